import { catalogue, type RuleId, ruleIds } from '../../src/rules/catalogue.ts';
import { ruleHelp } from '../../src/rules/help/all.ts';
import { clauseFor } from '../../src/rules/help/clause.ts';
import type { RuleHelp } from '../../src/rules/help/rule-help.ts';

/** docs/rules/ID.md → its text, one page per rule. */
export function rulePages(): [file: string, text: string][] {
  return ruleIds.map((id) => [`docs/rules/${id}.md`, page(id)]);
}

function page(id: RuleId): string {
  const { title, level, protects } = catalogue[id];
  const help: RuleHelp = ruleHelp[id];
  const { example, fix, allow, limits } = help;
  const clause = help.path === undefined ? [] : [fenced('yaml', clauseFor(id, help))];
  return `${[
    `# ${id}: ${title}`,
    '<!-- Generated from src/rules/catalogue.ts and src/rules/help/ by `npm run generate`. Do not edit. -->',
    `Level: ${level} · [all rules](README.md) · [policy](../policy.md)`,
    '## What stays true',
    protects,
    '## A violation',
    fenced('text', example),
    '## How to fix it',
    fix,
    '## How to allow it on purpose',
    allow,
    ...clause,
    ...(limits === undefined ? [] : ['## What it does not see', limits]),
  ].join('\n\n')}\n`;
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}
