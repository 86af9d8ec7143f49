/** A pull request's check: the whole chain without any right, into a folder and with a key that nobody keeps. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { command } from './command.ts';
import { publishArguments, reference, startWorld, type World } from './world.ts';

const to = reference.slice(0, reference.lastIndexOf(':'));

const checkInputs = (world: World, change: Record<string, string> = {}): Record<string, string> => ({
  base: world.base,
  'base-key': world.baseKeyFile,
  policy: 'policies/immutable-host.yaml',
  to,
  tags: 'stable',
  'public-keys': 'cosign.pub',
  ...change,
});

const alone = { compare: 'false' };

const flags = (inputs: Record<string, string>) =>
  Object.entries(inputs).flatMap(([name, value]) => [`--${name}=${value}`]);

const check = (world: World, change?: Record<string, string>) =>
  command(world.folder, ['check-image', '--json', ...flags(checkInputs(world, change))]);

const writes = (world: World) => world.registry.log.filter(({ method }) => method !== 'GET' && method !== 'HEAD');

/** As a step of a workflow for a pull request. */
async function step(world: World, change?: Record<string, string>) {
  const folder = join(world.folder, '..', 'step');
  await mkdir(folder, { recursive: true });
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') };
  for (const file of Object.values(files)) await writeFile(file, '');
  const stub = join(folder, 'stub.mjs');
  const entry = new URL('../../src/entry.ts', import.meta.url).href;
  await writeFile(stub, `import { dispatch } from '${entry}'; await dispatch('check-image');`);
  const given = Object.entries(checkInputs(world, change)).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ]);
  const child = spawn(process.execPath, [stub], {
    cwd: world.folder,
    env: {
      ...Object.fromEntries(given),
      ...files,
      ...{ PATH: process.env['PATH'], TMPDIR: tmpdir(), XDG_CACHE_HOME: join(folder, 'cache') },
      ...{ GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: world.folder, GITHUB_REPOSITORY: 'you/your-os' },
      ...{ GITHUB_SHA: 'a'.repeat(40), GITHUB_REF: 'refs/pull/7/merge', GITHUB_EVENT_NAME: 'pull_request' },
      SOURCE_DATE_EPOCH: '1767225600',
    },
  });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  const [output, summary] = await Promise.all(Object.values(files).map((file) => readFile(file, 'utf8')));
  return { status: child.exitCode, stdout, stderr, output: output ?? '', summary: summary ?? '' };
}

test('a good image passes; nothing is written anywhere but in the output folder, and the key is the throw-away one', async () => {
  await using world = await startWorld();
  const before = await readFile(world.publicKeyFile, 'utf8');
  const ran = await check(world, { to: world.to, references: reference });
  assert.equal(ran.status, 0, ran.stderr);
  const answer = JSON.parse(ran.stdout);
  assert.equal(answer.verdict, 'pass');
  assert.equal(answer.changes, 'unknown', 'nothing was published yet');
  assert.deepEqual(answer.replaced, ['cosign.pub']);
  assert.deepEqual(writes(world), []);
  assert.equal(await readFile(world.publicKeyFile, 'utf8'), before);
  const record = JSON.parse(await readFile(join(world.folder, 'wtgos-check/check-record.json'), 'utf8'));
  assert.match(JSON.stringify(record), /etc\/pki\/containers\/wtgos\.pub/);
});

test('without cosign.pub, and with the key in a second file of the context, both places get the key', async () => {
  await using world = await startWorld();
  await mkdir(join(world.folder, 'more'));
  const key = await readFile(world.publicKeyFile, 'utf8');
  await writeFile(join(world.folder, 'more/same.pub'), `# ours\n${key.replaceAll('\n', '\r\n')}`);
  await writeFile(join(world.folder, 'more/other.pub'), await readFile(world.baseKeyFile));
  const second = JSON.parse((await check(world, alone)).stdout);
  assert.deepEqual(second.replaced, ['cosign.pub', 'more/same.pub']);
  await rm(world.publicKeyFile);
  const ran = await check(world, alone);
  assert.equal(ran.status, 0, ran.stderr);
  assert.deepEqual(JSON.parse(ran.stdout).replaced, ['cosign.pub']);
});

test('an image whose own policy no key of its repository satisfies is refused as a host would', async () => {
  await using world = await startWorld();
  // Its key is not the one that public-keys names, so it is not replaced, and no signature of ours satisfies it.
  await writeFile(join(world.folder, 'cosign.pub'), await readFile(world.baseKeyFile));
  await writeFile(join(world.folder, 'real.pub'), 'no key at all');
  const ran = await check(world, { ...alone, 'public-keys': 'real.pub' });
  assert.equal(ran.status, 1, ran.stderr);
  assert.match(ran.stderr, /host/i);
  assert.equal(JSON.parse(ran.stdout).verdict, 'fail');
});

test('in a pull request: what changed since the published image, with findings, whether it passes or not', async () => {
  await using world = await startWorld();
  const published = await command(world.folder, publishArguments(world));
  assert.equal(published.status, 0, published.stderr);
  world.registry.log.length = 0;
  await appendFile(join(world.folder, 'distrobox.ini'), '\n# one more line\n');

  const good = await step(world, { to: world.to, references: reference });
  assert.equal(good.status, 0, good.stdout + good.stderr);
  assert.match(good.output, /^verdict<<(\S+)\npass\n\1$/m);
  assert.match(good.output, /^changes<<(\S+)\nknown\n\1$/m);
  assert.match(good.summary, /✅ The image keeps to its policy/);
  assert.match(good.summary, /Changes from/);
  assert.match(good.summary, /usr&#47;share&#47;wtgos|usr\/share\/wtgos/);
  assert.match(good.summary, /throw-away key/);

  await appendFile(join(world.folder, 'Containerfile'), '\nCOPY --chmod=4755 distrobox.ini /usr/bin/<b>helper\n');
  const bad = await step(world, { to: world.to, references: reference });
  assert.equal(bad.status, 1, bad.stdout + bad.stderr);
  assert.match(bad.output, /^verdict<<(\S+)\nfail\n\1$/m);
  assert.match(bad.summary, /❌[\s\S]*PRIV-02[\s\S]*Changes from/);
  assert.doesNotMatch(bad.summary, /<b>/);
  assert.deepEqual(writes(world), []);
});

test('a package that may not be read leaves the changes unknown, and the verdict as it is', async () => {
  await using world = await startWorld();
  world.registry.setFaults(({ path }) =>
    path.startsWith('/v2/wtgos/')
      ? { kind: 'status', status: 403, body: '{"errors":[{"code":"DENIED","message":"<b>"}]}' }
      : undefined,
  );
  const ran = await step(world, { to: world.to, references: reference });
  assert.equal(ran.status, 0, ran.stdout + ran.stderr);
  assert.match(ran.summary, /Unknown: .*403/);
  assert.doesNotMatch(ran.summary, /<b>/);
  assert.match(ran.output, /^changes<<(\S+)\nunknown\n\1$/m);
});

test('wrong input: a tag in to, no context', async () => {
  await using world = await startWorld();
  for (const change of [{ to: `${to}:stable` }, { context: 'nowhere' }, { to: '' }] as Record<string, string>[]) {
    const ran = await check(world, change);
    assert.equal(ran.status, 2, ran.stderr);
  }
});
