import type { EntryType } from '../image/types.ts';

const block = 512;
const flags = { file: '0', symlink: '2', char: '3', block: '4', directory: '5', fifo: '6' } as const;

/** One member of a layer: a path without leading slash, owned by root. */
export interface Member {
  path: string;
  type: Extract<EntryType, 'file' | 'directory' | 'symlink'>;
  /** Permission bits with setuid, setgid and sticky. */
  mode: number;
  content?: Buffer;
  /** Of a symlink. */
  target?: string;
  /** Name → raw bytes; written as PAX `SCHILY.xattr.*`, as GNU tar and containers/storage do. */
  xattrs?: Readonly<Record<string, Buffer>>;
}

/**
 * An archive of small members in ustar form (POSIX.1-2017, pax, "ustar Interchange Format"), with PAX records where
 * extended attributes ask for them, sorted by path so that a folder comes before what is in it.
 * @param mtime seconds since 1970, the same for all
 */
export function layerTar(members: readonly Member[], mtime: number): Buffer {
  const sorted = [...members].sort((a, b) => (a.path < b.path ? -1 : 1));
  return Buffer.concat([...sorted.flatMap((member) => memberBlocks(member, mtime)), Buffer.alloc(2 * block)]);
}

function memberBlocks(member: Member, mtime: number): Buffer[] {
  const name = member.type === 'directory' ? `${member.path}/` : member.path;
  const content = member.content ?? Buffer.alloc(0);
  const blocks = [header(name, flags[member.type], member.mode, content.length, mtime, member.target), padded(content)];
  if (!member.xattrs) return blocks;
  const records = Buffer.concat(
    Object.entries(member.xattrs).map(([key, value]) => paxRecord(`SCHILY.xattr.${key}`, value)),
  );
  return [header(`PaxHeaders/${name}`, 'x', 0o644, records.length, mtime), padded(records), ...blocks];
}

function header(name: string, flag: string, mode: number, size: number, mtime: number, target = ''): Buffer {
  const bytes = Buffer.alloc(block);
  if (Buffer.byteLength(name) > 100 || Buffer.byteLength(target) > 100) {
    throw new RangeError(`${name}: names of the sample have at most 100 bytes`);
  }
  bytes.write(name, 0);
  const octal = (value: number, at: number, width: number) =>
    bytes.write(value.toString(8).padStart(width - 1, '0'), at);
  octal(mode, 100, 8);
  octal(0, 108, 8);
  octal(0, 116, 8);
  octal(size, 124, 12);
  octal(mtime, 136, 12);
  bytes.write(flag, 156);
  bytes.write(target, 157);
  bytes.write('ustar\u000000', 257);
  // The checksum counts its own field as spaces.
  bytes.fill(' ', 148, 156);
  const sum = bytes.reduce((total, byte) => total + byte, 0);
  bytes.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return bytes;
}

/** `LENGTH KEY=VALUE\n`, where the length counts its own digits. */
function paxRecord(key: string, value: Buffer): Buffer {
  const rest = Buffer.concat([Buffer.from(` ${key}=`), value, Buffer.from('\n')]);
  let length = rest.length + 1;
  while (String(length).length + rest.length !== length) length++;
  return Buffer.concat([Buffer.from(String(length)), rest]);
}

function padded(content: Buffer): Buffer {
  return Buffer.concat([content, Buffer.alloc((block - (content.length % block)) % block)]);
}
