import { type Digest, hexOf } from '../core/digest.ts';
import { builderId, type GitHubOrigin, sourceOf } from '../sigstore/origin.ts';
import { provenanceType } from '../sigstore/provenance.ts';
import { statementAbout } from '../sigstore/statement.ts';
import type { Statement } from '../sigstore/types.ts';
import { type IndexPart, platformName } from './index-parts.ts';
import type { PipelineServices } from './services.ts';

const buildType = 'https://wtgos.github.io/actions/buildtypes/index/v1';

/**
 * SLSA v1 provenance of an index: who put it together, of which images. How each of those was made is in its own
 * provenance.
 */
export function indexStatement(
  subject: Digest,
  parts: readonly IndexPart[],
  annotations: Readonly<Record<string, string>>,
  checked: readonly string[],
  { origin, tool }: Pick<PipelineServices, 'origin' | 'tool'>,
): Statement {
  const source = sourceOf(origin);
  return statementAbout(subject, provenanceType, {
    buildDefinition: {
      buildType,
      externalParameters: {
        parts: Object.fromEntries(
          parts.map(({ image, platform }) => [platformName(platform), image.manifest.descriptor.digest]),
        ),
        annotations,
      },
      internalParameters: { checkedOfEachPart: checked },
      resolvedDependencies: [
        ...(source ? [source] : []),
        ...parts.map(({ image, platform }) => ({
          name: platformName(platform),
          digest: { sha256: hexOf(image.manifest.descriptor.digest) },
        })),
      ],
    },
    runDetails: {
      builder: {
        id: builderId(origin),
        version: { [tool.name]: tool.version },
        builderDependencies: [{ name: tool.name, digest: { sha256: hexOf(tool.digest) } }],
      },
      ...(origin.kind === 'github' ? { metadata: { invocationId: runOf(origin) } } : {}),
    },
  });
}

function runOf({ serverUrl, repository, runId, runAttempt }: GitHubOrigin): string {
  return `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${runAttempt}`;
}
