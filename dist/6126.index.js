export const id = 6126;
export const ids = [6126, 734, 8471];
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
	96348: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L: () => clientRows,
			k: () => clientTable
		});
		function clientTable(signatures, hosts) {
			const attested = signatures.attestations.map(type => ['attestation', 'verified', type]);
			const rows = [...clientRows(signatures, hosts), ...attested];
			const [first, second] = [0, 1].map(column => Math.max(...rows.map(row => row[column]?.length ?? 0)));
			return rows.map(([client, answer, why]) => `${client?.padEnd(first ?? 0)}  ${answer?.padEnd(second ?? 0)}  ${why}`);
		}
		function clientRows(signatures, hosts) {
			return [...signatures.clients.map(({client, accepted, detail}) => [client, said(accepted), detail]), ...hosts.flatMap(hostRows)];
		}
		function hostRows({reference, policyFrom, result, reason, enforceSigpolicy}) {
			const why = enforceSigpolicy.ok ? enforceSigpolicy.detail : enforceSigpolicy.reason;
			return [
				[`podman, skopeo, bootc on the ${policyFrom}, for ${reference}`, result, reason],
				[`bootc on the ${policyFrom}, --enforce-container-sigpolicy`, said(enforceSigpolicy.ok), why]
			];
		}
		function said(accepted) {
			return accepted ? 'accepted' : 'refused';
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
	24865: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			run: () => run
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22896);
		var _core_printable_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(38497);
		var _pipeline_host_verdicts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95281);
		var _pipeline_platforms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38955);
		var _pipeline_stored_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35172);
		var _pipeline_verify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85849);
		var _sigstore_host_policy_verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77818);
		var _tools_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83247);
		var _client_table_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96348);
		var _identity_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92448);
		async function run(inputs, services) {
			const pipeline = (0, _tools_js__WEBPACK_IMPORTED_MODULE_6__.xr)(services, inputs.plainHttp);
			const keys = await (0, _tools_js__WEBPACK_IMPORTED_MODULE_6__.VO)(inputs.publicKeys, services.cwd, 'public-keys');
			const trust = await (0, _identity_inputs_js__WEBPACK_IMPORTED_MODULE_7__.ar)(inputs, services);
			const named = await (0, _tools_js__WEBPACK_IMPORTED_MODULE_6__.UY)(inputs.image, services, pipeline);
			const references = inputs.references.length > 0 ? inputs.references : [ownReference(named)];
			const {store} = named;
			const release = await (0, _pipeline_platforms_js__WEBPACK_IMPORTED_MODULE_2__.l)(store, await (0, _pipeline_stored_image_js__WEBPACK_IMPORTED_MODULE_3__.Zl)(store, named.name));
			const {descriptor, kind} = release.manifest;
			const parts = kind === 'index' ? release.images : [];
			const verdictOn = async subject => [...(keys.length > 0 ? [await (0, _pipeline_verify_js__WEBPACK_IMPORTED_MODULE_4__.Cf)(store, subject, keys)] : []), ...(trust ? [await (0, _pipeline_verify_js__WEBPACK_IMPORTED_MODULE_4__.mu)(store, subject, trust)] : [])];
			const asked = await verdictOn(descriptor);
			for (const part of parts) {
				const verdicts = await verdictOn(part.manifest.descriptor);
				asked.push(...verdicts.map(verdict => forPlatform(verdict, platformOf(part))));
			}
			const signatures = (0, _pipeline_verify_js__WEBPACK_IMPORTED_MODULE_4__.$U)(asked);
			const hosts = [];
			for (const [at, policy] of (await (0, _pipeline_host_verdicts_js__WEBPACK_IMPORTED_MODULE_1__.$Z)(release.images, pipeline)).entries()) {
				const part = parts[at];
				const policyFrom = part ? `new image for ${platformOf(part)}` : 'new image';
				for (const reference of references) {
					hosts.push(await (0, _sigstore_host_policy_verdict_js__WEBPACK_IMPORTED_MODULE_5__.w)(policy, {reference, store, subject: descriptor, policyFrom}));
				}
			}
			for (const line of (0, _client_table_js__WEBPACK_IMPORTED_MODULE_8__.k)(signatures, hosts)) services.log.info(line);
			const refusal = (0, _pipeline_verify_js__WEBPACK_IMPORTED_MODULE_4__.Of)(signatures, `${store.name}@${descriptor.digest}`, []);
			const verdict = verdictOf(hosts, refusal);
			if (inputs.html !== undefined && !refusal) {
				const {writeProofs} = await Promise.all([__webpack_require__.e(3292), __webpack_require__.e(3803), __webpack_require__.e(6950), __webpack_require__.e(3563), __webpack_require__.e(8602)]).then(__webpack_require__.bind(__webpack_require__, 91090));
				const asked = {file: inputs.html, name: references[0] ?? store.name, signatures, hosts};
				await writeProofs(release.images, asked, {keys, identity: trust}, services, pipeline);
			}
			return {
				outputs: {verdict: verdict.result},
				json: {verdict: verdict.result, digest: descriptor.digest, signatures, hosts},
				...(verdict.refusal && {failure: verdict.refusal})
			};
		}
		function platformOf({config}) {
			return (0, _core_printable_js__WEBPACK_IMPORTED_MODULE_9__.vI)((0, _core_printable_js__WEBPACK_IMPORTED_MODULE_9__.g$)([config.os, config.architecture, config.variant].filter(Boolean).join('/')), 64);
		}
		function forPlatform(verdict, platform) {
			const clients = verdict.clients.map(each => ({...each, client: `${each.client}, of ${platform}`}));
			return {...verdict, clients};
		}
		function verdictOf(hosts, refusal) {
			if (refusal) return {result: 'refused', refusal};
			const refused = hosts.find(({result}) => result === 'refused');
			if (refused) {
				const message = `a host that runs the ${refused.policyFrom} refuses ${refused.reference}: ${refused.reason}`;
				const hint = 'The image’s own policy.json, registries.d and keys do not fit the signatures it has.';
				return {result: 'refused', refusal: new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.pn('host-refused', message, {hint})};
			}
			return {result: hosts.some(({result}) => result === 'not-enforced') ? 'not-enforced' : 'accepted'};
		}
		function ownReference({reference}) {
			if (reference.kind === 'registry') {
				const {host, path, tag, digest} = reference;
				return tag === undefined ? `${host}/${path}@${digest}` : `${host}/${path}:${tag}`;
			}
			throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('input-missing', 'references: nothing says what this layout stands for', {
				hint: 'Name what a host would pull, for example references: ghcr.io/you/image:stable'
			});
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
	9141: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A3: () => reasonOf,
			Zf: () => writeFileAtomic,
			sq: () => removeStale,
			vK: () => writeAtomically,
			wZ: () => makeFolders,
			zS: () => fileError
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
		var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22896);
		var __addDisposableResource =
			(undefined && undefined.__addDisposableResource) ||
			function (env, value, async) {
				if (value !== null && value !== void 0) {
					if (typeof value !== 'object' && typeof value !== 'function') throw new TypeError('Object expected.');
					var dispose, inner;
					if (async) {
						if (!Symbol.asyncDispose) throw new TypeError('Symbol.asyncDispose is not defined.');
						dispose = value[Symbol.asyncDispose];
					}
					if (dispose === void 0) {
						if (!Symbol.dispose) throw new TypeError('Symbol.dispose is not defined.');
						dispose = value[Symbol.dispose];
						if (async) inner = dispose;
					}
					if (typeof dispose !== 'function') throw new TypeError('Object not disposable.');
					if (inner)
						dispose = function () {
							try {
								inner.call(this);
							} catch (e) {
								return Promise.reject(e);
							}
						};
					env.stack.push({value: value, dispose: dispose, async: async});
				} else if (async) {
					env.stack.push({async: true});
				}
				return value;
			};
		var __disposeResources =
			(undefined && undefined.__disposeResources) ||
			(function (SuppressedError) {
				return function (env) {
					function fail(e) {
						env.error = env.hasError ? new SuppressedError(e, env.error, 'An error was suppressed during disposal.') : e;
						env.hasError = true;
					}
					var r,
						s = 0;
					function next() {
						while ((r = env.stack.pop())) {
							try {
								if (!r.async && s === 1) return (s = 0), env.stack.push(r), Promise.resolve().then(next);
								if (r.dispose) {
									var result = r.dispose.call(r.value);
									if (r.async)
										return (
											(s |= 2),
											Promise.resolve(result).then(next, function (e) {
												fail(e);
												return next();
											})
										);
								} else s |= 1;
							} catch (e) {
								fail(e);
							}
						}
						if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
						if (env.hasError) throw env.error;
					}
					return next();
				};
			})(
				typeof SuppressedError === 'function'
					? SuppressedError
					: function (error, suppressed, message) {
							var e = new Error(message);
							return (e.name = 'SuppressedError'), (e.error = error), (e.suppressed = suppressed), e;
						}
			);
		const temporary = /^\.incoming-[0-9a-f]{16}$/;
		const staleMs = 24 * 3600 * 1000;
		const reasons = {
			EACCES: 'permission denied',
			EEXIST: 'something else is there',
			EISDIR: 'a folder is there',
			EMFILE: 'too many files are open',
			ENAMETOOLONG: 'the name is too long',
			ENOENT: 'there is no such file or folder',
			ENOTDIR: 'a part of the path is no folder',
			EPERM: 'permission denied',
			EROFS: 'the file system is read-only'
		};
		function fileError(path, doing, error) {
			if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__.yA) return error;
			const {code = 'unknown'} = error;
			if (code === 'ENOSPC' || code === 'EDQUOT') {
				return new _errors_js__WEBPACK_IMPORTED_MODULE_4__.yA('disk-full', `no space is left while ${doing} ${path}`, {
					hint: 'Free some space, or name a folder on another disk; run again: it goes on where it stopped.',
					state: 'Nothing that was half written is kept.',
					cause: error
				});
			}
			return new _errors_js__WEBPACK_IMPORTED_MODULE_4__.yA('io-failed', `${reasonOf(code)} while ${doing} ${path}`, {
				hint: 'Check that the path exists and that its owner and mode let you do this.',
				cause: error
			});
		}
		function reasonOf(code) {
			const reason = Object.hasOwn(reasons, code) ? reasons[code] : undefined;
			return reason === undefined ? code : `${reason} (${code})`;
		}
		async function writeAtomically(path, scratch, content, mode = 0o600) {
			const partial = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(scratch, `.incoming-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`);
			try {
				const env_1 = {stack: [], error: void 0, hasError: false};
				try {
					const file = __addDisposableResource(
						env_1,
						await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(partial, 'wx', mode).catch(error => {
							throw fileError(partial, 'making', error);
						}),
						true
					);
					for await (const chunk of content instanceof Uint8Array ? [content] : content) {
						await writeAll(file, chunk).catch(error => {
							throw fileError(path, 'writing', error);
						});
					}
					await file.sync().catch(error => {
						throw fileError(path, 'writing', error);
					});
				} catch (e_1) {
					env_1.error = e_1;
					env_1.hasError = true;
				} finally {
					const result_1 = __disposeResources(env_1);
					if (result_1) await result_1;
				}
			} catch (error) {
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(partial, {force: true});
				throw error;
			}
			try {
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(partial, path);
				await syncFolder((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
			} catch (error) {
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(partial, {force: true});
				throw fileError(path, 'writing', error);
			}
		}
		async function writeFileAtomic(path, content) {
			const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path);
			await makeFolders(folder);
			await writeAtomically(path, folder, typeof content === 'string' ? Buffer.from(content) : content, 0o644);
		}
		async function makeFolders(folder, mode = 0o777) {
			const make = () =>
				(0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folder, {mode}).catch(async error => {
					if (error.code !== 'EEXIST' || !(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(folder)).isDirectory()) throw error;
				});
			try {
				await make().catch(async error => {
					if (error.code !== 'ENOENT' || (0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder) === folder) throw error;
					await makeFolders((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder), mode);
					await make();
				});
			} catch (error) {
				throw fileError(folder, 'making', error);
			}
		}
		async function removeStale(scratch) {
			for (const name of await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(scratch)) {
				if (!temporary.test(name)) continue;
				const path = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(scratch, name);
				const stats = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path).catch(() => undefined);
				if (stats?.isFile() && Date.now() - stats.mtimeMs > staleMs) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, {force: true});
			}
		}
		async function writeAll(file, chunk) {
			for (let at = 0; at < chunk.length; ) at += (await file.write(chunk, at, chunk.length - at)).bytesWritten;
		}
		async function syncFolder(path) {
			const env_2 = {stack: [], error: void 0, hasError: false};
			try {
				if (process.platform === 'win32') return;
				const folder = __addDisposableResource(env_2, await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY), true);
				await folder.sync();
			} catch (e_2) {
				env_2.error = e_2;
				env_2.hasError = true;
			} finally {
				const result_2 = __disposeResources(env_2);
				if (result_2) await result_2;
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
