import { printable, shortened } from '../core/printable.ts';
import type { Setting } from './settings.ts';

/** What became of one item of the checklist. `unknown` is never as good as `pass`. */
export type RowState = 'pass' | 'fail' | 'unknown';

/** One item of the checklist, decided or not. */
export interface Row {
  /** Of {@link rowTitles}. */
  id: RowId;
  state: RowState;
  /** What was seen, or why nothing was. */
  message: string;
  /** For `unknown`: the permission that would decide it. */
  permission?: string;
  /** For `fail`: what to do. */
  fix?: string;
  /** For `fail`: what would make it pass, where that depends on what was seen. */
  settings?: Setting[];
  /** What speaks against it though the item itself is decided; a warning. */
  note?: string;
}

/** The checklist, in the order in which it is shown. */
export const rowTitles = {
  'GOV-01': 'Changes come by pull request, approved and by code owners',
  'GOV-02': 'The named checks must pass, run by GitHub Actions',
  'GOV-03': 'History is linear',
  'GOV-04': 'Commits are signed',
  'GOV-05': 'Nobody passes over the rules',
  'GOV-06': 'Everything that is published from has an owner',
  'GOV-07': 'People have no more rights than they need',
  'GOV-08': 'Members have a second factor',
  'GOV-09': 'A workflow’s token can read by default, and no more',
  'GOV-10': 'Workflows of strangers wait for approval',
  'GOV-11': 'The signing key lies in a protected environment',
  'GOV-12': 'Releases cannot be changed',
  'GOV-13': 'Dependencies are kept current',
  'GOV-14': 'The pull app obeys the rules',
  'GOV-15': 'The audit log is looked at',
} as const satisfies Record<string, string>;

export type RowId = keyof typeof rowTitles;

/** Names from GitHub and from files of the repository may be anything, and whoever reads a row shows it. */
const harmless = (text: string) => printable(shortened(text, 1000));

export const pass = (id: RowId, message: string): Row => ({ id, state: 'pass', message: harmless(message) });
export const fail = (id: RowId, message: string, fix: string): Row => ({
  ...{ id, state: 'fail', message: harmless(message) },
  fix: harmless(fix),
});
export const unknown = (id: RowId, message: string, permission: string): Row => ({
  ...{ id, state: 'unknown', message: harmless(message) },
  permission: harmless(permission),
});
