import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Digest } from '../../src/core/digest.ts';
import { sha256 } from '../../src/core/digest.ts';
import { type Answer, type ApiOptions, answer, FakeApi, type FakeRepository } from './fake-registry-api.ts';
import { type AuthOptions, FakeAuth } from './fake-registry-auth.ts';

/** What goes wrong with one request. `stored`: it has its effect all the same. */
export type Fault =
  | { kind: 'status'; status: number; body?: string; headers?: Record<string, string>; stored?: boolean }
  /** The connection breaks: after so many bytes of the request's body, or of the answer's (0: before the answer). */
  | { kind: 'close'; afterSent?: number; afterReceived?: number; stored?: boolean }
  | { kind: 'lie'; change: (bytes: Buffer) => Buffer; headers?: Record<string, string> }
  | { kind: 'hang' }
  | { kind: 'redirect'; to: string; status?: number };

export interface FaultRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingMessage['headers'];
  /** How often this method and path came, from 1. */
  count: number;
}

export interface FakeRegistryOptions extends Partial<Omit<ApiOptions, 'ghcr'>>, Partial<AuthOptions> {
  /** `ghcr`: no referrers API, mounts within one owner only, 416 for a Content-Range over 4 MiB. */
  profile?: 'plain' | 'ghcr';
  /** Every fifth blob is taken and answered with 404, every 23rd request comes too soon: 429 with Retry-After. */
  moods?: boolean;
  /** Milliseconds each request is held. */
  delayMs?: number;
  /** Asked when the head of a request is there; a promise holds the request. */
  faults?: (request: FaultRequest) => Fault | undefined | Promise<Fault | undefined>;
}

/** What a publish must get along with: a registry that does as the specification says, and GHCR as it is. */
export const registryKinds: Readonly<Record<string, FakeRegistryOptions>> = {
  plain: {},
  ghcr: { profile: 'ghcr', moods: true },
};

export interface LoggedRequest {
  method: string;
  path: string;
  query: string;
  /** The Host header. */
  host: string;
  status: number;
  /** The Authorization header as it came. */
  authorization: string | undefined;
  /** Bytes of the bodies. */
  bytesIn: number;
  bytesOut: number;
  /** Milliseconds, performance.now(): head of the request read, answer written. */
  startedAt: number;
  endedAt: number;
}

/** A registry in memory on 127.0.0.1, with a log of all requests. Stop it with `stop()` or `await using`. */
export interface FakeRegistry extends AsyncDisposable {
  /** `127.0.0.1:PORT`. */
  host: string;
  url: string;
  log: LoggedRequest[];
  auth: FakeAuth;
  /** The repository as it is now; made when it is not there. */
  repository(path: string): FakeRepository;
  putBlob(path: string, bytes: Buffer): Digest;
  setFaults(faults: FakeRegistryOptions['faults']): void;
  stop(): Promise<void>;
}

