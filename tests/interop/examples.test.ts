/** Every example as a repository of its own, run by act: what people copy is what was run. */
import assert from 'node:assert/strict';
import { chmod, cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { testSecret } from '../tools/secrets.ts';
import { type PublishedBase, publishBase } from './base.ts';
import { artifactStandIns, bundle, type Caller, commit, trigger } from './caller.ts';
import { cosign3, type KeyPair, throwAwayKey } from './chroots.ts';
import { type Registry, startDistribution } from './registries.ts';
import { actionlint, crane, ok, workFolder, zizmor } from './tools.ts';

const examples = resolve(dirname(fileURLToPath(import.meta.url)), '../../examples');
const names = ['smallest', 'single-job', 'single-actions', 'image-template', 'two-jobs'] as const;
type Name = (typeof names)[number];

let registry: Registry;
let baseKey: KeyPair;
let base: PublishedBase;
let actions: string;

/** act has no environments: what one would give is handed over by name. */
const secrets = `    secrets:
      COSIGN_PRIVATE_KEY: \${{ secrets.COSIGN_PRIVATE_KEY }}
      COSIGN_PASSWORD: \${{ secrets.COSIGN_PASSWORD }}
`;

before(async () => {
  [registry, baseKey] = await Promise.all([startDistribution(), throwAwayKey()]);
  base = await publishBase(registry, 'ublue-os/bluefin-dx', baseKey);
  actions = await bundle();
});
after(() => registry.stop());

/** An example in the hands of somebody who publishes to `to`, on the tests' base. */
async function repository(name: Name, to: string, more: Record<string, string> = {}): Promise<Caller> {
  const folder = workFolder(name);
  const rest = name === 'smallest' || name.startsWith('single') ? 'smallest' : 'image-template';
  await cp(join(examples, rest), folder, { recursive: true });
  await cp(join(examples, name), folder, { recursive: true });
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of files.filter((file) => file.isFile())) {
    const path = join(entry.parentPath, entry.name);
    await writeFile(path, (await readFile(path, 'utf8')).replaceAll('ghcr.io/you/your-os', to));
  }
  await edit(folder, 'Containerfile', (text) =>
    text.replace(/^FROM ghcr\.io.*$/m, `FROM ${base.tagged}@${base.digest}`),
  );
  // A Debian tree has neither /etc/pki nor Fedora's programs, nor Bluefin's word on where its own signatures are.
  const lookup = 'system_files/etc/containers/registries.d/ghcr.io-you-your-os.yaml';
  await edit(folder, lookup, (text) => `${text}  "ghcr.io/ublue-os":\n    use-sigstore-attachments: true\n`);
  await edit(folder, 'policy.yaml', (text) => text.replace('[etc/pki/containers,', '[etc/pki, etc/pki/containers,'));
  if (rest === 'image-template') {
    await edit(folder, 'Containerfile', (text) => text.replace('RUN bootc container lint\n', ''));
    await edit(folder, 'build_files/build.sh', (text) => text.replace(/^(dnf5|systemctl) .*\n/gm, ''));
    await chmod(join(folder, 'build_files/build.sh'), 0o755);
  }
  if (name === 'smallest' || name === 'image-template')
    await edit(folder, '.github/workflows/publish.yml', (text) => text + secrets);
  const key = await throwAwayKey(testSecret('the password of an example'));
  await cp(key.publicKey, join(folder, 'cosign.pub'));
  await mkdir(join(folder, 'keys'), { recursive: true });
  await cp(baseKey.publicKey, join(folder, 'keys/base.pub'));
  for (const [file, text] of Object.entries(more)) await edit(folder, file, (before) => before + text);
  await commit(folder, 'https://github.com/you/your-os');
  return {
    folder,
    publicKey: key.publicKey,
    secrets: { COSIGN_PRIVATE_KEY: await readFile(key.privateKey, 'utf8'), COSIGN_PASSWORD: key.password },
  };
}

async function edit(folder: string, file: string, change: (text: string) => string): Promise<void> {
  const path = join(folder, file);
  await writeFile(path, change(await readFile(path, 'utf8')));
}

/** What a push to it starts, with a stand-in for GitHub's artifacts. @param tamper run in what a job hands over to another */
async function push(ours: Caller, { tamper = '', flags = [] }: { tamper?: string; flags?: string[] } = {}) {
  // act fetches what a step uses also where the step will not run.
  const workflows = [
    join(ours.folder, '.github/workflows/publish.yml'),
    join(actions, '.github/workflows/publish-image.yml'),
  ];
  const artifacts = workFolder('artifacts');
  const repositories: Record<string, string> = { 'wtgos/actions@v1': actions };
  for (const file of workflows) {
    const text = await readFile(file, 'utf8');
    if (text.includes('download-artifact')) Object.assign(repositories, await artifactStandIns(text, artifacts));
  }
  return trigger('push', ours, repositories, { BUILDAH_ISOLATION: 'chroot', TAMPER: tamper }, flags);
}

const pullRequest = ({ folder }: Caller) =>
  trigger('pull_request', { folder }, { 'wtgos/actions@v1': actions }, { BUILDAH_ISOLATION: 'chroot' });

const nothing = { uploaded: [], mounted: [], unfinished: 0, manifests: [] };

