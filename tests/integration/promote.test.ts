import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { generateKeyPair } from '../../src/sigstore/keys.ts';
import { command } from './command.ts';
import { publishWorld, reference, startWorld, type World } from './world.ts';

const repository = reference.slice(0, reference.lastIndexOf(':'));

async function tagOf(world: World, tag: string): Promise<string | undefined> {
  return (await (await world.target()).getManifest(tag))?.descriptor.digest;
}

function promote(world: World, digest: string, tag: string, ...more: string[]) {
  const names = ['--tags', tag, '--references', `${repository}:${tag}`, '--public-keys', world.publicKeyFile];
  return command(world.folder, ['promote-image', '--image', `${world.to}@${digest}`, ...names, ...more]);
}

async function sign(world: World, digest: string, tag: string): Promise<void> {
  const key = ['--signing-key', world.privateKeyFile, '--signing-password', 'env://COSIGN_PASSWORD'];
  const names = ['--image', `${world.to}@${digest}`, '--references', `${repository}:${tag}`];
  const { status, stderr } = await command(world.folder, ['sign-cosign', ...names, ...key]);
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

test('an image whose hosts look at nothing is held to the usual policy', async () => {
  await using world = await startWorld();
  const anything = JSON.stringify({ default: [{ type: 'insecureAcceptAnything' }] });
  await writeFile(join(world.folder, 'system_files/etc/containers/policy.json'), anything);
  const policy = join(world.folder, 'policies/immutable-host.yaml');
  await writeFile(policy, (await readFile(policy, 'utf8')).replace('enforce: true', 'enforce: false'));
  const { digest, published } = await publishWorld(world);
  assert.deepEqual(
    published?.hosts.map(({ result }) => result),
    ['not-enforced'],
  );
  await assertSignedFirst(world, digest, 'next', /`wtgos host-policy` writes refuses \S+:next/);
  const again = await promote(world, digest, 'next');
  assert.match(again.stdout, /next: not-enforced by a host with the policy of the new image/);
});
