import { GVariantError, GVariantLimitError } from '../gvariant-type.ts';
import { KeyFileError, parseKeyFile } from '../keyfile.ts';
import { MarkupError } from '../markup.ts';
import type { ImageTree } from '../types.ts';
import { type FolderFile, readFolder, type UnreadSettings } from './folder.ts';
import { addSchemaFile, type Schema, type SchemaTables } from './schema-file.ts';
import { checkValue, SchemaError, valueFor } from './schema-key.ts';

const isEnums = (name: string): boolean => name.endsWith('.enums.xml');
const isOverride = (name: string): boolean => name.endsWith('.gschema.override');

/** Whether glib-compile-schemas reads a file of that name. */
export function isSchemaSource(name: string): boolean {
  return name.endsWith('.gschema.xml') || isEnums(name) || isOverride(name);
}

/** What `glib-compile-schemas` makes of a folder. */
export interface SchemaFolder {
  schemas: ReadonlyMap<string, Schema>;
  /** Whether there is a file of schemas at all: without one nothing is compiled. */
  hasFiles: boolean;
  /** Files that the program leaves out, and single keys of overrides. */
  leftOut: (UnreadSettings & { isWhole: boolean })[];
  /** Files that are beyond this program. */
  unread: UnreadSettings[];
}

/**
 * Reads schemas and overrides in the order in which gio/glib-compile-schemas.c does, without `--strict`.
 * @throws ExternalError when the image's layers cannot be read
 */
export async function readSchemaFolder(tree: ImageTree, folder: string): Promise<SchemaFolder> {
  const { files, unread } = await readFolder(tree, folder, isSchemaSource);
  const leftOut: SchemaFolder['leftOut'] = [];
  const tables: SchemaTables = { schemas: new Map(), enums: new Map(), flags: new Map() };
  const sources = files.filter(({ name }) => !isOverride(name));
  for (const { name, path, bytes } of [
    ...sources.filter((file) => isEnums(file.name)),
    ...sources.filter((file) => !isEnums(file.name)),
  ]) {
    try {
      addSchemaFile(tables, path, bytes);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      if (error instanceof MarkupError || error instanceof GVariantLimitError)
        unread.push({ path, reason: error.message });
      else if (error instanceof SchemaError || error instanceof GVariantError)
        leftOut.push({ path, reason: error.message, isWhole: true });
      else throw new Error(`${name}: ${error.message}`, { cause: error });
    }
  }
  for (const file of files.filter(({ name }) => isOverride(name))) {
    try {
      for (const reason of override(tables, file)) leftOut.push({ path: file.path, reason, isWhole: false });
    } catch (error) {
      if (!(error instanceof KeyFileError) && !(error instanceof GVariantLimitError)) throw error;
      unread.push({ path: file.path, reason: error.message });
    }
  }
  return { schemas: tables.schemas, hasFiles: sources.length > 0, leftOut, unread };
}

/** @returns why which keys are left out @throws KeyFileError, GVariantLimitError */
function override({ schemas }: SchemaTables, { path, bytes }: FolderFile): string[] {
  const leftOut: string[] = [];
  for (const { group, key: name, value: text, line } of parseKeyFile(bytes)) {
    const colon = group.indexOf(':');
    const [id, desktop] = colon < 0 ? [group] : [group.slice(0, colon), group.slice(colon + 1)];
    const schema = schemas.get(id);
    // That a schema is not installed is usual: nothing is said of it.
    if (!schema) continue;
    const key = schema.keys.get(name);
    if (schema.children.has(name)) throw new KeyFileError(`line ${line} is of a child`);
    try {
      if (!key) throw new SchemaError(`${id} has no key ${name}`);
      if (desktop !== undefined && key.translation) throw new SchemaError(`${name} is translated, not of a desktop`);
      const value = valueFor(key, text);
      checkValue(key, value);
      if (desktop !== undefined) key.desktops.set(desktop, value);
      else {
        key.default = value;
        key.file = path;
      }
    } catch (error) {
      if (!(error instanceof SchemaError)) throw error;
      leftOut.push(`line ${line}: ${error.message}`);
    }
  }
  return leftOut;
}
