import type { Digest } from '../core/digest.ts';
import { UserError, WtgosError } from '../core/errors.ts';
import type { Platform } from '../registry/types.ts';
import type { HostVerdict } from '../sigstore/types.ts';
import { type BuildOptions, buildUnlessUnchanged, type Publication, type SkipUnchanged } from './build.ts';
import type { WantedPart } from './index-parts.ts';
import { publishIndex } from './index-publish.ts';
import type { MovedTag } from './promote.ts';
import type { PipelineServices } from './services.ts';
import { planTags } from './tags.ts';
import { tagTargets } from './target.ts';

/** An image for one platform. */
export interface ImagePart {
  /** As `plan` calls its job. */
  name: string;
  platform: Platform;
  options: BuildOptions;
}

/** What its tags lead to: the one image, or an index of several. */
export interface WholeImage {
  publication: Publication;
  parts: readonly ImagePart[];
}

export interface PublishedImage {
  digest: Digest;
  /** One for each part, in their order. */
  parts: { name: string; digest: Digest }[];
  /** Empty where nothing had to be done. */
  hosts: HostVerdict[];
  tags: MovedTag[];
  /** The same was published already. */
  unchanged: boolean;
}

/**
 * The whole chain for several images, each for one or several platforms. All are judged before one of them is sent. The
 * parts of an index are published by digest, signed and verified for its tags; the index is put together of just those,
 * and then its tags move.
 *
 * @param skip as `buildUnlessUnchanged` takes it; an index is put together anew, of what is there
 * @throws WtgosError; its `state` says which images are published by then
 */
export async function publishImages(
  images: readonly WholeImage[],
  skip: SkipUnchanged | undefined,
  services: PipelineServices,
): Promise<PublishedImage[]> {
  const several = images.flatMap(({ parts }) => parts).length > 1;
  if (several) await judgeAll(images, services);
  const published: PublishedImage[] = [];
  for (const image of several ? images.map(toldAlready) : images) {
    try {
      published.push(await publishWhole(image, skip, services));
    } catch (error) {
      if (error instanceof WtgosError) error.state = [before(published), error.state].filter(Boolean).join(' ');
      throw error;
    }
  }
  return published;
}

/** Two images that come to want one tag would take it from each other: templates may mean the same only once they are filled. */
async function judgeAll(images: readonly WholeImage[], services: PipelineServices): Promise<void> {
  const owners = new Map<string, { image: WholeImage; name: string }>();
  for (const image of images) {
    for (const { name, options } of image.parts) {
      services.log.info(`${name}: is judged`);
      const judged = { ...options, publish: image.publication, onlyJudge: true };
      const built = await buildUnlessUnchanged(judged, undefined, services);
      for (const tag of 'tags' in built ? built.tags : []) {
        const owner = owners.get(tag) ?? { image, name };
        if (owner.image !== image) {
          throw new UserError('input-invalid', `flavours: ${owner.name} and ${name} both want the tag ${tag}`, {
            hint: 'Each image needs tags of its own.',
            state: `Nothing was sent to ${image.publication.target.name}; every tag is as it was.`,
          });
        }
        owners.set(tag, owner);
      }
    }
  }
}

/** A verdict is told once. */
function toldAlready({ publication, parts }: WholeImage): WholeImage {
  return { publication, parts: parts.map((part) => ({ ...part, options: { ...part.options, judged() {} } })) };
}

async function publishWhole(
  { publication, parts }: WholeImage,
  skip: SkipUnchanged | undefined,
  services: PipelineServices,
): Promise<PublishedImage> {
  const [only, ...others] = parts;
  if (only && others.length === 0) return publishOne(only, publication, skip, services);
  const done: PublishedImage[] = [];
  for (const part of parts) {
    services.log.info(`${part.name}: is published by its digest`);
    done.push(await publishOne(part, { ...publication, leaveTags: true }, undefined, services));
  }
  const wanted = parts.map(({ platform }, at): WantedPart => ({ platform, digest: done[at]?.digest ?? never() }));
  const { index, hosts, tags } = await publishIndex(
    {
      ...publication,
      parts: wanted,
      tagsAt: (created, osVersion) => tagsOf(publication, created, osVersion, services),
      annotations: {},
      verifiers: { keys: publication.publicKeys },
      partsMustBe: 'published',
    },
    services,
  );
  return { digest: index.digest, parts: done.flatMap((part) => part.parts), hosts, tags, unchanged: false };
}

async function publishOne(
  { name, options }: ImagePart,
  publication: Publication,
  skip: SkipUnchanged | undefined,
  services: PipelineServices,
): Promise<PublishedImage> {
  const built = await buildUnlessUnchanged({ ...options, publish: publication }, skip, services);
  if ('kept' in built) {
    const { digest, hosts, tags } = built.kept;
    return { digest, parts: [{ name, digest }], hosts, tags, unchanged: true };
  }
  const { digest, published } = built;
  const { hosts = [], tags = [] } = published ?? {};
  return { digest, parts: [{ name, digest }], hosts, tags, unchanged: false };
}

async function tagsOf(
  { target, tags, references }: Publication,
  created: Date,
  osVersion: () => Promise<string | undefined>,
  { origin, log }: PipelineServices,
) {
  const plan = planTags(tags, references, { created, origin }, log);
  const filled = plan.fill(plan.needsOsVersion ? await osVersion() : undefined);
  return tagTargets(target, filled.tags, filled.references);
}

function before(published: readonly PublishedImage[]): string | undefined {
  const tags = published.flatMap((image) => image.tags.map(({ reference }) => reference));
  return tags.length === 0 ? undefined : `This run published before: ${tags.join(', ')}.`;
}

function never(): never {
  throw new TypeError('a part is missing');
}
