import { hostPolicyOf } from '../../pipeline/host-files.ts';
import { hostVerdicts, requireHostsAccept, usualVerdicts } from '../../pipeline/host-verdicts.ts';
import { moveTags, requireForward } from '../../pipeline/promote.ts';
import { indexStoredImage, readStoredImage } from '../../pipeline/stored-image.ts';
import { readTags, tagTargets } from '../../pipeline/target.ts';
import { verifyPublished } from '../../pipeline/verify.ts';
import type { Result, Services } from '../services.ts';
import { openImage, pipelineServices, publicKeysOf, requireDigest } from '../tools.ts';
import type { Inputs } from './inputs.ts';

/** Verifies an image as cosign and as hosts do, then moves tags to it. Never signs. */
export async function run(inputs: Inputs, services: Services): Promise<Result> {
  const pipeline = pipelineServices(services, inputs.plainHttp);
  const keys = await publicKeysOf(inputs.publicKeys, services.cwd);
  const named = await openImage(inputs.image, services, pipeline);
  requireDigest(named, inputs.image);

  const image = await readStoredImage(named.store, named.name);
  const { descriptor } = image.manifest;
  await verifyPublished(image.store, descriptor, keys, []);
  const tags = await readTags(image.store, tagTargets(image.store, inputs.tags, inputs.references));
  if (!inputs.allowRollback) await requireForward(image, tags);

  const policy = await hostPolicyOf(await indexStoredImage(image, pipeline));
  const verdicts = await hostVerdicts(image.store, descriptor, tags, policy, pipeline);
  requireHostsAccept(verdicts, false);
  requireHostsAccept(await usualVerdicts(image.store, descriptor, verdicts, keys), true);
  for (const { reference, result, policyFrom, reason } of verdicts) {
    const line = `${reference}: ${result} by a host with the policy of the ${policyFrom} (${reason})`;
    services.log[result === 'accepted' ? 'info' : 'warn'](line);
  }

  const moved: string[] = [];
  await moveTags(image, tags, async ({ reference }) => {
    moved.push(reference);
  });
  return { outputs: { tags: moved.join('\n') }, json: { tags: moved, hosts: verdicts } };
}
