import { capabilityOfText, readCapability, sameCapability } from './capability-text.ts';
import { octal } from './closed-world.ts';
import { decodeFileCapability } from './file-capability.ts';
import { ownersIn } from './ownership.ts';
import { changesIn } from './places.ts';
import { defineRule, introduced, pathFinding } from './rule.ts';
import type { Evidence, Rule } from './types.ts';

/**
 * Where rights are granted: sudo, polkit, PAM, D-Bus, who may log in, and what others start as root: NetworkManager's
 * scripts, the display manager's, hooks of audit, containers and virtual machines.
 */
const grantingPlaces = [
  'etc/NetworkManager/dispatcher.d',
  'etc/audit/auditd.conf',
  'etc/audit/plugins.d',
  'etc/authselect',
  'etc/containers/containers.conf',
  'etc/containers/containers.conf.d',
  'etc/containers/oci/hooks.d',
  'etc/dbus-1',
  'etc/doas.conf',
  'etc/gdm',
  'etc/libvirt/hooks',
  'etc/pam.conf',
  'etc/pam.d',
  'etc/polkit-1',
  'etc/sddm.conf',
  'etc/sddm.conf.d',
  'etc/security',
  'etc/ssh/sshd_config',
  'etc/ssh/sshd_config.d',
  'etc/sudo.conf',
  'etc/sudoers',
  'etc/sudoers.d',
  'usr/lib/NetworkManager/dispatcher.d',
  'usr/lib/pam.d',
  'usr/local/share/dbus-1',
  'usr/local/share/polkit-1',
  'usr/lib/sddm',
  'usr/share/containers/containers.conf',
  'usr/share/containers/containers.conf.d',
  'usr/share/containers/oci/hooks.d',
  'usr/share/dbus-1/system-services',
  'usr/share/dbus-1/system.d',
  'usr/share/dbus-1/system.conf',
  'usr/share/pam.d',
  'usr/share/polkit-1',
];

/** What every process or shell reads when it starts. */
const startPlaces = [
  'etc/bash_completion.d',
  'etc/bashrc',
  'etc/csh.cshrc',
  'etc/csh.login',
  'etc/environment',
  'etc/fish',
  'etc/ld.so.conf',
  'etc/ld.so.conf.d',
  'etc/ld.so.preload',
  'etc/nsswitch.conf',
  'etc/profile',
  'etc/profile.d',
  'etc/skel',
  'etc/zlogin',
  'etc/zprofile',
  'etc/zshenv',
  'etc/zshrc',
  'usr/share/fish/vendor_conf.d',
  'usr/share/fish/vendor_functions.d',
];

/** Whether packages say so, too: `rpm` sets what its database has as FILECAPS. Nothing where the database cannot be read. */
function recorded(evidence: Evidence, path: string, raw: Buffer): string {
  const owners = ownersIn(evidence);
  if (!owners) return '';
  const found = readCapability(raw);
  const agrees = (owners.get(path) ?? []).some(({ caps }) => {
    const said = caps === undefined ? undefined : capabilityOfText(caps);
    return found !== undefined && said !== undefined && sameCapability(found, said);
  });
  return agrees ? ', as the database of packages has it' : ', which no package gives it';
}

/** PRIV-01, -02, -03 and -05: rights that a file grants by being there. */
export const privilegeRules: Rule[] = [
  defineRule('PRIV-01', (evidence) =>
    changesIn(evidence, grantingPlaces).map(({ change, place }) =>
      pathFinding('PRIV-01', change, {
        message: `${change.path} was ${change.kind}: /${place} decides who may act as root`,
        fix: 'Remove it; the base’s rules are the host’s rules.',
      }),
    ),
  ),

  defineRule('PRIV-02', (evidence) =>
    introduced(evidence).flatMap((change) => {
      const bits = change.after.mode & 0o6000;
      if (bits === 0 || change.after.type === 'symlink') return [];
      const name = [bits & 0o4000 && 'setuid', bits & 0o2000 && 'setgid'].filter(Boolean).join(' and ');
      const directory = change.after.type === 'directory';
      return [
        pathFinding('PRIV-02', change, {
          // On a folder the bits only choose the group of new files.
          ...(directory ? { level: 'warning' as const } : {}),
          message: `${change.path} is ${name} (${octal(change.after.mode)}, owner ${change.after.uid}:${change.after.gid})`,
          evidence: { mode: octal(change.after.mode), uid: change.after.uid, gid: change.after.gid },
          fix: `Take the bits away: chmod ${bits & 0o4000 ? 'u-s' : ''}${bits === 0o6000 ? ',' : ''}${bits & 0o2000 ? 'g-s' : ''}.`,
        }),
      ];
    }),
  ),

  defineRule('PRIV-03', (evidence) =>
    introduced(evidence).flatMap((change) => {
      const raw = change.after.xattrs?.get('security.capability');
      if (!raw) return [];
      const capability = decodeFileCapability(raw);
      return [
        pathFinding('PRIV-03', change, {
          message: `${change.path} has file capabilities: ${capability}${recorded(evidence, change.path, raw)}`,
          evidence: { capability, bytes: raw.subarray(0, 64).toString('hex') },
          fix: 'Remove the extended attribute security.capability: setcap -r.',
        }),
      ];
    }),
  ),

  defineRule('PRIV-05', (evidence) =>
    changesIn(evidence, startPlaces).map(({ change, place }) =>
      pathFinding('PRIV-05', change, {
        message: `${change.path} was ${change.kind}: /${place} acts in processes that start later`,
        fix: 'Remove it; set such things in the Distrobox or in the person’s own home.',
      }),
    ),
  ),
];
