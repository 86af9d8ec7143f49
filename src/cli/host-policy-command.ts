import { join } from 'node:path';
import { Command } from 'commander';
import { addSwitches } from './action-command.ts';
import { addExamples } from './help.ts';
import { runCommand, type Switches } from './session.ts';

interface Flags extends Switches {
  reference: string;
  key: string[];
  into?: string;
  output?: string;
}

/** `wtgos host-policy`: the files that make a host verify what it pulls from a repository. */
export function hostPolicyCommand(entryFile: string): Command {
  const command = new Command('host-policy')
    .description('Prints the policy.json and the registries.d file by which hosts verify a repository’s images.')
    .requiredOption('--reference <repository>', 'what hosts pull, without tag: ghcr.io/you/image')
    .requiredOption(
      '--key <path>',
      'where a public key is on the host; any one of several is enough (may be repeated)',
      (path: string, before: string[] = []) => [...before, path],
    )
    .option('--into <file>', 'merge into this policy.json (default: a new one that rejects all else)')
    .option('--output <folder>', 'write below this folder, which stands for / (default: only print)');
  addSwitches(command);
  addExamples(command, [
    'wtgos host-policy --reference ghcr.io/you/image --key /etc/pki/containers/you.pub --output system_files',
    'wtgos host-policy --reference ghcr.io/you/image --key /etc/pki/containers/you.pub --key /etc/pki/containers/you-next.pub',
  ]);
  return command.action(async () => {
    const { reference, key, into, output, ...switches } = command.opts<Flags>();
    await runCommand(switches, entryFile, async ({ log, cwd }) => {
      const { makeHostPolicy } = await import('./host-policy.ts');
      const { files, warnings } = await makeHostPolicy({ reference, keys: key, into, output }, cwd);
      for (const warning of warnings) log.warn(warning);
      for (const [path, text] of files) {
        if (output !== undefined) log.info(`written: ${join(output, path)}`);
        else if (!switches.json) log.print(`# /${path}\n${text}`);
      }
      return { outputs: {}, json: { files: Object.fromEntries(files), warnings } };
    });
  });
}
