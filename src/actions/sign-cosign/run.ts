import { signImage, signIndex } from '../../pipeline/sign.ts';
import { clockOf, readStoredManifest, withConfig } from '../../pipeline/stored-image.ts';
import { referenceTargets } from '../../pipeline/target.ts';
import type { Store, StoredManifest } from '../../registry/types.ts';
import { signerOf } from '../keyless-inputs.ts';
import type { Result, Services } from '../services.ts';
import { runAgain, tellingState } from '../state.ts';
import { openImage, pipelineServices, requireDigest } from '../tools.ts';
import type { Inputs } from './inputs.ts';

/** Signs an image by its digest, for each reference under which hosts will pull it. */
export async function run(inputs: Inputs, services: Services): Promise<Result> {
  const pipeline = pipelineServices(services, inputs.plainHttp);
  const signer = await signerOf(inputs, services);
  const image = await openImage(inputs.image, services, pipeline);
  requireDigest(image, inputs.image);
  const targets = referenceTargets(inputs.references);

  const manifest = await readStoredManifest(image.store, image.name);
  const { digest } = manifest.descriptor;
  const created = await createdOf(image.store, manifest);
  const state = () =>
    `${image.store.name}@${digest} is as it was, perhaps without all of its signatures; no tag was moved. ${runAgain}`;
  const signed = await tellingState(state, async () =>
    manifest.kind === 'index' && inputs.recursive
      ? signIndex(image.store, manifest, targets, signer, created)
      : [{ digest, ...(await signImage(image.store, manifest.descriptor, targets, signer, created)) }],
  );
  if (manifest.kind === 'index' && !inputs.recursive) {
    services.log.warn('only the index is signed: podman and skopeo look for the signature of their platform’s image');
  }
  const names = inputs.references.join(', ');
  for (const { digest: part, written } of signed) {
    services.log.info(`${image.store.name}@${part}: ${written ? `signed for ${names}` : 'signed already'}`);
  }
  const top = signed.find((part) => part.digest === digest);
  return {
    outputs: { signature: top?.signatureTag ?? '', bundle: top?.bundle ?? '' },
    json: { signed },
  };
}

/** The image's own time: signing again makes the same manifest. An index has one only where its annotations say so. */
async function createdOf(store: Store, manifest: StoredManifest): Promise<Date> {
  const { annotations = {} } = manifest.document;
  const text =
    manifest.kind === 'index'
      ? annotations['org.opencontainers.image.created']
      : (await withConfig(store, manifest)).config.created;
  return clockOf(text);
}
