import { randomUUID } from 'node:crypto';
import { type Digest, isDigest, sha256 } from '../../src/core/digest.ts';
import type { Descriptor, ImageIndex, ImageManifest } from '../../src/registry/types.ts';

export interface FakeRepository {
  blobs: Map<Digest, Buffer>;
  manifests: Map<Digest, { bytes: Buffer; mediaType: string }>;
  tags: Map<string, Digest>;
}

export interface ApiOptions {
  referrers: boolean;
  mounts: 'grant' | 'refuse';
  ghcr: boolean;
  /** `honoured`: If-Match is looked at; `ignored`: an ETag is sent and nothing more. */
  etags: 'none' | 'ignored' | 'honoured' | 'weak';
  /** Entries per page of tags and referrers. */
  pageSize: number;
}

export interface ApiRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
  /** Whether the sender may read a repository, for mounts. */
  mayPull: (path: string) => boolean;
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

const route = /^\/v2\/(.+?)\/(blobs\/uploads|blobs|manifests|referrers|tags)\/([^/]*)$/;
const rangeLimit = 4 * 1024 * 1024;

/** The state and the rules of a registry that speaks distribution-spec 1.1, in memory. */
export class FakeApi {
  readonly repositories = new Map<string, FakeRepository>();
  readonly #uploads = new Map<string, Buffer>();
  readonly #options: ApiOptions;

  constructor(options: ApiOptions) {
    this.#options = options;
  }

  repository(path: string): FakeRepository {
    let repository = this.repositories.get(path);
    if (!repository) {
      repository = { blobs: new Map(), manifests: new Map(), tags: new Map() };
      this.repositories.set(path, repository);
    }
    return repository;
  }

  handle(request: ApiRequest): Answer {
    const [, path, kind, rest] = route.exec(request.path) ?? [];
    if (request.path === '/v2/') return answer(200);
    if (path === undefined || rest === undefined) return noPage();
    if (kind === 'blobs/uploads') return this.#upload(request, path, rest);
    if (kind === 'blobs') return this.#blob(request, path, rest);
    if (kind === 'manifests') return this.#manifest(request, path, rest);
    if (kind === 'tags') return this.#tags(request, path);
    return this.#options.referrers && isDigest(rest) ? this.#referrers(request, path, rest) : noPage();
  }

