import { withLabels } from '../assemble/container-config.ts';
import { formatOf, type ImageDocuments, imageDocuments } from '../assemble/image-documents.ts';
import { historyOf } from '../assemble/image-history.ts';
import type { Compression, WrittenLayer } from '../assemble/layer.ts';
import type { BuildPlan } from '../assemble/plan.ts';
import { settingsOf } from '../assemble/stage-settings.ts';
import { openStagedOn } from '../assemble/staged.ts';
import type { StagedImage } from '../assemble/types.ts';
import { ExternalError } from '../core/errors.ts';
import type { AssembleOptions, Prepared } from './assemble.ts';
import { imageMetadata } from './labels.ts';
import { osVersionOf } from './os-release.ts';
import type { PipelineServices } from './services.ts';
import { indexStoredImage } from './stored-image.ts';

/**
 * Takes over an image that another job built, one that ran the caller's lines and holds no key. Nothing that it says of
 * itself is believed: the plan, the base and the other images are those that were found here, and config and manifest are
 * made again out of them and the digests of the layers. They must come out as they were handed over: so whatever does not
 * follow from this commit, this base and this clock is refused, and what is in the layers is judged afterwards, like
 * everything that is built.
 *
 * @param dir the layout, as `build-image` wrote it
 * @throws ExternalError `image-malformed` for anything else; `image-not-found`, `digest-mismatch`
 */
export async function takeOver(
  dir: string,
  { plan, base, images }: Prepared,
  options: AssembleOptions,
  services: PipelineServices,
): Promise<StagedImage> {
  const staged = await openStagedOn(base, dir, services.open);
  const { store, manifest, config } = base;
  const osVersion = await osVersionOf(await indexStoredImage({ store, manifest, config }, services));
  const metadata = imageMetadata({ ...options, plan, base, osVersion, origin: services.origin });
  const documents = madeAgain(staged, plan, { ...options, ...metadata });
  if (documents.digest !== staged.digest) throw refused(dir, firstDifference(staged, documents));
  return {
    ...staged,
    images,
    engine: plan.engine,
    engineReason: plan.engineReason,
    buildArgs: plan.buildArgs,
    sources: new Map(),
  };
}

function madeAgain(
  staged: StagedImage,
  plan: BuildPlan,
  options: AssembleOptions & Pick<ReturnType<typeof imageMetadata>, 'labels' | 'withoutLabels'>,
): ImageDocuments {
  const { base, dir, config, manifest } = staged;
  const { created, annotations, cwd } = options;
  const shared = base.manifest.document.layers.length;
  // A builder writes one layer for each stage at most. What one more would hide from the tree, nobody would judge.
  const own = manifest.layers.length - shared;
  if (own > (plan.engine === 'append' ? 1 : plan.chain.length)) {
    throw refused(dir, `it has ${own} layers of its own, more`);
  }
  const layers = manifest.layers.slice(shared).map(({ digest, size, mediaType }, position): WrittenLayer => {
    const diffId = config.rootfs.diff_ids[shared + position];
    const [, compression] = /[.+](gzip|zstd)$/.exec(mediaType) ?? [];
    if (diffId === undefined || compression === undefined) throw refused(dir, `it has a layer of type ${mediaType}`);
    return { digest, size, diffId, compression: compression as Compression };
  });
  const settings = settingsOf(plan.chain, base.config.config ?? {}, {
    containerfile: plan.containerfile,
    format: formatOf(base),
  });
  return imageDocuments({
    base,
    config: withLabels(settings.config, options),
    author: settings.author,
    history: historyOf(plan.chain, plan.engine, layers.length, created),
    layers,
    created,
    annotations,
    cwd,
  });
}

function firstDifference(staged: StagedImage, made: ImageDocuments): string {
  const of = ({ config, manifest }: Pick<StagedImage, 'config' | 'manifest'>) => {
    const { config: settings, ...image } = config;
    const { config: _, ...rest } = manifest;
    return { ...manifest.annotations, ...settings?.Labels, ...settings, ...image, ...rest };
  };
  const [theirs, ours] = [of(staged) as Record<string, unknown>, of(made) as Record<string, unknown>];
  const name = [...new Set([...Object.keys(theirs), ...Object.keys(ours)])].find(
    (each) => JSON.stringify(theirs[each]) !== JSON.stringify(ours[each]),
  );
  return name === undefined ? 'its documents are written in another way' : `it says something else of ${name}`;
}

function refused(dir: string, why: string): ExternalError {
  return new ExternalError('image-malformed', `${dir}: ${why} than this commit, its base and its clock make`, {
    hint: 'Was it built from this very commit, with the same inputs and base digest? Build again; if it stays so, the build job tampers with it.',
  });
}
