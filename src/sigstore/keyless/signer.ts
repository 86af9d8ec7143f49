import type { Witness } from '@sigstore/sign';
import { ExternalError, WtgosError } from '../../core/errors.ts';
import type { Log } from '../../core/log.ts';
import { printable, shortened } from '../../core/printable.ts';
import type { SignedBundle, StatementSigner } from '../bundle.ts';
import { readBundle } from '../read-bundle.ts';
import { payloadType, statementBytes } from '../statement.ts';
import type { Statement } from '../types.ts';
import { fetchOptions, fulcioSigner, type Patience } from './fulcio.ts';
import type { ExpectedIdentity } from './identity.ts';
import type { SigstoreInstance } from './instance.ts';
import { rekorV2Witness } from './rekor-v2.ts';
import { identityInToken, identityOf } from './same-identity.ts';
import { requireTimestamps } from './timestamp.ts';
import type { TrustedRoot } from './trusted-root.ts';
import { verifyByIdentity, verifyCertified } from './verify.ts';

export interface KeylessOptions extends SigstoreInstance, Patience {
  /** Asked once for each signature, and once to know one's own. What it gives is never logged. */
  identityToken: () => Promise<string>;
  /** When given, each bundle is verified by it before anything is sent, and a bundle of the same signer is found again. */
  root?: TrustedRoot | undefined;
  /** Of the GitHub whose workflow it is; with a root, what is there already is then known before anything is signed. */
  serverUrl?: string | undefined;
  log: Log;
}

/**
 * Signs statements by the identity of the workflow run: a certificate of Fulcio's for a key that lives for one
 * signature, and whatever proves the time: a log entry, a timestamp, or both.
 *
 * The signer that it gives throws ExternalError `sigstore-failed` and `identity-token-failed`, and what `identityToken` throws.
 */
export function keylessSigner(options: KeylessOptions): StatementSigner {
  const { root, log, fulcioUrl } = options;
  const sign: StatementSigner = async (statement) => {
    const bytes = await createBundle(statement, options);
    if (!root) return { bytes, statement, isBySameSigner: strangerTo(fulcioUrl, log) };
    const claims = await verifyCertified(await readBundle(bytes), root);
    if (typeof claims === 'string') {
      throw new ExternalError('sigstore-failed', `what ${fulcioUrl} made is not trusted by trusted-root: ${claims}`, {
        hint: 'Do trusted-root and the addresses of Sigstore belong together? Is this machine’s clock right?',
      });
    }
    log.info(`signed as ${printable(claims.subject ?? '(nobody)')}`);
    const identity = identityOf(claims);
    const isBySameSigner: SignedBundle['isBySameSigner'] = async (found, digest) =>
      (await verifyByIdentity(found, digest, { identity, root })).ok;
    return { bytes, statement, isBySameSigner };
  };
  return Object.assign(sign, ownBefore(options));
}

/** What can be told of one's own bundles before the first certificate: only what a trusted root proves of them counts. */
function ownBefore({ root, serverUrl, identityToken }: KeylessOptions): Pick<StatementSigner, 'isOwn'> {
  if (!root || serverUrl === undefined) return {};
  let asked: Promise<ExpectedIdentity | undefined> | undefined;
  return {
    async isOwn(found, subject) {
      if (found.bundle.verificationMaterial.content.$case === 'publicKey') return false;
      asked ??= identityToken().then((token) => identityInToken(token, serverUrl));
      const identity = await asked;
      return identity !== undefined && (await verifyByIdentity(found, subject, { identity, root })).ok;
    },
  };
}

/**
 * Without a trusted root nobody is known again: a certificate names whom it likes until someone is trusted about it, and
 * to keep a stranger's bundle would mean to leave out our own. So another is written, and why is said.
 */
function strangerTo(fulcioUrl: string, log: Log): SignedBundle['isBySameSigner'] {
  return async ({ bundle, statement }) => {
    if (bundle.verificationMaterial.content.$case === 'publicKey') return false;
    log.warn(
      `a bundle that says the same (${printable(statement.predicateType)}) is attached already; another is written, since without trusted-root nothing here can tell whether that one was signed by way of ${fulcioUrl} too`,
    );
    return false;
  };
}

async function createBundle(statement: Statement, options: KeylessOptions): Promise<Buffer> {
  const { DSSEBundleBuilder } = await import('@sigstore/sign');
  const { bundleToJSON } = await import('@sigstore/bundle');
  let token = '';
  const identityToken = async () => {
    token = await options.identityToken();
    return token;
  };
  const signer = await fulcioSigner(options.fulcioUrl, identityToken, options);
  const builder = new DSSEBundleBuilder({ signer, witnesses: await witnessesOf(options) });
  try {
    const bundle = await builder.create({ data: statementBytes(statement), type: payloadType });
    if (options.tsaUrl) await requireTimestamps(bundle, options.tsaUrl);
    return Buffer.from(JSON.stringify(bundleToJSON(bundle)));
  } catch (error) {
    throw error instanceof WtgosError ? error : failure(error, token, options);
  }
}

async function witnessesOf(options: KeylessOptions): Promise<Witness[]> {
  const { RekorWitness, TSAWitness } = await import('@sigstore/sign');
  const { tsaUrl, rekorUrl, rekorVersion = 1 } = options;
  const witnesses: Witness[] = [];
  if (tsaUrl) witnesses.push(new TSAWitness({ tsaBaseURL: tsaUrl, ...fetchOptions(options) }));
  if (rekorUrl && rekorVersion === 2) witnesses.push(rekorV2Witness(rekorUrl, options));
  if (rekorUrl && rekorVersion === 1) {
    witnesses.push(new RekorWitness({ rekorBaseURL: rekorUrl, entryType: 'dsse', ...fetchOptions(options) }));
  }
  return witnesses;
}

/** The library's errors in our words: which service, what it said, and never the token, which a service may echo. */
function failure(error: unknown, token: string, options: KeylessOptions): ExternalError {
  const { code, message = 'unknown', cause } = error as { code?: string; message?: string; cause?: unknown };
  const service = services[code ?? '']?.(options) ?? 'Sigstore';
  const why = cause instanceof Error && !message.includes(cause.message) ? `${message}: ${cause.message}` : message;
  const clean = token === '' ? why : why.replaceAll(token, '***');
  return new ExternalError('sigstore-failed', `${service}: ${printable(shortened(clean, 500))}`, {
    hint: isRefusal(cause)
      ? 'Does it trust whoever issued the token? Private repositories have another Sigstore than public ones.'
      : `Each request was given ${options.timeoutMs} ms and ${options.retries + 1} attempts. Run the same again later.`,
  });
}

function isRefusal(cause: unknown): boolean {
  const { statusCode = 0 } = (cause ?? {}) as { statusCode?: number };
  return statusCode >= 400 && statusCode < 500 && statusCode !== 408 && statusCode !== 429;
}

const services: Record<string, (instance: SigstoreInstance) => string> = {
  CA_CREATE_SIGNING_CERTIFICATE_ERROR: ({ fulcioUrl }) => `Fulcio (${fulcioUrl})`,
  TSA_CREATE_TIMESTAMP_ERROR: ({ tsaUrl }) => `the timestamp authority (${tsaUrl})`,
  TLOG_CREATE_ENTRY_ERROR: ({ rekorUrl }) => `Rekor (${rekorUrl})`,
  TLOG_FETCH_ENTRY_ERROR: ({ rekorUrl }) => `Rekor (${rekorUrl})`,
};
