import assert from 'node:assert/strict';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { PolicyError, WtgosError } from '../../src/core/errors.ts';
import { silentLog } from '../../src/core/log.ts';
import { links } from '../../src/pipeline/build.ts';
import { moveTags } from '../../src/pipeline/promote.ts';
import { readStoredImage } from '../../src/pipeline/stored-image.ts';
import { readTags } from '../../src/pipeline/target.ts';
import { openStore, Sessions } from '../../src/registry/open.ts';
import type { ImageReference, Store } from '../../src/registry/types.ts';
import { allRules } from '../../src/rules/all-rules.ts';
import { judge } from '../../src/rules/evaluate.ts';
import type { Evidence } from '../../src/rules/types.ts';
import { loadPublicKey } from '../../src/sigstore/keys.ts';
import { registryKinds, sequentialDepth } from '../tools/fake-registry.ts';
import { assertNothingSent, assertTagIsSound, assertTagLast } from './auditor.ts';
import { publishWorld, startWorld, type World } from './world.ts';

async function refusal(work: Promise<unknown>): Promise<WtgosError> {
  try {
    await work;
  } catch (error) {
    assert.ok(error instanceof WtgosError, `an expected error, not ${error}`);
    return error;
  }
  assert.fail('it was not refused');
}

async function keysOf(world: World) {
  return [loadPublicKey(await readFile(world.publicKeyFile, 'utf8'))];
}

for (const [kind, registry] of Object.entries(registryKinds)) {
  describe(`the chain (${kind})`, () => {
    test('publishes in the one safe order, and again without doubling anything', async () => {
      await using world = await startWorld(registry);
      const first = await publishWorld(world);
      assertTagLast(world, first.digest);
      await assertTagIsSound(world, await keysOf(world));
      assert.deepEqual(
        first.published?.hosts.map(({ result }) => result),
        ['accepted'],
      );

      world.registry.log.length = 0;
      const second = await publishWorld(world);
      assert.equal(second.digest, first.digest);
      const puts = world.registry.log.filter(({ method, path }) => method === 'PUT' && path.includes('/manifests/'));
      assert.deepEqual(
        puts.map(({ path }) => path.split('/').at(-1)).filter((name) => name !== first.digest),
        [],
        'no signature, attestation or tag was written again',
      );
    });

    test('ends at the gate without publish, having sent nothing', async () => {
      await using world = await startWorld(registry);
      const built = await publishWorld(world, { options: { publish: undefined } });
      assert.equal(built.published, undefined);
      assert.equal(built.examined.verdict.result, 'pass');
      assertNothingSent(world);
    });

    test('refuses an image that breaks the policy, by name of the rule, and sends nothing', async () => {
      await using world = await startWorld(registry);
      await breakPolicy(world);
      const error = await refusal(publishWorld(world));
      assert.equal(error.code, 'gate-refused');
      assert.match(error.message, /PRIV-02/);
      assert.match(error.state ?? '', /Nothing was sent/);
      assertNothingSent(world);
    });
  });
}

/** A setuid program in the image. */
async function breakPolicy(world: World): Promise<void> {
  await writeFile(join(world.folder, 'agent-helper'), '#!/bin/sh\n');
  await appendFile(join(world.folder, 'Containerfile'), 'COPY --chmod=4755 agent-helper /usr/bin/agent-helper\n');
}

for (const [kind, registry] of Object.entries(registryKinds)) {
  describe(`sabotage is noticed (${kind})`, () => {
    test('a build that tags before it signs', async () => {
      await using world = await startWorld(registry);
      const early = {
        ...links,
        async pushImage(...args: Parameters<typeof links.pushImage>) {
          const pushed = await links.pushImage(...args);
          const [, store] = args;
          const image = await readStoredImage(store, pushed.subject.digest);
          const tags = await readTags(store, [{ tag: 'stable', reference: 'ghcr.io/wtgos/wtgos:stable' }]);
          await moveTags(image, tags, async () => {});
          return pushed;
        },
      };
      const { digest } = await publishWorld(world, { links: early });
      assert.throws(() => assertTagLast(world, digest), /before the tag|last write/);
    });

    test('a build that drops a rule', async () => {
      await using world = await startWorld(registry);
      await breakPolicy(world);
      const rules = allRules.filter(({ id }) => id !== 'PRIV-02');
      assert.equal(rules.length, allRules.length - 1);
      const dropped = { ...links, judge: (evidence: Evidence) => judge(evidence, { strict: true, rules }) };
      const error = await refusal(publishWorld(world, { links: dropped }));
      assert.ok(error instanceof PolicyError, 'the closed world still holds');
      assert.doesNotMatch(error.message, /PRIV-02/, 'the test above would have failed');
    });
  });
}

