import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { tarOf } from '../../tests/tools/tar.ts';
import { UserError } from '../core/errors.ts';
import { build, changesOf, type Files, Workspace } from './testing/build.ts';

// What each copy must give is what buildah 1.43 gave on the same base and context; tests/interop/assemble.test.ts asks it again.

const files: Files = {
  file: { content: 'x\n', mode: 0o640 },
  file2: 'y\n',
  link: { link: 'file' },
  folder: { link: 'tree' },
  broken: { link: 'nowhere' },
  'links/relative': { link: '../file' },
  'links/absolute': { link: '/etc/passwd' },
  'setid/s': { content: 's\n', mode: 0o4755 },
  empty: { dir: 0o700 },
  'tree/etc/private/a': 'a\n',
  'tree/opt/foo/b': 'b\n',
  'over/etc/full': 'now a file\n',
  'under/etc/file/r': 'r\n',
  'under/etc/full/new': 'n\n',
};

async function changes(instructions: string, more: Files = {}): Promise<string[]> {
  using workspace = new Workspace({ ...files, ...more });
  return changesOf(await build(workspace, { containerfile: `FROM base\n${instructions}\n` }));
}

async function refused(instructions: string, message: RegExp, code: string, more: Files = {}): Promise<void> {
  using workspace = new Workspace({ ...files, ...more });
  await assert.rejects(build(workspace, { containerfile: `FROM base\n${instructions}\n` }), (error) => {
    assert.ok(error instanceof UserError, String((error as Error).stack));
    assert.match(error.message, message);
    assert.equal(error.code, code);
    assert.ok(error.hint);
    return true;
  });
}

