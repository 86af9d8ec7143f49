import { Argument, Command } from 'commander';
import { addSwitches } from './action-command.ts';
import type { ExplainOptions } from './explain.ts';
import { addExamples } from './help.ts';
import { runCommand, type Switches } from './session.ts';

/** `wtgos explain IMAGE PATH`: what decided one path of an image. */
export function explainCommand(entryFile: string): Command {
  const command = new Command('explain')
    .description(
      'Says of one path of an image which clause allows it or which rule refuses it, and where it comes from.',
    )
    .addArgument(new Argument('<image>', 'oci:DIR[:tag], or a registry reference'))
    .addArgument(new Argument('<path>', 'a path of the image; symlinks on the way are followed'))
    .option('--policy <path>', 'the policy (default: that of wtgOS itself)')
    .option('--base <image>', 'the base (default: the one that the image names in its annotations)')
    .option(
      '--base-key <file>',
      'a public key that must have signed the base; without it the base is taken as it is (may be repeated)',
      (file: string, before: string[] = []) => [...before, file],
    )
    .option('--plain-http', 'talk plain HTTP to registries that are not on loopback');
  addSwitches(command);
  addExamples(command, [
    'wtgos explain oci:image /etc/containers/policy.json',
    'wtgos explain ghcr.io/you/image:stable /usr/bin/htop --policy policies/image.yaml --json',
  ]);
  return command.action(async (image: string, path: string) => {
    const { json, quiet, debug, ...options } = command.opts<Switches & ExplainOptions>();
    const switches = { ...(json && { json }), ...(quiet && { quiet }), ...(debug && { debug }) };
    await runCommand(switches, entryFile, async (session) => {
      const { printExplanation } = await import('./explain.ts');
      const print = json ? () => undefined : (text: string) => session.log.print(text);
      return printExplanation([image, path], options, await session.services(), print, session.log.colour);
    });
  });
}
