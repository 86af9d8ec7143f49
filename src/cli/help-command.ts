import { Command, CommanderError } from 'commander';
import { nearest } from '../core/nearest.ts';

/** `wtgos help COMMAND`: what `wtgos COMMAND --help` prints. */
export function helpCommand(root: Command): Command {
  return new Command('help')
    .description('Prints the help of a command.')
    .argument('[command...]', 'the command; without it, the list of all')
    .action((names: readonly string[]) => {
      let command = root;
      for (const name of names) command = below(command, name);
      command.outputHelp();
    });
}

function below(command: Command, name: string): Command {
  const found = command.commands.find((one) => one.name() === name);
  if (found) return found;
  const meant = nearest(
    name,
    command.commands.map((one) => one.name()),
  );
  const suggestion = meant ? `\n(Did you mean ${meant}?)` : '';
  throw new CommanderError(2, 'commander.unknownCommand', `unknown command '${name}'${suggestion}`);
}
