/** Looks for the tests' secrets in files and texts, and says where they are without saying them. */
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { formsOf, type Needle } from './secrets.ts';

export interface Leak {
  where: string;
  /** Which secret, and how it was encoded. */
  what: string;
}

export type Search = (text: string) => string[];

/** Longer than any form of any needle, so that none hides at the seam of two chunks. */
const overlap = 1024;
const chunkBytes = 4 * 1024 * 1024;

/** Turns needles into one pass over a text; a text of bytes is read as latin1. */
export function searchFor(needles: readonly Needle[]): Search {
  const names = new Map<string, string>();
  for (const { kind, text } of needles) {
    for (const [form, encoded] of formsOf(text)) names.set(encoded, `${kind}, ${form}`);
  }
  const pattern = new RegExp([...names.keys()].map(escaped).join('|'), 'g');
  return (text) => [...new Set([...text.matchAll(pattern)].map(([found]) => names.get(found) ?? 'a secret'))];
}

const escaped = (text: string) => text.replaceAll(/[^A-Za-z0-9]/g, '\\$&');

/** What one file holds. @param where how a person is told of it */
export async function searchFile(file: string | Buffer, where: string, search: Search): Promise<Leak[]> {
  const found = new Set<string>();
  let rest = '';
  for await (const chunk of createReadStream(file, { encoding: 'latin1', highWaterMark: chunkBytes })) {
    const text = rest + chunk;
    for (const what of search(text)) found.add(what);
    rest = text.slice(-overlap);
  }
  return [...found].map((what): Leak => ({ where, what }));
}

/**
 * Every regular file below a folder, and the names of all entries; symbolic links are not followed.
 * @param kind what its files are, before each path that is told
 * @param skip by a file's own name
 */
export async function searchFolder(
  folder: string,
  kind: string,
  search: Search,
  skip: (name: string) => boolean = () => false,
): Promise<Leak[]> {
  const leaks: Leak[] = [];
  // Names are bytes, and tests make some that are no UTF-8: latin1 keeps each.
  const walk = async (below: string): Promise<void> => {
    const path = Buffer.concat([Buffer.from(folder), Buffer.from(below, 'latin1')]);
    for (const entry of await readdir(path, { withFileTypes: true, encoding: 'latin1' })) {
      const file = `${below}/${entry.name}`;
      const inName = search(entry.name);
      leaks.push(...inName.map((what) => ({ where: `the name of ${kind}`, what })));
      if (entry.isDirectory()) await walk(file);
      if (!entry.isFile() || skip(entry.name)) continue;
      const where = search(file).length === 0 ? `${kind}: ${file.slice(1)}` : kind;
      leaks.push(...(await searchFile(Buffer.concat([path, Buffer.from(`/${entry.name}`, 'latin1')]), where, search)));
    }
  };
  await walk('');
  return leaks;
}
