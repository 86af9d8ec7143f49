/**
 * Containerfiles as others read and build them: BuildKit's parser and variables, buildah's trees. The product's code is
 * used as it is; only the base is small and our own, so that every rule of COPY has something to hit.
 */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { ExpansionError, expand } from '../../src/assemble/expand.ts';
import { readInstructions } from '../../src/assemble/instructions.ts';
import { containerfileText } from '../../src/assemble/source-text.ts';
import { build, type Files, Workspace, writeBase } from '../../src/assemble/testing/build.ts';
import { directory, file, symlink } from '../../src/image/testing/layers.ts';
import { LayoutStore } from '../../src/registry/layout.ts';
import type { ContainerConfig } from '../../src/registry/types.ts';
import { base } from './base.ts';
import { buildahSid, buildahStorage, imageTree } from './chroots.ts';
import { dockerfileAst, ok, workFolder } from './tools.ts';

const repository = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

describe('BuildKit reads the same', () => {
  for (const [what, text] of [
    [
      'continuations, comments, empty lines',
      'FROM a\nCOPY a \\\n# c\n\n  b \\ \n c\nLABEL a=b\\\\\nLABEL c="x \\\n  y"\n# end \\\nCMD ["a", \\\n"b"]',
    ],
    ['the escape directive', '#syntax=docker/dockerfile:1\n# ESCAPE = `\nFROM a\nCOPY a `\n b\\ c\nLABEL a=`$x\n'],
    ['an escape directive that comes too late', '# hello\n# escape=`\nFROM a\nCOPY a \\\n b\n'],
    ['Windows line ends and a byte order mark', '\ufeffFROM a\r\n\tLABEL a=b \\\r\n c=d\r\n'],
    [
      'here-documents',
      'FROM a\nCOPY <<-"EOF" <<B --x /x/\n\thello\n\tEOF\nFROM q\nB\nRUN <<X cat && y\nFROM z\nX\nADD --chown=a <<C /c\nC\nLABEL a=<<EOF',
    ],
    [
      'flags',
      `FROM --platform=linux/amd64 a AS b\nCOPY --chown="a b" --chmod=0644 -- --x y\nCOPY --from=b '--chown=q' c d\nHEALTHCHECK --interval=5s CMD x`,
    ],
    ['the last line continued', 'FROM a\nLABEL a=b \\'],
    ['a keyword in two lines', 'FROM a\nLAB\\\nEL a=b\n'],
  ] as const) {
    test(what, async () => {
      const path = join(workFolder('parse'), 'Containerfile');
      writeFileSync(path, text);
      const theirs = await dockerfileAst(path);
      assert.ok('ast' in theirs, JSON.stringify(theirs));
      const { escapeChar, instructions } = readInstructions(containerfileText(text, 'C'), 'C');
      assert.equal(escapeChar, theirs.escape);
      assert.deepEqual(
        instructions.map((one) => ({ ...one, keyword: one.keyword.toUpperCase() })).map(brief),
        theirs.ast.map((node) => ({
          keyword: node.instruction.toUpperCase(),
          line: node.startLine,
          original: node.original.trim(),
          flags: node.flags,
          heredocs: node.heredocs.map(({ Name, Expand, Content, Chomp }) => ({
            name: Name,
            expand: Expand,
            content: Chomp ? Content.replace(/^\t+/gm, '') : Content,
          })),
        })),
      );
    });
  }

  test('variables, in a thousand random words', async () => {
    const piece = fc.constantFrom(
      '$A',
      '${A}',
      '${EMPTY:-d}',
      '${EMPTY-d}',
      '${NONE:-x$A}',
      '${A:+p}',
      '${NONE+q}',
      '${NONE:-"r-s"}',
      "'$A-b'",
      '"$A-b"',
      '"\\$A"',
      '\\$A',
      '\\\\',
      '"\\x"',
      'x',
      '.',
      '$',
      '$1',
      '$NONE',
      '"',
      "'",
      '{',
      '}',
      '${',
      'ä',
    );
    const words = fc.sample(
      fc.array(piece, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')),
      { numRuns: 1000, seed: 3 },
    );
    const values: Record<string, string> = { A: 'one', EMPTY: '' };
    const ours = words.map((word) => {
      try {
        return expand(`v${word}`, (name) => values[name], { escapeChar: '\\' });
      } catch (error) {
        assert.ok(error instanceof ExpansionError);
        return undefined;
      }
    });
    const good = words.flatMap((word, at) => (ours[at] === undefined ? [] : [{ word, value: ours[at] }]));
    assert.ok(good.length > 300 && good.length < 1000);
    const labels = await labelsByBuildKit(good.map(({ word }) => word));
    assert.deepEqual(
      labels,
      good.map(({ value }) => value),
    );
    // What is refused here BuildKit refuses too; one by one, so only some of them.
    for (const word of words.filter((_, at) => ours[at] === undefined).slice(0, 40)) {
      await assert.rejects(labelsByBuildKit([word]), word);
    }
  });
});

function brief({
  keyword,
  line,
  original,
  flags,
  heredocs,
}: ReturnType<typeof readInstructions>['instructions'][number]) {
  return { keyword, line, original, flags, heredocs };
}

/** The values that BuildKit gives to labels `v…`. Throws where it refuses one. */
async function labelsByBuildKit(words: readonly string[]): Promise<string[]> {
  const path = join(workFolder('expand'), 'Containerfile');
  const lines = words.map((word, at) => `LABEL l${at}=v${word}`);
  writeFileSync(path, ['FROM a', 'ENV A=one EMPTY=', ...lines, ''].join('\n'));
  const theirs = await dockerfileAst(path);
  if (!('stages' in theirs)) throw new Error(theirs.error);
  const commands = theirs.stages[0]?.commands.filter(({ name }) => name.toLowerCase() === 'label') ?? [];
  return commands.map(({ command }) => (command['Labels'] as { Value: string }[])[0]?.Value ?? '');
}

const baseMembers = [
  directory('etc'),
  file('etc/passwd', 'root:x:0:0:::\nbob:x:1234:2345::/home/bob:/bin/sh\n'),
  file('etc/group', 'root:x:0:\nstaff:x:77:bob\n'),
  file('etc/file', 'base\n'),
  directory('etc/private', { mode: 0o700, uid: 5, gid: 6, pax: [['SCHILY.xattr.user.test', 'hi']] }),
  directory('etc/full'),
  file('etc/full/z', 'z\n'),
  directory('etc/full/deep'),
  file('etc/full/deep/y', 'y\n'),
  symlink('etc/os-release', '../usr/lib/os-release'),
  directory('usr'),
  directory('usr/lib'),
  file('usr/lib/os-release', 'ID=base\n'),
  symlink('lib', 'usr/lib'),
  directory('var'),
  directory('var/opt'),
  symlink('opt', 'var/opt'),
  symlink('absolute', '/var/opt'),
  symlink('dangling', '/nowhere/x'),
  directory('tmp', { mode: 0o1777 }),
];

const files: Files = {
  file: { content: 'x\n', mode: 0o640 },
  file2: 'y\n',
  link: { link: 'file' },
  folder: { link: 'tree' },
  'links/relative': { link: '../file' },
  'links/absolute': { link: '/etc/passwd' },
  'setid/s': { content: 's\n', mode: 0o6755 },
  sticky: { dir: 0o1777 },
  'sticky/group': { dir: 0o2775 },
  empty: { dir: 0o700 },
  'tree/etc/private/a': 'a\n',
  'tree/opt/foo/b': 'b\n',
  'tree/lib/l': 'l\n',
  'tree/absolute/x': 'x\n',
  'over/etc/full': 'now a file\n',
  'over/etc/os-release': 'now a file\n',
  'under/etc/file/r': 'r\n',
  'under/etc/full/deep/new': 'n\n',
  'under/etc/private': { link: 'full' },
  '.containerignore': 'ignored\n**/*.log\n!keep.log\n*/not\n!tree/not/but\n',
  ignored: 'i\n',
  'a.log': 'l\n',
  'keep.log': 'k\n',
  'tree/not/at-all': 'n\n',
  'tree/not/but': 'b\n',
};

const settings = {
  Env: ['PATH=/base/bin', 'A=base'],
  Cmd: ['base'],
  Labels: { a: 'base', base: 'b' },
  ExposedPorts: { '1/tcp': {} },
  Volumes: { '/base': {} },
  StopSignal: 'SIGRTMIN+3',
};

describe('buildah builds the same tree', () => {
  for (const [what, instructions] of [
    [
      'destinations',
      'COPY file /new/name\nCOPY file /new2/\nCOPY /file /etc/file\nCOPY file /etc/private\nCOPY file /lib\nCOPY file2 /opt/x/y\nCOPY file2 /absolute/z\n' +
        'COPY file /lib/../q\nCOPY file /dangling\nCOPY file /etc/os-release\nCOPY link /link\nCOPY link /new3/\nCOPY links/relative /rel\nCOPY links /links\n' +
        'COPY folder/opt /o\nCOPY file file2 /new4/\nCOPY file* /new5/\nCOPY f[h-j]le /one\nCOPY ["file", "tree/opt", "/new6/"]\nCOPY empty /new7\nCOPY setid /setid\nCOPY sticky /sticky\n' +
        'ADD file /added\nCOPY tree/e*/private /glob/\nCOPY */opt /glob/\nCOPY tree/../file /dots',
    ],
    ['directories merge', 'COPY tree/etc /etc\nCOPY tree/opt /tmp'],
    ['directories take the place of symlinks', 'COPY tree /'],
    ['files take the place of directories and links', 'COPY over /'],
    ['directories take the place of files, links of directories', 'COPY under /'],
    ['what was hidden stays hidden', 'COPY over /\nCOPY under /'],
    [
      'owners, modes, users',
      'COPY --chown=bob tree/opt /o/p\nCOPY --chown=bob:staff file /a\nCOPY --chown=:staff file /b\nCOPY --chown=1234 file /c\nCOPY --chown=7:8 file /d\nCOPY --chown=7:staff file /e\n' +
        'COPY --chown=bob links /l\nCOPY --chmod=4711 file /f\nCOPY --chmod=600 tree/opt /g\nCOPY --chmod=0755 links /h\nUSER bob\nWORKDIR /w/x\nCOPY file y\nWORKDIR z\nWORKDIR /opt/k\nVOLUME /v /opt/v\nUSER 7:8\nWORKDIR /n',
    ],
    [
      'variables and here-documents',
      'ARG A=file B\nENV D=/dest\nCOPY $A $D/${B:-b}\nCOPY <<EOF <<-TWO $D/\nhello $A and "${B:-none}"\nEOF\n\ttabs\n\tTWO\nCOPY --chmod=755 <<"RAW" /raw\n$A \\n\nRAW',
    ],
    ['ignored files', 'COPY . /all\nCOPY tree /tree\nCOPY *.log /logs/'],
  ] as const) {
    test(what, () => sameTree(`FROM base\n${instructions}\n`));
  }

  test('stages', () =>
    sameTree(
      'FROM scratch AS ctx\nCOPY tree /t\nCOPY links /links\nCOPY --chown=5:6 --chmod=6755 file /f\nCOPY sticky /s\n' +
        'FROM base\nCOPY --from=ctx / /all\nCOPY --from=0 f /new/\nCOPY --from=ctx --chown=bob t/etc /etc\nCOPY --from=ctx link* /x/\n',
    ));

  test('a volume last', () => sameTree('FROM base\nVOLUME /v /opt/v /etc/file\n'));

  test('the image that this repository publishes, on a base of real parts', async () => {
    const text = await readFile(join(repository, 'Containerfile'), 'utf8');
    const names = [...text.matchAll(/^COPY (?:--\S+ )*(\S+) /gm)].map(([, name = '']) => name);
    assert.ok(names.length > 3);
    const own: Files = {};
    for (const name of names) own[name] = name === 'cosign.pub' ? 'a key\n' : await readFile(join(repository, name));
    await sameOn((await base()).layout, workFolder('assemble'), text.replace(/^FROM .*$/m, 'FROM base'), own);
  });

  test('settings', () =>
    sameTree(
      'FROM base\nMAINTAINER me <a@b>\nENV A=1 B="a b" C=\'$A\' PATH=/bin\nENV D e f\nLABEL a=b c="$A e" old=\nCMD echo hi $A\nENTRYPOINT ["x", "y $A"]\n' +
        'EXPOSE 80 90/udp $A\nSTOPSIGNAL SIGTERM\nUSER bob:$A\nWORKDIR /w/$A\nWORKDIR ../v\nVOLUME /v1 /v2\nVOLUME ["/v 3"]\nCMD run "$A"\nLABEL l=$PATH:$D\n',
      settings,
    ));

  test('ENTRYPOINT and the base’s CMD', () => sameTree('FROM base\nENTRYPOINT run it\n', settings));

  test('the directory that processes start in', () =>
    sameTree('FROM base\nLABEL a=b\n', { WorkingDir: '/opt/start/here', User: 'bob' }));
});

/** Members of the config that an instruction sets; the order of Env is each builder's own. */
const configMembers = ['User', 'ExposedPorts', 'Entrypoint', 'Cmd', 'Volumes', 'WorkingDir', 'StopSignal'] as const;

/** Where there is no environment at all, buildah adds this. */
const pathOfBuildah = ['PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'];

/** Builds with both and compares what buildah unpacks of each, and what is set for processes. */
async function sameTree(containerfile: string, config: ContainerConfig = {}): Promise<void> {
  const shared = workFolder('assemble');
  const base = join(shared, 'base');
  await writeBase(base, { members: baseMembers, config: { Env: ['PATH=/bin'], ...config } });
  await sameOn(base, shared, containerfile, files);
}

async function sameOn(layout: string, shared: string, containerfile: string, context: Files): Promise<void> {
  using workspace = new Workspace(context);
  const { staged, base: resolved } = await build(workspace, { containerfile, layout });
  const whole = await LayoutStore.open(join(shared, 'ours'));
  for (const layer of staged.manifest.layers) {
    const from = (await staged.store.hasBlob(layer.digest)) ? staged.store : resolved.store;
    await whole.putBlob(layer, { open: () => from.openBlob(layer) });
  }
  const configBlob = staged.manifest.config;
  await whole.putBlob(configBlob, { open: () => staged.store.openBlob(configBlob) });
  await whole.putManifest(staged.manifestBytes, staged.manifest.mediaType ?? '', { tag: 'x' });

  const storage = buildahStorage();
  const binds = [
    [workspace.context, '/mnt/context'],
    [layout, '/mnt/base'],
  ] as const;
  await ok(buildahSid(storage, ['pull', '-q', 'oci:/mnt/base:stable'], { binds }));
  const image = await ok(buildahSid(storage, ['images', '-q', '--no-trunc']));
  await ok(buildahSid(storage, ['tag', image.replace('sha256:', ''), 'localhost/base:stable']));
  await mkdir(join(shared, 'file'));
  const theirs = containerfile.replace(/^FROM base\b/m, 'FROM localhost/base:stable');
  writeFileSync(join(shared, 'file/Containerfile'), theirs);
  // The product's own Containerfile lies in the context under the same name.
  const args = [
    'build',
    '--layers=false',
    '--isolation',
    'chroot',
    '-f',
    `${shared}/file/Containerfile`,
    '-t',
    'theirs',
    '/mnt/context',
  ];
  await ok(buildahSid(storage, args, { binds }));
  assert.deepEqual(
    await imageTree(`oci:${shared}/ours:x`, { storage }),
    await imageTree('localhost/theirs', { storage }),
  );
  const inspected = await ok(
    buildahSid(storage, ['inspect', '--type', 'image', '--format', '{{json .OCIv1}}', 'theirs']),
  );
  const { config: settings = {}, author } = JSON.parse(inspected) as {
    config?: Record<string, unknown>;
    author?: string;
  };
  // buildah adds its own version.
  const { 'io.buildah.version': _, ...labels } = (settings['Labels'] ?? {}) as Record<string, string>;
  const ours = staged.config.config ?? {};
  assert.deepEqual(
    [
      configMembers.map((name) => ours[name]),
      (ours.Env ?? pathOfBuildah).toSorted(),
      ours.Labels ?? {},
      staged.config.author,
    ],
    [configMembers.map((name) => settings[name]), (settings['Env'] as string[]).toSorted(), labels, author],
  );
}
