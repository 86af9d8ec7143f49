/** What an image says of itself: nothing of its base, and the same on a laptop as on a runner. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { checkoutOf } from '../../src/runner/git.ts';
import { originOf } from '../../src/runner/origin.ts';
import type { Origin } from '../../src/sigstore/origin.ts';
import { publishWorld, startWorld, type World } from './world.ts';

const sha = '0123456789abcdef0123456789abcdef01234567';
const runner: Origin = {
  kind: 'github',
  serverUrl: 'https://github.com',
  repository: 'you/image',
  ref: 'refs/heads/main',
  sha,
  workflowRef: 'you/image/.github/workflows/publish.yml@refs/heads/main',
  eventName: 'push',
  runId: '1',
  runAttempt: '1',
};
const standard = 'org.opencontainers.image.';

async function saidBy(
  world: World,
  origin: Origin,
  options: NonNullable<Parameters<typeof publishWorld>[1]>['options'] = {},
) {
  const built = await publishWorld(world, { options: { publish: undefined, ...options }, services: { origin } });
  const { config, manifest } = built.examined.evidence.context.image;
  const { annotations = {} } = manifest;
  return { digest: built.digest, labels: config.config?.Labels ?? {}, annotations };
}

const known = {
  [`${standard}created`]: '2026-01-01T00:00:00Z',
  [`${standard}revision`]: sha,
  [`${standard}source`]: 'https://github.com/you/image',
  [`${standard}title`]: 'image',
  [`${standard}url`]: 'https://github.com/you/image',
  [`${standard}version`]: '43.20260101',
};

/** A world whose Containerfile says nothing of that kind itself. */
async function startPlainWorld(): Promise<World> {
  const world = await startWorld();
  const file = join(world.folder, 'Containerfile');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/^LABEL (.*\\\n)*.*\n/gm, ''));
  assert.doesNotMatch(await readFile(file, 'utf8'), /opencontainers/);
  return world;
}

describe('labels and annotations', () => {
  test('say what is known of the image, and nothing of the base but what makes it boot', async () => {
    await using world = await startPlainWorld();
    const { labels, annotations } = await saidBy(world, runner);
    const { [`${standard}base.name`]: name, [`${standard}base.digest`]: digest, ...others } = annotations;
    assert.deepEqual(others, known);
    assert.equal(name, world.base);
    assert.match(digest ?? '', /^sha256:/);
    for (const [label, value] of Object.entries(known)) assert.equal(labels[label], value, label);
    assert.equal(labels['containers.bootc'], '1');
    assert.equal(labels['ostree.bootable'], 'true');
  });

  test('what is not known is not the base’s either', async () => {
    await using world = await startPlainWorld();
    const { labels, annotations } = await saidBy(world, { kind: 'local' });
    for (const all of [labels, annotations]) {
      assert.equal(all[`${standard}title`], undefined, 'the base’s is "bluefin-dx (a sample)"');
      assert.equal(all[`${standard}version`], '43.20260101', 'the base’s is "43.sample"');
      assert.equal(all[`${standard}source`], undefined);
    }
    const timeless = await saidBy(world, { kind: 'local' }, { created: new Date(0) });
    assert.equal(timeless.labels[`${standard}version`], '43', 'a clock that stands still is no day');
  });

  test('the caller’s and the Containerfile’s win, and annotations never contradict labels', async () => {
    await using world = await startPlainWorld();
    await appendFile(
      join(world.folder, 'Containerfile'),
      `ARG NS=${standard}\nLABEL "\${NS}title"="bluefin-dx (a sample)" ${standard}url=https://one.example\n`,
    );
    const { labels, annotations } = await saidBy(world, runner, {
      labels: { [`${standard}source`]: 'https://two.example', [`${standard}vendor`]: 'Me' },
      annotations: { [`${standard}licenses`]: 'MIT' },
    });
    const one = (name: string) => [labels[standard + name], annotations[standard + name]];
    assert.deepEqual(
      one('title'),
      ['bluefin-dx (a sample)', 'bluefin-dx (a sample)'],
      'said by the file, if in the base’s words',
    );
    assert.deepEqual(one('url'), ['https://one.example', 'https://one.example']);
    assert.deepEqual(one('source'), ['https://two.example', 'https://two.example']);
    assert.deepEqual(one('vendor'), ['Me', 'Me']);
    assert.deepEqual(one('licenses'), [undefined, 'MIT']);
    assert.deepEqual(one('revision'), [sha, sha]);
  });

  for (const remote of [
    'https://github.com/you/image',
    'git@github.com:you/image.git',
    'https://x:y@github.com/you/image.git/',
  ]) {
    test(`a clone of ${remote} gives the runner’s digest`, async () => {
      await using world = await startPlainWorld();
      const git = (...args: string[]) =>
        execFileSync('git', ['-C', world.folder, '-c', 'user.name=x', '-c', 'user.email=x@example.com', ...args], {
          encoding: 'utf8',
        }).trim();
      git('init', '-q');
      git('remote', 'add', 'origin', remote);
      git('add', '.');
      git('commit', '-q', '-m', 'x');
      const commit = git('rev-parse', 'HEAD');
      const laptop = originOf({}, await checkoutOf(world.folder));
      await appendFile(join(world.folder, '.containerignore'), '.git\n');
      const here = await saidBy(world, laptop);
      assert.equal(here.labels[`${standard}revision`], commit);
      assert.equal(here.digest, (await saidBy(world, { ...runner, sha: commit })).digest);
    });
  }
});
