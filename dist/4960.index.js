export const id = 4960;
export const ids = [4960];
export const modules = {
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
	78950: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Pb: () => imageReportInputs,
			eP: () => reportInputs,
			Li: () => writeReports
		});
		var external_node_path_ = __webpack_require__(76760);
		var files = __webpack_require__(9141);
		var schemas = __webpack_require__(2503);
		var order = __webpack_require__(42891);
		const findingsSchemaUrl = 'https://wtgos.github.io/actions/schemas/findings/v1.json';
		const amount = schemas.Whr().min(0);
		const level = schemas.k5n(['error', 'unknown', 'warning', 'note']);
		const findingSchema = schemas.rej({
			rule: schemas.YjP().describe('A rule of the catalogue, such as PRIV-02.'),
			level: level.describe('error stops the gate; so does unknown in strict mode.'),
			message: schemas.YjP(),
			path: schemas.YjP().optional().describe('A path in the image, without leading slash; bytes that are no UTF-8 are written as U+DC80…U+DCFF.'),
			layer: amount.optional().describe('Position of the layer, from 0 at the bottom.'),
			at: schemas
				.rej({file: schemas.YjP(), line: schemas.Whr().min(1).optional(), column: schemas.Whr().min(1).optional()})
				.optional()
				.describe('The place in the caller’s files that it comes from.'),
			evidence: schemas.g1P(schemas.YjP(), schemas.KCZ([schemas.YjP(), schemas.aig(), schemas.zMY()])).describe('What was seen.'),
			fix: schemas.YjP().optional().describe('What to do about it.')
		});
		const documentSchema = schemas
			.rej({
				schema: schemas.euz(findingsSchemaUrl),
				result: schemas.k5n(['pass', 'fail']),
				strict: schemas.zMY().describe('Whether unknown counted as a failure.'),
				findings: schemas.YOg(findingSchema).describe('Most severe first.'),
				unusedClauses: schemas.YOg(schemas.YjP()).describe('Clauses of the policy that decided nothing.'),
				summary: schemas.rej({error: amount, unknown: amount, warning: amount, note: amount, decided: amount}).describe('Findings by level, and how many changed paths were decided.')
			})
			.meta({title: 'Findings of wtgOS actions', description: 'What a check of an image found.'});
		function findingsDocument(verdict) {
			return {
				schema: findingsSchemaUrl,
				result: verdict.result,
				strict: verdict.strict,
				findings: (0, order.Np)(verdict.findings),
				unusedClauses: verdict.unusedClauses,
				summary: {...(0, order.U9)(verdict.findings), decided: verdict.decisions.length}
			};
		}
		function findingsJsonSchema() {
			return {$id: findingsSchemaUrl, ...z.toJSONSchema(documentSchema)};
		}
		function isFindingsDocument(value) {
			return documentSchema.safeParse(value).success;
		}
		function findingsJson(verdict) {
			return `${JSON.stringify(findingsDocument(verdict), null, 2)}\n`;
		}
		var input = __webpack_require__(88444);
		const sarif = (0, input.Ae)({
			description: 'Where to write the findings as SARIF 2.1.0, for GitHub’s code scanning and other viewers: docs/reports.md.'
		});
		const junit = (0, input.Ae)({description: 'Where to write the verdict as JUnit XML: a case for each rule.'});
		const reportInputs = {sarif, junit};
		const imageReportInputs = {
			report: (0, input.Mn)({
				description: 'Where to write the verdict, one file a line: a name that ends in `.html` gets the proof page (docs/reports.md), any other the findings as JSON (schema findings/v1).',
				allowed: 'one file a line',
				placeholder: 'file'
			}),
			...reportInputs
		};
		async function writeReports(asked, verdict, from, services, judged) {
			const {cwd, tool} = services;
			const write = (file, text) => (0, files.Zf)((0, external_node_path_.resolve)(cwd, file), text);
			for (const file of [asked.report ?? []].flat()) {
				if (judged && /\.html?$/i.test(file)) {
					const [{judgedProof}, {proofPage}] = await Promise.all([__webpack_require__.e(800).then(__webpack_require__.bind(__webpack_require__, 50800)), Promise.all([__webpack_require__.e(3563), __webpack_require__.e(8471)]).then(__webpack_require__.bind(__webpack_require__, 63563))]);
					await write(file, proofPage(await judgedProof(judged.evidence, verdict, judged.record)));
				} else await write(file, findingsJson(verdict));
			}
			if (asked.sarif !== undefined) {
				const {sarif} = await __webpack_require__.e(4198).then(__webpack_require__.bind(__webpack_require__, 24198));
				await write(asked.sarif, sarif(verdict, {tool, root: cwd, file: from}));
			}
			if (asked.junit !== undefined) {
				const {junit} = await __webpack_require__.e(5835).then(__webpack_require__.bind(__webpack_require__, 75835));
				await write(asked.junit, junit(verdict));
			}
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
	42891: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Gb: () => stops,
			Np: () => bySeverity,
			Pe: () => countsInWords,
			U9: () => count,
			ec: () => judgedInWords
		});
		const levels = ['error', 'unknown', 'warning', 'note'];
		function stops(level, strict) {
			return level === 'error' || (level === 'unknown' && strict);
		}
		function bySeverity(findings) {
			return [...findings].sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
		}
		function count(findings) {
			const counts = {error: 0, unknown: 0, warning: 0, note: 0};
			for (const finding of findings) counts[finding.level]++;
			return counts;
		}
		function countsInWords({findings}) {
			const counts = count(findings);
			const words = levels.filter(level => counts[level] > 0).map(level => `${counts[level]} ${level}${counts[level] === 1 || level === 'unknown' ? '' : 's'}`);
			return words.length === 0 ? 'no findings' : words.join(', ');
		}
		function failures(verdict) {
			return verdict.findings.filter(finding => stops(finding.level, verdict.strict)).length;
		}
		function judgedInWords({decisions, judged}) {
			return judged ?? (decisions.length === 1 ? '1 changed path' : `${decisions.length} changed paths`);
		}
	}
};
