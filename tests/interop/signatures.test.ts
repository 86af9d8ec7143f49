/** Signatures and attestations against the clients that verify them: what we say, they say, and the other way round. */
import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { sha256 } from '../../src/core/digest.ts';
import { silentLog } from '../../src/core/log.ts';
import { mediaTypes } from '../../src/registry/media-types.ts';
import { openStore } from '../../src/registry/open.ts';
import { parseImageReference } from '../../src/registry/reference.ts';
import type { Descriptor, Store } from '../../src/registry/types.ts';
import { attachBundle } from '../../src/sigstore/attach.ts';
import { signStatement } from '../../src/sigstore/bundle.ts';
import { readHostPolicy } from '../../src/sigstore/host-policy/read.ts';
import { hostVerdict } from '../../src/sigstore/host-policy/verdict.ts';
import { generateKeyPair, loadPublicKey, loadSigningKey } from '../../src/sigstore/keys.ts';
import { signLegacy } from '../../src/sigstore/legacy.ts';
import { type ProvenanceInput, provenanceStatement, provenanceType } from '../../src/sigstore/provenance.ts';
import { putBytes } from '../../src/sigstore/put-bytes.ts';
import { legacyTag } from '../../src/sigstore/read-legacy.ts';
import { cosignSignType, signatureStatement } from '../../src/sigstore/statement.ts';
import type { PublicKey, SigningKey, Statement } from '../../src/sigstore/types.ts';
import { verifyAsCosign, verifyAttestations } from '../../src/sigstore/verify.ts';
import {
  cosign2,
  cosign3,
  type KeyPair,
  podman,
  signLegacy as signLegacyByCosign,
  skopeo,
  throwAwayKey,
} from './chroots.ts';
import { type Registry, startDistribution, startGgcrRegistry } from './registries.ts';
import { ok, type Ran, workFolder } from './tools.ts';

const epoch = new Date(0);

/** A key pair of ours, and where its files are. */
interface OurKey {
  key: SigningKey;
  files: KeyPair;
}

interface Image {
  store: Store;
  subject: Descriptor;
  /** `127.0.0.1:PORT/repository` */
  name: string;
  tagged: string;
  pinned: string;
}

async function ourKey(password = 'our own'): Promise<OurKey> {
  const folder = workFolder('our-key');
  const { privatePem, publicPem } = await generateKeyPair(password);
  const files = { privateKey: join(folder, 'cosign.key'), publicKey: join(folder, 'cosign.pub'), password };
  await writeFile(files.privateKey, privatePem);
  await writeFile(files.publicKey, publicPem);
  return { key: await loadSigningKey(privatePem, password), files };
}

/** A small image that podman can unpack: one empty layer. `seed` makes its digest. */
async function pushImage(registry: Registry, repository: string, seed = repository): Promise<Image> {
  const name = `${registry.host}/${repository}`;
  const store = await openStore(parseImageReference(name, '/'), { log: silentLog });
  const layer = await putBytes(store, Buffer.alloc(1024), mediaTypes.ociLayer);
  const config = {
    architecture: 'amd64',
    os: 'linux',
    author: seed,
    config: {},
    rootfs: { type: 'layers', diff_ids: [layer.digest] },
  };
  const manifest = {
    schemaVersion: 2,
    mediaType: mediaTypes.ociManifest,
    config: await putBytes(store, Buffer.from(JSON.stringify(config)), mediaTypes.ociConfig),
    layers: [layer],
  };
  const subject = await store.putManifest(Buffer.from(JSON.stringify(manifest)), mediaTypes.ociManifest, {
    tag: 'stable',
  });
  return { store, subject, name, tagged: `${name}:stable`, pinned: `${name}@${subject.digest}` };
}

async function attest({ store, subject }: Image, statement: Statement, key: SigningKey): Promise<void> {
  await attachBundle(store, subject, await signStatement(statement, key), statement.predicateType, epoch);
}

