import { nearest } from '../core/nearest.ts';
import { invalid, quote, type ReadContext, unknownFlag } from './complaint.ts';
import { type CopyCommand, parseCopy } from './copy-command.ts';
import type { Instruction } from './instructions.ts';
import { parseRun, type RunCommand } from './run-command.ts';
import { blankWords, jsonWords, quotedWords } from './words.ts';

/** A name and a value, variables not yet expanded. */
export type Pair = readonly [name: string, value: string];

/** What an instruction asks for; texts are as written, to be expanded when the stage is built. */
export type Command = { line: number; original: string } & (
  | CopyCommand
  | RunCommand
  | { kind: 'env' | 'label'; pairs: Pair[] }
  | { kind: 'arg'; args: { name: string; value: string | undefined }[] }
  | { kind: 'workdir' | 'user' | 'stopsignal' | 'maintainer'; value: string }
  | { kind: 'expose' | 'volume'; values: string[] }
  | { kind: 'cmd' | 'entrypoint'; form: 'exec' | 'shell'; words: string[] }
  | { kind: 'shell'; words: string[] }
  | { kind: 'healthcheck' }
  /** Known, and done by no engine; an error only where its stage is needed. */
  | { kind: 'unsupported'; message: string; hint: string }
);

export interface From {
  line: number;
  /** As written. */
  image: string;
  /** Lower case: stage names are compared without case. */
  name: string | undefined;
  platform: string | undefined;
}

const known = [
  'ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR',
].flatMap((names) => names.split(' '));

/** @throws UserError `containerfile-invalid` */
export function parseFrom(instruction: Instruction, context: ReadContext): From {
  const { line, rest, flags } = instruction;
  const [image, as, name, ...more] = blankWords(rest);
  if (image === undefined || more.length > 0 || (as !== undefined && (as.toLowerCase() !== 'as' || !name))) {
    throw invalid(context, line, 'FROM is not followed by IMAGE or IMAGE AS NAME', 'Write FROM image AS name.');
  }
  if (name !== undefined && !/^[a-z][a-z0-9-_.]*$/i.test(name)) {
    throw invalid(
      context,
      line,
      `the stage name ${quote(name)} is not allowed`,
      'Take a letter, then letters, digits, "-", "_" or ".".',
    );
  }
  let platform: string | undefined;
  for (const flag of flags) {
    if (!flag.startsWith('--platform=')) throw unknownFlag(context, line, 'FROM', flag, ['--platform']);
    platform = flag.slice('--platform='.length);
  }
  return { line, image, name: name?.toLowerCase(), platform };
}

/**
 * Reads one instruction other than FROM.
 * @throws UserError `containerfile-invalid`, with the nearest name for an unknown instruction; `containerfile-unsupported`
 */
