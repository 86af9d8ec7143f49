/** The provenance that the chain attests, by the schema that is published for it. */
import assert from 'node:assert/strict';
import { appendFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { sha256 } from '../../src/core/digest.ts';
import type { Origin } from '../../src/sigstore/origin.ts';
import { provenanceType } from '../../src/sigstore/provenance.ts';
import { provenanceValidator } from '../tools/provenance-schema.ts';
import { publishWorld, startWorld } from './world.ts';

const matches = provenanceValidator();
const workflow: Origin = {
  kind: 'github',
  serverUrl: 'https://octo.ghe.com',
  repository: 'wtgos/wtgos',
  ref: 'refs/heads/main',
  sha: 'a'.repeat(40),
  workflowRef: 'wtgos/wtgos/.github/workflows/publish.yml@refs/heads/main',
  eventName: 'push',
  runId: '7',
  runAttempt: '1',
  runnerEnvironment: 'github-hosted',
};
const laptop: Origin = { kind: 'local', source: { uri: 'https://github.com/wtgos/wtgos', commit: 'b'.repeat(40) } };

interface Provenance {
  predicateType: string;
  predicate: {
    buildDefinition: {
      externalParameters: { containerfile: object; workflow?: object };
      resolvedDependencies: object[];
    };
    runDetails: { builder: { id: string; version?: object } };
  };
}

for (const origin of [workflow, laptop]) {
  test(`of a ${origin.kind === 'github' ? 'workflow' : 'laptop'}; the Containerfile is the one that was built`, async () => {
    await using world = await startWorld();
    const file = join(world.folder, 'Containerfile');
    const before = await readFile(file);
    let attested: Provenance | undefined;
    await publishWorld(world, {
      services: { origin },
      options: {
        // By now it was read; what comes later was not built.
        judged: () => appendFileSync(file, '# changed since\n'),
      },
    });
    const { manifests } = world.registry.repository('wtgos/wtgos');
    for (const { bytes } of manifests.values()) {
      const { annotations, layers } = JSON.parse(bytes.toString());
      if (annotations?.['dev.sigstore.bundle.predicateType'] !== provenanceType) continue;
      const bundle = world.registry.repository('wtgos/wtgos').blobs.get(layers[0].digest);
      const { payload } = JSON.parse(`${bundle}`).dsseEnvelope;
      attested = JSON.parse(Buffer.from(payload, 'base64').toString());
    }
    assert.ok(attested);
    assert.ok(matches(attested), JSON.stringify(matches.errors));
    assert.notDeepEqual(await readFile(file), before);
    const { buildDefinition, runDetails } = attested.predicate;
    assert.deepEqual(buildDefinition.externalParameters.containerfile, {
      path: 'Containerfile',
      digest: { sha256: sha256(before).slice('sha256:'.length) },
    });

    const { builder } = runDetails;
    const { version, ...rest } = builder;
    for (const changed of [
      { buildDefinition, runDetails, more: 1 },
      { buildDefinition: { ...buildDefinition, resolvedDependencies: [{ name: 'base' }] }, runDetails },
      { buildDefinition, runDetails: { ...runDetails, builder: { ...builder, id: 'wtgos' } } },
      { buildDefinition, runDetails: { ...runDetails, builder: rest } },
    ]) {
      assert.equal(matches({ ...attested, predicate: changed }), false, JSON.stringify(changed));
    }
  });
}
