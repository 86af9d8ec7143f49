import { file, layerOf } from '../../../src/image/testing/layers.ts';
import type { RuleId } from '../../../src/rules/catalogue.ts';
import { type Attack, layered } from './attack.ts';

const tmpfiles = 'usr/lib/tmpfiles.d/x.conf';

/** A text that no look at its content gives away, in a place where something acts on it. */
function hidden(name: string, path: string, rule: RuleId, content = 'text'): Attack {
  return layered(name, () => layerOf([file(path, content)]), { rule, path });
}

/** Files of systemd that read otherwise than they look, and harm that a line may do which makes a folder only. */
export const systemdAttacks: Attack[] = [
  layered(
    'a rule of sudo, made at boot behind a comment that a carriage return ends',
    () => layerOf([file(tmpfiles, '# nothing\rf /etc/sudoers.d/x 0440 - - - x ALL=(ALL) ALL\n')]),
    { rule: 'UNIT-01', says: /writes a file at boot/ },
  ),
  layered(
    'an account, made at boot behind a comment that a zero byte ends',
    () => layerOf([file('usr/lib/sysusers.d/x.conf', '# nothing\0u x 0 - / /bin/sh\n')]),
    { rule: 'PRIV-04', says: /which is root/ },
  ),
  layered(
    'a program for each device, behind a comment that a carriage return ends',
    () => layerOf([file('usr/lib/udev/rules.d/99-x.rules', '# nothing\rRUN+="/usr/bin/env"\n')]),
    { rule: 'DEV-01', says: /RUN starts/ },
  ),
  layered(
    'a rule of sudo, made at boot under a name of escaped characters',
    () => layerOf([file(tmpfiles, 'f /etc/\\u0073udoers.d/x 0440 - - - x ALL=(ALL) ALL\n')]),
    { rule: 'UNIT-01', says: /writes a file at boot/ },
  ),
  layered(
    'a link, made at boot where it leads somewhere',
    () => layerOf([file(tmpfiles, 'L?+ /etc/systemd/system/x.service - - - - /var/x\n')]),
    { rule: 'UNIT-01', says: /makes a link at boot/ },
  ),
  layered(
    'a folder of units, given away at boot',
    () => layerOf([file(tmpfiles, 'd /run/systemd/system 0755 1000 1000\n')]),
    { rule: 'UNIT-01', says: /gives 1000 a folder/ },
  ),
  layered('homes, emptied at boot', () => layerOf([file(tmpfiles, 'D! /var/home 0755 root root\n')]), {
    rule: 'UNIT-01',
    says: /deletes what is the host’s own/,
  }),
  layered(
    'documents, deleted at log-in by the file that wtgOS’s own policy allows',
    () => layerOf([file('usr/share/user-tmpfiles.d/wtg-workspace.conf', 'D %h/Documents 0700\n')]),
    { rule: 'UNIT-01', says: /deletes what is the host’s own/ },
  ),
  hidden('a container that Quadlet starts as root', 'etc/containers/systemd/x.container', 'UNIT-01'),
  hidden('a container that the vendor’s Quadlet starts as root', 'usr/share/containers/systemd/x.kube', 'UNIT-01'),
  hidden('a hook that Universal Blue runs as root', 'usr/share/ublue-os/system-setup.hooks.d/x', 'UNIT-01'),
  hidden('a place for hooks that Universal Blue runs as root', 'etc/ublue-os/setup.json', 'UNIT-01'),
  hidden('lines of tmpfiles.d as a credential', 'usr/lib/credstore/tmpfiles.x', 'UNIT-01'),
  hidden('a key that opens root’s account, as a credential', 'etc/credstore/ssh.authorized_keys.root', 'UNIT-01'),
  hidden('a tree that is laid over /usr', 'etc/extensions/x.raw', 'UNIT-01'),
  hidden('a library that a service loads by its environment', 'etc/sysconfig/sshd', 'UNIT-01'),
  hidden('a folder that hides the programs', 'etc/fstab', 'UNIT-01', '/var/x /usr/bin none bind 0 0\n'),
  hidden('a member of wheel, as a record', 'etc/userdb/x:wheel.membership', 'PRIV-04', '{}'),
  hidden('an account, as a record', 'usr/lib/userdb/x.user', 'PRIV-04', '{"userName":"x"}'),
  hidden('PAM, where its folder leads to', 'etc/authselect/system-auth', 'PRIV-01'),
  hidden('hooks of containers, in a folder of its own', 'etc/containers/containers.conf.d/x.conf', 'PRIV-01'),
  hidden('code in each shell', 'etc/bash_completion.d/x', 'PRIV-05'),
  hidden('a session that anyone may choose', 'usr/share/wayland-sessions/x.desktop', 'EXE-02'),
  hidden('code in each session of Plasma', 'etc/xdg/plasma-workspace/env/x.sh', 'EXE-02'),
  layered(
    'a program that the kernel starts, by a pattern',
    () => layerOf([file('etc/sysctl.d/x.conf', 'kernel.core_patter[n] = |/usr/bin/env\n')]),
    { rule: 'UNIT-01', says: /lets the kernel start a program/ },
  ),
  layered(
    'an interpreter for every file of a kind, by a setting',
    () => layerOf([file('etc/sysctl.d/x.conf', 'fs.binfmt_misc.register = :x:E::x::/x:C\n')]),
    { rule: 'UNIT-01', says: /lets the kernel start a program/ },
  ),
  layered(
    'a program that the kernel starts, set by a device',
    () => layerOf([file('usr/lib/udev/rules.d/99-x.rules', 'SYSCTL{kernel/core_pattern}="|/usr/bin/env"\n')]),
    { rule: 'DEV-01', says: /SYSCTL\{kernel\/core_pattern\} starts/ },
  ),
];
