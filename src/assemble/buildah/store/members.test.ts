import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type RawMember, tarOf } from '../../../../tests/tools/tar.ts';
import { type TarMember, TarReader } from '../../../image/tar.ts';
import { OverlayMembers } from './members.ts';

// What containers/storage itself makes of all this: tests/interop/store.test.ts.

const folder = (name: string, more: RawMember = {}): RawMember => ({
  name: `${name}/`,
  flag: '5',
  mode: 0o755,
  ...more,
});

test('what could leave its folder, or is read differently, is refused', () => {
  const hostile: Record<string, RawMember[]> = {
    'a name that climbs': [{ name: 'a/../../x' }],
    'an absolute name': [{ name: '/x' }],
    'a root that is absolute': [folder('')],
    'through an own symlink': [{ name: 's', flag: '2', link: '/tmp' }, { name: 's/x' }],
    'through an own hardlink to a symlink': [
      { name: 's', flag: '2', link: '/tmp' },
      { name: 'h', flag: '1', link: 's' },
      { name: 'h/x' },
    ],
    'a folder on an own symlink': [{ name: 's', flag: '2', link: '/tmp' }, folder('s')],
    'a file on a folder': [folder('d'), { name: 'd' }],
    'a link that climbs': [{ name: 'h', flag: '1', link: '../../etc/passwd' }],
    'a link to an absolute name': [{ name: 'h', flag: '1', link: '/etc/passwd' }],
    'a link to another layer': [{ name: 'h', flag: '1', link: 'etc/passwd' }],
    'a link to a folder': [folder('d'), { name: 'h', flag: '1', link: 'd' }],
    'a link with a mode of its own': [{ name: 'f' }, { name: 'h', flag: '1', link: 'f', mode: 0o4755 }],
    'below a whiteout': [{ name: '.wh.d' }, { name: 'd/x' }],
    'below the name of a whiteout': [{ name: '.wh.d/x' }],
    'a whiteout of what is there': [{ name: 'f' }, { name: '.wh.f' }],
    'a whiteout of a whiteout': [{ name: '.wh..wh.x' }],
    'a whiteout that is a link': [{ name: '.wh.x', flag: '2', link: '/tmp' }],
    'a whiteout of all': [{ name: '.wh..wh..opq' }],
    'a device that is a whiteout': [{ name: 'c', flag: '3', major: 0, minor: 0 }],
    'an attribute of overlay file systems': [
      { name: 'd/', flag: '5', pax: [['SCHILY.xattr.trusted.overlay.redirect', '/etc']] },
    ],
    'an attribute that GNU tar would decode': [{ name: 'f', pax: [['SCHILY.xattr.user.%3Da', 'x']] }],
  };
  for (const [what, members] of Object.entries(hostile)) assert.notEqual(refusal(tarOf(members)), undefined, what);
  assert.equal(refusal(tarOf([folder('.'), { name: 'f' }])), undefined);
});

test('whiteouts become devices, hidden folders are marked, parents come first; contents are as they were', () => {
  const content = Buffer.alloc(1500, 'content');
  const members = rewritten(
    tarOf([
      folder('.', { mode: 0o700 }),
      { name: './a/b/f', content, mode: 0o4755, uid: 3, pax: [['mtime', '12.25']] },
      folder('a', { mode: 0o700, uid: 9 }),
      { name: 'a/.wh..wh..opq' },
      { name: 'a/.wh.gone', uid: 5, mtime: 7 },
      { name: 'a/h', flag: '1', link: './a//b/f', mode: 0o4755, uid: 3, pax: [['mtime', '12.25']] },
      {
        name: 'a/x',
        pax: [
          ['SCHILY.xattr.security.selinux', 'label'],
          ['SCHILY.xattr.user.a', 'b'],
        ],
      },
      { name: 'a/old', pax: [['mtime', '-1.5']] },
    ]),
  );
  const shown = members.map(({ member: { name, type, mode, uid, mtime, mtimeText, xattrs, linkName, device } }) =>
    [name, type, mode.toString(8), uid, mtimeText ?? mtime, [...(xattrs ?? [])].join(), linkName, device?.major]
      .join(' ')
      .trim(),
  );
  assert.deepEqual(shown, [
    'a/ directory 755 0 0',
    'a/b/ directory 755 0 0',
    'a/b/f file 4755 3 12.25',
    'a/ directory 700 9 0',
    'a/ directory 700 9 0 trusted.overlay.opaque,y',
    'a/gone char 0 5 7   0',
    'a/h hardlink 4755 3 12.25  a/b/f',
    'a/x file 644 0 0 user.a,b',
    'a/old file 644 0 0',
  ]);
  assert.deepEqual(Buffer.concat(members[2]?.content ?? []), content);
});

test('a folder that is hidden before it is listed stays hidden', () => {
  const members = rewritten(tarOf([{ name: 'd/.wh..wh..opq' }, folder('d', { mode: 0o711 })]));
  assert.deepEqual([...(members.at(-1)?.member.xattrs?.keys() ?? [])], ['trusted.overlay.opaque']);
});

function rewritten(archive: Buffer): { member: TarMember; content: Buffer[] }[] {
  const pieces: Buffer[] = [];
  const members = new OverlayMembers((bytes) => void pieces.push(Buffer.from(bytes)));
  const reader = new TarReader(members, 'layer');
  reader.write(archive);
  reader.end();
  members.end();
  members.close();
  const found: { member: TarMember; content: Buffer[] }[] = [];
  const again = new TarReader(
    {
      member: (member) => void found.push({ member, content: [] }),
      data: (piece) => void found.at(-1)?.content.push(Buffer.from(piece)),
      memberEnd: () => {},
      oddity: (kind) => assert.equal(kind, 'overlay-attribute'),
    },
    'rewritten',
  );
  again.write(Buffer.concat(pieces));
  again.end();
  return found;
}

/** Why an archive is left to buildah. */
function refusal(archive: Buffer): string | undefined {
  const members = new OverlayMembers(() => {});
  const reader = new TarReader(members, 'layer');
  try {
    reader.write(archive);
    reader.end();
    return undefined;
  } catch (error) {
    return String(error);
  }
}
