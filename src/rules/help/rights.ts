import type { RuleHelp } from './rule-help.ts';

/** Of the rules about code, services, rights and protections. */
export const rightsHelp = {
  'DEV-01': {
    example: 'COPY 99-stick.rules /usr/lib/udev/rules.d/   # ACTION=="add", RUN+="/usr/bin/x"',
    fix: 'Remove what starts a program: `RUN`, `PROGRAM`, `IMPORT{program}`, `ENV{SYSTEMD_WANTS}`, `SYSCTL{kernel/core_pattern}`. The rest is a warning.',
    allow: 'By a clause for the path; where something is started, one that names DEV-01.',
    path: 'usr/lib/udev/rules.d/99-stick.rules',
  },
  'EXE-01': {
    example: 'COPY --chmod=0755 tool /usr/bin/tool',
    fix: 'Remove it: programs belong into the Distrobox. Configuration needs no execute bit.',
    allow: 'By a clause that names EXE-01, mostly together with PKG-06.',
    path: 'usr/bin/tool',
  },
  'EXE-02': {
    example: 'COPY helper.desktop /etc/xdg/autostart/',
    fix: 'Remove it; a person installs applications as Flatpak, and tools in a Distrobox.',
    allow: 'By a clause that names EXE-02.',
    path: 'etc/xdg/autostart/helper.desktop',
  },
  'KRN-01': {
    example: 'COPY blacklist.conf /etc/modprobe.d/',
    fix: 'Remove it; take a base that has the kernel, module, firmware or argument you need.',
    allow: 'By a clause that names KRN-01.',
    path: 'etc/modprobe.d/blacklist.conf',
  },
  'PRIV-01': {
    example: 'COPY agent /etc/sudoers.d/agent',
    fix: 'Remove it; the base’s rules are the host’s rules.',
    allow: 'By a clause that names PRIV-01.',
    path: 'etc/sudoers.d/agent',
  },
  'PRIV-02': {
    example: 'COPY --chmod=4755 helper /usr/libexec/helper',
    fix: 'Take the bits away: `chmod u-s,g-s`. For a folder it is a warning: there setgid only chooses the group of new files.',
    allow: 'By a clause that names PRIV-02 and has the bit in `modes`, such as `modes: "4755"`.',
    path: 'usr/libexec/helper',
    with: 'modes: "4755"',
  },
  'PRIV-03': {
    example: 'RUN setcap cap_net_raw+ep /usr/bin/ping',
    fix: 'Remove the extended attribute: `setcap -r`.',
    allow: 'By a clause that names PRIV-03 and has `xattrs: [security.capability]`.',
    path: 'usr/bin/ping',
    with: 'xattrs: [security.capability]',
  },
  'PRIV-04': {
    example: 'RUN useradd -G wheel agent',
    fix: 'Leave accounts to the base; people are added on the machine.',
    allow: 'By a clause for the account file that names PRIV-04.',
    path: 'usr/lib/passwd',
  },
  'PRIV-05': {
    example: 'RUN echo /usr/lib/hook.so > /etc/ld.so.preload',
    fix: 'Remove it; set such things in the Distrobox or in the person’s own home.',
    allow: 'By a clause that names PRIV-05.',
    path: 'etc/profile.d/team.sh',
  },
  'SEC-01': {
    example: 'COPY id_ed25519 /usr/share/doc/key',
    fix: 'Remove it from what is built, also from earlier layers, and replace it: whoever can pull the image has read it. A RUN takes secrets by `--mount=type=secret`.',
    allow: 'A key that is meant for everybody (a test’s, a demo’s): by a clause that names SEC-01.',
    limits:
      'Looked at are text in UTF-8 and UTF-16, files packed by gzip, xz, zstd, lz4 or bzip2, and between other bytes what has a shape of its own: PEM keys and tokens with a known beginning. Not seen are passwords that look like any word; keys without text around them (DER, PKCS#12, Java’s key stores); what is encrypted or encoded otherwise; zip files, archives in archives; kernel modules and firmware that are packed; the end of files of more than 1 MiB; packed files of more than 1 MiB, of more than 4 MiB once unpacked, or beyond 128 MiB of an image. A note counts the files that were not looked at to their end.',
    path: 'usr/share/doc/key',
  },
  'SEC-02': {
    example: 'COPY --chmod=0666 state /usr/share/mine/state',
    fix: 'Give the file to root and take the right to write from others: `--chown=0:0 --chmod=0644`.',
    allow:
      'By a clause that names SEC-02 and has the `modes` or the `owner`. Device nodes and pipes can not be allowed.',
    path: 'usr/share/mine/state',
    with: 'modes: "0666"',
  },
  'SET-01': {
    example: 'COPY 00-lock /etc/dconf/db/local.d/locks/   # without RUN dconf update',
    fix: 'Run `dconf update` or `glib-compile-schemas` after the last file was copied, and change settings in the text files alone.',
    allow: 'By a clause that names SET-01, such as for a database whose sources are not in the image.',
    limits:
      'Judged are the databases of `dconf/db` below /etc and /usr/share, and each gschemas.compiled, where this image changes one or its sources; not databases that a profile names elsewhere (`file-db:`). What was not compiled is a warning where the base’s own dconf-update.service compiles it at each boot. Sources that this program cannot read are unknown, which fails in strict mode.',
    path: 'etc/dconf/db/local',
  },
  'UNIT-01': {
    example: 'COPY agent.service /usr/lib/systemd/system/',
    fix: 'Remove it; services of the agent belong into its Distrobox.',
    allow:
      'By a clause that names UNIT-01. A link that enables one of the base’s own units is a warning: any clause will do.',
    path: 'usr/lib/systemd/system/agent.service',
  },
  'UPD-01': {
    example: '{ "default": [{ "type": "insecureAcceptAnything" }] }   # in /etc/containers/policy.json',
    fix: '`wtgos host-policy --into` adds your repository to the base’s policy and leaves all else as it is.',
    allow: 'By a clause that names UPD-01. Think twice: it decides whose image a host boots next.',
    path: 'etc/containers/policy.json',
  },
  'UPD-02': {
    example: 'COPY policy.json /etc/containers/   # without the file in registries.d',
    fix: '`wtgos host-policy --into` writes `use-sigstore-attachments: true` for your repository.',
    allow: 'By a clause that names UPD-02.',
    path: 'etc/containers/registries.d/mine.yaml',
  },
  'WH-01': {
    example: 'RUN rm -r /usr/share/polkit-1',
    fix: 'Do not delete or replace the folder; change only the files that must differ.',
    allow: 'By a clause with `changes: [removed]` that names WH-01.',
    path: 'usr/share/polkit-1/**',
    with: 'changes: [removed]',
  },
} as const satisfies Record<string, RuleHelp>;
