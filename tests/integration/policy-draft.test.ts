import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { directory, file, layerOf, symlink } from '../../src/image/testing/layers.ts';
import { parsePolicy } from '../../src/rules/policy-file.ts';
import { samplePackages } from '../../src/sample/packages.ts';
import { rpmPackage } from '../../src/sample/rpm-package.ts';
import { writeRpmDatabase } from '../../src/sample/rpmdb-writer.ts';
import type { RawMember } from '../tools/tar.ts';
import { elf } from './attacks/attack.ts';
import { openWorkshop, type Workshop } from './attacks/workshop.ts';
import { command, type Ended } from './command.ts';

let workshop: Workshop;
before(async () => {
  workshop = await openWorkshop();
});
after(() => workshop[Symbol.asyncDispose]());

const vim = {
  name: 'vim',
  version: '9.2',
  release: '1.fc43',
  arch: 'x86_64' as const,
  files: [
    { path: 'usr/bin/vim', type: 'file' as const, mode: 0o755, content: elf },
    { path: 'usr/share/vim/vimrc', type: 'file' as const, mode: 0o644, content: Buffer.from('set nocompatible\n') },
  ],
};

/** What `RUN dnf install vim` and a few careless lines leave behind. */
const everyday = (): RawMember[] => [
  ...vim.files.map(({ path, mode, content }) => file(path, content, { mode })),
  directory('usr/share/vim'),
  file(
    'usr/share/rpm/rpmdb.sqlite',
    writeRpmDatabase([...samplePackages.filter(({ name }) => name !== 'skopeo'), vim].map((each) => rpmPackage(each))),
  ),
  file('etc/ld.so.cache', 'a cache'),
  file(
    'etc/passwd',
    'root:x:0:0:Super User:/root:/bin/bash\nnobody:x:65534:65534::/:/usr/sbin/nologin\nagent:x:900:900::/:/bin/sh\n',
  ),
  file('etc/.wh.shells'),
  file('etc/containers/.wh.policy.json'),
  file('usr/share/ours/tool', elf, { mode: 0o4755 }),
  directory('usr/share/ours', { mode: 0o700 }),
  ...Array.from({ length: 80 }, (_, at) => file(`usr/share/ours/icons/${at}*.svg`, 'x')),
  file('usr/share/ours/notes "a": #b', 'text'),
  file('var/ours/log', 'text', { uid: 900, gid: 900, mode: 0o666 }),
  symlink('etc/systemd/system/timers.target.wants/uupd.timer', '/usr/lib/systemd/system/uupd.timer'),
  file('usr/lib/systemd/system/ours.service', '[Service]\nExecStart=/bin/true\n'),
];

const withBase = () => ['--base', workshop.base.reference, '--base-key', workshop.baseKeyFile];

async function draft(image: string, output: string): Promise<Ended> {
  return command(workshop.folder, ['policy', 'draft', image, ...withBase(), '--name', 'mine', '--output', output]);
}

const verify = (image: string, policy: string) =>
  command(workshop.folder, ['verify-immutability', '--image', image, ...withBase(), '--policy', policy]);

describe('wtgos policy draft', () => {
  test('the image passes its draft, and one more file does not', async () => {
    const image = await workshop.make({ layers: [layerOf(everyday())] });
    const drafted = await draft(image, 'everyday.yaml');
    assert.equal(drafted.status, 0, drafted.stderr);
    const accepted = await verify(image, 'everyday.yaml');
    assert.equal(accepted.status, 0, accepted.stdout);
    for (const extra of ['usr/share/vim/more', 'etc/motd', 'usr/lib/systemd/system/more.service', 'usr/bin/more']) {
      const more = await workshop.make({ layers: [layerOf([...everyday(), file(extra, 'text')])] });
      const refused = await verify(more, 'everyday.yaml');
      assert.equal(refused.status, 1, `${extra}: ${refused.stdout}`);
      assert.match(refused.stdout, new RegExp(`CW-01 {2}/${extra}`));
    }
  });

  test('is short, says what was seen, and leaves packages and caches to their own members', async () => {
    const image = await workshop.make({ layers: [layerOf(everyday())] });
    await draft(image, 'short.yaml');
    const text = await readFile(join(workshop.folder, 'short.yaml'), 'utf8');
    const policy = parsePolicy(text, 'short.yaml');
    assert.match(text, /^# yaml-language-server: \$schema=https:/);
    assert.deepEqual(policy.caches, ['rpmdb', 'ld.so.cache']);
    assert.deepEqual(
      policy.packages.allow.map(({ name, changes, files, rules }) => [name, changes, files, rules]),
      [
        ['skopeo', ['removed'], false, undefined],
        ['vim', ['added'], true, ['EXE-01']],
      ],
    );
    assert.ok(policy.allow.length < 15, `${policy.allow.length} clauses`);
    const tool = policy.allow.find(({ paths }) => paths.includes('usr/share/ours/tool'));
    assert.deepEqual(tool?.rules, ['EXE-01', 'PKG-06', 'PRIV-02']);
    assert.deepEqual(tool?.paths, ['usr/share/ours/tool'], 'what overrides most stands alone');
    assert.ok(
      policy.allow.some(({ paths }) => paths.includes('usr/share/ours/icons/**')),
      'many paths become one pattern',
    );
    for (const { reason } of policy.allow) assert.match(reason, /^Drafted: .* Say here why/);
  });

  test('lowers a rule that concerns no path, and says so', async () => {
    const image = await workshop.make({
      layers: [layerOf([file('etc/motd', 'hello')])],
      edit: ({ config }) => void delete config.config?.Labels?.['containers.bootc'],
    });
    const drafted = await draft(image, 'lowered.yaml');
    assert.equal(drafted.status, 0, drafted.stderr);
    assert.match(drafted.stdout, /warning: the draft lowers LIN-04/);
    assert.equal((await verify(image, 'lowered.yaml')).status, 0);
  });

  test('prints only the policy where no file is named', async () => {
    const image = await workshop.make({ layers: [layerOf([file('etc/motd', 'hello')])] });
    const drafted = await command(workshop.folder, ['policy', 'draft', image, ...withBase()]);
    assert.equal(drafted.status, 0, drafted.stderr);
    assert.equal(parsePolicy(drafted.stdout, 'stdout').name, 'layout');
    assert.match(drafted.stderr, /1 clauses? drafted/);
  });

  test('says what no policy can allow', async () => {
    const device = { name: 'usr/share/mem', flag: '3', major: 1, minor: 1 };
    const image = await workshop.make({ layers: [layerOf([device, file('etc/motd', 'hello')])] });
    const drafted = await draft(image, 'device.yaml');
    assert.equal(drafted.status, 0, drafted.stderr);
    assert.match(drafted.stdout, /no policy can allow this: CW-01 \/usr\/share\/mem/);
    const refused = await verify(image, 'device.yaml');
    assert.equal(refused.status, 1);
    assert.equal(refused.stdout.match(/✗ /g)?.length, 3, 'its verdict, and the device by two rules');
  });

  test('replaces no file that is there', async () => {
    await writeFile(join(workshop.folder, 'mine.yaml'), 'mine');
    const image = await workshop.make({ layers: [layerOf([file('etc/motd', 'hello')])] });
    const drafted = await draft(image, 'mine.yaml');
    assert.equal(drafted.status, 2);
    assert.match(drafted.stderr, /is there already/);
    assert.equal(await readFile(join(workshop.folder, 'mine.yaml'), 'utf8'), 'mine');
  });
});
