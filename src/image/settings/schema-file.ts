import { GVariantLimitError, parseType } from '../gvariant-type.ts';
import { type Element, parseMarkup } from '../markup.ts';
import { Choices } from './choices.ts';
import { checkDefault, SchemaError, type SchemaKey, setRange, valueFor } from './schema-key.ts';
import { attributesOf, childrenOf, markupText, requireEmpty } from './schema-markup.ts';

export interface Schema {
  id: string;
  file: string;
  path?: string;
  extends?: Schema;
  /** How many are extended by it, one by the other. */
  depth: number;
  listOf?: string;
  domain?: string;
  keys: Map<string, SchemaKey>;
  /** Name with a slash at its end → schema. */
  children: Map<string, string>;
}

/** What all files of a folder have said so far. */
export interface SchemaTables {
  schemas: Map<string, Schema>;
  enums: Map<string, Choices>;
  flags: Map<string, Choices>;
}

const maxDepth = 32;

/**
 * Takes one `*.gschema.xml` or `*.enums.xml` into the tables as glib-compile-schemas does: wholly or, when anything in it is wrong, not at all.
 * @throws SchemaError for what that program refuses; MarkupError, GVariantLimitError for what this one does not read
 */
export function addSchemaFile(tables: SchemaTables, file: string, bytes: Uint8Array): void {
  const root = parseMarkup(markupText(bytes));
  if (root.name !== 'schemalist') throw new SchemaError(`<${root.name}> is no list of schemas`);
  const { 'gettext-domain': domain } = attributesOf(root, [], ['gettext-domain']);
  const children = childrenOf(root);
  const before = [tables.schemas, tables.enums, tables.flags].map((table) => [table, table.size] as const);
  try {
    for (const element of children) {
      if (element.name === 'schema') addSchema(tables, element, file, domain);
      else addChoices(element.name === 'enum' ? tables.enums : tables.flags, element);
    }
  } catch (error) {
    for (const [table, size] of before) for (const id of [...table.keys()].slice(size)) table.delete(id);
    throw error;
  }
}

function addChoices(table: Map<string, Choices>, element: Element): void {
  const { id = '' } = attributesOf(element, ['id'], []);
  if (table.has(id)) throw new SchemaError(`<${element.name} id="${id}"> is there twice`);
  const choices = new Choices();
  for (const child of childrenOf(element)) {
    const { nick = '', value: text = '' } = attributesOf(child, ['nick', 'value'], []);
    requireEmpty(child);
    const value = enumValue(text, element.name === 'flags');
    if (Buffer.byteLength(nick) < 2 || choices.has(nick) || choices.hasValue(value >>> 0))
      throw new SchemaError(`<value nick="${nick}"> is too short, or there twice`);
    // Flags that are all unset are an empty list.
    if (element.name === 'flags' && value === 0) continue;
    if (element.name === 'flags' && (value & (value - 1)) !== 0) throw new SchemaError('a flag is more than one bit');
    choices.add(nick, value >>> 0);
  }
  if (choices.isEmpty) throw new SchemaError(`<${element.name}> has no value`);
  table.set(id, choices);
}

function enumValue(text: string, isFlag: boolean): number {
  const match = /^([-+]?)(?:(0[xX][0-9a-fA-F]{1,16})|0([0-7]{0,20})|([1-9]\d{0,18}))$/.exec(text);
  if (!match) throw new GVariantLimitError('a value of an enumeration is written in a way that is not read');
  const size = Number(match[2] ?? match[4] ?? `0o0${match[3]}`);
  const value = match[1] === '-' ? 0 - size : size;
  if (isFlag ? value < 0 || value > 0xffffffff : value < -0x80000000 || value > 0x7fffffff)
    throw new SchemaError('a value of an enumeration is out of range');
  return value;
}

