import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { placeBelow } from './context.ts';

test('a folder below the context is found whichever links lead to it, and before it is there', (t) => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'wtgos-place-')));
  t.after(() => rmSync(folder, { recursive: true }));
  const root = join(folder, 'context');
  mkdirSync(join(root, 'there'), { recursive: true });
  symlinkSync(root, join(folder, 'link'));
  for (const [dir, place] of [
    ['context', ''],
    ['link', ''],
    ['context/there', 'there'],
    ['link/there', 'there'],
    ['link/not/yet', 'not/yet'],
    ['context/..hidden', '..hidden'],
    ['.', undefined],
    ['context-too', undefined],
  ] as const) {
    assert.equal(placeBelow(root, join(folder, dir)), place, dir);
  }
});
