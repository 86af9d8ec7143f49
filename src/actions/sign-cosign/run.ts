import { signImage } from '../../pipeline/sign.ts';
import { readStoredImage } from '../../pipeline/stored-image.ts';
import { referenceTargets } from '../../pipeline/target.ts';
import type { Result, Services } from '../services.ts';
import { openImage, pipelineServices, requireDigest, signingKeyOf } from '../tools.ts';
import type { Inputs } from './inputs.ts';

/** Signs an image by its digest, for each reference under which hosts will pull it. */
export async function run(inputs: Inputs, services: Services): Promise<Result> {
  const pipeline = pipelineServices(services, inputs.plainHttp);
  const key = await signingKeyOf(inputs.signingKey, inputs.signingPassword, services);
  const image = await openImage(inputs.image, services, pipeline);
  requireDigest(image, inputs.image);
  const targets = referenceTargets(inputs.references);

  const { manifest, config } = await readStoredImage(image.store, image.name);
  const created = new Date(config.created ?? 0);
  const signed = await signImage(image.store, manifest.descriptor, targets, key, created);
  services.log.info(
    signed.written
      ? `signed ${image.store.name}@${manifest.descriptor.digest} for ${inputs.references.join(', ')}`
      : 'already signed by this key for these references',
  );
  return { outputs: { signature: signed.signatureTag, bundle: signed.bundle } };
}
