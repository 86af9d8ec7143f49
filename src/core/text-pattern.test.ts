import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { TextPattern } from './text-pattern.ts';

/** Patterns over few characters, grown from parts that both engines read alike. */
const { pattern } = fc.letrec<{ pattern: string; piece: string; atom: string }>((tie) => ({
  atom: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\n'.replace('\\n', '\\.')),
    tie('pattern').map((inner) => `(${inner})`),
  ),
  piece: fc
    .tuple(tie('atom'), fc.constantFrom('', '*', '+', '?', '{2}', '{1,3}', '{1,}'))
    .map(([atom, times]) => atom + times),
  pattern: fc.oneof(
    { maxDepth: 3 },
    fc.array(tie('piece'), { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join('')),
    fc.tuple(tie('piece'), tie('piece')).map((choices) => choices.join('|')),
  ),
}));
const text = fc.string({ unit: fc.constantFrom('a', 'b', '.', '\n'), maxLength: 8 });

test('whole lines match as with JavaScript’s engine', () => {
  fc.assert(
    fc.property(
      pattern,
      text.map((each) => each.replaceAll('\n', '')),
      (source, line) => {
        assert.equal(
          TextPattern.ofLine(source).search(line),
          new RegExp(`^(?:${source})$`).test(line) ? 'found' : 'absent',
        );
      },
    ),
    { numRuns: 2000 },
  );
});

test('texts are searched as with JavaScript’s engine, with and without anchors', () => {
  const anchors = fc.tuple(fc.constantFrom('', '^'), fc.constantFrom('', '$'), fc.boolean());
  fc.assert(
    fc.property(pattern, text, anchors, (source, content, [start, end, lines]) => {
      const whole = `${start}(${source})${end}`;
      const found = TextPattern.ofGo(`${lines ? '(?m)' : ''}${whole}`).search(content);
      assert.equal(found, new RegExp(whole, lines ? 'm' : '').test(content) ? 'found' : 'absent');
    }),
    { numRuns: 3000 },
  );
});

test('what only Go reads is refused, and so is what means two things', () => {
  for (const source of [
    '(?i)a',
    '(?s)a',
    '\\bx',
    '\\pL',
    '[[:alpha:]]',
    'a*?',
    'a|b$',
    '^a|b',
    '^a|b$',
    '(?P<n>a)',
    'a^b',
    '{',
    '',
  ]) {
    assert.throws(() => TextPattern.ofGo(source), SyntaxError, source);
  }
});

test('evil patterns take as long as any, and too much is said to be too much', { timeout: 20_000 }, () => {
  assert.equal(TextPattern.ofLine('(a*)*b').search('a'.repeat(100_000)), 'absent');
  assert.equal(TextPattern.ofGo('(a{1,30}){1,30}b').search('a'.repeat(1_000_000)), 'too much work');
  assert.throws(() => TextPattern.ofLine('((a{100}){100}){100}'), SyntaxError);
  assert.throws(() => TextPattern.ofLine('a'.repeat(1001)), SyntaxError);
});
