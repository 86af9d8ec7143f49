/** Members of ostree-encapsulated archives for tests, as ostree-ext's `tar/export.rs` lays them out (version 1). */
import { createHash } from 'node:crypto';
import type { RawMember } from '../../../tests/tools/tar.ts';
import { directory, file, hardlink, symlink } from './layers.ts';

export interface Attributes {
  mode?: number;
  uid?: number;
  xattrs?: Record<string, Buffer>;
}

export type OstreeNode =
  | (Attributes & { content: string })
  | (Attributes & { target: string })
  | (Attributes & { children: Record<string, OstreeNode> });

const repo = 'sysroot/ostree/repo';

/** Where an object lies. */
export const objectPath = (checksum: string, kind: string): string =>
  `${repo}/objects/${checksum.slice(0, 2)}/${checksum.slice(2)}.${kind}`;

/** The archive of a commit of this tree, and the checksum of each file object by its path in the commit. */
export function ostreeArchive(root: Record<string, OstreeNode>): {
  members: RawMember[];
  objects: Map<string, string>;
} {
  const objects = new Map<string, string>();
  const metadata: RawMember[] = [];
  const visible: RawMember[] = [];
  const written = new Set<string>();
  const object = (kind: string, bytes: Buffer): string => {
    const checksum = sha256Hex(bytes);
    if (!written.has(checksum + kind)) metadata.push(file(objectPath(checksum, kind), bytes));
    written.add(checksum + kind);
    return checksum;
  };

  const contentObject = (path: string, node: OstreeNode): string => {
    const checksum = sha256Hex(JSON.stringify(node));
    objects.set(path, checksum);
    if (written.has(`${checksum}file`)) return checksum;
    written.add(`${checksum}file`);
    const xattrs = object('file-xattrs', xattrsOf(node));
    visible.push(hardlink(objectPath(checksum, 'file-xattrs-link'), objectPath(xattrs, 'file-xattrs')));
    const name = objectPath(checksum, 'file');
    const { mode = 0o644, uid = 0 } = node;
    if ('target' in node) visible.push(symlink(name, node.target));
    else if ('content' in node) visible.push(file(name, node.content, { mode, uid }));
    return checksum;
  };

  const walk = (path: string, children: Record<string, OstreeNode>): string => {
    const files: Buffer[] = [];
    const directories: Buffer[] = [];
    for (const [name, node] of Object.entries(children).sort(([a], [b]) => (a < b ? -1 : 1))) {
      const inner = path === '' ? name : `${path}/${name}`;
      const shown = inner.replace(/^usr\/etc(?=\/|$)/, 'etc');
      const { mode = 'children' in node ? 0o755 : 0o644, uid = 0 } = node;
      if ('children' in node) {
        visible.push(directory(shown, { mode, uid }));
        const contents = Buffer.from(walk(inner, node.children), 'hex');
        directories.push(tuple([text(name), contents, Buffer.from(object('dirmeta', dirMeta(node)), 'hex')]));
        continue;
      }
      const checksum = contentObject(inner, node);
      files.push(tuple([text(name), Buffer.from(checksum, 'hex')]));
      const isEmpty = 'content' in node && node.content === '';
      if (isEmpty) visible.push(file(shown, '', { mode, uid }));
      else visible.push(hardlink(shown, objectPath(checksum, 'file'), { mode: 'target' in node ? 0o777 : mode, uid }));
    }
    return object('dirtree', tuple([array(files), array(directories)]));
  };

  const tree = walk('', root);
  const commit = commitOf(tree, object('dirmeta', dirMeta({ children: {} })));
  object('commit', commit);
  const folders = ['', '/objects', '/refs', '/refs/heads', '/tmp'].map((name) => directory(repo + name));
  const config = file(`${repo}/config`, '[core]\nrepo_version=1\nmode=bare-split-xattrs\n');
  const members = [directory('sysroot'), directory('sysroot/ostree'), ...folders, config, ...metadata, ...visible];
  return { members, objects };
}

/** Members with the PAX records that their long names need. */
export function withLongNames(members: readonly RawMember[]): RawMember[] {
  return members.map((member) => {
    const pax: [string, string | Buffer][] = [...(member.pax ?? [])];
    if (member.name !== undefined && member.name.length > 100) pax.push(['path', member.name]);
    if (member.link !== undefined && member.link.length > 100) pax.push(['linkpath', member.link]);
    return pax.length > 0 ? { ...member, pax } : member;
  });
}

/** `(uuua(ayay))` */
function dirMeta(node: OstreeNode): Buffer {
  const numbers = Buffer.alloc(12);
  numbers.writeUInt32BE(node.uid ?? 0, 0);
  numbers.writeUInt32BE(0o040000 | (node.mode ?? 0o755), 8);
  return Buffer.concat([numbers, xattrsOf(node)]);
}

/** `a(ayay)` */
function xattrsOf({ xattrs = {} }: Attributes): Buffer {
  return array(Object.entries(xattrs).map(([name, value]) => tuple([text(name), value])));
}

/** `(a{sv}aya(say)sstayay)` with all but the root's checksums empty. */
function commitOf(tree: string, meta: string): Buffer {
  const subject = Buffer.from('\0\0');
  const padding = Buffer.alloc(6);
  const time = Buffer.alloc(8);
  const body = Buffer.concat([subject, padding, time, Buffer.from(tree, 'hex'), Buffer.from(meta, 'hex')]);
  // Ends of: root's dirtree, body, subject, related, parent, metadata; the last member has none.
  return Buffer.concat([body, Buffer.from([16 + 32, 2, 1, 0, 0, 0])]);
}

/** A tuple of members of variable size: GLib's GVariant specification, 2.5.4. */
function tuple(members: Buffer[]): Buffer {
  let end = 0;
  const ends = members.slice(0, -1).map((member) => {
    end += member.length;
    return end;
  });
  return framed(Buffer.concat(members), ends.reverse());
}

function array(elements: Buffer[]): Buffer {
  let end = 0;
  const ends = elements.map((element) => {
    end += element.length;
    return end;
  });
  return framed(Buffer.concat(elements), ends);
}

/** The offsets' own width counts for the size that decides it. */
function framed(body: Buffer, ends: number[]): Buffer {
  const width = [1, 2, 4].find((bytes) => body.length + bytes * ends.length < 2 ** (8 * bytes)) ?? 4;
  const table = Buffer.alloc(width * ends.length);
  ends.forEach((end, at) => {
    table.writeUIntLE(end, at * width, width);
  });
  return Buffer.concat([body, table]);
}

const text = (value: string): Buffer => Buffer.from(`${value}\0`);
const sha256Hex = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');
