import { type Digest, sha256 } from '../core/digest.ts';
import { mediaTypes } from '../registry/media-types.ts';
import { formatImageReference, parseImageReference } from '../registry/reference.ts';
import type { ContainerConfig, Descriptor, HistoryEntry, ImageConfig, ImageManifest } from '../registry/types.ts';
import type { WrittenLayer } from './layer.ts';
import { timestamp } from './timestamp.ts';
import type { ResolvedBase } from './types.ts';

/** Everything that makes the config and the manifest of an image out of those of its base. */
export interface ImageParts {
  base: ResolvedBase;
  config: ContainerConfig;
  author: string | undefined;
  /** What is added to the base's: one entry for each instruction, those of the layers among them. */
  history: readonly HistoryEntry[];
  /** Empty: no file was added. */
  layers: readonly WrittenLayer[];
  created: Date;
  annotations: Readonly<Record<string, string>>;
  /** Where relative layout names start. */
  cwd: string;
}

export interface ImageDocuments {
  configBytes: Buffer;
  config: ImageConfig;
  manifestBytes: Buffer;
  manifest: ImageManifest & { mediaType: string };
  digest: Digest;
}

const layerTypes = {
  oci: { gzip: mediaTypes.ociLayerGzip, zstd: mediaTypes.ociLayerZstd },
  docker: { gzip: mediaTypes.dockerLayerGzip, zstd: mediaTypes.dockerLayerZstd },
};

/** The formats of an image: its media types are those of its base. */
export function formatOf({ manifest }: ResolvedBase): 'oci' | 'docker' {
  return manifest.descriptor.mediaType === mediaTypes.dockerManifest ? 'docker' : 'oci';
}

/** Writes config and manifest (image-spec 1.1, config.md and manifest.md). */
export function imageDocuments(parts: ImageParts): ImageDocuments {
  const { base } = parts;
  const config = imageConfig(parts);
  const configBytes = Buffer.from(JSON.stringify(config));
  const types = layerTypes[formatOf(base)];
  const { config: baseConfig, layers } = base.manifest.document;
  const own: Descriptor[] = parts.layers.map(({ compression, digest, size }) => ({
    mediaType: types[compression],
    digest,
    size,
  }));
  const manifest = {
    schemaVersion: 2 as const,
    mediaType: base.manifest.descriptor.mediaType,
    config: { mediaType: baseConfig.mediaType, digest: sha256(configBytes), size: configBytes.length },
    layers: [...layers, ...own],
    annotations: annotationsOf(parts),
  };
  const manifestBytes = Buffer.from(JSON.stringify(manifest));
  return { configBytes, config, manifestBytes, manifest, digest: sha256(manifestBytes) };
}

function imageConfig({ base, config, author, history, layers, created }: ImageParts): ImageConfig {
  const before = base.config;
  return {
    ...before,
    created: timestamp(created),
    ...(author === undefined ? {} : { author }),
    config,
    rootfs: { type: 'layers', diff_ids: [...before.rootfs.diff_ids, ...layers.map(({ diffId }) => diffId)] },
    ...historyOf(before, history),
  };
}

/** Histories that do not fit their layers are left as they are: adding to them would name the wrong ones. */
function historyOf(base: ImageConfig, added: readonly HistoryEntry[]): Pick<ImageConfig, 'history'> {
  const before = base.history ?? [];
  const named = before.filter(({ empty_layer: empty }) => empty !== true).length;
  if (named !== base.rootfs.diff_ids.length) return base.history ? { history: base.history } : {};
  return { history: [...before, ...added] };
}

/** image-spec 1.1, annotations.md, "Pre-Defined Annotation Keys". */
function annotationsOf({ base, created, annotations, cwd }: ImageParts): Record<string, string> {
  const all = [
    ['org.opencontainers.image.created', timestamp(created)] as const,
    ...Object.entries(annotations),
    ['org.opencontainers.image.base.digest', base.digest] as const,
    ['org.opencontainers.image.base.name', baseName(base.reference, cwd)] as const,
  ];
  const last = new Map(all);
  return Object.fromEntries([...last].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The name without digest; of a layout as it was written, since its folder differs from machine to machine. */
function baseName(written: string, cwd: string): string {
  const reference = parseImageReference(written, cwd);
  if (reference.kind === 'layout') return written.split('@')[0] ?? written;
  const { digest: _, ...named } = reference;
  return formatImageReference(named);
}
