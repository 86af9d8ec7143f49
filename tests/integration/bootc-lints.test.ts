/** LINT-01 … LINT-14 say of a tree what a real bootc says of it, written down by scripts/record-bootc-lints.ts. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { lintCases, ourVerdict } from '../tools/bootc-lint-cases.ts';

const record = JSON.parse(readFileSync(join(import.meta.dirname, '../fixtures/bootc-lints.json'), 'utf8')) as {
  version: string;
  verdicts: Record<string, string[]>;
};

/** Where we differ on purpose, and why. */
const otherwise: Record<string, { ours: string[]; because: string }> = {
  ...Object.fromEntries(
    [
      'no run',
      'run is a link',
      'run is a file',
      'no tmp',
      'tmp is a link',
      'tmp is a file',
      'no var',
      'var is a file',
    ].map((name) => [
      `api: ${name}`,
      { ours: ['api-base-directories'], because: 'one lint is enough for a folder that is missing' },
    ]),
  ),
  'tmpfiles: a relative path': { ours: ['var-tmpfiles'], because: 'systemd does not act on it' },
  'tmpfiles: /etc hides it': { ours: ['var-tmpfiles'], because: 'systemd does not read it' },
  'sysusers: /etc hides it': { ours: ['sysusers'], because: 'systemd does not read it' },
};

describe(`as ${record.version}`, () => {
  test('what is said to differ does', () => {
    for (const [name, { ours }] of Object.entries(otherwise)) assert.notDeepEqual(record.verdicts[name], ours, name);
  });

  test('every tree was asked about', () => assert.deepEqual(Object.keys(record.verdicts), Object.keys(lintCases)));

  for (const [name, theirs] of Object.entries(record.verdicts)) {
    const { ours, because } = otherwise[name] ?? { ours: theirs };
    test(because === undefined ? name : `${name}, but: ${because}`, async () => {
      assert.deepEqual(await ourVerdict(name), ours);
    });
  }
});