async function sentSince(before: number): Promise<object> {
  const { uploaded, mounted, unfinished, manifests } = await registry.transfers(before);
  return { uploaded, mounted, unfinished, manifests };
}

for (const name of names) {
  describe(`examples/${name}`, () => {
    test('publishes an image that cosign accepts', async () => {
      const to = `${registry.host}/you/${name}`;
      const ours = await repository(name, to);
      const ran = await push(ours);
      assert.equal(ran.status, 0, ran.stdout + ran.stderr);
      const digest = await ok(crane(['digest', `${to}:stable`]));
      const verify = ['verify', '--insecure-ignore-tlog=true', '--allow-http-registry', '--key'];
      await ok(cosign3([...verify, ours.publicKey, `${to}@${digest}`]));
    });

    test('sends nothing for an image that breaks the policy', async () => {
      const to = `${registry.host}/you/${name}-broken`;
      const line = '\nCOPY --chmod=4755 policy.yaml /usr/bin/helper\n';
      const ours = await repository(name, to, { Containerfile: line });
      const before = (await registry.log()).length;
      const ran = await push(ours);
      assert.notEqual(ran.status, 0, ran.stdout);
      assert.match(ran.stdout, /PRIV-02/);
      assert.deepEqual(await sentSince(before), nothing);
    });
  });
}

test('the lines of docs/moving.md, in the workflow of a repository with RUN', async () => {
  const page = await readFile(join(examples, '../docs/moving.md'), 'utf8');
  const lines = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? assert.fail('the page shows none');
  assert.ok(lines.trimEnd().split('\n').length <= 20);
  const to = `${registry.host}/you/moved`;
  const ours = await repository('image-template', to);
  const head = `on: push
permissions: {}
jobs:
  build_push:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7
`;
  // Theirs has no password.
  const block = lines.replace('ghcr.io/you/your-os', to).replace('SIGNING_SECRET', 'COSIGN_PRIVATE_KEY');
  const password = `          signing-password: \${{ secrets.COSIGN_PASSWORD }}\n`;
  await writeFile(join(ours.folder, '.github/workflows/publish.yml'), head + block + password);
  const event = join(workFolder('event'), 'push.json');
  await writeFile(event, JSON.stringify({ repository: { default_branch: 'main' } }));
  const ran = await push(ours, { flags: ['--eventpath', event] });
  assert.equal(ran.status, 0, ran.stdout + ran.stderr);
  const digest = await ok(crane(['digest', `${to}:latest`]));
  const verify = ['verify', '--insecure-ignore-tlog=true', '--allow-http-registry', '--key'];
  await ok(cosign3([...verify, ours.publicKey, `${to}@${digest}`]));
});

test('a hand-over that was changed between the jobs is refused, and nothing is sent', async () => {
  // Each kind of change on its own: tests/integration/hand-over.test.ts.
  const tamper = 'for f in blobs/sha256/*; do printf x | dd of=$f bs=1 seek=9 conv=notrunc status=none; done';
  const ours = await repository('two-jobs', `${registry.host}/you/tampered`);
  const before = (await registry.log()).length;
  const ran = await push(ours, { tamper });
  assert.notEqual(ran.status, 0, ran.stdout);
  assert.match(ran.stdout, /publish\/publish\] +✅ +Success - Main actions\/download-artifact/, 'it was handed over');
  assert.deepEqual(await sentSince(before), nothing);
});

describe('the check for pull requests', () => {
  for (const name of ['smallest', 'image-template'] as const) {
    test(`examples/${name}: passes without a secret, and writes nothing`, async () => {
      const ours = await repository(name, `${registry.host}/you/${name}`);
      const before = (await registry.log()).length;
      const ran = await pullRequest(ours);
      assert.equal(ran.status, 0, ran.stdout + ran.stderr);
      assert.match(ran.stdout, /provenance/);
      assert.match(ran.stdout, /::set-output:: verdict=pass/);
      assert.deepEqual(await sentSince(before), nothing);
    });
  }

  test('fails for an image that breaks the policy', async () => {
    const line = '\nCOPY --chmod=4755 policy.yaml /usr/bin/helper\n';
    const ours = await repository('smallest', `${registry.host}/you/smallest`, { Containerfile: line });
    const ran = await pullRequest(ours);
    assert.notEqual(ran.status, 0, ran.stdout);
    assert.match(ran.stdout, /PRIV-02/);
    assert.match(ran.stdout, /::set-output:: verdict=fail/);
  });
});

describe('the workflows of the examples', () => {
  // That one is run by workflow-platforms.test.ts.
  for (const name of [...names, 'several']) {
    test(`examples/${name}: actionlint and zizmor at its strictest find nothing`, async () => {
      const from = join(examples, name, '.github/workflows');
      const folder = workFolder('lint');
      await mkdir(join(folder, '.github/workflows'), { recursive: true });
      for (const file of await readdir(from)) {
        await ok(actionlint([join(from, file)]));
        // There is no release yet whose hash they could name.
        const text = await readFile(join(from, file), 'utf8');
        const pinned = text.replaceAll(/(uses: wtgos\/actions\/\S+)@v1/g, `$1@${'0'.repeat(40)} # v1.0.0`);
        await writeFile(join(folder, '.github/workflows', file), pinned);
      }
      await ok(zizmor(['--persona', 'pedantic', join(folder, '.github/workflows')]));
    });
  }
});
