import { type ErrorCode, errorCodes } from '../../src/core/error-codes.ts';

const kinds = {
  user: ['Wrong input (exit status 2)', 'Something that was given has to change.'],
  policy: ['Refused by policy (exit status 1)', 'Everything works, and the answer is no.'],
  external: ['Failed outside of wtgos (exit status 3)', 'A registry, a disk or a tool did not do its part.'],
} as const;

const before = 'Nothing was sent, signed or tagged by this run.';
const inputs = 'Inputs and keys are read first: nothing was sent, signed or tagged by this run.';
const signing =
  'The image may be there by its digest, without all of its signatures and attestations. No tag was moved.';
const verifying = 'What was sent is there by its digest. No tag was moved.';
const anytime =
  'It depends on the moment; where this run may have changed something, the line `State` of the message says what. No tag points to what is not signed and verified.';
const reading = 'Nothing was changed: this only reads.';

/** What a registry, or a disk, holds after an error. */
const states: Record<ErrorCode, string> = {
  'base-not-pinned': before,
  'base-unverified': before,
  'containerfile-invalid': before,
  'containerfile-unsupported': before,
  'context-invalid': before,
  'digest-mismatch': `${anytime} Bytes that do not match are never used or kept.`,
  'disk-full': `${anytime} Nothing that was half written is kept.`,
  'gate-refused': `${before} What was built and judged is in the output folder.`,
  'github-denied': anytime,
  'github-failed': anytime,
  'host-refused': verifying,
  'identity-token-failed': signing,
  'identity-token-missing': inputs,
  'image-malformed': anytime,
  'image-not-found': anytime,
  'image-reference-invalid': inputs,
  'input-invalid': inputs,
  'input-missing': inputs,
  interrupted: anytime,
  'io-failed': anytime,
  'key-invalid': inputs,
  'key-mismatch': inputs,
  'keyless-unavailable': inputs,
  'manifest-invalid': reading,
  'policy-invalid': before,
  'record-refused': 'The record was not attested, and no tag was moved.',
  'registry-conflict': 'The tag is as somebody else left it; the new image is there by its digest.',
  'registry-denied': anytime,
  'registry-failed': anytime,
  'registry-protocol': anytime,
  'rollback-refused': 'The tag is as it was; the image is there by its digest.',
  'run-failed': before,
  'secret-in-image': before,
  'signature-refused': 'No tag was moved. An image that was to be verified is as it was.',
  'sigstore-failed': signing,
  'statement-too-large': anytime,
  'tag-moved': 'The tag is as somebody else left it; the new image is there by its digest.',
  'tool-failed': before,
  'tool-missing': before,
  'trusted-root-failed': anytime,
  'trusted-root-invalid': inputs,
};

/** A section for every error code, by class: what happened, what state is left, what to do. */
export function errorSections(): string {
  const codes = Object.entries(errorCodes) as [ErrorCode, (typeof errorCodes)[ErrorCode]][];
  return Object.entries(kinds)
    .map(([kind, [title, about]]) => {
      const sections = codes
        .filter(([, code]) => code.kind === kind)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, code]) =>
          [`### ${name}`, code.about, `**State:** ${states[name]}`, `**What to do:** ${code.next}`].join('\n\n'),
        );
      return [`## ${title}`, about, ...sections].join('\n\n');
    })
    .join('\n\n');
}
