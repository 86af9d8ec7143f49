import { isUtf8 } from 'node:buffer';

/**
 * Text for the bytes of a file name. Bytes that are no UTF-8 become U+DC80…U+DCFF, one code unit per byte,
 * as Python's surrogateescape (PEP 383) writes them; UTF-8 itself can never give those, so nothing is lost.
 */
export function decodeName(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isUtf8(buffer)) return buffer.toString('utf8');
  let text = '';
  for (let at = 0; at < buffer.length; ) {
    const length = sequenceLength(buffer, at);
    if (length === 0) text += String.fromCharCode(0xdc00 + buffer.readUInt8(at));
    else text += buffer.toString('utf8', at, at + length);
    at += length || 1;
  }
  return text;
}

/**
 * The bytes of a name that `decodeName` gave.
 * @throws TypeError for a lone surrogate that stands for no byte, which `decodeName` never gives.
 */
export function encodeName(text: string): Buffer {
  if (text.isWellFormed()) return Buffer.from(text, 'utf8');
  const parts: Buffer[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0xdc80 && code <= 0xdcff) parts.push(Buffer.from([code - 0xdc00]));
    else if (code >= 0xd800 && code <= 0xdfff)
      throw new TypeError('a file name holds a surrogate that stands for no byte');
    else parts.push(Buffer.from(character, 'utf8'));
  }
  return Buffer.concat(parts);
}

/** Whether the name's bytes are UTF-8. */
export function isUtf8Name(text: string): boolean {
  return text.isWellFormed();
}

/** Length of the UTF-8 sequence at an offset, 0 when there is none. */
function sequenceLength(buffer: Buffer, at: number): number {
  const first = buffer.readUInt8(at);
  const length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  return isUtf8(buffer.subarray(at, at + length)) && at + length <= buffer.length ? length : 0;
}
