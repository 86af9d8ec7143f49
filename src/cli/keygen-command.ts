import { resolve } from 'node:path';
import { Command } from 'commander';
import { addSwitches } from './action-command.ts';
import { addExamples, addParagraphs } from './help.ts';
import { runCommand, type Session, type Switches } from './session.ts';

/** `wtgos keygen`: a key pair in cosign's format, and what to do with it. */
export function keygenCommand(entryFile: string): Command {
  const command = new Command('keygen')
    .description('Makes a signing key in cosign’s format: cosign.key, encrypted, and cosign.pub. Overwrites nothing.')
    .option('--output <folder>', 'where to write the two files (default: this folder)');
  addSwitches(command);
  addParagraphs(command, 'The password comes from COSIGN_PASSWORD, else from a prompt, else from what is piped in.');
  addExamples(command, ['wtgos keygen', 'pass show wtgos/signing | wtgos keygen --output keys']);
  return command.action(async () => {
    const { output, ...switches } = command.opts<Switches & { output?: string }>();
    await runCommand(switches, entryFile, async (session) => {
      const { writeKeyPair } = await import('./keygen.ts');
      const password = await newPassword(session);
      session.mask(password);
      const { keyFile, publicFile, publicPem, fingerprint } = await writeKeyPair(
        resolve(session.cwd, output ?? '.'),
        password,
      );
      session.log.info(`${publicPem.trim()}\n\n${advice}\n`);
      if (password === '')
        session.log.warn('the key is encrypted with an empty password: whoever has the file can sign');
      const outputs = { key: keyFile, 'public-key': publicFile, fingerprint };
      return { outputs, json: { 'public-key-pem': publicPem } };
    });
  });
}

async function newPassword({ env }: Session): Promise<string> {
  const given = env['COSIGN_PASSWORD'];
  if (given !== undefined) return given;
  const { promptPassword, passwordFromPipe } = await import('./prompt.ts');
  if (process.stdin.isTTY) return promptPassword({ input: process.stdin, output: process.stderr });
  return passwordFromPipe(process.stdin);
}

const advice = `What to do now
  1. Commit cosign.pub: the public key above. Hosts, and everyone who verifies, use it. Tell its fingerprint (of its
     DER form) by another way than the repository, so that people can compare.
  2. Store cosign.key and its password where only your publish job can read them. A repository secret can be read
     by a workflow on any branch; the secret of an environment that takes the branch main alone cannot:
       gh api --method PUT 'repos/{owner}/{repo}/environments/publish' \\
         -F 'deployment_branch_policy[protected_branches]=false' \\
         -F 'deployment_branch_policy[custom_branch_policies]=true'
       gh api 'repos/{owner}/{repo}/environments/publish/deployment-branch-policies' -f name=main -f type=branch
       gh secret set COSIGN_PRIVATE_KEY --env publish < cosign.key
       gh secret set COSIGN_PASSWORD --env publish
     That branch has to be protected, too. Settings, Environments, publish can also ask for a reviewer.
  3. Keep a copy of cosign.key offline, and delete the file here. It must never be committed.`;
