import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zstdCompressSync } from 'node:zlib';
import { tarOf } from '../../tests/tools/tar.ts';
import { sha256 } from '../core/digest.ts';
import { indexLayer } from './layer-index.ts';
import { directory, file, hardlink, storedLayer, symlink } from './testing/layers.ts';
import type { LayerSource } from './types.ts';
import { tocKey } from './zstd-toc.ts';

const capability = Buffer.from('0100000200200000000000000000000000000000', 'hex');
const members = [
  directory('usr'),
  file('usr/a', 'hello', { mode: 0o4755, pax: [['SCHILY.xattr.security.capability', capability]] }),
  hardlink('usr/b', 'usr/a', { mode: 0o4755, pax: [['SCHILY.xattr.security.capability', capability]] }),
  symlink('usr/c', 'a'),
  file('usr/empty'),
  file('usr/.wh.gone'),
  file('usr/.wh..wh..opq'),
  { name: 'usr/null', flag: '3', major: 1, minor: 3 },
];
const xattrs = { 'security.capability': capability.toString('base64') };
/** As buildah writes it: what is zero or empty is left out. */
const entries = [
  { type: 'dir', name: 'usr/', mode: 0o755 },
  { type: 'reg', name: 'usr/a', mode: 0o4755, size: 5, digest: sha256('hello'), offset: 8, endOffset: 30, xattrs },
  { type: 'chunk', name: 'usr/a', offset: 20, chunkSize: 2, chunkOffset: 3, chunkDigest: sha256('lo') },
  { type: 'hardlink', name: 'usr/b', linkName: 'usr/a', mode: 0o4755, xattrs },
  { type: 'symlink', name: 'usr/c', linkName: 'a', mode: 0o777 },
  { type: 'reg', name: 'usr/empty', mode: 0o644, modtime: '1970-01-01T00:00:00Z' },
  { type: 'reg', name: 'usr/.wh.gone', mode: 0o644 },
  { type: 'reg', name: 'usr/.wh..wh..opq', mode: 0o644 },
  { type: 'char', name: 'usr/null', mode: 0o644, devMajor: 1, devMinor: 3 },
];

/** The layer with this text as its table of contents, in a skippable frame behind the data. */
function layerWith(toc: string, change: (annotations: Record<string, string>) => void = () => {}): LayerSource {
  const tar = tarOf(members);
  const stored = zstdCompressSync(toc);
  const head = Buffer.alloc(8);
  head.writeUInt32LE(0x184d2a50, 0);
  head.writeUInt32LE(stored.length, 4);
  const data = zstdCompressSync(tar);
  const layer = storedLayer(Buffer.concat([data, head, stored]), '+zstd', sha256(tar), 7);
  const annotations = {
    'io.github.containers.zstd-chunked.manifest-checksum': sha256(stored),
    'io.github.containers.zstd-chunked.manifest-position': `${data.length + 8}:${stored.length}:${Buffer.byteLength(toc)}:1`,
  };
  change(annotations);
  return { ...layer, descriptor: { ...layer.descriptor, annotations } };
}
const tocOf = (list: unknown): string => JSON.stringify({ version: 1, entries: list });
const kindsOf = async (layer: LayerSource): Promise<string[]> =>
  (await indexLayer(layer)).anomalies.map(({ kind }) => kind);

test('a table of contents that says what the archive says is nothing to tell', async () => {
  assert.deepEqual(await kindsOf(layerWith(tocOf(entries))), []);
});

test('a table of contents that says anything else is told', async () => {
  const changes: Record<string, unknown>[] = [
    { name: 'usr/aa' },
    { type: 'fifo' },
    { mode: 0o755 },
    { uid: 1 },
    { gid: 1 },
    { size: 6 },
    { digest: sha256('evil') },
    { xattrs: {} },
    { xattrs: { ...xattrs, 'user.more': '' } },
  ];
  for (const change of changes) {
    const toc = entries.map((entry) =>
      entry.name === 'usr/a' && entry.type === 'reg' ? { ...entry, ...change } : entry,
    );
    assert.deepEqual(await kindsOf(layerWith(tocOf(toc))), ['toc-differs'], JSON.stringify(change));
  }
  for (const [at, change] of [
    [3, { linkName: 'usr/c' }],
    [4, { linkName: '/etc/shadow' }],
    [6, { name: 'usr/.wh.other' }],
    [8, { devMinor: 9 }],
  ] as const) {
    const toc = entries.map((entry, position) => (position === at ? { ...entry, ...change } : entry));
    assert.deepEqual(await kindsOf(layerWith(tocOf(toc))), ['toc-differs'], JSON.stringify(change));
  }
  assert.deepEqual(await kindsOf(layerWith(tocOf(entries.slice(0, -1)))), ['toc-differs']);
  assert.deepEqual(await kindsOf(layerWith(tocOf([...entries, { type: 'reg', name: 'more' }]))), ['toc-differs']);
  assert.deepEqual(await kindsOf(layerWith(tocOf(entries.filter((_, at) => at !== 7)))), ['toc-differs']);
});

test('a table of contents that is not what its annotations say, or that others read differently, is told', async () => {
  const good = tocOf(entries);
  const position = 'io.github.containers.zstd-chunked.manifest-position';
  const broken: LayerSource[] = [
    layerWith('{'),
    layerWith(JSON.stringify({ version: 2, entries })),
    layerWith(tocOf([{ ...entries[0], Name: 'other' }])),
    layerWith(good, (annotations) => {
      annotations['io.github.containers.zstd-chunked.manifest-checksum'] = sha256('');
    }),
    layerWith(good, (annotations) => {
      annotations[position] = '1:2:3:1';
    }),
    layerWith(good, (annotations) => {
      annotations[position] = '999999999:20:30:1';
    }),
    layerWith(good, (annotations) => {
      annotations[position] = '0:99999999999:30:1';
    }),
    layerWith(good, (annotations) => {
      delete annotations[position];
    }),
  ];
  for (const layer of broken) assert.deepEqual(await kindsOf(layer), ['toc-unreadable']);
  const stargz = layerWith(good, (annotations) => {
    annotations['containerd.io/snapshot/stargz/toc.digest'] = sha256('');
  });
  assert.deepEqual(await kindsOf(stargz), ['toc-not-compared']);
});

test('what is kept of a layer is named by what the descriptor says of the table', () => {
  const { descriptor } = layerWith(tocOf(entries));
  const { annotations: _, ...plain } = descriptor;
  assert.equal(tocKey(plain), '');
  assert.notEqual(tocKey(descriptor), '');
  assert.notEqual(tocKey(descriptor), tocKey(layerWith(tocOf([])).descriptor));
});
