import { isUtf8 } from 'node:buffer';
import { parse } from 'smol-toml';
import { z } from 'zod';
import type { Entry, ImageTree } from '../image/types.ts';
import type { Outcome } from './expect-outcome.ts';
import type { KargsSpec } from './expect-schema.ts';

const folder = 'usr/lib/bootc/kargs.d';
const maxBytes = 64 * 1024;
const maxFiles = 1000;

/** bootc's kargs.d: crates/lib/src/bootc_kargs.rs; unknown members are an error there, too. */
const document = z.strictObject({
  kargs: z.array(z.string().max(4096)).max(1000),
  'match-architectures': z.array(z.string()).max(100).optional(),
});

/** OCI's names → those of `std::env::consts::ARCH`, which bootc compares. */
const architectures: Record<string, string> = {
  amd64: 'x86_64',
  arm64: 'aarch64',
  ppc64le: 'powerpc64',
};

/**
 * Kernel arguments that bootc installs with the image: `name=value` is that very argument, a name alone stands for the
 * argument with any value. `-` and `_` in a name are the same to the kernel.
 */
export async function checkKargs(spec: KargsSpec, tree: ImageTree, architecture: string): Promise<Outcome[]> {
  const found = await readKargs(tree, architecture);
  if (typeof found === 'string') return [{ unknown: found }];
  const read = found.map(({ argument }) => argument);
  const has = (wanted: string): boolean => read.some((found) => isArgument(found, wanted));
  const missing = (spec.present ?? []).filter((wanted) => !has(wanted));
  const unwanted = (spec.absent ?? []).filter(has);
  return [
    ...missing.map((wanted) => ({ expected: `the kernel argument ${wanted}`, found: 'none such' })),
    ...unwanted.map((wanted) => ({
      expected: `no kernel argument ${wanted}`,
      found: read.filter((each) => isArgument(each, wanted)).join(' '),
    })),
  ];
}

/** Whether an argument is the one that is meant: by name alone, or by name and value. */
export function isArgument(found: string, wanted: string): boolean {
  const [name, value] = splitKarg(found);
  const [wantedName, wantedValue] = splitKarg(wanted);
  return name === wantedName && (wantedValue === undefined || wantedValue === value);
}

/** `a-b=c` → `a_b` and `c`; no value at all is undefined. */
export function splitKarg(argument: string): [name: string, value: string | undefined] {
  const equals = argument.indexOf('=');
  const name = (equals < 0 ? argument : argument.slice(0, equals)).replaceAll('-', '_');
  return [name, equals < 0 ? undefined : argument.slice(equals + 1)];
}

/** A kernel argument, and the file that has it. */
export interface Karg {
  argument: string;
  path: string;
}

/** All arguments of kargs.d for an architecture (OCI's name of it); in a sentence, why they are not known. */
export async function readKargs(tree: ImageTree, architecture: string): Promise<Karg[] | string> {
  const place = tree.lookup(folder);
  // bootc follows a symlink from where it lies, and none that starts at the root.
  const isRooted = (path: string): boolean =>
    tree.lookup(path, { followLast: false })?.target?.startsWith('/') ?? false;
  if (isRooted(folder)) return `${folder} is a symlink that starts at the root`;
  if (!place) return [];
  if (place.type !== 'directory') return `${folder} is no folder`;
  const real = place.path;
  const files: Entry[] = [];
  for (const entry of tree.entries.values()) {
    const name = entry.path.startsWith(`${real}/`) ? entry.path.slice(real.length + 1) : '';
    if (name.endsWith('.toml') && !name.includes('/')) files.push(entry);
    if (files.length > maxFiles) return `${folder} has more than ${maxFiles} files`;
  }
  const machine = architectures[architecture] ?? architecture;
  const found: Karg[] = [];
  for (const { path, size } of files) {
    // It opens nothing that lies outside of the folder.
    if (isRooted(path) || !tree.lookup(path)?.path.startsWith(`${real}/`)) return `${path} leads out of its folder`;
    if (size > maxBytes) return `${path} has more than ${maxBytes} bytes`;
    const bytes = await tree.readFile(path, maxBytes);
    if (!bytes) return `${path} is no file`;
    if (!isUtf8(bytes)) return `${path} is no UTF-8`;
    const text = bytes.toString();
    const read = decode(text);
    if (typeof read === 'string') return `${path} ${read}`;
    const only = read['match-architectures'];
    if (only === undefined || only.includes(machine))
      found.push(...read.kargs.flatMap(kargsIn).map((argument) => ({ argument, path })));
  }
  return found;
}

/** A file may hold several arguments in one text; the kernel separates them outside of quotes. */
export function kargsIn(text: string): string[] {
  return text.match(/(?:"[^"]*"|[^\s"])+/g) ?? [];
}

function decode(text: string): z.infer<typeof document> | string {
  let value: unknown;
  try {
    value = parse(text);
  } catch {
    return 'is no TOML';
  }
  const result = document.safeParse(value);
  return result.success ? result.data : 'is no list of kernel arguments as bootc reads it';
}
