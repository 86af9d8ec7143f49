/** What the page of a rule says beside the catalogue. Plain Markdown. */
export interface RuleHelp {
  /** One line that breaks the rule, as it stands in a Containerfile, a policy or on a command line. */
  example: string;
  /** What to do about a finding. */
  fix: string;
  /** How to have it on purpose all the same, or why that can not be. */
  allow: string;
  /** What the rule can not see, where people may think that it does. */
  limits?: string;
  /** A path of such a change: the page shows a clause for it that names the rule. */
  path?: string;
  /** What that clause needs beside, as a line of YAML. */
  with?: string;
}
