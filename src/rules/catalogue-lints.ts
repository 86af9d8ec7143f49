import type { RuleInfo } from './catalogue.ts';

/** The 14 lints of `bootc container lint` (crates/lib/src/lints.rs of bootc), by their names there and at their levels. */
export const lintCatalogue = {
  'LINT-01': {
    title: '/var/run is a symlink (bootc’s var-run)',
    level: 'error',
    protects: 'Programs find /run under its old name too, and nothing is lost in a second folder.',
  },
  'LINT-02': {
    title: '/etc and /usr/etc are not both there (bootc’s etc-usretc)',
    level: 'error',
    protects: 'A host makes one /etc of the image, and nobody has to guess which of two.',
  },
  'LINT-03': {
    title: 'bootc reads the kernel arguments (bootc’s bootc-kargs)',
    level: 'error',
    protects: 'A host takes the update: bootc ends on a file of kargs.d that it can not read.',
  },
  'LINT-04': {
    title: 'There is one kernel (bootc’s kernel)',
    level: 'error',
    protects: 'It is certain which kernel a host boots; ostree refuses an image with two.',
  },
  'LINT-05': {
    title: 'Names are UTF-8 (bootc’s utf8)',
    level: 'error',
    protects: 'A host imports every file: ostree takes no other names.',
  },
  'LINT-06': {
    title: 'The folders of the system are there (bootc’s api-base-directories)',
    level: 'error',
    protects: 'The host boots: what belongs there can be mounted on a read-only root.',
  },
  'LINT-07': {
    title: '/sysroot and the link /ostree are there (bootc’s baseimage-root)',
    level: 'error',
    protects: 'The host finds its deployments, and so its updates.',
  },
  'LINT-08': {
    title: 'composefs is switched on (bootc’s baseimage-composefs)',
    level: 'warning',
    protects: 'The root of the host is an image that can not be written to.',
  },
  'LINT-09': {
    title: 'No empty /etc/hostname or /etc/resolv.conf (bootc’s buildah-injected)',
    level: 'warning',
    protects: 'Hosts keep their own name and resolver, not what a builder left behind.',
  },
  'LINT-10': {
    title: 'No logs of the build (bootc’s var-log)',
    level: 'warning',
    protects: 'The image tells nothing of the machine that built it, and the next build gives the same bytes.',
  },
  'LINT-11': {
    title: 'Whatever is below /var is made by tmpfiles.d (bootc’s var-tmpfiles)',
    level: 'warning',
    protects: 'Hosts that update have the same folders as hosts that are new: an image’s /var is unpacked once.',
  },
  'LINT-12': {
    title: 'Every account is made by sysusers.d (bootc’s sysusers)',
    level: 'warning',
    protects: 'Hosts that update have the account too: their own /etc/passwd stays as it is.',
  },
  'LINT-13': {
    title: '/boot is there and empty (bootc’s nonempty-boot)',
    level: 'warning',
    protects: 'What boots the host is where bootc looks for it, not hidden below its own /boot.',
  },
  'LINT-14': {
    title: '/run and /tmp are empty (bootc’s nonempty-run-tmp)',
    level: 'warning',
    protects: 'No left-overs of the build are in every image, where no host ever sees them.',
  },
} as const satisfies Record<string, RuleInfo>;
