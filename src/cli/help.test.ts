import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Command } from 'commander';
import { program } from './program.ts';

/** Every command, those below others too, by its whole name. */
function allCommands(command: Command, above = ''): [name: string, command: Command][] {
  const name = `${above} ${command.name()}`.trim();
  return [[name, command], ...command.commands.flatMap((below) => allCommands(below, name))];
}

/** @param width columns of the terminal; undefined: there is none */
function helpOf(command: Command, width: number | undefined): string {
  const parts: string[] = [];
  command.configureOutput({
    writeOut: (part) => parts.push(part),
    ...(width !== undefined && { getOutHelpWidth: () => width }),
  });
  command.outputHelp();
  return parts.join('');
}

/** The examples as a shell reads them: lines that go on are one. */
function examplesOf(help: string): string[] {
  const [, examples = ''] = /\nExamples:\n((?: {2}.*\n?)+)/.exec(help) ?? [];
  return examples
    .replaceAll(/ \\\n\s+/g, ' ')
    .split('\n')
    .map((line) => line.replace(/^ *\$ /, ''))
    .filter((line) => line !== '');
}

for (const [name, command] of allCommands(program('', '1'))) {
  describe(name, () => {
    test('its help is no wider than the terminal', () => {
      for (const [width, help] of [80, 120, 50].map((width) => [width, helpOf(command, width)] as const)) {
        // A word alone may be: an address, a flag with its value in an example; in half a terminal the example itself.
        const whole = width < 80 ? /^ *(--\S+ )?\S+( \\)?$|^ {2}\$ / : /^ *(--\S+ )?\S+( \\)?$/;
        const wide = help.split('\n').filter((line) => line.length > width && !whole.test(line));
        assert.deepEqual(wide, []);
      }
    });

    test('says what each option, argument and command is, in one way', () => {
      const about = [...command.options, ...command.registeredArguments, ...command.commands].map((part) =>
        'summary' in part && typeof part.description === 'function' ? part.description() : `${part.description}`,
      );
      for (const text of [...about, command.description()]) {
        assert.ok(text.length > 5, `${name}: ${text}`);
        assert.doesNotMatch(text, /\(default: .*\(default: |\.\.$| {2}|`.*`.*`.*`.*`.*`/, text);
      }
    });

    test('has examples that its own parser takes, whatever the width', async () => {
      const examples = examplesOf(helpOf(command, 80));
      assert.deepEqual(examplesOf(helpOf(command, 200)), examples);
      if (command.commands.length === 0 && name !== 'wtgos help') assert.ok(examples.length > 0, 'no example');
      for (const example of examples) await parses(example);
    });
  });
}

/** Runs an example through a parser whose commands do nothing. */
async function parses(example: string): Promise<void> {
  for (const part of example.replace(/ +#.*/, '').split(/ && | \| |<\(|\)| > /)) {
    const [first, ...words] = part.trim().split(/ +/);
    if (first !== 'wtgos') continue;
    const root = program('', '1');
    for (const [, command] of allCommands(root)) {
      if (command.commands.length === 0) command.action(() => undefined);
    }
    await assert.doesNotReject(root.parseAsync(words, { from: 'user' }), part);
  }
}