for (const [instructions, expected] of [
  ['COPY file /new/name', ['+ d 755 0:0 new', '+ f 640 0:0 new/name']],
  ['COPY file /new/', ['+ d 755 0:0 new', '+ f 640 0:0 new/file']],
  ['COPY /file /name', ['+ f 640 0:0 name']],
  ['COPY tree/../file /name', ['+ f 640 0:0 name']],
  ['COPY file /etc/file', ['~ f 640 0:0 etc/file']],
  ['COPY file /etc/private', ['+ f 640 0:0 etc/private/file']],
  ['COPY file /lib', ['+ f 640 0:0 usr/lib/file']],
  ['COPY file /opt/x/y', ['+ d 755 0:0 var/opt/x', '+ f 640 0:0 var/opt/x/y']],
  ['COPY file /absolute/x', ['+ f 640 0:0 var/opt/x']],
  ['COPY file /lib/../q', ['+ f 640 0:0 q']],
  ['COPY file /dangling', ['+ d 755 0:0 nowhere', '+ d 755 0:0 nowhere/x', '+ f 640 0:0 nowhere/x/file']],
  ['COPY file /etc/os-release', ['~ f 640 0:0 etc/os-release']],
  ['COPY link /name', ['+ f 640 0:0 name']],
  ['COPY link /new/', ['+ d 755 0:0 new', '+ f 640 0:0 new/link']],
  ['COPY links/relative /name', ['+ f 640 0:0 name']],
  ['COPY links /l', ['+ d 755 0:0 l', '+ s 777 0:0 l/absolute -> /etc/passwd', '+ s 777 0:0 l/relative -> ../file']],
  ['COPY folder/opt /o', ['+ d 755 0:0 o', '+ d 755 0:0 o/foo', '+ f 644 0:0 o/foo/b']],
  ['COPY file file2 /new/', ['+ d 755 0:0 new', '+ f 640 0:0 new/file', '+ f 644 0:0 new/file2']],
  ['COPY file* /new/', ['+ d 755 0:0 new', '+ f 640 0:0 new/file', '+ f 644 0:0 new/file2']],
  ['COPY f*2 /name', ['+ f 644 0:0 name']],
  [
    'COPY ["file", "tree/opt", "/new/"]',
    ['+ d 755 0:0 new', '+ f 640 0:0 new/file', '+ d 755 0:0 new/foo', '+ f 644 0:0 new/foo/b'],
  ],
  ['COPY empty /new', ['+ d 755 0:0 new']],
  ['COPY tree/etc /etc', ['~ d 755 0:0 etc/private', '+ f 644 0:0 etc/private/a']],
  ['COPY tree/opt /', ['+ d 755 0:0 foo', '+ f 644 0:0 foo/b']],
  [
    'COPY tree /',
    [
      '~ d 755 0:0 etc/private',
      '+ f 644 0:0 etc/private/a',
      '~ d 755 0:0 opt',
      '+ d 755 0:0 opt/foo',
      '+ f 644 0:0 opt/foo/b',
    ],
  ],
  ['COPY over /', ['~ f 644 0:0 etc/full', '- etc/full/z']],
  ['COPY under /', ['~ d 755 0:0 etc/file', '+ f 644 0:0 etc/file/r', '+ f 644 0:0 etc/full/new']],
  [
    'COPY over /\nCOPY under /',
    ['~ d 755 0:0 etc/file', '+ f 644 0:0 etc/file/r', '+ f 644 0:0 etc/full/new', '- etc/full/z'],
  ],
  ['COPY setid /s', ['+ d 755 0:0 s', '+ f 755 0:0 s/s']],
  ['COPY --chmod=4711 file /name', ['+ f 4711 0:0 name']],
  ['COPY --chmod=600 tree/opt /o', ['+ d 755 0:0 o', '+ d 600 0:0 o/foo', '+ f 600 0:0 o/foo/b']],
  [
    'COPY --chown=bob tree/opt /o/p',
    ['+ d 755 1234:2345 o', '+ d 755 1234:2345 o/p', '+ d 755 1234:2345 o/p/foo', '+ f 644 1234:2345 o/p/foo/b'],
  ],
  ['COPY --chown=bob:staff file /name', ['+ f 640 1234:77 name']],
  ['COPY --chown=:staff file /name', ['+ f 640 0:77 name']],
  ['COPY --chown=1234 file /name', ['+ f 640 1234:1234 name']],
  ['COPY --chown=7:8 file /name', ['+ f 640 7:8 name']],
  ['COPY --chown=7:staff file /name', ['+ f 640 7:77 name']],
  ['USER bob\nCOPY file /name', ['+ f 640 0:0 name']],
  ['USER bob\nWORKDIR /w/x\nCOPY file y', ['+ d 755 1234:2345 w', '+ d 755 1234:2345 w/x', '+ f 640 0:0 w/x/y']],
  ['WORKDIR /opt/k\nWORKDIR deeper', ['+ d 755 0:0 var/opt/k', '+ d 755 0:0 var/opt/k/deeper']],
  ['WORKDIR /new\nCOPY file .', ['+ d 755 0:0 new', '+ f 640 0:0 new/file']],
  ['VOLUME /opt/v /etc/file', ['+ d 755 0:0 var/opt/v']],
  ['VOLUME /opt/v\nLABEL a=b', []],
  ['ADD file /name', ['+ f 640 0:0 name']],
  ['COPY <<EOF /etc/hello\nhi\nEOF', ['+ f 644 0:0 etc/hello']],
  [
    'COPY --chmod=755 --chown=bob <<A <<B /h/\na\nA\nb\nB',
    ['+ d 755 1234:2345 h', '+ f 755 1234:2345 h/A', '+ f 755 1234:2345 h/B'],
  ],
  ['COPY file /a/b\nCOPY file2 /a/b', ['+ d 755 0:0 a', '+ f 644 0:0 a/b']],
  ['LABEL a=b', []],
] as const) {
  test(instructions.replaceAll('\n', ' ⏎ '), async () => assert.deepEqual(await changes(instructions), [...expected]));
}

