import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { GVariantError, GVariantLimitError } from '../gvariant-type.ts';
import { KeyFileError, parseKeyFile } from '../keyfile.ts';
import { MarkupError } from '../markup.ts';
import { filesTree } from '../testing/files.ts';
import { Choices } from './choices.ts';
import { readDconfFolder } from './dconf-folder.ts';
import { addSchemaFile, type SchemaTables } from './schema-file.ts';
import { readSchemaFolder } from './schema-folder.ts';
import { compiledKey, SchemaError } from './schema-key.ts';

const keyFile = (text: string) => parseKeyFile(Buffer.from(text)).map(({ group, key, value }) => [group, key, value]);

describe('key files', () => {
  test('groups, blanks, comments, the last of two values', () => {
    assert.deepEqual(keyFile("# x\n\n[a/b]\n k = 1 \nl=\t'x=y'\r\n[c] \nk=2\n[a/b]\nk=3"), [
      ['a/b', 'k', '3'],
      ['a/b', 'l', "'x=y'"],
      ['c', 'k', '2'],
    ]);
  });

  test('one line that is none makes the file none', () => {
    for (const text of [
      'k=1',
      '[a\n',
      '[a] x\n',
      '[]\n',
      '[a]\nk\n',
      '[a]\n=1\n',
      '[a]\nk[de]=1\n',
      '[a]\nk=1\0',
      '\ufeff[a]\n',
    ])
      assert.throws(() => keyFile(text), KeyFileError, JSON.stringify(text));
    assert.throws(() => parseKeyFile(Buffer.from([0x5b, 0xff, 0x5d])), KeyFileError);
  });
});

const tables = (): SchemaTables => ({ schemas: new Map(), enums: new Map(), flags: new Map() });
const add = (all: SchemaTables, text: string) => addSchemaFile(all, 'x.gschema.xml', Buffer.from(text));

describe('schemas', () => {
  test('an enumeration is compiled as its words', () => {
    const choices = new Choices();
    choices.add('foo', 1);
    choices.add('bar', 2);
    assert.ok(choices.addAlias('baz', 'bar'));
    assert.equal(choices.allows('baz'), false);
    // The very example of gio/strinfo.c, of which the third number is where the second entry begins.
    const bytes = Buffer.concat(choices.words().map((word) => Buffer.from(new Uint32Array([word]).buffer)));
    assert.equal(
      bytes.toString('latin1'),
      '\x01\0\0\0\xfffoo\0\0\0\xff\x02\0\0\0\xffbar\0\0\0\xff\x03\0\0\0\xfebaz\0\0\0\xff',
    );
  });

  test('a key with all that there is', () => {
    const all = tables();
    add(
      all,
      `<schemalist gettext-domain="d"><enum id="e"><value nick="one" value="1"/></enum>
      <schema id="s"><key name="k" enum="e"><aliases><alias value="uno" target="one"/></aliases>
      <default l10n="messages" context="c"> 'one' </default></key></schema></schemalist>`,
    );
    const key = all.schemas.get('s')?.keys.get('k');
    assert.ok(key);
    const { type, value } = compiledKey(key);
    assert.equal(type, '(s(y(ys))(yau))');
    assert.deepEqual([value].flat(3).slice(0, 4), ['one', 108, 109, "c\x04'one'"]);
  });

  test('a file with a fault leaves nothing of itself', () => {
    const all = tables();
    const good = '<enum id="e"><value nick="one" value="1"/></enum><schema id="s"/>';
    assert.throws(() => add(all, `<schemalist>${good}<schema id="s"/></schemalist>`), SchemaError);
    assert.deepEqual([all.schemas.size, all.enums.size], [0, 0]);
    add(all, `<schemalist>${good}</schemalist>`);
    assert.throws(() => add(all, '<schemalist><schema id="t"/><schema id="s"/></schemalist>'), SchemaError);
    assert.deepEqual([...all.schemas.keys()], ['s']);
  });

  test('whatever the pieces, it ends with schemas or a refusal', () => {
    const piece = fc.constantFrom(
      ...[
        '<schemalist>',
        '</schemalist>',
        '<schema id="a">',
        '</schema>',
        '<key name="k" type="s">',
        '</key>',
        '<default>',
        "'x'",
      ],
      ...[
        '</default>',
        '<range/>',
        '<choices>',
        '</choices>',
        '<choice value="x"/>',
        '<!--',
        '-->',
        '&lt;',
        '&x;',
        ' ',
        '<child/>',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        try {
          add(tables(), pieces.join(''));
        } catch (error) {
          assert.ok(error instanceof SchemaError || error instanceof MarkupError || error instanceof GVariantError);
        }
      }),
    );
  });

  test('hostile files are refused soon', () => {
    const many = (count: number, text: (at: number) => string) =>
      Array.from({ length: count }, (_, at) => text(at)).join('');
    const wrap = (inner: string) => `<schemalist>${inner}</schemalist>`;
    const hostile = [
      '<schemalist>'.repeat(50_000),
      `<!DOCTYPE a [<!ENTITY b "${'c'.repeat(1000)}">]><schemalist>${'&b;'.repeat(10_000)}</schemalist>`,
      wrap(many(200, (at) => `<schema id="s${at}"${at > 0 ? ` extends="s${at - 1}"` : ''}/>`)),
      wrap(`<enum id="e">${many(5000, (at) => `<value nick="n${at}" value="${at}"/>`)}</enum>`),
      wrap(`<schema id="s"><key name="k" type="${'('.repeat(5000)}"><default>1</default></key></schema>`),
      wrap(`<schema id="s"><key name="k" type="aas"><default>${'['.repeat(50_000)}</default></key></schema>`),
      wrap(`<schema id="s"><key name="${'a-'.repeat(30_000)}" type="i"><default>1</default></key></schema>`),
      wrap(`<schema id="s"><key name="k" type="i"><default>${' '.repeat(300_000)}x</default></key></schema>`),
    ];
    for (const text of hostile) {
      const started = performance.now();
      assert.throws(() => add(tables(), text), Error, text.slice(0, 60));
      assert.ok(performance.now() - started < 2000, text.slice(0, 60));
    }
    const limit = wrap('<schema id="s"><key name="k" type="mms"><default>nothing</default></key></schema>');
    assert.throws(() => add(tables(), limit), GVariantLimitError);
  });
});

