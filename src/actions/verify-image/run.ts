import { PolicyError, UserError } from '../../core/errors.ts';
import { printable, shortened } from '../../core/printable.ts';
import { hostPolicies } from '../../pipeline/host-verdicts.ts';
import { releaseOf } from '../../pipeline/platforms.ts';
import { readStoredManifest, type StoredImage } from '../../pipeline/stored-image.ts';
import {
  identityVerdict,
  joinVerdicts,
  refusalOf,
  type SignatureVerdict,
  signatureVerdict,
} from '../../pipeline/verify.ts';
import type { Descriptor } from '../../registry/types.ts';
import { hostVerdict } from '../../sigstore/host-policy/verdict.ts';
import type { HostVerdict } from '../../sigstore/types.ts';
import type { Result, Services } from '../services.ts';
import { type NamedImage, openImage, pipelineServices, publicKeysOf } from '../tools.ts';
import { clientTable } from './client-table.ts';
import { identityTrustOf } from './identity-inputs.ts';
import type { Inputs } from './inputs.ts';

/** Reads signatures and attestations back, and asks what a host that runs this very image would say. */
export async function run(inputs: Inputs, services: Services): Promise<Result> {
  const pipeline = pipelineServices(services, inputs.plainHttp);
  const keys = await publicKeysOf(inputs.publicKeys, services.cwd, 'public-keys');
  const trust = await identityTrustOf(inputs, services);
  const named = await openImage(inputs.image, services, pipeline);
  const references = inputs.references.length > 0 ? inputs.references : [ownReference(named)];

  const { store } = named;
  const release = await releaseOf(store, await readStoredManifest(store, named.name));
  const { descriptor, kind } = release.manifest;
  const parts = kind === 'index' ? release.images : [];
  const verdictOn = async (subject: Descriptor) => [
    ...(keys.length > 0 ? [await signatureVerdict(store, subject, keys)] : []),
    ...(trust ? [await identityVerdict(store, subject, trust)] : []),
  ];
  const asked = await verdictOn(descriptor);
  for (const part of parts) {
    const verdicts = await verdictOn(part.manifest.descriptor);
    asked.push(...verdicts.map((verdict) => forPlatform(verdict, platformOf(part))));
  }
  const signatures = joinVerdicts(asked);

  const hosts: HostVerdict[] = [];
  for (const [at, policy] of (await hostPolicies(release.images, pipeline)).entries()) {
    const part = parts[at];
    const policyFrom = part ? `new image for ${platformOf(part)}` : 'new image';
    for (const reference of references) {
      hosts.push(await hostVerdict(policy, { reference, store, subject: descriptor, policyFrom }));
    }
  }
  for (const line of clientTable(signatures, hosts)) services.log.info(line);

  const refusal = refusalOf(signatures, `${store.name}@${descriptor.digest}`, []);
  const verdict = verdictOf(hosts, refusal);
  // What nobody signed for has no proof; what hosts alone refuse has one that says so.
  if (inputs.html !== undefined && !refusal) {
    const { writeProofs } = await import('./proofs.ts');
    const asked = { file: inputs.html, name: references[0] ?? store.name, signatures, hosts };
    await writeProofs(release.images, asked, { keys, identity: trust }, services, pipeline);
  }
  return {
    outputs: { verdict: verdict.result },
    json: { verdict: verdict.result, digest: descriptor.digest, signatures, hosts },
    ...(verdict.refusal && { failure: verdict.refusal }),
  };
}

/** In one line: a config can say anything. */
function platformOf({ config }: StoredImage): string {
  return shortened(printable([config.os, config.architecture, config.variant].filter(Boolean).join('/')), 64);
}

function forPlatform(verdict: SignatureVerdict, platform: string): SignatureVerdict {
  const clients = verdict.clients.map((each) => ({ ...each, client: `${each.client}, of ${platform}` }));
  return { ...verdict, clients };
}

/** The first refusal decides: signatures before hosts, since hosts go by signatures. */
function verdictOf(hosts: readonly HostVerdict[], refusal: PolicyError | undefined) {
  if (refusal) return { result: 'refused', refusal };
  const refused = hosts.find(({ result }) => result === 'refused');
  if (refused) {
    const message = `a host that runs the ${refused.policyFrom} refuses ${refused.reference}: ${refused.reason}`;
    const hint = 'The image’s own policy.json, registries.d and keys do not fit the signatures it has.';
    return { result: 'refused', refusal: new PolicyError('host-refused', message, { hint }) };
  }
  return { result: hosts.some(({ result }) => result === 'not-enforced') ? 'not-enforced' : 'accepted' };
}

function ownReference({ reference }: NamedImage): string {
  if (reference.kind === 'registry') {
    const { host, path, tag, digest } = reference;
    return tag === undefined ? `${host}/${path}@${digest}` : `${host}/${path}:${tag}`;
  }
  throw new UserError('input-missing', 'references: nothing says what this layout stands for', {
    hint: 'Name what a host would pull, for example references: ghcr.io/you/image:stable',
  });
}
