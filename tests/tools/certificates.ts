import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** An authority of a test's own, and a server's certificate by it; all PEM. */
export interface Certificates {
  authority: string;
  certificate: string;
  key: string;
}

const keys = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });

/** Certificates (RFC 5280) for servers by these DNS names, valid for a day around now. */
export function certificates(hosts: readonly string[]): Certificates {
  const [root, server] = [keys(), keys()];
  const issuer = 'The authority of a test';
  const isAuthority = extension('551d13', true, sequence(der(0x01, Buffer.from([0xff]))));
  const names = extension('551d11', false, sequence(...hosts.map((host) => der(0x82, Buffer.from(host)))));
  return {
    authority: certificate({
      subject: issuer,
      issuer,
      key: root.publicKey,
      signer: root.privateKey,
      more: isAuthority,
    }),
    certificate: certificate({
      subject: 'server',
      issuer,
      key: server.publicKey,
      signer: root.privateKey,
      more: names,
    }),
    key: server.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

function certificate(of: { subject: string; issuer: string; key: KeyObject; signer: KeyObject; more: Buffer }): string {
  const algorithm = sequence(oid('2a8648ce3d040302')); // ecdsa-with-SHA256
  const hour = 3_600_000;
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))), // version 3
    der(0x02, Buffer.from([of.subject.length])), // serial
    algorithm,
    name(of.issuer),
    sequence(time(Date.now() - 12 * hour), time(Date.now() + 12 * hour)),
    name(of.subject),
    of.key.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(of.more)),
  );
  const signature = der(0x03, Buffer.concat([Buffer.from([0]), sign('sha256', body, of.signer)]));
  const lines =
    sequence(body, algorithm, signature)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}

function der(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const head = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...head]), content]);
}

const sequence = (...parts: Buffer[]) => der(0x30, Buffer.concat(parts));
const oid = (hex: string) => der(0x06, Buffer.from(hex, 'hex'));
const name = (text: string) => sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from(text)))));
const time = (ms: number) => der(0x18, Buffer.from(`${new Date(ms).toISOString().replace(/[-:T]|\..*/g, '')}Z`));
const extension = (id: string, critical: boolean, value: Buffer) =>
  sequence(oid(id), ...(critical ? [der(0x01, Buffer.from([0xff]))] : []), der(0x04, value));
