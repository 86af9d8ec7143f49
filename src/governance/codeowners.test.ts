import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { maxCodeownersBytes, ownersOf, readCodeowners } from './codeowners.ts';

/** Pattern → files it names, and files it does not. The rules are those of GitHub's page "About code owners". */
const patterns: Record<string, [named: string[], others: string[]]> = {
  // Everything.
  '*': [['a', 'a/b', '.github/x', 'a/b/c.js'], []],
  '**': [['a', 'a/b/c'], []],
  '/**': [['a', 'a/b/c'], []],
  // By ending, anywhere.
  '*.js': [
    ['a.js', 'src/a.js', 'a/b/c/d.js', '.js'],
    ['a.ts', 'a.js.map', 'js'],
  ],
  'a*z': [
    ['az', 'abz', 'x/a-z', 'az/b'],
    ['a', 'abzy', 'bz'],
  ],
  '?.md': [
    ['a.md', 'x/b.md'],
    ['ab.md', '.md'],
  ],
  // A name without a slash is a file or a folder, anywhere.
  docs: [
    ['docs', 'docs/a', 'x/docs', 'x/docs/y/z'],
    ['docs2', 'adocs/b', 'x/docs.md'],
  ],
  'package.json': [
    ['package.json', 'a/package.json', 'a/package.json/b'],
    ['package-json', 'package.json5'],
  ],
  // A slash at the end: folders alone, anywhere.
  'apps/': [
    ['apps/a', 'x/apps/a', 'x/apps/y/z'],
    ['apps', 'x/apps', 'apps2/a'],
  ],
  '/apps/': [
    ['apps/a', 'apps/x/y'],
    ['apps', 'x/apps/a'],
  ],
  'build/logs/': [
    ['build/logs/a', 'build/logs/a/b'],
    ['x/build/logs/a', 'build/logs', 'build/a'],
  ],
  '/build/logs/': [
    ['build/logs/a', 'build/logs/a/b'],
    ['x/build/logs/a', 'build/logs'],
  ],
  // A slash at the start or within: from the root.
  '/a': [
    ['a', 'a/b'],
    ['x/a', 'ab'],
  ],
  'a/b': [
    ['a/b', 'a/b/c'],
    ['x/a/b', 'a', 'a/bc'],
  ],
  '/a/b.txt': [['a/b.txt'], ['x/a/b.txt', 'a/bxtxt']],
  // `/*` at the end: that level alone.
  'docs/*': [
    ['docs/getting-started.md', 'docs/a'],
    ['docs/build-app/troubleshooting.md', 'x/docs/a', 'docs'],
  ],
  '/docs/*': [['docs/a'], ['docs/a/b', 'x/docs/a']],
  '/*': [
    ['a', 'README.md'],
    ['a/b', 'docs/a'],
  ],
  'a/*/c': [
    ['a/b/c', 'a/x/c/d'],
    ['a/c', 'a/b/x/c'],
  ],
  'a/b*': [
    ['a/b', 'a/bc', 'a/bc/d'],
    ['a/c', 'x/a/b'],
  ],
  '/src/*.ts': [
    ['src/a.ts', 'src/.ts'],
    ['src/x/a.ts', 'src/a.js'],
  ],
  // Any number of folders.
  '**/logs': [
    ['logs', 'logs/a', 'build/logs/a', 'a/b/logs'],
    ['logs2', 'a/logs.txt'],
  ],
  '**/logs/': [
    ['logs/a', 'a/b/logs/c'],
    ['logs', 'a/logs'],
  ],
  'docs/**': [['docs/a', 'docs/a/b/c'], ['x/docs/a']],
  'a/**/z': [
    ['a/z', 'a/b/z', 'a/b/c/z', 'a/b/z/q'],
    ['z', 'x/a/z', 'a/zz'],
  ],
  'a/**/*.md': [
    ['a/x.md', 'a/b/c/x.md'],
    ['x.md', 'b/a/x.md', 'a/x.txt'],
  ],
  '/**/x': [['x', 'a/x', 'a/b/x/y'], ['xy']],
  // Blanks and other characters that stand for themselves.
  'my\\ file.txt': [
    ['my file.txt', 'a/my file.txt'],
    ['my', 'file.txt', 'my\\ file.txt'],
  ],
  '/a\\ b/': [['a b/c'], ['a b', 'a/c']],
  'a+b.(c)': [['a+b.(c)'], ['aab.c', 'a+bx(c)']],
  'a^$.|{}': [['a^$.|{}'], ['a']],
  'ä/ö': [['ä/ö'], ['a/o']],
  // Case counts.
  Makefile: [
    ['Makefile', 'x/Makefile'],
    ['makefile', 'MAKEFILE'],
  ],
  '.github/': [
    ['.github/a', 'x/.github/b'],
    ['.github', 'github/a'],
  ],
  '/.github/workflows/*.yml': [['.github/workflows/a.yml'], ['.github/workflows/x/a.yml', '.github/a.yml']],
};

