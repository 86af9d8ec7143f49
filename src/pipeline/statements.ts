import { relative } from 'node:path';
import type { BuildPlan } from '../assemble/plan.ts';
import type { StagedImage } from '../assemble/types.ts';
import { type Digest, sha256 } from '../core/digest.ts';
import { type ProvenanceInput, provenanceStatement, recordStatement } from '../sigstore/provenance.ts';
import type { Statement } from '../sigstore/types.ts';
import type { AssembleOptions, Prepared } from './assemble.ts';
import type { Examined, ReadPolicy } from './examine.ts';
import { firstRun } from './run-beside-key.ts';
import type { PipelineServices } from './services.ts';

/** What provenance tells of a build before there is an image. */
export type BuildInputs = Omit<ProvenanceInput, 'subject' | 'record'>;

/** @param context digest over the files that the build could read */
export function buildInputsOf(
  prepared: Prepared,
  context: Digest,
  options: AssembleOptions & { policy: ReadPolicy },
  { origin, tool }: PipelineServices,
): BuildInputs {
  const { plan, base, images } = prepared;
  const { policy, digest } = options.policy;
  return {
    origin,
    tool,
    // Of what was read then: the file may be another by the time it is attested.
    containerfile: { path: relative(options.cwd, options.containerfile), digest: sha256(plan.source) },
    buildArgs: plan.buildArgs,
    labels: options.labels,
    annotations: options.annotations,
    context,
    platform: base.platform,
    run: runParameters(prepared),
    engine: plan.engine,
    engineReason: plan.engineReason,
    base,
    images,
    baseReplaced: options.base !== undefined,
    policy: { name: policy.name, digest },
    loweredBy: loweredBy(prepared, options.secretsGiven ?? []),
  };
}

/**
 * What is attested of an image that this chain built and judged: provenance, SBOM, check record.
 * @throws ExternalError `statement-too-large`
 */
export async function statementsOf(
  staged: StagedImage,
  examined: Examined,
  inputs: BuildInputs,
  created: Date,
): Promise<Statement[]> {
  // Loaded when needed: only a publish attests.
  const { sbomStatement } = await import('./sbom.ts');
  return [
    provenanceStatement({ ...inputs, subject: staged.digest, record: examined.recordDigest }),
    sbomStatement(examined.evidence, created, inputs.tool),
    recordStatement(staged.digest, JSON.parse(examined.record)),
  ];
}

function runParameters({ run }: Prepared): ProvenanceInput['run'] {
  if (!run) return undefined;
  const { kind, level } = run.compression;
  return {
    isolation: run.isolation ?? 'auto',
    buildSecrets: Object.keys(run.secrets).sort(),
    compression: `${kind}, level ${level}`,
    dropUnchanged: run.dropUnchanged,
  };
}

function loweredBy(prepared: Prepared, secretsGiven: readonly string[]): string[] {
  const { plan, run, takenOver } = prepared;
  const given = takenOver ? secretsGiven : Object.keys(run?.secrets ?? {});
  const asked = takenOver ? mountedSecrets(plan).filter((name) => !given.includes(name)) : [];
  const ran = firstRun(plan) !== undefined;
  return [
    takenOver
      ? 'Another job built it, without key or identity; this one made its config and manifest again, checked and signed.'
      : 'One job built, checked and signed: its isolation is that of a single job.',
    ...(ran && takenOver ? ['RUN lines of the Containerfile ran in that job: what they fetched is not listed.'] : []),
    ...(ran && run
      ? [
          `RUN lines of the Containerfile ran in that job (isolation: ${run.isolation ?? 'as buildah chose'}): what they fetched is not listed, and they could have signed.`,
        ]
      : []),
    ...(given.length > 0 ? [`They were given the build secrets ${given.toSorted().join(', ')}.`] : []),
    ...(asked.length > 0 ? [`They ask for the build secrets ${asked.join(', ')}.`] : []),
  ];
}

/** Names of the secrets that RUN lines ask for. */
export function mountedSecrets({ needed }: BuildPlan): string[] {
  const runs = [...needed].flatMap(({ commands }) => commands.filter((command) => command.kind === 'run'));
  return [...new Set(runs.flatMap(({ secrets }) => secrets))].sort();
}
