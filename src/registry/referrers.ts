import { type Digest, hexOf, sha256 } from '../core/digest.ts';
import { ExternalError } from '../core/errors.ts';
import type { RegistryClient, Reply } from './client.ts';
import { maxManifestBytes, readManifest } from './documents.ts';
import { nextPage } from './link.ts';
import { mediaTypes } from './media-types.ts';
import type { Descriptor, ImageIndex, ImageManifest } from './types.ts';

const maxPages = 100;
// What an API that is not there answers, in the wild; a refusal shows itself at the fallback tag as well.
const answersWithoutApi = [200, 301, 302, 303, 307, 308, 400, 401, 403, 404, 405, 406, 410, 501];

/** The tag of a subject's fallback index (distribution-spec 1.1, "Referrers Tag Schema"). */
export function fallbackTag(subject: Digest): string {
  return `sha256-${hexOf(subject)}`;
}

/** A manifest as the list of its subject's referrers describes it (distribution-spec 1.1, "Listing Referrers"). */
export function referrerOf(descriptor: Descriptor, document: ImageManifest | ImageIndex): Descriptor {
  const artifactType = document.artifactType ?? ('config' in document ? document.config.mediaType : undefined);
  const { annotations } = document;
  return { ...descriptor, ...(artifactType ? { artifactType } : {}), ...(annotations ? { annotations } : {}) };
}

/**
 * The referrers API's list (distribution-spec 1.1, "Listing Referrers"), all pages.
 * Undefined when the registry has no such API; anything but a 200 with an index counts as none.
 * @throws ExternalError when the registry cannot be reached or is overloaded: then nothing is known.
 */
export async function askReferrers(
  client: RegistryClient,
  path: string,
  subject: Digest,
): Promise<Descriptor[] | undefined> {
  const found: Descriptor[] = [];
  let to: string | URL = `/v2/${path}/referrers/${subject}`;
  for (let page = 1; page <= maxPages; page += 1) {
    const reply: Reply = await client.request(
      {
        method: 'GET',
        to,
        headers: { accept: mediaTypes.ociIndex },
        scopes: [{ path, actions: 'pull' }],
        followRedirects: false,
      },
      answersWithoutApi,
      maxManifestBytes,
    );
    const index = reply.status === 200 ? readIndex(reply.body, reply.headers['content-type']) : undefined;
    if (!index) return page === 1 ? undefined : found;
    found.push(...index.manifests);
    const next = nextPage(client, to, reply.headers.link);
    if (!next) return found;
    to = next;
  }
  throw new ExternalError(
    'registry-protocol',
    `${client.host} lists referrers of ${subject} on more than ${maxPages} pages`,
  );
}

/**
 * Reads the document under a fallback tag. Undefined when it is no list of referrers: GitLab resolves the tag
 * `sha256-<hex>` to the subject itself.
 */
export function readFallback(bytes: Buffer, contentType: string | undefined, subject: Digest): ImageIndex | undefined {
  return sha256(bytes) === subject ? undefined : readIndex(bytes, contentType);
}

function readIndex(bytes: Buffer, contentType: string | undefined): ImageIndex | undefined {
  try {
    // Some registries answer with plain application/json; the document says what it is.
    const type = contentType?.split(';')[0]?.trim() === mediaTypes.ociIndex ? contentType : undefined;
    const read = readManifest(bytes, type);
    return read.kind === 'index' ? read.document : undefined;
  } catch (error) {
    if (error instanceof ExternalError && error.code === 'image-malformed') return undefined;
    throw error;
  }
}

/** Both lists as one: each digest once, the first mention's members completed by the later ones. */
export function mergeReferrers(...lists: (readonly Descriptor[])[]): Descriptor[] {
  const merged = new Map<Digest, Descriptor>();
  for (const descriptor of lists.flat()) {
    merged.set(descriptor.digest, { ...descriptor, ...merged.get(descriptor.digest) });
  }
  return [...merged.values()];
}
