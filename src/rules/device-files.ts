import type { Entry } from '../image/types.ts';
import { octal } from './closed-world.ts';
import { ownersIn } from './ownership.ts';
import { defineRule, type Introduced, introduced, pathFinding } from './rule.ts';
import type { Evidence, Finding, Rule } from './types.ts';

/** SEC-02: nothing that anybody may write to, no devices and pipes, nothing that is not root's. */
export const deviceFileRules: Rule[] = [
  defineRule('SEC-02', (evidence) =>
    introduced(evidence).flatMap((change) => [...special(change), ...writable(change), ...foreign(change, evidence)]),
  ),
];

function special(change: Introduced): Finding[] {
  const { path, after } = change;
  if (after.type !== 'char' && after.type !== 'block' && after.type !== 'fifo') return [];
  const { major = 0, minor = 0 } = after.device ?? {};
  const what =
    after.type === 'fifo'
      ? 'a named pipe'
      : `a device node (${after.type} ${major}:${minor}): whoever may open it is past the kernel’s checks`;
  return [
    pathFinding('SEC-02', change, {
      message: `${path} is ${what}`,
      fix: 'Remove it; the kernel and udev make what a host needs in /dev.',
    }),
  ];
}

function writable(change: Introduced): Finding[] {
  const { path, after } = change;
  if (!isWritable(after) || (change.kind === 'changed' && isWritable(change.before))) return [];
  return [
    pathFinding('SEC-02', change, {
      message: `${path} may be written to by everybody (${octal(after.mode)})`,
      evidence: { mode: octal(after.mode) },
      fix: 'Take the bit away: chmod o-w.',
    }),
  ];
}

/** In a sticky folder everybody has to leave the others' files alone. */
function isWritable({ type, mode }: Entry): boolean {
  if (type === 'symlink' || (mode & 0o002) === 0) return false;
  return type !== 'directory' || (mode & 0o1000) === 0;
}

function foreign(change: Introduced, evidence: Evidence): Finding[] {
  const { path, after } = change;
  const { uid, gid } = after;
  if (uid === 0 && gid === 0) return [];
  if (change.kind === 'changed' && change.before.uid === uid && change.before.gid === gid) return [];
  // Whether it is as its package has it is PKG-07's to say.
  const packaged = ownersIn(evidence)?.has(path) ?? false;
  const groupReads = uid === 0 && (after.type === 'symlink' || (after.mode & 0o020) === 0);
  return [
    pathFinding('SEC-02', change, {
      ...((packaged || groupReads) && { level: 'warning' as const }),
      message: `${path} belongs to ${uid}:${gid}, not to root${packaged ? ', as a package wants it' : ''}`,
      evidence: { uid, gid, packaged },
      fix: 'Give it to root: COPY --chown=0:0, chown 0:0.',
    }),
  ];
}
