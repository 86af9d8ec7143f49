import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Version } from '@cyclonedx/cyclonedx-library/Spec';
import { JsonStrictValidator } from '@cyclonedx/cyclonedx-library/Validation';
import { sha256 } from '../core/digest.ts';
import { contextOf, databaseOf, type EvidenceSpec, evidenceOf, packageOf } from '../rules/testing.ts';
import { statementBytes } from '../sigstore/statement.ts';
import { sbomStatement } from './sbom.ts';

const created = new Date('2026-01-01T00:00:00Z');
const tool = { name: '@wtgos/actions', version: '0.1.0', digest: sha256('tool') };

const bash = packageOf('bash', { vendor: 'Fedora Project', version: '5.3.0', release: '1.fc43' });
const vim = packageOf('vim', {
  vendor: 'Fedora Project',
  epoch: 2,
  version: '9.1~rc',
  release: '1.fc43',
  files: [
    {
      ...{ path: 'usr/bin/vim', mode: 0o100755, size: 3, user: 'root', group: 'root', flags: 0 },
      ...{ digest: sha256('vim').slice('sha256:'.length), digestAlgorithm: 8 },
    },
  ],
});
const spec: EvidenceSpec = {
  base: { 'etc/motd': 'old', 'etc/gone': 'x', 'usr/bin/bash': 'bash' },
  changes: {
    'etc/motd': 'new',
    'etc/gone': undefined,
    'usr/bin/vim': 'vim',
    'usr/bin/vi': { target: 'vim' },
    'usr/bin/ours': { content: 'ours', mode: 0o755 },
    'usr/share/caf\udce9\n': 'odd name',
  },
  basePackages: databaseOf([bash]),
  packages: databaseOf([bash, vim]),
};

/** The predicate as a reader sees it. */
function read(given: EvidenceSpec = spec) {
  const statement = JSON.parse(statementBytes(sbomStatement(evidenceOf(given), created, tool)).toString());
  assert.equal(statement.predicateType, 'https://cyclonedx.org/bom');
  assert.deepEqual(statement.subject, [{ digest: { sha256: sha256('image').slice(7) } }]);
  return statement.predicate;
}

interface Read {
  'bom-ref': string;
  name: string;
}
const refs = (components: Read[]) => components.map((component) => component['bom-ref']);

describe('SBOM', () => {
  test('follows the official schema of CycloneDX 1.6; a wrong one would not', async () => {
    const validator = new JsonStrictValidator(Version.v1dot6);
    assert.equal(await validator.validate(JSON.stringify(read())), null);
    const [, ...rest] = read().components;
    assert.notEqual(await validator.validate(JSON.stringify({ ...read(), components: [{}, ...rest] })), null);
  });

  test('lists our packages and files, and the base by reference and digest', () => {
    const { components, metadata, dependencies } = read();
    assert.deepEqual(refs(components), [
      'base',
      'pkg:rpm/fedora/vim@9.1~rc-1.fc43?arch=x86_64&epoch=2',
      'file:/etc/motd',
      'file:/usr/bin/ours',
      'file:/usr/share/caf\udce9\n',
    ]);
    const [base, , motd, ours, odd] = components;
    assert.deepEqual(base.hashes, [{ alg: 'SHA-256', content: sha256('base').slice(7) }]);
    assert.match(
      base.purl,
      /^pkg:oci\/base@sha256%3A[0-9a-f]{64}\?repository_url=ghcr\.io%2Fexample%2Fbase&tag=stable$/,
    );
    assert.deepEqual(motd.hashes, [{ alg: 'SHA-256', content: sha256('new').slice(7) }]);
    assert.deepEqual(ours.properties, [
      { name: 'wtgos:change', value: 'added' },
      { name: 'wtgos:mode', value: '0755' },
    ]);
    assert.equal(odd.name, '/usr/share/caf\\xe9\\n');
    assert.equal(metadata.timestamp, '2026-01-01T00:00:00.000Z');
    assert.equal(metadata.component.version, sha256('image'));
    const graph = dependencies.find((each: { ref: string }) => each.ref === 'image');
    assert.deepEqual([...graph.dependsOn].sort(), refs(components).sort());
  });

  test('a file is ours when its package records other content, or none', () => {
    const changes = { ...spec.changes, 'usr/bin/vim': 'patched' };
    assert.ok(refs(read({ ...spec, changes }).components).includes('file:/usr/bin/vim'));
  });

  test('of two versions of one name, the one that the base has is not ours', () => {
    const [old, fresh] = [packageOf('kernel', { version: '1' }), packageOf('kernel', { version: '2' })];
    const { components } = read({ basePackages: databaseOf([old]), packages: databaseOf([old, fresh]) });
    assert.deepEqual(refs(components), ['base', 'pkg:rpm/kernel@2-1?arch=x86_64']);
  });

  test('what could not be read is not the same as nothing', () => {
    const state = (given: EvidenceSpec) => read(given).metadata.properties[1];
    assert.deepEqual(state(spec), { name: 'wtgos:packages', value: 'listed' });
    const packages = { state: 'unreadable' as const, path: 'usr/share/rpm/rpmdb.sqlite', reason: 'damaged' };
    assert.match(state({ packages }).value, /unknown.*could not be read/);
    assert.match(state({ packages: { state: 'absent' } }).value, /unknown.*no RPM database/);
  });

  test('the same image gives the same bytes', () => {
    assert.deepEqual(read(), read());
    assert.equal('serialNumber' in read(), false);
  });

  test('shows no folder of a base in a layout', () => {
    const context = contextOf();
    context.base.reference = 'oci:/home/me/private/base';
    assert.equal(JSON.stringify(read({ ...spec, context })).includes('private'), false);
  });

  test('text of a hostile database breaks no reference', () => {
    const packages = databaseOf([packageOf('a/b?c#\ud800', { version: '1&x=2' })]);
    const [, found] = read({ packages, basePackages: databaseOf([]) }).components;
    assert.equal(found.purl, 'pkg:rpm/a%2Fb%3Fc%23%EF%BF%BD@1%26x%3D2-1?arch=x86_64');
  });

  test('refuses one that no store would take', () => {
    const evidence = evidenceOf({});
    const name = 'x'.repeat(1024 * 1024);
    const packages = databaseOf(Array.from({ length: 5 }, (_, index) => packageOf(`${name}${index}`)));
    assert.throws(() => sbomStatement({ ...evidence, packages }, created, tool), { code: 'statement-too-large' });
  });
});
