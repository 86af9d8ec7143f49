/** The claims of docs/security.md as rows, and what is wrong with them. */
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Command } from 'commander';
import { contracts } from '../../src/actions/contracts.ts';
import { program } from '../../src/cli/program.ts';
import { residualOf } from '../../src/distrobox/residual.ts';
import { rules as distroboxRules } from '../../src/distrobox/rules.ts';
import { rowTitles } from '../../src/governance/row.ts';
import { imageRules, machineRules } from '../../src/hardware/rules.ts';
import { catalogue } from '../../src/rules/catalogue.ts';

interface Claim {
  id: string;
  title: string;
  rows: { kind: string; text: string }[];
}

const evidence = ['tests', 'rules', 'command'];
const ruleIds = new Set(
  [catalogue, distroboxRules, imageRules, machineRules, rowTitles].flatMap((each) => Object.keys(each)),
);
const residuals = residualOf({ rootful: false }).map(({ id }) => id);
const ruleName = /\b[A-Z]{2,4}-\d{2}\b/g;
/** Where files of this repository lie that a command may name. */
const ours = /^(\.github|actions|docs|examples|policies|src|system_files|tests)\//;

/** A claim is a heading of the third level with its id, and the rows of the table below it. */
export function parsePage(text: string): Claim[] {
  return text
    .split(/^### /m)
    .slice(1)
    .map((section) => {
      const [heading = '', ...lines] = (section.split(/^## /m)[0] ?? '').split('\n');
      const [, id = '', title = heading] = /^([A-Z]\d?\.\d) (.+)$/.exec(heading) ?? [];
      const rows = lines.flatMap((line) => {
        const [, kind = '', said = ''] = /^\|\s*(.*?)\s*\|(.*)\|$/.exec(line) ?? [];
        return /^-*$/.test(kind) ? [] : [{ kind, text: said.trim() }];
      });
      return { id, title, rows };
    });
}

/** What the page tells its reader to type. */
export function commandsOf(text: string): string[] {
  return [...text.matchAll(/`(wtgos [^`\n]+)`/g)].map(([, line = '']) => line);
}

/** What is wrong, a sentence each. @param root of the repository */
export function faultsOf(text: string, root: string): string[] {
  const claims = parsePage(text);
  const faults = claims.flatMap(claimFaults);
  const ids = claims.map(({ id }) => id).filter((id) => id !== '');
  faults.push(...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id}: claimed twice`));

  for (const [name] of text.matchAll(ruleName)) if (!ruleIds.has(name)) faults.push(`there is no rule ${name}`);
  for (const [, name, target] of text.matchAll(/\[([A-Z]+-\d+)\]\(([^)]+)\)/g))
    if (target !== `rules/${name}.md`) faults.push(`${name} leads to docs/${target}`);
  faults.push(...linkFaults(text, root));
  for (const line of commandsOf(text)) faults.push(...commandFaults(line, root));

  const base = /^FROM \S+@(sha256:[0-9a-f]{64})$/m.exec(readFileSync(join(root, 'Containerfile'), 'utf8'))?.[1];
  for (const [digest] of text.matchAll(/sha256:[0-9a-f]+/g))
    if (digest !== base) faults.push(`${digest} is not the base of the Containerfile`);

  const admissions = claims.flatMap(({ rows }) => rows.filter(({ kind }) => kind === 'not covered'));
  const admitted = admissions.map((row) => row.text).join(' ');
  for (const [, word = ''] of admitted.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g))
    if (!residuals.includes(word)) faults.push(`there is no residual ${word}`);
  for (const id of residuals)
    if (!admitted.includes(`\`${id}\``)) faults.push(`the residual ${id} is admitted nowhere`);
  return faults;
}

function claimFaults({ id, title, rows }: Claim): string[] {
  if (id === '') return [`“${title}” has no id`];
  const faults = rows.flatMap(({ kind, text }) => {
    if (![...evidence, 'not covered'].includes(kind)) return [`a row of kind “${kind}”`];
    if (text === '') return [`${kind}: empty`];
    if (kind === 'rules' && !text.match(ruleName)) return ['rules: names no rule'];
    if (kind === 'command' && !text.includes('`wtgos ')) return ['command: names no command of ours'];
    if (kind !== 'tests') return [];
    const files = linksOf(text);
    const others = files.filter((file) => !file.endsWith('.test.ts'));
    return [...(files.length === 0 ? ['tests: names no test'] : []), ...others.map((file) => `${file} is no test`)];
  });
  if (rows.every(({ text }) => text === '')) faults.push('neither evidence nor what is not covered');
  return faults.map((fault) => `${id}: ${fault}`);
}

/** Where the links lead, from the root of the repository. */
const linksOf = (text: string) =>
  [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target = '']) => posix.join('docs', target));

function linkFaults(text: string, root: string): string[] {
  const missing = linksOf(text).filter((file) => !existsSync(join(root, file)));
  const headings = [...text.matchAll(/\]\(([\w./-]+\.md)#([\w-]+)\)/g)].filter(([, file = '', anchor = '']) => {
    const path = join(root, 'docs', file);
    const titles = existsSync(path) ? [...readFileSync(path, 'utf8').matchAll(/^#+ (.+)$/gm)] : [];
    return !titles.some(
      ([, title = '']) =>
        title
          .toLowerCase()
          .replace(/[^\w -]/g, '')
          .replaceAll(' ', '-') === anchor,
    );
  });
  return [
    ...missing.map((file) => `there is no file ${file}`),
    ...headings.map(([, file, anchor]) => `there is no heading #${anchor} in docs/${file}`),
  ];
}

/** A line as somebody would type it, held against the command line’s own description of itself and the contracts. */
function commandFaults(line: string, root: string): string[] {
  const [, name = '', ...words] = line.split(' ');
  const command: Command | undefined = program('', '0').commands.find((each) => each.name() === name);
  if (command === undefined) return [`there is no command “wtgos ${name}”`];
  const faults: string[] = [];
  const flags = new Set<string>();
  let given = 0;
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    let value = word;
    if (word.startsWith('--')) {
      const option = command.options.find(({ long }) => long === word);
      if (option === undefined) faults.push(`there is no flag ${word}`);
      flags.add(word.slice(2));
      if (words[0] === undefined || words[0].startsWith('--') || option?.isBoolean()) {
        if (option?.required) faults.push(`${word} wants a value`);
        continue;
      }
      value = words.shift() ?? '';
    } else given += 1;
    if (ours.test(value) && !existsSync(join(root, value))) faults.push(`there is no file ${value}`);
  }
  const wanted = command.registeredArguments.length;
  if (given !== wanted) faults.push(`${given} arguments, not ${wanted}`);
  const inputs = Object.entries(contracts.find((each) => each.name === name)?.inputs ?? {});
  for (const [input, { required }] of inputs) if (required && !flags.has(input)) faults.push(`--${input} is required`);
  return faults.map((fault) => `wtgos ${name}: ${fault}`);
}
