/** Says whether the environment itself can be trusted, before tests of the product lean on it. */
import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { base, type PublishedBase, publishBase } from './base.ts';
import {
  buildahSid,
  buildahStorage,
  cosign2,
  cosign3,
  type KeyPair,
  podman,
  signLegacy,
  skopeo,
  throwAwayKey,
} from './chroots.ts';
import { type Registry, startDistribution, startGgcrRegistry } from './registries.ts';
import { act, actionlint, crane, dockerfileAst, ok, run, workFolder, zizmor } from './tools.ts';

/** A host that takes `scope` only when it is signed by the key, and nothing else. */
async function strictHost(scope: string, key: KeyPair): Promise<string> {
  const host = workFolder('host');
  const containers = join(host, 'etc', 'containers');
  await mkdir(join(containers, 'registries.d'), { recursive: true });
  const policy = {
    default: [{ type: 'reject' }],
    transports: { docker: { [scope]: [{ type: 'sigstoreSigned', keyPath: '/etc/pki/containers/test.pub' }] } },
  };
  await writeFile(join(containers, 'policy.json'), JSON.stringify(policy));
  await writeFile(
    join(containers, 'registries.d', 'test.yaml'),
    JSON.stringify({ docker: { [scope]: { 'use-sigstore-attachments': true } } }),
  );
  const pki = join(host, 'etc', 'pki', 'containers');
  await mkdir(pki, { recursive: true });
  await ok(run('cp', [key.publicKey, join(pki, 'test.pub')]));
  return host;
}

const copyAway = (reference: string) => ['copy', `docker://${reference}`, `dir:${workFolder('copy')}`];

describe('hosts and signers', () => {
  let registry: Registry;
  let key: KeyPair;
  let signed: PublishedBase;
  let unsigned: PublishedBase;

  before(async () => {
    registry = await startDistribution();
    key = await throwAwayKey();
    signed = await publishBase(registry, 'base/signed', key);
    unsigned = await publishBase(registry, 'base/unsigned');
  });
  after(() => registry.stop());

  test('skopeo accepts a signed image by tag and by digest, and nothing unsigned', async () => {
    const host = await strictHost(registry.host, key);
    await ok(skopeo(copyAway(signed.tagged), { host }));
    await ok(skopeo(copyAway(signed.pinned), { host }));
    await ok(skopeo(copyAway(signed.pinned), { host }, 'sid'));
    const refused = await skopeo(copyAway(unsigned.tagged), { host });
    assert.notEqual(refused.status, 0);
    assert.match(refused.stderr, /no signature exists/);
  });

  test('skopeo refuses an image signed by another key', async () => {
    const host = await strictHost(registry.host, await throwAwayKey());
    const refused = await skopeo(copyAway(signed.tagged), { host });
    assert.notEqual(refused.status, 0);
    assert.match(refused.stderr, /cryptographic signature verification failed/);
  });

  test('podman pulls under the policy, and a stand-in keeps the real name in force', async () => {
    const name = 'registry.invalid/wtgos/base';
    await publishBaseFor(name);
    const host = await strictHost('registry.invalid/wtgos', key);
    const standIns = { 'registry.invalid/wtgos': `${registry.host}/wtgos` };
    const storage = buildahStorage();
    await ok(podman(['pull', `${name}:stable`], { host, standIns, storage }));
    const [image] = JSON.parse(await ok(podman(['inspect', `${name}:stable`], { storage }))) as [{ Digest: string }];
    assert.equal(image.Digest, signed.digest);
    const refused = await podman(['pull', `${registry.host}/wtgos/base:stable`], { host, standIns });
    assert.notEqual(refused.status, 0);
    assert.match(refused.stderr, /rejected by policy/);
  });

  async function publishBaseFor(name: string): Promise<void> {
    const published = await publishBase(registry, 'wtgos/base');
    await signLegacy(published.pinned, key, `${name}:stable`);
  }

  test('both cosigns verify the signature, and neither takes another key', async () => {
    const other = await throwAwayKey();
    const args = (publicKey: string) => [
      'verify',
      '--insecure-ignore-tlog=true',
      '--allow-http-registry',
      '--key',
      publicKey,
      signed.tagged,
    ];
    for (const cosign of [cosign3, cosign2]) {
      await ok(cosign(args(key.publicKey)));
      assert.notEqual((await cosign(args(other.publicKey))).status, 0);
    }
  });

  test('the registry says which blobs were mounted and which were sent', async () => {
    const { layers } = await base();
    const before = (await registry.log()).length;
    await ok(crane(['copy', signed.tagged, `${registry.host}/other/name:stable`]));
    const { mounted, uploaded, unfinished, manifests, downloaded } = await registry.transfers(before);
    const digests = layers.map((layer) => layer.digest).sort();
    const fromBase = mounted.filter(({ digest }) => digests.includes(digest));
    assert.deepEqual(fromBase.map(({ digest }) => digest).sort(), digests);
    assert.deepEqual([...new Set(fromBase.map(({ from }) => from))], ['base/signed']);
    assert.deepEqual({ uploaded, unfinished, downloaded }, { uploaded: [], unfinished: 0, downloaded: [] });
    assert.deepEqual(manifests, [{ repository: 'other/name', reference: 'stable' }]);
    const first = await registry.transfers();
    const sent = first.uploaded.filter(({ repository }) => repository === 'base/signed').map(({ digest }) => digest);
    for (const digest of digests) assert.ok(sent.includes(digest), `${digest} was sent once`);
  });
});

