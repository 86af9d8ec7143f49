import type { RuleHelp } from './rule-help.ts';

/** Of the rules about the policy itself, the image's documents and its base. */
export const lineageHelp = {
  'CW-01': {
    example: 'COPY motd /etc/motd',
    fix: 'Remove the file from what is built, or add a clause with the narrowest path and a reason.',
    allow: 'By a clause. `wtgos policy draft` writes one for each change that you have.',
    path: 'etc/motd',
  },
  'CW-02': {
    example: 'paths: [etc/mtod]',
    fix: 'Remove the clause or waiver, or correct its paths.',
    allow:
      'Lower CW-02 to a note in `levels` of a policy that many images extend: not each of them needs every clause.',
  },
  'EXP-01': {
    example: 'expect: [{ name: no-debug-shell, file: { path: usr/lib/systemd/system/debug.service, absent: true } }]',
    fix: 'Change the image so that it is true, or the expectation if it was wrong.',
    allow: 'Change or remove the expectation: it is the project’s own word.',
  },
  'IMG-01': {
    example: 'tar rf layer.tar usr/share/doc/x   # a second member of that name',
    fix: 'Build the layer again with a tool that writes plain archives, such as our append engine or buildah.',
    allow:
      'By a waiver with a date. What is wrong with the archive is listed in [archives.md](../archives.md); a policy in `mode: warn` is stopped by it all the same.',
  },
  'LIN-01': {
    example: 'buildah build --squash-all',
    fix: 'Build `FROM` this base without squashing, or name the base that the image was built from.',
    allow: 'Do not. Without the base’s layers nothing that the base’s signature says holds for the image.',
  },
  'LIN-02': {
    example: 'FROM ghcr.io/ublue-os/bluefin-dx:stable',
    fix: 'Write `FROM name:tag@sha256:…`; Renovate and Dependabot keep such a digest up to date.',
    allow: 'A base that is named by a tag alone is a warning; one that is pinned to another digest can not be allowed.',
  },
  'LIN-03': {
    example: 'wtgos build --base-unsigned',
    fix: 'Give the public key of the base: `base-key`.',
    allow: '`base-unsigned: true` says on purpose that nobody checks the base; it stays a warning.',
  },
  'LIN-04': {
    example: 'LABEL containers.bootc=0',
    fix: 'Add `LABEL containers.bootc=1` to the Containerfile.',
    allow: 'Lower LIN-04 in `levels` for an image that is no bootc image.',
  },
  'LIN-05': {
    example: '"image-ref": "ostree-image-signed:docker://ghcr.io/ublue-os/bluefin-dx"   # in image-info.json',
    fix: 'Write your own reference into /usr/share/ublue-os/image-info.json.',
    allow: 'It is a warning, and a note where the file is the base’s own: any clause for the path will do.',
    path: 'usr/share/ublue-os/image-info.json',
  },
  'LIN-06': {
    example: 'skopeo copy --dest-compress-format zstd …   # other bytes for the base’s layers',
    fix: 'Refer to the base’s layers by the base’s own descriptors; do not compress them again.',
    allow: 'By a waiver with a date, until the tool that builds the image leaves the base’s layers alone.',
  },
  'POL-01': {
    example: 'expires: 2020-01-31',
    fix: 'Do what the waiver put off and remove it, or decide anew and give it another date.',
    allow: 'Not at all: no policy lowers it.',
  },
  'POL-02': {
    example: 'mode: warn',
    fix: 'Take `mode: warn` out of the policy when the findings are dealt with.',
    allow: 'It is a warning for as long as the mode lasts, and can not be silenced.',
  },
} as const satisfies Record<string, RuleHelp>;
