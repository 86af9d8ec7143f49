/** The bundle leaves out a part of the client that fetches the run's identity token: what is left must still fetch it. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { silentLog } from '../../src/core/log.ts';
import { openStore } from '../../src/registry/open.ts';
import { parseImageReference } from '../../src/registry/reference.ts';
import { putImage } from '../../src/sigstore/testing.ts';
import { startFakeRegistry } from '../tools/fake-registry.ts';
import { paths, startFakeSigstore } from '../tools/fake-sigstore.ts';

const action = resolve(import.meta.dirname, '..', '..', 'dist', 'sign-cosign.js');

test('sign-cosign signs by the identity of the run', async (t) => {
  const [registry, sigstore] = await Promise.all([startFakeRegistry(), startFakeSigstore()]);
  const folder = await mkdtemp(join(tmpdir(), 'wtgos-dist-'));
  t.after(async () => {
    await Promise.all([registry.stop(), sigstore[Symbol.asyncDispose](), rm(folder, { recursive: true })]);
  });
  const store = await openStore(parseImageReference(`${registry.host}/wtgos/wtgos`, folder), { log: silentLog });
  const image = await putImage(store);
  await writeFile(join(folder, 'root.json'), sigstore.trustedRoot({ log: true, timestamps: true }));
  const env: Record<string, string> = {
    PATH: process.env['PATH'] ?? '',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: folder,
    ACTIONS_ID_TOKEN_REQUEST_URL: `${sigstore.url}${paths.token}?run=1`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: sigstore.requestToken,
    INPUT_IMAGE: `${registry.host}/wtgos/wtgos@${image.digest}`,
    INPUT_REFERENCES: 'ghcr.io/wtgos/wtgos:stable',
    INPUT_KEYLESS: 'true',
    'INPUT_FULCIO-URL': sigstore.url,
    'INPUT_TSA-URL': sigstore.url,
    'INPUT_REKOR-URL': sigstore.url,
    'INPUT_TRUSTED-ROOT': 'root.json',
  };
  const child = spawn(process.execPath, [action], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], env });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  assert.equal(child.exitCode, 0, stdout + stderr);
  assert.equal(sigstore.asked.get(paths.token), 1);
});
