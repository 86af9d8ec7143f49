import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type RawMember, tarOf } from '../../tests/tools/tar.ts';
import { sha256 } from '../core/digest.ts';
import { decodeLayerIndex, encodeLayerIndex } from './layer-codec.ts';
import { indexLayer, type LayerIndex } from './layer-index.ts';
import { directory, file, hardlink, layerOf, plainLayer, storedLayer, symlink } from './testing/layers.ts';

const index = (...members: RawMember[]): Promise<LayerIndex> => indexLayer(layerOf(members));
/** An index with its entries as objects. */
const told = (index: LayerIndex): object => ({ ...index, entries: [...index.entries] });
const kinds = async (...members: RawMember[]): Promise<string[]> =>
  (await index(...members)).anomalies.map(({ kind }) => kind);

test('files carry the digest of their content, small and large', async () => {
  const large = Buffer.alloc(1_500_000, 'large');
  const { entries, info } = await index(file('empty'), file('small', 'x'), file('large', large));
  assert.deepEqual(
    [...entries].map(({ path, size, digest }) => ({ path, size, digest })),
    [
      { path: 'empty', size: 0, digest: sha256('') },
      { path: 'small', size: 1, digest: sha256('x') },
      { path: 'large', size: large.length, digest: sha256(large) },
    ],
  );
  assert.equal(info.entries, 3);
  assert.equal(info.size, tarOf([file('empty'), file('small', 'x'), file('large', large)]).length);
});

test('a layer whose diff ID differs is not believed', async () => {
  const layer = layerOf([file('a')]);
  await assert.rejects(indexLayer({ ...layer, diffId: sha256('other') }), {
    code: 'digest-mismatch',
    message: /config states/,
  });
});

test('whiteouts are told apart from entries', async () => {
  const { entries, whiteouts, anomalies } = await index(
    file('a/.wh.b'),
    file('a/.wh..wh..opq'),
    file('.wh.c'),
    file('wh.d'),
  );
  assert.deepEqual(whiteouts, [
    { path: 'a/b', opaque: false },
    { path: 'a', opaque: true },
    { path: 'c', opaque: false },
  ]);
  assert.deepEqual(
    [...entries].map(({ path }) => path),
    ['wh.d'],
  );
  assert.deepEqual(anomalies, []);
});

test('odd whiteouts are told, senseless ones refused', async () => {
  assert.deepEqual(await kinds(file('.wh.a', 'content')), ['odd-whiteout']);
  assert.deepEqual(await kinds(directory('.wh.a')), ['odd-whiteout']);
  assert.deepEqual(await kinds(file('.wh..wh.plnk')), ['odd-whiteout']);
  assert.deepEqual(await kinds(file('.wh.a/b')), ['whiteout-member']);
  assert.deepEqual(await kinds({ name: 'dev', flag: '3' }), ['overlay-whiteout']);
  assert.deepEqual(await kinds({ name: 'null', flag: '3', major: 1, minor: 3 }), []);
  for (const name of ['.wh.', 'a/.wh..', '.wh...'])
    await assert.rejects(index(file(name)), { code: 'image-malformed', message: /names nothing/ });
});

test('paths: what leaves the image is refused, what is merely odd is told', async () => {
  await assert.rejects(index(file('../etc/passwd')), {
    code: 'image-malformed',
    message: /byte 0: .*leaves the image/,
  });
  await assert.rejects(index(hardlink('a', '../../etc/shadow')), {
    code: 'image-malformed',
    message: /leaves the image/,
  });
  await assert.rejects(index(file('.')), { code: 'image-malformed', message: /the root is a file/ });
  await assert.rejects(index(file(`a/${'n'.repeat(50)}`), file('x', '', { pax: [['path', `d/${'ä'.repeat(128)}`]] })), {
    code: 'image-malformed',
    message: /longer than 255 bytes/,
  });
  assert.deepEqual(await kinds(file('x', '', { pax: [['path', `d/${'ä'.repeat(127)}`]] })), []);
  assert.deepEqual(await kinds(file('/etc/x')), ['absolute-path']);
  assert.deepEqual(await kinds(file('a/../b')), ['dotdot-path']);
  assert.deepEqual(await kinds(symlink('a', '../../outside')), []);
});

test('contents that rules read are kept, through ostree objects too, and no others', async () => {
  const object = 'sysroot/ostree/repo/objects/ab/cdef.file';
  const { entries, kept } = await index(
    file('etc/containers/policy.json', '{}'),
    file('usr/bin/tool', 'binary'),
    file(object, 'root:x:0:0::/root:/bin/sh'),
    hardlink('usr/etc/passwd', object),
    file('sysroot/ostree/repo/objects/12/34.file', 'unknown'),
    hardlink('usr/share/doc/x', 'sysroot/ostree/repo/objects/12/34.file'),
  );
  const contents = [...kept].map(([position, content]) => [entries.at(position).path, Buffer.from(content).toString()]);
  assert.deepEqual(contents, [
    ['etc/containers/policy.json', '{}'],
    [object, 'root:x:0:0::/root:/bin/sh'],
  ]);
});

test('more anomalies than can be told are refused', async () => {
  const many = Array.from({ length: 10_001 }, (_, i) => file(`/${i}`));
  await assert.rejects(indexLayer(plainLayer(tarOf(many))), {
    code: 'image-malformed',
    message: /more than 10000 anomalies/,
  });
});

test('an index survives as bytes, binary names and attributes too', async () => {
  const before = await index(
    directory('./'),
    file('etc/passwd', Buffer.from([0, 255])),
    { name: Buffer.from([0x61, 0xff]), pax: [['SCHILY.xattr.security.capability', Buffer.from([1, 0, 0, 2])]] },
    symlink('__proto__', 'constructor'),
    file('d/.wh.x'),
    { name: 'null', flag: '3', major: 1, minor: 3 },
  );
  const bytes = Buffer.concat(encodeLayerIndex(before));
  assert.deepEqual(told(decodeLayerIndex(bytes, before.info.descriptor)), told(before));
  assert.throws(() => decodeLayerIndex(bytes.subarray(0, -5), before.info.descriptor), SyntaxError);
  assert.throws(
    () => decodeLayerIndex(bytes.subarray(0, bytes.indexOf(0x0a) + 1), before.info.descriptor),
    SyntaxError,
  );
});

test('the first bytes of every file are kept, also where a piece ends among them', async () => {
  // The archive comes in pieces of 601,091 bytes: the script's content starts three bytes before the first one ends.
  const contents = ['y'.repeat(600_000), '#!/bin/sh', '', '\x7fELF\x02\x01\x01\0more', '#!'];
  const members = contents.map((content, i) => file(`f${i}`, Buffer.from(content, 'latin1')));
  const tar = tarOf([...members, symlink('l', 'f1')]);
  const { entries } = await indexLayer(storedLayer(tar, '', sha256(tar), 601_091));
  assert.deepEqual(
    [...entries].map(({ head }) => head?.toString('latin1')),
    ['yyyyyyyy', '#!/bin/s', undefined, '\x7fELF\x02\x01\x01\0', '#!', undefined],
  );
});
