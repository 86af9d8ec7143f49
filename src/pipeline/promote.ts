import type { Digest } from '../core/digest.ts';
import { ExternalError, PolicyError } from '../core/errors.ts';
import type { Log } from '../core/log.ts';
import type { Store, StoredManifest } from '../registry/types.ts';
import { readStoredImage, type StoredImage, withConfig } from './stored-image.ts';
import type { TagTarget } from './target.ts';

export interface MovedTag extends TagTarget {
  digest: Digest;
  /** What the tag pointed to before; the same digest when there was nothing to do. */
  before: Digest | undefined;
}

/**
 * Only forward in time, by the `created` of both configs, unless a rollback was asked for.
 * @throws PolicyError `rollback-refused`
 */
export async function requireForward(image: StoredImage, targets: readonly TagTarget[]): Promise<void> {
  for (const { tag, reference } of targets) {
    const now = await image.store.getManifest(tag);
    if (now === undefined || now.descriptor.digest === image.manifest.descriptor.digest) continue;
    const current = now.kind === 'image' ? await withConfig(image.store, now) : undefined;
    const before = Date.parse(current?.config.created ?? '');
    const after = Date.parse(image.config.created ?? '');
    if (Number.isNaN(before) || after >= before) continue;
    throw new PolicyError(
      'rollback-refused',
      `${reference} points to an image of ${current?.config.created}, this one is of ${image.config.created ?? 'an unknown time'}`,
      { hint: 'Build from the newer commit, or ask for it: allow-rollback: true.' },
    );
  }
}

/**
 * Moves tags to a digest that is in the store, one after the other, and reads each one back.
 * The caller has a host's verdict for every reference; nothing here judges.
 *
 * @param moved is called after each tag, so that a failure leaves a true journal
 * @throws ExternalError `registry-protocol` when a tag reads back as something else
 */
export async function moveTags(
  store: Store,
  manifest: StoredManifest,
  targets: readonly TagTarget[],
  log: Log,
  moved: (tag: MovedTag) => Promise<void>,
): Promise<void> {
  const { digest, mediaType } = manifest.descriptor;
  for (const target of targets) {
    const before = (await store.getManifest(target.tag))?.descriptor.digest;
    if (before !== digest) {
      await store.putManifest(manifest.bytes, mediaType, { tag: target.tag });
      const after = (await readStoredImage(store, target.tag)).manifest.descriptor.digest;
      if (after !== digest) {
        throw new ExternalError('registry-protocol', `${target.reference} was set to ${digest} but reads back as ${after}`, {
          hint: 'Another publish may be running for the same tag: let only one run at a time (concurrency group).',
        });
      }
    }
    log.debug(`${target.tag}: ${before ?? 'new'} → ${digest}`);
    await moved({ ...target, digest, before });
  }
}