/** As the chain does it: legacy for the tag, then the bundle. */
async function signByUs(image: Image, key: SigningKey): Promise<void> {
  await signLegacy(image.store, image.subject, [image.tagged], key);
  await attest(image, signatureStatement(image.subject.digest), key);
}

function provenanceOf({ subject, tagged }: Image): Statement {
  const digest = sha256('something');
  const input: ProvenanceInput = {
    subject: subject.digest,
    origin: { kind: 'local' },
    tool: { name: 'wtgos/actions', version: '0', digest },
    containerfile: { path: 'Containerfile' },
    buildArgs: {},
    labels: {},
    platform: { os: 'linux', architecture: 'amd64' },
    engine: 'append',
    base: { reference: tagged, digest, rootDigest: digest, verification: { kind: 'unsigned-by-request' } },
    policy: { name: 'p', digest },
    record: digest,
  };
  return provenanceStatement(input);
}

const verifyArguments = (publicKey: string, reference: string, more: string[] = []) => [
  'verify',
  ...more,
  '--insecure-ignore-tlog=true',
  '--allow-http-registry',
  '--key',
  publicKey,
  reference,
];

const copyAway = (reference: string) => ['copy', `docker://${reference}`, `dir:${workFolder('copy')}`];

function refuses(ran: Ran, reason: RegExp): void {
  assert.notEqual(ran.status, 0, `${ran.command} accepted it`);
  assert.match(ran.stderr, reason);
}

interface Host {
  /** By path without a leading slash. */
  files: Record<string, string>;
}

/** A host that takes images of the registry by this requirement alone. */
async function hostFor(registry: Registry, publicKey: string, requirement: object | object[] = {}): Promise<Host> {
  const whole = Array.isArray(requirement)
    ? requirement
    : [{ type: 'sigstoreSigned', keyPath: '/etc/pki/containers/test.pub', ...requirement }];
  const policy = { default: [{ type: 'reject' }], transports: { docker: { [registry.host]: whole } } };
  return {
    files: {
      'etc/containers/policy.json': JSON.stringify(policy),
      'etc/containers/registries.d/test.yaml': JSON.stringify({
        docker: { [registry.host]: { 'use-sigstore-attachments': true } },
      }),
      'etc/pki/containers/test.pub': await readFile(publicKey, 'utf8'),
    },
  };
}

