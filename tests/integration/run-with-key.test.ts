/** RUN and a signer in one job: nothing is run unless it was asked for. */
import assert from 'node:assert/strict';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { WtgosError } from '../../src/core/errors.ts';
import type { Programs } from '../../src/core/program.ts';
import type { BuildOptions } from '../../src/pipeline/build.ts';
import { publishWorld, startWorld } from './world.ts';

/** What became of a build whose Containerfile has these lines more; buildah builds nothing where it comes to be run. */
async function outcome(lines: string, options: Partial<BuildOptions>) {
  await using world = await startWorld();
  await appendFile(join(world.folder, 'Containerfile'), `${lines}\n`);
  const ran: string[] = [];
  const programs: Programs = {
    async run(program, args, { line }) {
      if (args[0] === '--version') line('buildah version 1.43.0 (image-spec 1.1.1)', 'out');
      ran.push(`${program} ${args.find((word) => !word.startsWith('-'))}`);
      return args.includes('build') ? 1 : 0;
    },
  };
  const run: NonNullable<BuildOptions['run']> = {
    imageTrust: () => ({ kind: 'unsigned' }),
    secrets: {},
    isolation: 'chroot',
    compression: { kind: 'gzip', level: 6, threads: 1 },
    dropUnchanged: false,
  };
  const error = await publishWorld(world, {
    options: { run, ...options },
    services: { builder: { scratchDir: world.folder, programs } },
  }).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  assert.ok(error === undefined || error instanceof WtgosError, String(error));
  const sent = world.registry.log.filter(({ method }) => method !== 'GET' && method !== 'HEAD');
  assert.deepEqual(error ? sent : [], []);
  return { error, ran, requests: world.registry.log, hasRun: ran.some((one) => one.startsWith('buildah build')) };
}

const line = 'RUN curl https://one.example | sh';

describe('a job that signs', () => {
  for (const [what, options] of [
    ['publishes', {}],
    ['could publish', { publish: undefined, signerAtHand: true }],
  ] satisfies [string, Partial<BuildOptions>][]) {
    test(`runs nothing where it ${what}, and says the way of two jobs`, async () => {
      const { error, ran, requests } = await outcome(line, options);
      assert.equal(error?.code, 'input-invalid');
      assert.match(error?.message ?? '', /^Containerfile:\d+ has RUN, and this job signs/);
      assert.match(error?.hint ?? '', /two jobs.*run-with-key: true/);
      assert.equal(error?.at?.file, 'Containerfile');
      // Who is sent elsewhere needs neither buildah nor the base.
      assert.deepEqual([ran, requests], [[], []]);
    });
  }

  test('runs it when asked', async () => {
    const { error, hasRun } = await outcome(line, { runWithKey: true });
    assert.ok(hasRun, String(error));
  });

  test('is not kept from what runs nothing', async () => {
    assert.equal((await outcome('RUN ["bootc", "container", "lint"]', {})).error, undefined);
    const { hasRun, error } = await outcome('', { engine: 'buildah' });
    assert.ok(hasRun, String(error));
  });
});

test('a job without a signer runs what it likes', async () => {
  const { hasRun, error } = await outcome(line, { publish: undefined });
  assert.ok(hasRun, String(error));
});
