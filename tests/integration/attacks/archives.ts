import { directory, file, hardlink, layerOf, plainLayer, symlink } from '../../../src/image/testing/layers.ts';
import { sparse00, sparse10 } from '../../tools/sparse.ts';
import { type RawMember, tarMember, tarOf } from '../../tools/tar.ts';
import { type Attack, elf, layered, type Refusal, sysAdmin } from './attack.ts';

const setuid = file('usr/share/doc/tool', elf, { mode: 0o4755 });
const end = Buffer.alloc(1024);
const holes = (count: number, size: number): RawMember[] =>
  Array.from({ length: count }, (_, at) => sparse00(size, [])(`usr/share/doc/${at}`));
const raw = (name: string, bytes: () => Buffer, refused: Refusal) => layered(name, () => plainLayer(bytes()), refused);

/** Archives that readers understand in different ways, or that lead out of their place. */
export const archiveAttacks: Attack[] = [
  layered('a member that leaves the image', () => layerOf([file('usr/../../etc/x', 'text')]), {
    code: 'image-malformed',
    says: /leaves the image/,
  }),
  layered('a member with ".." that stays inside', () => layerOf([file('usr/share/../bin/x', 'text')]), {
    rule: 'IMG-01',
    says: /"\.\."/,
  }),
  layered('an absolute name', () => layerOf([file('/usr/share/doc/x', 'text')]), { rule: 'IMG-01' }),
  layered(
    'a path twice, a program behind a text',
    () => layerOf([file('usr/share/doc/x', 'text'), file('usr/share/doc/x', elf)]),
    {
      rule: 'IMG-01',
      says: /more than once/,
    },
  ),
  layered('a text behind a program', () => layerOf([file('usr/share/doc/x', elf), file('usr/share/doc/x', 'text')]), {
    rule: 'IMG-01',
    says: /more than once/,
  }),
  layered(
    'a member through a symlink of its own layer',
    () => layerOf([symlink('usr/share/x', '../lib/systemd'), file('usr/share/x/system/y.service', 'text')]),
    {
      rule: 'IMG-01',
      says: /own symlink/,
    },
  ),
  layered('a member through a symlink of the base', () => layerOf([file('usr/local/bin/x', elf, { mode: 0o755 })]), {
    rule: 'IMG-01',
    says: /symlink to "\.\.\/var\/usrlocal"/,
  }),
  layered('a unit through the base’s /lib', () => layerOf([file('lib/systemd/system/x.service', 'text')]), {
    rule: 'IMG-01',
  }),
  layered(
    'symlinks that lead in a circle',
    () => layerOf([symlink('usr/share/a', 'b'), symlink('usr/share/b', 'a'), file('usr/share/a/x', 'text')]),
    {
      code: 'image-malformed',
      says: /loop/,
    },
  ),
  layered('a member below a file', () => layerOf([file('usr/share/x', 'text'), file('usr/share/x/y', 'text')]), {
    code: 'image-malformed',
    says: /leads through/,
  }),
  layered('a sparse file', () => layerOf([sparse10(4096, [[512, 512]])('usr/share/doc/x')]), {
    rule: 'IMG-01',
    says: /sparse/,
  }),
  layered('a sparse file with a hole of a terabyte', () => layerOf([sparse00(10 ** 12, [])('usr/share/doc/x')]), {
    code: 'image-malformed',
    says: /larger than a layer/,
  }),
  layered('sparse files whose holes come to a terabyte', () => layerOf(holes(20, 50e9)), {
    code: 'image-malformed',
    says: /holes/,
  }),
  layered(
    'a quarter of a million empty files',
    () => layerOf(Array.from({ length: 250_001 }, (_, at) => file(`usr/share/${at}`))),
    { code: 'image-malformed', says: /at most 250000 are judged/ },
  ),
  layered('a hardlink to nothing', () => layerOf([hardlink('usr/share/x', 'usr/share/nothing')]), { rule: 'IMG-01' }),
  layered(
    'a hardlink that states other rights than its target',
    () => layerOf([file('usr/share/x', 'text'), hardlink('usr/share/y', 'usr/share/x', { mode: 0o4755 })]),
    {
      rule: 'IMG-01',
      says: /states another mode/,
    },
  ),
  layered('a hardlink to a folder', () => layerOf([directory('usr/share/x'), hardlink('usr/share/y', 'usr/share/x')]), {
    code: 'image-malformed',
    says: /hardlink to a directory/,
  }),
  layered(
    'a PAX header that gives another name',
    () => layerOf([file('usr/share/x', elf, { pax: [['path', 'usr/bin/x']] })]),
    {
      rule: 'IMG-01',
      says: /replaces the name/,
    },
  ),
  layered(
    'a PAX record twice',
    () =>
      layerOf([
        file('usr/share/x', 'text', {
          pax: [
            ['mtime', '1'],
            ['mtime', '2'],
          ],
        }),
      ]),
    {
      rule: 'IMG-01',
      says: /more than once/,
    },
  ),
  raw(
    'two PAX headers for one member',
    () => {
      const pax = tarMember({ name: 'x', flag: 'x', content: '20 path=usr/share/x\n' });
      return Buffer.concat([pax, pax, tarMember(setuid), end]);
    },
    { rule: 'IMG-01' },
  ),
  raw(
    'a PAX header for all members',
    () => Buffer.concat([tarMember({ name: 'x', flag: 'g', content: '14 path=usr/x\n' }), tarMember(setuid), end]),
    { rule: 'IMG-01', says: /global header/ },
  ),
  layered(
    'a capability that bsdtar alone reads',
    () =>
      layerOf([
        file('usr/share/x', 'text', { pax: [['LIBARCHIVE.xattr.security.capability', sysAdmin.toString('base64')]] }),
      ]),
    {
      rule: 'IMG-01',
      says: /some readers only/,
    },
  ),
  layered('a PAX header of 1 GiB', () => layerOf([{ name: 'x', flag: 'x', size: 1024 ** 3, content: 'x' }]), {
    code: 'image-malformed',
    says: /extended header of 1073741824 bytes/,
  }),
  layered(
    'a name of 5,000 bytes',
    () => layerOf([file('x', 'text', { pax: [['path', `usr/${'a/'.repeat(2500)}x`]] })]),
    {
      code: 'image-malformed',
      says: /longer than 4096/,
    },
  ),
  raw(
    'a program behind the end marker',
    () => Buffer.concat([tarOf([file('usr/share/doc/x', 'text')]), tarMember(setuid), end]),
    {
      rule: 'IMG-01',
      says: /after its end marker/,
    },
  ),
  raw(
    'a program behind a single zero block',
    () => Buffer.concat([tarMember(file('usr/share/doc/x', 'text')), Buffer.alloc(512), tarMember(setuid), end]),
    { code: 'image-malformed', says: /lone zero block/ },
  ),
  raw('no end marker', () => tarMember(file('usr/share/doc/x', 'text')), { rule: 'IMG-01', says: /may have been cut/ }),
  raw('an archive that was cut', () => tarOf([file('usr/share/doc/x', 'x'.repeat(3000))]).subarray(0, 2048), {
    code: 'image-malformed',
    says: /ends within a member/,
  }),
  raw(
    'a header whose checksum is wrong',
    () => tarOf([file('usr/share/x', 'text', { patchAfter: (header) => header.write('9', 0) })]),
    {
      code: 'image-malformed',
      says: /checksum/,
    },
  ),
  layered(
    'a folder that states content, in which a program hides',
    () => layerOf([{ ...directory('usr/share/x'), content: tarMember(setuid) }]),
    {
      rule: 'IMG-01',
    },
  ),
  layered('a file name that ends with a slash', () => layerOf([file('usr/share/x/', 'text')]), { rule: 'IMG-01' }),
  layered(
    'a name that is no UTF-8',
    () => layerOf([{ name: Buffer.from('7573722f73686172652ffffe', 'hex'), content: 'text' }]),
    {
      rule: 'IMG-01',
      says: /not UTF-8/,
    },
  ),
  layered('a member of a kind that nobody unpacks', () => layerOf([{ name: 'usr/share/x', flag: 'Z' }]), {
    code: 'image-malformed',
    says: /member type/,
  }),
  layered(
    'a capability in an ostree object, which hosts read and archives do not show',
    () => {
      const object = `sysroot/ostree/repo/objects/aa/${'b'.repeat(62)}.file`;
      return layerOf([
        file(object, 'text'),
        hardlink('usr/share/doc/tool', object),
        file(`${object}-xattrs`, sysAdmin),
      ]);
    },
    { rule: 'IMG-01', says: /ostree/ },
  ),
];
