import { parse } from 'yaml';
import { z } from 'zod';
import { printable, shortened } from '../core/printable.ts';
import type { Seen } from './answer.ts';
import { codeownersPlaces, maxCodeownersBytes, ownersOf, readCodeowners } from './codeowners.ts';
import { missingUpdates } from './dependabot.ts';
import type { Expectations } from './expectations.ts';
import type { RepositoryReader } from './repository.ts';
import { fail, pass, type Row, type RowId, unknown } from './row.ts';

const contents = 'contents: read';
/** Lines of CODEOWNERS times files: some seconds. */
const maxMatches = 10_000_000;
/** Of larger ones reading takes minutes, and memory by the gigabyte. */
const maxYamlBytes = 256 * 1024;

/** The items that files of the repository decide: GOV-06 and GOV-13 to GOV-15. @param today as `2026-11-23` */
export async function checkFiles(
  reader: RepositoryReader,
  branch: string,
  expected: Expectations,
  today: string,
): Promise<Row[]> {
  const { owned, dependabot, 'audit-review': review } = expected;
  const wanted: (Promise<Row> | false)[] = [
    owned.length > 0 && codeowners(reader, branch, owned),
    dependabot.length > 0 && updates(reader, branch, dependabot),
    expected['pull-app'] && pullApp(reader, branch, expected),
    review !== undefined && auditReview(reader, branch, review, today),
  ];
  return Promise.all(wanted.filter((row) => row !== false));
}

async function codeowners(reader: RepositoryReader, branch: string, owned: readonly string[]): Promise<Row> {
  const id = 'GOV-06';
  const files = await reader.files(branch);
  if (files.state !== 'seen') return notSeen(id, files);
  const place = codeownersPlaces.find((path) => files.value.has(path));
  const fix = 'Write .github/CODEOWNERS: a pattern and its owners, a line each.';
  if (place === undefined) return fail(id, 'there is no CODEOWNERS', fix);
  if ((files.value.get(place)?.size ?? 0) > maxCodeownersBytes)
    return fail(id, `${place} is larger than 3 MB, so GitHub does not load it`, 'Name folders in place of files.');
  const [text, errors] = await Promise.all([
    reader.file(place, branch),
    reader.ask({
      path: `/codeowners/errors?ref=${encodeURIComponent(branch)}`,
      shape: z.object({ errors: z.array(z.object({ line: z.number(), kind: z.string() })) }),
      permission: contents,
    }),
  ]);
  if (text.state !== 'seen') return notSeen(id, text);
  if (errors.state !== 'seen') return notSeen(id, errors);
  const [error] = errors.value.errors;
  if (error) return fail(id, `${place}:${error.line}: ${error.kind}`, 'GitHub skips the line: correct it.');
  const owners = readable(() => readCodeowners(text.value));
  if (owners instanceof Error) return fail(id, `${place} is ${owners.message}`, fix);
  const [fault] = owners.faults;
  if (fault) return fail(id, `${place}:${fault.line}: ${fault.why}`, 'GitHub skips the line: correct it.');
  const paths = [...files.value.keys()];
  const wanted = owned.flatMap((path) => {
    const below = paths.filter((file) => file === path || file.startsWith(path.endsWith('/') ? path : `${path}/`));
    return below.length > 0 ? below : [path];
  });
  if (wanted.length * owners.lines.length > maxMatches)
    return unknown(
      id,
      `${place}: ${owners.lines.length} lines are too many for ${wanted.length} files: look by hand`,
      contents,
    );
  const free = wanted.find((file) => (ownersOf(owners, file)?.owners.length ?? 0) === 0);
  if (free !== undefined) return fail(id, `nobody owns ${free}`, `Add a line for it to ${place}.`);
  const row = pass(id, `${owned.length} places, by ${place}`);
  // Moved or mistyped: what is published from then lies elsewhere, and nobody asked who owns it.
  const [gone] = wanted.filter((path) => !files.value.has(path));
  return gone === undefined ? row : { ...row, note: printable(shortened(`there is no ${gone} on ${branch}`, 1000)) };
}

type Wanted = Expectations['dependabot'];

