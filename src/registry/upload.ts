import type { Call, RegistryClient } from './client.ts';
import { Failure } from './failure.ts';
import { retrying } from './retry.ts';
import type { Scope } from './scopes.ts';
import { describe, discard } from './transport.ts';
import type { BlobOutcome, BlobSource, Descriptor } from './types.ts';
import { verified } from './verify-stream.ts';

// A registry hashes and moves a large blob before it answers.
const commitIdleMs = 300_000;
const smallBytes = 64 * 1024;

/**
 * Brings a blob into a repository: found, mounted, or streamed once (distribution-spec 1.1, "Pushing blobs"). A mount is
 * asked for without looking first, since its answer says the same in one round trip; where none is to be expected, the blob
 * is looked for and its upload opened at once. After a failed try it is looked for before it is sent again: GHCR answers
 * 404 for uploads that it took. Few blobs are streamed at a time, however many are asked for.
 * @throws ExternalError `digest-mismatch` when the source gives other bytes than the descriptor says: none of them is kept.
 */
export async function upload(
  client: RegistryClient,
  path: string,
  descriptor: Descriptor,
  source: BlobSource,
): Promise<BlobOutcome> {
  const mountFrom = source.mountFrom === path ? undefined : source.mountFrom;
  const mayMount = mountFrom !== undefined && owner(mountFrom) === owner(path);
  let streamed = false;
  return retrying(client.retry, async (number) => {
    if (number > 1 && (await find(client, path, descriptor))) return streamed ? 'sent' : 'present';
    const look = number === 1 && !mayMount ? find(client, path, descriptor) : false;
    // Whoever may still ask for a login is asked one thing first.
    if (!client.met && (await look)) return 'present';
    const [found, session] = await Promise.all([look, openOrMount(client, path, descriptor, mountFrom)]);
    if (session === 'mounted') return found ? 'present' : 'mounted';
    if (found || (number === 1 && mayMount && (await find(client, path, descriptor)))) {
      // Nobody waits for what may fail.
      void cancel(client, path, session);
      return 'present';
    }
    const send = () => {
      streamed = true;
      return stream(client, path, descriptor, source, session);
    };
    // What fits one write waits for nobody.
    await (descriptor.size <= smallBytes ? send() : client.uploads.use(send));
    return 'sent';
  });
}

/** GHCR and others mount within one owner only. */
function owner(path: string): string | undefined {
  return path.split('/')[0];
}

/** Whether the repository has a blob. @throws Failure */
export async function find(
  client: RegistryClient,
  path: string,
  { digest }: Pick<Descriptor, 'digest'>,
): Promise<boolean> {
  const call: Call = {
    method: 'HEAD',
    to: `/v2/${path}/blobs/${digest}`,
    scopes: [{ path, actions: 'pull' }],
    pool: 'look',
  };
  const { incoming, url } = await client.send(call);
  if (incoming.status !== 200 && incoming.status !== 404) throw await client.failure(call, incoming, url);
  discard(incoming);
  return incoming.status === 200;
}

/** A mount that may not even be asked for, since the source cannot be read, becomes an upload. */
async function openOrMount(
  client: RegistryClient,
  path: string,
  descriptor: Descriptor,
  mountFrom: string | undefined,
): Promise<URL | 'mounted'> {
  try {
    return await open(client, path, descriptor, mountFrom);
  } catch (error) {
    if (mountFrom === undefined || !(error instanceof Failure) || error.code !== 'registry-denied') throw error;
    client.log.debug(`no mount from ${mountFrom}: ${error.message}`);
    return open(client, path, descriptor, undefined);
  }
}

/** Starts an upload: where its bytes go, or `mounted` when none need to. */
async function open(
  client: RegistryClient,
  path: string,
  { digest }: Descriptor,
  mountFrom: string | undefined,
): Promise<URL | 'mounted'> {
  const query = mountFrom === undefined ? '' : `?${new URLSearchParams({ mount: digest, from: mountFrom })}`;
  const call: Call = {
    method: 'POST',
    to: `/v2/${path}/blobs/uploads/${query}`,
    scopes: mountFrom === undefined ? pushScope(path) : [...pushScope(path), { path: mountFrom, actions: 'pull' }],
    body: new Uint8Array(0),
  };
  const { incoming, url } = await client.send(call);
  if (incoming.status === 201 && mountFrom !== undefined) {
    discard(incoming);
    return 'mounted';
  }
  if (incoming.status !== 202) throw await client.failure(call, incoming, url);
  discard(incoming);
  return client.visit(url, incoming.headers.location, `POST ${describe(url)}`);
}

async function stream(
  client: RegistryClient,
  path: string,
  descriptor: Descriptor,
  source: BlobSource,
  session: URL,
): Promise<void> {
  const to = new URL(session);
  to.searchParams.set('digest', descriptor.digest);
  const call: Call = {
    method: 'PUT',
    to,
    scopes: pushScope(path),
    headers: { 'content-type': 'application/octet-stream' },
    body: {
      length: descriptor.size,
      open: () => (source.isVerified ? source.open() : verified(source.open(), descriptor)),
    },
    idleMs: Math.max(client.transport.idleMs, commitIdleMs),
  };
  const { incoming, url } = await client.send(call);
  if (incoming.status === 201 || incoming.status === 204) return discard(incoming);
  const failure = await client.failure(call, incoming, url);
  // The session is gone, or was never known: a new one may go well, and the blob is looked for first.
  const again = incoming.status === 404 || incoming.status === 416;
  throw again ? new Failure(failure.code, failure.message, { ...failure.details, transient: true }) : failure;
}

/** Ends an upload that is not needed. Best effort: registries throw stale ones away. Never throws. */
async function cancel(client: RegistryClient, path: string, session: URL): Promise<void> {
  try {
    const call: Call = { method: 'DELETE', to: session, scopes: pushScope(path), pool: 'look' };
    discard((await client.send(call)).incoming);
  } catch (error) {
    client.log.debug(`an upload stays open: ${error instanceof Error ? error.message : 'unknown'}`);
  }
}

function pushScope(path: string): Scope[] {
  return [{ path, actions: 'pull,push' }];
}
