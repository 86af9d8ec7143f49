import type { RuleInfo } from './catalogue.ts';

/** Rules about how a host mounts and keeps its tree. */
export const fileSystemCatalogue = {
  'FS-01': {
    title: 'The root is a composefs, and nothing of it is transient',
    level: 'error',
    protects: 'A host’s / is the image: read-only, put together from content that is known by its digest.',
  },
  'FS-02': {
    title: 'The physical root is read-only',
    level: 'error',
    protects: 'Nobody changes the stored images below /sysroot by a slip, nor the programs in them.',
  },
  'FS-03': {
    title: 'The initramfs mounts the root as the image says',
    level: 'error',
    protects: 'The copy of prepare-root.conf that a host really goes by is as strict as the base’s.',
  },
  'FS-04': {
    title: 'Kernel arguments are the base’s, or named by the policy',
    level: 'error',
    protects: 'No argument switches a protection off or gives a shell before the image is mounted.',
  },
  'FS-05': {
    title: 'Nothing is put below /var',
    level: 'error',
    protects: 'All hosts have the same: what is below /var reaches new ones alone, and is never renewed.',
  },
  'FS-06': {
    title: 'Nothing is put where /opt leads',
    level: 'error',
    protects: 'Updates bring what the image has: below /opt, which leads to /var, they do not.',
  },
  'FS-07': {
    title: '/usr/local and the root’s mount are as in the base',
    level: 'warning',
    protects: 'What is the host’s own stays apart from what is the image’s.',
  },
  'FS-08': {
    title: 'The top of the tree is the base’s',
    level: 'warning',
    protects: 'Every top folder is one whose place in a host, fixed or not, the base vendor has decided.',
  },
} as const satisfies Record<string, RuleInfo>;
