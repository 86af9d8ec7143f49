import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseRegistriesD, usesAttachments } from './registries-d.ts';

const parse = (files: Record<string, string>) =>
  parseRegistriesD(new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])));
const scopes = ['ghcr.io/o/r:t', 'ghcr.io/o/r', 'ghcr.io/o', 'ghcr.io', '*.io'];
const decide = async (files: Record<string, string>) => usesAttachments(await parse(files), scopes);
const docker = (namespace: string, value: string) =>
  `docker:\n  ${namespace}:\n    use-sigstore-attachments: ${value}\n`;

describe('use-sigstore-attachments', () => {
  test('off unless said', async () => {
    assert.equal(await decide({}), false);
    assert.equal(await decide({ 'a.yaml': '' }), false);
    assert.equal(await decide({ 'a.yaml': docker('ghcr.io/other', 'true') }), false);
    assert.equal(await decide({ 'a.yaml': 'docker:\n  ghcr.io:\n    lookaside: https://x.invalid\n' }), false);
  });

  test('the nearest namespace that says something decides', async () => {
    assert.equal(await decide({ 'a.yaml': docker('ghcr.io/o', 'true') }), true);
    assert.equal(
      await decide({ 'a.yaml': docker('ghcr.io/o', 'true'), 'b.yaml': docker('ghcr.io/o/r', 'false') }),
      false,
    );
    assert.equal(await decide({ 'a.yaml': docker('ghcr.io/o', 'true'), 'b.yaml': docker('ghcr.io/o/r', '') }), true);
    assert.equal(await decide({ 'a.yaml': docker('"*.io"', 'true') }), true);
    const general = 'default-docker:\n  use-sigstore-attachments: true\n';
    assert.equal(await decide({ 'a.yaml': general }), true);
    assert.equal(await decide({ 'a.yaml': general, 'b.yaml': docker('ghcr.io', 'false') }), false);
  });

  test('the words that yaml.v3 takes for a boolean', async () => {
    assert.equal(await decide({ 'a.yaml': docker('ghcr.io/o', 'yes') }), true);
    assert.equal(await decide({ 'a.yaml': docker('ghcr.io/o', 'Off') }), false);
    await assert.rejects(decide({ 'a.yaml': docker('ghcr.io/o', 'maybe') }), /neither true nor false/);
    await assert.rejects(decide({ 'a.yaml': docker('ghcr.io/o', '1') }), /neither true nor false/);
  });

  test('only the first document of a file is read', async () => {
    assert.equal(await decide({ 'a.yaml': `${docker('ghcr.io/o', 'true')}---\ndocker: [\n` }), true);
  });

  test('what makes every pull of a host fail', async () => {
    const twice = { 'a.yaml': docker('ghcr.io/o', 'true'), 'b.yaml': docker('ghcr.io/o', 'true') };
    await assert.rejects(decide(twice), /in both a.yaml and b.yaml/);
    const general = 'default-docker:\n  use-sigstore-attachments: true\n';
    await assert.rejects(decide({ 'a.yaml': general, 'b.yaml': general }), /default-docker is in both/);
    await assert.rejects(decide({ 'a.yaml': 'docker: [1]' }), /no mapping/);
    await assert.rejects(decide({ 'a.yaml': 'docker: {x: 1}' }), /no mapping/);
    await assert.rejects(decide({ 'a.yaml': 'a: b: c' }), /no YAML/);
    await assert.rejects(decide({ 'a.yaml': 'docker:\n  x: {}\n  x: {}\n' }), /no YAML/);
    await assert.rejects(decide({ 'a.yaml': '- a' }), /no mapping/);
  });

  test('names of the language are no settings', async () => {
    assert.equal(
      usesAttachments(
        await parse({ 'a.yaml': '__proto__: {docker: {ghcr.io: {use-sigstore-attachments: true}}}' }),
        scopes,
      ),
      false,
    );
  });
});
