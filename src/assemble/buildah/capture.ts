import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Digest, isDigest, sha256 } from '../../core/digest.ts';
import { ExternalError } from '../../core/errors.ts';
import type { Log } from '../../core/log.ts';
import { Answer, type Loopback, listen } from './loopback.ts';

const maxManifestBytes = 4 * 1024 * 1024;
/** A build pushes a layer or some, and a config. */
const maxBlobs = 200;

/** What a builder pushed. */
export interface Captured {
  manifestBytes: Buffer;
  /** The files of its blobs; those that it was told to be here already have none. */
  blobs: ReadonlyMap<Digest, string>;
}

export interface Capture extends Loopback {
  /** Where the builder is to push: `127.0.0.1:PORT/SECRET:image`. */
  place: string;
  /** @throws ExternalError `tool-failed` when nothing whole was pushed */
  captured(): Captured;
}

/**
 * A registry that takes one image (distribution-spec 1.1, "Pushing") and says of the base's layers that it has them, under
 * their diff IDs: by these a builder asks, since its storage knows no other digests. So only our layers are sent.
 * Everything is hashed again. The place is secret, so that nothing that a build left running can push in its stead.
 *
 * @param present diff ID → bytes of the uncompressed layer
 */
export async function captureImage(present: ReadonlyMap<Digest, number>, dir: string, log: Log): Promise<Capture> {
  const secret = randomBytes(16).toString('hex');
  const prefix = `/v2/${secret}`;
  const uploads = new Map<string, string>();
  const blobs = new Map<Digest, string>();
  let manifestBytes: Buffer | undefined;

  async function startUpload(response: ServerResponse): Promise<void> {
    if (uploads.size + blobs.size >= maxBlobs) throw new Answer(413, `more than ${maxBlobs} blobs`);
    const id = randomBytes(16).toString('hex');
    uploads.set(id, join(dir, `upload-${id}`));
    response.writeHead(202, { location: `${prefix}/blobs/uploads/${id}`, range: '0-0' }).end();
  }

  async function append(file: string, request: IncomingMessage): Promise<number> {
    await pipeline(request, createWriteStream(file, { flags: 'a', mode: 0o600 }));
    return (await stat(file)).size;
  }

  async function finishUpload(id: string, file: string, digest: string | null, request: IncomingMessage) {
    await append(file, request);
    const found = await fileDigest(file);
    if (found !== digest) throw new Answer(400, `the bytes are ${found}`);
    uploads.delete(id);
    blobs.set(found, file);
  }

  const server = await listen(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://loopback');
    const { pathname } = url;
    if (pathname === '/v2/') return void response.end('{}');
    if (!pathname.startsWith(`${prefix}/`)) throw new Answer(404, 'no such repository');
    const [, id = ''] = /\/blobs\/uploads\/([0-9a-f]{32})$/.exec(pathname) ?? [];
    const file = uploads.get(id);
    switch (request.method) {
      case 'HEAD': {
        const digest = pathname.slice(pathname.lastIndexOf('/') + 1);
        const size = isDigest(digest) ? await sizeOf(digest) : undefined;
        if (size === undefined) throw new Answer(404, 'not here yet');
        response.writeHead(200, { 'content-length': size, 'docker-content-digest': digest });
        return void response.end();
      }
      case 'POST':
        return startUpload(response);
      case 'PATCH': {
        if (file === undefined) throw new Answer(404, 'no such upload');
        const size = await append(file, request);
        return void response.writeHead(202, { location: pathname, range: `0-${Math.max(0, size - 1)}` }).end();
      }
      case 'PUT': {
        if (file !== undefined) {
          const digest = url.searchParams.get('digest');
          await finishUpload(id, file, digest, request);
          return void response.writeHead(201, { location: `${prefix}/blobs/${digest}` }).end();
        }
        if (pathname !== `${prefix}/manifests/image`) throw new Answer(404, 'no such tag');
        manifestBytes = await readAll(request);
        return void response.writeHead(201, { 'docker-content-digest': sha256(manifestBytes) }).end();
      }
      default:
        throw new Answer(404, 'not here yet');
    }
  }, log);

  async function sizeOf(digest: Digest): Promise<number | undefined> {
    const file = blobs.get(digest);
    return file === undefined ? present.get(digest) : (await stat(file)).size;
  }

  return {
    ...server,
    place: `${server.host}/${secret}:image`,
    captured() {
      if (manifestBytes) return { manifestBytes, blobs };
      throw new ExternalError('tool-failed', 'buildah ended well, but pushed no image');
    },
  };
}

async function fileDigest(file: string): Promise<Digest> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file, { highWaterMark: 1024 * 1024 })) hash.update(chunk);
  return `sha256:${hash.digest('hex')}`;
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxManifestBytes) throw new Answer(413, 'the manifest is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
