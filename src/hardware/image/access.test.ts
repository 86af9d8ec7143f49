import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { filesTree } from '../../image/testing/files.ts';
import type { RpmDatabase } from '../../image/types.ts';
import { imageFiles, lines, profileWith } from './testing.ts';
import { nodeAccess } from './udev.ts';

const rules = 'usr/lib/udev/rules.d/50-udev-default.rules';
const kfd = { subsystem: 'kfd', name: 'kfd' };
const access = (...texts: string[]) =>
  nodeAccess(
    texts.map((text, at) => ({ path: `${at}.rules`, lines: text.split('\n') })),
    kfd,
  );

describe('udev’s rules', () => {
  const cases: [string, string, string][] = [
    ['no rule', '', '600 root'],
    ['a group', 'KERNEL=="kfd", GROUP="render"', '660 render'],
    ['a mode', 'SUBSYSTEM=="kfd", GROUP="render", MODE="0666"', '666 render'],
    ['a later rule', 'KERNEL=="kfd", MODE="0666"\nKERNEL=="k*", MODE="0640"', '640 root'],
    [
      'another device',
      'KERNEL=="kvm", MODE="0666"\nSUBSYSTEM!="kfd", MODE="0666"\nACTION=="remove", MODE="0666"',
      '600 root',
    ],
    ['alternatives', 'KERNEL=="kvm|kfd", MODE:="0666"', '666 root'],
    ['a comment, and a line of two', '# KERNEL=="kfd", MODE="0666"\nKERNEL=="kfd", \\\n  MODE="0644"', '644 root'],
    ['uaccess', 'KERNEL=="kfd", TAG+="uaccess"', '600 root uaccess'],
    ['a goto', 'SUBSYSTEM=="kfd", GOTO="end"\nKERNEL=="kfd", MODE="0666"\nLABEL="end"\nGROUP="x"', '660 x'],
    [
      'a goto not taken',
      'ACTION=="remove", GOTO="end"\nENV{MAJOR}=="", GOTO="end"\nMODE="0666"\nLABEL="end"',
      '666 root',
    ],
    ['what is not known', 'KERNEL=="kfd", ATTR{x}=="1", MODE="0666"', '600 root ?'],
    ['what would change nothing', 'KERNEL=="kfd", MODE="0666"\nATTR{x}=="1", MODE="0666"', '666 root'],
    ['a goto not known', 'ATTR{x}=="1", GOTO="end"\nMODE="0666"\nLABEL="end"', '600 root ?'],
    ['uaccess not known', 'ENV{x}=="1", TAG+="uaccess"', '600 root uaccess?'],
    ['a program', 'PROGRAM="/bin/x", MODE="0666"', '600 root ?'],
    ['a condition that cannot be read', 'KERNEL=="kfd", x==1, MODE="0666"', '600 root ? uaccess?'],
    ['a line that cannot be read, before one that can', 'x\nKERNEL=="kfd", MODE="0666"', '666 root ? uaccess?'],
  ];
  for (const [name, text, expected] of cases) {
    test(name, () => {
      const { mode, group, uaccess, perhapsOther, perhapsUaccess } = access(text);
      assert.equal(
        `${mode.toString(8)} ${group}${uaccess ? ' uaccess' : ''}${perhapsOther ? ' ?' : ''}${perhapsUaccess ? ' uaccess?' : ''}`,
        expected,
      );
    });
  }
});

describe('people at the machine', () => {
  const profile = profileWith({ gpu: { device: '1002:150e' }, npu: { device: '1002:150e' } });

  test('may use what the rules give to all, to a group, or to whoever sits there', async () => {
    const accel = 'SUBSYSTEM=="accel", GROUP="render"\n';
    const own = { 'etc/udev/rules.d/90-npu.rules': accel };
    assert.deepEqual(await lines(own, { profile }), []);
    assert.deepEqual(await lines({ ...own, 'usr/lib/group': 'root:x:0:\n' }, { profile }), [
      'HW-06 warning /dev/dri/renderD128 belongs to the group render, which the image does not have',
      'HW-06 warning /dev/kfd belongs to the group render, which the image does not have',
      'HW-06 error only root may use the NPU: /dev/accel/accel0 is render’s with mode 0660, a group that the image does not have',
    ]);
    const sysusers = { 'usr/lib/group': 'root:x:0:\n', 'usr/lib/sysusers.d/basic.conf': 'g render - -\n' };
    assert.deepEqual(await lines({ ...own, ...sysusers }, { profile }), []);
  });

  test('may use what is theirs by where they sit, whatever else may be', async () => {
    const seat = 'ENV{A}=="1", TAG+="uaccess"\nSUBSYSTEM=="kfd", TAG+="uaccess"\nENV{A}=="1", MODE="0600"\n';
    const files = { [rules]: 'SUBSYSTEM=="drm", GROUP="render"\n', 'etc/udev/rules.d/70.rules': seat };
    const found = await lines(files, { profile: profileWith({ gpu: { device: '1002:150e' } }) });
    assert.match(found.join('\n'), /^HW-06 unknown whether people may use the GPU is not known.*$/);
  });

  test('may not use what no rule gives them', async () => {
    assert.deepEqual(await lines({ [rules]: undefined }, { profile: profileWith({ gpu: { device: '1002:150e' } }) }), [
      'HW-06 error only root may use the GPU: /dev/dri/renderD128 is root’s with mode 0600',
      'HW-06 error only root may use computing on the GPU: /dev/kfd is root’s with mode 0600',
    ]);
  });

  test('are not known to where a rule cannot be decided', async () => {
    const found = await lines(
      { 'etc/udev/rules.d/99.rules': 'SUBSYSTEM=="kfd", ENV{X}=="1", MODE="0600"\n' },
      { profile: profileWith({ gpu: { device: '1002:150e' } }) },
    );
    assert.match(found.join('\n'), /^HW-06 unknown whether people may use computing on the GPU is not known: /);
  });
});

describe('the compute stack', () => {
  const packages = (...names: string[]): RpmDatabase => ({
    state: 'read',
    path: 'usr/share/rpm/rpmdb.sqlite',
    packages: names.map((name) => ({ name, epoch: undefined, version: '1', release: '1', arch: 'x86_64', files: [] })),
    keys: [],
  });

  test('is found by its packages and by its files', async () => {
    assert.deepEqual(await lines({}, { packages: packages('bash', 'rocm-hip', 'hipblas', 'hivex', 'rockdove') }), [
      'HW-07 error ROCm is on the host: hipblas and rocm-hip',
    ]);
    assert.deepEqual(await lines({ 'opt/rocm-7.1/bin/hipcc': '', 'usr/lib64/libamdhip64.so.7': '' }), [
      'HW-07 error ROCm is on the host: /opt/rocm-7.1 and /usr/lib64/libamdhip64.so.7',
    ]);
  });

  test('that the base has is said to be the base’s own', async () => {
    const base = { tree: await filesTree(imageFiles()), packages: packages('rocm-hip') };
    assert.deepEqual(await lines({}, { packages: packages('rocm-hip', 'rocminfo'), base }), [
      'HW-07 error ROCm is on the host: rocminfo',
      'HW-07 warning ROCm is on the host, the base’s own: rocm-hip',
    ]);
  });

  test('is not taken for absent where packages cannot be read', async () => {
    const broken: RpmDatabase = { state: 'unreadable', path: 'usr/share/rpm/rpmdb.sqlite', reason: 'is cut off' };
    assert.match((await lines({}, { packages: broken }))[0] ?? '', /^HW-07 unknown whether packages of ROCm/);
  });
});
