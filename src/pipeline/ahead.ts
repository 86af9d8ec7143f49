import type { Store } from '../registry/types.ts';
import type { Artifact } from '../sigstore/artifact.ts';
import type { PlannedBundle } from '../sigstore/attach.ts';
import type { FoundBundle } from '../sigstore/found-bundles.ts';

/** What a link was given before its turn, and what it leaves to its caller. */
export interface Ahead<Plan> {
  /** Made before, where that could be; its blobs may be in the store already. */
  plan?: Plan | undefined;
  /** The image's bundles, as one look for all links saw them. */
  found?: Promise<readonly FoundBundle[]>;
  /** Takes what is written; its referrers are not listed then, the caller does that for all at once. */
  written?: Artifact[];
  /** Takes what shows that no other writer came in between; the caller waits for it before it verifies. */
  confirm?: Promise<unknown>[];
  /** Lists them. Called when all are written. */
  list?: () => Promise<unknown>;
}

/** Writes a bundle's manifest unless it is kept. @param written see {@link Ahead} @throws ExternalError of the store */
export async function putListed(store: Store, { artifact }: PlannedBundle, written?: Artifact[]): Promise<void> {
  if (!artifact) return;
  await artifact.put(store, { unlisted: written !== undefined });
  written?.push(artifact);
}
