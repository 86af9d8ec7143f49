import { createHash, X509Certificate } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TransparencyLogEntry } from '@sigstore/bundle';
import type { Witness } from '@sigstore/sign';
import { z } from 'zod';
import { ExternalError } from '../../core/errors.ts';
import { parseStrictJson } from '../../registry/strict-json.ts';
import type { Patience } from './fulcio.ts';

/** An entry with its proof is a few kilobytes. */
const maxAnswerBytes = 1024 * 1024;

const bytes = z
  .string()
  .max(64 * 1024)
  .regex(/^[A-Za-z0-9+/]*={0,2}$/)
  .transform((text) => Buffer.from(text, 'base64'));
const number = z.string().regex(/^\d{1,19}$/);

// protobuf-specs, sigstore_rekor.proto: TransparencyLogEntry as JSON. A log of version 2 promises nothing, it proves.
const entryShape = z.looseObject({
  logIndex: number.default('0'),
  logId: z.looseObject({ keyId: bytes }),
  kindVersion: z.looseObject({ kind: z.string().max(64), version: z.string().max(64) }),
  inclusionProof: z.looseObject({
    logIndex: number.default('0'),
    rootHash: bytes,
    treeSize: number,
    hashes: z.array(bytes).max(64).default([]),
    checkpoint: z.looseObject({ envelope: z.string().max(64 * 1024) }),
  }),
  canonicalizedBody: bytes,
});

/**
 * Writes a signature of a certificate's P-256 key to a log of Rekor's second version. `@sigstore/sign` 5.1 sends it a
 * DSSE entry, which rekor-tiles refuses: it takes hashed records alone, for DSSE over the digest of what was signed
 * (rekor-tiles, `api/proto/rekor/v2/hashedrekord.proto`).
 *
 * @param url of the log, without a slash at its end
 */
export function rekorV2Witness(url: string, patience: Patience): Witness {
  return {
    async testify(content, certificate) {
      if (content.$case !== 'dsseEnvelope') throw new TypeError('only DSSE envelopes are witnessed');
      const { payloadType, payload, signatures } = content.dsseEnvelope;
      const request = {
        hashedRekordRequestV002: {
          digest: createHash('sha256').update(preAuthEncoding(payloadType, payload)).digest('base64'),
          signature: {
            content: signatures[0]?.sig.toString('base64'),
            verifier: {
              x509Certificate: { rawBytes: new X509Certificate(certificate).raw.toString('base64') },
              keyDetails: 'PKIX_ECDSA_P256_SHA_256',
            },
          },
        },
      };
      return { tlogEntries: [await createEntry(url, JSON.stringify(request), patience)] };
    },
  };
}

/** What DSSE signs (secure-systems-lab/dsse, protocol.md). */
function preAuthEncoding(type: string, payload: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `), payload]);
}

async function createEntry(url: string, body: string, { timeoutMs, retries }: Patience): Promise<TransparencyLogEntry> {
  for (let attempt = 0; ; attempt++) {
    const { status, answer, cause } = await post(`${url}/api/v2/log/entries`, body, timeoutMs);
    if (answer) return readEntry(answer, url);
    const passing = status === undefined || status === 408 || status === 429 || status >= 500;
    if (attempt >= retries || !passing) {
      const tried = attempt === 0 ? '' : ` (${attempt + 1} attempts)`;
      throw new ExternalError('sigstore-failed', `Rekor (${url}): ${status ?? cause}${tried}`, {
        hint: passing ? 'Run the same again later.' : 'Is rekor-url the address of a log of that version?',
      });
    }
    await sleep(Math.min(500 * 2 ** attempt, 5_000));
  }
}

/** @returns the answer of a success, or why there is none: its status, or what broke on the way */
async function post(
  url: string,
  body: string,
  timeoutMs: number,
): Promise<{ status?: number; answer?: Buffer; cause?: string }> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (response.ok) return { answer: await limited(response) };
    await response.body?.cancel();
    return { status: response.status };
  } catch (error) {
    if (error instanceof ExternalError) throw error;
    const timedOut = error instanceof Error && error.name === 'TimeoutError';
    return { cause: timedOut ? `no answer in ${timeoutMs} ms` : 'the connection failed' };
  }
}

async function limited(response: Response): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > maxAnswerBytes) throw new ExternalError('sigstore-failed', 'Rekor: its answer is far too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function readEntry(answer: Buffer, url: string): TransparencyLogEntry {
  try {
    const { logIndex, logId, kindVersion, inclusionProof, canonicalizedBody } = entryShape.parse(
      parseStrictJson(answer, 'The log’s answer'),
    );
    return {
      logIndex,
      logId: { keyId: logId.keyId },
      kindVersion: { kind: kindVersion.kind, version: kindVersion.version },
      integratedTime: '0',
      inclusionPromise: undefined,
      inclusionProof: {
        logIndex: inclusionProof.logIndex,
        rootHash: inclusionProof.rootHash,
        treeSize: inclusionProof.treeSize,
        hashes: inclusionProof.hashes,
        checkpoint: { envelope: inclusionProof.checkpoint.envelope },
      },
      canonicalizedBody,
    };
  } catch (cause) {
    throw new ExternalError('sigstore-failed', `Rekor (${url}) answered with something that is no log entry`, {
      cause,
    });
  }
}
