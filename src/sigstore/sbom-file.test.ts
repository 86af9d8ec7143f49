import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sha256 } from '../core/digest.ts';
import { sbomFileStatement } from './sbom-file.ts';
import { statementBytes } from './statement.ts';

const subject = sha256('image');
const read = (text: string) => sbomFileStatement(subject, Buffer.from(text), 'sbom.json');

test('tells CycloneDX from SPDX, and keeps all of either', () => {
  const cyclonedx = { bomFormat: 'CycloneDX', specVersion: '1.6', components: [{ name: 'x' }] };
  const found = read(JSON.stringify(cyclonedx));
  assert.equal(found.predicateType, 'https://cyclonedx.org/bom');
  assert.deepEqual(JSON.parse(statementBytes(found).toString()).predicate, cyclonedx);
  const spdx = { spdxVersion: 'SPDX-2.3', SPDXID: 'SPDXRef-DOCUMENT', packages: [] };
  assert.equal(read(JSON.stringify(spdx)).predicateType, 'https://spdx.dev/Document');
});

test('refuses what is neither, or cannot be signed as it is', () => {
  const start = '{"bomFormat":"CycloneDX","specVersion":"1.6"';
  assert.throws(() => read(''), { code: 'input-invalid', message: /no JSON/ });
  for (const text of ['[]', 'null', '{}', '{"bomFormat":"CycloneDX"}', '{"spdxVersion":"SPDX-3.0"}'])
    assert.throws(() => read(text), { code: 'input-invalid', message: /neither/ }, text);
  assert.throws(() => read(`${start},"score":7.5}`), { code: 'input-invalid', message: /fraction/ });
  const deep = 100_000;
  assert.throws(() => read(`${start},"deep":${'['.repeat(deep)}${']'.repeat(deep)}}`), { code: 'input-invalid' });
  assert.throws(() => read(`${start},"x":"${'x'.repeat(17 * 1024 * 1024)}"}`), { message: /larger/ });
});

test('refuses what verifiers would refuse, or read differently', () => {
  const start = '{"bomFormat":"CycloneDX","specVersion":"1.6"';
  const nested = (depth: number) => `${start},"deep":${'['.repeat(depth)}${']'.repeat(depth)}}`;
  for (const [text, message] of [
    [`${start},"a":1,"a":2}`, /"a" twice/],
    [`${start},"a":{"__proto__":{"b":1}}}`, /__proto__/],
    [`${start},"__proto__":{"b":1}}`, /__proto__/],
    [nested(63), /deeper/],
    [nested(64), /deeper/],
  ] as const) {
    assert.throws(() => read(text), { code: 'input-invalid', message }, text);
  }
  assert.ok(read(nested(62)));
});
