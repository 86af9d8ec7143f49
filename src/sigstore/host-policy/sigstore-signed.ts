import type { Digest } from '../../core/digest.ts';
import type { DockerReference } from '../docker-reference.ts';
import type { LegacySignature } from '../read-legacy.ts';
import type { Check } from '../types.ts';
import { type HostKey, readHostKey } from './host-key.ts';
import { identityMatches } from './identity.ts';
import { demandsLogEntry, keyFilesOf, type SigstoreSigned } from './requirements.ts';

/**
 * Whether one of an image's legacy signatures fulfils a `sigstoreSigned` requirement
 * (containers/image, signature/policy_eval_sigstore.go). All its keys must be readable; one signature is enough.
 *
 * @param digest of the manifest that the host asks about
 * @param files key files by the path that policy.json names
 */
export function checkSigstoreSigned(
  requirement: SigstoreSigned,
  signatures: readonly LegacySignature[],
  digest: Digest,
  intended: DockerReference,
  files: ReadonlyMap<string, Buffer>,
): Check {
  if (requirement.fulcio || requirement.pki) {
    const by = requirement.fulcio ? 'fulcio' : 'pki';
    return { ok: false, reason: `it wants a certificate (${by}), which no signature by key has` };
  }
  if (demandsLogEntry(requirement)) {
    return {
      ok: false,
      reason: 'it wants a Rekor log entry beside the signature (rekorPublicKey…), and none is made here',
    };
  }
  const keys = keysOf(requirement, files);
  if (typeof keys === 'string') return { ok: false, reason: keys };
  if (signatures.length === 0) return { ok: false, reason: `${digest} has no legacy signature (tag sha256-….sig)` };

  const reasons = new Set<string>();
  for (const signature of signatures) {
    const check = checkSignature(requirement, signature, digest, intended, keys);
    if (check.ok) return check;
    reasons.add(check.reason);
  }
  return { ok: false, reason: [...reasons].slice(0, 5).join('; ') };
}

function checkSignature(
  { signedIdentity }: SigstoreSigned,
  { payload, signature, says }: LegacySignature,
  digest: Digest,
  intended: DockerReference,
  keys: readonly HostKey[],
): Check {
  if (!signature || !keys.some((key) => key.verify(payload, signature))) {
    return { ok: false, reason: 'a signature is not by a key of the policy' };
  }
  if (!says) return { ok: false, reason: 'a signature’s payload is malformed' };
  if (says.digest !== digest) return { ok: false, reason: `a signature is for ${says.digest}` };
  if (!identityMatches(signedIdentity, intended, says.reference)) {
    const signed = JSON.stringify(says.reference);
    return {
      ok: false,
      reason: `a signature is for ${signed}, which ${signedIdentity.type} does not take for this reference`,
    };
  }
  return { ok: true, detail: `signed as ${JSON.stringify(says.reference)} by a key of the policy` };
}

/** The keys, or why the host cannot use them. */
function keysOf(requirement: SigstoreSigned, files: ReadonlyMap<string, Buffer>): HostKey[] | string {
  const keys: HostKey[] = [];
  for (const path of keyFilesOf(requirement)) {
    const bytes = files.get(path);
    if (!bytes) return `its key ${JSON.stringify(path)} is not in the image, or the path is relative`;
    const key = readHostKey(bytes);
    if (!key) return `its key ${JSON.stringify(path)} is no public key in PEM`;
    keys.push(key);
  }
  const inline = requirement.keyData === undefined ? (requirement.keyDatas ?? []) : [requirement.keyData];
  for (const bytes of inline) {
    const key = readHostKey(bytes);
    if (!key) return 'the key that policy.json holds is no public key in PEM';
    keys.push(key);
  }
  return keys;
}
