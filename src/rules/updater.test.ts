import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
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
  const behindComment = '# a comment\rdisable uupd.timer\nenable uupd.*\n';
  assert.deepEqual(await found({ [preset]: behindComment }, byPreset), [`UPD-03 error ${preset}`]);
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

describe('UPD-03: what a timer starts', () => {
  const mask = { 'etc/systemd/system/uupd.timer': { target: '/dev/null' } };
  const refused = ['UPD-03 error etc/systemd/system/uupd.timer'];
  /** An updater of one's own in the place of the base's. */
  const instead = (service: string, more: Record<string, EntrySpec> = {}): Record<string, EntrySpec> => ({
    ...mask,
    [`${units}/own.timer`]: '[Timer]\nOnCalendar=daily\n',
    [`${units}/own.service`]: service,
    'etc/systemd/system/timers.target.wants/own.timer': { target: `/${units}/own.timer` },
    ...more,
  });
  const script = (text: string) => ({ 'usr/libexec/own': text });

  for (const [name, changes] of [
    ['bootc', instead('[Service]\nExecStart=/usr/bin/bootc upgrade --apply --quiet\n')],
    ['bootc, its options first', instead('[Service]\nExecStart=-/usr/bin/bootc --verbose -x update\n')],
    ['rpm-ostree', instead('[Service]\nExecStart=rpm-ostree upgrade --trigger-automatic-update-policy\n')],
    ['in a shell', instead(`[Service]\nExecStart=/bin/sh -c 'sleep 9; uupd'\n`)],
    ['in the next line', instead('[Service]\nExecStart=/usr/bin/bootc \\\n  upgrade\n')],
    ['by a script', instead('[Service]\nExecStart=/usr/libexec/own -x\n', script('#!/bin/sh\nexec bootc upgrade\n'))],
    [
      'by a drop-in',
      instead('[Service]\nExecStart=/bin/true\n', {
        [`${units}/own.service.d/x.conf`]: '[Service]\nExecStart=\nExecStart=bootc upgrade\n',
      }),
    ],
    [
      'under another name',
      instead('', {
        [`${units}/own.timer`]: '[Timer]\nUnit=other.service\n',
        [`${units}/own.service`]: '[Unit]',
        [`${units}/other.service`]: '[Service]\nExecStart=bootc upgrade\n',
      }),
    ],
  ] as const)
    test(`an updater of one’s own: ${name}`, async () => assert.deepEqual(await found(changes), []));

  for (const [name, changes] of [
    ['nothing of the kind', instead('[Service]\nExecStart=/usr/bin/bootc status\n')],
    ['a name alone', instead('[Service]\nExecStart=/usr/bin/notuupd\n')],
    ['in another section', instead('[Unit]\nExecStart=/usr/bin/bootc upgrade\n')],
    [
      'a comment of a script',
      instead('[Service]\nExecStart=/usr/libexec/own\n', script('#!/bin/sh\n# bootc upgrade\n')),
    ],
    [
      'taken back',
      instead('[Service]\nExecStart=bootc upgrade\n', {
        [`${units}/own.service.d/x.conf`]: '[Service]\nExecStart=\nExecStart=/bin/true\n',
      }),
    ],
    [
      'taken back behind comments that systemd reads in another way than they look',
      instead('[Service]\nExecStart=bootc upgrade\n#\\\nExecStart=\n#\rExecStart=/bin/true\n'),
    ],
    ['in a section that is set in', instead('[Service]\n [X]\nExecStart=bootc upgrade\n')],
    [
      'a well-known name for nothing',
      {
        ...mask,
        [bootcLink]: { target: `/${units}/bootc-fetch-apply-updates.timer` },
        [`${units}/bootc-fetch-apply-updates.service`]: '[Service]\nExecStart=/bin/true\n',
      },
    ],
  ] as const)
    test(`none: ${name}`, async () => assert.deepEqual(await found(changes), refused));

  test('the base’s own updater, known by what it starts, stays', async () => {
    const { 'etc/systemd/system/uupd.timer': _, ...added } = instead('[Service]\nExecStart=bootc upgrade\n');
    const from = { 'usr/lib/modules/6.17/vmlinuz': 'kernel', ...added };
    assert.deepEqual(await found({}, from), []);
    const gone = { 'etc/systemd/system/timers.target.wants/own.timer': undefined };
    assert.deepEqual(await found(gone, from), ['UPD-03 error etc/systemd/system/timers.target.wants/own.timer']);
    const changed = { [`${units}/own.service`]: '[Service]\nExecStart=bootc upgrade --quiet\n' };
    assert.deepEqual(await found(changed, from), [`UPD-03 error ${units}/own.service`]);
  });
});

test('any bytes as units: one finding at most, and no error', async () => {
  const words = fc.constantFrom(
    '[Service]',
    '[Timer]',
    'ExecStart=',
    'Unit=',
    '\\\n',
    '\n',
    '\0',
    'bootc',
    ' upgrade',
    '../x',
    '=',
    '-',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(words, { maxLength: 20 }), fc.array(words, { maxLength: 20 }), async (one, other) => {
      const said = await found({
        'etc/systemd/system/uupd.timer': { target: '/dev/null' },
        [`${units}/own.timer`]: `${one.join('')}x`,
        [`${units}/own.service`]: `${other.join('')}x`,
        'etc/systemd/system/timers.target.wants/own.timer': { target: `/${units}/own.timer` },
      });
      assert.ok(said.length <= 1);
    }),
    { numRuns: 200 },
  );
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
