import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UserError } from '../core/errors.ts';
import { findIgnoreFile, parseIgnoreFile } from './dockerignore.ts';
import { matchMember, PatternError } from './go-match.ts';
import { Workspace } from './testing/build.ts';

const rules = (text: string) => parseIgnoreFile(Buffer.from(text), 'ignore');

for (const [text, ignored, kept] of [
  ['file', ['file', 'file/x'], ['files', 'a/file', 'fil']],
  ['/file\n./other\n../up', ['file', 'other'], ['up']],
  ['tree/', ['tree', 'tree/a/b'], ['a/tree']],
  ['*/x', ['a/x', 'a/x/y'], ['x', 'a/b/x']],
  ['**/x', ['x', 'a/x', 'a/b/x', 'a/x/y'], ['ax', 'a/xx']],
  ['**/*/b', ['a/b', 'a/b/c', 'x/a/b'], ['b', 'a/c']],
  ['a/**', ['a/b', 'a/b/c'], ['a', 'ab']],
  ['a/**/b', ['a/b', 'a/x/b', 'a/x/y/b'], ['a/xb', 'b']],
  ['**', ['a', 'a/b'], []],
  ['**.md', ['a.md', 'a/b.md'], ['a.mdx']],
  ['*.md', ['a.md'], ['a/b.md']],
  ['a?c', ['abc'], ['ac', 'a/c', 'abbc']],
  ['[ab]c', ['ac', 'bc'], ['cc']],
  ['[^a]c', ['bc'], ['ac']],
  ['*\n!keep', ['a', 'b/keep'], ['keep', 'keep/a']],
  ['tree\n!tree/lib/l', ['tree', 'tree/x', 'tree/lib'], ['tree/lib/l']],
  ['*\n!a\na/b', ['a/b', 'x'], ['a', 'a/c']],
  ['#file\n\n  x  ', ['x'], ['#file', 'file']],
  ['\\#file', ['#file'], ['file']],
  ['.\n/\n..', [], ['a']],
  ['\ufefffile\r\nb\r', ['file', 'b'], []],
] as const) {
  test(`ignore ${JSON.stringify(text)}`, () => {
    for (const path of ignored) assert.ok(rules(text).ignores(path), `${path} is to be ignored`);
    for (const path of kept) assert.ok(!rules(text).ignores(path), `${path} is to be kept`);
  });
}

for (const [text, message] of [
  ['a\n!', /:2: "!" without/],
  ['[a', /:1: .*not closed/],
  ['a\\', /:1: .*ends in an escape/],
  ['x\n'.repeat(1001), /:1001: more than/],
  [Buffer.from([0xff]), /UTF-8/],
] as const) {
  test(`refused: ${JSON.stringify(text.slice(0, 10))}`, () => {
    assert.throws(
      () => parseIgnoreFile(Buffer.from(text as string), 'ignore'),
      (error) => error instanceof UserError && error.code === 'context-invalid' && message.test(error.message),
    );
  });
}

test('exceptions are known of, so that ignored folders are looked into', () => {
  assert.ok(rules('*\n!a').hasExceptions);
  assert.ok(!rules('*').hasExceptions);
});

test('patterns take no more than linear time', () => {
  const started = performance.now();
  const path = `${'a'.repeat(3000)}/${'a'.repeat(900)}`;
  assert.ok(!rules(`${'*a'.repeat(200)}b`).ignores(path));
  assert.ok(!rules(`${'**/'.repeat(200)}b`).ignores(path));
  assert.ok(!matchMember(`${'*a'.repeat(100)}b`, 'a'.repeat(4000)));
  assert.ok(performance.now() - started < 3000);
});

test('the Containerfile’s own ignore file comes first', async () => {
  using workspace = new Workspace({ '.dockerignore': 'd', 'C.dockerignore': 'c' });
  const find = async () => (await findIgnoreFile(`${workspace.context}/C`, workspace.context)).file;
  assert.equal(await find(), 'C.dockerignore');
  workspace.write({ 'C.containerignore': 'x', '.containerignore': 'y' });
  assert.equal(await find(), 'C.containerignore');
  assert.equal((await findIgnoreFile(`${workspace.context}/D`, workspace.context)).file, '.containerignore');
  assert.equal((await findIgnoreFile('/nowhere/D', '/nowhere')).file, undefined);
});

test('an ignore file that is a link is not followed', async () => {
  using workspace = new Workspace({ '.containerignore': { link: '/etc/passwd' } });
  await assert.rejects(findIgnoreFile(`${workspace.context}/C`, workspace.context), { code: 'context-invalid' });
});

test('members match as Go’s filepath.Match has it', () => {
  for (const [pattern, name, matches] of [
    ['*', '.hidden', true],
    ['a*c', 'abbc', true],
    ['a*c', 'abb', false],
    ['[!f]ile', 'file', true],
    ['[^f]ile', 'file', false],
    ['[a-c]', 'b', true],
    ['[\\]]', ']', true],
    ['\\*', '*', true],
    ['\\*', 'x', false],
    ['?', 'ä', true],
    ['', '', true],
  ] as const) {
    assert.equal(matchMember(pattern, name), matches, `${pattern} ${name}`);
  }
  for (const pattern of ['[', '[]', '[]a]', '[a-]', '[-a]', 'a\\', '[a']) {
    assert.throws(() => matchMember(pattern, 'a'), PatternError, pattern);
  }
});

test('a link in the place of the ignore file is said to be one', async () => {
  using workspace = new Workspace({ real: 'x\n', '.containerignore': { link: 'real' } });
  await assert.rejects(
    findIgnoreFile('Containerfile', workspace.context),
    (error) => error instanceof UserError && /\.containerignore is a symlink/.test(error.message),
  );
});
