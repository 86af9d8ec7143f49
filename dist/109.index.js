export const id = 109;
export const ids = [109];
export const modules = {
	80109: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			run: () => run
		});
		var external_node_path_ = __webpack_require__(76760);
		var errors = __webpack_require__(22896);
		var files = __webpack_require__(9141);
		var promises_ = __webpack_require__(58500);
		var map_limited = __webpack_require__(52647);
		var media_types = __webpack_require__(92682);
		var amounts = __webpack_require__(76802);
		var payload = __webpack_require__(67661);
		var glob = __webpack_require__(48192);
		const helperTag = /^sha256-([0-9a-f]{64})(?![0-9a-z])/;
		function isOwn(tag) {
			return !helperTag.test(tag);
		}
		class VersionGraph {
			#versions;
			#links;
			#children = new Map();
			#parents = new Map();
			#attached = new Map();
			#about = new Map();
			constructor(versions, links) {
				this.#versions = new Map(versions.map(version => [version.digest, version]));
				this.#links = links;
				for (const {digest, tags} of versions) {
					const link = links.get(digest);
					const {children, subject} = link && 'children' in link ? link : {children: [], subject: undefined};
					for (const child of children) {
						add(this.#children, digest, child);
						add(this.#parents, child, digest);
					}
					const named = tags.flatMap(tag => helperTag.exec(tag)?.[1] ?? []).map(hex => `sha256:${hex}`);
					for (const one of subject ? [subject, ...named] : named) {
						if (one === digest) continue;
						add(this.#about, digest, one);
						add(this.#attached, one, digest);
					}
				}
			}
			isRoot({digest, tags}) {
				return tags.some(isOwn) || (!this.#about.has(digest) && !this.#parents.has(digest));
			}
			isPart({digest}) {
				return [...(this.#parents.get(digest) ?? [])].some(parent => {
					const version = this.#versions.get(parent);
					return version !== undefined && this.isRoot(version) && !this.isLeftOver(version);
				});
			}
			indexesOf(digest) {
				return [...(this.#parents.get(digest) ?? [])];
			}
			isLeftOver({digest, tags}) {
				if (tags.some(isOwn)) return false;
				const link = this.#links.get(digest);
				if (!link || 'unread' in link || link.kind !== 'index') return link !== undefined && this.#isArtifact(digest);
				return link.children.length > 0 && link.children.every(child => this.#isArtifact(child));
			}
			#isArtifact(digest) {
				const link = this.#links.get(digest);
				return link !== undefined && 'kind' in link && link.kind === 'artifact';
			}
			closure(roots) {
				const kept = new Map(roots);
				const todo = [...roots.keys()];
				for (let digest = todo.pop(); digest !== undefined; digest = todo.pop()) {
					const keep = (others, how) => {
						for (const other of others ?? []) {
							if (kept.has(other) || !this.#versions.has(other)) continue;
							kept.set(other, `${how} ${digest}, which is kept`);
							todo.push(other);
						}
					};
					keep(this.#children.get(digest), 'named by');
					keep(this.#attached.get(digest), 'about');
					keep(this.#about.get(digest), 'what is attached to it is kept:');
				}
				return kept;
			}
			before(going) {
				return new Map(
					[...going].map(digest => {
						const earlier = [...(this.#parents.get(digest) ?? []), ...(this.#about.get(digest) ?? [])];
						return [digest, new Set(earlier.filter(each => going.has(each) && each !== digest))];
					})
				);
			}
			whyGoes(version) {
				const {digest} = version;
				if (this.isLeftOver(version) && this.isRoot(version)) return 'left over: no image, and it belongs to none';
				if (this.isRoot(version)) return undefined;
				const about = [...(this.#about.get(digest) ?? [])];
				const there = about.find(each => this.#versions.has(each));
				if (there) return `about ${there}, which goes`;
				if (about[0]) return `about ${about[0]}, which is gone`;
				return `a part of ${[...(this.#parents.get(digest) ?? [])][0]}, which goes`;
			}
		}
		function add(sets, key, value) {
			const set = sets.get(key);
			if (set) set.add(value);
			else sets.set(key, new Set([value]));
		}
		const day = 86_400_000;
		const graceDays = 1;
		function planPrune(versions, links, rules, now) {
			const graph = new VersionGraph(versions, links);
			const kept = graph.closure(reasonsToKeep(versions, graph, links, rules, now));
			const going = versions.filter(({digest}) => !kept.has(digest));
			const before = graph.before(new Set(going.map(({digest}) => digest)));
			const planned = (version, reason) => {
				const link = links.get(version.digest);
				return {version, reason, unread: link === undefined || 'unread' in link};
			};
			return {
				remove: inOrder(going, before).map(version => planned(version, graph.whyGoes(version) ?? whyNoRuleKeeps(version, rules))),
				keep: versions.filter(({digest}) => kept.has(digest)).map(version => planned(version, kept.get(version.digest) ?? '')),
				before
			};
		}
		function reasonsToKeep(versions, graph, links, rules, now) {
			const reasons = new Map();
			const because = (digest, reason) => {
				if (!reasons.has(digest)) reasons.set(digest, reason);
			};
			const patterns = rules.tags.map(glob.S);
			const roots = versions.filter(version => graph.isRoot(version)).toSorted((a, b) => Number(b.touched) - Number(a.touched));
			for (const {digest, tags} of roots) {
				const tag = tags.filter(isOwn).find(each => patterns.some(fits => fits(each)));
				if (tag !== undefined) because(digest, `its tag ${tag} is to be kept`);
			}
			const releases = roots.filter(version => !graph.isLeftOver(version) && !graph.isPart(version));
			for (const {digest} of releases.slice(0, rules.newest)) because(digest, rules.newest === 1 ? 'the newest' : `one of the ${rules.newest} newest`);
			for (const {digest, touched} of versions) {
				const age = now.getTime() - touched.getTime();
				if (age < rules.days * day) {
					because(digest, `younger than ${(0, amounts.LS)(rules.days, 'day')}`);
					for (const index of graph.indexesOf(digest)) because(index, `it names ${digest}, younger than ${(0, amounts.LS)(rules.days, 'day')}`);
				}
				if (age < graceDays * day) because(digest, 'pushed or tagged within the last day');
				const link = links.get(digest);
				if (link === undefined || 'unread' in link) because(digest, `it cannot be read: ${link?.unread ?? 'not looked at'}`);
			}
			const tagged = roots.filter(({tags}) => tags.some(isOwn));
			const [newest] = tagged;
			if (newest && !tagged.some(({digest}) => reasons.has(digest))) {
				because(newest.digest, 'the newest with a tag: GitHub does not delete the last tagged version');
			}
			return reasons;
		}
		function whyNoRuleKeeps({tags}, {newest, days}) {
			const tagged = tags.length > 0 ? 'no tag that is to be kept' : 'no tag';
			return `${tagged}, not ${newest === 1 ? 'the newest' : `among the ${newest} newest`}, older than ${(0, amounts.LS)(days, 'day')}`;
		}
		function inOrder(going, before) {
			const open = new Map(going.map(version => [version.digest, before.get(version.digest)?.size ?? 0]));
			const after = new Map();
			for (const [digest, earlier] of before) {
				for (const each of earlier) after.set(each, [...(after.get(each) ?? []), digest]);
			}
			const byDigest = new Map(going.map(version => [version.digest, version]));
			const ordered = new Set();
			const ready = going.filter(({digest}) => open.get(digest) === 0).toReversed();
			for (let version = ready.pop(); version !== undefined; version = ready.pop()) {
				ordered.add(version);
				for (const digest of after.get(version.digest) ?? []) {
					const left = (open.get(digest) ?? 0) - 1;
					open.set(digest, left);
					const next = byDigest.get(digest);
					if (left === 0 && next) ready.push(next);
				}
			}
			return [...ordered, ...going.filter(version => !ordered.has(version))];
		}
		const parallel = 8;
		const usualPauseMs = 1000;
		async function lookForPrune(versions, store, rules, {log, now}) {
			const listed = await versions.list();
			log.info(`${store.name} has ${(0, amounts.LS)(listed.length, 'version')}; reading what belongs together`);
			const read = await (0, map_limited.b)(listed, parallel, async ({digest}) => [digest, await linksOf(store, digest)]);
			return planPrune(listed, new Map(read), rules, now());
		}
		async function linksOf(store, digest) {
			try {
				const manifest = await store.getManifest(digest);
				if (!manifest) return {unread: 'the registry does not have it'};
				const subject = manifest.document.subject?.digest;
				if (manifest.kind === 'index') {
					return {kind: 'index', children: manifest.document.manifests.map(child => child.digest), subject};
				}
				return {kind: isImage(manifest.document) ? 'image' : 'artifact', children: [], subject};
			} catch (error) {
				if (error instanceof errors.yA && ['image-malformed', 'digest-mismatch'].includes(error.code)) {
					return {unread: error.message};
				}
				throw error;
			}
		}
		function isImage({artifactType, config, layers}) {
			if (artifactType !== undefined) return false;
			if (config.mediaType !== media_types.Ib.ociConfig && config.mediaType !== media_types.Ib.dockerConfig) return false;
			return layers.length === 0 || layers.some(({mediaType}) => mediaType !== payload.Iy);
		}
		async function doPrune(versions, plan, {log, signal}, pauseMs = usualPauseMs) {
			requireAllRead(plan);
			await requireUnchanged(versions, plan);
			const pruned = {removed: [], left: [], stopped: undefined};
			const gone = new Set();
			for (const planned of plan.remove) {
				const {version} = planned;
				const leave = why => void pruned.left.push({version, why});
				const needed = [...(plan.before.get(version.digest) ?? [])].find(digest => !gone.has(digest));
				if (pruned.stopped) leave('not tried');
				else if (needed) leave(`it belongs to ${needed}, which is still there`);
				else {
					try {
						if (gone.size > 0) await pause(pauseMs, signal);
						const why = await removeOne(versions, version);
						if (why === undefined) {
							gone.add(version.digest);
							pruned.removed.push(planned);
							log.info(`deleted ${version.digest} ${version.tags.join(', ')}`.trimEnd());
						} else leave(why);
					} catch (error) {
						if (!(error instanceof errors.yA)) throw error;
						pruned.stopped = error;
						leave(error.message);
					}
				}
			}
			return pruned;
		}
		async function pause(ms, signal) {
			await (0, promises_.setTimeout)(ms, undefined, signal ? {signal} : undefined).catch(() => signal?.throwIfAborted());
		}
		async function removeOne(versions, {id, digest, tags}) {
			const now = await versions.get(id);
			if (!now) return undefined;
			if (now.digest !== digest || now.tags.join() !== tags.join()) return 'its tags changed meanwhile';
			return versions.remove(id);
		}
		function requireAllRead({keep}) {
			const unread = keep.filter(({unread: cannot}) => cannot);
			if (unread.length === 0) return;
			const names = unread.slice(0, 5).map(({version}) => version.digest);
			throw new errors.yA('image-malformed', `${(0, amounts.LS)(unread.length, 'version')} cannot be read, so what belongs together is not known: ${names.join(', ')}${unread.length > 5 ? ', …' : ''}`, {
				hint: 'Run the same again; if they still cannot be read, delete them by GitHub’s own pages, or keep all.',
				state: 'Nothing was deleted.'
			});
		}
		async function requireUnchanged(versions, {keep, remove}) {
			const known = new Set([...keep, ...remove].map(({version}) => version.id));
			const fresh = (await versions.list()).filter(({id}) => !known.has(id));
			if (fresh.length === 0) return;
			throw new errors.yA('registry-conflict', `${(0, amounts.LS)(fresh.length, 'version')} came meanwhile, among them ${fresh[0]?.digest}`, {
				hint: 'Let prune and publish not run at once (a concurrency group for both), then run the same again.',
				state: 'Nothing was deleted.'
			});
		}
		var schemas = __webpack_require__(2503);
		var iso = __webpack_require__(64377);
		var digest = __webpack_require__(86912);
		var printable = __webpack_require__(38497);
		var registry_reference = __webpack_require__(40303);
		var github_pages = __webpack_require__(64849);
		const pageSize = 100;
		const maxPages = 200;
		const version = schemas.Ikc({
			id: schemas.aig().int().positive().max(Number.MAX_SAFE_INTEGER),
			name: schemas.IeY(digest.Bc),
			created_at: iso.w$({offset: true}),
			updated_at: iso.w$({offset: true}),
			metadata: schemas.Ikc({container: schemas.Ikc({tags: schemas.YOg(schemas.YjP().refine(registry_reference.dz)).max(100_000)})})
		});
		const failure = schemas.Ikc({message: schemas.YjP()});
		function githubPackage(api, reference) {
			const {owner, name} = packageOf(reference);
			const what = `${owner}/${name}`;
			const under = kind => `/${kind}/${encodeURIComponent(owner)}/packages/container/${encodeURIComponent(name)}`;
			let found;
			async function root() {
				for (const path of [under('orgs'), under('users')]) {
					const answer = await api.request('GET', path);
					if (answer.status === 200) return path;
					if (answer.status !== 404) throw refusal(what, answer);
				}
				throw refusal(what, {status: 404, body: ''});
			}
			const place = () => {
				found ??= root();
				return found;
			};
			return {
				async list() {
					const versions = new Map();
					for (let page = 1; page <= maxPages; page += 1) {
						const path = `${await place()}/versions?state=active&per_page=${pageSize}&page=${page}`;
						const answer = await api.request('GET', path);
						if (answer.status !== 200) throw refusal(what, answer);
						const items = read(schemas.YOg(version).max(pageSize), answer.body, what);
						for (const item of items) versions.set(item.id, versionOf(item));
						const next = (0, github_pages.Z)(answer.headers.get('link'), api.address);
						if (next.at === 'nowhere') throw notWhole(what, next.why);
						if (next.at === 'end' && items.length < pageSize) return [...versions.values()].sort((a, b) => Number(b.touched) - Number(a.touched));
					}
					throw new errors.yA('github-failed', `${what} has more than ${pageSize * maxPages} versions`, {
						hint: 'Delete the oldest of them by GitHub’s own pages first.'
					});
				},
				async get(id) {
					const answer = await api.request('GET', `${await place()}/versions/${id}`);
					if (answer.status === 404) return undefined;
					if (answer.status !== 200) throw refusal(what, answer);
					return versionOf(read(version, answer.body, what));
				},
				async remove(id) {
					const answer = await api.request('DELETE', `${await place()}/versions/${id}`);
					if (answer.status === 204 || (answer.status === 404 && (await this.get(id)) === undefined)) return undefined;
					if ([401, 403, 404, 429].includes(answer.status)) throw refusal(what, answer);
					return `status ${answer.status}${words(answer.body)}`;
				}
			};
		}
		function notWhole(what, why) {
			return new errors.yA('github-failed', `GitHub does not list all versions of ${what}: ${why}`, {
				hint: 'Nothing is deleted by a list that is not whole. Run the same again.'
			});
		}
		function packageOf(reference) {
			if (reference.kind === 'registry') {
				const {host, path, tag, digest} = reference;
				const [owner, ...name] = path.split('/');
				const isGitHub = /^(ghcr\.io|containers\..+|127\.0\.0\.1:\d+)$/.test(host);
				const isBare = tag === undefined && digest === undefined;
				if (isGitHub && isBare && owner && name.length > 0) return {owner, name: name.join('/')};
			}
			throw new errors.yo('input-invalid', 'package: it must be a package of GitHub’s registry, without tag or digest', {
				hint: 'Name it so: ghcr.io/owner/name. Other registries have retention of their own.'
			});
		}
		function versionOf({id, name, created_at, updated_at, metadata}) {
			const touched = new Date(Math.max(Date.parse(created_at), Date.parse(updated_at)));
			return {id, digest: name, tags: [...new Set(metadata.container.tags)].sort(), touched};
		}
		function read(schema, body, what) {
			const result = schema.safeParse(parsed(body));
			if (result.success) return result.data;
			throw new errors.yA('github-failed', `GitHub’s list of the versions of ${what} cannot be read`, {
				hint: 'Nothing is deleted by a list that is not understood. Run the same again.'
			});
		}
		function refusal(what, {status, body}) {
			const said = words(body);
			if (status === 429 || (status === 403 && /rate limit/i.test(said))) {
				return new errors.yA('github-failed', `GitHub takes no more requests about ${what} for now (status ${status}${said})`, {
					hint: 'Run the same again in an hour: it goes on where it stopped.'
				});
			}
			const hint = hints.get(status);
			return new errors.yA(hint === undefined ? 'github-failed' : 'github-denied', `GitHub answers with status ${status} about the package ${what}${said}`, {hint});
		}
		const access = 'In a workflow: `permissions: packages: write`, and in the package’s settings (Manage Actions access) the role Admin for this repository. Elsewhere: a classic token with read:packages and delete:packages.';
		const hints = new Map([
			[401, `The token is not valid (any more). ${access}`],
			[403, `The token may not do that. ${access}`],
			[404, `There is no such package, or the token may not see or change it. ${access}`]
		]);
		function words(body) {
			const said = failure.safeParse(parsed(body)).data?.message;
			return said === undefined ? '' : `: ${(0, printable.vI)((0, printable.g$)(said), 300)}`;
		}
		function parsed(text) {
			try {
				return JSON.parse(text);
			} catch {
				return undefined;
			}
		}
		var tools = __webpack_require__(83247);
		async function run(inputs, services) {
			const {cwd, log} = services;
			const reference = (0, registry_reference.o_)(inputs.package, cwd);
			if (inputs.githubToken === undefined) throw new errors.yo('input-missing', 'github-token is required');
			const token = await services.readSecret(inputs.githubToken, 'password');
			const credentials = orToken(services.credentials, token);
			const pipeline = (0, tools.xr)({...services, credentials}, inputs.plainHttp);
			const versions = githubPackage(services.github(token), reference);
			const rules = {newest: Number(inputs.keepNewest), days: Number(inputs.keepDays), tags: inputs.keepTags};
			const plan = await lookForPrune(versions, await pipeline.open(reference), rules, pipeline);
			for (const {version, reason} of plan.keep) log.debug(`stays: ${named(version)}: ${reason}`);
			for (const {version, reason} of plan.remove) {
				log.info(`${inputs.delete ? 'goes' : 'would go'}: ${named(version)}: ${reason}`);
			}
			const unread = plan.keep.filter(planned => planned.unread);
			for (const {version, reason} of unread) log.warn(`${named(version)}: ${reason}; nothing can be deleted until it is`);
			const pruned = inputs.delete ? await doPrune(versions, plan, pipeline) : undefined;
			const removed = pruned?.removed ?? plan.remove;
			const kept = plan.keep.length + (pruned?.left.length ?? 0);
			log.info(`${(0, amounts.LS)(removed.length, 'version')} ${pruned ? 'deleted' : 'to be deleted'}, ${kept} kept`);
			const json = {
				dry: pruned === undefined,
				removed: removed.map(versionJson),
				kept: plan.keep.map(versionJson),
				left: pruned?.left.map(({version, why}) => versionJson({version, reason: why})) ?? []
			};
			if (inputs.report) await (0, files.Zf)((0, external_node_path_.resolve)(cwd, inputs.report), `${JSON.stringify(json, null, 2)}\n`);
			const failure = pruned && failureOf(pruned);
			return {
				outputs: {removed: String(removed.length), kept: String(kept)},
				json,
				...(failure && {failure})
			};
		}
		function orToken(credentials, token) {
			return {
				async lookup(host, path) {
					const own = await credentials.lookup(host, path);
					const isGitHubs = host === 'ghcr.io' || /^127\.0\.0\.1:\d+$/.test(host);
					return own ?? (isGitHubs ? {username: 'x-access-token', password: token} : undefined);
				}
			};
		}
		function named({digest, tags}) {
			return tags.length > 0 ? `${digest} (${tags.join(', ')})` : digest;
		}
		function versionJson({version, reason}) {
			const {id, digest, tags, touched} = version;
			return {id, digest, tags, touched: touched.toISOString(), reason};
		}
		function failureOf({removed, left, stopped}) {
			if (left.length === 0) return undefined;
			const first = left.slice(0, 5).map(({version, why}) => `${version.digest}: ${why}`);
			const more = left.length > first.length ? [`and ${left.length - first.length} more`] : [];
			const all = left.length + removed.length;
			const failure =
				stopped ??
				new errors.yA('github-failed', `GitHub did not delete ${left.length} of ${all} versions`, {
					hint: 'The reasons are GitHub’s; what it keeps stays whole. Keep it by a tag, or delete it by GitHub’s own pages.'
				});
			failure.state = `Deleted: ${removed.length}. Not deleted: ${left.length} (${[...first, ...more].join('; ')}). GitHub restores deleted versions for 30 days.`;
			return failure;
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
	64377: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			w$: () => datetime
		});
		var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
		var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
		function datetime(params) {
			return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.You, params);
		}
		function date(params) {
			return core._isoDate(ZodISODate, params);
		}
		function time(params) {
			return core._isoTime(ZodISOTime, params);
		}
		function duration(params) {
			return core._isoDuration(ZodISODuration, params);
		}
	}
};
