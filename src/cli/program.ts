import { Command } from 'commander';
import { contracts } from '../actions/contracts.ts';
import { actionCommand } from './action-command.ts';
import { completionCommand } from './completion.ts';
import { diffCommand } from './diff-command.ts';
import { explainCommand } from './explain-command.ts';
import { addExamples, addParagraphs, helpLayout } from './help.ts';
import { helpCommand } from './help-command.ts';
import { hostPolicyCommand } from './host-policy-command.ts';
import { initCommand } from './init-command.ts';
import { keygenCommand } from './keygen-command.ts';
import { policyCommand } from './policy-draft-command.ts';
import { rulesCommand } from './rules-command.ts';
import { treeCommand } from './tree-command.ts';
import { tryCommand } from './try-command.ts';

/** The `wtgos` command. Nothing heavy is loaded until a command runs. */
export function program(entryFile: string, version: string): Command {
  const root = new Command('wtgos')
    .description('Builds, checks, signs, attests, verifies and only then publishes bootc images.')
    .version(version, '--version', 'print the version')
    .helpCommand(false)
    // What is wrong is told as every other error is: main.ts.
    .configureOutput({ outputError: () => undefined })
    .configureHelp(helpLayout)
    .helpOption('-h, --help', 'print this help')
    // Without it commander ends the process with a status of its own.
    .exitOverride();
  const add = (group: string, ...commands: Command[]) => {
    for (const command of commands) {
      // The list has the first sentence alone; the help of the command has all of it.
      const [summary = ''] = command.description().split(/\.(?= )/, 1);
      root.addCommand(command.summary(summary.replace(/\.$/, '')).helpGroup(group).copyInheritedSettings(root));
      for (const below of command.commands) below.copyInheritedSettings(root);
    }
  };
  const [build, ...links] = contracts.map((contract) => actionCommand(contract, entryFile));
  add('The whole chain:', tryCommand(entryFile), ...(build ? [build] : []));
  add('Its links:', ...links);
  add(
    'Tools:',
    initCommand(entryFile),
    keygenCommand(entryFile),
    hostPolicyCommand(entryFile),
    treeCommand(entryFile),
    diffCommand(entryFile),
    explainCommand(entryFile),
    rulesCommand(entryFile),
    policyCommand(entryFile),
    completionCommand(root),
    helpCommand(root),
  );
  addExamples(root, [
    'wtgos try # the whole chain, on a sample',
    'wtgos build --base-key base.pub # builds and checks; sends nothing',
    'wtgos verify-image --image ghcr.io/you/image:stable --public-keys cosign.pub',
  ]);
  addParagraphs(
    root,
    'Exit status: 0 done, 1 a policy said no, 2 wrong input, 3 something outside failed, 70 a bug of wtgos.',
    'An image is named as skopeo names it: oci:DIR[:tag], or a registry reference with tag or digest.',
  );
  return root;
}
