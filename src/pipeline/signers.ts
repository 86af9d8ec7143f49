import { PolicyError, UserError } from '../core/errors.ts';
import type { Log } from '../core/log.ts';
import type { Descriptor, Store } from '../registry/types.ts';
import type { Policy } from '../rules/policy.ts';
import type { BundleSigner, StatementSigner } from '../sigstore/bundle.ts';
import { readBundles } from '../sigstore/found-bundles.ts';
import { identityOf } from '../sigstore/keyless/same-identity.ts';
import type { TrustedRoot } from '../sigstore/keyless/trusted-root.ts';
import { type IdentityTrust, verifyCertified } from '../sigstore/keyless/verify.ts';
import { cosignSignType } from '../sigstore/statement.ts';
import type { PublicKey, SigningKey } from '../sigstore/types.ts';
import { requireOwnKey } from './own-key.ts';

/** Who signs a publication: a key, the workflow run's identity, or both. */
export interface Signers {
  /** For hosts, and for everyone else who verifies by key. */
  key?: SigningKey | undefined;
  /** What verifiers will use; holds the signing key's public half. */
  publicKeys: readonly PublicKey[];
  /** For whoever verifies by identity. */
  keyless?: Keyless | undefined;
}

export interface Keyless {
  sign: StatementSigner;
  /** By which what was signed is verified before a tag moves. */
  root: TrustedRoot;
}

/**
 * What makes a publication impossible to verify is found before any work.
 * @throws UserError `key-mismatch`, `input-missing`; PolicyError `host-refused` when hosts are to verify and there is no key
 */
export function requireSigners({ key, publicKeys, keyless }: Signers, policy: Policy, log: Log): void {
  if (key) {
    requireOwnKey(key, publicKeys);
    return;
  }
  if (!keyless)
    throw new UserError('input-missing', 'signing-key is required, or keyless: nothing is published unsigned');
  if (policy.hostPolicy.enforce) {
    throw new PolicyError(
      'host-refused',
      'the policy wants hosts that verify (host-policy: enforce), and no host can verify what is signed without a key',
      { hint: 'Give signing-key and public-keys besides keyless, or set enforce: false in the policy and mean it.' },
    );
  }
  log.warn(
    'signed without a key: no host can verify it, so a host’s verdict can be no more than accepted, not enforced',
  );
}

/** The key first: its signature is what hosts look for. */
export function signaturesBy({ key, keyless }: Signers): BundleSigner[] {
  return [key, keyless?.sign].filter((signer) => signer !== undefined);
}

/** One of the two attests, so that nothing is attested twice: the identity, which says who built it, where there is one. */
export function attestor(signers: Signers): BundleSigner {
  const signer = signaturesBy(signers).at(-1);
  if (!signer) throw new TypeError('nobody signs');
  return signer;
}

/**
 * Who signed a bundle that this run wrote or kept, as its certificate says in full: the rest must be by that very one.
 *
 * @param bundle digest of the signature bundle's manifest
 * @throws PolicyError `signature-refused` when it is not there or not valid; ExternalError of the store
 */
export async function ownIdentity(
  store: Store,
  { digest }: Descriptor,
  bundle: string,
  root: TrustedRoot,
): Promise<IdentityTrust> {
  const found = (await readBundles(store, digest, cosignSignType)).find((each) => each.digest === bundle);
  const claims = found?.ok ? await verifyCertified(found, root) : (found?.reason ?? 'the registry does not list it');
  if (typeof claims !== 'string') return { identity: identityOf(claims), root };
  throw new PolicyError('signature-refused', `${store.name}@${digest}: its keyless signature ${bundle}: ${claims}`, {
    hint: 'It was written a moment ago: the registry must list it, and trusted-root must be of those who signed.',
  });
}
