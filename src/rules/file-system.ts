import type { ImageTree } from '../image/types.ts';
import { effective, placeOf } from './effective.ts';
import { allReleases } from './kernels.ts';
import { isWithin, withVendorCopy } from './places.ts';
import { defineRule, finding, introduced, pathFinding } from './rule.ts';
import type { Evidence, Finding, Rule } from './types.ts';

const maxBytes = 64 * 1024;

/** FS-05 to FS-08: what an update never brings to a host, and what a host may write where it should not. */
export const fileSystemRules: Rule[] = [
  defineRule('FS-05', (evidence) => {
    const opt = optPlaces(evidence.tree);
    return introduced(evidence).flatMap((change): Finding[] => {
      const { path, after } = change;
      if (!isWithin(path, 'var') || opt.some((place) => path.startsWith(`${place}/`))) return [];
      return [
        pathFinding('FS-05', change, {
          ...(after.type === 'directory' ? { level: 'warning' as const } : {}),
          message: `${path} is unpacked when a host is installed; one that is updated never gets it`,
          fix: isWithin(path, 'var/usrlocal')
            ? 'Put it below /usr: /usr/local leads to /var on a host.'
            : 'Put it below /usr, or have it made at boot by a file in /usr/lib/tmpfiles.d.',
        }),
      ];
    });
  }),

  defineRule('FS-06', (evidence) => {
    const opt = optPlaces(evidence.tree);
    return introduced(evidence).flatMap((change): Finding[] => {
      const { path, after } = change;
      if (!opt.some((place) => path.startsWith(`${place}/`))) return [];
      return [
        pathFinding('FS-06', change, {
          ...(after.type === 'directory' ? { level: 'warning' as const } : {}),
          message: `${path} is what /opt leads to: an update neither brings nor renews it`,
          fix: 'Put it below /usr/lib, and link to it from where it is looked for.',
        }),
      ];
    });
  }),

  defineRule('FS-07', async (evidence) => [...usrLocal(evidence), ...(await writableRoots(evidence))]),

  defineRule('FS-08', ({ delta }) =>
    delta.flatMap((change): Finding[] => {
      const { path, kind } = change;
      if (path === '' || path.includes('/')) return [];
      if (kind === 'changed' && !change.what.includes('type') && !change.what.includes('target')) return [];
      const now = kind === 'added' ? 'is new' : kind === 'removed' ? 'is gone' : `is now a ${change.after.type}`;
      return [
        finding('FS-08', {
          path,
          ...(kind === 'removed' ? {} : { layer: change.after.layer }),
          message: `/${path} ${now}: the top of the tree is part of how a host is put together`,
          evidence: { change: kind },
          fix: 'Leave the top as the base has it, and put files below /usr.',
        }),
      ];
    }),
  ),
];

/** Where /opt leads out of the image's fixed part; nothing where it is a folder of the image. */
function optPlaces(tree: ImageTree): string[] {
  const real = tree.lookup('opt')?.path;
  const isLink = tree.lookup('opt', { followLast: false })?.type === 'symlink';
  return isLink ? [...new Set(['var/opt', real ?? 'var/opt'])].filter((place) => isWithin(place, 'var')) : [];
}

function usrLocal(evidence: Evidence): Finding[] {
  const path = 'usr/local';
  const [before, after] = [evidence.baseTree, evidence.tree].map((tree) => tree.lookup(path, { followLast: false }));
  if (before?.type === after?.type && before?.target === after?.target) return [];
  const say = (entry: typeof before): string => entry?.target ?? entry?.type ?? 'nothing';
  return [
    finding('FS-07', {
      ...placeOf(evidence, [path]),
      message: `/${path} is ${say(after)}, and ${say(before)} in the base`,
      fix: 'Leave it: what a person installs there belongs to the host, and what the image brings belongs below /usr.',
    }),
  ];
}

/** fstab(5) has the last word on how / is mounted, composefs or not. */
async function writableRoots(evidence: Evidence): Promise<Finding[]> {
  if (allReleases(evidence).length === 0) return [];
  const findings: Finding[] = [];
  for (const path of withVendorCopy('etc/fstab')) {
    const [before, after] = [
      await hasWritableRoot(evidence.baseTree, path),
      await hasWritableRoot(evidence.tree, path),
    ];
    if (!after) continue;
    const message = `${path} mounts / writable`;
    const fix = 'Remove the line: ostree mounts /, and fstab adds other file systems.';
    findings.push(effective('FS-07', before, { ...placeOf(evidence, [path]), message, fix }));
  }
  return findings;
}

async function hasWritableRoot(tree: ImageTree, path: string): Promise<boolean> {
  const text = (await tree.readFile(path, maxBytes))?.toString() ?? '';
  return text.split('\n').some((line) => {
    const [source = '#', place, , options = 'defaults'] = line.trim().split(/\s+/);
    if (source.startsWith('#') || place !== '/') return false;
    return options.split(',').findLast((option) => option === 'ro' || option === 'rw') !== 'ro';
  });
}
