/** Signatures that rpmsign made, found in the database that rpm --root wrote. */
import assert from 'node:assert/strict';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { silentLog } from '../../src/core/log.ts';
import { diffTrees } from '../../src/image/delta.ts';
import { indexImage } from '../../src/image/index-image.ts';
import { RpmHeader } from '../../src/image/rpmdb/header.ts';
import { openKeyring } from '../../src/image/rpmdb/keyring.ts';
import { type PackageProof, proveHeader } from '../../src/image/rpmdb/proof.ts';
import { readDatabase, readRpmDatabase } from '../../src/image/rpmdb/read.ts';
import { openSqlite } from '../../src/image/rpmdb/sqlite-pages.ts';
import { readTable } from '../../src/image/rpmdb/sqlite-table.ts';
import { plainLayer } from '../../src/image/testing/layers.ts';
import { ownershipRules } from '../../src/rules/ownership.ts';
import { packageRules } from '../../src/rules/packages.ts';
import { evidenceOf } from '../../src/rules/testing.ts';
import { buildPackages, type PackageKey, packageKey, RpmRoot, signPackages } from './rpms.ts';
import { ok, run, workFolder } from './tools.ts';

const names = ['by-rsa', 'by-ed25519', 'by-p256', 'by-stranger', 'by-nobody'] as const;
type Name = (typeof names)[number];

const spec = `
Name: by-nobody
Version: 1
Release: 1
Summary: Signed by nobody
License: Apache-2.0
Vendor: wtgOS interop tests
AutoReqProv: no
%description
Signed by nobody.
${names
  .filter((name) => name !== 'by-nobody')
  .map((name) => `%package -n ${name}\nSummary: One file\nAutoReqProv: no\n%description -n ${name}\nOne file.`)
  .join('\n')}
%install
mkdir -p %{buildroot}/usr/share/signed
for name in ${names.join(' ')}; do echo $name >%{buildroot}/usr/share/signed/$name; done
${names.map((name) => `%files -n ${name}\n/usr/share/signed/${name}`).join('\n')}
`;

