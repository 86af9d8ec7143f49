export const id = 5204;
export const ids = [5204];
export const modules = {
	45204: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ruleList: () => ruleList,
			ruleText: () => ruleText
		});
		var errors = __webpack_require__(22896);
		var nearest = __webpack_require__(60772);
		var printable = __webpack_require__(38497);
		var rule_set = __webpack_require__(3521);
		var catalogue = __webpack_require__(91207);
		const bootHelp = {
			'FS-01': {
				example: 'RUN printf "[root]\\ntransient = true\\n" > /etc/ostree/prepare-root.conf',
				fix: 'Leave prepare-root.conf to the base. A file in /etc replaces the vendor’s as a whole: `composefs.enabled` has to be in it, too.',
				allow: 'By a clause for the file that names FS-01. `maybe` is a warning: any clause will do.',
				path: 'usr/lib/ostree/prepare-root.conf'
			},
			'FS-02': {
				example: 'RUN printf "[composefs]\\nenabled = yes\\n[sysroot]\\nreadonly = false\\n" > /etc/ostree/prepare-root.conf',
				fix: 'Remove `sysroot.readonly = false`.',
				allow: 'By a clause for the file that names FS-02.',
				path: 'etc/ostree/prepare-root.conf'
			},
			'FS-03': {
				example: 'RUN dracut --force --omit ostree "/usr/lib/modules/$KVER/initramfs.img"',
				fix: 'Make the initramfs again, with dracut’s module ostree, which installs prepare-root.conf. One that is compressed by bzip2, lzma or lzo can not be read and is `unknown`.',
				allow: 'By a clause for the initramfs that names FS-03. What cannot be read is allowed by no clause. Settings changed in the image alone are named here, too: leave them to the base, or make the initramfs with them.',
				path: 'usr/lib/modules/6.17.1/initramfs.img'
			},
			'FS-04': {
				example: 'COPY 10-debug.toml /usr/lib/bootc/kargs.d/   # kargs = ["init=/bin/sh"]',
				fix: 'Remove the argument.',
				allow: 'Name the argument in `kargs: { allow: [{ argument: console=ttyS0, reason: … }] }` of the policy; a name alone stands for any value. `ostree.prepare-root.composefs` that is no plain yes takes a clause for the file that names FS-04.',
				path: 'usr/lib/bootc/kargs.d/10-debug.toml'
			},
			'FS-05': {
				example: 'COPY data.db /var/lib/app/',
				fix: 'Put it below /usr, or have it made at boot by a file in /usr/lib/tmpfiles.d. What package managers leave there: `RUN rm -rf /var/cache/* /var/log/*`.',
				allow: 'By a clause that names FS-05. A folder is a warning: any clause will do.',
				path: 'var/lib/app/data.db'
			},
			'FS-06': {
				example: 'RUN dnf install -y google-chrome-stable   # puts it into /opt',
				fix: 'Put it below /usr/lib, and link to it; or make /opt a folder of the image (`RUN rm /opt && mkdir /opt`).',
				allow: 'By a clause that names FS-06.',
				path: 'var/opt/tool/data'
			},
			'FS-07': {
				example: 'RUN rm /usr/local && mkdir /usr/local',
				fix: 'Leave /usr/local as the base has it; remove the line for `/` from fstab, or mount it `ro`.',
				allow: 'By any clause that allows the change; fstab takes one that names UNIT-01.',
				path: 'usr/local',
				with: 'types: [directory, symlink]'
			},
			'FS-08': {
				example: 'RUN mkdir /nix',
				fix: 'Put it below /usr, or below /var and have it made at boot.',
				allow: 'By any clause that allows the change.',
				path: 'nix'
			},
			'KRN-02': {
				example: 'RUN dracut --force "/usr/lib/modules/$KVER/initramfs.img"',
				fix: 'Leave it to the base.',
				allow: 'By a clause for the file that names KRN-02, after a look at the files that the finding names: they are neither the image’s nor in the base’s initramfs, such as a hook. FS-03 still looks into it.',
				path: 'usr/lib/modules/6.17.1/initramfs.img'
			},
			'MAC-01': {
				example: 'RUN sed -i s/enforcing/permissive/ /etc/selinux/config',
				fix: 'Leave SELinux to the base, its configuration and its policy; remove kernel arguments such as `selinux=0`.',
				allow: 'By a clause for the path that names MAC-01.',
				path: 'etc/selinux/config'
			},
			'SB-01': {
				example: 'COPY grubx64.efi /usr/lib/bootupd/updates/EFI/fedora/',
				fix: 'Leave it to the base; what the firmware starts is signed by the base’s vendor.',
				allow: 'By a clause that names SB-01.',
				path: 'usr/lib/bootupd/updates/EFI.json'
			},
			'UPD-03': {
				example: 'RUN systemctl mask uupd.timer',
				fix: 'Leave the base’s updater enabled, or enable bootc-fetch-apply-updates.timer in its place.',
				allow: 'By a clause for the unit, link or preset that names UPD-03.',
				limits: 'An updater is one of the well-known timers as the base has it, or a timer whose service runs `bootc upgrade`, `rpm-ostree upgrade`, `uupd` or `ublue-update`, itself or in its script. What a service starts beyond that, and what settings such as /etc/rpm-ostreed.conf make of it, is not followed.',
				path: 'etc/systemd/system/uupd.timer',
				with: 'types: [symlink]'
			}
		};
		const lineageHelp = {
			'CW-01': {
				example: 'COPY motd /etc/motd',
				fix: 'Remove the file from what is built, or add a clause with the narrowest path and a reason.',
				allow: 'By a clause. `wtgos policy draft` writes one for each change that you have.',
				path: 'etc/motd'
			},
			'CW-02': {
				example: 'paths: [etc/mtod]',
				fix: 'Remove the clause or waiver, or correct its paths.',
				allow: 'Lower CW-02 to a note in `levels` of a policy that many images extend: not each of them needs every clause.'
			},
			'EXP-01': {
				example: 'expect: [{ name: no-debug-shell, file: { path: usr/lib/systemd/system/debug.service, absent: true } }]',
				fix: 'Change the image so that it is true, or the expectation if it was wrong.',
				allow: 'Change or remove the expectation: it is the project’s own word.'
			},
			'IMG-01': {
				example: 'tar rf layer.tar usr/share/doc/x   # a second member of that name',
				fix: 'Build the layer again with a tool that writes plain archives, such as our append engine or buildah.',
				allow: 'By a waiver with a date. What is wrong with the archive is listed in [archives.md](../archives.md); a policy in `mode: warn` is stopped by it all the same.'
			},
			'LIN-01': {
				example: 'buildah build --squash-all',
				fix: 'Build `FROM` this base without squashing, or name the base that the image was built from.',
				allow: 'Do not. Without the base’s layers nothing that the base’s signature says holds for the image.'
			},
			'LIN-02': {
				example: 'FROM ghcr.io/ublue-os/bluefin-dx:stable',
				fix: 'Write `FROM name:tag@sha256:…`; Renovate and Dependabot keep such a digest up to date.',
				allow: 'A base that is named by a tag alone is a warning; one that is pinned to another digest can not be allowed.'
			},
			'LIN-03': {
				example: 'wtgos build --base-unsigned',
				fix: 'Give the public key of the base: `base-key`.',
				allow: '`base-unsigned: true` says on purpose that nobody checks the base; it stays a warning.'
			},
			'LIN-04': {
				example: 'LABEL containers.bootc=0',
				fix: 'Add `LABEL containers.bootc=1` to the Containerfile.',
				allow: 'Lower LIN-04 in `levels` for an image that is no bootc image.'
			},
			'LIN-05': {
				example: '"image-ref": "ostree-image-signed:docker://ghcr.io/ublue-os/bluefin-dx"   # in image-info.json',
				fix: 'Write your own reference into /usr/share/ublue-os/image-info.json.',
				allow: 'It is a warning, and a note where the file is the base’s own: any clause for the path will do.',
				path: 'usr/share/ublue-os/image-info.json'
			},
			'LIN-06': {
				example: 'skopeo copy --dest-compress-format zstd …   # other bytes for the base’s layers',
				fix: 'Refer to the base’s layers by the base’s own descriptors; do not compress them again.',
				allow: 'By a waiver with a date, until the tool that builds the image leaves the base’s layers alone.'
			},
			'POL-01': {
				example: 'expires: 2020-01-31',
				fix: 'Do what the waiver put off and remove it, or decide anew and give it another date.',
				allow: 'Not at all: no policy lowers it.'
			},
			'POL-02': {
				example: 'mode: warn',
				fix: 'Take `mode: warn` out of the policy when the findings are dealt with.',
				allow: 'It is a warning for as long as the mode lasts, and can not be silenced.'
			}
		};
		const waive = 'What the base has itself is a finding one level below. For your own: lower the rule in `levels` with a reason.';
		const lintHelp = {
			'LINT-01': {
				example: 'RUN rm /var/run && mkdir /var/run',
				fix: 'Make /var/run a symlink to ../run, or leave it out.',
				allow: 'By a clause that names LINT-01; bootc itself refuses the image all the same.',
				path: 'var/run',
				with: 'types: [directory, symlink]'
			},
			'LINT-02': {
				example: 'COPY motd /usr/etc/motd',
				fix: 'Put configuration into /etc alone: /usr/etc is what a host makes of it.',
				allow: waive
			},
			'LINT-03': {
				example: 'RUN echo "quiet" > /usr/lib/bootc/kargs.d/10-mine.toml',
				fix: 'Write `kargs = ["name=value"]`, and nothing else but `match-architectures`.',
				allow: 'Not in earnest: `bootc upgrade` ends on such a file.'
			},
			'LINT-04': {
				example: 'RUN dnf -y install kernel-6.20.1',
				fix: 'Remove the other one in the same RUN, or take a base with the kernel that you need.',
				allow: 'Not in earnest: ostree refuses an image with two kernels.'
			},
			'LINT-05': {
				example: "RUN touch /usr/share/$(printf 'caf\\351')",
				fix: 'Rename it: ostree imports no such name.',
				allow: 'Not in earnest: hosts can not import the image.'
			},
			'LINT-06': {
				example: 'RUN rmdir /proc',
				fix: 'Leave these folders as the base has them; on a host something is mounted there.',
				allow: waive
			},
			'LINT-07': {
				example: 'RUN rm /ostree',
				fix: 'Leave /sysroot and /ostree as the base has them.',
				allow: waive
			},
			'LINT-08': {
				example: 'RUN sed -i s/enabled=true/enabled=false/ /usr/lib/ostree/prepare-root.conf',
				fix: 'Keep the base’s prepare-root.conf. FS-01 asks more of it than bootc does.',
				allow: waive
			},
			'LINT-09': {
				example: 'RUN : > /etc/resolv.conf',
				fix: 'Remove the file: a builder mounted something there and left it behind.',
				allow: 'Any clause for the path will do: it is a warning.',
				path: 'etc/hostname'
			},
			'LINT-10': {
				example: 'RUN dnf -y install htop   # leaves /var/log/dnf5.log',
				fix: 'Remove it in the RUN that writes it.',
				allow: 'Any clause for the path will do: it is a warning.',
				path: 'var/log/dnf5.log'
			},
			'LINT-11': {
				example: 'RUN mkdir /var/lib/mine',
				fix: 'Let a line of tmpfiles.d create it at boot: `d /var/lib/mine 0755 root root - -`.',
				allow: 'Any clause for the path will do: it is a warning.',
				path: 'var/lib/mine'
			},
			'LINT-12': {
				example: 'RUN useradd --system mine',
				fix: 'Write `u mine - "What it is for"` into a file of /usr/lib/sysusers.d instead; PRIV-04 asks about that, too.',
				allow: 'Any clause for the path will do: it is a warning. PRIV-04 is an error and has to be named.',
				path: 'etc/passwd'
			},
			'LINT-13': {
				example: 'COPY grub.cfg /boot/grub2/grub.cfg',
				fix: 'Leave /boot empty: the kernel is in /usr/lib/modules, and a host mounts its own /boot.',
				allow: 'Any clause for the path will do: it is a warning.',
				path: 'boot/**'
			},
			'LINT-14': {
				example: 'RUN echo left > /tmp/left',
				fix: 'Remove it in the RUN that writes it, or build with `--mount=type=tmpfs,target=/tmp`.',
				allow: 'Any clause for the path will do: it is a warning.',
				path: 'tmp/left'
			}
		};
		const packageHelp = {
			'PKG-01': {
				example: 'RUN dnf -y install htop',
				fix: 'Do not install it: tools belong into a Distrobox, applications into Flatpak.',
				allow: 'Name the package in `packages.allow` with a reason; `files: true` allows its files, too.'
			},
			'PKG-02': {
				example: 'RUN dnf -y remove audit',
				fix: 'Leave the package in, or disable what it starts.',
				allow: 'Name it in `packages.allow` with `changes: [removed]` and a reason.'
			},
			'PKG-03': {
				example: 'RUN dnf -y upgrade openssl-libs',
				fix: 'Take a newer base; it brings packages that its vendor tested together.',
				allow: 'Name it in `packages.allow` with `changes: [changed]` and a reason.'
			},
			'PKG-04': {
				example: 'RUN rpm --import https://example.org/key.asc',
				fix: 'Take packages from the base’s own sources, or none.',
				allow: 'By a waiver with a date and a name, or lower PKG-04 in `levels` with a reason. An allowed package does not silence it: who signs is another question than what is installed.'
			},
			'PKG-05': {
				example: 'COPY vscode.repo /etc/yum.repos.d/',
				fix: 'Remove the file after installing: an immutable host installs nothing.',
				allow: 'By a clause that names PKG-05.',
				path: 'etc/yum.repos.d/vscode.repo'
			},
			'PKG-06': {
				example: 'COPY helper /usr/libexec/helper',
				fix: 'Remove the file, or put it into a package.',
				allow: 'By a clause; for an executable file one that names PKG-06.',
				path: 'usr/libexec/helper'
			},
			'PKG-07': {
				example: 'RUN sed -i s/Fedora/Mine/ /usr/lib/os-release',
				fix: 'Leave the package’s file as it is; put changes where the package looks for them (a drop-in, `/etc`).',
				allow: 'By a clause that names PKG-07.',
				path: 'usr/lib/os-release'
			},
			'PKG-08': {
				example: 'packages: { allow: [{ name: htop, files: true, … }] }   # htop is not signed by a key of the base',
				fix: 'Name the files in clauses of their own where the image’s own word is not enough.',
				allow: 'It is a warning. A policy that wants proof raises PKG-08 to `error`.'
			}
		};
		const rightsHelp = {
			'DEV-01': {
				example: 'COPY 99-stick.rules /usr/lib/udev/rules.d/   # ACTION=="add", RUN+="/usr/bin/x"',
				fix: 'Remove what starts a program: `RUN`, `PROGRAM`, `IMPORT{program}`, `ENV{SYSTEMD_WANTS}`, `SYSCTL{kernel/core_pattern}`. The rest is a warning.',
				allow: 'By a clause for the path; where something is started, one that names DEV-01.',
				path: 'usr/lib/udev/rules.d/99-stick.rules'
			},
			'EXE-01': {
				example: 'COPY --chmod=0755 tool /usr/bin/tool',
				fix: 'Remove it: programs belong into the Distrobox. Configuration needs no execute bit.',
				allow: 'By a clause that names EXE-01, mostly together with PKG-06.',
				path: 'usr/bin/tool'
			},
			'EXE-02': {
				example: 'COPY helper.desktop /etc/xdg/autostart/',
				fix: 'Remove it; a person installs applications as Flatpak, and tools in a Distrobox.',
				allow: 'By a clause that names EXE-02.',
				path: 'etc/xdg/autostart/helper.desktop'
			},
			'KRN-01': {
				example: 'COPY blacklist.conf /etc/modprobe.d/',
				fix: 'Remove it; take a base that has the kernel, module, firmware or argument you need.',
				allow: 'By a clause that names KRN-01.',
				path: 'etc/modprobe.d/blacklist.conf'
			},
			'PRIV-01': {
				example: 'COPY agent /etc/sudoers.d/agent',
				fix: 'Remove it; the base’s rules are the host’s rules.',
				allow: 'By a clause that names PRIV-01.',
				path: 'etc/sudoers.d/agent'
			},
			'PRIV-02': {
				example: 'COPY --chmod=4755 helper /usr/libexec/helper',
				fix: 'Take the bits away: `chmod u-s,g-s`. For a folder it is a warning: there setgid only chooses the group of new files.',
				allow: 'By a clause that names PRIV-02 and has the bit in `modes`, such as `modes: "4755"`.',
				path: 'usr/libexec/helper',
				with: 'modes: "4755"'
			},
			'PRIV-03': {
				example: 'RUN setcap cap_net_raw+ep /usr/bin/ping',
				fix: 'Remove the extended attribute: `setcap -r`.',
				allow: 'By a clause that names PRIV-03 and has `xattrs: [security.capability]`.',
				path: 'usr/bin/ping',
				with: 'xattrs: [security.capability]'
			},
			'PRIV-04': {
				example: 'RUN useradd -G wheel agent',
				fix: 'Leave accounts to the base; people are added on the machine.',
				allow: 'By a clause for the account file that names PRIV-04.',
				path: 'usr/lib/passwd'
			},
			'PRIV-05': {
				example: 'RUN echo /usr/lib/hook.so > /etc/ld.so.preload',
				fix: 'Remove it; set such things in the Distrobox or in the person’s own home.',
				allow: 'By a clause that names PRIV-05.',
				path: 'etc/profile.d/team.sh'
			},
			'SEC-01': {
				example: 'COPY id_ed25519 /usr/share/doc/key',
				fix: 'Remove it from what is built, also from earlier layers, and replace it: whoever can pull the image has read it. A RUN takes secrets by `--mount=type=secret`.',
				allow: 'A key that is meant for everybody (a test’s, a demo’s): by a clause that names SEC-01.',
				limits:
					'Looked at are text in UTF-8 and UTF-16, files packed by gzip, xz, zstd, lz4 or bzip2, and between other bytes what has a shape of its own: PEM keys and tokens with a known beginning. Not seen are passwords that look like any word; keys without text around them (DER, PKCS#12, Java’s key stores); what is encrypted or encoded otherwise; zip files, archives in archives; kernel modules and firmware that are packed; the end of files of more than 1 MiB; packed files of more than 1 MiB, of more than 4 MiB once unpacked, or beyond 128 MiB of an image. A note counts the files that were not looked at to their end.',
				path: 'usr/share/doc/key'
			},
			'SEC-02': {
				example: 'COPY --chmod=0666 state /usr/share/mine/state',
				fix: 'Give the file to root and take the right to write from others: `--chown=0:0 --chmod=0644`.',
				allow: 'By a clause that names SEC-02 and has the `modes` or the `owner`. Device nodes and pipes can not be allowed.',
				path: 'usr/share/mine/state',
				with: 'modes: "0666"'
			},
			'SET-01': {
				example: 'COPY 00-lock /etc/dconf/db/local.d/locks/   # without RUN dconf update',
				fix: 'Run `dconf update` or `glib-compile-schemas` after the last file was copied, and change settings in the text files alone.',
				allow: 'By a clause that names SET-01, such as for a database whose sources are not in the image.',
				limits:
					'Judged are the databases of `dconf/db` below /etc and /usr/share, and each gschemas.compiled, where this image changes one or its sources; not databases that a profile names elsewhere (`file-db:`). What was not compiled is a warning where the base’s own dconf-update.service compiles it at each boot. Sources that this program cannot read are unknown, which fails in strict mode.',
				path: 'etc/dconf/db/local'
			},
			'UNIT-01': {
				example: 'COPY agent.service /usr/lib/systemd/system/',
				fix: 'Remove it; services of the agent belong into its Distrobox.',
				allow: 'By a clause that names UNIT-01. A link that enables one of the base’s own units is a warning: any clause will do.',
				path: 'usr/lib/systemd/system/agent.service'
			},
			'UPD-01': {
				example: '{ "default": [{ "type": "insecureAcceptAnything" }] }   # in /etc/containers/policy.json',
				fix: '`wtgos host-policy --into` adds your repository to the base’s policy and leaves all else as it is.',
				allow: 'By a clause that names UPD-01. Think twice: it decides whose image a host boots next.',
				path: 'etc/containers/policy.json'
			},
			'UPD-02': {
				example: 'COPY policy.json /etc/containers/   # without the file in registries.d',
				fix: '`wtgos host-policy --into` writes `use-sigstore-attachments: true` for your repository.',
				allow: 'By a clause that names UPD-02.',
				path: 'etc/containers/registries.d/mine.yaml'
			},
			'WH-01': {
				example: 'RUN rm -r /usr/share/polkit-1',
				fix: 'Do not delete or replace the folder; change only the files that must differ.',
				allow: 'By a clause with `changes: [removed]` that names WH-01.',
				path: 'usr/share/polkit-1/**',
				with: 'changes: [removed]'
			}
		};
		const ruleHelp = {
			...bootHelp,
			...lineageHelp,
			...lintHelp,
			...packageHelp,
			...rightsHelp
		};
		function clauseFor(id, {path, with: more}) {
			return ['allow:', '  - name: my-clause', '    reason: Why this is right, for the next person who reads it.', `    paths: ["${path}"]`, ...(more === undefined ? [] : [`    ${more}`]), ...(id === 'CW-01' ? [] : [`    rules: [${id}]`])].join('\n');
		}
		function ruleList(bold) {
			const lines = rule_set.rj.map(({id, level, title}) => {
				return `${bold(id.padEnd(8))}  ${level.padEnd(7)}  ${title}`;
			});
			return {rules: [...rule_set.rj], text: lines.join('\n')};
		}
		function ruleText(given, bold) {
			const id = given.toUpperCase();
			const rule = rule_set.rj.find(each => each.id === id);
			if (!rule) {
				const ids = rule_set.rj.map(each => each.id);
				const meant = (0, nearest.p)(id, ids);
				throw new errors.yo('input-invalid', `rule: there is no ${(0, printable.g$)(given.slice(0, 100))}`, {
					hint: `${meant ? `Did you mean ${meant}? ` : ''}\`wtgos rules\` lists all.`
				});
			}
			const help = (0, catalogue.KX)(id) ? ruleHelp[id] : undefined;
			const part = (title, text) => (text === undefined ? [] : ['', bold(title), ...text.split('\n').map(line => `  ${line}`)]);
			const lines = [
				`${bold(rule.id)}  ${rule.title}  (${rule.level})`,
				...part('What stays true', help && rule.protects),
				...part('A violation', help?.example),
				...part('How to fix it', help?.fix),
				...part('How to allow it on purpose', help?.allow),
				...((0, catalogue.KX)(id) && help?.path !== undefined ? part('In the policy', clauseFor(id, help)) : []),
				...part('What it does not see', help?.limits),
				...part('More', rule.page)
			];
			return {rules: [{...rule, ...help}], text: lines.join('\n')};
		}
	}
};
