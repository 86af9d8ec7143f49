import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { UserError } from '../core/errors.ts';
import { parsePolicy } from './policy-file.ts';

const text = readFileSync(join(import.meta.dirname, '../../policies/immutable-host.yaml'), 'utf8');

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
