import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parsePrepareRoot, readPrepareRoot } from './prepare-root.ts';
import { rootMountRules } from './root-mount.ts';
import { brief, type EntrySpec, evidenceOf } from './testing.ts';

const vendor = 'usr/lib/ostree/prepare-root.conf';
const host = 'etc/ostree/prepare-root.conf';
const good = '[composefs]\nenabled = yes\n\n[sysroot]\nreadonly = true\n';
const kernel = { 'usr/lib/modules/6.17/vmlinuz': 'kernel' };
const base: Record<string, EntrySpec> = { ...kernel, [vendor]: good };

async function found(changes: Record<string, EntrySpec | undefined>, from = base): Promise<string[]> {
  const evidence = evidenceOf({ base: from, changes });
  return brief((await Promise.all(rootMountRules.map(({ check }) => check(evidence)))).flat());
}

test('the base’s settings, and as strict ones in other words, are well', async () => {
  assert.deepEqual(await found({}), []);
  for (const enabled of ['true', '1', 'verity', 'signed'])
    assert.deepEqual(await found({ [host]: `# ours\n[composefs]\nenabled=${enabled}\n` }), []);
  assert.deepEqual(await found({ [vendor]: undefined }, { [vendor]: good }), [], 'nothing boots without a kernel');
});

test('FS-01: composefs off, in doubt, or a root that is written to', async () => {
  assert.deepEqual(await found({ [vendor]: '[composefs]\nenabled = no\n' }), [`FS-01 error ${vendor}`]);
  assert.deepEqual(await found({ [host]: '[sysroot]\nreadonly = true\n' }), [`FS-01 error ${host}`]);
  assert.deepEqual(await found({ [`usr/${host}`]: '[composefs]\nenabled = 0\n' }), [`FS-01 error usr/${host}`]);
  assert.deepEqual(await found({ [vendor]: undefined }), [`FS-01 error ${vendor}`]);
  assert.deepEqual(await found({ [vendor]: '[composefs]\nenabled = maybe\n' }), [`FS-01 warning ${vendor}`]);
  assert.deepEqual(await found({ [vendor]: `${good}[root]\ntransient = true\n` }), [`FS-01 error ${vendor}`]);
  assert.deepEqual(await found({ [vendor]: `${good}[root]\ntransient-ro=1\n` }), [`FS-01 error ${vendor}`]);
  assert.deepEqual(await found({ [vendor]: { target: '../../share/x' }, 'usr/share/x': '[composefs]\nenabled=no\n' }), [
    `FS-01 error ${vendor}`,
  ]);
});

test('FS-01: what ostree fails on', async () => {
  for (const text of [
    'enabled = yes\n',
    '[composefs]\nenabled\n',
    '[composefs]\nenabled = on\n',
    '[composefs]\nenabled = yes \n',
    `${good}[root]\ntransient = yes\n`,
    `${good}[root]\ntransient = true\ntransient-ro = true\n`,
  ])
    assert.deepEqual(await found({ [vendor]: text }), [`FS-01 error ${vendor}`], text);
  assert.equal(parsePrepareRoot('x', Buffer.from([0xff])).state, 'invalid');
});

test('FS-02: only a plain false makes the physical root writable where composefs is on', async () => {
  assert.deepEqual(await found({ [vendor]: '[composefs]\nenabled=yes\n[sysroot]\nreadonly=false\n' }), [
    `FS-02 error ${vendor}`,
  ]);
});

test('what the base has already is a warning that says so, and worse than the base is an error', async () => {
  const maybe = { ...kernel, [vendor]: '[composefs]\nenabled = maybe\n[sysroot]\nreadonly = false\n' };
  assert.deepEqual(await found({}, maybe), [`FS-01 warning ${vendor}`, `FS-02 warning ${vendor}`]);
  assert.deepEqual(await found({ [vendor]: '[composefs]\nenabled = no\n' }, maybe), [`FS-01 error ${vendor}`]);
  const evidence = evidenceOf({ base: { ...kernel, [vendor]: undefined } });
  const [none] = (await Promise.all(rootMountRules.map(({ check }) => check(evidence)))).flat();
  assert.match(none?.message ?? '', /the base’s own/);
});

test('any bytes are read, or said to be invalid', async () => {
  const words = fc.constantFrom(
    '[composefs]',
    '[root]',
    'enabled',
    '=',
    'yes',
    'transient',
    'true',
    '\n',
    ' ',
    '#',
    '\0',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.uint8Array({ maxLength: 200 }),
        fc.array(words).map((each) => Buffer.from(each.join(''))),
      ),
      async (bytes) => {
        const read = await readPrepareRoot(async (path) => (path === host ? Buffer.from(bytes) : undefined));
        assert.match(read.state, /^(read|invalid)$/);
      },
    ),
    { numRuns: 500 },
  );
});
