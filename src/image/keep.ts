import { limits } from './limits.ts';
import { isFileObject, isMetadataObject } from './ostree-objects.ts';

/** Small files that rules read in nearly every image; their contents stay with the layer's index so that a judgement needs no second reading. */
const exact = new Set([
  'etc/os-release',
  'usr/lib/os-release',
  'etc/passwd',
  'etc/group',
  'etc/shadow',
  'etc/gshadow',
  'etc/subuid',
  'etc/subgid',
  'etc/fstab',
  'etc/environment',
  'etc/hostname',
  'etc/resolv.conf',
  'etc/ld.so.preload',
  'etc/containers/policy.json',
  'etc/selinux/config',
  'lib/ostree/prepare-root.conf',
  'lib/passwd',
  'lib/group',
  'lib/rpm/macros.d/macros.rpm-ostree',
  'share/ublue-os/image-info.json',
]);

const folders = [
  'etc/containers/registries.d/',
  'etc/dconf/db/',
  'etc/pki/containers/',
  'lib/pki/containers/',
  'etc/ostree/',
  'etc/systemd/system-preset/',
  'etc/yum.repos.d/',
  'etc/sudoers',
  'etc/polkit-1/',
  'lib/bootc/',
  'lib/systemd/system-preset/',
  'lib/systemd/user-preset/',
  'lib/sysusers.d/',
  'lib/tmpfiles.d/',
  'share/glib-2.0/schemas/',
];

/**
 * Whether the content of a layer's file is kept with its index. `usr/` in front is looked through, for both
 * `usr/etc` and `etc`, `usr/lib` and `lib` are in use.
 */
export function isKept(path: string, size: number): boolean {
  if (size > limits.keptFile) return false;
  const plain = path.startsWith('usr/') ? path.slice(4) : path;
  return exact.has(plain) || exact.has(path) || folders.some((folder) => plain.startsWith(folder));
}

/** Whether a file's content is needed, now or for a hardlink that follows. */
export function isWanted({ path, size }: { path: string; size: number }): boolean {
  if (isFileObject(path)) return size <= limits.keptObject;
  return isMetadataObject(path) ? size <= limits.ostreeObject : isKept(path, size);
}
