import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isWhiteout, nameOf, normalPath, parentOf } from './paths.ts';

test('names of archives become tree paths', () => {
  const cases: [string, string][] = [
    ['usr/bin/sh', 'usr/bin/sh'],
    ['./usr/bin/', 'usr/bin'],
    ['.', ''],
    ['./', ''],
    ['usr//bin/./sh', 'usr/bin/sh'],
    ['..a/b..', '..a/b..'],
    ['.hidden/.x', '.hidden/.x'],
  ];
  for (const [name, path] of cases) assert.deepEqual(normalPath(name), { path }, name);
});

test('what archives should not write is told', () => {
  assert.deepEqual(normalPath('/etc/passwd'), { path: 'etc/passwd', oddity: 'absolute-path' });
  assert.deepEqual(normalPath('usr/x/../bin'), { path: 'usr/bin', oddity: 'dotdot-path' });
  assert.deepEqual(normalPath('usr/..'), { path: '', oddity: 'dotdot-path' });
});

test('what leaves the root has no path', () => {
  for (const name of ['..', '../x', 'usr/../../etc', '/..', './..']) assert.equal(normalPath(name), undefined, name);
});

test('a normal path never has an empty, "." or ".." member, and is its own normal form', () => {
  const name = fc.array(fc.constantFrom('', '.', '..', 'a', 'b.c', '...')).map((members) => members.join('/'));
  fc.assert(
    fc.property(name, (text) => {
      const path = normalPath(text)?.path;
      if (path === undefined || path === '') return;
      assert.ok(path.split('/').every((member) => !['', '.', '..'].includes(member)));
      assert.deepEqual(normalPath(path), { path });
    }),
  );
});

test('parents, names, whiteouts', () => {
  assert.equal(parentOf('a/b/c'), 'a/b');
  assert.equal(parentOf('a'), '');
  assert.equal(nameOf('a/b'), 'b');
  assert.equal(isWhiteout('a/.wh.b'), true);
  assert.equal(isWhiteout('.wh.a/b'), false);
});
