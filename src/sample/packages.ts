import type { Member } from './tar.ts';

/** An invented package of the sample base: what its header in the RPM database says, and its files. */
export interface SamplePackage {
  name: string;
  version: string;
  release: string;
  arch: 'x86_64' | 'noarch';
  files: Member[];
}

/** Kernel release of the sample base, as `uname -r` would print it. */
export const kernelRelease = '6.17.1-300.fc43.x86_64';

/** Stands in for a program: starts as ELF does and is long enough to have a digest of its own. */
function elf(name: string): Buffer {
  const head = Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0x3e, 0]);
  return Buffer.concat([head, Buffer.from(`\0sample of ${name}\0`.repeat(40))]);
}

const program = (path: string, mode = 0o755, xattrs?: Member['xattrs']): Member => ({
  path,
  type: 'file',
  mode,
  content: elf(path),
  ...(xattrs ? { xattrs } : {}),
});
const text = (path: string, content: string, mode = 0o644): Member => ({
  path,
  type: 'file',
  mode,
  content: Buffer.from(content),
});
const link = (path: string, target: string): Member => ({ path, type: 'symlink', mode: 0o777, target });
const unit = (name: string, command: string): Member =>
  text(
    `usr/lib/systemd/system/${name}`,
    `[Unit]\nDescription=${name}\n\n[Service]\nExecStart=/usr/bin/${command}\n\n[Install]\nWantedBy=multi-user.target\n`,
  );

/** `security.capability`, revision 2, effective (linux/capability.h, struct vfs_cap_data). */
function fileCapability(permitted: number): Buffer {
  const bytes = Buffer.alloc(20);
  bytes.writeUInt32LE(0x02000001, 0);
  bytes.writeUInt32LE(permitted, 4);
  return bytes;
}
const setuidCapability = new Map([['security.capability', fileCapability(1 << 7)]]);
const setgidCapability = new Map([['security.capability', fileCapability(1 << 6)]]);

const modules = `usr/lib/modules/${kernelRelease}`;

function fedora(name: string, version: string, files: Member[], arch: SamplePackage['arch'] = 'x86_64'): SamplePackage {
  return { name, version, release: '1.fc43', arch, files };
}

/** What the sample base is made of: few packages, of every kind that the rules look at. */
export const samplePackages: readonly SamplePackage[] = [
  fedora(
    'setup',
    '2.15.0',
    [
      text('etc/passwd', 'root:x:0:0:Super User:/root:/bin/bash\nnobody:x:65534:65534::/:/usr/sbin/nologin\n'),
      text('etc/group', 'root:x:0:\nwheel:x:10:\nnobody:x:65534:\n'),
      text('etc/shadow', 'root:!locked::0:99999:7:::\n', 0o000),
      text('etc/shells', '/bin/sh\n/bin/bash\n'),
      text('usr/lib/sysusers.d/20-setup-users.conf', 'u root 0 "Super User" /root /bin/bash\nu nobody 65534 - - -\n'),
      text('usr/lib/sysusers.d/20-setup-groups.conf', 'g wheel 10\n'),
    ],
    'noarch',
  ),
  fedora(
    'fedora-release-silverblue',
    '43',
    [
      text(
        'usr/lib/os-release',
        'NAME="Sample of Bluefin"\nID=bluefin\nID_LIKE=fedora\nVERSION_ID=43\nVARIANT_ID=bluefin-dx\nPRETTY_NAME="A sample shaped like Bluefin DX"\n',
      ),
      link('etc/os-release', '../usr/lib/os-release'),
    ],
    'noarch',
  ),
  fedora('glibc', '2.42', [
    program('usr/lib64/ld-linux-x86-64.so.2'),
    program('usr/lib64/libc.so.6'),
    text('etc/ld.so.conf', 'include ld.so.conf.d/*.conf\n'),
  ]),
  fedora('bash', '5.3.0', [program('usr/bin/bash'), link('usr/bin/sh', 'bash')]),
  fedora('coreutils-single', '9.7', [program('usr/bin/coreutils'), link('usr/bin/ls', 'coreutils')]),
  fedora('util-linux', '2.41.1', [program('usr/bin/mount', 0o4755), program('usr/bin/su', 0o4755)]),
  fedora('sudo', '1.9.17', [program('usr/bin/sudo', 0o4111), text('etc/sudoers', '%wheel ALL=(ALL) ALL\n', 0o440)]),
  fedora('shadow-utils', '4.18.0', [
    program('usr/bin/newuidmap', 0o755, setuidCapability),
    program('usr/bin/newgidmap', 0o755, setgidCapability),
  ]),
  fedora('systemd', '258', [
    program('usr/lib/systemd/systemd'),
    text('usr/lib/tmpfiles.d/tmp.conf', 'q /tmp 1777 root root 10d\nq /var/tmp 1777 root root 30d\n'),
    program('usr/bin/systemctl'),
    unit('sshd.service', 'sshd'),
    text('usr/lib/systemd/system-preset/90-default.preset', 'enable uupd.timer\ndisable sshd.service\n'),
    text('usr/lib/tmpfiles.d/var.conf', 'd /var 0755 - - -\nd /var/log 0755 - - -\n'),
  ]),
  fedora('dbus-broker', '37', [program('usr/bin/dbus-broker'), unit('dbus-broker.service', 'dbus-broker')]),
  fedora('polkit', '126', [program('usr/lib/polkit-1/polkit-agent-helper-1', 0o4755)]),
  fedora(
    'selinux-policy-targeted',
    '42.8',
    [text('etc/selinux/config', 'SELINUX=enforcing\nSELINUXTYPE=targeted\n')],
    'noarch',
  ),
  fedora('kernel-core', '6.17.1', [
    text(`${modules}/vmlinuz`, 'stands in for a kernel\n'.repeat(2000), 0o755),
    text(`${modules}/modules.builtin`, 'kernel/fs/erofs/erofs.ko\nkernel/fs/overlayfs/overlay.ko\n'),
    text(`${modules}/modules.dep`, 'kernel/drivers/gpu/drm/amd/amdgpu/amdgpu.ko.xz:\n'),
    text(`${modules}/config`, 'CONFIG_EROFS_FS=y\nCONFIG_FS_VERITY=y\nCONFIG_DRM_AMDGPU=m\n'),
  ]),
  fedora('kernel-modules', '6.17.1', [
    text(`${modules}/kernel/drivers/gpu/drm/amd/amdgpu/amdgpu.ko.xz`, 'stands in for a module\n'),
  ]),
  fedora('ostree', '2025.6', [
    program('usr/bin/ostree'),
    text('usr/lib/ostree/prepare-root.conf', '[composefs]\nenabled = yes\n\n[sysroot]\nreadonly = true\n'),
  ]),
  fedora('bootc', '1.10.0', [program('usr/bin/bootc')]),
  fedora('rpm-ostree', '2025.10', [program('usr/bin/rpm-ostree')]),
  fedora('podman', '5.8.0', [program('usr/bin/podman')]),
  fedora('skopeo', '1.22.0', [program('usr/bin/skopeo')]),
  fedora('distrobox', '1.8.2', [text('usr/bin/distrobox', '#!/bin/sh\nexec echo sample\n', 0o755)], 'noarch'),
  fedora('uupd', '1.3.0', [
    program('usr/bin/uupd'),
    unit('uupd.service', 'uupd'),
    text('usr/lib/systemd/system/uupd.timer', '[Timer]\nOnCalendar=daily\n\n[Install]\nWantedBy=timers.target\n'),
  ]),
];
