import fc from 'fast-check';
import type { Variant, VariantValue } from '../gvariant.ts';

const text = fc.string({ unit: 'binary', maxLength: 12 }).map((each) => each.replaceAll('\0', '').toWellFormed());
const basics: readonly (readonly [type: string, values: fc.Arbitrary<VariantValue>])[] = [
  ['b', fc.boolean()],
  ['y', fc.nat(0xff)],
  ['n', fc.integer({ min: -0x8000, max: 0x7fff })],
  ['q', fc.nat(0xffff)],
  ['i', fc.integer()],
  ['h', fc.integer()],
  ['u', fc.nat(0xffffffff)],
  ['x', fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })],
  ['t', fc.bigInt({ min: 0n, max: 2n ** 64n - 1n })],
  // C's strtod says of subnormal numbers that they do not fit.
  ['d', fc.double({ noNaN: true }).filter((each) => each === 0 || Math.abs(each) >= 2 ** -1022)],
  ['s', text],
  ['o', fc.array(fc.stringMatching(/^\w{1,6}$/), { maxLength: 3 }).map((parts) => `/${parts.join('/')}`)],
  ['g', fc.constantFrom('', 's', 'a{sv}', '(ii)as')],
];

/** Types up to some depth, no maybe of a maybe among them. */
const { type: types } = fc.letrec<{ type: string }>((tie) => ({
  type: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom(...basics.map(([code]) => code)),
    fc.constant('v'),
    tie('type').map((element) => `a${element}`),
    tie('type').map((element) => (element.startsWith('m') ? element : `m${element}`)),
    fc.array(tie('type'), { maxLength: 3 }).map((members) => `(${members.join('')})`),
    fc.tuple(fc.constantFrom(...basics.map(([code]) => code)), tie('type')).map((pair) => `a{${pair.join('')}}`),
  ),
}));

/** Values of every type there is. */
export const variants: fc.Arbitrary<Variant> = types.chain((type) =>
  valuesOf(type, 3).map((value) => ({ type, value })),
);

function valuesOf(type: string, depth: number): fc.Arbitrary<VariantValue> {
  const known = basics.find(([code]) => code === type);
  if (known) return known[1];
  if (type === 'v') {
    const inner = depth === 0 ? fc.constantFrom('i', 's') : types.filter((each) => each.length < 12);
    return inner.chain((each) => valuesOf(each, 0).map((value) => ({ type: each, value })));
  }
  const rest = type.slice(1);
  if (type.startsWith('a')) return fc.array(valuesOf(rest, depth), { maxLength: 3 });
  if (type.startsWith('m')) return fc.option(valuesOf(rest, depth), { nil: null });
  const members = splitTypes(rest.slice(0, -1)).map((each) => valuesOf(each, depth));
  return fc.tuple(...members);
}

/** `asi(sd)` → `as`, `i`, `(sd)`. */
export function splitTypes(types: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < types.length; ) {
    let end = at;
    while (types[end] === 'a' || types[end] === 'm') end++;
    let depth = 0;
    do {
      if (types[end] === '(' || types[end] === '{') depth++;
      if (types[end] === ')' || types[end] === '}') depth--;
      end++;
    } while (depth > 0);
    found.push(types.slice(at, end));
    at = end;
  }
  return found;
}
