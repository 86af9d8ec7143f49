import type { Variant, VariantValue } from './gvariant.ts';
import { PatternReader, type VariantNode } from './gvariant-pattern.ts';
import { unquote, unquoteBytes, VariantTokens } from './gvariant-tokens.ts';
import { GVariantError, GVariantLimitError, maxDepth, parseType, type VariantType } from './gvariant-type.ts';

/** In characters; the longest default of GNOME's schemas has 3,000. */
const maxText = 256 * 1024;

const typeWords: Readonly<Record<string, string>> = {
  boolean: 'b',
  byte: 'y',
  int16: 'n',
  uint16: 'q',
  int32: 'i',
  handle: 'h',
  uint32: 'u',
  int64: 'x',
  uint64: 't',
  double: 'd',
  string: 's',
  objectpath: 'o',
  signature: 'g',
};

/**
 * Reads a value as people write it (GLib, "GVariant Text Format"), as g_variant_parse does.
 * @param type that it must have; without one it is told from the text
 * @throws GVariantError for what GLib refuses; GVariantLimitError for maybes of maybes and numbers that only C reads
 */
export function parseVariantText(text: string, type?: string): Variant {
  if (text.length > maxText) throw new GVariantLimitError(`it has more than ${maxText} characters`);
  if (text.includes('\0') || !text.isWellFormed()) throw new GVariantLimitError('it has a character that no text has');
  const tokens = new VariantTokens(text);
  const node = parseNode(tokens, maxDepth);
  if (tokens.token !== '') throw tokens.error('the value is over, but the text is not');
  const patterns = new PatternReader();
  return make(node, type ?? patterns.typeOf(node), patterns);
}

function parseNode(tokens: VariantTokens, depth: number): VariantNode {
  if (depth === 0) throw tokens.error('it is nested too deeply');
  const { token } = tokens;
  const child = (): VariantNode => parseNode(tokens, depth - 1);
  if (tokens.consume('[')) return { kind: 'array', children: parseArray(tokens, child) };
  if (tokens.consume('(')) return { kind: 'tuple', children: parseTuple(tokens, child) };
  if (tokens.consume('{')) return parseDictionary(tokens, child);
  if (tokens.consume('<')) {
    const node: VariantNode = { kind: 'variant', child: child() };
    tokens.require('>');
    return node;
  }
  if (token.startsWith('@')) {
    parseType(token.slice(1));
    tokens.next();
    return { kind: 'typed', type: token.slice(1), child: child() };
  }
  if (tokens.consume('just')) return { kind: 'maybe', child: child() };
  if (Object.hasOwn(typeWords, token)) {
    tokens.next();
    return { kind: 'typed', type: typeWords[token] ?? '', child: child() };
  }
  const node = parseWord(token);
  if (!node) throw tokens.error('there is no value');
  tokens.next();
  return node;
}

