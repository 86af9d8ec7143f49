import { Argument, Command } from 'commander';
import { addSwitches } from './action-command.ts';
import { addExamples } from './help.ts';
import type { PolicyDraftOptions } from './policy-draft.ts';
import { runCommand, type Switches } from './session.ts';

/** `wtgos policy draft IMAGE`: a first policy, from an image as it is. */
export function policyCommand(entryFile: string): Command {
  return new Command('policy')
    .description('Works on immutability policies.')
    .helpCommand(false)
    .addCommand(draftCommand(entryFile));
}

function draftCommand(entryFile: string): Command {
  const command = new Command('draft')
    .description('Writes a first policy that an image passes as it is, to start from and to tighten.')
    .addArgument(new Argument('<image>', 'oci:DIR[:tag], or a registry reference'))
    .option('--base <image>', 'the base (default: the one that the image names in its annotations)')
    .option(
      '--base-key <file>',
      'a public key that must have signed the base; without it the base is taken as it is (may be repeated)',
      (file: string, before: string[] = []) => [...before, file],
    )
    .option('--name <name>', 'the policy’s name (default: the image’s)')
    .option('--output <file>', 'write to this file, which is not there yet (default: print)')
    .option('--plain-http', 'talk plain HTTP to registries that are not on loopback');
  addSwitches(command);
  addExamples(command, [
    'wtgos policy draft ghcr.io/you/image:stable --output policies/image.yaml',
    'wtgos policy draft oci:image --base ghcr.io/ublue-os/bluefin-dx:stable --base-key ublue-os.pub',
  ]);
  return command.action(async (image: string) => {
    const { json, quiet, debug, ...options } = command.opts<Switches & PolicyDraftOptions>();
    const switches = { ...(json && { json }), ...(quiet && { quiet }), ...(debug && { debug }) };
    await runCommand(
      switches,
      entryFile,
      async (session) => {
        const { writePolicyDraft } = await import('./policy-draft.ts');
        const print = json ? () => undefined : session.document;
        return writePolicyDraft(image, options, await session.services(), print);
      },
      { document: options.output === undefined },
    );
  });
}
