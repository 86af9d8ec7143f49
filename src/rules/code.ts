import type { Entry } from '../image/types.ts';
import { octal } from './closed-world.ts';
import { allReleases, initramfsPath, kernelPath } from './kernels.ts';
import { changesIn } from './places.ts';
import type { Introduced } from './rule.ts';
import { defineRule, introduced, pathFinding } from './rule.ts';
import type { Finding, Rule } from './types.ts';

const programFolders = ['usr/bin', 'usr/sbin', 'usr/libexec', 'usr/local/bin', 'usr/local/sbin', 'bin', 'sbin'];

const desktopPlaces = [
  'etc/flatpak',
  'etc/xdg/autostart',
  'etc/xdg/plasma-workspace',
  'usr/local/share/applications',
  'usr/local/share/gnome-shell/extensions',
  'usr/local/share/wayland-sessions',
  'usr/local/share/xsessions',
  'usr/share/applications',
  'usr/share/flatpak',
  'usr/share/gnome-session',
  'usr/share/gnome-shell/extensions',
  'usr/share/kwin',
  'usr/share/plasma',
  'usr/share/thumbnailers',
  'usr/share/wayland-sessions',
  'usr/share/xsessions',
  'var/lib/flatpak',
];

const kernelPlaces = [
  'etc/depmod.d',
  'etc/dracut.conf',
  'etc/dracut.conf.d',
  'etc/kernel',
  'etc/modprobe.d',
  'etc/modules-load.d',
  'usr/lib/depmod.d',
  'usr/lib/dracut',
  'usr/lib/firmware',
  'usr/lib/kernel',
  'usr/lib/modprobe.d',
  'usr/lib/modules',
  'usr/lib/modules-load.d',
  'usr/local/lib/modprobe.d',
  'usr/local/lib/modules-load.d',
];
const moduleName = /\.ko(\.(gz|xz|zst))?$/;

/** EXE-01, EXE-02 and KRN-01: code on the host is the base's. */
export const codeRules: Rule[] = [
  defineRule('EXE-01', (evidence) => {
    const findings: Finding[] = [];
    const inFolders = new Set(changesIn(evidence, programFolders).map(({ change }) => change.path));
    for (const change of introduced(evidence)) {
      const found = judgeProgram(change, inFolders.has(change.path));
      if (found) findings.push(found);
    }
    return findings;
  }),

  defineRule('EXE-02', (evidence) =>
    changesIn(evidence, desktopPlaces).map(({ change, place }) =>
      pathFinding('EXE-02', change, {
        message: `${change.path} was ${change.kind}: the desktop offers or starts what is in /${place}`,
        fix: 'Remove it; a person installs applications as Flatpak, and tools in a Distrobox.',
      }),
    ),
  ),

  defineRule('KRN-01', (evidence) => {
    const others = new Set(allReleases(evidence).flatMap((release) => [kernelPath(release), initramfsPath(release)]));
    // The kernel itself is SB-01's, its initramfs KRN-02's.
    const placed = changesIn(evidence, kernelPlaces).filter(({ change }) => !others.has(change.path));
    const found = new Set(placed.map(({ change }) => change.path));
    const modules = introduced(evidence).filter(
      ({ path, after }) => after.type !== 'directory' && moduleName.test(path) && !found.has(path),
    );
    return [
      ...placed.map(({ change, place }) =>
        pathFinding('KRN-01', change, {
          message: `${change.path} was ${change.kind}: /${place} belongs to the kernel and its start`,
          fix: 'Remove it; take a base that has the kernel, module, firmware or argument you need.',
        }),
      ),
      ...modules.map((change) =>
        pathFinding('KRN-01', change, {
          message: `${change.path} was ${change.kind}: by its name it is a kernel module`,
          fix: 'Remove it; modules come from the base alone.',
        }),
      ),
    ];
  }),
];

function judgeProgram(change: Introduced, inFolder: boolean): Finding | undefined {
  const { path, after } = change;
  const fix = 'Remove it; programs belong into the Distrobox. Configuration needs no execute bit: chmod a-x.';
  if (inFolder) {
    return pathFinding('EXE-01', change, { message: `${path} was ${change.kind} in a folder for programs`, fix });
  }
  if (after.type !== 'file') return undefined;
  if ((after.mode & 0o111) !== 0) {
    const mode = octal(after.mode);
    return pathFinding('EXE-01', change, { message: `${path} is executable (${mode})`, evidence: { mode }, fix });
  }
  // Without its content changed, the base's file is what it was.
  if (change.kind === 'changed' && !change.what.includes('content') && !change.what.includes('type')) return undefined;
  if (after.size > 0 && after.head === undefined) {
    return pathFinding('EXE-01', change, {
      level: 'unknown',
      message: `the first bytes of ${path} are not known, so it may be a program`,
      evidence: { size: after.size },
      fix: 'Check the image again, with an index made anew.',
    });
  }
  const kind = programKind(after);
  if (kind === undefined) return undefined;
  return pathFinding('EXE-01', change, { message: `${path} contains a program (${kind})`, evidence: { kind }, fix });
}

/** By the first bytes: what Linux's loaders (binfmt_elf, binfmt_script) or Windows' (under binfmt_misc) would start. */
function programKind({ head, size }: Pick<Entry, 'head' | 'size'>): string | undefined {
  const start = head?.toString('latin1') ?? '';
  if (start.startsWith('\x7fELF')) return 'ELF';
  if (start.startsWith('#!')) return 'script';
  if (start.startsWith('\0asm')) return 'WebAssembly';
  if (start.startsWith('MZ') && size > 64) return 'PE';
  return undefined;
}
