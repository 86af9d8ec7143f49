import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearest } from './nearest.ts';

test('finds the name a typo was meant for', () => {
  assert.equal(nearest('alow', ['allow', 'levels', 'name']), 'allow');
  assert.equal(nearest('nmae', ['allow', 'levels', 'name']), 'name');
  assert.equal(nearest('Host-Policy', ['host-policy']), 'host-policy');
});

test('gives nothing when no name is close, or the text is no name at all', () => {
  assert.equal(nearest('entirely-other', ['allow', 'levels']), undefined);
  assert.equal(nearest('a'.repeat(100_000), ['a'.repeat(64)]), undefined);
  assert.equal(nearest('x', []), undefined);
});
