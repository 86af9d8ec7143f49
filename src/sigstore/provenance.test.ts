import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sha256 } from '../core/digest.ts';
import { attachBundle } from './attach.ts';
import { signStatement } from './bundle.ts';
import type { GitHubOrigin } from './origin.ts';
import {
  type ProvenanceInput,
  provenanceStatement,
  provenanceType,
  recordStatement,
  recordType,
} from './provenance.ts';
import { statementBytes } from './statement.ts';
import { emptyStore, freshKey, putImage } from './testing.ts';

const origin: GitHubOrigin = {
  kind: 'github',
  serverUrl: 'https://github.com',
  repository: 'wtgos/actions',
  repositoryId: '42',
  ref: 'refs/heads/main',
  sha: 'a'.repeat(40),
  workflowRef: 'wtgos/actions/.github/workflows/publish.yml@refs/heads/main',
  jobWorkflowRef: 'wtgos/actions/.github/workflows/publish-image.yml@refs/tags/v1',
  eventName: 'push',
  runId: '7',
  runAttempt: '1',
  runnerEnvironment: 'github-hosted',
};

const input: ProvenanceInput = {
  subject: sha256('image'),
  origin,
  tool: { name: 'wtgos/actions', version: '0.1.0', digest: sha256('tool') },
  containerfile: { path: 'Containerfile', digest: sha256('containerfile') },
  buildArgs: { VERSION: '1' },
  labels: { 'containers.bootc': '1' },
  platform: { os: 'linux', architecture: 'arm64', variant: 'v8' },
  engine: 'append',
  engineReason: 'the Containerfile has no RUN',
  base: {
    reference: 'ghcr.io/ublue-os/bluefin-dx:stable',
    rootDigest: sha256('index'),
    digest: sha256('manifest'),
    verification: { kind: 'key', fingerprint: sha256('key'), reference: 'ghcr.io/ublue-os/bluefin-dx:stable' },
  },
  policy: { name: 'immutable-host', digest: sha256('policy') },
  record: sha256('record'),
};

/** A predicate as a reader sees it. */
function read(changes: Partial<ProvenanceInput> = {}) {
  return JSON.parse(statementBytes(provenanceStatement({ ...input, ...changes })).toString());
}

describe('provenance', () => {
  test('says who built the image, from what, and what was checked', () => {
    const { _type, subject, predicateType, predicate } = read();
    assert.equal(_type, 'https://in-toto.io/Statement/v1');
    assert.deepEqual(subject, [{ digest: { sha256: sha256('image').slice(7) } }]);
    assert.equal(predicateType, 'https://slsa.dev/provenance/v1');
    const { buildDefinition, runDetails } = predicate;
    assert.equal(buildDefinition.buildType, 'https://wtgos.github.io/actions/buildtypes/image/v1');
    assert.deepEqual(buildDefinition.externalParameters, {
      containerfile: { path: 'Containerfile', digest: { sha256: sha256('containerfile').slice(7) } },
      buildArgs: { VERSION: '1' },
      labels: { 'containers.bootc': '1' },
      platform: 'linux/arm64/v8',
      workflow: {
        repository: 'https://github.com/wtgos/actions',
        path: '.github/workflows/publish.yml',
        ref: 'refs/heads/main',
      },
    });
    assert.equal(buildDefinition.internalParameters.engineReason, 'the Containerfile has no RUN');
    assert.deepEqual(buildDefinition.internalParameters.loweredTrust, []);
    assert.deepEqual(buildDefinition.resolvedDependencies, [
      { uri: 'git+https://github.com/wtgos/actions@refs/heads/main', digest: { gitCommit: 'a'.repeat(40) } },
      {
        uri: `pkg:oci/bluefin-dx@sha256%3A${sha256('index').slice(7)}?repository_url=ghcr.io%2Fublue-os%2Fbluefin-dx&tag=stable`,
        digest: { sha256: sha256('index').slice(7) },
        annotations: {
          verifiedBy: 'key',
          keyFingerprint: sha256('key'),
          signedReference: 'ghcr.io/ublue-os/bluefin-dx:stable',
          platformManifest: sha256('manifest'),
        },
      },
    ]);
    assert.equal(
      runDetails.builder.id,
      'https://github.com/wtgos/actions/.github/workflows/publish-image.yml@refs/tags/v1',
    );
    assert.deepEqual(runDetails.metadata, {
      invocationId: 'https://github.com/wtgos/actions/actions/runs/7/attempts/1',
    });
    assert.deepEqual(runDetails.byproducts, [
      { name: 'policy immutable-host', digest: { sha256: sha256('policy').slice(7) } },
      { name: 'check record', digest: { sha256: sha256('record').slice(7) } },
    ]);
  });

  test('names all that lowers trust', () => {
    const unsigned = { ...input.base, verification: { kind: 'unsigned-by-request' as const } };
    const lowered = (changes: Partial<ProvenanceInput>) =>
      read(changes).predicate.buildDefinition.internalParameters.loweredTrust;
    assert.match(lowered({ base: unsigned })[0], /bluefin-dx:stable was not verified/);
    assert.match(lowered({ images: [{ ...unsigned, reference: 'ghcr.io/o/tools:1' }] })[0], /o\/tools:1 was not/);
    assert.match(lowered({ origin: { ...origin, runnerEnvironment: 'self-hosted' } })[0], /runner/);
    assert.match(lowered({ origin: { ...origin, runnerEnvironment: undefined } })[0], /runner/);
    assert.match(lowered({ origin: { kind: 'local' } })[0], /outside of a build service/);
    assert.deepEqual(lowered({ loweredBy: ['RUN lines of the caller.'] }), ['RUN lines of the caller.']);
  });

  test('a laptop claims no workflow, and shows no folder', () => {
    const base = { ...input.base, reference: 'oci:/home/me/secret-project/base' };
    const { predicate } = read({ base, origin: { kind: 'local' } });
    assert.equal(predicate.runDetails.builder.id, 'https://wtgos.github.io/actions/builders/local/v1');
    assert.equal(predicate.runDetails.metadata, undefined);
    assert.equal(predicate.buildDefinition.externalParameters.workflow, undefined);
    assert.equal(JSON.stringify(predicate).includes('secret-project'), false);
  });

  test('the record is attested byte for byte', () => {
    const record = { schema: recordType, delta: [], b: 1, a: 2 };
    const text = statementBytes(recordStatement(input.subject, record)).toString();
    assert.ok(text.includes('"predicate":{"a":2,"b":1,"delta":[],"schema":"https'));
    assert.ok(text.includes(`"predicateType":"${recordType}"`));
  });

  test('a second run of the same build keeps the first run’s provenance; another base does not', async (t) => {
    const [store, key] = [await emptyStore(t), await freshKey()];
    const subject = await putImage(store);
    const attach = async (changes: Partial<ProvenanceInput>) => {
      const statement = provenanceStatement({ ...input, subject: subject.digest, ...changes });
      return (await attachBundle(store, subject, await signStatement(statement, key), provenanceType, new Date(0)))
        .outcome;
    };
    assert.equal(await attach({}), 'written');
    assert.equal(await attach({ origin: { ...origin, runId: '8' } }), 'kept');
    assert.equal(await attach({ base: { ...input.base, rootDigest: sha256('another') } }), 'written');
  });
});
