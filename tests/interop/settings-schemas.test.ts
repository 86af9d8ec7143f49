/** What SET-01 says of schemas, against glib-compile-schemas; sources are generated, some of them wrong. */
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { printVariant } from '../../src/image/gvariant-print.ts';
import { openGvdb } from '../../src/image/gvdb.ts';
import { variants } from '../../src/image/testing/variants.ts';
import { settingsRules } from '../../src/rules/settings-databases.ts';
import { evidenceOf } from '../../src/rules/testing.ts';
import { desktopScript } from './desktop.ts';
import { workFolder } from './tools.ts';

const seed = Number(process.env['WTGOS_SEED'] ?? Date.now() % 1_000_000);
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
/** Mostly the first; whatever is wrong makes the whole file none. */
const mostly = <T>(usual: T, ...others: T[]): fc.Arbitrary<T> =>
  fc.oneof({ arbitrary: fc.constant(usual), weight: 15 }, { arbitrary: fc.constantFrom(...others), weight: 1 });

const word = fc.constantFrom('one', 'two', 'three', 'fourth-of-all');
const words = fc.uniqueArray(word, { minLength: 1 });
const id = fc.constantFrom('org.a', 'org.b', ...'cdefghij');
const wordList = words.map((each) => `[${each.map((one) => `'${one}'`).join(', ')}]`);
const aliases = fc.oneof(
  { arbitrary: fc.constant(''), weight: 4 },
  {
    arbitrary: fc.constant('<aliases><alias value="uno" target="one"/><alias value="dos" target="one"/></aliases>'),
    weight: 1,
  },
);

interface Key {
  attributes: string;
  content: string;
}
const plain = variants.map(({ type, value }): Key => {
  const text = escaped(printVariant({ type, value }));
  return { attributes: `type="${type}"`, content: `<default>\n ${text} </default><summary>x</summary>` };
});
const wrong = fc.tuple(variants, variants).map(([{ type }, value]): Key => {
  return { attributes: `type="${type}"`, content: `<default>${escaped(printVariant(value))}</default>` };
});
const ranged = fc
  .tuple(fc.constantFrom(...'ynqiuxtd'), fc.nat(4), fc.nat(9), fc.nat(20), fc.nat(3), fc.boolean())
  .map(([type, least, more, value, which, isFirst]): Key => {
    const bounds = [`min="${least}"`, `max="${least + 5 + more}"`].filter((_, at) => which !== at).join(' ');
    const parts = [`<range ${bounds}/>`, `<default>${value % 8 === 7 ? value : least + (value % 5)}</default>`];
    return { attributes: `type="${type}"`, content: (isFirst ? parts : parts.reverse()).join('') };
  });
const chosen = fc
  .tuple(mostly('s', 'ms', 'as', 'ams', 'i'), words, word, wordList, aliases)
  .map(([type, choices, value, list, more]): Key => {
    const text = type.includes('a') ? list : `'${choices.includes(value) || value === 'two' ? value : choices[0]}'`;
    const all = choices.map((each) => `<choice value="${each}"/>`).join('');
    return { attributes: `type="${type}"`, content: `<choices>${all}</choices><default>${text}</default>${more}` };
  });
const listed = fc.tuple(mostly('e', 'f', 'none'), word, wordList, aliases).map(([name, value, list, more]): Key => {
  if (name === 'f') return { attributes: 'flags="f"', content: `<default>${list}</default>` };
  return { attributes: `enum="${name}"`, content: `${more}<default>'${value}'</default>` };
});
const translated = fc
  .tuple(mostly('messages', 'time', 'money'), mostly('', ' context="the &lt;Name&gt;"'), variants)
  .map(([category, context, { type, value }]): Key => {
    const text = `<!-- x --> \n\t${escaped(printVariant({ type, value }))}\n `;
    return { attributes: `type="${type}"`, content: `<default l10n="${category}"${context}>${text}</default>` };
  });
