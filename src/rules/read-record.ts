import { z } from 'zod';
import { type Digest, isDigest } from '../core/digest.ts';
import { UserError } from '../core/errors.ts';
import { canonicalJson, type Json } from '../core/json.ts';
import { printable, shortened } from '../core/printable.ts';
import { parseStrictJson } from '../registry/strict-json.ts';
import { checkRecordUrl } from './record.ts';

const digest = z
  .custom<Digest>(isDigest, 'expected a sha256 digest')
  .meta({ type: 'string', pattern: '^sha256:[0-9a-f]{64}$' });

const entrySchema = z
  .strictObject({
    type: z.enum(['file', 'directory', 'symlink', 'char', 'block', 'fifo']),
    mode: z
      .string()
      .regex(/^[0-7]{4}$/, 'expected four octal digits')
      .describe('Octal, with setuid, setgid and sticky.'),
    owner: z
      .string()
      .regex(/^\d+:\d+$/, 'expected UID:GID')
      .describe('UID:GID'),
    size: z.int().min(0).optional().describe('Of a file, in bytes.'),
    digest: digest.optional().describe('Of a file’s content.'),
    target: z.string().optional().describe('Of a symbolic link, as it is written.'),
    device: z
      .string()
      .regex(/^\d+:\d+$/, 'expected MAJOR:MINOR')
      .optional()
      .describe('MAJOR:MINOR of a device node.'),
    xattrs: z.record(z.string(), z.string()).optional().describe('Extended attributes, values in base64.'),
  })
  .meta({ id: 'entry', description: 'What is at a path.' });

const changeSchema = z.strictObject({
  path: z.string().describe('Without leading slash; bytes that are no UTF-8 are written as U+DC80…U+DCFF.'),
  change: z.enum(['added', 'changed', 'removed']),
  clause: z.string().nullable().describe('The clause of the policy that allowed it; null: none did.'),
  before: entrySchema.optional(),
  after: entrySchema.optional(),
});

const recordSchema = z
  .looseObject({
    schema: z.literal(checkRecordUrl),
    image: z.strictObject({ digest }).describe('What was judged, by the digest of its manifest.'),
    base: z.strictObject({
      reference: z.string().describe('As the caller named it.'),
      digest: digest.describe('Of the platform’s manifest.'),
      verification: z
        .discriminatedUnion('kind', [
          z.strictObject({
            kind: z.literal('key'),
            fingerprint: z.string().describe('Of the key that signed the base: sha256 of its DER.'),
            reference: z.string(),
          }),
          z
            .strictObject({ kind: z.literal('key-without-name'), fingerprint: z.string() })
            .describe('The signature names no repository; taken so by request.'),
          z.strictObject({ kind: z.literal('unsigned-by-request') }),
        ])
        .describe('How the base was verified before anything of it was used.'),
    }),
    policy: z.strictObject({
      name: z.string(),
      digest: digest.describe('Of the policy file’s very bytes, or over all its files: docs/policy.md.'),
    }),
    tool: z
      .strictObject({
        name: z.string(),
        version: z.string(),
        digest: digest.describe('Over all files of the program.'),
      })
      .describe('What judged.'),
    verdict: z.strictObject({
      result: z.enum(['pass', 'fail']),
      strict: z.boolean(),
      mode: z.literal('warn').optional().describe('The policy only warned: a pass says less.'),
    }),
    delta: z.array(changeSchema).describe('Every path in which the image differs from its base, sorted by path.'),
    findings: z.array(
      z.strictObject({
        rule: z.string(),
        level: z.enum(['error', 'unknown', 'warning', 'note']),
        message: z.string(),
        path: z.string().optional(),
      }),
    ),
  })
  .meta({
    title: 'Check record of wtgOS actions',
    description:
      'What was found of an image when it was judged: canonical JSON, attested with the image as the predicate of an in-toto statement. See docs/record.md.',
  });

export type ReadRecord = z.infer<typeof recordSchema>;
/** One entry of Δ as a record tells it. */
export type RecordedChange = ReadRecord['delta'][number];

/** JSON Schema (draft 2020-12) of the record; published at `checkRecordUrl` with `.json`. */
export function recordJsonSchema(): object {
  return { $id: `${checkRecordUrl}.json`, ...z.toJSONSchema(recordSchema, { unrepresentable: 'any' }) };
}

/** A record, or why a value is none, in one line. */
export function parseRecord(value: unknown): ReadRecord | string {
  const result = recordSchema.safeParse(value);
  if (result.success) return hasCanonicalForm(value) ? result.data : 'it holds a number that is no safe integer';
  const [issue] = result.error.issues;
  // Names of members are whatever was written.
  return printable(shortened(`${issue?.path.join('.')}: ${issue?.message}`, 300));
}

/** Records may hold more than we know; what is attested and compared is their canonical form. */
function hasCanonicalForm(value: unknown): boolean {
  try {
    canonicalJson(value as Json);
    return true;
  } catch {
    return false;
  }
}

/**
 * A check record that a run before this one wrote.
 * @throws UserError `input-invalid` when it is none, or about another image, or not a pass
 */
export function readRecord(bytes: Buffer, file: string, image: Digest): ReadRecord {
  const record = parseRecord(parseStrictJson(bytes, `record: ${file}`));
  if (typeof record === 'string') {
    throw new UserError('input-invalid', `record: ${file} is no check record (${record})`, {
      hint: 'Give the file that verify-immutability or build wrote.',
    });
  }
  if (record.image.digest !== image) {
    throw new UserError('input-invalid', `record: ${file} is about ${record.image.digest}, not about ${image}`);
  }
  if (record.verdict.result !== 'pass') {
    throw new UserError('input-invalid', `record: ${file} says that the image breaks its policy; it is not attested`);
  }
  return record;
}
