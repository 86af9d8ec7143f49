/** The workflows and actions as a stranger's repository calls them, run by act on this machine. */
import assert from 'node:assert/strict';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type PublishedBase, publishBase } from './base.ts';
import { asOlderToolsKnowIt, bundle, type Caller, caller, push, readmeWorkflow } from './caller.ts';
import { cosign3, type KeyPair, throwAwayKey } from './chroots.ts';
import { type Registry, startDistribution } from './registries.ts';
import { type Sigstore, startSigstore } from './sigstore/services.ts';
import { actionlint, crane, ok, type Ran, workFolder, zizmor } from './tools.ts';

const workflows = resolve(dirname(fileURLToPath(import.meta.url)), '../../.github/workflows');

/** act has no environments, so the secrets of one are handed over by name; then a job that uses the outputs. */
const around = `    secrets:
      COSIGN_PRIVATE_KEY: \${{ secrets.COSIGN_PRIVATE_KEY }}
      COSIGN_PASSWORD: \${{ secrets.COSIGN_PASSWORD }}
  after:
    needs: wtgos
    runs-on: ubuntu-24.04
    steps:
      - run: echo 'published=\${{ needs.wtgos.outputs.image }}'
`;

const oneStep = (to: string) => `on: push
permissions: {}
jobs:
  release:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - id: os
        uses: wtgos/actions/build@v1
        with:
          publish: true
          to: ${to}
          tags: |
            stable
            latest
          base-key: keys/base.pub
          policy: policy.yaml
          public-keys: cosign.pub
          signing-key: \${{ secrets.COSIGN_PRIVATE_KEY }}
          signing-password: \${{ secrets.COSIGN_PASSWORD }}
      - run: echo 'published=\${{ steps.os.outputs.image }}'
`;

const ways: [name: string, tags: string[], workflow: (to: string) => Promise<string>][] = [
  ['the workflow of the README', ['stable'], async (to) => (await readmeWorkflow(to)) + around],
  ['build@v1 as one step', ['stable', 'latest'], async (to) => oneStep(to)],
];

describe('a push in another repository', () => {
  let registry: Registry;
  let baseKey: KeyPair;
  let base: PublishedBase;
  let actions: string;

  before(async () => {
    [registry, baseKey, actions] = await Promise.all([startDistribution(), throwAwayKey(), bundle()]);
    base = await publishBase(registry, 'ublue-os/bluefin-dx', baseKey);
  });
  after(() => registry.stop());

  const pinned = () => `${base.tagged}@${base.digest}`;

  for (const [index, [name, tags, workflow]] of ways.entries()) {
    test(`${name} publishes an image that cosign accepts`, async () => {
      const to = `${registry.host}/you/os-${index}`;
      const ours = await caller({
        base: pinned(),
        baseKey: baseKey.publicKey,
        to,
        workflow: await workflow(to),
      });
      const ran = await push(ours, actions);
      assert.equal(ran.status, 0, ran.stdout + ran.stderr);
      const image = /published=(\S+@sha256:[0-9a-f]{64})/.exec(ran.stdout)?.[1] ?? '';
      const digest = image.slice(image.indexOf('@') + 1);
      assert.equal(image, `${to}@${digest}`);
      for (const tag of tags) assert.equal(await ok(crane(['digest', `${to}:${tag}`])), digest, tag);
      const verify = ['verify', '--insecure-ignore-tlog=true', '--allow-http-registry', '--key'];
      await ok(cosign3([...verify, ours.publicKey, image]));
      const other = await cosign3([...verify, baseKey.publicKey, image]);
      assert.notEqual(other.status, 0, 'another key must not verify it');

      const said = ran.stdout + ran.stderr;
      for (const secret of [
        ours.secrets.COSIGN_PASSWORD,
        ...ours.secrets.COSIGN_PRIVATE_KEY.trim().split('\n').slice(1, -1),
      ]) {
        assert.ok(!said.includes(secret), 'a secret is in the log');
      }
    });

    test(`${name} fails for an image that breaks the policy, and sends nothing`, async () => {
      const to = `${registry.host}/you/broken-${index}`;
      const ours = await caller({
        base: pinned(),
        baseKey: baseKey.publicKey,
        to,
        workflow: await workflow(to),
        containerfileEnd: 'COPY --chmod=4755 distrobox.ini /usr/bin/helper',
      });
      const before = (await registry.log()).length;
      const ran = await push(ours, actions);
      assert.notEqual(ran.status, 0, ran.stdout);
      assert.match(ran.stdout, /PRIV-02/);
      assert.doesNotMatch(ran.stdout, /published=\S/);
      const { uploaded, mounted, unfinished, manifests } = await registry.transfers(before);
      assert.deepEqual(
        { uploaded, mounted, unfinished, manifests },
        { uploaded: [], mounted: [], unfinished: 0, manifests: [] },
      );
    });
  }
});

