import { printable, shortened } from '../core/printable.ts';
import type { Finding, Level } from '../rules/types.ts';
import { type FindingGroup, groupFindings } from './group.ts';
import { rulePage } from './rule-page.ts';

export interface Annotation {
  type: 'error' | 'warning' | 'notice';
  title: string;
  message: string;
  file?: string;
  /** From 1. */
  line?: number;
}

/** GitHub shows 10 annotations of each type and step, of 4,096 characters; one is left for the error that ends the step. */
const perType = 9;
const maxMessage = 4_096;

const types: Record<Level, Annotation['type']> = {
  error: 'error',
  unknown: 'error',
  warning: 'warning',
  note: 'notice',
};

/** What is worth an annotation, most severe first, findings of one cause as one; the last of a type says how many are left out. */
export function annotations(findings: readonly Finding[], strict: boolean): Annotation[] {
  const byType: Record<Annotation['type'], Annotation[]> = { error: [], warning: [], notice: [] };
  for (const group of groupFindings(findings)) {
    const { level } = group.like;
    const type = level === 'unknown' && !strict ? 'warning' : types[level];
    byType[type].push(annotation(type, group));
  }
  return Object.values(byType).flatMap((all) => limited(all));
}

function limited(all: Annotation[]): Annotation[] {
  const [first] = all;
  if (all.length <= perType || !first) return all;
  const left = all.length - perType + 1;
  const more: Annotation = {
    type: first.type,
    title: 'More findings',
    message: `${left} more are in the job summary.`,
  };
  return [...all.slice(0, perType - 1), more];
}

function annotation(type: Annotation['type'], { like, place, message, examples = '' }: FindingGroup): Annotation {
  const { rule, fix, at } = like;
  const page = rulePage(rule);
  const about = page === undefined ? '' : `\nAbout this rule: ${page}`;
  const text = [place, message, examples, fix === undefined ? '' : printable(fix)];
  return {
    type,
    title: rule,
    message: shortened(text.filter((part) => part !== '').join('\n'), maxMessage - about.length) + about,
    ...(at ? { file: printable(at.file) } : {}),
    ...(at?.line ? { line: at.line } : {}),
  };
}
