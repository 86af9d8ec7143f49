import { Argument, Command } from 'commander';
import { addSwitches } from './action-command.ts';
import { addExamples } from './help.ts';
import { runCommand, type Switches } from './session.ts';

/** `wtgos tree IMAGE`: what is in an image, or what it changes in its base. */
export function treeCommand(entryFile: string): Command {
  const command = new Command('tree')
    .description('Lists the merged file tree of an image, with the layer that each path comes from.')
    .addArgument(new Argument('<image>', 'oci:DIR[:tag], or a registry reference'))
    .option('--delta', 'only what differs from the base: + added, ~ changed, - removed')
    .option('--plain-http', 'talk plain HTTP to registries that are not on loopback');
  addSwitches(command);
  addExamples(command, ['wtgos tree oci:wtgos-image --delta', 'wtgos tree ghcr.io/you/image:stable --json']);
  return command.action(async (image: string) => {
    const { delta, plainHttp, ...switches } = command.opts<Switches & { delta?: boolean; plainHttp?: boolean }>();
    await runCommand(switches, entryFile, async (session) => {
      const { printTree } = await import('./tree.ts');
      const options = { delta: delta === true, plainHttp: plainHttp === true, json: switches.json === true };
      return printTree(image, options, await session.services(), (line) => session.log.print(line));
    });
  });
}
