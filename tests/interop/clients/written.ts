/** What we write, each alone on an image: so an answer tells which of it a client reads. And the same, spoiled. */
import assert from 'node:assert/strict';
import type { Digest } from '../../../src/core/digest.ts';
import { mediaTypes } from '../../../src/registry/media-types.ts';
import type { Descriptor, ImageManifest } from '../../../src/registry/types.ts';
import { attachBundle } from '../../../src/sigstore/attach.ts';
import { type StatementSigner, signStatement } from '../../../src/sigstore/bundle.ts';
import { signLegacy } from '../../../src/sigstore/legacy.ts';
import { simpleSigningType, writePayload } from '../../../src/sigstore/payload.ts';
import { cyclonedxType, provenanceType, recordStatement, recordType } from '../../../src/sigstore/provenance.ts';
import { putBytes } from '../../../src/sigstore/put-bytes.ts';
import { legacyTag } from '../../../src/sigstore/read-legacy.ts';
import { cosignSignType, signatureStatement, statementAbout } from '../../../src/sigstore/statement.ts';
import type { SigningKey, Statement } from '../../../src/sigstore/types.ts';
import type { Registry } from '../registries.ts';
import { epoch, type Image, provenanceOf, pushImage } from '../signing.ts';

/** With the certificate of a workflow, or with our key. */
type By = 'key' | 'identity';

export interface Written {
  by: By;
  /** `legacy`: the `.sig` manifest; else the statement in a bundle. */
  type: 'legacy' | typeof cosignSignType | typeof provenanceType | typeof recordType | typeof cyclonedxType;
}

/** In the order of the table in docs/clients.md. */
export const written = {
  'key, older layout': { by: 'key', type: 'legacy' },
  'key, signature bundle': { by: 'key', type: cosignSignType },
  'keyless signature bundle': { by: 'identity', type: cosignSignType },
  'provenance by key': { by: 'key', type: provenanceType },
  'keyless provenance': { by: 'identity', type: provenanceType },
  'check record by key': { by: 'key', type: recordType },
  'SBOM by key': { by: 'key', type: cyclonedxType },
} as const satisfies Record<string, Written>;

export type WrittenName = keyof typeof written;
export const writtenNames = Object.keys(written) as WrittenName[];

/** What a client is asked for. */
export const askedType = ({ type }: Written): string => (type === 'legacy' ? cosignSignType : type);

export interface Signers {
  key: SigningKey;
  identity: StatementSigner;
}

function statementOf(type: Exclude<Written['type'], 'legacy'>, image: Image): Statement {
  const { digest } = image.subject;
  if (type === provenanceType) return provenanceOf(image);
  if (type === recordType) return recordStatement(digest, { schema: 1 });
  if (type === cyclonedxType)
    return statementAbout(digest, type, { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 });
  return signatureStatement(digest);
}

/** The image that is signed, and each image in it when it is an index. */
export interface Target {
  image: Image;
  /** Known by digest alone. */
  parts: Image[];
}

export async function pushTarget(registry: Registry, repository: string, shape: 'image' | 'index'): Promise<Target> {
  const one = await pushImage(registry, repository, `${repository} one`);
  if (shape === 'image') return { image: one, parts: [] };
  const two = await pushImage(registry, repository, `${repository} two`);
  const on = (subject: Descriptor, architecture: string) => ({ ...subject, platform: { os: 'linux', architecture } });
  const manifests = [on(one.subject, 'amd64'), on(two.subject, 'arm64')];
  const index = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests }));
  const subject = await one.store.putManifest(index, mediaTypes.ociIndex, { tag: 'stable' });
  const image = { ...one, subject, pinned: `${one.name}@${subject.digest}` };
  return { image, parts: [one, two].map((part) => ({ ...part, tagged: part.pinned })) };
}

