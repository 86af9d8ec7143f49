import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Finding, Verdict } from '../rules/types.ts';
import { annotations } from './annotations.ts';
import { findingsDocument, findingsJsonSchema, isFindingsDocument } from './findings.ts';
import { verdictMarkdown } from './markdown.ts';
import { failures } from './order.ts';
import { verdictText } from './terminal.ts';

const finding = (level: Finding['level'], more: Partial<Finding> = {}): Finding => ({
  rule: 'CW-01',
  level,
  message: 'no clause allows it',
  evidence: {},
  ...more,
});

const verdict = (...findings: Finding[]): Verdict => ({
  result: 'fail',
  strict: true,
  findings,
  decisions: [{ path: 'etc/x', change: 'added', clause: undefined }],
  unusedClauses: [],
});

const hostile =
  'usr/bin/<img src=x onerror=alert(1)>|`$(x)`[a](http://b)@user #1 www.evil.example\u001b[2J\n::error::x';

describe('terminal', () => {
  test('most severe first, with place and fix', () => {
    const text = verdictText(
      verdict(
        finding('note', { message: 'first given' }),
        finding('error', { path: 'usr/bin/x', at: { file: 'Containerfile', line: 3 }, fix: 'Remove it.' }),
      ),
      false,
    );
    assert.match(
      text,
      /^✗ fail {2}1 changed path judged, 1 error, 1 note\n {2}✗ CW-01 {2}\/usr\/bin\/x, from Containerfile:3\n/,
    );
    assert.match(text, /→ Remove it\./);
    assert.ok(text.indexOf('Remove it') < text.indexOf('first given'));
  });

  test('the first line fits a phone, however much was found', () => {
    const paths = Array.from({ length: 250_000 }, () => ({ path: 'x', change: 'added' as const, clause: undefined }));
    const found = (['error', 'unknown', 'warning', 'note'] as const).flatMap((level) =>
      Array.from({ length: 1_000 }, () => finding(level, { path: 'x' })),
    );
    for (const [findings, decisions] of [
      [found, paths],
      [found.slice(0, 2_001), paths],
      [found.slice(0, 1), paths],
      [[], []],
    ] as const) {
      const [line = ''] = verdictText({ ...verdict(...findings), decisions: [...decisions] }, false).split('\n');
      assert.ok(line.length <= 60 && line.length > 10, line);
    }
  });

  test('why a rule is there is said once', () => {
    const text = verdictText(
      verdict(finding('error', { message: 'one' }), finding('error', { message: 'other' })),
      false,
    );
    assert.equal(text.match(/why: /g)?.length, 1);
    assert.match(text, /how to allow it, and more: https:\S+\/CW-01\.md/);
  });

  test('colours only when asked for', () => {
    assert.ok(!verdictText(verdict(finding('error')), false).includes('\u001b'));
    assert.ok(verdictText(verdict(finding('error')), true).includes('\u001b[31m'));
  });

  test('data cannot move the cursor or start a line of its own', () => {
    const text = verdictText(verdict(finding('error', { path: hostile, message: hostile, fix: hostile })), false);
    assert.ok(!text.includes('\u001b'));
    // The summary; place, message, fix; why, and where more is.
    assert.equal(text.split('\n').length, 6);
  });

  test('a long list is cut, and says so', () => {
    const many = Array.from({ length: 60 }, (_, at) => finding('error', { message: `${at}` }));
    const text = verdictText(verdict(...many), false);
    assert.match(text, /and 10 more/);
  });
});

