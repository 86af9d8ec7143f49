/** A disk that is really full: a small tmpfs. */
import assert from 'node:assert/strict';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { type PublishedBase, publishBase } from './base.ts';
import { type KeyPair, throwAwayKey } from './chroots.ts';
import { type Project, project, publishArguments, wtgos } from './product.ts';
import { type Registry, startDistribution } from './registries.ts';
import { ok, run, workFolder } from './tools.ts';

const reference = 'ghcr.io/wtgos/wtgos:stable';

describe('a full disk', () => {
  let registry: Registry;
  let key: KeyPair;
  let base: PublishedBase;
  let ours: Project;
  let small: string;

  before(async () => {
    registry = await startDistribution();
    key = await throwAwayKey();
    base = await publishBase(registry, 'ublue-os/bluefin-dx', key);
    ours = await project();
    small = workFolder('small');
    await mkdir(small, { recursive: true });
    await ok(run('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', small]));
  });
  after(async () => {
    await run('umount', [small]);
    await registry.stop();
  });

  const publish = (to: string, extra: string[] = []) =>
    wtgos(ours.folder, [
      ...publishArguments(ours, { base: base.tagged, baseKey: key.publicKey, to, reference }),
      ...extra,
    ]);

  test('while a layout is written: one clear error, no tag', async () => {
    const ran = await publish(`oci:${join(small, 'layout')}`);
    assert.equal(ran.status, 3, ran.stderr);
    assert.match(ran.stderr, /no space/i);
    assert.match(ran.stderr, /State: .*no tag was moved/);
    const inspected = await run('grep', ['-c', 'ref.name', join(small, 'layout', 'index.json')]);
    assert.notEqual(inspected.status, 0, 'the layout has no tag');
    const left = (await readdir(join(small, 'layout'), { recursive: true })).filter((name) => /tmp|partial/.test(name));
    assert.deepEqual(left, [], 'no half-written file is left');
  });

  test('while the image is built: one clear error, nothing sent', async () => {
    await run('rm', ['-rf', join(small, 'layout')]);
    await run('dd', ['if=/dev/zero', `of=${join(small, 'filler')}`, 'bs=64k']);
    const before = (await registry.log()).length;
    const ran = await publish(`${registry.host}/wtgos/wtgos`, ['--output', join(small, 'output')]);
    assert.equal(ran.status, 3, ran.stderr);
    assert.match(ran.stderr, /no space/i);
    const { uploaded, manifests } = await registry.transfers(before);
    assert.deepEqual([uploaded, manifests], [[], []]);
  });
});
