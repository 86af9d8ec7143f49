import { buildByAppend } from '../assemble/append.ts';
import { requireSources } from '../assemble/early-check.ts';
import { planBuild } from '../assemble/plan.ts';
import { type BaseTrust, resolveBase } from '../assemble/resolve-base.ts';
import type { StagedImage } from '../assemble/types.ts';
import type { Platform } from '../registry/types.ts';
import type { PipelineServices } from './services.ts';
import { indexStoredImage } from './stored-image.ts';

export interface AssembleOptions {
  /** Absolute paths. */
  containerfile: string;
  contextDir: string;
  outputDir: string;
  /** Takes the place of the last stage's FROM. */
  base: string | undefined;
  baseTrust: BaseTrust;
  platform: Platform;
  buildArgs: Readonly<Record<string, string>>;
  labels: Readonly<Record<string, string>>;
  annotations: Readonly<Record<string, string>>;
  engine: 'auto' | 'append';
  /** The one clock of the image. */
  created: Date;
  /** Where relative layout names start. */
  cwd: string;
}

/** Containerfile → plan → verified base → staged image. @throws UserError, PolicyError `base-unverified`, ExternalError */
export async function assemble(options: AssembleOptions, services: PipelineServices): Promise<StagedImage> {
  const plan = await planBuild(options);
  requireSources(plan, options.contextDir, options.outputDir);
  const base = await resolveBase(plan, options, services);
  const baseTree = await indexStoredImage(
    { store: base.store, manifest: base.manifest, config: base.config },
    services,
  );
  return buildByAppend({ ...options, plan, base, baseTree, log: services.log });
}
