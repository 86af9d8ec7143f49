import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readPolicy } from '../rules/extends.ts';
import { policySchemaUrl } from '../rules/policy.ts';
import { policyFiles } from './policy-files.ts';

const root = join(import.meta.dirname, '../..');

async function inFolder(check: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'wtgos-policy-'));
  try {
    await check(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const text = (more: string): string => `schema: ${policySchemaUrl}\nname: sample\n${more}`;
const read = (folder: string) =>
  readPolicy(
    'top.yaml',
    'p',
    policyFiles(folder, join(root, 'policies'), (file) => readFile(file)),
  );

test('policies that come with the program can be extended', () =>
  inFolder(async (folder) => {
    await writeFile(join(folder, 'top.yaml'), text('extends: [wtgos:immutable-host, wtgos:custom-image]\n'));
    const { policy } = await read(folder);
    assert.ok(policy.allow.some(({ name }) => name === 'signature-policy'));
    assert.ok(policy.caches.includes('rpmdb'));
  }));

test('where the program does not know its own place it has no policies', () =>
  inFolder(async (folder) => {
    await writeFile(join(folder, 'top.yaml'), text('extends: [wtgos:custom-image]\n'));
    const files = policyFiles(folder, undefined, (file) => readFile(file));
    await assert.rejects(
      readPolicy('top.yaml', 'p', files),
      /p\/top\.yaml:3:11: .*no wtgos:custom-image beside this program/,
    );
  }));

test('a link inside of the folder is followed, one that leads out is refused', () =>
  inFolder(async (folder) => {
    const policies = join(folder, 'policies');
    await mkdir(policies);
    await writeFile(join(folder, 'outside.yaml'), text(''));
    await writeFile(join(policies, 'inside.yaml'), text('caches: [mime]\n'));
    await symlink('inside.yaml', join(policies, 'link.yaml'));
    await writeFile(join(policies, 'top.yaml'), text('extends: [link.yaml]\n'));
    assert.deepEqual((await read(policies)).policy.caches, ['mime']);
    await rm(join(policies, 'link.yaml'));
    await symlink('../outside.yaml', join(policies, 'link.yaml'));
    await assert.rejects(read(policies), /p\/top\.yaml:3:11: .*leads out of the policy's folder/);
  }));
