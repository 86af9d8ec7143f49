import type { RuleHelp } from './rule-help.ts';

/** Of the rules about how a host starts, mounts its root and stays up to date. */
export const bootHelp = {
  'FS-01': {
    example: 'RUN printf "[root]\\ntransient = true\\n" > /etc/ostree/prepare-root.conf',
    fix: 'Leave prepare-root.conf to the base. A file in /etc replaces the vendor’s as a whole: `composefs.enabled` has to be in it, too.',
    allow: 'By a clause for the file that names FS-01. `maybe` is a warning: any clause will do.',
    path: 'usr/lib/ostree/prepare-root.conf',
  },
  'FS-02': {
    example:
      'RUN printf "[composefs]\\nenabled = yes\\n[sysroot]\\nreadonly = false\\n" > /etc/ostree/prepare-root.conf',
    fix: 'Remove `sysroot.readonly = false`.',
    allow: 'By a clause for the file that names FS-02.',
    path: 'etc/ostree/prepare-root.conf',
  },
  'FS-03': {
    example: 'RUN dracut --force --omit ostree "/usr/lib/modules/$KVER/initramfs.img"',
    fix: 'Make the initramfs again, with dracut’s module ostree, which installs prepare-root.conf. One that is compressed by bzip2, lzma or lzo can not be read and is `unknown`.',
    allow:
      'By a clause for the initramfs that names FS-03. What cannot be read is allowed by no clause. Settings changed in the image alone are named here, too: leave them to the base, or make the initramfs with them.',
    path: 'usr/lib/modules/6.17.1/initramfs.img',
  },
  'FS-04': {
    example: 'COPY 10-debug.toml /usr/lib/bootc/kargs.d/   # kargs = ["init=/bin/sh"]',
    fix: 'Remove the argument.',
    allow:
      'Name the argument in `kargs: { allow: [{ argument: console=ttyS0, reason: … }] }` of the policy; a name alone stands for any value. `ostree.prepare-root.composefs` that is no plain yes takes a clause for the file that names FS-04.',
    path: 'usr/lib/bootc/kargs.d/10-debug.toml',
  },
  'FS-05': {
    example: 'COPY data.db /var/lib/app/',
    fix: 'Put it below /usr, or have it made at boot by a file in /usr/lib/tmpfiles.d. What package managers leave there: `RUN rm -rf /var/cache/* /var/log/*`.',
    allow: 'By a clause that names FS-05. A folder is a warning: any clause will do.',
    path: 'var/lib/app/data.db',
  },
  'FS-06': {
    example: 'RUN dnf install -y google-chrome-stable   # puts it into /opt',
    fix: 'Put it below /usr/lib, and link to it; or make /opt a folder of the image (`RUN rm /opt && mkdir /opt`).',
    allow: 'By a clause that names FS-06.',
    path: 'var/opt/tool/data',
  },
  'FS-07': {
    example: 'RUN rm /usr/local && mkdir /usr/local',
    fix: 'Leave /usr/local as the base has it; remove the line for `/` from fstab, or mount it `ro`.',
    allow: 'By any clause that allows the change; fstab takes one that names UNIT-01.',
    path: 'usr/local',
    with: 'types: [directory, symlink]',
  },
  'FS-08': {
    example: 'RUN mkdir /nix',
    fix: 'Put it below /usr, or below /var and have it made at boot.',
    allow: 'By any clause that allows the change.',
    path: 'nix',
  },
  'KRN-02': {
    example: 'RUN dracut --force "/usr/lib/modules/$KVER/initramfs.img"',
    fix: 'Leave it to the base.',
    allow:
      'By a clause for the file that names KRN-02, after a look at the files that the finding names: they are neither the image’s nor in the base’s initramfs, such as a hook. FS-03 still looks into it.',
    path: 'usr/lib/modules/6.17.1/initramfs.img',
  },
  'MAC-01': {
    example: 'RUN sed -i s/enforcing/permissive/ /etc/selinux/config',
    fix: 'Leave SELinux to the base, its configuration and its policy; remove kernel arguments such as `selinux=0`.',
    allow: 'By a clause for the path that names MAC-01.',
    path: 'etc/selinux/config',
  },
  'SB-01': {
    example: 'COPY grubx64.efi /usr/lib/bootupd/updates/EFI/fedora/',
    fix: 'Leave it to the base; what the firmware starts is signed by the base’s vendor.',
    allow: 'By a clause that names SB-01.',
    path: 'usr/lib/bootupd/updates/EFI.json',
  },
  'UPD-03': {
    example: 'RUN systemctl mask uupd.timer',
    fix: 'Leave the base’s updater enabled, or enable bootc-fetch-apply-updates.timer in its place.',
    allow: 'By a clause for the unit, link or preset that names UPD-03.',
    limits:
      'An updater is one of the well-known timers as the base has it, or a timer whose service runs `bootc upgrade`, `rpm-ostree upgrade`, `uupd` or `ublue-update`, itself or in its script. What a service starts beyond that, and what settings such as /etc/rpm-ostreed.conf make of it, is not followed.',
    path: 'etc/systemd/system/uupd.timer',
    with: 'types: [symlink]',
  },
} as const satisfies Record<string, RuleHelp>;
