/** What SET-01 says of settings, against dconf and glib-compile-schemas; sources are generated. */
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Variant } from '../../src/image/gvariant.ts';
import { printVariant } from '../../src/image/gvariant-print.ts';
import { parseVariantText } from '../../src/image/gvariant-text.ts';
import { GVariantError, GVariantLimitError } from '../../src/image/gvariant-type.ts';
import { openGvdb } from '../../src/image/gvdb.ts';
import { variants } from '../../src/image/testing/variants.ts';
import { settingsRules } from '../../src/rules/settings-databases.ts';
import { evidenceOf } from '../../src/rules/testing.ts';
import { desktopScript } from './desktop.ts';
import { workFolder } from './tools.ts';

const seed = Number(process.env['WTGOS_SEED'] ?? Date.now() % 1_000_000);
const line = (variant: Variant): string => printVariant(variant).replaceAll('\n', '\\n');

/** Path → text. */
type Sources = Record<string, string>;

async function writeAll(folder: string, files: Sources): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

async function findings(files: Record<string, string | Buffer>) {
  const changes = Object.fromEntries(Object.entries(files).map(([path, content]) => [path, { content }]));
  return (await Promise.all(settingsRules.map(({ check }) => check(evidenceOf({ changes }))))).flat();
}

describe('GVariant text', () => {
  const piece = fc.constantFrom(
    ...['[', ']', '(', ')', '{', '}', '<', '>', ',', ':', "'a'", '"b"', "'/c'", "b'd\\0e'", "'\\u00e4\\\\'", "'"],
    ...['1', '-2', '+3', '0x1f', '017', '08', '1e3', '-.5', '5.', 'inf', '-nan', '1e400', '-0x1e', '300', '0xfg', '-0'],
    ...['true', 'false', 'nothing', 'just', 'int16', 'uint32', 'byte', 'double', 'objectpath', 'signature', 'handle'],
    ...['@as', '@a{sv}', '@mi', '@(i', '@x', '@aai', '@ai', '@v', 'x', 'n', 'u', '%i', '#', '=', 'True', '\\'],
  );
  /** Of values: one token is put in, taken out or changed. */
  const broken = fc.tuple(variants, piece, fc.nat(), fc.nat(2)).map(([variant, token, at, how]) => {
    const tokens = line(variant).split(/(?<=[[\](){}<>,: ])|(?=[[\](){}<>,: ])/);
    tokens.splice(at % tokens.length, how === 0 ? 0 : 1, ...(how === 2 ? [] : [token]));
    return tokens.join('');
  });
  const texts = fc.oneof(
    variants.map(line),
    broken,
    fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(' ')),
    fc.array(piece, { minLength: 1, maxLength: 3 }).map((pieces) => `[${pieces.join(', ')}]`),
  );

  test('dconf takes what we take, and makes the same of it', async (context) => {
    context.diagnostic(`WTGOS_SEED=${seed}`);
    const folder = workFolder('variant-text');
    const sample = fc.sample(texts, { numRuns: 600, seed });
    for (const [index, text] of sample.entries()) await writeAll(folder, { [`${index}.d/00`]: `[a]\nb=${text}\n` });
    await desktopScript(
      folder,
      'i=0; while [ -d $i.d ]; do dconf compile $i $i.d 2>/dev/null || :; i=$((i + 1)); done',
    );
    let taken = 0;
    for (const [index, text] of sample.entries()) {
      const bytes = await readFile(join(folder, `${index}`)).catch(() => undefined);
      const [own, theirs] = [ours(text), bytes && openGvdb(bytes).value('/a/b')];
      if (own !== 'beyond us') assert.deepEqual(own, theirs, text);
      if (theirs) taken++;
    }
    context.diagnostic(`${taken} of ${sample.length} texts are values`);
    assert.ok(taken > 120 && taken < 480);
  });

  function ours(text: string): Variant | undefined | 'beyond us' {
    try {
      return parseVariantText(text.trimStart());
    } catch (error) {
      if (error instanceof GVariantLimitError) return 'beyond us';
      if (error instanceof GVariantError) return undefined;
      throw error;
    }
  }
});

