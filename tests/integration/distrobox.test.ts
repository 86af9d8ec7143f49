import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { isFindingsDocument } from '../../src/report/findings.ts';
import { command } from './command.ts';

const root = join(import.meta.dirname, '..', '..');

describe('wtgos check-distrobox', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wtgos-distrobox-'));
  after(() => rm(folder, { recursive: true, force: true }));
  const manifest = join(root, 'distrobox.ini');

  test('passes the repository’s manifest, with argv, report and unit', async () => {
    const flags = ['--json', '--report', 'findings.json', '--quadlet', 'unit/agent.container'];
    const ended = await command(folder, ['check-distrobox', '--manifest', manifest, ...flags]);
    assert.equal(ended.status, 0, ended.stderr);
    const result = JSON.parse(ended.stdout);
    assert.equal(result.verdict, 'pass');
    assert.deepEqual(result.argv['wtg-agent'].slice(0, 1), ['create']);
    assert.deepEqual(result.boxes[0].effective.devices, ['/dev/dri', '/dev/kfd']);
    assert.equal(result.boxes[0].declared[0].key, 'image');
    assert.ok(result.boxes[0].residual.length > 5);
    assert.ok(isFindingsDocument(JSON.parse(await readFile(join(folder, 'findings.json'), 'utf8'))));
    assert.match(await readFile(join(folder, 'unit/agent.container'), 'utf8'), /^AddDevice=\/dev\/kfd$/m);
  });

  test('a no is status 1, with every finding on its line', async () => {
    await writeFile(join(folder, 'distrobox.ini'), '[a]\nimage=alpine\nroot=true\nunshare_net=1\n');
    const ended = await command(folder, ['check-distrobox']);
    assert.equal(ended.status, 1);
    for (const place of ['distrobox.ini:2', 'distrobox.ini:3', 'distrobox.ini:4']) {
      assert.ok(`${ended.stdout}${ended.stderr}`.includes(place), place);
    }
  });

  test('nothing of a manifest is run, whatever it says', async () => {
    const touch = join(folder, 'touched');
    const lines = [
      `image=$(touch ${touch})`,
      `init_hooks="\`touch ${touch}\`"`,
      `$(touch ${touch})=1`,
      `touch ${touch}`,
    ];
    await writeFile(join(folder, 'evil.ini'), `[$(touch ${touch})]\n${lines.join('\n')}\n`);
    for (const version of ['1.8', '2.0']) {
      const ended = await command(folder, [
        'check-distrobox',
        '--manifest',
        'evil.ini',
        '--distrobox-version',
        version,
      ]);
      assert.equal(ended.status, 1, ended.stderr);
    }
    await assert.rejects(readFile(touch), { code: 'ENOENT' });
  });

  for (const [name, content, message] of [
    ['binary', Buffer.from([0, 1, 2, 0xff]), /NUL/],
    ['long', `[a]\nimage=${'x'.repeat(1_000_000)}\n`, /larger|longer/],
  ] as const) {
    test(`a ${name} file is wrong input: status 2`, async () => {
      await writeFile(join(folder, `${name}.ini`), content);
      const ended = await command(folder, ['check-distrobox', '--manifest', `${name}.ini`]);
      assert.equal(ended.status, 2);
      assert.match(ended.stderr, message);
    });
  }

  test('a typo in the policy names line and nearest member', async () => {
    await writeFile(
      join(folder, 'policy.yaml'),
      'schema: https://wtgos.github.io/actions/schemas/distrobox-policy/v1.json\nname: x\ndevises: []\n',
    );
    const ended = await command(folder, ['check-distrobox', '--manifest', manifest, '--policy', 'policy.yaml']);
    assert.equal(ended.status, 2);
    assert.match(ended.stderr, /policy\.yaml:3:1: .*did you mean devices/);
  });
});
