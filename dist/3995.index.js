export const id = 3995;
export const ids = [3995];
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
	61669: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BN: () => plainHttp,
			E3: () => base,
			Ft: () => references,
			Go: () => baseUnnamed,
			H_: () => baseKey,
			Iu: () => baseOfImage,
			JN: () => policy,
			LM: () => targetPlatform,
			Mo: () => containerfile,
			NR: () => signingKey,
			O2: () => strict,
			O5: () => allowRollback,
			Sl: () => image,
			Sy: () => publicKeys,
			TS: () => baseUnsigned,
			_O: () => context,
			fr: () => requiredTags,
			z8: () => report,
			zz: () => signingPassword
		});
		var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88444);
		const imageNames = 'as skopeo names it: `oci:DIR[:tag]`, or a registry reference with a tag or digest';
		function image(what) {
			return (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.Qq)({description: `${what}, ${imageNames}.`, required: true, placeholder: 'image'});
		}
		const base = (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.Qq)({
			description: 'The base image, `name:tag@sha256:…`. Takes the place of the last stage’s FROM; without it, FROM says what the base is.',
			placeholder: 'image'
		});
		const baseOfImage = (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.Qq)({
			description: 'The base image. Without it, what the image’s own annotations name, by digest.',
			placeholder: 'image'
		});
		const baseKey = (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.Mn)({
			description: 'Files with the public keys (PEM) of whoever makes the base, one a line; one of them must have signed it.',
			allowed: 'one file a line',
			placeholder: 'file'
		});
		const baseUnsigned = (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.Jt)({
			description: 'Take a base without a verified signature. It is said in the verdict and in the provenance.',
			default: 'false'
		});
		const baseUnnamed = (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.Jt)({
			description: 'Take a base that base-key signed in a bundle alone, as cosign 3 does: it names no repository, so it could be any image of that key. Only for a base named by digest. It is said in the verdict and in the provenance.',
			default: 'false'
		});
		const containerfile = (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.Ae)({
			description: 'The Containerfile.',
			default: 'Containerfile'
		});
		const context = (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.Ae)({
			description: 'The folder that COPY and ADD read from.',
			default: '.'
		});
		const targetPlatform = (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.iD)({
			description: 'The platform to build for; picks the base’s image where its name is an index of several.',
			default: 'linux/amd64'
		});
		const policy = (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.Ae)({
			description: 'The immutability policy (YAML). Without it, the policy of wtgOS itself: policies/immutable-host.yaml.'
		});
		const strict = (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.Jt)({
			description: 'What could not be decided counts as a failure, not as a pass.',
			default: 'true'
		});
		const report = (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.Ae)({
			description: 'Where to write the findings as JSON (schema findings/v1).'
		});
		const publicKeys = (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.Mn)({
			description: 'Files with the public keys (PEM) that verifiers use, one a line.',
			allowed: 'one file a line',
			placeholder: 'file'
		});
		const signingKey = (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.rJ)('key', {
			description: 'The private key: its PEM text (from a secret of a protected environment), `env://NAME`, or a file. Make one with `wtgos keygen`.'
		});
		const signingPassword = (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.rJ)('password', {
			description: 'The password of the private key: its text, `env://NAME` or `file://PATH`. Without it, none.'
		});
		const tag = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
		const tags = (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.Mn)({
			description: 'The tags to move, one a line; each only after a host’s verdict for that very reference.',
			item: tag,
			allowed: 'one tag a line (letters, digits, "_", "." and "-", at most 128)',
			placeholder: 'tag'
		});
		const requiredTags = {...tags, required: true};
		const references = (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.Mn)({
			description: 'What a layout’s tags stand for, one `host/path:tag` a line: hosts verify the name they pull. A registry’s tags name themselves.',
			item: /^[a-z0-9.:[\]_-]+\/[A-Za-z0-9._/-]+:[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/,
			allowed: 'one host/path:tag a line',
			placeholder: 'reference'
		});
		const allowRollback = (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.Jt)({
			description: 'Let a tag move to an image that is older than the one it points to.',
			default: 'false'
		});
		const plainHttp = (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.Jt)({
			description: 'Talk plain HTTP to registries that are not on loopback (where it is always allowed).',
			default: 'false'
		});
	},
	30043: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			H: () => attestationStoreOf,
			d: () => githubInputs
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22896);
		var _input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88444);
		const githubInputs = {
			'github-attestations': (0, _input_js__WEBPACK_IMPORTED_MODULE_1__.Yq)(['auto', 'true', 'false'], {
				description: 'Keep the attestations in GitHub’s store too, which the repository’s page shows. auto: in a workflow run with a github-token, and what GitHub refuses is a warning.',
				default: 'auto'
			}),
			'github-token': (0, _input_js__WEBPACK_IMPORTED_MODULE_1__.rJ)('password', {
				description: 'For GitHub’s store: a token with `attestations: write`, as github.token is in a job that has it.'
			})
		};
		async function attestationStoreOf({githubAttestations: wanted, githubToken}, {origin, readSecret, github, log}) {
			if (wanted === 'false') return undefined;
			if (origin.kind !== 'github' || githubToken === undefined) {
				if (wanted === 'auto') return undefined;
				const missing = githubToken === undefined ? 'github-token is required' : 'it takes a run of GitHub Actions';
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('input-missing', `github-attestations: ${missing}`);
			}
			const {githubAttestations} = await Promise.all([__webpack_require__.e(403), __webpack_require__.e(7778)]).then(__webpack_require__.bind(__webpack_require__, 47778));
			const store = githubAttestations(github(await readSecret(githubToken, 'password')), origin.repository);
			if (wanted === 'true') return store;
			let refused = false;
			return {
				async keep(bundle, subject) {
					if (refused) return undefined;
					try {
						return await store.keep(bundle, subject);
					} catch (error) {
						if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yA)) throw error;
						refused = true;
						log.warn([error.message, error.hint].filter(Boolean).join('. '));
						return undefined;
					}
				}
			};
		}
	},
	88444: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AS: () => pairs,
			Ae: () => path,
			Jt: () => flag,
			Mn: () => lines,
			Qq: () => text,
			Yq: () => choice,
			iD: () => platform,
			rJ: () => secret
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
		const maxLength = 65_536;
		const maxLines = 1_000;
		function text(options) {
			const allowed = options.allowed ?? 'one line of text';
			const schema = options.pattern ? line.regex(options.pattern, `expected ${allowed}`) : line;
			return input({...options, schema, absent: undefined, allowed, placeholder: options.placeholder ?? 'text'});
		}
		function path(options) {
			return input({...options, schema: line, absent: undefined, allowed: 'a path', placeholder: 'path'});
		}
		function flag(options) {
			const schema = zod__WEBPACK_IMPORTED_MODULE_0__.k5n(['true', 'false'], 'expected true or false').transform(value => value === 'true');
			const choices = ['true', 'false'];
			return input({...options, schema, absent: false, allowed: 'true or false', placeholder: undefined, choices});
		}
		function choice(choices, options) {
			const allowed = choices.join(' or ');
			const schema = zod__WEBPACK_IMPORTED_MODULE_0__.k5n(choices, `expected ${allowed}`);
			return input({...options, schema, absent: options.default, allowed, placeholder: choices.join('|'), choices});
		}
		function lines(options) {
			const {item = /./, allowed = 'one item a line'} = options;
			const schema = listOf(entry => (item.test(entry) ? entry : undefined), allowed);
			return input({
				...options,
				schema,
				absent: [],
				allowed,
				placeholder: options.placeholder ?? 'item',
				multiline: true
			});
		}
		function pairs(options) {
			const allowed = 'NAME=value, one a line';
			const {name = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,255}$/} = options;
			const schema = listOf(entry => readPair(entry, name), allowed).transform((entries, context) => {
				const names = entries.map(([key]) => key);
				const twice = names.find((key, index) => names.indexOf(key) !== index);
				if (twice !== undefined) context.addIssue(`${twice} is given twice`);
				return Object.fromEntries(entries);
			});
			return input({...options, schema, absent: {}, allowed, placeholder: 'NAME=value', multiline: true});
		}
		function secret(kind, options) {
			const allowed = kind === 'key' ? 'a key, env://NAME or a file' : 'a password, env://NAME or file://PATH';
			const schema = zod__WEBPACK_IMPORTED_MODULE_0__
				.YjP()
				.max(maxLength, `longer than ${maxLength} characters`)
				.regex(/^[^\0]*$/, 'holds a NUL character');
			return input({...options, schema, absent: undefined, allowed, placeholder: 'where', secret: kind});
		}
		function platform(options) {
			const allowed = 'os/architecture such as linux/amd64';
			const schema = line.regex(/^[a-z0-9]{1,32}\/[a-z0-9]{1,32}(\/[a-z0-9]{1,32})?$/, `expected ${allowed}`).transform(value => {
				const [os = '', architecture = '', variant] = value.split('/');
				return {os, architecture, ...(variant === undefined ? {} : {variant})};
			});
			return input({...options, schema, absent: {os: 'linux', architecture: 'amd64'}, allowed, placeholder: 'os/arch'});
		}
		const line = zod__WEBPACK_IMPORTED_MODULE_0__
			.YjP()
			.trim()
			.max(maxLength, `longer than ${maxLength} characters`)
			.regex(/^[^\u0000-\u001f\u007f-\u009f]*$/, 'holds a line break or another control character');
		function listOf(read, allowed) {
			return zod__WEBPACK_IMPORTED_MODULE_0__
				.YjP()
				.max(maxLength, `longer than ${maxLength} characters`)
				.transform((value, context) => {
					const entries = value
						.split(/\r?\n/)
						.map(entry => entry.trim())
						.filter(entry => entry !== '');
					if (entries.length > maxLines) context.addIssue(`more than ${maxLines} lines`);
					const items = [];
					for (const [index, entry] of entries.slice(0, maxLines).entries()) {
						const item = /[\u0000-\u001f\u007f-\u009f]/.test(entry) ? undefined : read(entry);
						if (item !== undefined) items.push(item);
						else context.addIssue(`line ${index + 1} is not allowed; expected ${allowed}`);
					}
					return items;
				});
		}
		function readPair(entry, allowed) {
			const equals = entry.indexOf('=');
			if (equals < 1) return undefined;
			const name = entry.slice(0, equals);
			if (name === '__proto__' || !allowed.test(name)) return undefined;
			return [name, entry.slice(equals + 1)];
		}
		function input(given) {
			const {schema, absent, description, allowed, placeholder} = given;
			return {
				schema,
				absent,
				description,
				allowed,
				placeholder,
				required: given.required ?? false,
				default: given.default,
				secret: given.secret,
				multiline: given.multiline ?? false,
				choices: given.choices
			};
		}
	},
	86058: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ep: () => keylessInputs,
			Kv: () => signerOf,
			N: () => trustedRootOf,
			R1: () => signerProblems,
			hU: () => trustedRootInputs,
			ht: () => sigstoreProblems,
			kQ: () => keylessPublisherOf,
			oh: () => trustedRootProblems
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22896);
		var _input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88444);
		const address = {
			pattern: /^(https:\/\/[^\s/?#@]{1,253}|http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?)(\/[^\s?#]*)?$/,
			allowed: 'an https:// address (http:// on loopback only)',
			placeholder: 'url'
		};
		const trustedRootInputs = {
			'trusted-root': (0, _input_js__WEBPACK_IMPORTED_MODULE_2__.Ae)({
				description: 'Whose certificates, timestamps and logs are believed: `tuf` (Sigstore’s own, for public repositories, fetched by TUF), or a file (JSON, as `cosign trusted-root create` makes it, or several documents, one a line, as `gh attestation trusted-root` prints them).'
			}),
			'tuf-root': (0, _input_js__WEBPACK_IMPORTED_MODULE_2__.Ae)({
				description: 'With trusted-root as the address of a TUF repository (`https://tuf-repo.github.com`, of a ghe.com tenant `https://tuf-repo.github.com#TRUST-DOMAIN`): the file root.json that trust in it starts from.'
			})
		};
		const keylessInputs = {
			keyless: (0, _input_js__WEBPACK_IMPORTED_MODULE_2__.Jt)({
				description: 'Sign by the identity of this workflow run instead of a key; needs `id-token: write`. Hosts (podman, bootc) cannot verify it.',
				default: 'false'
			}),
			'fulcio-url': (0, _input_js__WEBPACK_IMPORTED_MODULE_2__.Qq)({
				description: 'Who gives the certificate. Without it, Sigstore’s own for public repositories, GitHub’s for all others, as GitHub’s attest action does.',
				...address
			}),
			'tsa-url': (0, _input_js__WEBPACK_IMPORTED_MODULE_2__.Qq)({description: 'With fulcio-url: who gives the timestamp (RFC 3161).', ...address}),
			'rekor-url': (0, _input_js__WEBPACK_IMPORTED_MODULE_2__.Qq)({description: 'With fulcio-url: the transparency log.', ...address}),
			'rekor-version': (0, _input_js__WEBPACK_IMPORTED_MODULE_2__.Yq)(['1', '2'], {
				description: 'The version of that log’s API; 2 needs tsa-url besides.',
				default: '1'
			}),
			...trustedRootInputs
		};
		function signerProblems(inputs) {
			const {keyless, signingKey} = inputs;
			const problems = sigstoreProblems(inputs);
			if (keyless && signingKey !== undefined) problems.push('keyless and signing-key are two ways to sign: give one');
			if (!keyless && signingKey === undefined) problems.push('signing-key is required, or keyless: true');
			return problems;
		}
		function sigstoreProblems(inputs) {
			const {keyless, fulcioUrl, tsaUrl, rekorUrl, rekorVersion} = inputs;
			const problems = trustedRootProblems(inputs);
			const given = [fulcioUrl, tsaUrl, rekorUrl, inputs.trustedRoot].some(value => value !== undefined);
			if (!keyless && given) problems.push('fulcio-url, tsa-url, rekor-url and trusted-root are for keyless: true');
			if (!fulcioUrl && (tsaUrl || rekorUrl)) problems.push('tsa-url and rekor-url need fulcio-url: they belong together');
			if (fulcioUrl && !tsaUrl && !rekorUrl) problems.push('fulcio-url needs tsa-url or rekor-url: something must prove the time');
			if (rekorVersion === '2' && rekorUrl && !tsaUrl) problems.push('rekor-version 2 has no time of its own: give tsa-url too');
			return problems;
		}
		function trustedRootProblems({trustedRoot, tufRoot}) {
			const isAddress = /^https?:\/\//.test(trustedRoot ?? '');
			if (isAddress === (tufRoot !== undefined)) return [];
			return ['tuf-root belongs to a trusted-root that is an address, and such an address needs it'];
		}
		const patience = {timeoutMs: 30_000, retries: 3};
		async function signerOf(inputs, services) {
			const {keyless, signingKey, signingPassword} = inputs;
			if (keyless) return (await keylessSignerOf(inputs, services)).sign;
			const {signingKeyOf} = await Promise.all([__webpack_require__.e(8815), __webpack_require__.e(403), __webpack_require__.e(3247), __webpack_require__.e(734)]).then(__webpack_require__.bind(__webpack_require__, 83247));
			return signingKeyOf(signingKey ?? '', signingPassword, services);
		}
		async function keylessSignerOf(inputs, services) {
			const {identity, log} = services;
			const {githubInstance} = await __webpack_require__.e(7503).then(__webpack_require__.bind(__webpack_require__, 17503));
			const {keylessSigner} = await __webpack_require__.e(7511).then(__webpack_require__.bind(__webpack_require__, 87511));
			const repository = await identity.repository();
			const instance = instanceOf(inputs) ?? githubInstance(repository);
			const {serverUrl} = repository;
			const {fulcioUrl} = instance;
			const trustedRoot = inputs.trustedRoot ?? (await publishedRoot(fulcioUrl));
			const root = await trustedRootOf({...inputs, trustedRoot}, services);
			const sign = keylessSigner({...instance, ...patience, identityToken: () => identity.token(), root, serverUrl, log});
			return {sign, root, fulcioUrl};
		}
		async function keylessPublisherOf(inputs, services) {
			const {sign, root, fulcioUrl} = await keylessSignerOf(inputs, services);
			if (!root) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo('input-missing', `trusted-root is required to publish: what ${fulcioUrl} certifies must be verified`, {
					hint: 'A tag moves only after all was verified. Give the trusted root of that Sigstore as a file; GitHub’s: `gh attestation trusted-root`.'
				});
			}
			await services.identity.token();
			return {sign, root};
		}
		async function publishedRoot(fulcioUrl) {
			const {githubInstance} = await __webpack_require__.e(7503).then(__webpack_require__.bind(__webpack_require__, 17503));
			const known = githubInstance({serverUrl: 'https://github.com', visibility: 'public'});
			return fulcioUrl === known.fulcioUrl ? 'tuf' : undefined;
		}
		async function trustedRootOf({trustedRoot: named, tufRoot}, {cwd, cacheDir}) {
			if (named === undefined) return undefined;
			const {readText} = await Promise.all([__webpack_require__.e(8815), __webpack_require__.e(403), __webpack_require__.e(3247), __webpack_require__.e(734)]).then(__webpack_require__.bind(__webpack_require__, 83247));
			const {fetchTrustedRoot, tufRepositories, tufRepositoryAt} = await __webpack_require__.e(8741).then(__webpack_require__.bind(__webpack_require__, 8741));
			if (named === 'tuf') return fetchTrustedRoot(tufRepositories[named], {...patience, cacheDir});
			if (tufRoot !== undefined) {
				const repository = tufRepositoryAt(named, await readText((0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, tufRoot), 'tuf-root'));
				return fetchTrustedRoot(repository, {...patience, cacheDir});
			}
			const {readTrustedRoot} = await __webpack_require__.e(1658).then(__webpack_require__.bind(__webpack_require__, 31658));
			return readTrustedRoot(await readText((0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, named), 'trusted-root'), named);
		}
		function instanceOf({fulcioUrl, tsaUrl, rekorUrl, rekorVersion}) {
			if (fulcioUrl === undefined) return undefined;
			const bare = url => url?.replace(/\/+$/, '');
			return {
				fulcioUrl: bare(fulcioUrl) ?? fulcioUrl,
				tsaUrl: bare(tsaUrl),
				rekorUrl: bare(rekorUrl),
				rekorVersion: rekorVersion === '2' ? 2 : 1
			};
		}
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
	10582: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Q$: () => dateOf,
			Ur: () => referenceTemplate,
			Vd: () => planTags,
			Z4: () => tagTemplate,
			u0: () => tagWords
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22896);
		var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48182);
		const tagWords = {
			date: 'the day of the image’s clock (UTC), 20261123',
			sha: 'the first seven digits of the commit',
			'os-version': 'VERSION_ID of the image’s os-release',
			pr: 'the number of the pull request'
		};
		const words = Object.keys(tagWords);
		const piece = `[A-Za-z0-9_.-]|\\{(?:${words.join('|')})\\}`;
		const tagTemplate = new RegExp(`^(?![.-])(?:${piece}){1,128}$`);
		const referenceTemplate = new RegExp(`^[a-z0-9.:[\\]_-]+/[A-Za-z0-9._/-]+:(?![.-])(?:${piece}){1,128}$`);
		const shortSha = 7;
		function planTags(templates, references, {created, origin}, log) {
			const isPullRequest = inPullRequest(origin);
			const counts = template => template.includes('{pr}') === isPullRequest;
			const wanted = templates.filter(counts);
			const left = templates.filter(template => !counts(template));
			const where = isPullRequest ? 'in a pull request' : 'outside of a pull request';
			if (wanted.length === 0) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('input-missing', `tags: none of ${left.join(', ')} is moved ${where}`, {
					hint: isPullRequest ? 'A pull request moves only tags with its number: pr-{pr}. Or do not publish from it.' : 'Tags with {pr} are for pull requests: name others besides.'
				});
			}
			if (left.length > 0) log.info(`${where}: the tags ${left.join(', ')} are left as they are`);
			const known = {
				date: dateOf(created),
				sha: commitOf(origin)?.slice(0, shortSha),
				pr: pullRequestOf(origin)
			};
			const plain = wanted.filter(template => !template.includes('{os-version}'));
			const plan = {
				needsOsVersion: plain.length < wanted.length,
				plain: plain.map(template => filled(template, known)),
				fill: osVersion => ({
					tags: [...new Set(wanted.map(template => filled(template, {...known, 'os-version': osVersion})))],
					references: references.filter(counts).map(reference => {
						const colon = reference.lastIndexOf(':');
						return reference.slice(0, colon + 1) + filled(reference.slice(colon + 1), {...known, 'os-version': osVersion});
					})
				})
			};
			plan.fill('0');
			return plan;
		}
		function dateOf(created) {
			return created.getTime() <= 0 ? undefined : created.toISOString().slice(0, 10).replaceAll('-', '');
		}
		function filled(template, values) {
			const tag = template.replace(/\{([a-z-]+)\}/g, (_, word) => {
				const value = values[word];
				if (value !== undefined) return value;
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('input-missing', `tags: ${template}: {${word}} is not known here`, {hint: hints[word]});
			});
			if ((0, _target_js__WEBPACK_IMPORTED_MODULE_1__._l)(tag)) return tag;
			throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('input-invalid', `tags: ${template} becomes ${JSON.stringify(tag)}, which is no tag for an image`, {
				hint: 'A tag has letters, digits, "_", "." and "-", at most 128; sha256-… are those of signatures.'
			});
		}
		const hints = {
			date: 'It is the day of SOURCE_DATE_EPOCH, else of the commit: check out the repository, or set it.',
			sha: 'Run in a checkout of a git repository that has a remote `origin`.',
			'os-version': 'The image’s os-release has no VERSION_ID that begins with a digit and has only 0-9, a-z, ".", "_" and "-".',
			pr: 'Only runs of the event pull_request tell the number, by their ref.'
		};
		function inPullRequest(origin) {
			return origin.kind === 'github' && (/^pull_request/.test(origin.eventName) || origin.ref.startsWith('refs/pull/'));
		}
		function pullRequestOf(origin) {
			return origin.kind === 'github' ? /^refs\/pull\/(\d{1,10})\//.exec(origin.ref)?.[1] : undefined;
		}
		function commitOf(origin) {
			return origin.kind === 'github' ? origin.sha : origin.source?.commit;
		}
	},
	48182: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			_l: () => isImageTag,
			g$: () => readTags,
			lR: () => tagTargets,
			qC: () => referenceTargets,
			xC: () => requireBareTarget
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22896);
		const tagPattern = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
		const reserved = /^sha256-[0-9a-f]{64}(\.|$)/;
		function isImageTag(text) {
			return tagPattern.test(text) && !reserved.test(text);
		}
		function tagTargets(store, tags, references) {
			store.willWrite?.();
			const {repository} = store;
			const named = new Map();
			for (const {tag, reference} of referenceTargets(references)) {
				const other = named.get(tag);
				if (tags.includes(tag) && (other ?? reference) === reference) named.set(tag, reference);
				else {
					const why = other ? `and ${other} are both for the tag ${tag}` : 'is for none of the tags';
					throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('input-invalid', `references: ${reference} ${why}`, {
						hint: 'Each names what one tag stands for, and ends with that tag: ghcr.io/you/image:stable for the tag stable.'
					});
				}
			}
			return [...new Set(tags)].map(tag => {
				if (!isImageTag(tag)) {
					throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('input-invalid', `tags: ${JSON.stringify(tag)} is no tag for an image`, {
						hint: 'A tag has letters, digits, "_", "." and "-", starts with none of the last two, and is at most 128 long; sha256-… are those of signatures.'
					});
				}
				const reference = named.get(tag) ?? (repository && `${repository.host}/${repository.path}:${tag}`);
				if (!reference) {
					throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('input-missing', `references: nothing says what the tag ${tag} of ${store.name} stands for`, {
						hint: `A layout stands in for a repository: name it, for example references: ghcr.io/you/image:${tag}`
					});
				}
				return {tag, reference};
			});
		}
		function referenceTargets(references) {
			return references.map(reference => ({tag: reference.slice(reference.lastIndexOf(':') + 1), reference}));
		}
		function requireBareTarget(reference) {
			if (reference.tag !== undefined || reference.digest !== undefined) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('input-invalid', 'to: names a repository without tag or digest; the tags go into `tags`');
			}
		}
		async function readTags(store, targets) {
			return Promise.all(targets.map(async target => ({...target, now: await store.getManifest(target.tag)})));
		}
	}
};
