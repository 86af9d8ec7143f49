import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CpioSpec, cpioOf } from '../../tests/tools/cpio.ts';
import { initramfsRules } from './initramfs.ts';
import { brief, type EntrySpec, evidenceOf } from './testing.ts';
import type { Finding } from './types.ts';

const conf = 'usr/lib/ostree/prepare-root.conf';
const image = 'usr/lib/modules/6.17/initramfs.img';
const good = '[composefs]\nenabled = yes\n';
const bad = '[composefs]\nenabled = no\n';
const base: Record<string, EntrySpec> = {
  'usr/lib/modules/6.17/vmlinuz': 'kernel',
  [image]: 'the base’s',
  [conf]: good,
};

async function findings(changes: Record<string, EntrySpec | undefined>, from = base): Promise<Finding[]> {
  const evidence = evidenceOf({ base: from, changes });
  return (await Promise.all(initramfsRules.map(({ check }) => check(evidence)))).flat();
}
const found = async (...given: Parameters<typeof findings>): Promise<string[]> => brief(await findings(...given));
const holding = (...members: CpioSpec[]): string => cpioOf(members).toString('latin1');
const copy = (content: string): CpioSpec => ({ name: conf, content });

test('the base’s initramfs and settings are well, and are not looked into', async () => {
  assert.deepEqual(await found({}), []);
  assert.deepEqual(await found({ 'usr/share/x': 'x' }), []);
});

test('KRN-02: changed, gone, or new with a kernel of its own', async () => {
  assert.deepEqual(await found({ [image]: holding(copy(good)) }), [`KRN-02 error ${image}`]);
  assert.deepEqual(await found({ [image]: undefined }), [`KRN-02 error ${image}`]);
  const second = 'usr/lib/modules/6.18/initramfs.img';
  assert.deepEqual(await found({ [second]: holding(copy(good)) }), [`KRN-02 error ${second}`]);
  const moved = { [image]: { target: '/usr/share/x' }, 'usr/share/x': holding(copy(good)) };
  assert.deepEqual(await found(moved), [`KRN-02 error ${image}`]);
});

test('FS-03: the copy in the initramfs is weaker', async () => {
  const expected = [`KRN-02 error ${image}`, `FS-03 error ${image}`];
  assert.deepEqual(await found({ [image]: holding(copy(bad)) }), expected);
  assert.deepEqual(await found({ [image]: holding({ name: 'init', content: 'x' }) }), expected);
  assert.deepEqual(
    await found({ [image]: holding(copy(good), { name: './etc/ostree/prepare-root.conf', content: bad }) }),
    expected,
  );
  // The image’s own file is weak, too, and FS-01’s; the base had it weak already.
  assert.deepEqual(await found({ [image]: holding(copy(bad)) }, { ...base, [conf]: bad }), [`KRN-02 error ${image}`]);
});

test('FS-03: another copy that is not weaker, and a file that no initramfs has', async () => {
  const [, other] = await findings({ [image]: holding(copy(`${good}[sysroot]\nreadonly = true\n`)) });
  assert.deepEqual([other?.level, other?.message.includes('another prepare-root.conf')], ['warning', true]);
  const [alone] = await findings({ [conf]: `${good}[sysroot]\nreadonly = true\n` });
  assert.deepEqual([alone?.rule, alone?.level, alone?.path], ['FS-03', 'warning', conf]);
});

test('FS-03: what cannot be seen is unknown', async () => {
  const expected = [`KRN-02 error ${image}`, `FS-03 unknown ${image}`];
  assert.deepEqual(await found({ [image]: 'BZh91AY' }), expected);
  assert.deepEqual(
    await found({ [image]: holding(copy(good), { name: 'usr/lib', mode: 0o120777, content: '/x' }) }),
    expected,
  );
  assert.deepEqual(await found({ [image]: holding(copy(`${good}#${'x'.repeat(70_000)}`)) }), expected);
});
