import { Argument, Command, Option } from 'commander';
import { addSwitches } from './action-command.ts';
import { addExamples } from './help.ts';
import { runCommand, type Session, type Switches } from './session.ts';

interface Flags extends Switches {
  all?: boolean;
  markdown?: boolean;
  plainHttp?: boolean;
}

/** `wtgos diff BEFORE AFTER`: what changed between two images. */
export function diffCommand(entryFile: string): Command {
  const command = new Command('diff')
    .description('Shows what changed between two images: packages, files, config and layers.')
    .addArgument(new Argument('<before>', 'oci:DIR[:tag], or a registry reference'))
    .addArgument(new Argument('<after>', 'the same'))
    .option('--all', 'list every package and path; without it long lists are counted')
    .addOption(new Option('--markdown', 'print Markdown, for release notes').conflicts('json'))
    .option('--plain-http', 'talk plain HTTP to registries that are not on loopback');
  addSwitches(command);
  addExamples(command, [
    'wtgos diff ghcr.io/you/image:stable oci:image',
    'wtgos diff ghcr.io/you/image:41 ghcr.io/you/image:42 --markdown > notes.md',
    'wtgos diff ghcr.io/you/image:41 ghcr.io/you/image:42 --json   # schema: docs/schemas/diff/v1.json',
  ]);
  return command.action(async (before: string, after: string) => {
    const { all, markdown, plainHttp, ...switches } = command.opts<Flags>();
    const work = async (session: Session) => {
      const { printDiff } = await import('./diff.ts');
      const form = switches.json ? 'json' : markdown ? 'markdown' : 'text';
      const options = { form, all: all === true, plainHttp: plainHttp === true, colour: session.log.colour } as const;
      const print = markdown ? session.document : (text: string) => session.log.print(text);
      return printDiff([before, after], options, await session.services(), print);
    };
    await runCommand(switches, entryFile, work, { document: markdown === true });
  });
}
