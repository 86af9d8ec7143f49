import { Command } from 'commander';
import { addSwitches } from './action-command.ts';
import { addExamples } from './help.ts';
import { runCommand, type Switches } from './session.ts';

/** `wtgos try`: the whole chain on a sample, into a folder, with throw-away keys; what `npm start` runs. */
export function tryCommand(entryFile: string): Command {
  const command = new Command('try')
    .description(
      'Runs the whole chain on a sample base into a folder, with throw-away keys: no account, registry or network.',
    )
    .option('--keep <folder>', 'keep what was made, in a folder that is not there yet');
  addSwitches(command);
  addExamples(command, ['wtgos try', 'wtgos try --keep look && wtgos tree oci:look/registry:stable']);
  return command.action(async () => {
    const { keep, ...switches } = command.opts<Switches & { keep?: string }>();
    await runCommand(switches, entryFile, async (session) => {
      const { runTry } = await import('./try/run-try.ts');
      const { columns } = switches.json ? process.stderr : process.stdout;
      const print = (text: string) => {
        if (!switches.quiet) session.log.print(text);
      };
      return runTry(await session.services(), { print, colour: session.log.colour, columns, keep });
    });
  });
}
