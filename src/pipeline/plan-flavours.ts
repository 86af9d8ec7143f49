import { z } from 'zod';
import { UserError } from '../core/errors.ts';
import { type DocumentKind, readDocument } from '../rules/policy-document.ts';
import { tagTemplate } from './tags.ts';

/** One image of several that a repository makes. */
export interface Flavour {
  /** Part of file and job names: small letters, digits and hyphens. */
  name: string;
  containerfile?: string | undefined;
  base?: string | undefined;
  buildArgs: Readonly<Record<string, string>>;
  /** May be templates, as `build` takes them. */
  tags: readonly string[];
  /** `os/architecture[/variant]`; undefined: all that are built. */
  platforms?: readonly string[] | undefined;
}

const line = z
  .string()
  .min(1)
  .max(4096)
  .regex(/^[^\u0000-\u001f\u007f-\u009f]*$/, 'holds a line break or another control character');
const flavour = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/, 'takes small letters, digits and hyphens, at most 63'),
  containerfile: line.optional(),
  base: line.optional(),
  'build-args': z.record(z.string().regex(/^[A-Za-z_][A-Za-z0-9_]{0,127}$/, 'is no name of an ARG'), line).optional(),
  tags: z.array(line.regex(tagTemplate, 'is no tag')).max(100).optional(),
  platforms: z
    .array(z.string().regex(/^[a-z0-9]{1,32}\/[a-z0-9]{1,32}(\/[a-z0-9]{1,32})?$/, 'is no platform'))
    .min(1)
    .max(64)
    .optional(),
});
const document = z.strictObject({ flavours: z.array(flavour).min(1).max(64) });

const kind: DocumentKind<z.infer<typeof document>> = {
  name: 'the file of flavours',
  help: 'docs/platforms.md describes its members.',
  check: (value) => document.safeParse(value),
  jsonSchema: () => z.toJSONSchema(document, { io: 'input' }),
};

/**
 * Reads a file of flavours (YAML, `flavours:` with one entry each).
 * @param file as messages shall name it
 * @throws UserError `input-invalid` with line and column
 */
export function readFlavours(text: string, file: string): Flavour[] {
  const { value, refuse } = read(text, file);
  const names = value.flavours.map(({ name }) => name);
  const twice = names.findIndex((name, at) => names.indexOf(name) !== at);
  if (twice >= 0) {
    throw asInput(refuse(['flavours', twice, 'name'], `two flavours are called ${names[twice]}`, 'Rename one.'));
  }
  return value.flavours.map(({ 'build-args': buildArgs = {}, tags = [], ...rest }) => ({ ...rest, buildArgs, tags }));
}

function read(text: string, file: string) {
  try {
    return readDocument(text, file, kind);
  } catch (error) {
    throw error instanceof UserError ? asInput(error) : error;
  }
}

/** The reader is that of policies, and this is none. */
function asInput({ message, hint, at }: UserError): UserError {
  return new UserError('input-invalid', message, { hint, at });
}
