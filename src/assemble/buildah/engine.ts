import { realpathSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ExternalError } from '../../core/errors.ts';
import type { Log } from '../../core/log.ts';
import type { ImageTree } from '../../image/types.ts';
import { LayoutStore } from '../../registry/layout.ts';
import type { Platform } from '../../registry/types.ts';
import { type LabelChanges, withLabels } from '../container-config.ts';
import { placeBelow } from '../context.ts';
import { formatOf, imageDocuments } from '../image-documents.ts';
import { historyOf } from '../image-history.ts';
import type { BuildPlan } from '../plan.ts';
import { settingsOf } from '../stage-settings.ts';
import { writeStaged } from '../staged.ts';
import { startThinLayout } from '../thin-layout.ts';
import type { ResolvedBase, StagedImage } from '../types.ts';
import type { Buildah } from './buildah.ts';
import { captureImage } from './capture.ts';
import type { CompressionOptions } from './compress.ts';
import { differingSetting } from './differing-setting.ts';
import { requireDisk } from './disk.ts';
import { serveImages } from './image-server.ts';
import { writeOwnLayers } from './own-layer.ts';
import { type OwnPart, readOwnPart } from './own-part.ts';
import { localName, rewriteContainerfile } from './rewrite.ts';
import { SecretScan } from './secret-scan.ts';
import type { UnpackedBase } from './store/base-unpacking.ts';

export interface BuildahOptions extends LabelChanges {
  plan: BuildPlan;
  base: ResolvedBase;
  baseTree: ImageTree;
  /** The base, unpacked already; undefined: buildah pulls and unpacks it. */
  unpacked?: UnpackedBase | undefined;
  /** The other images that the plan names, resolved. */
  images: readonly ResolvedBase[];
  /** Absolute paths. */
  contextDir: string;
  outputDir: string;
  buildah: Buildah;
  platform: Platform;
  created: Date;
  annotations: Readonly<Record<string, string>>;
  /** Name → text, for `RUN --mount=type=secret`. */
  secrets: Readonly<Record<string, string>>;
  /** undefined: buildah decides. */
  isolation: 'oci' | 'rootless' | 'chroot' | undefined;
  compression: CompressionOptions;
  dropUnchanged: boolean;
  log: Log;
}

/**
 * Builds with buildah, which runs what the Containerfile says. It gets the images that were resolved, from this process, and
 * gives back its own layer alone; the base's compressed layers stay as they are. Its layer is written again with bounded
 * times and compressed here. All that is written goes below buildah's folder, which the caller removes.
 *
 * @throws UserError `run-failed`, `tool-missing`, `containerfile-unsupported`; ExternalError `tool-failed`, `disk-full`,
 *   `image-malformed`, `interrupted`; PolicyError `secret-in-image`
 */
export async function buildByBuildah(options: BuildahOptions): Promise<StagedImage> {
  const { plan, base, images, log, buildah, unpacked } = options;
  for (const note of plan.notes) log.warn(note);
  const used = [base, ...images];
  const names = used.map(({ reference }, number) => localName(reference, plan.cwd, number));
  const pinned = used.map(({ digest }, number) => `${names[number]}@${digest}`);
  const stores = unpacked ? [await unpacked.offer(pinned[0] ?? '')] : [];
  const server = await serveImages(used, log);
  try {
    await buildah.offer([...new Set(names)], server.place, stores);
    await requireDisk(buildah.dir, unpacked ? { layers: [] } : options.baseTree, used);
    const image = await buildah.build(await buildArguments(pinned, options), plan.containerfile);
    await server.close();
    if (unpacked && base.manifest.document.layers.some(({ digest }) => server.pulled.has(digest)))
      log.warn('this buildah did not take the base that was unpacked for it, and pulled it again');
    const own = await ownPartOf(image, options);
    return await stage(own, options);
  } catch (error) {
    if (error instanceof ExternalError && error.code === 'interrupted')
      error.state ??= 'What the build had stored is removed; no image was written.';
    throw error;
  } finally {
    await server.close();
  }
}

