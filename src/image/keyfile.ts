/** A key file that GLib would not read, with the line; or one that it reads otherwise in another language. */
export class KeyFileError extends Error {}

/** One setting of a key file: dconf's `*.d` folders and `*.gschema.override` are written so. */
export interface KeyFileEntry {
  group: string;
  key: string;
  /** As written, without the blanks before it. */
  value: string;
  /** Counted from 1. */
  line: number;
}

/** GLib's g_ascii_isspace: no vertical tab. */
const leading = /^[ \t\n\f\r]+/;
const trailing = /[ \t\n\f\r]+$/;
const groupLine = /^\[([^[\]\x00-\x1f\x7f]+)\][ \t]*$/;

/**
 * All settings of a key file as GLib's GKeyFile reads it (gkeyfile.c), in the order of the file; of a key that is there twice, the last
 * value. One line that is none makes the whole file none.
 * @throws KeyFileError
 */
export function parseKeyFile(bytes: Uint8Array): KeyFileEntry[] {
  const entries = new Map<string, KeyFileEntry>();
  let group: string | undefined;
  let first: string | undefined;
  for (const [position, raw] of textOf(bytes).entries()) {
    const line = position + 1;
    const text = raw.replace(leading, '');
    if (text === '' || text.startsWith('#')) continue;
    if (text.startsWith('[')) {
      const name = groupLine.exec(text)?.[1];
      if (name === undefined) throw new KeyFileError(`line ${line} is no group`);
      first ??= name;
      group = name;
      continue;
    }
    const equals = text.indexOf('=');
    const key = text.slice(0, Math.max(equals, 0)).replace(trailing, '');
    const value = text.slice(equals + 1).replace(leading, '');
    if (group === undefined) throw new KeyFileError(`line ${line} is in no group`);
    if (equals <= 0 || !/^[^[\]]+$/.test(key)) throw new KeyFileError(`line ${line} is no key with a value`);
    if (group === first && key === 'Encoding' && value.toUpperCase() !== 'UTF-8')
      throw new KeyFileError(`line ${line} says that the file is not UTF-8`);
    entries.set(`${group}\n${key}`, { group, key, value, line });
  }
  return [...entries.values()];
}

/** Lines, the end of a line of DOS taken off where a line follows. */
function textOf(bytes: Uint8Array): string[] {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) throw new KeyFileError('it is not UTF-8');
    throw error;
  }
  if (text.includes('\0')) throw new KeyFileError('it has a zero byte');
  return text.split(/\r?\n/);
}
