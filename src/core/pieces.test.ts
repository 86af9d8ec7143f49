import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inPieces, pieceSize } from './pieces.ts';

const bytes = Buffer.from(Array.from({ length: 1_200_000 }, (_, at) => at % 251));

async function* parts(of: Buffer, size: number, failure?: Error): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < of.length; at += size) yield of.subarray(at, at + size);
  if (failure) throw failure;
}

async function gather(source: AsyncIterable<Uint8Array>): Promise<{ got: Buffer[]; error: unknown }> {
  const got: Buffer[] = [];
  try {
    for await (const piece of inPieces(source)) got.push(piece);
    return { got, error: undefined };
  } catch (error) {
    return { got, error };
  }
}

test('small parts are gathered; bytes and order stay', async () => {
  const { got } = await gather(parts(bytes, 999));
  assert.ok(Buffer.concat(got).equals(bytes));
  assert.equal(got.length, 3);
});

test('large parts pass as they are', async () => {
  const { got } = await gather(parts(bytes, pieceSize));
  assert.equal(got[0]?.buffer, bytes.buffer);
  assert.equal(got.length, 3);
});

test('what came before an error is not lost', async () => {
  const failure = new Error('the connection broke');
  const { got, error } = await gather(parts(bytes, 999, failure));
  assert.ok(Buffer.concat(got).equals(bytes));
  assert.equal(error, failure);
});
