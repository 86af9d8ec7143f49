/** Archives that readers may disagree on, by what is odd about them. Each keeps to a folder of its own, named by `at`. */
import { sparseFiles } from '../tools/sparse.ts';
import { paxRecords, type RawMember, tarHeader, tarMember, tarOf } from '../tools/tar.ts';

const capability = Buffer.from('0100000200200000000000000000000000000000', 'hex');
const end = Buffer.alloc(1024);
const archive = (...parts: Buffer[]): Buffer => Buffer.concat([...parts, end]);
const extension = (flag: string, content: Buffer | string): Buffer =>
  tarMember({ name: '././@LongLink', flag, content });
const gnu = (header: Buffer): void => {
  header.write('ustar  \0', 257, 'latin1');
};
const base256 = (start: number, length: number, value: number) => (header: Buffer) => {
  gnu(header);
  header.fill(0, start, start + length);
  header[start] = 0x80;
  header.writeUIntBE(value, start + length - 6, 6);
};

/** The archives of one folder; the same for every call. */
export function oddArchives(): Map<string, Buffer> {
  const all = new Map<string, Buffer>();
  const add = (what: string, make: (at: string, folder: RawMember) => Buffer): void => {
    const at = `c${all.size}`;
    all.set(what, make(at, { name: `${at}/`, flag: '5', mode: 0o755 }));
  };
  const members = (what: string, make: (at: string) => RawMember[]): void =>
    add(what, (at, folder) => tarOf([folder, ...make(at)]));
  const withPax = (what: string, pax: [string, string | Buffer][], more: RawMember = {}): void =>
    members(`pax: ${what}`, (at) => [{ name: `${at}/f`, content: 'x', pax, ...more }]);

  members('plain', (at) => [{ name: `${at}/f`, content: 'hello' }]);
  members('every type', (at) => [
    { name: `${at}/f`, content: 'hello', mode: 0o6755, uid: 1000, gid: 1001 },
    { name: `${at}/h`, flag: '1', link: `${at}/f`, mode: 0o6755, uid: 1000, gid: 1001 },
    { name: `${at}/s`, flag: '2', link: '../outside', mode: 0o777 },
    { name: `${at}/d/`, flag: '5', mode: 0o1777 },
    { name: `${at}/p`, flag: '6' },
    { name: `${at}/c`, flag: '3', major: 1, minor: 3 },
    { name: `${at}/b`, flag: '4', major: 7, minor: 0 },
  ]);
  members('names with a dot, spaces, a newline, umlauts', (at) => [
    { name: `./${at}/dot`, content: 'x' },
    { name: `${at}//double`, content: 'x' },
    { name: `${at}/ a b `, content: 'x' },
    { name: `${at}/a\nb`, content: 'x' },
    { name: `${at}/äöü`, content: 'x' },
    { name: `${at}/back\\slash`, content: 'x' },
  ]);
  members('a name of 100 bytes, a prefix of 155', (at) => [
    { name: `${at}/${'n'.repeat(99 - at.length)}`, content: 'x' },
    { name: 'tail', prefix: `${at}/${'p'.repeat(154 - at.length)}`, content: 'x' },
  ]);
  members('V7 directory, NUL type flag, old numbers', (at) => [
    { name: `${at}/d/`, flag: '\0', patch: (header) => void header.fill(0, 257, 512) },
    { name: `${at}/f`, flag: '\0', content: 'x' },
    { name: `${at}/n`, content: 'x', patch: (header) => void header.write('  1750 \0', 108, 'latin1') },
    { name: `${at}/m`, content: 'x', patch: (header) => void header.write('000644 \0', 100, 'latin1') },
  ]);
  add('GNU long name and link', (at, folder) => {
    const long = `${at}/${'long'.repeat(40)}`;
    return archive(
      tarMember(folder),
      extension('L', `${long}\0`),
      tarMember({ name: long, content: 'x', patch: gnu }),
      extension('K', `${long}\0`),
      extension('L', `${long}2`),
      tarMember({ name: `${long}2`.slice(0, 99), flag: '1', link: long, patch: gnu }),
    );
  });
  members('base-256 numbers', (at) => [
    { name: `${at}/u`, content: 'x', patch: base256(108, 8, 3_000_000) },
    { name: `${at}/s`, content: 'x', patch: base256(124, 12, 1) },
    { name: `${at}/t`, content: 'x', patch: base256(136, 12, 2 ** 34) },
  ]);
  add('a global comment, as git writes', (at, folder) =>
    archive(
      tarMember({ name: 'pax_global_header', flag: 'g', content: paxRecords([['comment', 'abc']]) }),
      tarMember(folder),
      tarMember({ name: `${at}/f`, content: 'x' }),
    ),
  );
  members('pax: a long path and link', (at) => {
    const long = `${at}/${'p'.repeat(200)}`;
    return [
      { name: long.slice(0, 100), content: 'x', pax: [['path', long]] },
      { name: `${at}/h`, flag: '1', link: long.slice(0, 100), pax: [['linkpath', long]] },
    ];
  });
  withPax('numbers and times', [
    ['uid', '3000000'],
    ['gid', '3000001'],
    ['mtime', '1700000000.25'],
    ['atime', '1'],
  ]);
  withPax('a binary attribute', [['SCHILY.xattr.security.capability', capability]], { mode: 0o755 });
  withPax('user and group names, a comment', [
    ['uname', 'root'],
    ['gname', 'wheel'],
    ['comment', 'x'],
  ]);
  withPax('size says the same', [['size', '1']]);
  withPax('size says more', [['size', '600']], { content: Buffer.alloc(600, 'y'), size: 1 });
  withPax('size says less', [['size', '1']], { content: 'yy' });
  withPax('an empty path', [['path', '']]);
  withPax('an empty size', [['size', '']]);
  withPax('a signed size', [['size', '+1']]);
  withPax('an exponent', [['mtime', '1e3']]);
  withPax('a negative owner', [['uid', '-1']]);
  withPax('a mode', [['mode', '0004755']]);
  withPax('a record twice', [
    ['uid', '1'],
    ['uid', '2'],
  ]);
  withPax('a NUL in an attribute name', [['SCHILY.xattr.user.a\0b', 'x']]);
  withPax('attributes of libarchive', [['LIBARCHIVE.xattr.user.a', 'eA==']]);
  withPax('an ACL', [['SCHILY.acl.access', 'user::rwx,group::rwx,other::rwx']]);
  withPax('an SELinux label of star', [['RHT.security.selinux', 'label']]);
  withPax('character set', [['hdrcharset', 'BINARY']]);
  withPax('a device', [['SCHILY.dev', '1']]);
  members('pax: a short path that replaces the name', (at) => [
    { name: `${at}/shown`, content: 'x', pax: [['path', `${at}/real`]] },
  ]);
  members('pax: a path that ends with a slash', (at) => [
    { name: `${at}/f`, content: 'x', pax: [['path', `${at}/f/`]] },
  ]);
  members('pax: a path with a NUL', (at) => [{ name: `${at}/f`, content: 'x', pax: [['path', `${at}/f\0g`]] }]);
  members('pax: a path that is not UTF-8', (at) => [
    { name: `${at}/f`, content: 'x', pax: [['path', Buffer.from(`${at}/f\xff`, 'latin1')]] },
  ]);
  members('a name that is not UTF-8', (at) => [{ name: Buffer.from(`${at}/f\xff`, 'latin1'), content: 'x' }]);
  add('two pax headers', (at, folder) =>
    archive(
      tarMember(folder),
      tarMember({ name: 'x', flag: 'x', content: paxRecords([['uid', '1']]) }),
      tarMember({ name: 'x', flag: 'x', content: paxRecords([['gid', '2']]) }),
      tarMember({ name: `${at}/f`, content: 'x' }),
    ),
  );
  add('GNU and pax names that disagree', (at, folder) =>
    archive(
      tarMember(folder),
      extension('L', `${at}/gnu\0`),
      tarMember({ name: `${at}/f`, content: 'x', pax: [['path', `${at}/pax`]] }),
    ),
  );
  add('a global header that sets an owner', (at, folder) =>
    archive(
      tarMember(folder),
      tarMember({ name: 'g', flag: 'g', content: paxRecords([['uid', '7']]) }),
      tarMember({ name: `${at}/f`, content: 'x' }),
    ),
  );
  for (const flag of ['7', 'V', 'M', 'D', 'N', 'X', 'Z', 'A'])
    members(`type ${flag}`, (at) => [{ name: `${at}/f`, flag, content: 'x' }]);
  members('a directory with content', (at) => [
    { name: `${at}/d/`, flag: '5', size: 512, content: tarHeader({ name: `${at}/hidden` }, 0) },
    { name: `${at}/f`, content: 'x' },
  ]);
  members('links with a size', (at) => [
    { name: `${at}/f`, content: 'x' },
    { name: `${at}/h`, flag: '1', link: `${at}/f`, size: 512 },
    { name: `${at}/g`, content: 'x' },
  ]);
  members('a file whose name ends with a slash', (at) => [{ name: `${at}/f/`, content: 'x' }]);
  members('a directory without a slash', (at) => [{ name: `${at}/d`, flag: '5', mode: 0o700 }]);
  members('a name twice', (at) => [
    { name: `${at}/f`, content: 'first' },
    { name: `${at}/f`, content: 'second' },
  ]);
  members('a hardlink to nothing', (at) => [{ name: `${at}/h`, flag: '1', link: `${at}/none` }]);
  members('a hardlink that comes first', (at) => [
    { name: `${at}/h`, flag: '1', link: `${at}/f` },
    { name: `${at}/f`, content: 'x' },
  ]);
  members('a hardlink to a symlink', (at) => [
    { name: `${at}/s`, flag: '2', link: 'f', mode: 0o777 },
    { name: `${at}/h`, flag: '1', link: `${at}/s`, mode: 0o777 },
  ]);
  members('through an own symlink', (at) => [
    { name: `${at}/d/`, flag: '5', mode: 0o755 },
    { name: `${at}/s`, flag: '2', link: 'd', mode: 0o777 },
    { name: `${at}/s/f`, content: 'x' },
  ]);
  members('an absolute name', (at) => [{ name: `/${at}/f`, content: 'x' }]);
  members('a name with ..', (at) => [{ name: `${at}/../${at}/f`, content: 'x' }]);
  members('a name that leaves', () => [{ name: '../f', content: 'x' }]);
  members('no name', () => [{ name: '', content: 'x' }]);
  members("star's prefix", (at) => [
    { name: `${at}/f`, content: 'x', patch: (header) => void header.write('tar\0', 508, 'latin1') },
  ]);
  members('another version of ustar', (at) => [
    { name: 'f', prefix: at, content: 'x', patch: (header) => void header.write('01', 263, 'latin1') },
  ]);
  members('GNU magic with a prefix', (at) => [{ name: `${at}/f`, prefix: 'prefix', content: 'x', patch: gnu }]);
  members('a size that is no number', (at) => [
    { name: `${at}/f`, content: 'x', patch: (header) => void header.write('0000000000z\0', 124, 'latin1') },
  ]);
  members('a negative size', (at) => [
    { name: `${at}/f`, content: 'x', patch: (header) => void header.fill(0xff, 124, 136) },
  ]);
  members('a wrong checksum', (at) => [
    { name: `${at}/f`, content: 'x', patchAfter: (header) => void header.write('0000000\0', 148, 'latin1') },
  ]);
  for (const [what, make] of sparseFiles()) members(`sparse: ${what}`, (at) => [make(`${at}/f`)]);
  add('no end marker', (at, folder) =>
    Buffer.concat([tarMember(folder), tarMember({ name: `${at}/f`, content: 'x' })]),
  );
  add('one zero block', (at, folder) =>
    Buffer.concat([tarMember(folder), tarMember({ name: `${at}/f`, content: 'x' }), Buffer.alloc(512)]),
  );
  add('a member after one zero block', (at, folder) =>
    archive(tarMember(folder), Buffer.alloc(512), tarMember({ name: `${at}/f`, content: 'x' })),
  );
  add('a member after the end', (at, folder) =>
    archive(tarMember(folder), end, tarMember({ name: `${at}/f`, content: 'x' })),
  );
  add('an extended header at the end', (at, folder) =>
    archive(tarMember(folder), tarMember({ name: `${at}/x`, flag: 'x', content: paxRecords([['path', 'x']]) })),
  );
  add('cut within a file', (at, folder) =>
    Buffer.concat([tarMember(folder), tarMember({ name: `${at}/f`, content: 'x'.repeat(900) }).subarray(0, 1000)]),
  );
  add('a pax record of a wrong length', (at, folder) =>
    archive(
      tarMember(folder),
      tarMember({ name: 'x', flag: 'x', content: '99 uid=1\n' }),
      tarMember({ name: `${at}/f`, content: 'x' }),
    ),
  );
  add('much zero padding', (at, folder) =>
    archive(tarMember(folder), tarMember({ name: `${at}/f`, content: 'x' }), Buffer.alloc(10240)),
  );
  return all;
}
