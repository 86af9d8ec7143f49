import type { ImageTree } from '../image/types.ts';

/** Real ones are some hundred bytes. */
const maxBytes = 64 * 1024;
/** What os-release(5) allows in VERSION_ID, and a digit first: no such text is a tag that anybody named. */
const versionPattern = /^[0-9][0-9a-z._-]{0,31}$/;

/**
 * VERSION_ID of an image's os-release (os-release(5)): `43`. It is the image's text, and goes into tags and labels:
 * undefined where it is none that could stand there.
 * @throws ExternalError when the layer that holds it cannot be read
 */
export async function osVersionOf(tree: Pick<ImageTree, 'readFile' | 'lookup'>): Promise<string | undefined> {
  for (const path of ['etc/os-release', 'usr/lib/os-release']) {
    const entry = tree.lookup(path);
    if (entry?.type !== 'file') continue;
    if (entry.size > maxBytes) return undefined;
    const text = (await tree.readFile(path, maxBytes))?.toString('utf8') ?? '';
    return versionIn(text);
  }
  return undefined;
}

/** The last VERSION_ID counts, as it would in a shell. */
function versionIn(text: string): string | undefined {
  const written = text
    .split('\n')
    .filter((line) => line.startsWith('VERSION_ID='))
    .at(-1)
    ?.slice('VERSION_ID='.length)
    .trimEnd();
  const value = /^(["'])(.*)\1$/.exec(written ?? '')?.[2] ?? written;
  return value !== undefined && versionPattern.test(value) ? value : undefined;
}
