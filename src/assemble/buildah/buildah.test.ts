import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { silentLog } from '../../core/log.ts';
import type { Programs } from '../../core/program.ts';
import { parseContainerfile } from '../containerfile.ts';
import { Buildah } from './buildah.ts';

/** A build in which buildah prints these lines and fails. */
async function failing(lines: readonly string[]): Promise<string> {
  const scratchDir = await mkdtemp(join(tmpdir(), 'wtgos-buildah-test-'));
  try {
    const buildah = await Buildah.open({
      scratchDir,
      log: silentLog,
      programs: {
        async run(_program, args, { line }) {
          if (!args.includes('build')) return 0;
          for (const text of lines) line(text, 'err');
          return 1;
        },
      },
    });
    const platform = { os: 'linux', architecture: 'amd64' };
    const file = parseContainerfile('FROM a\nRUN x\n', 'Containerfile', { buildArgs: {}, platform });
    return await buildah.build([], file);
  } finally {
    await rm(scratchDir, { recursive: true });
  }
}

test('a step that fails is told with its line and its last words', async () => {
  await assert.rejects(failing(['STEP 1/2: FROM a', 'STEP 2/2: RUN x', 'no x', 'exit status 1']), {
    code: 'run-failed',
    message: 'Containerfile:2: the build failed with status 1:\nno x\nexit status 1',
    hint: 'These are the last lines that it printed. Nothing was published.',
  });
});

test('a container runtime that makes no container is no fault of the step', async () => {
  // As buildah 1.28 with crun prints it where cgroups are mounted in both versions.
  const lines = [
    'STEP 2/2: RUN x',
    'error running container: from /usr/bin/crun creating container for [/bin/sh -c x]: cgroups in hybrid mode not supported',
  ];
  await assert.rejects(failing(lines), { code: 'run-failed', hint: /isolation: chroot/ });
});

test('a folder whose name buildah would take apart is refused before anything is fetched', async () => {
  const programs: Programs = { run: () => assert.fail('nothing is started') };
  for (const scratchDir of ['/a,b', '/a:b', '/a"b', '/a\\b', '/a\nb']) {
    await assert.rejects(Buildah.open({ scratchDir, programs, log: silentLog }), {
      code: 'input-invalid',
      hint: /set TMPDIR/,
    });
  }
});
