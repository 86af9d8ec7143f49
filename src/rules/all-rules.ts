import { accountRules } from './accounts.ts';
import { lintRules } from './bootc-lints.ts';
import { codeRules } from './code.ts';
import { deviceFileRules } from './device-files.ts';
import { fileSystemRules } from './file-system.ts';
import { imageRules } from './image.ts';
import { imageInfoRules } from './image-info.ts';
import { initramfsRules } from './initramfs.ts';
import { kargRules } from './kargs-allowed.ts';
import { lineageRules } from './lineage.ts';
import { ownershipRules } from './ownership.ts';
import { packageRules } from './packages.ts';
import { privilegeRules } from './privilege.ts';
import { rootMountRules } from './root-mount.ts';
import { secretRules } from './secrets-in-image.ts';
import { secureBootRules } from './secure-boot.ts';
import { selinuxRules } from './selinux.ts';
import { settingsRules } from './settings-databases.ts';
import type { Rule } from './types.ts';
import { udevRules } from './udev.ts';
import { unitRules } from './units.ts';
import { updateRules } from './update-path.ts';
import { updaterRules } from './updater.ts';
import { whiteoutRules } from './whiteouts.ts';

/** Every named rule; CW-01 and CW-02 are the evaluation itself. */
export const allRules: readonly Rule[] = [
  ...lineageRules,
  ...imageRules,
  ...packageRules,
  ...ownershipRules,
  ...codeRules,
  ...unitRules,
  ...privilegeRules,
  ...accountRules,
  ...whiteoutRules,
  ...updateRules,
  ...imageInfoRules,
  ...udevRules,
  ...secretRules,
  ...deviceFileRules,
  ...lintRules,
  ...updaterRules,
  ...rootMountRules,
  ...initramfsRules,
  ...kargRules,
  ...fileSystemRules,
  ...selinuxRules,
  ...secureBootRules,
  ...settingsRules,
];
