import { GVariantError, GVariantLimitError } from './gvariant-type.ts';

/** A value as it is written, before its type is known. */
export type VariantNode =
  | { kind: 'array' | 'tuple'; children: readonly VariantNode[] }
  | { kind: 'dictionary'; keys: readonly VariantNode[]; values: readonly VariantNode[] }
  | { kind: 'entry'; key: VariantNode; value: VariantNode }
  | { kind: 'variant'; child: VariantNode }
  | { kind: 'maybe'; child: VariantNode | undefined }
  | { kind: 'typed'; type: string; child: VariantNode }
  | { kind: 'string'; text: string }
  | { kind: 'bytes'; bytes: Buffer }
  | { kind: 'number'; token: string }
  | { kind: 'boolean'; value: boolean };

/** Steps of comparing patterns within one value: a text of 64 KiB can ask for billions. */
const maxSteps = 4_000_000;

/**
 * The type of a value that says no type, by the rules of GLib's gvariant-parser.c: a pattern in which `N` is any number, `S` any
 * string, `M` a maybe or not, `*` anything, is found for each part and merged within arrays.
 */
export class PatternReader {
  #left = maxSteps;

  /** The type string: numbers are `i`, strings `s`, nothing is a maybe unless it must. @throws GVariantError where it can not be told */
  typeOf(node: VariantNode): string {
    const pattern = this.#pattern(node);
    if (pattern.includes('*')) throw new GVariantError('it does not say its type');
    return pattern.replaceAll('M', '').replaceAll('S', 's').replaceAll('N', 'i');
  }

  #pattern(node: VariantNode): string {
    switch (node.kind) {
      case 'array':
        return `Ma${node.children.length === 0 ? '*' : this.#common(node.children)}`;
      case 'tuple':
        return `M(${node.children.map((child) => this.#pattern(child)).join('')})`;
      case 'dictionary':
        return node.values[0] === undefined ? 'Ma{**}' : `Ma{${this.#key(node.keys)}${this.#pattern(node.values[0])}}`;
      case 'entry':
        return `M{${this.#key([node.key])}${this.#pattern(node.value)}}`;
      case 'variant':
        return 'Mv';
      case 'maybe':
        return `m${node.child === undefined ? '*' : this.#pattern(node.child)}`;
      case 'typed':
        return node.type;
      case 'string':
        return 'MS';
      case 'bytes':
        return 'May';
      case 'number':
        return isFloating(node.token) ? 'Md' : 'MN';
      case 'boolean':
        return 'Mb';
    }
  }

  /** Keys are no maybes, whatever could be. */
  #key(keys: readonly VariantNode[]): string {
    const pattern = this.#common(keys);
    const code = pattern[pattern.startsWith('M') ? 1 : 0] ?? '';
    if (!'bynqiuxthdsogNS'.includes(code)) throw new GVariantError('a key of a dictionary is of no basic type');
    return code;
  }

  #common(nodes: readonly VariantNode[]): string {
    return nodes.map((node) => this.#pattern(node)).reduce((left, right) => this.#merge(left, right));
  }

  #merge(left: string, right: string): string {
    if (left === right) return left;
    const out: string[] = [];
    let at: [left: number, right: number] = [0, 0];
    const put = (chars: string): void => {
      this.#left -= chars.length + 1;
      if (this.#left < 0) throw new GVariantLimitError('its type is too hard to tell');
      out.push(chars);
    };
    while (at[0] < left.length && at[1] < right.length) {
      const [one, other] = [left[at[0]] ?? '', right[at[1]] ?? ''];
      if (one === other) {
        put(one);
        at = [at[0] + 1, at[1] + 1];
        continue;
      }
      const step = mergeStep(one, right, at[1]);
      const turned = step ? undefined : mergeStep(other, left, at[0]);
      if (step) at = [at[0] + step.own, at[1] + step.other];
      else if (turned) at = [at[0] + turned.other, at[1] + turned.own];
      else break;
      put((step ?? turned)?.out ?? '');
    }
    if (at[0] < left.length || at[1] < right.length)
      throw new GVariantError('the members of an array have no type in common');
    return out.join('');
  }
}

/** How far to go in both patterns, and what they come to, where one has a wildcard; undefined where it has none that fits. */
function mergeStep(code: string, others: string, at: number): { own: number; other: number; out: string } | undefined {
  const other = others[at] ?? '';
  if (code === '*' && other !== ')') {
    const out = others.slice(at, endOfPattern(others, at));
    return { own: 1, other: out.length, out };
  }
  if (code === 'M' && other === 'm') return { own: 0, other: 1, out: 'm' };
  if (code === 'M' && other !== '*') return { own: 1, other: 0, out: '' };
  if ((code === 'N' && 'ynqiuxthd'.includes(other)) || (code === 'S' && 'sog'.includes(other)))
    return { own: 1, other: 1, out: other };
  return undefined;
}

function endOfPattern(pattern: string, start: number): number {
  let at = start;
  while ('amM'.includes(pattern[at] ?? '-')) at++;
  let open = 0;
  do {
    const code = pattern[at];
    if (code === '(' || code === '{') open++;
    if (code === ')' || code === '}') open--;
    at++;
  } while (open > 0);
  return at;
}

/** Whether a number is a double where nothing else is said. */
function isFloating(token: string): boolean {
  return /\.|inf|nan/.test(token) || (!token.startsWith('0x') && token.includes('e'));
}
