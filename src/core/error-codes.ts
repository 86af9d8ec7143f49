/**
 * The closed set of error codes. Each is an anchor in docs/errors.md, which is generated from this table.
 * `user`: their input (exit 2). `policy`: a policy said no (exit 1). `external`: something outside failed (exit 3).
 */
export const errorCodes = {
  // user
  'base-not-pinned': { kind: 'user', about: 'The base image cannot be verified as it is named.' },
  'containerfile-invalid': { kind: 'user', about: 'The Containerfile cannot be read as its grammar demands.' },
  'containerfile-unsupported': { kind: 'user', about: 'The Containerfile uses something this engine does not do.' },
  'context-invalid': {
    kind: 'user',
    about: 'A file of the build context is missing, leaves the context or cannot be packed.',
  },
  'image-reference-invalid': { kind: 'user', about: 'The text does not name an image.' },
  'input-invalid': { kind: 'user', about: 'An input or flag has a value that is not allowed.' },
  'input-missing': { kind: 'user', about: 'A required input is not there.' },
  'identity-token-missing': {
    kind: 'user',
    about: 'Signing without a key needs a token of the workflow run, which it may not ask for.',
  },
  'key-invalid': { kind: 'user', about: 'A key cannot be read, is of an unsupported kind, or the password is wrong.' },
  'key-mismatch': { kind: 'user', about: 'The signing key does not belong to the public key that verifiers use.' },
  'keyless-unavailable': { kind: 'user', about: 'There is no Sigstore to sign with where this runs.' },
  'manifest-invalid': { kind: 'user', about: 'A distrobox manifest is no text, or longer than any manifest.' },
  'policy-invalid': { kind: 'user', about: 'A policy file does not follow its schema.' },
  'run-failed': { kind: 'user', about: 'A RUN line of the Containerfile failed.' },
  'tool-missing': { kind: 'user', about: 'A program that is needed is not installed.' },
  'trusted-root-invalid': { kind: 'user', about: 'A trusted root cannot be read, or trusts too little.' },
  // policy
  'base-unverified': { kind: 'policy', about: 'The base image is not signed by the key that was given.' },
  'gate-refused': { kind: 'policy', about: 'The image breaks the policy; nothing was sent.' },
  'host-refused': { kind: 'policy', about: 'A host would refuse this image under its policy.json; no tag was moved.' },
  'record-refused': {
    kind: 'policy',
    about: 'A check record is missing, is not by whom it should be, or says what is not so.',
  },
  'rollback-refused': { kind: 'policy', about: 'The tag points to a newer image than the one to be promoted.' },
  'secret-in-image': { kind: 'policy', about: 'The text of a build secret is in what would be published.' },
  'signature-refused': { kind: 'policy', about: 'The image has no signature that verifies.' },
  // external
  'digest-mismatch': { kind: 'external', about: 'Bytes do not match the digest they were asked for by.' },
  'disk-full': { kind: 'external', about: 'No space is left for the files of this run.' },
  'identity-token-failed': { kind: 'external', about: 'The token of the workflow run could not be had, or is none.' },
  'github-denied': { kind: 'external', about: 'GitHub refused the token, or a permission is missing.' },
  'github-failed': { kind: 'external', about: 'GitHub’s interface answered with an error or not at all.' },
  'image-malformed': { kind: 'external', about: 'A manifest, config or layer breaks its specification or our bounds.' },
  'image-not-found': { kind: 'external', about: 'The registry or layout has no such image.' },
  interrupted: { kind: 'external', about: 'A signal stopped the run (a cancelled job, Ctrl-C, a timeout).' },
  'io-failed': { kind: 'external', about: 'A file could not be read or written.' },
  'registry-conflict': { kind: 'external', about: 'Someone else changed the tag at the same time.' },
  'registry-denied': { kind: 'external', about: 'The registry refused the credentials or the permission.' },
  'registry-failed': { kind: 'external', about: 'The registry answered with an error or closed the connection.' },
  'registry-protocol': { kind: 'external', about: 'The registry answered in a way its protocol does not allow.' },
  'sigstore-failed': { kind: 'external', about: 'Fulcio, Rekor or a timestamp authority failed or answered wrongly.' },
  'statement-too-large': { kind: 'external', about: 'An attestation is larger than the stores for them take.' },
  'tag-moved': { kind: 'external', about: 'A tag changed between its verdict and its move.' },
  'tool-failed': { kind: 'external', about: 'A program that we run failed.' },
  'trusted-root-failed': {
    kind: 'external',
    about: 'A TUF repository is not to be reached, or what it says is not to be believed.',
  },
} as const satisfies Record<string, { kind: ErrorKind; about: string }>;

export type ErrorKind = 'user' | 'policy' | 'external';
export type ErrorCode = keyof typeof errorCodes;
/** The codes of one class of error. */
export type CodeOf<K extends ErrorKind> = {
  [C in ErrorCode]: (typeof errorCodes)[C]['kind'] extends K ? C : never;
}[ErrorCode];
