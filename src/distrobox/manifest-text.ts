import { UserError } from '../core/errors.ts';

const maxBytes = 262_144;
const maxLineBytes = 8_192;
const maxLines = 2_000;
const maxSections = 100;

/**
 * The text of a manifest file. Its bounds are ours; distrobox has none.
 *
 * @throws UserError `manifest-invalid` for what is no text, or far longer than any manifest
 */
export function manifestText(bytes: Uint8Array, file: string): string {
  const refuse = (message: string, line?: number) =>
    new UserError('manifest-invalid', `${file}${line === undefined ? '' : `:${line}`}: ${message}`, {
      hint: 'A manifest is a short text file: [name] and lines of key=value.',
      at: { file, ...(line === undefined ? {} : { line }) },
    });
  if (bytes.length > maxBytes) throw refuse('larger than 256 KiB');
  let sections = 0;
  for (let line = 1, start = 0; start < bytes.length; line++) {
    const next = bytes.indexOf(0x0a, start);
    const end = next < 0 ? bytes.length : next;
    const found = bytes.subarray(start, end);
    if (isHeader(found)) sections++;
    if (line > maxLines) throw refuse(`more than ${maxLines} lines`);
    if (sections > maxSections) throw refuse(`more than ${maxSections} sections`, line);
    if (found.includes(0)) throw refuse('holds a NUL byte, so it is no text', line);
    if (found.length > maxLineBytes) throw refuse('a line longer than 8 KiB', line);
    start = end + 1;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) throw refuse('no UTF-8 text');
    throw error;
  }
}

function isHeader(line: Uint8Array): boolean {
  return line[line.findIndex((byte) => byte !== 0x20 && byte !== 0x09)] === 0x5b;
}
