import type { RuleId } from './rules.ts';

/** Something that a container can do and the policy may not let it. */
export interface Fault {
  rule: RuleId;
  /** What a policy names to allow it. */
  value: string;
  message: string;
  fix: string;
  /** Keys that may be to blame. */
  keys: readonly string[];
  /** What a line has that names the value; else the value itself. */
  seen?: RegExp;
  unknown?: boolean;
}

/** Where a flag of podman's comes from. */
export const flagKeys = ['additional_flags'];