async function writeHost({ files }: Host): Promise<string> {
  const folder = workFolder('host');
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

/** Our verdict, from the very folder that skopeo is given. */
async function ourVerdict(folder: string, image: Image, reference: string): Promise<string> {
  const read = (path: string) => readFile(join(folder, path)).catch(() => undefined);
  const policy = await readHostPolicy(read, (path) => readdir(join(folder, path)).catch(() => []));
  const { result } = await hostVerdict(policy, { ...image, reference, policyFrom: 'test' });
  return result;
}

/** Skopeo's answer and ours must be the same. */
async function agree(host: Host, image: Image, reference: string, accepted: boolean, what: string): Promise<void> {
  const folder = await writeHost(host);
  const ran = await skopeo(copyAway(reference), { host: folder });
  assert.equal(ran.status === 0, accepted, `${what}: skopeo: ${ran.stderr}`);
  assert.equal((await ourVerdict(folder, image, reference)) !== 'refused', accepted, `${what}: ours`);
}

for (const kind of ['distribution, without referrers', 'ggcr, with referrers'] as const) {
  describe(kind, () => {
    let registry: Registry;
    let own: OurKey;
    let other: OurKey;
    let theirs: KeyPair;

    before(async () => {
      registry = await (kind.startsWith('ggcr') ? startGgcrRegistry({ referrers: true }) : startDistribution());
      [own, other, theirs] = await Promise.all([ourKey(), ourKey(''), throwAwayKey()]);
    });
    after(() => registry.stop());

    const keyOf = async (files: KeyPair): Promise<PublicKey> => loadPublicKey(await readFile(files.publicKey, 'utf8'));

    test('both cosigns verify what we sign, and no other key', async () => {
      const image = await pushImage(registry, 'ours/both');
      await signByUs(image, own.key);
      for (const reference of [image.tagged, image.pinned]) {
        await ok(cosign3(verifyArguments(own.files.publicKey, reference)));
        await ok(cosign3(verifyArguments(own.files.publicKey, reference, ['--new-bundle-format=false'])));
        await ok(cosign2(verifyArguments(own.files.publicKey, reference)));
      }
      for (const cosign of [cosign3, cosign2]) {
        refuses(await cosign(verifyArguments(other.files.publicKey, image.tagged)), /signature/);
      }
      const report = await verifyAsCosign(image.store, image.subject, [other.key.publicKey]);
      assert.deepEqual([report.legacy.ok, report.bundle.ok, report.cosign.ok], [false, false, false]);
    });

    test('cosign 3 verifies our provenance by type', async () => {
      const image = await pushImage(registry, 'ours/provenance');
      await signByUs(image, own.key);
      await attest(image, provenanceOf(image), own.key);
      const attestation = (type: string, key: OurKey) =>
        cosign3(['verify-attestation', '--type', type, ...verifyArguments(key.files.publicKey, image.tagged).slice(1)]);
      const shown = await ok(attestation('slsaprovenance1', own));
      const { payload } = JSON.parse(shown.split('\n').find((line) => line.startsWith('{')) ?? '');
      assert.equal(JSON.parse(Buffer.from(payload, 'base64').toString()).predicateType, provenanceType);
      refuses(await attestation('spdxjson', own), /./);
      refuses(await attestation('slsaprovenance1', other), /./);
      await ok(cosign3(verifyArguments(own.files.publicKey, image.tagged)));
    });

    test('hosts accept what we sign, by tag and by digest, and nothing else', async () => {
      const image = await pushImage(registry, 'ours/host');
      await signByUs(image, own.key);
      await attest(image, provenanceOf(image), own.key);
      const host = await hostFor(registry, own.files.publicKey);
      await agree(host, image, image.tagged, true, 'by tag');
      await agree(host, image, image.pinned, true, 'by digest');
      await ok(podman(['pull', '-q', image.tagged], { host: await writeHost(host) }));

      await image.store.putManifest(
        (await image.store.getManifest('stable'))?.bytes ?? Buffer.of(),
        mediaTypes.ociManifest,
        { tag: 'latest' },
      );
      await agree(host, image, `${image.name}:latest`, false, 'a tag that was not signed');
      await agree(await hostFor(registry, other.files.publicKey), image, image.tagged, false, 'another key');
      const unsigned = await pushImage(registry, 'ours/host', 'unsigned');
      await agree(host, unsigned, unsigned.tagged, false, 'an unsigned digest under the tag');
      refuses(await podman(['pull', '-q', unsigned.tagged], { host: await writeHost(host) }), /signature/);
    });

    test('signatures that belong to something else are refused by both sides', async () => {
      const image = await pushImage(registry, 'ours/sibling');
      const sibling = await pushImage(registry, 'ours/sibling', 'sibling');
      await signByUs(sibling, own.key);
      const signatures = await image.store.getManifest(legacyTag(sibling.subject.digest));
      assert.ok(signatures);
      await image.store.putManifest(signatures.bytes, mediaTypes.ociManifest, { tag: legacyTag(image.subject.digest) });
      const host = await hostFor(registry, own.files.publicKey);
      await agree(host, image, image.pinned, false, 'the signature of a sibling');
      refuses(await cosign3(verifyArguments(own.files.publicKey, image.pinned)), /./);
      refuses(await cosign2(verifyArguments(own.files.publicKey, image.pinned)), /./);

      const statement = signatureStatement(sibling.subject.digest);
      await attachBundle(image.store, image.subject, await signStatement(statement, own.key), cosignSignType, epoch);
      refuses(await cosign3(verifyArguments(own.files.publicKey, image.pinned)), /./);
      const report = await verifyAsCosign(image.store, image.subject, [own.key.publicKey]);
      assert.deepEqual([report.legacy.ok, report.bundle.ok, report.cosign.ok], [false, false, false]);

      const foreign = await pushImage(registry, 'ours/foreign');
      await signLegacy(foreign.store, foreign.subject, [sibling.tagged], own.key);
      await agree(host, foreign, foreign.tagged, false, 'the name of another repository, by tag');
      await agree(host, foreign, foreign.pinned, false, 'the name of another repository, by digest');
    });

    test('a stranger’s attestation hides the legacy signature from cosign 3 alone', async () => {
      const image = await pushImage(registry, 'ours/hidden');
      await signLegacy(image.store, image.subject, [image.tagged], own.key);
      await ok(cosign3(verifyArguments(own.files.publicKey, image.tagged)));
      await attest(image, provenanceOf(image), other.key);
      refuses(await cosign3(verifyArguments(own.files.publicKey, image.tagged)), /./);
      await ok(cosign2(verifyArguments(own.files.publicKey, image.tagged)));
      const report = await verifyAsCosign(image.store, image.subject, [own.key.publicKey]);
      assert.deepEqual([report.legacy.ok, report.cosign.ok], [true, false]);
    });

    test('what cosign signs and attests, we verify', async () => {
      const image = await pushImage(registry, 'theirs/all');
      await signLegacyByCosign(image.pinned, theirs, image.tagged);
      const legacy = await verifyAsCosign(image.store, image.subject, [await keyOf(theirs)], [image.name]);
      assert.deepEqual([legacy.legacy.ok, legacy.cosign.ok], [true, true]);

      const folder = workFolder('cosign');
      const config = join(folder, 'none.json');
      await ok(cosign3(['signing-config', 'create', '--out', config], { cwd: folder }));
      await writeFile(join(folder, 'predicate.json'), '{"note":1}');
      const common = ['--yes', '--key', theirs.privateKey, '--signing-config', config, '--allow-http-registry'];
      const env = { COSIGN_PASSWORD: theirs.password };
      await ok(cosign3(['sign', ...common, image.pinned], { env }));
      const predicate = ['--predicate', join(folder, 'predicate.json'), '--type', 'https://example.invalid/note'];
      await ok(cosign3(['attest', ...common, ...predicate, image.pinned], { env }));

      const report = await verifyAsCosign(image.store, image.subject, [await keyOf(theirs)]);
      assert.deepEqual([report.legacy.ok, report.bundle.ok, report.cosign.ok], [true, true, true]);
      const attestations = await verifyAttestations(image.store, image.subject, [await keyOf(theirs)]);
      assert.deepEqual(
        attestations.map(({ statement }) => [statement.predicateType, statement.predicate]),
        [['https://example.invalid/note', { note: 1 }]],
      );
      const strangers = await verifyAsCosign(image.store, image.subject, [own.key.publicKey]);
      assert.deepEqual([strangers.legacy.ok, strangers.bundle.ok, strangers.cosign.ok], [false, false, false]);
      assert.deepEqual(await verifyAttestations(image.store, image.subject, [own.key.publicKey]), []);
      const again = await signStatement(
        signatureStatement(image.subject.digest),
        await loadSigningKey(await readFile(theirs.privateKey, 'utf8'), theirs.password),
      );
      assert.equal((await attachBundle(image.store, image.subject, again, cosignSignType, epoch)).outcome, 'kept');
    });

    test('keys travel both ways, and both append to the other’s signatures', async () => {
      const image = await pushImage(registry, 'both/keys');
      const cosigns = await loadSigningKey(await readFile(theirs.privateKey, 'utf8'), theirs.password);
      assert.equal(cosigns.publicKey.fingerprint, (await keyOf(theirs)).fingerprint);
      await signLegacy(image.store, image.subject, [image.tagged], cosigns);
      await signLegacyByCosign(image.pinned, own.files, image.tagged);
      await signLegacyByCosign(image.pinned, other.files, image.tagged);
      await signLegacy(image.store, image.subject, [`${image.name}:second`], cosigns);
      for (const { publicKey } of [theirs, own.files, other.files]) {
        await ok(cosign3(verifyArguments(publicKey, image.pinned)));
        await ok(cosign2(verifyArguments(publicKey, image.pinned)));
        await agree(await hostFor(registry, publicKey), image, image.tagged, true, 'one of several signers');
      }
    });
  });
}

describe('host policies: skopeo’s answer is ours', () => {
  let registry: Registry;
  let own: OurKey;
  let other: OurKey;
  let image: Image;

  before(async () => {
    registry = await startDistribution();
    [own, other] = await Promise.all([ourKey(), ourKey()]);
    image = await pushImage(registry, 'group/image');
    await signByUs(image, own.key);
  });
  after(() => registry.stop());

  test('signed identities', async () => {
    const host = (signedIdentity: object) => hostFor(registry, own.files.publicKey, { signedIdentity });
    const { name, tagged, pinned } = image;
    const cases: [object, string, boolean][] = [
      [{ type: 'matchExact' }, tagged, true],
      [{ type: 'matchExact' }, pinned, false],
      [{ type: 'matchRepository' }, pinned, true],
      [{ type: 'exactReference', dockerReference: tagged }, pinned, true],
      [{ type: 'exactReference', dockerReference: `${name}:other` }, tagged, false],
      [{ type: 'exactRepository', dockerRepository: name }, pinned, true],
      [{ type: 'exactRepository', dockerRepository: `${name}s` }, tagged, false],
      [{ type: 'remapIdentity', prefix: 'example.invalid', signedPrefix: 'example.com' }, tagged, true],
      [{ type: 'remapIdentity', prefix: `${registry.host}/group`, signedPrefix: 'example.com/x' }, tagged, false],
    ];
    for (const [identity, reference, accepted] of cases) {
      await agree(await host(identity), image, reference, accepted, JSON.stringify(identity));
    }
  });

  test('requirements, alone and together', async () => {
    const key = { type: 'sigstoreSigned', keyPath: '/etc/pki/containers/test.pub' };
    const [ownData, otherData] = [own, other].map(({ key }) => Buffer.from(key.publicKey.pem).toString('base64'));
    const anything = { type: 'insecureAcceptAnything' };
    const cases: [object[], boolean][] = [
      [[anything], true],
      [[anything, key], true],
      [[key, { type: 'reject' }], false],
      [[key, { type: 'sigstoreSigned', keyData: otherData }], false],
      [[{ type: 'sigstoreSigned', keyDatas: [otherData, ownData] }], true],
      [[{ type: 'sigstoreSigned', keyPaths: ['/etc/pki/containers/test.pub'] }], true],
      [[{ type: 'sigstoreSigned', keyPaths: ['/etc/pki/containers/test.pub', '/etc/pki/containers/gone.pub'] }], false],
      [[{ ...key, rekorPublicKeyData: ownData }], false],
      [
        [
          {
            type: 'sigstoreSigned',
            keyData: Buffer.from(other.key.publicKey.pem + own.key.publicKey.pem).toString('base64'),
          },
        ],
        false,
      ],
      [
        [
          {
            type: 'sigstoreSigned',
            keyData: Buffer.from(own.key.publicKey.pem + other.key.publicKey.pem).toString('base64'),
          },
        ],
        true,
      ],
      [[{ ...key, keyData: ownData }], false],
      [[{ ...key, keyData: null }], true],
      [[{ ...key, unknown: 1 }], false],
      [[{ type: 'signedBy', keyType: 'GPGKeys', keyPath: '/etc/pki/containers/test.pub' }], false],
      [[], false],
    ];
    for (const [requirements, accepted] of cases) {
      const host = await hostFor(registry, own.files.publicKey, requirements);
      await agree(host, image, image.tagged, accepted, JSON.stringify(requirements).slice(0, 200));
    }
  });

  test('scopes, and what breaks the files', async () => {
    const key = [{ type: 'sigstoreSigned', keyPath: '/etc/pki/containers/test.pub' }];
    const reject = [{ type: 'reject' }];
    const { name, tagged } = image;
    const group = `${registry.host}/group`;
    const policies: [unknown, boolean][] = [
      [{ default: reject, transports: { docker: { [group]: reject, [name]: key } } }, true],
      [{ default: key, transports: { docker: { [tagged]: reject } } }, false],
      [{ default: key, transports: { docker: { [`${name}:other`]: reject } } }, true],
      [{ default: key, transports: { docker: { '*.0.0.1': reject } } }, false],
      [{ default: key, transports: { docker: { '': reject } } }, false],
      [{ default: key, transports: { docker: { 'example.invalid': [] } } }, false],
      [{ default: key, transports: { dir: { relative: reject } } }, false],
      [{ default: key, transports: { dir: { '/srv': reject }, unheard: { of: reject } } }, true],
      [{ default: key, more: 1 }, false],
      [`{"default":${JSON.stringify(key)},"default":${JSON.stringify(key)}}`, false],
    ];
    for (const [policy, accepted] of policies) {
      const host = await hostFor(registry, own.files.publicKey);
      host.files['etc/containers/policy.json'] = typeof policy === 'string' ? policy : JSON.stringify(policy);
      await agree(host, image, tagged, accepted, JSON.stringify(policy));
    }
    const on = (scope: string, value: string) => `docker:\n  "${scope}":\n    use-sigstore-attachments: ${value}\n`;
    const settings: [Record<string, string>, boolean][] = [
      [{ 'test.yaml': '' }, false],
      [{ 'test.yaml': on(group, 'yes') }, true],
      [{ 'test.yaml': on(group, '"on"') }, true],
      [{ 'test.yaml': on(group, 'maybe') }, false],
      [{ 'test.yaml': on('*.0.0.1', 'true') }, true],
      [{ 'test.yaml': on(registry.host, 'true') + `  "${group}": {use-sigstore-attachments: false}\n` }, false],
      [{ 'test.yaml': on(registry.host, 'true') + `  "${group}": {lookaside: "file:///x"}\n` }, true],
      [{ 'test.yaml': 'default-docker:\n  use-sigstore-attachments: true\n' }, true],
      [{ 'test.yaml': on(group, 'true'), 'b.yaml': on(group, 'true') }, false],
      [{ 'test.yaml': on(group, 'true'), 'b.conf': 'docker: [' }, true],
      [{ 'test.yaml': on(group, 'true'), 'b.yaml': 'docker: [' }, false],
      [{ 'test.yaml': `${on(group, 'true')}---\ndocker: [\n` }, true],
      [{ 'test.yaml': on(group, 'true') + `  "${group}": {}\n` }, false],
    ];
    for (const [files, accepted] of settings) {
      const host = await hostFor(registry, own.files.publicKey);
      for (const [name, text] of Object.entries(files)) host.files[`etc/containers/registries.d/${name}`] = text;
      await agree(host, image, tagged, accepted, JSON.stringify(files));
    }
  });

  test('an index: each platform’s image must be signed, the index itself never', async () => {
    const { store, name } = image;
    const second = await pushImage(registry, 'group/image', 'second');
    const index = {
      schemaVersion: 2,
      mediaType: mediaTypes.ociIndex,
      manifests: [{ ...second.subject, platform: { os: 'linux', architecture: 'amd64' } }],
    };
    const subject = await store.putManifest(Buffer.from(JSON.stringify(index)), mediaTypes.ociIndex, { tag: 'multi' });
    const whole: Image = { store, subject, name, tagged: `${name}:multi`, pinned: `${name}@${subject.digest}` };
    const host = await hostFor(registry, own.files.publicKey);
    await signLegacy(store, subject, [whole.tagged], own.key);
    await agree(host, whole, whole.tagged, false, 'the index alone is signed');
    await signLegacy(store, second.subject, [whole.tagged], own.key);
    await agree(host, whole, whole.tagged, true, 'the platform is signed, by tag');
    await agree(host, whole, whole.pinned, true, 'the platform is signed, by digest');
  });
});