test('a tag that another run moves during the push is looked at anew', async () => {
  await using world = await startWorld();
  const newer = await publishWorld(world, { options: { created: new Date('2026-03-01T00:00:00Z') } });
  const { tags } = world.registry.repository('wtgos/wtgos');
  tags.delete('stable');
  const overtaken = {
    ...links,
    async pushImage(...args: Parameters<typeof links.pushImage>) {
      const pushed = await links.pushImage(...args);
      tags.set('stable', newer.digest);
      return pushed;
    },
  };
  const error = await refusal(publishWorld(world, { links: overtaken }));
  assert.equal(error.code, 'rollback-refused');
  assert.equal(tags.get('stable'), newer.digest);

  tags.delete('stable');
  const created = new Date('2026-04-01T00:00:00Z');
  const { published, digest } = await publishWorld(world, { options: { created }, links: overtaken });
  assert.deepEqual(
    published?.tags.map(({ before }) => before),
    [newer.digest],
  );
  assert.equal(tags.get('stable'), digest);
});

describe('a registry that gives other bytes than the digest says', () => {
  /** A base config with another title: whoever does not hash it builds on it. */
  const lie = (world: World) =>
    world.registry.setFaults(({ method, path }) =>
      method === 'GET' && path.startsWith('/v2/ublue-os/bluefin-dx/blobs/')
        ? {
            kind: 'lie',
            change: (bytes) => Buffer.from(bytes.toString('latin1').replace('(a sample)', '(a simple)'), 'latin1'),
          }
        : undefined,
    );
  const expectRefused = async (world: World, open?: typeof openPlainly) => {
    const error = await refusal(publishWorld(world, open && { services: { open } }));
    assert.equal(error.code, 'digest-mismatch');
    assertNothingSent(world);
  };
  const openPlainly = (named: ImageReference) => openStore(named, { log: silentLog });

  test('is refused, and nothing is sent', async () => {
    await using world = await startWorld();
    lie(world);
    await expectRefused(world);
  });

  test('a build that skips the digest check would be caught by that test', async () => {
    await using world = await startWorld();
    lie(world);
    await assert.rejects(
      expectRefused(world, async (named) => careless(await openPlainly(named))),
      { name: 'AssertionError' },
    );
  });

  test('a layer with other bytes is refused, too', async () => {
    await using world = await startWorld();
    world.registry.setFaults(({ method, path }) =>
      method === 'GET' && path.startsWith('/v2/ublue-os/bluefin-dx/blobs/')
        ? { kind: 'lie', change: (bytes) => (bytes[0] === 0x1f ? flipLast(bytes) : bytes) }
        : undefined,
    );
    const error = await refusal(publishWorld(world));
    assert.equal(error.code, 'digest-mismatch');
    assertNothingSent(world);
  });
});

/** For gzip: a layer, not the signature of the base. */
function flipLast(bytes: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, -1), Buffer.from([~(bytes.at(-1) ?? 0) & 0xff])]);
}

/** A store that believes what it was told. */
function careless(store: Store): Store {
  const { repository } = store;
  return new Proxy(store, {
    get(target, name) {
      if (name === 'readBlob') {
        return async ({ digest }: { digest: string }) => {
          const told = await fetch(`http://${repository?.host}/v2/${repository?.path}/blobs/${digest}`);
          return Buffer.from(await told.arrayBuffer());
        };
      }
      const value = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

describe('a publish to an empty repository, of a base that is known', () => {
  for (const [profile, bound] of [
    ['plain', 14],
    ['ghcr', 15],
  ] as const) {
    test(`takes at most ${bound} round trips without a login (${profile})`, async () => {
      await using world = await startWorld({ profile });
      await publishWorld(world, { options: { publish: undefined } });
      const sessions = new Sessions();
      const open = (named: ImageReference) => openStore(named, { log: silentLog, sessions });
      world.registry.setFaults(async () => {
        await setTimeout(200);
        return undefined;
      });
      world.registry.log.length = 0;
      await publishWorld(world, { services: { open } });
      const depth = sequentialDepth(world.registry.log);
      // A busy machine may send late what belongs together.
      assert.ok(depth <= bound + 2, `${depth} round trips`);
    });
  }
});
