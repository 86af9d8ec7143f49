/** What messages, help and pages name exists: codes, commands, flags. */
import assert from 'node:assert/strict';
import { glob, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import type { Command } from 'commander';
import { contracts } from '../../src/actions/contracts.ts';
import { program } from '../../src/cli/program.ts';
import { errorCodes } from '../../src/core/error-codes.ts';

const root = resolve(import.meta.dirname, '..', '..');
const codes = Object.keys(errorCodes);
/** Flags of other programs, and members of their files, that hints name. */
const foreignFlags = ['--format', '--certificate-oidc-issuer'];
const foreignMembers = ['use-sigstore-attachments'];
/** The name of a status check, and sentences that begin with our name. */
const noCommands = new Set(['/', 'needs', 'brings', 'image', 'append', 'buildah']);

interface Text {
  file: string;
  text: string;
}

async function textsOf(...patterns: string[]): Promise<Text[]> {
  const texts: Text[] = [];
  for await (const file of glob(patterns, { cwd: root })) {
    if (/\.test\.ts$|\/testing\/|\/testing\.ts$/.test(file)) continue;
    const text = await readFile(join(root, file), 'utf8');
    texts.push({ file, text: file.endsWith('.ts') ? text.replaceAll(/^\s*(\/?\*|\/\/).*$/gm, '') : text });
  }
  assert.ok(texts.length > 0);
  return texts;
}

/** Command names, `policy draft` too, with their flags. */
const commands = new Map<string, Set<string>>();
function collect(command: Command, name: string): void {
  const switches = ['--help', ...(name === '' ? ['--version'] : [])];
  commands.set(name, new Set([...switches, ...command.options.map((option) => option.long ?? '')]));
  for (const below of command.commands) collect(below, `${name} ${below.name()}`.trim());
}
collect(program('', '1'), '');
const allFlags = new Set([...commands.values()].flatMap((flags) => [...flags]));

/** What is wrong with a command line that starts with `wtgos`. */
function wrongIn(line: string): string | undefined {
  const [, ...words] = line.split(/\s+/);
  const name = [words.slice(0, 2).join(' '), words[0] ?? ''].find((each) => commands.has(each));
  if (name === undefined) return noCommands.has(words[0] ?? '') ? undefined : `no command ${words[0]}`;
  const flags = words.map((word) => /^--[a-z][a-z-]*/.exec(word)?.[0]).filter((flag) => flag !== undefined);
  const unknown = flags.find((flag) => !commands.get(name)?.has(flag));
  return unknown && `${name} has no ${unknown}`;
}

describe('error codes', () => {
  test('each is thrown somewhere', async () => {
    const sources = await textsOf('src/**/*.ts');
    const all = sources.filter(({ file }) => !file.endsWith('core/error-codes.ts')).map(({ text }) => text);
    const unused = codes.filter((code) => !all.some((text) => text.includes(`'${code}'`)));
    assert.deepEqual(unused, []);
  });

  test('each has its section: what happened, what state is left, what to do; and there are no others', async () => {
    const page = await readFile(join(root, 'docs/errors.md'), 'utf8');
    const sections = page.split(/^### /m).slice(1);
    assert.deepEqual(sections.map((section) => section.split('\n', 1)[0]).toSorted(), codes.toSorted());
    for (const section of sections) {
      assert.match(section, /^[a-z-]+\n\n[A-Z].+\.\n\n\*\*State:\*\* [A-Z].+\.\n\n\*\*What to do:\*\* [A-Z].+\.\n/);
    }
  });
});

describe('what is named exists', () => {
  test('commands and flags on the pages', async () => {
    const wrong: string[] = [];
    let seen = 0;
    for (const { file, text } of await textsOf('*.md', 'docs/**/*.md', 'examples/**/*.md', '.github/**/*.md')) {
      for (const line of commandsIn(text)) {
        seen++;
        const why = wrongIn(line);
        if (why !== undefined) wrong.push(`${file}: ${line}: ${why}`);
      }
    }
    assert.deepEqual(wrong, []);
    assert.ok(seen > 100, `${seen} commands`);
  });

  test('commands and flags in messages', async () => {
    const wrong: string[] = [];
    for (const { file, text } of await textsOf('src/**/*.ts')) {
      for (const [, words = ''] of text.matchAll(/(?<![\w./@-])wtgos ((?:[a-z][a-z-]* ?){1,2}(?: --[a-z-]+)*)/g)) {
        const why = wrongIn(`wtgos ${words.trim()}`);
        if (why !== undefined) wrong.push(`${file}: wtgos ${words}: ${why}`);
      }
    }
    assert.deepEqual(wrong, []);
  });

  test('flags and inputs in hints', async () => {
    const inputs = new Set([...foreignMembers, ...contracts.flatMap((contract) => Object.keys(contract.inputs))]);
    const known = new Set([...allFlags, ...foreignFlags]);
    const wrong: string[] = [];
    let seen = 0;
    for (const { file, text } of await textsOf('src/**/*.ts')) {
      for (const [hint] of text.matchAll(/\b(?:hint|next)\b[:=\s]+(?:'[^'\n]*'|`[^`]*`)/g)) {
        seen++;
        for (const [flag] of hint.matchAll(/(?<![\w-])--[a-z][a-z-]*/g))
          if (!known.has(flag)) wrong.push(`${file}: ${hint}`);
        for (const [, input = ''] of hint.matchAll(/\b([a-z-]+): true\b/g))
          if (!inputs.has(input)) wrong.push(`${file}: ${hint}`);
      }
    }
    assert.deepEqual(wrong, []);
    assert.ok(seen > 150, `${seen} hints`);
  });

  test('a page that a message names', async () => {
    for (const { file, text } of await textsOf('src/**/*.ts')) {
      for (const [page] of text.matchAll(/\bdocs\/[a-z-]+\.md\b/g)) {
        await assert.doesNotReject(readFile(join(root, page)), `${file}: ${page}`);
      }
    }
  });
});

/** Lines that start with `wtgos` in code, whole ones, without what follows in the shell. */
function commandsIn(markdown: string): string[] {
  const blocks = [...markdown.matchAll(/^```.*\n([\s\S]*?)^```/gm)].map(([, block = '']) => block);
  const spans = [...markdown.replaceAll(/^```.*\n[\s\S]*?^```/gm, '').matchAll(/`(wtgos [^`]+)`/g)].map(
    ([, span = '']) => span,
  );
  return [...blocks, ...spans]
    .flatMap((text) => text.replaceAll(/ \\\n\s*/g, ' ').split('\n'))
    .flatMap((line) => line.replace(/ #.*/, '').split(/ && | \| | > /))
    .map((line) => line.trim().replace(/^\$ /, ''))
    .filter((line) => line.startsWith('wtgos '));
}
