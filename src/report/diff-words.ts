import type { PackageDifference } from './diff.ts';

/** Versions of a package before and after, in words; only those that differ where there are several. */
export function versionsChange({ kind, before, after }: PackageDifference): string {
  if (kind === 'added') return after.join(', ');
  if (kind === 'removed') return before.join(', ');
  const gone = before.filter((version) => !after.includes(version));
  const fresh = after.filter((version) => !before.includes(version));
  if (gone.length === 0 && fresh.length === 0) return `${after.join(', ')} (same version, other content)`;
  return `${gone.join(', ') || '(none)'} → ${fresh.join(', ') || '(none)'}`;
}
