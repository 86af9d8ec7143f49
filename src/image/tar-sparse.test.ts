import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { many, sparse00, sparse01, sparse10, sparseFiles } from '../../tests/tools/sparse.ts';
import { type RawMember, tarOf } from '../../tests/tools/tar.ts';
import { sha256 } from '../core/digest.ts';
import { silentLog } from '../core/log.ts';
import { indexImage } from './index-image.ts';
import { limits } from './limits.ts';
import { TarReader } from './tar.ts';
import { plainLayer } from './testing/layers.ts';

/** Contents by name, read in pieces of a size. */
function contentsOf(tar: Buffer, pieceSize: number): Map<string, Buffer> {
  const contents = new Map<string, Buffer>();
  let name = '';
  const reader = new TarReader(
    {
      member: (member) => {
        name = member.name;
        contents.set(name, Buffer.alloc(0));
      },
      data: (piece) => void contents.set(name, Buffer.concat([contents.get(name) ?? Buffer.alloc(0), piece])),
      memberEnd: () => {},
      oddity: (kind) => assert.equal(kind, 'sparse-file'),
    },
    'layer',
  );
  for (let at = 0; at < tar.length; at += pieceSize) reader.write(tar.subarray(at, at + pieceSize));
  reader.end();
  return contents;
}

const index = (member: RawMember): ReturnType<typeof indexImage> =>
  indexImage({ layers: [plainLayer(tarOf([member, { name: 'after', content: 'x' }]))], log: silentLog });

test('holes are zeros, in each form and whatever the pieces', () => {
  const stored = Buffer.alloc(1124, 'data');
  const expected = Buffer.alloc(4196);
  stored.copy(expected, 512, 0, 1024);
  stored.copy(expected, 4096, 1024);
  for (const make of [sparse00, sparse01, sparse10]) {
    const map = [
      [512, 1024],
      [4096, 100],
    ] as const;
    const tar = tarOf([make(4196, map)('f'), make(1_000_000, [])('hole'), { name: 'after', content: 'x' }]);
    for (const size of [100, 512, 700, tar.length]) {
      const contents = contentsOf(tar, size);
      assert.deepEqual([...contents.keys()], ['f', 'hole', 'after']);
      assert.ok(contents.get('f')?.equals(expected));
      assert.ok(contents.get('hole')?.equals(Buffer.alloc(1_000_000)));
    }
    assert.equal(contentsOf(tarOf([make(500_000, many)('f')]), 1000).get('f')?.length, 500_000);
  }
});

test('the index has the whole file, and tells that it is sparse', async () => {
  const tree = await index(sparse10(4096, [[512, 512]])('f'));
  const content = Buffer.concat([Buffer.alloc(512), Buffer.alloc(512, 'data'), Buffer.alloc(3072)]);
  assert.equal(tree.entries.get('f')?.digest, sha256(content));
  assert.equal(tree.entries.get('f')?.size, 4096);
  assert.deepEqual(await tree.readFile('f', 5000), content);
  assert.deepEqual(
    tree.anomalies.map(({ kind }) => kind),
    ['sparse-file'],
  );
});

test('maps that readers take differently are refused, with the byte', async () => {
  for (const [what, make] of sparseFiles()) {
    if (/holes? |many/.test(what) || what.endsWith('a hole')) continue;
    await assert.rejects(
      index(make('f')),
      { code: 'image-malformed', message: /at byte \d+: .*(?:sparse|type "S")/ },
      what,
    );
  }
});

test('holes cost no more than their bound', async (t: TestContext) => {
  const tebibyte = 2 ** 40;
  await assert.rejects(index(sparse00(tebibyte, [])('f')), { message: /larger than a layer may be/ });
  t.mock.property(limits as Record<keyof typeof limits, number>, 'holes', 10_000);
  await index(sparse00(10_000, [])('f'));
  const two = tarOf([sparse00(6000, [])('a'), sparse00(6000, [])('b')]);
  await assert.rejects(indexImage({ layers: [plainLayer(two)], log: silentLog }), {
    message: /holes .* more than 10000/,
  });
  t.mock.property(limits as Record<keyof typeof limits, number>, 'fragments', 10);
  for (const make of [sparse00, sparse01, sparse10])
    await assert.rejects(index(make(500_000, many)('f')), { message: /more than 10 fragments/ });
});
