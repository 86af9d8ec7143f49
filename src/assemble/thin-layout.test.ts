import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startThinLayout } from './thin-layout.ts';

test('below a folder that takes none, the output is an error and no endless loop', { timeout: 5_000 }, async () => {
  await assert.rejects(startThinLayout('/proc/wtgos/output'), { code: 'io-failed', message: /\/proc\/wtgos/ });
});
