import { rules as distroboxRules } from '../distrobox/rules.ts';
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

const known: ReadonlyMap<string, ReportedRule> = new Map([
  ...Object.entries<RuleInfo>(catalogue).map(([id, { title, level, protects }]) => {
    return [id, { id, title, level, protects, page: rulePage(id) ?? `${docs}/rules/README.md` }] as const;
  }),
  ...Object.entries(distroboxRules).map(([id, asks]) => {
    const title = `A container has: ${asks}`;
    const level = id === 'DBX-20' ? ('note' as const) : ('error' as const);
    return [id, { id, title, level, protects: `${title}.`, page: `${docs}/distrobox.md` }] as const;
  }),
  ...Object.entries({ ...imageRules, ...machineRules }).map(([id, asks]) => {
    const title = `For its hardware: ${asks}`;
    return [id, { id, title, level: 'error' as const, protects: `${title}.`, page: `${docs}/hardware.md` }] as const;
  }),
]);

/** By what was judged (`Verdict.judged`), where it is not an image's changed paths. */
const sets: readonly (readonly [judged: RegExp, rules: object])[] = [
  [/container/, distroboxRules],
  [/image/, imageRules],
  [/machine/, machineRules],
];

/** A rule by its name. One that nobody knows (an older record's) is told by its name alone. */
export function reportedRule(id: string): ReportedRule {
  return known.get(id) ?? { id, title: id, level: 'error', protects: '', page: `${docs}/rules/README.md` };
}

/** All rules that were asked when these found something: of an image's changes, of a container, of hardware. */
export function rulesAsked(found: readonly { rule: string }[], judged: string | undefined): ReportedRule[] {
  const set = judged === undefined ? catalogue : (sets.find(([words]) => words.test(judged))?.[1] ?? {});
  const asked = [...known.values()].filter(({ id }) => Object.hasOwn(set, id));
  const others = new Set(found.map(({ rule }) => rule).filter((id) => !asked.some((each) => each.id === id)));
  return [...asked, ...[...others].map(reportedRule)];
}

/** `PRIV` of `PRIV-02`. */
export function familyOf(rule: string): string {
  return rule.replace(/-\d+$/, '');
}
