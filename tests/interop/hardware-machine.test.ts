/** What check-hardware-profile reads of displays, against the programs that read it elsewhere; inputs are generated. */
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { ImageSettings } from '../../src/hardware/display/settings.ts';
import { parseEdid } from '../../src/hardware/machine/edid.ts';
import { type EdidSpec, makeEdid, type TimingSpec } from '../../src/hardware/testing/edid.ts';
import type { VariantValue } from '../../src/image/gvariant.ts';
import { openGvdb } from '../../src/image/gvdb.ts';
import { filesTree } from '../../src/image/testing/files.ts';
import { desktopScript } from './desktop.ts';
import { workFolder } from './tools.ts';

const seed = Number(process.env['WTGOS_SEED'] ?? Date.now() % 1_000_000);

/** Clocks of at most 655.35 MHz where the format has 16 bits for them. */
const timing = (maxClock: number, maxSize: number): fc.Arbitrary<TimingSpec> =>
  fc.record({
    clockKhz: fc.integer({ min: 2000, max: maxClock }).map((units) => units * 10),
    width: fc.integer({ min: 320, max: maxSize }),
    blankX: fc.integer({ min: 60, max: 500 }),
    height: fc.integer({ min: 200, max: maxSize }),
    blankY: fc.integer({ min: 20, max: 300 }),
  });
const text = fc
  .string({ unit: fc.constantFrom(...'ABCxyz019-_. '), minLength: 1, maxLength: 13 })
  .map((each) => each.trim() || 'x');
