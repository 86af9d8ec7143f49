import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileSystemRules } from './file-system.ts';
import { brief, type EntrySpec, evidenceOf } from './testing.ts';

const base: Record<string, EntrySpec> = {
  'usr/lib/modules/6.17/vmlinuz': 'kernel',
  'usr/local': { target: '../var/usrlocal' },
  opt: { target: 'var/opt' },
  mnt: { target: 'var/mnt' },
  'etc/fstab': '# made by hand\n',
  'var/lib': { type: 'directory' },
  'var/tmp': { type: 'directory' },
};

async function found(changes: Record<string, EntrySpec | undefined>, from = base): Promise<string[]> {
  const evidence = evidenceOf({ base: from, changes });
  return brief((await Promise.all(fileSystemRules.map(({ check }) => check(evidence)))).flat());
}

test('what is below /usr and /etc is none of these rules’ affair', async () => {
  assert.deepEqual(await found({ 'usr/share/x/y': 'x', 'etc/x': 'x' }), []);
  assert.deepEqual(await found({ 'usr/var/x': 'x', 'variable/x': 'x' }), ['FS-08 warning variable']);
});

test('FS-05: a file below /var is an error, a folder a warning', async () => {
  assert.deepEqual(await found({ 'var/lib/x': 'x' }), ['FS-05 error var/lib/x']);
  assert.deepEqual(await found({ 'var/lib/x': { type: 'directory' } }), ['FS-05 warning var/lib/x']);
  assert.deepEqual(await found({ 'var/lib/x': { target: '/usr/lib/x' } }), ['FS-05 error var/lib/x']);
  assert.deepEqual(await found({ 'var/usrlocal/bin/x': 'x' }), [
    'FS-05 warning var/usrlocal',
    'FS-05 warning var/usrlocal/bin',
    'FS-05 error var/usrlocal/bin/x',
  ]);
  assert.deepEqual(await found({ 'var/lib': undefined }), []);
});

test('FS-06: what /opt leads to is not renewed, unless it is a folder of the image', async () => {
  assert.deepEqual(await found({ 'var/opt/tool/x': 'x' }), [
    'FS-05 warning var/opt',
    'FS-06 warning var/opt/tool',
    'FS-06 error var/opt/tool/x',
  ]);
  const own = { opt: { type: 'directory' as const }, 'opt/tool': 'x' };
  assert.deepEqual(await found(own), ['FS-08 warning opt']);
  const elsewhere = { ...base, opt: { target: '/var/lib/opt' }, 'var/lib/opt': { type: 'directory' as const } };
  assert.deepEqual(await found({ 'var/lib/opt/x': 'x' }, elsewhere), ['FS-06 error var/lib/opt/x']);
});

test('FS-07: /usr/local is another, or fstab mounts / writable', async () => {
  assert.deepEqual(await found({ 'usr/local': { type: 'directory' } }), ['FS-07 warning usr/local']);
  assert.deepEqual(await found({ 'usr/local': { target: '../var/x' } }), ['FS-07 warning usr/local']);
  assert.deepEqual(await found({ 'usr/local': undefined }), ['FS-07 warning usr/local']);
  for (const [line, writable] of [
    ['/dev/vda1 / xfs defaults 0 0', true],
    ['UUID=1\t/\text4\tro,noatime,rw', true],
    ['/dev/vda1 /', true],
    ['/dev/vda1 / xfs rw,ro 0 0', false],
    ['# /dev/vda1 / xfs defaults', false],
    ['/dev/vda1 /home xfs defaults', false],
  ] as const)
    assert.deepEqual(await found({ 'etc/fstab': line }), writable ? ['FS-07 warning etc/fstab'] : [], line);
});

test('FS-08: the top of the tree', async () => {
  assert.deepEqual(await found({ nix: { type: 'directory' } }), ['FS-08 warning nix']);
  assert.deepEqual(await found({ mnt: undefined }), ['FS-08 warning mnt']);
  assert.deepEqual(await found({ mnt: { target: 'usr/mnt' } }), ['FS-08 warning mnt']);
  assert.deepEqual(await found({ etc: { type: 'directory', mode: 0o700 } }), []);
});
