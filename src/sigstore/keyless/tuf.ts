import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { hexOf, sha256 } from '../../core/digest.ts';
import { ExternalError, UserError } from '../../core/errors.ts';
import { makeFolders } from '../../core/files.ts';
import { printable, shortened } from '../../core/printable.ts';
import { parseStrictJson } from '../../registry/strict-json.ts';
import { fetchOptions, type Patience } from './fulcio.ts';
import { readTrustedRoot, type TrustedRoot } from './trusted-root.ts';

/** Who publishes a trusted root, and keeps it current. */
export interface TufRepository {
  /** Where its metadata is, no slash at the end; the targets are in `targets/` below. */
  url: string;
  /** The `root.json` that all trust starts from, any version of it; without it, the one in `@sigstore/tuf`. */
  root?: string;
  /** The name of the target; `trusted_root.json` when left out. */
  target?: string;
}

export interface TufOptions extends Patience {
  /** What was seen last is kept here: an older state is refused from then on. Undefined: nothing is kept. */
  cacheDir: string | undefined;
}

/** By the word for it in `trusted-root`. */
export const tufRepositories: Readonly<Record<'tuf', TufRepository>> = {
  tuf: { url: 'https://tuf-repo-cdn.sigstore.dev' },
};

/** The name in every such repository: sigstore/root-signing, and GitHub's after it. */
const usualTarget = 'trusted_root.json';

/**
 * A repository whose root of trust someone else brings: GitHub's, `https://tuf-repo.github.com`; for a tenant of ghe.com
 * with its trust domain behind `#`, which gives the target its name there (cli/cli, `trustedroot.go`).
 *
 * @throws UserError `input-invalid` when it is no such address, `trusted-root-invalid` when root is no metadata
 */
export function tufRepositoryAt(address: string, root: Buffer): TufRepository {
  const url = URL.parse(address);
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
  const domain = url?.hash.slice(1) ?? '';
  if (!url || !isSafe || url.username || url.password || url.search || !/^[\w-]*(\.[\w-]+)*$/.test(domain)) {
    throw new UserError('input-invalid', `trusted-root: ${printable(shortened(address, 200))} is no TUF repository`, {
      hint: 'Give it as https://HOST, or https://HOST#TRUST-DOMAIN for a tenant of ghe.com.',
    });
  }
  const target = domain === '' ? usualTarget : `${domain}.${usualTarget}`;
  return { url: url.origin + url.pathname.replace(/\/+$/, ''), root: requireRoot(root), target };
}

const rootShape = z.looseObject({ signed: z.looseObject({ _type: z.literal('root') }) });

/** The library's own words for a file that is no root are about a cache; what it says is not judged here. */
function requireRoot(bytes: Buffer): string {
  try {
    rootShape.parse(parseStrictJson(bytes, 'tuf-root'));
    return bytes.toString();
  } catch (cause) {
    throw new UserError('trusted-root-invalid', 'tuf-root: the file is no root.json of a TUF repository', {
      hint: 'Take it from someone you trust, such as the source of GitHub’s own command line; not from the repository itself.',
      cause,
    });
  }
}

function isLoopback(hostname: string): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
}

/**
 * Fetches the trusted root that a TUF repository publishes now: the metadata is followed from the root of trust, with its
 * signatures, versions and times. The cached one is never taken for the current one, so this needs the network.
 *
 * @throws ExternalError `trusted-root-failed`, UserError `trusted-root-invalid` when what it signed is none
 */
export async function fetchTrustedRoot(repository: TufRepository, options: TufOptions): Promise<TrustedRoot> {
  const { cacheDir } = options;
  if (cacheDir !== undefined) return fetchInto(join(cacheDir, 'tuf', ...sinceWhich(repository)), repository, options);
  const folder = await mkdtemp(join(tmpdir(), 'wtgos-tuf-'));
  try {
    return await fetchInto(folder, repository, options);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What followed from one root of trust must not be believed because of another: each has a folder of its own. */
function sinceWhich({ root }: TufRepository): string[] {
  return root === undefined ? [] : [hexOf(sha256(root)).slice(0, 16)];
}

async function fetchInto(
  folder: string,
  { url, root, target = usualTarget }: TufRepository,
  patience: Patience,
): Promise<TrustedRoot> {
  const { initTUF } = await import('@sigstore/tuf');
  let text: string;
  try {
    await makeFolders(folder, 0o700);
    const rootFile = root === undefined ? {} : { rootPath: await rootFileIn(folder, url, root) };
    const client = await initTUF({ mirrorURL: url, cachePath: folder, ...rootFile, ...fetchOptions(patience) });
    text = await client.getTarget(target);
  } catch (error) {
    throw failure(url, folder, error);
  }
  return readTrustedRoot(Buffer.from(text), `${url}/targets/${target}`);
}

/** The library reads it from a file, and only before it has one of its own. */
async function rootFileIn(folder: string, url: string, root: string): Promise<string> {
  const file = join(folder, `${encodeURIComponent(new URL(url).host)}.root.json`);
  await writeFile(file, root);
  return file;
}

function failure(url: string, folder: string, error: unknown): ExternalError {
  const reasons = reasonsOf(error);
  const told = printable(shortened(reasons.map(({ message }) => message).join(': '), 500));
  if (reasons.some((reason) => 'path' in reason)) {
    return new ExternalError('io-failed', `trusted-root: ${folder}: ${told}`, { cause: error });
  }
  return new ExternalError('trusted-root-failed', `trusted-root: ${url}: ${told}`, {
    hint: reasons.some(isUnreachable)
      ? 'Is it reachable from here? Otherwise give trusted-root as a file: `cosign trusted-root create` makes one.'
      : `Is this machine’s clock right? If so, what it says now does not follow from what it said before (kept in ${folder}): do not trust it before its operator has explained this.`,
    cause: error,
  });
}

/** In the words of tuf-js and of Node's fetch: it puts some errors into the text of others. */
function isUnreachable({ message }: Error): boolean {
  return /Failed to download|fetch failed|aborted due to timeout/.test(message);
}

/** The error and what is behind it, outermost first; what the one before it says too is left out. */
function reasonsOf(error: unknown): Error[] {
  const reasons: Error[] = [];
  for (let at = error; at instanceof Error && reasons.length < 5; at = at.cause) reasons.push(at);
  return reasons.filter(({ message }, at) => !reasons[at - 1]?.message.includes(message));
}
