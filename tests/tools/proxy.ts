import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request as it passed through the proxy; times are milliseconds of one monotonic clock. */
export interface Passed {
  method: string;
  /** Path with query. */
  path: string;
  status: number;
  /** Body bytes from client to registry, and back. */
  sent: number;
  received: number;
  start: number;
  end: number;
}

export interface ProxyOptions {
  /** `http://127.0.0.1:port` of a registry. */
  upstream: string;
  /** Each request is held this long before it is passed on. */
  delayMs?: number;
  /** Called before a request is passed on; may never return, or throw to close the connection. */
  before?: (request: { method: string; path: string }, count: number) => void | Promise<void>;
  /** A lie: other bytes for a response body. Length headers follow. */
  tamper?: (request: { method: string; path: string }, body: Buffer) => Buffer | undefined;
}

export interface Proxy {
  /** `127.0.0.1:port` */
  host: string;
  log: Passed[];
  stop(): Promise<void>;
}

/** An HTTP proxy on loopback before a registry: sees, delays, stops or falsifies what passes. */
export async function startProxy(options: ProxyOptions): Promise<Proxy> {
  const upstream = new URL(options.upstream);
  const log: Passed[] = [];
  let count = 0;

  const server = createServer(async (incoming, outgoing) => {
    const passed = begin(incoming);
    try {
      await options.before?.(passed, count++);
      if (options.delayMs) await new Promise((resolve) => setTimeout(resolve, options.delayMs));
      await pass(upstream, incoming, outgoing, passed, options.tamper);
    } catch {
      outgoing.destroy();
    } finally {
      passed.end = performance.now();
      log.push(passed);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    host: `127.0.0.1:${port}`,
    log,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function begin(incoming: IncomingMessage): Passed {
  return {
    method: incoming.method ?? 'GET',
    path: incoming.url ?? '/',
    status: 0,
    sent: 0,
    received: 0,
    start: performance.now(),
    end: 0,
  };
}

function pass(
  upstream: URL,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  passed: Passed,
  tamper: ProxyOptions['tamper'],
): Promise<void> {
  return new Promise((resolve, reject) => {
    const onward = request(
      {
        host: upstream.hostname,
        port: upstream.port,
        method: passed.method,
        path: passed.path,
        headers: incoming.headers,
      },
      async (answer) => {
        try {
          passed.status = answer.statusCode ?? 0;
          const chunks: Buffer[] = [];
          for await (const chunk of answer) chunks.push(chunk as Buffer);
          const body = Buffer.concat(chunks);
          const changed = tamper?.(passed, body) ?? body;
          passed.received = changed.length;
          const headers = { ...answer.headers };
          delete headers['transfer-encoding'];
          if (passed.method !== 'HEAD') headers['content-length'] = String(changed.length);
          outgoing.writeHead(passed.status, headers);
          outgoing.end(changed, () => resolve());
        } catch (error) {
          reject(error);
        }
      },
    );
    onward.on('error', reject);
    incoming.on('data', (chunk: Buffer) => {
      passed.sent += chunk.length;
    });
    incoming.pipe(onward);
  });
}
