import { z } from 'zod';
import type { Verdict } from '../rules/types.ts';
import { bySeverity, count } from './order.ts';

export const findingsSchemaUrl = 'https://wtgos.github.io/actions/schemas/findings/v1.json';

const amount = z.int().min(0);
const level = z.enum(['error', 'unknown', 'warning', 'note']);

const findingSchema = z.strictObject({
  rule: z.string().describe('A rule of the catalogue, such as PRIV-02.'),
  level: level.describe('error stops the gate; so does unknown in strict mode.'),
  message: z.string(),
  path: z
    .string()
    .optional()
    .describe('A path in the image, without leading slash; bytes that are no UTF-8 are written as U+DC80…U+DCFF.'),
  layer: amount.optional().describe('Position of the layer, from 0 at the bottom.'),
  at: z
    .strictObject({ file: z.string(), line: z.int().min(1).optional(), column: z.int().min(1).optional() })
    .optional()
    .describe('The place in the caller’s files that it comes from.'),
  evidence: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).describe('What was seen.'),
  fix: z.string().optional().describe('What to do about it.'),
});

const documentSchema = z
  .strictObject({
    schema: z.literal(findingsSchemaUrl),
    result: z.enum(['pass', 'fail']),
    strict: z.boolean().describe('Whether unknown counted as a failure.'),
    findings: z.array(findingSchema).describe('Most severe first.'),
    unusedClauses: z.array(z.string()).describe('Clauses of the policy that decided nothing.'),
    summary: z
      .strictObject({ error: amount, unknown: amount, warning: amount, note: amount, decided: amount })
      .describe('Findings by level, and how many changed paths were decided.'),
  })
  .meta({ title: 'Findings of wtgOS actions', description: 'What a check of an image found.' });

export type FindingsDocument = z.infer<typeof documentSchema>;

/** A verdict as a value of that schema. */
export function findingsDocument(verdict: Verdict): FindingsDocument {
  return {
    schema: findingsSchemaUrl,
    result: verdict.result,
    strict: verdict.strict,
    findings: bySeverity(verdict.findings),
    unusedClauses: verdict.unusedClauses,
    summary: { ...count(verdict.findings), decided: verdict.decisions.length },
  };
}

/** JSON Schema (draft 2020-12) of that document. */
export function findingsJsonSchema(): object {
  return { $id: findingsSchemaUrl, ...z.toJSONSchema(documentSchema) };
}

/** Does a value follow the published schema? For readers of the file, and for tests. */
export function isFindingsDocument(value: unknown): value is FindingsDocument {
  return documentSchema.safeParse(value).success;
}

/** A verdict as the text of the file that `report` names. */
export function findingsJson(verdict: Verdict): string {
  return `${JSON.stringify(findingsDocument(verdict), null, 2)}\n`;
}
