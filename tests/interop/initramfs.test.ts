/** What we read of an initramfs is what GNU cpio unpacks; and a real one, from the tests' base. */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { zstdCompressSync } from 'node:zlib';
import { sha256 } from '../../src/core/digest.ts';
import { type CpioMember, readInitramfs } from '../../src/image/cpio.ts';
import { prepareRootPaths, readPrepareRoot } from '../../src/rules/prepare-root.ts';
import { cpioOf } from '../tools/cpio.ts';
import { inChroot } from './chroots.ts';
import { ok, workFolder } from './tools.ts';

const maxBytes = 64 * 1024 * 1024;

/** A tree of odd names and kinds, packed in several ways; then what cpio itself makes of them, unpacked one over another. */
const MAKE = `
cd "$1"
mkdir -p tree/usr/lib/ostree tree/empty early/kernel/x86/microcode later/usr/lib/ostree
printf '[composefs]\\nenabled = yes\\n' >tree/usr/lib/ostree/prepare-root.conf
printf '[composefs]\\nenabled = no\\n' >later/usr/lib/ostree/prepare-root.conf
seq 20000 >tree/numbers; ln tree/numbers tree/a-hardlink; ln tree/numbers tree/z-hardlink
: >tree/nothing; ln tree/nothing tree/nothing-else
ln -s usr/lib tree/lib
for length in 1 2 3 4 5 100 250; do head -c $length /dev/zero | tr '\\0' x >"tree/$(printf "%0\${length}d" 1)"; done
echo text >"tree/Grüße, with blanks"
mknod tree/null c 1 3; mkfifo tree/pipe; chmod 4755 tree/1
echo microcode >early/kernel/x86/microcode/GenuineIntel.bin
for each in early tree later; do (cd $each && find . | sort | cpio --quiet -o -H newc --reproducible) >$each.cpio; done
(cd tree && find . | sort -r | cpio --quiet -o -H newc) >backwards.cpio
(cd tree && find . | cpio --quiet -o -H crc) >sums.cpio
gzip -n <tree.cpio >tree.cpio.gz
mkdir out; for each in early tree later; do (cd out && cpio --quiet -idu <../$each.cpio); done
cd out && find . -mindepth 1 -printf '%y %#m %P\\n' | sort && find . -type f -exec sha256sum {} + | sort
`;

let folder: string;
/** `TYPE MODE PATH` and `SHA256  ./PATH` as cpio left them. */
let facts: string[];
before(async () => {
  folder = workFolder('initramfs');
  facts = (await ok(inChroot('trixie', ['sh', '-euc', MAKE, 'sh', folder]))).split('\n');
});
const part = (name: string): Promise<Buffer> => readFile(join(folder, name));

async function membersOf(bytes: Buffer): Promise<ReadonlyMap<string, CpioMember>> {
  const read = await readInitramfs(bytes, { maxBytes });
  assert.ok(read.state === 'read', JSON.stringify(read));
  return read.members;
}

function factsOf(members: ReadonlyMap<string, CpioMember>): string[] {
  const all = [...members.values()].filter(({ path }) => path !== '.' && path !== '');
  const kinds = all.map(({ path, mode }) => {
    const permissions = (mode & 0o7777).toString(8).padStart(mode & 0o7000 ? 5 : 4, '0');
    return `${'?pc?d???f?l'[mode >> 12] ?? '?'} ${permissions} ${path}`;
  });
  const files = all.filter(({ mode }) => (mode & 0o170000) === 0o100000);
  return [...kinds, ...files.map(({ path, content }) => `${sha256(content).slice(7)}  ./${path}`)];
}

describe('an initramfs', () => {
  test('is read as GNU cpio unpacks it: names, kinds, modes, contents, hardlinks, and what later archives replace', async () => {
    const [early, tree, later] = await Promise.all(['early.cpio', 'tree.cpio', 'later.cpio'].map(part));
    assert.ok(early && tree && later);
    const expected = facts.toSorted();
    assert.ok(expected.length > 35);
    for (const whole of [
      Buffer.concat([early, tree, later]),
      Buffer.concat([early, zstdCompressSync(Buffer.concat([tree, later]))]),
      Buffer.concat([early, zstdCompressSync(Buffer.concat([await part('backwards.cpio'), later]))]),
      Buffer.concat([early, await part('sums.cpio'), later]),
    ])
      assert.deepEqual(factsOf(await membersOf(whole)).sort(), expected);
  });

  test('compressed by gzip itself, with the settings that a host goes by', async () => {
    const members = await membersOf(Buffer.concat([await part('early.cpio'), await part('tree.cpio.gz')]));
    const config = await readPrepareRoot(async (path) => members.get(path)?.content);
    assert.deepEqual([config.state, config.state === 'read' && config.composefs], ['read', 'yes']);
    assert.ok(prepareRootPaths.some((path) => members.has(path)));
  });

  test('as the tests write it is one that GNU cpio reads', async () => {
    await writeFile(
      join(folder, 'ours.cpio'),
      cpioOf([
        { name: 'a/b', content: 'text' },
        { name: 'odd', content: 'xyz' },
      ]),
    );
    const listed = await ok(
      inChroot('trixie', [
        'sh',
        '-euc',
        'cpio --quiet -t <"$1" && cpio --quiet -i --to-stdout odd <"$1"',
        'sh',
        join(folder, 'ours.cpio'),
      ]),
    );
    assert.equal(listed, 'a/b\nodd\nxyz');
  });
});
