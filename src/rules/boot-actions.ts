import type { RuleId } from './catalogue.ts';
import { configWords } from './config-words.ts';
import { changesIn, isWithin } from './places.ts';
import { type Introduced, pathFinding } from './rule.ts';
import { startsProgram } from './sysctl.ts';
import { systemdLines } from './systemd-lines.ts';
import { parseSysusersLine } from './sysusers.ts';
import { parseTmpfilesLine, type TmpfilesLine } from './tmpfiles.ts';
import type { Evidence, Finding } from './types.ts';

const tmpfilesPlaces = [
  'etc/tmpfiles.d',
  'usr/lib/tmpfiles.d',
  'usr/local/lib/tmpfiles.d',
  'usr/share/user-tmpfiles.d',
  'etc/xdg/user-tmpfiles.d',
];
const sysusersPlaces = ['etc/sysusers.d', 'usr/lib/sysusers.d', 'usr/local/lib/sysusers.d'];
const sysctlPlaces = ['etc/sysctl.conf', 'etc/sysctl.d', 'usr/lib/sysctl.d', 'usr/local/lib/sysctl.d'];
const maxBytes = 1024 * 1024;

/** Folders that are the host's own or are gone after a boot: an empty folder there is no change of the image. */
const ownFolders = ['/var', '/run', '/tmp'];
/** Makes a folder, and cleans it by age; spares from cleaning. */
const plainActions = 'dDevqQxX';

/**
 * Of UNIT-01: lines of tmpfiles.d that are new and do at boot, as root, what the image itself was not allowed to: write files,
 * make links and devices, give rights, delete. Folders below /var, /run and /tmp, and in a person's home, are what it is for.
 */
export async function tmpfilesFindings(evidence: Evidence): Promise<Finding[]> {
  return linesOf(evidence, 'UNIT-01', tmpfilesPlaces, (text, change) => {
    const line = parseTmpfilesLine(text);
    if (!line) {
      return isBlank(text)
        ? undefined
        : {
            level: 'warning',
            message: `${change.path} has a line that systemd-tmpfiles does not read: ${text.slice(0, 120)}`,
          };
    }
    const does = whatItDoes(line);
    return does === undefined
      ? undefined
      : { message: `${change.path} ${does} at boot, as root: ${text.trim().slice(0, 200)}` };
  });
}

/** Of PRIV-04: lines of sysusers.d that are new and make accounts at boot. */
export async function sysusersFindings(evidence: Evidence): Promise<Finding[]> {
  return linesOf(evidence, 'PRIV-04', sysusersPlaces, (text, change) => {
    const line = parseSysusersLine(text);
    if (!line || line.action === 'range') return undefined;
    const { action, name, id } = line;
    const root = action === 'user' && /^0(?::|$)/.test(id ?? '') ? ', which is root' : '';
    const does = action === 'member' ? `puts ${name} into the group ${id ?? ''}` : `makes the ${action} ${name}${root}`;
    return { message: `${change.path} ${does} at boot` };
  });
}

/** Of UNIT-01: new lines of sysctl.d(5) by which the kernel itself starts a program. */
export async function sysctlFindings(evidence: Evidence): Promise<Finding[]> {
  return linesOf(evidence, 'UNIT-01', sysctlPlaces, (text, { path }) => {
    const equals = text.indexOf('=');
    return equals > 0 && startsProgram(text.slice(0, equals), text.slice(equals + 1))
      ? { message: `${path} lets the kernel start a program, as root: ${text.trim().slice(0, 200)}` }
      : undefined;
  });
}

/** What a line does beyond making a folder of the host's own; in words that follow a file's name. */
export function whatItDoes(line: TmpfilesLine): string | undefined {
  const { action, path, mode } = line;
  if (!plainActions.includes(action)) return actions[action] ?? `does what "${action}" means`;
  if ('xX'.includes(action)) return undefined;
  const members = path.split('/');
  const isOwn = /^%[hCLStTVY]/.test(path) || ownFolders.some((folder) => isWithin(path, folder));
  if (!isOwn || members.includes('..')) return 'makes or cleans a folder of the image';
  const bits = Number.parseInt(mode?.replace(/^[~:]+/, '') ?? '755', 8);
  if ((bits & 0o6000) !== 0 || ((bits & 0o002) !== 0 && (bits & 0o1000) === 0))
    return `makes a folder with the rights ${mode}`;
  const place = placeOf(path);
  if (others(line) !== undefined && (rootsOwn.test(place) || aboveRootsOwn.has(place)))
    return `gives ${others(line)} a folder that root’s programs rely on`;
  return (action === 'D' || line.age !== undefined) && (homes.test(place) || shared.has(place))
    ? 'deletes what is the host’s own'
    : undefined;
}

