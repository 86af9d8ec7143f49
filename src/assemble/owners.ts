import { type SourceLine, UserError } from '../core/errors.ts';
import { quote } from './complaint.ts';
import type { FileTree, Owner } from './file-tree.ts';
import { place } from './sources.ts';

const maxDatabaseBytes = 4 * 1024 * 1024;
// 2^32 − 1 means "leave as it is" to chown(2).
const maxId = 0xfffffffe;

/**
 * The numbers of `user[:group]` as buildah finds them for `--chown` (add.go, userForCopy): a number alone is user and
 * group; a name's group is the one in the image's /etc/passwd; `:group` belongs to user 0.
 * @throws UserError `containerfile-invalid` for a name that the image does not know
 */
export async function findOwner(tree: FileTree, written: string, at: SourceLine): Promise<Owner> {
  const [user = '', group, ...more] = written.split(':');
  if (more.length > 0 || (user === '' && !group)) {
    throw unknown(at, written, 'is no owner', 'Write USER, USER:GROUP or numbers.');
  }
  const uid = user === '' ? 0 : numberOf(user);
  const gid = group ? numberOf(group) : undefined;
  if (uid !== undefined && (gid !== undefined || !group)) return { uid, gid: gid ?? uid };

  const account = uid === undefined ? await line(tree, 'etc/passwd', user) : undefined;
  const userId = uid ?? numberOf(account?.[2] ?? '');
  if (userId === undefined) {
    throw unknown(
      at,
      written,
      `names the user ${quote(user)}, whom /etc/passwd of the image does not have`,
      'Give a number.',
    );
  }
  if (gid !== undefined) return { uid: userId, gid };
  const groupId = group ? numberOf((await line(tree, 'etc/group', group))?.[2] ?? '') : numberOf(account?.[3] ?? '');
  if (groupId === undefined) {
    throw unknown(
      at,
      written,
      `names the group ${quote(group ?? '')}, which /etc/group of the image does not have`,
      'Give a number.',
    );
  }
  return { uid: userId, gid: groupId };
}

/** Fields of the first line of passwd(5) or group(5) with that name. */
async function line(tree: FileTree, file: string, name: string): Promise<string[] | undefined> {
  const bytes = await tree.readFile(file, maxDatabaseBytes);
  const lines = bytes?.toString('latin1').split('\n') ?? [];
  const wanted = `${Buffer.from(name).toString('latin1')}:`;
  return lines.find((text) => text.startsWith(wanted))?.split(':');
}

function numberOf(text: string): number | undefined {
  if (!/^\d{1,10}$/.test(text)) return undefined;
  const number = Number(text);
  return number <= maxId ? number : undefined;
}

function unknown(at: SourceLine, written: string, why: string, hint: string): UserError {
  return new UserError('containerfile-invalid', `${place(at)}: ${quote(written)} ${why}`, { hint, at });
}
