import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { silentLog } from '../../src/core/log.ts';
import { staticCredentials } from '../../src/registry/credentials.ts';
import { openStore, Sessions } from '../../src/registry/open.ts';
import type { ImageReference } from '../../src/registry/types.ts';
import { publishWorld, startWorld, type World } from './world.ts';

/** Publishes with a login, at a registry that wants one; what was told. */
async function publishLoggedIn(world: World): Promise<string[]> {
  world.registry.auth.demand('token');
  const said: string[] = [];
  const log = { ...silentLog, info: (text: string) => void said.push(text) };
  const sessions = new Sessions();
  const robot = { username: 'robot', password: 'correct horse battery' };
  const credentials = staticCredentials({ [world.registry.host]: robot });
  const open = (named: ImageReference) => openStore(named, { log: silentLog, sessions, credentials });
  await publishWorld(world, { services: { open, log } });
  return said.filter((text) => text.startsWith('note:'));
}

describe('a first push', () => {
  for (const anonymousPull of [false, true]) {
    test(`to a ${anonymousPull ? 'public' : 'private'} repository`, async () => {
      await using world = await startWorld({ anonymousPull });
      const notes = await publishLoggedIn(world);
      assert.equal(notes.length, anonymousPull ? 0 : 1);
      if (!anonymousPull) assert.match(notes[0] ?? '', /cannot be read without a login, so hosts need one/);
      assert.deepEqual(await publishLoggedIn(world), [], 'the second says nothing');
    });
  }

  test('tells nothing where strangers get no answer, or where nobody logs in', async () => {
    await using world = await startWorld();
    assert.deepEqual(await publishLoggedInTo(world, 503), []);
    await using open = await startWorld();
    const said: string[] = [];
    await publishWorld(open, { services: { log: { ...silentLog, info: (text) => void said.push(text) } } });
    assert.deepEqual(
      said.filter((text) => text.startsWith('note:')),
      [],
    );
  });
});

/** As above; strangers are answered with a status. */
function publishLoggedInTo(world: World, status: number): Promise<string[]> {
  world.registry.setFaults(({ path, headers }) =>
    path === '/token' && headers.authorization === undefined ? { kind: 'status', status } : undefined,
  );
  return publishLoggedIn(world);
}
