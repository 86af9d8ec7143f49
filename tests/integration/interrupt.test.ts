/** A job that is cancelled: the process says what the registry holds, nothing unsigned is under a tag, another run finishes. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { loadPublicKey } from '../../src/sigstore/keys.ts';
import type { FaultRequest } from '../tools/fake-registry.ts';
import { assertTagIsSound } from './auditor.ts';
import { command, startCommand } from './command.ts';
import { publishArguments, startWorld } from './world.ts';

const isManifest = ({ method, path }: FaultRequest, name: RegExp) =>
  method === 'PUT' && name.test(path.slice(path.lastIndexOf('/') + 1));

/** The request that never gets an answer, and what the registry then holds in words. */
const moments: [when: string, signal: NodeJS.Signals, at: (request: FaultRequest) => boolean, state: RegExp][] = [
  [
    'while it reads the base',
    'SIGTERM',
    ({ path }) => path.includes('/ublue-os/'),
    /Nothing was sent to \S+; every tag/,
  ],
  [
    'between push and sign',
    'SIGTERM',
    (request) => isManifest(request, /\.sig$/),
    /perhaps without its signature; no tag/,
  ],
  ['between sign and tag', 'SIGINT', (request) => isManifest(request, /^stable$/), /verified; tags moved so far: none/],
];

for (const [when, name, at, state] of moments) {
  test(`${name} ${when}: the state is said, the tag is sound, and the same again finishes`, async () => {
    await using world = await startWorld();
    const keys = [loadPublicKey(await readFile(world.publicKeyFile, 'utf8'))];
    const args = publishArguments(world);
    const child = startCommand(world.folder, args);
    const said = Promise.all([text(child.stdout), text(child.stderr)]);
    let held = false;
    world.registry.setFaults((request) => {
      if (!at(request)) return undefined;
      if (!held) child.kill(name);
      held = true;
      return { kind: 'hang' };
    });
    const started = performance.now();
    const [status] = await once(child, 'exit');
    const [, errors] = await said;
    assert.equal(status, 3, errors);
    assert.ok(held, 'the moment never came');
    assert.ok(performance.now() - started < 30_000);
    assert.match(errors, new RegExp(`stopped by ${name}`));
    assert.match(errors, state);
    world.registry.setFaults(undefined);
    await assertTagIsSound(world, keys);
    assert.equal(await (await world.target()).getManifest('stable'), undefined, 'no tag was moved');

    const again = await command(world.folder, args);
    assert.equal(again.status, 0, again.stderr);
    assert.ok(await (await world.target()).getManifest('stable'));
    await assertTagIsSound(world, keys);
  });
}
