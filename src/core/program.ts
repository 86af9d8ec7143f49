import { ExternalError } from './errors.ts';
import { shortened } from './printable.ts';

/** How other programs are run; `runner/` gives the real one. */
export interface Programs {
  /**
   * Runs a program to its end, found on the PATH of this machine, without a shell.
   * Its environment is what `runner/` lets through (PATH, locale, proxies; never a token or key), and `env`.
   * When the run is aborted, the program and all that it started are ended.
   *
   * @returns its exit status; of what a signal ended: 128 and the signal's number, as shells have it
   * @throws UserError `tool-missing` when there is no such program; ExternalError `tool-failed` when it cannot be started,
   *   `interrupted`
   */
  run(program: string, args: readonly string[], options: ProgramOptions): Promise<number>;
}

export interface ProgramOptions {
  cwd: string;
  env?: Readonly<Record<string, string>>;
  /** An open file that is its standard input, and may be closed here once `run` was called; nothing when absent. */
  input?: number;
  /** It tidies up: it runs to its end also when the run was aborted. */
  tidies?: boolean;
  /** Told of each line that it prints, in the order of arrival; overlong lines come in pieces. */
  line(text: string, stream: 'out' | 'err'): void;
}

const maxLines = 1000;

/**
 * Runs a program that prints little.
 * @returns what it printed on standard output
 * @throws as `Programs.run`; ExternalError `tool-failed` with its last words when its status is not 0
 */
export async function outputOf(
  programs: Programs,
  program: string,
  args: readonly string[],
  options: Omit<ProgramOptions, 'line'>,
): Promise<string> {
  const lines: Record<'out' | 'err', string[]> = { out: [], err: [] };
  const line = (text: string, stream: 'out' | 'err') => {
    lines[stream].push(text);
    if (lines[stream].length > maxLines) lines[stream].shift();
  };
  const status = await programs.run(program, args, { ...options, line });
  if (status === 0) return lines.out.join('\n');
  const words = shortened([...lines.err, ...lines.out].slice(-5).join('; '), 1000);
  throw new ExternalError(
    'tool-failed',
    `${program} ${args[0] ?? ''} ended with status ${status}${words === '' ? ' and said nothing' : `: ${words}`}`,
  );
}
