/** SARIF and JUnit XML of a verdict: valid, stable, bounded, and no text from outside means anything in them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { catalogue } from '../rules/catalogue.ts';
import type { Finding, Verdict } from '../rules/types.ts';
import { junit } from './junit.ts';
import { sarif } from './sarif.ts';

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
  decisions: [],
  unusedClauses: [],
});

const hostile = 'a<b>&"\' ]]>\u0000\u0008\u001b[2J\ud800\uffff\udc80\u202e[x](http://e.example){0}\nline';
const options = { tool: { name: 'wtgos', version: '0.1.0' }, root: '/src/repository', file: 'Containerfile' };

// The schema is of draft 4, whose own words it hardly uses: its names are what a validator of draft 7 takes.
const { $schema: _schema, id: _id, ...rules } = schema;
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
(addFormats as unknown as (validator: Ajv) => void)(ajv);
const isSarif = ajv.compile(rules);

interface Result {
  ruleId: string;
  ruleIndex: number;
  level: string;
  message: { text: string };
  locations: {
    physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } };
    logicalLocations?: { fullyQualifiedName: string }[];
  }[];
  partialFingerprints: Record<string, string>;
}

interface Run {
  results: Result[];
  tool: { driver: { rules: { id: string; helpUri: string }[] } };
  invocations: [{ toolExecutionNotifications?: [{ message: { text: string } }] }];
}

function read(of: Verdict) {
  const log = JSON.parse(sarif(of, options));
  assert.ok(isSarif(log), JSON.stringify(isSarif.errors?.slice(0, 3)));
  const [run] = (log as { runs: [Run] }).runs;
  return { run, results: run.results };
}

const prints = (of: Verdict) => read(of).results.map(({ partialFingerprints }) => partialFingerprints);

describe('SARIF', () => {
  test('is valid, and each result leads to its rule and its line', () => {
    const { run, results } = read(
      verdict(
        finding('note'),
        finding('error', {
          rule: 'PRIV-02',
          path: 'usr/bin/x',
          at: { file: './a b/Containerfile', line: 3 },
          fix: 'Do.',
        }),
        finding('unknown', { rule: 'DBX-01', at: { file: 'distrobox.ini', line: 2, column: 1 } }),
        finding('warning', { rule: 'NEW-99' }),
      ),
    );
    assert.deepEqual(
      results.map(({ ruleId, level }) => `${ruleId} ${level}`),
      ['PRIV-02 error', 'DBX-01 error', 'NEW-99 warning', 'CW-01 note'],
    );
    const [first] = results;
    const place = first?.locations[0];
    assert.equal(place?.physicalLocation.artifactLocation.uri, 'a%20b/Containerfile');
    assert.equal(place?.physicalLocation.region.startLine, 3);
    assert.equal(place?.logicalLocations?.[0]?.fullyQualifiedName, '/usr/bin/x');
    assert.equal(first?.message.text, 'no clause allows it. Do.');
    const rule = run.tool.driver.rules[first?.ruleIndex ?? -1];
    assert.equal(rule?.id, 'PRIV-02');
    assert.match(rule.helpUri, /docs\/rules\/PRIV-02\.md$/);
  });

  test('a schema that is not kept is noticed', () => {
    const log = JSON.parse(sarif(verdict(finding('error')), options));
    log.runs[0].results[0].level = 'fatal';
    assert.ok(!isSarif(log));
  });

  test('what cannot be decided is a warning where it stops nothing', () => {
    assert.equal(read({ ...verdict(finding('unknown')), strict: false }).results[0]?.level, 'warning');
  });

  test('an absolute place within the repository is told from its root', () => {
    const { results } = read(verdict(finding('error', { at: { file: '/src/repository/x/ü', line: 2 } })));
    assert.equal(results[0]?.locations[0]?.physicalLocation.artifactLocation.uri, 'x/%C3%BC');
  });

  test('a place outside of the repository is none', () => {
    for (const file of ['/etc/passwd', '../x', 'a/../../x', '', '.']) {
      const { results } = read(verdict(finding('error', { at: { file, line: 9 } })));
      const { artifactLocation, region } = results[0]?.locations[0]?.physicalLocation ?? {};
      assert.deepEqual([artifactLocation?.uri, region?.startLine], ['Containerfile', 1]);
    }
  });

  test('a fingerprint stays when the line, the wording, the layer and its neighbours change', () => {
    const seen = finding('error', { path: 'usr/bin/x', layer: 3, at: { file: 'Containerfile', line: 3 } });
    const moved = { ...seen, layer: 9, at: { file: 'Containerfile', line: 77 }, message: 'said in other words' };
    const [before] = prints(verdict(seen));
    const after = prints(verdict(finding('error', { path: 'other' }), moved));
    assert.deepEqual(after[1], before);
    assert.notDeepEqual(after[0], before);
  });

  test('findings without a path differ by what they are about, and by their order at last', () => {
    const about = (name: string) => finding('error', { rule: 'PKG-01', evidence: { package: name, versions: '1' } });
    const [one, other, again] = prints(verdict(about('a'), about('b'), about('a')));
    assert.notDeepEqual(one, other);
    assert.equal(one?.['primaryLocationLineHash']?.replace(/:1$/, ':2'), again?.['primaryLocationLineHash']);
  });

  test('findings of one file keep theirs when another one is dealt with', () => {
    const about = ([rule, name]: readonly [Finding['rule'], string], value: string) =>
      finding('error', { rule, path: 'usr/lib/bootc/kargs.d/x.toml', evidence: { [name]: value } });
    for (const which of [
      ['FS-04', 'argument'],
      ['FS-01', 'setting'],
      ['UPD-01', 'scope'],
      ['SET-01', 'key'],
    ] as const) {
      const [, before] = prints(verdict(about(which, 'a'), about(which, 'b')));
      assert.deepEqual(prints(verdict(about(which, 'b'))), [before], which[1]);
    }
  });

  test('no more than GitHub takes, and what is left out is said', () => {
    const many = Array.from({ length: 5_500 }, (_, at) => finding('warning', { path: `p/${at}` }));
    const { run, results } = read(verdict(...many, finding('error')));
    assert.equal(results.length, 5_000);
    assert.equal(results[0]?.level, 'error');
    assert.match(run.invocations[0].toolExecutionNotifications?.[0].message.text ?? '', /^501 more/);
    const long = Array.from({ length: 5_000 }, (_, at) =>
      finding('error', { path: `${at}`, message: '\u20ac'.repeat(9_000) }),
    );
    assert.ok(Buffer.byteLength(sarif(verdict(...long), options)) < 10_000_000);
  });

  test('a hostile message holds neither link nor placeholder', () => {
    const text = read(verdict(finding('error', { message: hostile, path: hostile }))).results[0]?.message.text ?? '';
    assert.ok(text.includes('\\[x\\](http') && text.includes('{{0}}'));
    assert.ok(!/[\u0000-\u001f\u202e\ud800-\udfff]/.test(text));
  });
});

describe('JUnit XML', () => {
  test('has a case for each rule of the catalogue, and fails those that stop', () => {
    const text = junit(verdict(finding('error', { rule: 'PRIV-02', path: 'x' }), finding('note', { rule: 'CW-02' })));
    assert.equal(text.match(/<testcase /g)?.length, Object.keys(catalogue).length);
    assert.match(text, /<testsuites name="[^"]*1 error, 1 note" tests="\d+" failures="1"/);
    assert.match(
      text,
      /<testcase name="PRIV-02: [^"]*" classname="PRIV">\n *<failure message="no clause allows it" type="error">/,
    );
    assert.match(text, /<testcase name="CW-02: [^"]*" classname="CW">\n *<system-out>note: /);
  });

  test('of a container or a machine, it has their rules', () => {
    const text = junit({ ...verdict(finding('error', { rule: 'DBX-03' })), judged: '1 container' });
    assert.match(text, /DBX-20/);
    assert.doesNotMatch(text, /PRIV-02/);
    for (const [judged, rule] of [
      ['1 image', 'HW-01'],
      ['1 machine', 'HW-29'],
      ['1 repository', 'GOV-15'],
    ] as const) {
      const machine = junit({ ...verdict(), judged });
      assert.match(machine, new RegExp(`name="${rule}: `));
      assert.doesNotMatch(machine, /DBX-20|PRIV-02/);
    }
  });

  test('a rule that nobody knows is not lost', () => {
    assert.match(junit(verdict(finding('error', { rule: 'NEW-99' }))), /<testcase name="NEW-99/);
  });

  test('what is unknown fails in strict mode alone', () => {
    const unknown = verdict(finding('unknown'));
    assert.match(junit(unknown), /failures="1"/);
    assert.match(junit({ ...unknown, strict: false }), /<testsuites [^>]*failures="0"/);
  });

  test('hostile names are text, and nothing is in it that XML does not know', () => {
    const text = junit(verdict(finding('error', { message: hostile, path: hostile, fix: hostile })));
    assert.ok(!/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\u202e]/.test(text));
    assert.ok(text.isWellFormed());
    for (const sign of ['<b>', ']]>', '&"']) assert.ok(!text.includes(sign), sign);
  });

  test('a thousand findings of one rule are listed in part', () => {
    const text = junit(verdict(...Array.from({ length: 1_000 }, () => finding('error'))));
    assert.match(text, /\(and 999 more\)/);
    assert.match(text, /800 more are in the findings/);
  });
});
