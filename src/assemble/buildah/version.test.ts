import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Programs } from '../../core/program.ts';
import { parseContainerfile } from '../containerfile.ts';
import { platform } from '../testing/build.ts';
import { requireBuildah } from './version.ts';

const saying = (text: string): Programs => ({
  run: async (_program, _args, { line }) => {
    line(text, 'out');
    return 0;
  },
});

function ask(said: string, instruction = 'RUN x') {
  const containerfile = parseContainerfile(`FROM a\n${instruction}\n`, 'C', { buildArgs: {}, platform });
  return requireBuildah({ containerfile, needed: new Set(containerfile.stages), cwd: '/' }, saying(said));
}

const heredoc = 'RUN <<EOF\nx\nEOF';

test('the versions that are taken', async () => {
  assert.equal(await ask('buildah version 1.28.2 (image-spec 1.0.2, runtime-spec 1.0.2)'), '1.28.2');
  assert.equal(await ask('buildah version 1.43.1-dev (image-spec 1.1.1)', heredoc), '1.43.1-dev');
  assert.equal(await ask('buildah version 2.0.0', heredoc), '2.0.0');
});

test('the versions that are not', async () => {
  await assert.rejects(ask('buildah version 1.19.6'), { code: 'tool-missing', message: /1\.19\.6 is too old/ });
  await assert.rejects(ask('buildah version 1.28.2', heredoc), { code: 'containerfile-unsupported' });
  await assert.rejects(ask('version v1'), { code: 'tool-failed' });
  await assert.rejects(ask('x'.repeat(100_000)), (error: Error) => error.message.length < 400);
});
