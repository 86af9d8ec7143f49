import { Command, Option } from 'commander';
import type { Contract } from '../actions/contract.ts';
import type { Input } from '../actions/input.ts';
import { UserError } from '../core/errors.ts';
import { addExamples, addOutputs } from './help.ts';
import { runCommand, type Session, type Switches } from './session.ts';

/** The command of an action: one flag for each input, from the same contract that action.yml is written from. */
export function actionCommand(contract: Contract, entryFile: string): Command {
  const command = new Command(contract.name).description(contract.description);
  for (const [name, input] of Object.entries(contract.inputs)) command.addOption(optionOf(name, input));
  addSwitches(command);
  addOutputs(command, contract.outputs);
  addExamples(command, contract.examples);
  return command.action(async () => {
    const given = command.opts<Record<string, string | boolean>>();
    const work = async (session: Session) => {
      const raw = rawFlags(contract, command, session.env);
      const { actions } = await import('../actions/table.ts');
      const action = await actions[contract.name]?.();
      if (!action) throw new Error(`no action ${contract.name} in the table`);
      return action.run(raw, session.services);
    };
    await runCommand(given as Switches, entryFile, work, { inputs: Object.keys(contract.inputs) });
  });
}

/** `--json`, `--quiet`, `--debug`, as every command has them. */
export function addSwitches(command: Command): Command {
  const general = 'General:';
  return command
    .addOption(new Option('--json', 'print the result as JSON on stdout, everything else on stderr').helpGroup(general))
    .addOption(new Option('-q, --quiet', 'print warnings, errors and the result alone').helpGroup(general))
    .addOption(new Option('-v, --debug', 'print more, and where errors come from').helpGroup(general));
}

function optionOf(name: string, input: Input<unknown>): Option {
  const { placeholder, multiline } = input;
  const flags = placeholder === undefined ? `--${name} [true|false]` : `--${name} <${placeholder}>`;
  const notes = [
    multiline ? 'may be repeated' : undefined,
    input.default === undefined ? undefined : `default: ${input.default}`,
  ].filter((note) => note !== undefined);
  const about = input.description.replaceAll('`', '').replaceAll(', one a line', '');
  const option = new Option(flags, notes.length > 0 ? `${about} (${notes.join('; ')})` : about);
  if (multiline) {
    option.argParser((value: string, before: string | undefined) =>
      before === undefined ? value : `${before}\n${value}`,
    );
  }
  return option.helpGroup(input.required ? 'Required:' : 'Options:');
}

/**
 * Flags as the texts that the contract decodes. Arguments of a process can be read by everyone on a machine, so a secret
 * can only be named there, not given; COSIGN_PASSWORD stands in for the password, as with cosign.
 * @throws UserError `input-invalid`
 */
export function rawFlags(contract: Contract, command: Command, env: NodeJS.ProcessEnv): Record<string, string> {
  const raw = new Map<string, string>();
  for (const option of command.options) {
    const name = option.long?.replace(/^--/, '') ?? '';
    const value: unknown = command.getOptionValue(option.attributeName());
    if (!Object.hasOwn(contract.inputs, name)) continue;
    // A flag that is only named is true.
    if (typeof value === 'string' || value === true) raw.set(name, String(value));
  }
  for (const [name, { secret }] of Object.entries(contract.inputs)) {
    const text = raw.get(name)?.trim();
    if (secret && text && !namesPlace(text, secret)) {
      throw new UserError(
        'input-invalid',
        `--${name} takes no secret itself: everyone on this machine can read arguments`,
        {
          hint: `Put it into an environment variable and give --${name} env://NAME, or into a file.`,
        },
      );
    }
  }
  // By its name: other secrets (a token) are passwords, too, and this one is not theirs.
  const password = 'signing-password';
  if (Object.hasOwn(contract.inputs, password) && !raw.has(password) && env['COSIGN_PASSWORD'] !== undefined) {
    raw.set(password, 'env://COSIGN_PASSWORD');
  }
  return Object.fromEntries(raw);
}

function namesPlace(text: string, kind: 'key' | 'password'): boolean {
  return /^(env|file):\/\//.test(text) || (kind === 'key' && !text.startsWith('-----') && !text.includes('\n'));
}
