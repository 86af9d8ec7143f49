import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { createMessage, generateKey, type PrivateKey, reformatKey, sign } from 'openpgp';
import { type TagValue, writeRpmHeader } from '../../sample/rpm-header-writer.ts';
import type { RpmPackage } from '../types.ts';
import { RpmHeader } from './header.ts';
import { openKeyring } from './keyring.ts';
import { proveHeader } from './proof.ts';

const rpm: RpmPackage = {
  name: 'bash',
  epoch: undefined,
  version: '5.2',
  release: '1.fc44',
  arch: 'x86_64',
  vendor: 'Fedora Project',
  files: [
    {
      path: 'usr/bin/bash',
      mode: 0o100755,
      size: 3,
      user: 'root',
      group: 'root',
      digestAlgorithm: 8,
      flags: 0,
      digest: 'a'.repeat(64),
    },
  ],
};
const signedBytes = new RpmHeader(writeRpmHeader(rpm)).region()?.bytes ?? assert.fail();

interface Vendor {
  key: PrivateKey;
  certificate: Buffer;
}

async function vendor(name: string, date = new Date(Date.now() - 60_000)): Promise<Vendor> {
  const { privateKey } = await generateKey({
    userIDs: [{ name }],
    curve: 'ed25519Legacy',
    format: 'object',
    date,
  });
  return { key: privateKey, certificate: Buffer.from(privateKey.toPublic().write()) };
}

async function signatureOf({ key }: Vendor, bytes: Buffer = signedBytes, date = new Date()): Promise<Buffer> {
  const message = await createMessage({ binary: bytes });
  const made = await sign({ message, signingKeys: key, detached: true, format: 'binary', date });
  return Buffer.from(made as Uint8Array);
}

const withTags = (...added: [number, TagValue][]): RpmHeader => new RpmHeader(writeRpmHeader(rpm, added));
const binary = (bytes: Buffer): TagValue => ({ type: 7, bytes });
const list = (...signatures: Buffer[]): TagValue => ({
  type: 8,
  texts: signatures.map((bytes) => bytes.toString('base64')),
});

let base: Vendor;
let stranger: Vendor;
before(async () => {
  base = await vendor('Base');
  stranger = await vendor('Stranger');
});

const prove = async (header: RpmHeader, ...vendors: Vendor[]) =>
  proveHeader(header, await openKeyring((vendors.length > 0 ? vendors : [base]).map(({ certificate }) => certificate)));
const reason = async (header: RpmHeader, ...vendors: Vendor[]): Promise<string> => {
  const proof = await prove(header, ...vendors);
  return proof.state === 'bad' ? proof.reason : assert.fail(proof.state);
};

test('each place of a signature, and the list that rpm 4.20 began', async () => {
  const signature = await signatureOf(base);
  const signed = { state: 'signed', key: base.key.getFingerprint().toUpperCase(), user: 'Base' };
  assert.deepEqual(await prove(withTags([268, binary(signature)])), signed);
  assert.deepEqual(await prove(withTags([267, binary(signature)])), signed);
  assert.deepEqual(await prove(withTags([278, list(signature)])), signed);
  assert.deepEqual(await prove(withTags([278, list(await signatureOf(stranger), signature)])), signed);
  assert.deepEqual(await prove(withTags()), { state: 'unsigned' });
  assert.deepEqual(await prove(withTags([268, binary(signature)]), stranger), {
    state: 'unknown-key',
    key: base.key.getKeyID().toHex().toUpperCase(),
  });
  assert.equal((await proveHeader(withTags([268, binary(signature)]), await openKeyring([]))).state, 'unproven');
});

test('a signature of other bytes is bad, also beside a good one', async () => {
  const other = await signatureOf(base, Buffer.from('other'));
  assert.match(await reason(withTags([268, binary(other)])), /did not match/);
  assert.match(await reason(withTags([278, list(await signatureOf(base), other)])), /did not match/);
});

test('tags behind the region do not change what was signed', async () => {
  const signature = binary(await signatureOf(base));
  const lie = (tag: number, value: TagValue) => reason(withTags([268, signature], [tag, value]));
  assert.match(await lie(1000, { type: 6, texts: ['sh'] }), /overrides tag 1000/);
  assert.match(await lie(1035, { type: 8, texts: ['b'.repeat(64)] }), /overrides tag 1035/);
  // Not in the region, but what rules would read.
  assert.match(await lie(1003, { type: 4, numbers: [9] }), /overrides tag 1003/);
  const installed: [number, TagValue] = [1008, { type: 4, numbers: [1] }];
  assert.equal((await prove(withTags([268, signature], installed))).state, 'signed');
});

test('a digest that does not fit is bad, whoever signed', async () => {
  const blob = writeRpmHeader(rpm);
  blob.write('b', blob.indexOf('aaaa'));
  assert.match(await reason(new RpmHeader(blob)), /its own digest/);
});

test('a key that had expired when it signed', async () => {
  const made = new Date(Date.now() - 1_000_000_000);
  const lasting = await vendor('Lasting', made);
  const { privateKey: short } = await reformatKey({
    privateKey: lasting.key,
    userIDs: [{ name: 'Short' }],
    keyExpirationTime: 3600,
    date: made,
    format: 'object',
  });
  const expired = { key: lasting.key, certificate: Buffer.from(short.toPublic().write()) };
  assert.match(await reason(withTags([268, binary(await signatureOf(lasting))]), expired), /expired/);
  const early = await signatureOf(lasting, signedBytes, new Date(made.getTime() + 60_000));
  assert.equal((await prove(withTags([268, binary(early)]), expired)).state, 'signed', 'a day on which it was valid');
});

test('what is no signature, or more than one of bytes, is bad', async () => {
  const good = await signatureOf(base);
  assert.match(await reason(withTags([268, binary(Buffer.from('nonsense'))])), /cannot be read/);
  assert.match(await reason(withTags([268, binary(Buffer.concat([good, good]))])), /not exactly one/);
  assert.match(await reason(withTags([268, binary(Buffer.alloc(70_000))])), /70000 bytes/);
  assert.match(await reason(withTags([268, { type: 6, texts: ['text'] }])), /not binary/);
  assert.match(await reason(withTags([278, list(...Array.from({ length: 17 }, () => good))])), /17 signatures/);
});

test('a region that does not fit is bad', async () => {
  const blob = writeRpmHeader(rpm);
  const end = blob.readUInt32BE(16);
  const trailer = 8 + 16 * blob.readUInt32BE(0) + end;
  const bent = Buffer.from(blob);
  bent.writeInt32BE(-16 * 1000, trailer + 8);
  assert.match(await reason(new RpmHeader(bent)), /region does not fit/);
  const none = Buffer.from(blob);
  none.writeUInt32BE(15, 20);
  assert.match(await reason(new RpmHeader(none)), /region has no end/);
});
