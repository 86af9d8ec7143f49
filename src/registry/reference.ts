import { resolve } from 'node:path';
import { type Digest, isDigest } from '../core/digest.ts';
import { UserError } from '../core/errors.ts';
import type { ImageReference } from './types.ts';

// github.com/distribution/reference, regexp.go. Each pattern is linear: no two branches start with the same character class.
const hostPattern =
  /^(?:\[[0-9a-f:]+\]|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*)(?::[0-9]{1,5})?$/;
const componentPattern = /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*$/;
const tagPattern = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
// image-spec 1.1, annotations.md, `org.opencontainers.image.ref.name`; its separators may not stand first.
const refNamePattern = /^[A-Za-z0-9][A-Za-z0-9._:@+/-]{0,254}$/;
const otherTransports = /^(containers-storage|dir|docker-archive|docker-daemon|oci-archive|ostree|sif|tarball):/;

/** Whether a text is a tag as distribution-spec 1.1 ("Pulling manifests") writes it. */
export function isTag(text: string): boolean {
  return tagPattern.test(text);
}

/** Whether a text may name an entry of a layout's index.json; wider than a tag. */
export function isRefName(text: string): boolean {
  return refNamePattern.test(text);
}

/** Whether a text is a repository path as distribution-spec 1.1 ("Pulling manifests") writes it. */
export function isRepositoryPath(text: string): boolean {
  return text.length <= 255 && text.split('/').every((part) => componentPattern.test(part));
}

/**
 * Reads the name of an image as skopeo takes it: `oci:DIR[:tag][@sha256:…]` (DIR relative to `cwd`) or
 * `[docker://]host/path[:tag][@sha256:…]`. A name without a host is refused, never guessed to be Docker Hub's.
 * @throws UserError `image-reference-invalid`
 */
export function parseImageReference(text: string, cwd: string): ImageReference {
  if (text.length > 4096 || /[\s\u0000-\u001f\u007f]/.test(text)) {
    throw invalid(
      text,
      'has white space or control characters, or is too long',
      'Give one name, such as ghcr.io/owner/name:tag.',
    );
  }
  if (text.startsWith('oci:')) return parseLayout(text, cwd);
  const other = otherTransports.exec(text);
  if (other) {
    throw invalid(
      text,
      `uses the transport ${other[1]}`,
      'Take oci:DIR or a registry; `skopeo copy` converts the others.',
    );
  }
  if (/^https?:/.test(text)) throw invalid(text, 'is a URL', `Leave ${text.split('//')[0]}// out.`);
  return parseRegistry(text);
}

function parseLayout(text: string, cwd: string): ImageReference {
  const { name, digest } = splitDigest(text.slice('oci:'.length), text);
  // As containers-transports(5): the folder ends at the first colon.
  const colon = name.indexOf(':');
  const dir = colon < 0 ? name : name.slice(0, colon);
  const tag = colon < 0 ? undefined : name.slice(colon + 1);
  if (dir === '') throw invalid(text, 'names no folder', 'Write oci:DIR or oci:DIR:tag.');
  if (tag !== undefined && !isRefName(tag)) {
    throw invalid(
      text,
      `has the tag ${show(tag)}`,
      'A tag has letters, digits, ".", "_" and "-". A folder with ":" in its name cannot be named.',
    );
  }
  return {
    kind: 'layout',
    dir: resolve(cwd, dir),
    ...(tag === undefined ? {} : { tag }),
    ...(digest ? { digest } : {}),
  };
}

function parseRegistry(text: string): ImageReference {
  const { name: named, digest } = splitDigest(text.replace(/^docker:\/\//, ''), text);
  const slash = named.indexOf('/');
  const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
  const tag = colon > 0 && slash > 0 ? named.slice(colon + 1) : undefined;
  const name = tag === undefined ? named : named.slice(0, colon);
  const first = slash < 0 ? '' : name.slice(0, slash).toLowerCase();
  if (!/[.:]/.test(first) && first !== 'localhost') {
    throw invalid(
      text,
      'does not start with a registry',
      `Write the registry too, e.g. ghcr.io/${slash < 0 ? 'owner/' : ''}${named}, or oci:DIR for a folder.`,
    );
  }
  if (!hostPattern.test(first) || !isItself(first))
    throw invalid(text, `has the host ${show(first)}`, 'A host is a name or address, with a port if need be.');
  const { host, path } = canonical(first, name.slice(slash + 1));
  if (!isRepositoryPath(path)) {
    const hint =
      path === path.toLowerCase()
        ? 'Path members are of a-z, 0-9 and single ".", "_" or "-" between them.'
        : `Repository names are lower case: ${host}/${path.toLowerCase()}.`;
    throw invalid(text, `has the repository ${show(path)}`, hint);
  }
  if (tag !== undefined && !isTag(tag)) {
    throw invalid(
      text,
      `has the tag ${show(tag)}`,
      'A tag has at most 128 of A-Z, a-z, 0-9, "_", "." and "-" and starts with none of the last two.',
    );
  }
  return { kind: 'registry', host, path, ...(tag === undefined ? {} : { tag }), ...(digest ? { digest } : {}) };
}

/** Addresses have other spellings (127.1, 0x7f.1), and what looks like a host may be none (a port of 99999): each URL has one. */
function isItself(host: string): boolean {
  const name = host.replace(/:[0-9]+$/, '');
  return URL.parse(`https://${host}/`)?.hostname === name;
}

/** Docker Hub's two names are one, and its official images lie under library/ (distribution/reference, normalize.go). */
function canonical(host: string, path: string): { host: string; path: string } {
  if (host !== 'docker.io' && host !== 'index.docker.io') return { host, path };
  return { host: 'docker.io', path: path.includes('/') ? path : `library/${path}` };
}

function splitDigest(rest: string, text: string): { name: string; digest: Digest | undefined } {
  const at = rest.search(/@[a-z0-9+._-]+:[0-9a-zA-Z]*$/);
  if (at < 0) return { name: rest, digest: undefined };
  const digest = rest.slice(at + 1);
  if (isDigest(digest)) return { name: rest.slice(0, at), digest };
  throw invalid(text, `has the digest ${show(digest)}`, 'A digest is sha256: and 64 hex digits in lower case.');
}

/** The text that `parseImageReference` reads back to the same reference. */
export function formatImageReference(reference: ImageReference): string {
  const name = reference.kind === 'layout' ? `oci:${reference.dir}` : `${reference.host}/${reference.path}`;
  return `${name}${reference.tag ? `:${reference.tag}` : ''}${reference.digest ? `@${reference.digest}` : ''}`;
}

function invalid(text: string, why: string, hint: string): UserError {
  return new UserError('image-reference-invalid', `${show(text)} names no image: it ${why}`, { hint });
}

/** A login, which addresses may have and names of images may not, is not said again. */
function show(text: string): string {
  const open = text.replace(/(^|\/\/)[^/@]+@(?!sha(?:256|512):)/, '$1…@');
  return JSON.stringify(open.length > 200 ? `${open.slice(0, 200)}…` : open);
}
