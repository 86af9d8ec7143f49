import { effective, placeOf } from './effective.ts';
import { allReleases } from './kernels.ts';
import { type PrepareRoot, prepareRootPaths, readPrepareRoot } from './prepare-root.ts';
import { defineRule } from './rule.ts';
import type { Evidence, Finding, Level, Rule } from './types.ts';

/** Something that makes the host's root less than read-only and verified. */
export interface Weakness {
  rule: 'FS-01' | 'FS-02';
  /** The setting, and what it is. */
  setting: string;
  message: string;
  level: Level;
}

const fix = 'Leave prepare-root.conf to the base: composefs enabled, nothing transient, /sysroot read-only.';

/** FS-01 and FS-02: how a host mounts its root, by the prepare-root.conf that has the last word. */
export const rootMountRules: Rule[] = (['FS-01', 'FS-02'] as const).map((id) =>
  defineRule(id, async (evidence) => {
    if (allReleases(evidence).length === 0) return [];
    const [before, after] = await prepareRootOf(evidence);
    const known = new Set(weaknesses(before).map(({ setting }) => setting));
    return weaknesses(after)
      .filter(({ rule }) => rule === id)
      .map(({ setting, level, message }): Finding => {
        const isBaseOwn = known.has(setting);
        const details = { ...placeOf(evidence, prepareRootPaths), message, evidence: { setting }, fix };
        return effective(id, isBaseOwn, { ...details, level });
      });
  }),
);

/** The effective settings in the base and in the image. */
export function prepareRootOf({ baseTree, tree }: Evidence): Promise<[before: PrepareRoot, after: PrepareRoot]> {
  return Promise.all([
    readPrepareRoot((path, most) => baseTree.readFile(path, most)),
    readPrepareRoot((path, most) => tree.readFile(path, most)),
  ]);
}

/** All that is weak about a configuration; one that is not there enables nothing. */
export function weaknesses(config: PrepareRoot): Weakness[] {
  const weak = (rule: Weakness['rule'], setting: string, message: string, level: Level = 'error'): Weakness => ({
    rule,
    setting,
    message,
    level,
  });
  if (config.state === 'absent')
    return [
      weak(
        'FS-01',
        'composefs.enabled=no',
        'composefs is not enabled, for there is no prepare-root.conf: / is writable',
      ),
    ];
  const { path } = config;
  if (config.state === 'invalid') return [weak('FS-01', 'invalid', `a host does not boot: ${path} ${config.reason}`)];
  const found: Weakness[] = [];
  if (config.composefs === 'no')
    found.push(weak('FS-01', 'composefs.enabled=no', `${path} does not enable composefs: / is writable`));
  if (config.composefs === 'maybe') {
    const message = `${path} has composefs.enabled=maybe: without a composefs image a host boots all the same, / writable`;
    found.push(weak('FS-01', 'composefs.enabled=maybe', message, 'warning'));
  }
  if (config.transient)
    found.push(
      weak('FS-01', config.transient, `${path} has ${config.transient}: what is written to / comes before the image`),
    );
  if (config.sysrootReadonly === false)
    found.push(weak('FS-02', 'sysroot.readonly', `${path} has sysroot.readonly=false: the physical root is writable`));
  return found;
}
