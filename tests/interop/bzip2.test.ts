/** What bzip2 packs, by Python's module of libbz2, we unpack; and SEC-01 finds a key in it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import fc from 'fast-check';
import { unpackBzip2 } from '../../src/image/bzip2.ts';
import { SecretScan } from '../../src/rules/secret-scan.ts';
import { plantedSecret } from '../tools/secrets.ts';

/** All contents in one call: a line of base64 each, in and out. */
function packed(contents: readonly Buffer[], level: number): Buffer[] {
  const script = `
import base64, bz2, sys
for line in sys.stdin: print(base64.b64encode(bz2.compress(base64.b64decode(line), ${level})).decode())`;
  const input = contents.map((each) => `${each.toString('base64')}\n`).join('');
  const { stdout, stderr } = spawnSync('python3', ['-c', script], { input, encoding: 'utf8', maxBuffer: 2 ** 28 });
  assert.equal(stderr, '');
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => Buffer.from(line, 'base64'));
}

test('any content, of any level', () => {
  const few = fc.array(fc.constantFrom(0, 97, 98), { maxLength: 3000 });
  const runs = fc.array(fc.tuple(fc.nat(255), fc.nat(600)), { maxLength: 20 });
  const content = fc.oneof(
    fc.uint8Array({ maxLength: 3000 }).map((bytes) => Buffer.from(bytes)),
    few.map((bytes) => Buffer.from(bytes)),
    runs.map((all) => Buffer.concat(all.map(([byte, times]) => Buffer.alloc(times, byte)))),
  );
  const contents = fc.sample(content, 400);
  const large = Buffer.concat(
    Array.from({ length: 300 }, (_, at) => contents[at % contents.length] ?? Buffer.alloc(0)),
  );
  for (const level of [1, 9]) {
    const all = [...contents, large];
    for (const [at, bytes] of packed(all, level).entries()) {
      const read = unpackBzip2(bytes, 2 ** 26);
      assert.ok(read.state === 'read', `${at}: ${JSON.stringify(read)}`);
      assert.ok(read.bytes.equals(all[at] ?? Buffer.alloc(0)), `${at}`);
    }
  }
});

test('a key in it is found', async () => {
  const body = Buffer.from(plantedSecret('no key of anybody, it only looks so')).toString('base64');
  const key = `x\n-----BEGIN PRIVATE KEY-----\n${body}\n-----END PRIVATE KEY-----\n`;
  const [content = Buffer.alloc(0)] = packed([Buffer.from(key)], 9);
  const scan = new SecretScan();
  assert.deepEqual(scan.look({ path: 'usr/share/x.bz2', size: content.length, content }), []);
  const found: string[] = [];
  for await (const { secrets } of scan.unpack()) found.push(...secrets.map(({ name, where }) => `${name} in ${where}`));
  assert.deepEqual(found, ['a private key (PEM) in line 2 once unpacked']);
});