function addSchema(tables: SchemaTables, element: Element, file: string, ofList: string | undefined): void {
  const {
    id = '',
    path,
    extends: parentId,
    'list-of': list,
    ...rest
  } = attributesOf(element, ['id'], ['path', 'gettext-domain', 'extends', 'list-of']);
  const fail = (message: string): SchemaError => new SchemaError(`<schema id="${id}"> ${message}`);
  if (tables.schemas.has(id)) throw fail('is there already');
  const parent = parentId === undefined ? undefined : tables.schemas.get(parentId);
  if (parentId !== undefined && (!parent || parent.path !== undefined)) throw fail(`can not extend ${parentId}`);
  if (list !== undefined && tables.schemas.get(list)?.path !== undefined) throw fail(`can not be a list of ${list}`);
  if (list !== undefined && !tables.schemas.has(list)) throw fail(`is a list of ${list}, which is not there`);
  if (parent && list !== undefined && !isSubclass(tables, list, parent.listOf)) throw fail('is a list of another sort');
  const listOf = list ?? parent?.listOf;
  if (path !== undefined && !(path.startsWith('/') && path.endsWith(listOf === undefined ? '/' : ':/')))
    throw fail('has a path that does not begin or end as it must');
  const domain = rest['gettext-domain'] ?? ofList;
  const depth = parent ? parent.depth + 1 : 0;
  if (depth > maxDepth) throw new GVariantLimitError('schemas are extended too often');
  const schema: Schema = {
    id,
    file,
    depth,
    keys: new Map(),
    children: new Map(),
    ...(path !== undefined && { path }),
    ...(parent && { extends: parent }),
    ...(listOf !== undefined && { listOf }),
    ...(domain !== undefined && { domain }),
  };
  tables.schemas.set(id, schema);
  for (const child of childrenOf(element)) {
    if (child.name === 'key') addKey(tables, schema, child);
    else if (child.name === 'override') addOverride(schema, child);
    else {
      const { name = '', schema: target = '' } = attributesOf(child, ['name', 'schema'], []);
      requireEmpty(child);
      checkName(name);
      if (schema.children.has(`${name}/`)) throw fail(`has the child ${name} twice`);
      schema.children.set(`${name}/`, target);
    }
  }
}

function isSubclass({ schemas }: SchemaTables, id: string, of: string | undefined): boolean {
  for (let at: string | undefined = id; at !== undefined && of !== undefined; at = schemas.get(at)?.extends?.id)
    if (at === of) return true;
  return false;
}

function addKey({ enums, flags }: SchemaTables, schema: Schema, element: Element): void {
  const { name = '', type, enum: enumId, flags: flagsId } = attributesOf(element, ['name'], ['type', 'enum', 'flags']);
  const fail = (message: string): SchemaError => new SchemaError(`<key name="${name}"> ${message}`);
  if (schema.listOf !== undefined) throw fail('is in a list');
  checkName(name);
  if (schema.keys.has(name)) throw fail('is there twice');
  for (let at = schema.extends; at; at = at.extends)
    if (at.keys.has(name)) throw fail('hides one of the schema that is extended');
  if ([type, enumId, flagsId].filter((each) => each !== undefined).length !== 1) throw fail('has not one type');
  const named = enumId !== undefined ? enums.get(enumId) : flagsId !== undefined ? flags.get(flagsId) : new Choices();
  if (!named) throw fail('is of an enumeration that is not there');
  const key: SchemaKey = {
    type: type ?? (flagsId === undefined ? 's' : 'as'),
    choiceKind: enumId !== undefined ? 'enum' : flagsId !== undefined ? 'flags' : 'choices',
    choices: named,
    desktops: new Map(),
    file: schema.file,
  };
  if (/[*?r]/.test(key.type)) throw new GVariantLimitError(`${key.type} is no one type`);
  parseType(key.type);
  schema.keys.set(name, key);
  for (const child of childrenOf(element)) addToKey(schema, key, child);
  if (key.default === undefined) throw fail('has no default');
}

