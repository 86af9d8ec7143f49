import { z } from 'zod';
import { TextPattern } from '../core/text-pattern.ts';

const text = z.string().max(4096);
const absent = z.boolean().default(false).describe('It must not be there.');
const imagePath = z
  .string()
  .min(1)
  .max(4096)
  .refine(
    (path) =>
      path
        .replace(/^\//, '')
        .split('/')
        .every((part) => !['', '.', '..'].includes(part)),
    {
      message: 'must be a path without empty, `.` or `..` parts',
    },
  );
const linePattern = text.superRefine((pattern, context) => {
  try {
    TextPattern.ofLine(pattern);
  } catch (error) {
    context.addIssue({ code: 'custom', message: `the pattern ${(error as SyntaxError).message}` });
  }
});
const owner = z
  .string()
  .regex(/^(0|[1-9][0-9]{0,9}):(0|[1-9][0-9]{0,9})$/, 'must be a numeric owner and group, such as "0:0"');
const id = z.int().nonnegative().max(0xffffffff);
const version = z
  .string()
  .regex(/^([0-9]{1,9}:)?[A-Za-z0-9._+~^]{1,255}(-[A-Za-z0-9._+~^]{1,255})?$/, 'must be [epoch:]version[-release]');
const list = z.array(text).min(1).max(1000);

/** Whether only `name` and `absent` are said of something that must not be there. */
function alone({ absent: gone, ...others }: { absent: boolean; [member: string]: unknown }): boolean {
  return !gone || Object.values(others).filter((value) => value !== undefined).length === 1;
}

const aloneMessage = { path: ['absent'], message: 'what is not there has no other properties' };

const file = z
  .strictObject({
    path: imagePath,
    absent,
    type: z.enum(['file', 'directory', 'symlink']).optional(),
    mode: z
      .string()
      .regex(/^[0-7]{3,4}$/, 'must be octal digits in quotes, such as "0644"')
      .optional(),
    owner: owner.optional(),
    content: z.string().max(65_536).optional().describe('The whole content, to the last line break.'),
    sha256: z
      .string()
      .regex(/^(sha256:)?[0-9a-f]{64}$/, 'must be a SHA-256 digest in hexadecimal digits')
      .optional(),
    line: text.optional().describe('One whole line of the content.'),
    matches: linePattern.optional().describe('A regular expression for one whole line of the content.'),
    excludes: linePattern.optional().describe('A regular expression that no whole line may match.'),
    target: text.optional().describe('Where the symlink leads, as written.'),
  })
  .refine(alone, aloneMessage);

const packageShape = z
  .strictObject({
    name: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._+-]{0,255}$/, 'must be the name of one RPM package'),
    absent,
    'at-least': version.optional(),
    below: version.optional(),
  })
  .refine(alone, aloneMessage);

const user = z
  .strictObject({
    name: z.string().regex(/^[A-Za-z_][A-Za-z0-9_.-]{0,31}\$?$/, 'must be a user name'),
    absent,
    uid: id.optional(),
    gid: id.optional(),
    home: text.optional(),
    shell: text.optional(),
  })
  .refine(alone, aloneMessage);

const pair = z.strictObject({ name: text.min(1), absent, value: text.optional() }).refine(alone, aloneMessage);

const config = z.strictObject({
  user: text.optional(),
  workdir: text.optional(),
  entrypoint: z.array(text).max(1000).optional(),
  cmd: z.array(text).max(1000).optional(),
  'stop-signal': text.optional(),
  'exposed-ports': list.optional().describe('Such as `80/tcp`; others may be there too.'),
  volumes: list.optional().describe('Others may be there too.'),
});

const kargs = z.strictObject({
  present: list.optional(),
  absent: list.optional(),
});

const subjects = ['file', 'kargs', 'package', 'user', 'label', 'env', 'config'] as const;

/** One expectation of a policy: a name, and one thing that is expected. */
export const expectation = z
  .strictObject({
    name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'must be lower-case letters, digits and hyphens, at most 64'),
    reason: z.string().min(10, 'must say why, in at least 10 characters').max(1000).optional(),
    file: file.optional(),
    kargs: kargs.optional().describe('Kernel arguments of /usr/lib/bootc/kargs.d: `name=value`, or a name alone.'),
    package: packageShape.optional(),
    user: user.optional(),
    label: pair.optional(),
    env: pair.optional(),
    config: config.optional(),
  })
  .refine((each) => subjects.filter((subject) => each[subject] !== undefined).length === 1, {
    message: `expects one thing: ${subjects.join(', ')}`,
  })
  .describe('Says what has to be true of the image. One that does not hold is an error (EXP-01).');

export type ExpectationSpec = z.infer<typeof expectation>;
export type FileSpec = z.infer<typeof file>;
export type PackageSpec = z.infer<typeof packageShape>;
export type UserSpec = z.infer<typeof user>;
export type PairSpec = z.infer<typeof pair>;
export type ConfigSpec = z.infer<typeof config>;
export type KargsSpec = z.infer<typeof kargs>;
