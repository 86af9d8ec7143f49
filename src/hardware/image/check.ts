import { KernelModules, kernelFolders } from '../../image/kernel/kernel.ts';
import { nameOf } from '../../image/paths.ts';
import type { ImageTree, RpmDatabase } from '../../image/types.ts';
import type { Finding } from '../../rules/types.ts';
import { finding } from '../finding.ts';
import type { Profile } from '../profile.ts';
import { judgeAccess } from './access.ts';
import { judgeBlockers } from './blockers.ts';
import { judgeCompute } from './compute.ts';
import { judgeDrivers, wantedOf } from './drivers.ts';
import { judgeFirmware, judgeMicrocode } from './firmware.ts';
import { FirmwareFiles } from './firmware-files.ts';
import { judgeArguments } from './kernel-arguments.ts';
import { isAtLeast } from './kernel-version.ts';
import { listed } from './listed.ts';
import { readSettings } from './settings.ts';

/** An image, as far as it is looked at here. */
export interface JudgedImage {
  tree: ImageTree;
  packages: RpmDatabase;
  /** Of the image's config: `amd64`. */
  architecture: string;
  /** What it was built on, where that is known: what was there already is not the image's doing. */
  base?: { tree: ImageTree; packages: RpmDatabase } | undefined;
}

/**
 * What keeps an image from working well on a machine (HW-01 to HW-07), as far as the image decides that.
 * @throws ExternalError when the image's layers cannot be read
 */
export async function checkImage(profile: Profile, image: JudgedImage): Promise<Finding[]> {
  return [
    ...(await judgeKernel(profile, image)),
    ...(await judgeAccess(profile, image.tree)),
    ...judgeCompute(image, image.base),
  ];
}

async function judgeKernel(profile: Profile, image: JudgedImage): Promise<Finding[]> {
  const { tree } = image;
  const folders = kernelFolders(tree);
  const [folder] = folders;
  if (folder === undefined || folders.length > 1) return [notOne(folders)];
  const kernel = await KernelModules.of(tree, folder);
  const files = new FirmwareFiles(tree, kernel.version, kernel.config);
  const settings = await readSettings(tree, image.architecture);
  const wanted = wantedOf(profile, kernel);
  await kernel.readAll([...new Set(wanted.flatMap(({ drivers }) => drivers.flatMap((each) => kernel.closure(each))))]);
  return [
    ...judgeVersion(profile, kernel.version, folder),
    ...(await judgeDrivers(wanted, kernel, image)),
    ...(await judgeFirmware(wanted, kernel, files)),
    ...judgeMicrocode(profile, files),
    ...judgeArguments(profile, wanted, kernel, settings),
    ...judgeBlockers(wanted, kernel, settings),
  ];
}

function notOne(folders: readonly string[]): Finding {
  const message =
    folders.length === 0
      ? 'the image has no kernel: no folder of /usr/lib/modules has a vmlinuz; its drivers and firmware cannot be judged'
      : `the image has ${folders.length} kernels (${listed(folders.map(nameOf))}), and bootc starts none of several; its drivers and firmware are not judged`;
  return finding('HW-01', 'error', message, {
    path: 'usr/lib/modules',
    evidence: { kernels: folders.length },
    fix: 'Keep exactly one kernel in /usr/lib/modules.',
  });
}

function judgeVersion({ kernel, title }: Profile, version: string, path: string): Finding[] {
  const isEnough = isAtLeast(version, kernel.floor);
  if (isEnough) return [];
  const message =
    isEnough === undefined
      ? `whether kernel ${version} is at least ${kernel.floor} is not known: its folder’s name is no version`
      : `kernel ${version} is older than ${kernel.floor}, which ${title} needs`;
  return [
    finding('HW-01', isEnough === undefined ? 'unknown' : 'error', message, {
      path,
      evidence: { kernel: version, floor: kernel.floor },
      fix: `Take a base with kernel ${kernel.floor} or newer.`,
    }),
  ];
}
