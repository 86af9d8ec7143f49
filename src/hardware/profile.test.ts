import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { UserError } from '../core/errors.ts';
import { parseMonitors } from './display/monitors.ts';
import { parseProfile, profileJsonSchema } from './profile.ts';
import { imageRules, machineRules } from './rules.ts';

const folder = join(import.meta.dirname, '../../policies/hardware');
const files = globSync('*.yaml', { cwd: folder });
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const framework = read('framework-13-hx370.yaml');
const validate = new Ajv2020({ strict: false }).compile(profileJsonSchema());

for (const file of files) {
  test(`policies/hardware/${file} is a profile, for us and for editors`, () => {
    assert.equal(`${parseProfile(read(file), file).name}.yaml`, file);
    assert.ok(validate(parse(read(file))), JSON.stringify(validate.errors));
  });
}

/** @returns the message of the refusal */
function refusal(from: string | RegExp, to: string): string {
  const text = framework.replace(from, to);
  assert.notEqual(text, framework);
  let message = '';
  assert.throws(
    () => parseProfile(text, 'p.yaml'),
    (error) => {
      assert.ok(error instanceof UserError);
      ({ message } = error);
      return error.code === 'policy-invalid';
    },
  );
  return message;
}

describe('what is refused', () => {
  test('arithmetic that does not add up', () => {
    assert.match(
      refusal('pages: 20971520', 'pages: 20971519'),
      /^p\.yaml:\d+:\d+: gpu\.memory\.pages: pages is not gib/,
    );
  });
  test('a typo, with the name that was meant', () => {
    assert.match(refusal('revision: c1', 'revison: c1'), /devices\.0 has no member "revison"; did you mean revision\?/);
  });
  test('a GPU that is none of the devices', () => {
    assert.match(
      refusal('gpu:\n  device: 1002:150e', 'gpu:\n  device: 1002:150f'),
      /gpu\.device: 1002:150f is none of devices/,
    );
  });
  test('ids, classes and files that could not be', () => {
    assert.match(refusal('id: 1002:150e\n    rev', 'id: 1002:150E\n    rev'), /four lower-case hex digits/);
    assert.match(refusal('amd-ucode/microcode', '../../etc/microcode'), /firmware/);
    assert.match(refusal('amdgpu/gc_11_5_0_imu.bin', 'amdgpu/../x.bin'), /without \.\./);
    assert.match(refusal('class: e00101', 'class: e001'), /six lower-case hex digits/);
  });
});

test('docs/hardware.md says of every rule what it asks, and shows a monitors.xml that passes', () => {
  const docs = readFileSync(join(import.meta.dirname, '../../docs/hardware.md'), 'utf8');
  for (const [id, asks] of Object.entries({ ...imageRules, ...machineRules }))
    assert.ok(docs.includes(`| ${id} | ${asks}`), id);
  const { display } = parseProfile(framework, 'p.yaml');
  const xml = /```xml\n([\s\S]*?)```/.exec(docs)?.[1] ?? '';
  const [monitor] = parseMonitors(xml).configurations.flatMap(({ monitors }) => monitors);
  const { connector, width, height, refresh, scale, panel } = display ?? {};
  assert.deepEqual(monitor, {
    connector,
    vendor: panel?.vendor,
    product: panel?.product,
    width,
    height,
    rate: refresh,
    scale,
  });
});
