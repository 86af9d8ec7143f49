/** dist/ holds another build of the OpenPGP library than the sources load: it must judge alike. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { createMessage, generateKey, type PrivateKey, sign } from 'openpgp';
import { RpmHeader } from '../../src/image/rpmdb/header.ts';
import { file, layerOf } from '../../src/image/testing/layers.ts';
import { policySchemaUrl } from '../../src/rules/policy.ts';
import type { Finding } from '../../src/rules/types.ts';
import { samplePackages } from '../../src/sample/packages.ts';
import { type TagValue, writeRpmHeader } from '../../src/sample/rpm-header-writer.ts';
import { rpmPackage } from '../../src/sample/rpm-package.ts';
import { writeRpmDatabase } from '../../src/sample/rpmdb-writer.ts';
import { openWorkshop, type Workshop } from '../integration/attacks/workshop.ts';

const program = resolve(import.meta.dirname, '..', '..', 'dist', 'wtgos.js');
const added = rpmPackage({ name: 'added', version: '1', release: '1.fc43', arch: 'x86_64', files: [] });
const policy = {
  schema: policySchemaUrl,
  name: 'test',
  allow: [{ name: 'database', reason: 'The packages that are allowed.', paths: ['usr/share/rpm/rpmdb.sqlite'] }],
  packages: { allow: [{ name: 'added', reason: 'Wanted by the test.' }] },
};

let workshop: Workshop;
before(async () => {
  workshop = await openWorkshop();
});
after(() => workshop[Symbol.asyncDispose]());

async function keyOf(kind: 'rsa' | 'ed25519'): Promise<PrivateKey> {
  const algorithm = kind === 'rsa' ? { type: 'rsa' as const, rsaBits: 2048 } : { curve: 'ed25519Legacy' as const };
  const { privateKey } = await generateKey({ userIDs: [{ name: kind }], format: 'object', ...algorithm });
  return privateKey;
}

/** Messages of PKG-04 about a package signed by one key, on a base that has the other. */
async function judged(baseKey: PrivateKey, signer: PrivateKey): Promise<string[]> {
  const region = new RpmHeader(writeRpmHeader(added)).region() ?? assert.fail();
  const message = await createMessage({ binary: region.bytes });
  const signature = await sign({ message, signingKeys: signer, detached: true, format: 'binary' });
  const tag: [number, TagValue] = [268, { type: 7, bytes: Buffer.from(signature as Uint8Array) }];
  const packages = [...samplePackages.map(rpmPackage), added];
  const keys = layerOf([file('etc/pki/rpm-gpg/key', baseKey.toPublic().armor())]);
  const database = layerOf([
    file('usr/share/rpm/rpmdb.sqlite', writeRpmDatabase(packages, new Map([['added', [tag]]]))),
  ]);
  const base = await workshop.make({ layers: [keys] });
  const image = await workshop.make({ layers: [keys, database] });
  const [policyFile, report] = ['policy.json', 'report.json'].map((name) => join(workshop.folder, name));
  assert.ok(policyFile && report);
  await writeFile(policyFile, JSON.stringify(policy));
  const args = ['verify-immutability', '--image', image, '--base', base, '--base-unsigned', '--policy', policyFile];
  const output = await run([...args, '--report', report, '--strict=false']);
  const { findings } = JSON.parse(await readFile(report, 'utf8').catch(() => assert.fail(output))) as {
    findings: Finding[];
  };
  assert.ok(!findings.some(({ rule }) => rule === 'PKG-01'), 'the package is allowed');
  return findings.filter(({ rule }) => rule === 'PKG-04').map((each) => each.message);
}

function run(args: string[]): Promise<string> {
  const env = { PATH: process.env['PATH'], XDG_CACHE_HOME: join(workshop.folder, 'cache') };
  return new Promise((done) => {
    execFile(process.execPath, [program, ...args], { cwd: workshop.folder, env }, (_error, stdout, stderr) =>
      done(stdout + stderr),
    );
  });
}

test('a package is its vendor’s, or it is not, by RSA and by EdDSA', async () => {
  const [rsa, ed25519] = await Promise.all([keyOf('rsa'), keyOf('ed25519')]);
  assert.deepEqual(await judged(rsa, rsa), []);
  assert.deepEqual(await judged(ed25519, ed25519), []);
  assert.match((await judged(rsa, ed25519)).join(), /signed by the key [0-9A-F]{16}, which the base does not have/);
});
