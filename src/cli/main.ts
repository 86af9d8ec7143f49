import { type Command, CommanderError } from 'commander';
import { leave } from '../runner/exit.ts';
import { programOf } from '../runner/tool.ts';
import { program } from './program.ts';

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
    if (error instanceof CommanderError) return leave(error.exitCode === 0 ? 0 : 2);
    throw error;
  }
}

function help(root: Command): Promise<never> {
  root.outputHelp();
  return leave(0);
}
