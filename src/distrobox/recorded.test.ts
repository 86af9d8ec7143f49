import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { planManifest } from './check.ts';
import { bluefin, type Machine } from './machine.ts';
import { versions } from './types.ts';

interface Recording {
  hostname: string;
  helpers: string;
  exists: string[];
  /** What a podman that only writes down its arguments was given: one list for each container. */
  recorded: { manifest: string; argvs: string[][] }[];
}

const fixtures = join(import.meta.dirname, '..', '..', 'tests', 'fixtures', 'distrobox');

for (const version of versions) {
  describe(`what distrobox ${version} gave podman`, async () => {
    const file = join(fixtures, `recorded-${version}.json`);
    const { hostname, helpers, exists, recorded } = JSON.parse(await readFile(file, 'utf8')) as Recording;
    const machine: Machine = { ...bluefin, hostname, helpers, hasCrun: false, exists: (path) => exists.includes(path) };
    for (const [index, { manifest, argvs }] of recorded.entries()) {
      test(`manifest ${index + 1}: ${argvs.length} containers`, () => {
        const { boxes, problems } = planManifest(manifest, version, machine);
        const stop = boxes.findIndex(({ argv }) => argv === undefined);
        const planned = (stop < 0 ? boxes : boxes.slice(0, stop)).map(({ argv }) => argv);
        assert.deepEqual(planned, argvs, manifest);
        // Whatever distrobox does not come to is said.
        if (argvs.length < boxes.length || argvs.length === 0) assert.ok(problems.length > 0, manifest);
      });
    }
  });
}
