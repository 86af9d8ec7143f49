import assert from 'node:assert/strict';
import { test } from 'node:test';
import { secureBootRules } from './secure-boot.ts';
import { brief, type EntrySpec, evidenceOf } from './testing.ts';

const kernel = 'usr/lib/modules/6.17/vmlinuz';
const base: Record<string, EntrySpec> = {
  [kernel]: 'kernel',
  'usr/lib/bootupd/updates/EFI/fedora/shimx64.efi': 'shim',
  boot: { type: 'directory' },
};

async function found(changes: Record<string, EntrySpec | undefined>): Promise<string[]> {
  const evidence = evidenceOf({ base, changes });
  return brief((await Promise.all(secureBootRules.map(({ check }) => check(evidence)))).flat());
}

test('all else may change', async () => {
  assert.deepEqual(await found({}), []);
  assert.deepEqual(
    await found({
      'usr/share/smoke.der': 'x',
      'usr/share/efi.txt': 'x',
      'usr/boot': 'x',
      boot: { type: 'directory', mode: 0o700 },
    }),
    [],
  );
});

test('SB-01: another kernel, a second one, or none', async () => {
  assert.deepEqual(await found({ [kernel]: 'x' }), [`SB-01 error ${kernel}`]);
  assert.deepEqual(await found({ [kernel]: undefined }), [`SB-01 error ${kernel}`]);
  assert.deepEqual(await found({ 'usr/lib/modules/6.18/vmlinuz': 'x' }), ['SB-01 error usr/lib/modules/6.18/vmlinuz']);
  assert.deepEqual(await found({ [kernel]: { target: '/usr/share/x' }, 'usr/share/x': 'x' }), [
    `SB-01 error ${kernel}`,
  ]);
});

test('SB-01: boot loaders, their configuration and keys, wherever they lie', async () => {
  for (const path of [
    'boot/grub2/grub.cfg',
    'usr/lib/bootupd/updates/EFI.json',
    'usr/lib/efi/shim/x',
    'etc/default/grub',
    'usr/etc/grub.d/40_custom',
    'usr/share/x/grubx64.efi',
    'etc/pki/akmods/certs/public_key.der',
    'usr/share/x/MOK.der',
    'usr/share/x/my-mok.crt',
  ])
    assert.deepEqual(await found({ [path]: 'x' }), [`SB-01 error ${path}`]);
  const shim = 'usr/lib/bootupd/updates/EFI/fedora/shimx64.efi';
  assert.deepEqual(await found({ [shim]: undefined }), [`SB-01 error ${shim}`]);
  assert.deepEqual(await found({ boot: { target: 'usr/x' } }), ['SB-01 error boot']);
});
