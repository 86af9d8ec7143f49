import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sequentialDepth, startFakeRegistry } from '../../tests/tools/fake-registry.ts';
import { descriptorOf, pushImage, remote } from '../../tests/tools/registry-fixtures.ts';
import { Snapshot } from './snapshot.ts';

test('whatever several ask for is asked of the registry once, and all that is expected at once', async () => {
  await using registry = await startFakeRegistry({ delayMs: 50 });
  const store = remote(registry.host, 'o/r');
  const { digest } = await pushImage(store, 'hello', { tag: 'stable' });
  const blob = descriptorOf(Buffer.from('hello'));
  await store.referrers(digest);
  registry.log.length = 0;

  const snapshot = new Snapshot(store);
  snapshot.expect([digest, 'stable', 'absent'], [{ descriptor: blob, maxBytes: 10 }]);
  const seen = await Promise.all([
    snapshot.getManifest(digest),
    snapshot.getManifest('stable'),
    snapshot.getManifest('absent'),
    snapshot.readBlob(blob, 10),
    snapshot.referrers(digest),
  ]);
  assert.deepEqual(
    [seen[0]?.descriptor.digest, seen[1]?.descriptor.digest, seen[2], seen[3].toString(), seen[4]],
    [digest, digest, undefined, 'hello', []],
  );
  assert.deepEqual(await snapshot.referrers(digest, 'other'), []);
  assert.equal(registry.log.length, 6, 'the list is an API and a tag');
  assert.equal(sequentialDepth(registry.log), 1);
});

test('what fails is told to whoever asks for it, and a blob keeps its bound', async () => {
  await using registry = await startFakeRegistry();
  const store = remote(registry.host, 'o/r');
  await pushImage(store, 'hello', { tag: 'stable' });
  registry.setFaults(({ path }) => (path.endsWith('/stable') ? { kind: 'status', status: 403 } : undefined));
  const snapshot = new Snapshot(store);
  const blob = descriptorOf(Buffer.from('hello'));
  snapshot.expect(['stable'], [{ descriptor: blob, maxBytes: 4 }]);
  await assert.rejects(snapshot.getManifest('stable'), { code: 'registry-denied' });
  await assert.rejects(snapshot.readBlob(blob, 4), { code: 'image-malformed' });
  assert.equal((await snapshot.readBlob(blob, 5)).toString(), 'hello');
});
