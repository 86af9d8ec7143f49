import { once } from 'node:events';
import http, { type ClientRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import https from 'node:https';
import { giveBack } from '../core/pieces.ts';
import { connectionFailure, Failure } from './failure.ts';

/** Bytes to send: in memory, or a stream of known length that can be opened again for another try. */
type Body = Uint8Array | { length: number; open(): AsyncIterable<Uint8Array> };

export interface Outgoing {
  method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE';
  url: URL;
  headers: Record<string, string>;
  body?: Body | undefined;
  /**
   * Long downloads have sockets of their own: whoever copies must not wait for itself. So has looking for blobs: it goes
   * beside the opening of their uploads.
   */
  pool?: 'download' | 'look' | undefined;
  /** Milliseconds of silence before an answer comes; the transport's own when left out. */
  idleMs?: number | undefined;
}

export interface Incoming {
  status: number;
  headers: IncomingHttpHeaders;
  /** Must be read to its end or destroyed. */
  body: IncomingMessage;
}

// A publish sends one mount per base layer, all at once: fewer sockets would make their round trips queue.
const maxSockets = 48;
const maxDownloads = 16;
/** Fewer bytes of an answer in as long as a registry may be silent are as good as none: a byte now and then holds for ever. */
const leastBytes = 64 * 1024;
/** A small answer may take so many times as long as a registry may be silent. */
const readPatience = 5;
/** What nobody reads may hold its socket so long. */
const discardMs = 1_000;

/** One HTTP exchange at a time: no redirects, no credentials, no retries. */
export class Transport {
  readonly idleMs: number;
  readonly #signal: AbortSignal | undefined;
  readonly #agents = new Map<string, http.Agent>();

  constructor(options: { idleMs: number; signal: AbortSignal | undefined }) {
    this.idleMs = options.idleMs;
    this.#signal = options.signal;
  }

  /** Sends a request and gives the head of the answer. @throws Failure when none comes; whatever `body.open` throws */
  async send(outgoing: Outgoing): Promise<Incoming> {
    this.#signal?.throwIfAborted();
    const { method, url, body } = outgoing;
    const idleMs = outgoing.idleMs ?? this.idleMs;
    const length = body === undefined ? {} : { 'content-length': String(body.length) };
    const request = (url.protocol === 'https:' ? https : http).request(url, {
      method,
      agent: this.#agent(url.protocol, outgoing.pool),
      headers: { 'user-agent': 'wtgos-actions', 'accept-encoding': 'identity', ...outgoing.headers, ...length },
      ...(this.#signal ? { signal: this.#signal } : {}),
    });
    request.setTimeout(idleMs, () => request.destroy(silence(idleMs)));
    const answer = answerTo(request, idleMs);
    try {
      const small = body === undefined || body instanceof Uint8Array;
      if (small) endAfter(request, 'socket', readPatience * idleMs);
      const sending = small ? request.end(body) : pump(request, body.open(), idleMs);
      // A source that fails ends the request; an answer may come before all is sent.
      const message = await Promise.race([answer, Promise.resolve(sending).then(() => answer)]);
      request.setTimeout(0);
      return { status: message.statusCode ?? 0, headers: message.headers, body: message };
    } catch (error) {
      request.destroy();
      this.#signal?.throwIfAborted();
      if (error instanceof SourceError) throw error.cause;
      throw connectionFailure(method, describe(url), url.host, error);
    }
  }

  /** The chunks of an answer. @throws Failure when the connection breaks or is as good as silent while we wait */
  async *chunks(incoming: Incoming, url: URL, method = 'GET'): AsyncGenerator<Uint8Array, void, undefined> {
    let waiting = true;
    const timer = setTimeout(() => {
      if (waiting) incoming.body.destroy(silence(this.idleMs));
    }, this.idleMs);
    let [since, waited, came] = [performance.now(), 0, 0];
    try {
      for await (const chunk of incoming.body as AsyncIterable<Uint8Array>) {
        waiting = false;
        waited += performance.now() - since;
        came += chunk.length;
        if (waited > this.idleMs) {
          if (came < leastBytes) throw new Error(`${came} bytes in ${this.idleMs / 1000} s`);
          [waited, came] = [0, 0];
        }
        yield chunk;
        waiting = true;
        since = performance.now();
        timer.refresh();
      }
    } catch (error) {
      this.#signal?.throwIfAborted();
      throw connectionFailure(method, describe(url), url.host, error);
    } finally {
      clearTimeout(timer);
      incoming.body.destroy();
    }
  }

  /** A whole answer of at most `max` bytes. @throws Failure `registry-protocol` when there is more */
  async read(incoming: Incoming, url: URL, max: number, method = 'GET'): Promise<Buffer> {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const until = performance.now() + readPatience * this.idleMs;
    for await (const chunk of this.chunks(incoming, url, method)) {
      size += chunk.length;
      if (performance.now() > until) {
        const cause = new Error(`it took longer than ${(readPatience * this.idleMs) / 1000} s`);
        throw connectionFailure(method, describe(url), url.host, cause);
      }
      if (size > max) {
        throw new Failure('registry-protocol', `${method} ${describe(url)} was answered with more than ${max} bytes`);
      }
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  }

  #agent(protocol: string, pool: Outgoing['pool']): http.Agent {
    const key = `${protocol}${pool ?? ''}`;
    let agent = this.#agents.get(key);
    if (!agent) {
      // Idle sockets are unreferenced by Node, so nothing needs to be closed for the process to end.
      const sockets = { keepAlive: true, maxSockets: pool === 'download' ? maxDownloads : maxSockets };
      // The proxy that runner/ set for the whole process; an agent of one's own does not know it by itself.
      const { proxyEnv } = https.globalAgent.options;
      const options = { ...sockets, ...(proxyEnv && { proxyEnv }) };
      agent = protocol === 'https:' ? new https.Agent(options) : new http.Agent(options);
      this.#agents.set(key, agent);
    }
    return agent;
  }
}

/** Reads a small rest so that the socket can be used again; gives up on one that is large or does not come. */
export function discard({ body }: Incoming): void {
  let size = 0;
  const timer = setTimeout(() => body.destroy(), discardMs).unref();
  body.on('close', () => clearTimeout(timer));
  body.on('error', () => {});
  body.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > 65_536) body.destroy();
  });
}

