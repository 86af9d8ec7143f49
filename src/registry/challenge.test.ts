import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseChallenges } from './challenge.ts';

const read = (header: string) =>
  parseChallenges(header).map(({ scheme, params }) => [scheme, Object.fromEntries(params)]);

test('several challenges in one header, also beside those that say nothing or only a token', () => {
  const known = ['basic', { realm: 'a, b' }];
  const basic = 'Basic realm="a, b"';
  assert.deepEqual(read(basic), [known]);
  assert.deepEqual(read(`Negotiate, ${basic}`), [['negotiate', {}], known]);
  assert.deepEqual(read(`${basic}, Negotiate`), [known, ['negotiate', {}]]);
  assert.deepEqual(read(`Negotiate YIIabc+/=, NTLM ,${basic}`), [['negotiate', {}], ['ntlm', {}], known]);
  assert.deepEqual(read('Bearer realm="https://a.example/t",service=s,Scope="x\\"y"'), [
    ['bearer', { realm: 'https://a.example/t', service: 's', scope: 'x"y' }],
  ]);
});

test('what cannot be read ends the list, in time that grows with its length alone', () => {
  assert.deepEqual(read('Basic realm="a" ("'), [['basic', { realm: 'a' }]]);
  assert.deepEqual(read('=x, Basic'), []);
  for (const piece of [' ', ',', 'a', 'a=', '"', '\\', 'A ,', '=']) parseChallenges(`Basic ${piece.repeat(100_000)}`);
});
