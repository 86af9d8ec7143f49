import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { addSwitches } from './action-command.ts';
import { addExamples } from './help.ts';
import { runCommand, type Switches } from './session.ts';

interface Flags extends Switches {
  to?: string;
  base?: string;
}

/** `wtgos init`: the smallest project, written into this folder. */
export function initCommand(entryFile: string): Command {
  const command = new Command('init')
    .description(
      'Writes workflows, policy and host files for an image into this folder, by what git and the Containerfile say. Overwrites nothing.',
    )
    .option('--to <repository>', 'where to publish (default: ghcr.io, by the remote `origin`)')
    .option('--base <image>', 'what to build on (default: what the Containerfile says, else Bluefin DX)');
  addSwitches(command);
  addExamples(command, ['wtgos init', 'wtgos init --to ghcr.io/you/your-os --base ghcr.io/ublue-os/bazzite:stable']);
  return command.action(async () => {
    const { to, base, ...switches } = command.opts<Flags>();
    await runCommand(switches, entryFile, async ({ log, cwd }) => {
      const { initialise } = await import('./init.ts');
      // dist/index.js or src/entry.ts: the repository is one up in both cases.
      const keys = join(dirname(dirname(entryFile)), 'policies', 'keys');
      const done = await initialise({ cwd, to, base, keys });
      for (const path of done.written) log.info(`written: ${path}`);
      for (const path of done.kept) log.info(`left as it is: ${path}`);
      const steps = done.next.map((step, at) => `  ${at + 1}. ${step.replaceAll('\n', '\n       ')}`);
      log.info(`\nWhat to do now, for ${done.repository} on ${done.base}\n${steps.join('\n')}`);
      return { outputs: {}, json: done };
    });
  });
}
