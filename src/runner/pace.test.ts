import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Pace } from './pace.ts';

test('rate and remaining time, from what was done since it was first heard of', () => {
  const pace = new Pace();
  assert.equal(pace.of('push', 5e6, 100e6, 0), '');
  assert.equal(pace.of('push', 6e6, 100e6, 500), '', 'too soon');
  assert.equal(pace.of('push', 25e6, 100e6, 2_000), '10.0 MB/s, 7.5 s left');
  assert.equal(pace.of('other', 25e6, 100e6, 2_000), '');
  assert.equal(pace.of('push', 25e6, undefined, 2_000), '10.0 MB/s');
  assert.equal(pace.of('push', 100e6, 100e6, 10_000), '9.5 MB/s');
});

test('nothing is said of what stands still or begins anew, and labels do not pile up', () => {
  const pace = new Pace();
  pace.of('push', 5e6, 10e6, 0);
  assert.equal(pace.of('push', 5e6, 10e6, 5_000), '');
  assert.equal(pace.of('push', 1e6, 10e6, 6_000), '');
  assert.equal(pace.of('push', 3e6, 10e6, 8_000), '1.0 MB/s, 7.0 s left');
  for (let at = 0; at < 1_000; at++) pace.of(`layer ${at}`, 0, 1, 9_000);
  assert.equal(pace.of('push', 4e6, 10e6, 12_000), '', 'forgotten, and begun anew');
});
