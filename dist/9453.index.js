export const id = 9453;
export const ids = [9453];
export const modules = {
	70316: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			EW: () => readSmallFile,
			O$: () => unreadable,
			qY: () => fileContent
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22896);
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
		const chunkBytes = 256 * 1024;
		const readFlags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
		async function readSmallFile(path, maxBytes) {
			const env_1 = {stack: [], error: void 0, hasError: false};
			try {
				let handle;
				try {
					handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, readFlags);
				} catch (error) {
					const {code} = error;
					if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
					if (code !== 'ELOOP') throw unreadable(path, error);
					throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo('context-invalid', `${path} is a symlink, and none is followed there`, {
						hint: 'Put the file itself there.'
					});
				}
				const file = __addDisposableResource(env_1, handle, true);
				const {size} = await file.stat();
				if (size > maxBytes) {
					throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo('context-invalid', `${path} is larger than ${maxBytes} bytes`, {hint: 'Make it shorter.'});
				}
				const buffer = Buffer.alloc(maxBytes);
				try {
					const {bytesRead} = await file.read(buffer, 0, maxBytes, 0);
					return buffer.subarray(0, bytesRead);
				} catch (error) {
					throw unreadable(path, error);
				}
			} catch (e_1) {
				env_1.error = e_1;
				env_1.hasError = true;
			} finally {
				const result_1 = __disposeResources(env_1);
				if (result_1) await result_1;
			}
		}
		function fileContent(path, name, seen) {
			return {
				size: Number(seen.size),
				async *open() {
					const env_2 = {stack: [], error: void 0, hasError: false};
					try {
						const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, readFlags).catch(error => {
							throw unreadable(name, error);
						});
						const file = __addDisposableResource(env_2, handle, true);
						requireSame(name, seen, await file.stat({bigint: true}));
						let left = Number(seen.size);
						for (let position = 0; left > 0; ) {
							const buffer = Buffer.allocUnsafe(Math.min(chunkBytes, left));
							const {bytesRead} = await file.read(buffer, 0, buffer.length, position).catch(error => {
								throw unreadable(name, error);
							});
							if (bytesRead === 0) throw changed(name);
							left -= bytesRead;
							position += bytesRead;
							yield buffer.subarray(0, bytesRead);
						}
						requireSame(name, seen, await file.stat({bigint: true}));
					} catch (e_2) {
						env_2.error = e_2;
						env_2.hasError = true;
					} finally {
						const result_2 = __disposeResources(env_2);
						if (result_2) await result_2;
					}
				}
			};
		}
		function unreadable(name, error) {
			const {code = String(error)} = error;
			if (code === 'ELOOP' || code === 'ENOENT' || code === 'ENXIO') return changed(name);
			return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo('context-invalid', `${name} cannot be read: ${code}`, {
				hint: 'Check its owner and mode, or name it in .containerignore.',
				cause: error
			});
		}
		function requireSame(name, seen, now) {
			const same = ['dev', 'ino', 'size', 'mode', 'mtimeNs', 'ctimeNs'].every(key => seen[key] === now[key]);
			if (!same) throw changed(name);
		}
		function changed(name) {
			return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo('context-invalid', `${name} changed while it was read`, {
				hint: 'Let nothing write into the build context during a build, and run again.'
			});
		}
	},
	61737: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			kC: () => claimedBaseOf,
			OL: () => thin_layout.OL,
			XA: () => openStaged,
			qD: () => openStagedOn,
			G9: () => writeStaged
		});
		var external_node_util_ = __webpack_require__(57975);
		var errors = __webpack_require__(22896);
		var documents = __webpack_require__(47372);
		var reference = __webpack_require__(40303);
		var external_node_path_ = __webpack_require__(76760);
		var schemas = __webpack_require__(2503);
		var digest = __webpack_require__(86912);
		var files = __webpack_require__(9141);
		var context_files = __webpack_require__(70316);
		var thin_layout = __webpack_require__(24765);
		const schemaName = 'https://wtgos.github.io/actions/schemas/staged-image/v1.json';
		const maxBytes = 256 * 1024 * 1024;
		const staged_file_digest = schemas.IeY(digest.Bc, 'is no sha256 digest');
		const staged_file_text = schemas.YjP().max(4096);
		const verification = schemas.gMt('kind', [schemas.rej({kind: schemas.euz('key'), fingerprint: staged_file_text, reference: staged_file_text}), schemas.rej({kind: schemas.euz('key-without-name'), fingerprint: staged_file_text}), schemas.rej({kind: schemas.euz('unsigned-by-request')})]);
		const stagedFile = schemas.rej({
			schema: schemas.euz(schemaName),
			digest: staged_file_digest,
			engine: schemas.k5n(['append', 'buildah']),
			engineReason: staged_file_text,
			bytesAdded: schemas.aig().int().min(0),
			base: schemas.rej({
				reference: staged_file_text,
				digest: staged_file_digest,
				rootDigest: staged_file_digest,
				platform: schemas.rej({os: staged_file_text, architecture: staged_file_text, variant: staged_file_text.exactOptional()}),
				verification,
				place: schemas.gMt('kind', [schemas.rej({kind: schemas.euz('layout'), dir: staged_file_text}), schemas.rej({kind: schemas.euz('registry'), host: staged_file_text, path: staged_file_text})])
			}),
			images: schemas.YOg(schemas.rej({reference: staged_file_text, digest: staged_file_digest, rootDigest: staged_file_digest, verification})).max(1000),
			buildArgs: schemas.YOg(schemas.PVZ([staged_file_text, schemas.YjP().max(1024 * 1024)])),
			sources: schemas.YOg(schemas.KCZ([schemas.PVZ([schemas.YjP(), staged_file_text]), schemas.PVZ([schemas.YjP(), staged_file_text, schemas.aig().int().min(1)])]))
		});
		async function writeStagedFile(dir, staged) {
			const json = `${JSON.stringify({schema: schemaName, ...staged})}\n`;
			await (0, files.vK)((0, external_node_path_.join)(dir, thin_layout.y$), dir, Buffer.from(json));
		}
		async function readStagedFile(dir) {
			const path = (0, external_node_path_.join)(dir, thin_layout.y$);
			const bytes = await (0, context_files.EW)(path, maxBytes);
			if (bytes === undefined) throw malformed(path, 'is missing: this is no finished build');
			let value;
			try {
				value = JSON.parse(bytes.toString('utf8'));
			} catch {
				throw malformed(path, 'is no JSON');
			}
			const parsed = stagedFile.safeParse(value);
			if (parsed.success) return parsed.data;
			const [issue] = parsed.error.issues;
			throw malformed(path, `${issue?.path.join('.') || 'the document'}: ${issue?.message ?? 'is invalid'}`);
		}
		function placeOf(reference, dir) {
			return reference.kind === 'layout' ? {kind: 'layout', dir: (0, external_node_path_.relative)(dir, reference.dir) || '.'} : {kind: 'registry', host: reference.host, path: reference.path};
		}
		function referenceOf({place, digest}, dir) {
			return place.kind === 'layout' ? {kind: 'layout', dir: (0, external_node_path_.resolve)(dir, place.dir), digest} : {...place, digest};
		}
		function malformed(path, why) {
			return new errors.yA('image-malformed', `${path} ${why}`, {hint: 'Build the image again.'});
		}
		const baseDigestAnnotation = 'org.opencontainers.image.base.digest';
		const maxConfigBytes = 4 * 1024 * 1024;
		async function writeStaged(image, cwd) {
			const {base, dir} = image;
			await writeStagedFile(dir, {
				digest: image.digest,
				engine: image.engine,
				engineReason: image.engineReason,
				bytesAdded: image.bytesAdded,
				base: {
					reference: base.reference,
					digest: base.digest,
					rootDigest: base.rootDigest,
					platform: base.platform,
					verification: base.verification,
					place: placeOf((0, reference.o_)(base.reference, cwd), dir)
				},
				images: image.images.map(({reference, digest, rootDigest, verification}) => ({
					reference,
					digest,
					rootDigest,
					verification
				})),
				buildArgs: Object.entries(image.buildArgs),
				sources: [...image.sources].map(([path, {file, line}]) => (line === undefined ? [path, file] : [path, file, line]))
			});
		}
		async function openStaged(dir, openStore) {
			const file = await readStagedFile(dir);
			const {reference, rootDigest, platform, verification} = file.base;
			const store = await openStore(referenceOf(file.base, dir));
			const {manifest, config} = await readImage(store, file.base.digest);
			(0, documents.Xb)(manifest.document);
			const {digest} = file.base;
			return stagedOn({store, reference, digest, rootDigest, manifest, config, platform, verification}, dir, file, openStore);
		}
		async function claimedBaseOf(dir) {
			const {reference, rootDigest, platform} = (await readStagedFile(dir)).base;
			return {reference, rootDigest, platform};
		}
		async function openStagedOn(base, dir, openStore) {
			const file = await readStagedFile(dir);
			if (file.base.digest !== base.digest) {
				throw staged_malformed(dir, `it was built on ${file.base.digest}, and the base is ${base.digest}`);
			}
			return stagedOn(base, dir, file, openStore);
		}
		async function stagedOn(base, dir, file, openStore) {
			const store = await openStore({kind: 'layout', dir});
			const {manifest, configBytes, config} = await readImage(store, file.digest);
			requirePrefix(dir, manifest.document, config, base.manifest.document, base.config);
			if (manifest.document.annotations?.[baseDigestAnnotation] !== base.digest) {
				throw staged_malformed(dir, 'its manifest names another base');
			}
			const added = manifest.document.layers.slice(base.manifest.document.layers.length);
			return {
				store,
				dir,
				digest: file.digest,
				manifestBytes: manifest.bytes,
				manifest: manifest.document,
				configBytes,
				config,
				base,
				images: file.images,
				engine: file.engine,
				engineReason: file.engineReason,
				bytesAdded: added.reduce((sum, {size}) => sum + size, 0),
				sources: new Map(file.sources.map(([path, name, line]) => [path, line === undefined ? {file: name} : {file: name, line}])),
				buildArgs: Object.fromEntries(file.buildArgs)
			};
		}
		async function readImage(store, digest) {
			const manifest = await store.getManifest(digest);
			if (!manifest) {
				throw new errors.yA('image-not-found', `${store.name} does not have ${digest}`, {
					hint: 'Was it removed since the build? Build again.'
				});
			}
			if (manifest.kind !== 'image') throw staged_malformed(store.name, `${digest} is an index`);
			const configBytes = await store.readBlob(manifest.document.config, maxConfigBytes);
			const config = (0, documents.Xg)(configBytes);
			if (config.rootfs.diff_ids.length !== manifest.document.layers.length) {
				throw staged_malformed(store.name, 'the numbers of its layers and of its diff IDs differ');
			}
			return {manifest, configBytes, config};
		}
		function requirePrefix(dir, image, imageConfig, base, baseConfig) {
			const {length} = base.layers;
			const layers = (0, external_node_util_.isDeepStrictEqual)(image.layers.slice(0, length), base.layers);
			const diffIds = (0, external_node_util_.isDeepStrictEqual)(imageConfig.rootfs.diff_ids.slice(0, length), baseConfig.rootfs.diff_ids);
			if (!layers || !diffIds) throw staged_malformed(dir, 'the image does not start with the layers of its base');
		}
		function staged_malformed(name, why) {
			return new errors.yA('image-malformed', `${name}: ${why}`, {hint: 'Build the image again.'});
		}
	},
	24765: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			OL: () => isThin,
			Wx: () => startThinLayout,
			y$: () => stagedFileName
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22896);
		var _core_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9141);
		var _registry_documents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47372);
		var _registry_media_types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92682);
		var _context_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70316);
		const thinAnnotation = 'io.github.wtgos.actions.layout';
		const thinMark = {[thinAnnotation]: 'thin'};
		const maxIndexBytes = 4 * 1024 * 1024;
		const ownName = /^(blobs|index\.json|index\.json\.lock|oci-layout|wtgos-staged\.json|\.incoming-[0-9a-f]{16})$/;
		const stagedFileName = 'wtgos-staged.json';
		async function isThin(dir) {
			const bytes = await (0, _context_files_js__WEBPACK_IMPORTED_MODULE_6__.EW)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'index.json'), maxIndexBytes);
			if (bytes === undefined) return false;
			try {
				return (0, _registry_documents_js__WEBPACK_IMPORTED_MODULE_4__.WI)(bytes, undefined).document.annotations?.[thinAnnotation] === 'thin';
			} catch {
				return false;
			}
		}
		async function startThinLayout(dir) {
			await (0, _core_files_js__WEBPACK_IMPORTED_MODULE_3__.wZ)(dir, 0o700);
			const names = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(dir).catch(error => {
				throw (0, _core_files_js__WEBPACK_IMPORTED_MODULE_3__.zS)(dir, 'reading', error);
			});
			const foreign = names.find(name => !ownName.test(name));
			if (names.length > 0 && (foreign !== undefined || !(await isThin(dir)))) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo('input-invalid', `the output folder ${dir} holds something else already`, {
					hint: 'Name a new or empty folder, or one that an earlier build wrote.'
				});
			}
			for (const name of names) if (name !== 'index.json') await removeOwn((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name));
			const index = {schemaVersion: 2, mediaType: _registry_media_types_js__WEBPACK_IMPORTED_MODULE_5__.Ib.ociIndex, manifests: [], annotations: thinMark};
			await (0, _core_files_js__WEBPACK_IMPORTED_MODULE_3__.vK)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'index.json'), dir, Buffer.from(`${JSON.stringify(index)}\n`));
			await (0, _core_files_js__WEBPACK_IMPORTED_MODULE_3__.vK)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'oci-layout'), dir, Buffer.from('{"imageLayoutVersion":"1.0.0"}\n'));
		}
		async function removeOwn(path) {
			try {
				if (!(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isSymbolicLink()) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, {recursive: true, force: true});
				else await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path);
			} catch (error) {
				throw (0, _core_files_js__WEBPACK_IMPORTED_MODULE_3__.zS)(path, 'removing', error);
			}
		}
	},
	58160: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			q: () => openCandidate
		});
		var _actions_tools_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83247);
		var _assemble_resolve_base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17959);
		var _assemble_staged_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61737);
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22896);
		var _pipeline_base_trust_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75545);
		var _pipeline_candidate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5682);
		var _pipeline_claimed_base_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15994);
		var _pipeline_stored_image_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35172);
		var _registry_reference_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(40303);
		async function openCandidate(text, {base, baseKey = []}, services, pipeline) {
			const {cwd} = services;
			const reference = (0, _registry_reference_js__WEBPACK_IMPORTED_MODULE_8__.o_)(text, cwd);
			if (base === undefined && reference.kind === 'layout' && (await (0, _assemble_staged_js__WEBPACK_IMPORTED_MODULE_2__.OL)(reference.dir))) {
				return (0, _pipeline_candidate_js__WEBPACK_IMPORTED_MODULE_5__.UH)(await (0, _assemble_staged_js__WEBPACK_IMPORTED_MODULE_2__.XA)(reference.dir, pipeline.open));
			}
			const {store, name} = await (0, _actions_tools_js__WEBPACK_IMPORTED_MODULE_0__.UY)(text, services, pipeline);
			const image = await (0, _pipeline_stored_image_js__WEBPACK_IMPORTED_MODULE_7__.tP)(store, name);
			const {os, architecture, variant} = image.config;
			const keys = await (0, _actions_tools_js__WEBPACK_IMPORTED_MODULE_0__.VO)(baseKey, cwd, 'base-key');
			const found = await (0, _assemble_resolve_base_js__WEBPACK_IMPORTED_MODULE_1__.g)(
				{base: {reference: base ?? (0, _pipeline_claimed_base_js__WEBPACK_IMPORTED_MODULE_6__.V)(image)}},
				{
					baseTrust: (0, _pipeline_base_trust_js__WEBPACK_IMPORTED_MODULE_4__.i)(keys, keys.length === 0),
					platform: {os, architecture, ...(variant === undefined ? {} : {variant})},
					cwd
				},
				pipeline
			).catch(error => {
				throw base === undefined ? whereTheBaseIs(error) : error;
			});
			return (0, _pipeline_candidate_js__WEBPACK_IMPORTED_MODULE_5__.t3)(image, found);
		}
		function whereTheBaseIs(error) {
			if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.yA) || error.code !== 'image-not-found') return error;
			return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.yA('image-not-found', error.message, {
				hint: 'The image itself names this base. Where it is elsewhere now, or needs a login: give --base, or log in.',
				cause: error
			});
		}
	},
	75545: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			i: () => baseTrust
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22896);
		var _sigstore_verify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49746);
		function baseTrust(keys, unsigned, unnamed = false) {
			if (unsigned && keys.length > 0) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('input-invalid', 'base-unsigned: cannot be true when a base-key is given');
			}
			if (unsigned && unnamed) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('input-invalid', 'base-unnamed: says how the base is signed, and base-unsigned that it is not');
			}
			if (unsigned) return {kind: 'unsigned'};
			if (keys.length === 0) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('input-missing', 'base-key: the base’s public key is not given, so nothing shows where the base comes from', {
					hint: 'Give base-key: path/to/cosign.pub of whoever makes the base, or say base-unsigned: true.'
				});
			}
			return {
				kind: 'key',
				verify: (store, subject, repositories) => verifyByKey(store, subject, repositories, keys, unnamed)
			};
		}
		async function verifyByKey(store, subject, repositories, keys, unnamed) {
			const {legacy, bundle} = await (0, _sigstore_verify_js__WEBPACK_IMPORTED_MODULE_1__.$)(store, subject, keys, repositories);
			for (const check of [legacy, bundle]) {
				if (check.ok && check.key) return {fingerprint: check.key.fingerprint, named: true};
			}
			const nameless = repositories && (await (0, _sigstore_verify_js__WEBPACK_IMPORTED_MODULE_1__.$)(store, subject, keys)).bundle;
			if (unnamed && nameless?.ok && nameless.key) return {fingerprint: nameless.key.fingerprint, named: false};
			const reasons = [legacy, nameless?.ok === false ? nameless : bundle].map(check => (check.ok ? '' : check.reason));
			throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.pn('base-unverified', `the base ${store.name}@${subject.digest} is not signed by the given key under its name: ${reasons.join('; ')}`, {
				hint: nameless?.ok ? 'Nothing of it was used. The key did sign this digest, in a bundle of cosign 3, which names no repository: with base-unnamed: true that is taken for a base named by digest.' : 'Nothing of it was used. Is base-key the key of whoever makes this base, and was the base signed?'
			});
		}
	},
	15994: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			V: () => claimedBase
		});
		var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22896);
		function claimedBase({manifest}) {
			const annotations = manifest.document.annotations ?? {};
			const name = annotations['org.opencontainers.image.base.name'];
			const digest = annotations['org.opencontainers.image.base.digest'];
			if (name === undefined || !(0, _core_digest_js__WEBPACK_IMPORTED_MODULE_0__.Bc)(digest)) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo('input-missing', 'base: the image does not say which base it was built on', {
					hint: 'Name it: base: ghcr.io/ublue-os/bluefin-dx@sha256:…'
				});
			}
			return name.includes('@') ? name : `${name}@${digest}`;
		}
	},
	76802: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			LS: () => plural,
			bn: () => growthText,
			cY: () => amountText
		});
		const units = ['B', 'kB', 'MB', 'GB', 'TB'];
		function amountText(bytes) {
			let value = Math.abs(bytes);
			let unit = 0;
			while (value >= 999.5 && unit < units.length - 1) {
				value /= 1000;
				unit++;
			}
			const digits = unit === 0 || value >= 99.95 ? 0 : 1;
			return `${bytes < 0 ? '−' : ''}${value.toFixed(digits)} ${units[unit]}`;
		}
		function growthText(bytes) {
			return `${bytes > 0 ? '+' : bytes === 0 ? '±' : ''}${amountText(bytes)}`;
		}
		function plural(count, noun) {
			return `${count} ${noun}${count === 1 ? '' : 's'}`;
		}
	}
};
