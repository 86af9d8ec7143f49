export const id = 800;
export const ids = [800];
export const modules = {
	97278: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => matchRuns,
			h: () => matchName
		});
		function matchName(pattern, name) {
			return matchRuns([...pattern], [...name], '*', (wanted, char) => wanted === '?' || wanted === char);
		}
		function matchRuns(pattern, text, star, same) {
			let p = 0;
			let t = 0;
			let starAt = -1;
			let resumeAt = 0;
			while (t < text.length) {
				const wanted = pattern[p];
				if (wanted === star) {
					starAt = p++;
					resumeAt = t;
				} else if (wanted !== undefined && same(wanted, text[t] ?? '')) {
					p++;
					t++;
				} else if (starAt >= 0) {
					p = starAt + 1;
					t = ++resumeAt;
				} else {
					return false;
				}
			}
			while (pattern[p] === star) p++;
			return p === pattern.length;
		}
	},
	76725: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D: () => sameXattrs,
			OV: () => sameAttributes,
			Td: () => attributesOf,
			uX: () => differingAttributes,
			uk: () => writtenAs
		});
		function differingAttributes(written, target) {
			if (written.mode !== target.mode) return `mode (${written.mode.toString(8)} for ${target.mode.toString(8)})`;
			if (written.uid !== target.uid || written.gid !== target.gid) return 'owner';
			const named = written.xattrs?.some(([name, value]) => target.xattrs?.get(name)?.toString('base64') !== value);
			return named ? 'extended attribute' : undefined;
		}
		function sameAttributes(a, b) {
			return a.mode === b.mode && a.uid === b.uid && a.gid === b.gid && sameXattrs(a.xattrs, b.xattrs);
		}
		function sameXattrs(a, b) {
			if (a === b) return true;
			for (const name of new Set([...(a?.keys() ?? []), ...(b?.keys() ?? [])])) {
				const [one, other] = [a?.get(name), b?.get(name)];
				if (name === selinuxLabel && (one === undefined || other === undefined)) continue;
				if (!one || !other?.equals(one)) return false;
			}
			return true;
		}
		const selinuxLabel = 'security.selinux';
		function attributesOf(written) {
			return new Map(written.map(([name, value]) => [name, Buffer.from(value, 'base64')]));
		}
		function writtenAs(xattrs) {
			return [...(xattrs ?? [])].map(([name, value]) => [name, value.toString('base64')]);
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
	28715: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ln: () => inodeOf,
			__: () => Directory,
			yv: () => originOf
		});
		class Directory {
			entry;
			hidden;
			opaque = false;
			born;
			#children;
			constructor(born, children = new Map()) {
				this.born = born;
				this.#children = children;
			}
			get children() {
				if (typeof this.#children === 'function') this.#children = this.#children();
				return this.#children;
			}
			copy(born) {
				const copied = new Directory(born, new Map(this.children));
				copied.entry = this.entry;
				return copied;
			}
		}
		const inodesPerLayer = 2 ** 22;
		function inodeOf(layer, position) {
			return layer * inodesPerLayer + position;
		}
		function originOf(inode) {
			return {layer: Math.floor(inode / inodesPerLayer), position: inode % inodesPerLayer};
		}
	},
	67666: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Eq: () => isWhiteout,
			FE: () => normalPath,
			Vb: () => nameOf,
			fj: () => join,
			gN: () => parentOf,
			q$: () => whiteoutPrefix,
			zn: () => opaqueName
		});
		function normalPath(name) {
			let text = name;
			if (text.startsWith('./')) text = text.slice(2);
			if (text.endsWith('/')) text = text.slice(0, -1);
			if (text !== '' && text !== '.' && !/(?:^|\/)(?:\.\.?)?(?:\/|$)/.test(text)) return {path: text};
			const members = [];
			let climbs = false;
			for (const member of name.split('/')) {
				if (member === '' || member === '.') continue;
				if (member === '..') {
					climbs = true;
					if (members.pop() === undefined) return undefined;
				} else members.push(member);
			}
			const path = members.join('/');
			if (climbs) return {path, oddity: 'dotdot-path'};
			return name.startsWith('/') ? {path, oddity: 'absolute-path'} : {path};
		}
		function parentOf(path) {
			const slash = path.lastIndexOf('/');
			return slash === -1 ? '' : path.slice(0, slash);
		}
		function nameOf(path) {
			return path.slice(path.lastIndexOf('/') + 1);
		}
		function join(directory, name) {
			return directory === '' ? name : `${directory}/${name}`;
		}
		const whiteoutPrefix = '.wh.';
		const opaqueName = '.wh..wh..opq';
		function isWhiteout(path) {
			return nameOf(path).startsWith(whiteoutPrefix);
		}
	},
	1149: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fp: () => TreeEntries,
			q4: () => directlyBelow,
			yO: () => entriesBelow
		});
		var _nodes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28715);
		var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67666);
		class TreeEntries {
			#root;
			#stack;
			#size;
			constructor(root, stack) {
				this.#root = root;
				this.#stack = stack;
			}
			get size() {
				if (this.#size === undefined) {
					this.#size = 0;
					for (const _ of this.#walk(this.#root, '')) this.#size++;
				}
				return this.#size;
			}
			get(path) {
				const ref = this.#find(path);
				return ref === undefined ? undefined : this.#stack.entry(ref, path);
			}
			has(path) {
				return this.#find(path) !== undefined;
			}
			*entries() {
				for (const [path, ref] of this.#walk(this.#root, '')) yield [path, this.#stack.entry(ref, path)];
			}
			*keys() {
				for (const [path] of this.#walk(this.#root, '')) yield path;
			}
			*values() {
				for (const [path, ref] of this.#walk(this.#root, '')) yield this.#stack.entry(ref, path);
			}
			forEach(callback) {
				for (const [path, entry] of this) callback(entry, path, this);
			}
			[Symbol.iterator]() {
				return this.entries();
			}
			*below(path) {
				const node = this.#node(path);
				if (node instanceof _nodes_js__WEBPACK_IMPORTED_MODULE_0__.__) for (const [at, ref] of below(node, path)) yield this.#stack.entry(ref, at);
			}
			*directlyBelow(path) {
				const node = this.#node(path);
				if (!(node instanceof _nodes_js__WEBPACK_IMPORTED_MODULE_0__.__)) return;
				for (const [name, child] of node.children) {
					const at = (0, _paths_js__WEBPACK_IMPORTED_MODULE_1__.fj)(path, name);
					yield this.#stack.entry(refOf(child), at);
				}
			}
			*differing(other) {
				const comparable = this.#stack.agrees(other.#stack);
				const todo = [['', this.#root, other.#root]];
				for (let next = todo.pop(); next; next = todo.pop()) {
					const [path, before, after] = next;
					if (comparable && before === after) continue;
					const [own, its] = [refOf(before), refOf(after)];
					if (!(comparable && own === its)) yield [this.#stack.entry(own, path), other.#stack.entry(its, path)];
					for (const [name, child] of before.children) {
						const at = (0, _paths_js__WEBPACK_IMPORTED_MODULE_1__.fj)(path, name);
						const there = after.children.get(name);
						if (child instanceof _nodes_js__WEBPACK_IMPORTED_MODULE_0__.__ && there instanceof _nodes_js__WEBPACK_IMPORTED_MODULE_0__.__) todo.push([at, child, there]);
						else if (!(comparable && child === there)) yield* this.#pairs(at, child, other, there);
					}
					for (const [name, child] of after.children) {
						if (!before.children.has(name)) yield* this.#pairs((0, _paths_js__WEBPACK_IMPORTED_MODULE_1__.fj)(path, name), undefined, other, child);
					}
				}
			}
			*#pairs(path, before, other, after) {
				yield [before === undefined ? undefined : this.#stack.entry(refOf(before), path), after === undefined ? undefined : other.#stack.entry(refOf(after), path)];
				for (const [at, ref] of below(before, path)) yield [this.#stack.entry(ref, at), undefined];
				for (const [at, ref] of below(after, path)) yield [undefined, other.#stack.entry(ref, at)];
			}
			*#walk(from, path) {
				yield [path, refOf(from)];
				yield* below(from, path);
			}
			#find(path) {
				const node = this.#node(path);
				return node === undefined ? undefined : refOf(node);
			}
			#node(path) {
				let node = this.#root;
				for (const name of path === '' ? [] : path.split('/')) {
					if (!(node instanceof _nodes_js__WEBPACK_IMPORTED_MODULE_0__.__)) return undefined;
					node = node.children.get(name);
				}
				return node;
			}
		}
		function* entriesBelow(entries, path) {
			if (entries instanceof TreeEntries) return yield* entries.below(path);
			const prefix = path === '' ? '' : `${path}/`;
			for (const [at, entry] of entries) if (at.startsWith(prefix) && at !== path) yield entry;
		}
		function* directlyBelow({entries}, path) {
			if (entries instanceof TreeEntries) return yield* entries.directlyBelow(path);
			const start = path === '' ? 0 : path.length + 1;
			for (const entry of entriesBelow(entries, path)) if (!entry.path.includes('/', start)) yield entry;
		}
		function* below(node, path) {
			if (!(node instanceof _nodes_js__WEBPACK_IMPORTED_MODULE_0__.__)) return;
			const todo = [[path, node]];
			for (let next = todo.pop(); next; next = todo.pop()) {
				const [at, directory] = next;
				for (const [name, child] of directory.children) {
					const childPath = (0, _paths_js__WEBPACK_IMPORTED_MODULE_1__.fj)(at, name);
					yield [childPath, refOf(child)];
					if (child instanceof _nodes_js__WEBPACK_IMPORTED_MODULE_0__.__) todo.push([childPath, child]);
				}
			}
		}
		function refOf(node) {
			const ref = node instanceof _nodes_js__WEBPACK_IMPORTED_MODULE_0__.__ ? node.entry : node;
			if (ref === undefined) throw new TypeError('a finished tree has no implied directories');
			return ref;
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
	50800: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			judgedProof: () => judgedProof
		});
		var _rules_closed_world_clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72516);
		var _rules_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57088);
		var _diff_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22481);
		async function judgedProof(evidence, verdict, record) {
			const {context, basePackages, packages} = evidence;
			const clauses = await (0, _rules_closed_world_clauses_js__WEBPACK_IMPORTED_MODULE_0__.Q)(evidence);
			return {
				name: context.targets[0],
				record: JSON.parse(record),
				origin: 'Written when the image was judged, from all of its layers and those of its base.',
				manifest: context.image.manifest,
				config: context.image.config,
				baseLayers: (0, _rules_rule_js__WEBPACK_IMPORTED_MODULE_1__.k$)(evidence),
				findings: verdict.findings,
				reasons: new Map(clauses.map(({name, reason}) => [name, reason])),
				packages: (0, _diff_compare_js__WEBPACK_IMPORTED_MODULE_2__.l)(basePackages, packages),
				answers: undefined,
				provenance: undefined
			};
		}
	},
	35308: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			n: () => readAccounts
		});
		const maxBytes = 4 * 1024 * 1024;
		async function readAccounts(tree) {
			const [users, groups] = await Promise.all([readIds(tree, ['etc/passwd', 'usr/lib/passwd']), readIds(tree, ['etc/group', 'usr/lib/group'])]);
			return {users, groups};
		}
		async function readIds(tree, paths) {
			const ids = new Map();
			for (const path of paths) {
				const entry = tree.lookup(path);
				if (entry?.type !== 'file' || entry.size > maxBytes) continue;
				const text = (await tree.readFile(path, maxBytes))?.toString('latin1') ?? '';
				for (const line of text.split('\n')) {
					const [name = '', , id = ''] = line.split(':');
					if (/^\d{1,10}$/.test(id) && !ids.has(name)) ids.set(name, Number(id));
				}
			}
			if (!ids.has('root')) ids.set('root', 0);
			return ids;
		}
	},
	14493: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Tb: () => cacheClauses,
			nW: () => cacheNames
		});
		const anyChange = ['added', 'changed', 'removed'];
		const cacheSets = {
			rpmdb: {
				reason: 'rpm and dnf write what is installed here; the rules about packages judge what it says.',
				files: [
					{
						paths: ['usr/share/rpm/rpmdb.sqlite*', 'usr/share/rpm/.rpm.lock', 'usr/lib/sysimage/rpm/rpmdb.sqlite*', 'usr/lib/sysimage/rpm/.rpm.lock', 'usr/lib/sysimage/libdnf5/*.toml', 'usr/lib/sysimage/libdnf5/transaction_history.sqlite*'],
						types: ['file'],
						changes: anyChange,
						modes: '0644'
					},
					{paths: ['usr/lib/sysimage/libdnf5'], types: ['directory']}
				]
			},
			'ld.so.cache': {
				reason: 'ldconfig writes it from the libraries that are there; the loader reads it.',
				files: [
					{paths: ['etc/ld.so.cache'], types: ['file'], modes: '0644'},
					{paths: ['var/cache/ldconfig/aux-cache'], types: ['file'], modes: '0644', rules: ['FS-05']},
					{paths: ['var/cache/ldconfig'], types: ['directory'], modes: '0700'}
				]
			},
			gschemas: {
				reason: 'glib-compile-schemas writes it from the schemas beside it.',
				files: [{paths: ['usr/share/glib-2.0/schemas/gschemas.compiled'], types: ['file'], modes: '0644'}]
			},
			dconf: {
				reason: 'dconf update writes each from the folder NAME.d beside it.',
				files: [{paths: ['etc/dconf/db/*'], types: ['file'], modes: '0644'}]
			},
			'icon-cache': {
				reason: 'gtk-update-icon-cache writes it from the icons beside it.',
				files: [{paths: ['usr/share/icons/*/icon-theme.cache'], types: ['file'], changes: anyChange, modes: '0644'}]
			},
			mime: {
				reason: 'update-mime-database and update-desktop-database write it.',
				files: [
					{
						paths: [
							'usr/share/mime/XMLnamespaces',
							'usr/share/mime/aliases',
							'usr/share/mime/generic-icons',
							'usr/share/mime/globs',
							'usr/share/mime/globs2',
							'usr/share/mime/icons',
							'usr/share/mime/magic',
							'usr/share/mime/mime.cache',
							'usr/share/mime/subclasses',
							'usr/share/mime/treemagic',
							'usr/share/mime/types',
							'usr/share/mime/version'
						],
						types: ['file'],
						modes: '0644'
					},
					{paths: ['usr/share/mime/*/*.xml'], types: ['file'], changes: anyChange, modes: '0644'},
					{paths: ['usr/share/applications/mimeinfo.cache'], types: ['file'], modes: '0644', rules: ['EXE-02']}
				]
			},
			fonts: {
				reason: 'fc-cache and mkfontscale write it from the fonts.',
				files: [
					{
						paths: ['usr/lib/fontconfig/cache/*', 'usr/share/fonts/**/.uuid', 'usr/share/fonts/**/fonts.dir', 'usr/share/fonts/**/fonts.scale'],
						types: ['file'],
						changes: anyChange,
						modes: '0644'
					},
					{paths: ['var/cache/fontconfig/*'], types: ['file'], changes: anyChange, modes: '0644', rules: ['FS-05']},
					{paths: ['usr/lib/fontconfig/cache', 'var/cache/fontconfig'], types: ['directory']}
				]
			},
			pycache: {
				reason: 'Python writes it from the source beside it. It is code: nothing proves that it was made from that source.',
				files: [
					{paths: ['usr/**/__pycache__/*.pyc'], types: ['file'], changes: anyChange, modes: '0644'},
					{paths: ['usr/**/__pycache__'], types: ['directory'], changes: anyChange}
				]
			},
			'account-backups': {
				reason: 'useradd, groupadd and their like keep the file as it was under this name; nothing reads it.',
				files: [
					{
						paths: ['etc/passwd-', 'etc/group-', 'etc/subuid-', 'etc/subgid-'],
						types: ['file'],
						changes: anyChange,
						modes: '0644'
					},
					{paths: ['etc/shadow-', 'etc/gshadow-'], types: ['file'], changes: anyChange, modes: '0600'}
				]
			},
			'build-id': {
				reason: 'rpm links each program here by its build number, for debuggers.',
				files: [
					{
						paths: ['usr/lib/.build-id', 'usr/lib/.build-id/*'],
						types: ['directory'],
						changes: anyChange
					},
					{paths: ['usr/lib/.build-id/*/*'], types: ['symlink'], changes: anyChange}
				]
			}
		};
		const cacheNames = Object.keys(cacheSets);
		function cacheClauses(name) {
			const {reason, files} = cacheSets[name];
			return files.map(({paths, types = ['file'], changes = ['added', 'changed'], modes = '0755', rules}) => ({
				name: `cache:${name}`,
				reason,
				paths: [...paths],
				types: [...types],
				changes: [...changes],
				modes,
				owner: '0:0',
				xattrs: [],
				...(rules === undefined ? {} : {rules: [...rules]})
			}));
		}
	},
	14262: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			V: () => sameCapability,
			Xt: () => capabilityOfText,
			pz: () => readCapability
		});
		var _file_capability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98871);
		const all = (1n << BigInt(_file_capability_js__WEBPACK_IMPORTED_MODULE_0__.n.length)) - 1n;
		function capabilityOfText(text) {
			const sets = {e: 0n, i: 0n, p: 0n};
			for (const clause of text.split(/\s+/).filter(Boolean)) {
				const [, names, actions] = /^([a-z0-9_,]*)((?:[=+-][eip]*)+)$/.exec(clause.toLowerCase()) ?? [];
				if (names === undefined || actions === undefined) return undefined;
				const bits = bitsOf(names);
				if (bits === undefined) return undefined;
				for (const [, operator, flags = ''] of actions.matchAll(/([=+-])([eip]*)/g)) {
					for (const flag of ['e', 'i', 'p']) {
						if (operator === '=') sets[flag] &= ~bits;
						if (!flags.includes(flag)) continue;
						sets[flag] = operator === '-' ? sets[flag] & ~bits : sets[flag] | bits;
					}
				}
			}
			return {permitted: sets.p, inheritable: sets.i, effective: sets.e !== 0n};
		}
		function bitsOf(names) {
			if (names === '' || names === 'all') return all;
			let bits = 0n;
			for (const name of names.split(',')) {
				const position = _file_capability_js__WEBPACK_IMPORTED_MODULE_0__.n.indexOf(name.replace(/^cap_/, ''));
				if (position < 0) return undefined;
				bits |= 1n << BigInt(position);
			}
			return bits;
		}
		function readCapability(raw) {
			if (raw.length !== 20 || raw.readUInt32LE(0) >>> 24 !== 2) return undefined;
			const word = offset => BigInt(raw.readUInt32LE(offset));
			return {
				permitted: word(4) | (word(12) << 32n),
				inheritable: word(8) | (word(16) << 32n),
				effective: (raw.readUInt32LE(0) & 1) !== 0
			};
		}
		function sameCapability(a, b) {
			return a.permitted === b.permitted && a.inheritable === b.inheritable && a.effective === b.effective;
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
	},
	72516: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Q: () => compileClauses
		});
		var _caches_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14493);
		var _closed_world_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60267);
		var _closed_world_packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66553);
		async function compileClauses(evidence) {
			const {allow, caches} = evidence.policy;
			return [...allow.map(_closed_world_js__WEBPACK_IMPORTED_MODULE_2__.vM), ...(await (0, _closed_world_packages_js__WEBPACK_IMPORTED_MODULE_1__.bM)(evidence)), ...caches.flatMap(_caches_js__WEBPACK_IMPORTED_MODULE_0__.Tb).map(_closed_world_js__WEBPACK_IMPORTED_MODULE_2__.vM)];
		}
	},
	66553: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			GF: () => filesByPath,
			TF: () => packageClauseName,
			bM: () => packageClauses,
			iv: () => difference
		});
		var _account_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35308);
		var _capability_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14262);
		var _closed_world_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60267);
		var _package_diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65922);
		const ghost = 1 << 6;
		const formatBits = 0o170000;
		const types = new Map([
			[0o100000, 'file'],
			[0o040000, 'directory'],
			[0o120000, 'symlink']
		]);
		const sha256Algorithm = 8;
		async function packageClauses(evidence) {
			const wanted = evidence.policy.packages.allow.filter(({files}) => files);
			if (wanted.length === 0) return [];
			const {packages, basePackages, tree, baseTree} = evidence;
			if (packages.state !== 'read' || basePackages.state !== 'read') return [];
			const changed = new Map((0, _package_diff_js__WEBPACK_IMPORTED_MODULE_1__.F)(basePackages, packages).map(change => [change.name, change]));
			const accounts = await (0, _account_ids_js__WEBPACK_IMPORTED_MODULE_2__.n)(tree);
			return wanted.flatMap(each => {
				const change = changed.get(each.name);
				if (!change || !each.changes.includes(change.kind)) return [];
				const before = filesByPath(change.before, baseTree);
				const after = filesByPath(change.after, tree);
				const objection = asked => {
					if (asked.kind === 'removed') return before.has(asked.path) && !after.has(asked.path) ? undefined : _closed_world_js__WEBPACK_IMPORTED_MODULE_3__.Jn;
					const claims = after.get(asked.path);
					if (!claims) return _closed_world_js__WEBPACK_IMPORTED_MODULE_3__.Jn;
					const earlier = asked.kind === 'changed' ? asked.before : undefined;
					const problems = claims.map(file => difference(file, asked.after, earlier, accounts));
					return problems.includes(undefined) ? undefined : problems[0];
				};
				return [clauseOf(each, objection)];
			});
		}
		function packageClauseName(name) {
			return `package:${name}`;
		}
		function clauseOf({name, reason, rules}, objection) {
			const overridden = new Set(rules);
			return {name: packageClauseName(name), reason, objection, overrides: rule => overridden.has(rule)};
		}
		function filesByPath(packages, tree, among) {
			const folders = new Map();
			const found = new Map();
			for (const file of packages.flatMap(({files}) => files)) {
				const written = file.path.replace(/^\//, '');
				const slash = written.lastIndexOf('/');
				const parent = written.slice(0, Math.max(slash, 0));
				let folder = folders.get(parent);
				if (folder === undefined) {
					folder = tree.lookup(parent)?.path ?? parent;
					folders.set(parent, folder);
				}
				const name = written.slice(slash + 1);
				const path = folder === '' ? name : `${folder}/${name}`;
				if (among && !among.has(path)) continue;
				const known = found.get(path);
				if (known) known.push(file);
				else found.set(path, [file]);
			}
			return found;
		}
		function difference(file, entry, before, accounts) {
			if ((file.flags & ghost) !== 0) return 'says nothing of its content (a ghost file)';
			const type = types.get(file.mode & formatBits);
			if (type !== entry.type) return `says it is a ${type ?? 'special file'}, not a ${entry.type}`;
			const uid = accounts.users.get(file.user);
			const gid = accounts.groups.get(file.group);
			if (uid !== entry.uid || gid !== entry.gid) {
				return `says it belongs to ${file.user}:${file.group} (${uid ?? '?'}:${gid ?? '?'}), not to ${entry.uid}:${entry.gid}`;
			}
			if (type === 'symlink') {
				if (file.linkTarget !== entry.target) return `says it leads to ${file.linkTarget}, not to ${entry.target}`;
			} else if ((file.mode & 0o7777) !== entry.mode) {
				return `says its mode is ${(0, _closed_world_js__WEBPACK_IMPORTED_MODULE_3__.Wo)(file.mode & 0o7777)}, not ${(0, _closed_world_js__WEBPACK_IMPORTED_MODULE_3__.Wo)(entry.mode)}`;
			}
			if (type === 'file') {
				if (file.digestAlgorithm !== sha256Algorithm || file.digest === undefined) return 'has no SHA-256 digest of it';
				if (entry.digest !== `sha256:${file.digest}`) return 'has another digest';
			}
			return attributes(file, entry, before);
		}
		const capability = 'security.capability';
		function attributes(file, entry, before) {
			const raw = entry.xattrs?.get(capability);
			const found = raw === undefined ? (0, _capability_text_js__WEBPACK_IMPORTED_MODULE_0__.Xt)('') : (0, _capability_text_js__WEBPACK_IMPORTED_MODULE_0__.pz)(raw);
			const said = (0, _capability_text_js__WEBPACK_IMPORTED_MODULE_0__.Xt)(file.caps ?? '');
			if (!found || !said || !(0, _capability_text_js__WEBPACK_IMPORTED_MODULE_0__.V)(found, said)) return `says its capabilities are ${file.caps || 'none'}, which they are not`;
			const others = [...(entry.xattrs ?? [])].filter(([name, value]) => name !== capability && !before?.xattrs?.get(name)?.equals(value));
			return others.length > 0 ? `knows nothing of the extended attribute ${others.map(([name]) => name).join(', ')}` : undefined;
		}
	},
	60267: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Jn: () => elsewhere,
			Wo: () => octal,
			vM: () => compileClause
		});
		var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48192);
		const elsewhere = 'elsewhere';
		function compileClause(clause) {
			const matchers = clause.paths.map(_glob_js__WEBPACK_IMPORTED_MODULE_0__.S);
			const overridden = new Set(clause.rules);
			return {
				name: clause.name,
				reason: clause.reason,
				objection: change => objection(clause, matchers, change),
				overrides: rule => overridden.has(rule)
			};
		}
		function objection(clause, matchers, change) {
			if (!matchers.some(matches => matches(change.path))) return elsewhere;
			if (!clause.changes.includes(change.kind)) return `allows ${clause.changes.join(' and ')}, not ${change.kind}`;
			if (change.kind !== 'added') {
				const problem = typeObjection(clause, change.before);
				if (problem) return `${problem} (in the base)`;
			}
			if (change.kind === 'removed') return undefined;
			return typeObjection(clause, change.after) ?? attributeObjection(clause, change.after) ?? xattrObjection(clause, change.after, change.kind === 'changed' ? change.before : undefined);
		}
		function typeObjection(clause, entry) {
			const types = clause.types;
			return types.includes(entry.type) ? undefined : `allows ${types.join(' and ')}, not ${entry.type}`;
		}
		function attributeObjection(clause, entry) {
			const owner = `${entry.uid}:${entry.gid}`;
			if (owner !== clause.owner) return `allows owner ${clause.owner}, not ${owner}`;
			if (entry.type !== 'symlink') {
				const bits = Number.parseInt(clause.modes, 8);
				const most = entry.type === 'directory' ? bits | ((bits & 0o444) >> 2) : bits;
				if ((entry.mode & ~most) !== 0) return `allows modes up to ${octal(most)}, not ${octal(entry.mode)}`;
			}
			if (clause.maxSize !== undefined && entry.size > clause.maxSize) {
				return `allows ${clause.maxSize} bytes, not ${entry.size}`;
			}
			return undefined;
		}
		function xattrObjection(clause, entry, before) {
			const names = [...(entry.xattrs ?? [])]
				.filter(([name, value]) => !before?.xattrs?.get(name)?.equals(value))
				.map(([name]) => name)
				.filter(name => !clause.xattrs.includes(name));
			return names.length > 0 ? `does not allow the extended attribute ${names.join(', ')}` : undefined;
		}
		function octal(mode) {
			return mode.toString(8).padStart(4, '0');
		}
	},
	98871: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			n: () => capabilityNames,
			p: () => decodeFileCapability
		});
		const capabilityNames = [
			'chown',
			'dac_override',
			'dac_read_search',
			'fowner',
			'fsetid',
			'kill',
			'setgid',
			'setuid',
			'setpcap',
			'linux_immutable',
			'net_bind_service',
			'net_broadcast',
			'net_admin',
			'net_raw',
			'ipc_lock',
			'ipc_owner',
			'sys_module',
			'sys_rawio',
			'sys_chroot',
			'sys_ptrace',
			'sys_pacct',
			'sys_admin',
			'sys_boot',
			'sys_nice',
			'sys_resource',
			'sys_time',
			'sys_tty_config',
			'mknod',
			'lease',
			'audit_write',
			'audit_control',
			'setfcap',
			'mac_override',
			'mac_admin',
			'syslog',
			'wake_alarm',
			'block_suspend',
			'audit_read',
			'perfmon',
			'bpf',
			'checkpoint_restore'
		];
		const sizes = new Map([
			[0x01, 12],
			[0x02, 20],
			[0x03, 24]
		]);
		function decodeFileCapability(raw) {
			if (raw.length < 4) return `unreadable (${raw.length} bytes)`;
			const magic = raw.readUInt32LE(0);
			const revision = magic >>> 24;
			if (sizes.get(revision) !== raw.length) return `unreadable (revision ${revision}, ${raw.length} bytes)`;
			const words = revision === 1 ? 1 : 2;
			const permitted = readSet(raw, words, 4);
			const inheritable = readSet(raw, words, 8);
			const parts = [permitted.length > 0 ? permitted.join(',') : 'none'];
			if (inheritable.length > 0) parts.push(`inheritable ${inheritable.join(',')}`);
			if ((magic & 1) !== 0) parts.push('(effective)');
			if (revision === 3) parts.push(`for root of the namespace of uid ${raw.readUInt32LE(20)}`);
			return parts.join(' ');
		}
		function readSet(raw, words, offset) {
			const set = [];
			for (let word = 0; word < words; word++) {
				const bits = raw.readUInt32LE(offset + word * 8);
				for (let bit = 0; bit < 32; bit++) {
					if (((bits >>> bit) & 1) === 1) set.push(capabilityNames[word * 32 + bit] ?? `capability ${word * 32 + bit}`);
				}
			}
			return set;
		}
	},
	48192: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			S: () => compileGlob
		});
		var _core_match_runs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97278);
		function compileGlob(pattern) {
			const members = pattern.replace(/^\//, '').split('/');
			for (const member of members) {
				if (member === '') throw new TypeError('a path pattern has no empty members and no slash at its end');
				if (member === '.' || member === '..') throw new TypeError(`a path pattern has no \`${member}\` member`);
				if (member.includes('**') && member !== '**') {
					throw new TypeError('`**` stands alone between slashes; within a name use `*`');
				}
			}
			const written = members.join('/');
			const wild = written.search(/[*?]/);
			if (wild < 0) return path => path === written;
			const start = written.slice(0, wild);
			const literal = start.slice(0, start.lastIndexOf('/') + 1);
			const head = members[literal.split('/').length - 1] === '**' ? literal.slice(0, -1) : literal;
			return path => path.startsWith(head) && (0, _core_match_runs_js__WEBPACK_IMPORTED_MODULE_0__.G)(members, path.split('/'), '**', _core_match_runs_js__WEBPACK_IMPORTED_MODULE_0__.h);
		}
	},
	65922: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => comparePackages,
			S: () => newIn
		});
		function comparePackages(base, image) {
			if (base === image) return [];
			const known = comparisons.get(image);
			if (known?.base === base) return known.changes;
			const before = byName(base.packages);
			const after = byName(image.packages);
			const changes = [];
			for (const name of [...new Set([...before.keys(), ...after.keys()])].sort()) {
				const was = before.get(name) ?? [];
				const is = after.get(name) ?? [];
				if (was.length === 0) changes.push({name, kind: 'added', before: was, after: is});
				else if (is.length === 0) changes.push({name, kind: 'removed', before: was, after: is});
				else if (fingerprint(was) !== fingerprint(is)) changes.push({name, kind: 'changed', before: was, after: is});
			}
			comparisons.set(image, {base, changes});
			return changes;
		}
		function newIn({before, after}) {
			const known = new Set(before.map(contentOf));
			return after.filter(each => !known.has(contentOf(each)));
		}
		const comparisons = new WeakMap();
		function byName(packages) {
			return Map.groupBy(packages, ({name}) => name);
		}
		function fingerprint(packages) {
			return packages.map(contentOf).sort().join('\n');
		}
		function contentOf({row: _row, ...said}) {
			return JSON.stringify({...said, epoch: said.epoch ?? null});
		}
	},
	57088: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Jp: () => pathFinding,
			Km: () => defineRule,
			_D: () => introduced,
			gk: () => finding,
			k$: () => baseLayerCount
		});
		var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91207);
		function defineRule(id, check) {
			return {id, title: _catalogue_js__WEBPACK_IMPORTED_MODULE_0__.sW[id].title, check};
		}
		function finding(rule, details) {
			return {rule, level: _catalogue_js__WEBPACK_IMPORTED_MODULE_0__.sW[rule].level, evidence: {}, ...details};
		}
		function introduced(evidence) {
			return evidence.delta.filter(change => change.kind !== 'removed');
		}
		function pathFinding(rule, change, details) {
			return finding(rule, {
				path: change.path,
				layer: change.after.layer,
				...details,
				evidence: {change: change.kind, type: change.after.type, ...details.evidence}
			});
		}
		function baseLayerCount({context}) {
			const base = context.base.config.rootfs.diff_ids;
			const image = context.image.config.rootfs.diff_ids;
			return base.every((digest, position) => image[position] === digest) ? base.length : 0;
		}
	}
};
