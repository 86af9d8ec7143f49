/** Writes EDIDs for tests, from VESA E-EDID 1.4 and DisplayID; sizes in pixels, clocks in kHz. */
export interface TimingSpec {
  clockKhz: number;
  width: number;
  blankX: number;
  height: number;
  blankY: number;
}

export interface EdidSpec {
  vendor: string;
  product: number;
  name?: string;
  text?: string;
  serial?: string;
  /** At most what the base block has room for beside the texts (four in all). */
  timings?: readonly TimingSpec[];
  /** Of a DisplayID extension. */
  longTimings?: readonly TimingSpec[];
  /** Of a CTA-861 extension. */
  ctaTimings?: readonly TimingSpec[];
}

/** The target's panel: 60 Hz in the base block, 120 Hz where a clock of more than 655.35 MHz fits. */
export const panelSpec: EdidSpec = {
  vendor: 'BOE',
  product: 0x0cb4,
  text: 'NE135A1M-NY1',
  timings: [{ clockKhz: 352_000, width: 2880, blankX: 80, height: 1920, blankY: 62 }],
  longTimings: [{ clockKhz: 704_000, width: 2880, blankX: 80, height: 1920, blankY: 62 }],
};

export function makeEdid(spec: EdidSpec): Buffer {
  const base = Buffer.alloc(128);
  Buffer.from([0, 255, 255, 255, 255, 255, 255, 0]).copy(base);
  const [a = 0, b = 0, c = 0] = [...spec.vendor].map((letter) => letter.charCodeAt(0) - 64);
  base.writeUInt16BE((a << 10) | (b << 5) | c, 8);
  base.writeUInt16LE(spec.product, 10);
  // Week and year of making, EDID 1.4, digital at 8 bits, 29 x 19 cm, gamma 2.2, colours, the preferred timing comes first.
  Buffer.from([10, 34, 1, 4, 0xa5, 29, 19, 120, 3]).copy(base, 16);
  Buffer.from([0xee, 0x95, 0xa3, 0x54, 0x4c, 0x99, 0x26, 0x0f, 0x50, 0x54]).copy(base, 25);
  base.fill(0x01, 38, 54);
  const texts: [number, string | undefined][] = [
    [0xfc, spec.name],
    [0xfe, spec.text],
    [0xff, spec.serial],
  ];
  const descriptors = [
    ...(spec.timings ?? []).map(shortTiming),
    ...texts.flatMap(([tag, text]) => (text === undefined ? [] : [textDescriptor(tag, text)])),
  ];
  if (descriptors.length > 4) throw new RangeError('four descriptors fit');
  while (descriptors.length < 4) descriptors.push(Buffer.from([0, 0, 0, 0x10, ...Buffer.alloc(14)]));
  Buffer.concat(descriptors).copy(base, 54);
  const extensions = [
    ...(spec.ctaTimings ? [ctaBlock(spec.ctaTimings)] : []),
    ...(spec.longTimings ? [displayIdBlock(spec.longTimings)] : []),
  ];
  base[126] = extensions.length;
  return Buffer.concat([sealed(base), ...extensions]);
}

/** Sets the last byte so that all of them sum up to a multiple of 256. */
export function sealed(block: Buffer): Buffer {
  block[block.length - 1] = 0;
  block[block.length - 1] = (256 - (block.reduce((sum, byte) => sum + byte, 0) % 256)) % 256;
  return block;
}

function shortTiming({ clockKhz, width, blankX, height, blankY }: TimingSpec): Buffer {
  const bytes = Buffer.alloc(18);
  bytes.writeUInt16LE(clockKhz / 10, 0);
  bytes.set([width & 255, blankX & 255, ((width >> 8) << 4) | (blankX >> 8)], 2);
  bytes.set([height & 255, blankY & 255, ((height >> 8) << 4) | (blankY >> 8)], 5);
  // Front porches and sync pulses, size in mm, digital separate sync.
  bytes.set([8, 32, 0x38, 0, 285 & 255, 190, 0x10, 0, 0, 0x1a], 8);
  return bytes;
}

function textDescriptor(tag: number, text: string): Buffer {
  const bytes = Buffer.alloc(18, 0x20);
  bytes.set([0, 0, 0, tag, 0]);
  bytes.write(text.slice(0, 13), 5, 'latin1');
  if (text.length < 13) bytes[5 + text.length] = 0x0a;
  return bytes;
}

function ctaBlock(timings: readonly TimingSpec[]): Buffer {
  const block = Buffer.alloc(128);
  block.set([2, 3, 4, 0]);
  Buffer.concat(timings.map(shortTiming)).copy(block, 4);
  return sealed(block);
}

function displayIdBlock(timings: readonly TimingSpec[]): Buffer {
  const length = timings.length * 20;
  const section = Buffer.alloc(5 + 2 + length);
  section.set([0x12, 3 + length, 3, 0, 0x03, 0, length]);
  for (const [position, { clockKhz, width, blankX, height, blankY }] of timings.entries()) {
    const at = 7 + position * 20;
    section.writeUIntLE(clockKhz / 10 - 1, at, 3);
    section[at + 3] = position === 0 ? 0x80 : 0;
    for (const [index, value] of [width, blankX, 8, 32, height, blankY, 3, 8].entries())
      section.writeUInt16LE(value - 1, at + 4 + index * 2);
  }
  const block = Buffer.alloc(128);
  block[0] = 0x70;
  sealed(Buffer.concat([section, Buffer.alloc(1)])).copy(block, 1);
  return sealed(block);
}
