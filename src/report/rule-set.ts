import { rules as distroboxRules } from '../distrobox/rules.ts';
import { rowTitles } from '../governance/row.ts';
import { imageRules, machineRules } from '../hardware/rules.ts';
import { catalogue, type RuleInfo } from '../rules/catalogue.ts';
import { rulePage } from './rule-page.ts';

const docs = 'https://github.com/wtgos/actions/blob/main/docs';

/** What reports say of a rule, whoever asked it. */
export interface ReportedRule {
  id: string;
  title: string;
  level: RuleInfo['level'];
  /** What stays true as long as it holds. */
  protects: string;
  /** Where it is told how to fix what breaks it, and how to allow that on purpose. */
  page: string;
}

const ofImages = Object.entries<RuleInfo>(catalogue).map(([id, { title, level, protects }]): ReportedRule => {
  return { id, title, level, protects, page: rulePage(id) ?? `${docs}/rules/README.md` };
});

/** All that is asked of one kind of thing, and how a verdict names that thing. */
const asked: readonly { judged: RegExp | undefined; rules: readonly ReportedRule[] }[] = [
  { judged: undefined, rules: ofImages },
  { judged: /container/, rules: titled('A container has: ', distroboxRules, `${docs}/distrobox.md`) },
  { judged: /^1 image$/, rules: titled('An image for a machine: ', imageRules, `${docs}/hardware.md`) },
  { judged: /^1 repository/, rules: titled('A repository: ', rowTitles, `${docs}/governance.md`) },
  { judged: /^1 machine$/, rules: titled('A machine: ', machineRules, `${docs}/hardware.md`) },
];

const known = new Map(asked.flatMap(({ rules }) => rules.map((rule) => [rule.id, rule])));

/** Rules that are one sentence about what has to be. */
function titled(of: string, rules: Readonly<Record<string, string>>, page: string): ReportedRule[] {
  return Object.entries(rules).map(([id, asks]) => {
    const title = `${of}${asks}`;
    return { id, title, level: id === 'DBX-20' ? 'note' : 'error', protects: `${title}.`, page };
  });
}

/** Every rule there is, of whatever kind of thing. */
export const reportedRules: readonly ReportedRule[] = [...known.values()];

/** A rule by its name. One that nobody knows (an older record's) is told by its name alone. */
export function reportedRule(id: string): ReportedRule {
  return known.get(id) ?? { id, title: id, level: 'error', protects: '', page: `${docs}/rules/README.md` };
}

/** All rules that were asked when these were found, by how the verdict names what was judged; at least those that found something. */
export function rulesAsked(found: readonly { rule: string }[], judged: string | undefined): ReportedRule[] {
  const all = asked.find((each) => (judged === undefined ? each.judged === undefined : each.judged?.test(judged)));
  const rules = [...(all?.rules ?? [])];
  const others = new Set(found.map(({ rule }) => rule).filter((id) => !rules.some((rule) => rule.id === id)));
  return [...rules, ...[...others].map(reportedRule)];
}

/** `PRIV` of `PRIV-02`. */
export function familyOf(rule: string): string {
  return rule.replace(/-\d+$/, '');
}
