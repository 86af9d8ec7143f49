export const id = 6776;
export const ids = [6776];
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
	57889: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			s: () => openForReading
		});
		var _actions_tools_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83247);
		var _assemble_staged_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61737);
		var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86912);
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22896);
		var _pipeline_candidate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5682);
		var _pipeline_stored_image_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35172);
		var _registry_reference_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40303);
		async function openForReading(text, services, pipeline) {
			const reference = (0, _registry_reference_js__WEBPACK_IMPORTED_MODULE_6__.o_)(text, services.cwd);
			if (reference.kind === 'layout' && (await (0, _assemble_staged_js__WEBPACK_IMPORTED_MODULE_1__.OL)(reference.dir))) {
				const {image, layers, base} = (0, _pipeline_candidate_js__WEBPACK_IMPORTED_MODULE_4__.UH)(await (0, _assemble_staged_js__WEBPACK_IMPORTED_MODULE_1__.XA)(reference.dir, pipeline.open));
				return {image, layers, base: async () => base};
			}
			const {store, name} = await (0, _actions_tools_js__WEBPACK_IMPORTED_MODULE_0__.UY)(text, services, pipeline);
			const image = await (0, _pipeline_stored_image_js__WEBPACK_IMPORTED_MODULE_5__.tP)(store, name);
			return {
				image,
				layers: (0, _pipeline_stored_image_js__WEBPACK_IMPORTED_MODULE_5__.AD)(image),
				base: () => baseOf(image, services, pipeline)
			};
		}
		async function baseOf(image, services, pipeline) {
			const {annotations = {}} = image.manifest.document;
			const name = annotations['org.opencontainers.image.base.name'];
			const digest = annotations['org.opencontainers.image.base.digest'];
			if (name === undefined || !(0, _core_digest_js__WEBPACK_IMPORTED_MODULE_2__.Bc)(digest)) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo('input-invalid', 'the image does not say which base it was built on', {
					hint: 'Only images with the annotations org.opencontainers.image.base.name and .digest can be compared by --delta.'
				});
			}
			return (0, _pipeline_stored_image_js__WEBPACK_IMPORTED_MODULE_5__.tP)(await pipeline.open((0, _registry_reference_js__WEBPACK_IMPORTED_MODULE_6__.o_)(name, services.cwd)), digest);
		}
	},
	96776: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			printTree: () => printTree
		});
		var tools = __webpack_require__(83247);
		var image_delta = __webpack_require__(55124);
		var index_image = __webpack_require__(17622);
		var stored_image = __webpack_require__(35172);
		var readable = __webpack_require__(57889);
		var printable = __webpack_require__(38497);
		const letters = {
			file: '-',
			directory: 'd',
			symlink: 'l',
			char: 'c',
			block: 'b',
			fifo: 'p'
		};
		function* treeLines(tree) {
			for (const path of [...tree.entries.keys()].sort()) {
				const entry = tree.entries.get(path);
				if (entry) yield entryLine(entry);
			}
		}
		function* deltaLines(delta) {
			for (const change of delta) {
				const what = change.kind === 'changed' ? `  (${change.what.join(', ')})` : '';
				const {mark, entry} = marked(change);
				yield `${mark} ${entryLine(entry)}${what}`;
			}
		}
		function entryJson(entry) {
			const {xattrs, mode, ...rest} = entry;
			const encoded = xattrs && Object.fromEntries([...xattrs].map(([name, value]) => [name, value.toString('base64')]));
			return {...rest, mode: octal(mode), ...(encoded && {xattrs: encoded})};
		}
		function changeJson(change) {
			if (change.kind === 'added') return {...change, after: entryJson(change.after)};
			if (change.kind === 'removed') return {...change, before: entryJson(change.before)};
			return {...change, before: entryJson(change.before), after: entryJson(change.after)};
		}
		function marked(change) {
			if (change.kind === 'removed') return {mark: '-', entry: change.before};
			return {mark: change.kind === 'added' ? '+' : '~', entry: change.after};
		}
		function entryLine({type, mode, uid, gid, size, layer, path, target}) {
			const owner = `${uid}:${gid}`.padEnd(9);
			const link = target === undefined ? '' : ` -> ${(0, printable.g$)(target)}`;
			return `${letters[type]}${octal(mode)} ${owner} ${String(size).padStart(11)} #${String(layer).padEnd(3)} /${(0, printable.g$)(path)}${link}`;
		}
		function octal(mode) {
			return mode.toString(8).padStart(4, '0');
		}
		async function printTree(text, options, services, print) {
			const pipeline = (0, tools.xr)(services, options.plainHttp);
			const {image, layers, base} = await (0, readable.s)(text, services, pipeline);
			const {digest} = image.manifest.descriptor;
			if (options.delta) {
				const baseTree = await (0, index_image.A)({layers: (0, stored_image.AD)(await base()), ...(0, stored_image.fS)(pipeline)});
				const delta = (0, image_delta.j)(baseTree, await (0, index_image.A)({layers, ...(0, stored_image.fS)(pipeline)}));
				if (options.json) return {outputs: {}, json: {digest, changes: delta.map(changeJson)}};
				for (const line of deltaLines(delta)) print(line);
				return {outputs: {}};
			}
			const tree = await (0, index_image.A)({layers, ...(0, stored_image.fS)(pipeline)});
			if (options.json) return {outputs: {}, json: {digest, entries: [...tree.entries.values()].map(entryJson)}};
			for (const line of treeLines(tree)) print(line);
			return {outputs: {}};
		}
	},
	55124: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			j: () => diffTrees
		});
		var _attributes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76725);
		var _tree_entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1149);
		function diffTrees(base, derived) {
			const changes = [];
			for (const [before, after] of pairsOf(base.entries, derived.entries)) {
				if (before === undefined) {
					if (after) changes.push({kind: 'added', path: after.path, after});
				} else if (after === undefined) {
					changes.push({kind: 'removed', path: before.path, before});
				} else {
					const what = changedParts(before, after);
					if (what.length > 0) changes.push({kind: 'changed', path: after.path, before, after, what});
				}
			}
			return changes.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
		}
		function* pairsOf(base, derived) {
			if (base instanceof _tree_entries_js__WEBPACK_IMPORTED_MODULE_0__.Fp && derived instanceof _tree_entries_js__WEBPACK_IMPORTED_MODULE_0__.Fp) {
				yield* base.differing(derived);
				return;
			}
			for (const after of derived.values()) yield [base.get(after.path), after];
			for (const before of base.values()) if (!derived.has(before.path)) yield [before, undefined];
		}
		function changedParts(before, after) {
			const parts = [];
			if (before.type !== after.type) parts.push('type');
			if (before.mode !== after.mode && after.type !== 'symlink') parts.push('mode');
			if (before.uid !== after.uid || before.gid !== after.gid) parts.push('owner');
			if (before.size !== after.size || before.digest !== after.digest) parts.push('content');
			if (before.target !== after.target) parts.push('target');
			if (before.device?.major !== after.device?.major || before.device?.minor !== after.device?.minor) parts.push('device');
			if (!(0, _attributes_js__WEBPACK_IMPORTED_MODULE_1__.D)(before.xattrs, after.xattrs)) parts.push('xattrs');
			return parts;
		}
	},
	5682: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			UH: () => stagedCandidate,
			t3: () => storedCandidate
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22896);
		var _stored_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35172);
		function stagedCandidate(staged) {
			const {base} = staged;
			const ofBase = new Set(base.manifest.document.layers.map(layer => layer.digest));
			const image = stagedAsStored(staged, staged.store);
			const layers = (0, _stored_image_js__WEBPACK_IMPORTED_MODULE_1__.AD)(image).map(layer => ({
				...layer,
				open: () => storeOf(layer).openBlob(layer.descriptor)
			}));
			const storeOf = layer => (ofBase.has(layer.descriptor.digest) ? base.store : staged.store);
			return {image, base, layers, sources: staged.sources};
		}
		function storedCandidate(image, base) {
			return {image, base, layers: (0, _stored_image_js__WEBPACK_IMPORTED_MODULE_1__.AD)(image), sources: new Map()};
		}
		function stagedAsStored(staged, store) {
			const {mediaType} = staged.manifest;
			if (mediaType === undefined) throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yA('image-malformed', `${staged.dir}: the manifest names no media type`);
			return {
				store,
				manifest: {
					kind: 'image',
					bytes: staged.manifestBytes,
					descriptor: {mediaType, digest: staged.digest, size: staged.manifestBytes.length},
					document: staged.manifest
				},
				config: staged.config
			};
		}
	}
};
