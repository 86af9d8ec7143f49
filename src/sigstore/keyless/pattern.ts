import { UserError } from '../../core/errors.ts';
import { printable, shortened } from '../../core/printable.ts';
import { type Node, PatternReader } from './pattern-reader.ts';

/** A regular expression that matches a whole text or nothing. */
export interface Pattern {
  readonly source: string;
  matches(text: string): boolean;
}

/** Characters of a pattern, and of a text: certificates name things far shorter. */
const maxPattern = 500;
const maxText = 4_096;
/** A counted repetition is written out, so this bounds what one character of text can cost. */
const maxSteps = 2_000;

/** A step takes one character and goes on to the next step, or takes none and goes to each of these. */
type Step = { takes: (char: string) => boolean } | { to: number[] };

/**
 * Reads the part of RE2's syntax (what cosign reads) that any engine reads alike: characters, `.`, classes, groups, `|`,
 * `*`, `+`, `?`, `{n,m}`. It matches in time that grows with the text alone (Thompson's construction: all ways at once,
 * none tried again), where JavaScript's own engine can be kept busy for years. Always the whole text: `^` and `$` may
 * stand at the ends and change nothing.
 *
 * @throws UserError `input-invalid` for anything else, and for a pattern that takes anything
 */
export function readPattern(source: string): Pattern {
  const refuse = (why: string) =>
    new UserError('input-invalid', `the pattern ${printable(JSON.stringify(shortened(source, 200)))} ${why}`, {
      hint: 'Put \\ before . and other signs that stand for themselves; exact names (identity, issuer) need no pattern.',
    });
  if (source.length > maxPattern) throw refuse(`is longer than ${maxPattern} characters`);
  const steps: Step[] = [];
  try {
    emit(new PatternReader(source.replace(/^\^/, '').replace(/(?<!\\)((?:\\\\)*)\$$/, '$1')).read(), steps);
  } catch (error) {
    if (error instanceof SyntaxError) throw refuse(error.message);
    throw error;
  }
  const pattern = { source, matches: (text: string) => text.length <= maxText && run(steps, text) };
  if (pattern.matches('')) throw refuse('takes an empty name, so it says nothing about who signed');
  return pattern;
}

function emit(node: Node, steps: Step[]): void {
  if (node.kind === 'one') push(steps, node);
  else if (node.kind === 'all') for (const part of node.parts) emit(part, steps);
  else if (node.kind === 'any') emitChoices(node.choices, steps);
  else emitRepeated(node, steps);
}

function emitChoices(choices: readonly Node[], steps: Step[]): void {
  const start = push(steps, { to: [] as number[] });
  const ends = choices.map((choice) => {
    start.to.push(steps.length);
    emit(choice, steps);
    return push(steps, { to: [] as number[] });
  });
  for (const end of ends) end.to.push(steps.length);
}

function emitRepeated({ node, min, max }: Node & { kind: 'repeat' }, steps: Step[]): void {
  for (let times = 0; times < min; times++) emit(node, steps);
  if (max === undefined) {
    const at = steps.length;
    const loop = push(steps, { to: [at + 1] });
    emit(node, steps);
    push(steps, { to: [at] });
    loop.to.push(steps.length);
    return;
  }
  const leaves = [];
  for (let times = min; times < max; times++) {
    leaves.push(push(steps, { to: [steps.length + 1] }));
    emit(node, steps);
  }
  for (const leave of leaves) leave.to.push(steps.length);
}

function push<S extends Step>(steps: Step[], step: S): S {
  if (steps.length >= maxSteps) throw new SyntaxError('repeats too much');
  steps.push(step);
  return step;
}

/** Whether some way through the steps takes the whole text. */
function run(steps: readonly Step[], text: string): boolean {
  let at = reach(steps, [0]);
  for (const char of text) {
    const next: number[] = [];
    for (const place of at) {
      const step = steps[place];
      if (step && 'takes' in step && step.takes(char)) next.push(place + 1);
    }
    if (next.length === 0) return false;
    at = reach(steps, next);
  }
  return at.has(steps.length);
}

/** Those places, and where they lead without taking a character. */
function reach(steps: readonly Step[], places: number[]): Set<number> {
  const seen = new Set<number>();
  for (let place = places.pop(); place !== undefined; place = places.pop()) {
    if (seen.has(place)) continue;
    seen.add(place);
    const step = steps[place];
    if (step && 'to' in step) places.push(...step.to);
  }
  return seen;
}
