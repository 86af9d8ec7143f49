import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { runTry, type TryOptions } from '../../src/cli/try/run-try.ts';
import { silentLog } from '../../src/core/log.ts';
import { links } from '../../src/pipeline/build.ts';
import { allRules } from '../../src/rules/all-rules.ts';
import { judge } from '../../src/rules/evaluate.ts';
import { servicesOf } from '../../src/runner/services.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
const command = join(root, 'tests/tools/wtgos.ts');

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wtgos-try-test-'));
});
after(() => rm(folder, { recursive: true, force: true }));

/** Runs the command in a folder of its own, where it must leave nothing. */
async function wtgosTry(name: string, ...flags: string[]) {
  const [cwd, temporary] = [join(folder, name), join(folder, `${name}-tmp`)];
  await mkdir(cwd);
  await mkdir(temporary);
  const env = { PATH: process.env['PATH'] ?? '', HOME: cwd, TMPDIR: temporary };
  const { stdout, stderr } = await run(process.execPath, [command, 'try', ...flags], { cwd, env, timeout: 60_000 });
  return { stdout, stderr, cwd, left: [...(await readdir(temporary)), ...(await readdir(cwd))] };
}

describe('wtgos try', () => {
  test('shows both images, fits a narrow terminal, and leaves nothing behind', async () => {
    const { stdout, stderr, left } = await wtgosTry('plain');
    assert.equal(stderr, '');
    assert.deepEqual(left, []);
    for (const link of ['build', 'check', 'gate', 'push', 'sign', 'attest', 'verify', 'tag']) {
      assert.match(stdout, new RegExp(`^ {2}${link} +\\d.* (ms|s) {2}\\S`, 'm'), link);
    }
    assert.match(stdout, /✓ a host with the policy of the new image: accepted/);
    assert.match(stdout, /✓ published in .*: ghcr\.io\/wtgos\/wtgos:stable is sha256:[0-9a-f]{12}/);
    for (const rule of ['PRIV-02', 'UNIT-01', 'PKG-01']) assert.match(stdout, new RegExp(`✗ ${rule}`));
    assert.match(stdout, /✓ refused: the image breaks the policy/);
    assert.ok(!stdout.includes('\u001b'), 'no colours where there is no terminal');
    const wide = stdout.split('\n').filter((line) => [...line].length > 80);
    assert.deepEqual(wide, []);
    assert.equal(existsSync(join(root, 'cosign.pub')), false, 'the throw-away key is not put into the clone');
  });

  test('tells programs what was published and why the other was refused', async () => {
    const { stdout, cwd } = await wtgosTry('json', '--json', '--keep', 'kept');
    const { published, refused, kept } = JSON.parse(stdout);
    assert.match(published.digest, /^sha256:[0-9a-f]{64}$/);
    assert.deepEqual(
      published.stages.map(({ stage }: { stage: string }) => stage),
      ['build', 'examine', 'gate', 'push', 'sign', 'attest', 'verify', 'tag'],
    );
    for (const rule of ['PRIV-02', 'UNIT-01', 'PKG-01']) assert.ok(refused.rules.includes(rule), rule);
    assert.equal(kept, join(cwd, 'kept'));
    const { stdout: tree } = await run(process.execPath, [command, 'tree', `oci:${kept}/registry:stable`], {
      env: { HOME: cwd },
      maxBuffer: 1 << 24,
    });
    assert.match(tree, / \/etc\/pki\/containers\/wtgos\.pub$/m);
    assert.doesNotMatch(tree, /\/usr\/bin\/helper/);
  });

  test('overwrites no folder', async () => {
    await assert.rejects(wtgosTry('taken', '--keep', '.'), (error: { code: number; stderr: string }) => {
      assert.equal(error.code, 2);
      assert.match(error.stderr, /--keep: .* cannot be made \(EEXIST\)/);
      return true;
    });
  });
});

describe('the demonstration can fail', () => {
  const quiet: TryOptions = { print() {}, colour: false, columns: 80, keep: undefined };
  const services = (entryFile = join(root, 'src/entry.ts')) =>
    servicesOf({
      env: { XDG_CACHE_HOME: folder },
      cwd: folder,
      log: silentLog,
      entryFile,
      signal: AbortSignal.timeout(60_000),
      mask() {},
      judged() {},
    });

  test('when the gate lets a breach through', async () => {
    const open = { ...links, gate() {} };
    await assert.rejects(runTry(await services(), quiet, open), /an image that breaks the policy was published/);
  });

  test('when a breach is refused for another reason than its own', async () => {
    const rules = allRules.filter(({ id }) => id !== 'PRIV-02');
    const blind = {
      ...links,
      judge: (...[evidence, options]: Parameters<typeof judge>) => judge(evidence, { ...options, rules }),
    };
    await assert.rejects(runTry(await services(), quiet, blind), /refused, but not by PRIV-02/);
  });

  test('when something is sent before the gate', async () => {
    const early = {
      ...links,
      async judge(...args: Parameters<typeof judge>) {
        const verdict = await judge(...args);
        if (verdict.result === 'fail') await writeFile(join(folder, 'leak/registry/blobs/sha256/early'), 'a blob');
        return verdict;
      },
    };
    const options = { ...quiet, keep: join(folder, 'leak') };
    await assert.rejects(runTry(await services(), options, early), /the target changed although the image was refused/);
  });

  test('outside of a clone, with a word about it', async () => {
    const elsewhere = join(folder, 'elsewhere', 'dist');
    await mkdir(elsewhere, { recursive: true });
    const without = { ...(await services()), workerFile: join(elsewhere, 'index.js') };
    await assert.rejects(runTry(without, quiet), { code: 'input-missing', message: /Containerfile is missing/ });
  });
});
