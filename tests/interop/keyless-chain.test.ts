/** The whole chain without a key, as steps of a workflow against a real Sigstore on loopback: what it publishes, real clients verify. */
import assert from 'node:assert/strict';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { silentLog } from '../../src/core/log.ts';
import { openStore } from '../../src/registry/open.ts';
import { parseImageReference } from '../../src/registry/reference.ts';
import { readBundles } from '../../src/sigstore/found-bundles.ts';
import { cyclonedxType, provenanceType, recordType } from '../../src/sigstore/provenance.ts';
import { cosignSignType } from '../../src/sigstore/statement.ts';
import { lettingHostsLookAtNothing } from '../integration/keyless-signing.ts';
import { type PublishedBase, publishBase } from './base.ts';
import { type KeyPair, throwAwayKey } from './chroots.ts';
import { askAll, type ClientName, clients, type Question } from './clients/clients.ts';
import { type Project, project } from './product.ts';
import { type Registry, startGgcrRegistry } from './registries.ts';
import { type Image, ourKey } from './signing.ts';
import { type Sigstore, startSigstore } from './sigstore/services.ts';
import { type Step, step } from './step.ts';
import { crane, ok } from './tools.ts';

const repository = 'https://github.com/wtgos/wtgos';
const subject = `${repository}/.github/workflows/publish.yml@refs/heads/main`;
const types = [cosignSignType, provenanceType, cyclonedxType, recordType];

let sigstore: Sigstore;
let registry: Registry;
let baseKey: KeyPair;
let base: PublishedBase;
let ours: Project;

before(async () => {
  [sigstore, registry, baseKey, ours] = await Promise.all([
    startSigstore(),
    startGgcrRegistry({ referrers: true }),
    throwAwayKey(),
    project(),
  ]);
  base = await publishBase(registry, 'ublue-os/bluefin-dx', baseKey);
  // No host can verify it, so none of its own must want to.
  const anything = JSON.stringify({ default: [{ type: 'insecureAcceptAnything' }] });
  await writeFile(join(ours.folder, 'system_files/etc/containers/policy.json'), anything);
  const policy = await readFile(join(ours.folder, 'policies/immutable-host.yaml'), 'utf8');
  await writeFile(join(ours.folder, 'policy.yaml'), lettingHostsLookAtNothing(policy));
  await copyFile(baseKey.publicKey, join(ours.folder, 'base.pub'));
});
after(() => Promise.all([sigstore.stop(), registry.stop()]));

const signing = () => ({
  keyless: 'true',
  'fulcio-url': sigstore.fulcioUrl,
  'tsa-url': `${sigstore.tsaUrl}/api/v1/timestamp`,
  'trusted-root': sigstore.roots.timestamps,
});

/** A step of another run each time, at the same commit. */
let runs = 0;
function inRun(name: string, inputs: Record<string, string>): Promise<Step> {
  runs++;
  const env = {
    GITHUB_REPOSITORY: 'wtgos/wtgos',
    GITHUB_SHA: 'c0ffee'.padEnd(40, '0'),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_RUN_ID: String(runs),
    SOURCE_DATE_EPOCH: '1767225600',
  };
  return step(name, inputs, { ...env, ...sigstore.issuer.environment() }, ours.folder);
}

async function done(ran: Promise<Step>): Promise<Step> {
  const ended = await ran;
  assert.equal(ended.ran.status, 0, ended.told);
  const said = ended.told.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  for (const token of sigstore.issuer.given()) {
    assert.ok(!said.some((line) => line.includes(token)), 'a token was told');
  }
  return ended;
}

async function published(name: string, digest: string): Promise<Image> {
  const store = await openStore(parseImageReference(name, '/'), { log: silentLog });
  const found = await store.getManifest(digest as `sha256:${string}`);
  assert.ok(found);
  return { store, subject: found.descriptor, name, tagged: `${name}:stable`, pinned: `${name}@${digest}` };
}

const bundlesOf = async ({ store, subject: image }: Image): Promise<string[]> =>
  (await readBundles(store, image.digest)).map((found) => (found.ok ? found.statement.predicateType : found.reason));

/** cosign 3, sigstore-go with gh's rules, and ours take each bundle from this workflow of this repository alone. */
async function assertVerified(image: Image): Promise<void> {
  const question = (more: object): Omit<Question, 'type'> => ({
    registry,
    image,
    by: { identity: { issuer: sigstore.issuer.url, subject, repository, ...more } },
    root: sigstore.roots.timestamps,
  });
  for (const type of types) {
    for (const name of ['cosign 3', 'sigstore-go', 'wtgos'] as const) {
      const { accepted, words } = await clients[name]({ ...question({}), type });
      assert.ok(accepted, `${name}, ${type}: ${words}`);
    }
    for (const name of ['sigstore-go', 'wtgos'] as const) {
      const other = await clients[name]({ ...question({ repository: 'https://github.com/someone/else' }), type });
      assert.ok(!other.accepted, `${name} took ${type} from another repository`);
    }
  }
}

