import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readVariant } from './gvariant.ts';
import { printVariant } from './gvariant-print.ts';
import { parseVariantText } from './gvariant-text.ts';
import { GVariantError } from './gvariant-type.ts';
import { variantBytes } from './testing/gvdb.ts';
import { variants } from './testing/variants.ts';

describe('GVariant text', () => {
  test('what is printed is read back, whatever the type', () => {
    fc.assert(
      fc.property(variants, (variant) => {
        const text = printVariant(variant);
        assert.deepEqual(parseVariantText(text), variant, text);
        assert.deepEqual(parseVariantText(text, variant.type), variant, text);
      }),
      { numRuns: 1000 },
    );
  });

  test('and is what the compiled form says', () => {
    fc.assert(
      fc.property(variants, (variant) => {
        const compiled = readVariant(variantBytes(variant.type, variant.value));
        assert.deepEqual(parseVariantText(printVariant(compiled)), variant);
      }),
      { numRuns: 300 },
    );
  });

  // As g_variant_parse has it; the tests with the real tools ask dconf the same.
  const readings: [text: string, printed: string][] = [
    ['true', 'true'],
    [' 017 ', '15'],
    ['0x1F', '31'],
    ['-0', '0'],
    ['1e3', '1000.0'],
    ['.5', '0.5'],
    ['-inf', '-inf'],
    ['-0x1e', '-30.0'],
    ['double 5', '5.0'],
    ['[1, 2.5]', '[1.0, 2.5]'],
    ['[1, int64 2]', '[int64 1, 2]'],
    ['[@mi 1, 2]', '[@mi 1, 2]'],
    ['[[], [1]]', '[@ai [], [1]]'],
    ['[(1, []), (byte 2, [true])]', '[(byte 0x01, @ab []), (0x02, [true])]'],
    ["['/a', objectpath '/b']", "[objectpath '/a', '/b']"],
    ["just 'x'", "@ms 'x'"],
    ['[nothing, just 1]', '[@mi nothing, 1]'],
    ["{'a': <1>, 'b': <'c'>}", "{'a': <1>, 'b': <'c'>}"],
    ['{1, <2>}', '{1, <2>}'],
    ['@a{sv} {}', '@a{sv} {}'],
    ['(1,)', '(1,)'],
    ['()', '()'],
    ["b'a\\101'", '[byte 0x61, 0x41, 0x00]'],
    ["'\\u00e4\\x\\'\\\n'", '"äx\'"'],
    ['"it\'s"', '"it\'s"'],
  ];
  for (const [text, printed] of readings)
    test(JSON.stringify(text), () => assert.equal(printVariant(parseVariantText(text)), printed));

  test('what is no value is refused, at once', () => {
    const wrong = [
      '',
      '1 2',
      '08',
      '1.5.5',
      '0x',
      '1E5',
      '2147483648',
      'uint32 -1',
      'byte 256',
      'int32 1e3',
      '1e999',
      '1e-310',
      '[]',
      'nothing',
      "['a', 1]",
      "{'a': 1, 'b': 'c'}",
      '{[1]: 2}',
      '(1)',
      '(1 2,)',
      '[1 2]',
      '[1,, 2]',
      "'a",
      "'a\\'",
      "'\\u00zz'",
      "'\\ud800'",
      "'\\u0000'",
      'yes',
      'True',
      'int33 5',
      '@z 1',
      '@a* []',
      '@mmi 1',
      "objectpath 'a'",
      "signature 'z'",
      '%i',
      '1\0',
      '\u{feff}1',
      '['.repeat(100_000),
      '<'.repeat(500),
      `${'@i '.repeat(200)}1`,
      `[${'[],'.repeat(40_000)}[${'('.repeat(60)}]]`,
      "'".repeat(99_999),
      'b"\\'.repeat(60_000),
      '9'.repeat(200_000),
      `@${'('.repeat(200_000)}`,
      'x'.repeat(300_000),
    ];
    for (const text of wrong) {
      const started = performance.now();
      assert.throws(() => parseVariantText(text), GVariantError, text.slice(0, 50));
      assert.ok(performance.now() - started < 1000, text.slice(0, 50));
    }
  });

  test('a long array of little arrays beside one of a long type ends soon', () => {
    const long = `[(${'[1],'.repeat(200)})]`;
    const started = performance.now();
    assert.throws(() => parseVariantText(`[${'[],'.repeat(60_000)}${long}]`), GVariantError);
    assert.ok(performance.now() - started < 2000);
  });

  test('the type that is asked for', () => {
    assert.deepEqual(parseVariantText('5', 'mu'), { type: 'mu', value: 5 });
    assert.deepEqual(parseVariantText('[]', 'as'), { type: 'as', value: [] });
    assert.deepEqual(parseVariantText('int32 5', 'd'), { type: 'd', value: 5 });
    for (const [text, type] of [
      ["'5'", 'i'],
      ['5', 's'],
      ['[1]', 'as'],
      ['-1', 'u'],
      ['nothing', 's'],
    ] as const)
      assert.throws(() => parseVariantText(text, type), GVariantError);
  });
});
