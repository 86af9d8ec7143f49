export const id = 5835;
export const ids = [5835, 8471];
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
	21084: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Z: () => ruleIds,
			a: () => rules
		});
		const rules = {
			'DBX-01': 'distrobox reads the file to its end, and nothing in it is run or depends on where it is called',
			'DBX-02': 'every key exists, and counts as it is written',
			'DBX-03': 'not privileged',
			'DBX-04': 'no devices but those that the policy names',
			'DBX-05': 'no namespace, /dev, /sys or group is shared with the host',
			'DBX-06': 'no folder of the host but the workspace',
			'DBX-07': 'no sockets of the host',
			'DBX-08': 'no capabilities are added',
			'DBX-09': 'not root’s container',
			'DBX-10': 'the image is named by digest, or comes from where the host verifies signatures',
			'DBX-11': 'no other flag that opens the container, and none whose effect is not known',
			'DBX-12': 'what is started is distrobox’s own start-up, from the image that the manifest names',
			'DBX-20': 'what no manifest can take away is said'
		};
		const ruleIds = Object.keys(rules);
	},
	36529: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			IX: () => pass,
			L5: () => unknown,
			fJ: () => fail,
			g7: () => rowTitles
		});
		var _core_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38497);
		const rowTitles = {
			'GOV-01': 'Changes come by pull request, approved and by code owners',
			'GOV-02': 'The named checks must pass, run by GitHub Actions',
			'GOV-03': 'History is linear',
			'GOV-04': 'Commits are signed',
			'GOV-05': 'Nobody passes over the rules',
			'GOV-06': 'Everything that is published from has an owner',
			'GOV-07': 'People have no more rights than they need',
			'GOV-08': 'Members have a second factor',
			'GOV-09': 'A workflow’s token can read by default, and no more',
			'GOV-10': 'Workflows of strangers wait for approval',
			'GOV-11': 'The signing key lies in a protected environment',
			'GOV-12': 'Releases cannot be changed',
			'GOV-13': 'Dependencies are kept current',
			'GOV-14': 'The pull app obeys the rules',
			'GOV-15': 'The audit log is looked at'
		};
		const harmless = text => (0, _core_printable_js__WEBPACK_IMPORTED_MODULE_0__.g$)((0, _core_printable_js__WEBPACK_IMPORTED_MODULE_0__.vI)(text, 1000));
		const pass = (id, message) => ({id, state: 'pass', message: harmless(message)});
		const fail = (id, message, fix) => ({
			...{id, state: 'fail', message: harmless(message)},
			fix: harmless(fix)
		});
		const unknown = (id, message, permission) => ({
			...{id, state: 'unknown', message: harmless(message)},
			permission: harmless(permission)
		});
	},
	75835: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			junit: () => junit
		});
		var _core_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38497);
		var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42891);
		var _place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86476);
		var _rule_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3521);
		const shownOfRule = 200;
		const maxText = 2_000;
		function junit(verdict) {
			const rules = (0, _rule_set_js__WEBPACK_IMPORTED_MODULE_0__.AL)(verdict.findings, verdict.judged);
			const found = Map.groupBy((0, _order_js__WEBPACK_IMPORTED_MODULE_1__.Np)(verdict.findings), ({rule}) => rule);
			const suites = [...Map.groupBy(rules, ({id}) => (0, _rule_set_js__WEBPACK_IMPORTED_MODULE_0__.Ap)(id))];
			const body = suites.flatMap(([family, cases]) => suiteOf(family, cases, found, verdict.strict));
			const failed = rules.filter(({id}) => fails(found.get(id), verdict.strict)).length;
			const name = `wtgOS actions: ${(0, _order_js__WEBPACK_IMPORTED_MODULE_1__.ec)(verdict)} judged, ${(0, _order_js__WEBPACK_IMPORTED_MODULE_1__.Pe)(verdict)}`;
			return ['<?xml version="1.0" encoding="UTF-8"?>', `<testsuites ${attributes({name, tests: rules.length, failures: failed, errors: 0})}>`, ...body, '</testsuites>', ''].join('\n');
		}
		function suiteOf(family, cases, found, strict) {
			const failed = cases.filter(({id}) => fails(found.get(id), strict)).length;
			const about = {name: family, tests: cases.length, failures: failed, errors: 0, skipped: 0};
			return [`  <testsuite ${attributes(about)}>`, ...cases.flatMap(rule => caseOf(rule, found.get(rule.id) ?? [], strict)), '  </testsuite>'];
		}
		function caseOf({id, title, page}, findings, strict) {
			const open = `    <testcase ${attributes({name: `${id}: ${title}`, classname: (0, _rule_set_js__WEBPACK_IMPORTED_MODULE_0__.Ap)(id)})}`;
			if (findings.length === 0) return [`${open}/>`];
			const stopping = findings.filter(({level}) => (0, _order_js__WEBPACK_IMPORTED_MODULE_1__.Gb)(level, strict));
			const others = findings.filter(({level}) => !(0, _order_js__WEBPACK_IMPORTED_MODULE_1__.Gb)(level, strict));
			const [first] = stopping;
			const lines = [`${open}>`];
			if (first) {
				const more = stopping.length === 1 ? '' : ` (and ${stopping.length - 1} more)`;
				const message = `${(0, _core_printable_js__WEBPACK_IMPORTED_MODULE_2__.vI)((0, _core_printable_js__WEBPACK_IMPORTED_MODULE_2__.g$)(first.message), maxText - more.length)}${more}`;
				const text = xmlText(`${listed(stopping)}\n${page}\n`);
				lines.push(`      <failure ${attributes({message, type: first.level})}>${text}</failure>`);
			}
			if (others.length > 0) lines.push(`      <system-out>${xmlText(`${listed(others)}\n`)}</system-out>`);
			return [...lines, '    </testcase>'];
		}
		function fails(findings, strict) {
			return findings?.some(({level}) => (0, _order_js__WEBPACK_IMPORTED_MODULE_1__.Gb)(level, strict)) === true;
		}
		function listed(findings) {
			const lines = findings.slice(0, shownOfRule).map(finding => {
				const {level, message, fix} = finding;
				const place = (0, _place_js__WEBPACK_IMPORTED_MODULE_3__.$)(finding);
				const text = [`${level}: ${place === '' ? '' : `${place}: `}${message}`, ...(fix === undefined ? [] : [`→ ${fix}`])];
				return text.map(line => (0, _core_printable_js__WEBPACK_IMPORTED_MODULE_2__.vI)((0, _core_printable_js__WEBPACK_IMPORTED_MODULE_2__.g$)(line), maxText)).join('\n  ');
			});
			const left = findings.length - shownOfRule;
			return [...lines, ...(left > 0 ? [`${left} more are in the findings as JSON (input report)`] : [])].join('\n');
		}
		function attributes(values) {
			return Object.entries(values)
				.map(([name, value]) => `${name}="${xmlText((0, _core_printable_js__WEBPACK_IMPORTED_MODULE_2__.vI)((0, _core_printable_js__WEBPACK_IMPORTED_MODULE_2__.g$)(String(value)), maxText))}"`)
				.join(' ');
		}
		function xmlText(text) {
			return text
				.toWellFormed()
				.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
				.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
		}
	},
	86476: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => placeOf
		});
		var _core_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38497);
		function placeOf(finding) {
			const parts = [];
			if (finding.path !== undefined) parts.push(`/${(0, _core_printable_js__WEBPACK_IMPORTED_MODULE_0__.g$)(finding.path)}`);
			if (finding.at) parts.push(`from ${(0, _core_printable_js__WEBPACK_IMPORTED_MODULE_0__.g$)(finding.at.file)}${finding.at.line ? `:${finding.at.line}` : ''}`);
			return parts.join(', ');
		}
	},
	48961: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			g: () => rulePage
		});
		var _rules_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91207);
		const pages = 'https://github.com/wtgos/actions/blob/main/docs/rules';
		function rulePage(id) {
			return (0, _rules_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.KX)(id) ? `${pages}/${id}.md` : undefined;
		}
	},
	3521: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ap: () => familyOf,
			i6: () => reportedRule,
			rj: () => reportedRules,
			AL: () => rulesAsked
		});
		var rules = __webpack_require__(21084);
		var row = __webpack_require__(36529);
		const imageRules = {
			'HW-01': 'the image has one kernel, and it is new enough for the machine',
			'HW-02': 'each device has its driver, as a module or built in, with all that the driver depends on',
			'HW-03': 'the firmware that the drivers ask for on this machine is there',
			'HW-04': 'the kernel arguments that the machine needs are set, and no others of its drivers',
			'HW-05': 'nothing keeps a driver that the machine needs from being loaded',
			'HW-06': 'people at the machine may use its GPU and NPU',
			'HW-07': 'no compute stack on the host: it belongs into the container',
			'HW-10': 'the desktop can scale the display as the profile says',
			'HW-11': 'the desktop does scale it so, without anybody’s doing',
			'HW-12': 'sizes come from scaling the display, not from larger fonts'
		};
		const machineRules = {
			'HW-20': 'it is the machine of the profile',
			'HW-21': 'its CPU is the one of the profile',
			'HW-22': 'its memory is what the profile says',
			'HW-23': 'its drives are those of the profile',
			'HW-24': 'each device is there, and its driver has taken it',
			'HW-25': 'the GPU may use as much memory as the profile says',
			'HW-26': 'the NPU has its node',
			'HW-27': 'its panel is the one of the profile',
			'HW-28': 'its kernel is new enough, and was started as the profile says',
			'HW-29': 'Secure Boot is on'
		};
		var catalogue = __webpack_require__(91207);
		var rule_page = __webpack_require__(48961);
		const docs = 'https://github.com/wtgos/actions/blob/main/docs';
		const ofImages = Object.entries(catalogue.sW).map(([id, {title, level, protects}]) => {
			return {id, title, level, protects, page: (0, rule_page.g)(id) ?? `${docs}/rules/README.md`};
		});
		const asked = [
			{judged: undefined, rules: ofImages},
			{judged: /container/, rules: titled('A container has: ', rules.a, `${docs}/distrobox.md`)},
			{judged: /^1 image$/, rules: titled('An image for a machine: ', imageRules, `${docs}/hardware.md`)},
			{judged: /^1 repository/, rules: titled('A repository: ', row.g7, `${docs}/governance.md`)},
			{judged: /^1 machine$/, rules: titled('A machine: ', machineRules, `${docs}/hardware.md`)}
		];
		const known = new Map(asked.flatMap(({rules}) => rules.map(rule => [rule.id, rule])));
		function titled(of, rules, page) {
			return Object.entries(rules).map(([id, asks]) => {
				const title = `${of}${asks}`;
				return {id, title, level: id === 'DBX-20' ? 'note' : 'error', protects: `${title}.`, page};
			});
		}
		const reportedRules = [...known.values()];
		function reportedRule(id) {
			return known.get(id) ?? {id, title: id, level: 'error', protects: '', page: `${docs}/rules/README.md`};
		}
		function rulesAsked(found, judged) {
			const all = asked.find(each => (judged === undefined ? each.judged === undefined : each.judged?.test(judged)));
			const rules = [...(all?.rules ?? [])];
			const others = new Set(found.map(({rule}) => rule).filter(id => !rules.some(rule => rule.id === id)));
			return [...rules, ...[...others].map(reportedRule)];
		}
		function familyOf(rule) {
			return rule.replace(/-\d+$/, '');
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
