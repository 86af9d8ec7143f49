import { isDeepStrictEqual } from 'node:util';
import type { ContainerConfig } from '../../registry/types.ts';

/**
 * The name of a setting that buildah reads out of the Containerfile in another way than we do, if there is one. What it adds
 * of its own is none: its version as a label, and a PATH where the base has none (runtimes have one, too).
 */
export function differingSetting(theirs: ContainerConfig, ours: ContainerConfig): string | undefined {
  const { 'io.buildah.version': _, ...labels } = theirs.Labels ?? {};
  const hasPath = (ours.Env ?? []).some((one) => one.startsWith('PATH='));
  const env = (theirs.Env ?? []).filter((one) => hasPath || !one.startsWith('PATH='));
  const wanted: ContainerConfig = { ...theirs, Labels: labels, Env: env };
  const given: ContainerConfig = { Labels: {}, Env: [], ...ours };
  return [...new Set([...Object.keys(wanted), ...Object.keys(given)])].find(
    (name) => !isDeepStrictEqual(wanted[name] ?? undefined, given[name] ?? undefined),
  );
}
