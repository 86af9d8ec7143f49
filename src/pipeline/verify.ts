import { PolicyError } from '../core/errors.ts';
import type { Descriptor, Store } from '../registry/types.ts';
import type { IdentityTrust } from '../sigstore/keyless/verify.ts';
import { verifyImageByIdentity } from '../sigstore/keyless/verify-image.ts';
import type { PublicKey } from '../sigstore/types.ts';
import { verifyAsCosign, verifyAttestations } from '../sigstore/verify.ts';

export interface SignatureVerdict {
  /** One line for each client that was modelled: what it would say. */
  clients: ClientAnswer[];
  /** Predicate types of the attestations that verify. */
  attestations: string[];
}

export interface ClientAnswer {
  client: string;
  accepted: boolean;
  detail: string;
}

/** By what an image is verified: keys, an identity, or both; then each of the two must hold. */
export interface Verifiers {
  keys: readonly PublicKey[];
  identity?: IdentityTrust | undefined;
}

/**
 * Reads signatures and attestations back from the store and verifies them as cosign would.
 *
 * @param required predicate types that must be attested: by the identity where there is one, else by a key
 * @throws PolicyError `signature-refused`
 */
export async function verifyPublished(
  store: Store,
  subject: Descriptor,
  { keys, identity }: Verifiers,
  required: readonly string[],
): Promise<SignatureVerdict> {
  const image = `${store.name}@${subject.digest}`;
  const verdicts: SignatureVerdict[] = [];
  // Whoever names no one asks the keys, and gets their no.
  if (keys.length > 0 || !identity) {
    const byKey = await signatureVerdict(store, subject, keys);
    verdicts.push(accepted(byKey, image, identity ? [] : required));
  }
  if (identity) verdicts.push(accepted(await identityVerdict(store, subject, identity), image, required));
  return joinVerdicts(verdicts);
}

function accepted(verdict: SignatureVerdict, image: string, required: readonly string[]): SignatureVerdict {
  const refusal = refusalOf(verdict, image, required);
  if (refusal) throw refusal;
  return verdict;
}

/** Of several who were named: all that each said. */
export function joinVerdicts(verdicts: readonly SignatureVerdict[]): SignatureVerdict {
  return {
    clients: verdicts.flatMap(({ clients }) => clients),
    attestations: [...new Set(verdicts.flatMap(({ attestations }) => attestations))],
  };
}

/** What every modelled client says; a no is an answer, not an error. @throws ExternalError of the store */
export async function signatureVerdict(
  store: Store,
  subject: Descriptor,
  keys: readonly PublicKey[],
): Promise<SignatureVerdict> {
  const [signatures, attestations] = await Promise.all([
    verifyAsCosign(store, subject, [...keys]),
    verifyAttestations(store, subject, [...keys]),
  ]);
  const clients = [
    { client: 'cosign up to 2.6.2, by the legacy signature', ...answer(signatures.legacy) },
    { client: 'cosign 2.6.4 and 3', ...answer(signatures.cosign) },
    { client: 'the signature bundle, read strictly', ...answer(signatures.bundle) },
  ];
  return { clients, attestations: attestations.map(({ statement }) => statement.predicateType) };
}

/** The same of an image that was signed without a key. @throws ExternalError of the store */
export async function identityVerdict(
  store: Store,
  subject: Descriptor,
  trust: IdentityTrust,
): Promise<SignatureVerdict> {
  const { signature, attestations } = await verifyImageByIdentity(store, subject, trust);
  return { clients: [{ client: 'the signature bundle, by identity', ...answer(signature) }], attestations };
}

/** The first no of a verdict as an error; undefined when there is none. @param image as a person names it */
export function refusalOf(
  { clients, attestations }: SignatureVerdict,
  image: string,
  required: readonly string[],
): PolicyError | undefined {
  const refused = clients.find((client) => !client.accepted);
  if (refused) {
    return new PolicyError('signature-refused', `${image}: ${refused.client}: ${refused.detail}`, {
      hint: 'Is it signed, and by whom public-keys or identity name?',
    });
  }
  const missing = required.filter((type) => !attestations.includes(type));
  if (missing.length === 0) return undefined;
  return new PolicyError('signature-refused', `${image}: no attestation by them of type ${missing.join(', ')}`, {
    hint: 'Attest it first: attest-provenance.',
  });
}

function answer(check: { ok: true; detail: string } | { ok: false; reason: string }) {
  return check.ok ? { accepted: true, detail: check.detail } : { accepted: false, detail: check.reason };
}
