import { directlyBelow, entriesBelow } from '../image/tree-entries.ts';
import type { Entry, ImageTree } from '../image/types.ts';
import { type Lint, type Problem, strayLinks, unseen } from './bootc-lint.ts';
import { accountProblems } from './bootc-lints-accounts.ts';
import { readTmpfiles } from './tmpfiles.ts';

/** What builders leave in an image, and what its /var and its accounts rely on: bootc's lints that warn. */
export const contentLints: Lint[] = [
  {
    id: 'LINT-09',
    fix: 'Remove the file: a builder mounted something there and left it behind.',
    look: (tree) =>
      ['etc/hostname', 'etc/resolv.conf'].flatMap((path): Problem[] => {
        const entry = tree.lookup(path, { followLast: false });
        return entry?.type === 'file' && entry.size === 0 ? [{ path, message: `/${path} is empty` }] : [];
      }),
  },
  {
    id: 'LINT-10',
    fix: 'Remove it in the RUN that writes it: rm -r /var/log/….',
    look: (tree) =>
      filesBelow(tree, 'var/log')
        .filter(({ type, size }) => type === 'file' && size > 0)
        .map(({ path }) => ({ path, message: `/${path} is a log of the build` })),
  },
  {
    id: 'LINT-11',
    fix: 'Remove it, or let a file in /usr/lib/tmpfiles.d create it: what an image has below /var reaches new installations only.',
    look: varProblems,
  },
  {
    id: 'LINT-12',
    fix: 'Add a line to a file in /usr/lib/sysusers.d, or leave accounts to the base.',
    look: accountProblems,
  },
  {
    id: 'LINT-13',
    fix: 'Leave /boot empty: the kernel is in /usr/lib/modules, and a host mounts its own /boot.',
    look: (tree) => {
      const folder = tree.lookup('boot');
      if (folder?.type !== 'directory') return [{ path: 'boot', message: 'the folder /boot is missing' }];
      // EFI may be there: https://github.com/containers/composefs-rs/issues/131
      return [...directlyBelow(tree, folder.path)]
        .filter(({ path }) => !path.endsWith('/EFI'))
        .map(({ path }) => ({ path, message: `/${path} is hidden on a host` }));
    },
  },
  {
    id: 'LINT-14',
    fix: 'Remove it in the RUN that writes it, or mount a tmpfs there: RUN --mount=type=tmpfs,target=/tmp.',
    look: (tree) =>
      ['run', 'tmp'].flatMap((folder) =>
        withoutResolver(filesBelow(tree, folder)).map(({ path }) => ({
          path,
          message: `/${path} is hidden on a host`,
        })),
      ),
  },
];

/** All below a folder, in the order of paths; the folder itself may be behind a symlink. */
function filesBelow(tree: ImageTree, folder: string): Entry[] {
  const real = tree.lookup(folder);
  if (real?.type !== 'directory') return [];
  return [...entriesBelow(tree.entries, real.path)].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What podman mounts to resolve names, and the folders that it makes for that: bootc#2050. */
const resolver = ['run/systemd', 'run/systemd/resolve', 'run/systemd/resolve/stub-resolv.conf'];

function withoutResolver(entries: Entry[]): Entry[] {
  const others = entries.filter(({ path }) => !resolver.includes(path));
  return entries.filter(
    ({ path }) =>
      !resolver.includes(path) || (path !== resolver[2] && others.some((other) => other.path.startsWith(`${path}/`))),
  );
}

async function varProblems(tree: ImageTree): Promise<Problem[]> {
  const stray = [...strayLinks(tree, 'usr/lib/tmpfiles.d'), ...strayLinks(tree, 'etc/tmpfiles.d')];
  const entries = filesBelow(tree, 'var');
  if (entries.length === 0) return stray;
  const { lines, unread } = await readTmpfiles(tree);
  const created = new Set(lines.map(({ path }) => realPlace(tree, path)));
  return [
    ...stray,
    ...unread.map(unseen),
    ...entries
      .filter(({ path }) => !created.has(path))
      .map(({ path, type }) => ({
        path,
        message: `/${path} is a ${type} that no file of tmpfiles.d creates`,
      })),
  ];
}

/** Where a path of tmpfiles.d is: links on the way are followed, the last member is not. */
function realPlace(tree: ImageTree, path: string): string {
  const plain = path.replace(/^\/+|\/+$/g, '');
  const slash = plain.lastIndexOf('/');
  if (slash < 0) return plain;
  const parent = tree.lookup(plain.slice(0, slash));
  return parent ? `${parent.path === '' ? '' : `${parent.path}/`}${plain.slice(slash + 1)}` : plain;
}
