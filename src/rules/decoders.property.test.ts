/** What decides about a host is read from files that anybody wrote: any bytes are an answer, and what cannot be read is one that fails. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { stringify } from 'smol-toml';
import { type CpioSpec, cpioOf } from '../../tests/tools/cpio.ts';
import { readInitramfs } from '../image/cpio.ts';
import { accountRules } from './accounts.ts';
import { judge } from './evaluate.ts';
import { readKargs } from './expect-kargs.ts';
import { parseSysusersLine } from './sysusers.ts';
import { type EntrySpec, evidenceOf } from './testing.ts';
import { parseTmpfilesLine } from './tmpfiles.ts';

const kargsFile = 'usr/lib/bootc/kargs.d/1.toml';
const kernel = { 'usr/lib/modules/6.17/vmlinuz': 'kernel' };
const treeOf = (base: Record<string, EntrySpec>) => evidenceOf({ base }).tree;

/** Bytes, and bytes that look like what is wanted: pieces of it, one after another. */
function hostile(...pieces: string[]): fc.Arbitrary<Buffer> {
  const piece = fc.oneof(
    fc.constantFrom(...pieces).map((text) => Buffer.from(text, 'latin1')),
    fc.uint8Array({ maxLength: 12 }).map((bytes) => Buffer.from(bytes)),
  );
  return fc.array(piece, { maxLength: 12 }).map((parts) => Buffer.concat(parts));
}

describe('an initramfs', () => {
  const name = fc
    .array(fc.stringMatching(/^[\wü -]{1,12}$/), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join('/'));
  const content = fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes));
  // Each kind has names of its own: what comes in the place of another one, or by a symlink, is told in tests of examples.
  const member = fc.oneof(
    fc.record({ name, mode: fc.constantFrom(0o100644, 0o100755), content }),
    fc.record({ name: name.map((each) => `${each}.link`), mode: fc.constant(0o120777), content }),
    fc.record({
      name: name.map((each) => `${each}.d`),
      mode: fc.constant(0o40755),
      content: fc.constant(Buffer.alloc(0)),
    }),
  );
  const archive = fc.array(member, { maxLength: 10 });

  test('of any members, in any number of archives, packed or not: all are read, of a name the last', async () => {
    await fc.assert(
      fc.asyncProperty(archive, archive, fc.constantFrom('plain', 'gzip', 'zstd'), async (early, late, packed) => {
        const rest = cpioOf(late);
        const whole = packed === 'gzip' ? gzipSync(rest) : packed === 'zstd' ? zstdCompressSync(rest) : rest;
        const read = await readInitramfs(Buffer.concat([cpioOf(early), whole]), { maxBytes: 2 ** 20 });
        assert.ok(read.state === 'read', JSON.stringify(read));
        const expected = new Map([...early, ...late].map((each: CpioSpec) => [each.name, each]));
        assert.deepEqual([...read.members.keys()].sort(), [...expected.keys()].sort());
        for (const { path, mode, content } of read.members.values()) {
          assert.equal(mode, expected.get(path)?.mode);
          assert.deepEqual(content, expected.get(path)?.content);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('kernel arguments', () => {
  const argument = fc.stringMatching(/^[a-z_.-]{1,8}(=[\w.,:/-]{0,8})?$/);

  test('any that a TOML writer writes are read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(argument, { maxLength: 20 }), async (kargs) => {
        const read = await readKargs(treeOf({ [kargsFile]: stringify({ kargs }) }), 'amd64');
        assert.ok(typeof read !== 'string', String(read));
        assert.deepEqual(
          read.map((each) => each.argument),
          kargs,
        );
      }),
    );
  });

  test('any bytes are arguments, or a sentence', async () => {
    const bytes = hostile(
      'kargs',
      ' = ',
      '[',
      ']',
      '"',
      'a=b',
      "'''",
      '"""',
      '\n',
      '\\u0041',
      'match-architectures',
      '[[x]]',
      '{',
      '.',
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (content) => {
        const read = await readKargs(treeOf({ [kargsFile]: { content } }), 'amd64');
        assert.ok(typeof read === 'string' || read.every((each) => each.argument !== ''));
      }),
      { numRuns: 500 },
    );
  });

  test('tables within tables end', async () => {
    for (const text of [
      '['.repeat(60_000),
      `x = ${'['.repeat(60_000)}`,
      `${'a.'.repeat(30_000)}b = 1`,
      `x = ${'{a='.repeat(20_000)}`,
    ]) {
      const started = performance.now();
      assert.equal(typeof (await readKargs(treeOf({ [kargsFile]: text }), 'amd64')), 'string');
      assert.ok(performance.now() - started < 2000, `${text.slice(0, 9)}…`);
    }
  });
});

describe('accounts', () => {
  const word = fc.stringMatching(/^[a-z0-9_-]{1,8}$/);
  const line = fc.tuple(word, fc.nat(65_535), word).map(([who, id, shell]) => `${who}:x:${id}:${id}::/:${shell}`);
  const root = 'root:x:0:0::/root:/bin/sh';
  const found = async (before: string, after: string | Buffer) => {
    const evidence = evidenceOf({ base: { 'etc/passwd': before }, changes: { 'etc/passwd': { content: after } } });
    return (await Promise.all(accountRules.map(({ check }) => check(evidence)))).flat();
  };

  test('a new line among any others is found, wherever it stands', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 20 }), fc.nat(20), async (lines, at) => {
        const before = [root, ...lines];
        const after = before.toSpliced(at, 0, 'Mallory:x:0:0::/:/bin/sh');
        const messages = (await found(before.join('\n'), after.join('\n'))).map(({ message }) => message);
        assert.ok(
          messages.some((message) => message.includes('Mallory has uid 0')),
          messages.join('\n'),
        );
      }),
      { numRuns: 100 },
    );
  });

  test('any bytes: findings, never an error', async () => {
    await fc.assert(
      fc.asyncProperty(hostile('root', ':', '0', '\n', 'x', '::', '#', '+', '\r'), async (content) => {
        await found(root, content);
      }),
      { numRuns: 300 },
    );
  });
});

