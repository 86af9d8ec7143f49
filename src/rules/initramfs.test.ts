import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CpioSpec, cpioOf, withFolders } from '../../tests/tools/cpio.ts';
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
const holding = (...members: CpioSpec[]): string => cpioOf(withFolders(members)).toString('latin1');
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

test('KRN-02: names what is neither the image’s nor the base’s, what runs first', async () => {
  const hook: CpioSpec = {
    name: 'var/lib/dracut/hooks/pre-pivot/99-x.sh',
    mode: 0o100755,
    content: 'touch /sysroot/x',
  };
  const ofImage: CpioSpec = { name: 'usr/bin/tool', mode: 0o100755, content: 'a tool' };
  const old: CpioSpec = { name: 'etc/old', content: 'old' };
  const dracuts = ['etc/ld.so.cache', 'usr/lib/modules/6.17/modules.dep', 'usr/lib/dracut/modules.txt'].map((name) => ({
    name,
    content: name,
  }));
  const from = { ...base, [image]: holding(copy(good), old), 'usr/bin/tool': 'a tool' };
  const clean = { [image]: holding(copy(good), old, ofImage, ...dracuts, { name: 'usr/lib', mode: 0o40755 }) };
  const said = async (changes: Record<string, EntrySpec>, of: typeof base = from): Promise<[unknown, string]> => {
    const [first] = await findings(changes, of);
    return [first?.evidence['foreign'], first?.message.split('; ')[1] ?? ''];
  };
  assert.deepEqual(await said(clean), [0, 'each of its 6 files is one of the image or of the base’s initramfs']);
  const worse = { [image]: holding(copy(good), { ...old, content: 'new' }, { ...ofImage, content: 'x' }, hook) };
  assert.deepEqual(await said(worse), [
    3,
    'of its 4 files these are neither of the image nor of the base’s initramfs: usr/bin/tool, var/lib/dracut/hooks/pre-pivot/99-x.sh, etc/old',
  ]);
  const [, unread] = await said(worse, base);
  assert.match(unread, /^of its 4 files/, 'that the base’s cannot be read hides nothing');
  const many = Array.from({ length: 9 }, (_, at): CpioSpec => ({ name: `x${at}`, content: `${at}` }));
  assert.match((await said({ [image]: holding(copy(good), ...many) }))[1], /x0, x1, x2, x3, x4 and 4 more$/);
  assert.match((await said({ [image]: 'BZh91AY' }))[1], /^what is in it cannot be seen/);
  const second = { 'usr/lib/modules/6.18/initramfs.img': holding(copy(good), old) };
  assert.deepEqual((await said(second))[0], 0, 'a new kernel’s is compared with the base’s own');
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
  assert.deepEqual([other?.level, other?.message.includes('another prepare-root.conf')], ['error', true]);
  const inOtherWords = `# as in\n[composefs]\nenabled=true\n`;
  assert.deepEqual(await found({ [image]: holding(copy(inOtherWords)) }), [`KRN-02 error ${image}`]);
  assert.deepEqual(await found({ [conf]: inOtherWords }), []);
  assert.deepEqual(await found({ [conf]: '[composefs]\nenabled = signed\n' }), [`FS-03 error ${conf}`]);
  const [alone] = await findings({ [conf]: `${good}[sysroot]\nreadonly = true\n` });
  assert.deepEqual([alone?.rule, alone?.level, alone?.path], ['FS-03', 'error', conf]);
});

test('FS-03: the copy that the kernel leaves is the one that counts, under whatever names it was written', async () => {
  const expected = [`KRN-02 error ${image}`, `FS-03 error ${image}`];
  const link: CpioSpec = { name: 'lib', mode: 0o120777, content: 'usr/lib' };
  const named = (name: string, content: string): CpioSpec => ({ name, content, links: 2, inode: 9 });
  const after = (...members: CpioSpec[]) =>
    cpioOf([...withFolders([copy(good)]), { name: 'etc', mode: 0o040755 }, ...members]).toString('latin1');
  for (const initramfs of [
    after(link, { name: 'lib/ostree/prepare-root.conf', content: bad }),
    after({ name: 'usr//lib/./ostree/prepare-root.conf', content: bad }),
    after(named('x', good), { ...link, content: 'etc/../usr/lib' }, named('lib/ostree/prepare-root.conf', bad)),
    after(copy(bad), { ...link, content: 'none/../usr/lib' }, { name: 'lib/ostree/prepare-root.conf', content: good }),
    holding(named(conf, good), named('zz', bad)),
  ])
    assert.deepEqual(await found({ [image]: initramfs }), expected);
  const unknown = [`KRN-02 error ${image}`, `FS-03 unknown ${image}`];
  for (const initramfs of [
    after({ name: 'usr/lib/../lib/ostree/prepare-root.conf', content: bad }),
    after(link, { name: 'lib', mode: 0o040755, content: 'x' }, { name: 'lib/ostree/prepare-root.conf', content: bad }),
    after(copy(bad), { name: 'usr', mode: 0o120777, content: 'etc' }, copy(good)),
    after(copy(bad), { name: `${conf}/`, content: good }),
    after(copy(bad), { name: 'etc/ostree/prepare-root.conf', content: good }),
    holding(named(conf, good), named('zz', ''), { name: 'zz', content: bad }),
    holding(named(conf, good), named(conf, good)),
  ])
    assert.deepEqual(await found({ [image]: initramfs }), unknown);
});

test('FS-03: what cannot be seen is unknown', async () => {
  const expected = [`KRN-02 error ${image}`, `FS-03 unknown ${image}`];
  assert.deepEqual(await found({ [image]: { size: 2 ** 30 } }), expected);
  assert.deepEqual(await found({ [image]: { type: 'directory' } }), expected);
  assert.deepEqual(await found({ [image]: 'BZh91AY' }), expected);
  assert.deepEqual(
    await found({ [image]: holding(copy(good), { name: 'usr/lib', mode: 0o120777, content: '/x' }) }),
    expected,
  );
  assert.deepEqual(await found({ [image]: holding(copy(`${good}#${'x'.repeat(70_000)}`)) }), expected);
});
