import { UserError } from '../core/errors.ts';
import type { ImageReference, Store, StoredManifest } from '../registry/types.ts';
import type { HostPolicy } from '../sigstore/host-policy/read.ts';

/** One tag that is to point at the image, and the reference that hosts will pull by it. */
export interface TagTarget {
  tag: string;
  /** `host/path:tag`: what the signature is made for and what the host's policy is asked about. */
  reference: string;
}

const tagPattern = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
/** Registries that list no referrers keep those under such tags, and cosign its signatures: whoever moves one hides them. */
const reserved = /^sha256-[0-9a-f]{64}(\.|$)/;

/** Whether a text is a tag that an image may have. */
export function isImageTag(text: string): boolean {
  return tagPattern.test(text) && !reserved.test(text);
}

/**
 * The references that the tags of a target stand for. A registry's tags name themselves, unless `references` says
 * that it stands in for another (a mirror); a layout always stands in for some repository. The store learns that it
 * will be written to.
 *
 * @throws UserError `input-invalid`, `input-missing`
 */
export function tagTargets(store: Store, tags: readonly string[], references: readonly string[]): TagTarget[] {
  store.willWrite?.();
  const { repository } = store;
  const named = new Map<string, string>();
  for (const { tag, reference } of referenceTargets(references)) {
    const other = named.get(tag);
    if (tags.includes(tag) && (other ?? reference) === reference) named.set(tag, reference);
    else {
      const why = other ? `and ${other} are both for the tag ${tag}` : 'is for none of the tags';
      throw new UserError('input-invalid', `references: ${reference} ${why}`, {
        hint: 'Each names what one tag stands for, and ends with that tag: ghcr.io/you/image:stable for the tag stable.',
      });
    }
  }
  return [...new Set(tags)].map((tag) => {
    if (!isImageTag(tag)) {
      throw new UserError('input-invalid', `tags: ${JSON.stringify(tag)} is no tag for an image`, {
        hint: 'A tag has letters, digits, "_", "." and "-", starts with none of the last two, and is at most 128 long; sha256-… are those of signatures.',
      });
    }
    const reference = named.get(tag) ?? (repository && `${repository.host}/${repository.path}:${tag}`);
    if (!reference) {
      throw new UserError('input-missing', `references: nothing says what the tag ${tag} of ${store.name} stands for`, {
        hint: `A layout stands in for a repository: name it, for example references: ghcr.io/you/image:${tag}`,
      });
    }
    return { tag, reference };
  });
}

/** References as they are signed for, each with its tag. */
export function referenceTargets(references: readonly string[]): TagTarget[] {
  return references.map((reference) => ({ tag: reference.slice(reference.lastIndexOf(':') + 1), reference }));
}

/** A publication goes to a repository, not to one tag or digest of it. @throws UserError `input-invalid` */
export function requireBareTarget(reference: ImageReference): void {
  if (reference.tag !== undefined || reference.digest !== undefined) {
    throw new UserError('input-invalid', 'to: names a repository without tag or digest; the tags go into `tags`');
  }
}

/** A tag as it was when this run looked, once; verdicts and the move refer to that same state. */
export interface TagState extends TagTarget {
  now: StoredManifest | undefined;
  /** The host policies inside the image that it points to, where they were asked for ahead. */
  policies?: Promise<HostPolicy[]>;
}

/** Reads what the tags point to now. @throws ExternalError registry codes */
export async function readTags(store: Store, targets: readonly TagTarget[]): Promise<TagState[]> {
  return Promise.all(targets.map(async (target) => ({ ...target, now: await store.getManifest(target.tag) })));
}
