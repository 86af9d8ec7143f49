import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { readStoredManifest } from '../../src/pipeline/stored-image.ts';
import { readBundles } from '../../src/sigstore/found-bundles.ts';
import { recordType } from '../../src/sigstore/provenance.ts';
import { putImage } from '../../src/sigstore/testing.ts';
import { command } from './command.ts';
import { assertWhole, PruneWorld } from './prune-world.ts';

describe('what goes', () => {
  test('an old image goes with its signatures and attestations, and nothing of another', async () => {
    await using world = await PruneWorld.start();
    const stable = await world.release(100, ['stable']);
    const staying = await world.settle();
    await world.release(90, []);
    assert.ok(world.digests.size >= staying.size + 4, 'image, .sig, fallback index, bundles');
    const { removed, left } = await world.prune();
    assert.deepEqual(left, []);
    assert.ok(removed.length >= 4);
    assert.deepEqual(world.digests, staying);
    await assertWhole(world, stable.digest);
    assert.deepEqual((await world.prune()).removed, [], 'and nothing more the next time');
  });

  test('an index goes with its parts, except for those that another names', async () => {
    await using world = await PruneWorld.start();
    const stable = await world.release(100, ['stable'], 'index');
    const manifest = await readStoredManifest(world.store, stable.digest);
    const staying = await world.settle();
    // The older index shares a part with the one that stays.
    await world.aged(200, async () => {
      const other = await putImage(world.store, 'of the old index alone');
      if (manifest.kind !== 'index') return assert.fail();
      const manifests = [
        manifest.document.manifests[0],
        { ...other, platform: { os: 'linux', architecture: 'arm64' } },
      ];
      const bytes = Buffer.from(JSON.stringify({ ...manifest.document, manifests }));
      const subject = await world.store.putManifest(bytes, manifest.descriptor.mediaType);
      await world.sign(subject);
    });
    await world.prune();
    for (const digest of staying) assert.ok(world.digests.has(digest));
    assert.equal(world.digests.size, staying.size);
    await assertWhole(world, stable.digest);
  });

  test('the newest, the young and those by tag stay, and each says why', async () => {
    await using world = await PruneWorld.start();
    const kept = [
      await world.release(400, ['stable']),
      await world.release(399, ['v1.2', '20250101']),
      await world.release(20, []),
      await world.release(300, ['late']),
    ];
    const old = await world.release(350, ['20250102']);
    await world.settle();
    const plan = await world.look({ newest: 2, days: 30, tags: ['stable', 'v*'] });
    const reasons = new Map(plan.keep.map(({ version, reason }) => [version.digest, reason]));
    assert.deepEqual(
      kept.map(({ digest }) => reasons.get(digest)),
      ['its tag stable is to be kept', 'its tag v1.2 is to be kept', 'one of the 2 newest', 'one of the 2 newest'],
    );
    const gone = plan.remove.find(({ version }) => version.digest === old.digest);
    assert.equal(gone?.reason, 'no tag that is to be kept, not among the 2 newest, older than 30 days');
    assert.deepEqual(plan.remove[0], gone, 'the image before what is about it');
  });

  test('a tag that a version shares with a kept one saves it: all tags go at once or none', async () => {
    await using world = await PruneWorld.start();
    const both = await world.release(400, ['20240101', 'stable']);
    await world.settle();
    assert.deepEqual((await world.prune()).removed, []);
    await assertWhole(world, both.digest);
  });

  test('the last tagged version stays, since GitHub would not delete it', async () => {
    await using world = await PruneWorld.start();
    const newest = await world.release(300, ['b']);
    await world.release(400, ['a']);
    const { left } = await world.prune({ tags: [] });
    assert.deepEqual(left, []);
    await assertWhole(world, newest.digest);
    assert.deepEqual(
      [...world.packages.repository.tags.keys()].filter((tag) => !tag.startsWith('sha256-')),
      ['b'],
    );
  });

  test('a signature that came yesterday keeps its old image: someone may be about to tag it', async () => {
    await using world = await PruneWorld.start();
    await world.release(10, ['stable']);
    const old = await world.release(400, []);
    await world.aged(0, () => world.sign(old, 'again'));
    await world.prune({ days: 0 });
    await assertWhole(world, old.digest);
  });

  test('what is about nothing that is there goes, and lists that were written anew', async () => {
    await using world = await PruneWorld.start();
    const stable = await world.release(100, ['stable']);
    await world.aged(90, () => world.sign(stable, 'again'));
    const lone = await world.orphan(80);
    const replaced = world.digests.size;
    const { removed } = await world.prune({ newest: 5 });
    const reasons = removed.map(({ reason }) => reason);
    assert.ok(
      reasons.some((reason) => /about sha256:\w+, which is gone/.test(reason)),
      reasons.join('\n'),
    );
    assert.ok(reasons.includes('left over: no image, and it belongs to none'), reasons.join('\n'));
    assert.ok(!world.digests.has(lone.digest) && world.digests.size < replaced);
    await assertWhole(world, stable.digest);
    assert.equal((await readBundles(world.store, stable.digest, recordType)).length, 2, 'both attestations');
  });

  test('more versions than one page has', async () => {
    await using world = await PruneWorld.start();
    await world.release(100, ['stable']);
    const staying = (await world.settle()).size;
    await world.aged(90, async () => {
      for (let number = 0; number < 120; number += 1) await putImage(world.store, `old ${number}`);
    });
    assert.equal((await world.prune()).removed.length, 120);
    assert.equal(world.digests.size, staying);
  });
});

test('wtgos prune tells, and deletes only when asked', async () => {
  await using world = await PruneWorld.start();
  await world.release(100, ['stable'], 'index');
  const staying = await world.settle();
  await world.release(90, []);
  const before = world.digests;
  const folder = await mkdtemp(join(tmpdir(), 'wtgos-prune-'));
  const args = ['prune', '--package', world.name, '--keep-newest', '0', '--github-token', 'env://TOKEN'];
  const env = { TOKEN: 'writer', GITHUB_API_URL: world.github.url };
  const told = await command(folder, [...args, '--report', 'prune.json'], env);
  assert.equal(told.status, 0, told.stderr);
  assert.match(told.stdout, /would go: sha256:/);
  assert.deepEqual(world.digests, before);
  const report = JSON.parse(await readFile(join(folder, 'prune.json'), 'utf8'));
  assert.equal(report.dry, true);
  assert.equal(report.removed.length + report.kept.length, before.size);

  const elsewhere = await command(
    folder,
    ['prune', '--package', 'quay.io/you/image', '--github-token', 'env://TOKEN'],
    env,
  );
  assert.equal(elsewhere.status, 2, elsewhere.stderr);
  const denied = await command(folder, [...args, '--delete'], { ...env, TOKEN: 'reader' });
  assert.equal(denied.status, 3, denied.stderr);
  assert.match(denied.stderr, /Deleted: 0\. Not deleted: \d+/);
  // A private package: the token is the login, too.
  world.registry.auth.demand('token');
  const done = await command(folder, [...args, '--delete', '--json'], env);
  assert.equal(done.status, 0, done.stderr);
  assert.equal(JSON.parse(done.stdout).dry, false);
  assert.deepEqual(world.digests, staying);
  await rm(folder, { recursive: true, force: true });
});
