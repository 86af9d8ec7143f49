import { type GvdbTable, isGvdbProblem, openGvdb } from '../image/gvdb.ts';
import { compareDconf, type Difference } from '../image/settings/compare-dconf.ts';
import { compareSchemas } from '../image/settings/compare-schemas.ts';
import { readDconfFolder } from '../image/settings/dconf-folder.ts';
import { readSchemaFolder } from '../image/settings/schema-folder.ts';
import type { ImageTree } from '../image/types.ts';
import { effective } from './effective.ts';
import { defineRule, finding } from './rule.ts';
import { compiledAtBoot } from './settings-boot.ts';
import { changedPlaces, changesOf, type SettingsPlace } from './settings-places.ts';
import type { Evidence, Finding, Level, Rule } from './types.ts';

const maxDatabase = 16 * 1024 * 1024;
/** Of one database; a stale one can differ in all of its keys. */
const maxDifferences = 20;

/** A desktop has five; each extension of GNOME's shell may have one. */
const maxPlaces = 200;

/** Something wrong with a database or its sources. */
interface Fault {
  level: Exclude<Level, 'note'>;
  message: string;
  key?: string;
  source?: string;
  /** Whether compiling the sources once more would mend it, and nothing else is lost. */
  isLate?: boolean;
  /** The values in full, which the message may shorten. */
  whole?: string;
}

/** SET-01: what programs read of the settings is what the text files beside it say, where Δ has a hand in either. */
export const settingsRules: Rule[] = [
  defineRule('SET-01', async (evidence) => {
    const findings: Finding[] = [];
    const places = changedPlaces(evidence);
    for (const place of places.slice(0, maxPlaces)) findings.push(...(await judgePlace(evidence, place)));
    const next = places[maxPlaces];
    if (next) {
      const message = `more than ${maxPlaces} databases of settings were changed: /${next.database} and those after it are not compared`;
      findings.push(
        finding('SET-01', { level: 'unknown', message, fix: 'Set in one database what is set in so many.' }),
      );
    }
    return findings;
  }),
];

async function judgePlace(evidence: Evidence, place: SettingsPlace): Promise<Finding[]> {
  const faults = await faultsOf(evidence.tree, place);
  if (faults.length === 0) return [];
  const baseOwn = new Set((await faultsOf(evidence.baseTree, place)).map(identityOf));
  // What the base's own files leave out is compiled neither there nor here.
  const told = faults.filter((fault) => fault.level !== 'warning' || !baseOwn.has(identityOf(fault)));
  const unit = told.some(({ isLate }) => isLate) ? await compiledAtBoot(evidence, place) : undefined;
  const groups = Object.groupBy(told, (fault) => `${fault.level} ${baseOwn.has(identityOf(fault))}`);
  const changes = changesOf(evidence, place);
  return Object.values(groups).flatMap((alike = []) => {
    const findings = alike.slice(0, maxDifferences + 1).map((fault) => {
      return findingOf(evidence, place, unit !== undefined && fault.isLate ? late(fault, unit) : fault, {
        isBaseOwn: baseOwn.has(identityOf(fault)),
        changes,
      });
    });
    const rest = findings[maxDifferences];
    const more = alike.length - maxDifferences;
    const message = `/${place.database}: ${more} more settings are not what their sources say`;
    return [...findings.slice(0, maxDifferences), ...(rest ? [{ ...rest, message, evidence: { more } }] : [])];
  });
}

function findingOf(
  evidence: Evidence,
  place: SettingsPlace,
  fault: Fault,
  { isBaseOwn, changes }: { isBaseOwn: boolean; changes: readonly string[] },
): Finding {
  const { database } = place;
  const { level, message, key, source } = fault;
  const wanted = [database, ...(source === undefined ? [] : [source])].flatMap((path) => [
    path,
    evidence.tree.lookup(path)?.path ?? path,
  ]);
  const path = changes.find((each) => wanted.includes(each)) ?? changes[0] ?? database;
  const layer = evidence.tree.lookup(path)?.layer;
  const details = {
    level,
    message,
    path,
    ...(layer !== undefined && { layer }),
    evidence: { database, ...(key !== undefined && { key }), ...(source !== undefined && { source }) },
    fix: fixOf(place),
  };
  // That something cannot be read is never the base's affair alone: it hides what this image made of the database.
  return level === 'unknown' ? finding('SET-01', details) : effective('SET-01', isBaseOwn, details);
}

