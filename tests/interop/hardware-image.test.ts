/** The hardware check of images, on kernels, modules and firmware of Debian, with kmod's own answers beside. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { checkImage } from '../../src/hardware/image/check.ts';
import { modaliasOf } from '../../src/hardware/image/modalias.ts';
import { type Profile, parseProfile } from '../../src/hardware/profile.ts';
import { readIndex } from '../../src/image/kernel/index-file.ts';
import { KernelModules, kernelFolders } from '../../src/image/kernel/kernel.ts';
import { parseModprobe } from '../../src/image/kernel/modprobe.ts';
import { parseAliases } from '../../src/image/kernel/module-lists.ts';
import type { Finding } from '../../src/rules/types.ts';
import { folderTree } from './folder-tree.ts';
import { ok, run, toolPath, workFolder } from './tools.ts';

const profileFile = join(import.meta.dirname, '../../policies/hardware/framework-13-hx370.yaml');
const root = (suite: string): string => toolPath('hardware', suite);

/** The laptop's profile, without what only wtgOS itself sets and no suite of Debian does. */
async function laptop(): Promise<Profile> {
  const profile = parseProfile(await readFile(profileFile, 'utf8'), 'profile.yaml');
  return { ...profile, kernel: { ...profile.kernel, arguments: { required: [], allowed: [] } } };
}

async function check(suite: string): Promise<Finding[]> {
  const image = { tree: folderTree(root(suite)), packages: { state: 'absent' }, architecture: 'amd64' } as const;
  return checkImage(await laptop(), image);
}

async function kernelOf(suite: string): Promise<KernelModules> {
  const tree = folderTree(root(suite));
  return KernelModules.of(tree, kernelFolders(tree)[0] ?? assert.fail('no kernel'));
}

/** Every `step`-th module, and all that the laptop needs. */
async function someModules(kernel: KernelModules, step: number): Promise<string[]> {
  const names = [...kernel.names].sort().filter((_, at) => at % step === 0);
  const own = (await laptop()).devices.flatMap(({ drivers }) => drivers.map((each) => each.replaceAll('-', '_')));
  const there = [...names, ...own].filter((name) => existsSync(join(root('sid'), kernel.pathOf(name) ?? 'none')));
  return [...new Set(there)];
}

