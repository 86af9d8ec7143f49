import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UserError } from '../core/errors.ts';
import { policyJsonSchema, policySchemaUrl } from './policy.ts';
import { parsePolicy } from './policy-file.ts';

const head = `schema: ${policySchemaUrl}\nname: sample\n`;

function refusal(text: string): UserError {
  try {
    parsePolicy(text, 'p.yaml');
  } catch (error) {
    assert.ok(error instanceof UserError);
    assert.equal(error.code, 'policy-invalid');
    return error;
  }
  assert.fail('the policy was accepted');
}

test('fills in what is safe by default', () => {
  const policy = parsePolicy(
    `${head}allow:\n  - name: motd\n    reason: Greets the person who logs in.\n    paths: [/etc/motd]\n`,
    'p.yaml',
  );
  assert.deepEqual(policy, {
    schema: policySchemaUrl,
    name: 'sample',
    mode: 'enforce',
    extends: [],
    levels: {},
    allow: [
      {
        name: 'motd',
        reason: 'Greets the person who logs in.',
        paths: ['/etc/motd'],
        changes: ['added', 'changed'],
        types: ['file', 'directory'],
        modes: '0755',
        owner: '0:0',
        xattrs: [],
      },
    ],
    caches: [],
    expect: [],
    waivers: [],
    packages: { allow: [] },
    kargs: { allow: [] },
    hostPolicy: { enforce: false },
    structureTestFiles: [],
    structureTests: [],
  });
});

test('takes every member', () => {
  const policy = parsePolicy(
    `${head}levels:
  PKG-03: error
  LIN-04: { level: note, reason: The label is set by another tool. }
allow:
  - name: tool
    reason: One program, reviewed by hand.
    paths: ["usr/bin/tool*"]
    changes: [removed]
    types: [symlink]
    modes: "0644"
    owner: "0:12"
    maxSize: 100
    rules: [EXE-01]
packages:
  allow:
    - { name: htop, reason: Wanted by the team., changes: [added], files: true, rules: [EXE-01] }
caches: [rpmdb, ld.so.cache]
host-policy:
  enforce: true
`,
    'p.yaml',
  );
  assert.equal(policy.levels['PKG-03'], 'error');
  assert.deepEqual(policy.allow[0]?.rules, ['EXE-01']);
  assert.equal(policy.packages.allow[0]?.name, 'htop');
  assert.deepEqual(policy.caches, ['rpmdb', 'ld.so.cache']);
  assert.equal(policy.hostPolicy.enforce, true);
});

const clause = (more: string): string =>
  `${head}allow:\n  - name: one\n    reason: A reason that is long enough.\n    paths: [etc/x]\n${more}`;

