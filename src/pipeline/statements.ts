import { relative } from 'node:path';
import type { StagedImage } from '../assemble/types.ts';
import { provenanceStatement, recordStatement } from '../sigstore/provenance.ts';
import type { Statement } from '../sigstore/types.ts';
import type { AssembleOptions } from './assemble.ts';
import type { Examined, ReadPolicy } from './examine.ts';
import type { PipelineServices } from './services.ts';

/**
 * What is attested of an image that this chain built and judged: provenance, SBOM, check record.
 * @throws ExternalError `statement-too-large`
 */
export async function statementsOf(
  staged: StagedImage,
  examined: Examined,
  options: AssembleOptions & { policy: ReadPolicy },
  { origin, tool }: PipelineServices,
): Promise<Statement[]> {
  // Loaded when needed: only a publish attests.
  const { sbomStatement } = await import('./sbom.ts');
  const { base } = staged;
  const { policy, digest } = options.policy;
  const provenance = provenanceStatement({
    subject: staged.digest,
    origin,
    tool,
    containerfile: { path: relative(options.cwd, options.containerfile), digest: staged.containerfileDigest },
    buildArgs: staged.buildArgs,
    labels: options.labels,
    platform: base.platform,
    engine: staged.engine,
    engineReason: staged.engineReason,
    base: { ...base, verification: base.verification },
    images: staged.images,
    baseReplaced: options.base !== undefined,
    policy: { name: policy.name, digest },
    record: examined.recordDigest,
    loweredBy: loweredBy(staged, options),
  });
  return [
    provenance,
    sbomStatement(examined.evidence, options.created, tool),
    recordStatement(staged.digest, JSON.parse(examined.record)),
  ];
}

function loweredBy({ engine }: StagedImage, { run }: AssembleOptions): string[] {
  const secrets = Object.keys(run?.secrets ?? {});
  return [
    'One job built, checked and signed: its isolation is that of a single job.',
    ...(engine === 'buildah'
      ? ['RUN lines of the Containerfile ran in that job: what they fetched is not listed.']
      : []),
    ...(engine === 'buildah' && secrets.length > 0 ? [`They were given the build secrets ${secrets.join(', ')}.`] : []),
  ];
}
