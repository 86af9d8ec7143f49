import { type Digest, hexOf } from '../core/digest.ts';
import { parseImageReference } from '../registry/reference.ts';
import type { Platform } from '../registry/types.ts';
import { builderId, type Origin, sourceOf } from './origin.ts';
import { statementAbout } from './statement.ts';
import type { Statement } from './types.ts';

export type { Origin } from './origin.ts';

/** SLSA v1 provenance, https://slsa.dev/spec/v1.1/provenance. */
export const provenanceType = 'https://slsa.dev/provenance/v1';
/** The check record: every change against the base and the clause that allows it. */
export const recordType = 'https://wtgos.github.io/actions/schemas/check-record/v1';
/** What the image adds to its base; the type that `cosign attest --type cyclonedx` writes, too. */
export const cyclonedxType = 'https://cyclonedx.org/bom';
/** SPDX 2.x, as `cosign attest --type spdxjson` writes it. */
export const spdxType = 'https://spdx.dev/Document';
const buildType = 'https://wtgos.github.io/actions/buildtypes/image/v1';

/** Another image that the build read, resolved to a digest before it was used. */
interface ImageMaterial {
  /** As written: `ghcr.io/ublue-os/bluefin-dx:stable`. */
  reference: string;
  /** What the reference led to: the index, where there is one. */
  rootDigest: Digest;
  /** The platform's manifest; the same as `rootDigest` where there is no index. */
  digest: Digest;
  verification:
    | { kind: 'key'; fingerprint: string; reference: string }
    | { kind: 'key-without-name'; fingerprint: string }
    | { kind: 'unsigned-by-request' };
}

interface RunParameters {
  /** What RUN was kept in; `auto` left it to buildah. */
  isolation: string;
  /** Names. */
  buildSecrets: readonly string[];
  /** `gzip, level 6` */
  compression: string;
  dropUnchanged: boolean;
}

/** All that provenance tells. Everything of it is published: no secret may be among it. */
export interface ProvenanceInput {
  subject: Digest;
  origin: Origin;
  tool: { name: string; version: string; digest: Digest };
  /** `path` is relative to the repository. */
  containerfile: { path: string; digest?: Digest | undefined };
  buildArgs: Readonly<Record<string, string>>;
  labels: Readonly<Record<string, string>>;
  annotations?: Readonly<Record<string, string>> | undefined;
  /** Over the files that the build could read. */
  context?: Digest | undefined;
  platform: Platform;
  /** What the caller chose for RUN; undefined where nothing is run. */
  run?: RunParameters | undefined;
  /** Undefined where another program built. */
  engine?: 'append' | 'buildah' | undefined;
  /** Why this engine, one sentence. */
  engineReason?: string | undefined;
  base: ImageMaterial;
  /** True when the input `base` replaced the Containerfile's own FROM. */
  baseReplaced?: boolean | undefined;
  /** Other images that the Containerfile names. */
  images?: readonly ImageMaterial[] | undefined;
  policy: { name: string; digest: Digest };
  record: Digest;
  /** What a verifier should know that trusts less for it: RUN lines, build secrets, one job for all. One sentence each. */
  loweredBy?: readonly string[] | undefined;
}

/** SLSA v1 provenance of one image: who built it, from what, and what was checked. */
export function provenanceStatement(input: ProvenanceInput): Statement {
  const { origin, tool, policy } = input;
  const source = sourceOf(origin);
  return statementAbout(input.subject, provenanceType, {
    buildDefinition: {
      buildType,
      externalParameters: externalParameters(input),
      internalParameters: {
        ...(input.engine ? { engine: input.engine } : {}),
        ...(input.engineReason ? { engineReason: input.engineReason } : {}),
        loweredTrust: loweredTrust(input),
        ...(origin.kind === 'github' ? { github: githubParameters(origin) } : {}),
      },
      resolvedDependencies: [...(source ? [source] : []), ...[input.base, ...(input.images ?? [])].map(dependency)],
    },
    runDetails: {
      builder: {
        id: builderId(origin),
        version: { [tool.name]: tool.version },
        builderDependencies: [{ name: tool.name, digest: { sha256: hexOf(tool.digest) } }],
      },
      ...(origin.kind === 'github' ? { metadata: { invocationId: invocation(origin) } } : {}),
      byproducts: [
        { name: `policy ${policy.name}`, digest: { sha256: hexOf(policy.digest) } },
        { name: 'check record', digest: { sha256: hexOf(input.record) } },
      ],
    },
  });
}

