/** JUnit XML of hostile findings, read back by expat (Python's parser): it is well-formed, and says what was found. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { junit } from '../../src/report/junit.ts';
import type { Finding, Verdict } from '../../src/rules/types.ts';
import { ok, run, workFolder } from './tools.ts';

const program = `
import json, sys, xml.etree.ElementTree as tree
root = tree.parse(sys.argv[1]).getroot()
print(json.dumps([
    {"name": case.get("name"), "failure": (case.find("failure").get("message") if case.find("failure") is not None else None)}
    for case in root.iter("testcase")] + [dict(root.attrib)]))
`;

const finding = (message: string, path: string): Finding => ({
  rule: 'PRIV-02',
  level: 'error',
  message,
  path,
  evidence: {},
});

test('every character that a name can have leaves the file well-formed', async () => {
  const all = Array.from({ length: 0x11000 }, (_, code) => String.fromCodePoint(code * (code > 0xffff ? 16 : 1))).join(
    '',
  );
  const names = [all.slice(0, 1_000), ']]><!-- &amp; <![CDATA[ <?x ?> "\'', ...(all.match(/[\s\S]{1,1500}/gu) ?? [])];
  const findings = names.map((name) => finding(`setuid ${name}`, name));
  const verdict: Verdict = { result: 'fail', strict: true, findings, decisions: [], unusedClauses: [] };
  const file = join(workFolder('junit'), 'report.xml');
  writeFileSync(file, junit(verdict));
  const read = JSON.parse(await ok(run('python3', ['-c', program, file])));
  const totals = read.pop();
  assert.equal(Number(totals.tests), read.length);
  assert.equal(totals.failures, '1');
  const [failed] = read.filter(({ failure }: { failure: string | null }) => failure !== null);
  assert.match(failed.name, /^PRIV-02: /);
  assert.match(failed.failure, new RegExp(`^setuid .*and ${names.length - 1} more`));
});
