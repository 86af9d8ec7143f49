import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileGlob } from './glob.ts';

const cases: [pattern: string, path: string, matches: boolean][] = [
  ['etc/containers/policy.json', 'etc/containers/policy.json', true],
  ['/etc/containers/policy.json', 'etc/containers/policy.json', true],
  ['etc/containers', 'etc/containers/policy.json', false],
  ['etc/*.conf', 'etc/a.conf', true],
  ['etc/*.conf', 'etc/.conf', true],
  ['etc/*.conf', 'etc/d/a.conf', false],
  ['etc/?.conf', 'etc/ab.conf', false],
  ['etc/?.conf', 'etc/ä.conf', true],
  ['**', 'any/thing', true],
  ['usr/**/x', 'usr/x', true],
  ['usr/**/x', 'usr/a/b/x', true],
  ['usr/**/x', 'usr/a/b/y', false],
  ['usr/**', 'usr', true],
  ['usr/**/a/**/b', 'usr/a/c/a/d/b', true],
  ['usr/**/a/**/b', 'usr/b/a', false],
  ['a*b*c', 'aXbYbZc', true],
  ['a*b*c', 'aXbYbZ', false],
  ['[a]', 'a', false],
  ['a.b', 'axb', false],
];

for (const [pattern, path, matches] of cases) {
  test(`${pattern} ${matches ? 'names' : 'does not name'} ${path}`, () => {
    assert.equal(compileGlob(pattern)(path), matches);
  });
}

for (const pattern of ['', '/', 'etc/', 'a//b', '../etc', 'a/./b', 'usr/**.so']) {
  test(`refuses the pattern ${JSON.stringify(pattern)}`, () => {
    assert.throws(() => compileGlob(pattern), TypeError);
  });
}

test('no pattern makes matching slow', () => {
  const matches = compileGlob(`**/a*/${Array(200).fill('**/*a*a*a*').join('/')}/end`);
  const started = performance.now();
  assert.equal(matches(Array(1000).fill('a'.repeat(200)).join('/')), false);
  assert.ok(performance.now() - started < 2000);
});
