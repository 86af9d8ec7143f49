import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differingSetting } from './differing-setting.ts';

test('what buildah adds of its own is no difference', () => {
  const theirs = { Env: ['PATH=/bin'], Labels: { 'io.buildah.version': '1', a: 'b' }, Cmd: ['x'] };
  assert.equal(differingSetting(theirs, { Labels: { a: 'b' }, Cmd: ['x'] }), undefined);
  assert.equal(differingSetting({}, {}), undefined);
});

test('another value, one too many and one that is missing are named', () => {
  assert.equal(differingSetting({ Cmd: ['x'] }, { Cmd: ['y'] }), 'Cmd');
  assert.equal(differingSetting({ User: 'root' }, {}), 'User');
  assert.equal(differingSetting({}, { StopSignal: '9' }), 'StopSignal');
  assert.equal(differingSetting({ Env: ['PATH=/bin'] }, { Env: ['PATH=/sbin'] }), 'Env');
  assert.equal(differingSetting({ Labels: { a: 'b' } }, { Labels: { a: 'c' } }), 'Labels');
});
