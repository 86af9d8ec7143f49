import type { Command, Help } from 'commander';

/** Narrower than this, a column of text is none: the text goes below its term. */
const narrowestColumn = 40;
/** How far what stands below its term is moved in. */
const below = 8;

/** How every command lays out its help: nothing is wider than the terminal, down to the narrowest. */
export const helpLayout: Partial<Help> = {
  sortSubcommands: false,
  showGlobalOptions: false,
  minWidthToWrap: 1,
  subcommandTerm(command) {
    return [
      command.name(),
      ...command.registeredArguments.map((argument) =>
        argument.required ? `<${argument.name()}>` : `[${argument.name()}]`,
      ),
    ].join(' ');
  },
  formatItem(term, termWidth, description, helper) {
    const width = helper.helpWidth ?? 80;
    const beside = width - termWidth - 4;
    if (beside >= narrowestColumn) {
      const [first = '', ...rest] = helper.boxWrap(description, beside).split('\n');
      const column = ' '.repeat(termWidth + 4);
      return [`  ${term.padEnd(termWidth)}  ${first}`, ...rest.map((line) => `${column}${line}`)].join('\n');
    }
    return [`  ${term}`, ...indented(helper.boxWrap(description, width - below), below)].join('\n');
  },
};

/** What a command prints: names in a column, with what they are. */
export function addOutputs(command: Command, outputs: Readonly<Record<string, string>>): Command {
  return addText(command, (helper) => {
    const width = Math.max(...Object.keys(outputs).map((name) => name.length));
    const items = Object.entries(outputs).map(([name, about]) => helper.formatItem(name, width, about, helper));
    return ['Prints, and with --json as JSON:', ...items].join('\n');
  });
}

/** Commands to copy; a long one goes on behind a backslash, so that it is still one. */
export function addExamples(command: Command, examples: readonly string[]): Command {
  return addText(command, (helper) =>
    ['Examples:', ...examples.map((line) => `  $ ${brokenCommand(line, (helper.helpWidth ?? 80) - 4)}`)].join('\n'),
  );
}

/** Paragraphs below the rest. */
export function addParagraphs(command: Command, ...paragraphs: readonly string[]): Command {
  return addText(command, (helper) =>
    paragraphs.map((text) => helper.boxWrap(text, helper.helpWidth ?? 80)).join('\n'),
  );
}

function addText(command: Command, text: (helper: Help) => string): Command {
  return command.addHelpText('after', ({ error }) => {
    const helper = command.createHelp();
    const { getErrHelpWidth, getOutHelpWidth } = command.configureOutput();
    const helpWidth = (error ? getErrHelpWidth : getOutHelpWidth)?.();
    helper.prepareContext({ error, ...(helpWidth !== undefined && { helpWidth }) });
    return `\n${text(helper)}`;
  });
}

function brokenCommand(line: string, width: number): string {
  const [first = '', ...rest] = line.split(/ (?=--|&& |# )/);
  const lines = [first];
  for (const part of rest) {
    const last = lines.at(-1) ?? '';
    // Two more for the backslash that may have to follow.
    if (last.length + 1 + part.length + 2 <= width) lines[lines.length - 1] = `${last} ${part}`;
    else lines.push(`    ${part}`);
  }
  return lines.join(' \\\n  ');
}

function indented(text: string, by: number): string[] {
  return text.split('\n').map((line) => `${' '.repeat(by)}${line}`);
}
