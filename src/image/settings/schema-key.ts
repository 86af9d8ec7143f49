import type { Variant, VariantValue } from '../gvariant.ts';
import { parseVariantText } from '../gvariant-text.ts';
import { GVariantError, GVariantLimitError, parseType, type VariantType } from '../gvariant-type.ts';
import type { Choices } from './choices.ts';

/** What glib-compile-schemas refuses: it leaves out the whole file, or of an override the key. */
export class SchemaError extends Error {}

/** `choices` that are an enumeration or flags came with the key; others it lists itself. */
export type ChoiceKind = 'enum' | 'flags' | 'choices';

/** One key of a schema, as far as what is compiled goes. */
export interface SchemaKey {
  type: string;
  choiceKind: ChoiceKind;
  choices: Choices;
  range?: readonly [least: VariantValue, most: VariantValue];
  default?: VariantValue;
  /** What translators see of the default, and in which category: `m`essages or `t`ime. */
  translation?: { category: string; text: string };
  /** Desktop → the default there. */
  desktops: Map<string, VariantValue>;
  /** The file that says the default last. */
  file: string;
}

const ranges: Readonly<Record<string, readonly [string, string]>> = {
  y: ['0', '255'],
  n: ['-32768', '32767'],
  q: ['0', '65535'],
  i: ['-2147483648', '2147483647'],
  u: ['0', '4294967295'],
  x: ['-9223372036854775808', '9223372036854775807'],
  t: ['0', '18446744073709551615'],
  d: ['-inf', 'inf'],
};

/** @throws SchemaError; GVariantLimitError */
export function setRange(key: SchemaKey, least: string | undefined, most: string | undefined): void {
  const all = Object.hasOwn(ranges, key.type) ? ranges[key.type] : undefined;
  if (!all || key.range) throw new SchemaError('a range is where none can be');
  const [low, high] = [valueFor(key, least ?? all[0]), valueFor(key, most ?? all[1])];
  if (isLess(high, low)) throw new SchemaError('a range ends before it begins');
  key.range = [low, high];
  checkDefault(key);
}

/** A default, or a bound of a range. @throws SchemaError; GVariantLimitError */
export function valueFor({ type }: SchemaKey, text: string): VariantValue {
  try {
    return parseVariantText(text, type).value;
  } catch (error) {
    if (!(error instanceof GVariantError) || error instanceof GVariantLimitError) throw error;
    throw new SchemaError(error.message);
  }
}

/** @throws SchemaError where the default is not one of what the key may have */
export function checkDefault(key: SchemaKey): void {
  if (key.default !== undefined) checkValue(key, key.default);
}

/** @throws SchemaError */
export function checkValue({ range, choices, type }: SchemaKey, value: VariantValue): void {
  if (range) {
    if (isLess(value, range[0]) || isLess(range[1], value)) throw new SchemaError('a value is not within the range');
  } else if (!choices.isEmpty && !isAllowed(choices, parseType(type), value))
    throw new SchemaError('a value is none of the choices');
}

/** @throws GVariantLimitError where one is no number, as C has it of double */
function isLess(a: VariantValue, b: VariantValue): boolean {
  return numberOf(a) < numberOf(b);
}

function numberOf(value: VariantValue): number | bigint {
  if (typeof value === 'bigint' || (typeof value === 'number' && !Number.isNaN(value))) return value;
  throw new GVariantLimitError('a range is of what is no number');
}

function isAllowed(choices: Choices, type: VariantType, value: VariantValue): boolean {
  if (type.kind === 'maybe') return value === null || isAllowed(choices, type.element, value);
  if (type.kind === 'array')
    return Array.isArray(value) && value.every((item: VariantValue) => isAllowed(choices, type.element, item));
  return typeof value === 'string' && choices.allows(value);
}

/** Type and value of a key's compiled form (gio/glib-compile-schemas.c, key_state_serialise); desktops by their names. */
export function compiledKey(key: SchemaKey): Variant {
  const { type, translation, choices, choiceKind, range, desktops } = key;
  const parts: [type: string, value: VariantValue][] = [[type, key.default ?? null]];
  const tag = (char: string): number => char.charCodeAt(0);
  if (translation) parts.push(['(y(ys))', [tag('l'), [tag(translation.category), translation.text]]]);
  if (!choices.isEmpty) parts.push(['(yau)', [tag(choiceKind.charAt(0)), choices.words()]]);
  if (range) parts.push([`(y(${type}${type}))`, [tag('r'), range]]);
  if (desktops.size > 0) {
    const values = [...desktops].map(([name, value]): VariantValue => [name, { type, value }]);
    parts.push(['(ya{sv})', [tag('d'), values.sort(byName)]]);
  }
  return { type: `(${parts.map(([each]) => each).join('')})`, value: parts.map(([, value]) => value) };
}

/** Order of desktops in a compiled key, which is otherwise by chance. */
export function byName(a: VariantValue, b: VariantValue): number {
  const [one, other] = [a, b].map((pair) => (Array.isArray(pair) ? String(pair[0]) : ''));
  return (one ?? '') < (other ?? '') ? -1 : 1;
}
