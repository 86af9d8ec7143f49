/** assemble-index stopped before each of its writes: no tag moved, and the next run finishes. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { isDigest } from '../../src/core/digest.ts';
import { ExternalError } from '../../src/core/errors.ts';
import type { WantedPart } from '../../src/pipeline/index-parts.ts';
import { publishIndex } from '../../src/pipeline/index-publish.ts';
import { tagTargets } from '../../src/pipeline/target.ts';
import { verifyPublished } from '../../src/pipeline/verify.ts';
import type { Store } from '../../src/registry/types.ts';
import { loadSigningKey } from '../../src/sigstore/keys.ts';
import { provenanceType } from '../../src/sigstore/provenance.ts';
import { makeMultiBase, publishPart, repository } from './platforms.ts';
import { password, startWorld, worldServices } from './world.ts';

/** The same store, which fails once so many manifests were written. */
function failingAfter(store: Store, writes: number): Store {
  let left = writes;
  return new Proxy(store, {
    get(target, name) {
      const value = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      if (name !== 'putManifest') return value.bind(target);
      return async (...args: unknown[]) => {
        if (left === 0) throw new ExternalError('registry-failed', 'the cable was cut');
        left -= 1;
        return value.apply(target, args);
      };
    },
  });
}

test('stopped before each write', async () => {
  await using world = await startWorld({ profile: 'ghcr' });
  const base = await makeMultiBase(world);
  const key = await loadSigningKey(await readFile(world.privateKeyFile, 'utf8'), password);
  const parts: WantedPart[] = [];
  for (const architecture of ['amd64', 'arm64'] as const) {
    const digest = await publishPart(world, base, architecture, new Date('2026-01-01T00:00:00Z'));
    parts.push({ platform: { os: 'linux', architecture }, digest: isDigest(digest) ? digest : assert.fail() });
  }
  const assemble = (target: Store, tag: string) =>
    publishIndex(
      {
        // Another index each time, so that nothing of it is there.
        ...{ target, parts, annotations: { 'com.example.tag': tag }, partsMustBe: 'attested', allowRollback: false },
        ...{ key, publicKeys: [key.publicKey], verifiers: { keys: [key.publicKey] } },
        tagsAt: async () => tagTargets(target, [tag], [`${repository}:${tag}`]),
      },
      worldServices(world),
    );

  const store = await world.target();
  let writes = 0;
  for (let ended = false; !ended; writes += 1) {
    const tag = `stopped-${writes}`;
    try {
      await assemble(failingAfter(store, writes), tag);
      ended = true;
    } catch (error) {
      assert.ok(error instanceof ExternalError && error.message === 'the cable was cut', String(error));
      if (writes > 0) assert.match(error.state ?? '', /is there by digest; tags moved so far: none/);
      assert.equal(await store.getManifest(tag), undefined, `before write ${writes} no tag may have moved`);
      await assemble(store, tag);
    }
    const index = (await store.getManifest(tag)) ?? assert.fail('no tag');
    if (index.kind !== 'index') return assert.fail('no index');
    await verifyPublished(store, index.descriptor, { keys: [key.publicKey] }, [provenanceType]);
    for (const part of index.document.manifests) {
      await verifyPublished(store, part, { keys: [key.publicKey] }, [provenanceType]);
    }
  }
  // Index, two parts signed for the tag, the index’s own signature, its bundle and provenance, and the tag.
  assert.ok(writes > 7, `${writes - 1} writes`);
});
