export const id = 8471;
export const ids = [8471];
export const modules = {
	38497: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			et: () => printableJson,
			fk: () => printableLines,
			g$: () => printable,
			vI: () => shortened
		});
		function printable(text) {
			return text.replace(unprintable, character => {
				const code = character.codePointAt(0) ?? 0;
				if (code > 0xffff) return `\\u{${code.toString(16)}}`;
				if (code >= 0xdc80 && code <= 0xdcff) return `\\x${(code - 0xdc00).toString(16)}`;
				if (code === 0x0a) return '\\n';
				return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
			});
		}
		function printableLines(text) {
			return text.split('\n').map(printable).join('\n');
		}
		const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_C}\p{Default_Ignorable_Code_Point}\u2800\ufff9-\ufffb]|\p{Cs}/gu;
		function printableJson(text) {
			const escaped = character =>
				Array.from({length: character.length}, (_, at) => character.charCodeAt(at))
					.map(unit => `\\u${unit.toString(16).padStart(4, '0')}`)
					.join('');
			return text
				.split('\n')
				.map(line => line.replace(unprintable, escaped))
				.join('\n');
		}
		function shortened(text, max) {
			return text.length <= max ? text : `${text.slice(0, max - 1)}…`;
		}
	},
	91207: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ai: () => adjustableRuleIds,
			sW: () => catalogue,
			KX: () => isRuleId,
			Zl: () => ruleIds
		});
		const fileSystemCatalogue = {
			'FS-01': {
				title: 'The root is a composefs, and nothing of it is transient',
				level: 'error',
				protects: 'A host’s / is the image: read-only, put together from content that is known by its digest.'
			},
			'FS-02': {
				title: 'The physical root is read-only',
				level: 'error',
				protects: 'Nobody changes the stored images below /sysroot by a slip, nor the programs in them.'
			},
			'FS-03': {
				title: 'The initramfs mounts the root as the image says',
				level: 'error',
				protects: 'The copy of prepare-root.conf that a host really goes by is as strict as the base’s.'
			},
			'FS-04': {
				title: 'Kernel arguments are the base’s, or named by the policy',
				level: 'error',
				protects: 'No argument switches a protection off or gives a shell before the image is mounted.'
			},
			'FS-05': {
				title: 'Nothing is put below /var',
				level: 'error',
				protects: 'All hosts have the same: what is below /var reaches new ones alone, and is never renewed.'
			},
			'FS-06': {
				title: 'Nothing is put where /opt leads',
				level: 'error',
				protects: 'Updates bring what the image has: below /opt, which leads to /var, they do not.'
			},
			'FS-07': {
				title: '/usr/local and the root’s mount are as in the base',
				level: 'warning',
				protects: 'What is the host’s own stays apart from what is the image’s.'
			},
			'FS-08': {
				title: 'The top of the tree is the base’s',
				level: 'warning',
				protects: 'Every top folder is one whose place in a host, fixed or not, the base vendor has decided.'
			}
		};
		const lintCatalogue = {
			'LINT-01': {
				title: '/var/run is a symlink (bootc’s var-run)',
				level: 'error',
				protects: 'Programs find /run under its old name too, and nothing is lost in a second folder.'
			},
			'LINT-02': {
				title: '/etc and /usr/etc are not both there (bootc’s etc-usretc)',
				level: 'error',
				protects: 'A host makes one /etc of the image, and nobody has to guess which of two.'
			},
			'LINT-03': {
				title: 'bootc reads the kernel arguments (bootc’s bootc-kargs)',
				level: 'error',
				protects: 'A host takes the update: bootc ends on a file of kargs.d that it can not read.'
			},
			'LINT-04': {
				title: 'There is one kernel (bootc’s kernel)',
				level: 'error',
				protects: 'It is certain which kernel a host boots; ostree refuses an image with two.'
			},
			'LINT-05': {
				title: 'Names are UTF-8 (bootc’s utf8)',
				level: 'error',
				protects: 'A host imports every file: ostree takes no other names.'
			},
			'LINT-06': {
				title: 'The folders of the system are there (bootc’s api-base-directories)',
				level: 'error',
				protects: 'The host boots: what belongs there can be mounted on a read-only root.'
			},
			'LINT-07': {
				title: '/sysroot and the link /ostree are there (bootc’s baseimage-root)',
				level: 'error',
				protects: 'The host finds its deployments, and so its updates.'
			},
			'LINT-08': {
				title: 'composefs is switched on (bootc’s baseimage-composefs)',
				level: 'warning',
				protects: 'The root of the host is an image that can not be written to.'
			},
			'LINT-09': {
				title: 'No empty /etc/hostname or /etc/resolv.conf (bootc’s buildah-injected)',
				level: 'warning',
				protects: 'Hosts keep their own name and resolver, not what a builder left behind.'
			},
			'LINT-10': {
				title: 'No logs of the build (bootc’s var-log)',
				level: 'warning',
				protects: 'The image tells nothing of the machine that built it, and the next build gives the same bytes.'
			},
			'LINT-11': {
				title: 'Whatever is below /var is made by tmpfiles.d (bootc’s var-tmpfiles)',
				level: 'warning',
				protects: 'Hosts that update have the same folders as hosts that are new: an image’s /var is unpacked once.'
			},
			'LINT-12': {
				title: 'Every account is made by sysusers.d (bootc’s sysusers)',
				level: 'warning',
				protects: 'Hosts that update have the account too: their own /etc/passwd stays as it is.'
			},
			'LINT-13': {
				title: '/boot is there and empty (bootc’s nonempty-boot)',
				level: 'warning',
				protects: 'What boots the host is where bootc looks for it, not hidden below its own /boot.'
			},
			'LINT-14': {
				title: '/run and /tmp are empty (bootc’s nonempty-run-tmp)',
				level: 'warning',
				protects: 'No left-overs of the build are in every image, where no host ever sees them.'
			}
		};
		const catalogue = {
			'CW-01': {
				title: 'Every change is allowed by a clause',
				level: 'error',
				protects: 'Nothing is in the image that the policy does not name, whatever its kind.'
			},
			'CW-02': {
				title: 'Every clause decides something',
				level: 'warning',
				protects: 'A policy does not collect permissions that nothing needs any more.'
			},
			'DEV-01': {
				title: 'Devices are set up as in the base',
				level: 'error',
				protects: 'Nothing runs as root because somebody plugs something in, and nobody gets at a device who could not.'
			},
			'EXE-01': {
				title: 'No program is added or changed',
				level: 'error',
				protects: 'All code that runs on the host is the base vendor’s code.'
			},
			'EXE-02': {
				title: 'No application, autostart entry or shell extension',
				level: 'error',
				protects: 'The desktop starts and offers only what the base brought; applications live in Flatpak and Distrobox.'
			},
			'EXP-01': {
				title: 'What the policy expects is true',
				level: 'error',
				protects: 'What the project says of its image, in its own words, holds in each one that is published.'
			},
			...fileSystemCatalogue,
			'IMG-01': {
				title: 'The archive says one thing to every reader',
				level: 'error',
				protects: 'What was judged is what a host unpacks: nothing hides in a place on which readers disagree.'
			},
			'KRN-01': {
				title: 'Kernel modules and firmware are the base’s',
				level: 'error',
				protects: 'Nothing runs in the kernel, or changes how it starts, that the base vendor did not ship.'
			},
			'KRN-02': {
				title: 'The initramfs is the base’s',
				level: 'error',
				protects: 'What runs before all else, as root, is what the base vendor made.'
			},
			'LIN-01': {
				title: 'The base’s layers come first, unchanged',
				level: 'error',
				protects: 'The image really is the base plus a few layers, so the base’s properties hold in it.'
			},
			'LIN-02': {
				title: 'The base is pinned by digest',
				level: 'error',
				protects: 'What was compared is the base that the Containerfile names, and it cannot change silently.'
			},
			'LIN-03': {
				title: 'The base is verified',
				level: 'error',
				protects: 'The base comes from the vendor whose key the caller named.'
			},
			'LIN-04': {
				title: 'The image says that it is a bootc image',
				level: 'error',
				protects: 'bootc and its installers take the image for what it is.'
			},
			'LIN-05': {
				title: 'The image says where it is published',
				level: 'warning',
				protects: 'Tools on the host that ask the image for its name update it from where it comes from.'
			},
			'LIN-06': {
				title: 'The base’s layer descriptors are unchanged',
				level: 'error',
				protects: 'Every client fetches the base’s own bytes from the registry, and from nowhere else.'
			},
			'MAC-01': {
				title: 'SELinux enforces the base’s policy',
				level: 'error',
				protects: 'Services are confined as the base vendor laid down.'
			},
			'PKG-01': {
				title: 'No package is added',
				level: 'error',
				protects: 'The host has no packages beside the base’s.'
			},
			'PKG-02': {
				title: 'No package is removed',
				level: 'error',
				protects: 'The base’s functions, its security ones among them, are all there.'
			},
			'PKG-03': {
				title: 'No package changes its version or its content',
				level: 'error',
				protects: 'The base’s packages are the ones its vendor tested and updates.'
			},
			'PKG-04': {
				title: 'No new package key or vendor',
				level: 'error',
				protects: 'Packages come from sources that the base already trusts.'
			},
			'PKG-05': {
				title: 'No new package repository',
				level: 'error',
				protects: 'A host does not install from sources that the base does not have.'
			},
			'PKG-06': {
				title: 'Files that no package owns are known',
				level: 'error',
				protects: 'Every file is accounted for: by a package or by a clause with a reason.'
			},
			'PKG-07': {
				title: 'Files of packages are as their package has them',
				level: 'error',
				protects: 'A file that a package owns is the vendor’s file: same content, mode, owner and capabilities.'
			},
			'PKG-08': {
				title: 'Files of allowed packages are the vendor’s',
				level: 'warning',
				protects: 'That a file belongs to an allowed package is the vendor’s word, and not only the image’s own.'
			},
			'POL-01': {
				title: 'Every waiver is within its time',
				level: 'error',
				protects: 'What was put off is decided anew on the day that was named, and not forgotten.'
			},
			'POL-02': {
				title: 'The policy is enforced',
				level: 'warning',
				protects: 'An image that was let through by a policy which only warns is never taken for one that keeps to it.'
			},
			'PRIV-01': {
				title: 'No new way to become root',
				level: 'error',
				protects: 'sudo, polkit, PAM, D-Bus and NetworkManager grant what the base grants.'
			},
			'PRIV-02': {
				title: 'No setuid or setgid file',
				level: 'error',
				protects: 'No program runs with more rights than the person who starts it.'
			},
			'PRIV-03': {
				title: 'No file capability',
				level: 'error',
				protects: 'No program gains a part of root’s rights when it is started.'
			},
			'PRIV-04': {
				title: 'No new account, group member or password',
				level: 'error',
				protects: 'Nobody can log in or has rights who could not with the base.'
			},
			'PRIV-05': {
				title: 'No code or variable slipped into every process',
				level: 'error',
				protects: 'The loader and the shells start as the base configured them.'
			},
			'SB-01': {
				title: 'Kernel, boot loader and boot keys are the base’s',
				level: 'error',
				protects: 'Secure Boot starts what the base vendor signed, and nothing that somebody else did.'
			},
			'SEC-01': {
				title: 'No key, token or login',
				level: 'error',
				protects: 'Whoever can pull the image learns no secret from it, not from a hidden layer either.'
			},
			'SEC-02': {
				title: 'Files are root’s, and are files',
				level: 'error',
				protects: 'Nobody without rights can change what the image brought, or gets past the kernel by a device node.'
			},
			'SET-01': {
				title: 'Compiled settings are what their sources say',
				level: 'error',
				protects: 'A setting or a lock that stands in a file of dconf or GSettings holds, and no other does.'
			},
			'UNIT-01': {
				title: 'No new service, timer or generator',
				level: 'error',
				protects: 'Nothing starts on the host by itself, or is done at boot, that the base does not do.'
			},
			'UPD-01': {
				title: 'The signature policy lets in no image that the base’s keeps out',
				level: 'error',
				protects: 'A host’s next image is one that the right key signed: no update replaces it by anybody’s.'
			},
			'UPD-02': {
				title: 'Signatures are looked for where the signature policy wants them',
				level: 'error',
				protects: 'Hosts find the signatures that they ask for, so updates keep coming.'
			},
			'UPD-03': {
				title: 'An updater stays enabled',
				level: 'error',
				protects: 'Hosts go on fetching images, security updates with them.'
			},
			'WH-01': {
				title: 'No protection is deleted or hidden',
				level: 'error',
				protects: 'Signature policy, keys, SELinux, audit, polkit, PAM, sysctl, ostree and bootc settings stay in place.'
			},
			...lintCatalogue
		};
		function isRuleId(id) {
			return Object.hasOwn(catalogue, id);
		}
		const ruleIds = Object.keys(catalogue);
		const adjustableRuleIds = ruleIds.filter(id => !id.startsWith('POL-'));
	}
};
