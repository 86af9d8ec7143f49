import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readPattern } from './pattern.ts';

const workflow = 'https://github.com/o/r/.github/workflows/f.yml@refs/heads/main';

describe('a pattern', () => {
  const answers: [pattern: string, takes: string[], not: string[]][] = [
    [
      'https://github\\.com/o/r/\\.github/workflows/f\\.yml@refs/(heads/main|tags/v\\d+)',
      [workflow, workflow.replace('heads/main', 'tags/v12')],
      [`${workflow}2`, `x${workflow}`, `${workflow}\n`, workflow.replace('github.com', 'githubxcom')],
    ],
    ['^https://a\\.example/.+$', ['https://a.example/x'], ['https://a.example/', 'https://a.example/\n']],
    // Of a pattern that is not anchored as a whole, each half would take a beginning or an end.
    ['^a|b$', ['a', 'b'], ['ax', 'xb']],
    ['a\\$', ['a$'], ['a']],
    ['a\\\\$', ['a\\'], ['a\\$']],
    ['[a-c-]{2,3}', ['a-', 'cab'], ['a', 'abca', 'ad']],
    ['[^/]+', ['a\\n', 'é😀'], ['a/b', '']],
    ['(?:a|bc)*d', ['d', 'abcad'], ['abd']],
    ['v[\\d.]{1,}', ['v1.2'], ['v', 'v1a']],
    ['.', ['😀', '.'], ['', 'ab']],
    ['x{2}', ['xx'], ['x', 'xxx']],
  ];
  for (const [pattern, takes, not] of answers) {
    test(pattern, () => {
      const { matches } = readPattern(pattern);
      for (const text of takes) assert.equal(matches(text), true, text);
      for (const text of not) assert.equal(matches(text), false, text);
    });
  }

  test('takes no time to speak of where others take years', () => {
    const started = performance.now();
    for (const pattern of ['(a+)+', '(a|a)*b', '((a*)*)*b', '(a{0,20}){20}b', '(.*a){20}b']) {
      assert.equal(readPattern(pattern).matches(`${'a'.repeat(2_000)}!`), false);
    }
    assert.ok(performance.now() - started < 5_000);
  });
});

test('what engines read in different ways, what takes anything, and what is too much, is refused', () => {
  const refused = [
    ['.*', /takes an empty name/],
    ['', /empty part/],
    ['a|', /empty part/],
    ['()', /empty part/],
    ['a^b', /\^ in the middle/],
    ['a$b', /\$ in the middle/],
    ['^^a', /\^ in the middle/],
    ['a**', /repeats a repetition/],
    ['a+?', /repeats a repetition/],
    ['*a', /nothing can be repeated/],
    ['a{,2}', /no repetition/],
    ['a{2,1}', /repetition/],
    ['a{101}', /repetition/],
    ['((a{100}){100}){100}', /repeats too much/],
    ['(?i)a', /of a kind/],
    ['(?=a)a', /of a kind/],
    ['(a', /not closed/],
    ['a)', /not open/],
    ['[a', /no set/],
    ['[]a]', /no set/],
    ['[[:alpha:]]', /no set/],
    ['[z-a]', /range/],
    ['\\bfoo', /\\b/],
    ['\\pL', /\\p/],
    ['a\\', /backslash/],
    ['a'.repeat(501), /longer/],
  ] as const;
  for (const [pattern, reason] of refused) {
    assert.throws(() => readPattern(pattern), { code: 'input-invalid', message: reason }, pattern);
  }
  assert.equal(readPattern('a+').matches('a'.repeat(5_000)), false, 'nothing that long is a name');
});

test('it answers as JavaScript’s engine does, for the whole text', () => {
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom('a', 'b', '\\.', '.', '[ab]', '[^a]', '\\d', '\\W', '[b-d.]'),
      fc.tuple(tie('tree'), tie('tree')).map(([one, two]) => one + two),
      fc.tuple(tie('tree'), tie('tree')).map(([one, two]) => `(${one}|${two})`),
      fc
        .tuple(tie('tree'), fc.constantFrom('*', '+', '?', '{2}', '{0,2}', '{1,}'))
        .map(([one, sign]) => `(?:${one})${sign}`),
    ),
  }));
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '.', '1', '\n'), maxLength: 8 });
  let compared = 0;
  fc.assert(
    fc.property(tree, fc.array(text, { minLength: 5, maxLength: 5 }), (source, texts) => {
      const theirs = new RegExp(`^(?:${source})$`, 'u');
      fc.pre(source.length <= 60 && !theirs.test(''));
      const ours = readPattern(source);
      for (const each of texts) assert.equal(ours.matches(each), theirs.test(each), `${source} on ${each}`);
      compared++;
    }),
    { numRuns: 500 },
  );
  assert.ok(compared >= 500);
});
