import { sysctlFindings, tmpfilesFindings } from './boot-actions.ts';
import { changesIn, type Hit } from './places.ts';
import { defineRule, pathFinding } from './rule.ts';
import type { Evidence, Finding, Rule } from './types.ts';

/** Whatever starts programs by itself: systemd with all it reads, Podman’s Quadlet, Universal Blue’s hooks, cron, at, and what is left of System V. */
const places = [
  'etc/anacrontab',
  'etc/at.allow',
  'etc/at.deny',
  'etc/binfmt.d',
  'etc/containers/systemd',
  'etc/cron.allow',
  'etc/cron.d',
  'etc/cron.daily',
  'etc/cron.deny',
  'etc/cron.hourly',
  'etc/cron.monthly',
  'etc/cron.weekly',
  'etc/crontab',
  'etc/environment.d',
  'etc/init.d',
  'etc/logrotate.conf',
  'etc/logrotate.d',
  'etc/rc.d',
  'etc/rc.local',
  'etc/systemd',
  'etc/ublue-os/setup.json',
  'etc/xdg/systemd',
  'usr/lib/binfmt.d',
  'usr/lib/environment.d',
  'usr/lib/systemd',
  'usr/local/lib/binfmt.d',
  'usr/local/lib/environment.d',
  'usr/local/lib/systemd',
  'usr/share/containers/systemd',
  'usr/share/dbus-1/services',
  'usr/share/systemd',
  'usr/share/ublue-os/privileged-setup.hooks.d',
  'usr/share/ublue-os/system-setup.hooks.d',
  'usr/share/ublue-os/user-setup.hooks.d',
  'var/spool/at',
  'var/spool/cron',
];

/**
 * What systemd does at boot beside units: mounts of fstab(5) and crypttab(5), trees laid over /usr and /etc (systemd-sysext(8)),
 * and credentials that its programs fetch by name, whole files of tmpfiles.d and udev's rules among them (systemd.exec(5),
 * ImportCredential=). And what services find in their environment (EnvironmentFile=).
 */
const bootPlaces = [
  'etc/credstore',
  'etc/credstore.encrypted',
  'etc/crypttab',
  'etc/extensions',
  'etc/fstab',
  'etc/integritytab',
  'etc/sysconfig',
  'etc/veritytab',
  'usr/lib/confexts',
  'usr/lib/credstore',
  'usr/lib/credstore.encrypted',
  'usr/local/lib/confexts',
  'usr/local/lib/credstore',
  'usr/local/lib/credstore.encrypted',
  'var/lib/confexts',
  'var/lib/extensions',
];

const unitFolders = ['etc/systemd/system', 'etc/systemd/user', 'usr/lib/systemd/system', 'usr/lib/systemd/user'];
const enablingFolder = /\.(wants|requires|upholds)$/;

/** UNIT-01: nothing starts by itself that the base does not start. Links that switch on the base's own units are a warning. */
export const unitRules: Rule[] = [
  defineRule('UNIT-01', async (evidence) => {
    const ours = new Set(evidence.delta.map(({ path }) => path));
    const hits = changesIn(evidence, places).map((hit) => judge(hit, evidence, ours));
    const done = changesIn(evidence, bootPlaces).map(({ change, place }) =>
      pathFinding('UNIT-01', change, {
        message: `${change.path} was ${change.kind}: what is in /${place} changes what a boot does`,
        fix: 'Remove it; what a host needs at boot is the base’s to say.',
      }),
    );
    return [...hits, ...done, ...(await tmpfilesFindings(evidence)), ...(await sysctlFindings(evidence))];
  }),
];

function judge({ change, place }: Hit, evidence: Evidence, ours: ReadonlySet<string>): Finding {
  const { path, after } = change;
  if (after.type === 'symlink' && after.target === '/dev/null') {
    return pathFinding('UNIT-01', change, {
      message: `${path} masks ${baseName(path)}: it can not start any more`,
      fix: 'Remove the link; a host relies on the base’s units, its updater among them.',
    });
  }
  const enabled = after.type === 'symlink' ? enabledBaseUnit(path, evidence, ours) : undefined;
  if (enabled !== undefined) {
    return pathFinding('UNIT-01', change, {
      level: 'warning',
      message: `${path} switches on ${enabled}, a unit of the base`,
      evidence: { unit: enabled },
      fix: 'Allow it by a clause that names UNIT-01 and says why, or remove the link.',
    });
  }
  return pathFinding('UNIT-01', change, {
    message: `${path} was ${change.kind}: what is in /${place} can start programs by itself`,
    fix: 'Remove it. Services of the agent belong into its Distrobox.',
  });
}

/** The unit of the base that a link in a `.wants` folder enables under its own name; undefined when it does anything else. */
function enabledBaseUnit(path: string, evidence: Evidence, ours: ReadonlySet<string>): string | undefined {
  const folder = path.slice(0, path.lastIndexOf('/'));
  if (!enablingFolder.test(folder)) return undefined;
  const unit = evidence.tree.lookup(path);
  if (unit?.type !== 'file' || ours.has(unit.path)) return undefined;
  if (evidence.baseTree.entries.get(unit.path)?.digest !== unit.digest) return undefined;
  if (!unitFolders.some((each) => unit.path === `${each}/${baseName(unit.path)}`)) return undefined;
  const linkName = baseName(path);
  const unitName = baseName(unit.path);
  const template = linkName.replace(/@.*(\.[a-z]+)$/, '@$1');
  return unitName === linkName || unitName === template ? unit.path : undefined;
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
