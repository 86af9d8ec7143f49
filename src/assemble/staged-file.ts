import { join, relative, resolve } from 'node:path';
import { z } from 'zod';
import { type Digest, isDigest } from '../core/digest.ts';
import { ExternalError } from '../core/errors.ts';
import { writeAtomically } from '../core/files.ts';
import type { ImageReference } from '../registry/types.ts';
import { readSmallFile } from './context-files.ts';
import { stagedFileName } from './thin-layout.ts';

const schemaName = 'https://wtgos.github.io/actions/schemas/staged-image/v1.json';
const maxBytes = 256 * 1024 * 1024;

const digest = z.custom<Digest>(isDigest, 'is no sha256 digest');
const text = z.string().max(4096);

const verification = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('key'), fingerprint: text, reference: text }),
  z.strictObject({ kind: z.literal('key-without-name'), fingerprint: text }),
  z.strictObject({ kind: z.literal('unsigned-by-request') }),
]);

const stagedFile = z.strictObject({
  schema: z.literal(schemaName),
  digest,
  engine: z.enum(['append', 'buildah']),
  engineReason: text,
  bytesAdded: z.number().int().min(0),
  base: z.strictObject({
    reference: text,
    digest,
    rootDigest: digest,
    platform: z.strictObject({ os: text, architecture: text, variant: text.exactOptional() }),
    verification,
    // Where it is; a layout is seen from this folder, so that both can be moved together.
    place: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('layout'), dir: text }),
      z.strictObject({ kind: z.literal('registry'), host: text, path: text }),
    ]),
  }),
  images: z.array(z.strictObject({ reference: text, digest, rootDigest: digest, verification })).max(1000),
  buildArgs: z.array(z.tuple([text, z.string().max(1024 * 1024)])),
  /** Image path, file, line. */
  sources: z.array(z.union([z.tuple([z.string(), text]), z.tuple([z.string(), text, z.number().int().min(1)])])),
});

/** What lies beside a thin layout: all that the layout itself does not say of its image. */
export type StagedFile = Omit<z.output<typeof stagedFile>, 'schema'>;

/** @throws ExternalError `io-failed`, `disk-full` */
export async function writeStagedFile(dir: string, staged: StagedFile): Promise<void> {
  const json = `${JSON.stringify({ schema: schemaName, ...staged })}\n`;
  await writeAtomically(join(dir, stagedFileName), dir, Buffer.from(json));
}

/** @throws ExternalError `image-malformed` when it is not there or not as its schema wants it */
export async function readStagedFile(dir: string): Promise<StagedFile> {
  const path = join(dir, stagedFileName);
  const bytes = await readSmallFile(path, maxBytes);
  if (bytes === undefined) throw malformed(path, 'is missing: this is no finished build');
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString('utf8'));
  } catch {
    throw malformed(path, 'is no JSON');
  }
  const parsed = stagedFile.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw malformed(path, `${issue?.path.join('.') || 'the document'}: ${issue?.message ?? 'is invalid'}`);
}

/** The base's place as the file writes it. */
export function placeOf(reference: ImageReference, dir: string): StagedFile['base']['place'] {
  return reference.kind === 'layout'
    ? { kind: 'layout', dir: relative(dir, reference.dir) || '.' }
    : { kind: 'registry', host: reference.host, path: reference.path };
}

/** Where the base is, by digest. */
export function referenceOf({ place, digest }: StagedFile['base'], dir: string): ImageReference {
  return place.kind === 'layout' ? { kind: 'layout', dir: resolve(dir, place.dir), digest } : { ...place, digest };
}

function malformed(path: string, why: string): ExternalError {
  return new ExternalError('image-malformed', `${path} ${why}`, { hint: 'Build the image again.' });
}