for (const [instructions, message, code] of [
  ['COPY nothing /x', /:2: "nothing" is not in the build context/, 'context-invalid'],
  ['COPY File /x', /is not in the build context/, 'context-invalid'],
  ['COPY nothing* /x/', /is not in the build context/, 'context-invalid'],
  ['COPY broken /x', /is not in the build context/, 'context-invalid'],
  ['COPY file/x /x', /is not in the build context/, 'context-invalid'],
  ['COPY ../outside /x', /outside of the build context/, 'context-invalid'],
  ['COPY tree/../../outside /x', /outside of the build context/, 'context-invalid'],
  ['COPY links/absolute /x', /links\/absolute leads out/, 'context-invalid'],
  ['COPY [f /x', /is no pattern/, 'containerfile-invalid'],
  ['COPY file file2 /new', /does not end in "\/"/, 'containerfile-invalid'],
  ['COPY file* /new', /matches several files/, 'containerfile-invalid'],
  ['COPY file /etc/file/', /is a file in the image/, 'containerfile-invalid'],
  ['COPY tree /etc/file', /is a file in the image/, 'containerfile-invalid'],
  ['COPY file /etc/file/x', /"\/etc\/file" is no directory/, 'containerfile-invalid'],
  ['COPY file /loop/x', /circle/, 'containerfile-invalid'],
  ['COPY --chown=nobody file /x', /the user "nobody"/, 'containerfile-invalid'],
  ['COPY --chown=bob:nogroup file /x', /the group "nogroup"/, 'containerfile-invalid'],
  ['COPY --chown=4294967295 file /x', /the user/, 'containerfile-invalid'],
  ['COPY --chown=a:b:c file /x', /is no owner/, 'containerfile-invalid'],
  ['COPY --chmod=u+x file /x', /no octal mode/, 'containerfile-invalid'],
  ['COPY --chmod=17777 file /x', /no octal mode/, 'containerfile-invalid'],
  ['COPY $NOPE /x', /a value in it is empty/, 'containerfile-invalid'],
  ['WORKDIR /etc/file', /is no directory/, 'containerfile-invalid'],
  ['WORKDIR $NOPE', /empty/, 'containerfile-invalid'],
  ['VOLUME /etc/file/x', /is no directory/, 'containerfile-invalid'],
  ['COPY <<EOF /x\n\\$A\nEOF', /builders read differently/, 'containerfile-unsupported'],
] as const) {
  test(`refused: ${instructions.replaceAll('\n', ' ⏎ ')}`, () => refused(instructions, message, code));
}

test('ADD of an archive is refused, COPY brings it as it is', async () => {
  for (const bytes of [gzipSync(''), tarOf([{ name: 'x' }]), Buffer.from('28b52ffd00', 'hex'), Buffer.from('BZh91')]) {
    const more: Files = { archive: bytes };
    await refused('ADD archive /x', /:2: ADD would unpack "archive"/, 'containerfile-unsupported', more);
    assert.deepEqual(await changes('COPY archive /x', more), ['+ f 644 0:0 x']);
  }
  assert.deepEqual(await changes('ADD nothing /x', { nothing: '' }), ['+ f 644 0:0 x']);
});

test('a name that readers take for a whiteout is refused', () =>
  refused('COPY t /x', /would delete files/, 'containerfile-invalid', { 't/.wh.passwd': '' }));

test('links that leave the context are refused, links that stay are followed', async () => {
  await refused('COPY out/x /y', /leads out/, 'context-invalid', { out: { link: '../..' } });
  await refused('COPY a/b/c /y', /leads out/, 'context-invalid', { 'a/b': { link: '../../elsewhere' } });
  await refused('COPY l /y', /circle/, 'context-invalid', { l: { link: 'm' }, m: { link: 'l' } });
  assert.deepEqual(
    await changes('COPY d/f /y', { d: { link: 'tree/../tree/etc/private' }, 'tree/etc/private/f': '' }),
    ['+ f 644 0:0 y'],
  );
});

test('pipes are refused, ignored pipes are not looked at', async () => {
  using workspace = new Workspace({ 't/file': 'x' });
  execFileSync('mkfifo', [join(workspace.context, 't/pipe')]);
  await assert.rejects(build(workspace, { containerfile: 'FROM base\nCOPY t /t' }), {
    code: 'context-invalid',
    message: 'context/t/pipe is a named pipe, which cannot be copied',
  });
  workspace.write({ '.containerignore': '**/pipe' });
  assert.deepEqual(changesOf(await build(workspace, { containerfile: 'FROM base\nCOPY t /t' })), [
    '+ d 755 0:0 t',
    '+ f 644 0:0 t/file',
  ]);
});

