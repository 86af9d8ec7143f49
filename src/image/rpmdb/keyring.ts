import type { PublicKey, Signature } from 'openpgp';

/** What a signature says, judged by the keys of a ring. */
export type SignatureCheck =
  | { state: 'signed'; key: string; user: string }
  | { state: 'unknown-key'; key: string }
  /** A key of the ring did not make it for these bytes, or may not sign. */
  | { state: 'bad'; reason: string }
  | { state: 'unreadable'; reason: string };

/** Certificates of package vendors. Keys are named by their fingerprint, in capitals as rpm and gpg write it. */
export interface Keyring {
  /** Certificates that could be read. */
  readonly size: number;
  check(signed: Buffer, signature: Buffer): Promise<SignatureCheck>;
}

/** Bounds: what is beyond is not read, so what it would prove stays unproven. */
const mostCertificates = 500;
const largestCertificate = 1024 * 1024;
const largestSignature = 64 * 1024;

/** RFC 9580, 5.2.1: a signature of a binary document. rpm takes no other. */
const binaryDocument = 0;

type OpenPgp = typeof import('openpgp');

/**
 * A ring of OpenPGP certificates, binary or armoured, several in one piece of text or not. What is no certificate is left
 * out: it proves nothing. The library is loaded only here, because most images change no package.
 */
export async function openKeyring(certificates: readonly Buffer[]): Promise<Keyring> {
  const openpgp = await import('openpgp');
  const keys = new Map<string, PublicKey>();
  for (const bytes of certificates.slice(0, mostCertificates)) {
    for (const key of await keysOf(openpgp, bytes)) keys.set(key.getFingerprint(), key);
  }
  const verificationKeys = [...keys.values()];
  return {
    size: keys.size,
    check: (signed, signature) => check(openpgp, verificationKeys, signed, signature),
  };
}

async function keysOf(openpgp: OpenPgp, bytes: Buffer): Promise<PublicKey[]> {
  if (bytes.length > largestCertificate) return [];
  const blocks = armoured(bytes.toString('latin1'));
  const read = blocks.length > 0 ? blocks.map((armoredKeys) => ({ armoredKeys })) : [{ binaryKeys: bytes }];
  const keys: PublicKey[] = [];
  for (const source of read.slice(0, mostCertificates)) {
    try {
      keys.push(...(await ('armoredKeys' in source ? openpgp.readKeys(source) : openpgp.readKeys(source))));
    } catch {
      // Not a certificate, or one of a kind that the library holds to be unsafe.
    }
  }
  return keys.map((key) => key.toPublic());
}

function armoured(text: string): string[] {
  const begin = '-----BEGIN PGP PUBLIC KEY BLOCK-----';
  return text
    .split(begin)
    .slice(1)
    .map((rest) => begin + rest);
}

async function check(openpgp: OpenPgp, keys: PublicKey[], signed: Buffer, bytes: Buffer): Promise<SignatureCheck> {
  let signature: Signature;
  try {
    if (bytes.length > largestSignature) throw new Error(`it has ${bytes.length} bytes`);
    signature = await openpgp.readSignature({ binarySignature: bytes });
  } catch (error) {
    return { state: 'unreadable', reason: messageOf(error) };
  }
  const [packet, another] = signature.packets;
  if (!packet || another || packet.signatureType !== binaryDocument)
    return { state: 'unreadable', reason: 'it is not exactly one signature of bytes' };
  const issuer = packet.issuerKeyID.toHex().toUpperCase();
  const owner = keys.find((key) => key.getKeys(packet.issuerKeyID).length > 0);
  if (!owner) return { state: 'unknown-key', key: issuer };
  const message = await openpgp.createMessage({ binary: signed });
  const { signatures } = await openpgp.verify({ message, signature, verificationKeys: [owner], format: 'binary' });
  try {
    const verified = signatures.length === 1 && (await signatures[0]?.verified);
    if (verified !== true) throw new Error('it was not verified');
  } catch (error) {
    return { state: 'bad', reason: `${messageOf(error)} (key ${issuer})` };
  }
  return { state: 'signed', key: owner.getFingerprint().toUpperCase(), user: owner.getUserIDs()[0] ?? '' };
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 200);
}
