/**
 * The closed set of error codes. Each is a section of docs/errors.md, which is generated from this table: `about` says
 * what happened, `next` what to do; an error that knows nothing better tells `next` as its hint.
 * `user`: their input (exit 2). `policy`: a policy said no (exit 1). `external`: something outside failed (exit 3).
 */
export const errorCodes = {
  // user
  'base-not-pinned': {
    kind: 'user',
    about: 'The base image cannot be verified as it is named.',
    next: 'Name the base by tag and digest, name:tag@sha256:…, and give base-key, the public key of whoever makes it.',
  },
  'containerfile-invalid': {
    kind: 'user',
    about: 'The Containerfile cannot be read as its grammar demands.',
    next: 'Correct the line that the message names.',
  },
  'containerfile-unsupported': {
    kind: 'user',
    about: 'The Containerfile uses something this engine does not do.',
    next: 'Write the line in another way; docs/builds.md lists what is read and how RUN is built.',
  },
  'context-invalid': {
    kind: 'user',
    about: 'A file of the build context is missing, leaves the context or cannot be packed.',
    next: 'Put the file into the folder that is given as context, or correct the path in the Containerfile.',
  },
  'image-reference-invalid': {
    kind: 'user',
    about: 'The text does not name an image.',
    next: 'Write ghcr.io/owner/name:tag or @sha256:…, or oci:DIR for a folder.',
  },
  'input-invalid': {
    kind: 'user',
    about: 'An input or flag has a value that is not allowed.',
    next: 'Correct what the message names; wtgos COMMAND --help and docs/actions.md describe every input.',
  },
  'input-missing': {
    kind: 'user',
    about: 'A required input is not there.',
    next: 'Give what the message names; wtgos COMMAND --help and docs/actions.md describe every input.',
  },
  'identity-token-missing': {
    kind: 'user',
    about: 'Signing without a key needs a token of the workflow run, which it may not ask for.',
    next: 'Give the job the permission id-token: write, or sign with a key.',
  },
  'key-invalid': {
    kind: 'user',
    about: 'A key cannot be read, is of an unsupported kind, or the password is wrong.',
    next: 'Compare with the file that wtgos keygen or cosign wrote, whole and with its line breaks, and check the password.',
  },
  'key-mismatch': {
    kind: 'user',
    about: 'The signing key does not belong to the public key that verifiers use.',
    next: 'Give the public key that belongs to the signing key, or the signing key of that public key.',
  },
  'keyless-unavailable': {
    kind: 'user',
    about: 'There is no Sigstore to sign with where this runs.',
    next: 'Sign with a key, run in a workflow of github.com, or give fulcio-url of a Sigstore of your own.',
  },
  'manifest-invalid': {
    kind: 'user',
    about: 'A distrobox manifest is no text, or longer than any manifest.',
    next: 'Give the file that distrobox assemble reads.',
  },
  'policy-invalid': {
    kind: 'user',
    about: 'A policy file does not follow its schema.',
    next: 'Correct the line that the message names; docs/policy.md describes the file.',
  },
  'run-failed': {
    kind: 'user',
    about: 'A RUN line of the Containerfile failed.',
    next: 'The output of the line above says why. Correct the RUN line and build again.',
  },
  'tool-missing': {
    kind: 'user',
    about: 'A program that is needed is not installed.',
    next: 'Install the program, or use a runner image that has it.',
  },
  'trusted-root-invalid': {
    kind: 'user',
    about: 'A trusted root cannot be read, or trusts too little.',
    next: 'Make the file anew from where it came, as docs/keyless.md tells.',
  },
  // policy
  'base-unverified': {
    kind: 'policy',
    about: 'The base image is not signed by the key that was given.',
    next: 'Check that the key is of whoever makes the base, and that the base is the one you mean; do not build on it until both are sure.',
  },
  'gate-refused': {
    kind: 'policy',
    about: 'The image breaks the policy; nothing was sent.',
    next: 'Take out what no clause allows, or allow it in the policy with a reason; wtgos explain IMAGE PATH says what decided a path.',
  },
  'host-refused': {
    kind: 'policy',
    about: 'A host would refuse this image under its policy.json; no tag was moved.',
    next: 'Make the image’s policy.json and the signatures fit together; wtgos host-policy prints one that does.',
  },
  'record-refused': {
    kind: 'policy',
    about: 'A check record is missing, is not by whom it should be, or says what is not so.',
    next: 'Judge the image anew with wtgos verify-immutability, and attest that record.',
  },
  'rollback-refused': {
    kind: 'policy',
    about: 'The tag points to a newer image than the one to be promoted.',
    next: 'Build a newer image, or go back on purpose with allow-rollback.',
  },
  'secret-in-image': {
    kind: 'policy',
    about: 'The text of a build secret is in what would be published.',
    next: 'Let no line write the secret into a file or a label; build again, and change the secret.',
  },
  'signature-refused': {
    kind: 'policy',
    about: 'The image has no signature that verifies.',
    next: 'Check that the keys or identities are those that signed; an image that nobody signed has to be published again.',
  },
  // external
  'digest-mismatch': {
    kind: 'external',
    about: 'Bytes do not match the digest they were asked for by.',
    next: 'Run again. If it stays so, what is stored is damaged or was changed: push it again.',
  },
  'disk-full': {
    kind: 'external',
    about: 'No space is left for the files of this run.',
    next: 'Free some space, or set TMPDIR and output to a disk with more; then run again.',
  },
  'identity-token-failed': {
    kind: 'external',
    about: 'The token of the workflow run could not be had, or is none.',
    next: 'Run again. If it stays so, look at GitHub’s status, and that the job has id-token: write.',
  },
  'github-denied': {
    kind: 'external',
    about: 'GitHub refused the token, or a permission is missing.',
    next: 'Give the token the permission that the message names.',
  },
  'github-failed': {
    kind: 'external',
    about: 'GitHub’s interface answered with an error or not at all.',
    next: 'Run again later; GitHub’s status page says whether it is GitHub.',
  },
  'image-malformed': {
    kind: 'external',
    about: 'A manifest, config or layer breaks its specification or our bounds.',
    next: 'The image was not made as the specification says: build it again, or tell whoever made it.',
  },
  'image-not-found': {
    kind: 'external',
    about: 'The registry or layout has no such image.',
    next: 'Check the name, the platform and, for a private image, the login.',
  },
  interrupted: {
    kind: 'external',
    about: 'A signal stopped the run (a cancelled job, Ctrl-C, a timeout).',
    next: 'Run the same again when you are ready: it finds what is there and doubles nothing.',
  },
  'io-failed': {
    kind: 'external',
    about: 'A file could not be read or written.',
    next: 'Check that the path is there and that its owner and mode let you do this.',
  },
  'registry-conflict': {
    kind: 'external',
    about: 'Someone else changed the tag at the same time.',
    next: 'Run the same again: it starts from what the tag points to now.',
  },
  'registry-denied': {
    kind: 'external',
    about: 'The registry refused the credentials or the permission.',
    next: 'Log in with podman login or docker login; the account needs the right to pull, and to push for a publish.',
  },
  'registry-failed': {
    kind: 'external',
    about: 'The registry answered with an error or closed the connection.',
    next: 'Run the same again: it goes on where it stopped. If it stays so, look at the registry’s status.',
  },
  'registry-protocol': {
    kind: 'external',
    about: 'The registry answered in a way its protocol does not allow.',
    next: 'Run again. If it stays so, tell whoever runs the registry what the message says.',
  },
  'sigstore-failed': {
    kind: 'external',
    about: 'Fulcio, Rekor or a timestamp authority failed or answered wrongly.',
    next: 'Run the same again later; status.sigstore.dev says whether it is Sigstore.',
  },
  'statement-too-large': {
    kind: 'external',
    about: 'An attestation is larger than the stores for them take.',
    next: 'Leave out the largest part, which is mostly the SBOM.',
  },
  'tag-moved': {
    kind: 'external',
    about: 'A tag changed between its verdict and its move.',
    next: 'Somebody else published meanwhile: look at what the tag points to now, then run the same again.',
  },
  'tool-failed': {
    kind: 'external',
    about: 'A program that we run failed.',
    next: 'The message has the last words of the program. Run again with --debug to see more.',
  },
  'trusted-root-failed': {
    kind: 'external',
    about: 'A TUF repository is not to be reached, or what it says is not to be believed.',
    next: 'Run again. If it stays so, give trusted-root a file, as docs/keyless.md tells.',
  },
} as const satisfies Record<string, { kind: ErrorKind; about: string; next: string }>;

export type ErrorKind = 'user' | 'policy' | 'external';
export type ErrorCode = keyof typeof errorCodes;
/** The codes of one class of error. */
export type CodeOf<K extends ErrorKind> = {
  [C in ErrorCode]: (typeof errorCodes)[C]['kind'] extends K ? C : never;
}[ErrorCode];
