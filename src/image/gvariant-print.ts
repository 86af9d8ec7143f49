import { isVariant, type Variant, type VariantValue } from './gvariant.ts';
import { parseType, type VariantType } from './gvariant-type.ts';

const words: Readonly<Record<string, string>> = {
  n: 'int16',
  q: 'uint16',
  h: 'handle',
  u: 'uint32',
  x: 'int64',
  t: 'uint64',
  o: 'objectpath',
  g: 'signature',
};

/** A value in GVariant's text format, with as much of its type as it takes to read it back. */
export function printVariant({ type, value }: Variant): string {
  return print(parseType(type), value, true);
}

/** @param isFirst whether nothing before it says its type */
function print(type: VariantType, value: VariantValue, isFirst: boolean): string {
  if (type.kind === 'basic') return basic(type.code, value, isFirst);
  if (type.kind === 'maybe') {
    if (value === null) return `${isFirst ? `@${textOf(type)} ` : ''}nothing`;
    return `${isFirst ? `@${textOf(type)} ` : ''}${print(type.element, value, false)}`;
  }
  const items: readonly VariantValue[] = Array.isArray(value) ? value : [];
  if (type.kind === 'array') {
    const { element } = type;
    const isDictionary = element.kind === 'entry';
    if (items.length === 0) return `${isFirst ? `@${textOf(type)} ` : ''}${isDictionary ? '{}' : '[]'}`;
    if (!isDictionary) return `[${items.map((item, at) => print(element, item, isFirst && at === 0)).join(', ')}]`;
    return `{${items.map((item, at) => members(element.members, item, isFirst && at === 0).join(': ')).join(', ')}}`;
  }
  const parts = members(type.members, value, isFirst);
  if (type.kind === 'entry') return `{${parts.join(', ')}}`;
  return `(${parts.join(', ')}${parts.length === 1 ? ',' : ''})`;
}

function members(types: readonly VariantType[], value: VariantValue, isFirst: boolean): string[] {
  const items: readonly VariantValue[] = Array.isArray(value) ? value : [];
  return types.map((type, at) => print(type, items[at] ?? null, isFirst));
}

function basic(code: string, value: VariantValue, isFirst: boolean): string {
  if (isVariant(value)) return `<${printVariant(value)}>`;
  const word = isFirst && Object.hasOwn(words, code) ? `${words[code]} ` : '';
  if (code === 'y') return `${isFirst ? 'byte ' : ''}0x${Number(value).toString(16).padStart(2, '0')}`;
  if (code === 'd') return double(Number(value));
  return `${word}${typeof value === 'string' ? quoted(value) : String(value)}`;
}

function double(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value < 0 ? '-inf' : 'inf';
  const text = Object.is(value, -0) ? '-0' : String(value);
  return /[.e]/.test(text) ? text : `${text}.0`;
}

function quoted(text: string): string {
  const quote = text.includes("'") ? '"' : "'";
  const inner = text.replace(/[\p{Cc}\p{Cf}\p{Cn}\p{Cs}\p{Co}\p{Zl}\p{Zp}\\"']/gu, (char) => {
    if (char === '\\' || char === quote) return `\\${char}`;
    if (char === '"' || char === "'") return char;
    const code = char.codePointAt(0) ?? 0;
    return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
  });
  return `${quote}${inner}${quote}`;
}

function textOf(type: VariantType): string {
  if (type.kind === 'basic') return type.code;
  if (type.kind === 'array' || type.kind === 'maybe')
    return `${type.kind === 'array' ? 'a' : 'm'}${textOf(type.element)}`;
  const inner = type.members.map(textOf).join('');
  return type.kind === 'entry' ? `{${inner}}` : `(${inner})`;
}
