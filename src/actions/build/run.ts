import { UserError } from '../../core/errors.ts';
import { buildUnlessUnchanged, type Publication } from '../../pipeline/build.ts';
import type { PipelineServices } from '../../pipeline/services.ts';
import { requireBareTarget } from '../../pipeline/target.ts';
import { parseImageReference } from '../../registry/reference.ts';
import { assembleOptions } from '../build-image/run.ts';
import { attestationStoreOf } from '../github-inputs.ts';
import { keylessPublisherOf, type SignerInputs } from '../keyless-inputs.ts';
import { writeReports } from '../reports.ts';
import type { Result, Services } from '../services.ts';
import { pipelineServices, policyOf, publicKeysOf, signingKeyOf, stagedDirOf } from '../tools.ts';
import type { Inputs } from './inputs.ts';

/** The whole chain as one step. */
export async function run(inputs: Inputs, services: Services): Promise<Result> {
  const pipeline = pipelineServices(services, inputs.plainHttp);
  const { publish, skipUnchanged: skip, runWithKey } = inputs;
  const built = await buildUnlessUnchanged(
    {
      ...(await assembleOptions(inputs, services)),
      takenOver: inputs.builtImage === undefined ? undefined : stagedDirOf(inputs.builtImage, services),
      policy: await policyOf(inputs.policy, services),
      strict: inputs.strict,
      publish: publish ? await publicationOf(inputs, services, pipeline) : undefined,
      signerAtHand: inputs.signingKey !== undefined || inputs.keyless,
      runWithKey,
      async judged(verdict, examined) {
        services.judged(verdict);
        await writeReports(inputs, verdict, inputs.containerfile, services, examined);
      },
    },
    skip === 'false' ? undefined : skip === 'true' ? 'always' : 'declarative',
    pipeline,
  );
  const { baseDigest, recordFile, release } = built;
  const published = 'kept' in built ? built.kept : built.published;
  const digest = 'kept' in built ? built.kept.digest : built.digest;
  const tags = published?.tags.map(({ reference }) => reference) ?? [];
  return {
    outputs: {
      image: 'kept' in built || published ? `${inputs.to}@${digest}` : built.image,
      digest,
      tags: tags.join('\n'),
      record: recordFile,
      unchanged: String('kept' in built),
    },
    json: {
      tags,
      baseDigest,
      release,
      ...(published && {
        ...('pushed' in published && { bytes: published.pushed.bytes }),
        hosts: published.hosts,
        clients: published.signatures.clients,
      }),
    },
  };
}

type PublicationInputs = Pick<Inputs, 'to' | 'tags' | 'references' | 'publicKeys' | 'allowRollback'> &
  SignerInputs &
  Parameters<typeof attestationStoreOf>[0];

/** Where to publish, and by whom it is signed. @throws UserError of keys, identity and target; ExternalError of files */
export async function publicationOf(
  inputs: PublicationInputs,
  services: Services,
  pipeline: PipelineServices,
): Promise<Publication> {
  const { to, signingKey, signingPassword } = inputs;
  // The contract demands it with `publish`.
  if (to === undefined) throw new UserError('input-missing', 'to is required to publish');
  const reference = parseImageReference(to, services.cwd);
  requireBareTarget(reference);
  const [target, key, publicKeys, keyless, alsoAttestIn] = await Promise.all([
    pipeline.open(reference),
    signingKey === undefined ? undefined : signingKeyOf(signingKey, signingPassword, services),
    publicKeysOf(inputs.publicKeys, services.cwd, 'public-keys'),
    inputs.keyless ? keylessPublisherOf(inputs, services) : undefined,
    attestationStoreOf(inputs, services),
  ]);
  const { tags, references, allowRollback } = inputs;
  return { target, tags, references, key, publicKeys, keyless, allowRollback, alsoAttestIn };
}
