import { isVariant, type Variant, type VariantValue } from '../../image/gvariant.ts';
import { GvdbError, type GvdbTable, isGvdbProblem, openGvdb } from '../../image/gvdb.ts';
import { type KeyFileEntry, KeyFileError, parseKeyFile } from '../../image/keyfile.ts';
import { join } from '../../image/paths.ts';
import type { ImageTree } from '../../image/types.ts';

/** A key of GSettings: `org.gnome.mutter`, `experimental-features`, `as`. */
export interface SettingName {
  schema: string;
  key: string;
  /** GSettings takes a value of another type for none. */
  type: string;
}

/** What a new user of an image gets, and from which file of the image. */
export type Setting =
  | { state: 'set'; value: Variant; path: string }
  | { state: 'no-schema' }
  | { state: 'unreadable'; path: string; reason: string };

/** A text file that says something of a key, and was written after what GNOME reads was compiled, or never compiled in. */
export interface Uncompiled {
  path: string;
  value: string;
}

const maxDatabase = 16 * 1024 * 1024;
const maxText = 256 * 1024;
const maxFiles = 1000;
/** The first one that has a schema counts (XDG_DATA_DIRS as it is by default). */
const schemaFolders = ['usr/local/share/glib-2.0/schemas', 'usr/share/glib-2.0/schemas'];
/** The first one counts; without any, dconf reads what is of the user alone. */
const profilePaths = ['etc', 'usr/local/share', 'usr/share'].map((folder) => `${folder}/dconf/profile/user`);

/**
 * Settings as a new user of an image has them: the system databases of dconf's profile (dconf(7)), then the schema's
 * override for GNOME, then its default. Compiled files are read, as GNOME does; what they were compiled from is not.
 */
export class ImageSettings {
  readonly #tree: ImageTree;
  readonly #tables = new Map<string, Promise<GvdbTable | undefined>>();

  constructor(tree: ImageTree) {
    this.#tree = tree;
  }

  /** @throws ExternalError when the image's layers cannot be read */
  async get({ schema, key, type }: SettingName): Promise<Setting> {
    let at = profilePaths.find((path) => this.#tree.lookup(path)) ?? '';
    try {
      const name = `/${schema.replaceAll('.', '/')}/${key}`;
      const databases: { path: string; table: GvdbTable }[] = [];
      for (const path of await this.#databases()) {
        at = path;
        const table = await this.#open(path);
        if (table) databases.push({ path, table });
      }
      // The last database that locks a key makes those before it count for nothing.
      const locked = databases.findLastIndex(
        ({ table }, level) => level > 0 && table.table('.locks')?.value(name) !== undefined,
      );
      for (const { path, table } of databases.slice(Math.max(0, locked))) {
        at = path;
        const value = table.value(name);
        if (value?.type === type) return { state: 'set', value, path };
        if (value) break;
      }
      for (const folder of schemaFolders) {
        at = join(folder, 'gschemas.compiled');
        const entry = (await this.#open(at))?.table(schema)?.value(key);
        const value = entry && defaultOf(entry, type);
        if (value) return { state: 'set', value, path: at };
      }
      return { state: 'no-schema' };
    } catch (error) {
      if (!isGvdbProblem(error)) throw error;
      return { state: 'unreadable', path: at, reason: error.message };
    }
  }

  /** Text files that name a key. @throws ExternalError when the image's layers cannot be read */
  async written({ schema, key }: SettingName): Promise<Uncompiled[]> {
    const found: Uncompiled[] = [];
    const look = async (path: string, groups: readonly string[]) => {
      const entry = this.#tree.lookup(path);
      if (entry?.type !== 'file' || entry.size > maxText) return;
      for (const each of entriesOf(await this.#tree.readFile(path, maxText))) {
        if (each.key === key && groups.includes(each.group)) found.push({ path: entry.path, value: each.value });
      }
    };
    for (const folder of schemaFolders) {
      for (const name of this.#namesIn(folder).filter((each) => each.endsWith('.gschema.override')))
        await look(join(folder, name), [schema, `${schema}:GNOME`]);
    }
    for (const database of await this.#databases()) {
      const folder = `${database}.d`;
      for (const name of this.#namesIn(folder)) await look(join(folder, name), [schema.replaceAll('.', '/')]);
    }
    return found;
  }

  /** The system databases of the profile, the first one first. */
  async #databases(): Promise<string[]> {
    const profile = profilePaths.find((path) => this.#tree.lookup(path)?.type === 'file');
    const bytes = profile === undefined ? undefined : await this.#read(profile, maxText);
    const lines = (bytes?.toString('utf8') ?? '').split('\n').map((line) => line.replace(/#.*/, '').trim());
    return lines
      .flatMap((line) => {
        const [kind = '', name = ''] = [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)];
        if (kind === 'system-db' && /^[^/]+$/.test(name)) return [`etc/dconf/db/${name}`];
        return kind === 'file-db' && name.startsWith('/') ? [name.slice(1)] : [];
      })
      .slice(0, maxFiles);
  }

  #open(path: string): Promise<GvdbTable | undefined> {
    const known = this.#tables.get(path);
    if (known) return known;
    const opening = this.#read(path, maxDatabase).then((bytes) => bytes && openGvdb(bytes));
    this.#tables.set(path, opening);
    return opening;
  }

  async #read(path: string, maxBytes: number): Promise<Buffer | undefined> {
    const entry = this.#tree.lookup(path);
    if (entry?.type !== 'file') return undefined;
    if (entry.size > maxBytes) throw new GvdbError(`it is larger than ${maxBytes} bytes`);
    return this.#tree.readFile(path, maxBytes);
  }

  #namesIn(folder: string): string[] {
    const entry = this.#tree.lookup(folder);
    if (entry?.type !== 'directory') return [];
    const prefix = `${entry.path}/`;
    const names = [...this.#tree.entries.keys()].filter(
      (path) => path.startsWith(prefix) && !path.includes('/', prefix.length),
    );
    return names
      .map((path) => path.slice(prefix.length))
      .sort()
      .slice(0, maxFiles);
  }
}

/**
 * The default of a compiled key (glib-compile-schemas): a tuple that begins with it; a member `d` has what desktops
 * override, by their names.
 */
function defaultOf({ type: tuple, value }: Variant, type: string): Variant | undefined {
  if (!tuple.startsWith(`(${type}`) || !Array.isArray(value)) return undefined;
  const members: readonly VariantValue[] = value;
  for (const member of members.slice(1)) {
    if (!Array.isArray(member) || member[0] !== 'd'.charCodeAt(0)) continue;
    const overrides: readonly VariantValue[] = Array.isArray(member[1]) ? member[1] : [];
    for (const pair of overrides) {
      if (Array.isArray(pair) && pair[0] === 'GNOME' && isVariant(pair[1]) && pair[1].type === type) return pair[1];
    }
  }
  const [first] = members;
  return first === undefined ? undefined : { type, value: first };
}

/** None of a file that no program compiles. */
function entriesOf(bytes: Buffer | undefined): readonly KeyFileEntry[] {
  try {
    return parseKeyFile(bytes ?? Buffer.alloc(0));
  } catch (error) {
    if (error instanceof KeyFileError) return [];
    throw error;
  }
}
