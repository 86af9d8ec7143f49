import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { signImage } from '../../src/pipeline/sign.ts';
import { mediaTypes } from '../../src/registry/media-types.ts';
import type { Descriptor } from '../../src/registry/types.ts';
import { generateKeyPair } from '../../src/sigstore/keys.ts';
import { startFakeSigstore } from '../tools/fake-sigstore.ts';
import { command } from './command.ts';
import { identityArguments, keylessBy, lookAtNothing } from './keyless-signing.ts';
import { publishWorld, reference, startWorld, type World } from './world.ts';

const repository = reference.slice(0, reference.lastIndexOf(':'));

async function tagOf(world: World, tag: string): Promise<string | undefined> {
  return (await (await world.target()).getManifest(tag))?.descriptor.digest;
}

function promote(world: World, digest: string, tag: string, ...more: string[]) {
  const names = ['--tags', tag, '--references', `${repository}:${tag}`, '--public-keys', world.publicKeyFile];
  return command(world.folder, ['promote-image', '--image', `${world.to}@${digest}`, ...names, ...more]);
}

async function sign(world: World, digest: string, tag: string, ...more: string[]): Promise<void> {
  const key = ['--signing-key', world.privateKeyFile, '--signing-password', 'env://COSIGN_PASSWORD'];
  const names = ['--image', `${world.to}@${digest}`, '--references', `${repository}:${tag}`];
  const { status, stderr } = await command(world.folder, ['sign-cosign', ...names, ...key, ...more]);
  assert.equal(status, 0, stderr);
}

/** Refused with the way out; after that, it works. */
async function assertSignedFirst(world: World, digest: string, tag: string, refusal: RegExp): Promise<void> {
  const refused = await promote(world, digest, tag);
  assert.equal(refused.status, 1, refused.stderr);
  assert.match(refused.stderr, refusal);
  assert.match(refused.stderr, new RegExp(`sign-cosign adds a signature: references: ${repository}:${tag}`));
  assert.equal(await tagOf(world, tag), undefined);
  await sign(world, digest, tag);
  const moved = await promote(world, digest, tag);
  assert.equal(moved.status, 0, moved.stderr);
  assert.equal(await tagOf(world, tag), digest);
}

describe('promote-image', () => {
  let world: World;
  let digest: string;
  before(async () => {
    world = await startWorld();
    ({ digest } = await publishWorld(world));
  });
  after(() => world[Symbol.asyncDispose]());

  test('a tag that nobody signed for needs a signature first', async () => {
    await assertSignedFirst(world, digest, 'next', /policy of the new image refuses \S+:next/);
  });

  test('a tag of signatures is nobody’s to move', async () => {
    const tag = digest.replace(':', '-').concat('.sig');
    await sign(world, digest, tag);
    const signed = await tagOf(world, tag);
    const { status, stderr } = await promote(world, digest, tag);
    assert.equal(status, 2, stderr);
    assert.match(stderr, /is no tag for an image/);
    assert.equal(await tagOf(world, tag), signed);
  });

  test('the wrong key moves nothing', async () => {
    const stranger = join(world.folder, '..', 'stranger.pub');
    await writeFile(stranger, (await generateKeyPair('')).publicPem);
    const args = ['--tags', 'edge', '--references', `${repository}:edge`, '--public-keys', stranger];
    const ran = await command(world.folder, ['promote-image', '--image', `${world.to}@${digest}`, ...args]);
    assert.equal(ran.status, 1, ran.stderr);
    assert.match(ran.stderr, /none of the given keys/);
    assert.equal(await tagOf(world, 'edge'), undefined);
  });

  test('an older image only where it is asked for', async () => {
    const newer = await publishWorld(world, { options: { created: new Date('2026-02-01T00:00:00Z') } });
    assert.notEqual(newer.digest, digest);
    const refused = await promote(world, digest, 'stable');
    assert.equal(refused.status, 1, refused.stderr);
    assert.match(refused.stderr, /allow-rollback/);
    assert.equal(await tagOf(world, 'stable'), newer.digest);
    const back = await promote(world, digest, 'stable', '--allow-rollback');
    assert.equal(back.status, 0, back.stderr);
    assert.equal(await tagOf(world, 'stable'), digest);
  });
});

