import { resolve } from 'node:path';
import { PolicyError, UserError } from '../../core/errors.ts';
import { writeFileAtomic } from '../../core/files.ts';
import { printable } from '../../core/printable.ts';
import { gatherAudit } from '../../governance/audit.ts';
import { auditPage, reviewLine, unseen } from '../../governance/audit-page.ts';
import { rulesetNames } from '../../governance/branch-rules.ts';
import { checkGovernance, verdictOf } from '../../governance/check.ts';
import { type Expectations, parseExpectations } from '../../governance/expectations.ts';
import { proposalFor } from '../../governance/proposal.ts';
import { RepositoryReader } from '../../governance/repository.ts';
import { type Row, rowTitles } from '../../governance/row.ts';
import { markdownText } from '../../report/markdown.ts';
import { writeReports } from '../reports.ts';
import type { Result, Services } from '../services.ts';
import { readText } from '../tools.ts';
import type { Inputs } from './inputs.ts';

/** Reads a repository's settings and says which items of the checklist they meet. */
export async function run(inputs: Inputs, services: Services): Promise<Result> {
  const { cwd, log, origin } = services;
  const { branch, expect, strict } = inputs;
  const name = inputs.repository ?? (origin.kind === 'github' ? origin.repository : undefined);
  if (name === undefined)
    throw new UserError('input-missing', 'repository: none is named, and this is no workflow run', {
      hint: 'Name it: --repository owner/name.',
    });
  if (inputs.auditReviewer !== undefined && inputs.auditSince === undefined)
    throw new UserError(
      'input-missing',
      'audit-since: audit-reviewer says that somebody read the page, and none is made',
      {
        hint: 'Say since which day.',
      },
    );
  const expected = parseExpectations((await readText(resolve(cwd, expect), 'expectations')).toString(), expect);
  if (inputs.githubToken === undefined) throw new UserError('input-missing', 'github-token is required');
  const api = services.github(await services.readSecret(inputs.githubToken, 'password'));
  const reader = await RepositoryReader.open(api, name);
  if (reader.name.toLowerCase() !== name.toLowerCase()) log.warn(`${name} is called ${reader.name} now: name that`);
  const today = services.now().toISOString().slice(0, 10);
  if (inputs.auditSince !== undefined) await review(inputs.auditSince, today, reader, expected, inputs, services);
  const rows = await checkGovernance(reader, { branch, expected, today });
  const verdict = verdictOf(rows, strict);
  services.judged(verdict);
  // The verdict shows the others.
  for (const row of rows) if (row.state === 'pass') log.info(lineOf(row));
  const taken = inputs.proposal ? await rulesetNames(reader) : [];
  const proposal = inputs.proposal
    ? proposalFor(rows, expected, { repository: reader.name, branch, taken })
    : undefined;
  if (proposal?.ruleset) log.info(`ruleset.json:\n${JSON.stringify(proposal.ruleset, undefined, 2)}`);
  for (const command of proposal?.commands ?? []) log.info(command);

  await writeReports(inputs, verdict, expect, services);
  const count = (state: Row['state']) => rows.filter((row) => row.state === state).length;
  const outputs = { verdict: verdict.result, failures: `${count('fail')}`, unknown: `${count('unknown')}` };
  const json = {
    ...{ verdict: verdict.result, failures: count('fail'), unknown: count('unknown') },
    ...{ rows: rows.map((row) => ({ ...row, title: rowTitles[row.id] })), ...(proposal && { proposal }) },
  };
  const failure = verdict.result === 'fail' && {
    failure: new PolicyError(
      'gate-refused',
      `${reader.name} does not keep to ${expect}: ${wordsOf(count('fail'), count('unknown'))}`,
      {
        hint: 'Each item says what to do, or which permission would decide it; --proposal says it as settings.',
      },
    ),
  };
  return { outputs, json, summary: table(rows), ...failure };
}

/** GitHub tells of rules that were passed over no longer ago. */
const maxDays = 30;

async function review(
  since: string,
  today: string,
  reader: RepositoryReader,
  expected: Expectations,
  { branch, auditPage: pageFile, auditReviewer: reviewer }: Inputs,
  { cwd, log }: Services,
): Promise<void> {
  const days = (Date.parse(today) - Date.parse(since)) / 86_400_000;
  if (!(days >= 0 && days <= maxDays))
    throw new UserError('input-invalid', `audit-since: ${since} is no day within the last ${maxDays}`);
  const sections = await gatherAudit(reader, { branch, since, environment: expected.environment?.name });
  const page = auditPage(sections, { repository: reader.name, since, today }, markdownText);
  await writeFileAtomic(resolve(cwd, pageFile), page);
  const hidden = unseen(sections);
  log.info(
    `${pageFile}: ${sections.length - hidden} parts${hidden > 0 ? `, and ${hidden} that this token cannot see` : ''}`,
  );
  const record = expected['audit-review']?.file;
  if (reviewer === undefined) return;
  if (record === undefined)
    throw new UserError('input-invalid', 'audit-reviewer: the expectations name no record of reviews', {
      hint: 'Add audit-review with a file.',
    });
  const before = (await readText(resolve(cwd, record), 'record of reviews')).toString();
  const end = before === '' || before.endsWith('\n') ? '' : '\n';
  await writeFileAtomic(resolve(cwd, record), before + end + reviewLine(today, reviewer, sections, since));
  log.info(`${record}: a line for @${reviewer}; commit it`);
}

function wordsOf(failures: number, unknowns: number): string {
  const items = (count: number) => (count === 1 ? '1 item' : `${count} items`);
  return [failures > 0 && `${items(failures)} failed`, unknowns > 0 && `${items(unknowns)} unknown`]
    .filter(Boolean)
    .join(', ');
}

function lineOf({ id, state, message }: Row): string {
  return printable(`${state}  ${id}  ${rowTitles[id]}: ${message}`);
}

function table(rows: readonly Row[]): string {
  const line = ({ id, state, message, permission, note }: Row) => {
    const text = [message, permission && `permission: ${permission}`, note].filter(Boolean).join('. ');
    return `| ${id} | ${rowTitles[id]} | ${state} | ${markdownText(text)} |`;
  };
  return ['| | item | | seen |', '|---|---|---|---|', ...rows.map(line)].join('\n');
}
