/** Real initramfs images, made by dracut with ostree's module: what we read of them is what dracut's own tools say, and the rules judge them. */
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { sha256 } from '../../src/core/digest.ts';
import { type CpioMember, readInitramfs } from '../../src/image/cpio.ts';
import { fileCompression } from '../../src/image/decompress.ts';
import { initramfsRules } from '../../src/rules/initramfs.ts';
import { type EntrySpec, evidenceOf } from '../../src/rules/testing.ts';
import type { Finding } from '../../src/rules/types.ts';
import { inChroot } from './chroots.ts';
import { ok, toolPath, workFolder } from './tools.ts';

type Name = 'gzip' | 'xz' | 'zstd' | 'lz4' | 'hook' | 'transient';

const bytesOf = (name: Name): Promise<Buffer> => readFile(toolPath('initramfs', `${name}.img`));

async function membersOf(bytes: Buffer): Promise<CpioMember[]> {
  const read = await readInitramfs(bytes, { maxBytes: 512 * 1024 * 1024 });
  assert.ok(read.state === 'read', JSON.stringify(read));
  return [...read.members.values()].filter(({ path }) => path !== '.');
}

describe('an initramfs of dracut', () => {
  for (const name of ['gzip', 'xz', 'zstd', 'lz4'] as const) {
    test(`compressed by ${name}: every name, kind, mode and content as lsinitrd unpacks it`, async () => {
      const bytes = await bytesOf(name);
      const folder = workFolder('dracut');
      for (const each of ['main', 'early']) mkdirSync(join(folder, each));
      const script = `
        image=$1; cd "$2/main"; lsinitrd --unpack "$image" >&2; cd "$2/early"; lsinitrd --unpackearly "$image" >&2
        for each in main early; do
          cd "$2/$each"; find . -mindepth 1 -printf '%y %#m %P\\n'; find . -type f -exec sha256sum {} +
        done`;
      const image = `/mnt/initramfs/${name}.img`;
      const binds = [[toolPath('initramfs'), '/mnt/initramfs']] as const;
      const facts = (await ok(inChroot('dracut', ['bash', '-euc', script, 'bash', image, folder], { binds }))).split(
        '\n',
      );

      assert.equal(fileCompression(bytes), 'none', 'microcode comes first, uncompressed');
      const members = await membersOf(bytes);
      const files = members.filter(({ mode }) => mode >> 12 === 0o10);
      const kinds = members.map(({ path, mode }) => {
        const permissions = (mode & 0o7777).toString(8).padStart(mode & 0o7000 ? 5 : 4, '0');
        return `${'?pc?d?b?f?l?s'[mode >> 12] ?? '?'} ${permissions} ${path}`;
      });
      const digests = files.map(({ path, content }) => `${sha256(content).slice(7)}  ./${path}`);
      assert.deepEqual([...new Set([...kinds, ...digests])].sort(), [...new Set(facts.filter(Boolean))].sort());
      assert.ok(members.length > 300, `${members.length} members`);
      assert.ok(files.some(({ path }) => path === 'kernel/x86/microcode/AuthenticAMD.bin'));
    });
  }
});

const release = '6.12.1';
const image = `usr/lib/modules/${release}/initramfs.img`;
const conf = 'usr/lib/ostree/prepare-root.conf';

/** What the rules say of an image on a base with that initramfs, in short. */
async function findings(base: Name, changes: Record<string, EntrySpec>): Promise<Finding[]> {
  const settings = await readFile(join(import.meta.dirname, 'base/prepare-root.conf'));
  const evidence = evidenceOf({
    base: {
      [`usr/lib/modules/${release}/vmlinuz`]: 'kernel',
      [image]: { content: await bytesOf(base) },
      [conf]: { content: settings },
    },
    changes,
  });
  return (await Promise.all(initramfsRules.map(({ check }) => check(evidence)))).flat();
}
const brief = (found: Finding[]): string[] => found.map(({ rule, level }) => `${rule} ${level}`);

describe('KRN-02 and FS-03 of real ones', () => {
  test('the base’s own: nothing', async () => assert.deepEqual(await findings('lz4', {}), []));

  for (const name of ['gzip', 'xz', 'zstd'] as const) {
    test(`made anew, with the settings of the image, by ${name}: to allow, and no more than that`, async () => {
      const found = await findings('lz4', { [image]: { content: await bytesOf(name) } });
      assert.deepEqual(brief(found), ['KRN-02 error']);
      assert.match(found[0]?.message ?? '', name === 'gzip' ? /these are neither/ : /each of its \d+ files/);
    });
  }

  test('with a hook of somebody’s own: KRN-02 names it', async () => {
    const found = await findings('lz4', { [image]: { content: await bytesOf('hook') } });
    assert.deepEqual(brief(found), ['KRN-02 error']);
    assert.match(found[0]?.message ?? '', /initramfs: var\/lib\/dracut\/hooks\/pre-pivot\/99-ours\.sh$/);
    assert.equal(found[0]?.evidence['foreign'], 1);
  });

  test('settings that were changed without it have no effect', async () => {
    const found = await findings('lz4', { [conf]: '[composefs]\nenabled = signed\n[sysroot]\nreadonly = true\n' });
    assert.deepEqual(brief(found), ['FS-03 error']);
    assert.match(found[0]?.message ?? '', /the initramfs is the base’s/);
  });

  test('made of other settings than the image shows: a root that forgets', async () => {
    const found = await findings('lz4', { [image]: { content: await bytesOf('transient') } });
    assert.deepEqual(brief(found), ['KRN-02 error', 'FS-03 error']);
    assert.match(found[1]?.message ?? '', /root\.transient/);
  });
});
