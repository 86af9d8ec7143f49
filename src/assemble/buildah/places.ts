import type { SourceLine } from '../../core/errors.ts';
import type { Stage } from '../containerfile.ts';
import type { BuildPlan } from '../plan.ts';

/**
 * Where in the Containerfile the paths of our layers come from, as far as that is known. A builder writes one layer for all
 * instructions of a stage: where only one of them writes files, it is that line; else the file alone.
 *
 * @param layers the paths of each layer that the build wrote, lowest first, whiteouts among them
 */
export function placesOf(
  { chain, containerfile }: Pick<BuildPlan, 'chain' | 'containerfile'>,
  layers: readonly Iterable<string>[],
): Map<string, SourceLine> {
  const { file } = containerfile.context;
  const places = new Map<string, SourceLine>();
  for (const [position, paths] of layers.entries()) {
    // Stages that write nothing have no layer: then it is not known which is whose.
    const stage = layers.length === chain.length ? chain[position] : undefined;
    const [line, ...others] = stage ? writingLines(stage) : [];
    const place = line === undefined || others.length > 0 ? { file } : { file, line };
    for (const path of paths) places.set(meant(path), place);
  }
  return places;
}

/** The lines that can add, change or remove files. */
function writingLines({ commands }: Stage): number[] {
  const writing = commands.filter((command) => {
    if (command.kind === 'run') return !(command.isCheck && command.original.includes('bootc'));
    return ['copy', 'workdir', 'volume'].includes(command.kind);
  });
  return writing.map(({ line }) => line);
}

/** What a whiteout hides (image-spec 1.1, layer.md, "Whiteouts"); other paths as they are. */
function meant(path: string): string {
  const slash = path.lastIndexOf('/');
  const name = path.slice(slash + 1);
  if (name === '.wh..wh..opq') return path.slice(0, Math.max(0, slash));
  return name.startsWith('.wh.') ? path.slice(0, slash + 1) + name.slice('.wh.'.length) : path;
}
