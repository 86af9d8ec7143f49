export const id = 5480;
export const ids = [5480];
export const modules = {
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
	61688: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$r: () => platformName,
			BP: () => newest,
			Uc: () => indexDocument,
			fp: () => readParts
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22896);
		var _core_map_limited_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52647);
		var _registry_documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47372);
		var _registry_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92682);
		var _stored_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35172);
		const maxParts = 64;
		const parallel = 4;
		const prefix = 'org.opencontainers.image.';
		const ownAnnotations = new Set([`${prefix}created`, `${prefix}base.digest`, `${prefix}base.name`, `${prefix}ref.name`]);
		async function readParts(store, wanted) {
			if (wanted.length === 0 || wanted.length > maxParts) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('input-invalid', `parts: ${wanted.length} images; an index has between 1 and ${maxParts}`);
			}
			const parts = await (0, _core_map_limited_js__WEBPACK_IMPORTED_MODULE_4__.b)(wanted, parallel, part => readPart(store, part));
			const byName = new Map();
			for (const part of parts) {
				const name = platformName(part.platform);
				if (byName.has(name)) throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('input-invalid', `parts: two images are for ${name}; keep one of them`);
				byName.set(name, part);
			}
			return [...byName].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, part]) => part);
		}
		async function readPart(store, {platform, digest}) {
			const named = `${store.name}@${digest}`;
			const manifest = await store.getManifest(digest);
			if (!manifest) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yA('image-not-found', `${store.name} has no ${digest}, the image for ${platformName(platform)}`, {
					hint: 'The parts of an index lie in its own repository: push each there by digest first, with push-image.'
				});
			}
			if (manifest.kind === 'index') {
				throw malformed(`${named} is an index itself`, 'Name the images in it: hosts read no index in an index.');
			}
			const {config: descriptor} = manifest.document;
			if (descriptor.mediaType !== _registry_media_types_js__WEBPACK_IMPORTED_MODULE_2__.Ib.ociConfig && descriptor.mediaType !== _registry_media_types_js__WEBPACK_IMPORTED_MODULE_2__.Ib.dockerConfig) {
				throw malformed(`${named} is no container image`, 'Give the digest that push-image printed.');
			}
			(0, _registry_documents_js__WEBPACK_IMPORTED_MODULE_1__.Xb)(manifest.document);
			const image = await (0, _stored_image_js__WEBPACK_IMPORTED_MODULE_3__.NV)(store, manifest);
			const own = platformOf(image);
			const isMeant = own.os === platform.os && own.architecture === platform.architecture && (platform.variant === undefined || platform.variant === own.variant || isUsual(platform));
			if (isMeant) return {image, platform: own};
			throw malformed(`${named} is an image for ${platformName(own)}, not for ${platformName(platform)}`, 'Are the digests of two parts mixed up?');
		}
		function platformName({os, architecture, variant}) {
			return variant === undefined ? `${os}/${architecture}` : `${os}/${architecture}/${variant}`;
		}
		function platformOf({config: {os, architecture, variant}}) {
			const own = {os, architecture, ...(variant ? {variant} : {})};
			return isUsual(own) ? {os, architecture} : own;
		}
		function isUsual({architecture, variant}) {
			return architecture === 'arm64' && variant === 'v8';
		}
		function indexDocument(parts, annotations) {
			const manifests = parts.map(({image, platform}) => {
				const {mediaType, digest, size} = image.manifest.descriptor;
				return {mediaType, digest, size, platform};
			});
			const all = new Map([...agreed(parts), ...Object.entries(annotations)]);
			const created = newest(parts);
			if (created !== undefined && !all.has(`${prefix}created`)) all.set(`${prefix}created`, created);
			const sorted = [...all].sort(([one], [other]) => (one < other ? -1 : 1));
			return {
				schemaVersion: 2,
				mediaType: _registry_media_types_js__WEBPACK_IMPORTED_MODULE_2__.Ib.ociIndex,
				manifests,
				...(sorted.length > 0 ? {annotations: Object.fromEntries(sorted)} : {})
			};
		}
		function agreed([first, ...others]) {
			const annotations = Object.entries(first?.image.manifest.document.annotations ?? {});
			return annotations.filter(([name, value]) => name.startsWith(prefix) && !ownAnnotations.has(name) && others.every(({image}) => image.manifest.document.annotations?.[name] === value));
		}
		function newest(parts) {
			const times = parts.flatMap(({image}) => image.config.created ?? []).filter(time => !Number.isNaN(Date.parse(time)));
			return times.sort((one, other) => Date.parse(other) - Date.parse(one))[0];
		}
		function malformed(message, hint) {
			return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yA('image-malformed', message, {hint});
		}
	},
	45511: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			c: () => publishIndex
		});
		var core_digest = __webpack_require__(86912);
		var errors = __webpack_require__(22896);
		var media_types = __webpack_require__(92682);
		var provenance = __webpack_require__(84748);
		var attest = __webpack_require__(59802);
		var host_verdicts = __webpack_require__(95281);
		var index_parts = __webpack_require__(61688);
		var sigstore_origin = __webpack_require__(31225);
		var statement = __webpack_require__(9634);
		const buildType = 'https://wtgos.github.io/actions/buildtypes/index/v1';
		function indexStatement(subject, parts, annotations, checked, {origin, tool}) {
			const source = (0, sigstore_origin.v)(origin);
			return (0, statement.pT)(subject, provenance.wy, {
				buildDefinition: {
					buildType,
					externalParameters: {
						parts: Object.fromEntries(parts.map(({image, platform}) => [(0, index_parts.$r)(platform), image.manifest.descriptor.digest])),
						annotations
					},
					internalParameters: {checkedOfEachPart: checked},
					resolvedDependencies: [
						...(source ? [source] : []),
						...parts.map(({image, platform}) => ({
							name: (0, index_parts.$r)(platform),
							digest: {sha256: (0, core_digest.ZD)(image.manifest.descriptor.digest)}
						}))
					]
				},
				runDetails: {
					builder: {
						id: (0, sigstore_origin.j)(origin),
						version: {[tool.name]: tool.version},
						builderDependencies: [{name: tool.name, digest: {sha256: (0, core_digest.ZD)(tool.digest)}}]
					},
					...(origin.kind === 'github' ? {metadata: {invocationId: runOf(origin)}} : {})
				}
			});
		}
		function runOf({serverUrl, repository, runId, runAttempt}) {
			return `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${runAttempt}`;
		}
		var os_release = __webpack_require__(67149);
		var platforms = __webpack_require__(38955);
		var promote = __webpack_require__(4255);
		var sign = __webpack_require__(87774);
		var signers = __webpack_require__(66260);
		var stored_image = __webpack_require__(35172);
		var pipeline_target = __webpack_require__(48182);
		var verify = __webpack_require__(85849);
		async function publishIndex(options, services) {
			const {target} = options;
			const parts = await (0, index_parts.fp)(target, options.parts);
			const created = new Date((0, index_parts.BP)(parts) ?? 0);
			const checked = await checkParts(parts, options, services);
			const targets = await options.tagsAt(created, () => commonVersion(parts, services));
			const index = await writeIndex(target, parts, options.annotations);
			const moved = [];
			try {
				const hosts = await signAndMove({index, parts, checked, targets, created}, options, moved, services);
				return {index: index.descriptor, parts, hosts, tags: moved};
			} catch (error) {
				if (error instanceof errors.z3) {
					const tags = moved.map(({tag}) => tag).join(', ') || 'none';
					const state = `${target.name}@${index.descriptor.digest} is there by digest; tags moved so far: ${tags}. Run the same again: it doubles nothing.`;
					error.state = [error.state, state].filter(Boolean).join(' ');
				}
				throw error;
			}
		}
		async function checkParts(parts, {target, verifiers, partsMustBe: wanted}, {log}) {
			if (wanted === 'pushed') {
				log.warn('the parts are taken as they are, signed by nobody or by anybody: this run vouches for them');
				return ['that it is an image for its platform; nothing showed who made it'];
			}
			if (wanted === 'published') return ['that this very run built or took over, judged, signed, attested and verified it'];
			const required = wanted === 'attested' ? [provenance.wy, provenance.io] : [];
			for (const {image, platform} of parts) {
				const {descriptor} = image.manifest;
				const {attestations} = await (0, verify.uf)(target, descriptor, verifiers, required);
				log.info(`${(0, index_parts.$r)(platform)}: ${descriptor.digest} is signed, attestations: ${attestations.length}`);
			}
			return ['that it is an image for its platform', 'that it is signed by the given keys or identity', ...required.map(type => `that they attested it: ${type}`)];
		}
		async function commonVersion(parts, services) {
			const versions = new Set();
			for (const {image} of parts) versions.add(await (0, os_release.m)(await (0, stored_image.LR)(image, services)));
			return versions.size === 1 ? [...versions][0] : undefined;
		}
		async function writeIndex(store, parts, annotations) {
			const bytes = Buffer.from(JSON.stringify((0, index_parts.Uc)(parts, annotations)));
			const digest = (0, core_digest.sc)(bytes);
			if (!(await store.getManifest(digest))) await store.putManifest(bytes, media_types.Ib.ociIndex);
			return (0, stored_image.Zl)(store, digest);
		}
		async function signAndMove({index, parts, checked, targets, created}, options, moved, services) {
			const {target, key, publicKeys, keyless} = options;
			const {descriptor} = index;
			let signature = '';
			for (const signer of (0, signers.FV)(options)) {
				signature = (await (0, sign.Y9)(target, index, targets, signer, created)).at(-1)?.bundle ?? '';
			}
			const statement = indexStatement(descriptor.digest, parts, options.annotations, checked, services);
			await (0, attest.D)(target, descriptor, [statement], (0, signers.xk)(options), created, options.alsoAttestIn);
			const verifiers = {
				keys: key ? publicKeys : [],
				identity: keyless && (await (0, signers.hY)(target, descriptor, signature, keyless.root))
			};
			for (const {image} of parts) await (0, verify.uf)(target, image.manifest.descriptor, verifiers, []);
			await (0, verify.uf)(target, descriptor, verifiers, [provenance.wy]);
			const release = await (0, platforms.l)(target, index);
			const tags = await (0, pipeline_target.g$)(target, targets);
			if (!options.allowRollback) await (0, promote.j)(release, tags);
			const hosts = await (0, host_verdicts.HZ)(target, descriptor, tags, await (0, host_verdicts.$Z)(release.images, services), services);
			(0, host_verdicts.bC)(hosts, false);
			(0, host_verdicts.bC)(await (0, host_verdicts.nY)(target, descriptor, hosts, verifiers.keys), true);
			await (0, promote.F)(release, tags, async tag => {
				moved.push(tag);
			});
			return hosts;
		}
	}
};
