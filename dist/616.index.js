export const id = 616;
export const ids = [616];
export const modules = {
	60616: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			run: () => run
		});
		var _assemble_staged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61737);
		var _pipeline_push_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34735);
		var _pipeline_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48182);
		var _registry_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40303);
		var _state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74477);
		var _tools_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83247);
		async function run(inputs, services) {
			const pipeline = (0, _tools_js__WEBPACK_IMPORTED_MODULE_5__.xr)(services, inputs.plainHttp);
			const to = (0, _registry_reference_js__WEBPACK_IMPORTED_MODULE_3__.o_)(inputs.to, services.cwd);
			(0, _pipeline_target_js__WEBPACK_IMPORTED_MODULE_2__.xC)(to);
			const staged = await (0, _assemble_staged_js__WEBPACK_IMPORTED_MODULE_0__.XA)((0, _tools_js__WEBPACK_IMPORTED_MODULE_5__.l5)(inputs.image, services), pipeline.open);
			const target = await pipeline.open(to);
			const state = () => `Some blobs may be in ${target.name}; no tag was moved, nothing was signed. ${_state_js__WEBPACK_IMPORTED_MODULE_4__.q}`;
			const {subject, bytes} = await (0, _state_js__WEBPACK_IMPORTED_MODULE_4__.f)(state, () => (0, _pipeline_push_js__WEBPACK_IMPORTED_MODULE_1__.G)(staged, target, services.log));
			services.log.info(`${target.name}@${subject.digest}: no tag was moved, nothing is signed yet`);
			return {
				outputs: {digest: subject.digest, 'bytes-sent': String(bytes.sent), 'bytes-mounted': String(bytes.mounted)}
			};
		}
	},
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
	34735: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => pushImage,
			e: () => subjectOf
		});
		var _core_map_limited_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52647);
		const parallelBlobs = {registry: 128, layout: 6};
		async function pushImage(staged, target, log, beside) {
			const bytes = {present: 0, mounted: 0, sent: 0};
			const baseLayers = new Set(staged.base.manifest.document.layers.map(layer => layer.digest));
			const blobs = unique([...staged.manifest.layers, staged.manifest.config]);
			const travel = new Travel(blobs, log);
			const pushing = (0, _core_map_limited_js__WEBPACK_IMPORTED_MODULE_0__.b)(blobs, parallelBlobs[target.kind], async blob => {
				const source = baseLayers.has(blob.digest) ? fromBase(staged, blob, target) : {open: () => staged.store.openBlob(blob)};
				const outcome = await target.putBlob(blob, {
					...source,
					isVerified: true,
					open: () => travel.counted(blob, source.open())
				});
				bytes[outcome] += blob.size;
				if (outcome !== 'sent') travel.stays(blob);
				log.debug(`${blob.digest} ${outcome}`);
			});
			await Promise.all([pushing, beside?.blobs()]);
			const {mediaType} = subjectOf(staged);
			const [subject] = await Promise.all([target.putManifest(staged.manifestBytes, mediaType), beside?.manifest()]);
			return {subject, bytes};
		}
		function subjectOf({manifest, manifestBytes, digest, base}) {
			return {
				mediaType: manifest.mediaType ?? base.manifest.descriptor.mediaType,
				digest,
				size: manifestBytes.length
			};
		}
		class Travel {
			#log;
			#done = new Map();
			#total;
			constructor(blobs, log) {
				this.#log = log;
				this.#total = blobs.reduce((sum, {size}) => sum + size, 0);
			}
			async *counted({digest}, source) {
				let done = 0;
				for await (const chunk of source) {
					yield chunk;
					done += chunk.length;
					this.#done.set(digest, done);
					this.#log.progress('push', this.#sum(), this.#total);
				}
			}
			stays({digest, size}) {
				this.#done.delete(digest);
				this.#total -= size;
			}
			#sum() {
				let sum = 0;
				for (const done of this.#done.values()) sum += done;
				return sum;
			}
		}
		function fromBase(staged, blob, target) {
			const base = staged.base.store;
			const source = {open: () => base.openBlob(blob)};
			const sameHost = base.repository !== undefined && base.repository.host === target.repository?.host;
			return sameHost ? {...source, mountFrom: base.repository.path} : source;
		}
		function unique(descriptors) {
			return [...new Map(descriptors.map(descriptor => [descriptor.digest, descriptor])).values()];
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
