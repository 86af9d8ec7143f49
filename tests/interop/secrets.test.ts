/** SEC-01 has nothing to say of a whole Debian: its programs know what keys look like, and hold none. */
import assert from 'node:assert/strict';
import { closeSync, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { SecretScan } from '../../src/rules/secret-scan.ts';
import { toolPath } from './tools.ts';

/** As much of a file as the rule is shown. */
const buffer = Buffer.alloc(1024 * 1024);

function firstPart(path: string): { size: number; content: Buffer } {
  const descriptor = openSync(path, 'r');
  try {
    const { size } = fstatSync(descriptor);
    return { size, content: buffer.subarray(0, readSync(descriptor, buffer, 0, buffer.length, 0)) };
  } finally {
    closeSync(descriptor);
  }
}

/** All files below a folder; no symlink is followed, for those of a chroot may lead out of it. */
function* filesBelow(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (entry.isFile()) yield path;
  }
}

test('a Debian with dracut, systemd, GnuPG and Perl: no secret in any file', async () => {
  const root = toolPath('chroot', 'dracut', 'usr');
  const scan = new SecretScan();
  const found: string[] = [];
  let files = 0;
  for (const path of filesBelow(root)) {
    const { size, content } = firstPart(path);
    const inImage = `usr${path.slice(root.length)}`;
    files++;
    if (size > 0) found.push(...scan.look({ path: inImage, size, content }).map(({ name }) => `${inImage}: ${name}`));
  }
  for await (const { path, secrets } of scan.unpack()) found.push(...secrets.map(({ name }) => `${path}: ${name}`));
  assert.deepEqual(found, []);
  assert.ok(files > 4000, `${files} files`);
});
