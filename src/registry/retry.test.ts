import assert from 'node:assert/strict';
import { test } from 'node:test';
import { silentLog } from '../core/log.ts';
import { Failure } from './failure.ts';
import { defaultRetry, pauseMs, type RetryPolicy, retrying } from './retry.ts';

const policy: RetryPolicy = { tries: 3, baseMs: 1, maxMs: 2, maxRetryAfterMs: 5 };
const context = { policy, log: silentLog, signal: undefined };

test('pauses double up to a bound, with a random part', () => {
  for (let number = 1; number <= 12; number += 1) {
    const full = Math.min(defaultRetry.maxMs, defaultRetry.baseMs * 2 ** (number - 1));
    for (let round = 0; round < 20; round += 1) {
      const pause = pauseMs(defaultRetry, number, undefined);
      assert.ok(pause >= full / 2 && pause <= full, `${pause} of ${full}`);
    }
  }
  assert.notEqual(pauseMs(defaultRetry, 9, undefined), pauseMs(defaultRetry, 9, undefined));
});

test('a Retry-After is a floor, and itself bounded', () => {
  assert.ok(pauseMs(defaultRetry, 1, 20_000) >= 20_000);
  assert.ok(pauseMs(defaultRetry, 1, 1e12) <= defaultRetry.maxRetryAfterMs + defaultRetry.baseMs);
});

test('only transient Failures are tried again; the error counts the tries', async () => {
  let tries = 0;
  const failing = (transient: boolean) => async () => {
    tries += 1;
    throw new Failure('registry-failed', 'it failed', { transient, hint: 'Do this.' });
  };
  await assert.rejects(retrying(context, failing(true)), {
    message: /^it failed \(tried 3 times over \d\.\d s\)$/,
    hint: 'Do this.',
  });
  assert.equal(tries, 3);
  await assert.rejects(retrying(context, failing(false)), { message: 'it failed' });
  assert.equal(tries, 4);
  const bug = new TypeError('our bug');
  await assert.rejects(
    retrying(context, async () => {
      throw bug;
    }),
    bug,
  );
  assert.equal(await retrying(context, async (number) => (number < 3 ? failing(true)() : 'done')), 'done');
});

test('a long pause is told to people, a short one is not; an abort ends it', async () => {
  const slow = { ...policy, baseMs: 60_000, maxMs: 60_000 };
  const signal = AbortSignal.timeout(20);
  const failing = async () => {
    throw new Failure('registry-failed', 'x', { transient: true });
  };
  const told: string[] = [];
  const log = { ...silentLog, info: (line: string) => void told.push(line) };
  await assert.rejects(retrying({ policy, log, signal: undefined }, failing));
  assert.deepEqual(told, []);
  await assert.rejects(retrying({ policy: slow, log, signal }, failing), /abort|timeout/i);
  assert.match(told.join('\n'), /^x; try 2 of 3 in \d\d\.\d s$/);
});
