export const id = 4243;
export const ids = [4243, 8471];
export const modules = {
	86912: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bc: () => isDigest,
			ZD: () => hexOf,
			sc: () => sha256
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		const pattern = /^sha256:[0-9a-f]{64}$/;
		function isDigest(text) {
			return typeof text === 'string' && pattern.test(text);
		}
		function sha256(bytes) {
			return `sha256:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
		}
		function hexOf(digest) {
			return digest.slice('sha256:'.length);
		}
	},
	22896: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			yA: () => ExternalError,
			pn: () => PolicyError,
			yo: () => UserError,
			z3: () => WtgosError
		});
		const errorCodes = {
			'base-not-pinned': {
				kind: 'user',
				about: 'The base image cannot be verified as it is named.',
				next: 'Name the base by tag and digest, name:tag@sha256:…, and give base-key, the public key of whoever makes it.'
			},
			'containerfile-invalid': {
				kind: 'user',
				about: 'The Containerfile cannot be read as its grammar demands.',
				next: 'Correct the line that the message names.'
			},
			'containerfile-unsupported': {
				kind: 'user',
				about: 'The Containerfile uses something this engine does not do.',
				next: 'Write the line in another way; docs/builds.md lists what is read and how RUN is built.'
			},
			'context-invalid': {
				kind: 'user',
				about: 'A file of the build context is missing, leaves the context or cannot be packed.',
				next: 'Put the file into the folder that is given as context, or correct the path in the Containerfile.'
			},
			'image-reference-invalid': {
				kind: 'user',
				about: 'The text does not name an image.',
				next: 'Write ghcr.io/owner/name:tag or @sha256:…, or oci:DIR for a folder.'
			},
			'input-invalid': {
				kind: 'user',
				about: 'An input or flag has a value that is not allowed.',
				next: 'Correct what the message names; wtgos COMMAND --help and docs/actions.md describe every input.'
			},
			'input-missing': {
				kind: 'user',
				about: 'A required input is not there.',
				next: 'Give what the message names; wtgos COMMAND --help and docs/actions.md describe every input.'
			},
			'identity-token-missing': {
				kind: 'user',
				about: 'Signing without a key needs a token of the workflow run, which it may not ask for.',
				next: 'Give the job the permission id-token: write, or sign with a key.'
			},
			'key-invalid': {
				kind: 'user',
				about: 'A key cannot be read, is of an unsupported kind, or the password is wrong.',
				next: 'Compare with the file that wtgos keygen or cosign wrote, whole and with its line breaks, and check the password.'
			},
			'key-mismatch': {
				kind: 'user',
				about: 'The signing key does not belong to the public key that verifiers use.',
				next: 'Give the public key that belongs to the signing key, or the signing key of that public key.'
			},
			'keyless-unavailable': {
				kind: 'user',
				about: 'There is no Sigstore to sign with where this runs.',
				next: 'Sign with a key, run in a workflow of github.com, or give fulcio-url of a Sigstore of your own.'
			},
			'manifest-invalid': {
				kind: 'user',
				about: 'A distrobox manifest is no text, or longer than any manifest.',
				next: 'Give the file that distrobox assemble reads.'
			},
			'policy-invalid': {
				kind: 'user',
				about: 'A policy file does not follow its schema.',
				next: 'Correct the line that the message names; docs/policy.md describes the file.'
			},
			'run-failed': {
				kind: 'user',
				about: 'A RUN line of the Containerfile failed.',
				next: 'The output of the line above says why. Correct the RUN line and build again.'
			},
			'tool-missing': {
				kind: 'user',
				about: 'A program that is needed is not installed.',
				next: 'Install the program, or use a runner image that has it.'
			},
			'trusted-root-invalid': {
				kind: 'user',
				about: 'A trusted root cannot be read, or trusts too little.',
				next: 'Make the file anew from where it came, as docs/keyless.md tells.'
			},
			'base-unverified': {
				kind: 'policy',
				about: 'The base image is not signed by the key that was given.',
				next: 'Check that the key is of whoever makes the base, and that the base is the one you mean; do not build on it until both are sure.'
			},
			'gate-refused': {
				kind: 'policy',
				about: 'The image breaks the policy; nothing was sent.',
				next: 'Take out what no clause allows, or allow it in the policy with a reason; wtgos explain IMAGE PATH says what decided a path.'
			},
			'host-refused': {
				kind: 'policy',
				about: 'A host would refuse this image under its policy.json; no tag was moved.',
				next: 'Make the image’s policy.json and the signatures fit together; wtgos host-policy prints one that does.'
			},
			'record-refused': {
				kind: 'policy',
				about: 'A check record is missing, is not by whom it should be, or says what is not so.',
				next: 'Judge the image anew with wtgos verify-immutability, and attest that record.'
			},
			'rollback-refused': {
				kind: 'policy',
				about: 'The tag points to a newer image than the one to be promoted.',
				next: 'Build a newer image, or go back on purpose with allow-rollback.'
			},
			'secret-in-image': {
				kind: 'policy',
				about: 'The text of a build secret is in what would be published.',
				next: 'Let no line write the secret into a file or a label; build again, and change the secret.'
			},
			'signature-refused': {
				kind: 'policy',
				about: 'The image has no signature that verifies.',
				next: 'Check that the keys or identities are those that signed; an image that nobody signed has to be published again.'
			},
			'digest-mismatch': {
				kind: 'external',
				about: 'Bytes do not match the digest they were asked for by.',
				next: 'Run again. If it stays so, what is stored is damaged or was changed: push it again.'
			},
			'disk-full': {
				kind: 'external',
				about: 'No space is left for the files of this run.',
				next: 'Free some space, or set TMPDIR and output to a disk with more; then run again.'
			},
			'identity-token-failed': {
				kind: 'external',
				about: 'The token of the workflow run could not be had, or is none.',
				next: 'Run again. If it stays so, look at GitHub’s status, and that the job has id-token: write.'
			},
			'github-denied': {
				kind: 'external',
				about: 'GitHub refused the token, or a permission is missing.',
				next: 'Give the token the permission that the message names.'
			},
			'github-failed': {
				kind: 'external',
				about: 'GitHub’s interface answered with an error or not at all.',
				next: 'Run again later; GitHub’s status page says whether it is GitHub.'
			},
			'image-malformed': {
				kind: 'external',
				about: 'A manifest, config or layer breaks its specification or our bounds.',
				next: 'The image was not made as the specification says: build it again, or tell whoever made it.'
			},
			'image-not-found': {
				kind: 'external',
				about: 'The registry or layout has no such image.',
				next: 'Check the name, the platform and, for a private image, the login.'
			},
			interrupted: {
				kind: 'external',
				about: 'A signal stopped the run (a cancelled job, Ctrl-C, a timeout).',
				next: 'Run the same again when you are ready: it finds what is there and doubles nothing.'
			},
			'io-failed': {
				kind: 'external',
				about: 'A file could not be read or written.',
				next: 'Check that the path is there and that its owner and mode let you do this.'
			},
			'registry-conflict': {
				kind: 'external',
				about: 'Someone else changed the tag at the same time.',
				next: 'Run the same again: it starts from what the tag points to now.'
			},
			'registry-denied': {
				kind: 'external',
				about: 'The registry refused the credentials or the permission.',
				next: 'Log in with podman login or docker login; the account needs the right to pull, and to push for a publish.'
			},
			'registry-failed': {
				kind: 'external',
				about: 'The registry answered with an error or closed the connection.',
				next: 'Run the same again: it goes on where it stopped. If it stays so, look at the registry’s status.'
			},
			'registry-protocol': {
				kind: 'external',
				about: 'The registry answered in a way its protocol does not allow.',
				next: 'Run again. If it stays so, tell whoever runs the registry what the message says.'
			},
			'sigstore-failed': {
				kind: 'external',
				about: 'Fulcio, Rekor or a timestamp authority failed or answered wrongly.',
				next: 'Run the same again later; status.sigstore.dev says whether it is Sigstore.'
			},
			'statement-too-large': {
				kind: 'external',
				about: 'An attestation is larger than the stores for them take.',
				next: 'Leave out the largest part, which is mostly the SBOM.'
			},
			'tag-moved': {
				kind: 'external',
				about: 'A tag changed between its verdict and its move.',
				next: 'Somebody else published meanwhile: look at what the tag points to now, then run the same again.'
			},
			'tool-failed': {
				kind: 'external',
				about: 'A program that we run failed.',
				next: 'The message has the last words of the program. Run again with --debug to see more.'
			},
			'trusted-root-failed': {
				kind: 'external',
				about: 'A TUF repository is not to be reached, or what it says is not to be believed.',
				next: 'Run again. If it stays so, give trusted-root a file, as docs/keyless.md tells.'
			}
		};
		class WtgosError extends Error {
			code;
			hint;
			state;
			at;
			constructor(code, message, details = {}) {
				super(message, details.cause === undefined ? undefined : {cause: details.cause});
				this.name = new.target.name;
				this.code = code;
				this.hint = details.hint ?? errorCodes[code].next;
				this.state = details.state;
				this.at = details.at;
			}
		}
		class UserError extends WtgosError {
			kind = 'user';
			constructor(code, message, details) {
				super(code, message, details);
			}
		}
		class PolicyError extends WtgosError {
			kind = 'policy';
			constructor(code, message, details) {
				super(code, message, details);
			}
		}
		class ExternalError extends WtgosError {
			kind = 'external';
			constructor(code, message, details) {
				super(code, message, details);
			}
		}
	},
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
	14364: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			k: () => groupFindings
		});
		var _core_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38497);
		var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42891);
		var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86476);
		const least = 3;
		const named = 3;
		const maxExample = 200;
		function groupFindings(findings) {
			const groups = Map.groupBy((0, _order_js__WEBPACK_IMPORTED_MODULE_0__.Np)(findings), causeOf);
			return [...groups.values()].flatMap(alike => (alike.length < least ? alike.map(one => group([one])) : group(alike)));
		}
		function group(findings) {
			const [like] = findings;
			if (!like) throw new TypeError('a group has a finding');
			const paths = findings.map(({path = ''}) => path);
			if (paths.length === 1) {
				return {like, findings, message: (0, _core_printable_js__WEBPACK_IMPORTED_MODULE_1__.g$)(like.message), place: (0, _place_js__WEBPACK_IMPORTED_MODULE_2__.$)(like), examples: undefined};
			}
			const folder = commonFolder(paths);
			const left = paths.length - named;
			const examples = paths.slice(0, named).map(path => `/${(0, _core_printable_js__WEBPACK_IMPORTED_MODULE_1__.vI)((0, _core_printable_js__WEBPACK_IMPORTED_MODULE_1__.g$)(path), maxExample)}`);
			return {
				like,
				findings,
				message: (0, _core_printable_js__WEBPACK_IMPORTED_MODULE_1__.g$)(withoutPath(like)),
				place: `${paths.length} paths below /${(0, _core_printable_js__WEBPACK_IMPORTED_MODULE_1__.g$)(folder)}`,
				examples: `${examples.join(', ')}${left > 0 ? ` and ${left} more` : ''}`
			};
		}
		function causeOf(finding) {
			const {rule, level, path, fix, evidence} = finding;
			if (path === undefined) return JSON.stringify([rule, level, finding.message, evidence]);
			return JSON.stringify([rule, level, withoutPath(finding), fix ?? null]);
		}
		function withoutPath({message, path}) {
			if (path === undefined || path === '') return message;
			const parts = message.split(path);
			return parts.reduce((before, after) => `${before}${isWithinWord(before, after) ? path : '…'}${after}`);
		}
		function isWithinWord(before, after) {
			return /[\p{L}\p{N}_.-]$/u.test(before) || /^[\p{L}\p{N}_/-]/u.test(after);
		}
		function commonFolder(paths) {
			let [folder = ''] = paths.map(path => path.slice(0, Math.max(0, path.lastIndexOf('/'))));
			while (folder !== '' && !paths.every(path => path.startsWith(`${folder}/`))) {
				folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
			}
			return folder;
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
	99131: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			n: () => verdictText
		});
		var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
		var _core_printable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38497);
		var _group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14364);
		var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42891);
		var _rule_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3521);
		const shownGroups = 50;
		const narrow = 60;
		const look = {
			error: {mark: '✗', style: 'red'},
			unknown: {mark: '?', style: 'magenta'},
			warning: {mark: '!', style: 'yellow'},
			note: {mark: '·', style: 'dim'}
		};
		function verdictText(verdict, colour) {
			const paint = (style, text) => (colour ? (0, node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, {validateStream: false}) : text);
			const groups = (0, _group_js__WEBPACK_IMPORTED_MODULE_2__.k)(verdict.findings);
			const told = new Set();
			const lines = groups.slice(0, shownGroups).flatMap(group => {
				const isFirst = !told.has(group.like.rule);
				told.add(group.like.rule);
				return groupLines(group, isFirst, paint);
			});
			const left = groups.slice(shownGroups).reduce((sum, {findings}) => sum + findings.length, 0);
			if (left > 0) lines.push(`  … and ${left} more; report (--report FILE) has the whole list`);
			return [summaryLine(verdict, paint), ...lines].join('\n');
		}
		function summaryLine(verdict, paint) {
			const passed = verdict.result === 'pass';
			const head = passed ? '✓ pass' : '✗ fail';
			const judged = (0, _order_js__WEBPACK_IMPORTED_MODULE_3__.ec)(verdict);
			const counts = (0, _order_js__WEBPACK_IMPORTED_MODULE_3__.Pe)(verdict);
			const said = [`${judged} judged, ${counts}`, `${judged}, ${counts}`, counts];
			const fits = said.find(text => head.length + 2 + text.length <= narrow) ?? counts.replaceAll(/ (error|warning)s?/g, ' $1');
			return `${paint(passed ? 'green' : 'red', head)}  ${fits}`;
		}
		function groupLines({like, message, place, examples}, isFirst, paint) {
			const {rule, level, fix} = like;
			const {mark, style} = look[level];
			const lines = [`  ${paint(style, `${mark} ${rule}`)}${place ? `  ${paint('bold', place)}` : ''}`, `      ${message}`];
			if (examples !== undefined) lines.push(`      ${examples}`);
			if (fix) lines.push(`      ${paint('cyan', '→')} ${(0, _core_printable_js__WEBPACK_IMPORTED_MODULE_4__.g$)(fix)}`);
			if (isFirst && level !== 'note') {
				const {protects, page} = (0, _rule_set_js__WEBPACK_IMPORTED_MODULE_1__.i6)(rule);
				if (protects !== '') lines.push(`      ${paint('dim', `why: ${protects}`)}`);
				lines.push(`      ${paint('dim', `how to allow it, and more: ${page}`)}`);
			}
			return lines;
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
	},
	79371: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Y: () => seconds
		});
		function seconds(milliseconds) {
			const total = milliseconds / 1000;
			if (total < 60) return `${total.toFixed(1)} s`;
			const rounded = Math.round(total);
			return `${Math.floor(rounded / 60)} min ${String(rounded % 60).padStart(2, '0')} s`;
		}
	},
	12428: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			z: () => endingOf
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22896);
		var _core_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38497);
		const statusOf = {policy: 1, user: 2, external: 3};
		const repository = 'https://github.com/wtgos/actions';
		const titles = {
			policy: 'Refused by policy',
			user: 'Wrong input',
			external: 'Failed outside of wtgos'
		};
		function endingOf(error, redact, debug) {
			const clean = text => (0, _core_printable_js__WEBPACK_IMPORTED_MODULE_1__.fk)(redact(text));
			const stack = debug ? stackLines(error).map(line => (0, _core_printable_js__WEBPACK_IMPORTED_MODULE_1__.g$)(redact(line))) : [];
			if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.z3)) {
				const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
				return {
					status: 70,
					title: 'Bug in wtgos',
					message: `This is a bug of wtgos, not of your input. ${clean(what)}`,
					details: [`Please report it, with what you ran: ${repository}/issues/new`, ...stack]
				};
			}
			const details = [`What to do: ${clean(error.hint)}`];
			if (error.state) details.push(`State: ${clean(error.state)}`);
			details.push(`About this error: ${repository}/blob/main/docs/errors.md#${error.code}`, ...stack);
			return {
				status: statusOf[error.kind],
				title: titles[error.kind],
				message: `${placeOf(error)}${clean(error.message)}`,
				details,
				...(error.at ? {file: (0, _core_printable_js__WEBPACK_IMPORTED_MODULE_1__.g$)(error.at.file)} : {}),
				...(error.at?.line ? {line: error.at.line} : {})
			};
		}
		function placeOf({at, message}) {
			if (!at) return '';
			const place = `${[(0, _core_printable_js__WEBPACK_IMPORTED_MODULE_1__.g$)(at.file), at.line, at.column].filter(part => part !== undefined).join(':')}: `;
			return message.startsWith(place) ? '' : place;
		}
		function stackLines(error) {
			const lines = [];
			for (let next = error, depth = 0; next instanceof Error && depth < 5; next = next.cause, depth++) {
				lines.push(...`${depth > 0 ? 'caused by ' : ''}${next.stack ?? next.message}`.split('\n'));
			}
			return lines;
		}
	},
	86747: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			q: () => leave
		});
		async function leave(status) {
			await Promise.all([process.stdout, process.stderr].map(stream => new Promise(done => stream.write('', done))));
			process.exit(status);
		}
	},
	77956: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			P: () => abortOnSignals
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22896);
		const graceMs = 6_000;
		const signals = ['SIGINT', 'SIGTERM'];
		function abortOnSignals(giveUp) {
			const controller = new AbortController();
			let timer;
			const stop = name => {
				if (controller.signal.aborted) return giveUp(unfinished(name));
				controller.abort(new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yA('interrupted', `stopped by ${name}`, {hint: 'Run the same again when you are ready.'}));
				timer = setTimeout(() => giveUp(unfinished(name)), graceMs);
				timer.unref();
			};
			for (const name of signals) process.on(name, stop);
			return {
				signal: controller.signal,
				reasonOf: error => (controller.signal.aborted && !(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.z3) ? controller.signal.reason : error),
				dispose() {
					clearTimeout(timer);
					for (const name of signals) process.off(name, stop);
				}
			};
		}
		function unfinished(signal) {
			return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yA('interrupted', `stopped by ${signal}; the work did not end in time`, {
				hint: 'Run the same again when you are ready: it finds what is there and doubles nothing.',
				state: 'What a registry or a file that was being written holds by now is not known.'
			});
		}
	},
	96173: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			z: () => useNetworkOf
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22896);
		const loopback = ['localhost', '127.0.0.1', '[::1]'];
		const proxies = ['https_proxy', 'http_proxy'];
		async function useNetworkOf(env, mask) {
			const found = proxies.flatMap(name => {
				const text = setting(env, name);
				return text === '' ? [] : [{name, url: proxyUrl(text, name, mask)}];
			});
			if (found.length > 0) {
				const noProxy = [setting(env, 'no_proxy'), ...loopback].filter(Boolean).join(',');
				const settings = {...Object.fromEntries(found.map(({name, url}) => [name, url])), no_proxy: noProxy};
				for (const [name, value] of Object.entries(settings)) {
					env[name] = value;
					env[name.toUpperCase()] = value;
				}
				const {setGlobalProxyFromEnv} = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 37067, 19));
				setGlobalProxyFromEnv(settings);
			}
			if (env['SSL_CERT_FILE']) await trustOnly(env['SSL_CERT_FILE']);
		}
		function setting(env, name) {
			return env[name] || env[name.toUpperCase()] || '';
		}
		function proxyUrl(text, name, mask) {
			const url = URL.parse(text.includes('://') ? text : `http://${text}`);
			if (url === null || !['http:', 'https:'].includes(url.protocol)) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo('input-invalid', `${name.toUpperCase()} names no proxy that is known here`, {
					hint: 'Give it as http://host:port, or https://user:password@host:port.'
				});
			}
			if (url.password !== '') {
				const [user, password] = [url.username, url.password].map(decoded);
				for (const secret of new Set([url.password, `${password}`, `${user}:${password}`])) mask(secret);
			}
			return url.href;
		}
		function decoded(text) {
			try {
				return decodeURIComponent(text);
			} catch {
				return text;
			}
		}
		async function trustOnly(file) {
			const {getCACertificates, setDefaultCACertificates} = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 41692, 19));
			try {
				const own = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8')).match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g);
				if (own === null) throw new Error('it holds no certificate in PEM form');
				setDefaultCACertificates([...own, ...getCACertificates('extra')]);
			} catch (cause) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo('input-invalid', `SSL_CERT_FILE cannot be used: ${cause.message}`, {
					hint: 'Name a readable PEM file with the certificates of the authorities to trust, or unset the variable.',
					cause
				});
			}
		}
	},
	64280: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			o: () => Pace
		});
		var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79371);
		const tooSoon = 1_000;
		const maxTransfers = 100;
		class Pace {
			#transfers = new Map();
			of(label, done, total, now = performance.now()) {
				const transfer = this.#transfers.get(label);
				if (!transfer || done < transfer.from) {
					if (this.#transfers.size >= maxTransfers) this.#transfers.clear();
					this.#transfers.set(label, {since: now, from: done});
					return '';
				}
				const elapsed = now - transfer.since;
				const rate = (done - transfer.from) / elapsed;
				if (elapsed < tooSoon || rate <= 0) return '';
				const text = `${((rate * 1000) / 1e6).toFixed(1)} MB/s`;
				return total === undefined || total <= done ? text : `${text}, ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.Y)((total - done) / rate)} left`;
			}
		}
	},
	38954: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			S: () => Secrets,
			u: () => tooShortToHide
		});
		const shortest = 4;
		const tooShortToHide = `a secret has fewer than ${shortest} characters: hiding it would garble all that is printed, so it is not hidden; take a longer one`;
		class Secrets {
			#forms = new Set();
			static isTooShort(value) {
				const {length} = value.trim();
				return length > 0 && length < shortest;
			}
			add(value) {
				const fresh = formsOf(value).filter(form => !this.#forms.has(form));
				for (const form of fresh) this.#forms.add(form);
				return fresh;
			}
			redact(text) {
				let clean = text;
				for (const form of [...this.#forms].sort((a, b) => b.length - a.length)) clean = clean.replaceAll(form, '***');
				return clean;
			}
		}
		function formsOf(value) {
			const lines = value
				.split(/\r?\n/)
				.map(line => line.trim())
				.filter(line => !line.startsWith('-----'));
			const plain = [value, value.trim(), ...lines].filter(form => form.trim().length >= shortest);
			const encoded = plain.flatMap(form => {
				const bytes = Buffer.from(form);
				return [JSON.stringify(form).slice(1, -1), bytes.toString('base64'), bytes.toString('base64url')];
			});
			return [...new Set([...plain, ...encoded])];
		}
	},
	2681: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			o: () => programOf,
			w: () => toolOf
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
		var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2503);
		var _core_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86912);
		const manifest = zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({name: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(), version: zod__WEBPACK_IMPORTED_MODULE_4__.YjP()});
		async function toolOf(entryFile) {
			const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(entryFile);
			const {name, version} = await programOf(entryFile);
			const names = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, {recursive: true})).filter(file => /\.(js|ts)$/.test(file)).sort();
			const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
			for (const file of names) hash.update(`${(0, _core_digest_js__WEBPACK_IMPORTED_MODULE_3__.sc)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, file)))} ${file}\n`);
			return {name, version, digest: `sha256:${hash.digest('hex')}`};
		}
		async function programOf(entryFile) {
			return manifest.parse(JSON.parse(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(entryFile), '../package.json'), 'utf8')));
		}
	}
};
