export const id = 4764;
export const ids = [4764];
export const modules = {
	61202: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			assembleOptions: () => assembleOptions,
			pinsOf: () => pinsOf,
			run: () => run
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86912);
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22896);
		var _pipeline_assemble_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70163);
		var _pipeline_base_trust_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75545);
		var _tools_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83247);
		var _run_options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50493);
		async function run(inputs, services) {
			const options = await assembleOptions(inputs, services);
			const staged = await (0, _pipeline_assemble_js__WEBPACK_IMPORTED_MODULE_3__.f)(options, (0, _tools_js__WEBPACK_IMPORTED_MODULE_5__.xr)(services, inputs.plainHttp));
			return {
				outputs: {
					image: `oci:${staged.dir}`,
					digest: staged.digest,
					'base-digest': staged.base.digest,
					engine: staged.engine,
					'bytes-added': String(staged.bytesAdded)
				}
			};
		}
		async function assembleOptions(inputs, services) {
			const {cwd, sourceDateEpoch} = services;
			const baseKeys = await (0, _tools_js__WEBPACK_IMPORTED_MODULE_5__.VO)(inputs.baseKey, cwd, 'base-key');
			return {
				containerfile: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, inputs.containerfile),
				contextDir: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, inputs.context),
				outputDir: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, inputs.output),
				base: inputs.base,
				baseTrust: (0, _pipeline_base_trust_js__WEBPACK_IMPORTED_MODULE_4__.i)(baseKeys, inputs.baseUnsigned, inputs.baseUnnamed),
				imageDigests: pinsOf(inputs.imageDigests),
				platform: inputs.platform,
				buildArgs: inputs.buildArgs,
				labels: inputs.labels,
				annotations: inputs.annotations,
				engine: inputs.engine,
				run: await (0, _run_options_js__WEBPACK_IMPORTED_MODULE_6__.K)(inputs, baseKeys, services),
				created: new Date((sourceDateEpoch ?? 0) * 1000),
				cwd
			};
		}
		function pinsOf(texts) {
			const pins = Object.entries(texts).map(([image, digest]) => {
				if ((0, _core_digest_js__WEBPACK_IMPORTED_MODULE_1__.Bc)(digest)) return [image, digest];
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo('input-invalid', `image-digests: ${image} is given no digest (sha256:…)`);
			});
			return Object.fromEntries(pins);
		}
	},
	6470: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			publicationOf: () => publicationOf,
			run: () => run
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22896);
		var _pipeline_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28077);
		var _pipeline_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48182);
		var _registry_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40303);
		var _build_image_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61202);
		var _github_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30043);
		var _keyless_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86058);
		var _reports_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78950);
		var _tools_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(83247);
		async function run(inputs, services) {
			const pipeline = (0, _tools_js__WEBPACK_IMPORTED_MODULE_8__.xr)(services, inputs.plainHttp);
			const {publish, skipUnchanged: skip, runWithKey} = inputs;
			const built = await (0, _pipeline_build_js__WEBPACK_IMPORTED_MODULE_1__.eL)(
				{
					...(await (0, _build_image_run_js__WEBPACK_IMPORTED_MODULE_4__.assembleOptions)(inputs, services)),
					takenOver: inputs.builtImage === undefined ? undefined : (0, _tools_js__WEBPACK_IMPORTED_MODULE_8__.l5)(inputs.builtImage, services),
					policy: await (0, _tools_js__WEBPACK_IMPORTED_MODULE_8__.US)(inputs.policy, services),
					strict: inputs.strict,
					publish: publish ? await publicationOf(inputs, services, pipeline) : undefined,
					signerAtHand: inputs.signingKey !== undefined || inputs.keyless,
					runWithKey,
					async judged(verdict, examined) {
						services.judged(verdict);
						await (0, _reports_js__WEBPACK_IMPORTED_MODULE_7__.Li)(inputs, verdict, inputs.containerfile, services, examined);
					}
				},
				skip === 'false' ? undefined : skip === 'true' ? 'always' : 'declarative',
				pipeline
			);
			const {baseDigest, recordFile, release} = built;
			const published = 'kept' in built ? built.kept : built.published;
			const digest = 'kept' in built ? built.kept.digest : built.digest;
			const tags = published?.tags.map(({reference}) => reference) ?? [];
			return {
				outputs: {
					image: 'kept' in built || published ? `${inputs.to}@${digest}` : built.image,
					digest,
					tags: tags.join('\n'),
					record: recordFile,
					unchanged: String('kept' in built)
				},
				json: {
					tags,
					baseDigest,
					release,
					...(published && {
						...('pushed' in published && {bytes: published.pushed.bytes}),
						hosts: published.hosts,
						clients: published.signatures.clients
					})
				}
			};
		}
		async function publicationOf(inputs, services, pipeline) {
			const {to, signingKey, signingPassword} = inputs;
			if (to === undefined) throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('input-missing', 'to is required to publish');
			const reference = (0, _registry_reference_js__WEBPACK_IMPORTED_MODULE_3__.o_)(to, services.cwd);
			(0, _pipeline_target_js__WEBPACK_IMPORTED_MODULE_2__.xC)(reference);
			const [target, key, publicKeys, keyless, alsoAttestIn] = await Promise.all([
				pipeline.open(reference),
				signingKey === undefined ? undefined : (0, _tools_js__WEBPACK_IMPORTED_MODULE_8__.signingKeyOf)(signingKey, signingPassword, services),
				(0, _tools_js__WEBPACK_IMPORTED_MODULE_8__.VO)(inputs.publicKeys, services.cwd, 'public-keys'),
				inputs.keyless ? (0, _keyless_inputs_js__WEBPACK_IMPORTED_MODULE_6__.kQ)(inputs, services) : undefined,
				(0, _github_inputs_js__WEBPACK_IMPORTED_MODULE_5__.H)(inputs, services)
			]);
			const {tags, references, allowRollback} = inputs;
			return {target, tags, references, key, publicKeys, keyless, allowRollback, alsoAttestIn};
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