test('dconf reads the key files that we read, line by line', async (context) => {
  context.diagnostic(`WTGOS_SEED=${seed}`);
  const folder = workFolder('key-files');
  const good = fc.constantFrom(
    '[a]',
    '[b/c]',
    '[/]',
    '[ d ]',
    'k=1',
    'k = 2',
    ' l\t=\t3 ',
    '# x',
    '',
    '  ',
    'm n=4',
    'k=5\r',
    'o/p=6',
  );
  const odd = fc.constantFrom(
    ...[
      '[a',
      '[]',
      '[a] x',
      '[a]\t',
      '[a/]',
      '[/a]',
      '[a//b]',
      '[a]]',
      '[[a]',
      '=1',
      'k',
      'k=',
      'k]=1',
      ' [b]',
      '; x',
      '\v',
      '\f',
    ],
    ...[
      'Encoding=UTF-8',
      'Encoding=1',
      '/k=1',
      'k/=1',
      'k//l=1',
      '\u00a0=1',
      'k\u00a0=1',
      '[a\u007f]',
      '\ufeff[a]',
      'k=1 # x',
    ],
  );
  const texts = fc
    .tuple(
      fc.array(fc.oneof({ arbitrary: good, weight: 12 }, { arbitrary: odd, weight: 1 }), { maxLength: 9 }),
      fc.nat(5),
    )
    .map(([lines, start]) => [...(start === 0 ? [] : ['[z]']), ...lines].join('\n') + (start === 1 ? '' : '\n'));
  const sample = fc.sample(texts, { numRuns: 400, seed });
  for (const [index, text] of sample.entries()) await writeAll(folder, { [`${index}.d/00`]: text });
  await desktopScript(folder, 'i=0; while [ -d $i.d ]; do dconf compile $i $i.d 2>/dev/null || :; i=$((i + 1)); done');
  let [taken, refused] = [0, 0];
  for (const [index, text] of sample.entries()) {
    const bytes = await readFile(join(folder, `${index}`)).catch(() => undefined);
    const [found, ...more] = await findings({ 'etc/dconf/db/x': bytes ?? '', 'etc/dconf/db/x.d/00': text });
    if (bytes) assert.deepEqual([found, ...more], [undefined], JSON.stringify(text));
    else assert.match(found?.message ?? '', /x.d\/00 cannot be read/, JSON.stringify(text));
    if (bytes) taken++;
    else refused++;
  }
  context.diagnostic(`${taken} read, ${refused} refused`);
  assert.ok(taken > 80 && refused > 80);
});

describe('dconf update', () => {
  const group = fc.constantFrom('/', 'a', 'b/c', 'org/gnome/desktop/interface', 'x y', 'ä');
  const name = fc.constantFrom('k', 'key', 'l-1', 'ö', 'with blank', 'deep/er', 'Encoding.');
  const entry = fc.record({ group, name, value: variants, style: fc.constantFrom('=', ' = ', '=\t') });
  const keyFile = fc.array(entry, { minLength: 1, maxLength: 8 });
  const lock = fc.tuple(group, name).map(([where, what]) => (where === '/' ? `/${what}` : `/${where}/${what}`));
  const databases = fc.record({
    files: fc.array(fc.tuple(fc.constantFrom('00', '10-x', '9', 'a.bak', 'Z', 'ä'), keyFile), {
      minLength: 1,
      maxLength: 3,
    }),
    locks: fc.option(fc.array(lock, { maxLength: 4 })),
  });

  test('what it makes is what we say it must make; whatever is changed afterwards is found', async (context) => {
    context.diagnostic(`WTGOS_SEED=${seed}`);
    const folder = workFolder('dconf-update');
    const sample = fc.sample(databases, { numRuns: 60, seed });
    const sources: Sources = {};
    for (const [index, { files, locks }] of sample.entries()) {
      for (const [file, entries] of files) {
        const text = entries.map((each) => `[${each.group}]\n# x\n${each.name}${each.style}${line(each.value)}\n\n`);
        sources[`db/${index}.d/${file}`] = text.join('');
      }
      sources[`db/${index}.d/.hidden`] = 'no key file';
      if (locks) sources[`db/${index}.d/locks/00`] = `# x\n${locks.join('\n')}\n`;
    }
    await writeAll(folder, sources);
    await desktopScript(folder, 'dconf update $PWD/db');
    const files: Record<string, string | Buffer> = {};
    for (const [path, text] of Object.entries(sources)) files[`etc/dconf/${path}`] = text;
    for (const index of sample.keys()) files[`etc/dconf/db/${index}`] = await readFile(join(folder, `db/${index}`));
    assert.deepEqual(await findings(files), []);

    const rest = { ...files };
    for (const [index, { files: written, locks }] of sample.entries()) {
      const at = `etc/dconf/db/${index}.d`;
      const how = locks?.length ? index % 4 : index % 3;
      if (how === 0) rest[`${at}/ｚ`] = '[a]\nnobody=1\n';
      else if (how === 1) rest[`${at}/ｚ`] = `[b/c]\nkey='changed'\n`;
      else if (how === 2) for (const [file] of written) delete rest[`${at}/${file}`];
      else rest[`${at}/locks/00`] = '';
    }
    const found = new Set((await findings(rest)).map(({ level, evidence }) => `${level} ${evidence['database']}`));
    assert.deepEqual([...found].sort(), [...sample.keys()].map((index) => `error etc/dconf/db/${index}`).sort());
  });
});
