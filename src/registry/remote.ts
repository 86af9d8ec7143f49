import { type Digest, isDigest } from '../core/digest.ts';
import { ExternalError, UserError } from '../core/errors.ts';
import { Batches } from './batches.ts';
import type { Call, RegistryClient } from './client.ts';
import { maxManifestBytes, readManifest } from './documents.ts';
import { download } from './download.ts';
import { etagOf } from './etag.ts';
import { addToFallbackIndex, readFallbackIndex } from './fallback-index.ts';
import { acceptManifests } from './media-types.ts';
import { isTag } from './reference.ts';
import { askReferrers, mergeReferrers, referrerOf } from './referrers.ts';
import { retrying } from './retry.ts';
import { listTags } from './tags.ts';
import type { BlobOutcome, BlobSource, Descriptor, Store, StoredManifest } from './types.ts';
import { find, upload } from './upload.ts';
import { collect, verified } from './verify-stream.ts';

// Just after an upload the parts of a large registry do not all know of it yet.
const propagation = ['BLOB_UNKNOWN', 'MANIFEST_BLOB_UNKNOWN', 'MANIFEST_UNKNOWN'];

/** One repository of a registry that speaks the OCI distribution specification 1.1. */
export class RemoteStore implements Store {
  readonly kind = 'registry';
  readonly name: string;
  readonly repository: { host: string; path: string };
  readonly #client: RegistryClient;
  readonly #path: string;
  /** Undefined until the registry has shown it. */
  #hasReferrersApi: boolean | undefined;
  readonly #fallback: Batches<Descriptor>;
  /** What was put unlisted, and the registry did not say that it lists it. */
  readonly #unclaimed = new Set<Digest>();
  readonly #uploads = new Map<string, Promise<BlobOutcome>>();

