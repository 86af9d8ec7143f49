import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { planV1 } from '../../src/distrobox/v1/assemble.ts';
import { chrootMachine, recordArgv } from './distrobox.ts';
import { manifests } from './distrobox-manifests.ts';

const count = 320;

describe('distrobox 1.8', () => {
  test(`gives podman what we say, for ${count} generated manifests`, async (context) => {
    const seed = Number(process.env['WTGOS_SEED'] ?? Date.now() % 1_000_000);
    context.diagnostic(`WTGOS_SEED=${seed}`);
    const texts = fc.sample(manifests, { numRuns: count, seed });
    const machine = chrootMachine();
    let compared = 0;
    for (const [index, { argvs, log }] of (await recordArgv(texts)).entries()) {
      const text = texts[index] ?? '';
      const { boxes, problems } = planV1(text, machine);
      const stop = boxes.findIndex(({ argv }) => argv === undefined);
      const planned = (stop < 0 ? boxes : boxes.slice(0, stop)).map(({ argv }) => argv);
      // Where the file would run code, nothing is claimed from there on.
      const isCode = stop >= 0 && problems.some(({ kind }) => kind === 'code');
      assert.deepEqual(planned, isCode ? argvs.slice(0, stop) : argvs, `${JSON.stringify(text)}\n${log}`);
      compared += planned.length;
    }
    context.diagnostic(`${compared} containers compared`);
    assert.ok(compared > count / 2, 'too few manifests come as far as a container');
  });

  for (const runtime of ['crun', 'runc'] as const) {
    test(`makes of the repository’s manifest what check-distrobox says, where podman runs ${runtime}`, async () => {
      const text = await readFile(join(import.meta.dirname, '..', '..', 'distrobox.ini'), 'utf8');
      const [recorded] = await recordArgv([text], runtime);
      const { boxes, problems } = planV1(text, chrootMachine(runtime));
      assert.deepEqual(
        boxes.map(({ argv }) => argv),
        recorded?.argvs,
      );
      assert.deepEqual(problems, []);
    });
  }
});
