/** Tags, labels and provenance of an image with RUN, as real clients read them; and that nothing is done when nothing changed. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { provenanceValidator } from '../tools/provenance-schema.ts';
import { publishBase } from './base.ts';
import { buildahEnvironment, writeFiles, wtgosProgram } from './buildahs.ts';
import { cosign2, cosign3, type KeyPair, throwAwayKey } from './chroots.ts';
import { type Registry, startDistribution } from './registries.ts';
import { crane, ok, type Ran, run, toolPath } from './tools.ts';

/** Lets everything through that the test brings: what is told of the image is looked at here, not what it holds. */
const policy = `schema: https://wtgos.github.io/actions/schemas/policy/v1.json
name: told
host-policy: { enforce: false }
allow:
  - name: ours
    reason: The test writes it.
    paths: [etc/copied, etc/run]
    changes: [added]
    types: [file]
`;

describe('an image with RUN', () => {
  let registry: Registry;
  let key: KeyPair;
  let other: Awaited<ReturnType<typeof publishBase>>;
  let folder: string;
  let commit: string;
  let to: string;

  before(async () => {
    registry = await startDistribution();
    key = await throwAwayKey();
    const base = await publishBase(registry, 'base', key);
    other = await publishBase(registry, 'tools/image');
    to = `${registry.host}/you/image`;
    folder = writeFiles({
      Containerfile: `FROM ${base.tagged}\nCOPY --from=${other.tagged} /etc/os-release /etc/copied\nRUN echo 1 > /etc/run\n`,
      'policy.yaml': policy,
      '.containerignore': '*\n',
    });
    const git = (...args: string[]) =>
      ok(run('git', ['-c', 'user.name=x', '-c', 'user.email=x@y', ...args], { cwd: folder }));
    await git('init', '-q');
    await git('remote', 'add', 'origin', 'git@github.com:you/image.git');
    await git('add', '.');
    await git('commit', '-q', '-m', 'x');
    commit = (await git('rev-parse', 'HEAD')).trim();
  });
  after(() => registry.stop());

  function build(...more: string[]): Promise<Ran> {
    const args = [
      ...['build', '--json', '--base-key', key.publicKey, '--unsigned-images', other.tagged, '--isolation', 'chroot'],
      ...['--policy', 'policy.yaml', '--strict', 'false', '--publish', '--to', to],
      ...['--tags', 'stable', '--tags', '{os-version}.{date}', '--tags', '{sha}', '--tags', 'pr-{pr}'],
      ...[
        '--public-keys',
        key.publicKey,
        '--signing-key',
        key.privateKey,
        '--signing-password',
        'env://COSIGN_PASSWORD',
      ],
    ];
    return run(process.execPath, [wtgosProgram, ...args, ...more], {
      cwd: folder,
      env: { SOURCE_DATE_EPOCH: '1767225600', COSIGN_PASSWORD: key.password, ...buildahEnvironment('bookworm') },
      timeoutMs: 400_000,
    });
  }

  test('is not built beside the key unless that is asked for', async () => {
    const { status, stdout } = await build();
    assert.equal(status, 2, stdout);
    assert.match(stdout, /Containerfile:3 has RUN, and this job signs/);
  });

  test('has its tags, each signed for, its labels, and provenance that tells all; again, nothing is sent', async () => {
    const { digest, tags, unchanged } = JSON.parse(await ok(build('--run-with-key'))) as Record<string, string>;
    assert.equal(unchanged, 'false');
    const names = ['1.20260101', commit.slice(0, 7), 'stable'];
    const listed = (await ok(crane(['ls', to]))).split('\n').filter((name) => /^(?!sha256-)./.test(name));
    assert.deepEqual(listed.sort(), names.sort(), tags);
    for (const name of names) {
      assert.equal((await ok(crane(['digest', `${to}:${name}`]))).trim(), digest);
      const flags = ['--key', key.publicKey, '--insecure-ignore-tlog=true', '--allow-http-registry'];
      assert.match(await ok(cosign2(['verify', ...flags, `${to}:${name}`])), /you\/image/);
    }

    const { config } = JSON.parse(await ok(crane(['config', `${to}@${digest}`])));
    const { annotations } = JSON.parse(await ok(crane(['manifest', `${to}@${digest}`])));
    for (const told of [config.Labels, annotations]) {
      assert.equal(told['org.opencontainers.image.source'], 'https://github.com/you/image');
      assert.equal(told['org.opencontainers.image.revision'], commit);
      assert.equal(told['org.opencontainers.image.version'], '1.20260101');
      assert.equal(told['org.opencontainers.image.title'], 'image', 'the base’s is "wtgOS interop base"');
    }
    assert.equal(config.Labels['containers.bootc'], '1');

    const attested = await ok(
      cosign3([
        ...['verify-attestation', '--key', key.publicKey, '--type', 'slsaprovenance1'],
        ...['--insecure-ignore-tlog=true', '--allow-http-registry', `${to}@${digest}`],
      ]),
    );
    const text = Buffer.from(JSON.parse(attested.split('\n')[0] ?? '').payload, 'base64').toString();
    await ok(run(toolPath('bin', 'slsa-provenance'), [], { input: text }));
    const matches = provenanceValidator();
    assert.ok(matches(JSON.parse(text)), JSON.stringify(matches.errors));
    const { buildDefinition } = JSON.parse(text).predicate;
    assert.deepEqual(buildDefinition.externalParameters.run, {
      isolation: 'chroot',
      buildSecrets: [],
      compression: 'gzip, level 6',
      dropUnchanged: false,
    });
    const verified = buildDefinition.resolvedDependencies.map((one: { annotations?: object }) => one.annotations);
    assert.deepEqual(verified.at(-1), { verifiedBy: 'nothing, by request' });
    assert.equal(verified.at(-2).verifiedBy, 'key');
    const lowered = buildDefinition.internalParameters.loweredTrust.join('\n');
    assert.match(lowered, /RUN lines .*isolation: chroot.* could have signed/);
    assert.match(lowered, /The signature of .*tools\/image:stable was not verified, by request/);

    const before = (await registry.log()).length;
    const again = await ok(build('--run-with-key', '--skip-unchanged', 'true'));
    assert.equal(JSON.parse(again).unchanged, 'true');
    const writes = (await registry.log()).slice(before).filter(({ method }) => method !== 'GET' && method !== 'HEAD');
    assert.deepEqual(writes, []);
  });
});
