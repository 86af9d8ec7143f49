import assert from 'node:assert/strict';
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { describe, test } from 'node:test';
import { encryptKey } from './encrypted-key.ts';
import { generateKeyPair, loadPublicKey, loadSigningKey } from './keys.ts';
import { writePem } from './pem.ts';

const data = Buffer.from('to be signed');
const pem = (key: KeyObject, type: 'pkcs8' | 'sec1' | 'pkcs1') => key.export({ format: 'pem', type }) as string;
const refused = (message: RegExp) => ({ name: 'UserError', code: 'key-invalid', message });

describe('encrypted keys', async () => {
  const pair = await generateKeyPair('correct horse');

  test('a new key signs for its public half and for no other', async () => {
    const key = await loadSigningKey(pair.privatePem, 'correct horse');
    const publicKey = loadPublicKey(pair.publicPem);
    assert.equal(key.plain, false);
    assert.equal(key.publicKey.fingerprint, pair.fingerprint);
    assert.equal(publicKey.fingerprint, pair.fingerprint);
    assert.equal(publicKey.verify(data, key.sign(data)), true);
    assert.equal(publicKey.verify(Buffer.from('other'), key.sign(data)), false);
    const other = loadPublicKey(
      generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'pem', type: 'spki' }) as string,
    );
    assert.equal(other.verify(data, key.sign(data)), false);
    assert.equal(publicKey.verify(data, Buffer.from('no signature at all')), false);
  });

  test('the file is the one that cosign documents', () => {
    const lines = pair.privatePem.trimEnd().split('\n');
    assert.equal(lines[0], '-----BEGIN ENCRYPTED SIGSTORE PRIVATE KEY-----');
    const { kdf, cipher } = JSON.parse(Buffer.from(lines.slice(1, -1).join(''), 'base64').toString());
    assert.deepEqual(kdf.params, { N: 65536, r: 8, p: 1 });
    assert.equal(Buffer.from(kdf.salt, 'base64').length, 32);
    assert.equal(cipher.name, 'nacl/secretbox');
  });

  test('the older label is read too', async () => {
    const older = pair.privatePem.replaceAll('ENCRYPTED SIGSTORE', 'ENCRYPTED COSIGN');
    assert.equal((await loadSigningKey(older, 'correct horse')).publicKey.fingerprint, pair.fingerprint);
  });

  test('a wrong password, no password and a cut text are told apart', async () => {
    await assert.rejects(loadSigningKey(pair.privatePem, 'wrong'), refused(/password does not open/));
    await assert.rejects(loadSigningKey(pair.privatePem, undefined), refused(/no password was given/));
    await assert.rejects(loadSigningKey(pair.privatePem.slice(0, -30), 'correct horse'), refused(/cut off/));
    const lines = pair.privatePem.split('\n');
    const shorter = [...lines.slice(0, 3), ...lines.slice(-2)].join('\n');
    await assert.rejects(loadSigningKey(shorter, 'correct horse'), refused(/damaged/));
  });

  test('RSA is read under both labels', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const der = await encryptKey(privateKey.export({ format: 'der', type: 'pkcs8' }), 'p');
    for (const label of ['ENCRYPTED SIGSTORE PRIVATE KEY', 'ENCRYPTED COSIGN PRIVATE KEY']) {
      const key = await loadSigningKey(writePem({ label, der }), 'p');
      assert.equal(key.kind, 'rsa');
      assert.equal(loadPublicKey(key.publicKey.pem).verify(data, key.sign(data)), true);
    }
  });

  test('an empty password is a password', async () => {
    const { privatePem, fingerprint } = await generateKeyPair('');
    assert.equal((await loadSigningKey(privatePem, '')).publicKey.fingerprint, fingerprint);
    await assert.rejects(loadSigningKey(privatePem, 'x'), refused(/password does not open/));
  });

  test('costs that cosign refuses are refused before they are computed', async () => {
    const body = (await encryptKey(Buffer.from('key'), 'p')).toString();
    for (const cost of [2, 16384, 2 ** 30]) {
      const der = Buffer.from(body.replace('"N":65536', `"N":${cost}`));
      const text = writePem({ label: 'ENCRYPTED SIGSTORE PRIVATE KEY', der });
      await assert.rejects(loadSigningKey(text, 'p'), refused(/scrypt with N=/));
    }
    const der = Buffer.from(body.replace('"r":8', '"r":80000'));
    await assert.rejects(
      loadSigningKey(writePem({ label: 'ENCRYPTED SIGSTORE PRIVATE KEY', der }), 'p'),
      refused(/damaged/),
    );
  });

  test('no error quotes the key', async () => {
    const body = pair.privatePem.split('\n').slice(1, 4);
    for (const text of [pair.privatePem.slice(0, -30), pair.privatePem.replace('\n-----END', '!\n-----END')]) {
      const error = await loadSigningKey(text, 'correct horse').then(() => assert.fail('taken'), String);
      for (const line of body) assert.ok(!error.includes(line));
    }
  });
});

describe('plain keys', () => {
  test('P-256 and RSA in each of their formats', async () => {
    const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
    const texts = [pem(ec, 'pkcs8'), pem(ec, 'sec1'), pem(rsa, 'pkcs8'), pem(rsa, 'pkcs1')];
    for (const [at, text] of texts.entries()) {
      const key = await loadSigningKey(text, undefined);
      assert.equal(key.plain, true);
      assert.equal(key.kind, at < 2 ? 'ecdsa-p256' : 'rsa');
      assert.equal(loadPublicKey(key.publicKey.pem).verify(data, key.sign(data)), true);
    }
  });

  test('keys whose signatures some clients reject are refused with the reason', async () => {
    const cases = [
      [generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey, /secp384r1.*SHA-384/],
      [generateKeyPairSync('ec', { namedCurve: 'P-521' }).privateKey, /secp521r1/],
      [generateKeyPairSync('ed25519').privateKey, /Ed25519/],
      [generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey, /1024 bits/],
    ] as const;
    for (const [key, message] of cases)
      await assert.rejects(loadSigningKey(pem(key, 'pkcs8'), undefined), refused(message));
  });
});

describe('public keys', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const text = publicKey.export({ format: 'pem', type: 'spki' }) as string;

  test('text around the block and Windows line ends do no harm', () => {
    const noisy = `our key\r\n${text.replaceAll('\n', '\r\n')}\r\nbye`;
    assert.equal(loadPublicKey(noisy).pem, text);
  });

  test('two keys in one file are refused: verifiers read the first alone', () => {
    assert.throws(() => loadPublicKey(text + text), refused(/several PEM blocks/));
  });

  test('what is no public key is refused', () => {
    assert.throws(() => loadPublicKey(''), refused(/no PEM block/));
    assert.throws(() => loadPublicKey(pem(privateKey, 'pkcs8')), refused(/is a private key/));
    assert.throws(() => loadPublicKey(text.replace('MFk', 'MFz')), refused(/damaged/));
    assert.throws(() => loadPublicKey(text.replaceAll('PUBLIC KEY', 'CERTIFICATE')), refused(/CERTIFICATE/));
    assert.throws(() => loadPublicKey(`${text}${'x'.repeat(70_000)}`), refused(/too long/));
  });
});
