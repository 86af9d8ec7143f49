import type { RuleHelp } from './rule-help.ts';

const waive =
  'What the base has itself is a finding one level below. For your own: lower the rule in `levels` with a reason.';

/** Of bootc's lints. */
export const lintHelp = {
  'LINT-01': {
    example: 'RUN rm /var/run && mkdir /var/run',
    fix: 'Make /var/run a symlink to ../run, or leave it out.',
    allow: 'By a clause that names LINT-01; bootc itself refuses the image all the same.',
    path: 'var/run',
    with: 'types: [directory, symlink]',
  },
  'LINT-02': {
    example: 'COPY motd /usr/etc/motd',
    fix: 'Put configuration into /etc alone: /usr/etc is what a host makes of it.',
    allow: waive,
  },
  'LINT-03': {
    example: 'RUN echo "quiet" > /usr/lib/bootc/kargs.d/10-mine.toml',
    fix: 'Write `kargs = ["name=value"]`, and nothing else but `match-architectures`.',
    allow: 'Not in earnest: `bootc upgrade` ends on such a file.',
  },
  'LINT-04': {
    example: 'RUN dnf -y install kernel-6.20.1',
    fix: 'Remove the other one in the same RUN, or take a base with the kernel that you need.',
    allow: 'Not in earnest: ostree refuses an image with two kernels.',
  },
  'LINT-05': {
    example: "RUN touch /usr/share/$(printf 'caf\\351')",
    fix: 'Rename it: ostree imports no such name.',
    allow: 'Not in earnest: hosts can not import the image.',
  },
  'LINT-06': {
    example: 'RUN rmdir /proc',
    fix: 'Leave these folders as the base has them; on a host something is mounted there.',
    allow: waive,
  },
  'LINT-07': {
    example: 'RUN rm /ostree',
    fix: 'Leave /sysroot and /ostree as the base has them.',
    allow: waive,
  },
  'LINT-08': {
    example: 'RUN sed -i s/enabled=true/enabled=false/ /usr/lib/ostree/prepare-root.conf',
    fix: 'Keep the base’s prepare-root.conf. FS-01 asks more of it than bootc does.',
    allow: waive,
  },
  'LINT-09': {
    example: 'RUN : > /etc/resolv.conf',
    fix: 'Remove the file: a builder mounted something there and left it behind.',
    allow: 'Any clause for the path will do: it is a warning.',
    path: 'etc/hostname',
  },
  'LINT-10': {
    example: 'RUN dnf -y install htop   # leaves /var/log/dnf5.log',
    fix: 'Remove it in the RUN that writes it.',
    allow: 'Any clause for the path will do: it is a warning.',
    path: 'var/log/dnf5.log',
  },
  'LINT-11': {
    example: 'RUN mkdir /var/lib/mine',
    fix: 'Let a line of tmpfiles.d create it at boot: `d /var/lib/mine 0755 root root - -`.',
    allow: 'Any clause for the path will do: it is a warning.',
    path: 'var/lib/mine',
  },
  'LINT-12': {
    example: 'RUN useradd --system mine',
    fix: 'Write `u mine - "What it is for"` into a file of /usr/lib/sysusers.d instead; PRIV-04 asks about that, too.',
    allow: 'Any clause for the path will do: it is a warning. PRIV-04 is an error and has to be named.',
    path: 'etc/passwd',
  },
  'LINT-13': {
    example: 'COPY grub.cfg /boot/grub2/grub.cfg',
    fix: 'Leave /boot empty: the kernel is in /usr/lib/modules, and a host mounts its own /boot.',
    allow: 'Any clause for the path will do: it is a warning.',
    path: 'boot/**',
  },
  'LINT-14': {
    example: 'RUN echo left > /tmp/left',
    fix: 'Remove it in the RUN that writes it, or build with `--mount=type=tmpfs,target=/tmp`.',
    allow: 'Any clause for the path will do: it is a warning.',
    path: 'tmp/left',
  },
} as const satisfies Record<string, RuleHelp>;
