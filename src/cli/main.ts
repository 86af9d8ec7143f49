import { type Command, CommanderError } from 'commander';
import { leave } from '../runner/exit.ts';
import { TerminalLog } from '../runner/terminal-log.ts';
import { programOf } from '../runner/tool.ts';
import { program } from './program.ts';
import { tellError } from './tell-error.ts';
import { usageError } from './usage-error.ts';

/**
 * The `wtgos` command line. Ends the process.
 *
 * @param argv what was typed after `wtgos`
 * @param entryFile dist/index.js or src/entry.ts
 */
export async function main(argv: readonly string[], entryFile: string): Promise<never> {
  // `wtgos tree … | head`: who reads may stop early.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
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
    const redact = (text: string) => text;
    const log = new TerminalLog({ output: process.stderr, env: process.env, redact, quiet: false, debug: false });
    return leave(tellError(usageError(error, root, argv), { log, redact, json, debug: false, inputs: [] }));
  }
}

function help(root: Command): Promise<never> {
  root.outputHelp();
  return leave(0);
}
