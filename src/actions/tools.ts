import { createReadStream } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { ExternalError, UserError } from '../core/errors.ts';
import type { ReadPolicy } from '../pipeline/examine.ts';
import type { PipelineServices } from '../pipeline/services.ts';
import { openStore, Sessions } from '../registry/open.ts';
import { parseImageReference } from '../registry/reference.ts';
import type { ImageReference, Store } from '../registry/types.ts';
import { readPolicy } from '../rules/extends.ts';
import { loadPublicKey, loadSigningKey } from '../sigstore/keys.ts';
import type { PublicKey, SigningKey } from '../sigstore/types.ts';
import { policyFiles } from './policy-files.ts';
import type { Services } from './services.ts';

/** Policies and keys are texts that people write. */
const maxTextBytes = 1024 * 1024;
/** GitHub's limit for a predicate, and ours for a statement. */
const maxRecordBytes = 16 * 1024 * 1024;

/** What the pipeline needs, from what an action has. */
export function pipelineServices(services: Services, plainHttp: boolean): PipelineServices {
  const { log, cacheDir, cacheBytes, builder, workerFile, signal, now, origin, tool, credentials } = services;
  const options = { log, credentials, signal, sessions: new Sessions(), ...(plainHttp && { plainHttp }) };
  return {
    log,
    cacheDir,
    cacheBytes,
    builder,
    workerFile,
    signal,
    now: () => now(),
    origin,
    tool,
    open: (reference) => openStore(reference, options),
  };
}

/** An image as the caller names it, and the store that it is in. */
export interface NamedImage {
  reference: ImageReference;
  store: Store;
  /** Tag or digest, whichever was given; a digest wins. */
  name: string;
}

/** @throws UserError `image-reference-invalid`; `input-invalid` when neither tag nor digest is given for a registry */
export async function openImage(text: string, services: Services, pipeline: PipelineServices): Promise<NamedImage> {
  const reference = parseImageReference(text, services.cwd);
  const name = reference.digest ?? reference.tag;
  if (name === undefined) {
    throw new UserError('input-invalid', `image: ${text} names a repository, not an image`, {
      hint: 'Add a tag (:stable) or, better, a digest (@sha256:…).',
    });
  }
  return { reference, store: await pipeline.open(reference), name };
}

/** The folder of a built image. @throws UserError `input-invalid` for anything but a layout */
export function stagedDirOf(text: string, { cwd }: Services): string {
  const reference = parseImageReference(text, cwd);
  if (reference.kind === 'layout') return reference.dir;
  throw new UserError('input-invalid', `image: ${text} is not a built image in a layout`, {
    hint: 'Name what build-image wrote: oci:DIR.',
  });
}

/** Links that sign or promote work on a digest: a tag could be another image by then. @throws UserError `input-invalid` */
export function requireDigest(image: NamedImage, text: string): void {
  if (image.reference.digest) return;
  throw new UserError('input-invalid', `image: ${text} must be named by its digest`, {
    hint: 'A tag can move between two steps. Use the digest that push-image gave.',
  });
}

/** Reads keys from PEM files. @throws UserError `key-invalid`, `input-invalid` */
export async function publicKeysOf(files: readonly string[], cwd: string): Promise<PublicKey[]> {
  return Promise.all(files.map(async (file) => loadPublicKey((await readText(resolve(cwd, file), 'key')).toString())));
}

/** @throws UserError `key-invalid`, `input-invalid` */
export async function signingKeyOf(key: string, password: string | undefined, services: Services): Promise<SigningKey> {
  const [pem, secret] = await Promise.all([
    services.readSecret(key, 'key'),
    password === undefined ? undefined : services.readSecret(password, 'password'),
  ]);
  const loaded = await loadSigningKey(pem, secret);
  if (loaded.plain)
    services.log.warn(
      'the signing key is not encrypted: keep it in a protected environment, or make one with `wtgos keygen`',
    );
  return loaded;
}

/**
 * @param file undefined: the policy of wtgOS itself, which lies beside the bundle
 * @throws UserError `policy-invalid`, `input-invalid`
 */
export async function policyOf(file: string | undefined, { cwd, workerFile }: Services): Promise<ReadPolicy> {
  const builtins = workerFile === undefined ? undefined : resolve(dirname(workerFile), '..', 'policies');
  const named = file === undefined ? builtins && join(builtins, 'immutable-host.yaml') : resolve(cwd, file);
  if (named === undefined) {
    throw new UserError('input-missing', 'policy: no policy is given, and there is none beside this program');
  }
  const files = policyFiles(dirname(named), builtins, (each) => readText(each, 'policy'));
  return readPolicy(basename(named), dirname(file ?? 'policies/immutable-host.yaml'), files);
}

/** A file that the caller named. @throws UserError `input-invalid` when it cannot be read or is absurdly large */
export function readText(file: string, what: string): Promise<Buffer> {
  return readInput(file, what, maxTextBytes);
}

/** A check record: longer than what people write. @throws as `readText` */
export function readRecordFile(file: string): Promise<Buffer> {
  return readInput(file, 'record', maxRecordBytes);
}

/** An SBOM that another program wrote. @throws as `readText` */
export function readSbomFile(file: string): Promise<Buffer> {
  return readInput(file, 'sbom', maxRecordBytes);
}

async function readInput(file: string, what: string, maxBytes: number): Promise<Buffer> {
  try {
    // A link may lead to a device, whose size says nothing.
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of createReadStream(file, { end: maxBytes }) as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      size += chunk.length;
    }
    if (size > maxBytes) throw new UserError('input-invalid', `${what}: ${file} is larger than ${maxBytes} bytes`);
    return Buffer.concat(chunks);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') {
      const hint =
        what === 'key' ? 'If it is yours to make: wtgos keygen makes a key pair; commit cosign.pub.' : undefined;
      throw new UserError('input-invalid', `${what}: there is no file ${file}`, { hint, cause: error });
    }
    throw new ExternalError('io-failed', `${what}: ${file} cannot be read (${code})`, { cause: error });
  }
}