/** Where root's programs find their settings and units, or root its own files. */
const rootsOwn =
  /^\/(?:root|var\/(?:roothome|usrlocal|spool\/(?:at|cron)|lib\/(?:confexts|extensions|selinux))|run\/(?:systemd\/(?:generator|network|nspawn|system|transient|user)[^/]*|containers\/systemd|credstore[^/]*|[a-z-]+\.d|NetworkManager|confexts|dbus-1|extensions|polkit-1|udev|userdb))(?:\/|$)/;
const aboveRootsOwn = new Set(['/run', '/run/containers', '/run/systemd', '/var', '/var/lib', '/var/spool']);
/** Of people, but for what they can do without. */
const homes = /^(?:%h|\/root|\/home|\/var\/home|\/var\/roothome)(?!\/\.cache\/)(?:\/|$)/;
/** Not of one program. */
const shared = new Set([
  '/var',
  '/var/lib',
  '/var/log',
  '/var/log/audit',
  '/var/log/journal',
  '/var/opt',
  '/var/usrlocal',
]);
const specifiers: Record<string, string> = { C: '/var/cache', L: '/var/log', S: '/var/lib', t: '/run', T: '/tmp' };

/** The folder that is meant, of a pattern the one above it. */
function placeOf(path: string): string {
  const real = path.replace(/^%([CLStT])/, (_, sign: string) => specifiers[sign] ?? '').replace(/\/\.?(?=\/)/g, '');
  const [fixed = ''] = real.split(/\/[^/]*[*?[{]/);
  return fixed.replace(/\/\.?$/, '').replace(/^\/var\/run(?=\/|$)/, '/run');
}

/** Whoever may write into the folder beside root; undefined where nobody does. */
function others({ mode, user, group }: TmpfilesLine): string | undefined {
  const isRoot = (name = 'root'): boolean => /^:?(?:root|0)$/.test(name);
  if (!isRoot(user)) return user;
  const bits = Number.parseInt(mode?.replace(/^[~:]+/, '') ?? '755', 8);
  return isRoot(group) || (bits & 0o020) === 0 ? undefined : group;
}

const actions: Record<string, string> = {
  f: 'writes a file',
  F: 'writes a file',
  w: 'writes into a file',
  p: 'makes a pipe',
  L: 'makes a link',
  c: 'makes a device',
  b: 'makes a device',
  C: 'copies files',
  r: 'deletes',
  R: 'deletes',
  z: 'gives rights',
  Z: 'gives rights',
  t: 'sets attributes',
  T: 'sets attributes',
  h: 'sets attributes',
  H: 'sets attributes',
  a: 'gives rights',
  A: 'gives rights',
};

type Judge = (text: string, change: Introduced) => { message: string; level?: 'warning' } | undefined;

async function linesOf(evidence: Evidence, rule: RuleId, places: readonly string[], judge: Judge): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { change } of changesIn(evidence, places)) {
    const { path } = change;
    if (!path.endsWith('.conf')) continue;
    const [before, after] = [evidence.baseTree.lookup(path), evidence.tree.lookup(path)];
    if ([before, after].some((entry) => entry && entry.size > maxBytes)) {
      const message = `${path} has more than ${maxBytes} bytes, so nobody knows what it does at boot`;
      findings.push(pathFinding(rule, change, { level: 'unknown', message, fix: 'Remove it.' }));
      continue;
    }
    const known = new Set(await read(evidence.baseTree, path));
    for (const [at, text] of (await read(evidence.tree, path)).entries()) {
      const found = known.has(text) ? undefined : judge(text, change);
      if (!found) continue;
      findings.push(
        pathFinding(rule, change, {
          ...found,
          evidence: { line: at + 1 },
          fix: 'Remove the line; what a host needs at boot is the base’s to say.',
        }),
      );
    }
  }
  return findings;
}

async function read(tree: Evidence['tree'], path: string): Promise<string[]> {
  return systemdLines((await tree.readFile(path, maxBytes))?.toString('latin1') ?? '');
}

function isBlank(text: string): boolean {
  return /^\s*(?:#|$)/.test(text) || configWords(text)?.length === 0;
}
