/** Registries that lose the list of what refers to an image, or give something else for it: nothing is tagged, and it heals. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Digest } from '../../src/core/digest.ts';
import { mediaTypes } from '../../src/registry/media-types.ts';
import { readBundles } from '../../src/sigstore/found-bundles.ts';
import type { FakeRegistryOptions, Fault, FaultRequest } from '../tools/fake-registry.ts';
import { command } from './command.ts';
import { publishArguments, publishWorld, startWorld, type World } from './world.ts';

const repository = 'wtgos/wtgos';
const emptyIndex = JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests: [] });
const answer = (mediaType: string, body: string): Fault => ({
  kind: 'status',
  status: 200,
  body,
  headers: { 'content-type': mediaType },
});

/** The digest that is asked about, when it is the fallback tag that is read. */
const fallbackOf = ({ method, path }: FaultRequest): Digest | undefined => {
  const [, hex] = new RegExp(`^/v2/${repository}/manifests/sha256-([0-9a-f]{64})$`).exec(path) ?? [];
  return hex !== undefined && method !== 'PUT' ? `sha256:${hex}` : undefined;
};

interface Case {
  name: string;
  registry: FakeRegistryOptions;
  fault: (world: World, request: FaultRequest) => Fault | undefined;
  /** 3: the registry failed; 1: what it gave back is no signature. */
  status: 1 | 3;
  says: RegExp;
}

const withoutApi: FakeRegistryOptions = { profile: 'ghcr' };
const loses = { status: 3, says: /did not hold what was written to it.*loses the list/s } as const;
const unsigned = { status: 1, says: /no signature bundle refers to it/ } as const;
const cases: Case[] = [
  {
    name: 'the fallback tag is gone as soon as it was written',
    registry: withoutApi,
    ...loses,
    fault: (_, request) => (fallbackOf(request) ? { kind: 'status', status: 404 } : undefined),
  },
  {
    name: 'the fallback tag is an empty list again',
    registry: withoutApi,
    ...loses,
    fault: (_, request) => (fallbackOf(request) ? answer(mediaTypes.ociIndex, emptyIndex) : undefined),
  },
  {
    name: 'the fallback tag is the subject itself, as GitLab resolves it',
    registry: withoutApi,
    ...loses,
    fault(world, request) {
      const digest = fallbackOf(request);
      const stored = digest && world.registry.repository(repository).manifests.get(digest);
      return stored && answer(mediaTypes.ociManifest, stored.bytes.toString());
    },
  },
  {
    name: 'the referrers API lists nothing',
    registry: {},
    ...unsigned,
    fault: (_, { path }) =>
      path.startsWith(`/v2/${repository}/referrers/`) ? answer(mediaTypes.ociIndex, emptyIndex) : undefined,
  },
  {
    name: 'the referrers API lists the subject as its own referrer',
    registry: {},
    ...unsigned,
    fault(world, { path }) {
      const [, digest] = new RegExp(`^/v2/${repository}/referrers/(.*)$`).exec(path) ?? [];
      const stored = world.registry.repository(repository).manifests.get(digest as Digest);
      if (!stored) return undefined;
      const listed = { mediaType: mediaTypes.ociManifest, digest, size: stored.bytes.length };
      return answer(mediaTypes.ociIndex, JSON.stringify({ ...JSON.parse(emptyIndex), manifests: [listed] }));
    },
  },
];

describe('a registry in which the list of referrers is wrong', { concurrency: 2 }, () => {
  for (const { name, registry, fault, status, says } of cases) {
    test(name, async () => {
      await using world = await startWorld(registry);
      world.registry.setFaults((request) => fault(world, request));
      const failed = await command(world.folder, publishArguments(world));
      assert.equal(failed.status, status, failed.stderr);
      assert.match(failed.stderr, says);
      assert.match(failed.stderr, /State: .*is there by digest.*no tag was moved/s);
      assert.doesNotMatch(failed.stderr, /^\s+at .*\(/m);
      const { tags } = world.registry.repository(repository);
      assert.equal(tags.has('stable'), false);

      world.registry.setFaults(undefined);
      const { digest } = await publishWorld(world);
      assert.equal(tags.get('stable'), digest);
      const bundles = await readBundles(await world.target(), digest);
      const types = bundles.map((found) => found.ok && found.statement.predicateType);
      assert.equal(new Set(types).size, 4, 'all of them are there');
    });
  }
});
