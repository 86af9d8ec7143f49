import { isDeepStrictEqual } from 'node:util';
import { isVariant, type Variant, type VariantValue } from '../gvariant.ts';
import { printVariant } from '../gvariant-print.ts';
import type { GvdbTable } from '../gvdb.ts';
import { type Difference, shown } from './compare-dconf.ts';
import type { Schema } from './schema-file.ts';
import type { SchemaFolder } from './schema-folder.ts';
import { byName, compiledKey, type SchemaKey } from './schema-key.ts';

/** The item above all: where there is nothing below it, its sort is what the memory of the writer was; nothing reads it. */
const emptyRoot = '';

/**
 * What GSettings would read from gschemas.compiled, against what the files beside it say.
 * @throws GvdbError, GVariantError when it cannot be read
 */
export function compareSchemas(database: GvdbTable, { schemas }: SchemaFolder): Difference[] {
  const found: Difference[] = [];
  for (const schema of schemas.values()) {
    const { id, file } = schema;
    const table = database.table(id);
    if (!table) found.push({ key: id, source: file, says: `has no schema ${id}; /${file} has it`, whole: '' });
    else found.push(...compareSchema(table, schema));
  }
  for (const id of new Set(database.tables()))
    if (!schemas.has(id) && id !== emptyRoot)
      found.push({ key: id, says: `has the schema ${id}, which no file beside it has`, whole: '' });
  for (const key of new Set(database.keys()))
    if (key !== emptyRoot)
      found.push({ key, says: `has a value ${key}, which glib-compile-schemas does not write`, whole: '' });
  return found;
}

function compareSchema(table: GvdbTable, schema: Schema): Difference[] {
  const { id, file } = schema;
  const found: Difference[] = [];
  const texts = textsOf(schema);
  for (const [name, text] of texts) {
    const compiled = table.value(name);
    if (isDeepStrictEqual(compiled, { type: 's', value: text })) continue;
    const there = compiled && printVariant(compiled);
    const says = there === undefined ? `has no ${name} of ${id}` : `says ${shown(there)} for ${name} of ${id}`;
    const whole = `${there}\n${text}`;
    found.push({ key: `${id} ${name}`, source: file, says: `${says}; /${file} says '${shown(text)}'`, whole });
  }
  for (const [name, key] of schema.keys) found.push(...compareKey(table.value(name), `${id} ${name}`, key));
  for (const name of new Set([...table.keys(), ...table.tables()])) {
    if (texts.has(name) || schema.keys.has(name) || name === emptyRoot) continue;
    found.push({ key: `${id} ${name}`, says: `has ${id} ${name}, which no file beside it has`, whole: '' });
  }
  return found;
}

/** What is beside the keys: the path and its like, and children. */
function textsOf({ path, extends: parent, listOf, domain, keys, children }: Schema): Map<string, string> {
  const texts = new Map(children);
  if (path !== undefined) texts.set('.path', path);
  if (parent) texts.set('.extends', parent.id);
  if (listOf !== undefined) texts.set('.list-of', listOf);
  const isTranslated = [...keys.values()].some(({ translation }) => translation);
  if (isTranslated && domain !== undefined) texts.set('.gettext-domain', domain);
  return texts;
}

function compareKey(compiled: Variant | undefined, key: string, source: SchemaKey): Difference[] {
  const { file, type } = source;
  const wanted = compiledKey(source);
  const here = printVariant(wanted);
  if (!compiled) return [{ key, source: file, says: `has no ${key}; /${file} has it`, whole: here }];
  const own = inOrder(compiled);
  if (isDeepStrictEqual(own, wanted)) return [];
  const whole = `${printVariant(own)}\n${here}`;
  const [value, other] = [membersOf(wanted)[0] ?? null, membersOf(own)[0] ?? null];
  const isOfType = compiled.type.startsWith(`(${type}`);
  if (isOfType && isDeepStrictEqual(value, other)) {
    const says = `has other choices, another range, translation or desktop’s default for ${key} than the files beside it`;
    return [{ key, source: file, says, whole }];
  }
  const there = isOfType ? printVariant({ type, value: other }) : printVariant(compiled);
  const says = `says ${shown(there)} for ${key}; /${file} says ${shown(printVariant({ type, value }))}`;
  return [{ key, source: file, says, whole }];
}

/** Desktops are compiled in an order that is by chance. */
function inOrder(compiled: Variant): Variant {
  const members = membersOf(compiled).map((member, position): VariantValue => {
    if (position === 0 || !Array.isArray(member) || member[0] !== 'd'.charCodeAt(0) || !Array.isArray(member[1]))
      return member;
    return [member[0], [...member[1]].sort(byName)];
  });
  return { ...compiled, value: members };
}

function membersOf({ value }: Pick<Variant, 'value'>): readonly VariantValue[] {
  return Array.isArray(value) && !isVariant(value) ? value : [];
}
