/** The sample base of `npm start`, as tools that are not ours read it. */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { silentLog } from '../../src/core/log.ts';
import { openStore } from '../../src/registry/open.ts';
import { makeSampleBase } from '../../src/sample/base.ts';
import { samplePackages } from '../../src/sample/packages.ts';
import { rpmPackage } from '../../src/sample/rpm-package.ts';
import { writeRpmDatabase } from '../../src/sample/rpmdb-writer.ts';
import { loadSigningKey } from '../../src/sigstore/keys.ts';
import { cosign3, imageTree, inChroot, type KeyPair, throwAwayKey } from './chroots.ts';
import { type Registry, startDistribution } from './registries.ts';
import { crane, ok, workFolder } from './tools.ts';

describe('the sample base', () => {
  let registry: Registry;
  let key: KeyPair;
  let image: string;

  before(async () => {
    [registry, key] = await Promise.all([startDistribution(), throwAwayKey()]);
    const store = await openStore(
      { kind: 'registry', host: registry.host, path: 'ublue-os/bluefin-dx' },
      { log: silentLog },
    );
    const signingKey = await loadSigningKey(await readFile(key.privateKey, 'utf8'), key.password);
    const made = await makeSampleBase({ store, tag: 'stable', created: new Date(0), signingKey });
    image = `${registry.host}/ublue-os/bluefin-dx@${made.digest}`;
  });
  after(() => registry.stop());

  test('crane finds every blob to be what the manifest says', async () => {
    await ok(crane(['validate', '--remote', image]));
  });

  test('cosign verifies its signature, by its own key only', async () => {
    const verify = ['verify', '--insecure-ignore-tlog=true', '--allow-http-registry', '--key'];
    await ok(cosign3([...verify, key.publicKey, image]));
    const other = await throwAwayKey();
    assert.notEqual((await cosign3([...verify, other.publicKey, image])).status, 0);
  });

  test('buildah unpacks the tree that we read, with capabilities, setuid and whiteouts', async () => {
    const lines = await imageTree(`docker://${image}`);
    const shows = (line: RegExp) =>
      assert.ok(
        lines.some((one) => line.test(one)),
        String(line),
      );
    shows(/^entry f 04111 0:0 \.\/usr\/bin\/sudo /);
    shows(/^xattr usr\/bin\/newuidmap: security\.capability=0x0100000280000000/);
    shows(/^entry l 0777 0:0 \.\/opt -> var\/opt$/);
    assert.ok(!lines.some((line) => line.includes('build.log')));
  });

  test('rpm reads its database', async () => {
    const folder = workFolder('rpmdb');
    await writeFile(join(folder, 'rpmdb.sqlite'), writeRpmDatabase(samplePackages.map(rpmPackage)));
    const rpm = (...args: string[]) => ok(inChroot('trixie', ['rpm', '--dbpath', folder, ...args]));
    const names = (await rpm('-qa', '--qf', '%{NAME}\\n')).split('\n').sort();
    assert.deepEqual(names, samplePackages.map(({ name }) => name).sort());
    assert.match(
      await rpm('-q', '--qf', '[%{FILENAMES} %{FILEMODES:perms}\\n]', 'sudo'),
      /^\/usr\/bin\/sudo ---s--x--x$/m,
    );
    assert.equal(await rpm('-qf', '--qf', '%{NAME}', '/usr/bin/newuidmap'), 'shadow-utils');
  });
});
