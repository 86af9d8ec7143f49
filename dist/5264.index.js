export const id = 5264;
export const ids = [5264];
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
	47002: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			run: () => run
		});
		var _pipeline_host_verdicts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95281);
		var _pipeline_platforms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38955);
		var _pipeline_promote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4255);
		var _pipeline_stored_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35172);
		var _pipeline_target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48182);
		var _pipeline_verify_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85849);
		var _state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74477);
		var _tools_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83247);
		var _verify_image_identity_inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92448);
		async function run(inputs, services) {
			const moved = [];
			const state = () => (moved.length === 0 ? 'No tag was moved.' : `Tags that were moved: ${moved.join(', ')}. ${_state_js__WEBPACK_IMPORTED_MODULE_6__.q}`);
			return (0, _state_js__WEBPACK_IMPORTED_MODULE_6__.f)(state, () => promote(inputs, services, moved));
		}
		async function promote(inputs, services, moved) {
			const pipeline = (0, _tools_js__WEBPACK_IMPORTED_MODULE_7__.xr)(services, inputs.plainHttp);
			const keys = await (0, _tools_js__WEBPACK_IMPORTED_MODULE_7__.VO)(inputs.publicKeys, services.cwd, 'public-keys');
			const identity = await (0, _verify_image_identity_inputs_js__WEBPACK_IMPORTED_MODULE_8__.ar)(inputs, services);
			const named = await (0, _tools_js__WEBPACK_IMPORTED_MODULE_7__.UY)(inputs.image, services, pipeline);
			(0, _tools_js__WEBPACK_IMPORTED_MODULE_7__.m0)(named, inputs.image);
			const {store} = named;
			const release = await (0, _pipeline_platforms_js__WEBPACK_IMPORTED_MODULE_1__.l)(store, await (0, _pipeline_stored_image_js__WEBPACK_IMPORTED_MODULE_3__.Zl)(store, named.name));
			const {descriptor} = release.manifest;
			const parts = release.images.map(({manifest}) => manifest.descriptor);
			for (const part of new Map([descriptor, ...parts].map(each => [each.digest, each])).values()) {
				await (0, _pipeline_verify_js__WEBPACK_IMPORTED_MODULE_5__.uf)(store, part, {keys, identity}, []);
			}
			const tags = await (0, _pipeline_target_js__WEBPACK_IMPORTED_MODULE_4__.g$)(store, (0, _pipeline_target_js__WEBPACK_IMPORTED_MODULE_4__.lR)(store, inputs.tags, inputs.references));
			if (!inputs.allowRollback) await (0, _pipeline_promote_js__WEBPACK_IMPORTED_MODULE_2__.j)(release, tags);
			const policies = await (0, _pipeline_host_verdicts_js__WEBPACK_IMPORTED_MODULE_0__.$Z)(release.images, pipeline);
			const verdicts = await (0, _pipeline_host_verdicts_js__WEBPACK_IMPORTED_MODULE_0__.HZ)(store, descriptor, tags, policies, pipeline);
			(0, _pipeline_host_verdicts_js__WEBPACK_IMPORTED_MODULE_0__.bC)(verdicts, false);
			(0, _pipeline_host_verdicts_js__WEBPACK_IMPORTED_MODULE_0__.bC)(await (0, _pipeline_host_verdicts_js__WEBPACK_IMPORTED_MODULE_0__.nY)(store, descriptor, verdicts, keys), true);
			for (const {reference, result, policyFrom, reason} of verdicts) {
				const line = `${reference}: ${result} by a host with the policy of the ${policyFrom} (${reason})`;
				services.log[result === 'accepted' ? 'info' : 'warn'](line);
			}
			if (keys.length === 0 && verdicts.some(({result}) => result === 'not-enforced')) {
				services.log.warn('verified by identity alone: no host can do the same, so a host that verifies at all would need a key');
			}
			await (0, _pipeline_promote_js__WEBPACK_IMPORTED_MODULE_2__.F)(release, tags, async ({reference}) => {
				moved.push(reference);
			});
			return {outputs: {tags: moved.join('\n')}, json: {tags: moved, hosts: verdicts}};
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
	4255: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => moveTags,
			j: () => requireForward
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22896);
		var _core_map_limited_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52647);
		var _platforms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38955);
		async function requireForward(image, tags) {
			for (const {reference, now} of tags) {
				if (!now || now.descriptor.digest === image.manifest.descriptor.digest) continue;
				const current = await (0, _platforms_js__WEBPACK_IMPORTED_MODULE_1__.l)(image.store, now);
				const before = Date.parse(current.config.created ?? '');
				const after = Date.parse(image.config.created ?? '');
				if (Number.isNaN(before) || after >= before) continue;
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.pn('rollback-refused', `${reference} points to an image of ${current.config.created}, this one is of ${image.config.created ?? 'an unknown time'}`, {hint: 'Build from the newer commit, or ask for it: allow-rollback: true.'});
			}
		}
		const parallelTags = 8;
		async function moveTags(image, tags, moved, seen = image.store) {
			const {store, manifest} = image;
			const {digest, mediaType} = manifest.descriptor;
			const before = await (0, _core_map_limited_js__WEBPACK_IMPORTED_MODULE_2__.b)(tags, parallelTags, async ({tag, reference, now}) => {
				const found = (await seen.getManifest(tag))?.descriptor.digest;
				if (found !== now?.descriptor.digest) throw movedMeanwhile(reference, found);
				return {tag, reference, before: found, etag: now?.etag};
			});
			const moveFrom = async (etag, tag) => {
				const move = options => store.putManifest(manifest.bytes, mediaType, {tag, ...options});
				try {
					await move(etag === undefined ? {} : {ifMatch: etag});
				} catch (error) {
					if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yA && error.code === 'registry-conflict')) throw error;
					if ((await store.getManifest(tag))?.etag === etag) await move({});
				}
			};
			const moves = await Promise.allSettled(
				before.map(async ({etag, ...each}) => {
					if (each.before === digest) return {...each, digest};
					await moveFrom(etag, each.tag);
					const after = (await store.getManifest(each.tag))?.descriptor.digest;
					if (after !== digest) throw movedMeanwhile(each.reference, after);
					return {...each, digest};
				})
			);
			for (const move of moves) if (move.status === 'fulfilled') await moved(move.value);
			const failed = moves.find(move => move.status === 'rejected');
			if (failed) throw failed.reason;
		}
		function movedMeanwhile(reference, digest) {
			return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yA('tag-moved', `${reference} was moved by someone else meanwhile: it is ${digest ?? 'gone'} now`, {
				hint: 'Let one publish run at a time for a tag (a concurrency group), then run this one again.'
			});
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