describe('folders', () => {
  test('files in the order of their bytes, hidden ones and other sorts left out', async () => {
    const tree = await filesTree({
      'etc/dconf/db/x.d/b': '[a]\nk=1\n',
      'etc/dconf/db/x.d/a': '[a]\nk=2\nl=3\n',
      'etc/dconf/db/x.d/.c': 'none',
      'etc/dconf/db/x.d/sub/c': '[a]\nk=4\n',
      'etc/dconf/db/x.d/locks/z': '# no\n/a/k\n a\n/a/l \n',
    });
    const { values, locks, unread } = await readDconfFolder(tree, 'etc/dconf/db/x.d');
    assert.deepEqual(
      [...values].map(([path, { value, file, line }]) => [path, value.value, file, line]),
      [
        ['/a/k', 1, 'etc/dconf/db/x.d/b', 2],
        ['/a/l', 3, 'etc/dconf/db/x.d/a', 3],
      ],
    );
    assert.deepEqual([...locks.keys()], ['/a/k', '/a/l ']);
    assert.deepEqual(unread, []);
  });

  test('enumerations come first, overrides last', async () => {
    const key = '<schema id="a"><key name="k" enum="e"><default>\'one\'</default></key></schema>';
    const tree = await filesTree({
      's/a.gschema.xml': `<schemalist>${key}</schemalist>`,
      's/z.enums.xml':
        '<schemalist><enum id="e"><value nick="one" value="1"/><value nick="two" value="2"/></enum></schemalist>',
      's/1.gschema.override': "[a]\nk='two'\n[a:GNOME]\nk='three'\n[other]\nk=1\n",
    });
    const { schemas, leftOut, unread } = await readSchemaFolder(tree, 's');
    assert.equal(schemas.get('a')?.keys.get('k')?.default, 'two');
    assert.deepEqual(leftOut, [
      { path: 's/1.gschema.override', reason: 'line 4: a value is none of the choices', isWhole: false },
    ]);
    assert.deepEqual(unread, []);
  });
});
