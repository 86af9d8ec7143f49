import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cacheBytes, cacheFolder } from './cache.ts';

test('the cache is in the runner’s folder of the job, else the person’s', () => {
  assert.equal(cacheFolder({ RUNNER_TEMP: '/temp', XDG_CACHE_HOME: '/xdg' }), '/temp/wtgos-cache');
  assert.equal(cacheFolder({ XDG_CACHE_HOME: '/xdg' }), '/xdg/wtgos');
  assert.match(cacheFolder({}), /\/\.cache\/wtgos$/);
});

test('WTGOS_CACHE_MIB is a whole number', () => {
  assert.equal(cacheBytes({}), undefined);
  assert.equal(cacheBytes({ WTGOS_CACHE_MIB: '' }), undefined);
  assert.equal(cacheBytes({ WTGOS_CACHE_MIB: '0' }), 0);
  assert.equal(cacheBytes({ WTGOS_CACHE_MIB: '100' }), 104_857_600);
  for (const text of ['-1', '1.5', '2GiB', '0x10', '9999999999'])
    assert.throws(() => cacheBytes({ WTGOS_CACHE_MIB: text }), { code: 'input-invalid' });
});
