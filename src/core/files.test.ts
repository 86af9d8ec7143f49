import assert from 'node:assert/strict';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { ExternalError } from './errors.ts';
import { makeFolders } from './files.ts';

test('folders are made as far as they are missing, twice and by several at once, too', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'wtgos-folders-'));
  t.after(() => rm(folder, { recursive: true }));
  const deep = join(folder, 'a', 'b', 'c');
  await Promise.all([makeFolders(deep), makeFolders(deep), makeFolders(join(deep, 'd'))]);
  await makeFolders(deep);
  assert.ok((await stat(join(deep, 'd'))).isDirectory());
});

test('where none can be made, that is an error and not an endless loop', { timeout: 5_000 }, async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'wtgos-folders-'));
  t.after(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'file'), '');
  for (const path of ['/proc/wtgos/x', join(folder, 'file'), join(folder, 'file', 'x')]) {
    await assert.rejects(
      makeFolders(path),
      (error) => error instanceof ExternalError && error.message.includes(folder) !== path.startsWith('/proc'),
    );
  }
});
