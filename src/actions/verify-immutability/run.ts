import { resolve } from 'node:path';
import { resolveBase } from '../../assemble/resolve-base.ts';
import { claimedBaseOf, isThin, openStagedOn } from '../../assemble/staged.ts';
import { PolicyError } from '../../core/errors.ts';
import { writeFileAtomic } from '../../core/files.ts';
import { baseTrust } from '../../pipeline/base-trust.ts';
import { type Candidate, stagedCandidate, storedCandidate } from '../../pipeline/candidate.ts';
import { claimedBase } from '../../pipeline/claimed-base.ts';
import { examine } from '../../pipeline/examine.ts';
import { gate, stopping } from '../../pipeline/gate.ts';
import type { PipelineServices } from '../../pipeline/services.ts';
import { clockOf, readStoredImage } from '../../pipeline/stored-image.ts';
import { parseImageReference } from '../../registry/reference.ts';
import type { Evidence } from '../../rules/types.ts';
import { writeReports } from '../reports.ts';
import type { Result, Services } from '../services.ts';
import { openImage, pipelineServices, policyOf, publicKeysOf } from '../tools.ts';
import type { Inputs } from './inputs.ts';

/** Judges an image against its base and a policy; the findings are the result, a no is a failure. */
export async function run(inputs: Inputs, services: Services): Promise<Result> {
  const { image, recheck } = inputs;
  if (recheck !== undefined) {
    const { recheckImage } = await import('./recheck.ts');
    return recheckImage(recheck, inputs, services);
  }
  const pipeline = pipelineServices(services, inputs.plainHttp);
  const policy = await policyOf(inputs.policy, services);
  const candidate = await candidateOf(image ?? '', inputs, services, pipeline);
  const { verdict, record, evidence } = await examine(
    candidate,
    policy,
    { strict: inputs.strict, targets: [] },
    pipeline,
  );
  services.judged(verdict);

  const recordFile = resolve(services.cwd, 'check-record.json');
  await writeFileAtomic(recordFile, record);
  await writeReports(inputs, verdict, 'Containerfile', services, { evidence, record });
  if (inputs.sbom) await writeSbom(resolve(services.cwd, inputs.sbom), evidence, services);
  const outputs = { verdict: verdict.result, failures: String(stopping(verdict).length), record: recordFile };
  try {
    gate(verdict);
    return { outputs };
  } catch (error) {
    if (error instanceof PolicyError) return { outputs, failure: error };
    throw error;
  }
}

async function writeSbom(file: string, evidence: Evidence, { tool }: Services): Promise<void> {
  const { sbomStatement } = await import('../../pipeline/sbom.ts');
  const created = clockOf(evidence.context.image.config.created);
  await writeFileAtomic(file, `${JSON.stringify(sbomStatement(evidence, created, tool).predicate)}\n`);
}

async function candidateOf(
  asked: string,
  inputs: Inputs,
  services: Services,
  pipeline: PipelineServices,
): Promise<Candidate> {
  const { cwd } = services;
  const trust = baseTrust(await publicKeysOf(inputs.baseKey, cwd, 'base-key'), inputs.baseUnsigned, inputs.baseUnnamed);
  const reference = parseImageReference(asked, cwd);
  if (reference.kind === 'layout' && (await isThin(reference.dir))) {
    // What the layout says of its base is a claim: the base is found and verified again.
    const { reference: claimed, rootDigest, platform } = await claimedBaseOf(reference.dir);
    const named = inputs.base ?? withDigest(claimed, rootDigest);
    const base = await resolveBase({ base: { reference: named } }, { baseTrust: trust, platform, cwd }, pipeline);
    return stagedCandidate(await openStagedOn(base, reference.dir, pipeline.open));
  }
  const named = await openImage(asked, services, pipeline);
  const image = await readStoredImage(named.store, named.name);
  const { os, architecture, variant } = image.config;
  const platform = { os, architecture, ...(variant === undefined ? {} : { variant }) };
  const name = inputs.base ?? claimedBase(image);
  return storedCandidate(
    image,
    await resolveBase({ base: { reference: name } }, { baseTrust: trust, platform, cwd }, pipeline),
  );
}

function withDigest(reference: string, digest: string): string {
  return reference.includes('@') ? reference : `${reference}@${digest}`;
}
