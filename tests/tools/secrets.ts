/**
 * Every secret of the tests, so that one check can look for them in all that a run of the suite leaves behind
 * (secrets-guard.ts). A password or token is made by {@link testSecret} and carries the canary; what tests make anew
 * each time (private keys, identity tokens) is known by the bytes that all of its kind begin with.
 */

/** Letters and digits alone, so it reads the same in a URL and in JSON. */
export const canary = 'wtgosCanary7Q4z';

/** A password or token for a test. @param words what it is for, in a few words; blanks and signs are welcome */
export function testSecret(words: string): string {
  return `${words} ${canary}`;
}

/** A secret that a test puts into an image on purpose, to see it refused; nothing else looks for it. @param words as above */
export function plantedSecret(words: string): string {
  return `${words} wtgosPlanted3K8x`;
}

/** What is looked for, and what a person is told instead of it. */
export interface Needle {
  kind: string;
  text: string;
}

/** Secrets without the canary, each with the place that makes it. */
const registered: readonly Needle[] = [
  { kind: 'the fake registry’s password', text: 'correct horse battery' },
  { kind: 'a token of GitHub', text: 'ghs_a_token_that_must_never_be_printed' },
  // tests/tools/fake-sigstore.ts and tests/interop/sigstore/issuer.ts: a JWT's header comes first, and it names the algorithm.
  { kind: 'an identity token', text: base64Within('{"alg":"RS256', 0) },
];

/** How the base64 of every private key of a kind begins: what of its DER (or JSON) does not depend on the key. */
const keyBodies: readonly Needle[] = [
  { kind: 'an encrypted key of cosign', text: base64Within('{"kdf":{"name":"scrypt"', 0) },
  {
    kind: 'a P-256 key (PKCS#8)',
    text: Buffer.from('308187020100301306072a8648ce3d020106082a8648ce3d030107046d306b0201010420', 'hex').toString(
      'base64',
    ),
  },
  { kind: 'a P-256 key (SEC 1)', text: 'MHcCAQEEI' },
  { kind: 'an Ed25519 key (PKCS#8)', text: 'MC4CAQAwBQYDK2VwBCIEI' },
  { kind: 'an RSA key (PKCS#1)', text: 'IBAAKCA' },
  // Of an RSA key, the version and the algorithm; the lengths before them differ.
  { kind: 'an RSA key (PKCS#8)', text: 'IBADANBgkqhkiG9w0BAQEFAASC' },
];

/** All that is looked for. @param mark the canary; another one lets a test plant a secret that no other check looks for */
export function needles(mark: string = canary): Needle[] {
  const own = { kind: 'a password or token of the tests', text: mark };
  return mark === canary ? [own, ...registered, ...keyBodies] : [own];
}

/** A text as it reads when it was encoded on the way: as it is, in JSON, in a URL or a form, in base64 at any offset. */
export function formsOf(text: string): Map<string, string> {
  const forms = new Map<string, string>();
  const add = (form: string, encoded: string) => {
    if (![...forms.values()].includes(encoded)) forms.set(form, encoded);
  };
  add('as it is', text);
  add('in JSON', JSON.stringify(text).slice(1, -1));
  add('in a URL', encodeURIComponent(text));
  add('in a form', new URLSearchParams([['', text]]).toString().slice(1));
  for (const offset of [0, 1, 2]) {
    const encoded = base64Within(text, offset);
    add(`in base64 at offset ${offset}`, encoded);
    add(`in base64url at offset ${offset}`, encoded.replaceAll('+', '-').replaceAll('/', '_'));
  }
  return forms;
}

/** The characters of base64 that a text alone decides when `offset` (0…2) unknown bytes precede it in its group. */
function base64Within(text: string, offset: number): string {
  const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(text)]);
  const first = Math.ceil((offset * 8) / 6);
  const last = Math.floor((bytes.length * 8) / 6);
  return bytes.toString('base64').slice(first, last);
}
