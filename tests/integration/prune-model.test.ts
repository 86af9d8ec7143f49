/** Random packages: whatever the rules keep still verifies after a prune, and nothing else is there. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Digest } from '../../src/core/digest.ts';
import { ExternalError } from '../../src/core/errors.ts';
import { doPrune } from '../../src/pipeline/prune.ts';
import type { KeepRules } from '../../src/pipeline/prune-plan.ts';
import { readStoredManifest } from '../../src/pipeline/stored-image.ts';
import { verifyPublished } from '../../src/pipeline/verify.ts';
import { fallbackTag } from '../../src/registry/referrers.ts';
import type { Descriptor } from '../../src/registry/types.ts';
import { recordType } from '../../src/sigstore/provenance.ts';
import { legacyTag } from '../../src/sigstore/read-legacy.ts';
import { putIndex } from '../../src/sigstore/testing.ts';
import { daysAgo, PruneWorld } from './prune-world.ts';

/** Numbers in [0, 1) that are the same for a seed (mulberry32). */
function randomBy(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Release {
  subject: Descriptor;
  days: number;
  tags: string[];
}

async function fill(world: PruneWorld, random: () => number): Promise<Release[]> {
  const upTo = (limit: number) => Math.floor(random() * limit);
  const releases: Release[] = [];
  const count = 3 + upTo(6);
  for (let number = 0; number < count; number += 1) {
    const days = 2 + upTo(100);
    const tags = [`v${number}`, ...(random() < 0.3 ? ['stable'] : []), ...(random() < 0.3 ? ['edge'] : [])];
    const own = random() < 0.5 ? tags : [];
    // A tag that moves away leaves the older one without it.
    for (const { tags: before } of releases) {
      for (const tag of own) if (before.includes(tag)) before.splice(before.indexOf(tag), 1);
    }
    const parts = releases.filter(() => random() < 0.4).map(({ subject }) => subject);
    const shares = parts.length > 1 && parts.every(({ mediaType }) => mediaType.includes('manifest'));
    const subject = shares
      ? await world.aged(days, async () => {
          const named = parts.slice(0, 2);
          const index = await putIndex(world.store, named);
          await world.sign(index);
          await world.tag(index, own);
          return index;
        })
      : await world.release(days, own, random() < 0.4 ? 'index' : 'image');
    if (random() < 0.3) await world.aged(days, () => world.sign(subject, `again ${number}`));
    if (random() < 0.2) await world.orphan(2 + upTo(100));
    if (!releases.some((one) => one.subject.digest === subject.digest)) {
      releases.push({ subject, days, tags: own });
    }
  }
  return releases;
}

async function partsOf(world: PruneWorld, releases: readonly Release[]): Promise<Set<Digest>> {
  const parts = new Set<Digest>();
  for (const { subject } of releases) {
    const { kind, document } = await readStoredManifest(world.store, subject.digest);
    for (const { digest } of kind === 'index' ? document.manifests : []) parts.add(digest);
  }
  return parts;
}

/** All that a consumer of a release asks for; each of them is read. */
async function needed(world: PruneWorld, digest: Digest, found: Set<Digest> = new Set()): Promise<Set<Digest>> {
  found.add(digest);
  const manifest = await readStoredManifest(world.store, digest);
  for (const { digest: child } of manifest.kind === 'index' ? manifest.document.manifests : []) {
    if (!found.has(child)) await needed(world, child, found);
  }
  for (const tag of [legacyTag(digest), fallbackTag(digest)]) {
    const helper = await world.store.getManifest(tag);
    if (helper && !found.has(helper.descriptor.digest)) await needed(world, helper.descriptor.digest, found);
  }
  return found;
}

async function assertVerifies(world: PruneWorld, digest: Digest): Promise<void> {
  const keys = { keys: [world.key.publicKey] };
  const { kind, document, descriptor } = await readStoredManifest(world.store, digest);
  await verifyPublished(world.store, descriptor, keys, [recordType]);
  for (const child of kind === 'index' ? document.manifests : []) await verifyPublished(world.store, child, keys, []);
}

/** A prune that is cancelled at one of its deletions. */
async function stopHalfway(world: PruneWorld, rules: KeepRules, random: () => number): Promise<void> {
  const plan = await world.look(rules);
  const stop = new AbortController();
  let left = Math.floor(random() * plan.remove.length);
  world.packages.deleting = () => {
    if (left === 0) stop.abort(new ExternalError('interrupted', 'SIGTERM'));
    left -= 1;
  };
  await doPrune(world.versions('writer', stop.signal), plan, { ...world.services(), signal: stop.signal }, 0);
  delete world.packages.deleting;
}

for (let seed = 1; seed <= 12; seed += 1) {
  test(`random package ${seed}`, async () => {
    const random = randomBy(seed);
    await using world = await PruneWorld.start();
    const releases = await fill(world, random);
    const rules = { newest: Math.floor(random() * 3), days: Math.floor(random() * 60), tags: ['stable', 'v1*'] };

    await stopHalfway(world, rules, random);
    const there = releases.filter(({ subject }) => world.digests.has(subject.digest));
    for (const { subject } of there) await assertVerifies(world, subject.digest);

    // Of those that are no part of another; of two that are equally old, either may stay.
    const parts = await partsOf(world, there);
    const alone = there.filter(({ subject }) => !parts.has(subject.digest));
    const oldest = alone.map(({ days }) => days).sort((one, other) => one - other)[rules.newest] ?? Infinity;
    const byRule = there.filter(
      (one) =>
        one.days < rules.days ||
        one.tags.some((tag) => tag === 'stable' || tag.startsWith('v1')) ||
        (alone.includes(one) && one.days < oldest),
    );
    const before = new Map<Digest, Set<Digest>>();
    for (const { subject } of byRule) before.set(subject.digest, await needed(world, subject.digest));

    const { left } = await world.prune(rules);
    assert.deepEqual(left, []);
    for (const [digest, all] of before) {
      await assertVerifies(world, digest);
      assert.deepEqual(await needed(world, digest), all, 'nothing of it went');
    }
    // A part whose index went may stand for itself now and be the newest, so there can be a second round, and no more.
    await world.prune(rules);
    assert.deepEqual((await world.prune(rules)).removed, []);
    for (const tag of world.packages.repository.tags.keys()) {
      const hex = /^sha256-([0-9a-f]{64})/.exec(tag)?.[1];
      if (hex === undefined) continue;
      const orphaned = !world.digests.has(`sha256:${hex}`);
      const touched = world.packages.touched.get(world.packages.repository.tags.get(tag) ?? assert.fail());
      if (orphaned) assert.ok(touched && touched > daysAgo(rules.days), `${tag} is about nothing`);
    }
  });
}
