import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { makeEdid, panelSpec, sealed } from '../testing/edid.ts';
import { EdidError, parseEdid } from './edid.ts';

const panel = makeEdid(panelSpec);

describe('EDID', () => {
  test('the target’s panel: who made it, its text, 60 Hz in the base block and 120 Hz in DisplayID', () => {
    const { vendor, product, version, name, texts, timings, problems } = parseEdid(panel);
    assert.deepEqual(
      { vendor, product, version, name },
      { vendor: 'BOE', product: 0x0cb4, version: '1.4', name: undefined },
    );
    assert.deepEqual(texts, ['NE135A1M-NY1']);
    assert.deepEqual(
      timings.map(({ width, height, refresh }) => `${width}x${height}@${refresh.toFixed(2)}`),
      ['2880x1920@60.00', '2880x1920@120.00'],
    );
    assert.deepEqual(problems, []);
  });

  test('timings of CTA-861', () => {
    const edid = makeEdid({
      ...panelSpec,
      ctaTimings: [{ clockKhz: 148_500, width: 1920, blankX: 280, height: 1080, blankY: 45 }],
    });
    assert.deepEqual(parseEdid(edid).timings[1], { width: 1920, height: 1080, refresh: 60 });
  });

  test('every single wrong byte of the base block is refused', () => {
    for (let at = 0; at < 128; at++) {
      const wrong = Buffer.from(panel);
      wrong[at] = (wrong[at] ?? 0) ^ 0x10;
      assert.throws(() => parseEdid(wrong), EdidError, `byte ${at}`);
    }
  });

  test('what is wrong with an extension is told, and the base block still counts', () => {
    const wrong = Buffer.from(panel);
    wrong[130] = (wrong[130] ?? 0) ^ 1;
    assert.deepEqual(parseEdid(wrong).problems, ['the checksum of extension 1 of 1 is wrong']);
    assert.equal(parseEdid(wrong).timings.length, 1);
    assert.deepEqual(parseEdid(panel.subarray(0, 128)).problems, ['extension 1 of 1 and what follows is not there']);
    const section = Buffer.from(panel);
    section[130] = 200;
    sealed(section.subarray(128));
    assert.match(parseEdid(section).problems.join(), /DisplayID section of extension 1 of 1 is damaged/);
  });

  test('whatever the bytes are, it ends with an answer or an EdidError', () => {
    const base = panel.subarray(0, 128);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), fc.boolean(), (bytes, valid) => {
        const tail = Buffer.from(bytes);
        const blocks = [
          base,
          ...[0, 1]
            .map((n) => tail.subarray(n * 128, n * 128 + 128))
            .filter((b) => b.length === 128)
            .map(sealed),
        ];
        try {
          const edid = parseEdid(valid ? Buffer.concat(blocks) : tail);
          assert.ok(edid.timings.every(({ refresh }) => Number.isFinite(refresh)));
        } catch (error) {
          assert.ok(error instanceof EdidError);
        }
      }),
      { numRuns: 300 },
    );
  });
});
