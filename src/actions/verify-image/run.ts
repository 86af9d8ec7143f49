import { PolicyError, UserError } from '../../core/errors.ts';
import { hostPolicyOf } from '../../pipeline/host-files.ts';
import { indexStoredImage, readStoredImage } from '../../pipeline/stored-image.ts';
import { verifyPublished } from '../../pipeline/verify.ts';
import { hostVerdict } from '../../sigstore/host-policy/verdict.ts';
import type { Result, Services } from '../services.ts';
import { type NamedImage, openImage, pipelineServices, publicKeysOf } from '../tools.ts';
import type { Inputs } from './inputs.ts';

/** Reads signatures and attestations back, and asks what a host that runs this very image would say. */
export async function run(inputs: Inputs, services: Services): Promise<Result> {
  const pipeline = pipelineServices(services, inputs.plainHttp);
  const keys = await publicKeysOf(inputs.publicKeys, services.cwd);
  const named = await openImage(inputs.image, services, pipeline);
  const references = inputs.references.length > 0 ? inputs.references : [ownReference(named)];

  const image = await readStoredImage(named.store, named.name);
  const { descriptor } = image.manifest;
  const signatures = await verifyPublished(image.store, descriptor, keys, []);
  for (const { client, detail } of signatures.clients) services.log.info(`${client}: accepted (${detail})`);
  for (const type of signatures.attestations) services.log.info(`attested: ${type}`);

  const policy = await hostPolicyOf(await indexStoredImage(image, pipeline));
  const hosts = [];
  for (const reference of references) {
    const verdict = await hostVerdict(policy, {
      reference,
      store: image.store,
      subject: descriptor,
      policyFrom: 'new image',
    });
    services.log.info(`a host that runs it, pulling ${reference}: ${verdict.result} (${verdict.reason})`);
    hosts.push(verdict);
  }
  const results = hosts.map(({ result }) => result);
  const verdict =
    results.find((result) => result === 'refused') ?? results.find((result) => result === 'not-enforced') ?? 'accepted';
  const refused = hosts.find(({ result }) => result === 'refused');
  return {
    outputs: { verdict },
    json: { verdict, digest: descriptor.digest, signatures, hosts },
    ...(refused && {
      failure: new PolicyError(
        'host-refused',
        `a host that runs this image refuses ${refused.reference}: ${refused.reason}`,
        {
          hint: 'The image’s own policy.json, registries.d and keys do not fit the signatures it has.',
        },
      ),
    }),
  };
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
