import { hostPolicies, hostVerdicts, requireHostsAccept, usualVerdicts } from '../../pipeline/host-verdicts.ts';
import { releaseOf } from '../../pipeline/platforms.ts';
import { moveTags, requireForward } from '../../pipeline/promote.ts';
import { readStoredManifest } from '../../pipeline/stored-image.ts';
import { readTags, tagTargets } from '../../pipeline/target.ts';
import { verifyPublished } from '../../pipeline/verify.ts';
import type { Result, Services } from '../services.ts';
import { runAgain, tellingState } from '../state.ts';
import { openImage, pipelineServices, publicKeysOf, requireDigest } from '../tools.ts';
import { identityTrustOf } from '../verify-image/identity-inputs.ts';
import type { Inputs } from './inputs.ts';

/** Verifies an image as cosign and as hosts do, then moves tags to it. Never signs. Whoever is named must have signed. */
export async function run(inputs: Inputs, services: Services): Promise<Result> {
  const moved: string[] = [];
  const state = () =>
    moved.length === 0 ? 'No tag was moved.' : `Tags that were moved: ${moved.join(', ')}. ${runAgain}`;
  return tellingState(state, () => promote(inputs, services, moved));
}

/** @param moved gets each reference once its tag is moved */
async function promote(inputs: Inputs, services: Services, moved: string[]): Promise<Result> {
  const pipeline = pipelineServices(services, inputs.plainHttp);
  const keys = await publicKeysOf(inputs.publicKeys, services.cwd, 'public-keys');
  const identity = await identityTrustOf(inputs, services);
  const named = await openImage(inputs.image, services, pipeline);
  requireDigest(named, inputs.image);

  const { store } = named;
  const release = await releaseOf(store, await readStoredManifest(store, named.name));
  const { descriptor } = release.manifest;
  const parts = release.images.map(({ manifest }) => manifest.descriptor);
  for (const part of new Map([descriptor, ...parts].map((each) => [each.digest, each])).values()) {
    await verifyPublished(store, part, { keys, identity }, []);
  }
  const tags = await readTags(store, tagTargets(store, inputs.tags, inputs.references));
  if (!inputs.allowRollback) await requireForward(release, tags);

  const policies = await hostPolicies(release.images, pipeline);
  const verdicts = await hostVerdicts(store, descriptor, tags, policies, pipeline);
  requireHostsAccept(verdicts, false);
  requireHostsAccept(await usualVerdicts(store, descriptor, verdicts, keys), true);
  for (const { reference, result, policyFrom, reason } of verdicts) {
    const line = `${reference}: ${result} by a host with the policy of the ${policyFrom} (${reason})`;
    services.log[result === 'accepted' ? 'info' : 'warn'](line);
  }
  if (keys.length === 0 && verdicts.some(({ result }) => result === 'not-enforced')) {
    services.log.warn(
      'verified by identity alone: no host can do the same, so a host that verifies at all would need a key',
    );
  }

  await moveTags(release, tags, async ({ reference }) => {
    moved.push(reference);
  });
  return { outputs: { tags: moved.join('\n') }, json: { tags: moved, hosts: verdicts } };
}