/** What `buildah build` is told, and the files that it reads. Values that could be secret stand in no argument. */
async function buildArguments(pinned: readonly string[], options: BuildahOptions): Promise<string[]> {
  const { plan, images, base, platform, contextDir, isolation, buildah } = options;
  const [pinnedBase = '', ...others] = pinned;
  const byReference = new Map(images.map(({ reference }, number) => [reference, others[number] ?? '']));
  const write = async (name: string, text: string) => {
    const path = join(buildah.dir, name);
    await writeFile(path, text, { mode: 0o600 });
    return path;
  };
  const secrets = Object.entries(options.secrets).map(async ([name, text], number) => {
    return `--secret=id=${name},src=${await write(`secret-${number}`, text)}`;
  });
  return [
    `--file=${await write('Containerfile', rewriteContainerfile(plan, { base: pinnedBase, images: byReference }))}`,
    `--ignorefile=${await write('ignore', ignoreText(options))}`,
    `--platform=${platform.os}/${platform.architecture}${platform.variant === undefined ? '' : `/${platform.variant}`}`,
    `--format=${formatOf(base)}`,
    '--layers=false',
    ...(isolation === undefined ? [] : [`--isolation=${isolation}`]),
    ...Object.entries(plan.buildArgs).map(([name, value]) => `--build-arg=${name}=${value}`),
    ...(await Promise.all(secrets)),
    contextDir,
  ];
}

/** Where TMPDIR is the context itself: what this build and others store there. */
const scratchNames = ['wtgos-buildah-*', 'wtgos-base-*'];

/** The ignore file's own lines, and what this build writes below its context. */
function ignoreText({ plan, contextDir, outputDir, buildah }: BuildahOptions): string {
  const root = realpathSync(contextDir);
  const below = [outputDir, dirname(buildah.dir)].flatMap((dir) => placeBelow(root, dir) ?? []);
  const own = below.flatMap((path) => (path === '' ? scratchNames : path.replace(/[\\*?[\]!#]/g, '\\$&')));
  return [plan.ignore.text, ...own].join('\n');
}

async function ownPartOf(image: string, options: BuildahOptions) {
  const { plan, base, baseTree, log, buildah } = options;
  const present = new Map(baseTree.layers.map(({ diffId, size }) => [diffId, size]));
  const capture = await captureImage(present, buildah.dir, log);
  try {
    await buildah.push(image, capture.place);
    return await readOwnPart(capture.captured(), base, plan.chain.length);
  } finally {
    await capture.close();
  }
}

/** Writes what the build added as a thin layout. */
async function stage(own: OwnPart, options: BuildahOptions): Promise<StagedImage> {
  const { plan, base, created, outputDir, log } = options;
  await startThinLayout(outputDir);
  const store = await LayoutStore.open(outputDir);
  const { layers, members, dropped, places } = await writeOwnLayers(own.layers, store, options);
  const settings = settingsOf(plan.chain, base.config.config ?? {}, {
    containerfile: plan.containerfile,
    format: formatOf(base),
  });
  const other = differingSetting(own.config, settings.config);
  if (other !== undefined)
    log.warn(
      `buildah reads ${other} out of ${plan.containerfile.context.file} in another way; the image has it as written`,
    );
  const documents = imageDocuments({
    base,
    config: withLabels(settings.config, options),
    author: settings.author,
    history: historyOf(plan.chain, 'buildah', layers.length, created),
    layers,
    created,
    annotations: options.annotations,
    cwd: plan.cwd,
  });
  const { configBytes, manifest, manifestBytes } = documents;
  new SecretScan(options.secrets).text('the image’s config', configBytes);
  await store.putBlob(manifest.config, { open: () => once(configBytes) });
  await store.putManifest(manifestBytes, manifest.mediaType);
  const staged: StagedImage = {
    store,
    dir: outputDir,
    ...documents,
    base,
    images: options.images,
    engine: 'buildah',
    engineReason: plan.engineReason,
    bytesAdded: layers.reduce((sum, { size }) => sum + size, 0),
    sources: places,
    buildArgs: plan.buildArgs,
  };
  await writeStaged(staged, plan.cwd);
  const left = dropped > 0 ? `, ${dropped} left out (unchanged, or buildah’s own)` : '';
  log.info(
    `built by buildah (${plan.engineReason}): ${staged.digest}, ${members} paths${left}, ${staged.bytesAdded} bytes added`,
  );
  return staged;
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}
