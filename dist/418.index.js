export const id = 418;
export const ids = [418];
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
	20418: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			printDiff: () => printDiff
		});
		var tools = __webpack_require__(83247);
		var index_image = __webpack_require__(17622);
		var read = __webpack_require__(59684);
		var diff_compare = __webpack_require__(22481);
		var stored_image = __webpack_require__(35172);
		async function diffImages(before, after, services) {
			const first = await sideOf(before, services);
			return (0, diff_compare.q)(first, await sideOf(after, services));
		}
		async function sideOf({name, image, layers}, services) {
			const tree = await (0, index_image.A)({layers, ...(0, stored_image.fS)(services)});
			const {manifest, config} = image;
			return {
				name,
				digest: manifest.descriptor.digest,
				manifest: manifest.document,
				config,
				tree,
				packages: await (0, read.tD)(tree)
			};
		}
		var diff_markdown = __webpack_require__(8100);
		var diff_text = __webpack_require__(3298);
		var readable = __webpack_require__(57889);
		async function printDiff([before, after], {form, all, plainHttp, colour}, services, print) {
			const pipeline = (0, tools.xr)(services, plainHttp);
			const first = await (0, readable.s)(before, services, pipeline);
			const second = await (0, readable.s)(after, services, pipeline);
			const document = await diffImages({name: before, ...first}, {name: after, ...second}, pipeline);
			if (form === 'json') return {outputs: {}, json: document};
			print(form === 'markdown' ? (0, diff_markdown.x)(document, {all}) : (0, diff_text.NI)(document, {all, colour}));
			return {outputs: {}};
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
	},
	22481: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			q: () => compareImages,
			l: () => packagesDifference
		});
		var delta = __webpack_require__(55124);
		var package_diff = __webpack_require__(65922);
		var schemas = __webpack_require__(2503);
		const diffSchemaUrl = 'https://wtgos.github.io/actions/schemas/diff/v1.json';
		const amount = schemas.Whr().min(0);
		const digest = schemas.YjP().describe('sha256:…');
		const side = schemas.rej({name: schemas.YjP().describe('As it was given.'), digest});
		const kind = schemas.k5n(['added', 'changed', 'removed']);
		const state = schemas
			.rej({
				type: schemas.k5n(['file', 'directory', 'symlink', 'char', 'block', 'fifo']),
				mode: schemas.YjP().describe('Octal, four digits.'),
				owner: schemas.YjP().describe('User and group by number, such as 0:0.'),
				size: amount.describe('Bytes.'),
				digest: digest.optional(),
				target: schemas.YjP().optional().describe('Of a symlink.')
			})
			.describe('What is at the path.');
		const fileChange = schemas.rej({
			path: schemas.YjP().describe('Without leading slash; bytes that are no UTF-8 are written as U+DC80…U+DCFF.'),
			kind,
			what: schemas
				.YOg(schemas.k5n(['type', 'mode', 'owner', 'content', 'target', 'device', 'xattrs']))
				.optional()
				.describe('Of a changed path: in what it differs.'),
			before: state.optional(),
			after: state.optional()
		});
		const counts = {added: amount, changed: amount, removed: amount, bytes: schemas.Whr().describe('Growth; may be negative.')};
		const packageChange = schemas.rej({
			name: schemas.YjP(),
			kind,
			before: schemas.YOg(schemas.YjP()).describe('[epoch:]version-release.arch of each package of that name.'),
			after: schemas.YOg(schemas.YjP())
		});
		const documentSchema = schemas
			.rej({
				schema: schemas.euz(diffSchemaUrl),
				before: side,
				after: side,
				packages: schemas
					.rej({
						state: schemas.k5n(['compared', 'none', 'unknown']).describe('none: neither image has an RPM database.'),
						reason: schemas.YjP().optional().describe('Why they are unknown.'),
						changes: schemas.YOg(packageChange).describe('Sorted by name.')
					})
					.describe('As the RPM databases state.'),
				files: schemas.rej({
					summary: schemas.rej(counts),
					folders: schemas.YOg(schemas.rej({path: schemas.YjP(), ...counts})).describe('At most 25, by path.'),
					changes: schemas.YOg(fileChange).describe('All paths, sorted.')
				}),
				config: schemas
					.YOg(
						schemas.rej({
							member: schemas.YjP().describe('label, env, annotation, cmd, entrypoint, user and so on.'),
							name: schemas.YjP().optional().describe('Of a label, a variable or an annotation.'),
							before: schemas.YjP().optional(),
							after: schemas.YjP().optional()
						})
					)
					.describe('Image config, and annotations of the manifest.'),
				layers: schemas.rej({
					before: amount,
					after: amount,
					shared: amount.describe('Layers of the second image that the first has, too.'),
					newBytes: amount.describe('Compressed bytes of the others: what an update fetches.')
				})
			})
			.meta({title: 'Difference of two images', description: 'What `wtgos diff --json` prints.'});
		function diffJsonSchema() {
			return {$id: diffSchemaUrl, ...z.toJSONSchema(documentSchema)};
		}
		var entry_state = __webpack_require__(72999);
		const maxFolders = 25;
		const maxDepth = 6;
		function filesDifference(delta) {
			const counted = delta.map(change => ({change, bytes: growth(change)}));
			const summary = {path: '', ...noChanges()};
			for (const {change, bytes} of counted) count(summary, change, bytes);
			const {path: _, ...totals} = summary;
			return {summary: totals, folders: foldersOf(counted), changes: delta.map(describeChange)};
		}
		function foldersOf(counted) {
			let best = group(counted, 1);
			for (let depth = 2; depth <= maxDepth; depth++) {
				const finer = group(counted, depth);
				if (finer.size > maxFolders) break;
				best = finer;
			}
			return [...best.values()].sort((a, b) => (a.path < b.path ? -1 : 1)).slice(0, maxFolders);
		}
		function group(counted, depth) {
			const folders = new Map();
			for (const {change, bytes} of counted) {
				const path = change.path.split('/').slice(0, -1).slice(0, depth).join('/');
				let folder = folders.get(path);
				if (!folder) {
					folder = {path, ...noChanges()};
					folders.set(path, folder);
				}
				count(folder, change, bytes);
			}
			return folders;
		}
		function noChanges() {
			return {added: 0, changed: 0, removed: 0, bytes: 0};
		}
		function count(into, {kind}, bytes) {
			into[kind]++;
			into.bytes += bytes;
		}
		function growth(change) {
			const before = change.kind === 'added' ? 0 : change.before.size;
			const after = change.kind === 'removed' ? 0 : change.after.size;
			return after - before;
		}
		function describeChange(change) {
			return {
				path: change.path,
				kind: change.kind,
				...(change.kind === 'changed' ? {what: change.what} : {}),
				...(change.kind === 'added' ? {} : {before: (0, entry_state._)(change.before)}),
				...(change.kind === 'removed' ? {} : {after: (0, entry_state._)(change.after)})
			};
		}
		function compareImages(before, after) {
			return {
				schema: diffSchemaUrl,
				before: {name: before.name, digest: before.digest},
				after: {name: after.name, digest: after.digest},
				packages: packagesDifference(before.packages, after.packages),
				files: filesDifference((0, delta.j)(before.tree, after.tree)),
				config: configDifference(before, after),
				layers: layersDifference(before.manifest, after.manifest)
			};
		}
		function packagesDifference(before, after) {
			if (before.state === 'absent' && after.state === 'absent') return {state: 'none', changes: []};
			if (before.state !== 'read' || after.state !== 'read') {
				const reason = [whyUnread('first', before), whyUnread('second', after)].filter(each => each !== undefined);
				return {state: 'unknown', reason: reason.join('; '), changes: []};
			}
			const changes = (0, package_diff.F)(before, after).map(({name, kind, before: was, after: is}) => ({
				name,
				kind,
				before: was.map(versionOf).sort(),
				after: is.map(versionOf).sort()
			}));
			return {state: 'compared', changes};
		}
		function whyUnread(which, database) {
			if (database.state === 'read') return undefined;
			if (database.state === 'absent') return `the ${which} image has no RPM database`;
			return `${database.path} of the ${which} image cannot be read: ${database.reason}`;
		}
		function versionOf({epoch, version, release, arch}) {
			return `${epoch === undefined ? '' : `${epoch}:`}${version}-${release}.${arch}`;
		}
		function layersDifference(before, after) {
			const known = new Set(before.layers.map(({digest}) => digest));
			const fresh = after.layers.filter(({digest}) => !known.has(digest));
			return {
				before: before.layers.length,
				after: after.layers.length,
				shared: after.layers.length - fresh.length,
				newBytes: fresh.reduce((sum, {size}) => sum + size, 0)
			};
		}
		function configDifference(before, after) {
			const was = valuesOf(before);
			const is = valuesOf(after);
			return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap(key => {
				const one = was.get(key);
				const other = is.get(key);
				const named = one ?? other;
				if (!named || one?.value === other?.value) return [];
				const {member, name} = named;
				return [
					{
						member,
						...(name === undefined ? {} : {name}),
						...(one ? {before: one.value} : {}),
						...(other ? {after: other.value} : {})
					}
				];
			});
		}
		function valuesOf({manifest, config}) {
			const values = new Map();
			const put = (member, value, name) => {
				if (value !== undefined) values.set(`${member}\0${name ?? ''}`, {member, ...(name !== undefined && {name}), value});
			};
			const all = (member, record = {}) => {
				for (const [name, value] of Object.entries(record)) put(member, value, name);
			};
			const {config: container = {}} = config;
			put('architecture', [config.os, config.architecture, config.variant].filter(Boolean).join('/'));
			put('created', instantOf(config.created));
			put('author', config.author);
			put('cmd', listed(container.Cmd));
			put('entrypoint', listed(container.Entrypoint));
			put('user', container.User);
			put('workdir', container.WorkingDir);
			put('stop-signal', container.StopSignal);
			all('label', container.Labels);
			all('annotation', manifest.annotations);
			for (const port of Object.keys(container.ExposedPorts ?? {})) put('port', 'exposed', port);
			for (const path of Object.keys(container.Volumes ?? {})) put('volume', 'declared', path);
			for (const line of container.Env ?? []) {
				const at = line.indexOf('=');
				put('env', at < 0 ? '' : line.slice(at + 1), at < 0 ? line : line.slice(0, at));
			}
			return values;
		}
		function instantOf(time) {
			const instant = Date.parse(time ?? '');
			return Number.isNaN(instant) ? time : new Date(instant).toISOString();
		}
		function listed(words) {
			return words ? JSON.stringify(words) : undefined;
		}
	},
	8100: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			x: () => diffMarkdown
		});
		var _core_printable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38497);
		var _amounts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76802);
		var _diff_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3298);
		var _diff_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1428);
		var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13262);
		const shown = 100;
		const cell = 200;
		const marks = {added: '➕', changed: '✏️', removed: '➖'};
		function diffMarkdown(document, {all}) {
			const {before, after, packages, files, config, layers} = document;
			const limit = all ? Number.POSITIVE_INFINITY : shown;
			const parts = [
				`## Changes from ${code(before.name)} to ${code(after.name)}`,
				`\`${before.digest}\` → \`${after.digest}\``,
				`### Packages\n\n${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.p)((0, _diff_text_js__WEBPACK_IMPORTED_MODULE_0__.Hj)(packages))}`,
				table('| | package | version |\n|---|---|---|', packages.changes.map(packageRow), limit),
				`### Files\n\n${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.p)((0, _diff_text_js__WEBPACK_IMPORTED_MODULE_0__.lE)(files))}`,
				table(
					'| folder | added | changed | removed | growth |\n|---|--:|--:|--:|--:|',
					files.folders.map(({path, added, changed, removed, bytes}) => `| ${code(`/${path}`)} | ${added} | ${changed} | ${removed} | ${(0, _amounts_js__WEBPACK_IMPORTED_MODULE_2__.bn)(bytes)} |`),
					limit
				),
				all
					? table(
							'| | path | |\n|---|---|---|',
							files.changes.map(({kind, path, what}) => `| ${marks[kind]} | ${code(`/${path}`)} | ${what?.join(', ') ?? ''} |`),
							limit
						)
					: undefined,
				config.length === 0 ? undefined : '### Config',
				table(
					'| | | before | after |\n|---|---|---|---|',
					config.map(each => {
						const name = each.name === undefined ? each.member : `${each.member} ${each.name}`;
						return `| ${marks[((0, _diff_text_js__WEBPACK_IMPORTED_MODULE_0__.I))(each)]} | ${code(name)} | ${code(each.before)} | ${code(each.after)} |`;
					}),
					limit
				),
				`${layers.shared} of ${layers.after} layers are shared; an update fetches ${(0, _amounts_js__WEBPACK_IMPORTED_MODULE_2__.cY)(layers.newBytes)}.`
			];
			return `${parts.filter(part => part !== undefined).join('\n\n')}\n`;
		}
		function packageRow(change) {
			return `| ${marks[change.kind]} | ${code(change.name)} | ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.p)((0, _diff_words_js__WEBPACK_IMPORTED_MODULE_3__.U)(change))} |`;
		}
		function table(head, rows, limit) {
			if (rows.length === 0) return undefined;
			const left = rows.length - limit;
			return [head, ...rows.slice(0, limit)].join('\n') + (left > 0 ? `\n\n${left} more are not listed here.` : '');
		}
		function code(text) {
			return text === undefined ? '' : `<code>${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.p)((0, _core_printable_js__WEBPACK_IMPORTED_MODULE_4__.vI)(text, cell))}</code>`;
		}
	},
	3298: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Hj: () => packagesSaid,
			I: () => kindOf,
			NI: () => diffText,
			lE: () => filesSaid
		});
		var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
		var _core_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38497);
		var _amounts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76802);
		var _diff_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1428);
		const shown = 20;
		const cell = 200;
		const look = {
			added: {mark: '+', style: 'green'},
			changed: {mark: '~', style: 'yellow'},
			removed: {mark: '-', style: 'red'}
		};
		function diffText(document, {colour, all}) {
			const paint = (style, text) => (colour ? (0, node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, {validateStream: false}) : text);
			const marked = (kind, text) => `  ${paint(look[kind].style, `${look[kind].mark} ${text}`)}`;
			const cut = lines => (all || lines.length <= shown ? lines : [...lines.slice(0, shown), `  … and ${lines.length - shown} more (--all lists them)`]);
			const {before, after, packages, files, config, layers} = document;
			const head = (title, said) => `${paint('bold', title)}: ${said}`;
			return [
				`${paint('red', '-')} ${(0, _core_printable_js__WEBPACK_IMPORTED_MODULE_1__.g$)(before.name)}  ${paint('dim', before.digest)}`,
				`${paint('green', '+')} ${(0, _core_printable_js__WEBPACK_IMPORTED_MODULE_1__.g$)(after.name)}  ${paint('dim', after.digest)}`,
				'',
				head('Packages', packagesSaid(packages)),
				...cut(packages.changes.map(each => marked(each.kind, packageLine(each)))),
				head('Files', filesSaid(files)),
				...(files.changes.length > shown ? files.folders.map(folderLine) : []),
				...(all || files.changes.length <= shown ? files.changes.map(each => marked(each.kind, fileLine(each))) : []),
				head('Config', config.length === 0 ? 'no change' : (0, _amounts_js__WEBPACK_IMPORTED_MODULE_2__.LS)(config.length, 'change')),
				...cut(config.map(each => marked(kindOf(each), configLine(each)))),
				head('Layers', `${layers.shared} of ${layers.after} shared; an update fetches ${(0, _amounts_js__WEBPACK_IMPORTED_MODULE_2__.cY)(layers.newBytes)}`)
			].join('\n');
		}
		function packagesSaid({state, reason, changes}) {
			if (state === 'none') return 'neither image has an RPM database';
			if (state === 'unknown') return `unknown: ${(0, _core_printable_js__WEBPACK_IMPORTED_MODULE_1__.g$)(reason ?? '')}`;
			if (changes.length === 0) return 'no change';
			return countsSaid({
				added: changes.filter(({kind}) => kind === 'added').length,
				changed: changes.filter(({kind}) => kind === 'changed').length,
				removed: changes.filter(({kind}) => kind === 'removed').length
			});
		}
		function filesSaid({summary, changes}) {
			return changes.length === 0 ? 'no change' : `${countsSaid(summary)} (${(0, _amounts_js__WEBPACK_IMPORTED_MODULE_2__.bn)(summary.bytes)})`;
		}
		function countsSaid(counts) {
			return ['added', 'changed', 'removed']
				.filter(kind => counts[kind] > 0)
				.map(kind => `${counts[kind]} ${kind}`)
				.join(', ');
		}
		function packageLine(change) {
			return `${(0, _core_printable_js__WEBPACK_IMPORTED_MODULE_1__.g$)(change.name)}  ${(0, _core_printable_js__WEBPACK_IMPORTED_MODULE_1__.g$)((0, _diff_words_js__WEBPACK_IMPORTED_MODULE_3__.U)(change))}`;
		}
		function folderLine({path, bytes, ...counts}) {
			return `  ${`/${(0, _core_printable_js__WEBPACK_IMPORTED_MODULE_1__.g$)(path)}`.padEnd(40)} ${countsSaid(counts).padEnd(36)} ${(0, _amounts_js__WEBPACK_IMPORTED_MODULE_2__.bn)(bytes)}`.trimEnd();
		}
		function fileLine({path, what, before, after}) {
			const link = after?.target === undefined ? '' : ` -> ${(0, _core_printable_js__WEBPACK_IMPORTED_MODULE_1__.g$)((0, _core_printable_js__WEBPACK_IMPORTED_MODULE_1__.vI)(after.target, cell))}`;
			const entry = after ?? before;
			const size = entry?.type === 'file' ? (0, _amounts_js__WEBPACK_IMPORTED_MODULE_2__.bn)((after?.size ?? 0) - (before?.size ?? 0)) : entry?.type;
			return `/${(0, _core_printable_js__WEBPACK_IMPORTED_MODULE_1__.g$)(path)}${link}  ${what ? `(${what.join(', ')}) ` : ''}${size}`;
		}
		function configLine({member, name, before, after}) {
			const value = text => (text === undefined ? '' : (0, _core_printable_js__WEBPACK_IMPORTED_MODULE_1__.g$)((0, _core_printable_js__WEBPACK_IMPORTED_MODULE_1__.vI)(text, cell)));
			const change = before === undefined || after === undefined ? value(before ?? after) : `${value(before)} → ${value(after)}`;
			return `${member}${name === undefined ? '' : ` ${(0, _core_printable_js__WEBPACK_IMPORTED_MODULE_1__.g$)((0, _core_printable_js__WEBPACK_IMPORTED_MODULE_1__.vI)(name, cell))}`}: ${change}`;
		}
		function kindOf({before, after}) {
			if (before === undefined) return 'added';
			return after === undefined ? 'removed' : 'changed';
		}
	},
	1428: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U: () => versionsChange
		});
		function versionsChange({kind, before, after}) {
			if (kind === 'added') return after.join(', ');
			if (kind === 'removed') return before.join(', ');
			const gone = before.filter(version => !after.includes(version));
			const fresh = after.filter(version => !before.includes(version));
			if (gone.length === 0 && fresh.length === 0) return `${after.join(', ')} (same version, other content)`;
			return `${gone.join(', ') || '(none)'} → ${fresh.join(', ') || '(none)'}`;
		}
	},
	72999: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			_: () => entryState
		});
		function entryState({type, mode, uid, gid, size, digest, target}) {
			return {
				type,
				mode: mode.toString(8).padStart(4, '0'),
				owner: `${uid}:${gid}`,
				size,
				...(digest === undefined ? {} : {digest}),
				...(target === undefined ? {} : {target})
			};
		}
	},
	13262: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => verdictMarkdown,
			p: () => markdownText
		});
		var _core_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38497);
		var _group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14364);
		var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42891);
		var _rule_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48961);
		const shownGroups = 200;
		const cell = 1_000;
		const maxBytes = 512 * 1024;
		const icons = {error: '❌', unknown: '❔', warning: '⚠️', note: '📝'};
		function verdictMarkdown(verdict) {
			const passed = verdict.result === 'pass';
			const ofImage = passed ? 'The image keeps to its policy' : 'The image breaks its policy';
			const head = `### ${passed ? '✅' : '❌'} ${verdict.judged === undefined ? ofImage : passed ? 'Pass' : 'Fail'}`;
			const said = `${(0, _order_js__WEBPACK_IMPORTED_MODULE_1__.ec)(verdict)} judged, ${(0, _order_js__WEBPACK_IMPORTED_MODULE_1__.Pe)(verdict)}.`;
			const groups = (0, _group_js__WEBPACK_IMPORTED_MODULE_2__.k)(verdict.findings);
			if (groups.length === 0) return `${head}\n\n${said}\n`;
			const rows = [];
			let bytes = 0;
			for (const group of groups.slice(0, shownGroups)) {
				const next = row(group);
				bytes += Buffer.byteLength(next);
				if (bytes > maxBytes) break;
				rows.push(next);
			}
			const left = groups.slice(rows.length).reduce((sum, {findings}) => sum + findings.length, 0);
			const more = left > 0 ? `\n${left} more are in the report.\n` : '';
			return `${head}\n\n${said}\n\n| | rule | where | what, and what to do |\n|---|---|---|---|\n${rows.join('\n')}\n${more}`;
		}
		function row({like, message, place, examples}) {
			const fix = like.fix ? `<br>→ ${markdownText((0, _core_printable_js__WEBPACK_IMPORTED_MODULE_3__.vI)(like.fix, cell))}` : '';
			const some = examples === undefined ? '' : `<br><code>${markdownText((0, _core_printable_js__WEBPACK_IMPORTED_MODULE_3__.vI)(examples, cell))}</code>`;
			const where = place === '' ? '' : `<code>${markdownText((0, _core_printable_js__WEBPACK_IMPORTED_MODULE_3__.vI)(place, cell))}</code>`;
			const what = `${markdownText((0, _core_printable_js__WEBPACK_IMPORTED_MODULE_3__.vI)(message, cell))}${some}`;
			const page = (0, _rule_page_js__WEBPACK_IMPORTED_MODULE_0__.g)(like.rule);
			const rule = markdownText(like.rule);
			return `| ${icons[like.level]} | ${page === undefined ? rule : `<a href="${page}">${rule}</a>`} | ${where} | ${what}${fix} |`;
		}
		function markdownText(text) {
			return (0, _core_printable_js__WEBPACK_IMPORTED_MODULE_3__.g$)(text).replace(/[^\p{L}\p{N} ,;()/=+…→’-]/gu, character => {
				const reference = `&#${character.codePointAt(0)};`;
				return character === '@' || character === '#' ? `${reference}<wbr>` : reference;
			});
		}
	}
};
