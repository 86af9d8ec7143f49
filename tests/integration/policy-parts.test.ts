import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { directory, file, layerOf } from '../../src/image/testing/layers.ts';
import { policySchemaUrl } from '../../src/rules/policy.ts';
import { openWorkshop, type Workshop } from './attacks/workshop.ts';
import { command, type Ended } from './command.ts';

let workshop: Workshop;
let image: string;
before(async () => {
  workshop = await openWorkshop();
  image = await workshop.make({
    layers: [
      layerOf([
        directory('usr/share/ours'),
        file('usr/share/ours/notes', 'one\ntwo\n'),
        file('etc/ld.so.cache', 'cache'),
      ]),
    ],
  });
});
after(() => workshop[Symbol.asyncDispose]());

const head = (name: string): string => `schema: ${policySchemaUrl}\nname: ${name}\n`;
const ours = `allow:
  - { name: ours, reason: It is what the test wants., paths: [usr/share/ours, usr/share/ours/notes] }
`;

/** Judges the image under a policy of some files, the first of which is handed over. */
async function verify(files: Record<string, string>): Promise<Ended> {
  for (const [name, text] of Object.entries(files)) await writeFile(join(workshop.folder, name), text);
  const [policy = ''] = Object.keys(files);
  const base = ['--base', workshop.base.reference, '--base-key', workshop.baseKeyFile];
  return command(workshop.folder, ['verify-immutability', '--image', image, ...base, '--policy', policy]);
}

const record = async (): Promise<{ verdict: object; policy: { digest: string } }> =>
  JSON.parse(await readFile(join(workshop.folder, 'check-record.json'), 'utf8'));

describe('a policy of several files', () => {
  test('extends one beside it and one of wtgos, and reads tests of container-structure-test', async () => {
    const files = {
      'top.yaml': `${head('top')}extends: [ours.yaml, "wtgos:custom-image"]\nstructure-tests: [tests.yaml]\n`,
      'ours.yaml': `${head('ours')}${ours}`,
      'tests.yaml':
        "schemaVersion: 2.0.0\nfileContentTests:\n- {name: notes, path: /usr/share/ours/notes, expectedContents: ['(?m)^two$']}\n",
    };
    const passed = await verify(files);
    assert.equal(passed.status, 0, passed.stderr + passed.stdout);
    const { digest } = (await record()).policy;
    const failed = await verify({ ...files, 'tests.yaml': files['tests.yaml'].replace('two', 'three') });
    assert.equal(failed.status, 1);
    assert.match(failed.stderr + failed.stdout, /EXP-01.*\n.*tests\.yaml: notes: .*expected content like/);
    assert.notEqual((await record()).policy.digest, digest);
  });

  test('a file that is missing is said to be missing where it is named', async () => {
    const { status, stderr } = await verify({ 'top.yaml': `${head('top')}extends: [nowhere.yaml]\n` });
    assert.equal(status, 2);
    assert.match(stderr, /top\.yaml:3:11: policy: there is no file .*nowhere\.yaml/);
  });
});

describe('what is put off', () => {
  const waiver = (expires: string) =>
    `${head('top')}caches: [ld.so.cache]\nwaivers:\n  - { rule: CW-01, paths: [usr/share/ours, usr/share/ours/**], reason: Until it is packaged., owner: ops, expires: ${expires} }\n`;

  test('a waiver holds until its day, and is an error then', async () => {
    const held = await verify({ 'top.yaml': waiver('9999-12-31') });
    assert.equal(held.status, 0, held.stderr + held.stdout);
    const ended = await verify({ 'top.yaml': waiver('2020-01-01') });
    assert.equal(ended.status, 1);
    assert.match(ended.stderr + ended.stdout, /POL-01[\s\S]*expired on 2020-01-01/);
    assert.match(ended.stderr + ended.stdout, /CW-01/);
  });

  test('mode warn lets an image pass, and the record says so', async () => {
    const enforced = await verify({ 'top.yaml': head('top') });
    assert.equal(enforced.status, 1);
    const warned = await verify({ 'top.yaml': `${head('top')}mode: warn\n` });
    assert.equal(warned.status, 0, warned.stderr + warned.stdout);
    assert.match(warned.stderr + warned.stdout, /POL-02/);
    assert.deepEqual((await record()).verdict, { mode: 'warn', result: 'pass', strict: true });
  });
});
