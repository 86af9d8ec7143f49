import type { Digest } from '../core/digest.ts';
import { ExternalError, PolicyError } from '../core/errors.ts';
import { mapLimited } from '../core/map-limited.ts';
import type { Store } from '../registry/types.ts';
import { type Release, releaseOf } from './platforms.ts';
import type { TagState, TagTarget } from './target.ts';

export interface MovedTag extends TagTarget {
  digest: Digest;
  /** What the tag pointed to before; the same digest when there was nothing to do. */
  before: Digest | undefined;
}

/**
 * Only forward in time, by the `created` of both configs, unless a rollback was asked for.
 * @throws PolicyError `rollback-refused`
 */
export async function requireForward(image: Release, tags: readonly TagState[]): Promise<void> {
  for (const { reference, now } of tags) {
    if (!now || now.descriptor.digest === image.manifest.descriptor.digest) continue;
    const current = await releaseOf(image.store, now);
    const before = Date.parse(current.config.created ?? '');
    const after = Date.parse(image.config.created ?? '');
    if (Number.isNaN(before) || after >= before) continue;
    throw new PolicyError(
      'rollback-refused',
      `${reference} points to an image of ${current.config.created}, this one is of ${image.config.created ?? 'an unknown time'}`,
      { hint: 'Build from the newer commit, or ask for it: allow-rollback: true.' },
    );
  }
}

const parallelTags = 8;

/**
 * Moves tags to a digest that is in the store, and reads each one back.
 * The caller has a host's verdict for every reference; nothing here judges.
 *
 * @param moved is called after each tag, so that a failure leaves a true journal
 * @param seen where the tags were read last, when that was a moment ago
 * @throws ExternalError `tag-moved` when a tag is not what the verdicts were about, or reads back as something else
 */
export async function moveTags(
  image: Release,
  tags: readonly TagState[],
  moved: (tag: MovedTag) => Promise<void>,
  seen: Pick<Store, 'getManifest'> = image.store,
): Promise<void> {
  const { store, manifest } = image;
  const { digest, mediaType } = manifest.descriptor;
  const before = await mapLimited(tags, parallelTags, async ({ tag, reference, now }) => {
    const found = (await seen.getManifest(tag))?.descriptor.digest;
    if (found !== now?.descriptor.digest) throw movedMeanwhile(reference, found);
    return { tag, reference, before: found, etag: now?.etag };
  });
  // Where the store can, only from what the verdicts were about. Who moved it meanwhile is told by the look afterwards.
  const moveFrom = async (etag: string | undefined, tag: string) => {
    const move = (options: { ifMatch?: string }) => store.putManifest(manifest.bytes, mediaType, { tag, ...options });
    try {
      await move(etag === undefined ? {} : { ifMatch: etag });
    } catch (error) {
      if (!(error instanceof ExternalError && error.code === 'registry-conflict')) throw error;
      // A registry that does not know its own ETag again can only be asked without.
      if ((await store.getManifest(tag))?.etag === etag) await move({});
    }
  };
  // All at once; what was moved is told before what was not.
  const moves = await Promise.allSettled(
    before.map(async ({ etag, ...each }): Promise<MovedTag> => {
      if (each.before === digest) return { ...each, digest };
      await moveFrom(etag, each.tag);
      const after = (await store.getManifest(each.tag))?.descriptor.digest;
      if (after !== digest) throw movedMeanwhile(each.reference, after);
      return { ...each, digest };
    }),
  );
  for (const move of moves) if (move.status === 'fulfilled') await moved(move.value);
  const failed = moves.find((move) => move.status === 'rejected');
  if (failed) throw failed.reason;
}

function movedMeanwhile(reference: string, digest: Digest | undefined): ExternalError {
  return new ExternalError(
    'tag-moved',
    `${reference} was moved by someone else meanwhile: it is ${digest ?? 'gone'} now`,
    {
      hint: 'Let one publish run at a time for a tag (a concurrency group), then run this one again.',
    },
  );
}
