/**
 * Extended display identification data (VESA E-EDID 1.4; extensions: CTA-861, DisplayID 1.3 and 2.0), as far as it tells
 * which panel this is and what it shows. Sizes in pixels, refresh in Hz.
 */
export class EdidError extends Error {}

export interface Timing {
  width: number;
  height: number;
  /** Hz, not rounded. */
  refresh: number;
}

export interface Edid {
  /** Three letters. */
  vendor: string;
  product: number;
  serial: number;
  /** `1.4` */
  version: string;
  /** The display product name. */
  name?: string;
  /** Of the descriptors that are plain text, in their order; panels have their name there. */
  texts: string[];
  /** Detailed timings without interlace, the preferred one first, as base block and extensions list them. */
  timings: Timing[];
  /** What of the extensions could not be read. */
  problems: string[];
}

const blockSize = 128;
/** 255 extensions; the format has no more. */
export const maxEdidBytes = 256 * blockSize;
const magic = Buffer.from([0x00, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x00]);

/**
 * @throws EdidError when the base block is none, or its checksum is wrong; what is wrong with extensions is in `problems`:
 * kernels and desktops show what the base block says, whatever follows.
 */
export function parseEdid(bytes: Buffer): Edid {
  const base = bytes.subarray(0, blockSize);
  if (base.length < blockSize) throw new EdidError(`it has ${bytes.length} bytes; the base block alone has 128`);
  if (!base.subarray(0, 8).equals(magic)) throw new EdidError('it does not begin as an EDID does');
  if (!sumsUp(base)) throw new EdidError('the checksum of its base block is wrong');
  const code = base.readUInt16BE(8);
  const letters = [code >> 10, code >> 5, code].map((bits) => bits & 31);
  if (code > 0x7fff || letters.some((letter) => letter < 1 || letter > 26))
    throw new EdidError('its vendor is not three letters');
  const edid: Edid = {
    vendor: String.fromCharCode(...letters.map((letter) => 64 + letter)),
    product: base.readUInt16LE(10),
    serial: base.readUInt32LE(12),
    version: `${base[18]}.${base[19]}`,
    texts: [],
    timings: [],
    problems: [],
  };
  for (const at of [54, 72, 90, 108]) readDescriptor(base.subarray(at, at + 18), edid);
  readExtensions(bytes, edid);
  return edid;
}

function readExtensions(bytes: Buffer, edid: Edid): void {
  const count = bytes[126] ?? 0;
  for (let number = 1; number <= count; number++) {
    const block = bytes.subarray(number * blockSize, (number + 1) * blockSize);
    const which = `extension ${number} of ${count}`;
    if (block.length < blockSize) {
      edid.problems.push(`${which} and what follows is not there`);
      return;
    }
    if (!sumsUp(block)) edid.problems.push(`the checksum of ${which} is wrong`);
    else if (block[0] === 0x02) readCta(block, edid);
    else if (block[0] === 0x70) readDisplayId(block, which, edid);
  }
}

/** CTA-861: detailed timings from an offset on, which 0 says are none. */
function readCta(block: Buffer, edid: Edid): void {
  const from = block[2] ?? 0;
  if (from < 4) return;
  for (let at = from; at + 18 <= 127 && block.readUInt16LE(at) !== 0; at += 18)
    readDescriptor(block.subarray(at, at + 18), edid);
}

/** Detailed timings of type I (DisplayID 1: clock in 10 kHz) and type VII (DisplayID 2: in kHz). */
const detailedTimings = new Map([
  [0x03, 10],
  [0x22, 1],
]);

function readDisplayId(block: Buffer, which: string, edid: Edid): void {
  const end = 5 + (block[2] ?? 0);
  // The section has a checksum of its own, and the block another one.
  if (end + 1 > 127 || !sumsUp(block.subarray(1, end + 1))) {
    edid.problems.push(`the DisplayID section of ${which} is damaged`);
    return;
  }
  for (let at = 5; at + 3 <= end; ) {
    const [tag = 0, , length = 0] = block.subarray(at, at + 3);
    // The rest is filled with zeros.
    if (tag === 0 && length === 0) return;
    const body = block.subarray(at + 3, at + 3 + length);
    if (at + 3 + length > end) {
      edid.problems.push(`a data block of ${which} is longer than its section`);
      return;
    }
    const kHz = detailedTimings.get(tag);
    if (kHz !== undefined)
      for (let from = 0; from + 20 <= body.length; from += 20) readLong(body.subarray(from, from + 20), kHz, edid);
    at += 3 + length;
  }
}

/** DisplayID: each number is stored less one. */
function readLong(timing: Buffer, kHz: number, edid: Edid): void {
  const member = (at: number) => timing.readUInt16LE(at) + 1;
  addTiming(edid, {
    clock: (timing.readUIntLE(0, 3) + 1) * kHz * 1000,
    width: member(4),
    blankX: member(6),
    height: member(12),
    blankY: member(14),
    interlaced: ((timing[3] ?? 0) & 0x10) !== 0,
  });
}

/** 18 bytes: a detailed timing, or a descriptor where the clock would be 0. */
function readDescriptor(bytes: Buffer, edid: Edid): void {
  const clock = bytes.readUInt16LE(0) * 10_000;
  if (clock !== 0) {
    const [x = 0, blankX = 0, highX = 0, y = 0, blankY = 0, highY = 0] = bytes.subarray(2, 8);
    addTiming(edid, {
      clock,
      width: x | ((highX & 0xf0) << 4),
      blankX: blankX | ((highX & 0x0f) << 8),
      height: y | ((highY & 0xf0) << 4),
      blankY: blankY | ((highY & 0x0f) << 8),
      interlaced: ((bytes[17] ?? 0) & 0x80) !== 0,
    });
    return;
  }
  const tag = bytes[3];
  if (tag === 0xfc) edid.name ??= textOf(bytes);
  else if (tag === 0xfe) edid.texts.push(textOf(bytes));
}

interface RawTiming {
  /** Hz */
  clock: number;
  width: number;
  blankX: number;
  height: number;
  blankY: number;
  interlaced: boolean;
}

function addTiming(edid: Edid, { clock, width, blankX, height, blankY, interlaced }: RawTiming): void {
  if (width === 0 || height === 0 || interlaced) return;
  edid.timings.push({ width, height, refresh: clock / ((width + blankX) * (height + blankY)) });
}

/** 13 characters at most, ended by a line feed and filled with spaces. */
function textOf(descriptor: Buffer): string {
  const [text = ''] = descriptor
    .subarray(5, 18)
    .toString('latin1')
    .split(/[\n\0]/);
  return text.trimEnd();
}

function sumsUp(bytes: Buffer): boolean {
  return bytes.reduce((sum, byte) => sum + byte, 0) % 256 === 0;
}