function parseWord(token: string): VariantNode | undefined {
  if (token === 'true' || token === 'false') return { kind: 'boolean', value: token === 'true' };
  if (token === 'nothing') return { kind: 'maybe', child: undefined };
  if (/^(?:[-+.0-9]|inf$|nan$)/.test(token)) return { kind: 'number', token };
  if (/^['"]/.test(token)) return { kind: 'string', text: unquote(token) };
  if (/^b['"]/.test(token)) return { kind: 'bytes', bytes: unquoteBytes(token) };
  return undefined;
}

function parseArray(tokens: VariantTokens, child: () => VariantNode): VariantNode[] {
  const children: VariantNode[] = [];
  while (!tokens.consume(']')) {
    if (children.length > 0) tokens.require(',');
    children.push(child());
  }
  return children;
}

/** A comma follows the first member even where it is the only one. */
function parseTuple(tokens: VariantTokens, child: () => VariantNode): VariantNode[] {
  const children: VariantNode[] = [];
  while (!tokens.consume(')')) {
    if (children.length > 1) tokens.require(',');
    children.push(child());
    if (children.length === 1) tokens.require(',');
  }
  return children;
}

function parseDictionary(tokens: VariantTokens, child: () => VariantNode): VariantNode {
  const keys: VariantNode[] = [];
  const values: VariantNode[] = [];
  while (!tokens.consume('}')) {
    if (keys.length > 0) tokens.require(',');
    const key = child();
    if (keys.length === 0 && tokens.consume(',')) {
      const node: VariantNode = { kind: 'entry', key, value: child() };
      tokens.require('}');
      return node;
    }
    tokens.require(':');
    keys.push(key);
    values.push(child());
  }
  return { kind: 'dictionary', keys, values };
}

function make(node: VariantNode, type: string, patterns: PatternReader): Variant {
  if (type.includes('mm')) throw new GVariantLimitError('a maybe of a maybe is not read');
  return { type, value: typedValue(node, parseType(type), patterns) };
}

function typedValue(node: VariantNode, type: VariantType, patterns: PatternReader): VariantValue {
  // What a type says in the text decides what is not said elsewhere, and nothing more.
  if (node.kind === 'typed') return typedValue(node.child, type, patterns);
  if (node.kind === 'maybe') {
    if (type.kind !== 'maybe') throw wrongType();
    return node.child === undefined ? null : typedValue(node.child, type.element, patterns);
  }
  if (type.kind === 'maybe') return typedValue(node, type.element, patterns);
  if (type.kind === 'basic') return basicValue(node, type.code, patterns);
  if (type.kind === 'array') {
    const { element } = type;
    if (node.kind === 'array') return node.children.map((child) => typedValue(child, element, patterns));
    if (node.kind === 'bytes' && element.kind === 'basic' && element.code === 'y') return [...node.bytes];
    if (node.kind !== 'dictionary' || element.kind !== 'entry') throw wrongType();
    return node.keys.map((key, position) => {
      const value = node.values[position];
      return value === undefined ? [] : members([key, value], element.members, patterns);
    });
  }
  if (node.kind === 'tuple' && type.kind === 'tuple') return members(node.children, type.members, patterns);
  if (node.kind === 'entry' && type.kind === 'entry') return members([node.key, node.value], type.members, patterns);
  throw wrongType();
}

function members(
  nodes: readonly VariantNode[],
  types: readonly VariantType[],
  patterns: PatternReader,
): VariantValue[] {
  if (nodes.length !== types.length) throw wrongType();
  return nodes.map((node, position) => {
    const type = types[position];
    if (!type) throw wrongType();
    return typedValue(node, type, patterns);
  });
}

function basicValue(node: VariantNode, code: string, patterns: PatternReader): VariantValue {
  if (node.kind === 'variant' && code === 'v') return make(node.child, patterns.typeOf(node.child), patterns);
  if (node.kind === 'boolean' && code === 'b') return node.value;
  if (node.kind === 'number' && code === 'd') return doubleOf(node.token);
  if (node.kind === 'number' && Object.hasOwn(ranges, code)) return integerOf(node.token, code);
  if (node.kind !== 'string' || !'sog'.includes(code)) throw wrongType();
  if (code === 'o' && !/^\/(?:\w+(?:\/\w+)*)?$/.test(node.text)) throw new GVariantError('it is no object path');
  if (code === 'g' && !isSignature(node.text)) throw new GVariantError('it is no signature');
  return node.text;
}

const ranges: Readonly<Record<string, readonly [least: bigint, most: bigint]>> = {
  y: [0n, 0xffn],
  n: [-0x8000n, 0x7fffn],
  q: [0n, 0xffffn],
  i: [-0x80000000n, 0x7fffffffn],
  h: [-0x80000000n, 0x7fffffffn],
  u: [0n, 0xffffffffn],
  x: [-(2n ** 63n), 2n ** 63n - 1n],
  t: [0n, 2n ** 64n - 1n],
};

/** Decimal, octal or hexadecimal as in C. */
function integerOf(token: string, code: string): number | bigint {
  requireShort(token);
  const match = /^(-?)\+?(?:0[xX]([0-9a-fA-F]+)|0([0-7]*)|([1-9]\d*))$/.exec(token);
  if (!match) throw new GVariantError('a number is not one of its type');
  const [, minus, hex, octal, decimal] = match;
  const size = BigInt(hex === undefined ? (decimal ?? `0o0${octal}`) : `0x${hex}`);
  const value = minus === '-' ? -size : size;
  const [least, most] = ranges[code] ?? [0n, 0n];
  if (value < least || value > most) throw new GVariantError('a number is out of the range of its type');
  return code === 'x' || code === 't' ? value : Number(value);
}

function requireShort(token: string): void {
  // C takes a second sign, and fractions in hexadecimal.
  if (token.length > 400 || /^[-+]{2}|^[-+]?0[xX].*[.pP]/.test(token))
    throw new GVariantLimitError('a number is written in a way that is not read');
}

/** The smallest that is not subnormal: for those below, C's strtod says that they do not fit. */
const smallestDouble = 2 ** -1022;

function doubleOf(token: string): number {
  const word = /^([-+]?)(?:inf|infinity|(nan))$/i.exec(token);
  if (word) return word[2] !== undefined ? Number.NaN : word[1] === '-' ? -Infinity : Infinity;
  requireShort(token);
  const hex = /^([-+]?)(0[xX][0-9a-fA-F]+)$/.exec(token);
  if (!hex && !/^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(token))
    throw new GVariantError('a number is not one of its type');
  const value = hex ? Number(BigInt(hex[2] ?? '')) * (hex[1] === '-' ? -1 : 1) : Number(token);
  if (!Number.isFinite(value) || (value !== 0 && Math.abs(value) < smallestDouble))
    throw new GVariantError('a number is out of the range of its type');
  return value;
}

/** D-Bus specification, "Type System": complete types, without GVariant's maybe. */
function isSignature(text: string): boolean {
  if (text.length > 255 || text.includes('m')) return false;
  try {
    parseType(`(${text})`);
    return true;
  } catch (error) {
    if (error instanceof GVariantError) return false;
    throw error;
  }
}

function wrongType(): GVariantError {
  return new GVariantError('it is not of the type that it must have');
}