describe('an image with RUN: one job builds, another publishes', () => {
  let registry: Registry;
  let baseKey: KeyPair;
  let base: PublishedBase;
  let actions: string;

  before(async () => {
    [registry, baseKey, actions] = await Promise.all([startDistribution(), throwAwayKey(), bundle()]);
    base = await publishBase(registry, 'ublue-os/bluefin-dx', baseKey);
  });
  after(() => registry.stop());

  async function pushed(name: string, more: Record<string, string>): Promise<{ ran: Ran; to: string; ours: Caller }> {
    const to = `${registry.host}/you/${name}`;
    const ours = await caller({
      base: `${base.tagged}@${base.digest}`,
      baseKey: baseKey.publicKey,
      to,
      workflow: `${await readmeWorkflow(to)}      run: true\n${around}`,
      // It changes a file that the policy allows, and says what it finds.
      containerfileEnd: 'RUN echo "# by RUN" >>/etc/containers/registries.d/wtgos.yaml; env | sort',
    });
    const env = { BUILDAH_ISOLATION: 'chroot', TMPDIR: workFolder('scratch'), ...more };
    return { ran: await push(ours, actions, env), to, ours };
  }

  test('cosign accepts it; its provenance names both jobs', async () => {
    const { ran, ours } = await pushed('two-jobs', {});
    assert.equal(ran.status, 0, ran.stdout + ran.stderr);
    const image = /published=(\S+@sha256:[0-9a-f]{64})/.exec(ran.stdout)?.[1] ?? assert.fail(ran.stdout);
    const here = ['--insecure-ignore-tlog=true', '--allow-http-registry', '--key', ours.publicKey];
    await ok(cosign3(['verify', ...here, image]));
    const said = await ok(cosign3(['verify-attestation', '--type=slsaprovenance1', ...here, image]));
    const { payload } = JSON.parse(said.split('\n')[0] ?? '') as { payload: string };
    assert.match(Buffer.from(payload, 'base64').toString(), /Another job built it, without key or identity/);
  });

  test('what was tampered with between the jobs is refused, and nothing is sent', async () => {
    const before = (await registry.log()).length;
    const tamper = `sed -i 's/"platform"/"platform" /; s/sha256:/sha256:/' wtgos-staged.json; for f in blobs/sha256/*; do printf x >>"$f"; done`;
    const { ran } = await pushed('tampered', { TAMPER: tamper });
    assert.notEqual(ran.status, 0, ran.stdout);
    assert.match(ran.stdout, /is not what its digest says|other bytes|not whole|more than its/);
    assert.deepEqual((await registry.transfers(before)).manifests, []);
  });
});

