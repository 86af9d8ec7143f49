/**
 * Attests files of a release with SLSA provenance, by the identity of the workflow run, in GitHub's store:
 * `gh attestation verify FILE --repo wtgos/actions` finds it there. It is the bundle's own signing that does it.
 *
 *   node scripts/attest-release.ts FILE...      (GITHUB_TOKEN with attestations: write; id-token: write)
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import * as core from '@actions/core';
import { keylessSignerOf } from '../src/actions/keyless-inputs.ts';
import { type Digest, sha256 } from '../src/core/digest.ts';
import { UserError } from '../src/core/errors.ts';
import { silentLog } from '../src/core/log.ts';
import { servicesOf } from '../src/runner/services.ts';
import type { StatementSigner } from '../src/sigstore/bundle.ts';
import { type AttestationStore, githubAttestations } from '../src/sigstore/github-store.ts';
import { builderId, type Origin, sourceOf } from '../src/sigstore/origin.ts';
import { provenanceType } from '../src/sigstore/provenance.ts';
import { statementAbout } from '../src/sigstore/statement.ts';
import type { Statement } from '../src/sigstore/types.ts';

/** Who made a file of a release, from which commit (https://slsa.dev/spec/v1.1/provenance). */
function releaseStatement(subject: Digest, origin: Origin): Statement {
  if (origin.kind !== 'github') throw new UserError('input-invalid', 'a release is made by a run of GitHub Actions');
  const { serverUrl, repository, repositoryId, repositoryOwnerId, ref, workflowRef, eventName } = origin;
  return statementAbout(subject, provenanceType, {
    buildDefinition: {
      buildType: 'https://wtgos.github.io/actions/buildtypes/release/v1',
      externalParameters: {
        workflow: { repository: `${serverUrl}/${repository}`, ref, path: workflowRef.split('@')[0] },
      },
      internalParameters: { eventName, repositoryId: repositoryId ?? '', repositoryOwnerId: repositoryOwnerId ?? '' },
      resolvedDependencies: [sourceOf(origin)],
    },
    runDetails: {
      builder: { id: builderId(origin) },
      metadata: {
        invocationId: `${serverUrl}/${repository}/actions/runs/${origin.runId}/attempts/${origin.runAttempt}`,
      },
    },
  });
}

/** @throws UserError outside of GitHub Actions; ExternalError of Sigstore and GitHub */
export async function attestFile(
  file: string,
  { origin, sign, store }: { origin: Origin; sign: StatementSigner; store: AttestationStore },
): Promise<Digest> {
  const subject = sha256(await readFile(file));
  await store.keep(await sign(releaseStatement(subject, origin)), subject);
  return subject;
}

async function main(files: readonly string[]): Promise<void> {
  const { GITHUB_TOKEN: token = '', ...env } = process.env;
  const services = await servicesOf({
    ...{ env, cwd: process.cwd(), log: silentLog, entryFile: resolve(import.meta.dirname, '../src/entry.ts') },
    signal: new AbortController().signal,
    mask: core.setSecret,
    judged() {},
    getIdToken: core.getIDToken,
  });
  const none = { trustedRoot: undefined, tufRoot: undefined, fulcioUrl: undefined, tsaUrl: undefined };
  const { sign } = await keylessSignerOf({ ...none, keyless: true, rekorUrl: undefined, rekorVersion: '1' }, services);
  const { origin } = services;
  if (origin.kind !== 'github') throw new UserError('input-invalid', 'a release is made by a run of GitHub Actions');
  const store = githubAttestations(services.github(token), origin.repository);
  for (const file of files) core.info(`${file}: ${await attestFile(file, { origin, sign, store })} is attested`);
}

if (import.meta.main) await main(process.argv.slice(2));
