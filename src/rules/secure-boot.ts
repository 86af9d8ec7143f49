import { placeOf } from './effective.ts';
import { allReleases, kernelPath } from './kernels.ts';
import { isWithin, sameFile, withVendorCopy } from './places.ts';
import { defineRule, finding } from './rule.ts';
import type { Evidence, Finding, Rule } from './types.ts';

/** Boot loaders, their configuration, and the keys that the firmware or shim trusts. */
const bootPlaces = [
  'boot',
  'etc/default/grub',
  'etc/default/grub.d',
  'etc/grub.d',
  'etc/grub2-efi.cfg',
  'etc/grub2.cfg',
  'etc/pki/akmods',
  'etc/secureboot',
  'usr/lib/bootupd',
  'usr/lib/efi',
  'usr/lib/grub',
  'usr/lib/ostree-boot',
  'usr/lib/shim',
  'usr/lib/systemd/boot',
  'usr/share/grub',
  'usr/share/shim',
].flatMap(withVendorCopy);

/** An EFI program, or a certificate for MOK (machine owner keys), wherever it lies. */
const bootName = /(?:\.efi(?:\.signed)?|(?:^|\/)[^/]*\bmok\b[^/]*\.(?:der|cer|crt|pem|esl|auth))$/i;

/** SB-01: what the firmware starts, and whom it trusts, is the base's. */
export const secureBootRules: Rule[] = [
  defineRule('SB-01', (evidence) => [...kernels(evidence), ...bootFiles(evidence)]),
];

function kernels(evidence: Evidence): Finding[] {
  return allReleases(evidence).flatMap((release) => {
    const path = kernelPath(release);
    const { baseTree, tree } = evidence;
    if (sameFile(baseTree, tree, path)) return [];
    const did = !baseTree.lookup(path) ? 'was added' : tree.lookup(path) ? 'was changed' : 'is gone';
    return [
      finding('SB-01', {
        ...placeOf(evidence, [path]),
        message: `the kernel ${release} ${did}: the firmware starts the base vendor’s signed kernel, and no other`,
        evidence: { release },
        fix: 'Leave the kernel to the base; take a base that has the one you need.',
      }),
    ];
  });
}

/** Of Δ, removals too. */
function bootFiles({ delta, tree, baseTree }: Evidence): Finding[] {
  const places = bootPlaces.flatMap((place) => [place, tree.lookup(place)?.path, baseTree.lookup(place)?.path]);
  const real = [...new Set(places.filter((place) => place !== undefined))];
  const isBootFile = (path: string) => bootName.test(path) || real.some((place) => isWithin(path, place));
  return delta.flatMap((change) => {
    const { path, kind } = change;
    const entry = kind === 'removed' ? change.before : change.after;
    if (entry.type === 'directory' || !isBootFile(path)) return [];
    return [
      finding('SB-01', {
        path,
        ...(kind === 'removed' ? {} : { layer: change.after.layer }),
        message: `${path} was ${kind}: it belongs to the boot loader or to the keys that it trusts`,
        evidence: { change: kind, type: entry.type },
        fix: 'Leave it to the base; what the firmware starts is signed by the base’s vendor.',
      }),
    ];
  });
}
