export const id = 8077;
export const ids = [8077];
export const modules = {
	28077: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			jq: () => build,
			eL: () => buildUnlessUnchanged,
			yJ: () => links
		});
		var external_node_path_ = __webpack_require__(76760);
		var files = __webpack_require__(9141);
		var evaluate = __webpack_require__(54820);
		var assemble = __webpack_require__(70163);
		var candidate = __webpack_require__(5682);
		var external_node_crypto_ = __webpack_require__(77598);
		var external_node_fs_ = __webpack_require__(73024);
		var early_check = __webpack_require__(98027);
		var sources = __webpack_require__(96424);
		var errors = __webpack_require__(22896);
		var names = __webpack_require__(64214);
		var paths = __webpack_require__(67666);
		async function digestContext(plan, options) {
			const read = pathsRead(plan, (0, early_check.e)(plan, options.contextDir, options.outputDir));
			const before = stampOf(plan, read, options);
			const lines = new Map();
			for (const [path, node] of nodesOf(plan, read, options)) {
				if (!lines.has(path)) lines.set(path, JSON.stringify([path, node?.type, node?.mode, await contentOf(node, read)]));
			}
			const text = [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
			return {
				digest: digestOf(text),
				isSame() {
					if (stampOf(plan, read, options) === before) return true;
					if (!read.exact) return false;
					throw new errors.yo('context-invalid', 'the build context changed while the image was built', {
						hint: 'Let nothing write into the build context during a build, and run again.'
					});
				}
			};
		}
		function digestOf(lines) {
			const hash = (0, external_node_crypto_.createHash)('sha256');
			for (const line of lines) hash.update(line).update('\n');
			return `sha256:${hash.digest('hex')}`;
		}
		async function contentOf(node, {exact}) {
			if (node?.type === 'symlink') return node.target;
			if (node?.type !== 'file') return '';
			const hash = (0, external_node_crypto_.createHash)('sha256');
			try {
				for await (const chunk of node.content.open()) hash.update(chunk);
			} catch (error) {
				if (exact || !(error instanceof errors.yo)) throw error;
				return 'unreadable';
			}
			return hash.digest('hex');
		}
		function stampOf(plan, read, options) {
			const lines = [];
			for (const [path, node] of nodesOf(plan, read, options)) {
				lines.push(JSON.stringify([path, node?.type, node?.mode, stamp(node, path, options)]));
			}
			return digestOf(lines);
		}
		function stamp(node, path, {contextDir}) {
			if (node?.type !== 'file') return node?.type === 'symlink' ? node.target : '';
			const place = Buffer.concat([Buffer.from((0, external_node_path_.join)(contextDir, '/')), (0, names.aA)(path)]);
			const found = (0, external_node_fs_.lstatSync)(place, {bigint: true, throwIfNoEntry: false});
			return found ? [found.ino, found.size, found.mtimeNs, found.ctimeNs].join(' ') : 'gone';
		}
		function* nodesOf(plan, {paths, exact}, options) {
			const context = (0, early_check.e)(plan, options.contextDir, options.outputDir);
			for (const path of paths) yield* below(context, path, exact);
		}
		function* below(context, path, exact) {
			const ignored = path !== '' && context.ignores(path);
			if (ignored && !(context.hasExceptions && context.isFolder(path))) return;
			try {
				const node = context.node(path);
				if (!ignored) yield [path, node];
				if (node?.type !== 'directory') return;
			} catch (error) {
				if (exact || !(error instanceof errors.yo)) throw error;
				yield [path, undefined];
				return;
			}
			for (const name of context.names(path)) yield* below(context, (0, paths.fj)(path, name), exact);
		}
		const wholeContext = {paths: [''], exact: false};
		function pathsRead(plan, context) {
			const {file} = plan.containerfile.context;
			const paths = [];
			for (const command of [...plan.needed].flatMap(({commands}) => commands)) {
				if (command.kind === 'run' && bindsContext(command.original)) return wholeContext;
				if (command.kind !== 'copy' || command.from !== undefined) continue;
				for (const source of command.sources) {
					if (isAddress(source)) continue;
					if (/[$\\'"]/.test(source)) return wholeContext;
					try {
						for (const found of (0, sources.I)(context, source, {file, line: command.line})) {
							paths.push(found.path, found.real);
						}
					} catch (error) {
						if (plan.engine === 'append' || !(error instanceof errors.yo)) throw error;
						return wholeContext;
					}
				}
			}
			return {paths, exact: true};
		}
		function isAddress(source) {
			return /^([a-z][a-z0-9+.-]*:\/\/|git@)/i.test(source);
		}
		function bindsContext(instruction) {
			return [...instruction.matchAll(/--mount=(\S*)/g)].some(([, members = '']) => {
				const type = /(?:^|,)type=([a-z]+)/i.exec(members)?.[1]?.toLowerCase() ?? 'bind';
				return type === 'bind' && !/(?:^|,)from=/i.test(members);
			});
		}
		var examine = __webpack_require__(72640);
		var gate = __webpack_require__(82600);
		var os_release = __webpack_require__(67149);
		class Snapshot {
			kind;
			name;
			repository;
			#store;
			#read = new Map();
			constructor(store) {
				this.kind = store.kind;
				this.name = store.name;
				this.repository = store.repository;
				this.#store = store;
			}
			expect(manifests, blobs) {
				for (const reference of manifests) this.getManifest(reference).catch(() => {});
				for (const {descriptor, maxBytes} of blobs) this.readBlob(descriptor, maxBytes).catch(() => {});
			}
			knowReferrers(subject, listed) {
				this.#read.set(`referrers ${subject}`, listed);
			}
			getManifest(reference) {
				return this.#once(`manifest ${reference}`, () => this.#store.getManifest(reference));
			}
			readBlob(descriptor, maxBytes) {
				const {digest, size} = descriptor;
				if (size > maxBytes) return this.#store.readBlob(descriptor, maxBytes);
				return this.#once(`blob ${digest} ${size}`, () => this.#store.readBlob(descriptor, maxBytes));
			}
			async referrers(subject, artifactType) {
				const all = await this.#once(`referrers ${subject}`, () => this.#store.referrers(subject));
				return artifactType === undefined ? all : all.filter(one => one.artifactType === artifactType);
			}
			hasBlob(digest) {
				return this.#store.hasBlob(digest);
			}
			openBlob(descriptor) {
				return this.#store.openBlob(descriptor);
			}
			listTags() {
				return this.#store.listTags();
			}
			putManifest(...args) {
				return this.#store.putManifest(...args);
			}
			putBlob(descriptor, source) {
				return this.#store.putBlob(descriptor, source);
			}
			listReferrers(...args) {
				return this.#store.listReferrers(...args);
			}
			#once(key, read) {
				const known = this.#read.get(key);
				if (known) return known;
				const reading = read();
				this.#read.set(key, reading);
				return reading;
			}
		}
		var host_files = __webpack_require__(13913);
		var provenance = __webpack_require__(84748);
		var read_legacy = __webpack_require__(74135);
		var attest = __webpack_require__(59802);
		var host_verdicts = __webpack_require__(95281);
		var map_limited = __webpack_require__(52647);
		var found_bundles = __webpack_require__(80875);
		var legacy = __webpack_require__(21696);
		var sign = __webpack_require__(87774);
		var pipeline_signers = __webpack_require__(66260);
		const parallelBlobs = 8;
		function prepare(target, subject, options, created) {
			const {key, keyless, tags, statements} = options;
			const found = (0, found_bundles.A)(target, subject.digest);
			found.catch(() => {});
			const prepared = {
				found,
				signature: undefined,
				attestations: undefined,
				async blobs() {
					const [signature, attestations] = await Promise.all([key && (0, sign.CA)(target, subject, tags, key, created, found), keyless ? undefined : (0, attest.R)(target, subject, statements, (0, pipeline_signers.xk)(options), created, found)]);
					const made = [signature?.legacy?.artifact, signature?.bundle.artifact, ...artifactsOf(attestations)];
					await (0, map_limited.b)(made, parallelBlobs, async artifact => artifact?.send(target));
					Object.assign(prepared, {signature, attestations});
				},
				async manifest() {
					const {signature} = prepared;
					if (!key || !signature?.legacy) return;
					const references = tags.map(({reference}) => reference);
					signature.legacy = await (0, legacy.dA)(target, subject, references, key, signature.legacy);
				}
			};
			return prepared;
		}
		function artifactsOf(planned = []) {
			return planned.map(({artifact}) => artifact);
		}
		var promote = __webpack_require__(4255);
		var push = __webpack_require__(34735);
		var pipeline_target = __webpack_require__(48182);
		var verify = __webpack_require__(85849);
		const required = [provenance.wy, provenance.I6, provenance.io];
		const publishLinks = {pushImage: push.G, signImage: sign.jV, attestImage: attest.D, verifyPublished: verify.uf, hostVerdicts: host_verdicts.HZ, moveTags: promote.F};
		async function publish(staged, examined, options, journal, services, links = publishLinks) {
			const {target, key, publicKeys, keyless, statements} = options;
			const created = new Date(staged.config.created ?? 0);
			const subject = (0, push.e)(staged);
			const {digest} = subject;
			const stored = {
				store: target,
				manifest: {kind: 'image', bytes: staged.manifestBytes, descriptor: subject, document: staged.manifest},
				config: staged.config
			};
			const prepared = prepare(target, subject, options, created);
			const written = [];
			const confirm = [];
			const lookAtTags = async () => {
				const tags = (0, host_verdicts.k$)(target, subject, await (0, pipeline_target.g$)(target, options.tags), services);
				if (!options.allowRollback) await (0, promote.j)(stored, tags);
				return tags;
			};
			const [pushed, before] = await journal.stage('push', () => {
				const looking = lookAtTags();
				const beside = {blobs: () => Promise.all([prepared.blobs(), looking]), manifest: prepared.manifest};
				return Promise.all([links.pushImage(staged, target, services.log, beside), looking]);
			});
			const readable = before.every(({now}) => now === undefined) ? target.isPublic?.(digest) : undefined;
			const {found} = prepared;
			const signature = await journal.stage('sign', async () => {
				let last = '';
				for (const signer of (0, pipeline_signers.FV)(options)) {
					const plan = signer === key ? prepared.signature : undefined;
					const ahead = {plan, found, written, confirm};
					const signed = await links.signImage(target, subject, options.tags, signer, created, ahead);
					last = signed.bundle;
				}
				return last;
			});
			const readBack = await journal.stage('attest', async () => {
				const all = Promise.withResolvers();
				const listing = target.listReferrers(digest, all.promise);
				listing.catch(() => {});
				let readBack;
				const list = async () => {
					all.resolve(written.map(({referrer}) => referrer));
					await Promise.all(confirm);
					const {legacy} = prepared.signature ?? {};
					readBack ??= readBackOf(target, digest, options.tags, written, legacy?.artifact);
					readBack.knowReferrers(digest, listing);
					await listing;
					return readBack;
				};
				try {
					const ahead = {plan: prepared.attestations, found, written, list};
					await links.attestImage(target, subject, statements, (0, pipeline_signers.xk)(options), created, options.alsoAttestIn, ahead);
				} catch (error) {
					all.reject(error);
					throw error;
				}
				return list();
			});
			const {signatures, hosts, tags, seen} = await journal.stage('verify', async () => {
				const verifiers = {
					keys: key ? publicKeys : [],
					identity: keyless && (await (0, pipeline_signers.hY)(readBack, subject, signature, keyless.root))
				};
				const now = await (0, pipeline_target.g$)(readBack, options.tags);
				const moved = now.some((tag, at) => tag.now?.descriptor.digest !== before[at]?.now?.descriptor.digest);
				const tags = moved ? await lookAtTags() : before;
				const [signatures, hosts] = await Promise.all([links.verifyPublished(readBack, subject, verifiers, required), (0, host_files.m)(examined.tree).then(policy => links.hostVerdicts(readBack, subject, tags, [policy], services))]);
				for (const host of hosts.filter(({result}) => result === 'not-enforced')) {
					services.log.warn(`${host.reference}: a host with the policy of the ${host.policyFrom} verifies nothing (${host.scope})`);
				}
				(0, host_verdicts.bC)(hosts, examined.evidence.policy.hostPolicy.enforce);
				return {signatures, hosts, tags, seen: moved ? target : readBack};
			});
			const moved = [];
			if (options.leaveTags) return {pushed, signatures, hosts, tags: moved};
			await journal.stage('tag', () =>
				links.moveTags(
					stored,
					tags,
					async tag => {
						moved.push(tag);
						await journal.moved(tag);
						services.log.info(`published: ${tag.reference} is ${digest}`);
					},
					seen
				)
			);
			if ((await readable) === false) services.log.info(notPublic(target.name));
			return {pushed, signatures, hosts, tags: moved};
		}
		function notPublic(name) {
			const how = name.startsWith('ghcr.io/') ? ' GHCR makes new packages private. If that is not meant: package settings, "Change visibility", Public.' : ' If that is not meant, make the repository public there.';
			return `note: ${name} cannot be read without a login, so hosts need one to pull from it.${how}`;
		}
		function readBackOf(target, digest, tags, written, legacy) {
			const readBack = new Snapshot(target);
			const manifests = [digest, (0, read_legacy.w_)(digest), ...tags.map(({tag}) => tag)];
			const layers = [...written, ...(legacy ? [legacy] : [])].flatMap(({document}) => document.layers);
			readBack.expect(
				[...manifests, ...written.map(({referrer}) => referrer.digest)],
				layers.map(descriptor => ({descriptor, maxBytes: descriptor.size}))
			);
			return readBack;
		}
		const stages = null && ['build', 'examine', 'gate', 'push', 'sign', 'attest', 'verify', 'tag'];
		class Journal {
			record;
			#file;
			#now;
			#current;
			constructor(directory, target, now) {
				this.#file = (0, external_node_path_.join)(directory, 'release.json');
				this.#now = now;
				this.record = {
					schema: 'https://wtgos.github.io/actions/schemas/release/v1.json',
					target,
					digest: undefined,
					baseDigest: undefined,
					stages: [],
					tags: []
				};
			}
			async stage(stage, work) {
				const at = this.#now();
				this.#current = stage;
				try {
					const result = await work();
					this.record.stages.push({stage, at: at.toISOString(), ms: this.#now().getTime() - at.getTime()});
					await this.write();
					return result;
				} catch (error) {
					if (error instanceof errors.z3) error.state = [error.state, this.state()].filter(Boolean).join(' ');
					throw error;
				}
			}
			state() {
				const {target, digest, tags} = this.record;
				if (target === undefined) return 'Nothing was to be published by this run.';
				const image = `${target}@${digest ?? 'unknown'}`;
				const again = 'Run the same again: it finishes what is missing and doubles nothing.';
				switch (this.#current) {
					case undefined:
					case 'build':
					case 'examine':
					case 'gate':
						return `Nothing was sent to ${target}; every tag is as it was.`;
					case 'push':
						return `Some blobs of ${image} may be in the registry; no tag was moved, nothing was signed. ${again}`;
					case 'sign':
						return `${image} is there by digest, perhaps without its signature; no tag was moved. ${again}`;
					case 'attest':
						return `${image} is there by digest and signed, attestations may be missing; no tag was moved. ${again}`;
					case 'verify':
						return `${image} is there by digest, signed and attested, but not verified; no tag was moved.`;
					case 'tag': {
						const moved = tags.map(entry => entry.tag).join(', ') || 'none';
						return `${image} is there, signed, attested and verified; tags moved so far: ${moved}. ${again}`;
					}
				}
			}
			async moved(tag) {
				this.record.tags.push(tag);
				await this.write();
			}
			async write() {
				await (0, files.Zf)(this.#file, `${JSON.stringify(this.record, null, 2)}\n`);
			}
		}
		var run_beside_key = __webpack_require__(60807);
		var statements = __webpack_require__(59649);
		var pipeline_tags = __webpack_require__(10582);
		var container_config = __webpack_require__(37221);
		var image_documents = __webpack_require__(271);
		var image_history = __webpack_require__(32825);
		var stage_settings = __webpack_require__(84097);
		var assemble_staged = __webpack_require__(61737);
		var labels = __webpack_require__(60136);
		var stored_image = __webpack_require__(35172);
		async function takeOver(dir, {plan, base, images}, options, services) {
			const staged = await (0, assemble_staged.qD)(base, dir, services.open);
			const {store, manifest, config} = base;
			const osVersion = await (0, os_release.m)(await (0, stored_image.LR)({store, manifest, config}, services));
			const metadata = (0, labels.z)({...options, plan, base, osVersion, origin: services.origin});
			const documents = madeAgain(staged, plan, {...options, ...metadata});
			if (documents.digest !== staged.digest) throw refused(dir, firstDifference(staged, documents));
			return {
				...staged,
				images,
				engine: plan.engine,
				engineReason: plan.engineReason,
				buildArgs: plan.buildArgs,
				sources: new Map()
			};
		}
		function madeAgain(staged, plan, options) {
			const {base, dir, config, manifest} = staged;
			const {created, annotations, cwd} = options;
			const shared = base.manifest.document.layers.length;
			const own = manifest.layers.length - shared;
			if (own > (plan.engine === 'append' ? 1 : plan.chain.length)) {
				throw refused(dir, `it has ${own} layers of its own, more`);
			}
			const layers = manifest.layers.slice(shared).map(({digest, size, mediaType}, position) => {
				const diffId = config.rootfs.diff_ids[shared + position];
				const [, compression] = /[.+](gzip|zstd)$/.exec(mediaType) ?? [];
				if (diffId === undefined || compression === undefined) throw refused(dir, `it has a layer of type ${mediaType}`);
				return {digest, size, diffId, compression: compression};
			});
			const settings = (0, stage_settings.f)(plan.chain, base.config.config ?? {}, {
				containerfile: plan.containerfile,
				format: (0, image_documents.b)(base)
			});
			return (0, image_documents.Q)({
				base,
				config: (0, container_config.IO)(settings.config, options),
				author: settings.author,
				history: (0, image_history.o)(plan.chain, plan.engine, layers.length, created),
				layers,
				created,
				annotations,
				cwd
			});
		}
		function firstDifference(staged, made) {
			const of = ({config, manifest}) => {
				const {config: settings, ...image} = config;
				const {config: _, ...rest} = manifest;
				return {...manifest.annotations, ...settings?.Labels, ...settings, ...image, ...rest};
			};
			const [theirs, ours] = [of(staged), of(made)];
			const name = [...new Set([...Object.keys(theirs), ...Object.keys(ours)])].find(each => JSON.stringify(theirs[each]) !== JSON.stringify(ours[each]));
			return name === undefined ? 'its documents are written in another way' : `it says something else of ${name}`;
		}
		function refused(dir, why) {
			return new errors.yA('image-malformed', `${dir}: ${why} than this commit, its base and its clock make`, {
				hint: 'Was it built from this very commit, with the same inputs and base digest? Build again; if it stays so, the build job tampers with it.'
			});
		}
		var json = __webpack_require__(2338);
		var sigstore_verify = __webpack_require__(49746);
		var external_node_util_ = __webpack_require__(57975);
		var core_digest = __webpack_require__(86912);
		var read_record = __webpack_require__(39222);
		var statement = __webpack_require__(9634);
		var verify_bundle = __webpack_require__(20651);
		async function ownStatements(store, image, signers) {
			const signer = (0, pipeline_signers.xk)(signers);
			const own = {provenances: [], records: [], signature: undefined};
			for (const found of await (0, found_bundles.A)(store, image)) {
				if (!found.ok) continue;
				const isOwn = typeof signer === 'function' ? await signer.isOwn?.(found, image) : (await (0, verify_bundle.I)(found, image, [signer.publicKey])).ok;
				if (!isOwn) continue;
				const {predicateType} = found.statement;
				if (predicateType === provenance.wy) own.provenances.push(found.statement);
				if (predicateType === provenance.io) own.records.push(found.statement);
				if (predicateType === statement.Rh) own.signature = found.digest;
			}
			if (own.provenances.length === 0) return 'this signer attested no provenance of it';
			if (own.records.length === 0) return 'this signer attested no check record of it';
			return own;
		}
		function sameInputs({provenances, records}, image, wanted) {
			let why = '';
			for (const record of records) {
				const digest = (0, core_digest.sc)((0, json.d)(record.predicate));
				const expected = (0, provenance.D2)({...wanted.inputs, subject: image, record: digest});
				for (const provenance of provenances) {
					const different = differenceOf(inputsIn(provenance), inputsIn(expected));
					why = different === undefined ? (recordRefusal(record, image, wanted) ?? '') : `${different} is not what it was`;
					if (why === '') return record;
				}
			}
			return why;
		}
		function recordRefusal({predicate}, image, {base, policy, strict}) {
			const record = (0, read_record.Hh)(predicate);
			if (typeof record === 'string') return `its check record is none (${record})`;
			const {verdict} = record;
			const asWanted = verdict.result === 'pass' && verdict.strict === strict && record.image.digest === image && record.base.digest === base && record.policy.digest === policy.digest;
			return asWanted ? undefined : 'its check record is of another check';
		}
		function inputsIn({predicate}) {
			const {buildDefinition, runDetails, ...more} = JSON.parse(JSON.stringify(predicate));
			const {internalParameters, resolvedDependencies, ...definition} = buildDefinition ?? {};
			const {github: _, ...internal} = internalParameters ?? {};
			const {metadata: __, ...details} = runDetails ?? {};
			const images = Array.isArray(resolvedDependencies) ? resolvedDependencies.filter(isNoCommit) : resolvedDependencies;
			return {...definition, internalParameters: internal, resolvedDependencies: images, runDetails: details, ...more};
		}
		function isNoCommit(dependency) {
			return !(typeof dependency?.uri === 'string' && dependency.uri.startsWith('git+'));
		}
		function differenceOf(before, now, at = '') {
			if ((0, external_node_util_.isDeepStrictEqual)(before, now)) return undefined;
			if (!isRecord(before) || !isRecord(now)) return at;
			for (const name of new Set([...Object.keys(now), ...Object.keys(before)])) {
				const member = at === '' ? name : `${at}.${name}`;
				const found = differenceOf(before[name], now[name], Object.hasOwn(now, name) ? member : at);
				if (found !== undefined) return found;
			}
			return at;
		}
		function isRecord(value) {
			return typeof value === 'object' && value !== null && !Array.isArray(value);
		}
		const unchanged_required = [provenance.wy, provenance.I6, provenance.io];
		async function findUnchanged(question, services, links) {
			const expired = question.policy.policy.waivers.find(({expires}) => expires < today(services));
			if (expired) return `the policy’s waiver of ${expired.rule} has ended`;
			const [published] = question.now;
			if (published?.kind !== 'image') return 'there is no image under the tag';
			const {digest} = published.descriptor;
			if (question.now.some(one => one?.descriptor.digest !== digest)) return otherTags;
			try {
				return await verifyUnchanged({...question, published}, services, links);
			} catch (error) {
				if (error instanceof errors.pn) return error.message;
				if (error instanceof errors.yA && aboutTheImage.includes(error.code)) return error.message;
				throw error;
			}
		}
		const otherTags = 'its tags do not all point to one image';
		const aboutTheImage = ['image-malformed', 'image-not-found', 'digest-mismatch'];
		function today({now}) {
			return now().toISOString().slice(0, 10);
		}
		async function verifyUnchanged(question, services, links) {
			const {published, key, keyless, policy} = question;
			const target = new Snapshot(question.target);
			const subject = published.descriptor;
			const {digest} = subject;
			target.expect([digest, (0, read_legacy.w_)(digest)], []);
			const [image] = await Promise.all([(0, stored_image.NV)(target, published), target.referrers(digest)]);
			const own = await ownStatements(target, digest, question);
			if (typeof own === 'string') return own;
			const record = sameInputs(own, digest, question);
			if (typeof record === 'string') return record;
			const tree = await (0, stored_image.LR)(image, services);
			const targets = question.tagsFor(await (0, os_release.m)(tree));
			const tags = await (0, pipeline_target.g$)(target, targets);
			if (tags.some(({now}) => now?.descriptor.digest !== digest)) return otherTags;
			const verifiers = {
				keys: key ? [key.publicKey] : [],
				identity: keyless && (await (0, pipeline_signers.hY)(target, subject, own.signature ?? '', keyless.root))
			};
			const signatures = await links.verifyPublished(target, subject, verifiers, unchanged_required);
			for (const name of key ? namesOf(targets) : []) {
				const {legacy} = await (0, sigstore_verify.$)(target, subject, verifiers.keys, [name]);
				if (!legacy.ok) return legacy.reason;
			}
			const hosts = await links.hostVerdicts(target, subject, tags, [await (0, host_files.m)(tree)], services);
			(0, host_verdicts.bC)(hosts, policy.policy.hostPolicy.enforce);
			(0, host_verdicts.bC)(await (0, host_verdicts.nY)(target, subject, hosts, verifiers.keys), true);
			return {
				digest,
				record: (0, json.d)(record.predicate),
				signatures,
				hosts,
				tags: targets.map(({tag, reference}) => ({tag, reference, digest, before: digest}))
			};
		}
		function namesOf(targets) {
			return new Set(targets.map(({tag, reference}) => reference.slice(0, -tag.length - 1)));
		}
		const links = {...publishLinks, judge: evaluate.S, gate: gate.G};
		async function build(options, services, chain = links) {
			const built = await buildUnlessUnchanged(options, undefined, services, chain);
			if ('kept' in built) throw new TypeError('nobody asked to leave anything as it is');
			return built;
		}
		async function buildUnlessUnchanged(options, skip, services, chain = links) {
			const tidying = [];
			try {
				return await buildInOrder(options, skip, services, chain, tidying);
			} finally {
				for (const tidy of tidying) await tidy();
			}
		}
		async function buildInOrder(options, skip, services, chain, tidying) {
			const {log} = services;
			const {publish: publication} = options;
			const journal = new Journal(options.outputDir, publication?.target.name, services.now);
			const recordFile = (0, external_node_path_.join)(options.outputDir, 'check-record.json');
			const tagPlan = publication && (0, pipeline_tags.Vd)(publication.tags, publication.references, {...options, ...services}, log);
			const tagsFor = osVersion => {
				if (!publication || !tagPlan) return [];
				const {tags, references} = tagPlan.fill(osVersion);
				return (0, pipeline_target.lR)(publication.target, tags, references);
			};
			let tags = tagsFor('0');
			if (publication) (0, pipeline_signers.pv)(publication, options.policy.policy, log);
			const work = await journal.stage('build', () =>
				log.step('Build', async () => {
					const looking = publication && skip && tagPlan ? readNow(publication.target, tagPlan.plain) : undefined;
					const {takenOver} = options;
					const asked = takenOver !== undefined || options.runWithKey;
					const isBesideKey = (publication !== undefined || options.signerAtHand === true) && !asked;
					const prepared = await (0, assemble.i)(options, services, isBesideKey ? run_beside_key.j : undefined);
					const context = publication && (await digestContext(prepared.plan, options));
					const inputs = context && (0, statements.Pc)(prepared, context.digest, options, services);
					if (publication && inputs && looking && (skip === 'always' || prepared.plan.engine === 'append')) {
						const now = await looking;
						const {policy, strict} = options;
						const base = prepared.base.digest;
						const kept = await findUnchanged({...publication, now, tagsFor, inputs, base, policy, strict}, services, chain);
						if (typeof kept !== 'string') return {kept, baseDigest: base};
						log.info(`to be built anew: ${kept}`);
					}
					const staged = takenOver === undefined ? await (0, assemble.f)({...options, outputDir: (0, external_node_path_.join)(options.outputDir, 'image')}, services, prepared, tidying) : await takeOver(takenOver, prepared, options, services);
					if (!inputs || context?.isSame()) return {staged, inputs};
					log.warn('the build context changed meanwhile: what was read of it is not attested');
					return {staged, inputs: {...inputs, context: undefined}};
				})
			);
			if ('kept' in work) {
				const {kept, baseDigest} = work;
				journal.record.digest = kept.digest;
				journal.record.baseDigest = baseDigest;
				await (0, files.Zf)(recordFile, kept.record);
				for (const tag of kept.tags) {
					await journal.moved(tag);
					log.info(`already published, verified again: ${tag.reference} is ${kept.digest}`);
				}
				return {kept, baseDigest, recordFile, release: journal.record};
			}
			const {staged, inputs} = work;
			journal.record.digest = staged.digest;
			journal.record.baseDigest = staged.base.digest;
			const targets = async tree => {
				tags = tagsFor(tagPlan?.needsOsVersion ? await (0, os_release.m)(tree) : undefined);
				return tags.map(({reference}) => reference);
			};
			const examined = await journal.stage('examine', () => log.step('Check', () => (0, examine.s)((0, candidate.UH)(staged), options.policy, {strict: options.strict, targets, judge: chain.judge}, services)));
			await (0, files.Zf)(recordFile, examined.record);
			await options.judged(examined.verdict, examined);
			await journal.stage('gate', async () => chain.gate(examined.verdict));
			const sending = options.onlyJudge ? undefined : publication;
			const published = sending && inputs && (await publish(staged, examined, {...sending, tags, statements: await (0, statements.GX)(staged, examined, inputs, options.created)}, journal, services, chain));
			return {
				digest: staged.digest,
				baseDigest: staged.base.digest,
				image: `oci:${staged.dir}`,
				recordFile,
				examined,
				tags: tags.map(({tag}) => tag),
				published,
				release: journal.record
			};
		}
		function readNow(target, tags) {
			const reading = Promise.all(tags.map(tag => target.getManifest(tag)));
			reading.catch(() => {});
			return reading;
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
	60807: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			c: () => firstRun,
			j: () => requireNoRunBesideKey
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22896);
		function firstRun({engine, needed}) {
			if (engine === 'append') return undefined;
			return [...needed].flatMap(({commands}) => commands).find(({kind}) => kind === 'run');
		}
		function requireNoRunBesideKey(plan) {
			const run = firstRun(plan);
			if (!run) return;
			const {file} = plan.containerfile.context;
			const at = {file, line: run.line};
			throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('input-invalid', `${file}:${run.line} has RUN, and this job signs: what it runs could sign, too`, {
				hint: 'Use two jobs: build-image in one without key and id-token, and this with built-image in another, as publish-image.yml does. Or say run-with-key: true; provenance tells it.',
				at
			});
		}
	},
	59649: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			GX: () => statementsOf,
			Pc: () => buildInputsOf,
			Sk: () => mountedSecrets
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86912);
		var _sigstore_provenance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84748);
		var _run_beside_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60807);
		function buildInputsOf(prepared, context, options, {origin, tool}) {
			const {plan, base, images} = prepared;
			const {policy, digest} = options.policy;
			return {
				origin,
				tool,
				containerfile: {path: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(options.cwd, options.containerfile), digest: (0, _core_digest_js__WEBPACK_IMPORTED_MODULE_1__.sc)(plan.source)},
				buildArgs: plan.buildArgs,
				labels: options.labels,
				annotations: options.annotations,
				context,
				platform: base.platform,
				run: runParameters(prepared),
				engine: plan.engine,
				engineReason: plan.engineReason,
				base,
				images,
				baseReplaced: options.base !== undefined,
				policy: {name: policy.name, digest},
				loweredBy: loweredBy(prepared, options.secretsGiven ?? [])
			};
		}
		async function statementsOf(staged, examined, inputs, created) {
			const {sbomStatement} = await Promise.all([__webpack_require__.e(7761), __webpack_require__.e(1805)]).then(__webpack_require__.bind(__webpack_require__, 54186));
			return [(0, _sigstore_provenance_js__WEBPACK_IMPORTED_MODULE_2__.D2)({...inputs, subject: staged.digest, record: examined.recordDigest}), sbomStatement(examined.evidence, created, inputs.tool), (0, _sigstore_provenance_js__WEBPACK_IMPORTED_MODULE_2__.FI)(staged.digest, JSON.parse(examined.record))];
		}
		function runParameters({run}) {
			if (!run) return undefined;
			const {kind, level} = run.compression;
			return {
				isolation: run.isolation ?? 'auto',
				buildSecrets: Object.keys(run.secrets).sort(),
				compression: `${kind}, level ${level}`,
				dropUnchanged: run.dropUnchanged
			};
		}
		function loweredBy(prepared, secretsGiven) {
			const {plan, run, takenOver} = prepared;
			const given = takenOver ? secretsGiven : Object.keys(run?.secrets ?? {});
			const asked = takenOver ? mountedSecrets(plan).filter(name => !given.includes(name)) : [];
			const ran = (0, _run_beside_key_js__WEBPACK_IMPORTED_MODULE_3__.c)(plan) !== undefined;
			return [
				takenOver ? 'Another job built it, without key or identity; this one made its config and manifest again, checked and signed.' : 'One job built, checked and signed: its isolation is that of a single job.',
				...(ran && takenOver ? ['RUN lines of the Containerfile ran in that job: what they fetched is not listed.'] : []),
				...(ran && run ? [`RUN lines of the Containerfile ran in that job (isolation: ${run.isolation ?? 'as buildah chose'}): what they fetched is not listed, and they could have signed.`] : []),
				...(given.length > 0 ? [`They were given the build secrets ${given.toSorted().join(', ')}.`] : []),
				...(asked.length > 0 ? [`They ask for the build secrets ${asked.join(', ')}.`] : [])
			];
		}
		function mountedSecrets({needed}) {
			const runs = [...needed].flatMap(({commands}) => commands.filter(command => command.kind === 'run'));
			return [...new Set(runs.flatMap(({secrets}) => secrets))].sort();
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
