import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { sha256 } from '../core/digest.ts';
import type { Tool } from '../pipeline/services.ts';

const manifest = z.object({ name: z.string(), version: z.string() });

/**
 * This program, as records and provenance name it. The digest is over the lines `sha256:… name` of the script files of its
 * folder (dist/, or src/ when it runs from source), sorted by name, so that anyone can compute it from a checkout.
 *
 * @param entryFile dist/index.js or src/entry.ts
 */
export async function toolOf(entryFile: string): Promise<Tool> {
  const folder = dirname(entryFile);
  const { name, version } = await programOf(entryFile);
  const names = (await readdir(folder, { recursive: true })).filter((file) => /\.(js|ts)$/.test(file)).sort();
  const hash = createHash('sha256');
  for (const file of names) hash.update(`${sha256(await readFile(join(folder, file)))} ${file}\n`);
  return { name, version, digest: `sha256:${hash.digest('hex')}` };
}

/** Name and version, from the package.json beside the entry's folder. */
export async function programOf(entryFile: string): Promise<{ name: string; version: string }> {
  return manifest.parse(JSON.parse(await readFile(join(dirname(entryFile), '../package.json'), 'utf8')));
}
