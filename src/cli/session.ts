import type { Result, Services } from '../actions/services.ts';
import { verdictText } from '../report/terminal.ts';
import { leave } from '../runner/exit.ts';
import { abortOnSignals } from '../runner/interrupt.ts';
import { useNetworkOf } from '../runner/network.ts';
import { Secrets, tooShortToHide } from '../runner/secrets.ts';
import { TerminalLog } from '../runner/terminal-log.ts';
import { errorDocument, explainError, printJson, tellError } from './tell-error.ts';

/** The switches that every command has. */
export interface Switches {
  json?: boolean;
  quiet?: boolean;
  debug?: boolean;
}

/** What a command works with. */
export interface Session {
  log: TerminalLog;
  env: NodeJS.ProcessEnv;
  cwd: string;
  /** Made when asked for: wrong flags are told before anything is read. */
  services(): Promise<Services>;
  /** Writes what the command is for to stdout as it is: a file's content, which somebody may redirect. */
  document(text: string): void;
  /** Hides a secret in all that is printed from now on. */
  mask(secret: string): void;
}

/**
 * Runs one command: its text to stdout (to stderr when stdout is for JSON), errors to stderr, exit status by class
 * of error. Ends the process.
 *
 * @param work may return what `--json` prints and people see as a list
 * @param options `document`: stdout is for a document alone, and all else goes to stderr as with `--json`;
 *   `inputs`: names that errors may have, and that are flags here
 */
export async function runCommand(
  switches: Switches,
  entryFile: string,
  work: (session: Session) => Promise<Result | undefined>,
  { document = false, inputs = [] }: { document?: boolean; inputs?: readonly string[] } = {},
): Promise<never> {
  const { env } = process;
  const json = switches.json === true;
  const debug = switches.debug === true;
  const secrets = new Secrets();
  const redact = (text: string) => secrets.redact(text);
  const options = { env, redact, quiet: switches.quiet === true, debug };
  const log = new TerminalLog({ ...options, output: json || document ? process.stderr : process.stdout });
  const errors = new TerminalLog({ ...options, output: process.stderr });
  const telling = { log: errors, redact, json, debug, inputs };
  const fail = (error: unknown) => tellError(error, telling);
  const mask = (secret: string) => {
    if (Secrets.isTooShort(secret)) errors.warn(tooShortToHide);
    secrets.add(secret);
  };

  const stop = abortOnSignals((error) => process.exit(fail(error)));
  process.on('uncaughtException', (error) => process.exit(fail(error)));

  const session: Session = {
    log,
    env,
    cwd: process.cwd(),
    mask,
    document: (text) => void process.stdout.write(redact(text)),
    async services() {
      const { servicesOf } = await import('../runner/services.ts');
      const judged: Services['judged'] = (verdict) => log.prose(verdictText(verdict, log.colour));
      return servicesOf({ env, cwd: process.cwd(), log, entryFile, signal: stop.signal, mask, judged });
    },
  };
  try {
    await useNetworkOf(env, mask);
    const result = await work(session);
    const { outputs, failure } = result ?? { outputs: {} };
    if (json)
      printJson({ ...outputs, ...result?.json, ...(failure && { error: errorDocument(failure, inputs) }) }, redact);
    else for (const [name, value] of Object.entries(outputs)) log.print(`${name}: ${value.replaceAll('\n', ', ')}`);
    stop.dispose();
    return await leave(failure ? explainError(failure, telling) : 0);
  } catch (error) {
    stop.dispose();
    return leave(fail(stop.reasonOf(error)));
  }
}
