import { z } from 'zod';
import { type DocumentKind, readDocument } from '../rules/policy-document.ts';
import { ruleIds } from './rules.ts';

export const distroboxPolicySchemaUrl = 'https://wtgos.github.io/actions/schemas/distrobox-policy/v1.json';

const line = z.string().regex(/^[^\p{Cc}]{1,500}$/u, 'expected one line of text');
const devicePath = z.string().regex(/^\/dev\/[A-Za-z0-9/_.-]{1,100}$/, 'expected a path below /dev');

const documentSchema = z
  .strictObject({
    schema: z.literal(distroboxPolicySchemaUrl),
    name: line.describe('What reports call it.'),
    devices: z.array(devicePath).max(100).describe('Devices that a container may be given; no others.'),
    workspace: z
      .string()
      .regex(/^(~\/|\/)[A-Za-z0-9._/-]{1,200}$/, 'expected a path that starts with ~/ or /')
      .refine((path) => !path.split('/').includes('..'), 'expected a path without ..')
      .describe('The one folder of the host that may be mounted, ~ being the person’s home.'),
    images: z
      .array(
        z
          .string()
          .regex(/^[a-z0-9.-]+(:\d{1,5})?(\/[a-z0-9._/-]{1,200})?$/, 'expected a registry, with or without a path'),
      )
      .max(100)
      .describe('Scopes that the host’s policy.json verifies: images from there need no digest.'),
    allow: z
      .array(
        z.strictObject({
          rule: z.enum(ruleIds).describe('The rule whose finding is meant.'),
          value: line.describe('What the finding is about, exactly, such as SYS_ADMIN.'),
          reason: line,
        }),
      )
      .max(100)
      .default([])
      .describe('Findings that are accepted, each with its reason.'),
  })
  .meta({ title: 'Policy for distrobox manifests', description: 'What the containers of a manifest may have.' });

/** What the containers of a manifest may have. */
export type DistroboxPolicy = z.infer<typeof documentSchema>;

const kind: DocumentKind<DistroboxPolicy> = {
  name: 'the policy',
  help: 'docs/distrobox.md describes every member.',
  check: (document) => documentSchema.safeParse(document),
  jsonSchema: distroboxPolicyJsonSchema,
};

/** JSON Schema (draft 2020-12) of the file. */
export function distroboxPolicyJsonSchema(): object {
  return { $id: distroboxPolicySchemaUrl, ...z.toJSONSchema(documentSchema, { io: 'input' }) };
}

/** @throws UserError `policy-invalid` with line, column and, for a typo, the nearest name */
export function parseDistroboxPolicy(text: string, file: string): DistroboxPolicy {
  return readDocument(text, file, kind).value;
}