describe('header signatures', () => {
  const root = new RpmRoot();
  let keys: Record<'rsa' | 'ed25519' | 'p256' | 'stranger', PackageKey>;
  let fileOf: (name: Name) => string;
  let headers: Map<string, Buffer>;
  let certificates: Buffer[];

  before(async () => {
    const packages = await buildPackages(spec);
    const files = await readdir(packages);
    fileOf = (name) => join(packages, files.find((file) => file.startsWith(`${name}-1`)) ?? '');
    const [rsa, ed25519, p256, stranger] = await Promise.all([
      packageKey('RSA <rsa@example.org>', 'rsa3072'),
      packageKey('EdDSA <ed25519@example.org>', 'ed25519'),
      packageKey('ECDSA <p256@example.org>', 'nistp256'),
      packageKey('Stranger <stranger@example.org>', 'rsa3072'),
    ]);
    keys = { rsa, ed25519, p256, stranger };
    await signPackages(rsa, fileOf('by-rsa'));
    await signPackages(ed25519, fileOf('by-ed25519'));
    await signPackages(p256, fileOf('by-p256'));
    await signPackages(stranger, fileOf('by-stranger'));
    for (const { certificate } of [rsa, ed25519, p256]) await root.rpm('--import', certificate);
    await root.rpm('-i', '--nodeps', '--nosignature', ...names.map(fileOf));
    const file = await readFile(root.database);
    ({ certificates } = readDatabase(file));
    headers = new Map(blobsOf(file).map((blob) => [new RpmHeader(blob).string(1000) ?? '', blob]));
  });

  const proofOf = async (blob: Buffer, certs: readonly Buffer[] = certificates): Promise<PackageProof> =>
    proveHeader(new RpmHeader(blob), await openKeyring(certs));
  const headerOf = (name: Name): Buffer => Buffer.from(headers.get(name) ?? assert.fail(name));

  test('each package is proven by the key that rpm says', async () => {
    for (const [name, key] of [
      ['by-rsa', 'rsa'],
      ['by-ed25519', 'ed25519'],
      ['by-p256', 'p256'],
    ] as const) {
      const proof = await proofOf(headerOf(name));
      assert.deepEqual(
        { ...proof, user: '' },
        { state: 'signed', key: keys[key].fingerprint, user: '' },
        `${name}: ${JSON.stringify(proof)}`,
      );
    }
    const said = await root.rpm('-q', '--qf', '%{RSAHEADER:pgpsig}\\n', 'by-rsa');
    assert.ok(said.includes(keys.rsa.fingerprint.slice(-16).toLowerCase()), said);
  });

  test('nobody’s and a stranger’s are told apart, and without keys nothing is proven', async () => {
    assert.deepEqual(await proofOf(headerOf('by-nobody')), { state: 'unsigned' });
    assert.deepEqual(await proofOf(headerOf('by-stranger')), {
      state: 'unknown-key',
      key: keys.stranger.fingerprint.slice(-16),
    });
    assert.equal((await proofOf(headerOf('by-rsa'), [])).state, 'unproven');
  });

  test('keys from files, armoured, several in one', async () => {
    const texts = await Promise.all([keys.stranger, keys.rsa].map(({ certificate }) => readFile(certificate)));
    assert.equal((await proofOf(headerOf('by-rsa'), [Buffer.concat(texts)])).state, 'signed');
    assert.equal(
      (await proofOf(headerOf('by-stranger'), [Buffer.from('no key'), Buffer.concat(texts)])).state,
      'signed',
    );
  });

  test('a header that was changed is bad: a file’s digest, with the header’s own digest left alone or made to fit', async () => {
    const blob = headerOf('by-rsa');
    const digest = new RpmHeader(blob).strings(1035)[0] ?? assert.fail();
    const at = blob.indexOf(digest);
    blob.write(digest.startsWith('0') ? '1' : '0', at);
    assert.equal((await proofOf(blob)).state, 'bad');
    const { createHash } = await import('node:crypto');
    const own = new RpmHeader(blob).string(273) ?? assert.fail();
    const fitting = createHash('sha256')
      .update(new RpmHeader(blob).region()?.bytes ?? '')
      .digest('hex');
    blob.write(fitting, blob.lastIndexOf(own));
    const proof = await proofOf(blob);
    assert.match(proof.state === 'bad' ? proof.reason : proof.state, /Signed digest did not match/);
  });

  test('in an image: who vouches for what rpm installed, and which file is no longer the package’s', async () => {
    const [base, image] = [new RpmRoot(), new RpmRoot()];
    await base.rpm('--import', keys.p256.certificate);
    // rpm's other way of keeping keys: as files beside the database.
    await mkdir(join(base.folder, 'usr/share/rpm/pubkeys'));
    await base.rpm('--define', '_keyring fs', '--import', keys.rsa.certificate);
    assert.ok((await readdir(join(base.folder, 'usr/share/rpm/pubkeys'))).length > 0);
    await base.rpm('-i', '--nodeps', '--nosignature', fileOf('by-p256'));
    await mkdir(join(base.folder, 'etc'), { recursive: true });
    await writeFile(join(base.folder, 'etc/passwd'), 'root:x:0:0::/root:/bin/sh\n');
    await writeFile(join(base.folder, 'etc/group'), 'root:x:0:\n');
    await cp(base.folder, image.folder, { recursive: true, preserveTimestamps: true });
    await image.rpm('--import', keys.stranger.certificate);
    await image.rpm('-i', '--nodeps', '--nosignature', ...(['by-rsa', 'by-stranger'] as const).map(fileOf));
    await writeFile(join(image.folder, 'usr/share/signed/by-p256'), 'evil\n');

    const layers = await Promise.all([base, image].map(async ({ folder }) => plainLayer(await archiveOf(folder))));
    const baseTree = await indexImage({ layers: layers.slice(0, 1), log: silentLog });
    const tree = await indexImage({ layers, log: silentLog });
    const [packages, basePackages] = await Promise.all([readRpmDatabase(tree), readRpmDatabase(baseTree)]);
    const delta = diffTrees(baseTree, tree);
    const evidence = { ...evidenceOf({ packages, basePackages }), tree, baseTree, delta };
    const found = await Promise.all([...packageRules, ...ownershipRules].map((rule) => rule.check(evidence)));
    const said = found
      .flat()
      .map(({ rule, path, evidence: { package: name, vendor, proof, key } }) =>
        [rule, path ?? name ?? key, vendor ?? proof].filter((part) => part !== undefined).join(' '),
      );
    const stranger = `signed by the key ${keys.stranger.fingerprint.slice(-16)}, which the base does not have`;
    const [own] = said.filter((each) => each.startsWith('PKG-04 gpg-pubkey-'));
    assert.deepEqual(
      said.filter((each) => each !== own && !each.startsWith('PKG-06 usr/share/rpm/')),
      [
        `PKG-01 by-rsa signed by the base’s key ${keys.rsa.fingerprint} (RSA <rsa@example.org>)`,
        `PKG-01 by-stranger ${stranger}`,
        'PKG-04 by-stranger unknown-key',
        'PKG-07 usr/share/signed/by-p256',
      ],
    );
    assert.ok(own, 'the stranger’s key is trusted in the image alone');
  });
});

async function archiveOf(folder: string): Promise<Buffer> {
  const file = join(workFolder('tar'), 'root.tar');
  await ok(run('tar', ['-C', folder, '--numeric-owner', '--xattrs', '--format=posix', '-cf', file, '.']));
  return readFile(file);
}

function blobsOf(file: Buffer): Buffer[] {
  return [...readTable(openSqlite(file), 'Packages')].map(({ values }) => {
    const value = values[1];
    assert.ok(value !== null && typeof value === 'object' && 'blob' in value);
    return value.blob;
  });
}
