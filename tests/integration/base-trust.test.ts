/** A base that its maker signed by cosign 3's bundle alone: it names no repository. */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { silentLog } from '../../src/core/log.ts';
import { openStore } from '../../src/registry/open.ts';
import { parseImageReference } from '../../src/registry/reference.ts';
import { attachBundle } from '../../src/sigstore/attach.ts';
import { signStatement } from '../../src/sigstore/bundle.ts';
import { generateKeyPair, loadPublicKey, loadSigningKey } from '../../src/sigstore/keys.ts';
import { provenanceType } from '../../src/sigstore/provenance.ts';
import { legacyTag } from '../../src/sigstore/read-legacy.ts';
import { cosignSignType, signatureStatement } from '../../src/sigstore/statement.ts';
import { verifyAttestations } from '../../src/sigstore/verify.ts';
import { assertNothingSent } from './auditor.ts';
import { command } from './command.ts';
import { publishArguments, startWorld, type World } from './world.ts';

describe('a base signed under no name', () => {
  let world: World;
  let pinned: string;

  before(async () => {
    world = await startWorld();
    const store = await openStore(parseImageReference(world.base, world.folder), { log: silentLog });
    const base = await store.getManifest('stable');
    assert.ok(base);
    const { descriptor } = base;
    pinned = `${world.base}@${descriptor.digest}`;
    world.registry.repository('ublue-os/bluefin-dx').tags.delete(legacyTag(descriptor.digest));
    const { privatePem, publicPem } = await generateKeyPair('');
    const bundle = await signStatement(signatureStatement(descriptor.digest), await loadSigningKey(privatePem, ''));
    await attachBundle(store, descriptor, bundle, cosignSignType, new Date(0));
    await writeFile(world.baseKeyFile, publicPem);
    world.registry.log.length = 0;
  });
  after(() => world[Symbol.asyncDispose]());

  const publish = (base: string, ...more: string[]) =>
    command(world.folder, [...publishArguments(world).map((arg) => (arg === world.base ? base : arg)), ...more]);

  test('is refused, and what would do is said', async () => {
    const { status, stderr } = await publish(pinned);
    assert.equal(status, 1, stderr);
    assert.match(stderr, /not signed by the given key under its name.*name no repository.*--base-unnamed that/s);
    assertNothingSent(world);
  });

  test('named by a tag alone it is refused whatever was said, and nothing helps against another key', async () => {
    const byTag = await publish(world.base, '--base-unnamed');
    assert.equal(byTag.status, 2, byTag.stderr);
    assert.match(byTag.stderr, /under no name, and named by a tag alone.*stable@sha256:/s);
    const args = (await publishArguments(world)).map((arg) => (arg === world.base ? pinned : arg));
    const stranger = args.map((arg) => (arg === world.baseKeyFile ? world.publicKeyFile : arg));
    const byStranger = await command(world.folder, [...stranger, '--base-unnamed']);
    assert.equal(byStranger.status, 1, byStranger.stderr);
    assert.match(byStranger.stderr, /none of the given keys signed it.*Is --base-key the key/s);
    const unsigned = args.filter((arg) => arg !== '--base-key' && arg !== world.baseKeyFile);
    const both = await command(world.folder, [...unsigned, '--base-unsigned', '--base-unnamed']);
    assert.equal(both.status, 2, both.stderr);
    assertNothingSent(world);
  });

  test('by digest and on request it is taken: told in the verdict, in the record and in the provenance', async () => {
    const strict = await publish(pinned, '--base-unnamed');
    assert.equal(strict.status, 1, strict.stderr);
    assert.match(strict.stderr, /LIN-03/, 'wtgOS itself takes no such base');
    assertNothingSent(world);
    const policy = join(world.folder, 'policies', 'immutable-host.yaml');
    await writeFile(policy, (await readFile(policy, 'utf8')).replace('  LIN-03: error\n', ''));
    const { status, stdout, stderr } = await publish(pinned, '--base-unnamed');
    assert.equal(status, 0, stderr);
    assert.match(stdout + stderr, /LIN-03.*under no name/s);
    const store = await world.target();
    const image = await store.getManifest('stable');
    assert.ok(image);
    const key = loadPublicKey(await readFile(world.publicKeyFile, 'utf8'));
    const attestations = await verifyAttestations(store, image.descriptor, [key]);
    const provenance = attestations.find(({ statement }) => statement.predicateType === provenanceType);
    assert.ok(provenance);
    const { buildDefinition } = provenance.statement.predicate as {
      buildDefinition: {
        internalParameters: { loweredTrust: string[] };
        resolvedDependencies: { annotations?: Record<string, string> }[];
      };
    };
    const fingerprint = loadPublicKey(await readFile(world.baseKeyFile, 'utf8')).fingerprint;
    const verified = buildDefinition.resolvedDependencies.map(({ annotations }) => annotations);
    assert.deepEqual(verified.at(-1), { verifiedBy: 'key, under no name', keyFingerprint: fingerprint });
    assert.ok(buildDefinition.internalParameters.loweredTrust.some((reason) => /names no repository/.test(reason)));
    const record = JSON.parse(await readFile(join(world.folder, '..', 'output', 'check-record.json'), 'utf8'));
    assert.deepEqual(record.base.verification, { kind: 'key-without-name', fingerprint });
  });
});
