/** The steps of release.yml that decide which commit people get, run by bash with a `gh` that answers from files. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type TestContext, test } from 'node:test';
import { parse } from 'yaml';

const workflow = resolve(import.meta.dirname, '..', '..', '.github', 'workflows', 'release.yml');

const gh = `#!/bin/bash
printf '%s\\n' "$*" >>"$ANSWERS/log"
case $* in
  *compare*) cat "$ANSWERS/compare" ;;
  *matching-refs*) cat "$ANSWERS/refs" ;;
  *PATCH*) [ -e "$ANSWERS/major" ] ;;
esac
`;

/** Runs the step whose name begins so. */
async function step(t: TestContext, name: string, answers: Record<string, string>) {
  const folder = await mkdtemp(join(tmpdir(), 'wtgos-release-'));
  t.after(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'gh'), gh, { mode: 0o755 });
  for (const [file, text] of Object.entries({ log: '', ...answers })) await writeFile(join(folder, file), text);
  const { steps } = parse(await readFile(workflow, 'utf8')).jobs.release;
  const { run } = steps.find((each: { name?: string }) => each.name?.startsWith(name));
  const { status, stdout } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
    encoding: 'utf8',
    env: {
      ...{ PATH: `${folder}:${process.env['PATH']}`, ANSWERS: folder },
      ...{ TAG: 'v1.2.3', GITHUB_REPOSITORY: 'o/r', GITHUB_SHA: 'a'.repeat(40) },
    },
  });
  const asked = (await readFile(join(folder, 'log'), 'utf8')).split('\n');
  return { status, stdout, changes: asked.filter((line) => line.includes('--method')) };
}

test('only a commit of main is released', async (t) => {
  const isMain = async (status: string) => (await step(t, 'Be sure', { compare: `${status}\n` })).status;
  assert.equal(await isMain('identical'), 0);
  assert.equal(await isMain('behind'), 0);
  for (const status of ['ahead', 'diverged', '']) assert.equal(await isMain(status), 1, status);
});

test('the tag of the major version goes forward, and never back', async (t) => {
  const move = (tags: string[], major: object = { major: '' }) =>
    step(t, 'Move', { refs: tags.map((tag) => `refs/tags/${tag}\n`).join(''), ...major });
  const newest = await move(['v1.2.3', 'v1.2.2', 'v1.10.0-rc1', 'v1.2.3-rc1']);
  assert.equal(newest.status, 0);
  assert.deepEqual(newest.changes.length, 1);
  assert.match(newest.changes[0] ?? '', /PATCH repos\/o\/r\/git\/refs\/tags\/v1 -f sha=a{40}/);
  assert.match((await move(['v1.2.3'], {})).changes[1] ?? '', /POST .* ref=refs\/tags\/v1 -f sha=a{40}/);
  const older = await move(['v1.2.3', 'v1.10.0', 'v1.9.0']);
  assert.equal(older.status, 0);
  assert.deepEqual(older.changes, []);
  assert.match(older.stdout, /v1\.10\.0 is newer/);
  assert.notEqual((await move([])).status, 0, 'a list that cannot be had moves nothing');
});
