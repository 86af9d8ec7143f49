import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Digest, hexOf, sha256 } from '../core/digest.ts';
import type { Links } from './prune-graph.ts';
import type { PackageVersion } from './prune-packages.ts';
import { planPrune } from './prune-plan.ts';

const now = new Date('2026-06-01T00:00:00Z');
const old = new Date('2020-01-01T00:00:00Z');
const names = ['a', 'b', 'c', 'd', 'e'] as const;
const [a, b, c, d, e] = names.map((name) => sha256(name)) as [Digest, Digest, Digest, Digest, Digest];

function version(digest: Digest, tags: string[] = [], touched = old): PackageVersion {
  return { id: Number.parseInt(hexOf(digest).slice(0, 8), 16), digest, tags, touched };
}
const about = (digest: Digest, suffix = '') => `sha256-${hexOf(digest)}${suffix}`;
const image: Links = { kind: 'image', children: [], subject: undefined };
const index = (...children: Digest[]): Links => ({ kind: 'index', children, subject: undefined });

function plan(entries: [PackageVersion, Links][], tags = ['stable'], rules = { newest: 0, days: 0 }) {
  const links = new Map(entries.map(([{ digest }, link]) => [digest, link]));
  const planned = planPrune(
    entries.map(([one]) => one),
    links,
    { ...rules, tags },
    now,
  );
  return planned.remove.map(({ version: { digest } }) => digest);
}

test('a referrer keeps its subject and a subject its referrers, through a chain', () => {
  const signed: Links = { kind: 'artifact', children: [], subject: a };
  const gone = plan([
    [version(a), image],
    [version(b, ['stable']), signed],
    [version(c, [about(b, '.sig')]), { kind: 'artifact', children: [], subject: undefined }],
    [version(d), image],
  ]);
  assert.deepEqual(gone, [d]);
});

test('a tool’s tag is no tag of people’s: no pattern keeps it', () => {
  const gone = plan(
    [
      [version(a, ['stable']), image],
      [version(b), image],
      [version(c, [about(b, '.sig')]), image],
    ],
    ['*'],
  );
  assert.deepEqual(gone, [b, c]);
});

test('what needs goes before what is needed, and an image before what is about it', () => {
  const gone = plan([
    [version(e, ['stable']), image],
    [version(c, [about(b, '.sig')]), image],
    [version(b), image],
    [version(a), index(b)],
    [version(d, [about(a, '.sig')]), image],
  ]);
  assert.ok(
    gone.indexOf(a) < gone.indexOf(b) && gone.indexOf(b) < gone.indexOf(c) && gone.indexOf(a) < gone.indexOf(d),
  );
  assert.equal(gone.length, 4);
});

test('a part with a tag of its own is counted with its index; a young part keeps its index', () => {
  const young = new Date(now.getTime() - 5 * 86_400_000);
  const entries: [PackageVersion, Links][] = [
    [version(a, [], new Date('2025-03-01')), index(b)],
    [version(b, ['part-amd64'], new Date('2025-03-01')), image],
    [version(c, [], new Date('2025-02-01')), image],
    [version(d, [], new Date('2025-01-01')), image],
  ];
  assert.deepEqual(plan(entries, [], { newest: 2, days: 0 }), [d], 'the index and the next image are two');
  assert.deepEqual(
    plan(
      [
        [version(a), index(b)],
        [version(b, [], young), image],
      ],
      [],
      { newest: 0, days: 9 },
    ),
    [],
  );
});

test('circles that tags can make end', () => {
  const gone = plan([
    [version(e, ['stable']), image],
    [version(a, [about(b)]), index(b)],
    [version(b, [about(a), about(b)]), index(a)],
  ]);
  assert.deepEqual(new Set(gone), new Set([a, b]));
});

test('what cannot be read stays, with what is about it', () => {
  const gone = plan([
    [version(e, ['stable']), image],
    [version(a), { unread: 'no JSON' }],
    [version(b, [about(a, '.sig')]), image],
  ]);
  assert.deepEqual(gone, []);
});

test('long chains and many versions take no time', () => {
  const digests = Array.from({ length: 5000 }, (_, number) => sha256(`chain ${number}`));
  const chain = digests.map((digest, number): [PackageVersion, Links] => [
    version(digest),
    index(...digests.slice(number + 1, number + 2)),
  ]);
  const started = performance.now();
  assert.equal(plan([[version(a, ['stable']), image], ...chain]).length, digests.length);
  assert.ok(performance.now() - started < 2000);
});
