/** Media types of image-spec 1.1 ("OCI Image Media Types") and of Docker's image manifest version 2, schema 2. */
export const mediaTypes = {
  ociManifest: 'application/vnd.oci.image.manifest.v1+json',
  ociIndex: 'application/vnd.oci.image.index.v1+json',
  dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
  dockerIndex: 'application/vnd.docker.distribution.manifest.list.v2+json',
  ociConfig: 'application/vnd.oci.image.config.v1+json',
  dockerConfig: 'application/vnd.docker.container.image.v1+json',
  ociEmpty: 'application/vnd.oci.empty.v1+json',
  ociLayer: 'application/vnd.oci.image.layer.v1.tar',
  ociLayerGzip: 'application/vnd.oci.image.layer.v1.tar+gzip',
  ociLayerZstd: 'application/vnd.oci.image.layer.v1.tar+zstd',
  dockerLayer: 'application/vnd.docker.image.rootfs.diff.tar',
  dockerLayerGzip: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
  dockerLayerZstd: 'application/vnd.docker.image.rootfs.diff.tar.zstd',
} as const;

/** Annotation of an index.json entry that holds its tag (image-spec 1.1, annotations.md and image-layout.md). */
export const refNameAnnotation = 'org.opencontainers.image.ref.name';

const kinds: ReadonlyMap<string, 'image' | 'index'> = new Map([
  [mediaTypes.ociManifest, 'image'],
  [mediaTypes.dockerManifest, 'image'],
  [mediaTypes.ociIndex, 'index'],
  [mediaTypes.dockerIndex, 'index'],
]);

/** What a manifest media type stands for; undefined for any type we do not take. */
export function manifestKind(mediaType: string): 'image' | 'index' | undefined {
  return kinds.get(mediaType);
}

/** The `Accept` header of a manifest request: the four types we take. */
export const acceptManifests = [...kinds.keys()].join(', ');

/** Layers that a registry need not hold: OCI's deprecated non-distributable ones and Docker's foreign ones. */
export function isForeignLayerType(mediaType: string): boolean {
  return (
    mediaType.startsWith('application/vnd.oci.image.layer.nondistributable.') ||
    mediaType.startsWith('application/vnd.docker.image.rootfs.foreign.')
  );
}