const key = fc.oneof(
  { arbitrary: plain, weight: 20 },
  { arbitrary: wrong, weight: 1 },
  { arbitrary: fc.oneof(ranged, chosen, listed, translated), weight: 25 },
);
const keyName = fc.oneof(
  { arbitrary: fc.constantFrom('size', 'on', 'a-b', 'x1', 'y2', 'z'), weight: 15 },
  { arbitrary: fc.constantFrom('Bad', 'b--c', 'c-'), weight: 1 },
);
const element = fc.oneof(
  {
    arbitrary: fc
      .tuple(keyName, key)
      .map(([name, { attributes, content }]) => `<key name="${name}" ${attributes}>${content}</key>`),
    weight: 20,
  },
  { arbitrary: fc.tuple(keyName, id).map(([name, schema]) => `<child name="${name}" schema="${schema}"/>`), weight: 1 },
  { arbitrary: variants.map((each) => `<override name="size">${escaped(printVariant(each))}</override>`), weight: 1 },
  { arbitrary: fc.constantFrom('<x:y>text</x:y>', '<!-- x -->', 'text', '<key/>', '<![CDATA[ \n]]>'), weight: 1 },
);
const schema = fc
  .tuple(
    id,
    mostly('', ' path="/p/"', ' path="/p/:/"', ' extends="org.a"', ' list-of="org.b"', ' x:y="z"', ' nope=""'),
    mostly(' gettext-domain="d"', ''),
    fc.array(element, { maxLength: 2 }),
  )
  .map(([name, more, domain, elements]) => `<schema id="${name}"${more}${domain}>\n${elements.join('\n')}\n</schema>`);
const file = fc
  .tuple(
    mostly('', '<!DOCTYPE schemalist SYSTEM "gschema.dtd">', '<?x y?>'),
    mostly('', ' gettext-domain="all"'),
    fc.array(schema, { minLength: 1, maxLength: 2 }),
  )
  .map(([before, domain, schemas]) => `${before}<schemalist${domain}>${schemas.join('\n')}</schemalist>\n`);
const extended = fc
  .tuple(
    ranged,
    fc.nat(9),
    mostly('', ' l10n="time"', ' context="x"'),
    mostly('', ' list-of="top.item"', ' list-of="m"'),
  )
  .map(([{ attributes, content }, number, translation, list]) =>
    [
      '<schemalist gettext-domain="x"><schema id="top.item"/>',
      `<schema id="top"><key name="size" ${attributes}>${content}</key></schema>`,
      `<schema id="top.sub" extends="top"><override name="size"${translation}>${number}</override></schema>`,
      `<schema id="top.list" list-of="top.item"/><schema id="top.paths" list-of="top.item" path="/x/:/"/><schema id="top.more" extends="top.list"${list}/>`,
      '<schema id="top.end" extends="top.sub"><child name="c" schema="top"/></schema></schemalist>\n',
    ].join('\n'),
  );
const overrideLine = fc
  .tuple(
    keyName,
    fc.oneof(
      variants.map(printVariant),
      word.map((each) => `'${each}'`),
      wordList,
      fc.nat(9).map(String),
    ),
  )
  .map(([name, value]) => `${name} = ${value}`);
const overrides = fc
  .array(
    fc.tuple(
      fc.oneof(id, fc.constantFrom('top', 'top.sub')),
      mostly('', ':GNOME', ':KDE', ':'),
      fc.array(overrideLine, { minLength: 1, maxLength: 3 }),
    ),
    {
      maxLength: 3,
    },
  )
  .map((groups) => groups.map(([name, desktop, lines]) => `[${name}${desktop}]\n${lines.join('\n')}\n`).join('\n'));
const value = fc.constantFrom('0', '1', '2', '4', '0x8', '020');
const enums = fc
  .tuple(
    fc.uniqueArray(value, { minLength: 4, maxLength: 4 }),
    mostly('', '<value nick="x" value="9"/>', '<value nick="one" value="20"/>', '<value nick="last" value="-5"/>'),
  )
  .map(([values, more]) => {
    const all = ['one', 'two', 'three', 'fourth-of-all'].map(
      (nick, at) => `<value nick="${nick}" value="${values[at]}"/>`,
    );
    return `<schemalist><enum id="e">${all.join('')}${more}</enum><flags id="f">${all.join('')}</flags></schemalist>\n`;
  });

