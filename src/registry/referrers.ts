import { type Digest, hexOf, sha256 } from '../core/digest.ts';
import { ExternalError } from '../core/errors.ts';
import type { RegistryClient, Reply } from './client.ts';
import { maxManifestBytes, readManifest } from './documents.ts';
import { nextPage } from './link.ts';
import { mediaTypes } from './media-types.ts';
import { parseStrictJson } from './strict-json.ts';
import type { Descriptor, ImageIndex, ImageManifest } from './types.ts';

const maxPages = 100;
/** Bytes of all pages. */
const maxListBytes = 32 * 1024 * 1024;
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
 * Undefined when the registry has no such API; anything but a 200 with an index counts as none. Entries that cannot be
 * read are left out: anyone who may push can have one listed.
 * @throws ExternalError when the registry cannot be reached or is overloaded, or breaks off: then not all is known.
 */
export async function askReferrers(
  client: RegistryClient,
  path: string,
  subject: Digest,
): Promise<Descriptor[] | undefined> {
  const found: Descriptor[] = [];
  let size = 0;
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
    if (!index && page === 1) return undefined;
    if (!index) throw tooMuch(client, subject, `in ${page} pages, the last of which is none (status ${reply.status})`);
    size += reply.body.length;
    if (size > maxListBytes) throw tooMuch(client, subject, `in more than ${maxListBytes} bytes`);
    for (const descriptor of index.manifests) found.push(descriptor);
    const next = nextPage(client, to, reply.headers.link);
    if (!next) return found;
    to = next;
  }
  throw tooMuch(client, subject, `on more than ${maxPages} pages`);
}

function tooMuch(client: RegistryClient, subject: Digest, how: string): ExternalError {
  return new ExternalError('registry-protocol', `${client.host} lists referrers of ${subject} ${how}`);
}

/** What is under a fallback tag. */
export interface Fallback {
  /** The list, as far as it can be read; undefined when there is none: GitLab resolves the tag to the subject itself. */
  index: ImageIndex | undefined;
  /** Written anew, nothing of it would be lost. */
  whole: boolean;
}

/** Reads the document under a fallback tag. */
export function readFallback(bytes: Buffer, contentType: string | undefined, subject: Digest): Fallback {
  if (sha256(bytes) === subject) return { index: undefined, whole: true };
  const index = readWhole(bytes, contentType);
  return { index: index ?? readPartly(bytes, contentType), whole: index !== undefined };
}

function readIndex(bytes: Buffer, contentType: string | undefined): ImageIndex | undefined {
  return readWhole(bytes, contentType) ?? readPartly(bytes, contentType);
}

function readWhole(bytes: Uint8Array, contentType: string | undefined): ImageIndex | undefined {
  return unlessMalformed(() => {
    // Some registries answer with plain application/json; the document says what it is.
    const type = contentType?.split(';')[0]?.trim() === mediaTypes.ociIndex ? contentType : undefined;
    const read = readManifest(bytes, type);
    return read.kind === 'index' ? read.document : undefined;
  });
}

/** One entry that we do not take (a sha512 digest, a type too long) must not hide the others. */
function readPartly(bytes: Uint8Array, contentType: string | undefined): ImageIndex | undefined {
  const document = unlessMalformed(() => parseStrictJson(bytes, 'The list of referrers'));
  if (typeof document !== 'object' || document === null) return undefined;
  if (!('manifests' in document) || !Array.isArray(document.manifests)) return undefined;
  const only = (manifests: unknown[]) => Buffer.from(JSON.stringify({ ...document, manifests }));
  if (!readWhole(only([]), contentType)) return undefined;
  const readable = document.manifests.filter((entry) => readWhole(listOf([entry]), undefined));
  return readWhole(only(readable), contentType);
}

function listOf(manifests: unknown[]): Buffer {
  return Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests }));
}

function unlessMalformed<T>(read: () => T): T | undefined {
  try {
    return read();
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
