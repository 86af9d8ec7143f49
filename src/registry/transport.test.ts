import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from './failure.ts';
import { discard, Transport } from './transport.ts';

const idleMs = 100;

/** A server that does with each connection what it is told, once a request is there. */
async function serving(answer: (socket: Socket) => Promise<void> | void) {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.once('close', () => sockets.delete(socket));
    socket.once('data', () => void answer(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/v2/`),
    sockets,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

async function every(ms: number, socket: Socket, text: string): Promise<void> {
  while (!socket.destroyed) {
    socket.write(text);
    await sleep(ms);
  }
}

async function get(url: URL): Promise<Buffer> {
  const transport = new Transport({ idleMs, signal: undefined });
  return transport.read(await transport.send({ method: 'GET', url, headers: {} }), url, 1024);
}

const chunked = 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n';

describe('a registry that never comes to an end', { timeout: 10_000 }, () => {
  test('by changing the protocol', async () => {
    await using server = await serving((socket) => {
      socket.write('HTTP/1.1 101 Switching Protocols\r\nupgrade: other\r\nconnection: upgrade\r\n\r\n');
    });
    await assert.rejects(
      get(server.url),
      (error) => error instanceof Failure && /without an answer/.test(error.message),
    );
  });

  test('by announcing an answer for ever', async () => {
    await using server = await serving((socket) => every(10, socket, 'HTTP/1.1 103 Early Hints\r\na: b\r\n\r\n'));
    await assert.rejects(get(server.url), (error) => error instanceof Failure && /silent/.test(error.message));
  });

  test('by a head in drops', async () => {
    await using server = await serving((socket) => {
      socket.write('HTTP/1.1 200 OK\r\na: ');
      return every(10, socket, 'a');
    });
    await assert.rejects(get(server.url), (error) => error instanceof Failure && /silent/.test(error.message));
  });

  test('by a body in drops', async () => {
    await using server = await serving((socket) => {
      socket.write(chunked);
      return every(10, socket, '1\r\n.\r\n');
    });
    await assert.rejects(get(server.url), (error) => error instanceof Failure && /bytes in 0\.1 s/.test(error.message));
  });

  test('by a body that nobody reads', async () => {
    await using server = await serving((socket) => void socket.write(chunked));
    const transport = new Transport({ idleMs, signal: undefined });
    const incoming = await transport.send({ method: 'HEAD', url: server.url, headers: {} });
    discard(incoming);
    const held = await transport.send({ method: 'GET', url: server.url, headers: {} });
    discard(held);
    assert.equal(held.body.destroyed, false);
    await once(held.body, 'close');
  });
});

test('a registry that takes what is sent to it in sips', { timeout: 10_000 }, async () => {
  const server = createServer({ pauseOnConnect: true }, async (socket) => {
    socket.on('error', () => {});
    while (!socket.destroyed) {
      socket.read(64 * 1024);
      await sleep(20);
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/v2/`);
  const transport = new Transport({ idleMs, signal: undefined });
  const bytes = Buffer.alloc(64 * 1024 * 1024);
  async function* open() {
    yield bytes;
    yield bytes;
  }
  for (const body of [bytes, { length: 2 * bytes.length, open }]) {
    await assert.rejects(
      transport.send({ method: 'PUT', url, headers: {}, body }),
      (error) => error instanceof Failure && /silent/.test(error.message),
    );
  }
  server.close();
});

test('what is slow and still comes is read, but a small answer not for ever', async () => {
  const part = 'x'.repeat(20_000);
  await using server = await serving((socket) => {
    socket.write(chunked);
    return every(15, socket, `${part.length.toString(16)}\r\n${part}\r\n`);
  });
  const transport = new Transport({ idleMs, signal: undefined });
  const get = () => transport.send({ method: 'GET', url: server.url, headers: {} });
  const since = performance.now();
  let size = 0;
  for await (const chunk of transport.chunks(await get(), server.url)) {
    size += chunk.length;
    if (performance.now() - since > 3 * idleMs) break;
  }
  assert.ok(size > 100_000);
  await assert.rejects(transport.read(await get(), server.url, 100_000_000), /took longer than 0\.5 s/);
});
