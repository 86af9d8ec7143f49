import { readFile, stat } from 'node:fs/promises';
import type { Digest } from '../../core/digest.ts';
import { ExternalError } from '../../core/errors.ts';
import { readConfig, readManifest } from '../../registry/documents.ts';
import { mediaTypes } from '../../registry/media-types.ts';
import type { ContainerConfig, Descriptor } from '../../registry/types.ts';
import type { ResolvedBase } from '../types.ts';
import type { Captured } from './capture.ts';

const maxConfigBytes = 4 * 1024 * 1024;

/** What a build added to its base. */
export interface OwnPart {
  /** As buildah reads the Containerfile. */
  config: ContainerConfig;
  /** The new files: one for each stage of the chain that wrote any. */
  layers: readonly OwnArchive[];
}

/** A layer as buildah sent it. */
export interface OwnArchive {
  file: string;
  diffId: Digest;
  /** buildah 1.28 compresses for a registry, whatever it is asked. */
  compression: 'gzip' | 'none';
}

/**
 * Reads what buildah pushed: its image must start with the base's layers, in their order, and may add one for each stage.
 * @throws ExternalError `image-malformed`
 */
export async function readOwnPart(
  { manifestBytes, blobs }: Captured,
  base: ResolvedBase,
  stages: number,
): Promise<OwnPart> {
  const { kind, document } = readManifest(manifestBytes, undefined);
  if (kind !== 'image') throw malformed('it is an index');
  const configFile = blobs.get(document.config.digest);
  if (configFile === undefined) throw malformed('it lacks its config');
  if ((await stat(configFile)).size > maxConfigBytes) throw malformed('its config is too large');
  const config = readConfig(await readFile(configFile));
  const before = base.config.rootfs.diff_ids;
  const { diff_ids: diffIds } = config.rootfs;
  const shared = before.every((diffId, position) => diffIds[position] === diffId);
  if (!shared || diffIds.length !== document.layers.length)
    throw malformed('it does not start with the layers of its base');
  const own = diffIds.slice(before.length);
  if (own.length > stages) throw malformed(`it has ${own.length} layers of its own, and ${stages} stages`);
  return {
    config: config.config ?? {},
    layers: own.map((diffId, position) => archiveOf(diffId, document.layers[before.length + position], blobs)),
  };
}

function archiveOf(diffId: Digest, descriptor: Descriptor | undefined, blobs: Captured['blobs']): OwnArchive {
  const file = descriptor && blobs.get(descriptor.digest);
  if (descriptor === undefined || file === undefined) throw malformed('it lacks a layer of its own');
  const { mediaType } = descriptor;
  if (mediaType === mediaTypes.ociLayer || mediaType === mediaTypes.dockerLayer)
    return { file, diffId, compression: 'none' };
  if (mediaType === mediaTypes.ociLayerGzip || mediaType === mediaTypes.dockerLayerGzip)
    return { file, diffId, compression: 'gzip' };
  throw malformed(`its layer is of type ${mediaType}`);
}

function malformed(why: string): ExternalError {
  return new ExternalError('image-malformed', `what buildah built is not as expected: ${why}`);
}