async function updates(reader: RepositoryReader, branch: string, wanted: Wanted): Promise<Row> {
  const id = 'GOV-13';
  const place = '.github/dependabot.yml';
  const [files, text] = await Promise.all([reader.files(branch), reader.file(place, branch, maxYamlBytes)]);
  if (files.state !== 'seen') return notSeen(id, files);
  if (text.state === 'hidden') return notSeen(id, text);
  const fix = `Add it to ${place}; "/" covers the workflows and the root action.yml alone.`;
  if (text.state === 'absent') return fail(id, `there is no ${place}`, fix);
  const missing = missingUpdates(text.value, { files: [...files.value.keys()], branch, wanted });
  if (missing !== undefined) return fail(id, missing, fix);
  return pass(id, wanted.map(({ ecosystem, interval }) => `${ecosystem} ${interval}`).join(', '));
}

const pullShape = z.object({
  version: z.literal('1'),
  rules: z
    .array(
      z.object({
        base: z.string(),
        upstream: z.string(),
        mergeMethod: z.enum(['none', 'merge', 'squash', 'rebase', 'hardreset']).default('none'),
      }),
    )
    .min(1),
});

async function pullApp(reader: RepositoryReader, branch: string, expected: Expectations): Promise<Row> {
  const id = 'GOV-14';
  const place = '.github/pull.yml';
  const text = await reader.file(place, branch, maxYamlBytes);
  if (text.state === 'hidden') return notSeen(id, text);
  const fix = 'version: "1", and for each rule mergeMethod: none, or one that a pull request could use.';
  // A fork in which the app finds no file has its branch reset to the original's.
  if (text.state === 'absent') return fail(id, `there is no ${place}: forks get hardreset`, fix);
  const document = pullShape.safeParse(readable(() => parse(text.value, { maxAliasCount: 0, uniqueKeys: false })));
  if (!document.success) return fail(id, `${place} is not what the app reads`, fix);
  for (const { base, mergeMethod: method } of document.data.rules) {
    // The app finds the rule of a pull request whatever the case.
    if (base.toLowerCase() !== branch.toLowerCase()) continue;
    if (method === 'hardreset') return fail(id, `${place} resets ${base} past all rules`, fix);
    const isMerge = method === 'merge' && expected['linear-history'];
    const isRebase = method === 'rebase' && expected['signed-commits'];
    if (isMerge || isRebase)
      return fail(id, `${place}: ${method} contradicts a history that is linear and signed`, fix);
  }
  return pass(id, place);
}

type Review = NonNullable<Expectations['audit-review']>;

async function auditReview(reader: RepositoryReader, branch: string, wanted: Review, today: string): Promise<Row> {
  const id = 'GOV-15';
  const { file, 'days-at-most': most } = wanted;
  const text = await reader.file(file, branch);
  if (text.state === 'hidden') return notSeen(id, text);
  const fix = `Look at it (wtgos check-governance --audit-since), then add a line to ${file}: ${today} @you.`;
  if (text.state === 'absent') return fail(id, `there is no ${file}`, fix);
  const dates = [...text.value.matchAll(/^(\d{4}-\d{2}-\d{2}) @([\w-]{1,100})\b/gm)].map(([, date = '', who]) => ({
    date,
    who,
  }));
  const last = dates.filter(({ date }) => date <= today).sort((a, b) => (a.date < b.date ? 1 : -1))[0];
  if (!last) return fail(id, `${file} has no review`, fix);
  const days = Math.round((Date.parse(today) - Date.parse(last.date)) / 86_400_000);
  // Without the number of days, which would change what the weekly issue says though nothing did.
  if (Number.isNaN(days) || days > most)
    return fail(id, `the last review is of ${last.date}, more than ${most} days ago`, fix);
  // No interface proves that a person looked.
  return pass(id, `attested by @${last.who} on ${last.date}`);
}

function notSeen(id: RowId, seen: Exclude<Seen<unknown>, { state: 'seen' }>): Row {
  if (seen.state === 'hidden') return unknown(id, seen.why, seen.permission);
  return unknown(id, 'it is not there', contents);
}

function readable<T>(read: () => T): T | Error {
  try {
    return read();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
