/** Flags of `podman create` (5.8) that take no value; `--flag=false` takes them back. */
const switches = new Set(
  'disable-content-trust env-host help http-proxy init interactive no-healthcheck no-hostname no-hosts oom-kill-disable privileged publish-all quiet read-only read-only-tmpfs replace rm rootfs tls-verify tty unsetenv-all'.split(
    ' ',
  ),
);

/** Flags that take a value, as a word of its own or after `=`. */
const valued = new Set(
  'add-host annotation arch attach authfile blkio-weight blkio-weight-device cap-add cap-drop cert-dir cgroup-conf cgroup-parent cgroupns cgroups chrootdirs cidfile conmon-pidfile cpu-period cpu-quota cpu-rt-period cpu-rt-runtime cpu-shares cpus cpuset-cpus cpuset-mems creds decryption-key device device-cgroup-rule device-read-bps device-read-iops device-write-bps device-write-iops dns dns-option dns-search entrypoint env env-file env-merge expose gidmap gpus group-add group-entry health-cmd health-interval health-log-destination health-max-log-count health-max-log-size health-on-failure health-retries health-start-period health-startup-cmd health-startup-interval health-startup-retries health-startup-success health-startup-timeout health-timeout hostname hosts-file hostuser image-volume init-ctr init-path ip ip6 ipc label label-file log-driver log-opt mac-address memory memory-reservation memory-swap memory-swappiness mount name network network-alias oom-score-adj os passwd-entry personality pid pidfile pids-limit platform pod pod-id-file publish pull rdt-class requires restart retry retry-delay runtime sdnotify seccomp-policy secret security-opt shm-size shm-size-systemd stop-signal stop-timeout subgidname subuidname sysctl systemd timeout tmpfs tz uidmap ulimit umask unsetenv user userns uts variant volume volumes-from workdir'.split(
    ' ',
  ),
);

const short: Readonly<Record<string, string>> = {
  ...{ a: 'attach', c: 'cpu-shares', e: 'env', h: 'hostname', i: 'interactive', l: 'label', m: 'memory', p: 'publish' },
  ...{ P: 'publish-all', q: 'quiet', t: 'tty', u: 'user', v: 'volume', w: 'workdir' },
};

/** Older names. */
const alias: Readonly<Record<string, string>> = { net: 'network', 'net-alias': 'network-alias', dns_opt: 'dns-option' };

/** One flag as podman takes it. */
export interface Flag {
  name: string;
  value: string;
}

/** The words of `podman create` after `create`, taken apart in podman's order. */
export interface PodmanCall {
  flags: readonly Flag[];
  /** The first word that is neither flag nor value. */
  image: string;
  /** What the container gets as arguments. */
  command: readonly string[];
  /** Words that look like flags and are none that we know, with the words after them left alone. */
  unknown: readonly string[];
}

/** Takes a call apart as podman's flag library does: flags end at the first other word, or at `--`. */
export function readPodmanCall(argv: readonly string[]): PodmanCall {
  const flags: Flag[] = [];
  const unknown: string[] = [];
  let at = 0;
  for (; at < argv.length; at++) {
    const word = argv[at] ?? '';
    if (word === '--') {
      at++;
      break;
    }
    if (!word.startsWith('-') || word === '-') break;
    if (!word.startsWith('--')) {
      at += readShort(word, argv[at + 1], flags, unknown);
      continue;
    }
    const equals = word.indexOf('=');
    const given = equals < 0 ? word.slice(2) : word.slice(2, equals);
    const name = Object.hasOwn(alias, given) ? (alias[given] ?? given) : given;
    if (equals >= 0 && (switches.has(name) || valued.has(name))) flags.push({ name, value: word.slice(equals + 1) });
    else if (switches.has(name)) flags.push({ name, value: 'true' });
    else if (valued.has(name)) flags.push({ name, value: argv[++at] ?? '' });
    else unknown.push(word);
  }
  return { flags, image: argv[at] ?? '', command: argv.slice(at + 1), unknown };
}

/** Letters together, the last of which may take the rest or the next word. @returns how many more words were taken */
function readShort(word: string, next: string | undefined, flags: Flag[], unknown: string[]): 0 | 1 {
  for (let at = 1; at < word.length; at++) {
    const name = short[word.charAt(at)];
    if (name === undefined) {
      unknown.push(word);
      return 0;
    }
    if (switches.has(name)) flags.push({ name, value: 'true' });
    else {
      const rest = word.slice(at + 1);
      flags.push({ name, value: rest === '' ? (next ?? '') : rest.replace(/^=/, '') });
      return rest === '' ? 1 : 0;
    }
  }
  return 0;
}
