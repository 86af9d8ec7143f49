import { nearest } from '../core/nearest.ts';
import type { Version } from './types.ts';

const common = [
  'additional_flags',
  'additional_packages',
  'clone',
  'entry',
  'exported_apps',
  'exported_bins',
  'exported_bins_path',
  'home',
  'hostname',
  'image',
  'init',
  'init_hooks',
  'nvidia',
  'pre_init_hooks',
  'pull',
  'root',
  'start_now',
  'unshare_all',
  'unshare_devsys',
  'unshare_groups',
  'unshare_ipc',
  'unshare_netns',
  'unshare_process',
  'volume',
] as const;

/** The keys that a version acts upon; `include` is resolved before. */
export function knownKeys(version: Version): readonly string[] {
  return version === '1.8' ? common : [...common, 'volumes'];
}

/** Names that real manifests use and no version of distrobox knows, with what was meant. */
const wellMeant: Readonly<Record<string, string>> = {
  mount: 'volume',
  mounts: 'volume',
  volumes: 'volume',
  unshare_net: 'unshare_netns',
  unshare_network: 'unshare_netns',
  unshare_pid: 'unshare_process',
  unshare_dev: 'unshare_devsys',
  unshare_sys: 'unshare_devsys',
  packages: 'additional_packages',
  flags: 'additional_flags',
  rootful: 'root',
};

/** The key that was most likely meant by one that does not exist. */
export function meantKey(key: string, version: Version): string | undefined {
  return (
    (Object.hasOwn(wellMeant, key) ? wellMeant[key] : undefined) ?? nearest(key, [...knownKeys(version), 'include'])
  );
}
