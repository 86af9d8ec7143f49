import type { BaseSignature, BaseTrust } from '../assemble/resolve-base.ts';
import { PolicyError, UserError } from '../core/errors.ts';
import type { Descriptor, Store } from '../registry/types.ts';
import type { PublicKey } from '../sigstore/types.ts';
import { verifyAsCosign } from '../sigstore/verify.ts';

/**
 * How the base is trusted: by a key that must have signed it under its own name (one key signs many images, so
 * the signed docker-reference counts too), or as far as the caller said that less will do.
 *
 * @param keys empty when none was given
 * @param unsigned the base need not be signed
 * @param unnamed its signature need not name the base's repository: cosign 3 writes only such
 * @throws UserError `input-missing` when neither was said, `input-invalid` for what contradicts itself
 */
export function baseTrust(keys: readonly PublicKey[], unsigned: boolean, unnamed = false): BaseTrust {
  if (unsigned && keys.length > 0) {
    throw new UserError('input-invalid', 'base-unsigned: cannot be true when a base-key is given');
  }
  if (unsigned && unnamed) {
    throw new UserError('input-invalid', 'base-unnamed: says how the base is signed, and base-unsigned that it is not');
  }
  if (unsigned) return { kind: 'unsigned' };
  if (keys.length === 0) {
    throw new UserError(
      'input-missing',
      'base-key: the base’s public key is not given, so nothing shows where the base comes from',
      {
        hint: 'Give base-key: path/to/cosign.pub of whoever makes the base, or say base-unsigned: true.',
      },
    );
  }
  return {
    kind: 'key',
    verify: (store, subject, repositories) => verifyByKey(store, subject, repositories, keys, unnamed),
  };
}

async function verifyByKey(
  store: Store,
  subject: Descriptor,
  repositories: readonly string[] | undefined,
  keys: readonly PublicKey[],
  unnamed: boolean,
): Promise<BaseSignature> {
  const { legacy, bundle } = await verifyAsCosign(store, subject, keys, repositories);
  for (const check of [legacy, bundle]) {
    if (check.ok && check.key) return { fingerprint: check.key.fingerprint, named: true };
  }
  const nameless = repositories && (await verifyAsCosign(store, subject, keys)).bundle;
  if (unnamed && nameless?.ok && nameless.key) return { fingerprint: nameless.key.fingerprint, named: false };
  const reasons = [legacy, nameless?.ok === false ? nameless : bundle].map((check) => (check.ok ? '' : check.reason));
  throw new PolicyError(
    'base-unverified',
    `the base ${store.name}@${subject.digest} is not signed by the given key under its name: ${reasons.join('; ')}`,
    {
      hint: nameless?.ok
        ? 'Nothing of it was used. The key did sign this digest, in a bundle of cosign 3, which names no repository: with base-unnamed: true that is taken for a base named by digest.'
        : 'Nothing of it was used. Is base-key the key of whoever makes this base, and was the base signed?',
    },
  );
}
