import { type IndexEntry, IndexSyntaxError, readIndex } from './index-file.ts';

/** Lists of depmod's in the form of those for people, from the entries of the binary ones. */
export const asText: ReadonlyMap<string, (entries: IndexEntry[]) => string> = new Map([
  ['alias', aliasLines],
  ['builtin.alias', aliasLines],
  ['dep', (entries: IndexEntry[]) => entries.map(({ value }) => `${value}\n`).join('')],
  ['builtin', (entries: IndexEntry[]) => entries.map(({ key }) => `${key}.ko\n`).join('')],
]);

function aliasLines(entries: IndexEntry[]): string {
  return entries.map(({ key, value }) => `alias ${key} ${value}\n`).join('');
}

/** All entries; half a sentence that says why they are not known. */
export function indexIn(bytes: Buffer): IndexEntry[] | string {
  try {
    return readIndex(bytes);
  } catch (error) {
    if (error instanceof IndexSyntaxError) return error.message;
    throw error;
  }
}
