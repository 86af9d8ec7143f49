/** Several platforms and flavours in one go: all judged before one is sent, parts by digest, one index, tags last. */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { verifyPublished } from '../../src/pipeline/verify.ts';
import { loadPublicKey } from '../../src/sigstore/keys.ts';
import { provenanceType, recordType } from '../../src/sigstore/provenance.ts';
import { command } from './command.ts';
import { type MultiBase, makeMultiBase, repository } from './platforms.ts';
import { startWorld, type World } from './world.ts';

const both = ['--platforms', 'linux/amd64', '--platforms', 'linux/arm64'];
const isWrite = ({ method }: { method: string }) => method !== 'GET' && method !== 'HEAD';

describe('wtgos publish-images', () => {
  let world: World;
  let base: MultiBase;
  before(async () => {
    world = await startWorld({ profile: 'ghcr' });
    base = await makeMultiBase(world);
  });
  after(() => world[Symbol.asyncDispose]());

  function publish(tags: readonly string[], ...more: string[]) {
    world.registry.log.length = 0;
    return command(world.folder, [
      ...['publish-images', '--json', '--base-key', base.publicKeyFile, '--to', world.to],
      ...['--public-keys', world.publicKeyFile, '--signing-key', world.privateKeyFile],
      ...['--signing-password', 'env://COSIGN_PASSWORD', '--policy', 'policies/immutable-host.yaml'],
      ...tags.flatMap((tag) => ['--references', `${repository}:${tag}`]),
      ...['--output', '../output', ...more],
    ]);
  }

  const tagged = (...tags: string[]) => tags.flatMap((tag) => ['--tags', tag]);
  const onBase = () => ['--base', base.reference];

  /** The manifest under a tag; it and all in it are signed and attested. */
  async function sound(tag: string) {
    const store = await world.target();
    const keys = [loadPublicKey(await readFile(world.publicKeyFile, 'utf8'))];
    const manifest = (await store.getManifest(tag)) ?? assert.fail(`no ${tag}`);
    await verifyPublished(store, manifest.descriptor, { keys }, [provenanceType]);
    for (const part of manifest.kind === 'index' ? manifest.document.manifests : []) {
      await verifyPublished(store, part, { keys }, [provenanceType, recordType]);
    }
    return manifest;
  }

  test('two platforms: parts by digest without a tag, then the index, then its tags; again, it is the same', async () => {
    const ran = await publish(['two'], ...onBase(), ...both, ...tagged('two'));
    assert.equal(ran.status, 0, ran.stderr);
    const written = world.registry.log.filter(({ method, path }) => method === 'PUT' && path.includes('/manifests/'));
    const names = written.map(({ path }) => path.slice(path.lastIndexOf('/') + 1));
    const index = await sound('two');
    if (index.kind !== 'index') return assert.fail('no index');
    const parts = index.document.manifests.map(({ digest }) => digest);
    assert.deepEqual(
      names.filter((name) => parts.includes(name as never)),
      parts,
    );
    assert.equal(names.at(-1), 'two', 'the tag comes last');
    assert.ok(names.indexOf(index.descriptor.digest) > Math.max(...parts.map((part) => names.indexOf(part))));
    assert.deepEqual(
      names.filter((name) => !name.startsWith('sha256')),
      ['two'],
    );

    const again = await publish(['two'], ...onBase(), ...both, ...tagged('two'));
    assert.equal(again.status, 0, again.stderr);
    const anew = world.registry.log.filter(({ method, path }) => method === 'PUT' && path.endsWith('/manifests/two'));
    assert.deepEqual(anew, [], 'its tag is there already');
    assert.equal(JSON.parse(again.stdout).image, JSON.parse(ran.stdout).image);
  });

  test('two flavours, one of them for one platform', async () => {
    await writeFile(
      join(world.folder, 'flavours.yaml'),
      `flavours:
  - { name: desktop, base: "${base.reference}", tags: [desktop] }
  - { name: server, base: "${base.reference}", tags: [server, "server-{date}"], platforms: [linux/amd64] }
`,
    );
    const file = ['--flavours', 'flavours.yaml'];
    const ran = await publish(['desktop', 'server', 'server-{date}'], ...file, ...both);
    assert.equal(ran.status, 0, ran.stderr);
    const { images, tags } = JSON.parse(ran.stdout);
    assert.deepEqual(
      images.map(({ parts }: { parts: { name: string }[] }) => parts.map(({ name }) => name)),
      [['desktop-amd64', 'desktop-arm64'], ['server-amd64']],
    );
    assert.deepEqual(
      tags.split('\n'),
      ['desktop', 'server', 'server-20260101'].map((tag) => `${repository}:${tag}`),
    );
    assert.deepEqual([(await sound('desktop')).kind, (await sound('server')).kind], ['index', 'image']);
  });

  test('two flavours whose tags come to the same: nothing of either is sent', async () => {
    await writeFile(
      join(world.folder, 'flavours.yaml'),
      `flavours:
  - { name: desktop, base: "${base.reference}", tags: ["{date}"] }
  - { name: server, base: "${base.reference}", tags: ["20260101"] }
`,
    );
    const ran = await publish(['{date}', '20260101'], '--flavours', 'flavours.yaml', ...both);
    assert.equal(ran.status, 2, ran.stderr);
    assert.match(ran.stderr, /desktop-amd64 and server-amd64 both want the tag 20260101/);
    assert.match(ran.stderr, /Nothing was sent to \S+; every tag is as it was/);
    assert.deepEqual(world.registry.log.filter(isWrite), []);
  });

  test('when one of them breaks the policy, nothing of any is sent', async () => {
    await writeFile(
      join(world.folder, 'Containerfile.broken'),
      `FROM ${base.reference}\nCOPY --chmod=4755 distrobox.ini /usr/bin/helper\n`,
    );
    await writeFile(
      join(world.folder, 'flavours.yaml'),
      `flavours:
  - { name: fine, base: "${base.reference}", tags: [fine] }
  - { name: broken, containerfile: Containerfile.broken, tags: [broken] }
`,
    );
    const ran = await publish(['fine', 'broken'], '--flavours', 'flavours.yaml');
    assert.equal(ran.status, 1, ran.stderr);
    assert.match(ran.stderr, /Nothing was sent to \S+; every tag is as it was/);
    assert.match(ran.stdout + ran.stderr, /PRIV-02/);
    assert.deepEqual(world.registry.log.filter(isWrite), []);
  });

  test('images that other jobs built are taken over by the plan’s names, on the plan’s digests', async () => {
    const planned = await command(world.folder, [
      ...['plan', '--json', '--base-key', base.publicKeyFile, ...onBase(), ...both, ...tagged('over')],
    ]);
    const { matrix, id, 'image-digests': digests } = JSON.parse(planned.stdout);
    assert.match(id, /^[0-9a-f]{8}$/);
    for (const job of matrix.include) {
      const built = await command(world.folder, [
        ...['build-image', '--base', job.base, '--base-key', base.publicKeyFile, '--platform', job.platform],
        ...['--image-digests', job['image-digests'], '--output', `../handed/${id}-${job.name}`],
      ]);
      assert.equal(built.status, 0, built.stderr);
    }
    const args = [...onBase(), ...both, ...tagged('over'), '--image-digests', digests];
    const over = ['--built-images', `oci:../handed/${id}-{name}`, '--build-secrets', 'token=env://NOWHERE'];
    const ran = await publish(['over'], ...args, ...over);
    assert.equal(ran.status, 0, ran.stderr);
    assert.equal((await sound('over')).kind, 'index');
  });
});
