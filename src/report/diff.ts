import { z } from 'zod';

export const diffSchemaUrl = 'https://wtgos.github.io/actions/schemas/diff/v1.json';

const amount = z.int().min(0);
const digest = z.string().describe('sha256:…');
const side = z.strictObject({ name: z.string().describe('As it was given.'), digest });
const kind = z.enum(['added', 'changed', 'removed']);

const state = z
  .strictObject({
    type: z.enum(['file', 'directory', 'symlink', 'char', 'block', 'fifo']),
    mode: z.string().describe('Octal, four digits.'),
    owner: z.string().describe('User and group by number, such as 0:0.'),
    size: amount.describe('Bytes.'),
    digest: digest.optional(),
    target: z.string().optional().describe('Of a symlink.'),
  })
  .describe('What is at the path.');

const fileChange = z.strictObject({
  path: z.string().describe('Without leading slash; bytes that are no UTF-8 are written as U+DC80…U+DCFF.'),
  kind,
  what: z
    .array(z.enum(['type', 'mode', 'owner', 'content', 'target', 'device', 'xattrs']))
    .optional()
    .describe('Of a changed path: in what it differs.'),
  before: state.optional(),
  after: state.optional(),
});

const counts = { added: amount, changed: amount, removed: amount, bytes: z.int().describe('Growth; may be negative.') };

const packageChange = z.strictObject({
  name: z.string(),
  kind,
  before: z.array(z.string()).describe('[epoch:]version-release.arch of each package of that name.'),
  after: z.array(z.string()),
});

const documentSchema = z
  .strictObject({
    schema: z.literal(diffSchemaUrl),
    before: side,
    after: side,
    packages: z
      .strictObject({
        state: z.enum(['compared', 'none', 'unknown']).describe('none: neither image has an RPM database.'),
        reason: z.string().optional().describe('Why they are unknown.'),
        changes: z.array(packageChange).describe('Sorted by name.'),
      })
      .describe('As the RPM databases state.'),
    files: z.strictObject({
      summary: z.strictObject(counts),
      folders: z.array(z.strictObject({ path: z.string(), ...counts })).describe('At most 25, by path.'),
      changes: z.array(fileChange).describe('All paths, sorted.'),
    }),
    config: z
      .array(
        z.strictObject({
          member: z.string().describe('label, env, annotation, cmd, entrypoint, user and so on.'),
          name: z.string().optional().describe('Of a label, a variable or an annotation.'),
          before: z.string().optional(),
          after: z.string().optional(),
        }),
      )
      .describe('Image config, and annotations of the manifest.'),
    layers: z.strictObject({
      before: amount,
      after: amount,
      shared: amount.describe('Layers of the second image that the first has, too.'),
      newBytes: amount.describe('Compressed bytes of the others: what an update fetches.'),
    }),
  })
  .meta({ title: 'Difference of two images', description: 'What `wtgos diff --json` prints.' });

export type DiffDocument = z.infer<typeof documentSchema>;
export type PackageDifference = DiffDocument['packages']['changes'][number];
export type FileDifference = DiffDocument['files']['changes'][number];
export type FolderDifference = DiffDocument['files']['folders'][number];
export type ConfigDifference = DiffDocument['config'][number];

/** JSON Schema (draft 2020-12) of that document. */
export function diffJsonSchema(): object {
  return { $id: diffSchemaUrl, ...z.toJSONSchema(documentSchema) };
}
