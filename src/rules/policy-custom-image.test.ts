import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { sha256 } from '../core/digest.ts';
import { judge } from './evaluate.ts';
import { readPolicy } from './extends.ts';
import { policySchemaUrl } from './policy.ts';
import { databaseOf, type EntrySpec, evidenceOf, packageOf } from './testing.ts';

const own = `schema: ${policySchemaUrl}
name: my-image
extends: [wtgos:custom-image]
packages:
  allow:
    - { name: htop, reason: Wanted by the team., files: true, rules: [EXE-01, EXE-02] }
`;

const { policy } = await readPolicy('own.yaml', '', {
  read: async () => Buffer.from(own),
  builtin: () => readFile(join(import.meta.dirname, '../../policies/custom-image.yaml')),
});

const file = (path: string, content: string, mode = 0o100755) => ({
  path,
  mode,
  size: content.length,
  user: 'root',
  group: 'root',
  digest: sha256(content).slice('sha256:'.length),
  digestAlgorithm: 8,
  flags: 0,
});
const bash = packageOf('bash', { files: [file('usr/bin/bash', 'b')] });
const htop = packageOf('htop', {
  files: [file('usr/bin/htop', 'h'), file('usr/share/applications/htop.desktop', 'd', 0o100644)],
});
const base: Record<string, EntrySpec> = {
  'usr/bin/bash': { content: 'b', mode: 0o755 },
  'usr/share/rpm/rpmdb.sqlite': 'before',
  'usr/share/applications/mimeinfo.cache': 'before',
  'etc/ld.so.cache': 'before',
  'usr/lib/os-release': 'ID=example',
};
/** What `RUN dnf install htop` leaves. */
const installed: Record<string, EntrySpec> = {
  'usr/bin/htop': { content: 'h', mode: 0o755 },
  'usr/share/applications/htop.desktop': 'd',
  'usr/share/rpm/rpmdb.sqlite': 'after',
  'usr/share/applications/mimeinfo.cache': 'after',
  'etc/ld.so.cache': 'after',
  'etc/passwd-': 'root:x:0:0::/:/bin/sh\n',
  'usr/lib/.build-id/ab/cd': { target: '../../../bin/htop' },
};

async function errorsOf(changes: Record<string, EntrySpec | undefined>, packages = [bash, htop]): Promise<string[]> {
  const spec = { base, changes, basePackages: databaseOf([bash]), packages: databaseOf(packages) };
  const { findings } = await judge({ ...evidenceOf(spec), policy }, { strict: false });
  // PKG-07 says in its own words what CW-01 says of a package's file.
  const errors = findings.filter(({ level, rule }) => level === 'error' && rule !== 'PKG-07');
  return errors.map(({ rule, path }) => `${rule} ${path ?? ''}`.trim());
}

test('a package that the policy names is installed with all that this leaves behind', async () => {
  assert.deepEqual(await errorsOf(installed), []);
});

test('what the package does not have, or has otherwise, is refused', async () => {
  assert.deepEqual(await errorsOf({ ...installed, 'usr/bin/htop': { content: 'evil', mode: 0o755 } }), [
    'CW-01 usr/bin/htop',
    'EXE-01 usr/bin/htop',
  ]);
  assert.deepEqual(await errorsOf({ ...installed, 'etc/x': 'x' }), ['CW-01 etc/x']);
});

test('another package is refused with its files', async () => {
  const vim = packageOf('vim', { files: [file('usr/bin/vim', 'v')] });
  const errors = await errorsOf({ ...installed, 'usr/bin/vim': { content: 'v', mode: 0o755 } }, [bash, htop, vim]);
  assert.deepEqual([...new Set(errors)], ['CW-01 usr/bin/vim', 'EXE-01 usr/bin/vim', 'PKG-01']);
});
