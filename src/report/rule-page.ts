import { isRuleId } from '../rules/catalogue.ts';

const pages = 'https://github.com/wtgos/actions/blob/main/docs/rules';

/** The address of the page about a rule; undefined for rules that are not of the catalogue (distrobox's). */
export function rulePage(id: string): string | undefined {
  return isRuleId(id) ? `${pages}/${id}.md` : undefined;
}
