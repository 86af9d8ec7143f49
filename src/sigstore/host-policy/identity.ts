import { z } from 'zod';
import { isRepositoryPath } from '../../registry/reference.ts';
import { type DockerReference, formatDockerReference, isDomain, parseDockerReference } from '../docker-reference.ts';

// containers-policy.json(5), "signedIdentity"; members beyond these are errors there too.
const identityShape = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('matchExact') }),
  z.strictObject({ type: z.literal('matchRepoDigestOrExact') }),
  z.strictObject({ type: z.literal('matchRepository') }),
  z.strictObject({ type: z.literal('exactReference'), dockerReference: z.string().refine(isExact) }),
  z.strictObject({
    type: z.literal('exactRepository'),
    dockerRepository: z.string().refine((text) => parseDockerReference(text) !== undefined),
  }),
  z.strictObject({
    type: z.literal('remapIdentity'),
    prefix: z.string().refine(isPrefix),
    signedPrefix: z.string().refine(isPrefix),
  }),
]);

export type SignedIdentity = z.output<typeof identityShape>;

/** The schema of a `signedIdentity`; its default is the strictest that fits tags and digests. */
export const signedIdentity = identityShape.default({ type: 'matchRepoDigestOrExact' });

/**
 * Whether a signature for the name `signed` is one for the image that is pulled as `intended`
 * (containers/image, signature/policy_reference_match.go).
 */
export function identityMatches(rule: SignedIdentity, intended: DockerReference, signed: string): boolean {
  const signature = parseDockerReference(signed);
  if (!signature) return false;
  switch (rule.type) {
    case 'matchExact':
      return isSame(intended, signature);
    case 'matchRepoDigestOrExact':
      return isRepoDigestOrSame(intended, signature);
    case 'matchRepository':
      return signature.name === intended.name;
    case 'exactReference': {
      const named = parseDockerReference(rule.dockerReference);
      return named !== undefined && isSame(named, signature);
    }
    case 'exactRepository':
      return signature.name === parseDockerReference(rule.dockerRepository)?.name;
    case 'remapIdentity': {
      const remapped = remap(intended, rule);
      return remapped !== undefined && isRepoDigestOrSame(remapped, signature);
    }
  }
}

function isSame(one: DockerReference, other: DockerReference): boolean {
  return !isNameOnly(one) && !isNameOnly(other) && formatDockerReference(one) === formatDockerReference(other);
}

/** A tag must be the signed tag; a digest is compared with the manifest elsewhere, so the repository is enough. */
function isRepoDigestOrSame(intended: DockerReference, signature: DockerReference): boolean {
  if (isNameOnly(signature) || isNameOnly(intended)) return false;
  if (intended.tag !== undefined) return isSame(intended, signature);
  return signature.name === intended.name;
}

function isNameOnly({ tag, digest }: DockerReference): boolean {
  return tag === undefined && digest === undefined;
}

/** Undefined when the mapped name is none that containers/image takes in full. */
function remap(intended: DockerReference, rule: { prefix: string; signedPrefix: string }): DockerReference | undefined {
  const { prefix, signedPrefix } = rule;
  if (intended.name !== prefix && !intended.name.startsWith(`${prefix}/`)) return intended;
  const mapped = { ...intended, name: signedPrefix + intended.name.slice(prefix.length) };
  const text = formatDockerReference(mapped);
  const parsed = parseDockerReference(text);
  return parsed && formatDockerReference(parsed) === text ? parsed : undefined;
}

function isExact(text: string): boolean {
  const parsed = parseDockerReference(text);
  return parsed !== undefined && !isNameOnly(parsed);
}

/** A registry, or a name that starts with one. */
function isPrefix(text: string): boolean {
  const slash = text.indexOf('/');
  return slash < 0 ? isDomain(text) : isDomain(text.slice(0, slash)) && isRepositoryPath(text.slice(slash + 1));
}