describe('an index', () => {
  let world: World;
  let images: Descriptor[];
  before(async () => {
    world = await startWorld();
    const store = await world.target();
    const digests = [
      (await publishWorld(world)).digest,
      (await publishWorld(world, { options: { created: new Date('2026-02-01T00:00:00Z') } })).digest,
    ];
    images = await Promise.all(
      digests.map(async (digest) => (await store.getManifest(digest))?.descriptor ?? assert.fail()),
    );
  });
  after(() => world[Symbol.asyncDispose]());

  async function putIndex(manifests: Descriptor[]): Promise<Descriptor> {
    const index = { schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests };
    return (await world.target()).putManifest(Buffer.from(JSON.stringify(index)), mediaTypes.ociIndex);
  }
  const on = (image: Descriptor | undefined, architecture: string): Descriptor => ({
    ...(image ?? assert.fail()),
    platform: { os: 'linux', architecture },
  });

  test('moves when it and each of its images are signed for that name, and not back', async () => {
    const { digest } = await putIndex([on(images[0], 'amd64'), on(images[1], 'arm64')]);
    const refused = await promote(world, digest, 'multi');
    assert.equal(refused.status, 1, refused.stderr);
    assert.match(refused.stderr, /no legacy signature/);
    await sign(world, digest, 'multi', '--recursive', 'false');
    const lone = ['verify-image', '--image', `${world.to}@${digest}`, '--references', `${repository}:multi`];
    const unsigned = await command(world.folder, [...lone, '--public-keys', world.publicKeyFile]);
    assert.equal(unsigned.status, 1, unsigned.stderr);
    assert.match(unsigned.stderr, /a host that runs the new image for linux\/amd64 refuses/);
    const children = await promote(world, digest, 'multi');
    assert.equal(children.status, 1, children.stderr);
    assert.match(children.stderr, /policy of the new image refuses \S+:multi/);
    assert.equal(await tagOf(world, 'multi'), undefined);

    await sign(world, digest, 'multi');
    const moved = await promote(world, digest, 'multi');
    assert.equal(moved.status, 0, moved.stderr);
    assert.equal(await tagOf(world, 'multi'), digest);

    const verify = ['verify-image', '--image', `${world.to}:multi`, '--references', `${repository}:multi`];
    const seen = await command(world.folder, [...verify, '--public-keys', world.publicKeyFile]);
    assert.equal(seen.status, 0, seen.stderr);
    const clients = seen.stdout.split('\n').filter((line) => line.startsWith('cosign 2.6.4 and 3'));
    assert.equal(clients.length, 3, 'the index and both images');
    const [older] = images;
    const back = await promote(world, older?.digest ?? '', 'multi');
    assert.equal(back.status, 1, back.stderr);
    assert.match(back.stderr, /allow-rollback/);
    const asked = await promote(world, older?.digest ?? '', 'multi', '--allow-rollback');
    assert.equal(asked.status, 0, asked.stderr);
  });

  test('with another inside, or with nothing for Linux, is no release', async () => {
    const inner = await putIndex([on(images[0], 'amd64')]);
    const outer = await promote(world, (await putIndex([inner])).digest, 'nested');
    assert.equal(outer.status, 3, outer.stderr);
    assert.match(outer.stderr, /holds another/);
    const none = await promote(world, (await putIndex([])).digest, 'nested');
    assert.equal(none.status, 3, none.stderr);
    assert.match(none.stderr, /0 images for Linux/);
    assert.equal(await tagOf(world, 'nested'), undefined);
  });
});

test('an image whose hosts look at nothing is held to the usual policy', async () => {
  await using world = await startWorld();
  await lookAtNothing(world);
  const { digest, published } = await publishWorld(world);
  assert.deepEqual(
    published?.hosts.map(({ result }) => result),
    ['not-enforced'],
  );
  await assertSignedFirst(world, digest, 'next', /`wtgos host-policy` writes refuses \S+:next/);
  const again = await promote(world, digest, 'next');
  assert.match(again.stdout, /next: not-enforced by a host with the policy of the new image/);
});

