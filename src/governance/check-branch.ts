import { z } from 'zod';
import { actionsApp, type BranchRules, type Protection, type RequestRule, strictest } from './branch-rules.ts';
import type { Expectations } from './expectations.ts';
import type { RepositoryReader } from './repository.ts';
import { fail, pass, type Row, type RowId, unknown } from './row.ts';

/** How many of the last commits are looked at. */
const commitsSeen = 30;

/** The items of a branch's protection: GOV-01 to GOV-05. */
export async function checkBranch(
  reader: RepositoryReader,
  branch: string,
  rules: BranchRules,
  expected: Expectations,
): Promise<Row[]> {
  const { 'pull-request': request, 'status-checks': checks } = expected;
  const [methods, commits] = await Promise.all([mergeMethods(reader), lastCommits(reader, branch)]);
  return [
    ...(request ? [pullRequest(rules, request)] : []),
    ...(checks.length > 0 ? [statusChecks(rules, checks)] : []),
    ...(expected['linear-history'] ? [linear(rules, commits, methods)] : []),
    ...(expected['signed-commits'] ? [signed(rules, commits, methods)] : []),
    bypass(rules, expected),
  ];
}

/** Passes by the first source that will do; fails only when all sources were seen. */
function decide(
  id: RowId,
  rules: BranchRules,
  isMet: (protection: Protection) => boolean,
  words: { met: string; missing: (seen: Protection[]) => string; fix: string },
): Row {
  const sources = [rules.rulesets, rules.classic];
  const seen = sources.flatMap((source) => (source.state === 'seen' ? [source.value] : []));
  const by = [...seen, ...(seen.length > 1 ? [together(seen)] : [])].find(isMet);
  if (by) return pass(id, `${words.met} (${by.source})`);
  const hidden = sources.find((source) => source.state === 'hidden');
  if (hidden?.state === 'hidden') return unknown(id, hidden.why, hidden.permission);
  return fail(id, words.missing(seen), words.fix);
}

/** What several sources ask for: GitHub holds a change to all of them. */
function together(sources: readonly Protection[]): Protection {
  return {
    source: sources.map(({ source }) => source).join(' and '),
    pullRequest: strictest(sources.flatMap(({ pullRequest: one }) => (one ? [one] : []))),
    checks: sources.flatMap(({ checks }) => checks),
    linear: sources.some((one) => one.linear),
    signed: sources.some((one) => one.signed),
  };
}

function pullRequest(rules: BranchRules, expected: Expectations['pull-request']): Row {
  const { approvals, 'code-owners': owners } = expected;
  // Else one person gets a change in alone: by a push after the approval, or by one to a request of somebody else's (a bot's).
  const isApproved = (is: RequestRule) =>
    is.approvals >= approvals && (approvals === 0 || (is.dismisses && is.byAnother));
  return decide(
    'GOV-01',
    rules,
    ({ pullRequest: is }) => is !== undefined && isApproved(is) && (is.codeOwners || !owners),
    {
      met: `a pull request with ${approvals} or more approvals${owners ? ', code owners among them' : ''}`,
      missing: (seen) => {
        const is = together(seen).pullRequest;
        if (!is) return 'nothing asks for a pull request';
        const owned = is.codeOwners ? '' : ', and code owners need not approve';
        const stale = is.dismisses ? '' : ', which stay when more is pushed';
        const own = is.byAnother ? '' : ', which may come from whoever pushed last';
        return `a pull request needs ${is.approvals} approvals of ${approvals}${approvals > 0 ? stale + own : ''}${owners ? owned : ''}`;
      },
      fix: 'Add the rule "Require a pull request before merging" to the ruleset: it dismisses stale approvals, and asks for one of the last push.',
    },
  );
}

function statusChecks(rules: BranchRules, expected: readonly string[]): Row {
  const isBound = (protection: Protection, name: string) =>
    protection.checks.some((check) => check.name === name && check.app === actionsApp);
  return decide('GOV-02', rules, (protection) => expected.every((name) => isBound(protection, name)), {
    met: expected.join(', '),
    missing: (seen) => {
      const words = expected.filter((name) => !seen.some((protection) => isBound(protection, name)));
      const loose = words.filter((name) => seen.some(({ checks }) => checks.some((check) => check.name === name)));
      const ofAnyone = loose.length > 0 ? `; ${loose.join(', ')} may come from anyone who can write` : '';
      return `not required of GitHub Actions: ${words.join(', ')}${ofAnyone}`;
    },
    fix: 'Add the rule "Require status checks to pass", each check with GitHub Actions as its source.',
  });
}

