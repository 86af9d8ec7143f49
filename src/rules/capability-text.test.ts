import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capabilityOfText, readCapability } from './capability-text.ts';

const netRaw = 1n << 13n;
const netAdmin = 1n << 12n;

const texts: [text: string, permitted: bigint, inheritable: bigint, effective: boolean][] = [
  ['', 0n, 0n, false],
  ['cap_net_raw=p', netRaw, 0n, false],
  ['cap_net_raw,cap_net_admin=eip', netRaw | netAdmin, netRaw | netAdmin, true],
  ['= cap_net_raw+p', netRaw, 0n, false],
  ['cap_net_raw,cap_net_admin=ep cap_net_admin-ep', netRaw, 0n, true],
  ['CAP_NET_RAW=p', netRaw, 0n, false],
];

for (const [text, permitted, inheritable, effective] of texts) {
  test(`"${text}" as cap_from_text(3) reads it`, () => {
    assert.deepEqual(capabilityOfText(text), { permitted, inheritable, effective });
  });
}

test('text that says nothing is not read as no capability', () => {
  for (const text of ['net', 'cap_net_raw', 'cap_no_such=p', 'cap_net_raw=x', 'cap_net_raw=p,']) {
    assert.equal(capabilityOfText(text), undefined, text);
  }
});

test('the attribute of revision 2 is read, others are not', () => {
  const raw = Buffer.from('0100000200200000000000000000000000000000', 'hex');
  assert.deepEqual(readCapability(raw), { permitted: netRaw, inheritable: 0n, effective: true });
  assert.equal(readCapability(raw.subarray(0, 12)), undefined);
  assert.equal(readCapability(Buffer.concat([raw, Buffer.alloc(4)])), undefined);
});
