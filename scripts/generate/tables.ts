import type { Contract } from '../../src/actions/contract.ts';
import type { Input } from '../../src/actions/input.ts';
import { program } from '../../src/cli/program.ts';

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

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', '<br>');
}
