import { z } from 'zod';
import { TextPattern } from '../../core/text-pattern.ts';

/**
 * The file format of container-structure-test, schema version 2.0.0, as its README and pkg/types/v2 define it
 * (github.com/GoogleContainerTools/container-structure-test): what can be answered without running the image.
 */

const text = z.string().max(4096);
const name = z.string().min(1).max(1000);
const list = z.array(text).max(1000).default([]);
const id = z.int().min(-1).max(0xffffffff).optional().describe('-1 is not asked about.');

const path = z
  .string()
  .min(1)
  .max(4096)
  .refine((value) => !value.split('/').includes('..'), 'has a `..` part')
  .refine((value) => !value.includes('$'), 'has a variable, which is not expanded here: write the path out');

const pattern = text.superRefine((source, context) => {
  const problem = patternProblem(source);
  if (problem) context.addIssue({ code: 'custom', message: problem });
});

function patternProblem(source: string): string | undefined {
  try {
    TextPattern.ofGo(source);
    return undefined;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return `the regular expression ${JSON.stringify(source)} ${error.message}`;
  }
}

const fileExistenceTest = z.strictObject({
  name,
  path,
  shouldExist: z.boolean().default(true),
  permissions: z
    .string()
    .regex(/^$|^[-a-zA-Z]{1,8}([-r][-w][-x]){3}$/, 'must be as `ls -l` shows it, such as -rw-r--r--')
    .default(''),
  uid: id,
  gid: id,
  isExecutableBy: z.enum(['', 'owner', 'group', 'other', 'any']).default(''),
});

const fileContentTest = z.strictObject({
  name,
  path,
  expectedContents: z.array(pattern).max(1000).default([]),
  excludedContents: z.array(pattern).max(1000).default([]),
});

const pair = z
  .strictObject({ key: text.min(1), value: text.default(''), isRegex: z.boolean().default(false) })
  .superRefine(({ value, isRegex }, context) => {
    const problem = isRegex ? patternProblem(value) : undefined;
    if (problem) context.addIssue({ code: 'custom', path: ['value'], message: problem });
  });

const metadataTest = z.strictObject({
  envVars: z.array(pair).max(1000).default([]),
  unboundEnvVars: z.array(pair).max(1000).default([]),
  labels: z.array(pair).max(1000).default([]),
  exposedPorts: list,
  unexposedPorts: list,
  volumes: list,
  unmountedVolumes: list,
  entrypoint: z.array(text).max(1000).optional(),
  cmd: z.array(text).max(1000).optional(),
  workdir: text.default(''),
  user: text.default(''),
});

/** What only a running container could answer; an empty list asks nothing. */
function notRun(why: string) {
  return z
    .array(z.unknown())
    .max(0, `${why}: the image is never run here, because what runs could lie about itself`)
    .default([]);
}

const structureTests = z
  .strictObject({
    schemaVersion: z.literal('2.0.0'),
    fileExistenceTests: z.array(fileExistenceTest).max(10_000).default([]),
    fileContentTests: z.array(fileContentTest).max(10_000).default([]),
    metadataTest: metadataTest.optional(),
    commandTests: notRun('commandTests run a command in the image'),
    globalEnvVars: notRun('globalEnvVars are for commands'),
    licenseTests: z
      .array(z.unknown())
      .max(0, 'licenseTests are not read: an SBOM says what is in the image')
      .default([]),
    containerRunOptions: z.never('containerRunOptions are for commands: the image is never run here').optional(),
  })
  .describe('Tests of container-structure-test that need no running container.');

export type StructureTests = z.infer<typeof structureTests> & { file: string };
export type FileExistenceTest = z.infer<typeof fileExistenceTest>;
export type FileContentTest = z.infer<typeof fileContentTest>;
export type MetadataTest = z.infer<typeof metadataTest>;

/** Checks a parsed document; issues carry paths into it. */
export function checkStructureTests(document: unknown): z.ZodSafeParseResult<z.infer<typeof structureTests>> {
  return structureTests.safeParse(document, { reportInput: true });
}

/** For the names that are known at a place. */
export function structureTestsJsonSchema(): object {
  return z.toJSONSchema(structureTests, { io: 'input' });
}