export function parseCommand(instruction: Instruction, context: ReadContext): Command {
  const { line, original } = instruction;
  const { keyword, rest } = instruction;
  if (keyword !== 'COPY' && keyword !== 'ADD' && keyword !== 'RUN' && keyword !== 'HEALTHCHECK') {
    const [flag] = instruction.flags;
    if (flag !== undefined && known.includes(keyword)) throw unknownFlag(context, line, keyword, flag, []);
  }
  const one = (): string => {
    if (rest === '') throw invalid(context, line, `${keyword} has no value`, `Write ${keyword} VALUE.`);
    return rest;
  };
  const some = (words: string[]): string[] => {
    if (words.length === 0) throw invalid(context, line, `${keyword} has no value`, `Write ${keyword} VALUE.`);
    return words;
  };
  switch (keyword) {
    case 'COPY':
    case 'ADD':
      return { line, original, ...parseCopy(instruction, context) };
    case 'ENV':
    case 'LABEL':
      return { line, original, kind: keyword === 'ENV' ? 'env' : 'label', pairs: parsePairs(instruction, context) };
    case 'ARG':
      return { line, original, kind: 'arg', args: parseArgs(instruction, context) };
    case 'WORKDIR':
    case 'USER':
    case 'STOPSIGNAL':
    case 'MAINTAINER':
      return {
        line,
        original,
        kind: keyword.toLowerCase() as 'workdir' | 'user' | 'stopsignal' | 'maintainer',
        value: one(),
      };
    case 'EXPOSE':
      return { line, original, kind: 'expose', values: some(blankWords(rest)) };
    case 'VOLUME':
      return { line, original, kind: 'volume', values: some(words(instruction, context) ?? blankWords(rest)) };
    case 'CMD':
    case 'ENTRYPOINT': {
      const exec = words(instruction, context);
      const kind = keyword === 'CMD' ? 'cmd' : 'entrypoint';
      if (exec) return { line, original, kind, form: 'exec', words: exec };
      return { line, original, kind, form: 'shell', words: rest === '' ? [] : [rest] };
    }
    case 'SHELL': {
      const shell = words(instruction, context);
      if (!shell?.length) throw invalid(context, line, 'SHELL takes a JSON array', 'Write SHELL ["/bin/sh", "-c"].');
      return { line, original, kind: 'shell', words: shell };
    }
    case 'HEALTHCHECK':
      some(quotedWords(rest, context.escapeChar));
      return { line, original, kind: 'healthcheck' };
    case 'RUN':
      return { line, original, ...parseRun(instruction, context) };
    case 'ONBUILD':
      return {
        line,
        original,
        kind: 'unsupported',
        message: 'ONBUILD is not done here',
        hint: 'OCI images have no such triggers: write the instruction where it is to run.',
      };
    case 'FROM':
      throw new Error('FROM starts a stage');
    default: {
      const guess = nearest(keyword, known);
      const hint = guess ? `Did you mean ${guess}?` : `Instructions are ${known.join(', ')}.`;
      throw invalid(context, line, `unknown instruction ${quote(keyword)}`, hint);
    }
  }
}

function words({ keyword, rest, line }: Instruction, context: ReadContext): string[] | undefined {
  const found = jsonWords(rest);
  if (found !== 'mixed') return found;
  throw invalid(
    context,
    line,
    `${keyword}: the JSON array has members that are no strings`,
    'Put each in double quotes.',
  );
}

/** `NAME=value …`, or the old form `NAME value` (line_parsers.go, parseNameVal). */
function parsePairs({ keyword, rest, line }: Instruction, context: ReadContext): Pair[] {
  const all = quotedWords(rest, context.escapeChar);
  const [first] = all;
  if (first === undefined) throw invalid(context, line, `${keyword} has no value`, `Write ${keyword} NAME=value.`);
  if (!first.includes('=')) {
    const [, name, value] = /^([^\t ]+)[\t ]+(.+)$/s.exec(rest) ?? [];
    if (name === undefined || value === undefined) {
      throw invalid(context, line, `${keyword} ${quote(rest)} has no value`, `Write ${keyword} NAME=value.`);
    }
    return [[name, value]];
  }
  return all.map((word) => {
    const equals = word.indexOf('=');
    if (equals <= 0) {
      throw invalid(context, line, `${keyword}: ${quote(word)} is no NAME=value`, 'Quote values that have blanks.');
    }
    return [word.slice(0, equals), word.slice(equals + 1)];
  });
}

function parseArgs({ rest, line }: Instruction, context: ReadContext): { name: string; value: string | undefined }[] {
  const all = quotedWords(rest, context.escapeChar);
  if (all.length === 0) throw invalid(context, line, 'ARG has no name', 'Write ARG NAME or ARG NAME=default.');
  return all.map((word) => {
    const equals = word.indexOf('=');
    if (equals === 0) throw invalid(context, line, `ARG: ${quote(word)} has no name`, 'Write ARG NAME=default.');
    return equals < 0
      ? { name: word, value: undefined }
      : { name: word.slice(0, equals), value: word.slice(equals + 1) };
  });
}
