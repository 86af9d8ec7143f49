import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Log } from '../../core/log.ts';

/** A server of this machine alone, for one program and one purpose. */
export interface Loopback {
  /** `127.0.0.1:PORT` */
  host: string;
  close(): Promise<void>;
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** An answer other than success, as registries write it (distribution-spec 1.1, "Error Codes"). */
export class Answer extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Listens on a free port of 127.0.0.1. What a handler throws becomes an answer, or the end of one that has begun. */
export async function listen(handler: Handler, log: Log): Promise<Loopback> {
  const server = createServer((request, response) => {
    handler(request, response).catch((error: Error) => {
      log.debug(`loopback: ${request.method} ${request.url}: ${error.message}`);
      if (response.headersSent) response.destroy();
      else reply(response, error instanceof Answer ? error.status : 500, error.message);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function reply(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ errors: [{ code: 'UNSUPPORTED', message }] }));
}
