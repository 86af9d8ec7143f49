import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { attestFile } from '../../scripts/attest-release.ts';
import { hexOf, sha256 } from '../../src/core/digest.ts';
import { githubApi } from '../../src/runner/github-api.ts';
import { githubAttestations } from '../../src/sigstore/github-store.ts';
import type { Origin } from '../../src/sigstore/origin.ts';
import { startFakeGitHub } from '../tools/fake-github.ts';
import { startFakeSigstore } from '../tools/fake-sigstore.ts';
import { testSecret } from '../tools/secrets.ts';
import { keylessBy } from './keyless-signing.ts';

const origin: Origin = {
  kind: 'github',
  serverUrl: 'https://github.com',
  repository: 'wtgos/actions',
  ref: 'refs/tags/v1.2.3',
  sha: 'a'.repeat(40),
  workflowRef: 'wtgos/actions/.github/workflows/release.yml@refs/tags/v1.2.3',
  eventName: 'push',
  runId: '7',
  runAttempt: '1',
};

const token = testSecret('a token for a release');
let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wtgos-release-'));
});
after(() => rm(folder, { recursive: true }));

test('a file of a release is attested in GitHub’s store, once', async () => {
  await using sigstore = await startFakeSigstore();
  await using github = await startFakeGitHub({ repository: origin.repository, tokens: { [token]: 'write' } });
  const file = join(folder, 'dist.tar.gz');
  await writeFile(file, 'the bundle');
  const api = githubApi({ baseUrl: github.url, token });
  const options = { origin, sign: await keylessBy(sigstore), store: githubAttestations(api, origin.repository) };
  for (let time = 0; time < 2; time += 1) assert.equal(await attestFile(file, options), sha256('the bundle'));
  const [kept, ...others] = github.attestations.get(hexOf(sha256('the bundle'))) ?? [];
  assert.ok(kept);
  assert.deepEqual(others, []);
  const statement = JSON.parse(Buffer.from(kept.dsseEnvelope.payload, 'base64').toString());
  const { buildDefinition, runDetails } = statement.predicate;
  assert.deepEqual(buildDefinition.resolvedDependencies, [
    { uri: 'git+https://github.com/wtgos/actions@refs/tags/v1.2.3', digest: { gitCommit: origin.sha } },
  ]);
  assert.equal(runDetails.builder.id, `https://github.com/${origin.workflowRef}`);
});

test('nothing is attested on a laptop', async () => {
  const script = join(import.meta.dirname, '../../scripts/attest-release.ts');
  const ran = promisify(execFile)(process.execPath, [script, 'file'], { env: { PATH: process.env['PATH'] } });
  await assert.rejects(ran, /GitHub Actions|workflow/);
});
