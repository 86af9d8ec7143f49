import assert from 'node:assert/strict';
import { sha256 } from '../../src/core/digest.ts';
import { ExternalError } from '../../src/core/errors.ts';
import { silentLog } from '../../src/core/log.ts';
import { type ClientOptions, RegistryClient } from '../../src/registry/client.ts';
import { mediaTypes } from '../../src/registry/media-types.ts';
import { RemoteStore } from '../../src/registry/remote.ts';
import type { RetryPolicy } from '../../src/registry/retry.ts';
import type { BlobSource, Descriptor, ImageManifest, Store } from '../../src/registry/types.ts';

/** As many tries as the product makes nearly, in milliseconds. */
export const quickRetry: RetryPolicy = { tries: 4, baseMs: 2, maxMs: 8, maxRetryAfterMs: 40 };

/** A store for a repository of a fake registry. */
export function remote(host: string, path: string, options: Partial<ClientOptions> = {}): RemoteStore {
  return new RemoteStore(
    new RegistryClient(host, { log: silentLog, retry: quickRetry, idleMs: 2000, ...options }),
    path,
  );
}

export function descriptorOf(bytes: Uint8Array, mediaType = 'application/octet-stream'): Descriptor {
  return { mediaType, digest: sha256(bytes), size: bytes.length };
}

/** Bytes as a source, in chunks of the given length. */
export function sourceOf(bytes: Uint8Array, mountFrom?: string, chunk = 16_384): BlobSource {
  return {
    async *open() {
      for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
    },
    ...(mountFrom === undefined ? {} : { mountFrom }),
  };
}

/** Pushes an image of one layer; `subject` and `artifactType` make it a referrer. */
export async function pushImage(
  store: Store,
  content: string,
  options: { tag?: string; subject?: Descriptor; artifactType?: string; annotations?: Record<string, string> } = {},
): Promise<Descriptor> {
  const { tag, ...members } = options;
  const [config, layer] = [Buffer.from('{}'), Buffer.from(content)];
  const manifest: ImageManifest = {
    schemaVersion: 2,
    mediaType: mediaTypes.ociManifest,
    config: descriptorOf(config, mediaTypes.ociEmpty),
    layers: [descriptorOf(layer, 'application/vnd.example')],
    ...members,
  };
  await store.putBlob(manifest.config, sourceOf(config));
  await store.putBlob(descriptorOf(layer), sourceOf(layer));
  return store.putManifest(
    Buffer.from(JSON.stringify(manifest)),
    mediaTypes.ociManifest,
    tag === undefined ? {} : { tag },
  );
}

export async function bytesOf(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The ExternalError that work ends in; its code, message and hint are for the test to look at. */
export async function externalError(work: Promise<unknown>, code: ExternalError['code']): Promise<ExternalError> {
  const error = await work.then(
    () => assert.fail(`expected ${code}, but it went well`),
    (caught: unknown) => caught,
  );
  assert.ok(error instanceof ExternalError, `expected an ExternalError, got ${String(error)}`);
  assert.equal(error.code, code, error.message);
  return error;
}
