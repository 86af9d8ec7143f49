import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chmod, mkdtemp, open, rm, symlink, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { parseProfile } from '../profile.ts';
import { writeMachine } from '../testing/machine.ts';
import { readMachine } from './facts.ts';
import { MachineFolder } from './folder.ts';
import { judgeMachine } from './judge.ts';

const file = join(import.meta.dirname, '../../../policies/hardware/framework-13-hx370.yaml');
const profile = parseProfile(readFileSync(file, 'utf8'), file);
const temporary = await mkdtemp(join(tmpdir(), 'wtgos-unseen-'));
const root = join(temporary, 'root');
after(() => rm(temporary, { recursive: true, force: true }));

async function judgedRoot(): Promise<string[]> {
  const findings = judgeMachine(profile, await readMachine(new MachineFolder(root)));
  return findings.map(({ rule, level, message }) => `${rule} ${level}: ${message}`);
}

describe('what cannot be seen is never right', () => {
  test('an empty folder: everything is unknown', async () => {
    writeMachine(root);
    const findings = judgeMachine(profile, await readMachine(new MachineFolder(join(temporary, 'nothing'))));
    const stopping = findings.filter(({ level }) => level === 'unknown' || level === 'error');
    for (const rule of ['HW-20', 'HW-21', 'HW-22', 'HW-23', 'HW-24', 'HW-25', 'HW-27', 'HW-28', 'HW-29'])
      assert.ok(
        stopping.some((each) => each.rule === rule && each.level === 'unknown'),
        rule,
      );
    assert.ok(stopping.some(({ rule }) => rule === 'HW-26'));
  });

  test('links lead nowhere out of the folder', async () => {
    writeMachine(root, { '../elsewhere': 'AMD Ryzen AI 9 HX 370', 'proc/cpuinfo': { link: '../../../../elsewhere' } });
    assert.match((await judgedRoot()).join(), /HW-21 unknown.*is not there/);
    writeMachine(root, { 'proc/cpuinfo': { link: '/etc/os-release' } });
    assert.match((await judgedRoot()).join(), /HW-21 unknown.*does not name one kind of CPU/);
  });

  test('links in a circle, files too large, pipes', async () => {
    writeMachine(root, { 'proc/cpuinfo': { link: 'cpuinfo' } });
    assert.match((await judgedRoot()).join(), /links lead in a circle/);

    writeMachine(root, { 'proc/cpuinfo': '' });
    const huge = await open(join(root, 'proc/cpuinfo'), 'w');
    await huge.truncate(1024 ** 3);
    await huge.close();
    const started = performance.now();
    assert.match((await judgedRoot()).join(), /larger than 8388608 bytes/);
    assert.ok(performance.now() - started < 5000);

    await unlink(join(root, 'proc/cpuinfo'));
    await symlink('/dev/null', join(root, 'proc/cpuinfo'));
    assert.match((await judgedRoot()).join(), /HW-21 unknown/);

    // Nobody ever writes into it: opening it must not wait.
    await unlink(join(root, 'proc/cpuinfo'));
    assert.equal(spawnSync('mkfifo', [join(root, 'proc/cpuinfo')]).status, 0);
    assert.match((await judgedRoot()).join(), /HW-21 unknown.*it is no plain file/);
  });

  test('files that only others may read', async () => {
    writeMachine(root, { 'proc/cpuinfo': 'secret' });
    await chmod(temporary, 0o755);
    await chmod(join(root, 'proc/cpuinfo'), 0o000);
    const isRoot = process.getuid?.() === 0;
    if (isRoot) process.seteuid?.(65_534);
    try {
      assert.match((await judgedRoot()).join(), /HW-21 unknown.*cannot be read: no right to read it/);
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
  });
});