describe('a push of an image that is signed by the run’s identity too', () => {
  let registry: Registry;
  let sigstore: Sigstore;
  let baseKey: KeyPair;
  let base: PublishedBase;
  let actions: string;

  before(async () => {
    [registry, sigstore, baseKey, actions] = await Promise.all([
      startDistribution(),
      startSigstore(),
      throwAwayKey(),
      bundle(),
    ]);
    base = await publishBase(registry, 'ublue-os/bluefin-dx', baseKey);
  });
  after(() => Promise.all([registry.stop(), sigstore.stop()]));

  const reusable = 'wtgos/actions/.github/workflows/publish-image.yml@refs/tags/v1';
  const identity = { repository: 'you/your-os', jobWorkflowRef: reusable };

  test('by the workflow of the README with keyless: cosign accepts the key, and the identity with its provenance', async () => {
    const to = `${registry.host}/you/keyless`;
    const inputs = {
      keyless: 'true',
      'trusted-root': 'trusted-root.json',
      'fulcio-url': sigstore.fulcioUrl,
      'tsa-url': `${sigstore.tsaUrl}/api/v1/timestamp`,
      base: `${base.tagged}@${base.digest}`,
      references: `${to}:stable`,
    };
    const lines = Object.entries(inputs).map(([name, value]) => `      ${name}: ${value}\n`);
    const ours = await caller({
      // The workflow's own input says what is built on.
      base: 'ghcr.io/nobody/nothing:stable',
      baseKey: baseKey.publicKey,
      to,
      workflow: (await readmeWorkflow(to)) + lines.join('') + around,
      files: { 'trusted-root.json': await readFile(sigstore.roots.timestamps, 'utf8') },
    });
    const ran = await push(ours, actions, sigstore.issuer.environment(identity));
    assert.equal(ran.status, 0, ran.stdout + ran.stderr);
    const image = /published=(\S+@sha256:[0-9a-f]{64})/.exec(ran.stdout)?.[1] ?? assert.fail(ran.stdout);

    const here = ['--insecure-ignore-tlog=true', '--allow-http-registry'];
    await ok(cosign3(['verify', ...here, '--key', ours.publicKey, image]));
    const byIdentity = (repository: string): string[] => [
      ...here,
      ...['--insecure-ignore-sct', '--use-signed-timestamps', `--trusted-root=${sigstore.roots.timestamps}`],
      `--certificate-identity=https://github.com/${reusable}`,
      `--certificate-oidc-issuer=${sigstore.issuer.url}`,
      `--certificate-github-workflow-repository=${repository}`,
    ];
    await ok(cosign3(['verify', ...byIdentity('you/your-os'), image]));
    await ok(cosign3(['verify-attestation', '--type=slsaprovenance1', ...byIdentity('you/your-os'), image]));
    const other = await cosign3(['verify', ...byIdentity('someone/else'), image]);
    assert.notEqual(other.status, 0, 'another caller of the same workflow must not pass');
    assertNoTokens(ran);
  });

  test('without the permission nothing is built', async () => {
    const to = `${registry.host}/you/no-permission`;
    const keyless = '      keyless: true\n      fulcio-url: http://127.0.0.1:1\n      tsa-url: http://127.0.0.1:1\n';
    const ours = await caller({
      base: `${base.tagged}@${base.digest}`,
      baseKey: baseKey.publicKey,
      to,
      workflow: `${await readmeWorkflow(to)}${keyless}      trusted-root: root.json\n${around}`,
      files: { 'root.json': await readFile(sigstore.roots.timestamps, 'utf8') },
    });
    const before = (await registry.log()).length;
    const ran = await push(ours, actions);
    assert.notEqual(ran.status, 0, ran.stdout);
    assert.match(ran.stdout, /permissions: id-token: write/);
    assert.deepEqual((await registry.transfers(before)).uploaded, []);
  });

  function assertNoTokens({ stdout, stderr }: Ran): void {
    const said = (stdout + stderr).split('\n').filter((line) => !line.includes('::add-mask::'));
    for (const token of sigstore.issuer.given()) {
      assert.ok(!said.some((line) => line.includes(token)), 'a token is in the log');
    }
  }
});

describe('workflow files', () => {
  test('actionlint finds nothing in any of them', async () => {
    const folder = workFolder('lint');
    await mkdir(join(folder, '.github/workflows'), { recursive: true });
    for (const name of await readdir(workflows)) {
      const text = asOlderToolsKnowIt(await readFile(join(workflows, name), 'utf8'));
      const file = join(folder, '.github/workflows', name);
      await writeFile(file, text);
      await ok(actionlint([file]));
    }
  });

  test('zizmor finds nothing at its strictest', async () => {
    await ok(zizmor(['--persona', 'pedantic', dirname(workflows)]));
  });

  test('zizmor would find a workflow that trusts too much', async () => {
    const folder = workFolder('loose');
    await copyFile(join(workflows, 'ci.yml'), join(folder, 'ci.yml'));
    const text = await readFile(join(folder, 'ci.yml'), 'utf8');
    await writeFile(join(folder, 'ci.yml'), text.replace(/actions\/checkout@\S+ # \S+/, 'actions/checkout@v7'));
    assert.notEqual((await zizmor([join(folder, 'ci.yml')])).status, 0);
  });
});
