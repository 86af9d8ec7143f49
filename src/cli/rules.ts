import { UserError } from '../core/errors.ts';
import { nearest } from '../core/nearest.ts';
import { printable } from '../core/printable.ts';
import { type ReportedRule, reportedRules } from '../report/rule-set.ts';
import { isRuleId } from '../rules/catalogue.ts';
import { ruleHelp } from '../rules/help/all.ts';
import { clauseFor } from '../rules/help/clause.ts';
import type { RuleHelp } from '../rules/help/rule-help.ts';

type Bold = (text: string) => string;

interface Told {
  rules: (ReportedRule & Partial<RuleHelp>)[];
  /** For a terminal. */
  text: string;
}

/** All rules, a line each. */
export function ruleList(bold: Bold): Told {
  const lines = reportedRules.map(({ id, level, title }) => {
    return `${bold(id.padEnd(8))}  ${level.padEnd(7)}  ${title}`;
  });
  return { rules: [...reportedRules], text: lines.join('\n') };
}

/** What there is to say of one rule. @throws UserError `input-invalid` for one that there is not */
export function ruleText(given: string, bold: Bold): Told {
  const id = given.toUpperCase();
  const rule = reportedRules.find((each) => each.id === id);
  if (!rule) {
    const ids = reportedRules.map((each) => each.id);
    const meant = nearest(id, ids);
    throw new UserError('input-invalid', `rule: there is no ${printable(given.slice(0, 100))}`, {
      hint: `${meant ? `Did you mean ${meant}? ` : ''}\`wtgos rules\` lists all.`,
    });
  }
  const help = isRuleId(id) ? ruleHelp[id] : undefined;
  const part = (title: string, text: string | undefined) =>
    text === undefined ? [] : ['', bold(title), ...text.split('\n').map((line) => `  ${line}`)];
  const lines = [
    `${bold(rule.id)}  ${rule.title}  (${rule.level})`,
    // Some rules are one sentence, which is their title.
    ...part('What stays true', help && rule.protects),
    ...part('A violation', help?.example),
    ...part('How to fix it', help?.fix),
    ...part('How to allow it on purpose', help?.allow),
    ...(isRuleId(id) && help?.path !== undefined ? part('In the policy', clauseFor(id, help)) : []),
    ...part('What it does not see', help?.limits),
    ...part('More', rule.page),
  ];
  return { rules: [{ ...rule, ...help }], text: lines.join('\n') };
}
