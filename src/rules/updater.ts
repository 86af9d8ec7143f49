import { effective } from './effective.ts';
import { allReleases } from './kernels.ts';
import { defineRule, finding } from './rule.ts';
import type { Evidence, Finding, Rule } from './types.ts';
import { type Enabled, enabledTimers, presetFolders, serviceOf, unitFolders } from './updater-units.ts';

/** Timers that bring a host its next image: Universal Blue's, bootc's, rpm-ostree's. */
const updaters = ['uupd.timer', 'ublue-update.timer', 'bootc-fetch-apply-updates.timer', 'rpm-ostreed-automatic.timer'];
const strength: Record<Enabled, number> = { off: 0, preset: 1, linked: 2 };

const fix = 'Leave the base’s updater as it is; a host without one stays at the image it was installed from.';

/** UPD-03: hosts go on fetching images, as they did with the base. */
export const updaterRules: Rule[] = [
  defineRule('UPD-03', async (evidence) => {
    if (allReleases(evidence).length === 0) return [];
    const [before, after] = await Promise.all([
      enabledTimers(evidence.baseTree, updaters),
      enabledTimers(evidence.tree, updaters),
    ]);
    const [had, has] = [best(before), best(after)];
    if (has === 0) {
      const isBaseOwn = had === 0;
      const message = isBaseOwn ? 'no updater is enabled' : `no updater is enabled any more: ${named(before)} was`;
      return [effective('UPD-03', isBaseOwn, { ...placeIn(evidence), message, fix })];
    }
    if (has < had) {
      const message = `${named(before)} was enabled by a link, and is now by a preset, which acts on new hosts alone`;
      return [finding('UPD-03', { ...placeIn(evidence), message, fix })];
    }
    return changedUnits(evidence, before, after);
  }),
];

const best = (enabled: ReadonlyMap<string, Enabled>): number =>
  Math.max(...[...enabled.values()].map((each) => strength[each]));

function named(enabled: ReadonlyMap<string, Enabled>): string {
  return updaters.filter((name) => enabled.get(name) !== 'off').join(', ');
}

/** What a running updater does is written in its timer, its service, and their drop-ins. */
function changedUnits(
  { delta }: Evidence,
  before: ReadonlyMap<string, Enabled>,
  after: ReadonlyMap<string, Enabled>,
): Finding[] {
  const kept = updaters.filter((timer) => before.get(timer) !== 'off' && after.get(timer) !== 'off');
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
function placeIn({ delta }: Evidence): { path?: string; layer?: number } {
  const units = updaters.flatMap((timer) => [timer, serviceOf(timer)]);
  const change =
    delta.find(({ path }) => units.some((unit) => path.endsWith(`/${unit}`))) ??
    delta.find(({ path }) => presetFolders.some((folder) => path.startsWith(`${folder}/`)));
  if (!change) return {};
  return { path: change.path, ...(change.kind === 'removed' ? {} : { layer: change.after.layer }) };
}
