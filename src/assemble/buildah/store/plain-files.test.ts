import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { TarMember } from '../../tar-writer.ts';
import { PlainFiles } from './plain-files.ts';

// Beside what buildah itself unpacks: tests/interop/store.test.ts.

const folder = mkdtempSync(join(tmpdir(), 'wtgos-plain-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const own = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
const file = (path: string, more: Partial<TarMember> = {}): TarMember => ({
  ...{ path, type: 'file', mode: 0o644, size: 5, mtime: 12 },
  ...own,
  ...more,
});

test('contents, modes and times are the members’', () => {
  const files = new PlainFiles(folder);
  for (const mode of [0o644, 0o600, 0o777, 0o000, 0o4755, 0o2711, 0o1666]) {
    const path = `a/b/${mode.toString(8)}`;
    assert.equal(files.begin(file(path, { mode })), true);
    for (const piece of ['he', 'llo']) files.data(Buffer.from(piece));
    files.end();
    const found = statSync(join(folder, path));
    assert.deepEqual([found.mode & 0o7777, found.mtimeMs, found.size, found.uid], [mode, 12_000, 5, own.uid]);
    if (mode & 0o400) assert.equal(readFileSync(join(folder, path), 'utf8'), 'hello');
  }
  assert.equal(statSync(join(folder, 'a/b')).mode & 0o777, 0o700);
});

test('what Node cannot make as it is written is left to another program', () => {
  const files = new PlainFiles(folder);
  const others: Partial<TarMember>[] = [
    { type: 'symlink', target: 'x' },
    { type: 'directory' },
    { xattrs: new Map([['user.a', Buffer.from('b')]]) },
    { mtime: 12.25, mtimeText: '12.25' },
    { uid: 0xff_ff_ff_ff },
    { gid: 2 ** 32 },
    { path: 'bytes-\udcff' },
    { path: 'long/'.repeat(500) },
  ];
  for (const [number, more] of others.entries()) {
    assert.equal(files.begin(file(`other-${number}`, more)), false, JSON.stringify(more));
    assert.throws(() => statSync(join(folder, `other-${number}`)), { code: 'ENOENT' });
  }
});

test('what is there is never written to, nor what a link leads to', () => {
  const files = new PlainFiles(folder);
  symlinkSync('nowhere', join(folder, 'link'));
  assert.throws(() => files.begin(file('link')), { code: 'EEXIST' });
  assert.throws(() => files.begin(file('a/b/644')), { code: 'EEXIST' });
  assert.equal(readFileSync(join(folder, 'a/b/644'), 'utf8'), 'hello');
});