  constructor(client: RegistryClient, path: string) {
    this.name = `${client.host}/${path}`;
    this.repository = { host: client.host, path };
    this.#client = client;
    this.#path = path;
    client.expect({ path, actions: 'pull' });
    this.#fallback = new Batches(async (subject, added) => {
      await addToFallbackIndex(client, path, subject as Digest, added);
    });
  }

  willWrite(): void {
    this.#client.expect({ path: this.#path, actions: 'pull,push' });
  }

  async getManifest(reference: string): Promise<StoredManifest | undefined> {
    const reply = await this.#client.request(
      {
        method: 'GET',
        to: this.#manifestPath(reference),
        headers: { accept: acceptManifests },
        scopes: [{ path: this.#path, actions: 'pull' }],
      },
      [200, 404],
      maxManifestBytes,
    );
    if (reply.status === 404) return undefined;
    const expected = isDigest(reference) ? { digest: reference } : undefined;
    const stored = readManifest(reply.body, reply.headers['content-type'], expected);
    const etag = etagOf(reply.headers);
    return etag === undefined ? stored : { ...stored, etag };
  }

  async putManifest(
    bytes: Uint8Array,
    mediaType: string,
    options: { tag?: string; ifMatch?: string; unlisted?: boolean } = {},
  ): Promise<Descriptor> {
    const { descriptor, document } = readManifest(bytes, mediaType);
    const call: Call = {
      method: 'PUT',
      to: this.#manifestPath(options.tag ?? descriptor.digest),
      headers: { 'content-type': mediaType, ...(options.ifMatch === undefined ? {} : { 'if-match': options.ifMatch }) },
      scopes: [{ path: this.#path, actions: 'pull,push' }],
      body: bytes,
    };
    const reply = await this.#client.request(call, [200, 201, 202, 204, 412], maxManifestBytes, propagation);
    if (reply.status === 412 && !(await this.#isThere(options.tag, descriptor.digest))) {
      throw new ExternalError(
        'registry-conflict',
        `${this.name}:${options.tag} was changed by someone else at the same time`,
        {
          hint: 'Run again: it reads the tag anew.',
        },
      );
    }
    if (document.subject) {
      const subject = document.subject.digest;
      const claimed = reply.headers['oci-subject'] === subject;
      if (!options.unlisted) await this.#listReferrer(subject, referrerOf(descriptor, document), claimed);
      else if (!claimed) this.#unclaimed.add(descriptor.digest);
    }
    return descriptor;
  }

  /** Whether a write had its effect although it was refused: when its first answer was lost, its second try meets itself. */
  async #isThere(tag: string | undefined, digest: Digest): Promise<boolean> {
    return tag !== undefined && (await this.getManifest(tag))?.descriptor.digest === digest;
  }

  /** Makes sure that the subject's list holds the referrer; the registry claims to do so by `OCI-Subject`. */
  async #listReferrer(subject: Digest, referrer: Descriptor, claimed: boolean): Promise<void> {
    if (claimed && this.#hasReferrersApi === undefined) {
      // ECR sends the header without having the API: believed only once it is seen.
      this.#hasReferrersApi = (await askReferrers(this.#client, this.#path, subject)) !== undefined;
    }
    if (!claimed || !this.#hasReferrersApi) await this.#fallback.add(subject, referrer);
  }

  async isPublic(digest: Digest): Promise<boolean | undefined> {
    if (!this.#client.usedCredentials) return true;
    try {
      return (await new RemoteStore(this.#client.asStranger(), this.#path).getManifest(digest)) !== undefined;
    } catch (error) {
      return error instanceof ExternalError && error.code === 'registry-denied' ? false : undefined;
    }
  }

  async hasBlob(digest: Digest): Promise<boolean> {
    return retrying(this.#client.retry, () => find(this.#client, this.#path, { digest }));
  }

  openBlob(descriptor: Descriptor): AsyncIterable<Uint8Array> {
    return verified(download(this.#client, this.#path, descriptor), descriptor);
  }

  async readBlob(descriptor: Descriptor, maxBytes: number): Promise<Buffer> {
    return collect(() => download(this.#client, this.#path, descriptor), descriptor, maxBytes);
  }

  /** Who puts the same blob at the same time shares the upload. */
  putBlob(descriptor: Descriptor, source: BlobSource): Promise<BlobOutcome> {
    const key = `${descriptor.digest} ${descriptor.size}`;
    const underWay = this.#uploads.get(key);
    if (underWay) return underWay;
    const uploading = upload(this.#client, this.#path, descriptor, source).finally(() => this.#uploads.delete(key));
    this.#uploads.set(key, uploading);
    return uploading;
  }

  async referrers(subject: Digest, artifactType?: string): Promise<Descriptor[]> {
    const [listed, tagged] = await Promise.all([
      this.#hasReferrersApi === false ? undefined : askReferrers(this.#client, this.#path, subject),
      readFallbackIndex(this.#client, this.#path, subject),
    ]);
    this.#hasReferrersApi = listed !== undefined;
    // The tag's entries were written by clients; some registries list the config's media type as artifactType.
    const all = mergeReferrers(tagged, listed ?? []);
    return artifactType === undefined ? all : all.filter((one) => one.artifactType === artifactType);
  }

  async listReferrers(
    subject: Digest,
    added: readonly Descriptor[] | Promise<readonly Descriptor[]>,
  ): Promise<Descriptor[]> {
    // Where the registry is known to keep no list itself, there is nothing to ask it first.
    if (this.#hasReferrersApi === false) return addToFallbackIndex(this.#client, this.#path, subject, added);
    const wanted = await added;
    const listed = await this.referrers(subject);
    // Clients that find an API read no tag: what it promised to list and does not must not look as if it were listed.
    const isLeft = ({ digest }: Descriptor) => this.#hasReferrersApi === false || this.#unclaimed.has(digest);
    const missing = wanted.filter((one) => isLeft(one) && !listed.some(({ digest }) => digest === one.digest));
    if (missing.length === 0) return listed;
    return mergeReferrers(await addToFallbackIndex(this.#client, this.#path, subject, missing), listed);
  }

  async listTags(): Promise<string[]> {
    return listTags(this.#client, this.#path);
  }

  #manifestPath(reference: string): string {
    if (isDigest(reference) || isTag(reference)) return `/v2/${this.#path}/manifests/${reference}`;
    throw new UserError(
      'image-reference-invalid',
      `${JSON.stringify(reference.slice(0, 200))} is neither tag nor digest`,
      {
        hint: 'A tag has at most 128 letters, digits, "_", "." and "-".',
      },
    );
  }
}
