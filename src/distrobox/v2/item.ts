import { fields, type IniSection, Unreadable } from './ini.ts';

/** One section as distrobox 2 understands it. */
export interface Item {
  name: string;
  image: string;
  clone: string;
  home: string;
  hostname: string;
  on: ReadonlySet<string>;
  flags: readonly string[];
  packages: readonly string[];
  volumes: readonly string[];
  initHooks: readonly string[];
  preInitHooks: readonly string[];
}

export const defaultImage = 'registry.fedoraproject.org/fedora-toolbox:latest';

export function isUnshared({ on }: Item, what: 'devsys' | 'groups' | 'ipc' | 'netns' | 'process'): boolean {
  return (
    on.has('unshare_all') || on.has(`unshare_${what}`) || (on.has('init') && (what === 'groups' || what === 'process'))
  );
}

const booleans = ['init', 'nvidia', 'root', 'unshare_all', 'unshare_devsys', 'unshare_groups', 'unshare_ipc'];
booleans.push('unshare_netns', 'unshare_process');

/** @throws Unreadable for an empty value: distrobox 2 crashes */
export function itemOf({ keys }: IniSection): Item {
  const last = (key: string) => keys.get(key)?.findLast(({ value }) => value !== '')?.value ?? '';
  const all = (...names: string[]) =>
    [...keys].filter(([key]) => names.includes(key)).flatMap(([, values]) => values.map(({ value }) => value));
  for (const [key, values] of keys) {
    const [first] = values;
    if (first && values.every(({ value }) => value === '')) {
      throw new Unreadable(`${key} has an empty value: distrobox 2 crashes`, first.line, 'Remove the line.');
    }
  }
  return {
    name: '',
    image: last('image'),
    clone: last('clone'),
    home: last('home').replace(/\/+$/, ''),
    hostname: last('hostname'),
    on: new Set(booleans.filter((key) => ['true', '1'].includes(last(key)))),
    flags: all('additional_flags').flatMap(fields),
    packages: all('additional_packages').flatMap(fields),
    volumes: all('volume', 'volumes').flatMap(fields),
    initHooks: all('init_hooks').filter((hook) => hook !== ''),
    preInitHooks: all('pre_init_hooks').filter((hook) => hook !== ''),
  };
}
