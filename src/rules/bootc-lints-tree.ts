import { directlyBelow } from '../image/tree-entries.ts';
import type { ImageTree } from '../image/types.ts';
import type { Lint, Problem } from './bootc-lint.ts';
import { readKargs } from './expect-kargs.ts';
import { readPrepareRoot } from './prepare-root.ts';

const apiFolders = ['dev', 'proc', 'sys', 'run', 'tmp', 'var'];
/** bootc's own documentation has a copy of a base's root, which its lints look at too. */
const embeddedRoot = 'usr/share/doc/bootc/baseimage/base/';

/** bootc's lints about the shape of the tree (crates/lib/src/lints.rs of bootc), fatal all but the last. */
export const treeLints: Lint[] = [
  {
    id: 'LINT-01',
    fix: 'Make /var/run a symlink to ../run, as the base has it.',
    look: (tree) => {
      const entry = at(tree, 'var/run');
      return entry && entry.type !== 'symlink' ? [{ path: 'var/run', message: `/var/run is a ${entry.type}` }] : [];
    },
  },
  {
    id: 'LINT-02',
    fix: 'Put configuration into /etc alone; /usr/etc is what a host makes of it.',
    look: (tree) =>
      at(tree, 'etc') && at(tree, 'usr/etc') ? [{ path: 'usr/etc', message: 'both /etc and /usr/etc are there' }] : [],
  },
  {
    id: 'LINT-03',
    fix: 'Write `kargs = ["name=value"]`, and nothing else but `match-architectures`.',
    // What cannot be read for one machine cannot be read for any.
    look: async (tree) => {
      const read = await readKargs(tree, 'amd64');
      return typeof read === 'string' ? [{ message: `bootc refuses the kernel arguments: ${read}` }] : [];
    },
  },
  {
    id: 'LINT-04',
    fix: 'Leave one folder below /usr/lib/modules that has a vmlinuz.',
    look: (tree) => {
      const folder = tree.lookup('usr/lib/modules');
      if (folder?.type !== 'directory') return [];
      const kernels = [...directlyBelow(tree, folder.path)]
        .filter(({ path, type }) => type === 'directory' && tree.lookup(`${path}/vmlinuz`))
        .map(({ path }) => path.slice(path.lastIndexOf('/') + 1))
        .sort();
      return kernels.length > 1 ? [{ message: `there is more than one kernel: ${kernels.join(', ')}` }] : [];
    },
  },
  {
    id: 'LINT-06',
    fix: 'Leave these folders as the base has them: they are empty, and something is mounted there on a host.',
    look: (tree) =>
      apiFolders.flatMap((path): Problem[] => {
        const entry = at(tree, path);
        if (entry?.type === 'directory') return [];
        return [
          { path, message: entry ? `/${path} is a ${entry.type}, not a folder` : `the folder /${path} is missing` },
        ];
      }),
  },
  {
    id: 'LINT-07',
    fix: 'Leave /sysroot and /ostree as the base has them.',
    look: (tree) => withEmbedded(tree, (prefix) => rootProblems(tree, prefix)),
  },
  {
    id: 'LINT-08',
    fix: 'Keep the base’s prepare-root.conf; it says `[composefs]` and `enabled = true`.',
    look: async (tree) => {
      const copies = tree.lookup(embeddedRoot)?.type === 'directory' ? ['', embeddedRoot] : [''];
      const found: Problem[] = [];
      for (const prefix of copies) {
        const problem = await composefsProblem(tree, prefix);
        if (problem) found.push(problem);
      }
      return found;
    },
  },
];

const at = (tree: ImageTree, path: string) => tree.lookup(path, { followLast: false });

function withEmbedded(tree: ImageTree, look: (prefix: string) => Problem[]): Problem[] {
  const problems = look('');
  return problems.length === 0 && tree.lookup(embeddedRoot)?.type === 'directory' ? look(embeddedRoot) : problems;
}

function rootProblems(tree: ImageTree, prefix: string): Problem[] {
  const [sysroot, ostree] = [`${prefix}sysroot`, `${prefix}ostree`];
  const problems: Problem[] = [];
  if (at(tree, sysroot)?.type !== 'directory')
    problems.push({ path: sysroot, message: `/${sysroot} is missing, or no folder` });
  if (at(tree, ostree)?.target !== 'sysroot/ostree')
    problems.push({ path: ostree, message: `/${ostree} is not a symlink to sysroot/ostree` });
  return problems;
}

/** A transient root counts for bootc, and so does `maybe`; FS-01 asks for more. */
async function composefsProblem(tree: ImageTree, prefix: string): Promise<Problem | undefined> {
  const read = await readPrepareRoot((path, maxBytes) => tree.readFile(`${prefix}${path}`, maxBytes));
  if (read.state === 'absent') return { message: `/${prefix} has no prepare-root.conf, so composefs is off` };
  if (read.state === 'invalid') return { message: `${read.path} ${read.reason}` };
  if (read.composefs !== 'no' || read.transient === 'root.transient') return undefined;
  return { path: `${prefix}${read.path}`, message: `${prefix}${read.path} does not switch composefs on` };
}
