import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import type { RawMember } from '../../tests/tools/tar.ts';
import { silentLog } from '../core/log.ts';
import { decodeBase, encodeBase } from './base-codec.ts';
import { diffTrees } from './delta.ts';
import { indexBaseAndImage } from './index-image.ts';
import { directory, file, hardlink, layerOf, symlink } from './testing/layers.ts';
import { ostreeArchive, withLongNames } from './testing/ostree.ts';
import type { ImageTree, LayerSource } from './types.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'wtgos-base-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const layer = (members: readonly RawMember[]): LayerSource => layerOf(withLongNames(members));
const capability: [string, Buffer] = ['SCHILY.xattr.security.capability', Buffer.from('01000002', 'hex')];
const encapsulated = layer(
  ostreeArchive({
    ostree: { target: 'sysroot/ostree' },
    sysroot: { children: {} },
    usr: {
      children: {
        bin: { children: { su: { content: 'su', mode: 0o4755, xattrs: { 'security.x': Buffer.from([0, 255]) } } } },
        etc: { children: { passwd: { content: 'root:x:0:0::/:\n' } }, xattrs: { 'user.folder': Buffer.from('yes') } },
        share: { children: { one: { content: 'same' }, two: { content: 'same' } } },
      },
    },
  }).members,
);
const plain = [
  layer([
    directory('etc', { mode: 0o750, uid: 7 }),
    file('etc/passwd', 'root'),
    file('opt/implied/deep', 'deep'),
    file('usr/bin/ping', 'ping', { pax: [capability] }),
    hardlink('usr/bin/ping6', 'usr/bin/ping', { pax: [capability] }),
    symlink('bin', 'usr/bin'),
    { name: 'dev/null', flag: '3', major: 1, minor: 3 },
    file('gone', 'gone'),
    file('folder/a', 'a'),
  ]),
  layer([file('.wh.gone'), file('folder/.wh..wh..opq'), file('folder/b', 'b'), hardlink('stray', 'etc/passwd')]),
];
const uppers = [
  layer([file('new', 'new'), file('etc/passwd', 'other')]),
  layer([file('.wh.etc'), hardlink('usr/bin/again', 'usr/bin/ping'), directory('opt/implied', { mode: 0o700 })]),
  layer([file('usr/bin/.wh..wh..opq'), file('sysroot/ostree/repo/x', 'x')]),
];

for (const [name, base] of [
  ['encapsulated', [encapsulated]],
  ['encapsulated, with a layer on top,', [encapsulated, layer([file('usr/share/three', '3')])]],
  ['plain', plain],
] as const) {
  test(`a known ${name} base gives the same trees, and no layer of it is read`, async () => {
    for (const upper of uppers) {
      const make = (layers: readonly LayerSource[]): ReturnType<typeof indexBaseAndImage> =>
        indexBaseAndImage({
          layers: [...layers, upper],
          baseLayerCount: base.length,
          cacheDir: dir,
          log: silentLog,
        });
      const fresh = await indexBaseAndImage({ layers: [...base, upper], baseLayerCount: base.length, log: silentLog });
      await make(base);
      const known = await make(base.map(unreadable));
      for (const side of ['base', 'image'] as const) {
        assert.deepEqual(sorted(known[side]), sorted(fresh[side]));
        assert.deepEqual(known[side].anomalies, fresh[side].anomalies);
        assert.deepEqual(known[side].whiteouts, fresh[side].whiteouts);
        assert.deepEqual(known[side].layers, fresh[side].layers);
      }
      assert.deepEqual(diffTrees(known.base, known.image), diffTrees(fresh.base, fresh.image));
      assert.deepEqual(await known.base.readFile('etc/passwd', 100), await fresh.base.readFile('etc/passwd', 100));
    }
  });
}

test('what was cut, or is of other layers, is none', () => {
  const tree = { directories: Buffer.alloc(16), children: Buffer.alloc(0), names: Buffer.alloc(0) };
  const stack = { layers: [], strays: [], implied: [] };
  const merge = { tree, stack, layers: [], whiteouts: [], anomalies: [], told: 0 };
  const bytes = Buffer.concat(encodeBase({ merge, kept: [], nameBytes: 3 }));
  assert.equal(decodeBase(bytes, []).nameBytes, 3);
  assert.throws(() => decodeBase(bytes.subarray(0, -1), []), SyntaxError);
  assert.throws(() => decodeBase(bytes, [encapsulated.descriptor]), SyntaxError);
  assert.throws(() => decodeBase(Buffer.alloc(0), []), SyntaxError);
});

function unreadable(source: LayerSource): LayerSource {
  return {
    ...source,
    open() {
      throw new TypeError('a layer of the base was read');
    },
  };
}

function sorted(tree: ImageTree): unknown[] {
  return [...tree.entries].sort(([a], [b]) => (a < b ? -1 : 1));
}
