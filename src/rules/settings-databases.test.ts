import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { makeGvdb } from '../image/testing/gvdb.ts';
import { judge } from './evaluate.ts';
import { settingsRules } from './settings-databases.ts';
import { brief, type EntrySpec, evidenceOf } from './testing.ts';

const local = 'etc/dconf/db/local';
const keys = `${local}.d/00-keys`;
const locks = `${local}.d/locks/00-locks`;
const key = '/org/gnome/desktop/screensaver/lock-enabled';
const source = '[org/gnome/desktop/screensaver]\nlock-enabled=true\n';
const database = makeGvdb({ [key]: ['b', true], '.locks': { [key]: ['s', ''] } });
const good = { [local]: { content: database }, [keys]: source, [locks]: `${key}\n` };

type Files = Record<string, EntrySpec | undefined>;
const check = async (changes: Files, base: Files = {}) =>
  (await settingsRules[0]?.check(evidenceOf({ base, changes }))) ?? [];
const says = async (changes: Files, base: Files = {}) =>
  (await check(changes, base)).map(({ level, path, message }) => `${level} ${path}: ${message}`);

describe('dconf', () => {
  test('a database that is what its folder says', async () => {
    assert.deepEqual(await check(good), []);
    assert.deepEqual(await check({}, good), []);
    const vendor = Object.fromEntries(Object.entries(good).map(([path, file]) => [`usr/${path}`, file]));
    assert.deepEqual(await check(vendor), []);
    // A folder with nothing to compile.
    assert.deepEqual(await check({ 'etc/dconf/db/site.d/00': '# nothing yet\n' }), []);
  });

  test('a value that differs, that no file says, or that is not there', async () => {
    const lockTable = { '.locks': { [key]: ['s', ''] as const } };
    assert.deepEqual(await says({ ...good, [local]: { content: makeGvdb({ [key]: ['b', false], ...lockTable }) } }), [
      `error ${local}: /${local} says false for ${key}; /${keys} line 2 says true`,
    ]);
    const more = makeGvdb({ [key]: ['b', true], '/a': ['s', 'x'], ...lockTable });
    assert.deepEqual(await says({ ...good, [local]: { content: more } }), [
      `error ${local}: /${local} says 'x' for /a, which no file of its folder does`,
    ]);
    assert.deepEqual(await says({ ...good, [local]: { content: makeGvdb(lockTable) } }), [
      `error ${local}: /${local} has no ${key}; /${keys} line 2 says true`,
    ]);
    // Of another type it is another value, as GSettings sees it.
    assert.match((await says({ ...good, [keys]: source.replace('true', 'byte 1') })).join(), /says byte 0x01$/);
  });

  test('a lock that is missing, or that no file has', async () => {
    assert.deepEqual(await says({ ...good, [local]: { content: makeGvdb({ [key]: ['b', true] }) } }), [
      `error ${local}: /${local} does not lock ${key}, which /${locks} locks: whoever is logged in can change it`,
    ]);
    assert.deepEqual(await says({ ...good, [locks]: '# none\n' }), [
      `error ${local}: /${local} locks ${key}, which no file of its folder does`,
    ]);
  });

  test('sources that were changed and not compiled, or taken away', async () => {
    assert.deepEqual(await says({ [locks]: `${key}\n/b\n` }, good), [
      `error ${locks}: /${local} does not lock /b, which /${locks} locks: whoever is logged in can change it`,
    ]);
    assert.deepEqual(await says({ [keys]: undefined }, good), [
      `error ${keys}: /${local} says true for ${key}, which no file of its folder does`,
    ]);
    assert.deepEqual(await says({ [keys]: source }), [
      `error ${keys}: /${local} is not there: dconf update was not run, and nothing of /${local}.d holds`,
    ]);
    assert.deepEqual(await says({ [local]: undefined }, good), [
      `error ${local}: /${local} is not there: dconf update was not run, and nothing of /${local}.d holds`,
    ]);
  });

  test('the last file by name counts, and links are followed', async () => {
    const later = { ...good, [`${local}.d/10`]: source, [keys]: source.replace('true', 'false') };
    assert.deepEqual(await check(later), []);
    const linked = {
      ...good,
      [keys]: { target: '/usr/share/x/keys' },
      'usr/share/x/keys': source.replace('true', '5'),
    };
    assert.match((await says(linked)).join(), /says true for .* line 2 says 5$/);
    const moved = {
      'etc/dconf': { target: '../usr/share/y' },
      'usr/share/y/db/local': { content: database },
      'usr/share/y/db/local.d/00': source,
    };
    assert.match((await says(moved)).join(), /^error usr\/share\/y\/db\/local: .* locks .*, which no file/);
  });

  test('the base’s own is a warning, where this image touches the place at all', async () => {
    const stale = { ...good, [keys]: source.replace('true', 'false') };
    assert.deepEqual(await check({ 'etc/motd': 'x' }, stale), []);
    const [found] = await check({ [`${local}.d/20`]: '# x\n' }, stale);
    assert.equal(found?.level, 'warning');
    assert.match(found?.message ?? '', /the base’s own/);
    // Shortened in the message, but not what the base has.
    const long = (end: string) => makeGvdb({ '/a': ['s', 'x'.repeat(300) + end] });
    assert.deepEqual(brief(await check({ [local]: { content: long('2') } }, { [local]: { content: long('1') } })), [
      `SET-01 error ${local}`,
    ]);
  });

  test('a base that compiles at each boot is late with what was not compiled, and with nothing else', async () => {
    const unit = 'usr/lib/systemd/system/dconf-update.service';
    const link = 'usr/lib/systemd/system/multi-user.target.wants/dconf-update.service';
    const service = '[Service]\nType=oneshot\nExecStart=/usr/bin/dconf update\n';
    const base = { [unit]: service, [link]: { target: '../dconf-update.service' } };
    const levels = async (changes: Files, more: Files = base) => (await check(changes, more)).map(({ level }) => level);
    assert.deepEqual(await says({ [keys]: source }, base), [
      `warning ${keys}: /${local} is not there: dconf update was not run, and nothing of /${local}.d holds; the base’s dconf-update.service compiles it at each boot, and not before`,
    ]);
    assert.deepEqual(await levels({ ...good, [locks]: `${key}\n/b\n` }), ['warning']);
    assert.deepEqual(await levels({ ...good, [keys]: '# none\n' }), ['error']);
    assert.deepEqual(await levels({ [local]: { content: database } }), ['error', 'error']);
    // One that is not enabled, does something else, or is this image's own, or changed by it.
    assert.deepEqual(await levels({ [keys]: source }, { [unit]: service }), ['error']);
    assert.deepEqual(await levels({ [keys]: source }, { ...base, [unit]: `${service}ConditionFirstBoot=yes\n` }), [
      'error',
    ]);
    assert.deepEqual(await levels({ [keys]: source, ...base }, {}), ['error']);
    assert.deepEqual(await levels({ [keys]: source, [`etc/systemd/system/dconf-update.service.d/x.conf`]: '' }), [
      'error',
    ]);
    assert.deepEqual(
      await levels({ [keys]: source, 'etc/systemd/system/dconf-update.service': { target: '/dev/null' } }),
      ['error'],
    );
    assert.deepEqual(await levels({ [`usr/share/dconf/db/x.d/0`]: source }), ['error']);
  });

  test('what can not be read is unknown, whoever wrote it, and fails in strict mode', async () => {
    const odd: Files[] = [
      { ...good, [keys]: 'no group\n' },
      { ...good, [keys]: '[a]\nb=@mmi 5\n' },
      { ...good, [keys]: '[a/]\nb=5\n' },
      { ...good, [keys]: '[a]\nb[de]=5\n' },
      { ...good, [keys]: { content: Buffer.from('[a]\nb="\xff"\n', 'latin1') } },
      { ...good, [keys]: { content: ' '.repeat(2_000_000) } },
      { ...good, [locks]: { content: Buffer.from('/a\xff', 'latin1') } },
      { ...good, [local]: 'no database' },
      { ...good, [local]: { target: 'local.d' } },
    ];
    for (const files of odd) {
      const found = await check(files);
      assert.deepEqual(new Set(found.map(({ level }) => level)), new Set(['unknown']), JSON.stringify(files[keys]));
      const verdict = await judge(evidenceOf({ changes: files }), { strict: true, rules: settingsRules });
      assert.equal(verdict.result, 'fail');
    }
    const broken = { ...good, [keys]: 'no group\n' };
    assert.deepEqual(brief(await check({ [local]: { content: makeGvdb({}) } }, broken)), [`SET-01 unknown ${local}`]);
  });

  test('a stale database of many keys is told in few lines', async () => {
    const many = Array.from({ length: 200 }, (_, position) => `k${position}=1\n`).join('');
    const found = await check({ ...good, [keys]: `[a]\n${many}` });
    assert.equal(found.length, 21);
    assert.match(found.at(-1)?.message ?? '', /181 more settings are not/);
  });

  test('databases without end are unknown', async () => {
    const files = Object.fromEntries(Array.from({ length: 250 }, (_, at) => [`etc/dconf/db/l${at}.d/0`, source]));
    const found = await check(files);
    assert.deepEqual([found.length, found.at(-1)?.level], [201, 'unknown']);
  });

  test('a clause that names the rule allows it', async () => {
    const allow = [{ name: 'mine', reason: 'Its sources are elsewhere.', paths: ['etc/**'], rules: ['SET-01'] }];
    const changes = { [local]: { content: database } };
    const strict = { strict: true, rules: settingsRules };
    assert.equal((await judge(evidenceOf({ changes, policy: { allow } }), strict)).result, 'pass');
    const plain = [{ name: 'mine', reason: 'Its sources are elsewhere.', paths: ['etc/**'] }];
    assert.equal((await judge(evidenceOf({ changes, policy: { allow: plain } }), strict)).result, 'fail');
  });
});

