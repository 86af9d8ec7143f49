import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { judge } from './evaluate.ts';
import { compileGlob } from './glob.ts';
import { type EntrySpec, evidenceOf } from './testing.ts';

const member = fc.stringMatching(/^[ab*?.]{1,4}$/).filter((text) => !text.includes('**') && !/^\.{1,2}$/.test(text));
const pattern = fc.array(fc.oneof(member, fc.constant('**')), { minLength: 1, maxLength: 5 });
const path = fc.array(fc.stringMatching(/^[ab.]{1,4}$/), { minLength: 1, maxLength: 5 });

/** The same language by regular expressions: slow for evil patterns, right for small ones. */
function model(members: string[], text: string): boolean {
  const parts = members.map((each) => {
    if (each === '**') return '(?:/[^/]+)*';
    const name = [...each].map((c) => (c === '*' ? '[^/]*' : c === '?' ? '[^/]' : `\\${c}`.replace(/\\([ab])/, '$1')));
    return `/${name.join('')}`;
  });
  return new RegExp(`^${parts.join('')}$`).test(`/${text}`);
}

test('patterns match what their regular expressions match', () => {
  fc.assert(
    fc.property(pattern, path, (members, names) => {
      const text = names.join('/');
      assert.equal(compileGlob(members.join('/'))(text), model(members, text));
    }),
    { numRuns: 3000 },
  );
});

const name = fc.constantFrom('a', 'b', 'd/a', 'd/b', 'd/e/a');
const spec = fc.record({ content: fc.constantFrom('', 'x'), mode: fc.constantFrom(0o600, 0o644, 0o755, 0o4755) });
const tree = fc.dictionary(name, spec, { maxKeys: 5 });
const clause = fc.record({
  paths: fc.array(fc.constantFrom('a', 'b', 'd', 'd/*', 'd/**', '**', 'd/e'), { minLength: 1, maxLength: 3 }),
  changes: fc.uniqueArray(fc.constantFrom('added', 'changed', 'removed'), { minLength: 1 }),
  modes: fc.constantFrom('0600', '0644', '0755'),
});

test('every change is either decided by the first clause that fits, or refused once', async () => {
  await fc.assert(
    fc.asyncProperty(tree, tree, fc.array(clause, { maxLength: 4 }), async (base, image, clauses) => {
      const gone = Object.keys(base).filter((each) => !(each in image));
      const changes: Record<string, EntrySpec | undefined> = { ...image };
      for (const each of gone) changes[each] = undefined;
      const allow = clauses.map((each, position) => ({ ...each, name: `c${position}`, reason: 'A property test.' }));
      const evidence = evidenceOf({ base, changes, policy: { allow } });
      const { decisions, findings, result, unusedClauses } = await judge(evidence, { strict: true, rules: [] });

      assert.deepEqual(
        decisions.map(({ path, change }) => [path, change]),
        evidence.delta.map(({ path, kind }) => [path, kind]),
      );
      const refused = decisions.filter((each) => each.clause === undefined).map((each) => each.path);
      assert.deepEqual(
        findings.filter(({ rule }) => rule === 'CW-01').map((each) => each.path),
        refused,
      );
      assert.equal(result, refused.length > 0 ? 'fail' : 'pass');
      const used = new Set(decisions.map((each) => each.clause));
      assert.deepEqual(
        unusedClauses,
        allow.map((each) => each.name).filter((each) => !used.has(each)),
      );

      // Alone, no clause before the deciding one allows the change; the deciding one does.
      for (const [position, decision] of decisions.entries()) {
        const change = evidence.delta[position];
        const upTo = allow.findIndex((each) => each.name === decision.clause);
        for (const [order, each] of allow.slice(0, upTo < 0 ? undefined : upTo + 1).entries()) {
          assert.ok(change);
          const alone = await judge(
            { ...evidenceOf({ base, changes, policy: { allow: [each] } }), delta: [change] },
            { strict: true, rules: [] },
          );
          assert.equal(alone.result, order === upTo ? 'pass' : 'fail');
        }
      }
    }),
    { numRuns: 150 },
  );
});
