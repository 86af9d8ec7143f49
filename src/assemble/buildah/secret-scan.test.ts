import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testSecret } from '../../../tests/tools/secrets.ts';
import { SecretScan } from './secret-scan.ts';

const secret = testSecret('pass "word"');
const found = { code: 'secret-in-image', message: 'the build secret "token" is in x' };
const scan = () => new SecretScan({ token: `${secret}\n`, short: 'abc' });

for (const [form, text] of [
  ['as it is', secret],
  ['in JSON', JSON.stringify({ env: [secret] })],
  ...[0, 1, 2].map((offset) => [
    `in base64 at offset ${offset}`,
    Buffer.from(`${'x'.repeat(offset)}${secret} and more`).toString('base64'),
  ]),
  ['in base64url', Buffer.from(`?>~${secret}`).toString('base64url')],
] as const) {
  test(`a secret is found ${form}`, () => {
    assert.throws(() => scan().text('x', `before ${text} after`), found);
  });
}

test('a secret is found wherever pieces are cut', () => {
  const bytes = Buffer.from(`before ${secret} after`);
  for (const size of [1, 2, 7, bytes.length - 5]) {
    const one = scan();
    one.begin();
    assert.throws(() => {
      for (let at = 0; at < bytes.length; at += size) one.piece('x', bytes.subarray(at, at + size));
    }, found);
  }
});

test('what is not a secret is not found: half of one, two halves in two files, one too short to tell', () => {
  const one = scan();
  const half = Math.floor(secret.length / 2);
  one.text('x', secret.slice(0, half));
  one.text('x', secret.slice(half));
  one.text('x', 'abc abc abc');
});

test('the error does not have the secret', () => {
  assert.throws(
    () => scan().text('x', secret),
    (error: Error & { hint?: string }) => !`${error.message}${error.hint}${error.stack}`.includes(secret),
  );
});
