export const id = 4446;
export const ids = [4446];
export const modules = {
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
	94446: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			recheckImage: () => recheckImage
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22896);
		var _core_printable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38497);
		var _pipeline_base_trust_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75545);
		var _pipeline_platforms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38955);
		var _pipeline_recheck_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4286);
		var _pipeline_stored_image_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35172);
		var _tools_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83247);
		var _verify_image_identity_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92448);
		const maxShown = 50;
		async function recheckImage(reference, inputs, services) {
			const {cwd, log} = services;
			const pipeline = (0, _tools_js__WEBPACK_IMPORTED_MODULE_5__.xr)(services, inputs.plainHttp);
			const baseKeys = await (0, _tools_js__WEBPACK_IMPORTED_MODULE_5__.VO)(inputs.baseKey, cwd, 'base-key');
			const options = {
				keys: await (0, _tools_js__WEBPACK_IMPORTED_MODULE_5__.VO)(inputs.publicKeys, cwd, 'public-keys'),
				identity: await (0, _verify_image_identity_inputs_js__WEBPACK_IMPORTED_MODULE_6__.ar)(inputs, services),
				base: inputs.base,
				baseTrust: baseKeys.length > 0 || inputs.baseUnsigned ? (0, _pipeline_base_trust_js__WEBPACK_IMPORTED_MODULE_1__.i)(baseKeys, inputs.baseUnsigned, inputs.baseUnnamed) : undefined,
				policy: inputs.policy === undefined ? undefined : await (0, _tools_js__WEBPACK_IMPORTED_MODULE_5__.US)(inputs.policy, services),
				cwd
			};
			const {store, name} = await (0, _tools_js__WEBPACK_IMPORTED_MODULE_5__.UY)(reference, services, pipeline);
			const images = await (0, _pipeline_platforms_js__WEBPACK_IMPORTED_MODULE_2__.Q)(store, await (0, _pipeline_stored_image_js__WEBPACK_IMPORTED_MODULE_4__.Zl)(store, name));
			const rechecked = [];
			for (const image of images) rechecked.push(...(await (0, _pipeline_recheck_js__WEBPACK_IMPORTED_MODULE_3__.g)(image, options, pipeline)));
			for (const one of rechecked) for (const line of linesOf(one, options)) log.info(line);
			const failures = rechecked.reduce((sum, {differences}) => sum + differences.length, 0);
			const verdict = failures === 0 ? 'pass' : 'fail';
			return {
				outputs: {verdict, failures: String(failures)},
				json: {verdict, failures, rechecked},
				...(failures > 0 && {failure: refusal(rechecked, failures)})
			};
		}
		function linesOf(one, asked) {
			const {image, record, attestedBy, base, policy, tool, entries, differences} = one;
			const shown = differences.slice(0, maxShown).map(({path, message}) => {
				return `  ${path === undefined ? '' : `/${path}: `}${(0, _core_printable_js__WEBPACK_IMPORTED_MODULE_7__.vI)(message, 500)}`;
			});
			if (differences.length > maxShown) shown.push(`  … and ${differences.length - maxShown} more; --json has all`);
			const judged = asked.policy ? 'judged again' : 'not given: what the record says of clauses is its claim';
			return [
				`image: ${image}`,
				`record: ${record}, ${attestedBy ?? 'not authenticated: public-keys or identity say whose record counts'}`,
				`base: ${base.reference}, ${base.digest}${asked.baseTrust ? '' : '; its signature is the record’s claim'}`,
				`policy: ${policy.name}, ${policy.digest}, ${judged}`,
				`tool: ${tool.name} ${tool.version}, ${tool.digest}`,
				differences.length === 0 ? `the record is right: all ${entries} entries of Δ were found again, and no other` : `the record is wrong (${differences.length}):`,
				...shown
			].map(_core_printable_js__WEBPACK_IMPORTED_MODULE_7__.g$);
		}
		function refusal(rechecked, failures) {
			const [first] = rechecked.flatMap(({differences}) => differences);
			const what = `${first?.path === undefined ? '' : `/${first.path}: `}${first?.message}`;
			const more = failures === 1 ? '' : ` (and ${failures - 1} more)`;
			return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.pn('record-refused', (0, _core_printable_js__WEBPACK_IMPORTED_MODULE_7__.g$)(`the check record is wrong: ${(0, _core_printable_js__WEBPACK_IMPORTED_MODULE_7__.vI)(what, 500)}${more}`), {
				hint: 'Whoever attested it judged another image, base or policy, or did not tell the truth. Do not rely on it.'
			});
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
	38955: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Q: () => platformImages,
			l: () => releaseOf
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22896);
		var _core_map_limited_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52647);
		var _stored_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35172);
		const maxPlatforms = 64;
		const parallel = 4;
		async function platformImages(store, manifest) {
			if (manifest.kind === 'image') return [await (0, _stored_image_js__WEBPACK_IMPORTED_MODULE_1__.NV)(store, manifest)];
			const children = manifest.document.manifests.filter(({platform}) => !platform || platform.os === 'linux');
			const name = `${store.name}@${manifest.descriptor.digest}`;
			if (children.length === 0 || children.length > maxPlatforms) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yA('image-malformed', `${name} is an index of ${children.length} images for Linux`);
			}
			return (0, _core_map_limited_js__WEBPACK_IMPORTED_MODULE_2__.b)(children, parallel, async ({digest}) => {
				const child = await (0, _stored_image_js__WEBPACK_IMPORTED_MODULE_1__.Zl)(store, digest);
				if (child.kind === 'image') return (0, _stored_image_js__WEBPACK_IMPORTED_MODULE_1__.NV)(store, child);
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yA('image-malformed', `${name} is an index that holds another, ${digest}`);
			});
		}
		async function releaseOf(store, manifest) {
			const images = await platformImages(store, manifest);
			const [created] = images.flatMap(({config}) => config.created ?? []).sort((one, other) => Date.parse(other) - Date.parse(one));
			return {store, manifest, images, config: created === undefined ? {} : {created}};
		}
	},
	4286: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L: () => attestedRecords,
			g: () => recheck
		});
		var resolve_base = __webpack_require__(17959);
		var core_digest = __webpack_require__(86912);
		var errors = __webpack_require__(22896);
		var json = __webpack_require__(2338);
		var image_delta = __webpack_require__(55124);
		var read_record = __webpack_require__(39222);
		var rules_record = __webpack_require__(65051);
		function deltaDifferences(record, delta) {
			const differences = [];
			const recorded = new Map();
			for (const entry of record.delta) {
				if (recorded.has(entry.path)) differences.push({path: entry.path, message: 'the record names it twice'});
				recorded.set(entry.path, entry);
			}
			for (const change of delta) {
				const entry = recorded.get(change.path);
				recorded.delete(change.path);
				if (!entry) {
					differences.push({path: change.path, message: `it was ${change.kind}, and the record leaves that out`});
					continue;
				}
				const {clause: _, ...says} = entry;
				differences.push(...memberDifferences(change.path, says, (0, rules_record.uQ)(change)));
			}
			for (const {path, change} of recorded.values()) {
				differences.push({path, message: `the record says that it was ${change}; it is as in the base`});
			}
			return differences;
		}
		function claimDifferences({verdict, delta, findings}) {
			const reported = new Set(findings.filter(({rule}) => rule === 'CW-01').map(({path}) => path));
			const differences = delta.filter(({clause, path}) => clause === null && !reported.has(path)).map(({path}) => ({path, message: 'the record names no clause that allows it, and does not report that'}));
			const stop = findings.find(({level}) => level === 'error' || (verdict.strict && level === 'unknown'));
			if (verdict.result === 'pass' && stop) {
				differences.push({
					...(stop.path === undefined ? {} : {path: stop.path}),
					message: `the record says pass, and reports ${stop.rule} as ${stop.level}`
				});
			}
			return differences;
		}
		function judgementDifferences(record, again) {
			const differences = [];
			const clauses = new Map(again.delta.map(({path, clause}) => [path, clause]));
			for (const {path, clause} of record.delta) {
				const decided = clauses.get(path);
				if (decided === undefined || decided === clause) continue;
				differences.push({path, message: `the record says that ${named(clause)} allowed it; it is ${named(decided)}`});
			}
			if (again.verdict.result !== record.verdict.result) {
				differences.push({message: `the record says ${record.verdict.result}; the verdict is ${again.verdict.result}`});
			}
			const [says, is] = [record, again].map(({findings}) => {
				return new Map(findings.filter(({rule}) => !ofPlace.has(rule)).map(each => [keyOf(each), each]));
			});
			for (const [key, found] of is ?? []) {
				if (!says?.has(key)) differences.push(about(found, 'the record leaves out'));
			}
			for (const [key, found] of says ?? []) {
				if (!is?.has(key)) differences.push(about(found, 'the record alone reports'));
			}
			return differences;
		}
		const ofPlace = new Set(['LIN-05']);
		function keyOf({rule, level, message, path}) {
			return (0, json.d)([rule, level, message, path ?? null]);
		}
		function about({path, rule, level, message}, what) {
			return {...(path === undefined ? {} : {path}), message: `${what} ${rule} (${level}): ${message}`};
		}
		function named(clause) {
			return clause === null ? 'no clause' : `clause ${JSON.stringify(clause)}`;
		}
		function memberDifferences(path, says, is, member = '') {
			if (isObject(says) && isObject(is)) {
				const names = [...new Set([...Object.keys(says), ...Object.keys(is)])];
				return names.flatMap(name => memberDifferences(path, says[name] ?? null, is[name] ?? null, member === '' ? name : `${member}.${name}`));
			}
			if ((0, json.d)(says) === (0, json.d)(is)) return [];
			return [{path, message: `${member}: the record says ${shown(says)}; it is ${shown(is)}`}];
		}
		function isObject(value) {
			return typeof value === 'object' && value !== null && !Array.isArray(value);
		}
		function shown(value) {
			return value === null ? 'nothing' : (0, json.d)(value);
		}
		var found_bundles = __webpack_require__(80875);
		var verify = __webpack_require__(83409);
		var verify_bundle = __webpack_require__(20651);
		var candidate = __webpack_require__(5682);
		var claimed_base = __webpack_require__(15994);
		var examine = __webpack_require__(72640);
		const maxRecords = 10;
		async function recheck(image, options, services) {
			const rechecked = [];
			for (const attested of await attestedRecords(image, options)) {
				rechecked.push(await recheckOne(image, attested, options, services));
			}
			return rechecked;
		}
		async function attestedRecords(image, options) {
			const {store} = image;
			const {digest} = image.manifest.descriptor;
			const {keys, identity} = options;
			const records = [];
			const reasons = [];
			for (const found of await (0, found_bundles.A)(store, digest, rules_record.p1)) {
				if (!found.ok) {
					reasons.push(`bundle ${found.digest}: ${found.reason}`);
					continue;
				}
				if (found.statement.predicateType !== rules_record.p1) continue;
				const checks = [];
				if (keys.length > 0) checks.push(await (0, verify_bundle.I)(found, digest, keys));
				if (identity) checks.push(await (0, verify.D)(found, digest, identity));
				const accepted = checks.find(check => check.ok);
				const refused = checks.find(check => !check.ok);
				if (refused && !refused.ok && !accepted) {
					reasons.push(`bundle ${found.digest}: ${refused.reason}`);
					continue;
				}
				const record = (0, read_record.Hh)(found.statement.predicate);
				if (typeof record === 'string') {
					if (accepted) throw new errors.pn('record-refused', `the attested record of ${digest} is none (${record})`);
					reasons.push(`bundle ${found.digest}: it is no check record (${record})`);
					continue;
				}
				const bytes = (0, json.d)(found.statement.predicate);
				records.push({record, digest: (0, core_digest.sc)(bytes), attestedBy: accepted?.ok ? accepted.detail : undefined});
			}
			if (records.length > maxRecords) {
				throw new errors.pn('record-refused', `${store.name}@${digest} has ${records.length} check records`, {
					hint: 'Anyone who may push can attach one. Say by public-keys or identity whose record counts.'
				});
			}
			if (records.length > 0) return records;
			const why = reasons.slice(0, 5).join('; ');
			throw new errors.pn('record-refused', `${store.name}@${digest} has no check record${why && `: ${why}`}`, {
				hint: 'Was it published by this chain? public-keys and identity say whose record counts.'
			});
		}
		async function recheckOne(image, {record, digest, attestedBy}, options, services) {
			const {policy} = options;
			const found = await candidateOf(image, record, options, services);
			const {base} = found;
			const differences = [...identityDifferences(image, record, found, options)];
			let entries;
			if (policy) {
				const {strict} = record.verdict;
				const asNamed = {...found, base: {...base, reference: record.base.reference}};
				const examined = await (0, examine.s)(asNamed, policy, {strict, targets: []}, services);
				entries = examined.evidence.delta.length;
				differences.push(...deltaDifferences(record, examined.evidence.delta));
				const again = (0, read_record.Hh)(JSON.parse(examined.record));
				if (typeof again === 'string') throw new Error(`our own record is none: ${again}`);
				differences.push(...judgementDifferences(record, again));
			} else {
				const trees = await (0, examine.z)(found, services);
				const delta = (0, image_delta.j)(trees.base, trees.image);
				entries = delta.length;
				differences.push(...deltaDifferences(record, delta), ...claimDifferences(record));
			}
			return {
				image: image.manifest.descriptor.digest,
				record: digest,
				attestedBy,
				base: {reference: base.reference, digest: base.digest},
				policy: record.policy,
				tool: record.tool,
				entries,
				differences
			};
		}
		async function candidateOf(image, record, {base, baseTrust, cwd}, services) {
			const {os, architecture, variant} = image.config;
			const platform = {os, architecture, ...(variant === undefined ? {} : {variant})};
			const reference = base ?? (namesBase(image) ? (0, claimed_base.V)(image) : byDigest(record.base));
			const trust = baseTrust ?? asRecorded(record);
			return (0, candidate.t3)(image, await (0, resolve_base.g)({base: {reference}}, {baseTrust: trust, platform, cwd}, services));
		}
		function namesBase({manifest}) {
			return manifest.document.annotations?.['org.opencontainers.image.base.digest'] !== undefined;
		}
		function byDigest({reference, digest}) {
			return `${reference.replace(/@.*$/, '')}@${digest}`;
		}
		function asRecorded({base: {verification}}) {
			if (verification.kind === 'unsigned-by-request') return {kind: 'unsigned'};
			const {fingerprint, kind} = verification;
			return {kind: 'key', verify: async () => ({fingerprint, named: kind === 'key'})};
		}
		function* identityDifferences(image, record, {base}, {policy, baseTrust}) {
			const {digest} = image.manifest.descriptor;
			if (record.image.digest !== digest) yield {message: `the record is about ${record.image.digest}, not ${digest}`};
			if (record.base.digest !== base.digest) {
				yield {message: `base: the record says ${record.base.digest}; it is ${base.digest} (${base.reference})`};
			}
			const [says, is] = [record.base.verification, base.verification].map(signerOf);
			if (baseTrust && says !== is) yield {message: `base: the record says ${says}; it is ${is}`};
			if (policy && policy.digest !== record.policy.digest) {
				yield {message: `policy: the record says ${record.policy.digest}; the one given is ${policy.digest}`};
			}
		}
		function signerOf(verification) {
			if (verification.kind === 'unsigned-by-request') return 'taken unsigned';
			return `signed by ${verification.fingerprint}${verification.kind === 'key' ? '' : ' without a name'}`;
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
	83409: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D: () => verifyByIdentity,
			v: () => verifyCertified
		});
		var printable = __webpack_require__(38497);
		var statement = __webpack_require__(9634);
		const extension = last => [1, 3, 6, 1, 4, 1, 57264, 1, last].join('.');
		function claimsOf({identity}) {
			const values = new Map(identity?.oids?.map(({oid, value}) => [oid?.id.join('.'), value]));
			const read = last => readUtf8String(values.get(extension(last)));
			return {
				subject: identity?.subjectAlternativeName,
				issuer: read(8),
				runnerEnvironment: read(11),
				sourceRepository: read(12),
				sourceRef: read(14)
			};
		}
		function matchIdentity(claims, expected) {
			const {issuer, subjects, sourceRepository, sourceRefs = [], runnerEnvironment} = expected;
			const questions = [
				['issuer', claims.issuer, [issuer]],
				['subject', claims.subject, subjects]
			];
			if (sourceRepository !== undefined) questions.push(['repository', claims.sourceRepository, [sourceRepository]]);
			if (sourceRefs.length > 0) questions.push(['ref', claims.sourceRef, sourceRefs]);
			if (runnerEnvironment) questions.push(['runner environment', claims.runnerEnvironment, [runnerEnvironment]]);
			for (const [what, found, allowed] of questions) {
				if (found !== undefined && allowed.some(wanted => isWanted(found, wanted))) continue;
				return {ok: false, reason: `its certificate names the ${what} ${shown(found)}`};
			}
			return {ok: true, detail: `signed by ${shown(claims.subject)}, says ${shown(claims.issuer)}`};
		}
		function isWanted(found, wanted) {
			return typeof wanted === 'string' ? wanted === found : wanted.matches(found);
		}
		function shown(text) {
			return text === undefined ? '(none)' : (0, printable.g$)((0, printable.vI)(text, 300));
		}
		function readUtf8String(der) {
			if (der?.[0] !== 0x0c) return undefined;
			const first = der[1] ?? 0;
			const lengthBytes = first < 0x80 ? 0 : first - 0x80;
			const start = 2 + lengthBytes;
			if (lengthBytes > 2 || der.length < start) return undefined;
			const length = lengthBytes === 0 ? first : Buffer.from(der.subarray(2, start)).readUIntBE(0, lengthBytes);
			if (der.length !== start + length) return undefined;
			return Buffer.from(der.subarray(start)).toString('utf8');
		}
		async function verifyByIdentity(found, subject, {identity, root}) {
			if (!(0, statement.KH)(found.statement, subject)) {
				return {ok: false, reason: 'its statement is not about this image alone'};
			}
			const certified = await verifyCertified(found, root);
			return typeof certified === 'string' ? {ok: false, reason: certified} : matchIdentity(certified, identity);
		}
		async function verifyCertified({bundle}, root) {
			const {$case} = bundle.verificationMaterial.content;
			if ($case === 'publicKey') return 'it is signed by a key, not by a certificate';
			const {toSignedEntity, Verifier} = await Promise.all([__webpack_require__.e(9654), __webpack_require__.e(4463), __webpack_require__.e(4187)]).then(__webpack_require__.t.bind(__webpack_require__, 54187, 19));
			const reasons = new Set();
			for (const {material, thresholds} of root.instances) {
				try {
					return claimsOf(new Verifier(material, thresholds).verify(toSignedEntity(bundle)));
				} catch (error) {
					reasons.add(reasonOf(error));
				}
			}
			return `it does not verify: ${[...reasons].join('; ')}`;
		}
		function reasonOf(error) {
			if (!(error instanceof Error)) return 'it cannot be read';
			const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
			return (0, printable.g$)((0, printable.vI)(`${error.message}${cause}`, 300));
		}
	}
};
