export interface ModuleElfSpec {
  /** `KEY=VALUE` each; `none`: it has no `.modinfo` at all. */
  info?: readonly string[] | 'none';
  wide?: boolean;
  little?: boolean;
  machine?: number;
}

/** The file of a kernel module with nothing in it but what modinfo(8) reads. */
export function moduleElf({ info = [], wide = true, little = true, machine = 62 }: ModuleElfSpec): Buffer {
  const names = Buffer.from('\0.shstrtab\0.modinfo\0');
  const content = Buffer.from(info === 'none' ? '' : info.map((entry) => `${entry}\0`).join(''));
  const header = Buffer.alloc(wide ? 64 : 52);
  const sections = [
    { name: 0, type: 0, start: 0, length: 0 },
    { name: 1, type: 3, start: header.length, length: names.length },
    ...(info === 'none' ? [] : [{ name: 11, type: 1, start: header.length + names.length, length: content.length }]),
  ];
  const size = wide ? 64 : 40;
  const table = header.length + names.length + content.length;
  const half = (target: Buffer, value: number, at: number): number =>
    little ? target.writeUInt16LE(value, at) : target.writeUInt16BE(value, at);
  const word = (target: Buffer, value: number, at: number): number =>
    little ? target.writeUInt32LE(value, at) : target.writeUInt32BE(value, at);
  const offset = (target: Buffer, value: number, at: number): number =>
    word(target, value, wide && !little ? at + 4 : at);
  header.write('\x7fELF', 0, 'latin1');
  header[4] = wide ? 2 : 1;
  header[5] = little ? 1 : 2;
  half(header, machine, 18);
  offset(header, table, wide ? 40 : 32);
  half(header, size, wide ? 58 : 46);
  half(header, sections.length, wide ? 60 : 48);
  half(header, 1, wide ? 62 : 50);
  const headers = sections.map(({ name, type, start, length }) => {
    const bytes = Buffer.alloc(size);
    word(bytes, name, 0);
    word(bytes, type, 4);
    offset(bytes, start, wide ? 24 : 16);
    offset(bytes, length, wide ? 32 : 20);
    return bytes;
  });
  return Buffer.concat([header, names, content, ...headers]);
}
