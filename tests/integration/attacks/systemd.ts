import { file, layerOf } from '../../../src/image/testing/layers.ts';
import { type Attack, layered } from './attack.ts';

const tmpfiles = 'usr/lib/tmpfiles.d/x.conf';

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
