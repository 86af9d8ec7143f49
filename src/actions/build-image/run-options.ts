import { UserError } from '../../core/errors.ts';
import type { RunOptions } from '../../pipeline/assemble.ts';
import { baseTrust } from '../../pipeline/base-trust.ts';
import type { PublicKey } from '../../sigstore/types.ts';
import type { Services } from '../services.ts';
import { publicKeysOf } from '../tools.ts';
import type { EngineInputs } from './engine-inputs.ts';

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
  return {
    imageTrust: await imageTrusts(inputs, baseKeys, services),
    secrets: await readSecrets(inputs.buildSecrets, services),
    isolation: isolation === 'auto' ? undefined : isolation,
    compression: { kind, level, threads: Number(inputs.compressionThreads) },
    dropUnchanged: inputs.dropUnchanged,
  };
}

/**
 * How an image other than the base is trusted, by its name in the Containerfile.
 * @throws UserError `key-invalid`; what it returns throws `input-missing`
 */
export async function imageTrusts(
  { imageKeys, unsignedImages }: Pick<EngineInputs, 'imageKeys' | 'unsignedImages'>,
  baseKeys: readonly PublicKey[],
  { cwd }: Services,
): Promise<RunOptions['imageTrust']> {
  const keys = new Map(
    await Promise.all(
      Object.entries(imageKeys).map(
        async ([image, file]) => [image, await publicKeysOf([file], cwd, 'image-keys')] as const,
      ),
    ),
  );
  return (reference) => imageTrust(reference, keys.get(reference) ?? baseKeys, unsignedImages);
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
