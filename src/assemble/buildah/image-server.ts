import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Digest } from '../../core/digest.ts';
import type { Log } from '../../core/log.ts';
import type { Descriptor, Store, StoredManifest } from '../../registry/types.ts';
import { again } from './again.ts';
import { Answer, type Handler, type Loopback, listen } from './loopback.ts';

/** An image that a builder may pull, and no other. */
export interface ServedImage {
  store: Store;
  manifest: StoredManifest & { kind: 'image' };
}

export interface ImageServer extends Loopback {
  /** Where they all are: `127.0.0.1:PORT/SECRET`. */
  place: string;
  /** What was pulled until now. */
  pulled: ReadonlySet<Digest>;
}

/**
 * A registry that hands out a few images, each by its digest (distribution-spec 1.1, "Pulling manifests" and "Pulling
 * blobs"). The builder asks nobody else: it needs no login, and every byte that it gets was hashed here.
 */
export async function serveImages(images: readonly ServedImage[], log: Log): Promise<ImageServer> {
  const secret = randomBytes(16).toString('hex');
  const path = new RegExp(`^/v2/${secret}/(manifests|blobs)/(sha256:[0-9a-f]{64})$`);
  const pulled = new Set<Digest>();
  const handler: Handler = async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') throw new Answer(405, 'nothing can be pushed here');
    if (request.url === '/v2/') return void response.end('{}');
    const [, kind, digest] = path.exec(request.url ?? '') ?? [];
    const part = images
      .flatMap((image) => (kind === 'manifests' ? manifestOf(image) : blobsOf(image)))
      .find(({ descriptor }) => descriptor.digest === digest);
    if (!part) throw new Answer(404, 'no such image');
    response.writeHead(200, {
      'content-type': kind === 'manifests' ? part.descriptor.mediaType : 'application/octet-stream',
      'content-length': part.descriptor.size,
      'docker-content-digest': part.descriptor.digest,
    });
    if (request.method === 'HEAD') return void response.end();
    pulled.add(part.descriptor.digest);
    const what = `${kind} ${digest}`;
    await pipeline(Readable.from(again(part.open, what, log), { objectMode: false }), response);
  };
  const server = await listen(handler, log);
  return { ...server, place: `${server.host}/${secret}`, pulled };
}

interface Part {
  descriptor: Descriptor;
  open: () => AsyncIterable<Uint8Array>;
}

function manifestOf({ manifest: { descriptor, bytes } }: ServedImage): Part[] {
  return [{ descriptor, open: () => Readable.from([bytes]) }];
}

function blobsOf({ store, manifest: { document } }: ServedImage): Part[] {
  return [document.config, ...document.layers].map((descriptor) => ({
    descriptor,
    open: () => store.openBlob(descriptor),
  }));
}
