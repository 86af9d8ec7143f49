import { type Digest, isDigest } from '../core/digest.ts';
import { isRepositoryPath, isTag } from '../registry/reference.ts';

/** An image's name as signatures and host policies write it, in full. */
export interface DockerReference {
  /** `ghcr.io/wtgos/wtgos` */
  name: string;
  tag: string | undefined;
  digest: Digest | undefined;
}

// github.com/distribution/reference, DomainRegexp; linear: each part starts and ends with a character the separators lack.
const domain =
  /^(?:\[[0-9a-fA-F:]+\]|[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*)(?::[0-9]+)?$/;
const maxLength = 1024;

/**
 * Reads a name as containers/image does (distribution/reference, ParseNormalizedNamed): a name without a registry is
 * Docker Hub's. Undefined when it is no name.
 */
export function parseDockerReference(text: string): DockerReference | undefined {
  if (text.length > maxLength || /^[0-9a-f]{64}$/.test(text)) return undefined;
  const [named, digest] = cut(text, text.indexOf('@'));
  if (digest !== undefined && !isDigest(digest)) return undefined;
  const [name, tag] = cut(named, named.indexOf(':', named.lastIndexOf('/') + 1));
  if (tag !== undefined && !isTag(tag)) return undefined;
  const { host, path } = withRegistry(name);
  if (!domain.test(host) || !isRepositoryPath(path)) return undefined;
  return { name: `${host}/${path}`, tag, digest };
}

/** The text that {@link parseDockerReference} reads back. */
export function formatDockerReference({ name, tag, digest }: DockerReference): string {
  return `${name}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}

/** Whether a text is a registry's name, with a port or without. */
export function isDomain(text: string): boolean {
  return domain.test(text);
}

function withRegistry(name: string): { host: string; path: string } {
  const [first, rest] = cut(name, name.indexOf('/'));
  const isHost = rest !== undefined && (/[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase());
  const host = !isHost || first === 'index.docker.io' ? 'docker.io' : first;
  const path = isHost ? rest : name;
  return { host, path: host === 'docker.io' && !path.includes('/') ? `library/${path}` : path };
}

function cut(text: string, at: number): [string, string | undefined] {
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
