import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sha256 } from '../core/digest.ts';
import { ExternalError } from '../core/errors.ts';
import { collect, verified } from './verify-stream.ts';

async function* chunksOf(chunks: readonly Uint8Array[]) {
  yield* chunks;
}

const mismatch = (error: unknown) => error instanceof ExternalError && error.code === 'digest-mismatch';

test('whatever the chunks are, right bytes pass unchanged', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 20 }), { maxLength: 8 }), async (chunks) => {
      const whole = Buffer.concat(chunks);
      const got: Uint8Array[] = [];
      for await (const chunk of verified(chunksOf(chunks), { digest: sha256(whole), size: whole.length }))
        got.push(chunk);
      assert.deepEqual(Buffer.concat(got), whole);
    }),
    { numRuns: 50 },
  );
});

for (const [what, sent] of [
  ['other bytes', ['hello ', 'w0rld']],
  ['a missing end', ['hello ']],
  ['too much', ['hello ', 'world', '!']],
  ['nothing', []],
] as [string, string[]][]) {
  test(`${what}: the error comes before the last chunk does`, async () => {
    const got: string[] = [];
    await assert.rejects(async () => {
      const descriptor = { digest: sha256('hello world'), size: 11 };
      for await (const chunk of verified(chunksOf(sent.map((text) => Buffer.from(text))), descriptor))
        got.push(String(chunk));
    }, mismatch);
    assert.ok(got.length < Math.max(sent.length, 1), `${got.length} chunks were handed on`);
  });
}

test('too many bytes end the reading at once', async () => {
  let pulled = 0;
  async function* endless() {
    for (;;) {
      pulled += 1;
      yield Buffer.alloc(1000);
    }
  }
  await assert.rejects(collect(endless, { digest: sha256('x'), size: 1500 }, 2000), mismatch);
  assert.equal(pulled, 2);
});

test('a blob over the bound is not opened', async () => {
  const open = () => assert.fail('it was opened');
  await assert.rejects(collect(open, { digest: sha256('x'), size: 11 }, 10), /at most 10/);
});
