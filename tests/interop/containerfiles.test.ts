/**
 * Containerfiles in the shapes that people's have, built by the product with an old and a new buildah: both give the same
 * image, its tree is what buildah alone makes of the file, its base stays as it is, and a policy judges it.
 */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { testSecret } from '../tools/secrets.ts';
import { blobPath } from './base.ts';
import {
  type Built,
  buildahEnvironment,
  buildImage,
  completeLayout,
  differences,
  writeFiles,
  wtgosProgram,
} from './buildahs.ts';
import {
  buildahSid,
  buildahStorage,
  cosign3,
  imageTree,
  type KeyPair,
  signLegacy,
  skopeo,
  throwAwayKey,
} from './chroots.ts';
import { publishStandIn } from './containerfiles-base.ts';
import { type Registry, startDistribution } from './registries.ts';
import { crane, ok, run, workFolder } from './tools.ts';

const folderOfCases = join(dirname(fileURLToPath(import.meta.url)), 'containerfiles');

interface Case {
  /** Where it is not `Containerfile`. */
  file?: string;
  buildArgs?: readonly string[];
  /** Of here-documents: buildah 1.28 has none. */
  needsNew?: true;
  engine?: 'append';
  /** Uses `tools:1` beside the base. */
  tools?: true;
  secret?: true;
  /** How many stages the image is made by, each with a layer at most; 1 when not given. */
  chain?: number;
  /** buildah alone would run cpp first. */
  cpp?: true;
  /** The rules that must refuse it; none: the policy passes. */
  refusedBy?: readonly string[];
}

const cases: Readonly<Record<string, Case>> = {
  '01-template': {},
  '02-variables-in-from': {},
  '03-one-run': {},
  '04-commit-after-each': { refusedBy: ['CW-01', 'PKG-02'] },
  '05-files-and-units': { file: 'Dockerfile', refusedBy: ['CW-01', 'EXE-01', 'PKG-06', 'UNIT-01'] },
  '06-add-folders': {},
  '07-built-in-a-stage': { tools: true },
  '08-copy-from-image': { tools: true },
  '09-mount-image': { tools: true },
  '10-heredoc-run': { needsNew: true },
  '11-heredoc-copy': { needsNew: true },
  '12-flavours': { buildArgs: ['FLAVOUR=dark'], chain: 3 },
  '13-modules': {},
  '14-mount-context': { file: 'containers/Containerfile' },
  '15-secret': { secret: true },
  '16-remove-and-move': { refusedBy: ['CW-01', 'EXE-01', 'PKG-02', 'PKG-06', 'PRIV-03', 'SEC-02', 'UNIT-01'] },
  '17-settings': {},
  '18-odd-writing': { refusedBy: ['CW-01', 'EXE-01', 'PKG-06'] },
  '19-preprocessor': { file: 'Containerfile.in', cpp: true },
  '20-refused': {
    refusedBy: ['CW-01', 'EXE-01', 'FS-05', 'PKG-01', 'PKG-05', 'PKG-06', 'PRIV-02', 'PRIV-04', 'UNIT-01'],
  },
  '21-only-a-check': { engine: 'append' },
};

