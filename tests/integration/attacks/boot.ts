import { gzipSync } from 'node:zlib';
import { directory, file, layerOf, symlink } from '../../../src/image/testing/layers.ts';
import { kernelRelease } from '../../../src/sample/packages.ts';
import { cpioOf, withFolders } from '../../tools/cpio.ts';
import { type Attack, elf, layered } from './attack.ts';

const vendorConf = 'usr/lib/ostree/prepare-root.conf';
const hostConf = 'etc/ostree/prepare-root.conf';
const kernel = `usr/lib/modules/${kernelRelease}`;
const kargs = (text: string) => file('usr/lib/bootc/kargs.d/x.toml', text);

/** An initramfs as dracut writes one: microcode first, then the rest, compressed. */
function initramfs(conf: string): Buffer {
  const microcode = cpioOf([{ name: 'kernel/x86/microcode/AuthenticAMD.bin', content: 'microcode' }]);
  return Buffer.concat([microcode, gzipSync(cpioOf(withFolders([{ name: vendorConf, content: conf }])))]);
}

/** How a host starts, mounts its root, and stays up to date. */
export const bootAttacks: Attack[] = [
  layered('composefs, switched off', () => layerOf([file(vendorConf, '[composefs]\nenabled = no\n')]), {
    rule: 'FS-01',
    path: vendorConf,
  }),
  layered(
    'a file in /etc that says nothing of composefs, and so switches it off',
    () => layerOf([file(hostConf, '[sysroot]\nreadonly = true\n')]),
    { rule: 'FS-01', path: hostConf },
  ),
  layered(
    'a root that is written to in memory',
    () => layerOf([file(hostConf, '[composefs]\nenabled = yes\n[root]\ntransient-ro = true\n')]),
    { rule: 'FS-01', says: /transient-ro/ },
  ),
  layered('no prepare-root.conf any more', () => layerOf([file('usr/lib/ostree/.wh.prepare-root.conf')]), {
    rule: 'FS-01',
    says: /no prepare-root\.conf/,
  }),
  layered(
    'a writable physical root',
    () => layerOf([file(hostConf, '[composefs]\nenabled = yes\n[sysroot]\nreadonly = false\n')]),
    { rule: 'FS-02', path: hostConf },
  ),
  layered(
    'a writable physical root, in the folder that ostree makes /etc from',
    () => layerOf([file(`usr/${hostConf}`, '[composefs]\nenabled = yes\n[sysroot]\nreadonly = 0\n')]),
    { rule: 'FS-02', path: `usr/${hostConf}` },
  ),
  layered(
    'an initramfs that switches composefs off, while the image’s own file asks for it',
    () => layerOf([file(`${kernel}/initramfs.img`, initramfs('[composefs]\nenabled = no\n'))]),
    { rule: 'FS-03', says: /composefs/ },
  ),
  layered(
    'an initramfs whose last archive takes the configuration back',
    () => {
      const good = cpioOf(withFolders([{ name: vendorConf, content: '[composefs]\nenabled = yes\n' }]));
      const bad = cpioOf([
        { name: `./${vendorConf}`, content: '[root]\ntransient = true\n[composefs]\nenabled = 1\n' },
      ]);
      return layerOf([file(`${kernel}/initramfs.img`, Buffer.concat([good, gzipSync(Buffer.concat([good, bad]))]))]);
    },
    { rule: 'FS-03', says: /root\.transient/ },
  ),
  layered(
    'an initramfs that writes the configuration again by a link to its folder',
    () => {
      const members = [
        { name: vendorConf, content: '[composefs]\nenabled = yes\n' },
        { name: 'lib', mode: 0o120777, content: 'usr/lib' },
        { name: 'lib/ostree/prepare-root.conf', content: '[composefs]\nenabled = no\n' },
      ];
      const folders = withFolders(members).filter(({ name }) => name.startsWith('usr') && name !== vendorConf);
      return layerOf([file(`${kernel}/initramfs.img`, gzipSync(cpioOf([...folders, ...members])))]);
    },
    { rule: 'FS-03', says: /composefs/ },
  ),
  layered(
    'an initramfs that writes the configuration again by another name of it',
    () => {
      const shared = { links: 2, inode: 7 };
      const members = [
        { name: vendorConf, content: '[composefs]\nenabled = yes\n', ...shared },
        { name: 'etc/x', content: '[composefs]\nenabled = no\n', ...shared },
      ];
      return layerOf([file(`${kernel}/initramfs.img`, gzipSync(cpioOf(withFolders(members))))]);
    },
    { rule: 'FS-03', says: /composefs/ },
  ),
  layered(
    'stricter settings that no initramfs has',
    () => layerOf([file('usr/lib/ostree/prepare-root.conf', '[composefs]\nenabled = signed\n')]),
    { rule: 'FS-03', says: /the initramfs is the base’s/ },
  ),
  layered(
    'an initramfs with a hook of somebody’s own',
    () => {
      const hook = { name: 'var/lib/dracut/hooks/pre-pivot/99-x.sh', mode: 0o100755, content: 'touch /sysroot/x' };
      return layerOf([file(`${kernel}/initramfs.img`, gzipSync(cpioOf([hook])))]);
    },
    { rule: 'KRN-02', says: /base’s initramfs: var\/lib\/dracut\/hooks\/pre-pivot\/99-x\.sh$/ },
  ),
  layered('an initramfs that nobody can look into', () => layerOf([file(`${kernel}/initramfs.img`, 'BZh91AY&SY')]), {
    rule: 'FS-03',
    says: /bzip2/,
  }),
  layered('another initramfs', () => layerOf([file(`${kernel}/initramfs.img`, 'x')]), { rule: 'KRN-02' }),
  layered('no initramfs', () => layerOf([file(`${kernel}/.wh.initramfs.img`)]), { rule: 'KRN-02', says: /is gone/ }),
  layered(
    'an initramfs for a second kernel',
    () => layerOf([directory('usr/lib/modules/6.99'), file('usr/lib/modules/6.99/initramfs.img', 'x')]),
    { rule: 'KRN-02', says: /6\.99 was added/ },
  ),
  layered(
    'composefs, switched off by an argument',
    () => layerOf([kargs('kargs = ["quiet ostree.prepare-root.composefs=0"]')]),
    {
      rule: 'FS-04',
      says: /overrides/,
    },
  ),
  layered(
    'a shell instead of systemd',
    () => layerOf([kargs('kargs = ["init=/bin/sh"]\nmatch-architectures = ["x86_64"]\n')]),
    {
      rule: 'FS-04',
      says: /init=/,
    },
  ),
  layered(
    'arguments for new hosts alone',
    () => layerOf([file('usr/lib/bootc/install/50-x.toml', '[install]\nkargs = ["rd.break"]\n')]),
    { rule: 'FS-04', says: /rd\.break/ },
  ),
  layered('arguments that cannot be read', () => layerOf([kargs('kargs = "quiet"')]), { rule: 'FS-04' }),
  layered('a file that only new hosts get', () => layerOf([file('var/lib/app/data', 'x')]), {
    rule: 'FS-05',
    path: 'var/lib/app/data',
  }),
  layered(
    'a file behind the base’s /usr/local',
    () => layerOf([directory('var/usrlocal'), file('var/usrlocal/data', 'x')]),
    { rule: 'FS-05', path: 'var/usrlocal/data' },
  ),
  layered('a file below /opt', () => layerOf([directory('var/opt'), file('var/opt/tool/data', 'x')]), {
    rule: 'FS-06',
    path: 'var/opt/tool/data',
  }),
  layered('a link below /opt', () => layerOf([symlink('var/opt/tool', '../../usr/lib/tool')]), { rule: 'FS-06' }),
  layered('/usr/local as a folder of the image', () => layerOf([directory('usr/local')]), { closedWorld: 'usr/local' }),
  layered('a writable / by fstab', () => layerOf([file('etc/fstab', '/dev/vda3 / ext4 defaults 0 1\n')]), {
    rule: 'UNIT-01',
    path: 'etc/fstab',
  }),
  layered('a new folder at the top', () => layerOf([directory('nix')]), { closedWorld: 'nix' }),
  layered('a new link at the top', () => layerOf([symlink('data', 'var/data')]), { closedWorld: 'data' }),
  layered(
    'SELinux, switched off',
    () => layerOf([file('etc/selinux/config', 'SELINUX=disabled\nSELINUXTYPE=targeted\n')]),
    {
      rule: 'MAC-01',
      path: 'etc/selinux/config',
    },
  ),
  layered(
    'SELinux, permissive in the first of two lines',
    () => layerOf([file('etc/selinux/config', ' SELINUX=permissive\nSELINUX=enforcing\nSELINUXTYPE=targeted\n')]),
    { rule: 'MAC-01', says: /permissive/ },
  ),
  layered('another SELinux policy', () => layerOf([file('etc/selinux/targeted/policy/policy.35', 'x')]), {
    rule: 'MAC-01',
    path: 'etc/selinux/targeted/policy/policy.35',
  }),
  layered('SELinux, switched off by an argument', () => layerOf([kargs('kargs = ["selinux=0"]')]), {
    rule: 'MAC-01',
    says: /selinux=0/,
  }),
  layered('another kernel under the name of the base’s', () => layerOf([file(`${kernel}/vmlinuz`, 'x')]), {
    rule: 'SB-01',
    path: `${kernel}/vmlinuz`,
  }),
  layered('a boot loader', () => layerOf([file('usr/lib/bootupd/updates/EFI/fedora/shimx64.efi', elf)]), {
    rule: 'SB-01',
  }),
  layered('a file in /boot', () => layerOf([file('boot/grub2/grub.cfg', 'x')]), { rule: 'SB-01' }),
  layered('a key for the boot loader', () => layerOf([file('usr/share/keys/my-mok.der', 'x')]), { rule: 'SB-01' }),
  layered('an updater that is masked', () => layerOf([symlink('etc/systemd/system/uupd.timer', '/dev/null')]), {
    rule: 'UPD-03',
    path: 'etc/systemd/system/uupd.timer',
  }),
  layered(
    'an updater whose name alone is one',
    () =>
      layerOf([
        symlink('etc/systemd/system/uupd.timer', '/dev/null'),
        file('usr/lib/systemd/system/bootc-fetch-apply-updates.timer', '[Timer]\nOnCalendar=daily\n'),
        file('usr/lib/systemd/system/bootc-fetch-apply-updates.service', '[Service]\nExecStart=/usr/bin/true\n'),
        symlink(
          'etc/systemd/system/timers.target.wants/bootc-fetch-apply-updates.timer',
          '/usr/lib/systemd/system/bootc-fetch-apply-updates.timer',
        ),
      ]),
    { rule: 'UPD-03', says: /no updater is enabled any more/ },
  ),
  layered(
    'an updater whose link is gone',
    () => layerOf([file('etc/systemd/system/timers.target.wants/.wh.uupd.timer')]),
    { rule: 'UPD-03', path: 'etc/systemd/system/timers.target.wants/uupd.timer' },
  ),
  layered(
    'an updater that waits for a day that never comes',
    () => layerOf([file('etc/systemd/system/uupd.timer.d/x.conf', '[Timer]\nOnCalendar=\n')]),
    { rule: 'UPD-03', says: /what the updater does/ },
  ),
];
