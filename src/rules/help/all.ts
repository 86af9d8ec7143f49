import type { RuleId } from '../catalogue.ts';
import { bootHelp } from './boot.ts';
import { lineageHelp } from './lineage.ts';
import { lintHelp } from './lints.ts';
import { packageHelp } from './packages.ts';
import { rightsHelp } from './rights.ts';
import type { RuleHelp } from './rule-help.ts';

/** What the page of each rule says; a rule of the catalogue without it does not compile. */
export const ruleHelp: Record<RuleId, RuleHelp> = {
  ...bootHelp,
  ...lineageHelp,
  ...lintHelp,
  ...packageHelp,
  ...rightsHelp,
};
