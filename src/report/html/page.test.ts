/** The proof page as text and as data; tests/interop/proof-page.test.ts opens it in a real browser. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { sha256 } from '../../core/digest.ts';
import { judge } from '../../rules/evaluate.ts';
import { checkRecord } from '../../rules/record.ts';
import { databaseOf, type EvidenceSpec, evidenceOf, packageOf } from '../../rules/testing.ts';
import { readChanges } from './client-changes.ts';
import { pageData } from './data.ts';
import { judgedProof } from './judged.ts';
import { html } from './markup.ts';
import { proofPage } from './page.ts';

const hostile = [
  'usr/bin/<img src=x onerror=alert(1)>',
  'usr/bin/</script><script>alert(1)</script>',
  'usr/bin/\u001b[2J\u202egnp.exe',
  'usr/bin/"\'><b onclick=x>&amp;`',
  'usr/bin/[x](javascript:alert(1))',
];

async function pageOf(spec: EvidenceSpec, rules?: []): Promise<string> {
  const evidence = evidenceOf(spec);
  const verdict = await judge(evidence, { strict: true, ...(rules && { rules }) });
  const record = checkRecord(verdict, evidence, sha256('p'), { name: 'wtgos', version: '1', digest: sha256('t') });
  return proofPage(await judgedProof(evidence, verdict, record));
}

const policy = { allow: [{ name: 'all', reason: 'So that <b>it</b> passes.', paths: ['etc/**'] }] };

describe('the page', async () => {
  const packages = databaseOf([packageOf('bash', { version: '2' }), packageOf('<i>new</i>')]);
  const changes = Object.fromEntries([...hostile.map((path) => [path, 'x']), ['etc/ok', 'y']]);
  const text = await pageOf({ changes, policy, packages, basePackages: databaseOf([packageOf('bash')]) });

  test('lets nothing run but its own script and style, and asks nothing of anyone', () => {
    const policyOfPage = /Content-Security-Policy" content="([^"]*)"/.exec(text)?.[1] ?? '';
    assert.match(
      policyOfPage,
      /^default-src 'none'; script-src '(\S+)'; style-src '(\S+)'; base-uri 'none'; form-action 'none'$/,
    );
    const hashOf = (part = '') => `'sha256-${createHash('sha256').update(part).digest('base64')}'`;
    assert.ok(policyOfPage.includes(hashOf(/<script>([\s\S]*?)<\/script>/.exec(text)?.[1])));
    assert.ok(policyOfPage.includes(hashOf(/<style>([\s\S]*?)<\/style>/.exec(text)?.[1])));
    assert.doesNotMatch(text, /<link|<img|<iframe|<base|@import|url\(| src=(?!x)| style=| on\w+="/);
    assert.equal(text.match(/<script/g)?.length, 2);
  });

  test('shows hostile names letter by letter', () => {
    assert.ok(text.includes('/usr/bin/&#60;/script&#62;&#60;script&#62;alert(1)&#60;/script&#62;'));
    assert.ok(!/[\u0000-\u0009\u000b-\u001f\u202e]/.test(text));
    for (const sign of ['<b ', '<img', 'alert(1)</script>']) {
      assert.ok(!text.includes(sign), sign);
    }
    const data = /<script type="application\/json" id="data">([\s\S]*?)<\/script>/.exec(text)?.[1] ?? '';
    assert.ok(!data.includes('<'));
    assert.equal(JSON.parse(data).kinds.length, JSON.parse(data).before.length);
  });

  test('tells verdict, base, policy, packages, layers and what there is to be found', () => {
    for (const part of [
      'The image breaks its policy',
      'ghcr.io/example/base:stable',
      'Signed for ghcr.io/example/base:stable by the key',
      '&#60;i&#62;new&#60;/i&#62;',
      '3 layers',
      'docs/rules/EXE-01.md',
      'None yet: this page was written when the image was judged',
    ]) {
      assert.ok(text.includes(part), part);
    }
  });

  test('of an image that is its base says that nothing differs', async () => {
    const same = await pageOf({}, []);
    assert.match(same, /✓ The image keeps to its policy/);
    assert.match(same, /None: no rule has anything to say/);
  });
});

test('markup takes only markup for markup', () => {
  const inner = html`<b>${'<i>'}</b>`;
  assert.equal(
    html`<p title="${'"'}">${[inner, '&', undefined, 1]}</p>`.text,
    '<p title="&#34;"><b>&#60;i&#62;</b>&#38;1</p>',
  );
});

describe('the data', () => {
  type Read = { paths: string[]; childrenOf(folder: object): Child[]; totals(of: object): Record<string, number> };
  type Child = { path: string; row: number; low: number; high: number };
  const read = (paths: readonly string[]): Read => {
    const after = { type: 'file' as const, mode: '0644', owner: '0:0', size: 3 };
    const delta = paths.map((path) => ({
      path,
      change: 'added' as const,
      clause: path.length % 2 ? 'c' : null,
      after,
    }));
    const textContent = JSON.stringify(pageData({ delta }, new Map(), new Set()));
    return runInNewContext(`(${readChanges})()`, { document: { getElementById: () => ({ textContent }) } });
  };

  test('names that look alike once they are harmless are both there', () => {
    assert.deepEqual([...read(['a\u001bb', 'a\\x1bb', 'a\\x1bb (another)']).paths].sort(), [
      'a\\x1bb',
      'a\\x1bb (another)',
      'a\\x1bb (another) (another)',
    ]);
  });

  test('property: opening every folder leads to every path once, and folders count what is in them', () => {
    const name = fc.string({
      unit: fc.constantFrom('a', 'b', '-', '.', '0', 'é', '\u001b'),
      minLength: 1,
      maxLength: 3,
    });
    const path = fc.array(name, { minLength: 1, maxLength: 5 }).map((members) => members.join('/'));
    fc.assert(
      fc.property(fc.uniqueArray(path, { maxLength: 40 }), (all) => {
        const { paths, childrenOf, totals } = read(all);
        const seen: string[] = [];
        const open = (folder: { path: string; low: number; high: number }) => {
          for (const child of childrenOf(folder)) {
            if (child.row >= 0) seen.push(paths[child.row] ?? '');
            const below = paths.filter((each) => each.startsWith(`${child.path}/`));
            assert.equal(child.high - child.low, below.length);
            const { added, growth, refused } = totals(child);
            assert.deepEqual([added, growth], [below.length, below.length * 3]);
            assert.ok((refused ?? 0) <= below.length);
            if (below.length > 0) open(child);
          }
        };
        open({ path: '', low: 0, high: paths.length });
        assert.deepEqual(seen.sort(), [...paths].sort());
        assert.equal(paths.length, all.length);
      }),
      { numRuns: 300 },
    );
  });

  test('digests are left to the record where there are too many', () => {
    const entry = (at: number) => ({ path: `${at}`, change: 'removed' as const, clause: null });
    const of = (count: number) =>
      pageData({ delta: Array.from({ length: count }, (_, at) => entry(at)) }, new Map(), new Set());
    assert.ok(of(20_000).digests);
    assert.equal(of(20_001).digests, undefined);
  });
});
