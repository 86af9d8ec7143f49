import type { AdjustableRuleId } from './catalogue.ts';
import type { Clause } from './policy.ts';

/** One sort of file in a set: the paths, and what may be there. Owner is always root's. */
interface CacheFiles {
  paths: readonly string[];
  types?: readonly ('file' | 'directory' | 'symlink')[];
  changes?: readonly ('added' | 'changed' | 'removed')[];
  /** The most permission bits, octal. */
  modes?: string;
  /** Rules of which these very files are a false alarm. */
  rules?: readonly AdjustableRuleId[];
}

interface CacheSet {
  /** What writes it, for reports. */
  reason: string;
  files: readonly CacheFiles[];
}

const anyChange = ['added', 'changed', 'removed'] as const;

/**
 * What tools write by themselves while packages are installed, by the name under which a policy allows it.
 * docs/policy.md has the same table; a test compares them.
 */
export const cacheSets = {
  rpmdb: {
    reason: 'rpm and dnf write what is installed here; the rules about packages judge what it says.',
    files: [
      {
        paths: [
          'usr/share/rpm/rpmdb.sqlite*',
          'usr/share/rpm/.rpm.lock',
          'usr/lib/sysimage/rpm/rpmdb.sqlite*',
          'usr/lib/sysimage/rpm/.rpm.lock',
          'usr/lib/sysimage/libdnf5/*.toml',
          'usr/lib/sysimage/libdnf5/transaction_history.sqlite*',
        ],
        types: ['file'],
        changes: anyChange,
        modes: '0644',
      },
      { paths: ['usr/lib/sysimage/libdnf5'], types: ['directory'] },
    ],
  },
  'ld.so.cache': {
    reason: 'ldconfig writes it from the libraries that are there; the loader reads it.',
    files: [
      { paths: ['etc/ld.so.cache'], types: ['file'], modes: '0644' },
      { paths: ['var/cache/ldconfig/aux-cache'], types: ['file'], modes: '0644', rules: ['FS-05'] },
      { paths: ['var/cache/ldconfig'], types: ['directory'], modes: '0700' },
    ],
  },
  gschemas: {
    reason: 'glib-compile-schemas writes it from the schemas beside it.',
    files: [{ paths: ['usr/share/glib-2.0/schemas/gschemas.compiled'], types: ['file'], modes: '0644' }],
  },
  dconf: {
    reason: 'dconf update writes each from the folder NAME.d beside it.',
    files: [{ paths: ['etc/dconf/db/*'], types: ['file'], modes: '0644' }],
  },
  'icon-cache': {
    reason: 'gtk-update-icon-cache writes it from the icons beside it.',
    files: [{ paths: ['usr/share/icons/*/icon-theme.cache'], types: ['file'], changes: anyChange, modes: '0644' }],
  },
  mime: {
    reason: 'update-mime-database and update-desktop-database write it.',
    files: [
      {
        paths: [
          'usr/share/mime/XMLnamespaces',
          'usr/share/mime/aliases',
          'usr/share/mime/generic-icons',
          'usr/share/mime/globs',
          'usr/share/mime/globs2',
          'usr/share/mime/icons',
          'usr/share/mime/magic',
          'usr/share/mime/mime.cache',
          'usr/share/mime/subclasses',
          'usr/share/mime/treemagic',
          'usr/share/mime/types',
          'usr/share/mime/version',
        ],
        types: ['file'],
        modes: '0644',
      },
      { paths: ['usr/share/mime/*/*.xml'], types: ['file'], changes: anyChange, modes: '0644' },
      { paths: ['usr/share/applications/mimeinfo.cache'], types: ['file'], modes: '0644', rules: ['EXE-02'] },
    ],
  },
  fonts: {
    reason: 'fc-cache and mkfontscale write it from the fonts.',
    files: [
      {
        paths: [
          'usr/lib/fontconfig/cache/*',
          'usr/share/fonts/**/.uuid',
          'usr/share/fonts/**/fonts.dir',
          'usr/share/fonts/**/fonts.scale',
        ],
        types: ['file'],
        changes: anyChange,
        modes: '0644',
      },
      { paths: ['var/cache/fontconfig/*'], types: ['file'], changes: anyChange, modes: '0644', rules: ['FS-05'] },
      { paths: ['usr/lib/fontconfig/cache', 'var/cache/fontconfig'], types: ['directory'] },
    ],
  },
  pycache: {
    reason: 'Python writes it from the source beside it. It is code: nothing proves that it was made from that source.',
    files: [
      { paths: ['usr/**/__pycache__/*.pyc'], types: ['file'], changes: anyChange, modes: '0644' },
      { paths: ['usr/**/__pycache__'], types: ['directory'], changes: anyChange },
    ],
  },
  'account-backups': {
    reason: 'useradd, groupadd and their like keep the file as it was under this name; nothing reads it.',
    files: [
      {
        paths: ['etc/passwd-', 'etc/group-', 'etc/subuid-', 'etc/subgid-'],
        types: ['file'],
        changes: anyChange,
        modes: '0644',
      },
      { paths: ['etc/shadow-', 'etc/gshadow-'], types: ['file'], changes: anyChange, modes: '0600' },
    ],
  },
  'build-id': {
    reason: 'rpm links each program here by its build number, for debuggers.',
    files: [
      {
        paths: ['usr/lib/.build-id', 'usr/lib/.build-id/*'],
        types: ['directory'],
        changes: anyChange,
      },
      { paths: ['usr/lib/.build-id/*/*'], types: ['symlink'], changes: anyChange },
    ],
  },
} as const satisfies Record<string, CacheSet>;

export type CacheName = keyof typeof cacheSets;

export const cacheNames = Object.keys(cacheSets) as [CacheName, ...CacheName[]];

/** The clauses that a set stands for. Decisions and reports name them `cache:NAME`; a policy's own clauses have no colon. */
export function cacheClauses(name: CacheName): Clause[] {
  const { reason, files }: CacheSet = cacheSets[name];
  return files.map(({ paths, types = ['file'], changes = ['added', 'changed'], modes = '0755', rules }) => ({
    name: `cache:${name}`,
    reason,
    paths: [...paths],
    types: [...types],
    changes: [...changes],
    modes,
    owner: '0:0',
    xattrs: [],
    ...(rules === undefined ? {} : { rules: [...rules] }),
  }));
}