describe('check-hardware-profile, on real kernels and firmware', () => {
  test('a new suite has all that the laptop needs', async () => {
    const findings = (await check('sid')).filter(({ level }) => level !== 'note');
    assert.deepEqual(findings, []);
  });

  test('an old suite has not, and each device is named with what it lacks', async () => {
    const findings = await check('bookworm');
    const told = findings.map(({ rule, level, message }) => `${rule} ${level} ${message}`).join('\n');
    for (const expected of [
      /^HW-01 error kernel 6\.1\.\S+ is older than 6\.15, which Framework Laptop 13/m,
      /^HW-02 error NPU \(XDNA 2\): kernel \S+ has no amdxdna/m,
      /^HW-02 error Wi-Fi MT7925 \(RZ717\): kernel \S+ has no mt7925e/m,
      /^HW-03 error GPU Radeon 890M \(gfx1150\): firmware amdgpu\/gc_11_5_0_imu\.bin/m,
      /^HW-03 error Wi-Fi MT7925 \(RZ717\): firmware mediatek\/mt7925\/WIFI_\S+ and .* missing/m,
      /^HW-03 error Bluetooth MT7925 \(RZ717\): firmware mediatek\/mt7925\/BT_RAM_CODE_MT7925_1_1_hdr\.bin is missing/m,
    ]) {
      assert.match(told, expected);
    }
    const gpu = findings.find(({ rule, message }) => rule === 'HW-03' && message.startsWith('GPU'));
    assert.equal(gpu?.fix, 'Fedora ships it in amd-gpu-firmware.');
    // Its drive, sound and USB4 are older than the suite.
    assert.doesNotMatch(told, /NVMe|Audio|USB4/);
  });

  test('modules say to us what they say to modinfo', async () => {
    const kernel = await kernelOf('sid');
    const names = await someModules(kernel, 25);
    const paths = names.map((name) => join(root('sid'), kernel.pathOf(name) ?? ''));
    const output = (await ok(run('modinfo', ['-0', ...paths], { timeoutMs: 600_000 }))).split('\0');
    const theirs = new Map<string, string[]>();
    let current: string[] = [];
    for (const field of output) {
      const path = /^filename: +(.*)$/.exec(field)?.[1];
      if (path !== undefined) {
        current = [];
        theirs.set(path, current);
      } else if (/^(?:firmware|alias|vermagic)=/.test(field)) current.push(field);
    }
    assert.ok(names.length > 150, `${names.length} modules`);
    for (const [at, name] of names.entries()) {
      const read = await kernel.infoOf(name);
      assert.ok(read.state === 'read', `${name}: ${read.state === 'read' ? '' : read.reason}`);
      const ours = ['firmware', 'alias', 'vermagic'].flatMap((key) =>
        (read.info.get(key) ?? []).map((value) => `${key}=${value}`),
      );
      assert.deepEqual(ours.sort(), theirs.get(paths[at] ?? '')?.sort(), name);
    }
  });

  test('a module needs for us what modprobe would load for it, and devices find the modules that modprobe finds', async () => {
    const kernel = await kernelOf('sid');
    const names = await someModules(kernel, 8);
    const config = workFolder('modprobe');
    const modaliases = (await laptop()).devices.map(modaliasOf);
    const script = 'for each; do echo "== $each"; modprobe -C "$0" -d "$D" -S "$K" --show-depends "$each" || :; done';
    const env = { D: root('sid'), K: kernel.version };
    const output = await ok(run('sh', ['-c', script, config, ...names, ...modaliases], { env, timeoutMs: 600_000 }));
    const answers = new Map<string, string[]>();
    for (const part of output.split('== ').slice(1)) {
      const [asked = '', ...lines] = part.trimEnd().split('\n');
      const loaded = lines.map((line) => /(?:builtin |\/)([^/ ]+?)(?:\.ko\S*)? ?$/.exec(line)?.[1] ?? line);
      answers.set(asked, [...new Set(loaded.map((each) => each.replaceAll('-', '_')))].sort());
    }
    assert.ok(names.length > 400, `${names.length} modules`);
    for (const name of names) assert.deepEqual(kernel.closure(name, { soft: true }).sort(), answers.get(name), name);
    for (const modalias of modaliases) {
      const ours = kernel.matching(modalias).flatMap((name) => kernel.closure(name, { soft: true }));
      assert.deepEqual([...new Set(ours)].sort(), answers.get(modalias), modalias);
      assert.notEqual(ours.length, 0, modalias);
    }
  });

  test('aliases lead to the modules that modprobe finds, those built in among them', async () => {
    const kernel = await kernelOf('sid');
    const folder = join(root('sid'), 'usr/lib/modules', kernel.version);
    const ofModules = (await readFile(join(folder, 'modules.alias'), 'latin1')).match(/(?<=^alias )\S+/gm) ?? [];
    const ofBuiltin = (await readFile(join(folder, 'modules.builtin.modinfo'), 'latin1')).split('\0');
    const patterns = [
      ...ofModules.filter((_, at) => at % 120 === 0),
      ...ofBuiltin.flatMap((entry) => /\.alias=(\S+)$/.exec(entry)?.[1] ?? []).filter((_, at) => at % 12 === 0),
    ];
    // A device that each pattern fits, as good as: the first of a bracket, something for a star.
    const devices = patterns.map((each) =>
      each
        .replace(/\[(.)[^\]]*\]/g, '$1')
        .replaceAll('*', '0')
        .replaceAll('?', '1'),
    );
    const config = workFolder('modprobe');
    const script = 'for each; do echo "== $each"; modprobe -C "$0" -d "$D" -S "$K" -R "$each" 2>/dev/null || :; done';
    const env = { D: root('sid'), K: kernel.version };
    const output = await ok(run('sh', ['-c', script, config, ...devices], { env, timeoutMs: 600_000 }));
    const answers = output
      .split('== ')
      .slice(1)
      .map((part) => part.trimEnd().split('\n'));
    assert.ok(devices.length > 250, `${devices.length} devices`);
    assert.equal(answers.length, devices.length);
    for (const [asked = '', ...theirs] of answers) {
      const name = asked.replaceAll('-', '_');
      const found = kernel.has(name) ? [name] : kernel.matching(asked);
      // What is built in is told by modprobe only where nothing is to be loaded.
      const modules = found.filter((each) => !kernel.isBuiltin(each));
      const ours = modules.length > 0 ? modules : found;
      assert.deepEqual(ours.sort(), [...new Set(theirs)].sort(), asked);
    }
  });

  test('the binary lists hold for us what the lists for people hold', async () => {
    for (const suite of ['bookworm', 'sid']) {
      const { folder } = await kernelOf(suite);
      const read = (name: string) => readFile(join(root(suite), folder, name));
      const text = async (name: string) => (await read(name)).toString('latin1');
      const ofAlias = ({ pattern, module }: { pattern: string; module: string }) => `alias ${pattern} ${module}\n`;
      const aliases = readIndex(await read('modules.alias.bin')).map(({ key, value }) => `alias ${key} ${value}\n`);
      const expected = parseAliases(await text('modules.alias')).map(ofAlias);
      assert.deepEqual([...new Set(aliases)].sort(), [...new Set(expected)].sort());
      const dependencies = readIndex(await read('modules.dep.bin')).map(({ value }) => value);
      const lines = (await text('modules.dep')).split('\n').filter((line) => line !== '');
      assert.deepEqual(dependencies.sort(), lines.sort());
    }
  });

  test('lines of modprobe.d are read as modprobe reads them', async () => {
    const folder = join(workFolder('modprobe'), 'conf');
    await mkdir(folder);
    const text = [
      '# blacklist a',
      ' # blacklist indented',
      'blacklist b-c',
      '\tblacklist   d # why',
      'black\\',
      'list e',
      'blacklist \\',
      'f',
      'install g-h  /bin/false  x',
      'install i',
      'alias pci:v0000[a-f]d-x* j-k l',
      'alias m',
      'options n-o p=1  q-r="a b"',
      'blacklist s\\t',
      'softdep u pre: v',
      'nonsense w',
    ];
    await writeFile(join(folder, 'a.conf'), `${text.join('\n')}\n`);
    const shown = await ok(run('modprobe', ['-C', folder, '-c', '-d', root('sid'), '-S', 'none']));
    const theirs = shown
      .replace(/ +/g, ' ')
      .split('\n')
      .filter((line) => /^(?:blacklist|install|alias|options) /.test(line));
    const ours = parseModprobe(text).map((line) => {
      if (line.command === 'blacklist') return `blacklist ${line.module}`;
      if (line.command === 'alias') return `alias ${line.pattern} ${line.module}`;
      const rest = line.command === 'install' ? line.run : line.options;
      return `${line.command} ${line.module} ${rest.replace(/ +/g, ' ')}`;
    });
    // The kernel that runs here has options of its own.
    assert.deepEqual(
      ours.filter((line) => !theirs.includes(line)),
      [],
    );
    assert.equal(theirs.filter((line) => /^(?:blacklist|install|alias) /.test(line)).length, ours.length - 1);
  });
});
