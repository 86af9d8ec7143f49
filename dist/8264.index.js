export const id = 8264;
export const ids = [8264, 734];
export const modules = {
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
	56700: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			run: () => run
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		var _assemble_resolve_base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17959);
		var _assemble_staged_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61737);
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22896);
		var _core_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9141);
		var _pipeline_base_trust_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75545);
		var _pipeline_candidate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5682);
		var _pipeline_claimed_base_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15994);
		var _pipeline_examine_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(72640);
		var _pipeline_gate_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(82600);
		var _pipeline_stored_image_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(35172);
		var _registry_reference_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(40303);
		var _reports_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(78950);
		var _tools_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(83247);
		async function run(inputs, services) {
			const {image, recheck} = inputs;
			if (recheck !== undefined) {
				const {recheckImage} = await __webpack_require__.e(4446).then(__webpack_require__.bind(__webpack_require__, 94446));
				return recheckImage(recheck, inputs, services);
			}
			const pipeline = (0, _tools_js__WEBPACK_IMPORTED_MODULE_13__.xr)(services, inputs.plainHttp);
			const policy = await (0, _tools_js__WEBPACK_IMPORTED_MODULE_13__.US)(inputs.policy, services);
			const candidate = await candidateOf(image ?? '', inputs, services, pipeline);
			const {verdict, record, evidence} = await (0, _pipeline_examine_js__WEBPACK_IMPORTED_MODULE_8__.s)(candidate, policy, {strict: inputs.strict, targets: []}, pipeline);
			services.judged(verdict);
			const recordFile = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(services.cwd, 'check-record.json');
			await (0, _core_files_js__WEBPACK_IMPORTED_MODULE_4__.Zf)(recordFile, record);
			await (0, _reports_js__WEBPACK_IMPORTED_MODULE_12__.Li)(inputs, verdict, 'Containerfile', services, {evidence, record});
			if (inputs.sbom) await writeSbom((0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(services.cwd, inputs.sbom), evidence, services);
			const outputs = {verdict: verdict.result, failures: String((0, _pipeline_gate_js__WEBPACK_IMPORTED_MODULE_9__.f)(verdict).length), record: recordFile};
			try {
				(0, _pipeline_gate_js__WEBPACK_IMPORTED_MODULE_9__.G)(verdict);
				return {outputs};
			} catch (error) {
				if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.pn) return {outputs, failure: error};
				throw error;
			}
		}
		async function writeSbom(file, evidence, {tool}) {
			const {sbomStatement} = await Promise.all([__webpack_require__.e(7761), __webpack_require__.e(4186)]).then(__webpack_require__.bind(__webpack_require__, 54186));
			const created = (0, _pipeline_stored_image_js__WEBPACK_IMPORTED_MODULE_10__.ie)(evidence.context.image.config.created);
			await (0, _core_files_js__WEBPACK_IMPORTED_MODULE_4__.Zf)(file, `${JSON.stringify(sbomStatement(evidence, created, tool).predicate)}\n`);
		}
		async function candidateOf(asked, inputs, services, pipeline) {
			const {cwd} = services;
			const trust = (0, _pipeline_base_trust_js__WEBPACK_IMPORTED_MODULE_5__.i)(await (0, _tools_js__WEBPACK_IMPORTED_MODULE_13__.VO)(inputs.baseKey, cwd, 'base-key'), inputs.baseUnsigned, inputs.baseUnnamed);
			const reference = (0, _registry_reference_js__WEBPACK_IMPORTED_MODULE_11__.o_)(asked, cwd);
			if (reference.kind === 'layout' && (await (0, _assemble_staged_js__WEBPACK_IMPORTED_MODULE_2__.OL)(reference.dir))) {
				const {reference: claimed, rootDigest, platform} = await (0, _assemble_staged_js__WEBPACK_IMPORTED_MODULE_2__.kC)(reference.dir);
				const named = inputs.base ?? withDigest(claimed, rootDigest);
				const base = await (0, _assemble_resolve_base_js__WEBPACK_IMPORTED_MODULE_1__.g)({base: {reference: named}}, {baseTrust: trust, platform, cwd}, pipeline);
				return (0, _pipeline_candidate_js__WEBPACK_IMPORTED_MODULE_6__.UH)(await (0, _assemble_staged_js__WEBPACK_IMPORTED_MODULE_2__.qD)(base, reference.dir, pipeline.open));
			}
			const named = await (0, _tools_js__WEBPACK_IMPORTED_MODULE_13__.UY)(asked, services, pipeline);
			const image = await (0, _pipeline_stored_image_js__WEBPACK_IMPORTED_MODULE_10__.tP)(named.store, named.name);
			const {os, architecture, variant} = image.config;
			const platform = {os, architecture, ...(variant === undefined ? {} : {variant})};
			const name = inputs.base ?? (0, _pipeline_claimed_base_js__WEBPACK_IMPORTED_MODULE_7__.V)(image);
			return (0, _pipeline_candidate_js__WEBPACK_IMPORTED_MODULE_6__.t3)(image, await (0, _assemble_resolve_base_js__WEBPACK_IMPORTED_MODULE_1__.g)({base: {reference: name}}, {baseTrust: trust, platform, cwd}, pipeline));
		}
		function withDigest(reference, digest) {
			return reference.includes('@') ? reference : `${reference}@${digest}`;
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
	86912: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bc: () => isDigest,
			ZD: () => hexOf,
			sc: () => sha256
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		const pattern = /^sha256:[0-9a-f]{64}$/;
		function isDigest(text) {
			return typeof text === 'string' && pattern.test(text);
		}
		function sha256(bytes) {
			return `sha256:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
		}
		function hexOf(digest) {
			return digest.slice('sha256:'.length);
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
	82600: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => gate,
			f: () => stopping
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22896);
		function gate(verdict) {
			if (verdict.result === 'pass') return;
			const found = stopping(verdict);
			const rules = [...new Set(found.map(finding => finding.rule))];
			const count = found.length === 1 ? '1 finding' : `${found.length} findings`;
			throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.pn('gate-refused', `the image breaks the policy: ${count} (${rules.join(', ')})`, {
				hint: 'Each finding above says how to fix it, or which clause would allow it on purpose.'
			});
		}
		function stopping({findings, strict}) {
			return findings.filter(({level}) => level === 'error' || (strict && level === 'unknown'));
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
	},
	91207: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ai: () => adjustableRuleIds,
			sW: () => catalogue,
			KX: () => isRuleId,
			Zl: () => ruleIds
		});
		const fileSystemCatalogue = {
			'FS-01': {
				title: 'The root is a composefs, and nothing of it is transient',
				level: 'error',
				protects: 'A host’s / is the image: read-only, put together from content that is known by its digest.'
			},
			'FS-02': {
				title: 'The physical root is read-only',
				level: 'error',
				protects: 'Nobody changes the stored images below /sysroot by a slip, nor the programs in them.'
			},
			'FS-03': {
				title: 'The initramfs mounts the root as the image says',
				level: 'error',
				protects: 'The copy of prepare-root.conf that a host really goes by is as strict as the base’s.'
			},
			'FS-04': {
				title: 'Kernel arguments are the base’s, or named by the policy',
				level: 'error',
				protects: 'No argument switches a protection off or gives a shell before the image is mounted.'
			},
			'FS-05': {
				title: 'Nothing is put below /var',
				level: 'error',
				protects: 'All hosts have the same: what is below /var reaches new ones alone, and is never renewed.'
			},
			'FS-06': {
				title: 'Nothing is put where /opt leads',
				level: 'error',
				protects: 'Updates bring what the image has: below /opt, which leads to /var, they do not.'
			},
			'FS-07': {
				title: '/usr/local and the root’s mount are as in the base',
				level: 'warning',
				protects: 'What is the host’s own stays apart from what is the image’s.'
			},
			'FS-08': {
				title: 'The top of the tree is the base’s',
				level: 'warning',
				protects: 'Every top folder is one whose place in a host, fixed or not, the base vendor has decided.'
			}
		};
		const lintCatalogue = {
			'LINT-01': {
				title: '/var/run is a symlink (bootc’s var-run)',
				level: 'error',
				protects: 'Programs find /run under its old name too, and nothing is lost in a second folder.'
			},
			'LINT-02': {
				title: '/etc and /usr/etc are not both there (bootc’s etc-usretc)',
				level: 'error',
				protects: 'A host makes one /etc of the image, and nobody has to guess which of two.'
			},
			'LINT-03': {
				title: 'bootc reads the kernel arguments (bootc’s bootc-kargs)',
				level: 'error',
				protects: 'A host takes the update: bootc ends on a file of kargs.d that it can not read.'
			},
			'LINT-04': {
				title: 'There is one kernel (bootc’s kernel)',
				level: 'error',
				protects: 'It is certain which kernel a host boots; ostree refuses an image with two.'
			},
			'LINT-05': {
				title: 'Names are UTF-8 (bootc’s utf8)',
				level: 'error',
				protects: 'A host imports every file: ostree takes no other names.'
			},
			'LINT-06': {
				title: 'The folders of the system are there (bootc’s api-base-directories)',
				level: 'error',
				protects: 'The host boots: what belongs there can be mounted on a read-only root.'
			},
			'LINT-07': {
				title: '/sysroot and the link /ostree are there (bootc’s baseimage-root)',
				level: 'error',
				protects: 'The host finds its deployments, and so its updates.'
			},
			'LINT-08': {
				title: 'composefs is switched on (bootc’s baseimage-composefs)',
				level: 'warning',
				protects: 'The root of the host is an image that can not be written to.'
			},
			'LINT-09': {
				title: 'No empty /etc/hostname or /etc/resolv.conf (bootc’s buildah-injected)',
				level: 'warning',
				protects: 'Hosts keep their own name and resolver, not what a builder left behind.'
			},
			'LINT-10': {
				title: 'No logs of the build (bootc’s var-log)',
				level: 'warning',
				protects: 'The image tells nothing of the machine that built it, and the next build gives the same bytes.'
			},
			'LINT-11': {
				title: 'Whatever is below /var is made by tmpfiles.d (bootc’s var-tmpfiles)',
				level: 'warning',
				protects: 'Hosts that update have the same folders as hosts that are new: an image’s /var is unpacked once.'
			},
			'LINT-12': {
				title: 'Every account is made by sysusers.d (bootc’s sysusers)',
				level: 'warning',
				protects: 'Hosts that update have the account too: their own /etc/passwd stays as it is.'
			},
			'LINT-13': {
				title: '/boot is there and empty (bootc’s nonempty-boot)',
				level: 'warning',
				protects: 'What boots the host is where bootc looks for it, not hidden below its own /boot.'
			},
			'LINT-14': {
				title: '/run and /tmp are empty (bootc’s nonempty-run-tmp)',
				level: 'warning',
				protects: 'No left-overs of the build are in every image, where no host ever sees them.'
			}
		};
		const catalogue = {
			'CW-01': {
				title: 'Every change is allowed by a clause',
				level: 'error',
				protects: 'Nothing is in the image that the policy does not name, whatever its kind.'
			},
			'CW-02': {
				title: 'Every clause decides something',
				level: 'warning',
				protects: 'A policy does not collect permissions that nothing needs any more.'
			},
			'DEV-01': {
				title: 'Devices are set up as in the base',
				level: 'error',
				protects: 'Nothing runs as root because somebody plugs something in, and nobody gets at a device who could not.'
			},
			'EXE-01': {
				title: 'No program is added or changed',
				level: 'error',
				protects: 'All code that runs on the host is the base vendor’s code.'
			},
			'EXE-02': {
				title: 'No application, autostart entry or shell extension',
				level: 'error',
				protects: 'The desktop starts and offers only what the base brought; applications live in Flatpak and Distrobox.'
			},
			'EXP-01': {
				title: 'What the policy expects is true',
				level: 'error',
				protects: 'What the project says of its image, in its own words, holds in each one that is published.'
			},
			...fileSystemCatalogue,
			'IMG-01': {
				title: 'The archive says one thing to every reader',
				level: 'error',
				protects: 'What was judged is what a host unpacks: nothing hides in a place on which readers disagree.'
			},
			'KRN-01': {
				title: 'Kernel modules and firmware are the base’s',
				level: 'error',
				protects: 'Nothing runs in the kernel, or changes how it starts, that the base vendor did not ship.'
			},
			'KRN-02': {
				title: 'The initramfs is the base’s',
				level: 'error',
				protects: 'What runs before all else, as root, is what the base vendor made.'
			},
			'LIN-01': {
				title: 'The base’s layers come first, unchanged',
				level: 'error',
				protects: 'The image really is the base plus a few layers, so the base’s properties hold in it.'
			},
			'LIN-02': {
				title: 'The base is pinned by digest',
				level: 'error',
				protects: 'What was compared is the base that the Containerfile names, and it cannot change silently.'
			},
			'LIN-03': {
				title: 'The base is verified',
				level: 'error',
				protects: 'The base comes from the vendor whose key the caller named.'
			},
			'LIN-04': {
				title: 'The image says that it is a bootc image',
				level: 'error',
				protects: 'bootc and its installers take the image for what it is.'
			},
			'LIN-05': {
				title: 'The image says where it is published',
				level: 'warning',
				protects: 'Tools on the host that ask the image for its name update it from where it comes from.'
			},
			'LIN-06': {
				title: 'The base’s layer descriptors are unchanged',
				level: 'error',
				protects: 'Every client fetches the base’s own bytes from the registry, and from nowhere else.'
			},
			'MAC-01': {
				title: 'SELinux enforces the base’s policy',
				level: 'error',
				protects: 'Services are confined as the base vendor laid down.'
			},
			'PKG-01': {
				title: 'No package is added',
				level: 'error',
				protects: 'The host has no packages beside the base’s.'
			},
			'PKG-02': {
				title: 'No package is removed',
				level: 'error',
				protects: 'The base’s functions, its security ones among them, are all there.'
			},
			'PKG-03': {
				title: 'No package changes its version or its content',
				level: 'error',
				protects: 'The base’s packages are the ones its vendor tested and updates.'
			},
			'PKG-04': {
				title: 'No new package key or vendor',
				level: 'error',
				protects: 'Packages come from sources that the base already trusts.'
			},
			'PKG-05': {
				title: 'No new package repository',
				level: 'error',
				protects: 'A host does not install from sources that the base does not have.'
			},
			'PKG-06': {
				title: 'Files that no package owns are known',
				level: 'error',
				protects: 'Every file is accounted for: by a package or by a clause with a reason.'
			},
			'PKG-07': {
				title: 'Files of packages are as their package has them',
				level: 'error',
				protects: 'A file that a package owns is the vendor’s file: same content, mode, owner and capabilities.'
			},
			'PKG-08': {
				title: 'Files of allowed packages are the vendor’s',
				level: 'warning',
				protects: 'That a file belongs to an allowed package is the vendor’s word, and not only the image’s own.'
			},
			'POL-01': {
				title: 'Every waiver is within its time',
				level: 'error',
				protects: 'What was put off is decided anew on the day that was named, and not forgotten.'
			},
			'POL-02': {
				title: 'The policy is enforced',
				level: 'warning',
				protects: 'An image that was let through by a policy which only warns is never taken for one that keeps to it.'
			},
			'PRIV-01': {
				title: 'No new way to become root',
				level: 'error',
				protects: 'sudo, polkit, PAM, D-Bus and NetworkManager grant what the base grants.'
			},
			'PRIV-02': {
				title: 'No setuid or setgid file',
				level: 'error',
				protects: 'No program runs with more rights than the person who starts it.'
			},
			'PRIV-03': {
				title: 'No file capability',
				level: 'error',
				protects: 'No program gains a part of root’s rights when it is started.'
			},
			'PRIV-04': {
				title: 'No new account, group member or password',
				level: 'error',
				protects: 'Nobody can log in or has rights who could not with the base.'
			},
			'PRIV-05': {
				title: 'No code or variable slipped into every process',
				level: 'error',
				protects: 'The loader and the shells start as the base configured them.'
			},
			'SB-01': {
				title: 'Kernel, boot loader and boot keys are the base’s',
				level: 'error',
				protects: 'Secure Boot starts what the base vendor signed, and nothing that somebody else did.'
			},
			'SEC-01': {
				title: 'No key, token or login',
				level: 'error',
				protects: 'Whoever can pull the image learns no secret from it, not from a hidden layer either.'
			},
			'SEC-02': {
				title: 'Files are root’s, and are files',
				level: 'error',
				protects: 'Nobody without rights can change what the image brought, or gets past the kernel by a device node.'
			},
			'SET-01': {
				title: 'Compiled settings are what their sources say',
				level: 'error',
				protects: 'A setting or a lock that stands in a file of dconf or GSettings holds, and no other does.'
			},
			'UNIT-01': {
				title: 'No new service, timer or generator',
				level: 'error',
				protects: 'Nothing starts on the host by itself, or is done at boot, that the base does not do.'
			},
			'UPD-01': {
				title: 'The signature policy lets in no image that the base’s keeps out',
				level: 'error',
				protects: 'A host’s next image is one that the right key signed: no update replaces it by anybody’s.'
			},
			'UPD-02': {
				title: 'Signatures are looked for where the signature policy wants them',
				level: 'error',
				protects: 'Hosts find the signatures that they ask for, so updates keep coming.'
			},
			'UPD-03': {
				title: 'An updater stays enabled',
				level: 'error',
				protects: 'Hosts go on fetching images, security updates with them.'
			},
			'WH-01': {
				title: 'No protection is deleted or hidden',
				level: 'error',
				protects: 'Signature policy, keys, SELinux, audit, polkit, PAM, sysctl, ostree and bootc settings stay in place.'
			},
			...lintCatalogue
		};
		function isRuleId(id) {
			return Object.hasOwn(catalogue, id);
		}
		const ruleIds = Object.keys(catalogue);
		const adjustableRuleIds = ruleIds.filter(id => !id.startsWith('POL-'));
	}
};
