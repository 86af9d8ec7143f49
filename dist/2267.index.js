export const id = 2267;
export const ids = [2267, 4648];
export const modules = {
	81316: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			QP: () => defineAction,
			cs: () => decodeInputs
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22896);
		var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60772);
		function defineAction(contract) {
			return {check: () => [], ...contract};
		}
		function decodeInputs(contract, raw) {
			const missing = [];
			const invalid = unknownNames(contract, raw);
			const decoded = new Map();
			for (const [name, input] of Object.entries(contract.inputs)) {
				const given = Object.hasOwn(raw, name) ? raw[name] : undefined;
				const text = given === undefined || given.trim() === '' ? input.default : given;
				if (text === undefined) {
					if (input.required) missing.push(`${name} is required: ${input.description}`);
					decoded.set(camelCase(name), input.absent);
					continue;
				}
				const result = input.schema.safeParse(text);
				if (result.success) decoded.set(camelCase(name), result.data);
				else invalid.push(`${name} ${shown(input, text)}: ${result.error.issues.map(issue => issue.message).join('; ')}`);
			}
			const inputs = Object.fromEntries(decoded);
			if (missing.length === 0 && invalid.length === 0) invalid.push(...contract.check(inputs));
			if (missing.length > 0 || invalid.length > 0) throw problems(contract, missing, invalid);
			return inputs;
		}
		function camelCase(name) {
			return name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
		}
		function unknownNames(contract, raw) {
			return Object.keys(raw)
				.filter(name => !Object.hasOwn(contract.inputs, name))
				.map(name => {
					const meant = (0, _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__.p)(name, Object.keys(contract.inputs));
					return `${JSON.stringify(name.slice(0, 64))} is no input${meant ? `; did you mean ${meant}?` : ''}`;
				});
		}
		function shown(input, text) {
			if (input.secret) return '(not shown)';
			return JSON.stringify(text.length > 80 ? `${text.slice(0, 77)}…` : text);
		}
		function problems(contract, missing, invalid) {
			const all = [...missing, ...invalid];
			const message = all.length === 1 ? `${all[0]}` : `${all.length} inputs are wrong:\n${all.map(one => `- ${one}`).join('\n')}`;
			return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(invalid.length === 0 ? 'input-missing' : 'input-invalid', message, {
				hint: `All inputs of ${contract.name} are described in docs/actions.md, and by: wtgos ${contract.name} --help`
			});
		}
	},
	4648: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			actions: () => actions
		});
		var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81316);
		const actions = {
			build: () =>
				bind(Promise.all([__webpack_require__.e(2503), __webpack_require__.e(4566)]).then(__webpack_require__.bind(__webpack_require__, 34566)), () =>
					Promise.all([
						__webpack_require__.e(2503),
						__webpack_require__.e(8815),
						__webpack_require__.e(3292),
						__webpack_require__.e(1306),
						__webpack_require__.e(403),
						__webpack_require__.e(3247),
						__webpack_require__.e(4604),
						__webpack_require__.e(5172),
						__webpack_require__.e(497),
						__webpack_require__.e(3803),
						__webpack_require__.e(6950),
						__webpack_require__.e(5887),
						__webpack_require__.e(5689),
						__webpack_require__.e(6027),
						__webpack_require__.e(4884),
						__webpack_require__.e(6876),
						__webpack_require__.e(8077),
						__webpack_require__.e(4764)
					]).then(__webpack_require__.bind(__webpack_require__, 6470))
				),
			plan: () =>
				bind(Promise.all([__webpack_require__.e(2503), __webpack_require__.e(9697)]).then(__webpack_require__.bind(__webpack_require__, 79697)), () =>
					Promise.all([__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(403), __webpack_require__.e(3247), __webpack_require__.e(4604), __webpack_require__.e(5172), __webpack_require__.e(5887), __webpack_require__.e(4884), __webpack_require__.e(1811)]).then(
						__webpack_require__.bind(__webpack_require__, 61811)
					)
				),
			'build-image': () =>
				bind(Promise.all([__webpack_require__.e(2503), __webpack_require__.e(258)]).then(__webpack_require__.bind(__webpack_require__, 10258)), () =>
					Promise.all([
						__webpack_require__.e(2503),
						__webpack_require__.e(8815),
						__webpack_require__.e(1306),
						__webpack_require__.e(403),
						__webpack_require__.e(3247),
						__webpack_require__.e(4604),
						__webpack_require__.e(5172),
						__webpack_require__.e(5887),
						__webpack_require__.e(6027),
						__webpack_require__.e(4884),
						__webpack_require__.e(5705)
					]).then(__webpack_require__.bind(__webpack_require__, 61202))
				),
			'verify-immutability': () =>
				bind(Promise.all([__webpack_require__.e(2503), __webpack_require__.e(4960)]).then(__webpack_require__.bind(__webpack_require__, 34960)), () =>
					Promise.all([
						__webpack_require__.e(2503),
						__webpack_require__.e(8815),
						__webpack_require__.e(3292),
						__webpack_require__.e(403),
						__webpack_require__.e(3247),
						__webpack_require__.e(4604),
						__webpack_require__.e(5172),
						__webpack_require__.e(497),
						__webpack_require__.e(3803),
						__webpack_require__.e(6950),
						__webpack_require__.e(8264)
					]).then(__webpack_require__.bind(__webpack_require__, 56700))
				),
			'push-image': () =>
				bind(Promise.all([__webpack_require__.e(2503), __webpack_require__.e(1580)]).then(__webpack_require__.bind(__webpack_require__, 41580)), () =>
					Promise.all([__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(403), __webpack_require__.e(3247), __webpack_require__.e(8402), __webpack_require__.e(616)]).then(__webpack_require__.bind(__webpack_require__, 60616))
				),
			'sign-cosign': () =>
				bind(Promise.all([__webpack_require__.e(2503), __webpack_require__.e(911)]).then(__webpack_require__.bind(__webpack_require__, 30911)), () =>
					Promise.all([__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(403), __webpack_require__.e(3247), __webpack_require__.e(4604), __webpack_require__.e(5172), __webpack_require__.e(8402), __webpack_require__.e(5573)]).then(__webpack_require__.bind(__webpack_require__, 5573))
				),
			'attest-provenance': () =>
				bind(Promise.all([__webpack_require__.e(2503), __webpack_require__.e(9643)]).then(__webpack_require__.bind(__webpack_require__, 99643)), () =>
					Promise.all([__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(403), __webpack_require__.e(3247), __webpack_require__.e(4604), __webpack_require__.e(5172), __webpack_require__.e(8402), __webpack_require__.e(4569)]).then(__webpack_require__.bind(__webpack_require__, 26950))
				),
			'verify-image': () =>
				bind(Promise.all([__webpack_require__.e(2503), __webpack_require__.e(1419)]).then(__webpack_require__.bind(__webpack_require__, 31419)), () =>
					Promise.all([__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(403), __webpack_require__.e(3247), __webpack_require__.e(4604), __webpack_require__.e(5172), __webpack_require__.e(497), __webpack_require__.e(5689), __webpack_require__.e(6126)]).then(
						__webpack_require__.bind(__webpack_require__, 24865)
					)
				),
			'promote-image': () =>
				bind(Promise.all([__webpack_require__.e(2503), __webpack_require__.e(570)]).then(__webpack_require__.bind(__webpack_require__, 60570)), () =>
					Promise.all([__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(403), __webpack_require__.e(3247), __webpack_require__.e(4604), __webpack_require__.e(5172), __webpack_require__.e(497), __webpack_require__.e(5689), __webpack_require__.e(8402), __webpack_require__.e(5264)]).then(
						__webpack_require__.bind(__webpack_require__, 47002)
					)
				),
			'assemble-index': () =>
				bind(Promise.all([__webpack_require__.e(2503), __webpack_require__.e(3995)]).then(__webpack_require__.bind(__webpack_require__, 93995)), () =>
					Promise.all([
						__webpack_require__.e(2503),
						__webpack_require__.e(8815),
						__webpack_require__.e(403),
						__webpack_require__.e(3247),
						__webpack_require__.e(4604),
						__webpack_require__.e(5172),
						__webpack_require__.e(497),
						__webpack_require__.e(5689),
						__webpack_require__.e(6876),
						__webpack_require__.e(5480),
						__webpack_require__.e(1578)
					]).then(__webpack_require__.bind(__webpack_require__, 70225))
				),
			'publish-images': () =>
				bind(Promise.all([__webpack_require__.e(2503), __webpack_require__.e(4566), __webpack_require__.e(9860)]).then(__webpack_require__.bind(__webpack_require__, 59860)), () =>
					Promise.all([
						__webpack_require__.e(2503),
						__webpack_require__.e(8815),
						__webpack_require__.e(3292),
						__webpack_require__.e(1306),
						__webpack_require__.e(403),
						__webpack_require__.e(3247),
						__webpack_require__.e(4604),
						__webpack_require__.e(5172),
						__webpack_require__.e(497),
						__webpack_require__.e(3803),
						__webpack_require__.e(6950),
						__webpack_require__.e(5887),
						__webpack_require__.e(5689),
						__webpack_require__.e(6027),
						__webpack_require__.e(4884),
						__webpack_require__.e(6876),
						__webpack_require__.e(8077),
						__webpack_require__.e(5480),
						__webpack_require__.e(7648)
					]).then(__webpack_require__.bind(__webpack_require__, 87648))
				),
			'check-image': () =>
				bind(Promise.all([__webpack_require__.e(2503), __webpack_require__.e(4662)]).then(__webpack_require__.bind(__webpack_require__, 4662)), () =>
					Promise.all([
						__webpack_require__.e(2503),
						__webpack_require__.e(8815),
						__webpack_require__.e(3292),
						__webpack_require__.e(1306),
						__webpack_require__.e(403),
						__webpack_require__.e(3247),
						__webpack_require__.e(4604),
						__webpack_require__.e(5172),
						__webpack_require__.e(497),
						__webpack_require__.e(3803),
						__webpack_require__.e(6950),
						__webpack_require__.e(5887),
						__webpack_require__.e(5689),
						__webpack_require__.e(6027),
						__webpack_require__.e(4884),
						__webpack_require__.e(6876),
						__webpack_require__.e(8077),
						__webpack_require__.e(3904)
					]).then(__webpack_require__.bind(__webpack_require__, 93904))
				),
			prune: () =>
				bind(Promise.all([__webpack_require__.e(2503), __webpack_require__.e(3722)]).then(__webpack_require__.bind(__webpack_require__, 43722)), () =>
					Promise.all([__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(403), __webpack_require__.e(3247), __webpack_require__.e(3764), __webpack_require__.e(109)]).then(__webpack_require__.bind(__webpack_require__, 80109))
				),
			'check-distrobox': () =>
				bind(Promise.all([__webpack_require__.e(2503), __webpack_require__.e(7023)]).then(__webpack_require__.bind(__webpack_require__, 57023)), () =>
					Promise.all([__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(403), __webpack_require__.e(3247), __webpack_require__.e(2055)]).then(__webpack_require__.bind(__webpack_require__, 80284))
				),
			'check-hardware-profile': () =>
				bind(Promise.all([__webpack_require__.e(2503), __webpack_require__.e(8637)]).then(__webpack_require__.bind(__webpack_require__, 38637)), () =>
					Promise.all([
						__webpack_require__.e(2503),
						__webpack_require__.e(8815),
						__webpack_require__.e(3292),
						__webpack_require__.e(403),
						__webpack_require__.e(3247),
						__webpack_require__.e(4604),
						__webpack_require__.e(5172),
						__webpack_require__.e(497),
						__webpack_require__.e(3803),
						__webpack_require__.e(6950),
						__webpack_require__.e(7619)
					]).then(__webpack_require__.bind(__webpack_require__, 75205))
				),
			'check-governance': () =>
				bind(Promise.all([__webpack_require__.e(2503), __webpack_require__.e(9533)]).then(__webpack_require__.bind(__webpack_require__, 9533)), () =>
					Promise.all([__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(403), __webpack_require__.e(3247), __webpack_require__.e(3764), __webpack_require__.e(8189)]).then(__webpack_require__.bind(__webpack_require__, 18189))
				)
		};
		async function bind(inputs, load) {
			const {contract} = await inputs;
			return {
				contract,
				async run(raw, services) {
					const decoded = (0, _contract_js__WEBPACK_IMPORTED_MODULE_0__.cs)(contract, raw);
					const {run} = await load();
					return run(decoded, await services());
				}
			};
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
	60772: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			p: () => nearest
		});
		const longest = 64;
		function nearest(text, names) {
			if (text.length > longest) return undefined;
			let best;
			let bestDistance = Number.POSITIVE_INFINITY;
			for (const name of names) {
				const distance = editDistance(text.toLowerCase(), name.toLowerCase());
				if (distance < bestDistance && distance <= Math.max(2, Math.floor(name.length / 3))) {
					best = name;
					bestDistance = distance;
				}
			}
			return best;
		}
		function editDistance(a, b) {
			let beforeLast = [];
			let last = Array.from({length: b.length + 1}, (_, column) => column);
			for (let row = 1; row <= a.length; row++) {
				const current = [row];
				for (let column = 1; column <= b.length; column++) {
					const same = a[row - 1] === b[column - 1];
					let cost = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
					const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
					if (swapped) cost = Math.min(cost, at(beforeLast, column - 2) + 1);
					current.push(cost);
				}
				beforeLast = last;
				last = current;
			}
			return at(last, b.length);
		}
		function at(row, column) {
			return row[column] ?? Number.POSITIVE_INFINITY;
		}
	}
};
