import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type CacheName, cacheClauses, cacheNames } from './caches.ts';
import { judge } from './evaluate.ts';
import { fileSystemRules } from './file-system.ts';
import { type EntrySpec, evidenceOf } from './testing.ts';

/** What each set allows, and what looks like it and is not. */
const samples: Record<CacheName, { allowed: Record<string, EntrySpec>; refused: Record<string, EntrySpec> }> = {
  rpmdb: {
    allowed: { 'usr/share/rpm/rpmdb.sqlite': 'x', 'usr/lib/sysimage/rpm/rpmdb.sqlite-shm': 'x' },
    refused: { 'usr/share/rpm/macros': 'x' },
  },
  'ld.so.cache': {
    allowed: { 'etc/ld.so.cache': 'x', 'var/cache/ldconfig/aux-cache': 'x' },
    refused: { 'etc/ld.so.preload': 'x', 'etc/ld.so.conf.d/x.conf': 'x' },
  },
  gschemas: {
    allowed: { 'usr/share/glib-2.0/schemas/gschemas.compiled': 'x' },
    refused: { 'usr/share/glib-2.0/schemas/x.gschema.override': 'x' },
  },
  dconf: { allowed: { 'etc/dconf/db/local': 'x' }, refused: { 'etc/dconf/db/local.d/00-x': 'x' } },
  'icon-cache': {
    allowed: { 'usr/share/icons/hicolor/icon-theme.cache': 'x' },
    refused: { 'usr/share/icons/hicolor/x.svg': 'x' },
  },
  mime: {
    allowed: { 'usr/share/mime/mime.cache': 'x', 'usr/share/applications/mimeinfo.cache': 'x' },
    refused: { 'usr/share/applications/x.desktop': 'x', 'usr/share/mime/packages/x.sh': 'x' },
  },
  fonts: { allowed: { 'usr/lib/fontconfig/cache/x.cache-9': 'x' }, refused: { 'usr/share/fonts/x.ttf': 'x' } },
  pycache: {
    allowed: { 'usr/lib/python3/a/__pycache__/b.cpython-313.pyc': 'x' },
    refused: { 'usr/lib/python3/a/__pycache__/b.py': 'x', 'etc/__pycache__/x.pyc': 'x' },
  },
  'account-backups': {
    allowed: { 'etc/passwd-': 'x', 'etc/shadow-': { content: 'x', mode: 0 } },
    refused: { 'etc/shadow-': { content: 'x', mode: 0o644 } },
  },
  'build-id': {
    allowed: { 'usr/lib/.build-id/ab/cdef': { target: '../../../../usr/bin/x' } },
    refused: { 'usr/lib/.build-id/ab/cdef': 'x' },
  },
};

for (const name of cacheNames) {
  const ask = async (changes: Record<string, EntrySpec>) => {
    const verdict = await judge(evidenceOf({ changes, policy: { caches: [name] } }), { strict: true });
    const paths = Object.keys(changes);
    return verdict.decisions.filter(({ path }) => paths.includes(path)).map(({ clause }) => clause);
  };
  test(`${name} allows its own files`, async () => {
    const { allowed } = samples[name];
    assert.deepEqual(
      await ask(allowed),
      Object.keys(allowed).map(() => `cache:${name}`),
    );
  });
  test(`${name} allows nothing else, and no program in its place`, async () => {
    const { allowed, refused } = samples[name];
    assert.deepEqual(
      await ask(refused),
      Object.keys(refused).map(() => undefined),
    );
    const programs = Object.fromEntries(Object.keys(allowed).map((path) => [path, { content: 'x', mode: 0o4755 }]));
    assert.deepEqual(
      await ask(programs),
      Object.keys(programs).map(() => undefined),
    );
  });
}

test('no set is allowed without being named, and one that decides nothing is reported', async () => {
  const changes = { 'etc/ld.so.cache': 'x' };
  assert.equal((await judge(evidenceOf({ changes }), { strict: true })).result, 'fail');
  const verdict = await judge(evidenceOf({ policy: { caches: ['rpmdb'] } }), { strict: true });
  assert.deepEqual(verdict.unusedClauses, ['cache:rpmdb']);
});

test('caches below /var override FS-05 on their files alone', async () => {
  const changes = { 'var/cache/ldconfig/aux-cache': 'x', 'var/cache/fontconfig/x': 'x', 'var/cache/other': 'x' };
  const evidence = evidenceOf({ changes, policy: { caches: ['ld.so.cache', 'fonts'] } });
  const { findings } = await judge(evidence, { strict: true, rules: fileSystemRules });
  const errors = findings.filter(({ rule, level }) => rule === 'FS-05' && level === 'error');
  assert.deepEqual(
    errors.map(({ path }) => path),
    ['var/cache/other'],
  );
});

test('the program-like mime cache overrides EXE-02 on that file alone', async () => {
  const verdict = await judge(
    evidenceOf({
      changes: { 'usr/share/applications/mimeinfo.cache': 'x', 'usr/share/applications/x.desktop': 'x' },
      policy: { caches: ['mime'] },
    }),
    { strict: true },
  );
  const errors = verdict.findings.filter(({ rule, level }) => rule === 'EXE-02' && level === 'error');
  assert.deepEqual(
    errors.map(({ path }) => path),
    ['usr/share/applications/x.desktop'],
  );
});

test('docs/policy.md lists every path of every set', () => {
  const text = readFileSync(join(import.meta.dirname, '../../docs/policy.md'), 'utf8');
  for (const name of cacheNames) {
    const row = text.split('\n').find((line) => line.startsWith(`| \`${name}\` |`)) ?? '';
    for (const path of cacheClauses(name).flatMap(({ paths }) => paths)) {
      assert.ok(row.includes(`\`${path}\``), `${name}: ${path}`);
    }
  }
});
