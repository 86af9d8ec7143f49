import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kargRules } from './kargs-allowed.ts';
import { brief, type EntrySpec, evidenceOf } from './testing.ts';
import type { Finding } from './types.ts';

const base: Record<string, EntrySpec> = { 'usr/lib/bootc/kargs.d/10-base.toml': 'kargs = ["quiet", "console=tty0"]\n' };
const ours = 'usr/lib/bootc/kargs.d/20-ours.toml';

async function findings(
  changes: Record<string, EntrySpec | undefined>,
  allow: string[] = [],
  from = base,
): Promise<Finding[]> {
  const kargs = { allow: allow.map((argument) => ({ argument, reason: 'needed by a test' })) };
  const evidence = evidenceOf({ base: from, changes, policy: { kargs } });
  return (await Promise.all(kargRules.map(({ check }) => check(evidence)))).flat();
}
const found = async (...given: Parameters<typeof findings>): Promise<string[]> => brief(await findings(...given));

test('the base’s arguments are well, in whatever file', async () => {
  assert.deepEqual(await found({}), []);
  assert.deepEqual(await found({ [ours]: 'kargs = ["console=tty0 quiet"]\n' }), []);
  assert.deepEqual(await found({ [ours]: 'kargs = ["rw"]\nmatch-architectures = ["aarch64"]\n' }), []);
});

test('FS-04: an argument that nobody named', async () => {
  assert.deepEqual(await found({ [ours]: 'kargs = ["rd.break"]\n' }), [`FS-04 error ${ours}`]);
  assert.deepEqual(await found({ [ours]: 'kargs = ["console=ttyS0"]\n' }), [`FS-04 error ${ours}`]);
  const install = 'usr/lib/bootc/install/10-x.toml';
  assert.deepEqual(await found({ [install]: '[install]\nkargs = ["a=1", "b"]\n' }), [
    `FS-04 error ${install}`,
    `FS-04 error ${install}`,
  ]);
});

test('FS-04: one that the policy names, by name or with its value', async () => {
  assert.deepEqual(await found({ [ours]: 'kargs = ["amd_iommu=on"]\n' }, ['amd-iommu']), []);
  assert.deepEqual(await found({ [ours]: 'kargs = ["amd_iommu=on"]\n' }, ['amd_iommu=on']), []);
  assert.deepEqual(await found({ [ours]: 'kargs = ["amd_iommu=on"]\n' }, ['amd_iommu=off']), [
    `FS-04 error ${ours}`,
    'CW-02 warning',
  ]);
  assert.deepEqual(await found({}, ['quiet']), ['CW-02 warning']);
});

test('FS-04: one of the base that is gone', async () => {
  const changes = { 'usr/lib/bootc/kargs.d/10-base.toml': 'kargs = ["quiet"]\n' };
  assert.deepEqual(await found(changes), ['FS-04 warning usr/lib/bootc/kargs.d/10-base.toml']);
  assert.deepEqual(await found(changes, ['console']), []);
});

test('FS-04: composefs switched off is allowed by no list', async () => {
  for (const value of ['=0', '=no', '=maybe', '="0"', ''])
    assert.deepEqual(
      await found({ [ours]: `kargs = ['ostree.prepare-root.composefs${value}']\n` }, ['ostree.prepare-root.composefs']),
      [`FS-04 error ${ours}`],
      value,
    );
  assert.deepEqual(
    await found({ [ours]: 'kargs = ["ostree.prepare-root.composefs=signed"]' }, ['ostree.prepare-root.composefs']),
    [],
  );
  const off = { [ours]: 'kargs = ["ostree.prepare-root.composefs=0"]\n' };
  const [own] = await findings({}, [], off);
  assert.deepEqual([own?.level, own?.message.includes('the base’s own')], ['warning', true]);
});

test('FS-04: unreadable is unknown, unless the base is', async () => {
  for (const text of ['kargs = "quiet"', 'no TOML', 'kargs = []\nmore = 1\n', 'match-architectures = []\n'])
    assert.deepEqual(await found({ [ours]: text }), ['FS-04 unknown'], text);
  assert.deepEqual(await found({ 'etc/bootc/install/x.toml': 'install = 1' }), ['FS-04 unknown']);
  assert.deepEqual(await found({ 'usr/share/x': 'x' }, [], { [ours]: 'no TOML' }), []);
});
