import { setTimeout as sleep } from 'node:timers/promises';
import { type Digest, sha256 } from '../core/digest.ts';
import { ExternalError } from '../core/errors.ts';
import type { RegistryClient } from './client.ts';
import { maxManifestBytes } from './documents.ts';
import { etagOf } from './etag.ts';
import { acceptManifests, mediaTypes } from './media-types.ts';
import { type Fallback, fallbackTag, mergeReferrers, readFallback } from './referrers.ts';
import type { Descriptor, ImageIndex } from './types.ts';

const maxRounds = 8;

interface Found extends Fallback {
  etag: string | undefined;
}

/** Referrers of a subject as its fallback tag lists them; empty when there is none. */
export async function readFallbackIndex(client: RegistryClient, path: string, subject: Digest): Promise<Descriptor[]> {
  return (await load(client, path, subject)).index?.manifests ?? [];
}

/**
 * Adds referrers to the list under a subject's fallback tag (distribution-spec 1.1, "Pushing Manifests with Subject").
 * The tag is read, changed and written; where the registry gives an ETag the write is conditional on it. After the write
 * it is read again, and merged once more when another writer came in between. A registry without conditional writes
 * leaves one gap that no client can close: a writer who read before us and writes after our last look.
 * @param added may come later: the tag is read meanwhile
 * @returns the list as it was read last
 * @throws ExternalError; `image-malformed` when the tag holds what cannot be read, and would be lost
 */
export async function addToFallbackIndex(
  client: RegistryClient,
  path: string,
  subject: Digest,
  added: readonly Descriptor[] | Promise<readonly Descriptor[]>,
): Promise<Descriptor[]> {
  const [first, wanted] = await Promise.all([load(client, path, subject), added]);
  let found = first;
  for (let round = 1; round <= maxRounds; round += 1) {
    const listed = found.index?.manifests ?? [];
    if (wanted.every(({ digest }) => listed.some((one) => one.digest === digest))) return listed;
    if (round > 1) await sleep(Math.random() * 50 * round);
    await store(client, path, subject, found, wanted);
    found = await load(client, path, subject);
  }
  throw new ExternalError(
    'registry-failed',
    `The tag ${fallbackTag(subject)} did not hold what was written to it, ${maxRounds} times in a row`,
    {
      hint: 'Let one job at a time write signatures and attestations of an image, and run again. If no other did, this registry loses the list by which they are found: publish to another.',
      state: 'The signatures and attestations are in the registry by digest, but not all are listed.',
    },
  );
}

async function load(client: RegistryClient, path: string, subject: Digest): Promise<Found> {
  const reply = await client.request(
    {
      method: 'GET',
      to: `/v2/${path}/manifests/${fallbackTag(subject)}`,
      headers: { accept: acceptManifests },
      scopes: [{ path, actions: 'pull' }],
    },
    [200, 404],
    maxManifestBytes,
  );
  if (reply.status === 404) return { index: undefined, whole: true, etag: undefined };
  return { ...readFallback(reply.body, reply.headers['content-type'], subject), etag: etagOf(reply.headers) };
}

async function store(
  client: RegistryClient,
  path: string,
  subject: Digest,
  { index, whole, etag }: Found,
  added: readonly Descriptor[],
): Promise<void> {
  if (!whole) {
    throw new ExternalError(
      'image-malformed',
      `The list under ${fallbackTag(subject)} has entries that cannot be read`,
      {
        hint: 'Written anew it would lose them, and they may be signatures of others. Delete the tag if nobody needs what is under it, and run again.',
        state: 'The signatures and attestations are in the registry by digest, but not all are listed.',
      },
    );
  }
  const manifests = mergeReferrers(index?.manifests ?? [], added);
  const next: ImageIndex = { ...index, schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests };
  const body = Buffer.from(JSON.stringify(next));
  if (body.length > maxManifestBytes) {
    throw new ExternalError(
      'registry-failed',
      `The list of referrers of ${subject} would exceed ${maxManifestBytes} bytes`,
      {
        hint: 'Delete signatures and attestations that are no longer needed.',
      },
    );
  }
  const reply = await client.request(
    {
      method: 'PUT',
      to: `/v2/${path}/manifests/${fallbackTag(subject)}`,
      headers: { 'content-type': mediaTypes.ociIndex, ...(index && etag !== undefined ? { 'if-match': etag } : {}) },
      scopes: [{ path, actions: 'pull,push' }],
      body,
    },
    [200, 201, 204, 412],
    maxManifestBytes,
  );
  if (reply.status === 412)
    client.log.debug(`another writer changed ${fallbackTag(subject)} (${sha256(body)} not written)`);
}
