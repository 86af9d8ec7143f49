import { z } from 'zod';
import { type Digest, hexOf } from '../core/digest.ts';
import { ExternalError, UserError } from '../core/errors.ts';
import { printable, shortened } from '../core/printable.ts';
import { saysTheSame } from './attach.ts';
import type { SignedBundle } from './bundle.ts';
import { snappyDecode } from './snappy.ts';
import { maxStatementBytes, statementBytes } from './statement.ts';

/** GitHub's REST interface with a token; `runner/` makes the real one. */
export interface GitHubApi {
  /** Of the interface, without a slash at its end: `https://api.github.com`. */
  readonly address: string;
  /**
   * Sends one request; any status is an answer, and no redirect is followed. The body is text of at most 64 MiB.
   * @param path below the interface's address, such as `/repos/o/r/attestations`
   * @throws ExternalError `github-failed` when no answer comes
   */
  request(method: 'GET' | 'POST' | 'DELETE', path: string, body?: string): Promise<GitHubAnswer>;
  /**
   * What lies at an address that GitHub gave out, without the token: it is signed for whoever has it.
   * @throws ExternalError `github-failed` when it cannot be had, or is more than `maxBytes`
   */
  download(url: string, maxBytes: number): Promise<Buffer>;
}

export interface GitHubAnswer {
  status: number;
  headers: Headers;
  body: string;
}

/** Another place where attestations are kept, beside the registry. */
export interface AttestationStore {
  /** Keeps a bundle unless one that says the same is there. Undefined: it could not, and that was told. */
  keep(bundle: SignedBundle, subject: Digest): Promise<'kept' | 'written' | undefined>;
}

/**
 * GitHub's attestation store of a repository (REST, "Repository attestations"): what `gh attestation` and the
 * repository's page show.
 *
 * @param repository `owner/name`
 * @returns a store whose `keep` throws ExternalError `github-denied` (names the missing permission), `github-failed`,
 *   `statement-too-large`
 * @throws UserError `input-invalid` when the text names no repository
 */
export function githubAttestations(api: GitHubApi, repository: string): AttestationStore {
  if (!/^[\w-][\w.-]*\/[\w-][\w.-]*$/.test(repository))
    throw new UserError('input-invalid', `${JSON.stringify(repository.slice(0, 200))} names no repository of GitHub`);
  const path = `/repos/${repository}/attestations`;
  return {
    async keep(bundle, subject) {
      const { length } = statementBytes(bundle.statement);
      if (length > maxStatementBytes) {
        const message = `an attestation of ${length} bytes is more than GitHub's store takes (${maxStatementBytes})`;
        throw new ExternalError('statement-too-large', message);
      }
      if (await isThere(api, path, bundle, subject)) return 'kept';
      const answer = await api.request('POST', path, `{"bundle":${bundle.bytes.toString()}}`);
      if (answer.status !== 201) throw refusal(repository, answer);
      return 'written';
    },
  };
}

/** base64 in JSON, and the envelope around it; as a download it is compressed besides. */
const maxBundleBytes = 2 * maxStatementBytes;
/** GitHub's own limit for one page. An image of ours has three, one of each type. */
const pageSize = 100;

const bundleShape = z.object({ dsseEnvelope: z.object({ payload: z.string() }) });
const listing = z.object({
  attestations: z
    .array(z.object({ bundle: bundleShape.nullish().catch(undefined), bundle_url: z.string().max(8_192).nullish() }))
    .max(pageSize),
});
const statement = z.object({ predicateType: z.string(), predicate: z.looseObject({}) });
const failure = z.object({ message: z.string() });

/**
 * Whether a bundle that says the same was kept by an earlier run. Its signature is not looked at: only who may write
 * attestations of the repository can have put it there, and no verifier believes it unsigned.
 */
async function isThere(api: GitHubApi, path: string, bundle: SignedBundle, subject: Digest): Promise<boolean> {
  const type = encodeURIComponent(bundle.statement.predicateType);
  const query = `predicate_type=${type}&per_page=${pageSize}`;
  const { status, body } = await api.request('GET', `${path}/sha256:${hexOf(subject)}?${query}`);
  // None yet is a 404; a token that may not ask may not write either, and that is told then.
  const read = status === 200 ? listing.safeParse(parsed(body)) : undefined;
  for (const { bundle: inside, bundle_url: url } of read?.data?.attestations ?? []) {
    const kept = inside ?? (url ? await bundleAt(api, url) : undefined);
    const payload = Buffer.from(kept?.dsseEnvelope.payload ?? '', 'base64').toString();
    const found = statement.safeParse(parsed(payload));
    if (found.success && saysTheSame(found.data, bundle.statement)) return true;
  }
  return false;
}

/** GitHub lists addresses instead of bundles since July 2026; there they are compressed. Undefined: it is no bundle. */
async function bundleAt(api: GitHubApi, url: string): Promise<z.infer<typeof bundleShape> | undefined> {
  const bytes = await api.download(url, maxBundleBytes);
  return bundleShape.safeParse(parsed(decompressed(bytes))).data;
}

function decompressed(bytes: Buffer): string {
  // A block that begins so holds 123 bytes, which is no bundle.
  if (bytes[0] === '{'.charCodeAt(0)) return bytes.toString();
  try {
    return snappyDecode(bytes, maxBundleBytes).toString();
  } catch {
    return '';
  }
}

function refusal(repository: string, { status, body }: GitHubAnswer): ExternalError {
  const said = failure.safeParse(parsed(body)).data?.message;
  const words = said === undefined ? '' : `: ${shortened(printable(said), 300)}`;
  const message = `GitHub keeps no attestation for ${repository} (status ${status}${words})`;
  const hint = hints.get(status);
  return new ExternalError(hint === undefined ? 'github-failed' : 'github-denied', message, { hint });
}

const hints: ReadonlyMap<number, string> = new Map([
  [401, `The token is not valid (any more): give github-token: \${{ github.token }}.`],
  [403, 'Grant the job `permissions: attestations: write`; a reusable workflow’s caller must grant it, too.'],
  [
    404,
    'Grant the job `permissions: attestations: write`. A private repository needs a plan with attestations; without one, set github-attestations: false.',
  ],
]);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
