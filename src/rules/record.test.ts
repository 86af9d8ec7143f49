import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sha256 } from '../core/digest.ts';
import { judge } from './evaluate.ts';
import { checkRecord, recordDigest } from './record.ts';
import { evidenceOf } from './testing.ts';

const tool = { name: 'wtgos', version: '0.1.0', digest: sha256('tool') };

function evidence(content = 'text') {
  return evidenceOf({
    base: { 'etc/old': 'x', 'etc/link': { target: 'old' } },
    changes: {
      'etc/new': { content, mtime: Math.floor(Date.now() / 1000) },
      'etc/old': undefined,
      'etc/link': { target: 'new', xattrs: new Map([['user.x', Buffer.from([0xff])]]) },
    },
    policy: { allow: [{ name: 'new', reason: 'It is what the test wants.', paths: ['etc/new'] }] },
  });
}

async function record(content?: string): Promise<string> {
  const judged = evidence(content);
  return checkRecord(await judge(judged, { strict: true }), judged, sha256('policy'), tool);
}

test('the record names every change with the clause that allowed it', async () => {
  const { delta, ...rest } = JSON.parse(await record());
  const common = { mode: '0644', owner: '0:0' };
  assert.deepEqual(delta, [
    {
      path: 'etc/link',
      change: 'changed',
      clause: null,
      before: { type: 'symlink', mode: '0777', owner: '0:0', target: 'old' },
      after: { type: 'symlink', mode: '0777', owner: '0:0', target: 'new', xattrs: { 'user.x': '/w==' } },
    },
    {
      path: 'etc/new',
      change: 'added',
      clause: 'new',
      after: { ...common, type: 'file', size: 4, digest: sha256('text') },
    },
    {
      path: 'etc/old',
      change: 'removed',
      clause: null,
      before: { ...common, type: 'file', size: 1, digest: sha256('x') },
    },
  ]);
  assert.equal(rest.policy.digest, sha256('policy'));
  assert.deepEqual(rest.tool, tool);
  assert.equal(rest.verdict.result, 'fail');
  assert.deepEqual(rest.base.verification, {
    kind: 'key',
    fingerprint: sha256('key'),
    reference: 'ghcr.io/example/base:stable',
  });
  assert.ok(rest.findings.length > 0);
});

test('the same judgement gives the same bytes; other content gives others', async () => {
  const first = await record();
  assert.equal(first, await record());
  assert.match(recordDigest(first), /^sha256:[0-9a-f]{64}$/);
  assert.notEqual(recordDigest(first), recordDigest(await record('other')));
});
