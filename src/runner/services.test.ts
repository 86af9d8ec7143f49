import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { silentLog } from '../core/log.ts';
import { servicesOf } from './services.ts';

test('what a build stores is below TMPDIR, seen from the working directory', async () => {
  const scratch = async (env: NodeJS.ProcessEnv) => {
    const entryFile = join(import.meta.dirname, '..', 'entry.ts');
    const common = { log: silentLog, signal: new AbortController().signal, mask() {}, judged() {} };
    const { builder } = await servicesOf({ ...common, env, cwd: '/', entryFile });
    return builder?.scratchDir;
  };
  assert.equal(await scratch({ TMPDIR: 'large/disk', RUNNER_TEMP: '/temp' }), '/large/disk');
  assert.equal(await scratch({ TMPDIR: '', RUNNER_TEMP: '/temp' }), '/temp');
  assert.equal(await scratch({}), '/var/tmp');
});
