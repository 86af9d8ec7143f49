import { UserError } from '../../core/errors.ts';
import type { RunOptions } from '../../pipeline/assemble.ts';
import { baseTrust } from '../../pipeline/base-trust.ts';
import type { PublicKey } from '../../sigstore/types.ts';
import { choice, flag, lines, pairs, text } from '../input.ts';
import type { Services } from '../services.ts';
import { publicKeysOf } from '../tools.ts';

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
    name: /^[A-Za-z0-9][A-Za-z0-9._:/@-]{0,511}$/,
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

const levels = { gzip: { usual: 6, most: 9 }, zstd: { usual: 3, most: 19 } };

/**
 * @param baseKeys tried for every image that has no key of its own
 * @throws UserError `input-invalid`, `key-invalid`
 */
export async function runOptions(
  inputs: EngineInputs,
  baseKeys: readonly PublicKey[],
  services: Services,
): Promise<RunOptions> {
  const { compression: kind, compressionLevel, isolation } = inputs;
  const { usual, most } = levels[kind];
  const level = compressionLevel === undefined ? usual : Number(compressionLevel);
  if (level > most) throw new UserError('input-invalid', `compression-level: ${kind} has levels up to ${most}`);
  const keys = new Map(
    await Promise.all(
      Object.entries(inputs.imageKeys).map(
        async ([image, file]) => [image, await publicKeysOf([file], services.cwd)] as const,
      ),
    ),
  );
  return {
    imageTrust: (reference) => imageTrust(reference, keys.get(reference) ?? baseKeys, inputs.unsignedImages),
    secrets: await readSecrets(inputs.buildSecrets, services),
    isolation: isolation === 'auto' ? undefined : isolation,
    compression: { kind, level, threads: Number(inputs.compressionThreads) },
    dropUnchanged: inputs.dropUnchanged,
  };
}

function imageTrust(reference: string, keys: readonly PublicKey[], unsigned: readonly string[]) {
  if (unsigned.includes(reference)) return baseTrust([], true);
  if (keys.length > 0) return baseTrust(keys, false);
  throw new UserError('input-missing', `nothing shows where the image ${reference} of the Containerfile comes from`, {
    hint: `Give its maker’s key by image-keys: ${reference}=path/to/cosign.pub, or name it in unsigned-images.`,
  });
}

async function readSecrets(specs: EngineInputs['buildSecrets'], services: Services): Promise<Record<string, string>> {
  const secrets: [string, string][] = [];
  for (const [name, spec] of Object.entries(specs)) {
    if (!/^(env|file):\/\/./.test(spec)) {
      throw new UserError('input-invalid', `build-secrets: ${name} is neither env://VARIABLE nor file://PATH`, {
        hint: 'A secret itself must not stand in an input: others on the machine could read it.',
      });
    }
    secrets.push([name, await services.readSecret(spec, 'password')]);
  }
  return Object.fromEntries(secrets);
}
