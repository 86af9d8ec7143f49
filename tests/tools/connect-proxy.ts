import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import type { Certificates } from './certificates.ts';

export interface ConnectProxy extends AsyncDisposable {
  /** `127.0.0.1:PORT` */
  host: string;
  /** `host:port` of every tunnel that was opened. */
  opened: string[];
  /** The Proxy-Authorization headers that came. */
  logins: (string | undefined)[];
}

/**
 * A proxy on loopback that alone knows the way: a name of the table leads to a server of this machine, through TLS that
 * the proxy's other end speaks for it; any other name is refused.
 *
 * @param ways name → port of a plain http server on 127.0.0.1
 * @param login `user:password` that it demands
 */
export async function startConnectProxy(
  ways: Readonly<Record<string, number>>,
  tls: Certificates,
  login?: string,
): Promise<ConnectProxy> {
  const opened: string[] = [];
  const logins: ConnectProxy['logins'] = [];
  const sockets = new Set<Socket>();
  const keep = (socket: Socket) => {
    sockets.add(socket);
    return socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
  };
  const terminators = await Promise.all(
    Object.entries(ways).map(async ([name, port]) => {
      const server = createTlsServer({ key: tls.key, cert: tls.certificate }, (socket) => {
        const onward = keep(connect(port, '127.0.0.1'));
        keep(socket).pipe(onward).pipe(socket);
      });
      await once(server.listen(0, '127.0.0.1'), 'listening');
      return { name, server, port: (server.address() as AddressInfo).port };
    }),
  );
  const server = createServer((_, answer) => void answer.writeHead(400).end());
  server.on('connect', ({ url = '', headers }, socket: Socket) => {
    keep(socket);
    logins.push(headers['proxy-authorization']);
    if (login && headers['proxy-authorization'] !== `Basic ${Buffer.from(login).toString('base64')}`) {
      return socket.end('HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n');
    }
    const way = terminators.find(({ name }) => url === `${name}:443`);
    if (!way) return socket.end('HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n');
    opened.push(url);
    const onward = keep(
      connect(way.port, '127.0.0.1', () => socket.write('HTTP/1.1 200 Connection established\r\n\r\n')),
    );
    onward.pipe(socket).pipe(onward);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const all = [server, ...terminators.map((terminator) => terminator.server)];
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    opened,
    logins,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await Promise.all(all.map((one) => new Promise((done) => one.close(done))));
    },
  };
}
