import { mkdir, readFile, realpath } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { readText } from '../actions/tools.ts';
import { UserError } from '../core/errors.ts';
import { writeFileAtomic } from '../core/files.ts';
import { type HostPolicyFiles, writeHostPolicy } from '../sigstore/host-policy/write.ts';

export interface HostPolicyOptions {
  reference: string;
  /** Paths on the host. */
  keys: readonly string[];
  /** A policy.json to merge into. */
  into: string | undefined;
  /** A folder that holds the host's files, such as `system_files`; undefined: nothing is written. */
  output: string | undefined;
}

/**
 * The host's files for a repository and its keys, written below a folder when one is named.
 * @throws UserError as `writeHostPolicy`; `input-invalid` when a file is there that says something else
 */
export async function makeHostPolicy(options: HostPolicyOptions, cwd: string): Promise<HostPolicyFiles> {
  const { reference, keys, output } = options;
  const source = options.into === undefined ? undefined : resolve(cwd, options.into);
  const into = source === undefined ? undefined : await readText(source, 'into');
  const made = writeHostPolicy({ reference, keyPaths: keys, into });
  if (output === undefined) return made;
  const targets = [...made.files].map(([path, text]) => ({ file: join(resolve(cwd, output), path), text }));
  for (const target of targets) await requireFree(target, source);
  for (const { file, text } of targets) {
    await mkdir(dirname(file), { recursive: true });
    await writeFileAtomic(file, text);
  }
  return made;
}

/** Only the file that was merged from may be replaced: a policy that somebody wrote is not lost in silence. */
async function requireFree({ file, text }: { file: string; text: string }, source: string | undefined): Promise<void> {
  const [before, place] = await Promise.all([
    readFile(file, 'utf8').catch(() => undefined),
    realpath(file).catch(() => undefined),
  ]);
  if (place === undefined || before === text) return;
  if (source !== undefined && place === (await realpath(source))) return;
  throw new UserError('input-invalid', `${file} is there already and says something else`, {
    hint: file.endsWith('policy.json')
      ? `Merge into it: --into ${file}`
      : 'Look at what it says; a namespace must be in one file only. Remove it, or choose another folder.',
  });
}
