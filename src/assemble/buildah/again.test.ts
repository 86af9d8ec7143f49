import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ExternalError } from '../../core/errors.ts';
import { silentLog } from '../../core/log.ts';
import { again } from './again.ts';

const content = Buffer.from('0123456789');

/** Breaks at each of these offsets in turn, then no more. */
function breaking(offsets: number[], error: Error = new Error('gone')) {
  return async function* () {
    const end = offsets.shift();
    for (let at = 0; at < content.length; at += 3) {
      if (end !== undefined && at + 3 > end) {
        yield content.subarray(at, end);
        throw error;
      }
      yield content.subarray(at, at + 3);
    }
  };
}

async function all(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

for (const offsets of [[], [0], [5], [3, 7], [9, 2, 4]]) {
  test(`a stream that breaks at ${offsets.join(', ') || 'no place'} is whole`, async () => {
    assert.equal(await all(again(breaking([...offsets]), 'x', silentLog, 1)), content.toString());
  });
}

test('after four tries it is over', async () => {
  await assert.rejects(all(again(breaking([1, 1, 1, 1]), 'x', silentLog, 1)), /gone/);
});

test('other bytes than the digest says are no reason to try again', async () => {
  let opened = 0;
  const open = () => {
    opened++;
    return breaking([4], new ExternalError('digest-mismatch', 'other bytes'))();
  };
  await assert.rejects(all(again(open, 'x', silentLog, 1)), { code: 'digest-mismatch' });
  assert.equal(opened, 1);
});
