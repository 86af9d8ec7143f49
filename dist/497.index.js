export const id = 497;
export const ids = [497];
export const modules = {
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
	13913: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			m: () => hostPolicyOf,
			w: () => namesIn
		});
		var tree_entries = __webpack_require__(1149);
		var map_limited = __webpack_require__(52647);
		var policy_json = __webpack_require__(45828);
		var registries_d = __webpack_require__(30317);
		var requirements = __webpack_require__(48563);
		const policyPath = 'etc/containers/policy.json';
		const registriesPath = 'etc/containers/registries.d';
		const maxFileBytes = 1024 * 1024;
		const maxKeyBytes = 64 * 1024;
		const maxFiles = 1000;
		const parallel = 8;
		async function readHostPolicy(readFile, listDir) {
			const bytes = await readFile(policyPath, maxFileBytes);
			const policy = bytes ? await attempt(async () => (0, policy_json.A)(bytes)) : {state: 'absent'};
			const names = (await listDir(registriesPath)).filter(name => name.endsWith('.yaml')).sort();
			if (names.length > maxFiles) {
				return {
					policy,
					attachments: {state: 'invalid', reason: `there are more than ${maxFiles} files`},
					keys: new Map()
				};
			}
			const files = await readAll(names, name => readFile(`${registriesPath}/${name}`, maxFileBytes));
			const attachments = await attempt(() => (0, registries_d.h)(files));
			const paths = policy.state === 'read' ? keyPathsOf(policy.value) : [];
			const keys = await readAll(paths, async path => {
				const inside = fromRoot(path);
				return inside === undefined ? undefined : readFile(inside, maxKeyBytes);
			});
			return {policy, attachments, keys};
		}
		function keyPathsOf({default: fallback, docker}) {
			const all = [...fallback, ...[...docker.values()].flat()].flatMap(requirements.Ye);
			return [...new Set(all)].slice(0, maxFiles);
		}
		function fromRoot(path) {
			const parts = path.split('/').filter(part => part !== '' && part !== '.');
			return path.startsWith('/') && !parts.includes('..') ? parts.join('/') : undefined;
		}
		async function readAll(names, read) {
			const contents = await (0, map_limited.b)(names, parallel, read);
			const found = new Map();
			names.forEach((name, at) => {
				const bytes = contents[at];
				if (bytes) found.set(name, bytes);
			});
			return found;
		}
		async function attempt(parse) {
			try {
				return {state: 'read', value: await parse()};
			} catch (error) {
				if (!(error instanceof Error)) throw error;
				return {state: 'invalid', reason: error.message};
			}
		}
		function hostPolicyOf(tree) {
			return readHostPolicy(
				(path, maxBytes) => tree.readFile(path, maxBytes),
				async path => namesIn(tree, path)
			);
		}
		function namesIn(tree, directory) {
			const entry = tree.lookup(directory);
			if (entry?.type !== 'directory') return [];
			return [...(0, tree_entries.q4)(tree, entry.path)].map(({path}) => path.slice(entry.path.length + 1));
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
	23825: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			a: () => identityMatches,
			p: () => signedIdentity
		});
		var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
		var _registry_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40303);
		var _docker_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20931);
		const identityShape = zod__WEBPACK_IMPORTED_MODULE_2__.gMt('type', [
			zod__WEBPACK_IMPORTED_MODULE_2__.rej({type: zod__WEBPACK_IMPORTED_MODULE_2__.euz('matchExact')}),
			zod__WEBPACK_IMPORTED_MODULE_2__.rej({type: zod__WEBPACK_IMPORTED_MODULE_2__.euz('matchRepoDigestOrExact')}),
			zod__WEBPACK_IMPORTED_MODULE_2__.rej({type: zod__WEBPACK_IMPORTED_MODULE_2__.euz('matchRepository')}),
			zod__WEBPACK_IMPORTED_MODULE_2__.rej({type: zod__WEBPACK_IMPORTED_MODULE_2__.euz('exactReference'), dockerReference: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().refine(isExact)}),
			zod__WEBPACK_IMPORTED_MODULE_2__.rej({
				type: zod__WEBPACK_IMPORTED_MODULE_2__.euz('exactRepository'),
				dockerRepository: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().refine(text => (0, _docker_reference_js__WEBPACK_IMPORTED_MODULE_1__.F4)(text) !== undefined)
			}),
			zod__WEBPACK_IMPORTED_MODULE_2__.rej({
				type: zod__WEBPACK_IMPORTED_MODULE_2__.euz('remapIdentity'),
				prefix: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().refine(isPrefix),
				signedPrefix: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().refine(isPrefix)
			})
		]);
		const signedIdentity = identityShape.default({type: 'matchRepoDigestOrExact'});
		function identityMatches(rule, intended, signed) {
			const signature = (0, _docker_reference_js__WEBPACK_IMPORTED_MODULE_1__.F4)(signed);
			if (!signature) return false;
			switch (rule.type) {
				case 'matchExact':
					return isSame(intended, signature);
				case 'matchRepoDigestOrExact':
					return isRepoDigestOrSame(intended, signature);
				case 'matchRepository':
					return signature.name === intended.name;
				case 'exactReference': {
					const named = (0, _docker_reference_js__WEBPACK_IMPORTED_MODULE_1__.F4)(rule.dockerReference);
					return named !== undefined && isSame(named, signature);
				}
				case 'exactRepository':
					return signature.name === (0, _docker_reference_js__WEBPACK_IMPORTED_MODULE_1__.F4)(rule.dockerRepository)?.name;
				case 'remapIdentity': {
					const remapped = remap(intended, rule);
					return remapped !== undefined && isRepoDigestOrSame(remapped, signature);
				}
			}
		}
		function isSame(one, other) {
			return !isNameOnly(one) && !isNameOnly(other) && (0, _docker_reference_js__WEBPACK_IMPORTED_MODULE_1__.tz)(one) === (0, _docker_reference_js__WEBPACK_IMPORTED_MODULE_1__.tz)(other);
		}
		function isRepoDigestOrSame(intended, signature) {
			if (isNameOnly(signature) || isNameOnly(intended)) return false;
			if (intended.tag !== undefined) return isSame(intended, signature);
			return signature.name === intended.name;
		}
		function isNameOnly({tag, digest}) {
			return tag === undefined && digest === undefined;
		}
		function remap(intended, rule) {
			const {prefix, signedPrefix} = rule;
			if (intended.name !== prefix && !intended.name.startsWith(`${prefix}/`)) return intended;
			const mapped = {...intended, name: signedPrefix + intended.name.slice(prefix.length)};
			const text = (0, _docker_reference_js__WEBPACK_IMPORTED_MODULE_1__.tz)(mapped);
			const parsed = (0, _docker_reference_js__WEBPACK_IMPORTED_MODULE_1__.F4)(text);
			return parsed && (0, _docker_reference_js__WEBPACK_IMPORTED_MODULE_1__.tz)(parsed) === text ? parsed : undefined;
		}
		function isExact(text) {
			const parsed = (0, _docker_reference_js__WEBPACK_IMPORTED_MODULE_1__.F4)(text);
			return parsed !== undefined && !isNameOnly(parsed);
		}
		function isPrefix(text) {
			const slash = text.indexOf('/');
			return slash < 0 ? (0, _docker_reference_js__WEBPACK_IMPORTED_MODULE_1__.l0)(text) : (0, _docker_reference_js__WEBPACK_IMPORTED_MODULE_1__.l0)(text.slice(0, slash)) && (0, _registry_reference_js__WEBPACK_IMPORTED_MODULE_0__.og)(text.slice(slash + 1));
		}
	},
	45828: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => parsePolicyJson
		});
		var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
		var _registry_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6132);
		var _requirements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48563);
		const requirements = zod__WEBPACK_IMPORTED_MODULE_2__.YOg(_requirements_js__WEBPACK_IMPORTED_MODULE_1__.aS).min(1);
		const policy = zod__WEBPACK_IMPORTED_MODULE_2__.rej({
			default: requirements,
			transports: zod__WEBPACK_IMPORTED_MODULE_2__.g1P(zod__WEBPACK_IMPORTED_MODULE_2__.YjP(), zod__WEBPACK_IMPORTED_MODULE_2__.g1P(zod__WEBPACK_IMPORTED_MODULE_2__.YjP(), requirements)).optional()
		});
		function parsePolicyJson(bytes) {
			const result = policy.safeParse((0, _registry_strict_json_js__WEBPACK_IMPORTED_MODULE_0__.R)(bytes, 'policy.json'));
			if (!result.success) {
				const issue = result.error.issues[0];
				throw new Error(`${JSON.stringify(issue?.path.join('.') || 'the top')}: ${issue?.message}`);
			}
			const {transports = {}} = result.data;
			for (const [transport, scopes] of Object.entries(transports)) {
				const wrong = Object.keys(scopes).find(scope => scope !== '' && !isScope(transport, scope));
				if (wrong !== undefined) throw new Error(`${JSON.stringify(wrong)} is no scope of the transport ${transport}`);
			}
			return {default: result.data.default, docker: new Map(Object.entries(transports['docker'] ?? {}))};
		}
		function isScope(transport, scope) {
			switch (transport) {
				case 'docker-archive':
				case 'tarball':
					return false;
				case 'dir':
				case 'sif':
					return isCleanPath(scope);
				case 'oci':
				case 'oci-archive':
					return isCleanPath(scope.split(':')[0] ?? '');
				default:
					return true;
			}
		}
		function isCleanPath(path) {
			const [first, ...parts] = path.split('/');
			return first === '' && parts.length > 0 && parts.every(part => part !== '' && part !== '.' && part !== '..');
		}
	},
	30317: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			R: () => usesAttachments,
			h: () => parseRegistriesD
		});
		const yes = ['y', 'Y', 'yes', 'Yes', 'YES', 'on', 'On', 'ON'];
		const no = ['n', 'N', 'no', 'No', 'NO', 'off', 'Off', 'OFF'];
		async function parseRegistriesD(files) {
			const namespaces = new Map();
			let fallback;
			for (const [file, bytes] of files) {
				const document = await readYaml(bytes, file);
				const general = member(document, 'default-docker');
				if (general !== undefined && general !== null) {
					if (fallback) throw new Error(`default-docker is in both ${fallback.file} and ${file}`);
					fallback = {value: switchOf(general, file), file};
				}
				const docker = member(document, 'docker') ?? {};
				if (!isMapping(docker)) throw new Error(`${file}: docker is no mapping`);
				for (const [namespace, settings] of Object.entries(docker)) {
					const before = namespaces.get(namespace);
					if (before) throw new Error(`the namespace ${JSON.stringify(namespace)} is in both ${before.file} and ${file}`);
					namespaces.set(namespace, {value: switchOf(settings, file), file});
				}
			}
			return {
				fallback: fallback?.value,
				namespaces: new Map([...namespaces].map(([namespace, {value}]) => [namespace, value]))
			};
		}
		function usesAttachments({namespaces, fallback}, scopes) {
			const decided = scopes.map(scope => namespaces.get(scope)).find(value => value !== undefined);
			return decided ?? fallback ?? false;
		}
		async function readYaml(bytes, file) {
			const {parseAllDocuments} = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
			const documents = parseAllDocuments(bytes.toString(), {merge: true, stringKeys: true});
			const first = Array.isArray(documents) ? documents[0] : undefined;
			const problem = first?.errors[0];
			if (problem) throw new Error(`${file} is no YAML: ${problem.code}`);
			const value = first?.toJS({maxAliasCount: 100}) ?? {};
			if (!isMapping(value)) throw new Error(`${file} is no mapping`);
			return value;
		}
		function switchOf(settings, file) {
			if (settings === null || settings === undefined) return undefined;
			if (!isMapping(settings)) throw new Error(`${file}: the settings of a namespace are no mapping`);
			const value = member(settings, 'use-sigstore-attachments');
			if (value === undefined || value === null) return undefined;
			if (typeof value === 'boolean') return value;
			if (typeof value === 'string' && yes.includes(value)) return true;
			if (typeof value === 'string' && no.includes(value)) return false;
			throw new Error(`${file}: use-sigstore-attachments is neither true nor false`);
		}
		function member(value, name) {
			return isMapping(value) && Object.hasOwn(value, name) ? value[name] : undefined;
		}
		function isMapping(value) {
			return typeof value === 'object' && value !== null && !Array.isArray(value);
		}
	},
	48563: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Lv: () => demandsLogEntry,
			Ye: () => keyFilesOf,
			aS: () => requirement
		});
		var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
		var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23825);
		const bytes = zod__WEBPACK_IMPORTED_MODULE_1__
			.YjP()
			.regex(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/)
			.transform(text => Buffer.from(text, 'base64'));
		const path = zod__WEBPACK_IMPORTED_MODULE_1__
			.YjP()
			.nullish()
			.transform(text => text || undefined);
		const data = bytes.nullish().transform(value => value ?? undefined);
		const paths = zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()).min(1).optional();
		const datas = zod__WEBPACK_IMPORTED_MODULE_1__.YOg(bytes).min(1).optional();
		const fulcio = zod__WEBPACK_IMPORTED_MODULE_1__.rej({caPath: path, caData: data, oidcIssuer: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1), subjectEmail: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1)}).refine(({caPath, caData}) => count(caPath, caData) === 1, 'exactly one of caPath and caData must be given');
		const pki = zod__WEBPACK_IMPORTED_MODULE_1__
			.rej({
				caRootsPath: path,
				caRootsData: data,
				caIntermediatesPath: path,
				caIntermediatesData: data,
				subjectEmail: path,
				subjectHostname: path
			})
			.refine(it => count(it.caRootsPath, it.caRootsData) === 1, 'exactly one of caRootsPath and caRootsData must be given')
			.refine(it => count(it.caIntermediatesPath, it.caIntermediatesData) < 2, 'one source of intermediates at most')
			.refine(it => count(it.subjectEmail, it.subjectHostname) > 0, 'subjectEmail or subjectHostname must be given');
		const sigstoreSigned = zod__WEBPACK_IMPORTED_MODULE_1__
			.rej({
				type: zod__WEBPACK_IMPORTED_MODULE_1__.euz('sigstoreSigned'),
				keyPath: path,
				keyPaths: paths,
				keyData: data,
				keyDatas: datas,
				fulcio: fulcio.optional(),
				pki: pki.optional(),
				rekorPublicKeyPath: path,
				rekorPublicKeyPaths: paths,
				rekorPublicKeyData: data,
				rekorPublicKeyDatas: datas,
				signedIdentity: _identity_js__WEBPACK_IMPORTED_MODULE_0__.p
			})
			.refine(it => count(it.keyPath, it.keyPaths, it.keyData, it.keyDatas, it.fulcio, it.pki) === 1, 'exactly one of keyPath, keyPaths, keyData, keyDatas, fulcio and pki must be given')
			.refine(it => rekorSources(it) < 2, 'at most one source of Rekor keys may be given')
			.refine(it => !it.fulcio || rekorSources(it) === 1, 'fulcio needs a Rekor key')
			.refine(it => !it.pki || rekorSources(it) === 0, 'pki takes no Rekor key');
		const signedBy = zod__WEBPACK_IMPORTED_MODULE_1__
			.rej({
				type: zod__WEBPACK_IMPORTED_MODULE_1__.euz('signedBy'),
				keyType: zod__WEBPACK_IMPORTED_MODULE_1__.k5n(['GPGKeys', 'signedByGPGKeys', 'X509Certificates', 'signedByX509CAs']),
				keyPath: path,
				keyPaths: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()).optional(),
				keyData: data,
				signedIdentity: _identity_js__WEBPACK_IMPORTED_MODULE_0__.p
			})
			.refine(it => count(it.keyPath, it.keyPaths, it.keyData) === 1, 'exactly one source of keys must be given');
		const requirement = zod__WEBPACK_IMPORTED_MODULE_1__.gMt('type', [
			zod__WEBPACK_IMPORTED_MODULE_1__.rej({type: zod__WEBPACK_IMPORTED_MODULE_1__.euz('insecureAcceptAnything')}),
			zod__WEBPACK_IMPORTED_MODULE_1__.rej({type: zod__WEBPACK_IMPORTED_MODULE_1__.euz('reject')}),
			zod__WEBPACK_IMPORTED_MODULE_1__.rej({type: zod__WEBPACK_IMPORTED_MODULE_1__.euz('signedBaseLayer'), baseLayerIdentity: _identity_js__WEBPACK_IMPORTED_MODULE_0__.p.unwrap()}),
			signedBy,
			sigstoreSigned
		]);
		function demandsLogEntry(it) {
			return rekorSources(it) > 0;
		}
		function keyFilesOf(it) {
			if (it.type !== 'sigstoreSigned') return [];
			return it.keyPath === undefined ? (it.keyPaths ?? []) : [it.keyPath];
		}
		function rekorSources(it) {
			return count(it.rekorPublicKeyPath, it.rekorPublicKeyPaths, it.rekorPublicKeyData, it.rekorPublicKeyDatas);
		}
		function count(...sources) {
			return sources.filter(source => source !== undefined).length;
		}
	},
	39394: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Z: () => scopesOf
		});
		var _docker_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20931);
		function scopesOf(reference) {
			const scopes = [(0, _docker_reference_js__WEBPACK_IMPORTED_MODULE_0__.tz)(reference)];
			const parts = reference.name.split('/');
			for (let length = parts.length; length > 0; length -= 1) scopes.push(parts.slice(0, length).join('/'));
			const labels = (parts[0] ?? '').replace(/:.*$/, '').split('.');
			for (let from = 1; from < labels.length; from += 1) scopes.push(`*.${labels.slice(from).join('.')}`);
			return scopes;
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
	},
	49746: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => verifyAsCosign,
			r: () => verifyAttestations
		});
		var _docker_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20931);
		var _found_bundles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80875);
		var _read_legacy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74135);
		var _statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9634);
		var _verify_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20651);
		async function verifyAsCosign(store, subject, keys, repositories) {
			const {digest} = subject;
			const [bundles, signatures] = await Promise.all([(0, _found_bundles_js__WEBPACK_IMPORTED_MODULE_1__.A)(store, digest), (0, _read_legacy_js__WEBPACK_IMPORTED_MODULE_2__.vG)(store, digest)]);
			const judged = await Promise.all(bundles.map(found => judge(found, digest, keys)));
			const any = firstOf(judged, 'no bundle refers to it');
			const signing = judged.filter((_, at) => isOfType(bundles[at], _statement_js__WEBPACK_IMPORTED_MODULE_3__.Rh));
			const legacy = verifyLegacy(signatures, digest, keys, repositories);
			return {
				legacy,
				bundle: repositories ? nameless : firstOf(signing, 'no signature bundle refers to it'),
				cosign: bundles.length > 0 ? any : verifyLegacy(signatures, digest, keys, undefined)
			};
		}
		async function verifyAttestations(store, subject, keys) {
			const verified = [];
			for (const found of await (0, _found_bundles_js__WEBPACK_IMPORTED_MODULE_1__.A)(store, subject.digest)) {
				if (!found.ok || isOfType(found, _statement_js__WEBPACK_IMPORTED_MODULE_3__.Rh)) continue;
				const check = await (0, _verify_bundle_js__WEBPACK_IMPORTED_MODULE_4__.I)(found, subject.digest, keys);
				if (!check.ok || !check.key) continue;
				verified.push({statement: found.statement, digest: found.digest, fingerprint: check.key.fingerprint});
			}
			return verified;
		}
		const nameless = {
			ok: false,
			reason: 'signature bundles name no repository, and one key may sign many images'
		};
		async function judge(found, subject, keys) {
			const check = found.ok ? await (0, _verify_bundle_js__WEBPACK_IMPORTED_MODULE_4__.I)(found, subject, keys) : found;
			return check.ok ? check : {ok: false, reason: `bundle ${found.digest}: ${check.reason}`};
		}
		function isOfType(found, predicateType) {
			return found?.ok === true && found.statement.predicateType === predicateType;
		}
		function firstOf(checks, none) {
			const yes = checks.find(({ok}) => ok);
			if (yes) return yes;
			const reasons = [...new Set(checks.map(check => (check.ok ? '' : check.reason)))];
			return {ok: false, reason: reasons.slice(0, 5).join('; ') || none};
		}
		function verifyLegacy(signatures, digest, keys, repositories) {
			if (typeof signatures === 'string') return {ok: false, reason: signatures};
			return firstOf(
				signatures.map(signature => verifyOne(signature, digest, keys, repositories)),
				'it has no legacy signature'
			);
		}
		function verifyOne({says, signature, payload}, digest, keys, repositories) {
			if (!says || !signature) return {ok: false, reason: 'a legacy signature is malformed'};
			const key = keys.find(candidate => candidate.verify(payload, signature));
			if (!key) return {ok: false, reason: 'none of the given keys made the legacy signature'};
			if (says.digest !== digest) return {ok: false, reason: `the legacy signature is for ${says.digest}`};
			if (repositories && !repositories.some(name => sameName(name, says.reference))) {
				return {ok: false, reason: `the legacy signature is for ${JSON.stringify(says.reference)}`};
			}
			return {ok: true, detail: `signed as ${JSON.stringify(says.reference)} by ${key.fingerprint}`, key};
		}
		function sameName(repository, reference) {
			const [wanted, signed] = [(0, _docker_reference_js__WEBPACK_IMPORTED_MODULE_0__.F4)(repository), (0, _docker_reference_js__WEBPACK_IMPORTED_MODULE_0__.F4)(reference)];
			return wanted !== undefined && wanted.name === signed?.name;
		}
	}
};
