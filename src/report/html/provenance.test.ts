import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { sha256 } from '../../core/digest.ts';
import { provenanceStatement } from '../../sigstore/provenance.ts';
import { listedPackages } from './listed-packages.ts';
import { provenanceFacts, recordNamedBy } from './provenance.ts';

const { predicate } = provenanceStatement({
  subject: sha256('image'),
  origin: {
    kind: 'github',
    serverUrl: 'https://github.com',
    repository: 'you/os',
    ref: 'refs/heads/main',
    sha: 'a'.repeat(40),
    workflowRef: 'you/os/.github/workflows/publish.yml@refs/heads/main',
    eventName: 'push',
    runId: '7',
    runAttempt: '1',
  },
  tool: { name: 'wtgos', version: '1', digest: sha256('t') },
  containerfile: { path: 'Containerfile', digest: sha256('c') },
  buildArgs: { VERSION: '1' },
  labels: {},
  platform: { os: 'linux', architecture: 'amd64' },
  engine: 'append',
  engineReason: 'Nothing is run.',
  base: {
    reference: 'ghcr.io/a/base:stable',
    rootDigest: sha256('b'),
    digest: sha256('b'),
    verification: { kind: 'key', fingerprint: sha256('k'), reference: 'ghcr.io/a/base:stable' },
  },
  policy: { name: 'p', digest: sha256('p') },
  record: sha256('r'),
});

describe('provenance in words', () => {
  test('tells who built it, from what, in which run, and what lowers trust', () => {
    const facts = new Map(provenanceFacts(predicate).map(({ name, says }) => [name, [says].flat().join(' ')]));
    for (const [name, said] of [
      ['Built by', 'https://github.com/you/os/.github/workflows/publish.yml@refs/heads/main'],
      ['From the source', `commit ${'a'.repeat(40)}`],
      ['By the workflow', '.github/workflows/publish.yml'],
      ['In the run', '/runs/7/attempts/1'],
      ['From the file', sha256('c')],
      ['With the engine', 'Nothing is run.'],
      ['With arguments', 'VERSION=1'],
      ['From the image', `verified by key ${sha256('k')}`],
      ['Trust it less for', 'The runner is not known to be hosted by GitHub.'],
    ] as const) {
      assert.ok(facts.get(name)?.includes(said), `${name}: ${facts.get(name)}`);
    }
    assert.equal(recordNamedBy(predicate), sha256('r'));
  });

  test('property: of whatever another builder wrote it tells what it can, bounded, and never fails', () => {
    const odd = fc.object({ maxDepth: 4, key: fc.constantFrom(...keysOf(predicate), 'x') });
    fc.assert(
      fc.property(fc.oneof(odd, fc.anything()), (value) => {
        const facts = provenanceFacts(value);
        recordNamedBy(value);
        listedPackages(value);
        assert.ok(
          facts.every(({ says }) => [says].flat().every((text) => typeof text === 'string' && text.length <= 600)),
        );
      }),
    );
    const long = { runDetails: { builder: { id: 'x'.repeat(100_000) } } };
    assert.ok(JSON.stringify(provenanceFacts(long)).length < 1_000);
  });
});

function keysOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => [key, ...keysOf(member)]);
}

test('an SBOM lists packages where it says so, else says why not', () => {
  const bom = (state: string) => ({
    metadata: { properties: [{ name: 'wtgos:packages', value: state }] },
    components: [
      { name: 'bash', version: '2-1', purl: 'pkg:rpm/fedora/bash@2-1' },
      { name: '/etc/x', version: '', purl: '' },
    ],
  });
  assert.deepEqual(
    listedPackages(bom('listed')).changes.map(({ name, after }) => [name, after]),
    [['bash', ['2-1']]],
  );
  assert.match(listedPackages(bom('unknown: there is no RPM database')).reason ?? '', /no RPM database/);
  assert.match(listedPackages({}).reason ?? '', /not by this chain/);
});