describe('a pattern of CODEOWNERS', () => {
  let cases = 0;
  for (const [pattern, [named, others]] of Object.entries(patterns)) {
    test(pattern, () => {
      const owners = readCodeowners(`${pattern} @o/team`);
      assert.deepEqual(owners.faults, []);
      for (const path of named) assert.ok(ownersOf(owners, path), `names ${path}`);
      for (const path of others) assert.equal(ownersOf(owners, path), undefined, `does not name ${path}`);
    });
    cases += named.length + others.length;
  }
  test('enough of them', () => assert.ok(cases > 100, `${cases}`));
});

const read = (text: string) => {
  const { lines, faults } = readCodeowners(text);
  return { lines: lines.map(({ line, owners }) => [line, ...owners]), faults: faults.map(({ line }) => line) };
};

test('the last line that names a file decides, also that nobody owns it', () => {
  const owners = readCodeowners('* @a\n/docs/ @b @o/team x@y.example\n/docs/free/\n*.md @c\n');
  assert.deepEqual(ownersOf(owners, 'x')?.owners, ['@a']);
  assert.deepEqual(ownersOf(owners, 'docs/x')?.owners, ['@b', '@o/team', 'x@y.example']);
  assert.deepEqual(ownersOf(owners, 'docs/free/x')?.owners, []);
  assert.deepEqual(ownersOf(owners, 'docs/free/x.md')?.owners, ['@c']);
});

test('comments, blank lines, tabs, a byte order mark and CRLF', () => {
  const text = '\ufeff# all\r\n\r\n*\t@a # these\r\n   /b   c@d.example\t@e\r\n#/x @y\r\n';
  assert.deepEqual(read(text).lines, [
    [3, '@a'],
    [4, 'c@d.example', '@e'],
  ]);
  assert.deepEqual(read(text).faults, []);
});

test('what GitHub skips is told, and the rest counts', () => {
  const text = ['!a @b', 'a[bc] @d', '\\#x @y', '/ok @o', '/no owner', 'a***b @c', '/two @a/b/c', '/fine a@b.example'];
  assert.deepEqual(read(text.join('\n')), {
    lines: [
      [4, '@o'],
      [8, 'a@b.example'],
    ],
    faults: [1, 2, 3, 5, 6, 7],
  });
});

test('a file that is too large for GitHub is not read', () => {
  assert.throws(() => readCodeowners(`${'#'.repeat(maxCodeownersBytes)}\n`), RangeError);
});

test('any text is read, and matching takes no more than pattern × path steps', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, path) => {
      ownersOf(readCodeowners(text), path);
    }),
  );
  const nested = `${'**/a/'.repeat(400)}b @o\n${'*a'.repeat(2000)}b @o\n`;
  assert.equal(ownersOf(readCodeowners(nested), `${'a/'.repeat(2000)}c${'a'.repeat(4000)}`), undefined);
});