/**
 * The check record as an attestation.
 * @param record what the rules wrote, parsed: its canonical bytes are the predicate's bytes
 */
export function recordStatement(subject: Digest, record: object): Statement {
  return statementAbout(subject, recordType, record);
}

function externalParameters({
  containerfile,
  buildArgs,
  labels,
  annotations,
  context,
  platform,
  run,
  baseReplaced,
  base,
  origin,
}: ProvenanceInput) {
  const { os, architecture, variant } = platform;
  return {
    containerfile: {
      path: containerfile.path,
      ...(containerfile.digest ? { digest: { sha256: hexOf(containerfile.digest) } } : {}),
    },
    buildArgs: { ...buildArgs },
    labels: { ...labels },
    ...(annotations ? { annotations: { ...annotations } } : {}),
    ...(context ? { context: { digest: { sha256: hexOf(context) } } } : {}),
    platform: [os, architecture, variant].filter((part) => part !== undefined).join('/'),
    ...(run ? { run: { ...run, buildSecrets: [...run.buildSecrets] } } : {}),
    ...(baseReplaced ? { base: base.reference } : {}),
    ...(origin.kind === 'github' ? { workflow: workflowOf(origin) } : {}),
  };
}

/** `owner/name/path@ref` in its three parts, as GitHub's own build type names them. */
function workflowOf({ workflowRef, serverUrl, repository, ref }: Origin & { kind: 'github' }) {
  const [path, workflowAt] = splitAtLast(workflowRef, '@');
  return {
    repository: `${serverUrl}/${repository}`,
    path: path.startsWith(`${repository}/`) ? path.slice(repository.length + 1) : path,
    ref: workflowAt ?? ref,
  };
}

function splitAtLast(text: string, separator: string): [string, string | undefined] {
  const at = text.lastIndexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

function githubParameters(origin: Origin & { kind: 'github' }) {
  const { eventName, repositoryId, repositoryOwnerId, runnerEnvironment, workflowSha, jobWorkflowRef } = origin;
  const known = { eventName, repositoryId, repositoryOwnerId, runnerEnvironment, workflowSha, jobWorkflowRef };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}

function invocation({ serverUrl, repository, runId, runAttempt }: Origin & { kind: 'github' }): string {
  return `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${runAttempt}`;
}

function loweredTrust({ origin, base, images, loweredBy }: ProvenanceInput): string[] {
  const reasons = [...(loweredBy ?? [])];
  if (origin.kind === 'local')
    reasons.push('Built outside of a build service: nobody but the key holder vouches for it.');
  else if (origin.runnerEnvironment !== 'github-hosted')
    reasons.push('The runner is not known to be hosted by GitHub.');
  for (const { reference, verification } of [base, ...(images ?? [])]) {
    const reason = doubts[verification.kind];
    if (reason) reasons.push(reason(reference));
  }
  return reasons;
}

const doubts: Partial<Record<ImageMaterial['verification']['kind'], (reference: string) => string>> = {
  'key-without-name': (reference) =>
    `The signature of ${reference} names no repository: it proves the digest and the key, not that the image is the one of that name.`,
  'unsigned-by-request': (reference) => `The signature of ${reference} was not verified, by request.`,
};

function dependency({ reference, rootDigest, digest, verification }: ImageMaterial) {
  const uri = packageUrl(reference, rootDigest);
  return {
    ...(uri === undefined ? { name: 'image in a local layout' } : { uri }),
    digest: { sha256: hexOf(rootDigest) },
    annotations: { ...verified(verification), ...(digest === rootDigest ? {} : { platformManifest: digest }) },
  };
}

function verified(verification: ImageMaterial['verification']): object {
  if (verification.kind === 'unsigned-by-request') return { verifiedBy: 'nothing, by request' };
  const keyFingerprint = verification.fingerprint;
  return verification.kind === 'key'
    ? { verifiedBy: 'key', keyFingerprint, signedReference: verification.reference }
    : { verifiedBy: 'key, under no name', keyFingerprint };
}

/** package-url, type `oci`. A layout's folder is nobody's business: undefined then. */
export function packageUrl(reference: string, digest: Digest): string | undefined {
  const named = parseImageReference(reference, '/');
  if (named.kind === 'layout') return undefined;
  const name = named.path.slice(named.path.lastIndexOf('/') + 1);
  const repository = encodeURIComponent(`${named.host}/${named.path}`);
  const tag = named.tag === undefined ? '' : `&tag=${encodeURIComponent(named.tag)}`;
  return `pkg:oci/${name}@${encodeURIComponent(digest)}?repository_url=${repository}${tag}`;
}
