import { printable, shortened } from '../core/printable.ts';
import type { Change } from '../image/types.ts';
import { cacheNames } from '../rules/caches.ts';
import { adjustableRuleIds, catalogue, type RuleId } from '../rules/catalogue.ts';
import { judge } from '../rules/evaluate.ts';
import { comparePackages, type PackageChange } from '../rules/package-diff.ts';
import { checkPolicyDocument, type Policy, policySchemaUrl } from '../rules/policy.ts';
import type { Evidence, Finding, Verdict } from '../rules/types.ts';
import { type DraftClause, draftClauses, type NeededChange } from './draft-clauses.ts';

/** A policy file's members, as YAML shows them. */
export interface PolicyDocument {
  schema: string;
  name: string;
  levels?: Record<string, { level: 'warning'; reason: string }>;
  allow: DraftClause[];
  caches?: string[];
  packages?: { allow: DraftPackage[] };
}

interface DraftPackage {
  name: string;
  reason: string;
  changes: string[];
  files?: true;
  rules?: string[];
}

export interface Draft {
  document: PolicyDocument;
  /** What no policy can allow: it still stops the gate. */
  remaining: Finding[];
}

/** Each round answers what the one before was refused for; a second one mostly finds nothing. */
const maxRounds = 8;

/**
 * A first policy for an image as it is: it allows every change that the image has, no package and little else. What it
 * overrides is what the rules refuse without it, found by asking them.
 * @param name of the policy: lower-case letters, digits, hyphens
 */
export async function draftPolicy(evidence: Evidence, name: string): Promise<Draft> {
  const drafter = new Drafter(evidence, name);
  await drafter.chooseSets();
  let remaining: Finding[] = [];
  for (let round = 0; round < maxRounds; round++) {
    const verdict = await drafter.ask();
    remaining = verdict.findings.filter(({ level }) => level === 'error' || level === 'unknown');
    if (!drafter.learn(verdict, remaining)) break;
  }
  return { document: drafter.document(), remaining };
}

class Drafter {
  readonly #evidence: Evidence;
  readonly #name: string;
  readonly #changes: ReadonlyMap<string, Change>;
  readonly #packages: readonly PackageChange[];
  #caches: readonly string[] = [];
  /** Packages whose files decide something. */
  readonly #withFiles = new Set<string>();
  readonly #packageRules = new Map<string, Set<string>>();
  /** Paths that need a clause of their own, and the rules that it overrides. */
  readonly #paths = new Map<string, Set<string>>();
  readonly #lowered = new Map<string, Finding[]>();

  constructor(evidence: Evidence, name: string) {
    this.#evidence = evidence;
    this.#name = name;
    this.#changes = new Map(evidence.delta.map((change) => [change.path, change]));
    const { packages, basePackages } = evidence;
    const both = packages.state === 'read' && basePackages.state === 'read';
    this.#packages = both ? comparePackages(basePackages, packages) : [];
  }

  /** What packages and caches account for needs no clause. */
  async chooseSets(): Promise<void> {
    this.#caches = cacheNames;
    for (const { name } of this.#packages) this.#withFiles.add(name);
    const { decisions } = await this.ask();
    const used = new Set(decisions.map(({ clause }) => clause));
    this.#caches = cacheNames.filter((name) => used.has(`cache:${name}`));
    for (const { name } of this.#packages) if (!used.has(`package:${name}`)) this.#withFiles.delete(name);
    for (const { path, clause } of decisions) if (clause === undefined) this.#paths.set(path, new Set());
  }

  ask(): Promise<Verdict> {
    return judge({ ...this.#evidence, policy: this.#policy() }, { strict: true });
  }

  /** Takes up what was refused. False when there was nothing that a policy could say about it. */
  learn({ decisions }: Verdict, refused: readonly Finding[]): boolean {
    const clauseOf = new Map(decisions.map(({ path, clause }) => [path, clause]));
    return refused.filter((found) => this.#take(found, clauseOf)).length > 0;
  }

  #take(found: Finding, clauseOf: ReadonlyMap<string, string | undefined>): boolean {
    const { rule, level, path } = found;
    if (level === 'unknown' || rule === 'CW-01' || !adjustableRuleIds.some((id) => id === rule)) return false;
    if (path === undefined || !this.#changes.has(path)) {
      const seen = this.#lowered.get(rule);
      if (seen) seen.push(found);
      else this.#lowered.set(rule, [found]);
      return true;
    }
    const [, owner] = /^package:(.+)$/.exec(clauseOf.get(path) ?? '') ?? [];
    const rules = owner === undefined ? entryOf(this.#paths, path) : entryOf(this.#packageRules, owner);
    if (rules.has(rule)) return false;
    rules.add(rule);
    return true;
  }

  document(): PolicyDocument {
    const needed = [...this.#paths].flatMap(([path, rules]): NeededChange[] => {
      const change = this.#changes.get(path);
      return change && path !== '' ? [{ change, rules: [...rules].sort() }] : [];
    });
    const allowable = needed.filter(({ change }) => isAllowable(change));
    return {
      schema: policySchemaUrl,
      name: this.#name,
      ...(this.#lowered.size === 0 ? {} : { levels: this.#levels() }),
      allow: draftClauses(allowable),
      ...(this.#caches.length === 0 ? {} : { caches: [...this.#caches] }),
      ...(this.#packages.length === 0
        ? {}
        : { packages: { allow: this.#packages.map((each) => this.#package(each)) } }),
    };
  }

  #policy(): Policy {
    const result = checkPolicyDocument(this.document());
    if (result.success) return result.data;
    throw new Error('the drafted policy does not follow the schema', { cause: result.error });
  }

  #levels(): NonNullable<PolicyDocument['levels']> {
    return Object.fromEntries(
      [...this.#lowered].map(([rule, [first]]) => {
        const { title } = catalogue[rule as RuleId];
        const said = shortened(printable(first?.message ?? ''), 300);
        const reason = `Drafted: "${title}" does not hold (${said}). Say here why that is right, or remove this line.`;
        return [rule, { level: 'warning', reason }];
      }),
    );
  }

  #package({ name, kind, before, after }: PackageChange): DraftPackage {
    const rules = [...(this.#packageRules.get(name) ?? [])].sort();
    const versions = [...new Set([...before, ...after].map(({ version, release }) => `${version}-${release}`))];
    const said = shortened(printable(versions.join(', ')), 300);
    return {
      name,
      reason: `Drafted: the package was ${kind} (${said}). Say here why it is needed, or take it out of the image.`,
      changes: [kind],
      ...(this.#withFiles.has(name) ? { files: true as const } : {}),
      ...(rules.length === 0 ? {} : { rules }),
    };
  }
}

/** Devices and pipes are in no clause. */
function isAllowable(change: Change): boolean {
  const entries = [
    change.kind === 'added' ? undefined : change.before,
    change.kind === 'removed' ? undefined : change.after,
  ];
  return entries.every((entry) => !entry || ['file', 'directory', 'symlink'].includes(entry.type));
}

function entryOf(map: Map<string, Set<string>>, key: string): Set<string> {
  const known = map.get(key);
  if (known) return known;
  const fresh = new Set<string>();
  map.set(key, fresh);
  return fresh;
}
