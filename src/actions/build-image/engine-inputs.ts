import { choice, flag, lines, pairs, text } from '../input.ts';

/** An image as a Containerfile has it: `host/path:tag`, where the host may be [::1], or `oci:DIR:tag`. */
export const imageName = /^[A-Za-z0-9[][A-Za-z0-9._:/@[\]+~-]{0,511}$/;

/** How an image is built where something is run. */
export const engineInputs = {
  engine: choice(['auto', 'append', 'buildah'], {
    description:
      'How to build: `append` writes one deterministic layer (no RUN); `buildah` runs what the Containerfile says; `auto` picks, and says why.',
    default: 'auto',
  }),
  'image-keys': pairs({
    description:
      'Public keys of the images that the Containerfile uses beside the base, one `IMAGE=path` a line, IMAGE as the Containerfile has it. The base’s key is tried for all others.',
    name: imageName,
  }),
  'unsigned-images': lines({
    description: 'Images, as the Containerfile has them, that are taken unsigned; one a line.',
    placeholder: 'image',
  }),
  'build-secrets': pairs({
    description:
      'Secrets for `RUN --mount=type=secret,id=NAME`: one `NAME=env://VARIABLE` or `NAME=file://PATH` a line. Provenance has their names, nothing has their text.',
    name: /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/,
  }),
  isolation: choice(['auto', 'oci', 'rootless', 'chroot'], {
    description:
      'What RUN is kept in; `auto` leaves it to buildah. Where containers cannot be started, `chroot` works.',
    default: 'auto',
  }),
  compression: choice(['gzip', 'zstd'], {
    description: 'How the layer of a build with RUN is compressed; the base’s layers stay as they are.',
    default: 'gzip',
  }),
  'compression-level': text({
    description: 'From 1 to 9 for gzip, from 1 to 19 for zstd; 6 and 3 when not given.',
    pattern: /^([1-9]|1[0-9])$/,
    allowed: 'a number from 1 to 19',
    placeholder: 'level',
  }),
  'compression-threads': text({
    description: 'Pieces of the layer that are compressed at once.',
    pattern: /^([1-9]|[12][0-9]|3[0-2])$/,
    allowed: 'a number from 1 to 32',
    placeholder: 'number',
    default: '4',
  }),
  'drop-unchanged': flag({
    description: 'Leave out of the layer what RUN wrote again just as it is in the base.',
    default: 'false',
  }),
};

export interface EngineInputs {
  imageKeys: Readonly<Record<string, string>>;
  unsignedImages: readonly string[];
  buildSecrets: Readonly<Record<string, string>>;
  isolation: 'auto' | 'oci' | 'rootless' | 'chroot';
  compression: 'gzip' | 'zstd';
  compressionLevel: string | undefined;
  compressionThreads: string;
  dropUnchanged: boolean;
}
