/** Group → key → value, as written. */
export type KeyFile = ReadonlyMap<string, ReadonlyMap<string, string>>;

const maxLines = 10_000;

/**
 * Reads a key file as GLib's GKeyFile does (Desktop Entry Specification, “Basic format of the file”): of a key that comes
 * twice the last one holds. A string says, as half a sentence, why GLib refuses the file.
 */
export function parseKeyFile(text: string): KeyFile | string {
  const groups = new Map<string, Map<string, string>>();
  let group: Map<string, string> | undefined;
  const lines = text.split('\n');
  if (lines.length > maxLines) return `has more than ${maxLines} lines`;
  for (const [at, raw] of lines.entries()) {
    const line = raw.replace(/^[ \t\r\v\f]+/, '');
    if (line === '' || line.startsWith('#')) continue;
    const [, name] = /^\[([^[\]\p{Cc}]+)\][ \t\r]*$/u.exec(line) ?? [];
    if (name !== undefined) {
      group = groups.get(name) ?? new Map();
      groups.set(name, group);
      continue;
    }
    const equals = line.indexOf('=');
    if (equals <= 0) return `has no key and value in line ${at + 1}`;
    if (!group) return `has a key before the first group, in line ${at + 1}`;
    // Blanks at the end belong to the value.
    const value = line.slice(equals + 1).replace(/\r$/, '');
    group.set(line.slice(0, equals).trimEnd(), value.replace(/^[ \t\r\v\f]+/, ''));
  }
  return groups;
}
