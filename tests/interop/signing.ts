/** Images, keys and hosts for the tests of signatures: made by our own code, judged by ours and by others'. */
import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
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
import { generateKeyPair, loadSigningKey } from '../../src/sigstore/keys.ts';
import { signLegacy } from '../../src/sigstore/legacy.ts';
import { type ProvenanceInput, provenanceStatement } from '../../src/sigstore/provenance.ts';
import { putBytes } from '../../src/sigstore/put-bytes.ts';
import { signatureStatement } from '../../src/sigstore/statement.ts';
import type { HostVerdict, SigningKey, Statement } from '../../src/sigstore/types.ts';
import { testSecret } from '../tools/secrets.ts';
import { type KeyPair, skopeo } from './chroots.ts';
import type { Registry } from './registries.ts';
import { type Ran, workFolder } from './tools.ts';

export const epoch = new Date(0);

/** A key pair of ours, and where its files are. */
export interface OurKey {
  key: SigningKey;
  files: KeyPair;
}

export interface Image {
  store: Store;
  subject: Descriptor;
  /** `127.0.0.1:PORT/repository` */
  name: string;
  tagged: string;
  pinned: string;
}

export async function ourKey(password = testSecret('our own')): Promise<OurKey> {
  const folder = workFolder('our-key');
  const { privatePem, publicPem } = await generateKeyPair(password);
  const files = { privateKey: join(folder, 'cosign.key'), publicKey: join(folder, 'cosign.pub'), password };
  await writeFile(files.privateKey, privatePem);
  await writeFile(files.publicKey, publicPem);
  return { key: await loadSigningKey(privatePem, password), files };
}

/** A small image that podman can unpack: one empty layer. `seed` makes its digest. */
export async function pushImage(registry: Registry, repository: string, seed = repository): Promise<Image> {
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

export async function attest({ store, subject }: Image, statement: Statement, key: SigningKey): Promise<void> {
  await attachBundle(store, subject, await signStatement(statement, key), statement.predicateType, epoch);
}

/** As the chain does it: legacy for the tag, then the bundle. */
export async function signByUs(image: Image, key: SigningKey): Promise<void> {
  await signLegacy(image.store, image.subject, [image.tagged], key);
  await attest(image, signatureStatement(image.subject.digest), key);
}

export function provenanceOf({ subject, tagged }: Image): Statement {
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

export const verifyArguments = (publicKey: string, reference: string, more: string[] = []) => [
  'verify',
  ...more,
  '--insecure-ignore-tlog=true',
  '--allow-http-registry',
  '--key',
  publicKey,
  reference,
];

const copyAway = (reference: string) => ['copy', `docker://${reference}`, `dir:${workFolder('copy')}`];

export function refuses(ran: Ran, reason: RegExp): void {
  assert.notEqual(ran.status, 0, `${ran.command} accepted it`);
  assert.match(ran.stderr, reason);
}

interface Host {
  /** By path without a leading slash. */
  files: Record<string, string>;
}

/** A host that takes images of the registry by this requirement alone. */
export async function hostFor(
  registry: Registry,
  publicKey: string,
  requirement: object | object[] = {},
): Promise<Host> {
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

export async function writeHost({ files }: Host): Promise<string> {
  const folder = workFolder('host');
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

/** Our verdict, from the very folder that skopeo is given. */
export async function ourVerdict(folder: string, image: Image, reference: string): Promise<HostVerdict> {
  const read = (path: string) => readFile(join(folder, path)).catch(() => undefined);
  const policy = await readHostPolicy(read, (path) => readdir(join(folder, path)).catch(() => []));
  return hostVerdict(policy, { ...image, reference, policyFrom: 'test' });
}

/** Skopeo's answer and ours must be the same. */
export async function agree(
  host: Host,
  image: Image,
  reference: string,
  accepted: boolean,
  what: string,
): Promise<void> {
  const folder = await writeHost(host);
  const ran = await skopeo(copyAway(reference), { host: folder });
  assert.equal(ran.status === 0, accepted, `${what}: skopeo: ${ran.stderr}`);
  assert.equal((await ourVerdict(folder, image, reference)).result !== 'refused', accepted, `${what}: ours`);
}
