import { cacheClauses } from './caches.ts';
import { type CompiledClause, compileClause } from './closed-world.ts';
import { packageClauses } from './closed-world-packages.ts';
import type { Evidence } from './types.ts';

/** Everything that a policy allows, in the order in which it is asked: its clauses, its packages' files, its caches. */
export async function compileClauses(evidence: Evidence): Promise<CompiledClause[]> {
  const { allow, caches } = evidence.policy;
  return [
    ...allow.map(compileClause),
    ...(await packageClauses(evidence)),
    ...caches.flatMap(cacheClauses).map(compileClause),
  ];
}