/** Signs as the chain does: an index with every image in it. */
export async function write({ image, parts }: Target, what: Written, signers: Signers): Promise<void> {
  for (const of of [image, ...parts]) {
    // What hosts pull is the index.
    if (what.type === 'legacy') await signLegacy(of.store, of.subject, [image.tagged], signers.key);
    else await attachBundleOf(of, of, what, signers);
  }
}

interface BundleJson {
  verificationMaterial: { timestampVerificationData?: object };
  dsseEnvelope: { payload: string };
}

/** Attaches to one image the bundle of another (or the same), changed on the way. */
async function attachBundleOf(
  image: Image,
  about: Image,
  { by, type }: Written,
  signers: Signers,
  change: (bundle: BundleJson) => void = () => {},
): Promise<void> {
  assert.notEqual(type, 'legacy');
  const statement = statementOf(type as Exclude<Written['type'], 'legacy'>, about);
  const bundle = await signStatement(statement, signers[by]);
  const json = JSON.parse(bundle.bytes.toString()) as BundleJson;
  change(json);
  const bytes = Buffer.from(JSON.stringify(json));
  await attachBundle(image.store, image.subject, { ...bundle, bytes }, type, epoch);
}

/** A signature manifest, changed, as that of an image. */
async function putLegacy(from: Image, to: Digest, change: (manifest: ImageManifest) => ImageManifest): Promise<void> {
  const found = await from.store.getManifest(legacyTag(from.subject.digest));
  assert.ok(found?.kind === 'image');
  const bytes = Buffer.from(JSON.stringify(change(found.document)));
  await from.store.putManifest(bytes, mediaTypes.ociManifest, { tag: legacyTag(to) });
}

/** An image whose signature was spoiled so; `sibling` has the same signer, the same repository and a good one. */
export type Spoil = (image: Image, sibling: Image, what: Written, signers: Signers) => Promise<void>;

export const spoilsOfLegacy: Record<string, Spoil> = {
  'of a sibling': async (image, sibling) => putLegacy(sibling, image.subject.digest, (manifest) => manifest),
  'altered payload': async (image, sibling) => {
    const payload = writePayload({ reference: image.tagged, digest: image.subject.digest });
    const blob = await putBytes(image.store, payload, simpleSigningType);
    await putLegacy(sibling, image.subject.digest, ({ layers, ...rest }) => {
      const [{ annotations = {} } = {}] = layers;
      return { ...rest, layers: [{ ...blob, annotations }] };
    });
  },
  '1,001 layers': async (image, _, __, { key }) => {
    await signLegacy(image.store, image.subject, [image.tagged], key);
    await putLegacy(image, image.subject.digest, ({ layers, ...rest }) => {
      return { ...rest, layers: Array.from({ length: 1001 }, () => layers.slice(0, 1)).flat() };
    });
  },
  'name of another repository': async ({ store, subject, name }, _, __, { key }) => {
    await signLegacy(store, subject, [`${name}-other:stable`], key);
  },
};

export const spoilsOfBundles: Record<string, Spoil> = {
  'of a sibling': (image, sibling, what, signers) => attachBundleOf(image, sibling, what, signers),
  'altered payload': (image, sibling, what, signers) =>
    attachBundleOf(image, sibling, what, signers, ({ dsseEnvelope }) => {
      const from = sibling.subject.digest.slice('sha256:'.length);
      const payload = Buffer.from(dsseEnvelope.payload, 'base64').toString();
      assert.ok(payload.includes(from));
      const to = image.subject.digest.slice('sha256:'.length);
      dsseEnvelope.payload = Buffer.from(payload.replaceAll(from, to)).toString('base64');
    }),
};

export const spoilsOfKeyless: Record<string, Spoil> = {
  'no timestamp': (image, _, what, signers) =>
    attachBundleOf(image, image, what, signers, ({ verificationMaterial }) => {
      assert.ok(verificationMaterial.timestampVerificationData);
      delete verificationMaterial.timestampVerificationData;
    }),
};
