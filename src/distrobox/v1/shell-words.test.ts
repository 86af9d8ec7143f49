import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assignedValue, NotEvaluated, shellWords } from './shell-words.ts';

const variables = new Map([
  ['HOME', '/home/user'],
  ['volume', 'a b'],
]);

describe('words of a command', () => {
  for (const [text, words] of [
    ['a  b\tc', ['a', 'b', 'c']],
    [`'a b' "c d"e''`, ['a b', 'c de']],
    [`""`, ['']],
    [`"$HOME/w" \${HOME} '$HOME'`, ['/home/user/w', '/home/user', '$HOME']],
    ['~ ~/w a~ "~"', ['/home/user', '/home/user/w', 'a~', '~']],
    [String.raw`a\ b "\$HOME" "\n"`, ['a b', '$HOME', String.raw`\n`]],
    ['a#b =x', ['a#b', '=x']],
    ['"$volume" 5$', ['a b', '5$']],
  ] as const) {
    test(text, () => assert.deepEqual(shellWords(text, variables), words));
  }

  for (const text of [
    ...[
      '$(id)',
      '"$(id)"',
      '`id`',
      'a; b',
      'a & b',
      'a | b',
      '> f',
      '(a)',
      '$UNKNOWN',
      '$1',
      '$' + '{HOME:-x}',
      "$'a'",
    ],
    ...['*', 'a?', '[ab]', '{a,b}', '{1..3}', '~root', '# c', '"open', "'open", 'end\\', '$volume', 'a\nb'],
  ]) {
    test(`not evaluated: ${JSON.stringify(text)}`, () =>
      assert.throws(() => shellWords(text, variables), NotEvaluated));
  }
});

describe('value of an assignment', () => {
  for (const [text, value] of [
    ['', ''],
    ['~/a:~/b', '/home/user/a:/home/user/b'],
    ['*{a,b}', '*{a,b}'],
    [`$volume¤c`, 'a b¤c'],
    [`"a b"'c'`, 'a bc'],
  ] as const) {
    test(text, () => assert.equal(assignedValue(text, variables), value));
  }

  test('what follows is a command', () => {
    assert.throws(() => assignedValue('"/a" /b', variables), /run as a command/);
  });
});