test('ignored files are not there; a folder that is taken back in part is made anew', async () => {
  const more: Files = { '.containerignore': 'tree\n!tree/opt/foo/b\nfile\n' };
  assert.deepEqual(await changes('COPY tree /t', { ...more, tree: { dir: 0o700 } }), [
    '+ d 755 0:0 t',
    '+ d 755 0:0 t/opt',
    '+ d 755 0:0 t/opt/foo',
    '+ f 644 0:0 t/opt/foo/b',
  ]);
  await refused('COPY file /x', /everything that "file" names is ignored/, 'context-invalid', more);
  await refused('COPY tree/etc /x', /everything/, 'context-invalid', more);
  assert.deepEqual(await changes('COPY file* /x/', more), ['+ d 755 0:0 x', '+ f 644 0:0 x/file2']);
});

test('from a stage: owners and modes are kept, links are the stage’s own', async () => {
  const stage = 'FROM scratch AS Ctx\nCOPY --chown=5:6 --chmod=6755 file /bin/f\nCOPY links /links\nCOPY setid /s\n';
  const from = async (instruction: string) => {
    using workspace = new Workspace(files);
    return changesOf(await build(workspace, { containerfile: `${stage}FROM base\n${instruction}\n` }));
  };
  assert.deepEqual(await from('COPY --from=ctx /bin/f /x'), ['+ f 6755 5:6 x']);
  assert.deepEqual(await from('COPY --from=0 bin /x/'), ['+ d 755 0:0 x', '+ f 6755 5:6 x/f']);
  assert.deepEqual(await from('COPY --from=CTX --chown=7 bin /x'), ['+ d 755 7:7 x', '+ f 6755 7:7 x/f']);
  assert.deepEqual(await from('COPY --from=ctx s /x'), ['+ d 755 0:0 x', '+ f 755 0:0 x/s']);
  await assert.rejects(from('COPY --from=ctx links/absolute /x'), { code: 'context-invalid' });
  await assert.rejects(from('COPY --from=ctx ../bin /x'), { code: 'context-invalid' });
});

test('a stage that starts from a stage has its files and settings', async () => {
  using workspace = new Workspace(files);
  const containerfile = 'FROM base AS one\nWORKDIR /w\nENV A=1\nARG B=2\nCOPY file a\nFROM ONE\nCOPY file2 b$A$B\n';
  assert.deepEqual(changesOf(await build(workspace, { containerfile })), [
    '+ d 755 0:0 w',
    '+ f 640 0:0 w/a',
    '+ f 644 0:0 w/b12',
  ]);
});

test('what changes in the base beside contents is said', async () => {
  using workspace = new Workspace(files);
  const { warnings } = await build(workspace, { containerfile: 'FROM base\nCOPY tree /\n' });
  assert.match(warnings.join('\n'), /:2: a symlink of the base becomes a directory: "\/opt"/);
  assert.match(warnings.join('\n'), /:2: a directory of the base gets the mode.*"\/etc\/private"/);
});

test('the output folder is no part of the context', async () => {
  using workspace = new Workspace({ a: '' });
  const options = { containerfile: 'FROM base\nCOPY . /all\n', output: 'context/out' };
  await build(workspace, options);
  assert.deepEqual(changesOf(await build(workspace, options)), [
    '+ d 755 0:0 all',
    '+ f 644 0:0 all/Containerfile',
    '+ f 644 0:0 all/a',
  ]);
});

test('names that are no UTF-8 travel as they are', async () => {
  using workspace = new Workspace();
  execFileSync('sh', ['-c', 'mkdir t && printf x > "t/$(printf "caf\\351")" && printf y > t/ünï'], {
    cwd: workspace.context,
  });
  assert.deepEqual(changesOf(await build(workspace, { containerfile: 'FROM base\nCOPY t /t' })), [
    '+ d 755 0:0 t',
    '+ f 644 0:0 t/caf\udce9',
    '+ f 644 0:0 t/ünï',
  ]);
});
