/** This very repository on a fake of GitHub's interface, and what tests change of it. */
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { checkGovernance } from '../../src/governance/check.ts';
import { parseExpectations } from '../../src/governance/expectations.ts';
import { RepositoryReader } from '../../src/governance/repository.ts';
import type { Row, RowId } from '../../src/governance/row.ts';
import { githubApi } from '../../src/runner/github-api.ts';
import { startFakeGovernance } from '../tools/fake-governance.ts';
import { type Answer, described, entries, type FakeRepository } from '../tools/fake-governance-answers.ts';
import { documented, operationNamed } from '../tools/openapi.ts';
import { testSecret } from '../tools/secrets.ts';

export const root = resolve(import.meta.dirname, '..', '..');
export const today = '2026-11-23';
export const token = testSecret('governance');
export const expectationsText = await readFile(join(root, '.github', 'governance.yaml'), 'utf8');
export const expected = parseExpectations(expectationsText, 'governance.yaml');
export const ruleset = JSON.parse(await readFile(join(root, '.github', 'rulesets', 'main.json'), 'utf8'));
export const record = '.github/audit-reviews.md';
const paths = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean);
const read = ['.github/CODEOWNERS', '.github/dependabot.yml', '.github/pull.yml'];
/** The files that are looked into, by their paths. */
export const texts: ReadonlyMap<string, string> = new Map(
  await Promise.all(read.map(async (path) => [path, await readFile(join(root, path), 'utf8')] as const)),
);

export type Change = (repository: FakeRepository) => void;

/** As its own files say that it is set up; a person has looked at the audit log. */
export function ours(...changes: Change[]): FakeRepository {
  const files = new Map(paths.map((path) => [path, texts.get(path) ?? '']));
  files.set(record, `# Reviews\n\n${today} @somebody nothing to tell\n`);
  const { rules, bypass_actors: bypass } = structuredClone(ruleset);
  const repository: FakeRepository = { name: 'wtgos/actions', files, rules, bypass, instead: new Map() };
  for (const change of changes) change(repository);
  return repository;
}

/** The checklist as a run with this token decides it, and what was asked. */
export async function looked(
  repository: FakeRepository,
  { wanted = expected, name = repository.name, given = token, base = '' } = {},
): Promise<{ rows: Row[]; log: string[]; name: string }> {
  await using server = await startFakeGovernance(repository, token, base);
  const api = githubApi({ baseUrl: server.url, token: given, tries: 2, pauseMs: 1 });
  const reader = await RepositoryReader.open(api, name);
  const rows = await checkGovernance(reader, { branch: 'main', expected: wanted, today });
  return { rows, log: server.log, name: reader.name };
}

export async function rowsOf(repository: FakeRepository, wanted = expected): Promise<Row[]> {
  return (await looked(repository, { wanted })).rows;
}

export const rowOf = (rows: readonly Row[], id: RowId) => rows.find((row) => row.id === id);

/** Its answer is as documented but for some members; a list has an entry for each change. */
export function says(path: string, change: object | readonly object[]): Change {
  const operation = operationNamed('GET', path.startsWith('/orgs/') ? path : `/repos/o/r${path}`);
  if (operation === undefined) throw new Error(`${path} is no address of GitHub's`);
  const example = documented<object>(operation);
  if (!Array.isArray(change)) return answers(path, { body: described(operation, change as Record<string, unknown>) });
  const within = Array.isArray(example) ? undefined : Object.keys(example).find((member) => member !== 'total_count');
  const list = entries(operation, change as Record<string, unknown>[], within);
  const isPaged = within === undefined || Object.hasOwn(example, 'total_count');
  const answer = isPaged ? list : { body: { [within]: list.items } };
  return ({ instead }) => void instead.set(path, answer);
}

export function answers(path: string, answer: Answer | ((query: URLSearchParams, url: string) => Answer)): Change {
  return ({ instead }) => void instead.set(path, answer);
}

export function refuses(path: string, status: number, message: string, headers: Record<string, string> = {}): Change {
  const body = { message, documentation_url: 'https://docs.github.com/rest', status: `${status}` };
  return answers(path, { status, headers, body });
}

/** An answer that GitHub does not describe. */
export const lies = (path: string, body: unknown) => answers(path, { body, lie: true });

export const without =
  (type: string): Change =>
  (repository) => {
    repository.rules = repository.rules.filter((rule) => rule.type !== type);
  };

export const file =
  (path: string, text: string | undefined): Change =>
  ({ files }) =>
    void (text === undefined ? files.delete(path) : files.set(path, text));

/** Changes what a rule asks for. */
export const parameters =
  (type: string, change: object): Change =>
  ({ rules }) => {
    const rule = rules.find((one) => one.type === type);
    Object.assign(rule?.parameters ?? {}, change);
  };