/** In every folder, so that there is something to change afterwards. */
const known = `<schemalist gettext-domain="d"><schema id="m" path="/m/">
<key name="on" type="b"><default>true</default></key>
<key name="size" type="u"><default>5</default><range min="1" max="9"/></key>
<key name="word" type="s"><choices><choice value="one"/><choice value="two"/></choices><default>'one'</default></key>
<key name="text" type="s"><default l10n="messages">'hello'</default></key>
</schema></schemalist>
`;
const edits: readonly (readonly [before: string, after: string])[] = [
  ['true', 'false'],
  ['max="9"', 'max="8"'],
  ['value="two"', 'value="too"'],
  ['l10n="messages"', 'l10n="time"'],
  ['path="/m/"', 'path="/n/"'],
  ['name="on"', 'name="off"'],
  ['-domain="d"', '-domain="e"'],
  ['type="u"', 'type="i"'],
  [' l10n="messages">\'hello\'', ">'hello'"],
  ["'hello'", "'hello '"],
];

test('what glib-compile-schemas makes is what we say it must make; whatever is changed afterwards is found', async (context) => {
  context.diagnostic(`WTGOS_SEED=${seed}`);
  const folder = workFolder('schemas');
  const sample = fc.sample(
    fc.tuple(enums, extended, fc.array(file, { minLength: 1, maxLength: 3 }), fc.array(overrides, { maxLength: 2 })),
    { numRuns: 200, seed },
  );
  const files: Record<string, string | Buffer> = {};
  for (const [index, [first, second, schemas, others]] of sample.entries()) {
    const texts = [
      ['x.enums.xml', first],
      ['m.gschema.xml', known],
      ['t.gschema.xml', second],
      ...schemas.map((text, at) => [`${at}.gschema.xml`, text]),
      ...others.map((text, at) => [`${at}.gschema.override`, text]),
    ] as const;
    await mkdir(join(folder, `${index}`));
    for (const [name = '', text = ''] of texts) {
      await writeFile(join(folder, `${index}`, name), text);
      files[`usr/share/s/${index}/${name}`] = text;
    }
  }
  await desktopScript(folder, 'for i in [0-9]*; do glib-compile-schemas $i 2>>errors; done');
  let schemas = 0;
  for (const index of sample.keys()) {
    const bytes = await readFile(join(folder, `${index}`, 'gschemas.compiled'));
    files[`usr/share/s/${index}/gschemas.compiled`] = bytes;
    schemas += openGvdb(bytes).tables().length - 1;
  }
  const found = await findings(files);
  const unread = found.filter(({ level }) => level === 'unknown');
  const differing = found.filter(({ level, message }) => level !== 'unknown' && !message.includes('leaves out'));
  assert.deepEqual(differing, []);
  const errors = await readFile(join(folder, 'errors'), 'utf8');
  const ignored = errors.split('This entire file has been ignored').length - 1;
  context.diagnostic(`${schemas} schemas compared, ${ignored} files ignored, ${unread.length} not read by us`);
  assert.equal(found.filter(({ message }) => message.includes('leaves out the whole')).length, ignored);
  assert.ok(schemas > 100 && ignored > 20 && unread.length < 40);

  for (const index of sample.keys()) {
    const [before, after] = edits[index % edits.length] ?? ['', ''];
    files[`usr/share/s/${index}/m.gschema.xml`] = known.replace(before, after);
  }
  const places = (all: typeof found, level: string) =>
    new Set(
      all
        .filter((each) => each.level === level && !each.message.includes('leaves out'))
        .map(({ evidence }) => evidence['database']),
    );
  const changed = await findings(files);
  const left = [...places(unread, 'unknown')];
  const wrongNow = places(changed, 'error');
  for (const index of sample.keys()) {
    const database = `usr/share/s/${index}/gschemas.compiled`;
    if (!left.includes(database)) assert.ok(wrongNow.has(database), `${database}: ${edits[index % edits.length]}`);
  }
});

async function findings(files: Record<string, string | Buffer>) {
  const changes = Object.fromEntries(Object.entries(files).map(([path, content]) => [path, { content }]));
  return (await Promise.all(settingsRules.map(({ check }) => check(evidenceOf({ changes }))))).flat();
}
