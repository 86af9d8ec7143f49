export const id = 2718;
export const ids = [2718];
export const modules = {
	22718: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			makeHostPolicy: () => makeHostPolicy
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _actions_tools_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83247);
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22896);
		var _core_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9141);
		var _sigstore_host_policy_registries_d_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30317);
		var _sigstore_host_policy_write_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29752);
		const registriesPath = 'etc/containers/registries.d';
		async function makeHostPolicy(options, cwd) {
			const {reference, keys, output} = options;
			const source = options.into === undefined ? undefined : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, options.into);
			const into = source === undefined ? undefined : await (0, _actions_tools_js__WEBPACK_IMPORTED_MODULE_2__.readText)(source, 'into');
			const made = (0, _sigstore_host_policy_write_js__WEBPACK_IMPORTED_MODULE_5__.Y)({reference, keyPaths: keys, into});
			if (output === undefined) return made;
			await leaveOutWhatIsThere(made, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, output));
			const targets = [...made.files].map(([path, text]) => ({file: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, output), path), text}));
			for (const target of targets) await requireFree(target, source);
			for (const {file, text} of targets) {
				await (0, _core_files_js__WEBPACK_IMPORTED_MODULE_4__.Zf)(file, text);
			}
			return made;
		}
		async function leaveOutWhatIsThere({repository, files}, output) {
			const ours = [...files.keys()].find(path => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === registriesPath);
			const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(output, registriesPath);
			const names = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => [])).filter(name => name.endsWith('.yaml'));
			const others = names.filter(name => ours !== (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(registriesPath, name));
			const texts = await Promise.all(others.map(name => (0, _actions_tools_js__WEBPACK_IMPORTED_MODULE_2__.readText)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), 'output')));
			const present = await (0, _sigstore_host_policy_registries_d_js__WEBPACK_IMPORTED_MODULE_6__.h)(new Map(texts.map((text, at) => [others[at] ?? '', text]))).catch(error => {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo('input-invalid', `${folder}: hosts fail on its files: ${error.message}`, {
					hint: 'Repair them first: with them, a host pulls nothing at all.',
					cause: error
				});
			});
			if (!present.namespaces.has(repository)) return;
			if (present.namespaces.get(repository) !== true) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo('input-invalid', `${folder}: a file there names ${repository}, without the switch`, {
					hint: 'Set use-sigstore-attachments: true there: a namespace must be in one file only.'
				});
			}
			if (ours !== undefined) files.delete(ours);
		}
		async function requireFree({file, text}, source) {
			const [before, place] = await Promise.all([(0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => undefined), (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(file).catch(() => undefined)]);
			if (place === undefined || before === text) return;
			if (source !== undefined && place === (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(source))) return;
			throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo('input-invalid', `${file} is there already and says something else`, {
				hint: file.endsWith('policy.json') ? `Merge into it: --into ${file}` : 'Look at what it says; a namespace must be in one file only. Remove it, or choose another folder.'
			});
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
	29752: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Y: () => writeHostPolicy
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22896);
		var _docker_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20931);
		var _policy_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45828);
		const maxPathLength = 4096;
		function writeHostPolicy({reference, keyPaths, into}) {
			const repository = repositoryOf(reference);
			const requirement = requirementFor(keyPaths);
			const {document, warnings} = into ? merged(into, repository, requirement) : {document: fresh(repository, requirement), warnings: []};
			const policy = `${JSON.stringify(document, null, 2)}\n`;
			(0, _policy_json_js__WEBPACK_IMPORTED_MODULE_2__.A)(Buffer.from(policy));
			return {
				repository,
				files: new Map([
					['etc/containers/policy.json', policy],
					[`etc/containers/registries.d/${repository.replaceAll(/[^A-Za-z0-9._-]/g, '-')}.yaml`, attachments(repository)]
				]),
				warnings
			};
		}
		function repositoryOf(text) {
			const parsed = (0, _docker_reference_js__WEBPACK_IMPORTED_MODULE_1__.F4)(text);
			if (parsed && parsed.tag === undefined && parsed.digest === undefined) return parsed.name;
			throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('image-reference-invalid', `${JSON.stringify(text.slice(0, 200))} names no repository`, {
				hint: 'A policy is for all tags of a repository: name it without tag or digest, such as ghcr.io/you/image.'
			});
		}
		function requirementFor(paths) {
			const keyPaths = [...new Set(paths)];
			const [keyPath] = keyPaths;
			if (keyPath === undefined) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('input-missing', 'key: without a key nothing can be verified', {
					hint: 'Say where the public key is on the host, such as /etc/pki/containers/you.pub.'
				});
			}
			for (const path of keyPaths) {
				if (isAbsoluteAndPlain(path)) continue;
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('input-invalid', `key: ${JSON.stringify(path.slice(0, 200))} is no absolute path on a host`, {
					hint: 'A relative path depends on where podman or bootc is started; give /etc/pki/containers/you.pub.'
				});
			}
			return {
				type: 'sigstoreSigned',
				...(keyPaths.length === 1 ? {keyPath} : {keyPaths}),
				signedIdentity: {type: 'matchRepoDigestOrExact'}
			};
		}
		function isAbsoluteAndPlain(path) {
			const parts = path.split('/').slice(1);
			return path.startsWith('/') && path.length <= maxPathLength && !/[\u0000-\u001f\u007f]/.test(path) && parts.every(part => part !== '' && part !== '.' && part !== '..');
		}
		const localImages = {'': [{type: 'insecureAcceptAnything'}]};
		function fresh(repository, requirement) {
			return {
				default: [{type: 'reject'}],
				transports: {docker: {[repository]: [requirement]}, 'containers-storage': localImages}
			};
		}
		function merged(into, repository, requirement) {
			const read = readExisting(into);
			const before = JSON.parse(into.toString());
			const {transports = {}} = before;
			const warnings = [...read.docker.keys()].filter(scope => scope.startsWith(`${repository}:`) || scope.startsWith(`${repository}@`)).map(scope => `${scope} has a policy of its own there, which wins over the repository’s`);
			const takesAnything = read.default.every(({type}) => type === 'insecureAcceptAnything');
			if (takesAnything) {
				warnings.push('its default accepts anything: other images stay unverified, and bootc --enforce-container-sigpolicy refuses such a policy');
			}
			const storage = takesAnything || Object.hasOwn(transports, 'containers-storage');
			return {
				document: {
					...before,
					transports: {
						...transports,
						docker: {...transports['docker'], [repository]: [requirement]},
						...(storage ? {} : {'containers-storage': localImages})
					}
				},
				warnings
			};
		}
		function readExisting(into) {
			try {
				return (0, _policy_json_js__WEBPACK_IMPORTED_MODULE_2__.A)(into);
			} catch (error) {
				const reason = error instanceof Error ? error.message : String(error);
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('input-invalid', `into: hosts fail on this policy.json: ${reason}`, {
					hint: 'Repair it first: with it, a host pulls nothing at all.',
					cause: error
				});
			}
		}
		function attachments(repository) {
			return `# Where signatures are: attached to the image, in its own repository. Without this, hosts look nowhere and refuse.
# One namespace must not be in two files of this folder, or every pull fails.
docker:
  ${JSON.stringify(repository)}:
    use-sigstore-attachments: true
`;
		}
	}
};