const ACTION = `
console.log('hello from node', process.versions.node);
fetch(process.env.ACTIONS_RUNTIME_URL).then(({ status }) => console.log('artifact server says ' + status));
`;

describe('the other tools', () => {
  test("ggcr's registry answers for referrers only when asked to", async () => {
    for (const referrers of [true, false]) {
      const registry = await startGgcrRegistry({ referrers });
      try {
        const { digest } = await publishBase(registry, 'a/b');
        const answer = await fetch(`${registry.url}/v2/a/b/referrers/${digest}`);
        assert.equal(answer.status, referrers ? 200 : 404);
        const { layers } = await base();
        const received = (await registry.log()).reduce((sum, entry) => sum + (entry.received ?? 0), 0);
        assert.ok(received >= layers.reduce((sum, layer) => sum + layer.size, 0));
      } finally {
        await registry.stop();
      }
    }
  });

  test('buildah of sid builds a Containerfile with and without RUN', async () => {
    const context = workFolder('context');
    await writeFile(join(context, 'note'), 'hello\n');
    const binds = [[(await base()).layout, '/mnt/base']] as const;
    const lines = [
      'FROM oci:/mnt/base:stable',
      'COPY <<EOF /usr/share/heredoc',
      'text',
      'EOF',
      'COPY note /usr/share/',
    ];
    await writeFile(join(context, 'Containerfile'), [...lines, 'RUN test -s /usr/share/note', ''].join('\n'));
    const storage = buildahStorage();
    await ok(buildahSid(storage, ['build', '--isolation', 'chroot', '-t', 'x', context], { binds }));
    const layout = join(workFolder('out'), 'layout');
    await ok(buildahSid(storage, ['push', 'x', `oci:${layout}:x`]));
  });

  test("BuildKit's parser expands variables and refuses what it does not know", async () => {
    const folder = workFolder('dockerfile');
    const file = join(folder, 'Containerfile');
    await writeFile(
      file,
      'ARG V=1 W=$V\nFROM base:$W\nARG V\nLABEL a="$V" b=\'$V\'\nRUN --mount=type=bind,from=x,target=/y true\n',
    );
    const parsed = await dockerfileAst(file, { V: '2' });
    assert.ok('stages' in parsed);
    const [stage] = parsed.stages;
    assert.equal(stage?.base, 'base:2');
    assert.deepEqual(stage?.commands[1]?.command['Labels'], [
      { Key: 'a', Value: '2', NoDelim: false },
      { Key: 'b', Value: '$V', NoDelim: false },
    ]);
    assert.equal(stage?.commands[2]?.mounts[0]?.From, 'x');
    await writeFile(file, 'FROM x\nFETCH y\n');
    const refused = await dockerfileAst(file);
    assert.match('error' in refused ? refused.error : '', /unknown instruction: FETCH/);
  });

  test('act runs a job that uses an action of a second repository; the linters read its workflow', async () => {
    const action = workFolder('action');
    await writeFile(join(action, 'action.yml'), 'name: x\ndescription: x\nruns:\n  using: node24\n  main: main.js\n');
    await writeFile(join(action, 'main.js'), ACTION);
    const caller = workFolder('caller');
    const workflow = join(caller, '.github', 'workflows', 'w.yml');
    await mkdir(join(caller, '.github', 'workflows'), { recursive: true });
    await writeFile(
      workflow,
      'on: workflow_dispatch\npermissions: {}\njobs:\n  j:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: wtgos/actions@v1\n',
    );
    const git = async (cwd: string, ...args: string[]) =>
      ok(run('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid', ...args], { cwd }));
    for (const [folder, remote] of [
      [action, 'actions'],
      [caller, 'caller'],
    ] as const) {
      await git(folder, 'init', '-q', '-b', 'main');
      await git(folder, 'remote', 'add', 'origin', `https://example.invalid/wtgos/${remote}`);
      await git(folder, 'add', '.');
      await git(folder, 'commit', '-q', '-m', 'x');
    }
    await git(action, 'tag', 'v1');
    const output = await ok(
      act(['workflow_dispatch', '--local-repository', `wtgos/actions@v1=${action}`], { cwd: caller }),
    );
    assert.match(output, new RegExp(`hello from node ${process.versions.node.replaceAll('.', '\\.')}`));
    assert.match(output, /artifact server says \d+/);
    await ok(actionlint([workflow]));
    const findings = await zizmor(['--format=plain', workflow]);
    assert.match(findings.stdout, /unpinned-uses/);
  });
});
