import { invalid, quote, type ReadContext, unknownFlag } from './complaint.ts';
import type { Heredoc, Instruction } from './instructions.ts';
import { blankWords, jsonWords } from './words.ts';

/** COPY or ADD; texts are as written. */
export interface CopyCommand {
  kind: 'copy';
  keyword: 'COPY' | 'ADD';
  /** A stage's name or number. */
  from: string | undefined;
  chown: string | undefined;
  chmod: string | undefined;
  sources: string[];
  heredocs: Heredoc[];
  destination: string;
  /** What the append engine does not do of it; undefined: it does all. */
  beyondAppend?: { what: string; hint: string };
}

const notDone: Record<string, string> = {
  '--exclude': 'Name the files in .containerignore, or copy less.',
  '--parents': 'Copy the folder that has the files.',
  '--checksum': 'Only downloads have it; commit the file and COPY it.',
  '--keep-git-dir': 'Only repositories have it.',
  '--unpack': 'Unpack the archive before the build and COPY the folder.',
};

/** @throws UserError `containerfile-invalid` */
export function parseCopy(instruction: Instruction, context: ReadContext): CopyCommand {
  const { line, rest, heredocs } = instruction;
  const keyword = instruction.keyword === 'ADD' ? 'ADD' : 'COPY';
  const values = new Map<string, string>();
  let beyondAppend: CopyCommand['beyondAppend'] | undefined;
  for (const flag of instruction.flags) {
    const [name = '', ...value] = flag.split('=');
    const text = value.join('=');
    if (Object.hasOwn(notDone, name)) {
      beyondAppend = { what: `has ${keyword} ${name}`, hint: notDone[name] ?? '' };
      continue;
    }
    if (name === '--link') {
      // One layer holds everything in any case, so there is nothing left for it to do.
      if (!['', 'true', 'false'].includes(text))
        throw invalid(context, line, `--link=${quote(text)}`, 'It is true or false.');
      continue;
    }
    const names = keyword === 'COPY' ? ['--from', '--chown', '--chmod', '--link'] : ['--chown', '--chmod', '--link'];
    if (!names.includes(name)) throw unknownFlag(context, line, keyword, flag, names);
    if (text === '') throw invalid(context, line, `${keyword} ${name} has no value`, `Write ${name}=VALUE.`);
    if (values.has(name)) throw invalid(context, line, `${keyword} has ${name} twice`, 'Keep one of them.');
    values.set(name, text);
  }

  const json = jsonWords(rest);
  if (json === 'mixed')
    throw invalid(
      context,
      line,
      `${keyword}: the JSON array has members that are no strings`,
      'Put each in double quotes.',
    );
  const words = json ?? blankWords(rest);
  const destination = words.at(-1);
  if (destination === undefined || words.length < 2) {
    throw invalid(
      context,
      line,
      `${keyword} takes at least a source and a destination`,
      `Write ${keyword} SOURCE… DESTINATION.`,
    );
  }
  const sources = words.slice(0, -1).filter((word) => heredocs.length === 0 || !word.startsWith('<<'));
  const download = sources.find((source) => /^(https?|git|ssh):\/\/|^git@/i.test(source));
  if (keyword === 'ADD' && download !== undefined) {
    beyondAppend = {
      what: `downloads ${quote(download)}`,
      hint: 'Commit the file and COPY it: then its content is known and reviewed.',
    };
  }
  return {
    kind: 'copy',
    keyword,
    from: values.get('--from'),
    chown: values.get('--chown'),
    chmod: values.get('--chmod'),
    sources,
    heredocs,
    destination,
    ...(beyondAppend && { beyondAppend }),
  };
}
