import { z } from 'zod';
import type { Platform } from '../registry/types.ts';

/** Characters; far above anything sensible, far below what hurts. */
const maxLength = 65_536;
const maxLines = 1_000;

/**
 * One input of an action and one flag of a command: how its text becomes a value, and what people are told about it.
 * The text is never empty: an empty input is an absent one.
 */
export interface Input<T> {
  readonly schema: z.ZodType<T>;
  /** The value where neither text nor default is given. */
  readonly absent: T;
  readonly description: string;
  /** What is allowed, to end the sentence "expected …". */
  readonly allowed: string;
  /** Placeholder in `--help`: `--name <placeholder>`; undefined: true when only named. */
  readonly placeholder: string | undefined;
  readonly required: boolean;
  /** Text, decoded like any other. */
  readonly default: string | undefined;
  /** Masked, and never taken literally from a command line; `key` and `password` tell what bare text means. */
  readonly secret: 'key' | 'password' | undefined;
  /** One item a line; a flag may be repeated. */
  readonly multiline: boolean;
  /** A closed set, for completion. */
  readonly choices: readonly string[] | undefined;
}

interface Options {
  description: string;
}
type Present = { required: true; default?: never } | { required?: never; default: string };
type Optional = { required?: never; default?: never };
type Presence = Present | Optional;

/** One line of text. */
export function text(options: Options & Present & TextOptions): Input<string>;
export function text(options: Options & Optional & TextOptions): Input<string | undefined>;
export function text(options: Options & Presence & TextOptions): Input<string> | Input<string | undefined> {
  const allowed = options.allowed ?? 'one line of text';
  const schema = options.pattern ? line.regex(options.pattern, `expected ${allowed}`) : line;
  return input({ ...options, schema, absent: undefined, allowed, placeholder: options.placeholder ?? 'text' });
}
interface TextOptions {
  pattern?: RegExp;
  allowed?: string;
  placeholder?: string;
}

/** A file or folder, relative to the working directory. */
export function path(options: Options & Present): Input<string>;
export function path(options: Options & Optional): Input<string | undefined>;
export function path(options: Options & Presence): Input<string> | Input<string | undefined> {
  return input({ ...options, schema: line, absent: undefined, allowed: 'a path', placeholder: 'path' });
}

/** `true` or `false`, spelled exactly so. */
export function flag(options: Options & { default: 'true' | 'false' }): Input<boolean> {
  const schema = z.enum(['true', 'false'], 'expected true or false').transform((value) => value === 'true');
  const choices = ['true', 'false'];
  return input({ ...options, schema, absent: false, allowed: 'true or false', placeholder: undefined, choices });
}

/** One word of a closed set. */
export function choice<const C extends readonly [string, ...string[]]>(
  choices: C,
  options: Options & { default: C[number] },
): Input<C[number]> {
  const allowed = choices.join(' or ');
  const schema = z.enum(choices as readonly [C[number], ...C[number][]], `expected ${allowed}`);
  return input({ ...options, schema, absent: options.default, allowed, placeholder: choices.join('|'), choices });
}

/** Items, one a line; blank lines are dropped. */
export function lines(options: Options & ListOptions & { required?: true }): Input<readonly string[]> {
  const { item = /./, allowed = 'one item a line' } = options;
  const schema = listOf((entry) => (item.test(entry) ? entry : undefined), allowed);
  return input({
    ...options,
    schema,
    absent: [],
    allowed,
    placeholder: options.placeholder ?? 'item',
    multiline: true,
  });
}
interface ListOptions {
  item?: RegExp;
  allowed?: string;
  placeholder?: string;
}

