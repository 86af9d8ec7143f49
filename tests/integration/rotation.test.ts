import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Digest } from '../../src/core/digest.ts';
import { PolicyError } from '../../src/core/errors.ts';
import { signImage } from '../../src/pipeline/sign.ts';
import { indexStoredImage, readStoredImage } from '../../src/pipeline/stored-image.ts';
import { hostPolicyOf } from '../../src/rules/host-files.ts';
import { hostVerdict } from '../../src/sigstore/host-policy/verdict.ts';
import { writeHostPolicy } from '../../src/sigstore/host-policy/write.ts';
import { generateKeyPair, loadPublicKey, loadSigningKey } from '../../src/sigstore/keys.ts';
import type { PublicKey, SigningKey } from '../../src/sigstore/types.ts';
import { command } from './command.ts';
import { password, publishWorld, reference, startWorld, type World, worldServices } from './world.ts';

/** docs/rotation.md, step by step; every step that is out of order must be refused, with the way out in words. */

interface Key {
  signing: SigningKey;
  public: PublicKey;
}
type Name = 'old' | 'next';

describe('changing the key, in the order of docs/rotation.md', () => {
  let world: World;
  let keys: Record<Name, Key>;
  const files: Record<Name, string> = { old: 'wtgos.pub', next: 'wtgos-next.pub' };
  let day = 1;
  /** What hosts out there run: one of each release. */
  const fleet: Digest[] = [];

  before(async () => {
    world = await startWorld();
    const next = await generateKeyPair('');
    keys = {
      old: {
        signing: await loadSigningKey(await readFile(world.privateKeyFile, 'utf8'), password),
        public: loadPublicKey(await readFile(world.publicKeyFile, 'utf8')),
      },
      next: { signing: await loadSigningKey(next.privatePem, ''), public: loadPublicKey(next.publicPem) },
    };
    const policy = join(world.folder, 'policies', 'immutable-host.yaml');
    const allowed = 'etc/pki/containers/wtgos.pub';
    await edit(policy, (text) => text.replace(allowed, `${allowed}, etc/pki/containers/${files.next}`));
  });
  after(() => world[Symbol.asyncDispose]());

  async function edit(file: string, change: (text: string) => string): Promise<void> {
    const text = await readFile(file, 'utf8');
    assert.notEqual(change(text), text, file);
    await writeFile(file, change(text));
  }

  /** What the image brings for its hosts: these keys, and a policy.json that takes a signature by any of them. */
  async function trust(...names: Name[]): Promise<void> {
    const etc = join(world.folder, 'system_files', 'etc', 'containers');
    const { files: made } = writeHostPolicy({
      reference: 'ghcr.io/wtgos/wtgos',
      keyPaths: names.map((name) => `/etc/pki/containers/${files[name]}`),
      into: await readFile(join(etc, 'policy.json')),
    });
    await writeFile(join(etc, 'policy.json'), made.get('etc/containers/policy.json') ?? '');
    const containerfile = join(world.folder, 'Containerfile');
    const lines = (await readFile(containerfile, 'utf8')).split('\n').filter((line) => !/\.pub /.test(line));
    for (const name of ['old', 'next'] as const) await rm(join(world.folder, files[name]), { force: true });
    for (const name of names) {
      await writeFile(join(world.folder, files[name]), keys[name].public.pem);
      lines.push(`COPY --chmod=0644 ${files[name]} /etc/pki/containers/${files[name]}`);
    }
    await writeFile(containerfile, `${lines.join('\n')}\n`);
  }

  /** `build` with publish, a day later each time. */
  async function release(by: Name): Promise<Digest> {
    const { signing, public: publicKey } = keys[by];
    day += 1;
    const publish = {
      target: await world.target(),
      tags: ['stable'],
      references: [reference],
      key: signing,
      publicKeys: [publicKey],
      allowRollback: false,
    };
    const created = new Date(Date.UTC(2026, 0, day));
    const { digest, published } = await publishWorld(world, { options: { publish, created } });
    assert.ok(published);
    return digest;
  }

  /** `sign-cosign` with the other key. */
  async function signToo(digest: Digest, by: Name): Promise<void> {
    const { store, manifest } = await readStoredImage(await world.target(), digest);
    await signImage(store, manifest.descriptor, [{ tag: 'stable', reference }], keys[by].signing, new Date(0));
  }

  /** What hosts that run each release so far say of what the tag points to, oldest first. */
  async function verdicts(): Promise<string[]> {
    const store = await world.target();
    const now = await readStoredImage(store, 'stable');
    const results: string[] = [];
    for (const digest of fleet) {
      const policy = await hostPolicyOf(
        await indexStoredImage(await readStoredImage(store, digest), worldServices(world)),
      );
      const question = { reference, store, subject: now.manifest.descriptor, policyFrom: digest };
      results.push((await hostVerdict(policy, question)).result);
    }
    return results;
  }

  async function refused(work: Promise<unknown>, message: RegExp, hint: RegExp): Promise<void> {
    const before = (await readStoredImage(await world.target(), 'stable')).manifest.descriptor.digest;
    await assert.rejects(work, (error) => {
      assert.ok(error instanceof PolicyError && error.code === 'host-refused', `${error}`);
      assert.match(error.message, message);
      assert.match(error.hint ?? '', hint);
      return true;
    });
    const after = (await readStoredImage(await world.target(), 'stable')).manifest.descriptor.digest;
    assert.equal(after, before, 'the tag is where it was');
  }

  test('before: hosts trust the old key, and it signs', async () => {
    await trust('old');
    fleet.push(await release('old'));
    assert.deepEqual(await verdicts(), ['accepted']);
  });

  test('out of order: the key changed in one step strands every host, by build and by promote-image', async () => {
    await trust('next');
    await refused(release('next'), /policy of the image under the tag now refuses/, /never update.*docs\/rotation\.md/);

    // It was pushed and signed, only the tag did not move; whoever promotes it by hand is told the same.
    const { digest } = JSON.parse(await readFile(join(world.folder, '..', 'output', 'release.json'), 'utf8'));
    const publicKey = join(world.folder, files.next);
    const ran = await command(world.folder, [
      ...['promote-image', '--image', `${world.to}@${digest}`, '--tags', 'stable', '--references', reference],
      ...['--public-keys', publicKey],
    ]);
    assert.equal(ran.status, 1, ran.stderr);
    assert.match(ran.stderr, /image under the tag now refuses.*docs\/rotation\.md/s);
    assert.deepEqual(await verdicts(), ['accepted']);
  });

  test('out of order: signed by a key that the image itself does not trust', async () => {
    await trust('old');
    await refused(release('next'), /policy of the new image refuses/, /never from it.*docs\/rotation\.md/);
    await trust('next');
    await refused(release('old'), /policy of the new image refuses/, /never from it/);
  });

  test('step 1: an image that trusts both, signed by the old one', async () => {
    await trust('old', 'next');
    fleet.push(await release('old'));
    assert.deepEqual(await verdicts(), ['accepted', 'accepted']);
  });

  test('step 2: the new key signs, and the old one too, for hosts that missed step 1', async () => {
    const digest = await release('next');
    fleet.push(digest);
    assert.deepEqual(await verdicts(), ['refused', 'accepted', 'accepted'], 'by the new key alone');
    await signToo(digest, 'old');
    assert.deepEqual(await verdicts(), ['accepted', 'accepted', 'accepted']);
  });

  test('step 3: the old key leaves the image; only hosts that missed step 1 still need its signature', async () => {
    await trust('next');
    const digest = await release('next');
    fleet.push(digest);
    assert.deepEqual(await verdicts(), ['refused', 'accepted', 'accepted', 'accepted']);
    await signToo(digest, 'old');
    assert.deepEqual(await verdicts(), ['accepted', 'accepted', 'accepted', 'accepted']);
  });

  test('after: the old key alone moves nothing any more', async () => {
    await trust('old', 'next');
    await refused(release('old'), /image under the tag now refuses/, /docs\/rotation\.md/);
  });
});
