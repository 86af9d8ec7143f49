import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ExpansionError, expand } from './expand.ts';

const values: Record<string, string> = { A: 'one', EMPTY: '', Ünï_1: 'u', B: 'x $A "y"' };
const lookup = (name: string) => values[name];
const run = (word: string, escapeChar = '\\') => expand(word, lookup, { escapeChar });

// Expectations are BuildKit's: tests/interop/assemble.test.ts asks it.
for (const [word, expected] of [
  ['plain', 'plain'],
  ['$A', 'one'],
  ['${A}b', 'oneb'],
  ['$Ab', ''],
  ['$A.b', 'one.b'],
  ['$NONE', ''],
  ['${NONE}', ''],
  ['${NONE:-d}', 'd'],
  ['${NONE-d}', 'd'],
  ['${EMPTY:-d}', 'd'],
  ['${EMPTY-d}', ''],
  ['${A:-d}', 'one'],
  ['${A:+a}', 'a'],
  ['${EMPTY:+a}', ''],
  ['${EMPTY+a}', 'a'],
  ['${NONE+a}', ''],
  ['${A:?m}', 'one'],
  ['${NONE:-${A}-${NONE:-z}}', 'one-z'],
  ['${NONE:-"a}b"}', 'a}b'],
  ["'$A'", '$A'],
  ['"$A"', 'one'],
  ['"a\'$A\'"', "a'one'"],
  ['\\$A', '$A'],
  ['"\\$A"', '$A'],
  ['"a\\b"', 'a\\b'],
  ['"a\\"b"', 'a"b'],
  ['a\\ b', 'a b'],
  ['a\\', 'a'],
  ['$', '$'],
  ['a$', 'a$'],
  ['$1x', 'x'],
  ['$Ünï_1', 'u'],
  ['$B', 'x $A "y"'],
  ['', ''],
] as const) {
  test(`${JSON.stringify(word)} becomes ${JSON.stringify(expected)}`, () => assert.equal(run(word), expected));
}

for (const [word, message] of [
  ["'a", /single quote/],
  ['"a', /double quote/],
  ['${A', /"}" is missing/],
  ['${A:-b', /"}" is missing/],
  ['${}', /not followed by a name/],
  ['${:x}', /not followed by a name/],
  ['${A#b}', /no substitution/],
  ['${A%b}', /no substitution/],
  ['${A/b/c}', /no substitution/],
  ['${A:b}', /no substitution/],
  ['${NONE?}', /NONE must be set/],
  ['${EMPTY:?say}', /EMPTY : say/],
  [`${'${X:-'.repeat(60)}${'}'.repeat(60)}`, /nested/],
  ['$BIG'.repeat(3), /expands to more/],
] as const) {
  test(`${JSON.stringify(word.slice(0, 20))} is refused`, () => {
    const big = (name: string) => (name === 'BIG' ? 'x'.repeat(500_000) : lookup(name));
    assert.throws(
      () => expand(word, big, { escapeChar: '\\' }),
      (error) => error instanceof ExpansionError && message.test(error.message),
    );
  });
}

test('the escape character is the one that was named', () => {
  assert.equal(run('`$A\\$A', '`'), '$A\\one');
});

test('in here-documents quotes are text', () => {
  assert.equal(expand(`"$A" it's`, lookup, { escapeChar: '\\', keepQuotes: true }), `"one" it's`);
});

test('what is quoted comes back as it was, whatever it is', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const escaped = [...text].map((character) => `\\${character}`).join('');
      assert.equal(run(escaped), text);
      if (!text.includes("'")) assert.equal(run(`'${text}'`), text);
    }),
  );
});

test('a value is put in as it is, and never read again', () => {
  fc.assert(
    fc.property(fc.string(), (value) => {
      assert.equal(
        expand('<$V|${V}|"$V">', () => value, { escapeChar: '\\' }),
        `<${value}|${value}|${value}>`,
      );
    }),
  );
});