describe('build, as one step', () => {
  let image: Image;
  const inputs = (to: string) => ({
    ...{ base: base.tagged, 'base-key': 'base.pub', policy: 'policy.yaml', output: '../output-keyless' },
    ...{ publish: 'true', to, tags: 'stable' },
    ...signing(),
  });

  test('publishes; clients verify the signature and each attestation by identity', async () => {
    const to = `${registry.host}/wtgos/keyless`;
    const { outputs, told } = await done(inRun('build', inputs(to)));
    image = await published(to, outputs.get('digest') ?? '');
    assert.equal(outputs.get('image'), image.pinned);
    assert.equal(await ok(crane(['digest', image.tagged])), image.subject.digest);
    assert.match(told, /no more than accepted, not enforced/);
    assert.deepEqual((await bundlesOf(image)).sort(), [...types].sort());
    await assertVerified(image);
  });

  test('another run at the same commit adds no bundle, and signs nothing', async () => {
    const before = sigstore.issuer.given().length;
    const { outputs } = await done(inRun('build', inputs(image.name)));
    assert.equal(outputs.get('digest'), image.subject.digest);
    // One token to see that there is one, one to know one's own; none for Fulcio.
    assert.equal(sigstore.issuer.given().length - before, 2);
    assert.equal((await bundlesOf(image)).length, types.length);
  });

  test('promote-image moves a tag by that identity, and by no other', async () => {
    const promotion = (more: Record<string, string>) =>
      inRun('promote-image', {
        ...{ image: image.pinned, tags: 'next', identity: subject, issuer: sigstore.issuer.url },
        ...{ 'trusted-root': sigstore.roots.timestamps, 'github-hosted': 'true', ...more },
      });
    const refused = await promotion({ 'source-repository': 'https://github.com/someone/else' });
    assert.equal(refused.ran.status, 1, refused.told);
    assert.match(refused.told, /names the repository https:\/\/github\.com\/wtgos\/wtgos/);
    assert.notEqual((await crane(['digest', `${image.name}:next`])).status, 0, 'the tag was moved');
    const { outputs } = await done(promotion({ 'source-repository': repository, 'source-refs': 'refs/heads/main' }));
    assert.equal(outputs.get('tags'), `${image.name}:next`);
    assert.equal(await ok(crane(['digest', `${image.name}:next`])), image.subject.digest);
  });
});

test('link by link: sign-cosign and attest-provenance without a key, run again by another run, add nothing', async () => {
  const name = `${registry.host}/wtgos/links`;
  const own = { base: base.tagged, 'base-key': 'base.pub' };
  const built = await done(inRun('build-image', { ...own, output: '../links' }));
  const layout = built.outputs.get('image') ?? '';
  const judged = await done(
    inRun('verify-immutability', { image: layout, ...own, policy: 'policy.yaml', sbom: '../links.sbom.json' }),
  );
  const pushed = await done(inRun('push-image', { image: layout, to: name }));
  const image = await published(name, pushed.outputs.get('digest') ?? '');
  const record = judged.outputs.get('record') ?? '';
  for (const outcome of ['written', 'kept']) {
    const signed = await done(inRun('sign-cosign', { image: image.pinned, references: image.tagged, ...signing() }));
    assert.match(signed.told, outcome === 'kept' ? /signed already/ : /signed for/);
    const attested = await done(
      inRun('attest-provenance', { image: image.pinned, record, sbom: '../links.sbom.json', ...signing() }),
    );
    for (const type of types.slice(1)) assert.ok(attested.told.includes(`${type}: ${outcome}`), attested.told);
    assert.deepEqual((await bundlesOf(image)).sort(), [...types].sort());
  }
  await assertVerified(image);
});

test('by key and by identity: hosts and every cosign take the key, whoever reads bundles takes the identity as well', async () => {
  const key = await ourKey();
  await copyFile(key.files.publicKey, join(ours.folder, 'both.pub'));
  const name = `${registry.host}/wtgos/both`;
  const { outputs } = await done(
    inRun('build', {
      ...{ base: base.tagged, 'base-key': 'base.pub', policy: 'policy.yaml', output: '../output-both' },
      ...{ publish: 'true', to: name, tags: 'stable' },
      ...{ 'public-keys': 'both.pub', 'signing-key': key.files.privateKey, 'signing-password': key.files.password },
      ...signing(),
    }),
  );
  const image = await published(name, outputs.get('digest') ?? '');
  assert.deepEqual((await bundlesOf(image)).sort(), [...types, cosignSignType].sort());
  const common = { registry, image, root: sigstore.roots.timestamps };
  const identity = { issuer: sigstore.issuer.url, subject, repository };
  const takers = async (by: Question['by'], type: string): Promise<ClientName[]> => {
    const answers = await askAll({ ...common, by, type });
    return [...answers].filter(([, { accepted }]) => accepted).map(([client]) => client);
  };
  const bundleReaders: ClientName[] = ['cosign 2.6.1 --new-bundle-format', 'cosign 2.6.5', 'cosign 3', 'sigstore-go'];
  const everyone = Object.keys(clients) as ClientName[];
  assert.deepEqual(await takers({ key }, cosignSignType), everyone);
  assert.deepEqual(new Set(await takers({ identity }, cosignSignType)), new Set(['wtgos', ...bundleReaders]));
  for (const type of types.slice(1)) {
    assert.deepEqual(new Set(await takers({ identity }, type)), new Set(['wtgos', ...bundleReaders]), type);
  }
  const stranger = await ourKey();
  assert.deepEqual(await takers({ key: stranger }, cosignSignType), []);
});
