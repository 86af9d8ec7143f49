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

/**
 * The variables that an instruction sees. ENV always counts more than ARG, as docs.docker.com has it ("Using ARG
 * variables") and buildah does; BuildKit takes whichever comes later.
 */
export class Scope {
  readonly #env: Map<string, string>;
  readonly #args = new Map<string, string>();
  readonly context: ReadContext;

  constructor(context: ReadContext, env: Iterable<readonly [string, string]> = []) {
    this.context = context;
    this.#env = new Map(env);
  }

  get(name: string): string | undefined {
    return this.#env.get(name) ?? this.#args.get(name);
  }

  setEnv(name: string, value: string): void {
    this.#env.set(name, value);
  }

  setArg(name: string, value: string): void {
    this.#args.set(name, value);
  }

  /** ARG: the given value, else the default, else the global one; else the name stays as it is. */
  declare(name: string, fallback: string | undefined, outer: OuterArgs, line: number): void {
    const value =
      outer.build.get(name) ??
      (fallback === undefined ? undefined : this.expand(fallback, line)) ??
      outer.global.get(name);
    if (value !== undefined) this.setArg(name, value);
  }

  /** @throws UserError `containerfile-invalid` */
  expand(word: string, line: number, keepQuotes = false): string {
    try {
      return expand(word, (name) => this.get(name), { escapeChar: this.context.escapeChar, keepQuotes });
    } catch (error) {
      if (!(error instanceof ExpansionError)) throw error;
      const short = word.length > 100 ? `${word.slice(0, 100)}…` : word;
      throw invalid(this.context, line, `${short}: ${error.message}`, 'Look at the quotes and the braces in it.');
    }
  }
}
