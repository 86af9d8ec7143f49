import { type Node, PatternReader } from './pattern-reader.ts';

/** What a search came to: some texts and patterns are too much work for a check. */
export type Searched = 'found' | 'absent' | 'too much work';

type Step = { takes: (char: string) => boolean } | { to: number[] };

interface Anchors {
  start: boolean;
  end: boolean;
  /** `^` and `$` hold at each line's ends, not only at the text's. */
  lines: boolean;
}

const maxPattern = 1000;
/** A counted repetition is written out, so this bounds what one character of text can cost. */
const maxSteps = 2000;
/** Steps looked at: about a second. */
const maxWork = 50_000_000;

/**
 * A regular expression of the part of RE2's syntax (what Go's programs read) that any engine reads alike: characters, `.`,
 * classes, groups, `|`, `*`, `+`, `?`, `{n,m}`. Time grows with the text alone (Thompson's construction: all ways at once,
 * none tried again), where JavaScript's own engine can be kept busy for years.
 */
export class TextPattern {
  readonly #steps: Step[] = [];
  readonly #anchors: Anchors;

  private constructor(node: Node, anchors: Anchors) {
    this.#anchors = anchors;
    this.#emit(node);
  }

  /** Matches a whole text: `^` and `$` may stand at the ends and change nothing. @throws SyntaxError */
  static ofWhole(source: string): TextPattern {
    return new TextPattern(read(withoutAnchors(source).body), { start: true, end: true, lines: false });
  }

  /** Matches whole lines: `^` and `$` may stand at the ends and change nothing. @throws SyntaxError */
  static ofLine(source: string): TextPattern {
    return new TextPattern(read(withoutAnchors(source).body), { start: true, end: true, lines: true });
  }

  /**
   * As Go's `regexp.MatchString` searches a text: anywhere, unless `^` and `$` stand at the ends; `(?m)` in front makes
   * them those of a line. @throws SyntaxError for what only Go reads
   */
  static ofGo(source: string): TextPattern {
    const lines = source.startsWith('(?m)');
    const { body, start, end } = withoutAnchors(lines ? source.slice('(?m)'.length) : source);
    const node = read(body);
    // `^a|b$` is no `^(a|b)$`.
    if (node.kind === 'any' && (start || end)) {
      throw new SyntaxError('has an anchor in one of its choices; put the choices in a group');
    }
    return new TextPattern(node, { start, end, lines });
  }

  search(text: string): Searched {
    const { start, end, lines } = this.#anchors;
    const marks = new Int32Array(this.#steps.length + 1).fill(-1);
    let work = 0;
    let position = 0;
    let lineStart = true;
    let at: number[] = [];
    const chars = text[Symbol.iterator]();
    for (let next = chars.next(); ; next = chars.next()) {
      if (position === 0 || !start || (lines && lineStart)) at.push(0);
      const reached = this.#reach(at, marks, position);
      work += reached.length + 1;
      const lineEnd = next.done || (lines && next.value === '\n');
      if (marks[this.#steps.length] === position && (!end || lineEnd)) return 'found';
      if (next.done) return 'absent';
      if (work > maxWork) return 'too much work';
      at = [];
      for (const place of reached) {
        const step = this.#steps[place];
        if (step && 'takes' in step && step.takes(next.value)) at.push(place + 1);
      }
      lineStart = next.value === '\n';
      position++;
    }
  }

  /** Those places, and where they lead without taking a character; marks them with the position. */
  #reach(places: number[], marks: Int32Array, position: number): number[] {
    const reached: number[] = [];
    for (let place = places.pop(); place !== undefined; place = places.pop()) {
      if (marks[place] === position) continue;
      marks[place] = position;
      reached.push(place);
      const step = this.#steps[place];
      if (step && 'to' in step) places.push(...step.to);
    }
    return reached;
  }

  #push<S extends Step>(step: S): S {
    if (this.#steps.length >= maxSteps) throw new SyntaxError('repeats too much');
    this.#steps.push(step);
    return step;
  }

  #emit(node: Node): void {
    if (node.kind === 'one') this.#push(node);
    else if (node.kind === 'all') for (const part of node.parts) this.#emit(part);
    else if (node.kind === 'any') this.#emitChoices(node.choices);
    else this.#emitRepeated(node);
  }

  #emitChoices(choices: readonly Node[]): void {
    const fork = this.#push({ to: [] as number[] });
    const ends = choices.map((choice) => {
      fork.to.push(this.#steps.length);
      this.#emit(choice);
      return this.#push({ to: [] as number[] });
    });
    for (const end of ends) end.to.push(this.#steps.length);
  }

  #emitRepeated({ node, min, max }: Node & { kind: 'repeat' }): void {
    for (let times = 0; times < min; times++) this.#emit(node);
    const optional = max === undefined ? 1 : max - min;
    const leaves: { to: number[] }[] = [];
    for (let times = 0; times < optional; times++) {
      const at = this.#steps.length;
      leaves.push(this.#push({ to: [at + 1] }));
      this.#emit(node);
      if (max === undefined) this.#push({ to: [at] });
    }
    for (const leave of leaves) leave.to.push(this.#steps.length);
  }
}

function withoutAnchors(source: string): { body: string; start: boolean; end: boolean } {
  const start = source.startsWith('^');
  const end = /(?<!\\)(?:\\\\)*\$$/.test(source);
  return { body: source.slice(start ? 1 : 0, end ? -1 : undefined), start, end };
}

function read(body: string): Node {
  if (body.length > maxPattern) throw new SyntaxError(`is longer than ${maxPattern} characters`);
  return new PatternReader(body).read();
}
