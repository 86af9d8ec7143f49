import { z } from 'zod';
import { type DocumentKind, readDocument } from '../rules/policy-document.ts';

export const governanceSchemaUrl = 'https://wtgos.github.io/actions/schemas/governance/v1.json';

const line = z.string().regex(/^[^\p{Cc}]{1,200}$/u, 'expected one line of text');
const login = z.string().regex(/^[A-Za-z\d][A-Za-z\d_-]{0,99}(\[bot\])?$/, 'expected a name of GitHub');
const path = z
  .string()
  .regex(/^[^\p{Cc}\\]{1,500}$/u, 'expected a path of the repository')
  .refine((text) => !text.startsWith('/') && !text.split('/').includes('..'), 'expected a path without ..');
const many = <T extends z.ZodType>(type: T) => z.array(type).max(200);

const documentSchema = z
  .strictObject({
    schema: z.literal(governanceSchemaUrl),
    'pull-request': z
      .strictObject({
        approvals: z.int().min(0).max(10).describe('How many must approve, at least.'),
        'code-owners': z.boolean().describe('An owner of each changed file must approve.'),
      })
      .describe('Nobody changes the branch but by a pull request.'),
    'status-checks': many(line).describe('Names of checks that must pass, each bound to GitHub Actions.'),
    'linear-history': z.boolean().describe('No merge commits.'),
    'signed-commits': z.boolean().describe('Every commit is signed.'),
    bypass: many(
      z.strictObject({
        actor: z
          .string()
          .regex(/^(OrganizationAdmin|DeployKey|(RepositoryRole|Team|Integration|User):\d{1,12})$/)
          .describe('Type, and its number where it has one, as in `bypass_actors`: RepositoryRole:5.'),
        reason: line,
      }),
    )
      .default([])
      .describe('Who may pass over the rules, each with the reason. Anyone else fails.'),
    owned: many(path).describe('Files and folders that must have an owner in CODEOWNERS: what is published from.'),
    admins: many(login).default([]).describe('People who may be administrators in their own name.'),
    'two-factor': z.boolean().describe('The organisation asks for a second factor.'),
    'workflow-token': z.literal('read').optional().describe('What the token of a workflow may do by default.'),
    'fork-approval': z
      .enum(['first_time_contributors_new_to_github', 'first_time_contributors', 'all_external_contributors'])
      .optional()
      .describe('Whose pull requests wait for approval before workflows run, at least.'),
    environment: z
      .strictObject({
        name: z.string().regex(/^[^\p{Cc}/]{1,100}$/u, 'expected the name of an environment'),
        reviewers: z.boolean().describe('Somebody must approve each use.'),
        branches: many(line).optional().describe('Branches that may use it beside the one that is checked.'),
      })
      .optional()
      .describe('The protected environment that holds the signing key.'),
    'immutable-releases': z.boolean().default(false),
    dependabot: many(
      z.strictObject({
        ecosystem: z.string().regex(/^[a-z-]{1,50}$/, 'expected an ecosystem of dependabot'),
        interval: z.enum(['daily', 'weekly', 'monthly']).describe('At least that often.'),
      }),
    )
      .default([])
      .describe('What dependabot must look after. For github-actions each folder with an action must be named.'),
    'pull-app': z.boolean().default(false).describe('`.github/pull.yml` is there and does not contradict the rules.'),
    'audit-review': z
      .strictObject({
        file: path.describe('The record of reviews: a line each, `2026-11-23 @login`.'),
        'days-at-most': z.int().min(1).max(366),
      })
      .optional()
      .describe('Somebody has looked at the audit log lately.'),
  })
  .meta({ title: 'What a repository asks of itself', description: 'Expectations for wtgos check-governance.' });

/** What a repository asks of itself. */
export type Expectations = z.infer<typeof documentSchema>;

const kind: DocumentKind<Expectations> = {
  name: 'the expectations',
  help: 'docs/governance.md describes every member.',
  check: (document) => documentSchema.safeParse(document),
  jsonSchema: governanceJsonSchema,
};

/** JSON Schema (draft 2020-12) of the file. */
export function governanceJsonSchema(): object {
  return { $id: governanceSchemaUrl, ...z.toJSONSchema(documentSchema, { io: 'input' }) };
}

/** @throws UserError `policy-invalid` with line, column and, for a typo, the nearest name */
export function parseExpectations(text: string, file: string): Expectations {
  return readDocument(text, file, kind).value;
}
