export const id = 5573;
export const ids = [5573];
export const modules = {
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
	5573: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			run: () => run
		});
		var _pipeline_sign_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87774);
		var _pipeline_stored_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35172);
		var _pipeline_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48182);
		var _keyless_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86058);
		var _state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74477);
		var _tools_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83247);
		async function run(inputs, services) {
			const pipeline = (0, _tools_js__WEBPACK_IMPORTED_MODULE_5__.xr)(services, inputs.plainHttp);
			const signer = await (0, _keyless_inputs_js__WEBPACK_IMPORTED_MODULE_3__.Kv)(inputs, services);
			const image = await (0, _tools_js__WEBPACK_IMPORTED_MODULE_5__.UY)(inputs.image, services, pipeline);
			(0, _tools_js__WEBPACK_IMPORTED_MODULE_5__.m0)(image, inputs.image);
			const targets = (0, _pipeline_target_js__WEBPACK_IMPORTED_MODULE_2__.qC)(inputs.references);
			const manifest = await (0, _pipeline_stored_image_js__WEBPACK_IMPORTED_MODULE_1__.Zl)(image.store, image.name);
			const {digest} = manifest.descriptor;
			const created = await createdOf(image.store, manifest);
			const state = () => `${image.store.name}@${digest} is as it was, perhaps without all of its signatures; no tag was moved. ${_state_js__WEBPACK_IMPORTED_MODULE_4__.q}`;
			const signed = await (0, _state_js__WEBPACK_IMPORTED_MODULE_4__.f)(state, async () =>
				manifest.kind === 'index' && inputs.recursive ? (0, _pipeline_sign_js__WEBPACK_IMPORTED_MODULE_0__.Y9)(image.store, manifest, targets, signer, created) : [{digest, ...(await (0, _pipeline_sign_js__WEBPACK_IMPORTED_MODULE_0__.jV)(image.store, manifest.descriptor, targets, signer, created))}]
			);
			if (manifest.kind === 'index' && !inputs.recursive) {
				services.log.warn('only the index is signed: podman and skopeo look for the signature of their platform’s image');
			}
			const names = inputs.references.join(', ');
			for (const {digest: part, written} of signed) {
				services.log.info(`${image.store.name}@${part}: ${written ? `signed for ${names}` : 'signed already'}`);
			}
			const top = signed.find(part => part.digest === digest);
			return {
				outputs: {signature: top?.signatureTag ?? '', bundle: top?.bundle ?? ''},
				json: {signed}
			};
		}
		async function createdOf(store, manifest) {
			const {annotations = {}} = manifest.document;
			const text = manifest.kind === 'index' ? annotations['org.opencontainers.image.created'] : (await (0, _pipeline_stored_image_js__WEBPACK_IMPORTED_MODULE_1__.NV)(store, manifest)).config.created;
			return (0, _pipeline_stored_image_js__WEBPACK_IMPORTED_MODULE_1__.ie)(text);
		}
	},
	52647: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			b: () => mapLimited
		});
		async function mapLimited(items, limit, work) {
			const results = new Array(items.length);
			const queue = items.entries();
			let failed = false;
			const workers = Array.from({length: Math.min(limit, items.length)}, async () => {
				for (const [position, item] of queue) {
					if (failed) return;
					try {
						results[position] = await work(item);
					} catch (error) {
						failed = true;
						throw error;
					}
				}
			});
			const settled = await Promise.allSettled(workers);
			const failure = settled.find(outcome => outcome.status === 'rejected');
			if (failure) throw failure.reason;
			return results;
		}
	},
	75766: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			p: () => putListed
		});
		async function putListed(store, {artifact}, written) {
			if (!artifact) return;
			await artifact.put(store, {unlisted: written !== undefined});
			written?.push(artifact);
		}
	},
	87774: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CA: () => planSignature,
			Y9: () => signIndex,
			jV: () => signImage
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22896);
		var _sigstore_attach_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55130);
		var _sigstore_found_bundles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80875);
		var _sigstore_legacy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21696);
		var _sigstore_statement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9634);
		var _ahead_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75766);
		var _stored_image_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35172);
		async function planSignature(store, subject, targets, signer, created, found = (0, _sigstore_found_bundles_js__WEBPACK_IMPORTED_MODULE_2__.A)(store, subject.digest, _sigstore_statement_js__WEBPACK_IMPORTED_MODULE_4__.Rh)) {
			const statement = (0, _sigstore_statement_js__WEBPACK_IMPORTED_MODULE_4__.q$)(subject.digest);
			const [legacy, bundle] = await Promise.all([
				typeof signer === 'function' ? undefined : (0, _sigstore_legacy_js__WEBPACK_IMPORTED_MODULE_3__.vP)(store, subject, referencesOf(targets), signer),
				found.then(bundles => (0, _sigstore_attach_js__WEBPACK_IMPORTED_MODULE_1__.we)(bundles, subject, statement, signer, created))
			]);
			return {legacy, bundle};
		}
		async function signImage(store, subject, targets, signer, created, {plan, found, written, confirm} = {}) {
			const {legacy, bundle} = plan ?? (await planSignature(store, subject, targets, signer, created, found));
			await Promise.all([legacy?.artifact?.send(store), bundle.artifact?.send(store)]);
			const writing = legacy && typeof signer !== 'function' ? (0, _sigstore_legacy_js__WEBPACK_IMPORTED_MODULE_3__.DI)(store, subject, referencesOf(targets), signer, legacy) : Promise.resolve(undefined);
			const putting = (confirm ? Promise.resolve() : writing).then(() => (0, _ahead_js__WEBPACK_IMPORTED_MODULE_6__.p)(store, bundle, written));
			const [signed] = await Promise.all([writing, putting]);
			const confirming = signed?.confirm();
			confirming?.catch(() => {});
			if (confirm && confirming) confirm.push(confirming);
			else await confirming;
			return {
				signatureTag: signed?.tag,
				bundle: bundle.digest,
				written: (signed?.added ?? 0) > 0 || bundle.outcome === 'written'
			};
		}
		function referencesOf(targets) {
			return targets.map(target => target.reference);
		}
		const maxManifests = 256;
		async function signIndex(store, index, targets, signer, created) {
			const subjects = await childrenFirst(store, index, new Map());
			const signed = [];
			for (const [digest, subject] of subjects) {
				signed.push({digest, ...(await signImage(store, subject, targets, signer, created))});
			}
			return signed;
		}
		async function childrenFirst(store, {kind, document, descriptor}, found, seen = new Set()) {
			if (seen.add(descriptor.digest).size > maxManifests) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yA('image-malformed', `${store.name}: the index names more than ${maxManifests} manifests`);
			}
			for (const {digest} of kind === 'index' ? document.manifests : []) {
				if (!seen.has(digest)) await childrenFirst(store, await (0, _stored_image_js__WEBPACK_IMPORTED_MODULE_5__.Zl)(store, digest), found, seen);
			}
			return found.set(descriptor.digest, descriptor);
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
	},
	61433: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => Artifact
		});
		var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
		var _registry_media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92682);
		var _registry_referrers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53074);
		var _put_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22456);
		class Artifact {
			bytes;
			referrer;
			document;
			#blobs;
			#sent;
			constructor(document, blobs) {
				this.document = document;
				this.bytes = Buffer.from(JSON.stringify(document));
				const {bytes} = this;
				this.referrer = (0, _registry_referrers_js__WEBPACK_IMPORTED_MODULE_2__.N1)({mediaType: _registry_media_types_js__WEBPACK_IMPORTED_MODULE_1__.Ib.ociManifest, digest: (0, _core_digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)(bytes), size: bytes.length}, document);
				this.#blobs = blobs;
			}
			async send(store) {
				this.#sent ??= Promise.all(this.#blobs.map(({bytes, mediaType}) => (0, _put_bytes_js__WEBPACK_IMPORTED_MODULE_3__.h)(store, bytes, mediaType)));
				await this.#sent;
			}
			async put(store, options) {
				await this.send(store);
				return store.putManifest(this.bytes, _registry_media_types_js__WEBPACK_IMPORTED_MODULE_1__.Ib.ociManifest, options);
			}
		}
	},
	55130: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Yq: () => saysTheSame,
			we: () => planBundle
		});
		var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
		var _registry_media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92682);
		var _artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61433);
		var _bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74075);
		var _found_bundles_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80875);
		var _provenance_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84748);
		var _put_bytes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22456);
		async function attachBundle(store, subject, bundle, predicateType, created) {
			const found = await readBundles(store, subject.digest, predicateType);
			const present = await findSame(found, subject.digest, bundle.statement, predicateType, bundle.isBySameSigner);
			if (present) return {digest: present.digest, outcome: 'kept'};
			const {digest} = await bundleArtifact(subject, bundle, predicateType, created).put(store);
			return {digest, outcome: 'written'};
		}
		async function planBundle(found, subject, statement, signer, created) {
			const {predicateType} = statement;
			const isOwn = typeof signer === 'function' ? signer.isOwn : undefined;
			const own = isOwn && (await findSame(found, subject.digest, statement, predicateType, isOwn));
			if (own) {
				const {bundleToJSON} = await Promise.all([__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19));
				const bytes = Buffer.from(JSON.stringify(bundleToJSON(own.bundle)));
				const bundle = {bytes, statement: own.statement, isBySameSigner: isOwn};
				return {predicateType, bundle, digest: own.digest, outcome: 'kept', artifact: undefined};
			}
			const bundle = await (0, _bundle_js__WEBPACK_IMPORTED_MODULE_3__.fT)(statement, signer);
			const present = await findSame(found, subject.digest, statement, predicateType, bundle.isBySameSigner);
			if (present) return {predicateType, bundle, digest: present.digest, outcome: 'kept', artifact: undefined};
			const artifact = bundleArtifact(subject, bundle, predicateType, created);
			return {predicateType, bundle, digest: artifact.referrer.digest, outcome: 'written', artifact};
		}
		function bundleArtifact(subject, bundle, predicateType, created) {
			const {mediaType, digest, size} = subject;
			const config = {bytes: Buffer.from('{}'), mediaType: _registry_media_types_js__WEBPACK_IMPORTED_MODULE_1__.Ib.ociEmpty};
			const layer = {bytes: bundle.bytes, mediaType: _bundle_js__WEBPACK_IMPORTED_MODULE_3__.$7};
			return new _artifact_js__WEBPACK_IMPORTED_MODULE_2__.F(
				{
					schemaVersion: 2,
					mediaType: _registry_media_types_js__WEBPACK_IMPORTED_MODULE_1__.Ib.ociManifest,
					artifactType: _bundle_js__WEBPACK_IMPORTED_MODULE_3__.$7,
					config: (0, _put_bytes_js__WEBPACK_IMPORTED_MODULE_6__.n)(config),
					layers: [(0, _put_bytes_js__WEBPACK_IMPORTED_MODULE_6__.n)(layer)],
					subject: {mediaType, digest, size},
					annotations: {
						'org.opencontainers.image.created': created.toISOString().replace('.000Z', 'Z'),
						'dev.sigstore.bundle.content': 'dsse-envelope',
						[_bundle_js__WEBPACK_IMPORTED_MODULE_3__.Ti]: predicateType
					}
				},
				[config, layer]
			);
		}
		async function findSame(bundles, subject, statement, predicateType, isBySameSigner) {
			for (const found of bundles) {
				if (!found.ok || found.statement.predicateType !== predicateType) continue;
				if (!saysTheSame(found.statement, statement)) continue;
				if (await isBySameSigner(found, subject)) return found;
			}
			return undefined;
		}
		function saysTheSame(a, b) {
			return a.predicateType === b.predicateType && (0, node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(meaning(a), meaning(b));
		}
		function meaning({predicateType, predicate}) {
			const plain = JSON.parse(JSON.stringify(predicate));
			if (predicateType === _provenance_js__WEBPACK_IMPORTED_MODULE_5__.wy && plain.runDetails) delete plain.runDetails.metadata;
			return plain;
		}
	},
	74075: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$7: () => bundleType,
			Ti: () => predicateTypeAnnotation,
			fT: () => signStatement
		});
		var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
		var _statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9634);
		var _verify_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20651);
		const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json';
		const predicateTypeAnnotation = 'dev.sigstore.bundle.predicateType';
		function signStatement(statement, signer) {
			return typeof signer === 'function' ? signer(statement) : signByKey(statement, signer);
		}
		async function signByKey(statement, key) {
			const {DSSEBundleBuilder} = await Promise.all([__webpack_require__.e(9654), __webpack_require__.e(4463), __webpack_require__.e(7335), __webpack_require__.e(5179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19));
			const {bundleToJSON} = await Promise.all([__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19));
			const builder = new DSSEBundleBuilder({signer: keySigner(key), witnesses: []});
			const bundle = await builder.create({data: (0, _statement_js__WEBPACK_IMPORTED_MODULE_1__.Tp)(statement), type: _statement_js__WEBPACK_IMPORTED_MODULE_1__.h});
			const {content} = bundle.verificationMaterial;
			if (content.$case !== 'publicKey') throw new TypeError('a key signature came out with a certificate');
			content.publicKey.hint = keyHint(key.publicKey);
			return {
				bytes: Buffer.from(JSON.stringify(bundleToJSON(bundle))),
				statement,
				isBySameSigner: async (found, subject) => (await (0, _verify_bundle_js__WEBPACK_IMPORTED_MODULE_2__.I)(found, subject, [key.publicKey])).ok
			};
		}
		function keyHint({fingerprint}) {
			return Buffer.from((0, _core_digest_js__WEBPACK_IMPORTED_MODULE_0__.ZD)(fingerprint), 'hex').toString('base64');
		}
		function keySigner(key) {
			return {
				sign: async data => ({
					signature: key.sign(data),
					key: {$case: 'publicKey', publicKey: key.publicKey.pem}
				})
			};
		}
	},
	20931: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F4: () => parseDockerReference,
			l0: () => isDomain,
			tz: () => formatDockerReference
		});
		var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
		var _registry_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40303);
		const domain = /^(?:\[[0-9a-fA-F:]+\]|[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*)(?::[0-9]+)?$/;
		const maxLength = 1024;
		function parseDockerReference(text) {
			if (text.length > maxLength || /^[0-9a-f]{64}$/.test(text)) return undefined;
			const [named, digest] = cut(text, text.indexOf('@'));
			if (digest !== undefined && !(0, _core_digest_js__WEBPACK_IMPORTED_MODULE_0__.Bc)(digest)) return undefined;
			const [name, tag] = cut(named, named.indexOf(':', named.lastIndexOf('/') + 1));
			if (tag !== undefined && !(0, _registry_reference_js__WEBPACK_IMPORTED_MODULE_1__.dz)(tag)) return undefined;
			const {host, path} = withRegistry(name);
			if (!domain.test(host) || !(0, _registry_reference_js__WEBPACK_IMPORTED_MODULE_1__.og)(path)) return undefined;
			return {name: `${host}/${path}`, tag, digest};
		}
		function formatDockerReference({name, tag, digest}) {
			return `${name}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
		}
		function isDomain(text) {
			return domain.test(text);
		}
		function withRegistry(name) {
			const [first, rest] = cut(name, name.indexOf('/'));
			const isHost = rest !== undefined && (/[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase());
			const host = !isHost || first === 'index.docker.io' ? 'docker.io' : first;
			const path = isHost ? rest : name;
			return {host, path: host === 'docker.io' && !path.includes('/') ? `library/${path}` : path};
		}
		function cut(text, at) {
			return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
		}
	},
	80875: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => readBundles
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22896);
		var _core_map_limited_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52647);
		var _registry_media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92682);
		var _bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74075);
		var _read_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41412);
		var _statement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9634);
		const maxBundleBytes = 2 * _statement_js__WEBPACK_IMPORTED_MODULE_4__.Z8;
		const maxBundles = 200;
		const parallel = 4;
		async function readBundles(store, subject, predicateType) {
			const candidates = (await store.referrers(subject)).filter(listed => mayHoldBundle(listed) && mayHoldType(listed, predicateType));
			const read = await (0, _core_map_limited_js__WEBPACK_IMPORTED_MODULE_5__.b)(candidates.slice(0, maxBundles), parallel, ({digest}) => readOne(store, subject, digest));
			const left = candidates.slice(maxBundles).map(({digest}) => ({
				digest,
				ok: false,
				reason: `not read: more than ${maxBundles} bundles refer to the image`
			}));
			return [...read.filter(found => found !== undefined), ...left];
		}
		function mayHoldBundle({artifactType}) {
			return artifactType === undefined || artifactType === _registry_media_types_js__WEBPACK_IMPORTED_MODULE_1__.Ib.ociEmpty || artifactType === _bundle_js__WEBPACK_IMPORTED_MODULE_2__.$7;
		}
		function mayHoldType({annotations}, predicateType) {
			const named = annotations?.[_bundle_js__WEBPACK_IMPORTED_MODULE_2__.Ti];
			return predicateType === undefined || named === undefined || named === predicateType;
		}
		async function readOne(store, subject, digest) {
			try {
				const manifest = await store.getManifest(digest);
				if (manifest?.kind !== 'image' || (manifest.document.artifactType ?? _bundle_js__WEBPACK_IMPORTED_MODULE_2__.$7) !== _bundle_js__WEBPACK_IMPORTED_MODULE_2__.$7) return undefined;
				const {document} = manifest;
				const [layer, other] = document.layers;
				if (layer?.mediaType !== _bundle_js__WEBPACK_IMPORTED_MODULE_2__.$7) return undefined;
				if (other) return {digest, ok: false, reason: 'its manifest has several layers'};
				if (document.subject?.digest !== subject) return {digest, ok: false, reason: 'its manifest is about another image'};
				if (layer.size > maxBundleBytes) return {digest, ok: false, reason: `it is larger than ${maxBundleBytes} bytes`};
				return {digest, ok: true, ...(await (0, _read_bundle_js__WEBPACK_IMPORTED_MODULE_3__.B)(await store.readBlob(layer, maxBundleBytes)))};
			} catch (error) {
				if (!(error instanceof Error) || isOutside(error)) throw error;
				return {digest, ok: false, reason: error.message};
			}
		}
		function isOutside(error) {
			return error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yA && !['image-malformed', 'digest-mismatch', 'image-not-found'].includes(error.code);
		}
	},
	21696: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$s: () => signLegacy,
			DI: () => writeLegacy,
			dA: () => renewPlan,
			vP: () => planLegacy
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22896);
		var _registry_documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47372);
		var _registry_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92682);
		var _registry_strict_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6132);
		var _artifact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61433);
		var _docker_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20931);
		var _payload_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67661);
		var _put_bytes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22456);
		var _read_legacy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74135);
		const maxConfigBytes = 4 * 1024 * 1024;
		const maxRounds = 5;
		async function signLegacy(store, subject, references, key) {
			const plan = await planLegacy(store, subject, references, key);
			const {confirm} = await writeLegacy(store, subject, references, key, plan);
			return confirm();
		}
		async function writeLegacy(store, subject, references, key, plan) {
			const tag = (0, _read_legacy_js__WEBPACK_IMPORTED_MODULE_8__.w_)(subject.digest);
			if (!plan.artifact) {
				const {digest} = plan.found.descriptor;
				return {tag, added: 0, confirm: async () => ({tag, added: 0, digest})};
			}
			const added = plan.adds;
			const written = await write(store, tag, plan.found, plan.artifact);
			return {tag, added, confirm: () => confirmed(store, subject, references, key, {added, written})};
		}
		async function confirmed(store, subject, references, key, first) {
			const tag = (0, _read_legacy_js__WEBPACK_IMPORTED_MODULE_8__.w_)(subject.digest);
			let {added, written} = first;
			for (let round = 1; round <= maxRounds; round += 1) {
				const after = await store.getManifest(tag);
				if (after && after.descriptor.digest === written) return {tag, added, digest: written};
				const plan = await planAfter(store, subject, references, key, after);
				if (!plan.artifact) return {tag, added, digest: plan.found.descriptor.digest};
				added = Math.max(added, plan.adds);
				written = await write(store, tag, plan.found, plan.artifact);
			}
			throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yA('registry-conflict', `other writers changed ${store.name}:${tag} ${maxRounds} times in a row`, {
				hint: 'Let one job at a time sign an image; run again.',
				state: 'The signature manifest is as the other writer left it; no tag of the image was moved.'
			});
		}
		async function planLegacy(store, subject, references, key) {
			if (references.length === 0) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('input-missing', 'references: a signature must say for which name it is', {
					hint: 'Name what hosts will pull, such as ghcr.io/owner/name:stable.'
				});
			}
			references.forEach(requireTagged);
			return planAfter(store, subject, references, key, await store.getManifest((0, _read_legacy_js__WEBPACK_IMPORTED_MODULE_8__.w_)(subject.digest)));
		}
		async function renewPlan(store, subject, references, key, plan) {
			const now = await store.getManifest((0, _read_legacy_js__WEBPACK_IMPORTED_MODULE_8__.w_)(subject.digest));
			const same = now?.descriptor.digest === plan.found?.descriptor.digest;
			return same ? plan : planAfter(store, subject, references, key, now);
		}
		async function planAfter(store, {digest}, references, key, found) {
			const present = found ? await (0, _read_legacy_js__WEBPACK_IMPORTED_MODULE_8__.Rr)(store, found) : [];
			const missing = [...new Set(references)].filter(reference => !isSigned(present, {reference, digest}, key));
			if (found && missing.length === 0) return {found, artifact: undefined};
			return {found, artifact: await makeArtifact(store, found, missing, digest, key), adds: missing.length};
		}
		function isSigned(present, wanted, key) {
			return present.some(({says, payload, signature}) => says?.reference === wanted.reference && says.digest === wanted.digest && signature !== undefined && key.publicKey.verify(payload, signature));
		}
		async function makeArtifact(store, found, references, digest, key) {
			const tag = (0, _read_legacy_js__WEBPACK_IMPORTED_MODULE_8__.w_)(digest);
			const layers = found ? [...(0, _read_legacy_js__WEBPACK_IMPORTED_MODULE_8__.w)(store, found)] : [];
			const blobs = [];
			for (const reference of references) {
				const payload = {bytes: (0, _payload_js__WEBPACK_IMPORTED_MODULE_6__.kw)({reference, digest}), mediaType: _payload_js__WEBPACK_IMPORTED_MODULE_6__.Iy};
				const annotations = {[_read_legacy_js__WEBPACK_IMPORTED_MODULE_8__.I9]: key.sign(payload.bytes).toString('base64')};
				layers.push({...(0, _put_bytes_js__WEBPACK_IMPORTED_MODULE_7__.n)(payload), annotations});
				blobs.push(payload);
			}
			if (layers.length > _read_legacy_js__WEBPACK_IMPORTED_MODULE_8__.Fp) throw full(store, tag, `${layers.length} signatures`);
			const config = {
				bytes: Buffer.from(JSON.stringify(await configFor(store, found, layers))),
				mediaType: _registry_media_types_js__WEBPACK_IMPORTED_MODULE_2__.Ib.ociConfig
			};
			const artifact = new _artifact_js__WEBPACK_IMPORTED_MODULE_4__.F(
				{
					...(found?.kind === 'image' ? found.document : {}),
					schemaVersion: 2,
					mediaType: _registry_media_types_js__WEBPACK_IMPORTED_MODULE_2__.Ib.ociManifest,
					config: (0, _put_bytes_js__WEBPACK_IMPORTED_MODULE_7__.n)(config),
					layers
				},
				[...blobs, config]
			);
			if (artifact.bytes.length > _registry_documents_js__WEBPACK_IMPORTED_MODULE_1__.rq) throw full(store, tag, `${artifact.bytes.length} bytes`);
			return artifact;
		}
		async function write(store, tag, found, artifact) {
			const ifMatch = found?.etag;
			try {
				return (await artifact.put(store, {tag, ...(ifMatch === undefined ? {} : {ifMatch})})).digest;
			} catch (error) {
				if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yA && error.code === 'registry-conflict')) throw error;
				return undefined;
			}
		}
		async function configFor(store, found, layers) {
			const before = found?.kind === 'image' ? await readConfig(store, found.document.config) : {};
			const empty = {architecture: '', created: '0001-01-01T00:00:00Z', os: '', config: {}};
			const {history: _, ...kept} = before;
			return {...empty, ...kept, rootfs: {type: 'layers', diff_ids: layers.map(({digest}) => digest)}};
		}
		async function readConfig(store, config) {
			const document = (0, _registry_strict_json_js__WEBPACK_IMPORTED_MODULE_3__.R)(await store.readBlob(config, maxConfigBytes), 'The config of the signatures');
			return typeof document === 'object' && document !== null && !Array.isArray(document) ? {...document} : {};
		}
		function requireTagged(reference) {
			const parsed = (0, _docker_reference_js__WEBPACK_IMPORTED_MODULE_5__.F4)(reference);
			if (parsed?.tag !== undefined && parsed.digest === undefined) return;
			throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('image-reference-invalid', `references: ${JSON.stringify(reference)} names no tag`, {
				hint: 'Sign for what hosts will pull, such as ghcr.io/owner/name:stable; without a tag podman and bootc refuse.'
			});
		}
		function full(store, tag, size) {
			return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yA('image-malformed', `${store.name}:${tag} would hold ${size}, more than clients read`, {
				hint: 'Delete that tag and sign again with the keys that are still in use.'
			});
		}
	},
	31225: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			j: () => builderId,
			v: () => sourceOf
		});
		function builderId(origin) {
			if (origin.kind === 'local') return 'https://wtgos.github.io/actions/builders/local/v1';
			return `${origin.serverUrl}/${origin.jobWorkflowRef ?? origin.workflowRef}`;
		}
		function sourceOf(origin) {
			if (origin.kind === 'local') {
				return origin.source && {uri: `git+${origin.source.uri}`, digest: {gitCommit: origin.source.commit}};
			}
			const {serverUrl, repository, ref, sha} = origin;
			return {uri: `git+${serverUrl}/${repository}@${ref}`, digest: {gitCommit: sha}};
		}
	},
	67661: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Iy: () => simpleSigningType,
			kw: () => writePayload,
			rD: () => readPayload
		});
		var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
		var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
		var _registry_strict_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6132);
		const simpleSigningType = 'application/vnd.dev.cosign.simplesigning.v1+json';
		const type = 'cosign container image signature';
		const shape = zod__WEBPACK_IMPORTED_MODULE_2__.rej({
			critical: zod__WEBPACK_IMPORTED_MODULE_2__.rej({
				type: zod__WEBPACK_IMPORTED_MODULE_2__.euz(type),
				image: zod__WEBPACK_IMPORTED_MODULE_2__.rej({'docker-manifest-digest': zod__WEBPACK_IMPORTED_MODULE_2__.IeY(_core_digest_js__WEBPACK_IMPORTED_MODULE_0__.Bc)}),
				identity: zod__WEBPACK_IMPORTED_MODULE_2__.rej({'docker-reference': zod__WEBPACK_IMPORTED_MODULE_2__.YjP()})
			}),
			optional: zod__WEBPACK_IMPORTED_MODULE_2__._H3({creator: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().nullable().optional(), timestamp: zod__WEBPACK_IMPORTED_MODULE_2__.Whr().nullable().optional()}).nullable()
		});
		function writePayload({reference, digest}) {
			const critical = {
				identity: {'docker-reference': reference},
				image: {'docker-manifest-digest': digest},
				type
			};
			return Buffer.from(JSON.stringify({critical, optional: null}));
		}
		function readPayload(bytes) {
			try {
				const {critical} = shape.parse((0, _registry_strict_json_js__WEBPACK_IMPORTED_MODULE_1__.R)(bytes, 'The payload'));
				return {reference: critical.identity['docker-reference'], digest: critical.image['docker-manifest-digest']};
			} catch {
				return undefined;
			}
		}
	},
	84748: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D2: () => provenanceStatement,
			EH: () => packageUrl,
			FI: () => recordStatement,
			GL: () => spdxType,
			I6: () => cyclonedxType,
			io: () => recordType,
			wy: () => provenanceType
		});
		var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
		var _registry_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40303);
		var _origin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31225);
		var _statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9634);
		const provenanceType = 'https://slsa.dev/provenance/v1';
		const recordType = 'https://wtgos.github.io/actions/schemas/check-record/v1';
		const cyclonedxType = 'https://cyclonedx.org/bom';
		const spdxType = 'https://spdx.dev/Document';
		const buildType = 'https://wtgos.github.io/actions/buildtypes/image/v1';
		function provenanceStatement(input) {
			const {origin, tool, policy} = input;
			const source = (0, _origin_js__WEBPACK_IMPORTED_MODULE_3__.v)(origin);
			return (0, _statement_js__WEBPACK_IMPORTED_MODULE_2__.pT)(input.subject, provenanceType, {
				buildDefinition: {
					buildType,
					externalParameters: externalParameters(input),
					internalParameters: {
						...(input.engine ? {engine: input.engine} : {}),
						...(input.engineReason ? {engineReason: input.engineReason} : {}),
						loweredTrust: loweredTrust(input),
						...(origin.kind === 'github' ? {github: githubParameters(origin)} : {})
					},
					resolvedDependencies: [...(source ? [source] : []), ...[input.base, ...(input.images ?? [])].map(dependency)]
				},
				runDetails: {
					builder: {
						id: (0, _origin_js__WEBPACK_IMPORTED_MODULE_3__.j)(origin),
						version: {[tool.name]: tool.version},
						builderDependencies: [{name: tool.name, digest: {sha256: (0, _core_digest_js__WEBPACK_IMPORTED_MODULE_0__.ZD)(tool.digest)}}]
					},
					...(origin.kind === 'github' ? {metadata: {invocationId: invocation(origin)}} : {}),
					byproducts: [
						{name: `policy ${policy.name}`, digest: {sha256: (0, _core_digest_js__WEBPACK_IMPORTED_MODULE_0__.ZD)(policy.digest)}},
						{name: 'check record', digest: {sha256: (0, _core_digest_js__WEBPACK_IMPORTED_MODULE_0__.ZD)(input.record)}}
					]
				}
			});
		}
		function recordStatement(subject, record) {
			return (0, _statement_js__WEBPACK_IMPORTED_MODULE_2__.pT)(subject, recordType, record);
		}
		function externalParameters({containerfile, buildArgs, labels, annotations, context, platform, run, baseReplaced, base, origin}) {
			const {os, architecture, variant} = platform;
			return {
				containerfile: {
					path: containerfile.path,
					...(containerfile.digest ? {digest: {sha256: (0, _core_digest_js__WEBPACK_IMPORTED_MODULE_0__.ZD)(containerfile.digest)}} : {})
				},
				buildArgs: {...buildArgs},
				labels: {...labels},
				...(annotations ? {annotations: {...annotations}} : {}),
				...(context ? {context: {digest: {sha256: (0, _core_digest_js__WEBPACK_IMPORTED_MODULE_0__.ZD)(context)}}} : {}),
				platform: [os, architecture, variant].filter(part => part !== undefined).join('/'),
				...(run ? {run: {...run, buildSecrets: [...run.buildSecrets]}} : {}),
				...(baseReplaced ? {base: base.reference} : {}),
				...(origin.kind === 'github' ? {workflow: workflowOf(origin)} : {})
			};
		}
		function workflowOf({workflowRef, serverUrl, repository, ref}) {
			const [path, workflowAt] = splitAtLast(workflowRef, '@');
			return {
				repository: `${serverUrl}/${repository}`,
				path: path.startsWith(`${repository}/`) ? path.slice(repository.length + 1) : path,
				ref: workflowAt ?? ref
			};
		}
		function splitAtLast(text, separator) {
			const at = text.lastIndexOf(separator);
			return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
		}
		function githubParameters(origin) {
			const {eventName, repositoryId, repositoryOwnerId, runnerEnvironment, workflowSha, jobWorkflowRef} = origin;
			const known = {eventName, repositoryId, repositoryOwnerId, runnerEnvironment, workflowSha, jobWorkflowRef};
			return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
		}
		function invocation({serverUrl, repository, runId, runAttempt}) {
			return `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${runAttempt}`;
		}
		function loweredTrust({origin, base, images, loweredBy}) {
			const reasons = [...(loweredBy ?? [])];
			if (origin.kind === 'local') reasons.push('Built outside of a build service: nobody but the key holder vouches for it.');
			else if (origin.runnerEnvironment !== 'github-hosted') reasons.push('The runner is not known to be hosted by GitHub.');
			for (const {reference, verification} of [base, ...(images ?? [])]) {
				const reason = doubts[verification.kind];
				if (reason) reasons.push(reason(reference));
			}
			return reasons;
		}
		const doubts = {
			'key-without-name': reference => `The signature of ${reference} names no repository: it proves the digest and the key, not that the image is the one of that name.`,
			'unsigned-by-request': reference => `The signature of ${reference} was not verified, by request.`
		};
		function dependency({reference, rootDigest, digest, verification}) {
			const uri = packageUrl(reference, rootDigest);
			return {
				...(uri === undefined ? {name: 'image in a local layout'} : {uri}),
				digest: {sha256: (0, _core_digest_js__WEBPACK_IMPORTED_MODULE_0__.ZD)(rootDigest)},
				annotations: {...verified(verification), ...(digest === rootDigest ? {} : {platformManifest: digest})}
			};
		}
		function verified(verification) {
			if (verification.kind === 'unsigned-by-request') return {verifiedBy: 'nothing, by request'};
			const keyFingerprint = verification.fingerprint;
			return verification.kind === 'key' ? {verifiedBy: 'key', keyFingerprint, signedReference: verification.reference} : {verifiedBy: 'key, under no name', keyFingerprint};
		}
		function packageUrl(reference, digest) {
			const named = (0, _registry_reference_js__WEBPACK_IMPORTED_MODULE_1__.o_)(reference, '/');
			if (named.kind === 'layout') return undefined;
			const name = named.path.slice(named.path.lastIndexOf('/') + 1);
			const repository = encodeURIComponent(`${named.host}/${named.path}`);
			const tag = named.tag === undefined ? '' : `&tag=${encodeURIComponent(named.tag)}`;
			return `pkg:oci/${name}@${encodeURIComponent(digest)}?repository_url=${repository}${tag}`;
		}
	},
	22456: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			h: () => putBytes,
			n: () => describeBytes
		});
		var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
		function describeBytes({bytes, mediaType}) {
			return {mediaType, digest: (0, _core_digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)(bytes), size: bytes.length};
		}
		async function putBytes(store, bytes, mediaType) {
			const descriptor = describeBytes({bytes, mediaType});
			await store.putBlob(descriptor, {
				async *open() {
					yield bytes;
				}
			});
			return descriptor;
		}
	},
	41412: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => readBundle
		});
		var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
		var _registry_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6132);
		var _statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9634);
		const versions = ['application/vnd.dev.sigstore.bundle.v0.3+json', 'application/vnd.dev.sigstore.bundle+json;version=0.3'];
		const maxSubjects = 1024;
		const statementShape = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			_type: zod__WEBPACK_IMPORTED_MODULE_2__.k5n([_statement_js__WEBPACK_IMPORTED_MODULE_1__.qB, 'https://in-toto.io/Statement/v0.1']),
			subject: zod__WEBPACK_IMPORTED_MODULE_2__
				.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({name: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().optional(), digest: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({sha256: zod__WEBPACK_IMPORTED_MODULE_2__.YjP()})}))
				.min(1)
				.max(maxSubjects),
			predicateType: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().min(1).max(1024),
			predicate: zod__WEBPACK_IMPORTED_MODULE_2__._H3({})
		});
		async function readBundle(bytes) {
			const document = (0, _registry_strict_json_js__WEBPACK_IMPORTED_MODULE_0__.R)(bytes, 'The bundle');
			const {bundleFromJSON, isBundleWithDsseEnvelope} = await Promise.all([__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19));
			const bundle = bundleFromJSON(document);
			if (!versions.includes(bundle.mediaType)) throw new Error(`it is of the version ${printable(bundle.mediaType)}`);
			if (!isBundleWithDsseEnvelope(bundle)) throw new Error('it signs a blob, not a statement');
			const {dsseEnvelope} = bundle.content;
			if (dsseEnvelope.payloadType !== _statement_js__WEBPACK_IMPORTED_MODULE_1__.h) {
				throw new Error(`its payload is of the type ${printable(dsseEnvelope.payloadType)}`);
			}
			return {bundle, statement: readStatement(dsseEnvelope.payload)};
		}
		function readStatement(payload) {
			const result = statementShape.safeParse((0, _registry_strict_json_js__WEBPACK_IMPORTED_MODULE_0__.R)(payload, 'The statement'));
			if (!result.success) {
				const issue = result.error.issues[0];
				throw new Error(`its statement is malformed at ${printable(issue?.path.join('.') || 'the top')}: ${issue?.message}`);
			}
			const {subject, predicateType, predicate} = result.data;
			return {
				_type: _statement_js__WEBPACK_IMPORTED_MODULE_1__.qB,
				subject: subject.map(({name, digest}) => ({...(name === undefined ? {} : {name}), digest})),
				predicateType,
				predicate
			};
		}
		function printable(text) {
			return JSON.stringify(text.slice(0, 200));
		}
	},
	74135: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fp: () => maxLayers,
			I9: () => signatureAnnotation,
			Rr: () => signaturesOf,
			vG: () => legacyOrReason,
			w: () => layersOf,
			w_: () => legacyTag
		});
		var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22896);
		var _core_map_limited_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52647);
		var _registry_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92682);
		var _payload_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67661);
		const signatureAnnotation = 'dev.cosignproject.cosign/signature';
		const maxLayers = 1000;
		const maxPayloadBytes = 128 * 1024;
		const parallel = 8;
		function legacyTag(subject) {
			return `sha256-${(0, _core_digest_js__WEBPACK_IMPORTED_MODULE_0__.ZD)(subject)}.sig`;
		}
		async function readLegacy(store, subject) {
			const found = await store.getManifest(legacyTag(subject));
			return found ? signaturesOf(store, found) : [];
		}
		async function legacyOrReason(store, subject) {
			try {
				return await readLegacy(store, subject);
			} catch (error) {
				const isAnswer = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.yA && ['image-malformed', 'digest-mismatch'].includes(error.code);
				if (isAnswer) return error.message;
				throw error;
			}
		}
		async function signaturesOf(store, found) {
			const layers = layersOf(store, found).filter(({mediaType}) => mediaType === _payload_js__WEBPACK_IMPORTED_MODULE_3__.Iy);
			return (0, _core_map_limited_js__WEBPACK_IMPORTED_MODULE_4__.b)(layers, parallel, async layer => {
				const payload = await store.readBlob(layer, maxPayloadBytes);
				const says = (0, _payload_js__WEBPACK_IMPORTED_MODULE_3__.rD)(payload);
				return {layer: layer.digest, payload, says, signature: decode(layer.annotations?.[signatureAnnotation])};
			});
		}
		function layersOf(store, found) {
			if (found.kind !== 'image' || found.descriptor.mediaType !== _registry_media_types_js__WEBPACK_IMPORTED_MODULE_2__.Ib.ociManifest) {
				throw malformed(store, found, `is of the type ${found.descriptor.mediaType}`);
			}
			const {layers} = found.document;
			if (layers.length > maxLayers) throw malformed(store, found, `has ${layers.length} layers, more than ${maxLayers}`);
			return layers;
		}
		function decode(text) {
			if (text === undefined || text.length > 4096 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return undefined;
			return Buffer.from(text, 'base64');
		}
		function malformed(store, {descriptor}, why) {
			return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.yA('image-malformed', `the signatures of the image (${store.name}@${descriptor.digest}) cannot be read: the manifest ${why}`, {
				hint: 'Delete that tag if nobody needs the signatures under it, and sign again.'
			});
		}
	},
	9634: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			KH: () => isAbout,
			Rh: () => cosignSignType,
			Tp: () => statementBytes,
			Z8: () => maxStatementBytes,
			h: () => payloadType,
			pT: () => statementAbout,
			q$: () => signatureStatement,
			qB: () => statementType
		});
		var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
		var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2338);
		const statementType = 'https://in-toto.io/Statement/v1';
		const payloadType = 'application/vnd.in-toto+json';
		const cosignSignType = 'https://sigstore.dev/cosign/sign/v1';
		const maxStatementBytes = 16 * 1024 * 1024;
		function statementAbout(subject, predicateType, predicate) {
			return {_type: statementType, subject: [{digest: {sha256: (0, _core_digest_js__WEBPACK_IMPORTED_MODULE_0__.ZD)(subject)}}], predicateType, predicate};
		}
		function signatureStatement(subject) {
			return statementAbout(subject, cosignSignType, {});
		}
		function statementBytes(statement) {
			return Buffer.from((0, _core_json_js__WEBPACK_IMPORTED_MODULE_1__.d)(statement));
		}
		function isAbout(statement, digest) {
			return statement.subject.length === 1 && statement.subject[0]?.digest.sha256 === (0, _core_digest_js__WEBPACK_IMPORTED_MODULE_0__.ZD)(digest);
		}
	},
	20651: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I: () => verifyBundle
		});
		var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9634);
		async function verifyBundle({bundle, statement}, subject, keys) {
			const {content} = bundle.verificationMaterial;
			if (content.$case !== 'publicKey') return {ok: false, reason: 'it is signed by a certificate, not by a key'};
			if (bundle.content.dsseEnvelope.signatures[0]?.keyid) {
				return {ok: false, reason: 'its signature has a keyid, which makes cosign skip it'};
			}
			if (!(0, _statement_js__WEBPACK_IMPORTED_MODULE_0__.KH)(statement, subject)) return {ok: false, reason: 'its statement is not about this image alone'};
			for (const key of keys) {
				if (await isSignedBy(bundle, key)) return {ok: true, detail: `signed by ${key.fingerprint}`, key};
			}
			return {ok: false, reason: 'none of the given keys signed it'};
		}
		async function isSignedBy(bundle, key) {
			const [{toSignedEntity, VerificationError, Verifier}, {createPublicKey}] = await Promise.all([
				Promise.all([__webpack_require__.e(9654), __webpack_require__.e(4463), __webpack_require__.e(4187)]).then(__webpack_require__.t.bind(__webpack_require__, 54187, 19)),
				Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 77598, 19))
			]);
			const trust = {
				certificateAuthorities: [],
				timestampAuthorities: [],
				tlogs: [],
				ctlogs: [],
				publicKey: () => ({publicKey: createPublicKey(key.pem), validFor: () => true})
			};
			const verifier = new Verifier(trust, {ctlogThreshold: 0, tlogThreshold: 0, timestampThreshold: 0});
			try {
				verifier.verify({...toSignedEntity(bundle), tlogEntries: [], timestamps: []});
				return true;
			} catch (error) {
				if (error instanceof VerificationError) return false;
				throw error;
			}
		}
	}
};
