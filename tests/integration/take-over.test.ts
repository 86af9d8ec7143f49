import assert from 'node:assert/strict';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { endOfArchive, padding, tarHeader } from '../../src/assemble/tar-writer.ts';
import { sha256 } from '../../src/core/digest.ts';
import type { ImageConfig, ImageManifest } from '../../src/registry/types.ts';
import { loadPublicKey } from '../../src/sigstore/keys.ts';
import { startFakeRegistry } from '../tools/fake-registry.ts';
import { assertTagIsSound, assertTagLast } from './auditor.ts';
import { command } from './command.ts';
import { publishArguments, startWorld, type World } from './world.ts';

/** What a build job hands over, open for whoever tampers with it. */
interface Handover {
  dir: string;
  manifest: ImageManifest;
  config: ImageConfig;
  staged: { digest: string; base: { digest: string; place: object }; [member: string]: unknown };
}

async function buildInItsOwnJob(world: World): Promise<Handover> {
  const built = await command(world.folder, [
    'build-image',
    ...['--base', world.base, '--base-key', world.baseKeyFile, '--output', '../handover'],
  ]);
  assert.equal(built.status, 0, built.stderr);
  const dir = join(world.folder, '..', 'handover');
  const staged = JSON.parse(await readFile(join(dir, 'wtgos-staged.json'), 'utf8'));
  const manifest = JSON.parse(await readFile(blobOf(dir, staged.digest), 'utf8'));
  const config = JSON.parse(await readFile(blobOf(dir, manifest.config.digest), 'utf8'));
  return { dir, manifest, config, staged };
}

function blobOf(dir: string, digest: string): string {
  return join(dir, 'blobs', ...digest.split(':'));
}

async function put(dir: string, bytes: Buffer) {
  const digest = sha256(bytes);
  await writeFile(blobOf(dir, digest), bytes);
  return { digest, size: bytes.length };
}

/** Writes the documents again with digests that fit, as a hostile build job would. */
async function write({ dir, manifest, config, staged }: Handover): Promise<void> {
  manifest.config = { ...manifest.config, ...(await put(dir, Buffer.from(JSON.stringify(config)))) };
  const { digest, size } = await put(dir, Buffer.from(JSON.stringify(manifest)));
  const indexFile = join(dir, 'index.json');
  const index = JSON.parse(await readFile(indexFile, 'utf8'));
  await writeFile(indexFile, JSON.stringify({ ...index, manifests: [{ ...index.manifests[0], digest, size }] }));
  await writeFile(join(dir, 'wtgos-staged.json'), JSON.stringify({ ...staged, digest }));
}

function publish(world: World, folder = 'handover') {
  return command(world.folder, [...publishArguments(world), '--built-image', `oci:../${folder}`, '--json']);
}

test('an image that another job built is published as if it were built here', async () => {
  await using world = await startWorld();
  const { staged } = await buildInItsOwnJob(world);
  const ended = await publish(world);
  assert.equal(ended.status, 0, ended.stderr);
  const { digest } = JSON.parse(ended.stdout) as { digest: string };
  assert.equal(digest, staged.digest);
  assertTagLast(world, digest);
  await assertTagIsSound(world, [loadPublicKey(await readFile(world.publicKeyFile, 'utf8'))]);
});