const edids: fc.Arbitrary<EdidSpec> = fc.record(
  {
    vendor: fc.string({ unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'), minLength: 3, maxLength: 3 }),
    product: fc.nat(0xffff),
    name: text,
    text,
    timings: fc.array(timing(65_535, 4095), { minLength: 1, maxLength: 2 }),
    ctaTimings: fc.array(timing(65_535, 4095), { minLength: 1, maxLength: 3 }),
    longTimings: fc.array(timing(500_000, 16_000), { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: ['vendor', 'product', 'timings'] },
);

test('edid-decode reads the same from 200 EDIDs', async (context) => {
  context.diagnostic(`WTGOS_SEED=${seed}`);
  const folder = workFolder('edid');
  const specs = fc.sample(edids, { numRuns: 200, seed });
  for (const [index, spec] of specs.entries()) await writeFile(join(folder, `${index}`), makeEdid(spec));
  const script = `i=0; while [ -f $i ]; do echo "=== $i"; edid-decode $i || :; i=$((i + 1)); done`;
  const answers = (await desktopScript(folder, script)).split(/^=== \d+$/m).slice(1);
  assert.equal(answers.length, specs.length);
  for (const [index, answer] of answers.entries()) {
    const edid = parseEdid(await readFile(join(folder, `${index}`)));
    const said = (pattern: RegExp) => [...answer.matchAll(pattern)].map(([, found = '']) => found);
    assert.deepEqual([edid.vendor], said(/Manufacturer: (\w+)/g), answer);
    assert.deepEqual([`${edid.product}`], said(/Model: (\d+)/g), answer);
    assert.deepEqual(edid.name === undefined ? [] : [edid.name], said(/Display Product Name: '(.*)'/g), answer);
    assert.deepEqual(edid.texts, said(/Alphanumeric Data String: '(.*)'/g), answer);
    const timings = edid.timings.map(({ width, height, refresh }) => `${width}x${height} ${refresh.toFixed(6)}`);
    const theirs = said(/DTD(?: \d+)?: +(\d+x\d+ +[\d.]+) Hz/g).map((each) => each.replace(/ +/, ' '));
    assert.deepEqual(timings, theirs, answer);
    assert.deepEqual(edid.problems, []);
  }
});

test('edid-decode, too, sees which checksums are wrong', async () => {
  const folder = workFolder('edid');
  const good = makeEdid({ vendor: 'BOE', product: 1, timings: [], longTimings: [] });
  const places = Array.from({ length: 60 }, (_, index) => index * 4 + 10);
  for (const [index, place] of places.entries()) {
    const wrong = Buffer.from(good);
    wrong[place] = (wrong[place] ?? 0) ^ 1;
    await writeFile(join(folder, `${index}`), wrong);
  }
  const script = `i=0; while [ -f $i ]; do edid-decode $i | grep -c 'should be' || :; i=$((i + 1)); done`;
  const answers = (await desktopScript(folder, script)).trim().split('\n').map(Number);
  const ours = await Promise.all(
    places.map(async (_, index) => {
      const bytes = await readFile(join(folder, `${index}`));
      try {
        return parseEdid(bytes).problems.length > 0;
      } catch {
        return true;
      }
    }),
  );
  assert.deepEqual(
    ours,
    answers.map((count) => count > 0),
  );
  assert.ok(ours.every((isWrong) => isWrong));
});

/** GVariant's text and what it comes to. */
type Written = [text: string, type: string, value: VariantValue];
const written: fc.Arbitrary<Written> = fc.oneof(
  fc.boolean().map((value): Written => [`${value}`, 'b', value]),
  fc.integer().map((value): Written => [`${value}`, 'i', value]),
  fc.nat().map((value): Written => [`uint32 ${value}`, 'u', value]),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map((value): Written => [`int64 ${value}`, 'x', value]),
  fc
    .integer({ min: -9999, max: 9999 })
    .map((value): Written => [`${value}.25`.replace(/^-0/, '0'), 'd', value < 0 ? value - 0.25 : value + 0.25]),
  fc.string({ unit: fc.constantFrom(...'abc é€') }).map((value): Written => [`'${value}'`, 's', value]),
  fc
    .array(fc.string({ unit: fc.constantFrom(...'abc é€'), maxLength: 100 }), { minLength: 1, maxLength: 30 })
    .map((all): Written => [`[${all.map((each) => `'${each}'`)}]`, 'as', all]),
  fc.array(fc.nat(255), { minLength: 1 }).map((all): Written => [`[byte ${all}]`, 'ay', all]),
  fc
    .tuple(fc.integer(), fc.string({ unit: fc.constantFrom(...'ab') }))
    .map(([number, each]): Written => [`(${number}, '${each}', true)`, '(isb)', [number, each, true]]),
  fc.integer().map(
    (value): Written => [
      `{'k': <${value}>, 'l': <@as []>}`,
      'a{sv}',
      [
        ['k', { type: 'i', value }],
        ['l', { type: 'as', value: [] }],
      ],
    ],
  ),
  fc.integer().map((value): Written => [`@mi ${value}`, 'mi', value]),
);
const key = fc.tuple(
  fc.constantFrom('a', 'b/c', 'org/gnome/mutter', 'deep/er/and/deeper'),
  fc.string({ unit: fc.constantFrom(...'abcdef-'), minLength: 1, maxLength: 12 }).map((each) => `k${each}`),
);

test('dconf compile: every value of 40 databases is read as it was written', async (context) => {
  context.diagnostic(`WTGOS_SEED=${seed}`);
  const folder = workFolder('dconf');
  const databases = fc.sample(fc.array(fc.tuple(key, written), { minLength: 20, maxLength: 60 }), {
    numRuns: 40,
    seed,
  });
  for (const [index, entries] of databases.entries()) {
    await mkdir(join(folder, `${index}.d`));
    const lines = entries.map(([[group, name], [value]]) => `[${group}]\n${name}=${value}\n`);
    await writeFile(join(folder, `${index}.d`, '00'), lines.join(''));
  }
  await desktopScript(folder, 'i=0; while [ -d $i.d ]; do dconf compile $i $i.d; i=$((i + 1)); done');
  let compared = 0;
  for (const [index, entries] of databases.entries()) {
    // Of a key that is there twice, the last counts.
    const expected = new Map(entries.map(([[group, name], [, type, value]]) => [`/${group}/${name}`, { type, value }]));
    const root = openGvdb(await readFile(join(folder, `${index}`)));
    assert.deepEqual(root.keys().sort(), [...expected.keys()].sort());
    for (const [name, value] of expected) {
      assert.deepEqual(root.value(name), value, name);
      compared++;
    }
  }
  context.diagnostic(`${compared} values compared`);
  assert.ok(compared > 300);
});

const schemaXml = `<schemalist>
  <schema id="org.gnome.mutter" path="/org/gnome/mutter/">
    <key name="experimental-features" type="as"><default>['from-schema']</default></key>
  </schema>
</schemalist>
`;
const setting = { schema: 'org.gnome.mutter', key: 'experimental-features', type: 'as' };
const database = fc.option(fc.record({ value: fc.constantFrom(undefined, 'as', 'as', 's'), lock: fc.boolean() }), {
  nil: undefined,
  freq: 4,
});
const situation = fc.record({
  profile: fc.constantFrom(['local', 'site', 'distro'], ['distro', 'local'], ['site'], []),
  hasUser: fc.boolean(),
  databases: fc.record({ local: database, site: database, distro: database }),
  overrides: fc.subarray(['[org.gnome.mutter]', '[org.gnome.mutter:GNOME]', '[org.gnome.mutter:KDE]']),
});

describe('gsettings', () => {
  test('gives a new user what we say, in 80 situations', async (context) => {
    context.diagnostic(`WTGOS_SEED=${seed}`);
    const folder = workFolder('gsettings');
    await mkdir(join(folder, 'dconf'));
    const situations = fc.sample(situation, { numRuns: 80, seed });
    for (const [index, each] of situations.entries()) await prepare(join(folder, `${index}`), each);
    const script = `
      i=0
      while [ -d $i ]; do
        for db in local site distro; do [ ! -d $i/dconf/db/$db.d ] || dconf compile $i/dconf/db/$db $i/dconf/db/$db.d; done
        glib-compile-schemas $i/schemas 2>/dev/null
        rm -rf /etc/dconf/*; cp -a $i/dconf/. /etc/dconf/
        GSETTINGS_SCHEMA_DIR=$PWD/$i/schemas gsettings get org.gnome.mutter experimental-features 2>/dev/null
        i=$((i + 1))
      done`;
    const answers = (await desktopScript(folder, script, join(folder, 'dconf'))).trim().split('\n');
    assert.equal(answers.length, situations.length);
    for (const [index, each] of situations.entries()) {
      const found = await new ImageSettings(await filesTree(await filesOf(join(folder, `${index}`)))).get(setting);
      assert.equal(found.state, 'set');
      const value = found.state === 'set' ? found.value.value : undefined;
      assert.deepEqual(value, JSON.parse((answers[index] ?? '').replaceAll("'", '"')), JSON.stringify(each));
    }
    // The sample must have come to several answers, or it compares nothing.
    assert.ok(new Set(answers).size >= 4, [...new Set(answers)].join());
  });
});

type Situation = typeof situation extends fc.Arbitrary<infer S> ? S : never;

async function prepare(folder: string, { profile, hasUser, databases, overrides }: Situation): Promise<void> {
  await mkdir(join(folder, 'dconf/profile'), { recursive: true });
  await mkdir(join(folder, 'schemas'));
  const lines = [...(hasUser ? ['user-db:user'] : []), ...profile.map((name) => `system-db:${name}`)];
  await writeFile(join(folder, 'dconf/profile/user'), `${lines.join('\n')}\n`);
  for (const [name, contents] of Object.entries(databases)) {
    if (!contents) continue;
    const source = join(folder, 'dconf/db', `${name}.d`);
    await mkdir(join(source, 'locks'), { recursive: true });
    const value = contents.value === 's' ? `'${name}'` : `['from-${name}']`;
    const line = contents.value === undefined ? '' : `experimental-features=${value}\n`;
    await writeFile(join(source, '00'), `[org/gnome/mutter]\nother=1\n${line}`);
    await writeFile(join(source, 'locks/00'), contents.lock ? '/org/gnome/mutter/experimental-features\n' : '');
  }
  await writeFile(join(folder, 'schemas/a.gschema.xml'), schemaXml);
  for (const [position, group] of overrides.entries()) {
    const text = `${group}\nexperimental-features=['from-override-${position}']\n`;
    await writeFile(join(folder, `schemas/z${position}.gschema.override`), text);
  }
}

/** What of a situation would be in an image. */
async function filesOf(folder: string): Promise<Record<string, Buffer>> {
  const places = {
    'etc/dconf/profile/user': 'dconf/profile/user',
    'etc/dconf/db/local': 'dconf/db/local',
    'etc/dconf/db/site': 'dconf/db/site',
    'etc/dconf/db/distro': 'dconf/db/distro',
    'usr/share/glib-2.0/schemas/gschemas.compiled': 'schemas/gschemas.compiled',
  };
  const files: Record<string, Buffer> = {};
  for (const [path, source] of Object.entries(places)) {
    const bytes = await readFile(join(folder, source)).catch(() => undefined);
    if (bytes) files[path] = bytes;
  }
  return files;
}
