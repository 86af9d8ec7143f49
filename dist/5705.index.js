export const id = 5705;
export const ids = [5705];
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
	68928: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Gq: () => invalid,
			Vx: () => unknownFlag,
			hD: () => quote,
			qO: () => unsupported
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22896);
		var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60772);
		function invalid({file}, line, message, hint) {
			return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('containerfile-invalid', `${file}:${line}: ${message}`, {hint, at: {file, line}});
		}
		function unsupported({file}, line, message, hint) {
			return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('containerfile-unsupported', `${file}:${line}: ${message}`, {hint, at: {file, line}});
		}
		function unknownFlag(context, line, keyword, flag, names) {
			const name = flag.split('=')[0] ?? flag;
			const guess = (0, _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__.p)(name, names);
			const others = names.length > 0 ? `It has ${names.join(', ')}.` : 'Leave it out.';
			return invalid(context, line, `${keyword} has no flag ${quote(name)}`, guess ? `Did you mean ${guess}?` : others);
		}
		function quote(text) {
			return JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text);
		}
	},
	17959: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			g: () => resolveBase
		});
		var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22896);
		var _registry_documents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47372);
		var _registry_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92682);
		var _registry_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40303);
		var _complaint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68928);
		const maxConfigBytes = 4 * 1024 * 1024;
		async function resolveBase(plan, {baseTrust, platform, cwd}, {open, log}) {
			const {reference: written, at} = plan.base;
			const reference = parseBase(written, plan.base, cwd);
			const wanted = reference.digest ?? reference.tag;
			if (wanted === undefined) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo('base-not-pinned', `the base ${(0, _complaint_js__WEBPACK_IMPORTED_MODULE_5__.hD)(written)} has neither tag nor digest`, {
					hint: 'Name it by tag and digest: name:tag@sha256:….',
					at
				});
			}
			const store = await open(reference);
			const root = requireHash(await store.getManifest(wanted), reference.digest);
			if (!root) throw notFound(store, wanted, 'there is no such image');
			if (reference.digest === undefined) {
				log.warn(`the base ${written} is named by a tag, which can move; to build the same again name ${withDigest(written, root)}`);
			}
			const verification = await trust(baseTrust, store, root, reference, written, log);
			const manifest = await imageFor(platform, root, store);
			(0, _registry_documents_js__WEBPACK_IMPORTED_MODULE_2__.Xb)(manifest.document);
			const config = await configOf(manifest, store);
			if (config.os !== platform.os || config.architecture !== platform.architecture) {
				const found = `${config.os}/${config.architecture}`;
				throw notFound(store, wanted, `it is an image for ${found}, not for ${nameOf(platform)}`);
			}
			log.info(`base: ${withDigest(written, root)}`);
			return {
				store,
				reference: written,
				digest: manifest.descriptor.digest,
				rootDigest: root.descriptor.digest,
				manifest,
				config,
				platform,
				verification
			};
		}
		function parseBase(written, {at}, cwd) {
			try {
				return (0, _registry_reference_js__WEBPACK_IMPORTED_MODULE_4__.o_)(written, cwd);
			} catch (error) {
				if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo) || at === undefined) throw error;
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo('image-reference-invalid', `${at.file}:${at.line}: ${error.message}`, {hint: error.hint, at});
			}
		}
		async function trust(baseTrust, store, root, reference, written, log) {
			if (baseTrust.kind === 'unsigned') {
				log.warn(`the base ${written} is taken unsigned, as was asked for`);
				return {kind: 'unsigned-by-request'};
			}
			const names = reference.kind === 'registry' ? [`${reference.host}/${reference.path}`] : undefined;
			const {fingerprint, named} = await baseTrust.verify(store, root.descriptor, names);
			if (named) return {kind: 'key', fingerprint, reference: written};
			if (reference.digest === undefined) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo('base-not-pinned', `the base ${written} is signed under no name, and named by a tag alone`, {
					hint: `Name it by digest too, after a look at it: ${withDigest(written, root)}`
				});
			}
			log.warn(`the base ${written} is signed by ${fingerprint}, but under no name: taken so, as was asked for`);
			return {kind: 'key-without-name', fingerprint};
		}
		async function imageFor(platform, root, store) {
			if (root.kind === 'image') return root;
			const same = root.document.manifests.filter(one => one.platform?.os === platform.os && one.platform.architecture === platform.architecture);
			const child = same.find(one => one.platform?.variant === platform.variant) ?? (platform.variant === undefined ? same[0] : undefined);
			if (!child) {
				const has = root.document.manifests.map(one => (one.platform ? nameOf(one.platform) : 'unnamed')).slice(0, 20);
				throw notFound(store, root.descriptor.digest, `its index has ${(0, _complaint_js__WEBPACK_IMPORTED_MODULE_5__.hD)(has.join(', '))}, not ${nameOf(platform)}`);
			}
			const manifest = requireHash(await store.getManifest(child.digest), child.digest);
			if (!manifest) throw notFound(store, child.digest, 'its index lists this image, but it is not there');
			if (manifest.kind === 'index') throw malformed(store, child.digest, 'an index in an index is not read');
			if (manifest.descriptor.size !== child.size) throw malformed(store, child.digest, 'its index states another size');
			return manifest;
		}
		async function configOf(manifest, store) {
			const {config: descriptor, layers} = manifest.document;
			const {digest} = manifest.descriptor;
			if (descriptor.mediaType !== _registry_media_types_js__WEBPACK_IMPORTED_MODULE_3__.Ib.ociConfig && descriptor.mediaType !== _registry_media_types_js__WEBPACK_IMPORTED_MODULE_3__.Ib.dockerConfig) {
				throw malformed(store, digest, `its config is of type ${(0, _complaint_js__WEBPACK_IMPORTED_MODULE_5__.hD)(descriptor.mediaType)}: this is no container image`);
			}
			const config = (0, _registry_documents_js__WEBPACK_IMPORTED_MODULE_2__.Xg)(await store.readBlob(descriptor, maxConfigBytes));
			if (config.rootfs.diff_ids.length !== layers.length) {
				throw malformed(store, digest, `it has ${layers.length} layers, but ${config.rootfs.diff_ids.length} diff IDs`);
			}
			return config;
		}
		function requireHash(found, wanted) {
			if (!found) return undefined;
			const {digest} = found.descriptor;
			if ((0, _core_digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)(found.bytes) === digest && (wanted === undefined || wanted === digest)) return found;
			throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.yA('digest-mismatch', `${wanted ?? digest} was asked for, and other bytes came`, {
				hint: 'The registry or layout holds other bytes than it names; do not use this image.'
			});
		}
		function nameOf({os, architecture, variant}) {
			return `${os}/${architecture}${variant === undefined ? '' : `/${variant}`}`;
		}
		function withDigest(written, {descriptor}) {
			return written.includes('@') ? written : `${written}@${descriptor.digest}`;
		}
		function notFound(store, wanted, why) {
			return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.yA('image-not-found', `the base ${store.name}${wanted.includes(':') ? '@' : ':'}${wanted}: ${why}`, {
				hint: 'Check the name, the platform and, for a private image, the login.'
			});
		}
		function malformed(store, digest, why) {
			return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.yA('image-malformed', `the base ${store.name}@${digest}: ${why}`, {
				hint: 'Take another base, or ask who publishes this one.'
			});
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
