/** Fulcio, Rekor of the first version, a timestamp authority and GitHub's issuer of tokens, on one loopback address. */
import { createHash, generateKeyPairSync, randomUUID } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { text } from 'node:stream/consumers';
import {
  fulcioHandler,
  initializeCA,
  initializeCTLog,
  initializeTLog,
  initializeTSA,
  rekorHandler,
  tsaHandler,
} from '@sigstore/mock';
import { canary } from './secrets.ts';
import { serve } from './tuf-repository.ts';

export const paths = {
  token: '/token',
  fulcio: '/api/v2/signingCert',
  tsa: '/api/v1/timestamp',
  rekor: '/api/v1/log/entries',
} as const;

export interface FakeSigstore extends AsyncDisposable {
  url: string;
  /** Of the workflow run; nobody here checks its signature. */
  token: string;
  /** The secret of the job, by which it asks for its token. */
  requestToken: string;
  subject: string;
  /** Answers instead of what has that path. */
  faults: Map<string, RequestListener>;
  /** How often each path was asked. */
  asked: Map<string, number>;
  /** A trusted root with these parts. */
  trustedRoot(parts?: { log?: boolean; timestamps?: boolean }): Buffer;
}

const issuer = 'https://token.actions.githubusercontent.com';
const subject = 'https://github.com/wtgos/wtgos/.github/workflows/publish.yml@refs/heads/main';
const base64 = (bytes: ArrayBufferView) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
const hex = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex');

export async function startFakeSigstore(): Promise<FakeSigstore> {
  const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  // Whole seconds: `@sigstore/core` reads a timestamp's fraction of a second in three digits alone, the mock writes less.
  const clock = new Date(Math.floor(Date.now() / 1000) * 1000);
  // Their clocks stand still: certificates that are issued in the next minute must be valid by then.
  const later = new Date(clock.getTime() + 60_000);
  const ctLog = await initializeCTLog(keys, clock);
  const [ca, tsa] = await Promise.all([initializeCA(keys, ctLog, clock), initializeTSA(keys, later)]);
  const log = await initializeTLog('http://127.0.0.1', keys, later);
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const token = `${part({ alg: 'RS256' })}.${part({ iss: issuer, sub: subject })}.${randomUUID().replaceAll('-', '')}`;
  const requestToken = `${canary}-${randomUUID()}`;
  const fulcio = fulcioHandler(ca).fn;
  const rekor = rekorHandler({ publicKey: log.publicKey, log: (entry) => log.log(stored(entry)), logV2: log.logV2 }).fn;
  const handlers = new Map<string, typeof fulcio>([
    [paths.fulcio, fulcio],
    [paths.tsa, tsaHandler(tsa).fn],
    [paths.rekor, rekor],
    [paths.token, async () => ({ statusCode: 200, response: JSON.stringify({ value: token }) })],
  ]);
  const faults: FakeSigstore['faults'] = new Map();
  const asked: FakeSigstore['asked'] = new Map();

  const server = await serve(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    asked.set(pathname, (asked.get(pathname) ?? 0) + 1);
    const fault = faults.get(pathname);
    if (fault) return fault(request, response);
    const handler = handlers.get(pathname);
    if (!handler) return response.writeHead(404).end();
    const { statusCode, response: body, contentType = 'application/json' } = await handler(await text(request));
    return response.writeHead(statusCode, { 'content-type': contentType }).end(body);
  });

  const validFor = { start: new Date(Date.now() - 60_000).toISOString() };
  const authority = (...chain: ArrayBufferView[]) => ({
    uri: server.url,
    certChain: { certificates: chain.map((certificate) => ({ rawBytes: base64(certificate) })) },
    validFor,
  });
  const logOf = (publicKey: Buffer) => ({
    baseUrl: server.url,
    hashAlgorithm: 'SHA2_256',
    publicKey: { rawBytes: base64(publicKey), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor },
    logId: { keyId: createHash('sha256').update(publicKey).digest('base64') },
  });
  return {
    url: server.url,
    token,
    requestToken,
    subject,
    faults,
    asked,
    trustedRoot: ({ log: withLog = true, timestamps = false } = {}) =>
      Buffer.from(
        JSON.stringify({
          mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
          tlogs: withLog ? [logOf(log.publicKey)] : [],
          certificateAuthorities: [authority(ca.rootCertificate)],
          ctlogs: [logOf(ctLog.publicKey)],
          timestampAuthorities: timestamps ? [authority(tsa.intCertificate, tsa.rootCertificate)] : [],
        }),
      ),
    [Symbol.asyncDispose]: () => server.stop(),
  };
}

/**
 * What Rekor keeps of a proposed DSSE entry: digests instead of the envelope (rekor, pkg/types/dsse/v0.0.1). The mock
 * would log the proposal as it came, which no verifier takes.
 */
function stored(entry: object): object {
  const { spec } = entry as { spec: { proposedContent: { envelope: string; verifiers: [string] } } };
  const { envelope, verifiers } = spec.proposedContent;
  const { payload, signatures } = JSON.parse(envelope) as { payload: string; signatures: [{ sig: string }] };
  return {
    ...entry,
    spec: {
      envelopeHash: { algorithm: 'sha256', value: hex(envelope) },
      payloadHash: { algorithm: 'sha256', value: hex(Buffer.from(payload, 'base64')) },
      signatures: [{ signature: signatures[0].sig, verifier: verifiers[0] }],
    },
  };
}
