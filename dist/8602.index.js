export const id = 8602;
export const ids = [8602];
export const modules = {
	91090: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			writeProofs: () => writeProofs
		});
		var external_node_path_ = __webpack_require__(76760);
		var files = __webpack_require__(9141);
		var errors = __webpack_require__(22896);
		var reference = __webpack_require__(40303);
		var schemas = __webpack_require__(2503);
		var printable = __webpack_require__(38497);
		const component = schemas._H3({name: schemas.YjP(), version: schemas.YjP().catch(''), purl: schemas.YjP().catch('')});
		const bomSchema = schemas._H3({
			metadata: schemas._H3({properties: schemas.YOg(schemas._H3({name: schemas.YjP(), value: schemas.YjP()})).catch([])}),
			components: schemas.YOg(component).catch([])
		});
		function listedPackages(predicate) {
			const read = bomSchema.safeParse(predicate);
			const state = read.data?.metadata.properties.find(({name}) => name === 'wtgos:packages')?.value;
			if (!read.success || state === undefined) {
				return {state: 'unknown', reason: 'the attested SBOM is not by this chain', changes: []};
			}
			if (state !== 'listed') return {state: 'unknown', reason: (0, printable.g$)((0, printable.vI)(state, 200)), changes: []};
			const packages = read.data.components.filter(({purl}) => purl.startsWith('pkg:rpm/'));
			const byName = Map.groupBy(packages, ({name}) => name);
			const changes = [...byName].map(([name, all]) => {
				return {name, kind: 'changed', before: [], after: all.map(({version}) => version)};
			});
			return {state: 'listed', changes};
		}
		const maxText = 500;
		const maxItems = 50;
		const word = schemas
			.YjP()
			.transform(text => (0, printable.vI)(text, maxText))
			.optional()
			.catch(undefined);
		const words = schemas.g1P(schemas.YjP(), schemas.YjP()).catch({});
		const hashes = schemas._H3({sha256: word, gitCommit: word}).catch({sha256: undefined, gitCommit: undefined});
		const part = shape => schemas._H3(shape).optional().catch(undefined);
		const dependency = schemas._H3({uri: word, name: word, digest: hashes, annotations: part({verifiedBy: word, keyFingerprint: word})}).catch({
			uri: undefined,
			name: undefined,
			digest: {sha256: undefined, gitCommit: undefined},
			annotations: undefined
		});
		const predicateSchema = schemas._H3({
			buildDefinition: part({
				externalParameters: part({
					containerfile: part({path: word, digest: hashes.optional()}),
					workflow: part({repository: word, path: word, ref: word}),
					buildArgs: words,
					platform: word
				}),
				internalParameters: part({
					engine: word,
					engineReason: word,
					loweredTrust: schemas.YOg(schemas.YjP()).catch([])
				}),
				resolvedDependencies: schemas.YOg(dependency).catch([])
			}),
			runDetails: part({
				builder: part({id: word}),
				metadata: part({invocationId: word}),
				byproducts: schemas.YOg(schemas._H3({name: word, digest: hashes})).catch([])
			})
		});
		function provenanceFacts(predicate) {
			const read = predicateSchema.safeParse(predicate);
			if (!read.success) return [];
			const {buildDefinition, runDetails} = read.data;
			const {externalParameters: outer, internalParameters: inner, resolvedDependencies = []} = buildDefinition ?? {};
			const {containerfile, workflow, buildArgs = {}, platform} = outer ?? {};
			const source = resolvedDependencies.find(({uri}) => uri?.startsWith('git+'));
			const images = resolvedDependencies.filter(each => each !== source).slice(0, maxItems);
			const args = Object.entries(buildArgs).slice(0, maxItems);
			const facts = [
				fact('Built by', runDetails?.builder?.id),
				fact('From the source', source?.uri, source?.digest.gitCommit && `commit ${source.digest.gitCommit}`),
				fact('By the workflow', workflow?.path, workflow?.ref, workflow?.repository),
				fact('In the run', runDetails?.metadata?.invocationId),
				fact('From the file', containerfile?.path, containerfile?.digest?.sha256 && `sha256:${containerfile.digest.sha256}`),
				fact('For', platform),
				fact('With the engine', inner?.engine, inner?.engineReason),
				fact('With arguments', ...args.map(([name, value]) => (0, printable.vI)(`${name}=${value}`, maxText))),
				...images.map(({uri, name, digest, annotations}) => fact('From the image', uri ?? name, digest.sha256 && `sha256:${digest.sha256}`, annotations?.verifiedBy && `verified by ${annotations.verifiedBy} ${annotations.keyFingerprint ?? ''}`.trim())),
				fact('Trust it less for', ...(inner?.loweredTrust ?? []).slice(0, maxItems).map(text => (0, printable.vI)(text, maxText)))
			];
			return facts.filter(each => each !== undefined);
		}
		function recordNamedBy(predicate) {
			const read = predicateSchema.safeParse(predicate);
			const digest = read.data?.runDetails?.byproducts.find(({name}) => name === 'check record')?.digest.sha256;
			return digest === undefined ? undefined : `sha256:${digest}`;
		}
		function fact(name, ...says) {
			const said = says.filter(text => text !== undefined && text !== '');
			return said.length === 0 ? undefined : {name, says: said};
		}
		var found_bundles = __webpack_require__(80875);
		var verify = __webpack_require__(83409);
		var sigstore_provenance = __webpack_require__(84748);
		var verify_bundle = __webpack_require__(20651);
		var recheck = __webpack_require__(4286);
		async function publishedProof(image, name, answers, verifiers, services) {
			const [records, [provenance], [sbom]] = await Promise.all([(0, recheck.L)(image, {keys: verifiers.keys, identity: verifiers.identity}), attestedPredicates(image, sigstore_provenance.wy, verifiers), attestedPredicates(image, sigstore_provenance.I6, verifiers)]);
			const named = recordNamedBy(provenance);
			const attested = records.find(({digest}) => digest === named) ?? records[0];
			if (!attested) throw new TypeError('a record is there, or it was refused');
			const {record, digest, attestedBy} = attested;
			const unlike = records.length === 1 || digest === named ? '' : ` There are ${records.length} records; provenance names none of them.`;
			return {
				name,
				record,
				origin: `Written from the registry alone: from the attested check record ${digest}, ${attestedBy ?? ''}.${unlike} What the record says was not found out again; wtgos verify-immutability --recheck does that.`,
				manifest: image.manifest.document,
				config: image.config,
				baseLayers: await baseLayersOf(image, record, services),
				findings: record.findings.map(({path, ...found}) => ({
					...found,
					...(path === undefined ? {} : {path}),
					evidence: {}
				})),
				reasons: new Map(),
				packages: sbom === undefined ? noSbom : listedPackages(sbom),
				answers,
				provenance: provenance === undefined ? [] : provenanceFacts(provenance)
			};
		}
		const noSbom = {
			state: 'unknown',
			reason: 'no SBOM is attested, and the check record is about files',
			changes: []
		};
		async function attestedPredicates(image, type, {keys, identity}) {
			const {digest} = image.manifest.descriptor;
			const predicates = [];
			for (const found of await (0, found_bundles.A)(image.store, digest, type)) {
				if (!found.ok || found.statement.predicateType !== type) continue;
				const byKey = keys.length > 0 && (await (0, verify_bundle.I)(found, digest, keys)).ok;
				const isTheirs = byKey || (identity && (await (0, verify.D)(found, digest, identity)).ok);
				if (isTheirs) predicates.push(found.statement.predicate);
			}
			return predicates;
		}
		async function baseLayersOf({manifest}, {base}, services) {
			try {
				const store = await services.open((0, reference.o_)(base.reference, '/'));
				const found = await store.getManifest(base.digest);
				if (found?.kind !== 'image') return undefined;
				const {layers} = found.document;
				const isPrefix = layers.every(({digest}, at) => manifest.document.layers[at]?.digest === digest);
				return isPrefix ? layers.length : undefined;
			} catch (error) {
				if (error instanceof errors.z3) return undefined;
				throw error;
			}
		}
		var page = __webpack_require__(63563);
		var client_table = __webpack_require__(96348);
		async function writeProofs(images, {file, name, signatures, hosts}, verifiers, services, pipeline) {
			const answers = (0, client_table.L)(signatures, hosts).map(([client, result, detail]) => ({client, result, detail}));
			for (const image of images) {
				const proof = await publishedProof(image, name, answers, verifiers, pipeline);
				const path = (0, external_node_path_.resolve)(services.cwd, images.length === 1 ? file : withPlatform(file, image));
				await (0, files.Zf)(path, (0, page.proofPage)(proof));
				services.log.info(`proof page: ${path}`);
			}
		}
		function withPlatform(file, {config}) {
			const {ext} = (0, external_node_path_.parse)(file);
			const platform = [config.os, config.architecture, config.variant].filter(part => part !== undefined).join('-');
			const suffix = platform.replace(/[^A-Za-z0-9]+/g, '-').slice(0, 64);
			return `${file.slice(0, file.length - ext.length)}-${suffix}${ext}`;
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
	}
};
