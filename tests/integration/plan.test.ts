import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { silentLog } from '../../src/core/log.ts';
import { openStore } from '../../src/registry/open.ts';
import { parseImageReference } from '../../src/registry/reference.ts';
import { command } from './command.ts';
import { type MultiBase, makeMultiBase } from './platforms.ts';
import { startWorld, type World } from './world.ts';

const platforms = ['--platforms', 'linux/amd64', '--platforms', 'linux/arm64'];

describe('wtgos plan', () => {
  let world: World;
  let base: MultiBase;
  before(async () => {
    world = await startWorld();
    base = await makeMultiBase(world);
  });
  after(() => world[Symbol.asyncDispose]());

  async function plan(...args: string[]) {
    world.registry.log.length = 0;
    const ran = await command(world.folder, ['plan', '--base-key', base.publicKeyFile, '--json', ...args]);
    assert.equal(ran.status, 0, ran.stderr);
    return JSON.parse(ran.stdout);
  }

  async function assertRefused(status: number, says: RegExp, ...args: string[]): Promise<void> {
    const ran = await command(world.folder, ['plan', '--base-key', base.publicKeyFile, ...args]);
    assert.equal(ran.status, status, ran.stderr);
    assert.match(ran.stderr, says);
  }

  async function flavours(text: string): Promise<string> {
    await writeFile(join(world.folder, 'flavours.yaml'), text);
    return 'flavours.yaml';
  }

  test('two platforms on one digest, looked up once', async () => {
    const { matrix, flavours: whole, jobs } = await plan(...platforms, '--base', base.reference, '--tags', 'stable');
    const common = {
      ...{ flavour: '', engine: 'append', containerfile: 'Containerfile', base: base.reference, tags: 'stable' },
      ...{ 'build-args': '', 'image-digests': `${base.reference}=${base.digest}` },
    };
    assert.deepEqual(matrix.include, [
      { name: 'amd64', platform: 'linux/amd64', runner: 'ubuntu-24.04', ...common },
      { name: 'arm64', platform: 'linux/arm64', runner: 'ubuntu-24.04-arm', ...common },
    ]);
    assert.deepEqual(whole.include, [{ flavour: '', parts: 'amd64\narm64', tags: 'stable' }]);
    assert.equal(jobs, '2');
    const byTag = world.registry.log.filter(({ path }) => path.endsWith('/manifests/multi'));
    assert.equal(byTag.length, 1, 'a tag that moves in between cannot part them');
  });

  test('flavours, each with its base, arguments and tags', async () => {
    await writeFile(
      join(world.folder, 'Containerfile.nvidia'),
      `ARG WHICH=multi\nFROM ${base.reference.replace('multi', '$' + '{WHICH}')}\nARG VARIANT\nLABEL variant=$VARIANT\n`,
    );
    const file = await flavours(`flavours:
  - name: desktop
    base: ${base.reference}
    build-args: { VARIANT: desktop }
    tags: [stable, "{date}"]
  - name: nvidia
    containerfile: Containerfile.nvidia
    tags: [stable-nvidia]
    platforms: [linux/amd64]
`);
    const { matrix, flavours: whole } = await plan(...platforms, '--flavours', file, '--build-args', 'VARIANT=all');
    assert.deepEqual(
      matrix.include.map((job: Record<string, string>) => [job['name'], job['base'], job['build-args'], job['tags']]),
      [
        ['desktop-amd64', base.reference, 'VARIANT=desktop', 'stable\n{date}'],
        ['desktop-arm64', base.reference, 'VARIANT=desktop', 'stable\n{date}'],
        ['nvidia-amd64', '', 'VARIANT=all', 'stable-nvidia'],
      ],
    );
    const digests = new Set(matrix.include.map((job: Record<string, string>) => job['image-digests']));
    assert.deepEqual([...digests], [`${base.reference}=${base.digest}`]);
    assert.deepEqual(
      whole.include.map(({ parts }: { parts: string }) => parts),
      ['desktop-amd64\ndesktop-arm64', 'nvidia-amd64'],
    );
  });

  test('a build takes the digests, whatever the tag says by then', async () => {
    const { matrix } = await plan('--base', base.reference, '--platforms', 'linux/arm64');
    const [job] = matrix.include;
    const store = await openStore(parseImageReference(world.base, '.'), { log: silentLog });
    const other = (await store.getManifest('stable')) ?? assert.fail();
    await store.putManifest(other.bytes, other.descriptor.mediaType, { tag: 'multi' });
    try {
      const build = (...more: string[]) =>
        command(world.folder, [
          ...['build-image', '--base', job.base, '--base-key', base.publicKeyFile, '--platform', job.platform],
          ...['--output', '../planned', '--json', ...more],
        ]);
      const planned = await build('--image-digests', job['image-digests']);
      assert.equal(planned.status, 0, planned.stderr);
      const index = (await store.getManifest(base.digest)) ?? assert.fail();
      const arm64 = index.kind === 'index' ? index.document.manifests[1]?.digest : undefined;
      assert.equal(JSON.parse(planned.stdout)['base-digest'], arm64);
      assert.notEqual((await build()).status, 0, 'the tag leads to another image by now');
      const none = await build('--image-digests', `other=${base.digest}`);
      assert.equal(none.status, 2, none.stderr);
      assert.match(none.stderr, /nothing says which image \S+:multi is to be/);
      const wrong = await build('--image-digests', `${job.base}=latest`);
      assert.match(wrong.stderr, /is given no digest/);
    } finally {
      const back = (await store.getManifest(base.digest)) ?? assert.fail();
      await store.putManifest(back.bytes, back.descriptor.mediaType, { tag: 'multi' });
    }
  });

  test('runners by platform: GitHub’s, one’s own, and none for RUN on what GitHub has not', async () => {
    const own = await plan(...platforms, '--base', base.reference, '--runners', 'linux/arm64=big-arm');
    assert.deepEqual(
      own.matrix.include.map(({ runner }: { runner: string }) => runner),
      ['ubuntu-24.04', 'big-arm'],
    );
    await writeFile(join(world.folder, 'Containerfile.run'), `FROM ${base.reference}\nRUN true\n`);
    const run = await plan('--containerfile', 'Containerfile.run');
    assert.equal(run.matrix.include[0].engine, 'buildah');
    const riscv = ['--platforms', 'linux/riscv64'];
    await assertRefused(2, /GitHub has no runner for/, '--containerfile', 'Containerfile.run', ...riscv);
    await assertRefused(3, /its index has .* not linux\/riscv64/, '--base', base.reference, ...riscv);
  });

  test('a base that its key did not sign', () => assertRefused(1, /not signed by the given key/, '--base', world.base));

  test('a flavour that is wrong, or for no platform, is told', async () => {
    const typo = await flavours('flavours:\n  - name: a\n    bass: x\n');
    await assertRefused(2, /flavours\.yaml:3:5: .*did you mean base\?/, '--flavours', typo);
    const none = await flavours(`flavours: [{ name: a, base: "${base.reference}", platforms: [linux/s390x] }]\n`);
    await assertRefused(2, /a is for none of the platforms linux\/amd64/, '--flavours', none);
  });

  test('a plan that GitHub would not take', async () => {
    const many = Array.from(
      { length: 10 },
      (_, at) => `  - { name: f${at}, base: "${base.reference}", build-args: { A: ${'x'.repeat(4000)} } }`,
    );
    const file = await flavours(`flavours:\n${many.join('\n')}\n`);
    const args = Array.from({ length: 16 }, (_, at) => ['--build-args', `B${at}=${'y'.repeat(3900)}`]).flat();
    await assertRefused(2, /the plan has \d{7} bytes; GitHub takes 1048576/, '--flavours', file, ...args);
  });
});