test('any line of tmpfiles.d and sysusers.d: a line as its manual has it, or none', () => {
  const text = hostile('d', 'L+', ' /x', '"', "'", '\\x', '%', 'u!', ' ', '\t', ' - -', '#').map((bytes) =>
    bytes.toString('latin1'),
  );
  fc.assert(
    fc.property(text, (line) => {
      const [file, account] = [parseTmpfilesLine(line), parseSysusersLine(line)];
      assert.ok(file === undefined || /^[/%]/.test(file.path));
      assert.ok(account === undefined || account.name !== '');
    }),
    { numRuns: 1000 },
  );
});

describe('what cannot be read fails in strict mode', () => {
  const tooMuch: EntrySpec = { size: 2 ** 31 };
  for (const [what, decides, changes] of [
    ['cpio: damaged', 'FS-03', { 'usr/lib/modules/6.17/initramfs.img': '070701 and no more' }],
    ['cpio: too much', 'FS-03', { 'usr/lib/modules/6.17/initramfs.img': tooMuch }],
    ['kernel arguments: no TOML', 'FS-04', { [kargsFile]: 'x' }],
    ['kernel arguments: no UTF-8', 'FS-04', { [kargsFile]: { content: Buffer.from('kargs = ["\xff"]', 'latin1') } }],
    ['kernel arguments: too much', 'FS-04', { [kargsFile]: tooMuch }],
    ['kernel arguments of an installation: too much', 'FS-04', { 'usr/lib/bootc/install/1.toml': tooMuch }],
    ['prepare-root.conf: too much', 'FS-01', { 'etc/ostree/prepare-root.conf': tooMuch }],
    ['presets: too much', 'UPD-03', { 'usr/lib/systemd/system-preset/0.preset': tooMuch }],
    ['passwd: too much', 'PRIV-04', { 'etc/passwd': tooMuch }],
    ['group: too much', 'PRIV-04', { 'etc/group': tooMuch }],
    ['shadow: too much', 'PRIV-04', { 'etc/shadow': tooMuch }],
    ['sysusers.d: too much', 'PRIV-04', { 'usr/lib/sysusers.d/x.conf': tooMuch }],
    ['tmpfiles.d: too much', 'UNIT-01', { 'usr/lib/tmpfiles.d/x.conf': tooMuch }],
    ['fstab: too much', 'FS-07', { 'etc/fstab': tooMuch }],
    ['SELinux: too much', 'MAC-01', { 'etc/selinux/config': tooMuch }],
  ] as [string, string, Record<string, EntrySpec>][]) {
    test(what, async () => {
      const paths = Object.keys(changes);
      // All else about the change is allowed; what cannot be read never is.
      const policy = { allow: [{ name: 'ours', reason: 'all that this test brings', paths }] };
      const evidence = evidenceOf({ base: kernel, changes, policy });
      const { result, findings } = await judge(evidence, { strict: true });
      const said = findings.filter(({ rule }) => rule === decides).map(({ level }) => level);
      assert.ok(said.includes('unknown') || said.includes('error'), said.join());
      assert.equal(result, 'fail');
    });
  }
});
