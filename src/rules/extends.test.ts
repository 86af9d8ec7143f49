import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sha256 } from '../core/digest.ts';
import { UserError } from '../core/errors.ts';
import { readPolicy } from './extends.ts';
import { policySchemaUrl } from './policy.ts';

type Files = Record<string, string>;

const named = (name: string, text = ''): string => `schema: ${policySchemaUrl}\nname: ${name}\n${text}`;
const clause = (name: string): string =>
  `allow:\n  - { name: ${name}, reason: It is what the test wants., paths: [etc/x] }\n`;

function read(files: Files, file = 'top.yaml') {
  const get = async (path: string): Promise<Buffer> => {
    const text = files[path];
    if (text === undefined) throw new UserError('input-invalid', `policy: there is no file ${path}`);
    return Buffer.from(text);
  };
  return readPolicy(file, 'policies', { read: get, builtin: get });
}

async function refusal(files: Files): Promise<{ message: string; at: unknown }> {
  const error = await read(files).then(
    () => assert.fail('it was accepted'),
    (each: unknown) => each,
  );
  assert.ok(error instanceof UserError, String(error));
  assert.equal(error.code, 'policy-invalid');
  return { message: error.message, at: error.at };
}

test('a policy alone is itself, with the digest of its bytes', async () => {
  const text = named('top', clause('one'));
  const { policy, digest } = await read({ 'top.yaml': text });
  assert.equal(policy.allow[0]?.name, 'one');
  assert.equal(digest, sha256(text));
});

test('lists follow each other, depth first; the first level counts; enforcement stays', async () => {
  const { policy } = await read({
    'top.yaml': named(
      'top',
      `extends: [a/b.yaml, wtgos:immutable-host, c.yaml]\nlevels: { PKG-03: error }\ncaches: [rpmdb]\n${clause('one')}`,
    ),
    'a/b.yaml': named(
      'b',
      `extends: [../c.yaml]\nlevels:\n  PKG-03: { level: note, reason: Not so bad in here. }\n  PKG-05: error\ncaches: [rpmdb, mime]\n${clause('two')}`,
    ),
    'c.yaml': named(
      'c',
      `host-policy: { enforce: true }\nkargs: { allow: [{ argument: quiet, reason: Nobody reads it. }] }\n${clause('three')}`,
    ),
    'wtgos:immutable-host': named('host', clause('four')),
  });
  assert.equal(policy.name, 'top');
  assert.deepEqual(
    policy.allow.map(({ name }) => name),
    ['one', 'two', 'three', 'four'],
  );
  assert.deepEqual(policy.levels, { 'PKG-03': 'error', 'PKG-05': 'error' });
  assert.deepEqual(policy.caches, ['rpmdb', 'mime']);
  assert.equal(policy.hostPolicy.enforce, true);
  assert.deepEqual(
    policy.kargs.allow.map(({ argument }) => argument),
    ['quiet'],
  );
});

test('an extended policy that only warns makes no other one warn', async () => {
  const files = { 'top.yaml': named('top', 'extends: [b.yaml]\n'), 'b.yaml': named('b', 'mode: warn\n') };
  assert.equal((await read(files)).policy.mode, 'enforce');
});

test('the digest covers every file and its name', async () => {
  const files = { 'top.yaml': named('top', 'extends: [b.yaml]\n'), 'b.yaml': named('b', clause('two')) };
  const digests = await Promise.all([
    read(files),
    read({ ...files, 'b.yaml': `${files['b.yaml']}# more\n` }),
    read({ ...files, 'top.yaml': `${files['top.yaml']}# more\n` }),
    read({ 'top.yaml': named('top', 'extends: [c.yaml]\n'), 'c.yaml': files['b.yaml'] }),
    read({ 'top.yaml': files['top.yaml'] }).catch(() => ({ digest: 'refused' })),
  ]);
  assert.equal(new Set(digests.map(({ digest }) => digest)).size, digests.length);
});

const elsewhere = [
  '../x.yaml',
  '/etc/x.yaml',
  'a/../../x.yaml',
  'https://example.org/x.yaml',
  'wtgos:no-such',
  'C:\\\\x.yaml',
  '..',
];

