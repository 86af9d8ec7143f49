import { type Command, CommanderError } from 'commander';
import { fileError } from '../core/files.ts';
import { leave } from '../runner/exit.ts';
import { TerminalLog } from '../runner/terminal-log.ts';
import { programOf } from '../runner/tool.ts';
import { program } from './program.ts';
import { explainError, tellError } from './tell-error.ts';
import { usageError } from './usage-error.ts';

/**
 * The `wtgos` command line. Ends the process.
 *
 * @param argv what was typed after `wtgos`
 * @param entryFile dist/index.js or src/entry.ts
 */
export async function main(argv: readonly string[], entryFile: string): Promise<never> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // `wtgos tree … | head`: who reads may stop early.
    if (error.code === 'EPIPE') process.exit(0);
    process.exit(explainError(fileError('standard output', 'writing to', error), plain()));
  });
  // The exit status says it, too.
  process.stderr.on('error', () => undefined);
  const root = program(entryFile, (await programOf(entryFile)).version);
  if (argv.length === 0) return help(root);
  try {
    await root.parseAsync(argv, { from: 'user' });
    return await leave(0);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return leave(0);
    // The help was printed in the place of an error: a command that only holds others.
    if (error.code === 'commander.help') return leave(2);
    const json = argv.includes('--json');
    return leave(tellError(usageError(error, root, argv), { ...plain(), json }));
  }
}

function help(root: Command): Promise<never> {
  root.outputHelp();
  return leave(0);
}

/** How errors are told before a command knows its switches. */
function plain() {
  const redact = (text: string) => text;
  const log = new TerminalLog({ output: process.stderr, env: process.env, redact, quiet: false, debug: false });
  return { log, redact, debug: false, inputs: [] };
}
