import { resolve } from 'node:path';
import { UserError } from '../core/errors.ts';
import type { Keyless } from '../pipeline/signers.ts';
import type { BundleSigner, StatementSigner } from '../sigstore/bundle.ts';
import type { SigstoreInstance } from '../sigstore/keyless/instance.ts';
import type { TrustedRoot } from '../sigstore/keyless/trusted-root.ts';
import type { Decoded } from './contract.ts';
import { choice, flag, path, text } from './input.ts';
import type { Services } from './services.ts';

// An identity token goes there: never in the clear, except to this machine.
const address = {
  pattern: /^(https:\/\/[^\s/?#@]{1,253}|http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?)(\/[^\s?#]*)?$/,
  allowed: 'an https:// address (http:// on loopback only)',
  placeholder: 'url',
};

/** Who is believed about certificates and times. */
export const trustedRootInputs = {
  'trusted-root': path({
    description:
      'Whose certificates, timestamps and logs are believed: `tuf` (Sigstore’s own, for public repositories, fetched by TUF), or a file (JSON, as `cosign trusted-root create` makes it, or several documents, one a line, as `gh attestation trusted-root` prints them).',
  }),
  'tuf-root': path({
    description:
      'With trusted-root as the address of a TUF repository (`https://tuf-repo.github.com`, of a ghe.com tenant `https://tuf-repo.github.com#TRUST-DOMAIN`): the file root.json that trust in it starts from.',
  }),
};

/** Signing by the identity of the workflow run. */
export const keylessInputs = {
  keyless: flag({
    description:
      'Sign by the identity of this workflow run instead of a key; needs `id-token: write`. Hosts (podman, bootc) cannot verify it.',
    default: 'false',
  }),
  'fulcio-url': text({
    description:
      'Who gives the certificate. Without it, Sigstore’s own for public repositories, GitHub’s for all others, as GitHub’s attest action does.',
    ...address,
  }),
  'tsa-url': text({ description: 'With fulcio-url: who gives the timestamp (RFC 3161).', ...address }),
  'rekor-url': text({ description: 'With fulcio-url: the transparency log.', ...address }),
  'rekor-version': choice(['1', '2'], {
    description: 'The version of that log’s API; 2 needs tsa-url besides.',
    default: '1',
  }),
  ...trustedRootInputs,
};

type TrustedRootInputs = Decoded<typeof trustedRootInputs>;
type KeylessInputs = Decoded<typeof keylessInputs>;
export type SignerInputs = KeylessInputs & { signingKey: string | undefined; signingPassword: string | undefined };

/** What inputs of a link that signs in one way must hold together. */
export function signerProblems(inputs: SignerInputs): string[] {
  const { keyless, signingKey } = inputs;
  const problems = sigstoreProblems(inputs);
  if (keyless && signingKey !== undefined) problems.push('keyless and signing-key are two ways to sign: give one');
  if (!keyless && signingKey === undefined) problems.push('signing-key is required, or keyless: true');
  return problems;
}

/** What the addresses must hold together. */
export function sigstoreProblems(inputs: KeylessInputs): string[] {
  const { keyless, fulcioUrl, tsaUrl, rekorUrl, rekorVersion } = inputs;
  const problems = trustedRootProblems(inputs);
  const given = [fulcioUrl, tsaUrl, rekorUrl, inputs.trustedRoot].some((value) => value !== undefined);
  if (!keyless && given) problems.push('fulcio-url, tsa-url, rekor-url and trusted-root are for keyless: true');
  if (!fulcioUrl && (tsaUrl || rekorUrl)) problems.push('tsa-url and rekor-url need fulcio-url: they belong together');
  if (fulcioUrl && !tsaUrl && !rekorUrl)
    problems.push('fulcio-url needs tsa-url or rekor-url: something must prove the time');
  if (rekorVersion === '2' && rekorUrl && !tsaUrl)
    problems.push('rekor-version 2 has no time of its own: give tsa-url too');
  return problems;
}

/** What the inputs for a trusted root must hold together. */
export function trustedRootProblems({ trustedRoot, tufRoot }: TrustedRootInputs): string[] {
  const isAddress = /^https?:\/\//.test(trustedRoot ?? '');
  if (isAddress === (tufRoot !== undefined)) return [];
  return ['tuf-root belongs to a trusted-root that is an address, and such an address needs it'];
}

/** Attempts of half a minute each: a token lives for minutes. */
const patience = { timeoutMs: 30_000, retries: 3 };

/**
 * The key, or the identity of this run. Libraries are loaded here: contracts are read by every `--help`.
 * @throws UserError, ExternalError of keys, files and the event
 */
export async function signerOf(inputs: SignerInputs, services: Services): Promise<BundleSigner> {
  const { keyless, signingKey, signingPassword } = inputs;
  if (keyless) return (await keylessSignerOf(inputs, services)).sign;
  const { signingKeyOf } = await import('./tools.ts');
  return signingKeyOf(signingKey ?? '', signingPassword, services);
}

interface KeylessSigner {
  sign: StatementSigner;
  /** By which it verifies what it signed; undefined where nobody is known to publish one. */
  root: TrustedRoot | undefined;
  fulcioUrl: string;
}

/** The identity of this run. @throws UserError `keyless-unavailable`; as {@link trustedRootOf} */
export async function keylessSignerOf(inputs: KeylessInputs, services: Services): Promise<KeylessSigner> {
  const { identity, log } = services;
  const { githubInstance } = await import('../sigstore/keyless/instance.ts');
  const { keylessSigner } = await import('../sigstore/keyless/signer.ts');
  const repository = await identity.repository();
  const instance = instanceOf(inputs) ?? githubInstance(repository);
  const { serverUrl } = repository;
  const { fulcioUrl } = instance;
  const trustedRoot = inputs.trustedRoot ?? (await publishedRoot(fulcioUrl));
  const root = await trustedRootOf({ ...inputs, trustedRoot }, services);
  const sign = keylessSigner({ ...instance, ...patience, identityToken: () => identity.token(), root, serverUrl, log });
  return { sign, root, fulcioUrl };
}

/**
 * The identity of this run, for who also verifies before a tag moves. Whatever would keep the run from signing, or from
 * verifying what it signed, is found before any work.
 * @throws UserError `input-missing` without a trusted root, `identity-token-missing`; as {@link keylessSignerOf}
 */
export async function keylessPublisherOf(inputs: KeylessInputs, services: Services): Promise<Keyless> {
  const { sign, root, fulcioUrl } = await keylessSignerOf(inputs, services);
  if (!root) {
    throw new UserError(
      'input-missing',
      `trusted-root is required to publish: what ${fulcioUrl} certifies must be verified`,
      {
        hint: 'A tag moves only after all was verified. Give the trusted root of that Sigstore as a file; GitHub’s: `gh attestation trusted-root`.',
      },
    );
  }
  await services.identity.token();
  return { sign, root };
}

/** The trusted root that is known without being told: only the public instance's comes with this program. */
export async function publishedRoot(fulcioUrl: string): Promise<'tuf' | undefined> {
  const { githubInstance } = await import('../sigstore/keyless/instance.ts');
  const known = githubInstance({ serverUrl: 'https://github.com', visibility: 'public' });
  return fulcioUrl === known.fulcioUrl ? 'tuf' : undefined;
}

/**
 * By `tuf`, an address with its root.json, or a file (one of that very name is `./tuf`).
 * @returns undefined when none is named
 * @throws UserError `trusted-root-invalid`, `input-invalid`; ExternalError `trusted-root-failed`
 */
export async function trustedRootOf(
  { trustedRoot: named, tufRoot }: TrustedRootInputs,
  { cwd, cacheDir }: Services,
): Promise<TrustedRoot | undefined> {
  if (named === undefined) return undefined;
  const { readText } = await import('./tools.ts');
  const { fetchTrustedRoot, tufRepositories, tufRepositoryAt } = await import('../sigstore/keyless/tuf.ts');
  if (named === 'tuf') return fetchTrustedRoot(tufRepositories[named], { ...patience, cacheDir });
  if (tufRoot !== undefined) {
    const repository = tufRepositoryAt(named, await readText(resolve(cwd, tufRoot), 'tuf-root'));
    return fetchTrustedRoot(repository, { ...patience, cacheDir });
  }
  const { readTrustedRoot } = await import('../sigstore/keyless/trusted-root.ts');
  return readTrustedRoot(await readText(resolve(cwd, named), 'trusted-root'), named);
}

function instanceOf({ fulcioUrl, tsaUrl, rekorUrl, rekorVersion }: KeylessInputs): SigstoreInstance | undefined {
  if (fulcioUrl === undefined) return undefined;
  const bare = (url: string | undefined) => url?.replace(/\/+$/, '');
  return {
    fulcioUrl: bare(fulcioUrl) ?? fulcioUrl,
    tsaUrl: bare(tsaUrl),
    rekorUrl: bare(rekorUrl),
    rekorVersion: rekorVersion === '2' ? 2 : 1,
  };
}
