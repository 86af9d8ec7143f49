import { sameFile } from './places.ts';
import type { SettingsPlace } from './settings-places.ts';
import type { Evidence } from './types.ts';
import { unitFile, unitFolders } from './updater-units.ts';

const unit = 'dconf-update.service';
const targets = ['sysinit', 'basic', 'multi-user', 'graphical', 'default'];
const maxBytes = 64 * 1024;

/**
 * The base's own service that runs `dconf update` on every host at each boot, as Universal Blue's images have one, where it is enabled
 * by a link and this image leaves it alone: then sources of /etc are compiled late, but they are. Undefined where there is none.
 */
export async function compiledAtBoot(evidence: Evidence, { kind, folder }: SettingsPlace): Promise<string | undefined> {
  const { tree, baseTree, delta } = evidence;
  if (kind !== 'dconf' || !/^(?:usr\/)?etc\//.test(folder)) return undefined;
  const [now, then] = [tree, baseTree].map((each) => unitFile(each, unit));
  if (now === undefined || now !== then || !sameFile(baseTree, tree, now)) return undefined;
  if (delta.some(({ path }) => path.includes(`/${unit}.d/`))) return undefined;
  const isLinked = unitFolders.some((at) =>
    targets.some((target) => tree.lookup(`${at}/${target}.target.wants/${unit}`, { followLast: false })),
  );
  const entry = tree.lookup(now);
  if (!isLinked || entry?.type !== 'file' || entry.size > maxBytes) return undefined;
  const text = (await tree.readFile(now, maxBytes))?.toString('latin1') ?? '';
  const lines = text.split('\n').map((line) => line.trim());
  const starts = lines.filter((line) => /^(?:ExecStart|Condition\w+|Assert\w+)=/.test(line));
  return starts.length === 1 && /^ExecStart=(?:\/usr)?\/bin\/dconf update$/.test(starts[0] ?? '') ? unit : undefined;
}