  #upload({ method, query, headers, body, mayPull }: ApiRequest, path: string, id: string): Answer {
    if (method === 'POST') {
      const [mount, from] = [query.get('mount'), query.get('from')];
      const bytes =
        from && isDigest(mount) && mayPull(from) && this.#mayMount(path, from)
          ? this.repositories.get(from)?.blobs.get(mount)
          : undefined;
      if (bytes && isDigest(mount)) {
        this.repository(path).blobs.set(mount, bytes);
        return answer(201, { location: `/v2/${path}/blobs/${mount}` });
      }
      const session = randomUUID();
      this.#uploads.set(session, Buffer.alloc(0));
      return answer(202, { location: `/v2/${path}/blobs/uploads/${session}?state=of-the-session`, range: '0-0' });
    }
    const sofar = this.#uploads.get(id);
    if (!sofar) return problem(404, 'BLOB_UPLOAD_UNKNOWN', 'upload unknown to registry');
    if (method === 'DELETE') {
      this.#uploads.delete(id);
      return answer(204);
    }
    if (this.#options.ghcr && headers['content-range'] && body.length > rangeLimit) {
      return problem(416, 'RANGE_INVALID', 'content range too large');
    }
    const whole = Buffer.concat([sofar, body]);
    if (method === 'PATCH') {
      this.#uploads.set(id, whole);
      return answer(202, { location: `/v2/${path}/blobs/uploads/${id}`, range: `0-${whole.length - 1}` });
    }
    const digest = query.get('digest');
    if (!isDigest(digest) || sha256(whole) !== digest)
      return problem(400, 'DIGEST_INVALID', 'provided digest did not match');
    this.#uploads.delete(id);
    this.repository(path).blobs.set(digest, whole);
    return answer(201, { location: `/v2/${path}/blobs/${digest}` });
  }

  #mayMount(path: string, from: string): boolean {
    if (this.#options.mounts === 'refuse') return false;
    return !this.#options.ghcr || path.split('/')[0] === from.split('/')[0];
  }

  #blob({ headers }: ApiRequest, path: string, digest: string): Answer {
    const bytes = this.repositories.get(path)?.blobs.get(digest as Digest);
    if (!bytes) return problem(404, 'BLOB_UNKNOWN', 'blob unknown to registry');
    const range = /^bytes=(\d+)-$/.exec(String(headers['range'] ?? ''));
    if (!range) return answer(200, { 'content-type': 'application/octet-stream' }, bytes);
    const start = Number(range[1]);
    return answer(
      206,
      { 'content-range': `bytes ${start}-${bytes.length - 1}/${bytes.length}` },
      bytes.subarray(start),
    );
  }

  #manifest(request: ApiRequest, path: string, reference: string): Answer {
    if (request.method === 'PUT') return this.#putManifest(request, path, reference);
    const repository = this.repositories.get(path);
    const digest = isDigest(reference) ? reference : repository?.tags.get(reference);
    const found = digest && repository?.manifests.get(digest);
    if (!found) return problem(404, 'MANIFEST_UNKNOWN', 'manifest unknown');
    return answer(
      200,
      {
        'content-type': found.mediaType,
        'docker-content-digest': digest,
        ...(this.#options.etags === 'none' ? {} : { etag: `${this.#options.etags === 'weak' ? 'W/' : ''}"${digest}"` }),
      },
      found.bytes,
    );
  }

  #putManifest({ headers, body }: ApiRequest, path: string, reference: string): Answer {
    const digest = sha256(body);
    if (isDigest(reference) && reference !== digest) return problem(400, 'DIGEST_INVALID', 'digest does not match');
    const repository = this.repository(path);
    const expected = headers['if-match'];
    if (
      ['honoured', 'weak'].includes(this.#options.etags) &&
      expected !== undefined &&
      expected !== `"${repository.tags.get(reference)}"`
    ) {
      return problem(412, 'MANIFEST_INVALID', 'precondition failed');
    }
    const document = JSON.parse(body.toString('utf8')) as Partial<ImageManifest & ImageIndex>;
    const blobs = document.config ? [document.config, ...(document.layers ?? [])] : [];
    const missing =
      blobs.find((one) => !repository.blobs.has(one.digest)) ??
      document.manifests?.find((one) => document.config === undefined && !repository.manifests.has(one.digest));
    if (missing) return problem(404, 'MANIFEST_BLOB_UNKNOWN', `unknown: ${missing.digest}`);
    repository.manifests.set(digest, { bytes: body, mediaType: String(headers['content-type']) });
    if (!isDigest(reference)) repository.tags.set(reference, digest);
    const subject: Record<string, string> =
      this.#options.referrers && document.subject ? { 'oci-subject': document.subject.digest } : {};
    return answer(201, { location: `/v2/${path}/manifests/${digest}`, 'docker-content-digest': digest, ...subject });
  }

  #tags({ query }: ApiRequest, path: string): Answer {
    const repository = this.repositories.get(path);
    if (!repository) return problem(404, 'NAME_UNKNOWN', 'repository name not known to registry');
    const all = [...repository.tags.keys()].sort();
    const { page, next } = this.#page(all, query);
    const link: Record<string, string> = next
      ? { link: `</v2/${path}/tags/list?n=${page.length}&last=${next}>; rel="next"` }
      : {};
    return answer(
      200,
      { 'content-type': 'application/json', ...link },
      Buffer.from(JSON.stringify({ name: path, tags: page })),
    );
  }

  #referrers({ query }: ApiRequest, path: string, subject: Digest): Answer {
    const all: Descriptor[] = [];
    for (const [digest, { bytes, mediaType }] of this.repositories.get(path)?.manifests ?? []) {
      const document = JSON.parse(bytes.toString('utf8')) as Partial<ImageManifest>;
      if (document.subject?.digest !== subject) continue;
      const artifactType = document.artifactType ?? document.config?.mediaType;
      const { annotations } = document;
      all.push({
        mediaType,
        digest,
        size: bytes.length,
        ...(artifactType ? { artifactType } : {}),
        ...(annotations ? { annotations } : {}),
      });
    }
    const byDigest = new Map<string, Descriptor>(all.map((one) => [one.digest, one]));
    const { page, next } = this.#page([...byDigest.keys()].sort(), query);
    const manifests = page.map((digest) => byDigest.get(digest));
    const type = 'application/vnd.oci.image.index.v1+json';
    const link: Record<string, string> = next
      ? { link: `</v2/${path}/referrers/${subject}?last=${next}>; rel="next"` }
      : {};
    return answer(
      200,
      { 'content-type': type, ...link },
      Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: type, manifests })),
    );
  }

  #page(all: string[], query: URLSearchParams): { page: string[]; next: string | undefined } {
    const last = query.get('last');
    const rest = last === null ? all : all.filter((one) => one > last);
    const page = rest.slice(0, this.#options.pageSize);
    return { page, next: rest.length > page.length ? page.at(-1) : undefined };
  }
}

export function answer(status: number, headers: Record<string, string> = {}, body: Buffer = Buffer.alloc(0)): Answer {
  return { status, headers, body };
}

/** An error as distribution-spec 1.1 ("Error Codes") writes it. */
export function problem(status: number, code: string, message: string, headers: Record<string, string> = {}): Answer {
  const body = Buffer.from(JSON.stringify({ errors: [{ code, message }] }));
  return answer(status, { 'content-type': 'application/json', ...headers }, body);
}

function noPage(): Answer {
  return answer(404, { 'content-type': 'text/plain' }, Buffer.from('404 page not found\n'));
}
