import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { loadPublicKey } from '../../src/sigstore/keys.ts';
import { registryKinds } from '../tools/fake-registry.ts';
import { assertTagIsSound } from './auditor.ts';
import { startCommand } from './command.ts';
import { publishArguments, startWorld } from './world.ts';

/** Every request in the nightly search, some of them in the daily run; fewer where each publish waits for its turn. */
const steps: Readonly<Record<string, number>> = { plain: 9, ghcr: 25 };

/**
 * The process is killed (SIGKILL) while it waits for the answer to its n-th request, for many n: what is public then is
 * sound, and the same command run again finishes.
 */
for (const [kind, options] of Object.entries(registryKinds)) {
  const step = Number(process.env['WTGOS_KILL_STEP'] ?? steps[kind]);
  test(`a publish killed at any request leaves nothing unsigned, and finishes when run again (${kind}, every ${step}th request)`, async (t) => {
    let requests = Number.POSITIVE_INFINITY;
    for (let at = 1; at <= requests; at += step) {
      await t.test(`at request ${at}`, async () => {
        await using world = await startWorld(options);
        const keys = [loadPublicKey(await readFile(world.publicKeyFile, 'utf8'))];
        const before = world.registry.log.length;

        let count = 0;
        const killed = startCommand(world.folder, publishArguments(world));
        world.registry.setFaults(() => {
          count++;
          if (count === at) killed.kill('SIGKILL');
          return undefined;
        });
        const [status, signal] = await once(killed, 'exit');
        if (signal === null) {
          // There was no n-th request: the whole publish was shorter.
          assert.equal(status, 0);
          requests = world.registry.log.length - before;
        }
        world.registry.setFaults(undefined);
        await assertTagIsSound(world, keys);

        const again = startCommand(world.folder, publishArguments(world));
        const [ended] = await once(again, 'exit');
        assert.equal(ended, 0, 'the second run finishes');
        const store = await world.target();
        const tagged = await store.getManifest('stable');
        assert.ok(tagged, 'the tag is there');
        await assertTagIsSound(world, keys);
        const types = (await store.referrers(tagged.descriptor.digest)).map(
          ({ annotations }) => annotations?.['dev.sigstore.bundle.predicateType'],
        );
        assert.equal(types.length, 4, `signature, provenance, SBOM and record, each once: ${types.join(', ')}`);
        assert.equal(new Set(types).size, 4);
      });
    }
  });
}
