/** Thrown by the readers: half a sentence about a module. */
export class ElfSyntaxError extends Error {}

export interface ModuleElf {
  /** `e_machine`: 62 is x86-64, 183 is AArch64. */
  machine: number;
  /** The content of its `.modinfo` section, as text of single bytes; undefined when it has none. */
  info: string | undefined;
}

/** Section headers of one file (more would need the extended numbering, which no module has). */
const maxSections = 0xff00;
const noBits = 8;

/**
 * The little that a kernel module's ELF file says to modinfo(8): 32 or 64 bits, of either byte order (System V ABI, chapter 4).
 * All offsets are looked at before they are used.
 * @throws ElfSyntaxError for what is no ELF file, or contradicts itself
 */
export function readModuleElf(bytes: Buffer): ModuleElf {
  if (bytes.length < 52 || bytes.readUInt32BE(0) !== 0x7f454c46) throw new ElfSyntaxError('is no ELF file');
  const [wide, little] = [bytes[4] === 2, bytes[5] === 1];
  if ((!wide && bytes[4] !== 1) || (!little && bytes[5] !== 2))
    throw new ElfSyntaxError('is an ELF file of no known kind');
  const view = new Fields(bytes, wide, little);
  const machine = view.half(18);
  const table = view.offset(wide ? 40 : 32);
  const [size, count, names] = [view.half(wide ? 58 : 46), view.half(wide ? 60 : 48), view.half(wide ? 62 : 50)];
  if (count === 0 || count > maxSections || size < (wide ? 64 : 40) || names >= count)
    throw new ElfSyntaxError('has no table of its sections');
  view.within(table, size * count);
  const section = (index: number): { name: number; type: number; start: number; length: number } => {
    const at = table + index * size;
    const start = view.offset(at + (wide ? 24 : 16));
    const length = view.offset(at + (wide ? 32 : 20));
    return { name: view.word(at), type: view.word(at + 4), start, length };
  };
  const text = section(names);
  view.within(text.start, text.length);
  const nameTable = bytes.subarray(text.start, text.start + text.length);
  for (let index = 0; index < count; index++) {
    const { name, type, start, length } = section(index);
    if (nameTable.toString('latin1', name, name + 9) !== '.modinfo\0' || type === noBits) continue;
    view.within(start, length);
    return { machine, info: bytes.toString('latin1', start, start + length) };
  }
  return { machine, info: undefined };
}

class Fields {
  readonly #bytes: Buffer;
  readonly #wide: boolean;
  readonly #little: boolean;

  constructor(bytes: Buffer, wide: boolean, little: boolean) {
    this.#bytes = bytes;
    this.#wide = wide;
    this.#little = little;
  }

  within(start: number, length: number): void {
    if (start + length > this.#bytes.length) throw new ElfSyntaxError('ends before its sections do');
  }

  half(at: number): number {
    this.within(at, 2);
    return this.#little ? this.#bytes.readUInt16LE(at) : this.#bytes.readUInt16BE(at);
  }

  word(at: number): number {
    this.within(at, 4);
    return this.#little ? this.#bytes.readUInt32LE(at) : this.#bytes.readUInt32BE(at);
  }

  /** An address of the file; those that are beyond any file are as good as infinite. */
  offset(at: number): number {
    if (!this.#wide) return this.word(at);
    this.within(at, 8);
    return Number(this.#little ? this.#bytes.readBigUInt64LE(at) : this.#bytes.readBigUInt64BE(at));
  }
}
