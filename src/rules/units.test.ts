import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge } from './evaluate.ts';
import { brief, type EntrySpec, evidenceOf } from './testing.ts';
import { unitRules } from './units.ts';

const base: Record<string, EntrySpec> = {
  'usr/lib/systemd/system/uupd.timer': '[Timer]',
  'usr/lib/systemd/system/getty@.service': '[Service]',
  'usr/lib/systemd/system/old.service': '[Service]',
  'etc/systemd/system': { type: 'directory' },
  'usr/share/doc/readme': '',
};

async function findings(changes: Record<string, EntrySpec | undefined>): Promise<string[]> {
  const verdict = await judge(evidenceOf({ base, changes }), { strict: true, rules: unitRules });
  return brief(verdict.findings.filter(({ rule }) => rule !== 'CW-01'));
}

test('files elsewhere and folders alone are no finding', async () => {
  assert.deepEqual(
    await findings({ 'usr/share/doc/readme': 'x', 'etc/systemd/system/x.wants': { type: 'directory' } }),
    [],
  );
});

test('UNIT-01: whatever starts by itself', async () => {
  const paths = [
    'etc/cron.d/x',
    'etc/crontab',
    'etc/systemd/system.conf',
    'etc/systemd/system/x.service',
    'etc/systemd/user/x.timer',
    'usr/lib/environment.d/x.conf',
    'usr/lib/systemd/system-generators/x',
    'usr/lib/systemd/system-preset/10-x.preset',
    'usr/lib/systemd/system/uupd.timer',
    'usr/lib/systemd/system/uupd.timer.d/x.conf',
  ];
  for (const path of paths) assert.deepEqual(await findings({ [path]: 'x' }), [`UNIT-01 error ${path}`]);
});

const wants = 'etc/systemd/system/timers.target.wants';

test('UNIT-01: a link that enables the base’s own unit is a warning', async () => {
  for (const target of ['/usr/lib/systemd/system/uupd.timer', '../../../../usr/lib/systemd/system/uupd.timer']) {
    assert.deepEqual(await findings({ [`${wants}/uupd.timer`]: { target } }), [`UNIT-01 warning ${wants}/uupd.timer`]);
  }
  const instance = { [`${wants}/getty@tty2.service`]: { target: '/usr/lib/systemd/system/getty@.service' } };
  assert.deepEqual(await findings(instance), [`UNIT-01 warning ${wants}/getty@tty2.service`]);
});

const tricks: [title: string, changes: Record<string, EntrySpec | undefined>][] = [
  ['under another name', { [`${wants}/other.timer`]: { target: '/usr/lib/systemd/system/uupd.timer' } }],
  ['to nothing', { [`${wants}/x.timer`]: { target: '/usr/lib/systemd/system/x.timer' } }],
  ['to a file that is no unit', { [`${wants}/readme`]: { target: '/usr/share/doc/readme' } }],
  ['outside a .wants folder', { 'etc/systemd/system/uupd.timer': { target: '/usr/lib/systemd/system/uupd.timer' } }],
  ['that masks', { 'etc/systemd/system/uupd.timer': { target: '/dev/null' } }],
];

for (const [title, changes] of tricks) {
  test(`UNIT-01: a link ${title} is an error`, async () => {
    assert.deepEqual(await findings(changes), [`UNIT-01 error ${Object.keys(changes)[0]}`]);
  });
}

test('UNIT-01: a link to a unit that the image brings or changes is an error', async () => {
  const changes = {
    'usr/lib/systemd/system/old.service': 'changed',
    [`${wants}/old.service`]: { target: '/usr/lib/systemd/system/old.service' },
  };
  assert.ok((await findings(changes)).includes(`UNIT-01 error ${wants}/old.service`));
});
