import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { judgeHardwareOfMachine } from './check.ts';
import { draftProfile } from './draft.ts';
import { readMachine } from './machine/facts.ts';
import { MachineFolder } from './machine/folder.ts';
import { parseProfile } from './profile.ts';
import { makeEdid } from './testing/edid.ts';
import { type Parts, pciParts, writeMachine } from './testing/machine.ts';

const root = await mkdtemp(join(tmpdir(), 'wtgos-draft-'));
after(() => rm(root, { recursive: true, force: true }));

async function drafted(folder: string) {
  const facts = await readMachine(new MachineFolder(folder));
  const profile = parseProfile(draftProfile(facts), 'draft');
  return { profile, verdict: judgeHardwareOfMachine(profile, facts, true) };
}

async function draftedWith(changes: Parts = {}) {
  writeMachine(join(root, 'machine'), changes);
  return drafted(join(root, 'machine'));
}

test('a draft has what the machine shows, and the machine passes it', async () => {
  const { profile, verdict } = await draftedWith();
  assert.equal(verdict.result, 'pass', JSON.stringify(verdict.findings));
  assert.equal(profile.name, 'framework-laptop-13-amd-ryzen-ai-300-series');
  assert.deepEqual(profile.memory, { gib: 96 });
  assert.deepEqual(profile.gpu, { device: '1002:150e', memory: { gib: 80, pages: 20_971_520 } });
  assert.equal(profile.npu?.device, '1022:17f0');
  assert.deepEqual(profile.display?.panel, { vendor: 'BOE', product: '0x0cb4', name: 'NE135A1M-NY1' });
  assert.equal(profile.display?.refresh, 120);
  assert.equal(profile.kernel.floor, '6.17');
  assert.deepEqual(profile.kernel.arguments.allowed, ['ttm.pages_limit=20971520']);
  assert.equal(profile.secureBoot, 'required');
  assert.deepEqual(
    profile.devices.filter(({ bus }) => bus === 'usb').map(({ id, drivers, need }) => [id, drivers, need]),
    [['0e8d:0717', ['btusb'], 'optional']],
  );
});

test('another machine of another kind', async () => {
  const { profile, verdict } = await draftedWith({
    ...pciParts({ address: '0000:00:00.0', id: '8086:4621', class: '060000' }),
    'sys/class/dmi/id/product_name': '\u0001\n',
    'proc/meminfo': 'MemTotal: 7800000 kB\n',
    'sys/module/ttm/parameters/pages_limit': '1000000\n',
    'sys/devices/pci0000:00/0000:c1:00.0/drm/card1/card1-eDP-1/edid': makeEdid({ vendor: 'LGD', product: 1 }),
    'sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c': undefined,
  });
  assert.deepEqual(
    verdict.findings.filter(({ level }) => level === 'error'),
    [],
  );
  assert.equal(profile.dmi, undefined);
  assert.deepEqual(profile.memory, { gib: 8 });
  assert.deepEqual(profile.gpu, { device: '1002:150e' });
  assert.equal(profile.display, undefined);
  assert.equal(profile.secureBoot, 'optional');
  assert.ok(!profile.devices.some(({ id }) => id === '8086:4621'), 'bridges are on every board');
});

test('the machine that runs this test', async (context) => {
  if (process.platform !== 'linux') return context.diagnostic('only Linux has /sys');
  const { verdict } = await drafted('/');
  assert.deepEqual(
    verdict.findings.filter(({ level }) => level === 'error'),
    [],
  );
});
