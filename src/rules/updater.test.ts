import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { brief, type EntrySpec, evidenceOf } from './testing.ts';
import { updaterRules } from './updater.ts';

const units = 'usr/lib/systemd/system';
const preset = 'usr/lib/systemd/system-preset/50-x.preset';
const link = 'etc/systemd/system/timers.target.wants/uupd.timer';
const bootcLink = 'etc/systemd/system/timers.target.wants/bootc-fetch-apply-updates.timer';
const installed: Record<string, EntrySpec> = {
  'usr/lib/modules/6.17/vmlinuz': 'kernel',
  [`${units}/uupd.timer`]: '[Timer]',
  [`${units}/uupd.service`]: '[Service]',
  [`${units}/bootc-fetch-apply-updates.timer`]: '[Timer]',
  [`${units}/bootc-fetch-apply-updates.service`]: '[Service]',
};
const linked = { ...installed, [link]: { target: `/${units}/uupd.timer` } };
const byPreset = { ...installed, [preset]: '# x\nenable uupd.*\ndisable *\n' };

async function found(
  changes: Record<string, EntrySpec | undefined>,
  from: Record<string, EntrySpec> = linked,
): Promise<string[]> {
  const evidence = evidenceOf({ base: from, changes });
  return brief((await Promise.all(updaterRules.map(({ check }) => check(evidence)))).flat());
}

test('an updater that stays, or another in its place', async () => {
  assert.deepEqual(await found({}), []);
  assert.deepEqual(await found({}, byPreset), []);
  assert.deepEqual(
    await found({ [link]: undefined, [bootcLink]: { target: `/${units}/bootc-fetch-apply-updates.timer` } }),
    [],
  );
  assert.deepEqual(await found({ [preset]: undefined, [link]: { target: `/${units}/uupd.timer` } }, byPreset), []);
  assert.deepEqual(
    await found({ [`${units}/other.timer`]: 'x', [`${units}/uupd.timer.d`]: { type: 'directory' } }),
    [],
  );
});

test('UPD-03: masked, gone, or no longer pulled in', async () => {
  const mask = 'etc/systemd/system/uupd.timer';
  assert.deepEqual(await found({ [mask]: { target: '/dev/null' } }), [`UPD-03 error ${mask}`]);
  assert.deepEqual(await found({ [mask]: '' }), [`UPD-03 error ${mask}`]);
  const service = 'etc/systemd/system/uupd.service';
  assert.deepEqual(await found({ [service]: { target: '/dev/null' } }), [`UPD-03 error ${service}`]);
  assert.deepEqual(await found({ [`usr/${mask}`]: { target: '/dev/null' } }), [`UPD-03 error usr/${mask}`]);
  assert.deepEqual(await found({ [`${units}/uupd.timer`]: undefined }), [`UPD-03 error ${units}/uupd.timer`]);
  assert.deepEqual(await found({ [`${units}/uupd.service`]: undefined }), [`UPD-03 error ${units}/uupd.service`]);
  assert.deepEqual(await found({ [link]: undefined }), [`UPD-03 error ${link}`]);
});

test('UPD-03: presets, of which the first that fits holds, and which do less than a link', async () => {
  assert.deepEqual(await found({ [preset]: 'disable uupd.timer\n' }, byPreset), [`UPD-03 error ${preset}`]);
  const first = 'usr/lib/systemd/system-preset/00-y.preset';
  for (const line of ['disable *.timer', '  disable uupd.[t]imer', 'ignore uupd.timer'])
    assert.deepEqual(await found({ [first]: `${line}\n` }, byPreset), [`UPD-03 error ${first}`], line);
  const other = 'etc/systemd/system-preset/50-x.preset';
  assert.deepEqual(
    await found({ [other]: '' }, byPreset),
    [`UPD-03 error ${other}`],
    'hides the vendor’s of that name',
  );
  assert.deepEqual(await found({ [link]: undefined, [preset]: 'enable uupd.timer\n' }), [`UPD-03 error ${link}`]);
});

test('UPD-03: what a running updater does', async () => {
  for (const path of [`${units}/uupd.timer`, `${units}/uupd.service`, 'etc/systemd/system/uupd.service.d/x.conf'])
    assert.deepEqual(await found({ [path]: 'x' }), [`UPD-03 error ${path}`]);
});

test('UPD-03: a base without updater is its vendor’s affair', async () => {
  assert.deepEqual(await found({}, installed), ['UPD-03 warning']);
  assert.deepEqual(await found({}, { [link]: { target: 'x' } }), [], 'nothing boots without a kernel');
  assert.deepEqual(await found({}, { 'usr/lib/modules/6.17/6.17.efi': 'both in one' }), ['UPD-03 warning']);
});

test('any bytes as a preset are read', async () => {
  const words = fc.constantFrom('enable', 'disable', ' ', '\n', '*', '?', '[', '\\', 'uupd.timer', '**/x', '#', '\0');
  await fc.assert(
    fc.asyncProperty(fc.array(words, { maxLength: 20 }), async (parts) => {
      const said = await found({ [preset]: `${parts.join('')}x` }, byPreset);
      assert.ok(said.length <= 1);
    }),
    { numRuns: 200 },
  );
});
