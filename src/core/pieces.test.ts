import assert from 'node:assert/strict';
import { test } from 'node:test';
import { adopt, giveBack, handOver, inPieces, pieceSize } from './pieces.ts';

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
  const all = Buffer.concat([pooled, ...own]);
  const pieces: Buffer[] = [];
  for await (const piece of inPieces(streamOf([pooled, ...own]), true)) pieces.push(piece);
  assert.ok(Buffer.concat(pieces).equals(all));
  assert.ok(own.every(({ length }) => length === 0));
  assert.equal(pooled.toString(), 'pooled');

  const others = [Buffer.alloc(pieceSize / 2), Buffer.alloc(pieceSize / 2), Buffer.alloc(pieceSize)];
  for await (const piece of inPieces(streamOf(others))) giveBack(piece);
  assert.ok(others.every(({ length }) => length > 0));
});

test('memory that was given back is used again, by one at a time', async () => {
  const halves = (count: number) => streamOf(Array.from({ length: 2 * count }, () => Buffer.alloc(pieceSize / 2)));
  const memory = async (count: number, use: (piece: Buffer) => void = () => {}) => {
    const seen: ArrayBufferLike[] = [];
    for await (const piece of inPieces(halves(count))) {
      seen.push(piece.buffer);
      use(piece);
    }
    return seen;
  };
  assert.equal(new Set(await memory(5, giveBack)).size, 1);
  const twice = (piece: Buffer) => {
    giveBack(piece);
    giveBack(piece);
  };
  await memory(2, twice);
  assert.equal(new Set(await memory(5)).size, 5);
});

test('another thread gets what nobody else knows, and a copy of the rest', async () => {
  const [half, whole] = [Buffer.alloc(pieceSize / 2, 1), Buffer.alloc(pieceSize, 2)];
  const pieces: Buffer[] = [];
  for await (const piece of inPieces(streamOf([half, half, whole]))) pieces.push(piece);
  const [gathered, passed] = pieces;
  assert.ok(gathered && passed);
  assert.equal(handOver(gathered), gathered.buffer);
  assert.notEqual(handOver(passed), whole.buffer);
  assert.ok(Buffer.from(handOver(passed)).equals(whole));
  // It is the other's now, until that hands it back.
  giveBack(gathered);
  const next = async () => (await inPieces(streamOf([half, half])).next()).value?.buffer;
  assert.notEqual(await next(), gathered.buffer);
  if (gathered.buffer instanceof ArrayBuffer) adopt(gathered.buffer);
  assert.equal(await next(), gathered.buffer);
});

async function* streamOf(parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* parts;
}
