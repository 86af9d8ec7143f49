/** Every kind and format of key that we take: what it signs, cosign and hosts take too, and cosign reads the same files. */
import assert from 'node:assert/strict';
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { encryptKey } from '../../src/sigstore/encrypted-key.ts';
import { loadSigningKey } from '../../src/sigstore/keys.ts';
import { writePem } from '../../src/sigstore/pem.ts';
import { testSecret } from '../tools/secrets.ts';
import { cosign2, cosign3, podman, skopeo } from './chroots.ts';
import { type Registry, startDistribution } from './registries.ts';
import { hostFor, pushImage, refuses, signByUs, verifyArguments, writeHost } from './signing.ts';
import { ok, workFolder } from './tools.ts';

const password = testSecret('for this test');
const pair = (bits?: number): KeyObject =>
  bits === undefined
    ? generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
    : generateKeyPairSync('rsa', { modulusLength: bits }).privateKey;

async function encrypted(key: KeyObject, label: string, secret: string): Promise<string> {
  return writePem({ label, der: await encryptKey(key.export({ format: 'der', type: 'pkcs8' }), secret) });
}

/** What cosign makes of a plain key. */
async function importedByCosign(key: KeyObject, type: 'pkcs1' | 'sec1'): Promise<string> {
  const cwd = workFolder('import');
  await writeFile(join(cwd, 'plain.pem'), key.export({ format: 'pem', type }));
  await ok(cosign3(['import-key-pair', '--key', 'plain.pem'], { cwd, env: { COSIGN_PASSWORD: password } }));
  return readFile(join(cwd, 'import-cosign.key'), 'utf8');
}

const sigstore = 'ENCRYPTED SIGSTORE PRIVATE KEY';
const cases: [string, secret: string | undefined, () => Promise<string> | string][] = [
  ['RSA 2048, encrypted by us', password, () => encrypted(pair(2048), sigstore, password)],
  ['RSA 4096, the older label', password, () => encrypted(pair(4096), 'ENCRYPTED COSIGN PRIVATE KEY', password)],
  ['RSA, imported by cosign', password, () => importedByCosign(pair(3072), 'pkcs1')],
  ['P-256, imported by cosign', password, () => importedByCosign(pair(), 'sec1')],
  ['P-256, an empty password', '', () => encrypted(pair(), sigstore, '')],
  ['RSA, plain PKCS#1', undefined, () => pair(2048).export({ format: 'pem', type: 'pkcs1' }) as string],
  ['P-256, plain SEC1', undefined, () => pair().export({ format: 'pem', type: 'sec1' }) as string],
];

describe('keys', () => {
  let registry: Registry;
  before(async () => {
    registry = await startDistribution();
  });
  after(() => registry.stop());

  for (const [at, [name, secret, make]] of cases.entries()) {
    test(name, async () => {
      const text = await make();
      const key = await loadSigningKey(text, secret);
      const image = await pushImage(registry, `keys/case-${at}`);
      await signByUs(image, key);

      const folder = workFolder('key');
      const publicKey = join(folder, 'cosign.pub');
      await writeFile(publicKey, key.publicKey.pem);
      await ok(cosign3(verifyArguments(publicKey, image.pinned)));
      await ok(cosign2(verifyArguments(publicKey, image.pinned)));
      const host = await writeHost(await hostFor(registry, publicKey));
      await ok(skopeo(['copy', `docker://${image.tagged}`, `dir:${workFolder('copy')}`], { host }));
      await ok(podman(['pull', image.tagged], { host }));
      const sibling = await pushImage(registry, `keys/case-${at}`, 'a sibling');
      refuses(await cosign3(verifyArguments(publicKey, sibling.pinned)), /signature|bundle/i);

      if (secret === undefined) return;
      await writeFile(join(folder, 'cosign.key'), text);
      const shown = await ok(
        cosign3(['public-key', '--key', 'cosign.key'], { cwd: folder, env: { COSIGN_PASSWORD: secret } }),
      );
      assert.equal(`${shown}\n`, key.publicKey.pem, 'cosign opens the same file');
    });
  }
});
