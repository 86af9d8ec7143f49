export const id = 9860;
export const ids = [9860];
export const modules = {
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
	}
};
