import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { loadPublicKey } from '../../src/sigstore/keys.ts';
import { registryKinds } from '../tools/fake-registry.ts';
import { assertTagIsSound, assertTagLast } from './auditor.ts';
import { command } from './command.ts';
import { reference, startWorld } from './world.ts';

/** The chain put together from its single links, as somebody does who wants a step of their own between two of them. */
for (const [kind, options] of Object.entries(registryKinds)) {
  test(`the single links make the same chain, each from what the one before gave (${kind})`, async () => {
    await using world = await startWorld(options);
    const link = async (...args: string[]) => {
      const ended = await command(world.folder, [...args, '--json']);
      assert.equal(ended.status, 0, ended.stderr);
      return JSON.parse(ended.stdout) as Record<string, string>;
    };
    /** The registry lets nobody write for a moment: what is left is said, and what the test does next is the same again. */
    const denied = async (left: RegExp, ...args: string[]) => {
      if (kind !== 'plain') return;
      const onlyReads = (method: string) => ['GET', 'HEAD'].includes(method);
      world.registry.setFaults(({ method }) => (onlyReads(method) ? undefined : { kind: 'status', status: 403 }));
      const ended = await command(world.folder, args);
      world.registry.setFaults(undefined);
      assert.equal(ended.status, 3, ended.stderr);
      assert.match(ended.stderr, /docs\/errors\.md#registry-denied/);
      assert.match(ended.stderr, left);
    };
    const refused = async (says: RegExp, ...args: string[]) => {
      const ended = await command(world.folder, args);
      assert.equal(ended.status, 1, ended.stderr);
      assert.match(ended.stderr, says);
    };
    const baseKey = ['--base-key', world.baseKeyFile];
    const key = ['--signing-key', world.privateKeyFile, '--signing-password', 'env://COSIGN_PASSWORD'];
    const publicKeys = ['--public-keys', world.publicKeyFile];

    const built = await link('build-image', '--base', world.base, ...baseKey, '--output', '../image');
    const judged = await link(
      'verify-immutability',
      '--image',
      String(built['image']),
      ...baseKey,
      '--sbom',
      '../sbom.json',
    );
    assert.equal(judged['verdict'], 'pass');
    const push = ['push-image', '--image', String(built['image']), '--to', world.to];
    await denied(/State: Some blobs may be in \S+; no tag was moved, nothing was signed\. Run/, ...push);
    const pushed = await link(...push);
    assert.equal(pushed['digest'], built['digest']);

    const image = ['--image', `${world.to}@${pushed['digest']}`];
    const stable = ['--tags', 'stable', '--references', reference];
    await refused(/no legacy signature/, 'promote-image', ...image, ...stable, ...publicKeys);
    const sign = ['sign-cosign', ...image, '--references', reference, ...key];
    await denied(/State: \S+ is as it was, perhaps without all of its signatures; no tag was moved/, ...sign);
    await link(...sign);
    const attest = [
      'attest-provenance',
      ...image,
      '--record',
      String(judged['record']),
      '--sbom',
      '../sbom.json',
      ...key,
    ];
    await denied(/State: \S+ is as it was, perhaps without all of its attestations; no tag was moved/, ...attest);
    await link(...attest);
    const verified = await link('verify-image', ...image, '--references', reference, ...publicKeys);
    assert.equal(verified['verdict'], 'accepted');

    await refused(
      /refuses ghcr\.io\/wtgos\/wtgos:latest/,
      'promote-image',
      ...image,
      '--tags',
      'latest',
      '--references',
      'ghcr.io/wtgos/wtgos:latest',
      ...publicKeys,
    );
    await denied(/State: No tag was moved\./, 'promote-image', ...image, ...stable, ...publicKeys);
    await link('promote-image', ...image, ...stable, ...publicKeys);
    assertTagLast(world, String(pushed['digest']));
    await assertTagIsSound(world, [loadPublicKey(await readFile(world.publicKeyFile, 'utf8'))]);

    const again = await link('verify-immutability', ...image, '--base', world.base, ...baseKey);
    assert.equal(again['verdict'], 'pass', 'what was published is judged from the registry alone');
  });
}
