import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deviceFileRules } from './device-files.ts';
import { brief, databaseOf, type EvidenceSpec, evidenceOf, packageOf } from './testing.ts';

const [rule] = deviceFileRules;
const judged = async (spec: EvidenceSpec) => brief((await rule?.check(evidenceOf(spec))) ?? []);

test('SEC-02: devices and pipes', async () => {
  assert.deepEqual(
    await judged({
      changes: {
        'usr/share/a': { type: 'block', device: { major: 8, minor: 0 } },
        'usr/share/b': { type: 'char', device: { major: 1, minor: 1 } },
        'usr/share/c': { type: 'fifo' },
        'usr/share/d': 'text',
      },
    }),
    ['SEC-02 error usr/share/a', 'SEC-02 error usr/share/b', 'SEC-02 error usr/share/c'],
  );
});

test('SEC-02: whoever may write', async () => {
  assert.deepEqual(
    await judged({
      base: { 'etc/was': { mode: 0o666 }, 'etc/x': 'x' },
      changes: {
        'etc/a': { mode: 0o666 },
        'etc/b': { type: 'directory', mode: 0o777 },
        'etc/link': { target: 'a' },
        'etc/sticky': { type: 'directory', mode: 0o1777 },
        'etc/was': { mode: 0o666, content: 'other' },
        'etc/x': { mode: 0o602 },
      },
    }),
    ['SEC-02 error etc/a', 'SEC-02 error etc/b', 'SEC-02 error etc/x'],
  );
});

test('SEC-02: whose it is', async () => {
  const owned = { mode: 0o100644, size: 0, user: 'x', group: 'x', digestAlgorithm: 8, flags: 0 };
  assert.deepEqual(
    await judged({
      base: { 'etc/was': { uid: 7, gid: 7 } },
      packages: databaseOf([packageOf('p', { files: [{ path: 'usr/share/packaged', ...owned }] })]),
      basePackages: databaseOf([]),
      changes: {
        'etc/group': { gid: 10 },
        'etc/groupwrites': { gid: 10, mode: 0o664 },
        'etc/user': { uid: 1000 },
        'etc/was': { uid: 7, gid: 7, content: 'other' },
        'usr/share/packaged': { uid: 9, gid: 9 },
      },
    }),
    [
      'SEC-02 warning etc/group',
      'SEC-02 error etc/groupwrites',
      'SEC-02 error etc/user',
      'SEC-02 warning usr/share/packaged',
    ],
  );
});