const refused: [title: string, text: string, line: number, column: number, words: RegExp][] = [
  ['a typo at the top', `${head}alow: []\n`, 3, 1, /"alow"; did you mean allow\?/],
  ['a typo in a clause', clause('    mods: "0644"\n'), 7, 5, /"mods"; did you mean modes\?/],
  ['a typo in a value', clause('    types: [directroy]\n'), 7, 13, /did you mean directory\?/],
  ['a rule that is not known', `${head}levels:\n  PRIV-99: error\n`, 4, 3, /"PRIV-99"; did you mean PRIV-0/],
  ['a rule lowered without a reason', `${head}levels:\n  PRIV-02: { level: note }\n`, 4, 12, /reason/],
  ['a rule lowered by a bare word', `${head}levels:\n  PRIV-02: warning\n`, 4, 12, /levels\.PRIV-02/],
  ['a rule switched off', `${head}levels:\n  PRIV-02: { level: off, reason: It is in the way. }\n`, 4, 21, /not known/],
  ['a clause without a reason', `${head}allow:\n  - name: one\n    paths: [etc/x]\n`, 4, 5, /allow\.0\.reason/],
  ['a mode that YAML made a number', clause('    modes: 0644\n'), 7, 12, /allow\.0\.modes/],
  [
    'a pattern with ..',
    `${head}allow:\n  - name: one\n    reason: A reason that is long enough.\n    paths: [../x]\n`,
    6,
    13,
    /`\.\.`/,
  ],
  [
    'a waiver that ends on no day',
    `${head}waivers:\n  - { rule: EXE-01, reason: Until the next base., owner: ops, expires: 2027-02-30 }\n`,
    4,
    72,
    /is no day/,
  ],
  [
    'a waiver that never ends',
    `${head}waivers:\n  - { rule: EXE-01, reason: Until the next base., owner: ops }\n`,
    4,
    5,
    /waivers\.0\.expires/,
  ],
  ['the rule about waivers lowered', `${head}levels:\n  POL-01: error\n`, 4, 3, /POL-01/],
  [
    'a typo in a waiver',
    `${head}waivers:\n  - { rule: EXE-01, expire: 2027-01-01 }\n`,
    4,
    21,
    /did you mean expires\?/,
  ],
  [
    'a typo in an expectation',
    `${head}expect:\n  - { name: a, fiel: { path: etc/x } }\n`,
    4,
    16,
    /did you mean file\?/,
  ],
  [
    'a typo in a file',
    `${head}expect:\n  - name: a\n    file: { path: etc/x, mod: "0644" }\n`,
    5,
    26,
    /did you mean mode\?/,
  ],
  ['an expectation of nothing', `${head}expect:\n  - name: a\n`, 4, 5, /expects one thing/],
  [
    'an expectation of two things',
    `${head}expect:\n  - { name: a, file: { path: x }, user: { name: x } }\n`,
    4,
    5,
    /expects one thing/,
  ],
  [
    'an absent file with a mode',
    `${head}expect:\n  - name: a\n    file: { path: x, absent: true, mode: "0644" }\n`,
    5,
    30,
    /no other properties/,
  ],
  [
    'a pattern that is none',
    `${head}expect:\n  - name: a\n    file: { path: x, matches: "(" }\n`,
    5,
    31,
    /the pattern/,
  ],
  ['tests in another file where one was asked for', `${head}structure-tests: [x.yaml]\n`, 3, 18, /cannot be used here/],
  ['a mode that is none', `${head}mode: wran\n`, 3, 7, /did you mean warn\?/],
  ['the rule about the mode lowered', `${head}levels:\n  POL-02: error\n`, 4, 3, /POL-02/],
  ['other files where one was asked for', `${head}extends: [x.yaml]\n`, 3, 10, /cannot be used here/],
  ['a typo in a cache', `${head}caches: [rpmbd]\n`, 3, 10, /did you mean rpmdb\?/],
  ['a cache named twice', `${head}caches: [rpmdb, rpmdb]\n`, 3, 9, /twice/],
  [
    'rules of a package whose files are not allowed',
    `${head}packages:\n  allow:\n    - { name: a, reason: Wanted by the team., rules: [EXE-01] }\n`,
    5,
    54,
    /files: true/,
  ],
  ['a device', clause('    types: [char]\n'), 7, 13, /allow\.0\.types\.0/],
  [
    'a name used twice',
    clause('  - name: one\n    reason: A reason that is long enough.\n    paths: [etc/y]\n'),
    7,
    11,
    /used twice/,
  ],
  ['a member given twice', `${head}name: again\n`, 3, 1, /name is there twice/],
  ['an anchor', `${head}allow: &a []\n`, 3, 11, /anchors and aliases/],
  ['an alias', `${head}allow: *a\n`, 3, 8, /alias/i],
  ['a tag', `${head}allow: !!js/function x\n`, 3, 8, /tag/i],
  ['broken YAML', `${head}allow: [\n`, 4, 1, /./],
  ['another schema', `schema: https://example.org/\nname: sample\n`, 1, 9, /schema/],
  ['no object at all', 'hello\n', 1, 1, /expected object/],
  ['an empty file', '', 1, 1, /expected object/],
  ['a member whose name is a list', `${head}? [a]\n: 1\n`, 3, 3, /plain text/],
  ['a member whose name is a number', `${head}12: 1\n`, 3, 1, /plain text/],
  ['a member called __proto__', `${head}__proto__: { packages: 1 }\n`, 3, 1, /"__proto__"/],
  ['a rule called __proto__', `${head}levels:\n  __proto__: error\n`, 4, 3, /__proto__/],
];

for (const [title, text, line, column, words] of refused) {
  test(`refuses ${title}, saying where`, () => {
    const error = refusal(text);
    assert.match(error.message, words);
    assert.deepEqual(error.at, { file: 'p.yaml', line, column });
    assert.ok(error.hint);
  });
}

test('refuses a file larger than 1 MiB', () => {
  assert.match(refusal(`${head}# ${'x'.repeat(1024 * 1024)}`).message, /1 MiB/);
});

test('publishes its JSON Schema with descriptions and closed objects', () => {
  const schema = JSON.parse(JSON.stringify(policyJsonSchema()));
  assert.equal(schema.$id, policySchemaUrl);
  assert.equal(schema.additionalProperties, false);
  assert.deepEqual(schema.required, ['schema', 'name']);
  assert.ok(schema.properties.allow.items.properties.paths.items.description);
});