/** Host and path for messages: no query, which may hold a signature or a session. */
export function describe(url: URL): string {
  const path = url.pathname.length > 200 ? `${url.pathname.slice(0, 200)}…` : url.pathname;
  return `${url.host}${path}`;
}

class SourceError extends Error {}

function answerTo(request: ClientRequest, idleMs: number): Promise<IncomingMessage> {
  const answer = new Promise<IncomingMessage>((resolve, reject) => {
    request.once('response', resolve);
    // Stays for errors after the answer, which reach the reader of the body as well.
    request.on('error', reject);
    // A connection that is to become another protocol's: Node ends it, and tells nobody else.
    request.once('close', () => reject(new Error('the connection was ended without an answer')));
    // Parts of a head, and answers that only announce one, keep a socket from being idle.
    endAfter(request, 'finish', idleMs);
  });
  answer.catch(() => {});
  return answer;
}

/** Ends a request that has no answer so long after an event: when it got its socket, or was sent. */
function endAfter(request: ClientRequest, event: 'socket' | 'finish', ms: number): void {
  request.once(event, () => {
    const timer = setTimeout(() => request.destroy(silence(ms)), ms);
    for (const end of ['response', 'close']) request.once(end, () => clearTimeout(timer));
  });
}

function silence(ms: number): Error {
  return new Error(`silent for ${ms / 1000} s`);
}

async function pump(request: ClientRequest, source: AsyncIterable<Uint8Array>, idleMs: number): Promise<void> {
  let over = false;
  request.once('response', (message) => {
    over = true;
    // What is not sent yet never will be, so the connection cannot serve another request.
    if (!request.writableEnded) message.once('end', () => request.destroy());
  });
  request.once('close', () => {
    over = true;
  });
  const iterator = source[Symbol.asyncIterator]();
  try {
    while (!over) {
      const next = await iterator.next().catch((cause: unknown) => {
        throw new SourceError('the source failed', { cause });
      });
      if (over) break;
      if (next.done) {
        request.end();
        return;
      }
      const piece = next.value;
      const sent = (error: unknown) => error || giveBack(piece);
      if (!request.write(piece, sent)) await writable(request, idleMs);
    }
  } finally {
    await iterator.return?.();
  }
}

/** Resolves when more can be written, or when nothing will be: answered or closed. Who takes a piece too slowly is closed. */
async function writable(request: ClientRequest, idleMs: number): Promise<void> {
  const stop = new AbortController();
  const timer = setTimeout(() => request.destroy(silence(idleMs)), idleMs);
  const events = ['drain', 'close', 'response'].map((name) => once(request, name, { signal: stop.signal }));
  try {
    await Promise.race(events);
  } finally {
    clearTimeout(timer);
    stop.abort();
    for (const event of events) event.catch(() => {});
  }
}