describe('by identity', () => {
  async function signKeyless(world: World, digest: string, by: Awaited<ReturnType<typeof keylessBy>>): Promise<void> {
    const store = await world.target();
    const subject = (await store.getManifest(digest))?.descriptor ?? assert.fail();
    await signImage(store, subject, [], by, new Date(0));
  }

  test('and by key: both must have signed, and hosts still decide', async () => {
    await using world = await startWorld();
    await using sigstore = await startFakeSigstore();
    const { digest } = await publishWorld(world);
    const identity = await identityArguments(sigstore, world.folder);
    await sign(world, digest, 'next');

    const unsigned = await promote(world, digest, 'next', ...identity);
    assert.equal(unsigned.status, 1, unsigned.stderr);
    assert.match(unsigned.stderr, /the signature bundle, by identity: .*signed by a key, not by a certificate/);
    await signKeyless(world, digest, await keylessBy(sigstore));
    const [flag = '', subject = '', ...root] = identity;
    const other = await promote(world, digest, 'next', flag, `${subject}s`, ...root);
    assert.equal(other.status, 1, other.stderr);
    assert.match(other.stderr, /names the subject/);
    const stranger = join(world.folder, '..', 'stranger.pub');
    await writeFile(stranger, (await generateKeyPair('')).publicPem);
    const image = ['promote-image', '--image', `${world.to}@${digest}`];
    const edge = ['--tags', 'edge', '--references', `${repository}:edge`];
    const wrongKey = await command(world.folder, [...image, ...edge, '--public-keys', stranger, ...identity]);
    assert.equal(wrongKey.status, 1, wrongKey.stderr);
    assert.match(wrongKey.stderr, /none of the given keys/);
    // The right identity, for a name that no key has signed for: hosts would refuse it.
    const unnamed = await command(world.folder, [...image, ...edge, ...identity]);
    assert.equal(unnamed.status, 1, unnamed.stderr);
    assert.match(unnamed.stderr, /policy of the new image refuses \S+:edge/);
    assert.deepEqual([await tagOf(world, 'next'), await tagOf(world, 'edge')], [undefined, undefined]);

    const moved = await promote(world, digest, 'next', ...identity);
    assert.equal(moved.status, 0, moved.stderr);
    assert.equal(await tagOf(world, 'next'), digest);
  });

  test('alone: where hosts look at nothing it moves, and says that they look at nothing', async () => {
    await using world = await startWorld();
    await using sigstore = await startFakeSigstore();
    await lookAtNothing(world);
    const { digest } = await publishWorld(world);
    await signKeyless(world, digest, await keylessBy(sigstore));
    const edge = ['--tags', 'edge', '--references', `${repository}:edge`];
    const image = ['promote-image', '--image', `${world.to}@${digest}`, ...edge];
    const without = await command(world.folder, image);
    assert.equal(without.status, 2, without.stderr);
    assert.match(without.stderr, /--public-keys is required, or --identity/);
    const moved = await command(world.folder, [...image, ...(await identityArguments(sigstore, world.folder))]);
    assert.equal(moved.status, 0, moved.stderr);
    assert.match(moved.stdout, /edge: not-enforced by a host/);
    assert.match(moved.stdout, /verified by identity alone/);
    assert.equal(await tagOf(world, 'edge'), digest);
  });

  test('an index moves when each of its images is signed, too', async () => {
    await using world = await startWorld();
    await using sigstore = await startFakeSigstore();
    await lookAtNothing(world);
    const { digest } = await publishWorld(world);
    const store = await world.target();
    const image = (await store.getManifest(digest))?.descriptor ?? assert.fail();
    const manifests = [{ ...image, platform: { os: 'linux', architecture: 'amd64' } }];
    const index = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests }));
    const top = await store.putManifest(index, mediaTypes.ociIndex);
    const by = await keylessBy(sigstore);
    const multi = ['--tags', 'multi', '--references', `${repository}:multi`];
    const args = ['promote-image', '--image', `${world.to}@${top.digest}`, ...multi];
    const identity = await identityArguments(sigstore, world.folder);
    await signKeyless(world, top.digest, by);
    const alone = await command(world.folder, [...args, ...identity]);
    assert.equal(alone.status, 1, alone.stderr);
    assert.match(alone.stderr, new RegExp(`@${digest}: the signature bundle, by identity`));
    assert.equal(await tagOf(world, 'multi'), undefined);
    await signKeyless(world, digest, by);
    const moved = await command(world.folder, [...args, ...identity]);
    assert.equal(moved.status, 0, moved.stderr);
    assert.equal(await tagOf(world, 'multi'), top.digest);
  });
});