describe('markdown', () => {
  test('nothing of a hostile name is markup', () => {
    const text = verdictMarkdown(verdict(finding('error', { path: hostile, message: hostile })));
    const row = text.split('\n').find((line) => line.includes('onerror'));
    assert.ok(row);
    for (const sign of ['<img', '`', '[a]', '](', '@user', ' #1', 'www.', 'http:', '\u001b', '::error']) {
      assert.ok(!row.includes(sign), sign);
    }
    assert.equal(row.match(/\|/g)?.length, 5);
  });

  test('ten thousand findings stay far below GitHub’s bound', () => {
    const long = { path: 'ß'.repeat(5_000), fix: '<'.repeat(5_000) };
    const many = Array.from({ length: 10_000 }, (_, at) =>
      finding('error', { ...long, message: `${'<'.repeat(5_000)}${at}` }),
    );
    const text = verdictMarkdown(verdict(...many));
    assert.match(text, /9\d\d\d more are in the report/);
    assert.ok(Buffer.byteLength(text) < 1024 * 1024);
  });

  test('a rule of the catalogue links to its page, another one does not', () => {
    const text = verdictMarkdown(verdict(finding('error', { rule: 'PRIV-02' }), finding('error', { rule: 'DBX-03' })));
    assert.match(text, /<a href="https:\S+\/docs\/rules\/PRIV-02\.md">PRIV-02<\/a>/);
    assert.match(text, /\| DBX-03 \|/);
  });

  test('a pass says so', () => {
    assert.match(verdictMarkdown({ ...verdict(), result: 'pass' }), /^### ✅ The image keeps to its policy/);
    assert.match(
      verdictMarkdown({ ...verdict(), result: 'pass', judged: '15 items' }),
      /^### ✅ Pass\n\n15 items judged/,
    );
  });
});

describe('annotations', () => {
  test('nine of a type at most, and the last says what is left', () => {
    const errors = Array.from({ length: 25 }, (_, at) => finding('error', { message: `${at}` }));
    const many = annotations([...errors, finding('warning')], true);
    assert.equal(many.filter((one) => one.type === 'error').length, 9);
    assert.match(many[8]?.message ?? '', /^17 more/);
    assert.equal(many.filter((one) => one.type === 'warning').length, 1);
  });

  test('findings of one cause share one, at the line of the first', () => {
    const alike = Array.from({ length: 25 }, (_, at) =>
      finding('error', { path: `a/${at}`, message: `a/${at} is odd`, at: { file: 'Containerfile', line: 3 } }),
    );
    const [one, ...others] = annotations(alike, true);
    assert.deepEqual(others, []);
    assert.equal(one?.line, 3);
    assert.match(one?.message ?? '', /^25 paths below \/a\n… is odd\n\/a\/0, \/a\/1, \/a\/2 and 22 more\n/);
  });

  test('unknown is an error only in strict mode', () => {
    assert.equal(annotations([finding('unknown')], true)[0]?.type, 'error');
    assert.equal(annotations([finding('unknown')], false)[0]?.type, 'warning');
  });

  test('they point to the line and are at most 4,096 characters', () => {
    const [one] = annotations(
      [finding('error', { message: 'x'.repeat(9_000), at: { file: 'a/Containerfile', line: 7 } })],
      true,
    );
    assert.equal(one?.file, 'a/Containerfile');
    assert.equal(one?.line, 7);
    assert.equal(one?.message.length, 4_096);
    assert.match(one?.message ?? '', /x….*\nAbout this rule: https:\S+\.md$/);
  });
});

describe('findings as JSON', () => {
  const full = verdict(
    finding('unknown', {
      path: 'a',
      layer: 1,
      at: { file: 'Containerfile', line: 1 },
      fix: 'f',
      evidence: { mode: 0o4755, b: true },
    }),
    finding('error'),
  );

  test('follows its own schema and counts', () => {
    const document = findingsDocument(full);
    assert.ok(isFindingsDocument(JSON.parse(JSON.stringify(document))));
    assert.deepEqual(document.summary, { error: 1, unknown: 1, warning: 0, note: 0, decided: 1 });
    assert.equal(document.findings[0]?.level, 'error');
    assert.ok(!isFindingsDocument({ ...document, extra: 1 }));
  });

  test('the JSON Schema names itself and closes its objects', () => {
    const schema = findingsJsonSchema() as { $id?: string; additionalProperties?: boolean; required?: string[] };
    assert.equal(schema.$id, 'https://wtgos.github.io/actions/schemas/findings/v1.json');
    assert.equal(schema.additionalProperties, false);
    assert.ok(schema.required?.includes('findings'));
  });

  test('failures are what stops the gate', () => {
    assert.equal(failures(full), 2);
    assert.equal(failures({ ...full, strict: false }), 1);
  });
});
