import { z } from 'zod';
import { cacheNames } from './caches.ts';
import { adjustableRuleIds } from './catalogue.ts';
import { expectation } from './expect-schema.ts';
import { compileGlob } from './glob.ts';
import type { StructureTests } from './structure-test/schema.ts';

export const policySchemaUrl = 'https://wtgos.github.io/actions/schemas/policy/v1.json';

const maxClauses = 10_000;

const slug = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'must be lower-case letters, digits and hyphens, at most 64');
const reason = z
  .string()
  .min(10, 'must say why, in at least 10 characters')
  .max(1000)
  .describe('Why this is right, for the next person who reads it.');
const rule = z.enum(adjustableRuleIds);

const pathPattern = z
  .string()
  .max(4096)
  .superRefine((pattern, context) => {
    try {
      compileGlob(pattern);
    } catch (error) {
      context.addIssue({ code: 'custom', message: (error as TypeError).message });
    }
  })
  .describe('A path of the image: `*` within a name, `**` for any number of folders, `?` for one character.');

const clause = z
  .strictObject({
    name: slug.describe('Unique within the policy; reports and the check record name it.'),
    reason,
    paths: z.array(pathPattern).min(1).max(1000),
    changes: z
      .array(z.enum(['added', 'changed', 'removed']))
      .min(1)
      .default(['added', 'changed'])
      .describe('What may have happened to the path. A removal is allowed only when it is named here.'),
    types: z
      .array(z.enum(['file', 'directory', 'symlink']))
      .min(1)
      .default(['file', 'directory'])
      .describe('What the path may be, before and after. Devices and pipes can not be allowed.'),
    modes: z
      .string()
      .regex(/^[0-7]{3,4}$/, 'must be octal digits in quotes, such as "0644"')
      .default('0755')
      .describe('The most permission bits an entry may have. A directory may be searched by whom it may be read by.'),
    owner: z
      .string()
      .regex(/^(0|[1-9][0-9]{0,9}):(0|[1-9][0-9]{0,9})$/, 'must be a numeric owner and group, such as "0:0"')
      .default('0:0')
      .describe('User and group by number.'),
    maxSize: z.int().nonnegative().optional().describe('The most bytes a file may have.'),
    xattrs: z
      .array(z.string().min(1).max(255))
      .default([])
      .describe('Extended attributes by name that an entry may have beside those it has in the base.'),
    rules: z
      .array(rule)
      .min(1)
      .optional()
      .describe('Rules that this clause overrides on its paths. Without it, the clause overrides no error.'),
  })
  .describe('Allows changes against the base. The first clause that fits decides.');

const allowedPackage = z
  .strictObject({
    name: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._+-]{0,255}$/, 'must be the name of one RPM package'),
    reason,
    changes: z
      .array(z.enum(['added', 'changed', 'removed']))
      .min(1)
      .default(['added', 'changed']),
    files: z
      .boolean()
      .default(false)
      .describe('Allow the files, too, that the image’s RPM database gives to the package, where they are as it says.'),
    rules: z.array(rule).min(1).optional().describe('Rules that this overrides on the files of the package.'),
  })
  .refine(({ files, rules }) => files || rules === undefined, {
    path: ['rules'],
    message: 'is for the files of the package: `files: true` is missing',
  });

const allowedKarg = z.strictObject({
  argument: z
    .string()
    .regex(/^[^\s"=]{1,255}(=[^\s"]{0,1024})?$/, 'must be one kernel argument, such as console=ttyS0')
    .describe('`name=value` is that very argument, a name alone stands for it with any value.'),
  reason,
});

const waiver = z
  .strictObject({
    rule: rule.describe('The rule whose errors and warnings are put off; `unknown` is not.'),
    paths: z.array(pathPattern).min(1).max(1000).optional().describe('Only findings about these paths.'),
    reason,
    owner: z
      .string()
      .regex(/^[\p{L}\p{N}@][\p{L}\p{N} @._+/-]{0,127}$/u, 'must name a person or a team')
      .describe('Who answers for it.'),
    expires: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day such as 2027-01-31')
      .refine((day) => !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day), 'is no day')
      .describe('Its last day, UTC. From then on it is an error and has no effect.'),
  })
  .describe('Puts the findings of a rule off until a day.');

const level = z.union([z.literal('error'), z.strictObject({ level: z.enum(['error', 'warning', 'note']), reason })]);

function uniqueNames(named: readonly { name: string }[], context: z.RefinementCtx): void {
  const seen = new Set<string>();
  named.forEach(({ name }, position) => {
    if (seen.has(name)) {
      context.addIssue({ code: 'custom', path: [position, 'name'], message: `the name ${name} is used twice` });
    }
    seen.add(name);
  });
}

const policySchema = z
  .strictObject({
    schema: z.literal(policySchemaUrl),
    name: slug,
    mode: z
      .enum(['enforce', 'warn'])
      .default('enforce')
      .describe(
        '`warn` makes errors warnings, to begin with; lineage, integrity and what is unknown stop all the same.',
      ),
    extends: z
      .array(z.string().min(1).max(1024))
      .max(32)
      .default([])
      .describe(
        'Policies that this one adds to: files beside or below it, or `wtgos:NAME` for those that wtgos brings.',
      ),
    levels: z
      .partialRecord(rule, level)
      .default({})
      .describe('How severe a rule is. Raising takes `error`; lowering takes a level and a reason.'),
    allow: z.array(clause).max(maxClauses).default([]).superRefine(uniqueNames),
    caches: z
      .array(z.enum(cacheNames))
      .max(cacheNames.length)
      .refine((names) => new Set(names).size === names.length, 'names one twice')
      .default([])
      .describe('What tools write by themselves, allowed by name; docs/policy.md lists the paths of each.'),
    expect: z.array(expectation).max(maxClauses).default([]).superRefine(uniqueNames),
    'structure-tests': z
      .array(z.string().min(1).max(1024))
      .max(32)
      .default([])
      .describe(
        'Files of container-structure-test beside or below the policy; its tests of files and metadata are expectations.',
      ),
    waivers: z.array(waiver).max(1000).default([]),
    packages: z.strictObject({ allow: z.array(allowedPackage).max(maxClauses).default([]) }).default({ allow: [] }),
    kargs: z
      .strictObject({ allow: z.array(allowedKarg).max(1000).default([]) })
      .default({ allow: [] })
      .describe('Kernel arguments that the image may have beside the base’s, or lack of them (FS-04).'),
    'host-policy': z
      .strictObject({
        enforce: z
          .boolean()
          .describe('Refuse an image whose own policy.json would let a host take any image in its place.'),
      })
      .default({ enforce: false }),
  })
  .describe('What an image may change against its base. All that is not allowed is refused.');

const policyReader = policySchema.transform(
  ({ 'host-policy': hostPolicy, 'structure-tests': structureTestFiles, ...members }) => ({
    ...members,
    hostPolicy,
    structureTestFiles,
    /** What those files say; empty until they are read. */
    structureTests: [] as readonly StructureTests[],
  }),
);

/** What an image may change against its base, with all defaults filled in. */
export type Policy = z.infer<typeof policyReader>;
export type Clause = Policy['allow'][number];

/** Checks a parsed document; issues carry paths into it. */
export function checkPolicyDocument(document: unknown): z.ZodSafeParseResult<Policy> {
  return policyReader.safeParse(document, { reportInput: true });
}

/** The JSON Schema (draft 2020-12) of the policy file, for editors; published at `policySchemaUrl`. */
export function policyJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(policySchema, { io: 'input' });
  return { $schema, $id: policySchemaUrl, title: 'wtgos image policy', ...schema };
}
