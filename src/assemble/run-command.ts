import { invalid, quote, type ReadContext, unknownFlag } from './complaint.ts';
import type { Heredoc, Instruction } from './instructions.ts';
import { blankWords, jsonWords } from './words.ts';

/** RUN; what it runs is the shell's to read. */
export interface RunCommand {
  kind: 'run';
  /** What its `--mount` flags take files from: a stage, or an image; as written. */
  mountsFrom: string[];
  /** Where they are mounted, as written. */
  mountedOn: string[];
  heredocs: Heredoc[];
  /** IDs of the build secrets that it mounts. */
  secrets: string[];
  /** It only looks at the image, or tidies after other RUNs: nothing to do where nothing else is run. */
  isCheck: boolean;
}

/** bootc-container-lint(8), all but `--rootfs`; what `ostree container commit` once tidied, no COPY leaves behind. */
const checks =
  /^(?:bootc container lint(?: --(?:fatal-warnings|no-truncate|list)| --skip[ =][a-z][a-z0-9-]{0,60}){0,50}|ostree container commit)$/;

const flagNames = ['--mount', '--network', '--security'];

/**
 * Reads the flags of RUN (docs.docker.com, Dockerfile reference, "RUN --mount").
 * @throws UserError `containerfile-invalid`
 */
export function parseRun({ line, flags, rest, heredocs }: Instruction, context: ReadContext): RunCommand {
  const mountsFrom: string[] = [];
  const mountedOn: string[] = [];
  const secrets: string[] = [];
  for (const flag of flags) {
    const [name = '', ...value] = flag.split('=');
    if (!flagNames.includes(name)) throw unknownFlag(context, line, 'RUN', flag, flagNames);
    if (name !== '--mount') continue;
    const members = mountMembers(value.join('='), line, context);
    const from = members.get('from');
    if (from !== undefined) mountsFrom.push(from);
    const target = members.get('target');
    if (target !== undefined) mountedOn.push(target);
    if (members.get('type') !== 'secret') continue;
    const id = members.get('id') ?? members.get('target')?.split('/').at(-1);
    if (id === undefined)
      throw invalid(context, line, 'a secret mount has no id', 'Write --mount=type=secret,id=NAME.');
    secrets.push(id);
  }
  if (rest === '') throw invalid(context, line, 'RUN has no command', 'Write RUN COMMAND.');
  const words = jsonWords(rest);
  const plain = (Array.isArray(words) ? words : blankWords(rest)).join(' ');
  return { kind: 'run', mountsFrom, mountedOn, secrets, heredocs, isCheck: flags.length === 0 && checks.test(plain) };
}

const sameMembers: Record<string, string> = { dst: 'target', destination: 'target', src: 'source' };

/** `type=bind,from=ctx,target=/ctx`: a line of comma-separated values, which may be quoted (encoding/csv of Go). */
function mountMembers(text: string, line: number, context: ReadContext): Map<string, string> {
  if (text.includes('"')) {
    throw invalid(context, line, `--mount=${quote(text)} has quotes`, 'Write its members without quotes.');
  }
  return new Map(
    text.split(',').map((member) => {
      const equals = member.indexOf('=');
      const name = (equals < 0 ? member : member.slice(0, equals)).toLowerCase();
      return [sameMembers[name] ?? name, equals < 0 ? '' : member.slice(equals + 1)];
    }),
  );
}
