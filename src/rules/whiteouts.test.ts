import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Whiteout } from '../image/types.ts';
import { judge } from './evaluate.ts';
import { imageRules } from './image.ts';
import { brief, type EntrySpec, evidenceOf } from './testing.ts';
import { whiteoutRules } from './whiteouts.ts';

const base: Record<string, EntrySpec> = {
  'etc/containers': { type: 'directory' },
  'etc/containers/policy.json': '{}',
  'etc/pki/a': '',
  'etc/pki/b': '',
  'etc/motd': '',
  'usr/lib/ostree/prepare-root.conf': '',
  'etc/selinux': { target: '../usr/selinux' },
  'usr/selinux': { type: 'directory' },
  'usr/selinux/config': '',
};

const whiteout = (path: string, opaque = false, layer = 2): Whiteout => ({ path, opaque, layer });

async function findings(whiteouts: Whiteout[], changes: Record<string, EntrySpec | undefined> = {}): Promise<string[]> {
  const verdict = await judge(evidenceOf({ base, changes, whiteouts }), { strict: true, rules: whiteoutRules });
  return brief(verdict.findings.filter(({ rule }) => rule !== 'CW-01'));
}

test('WH-01 leaves other paths, the base’s own layers and changed content alone', async () => {
  assert.deepEqual(await findings([whiteout('etc/motd')], { 'etc/motd': undefined }), []);
  assert.deepEqual(await findings([whiteout('etc/pki', false, 1)]), []);
  assert.deepEqual(await findings([], { 'etc/containers/policy.json': '{"default":[]}' }), []);
  assert.deepEqual(await findings([whiteout('etc/pki/never-there')]), []);
  assert.deepEqual(await findings([whiteout('etc/containers-not')]), []);
});

test('WH-01: a protected file or folder is deleted', async () => {
  const changes = { 'etc/containers/policy.json': undefined };
  assert.deepEqual(await findings([whiteout('etc/containers/policy.json')], changes), [
    'WH-01 error etc/containers/policy.json',
  ]);
  const both = { 'etc/pki/a': undefined, 'etc/pki/b': undefined, 'etc/pki': undefined };
  assert.deepEqual(await findings([whiteout('etc/pki')], both), ['WH-01 error etc/pki']);
});

test('WH-01: it is hidden by a folder above it, even when something is put there again', async () => {
  assert.deepEqual(await findings([whiteout('etc', true)]), ['WH-01 error etc']);
  assert.deepEqual(await findings([whiteout('', true)]), ['WH-01 error ']);
  assert.deepEqual(await findings([whiteout('usr/lib')]), ['WH-01 error usr/lib']);
  assert.deepEqual(await findings([whiteout('etc/containers/policy.json')]), [
    'WH-01 error etc/containers/policy.json',
  ]);
});

test('WH-01: it is gone without any whiteout, or behind the base’s own link', async () => {
  assert.deepEqual(await findings([], { 'etc/pki/a': undefined }), ['WH-01 error etc/pki/a']);
  assert.deepEqual(await findings([whiteout('usr/selinux/config')], { 'usr/selinux/config': undefined }), [
    'WH-01 error usr/selinux/config',
  ]);
});

test('IMG-01: what readers disagree on in our layers; the base’s layers are its affair', async () => {
  const anomalies = [
    { kind: 'duplicate', layer: 0, path: 'etc/x', message: 'twice' },
    { kind: 'duplicate', layer: 2, path: 'etc/y', message: 'twice' },
    { kind: 'implied-directory', layer: 2, path: 'etc', message: 'not listed' },
    { kind: 'trailing-data', layer: 2, message: 'bytes after the end' },
  ];
  const { findings: found } = await judge(evidenceOf({ anomalies }), { strict: true, rules: imageRules });
  assert.deepEqual(brief(found), ['IMG-01 error', 'IMG-01 error etc/y', 'IMG-01 warning etc']);
});

test('WH-01: a protected file becomes something of another type', async () => {
  const symlink = { type: 'symlink', target: '/usr/share/policy.json' } as const;
  assert.deepEqual(await findings([], { 'etc/containers/policy.json': symlink }), [
    'WH-01 error etc/containers/policy.json',
  ]);
  assert.deepEqual(await findings([], { 'etc/motd': symlink }), []);
});