const commitShape = z.object({
  sha: z.string(),
  parents: z.array(z.unknown()),
  commit: z.object({ verification: z.object({ verified: z.boolean() }).optional() }),
});
type Commits = { merges: number; unsigned: number; count: number } | undefined;
type Methods = { merge: boolean; rebase: boolean } | undefined;

async function lastCommits(reader: RepositoryReader, branch: string): Promise<Commits> {
  const path = `/commits?sha=${encodeURIComponent(branch)}&per_page=${commitsSeen}`;
  const seen = await reader.ask({ path, shape: z.array(commitShape), permission: 'contents: read' });
  if (seen.state !== 'seen') return undefined;
  return {
    count: seen.value.length,
    merges: seen.value.filter(({ parents }) => parents.length > 1).length,
    unsigned: seen.value.filter(({ commit }) => commit.verification?.verified !== true).length,
  };
}

/** Undefined where the token may not see it. */
async function mergeMethods(reader: RepositoryReader): Promise<Methods> {
  const shape = z.object({ allow_merge_commit: z.boolean(), allow_rebase_merge: z.boolean() });
  const seen = await reader.ask({ path: '', shape, permission: 'contents: write' });
  if (seen.state !== 'seen') return undefined;
  return { merge: seen.value.allow_merge_commit, rebase: seen.value.allow_rebase_merge };
}

function linear(rules: BranchRules, commits: Commits, methods: Methods): Row {
  const row = decide('GOV-03', rules, (protection) => protection.linear, {
    met: 'merge commits are refused',
    missing: () => 'nothing asks for a linear history',
    fix: 'Add the rule "Require linear history" to the ruleset.',
  });
  const notes = [
    ...(commits && commits.merges > 0 ? [`${commits.merges} of the last ${commits.count} commits are merges`] : []),
    ...(methods?.merge ? ['the repository offers merge commits, which the rule then refuses'] : []),
  ];
  return withNotes(row, notes);
}

function signed(rules: BranchRules, commits: Commits, methods: Methods): Row {
  const row = decide('GOV-04', rules, (protection) => protection.signed, {
    met: 'commits without a valid signature are refused',
    missing: () => 'nothing asks for signed commits',
    fix: 'Add the rule "Require signed commits" to the ruleset.',
  });
  const notes = [
    ...(commits && commits.unsigned > 0
      ? [`${commits.unsigned} of the last ${commits.count} commits are unsigned`]
      : []),
    ...(methods?.rebase ? ['the repository offers rebase merges, whose commits GitHub does not sign'] : []),
  ];
  return withNotes(row, notes);
}

function withNotes(row: Row, notes: readonly string[]): Row {
  return notes.length === 0 ? row : { ...row, note: notes.join('; ') };
}

function bypass({ rulesets, classic, bypasses }: BranchRules, { bypass: allowed }: Expectations): Row {
  const isAllowed = (actor: string) => allowed.some((one) => one.actor === actor);
  const passed = bypasses.flatMap(({ source, actors, without }) => {
    const stranger = actors.state === 'seen' ? actors.value.find((actor) => !isAllowed(actor)) : undefined;
    return stranger === undefined ? [] : [{ stranger, source, settings: without?.(isAllowed) ?? [] }];
  });
  const [first] = passed;
  if (first) {
    const fix = 'Take it off the bypass list, or allow it in the expectations with a reason.';
    const row = fail('GOV-05', `${first.stranger} may pass over the ${first.source}`, fix);
    return { ...row, settings: passed.flatMap(({ settings }) => settings) };
  }
  const hidden = [rulesets, classic, ...bypasses.map(({ actors }) => actors)].find(({ state }) => state === 'hidden');
  if (hidden?.state === 'hidden') return unknown('GOV-05', hidden.why, hidden.permission);
  if (bypasses.length === 0) return fail('GOV-05', 'there are no rules to pass over', 'Add a ruleset for the branch.');
  const some = allowed.length > 0 ? `, but for ${allowed.map(({ actor }) => actor).join(', ')}` : '';
  return pass('GOV-05', `nobody${some}`);
}
