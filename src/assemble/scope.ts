import type { Platform } from '../registry/types.ts';
import { invalid, type ReadContext } from './complaint.ts';
import { ExpansionError, expand } from './expand.ts';

/** Arguments that builders set themselves: known to FROM, and in a stage once it has `ARG NAME`. */
export function platformArgs({ os, architecture, variant = '' }: Platform): Map<string, string> {
  const platform = `${os}/${architecture}${variant === '' ? '' : `/${variant}`}`;
  // Nothing is run, so the machine that builds is of no consequence: it is called what the target is.
  return new Map(
    ['TARGET', 'BUILD'].flatMap((side) => [
      [`${side}PLATFORM`, platform],
      [`${side}OS`, os],
      [`${side}ARCH`, architecture],
      [`${side}VARIANT`, variant],
    ]),
  );
}

/** Proxy settings and the like, which may be given without an ARG: nothing to warn of when no ARG takes them. */
export const predefinedArgs: ReadonlySet<string> = new Set(
  ['HTTP_PROXY', 'HTTPS_PROXY', 'FTP_PROXY', 'NO_PROXY', 'ALL_PROXY', 'SOURCE_DATE_EPOCH'].flatMap((name) => [
    name,
    name.toLowerCase(),
  ]),
);

/** Values from outside of a stage that its ARG instructions may take. */
export interface OuterArgs {
  /** Given by the caller. */
  build: ReadonlyMap<string, string>;
  /** From ARG before the first FROM, and the builder's own. */
  global: ReadonlyMap<string, string>;
}

/** The variables that an instruction sees; of ENV and ARG the later one counts. */
export class Scope {
  readonly #values: Map<string, string>;
  readonly #context: ReadContext;

  constructor(context: ReadContext, values: Iterable<readonly [string, string]> = []) {
    this.#context = context;
    this.#values = new Map(values);
  }

  get values(): ReadonlyMap<string, string> {
    return this.#values;
  }

  set(name: string, value: string): void {
    this.#values.set(name, value);
  }

  /** ARG: the given value, else the default, else the global one; else the name stays unset. */
  declare(name: string, fallback: string | undefined, outer: OuterArgs, line: number): void {
    const value =
      outer.build.get(name) ??
      (fallback === undefined ? undefined : this.expand(fallback, line)) ??
      outer.global.get(name);
    if (value !== undefined) this.#values.set(name, value);
  }

  /** @throws UserError `containerfile-invalid` */
  expand(word: string, line: number, keepQuotes = false): string {
    try {
      return expand(word, (name) => this.#values.get(name), { escapeChar: this.#context.escapeChar, keepQuotes });
    } catch (error) {
      if (!(error instanceof ExpansionError)) throw error;
      const short = word.length > 100 ? `${word.slice(0, 100)}…` : word;
      throw invalid(this.#context, line, `${short}: ${error.message}`, 'Look at the quotes and the braces in it.');
    }
  }
}
