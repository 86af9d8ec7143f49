import { readdir, readFile, realpath } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { readText } from '../actions/tools.ts';
import { UserError } from '../core/errors.ts';
import { writeFileAtomic } from '../core/files.ts';
import { parseRegistriesD } from '../sigstore/host-policy/registries-d.ts';
import { type HostPolicyFiles, writeHostPolicy } from '../sigstore/host-policy/write.ts';

const registriesPath = 'etc/containers/registries.d';

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
 * @returns what was written, or would be
 * @throws UserError as `writeHostPolicy`; `input-invalid` when a file is there that says something else
 */
export async function makeHostPolicy(options: HostPolicyOptions, cwd: string): Promise<HostPolicyFiles> {
  const { reference, keys, output } = options;
  const source = options.into === undefined ? undefined : resolve(cwd, options.into);
  const into = source === undefined ? undefined : await readText(source, 'into');
  const made = writeHostPolicy({ reference, keyPaths: keys, into });
  if (output === undefined) return made;
  await leaveOutWhatIsThere(made, resolve(cwd, output));
  const targets = [...made.files].map(([path, text]) => ({ file: join(resolve(cwd, output), path), text }));
  for (const target of targets) await requireFree(target, source);
  for (const { file, text } of targets) {
    await writeFileAtomic(file, text);
  }
  return made;
}

/**
 * A namespace in two files of registries.d fails every pull of a host: where another file has the switch on, ours is left out.
 * @throws UserError `input-invalid` when the others are broken, or one of them turns it off
 */
async function leaveOutWhatIsThere({ repository, files }: HostPolicyFiles, output: string): Promise<void> {
  const ours = [...files.keys()].find((path) => dirname(path) === registriesPath);
  const folder = join(output, registriesPath);
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.yaml'));
  const others = names.filter((name) => ours !== join(registriesPath, name));
  const texts = await Promise.all(others.map((name) => readText(join(folder, name), 'output')));
  const present = await parseRegistriesD(new Map(texts.map((text, at) => [others[at] ?? '', text]))).catch((error) => {
    throw new UserError('input-invalid', `${folder}: hosts fail on its files: ${(error as Error).message}`, {
      hint: 'Repair them first: with them, a host pulls nothing at all.',
      cause: error,
    });
  });
  if (!present.namespaces.has(repository)) return;
  if (present.namespaces.get(repository) !== true) {
    throw new UserError('input-invalid', `${folder}: a file there names ${repository}, without the switch`, {
      hint: 'Set use-sigstore-attachments: true there: a namespace must be in one file only.',
    });
  }
  if (ours !== undefined) files.delete(ours);
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
