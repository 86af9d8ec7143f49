/** Nothing to do: what is published already is verified again and left, and only when everything says so. */
import assert from 'node:assert/strict';
import { appendFile, chmod, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { sha256 } from '../../src/core/digest.ts';
import { silentLog } from '../../src/core/log.ts';
import { baseTrust } from '../../src/pipeline/base-trust.ts';
import {
  type BuildOptions,
  type Built,
  buildUnlessUnchanged,
  type Kept,
  type Links,
  links,
  type SkipUnchanged,
} from '../../src/pipeline/build.ts';
import { openStore } from '../../src/registry/open.ts';
import { parseImageReference } from '../../src/registry/reference.ts';
import { parsePolicy } from '../../src/rules/policy-file.ts';
import { makeSampleBase } from '../../src/sample/base.ts';
import { generateKeyPair, loadPublicKey, loadSigningKey } from '../../src/sigstore/keys.ts';
import { provenanceType, recordType } from '../../src/sigstore/provenance.ts';
import { type FakeSigstore, startFakeSigstore } from '../tools/fake-sigstore.ts';
import { command } from './command.ts';
import { keylessBy, lookAtNothing, rootOf } from './keyless-signing.ts';
import { password, publishArguments, reference, startWorld, type World, worldServices } from './world.ts';

const created = new Date('2026-01-01T00:00:00Z');

interface Change {
  options?: Partial<BuildOptions>;
  publish?: Partial<NonNullable<BuildOptions['publish']>>;
  skip?: SkipUnchanged | undefined;
  services?: Parameters<typeof worldServices>[1];
  links?: Links;
}

function listener() {
  const lines: string[] = [];
  return { log: { ...silentLog, info: (line: string) => void lines.push(line) }, said: () => lines.join('\n') };
}

/** What the log said of it, too. */
async function run(world: World, change: Change = {}): Promise<{ built: Built | Kept; said: string }> {
  const { log, said } = listener();
  const services = worldServices(world, { log, ...change.services });
  const policyFile = join(world.folder, 'policies', 'immutable-host.yaml');
  const [policy, baseKey, publicKey, privateKey] = await Promise.all(
    [policyFile, world.baseKeyFile, world.publicKeyFile, world.privateKeyFile].map((file) => readFile(file, 'utf8')),
  );
  const options: BuildOptions = {
    containerfile: join(world.folder, 'Containerfile'),
    contextDir: world.folder,
    outputDir: join(world.folder, '..', 'output'),
    base: world.base,
    baseTrust: baseTrust([loadPublicKey(baseKey ?? '')], false),
    platform: { os: 'linux', architecture: 'amd64' },
    buildArgs: {},
    labels: {},
    annotations: {},
    engine: 'auto',
    created,
    cwd: world.folder,
    policy: { policy: parsePolicy(policy ?? '', policyFile), digest: sha256(policy ?? '') },
    strict: true,
    judged() {},
    publish: {
      target: await services.open(parseImageReference(world.to, world.folder)),
      tags: ['stable'],
      references: [reference],
      key: await loadSigningKey(privateKey ?? '', password),
      publicKeys: [loadPublicKey(publicKey ?? '')],
      allowRollback: false,
      ...change.publish,
    },
    ...change.options,
  };
  const skip = 'skip' in change ? change.skip : 'declarative';
  const built = await buildUnlessUnchanged(options, skip, services, change.links ?? links);
  return { built, said: said() };
}

const writes = ({ registry }: World) => registry.log.filter(({ method }) => !['GET', 'HEAD'].includes(method));

async function expectFull(world: World, reason: RegExp, change: Change = {}): Promise<void> {
  world.registry.log.length = 0;
  const { built, said } = await run(world, change);
  assert.ok(!('kept' in built), 'it was left as it is');
  assert.match(said, reason);
}

async function published(): Promise<World> {
  const world = await startWorld();
  await run(world);
  world.registry.log.length = 0;
  return world;
}

describe('nothing changed', () => {
  for (const profile of ['plain', 'ghcr'] as const) {
    test(`nothing is sent, and the record is the attested one (${profile} registry)`, async () => {
      await using world = await startWorld({ profile });
      const first = (await run(world)).built;
      assert.ok(!('kept' in first), 'there was nothing to leave');
      const record = await readFile(first.recordFile, 'utf8');
      await writeFile(first.recordFile, '');
      world.registry.log.length = 0;

      const { built, said } = await run(world);
      assert.ok('kept' in built, said);
      assert.equal(built.kept.digest, first.digest);
      assert.match(said, /already published, verified again: ghcr\.io\/wtgos\/wtgos:stable is sha256:/);
      assert.deepEqual(writes(world), []);
      const asked = world.registry.log.map(({ method, path }) => `${method} ${path}`);
      const twice = asked.filter((one, at) => asked.indexOf(one) !== at);
      assert.deepEqual(
        twice,
        ['GET /v2/wtgos/wtgos/manifests/stable'],
        'the tag alone, which may have moved meanwhile',
      );
      assert.deepEqual(
        built.kept.hosts.map(({ result }) => result),
        ['accepted'],
      );
      assert.equal(await readFile(built.recordFile, 'utf8'), record);
      assert.equal(built.release.tags[0]?.before, first.digest);
    });
  }

  test('another commit, another day and a touched file are no change', async () => {
    await using world = await published();
    const file = join(world.folder, 'Containerfile');
    await utimes(file, 1, 1);
    await writeFile(join(world.folder, 'README.md'), 'Nothing copies it.\n');
    const source = { uri: 'https://github.com/you/image', commit: 'b'.repeat(40) };
    const { built, said } = await run(world, {
      options: { created: new Date('2026-02-02T00:00:00Z') },
      services: { origin: { kind: 'local', source } },
    });
    assert.ok('kept' in built, said);
    assert.deepEqual(writes(world), []);
  });

  test('a tag with the version of the OS is compared, too', async () => {
    await using world = await startWorld();
    const publish = { tags: ['stable', '{os-version}'], references: [reference, 'ghcr.io/wtgos/wtgos:{os-version}'] };
    await run(world, { publish });
    const { built, said } = await run(world, { publish });
    assert.ok('kept' in built, said);
    assert.deepEqual(
      built.kept.tags.map(({ tag }) => tag),
      ['stable', '43'],
    );
  });

  test('everything is done anew when it is asked for', async () => {
    await using world = await published();
    const { built } = await run(world, { skip: undefined });
    assert.ok(!('kept' in built));
  });
});

test('on a command line: by itself, and not where it is forbidden', async () => {
  await using world = await startWorld();
  const publish = async (...more: string[]) => {
    const ran = await command(world.folder, [...publishArguments(world), '--json', ...more]);
    assert.equal(ran.status, 0, ran.stderr);
    return { ...JSON.parse(ran.stdout), said: ran.stderr } as {
      unchanged: string;
      image: string;
      tags: string[];
      said: string;
    };
  };
  const first = await publish();
  assert.equal(first.unchanged, 'false');
  world.registry.log.length = 0;
  const { said, ...second } = await publish();
  assert.match(said, /already published, verified again/);
  assert.deepEqual([second.unchanged, second.image, second.tags], ['true', first.image, first.tags]);
  assert.deepEqual(writes(world), []);
  assert.equal((await publish('--skip-unchanged', 'false')).unchanged, 'false');
});

describe('by the identity of a workflow run', () => {
  test('its own attestations count, and its signature; those of another run’s identity do not', async () => {
    await using world = await startWorld();
    await using sigstore = await startFakeSigstore();
    await using other = await startFakeSigstore();
    const by = async (one: FakeSigstore) => ({
      keyless: { sign: await keylessBy(one, { knowsItself: true }), root: await rootOf(one) },
    });
    await run(world, { publish: await by(sigstore) });
    world.registry.log.length = 0;
    const { built, said } = await run(world, { publish: await by(sigstore) });
    assert.ok('kept' in built, said);
    assert.deepEqual(writes(world), []);
    assert.ok(built.kept.signatures.clients.some(({ client, accepted }) => client.includes('identity') && accepted));

    await expectFull(world, /attested no provenance/, { publish: await by(other) });
    await expectFull(world, /attested no provenance/, { publish: { keyless: undefined } });
  });

  test('one that cannot tell its own before it signs publishes anew', async () => {
    await using world = await startWorld();
    await using sigstore = await startFakeSigstore();
    const publish = { keyless: { sign: await keylessBy(sigstore), root: await rootOf(sigstore) } };
    await run(world, { publish });
    await expectFull(world, /attested no provenance/, { publish });
  });
});

describe('something changed', () => {
  const other = 'externalParameters';
  for (const [what, reason, change] of [
    ['a file', /externalParameters\.context\.digest/, (world: World) => touch(world, 'distrobox.ini')],
    ['the mode of a file', /externalParameters\.context\.digest/, (world: World) => makeExecutable(world)],
    ['the Containerfile', /externalParameters\.containerfile\.digest/, (world: World) => touch(world, 'Containerfile')],
    ['the base', /resolvedDependencies/, (world: World) => moveBase(world)],
    ['the policy', /runDetails\.byproducts/, (world: World) => touch(world, 'policies/immutable-host.yaml')],
  ] as const) {
    test(`${what}: the whole chain runs`, async () => {
      await using world = await published();
      await change(world);
      await expectFull(world, reason);
    });
  }

  for (const [what, reason, change] of [
    ['a label', `${other}.labels`, { options: { labels: { a: 'b' } } }],
    ['an annotation', `${other}.annotations`, { options: { annotations: { a: 'b' } } }],
    [
      'this program',
      'runDetails.builder',
      { services: { tool: { name: 'wtgos', version: '0.0.0', digest: sha256('another') } } },
    ],
    ['how strict it is', 'another check', { options: { strict: false } }],
    [
      'the tags',
      'its tags do not all point to one image',
      { publish: { tags: ['stable', 'new'], references: [reference, 'ghcr.io/wtgos/wtgos:new'] } },
    ],
    [
      'the name it is published for',
      'legacy signature is for',
      { publish: { references: ['ghcr.io/wtgos/other:stable'] } },
    ],
  ] satisfies [string, string, Change][]) {
    test(`${what}: the whole chain runs`, async () => {
      await using world = await published();
      const { log, said } = listener();
      world.registry.log.length = 0;
      const work = run(world, { ...change, services: { log, ...change.services } });
      // The policy knows one name only; that it was judged at all is what counts here.
      await work.then(
        ({ built }) => assert.ok(!('kept' in built)),
        () => {},
      );
      assert.match(said(), new RegExp(`to be built anew: .*${reason}`));
    });
  }

  test('a waiver that has ended', async () => {
    await using world = await published();
    const file = join(world.folder, 'policies', 'immutable-host.yaml');
    const waiver = 'waivers:\n  - { rule: PRIV-02, reason: none needed yet, owner: nobody, expires: 2026-06-01 }\n';
    await appendFile(file, waiver);
    const before = { services: { now: () => new Date('2026-05-01T00:00:00Z') } };
    await run(world, before);
    const { built } = await run(world, before);
    assert.ok('kept' in built, 'in force');
    const { log, said } = listener();
    await run(world, { services: { log, now: () => new Date('2026-06-02T00:00:00Z') } }).catch(() => {});
    assert.match(said(), /waiver of PRIV-02 has ended/);
  });
});

describe('claims of others', () => {
  for (const [type, reason] of [
    [provenanceType, /attested no provenance/],
    [recordType, /attested no check record/],
    ['https://cyclonedx.org/bom', /no attestation by them of type https:\/\/cyclonedx/],
    ['https://sigstore.dev/cosign/sign/v1', /signature bundle, read strictly/],
  ] as const) {
    test(`without its attestation of type ${type} it is published anew`, async () => {
      await using world = await published();
      forget(world, type);
      await expectFull(world, reason);
      const { built, said } = await run(world);
      assert.ok('kept' in built, `mended: ${said}`);
    });
  }

  test('what another key signed counts for nothing', async () => {
    await using world = await published();
    const pair = await generateKeyPair(password);
    const theirs = {
      key: await loadSigningKey(pair.privatePem, password),
      publicKeys: [loadPublicKey(pair.publicPem)],
    };
    // The image trusts its own key alone, which signed it before: hosts go on to accept it.
    await expectFull(world, /attested no provenance/, { publish: theirs });
  });

  test('a registry that answers with another image under the tag gains nothing', async () => {
    await using world = await published();
    const base = await openStore(parseImageReference(world.base, world.folder), { log: silentLog });
    const manifest = await base.getManifest('stable');
    assert.ok(manifest?.kind === 'image');
    const target = await world.target();
    for (const descriptor of [manifest.document.config, ...manifest.document.layers]) {
      await target.putBlob(descriptor, { open: () => base.openBlob(descriptor) });
    }
    await target.putManifest(manifest.bytes, manifest.descriptor.mediaType, { tag: 'stable' });
    const { log, said } = listener();
    // The whole chain runs, and asks the hosts of that image, too.
    await assert.rejects(run(world, { services: { log } }), { code: 'host-refused' });
    assert.match(said(), /attested no provenance/);
  });

  test('a tag that was moved there by hand is signed for, also where hosts look at nothing', async () => {
    await using world = await startWorld();
    await lookAtNothing(world);
    await run(world);
    const target = await worldServices(world).open(parseImageReference(world.to, world.folder));
    const stored = (await target.getManifest('stable')) ?? assert.fail();
    await target.putManifest(stored.bytes, stored.descriptor.mediaType, { tag: 'new' });
    const publish = { tags: ['stable', 'new'], references: [reference, 'ghcr.io/wtgos/wtgos:new'] };
    await expectFull(world, /to be built anew: a host .* refuses ghcr\.io\/wtgos\/wtgos:new/, { publish });
    const { built, said } = await run(world, { publish });
    assert.ok('kept' in built, said);
  });

  test('a host that would refuse it now ends in the whole chain', async () => {
    await using world = await published();
    const refusing: Links = {
      ...links,
      hostVerdicts: async (...args) =>
        (await links.hostVerdicts(...args)).map((one) => ({ ...one, result: 'refused' })),
    };
    await assert.rejects(run(world, { links: refusing }), { code: 'host-refused' });
    const { built } = await run(world);
    assert.ok('kept' in built);
  });
});

async function touch(world: World, file: string): Promise<void> {
  await appendFile(join(world.folder, file), '\n# changed\n');
}

async function makeExecutable(world: World): Promise<void> {
  await chmod(join(world.folder, 'distrobox.ini'), 0o755);
}

/** The base's maker publishes another image under the tag. */
async function moveBase(world: World): Promise<void> {
  const store = await openStore(parseImageReference(world.base, world.folder), { log: silentLog });
  const theirs = await generateKeyPair('');
  await writeFile(world.baseKeyFile, theirs.publicPem);
  const signingKey = await loadSigningKey(theirs.privatePem, '');
  await makeSampleBase({ store, tag: 'stable', created: new Date('2026-03-03T00:00:00Z'), signingKey });
}

/** The registry loses the attestations of a type. */
function forget(world: World, type: string): void {
  const { manifests } = world.registry.repository('wtgos/wtgos');
  let lost = 0;
  for (const [digest, { bytes }] of manifests) {
    if (JSON.parse(bytes.toString()).annotations?.['dev.sigstore.bundle.predicateType'] !== type) continue;
    manifests.delete(digest);
    lost++;
  }
  assert.equal(lost, 1);
}
