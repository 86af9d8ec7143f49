import { PolicyError } from '../core/errors.ts';
import { mapLimited } from '../core/map-limited.ts';
import type { Descriptor, Store } from '../registry/types.ts';
import { hostPolicyOf } from '../rules/host-files.ts';
import type { HostPolicy } from '../sigstore/host-policy/read.ts';
import { usualHostPolicy } from '../sigstore/host-policy/usual.ts';
import { hostVerdict } from '../sigstore/host-policy/verdict.ts';
import type { HostVerdict, PublicKey } from '../sigstore/types.ts';
import { platformImages } from './platforms.ts';
import type { PipelineServices } from './services.ts';
import { indexStoredImage, type StoredImage } from './stored-image.ts';
import type { TagState } from './target.ts';

const parallelTags = 8;
const newImage = 'new image';
const tagNow = 'image under the tag now';
const usual = 'kind that `wtgos host-policy` writes';

/**
 * What hosts will say when they pull a tag: those that update run the image that the tag points to now, and
 * after the update the new one. Both policies are asked about that very reference.
 *
 * @param newPolicies the host policy inside the image that is to be promoted, or in each of its platforms
 * @throws ExternalError when the image under a tag cannot be read: it is unknown then what its hosts would say
 */
export async function hostVerdicts(
  store: Store,
  subject: Descriptor,
  tags: readonly TagState[],
  newPolicies: readonly HostPolicy[],
  services: PipelineServices,
): Promise<HostVerdict[]> {
  const verdicts = await mapLimited(tags, parallelTags, async (tag) => {
    const question = { reference: tag.reference, store, subject };
    const now = (await policiesUnder(store, subject, tag, services)).map((policy) => ({ policy, policyFrom: tagNow }));
    const asked = [...newPolicies.map((policy) => ({ policy, policyFrom: newImage })), ...now];
    return Promise.all(asked.map(({ policy, policyFrom }) => hostVerdict(policy, { ...question, policyFrom })));
  });
  return verdicts.flat();
}

/** By what hosts go that run what a tag points to now; none when that is the subject itself. @throws ExternalError */
async function policiesUnder(
  store: Store,
  subject: Descriptor,
  { now, policies }: TagState,
  services: PipelineServices,
): Promise<HostPolicy[]> {
  if (now === undefined || now.descriptor.digest === subject.digest) return [];
  return policies ?? hostPolicies(await platformImages(store, now), services);
}

/** Begins to read the policies under tags, for {@link hostVerdicts}; it is told of what fails. */
export function policiesAhead(
  store: Store,
  subject: Descriptor,
  tags: readonly TagState[],
  services: PipelineServices,
): TagState[] {
  return tags.map((tag) => {
    const policies = policiesUnder(store, subject, tag, services);
    policies.catch(() => {});
    return { ...tag, policies };
  });
}

/** The host policies inside images, one for each. @throws ExternalError of registry and layers */
export async function hostPolicies(images: readonly StoredImage[], services: PipelineServices): Promise<HostPolicy[]> {
  const policies: HostPolicy[] = [];
  for (const image of images) policies.push(await hostPolicyOf(await indexStoredImage(image, services)));
  return policies;
}

/**
 * Where no host's policy looks at a name, the one that `wtgos host-policy` writes is asked: a tag that only moves because
 * nobody looks would refuse the first host that does.
 *
 * @param verdicts of the hosts that there are
 * @param keys any of which must have signed for the name; without one, hosts cannot verify at all, and nothing is asked
 */
export async function usualVerdicts(
  store: Store,
  subject: Descriptor,
  verdicts: readonly HostVerdict[],
  keys: readonly PublicKey[],
): Promise<HostVerdict[]> {
  if (keys.length === 0) return [];
  const enforced = new Set(
    verdicts.filter(({ result }) => result !== 'not-enforced').map(({ reference }) => reference),
  );
  const open = [...new Set(verdicts.map(({ reference }) => reference))].filter((reference) => !enforced.has(reference));
  return Promise.all(
    open.map((reference) =>
      hostVerdict(usualHostPolicy(reference, keys), { reference, store, subject, policyFrom: usual }),
    ),
  );
}

/**
 * @param enforce refuse too what a host would take without looking
 * @throws PolicyError `host-refused`, naming the first refusal
 */
export function requireHostsAccept(verdicts: readonly HostVerdict[], enforce: boolean): void {
  const refusal = verdicts.find(
    (verdict) => verdict.result === 'refused' || (enforce && verdict.result === 'not-enforced'),
  );
  if (!refusal) return;
  const what = refusal.result === 'refused' ? 'refuses' : 'does not verify';
  throw new PolicyError(
    'host-refused',
    `a host with the policy of the ${refusal.policyFrom} ${what} ${refusal.reference}: ${refusal.reason}`,
    { hint: `${adviceFor(refusal)} What decided: ${refusal.scope}.` },
  );
}

/** The two ways to lose every host at once are a key changed in one step, and a name that nobody signed for. */
function adviceFor({ result, policyFrom, reference }: HostVerdict): string {
  if (result === 'not-enforced') {
    return 'Let the image bring files that make hosts verify: `wtgos host-policy` writes them.';
  }
  const sign = `Was it signed for this very name? sign-cosign adds a signature: references: ${reference}.`;
  if (policyFrom === usual) return sign;
  return policyFrom === tagNow
    ? `Hosts that run that image now could never update. ${sign} To change a key, first release an image that trusts the old and the new one, signed by the old one: docs/rotation.md.`
    : `Hosts could update to this image, but never from it. ${sign} Else its own policy.json, registries.d or key does not fit: docs/verify.md, and for a new key docs/rotation.md.`;
}
