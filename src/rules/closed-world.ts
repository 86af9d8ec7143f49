import type { Change, Entry } from '../image/types.ts';
import { compileGlob, type PathMatcher } from './glob.ts';
import type { Clause } from './policy.ts';

/** A clause made ready for many questions. */
export interface CompiledClause {
  name: string;
  reason: string;
  /** Undefined when the clause allows the change; why not, when it names the path; `elsewhere` when it does not. */
  objection(change: Change): string | undefined;
  overrides(rule: string): boolean;
}

/** What `objection` says of a path that the clause does not name. */
export const elsewhere = 'elsewhere';

/** A clause of paths. */
export function compileClause(clause: Clause): CompiledClause {
  const matchers = clause.paths.map(compileGlob);
  const overridden = new Set<string>(clause.rules);
  return {
    name: clause.name,
    reason: clause.reason,
    objection: (change) => objection(clause, matchers, change),
    overrides: (rule) => overridden.has(rule),
  };
}

function objection(clause: Clause, matchers: readonly PathMatcher[], change: Change): string | undefined {
  if (!matchers.some((matches) => matches(change.path))) return elsewhere;
  if (!clause.changes.includes(change.kind)) return `allows ${clause.changes.join(' and ')}, not ${change.kind}`;
  if (change.kind !== 'added') {
    const problem = typeObjection(clause, change.before);
    if (problem) return `${problem} (in the base)`;
  }
  if (change.kind === 'removed') return undefined;
  return (
    typeObjection(clause, change.after) ??
    attributeObjection(clause, change.after) ??
    xattrObjection(clause, change.after, change.kind === 'changed' ? change.before : undefined)
  );
}

function typeObjection(clause: Clause, entry: Entry): string | undefined {
  const types: readonly string[] = clause.types;
  return types.includes(entry.type) ? undefined : `allows ${types.join(' and ')}, not ${entry.type}`;
}

function attributeObjection(clause: Clause, entry: Entry): string | undefined {
  const owner = `${entry.uid}:${entry.gid}`;
  if (owner !== clause.owner) return `allows owner ${clause.owner}, not ${owner}`;
  // A symlink's mode means nothing on Linux.
  if (entry.type !== 'symlink') {
    const bits = Number.parseInt(clause.modes, 8);
    const most = entry.type === 'directory' ? bits | ((bits & 0o444) >> 2) : bits;
    if ((entry.mode & ~most) !== 0) return `allows modes up to ${octal(most)}, not ${octal(entry.mode)}`;
  }
  if (clause.maxSize !== undefined && entry.size > clause.maxSize) {
    return `allows ${clause.maxSize} bytes, not ${entry.size}`;
  }
  return undefined;
}

function xattrObjection(clause: Clause, entry: Entry, before: Entry | undefined): string | undefined {
  const names = [...(entry.xattrs ?? [])]
    .filter(([name, value]) => !before?.xattrs?.get(name)?.equals(value))
    .map(([name]) => name)
    .filter((name) => !clause.xattrs.includes(name));
  return names.length > 0 ? `does not allow the extended attribute ${names.join(', ')}` : undefined;
}

/** Permission bits as `ls` and `chmod` take them: four octal digits. */
export function octal(mode: number): string {
  return mode.toString(8).padStart(4, '0');
}
