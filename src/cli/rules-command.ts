import { Argument, Command } from 'commander';
import { addSwitches } from './action-command.ts';
import { addExamples } from './help.ts';
import { runCommand, type Switches } from './session.ts';

/** `wtgos rules [ID]`: what its page says, for whoever reads a finding without a browser. */
export function rulesCommand(entryFile: string): Command {
  const command = new Command('rules')
    .description('Says what a rule protects, how to fix what breaks it and how to allow that on purpose; or lists all.')
    .addArgument(new Argument('[rule]', 'the rule of a finding, such as CW-01 (default: a list of all)'));
  addSwitches(command);
  addExamples(command, ['wtgos rules', 'wtgos rules PRIV-02']);
  return command.action(async (id: string | undefined) => {
    const switches = command.opts<Switches>();
    await runCommand(switches, entryFile, async ({ log }) => {
      const { ruleList, ruleText } = await import('./rules.ts');
      const bold = (text: string) => log.paint('bold', text);
      const { rules, text } = id === undefined ? ruleList(bold) : ruleText(id, bold);
      if (!switches.json) log.prose(text);
      return { outputs: {}, json: { rules } };
    });
  });
}
