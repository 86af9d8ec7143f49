import { catalogue, type RuleInfo } from './catalogue.ts';

/** The catalogue as a Markdown table, for docs/rules/README.md. */
export function rulesTable(): string {
  const rows = Object.entries<RuleInfo>(catalogue).map(
    ([id, { title, level, protects }]) => `| [${id}](${id}.md) | ${level} | ${title} | ${protects} |`,
  );
  return ['| rule | level | title | what stays true |', '|---|---|---|---|', ...rows].join('\n');
}
