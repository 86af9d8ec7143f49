import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sha256 } from '../../src/core/digest.ts';
import type { GitHubOrigin } from '../../src/sigstore/origin.ts';
import { type ProvenanceInput, provenanceStatement } from '../../src/sigstore/provenance.ts';
import { statementBytes } from '../../src/sigstore/statement.ts';
import { provenanceValidator } from '../tools/provenance-schema.ts';
import { ok, run, toolPath } from './tools.ts';

const origin: GitHubOrigin = {
  kind: 'github',
  serverUrl: 'https://github.com',
  repository: 'wtgos/actions',
  repositoryId: '42',
  repositoryOwnerId: '7',
  ref: 'refs/heads/main',
  sha: 'a'.repeat(40),
  workflowRef: 'wtgos/actions/.github/workflows/publish.yml@refs/heads/main',
  workflowSha: 'b'.repeat(40),
  jobWorkflowRef: 'wtgos/actions/.github/workflows/publish-image.yml@refs/tags/v1',
  eventName: 'push',
  runId: '7',
  runAttempt: '1',
  runnerEnvironment: 'github-hosted',
};
const key = { kind: 'key' as const, fingerprint: sha256('key'), reference: 'ghcr.io/ublue-os/bluefin-dx:stable' };

/** All that provenance can hold. */
const full: ProvenanceInput = {
  subject: sha256('image'),
  origin,
  tool: { name: 'wtgos/actions', version: '0.1.0', digest: sha256('tool') },
  containerfile: { path: 'Containerfile', digest: sha256('containerfile') },
  buildArgs: { VERSION: '1' },
  labels: { 'containers.bootc': '1' },
  platform: { os: 'linux', architecture: 'arm64', variant: 'v8' },
  engine: 'append',
  engineReason: 'no RUN',
  base: { reference: key.reference, rootDigest: sha256('index'), digest: sha256('manifest'), verification: key },
  baseReplaced: true,
  images: [
    {
      reference: 'ghcr.io/o/tools:1',
      rootDigest: sha256('tools'),
      digest: sha256('tools'),
      verification: { kind: 'unsigned-by-request' },
    },
    {
      reference: 'oci:/home/me/tools',
      rootDigest: sha256('index'),
      digest: sha256('tools'),
      verification: { kind: 'key-without-name', fingerprint: sha256('key') },
    },
  ],
  policy: { name: 'immutable-host', digest: sha256('policy') },
  record: sha256('record'),
  loweredBy: ['One job for all.'],
};

const inToto = (text: string) => run(toolPath('bin', 'slsa-provenance'), [], { input: text });
const written = (input: ProvenanceInput) => statementBytes(provenanceStatement(input)).toString();

const matchesSchema = provenanceValidator();

describe('in-toto’s own reader of SLSA v1 provenance, and our JSON Schema of it', () => {
  test('take what a workflow writes, and what a laptop does', async () => {
    const builder = await ok(inToto(written(full)));
    assert.equal(builder.trim(), `https://github.com/${origin.jobWorkflowRef}`);
    const { engine, engineReason, images, ...less } = full;
    const laptop = written({ ...less, origin: { kind: 'local' }, containerfile: { path: 'Containerfile' } });
    await ok(inToto(laptop));
    for (const text of [written(full), laptop]) {
      assert.ok(matchesSchema(JSON.parse(text)), JSON.stringify(matchesSchema.errors));
    }
  });

  test('refuse it with a member that SLSA does not know, of another type, or without a builder', async () => {
    const { runDetails, buildDefinition, ...rest } = JSON.parse(written(full)).predicate;
    const changed = (predicate: object) => JSON.stringify({ ...JSON.parse(written(full)), predicate });
    for (const predicate of [
      { ...rest, buildDefinition, runDetails, verified: true },
      { ...rest, buildDefinition: { ...buildDefinition, resolvedDependencies: {} }, runDetails },
      { ...rest, buildDefinition, runDetails: { ...runDetails, builder: {} } },
      { ...rest, buildDefinition: { ...buildDefinition, buildType: '' }, runDetails },
    ]) {
      const { status } = await inToto(changed(predicate));
      assert.equal(status, 1, JSON.stringify(predicate).slice(0, 200));
      assert.equal(matchesSchema(JSON.parse(changed(predicate))), false);
    }
  });
});
