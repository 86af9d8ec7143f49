/** Archives made to cost time or memory: each bound of docs/limits.md is shown to hold, most of them at a smaller number. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type TestContext, test } from 'node:test';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { type RawMember, tarHeader, tarOf } from '../../tests/tools/tar.ts';
import { sha256 } from '../core/digest.ts';
import { silentLog } from '../core/log.ts';
import { pieceSize } from '../core/pieces.ts';
import { indexImage } from './index-image.ts';
import { indexLayer } from './layer-index.ts';
import { limits } from './limits.ts';
import { directory, file, layerOf, plainLayer, storedLayer } from './testing/layers.ts';
import type { LayerSource } from './types.ts';

const layersMediaType = 'application/vnd.oci.image.layer.v1.tar';

/** A layer without end: what comes again and again behind a start. `given` tells how many bytes were asked for. */
function endless(
  suffix: '' | '+gzip',
  start: Buffer,
  again: Buffer,
  size: number,
): LayerSource & { given: () => number } {
  let given = 0;
  return {
    descriptor: { mediaType: `${layersMediaType}${suffix}`, digest: sha256('endless'), size },
    diffId: sha256('endless'),
    async *open() {
      for (let piece = start; ; piece = again) {
        given += piece.length;
        yield piece;
      }
    },
    given: () => given,
  };
}

/** Makes a bound smaller until the test ends. */
function lower(t: TestContext, bound: keyof typeof limits, value: number): void {
  t.mock.property(limits as Record<keyof typeof limits, number>, bound, value);
}

const empties = (count: number): RawMember[] => Array.from({ length: count }, (_, i) => file(`d/${i}`));
const refused = (message: RegExp) => ({ code: 'image-malformed', message });

test('empty files are counted, whiteouts among them', async (t) => {
  lower(t, 'entries', 1000);
  const { entries } = await indexLayer(plainLayer(tarOf(empties(1000))));
  assert.equal(entries.length, 1000);
  await assert.rejects(indexLayer(plainLayer(tarOf(empties(1001)))), refused(/more than 1000 members/));
  const whiteouts = Array.from({ length: 1001 }, (_, i) => file(`d/.wh.${i}`));
  await assert.rejects(indexLayer(plainLayer(tarOf(whiteouts))), refused(/more than 1000 members/));
});

test('empty files without end are refused long before the bytes that the descriptor states', async (t) => {
  lower(t, 'entries', 10_000);
  const header = tarHeader(file('x'), 0);
  const layer = endless('', header, Buffer.alloc(pieceSize, header), 2 ** 33);
  await assert.rejects(indexLayer(layer), refused(/more than 10000 members/));
  assert.ok(layer.given() < 10_000 * 512 + 8 * pieceSize, `${layer.given()}`);
});

test('the layers of an image are counted together', async (t) => {
  lower(t, 'imageEntries', 15);
  const layer = layerOf(empties(8));
  await indexImage({ layers: [layer], log: silentLog });
  await assert.rejects(indexImage({ layers: [layer, layer], log: silentLog }), refused(/16 entries/));
});

test('names and attributes are weighed together', async (t) => {
  lower(t, 'metadata', 100_000);
  const long = Array.from({ length: 101 }, (_, i) => file('x', '', { pax: [['path', `${i}/${'n/'.repeat(500)}`]] }));
  await assert.rejects(indexLayer(layerOf(long)), refused(/names and attributes take more than 100000 bytes/));
  const value = Buffer.alloc(10_000);
  const heavy = Array.from({ length: 11 }, (_, i) => file(`${i}`, '', { pax: [['SCHILY.xattr.user.x', value]] }));
  await assert.rejects(indexLayer(layerOf(heavy)), refused(/names and attributes take more than/));
});

test('a PAX header of 1 GiB is refused by its own header, nothing of it is read', async () => {
  const header = tarHeader({ name: 'PaxHeaders/x', flag: 'x', size: 2 ** 30 }, 0);
  const layer = endless('', header, Buffer.alloc(pieceSize, '1'), 2 ** 31);
  await assert.rejects(indexLayer(layer), refused(/byte 0: an extended header of 1073741824 bytes; at most 1048576/));
  assert.ok(layer.given() <= 4 * pieceSize, `${layer.given()}`);
});

test('a bomb is stopped by its ratio, and a layer that only grows by its size', async (t) => {
  const zeros = Buffer.alloc(32 * 1024 * 1024);
  const bomb = zstdCompressSync(zeros);
  assert.ok(zeros.length / bomb.length > limits.ratio);
  lower(t, 'ratioFrom', 1024 * 1024);
  await assert.rejects(indexLayer(storedLayer(bomb, '+zstd', sha256(zeros))), refused(/grow more than 1100-fold/));
  lower(t, 'layer', 1024 * 1024);
  await assert.rejects(
    indexLayer(storedLayer(gzipSync(zeros), '+gzip', sha256(zeros))),
    refused(/more than 1048576 bytes uncompressed/),
  );
});

test('gzip members without end are read no further than the descriptor states', async () => {
  const nothing = gzipSync('');
  const members = Buffer.concat(Array.from({ length: 1000 }, () => nothing));
  const layer = endless('+gzip', gzipSync(tarOf([file('a')])), members, 300_000);
  await assert.rejects(indexLayer(layer), { code: 'digest-mismatch', message: /more than the 300000 bytes/ });
  assert.ok(layer.given() < 300_000 + 2 * pieceSize, `${layer.given()}`);
});

test('a descriptor that states more than a layer may have is refused before anything is read', async () => {
  const layer = endless('+gzip', Buffer.alloc(0), gzipSync(''), limits.layer + 1);
  await assert.rejects(indexLayer(layer), refused(/its descriptor states 68719476737 bytes/));
  assert.equal(layer.given(), 0);
});

test('directories that nothing lists are counted', async (t) => {
  lower(t, 'impliedDirectories', 100);
  const deep = file('x', '', { pax: [['path', `${'d/'.repeat(101)}f`]] });
  await assert.rejects(indexImage({ layers: [layerOf([deep])], log: silentLog }), refused(/more than 100 directories/));
});

test('contents that are kept with the index are bounded together', async (t) => {
  lower(t, 'keptLayer', 1000);
  const users = Array.from({ length: 5 }, (_, i) => file(`usr/lib/sysusers.d/${i}.conf`, 'x'.repeat(400)));
  const { kept } = await indexLayer(layerOf([directory('usr'), ...users]));
  assert.equal(kept.size, 2);
});

test('docs/limits.md states every bound as it is', () => {
  const text = readFileSync(new URL('../../docs/limits.md', import.meta.url), 'utf8');
  const stated = new Map(
    [...text.matchAll(/^\| `(\w+)` \| ([^|]+?) \|/gm)].map(([, key = '', value = '']) => [key, value]),
  );
  assert.deepEqual([...stated.keys()].sort(), Object.keys(limits).sort());
  for (const [key, value] of Object.entries(limits)) {
    const units = [
      [1, ''],
      [1024, ' KiB'],
      [1024 ** 2, ' MiB'],
      [1024 ** 3, ' GiB'],
    ] as const;
    const written = units.map(([unit, name]) => `${(value / unit).toLocaleString('en-US')}${name}`);
    assert.ok(written.includes(stated.get(key) ?? ''), `${key} is ${written.join(' or ')}`);
  }
});
