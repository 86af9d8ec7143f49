import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeRules } from './code.ts';
import { judge } from './evaluate.ts';
import { brief, type EntrySpec, evidenceOf } from './testing.ts';

const base: Record<string, EntrySpec> = {
  'usr/bin/sh': { mode: 0o755, content: '\x7fELF' },
  'usr/sbin': { target: 'bin' },
  'usr/share/doc/script': '#!/bin/sh\n',
  'usr/local': { target: '../var/usrlocal' },
  'var/usrlocal/bin': { type: 'directory' },
};

async function findings(changes: Record<string, EntrySpec | undefined>): Promise<string[]> {
  const verdict = await judge(evidenceOf({ base, changes }), { strict: true, rules: codeRules });
  return brief(verdict.findings.filter(({ rule }) => rule !== 'CW-01'));
}

test('text without an execute bit is no program', async () => {
  assert.deepEqual(await findings({ 'etc/x.conf': 'x = #!', 'etc/empty': '', 'usr/share/MZ': 'MZ' }), []);
  assert.deepEqual(await findings({ 'etc/x': { target: '/usr/bin/sh' } }), []);
});

const programs: [title: string, path: string, spec: EntrySpec][] = [
  ['a file in a folder for programs', 'usr/bin/x', 'text'],
  ['a link in a folder for programs', 'usr/bin/x', { target: 'sh' }],
  ['a changed program', 'usr/bin/sh', { mode: 0o755, content: 'evil' }],
  ['a file behind the image’s own links', 'var/usrlocal/bin/x', 'text'],
  ['an execute bit', 'usr/share/x', { mode: 0o654 }],
  ['ELF content', 'usr/share/x', '\x7fELF…'],
  ['a script', 'usr/share/x', '#!/bin/sh\n'],
  ['WebAssembly', 'usr/share/x', '\0asm\x01'],
  ['a Windows program', 'usr/share/x', `MZ${'\0'.repeat(100)}`],
  ['a folder for programs that became a link', 'usr/bin', { target: 'share/bin' }],
];

for (const [title, path, spec] of programs) {
  test(`EXE-01: ${title}`, async () => {
    const gone = path === 'usr/bin' ? { 'usr/bin/sh': undefined } : {};
    assert.deepEqual(await findings({ ...gone, [path]: spec }), [`EXE-01 error ${path}`]);
  });
}

test('EXE-01: a change of owner alone makes no script of the base new', async () => {
  assert.deepEqual(await findings({ 'usr/share/doc/script': { uid: 1, content: '#!/bin/sh\n' } }), []);
});

test('EXE-01: a file whose first bytes nobody saw is unknown', async () => {
  assert.deepEqual(await findings({ 'usr/share/x': { size: 100_000_000 } }), ['EXE-01 unknown usr/share/x']);
});

test('EXE-02: what the desktop offers or starts', async () => {
  for (const path of ['usr/share/applications/x.desktop', 'etc/xdg/autostart/x.desktop', 'var/lib/flatpak/app/x']) {
    assert.deepEqual(await findings({ [path]: 'x' }), [`EXE-02 error ${path}`]);
  }
});

test('KRN-01: modules, firmware, and how they are loaded', async () => {
  for (const path of [
    'usr/lib/modules/6.17/modules.dep',
    'usr/lib/firmware/x.bin',
    'etc/modprobe.d/x.conf',
    'usr/share/x.ko.xz',
  ]) {
    assert.deepEqual(await findings({ [path]: 'x' }), [`KRN-01 error ${path}`]);
  }
  assert.deepEqual(await findings({ 'usr/share/x.ko.txt': 'x' }), []);
});
