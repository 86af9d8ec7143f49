import { z } from 'zod';
import { signedIdentity } from './identity.ts';

/** base64 as Go's encoding/json takes it. */
const bytes = z
  .string()
  .regex(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/)
  .transform((text) => Buffer.from(text, 'base64'));

// For Go, `null` and an empty path are the same as nothing.
const path = z
  .string()
  .nullish()
  .transform((text) => text || undefined);
const data = bytes.nullish().transform((value) => value ?? undefined);
const paths = z.array(z.string()).min(1).optional();
const datas = z.array(bytes).min(1).optional();

const fulcio = z
  .strictObject({ caPath: path, caData: data, oidcIssuer: z.string().min(1), subjectEmail: z.string().min(1) })
  .refine(({ caPath, caData }) => count(caPath, caData) === 1, 'exactly one of caPath and caData must be given');

const pki = z
  .strictObject({
    caRootsPath: path,
    caRootsData: data,
    caIntermediatesPath: path,
    caIntermediatesData: data,
    subjectEmail: path,
    subjectHostname: path,
  })
  .refine(
    (it) => count(it.caRootsPath, it.caRootsData) === 1,
    'exactly one of caRootsPath and caRootsData must be given',
  )
  .refine((it) => count(it.caIntermediatesPath, it.caIntermediatesData) < 2, 'one source of intermediates at most')
  .refine((it) => count(it.subjectEmail, it.subjectHostname) > 0, 'subjectEmail or subjectHostname must be given');

const sigstoreSigned = z
  .strictObject({
    type: z.literal('sigstoreSigned'),
    keyPath: path,
    keyPaths: paths,
    keyData: data,
    keyDatas: datas,
    fulcio: fulcio.optional(),
    pki: pki.optional(),
    rekorPublicKeyPath: path,
    rekorPublicKeyPaths: paths,
    rekorPublicKeyData: data,
    rekorPublicKeyDatas: datas,
    signedIdentity,
  })
  .refine(
    (it) => count(it.keyPath, it.keyPaths, it.keyData, it.keyDatas, it.fulcio, it.pki) === 1,
    'exactly one of keyPath, keyPaths, keyData, keyDatas, fulcio and pki must be given',
  )
  .refine((it) => rekorSources(it) < 2, 'at most one source of Rekor keys may be given')
  .refine((it) => !it.fulcio || rekorSources(it) === 1, 'fulcio needs a Rekor key')
  .refine((it) => !it.pki || rekorSources(it) === 0, 'pki takes no Rekor key');

const signedBy = z
  .strictObject({
    type: z.literal('signedBy'),
    keyType: z.enum(['GPGKeys', 'signedByGPGKeys', 'X509Certificates', 'signedByX509CAs']),
    keyPath: path,
    keyPaths: z.array(z.string()).optional(),
    keyData: data,
    signedIdentity,
  })
  .refine((it) => count(it.keyPath, it.keyPaths, it.keyData) === 1, 'exactly one source of keys must be given');

/** One requirement of policy.json (containers-policy.json(5)); unknown members are refused, as on the host. */
export const requirement = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('insecureAcceptAnything') }),
  z.strictObject({ type: z.literal('reject') }),
  z.strictObject({ type: z.literal('signedBaseLayer'), baseLayerIdentity: signedIdentity.unwrap() }),
  signedBy,
  sigstoreSigned,
]);

export type Requirement = z.output<typeof requirement>;
export type SigstoreSigned = z.output<typeof sigstoreSigned>;

/** Whether the host also demands a Rekor entry beside the signature. */
export function demandsLogEntry(it: SigstoreSigned): boolean {
  return rekorSources(it) > 0;
}

/** Files that hold the requirement's keys, as written. */
export function keyFilesOf(it: Requirement): string[] {
  if (it.type !== 'sigstoreSigned') return [];
  return it.keyPath === undefined ? (it.keyPaths ?? []) : [it.keyPath];
}

interface RekorKeys {
  rekorPublicKeyPath?: string | undefined;
  rekorPublicKeyPaths?: string[] | undefined;
  rekorPublicKeyData?: Buffer | undefined;
  rekorPublicKeyDatas?: Buffer[] | undefined;
}

function rekorSources(it: RekorKeys): number {
  return count(it.rekorPublicKeyPath, it.rekorPublicKeyPaths, it.rekorPublicKeyData, it.rekorPublicKeyDatas);
}

function count(...sources: unknown[]): number {
  return sources.filter((source) => source !== undefined).length;
}
