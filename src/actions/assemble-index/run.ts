import { isDigest } from '../../core/digest.ts';
import { UserError } from '../../core/errors.ts';
import type { WantedPart } from '../../pipeline/index-parts.ts';
import { platformName } from '../../pipeline/index-parts.ts';
import { publishIndex } from '../../pipeline/index-publish.ts';
import { requireOwnKey } from '../../pipeline/own-key.ts';
import { planTags } from '../../pipeline/tags.ts';
import { requireBareTarget, tagTargets } from '../../pipeline/target.ts';
import { parseImageReference } from '../../registry/reference.ts';
import { attestationStoreOf } from '../github-inputs.ts';
import { keylessPublisherOf } from '../keyless-inputs.ts';
import type { Result, Services } from '../services.ts';
import { pipelineServices, publicKeysOf, signingKeyOf } from '../tools.ts';
import { identityTrustOf } from '../verify-image/identity-inputs.ts';
import type { Inputs } from './inputs.ts';

/** Puts the images of several platforms under one digest and moves tags to it. */
export async function run(inputs: Inputs, services: Services): Promise<Result> {
  const pipeline = pipelineServices(services, inputs.plainHttp);
  const reference = parseImageReference(inputs.to, services.cwd);
  requireBareTarget(reference);
  const target = await pipeline.open(reference);
  const { signingKey, signingPassword } = inputs;
  const [publicKeys, identity, key, keyless, alsoAttestIn] = await Promise.all([
    publicKeysOf(inputs.publicKeys, services.cwd, 'public-keys'),
    identityTrustOf(inputs, services),
    signingKey === undefined ? undefined : signingKeyOf(signingKey, signingPassword, services),
    inputs.keyless ? keylessPublisherOf(inputs, services) : undefined,
    attestationStoreOf(inputs, services),
  ]);
  if (key) requireOwnKey(key, publicKeys);

  const { index, parts, hosts, tags } = await publishIndex(
    {
      target,
      parts: wantedParts(inputs.parts),
      async tagsAt(created, osVersion) {
        const plan = planTags(inputs.tags, inputs.references, { created, origin: services.origin }, services.log);
        const { tags, references } = plan.fill(plan.needsOsVersion ? await osVersion() : undefined);
        return tagTargets(target, tags, references);
      },
      annotations: inputs.annotations,
      verifiers: { keys: publicKeys, identity },
      partsMustBe: inputs.partsMustBe,
      allowRollback: inputs.allowRollback,
      key,
      publicKeys,
      keyless,
      alsoAttestIn,
    },
    pipeline,
  );
  for (const { reference: name, result, policyFrom, reason } of hosts) {
    const line = `${name}: ${result} by a host with the policy of the ${policyFrom} (${reason})`;
    services.log[result === 'accepted' ? 'info' : 'warn'](line);
  }
  const moved = tags.map(({ reference: name }) => name);
  return {
    outputs: { image: `${inputs.to}@${index.digest}`, digest: index.digest, tags: moved.join('\n') },
    json: {
      tags: moved,
      hosts,
      parts: parts.map(({ image, platform }) => ({
        platform: platformName(platform),
        digest: image.manifest.descriptor.digest,
      })),
    },
  };
}

function wantedParts(parts: Inputs['parts']): WantedPart[] {
  return Object.entries(parts).map(([name, digest]) => {
    // The contract demands it.
    if (!isDigest(digest)) throw new UserError('input-invalid', `parts: ${name} is no digest`);
    const [os = '', architecture = '', variant] = name.split('/');
    return { platform: { os, architecture, ...(variant === undefined ? {} : { variant }) }, digest };
  });
}
