import { GVariantLimitError } from '../gvariant-type.ts';
import type { Element } from '../markup.ts';
import { SchemaError } from './schema-key.ts';

/** Element → what may be in it. */
const contents: Readonly<Record<string, readonly string[]>> = {
  schemalist: ['schema', 'enum', 'flags'],
  schema: ['key', 'child', 'override'],
  key: ['default', 'summary', 'description', 'range', 'choices', 'aliases'],
  choices: ['choice'],
  aliases: ['alias'],
  enum: ['value'],
  flags: ['value'],
};
const withText = new Set(['default', 'override', 'summary', 'description']);

/** Elements and attributes with a colon in their names are passed over. @throws SchemaError */
export function childrenOf({ name, children, text }: Element): Element[] {
  const known = children.filter((child) => !child.name.includes(':'));
  const allowed = Object.hasOwn(contents, name) ? (contents[name] ?? []) : [];
  const wrong = known.find((child) => !allowed.includes(child.name));
  if (wrong) throw new SchemaError(`<${wrong.name}> can not be in <${name}>`);
  if (!withText.has(name) && /[^ \t\n\f\r]/.test(text)) throw new SchemaError(`text can not be in <${name}>`);
  return known;
}

/** @throws SchemaError where an element has elements in it, or text that is none of a summary */
export function requireEmpty(element: Element): void {
  childrenOf(element);
}

/** Those that an element may have, and none else. @throws SchemaError */
export function attributesOf(
  { name, attributes }: Element,
  required: readonly string[],
  optional: readonly string[],
): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [attribute, value] of attributes) {
    if (attribute.includes(':')) continue;
    if (!required.includes(attribute) && !optional.includes(attribute))
      throw new SchemaError(`<${name}> has no attribute ${attribute}`);
    found[attribute] = value;
  }
  const missing = required.find((attribute) => found[attribute] === undefined);
  if (missing !== undefined) throw new SchemaError(`<${name}> needs the attribute ${missing}`);
  return found;
}

/** @throws SchemaError, GVariantLimitError */
export function markupText(bytes: Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (/[\0\ufeff]/.test(text)) throw new GVariantLimitError('it has a byte that no text has');
    return text;
  } catch (error) {
    if (error instanceof TypeError) throw new SchemaError('it is not UTF-8');
    throw error;
  }
}