describe('a hand-over that was tampered with is refused, and nothing is sent', () => {
  type Case = [what: string, tamper: (handover: Handover) => void | Promise<void>, says: RegExp];
  const cases: Case[] = [
    [
      'an annotation',
      ({ manifest }) => void Object.assign(manifest, { annotations: { ...manifest.annotations, x: 'y' } }),
      /something else of x /,
    ],
    [
      'a label',
      ({ config }) => void Object.assign(config, { config: { ...config.config, Labels: { x: 'y' } } }),
      /something else of x /,
    ],
    ...(['Env', 'Cmd', 'Entrypoint'] as const).map(
      (name): Case => [
        `what a container runs: ${name}`,
        ({ config }) =>
          void Object.assign(config, {
            config: { ...config.config, [name]: [...(config.config?.[name] ?? []), 'X=1'] },
          }),
        new RegExp(`something else of ${name} `),
      ],
    ),
    [
      'whom it runs as',
      ({ config }) => void Object.assign(config, { config: { ...config.config, User: 'nobody' } }),
      /something else of User /,
    ],
    [
      'the clock, so that later images would be rollbacks',
      ({ config }) => void Object.assign(config, { created: '2099-01-01T00:00:00Z' }),
      /something else of created/,
    ],
    ['a member of the config', ({ config }) => void Object.assign(config, { x: 1 }), /something else of x /],
    [
      'the history',
      ({ config }) => void config.history?.push({ created: '2099-01-01T00:00:00Z', empty_layer: true }),
      /something else of history /,
    ],
    [
      'a layer of the base',
      ({ manifest }) => {
        const [first] = manifest.layers;
        if (first) manifest.layers[0] = { ...first, digest: sha256('another layer') };
      },
      /does not start with the layers of its base/,
    ],
    [
      'a descriptor with an address',
      ({ manifest }) => void Object.assign(manifest.layers[0] ?? {}, { urls: ['https://a.example'] }),
      /layers of its base|foreign|urls/,
    ],
    [
      'a layer that is not compressed',
      ({ manifest }) =>
        void Object.assign(manifest.layers.at(-1) ?? {}, { mediaType: 'application/vnd.oci.image.layer.v1.tar' }),
      /layer of type/,
    ],
    [
      'the base that it claims',
      ({ staged }) => void Object.assign(staged.base, { digest: sha256('another base') }),
      /it was built on/,
    ],
    [
      'a file more in the layer, with digests that fit',
      async ({ dir, manifest, config }) => {
        const own = manifest.layers.at(-1);
        assert.ok(own);
        const tar = gunzipSync(await readFile(blobOf(dir, own.digest)));
        const content = Buffer.from('#!/bin/sh\n');
        const common = { type: 'file', mode: 0o755, uid: 0, gid: 0, mtime: 0 } as const;
        const member = tarHeader({ ...common, path: 'usr/bin/more', size: content.length });
        const more = Buffer.concat([
          tar.subarray(0, -endOfArchive.length),
          member,
          content,
          padding(content.length),
          endOfArchive,
        ]);
        config.rootfs.diff_ids[config.rootfs.diff_ids.length - 1] = sha256(more);
        Object.assign(own, await put(dir, gzipSync(more)));
      },
      /usr\/bin\/more/,
    ],
    [
      'a layer that another one hides: nobody would judge what is in it',
      async ({ dir, manifest, config }) => {
        const own = manifest.layers.at(-1);
        const entry = config.history?.at(-1);
        assert.ok(own && entry);
        const content = Buffer.from('not judged');
        const common = { type: 'file', mode: 0o644, uid: 0, gid: 0, mtime: 0 } as const;
        const hidden = [tarHeader({ ...common, path: 'usr/hidden', size: content.length }), content];
        for (const tar of [
          Buffer.concat([...hidden, padding(content.length), endOfArchive]),
          Buffer.concat([tarHeader({ ...common, path: 'usr/.wh.hidden', size: 0 }), endOfArchive]),
        ]) {
          manifest.layers.push({ ...own, ...(await put(dir, gzipSync(tar))) });
          config.rootfs.diff_ids.push(sha256(tar));
          config.history?.push(entry);
        }
      },
      /it has 3 layers of its own, more than this commit/,
    ],
  ];
  let world: World;
  let built: Handover;
  before(async () => {
    world = await startWorld();
    built = await buildInItsOwnJob(world);
  });
  after(() => world[Symbol.asyncDispose]());

  /** A copy of what was built, to be spoiled. */
  async function handedOver(): Promise<Handover> {
    const dir = join(world.folder, '..', 'spoiled');
    await rm(dir, { recursive: true, force: true });
    await cp(built.dir, dir, { recursive: true });
    world.registry.log.length = 0;
    return { ...structuredClone(built), dir };
  }

  for (const [what, tamper, says] of cases) {
    test(what, async () => {
      const handover = await handedOver();
      await tamper(handover);
      await write(handover);
      const ended = await publish(world, 'spoiled');
      assert.ok([1, 3].includes(ended.status ?? 0), `${ended.status} ${ended.stderr}`);
      assert.match(ended.stderr, says);
      assert.deepEqual(
        world.registry.log.filter(({ method }) => method === 'PUT' || method === 'POST' || method === 'PATCH'),
        [],
      );
    });
  }

  test('bytes that are not those of their digest', async () => {
    const { dir, manifest } = await handedOver();
    const file = blobOf(dir, manifest.layers.at(-1)?.digest ?? '');
    const bytes = await readFile(file);
    bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1;
    await writeFile(file, bytes);
    const ended = await publish(world, 'spoiled');
    assert.equal(ended.status, 3, ended.stderr);
    assert.match(ended.stderr, /digest|not what/);
  });

  test('a place that it names is never asked', async () => {
    const handover = await handedOver();
    const stranger = await startFakeRegistry();
    try {
      handover.staged.base.place = { kind: 'registry', host: stranger.host, path: 'evil/base' };
      await write(handover);
      assert.equal((await publish(world, 'spoiled')).status, 0);
      assert.deepEqual(stranger.log, []);
    } finally {
      await stranger.stop();
    }
  });
});
