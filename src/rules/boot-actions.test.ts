import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sysctlFindings, sysusersFindings, tmpfilesFindings } from './boot-actions.ts';
import { brief, evidenceOf } from './testing.ts';

const conf = 'usr/lib/tmpfiles.d/x.conf';
const tmpfiles = async (text: string, base?: string) =>
  brief(
    await tmpfilesFindings(evidenceOf({ base: base === undefined ? {} : { [conf]: base }, changes: { [conf]: text } })),
  );

describe('tmpfiles.d at boot', () => {
  for (const line of [
    'f /etc/sudoers.d/x 0440 - - - ALL ALL=(ALL) NOPASSWD: ALL',
    'w /proc/sys/kernel/core_pattern - - - - |/x',
    'L+ /etc/systemd/system/x.service - - - - /usr/share/x',
    'C /run/systemd/system/x.service - - - - /usr/share/x',
    'c /dev/mem2 0666 - - - 1:1',
    'p+ /run/pipe',
    'r! /etc/containers/policy.json',
    'R /var/lib/important',
    'z /usr/bin/x 4755',
    'a+ /dev/kvm - - - - u:x:rw',
    'h /etc/x - - - - +i',
    'd /etc/sudoers.d',
    'D /etc',
    'd /var/../etc/x',
    'd /var/lib/x 2775',
    'd /var/lib/x 0777',
    'd /variable',
    'Y /var/x',
    // systemd-tmpfiles 262 reads all of these.
    'f /etc/\\u0073udoers.d/x 0440 - - - x',
    'f /etc/\\U00000073udoers.d/x 0440 - - - x',
    'L? /etc/x - - - - /etc',
    'L?+ /etc/x - - - - /etc',
    '# a comment\rf /etc/sudoers.d/x 0440 - - - x',
    '# a comment\0f /etc/sudoers.d/x 0440 - - - x',
    'd /run/systemd/system 0755 1000 1000',
    'd /run//systemd/./system/ 0755 agent',
    'd %t/systemd/system 0775 root wheel',
    'e /run/syst*/system 0755 agent',
    'd /var/run/udev/rules.d 0755 agent',
    'd /var/lib 0755 agent',
    'd /var/roothome - agent',
    'D! /var/home 0755 root root',
    'D %h/Documents',
    'd %h 0700 - - 1s',
    'e /var/home/* - - - 0',
    'D /var/lib',
    'e %L - - - 1d',
  ]) {
    test(`an error: ${JSON.stringify(line)}`, async () =>
      assert.deepEqual(await tmpfiles(line), [`UNIT-01 error ${conf}`]));
  }

  for (const line of [
    'd /var/lib/x 0755 root root - -',
    'D! /run/x 0700',
    'd %h/.local/share/wtg-workspace 0700',
    'd /tmp/x 1777',
    'q /var/lib/machines 0700 - - -',
    'x /tmp/keep',
    'e /var/cache/x - - - 10d',
    'd /var/lib/mine 0750 mine mine',
    'd /run/mine 0770 root mine - -',
    'd /run/systemd/netif 0755 systemd-network systemd-network',
    'd /var/roothome 0700 root root -',
    'd /run/systemd/system 0755 root :wheel',
    'D /var/lib/mine',
    'e /var/log/mine - - - 10d',
    'e %h/.cache/mine - - - 10d',
    'q /var/tmp 1777 root root 30d',
    '# w /etc/x',
    '# w /etc/x\r',
    '',
  ]) {
    test(`nothing to say of: ${JSON.stringify(line)}`, async () => assert.deepEqual(await tmpfiles(line), []));
  }

  test('a line that nobody reads is a warning', async () => {
    assert.deepEqual(await tmpfiles('f "/etc/x'), [`UNIT-01 warning ${conf}`]);
  });

  test('lines of the base are the base’s', async () => {
    assert.deepEqual(await tmpfiles('w /x\nd /var/y\n', 'w /x\n'), []);
    assert.deepEqual(await tmpfiles('w /x\nw /y\n', 'w /x\n'), [`UNIT-01 error ${conf}`]);
  });

  test('in /etc, for users, behind a link; what is too large is unknown', async () => {
    const found = await tmpfilesFindings(
      evidenceOf({
        changes: {
          'etc/tmpfiles.d/1.conf': { target: '../../usr/share/x' },
          'etc/tmpfiles.d/README': 'w /x',
          'usr/share/user-tmpfiles.d/2.conf': 'f %h/.bashrc - - - - x',
          'usr/share/x': 'w /x',
          [conf]: { size: 2 ** 21 },
        },
      }),
    );
    assert.deepEqual(brief(found), [
      'UNIT-01 error etc/tmpfiles.d/1.conf',
      `UNIT-01 unknown ${conf}`,
      'UNIT-01 error usr/share/user-tmpfiles.d/2.conf',
    ]);
  });
});

test('sysusers.d: accounts that a boot makes', async () => {
  const path = 'usr/lib/sysusers.d/x.conf';
  const found = await sysusersFindings(
    evidenceOf({
      base: { [path]: 'u old - -\n' },
      changes: { [path]: '# x\nu old - -\nu new 0:0 -\n# x\rg some -\nm new wheel\nr - 500-600\n' },
    }),
  );
  assert.deepEqual(
    brief(found),
    Array.from({ length: 3 }, () => `PRIV-04 error ${path}`),
  );
  assert.deepEqual(
    found.map(({ message }) => message.slice(path.length + 1)),
    [
      'makes the user new, which is root at boot',
      'makes the group some at boot',
      'puts new into the group wheel at boot',
    ],
  );
});

test('sysctl.d: programs that the kernel starts', async () => {
  const at = async (text: string, path = 'usr/lib/sysctl.d/x.conf') =>
    brief(await sysctlFindings(evidenceOf({ changes: { [path]: text } })));
  for (const text of [
    'kernel.core_pattern = |/usr/bin/x %p',
    '-kernel/modprobe=/usr/share/x',
    '  kernel.poweroff_cmd=/x',
    'vm.swappiness = 1\nkernel.core_pattern=|x',
    '# a comment\rkernel.core_pattern=|/x',
    'kernel.core_patter[n]=|/x',
    '*/core_p*=|/x',
    '/kernel/./core_pattern=|/x',
    '- kernel..core_pattern=|/x',
    'fs.binfmt_misc.register=:x:M::X::/x:',
  ]) {
    assert.deepEqual(await at(text), ['UNIT-01 error usr/lib/sysctl.d/x.conf'], text);
  }
  for (const text of [
    'kernel.core_pattern=core.%p',
    '# kernel.modprobe=/x',
    'vm.max_map_count=1',
    'kernel.modprobe =',
  ]) {
    assert.deepEqual(await at(text), [], text);
  }
  assert.deepEqual(await at('kernel.hotplug=/x', 'etc/sysctl.conf'), ['UNIT-01 error etc/sysctl.conf']);
});
