/** Writes cpio archives in newc format for tests, hostile ones too. */

export interface CpioSpec {
  name: string;
  /** With the type bits; a regular file, 0644, when absent. */
  mode?: number;
  content?: string | Buffer;
  links?: number;
  inode?: number;
  /** Stated instead of the content's length. */
  size?: number;
  /** Stated instead of the name's length with its end. */
  nameSize?: number;
  magic?: string;
}

/** One archive with its trailer. */
export function cpioOf(members: readonly CpioSpec[]): Buffer {
  return Buffer.concat([...members.map(cpioMember), cpioMember({ name: 'TRAILER!!!', mode: 0 })]);
}

/** The same, with the folders that they need in front, as the kernel wants them. */
export function withFolders(members: readonly CpioSpec[]): CpioSpec[] {
  const folders = new Set<string>();
  for (const { name } of members)
    for (let end = name.indexOf('/', 2); end > 0; end = name.indexOf('/', end + 1)) folders.add(name.slice(0, end));
  return [...[...folders].map((name) => ({ name, mode: 0o040755, links: 2 })), ...members];
}

export function cpioMember(spec: CpioSpec): Buffer {
  const { name, mode = 0o100644, content = '', links = 1, inode = 0, magic = '070701' } = spec;
  const bytes = Buffer.from(content);
  const nameBytes = Buffer.from(`${name}\0`);
  const numbers = [
    inode,
    mode,
    0,
    0,
    links,
    0,
    spec.size ?? bytes.length,
    0,
    0,
    0,
    0,
    spec.nameSize ?? nameBytes.length,
    0,
  ];
  const header = Buffer.from(magic + numbers.map((each) => each.toString(16).padStart(8, '0')).join(''));
  return Buffer.concat([padded(Buffer.concat([header, nameBytes])), padded(bytes)]);
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
}
