import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { brief, evidenceOf } from './testing.ts';
import { udevRules, whatStarts } from './udev.ts';
import { parseUdevRules } from './udev-rules.ts';

const [rule] = udevRules;
const path = 'usr/lib/udev/rules.d/70-x.rules';
const judged = async (text: string, base?: string) =>
  brief(
    (await rule?.check(evidenceOf({ base: base === undefined ? {} : { [path]: base }, changes: { [path]: text } }))) ??
      [],
  );

describe('lines', () => {
  test('tokens with attributes, operators, quotes and escapes', () => {
    const [read] = parseUdevRules('ACTION=="add", ATTR{a b}!="x\\"y" ,ENV{Z}+=e"\\t"\n');
    assert.deepEqual(read?.tokens, [
      { key: 'ACTION', attribute: '', operator: '==', value: 'add' },
      { key: 'ATTR', attribute: 'a b', operator: '!=', value: 'x\\"y' },
      { key: 'ENV', attribute: 'Z', operator: '+=', value: '\\t' },
    ]);
  });

  test('a continued line is one rule, comments within it are none of it', () => {
    const rules = parseUdevRules('# x\n\nKERNEL=="a", \\\n# RUN+="no"\n  MODE="0600"\nTAG+="b"');
    assert.deepEqual(
      rules.map(({ line, tokens }) => [line, tokens?.map(({ key }) => key)]),
      [
        [3, ['KERNEL', 'MODE']],
        [6, ['TAG']],
      ],
    );
  });

  test('what is no rule has no tokens', () => {
    for (const text of ['KERNEL', 'KERNEL=="a', 'KERNEL=="a" &', 'kernel=="a"', 'RUN{=="a"']) {
      assert.equal(parseUdevRules(text)[0]?.tokens, undefined, text);
    }
  });

  test('hostile bytes are read in no time, and a quoted RUN is found wherever it is', () => {
    const noise = fc.string({
      unit: fc.constantFrom('"', '\\', '{', '}', '=', '+', ',', ' ', 'R', 'UN', 'e', '#', '\n'),
    });
    fc.assert(
      fc.property(noise, (text) => {
        for (const { text: line, tokens } of parseUdevRules(text)) assert.ok((tokens?.length ?? 0) <= line.length);
      }),
    );
    fc.assert(
      fc.property(
        noise.filter((text) => !/[\\\n#]/.test(text)),
        (text) => {
          assert.ok(parseUdevRules(`${text} RUN+="/bin/x"`).some((each) => whatStarts(each) !== undefined));
        },
      ),
    );
    const started = performance.now();
    for (const piece of ['A="', 'A{', 'A=="b",', '\\\n', '"\\', ' ,']) parseUdevRules(piece.repeat(150_000));
    assert.ok(performance.now() - started < 3_000);
  });
});

describe('DEV-01', () => {
  for (const starts of [
    'KERNEL=="sda", RUN+="/usr/bin/x"',
    'RUN{program}="x"',
    'RUN{builtin}+="kmod load x"',
    'PROGRAM=="/bin/x"',
    'IMPORT{program}="x"',
    'ENV{SYSTEMD_WANTS}+="x.service"',
    'ACTION=="add", \\\n RUN+="x"',
    'GARBAGE RUN+="x"',
    '# a comment\rRUN+="x"',
    '# a comment\0RUN+="x"',
    'SYSCTL{kernel/core_pattern}="|/x"',
    'SYSCTL{kernel.modprobe}="/x"',
    'GARBAGE SYSCTL{kernel/modprobe}="/x"',
  ]) {
    test(`starts something: ${JSON.stringify(starts)}`, async () => {
      assert.deepEqual(await judged(starts), [`DEV-01 error ${path}`]);
    });
  }

  for (const plain of [
    'SUBSYSTEM=="drm", TAG+="uaccess"',
    '# RUN+="x"',
    'IMPORT{builtin}="hwdb"',
    'RUN=""',
    'ENV{SYSTEMD_WANTS}=="x"',
    'ENV{RUN}="x"',
    'SYSCTL{vm/swappiness}="1"',
    'SYSCTL{kernel/core_pattern}=="|/x"',
  ]) {
    test(`a warning: ${plain}`, async () => assert.deepEqual(await judged(plain), [`DEV-01 warning ${path}`]));
  }

  test('a rule that the base has in that file already is the base’s', async () => {
    const base = 'RUN+="/usr/bin/a"\n';
    assert.deepEqual(await judged(`${base}TAG+="b"\n`, base), [`DEV-01 warning ${path}`]);
    assert.deepEqual(await judged(`${base}RUN+="b"\n`, base), [`DEV-01 error ${path}`]);
  });

  test('behind a symlink, in /etc, as hwdb, too large', async () => {
    const found = await rule?.check(
      evidenceOf({
        base: { 'usr/lib/udev/rules.d/1.rules': '' },
        changes: {
          'etc/udev/rules.d/2.rules': { target: '/usr/share/doc/x' },
          'usr/share/doc/x': 'RUN+="x"',
          'etc/udev/hwdb.bin': 'x',
          'usr/lib/udev/rules.d/3.rules': { content: 'x', size: 2 ** 21 },
        },
      }),
    );
    assert.deepEqual(brief(found ?? []), [
      'DEV-01 warning etc/udev/hwdb.bin',
      'DEV-01 error etc/udev/rules.d/2.rules',
      'DEV-01 unknown usr/lib/udev/rules.d/3.rules',
    ]);
  });

  test('nothing without a change', async () => {
    assert.deepEqual(await rule?.check(evidenceOf({ base: { [path]: 'RUN+="x"' } })), []);
  });
});
