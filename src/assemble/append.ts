import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Log } from '../core/log.ts';
import type { ImageTree } from '../image/types.ts';
import { LayoutStore } from '../registry/layout.ts';
import type { Store } from '../registry/types.ts';
import { type LabelChanges, withLabels } from './container-config.ts';
import { openContext } from './early-check.ts';
import { FileTree } from './file-tree.ts';
import { formatOf, imageDocuments } from './image-documents.ts';
import { historyOf } from './image-history.ts';
import { type WrittenLayer, writeLayer } from './layer.ts';
import type { BuildPlan } from './plan.ts';
import { StageBuilder } from './stage-builder.ts';
import { writeStaged } from './staged.ts';
import { startThinLayout } from './thin-layout.ts';
import { seconds } from './timestamp.ts';
import type { ResolvedBase, StagedImage } from './types.ts';

export interface AppendOptions extends LabelChanges {
  plan: BuildPlan;
  base: ResolvedBase;
  /** Of the base: its symlinks, accounts and directories decide where things go. */
  baseTree: ImageTree;
  /** Absolute paths. */
  contextDir: string;
  outputDir: string;
  /** The one clock of the image: its own time, and that of all files in its layer. */
  created: Date;
  annotations: Readonly<Record<string, string>>;
  log: Log;
}

/**
 * Builds an image without running anything: one layer of files over the base, and a config. The same input gives the same
 * bytes on any machine. The output is a thin layout, which replaces an earlier one in its folder.
 *
 * Files keep the modes they have in the context, as with buildah; git keeps of them only whether they are executable, and
 * the rest comes from the umask of whoever checked out.
 * @throws UserError, ExternalError `disk-full`, `io-failed`, `image-malformed`
 */
export async function buildByAppend(options: AppendOptions): Promise<StagedImage> {
  const { plan, base, created, log } = options;
  for (const note of plan.notes) log.warn(note);
  const tree = new FileTree(options.baseTree);
  const context = openContext(plan, options.contextDir, options.outputDir);
  const { containerfile } = plan;
  const environment = { containerfile, context, format: formatOf(base), log };
  const builder = new StageBuilder(environment, tree, base.config.config ?? {});
  await builder.run(plan.chain);

  await startThinLayout(options.outputDir);
  const store = await LayoutStore.open(options.outputDir);
  const layer = tree.size === 0 ? undefined : await storeLayer(tree, store, options);
  const documents = imageDocuments({
    base,
    config: withLabels(builder.settings.config, options),
    author: builder.settings.author,
    history: historyOf(plan.chain, 'append', layer ? 1 : 0, created),
    layers: layer ? [layer] : [],
    created,
    annotations: options.annotations,
    cwd: plan.cwd,
  });
  const { configBytes, manifest, manifestBytes } = documents;
  await store.putBlob(manifest.config, { open: () => once(configBytes) });
  await store.putManifest(manifestBytes, manifest.mediaType);
  const staged: StagedImage = {
    store,
    dir: options.outputDir,
    ...documents,
    base,
    images: [],
    engine: 'append',
    engineReason: plan.engineReason,
    bytesAdded: layer?.size ?? 0,
    sources: new Map(tree.origins()),
    buildArgs: plan.buildArgs,
  };
  await writeStaged(staged, plan.cwd);
  log.info(
    `built by append (${plan.engineReason}): ${staged.digest}, ${tree.size} paths, ${staged.bytesAdded} bytes added`,
  );
  return staged;
}

async function storeLayer(tree: FileTree, store: Store, { outputDir, created }: AppendOptions): Promise<WrittenLayer> {
  // Its digest is known only at its end. A killed build leaves it under a name that the next one removes.
  const path = join(outputDir, `.incoming-${randomBytes(8).toString('hex')}`);
  const layer = await writeLayer(tree, path, seconds(created));
  try {
    const { digest, size } = layer;
    await store.putBlob(
      { mediaType: 'application/octet-stream', digest, size },
      { open: () => createReadStream(path) },
    );
    return layer;
  } finally {
    await rm(path, { force: true });
  }
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}