function addToKey(schema: Schema, key: SchemaKey, element: Element): void {
  if (element.name === 'default') setDefault(schema, key, element, attributesOf(element, [], ['l10n', 'context']));
  else if (element.name === 'range') {
    const { min, max } = attributesOf(element, [], ['min', 'max']);
    requireEmpty(element);
    setRange(key, min, max);
  } else if (element.name === 'choices') addChoicesTo(key, element);
  else if (element.name === 'aliases') addAliasesTo(key, element);
  else {
    attributesOf(element, [], []);
    requireEmpty(element);
  }
}

function addChoicesTo(key: SchemaKey, element: Element): void {
  attributesOf(element, [], []);
  if (key.choiceKind === 'enum' || !/^[am]*s$/.test(key.type)) throw new SchemaError('<choices> is where none can be');
  // What the program makes of choices beside flags, or twice, is by chance.
  if (!key.choices.isEmpty) throw new GVariantLimitError('<choices> is there twice');
  for (const child of childrenOf(element)) {
    const { value = '' } = attributesOf(child, ['value'], []);
    requireEmpty(child);
    if (key.choices.has(value)) throw new SchemaError(`<choice value="${value}"> is there twice`);
    key.choices.add(value, 0);
  }
  if (key.choices.isEmpty) throw new SchemaError('<choices> is empty');
  checkDefault(key);
}

function addAliasesTo(key: SchemaKey, element: Element): void {
  attributesOf(element, [], []);
  const children = childrenOf(element);
  if (key.choices.isEmpty || children.length === 0) throw new SchemaError('<aliases> is of nothing, or empty');
  // An enumeration's are not only this key's.
  key.choices = key.choices.copy();
  for (const child of children) {
    const { value = '', target = '' } = attributesOf(child, ['value', 'target'], []);
    requireEmpty(child);
    if (key.choices.has(value) || !key.choices.addAlias(value, target))
      throw new SchemaError(`<alias value="${value}"> is there already, or its target is not`);
  }
}

function addOverride(schema: Schema, element: Element): void {
  const { name = '', ...translation } = attributesOf(element, ['name'], ['l10n', 'context']);
  let original: SchemaKey | undefined;
  for (let at = schema.extends; at && !original; at = at.extends) original = at.keys.get(name);
  if (!original || schema.keys.has(name))
    throw new SchemaError(`<override name="${name}"> is of no key, or there twice`);
  const { type, choiceKind, choices, range } = original;
  const key: SchemaKey = {
    type,
    choiceKind,
    choices,
    desktops: new Map(),
    file: schema.file,
    ...(range && { range }),
  };
  schema.keys.set(name, key);
  setDefault(schema, key, element, translation);
}

function setDefault(
  { domain }: Schema,
  key: SchemaKey,
  element: Element,
  { l10n, context }: Readonly<Record<string, string>>,
): void {
  if (childrenOf(element).length > 0) throw new SchemaError(`<${element.name}> has elements in it`);
  if (key.default !== undefined) throw new GVariantLimitError('<default> is there twice');
  if (l10n === undefined && context !== undefined) throw new SchemaError('a context is for translations alone');
  if (l10n !== undefined) {
    if (l10n !== 'messages' && l10n !== 'time') throw new SchemaError(`l10n="${l10n}" is no category`);
    if (domain === undefined) throw new SchemaError('a translation needs a gettext-domain');
    const text = element.text.replace(/^[ \t\n\f\r]+|(?<![ \t\n\f\r])[ \t\n\f\r]+$/g, '');
    key.translation = {
      category: l10n.charAt(0),
      text: context === undefined ? text : `${context}\x04${text}`,
    };
  }
  key.default = valueFor(key, element.text);
  checkDefault(key);
}

function checkName(name: string): void {
  if (name.length > 1024 || !/^[a-z](?:-?[a-z0-9])*$/.test(name)) throw new SchemaError(`${name} is no name of a key`);
}
