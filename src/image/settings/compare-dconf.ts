import { isDeepStrictEqual } from 'node:util';
import { printVariant } from '../gvariant-print.ts';
import type { GvdbTable } from '../gvdb.ts';
import type { DconfFolder } from './dconf-folder.ts';

/** One way in which a compiled database is not what its sources compile to. */
export interface Difference {
  /** In words, after the name of the database: `has no lock of /a/b`. */
  says: string;
  /** The key, or the schema. */
  key: string;
  /** What the database and the source say, in full. */
  whole: string;
  /** The file that says otherwise, where one does. */
  source?: string;
}

/** The item above all keys: where there is none, its sort is what the memory of the writer was; nothing reads it. */
const emptyRoot = '/';

/** Longest value that is quoted, in characters. */
const maxShown = 100;

/**
 * What dconf would read from a database, against what its folder says.
 * @throws GvdbError, GVariantError when the database cannot be read
 */
export function compareDconf(database: GvdbTable, { values, locks }: DconfFolder): Difference[] {
  const found: Difference[] = [];
  for (const [key, { value, file, line }] of values) {
    const compiled = database.value(key);
    if (isDeepStrictEqual(compiled, value)) continue;
    const [there, here] = [compiled && printVariant(compiled), printVariant(value)];
    const says = there === undefined ? `has no ${key}` : `says ${shown(there)} for ${key}`;
    const whole = `${there}\n${here}`;
    found.push({ key, source: file, says: `${says}; /${file} line ${line} says ${shown(here)}`, whole });
  }
  const lockTable = database.table('.locks');
  for (const [key, file] of locks) {
    if (lockTable?.value(key) !== undefined) continue;
    const says = `does not lock ${key}, which /${file} locks: whoever is logged in can change it`;
    found.push({ key, source: file, says, whole: '' });
  }
  for (const key of new Set(database.keys())) {
    if (values.has(key) || key === emptyRoot) continue;
    const compiled = database.value(key);
    const there = compiled ? printVariant(compiled) : 'what nobody finds';
    found.push({ key, says: `says ${shown(there)} for ${key}, which no file of its folder does`, whole: there });
  }
  for (const key of new Set(lockTable?.keys() ?? []))
    if (!locks.has(key)) found.push({ key, says: `locks ${key}, which no file of its folder does`, whole: '' });
  for (const key of database.tables())
    if (key !== '.locks' && key !== emptyRoot)
      found.push({ key, says: `has a table ${key}, which dconf does not write`, whole: '' });
  return found;
}

/** A value as far as a line holds it. */
export function shown(text: string): string {
  return text.length > maxShown ? `${text.slice(0, maxShown)}…` : text;
}
