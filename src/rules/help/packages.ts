import type { RuleHelp } from './rule-help.ts';

/** Of the rules about RPM packages and the files that belong to them. */
export const packageHelp = {
  'PKG-01': {
    example: 'RUN dnf -y install htop',
    fix: 'Do not install it: tools belong into a Distrobox, applications into Flatpak.',
    allow: 'Name the package in `packages.allow` with a reason; `files: true` allows its files, too.',
  },
  'PKG-02': {
    example: 'RUN dnf -y remove audit',
    fix: 'Leave the package in, or disable what it starts.',
    allow: 'Name it in `packages.allow` with `changes: [removed]` and a reason.',
  },
  'PKG-03': {
    example: 'RUN dnf -y upgrade openssl-libs',
    fix: 'Take a newer base; it brings packages that its vendor tested together.',
    allow: 'Name it in `packages.allow` with `changes: [changed]` and a reason.',
  },
  'PKG-04': {
    example: 'RUN rpm --import https://example.org/key.asc',
    fix: 'Take packages from the base’s own sources, or none.',
    allow:
      'By a waiver with a date and a name, or lower PKG-04 in `levels` with a reason. An allowed package does not silence it: who signs is another question than what is installed.',
  },
  'PKG-05': {
    example: 'COPY vscode.repo /etc/yum.repos.d/',
    fix: 'Remove the file after installing: an immutable host installs nothing.',
    allow: 'By a clause that names PKG-05.',
    path: 'etc/yum.repos.d/vscode.repo',
  },
  'PKG-06': {
    example: 'COPY helper /usr/libexec/helper',
    fix: 'Remove the file, or put it into a package.',
    allow: 'By a clause; for an executable file one that names PKG-06.',
    path: 'usr/libexec/helper',
  },
  'PKG-07': {
    example: 'RUN sed -i s/Fedora/Mine/ /usr/lib/os-release',
    fix: 'Leave the package’s file as it is; put changes where the package looks for them (a drop-in, `/etc`).',
    allow: 'By a clause that names PKG-07.',
    path: 'usr/lib/os-release',
  },
  'PKG-08': {
    example: 'packages: { allow: [{ name: htop, files: true, … }] }   # htop is not signed by a key of the base',
    fix: 'Name the files in clauses of their own where the image’s own word is not enough.',
    allow: 'It is a warning. A policy that wants proof raises PKG-08 to `error`.',
  },
} as const satisfies Record<string, RuleHelp>;
