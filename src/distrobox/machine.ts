/** The machine and the person that distrobox makes a container for: what its argv depends on beside the manifest. */
export interface Machine {
  user: string;
  uid: number;
  gid: number;
  /** Absolute, without slash at its end. */
  home: string;
  /** The login shell, a path. */
  shell: string;
  hostname: string;
  /** Does podman know `--userns keep-id:size=`? It does since 4.3. */
  keepIdSize: boolean;
  hasCrun: boolean;
  /**
   * Top-level entries of the host, mounted one by one where podman's runtime is runc, and whether each is read-only;
   * undefined with crun: the root is mounted as one.
   */
  runcRoots: readonly { path: string; readOnly: boolean }[] | undefined;
  /** Where `/dev/shm` leads, when it is a symlink. */
  shmTarget: string | undefined;
  /** Of the paths that distrobox looks for, those that exist. */
  exists(path: string): boolean;
  /** Where the helper programs lie: one folder. */
  helpers: string;
}

const bluefinPaths = [
  '/sys/fs/selinux',
  '/var/home/user',
  '/run/user/1000',
  '/etc/hosts',
  '/etc/resolv.conf',
  '/etc/hostname',
];

/** A Bluefin host as it comes, and its first person, called `user`. */
export const bluefin: Machine = {
  user: 'user',
  uid: 1000,
  gid: 1000,
  home: '/home/user',
  shell: '/bin/bash',
  hostname: 'bluefin',
  keepIdSize: true,
  hasCrun: true,
  runcRoots: undefined,
  shmTarget: undefined,
  exists: (path) => bluefinPaths.includes(path),
  helpers: '/usr/bin',
};
