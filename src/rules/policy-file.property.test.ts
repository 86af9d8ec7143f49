import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { UserError } from '../core/errors.ts';
import { parsePolicy } from './policy-file.ts';

const text = `${readFileSync(join(import.meta.dirname, '../../policies/immutable-host.yaml'), 'utf8')}
mode: warn
caches: [rpmdb, mime]
waivers:
  - { rule: EXE-01, paths: [usr/bin/x], reason: Until the next base., owner: ops@example.org, expires: 2027-01-31 }
expect:
  - name: a-file
    file: { path: etc/motd, mode: "0644", matches: "^[a-z]{1,3}(b|c)*$", absent: false }
  - { name: arguments, kargs: { present: [quiet], absent: [selinux=0] } }
  - { name: a-package, package: { name: bash, at-least: "1:5.2-1", below: "6" } }
  - { name: a-user, user: { name: root, uid: 0 } }
  - { name: a-label, label: { name: containers.bootc, value: "1" } }
  - { name: settings, config: { cmd: [/sbin/init], volumes: [/x] } }
`;

test('the policy that is spoiled below is a policy', () => {
  assert.equal(parsePolicy(text, 'p.yaml').expect.length, 6);
});

/** Reads, or refuses with a place that is in the file. */
function readOrRefuse(document: string): void {
  try {
    parsePolicy(document, 'p.yaml');
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    assert.equal(error.code, 'policy-invalid');
    const { line = 0, column = 0 } = error.at ?? {};
    assert.ok(line >= 1 && column >= 1 && line <= document.split('\n').length, `${line}:${column} is in the file`);
  }
}

test('a policy with a hole, a repeat or a foreign part is read or refused, never more', () => {
  const at = fc.nat({ max: text.length });
  const foreign = fc.oneof(
    fc.constantFrom(
      '&a',
      '*a',
      '!!binary ',
      '<<: *a',
      '? ',
      '---\n',
      '...\n',
      '%TAG ! x\n',
      '\0',
      '\u2028',
      '{',
      '[',
      ': ',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
  fc.assert(
    fc.property(at, fc.nat({ max: 40 }), foreign, (from, length, part) => {
      readOrRefuse(text.slice(0, from) + part + text.slice(from + length));
    }),
    { numRuns: 500 },
  );
});

test('any text is read or refused, never more', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), readOrRefuse), { numRuns: 500 });
});

const hostile: [title: string, document: string][] = [
  ['lists in lists', '['.repeat(100_000)],
  ['maps in maps', '{a: '.repeat(50_000)],
  ['a hundred thousand members', Array.from({ length: 100_000 }, (_, n) => `k${n}: 1`).join('\n')],
  ['one member again and again', 'a:\n'.repeat(100_000)],
];

for (const [title, document] of hostile) {
  test(`${title} are refused in seconds`, { timeout: 10_000 }, () => {
    assert.throws(() => parsePolicy(document, 'p.yaml'), UserError);
  });
}
