import { UserError } from '../core/errors.ts';
import { nearest } from '../core/nearest.ts';
import type { Input } from './input.ts';

type Inputs = Readonly<Record<string, Input<unknown>>>;

/** What a link of the chain takes and gives: from it come action.yml, the command, its help, and its table in the docs. */
export interface Contract<I extends Inputs = Inputs> {
  /** Also the folder below actions/ and the command. */
  readonly name: string;
  readonly title: string;
  /** One sentence. */
  readonly description: string;
  /** In the order in which they are documented. Names are kebab-case. */
  readonly inputs: I;
  /** Name → what it is. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Commands to copy, for `--help`. */
  readonly examples: readonly string[];
  /** What inputs must hold together: sentences about what is wrong. */
  check(inputs: Decoded<I>): string[];
}

type Camel<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : S;

/** Inputs as the logic gets them: `base-key` is `baseKey`. */
export type Decoded<I extends Inputs> = {
  readonly [Name in keyof I & string as Camel<Name>]: I[Name] extends Input<infer T> ? T : never;
};

/** The decoded inputs of a contract. */
export type InputsOf<C> = C extends Contract<infer I> ? Decoded<I> : never;

export function defineAction<I extends Inputs>(
  contract: Omit<Contract<I>, 'check'> & { check?: (inputs: Decoded<I>) => string[] },
): Contract<I> {
  return { check: () => [], ...contract };
}

/**
 * Decodes the texts of all inputs at once; an empty text is an absent input.
 *
 * @param raw input name (kebab-case) → text
 * @throws UserError `input-missing` when nothing but required inputs are wrong, else `input-invalid`; it names every problem
 */
export function decodeInputs<I extends Inputs>(
  contract: Contract<I>,
  raw: Readonly<Record<string, string>>,
): Decoded<I> {
  const missing: string[] = [];
  const invalid = unknownNames(contract, raw);
  const decoded = new Map<string, unknown>();
  for (const [name, input] of Object.entries<Input<unknown>>(contract.inputs)) {
    const given = Object.hasOwn(raw, name) ? raw[name] : undefined;
    const text = given === undefined || given.trim() === '' ? input.default : given;
    if (text === undefined) {
      if (input.required) missing.push(`${name} is required: ${input.description}`);
      decoded.set(camelCase(name), input.absent);
      continue;
    }
    const result = input.schema.safeParse(text);
    if (result.success) decoded.set(camelCase(name), result.data);
    else invalid.push(`${name} ${shown(input, text)}: ${result.error.issues.map((issue) => issue.message).join('; ')}`);
  }
  const inputs = Object.fromEntries(decoded) as Decoded<I>;
  if (missing.length === 0 && invalid.length === 0) invalid.push(...contract.check(inputs));
  if (missing.length > 0 || invalid.length > 0) throw problems(contract, missing, invalid);
  return inputs;
}

/** `base-key` → `baseKey`. */
export function camelCase(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function unknownNames(contract: Contract<Inputs>, raw: Readonly<Record<string, string>>): string[] {
  return Object.keys(raw)
    .filter((name) => !Object.hasOwn(contract.inputs, name))
    .map((name) => {
      const meant = nearest(name, Object.keys(contract.inputs));
      return `${JSON.stringify(name.slice(0, 64))} is no input${meant ? `; did you mean ${meant}?` : ''}`;
    });
}

/** The text for an error: short, on one line, and never a secret's. */
function shown(input: Input<unknown>, text: string): string {
  if (input.secret) return '(not shown)';
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 77)}…` : text);
}

function problems(contract: Contract<Inputs>, missing: string[], invalid: string[]): UserError {
  const all = [...missing, ...invalid];
  const message =
    all.length === 1 ? `${all[0]}` : `${all.length} inputs are wrong:\n${all.map((one) => `- ${one}`).join('\n')}`;
  return new UserError(invalid.length === 0 ? 'input-missing' : 'input-invalid', message, {
    hint: `All inputs of ${contract.name} are described in docs/actions.md, and by: wtgos ${contract.name} --help`,
  });
}
