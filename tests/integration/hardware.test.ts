import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { readMachine } from '../../src/hardware/machine/facts.ts';
import { MachineFolder } from '../../src/hardware/machine/folder.ts';
import { writeMachine } from '../../src/hardware/testing/machine.ts';
import { isFindingsDocument } from '../../src/report/findings.ts';
import { command } from './command.ts';

describe('wtgos check-hardware-profile', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wtgos-hardware-'));
  after(() => rm(folder, { recursive: true, force: true }));
  const machine = join(folder, 'machine');
  const check = (...args: string[]) => command(folder, ['check-hardware-profile', ...args]);

  test('the target passes, and what was seen of it is told, but no number of its own', async () => {
    writeMachine(machine, { 'proc/cmdline': 'root=UUID=0c5f-of-this-disk ttm.pages_limit=20971520\n' });
    const files = ['--report', 'findings.json', '--sarif', 'findings.sarif', '--junit', 'junit.xml'];
    const ended = await check('--machine', 'machine', '--json', ...files);
    assert.equal(ended.status, 0, ended.stderr);
    const result = JSON.parse(ended.stdout);
    assert.deepEqual([result.verdict, result.failures], ['pass', 0]);
    assert.equal(result.machine.panels.value[0].edid.value.vendor, 'BOE');
    assert.doesNotMatch(ended.stdout, /0c5f-of-this-disk/);
    assert.match(ended.stderr, /AMD Ryzen AI 9 HX 370/);
    assert.ok(isFindingsDocument(JSON.parse(await readFile(join(folder, 'findings.json'), 'utf8'))));
    assert.equal(JSON.parse(await readFile(join(folder, 'findings.sarif'), 'utf8')).version, '2.1.0');
    assert.match(await readFile(join(folder, 'junit.xml'), 'utf8'), /HW-27(?![\s\S]*DBX)/);
  });

  test('a no is status 1, and says what is wrong as people know it', async () => {
    writeMachine(machine, { 'sys/module/ttm/parameters/pages_limit': '12268339\n' });
    const ended = await check('--machine', 'machine');
    assert.equal(ended.status, 1);
    assert.match(`${ended.stdout}${ended.stderr}`, /46\.8 GiB of the machine’s memory; the profile says 80 GiB/);
  });

  test('what cannot be seen does not fail where that is asked for', async () => {
    writeMachine(machine, { 'proc/cpuinfo': undefined });
    assert.equal((await check('--machine', 'machine', '--strict', 'false')).status, 0);
  });

  test('a draft is written once, and is a profile that the machine passes', async () => {
    writeMachine(machine);
    const drafted = await check('--machine', 'machine', '--draft', 'mine.yaml');
    assert.equal(drafted.status, 0, drafted.stderr);
    const judged = await check('--machine', 'machine', '--profile', 'mine.yaml');
    assert.equal(judged.status, 0, judged.stdout + judged.stderr);
    const again = await check('--machine', 'machine', '--draft', 'mine.yaml');
    assert.equal(again.status, 2);
    assert.match(again.stderr, /is there already/);
  });

  test('wrong input', async () => {
    writeMachine(machine);
    await writeFile(join(folder, 'bad.yaml'), 'schema: x\n');
    const wrong: [string[], RegExp][] = [
      [['--machine', 'bad.yaml'], /holds neither sys nor proc/],
      [['--machine', 'machine', '--profile', 'bad.yaml'], /bad\.yaml:1:9: schema/],
    ];
    for (const [args, message] of wrong) {
      const ended = await check(...args);
      assert.equal(ended.status, 2, `${args}: ${ended.stderr}`);
      assert.match(ended.stderr, message);
    }
  });

  test('what docs/hardware.md captures of this machine says the same as the machine', async (context) => {
    if (process.platform !== 'linux') return context.diagnostic('only Linux has /sys');
    const docs = await readFile(join(import.meta.dirname, '../../docs/hardware.md'), 'utf8');
    const scripts = [...docs.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, script = '']) => script);
    const script = scripts.find((each) => each.includes('captured')) ?? '';
    const captured = join(folder, 'elsewhere');
    await mkdir(captured);
    spawnSync('sh', ['-c', script], { cwd: captured });
    const [here, there] = await Promise.all(
      ['/', join(captured, 'captured')].map((root) => readMachine(new MachineFolder(root))),
    );
    assert.equal(here?.boot.release.state, 'read');
    assert.deepEqual(there, here);
  });
});
