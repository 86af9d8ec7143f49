/** Tricks on top of a base that ostree encapsulated, where hosts import a commit and containers see paths. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { silentLog } from '../../../src/core/log.ts';
import { diffTrees } from '../../../src/image/delta.ts';
import { indexBaseAndImage } from '../../../src/image/index-image.ts';
import { directory, file, hardlink, layerOf, symlink } from '../../../src/image/testing/layers.ts';
import { objectPath, ostreeArchive, withLongNames } from '../../../src/image/testing/ostree.ts';
import { judge } from '../../../src/rules/evaluate.ts';
import { evidenceOf } from '../../../src/rules/testing.ts';
import type { RawMember } from '../../tools/tar.ts';
import { elf, sysAdmin } from './attack.ts';

const { members, objects } = ostreeArchive({
  ostree: { target: 'sysroot/ostree' },
  sysroot: { children: {} },
  usr: {
    children: { bin: { children: { su: { content: 'su', mode: 0o4755 }, tool: { content: 'tool', mode: 0o755 } } } },
  },
});
const objectOf = (path: string, kind: string): string => objectPath(objects.get(path) ?? assert.fail(path), kind);
const base = [members, [directory('usr'), directory('usr/share'), file('usr/share/plain', 'text')]];

/** Even a policy that allows every path. */
const policy = {
  allow: [
    {
      name: 'anything',
      reason: 'Nothing is refused for want of a clause.',
      paths: ['**'],
      changes: ['added', 'changed', 'removed'],
      types: ['file', 'directory', 'symlink'],
      modes: '7777',
      xattrs: ['security.capability'],
    },
  ],
};

async function stops(own: readonly RawMember[]): Promise<string[]> {
  const layers = [...base, own].map((layer) => layerOf(withLongNames(layer)));
  const trees = await indexBaseAndImage({ layers, baseLayerCount: base.length, log: silentLog });
  const { base: baseTree, image: tree } = trees;
  const evidence = { ...evidenceOf({ policy }), baseTree, tree, delta: diffTrees(baseTree, tree) };
  const { findings } = await judge(evidence, { strict: true });
  return findings.filter(({ level }) => level === 'error').map(({ rule, message }) => `${rule} ${message}`);
}

const attacks: [name: string, own: RawMember[], refused: RegExp][] = [
  ['a file object, written anew', [file(objectOf('usr/bin/tool', 'file'), elf)], /^IMG-01 .*ostree repository/],
  [
    'attributes of a file, written anew',
    [file(objectOf('usr/bin/tool', 'file-xattrs-link'), sysAdmin)],
    /^IMG-01 .*ostree/,
  ],
  ['another commit', [file(objectPath('c'.repeat(64), 'commit'), 'commit')], /^IMG-01 .*ostree repository/],
  ['a branch', [file('sysroot/ostree/repo/refs/heads/x', 'c'.repeat(64))], /^IMG-01 .*ostree repository/],
  [
    'a program in a folder that nobody looks into',
    [file('sysroot/ostree/repo/tmp/x', elf, { mode: 0o755 })],
    /^IMG-01 /,
  ],
  [
    'a second name for the base’s su, by a hardlink to its object',
    [hardlink('usr/share/su', objectOf('usr/bin/su', 'file'), { mode: 0o4755 })],
    /^IMG-01 .*no file of this layer or a lower one/,
  ],
  [
    'a second name for the base’s su, by a hardlink to its name',
    [hardlink('usr/share/su', 'usr/bin/su', { mode: 0o4755 })],
    /^(?:PRIV-02|IMG-01) /,
  ],
  ['the repository, replaced by a link', [symlink('sysroot/ostree/repo', '../../usr/share')], /^IMG-01 /],
];

for (const [name, own, refused] of attacks) {
  test(`${name} is refused`, async () => {
    const said = await stops(own);
    assert.ok(
      said.some((message) => refused.test(message)),
      said.join('\n') || 'nothing was said',
    );
  });
}

test('a plain file on top is no finding', async () => {
  assert.deepEqual(await stops([file('usr/share/own', 'text')]), []);
});
