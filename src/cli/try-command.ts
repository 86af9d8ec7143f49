import { Command } from 'commander';
import { addSwitches } from './action-command.ts';
import { runCommand, type Switches } from './session.ts';

/** `wtgos try`: the whole chain on a sample, into a folder, with throw-away keys; what `npm start` runs. */
export function tryCommand(entryFile: string): Command {
  const command = new Command('try').description(
    'Runs the whole chain on a sample base into a folder, with throw-away keys: no account, registry or network.',
  );
  return addSwitches(command).action(async () => {
    await runCommand(command.opts<Switches>(), entryFile, async (session) => {
      const { runTry } = await import('./try/run-try.ts');
      return runTry(await session.services(), { colour: session.log.colour });
    });
  });
}
