import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { type Digest, sha256 } from '../../src/core/digest.ts';
import { ExternalError } from '../../src/core/errors.ts';
import { doPrune } from '../../src/pipeline/prune.ts';
import { readStoredManifest } from '../../src/pipeline/stored-image.ts';
import { verifyPublished } from '../../src/pipeline/verify.ts';
import { readBundles } from '../../src/sigstore/found-bundles.ts';
import { recordType } from '../../src/sigstore/provenance.ts';
import { putImage } from '../../src/sigstore/testing.ts';
import { command } from './command.ts';
import { PruneWorld } from './prune-world.ts';

/** Everything a consumer of the release asks for is still there. */
async function assertWhole(world: PruneWorld, digest: Digest): Promise<void> {
  const keys = { keys: [world.key.publicKey] };
  const manifest = await readStoredManifest(world.store, digest);
  await verifyPublished(world.store, manifest.descriptor, keys, [recordType]);
  if (manifest.kind !== 'index') return;
  for (const child of manifest.document.manifests) {
    await readStoredManifest(world.store, child.digest);
    await verifyPublished(world.store, child, keys, []);
  }
}

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

describe('what stops it', () => {
  test('a version that cannot be read: nothing is deleted', async () => {
    await using world = await PruneWorld.start();
    await world.release(100, ['stable']);
    await world.release(90, []);
    const bytes = Buffer.from('{"schemaVersion":1}');
    world.packages.repository.manifests.set(sha256(bytes), {
      bytes,
      mediaType: 'application/vnd.oci.image.index.v1+json',
    });
    const before = world.digests;
    await assert.rejects(world.prune(), { code: 'image-malformed', message: /1 versions cannot be read/ });
    assert.deepEqual(world.digests, before);
  });

  test('a push in the meantime: nothing is deleted', async () => {
    await using world = await PruneWorld.start();
    await world.release(100, ['stable']);
    await world.release(90, []);
    const plan = await world.look();
    await world.release(0, ['next']);
    const before = world.digests;
    await assert.rejects(doPrune(world.versions(), plan, world.services(), 0), { code: 'registry-conflict' });
    assert.deepEqual(world.digests, before);
  });

  test('a tag that came in the meantime saves its version and all that belongs to it', async () => {
    await using world = await PruneWorld.start();
    await world.release(100, ['stable']);
    const old = await world.release(90, []);
    await world.settle();
    const plan = await world.look();
    await world.tag(old, ['rescued']);
    const { removed, left } = await doPrune(world.versions(), plan, world.services(), 0);
    assert.deepEqual(removed, []);
    assert.equal(left[0]?.why, 'its tags changed meanwhile');
    await assertWhole(world, old.digest);
  });

  test('one that GitHub keeps stays whole, and the others go', async () => {
    const undeletable = new Set<Digest>();
    await using world = await PruneWorld.start({ undeletable });
    await world.release(100, ['stable']);
    const popular = await world.release(90, ['popular']);
    const old = await world.release(80, ['old']);
    undeletable.add(popular.digest);
    const { left } = await world.prune();
    assert.match(
      left.find(({ version }) => version.digest === popular.digest)?.why ?? '',
      /status 400: .*5000 downloads/,
    );
    assert.ok(!world.digests.has(old.digest));
    await assertWhole(world, popular.digest);
  });

  test('a token that may not delete is explained, and one that is none', async () => {
    await using world = await PruneWorld.start();
    await world.release(100, ['stable']);
    await world.release(90, []);
    const before = world.digests;
    const { stopped, left, removed } = await world.prune({}, 'reader');
    assert.equal(stopped?.code, 'github-denied');
    assert.match(stopped?.hint ?? '', /packages: write.*role Admin/);
    assert.deepEqual([removed, left.slice(1).every(({ why }) => why === 'not tried')], [[], true]);
    assert.deepEqual(world.digests, before);
    await assert.rejects(world.versions('nobody').list(), { code: 'github-denied', message: /Bad credentials/ });
  });

  test('a version that GitHub denies to know, and still lists, is a missing role', async () => {
    const body = '{"message":"Package not found."}';
    await using world = await PruneWorld.start({
      faults: (_count, method) => (method === 'DELETE' ? { status: 404, body } : undefined),
    });
    await world.release(100, ['stable']);
    await world.release(90, []);
    const before = world.digests;
    const { stopped, removed } = await world.prune();
    assert.deepEqual([removed, stopped?.code], [[], 'github-denied']);
    assert.deepEqual(world.digests, before);
  });

  test('a list without end', async () => {
    const [name, created_at] = [sha256('a'), '2020-01-01T00:00:00Z'];
    const version = { id: 1, name, created_at, updated_at: created_at, metadata: { container: { tags: [] } } };
    const body = JSON.stringify(Array.from({ length: 100 }, () => version));
    await using world = await PruneWorld.start({ faults: (count) => (count > 1 ? { status: 200, body } : undefined) });
    await assert.rejects(world.versions().list(), { code: 'github-failed', message: /more than 20000 versions/ });
  });

  test('a person’s package is found, too; one that is not there is told', async () => {
    await using world = await PruneWorld.start({ kind: 'users' });
    await world.release(1, []);
    assert.ok((await world.versions().list()).length > 0);
    world.packages.name = 'other';
    await assert.rejects(world.versions().list(), { code: 'github-denied', hint: /no such package/ });
  });

  test('a rate that is used up: what was done and what was not is known', async () => {
    let deletions = 0;
    const reset = String(Math.floor(Date.now() / 1000) + 3000);
    const body = '{"message":"API rate limit exceeded for installation."}';
    await using world = await PruneWorld.start({
      faults: (_count, method) =>
        method === 'DELETE' && ++deletions > 2
          ? { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }, body }
          : undefined,
    });
    const stable = await world.release(100, ['stable']);
    await world.release(90, []);
    await world.release(80, []);
    const { removed, left, stopped } = await world.prune();
    assert.deepEqual([removed.length, stopped?.code, deletions], [2, 'github-failed', 3]);
    assert.match(stopped?.message ?? '', /takes no more requests/);
    assert.ok(left.length > 2);
    await assertWhole(world, stable.digest);
  });

  test('a cancelled job: what was done and what was not is known, and what stays is whole', async () => {
    await using world = await PruneWorld.start();
    const stable = await world.release(100, ['stable']);
    const old = await world.release(90, [], 'index');
    const plan = await world.look();
    const { keep } = plan;
    const stop = new AbortController();
    let deletions = 0;
    world.packages.deleting = () => {
      deletions += 1;
      if (deletions === 3) stop.abort(new ExternalError('interrupted', 'SIGTERM'));
    };
    const services = { ...world.services(), signal: stop.signal };
    const { removed, left, stopped } = await doPrune(world.versions('writer', stop.signal), plan, services, 0);
    assert.equal(stopped?.code, 'interrupted');
    assert.equal(removed.length + left.length, plan.remove.length);
    assert.ok(left.length > 0 && !world.digests.has(old.digest));
    const counted = new Set([...removed, ...left].map(({ version }) => version.digest));
    assert.equal(counted.size, plan.remove.length, 'each is one or the other');
    for (const { version } of keep) assert.ok(world.digests.has(version.digest));
    await assertWhole(world, stable.digest);
  });

  test('a list that lies is no list', async () => {
    for (const body of ['{}', '[{"id":1}]', `[{"id":-1,"name":"${sha256('a')}"}]`]) {
      await using world = await PruneWorld.start({
        faults: (count) => (count > 1 ? { status: 200, body } : undefined),
      });
      await assert.rejects(world.versions().list(), { code: 'github-failed', message: /cannot be read/ });
    }
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
