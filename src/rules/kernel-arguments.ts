import { parse } from 'smol-toml';
import { z } from 'zod';
import { type Karg, kargsIn, readKargs } from './expect-kargs.ts';
import { namesIn } from './host-files.ts';
import type { Evidence } from './types.ts';

/** bootc install-config(5); only a host that is installed from the image takes these. */
const installFolders = ['usr/lib/bootc/install', 'usr/local/lib/bootc/install', 'etc/bootc/install'];
const installConfig = z.object({ install: z.object({ kargs: z.array(z.string()).optional() }).optional() });
const maxBytes = 64 * 1024;

/**
 * All kernel arguments that bootc gives a host, of kargs.d and of its configuration for installations.
 * @returns in a sentence, why they are not known, where they are not
 */
export async function allKargs(evidence: Evidence, which: 'tree' | 'baseTree'): Promise<Karg[] | string> {
  const tree = evidence[which];
  const found = await readKargs(tree, evidence.context.image.config.architecture);
  if (typeof found === 'string') return found;
  for (const folder of installFolders) {
    for (const name of namesIn(tree, folder).filter((each) => each.endsWith('.toml'))) {
      const path = `${folder}/${name}`;
      const text = (await tree.readFile(path, maxBytes))?.toString() ?? '';
      const read = installKargs(text);
      if (read === undefined) return `${path} cannot be read`;
      found.push(...read.flatMap(kargsIn).map((argument) => ({ argument, path })));
    }
  }
  return found;
}

function installKargs(text: string): string[] | undefined {
  try {
    return installConfig.parse(parse(text)).install?.kargs ?? [];
  } catch {
    return undefined;
  }
}
