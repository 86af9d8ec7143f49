export const id = 2359;
export const ids = [2359, 9860];
export const modules = {
	93995: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			contract: () => contract
		});
		var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
		var _pipeline_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10582);
		var _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61669);
		var _contract_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81316);
		var _github_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30043);
		var _input_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88444);
		var _keyless_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86058);
		var _verify_image_identity_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92448);
		const contract = (0, _contract_js__WEBPACK_IMPORTED_MODULE_3__.QP)({
			name: 'assemble-index',
			title: 'Assemble an index of platforms',
			description: 'Puts the images of several platforms under one name: checks each, writes the index, signs every part and the index, attests, verifies as a host does, moves tags.',
			inputs: {
				to: (0, _input_js__WEBPACK_IMPORTED_MODULE_5__.Qq)({
					description: 'The repository that the parts are in and the index goes to: `ghcr.io/you/image`, or `oci:DIR`; without tag.',
					required: true,
					placeholder: 'repository'
				}),
				parts: {
					...(0, _input_js__WEBPACK_IMPORTED_MODULE_5__.AS)({
						description: 'The images by digest, one `os/architecture=sha256:…` a line; each must be for that platform.',
						name: /^[a-z0-9]{1,32}\/[a-z0-9]{1,32}(\/[a-z0-9]{1,32})?$/
					}),
					required: true
				},
				'parts-must-be': (0, _input_js__WEBPACK_IMPORTED_MODULE_5__.Yq)(['attested', 'signed', 'pushed'], {
					description: 'What must be there of each part before it is taken: `attested` is signature, provenance and check record by public-keys or identity; `signed` the signature alone; `pushed` nothing.',
					default: 'attested'
				}),
				tags: {
					...(0, _input_js__WEBPACK_IMPORTED_MODULE_5__.Mn)({
						description: 'The tags to move, one a line; each only after a host’s verdict for that very reference. {date}, {sha}, {os-version} and {pr} in them are filled in: docs/tags.md.',
						item: _pipeline_tags_js__WEBPACK_IMPORTED_MODULE_1__.Z4,
						allowed: 'one tag or template a line',
						placeholder: 'tag'
					}),
					required: true
				},
				references: (0, _input_js__WEBPACK_IMPORTED_MODULE_5__.Mn)({
					description: 'What a layout’s tags stand for, one `host/path:tag` a line, the tag as in `tags`: hosts verify the name they pull. A registry’s tags name themselves.',
					item: _pipeline_tags_js__WEBPACK_IMPORTED_MODULE_1__.Ur,
					allowed: 'one host/path:tag a line',
					placeholder: 'reference'
				}),
				annotations: (0, _input_js__WEBPACK_IMPORTED_MODULE_5__.AS)({
					description: 'Annotations of the index, one `NAME=value` a line. What all parts say alike, the index says without them.'
				}),
				'public-keys': _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__.Sy,
				..._verify_image_identity_inputs_js__WEBPACK_IMPORTED_MODULE_7__.g_,
				'signing-key': _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__.NR,
				'signing-password': _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__.zz,
				..._keyless_inputs_js__WEBPACK_IMPORTED_MODULE_6__.Ep,
				keyless: {
					..._keyless_inputs_js__WEBPACK_IMPORTED_MODULE_6__.Ep.keyless,
					description: 'Sign by the identity of this workflow run, besides the key or instead of it; needs `id-token: write`. Hosts (podman, bootc) verify keys alone.'
				},
				..._github_inputs_js__WEBPACK_IMPORTED_MODULE_4__.d,
				'allow-rollback': _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__.O5,
				'plain-http': _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__.BN
			},
			outputs: {
				image: 'The index by digest.',
				digest: 'The digest of the index.',
				tags: 'The references that point to it now, one a line.'
			},
			examples: ['wtgos assemble-index --to ghcr.io/you/image --parts linux/amd64=sha256:… --parts linux/arm64=sha256:… --tags stable --public-keys cosign.pub --signing-key cosign.key --signing-password env://COSIGN_PASSWORD'],
			check(inputs) {
				const {keyless, signingKey: key, publicKeys: keys, fulcioUrl, tsaUrl, rekorUrl, parts} = inputs;
				const problems = [];
				for (const [platform, digest] of Object.entries(parts)) {
					if (!(0, _core_digest_js__WEBPACK_IMPORTED_MODULE_0__.Bc)(digest)) problems.push(`parts: ${platform} is no digest (sha256:…): a tag could move meanwhile`);
				}
				if (inputs.partsMustBe !== 'pushed' || keys.length > 0 || inputs.identity.length > 0) {
					problems.push(...(0, _verify_image_identity_inputs_js__WEBPACK_IMPORTED_MODULE_7__.vU)(inputs));
				}
				if (key === undefined && !keyless) problems.push('signing-key is required, or keyless: true');
				if (key !== undefined && keys.length === 0) problems.push('public-keys is required: the keys that verifiers use');
				if (!keyless && [fulcioUrl, tsaUrl, rekorUrl].some(value => value !== undefined)) {
					problems.push('fulcio-url, tsa-url and rekor-url are for keyless: true');
				}
				return problems;
			}
		});
	},
	99643: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			contract: () => contract
		});
		var _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61669);
		var _contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81316);
		var _github_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30043);
		var _input_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88444);
		var _keyless_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86058);
		const contract = (0, _contract_js__WEBPACK_IMPORTED_MODULE_1__.QP)({
			name: 'attest-provenance',
			title: 'Attest provenance',
			description: 'Attaches signed SLSA provenance and the check record to an image that is signed already.',
			inputs: {
				image: (0, _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Sl)('The image, by digest'),
				record: (0, _input_js__WEBPACK_IMPORTED_MODULE_3__.Ae)({
					description: 'The check record that verify-immutability wrote: it is attested too, and says base and policy.',
					required: true
				}),
				containerfile: (0, _input_js__WEBPACK_IMPORTED_MODULE_3__.Ae)({description: 'The Containerfile that it was built from.', default: 'Containerfile'}),
				sbom: (0, _input_js__WEBPACK_IMPORTED_MODULE_3__.Ae)({
					description: 'An SBOM to be attested too: CycloneDX 1.x or SPDX 2.x, as JSON.'
				}),
				'signing-key': _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.NR,
				'signing-password': _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.zz,
				..._keyless_inputs_js__WEBPACK_IMPORTED_MODULE_4__.Ep,
				..._github_inputs_js__WEBPACK_IMPORTED_MODULE_2__.d,
				'plain-http': _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.BN
			},
			outputs: {
				attestations: 'The digests of the attestations, one a line.'
			},
			examples: ['wtgos attest-provenance --image ghcr.io/you/image@sha256:… --record check-record.json --signing-key cosign.key --signing-password env://COSIGN_PASSWORD'],
			check: _keyless_inputs_js__WEBPACK_IMPORTED_MODULE_4__.R1
		});
	},
	57023: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			contract: () => inputs_contract
		});
		const versions = ['1.8', '2.0'];
		var common_inputs = __webpack_require__(61669);
		var contract = __webpack_require__(81316);
		var input = __webpack_require__(88444);
		var reports = __webpack_require__(78950);
		const inputs_contract = (0, contract.QP)({
			name: 'check-distrobox',
			title: 'Check distrobox manifest',
			description: 'Says what a distrobox manifest declares, what podman would really be told, and what no manifest takes away, and judges it against a policy. Nothing of the manifest is run.',
			inputs: {
				manifest: (0, input.Ae)({description: 'The manifest.', default: 'distrobox.ini'}),
				policy: (0, input.Ae)({
					description: 'What containers may have (YAML). Without it, wtgOS’s own policy: policies/agent-container.yaml.'
				}),
				'distrobox-version': (0, input.Yq)(versions, {
					description: 'As which distrobox the manifest is read: 1.8 is written in shell, 2.0 in Go, and they differ.',
					default: '1.8'
				}),
				strict: (0, input.Jt)({
					description: 'What could not be decided, such as an unknown flag, counts as a failure.',
					default: 'true'
				}),
				quadlet: (0, input.Ae)({
					description: 'Where to write the strict way: a Podman Quadlet unit for the one container of the manifest, with the policy’s devices and workspace and nothing else of the host’s.'
				}),
				report: common_inputs.z8,
				...reports.eP
			},
			outputs: {
				verdict: '`pass` or `fail`.',
				failures: 'How many findings stop the gate.',
				argv: 'The arguments podman would get, as JSON: container → list, or null where distrobox would not come that far.'
			},
			examples: ['wtgos check-distrobox --manifest distrobox.ini', 'wtgos check-distrobox --distrobox-version 2.0 --json', 'wtgos check-distrobox --quadlet wtg-agent.container']
		});
	},
	9533: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			contract: () => contract
		});
		var _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61669);
		var _contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81316);
		var _input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88444);
		var _reports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78950);
		const contract = (0, _contract_js__WEBPACK_IMPORTED_MODULE_1__.QP)({
			name: 'check-governance',
			title: 'Check governance',
			description: 'Holds a repository to what it asks of itself: rules of its branch, who may pass them, owners, rights, keys, updates, reviews. Only reads. What the token may not see is unknown, never as if it were met.',
			inputs: {
				repository: (0, _input_js__WEBPACK_IMPORTED_MODULE_2__.Qq)({
					description: 'Which repository: owner/name. Without it, that of the workflow run.',
					pattern: /^[\w-][\w.-]{0,99}\/[\w-][\w.-]{0,99}$/,
					allowed: 'owner/name',
					placeholder: 'repository'
				}),
				branch: (0, _input_js__WEBPACK_IMPORTED_MODULE_2__.Qq)({
					description: 'The branch that is protected.',
					default: 'main',
					pattern: /^(?!.*\.\.)[\w][\w./-]{0,199}$/,
					allowed: 'the name of a branch',
					placeholder: 'branch'
				}),
				expect: (0, _input_js__WEBPACK_IMPORTED_MODULE_2__.Ae)({description: 'What is expected (YAML): docs/governance.md.', default: '.github/governance.yaml'}),
				'github-token': {
					...(0, _input_js__WEBPACK_IMPORTED_MODULE_2__.rJ)('password', {
						description: 'A token that reads. A workflow’s own sees the rules and files; one with `administration: read` sees the rest.'
					}),
					required: true
				},
				strict: (0, _input_js__WEBPACK_IMPORTED_MODULE_2__.Jt)({description: 'What could not be decided counts as a failure.', default: 'true'}),
				proposal: (0, _input_js__WEBPACK_IMPORTED_MODULE_2__.Jt)({
					description: 'Say what would make the failing items pass: a ruleset and lines for gh. Nothing is applied.',
					default: 'false'
				}),
				'audit-since': (0, _input_js__WEBPACK_IMPORTED_MODULE_2__.Qq)({
					description: 'Gather what happened since that day, at most 30 days ago, for a review of the audit log: a page in audit-page.',
					pattern: /^\d{4}-\d{2}-\d{2}$/,
					allowed: 'a day, such as 2027-01-04',
					placeholder: 'day'
				}),
				'audit-page': (0, _input_js__WEBPACK_IMPORTED_MODULE_2__.Ae)({description: 'Where to write that page (Markdown).', default: 'audit-review.md'}),
				'audit-reviewer': (0, _input_js__WEBPACK_IMPORTED_MODULE_2__.Qq)({
					description: 'Your login: you have read the page and looked at what it could not see. Adds a line to the record of reviews.',
					pattern: /^[A-Za-z\d][A-Za-z\d_-]{0,99}$/,
					allowed: 'a login of GitHub',
					placeholder: 'login'
				}),
				report: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.z8,
				..._reports_js__WEBPACK_IMPORTED_MODULE_3__.eP
			},
			outputs: {
				verdict: '`pass` or `fail`.',
				failures: 'How many items failed.',
				unknown: 'How many items this token could not decide.'
			},
			examples: ['wtgos check-governance --repository you/image --github-token env://GITHUB_TOKEN', 'wtgos check-governance --repository you/image --github-token env://GITHUB_TOKEN --strict false --proposal', 'wtgos check-governance --repository you/image --github-token env://GITHUB_TOKEN --audit-since 2027-01-04']
		});
	},
	38637: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			contract: () => contract
		});
		var _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61669);
		var _contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81316);
		var _input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88444);
		var _reports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78950);
		const inputs = {
			image: (0, _input_js__WEBPACK_IMPORTED_MODULE_2__.Qq)({
				description: 'The image that shall run on the machine, as skopeo names it: `oci:DIR[:tag]`, or a registry reference with a tag or digest.',
				placeholder: 'image'
			}),
			machine: (0, _input_js__WEBPACK_IMPORTED_MODULE_2__.Ae)({
				description: 'Instead of image: the root folder of a machine (`/` for this one), or a captured tree of its /sys, /proc and /etc/os-release. Needs no root.'
			}),
			profile: (0, _input_js__WEBPACK_IMPORTED_MODULE_2__.Ae)({
				description: 'What the machine is made of (YAML). Without it, the machine that wtgOS is made for: policies/hardware/framework-13-hx370.yaml.'
			}),
			base: (0, _input_js__WEBPACK_IMPORTED_MODULE_2__.Qq)({
				description: 'The base of the image: what of the compute stack it has already is told as the base’s own. It is read as it is, without a look at its signature.',
				placeholder: 'image'
			}),
			draft: (0, _input_js__WEBPACK_IMPORTED_MODULE_2__.Ae)({
				description: 'With machine: where to write a profile of it, to start from, instead of judging. The file must not be there yet.'
			}),
			strict: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.O2,
			report: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.z8,
			..._reports_js__WEBPACK_IMPORTED_MODULE_3__.eP,
			'plain-http': _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.BN
		};
		const contract = (0, _contract_js__WEBPACK_IMPORTED_MODULE_1__.QP)({
			name: 'check-hardware-profile',
			title: 'Check hardware profile',
			description: 'Says whether an image brings what a machine needs (kernel, drivers, firmware, arguments, a display at its scale), or whether a machine is what a profile says, down to its panel.',
			inputs,
			outputs: {
				verdict: '`pass` or `fail`.',
				failures: 'How many findings stop the gate.'
			},
			examples: ['wtgos check-hardware-profile --image ghcr.io/you/image:stable', 'wtgos check-hardware-profile --machine /', 'wtgos check-hardware-profile --machine / --draft policies/hardware/mine.yaml'],
			check: problems
		});
		function problems({image, machine, base, draft, profile}) {
			if (image === undefined && machine === undefined) return ['image is required, or machine'];
			if (image !== undefined && machine !== undefined) return ['give image or machine, not both'];
			if (machine !== undefined && base !== undefined) return ['base is of an image, and belongs to image'];
			if (machine === undefined && draft !== undefined) return ['draft is written from a machine: give machine, not image'];
			if (draft !== undefined && profile !== undefined) return ['draft writes a profile, and judges by none: give one of them'];
			return [];
		}
	},
	4662: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			contract: () => contract
		});
		var _pipeline_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10582);
		var _build_image_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10258);
		var _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61669);
		var _contract_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81316);
		var _input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88444);
		var _reports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78950);
		const contract = (0, _contract_js__WEBPACK_IMPORTED_MODULE_3__.QP)({
			name: 'check-image',
			title: 'Check an image without publishing it',
			description: 'The whole chain for a pull request: builds, judges, signs, attests and verifies as a host does, into a folder and with a throw-away key. Needs no right to write anything.',
			inputs: {
				..._build_image_inputs_js__WEBPACK_IMPORTED_MODULE_1__.buildInputs,
				policy: _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__.JN,
				strict: _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__.O2,
				to: (0, _input_js__WEBPACK_IMPORTED_MODULE_4__.Qq)({
					description: 'The repository that a publish would go to. It is only read, without a login unless one is there, to tell what changed.',
					placeholder: 'repository',
					required: true
				}),
				tags: (0, _input_js__WEBPACK_IMPORTED_MODULE_4__.Mn)({
					description: 'The tags that a publish would move, one a line: hosts verify by these names.',
					item: _pipeline_tags_js__WEBPACK_IMPORTED_MODULE_0__.Z4,
					allowed: 'one tag a line, as in build',
					placeholder: 'tag',
					required: true
				}),
				references: (0, _input_js__WEBPACK_IMPORTED_MODULE_4__.Mn)({
					description: 'With a mirror in `to`: what hosts pull, one `host/path:tag` a line, the tag as in `tags`.',
					item: _pipeline_tags_js__WEBPACK_IMPORTED_MODULE_0__.Ur,
					allowed: 'one host/path:tag a line',
					placeholder: 'reference'
				}),
				'public-keys': {
					..._common_inputs_js__WEBPACK_IMPORTED_MODULE_2__.Sy,
					description: 'Files with the public keys (PEM) that the image brings to its hosts. In a copy of the context, a throw-away key takes their place.'
				},
				compare: (0, _input_js__WEBPACK_IMPORTED_MODULE_4__.Jt)({
					description: 'Tell what changed since the image that the first tag points to.',
					default: 'true'
				}),
				output: (0, _input_js__WEBPACK_IMPORTED_MODULE_4__.Ae)({
					description: 'The folder for the built image, the check record and the release record.',
					default: 'wtgos-check'
				}),
				..._reports_js__WEBPACK_IMPORTED_MODULE_5__.Pb,
				'plain-http': _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__.BN
			},
			outputs: {
				verdict: 'Whether it would be published: pass or fail.',
				digest: 'The digest of what was built; the published image has another, for it brings another key.',
				changes: 'Whether what changed since the published image is in the job summary: known or unknown.'
			},
			examples: ['wtgos check-image --base-key policies/keys/ublue-os.pub --to ghcr.io/you/image --tags stable --public-keys cosign.pub'],
			check({baseUnsigned, baseKey}) {
				return baseUnsigned && baseKey.length > 0 ? ['base-unsigned cannot be true when a base-key is given'] : [];
			}
		});
	},
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
	79697: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			contract: () => contract
		});
		var _pipeline_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10582);
		var _build_image_engine_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62315);
		var _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61669);
		var _contract_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81316);
		var _input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88444);
		const platformPattern = /^[a-z0-9]{1,32}\/[a-z0-9]{1,32}(\/[a-z0-9]{1,32})?$/;
		const contract = (0, _contract_js__WEBPACK_IMPORTED_MODULE_3__.QP)({
			name: 'plan',
			title: 'Plan a matrix of builds',
			description: 'Says which jobs build what: every flavour for every platform, on which runner, each image that is named resolved once and verified, so that all jobs build on the same.',
			inputs: {
				containerfile: _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__.Mo,
				context: _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__._O,
				platforms: {
					...(0, _input_js__WEBPACK_IMPORTED_MODULE_4__.Mn)({
						description: 'The platforms to build for, one a line.',
						item: platformPattern,
						allowed: 'one os/architecture a line, such as linux/arm64',
						placeholder: 'os/arch'
					}),
					default: 'linux/amd64'
				},
				flavours: (0, _input_js__WEBPACK_IMPORTED_MODULE_4__.Ae)({
					description: 'A YAML file with the images that are made of this repository (docs/platforms.md). Without it, one, by these inputs.'
				}),
				runners: (0, _input_js__WEBPACK_IMPORTED_MODULE_4__.AS)({
					description: 'Labels of runners, one `os/architecture=label` a line; without one, GitHub’s own for linux/amd64 and linux/arm64.',
					name: platformPattern
				}),
				base: _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__.E3,
				'base-key': _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__.H_,
				'base-unnamed': _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__.Go,
				'base-unsigned': _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__.TS,
				'image-keys': _build_image_engine_inputs_js__WEBPACK_IMPORTED_MODULE_1__.I['image-keys'],
				'unsigned-images': _build_image_engine_inputs_js__WEBPACK_IMPORTED_MODULE_1__.I['unsigned-images'],
				'build-args': (0, _input_js__WEBPACK_IMPORTED_MODULE_4__.AS)({
					description: 'Build arguments of all flavours, one `NAME=value` a line; a flavour’s own win.',
					name: /^[A-Za-z_][A-Za-z0-9_]{0,127}$/
				}),
				tags: (0, _input_js__WEBPACK_IMPORTED_MODULE_4__.Mn)({
					description: 'The tags of the image, one a line, where no file of flavours says them; templates as `build` takes them.',
					item: _pipeline_tags_js__WEBPACK_IMPORTED_MODULE_0__.Z4,
					allowed: 'one tag or template a line',
					placeholder: 'tag'
				}),
				'plain-http': _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__.BN
			},
			outputs: {
				matrix: 'For `strategy.matrix`: JSON with `include`, one entry for each job.',
				flavours: 'For the jobs that put the platforms together: JSON with `include`, one entry for each flavour.',
				'image-digests': 'Every image that is named with its digest, one `IMAGE=sha256:…` a line: those of all jobs together.',
				id: 'Eight characters that no other plan has: for the names of artifacts, since a run may hold several plans.',
				jobs: 'How many jobs build.'
			},
			examples: ['wtgos plan --platforms linux/amd64 --platforms linux/arm64 --base-key policies/keys/ublue-os.pub --tags stable --json'],
			check({tags, platforms, flavours, base: named, baseUnsigned: unsigned, baseKey: keys}) {
				const wrong = [];
				if (new Set(platforms).size < platforms.length) wrong.push('platforms: one is given twice');
				if (flavours !== undefined && (tags.length > 0 || named !== undefined)) {
					wrong.push('flavours: the file says base and tags of each; leave base and tags out');
				}
				if (unsigned && keys.length > 0) wrong.push('base-unsigned cannot be true when a base-key is given');
				return wrong;
			}
		});
	},
	60570: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			contract: () => contract
		});
		var _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61669);
		var _contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81316);
		var _verify_image_identity_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92448);
		const contract = (0, _contract_js__WEBPACK_IMPORTED_MODULE_1__.QP)({
			name: 'promote-image',
			title: 'Promote image',
			description: 'Verifies an image by key, by identity or by both, and as a host does; then moves tags to it. It never signs, and the verification cannot be skipped.',
			inputs: {
				image: (0, _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Sl)('The image, by digest'),
				tags: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.fr,
				references: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Ft,
				'public-keys': _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Sy,
				..._verify_image_identity_inputs_js__WEBPACK_IMPORTED_MODULE_2__.g_,
				'allow-rollback': _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.O5,
				'plain-http': _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.BN
			},
			outputs: {
				tags: 'The references that point to the image now, one a line.'
			},
			examples: ['wtgos promote-image --image ghcr.io/you/image@sha256:… --tags stable --public-keys cosign.pub', 'wtgos promote-image --image ghcr.io/you/image@sha256:… --tags stable --identity https://github.com/you/image/.github/workflows/publish.yml@refs/heads/main --trusted-root trusted-root.json'],
			check: _verify_image_identity_inputs_js__WEBPACK_IMPORTED_MODULE_2__.vU
		});
	},
	43722: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			contract: () => contract
		});
		var _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61669);
		var _contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81316);
		var _input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88444);
		const number = {pattern: /^\d{1,5}$/, allowed: 'a number', placeholder: 'number'};
		const contract = (0, _contract_js__WEBPACK_IMPORTED_MODULE_1__.QP)({
			name: 'prune',
			title: 'Prune old versions',
			description: 'Removes old versions of a package from GitHub’s registry, and never a part, signature or attestation of one that stays. Tells what would go; deletes only with `delete`.',
			inputs: {
				package: (0, _input_js__WEBPACK_IMPORTED_MODULE_2__.Qq)({
					description: 'The package: `ghcr.io/owner/name`, without tag.',
					required: true,
					placeholder: 'repository'
				}),
				'keep-newest': (0, _input_js__WEBPACK_IMPORTED_MODULE_2__.Qq)({
					description: 'So many of the newest images (or indexes) stay.',
					default: '10',
					...number
				}),
				'keep-days': (0, _input_js__WEBPACK_IMPORTED_MODULE_2__.Qq)({
					description: 'What was pushed or tagged within so many days stays. The last day always does.',
					default: '30',
					...number
				}),
				'keep-tags': {
					...(0, _input_js__WEBPACK_IMPORTED_MODULE_2__.Mn)({
						description: 'What has one of these tags stays, `*` and `?` standing for any characters; one pattern a line. Without it, all that has a tag.',
						item: /^(?!.*\*\*)[A-Za-z0-9_*?][A-Za-z0-9._*?-]{0,127}$/,
						allowed: 'one tag or pattern a line, such as stable or v1.*',
						placeholder: 'pattern'
					}),
					default: '*'
				},
				delete: (0, _input_js__WEBPACK_IMPORTED_MODULE_2__.Jt)({
					description: 'Delete. Otherwise nothing is changed. All tags of a version go with it.',
					default: 'false'
				}),
				'github-token': {
					...(0, _input_js__WEBPACK_IMPORTED_MODULE_2__.rJ)('password', {
						description: 'A token with `packages: write` whose repository is an admin of the package; to look, `packages: read`.'
					}),
					required: true
				},
				report: (0, _input_js__WEBPACK_IMPORTED_MODULE_2__.Ae)({description: 'Where to write what goes and what stays, with reasons, as JSON.'}),
				'plain-http': _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.BN
			},
			outputs: {
				removed: 'How many versions went, or would go with `delete`.',
				kept: 'How many versions stay.'
			},
			examples: ['wtgos prune --package ghcr.io/you/image --github-token env://GITHUB_TOKEN', 'wtgos prune --package ghcr.io/you/image --keep-tags stable --keep-days 90 --github-token env://GITHUB_TOKEN --delete']
		});
	},
	59860: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			contract: () => contract
		});
		var _build_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34566);
		var _contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81316);
		var _input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88444);
		var _keyless_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86058);
		var _plan_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79697);
		const {'image-digests': imageDigests, 'allow-rollback': allowRollback, ...chain} = _build_inputs_js__WEBPACK_IMPORTED_MODULE_0__.contract.inputs;
		const {platforms, flavours} = _plan_inputs_js__WEBPACK_IMPORTED_MODULE_4__.contract.inputs;
		const contract = (0, _contract_js__WEBPACK_IMPORTED_MODULE_1__.QP)({
			name: 'publish-images',
			title: 'Publish images for several platforms and flavours',
			description: 'The whole chain for all images of a repository: judges each before one is sent, publishes each platform by digest, puts platforms under one index, moves tags. Runs nothing of the Containerfile.',
			inputs: {
				containerfile: chain.containerfile,
				context: chain.context,
				platforms,
				flavours,
				base: chain.base,
				'base-key': chain['base-key'],
				'base-unnamed': chain['base-unnamed'],
				'base-unsigned': chain['base-unsigned'],
				'image-digests': imageDigests,
				'image-keys': chain['image-keys'],
				'unsigned-images': chain['unsigned-images'],
				'build-args': chain['build-args'],
				labels: chain.labels,
				annotations: chain.annotations,
				'built-images': (0, _input_js__WEBPACK_IMPORTED_MODULE_2__.Qq)({
					description: 'Images that other jobs built from this very commit by `build-image`: `oci:DIR`, in which `{name}` stands for the name that `plan` gives the job. What they say of themselves is found out anew, and it must come out the same.',
					placeholder: 'images'
				}),
				'build-secrets': (0, _input_js__WEBPACK_IMPORTED_MODULE_2__.AS)({
					description: 'With built-images: which secrets those jobs were given, one `NAME=…` a line as `build-image` takes them. Their names go into the provenance; nothing is read.',
					name: /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/
				}),
				policy: chain.policy,
				strict: chain.strict,
				to: {...chain.to, ...(0, _input_js__WEBPACK_IMPORTED_MODULE_2__.Qq)({description: chain.to.description, placeholder: 'repository', required: true})},
				tags: {...chain.tags, description: `${chain.tags.description} A file of flavours says its own.`},
				references: chain.references,
				'public-keys': chain['public-keys'],
				'signing-key': chain['signing-key'],
				'signing-password': chain['signing-password'],
				keyless: chain.keyless,
				'fulcio-url': chain['fulcio-url'],
				'tsa-url': chain['tsa-url'],
				'rekor-url': chain['rekor-url'],
				'rekor-version': chain['rekor-version'],
				'trusted-root': chain['trusted-root'],
				'tuf-root': chain['tuf-root'],
				'github-attestations': chain['github-attestations'],
				'github-token': chain['github-token'],
				'allow-rollback': allowRollback,
				'skip-unchanged': chain['skip-unchanged'],
				output: (0, _input_js__WEBPACK_IMPORTED_MODULE_2__.Ae)({
					description: 'The folder for the check records and release records; one below it for each of several images.',
					default: 'wtgos-output'
				}),
				'plain-http': chain['plain-http']
			},
			outputs: {
				image: 'The published images by digest, one a line.',
				tags: 'The references that point to them now, one a line.',
				unchanged: '`true` when all of it was published already, and nothing had to be done.'
			},
			examples: ['wtgos publish-images --base-key keys/base.pub --platforms linux/amd64 --platforms linux/arm64 --to ghcr.io/you/image --tags stable --public-keys cosign.pub --signing-key cosign.key'],
			check(inputs) {
				const {flavours: file, tags, base, builtImages, buildSecrets} = inputs;
				const wrong = (0, _keyless_inputs_js__WEBPACK_IMPORTED_MODULE_3__.ht)(inputs);
				if (inputs.baseUnsigned && inputs.baseKey.length > 0) wrong.push('base-unsigned cannot be true when a base-key is given');
				if (new Set(inputs.platforms).size < inputs.platforms.length) wrong.push('platforms: one is given twice');
				if (file === undefined && tags.length === 0) wrong.push('tags is required: at least one tag');
				if (file !== undefined && base !== undefined) wrong.push('flavours: the file says the base of each; leave base out');
				if (builtImages === undefined && Object.keys(buildSecrets).length > 0) wrong.push('build-secrets are for RUN, and nothing is run here: say run: true, or give built-images');
				return wrong;
			}
		});
	},
	30911: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			contract: () => contract
		});
		var _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61669);
		var _contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81316);
		var _input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88444);
		var _keyless_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86058);
		const contract = (0, _contract_js__WEBPACK_IMPORTED_MODULE_1__.QP)({
			name: 'sign-cosign',
			title: 'Sign with a cosign key',
			description: 'Signs an image by its digest, in the layout that hosts verify and as a bundle that cosign 3 verifies.',
			inputs: {
				image: (0, _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Sl)('The image, by digest'),
				references: {
					..._common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Ft,
					required: true,
					description: 'The names under which hosts will pull it, one `host/path:tag` a line. Each is signed.'
				},
				'signing-key': _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.NR,
				'signing-password': _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.zz,
				..._keyless_inputs_js__WEBPACK_IMPORTED_MODULE_3__.Ep,
				recursive: (0, _input_js__WEBPACK_IMPORTED_MODULE_2__.Jt)({
					description: 'Of an index, sign each platform’s image too: podman and skopeo look at nothing else, bootc at the index.',
					default: 'true'
				}),
				'plain-http': _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.BN
			},
			outputs: {
				signature: 'The tag of the signature in the legacy layout; empty when signed without a key.',
				bundle: 'The digest of the signature bundle.'
			},
			examples: ['wtgos sign-cosign --image ghcr.io/you/image@sha256:… --references ghcr.io/you/image:stable --signing-key cosign.key --signing-password env://COSIGN_PASSWORD'],
			check: _keyless_inputs_js__WEBPACK_IMPORTED_MODULE_3__.R1
		});
	},
	92448: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ar: () => identityTrustOf,
			g_: () => identityInputs,
			vU: () => verifierProblems
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22896);
		var _input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88444);
		var _keyless_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86058);
		const address = {pattern: /^https?:\/\/[^\s?#@]{1,2000}$/, allowed: 'an address', placeholder: 'url'};
		const identityInputs = {
			identity: (0, _input_js__WEBPACK_IMPORTED_MODULE_1__.Mn)({
				description: 'Who must have signed without a key, one of these: `https://github.com/you/image/.github/workflows/publish.yml@refs/heads/main`, one a line. Needs trusted-root.',
				allowed: 'one certificate subject a line',
				placeholder: 'subject'
			}),
			'identity-regexp': (0, _input_js__WEBPACK_IMPORTED_MODULE_1__.Mn)({
				description: 'The same by regular expression, one a line; it must match the whole name. Better name it exactly: an unescaped `.` takes any character.',
				allowed: 'one regular expression a line',
				placeholder: 'regexp'
			}),
			issuer: (0, _input_js__WEBPACK_IMPORTED_MODULE_1__.Qq)({
				description: 'Who vouched for that identity. Without it, the GitHub that the identity names: `https://token.actions.githubusercontent.com`, or that of ghe.com or this run’s own server.',
				...address
			}),
			'issuer-regexp': (0, _input_js__WEBPACK_IMPORTED_MODULE_1__.Qq)({
				description: 'The same by regular expression; it must match the whole address.',
				placeholder: 'regexp'
			}),
			'source-repository': (0, _input_js__WEBPACK_IMPORTED_MODULE_1__.Qq)({
				description: 'The repository that was built, `https://github.com/you/image`. A reusable workflow signs for whoever calls it: always give it then.',
				...address
			}),
			'source-refs': (0, _input_js__WEBPACK_IMPORTED_MODULE_1__.Mn)({
				description: 'The refs that may have been built, `refs/heads/main`, one a line. Without it, any.',
				item: /^refs\/\S{1,1000}$/,
				allowed: 'one ref a line, from refs/ on',
				placeholder: 'ref'
			}),
			'github-hosted': (0, _input_js__WEBPACK_IMPORTED_MODULE_1__.Jt)({
				description: 'It must have been signed on a runner of GitHub’s, not on someone’s own.',
				default: 'false'
			}),
			..._keyless_inputs_js__WEBPACK_IMPORTED_MODULE_2__.hU
		};
		function verifierProblems(inputs) {
			const {publicKeys, issuer, issuerRegexp, trustedRoot: root, sourceRepository, sourceRefs, githubHosted} = inputs;
			const problems = (0, _keyless_inputs_js__WEBPACK_IMPORTED_MODULE_2__.oh)(inputs);
			const asked = inputs.identity.length > 0 || inputs.identityRegexp.length > 0;
			const about = [issuer, issuerRegexp, root, sourceRepository].some(value => value !== undefined);
			if (publicKeys.length === 0 && !asked) problems.push('public-keys is required, or identity');
			if (asked && root === undefined) problems.push('identity needs trusted-root: whose certificates count?');
			if (issuer !== undefined && issuerRegexp !== undefined) problems.push('give issuer or issuer-regexp, not both');
			if (!asked && (about || sourceRefs.length > 0 || githubHosted)) {
				problems.push('issuer, issuer-regexp, trusted-root, source-repository, source-refs and github-hosted say more about an identity: give it');
			}
			return problems;
		}
		async function identityTrustOf(inputs, services) {
			const {identity, identityRegexp, sourceRepository, sourceRefs, githubHosted} = inputs;
			if (identity.length === 0 && identityRegexp.length === 0) return undefined;
			const root = await (0, _keyless_inputs_js__WEBPACK_IMPORTED_MODULE_2__.N)(inputs, services);
			if (!root) throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('input-missing', 'identity needs trusted-root: whose certificates count?');
			const {readPattern} = await __webpack_require__.e(1896).then(__webpack_require__.bind(__webpack_require__, 31896));
			const expected = {
				issuer: inputs.issuerRegexp === undefined ? await issuerOf(inputs, services) : readPattern(inputs.issuerRegexp),
				subjects: [...identity, ...identityRegexp.map(readPattern)],
				sourceRepository,
				sourceRefs,
				runnerEnvironment: githubHosted ? 'github-hosted' : undefined
			};
			return {identity: expected, root};
		}
		async function issuerOf(inputs, services) {
			if (inputs.issuer !== undefined) return inputs.issuer;
			const {githubIssuer} = await __webpack_require__.e(7503).then(__webpack_require__.bind(__webpack_require__, 17503));
			const {serverUrl} = await services.identity.repository();
			const own = new URL(serverUrl).origin;
			const servers = inputs.identity.map(serverOf);
			if (inputs.identityRegexp.length > 0) servers.push(own);
			const [server, ...others] = new Set(servers);
			const isKnown = server === own || (server && /^https:\/\/(github\.com|[^/:]+\.ghe\.com)$/.test(server));
			if (server && isKnown && others.length === 0) return githubIssuer(server);
			throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('input-missing', `issuer: it does not follow from the identity who vouches for it`, {
				hint: 'Give issuer: the address of the identity provider, as `cosign verify --certificate-oidc-issuer` takes it.'
			});
		}
		function serverOf(identity) {
			return URL.parse(identity)?.origin;
		}
	},
	31419: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			contract: () => contract
		});
		var _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61669);
		var _contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81316);
		var _input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88444);
		var _identity_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92448);
		const contract = (0, _contract_js__WEBPACK_IMPORTED_MODULE_1__.QP)({
			name: 'verify-image',
			title: 'Verify image',
			description: 'Reads signatures and attestations back and verifies them as cosign does, and as a host with the image’s own policy.json does.',
			inputs: {
				image: (0, _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Sl)('The image'),
				references: {
					..._common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Ft,
					description: 'The names that a host would pull, one `host/path:tag` a line. Without it, the name of the image itself.'
				},
				'public-keys': _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Sy,
				..._identity_inputs_js__WEBPACK_IMPORTED_MODULE_3__.g_,
				html: (0, _input_js__WEBPACK_IMPORTED_MODULE_2__.Ae)({
					description: 'Where to write the proof page of the image: what its attestations say, from the registry alone (docs/reports.md). Of an index, a file for each platform.'
				}),
				'plain-http': _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.BN
			},
			outputs: {
				verdict: '`accepted`, `not-enforced` (hosts would take anything) or `refused`.'
			},
			examples: [
				'wtgos verify-image --image ghcr.io/you/image:stable --public-keys cosign.pub',
				'wtgos verify-image --image ghcr.io/you/image:stable --public-keys cosign.pub --html proof.html',
				'wtgos verify-image --image ghcr.io/you/image:stable --identity https://github.com/you/image/.github/workflows/publish.yml@refs/heads/main --trusted-root trusted-root.json'
			],
			check: _identity_inputs_js__WEBPACK_IMPORTED_MODULE_3__.vU
		});
	},
	34960: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			contract: () => contract
		});
		var _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61669);
		var _contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81316);
		var _input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88444);
		var _reports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78950);
		var _verify_image_identity_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92448);
		const inputs = {
			image: (0, _input_js__WEBPACK_IMPORTED_MODULE_2__.Qq)({
				description: 'The image, as skopeo names it: `oci:DIR[:tag]`, or a registry reference with a tag or digest. Required, unless recheck is given.',
				placeholder: 'image'
			}),
			recheck: (0, _input_js__WEBPACK_IMPORTED_MODULE_2__.Qq)({
				description: 'Instead of image: a published image. Its attested check record is compared with what its layers and its base’s say now; a policy, if given, is judged again. See docs/record.md.',
				placeholder: 'image'
			}),
			base: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Iu,
			'base-key': _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.H_,
			'base-unsigned': _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.TS,
			'base-unnamed': _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Go,
			policy: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.JN,
			strict: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.O2,
			..._reports_js__WEBPACK_IMPORTED_MODULE_3__.Pb,
			sbom: (0, _input_js__WEBPACK_IMPORTED_MODULE_2__.Ae)({
				description: 'Where to write the SBOM of what the image adds to its base (CycloneDX 1.6), for attest-provenance.'
			}),
			'public-keys': {
				..._common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Sy,
				description: 'With recheck: files with the public keys (PEM) of whoever must have attested the record, one a line.'
			},
			..._verify_image_identity_inputs_js__WEBPACK_IMPORTED_MODULE_4__.g_,
			'plain-http': _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.BN
		};
		const contract = (0, _contract_js__WEBPACK_IMPORTED_MODULE_1__.QP)({
			name: 'verify-immutability',
			title: 'Verify immutability',
			description: 'Judges every path in which an image differs from its base against a policy; what no clause allows is refused. Or rechecks the record of such a judgement.',
			inputs,
			outputs: {
				verdict: '`pass` or `fail`.',
				failures: 'How many findings stop the gate; with recheck, in how much the record is wrong.',
				record: 'The file with the check record, for attest-provenance. Not with recheck.'
			},
			examples: ['wtgos verify-immutability --image oci:image --base-key policies/keys/ublue-os.pub --report findings.json', 'wtgos verify-immutability --recheck ghcr.io/you/image:stable --public-keys cosign.pub --policy policies/immutable-host.yaml'],
			check: problems
		});
		function problems(given) {
			const {image, recheck, publicKeys: keys, identity, identityRegexp} = given;
			const asked = keys.length + identity.length + identityRegexp.length > 0;
			if (image === undefined && recheck === undefined) return ['image is required, or recheck'];
			if (image !== undefined && recheck !== undefined) return ['give image or recheck, not both'];
			if (recheck === undefined) {
				return asked ? ['public-keys and identity say whose record counts: they belong to recheck'] : [];
			}
			const found = given.report.length > 0 || [given.sbom, given.sarif, given.junit].some(file => file !== undefined) ? ['report, sarif, junit and sbom need image, not recheck'] : [];
			const vouched = (0, _verify_image_identity_inputs_js__WEBPACK_IMPORTED_MODULE_4__.vU)({...given, publicKeys: asked ? keys : ['nobody’s']});
			return [...found, ...vouched];
		}
	},
	92359: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			main: () => main
		});
		var commander = __webpack_require__(67375);
		var files = __webpack_require__(9141);
		var exit = __webpack_require__(86747);
		var external_node_util_ = __webpack_require__(57975);
		var printable = __webpack_require__(38497);
		var duration = __webpack_require__(79371);
		var pace = __webpack_require__(64280);
		const narrowest = 20;
		function wrapped(text, width) {
			return text
				.split('\n')
				.map(line => wrappedLine(line, Math.max(width, narrowest)))
				.join('\n');
		}
		function wrappedLine(line, width) {
			if (columnsOf(line) <= width) return line;
			const indent = /^ */.exec(line)?.[0] ?? '';
			const lines = [];
			let current = '';
			for (const word of line.slice(indent.length).match(/\s*\S+/g) ?? []) {
				const start = lines.length === 0 ? indent : `${indent}  `;
				if (current !== '' && columnsOf(start + current + word) > width) {
					lines.push(start + current);
					current = word.trimStart();
				} else current += word;
			}
			return [...lines, (lines.length === 0 ? indent : `${indent}  `) + current].join('\n');
		}
		function columnsOf(text) {
			return (0, external_node_util_.stripVTControlCharacters)(text).length;
		}
		const progressMs = 100;
		class TerminalLog {
			colour;
			#options;
			#tty;
			#pace = new pace.o();
			#depth = 0;
			#progressAt = 0;
			#progressShown = false;
			constructor(options) {
				const {output, env} = options;
				this.#options = options;
				this.#tty = output.isTTY === true && env['TERM'] !== 'dumb';
				this.colour = wantsColour(env) ?? this.#tty;
			}
			info(message) {
				if (!this.#options.quiet) this.prose(this.#clean(message));
			}
			warn(message) {
				this.prose(`${this.paint('yellow', 'warning:')} ${this.#clean(message)}`);
			}
			debug(message) {
				if (this.#options.debug) this.#lines(this.paint('dim', this.#clean(message)));
			}
			async step(title, work) {
				const name = this.#clean(title);
				const started = performance.now();
				if (!this.#options.quiet) this.#lines(`${this.paint('cyan', '•')} ${name}`);
				this.#depth++;
				let mark = this.paint('red', '✗');
				try {
					const result = await work();
					mark = this.paint('green', '✓');
					return result;
				} finally {
					this.#depth--;
					const time = this.paint('dim', (0, duration.Y)(performance.now() - started));
					if (!this.#options.quiet) this.#lines(`${mark} ${name}  ${time}`);
				}
			}
			progress(label, doneBytes, totalBytes) {
				if (!this.#tty || this.#options.quiet) return;
				const pace = this.#pace.of(label, doneBytes, totalBytes);
				const now = Date.now();
				if (now - this.#progressAt < progressMs) return;
				this.#progressAt = now;
				const amount = `${(doneBytes / 1e6).toFixed(1)}${totalBytes === undefined ? '' : `/${(totalBytes / 1e6).toFixed(1)}`} MB`;
				const line = `${'  '.repeat(this.#depth)}${this.#clean(label).replaceAll('\n', ' ')}  ${amount}${pace && `  ${pace}`}`;
				this.#options.output.write(`\r\u001b[2K${line.slice(0, Math.max(10, (this.#options.output.columns ?? 80) - 1))}`);
				this.#progressShown = true;
			}
			print(text) {
				this.#lines(this.#options.redact(text));
			}
			prose(text) {
				const {output, redact} = this.#options;
				const clean = redact(text);
				const width = (output.columns ?? 80) - 2 * this.#depth;
				this.#lines(this.#tty ? wrapped(clean, width) : clean);
			}
			paint(style, text) {
				return this.colour ? (0, external_node_util_.styleText)(style, text, {validateStream: false}) : text;
			}
			#lines(text) {
				if (this.#progressShown) this.#options.output.write('\r\u001b[2K');
				this.#progressShown = false;
				const indent = '  '.repeat(this.#depth);
				this.#options.output.write(`${text.replace(/^(?=.)/gm, indent)}\n`);
			}
			#clean(text) {
				return (0, printable.fk)(this.#options.redact(text));
			}
		}
		function wantsColour(env) {
			if (env['NO_COLOR'] || env['FORCE_COLOR'] === '0') return false;
			return env['FORCE_COLOR'] ? true : undefined;
		}
		var tool = __webpack_require__(2681);
		var inputs = __webpack_require__(93995);
		var attest_provenance_inputs = __webpack_require__(99643);
		var build_inputs = __webpack_require__(34566);
		var build_image_inputs = __webpack_require__(10258);
		var check_distrobox_inputs = __webpack_require__(57023);
		var check_governance_inputs = __webpack_require__(9533);
		var check_hardware_profile_inputs = __webpack_require__(38637);
		var check_image_inputs = __webpack_require__(4662);
		var plan_inputs = __webpack_require__(79697);
		var promote_image_inputs = __webpack_require__(60570);
		var prune_inputs = __webpack_require__(43722);
		var publish_images_inputs = __webpack_require__(59860);
		var push_image_inputs = __webpack_require__(41580);
		var sign_cosign_inputs = __webpack_require__(30911);
		var verify_image_inputs = __webpack_require__(31419);
		var verify_immutability_inputs = __webpack_require__(34960);
		const contracts = [
			build_inputs.contract,
			plan_inputs.contract,
			build_image_inputs.contract,
			verify_immutability_inputs.contract,
			push_image_inputs.contract,
			sign_cosign_inputs.contract,
			attest_provenance_inputs.contract,
			verify_image_inputs.contract,
			promote_image_inputs.contract,
			inputs.contract,
			publish_images_inputs.contract,
			check_image_inputs.contract,
			prune_inputs.contract,
			check_distrobox_inputs.contract,
			check_hardware_profile_inputs.contract,
			check_governance_inputs.contract
		];
		var errors = __webpack_require__(22896);
		const narrowestColumn = 40;
		const below = 8;
		const helpLayout = {
			sortSubcommands: false,
			showGlobalOptions: false,
			minWidthToWrap: 1,
			subcommandTerm(command) {
				return [command.name(), ...command.registeredArguments.map(argument => (argument.required ? `<${argument.name()}>` : `[${argument.name()}]`))].join(' ');
			},
			formatItem(term, termWidth, description, helper) {
				const width = helper.helpWidth ?? 80;
				const beside = width - termWidth - 4;
				if (beside >= narrowestColumn) {
					const [first = '', ...rest] = helper.boxWrap(description, beside).split('\n');
					const column = ' '.repeat(termWidth + 4);
					return [`  ${term.padEnd(termWidth)}  ${first}`, ...rest.map(line => `${column}${line}`)].join('\n');
				}
				return [`  ${term}`, ...indented(helper.boxWrap(description, width - below), below)].join('\n');
			}
		};
		function addOutputs(command, outputs) {
			return addText(command, helper => {
				const width = Math.max(...Object.keys(outputs).map(name => name.length));
				const items = Object.entries(outputs).map(([name, about]) => helper.formatItem(name, width, about, helper));
				return ['Prints, and with --json as JSON:', ...items].join('\n');
			});
		}
		function addExamples(command, examples) {
			return addText(command, helper => ['Examples:', ...examples.map(line => `  $ ${brokenCommand(line, (helper.helpWidth ?? 80) - 4)}`)].join('\n'));
		}
		function addParagraphs(command, ...paragraphs) {
			return addText(command, helper => paragraphs.map(text => helper.boxWrap(text, helper.helpWidth ?? 80)).join('\n'));
		}
		function addText(command, text) {
			return command.addHelpText('after', ({error}) => {
				const helper = command.createHelp();
				const {getErrHelpWidth, getOutHelpWidth} = command.configureOutput();
				const helpWidth = (error ? getErrHelpWidth : getOutHelpWidth)?.();
				helper.prepareContext({error, ...(helpWidth !== undefined && {helpWidth})});
				return `\n${text(helper)}`;
			});
		}
		function brokenCommand(line, width) {
			const [first = '', ...rest] = line.split(/ (?=--|&& |# )/);
			const lines = [first];
			for (const part of rest) {
				const last = lines.at(-1) ?? '';
				if (last.length + 1 + part.length + 2 <= width) lines[lines.length - 1] = `${last} ${part}`;
				else lines.push(`    ${part}`);
			}
			return lines.join(' \\\n  ');
		}
		function indented(text, by) {
			return text.split('\n').map(line => `${' '.repeat(by)}${line}`);
		}
		var terminal = __webpack_require__(99131);
		var interrupt = __webpack_require__(77956);
		var network = __webpack_require__(96173);
		var runner_secrets = __webpack_require__(38954);
		var ending = __webpack_require__(12428);
		function inFlags(text, inputs) {
			const any = alternatives(inputs);
			const unmistakable = alternatives(inputs.filter(name => name.includes('-')));
			if (any === undefined) return text;
			let told = text
				.replace(new RegExp(`^(- )?(${any})(?=:| is required| needs | "| \\(not shown\\))`, 'gm'), '$1--$2')
				.replace(new RegExp(`( is required(?: to publish)?, or )(${any})(?![\\w-])`, 'gm'), '$1--$2')
				.replace(new RegExp(`(?<![\\w./-])(${any}): true\\b`, 'g'), '--$1')
				.replace(new RegExp(`\\b(Give|give|example) (${any}): `, 'g'), '$1 --$2 ');
			if (unmistakable !== undefined) {
				told = told.replace(new RegExp(`\\bby (${unmistakable}): `, 'g'), 'by --$1 ').replace(new RegExp(`(?<![\\w./"-])(${unmistakable})(?![\\w/"-]|\\.\\w)`, 'g'), '--$1');
			}
			return told;
		}
		function alternatives(names) {
			return names.length === 0 ? undefined : [...names].sort((a, b) => b.length - a.length).join('|');
		}
		function tellError(error, telling) {
			if (telling.json) printJson({error: errorDocument(error, telling.inputs)}, telling.redact);
			return explainError(error, telling);
		}
		function explainError(error, {log, redact, debug, inputs}) {
			const {status, title, message, details} = (0, ending.z)(error, redact, debug);
			const lines = [isUsers(error) ? inFlags(message, inputs) : message, ...details.map(detail => `  ${inDetail(detail, inputs)}`)];
			log.prose(`${log.paint('red', `${title}:`)} ${lines.join('\n')}`);
			return status;
		}
		function errorDocument(error, inputs) {
			if (!(error instanceof errors.z3)) return {code: 'bug', message: String(error)};
			const {code, message, hint, state} = error;
			return {code, message: isUsers(error) ? inFlags(message, inputs) : message, hint: inFlags(hint, inputs), state};
		}
		function printJson(value, redact) {
			process.stdout.write(`${(0, printable.et)(redact(JSON.stringify(value, null, 2)))}\n`);
		}
		function inDetail(detail, inputs) {
			return detail.startsWith('What to do:') ? inFlags(detail, inputs) : detail;
		}
		function isUsers(error) {
			return error instanceof errors.z3 && error.kind === 'user';
		}
		async function runCommand(switches, entryFile, work, {document = false, inputs = []} = {}) {
			const {env} = process;
			const json = switches.json === true;
			const debug = switches.debug === true;
			const secrets = new runner_secrets.S();
			const redact = text => secrets.redact(text);
			const options = {env, redact, quiet: switches.quiet === true, debug};
			const log = new TerminalLog({...options, output: json || document ? process.stderr : process.stdout});
			const errors = new TerminalLog({...options, output: process.stderr});
			const telling = {log: errors, redact, json, debug, inputs};
			const fail = error => tellError(error, telling);
			const mask = secret => {
				if (runner_secrets.S.isTooShort(secret)) errors.warn(runner_secrets.u);
				secrets.add(secret);
			};
			const stop = (0, interrupt.P)(error => process.exit(fail(error)));
			process.on('uncaughtException', error => process.exit(fail(error)));
			const session = {
				log,
				env,
				cwd: process.cwd(),
				mask,
				document: text => void process.stdout.write(redact(text)),
				async services() {
					const {servicesOf} = await __webpack_require__.e(2293).then(__webpack_require__.bind(__webpack_require__, 92293));
					const judged = verdict => log.prose((0, terminal.n)(verdict, log.colour));
					return servicesOf({env, cwd: process.cwd(), log, entryFile, signal: stop.signal, mask, judged});
				}
			};
			try {
				await (0, network.z)(env, mask);
				const result = await work(session);
				const {outputs, failure} = result ?? {outputs: {}};
				if (json) printJson({...outputs, ...result?.json, ...(failure && {error: errorDocument(failure, inputs)})}, redact);
				else for (const [name, value] of Object.entries(outputs)) log.print(`${name}: ${value.replaceAll('\n', ', ')}`);
				stop.dispose();
				return await (0, exit.q)(failure ? explainError(failure, telling) : 0);
			} catch (error) {
				stop.dispose();
				return (0, exit.q)(fail(stop.reasonOf(error)));
			}
		}
		function actionCommand(contract, entryFile) {
			const command = new commander.uB(contract.name).description(contract.description);
			for (const [name, input] of Object.entries(contract.inputs)) command.addOption(optionOf(name, input));
			addSwitches(command);
			addOutputs(command, contract.outputs);
			addExamples(command, contract.examples);
			return command.action(async () => {
				const given = command.opts();
				const work = async session => {
					const raw = rawFlags(contract, command, session.env);
					const {actions} = await __webpack_require__.e(4648).then(__webpack_require__.bind(__webpack_require__, 4648));
					const action = await actions[contract.name]?.();
					if (!action) throw new Error(`no action ${contract.name} in the table`);
					return action.run(raw, session.services);
				};
				await runCommand(given, entryFile, work, {inputs: Object.keys(contract.inputs)});
			});
		}
		function addSwitches(command) {
			const general = 'General:';
			return command
				.addOption(new commander.c$('--json', 'print the result as JSON on stdout, everything else on stderr').helpGroup(general))
				.addOption(new commander.c$('-q, --quiet', 'print warnings, errors and the result alone').helpGroup(general))
				.addOption(new commander.c$('-v, --debug', 'print more, and where errors come from').helpGroup(general));
		}
		function optionOf(name, input) {
			const {placeholder, multiline} = input;
			const flags = placeholder === undefined ? `--${name} [true|false]` : `--${name} <${placeholder}>`;
			const notes = [multiline ? 'may be repeated' : undefined, input.default === undefined ? undefined : `default: ${input.default}`].filter(note => note !== undefined);
			const about = input.description.replaceAll('`', '').replaceAll(', one a line', '');
			const option = new commander.c$(flags, notes.length > 0 ? `${about} (${notes.join('; ')})` : about);
			if (multiline) {
				option.argParser((value, before) => (before === undefined ? value : `${before}\n${value}`));
			}
			return option.helpGroup(input.required ? 'Required:' : 'Options:');
		}
		function rawFlags(contract, command, env) {
			const raw = new Map();
			for (const option of command.options) {
				const name = option.long?.replace(/^--/, '') ?? '';
				const value = command.getOptionValue(option.attributeName());
				if (!Object.hasOwn(contract.inputs, name)) continue;
				if (typeof value === 'string' || value === true) raw.set(name, String(value));
			}
			for (const [name, {secret}] of Object.entries(contract.inputs)) {
				const text = raw.get(name)?.trim();
				if (secret && text && !namesPlace(text, secret)) {
					throw new errors.yo('input-invalid', `--${name} takes no secret itself: everyone on this machine can read arguments`, {
						hint: `Put it into an environment variable and give --${name} env://NAME, or into a file.`
					});
				}
			}
			const password = 'signing-password';
			if (Object.hasOwn(contract.inputs, password) && !raw.has(password) && env['COSIGN_PASSWORD'] !== undefined) {
				raw.set(password, 'env://COSIGN_PASSWORD');
			}
			return Object.fromEntries(raw);
		}
		function namesPlace(text, kind) {
			return /^(env|file):\/\//.test(text) || (kind === 'key' && !text.startsWith('-----') && !text.includes('\n'));
		}
		const shells = ['bash', 'zsh', 'fish'];
		function completionCommand(root) {
			const command = new commander.uB('completion')
				.description('Prints a completion script for a shell.')
				.addArgument(new commander.ef('<shell>', 'the shell').choices(shells))
				.action(shell => {
					process.stdout.write(`${completionScript(root, shell)}\n`);
				});
			return addExamples(command, ['source <(wtgos completion bash)', 'wtgos completion zsh > ~/.zfunc/_wtgos', 'wtgos completion fish > ~/.config/fish/completions/wtgos.fish']);
		}
		function completionScript(root, shell) {
			const commands = root.commands.map(command => ({
				name: command.name(),
				about: firstSentence(command.description()),
				flags: [command, ...command.commands].flatMap(({options}) => options.flatMap(option => flagsOf(option))),
				arguments: [...(command.name() === 'help' ? root : command).commands.map(below => below.name()), ...command.registeredArguments.flatMap(argument => argument.argChoices ?? [])]
			}));
			return {bash, zsh, fish}[shell](commands);
		}
		function flagsOf(option) {
			if (!option.long) return [];
			const [, placeholder = ''] = /<([a-z0-9|-]+)>/.exec(option.flags) ?? [];
			const choices = placeholder.includes('|') ? placeholder.split('|') : [];
			const values = option.optional ? ['true', 'false'] : choices;
			const takes = option.required ? 'value' : option.optional ? 'perhaps' : 'nothing';
			return [{flag: option.long, about: firstSentence(option.description), takes, values}];
		}
		function firstSentence(text) {
			return text.split(/\.(?: |$)/, 1)[0]?.replace(/['"`$\\[\]:]/g, '') ?? '';
		}
		function bash(commands) {
			const cases = commands.map(({name, flags, arguments: values}) => {
				const words = [...flags.map(({flag}) => flag), '--help', ...values].join(' ');
				return `    ${name}) words="${words}" ;;`;
			});
			const valueCases = commands.flatMap(({name, flags}) => flags.filter(({values}) => values.length > 0).map(({flag, values}) => `      '${name} ${flag}') words="${values.join(' ')}" ;;`));
			return `# bash completion for wtgos
_wtgos() {
  local words current="\${COMP_WORDS[COMP_CWORD]}"
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
    *) words="" ;;
  esac
  if [[ $current != -* ]]; then
    case "\${COMP_WORDS[1]} \${COMP_WORDS[COMP_CWORD-1]}" in
${valueCases.join('\n')}
    esac
  fi
  if [ "$COMP_CWORD" -eq 1 ]; then words="${commands.map(({name}) => name).join(' ')} --help --version"; fi
  COMPREPLY=( $(compgen -W "$words" -- "$current") )
}
complete -o bashdefault -o default -F _wtgos wtgos`;
		}
		function zsh(commands) {
			const names = commands.map(({name, about}) => `    '${name}:${about}'`);
			const cases = commands.map(({name, flags, arguments: values}) => {
				const specs = flags.map(({flag, about, takes, values: allowed}) => {
					if (takes === 'nothing') return `'*${flag}[${about}]'`;
					const what = allowed.length > 0 ? `(${allowed.join(' ')})` : '_files';
					return `'*${flag}[${about}]${takes === 'perhaps' ? '::' : ':'}value:${what}'`;
				});
				const rest = values.length > 0 ? [`'1:value:(${values.join(' ')})'`] : [`'*:file:_files'`];
				return `    ${name}) _arguments ${[...specs, ...rest].join(' ')} ;;`;
			});
			return `#compdef wtgos
_wtgos() {
  local -a commands=(
${names.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
if [ "\${funcstack[1]}" = _wtgos ]; then _wtgos "$@"; else compdef _wtgos wtgos; fi`;
		}
		function fish(commands) {
			const lines = commands.flatMap(({name, about, flags, arguments: values}) => [
				`complete -c wtgos -n __fish_use_subcommand -f -a ${name} -d '${about}'`,
				...flags.map(({flag, about: what, takes, values: allowed}) => {
					const seen = `complete -c wtgos -n '__fish_seen_subcommand_from ${name}' -l ${flag.slice(2)} -d '${what}'`;
					const next = `complete -c wtgos -n '__fish_seen_subcommand_from ${name}; and __fish_prev_arg_in ${flag}' -f`;
					if (takes === 'perhaps') return `${seen} -f -a '${allowed.join(' ')}'\n${next} -a '${allowed.join(' ')}'`;
					if (allowed.length > 0) return `${seen} -x -a '${allowed.join(' ')}'`;
					return takes === 'value' ? `${seen} -r` : seen;
				}),
				...values.map(value => `complete -c wtgos -n '__fish_seen_subcommand_from ${name}' -f -a ${value}`)
			]);
			return ['# fish completion for wtgos', ...lines].join('\n');
		}
		function diffCommand(entryFile) {
			const command = new commander.uB('diff')
				.description('Shows what changed between two images: packages, files, config and layers.')
				.addArgument(new commander.ef('<before>', 'oci:DIR[:tag], or a registry reference'))
				.addArgument(new commander.ef('<after>', 'the same'))
				.option('--all', 'list every package and path; without it long lists are counted')
				.addOption(new commander.c$('--markdown', 'print Markdown, for release notes').conflicts('json'))
				.option('--plain-http', 'talk plain HTTP to registries that are not on loopback');
			addSwitches(command);
			addExamples(command, ['wtgos diff ghcr.io/you/image:stable oci:image', 'wtgos diff ghcr.io/you/image:41 ghcr.io/you/image:42 --markdown > notes.md', 'wtgos diff ghcr.io/you/image:41 ghcr.io/you/image:42 --json   # schema: docs/schemas/diff/v1.json']);
			return command.action(async (before, after) => {
				const {all, markdown, plainHttp, ...switches} = command.opts();
				const work = async session => {
					const {printDiff} = await Promise.all([__webpack_require__.e(8815), __webpack_require__.e(403), __webpack_require__.e(3247), __webpack_require__.e(4604), __webpack_require__.e(5172), __webpack_require__.e(3803), __webpack_require__.e(418)]).then(__webpack_require__.bind(__webpack_require__, 20418));
					const form = switches.json ? 'json' : markdown ? 'markdown' : 'text';
					const options = {form, all: all === true, plainHttp: plainHttp === true, colour: session.log.colour};
					const print = markdown ? session.document : text => session.log.print(text);
					return printDiff([before, after], options, await session.services(), print);
				};
				await runCommand(switches, entryFile, work, {document: markdown === true});
			});
		}
		function explainCommand(entryFile) {
			const command = new commander.uB('explain')
				.description('Says of one path of an image which clause allows it or which rule refuses it, and where it comes from.')
				.addArgument(new commander.ef('<image>', 'oci:DIR[:tag], or a registry reference'))
				.addArgument(new commander.ef('<path>', 'a path of the image; symlinks on the way are followed'))
				.option('--policy <path>', 'the policy (default: that of wtgOS itself)')
				.option('--base <image>', 'the base (default: the one that the image names in its annotations)')
				.option('--base-key <file>', 'a public key that must have signed the base; without it the base is taken as it is (may be repeated)', (file, before = []) => [...before, file])
				.option('--plain-http', 'talk plain HTTP to registries that are not on loopback');
			addSwitches(command);
			addExamples(command, ['wtgos explain oci:image /etc/containers/policy.json', 'wtgos explain ghcr.io/you/image:stable /usr/bin/htop --policy policies/image.yaml --json']);
			return command.action(async (image, path) => {
				const {json, quiet, debug, ...options} = command.opts();
				const switches = {...(json && {json}), ...(quiet && {quiet}), ...(debug && {debug})};
				await runCommand(switches, entryFile, async session => {
					const {printExplanation} = await Promise.all([
						__webpack_require__.e(8815),
						__webpack_require__.e(3292),
						__webpack_require__.e(403),
						__webpack_require__.e(3247),
						__webpack_require__.e(4604),
						__webpack_require__.e(5172),
						__webpack_require__.e(497),
						__webpack_require__.e(3803),
						__webpack_require__.e(6950),
						__webpack_require__.e(9453),
						__webpack_require__.e(5791)
					]).then(__webpack_require__.bind(__webpack_require__, 65791));
					const print = json ? () => undefined : text => session.log.print(text);
					return printExplanation([image, path], options, await session.services(), print, session.log.colour);
				});
			});
		}
		var nearest = __webpack_require__(60772);
		function helpCommand(root) {
			return new commander.uB('help')
				.description('Prints the help of a command.')
				.argument('[command...]', 'the command; without it, the list of all')
				.action(names => {
					let command = root;
					for (const name of names) command = help_command_below(command, name);
					command.outputHelp();
				});
		}
		function help_command_below(command, name) {
			const found = command.commands.find(one => one.name() === name);
			if (found) return found;
			const meant = (0, nearest.p)(
				name,
				command.commands.map(one => one.name())
			);
			const suggestion = meant ? `\n(Did you mean ${meant}?)` : '';
			throw new commander.b7(2, 'commander.unknownCommand', `unknown command '${name}'${suggestion}`);
		}
		var external_node_path_ = __webpack_require__(76760);
		function hostPolicyCommand(entryFile) {
			const command = new commander.uB('host-policy')
				.description('Prints the policy.json and the registries.d file by which hosts verify a repository’s images.')
				.requiredOption('--reference <repository>', 'what hosts pull, without tag: ghcr.io/you/image')
				.requiredOption('--key <path>', 'where a public key is on the host; any one of several is enough (may be repeated)', (path, before = []) => [...before, path])
				.option('--into <file>', 'merge into this policy.json (default: a new one that rejects all else)')
				.option('--output <folder>', 'write below this folder, which stands for / (default: only print)');
			addSwitches(command);
			addExamples(command, ['wtgos host-policy --reference ghcr.io/you/image --key /etc/pki/containers/you.pub --output system_files', 'wtgos host-policy --reference ghcr.io/you/image --key /etc/pki/containers/you.pub --key /etc/pki/containers/you-next.pub']);
			return command.action(async () => {
				const {reference, key, into, output, ...switches} = command.opts();
				await runCommand(switches, entryFile, async ({log, cwd}) => {
					const {makeHostPolicy} = await Promise.all([__webpack_require__.e(8815), __webpack_require__.e(403), __webpack_require__.e(3247), __webpack_require__.e(2718)]).then(__webpack_require__.bind(__webpack_require__, 22718));
					const {files, warnings} = await makeHostPolicy({reference, keys: key, into, output}, cwd);
					for (const warning of warnings) log.warn(warning);
					for (const [path, text] of files) {
						if (output !== undefined) log.info(`written: ${(0, external_node_path_.join)(output, path)}`);
						else if (!switches.json) log.print(`# /${path}\n${text}`);
					}
					return {outputs: {}, json: {files: Object.fromEntries(files), warnings}};
				});
			});
		}
		function initCommand(entryFile) {
			const command = new commander.uB('init')
				.description('Writes workflows, policy and host files for an image into this folder, by what git and the Containerfile say. Overwrites nothing.')
				.option('--to <repository>', 'where to publish (default: ghcr.io, by the remote `origin`)')
				.option('--base <image>', 'what to build on (default: what the Containerfile says, else Bluefin DX)');
			addSwitches(command);
			addExamples(command, ['wtgos init', 'wtgos init --to ghcr.io/you/your-os --base ghcr.io/ublue-os/bazzite:stable']);
			return command.action(async () => {
				const {to, base, ...switches} = command.opts();
				await runCommand(switches, entryFile, async ({log, cwd}) => {
					const {initialise} = await Promise.all([__webpack_require__.e(5887), __webpack_require__.e(4053)]).then(__webpack_require__.bind(__webpack_require__, 4036));
					const keys = (0, external_node_path_.join)((0, external_node_path_.dirname)((0, external_node_path_.dirname)(entryFile)), 'policies', 'keys');
					const done = await initialise({cwd, to, base, keys});
					for (const path of done.written) log.info(`written: ${path}`);
					for (const path of done.kept) log.info(`left as it is: ${path}`);
					const steps = done.next.map((step, at) => `  ${at + 1}. ${step.replaceAll('\n', '\n       ')}`);
					log.info(`\nWhat to do now, for ${done.repository} on ${done.base}\n${steps.join('\n')}`);
					return {outputs: {}, json: done};
				});
			});
		}
		function keygenCommand(entryFile) {
			const command = new commander.uB('keygen').description('Makes a signing key in cosign’s format: cosign.key, encrypted, and cosign.pub. Overwrites nothing.').option('--output <folder>', 'where to write the two files (default: this folder)');
			addSwitches(command);
			addParagraphs(command, 'The password comes from COSIGN_PASSWORD, else from a prompt, else from what is piped in.');
			addExamples(command, ['wtgos keygen', 'pass show wtgos/signing | wtgos keygen --output keys']);
			return command.action(async () => {
				const {output, ...switches} = command.opts();
				await runCommand(switches, entryFile, async session => {
					const {writeKeyPair} = await __webpack_require__.e(4106).then(__webpack_require__.bind(__webpack_require__, 54106));
					const password = await newPassword(session);
					session.mask(password);
					const {keyFile, publicFile, publicPem, fingerprint} = await writeKeyPair((0, external_node_path_.resolve)(session.cwd, output ?? '.'), password);
					session.log.info(`${publicPem.trim()}\n\n${advice}\n`);
					if (password === '') session.log.warn('the key is encrypted with an empty password: whoever has the file can sign');
					const outputs = {key: keyFile, 'public-key': publicFile, fingerprint};
					return {outputs, json: {'public-key-pem': publicPem}};
				});
			});
		}
		async function newPassword({env}) {
			const given = env['COSIGN_PASSWORD'];
			if (given !== undefined) return given;
			const {promptPassword, passwordFromPipe} = await __webpack_require__.e(3023).then(__webpack_require__.bind(__webpack_require__, 73023));
			if (process.stdin.isTTY) return promptPassword({input: process.stdin, output: process.stderr});
			return passwordFromPipe(process.stdin);
		}
		const advice = `What to do now
  1. Commit cosign.pub: the public key above. Hosts, and everyone who verifies, use it. Tell its fingerprint (of its
     DER form) by another way than the repository, so that people can compare.
  2. Store cosign.key and its password where only your publish job can read them. A repository secret can be read
     by a workflow on any branch; the secret of an environment that takes the branch main alone cannot:
       gh api --method PUT 'repos/{owner}/{repo}/environments/publish' \\
         -F 'deployment_branch_policy[protected_branches]=false' \\
         -F 'deployment_branch_policy[custom_branch_policies]=true'
       gh api 'repos/{owner}/{repo}/environments/publish/deployment-branch-policies' -f name=main -f type=branch
       gh secret set COSIGN_PRIVATE_KEY --env publish < cosign.key
       gh secret set COSIGN_PASSWORD --env publish
     That branch has to be protected, too. Settings, Environments, publish can also ask for a reviewer.
  3. Keep a copy of cosign.key offline, and delete the file here. It must never be committed.`;
		function policyCommand(entryFile) {
			return new commander.uB('policy').description('Works on immutability policies.').helpCommand(false).addCommand(draftCommand(entryFile));
		}
		function draftCommand(entryFile) {
			const command = new commander.uB('draft')
				.description('Writes a first policy that an image passes as it is, to start from and to tighten.')
				.addArgument(new commander.ef('<image>', 'oci:DIR[:tag], or a registry reference'))
				.option('--base <image>', 'the base (default: the one that the image names in its annotations)')
				.option('--base-key <file>', 'a public key that must have signed the base; without it the base is taken as it is (may be repeated)', (file, before = []) => [...before, file])
				.option('--name <name>', 'the policy’s name (default: the image’s)')
				.option('--output <file>', 'write to this file, which is not there yet (default: print)')
				.option('--plain-http', 'talk plain HTTP to registries that are not on loopback');
			addSwitches(command);
			addExamples(command, ['wtgos policy draft ghcr.io/you/image:stable --output policies/image.yaml', 'wtgos policy draft oci:image --base ghcr.io/ublue-os/bluefin-dx:stable --base-key ublue-os.pub']);
			return command.action(async image => {
				const {json, quiet, debug, ...options} = command.opts();
				const switches = {...(json && {json}), ...(quiet && {quiet}), ...(debug && {debug})};
				await runCommand(
					switches,
					entryFile,
					async session => {
						const {writePolicyDraft} = await Promise.all([
							__webpack_require__.e(8815),
							__webpack_require__.e(3292),
							__webpack_require__.e(403),
							__webpack_require__.e(3247),
							__webpack_require__.e(4604),
							__webpack_require__.e(5172),
							__webpack_require__.e(497),
							__webpack_require__.e(3803),
							__webpack_require__.e(6950),
							__webpack_require__.e(9453),
							__webpack_require__.e(2802)
						]).then(__webpack_require__.bind(__webpack_require__, 82802));
						const print = json ? () => undefined : session.document;
						return writePolicyDraft(image, options, await session.services(), print);
					},
					{document: options.output === undefined}
				);
			});
		}
		function rulesCommand(entryFile) {
			const command = new commander.uB('rules').description('Says what a rule protects, how to fix what breaks it and how to allow that on purpose; or lists all.').addArgument(new commander.ef('[rule]', 'the rule of a finding, such as CW-01 (default: a list of all)'));
			addSwitches(command);
			addExamples(command, ['wtgos rules', 'wtgos rules PRIV-02']);
			return command.action(async id => {
				const switches = command.opts();
				await runCommand(switches, entryFile, async ({log}) => {
					const {ruleList, ruleText} = await __webpack_require__.e(5204).then(__webpack_require__.bind(__webpack_require__, 45204));
					const bold = text => log.paint('bold', text);
					const {rules, text} = id === undefined ? ruleList(bold) : ruleText(id, bold);
					if (!switches.json) log.prose(text);
					return {outputs: {}, json: {rules}};
				});
			});
		}
		function treeCommand(entryFile) {
			const command = new commander.uB('tree')
				.description('Lists the merged file tree of an image, with the layer that each path comes from.')
				.addArgument(new commander.ef('<image>', 'oci:DIR[:tag], or a registry reference'))
				.option('--delta', 'only what differs from the base: + added, ~ changed, - removed')
				.option('--plain-http', 'talk plain HTTP to registries that are not on loopback');
			addSwitches(command);
			addExamples(command, ['wtgos tree oci:wtgos-image --delta', 'wtgos tree ghcr.io/you/image:stable --json']);
			return command.action(async image => {
				const {delta, plainHttp, ...switches} = command.opts();
				await runCommand(switches, entryFile, async session => {
					const {printTree} = await Promise.all([__webpack_require__.e(8815), __webpack_require__.e(403), __webpack_require__.e(3247), __webpack_require__.e(4604), __webpack_require__.e(5172), __webpack_require__.e(6776)]).then(__webpack_require__.bind(__webpack_require__, 96776));
					const options = {delta: delta === true, plainHttp: plainHttp === true, json: switches.json === true};
					return printTree(image, options, await session.services(), line => session.log.print(line));
				});
			});
		}
		function tryCommand(entryFile) {
			const command = new commander.uB('try').description('Runs the whole chain on a sample base into a folder, with throw-away keys: no account, registry or network.').option('--keep <folder>', 'keep what was made, in a folder that is not there yet');
			addSwitches(command);
			addExamples(command, ['wtgos try', 'wtgos try --keep look && wtgos tree oci:look/registry:stable']);
			return command.action(async () => {
				const {keep, ...switches} = command.opts();
				await runCommand(switches, entryFile, async session => {
					const {runTry} = await Promise.all([
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
						__webpack_require__.e(6876),
						__webpack_require__.e(8077),
						__webpack_require__.e(18)
					]).then(__webpack_require__.bind(__webpack_require__, 50018));
					const {columns} = switches.json ? process.stderr : process.stdout;
					const print = text => {
						if (!switches.quiet) session.log.print(text);
					};
					return runTry(await session.services(), {print, colour: session.log.colour, columns, keep});
				});
			});
		}
		function program(entryFile, version) {
			const root = new commander.uB('wtgos')
				.description('Builds, checks, signs, attests, verifies and only then publishes bootc images.')
				.version(version, '--version', 'print the version')
				.helpCommand(false)
				.configureOutput({outputError: () => undefined})
				.configureHelp(helpLayout)
				.helpOption('-h, --help', 'print this help')
				.exitOverride();
			const add = (group, ...commands) => {
				for (const command of commands) {
					const [summary = ''] = command.description().split(/\.(?= )/, 1);
					root.addCommand(command.summary(summary.replace(/\.$/, '')).helpGroup(group).copyInheritedSettings(root));
					for (const below of command.commands) below.copyInheritedSettings(root);
				}
			};
			const [build, ...links] = contracts.map(contract => actionCommand(contract, entryFile));
			add('The whole chain:', tryCommand(entryFile), ...(build ? [build] : []));
			add('Its links:', ...links);
			add('Tools:', initCommand(entryFile), keygenCommand(entryFile), hostPolicyCommand(entryFile), treeCommand(entryFile), diffCommand(entryFile), explainCommand(entryFile), rulesCommand(entryFile), policyCommand(entryFile), completionCommand(root), helpCommand(root));
			addExamples(root, ['wtgos try # the whole chain, on a sample', 'wtgos build --base-key base.pub # builds and checks; sends nothing', 'wtgos verify-image --image ghcr.io/you/image:stable --public-keys cosign.pub']);
			addParagraphs(root, 'Exit status: 0 done, 1 a policy said no, 2 wrong input, 3 something outside failed, 70 a bug of wtgos.', 'An image is named as skopeo names it: oci:DIR[:tag], or a registry reference with tag or digest.');
			return root;
		}
		const missing = new Set(['commander.missingArgument', 'commander.missingMandatoryOptionValue']);
		function usageError(error, root, argv) {
			const [said = '', meant] = error.message.replace(/^error: /, '').split('\n');
			const suggestion = /^\(Did you mean (.+)\?\)$/.exec(meant ?? '')?.[1];
			const command = commandOf(root, argv);
			const about = command === root ? 'all commands' : 'what it takes';
			return new errors.yo(missing.has(error.code) ? 'input-missing' : 'input-invalid', said.replace(/\.$/, ''), {
				hint: `${suggestion ? `Did you mean ${suggestion}? ` : ''}${fullName(command)} --help tells ${about}.`
			});
		}
		function commandOf(root, argv) {
			let command = root;
			for (const word of argv) {
				const next = command.commands.find(below => below.name() === word);
				if (!next || word === 'help') break;
				command = next;
			}
			return command;
		}
		function fullName(command) {
			return command.parent ? `${fullName(command.parent)} ${command.name()}` : command.name();
		}
		async function main(argv, entryFile) {
			process.stdout.on('error', error => {
				if (error.code === 'EPIPE') process.exit(0);
				process.exit(explainError((0, files.zS)('standard output', 'writing to', error), plain()));
			});
			process.stderr.on('error', () => undefined);
			const root = program(entryFile, (await (0, tool.o)(entryFile)).version);
			if (argv.length === 0) return help(root);
			try {
				await root.parseAsync(argv, {from: 'user'});
				return await (0, exit.q)(0);
			} catch (error) {
				if (!(error instanceof commander.b7)) throw error;
				if (error.exitCode === 0) return (0, exit.q)(0);
				if (error.code === 'commander.help') return (0, exit.q)(2);
				const json = argv.includes('--json');
				return (0, exit.q)(tellError(usageError(error, root, argv), {...plain(), json}));
			}
		}
		function help(root) {
			root.outputHelp();
			return (0, exit.q)(0);
		}
		function plain() {
			const redact = text => text;
			const log = new TerminalLog({output: process.stderr, env: process.env, redact, quiet: false, debug: false});
			return {log, redact, debug: false, inputs: []};
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
