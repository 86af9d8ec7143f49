import { setTimeout as sleep } from 'node:timers/promises';
import { ExternalError } from '../core/errors.ts';
import { inPieces } from '../core/pieces.ts';
import type { Call, RegistryClient } from './client.ts';
import { Failure } from './failure.ts';
import { pauseMs } from './retry.ts';
import { discard, type Incoming } from './transport.ts';
import type { Descriptor } from './types.ts';

const maxConnections = 100;

/**
 * The bytes of a blob, not yet verified. A connection that breaks is taken up again where it broke (RFC 9110, 14.2);
 * tries are counted anew whenever bytes came, up to 100 connections for one blob.
 * @throws ExternalError
 */
export async function* download(
  client: RegistryClient,
  path: string,
  descriptor: Pick<Descriptor, 'digest' | 'size'>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const { policy, log, signal } = client.retry;
  let done = 0;
  let fruitless = 0;
  let since = performance.now();
  for (let connections = 1; ; connections += 1) {
    try {
      for await (const chunk of inPieces(rest(client, path, descriptor, done), true)) {
        done += chunk.length;
        fruitless = 0;
        yield chunk;
      }
      return;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      if (fruitless === 0) since = performance.now();
      fruitless += 1;
      if (!error.details.transient || fruitless >= policy.tries || connections >= maxConnections) {
        throw error.toExternalError(fruitless, performance.now() - since);
      }
      log.debug(`${error.message}; going on at byte ${done}`);
      await sleep(pauseMs(policy, fruitless, error.details.retryAfterMs), undefined, signal ? { signal } : undefined);
    }
  }
}

/** One connection's worth: the bytes from `start` on. */
async function* rest(
  client: RegistryClient,
  path: string,
  { digest, size }: Pick<Descriptor, 'digest' | 'size'>,
  start: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  const call: Call = {
    method: 'GET',
    to: `/v2/${path}/blobs/${digest}`,
    ...(start > 0 ? { headers: { range: `bytes=${start}-` } } : {}),
    scopes: [{ path, actions: 'pull' }],
    pool: 'download',
  };
  const { incoming, url } = await client.send(call);
  // Those bytes were handed on already, so a server that starts over has them read past; the hash goes on unbroken.
  let skip = incoming.status === 200 ? start : 0;
  if (incoming.status !== 200 && !(start > 0 && incoming.status === 206)) {
    throw await client.failure(call, incoming, url);
  }
  checkLength(incoming, digest, incoming.status === 206 ? start : 0, size);
  for await (const chunk of client.transport.chunks(incoming, url)) {
    const wanted = chunk.subarray(Math.min(skip, chunk.length));
    skip -= chunk.length - wanted.length;
    if (wanted.length > 0) yield wanted;
  }
}

/** Refuses at once what cannot end well: another length, or a range that was not asked for. */
function checkLength(incoming: Incoming, digest: string, start: number, size: number): void {
  const length = incoming.headers['content-length'];
  const range = incoming.headers['content-range'];
  const wrongRange = incoming.status === 206 && !range?.trim().startsWith(`bytes ${start}-${size - 1}/`);
  if (!wrongRange && (length === undefined || Number(length) === size - start)) return;
  incoming.body.destroy();
  if (wrongRange) {
    discard(incoming);
    throw new ExternalError(
      'registry-protocol',
      `The registry answered a request for the rest of ${digest} with another range`,
    );
  }
  throw new ExternalError(
    'digest-mismatch',
    `The blob ${digest} has ${size} bytes, the registry offers ${start + Number(length)}`,
    {
      hint: 'The registry holds other bytes than the image names; push or copy the image anew.',
    },
  );
}
