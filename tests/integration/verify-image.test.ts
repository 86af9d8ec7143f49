import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { generateKeyPair } from '../../src/sigstore/keys.ts';
import { command } from './command.ts';
import { publishWorld, reference, startWorld, type World } from './world.ts';

describe('verify-image', () => {
  let world: World;
  let stranger: string;
  before(async () => {
    world = await startWorld();
    await publishWorld(world);
    stranger = join(world.folder, '..', 'stranger.pub');
    await writeFile(stranger, (await generateKeyPair('')).publicPem);
  });
  after(() => world[Symbol.asyncDispose]());

  const verify = (keys: string[], ...more: string[]) =>
    command(world.folder, [
      ...['verify-image', '--image', `${world.to}:stable`, '--references', reference],
      ...keys.flatMap((key) => ['--public-keys', key]),
      ...more,
    ]);

  test('one key of several is enough; every client has its line', async () => {
    const { status, stdout, stderr } = await verify([stranger, world.publicKeyFile]);
    assert.equal(status, 0, stderr);
    for (const client of [/^cosign up to/, /^cosign 2\.6\.4/, /^podman, skopeo, bootc/, /^bootc .*--enforce/]) {
      const line = stdout.split('\n').find((text) => client.test(text));
      assert.match(line ?? '', / accepted /, `${client}`);
    }
    assert.match(stdout, /^attestation +verified +https:\/\/slsa\.dev\/provenance\/v1$/m);
    assert.match(stdout, /^verdict: accepted$/m);
  });

  test('without the right key: the first refusal and exit status 1, after all lines', async () => {
    const { status, stdout, stderr } = await verify([stranger]);
    assert.equal(status, 1, stderr);
    assert.match(stdout, /^cosign up to 2\.6\.2.* refused /m);
    assert.match(stdout, /^podman, skopeo, bootc.* accepted /m);
    assert.match(stdout, /^verdict: refused$/m);
    assert.match(stderr, /cosign up to 2\.6\.2.*none of the given keys/s);
  });

  test('a name that nobody signed for is refused by hosts, whatever cosign says', async () => {
    const args = [world.publicKeyFile];
    const { status, stdout, stderr } = await verify(args, '--references', 'ghcr.io/wtgos/wtgos:next', '--json');
    assert.equal(status, 1, stderr);
    const { verdict, signatures, hosts } = JSON.parse(stdout);
    assert.equal(verdict, 'refused');
    assert.ok(signatures.clients.every(({ accepted }: { accepted: boolean }) => accepted));
    assert.deepEqual(
      hosts.map(({ result }: { result: string }) => result),
      ['accepted', 'refused'],
    );
    assert.match(stderr, /ghcr\.io\/wtgos\/wtgos:next/);
  });
});
