import assert from 'node:assert/strict';
import { test } from 'node:test';
import { giveBack, inPieces, pieceSize } from './pieces.ts';

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

test('parts of one’s own are given back when they were copied; parts of a pool, and others’, never', async () => {
  const own = Array.from({ length: 9 }, () => new Uint8Array(pieceSize / 8).fill(7));
  const pooled = Buffer.from('pooled');
  const pieces: Buffer[] = [];
  for await (const piece of inPieces(streamOf([pooled, ...own]), true)) pieces.push(Buffer.from(piece));
  assert.equal(Buffer.concat(pieces).length, pooled.length + 9 * (pieceSize / 8));
  assert.ok(pieces.every((piece, at) => piece.subarray(at === 0 ? pooled.length : 0).every((byte) => byte === 7)));
  assert.deepEqual(
    own.map(({ length }) => length),
    own.map((_, at) => (at < 8 ? 0 : pieceSize / 8)),
  );
  assert.equal(pooled.toString(), 'pooled');

  const others = [Buffer.alloc(pieceSize / 2, 1), Buffer.alloc(pieceSize / 2, 1), Buffer.alloc(pieceSize, 2)];
  for await (const piece of inPieces(streamOf(others))) {
    const wasGathered = piece[0] === 1;
    giveBack(piece);
    assert.equal(piece.length, wasGathered ? 0 : pieceSize);
  }
  assert.ok(others.every(({ length }) => length > 0));
});

async function* streamOf(parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* parts;
}