/** `NAME=value`, one a line; a name may be given once. */
export function pairs(options: Options & { name?: RegExp }): Input<Readonly<Record<string, string>>> {
  const allowed = 'NAME=value, one a line';
  const { name = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,255}$/ } = options;
  const schema = listOf((entry) => readPair(entry, name), allowed).transform((entries, context) => {
    const names = entries.map(([key]) => key);
    const twice = names.find((key, index) => names.indexOf(key) !== index);
    if (twice !== undefined) context.addIssue(`${twice} is given twice`);
    return Object.fromEntries(entries);
  });
  return input({ ...options, schema, absent: {}, allowed, placeholder: 'NAME=value', multiline: true });
}

/** A key or a password: the text itself, `env://NAME` or a file; resolved by `Services.readSecret`. Never trimmed. */
export function secret(kind: 'key' | 'password', options: Options): Input<string | undefined> {
  const allowed = kind === 'key' ? 'a key, env://NAME or a file' : 'a password, env://NAME or file://PATH';
  const schema = z
    .string()
    .max(maxLength, `longer than ${maxLength} characters`)
    .regex(/^[^\0]*$/, 'holds a NUL character');
  return input({ ...options, schema, absent: undefined, allowed, placeholder: 'where', secret: kind });
}

/** `os/architecture` or `os/architecture/variant`, as OCI names them. */
export function platform(options: Options & { default: string }): Input<Platform> {
  const allowed = 'os/architecture such as linux/amd64';
  const schema = line
    .regex(/^[a-z0-9]{1,32}\/[a-z0-9]{1,32}(\/[a-z0-9]{1,32})?$/, `expected ${allowed}`)
    .transform((value): Platform => {
      const [os = '', architecture = '', variant] = value.split('/');
      return { os, architecture, ...(variant === undefined ? {} : { variant }) };
    });
  return input({ ...options, schema, absent: { os: 'linux', architecture: 'amd64' }, allowed, placeholder: 'os/arch' });
}

const line = z
  .string()
  .trim()
  .max(maxLength, `longer than ${maxLength} characters`)
  .regex(/^[^\u0000-\u001f\u007f-\u009f]*$/, 'holds a line break or another control character');

function listOf<T>(read: (entry: string) => T | undefined, allowed: string): z.ZodType<T[]> {
  return z
    .string()
    .max(maxLength, `longer than ${maxLength} characters`)
    .transform((value, context) => {
      const entries = value
        .split(/\r?\n/)
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
      if (entries.length > maxLines) context.addIssue(`more than ${maxLines} lines`);
      const items: T[] = [];
      for (const [index, entry] of entries.slice(0, maxLines).entries()) {
        const item = /[\u0000-\u001f\u007f-\u009f]/.test(entry) ? undefined : read(entry);
        if (item !== undefined) items.push(item);
        else context.addIssue(`line ${index + 1} is not allowed; expected ${allowed}`);
      }
      return items;
    });
}

function readPair(entry: string, allowed: RegExp): [name: string, value: string] | undefined {
  const equals = entry.indexOf('=');
  if (equals < 1) return undefined;
  const name = entry.slice(0, equals);
  // A map with this member would be no plain map any more.
  if (name === '__proto__' || !allowed.test(name)) return undefined;
  return [name, entry.slice(equals + 1)];
}

type Given<T> = Pick<Input<T>, 'schema' | 'absent' | 'description' | 'allowed' | 'placeholder'> &
  Partial<Pick<Input<T>, 'secret' | 'multiline' | 'choices' | 'default' | 'required'>>;

/** Where an input is required or has a default, `absent` is never asked for, and need not be a T. */
function input<T>(given: NoInfer<Given<T>> & { schema: z.ZodType<T> }): Input<T>;
function input<T>(given: Given<T | undefined> & { schema: z.ZodType<T> }): Input<T>;
function input<T>(given: Given<T>): Input<T> {
  const { schema, absent, description, allowed, placeholder } = given;
  return {
    schema,
    absent,
    description,
    allowed,
    placeholder,
    required: given.required ?? false,
    default: given.default,
    secret: given.secret,
    multiline: given.multiline ?? false,
    choices: given.choices,
  };
}
