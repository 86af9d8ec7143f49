import type { Whiteout } from '../image/types.ts';
import { isWithin, parentsOf, withVendorCopy } from './places.ts';
import { baseLayerCount, defineRule, finding } from './rule.ts';
import type { Evidence, Finding, Rule } from './types.ts';

/** What protects a host: signatures and keys, SELinux, audit, rights, kernel settings, the update path, the package record. */
const protectedPlaces = [
  'etc/audit',
  'etc/containers',
  'etc/crypto-policies',
  'etc/ostree',
  'etc/pam.d',
  'etc/pki',
  'etc/polkit-1',
  'etc/rpm-ostreed.conf',
  'etc/security',
  'etc/selinux',
  'etc/sudoers',
  'etc/sudoers.d',
  'etc/sysctl.conf',
  'etc/sysctl.d',
  'usr/bin/bootc',
  'usr/lib/bootc',
  'usr/lib/bootupd',
  'usr/lib/ostree',
  'usr/lib/ostree-boot',
  'usr/lib/pam.d',
  'usr/lib/pki',
  'usr/lib/sysctl.d',
  'usr/lib/sysimage',
  'usr/share/containers',
  'usr/share/pki',
  'usr/share/polkit-1',
  'usr/share/rpm',
  'usr/share/selinux',
];

/** WH-01: what protects the host is neither deleted nor hidden, by whatever trick. */
export const whiteoutRules: Rule[] = [
  defineRule('WH-01', (evidence) => {
    const places = realPlaces(evidence);
    const base = baseLayerCount(evidence);
    const ours = evidence.tree.whiteouts.filter((each) => each.layer >= base);
    const reported: Whiteout[] = [];
    const findings: Finding[] = [];
    for (const whiteout of ours) {
      const found = judge(whiteout, places, evidence);
      if (!found) continue;
      findings.push(found);
      reported.push(whiteout);
    }
    return [...findings, ...removals(evidence, places, reported)];
  }),
];

/** The places, and where the base's symlinks lead for them. */
function realPlaces({ baseTree }: Evidence): string[] {
  const places = protectedPlaces.flatMap(withVendorCopy);
  const real = places.flatMap((place) => [place, baseTree.lookup(place)?.path ?? place]);
  return [...new Set(real)];
}

function judge(whiteout: Whiteout, places: readonly string[], { baseTree }: Evidence): Finding | undefined {
  const { path, opaque, layer } = whiteout;
  const hit = places.find((place) => {
    if (isWithin(path, place)) return baseTree.entries.has(path);
    return (path === '' || isWithin(place, path)) && baseTree.entries.has(place);
  });
  if (hit === undefined) return undefined;
  return finding('WH-01', {
    path,
    layer,
    message: opaque
      ? `layer ${layer + 1} hides all that the base has in /${path}, and with it /${hit}`
      : `layer ${layer + 1} deletes /${path}${path === hit ? '' : ` (protected: /${hit})`}`,
    evidence: { opaque, protected: hit },
    fix: 'Do not delete or replace the folder; change only the files that must differ.',
  });
}

/**
 * Protected paths that are gone without a whiteout that was reported (a folder turned into something else, a layer left
 * out), or that became something of another type: a symlink leads the reader elsewhere, a folder is read by nobody.
 */
function removals(evidence: Evidence, places: readonly string[], reported: readonly Whiteout[]): Finding[] {
  const explained = new Set(reported.map(({ path }) => path));
  return evidence.delta.flatMap((change) => {
    if (change.kind === 'added' || (change.kind === 'changed' && !change.what.includes('type'))) return [];
    const parents = parentsOf(change.path);
    if (explained.has('') || explained.has(change.path) || parents.some((parent) => explained.has(parent))) return [];
    const hit = places.find((place) => isWithin(change.path, place));
    if (hit === undefined) return [];
    const { path, before } = change;
    const now = change.kind === 'changed' ? `is now a ${change.after.type}, and was a ${before.type}` : 'is gone';
    return [
      finding('WH-01', {
        path,
        ...(change.kind === 'changed' ? { layer: change.after.layer } : {}),
        message: `${path} of the base ${now} (protected: /${hit})`,
        evidence: { protected: hit, type: before.type },
        fix: 'Leave it in place; change only the files that must differ.',
      }),
    ];
  });
}