describe('Containerfiles as people write them', () => {
  let registry: Registry;
  let layers: { digest: string; size: number }[];
  let layout: string;
  let storage: string;
  /** Of the base's maker, and of who publishes. */
  let key: KeyPair;
  const secret = testSecret('build');

  before(async () => {
    registry = await startDistribution();
    const base = `${registry.host}/stand-in:stable`;
    const digest = await publishStandIn(registry, base);
    await ok(crane(['mutate', base, '--label', 'own=tools', '--tag', `${registry.host}/tools:1`]));
    ({ layers } = JSON.parse(await ok(crane(['manifest', base]))) as { layers: typeof layers });
    layout = workFolder('stand-in-layout');
    await ok(crane(['pull', '--format=oci', base, layout]));
    storage = buildahStorage();
    key = await throwAwayKey();
    await signLegacy(`${registry.host}/stand-in@${digest}`, key, base);
  });
  after(() => registry.stop());

  /** The case's folder, with real names of images. */
  function prepared(name: string, { file = 'Containerfile' }: Case): string {
    const folder = workFolder(name);
    cpSync(join(folderOfCases, name), folder, { recursive: true });
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('base.example', registry.host));
    return folder;
  }

  function build(version: 'bookworm' | 'sid', folder: string, { file, buildArgs, tools, secret: named }: Case) {
    const args = [
      ...(file === undefined ? [] : ['--containerfile', file]),
      ...(buildArgs === undefined ? [] : ['--build-args', buildArgs.join('\n')]),
      ...(tools ? ['--unsigned-images', `${registry.host}/tools:1`] : []),
      ...(named ? ['--build-secrets', 'token=env://TOKEN'] : []),
    ];
    return buildImage(version, folder, args, { TOKEN: secret });
  }

  /** What buildah makes of it without us; the base is pulled once for all. */
  async function alone(name: string, folder: string, { file = 'Containerfile', buildArgs = [] }: Case) {
    writeFileSync(join(storage, 'token'), secret);
    const flags = ['--isolation=chroot', '--tls-verify=false', `--secret=id=token,src=${join(storage, 'token')}`];
    const values = buildArgs.map((pair) => `--build-arg=${pair}`);
    await ok(
      buildahSid(storage, ['build', ...flags, ...values, `--tag=${name}`, '--file', join(folder, file), folder]),
    );
    return imageTree(`localhost/${name}`, { storage });
  }

  async function treeOf({ output, told }: Built): Promise<string[]> {
    const complete = await completeLayout(layout, output, told().digest);
    return imageTree('oci:/mnt/image:image', { storage, binds: [[complete, '/mnt/image']] });
  }

  /** What is in our layers; old and new builders tell of other directories, and rpm of the time. */
  async function files({ output, manifest }: Built): Promise<string[]> {
    const own = (await manifest()).layers.slice(layers.length);
    const list = (digest: string) =>
      ok(run('sh', ['-c', `gzip -dc '${blobPath(output, digest)}' | tar -tv --numeric-owner`]));
    const lines = (await Promise.all(own.map(({ digest }) => list(digest)))).join('\n').split('\n');
    return lines.filter((line) => !line.startsWith('d') && !/rpmdb\.sqlite/.test(line));
  }

  async function judged({ output }: Built, policy = join(folderOfCases, 'policy.yaml')) {
    const cwd = dirname(output);
    const report = join(cwd, 'findings.json');
    const args = ['verify-immutability', '--image', `oci:${output}`, '--base-unsigned', '--policy', policy];
    await run(process.execPath, [wtgosProgram, ...args, '--report', report], { cwd });
    const { findings } = JSON.parse(readFileSync(report, 'utf8')) as {
      findings: { rule: string; level: string; message: string; path?: string; at?: { file: string; line?: number } }[];
    };
    return findings.filter(({ level }) => level === 'error' || level === 'unknown');
  }

  for (const [name, one] of Object.entries(cases)) {
    test(name, async () => {
      const folder = prepared(name, one);
      // Beside each other: most of their time is waiting.
      const [old, young, theirs] = await Promise.all([
        build('bookworm', folder, one),
        build('sid', folder, one),
        one.engine === 'append' || one.cpp ? undefined : alone(name, folder, one),
      ]);
      if (one.needsNew) {
        assert.match(old.told().error?.message ?? '', /:\d+: buildah 1\.28.* reads no here-documents/);
      }
      for (const built of one.needsNew ? [young] : [old, young]) {
        await ok(built.ran);
        assert.equal(built.told().engine, one.engine ?? 'buildah');
        assert.doesNotMatch((await built.ran).stderr, /in another way/, 'settings are not those that buildah makes');
        assert.deepEqual(readdirSync(built.scratch), [], 'storage stays behind');
        const manifest = await built.manifest();
        const digests = (list: typeof layers) => list.map(({ digest, size }) => [digest, size]);
        assert.deepEqual(digests(manifest.layers.slice(0, layers.length)), digests(layers));
        const own = manifest.layers.length - layers.length;
        assert.ok(own >= 1 && own <= (one.chain ?? 1), `${own} layers`);
      }
      if (!one.needsNew) assert.deepEqual(await files(old), await files(young), 'the two buildahs disagree');
      if (theirs) {
        assert.deepEqual(differences(await treeOf(young), theirs, /rpmdb\.sqlite/), { ours: [], theirs: [] });
      }
      const refusals = await judged(young);
      assert.deepEqual(
        [...new Set(refusals.map(({ rule }) => rule))].sort(),
        one.refusedBy ?? [],
        JSON.stringify(refusals),
      );
    });
  }

  for (const name of ['01-template', '12-flavours', '13-modules']) {
    test(`${name} is published whole; cosign and a host that enforces signatures accept it`, async () => {
      const folder = prepared(name, cases[name] ?? {});
      const repository = `own/${name}`;
      const host = enforcingHost(key.publicKey);
      const { PATH, TMPDIR } = buildahEnvironment('sid');
      const args = [
        ...['build', '--json', '--publish', '--run-with-key', '--isolation', 'chroot', '--base-key', key.publicKey],
        ...['--policy', join(folderOfCases, 'policy.yaml'), '--to', `${registry.host}/${repository}`],
        ...['--tags', 'stable', '--references', `ghcr.io/${repository}:stable`],
        ...['--public-keys', key.publicKey, '--signing-key', key.privateKey],
        ...['--signing-password', 'env://COSIGN_PASSWORD', '--output', join(folder, 'out')],
      ];
      const env = { SOURCE_DATE_EPOCH: '1767225600', COSIGN_PASSWORD: key.password, PATH, TMPDIR };
      const published = await run(process.execPath, [wtgosProgram, ...args], { cwd: folder, env });
      const { digest } = JSON.parse(await ok(published)) as { digest: string };
      const place = `${registry.host}/${repository}`;
      const verify = ['verify', '--key', key.publicKey, '--insecure-ignore-tlog=true', '--allow-http-registry'];
      await ok(cosign3([...verify, `${place}@${digest}`]));
      const standIns = { 'ghcr.io/own': `${registry.host}/own` };
      const take = ['copy', `docker://ghcr.io/${repository}:stable`, `dir:${workFolder('copy')}`];
      await ok(skopeo(take, { host, standIns }));
      const stranger = enforcingHost((await throwAwayKey()).publicKey);
      assert.match((await skopeo(take, { host: stranger, standIns })).stderr, /signature/i);
      assert.deepEqual(readdirSync(TMPDIR), []);
    });
  }

  test('a finding names the line where one instruction alone writes, else the file', async () => {
    const lines = { one: 'RUN mkdir /usr/x', two: 'RUN mkdir /usr/x\nRUN mkdir /usr/y' };
    for (const [name, instructions] of Object.entries(lines)) {
      const Containerfile = `FROM ${registry.host}/stand-in:stable\nLABEL a=b\n${instructions}\nRUN bootc container lint\n`;
      const built = await buildImage('bookworm', writeFiles({ Containerfile }));
      await ok(built.ran);
      const found = (await judged(built)).find(({ path }) => path === 'usr/x');
      assert.deepEqual(found?.at, { file: 'Containerfile', ...(name === 'one' && { line: 3 }) });
    }
  });

  for (const name of ['01-template', '05-files-and-units', '13-modules']) {
    test(`${name} passes the policy that is drafted from it, with nothing found`, async () => {
      const one = cases[name] ?? {};
      const built = await build('sid', prepared(name, one), one);
      await ok(built.ran);
      const complete = await completeLayout(layout, built.output, built.told().digest);
      const policy = join(workFolder('draft'), 'policy.yaml');
      const draft = [
        'policy',
        'draft',
        `oci:${complete}:image`,
        '--base',
        `${registry.host}/stand-in:stable`,
        '--output',
        policy,
      ];
      await ok(run(process.execPath, [wtgosProgram, ...draft]));
      assert.deepEqual(await judged(built, policy), []);
    });
  }

  test('every folder has its case', () => {
    const folders = readdirSync(folderOfCases).filter((name) => /^\d/.test(name));
    assert.deepEqual(folders.sort(), Object.keys(cases));
  });
});

/** A host that takes images of ghcr.io/own with this key's signature alone. */
function enforcingHost(publicKey: string): string {
  const folder = workFolder('host');
  const containers = join(folder, 'etc/containers');
  const keys = join(folder, 'etc/pki/containers');
  for (const dir of [join(containers, 'registries.d'), keys]) mkdirSync(dir, { recursive: true });
  cpSync(publicKey, join(keys, 'own.pub'));
  const requirement = { type: 'sigstoreSigned', keyPath: '/etc/pki/containers/own.pub' };
  const identity = { signedIdentity: { type: 'matchRepoDigestOrExact' } };
  const docker = { 'ghcr.io/own': [{ ...requirement, ...identity }] };
  writeFileSync(
    join(containers, 'policy.json'),
    JSON.stringify({ default: [{ type: 'reject' }], transports: { docker } }),
  );
  const attached = { docker: { 'ghcr.io/own': { 'use-sigstore-attachments': true } } };
  writeFileSync(join(containers, 'registries.d/own.yaml'), JSON.stringify(attached));
  return folder;
}
