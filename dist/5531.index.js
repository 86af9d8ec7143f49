export const id = 5531;
export const ids = [5531, 734, 8471];
export const modules = {
	80109: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			run: () => run
		});
		var external_node_path_ = __webpack_require__(76760);
		var errors = __webpack_require__(55743);
		var files = __webpack_require__(9141);
		var promises_ = __webpack_require__(58500);
		var map_limited = __webpack_require__(52647);
		var media_types = __webpack_require__(92682);
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
			for (const {digest} of releases.slice(0, rules.newest)) because(digest, `one of the ${rules.newest} newest`);
			for (const {digest, touched} of versions) {
				const age = now.getTime() - touched.getTime();
				if (age < rules.days * day) {
					because(digest, `younger than ${rules.days} days`);
					for (const index of graph.indexesOf(digest)) because(index, `it names ${digest}, younger than ${rules.days} days`);
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
			return `${tagged}, not among the ${newest} newest, older than ${days} days`;
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
			log.info(`${store.name} has ${listed.length} versions; reading what belongs together`);
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
			throw new errors.yA('image-malformed', `${unread.length} versions cannot be read, so what belongs to them is not known: ${names.join(', ')}${unread.length > 5 ? ', …' : ''}`, {
				hint: 'Run the same again; if they still cannot be read, delete them by GitHub’s own pages, or keep all.',
				state: 'Nothing was deleted.'
			});
		}
		async function requireUnchanged(versions, {keep, remove}) {
			const known = new Set([...keep, ...remove].map(({version}) => version.id));
			const fresh = (await versions.list()).filter(({id}) => !known.has(id));
			if (fresh.length === 0) return;
			throw new errors.yA('registry-conflict', `${fresh.length} versions were pushed meanwhile, ${fresh[0]?.digest} among them`, {
				hint: 'Let prune and publish not run at once (a concurrency group for both), then run the same again.',
				state: 'Nothing was deleted.'
			});
		}
		var schemas = __webpack_require__(2503);
		var iso = __webpack_require__(64377);
		var digest = __webpack_require__(86912);
		var printable = __webpack_require__(38497);
		var registry_reference = __webpack_require__(40303);
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
						if (items.length < pageSize) return [...versions.values()].sort((a, b) => Number(b.touched) - Number(a.touched));
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
		var tools = __webpack_require__(47357);
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
			log.info(`${removed.length} versions ${pruned ? 'are deleted' : 'would be deleted'}, ${kept} stay`);
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
			Zf: () => writeFileAtomic,
			sq: () => removeStale,
			vK: () => writeAtomically,
			zS: () => fileError
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
		var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55743);
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
		function fileError(path, doing, error) {
			if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__.yA) return error;
			const {code = 'unknown'} = error;
			if (code === 'ENOSPC' || code === 'EDQUOT') {
				return new _errors_js__WEBPACK_IMPORTED_MODULE_4__.yA('disk-full', `No space is left while ${doing} ${path}`, {
					hint: 'Free some space, or name a folder on another disk; run again: it goes on where it stopped.',
					state: 'Nothing that was half written is kept.',
					cause: error
				});
			}
			return new _errors_js__WEBPACK_IMPORTED_MODULE_4__.yA('io-failed', `${code} while ${doing} ${path}`, {
				hint: 'Check that the path exists and that its owner and mode let you do this.',
				cause: error
			});
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
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folder, {recursive: true}).catch(error => {
				throw fileError(folder, 'making', error);
			});
			await writeAtomically(path, folder, typeof content === 'string' ? Buffer.from(content) : content, 0o644);
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
			fk: () => printableLines,
			g$: () => printable,
			vI: () => shortened
		});
		function printable(text) {
			return text.replace(unprintable, character => {
				const code = character.charCodeAt(0);
				if (code >= 0xdc80 && code <= 0xdcff) return `\\x${(code - 0xdc00).toString(16)}`;
				if (code === 0x0a) return '\\n';
				return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
			});
		}
		function printableLines(text) {
			return text.split('\n').map(printable).join('\n');
		}
		const unprintable = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
		function shortened(text, max) {
			return text.length <= max ? text : `${text.slice(0, max - 1)}…`;
		}
	},
	91207: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ai: () => adjustableRuleIds,
			sW: () => catalogue,
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
		const ruleIds = Object.keys(catalogue);
		const adjustableRuleIds = ruleIds.filter(id => !id.startsWith('POL-'));
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
