import type { Contract } from '../../src/actions/contract.ts';
import type { Input } from '../../src/actions/input.ts';
import { program } from '../../src/cli/program.ts';
import { errorCodes } from '../../src/core/error-codes.ts';

/** Links of the chain: name and what it does. */
export function linkTable(contracts: readonly Contract[]): string {
  const rows = contracts.map(
    ({ name, description }) => `| [\`${name}\`](docs/actions.md#${name}) | ${cell(description)} |`,
  );
  return ['| action and command | what it does |', '|---|---|', ...rows].join('\n');
}

/** A section for each action: how it is used, inputs, outputs. */
export function actionSections(contracts: readonly Contract[]): string {
  return contracts.map(actionSection).join('\n\n');
}

function actionSection({ name, description, inputs, outputs }: Contract): string {
  const uses = name === 'build' ? 'wtgos/actions/build@v1' : `wtgos/actions/actions/${name}@v1`;
  const inputRows = Object.entries(inputs).map(
    ([input, about]) => `| \`${input}\` | ${cell(about.description)} | ${given(about)} |`,
  );
  const outputRows = Object.entries(outputs).map(([output, about]) => `| \`${output}\` | ${cell(about)} |`);
  return [
    `## ${name}`,
    '',
    description,
    '',
    `\`uses: ${uses}\` · \`wtgos ${name}\``,
    '',
    '| input | what it is | default |',
    '|---|---|---|',
    ...inputRows,
    '',
    '| output | what it is |',
    '|---|---|',
    ...outputRows,
  ].join('\n');
}

function given(input: Input<unknown>): string {
  if (input.required) return '**required**';
  return input.default === undefined ? '' : `\`${input.default}\``;
}

/** Every command with its help, as it is printed. */
export function commandSections(): string {
  const commands = program('', '').commands.flatMap((command) =>
    command.commands.length > 0 ? command.commands : [command],
  );
  return commands
    .map((command) => {
      const parts: string[] = [];
      command.configureOutput({ getOutHelpWidth: () => 100, writeOut: (part) => parts.push(part) });
      command.outputHelp();
      const parent = command.parent?.parent ? `${command.parent.name()} ` : '';
      return `## ${parent}${command.name()}\n\n\`\`\`text\n${parts.join('').trimEnd()}\n\`\`\``;
    })
    .join('\n\n');
}

const kinds = {
  user: ['Wrong input (exit status 2)', 'Something that was given has to change.'],
  policy: ['Refused by policy (exit status 1)', 'Everything works, and the answer is no.'],
  external: ['Failed outside of wtgos (exit status 3)', 'A registry, a disk or a tool did not do its part.'],
} as const;

/** Every error code under its own anchor, by class. */
export function errorTable(): string {
  const codes = Object.entries(errorCodes);
  return Object.entries(kinds)
    .map(([kind, [title, about]]) => {
      const sections = codes
        .filter(([, code]) => code.kind === kind)
        .map(([name, code]) => `### ${name}\n\n${code.about}`);
      return [`## ${title}`, about, ...sections].join('\n\n');
    })
    .join('\n\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', '<br>');
}
