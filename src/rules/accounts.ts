import type { ImageTree } from '../image/types.ts';
import { sysusersFindings } from './boot-actions.ts';
import { changesIn, sameFile } from './places.ts';
import { defineRule, finding, pathFinding } from './rule.ts';
import type { Evidence, Finding, Rule } from './types.ts';

const maxBytes = 4 * 1024 * 1024;

/** Groups whose members can become root without being asked, or nearly so. */
const powerfulGroups = new Set([
  'adm',
  'disk',
  'docker',
  'incus',
  'incus-admin',
  'kmem',
  'kvm',
  'libvirt',
  'lxd',
  'mem',
  'podman',
  'root',
  'shadow',
  'sudo',
  'wheel',
]);

/** Records as JSON, which hosts take like lines of passwd and group (nss-systemd(8)). */
const recordPlaces = ['etc/userdb', 'usr/lib/userdb', 'usr/local/lib/userdb'];

type Lines = Map<string, string[]>;
type Judge = (name: string, fields: string[], before: string[] | undefined) => string | undefined;

/** What each account file may not gain; passwd(5), group(5), shadow(5), subuid(5). */
const files: { paths: string[]; judge: Judge }[] = [
  {
    paths: ['etc/passwd', 'usr/lib/passwd', 'usr/etc/passwd'],
    judge: (name, fields, before) => {
      if (Number(fields[2]) === 0 && Number(before?.[2] ?? -1) !== 0) return `the user ${name} has uid 0: it is root`;
      if (fields[1] === '' && before?.[1] !== '') return `the user ${name} needs no password`;
      if (before === undefined) return `the user ${name} is new (uid ${fields[2]})`;
      if (fields[2] !== before[2] || fields[3] !== before[3]) return `the user ${name} has another uid or group`;
      return fields[6] === before[6] ? undefined : `the user ${name} has another shell: ${fields[6]}`;
    },
  },
  {
    paths: ['etc/group', 'usr/lib/group', 'usr/etc/group'],
    judge: (name, fields, before) => {
      const members = (line: string[] | undefined): string[] => (line?.[3] ?? '').split(',').filter(Boolean);
      const gained = members(fields).filter((member) => !members(before).includes(member));
      if (gained.length > 0) {
        return `the group ${name} gained ${gained.join(', ')}${powerfulGroups.has(name) ? ', and it is a way to root' : ''}`;
      }
      if (before === undefined) return `the group ${name} is new (gid ${fields[2]})`;
      return fields[2] === before[2] ? undefined : `the group ${name} has another gid`;
    },
  },
  {
    paths: ['etc/shadow', 'usr/etc/shadow', 'etc/gshadow', 'usr/etc/gshadow'],
    judge: (name, fields, before) => {
      const hash = fields[1] ?? '';
      if (hash === before?.[1] || /^[!*]/.test(hash)) return undefined;
      return hash === '' ? `${name} needs no password` : `${name} has a password that is set in the image`;
    },
  },
  {
    paths: ['etc/subuid', 'etc/subgid', 'usr/etc/subuid', 'usr/etc/subgid'],
    judge: (name, fields, before) =>
      fields.join(':') === before?.join(':')
        ? undefined
        : `${name} may use other people's ids: ${fields.slice(1).join(':')}`,
  },
];

/** PRIV-04: accounts, members and passwords that the base does not have. */
export const accountRules: Rule[] = [
  defineRule('PRIV-04', async (evidence) => {
    const findings: Finding[] = [];
    for (const { paths, judge } of files) {
      for (const path of paths) {
        if (!sameFile(evidence.baseTree, evidence.tree, path)) findings.push(...(await compare(evidence, path, judge)));
      }
    }
    const records = changesIn(evidence, recordPlaces).map(({ change, place }) =>
      pathFinding('PRIV-04', change, {
        message: `${change.path} was ${change.kind}: systemd finds accounts and members of groups in /${place}`,
        fix: 'Remove it; people are added on the machine.',
      }),
    );
    return [...findings, ...records, ...(await sysusersFindings(evidence))];
  }),
];

async function compare(evidence: Evidence, path: string, judge: Judge): Promise<Finding[]> {
  const layer = evidence.tree.lookup(path)?.layer;
  const at = { path, ...(layer === undefined ? {} : { layer }) };
  const [before, after] = await Promise.all([read(evidence.baseTree, path), read(evidence.tree, path)]);
  if (typeof before === 'string' || typeof after === 'string') {
    const reason = typeof after === 'string' ? after : before;
    return [finding('PRIV-04', { ...at, level: 'unknown', message: `${path} differs from the base's, but ${reason}` })];
  }
  return [...after].flatMap(([name, fields]) => {
    const problem = judge(name, fields, before.get(name));
    if (problem === undefined) return [];
    return [
      finding('PRIV-04', {
        ...at,
        message: `${path}: ${problem}`,
        evidence: { name },
        fix: 'Leave accounts to the base and to sysusers.d of the base; people are added on the machine.',
      }),
    ];
  });
}

/** First field → fields; in a sentence, why it cannot be read. No file is no lines. */
async function read(tree: ImageTree, path: string): Promise<Lines | string> {
  const entry = tree.lookup(path);
  if (!entry) return new Map();
  if (entry.type !== 'file') return `it is a ${entry.type}`;
  if (entry.size > maxBytes) return `it has more than ${maxBytes} bytes`;
  const text = (await tree.readFile(path, maxBytes))?.toString('latin1') ?? '';
  const lines: Lines = new Map();
  for (const [position, line] of text.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const fields = line.split(':');
    const name = fields[0] ?? '';
    // A second line of a name counts too: with uid 0 it is root.
    lines.set(lines.has(name) ? `${name} (line ${position + 1})` : name, fields);
  }
  return lines;
}
