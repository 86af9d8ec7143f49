import type { ImageTree } from '../image/types.ts';
import { effective } from './effective.ts';
import { allReleases } from './kernels.ts';
import { sameFile } from './places.ts';
import { defineRule, finding } from './rule.ts';
import type { Evidence, Finding, Rule } from './types.ts';
import { startsUpdater } from './updater-programs.ts';
import {
  type Enabled,
  enabledTimers,
  presetFolders,
  serviceOf,
  timersOf,
  unitFile,
  unitFolders,
} from './updater-units.ts';

/** Timers that bring a host its next image: Universal Blue's, bootc's, rpm-ostree's. Others are known by what they start. */
const wellKnown = [
  'uupd.timer',
  'ublue-update.timer',
  'bootc-fetch-apply-updates.timer',
  'rpm-ostreed-automatic.timer',
];
const strength: Record<Enabled, number> = { off: 0, preset: 1, linked: 2 };

const fix = 'Leave the base’s updater as it is; a host without one stays at the image it was installed from.';

/** UPD-03: hosts go on fetching images, as they did with the base. */
export const updaterRules: Rule[] = [
  defineRule('UPD-03', async (evidence) => {
    if (allReleases(evidence).length === 0) return [];
    const before = await updatersIn(evidence.baseTree, wellKnown, () => true);
    const names = [...new Set([...wellKnown, ...before.keys()])];
    const after = await updatersIn(evidence.tree, names, (timer) => isBasesService(evidence, serviceOf(timer)));
    const [had, has] = [best(before), best(after)];
    if (has === 0) {
      const isBaseOwn = had === 0;
      const message = isBaseOwn ? 'no updater is enabled' : `no updater is enabled any more: ${named(before)} was`;
      return [effective('UPD-03', isBaseOwn, { ...placeIn(evidence, before), message, fix })];
    }
    if (has < had) {
      const message = `${named(before)} was enabled by a link, and is now by a preset, which acts on new hosts alone`;
      return [finding('UPD-03', { ...placeIn(evidence, before), message, fix })];
    }
    return changedUnits(evidence, before, after);
  }),
];

const best = (enabled: Updaters): number => Math.max(0, ...[...enabled.values()].map((each) => strength[each]));

/** Updaters by their timers, and how they are enabled. */
type Updaters = ReadonlyMap<string, Enabled>;

/**
 * What of these timers is enabled, of those that are not trusted only what really starts an updater; where that is none, any
 * timer that does. A tree's units are read only then.
 */
async function updatersIn(
  tree: ImageTree,
  names: readonly string[],
  isTrusted: (timer: string) => boolean,
): Promise<Updaters> {
  const enabled = await enabledTimers(tree, names);
  for (const [timer, how] of enabled)
    if (how !== 'off' && !isTrusted(timer) && !(await startsUpdater(tree, timer))) enabled.set(timer, 'off');
  if (best(enabled) > 0) return enabled;
  const others = timersOf(tree).filter((timer) => !names.includes(timer));
  for (const [timer, how] of await enabledTimers(tree, others))
    if (how !== 'off' && (await startsUpdater(tree, timer))) enabled.set(timer, how);
  return enabled;
}

/** Whether a service is the base's, which nobody changed. */
function isBasesService({ baseTree, tree, delta }: Evidence, service: string): boolean {
  const [now, then] = [tree, baseTree].map((each) => unitFile(each, service));
  if (now === undefined || now !== then || !sameFile(baseTree, tree, now)) return false;
  return !delta.some(({ path }) => path.includes(`/${service}.d/`));
}

function named(enabled: Updaters): string {
  return [...enabled].flatMap(([name, how]) => (how === 'off' ? [] : name)).join(', ');
}

/** What a running updater does is written in its timer, its service, and their drop-ins. */
function changedUnits({ delta }: Evidence, before: Updaters, after: Updaters): Finding[] {
  const isOn = (enabled: Updaters, timer: string): boolean => (enabled.get(timer) ?? 'off') !== 'off';
  const kept = [...before.keys()].filter((timer) => isOn(before, timer) && isOn(after, timer));
  const units = kept.flatMap((timer) => [timer, serviceOf(timer)]);
  return delta.flatMap((change) => {
    const { path, kind } = change;
    const entry = kind === 'removed' ? change.before : change.after;
    const name = units.find((unit) =>
      unitFolders.some((folder) => path === `${folder}/${unit}` || path.startsWith(`${folder}/${unit}.d/`)),
    );
    if (name === undefined || entry.type === 'directory') return [];
    const message = `${path} was ${kind}: what the updater does, and when, is the base’s`;
    const layer = kind === 'removed' ? {} : { layer: change.after.layer };
    return [finding('UPD-03', { path, ...layer, message, evidence: { unit: name }, fix })];
  });
}

/** The change that did it, as far as one sees: a unit, a link to it, or a preset. */
function placeIn({ delta }: Evidence, before: Updaters): { path?: string; layer?: number } {
  const units = [...before]
    .flatMap(([timer, how]) => (how === 'off' ? [] : timer))
    .flatMap((timer) => [timer, serviceOf(timer)]);
  const change =
    delta.find(({ path }) => units.some((unit) => path.endsWith(`/${unit}`) || path.includes(`/${unit}.d/`))) ??
    delta.find(({ path }) => presetFolders.some((folder) => path.startsWith(`${folder}/`)));
  if (!change) return {};
  return { path: change.path, ...(change.kind === 'removed' ? {} : { layer: change.after.layer }) };
}