describe('schemas', () => {
  const folder = 'usr/share/glib-2.0/schemas';
  const compiled = `${folder}/gschemas.compiled`;
  const xml = `${folder}/org.x.gschema.xml`;
  const override = `${folder}/zz.gschema.override`;
  const schema = (inner: string) => `<schemalist><schema id="org.x" path="/org/x/">${inner}</schema></schemalist>\n`;
  const size = schema('<key name="size" type="i"><default>5</default><range min="1" max="9"/></key>');
  const compile = (value: number) => ({
    content: makeGvdb({ 'org.x': { '.path': ['s', '/org/x/'], size: ['(i(y(ii)))', [value, [114, [1, 9]]]] } }),
  });
  const good = { [xml]: size, [compiled]: compile(5) };

  test('a file that is what those beside it say', async () => {
    assert.deepEqual(await check(good), []);
    assert.deepEqual(await check({ [override]: '[org.x]\nsize=7\n[org.y]\na=1\n', [compiled]: compile(7) }, good), []);
  });

  test('a default that no file says, an override that was not compiled, choices that differ', async () => {
    assert.deepEqual(await says({ [compiled]: compile(6) }, good), [
      `error ${compiled}: /${compiled} says 6 for org.x size; /${xml} says 5`,
    ]);
    assert.deepEqual(await says({ [override]: '[org.x]\nsize=7\n' }, good), [
      `error ${override}: /${compiled} says 5 for org.x size; /${override} says 7`,
    ]);
    assert.match((await says({ [xml]: size.replace('9', '8') }, good)).join(), /another range/);
    assert.match(
      (await says({ [xml]: size.replace('/org/x/', '/org/y/') }, good)).join(),
      /'\/org\/x\/' for .path of org.x/,
    );
  });

  test('a schema too many, one too few, none compiled', async () => {
    const twice = makeGvdb({ 'org.y': { a: ['(b)', [true]] } });
    assert.deepEqual(await says({ ...good, [compiled]: { content: twice } }), [
      `error ${compiled}: /${compiled} has no schema org.x; /${xml} has it`,
      `error ${compiled}: /${compiled} has the schema org.y, which no file beside it has`,
    ]);
    assert.match((await says({ [xml]: size })).join(), /^error .*glib-compile-schemas was not run/);
    // Where nothing looks by itself, nothing has to be compiled; what is compiled is judged there as well.
    const elsewhere = 'usr/share/gnome-shell/extensions/x/schemas';
    assert.deepEqual(await check({ [`${elsewhere}/x.gschema.xml`]: size }), []);
    assert.deepEqual(
      brief(await check({ [`${elsewhere}/x.gschema.xml`]: size, [`${elsewhere}/gschemas.compiled`]: compile(6) })),
      [`SET-01 error ${elsewhere}/gschemas.compiled`],
    );
  });

  test('what glib-compile-schemas leaves out, and what can not be read', async () => {
    assert.deepEqual(await says({ [override]: '[org.x]\nsize=50\nnone=1\n' }, good), [
      `warning ${override}: glib-compile-schemas leaves out a setting of /${override}: line 2: a value is not within the range`,
      `warning ${override}: glib-compile-schemas leaves out a setting of /${override}: line 3: org.x has no key none`,
    ]);
    // As the base has it, it is nobody's news.
    const base = { ...good, [override]: '[org.x]\nsize=50\n' };
    assert.deepEqual(await check({ [`${folder}/zz2.gschema.override`]: '[org.y]\na=1\n' }, base), []);
    const second = { [`${folder}/a.gschema.xml`]: size, [xml]: size };
    assert.match((await says(second, good)).join(), /^error .* leaves out the whole of .*org.x.* is there already/);
    for (const text of ['<schemalist>', '<!DOCTYPE a [<!ENTITY b "c">]><schemalist/>', ''])
      assert.match((await says({ [xml]: text }, good)).join(), /^unknown /);
    assert.match((await says({ [override]: 'x' }, good)).join(), /^unknown .* cannot be read: line 1 is in no group/);
  });
});
