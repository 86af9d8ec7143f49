/** distrobox ends without a container. */
export class Refused extends Error {
  readonly fix: string;
  constructor(message: string, fix: string) {
    super(message);
    this.fix = fix;
  }
}

/** What distrobox-create was told. */
export interface CreateArguments {
  name: string;
  image: string;
  clone: string;
  hostname: string;
  home: string;
  platform: string;
  root: boolean;
  init: boolean;
  nvidia: boolean;
  noPassword: boolean;
  unshareDevsys: boolean;
  unshareGroups: boolean;
  unshareIpc: boolean;
  unshareNetns: boolean;
  unshareProcess: boolean;
  /** As text, which is split into words later. */
  volumes: string;
  flags: string;
  packages: string;
  initHooks: string;
  preInitHooks: string;
}

type Text = 'name' | 'image' | 'clone' | 'hostname' | 'platform' | 'initHooks' | 'preInitHooks';
type Joined = 'volumes' | 'flags' | 'packages';
type Switch = { [K in keyof CreateArguments]: CreateArguments[K] extends boolean ? K : never }[keyof CreateArguments];

const texts = new Map<string, Text>([
  ['-i', 'image'],
  ['--image', 'image'],
  ['-n', 'name'],
  ['--name', 'name'],
  ['--hostname', 'hostname'],
  ['-c', 'clone'],
  ['--clone', 'clone'],
  ['--platform', 'platform'],
  ['--init-hooks', 'initHooks'],
  ['--pre-init-hooks', 'preInitHooks'],
]);
const joined = new Map<string, Joined>([
  ['--volume', 'volumes'],
  ['-a', 'flags'],
  ['--additional-flags', 'flags'],
  ['-ap', 'packages'],
  ['--additional-packages', 'packages'],
]);
const unshareAll = ['unshareDevsys', 'unshareGroups', 'unshareIpc', 'unshareNetns', 'unshareProcess'] as const;
const switches = new Map<string, readonly Switch[]>([
  ['-r', ['root']],
  ['--root', ['root']],
  ['-I', ['init', 'unshareGroups', 'unshareProcess']],
  ['--init', ['init', 'unshareGroups', 'unshareProcess']],
  ['--nvidia', ['nvidia']],
  ['--absolutely-disable-root-password-i-am-really-positively-sure', ['noPassword']],
  ['--unshare-ipc', ['unshareIpc']],
  ['--unshare-groups', ['unshareGroups']],
  ['--unshare-netns', ['unshareNetns']],
  ['--unshare-process', ['unshareProcess']],
  ['--unshare-devsys', ['unshareDevsys']],
  ['--unshare-all', unshareAll],
]);
/** Without an effect on the container that is made. */
const silent = ['-v', '--verbose', '--no-entry', '-p', '--pull', '-Y', '--yes'];
const ending = ['-h', '--help', '-V', '--version', '-C', '--compatibility', '-d', '--dry-run'];

/**
 * The arguments of distrobox-create 1.8, read as its own loop does.
 *
 * @throws Refused where it would print something else and end, or never end
 */
export function readCreateArguments(words: readonly string[]): CreateArguments {
  const read: CreateArguments = {
    ...{ name: '', image: '', clone: '', hostname: '', home: '', platform: '', volumes: '', flags: '', packages: '' },
    ...{ initHooks: '', preInitHooks: '', root: false, init: false, nvidia: false, noPassword: false },
    ...{ unshareDevsys: false, unshareGroups: false, unshareIpc: false, unshareNetns: false, unshareProcess: false },
  };
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const text = texts.get(word);
    const list = joined.get(word);
    const on = switches.get(word);
    if (text !== undefined || list !== undefined || word === '-H' || word === '--home') {
      const value = words[++at] ?? '';
      if (value === '')
        throw new Refused(`distrobox-create waits for ever: ${word} has no value`, 'Remove the empty value.');
      if (text !== undefined) read[text] = value;
      else if (list !== undefined) read[list] += ` ${value}`;
      else read.home = value.replace(/\/*$/, '');
    } else if (on) for (const name of on) read[name] = true;
    else if (word === '--' || word === '') break;
    else if (ending.includes(word) || (word.startsWith('-') && !silent.includes(word))) {
      throw new Refused(
        `${word} reaches distrobox-create as a flag of its own: it ends there`,
        'Put quotes around the value.',
      );
    } else if (!word.startsWith('-')) read.name = word;
  }
  return read;
}
