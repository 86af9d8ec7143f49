/** Of a value, or of a type, that is none. */
export class GVariantError extends Error {}

/** What GLib may read, and this program does not: nobody writes it. */
export class GVariantLimitError extends GVariantError {}

/** GLib refuses deeper ones as well (G_VARIANT_MAX_RECURSION_DEPTH). */
export const maxDepth = 128;
const maxTypeLength = 1024;
/** A parsed type string; `entry` is one of a dictionary. */
export type VariantType =
  | { kind: 'basic'; code: string; alignment: number; size: number | undefined }
  | ElementType<'array'>
  | ElementType<'maybe'>
  | MemberType<'tuple'>
  | MemberType<'entry'>;
interface ElementType<Kind extends string> {
  kind: Kind;
  element: VariantType;
  alignment: number;
  size: undefined;
}
interface MemberType<Kind extends string> {
  kind: Kind;
  members: readonly VariantType[];
  alignment: number;
  size: number | undefined;
}

const basics: Readonly<Record<string, readonly [alignment: number, size: number | undefined]>> = {
  b: [1, 1],
  y: [1, 1],
  n: [2, 2],
  q: [2, 2],
  i: [4, 4],
  u: [4, 4],
  h: [4, 4],
  x: [8, 8],
  t: [8, 8],
  d: [8, 8],
  s: [1, undefined],
  o: [1, undefined],
  g: [1, undefined],
  v: [8, undefined],
};

/** @throws GVariantError for what is not exactly one complete type */
export function parseType(text: string): VariantType {
  if (text.length > maxTypeLength) throw new GVariantLimitError('its type is too long');
  const { type, next } = typeAt(text, 0, 0);
  if (next !== text.length) throw new GVariantError('its type is not one type');
  return type;
}

function typeAt(text: string, at: number, depth: number): { type: VariantType; next: number } {
  if (depth > maxDepth) throw new GVariantError('its type is nested too deeply');
  const code = text[at] ?? '';
  const basic = Object.hasOwn(basics, code) ? basics[code] : undefined;
  if (basic) return { type: { kind: 'basic', code, alignment: basic[0], size: basic[1] }, next: at + 1 };
  if (code === 'a' || code === 'm') {
    const { type: element, next } = typeAt(text, at + 1, depth + 1);
    const { alignment } = element;
    return { type: { kind: code === 'a' ? 'array' : 'maybe', element, alignment, size: undefined }, next };
  }
  const close = code === '(' ? ')' : code === '{' ? '}' : undefined;
  if (close === undefined) throw new GVariantError('its type is none');
  const members: VariantType[] = [];
  let next = at + 1;
  while (text[next] !== close) {
    const member = typeAt(text, next, depth + 1);
    members.push(member.type);
    next = member.next;
  }
  if (code === '{' && (members.length !== 2 || members[0]?.kind !== 'basic'))
    throw new GVariantError('a dictionary entry of its type is none');
  return { type: tupleOf(code === '{' ? 'entry' : 'tuple', members), next: next + 1 };
}

function tupleOf(kind: 'tuple' | 'entry', members: readonly VariantType[]): VariantType {
  const alignment = Math.max(1, ...members.map((member) => member.alignment));
  let size: number | undefined = 0;
  for (const member of members) {
    size =
      size === undefined || member.size === undefined
        ? undefined
        : Math.ceil(size / member.alignment) * member.alignment + member.size;
  }
  if (size !== undefined) size = members.length === 0 ? 1 : Math.ceil(size / alignment) * alignment;
  return { kind, members, alignment, size };
}
