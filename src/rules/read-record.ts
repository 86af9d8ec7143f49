import { z } from 'zod';
import { type Digest, isDigest } from '../core/digest.ts';
import { UserError } from '../core/errors.ts';
import { parseStrictJson } from '../registry/strict-json.ts';
import { checkRecordUrl } from './record.ts';

const digest = z.custom<Digest>(isDigest, 'expected a sha256 digest');

const recordShape = z.looseObject({
  schema: z.literal(checkRecordUrl),
  image: z.object({ digest }),
  base: z.object({
    reference: z.string(),
    digest,
    verification: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('key'), fingerprint: z.string(), reference: z.string() }),
      z.object({ kind: z.literal('key-without-name'), fingerprint: z.string() }),
      z.object({ kind: z.literal('unsigned-by-request') }),
    ]),
  }),
  policy: z.object({ name: z.string(), digest }),
  verdict: z.object({ result: z.enum(['pass', 'fail']) }),
});

export type ReadRecord = z.infer<typeof recordShape>;

/**
 * A check record that a run before this one wrote.
 * @throws UserError `input-invalid` when it is none, or about another image, or not a pass
 */
export function readRecord(bytes: Buffer, file: string, image: Digest): ReadRecord {
  const result = recordShape.safeParse(parseStrictJson(bytes, `record: ${file}`));
  if (!result.success) {
    const issue = result.error.issues[0];
    throw new UserError(
      'input-invalid',
      `record: ${file} is no check record (${issue?.path.join('.')}: ${issue?.message})`,
      {
        hint: 'Give the file that verify-immutability or build wrote.',
      },
    );
  }
  if (result.data.image.digest !== image) {
    throw new UserError('input-invalid', `record: ${file} is about ${result.data.image.digest}, not about ${image}`);
  }
  if (result.data.verdict.result !== 'pass') {
    throw new UserError('input-invalid', `record: ${file} says that the image breaks its policy; it is not attested`);
  }
  return result.data;
}
