import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { directory, file, layerOf, symlink } from '../../src/image/testing/layers.ts';
import type { Explanation } from '../../src/report/explain.ts';
import { elf } from './attacks/attack.ts';
import { openWorkshop, type Workshop } from './attacks/workshop.ts';
import { command } from './command.ts';
import { startWorld } from './world.ts';

const policy = `schema: https://wtgos.github.io/actions/schemas/policy/v1.json
name: mine
allow:
  - name: notes
    reason: The team's notes for whoever logs in.
    paths: [usr/share/ours/**]
    modes: "0644"
  - name: tool
    reason: A tool that the team cannot do without.
    paths: [usr/bin/tool]
    rules: [EXE-01, PKG-06]
caches: [ld.so.cache]
`;

let workshop: Workshop;
let image: string;
before(async () => {
  workshop = await openWorkshop();
  await writeFile(join(workshop.folder, 'mine.yaml'), policy);
  image = await workshop.make({
    layers: [
      layerOf([
        directory('usr/share/ours'),
        file('usr/share/ours/notes', 'text'),
        file('usr/share/ours/tool', elf),
        file('usr/bin/tool', elf, { mode: 0o755 }),
        file('etc/ld.so.cache', 'cache'),
        symlink('usr/share/link', 'ours/notes'),
      ]),
      layerOf([file('etc/.wh.containers'), file('etc/shells', '/bin/sh\n', { mode: 0o600 })]),
    ],
    history: ['COPY ours /usr/share/ours', 'RUN rm -r /etc/containers && chmod 600 /etc/shells'],
  });
});
after(() => workshop[Symbol.asyncDispose]());

const flags = () => ['--policy', 'mine.yaml', '--base', workshop.base.reference, '--base-key', workshop.baseKeyFile];

async function explain(path: string): Promise<Explanation> {
  const ended = await command(workshop.folder, ['explain', image, path, ...flags(), '--json']);
  assert.equal(ended.status, 0, ended.stderr);
  return JSON.parse(ended.stdout);
}

describe('wtgos explain', () => {
  test('names the clause that allows a path, its layer and line', async () => {
    const explanation = await explain('/usr/share/ours/notes');
    assert.equal(explanation.outcome, 'allowed');
    assert.deepEqual(explanation.clause, { name: 'notes', reason: "The team's notes for whoever logs in." });
    assert.equal(explanation.before, undefined);
    assert.equal(explanation.after?.mode, '0644');
    assert.equal(explanation.layer?.createdBy, 'COPY ours /usr/share/ours');
    assert.deepEqual([explanation.layer?.number, explanation.layer?.of, explanation.layer?.ofBase], [6, 7, false]);
  });

  test('a clause allows the path, but a rule refuses what is in it', async () => {
    const explanation = await explain('usr/share/ours/tool');
    assert.equal(explanation.outcome, 'refused');
    assert.equal(explanation.clause?.name, 'notes');
    assert.deepEqual(
      explanation.findings.map(({ rule, level }) => `${rule} ${level}`),
      ['EXE-01 error'],
    );
  });

  test('follows symlinks on the way, and says so', async () => {
    const explanation = await explain('/sbin/tool');
    assert.equal(explanation.path, 'usr/bin/tool');
    assert.deepEqual(explanation.through, [
      { path: 'sbin', target: 'usr/sbin' },
      { path: 'usr/sbin', target: 'bin' },
    ]);
    assert.equal(explanation.clause?.name, 'tool');
    assert.match(explanation.findings.map(({ message }) => message).join(), /allowed by tool/);
  });

  test('a symlink is explained, and what it leads to', async () => {
    const explanation = await explain('usr/share/link');
    assert.equal(explanation.outcome, 'refused');
    assert.deepEqual(explanation.findings.map(({ rule }) => rule).slice(0, 1), ['CW-01']);
    assert.ok(typeof explanation.leadsTo === 'object');
    assert.deepEqual([explanation.leadsTo.path, explanation.leadsTo.outcome], ['usr/share/ours/notes', 'allowed']);
  });

  test('a path that went with its folder: the layer that took it, and the rule that says no', async () => {
    const explanation = await explain('/etc/containers/policy.json');
    assert.deepEqual([explanation.outcome, explanation.change], ['refused', 'removed']);
    assert.equal(explanation.layer?.createdBy, 'RUN rm -r /etc/containers && chmod 600 /etc/shells');
    assert.deepEqual([...new Set(explanation.findings.map(({ rule }) => rule))].sort(), ['CW-01', 'WH-01']);
    assert.equal(explanation.after, undefined);
  });

  test('a path whose folder became a symlink to somewhere else: it is gone', async () => {
    const led = await workshop.make({ layers: [layerOf([symlink('etc/containers', '../usr/share/ours')])] });
    const path = '/etc/containers/policy.json';
    const ended = await command(workshop.folder, ['explain', led, path, ...flags(), '--json']);
    const explanation: Explanation = JSON.parse(ended.stdout);
    assert.deepEqual([explanation.path, explanation.change], ['etc/containers/policy.json', 'removed']);
    assert.equal(explanation.layer?.number, 6);
    assert.ok(explanation.findings.some(({ rule }) => rule === 'WH-01'));
  });

  test('a changed path: what it was and what it is', async () => {
    const { before: was, after: is, what } = await explain('etc/shells');
    assert.deepEqual([was?.mode, is?.mode, what], ['0644', '0600', ['mode', 'content']]);
  });

  test('a path of the base: the layer that it comes from', async () => {
    const explanation = await explain('/etc/passwd');
    assert.deepEqual([explanation.outcome, explanation.change, explanation.findings], ['unchanged', 'none', []]);
    assert.deepEqual([explanation.layer?.ofBase, explanation.layer?.createdBy], [true, 'packages']);
  });

  test('a cache is named as the clause', async () => {
    assert.equal((await explain('etc/ld.so.cache')).clause?.name, 'cache:ld.so.cache');
  });

  test('text for people', async () => {
    const ended = await command(workshop.folder, ['explain', image, '/sbin/tool', ...flags()]);
    assert.match(
      ended.stdout,
      /^\/usr\/bin\/tool {2}allowed\n {2}through {3}\/sbin -> usr\/sbin\n {2}through {3}\/usr\/sbin -> bin$/m,
    );
    assert.match(ended.stdout, /^ {2}base {6}nothing\n {2}image {5}file 0755, owner 0:0, 128 B, sha256:/m);
    assert.match(ended.stdout, /^ {2}clause {4}tool: A tool that the team cannot do without\.$/m);
  });

  test('a path that is nowhere', async () => {
    const ended = await command(workshop.folder, ['explain', image, '/nowhere/at/all', ...flags()]);
    assert.equal(ended.status, 2);
    assert.match(ended.stderr, /there is no \/nowhere\/at\/all in the image, and none in its base/);
  });

  test('of an image that was built here: the file that it was copied from', async () => {
    await using world = await startWorld();
    const built = await command(world.folder, ['build-image', '--base', world.base, '--base-key', world.baseKeyFile]);
    assert.equal(built.status, 0, built.stderr);
    const path = '/etc/containers/policy.json';
    const ended = await command(world.folder, [
      'explain',
      'oci:wtgos-image',
      path,
      '--policy',
      'policies/immutable-host.yaml',
    ]);
    assert.equal(ended.status, 0, ended.stderr);
    assert.match(ended.stdout, /from +.*system_files\/etc\/containers\/policy\.json/);
    assert.match(ended.stdout, /clause +signature-policy: /);
  });
});
