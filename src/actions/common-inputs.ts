import { flag, type Input, lines, path, platform, secret, text } from './input.ts';

/** Inputs that several actions share, so that one name means one thing everywhere. */

const imageNames = 'as skopeo names it: `oci:DIR[:tag]`, or a registry reference with a tag or digest';

export function image(what: string): Input<string> {
  return text({ description: `${what}, ${imageNames}.`, required: true, placeholder: 'image' });
}

export const base = text({
  description:
    'The base image, `name:tag@sha256:…`. Takes the place of the last stage’s FROM; without it, FROM says what the base is.',
  placeholder: 'image',
});

export const baseOfImage = text({
  description: 'The base image. Without it, what the image’s own annotations name, by digest.',
  placeholder: 'image',
});

export const baseKey = lines({
  description:
    'Files with the public keys (PEM) of whoever makes the base, one a line; one of them must have signed it.',
  allowed: 'one file a line',
  placeholder: 'file',
});

export const baseUnsigned = flag({
  description: 'Take a base without a verified signature. It is said in the verdict and in the provenance.',
  default: 'false',
});

export const baseUnnamed = flag({
  description:
    'Take a base that base-key signed in a bundle alone, as cosign 3 does: it names no repository, so it could be any image of that key. Only for a base named by digest. It is said in the verdict and in the provenance.',
  default: 'false',
});

export const containerfile = path({
  description: 'The Containerfile.',
  default: 'Containerfile',
});

export const context = path({
  description: 'The folder that COPY and ADD read from.',
  default: '.',
});

export const targetPlatform = platform({
  description: 'The platform to build for; picks the base’s image where its name is an index of several.',
  default: 'linux/amd64',
});

export const policy = path({
  description: 'The immutability policy (YAML). Without it, the policy of wtgOS itself: policies/immutable-host.yaml.',
});

export const strict = flag({
  description: 'What could not be decided counts as a failure, not as a pass.',
  default: 'true',
});

export const report = path({
  description: 'Where to write the findings as JSON (schema findings/v1).',
});

export const publicKeys = lines({
  description: 'Files with the public keys (PEM) that verifiers use, one a line.',
  allowed: 'one file a line',
  placeholder: 'file',
});

export const signingKey = secret('key', {
  description:
    'The private key: its PEM text (from a secret of a protected environment), `env://NAME`, or a file. Make one with `wtgos keygen`.',
});

export const signingPassword = secret('password', {
  description: 'The password of the private key: its text, `env://NAME` or `file://PATH`. Without it, none.',
});

const tag = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;

export const tags = lines({
  description: 'The tags to move, one a line; each only after a host’s verdict for that very reference.',
  item: tag,
  allowed: 'one tag a line (letters, digits, "_", "." and "-", at most 128)',
  placeholder: 'tag',
});

export const requiredTags = { ...tags, required: true };

export const references = lines({
  description:
    'What a layout’s tags stand for, one `host/path:tag` a line: hosts verify the name they pull. A registry’s tags name themselves.',
  item: /^[a-z0-9.:[\]_-]+\/[A-Za-z0-9._/-]+:[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/,
  allowed: 'one host/path:tag a line',
  placeholder: 'reference',
});

export const allowRollback = flag({
  description: 'Let a tag move to an image that is older than the one it points to.',
  default: 'false',
});

export const plainHttp = flag({
  description: 'Talk plain HTTP to registries that are not on loopback (where it is always allowed).',
  default: 'false',
});
