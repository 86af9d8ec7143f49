export const id = 3904;
export const ids = [3904];
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
	93904: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			run: () => run_run
		});
		var promises_ = __webpack_require__(51455);
		var external_node_os_ = __webpack_require__(48161);
		var external_node_path_ = __webpack_require__(76760);
		var errors = __webpack_require__(22896);
		var build = __webpack_require__(28077);
		async function check(options, services) {
			const {folder, tags, references, key} = options;
			const publish = {
				target: folder,
				tags,
				references,
				key: key.signing,
				publicKeys: [key.public],
				allowRollback: true
			};
			const chain = {
				...build.yJ,
				pushImage: (staged, target, ...rest) => {
					const known = new Set(staged.base.manifest.document.layers.map(({digest}) => digest));
					return build.yJ.pushImage(staged, havingBlobs(target, known), ...rest);
				}
			};
			const origin = asPublished(services.origin);
			return (0, build.jq)({...options, publish, runWithKey: true}, {...services, origin}, chain);
		}
		function havingBlobs(store, known) {
			return new Proxy(store, {
				get(target, name) {
					if (name === 'putBlob') {
						const put = async (blob, source) => (known.has(blob.digest) ? 'present' : target.putBlob(blob, source));
						return put;
					}
					const member = Reflect.get(target, name, target);
					return typeof member === 'function' ? member.bind(target) : member;
				}
			});
		}
		function asPublished(origin) {
			if (origin.kind !== 'github') return origin;
			const {serverUrl, repository, sha} = origin;
			return {kind: 'local', source: {uri: `${serverUrl}/${repository}`, commit: sha}};
		}
		var index_image = __webpack_require__(17622);
		var read = __webpack_require__(59684);
		var diff_compare = __webpack_require__(22481);
		var platforms = __webpack_require__(38955);
		var stored_image = __webpack_require__(35172);
		async function sincePublished(published, examined, name, services) {
			try {
				const before = await imageFor(published);
				const tree = await (0, index_image.A)({layers: (0, stored_image.AD)(before), ...(0, stored_image.fS)(services)});
				const {manifest, config} = before;
				const {evidence} = examined;
				const {image} = evidence.context;
				const document = (0, diff_compare.q)(
					{
						name: `${published.store.name}:${published.tag}`,
						digest: manifest.descriptor.digest,
						manifest: manifest.document,
						config,
						tree,
						packages: await (0, read.tD)(tree)
					},
					{name, ...image, tree: examined.tree, packages: evidence.packages}
				);
				return {state: 'known', document};
			} catch (error) {
				services.signal?.throwIfAborted();
				if (error instanceof errors.z3) return {state: 'unknown', reason: error.message};
				throw error;
			}
		}
		async function imageFor({store, tag, platform}) {
			const images = await (0, platforms.Q)(store, await (0, stored_image.Zl)(store, tag));
			const fits = ({config}) => config.architecture === platform.architecture && (config.variant ?? '') === (platform.variant ?? '');
			const image = images.find(fits) ?? images[0];
			if (!image) throw new TypeError('an index without images');
			return image;
		}
		var target = __webpack_require__(48182);
		var registry_reference = __webpack_require__(40303);
		var diff_markdown = __webpack_require__(8100);
		var markdown = __webpack_require__(13262);
		var throw_away_key = __webpack_require__(50988);
		var run = __webpack_require__(61202);
		var reports = __webpack_require__(78950);
		var tools = __webpack_require__(83247);
		var external_node_fs_ = __webpack_require__(73024);
		var files = __webpack_require__(9141);
		const maxKeyFileBytes = 64 * 1024;
		const keyBlock = /-----BEGIN PUBLIC KEY-----[A-Za-z0-9+/=\s]{1,4096}-----END PUBLIC KEY-----\n?/g;
		async function copyWithKey(context, to, {keyFiles, cwd, pem}) {
			const isFolder = await (0, promises_.stat)(context).then(
				found => found.isDirectory(),
				() => false
			);
			if (!isFolder) throw new errors.yo('input-invalid', `context: there is no folder ${context}`);
			try {
				await (0, promises_.cp)(context, to, {recursive: true, verbatimSymlinks: true, mode: external_node_fs_.constants.COPYFILE_FICLONE});
				const own = new Set();
				const replaced = [];
				for (const file of keyFiles) {
					const path = (0, external_node_path_.resolve)(cwd, file);
					const inside = (0, external_node_path_.relative)(context, path);
					const text = await readSmall(path);
					if (text !== undefined) for (const [block] of text.matchAll(keyBlock)) own.add(bare(block));
					else if (!inside.startsWith('..') && !(0, external_node_path_.isAbsolute)(inside)) {
						await writeNew(to, inside, pem);
						replaced.push(inside);
					}
				}
				for (const entry of await (0, promises_.readdir)(to, {recursive: true, withFileTypes: true})) {
					if (!entry.isFile()) continue;
					const path = (0, external_node_path_.join)(entry.parentPath, entry.name);
					const text = await readSmall(path);
					if (!text?.includes('-----BEGIN PUBLIC KEY-----')) continue;
					const changed = text.replace(keyBlock, block => (own.has(bare(block)) ? pem : block));
					if (changed === text) continue;
					await (0, promises_.writeFile)(path, changed);
					replaced.push((0, external_node_path_.relative)(to, path));
				}
				return replaced.sort();
			} catch (error) {
				if (error instanceof errors.yo) throw error;
				const {code} = error;
				throw new errors.yA('io-failed', `context: ${context} cannot be copied: ${(0, files.A3)(code ?? 'unknown')}`, {
					cause: error
				});
			}
		}
		async function writeNew(folder, inside, text) {
			const file = (0, external_node_path_.join)(folder, inside);
			const [root, parent] = await Promise.all([(0, promises_.realpath)(folder), (0, promises_.realpath)((0, external_node_path_.dirname)(file))]);
			const isLink = await (0, promises_.lstat)(file).then(
				() => true,
				() => false
			);
			if (isLink || (0, external_node_path_.join)(parent, (0, external_node_path_.basename)(file)) !== (0, external_node_path_.join)(root, inside)) {
				throw new errors.yo('input-invalid', `public-keys: ${inside} is behind a link, and nothing is there`, {
					hint: 'Put the file itself there, or leave it out.'
				});
			}
			await (0, promises_.writeFile)(file, text, {flag: 'wx'});
		}
		const bare = block => block.replace(/\s/g, '');
		async function readSmall(path) {
			try {
				const found = await (0, promises_.stat)(path);
				return found.isFile() && found.size <= maxKeyFileBytes ? await (0, promises_.readFile)(path, 'latin1') : undefined;
			} catch {
				return undefined;
			}
		}
		const standIn = 'Nothing is published: a folder stands in for the registry, and a throw-away key for the real one.';
		async function run_run(inputs, services) {
			const {cwd, log, builder} = services;
			const reference = (0, registry_reference.o_)(inputs.to, cwd);
			(0, target.xC)(reference);
			const scratch = await (0, promises_.mkdtemp)((0, external_node_path_.join)(builder?.scratchDir ?? (0, external_node_os_.tmpdir)(), 'wtgos-check-'));
			try {
				const key = await (0, throw_away_key.Y)();
				const own = await (0, run.assembleOptions)(inputs, services);
				const contextDir = (0, external_node_path_.join)(scratch, 'context');
				const options = {keyFiles: inputs.publicKeys, cwd, pem: key.public.pem};
				const replaced = await copyWithKey(own.contextDir, contextDir, options);
				log.info(`${standIn} It takes the place of: ${replaced.join(', ') || 'no file of the context'}.`);
				const pipeline = (0, tools.xr)(services, inputs.plainHttp);
				const folder = await pipeline.open({kind: 'layout', dir: (0, external_node_path_.join)(scratch, 'registry')});
				let since;
				const checked = check(
					{
						...own,
						contextDir,
						policy: await (0, tools.US)(inputs.policy, services),
						strict: inputs.strict,
						folder,
						tags: inputs.tags,
						references: [...inputs.references, ...ownNames(reference, inputs)],
						key,
						async judged(verdict, examined) {
							services.judged(verdict);
							await (0, reports.Li)(inputs, verdict, inputs.containerfile, services, examined);
							const [tag = 'latest'] = inputs.tags;
							if (!inputs.compare) return;
							const published = {store: await pipeline.open(reference), tag, platform: own.platform};
							since = await log.step('Compare', () => sincePublished(published, examined, 'this commit', pipeline));
						}
					},
					pipeline
				);
				const failure = await checked.then(
					() => undefined,
					error => {
						if (error instanceof errors.z3 && error.kind === 'policy') return error;
						throw error;
					}
				);
				const built = failure ? undefined : await checked;
				return {
					outputs: {
						verdict: failure ? 'fail' : 'pass',
						changes: since?.state ?? 'unknown',
						...(built && {digest: built.digest})
					},
					json: {replaced, ...(since?.state === 'known' && {difference: since.document})},
					summary: summaryOf(replaced, since),
					...(failure && {failure})
				};
			} finally {
				await (0, promises_.rm)(scratch, {recursive: true, force: true});
			}
		}
		function ownNames(to, {tags, references}) {
			if (to.kind !== 'registry') return [];
			const given = new Set((0, target.qC)(references).map(({tag}) => tag));
			return tags.filter(tag => !given.has(tag)).map(tag => `${to.host}/${to.path}:${tag}`);
		}
		function summaryOf(replaced, since) {
			const files = replaced.map(file => `<code>${(0, markdown.p)(file)}</code>`).join(', ');
			const said = files === '' ? standIn : `${standIn} So these files differ from what a publish would take: ${files}.`;
			if (since?.state === 'known') return `${said}\n\n${(0, diff_markdown.x)(since.document, {all: false})}`;
			const reason = since ? (0, markdown.p)(since.reason) : 'it was not looked at, or there was nothing to compare yet.';
			return `${said}\n\n## Changes since the published image\n\nUnknown: ${reason}\n`;
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
	14364: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			k: () => groupFindings
		});
		var _core_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38497);
		var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42891);
		var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86476);
		const least = 3;
		const named = 3;
		const maxExample = 200;
		function groupFindings(findings) {
			const groups = Map.groupBy((0, _order_js__WEBPACK_IMPORTED_MODULE_0__.Np)(findings), causeOf);
			return [...groups.values()].flatMap(alike => (alike.length < least ? alike.map(one => group([one])) : group(alike)));
		}
		function group(findings) {
			const [like] = findings;
			if (!like) throw new TypeError('a group has a finding');
			const paths = findings.map(({path = ''}) => path);
			if (paths.length === 1) {
				return {like, findings, message: (0, _core_printable_js__WEBPACK_IMPORTED_MODULE_1__.g$)(like.message), place: (0, _place_js__WEBPACK_IMPORTED_MODULE_2__.$)(like), examples: undefined};
			}
			const folder = commonFolder(paths);
			const left = paths.length - named;
			const examples = paths.slice(0, named).map(path => `/${(0, _core_printable_js__WEBPACK_IMPORTED_MODULE_1__.vI)((0, _core_printable_js__WEBPACK_IMPORTED_MODULE_1__.g$)(path), maxExample)}`);
			return {
				like,
				findings,
				message: (0, _core_printable_js__WEBPACK_IMPORTED_MODULE_1__.g$)(withoutPath(like)),
				place: `${paths.length} paths below /${(0, _core_printable_js__WEBPACK_IMPORTED_MODULE_1__.g$)(folder)}`,
				examples: `${examples.join(', ')}${left > 0 ? ` and ${left} more` : ''}`
			};
		}
		function causeOf(finding) {
			const {rule, level, path, fix, evidence} = finding;
			if (path === undefined) return JSON.stringify([rule, level, finding.message, evidence]);
			return JSON.stringify([rule, level, withoutPath(finding), fix ?? null]);
		}
		function withoutPath({message, path}) {
			if (path === undefined || path === '') return message;
			const parts = message.split(path);
			return parts.reduce((before, after) => `${before}${isWithinWord(before, after) ? path : '…'}${after}`);
		}
		function isWithinWord(before, after) {
			return /[\p{L}\p{N}_.-]$/u.test(before) || /^[\p{L}\p{N}_/-]/u.test(after);
		}
		function commonFolder(paths) {
			let [folder = ''] = paths.map(path => path.slice(0, Math.max(0, path.lastIndexOf('/'))));
			while (folder !== '' && !paths.every(path => path.startsWith(`${folder}/`))) {
				folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
			}
			return folder;
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
	86476: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => placeOf
		});
		var _core_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38497);
		function placeOf(finding) {
			const parts = [];
			if (finding.path !== undefined) parts.push(`/${(0, _core_printable_js__WEBPACK_IMPORTED_MODULE_0__.g$)(finding.path)}`);
			if (finding.at) parts.push(`from ${(0, _core_printable_js__WEBPACK_IMPORTED_MODULE_0__.g$)(finding.at.file)}${finding.at.line ? `:${finding.at.line}` : ''}`);
			return parts.join(', ');
		}
	},
	48961: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			g: () => rulePage
		});
		var _rules_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91207);
		const pages = 'https://github.com/wtgos/actions/blob/main/docs/rules';
		function rulePage(id) {
			return (0, _rules_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.KX)(id) ? `${pages}/${id}.md` : undefined;
		}
	},
	50988: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Y: () => throwAwayKey
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70415);
		async function throwAwayKey() {
			const password = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(24).toString('base64url');
			const {privatePem, publicPem} = await (0, _keys_js__WEBPACK_IMPORTED_MODULE_1__.generateKeyPair)(password);
			return {signing: await (0, _keys_js__WEBPACK_IMPORTED_MODULE_1__.y)(privatePem, password), public: (0, _keys_js__WEBPACK_IMPORTED_MODULE_1__.f)(publicPem)};
		}
	}
};
