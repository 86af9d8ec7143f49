import { createReadStream } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { ExternalError, UserError } from '../core/errors.ts';
import { reasonOf } from '../core/files.ts';
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

/** @throws UserError `image-reference-invalid`; `input-invalid` when neither tag nor digest is given, but for a folder with one image */
export async function openImage(text: string, services: Services, pipeline: PipelineServices): Promise<NamedImage> {
  const reference = parseImageReference(text, services.cwd);
  const name = reference.digest ?? reference.tag;
  if (name !== undefined) return { reference, store: await pipeline.open(reference), name };
  if (reference.kind === 'layout') {
    const store = await pipeline.open(reference);
    return { reference, store, name: await onlyTag(text, store) };
  }
  throw new UserError('input-invalid', `image: ${text} names a repository, not an image`, {
    hint: 'Add a tag (:stable) or, better, a digest (@sha256:…).',
  });
}

/** As skopeo has it: a folder with one image need not say which. */
async function onlyTag(text: string, store: Store): Promise<string> {
  // Signatures have tags of their own, by the digest of what they sign.
  const tags = (await store.listTags()).filter((tag) => !/^sha256-[0-9a-f]{64}/.test(tag));
  const [tag, ...others] = tags;
  if (tag !== undefined && others.length === 0) return tag;
  if (tag === undefined) {
    throw new UserError('input-invalid', `image: ${text} holds no image that has a tag`, {
      hint: 'Is it the right folder? An image without a tag is named by its digest: oci:DIR@sha256:….',
    });
  }
  const shown = tags.slice(0, 5).join(', ');
  throw new UserError('input-invalid', `image: ${text} holds ${tags.length} images`, {
    hint: `Say which by its tag, as in ${text}:${tag}. There are: ${shown}${tags.length > 5 ? ', …' : ''}.`,
  });
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

/**
 * Reads keys from PEM files.
 * @param input that names them
 * @throws UserError `key-invalid`, `input-invalid`; ExternalError `io-failed`
 */
export async function publicKeysOf(files: readonly string[], cwd: string, input: string): Promise<PublicKey[]> {
  return Promise.all(
    files.map(async (file) => {
      const text = (await readText(resolve(cwd, file), input)).toString();
      try {
        return loadPublicKey(text);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        throw new UserError('key-invalid', `${input}: ${file}: ${error.message}`, { hint: error.hint, cause: error });
      }
    }),
  );
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
      throw new UserError('input-invalid', `${what}: there is no file ${file}`, { hint: absent(what), cause: error });
    }
    if (code === 'EISDIR') {
      throw new UserError('input-invalid', `${what}: ${file} is a folder`, {
        hint: 'Name a file in it.',
        cause: error,
      });
    }
    throw new ExternalError('io-failed', `${what}: ${file} cannot be read: ${reasonOf(code ?? 'unknown')}`, {
      cause: error,
    });
  }
}

function absent(what: string): string {
  if (what === 'public-keys') return '`wtgos keygen` makes a key pair: commit its cosign.pub.';
  if (what === 'base-key')
    return 'Get it from whoever makes the base, by a way that you trust, and keep it beside the Containerfile.';
  return 'A path starts from the folder that the command runs in; in a workflow, the repository has to be checked out before.';
}
