import type { Publication } from '../../pipeline/build.ts';
import { publishImages, type WholeImage } from '../../pipeline/publish-images.ts';
import { publicationOf } from '../build/run.ts';
import { flavoursOf } from '../plan/run.ts';
import type { Result, Services } from '../services.ts';
import { pipelineServices } from '../tools.ts';
import type { Inputs } from './inputs.ts';
import { imageParts } from './parts.ts';
import { requirePublishable } from './publishable.ts';

/** The whole chain for every flavour and platform. */
export async function run(inputs: Inputs, services: Services): Promise<Result> {
  const flavours = await flavoursOf(inputs, services);
  requirePublishable(inputs, flavours, services.origin);
  const pipeline = pipelineServices(services, inputs.plainHttp);
  const publication = await publicationOf(inputs, services, pipeline);
  const parts = await imageParts(flavours, inputs, services, pipeline);
  const images = flavours.map(
    ({ name, tags }): WholeImage => ({
      publication: { ...publication, tags, references: referencesOf(publication, tags) },
      parts: parts.filter(({ flavour }) => flavour === name),
    }),
  );
  const { skipUnchanged: skip } = inputs;
  const skipped = skip === 'false' ? undefined : skip === 'true' ? 'always' : 'declarative';
  const published = await publishImages(images, skipped, pipeline);
  const named = published.map(({ digest, tags, ...more }) => ({
    ...more,
    image: `${inputs.to}@${digest}`,
    tags: tags.map(({ reference }) => reference),
  }));
  return {
    outputs: {
      image: named.map(({ image }) => image).join('\n'),
      tags: named.flatMap(({ tags }) => tags).join('\n'),
      unchanged: String(named.every(({ unchanged }) => unchanged)),
    },
    json: { images: named },
  };
}

/** Those of other flavours may hold words that this one does not know. */
function referencesOf({ references }: Publication, tags: readonly string[]): string[] {
  return references.filter((reference) => tags.includes(reference.slice(reference.lastIndexOf(':') + 1)));
}