/** The base compiles it on each host: until then it does not hold. */
function late(fault: Fault, unit: string): Fault {
  return {
    ...fault,
    level: 'warning',
    message: `${fault.message}; the base’s ${unit} compiles it at each boot, and not before`,
  };
}

function identityOf({ level, message, whole }: Fault): string {
  return [level, message, whole].join('\n');
}

function fixOf({ kind, folder }: SettingsPlace): string {
  const run = kind === 'dconf' ? 'dconf update' : `glib-compile-schemas /${folder}`;
  const elsewhere = kind === 'dconf' ? 'dconf compile' : run;
  return `Build the database from its sources: RUN ${run}, after the last file was copied. Without RUN: copy it with them, as ${elsewhere} makes it elsewhere.`;
}

/** @throws ExternalError when the image's layers cannot be read */
async function faultsOf(tree: ImageTree, place: SettingsPlace): Promise<Fault[]> {
  const { kind, database, folder, isRead } = place;
  const compiler = kind === 'dconf' ? 'dconf update' : 'glib-compile-schemas';
  const faults: Fault[] = [];
  const sources = kind === 'dconf' ? await dconfSources(tree, folder) : await schemaSources(tree, folder);
  for (const { path, reason } of sources.unread) {
    const message = `/${path} cannot be read: ${reason}; so nobody knows whether /${database} is what its sources say`;
    faults.push({ level: 'unknown', message, source: path });
  }
  for (const { path, reason, isWhole } of sources.leftOut) {
    const what = isWhole ? `the whole of /${path}` : `a setting of /${path}`;
    const message = `${compiler} leaves out ${what}: ${reason}`;
    faults.push({ level: isWhole ? 'error' : 'warning', message, source: path });
  }
  if (sources.unread.length > 0) return faults;
  const entry = tree.lookup(database);
  if (entry === undefined) {
    if (!sources.isEmpty && isRead) {
      const message = `/${database} is not there: ${compiler} was not run, and nothing of /${folder} holds`;
      faults.push({ level: 'error', message, isLate: true });
    }
    return faults;
  }
  try {
    const bytes = entry.size <= maxDatabase ? await tree.readFile(database, maxDatabase) : undefined;
    if (!bytes) return [...faults, { level: 'unknown', message: `/${database} is no file, or a very large one` }];
    return [...faults, ...sources.compare(openGvdb(bytes)).map((each) => faultOf(each, database))];
  } catch (error) {
    if (!isGvdbProblem(error)) throw error;
    return [...faults, { level: 'unknown', message: `/${database} cannot be read: ${error.message}` }];
  }
}

interface Sources {
  isEmpty: boolean;
  unread: readonly { path: string; reason: string }[];
  leftOut: readonly { path: string; reason: string; isWhole: boolean }[];
  compare(database: GvdbTable): Difference[];
}

async function dconfSources(tree: ImageTree, folder: string): Promise<Sources> {
  const read = await readDconfFolder(tree, folder);
  const isEmpty = read.values.size === 0 && read.locks.size === 0;
  return { isEmpty, unread: read.unread, leftOut: [], compare: (database) => compareDconf(database, read) };
}

async function schemaSources(tree: ImageTree, folder: string): Promise<Sources> {
  const read = await readSchemaFolder(tree, folder);
  const { unread, leftOut } = read;
  return { isEmpty: !read.hasFiles, unread, leftOut, compare: (database) => compareSchemas(database, read) };
}

function faultOf({ key, source, says, whole }: Difference, database: string): Fault {
  const isLate = source !== undefined;
  return { level: 'error', message: `/${database} ${says}`, key, whole, isLate, ...(isLate && { source }) };
}
