import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { UserError } from '../../core/errors.ts';
import { copyWithKey } from './context.ts';

const pem = '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n';

async function world(t: TestContext) {
  const folder = await mkdtemp(join(tmpdir(), 'wtgos-context-'));
  t.after(() => rm(folder, { recursive: true }));
  const [context, outside, to] = [join(folder, 'context'), join(folder, 'outside'), join(folder, 'copy')];
  await Promise.all([mkdir(context), mkdir(outside)]);
  const copy = (...keyFiles: string[]) => copyWithKey(context, to, { keyFiles, cwd: context, pem });
  return { context, outside, to, copy };
}

test('a key that is not there yet is put in its place', async (t) => {
  const { context, to, copy } = await world(t);
  await mkdir(join(context, 'keys'));
  assert.deepEqual(await copy('cosign.pub', 'keys/own.pub'), ['cosign.pub', 'keys/own.pub']);
  assert.equal(await readFile(join(to, 'keys/own.pub'), 'utf8'), pem);
});

test('nothing is written through a link', async (t) => {
  for (const [link, target, key] of [
    ['cosign.pub', 'outside/written', 'cosign.pub'],
    ['keys', 'outside', 'keys/cosign.pub'],
    ['cosign.pub', 'context/elsewhere', 'cosign.pub'],
  ] as const) {
    const { context, outside, copy } = await world(t);
    await symlink(join(context, '..', target), join(context, link));
    await assert.rejects(copy(key), (error) => error instanceof UserError && /behind a link/.test(error.message));
    assert.deepEqual(await readdir(outside), []);
  }
});

test('a link to an own key is read, and one to a device is not', { timeout: 10_000 }, async (t) => {
  const { context, to, copy } = await world(t);
  const own = pem.replace('AAAA', 'BBBB');
  await writeFile(join(context, 'real.pub'), own);
  await symlink('real.pub', join(context, 'cosign.pub'));
  assert.deepEqual(await copy('cosign.pub'), ['real.pub']);
  assert.equal(await readFile(join(to, 'cosign.pub'), 'utf8'), pem);
  await symlink('/dev/zero', join(context, 'device.pub'));
  await assert.rejects(copy('device.pub'), UserError);
});
