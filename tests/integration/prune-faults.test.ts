import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Digest, sha256 } from '../../src/core/digest.ts';
import { ExternalError } from '../../src/core/errors.ts';
import { doPrune } from '../../src/pipeline/prune.ts';
import { assertWhole, PruneWorld } from './prune-world.ts';

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
    await assert.rejects(world.prune(), { code: 'image-malformed', message: /1 version cannot be read/ });
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

  test('pages that are shorter than was asked for are not the last where GitHub names another', async () => {
    await using world = await PruneWorld.start({ kind: 'users', pageSize: 3 });
    await world.release(100, ['stable']);
    await world.release(90, []);
    assert.ok(world.digests.size > 6);
    assert.equal((await world.versions().list()).length, world.digests.size);
  });

  test('a next page on another host is not asked for, and the list is none', async () => {
    const headers = { link: '<https://evil.example/versions?page=2>; rel="next"' };
    const faults = (count: number) => (count > 1 ? { status: 200, headers, body: '[]' } : undefined);
    await using world = await PruneWorld.start({ faults });
    await assert.rejects(world.versions().list(), { code: 'github-failed', message: /another host/ });
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