export async function startFakeRegistry(options: FakeRegistryOptions = {}): Promise<FakeRegistry> {
  const ghcr = options.profile === 'ghcr';
  const api = new FakeApi({
    referrers: options.referrers ?? !ghcr,
    mounts: options.mounts ?? 'grant',
    ghcr,
    etags: options.etags ?? 'none',
    pageSize: options.pageSize ?? 1000,
  });
  const auth = new FakeAuth({
    auth: options.auth ?? 'none',
    username: options.username ?? 'robot',
    password: options.password ?? 'correct horse battery',
    anonymousPull: options.anonymousPull ?? false,
    tokenRealm: options.tokenRealm,
    tokenSeconds: options.tokenSeconds ?? 300,
  });
  const log: LoggedRequest[] = [];
  const counts = new Map<string, number>();
  const mood = options.moods ? moods() : () => undefined;
  let faults = options.faults;
  let url = '';

  const server = createServer((request, response) => {
    serve(request, response).catch(() => request.destroy());
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', headers } = request;
    const { pathname: path, searchParams: query } = new URL(request.url ?? '/', 'http://fake');
    const count = (counts.get(`${method} ${path}`) ?? 0) + 1;
    counts.set(`${method} ${path}`, count);
    const entry: LoggedRequest = {
      method,
      path,
      query: query.toString(),
      host: headers.host ?? '',
      status: 0,
      authorization: headers.authorization,
      bytesIn: 0,
      bytesOut: 0,
      startedAt: performance.now(),
      endedAt: Number.POSITIVE_INFINITY,
    };
    log.push(entry);
    response.once('close', () => {
      entry.endedAt = performance.now();
    });
    const asked = { method, path, query, headers, count };
    const fault = (await faults?.(asked)) ?? mood(asked);
    const body = await readBody(request, entry, fault?.kind === 'close' ? fault.afterReceived : undefined);
    if (options.delayMs) await sleep(options.delayMs);
    if (fault?.kind === 'hang') return;
    const skipped =
      fault &&
      fault.kind !== 'lie' &&
      !(fault.kind === 'close' && fault.afterSent) &&
      !('stored' in fault && fault.stored);
    const honest = skipped ? answer(500) : judge(method, path, query, headers, body);
    send(request, response, entry, honest, fault);
  }

  function judge(
    method: string,
    path: string,
    query: URLSearchParams,
    headers: IncomingMessage['headers'],
    body: Buffer,
  ): Answer {
    const { authorization } = headers;
    if (path === '/token') return auth.token(method, query, authorization, body);
    const repository = /^\/v2\/(.+?)\/(?:blobs|manifests|referrers|tags)\//.exec(path)?.[1] ?? '';
    const action = method === 'GET' || method === 'HEAD' ? 'pull' : 'push';
    if (!auth.allows(authorization, repository, action)) return auth.challenge(url, repository, action);
    const mayPull = (from: string) => auth.allows(authorization, from, 'pull');
    return api.handle({ method, path, query, headers, body, mayPull });
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  url = `http://${host}`;

  const stop = async () => {
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return {
    host,
    url,
    log,
    auth,
    repository: (path) => api.repository(path),
    putBlob(path, bytes) {
      api.repository(path).blobs.set(sha256(bytes), bytes);
      return sha256(bytes);
    },
    setFaults(next) {
      faults = next;
      counts.clear();
    },
    stop,
    [Symbol.asyncDispose]: stop,
  };
}

/** GHCR's own faults, at fixed counts. */
function moods(): (request: FaultRequest) => Fault | undefined {
  let commits = 0;
  let requests = 0;
  return ({ method, path }) => {
    requests += 1;
    if (requests % 23 === 0) return { kind: 'status', status: 429, headers: { 'retry-after': '1' } };
    if (method !== 'PUT' || !path.includes('/blobs/uploads/')) return undefined;
    commits += 1;
    return commits % 5 === 0 ? { kind: 'status', status: 404, stored: true } : undefined;
  };
}

/**
 * How many requests had to wait for another: the longest chain in which each began after the one before had ended.
 * Meaningful with `delayMs`, which makes requests that were sent together overlap.
 */
export function sequentialDepth(log: readonly Pick<LoggedRequest, 'startedAt' | 'endedAt'>[]): number {
  let depth = 0;
  let lastEnd = Number.NEGATIVE_INFINITY;
  for (const { startedAt, endedAt } of [...log].sort((a, b) => a.endedAt - b.endedAt)) {
    if (startedAt < lastEnd) continue;
    depth += 1;
    lastEnd = endedAt;
  }
  return depth;
}

async function readBody(
  request: IncomingMessage,
  entry: LoggedRequest,
  closeAfter: number | undefined,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) {
    entry.bytesIn += chunk.length;
    if (closeAfter !== undefined && entry.bytesIn >= closeAfter) {
      request.socket.destroy();
      throw new Error('closed as the fault says');
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  entry: LoggedRequest,
  honest: Answer,
  fault: Fault | undefined,
): void {
  const { status, headers, body } = distorted(honest, fault);
  const socket: Socket = request.socket;
  if (fault?.kind === 'close' && !fault.afterSent) {
    socket.destroy();
    return;
  }
  entry.status = status;
  response.writeHead(status, { 'content-length': String(body.length), ...headers });
  const part = fault?.kind === 'close' ? body.subarray(0, fault.afterSent) : body;
  entry.bytesOut = request.method === 'HEAD' ? 0 : part.length;
  if (fault?.kind !== 'close') {
    response.end(request.method === 'HEAD' ? undefined : part);
    return;
  }
  response.write(part, () => socket.destroySoon());
}

function distorted(honest: Answer, fault: Fault | undefined): Answer {
  if (fault?.kind === 'status') {
    return { status: fault.status, headers: fault.headers ?? {}, body: Buffer.from(fault.body ?? '') };
  }
  if (fault?.kind === 'redirect')
    return { status: fault.status ?? 307, headers: { location: fault.to }, body: Buffer.alloc(0) };
  if (fault?.kind === 'lie') {
    return { status: honest.status, headers: { ...honest.headers, ...fault.headers }, body: fault.change(honest.body) };
  }
  return honest;
}
