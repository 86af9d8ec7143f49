/** One setting of a key file (GLib's GKeyFile): dconf's `*.d` folders and `*.gschema.override` are written so. */
export interface KeyFileEntry {
  group: string;
  key: string;
  value: string;
}

/** All settings, in the order of the file; lines that are none are left out, as they are where such files are compiled. */
export function parseKeyFile(text: string): KeyFileEntry[] {
  const entries: KeyFileEntry[] = [];
  let group = '';
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('[') && line.endsWith(']')) {
      group = line.slice(1, -1);
      continue;
    }
    const equals = line.indexOf('=');
    if (equals > 0)
      entries.push({ group, key: line.slice(0, equals).trimEnd(), value: line.slice(equals + 1).trimStart() });
  }
  return entries;
}
