import { resolve } from 'node:path';
import { resolveBase } from '../../assemble/resolve-base.ts';
import { openStaged } from '../../assemble/staged.ts';
import { PolicyError, UserError } from '../../core/errors.ts';
import { writeFileAtomic } from '../../core/files.ts';
import { baseTrust } from '../../pipeline/base-trust.ts';
import { type Candidate, stagedCandidate, storedCandidate } from '../../pipeline/candidate.ts';
import { examine } from '../../pipeline/examine.ts';
import { gate } from '../../pipeline/gate.ts';
import type { PipelineServices } from '../../pipeline/services.ts';
import { readStoredImage } from '../../pipeline/stored-image.ts';
import { findingsJson } from '../../report/findings.ts';
import type { Result, Services } from '../services.ts';
import { openImage, pipelineServices, policyOf, publicKeysOf } from '../tools.ts';
import type { Inputs } from './inputs.ts';

/** Judges an image against its base and a policy; the findings are the result, a no is a failure. */
export async function run(inputs: Inputs, services: Services): Promise<Result> {
  const pipeline = pipelineServices(services, inputs.plainHttp);
  const policy = await policyOf(inputs.policy, services);
  const candidate = await candidateOf(inputs, services, pipeline);
  const { verdict, record } = await examine(candidate, policy, { strict: inputs.strict, targets: [] }, pipeline);
  services.judged(verdict);

  const recordFile = resolve(services.cwd, 'check-record.json');
  await writeFileAtomic(recordFile, record);
  if (inputs.report) await writeFileAtomic(resolve(services.cwd, inputs.report), findingsJson(verdict));
  const stopping = verdict.findings.filter(({ level }) => level === 'error' || (inputs.strict && level === 'unknown'));
  const outputs = { verdict: verdict.result, failures: String(stopping.length), record: recordFile };
  try {
    gate(verdict);
    return { outputs };
  } catch (error) {
    if (error instanceof PolicyError) return { outputs, failure: error };
    throw error;
  }
}

async function candidateOf(inputs: Inputs, services: Services, pipeline: PipelineServices): Promise<Candidate> {
  const trust = baseTrust(await publicKeysOf(inputs.baseKey, services.cwd), inputs.baseUnsigned);
  throw new Error('pending');
}