for (const path of elsewhere) {
  test(`extends does not take ${path}`, async () => {
    const { message, at } = await refusal({ 'top.yaml': named('top', `extends: ["${path}"]\n`) });
    assert.match(message, /^policies\/top\.yaml:3:11: extends takes files of the policy's own folder/);
    assert.deepEqual(at, { file: 'policies/top.yaml', line: 3, column: 11 });
  });
}

test('a built-in policy takes nothing from the folder of who extends it', async () => {
  const files = {
    'top.yaml': named('top', 'extends: [wtgos:custom-image]\n'),
    'wtgos:custom-image': named('b', 'extends: [top.yaml]\n'),
  };
  assert.match((await refusal(files)).message, /^wtgos:custom-image:3:11/);
});

test('a circle is said to be one', async () => {
  const { message, at } = await refusal({
    'top.yaml': named('top', 'extends: [d/b.yaml]\n'),
    'd/b.yaml': named('b', 'extends:\n  - ../top.yaml\n'),
  });
  assert.match(message, /circle: policies\/top\.yaml → policies\/d\/b\.yaml → policies\/top\.yaml/);
  assert.deepEqual(at, { file: 'policies/d/b.yaml', line: 4, column: 5 });
});

test('depth and number of files are bounded', async () => {
  const deep = Object.fromEntries(
    Array.from({ length: 12 }, (_, n) => [
      n === 0 ? 'top.yaml' : `${n}.yaml`,
      named(`p${n}`, `extends: [${n + 1}.yaml]\n`),
    ]),
  );
  assert.match((await refusal(deep)).message, /more than 8 policies/);
  const many = (from: number) => Array.from({ length: 20 }, (_, n) => `${from + n}.yaml`);
  const leaves = Object.fromEntries([...many(100), ...many(200)].map((name) => [name, named('leaf')]));
  const wide = {
    'top.yaml': named('top', 'extends: [a.yaml, b.yaml]\n'),
    'a.yaml': named('a', `extends: [${many(100)}]\n`),
    'b.yaml': named('b', `extends: [${many(200)}]\n`),
  };
  assert.match((await refusal({ ...leaves, ...wide })).message, /more than 32 files/);
});

test('tests of container-structure-test are read beside the policy, and the digest covers them', async () => {
  const tests = 'schemaVersion: 2.0.0\n';
  const files = {
    'top.yaml': named('top', 'extends: [a/b.yaml]\n'),
    'a/b.yaml': named('b', 'structure-tests: [t.yaml]\n'),
    'a/t.yaml': tests,
  };
  const one = await read(files);
  assert.deepEqual(
    one.policy.structureTests.map(({ file }) => file),
    ['policies/a/t.yaml'],
  );
  const other = await read({ ...files, 'a/t.yaml': `${tests}commandTests: []\n` });
  assert.notEqual(one.digest, other.digest);
  const { message } = await refusal({ 'top.yaml': named('top', 'structure-tests: [../t.yaml]\n') });
  assert.match(message, /^policies\/top\.yaml:3:19: structure-tests takes files of the policy's own folder/);
});

test('a mistake in an extended file is said of that file, and a missing one where it is named', async () => {
  const top = named('top', 'extends: [b.yaml]\n');
  assert.match(
    (await refusal({ 'top.yaml': top, 'b.yaml': named('b', 'alow: []\n') })).message,
    /^policies\/b\.yaml:3:1: .*did you mean allow/,
  );
  assert.match(
    (await refusal({ 'top.yaml': top })).message,
    /^policies\/top\.yaml:3:11: policy: there is no file b\.yaml/,
  );
});

test('two files with a clause of one name are refused', async () => {
  const { message } = await refusal({
    'top.yaml': named('top', `extends: [b.yaml]\n${clause('one')}`),
    'b.yaml': named('b', clause('one')),
  });
  assert.match(message, /^policies\/b\.yaml:4:13: top\.yaml has a clause one, too/);
});

test('no name, however written, is looked for outside of the folder', async () => {
  const part = fc.constantFrom('..', '.', 'a', '', '/', '\\', ':', 'b.yaml');
  const asked: string[] = [];
  const get = async (path: string): Promise<Buffer> => {
    asked.push(path);
    throw new UserError('input-invalid', 'no such file');
  };
  await fc.assert(
    fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 6 }), fc.constantFrom('/', ''), async (parts, joint) => {
      const text = named('top', `extends: [${JSON.stringify(parts.join(joint) || 'x')}]\n`);
      const files = {
        read: async (path: string) => (path === 'top.yaml' && asked.length === 0 ? Buffer.from(text) : get(path)),
        builtin: get,
      };
      asked.length = 0;
      await readPolicy('top.yaml', '', files).catch((error: unknown) => assert.ok(error instanceof UserError));
      for (const path of asked)
        assert.ok(!path.startsWith('/') && !path.split('/').includes('..') && !/[\\:]/.test(path), path);
    }),
    { numRuns: 500 },
  );
});
