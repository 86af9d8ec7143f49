/**
 * Two runs for one tag at once, and runs that are cancelled half-way: no tag goes back in time, nothing unsigned is under one.
 * The moment between a run's last look at a tag and its move is closed by a conditional write where a registry has one; GHCR
 * has none. The workflow's concurrency group closes it there.
 */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, test } from 'node:test';
import { WtgosError } from '../../src/core/errors.ts';
import { loadPublicKey } from '../../src/sigstore/keys.ts';
import type { FakeRegistryOptions, FaultRequest } from '../tools/fake-registry.ts';
import { assertTagIsSound } from './auditor.ts';
import { command, startCommand } from './command.ts';
import { makeMultiBase, repository } from './platforms.ts';
import { publishWorld, startWorld, type World } from './world.ts';

const isPut = ({ method, path }: FaultRequest, name: RegExp) => method === 'PUT' && name.test(path);

/** Publishes an image of that day. @returns its digest, or the code of the refusal */
async function publishOf(world: World, day: string): Promise<string> {
  try {
    const outputDir = join(world.folder, '..', `output-${day}`);
    return (await publishWorld(world, { options: { created: new Date(day), outputDir } })).digest;
  } catch (error) {
    assert.ok(error instanceof WtgosError, String(error));
    return error.code;
  }
}

/** The first run is held at its first request of that kind until the second has ended. @returns both, and where the tag is */
async function race(
  first: string,
  second: string,
  at: (request: FaultRequest) => boolean,
  options: FakeRegistryOptions = {},
) {
  await using world = await startWorld(options);
  // So that both start from a tag that is there.
  await publishOf(world, '2026-01-01');
  const reached = Promise.withResolvers<void>();
  const ended = Promise.withResolvers<void>();
  let held = false;
  world.registry.setFaults(async (request) => {
    if (held || !at(request)) return undefined;
    held = true;
    reached.resolve();
    await ended.promise;
    return undefined;
  });
  const slow = publishOf(world, first);
  await reached.promise;
  const quick = await publishOf(world, second);
  ended.resolve();
  const tag = async () => (await (await world.target()).getManifest('stable'))?.descriptor.digest;
  const result = { slow: await slow, quick, tag: await tag() };
  await assertTagIsSound(world, [loadPublicKey(await readFile(world.publicKeyFile, 'utf8'))]);
  return result;
}

const moments: [when: string, at: (request: FaultRequest) => boolean][] = [
  ['between push and signature', (request) => isPut(request, /\.sig$/)],
  ['before it reads back what it wrote', ({ method, path }) => method === 'GET' && path.endsWith('.sig')],
];

describe('two runs for one tag', () => {
  for (const [when, at] of moments) {
    test(`the older one is overtaken ${when}: refused, and the tag stays with the newer`, async () => {
      const { slow, quick, tag } = await race('2026-02-01', '2026-03-01', at);
      assert.match(quick, /^sha256:/);
      assert.equal(tag, quick);
      assert.match(slow, /^(rollback-refused|tag-moved)$/);
    });
  }

  test('the older one is overtaken as it moves the tag: refused, where the registry knows conditional writes', async () => {
    const { slow, quick, tag } = await race('2026-02-01', '2026-03-01', (request) => isPut(request, /\/stable$/), {
      etags: 'honoured',
    });
    assert.match(quick, /^sha256:/);
    assert.equal(tag, quick);
    assert.equal(slow, 'tag-moved');
  });

  test('a registry that does not know its own ETag again does not stop a publish', async () => {
    await using world = await startWorld({ etags: 'ignored' });
    await publishOf(world, '2026-01-01');
    world.registry.setFaults((request) =>
      isPut(request, /\/stable$/) && request.headers['if-match'] !== undefined
        ? { kind: 'status', status: 412 }
        : undefined,
    );
    const digest = await publishOf(world, '2026-02-01');
    assert.equal((await (await world.target()).getManifest('stable'))?.descriptor.digest, digest);
  });

  test('the newer one is overtaken: it goes on, and has the tag in the end', async () => {
    const { slow, quick, tag } = await race('2026-03-01', '2026-02-01', (request) => isPut(request, /\.sig$/));
    assert.match(quick, /^sha256:/);
    assert.match(slow, /^sha256:/);
    assert.equal(tag, slow);
  });
});

test('two platforms, cancelled between push and signature and then between signature and tag: the third run finishes', async () => {
  await using world = await startWorld({ profile: 'ghcr' });
  const base = await makeMultiBase(world);
  const args = [
    ...['publish-images', '--base', base.reference, '--base-key', base.publicKeyFile, '--to', world.to],
    ...['--platforms', 'linux/amd64', '--platforms', 'linux/arm64', '--policy', 'policies/immutable-host.yaml'],
    ...['--tags', 'stable', '--references', `${repository}:stable`, '--public-keys', world.publicKeyFile],
    ...['--signing-key', world.privateKeyFile, '--signing-password', 'env://COSIGN_PASSWORD', '--output', '../output'],
  ];
  const cancelled: [at: RegExp, state: RegExp][] = [
    [/\.sig$/, /is there by digest, perhaps without its signature; no tag was moved/],
    [/\/stable$/, /is there by digest; tags moved so far: none/],
  ];
  for (const [at, state] of cancelled) {
    const child = startCommand(world.folder, args);
    const said = Promise.all([text(child.stdout), text(child.stderr)]);
    world.registry.setFaults((request) => {
      if (!isPut(request, at)) return undefined;
      child.kill('SIGTERM');
      return { kind: 'hang' };
    });
    const [status] = await once(child, 'exit');
    const [, errors] = await said;
    world.registry.setFaults(undefined);
    assert.equal(status, 3, errors);
    assert.match(errors, state);
    assert.equal(await (await world.target()).getManifest('stable'), undefined, 'no tag was moved');
  }
  const ended = await command(world.folder, args);
  assert.equal(ended.status, 0, ended.stderr);
  assert.equal((await (await world.target()).getManifest('stable'))?.kind, 'index');
});
