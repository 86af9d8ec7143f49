import assert from 'node:assert/strict';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { UserError } from '../core/errors.ts';
import { readText } from './tools.ts';

const most = 1024 * 1024;

test('a file is read as far as its bound, whatever it is', { timeout: 10_000 }, async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'wtgos-text-'));
  t.after(() => rm(folder, { recursive: true }));
  const file = join(folder, 'policy.yaml');
  const tooLarge = (error: unknown) => error instanceof UserError && /larger than 1048576 bytes/.test(error.message);
  await writeFile(file, Buffer.alloc(most, 'a'));
  assert.equal((await readText(file, 'policy')).length, most);
  await writeFile(file, Buffer.alloc(most + 1, 'a'));
  await assert.rejects(readText(file, 'policy'), tooLarge);
  await writeFile(file, '');
  assert.equal((await readText(file, 'policy')).length, 0);
  // A pull request can make such a link.
  await symlink('/dev/zero', join(folder, 'link.yaml'));
  await assert.rejects(readText(join(folder, 'link.yaml'), 'policy'), tooLarge);
  await assert.rejects(readText(join(folder, 'none'), 'policy'), /there is no file/);
  await assert.rejects(readText(folder, 'policy'), /policy: .* is a folder/);
});
