import { fileSystemCatalogue } from './catalogue-file-system.ts';
import { lintCatalogue } from './catalogue-lints.ts';
import type { Level } from './types.ts';

export interface RuleInfo {
  title: string;
  /** The most severe level its findings have unless a policy says otherwise (`unknown` aside). */
  level: Exclude<Level, 'unknown'>;
  /** What stays true on a host as long as the rule holds; one sentence, for docs/rules/. */
  protects: string;
}

/**
 * Every rule there is. The closed world (CW-01) finds all that is not allowed; the others explain well,
 * and hold even where a path is allowed. What else the page of a rule says is in help/.
 */
export const catalogue = {
  'CW-01': {
    title: 'Every change is allowed by a clause',
    level: 'error',
    protects: 'Nothing is in the image that the policy does not name, whatever its kind.',
  },
  'CW-02': {
    title: 'Every clause decides something',
    level: 'warning',
    protects: 'A policy does not collect permissions that nothing needs any more.',
  },
  'DEV-01': {
    title: 'Devices are set up as in the base',
    level: 'error',
    protects: 'Nothing runs as root because somebody plugs something in, and nobody gets at a device who could not.',
  },
  'EXE-01': {
    title: 'No program is added or changed',
    level: 'error',
    protects: 'All code that runs on the host is the base vendor’s code.',
  },
  'EXE-02': {
    title: 'No application, autostart entry or shell extension',
    level: 'error',
    protects: 'The desktop starts and offers only what the base brought; applications live in Flatpak and Distrobox.',
  },
  'EXP-01': {
    title: 'What the policy expects is true',
    level: 'error',
    protects: 'What the project says of its image, in its own words, holds in each one that is published.',
  },
  ...fileSystemCatalogue,
  'IMG-01': {
    title: 'The archive says one thing to every reader',
    level: 'error',
    protects: 'What was judged is what a host unpacks: nothing hides in a place on which readers disagree.',
  },
  'KRN-01': {
    title: 'Kernel modules and firmware are the base’s',
    level: 'error',
    protects: 'Nothing runs in the kernel, or changes how it starts, that the base vendor did not ship.',
  },
  'KRN-02': {
    title: 'The initramfs is the base’s',
    level: 'error',
    protects: 'What runs before all else, as root, is what the base vendor made.',
  },
  'LIN-01': {
    title: 'The base’s layers come first, unchanged',
    level: 'error',
    protects: 'The image really is the base plus a few layers, so the base’s properties hold in it.',
  },
  'LIN-02': {
    title: 'The base is pinned by digest',
    level: 'error',
    protects: 'What was compared is the base that the Containerfile names, and it cannot change silently.',
  },
  'LIN-03': {
    title: 'The base is verified',
    level: 'error',
    protects: 'The base comes from the vendor whose key the caller named.',
  },
  'LIN-04': {
    title: 'The image says that it is a bootc image',
    level: 'error',
    protects: 'bootc and its installers take the image for what it is.',
  },
  'LIN-05': {
    title: 'The image says where it is published',
    level: 'warning',
    protects: 'Tools on the host that ask the image for its name update it from where it comes from.',
  },
  'LIN-06': {
    title: 'The base’s layer descriptors are unchanged',
    level: 'error',
    protects: 'Every client fetches the base’s own bytes from the registry, and from nowhere else.',
  },
  'MAC-01': {
    title: 'SELinux enforces the base’s policy',
    level: 'error',
    protects: 'Services are confined as the base vendor laid down.',
  },
  'PKG-01': {
    title: 'No package is added',
    level: 'error',
    protects: 'The host has no packages beside the base’s.',
  },
  'PKG-02': {
    title: 'No package is removed',
    level: 'error',
    protects: 'The base’s functions, its security ones among them, are all there.',
  },
  'PKG-03': {
    title: 'No package changes its version or its content',
    level: 'error',
    protects: 'The base’s packages are the ones its vendor tested and updates.',
  },
  'PKG-04': {
    title: 'No new package key or vendor',
    level: 'error',
    protects: 'Packages come from sources that the base already trusts.',
  },
  'PKG-05': {
    title: 'No new package repository',
    level: 'error',
    protects: 'A host does not install from sources that the base does not have.',
  },
  'PKG-06': {
    title: 'Files that no package owns are known',
    level: 'error',
    protects: 'Every file is accounted for: by a package or by a clause with a reason.',
  },
  'PKG-07': {
    title: 'Files of packages are as their package has them',
    level: 'error',
    protects: 'A file that a package owns is the vendor’s file: same content, mode, owner and capabilities.',
  },
  'PKG-08': {
    title: 'Files of allowed packages are the vendor’s',
    level: 'warning',
    protects: 'That a file belongs to an allowed package is the vendor’s word, and not only the image’s own.',
  },
  'POL-01': {
    title: 'Every waiver is within its time',
    level: 'error',
    protects: 'What was put off is decided anew on the day that was named, and not forgotten.',
  },
  'POL-02': {
    title: 'The policy is enforced',
    level: 'warning',
    protects: 'An image that was let through by a policy which only warns is never taken for one that keeps to it.',
  },
  'PRIV-01': {
    title: 'No new way to become root',
    level: 'error',
    protects: 'sudo, polkit, PAM, D-Bus and NetworkManager grant what the base grants.',
  },
  'PRIV-02': {
    title: 'No setuid or setgid file',
    level: 'error',
    protects: 'No program runs with more rights than the person who starts it.',
  },
  'PRIV-03': {
    title: 'No file capability',
    level: 'error',
    protects: 'No program gains a part of root’s rights when it is started.',
  },
  'PRIV-04': {
    title: 'No new account, group member or password',
    level: 'error',
    protects: 'Nobody can log in or has rights who could not with the base.',
  },
  'PRIV-05': {
    title: 'No code or variable slipped into every process',
    level: 'error',
    protects: 'The loader and the shells start as the base configured them.',
  },
  'SB-01': {
    title: 'Kernel, boot loader and boot keys are the base’s',
    level: 'error',
    protects: 'Secure Boot starts what the base vendor signed, and nothing that somebody else did.',
  },
  'SEC-01': {
    title: 'No key, token or login',
    level: 'error',
    protects: 'Whoever can pull the image learns no secret from it, not from a hidden layer either.',
  },
  'SEC-02': {
    title: 'Files are root’s, and are files',
    level: 'error',
    protects: 'Nobody without rights can change what the image brought, or gets past the kernel by a device node.',
  },
  'SET-01': {
    title: 'Compiled settings are what their sources say',
    level: 'error',
    protects: 'A setting or a lock that stands in a file of dconf or GSettings holds, and no other does.',
  },
  'UNIT-01': {
    title: 'No new service, timer or generator',
    level: 'error',
    protects: 'Nothing starts on the host by itself, or is done at boot, that the base does not do.',
  },
  'UPD-01': {
    title: 'The signature policy lets in no image that the base’s keeps out',
    level: 'error',
    protects: 'A host’s next image is one that the right key signed: no update replaces it by anybody’s.',
  },
  'UPD-02': {
    title: 'Signatures are looked for where the signature policy wants them',
    level: 'error',
    protects: 'Hosts find the signatures that they ask for, so updates keep coming.',
  },
  'UPD-03': {
    title: 'An updater stays enabled',
    level: 'error',
    protects: 'Hosts go on fetching images, security updates with them.',
  },
  'WH-01': {
    title: 'No protection is deleted or hidden',
    level: 'error',
    protects: 'Signature policy, keys, SELinux, audit, polkit, PAM, sysctl, ostree and bootc settings stay in place.',
  },
  ...lintCatalogue,
} as const satisfies Record<string, RuleInfo>;

export type RuleId = keyof typeof catalogue;

export function isRuleId(id: string): id is RuleId {
  return Object.hasOwn(catalogue, id);
}

export const ruleIds = Object.keys(catalogue) as [RuleId, ...RuleId[]];

/** A rule that a policy may lower, override or waive: any but those that watch the policy itself. */
export type AdjustableRuleId = Exclude<RuleId, `POL-${string}`>;

export const adjustableRuleIds = ruleIds.filter((id): id is AdjustableRuleId => !id.startsWith('POL-'));
