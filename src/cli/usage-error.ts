import type { Command, CommanderError } from 'commander';
import { UserError } from '../core/errors.ts';

/** What commander says is missing; all else that it says is wrong. */
const missing = new Set(['commander.missingArgument', 'commander.missingMandatoryOptionValue']);

/** What commander says of the arguments, told as every other error is. */
export function usageError(error: CommanderError, root: Command, argv: readonly string[]): UserError {
  const [said = '', meant] = error.message.replace(/^error: /, '').split('\n');
  const suggestion = /^\(Did you mean (.+)\?\)$/.exec(meant ?? '')?.[1];
  const command = commandOf(root, argv);
  const about = command === root ? 'all commands' : 'what it takes';
  return new UserError(missing.has(error.code) ? 'input-missing' : 'input-invalid', said.replace(/\.$/, ''), {
    hint: `${suggestion ? `Did you mean ${suggestion}? ` : ''}${fullName(command)} --help tells ${about}.`,
  });
}

/** The command that the arguments lead to, as far as there is one. */
function commandOf(root: Command, argv: readonly string[]): Command {
  let command = root;
  for (const word of argv) {
    const next = command.commands.find((below) => below.name() === word);
    if (!next || word === 'help') break;
    command = next;
  }
  return command;
}

function fullName(command: Command): string {
  return command.parent ? `${fullName(command.parent)} ${command.name()}` : command.name();
}
