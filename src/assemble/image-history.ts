import type { HistoryEntry } from '../registry/types.ts';
import type { Stage } from './containerfile.ts';
import { timestamp } from './timestamp.ts';

const maxText = 4096;
// An append build has one layer for all its COPY lines, which is named by its own entry; a check is not run.
const unnamed = { append: ['copy', 'run'], buildah: [] as string[] };
const layerEntry = {
  append: { created_by: 'COPY', comment: 'wtgos append' },
  buildah: { created_by: 'RUN', comment: 'wtgos buildah' },
};

/**
 * What a build adds to its base's history (image-spec 1.1, config.md, "history"): an entry for each instruction, as it is
 * written, and then exactly one for each layer.
 */
export function historyOf(
  chain: readonly Stage[],
  engine: 'append' | 'buildah',
  layers: number,
  created: Date,
): HistoryEntry[] {
  const time = timestamp(created);
  const commands = chain.flatMap((stage) => stage.commands).filter(({ kind }) => !unnamed[engine].includes(kind));
  const steps = commands.map(({ original }) => ({
    created: time,
    created_by: original.length > maxText ? `${original.slice(0, maxText)}…` : original,
    empty_layer: true,
  }));
  return [...steps, ...Array.from({ length: layers }, () => ({ created: time, ...layerEntry[engine] }))];
}
