import type { Digest } from '../../core/digest.ts';
import { UserError } from '../../core/errors.ts';
import { mapLimited } from '../../core/map-limited.ts';
import type { Descriptor, Store } from '../../registry/types.ts';
import { type DockerReference, formatDockerReference, parseDockerReference } from '../docker-reference.ts';
import { type LegacySignature, legacyOrReason } from '../read-legacy.ts';
import type { Check, HostVerdict } from '../types.ts';
import { checkEnforceSigpolicy } from './enforce-sigpolicy.ts';
import type { HostPolicy } from './read.ts';
import { usesAttachments } from './registries-d.ts';
import type { Requirement } from './requirements.ts';
import { scopesOf } from './scopes.ts';
import { checkSigstoreSigned } from './sigstore-signed.ts';

export interface HostQuestion {
  /** What the host pulls: `ghcr.io/o/r:tag` or `ghcr.io/o/r@sha256:…`. */
  reference: string;
  /** Where the image and its signatures are now. */
  store: Store;
  /** The image, or its index. */
  subject: Descriptor;
  /** Whose files the policy was read from, for the verdict. */
  policyFrom: string;
}

/** Far more than there are. */
const maxPlatforms = 64;
const parallel = 4;

/** The longest scope that fits decides, alone. */
interface Decisive {
  scope: string;
  requirements: readonly Requirement[];
}

/**
 * What a host with this policy says when it pulls the image: podman, skopeo, bootc and rpm-ostree ask containers/image,
 * whose rules these are (signature/policy_eval.go). Of an index, podman and skopeo look for the signature of their platform's
 * image (copy/copy.go); bootc and rpm-ostree, by way of skopeo's proxy, for that of the index (IsRunningImageAllowed of the
 * top level). Which of them the host has, and which platform, is unknown: so all must be signed.
 *
 * @throws UserError `image-reference-invalid`; ExternalError when the store cannot be asked
 */
export async function hostVerdict(policy: HostPolicy, question: HostQuestion): Promise<HostVerdict> {
  const intended = parsePulled(question.reference);
  const answer = (scope: string, result: HostVerdict['result'], reason: string): HostVerdict => ({
    result,
    reference: question.reference,
    policyFrom: question.policyFrom,
    scope,
    reason,
    enforceSigpolicy: checkEnforceSigpolicy(policy),
  });
  if (policy.attachments.state === 'invalid') {
    return answer('registries.d', 'refused', `registries.d cannot be read: ${policy.attachments.reason}`);
  }
  if (policy.policy.state === 'invalid') {
    return answer('policy.json', 'refused', `policy.json cannot be read: ${policy.policy.reason}`);
  }
  if (policy.policy.state === 'absent') return answer('none', 'not-enforced', 'there is no policy.json');

  const scopes = scopesOf(intended);
  const { scope, requirements } = decisive(policy.policy.value, scopes);
  const attached = policy.attachments.state === 'read' && usesAttachments(policy.attachments.value, scopes);
  const digests = requirements.some(({ type }) => type === 'sigstoreSigned') && attached ? await pulled(question) : [];
  if (digests.length > maxPlatforms + 1) {
    return answer(scope, 'refused', `the index names ${digests.length - 1} images for Linux, too many to look at`);
  }
  const signatures = await mapLimited(digests, parallel, async (digest) => ({
    digest,
    found: await legacyOrReason(question.store, digest),
  }));

  let enforced = '';
  for (const requirement of requirements) {
    const check = checkRequirement(requirement, { intended, attached, signatures, policy });
    if (!check.ok) return answer(scope, 'refused', check.reason);
    if (requirement.type === 'sigstoreSigned') enforced = check.detail;
  }
  return enforced === ''
    ? answer(scope, 'not-enforced', 'it accepts anything, signed or not')
    : answer(scope, 'accepted', enforced);
}

interface Known {
  intended: DockerReference;
  /** Whether the host looks for signatures at all. */
  attached: boolean;
  signatures: readonly { digest: Digest; found: LegacySignature[] | string }[];
  policy: HostPolicy;
}

function checkRequirement(requirement: Requirement, known: Known): Check {
  switch (requirement.type) {
    case 'insecureAcceptAnything':
      return { ok: true, detail: '' };
    case 'reject':
      return { ok: false, reason: 'it rejects every image of this scope' };
    case 'signedBy':
      return { ok: false, reason: 'it wants a GPG signature (signedBy), and images are signed by sigstore keys here' };
    case 'signedBaseLayer':
      return { ok: false, reason: 'it uses signedBaseLayer, which containers/image never accepts' };
    case 'sigstoreSigned':
      break;
  }
  if (!known.attached) {
    const name = known.intended.name;
    return {
      ok: false,
      reason: `registries.d does not set use-sigstore-attachments for ${name}: it finds no signature`,
    };
  }
  let last: Check = { ok: false, reason: 'the index holds no image for Linux' };
  for (const { digest, found } of known.signatures) {
    if (typeof found === 'string') return { ok: false, reason: found };
    last = checkSigstoreSigned(requirement, found, digest, known.intended, known.policy.keys);
    if (!last.ok) return last;
  }
  return last;
}

function decisive(
  { default: fallback, docker }: { default: Requirement[]; docker: ReadonlyMap<string, Requirement[]> },
  scopes: readonly string[],
): Decisive {
  for (const scope of [...scopes, '']) {
    const requirements = docker.get(scope);
    if (requirements) return { scope: scope === '' ? 'docker: (any)' : `docker: ${scope}`, requirements };
  }
  return { scope: 'default', requirements: fallback };
}

/** Digests of all whose signature some host looks for: of an index those of its images, and its own last; none without images. */
async function pulled({ store, subject }: HostQuestion): Promise<Digest[]> {
  const stored = await store.getManifest(subject.digest);
  if (stored?.kind !== 'index') return [subject.digest];
  const images = stored.document.manifests.filter(({ platform }) => platform === undefined || platform.os === 'linux');
  return images.length === 0 ? [] : [...images.map(({ digest }) => digest), subject.digest];
}

function parsePulled(text: string): DockerReference {
  const parsed = parseDockerReference(text);
  // containers/image refuses both at once.
  if (parsed && (parsed.tag === undefined) !== (parsed.digest === undefined)) return parsed;
  const named = parsed ? JSON.stringify(formatDockerReference(parsed)) : JSON.stringify(text.slice(0, 200));
  throw new UserError('image-reference-invalid', `${named} is not what a host pulls by`, {
    hint: 'Give either a tag or a digest: ghcr.io/owner/name:stable.',
  });
}
