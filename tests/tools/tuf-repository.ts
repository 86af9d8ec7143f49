/** A TUF repository with one target, in memory; specification: https://theupdateframework.github.io/specification/v1.0.31/ */
import { generateKeyPairSync, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sha256 } from '../../src/core/digest.ts';

type Key = ReturnType<typeof newKey>;

export interface TufState {
  /** Of timestamp, snapshot and targets. */
  version?: number;
  /** When the timestamp ends. */
  expires?: Date;
  target: Buffer;
  targetName?: string;
}

/** A key that signs every role. */
export function newKey() {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const hex = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('hex');
  return { id: hexDigest(Buffer.from(hex)), hex, privateKey };
}

const later = (days: number) => new Date(Date.now() + days * 86_400_000);
const hexDigest = (bytes: Buffer) => sha256(bytes).slice('sha256:'.length);

/** `root.json`: the key in all roles. @param signers of this root: the next one is signed by the one before too */
export function tufRoot({ id, hex }: Key, version = 1, signers: Key[] = []): Buffer {
  const role = { keyids: [id], threshold: 1 };
  return signed(
    {
      ...header('root', version),
      consistent_snapshot: false,
      keys: { [id]: { keytype: 'ed25519', scheme: 'ed25519', keyval: { public: hex } } },
      roles: { root: role, timestamp: role, snapshot: role, targets: role },
    },
    signers,
  );
}

/** All files but the root, by path. */
export function tufFiles(key: Key, state: TufState): Map<string, Buffer> {
  const { version = 1, expires = later(1), target, targetName = 'trusted_root.json' } = state;
  const entry = (bytes: Buffer) => ({ length: bytes.length, hashes: { sha256: hexDigest(bytes) } });
  const targets = signed({ ...header('targets', version), targets: { [targetName]: entry(target) } }, [key]);
  const meta = { 'targets.json': { version, ...entry(targets) } };
  const snapshot = signed({ ...header('snapshot', version), meta }, [key]);
  const about = { 'snapshot.json': { version, ...entry(snapshot) } };
  const timestamp = signed({ ...header('timestamp', version, expires), meta: about }, [key]);
  return new Map([
    ['/timestamp.json', timestamp],
    ['/snapshot.json', snapshot],
    ['/targets.json', targets],
    [`/targets/${targetName}`, target],
  ]);
}

const header = (type: string, version: number, expires = later(30)) => ({
  _type: type,
  version,
  spec_version: '1.0.31',
  expires: expires.toISOString().replace(/\.\d+Z$/, 'Z'),
});

function signed(content: object, keys: readonly Key[]): Buffer {
  const bytes = Buffer.from(canonical(content));
  const signatures = keys.map(({ id, privateKey }) => ({
    keyid: id,
    sig: sign(null, bytes, privateKey).toString('hex'),
  }));
  return Buffer.from(JSON.stringify({ signatures, signed: content }));
}

/** OLPC's canonical JSON, as far as these documents go: members in order, no spaces. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(',')}}`;
}

/** Serves what the map holds at the time. */
export const serveFiles =
  (files: () => ReadonlyMap<string, Buffer>): RequestListener =>
  ({ url = '' }, response) => {
    const found = files().get(url);
    response.writeHead(found ? 200 : 404).end(found);
  };

/** A server on loopback that answers so. */
export async function serve(answer: RequestListener): Promise<{ url: string; stop(): Promise<void> }> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
