export const id = 4569;
export const ids = [4569];
export const modules = {
	26950: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			run: () => run
		});
		var external_node_path_ = __webpack_require__(76760);
		var core_digest = __webpack_require__(86912);
		var json = __webpack_require__(2338);
		var attest = __webpack_require__(59802);
		var stored_image = __webpack_require__(35172);
		var read_record = __webpack_require__(39222);
		var provenance = __webpack_require__(84748);
		var schemas = __webpack_require__(2503);
		var errors = __webpack_require__(22896);
		var strict_json = __webpack_require__(6132);
		var sigstore_statement = __webpack_require__(9634);
		const cyclonedx = schemas._H3({bomFormat: schemas.euz('CycloneDX'), specVersion: schemas.YjP().regex(/^1\.\d{1,2}$/)});
		const spdx = schemas._H3({spdxVersion: schemas.YjP().regex(/^SPDX-2\.\d$/), SPDXID: schemas.euz('SPDXRef-DOCUMENT')});
		function sbomFileStatement(subject, bytes, file) {
			const document = parsed(bytes, file);
			const found = [
				{type: provenance.I6, read: cyclonedx.safeParse(document).data},
				{type: provenance.GL, read: spdx.safeParse(document).data}
			].find(({read}) => read !== undefined);
			if (found?.read === undefined) throw new errors.yo('input-invalid', `sbom: ${file} is neither CycloneDX 1.x nor SPDX 2.x in JSON`);
			const statement = (0, sigstore_statement.pT)(subject, found.type, found.read);
			let whole;
			try {
				whole = (0, sigstore_statement.Tp)(statement);
			} catch (cause) {
				throw new errors.yo('input-invalid', `sbom: ${file} holds a number with a fraction, or is nested too deeply`, {
					hint: 'Such numbers have no one spelling to sign. Write them as text, or leave out what holds them.',
					cause
				});
			}
			if (whole.length > sigstore_statement.Z8) throw new errors.yo('input-invalid', `sbom: ${file} is larger than ${sigstore_statement.Z8} bytes`);
			parsed(whole, file);
			return statement;
		}
		function parsed(bytes, file) {
			try {
				return (0, strict_json.R)(bytes, `sbom: ${file}`);
			} catch (cause) {
				if (!(cause instanceof errors.yA)) throw cause;
				throw new errors.yo('input-invalid', cause.message, {
					hint: 'Verifiers refuse such JSON, or read it differently: have it written anew.',
					cause
				});
			}
		}
		var github_inputs = __webpack_require__(30043);
		var keyless_inputs = __webpack_require__(86058);
		var actions_state = __webpack_require__(74477);
		var tools = __webpack_require__(83247);
		async function run(inputs, services) {
			const {cwd, log, origin, tool} = services;
			const pipeline = (0, tools.xr)(services, inputs.plainHttp);
			const signer = await (0, keyless_inputs.Kv)(inputs, services);
			const alsoIn = await (0, github_inputs.H)(inputs, services);
			const {sbom} = inputs;
			const named = await (0, tools.UY)(inputs.image, services, pipeline);
			(0, tools.m0)(named, inputs.image);
			const {store, manifest, config} = await (0, stored_image.tP)(named.store, named.name);
			const {digest} = manifest.descriptor;
			const recordBytes = await (0, tools.m7)((0, external_node_path_.resolve)(cwd, inputs.record));
			const record = (0, read_record.aE)(recordBytes, inputs.record, digest);
			const said = JSON.parse(recordBytes.toString());
			const containerfile = (0, external_node_path_.resolve)(cwd, inputs.containerfile);
			const {os, architecture, variant} = config;
			const statements = [
				(0, provenance.D2)({
					subject: digest,
					origin,
					tool,
					containerfile: {
						path: (0, external_node_path_.relative)(cwd, containerfile),
						digest: (0, core_digest.sc)(await (0, tools.readText)(containerfile, 'containerfile'))
					},
					buildArgs: {},
					labels: {},
					platform: {os, architecture, ...(variant === undefined ? {} : {variant})},
					base: {...record.base, rootDigest: record.base.digest},
					policy: record.policy,
					record: (0, core_digest.sc)((0, json.d)(said)),
					loweredBy: ['Built by an earlier step: how is known by its word alone.']
				}),
				...(sbom === undefined ? [] : [sbomFileStatement(digest, await (0, tools.ad)((0, external_node_path_.resolve)(cwd, sbom)), sbom)]),
				(0, provenance.FI)(digest, said)
			];
			const created = (0, stored_image.ie)(config.created);
			const state = () => `${store.name}@${digest} is as it was, perhaps without all of its attestations; no tag was moved. ${actions_state.q}`;
			const attested = await (0, actions_state.f)(state, () => (0, attest.D)(store, manifest.descriptor, statements, signer, created, alsoIn));
			for (const {predicateType, outcome} of attested) log.info(`${predicateType}: ${outcome}`);
			return {
				outputs: {attestations: attested.map(each => each.digest).join('\n')},
				json: {attestations: attested}
			};
		}
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
	59802: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D: () => attestImage,
			R: () => planAttestations
		});
		var _sigstore_attach_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55130);
		var _sigstore_found_bundles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80875);
		var _ahead_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75766);
		async function planAttestations(store, subject, statements, signer, created, found = (0, _sigstore_found_bundles_js__WEBPACK_IMPORTED_MODULE_1__.A)(store, subject.digest)) {
			const bundles = await found;
			const planned = [];
			for (const statement of statements) planned.push(await (0, _sigstore_attach_js__WEBPACK_IMPORTED_MODULE_0__.we)(bundles, subject, statement, signer, created));
			return planned;
		}
		async function attestImage(store, subject, statements, signer, created, alsoIn, {plan, found, written, list} = {}) {
			const planned = plan ?? (await planAttestations(store, subject, statements, signer, created, found));
			await Promise.all(planned.map(each => (0, _ahead_js__WEBPACK_IMPORTED_MODULE_2__.p)(store, each, written)));
			await list?.();
			const attested = [];
			for (const {predicateType, digest, outcome, bundle} of planned) {
				const elsewhere = await alsoIn?.keep(bundle, subject.digest);
				attested.push({predicateType, digest, outcome, ...(elsewhere && {elsewhere})});
			}
			return attested;
		}
	},
	60267: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Jn: () => elsewhere,
			Wo: () => octal,
			vM: () => compileClause
		});
		var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48192);
		const elsewhere = 'elsewhere';
		function compileClause(clause) {
			const matchers = clause.paths.map(_glob_js__WEBPACK_IMPORTED_MODULE_0__.S);
			const overridden = new Set(clause.rules);
			return {
				name: clause.name,
				reason: clause.reason,
				objection: change => objection(clause, matchers, change),
				overrides: rule => overridden.has(rule)
			};
		}
		function objection(clause, matchers, change) {
			if (!matchers.some(matches => matches(change.path))) return elsewhere;
			if (!clause.changes.includes(change.kind)) return `allows ${clause.changes.join(' and ')}, not ${change.kind}`;
			if (change.kind !== 'added') {
				const problem = typeObjection(clause, change.before);
				if (problem) return `${problem} (in the base)`;
			}
			if (change.kind === 'removed') return undefined;
			return typeObjection(clause, change.after) ?? attributeObjection(clause, change.after) ?? xattrObjection(clause, change.after, change.kind === 'changed' ? change.before : undefined);
		}
		function typeObjection(clause, entry) {
			const types = clause.types;
			return types.includes(entry.type) ? undefined : `allows ${types.join(' and ')}, not ${entry.type}`;
		}
		function attributeObjection(clause, entry) {
			const owner = `${entry.uid}:${entry.gid}`;
			if (owner !== clause.owner) return `allows owner ${clause.owner}, not ${owner}`;
			if (entry.type !== 'symlink') {
				const bits = Number.parseInt(clause.modes, 8);
				const most = entry.type === 'directory' ? bits | ((bits & 0o444) >> 2) : bits;
				if ((entry.mode & ~most) !== 0) return `allows modes up to ${octal(most)}, not ${octal(entry.mode)}`;
			}
			if (clause.maxSize !== undefined && entry.size > clause.maxSize) {
				return `allows ${clause.maxSize} bytes, not ${entry.size}`;
			}
			return undefined;
		}
		function xattrObjection(clause, entry, before) {
			const names = [...(entry.xattrs ?? [])]
				.filter(([name, value]) => !before?.xattrs?.get(name)?.equals(value))
				.map(([name]) => name)
				.filter(name => !clause.xattrs.includes(name));
			return names.length > 0 ? `does not allow the extended attribute ${names.join(', ')}` : undefined;
		}
		function octal(mode) {
			return mode.toString(8).padStart(4, '0');
		}
	},
	39222: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Hh: () => parseRecord,
			aE: () => readRecord
		});
		var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2503);
		var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22896);
		var _core_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2338);
		var _core_printable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38497);
		var _registry_strict_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6132);
		var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65051);
		const digest = zod__WEBPACK_IMPORTED_MODULE_4__.IeY(_core_digest_js__WEBPACK_IMPORTED_MODULE_0__.Bc, 'expected a sha256 digest').meta({type: 'string', pattern: '^sha256:[0-9a-f]{64}$'});
		const entrySchema = zod__WEBPACK_IMPORTED_MODULE_4__
			.rej({
				type: zod__WEBPACK_IMPORTED_MODULE_4__.k5n(['file', 'directory', 'symlink', 'char', 'block', 'fifo']),
				mode: zod__WEBPACK_IMPORTED_MODULE_4__
					.YjP()
					.regex(/^[0-7]{4}$/, 'expected four octal digits')
					.describe('Octal, with setuid, setgid and sticky.'),
				owner: zod__WEBPACK_IMPORTED_MODULE_4__
					.YjP()
					.regex(/^\d+:\d+$/, 'expected UID:GID')
					.describe('UID:GID'),
				size: zod__WEBPACK_IMPORTED_MODULE_4__.Whr().min(0).optional().describe('Of a file, in bytes.'),
				digest: digest.optional().describe('Of a file’s content.'),
				target: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().optional().describe('Of a symbolic link, as it is written.'),
				device: zod__WEBPACK_IMPORTED_MODULE_4__
					.YjP()
					.regex(/^\d+:\d+$/, 'expected MAJOR:MINOR')
					.optional()
					.describe('MAJOR:MINOR of a device node.'),
				xattrs: zod__WEBPACK_IMPORTED_MODULE_4__.g1P(zod__WEBPACK_IMPORTED_MODULE_4__.YjP(), zod__WEBPACK_IMPORTED_MODULE_4__.YjP()).optional().describe('Extended attributes, values in base64.')
			})
			.meta({id: 'entry', description: 'What is at a path.'});
		const changeSchema = zod__WEBPACK_IMPORTED_MODULE_4__.rej({
			path: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().describe('Without leading slash; bytes that are no UTF-8 are written as U+DC80…U+DCFF.'),
			change: zod__WEBPACK_IMPORTED_MODULE_4__.k5n(['added', 'changed', 'removed']),
			clause: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().nullable().describe('The clause of the policy that allowed it; null: none did.'),
			before: entrySchema.optional(),
			after: entrySchema.optional()
		});
		const recordSchema = zod__WEBPACK_IMPORTED_MODULE_4__
			._H3({
				schema: zod__WEBPACK_IMPORTED_MODULE_4__.euz(_record_js__WEBPACK_IMPORTED_MODULE_3__.p1),
				image: zod__WEBPACK_IMPORTED_MODULE_4__.rej({digest}).describe('What was judged, by the digest of its manifest.'),
				base: zod__WEBPACK_IMPORTED_MODULE_4__.rej({
					reference: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().describe('As the caller named it.'),
					digest: digest.describe('Of the platform’s manifest.'),
					verification: zod__WEBPACK_IMPORTED_MODULE_4__
						.gMt('kind', [
							zod__WEBPACK_IMPORTED_MODULE_4__.rej({
								kind: zod__WEBPACK_IMPORTED_MODULE_4__.euz('key'),
								fingerprint: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().describe('Of the key that signed the base: sha256 of its DER.'),
								reference: zod__WEBPACK_IMPORTED_MODULE_4__.YjP()
							}),
							zod__WEBPACK_IMPORTED_MODULE_4__.rej({kind: zod__WEBPACK_IMPORTED_MODULE_4__.euz('key-without-name'), fingerprint: zod__WEBPACK_IMPORTED_MODULE_4__.YjP()}).describe('The signature names no repository; taken so by request.'),
							zod__WEBPACK_IMPORTED_MODULE_4__.rej({kind: zod__WEBPACK_IMPORTED_MODULE_4__.euz('unsigned-by-request')})
						])
						.describe('How the base was verified before anything of it was used.')
				}),
				policy: zod__WEBPACK_IMPORTED_MODULE_4__.rej({
					name: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
					digest: digest.describe('Of the policy file’s very bytes, or over all its files: docs/policy.md.')
				}),
				tool: zod__WEBPACK_IMPORTED_MODULE_4__
					.rej({
						name: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
						version: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
						digest: digest.describe('Over all files of the program.')
					})
					.describe('What judged.'),
				verdict: zod__WEBPACK_IMPORTED_MODULE_4__.rej({
					result: zod__WEBPACK_IMPORTED_MODULE_4__.k5n(['pass', 'fail']),
					strict: zod__WEBPACK_IMPORTED_MODULE_4__.zMY(),
					mode: zod__WEBPACK_IMPORTED_MODULE_4__.euz('warn').optional().describe('The policy only warned: a pass says less.')
				}),
				delta: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(changeSchema).describe('Every path in which the image differs from its base, sorted by path.'),
				findings: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(
					zod__WEBPACK_IMPORTED_MODULE_4__.rej({
						rule: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
						level: zod__WEBPACK_IMPORTED_MODULE_4__.k5n(['error', 'unknown', 'warning', 'note']),
						message: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
						path: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().optional()
					})
				)
			})
			.meta({
				title: 'Check record of wtgOS actions',
				description: 'What was found of an image when it was judged: canonical JSON, attested with the image as the predicate of an in-toto statement. See docs/record.md.'
			});
		function recordJsonSchema() {
			return {$id: `${checkRecordUrl}.json`, ...z.toJSONSchema(recordSchema, {unrepresentable: 'any'})};
		}
		function parseRecord(value) {
			const result = recordSchema.safeParse(value);
			if (result.success) return hasCanonicalForm(value) ? result.data : 'it holds a number that is no safe integer';
			const [issue] = result.error.issues;
			return (0, _core_printable_js__WEBPACK_IMPORTED_MODULE_5__.g$)((0, _core_printable_js__WEBPACK_IMPORTED_MODULE_5__.vI)(`${issue?.path.join('.')}: ${issue?.message}`, 300));
		}
		function hasCanonicalForm(value) {
			try {
				(0, _core_json_js__WEBPACK_IMPORTED_MODULE_6__.d)(value);
				return true;
			} catch {
				return false;
			}
		}
		function readRecord(bytes, file, image) {
			const record = parseRecord((0, _registry_strict_json_js__WEBPACK_IMPORTED_MODULE_2__.R)(bytes, `record: ${file}`));
			if (typeof record === 'string') {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo('input-invalid', `record: ${file} is no check record (${record})`, {
					hint: 'Give the file that verify-immutability or build wrote.'
				});
			}
			if (record.image.digest !== image) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo('input-invalid', `record: ${file} is about ${record.image.digest}, not about ${image}`);
			}
			if (record.verdict.result !== 'pass') {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo('input-invalid', `record: ${file} says that the image breaks its policy; it is not attested`);
			}
			return record;
		}
	},
	65051: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			EQ: () => checkRecord,
			p1: () => checkRecordUrl,
			uQ: () => describeChange
		});
		var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
		var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2338);
		var _sigstore_provenance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84748);
		var _closed_world_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60267);
		const checkRecordUrl = _sigstore_provenance_js__WEBPACK_IMPORTED_MODULE_1__.io;
		function checkRecord(verdict, evidence, policyDigest, tool) {
			const {image, base} = evidence.context;
			const clauses = new Map(verdict.decisions.map(({path, clause}) => [path, clause]));
			return (0, _core_json_js__WEBPACK_IMPORTED_MODULE_2__.d)({
				schema: checkRecordUrl,
				image: {digest: image.digest},
				base: {
					reference: base.reference,
					digest: base.digest,
					verification: {...base.verification}
				},
				policy: {name: evidence.policy.name, digest: policyDigest},
				tool: {name: tool.name, version: tool.version, digest: tool.digest},
				verdict: {
					result: verdict.result,
					strict: verdict.strict,
					...(evidence.policy.mode === 'warn' ? {mode: 'warn'} : {})
				},
				delta: evidence.delta.map(change => ({...describeChange(change), clause: clauses.get(change.path) ?? null})),
				findings: verdict.findings.map(({rule, level, path, message}) => ({
					rule,
					level,
					message,
					...(path === undefined ? {} : {path})
				}))
			});
		}
		function recordDigest(record) {
			return sha256(record);
		}
		function describeChange(change) {
			return {
				path: change.path,
				change: change.kind,
				...(change.kind === 'added' ? {} : {before: describeEntry(change.before)}),
				...(change.kind === 'removed' ? {} : {after: describeEntry(change.after)})
			};
		}
		function describeEntry(entry) {
			const described = {
				type: entry.type,
				mode: (0, _closed_world_js__WEBPACK_IMPORTED_MODULE_3__.Wo)(entry.mode),
				owner: `${entry.uid}:${entry.gid}`
			};
			if (entry.type === 'file') described['size'] = entry.size;
			if (entry.digest !== undefined) described['digest'] = entry.digest;
			if (entry.target !== undefined) described['target'] = entry.target;
			if (entry.device !== undefined) described['device'] = `${entry.device.major}:${entry.device.minor}`;
			if (entry.xattrs !== undefined && entry.xattrs.size > 0) {
				described['xattrs'] = Object.fromEntries([...entry.xattrs].map(([name, value]) => [name, value.toString('base64')]));
			}
			return described;
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
