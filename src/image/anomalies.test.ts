import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';

test('every kind of anomaly is documented, and no other', async () => {
  const folder = new URL('.', import.meta.url);
  const kinds = new Set<string>();
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.ts') || name.endsWith('.test.ts')) continue;
    const source = await readFile(new URL(name, folder), 'utf8');
    const calls = source.matchAll(/(?:oddity|tell)\(\s*(?:layer,\s*)?'([a-z0-9-]+)'/gi);
    for (const [, kind = ''] of calls) kinds.add(kind);
  }
  const text = await readFile(new URL('../../docs/archives.md', import.meta.url), 'utf8');
  const rows = text.split('\n').filter((line) => line.startsWith('| `'));
  const documented = rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, kind]) => kind),
  );
  assert.ok(kinds.size > 30);
  assert.deepEqual(documented.sort(), [...kinds].sort());
});
