/** publish-image.yml for two platforms, run by act: one index under the tag, each part signed and attested; secrets for RUN. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { testSecret } from '../tools/secrets.ts';
import { type PublishedBase, publishBase } from './base.ts';
import { bundle, caller, push, readmeWorkflow } from './caller.ts';
import { cosign3, type KeyPair, signLegacy, throwAwayKey } from './chroots.ts';
import { type Registry, startDistribution } from './registries.ts';
import { crane, ok, workFolder } from './tools.ts';

const example = resolve(import.meta.dirname, '../../examples/several');
const inputs = `      platforms: |
        linux/amd64
        linux/arm64
`;
const secrets = `    secrets:
      COSIGN_PRIVATE_KEY: \${{ secrets.COSIGN_PRIVATE_KEY }}
      COSIGN_PASSWORD: \${{ secrets.COSIGN_PASSWORD }}
`;

describe('publish-image.yml for two platforms', () => {
  let registry: Registry;
  let baseKey: KeyPair;
  let multi: string;
  let actions: string;

  before(async () => {
    [registry, baseKey, actions] = await Promise.all([startDistribution(), throwAwayKey(), bundle()]);
    multi = await twoPlatforms(await publishBase(registry, 'ublue-os/bluefin-dx'));
  });
  after(() => registry.stop());

  /** The base for another platform, too: the same files, and another word in its config. */
  async function twoPlatforms({ tagged }: PublishedBase): Promise<string> {
    const name = tagged.slice(0, tagged.lastIndexOf(':'));
    await ok(crane(['mutate', tagged, '--set-platform', 'linux/arm64', '--tag', `${name}:arm64`]));
    await ok(crane(['index', 'append', '--manifest', tagged, '--manifest', `${name}:arm64`, '--tag', `${name}:multi`]));
    const digest = await ok(crane(['digest', `${name}:multi`]));
    await signLegacy(`${name}@${digest}`, baseKey, `${name}:multi`);
    return `${name}:multi@${digest}`;
  }

  const calling = async (to: string, more: string, containerfileEnd = '') =>
    caller({
      ...{ base: multi, baseKey: baseKey.publicKey, to, containerfileEnd },
      workflow: (await readmeWorkflow(to)) + more,
    });

  /** Every image that the tag leads to: cosign takes it, and what is attested of it. @returns the provenance of the parts */
  async function soundIndex(reference: string, publicKey: string): Promise<string[]> {
    const repository = reference.slice(0, reference.lastIndexOf(':'));
    const index = JSON.parse(await ok(crane(['manifest', reference])));
    const platforms = index.manifests.map(
      ({ platform }: { platform: { architecture: string } }) => platform.architecture,
    );
    assert.deepEqual(platforms, ['amd64', 'arm64']);
    const key = ['--insecure-ignore-tlog=true', '--allow-http-registry', '--key', publicKey];
    await ok(cosign3(['verify', ...key, reference]));
    const provenance: string[] = [];
    for (const { digest } of index.manifests) {
      const image = `${repository}@${digest}`;
      await ok(cosign3(['verify', ...key, image]));
      const said = await ok(cosign3(['verify-attestation', '--type=slsaprovenance1', ...key, image]));
      const { payload } = JSON.parse(said.split('\n')[0] ?? '');
      provenance.push(Buffer.from(payload, 'base64').toString());
    }
    return provenance;
  }

  test('without RUN one job makes both, and the flavours of examples/several', async () => {
    const to = `${registry.host}/you/declarative`;
    const file = (name: string) => readFile(join(example, name), 'utf8');
    const workflow = (await file('.github/workflows/publish.yml')).replace('ghcr.io/you/your-os', to) + secrets;
    // wtgOS's own files in place of the example's: what is new in that are its workflow, its flavours and its arguments.
    const variant = (await file('Containerfile')).match(/^ARG .*$|com\.example\.variant=.*$/gm)?.join('\nLABEL ') ?? '';
    const ours = await caller({
      ...{ base: multi, baseKey: baseKey.publicKey, to, workflow, containerfileEnd: variant },
      files: { 'flavours.yaml': await file('flavours.yaml') },
    });
    const ran = await push(ours, actions);
    assert.equal(ran.status, 0, ran.stdout + ran.stderr);
    await soundIndex(`${to}:stable`, ours.publicKey);
    const tags = (await ok(crane(['ls', to]))).split('\n').filter((tag) => !tag.startsWith('sha256-'));
    assert.match(tags.toSorted().join(), /^\d{8},handheld,stable$/);
    const config = JSON.parse(await ok(crane(['config', `${to}:handheld`])));
    assert.equal(config.config.Labels['com.example.variant'], 'handheld');
  });

  test('with RUN each is built in a job of its own, on a runner of its own, with a secret that nothing keeps', async () => {
    const to = `${registry.host}/you/with-run`;
    const token = testSecret('a secret for RUN');
    const run = `      run: true
      runners: linux/arm64=big-arm
      build-secrets: token=env://BUILD_SECRET_2
`;
    const handed = `      BUILD_SECRET_2: \${{ secrets.NPM_TOKEN }}\n`;
    const ours = await calling(
      to,
      inputs + run + secrets + handed,
      'RUN --mount=type=secret,id=token echo "got $(wc -c </run/secrets/token) bytes"; echo "# by RUN" >>/etc/containers/registries.d/wtgos.yaml',
    );
    const env = { BUILDAH_ISOLATION: 'chroot', TMPDIR: workFolder('scratch'), NPM_TOKEN: token };
    const ran = await push(ours, actions, env, ['--secret', 'NPM_TOKEN', '-P', 'big-arm=-self-hosted']);
    assert.equal(ran.status, 0, ran.stdout + ran.stderr);
    assert.ok(!(ran.stdout + ran.stderr).includes(token), 'the secret is in the log');
    assert.equal(ran.stdout.split(`got ${token.length} bytes`).length, 1 + 2, 'RUN had it, once for each platform');
    for (const said of await soundIndex(`${to}:stable`, ours.publicKey)) {
      assert.match(said, /They were given the build secrets token\./);
      assert.ok(!said.includes(token));
    }
  });
});
