import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { globMatches } from './glob.ts';

describe('globMatches', () => {
  const cases: [string, string, boolean][] = [
    ['', '', true],
    ['', 'a', false],
    ['*', '', true],
    ['a*c', 'abbc', true],
    ['a*c', 'abbcd', false],
    ['a*b*c', 'aXbYbZc', true],
    ['?', '', false],
    ['a?c', 'abc', true],
    ['[a-c]x', 'bx', true],
    ['[a-c]x', 'dx', false],
    ['[!a-c]x', 'dx', true],
    ['[^a-c]x', 'ax', false],
    ['[]a]', ']', true],
    ['[]a]', 'a', true],
    ['[a-]', '-', true],
    ['[ab', '[ab', true],
    ['\\*', '*', true],
    ['\\*', 'a', false],
    ['a\\', 'a\\', true],
    ['pci:v00001002d*sv*sd*bc03sc00i00*', 'pci:v00001002d0000150Esv0000F111sd0000000Bbc03sc00i00', true],
    ['pci:v00001002d*sv*sd*bc03sc80i00*', 'pci:v00001002d0000150Esv0000F111sd0000000Bbc03sc00i00', false],
  ];
  for (const [pattern, text, expected] of cases) {
    test(`${JSON.stringify(pattern)} ${expected ? 'is' : 'is not'} ${JSON.stringify(text)}`, () => {
      assert.equal(globMatches(pattern, text), expected);
    });
  }

  test('takes no longer for a pattern that makes others try again and again', () => {
    assert.equal(globMatches(`${'a*'.repeat(500)}b`, 'a'.repeat(5000)), false);
  });
});
