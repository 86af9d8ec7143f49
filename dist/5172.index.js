export const id = 5172;
export const ids = [5172];
export const modules = {
	17622: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			k: () => indexBaseAndImage,
			A: () => indexImage
		});
		var external_node_crypto_ = __webpack_require__(77598);
		var errors = __webpack_require__(22896);
		var external_node_fs_ = __webpack_require__(73024);
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var core_digest = __webpack_require__(86912);
		var files = __webpack_require__(9141);
		var layer_codec = __webpack_require__(9788);
		var layer_entries = __webpack_require__(59126);
		const baseSchema = 1;
		function encodeBase({merge, kept, nameBytes}) {
			const {tree, stack, layers, whiteouts, anomalies, told} = merge;
			const lines = [];
			const add = line => lines.push(Buffer.from(`${JSON.stringify(line)}\n`));
			const parts = [tree.directories, tree.children, tree.names];
			const counts = [];
			for (const [of, {records, names, xattrSets, some}] of stack.layers.entries()) {
				const info = layers[of];
				if (!some || !info) throw new TypeError('only what a tree shows is kept of a base');
				const {positions} = some;
				for (const x of (0, layer_codec.TN)(xattrSets)) add({x, of});
				for (const [position, content] of kept[of] ?? []) {
					if ((0, layer_entries.$t)(position, positions) !== -1) add({k: [of, position, Buffer.from(content).toString('base64')]});
				}
				const {diffId, size, entries} = info;
				const lengths = {positions: positions.length, records: records.length, names: names.length};
				counts.push({diffId, size, entries, ...lengths});
				parts.push(positions, records, names);
			}
			for (const w of (0, layer_codec.TN)(whiteouts)) add({w});
			for (const a of (0, layer_codec.TN)(anomalies)) add({a});
			for (const s of (0, layer_codec.TN)(stack.strays)) add({s});
			for (const i of (0, layer_codec.TN)(stack.implied)) add({i});
			const {directories, children, names} = tree;
			const head = {
				directories: directories.length,
				children: children.length,
				names: names.length,
				layers: counts,
				told,
				nameBytes,
				lines: lines.length
			};
			return [Buffer.from(`${JSON.stringify(head)}\n`), ...parts, ...lines];
		}
		function decodeBase(bytes, descriptors) {
			let at = bytes.indexOf(0x0a) + 1;
			const head = JSON.parse(bytes.toString('utf8', 0, at));
			const part = length => {
				if (!(at + length <= bytes.length)) throw new SyntaxError('a base was cut');
				at += length;
				return bytes.subarray(at - length, at);
			};
			const tree = {directories: part(head.directories), children: part(head.children), names: part(head.names)};
			const stack = {layers: [], strays: [], implied: []};
			const merge = {tree, stack, layers: [], whiteouts: [], anomalies: [], told: head.told};
			const kept = [];
			for (const [number, {diffId, size, entries, positions, records, names}] of head.layers.entries()) {
				const descriptor = descriptors[number];
				if (!descriptor || !(0, core_digest.Bc)(diffId)) throw new SyntaxError('a base has other layers');
				merge.layers.push({descriptor, diffId, size, entries});
				const some = {positions: part(positions), of: entries};
				stack.layers.push({some, records: part(records), names: part(names), xattrSets: []});
				kept.push(new Map());
			}
			let lines = 0;
			for (; at < bytes.length; lines++) {
				const end = bytes.indexOf(0x0a, at);
				if (end === -1) throw new SyntaxError('a base was cut');
				const line = JSON.parse(bytes.toString('utf8', at, end));
				at = end + 1;
				if ('x' in line) stack.layers[line.of]?.xattrSets.push(...line.x);
				else if ('w' in line) merge.whiteouts.push(...line.w);
				else if ('a' in line) merge.anomalies.push(...line.a);
				else if ('s' in line) stack.strays.push(...line.s);
				else if ('i' in line) stack.implied.push(...line.i);
				else kept[line.k[0]]?.set(line.k[1], Buffer.from(line.k[2], 'base64'));
			}
			if (lines !== head.lines || merge.layers.length !== descriptors.length) throw new SyntaxError('a base is incomplete');
			return {merge, kept, nameBytes: head.nameBytes};
		}
		var limits = __webpack_require__(61072);
		var zstd_toc = __webpack_require__(43236);
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
		class IndexCache {
			#dir;
			#log;
			#maxBytes;
			#tool;
			#used;
			constructor(dir, log, {tool, maxBytes = limits.F.cacheFolder}) {
				this.#dir = dir;
				this.#log = log;
				this.#maxBytes = maxBytes;
				this.#tool = tool === undefined ? 'any' : (0, core_digest.ZD)(tool).slice(0, 16);
			}
			static async open(dir, log, options = {}) {
				await (0, files.wZ)(dir, 0o700).catch(error => {
					throw new errors.yA(error.code === 'disk-full' ? 'disk-full' : 'io-failed', `no cache can be kept: ${error.message}`, {
						hint: 'Name another folder by XDG_CACHE_HOME, or keep none: WTGOS_CACHE_MIB=0.',
						cause: error
					});
				});
				const stat = await (0, promises_.lstat)(dir);
				const trouble = !stat.isDirectory() ? 'is no folder' : !isOurs(stat.uid) ? 'belongs to another user' : hasModes && (stat.mode & 0o022) !== 0 ? 'can be written by others' : undefined;
				if (trouble)
					throw new errors.yo('input-invalid', `the cache folder ${dir} ${trouble}`, {
						hint: 'Name a folder of your own with mode 0700, or remove this one.'
					});
				if (hasModes && (stat.mode & 0o077) !== 0) await (0, promises_.chmod)(dir, 0o700);
				return new IndexCache(dir, log, options);
			}
			#nameOf({descriptor, diffId}) {
				return `layer-${layer_codec.me}-${this.#tool}-${(0, core_digest.ZD)(descriptor.digest)}-${(0, core_digest.ZD)(diffId)}${(0, zstd_toc.Q)(descriptor)}`;
			}
			async getIndex(layer) {
				const bytes = await this.#read(this.#nameOf(layer), limits.F.cachedIndex);
				if (!bytes) return undefined;
				try {
					const index = (0, layer_codec.Ej)(bytes, layer.descriptor);
					return index.info.diffId === layer.diffId ? index : undefined;
				} catch (error) {
					this.#log.debug(`index of layer ${layer.descriptor.digest} in the cache cannot be used: ${String(error)}`);
					return undefined;
				}
			}
			async putIndex(layer, index) {
				await this.#writeWithin(this.#nameOf(layer), (0, layer_codec.o1)(index));
			}
			async #writeWithin(name, parts) {
				const size = parts.reduce((sum, part) => sum + part.length, 0);
				if (size <= limits.F.cachedIndex) await this.#write(name, parts);
			}
			#nameOfBase(layers) {
				const names = layers.map(layer => this.#nameOf(layer)).join('\n');
				return `base-${baseSchema}-${(0, core_digest.ZD)((0, core_digest.sc)(names))}`;
			}
			async getBase(layers) {
				const name = this.#nameOfBase(layers);
				const bytes = await this.#read(name, limits.F.cachedIndex);
				try {
					return (
						bytes &&
						decodeBase(
							bytes,
							layers.map(({descriptor}) => descriptor)
						)
					);
				} catch (error) {
					this.#log.debug(`${name} in the cache cannot be used: ${String(error)}`);
					return undefined;
				}
			}
			async putBase(layers, base) {
				await this.#writeWithin(this.#nameOfBase(layers), encodeBase(base));
			}
			async get(digest, size) {
				const content = await this.#read(`file-${(0, core_digest.ZD)(digest)}`, size);
				return content && content.length === size && (0, core_digest.sc)(content) === digest ? content : undefined;
			}
			async put(digest, content) {
				await this.#write(`file-${(0, core_digest.ZD)(digest)}`, [content]);
			}
			async #read(name, maxBytes) {
				try {
					const env_1 = {stack: [], error: void 0, hasError: false};
					try {
						const file = __addDisposableResource(env_1, await (0, promises_.open)((0, external_node_path_.join)(this.#dir, name), external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW), true);
						const stat = await file.stat();
						if (!stat.isFile() || stat.size < 32 || stat.size > maxBytes + 32) return undefined;
						if (!isOurs(stat.uid) || (hasModes && (stat.mode & 0o022) !== 0)) {
							this.#log.debug(`cache file ${name} could have been written by others and is made anew`);
							return undefined;
						}
						const bytes = await file.readFile();
						const body = bytes.subarray(32);
						if (hashOf(body).equals(bytes.subarray(0, 32))) {
							const now = new Date();
							await file.utimes(now, now).catch(() => {});
							return body;
						}
						this.#log.debug(`cache file ${name} is damaged and is made anew`);
					} catch (e_1) {
						env_1.error = e_1;
						env_1.hasError = true;
					} finally {
						const result_1 = __disposeResources(env_1);
						if (result_1) await result_1;
					}
				} catch (error) {
					if (!isMissing(error)) this.#log.debug(`cache file ${name} cannot be read: ${String(error)}`);
				}
				return undefined;
			}
			async #write(name, parts) {
				const temporary = (0, external_node_path_.join)(this.#dir, `.${name}.${(0, external_node_crypto_.randomBytes)(8).toString('hex')}`);
				try {
					{
						const env_2 = {stack: [], error: void 0, hasError: false};
						try {
							const file = __addDisposableResource(env_2, await (0, promises_.open)(temporary, 'wx', 0o600), true);
							await file.writeFile(hashOf(...parts));
							for (const part of parts) await file.writeFile(part);
						} catch (e_2) {
							env_2.error = e_2;
							env_2.hasError = true;
						} finally {
							const result_2 = __disposeResources(env_2);
							if (result_2) await result_2;
						}
					}
					await (0, promises_.rename)(temporary, (0, external_node_path_.join)(this.#dir, name));
					const size = parts.reduce((sum, part) => sum + part.length, 32);
					if (this.#used === undefined || this.#used + size > this.#maxBytes) await this.#prune();
					else this.#used += size;
				} catch (error) {
					this.#log.debug(`cache file ${name} cannot be written: ${String(error)}`);
					await (0, promises_.rm)(temporary, {force: true});
				}
			}
			async #prune() {
				const files = [];
				for (const name of await (0, promises_.readdir)(this.#dir)) {
					const stat = await (0, promises_.lstat)((0, external_node_path_.join)(this.#dir, name)).catch(() => undefined);
					if (!stat?.isFile()) continue;
					if (!name.startsWith('.')) files.push({name, size: stat.size, usedAt: stat.mtimeMs});
					else if (stat.mtimeMs < Date.now() - staleAfter) await (0, promises_.rm)((0, external_node_path_.join)(this.#dir, name), {force: true});
				}
				let used = files.reduce((sum, {size}) => sum + size, 0);
				for (const {name, size} of files.sort((a, b) => a.usedAt - b.usedAt)) {
					if (used <= this.#maxBytes) break;
					await (0, promises_.rm)((0, external_node_path_.join)(this.#dir, name), {force: true});
					used -= size;
				}
				this.#used = used;
			}
		}
		const staleAfter = 24 * 60 * 60 * 1000;
		const hasModes = process.getuid !== undefined;
		function isOurs(uid) {
			return !hasModes || uid === process.getuid?.();
		}
		function hashOf(...parts) {
			const hash = (0, external_node_crypto_.createHash)('sha256');
			for (const part of parts) hash.update(part);
			return hash.digest();
		}
		function isMissing(error) {
			return error instanceof Error && 'code' in error && error.code === 'ENOENT';
		}
		var inflate = __webpack_require__(31029);
		var paths = __webpack_require__(67666);
		var tar = __webpack_require__(22236);
		async function readLayerFiles(source, maxBytes, visit) {
			const buffer = Buffer.alloc(maxBytes);
			let file;
			let filled = 0;
			const reader = new tar.RF(
				{
					member({type, name, size}) {
						const path = type === 'file' && size > 0 ? (0, paths.FE)(name)?.path : undefined;
						file = path === undefined || (0, paths.Eq)(path) ? undefined : {path, size};
						filled = 0;
					},
					data(piece) {
						if (file && filled < maxBytes) filled += piece.copy(buffer, filled);
					},
					memberEnd() {
						if (file) visit({...file, content: buffer.subarray(0, filled)});
						file = undefined;
					},
					oddity() {}
				},
				source.descriptor.digest
			);
			await (0, inflate.w)(source.descriptor, source.open(), piece => reader.write(piece));
			reader.end();
		}
		var malformed = __webpack_require__(49719);
		var nodes = __webpack_require__(28715);
		class ContentReader {
			#layers;
			#kept;
			#cache;
			#recent = new Map();
			#recentBytes = 0;
			constructor(layers, kept, cache) {
				this.#layers = layers;
				this.#kept = kept;
				this.#cache = cache;
			}
			async read(entry, maxBytes) {
				const {layer, position} = (0, nodes.yv)(entry.inode);
				const source = this.#layers[layer];
				if (!source || entry.digest === undefined) throw new TypeError(`${entry.path} has no content that can be read`);
				if (entry.size > maxBytes) {
					throw (0, malformed.x)(source.descriptor.digest, `${JSON.stringify(entry.path)} has ${entry.size} bytes; at most ${maxBytes} are read`);
				}
				if (entry.size === 0) return Buffer.alloc(0);
				const kept = this.#kept[layer]?.get(position);
				if (kept) return Buffer.from(kept);
				const known = this.#recent.get(entry.digest) ?? (await this.#cache?.get(entry.digest, entry.size));
				if (known) return Buffer.from(known);
				const content = await readMember(source, position, entry.size);
				if ((0, core_digest.sc)(content) !== entry.digest) {
					throw new errors.yA('digest-mismatch', `${JSON.stringify(entry.path)} in layer ${source.descriptor.digest} is not what was indexed`, {
						hint: 'The layer changed while it was read; start again.'
					});
				}
				this.#remember(entry.digest, content);
				await this.#cache?.put(entry.digest, content);
				return Buffer.from(content);
			}
			readLayer(layer, maxBytes, visit) {
				const source = this.#layers[layer];
				if (!source) throw new TypeError(`there is no layer ${layer}`);
				return readLayerFiles(source, maxBytes, visit);
			}
			#remember(digest, content) {
				const most = 64 * 1024 * 1024;
				if (content.length > most) return;
				this.#recent.set(digest, content);
				this.#recentBytes += content.length;
				for (const [oldest, bytes] of this.#recent) {
					if (this.#recentBytes <= most) break;
					this.#recent.delete(oldest);
					this.#recentBytes -= bytes.length;
				}
			}
		}
		class Found extends Error {}
		async function readMember(source, position, size) {
			const content = Buffer.alloc(size);
			let filled = 0;
			let member = -1;
			const reader = new tar.RF(
				{
					member(next) {
						if (!(0, paths.Eq)((0, paths.FE)(next.name)?.path ?? '')) member++;
					},
					data(piece) {
						if (member === position) filled += piece.copy(content, filled);
					},
					memberEnd() {
						if (member === position) throw new Found();
					},
					oddity() {}
				},
				source.descriptor.digest
			);
			try {
				await (0, inflate.w)(source.descriptor, source.open(), piece => reader.write(piece));
			} catch (error) {
				if (error instanceof Found) return content;
				throw error;
			}
			throw (0, malformed.x)(source.descriptor.digest, `entry ${position} is no longer there`);
		}
		var attributes = __webpack_require__(76725);
		var inode_set = __webpack_require__(22292);
		const emptyDigest = (0, core_digest.sc)('');
		class LayerStack {
			#layers;
			#strays;
			#xattrs;
			constructor(from) {
				this.#layers = from ? from.#layers : [];
				this.#strays = from ? from.#strays : [];
				this.#xattrs = new Map(from ? from.#xattrs : []);
			}
			static of({layers, strays, implied}) {
				const stack = new LayerStack();
				for (const layer of layers) stack.#layers.push(new layer_entries.cy(layer));
				stack.#strays.push(...strays);
				for (const [inode, xattrs] of implied) stack.#xattrs.set(inode, (0, attributes.Td)(xattrs));
				return stack;
			}
			packed(shown) {
				const positions = this.#layers.map(() => []);
				const implied = [];
				for (const inode of shown) {
					const {layer, position} = (0, nodes.yv)(inode);
					if (position < (this.#layers[layer]?.length ?? 0)) positions[layer]?.push(position);
					else if (this.#xattrs.has(inode)) implied.push([inode, (0, attributes.uk)(this.#xattrs.get(inode))]);
				}
				const layers = this.#layers.map((entries, layer) => {
					const some = entries.only(Uint32Array.from(positions[layer] ?? []).sort());
					for (const position of positions[layer] ?? []) {
						const set = this.#xattrs.get((0, nodes.Ln)(layer, position));
						if (set) some.setXattrs(position, (0, attributes.uk)(set));
					}
					return some.packed();
				});
				return {layers, strays: this.#strays, implied};
			}
			push(entries) {
				this.#layers.push(entries);
			}
			stray(layer, target) {
				return -this.#strays.push({layer, inode: this.inode(target)});
			}
			inode(ref) {
				return ref >= 0 ? ref : this.#stray(ref).inode;
			}
			layer(ref) {
				return ref >= 0 ? (0, nodes.yv)(ref).layer : this.#stray(ref).layer;
			}
			type(ref) {
				const {entries, position} = this.#origin(ref);
				if (!entries) return 'directory';
				const type = entries.type(position);
				return type === 'hardlink' ? 'file' : type;
			}
			target(ref) {
				const {entries, position} = this.#origin(ref);
				return entries?.type(position) === 'symlink' ? entries.target(position) : undefined;
			}
			entry(ref, path) {
				const {entries, position} = this.#origin(ref);
				const named = {path, layer: this.layer(ref), inode: this.inode(ref)};
				if (!entries) {
					const xattrs = this.#xattrs.get(named.inode);
					return {type: 'directory', mode: 0o755, uid: 0, gid: 0, size: 0, mtime: 0, ...named, ...(xattrs && {xattrs})};
				}
				const {type, mode, uid, gid, size, mtime, digest, target, device, head} = entries.at(position);
				const xattrs = this.#xattrs.get(named.inode) ?? entries.attributes(position);
				const own = {mode, uid, gid, mtime, ...named};
				if (type === 'hardlink') return {type: 'file', size: 0, digest: emptyDigest, ...own, ...(xattrs && {xattrs})};
				const entry = {type, size, ...own};
				if (digest !== undefined) entry.digest = digest;
				if (target !== undefined) entry.target = target;
				if (device !== undefined) entry.device = device;
				if (xattrs !== undefined) entry.xattrs = xattrs;
				if (head !== undefined) entry.head = head;
				return entry;
			}
			xattrs(ref) {
				const {entries, position} = this.#origin(ref);
				return this.#xattrs.get(this.inode(ref)) ?? entries?.attributes(position);
			}
			setXattrs(ref, xattrs) {
				this.#xattrs.set(this.inode(ref), xattrs);
			}
			agrees(other) {
				if (this === other) return true;
				if (this.#layers !== other.#layers || this.#xattrs.size !== other.#xattrs.size) return false;
				for (const [inode, xattrs] of this.#xattrs) {
					const its = other.#xattrs.get(inode);
					if (its !== xattrs && (its === undefined || !(0, attributes.D)(xattrs, its))) return false;
				}
				return true;
			}
			written(layer, position) {
				return this.#layers[layer]?.at(position);
			}
			#origin(ref) {
				const {layer, position} = (0, nodes.yv)(this.inode(ref));
				const entries = this.#layers[layer];
				return {entries: entries && position < entries.length ? entries : undefined, position};
			}
			#stray(ref) {
				const stray = this.#strays[-ref - 1];
				if (!stray) throw new RangeError(`there is no hardlink ${ref}`);
				return stray;
			}
		}
		const maxHops = 40;
		function buildLayerTree(index, layer, stack) {
			const builder = new LayerTreeBuilder(index, layer, stack);
			for (let position = 0; position < index.entries.length; position++) builder.add(position);
			for (const whiteout of index.whiteouts) builder.hide(whiteout.path, whiteout.opaque);
			return builder.tree;
		}
		class LayerTreeBuilder {
			tree;
			#name;
			#layer;
			#entries;
			#stack;
			#root;
			#openTargets = new Map();
			#implied = 0;
			#impliedBytes = 0;
			#lastParent;
			constructor(index, layer, stack) {
				this.#name = index.info.descriptor.digest;
				this.#layer = layer;
				this.#entries = index.entries;
				this.#stack = stack;
				this.#root = new nodes.__(layer);
				this.#lastParent = {path: '', directory: this.#root};
				this.tree = {root: this.#root, openLinks: [], anomalies: []};
			}
			add(position) {
				const written = this.#entries.path(position);
				const ref = (0, nodes.Ln)(this.#layer, position);
				if (written === '') {
					this.#root.entry = ref;
					return;
				}
				const {directory, path: parent} = this.#parent(written);
				const name = this.#entries.name(position);
				const path = (0, paths.fj)(parent, name);
				const existing = directory.children.get(name);
				const before = existing instanceof nodes.__ ? existing.entry : existing;
				const type = this.#entries.type(position);
				if (type === 'hardlink') {
					directory.children.set(name, this.#link(ref, position, path));
				} else if (type === 'directory') {
					const target = existing instanceof nodes.__ ? existing : new nodes.__(this.#layer);
					target.entry = ref;
					directory.children.set(name, target);
				} else {
					directory.children.set(name, ref);
				}
				if (existing !== undefined) this.#replaced(existing, before, directory.children.get(name), path);
			}
			hide(path, opaque) {
				if (opaque) {
					this.#directory(path).directory.opaque = true;
					return;
				}
				const {directory} = this.#parent(path);
				const name = (0, paths.Vb)(path);
				directory.hidden ??= new Set();
				directory.hidden.add(name);
				if (directory.children.has(name)) {
					this.#tell('whiteout-and-entry', path, 'the layer hides this path and writes it too; overlay, vfs and ostree make different trees of that');
				}
			}
			#link(own, position, path) {
				const named = this.#entries.target(position) ?? '';
				const target = this.#find(named);
				if (target instanceof nodes.__) throw (0, malformed.x)(this.#name, `${JSON.stringify(path)} is a hardlink to a directory`);
				const openTarget = target === undefined ? named : this.#openTargets.get(target);
				if (target === undefined || openTarget !== undefined) {
					this.tree.openLinks.push({path, target: openTarget ?? '', position});
					this.#openTargets.set(own, openTarget ?? '');
					return own;
				}
				const differs = this.#entries.agrees(position, (0, nodes.yv)(target).position) ? undefined : (0, attributes.uX)(this.#entries.at(position), this.#stack.entry(target, named));
				if (differs) {
					this.#tell('hardlink-attributes', path, `the hardlink states another ${differs} than its target ${JSON.stringify(named)}; some clients apply it to both`);
				}
				return target;
			}
			#parent(path) {
				const parent = (0, paths.gN)(path);
				if (this.#lastParent.path === parent) return this.#lastParent;
				const found = this.#directory(parent);
				if (found.path === parent) this.#lastParent = found;
				return found;
			}
			#directory(path) {
				let trail = [];
				let directory = this.#root;
				let hops = 0;
				const todo = path === '' ? [] : path.split('/').reverse();
				for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
					if (name === '' || name === '.') continue;
					if (name === '..') {
						trail.pop();
						directory = trail.at(-1)?.directory ?? this.#root;
						continue;
					}
					const child = directory.children.get(name);
					if (typeof child !== 'number') {
						if (child === undefined) this.#countImplied(path);
						const next = child ?? new nodes.__(this.#layer);
						directory.children.set(name, next);
						directory = next;
						trail.push({name, directory});
						continue;
					}
					const at = JSON.stringify([...trail.map(step => step.name), name].join('/'));
					const target = this.#stack.target(child);
					if (target === undefined) {
						throw (0, malformed.x)(this.#name, `${JSON.stringify(path)} leads through ${at}, which is a ${this.#stack.type(child)}`);
					}
					if (++hops > maxHops) throw (0, malformed.x)(this.#name, `the symlinks on the way to ${JSON.stringify(path)} loop`);
					this.#tell('parent-is-symlink', path, `the layer writes through its own symlink ${at}`);
					if (target.startsWith('/')) {
						trail = [];
						directory = this.#root;
					}
					todo.push(...target.split('/').reverse());
				}
				return {path: trail.map(step => step.name).join('/'), directory};
			}
			#countImplied(path) {
				this.#implied++;
				this.#impliedBytes += path.length;
				if (this.#implied > limits.F.impliedDirectories || this.#impliedBytes > limits.F.metadata) {
					throw (0, malformed.x)(this.#name, `more than ${limits.F.impliedDirectories} directories are implied, or their paths are too long`);
				}
			}
			#find(path) {
				if (path === '') return this.#root;
				let node = this.#root;
				for (const name of path.split('/')) {
					if (!(node instanceof nodes.__)) return undefined;
					node = node.children.get(name);
				}
				return node;
			}
			#replaced(existing, before, after, path) {
				const isSame = existing instanceof nodes.__ && after === existing;
				if (!isSame) this.#lastParent = {path: '', directory: this.#root};
				if (isSame && (before === undefined || this.#areAlike(before, existing.entry))) return;
				this.#tell('duplicate-entry', path, 'the layer has this path more than once; the last one counts');
			}
			#areAlike(before, now) {
				return now !== undefined && (0, attributes.OV)(this.#stack.entry(before, ''), this.#stack.entry(now, ''));
			}
			#tell(kind, path, message) {
				if (this.tree.anomalies.length >= limits.F.anomalies) throw (0, malformed.x)(this.#name, `more than ${limits.F.anomalies} anomalies`);
				this.tree.anomalies.push({kind, path, message});
			}
		}
		var ostree_objects = __webpack_require__(18519);
		function hideUsed(folder, path, store, context) {
			for (const [name, child] of folder.children) {
				if (child instanceof nodes.__) {
					hideUsed(child, (0, paths.fj)(path, name), store, context);
					if (child.children.size === 0 && isPlainDirectory(child, context.stack)) folder.children.delete(name);
				} else if (store.isUsed(child) || (name === 'config' && path === ostree_objects.qN && isConfig(child, context.stack))) {
					folder.children.delete(name);
				} else {
					context.tell('ostree-unlinked-object', (0, paths.fj)(path, name), 'nothing in the ostree commit leads here: hosts do not import it, or it is hidden there');
				}
			}
		}
		function isConfig(ref, stack) {
			const {type, digest} = stack.entry(ref, '');
			return type === 'file' && digest === ostree_objects.p9;
		}
		function isPlainDirectory({entry}, stack) {
			if (entry === undefined) return true;
			const {mode, uid, gid, xattrs} = stack.entry(entry, '');
			return mode === 0o755 && uid === 0 && gid === 0 && xattrs === undefined;
		}
		var image_names = __webpack_require__(64214);
		class VariantSyntaxError extends Error {}
		function parseDirTree(bytes) {
			const [files, directories] = tuple(bytes, 2);
			const tree = {
				files: array(files).map(item => {
					const [name, checksum] = tuple(item, 2);
					return {name: fileName(name), checksum: hex(checksum)};
				}),
				directories: array(directories).map(item => {
					const [name, contents, meta] = tuple(item, 3);
					return {name: fileName(name), tree: hex(contents), meta: hex(meta)};
				})
			};
			const names = new Set(tree.files.map(file => file.name));
			if (names.size !== tree.files.length || tree.directories.some(({name}) => names.size === names.add(name).size)) throw new VariantSyntaxError('a name is there twice');
			return tree;
		}
		function parseDirMeta(bytes) {
			if (bytes.length < 12) throw new VariantSyntaxError('it is too short');
			const mode = bytes.readUInt32BE(8);
			if ((mode & ~0o7777) !== 0o040000) throw new VariantSyntaxError('its mode is not that of a directory');
			return {
				uid: bytes.readUInt32BE(0),
				gid: bytes.readUInt32BE(4),
				mode: mode & 0o7777,
				xattrs: parseXattrs(bytes.subarray(12))
			};
		}
		function parseXattrs(bytes) {
			const xattrs = new Map();
			for (const item of array(bytes)) {
				const [name, value] = tuple(item, 2);
				const text = cString(name);
				if (text === '' || xattrs.has(text)) throw new VariantSyntaxError('an extended attribute has no name, or is there twice');
				xattrs.set(text, value);
			}
			return xattrs.size > 0 ? xattrs : undefined;
		}
		function parseCommitRoot(bytes) {
			const size = offsetSize(bytes.length);
			const ends = [1, 2, 3, 4, 5, 6].map(slot => offsetAt(bytes, bytes.length - slot * size, size));
			const [, , , , body = 0, contents = 0] = ends;
			const start = Math.ceil(body / 8) * 8 + 8;
			const limit = bytes.length - 6 * size;
			if (ends.some((end, at) => end < (ends[at - 1] ?? 0)) || start > contents || contents > limit) throw new VariantSyntaxError('its members are not in order');
			return {tree: hex(bytes.subarray(start, contents)), meta: hex(bytes.subarray(contents, limit))};
		}
		function tuple(bytes, count) {
			const size = offsetSize(bytes.length);
			const limit = bytes.length - (count - 1) * size;
			const members = [];
			let start = 0;
			for (let at = 1; at <= count; at++) {
				const end = at === count ? limit : offsetAt(bytes, bytes.length - at * size, size);
				if (end < start || end > limit) throw new VariantSyntaxError('its members are not in order');
				members.push(bytes.subarray(start, end));
				start = end;
			}
			return members;
		}
		function array(bytes) {
			if (bytes.length === 0) return [];
			const size = offsetSize(bytes.length);
			const table = offsetAt(bytes, bytes.length - size, size);
			const count = (bytes.length - table) / size;
			if (table > bytes.length - size || !Number.isInteger(count)) throw new VariantSyntaxError('its offsets are not in order');
			const elements = [];
			let start = 0;
			for (let at = 0; at < count; at++) {
				const end = offsetAt(bytes, table + at * size, size);
				if (end < start || end > table) throw new VariantSyntaxError('its offsets are not in order');
				elements.push(bytes.subarray(start, end));
				start = end;
			}
			return elements;
		}
		function offsetSize(length) {
			return length <= 0xff ? 1 : length <= 0xffff ? 2 : 4;
		}
		function offsetAt(bytes, at, size) {
			if (at < 0) throw new VariantSyntaxError('it is too short');
			return bytes.readUIntLE(at, size);
		}
		function cString(bytes) {
			if (bytes.length === 0 || bytes.indexOf(0) !== bytes.length - 1) throw new VariantSyntaxError('a text does not end where it says');
			return (0, image_names.e4)(bytes.subarray(0, -1));
		}
		function fileName(bytes) {
			const name = cString(bytes);
			if (name === '' || name === '.' || name === '..' || name.includes('/')) throw new VariantSyntaxError('a name is none that a file can have');
			return name;
		}
		function hex(bytes) {
			if (bytes.length !== 32) throw new VariantSyntaxError('a checksum is not of 32 bytes');
			return bytes.toString('hex');
		}
		function bindOstree(root, context) {
			const repo = directoryAt(root, ostree_objects.qN);
			const objects = repo?.children.get('objects');
			if (!repo || !(objects instanceof nodes.__)) return;
			const store = new ostree_objects.LI(objects, context.stack, context.content);
			const commits = [...store.checksums('commit')];
			const commit = commits[0];
			if (commits.length !== 1 || commit === undefined) {
				if (objects.children.size > 0) context.tell('ostree-commits', ostree_objects.qN, `an ostree repository with ${commits.length} commits; hosts import one`);
				return;
			}
			new Binder(root, store, context).bind(commit);
			store.find(commit, 'commitmeta');
			hideUsed(repo, ostree_objects.qN, store, context);
		}
		class Binder {
			#root;
			#store;
			#context;
			#xattrs = new Map();
			#done = new inode_set.O();
			#names = 0;
			constructor(root, store, context) {
				this.#root = root;
				this.#store = store;
				this.#context = context;
			}
			bind(checksum) {
				const commit = this.#read(checksum, 'commit', '', parseCommitRoot);
				if (!commit) return;
				const walk = [{path: '', node: this.#root, ...commit}];
				for (let step = walk.pop(); step; step = walk.pop()) {
					this.#directory(step);
					const tree = this.#read(step.tree, 'dirtree', step.path, parseDirTree);
					if (tree) this.#children(step, tree, walk);
				}
			}
			#directory({path, node, meta}) {
				const stated = this.#read(meta, 'dirmeta', path, parseDirMeta);
				if (!stated || node.entry === undefined) return;
				const entry = this.#context.stack.entry(node.entry, path);
				if (!sameOwnerAndMode(entry, stated)) this.#differs(path, `a directory of mode ${stated.mode.toString(8)} and owner ${stated.uid}:${stated.gid}`);
				this.#together(node.entry, (0, paths.gN)(path), (0, paths.Vb)(path), stated.xattrs);
			}
			#children({path, node}, tree, walk) {
				this.#names += tree.files.length + tree.directories.length;
				if (this.#names > limits.F.imageEntries) throw this.#context.tooLarge('the commit has too many names');
				const known = new Set(path === '' ? ['sysroot', 'etc', 'var'] : path === 'var' ? ['tmp'] : []);
				for (const {name, checksum} of tree.files) {
					known.add(name);
					this.#file(path, node, name, checksum);
				}
				for (const {name, tree: contents, meta} of tree.directories) {
					if (path === '' && name === 'sysroot') {
						this.#store.find(contents, 'dirtree');
						this.#store.find(meta, 'dirmeta');
						continue;
					}
					const moved = path === 'usr' && name === 'etc';
					if (!moved) known.add(name);
					const below = (moved ? this.#root : node).children.get(name);
					const place = moved ? 'etc' : (0, paths.fj)(path, name);
					if (below instanceof nodes.__) walk.push({path: place, node: below, tree: contents, meta});
					else this.#differs(place, 'a directory');
				}
				for (const name of node.children.keys()) {
					if (!known.has(name)) this.#context.tell('ostree-path-not-in-commit', (0, paths.fj)(path, name), 'containers have this path; hosts, which import the ostree commit, do not');
				}
			}
			#file(folder, {children}, name, checksum) {
				const {stack} = this.#context;
				const child = children.get(name);
				const object = this.#store.find(checksum, 'file');
				if (object === undefined) this.#missing((0, paths.fj)(folder, name), checksum, 'file');
				const stated = this.#xattrsOf(folder, name, checksum);
				if (typeof child !== 'number') {
					this.#differs((0, paths.fj)(folder, name), 'a file');
					return;
				}
				if (object !== undefined && stack.inode(object) !== stack.inode(child)) {
					const [one, other] = [stack.entry(object, ''), stack.entry(child, '')];
					if (!sameFile(one, other)) this.#differs((0, paths.fj)(folder, name), `the object ${checksum}`);
				}
				this.#together(child, folder, name, stated);
			}
			#xattrsOf(folder, name, checksum) {
				const link = this.#store.find(checksum, 'file-xattrs-link') ?? this.#store.find(checksum, 'file.xattrs');
				const inode = link === undefined ? undefined : this.#context.stack.inode(link);
				if (link === undefined || inode === undefined) {
					this.#missing((0, paths.fj)(folder, name), checksum, 'file-xattrs-link');
					return undefined;
				}
				if (this.#xattrs.has(inode)) return this.#xattrs.get(inode);
				const entry = this.#context.stack.entry(link, (0, ostree_objects.du)(checksum, 'file-xattrs-link'));
				if (entry.digest !== undefined) this.#store.find((0, core_digest.ZD)(entry.digest), 'file-xattrs');
				const xattrs = this.#parse(entry, (0, paths.fj)(folder, name), parseXattrs);
				this.#xattrs.set(inode, xattrs);
				return xattrs;
			}
			#together(ref, folder, name, stated) {
				const {stack, tell} = this.#context;
				const inode = stack.inode(ref);
				if (this.#done.has(inode)) return;
				this.#done.add(inode);
				const written = stack.xattrs(ref);
				for (const [attribute, value] of written ?? []) {
					if (!stated?.get(attribute)?.equals(value)) tell('ostree-xattrs-differ', (0, paths.fj)(folder, name), `containers see another extended attribute ${JSON.stringify(attribute)} than hosts, which read the ostree objects`);
				}
				if (stated) stack.setXattrs(ref, written ? new Map([...written, ...stated]) : stated);
			}
			#read(checksum, kind, path, parse) {
				const ref = this.#store.find(checksum, kind);
				if (ref === undefined) {
					this.#missing(path, checksum, kind);
					return undefined;
				}
				const entry = this.#context.stack.entry(ref, (0, ostree_objects.du)(checksum, kind));
				if (!(0, ostree_objects.wl)(entry, checksum)) {
					this.#context.tell('ostree-malformed', entry.path, 'the object is not what its name, a checksum, says');
					return undefined;
				}
				return this.#parse(entry, path, parse);
			}
			#parse(entry, path, parse) {
				const bytes = this.#store.read(entry);
				try {
					if (bytes) return parse(bytes);
					throw new VariantSyntaxError('its content was not kept');
				} catch (error) {
					if (!(error instanceof VariantSyntaxError)) throw error;
					this.#context.tell('ostree-malformed', path, `the ostree object ${entry.path} cannot be read: ${error.message}`);
					return undefined;
				}
			}
			#missing(path, checksum, kind) {
				this.#context.tell('ostree-object-missing', path, `the ostree object ${checksum}.${kind} is in no layer; hosts cannot import the image`);
			}
			#differs(path, stated) {
				this.#context.tell('ostree-tree-differs', path, `hosts, which import the ostree commit, get ${stated} here; containers get something else`);
			}
		}
		function directoryAt(root, path) {
			let node = root;
			for (const name of path.split('/')) {
				if (!(node instanceof nodes.__)) return undefined;
				node = node.children.get(name);
			}
			return node instanceof nodes.__ ? node : undefined;
		}
		function sameFile(object, child) {
			return object.type === child.type && object.digest === child.digest && object.target === child.target && sameOwnerAndMode(object, child);
		}
		function sameOwnerAndMode(a, b) {
			return a.mode === b.mode && a.uid === b.uid && a.gid === b.gid;
		}
		const directorySize = 16;
		const childSize = 16;
		function packTree(root, visit) {
			const all = [root];
			let childCount = 0;
			let nameBytes = 0;
			for (const {children} of all) {
				childCount += children.size;
				for (const [name, child] of children) {
					nameBytes += name.isWellFormed() ? Buffer.byteLength(name) : (0, image_names.aA)(name).length;
					if (child instanceof nodes.__) all.push(child);
				}
			}
			const packed = {
				directories: Buffer.alloc(all.length * directorySize),
				children: Buffer.alloc(childCount * childSize),
				names: Buffer.alloc(nameBytes)
			};
			let [child, name, subdirectory] = [0, 0, 1];
			for (const [number, {entry, children}] of all.entries()) {
				if (entry === undefined) throw new TypeError('a finished tree has no implied directories');
				visit(entry);
				packed.directories.writeDoubleLE(entry, number * directorySize);
				packed.directories.writeUInt32LE(child, number * directorySize + 8);
				packed.directories.writeUInt32LE(children.size, number * directorySize + 12);
				for (const [text, node] of children) {
					const at = child++ * childSize;
					const length = text.isWellFormed() ? packed.names.write(text, name) : (0, image_names.aA)(text).copy(packed.names, name);
					const isDirectory = node instanceof nodes.__;
					packed.children.writeDoubleLE(isDirectory ? subdirectory++ : node, at);
					packed.children.writeUInt32LE(name, at + 8);
					packed.children.writeUInt16LE(length, at + 12);
					packed.children[at + 14] = isDirectory ? 1 : 0;
					if (!isDirectory) visit(node);
					name += length;
				}
			}
			return packed;
		}
		function unpackTree({directories, children, names}) {
			const directory = number => {
				const at = number * directorySize;
				const made = new nodes.__(0, () => childrenOf(directories.readUInt32LE(at + 8), directories.readUInt32LE(at + 12)));
				made.entry = directories.readDoubleLE(at);
				return made;
			};
			const childrenOf = (first, count) => {
				const map = new Map();
				for (let at = first * childSize; at < (first + count) * childSize; at += childSize) {
					const start = children.readUInt32LE(at + 8);
					const name = (0, image_names.e4)(names.subarray(start, start + children.readUInt16LE(at + 12)));
					const value = children.readDoubleLE(at);
					map.set(name, children[at + 14] === 1 ? directory(value) : value);
				}
				return map;
			};
			return directory(0);
		}
		var tree_entries = __webpack_require__(1149);
		class Merger {
			#root = new nodes.__(0);
			#stack = new LayerStack();
			#layers = [];
			#whiteouts = [];
			#anomalies = [];
			#told = 0;
			#firstOwn = 0;
			#ostree = new Map();
			static resume({tree, stack, layers, whiteouts, anomalies, told}) {
				const merger = new Merger();
				merger.#root = unpackTree(tree);
				merger.#stack = LayerStack.of(stack);
				[merger.#layers, merger.#whiteouts, merger.#anomalies] = [layers, whiteouts, anomalies];
				merger.#told = told;
				merger.#ostree = undefined;
				return merger;
			}
			packed() {
				const shown = [];
				const known = new inode_set.O();
				const tree = packTree(this.#root, ref => {
					const inode = this.#stack.inode(ref);
					if (!known.has(inode)) shown.push(inode);
					known.add(inode);
				});
				return {
					tree,
					stack: this.#stack.packed(shown),
					layers: this.#layers,
					whiteouts: this.#whiteouts,
					anomalies: this.#anomalies,
					told: this.#told
				};
			}
			add(index) {
				const layer = this.#layers.length;
				this.#takeOstree(index, layer);
				this.#stack.push(index.entries);
				const tree = buildLayerTree(index, layer, this.#stack);
				this.#layers.push(index.info);
				for (const whiteout of index.whiteouts) this.#whiteouts.push({...whiteout, layer});
				for (const anomaly of index.anomalies) this.#anomalies.push({...anomaly, layer});
				for (const anomaly of tree.anomalies) this.#anomalies.push({...anomaly, layer});
				const resolved = tree.openLinks.map(link => ({
					link,
					target: this.#resolve(link, layer)
				}));
				this.#lay(tree, layer, index.entries.length);
				for (const {link, target} of resolved) {
					if (target !== undefined) this.#put(link.path, target, (0, nodes.Ln)(layer, link.position));
				}
			}
			snapshot() {
				this.#bindOstree();
				const isEmpty = this.#layers.length === 0;
				const root = isEmpty ? new nodes.__(0) : this.#root;
				root.entry ??= (0, nodes.Ln)(0, 0);
				const entries = new tree_entries.Fp(root, isEmpty ? new LayerStack() : new LayerStack(this.#stack));
				this.#firstOwn = this.#layers.length;
				return {layers: [...this.#layers], entries, whiteouts: [...this.#whiteouts], anomalies: [...this.#anomalies]};
			}
			#takeOstree(index, layer) {
				const {entries} = index;
				let writes = false;
				for (let position = 0; position < entries.length && !writes; position++) writes = (0, ostree_objects.yL)(entries.path(position));
				if (!writes) {
					this.#bindOstree();
				} else if (this.#ostree) {
					for (const [position, content] of index.kept) {
						if ((0, ostree_objects.Du)(entries.path(position))) this.#ostree.set((0, nodes.Ln)(layer, position), content);
					}
				} else {
					this.#tell(layer, 'ostree-write-above', ostree_objects.qN, 'the layer writes into the ostree repository of the layers below; containers see that, hosts that import the image do not');
				}
			}
			#bindOstree() {
				const contents = this.#ostree;
				this.#ostree = undefined;
				if (!contents || this.#layers.length === 0) return;
				const layer = this.#layers.length - 1;
				bindOstree(this.#root, {
					stack: this.#stack,
					content: inode => contents.get(inode),
					tell: (kind, path, message) => this.#tell(layer, kind, path, message),
					tooLarge: message => (0, malformed.x)(this.#layers[layer]?.descriptor.digest ?? '', message)
				});
			}
			#lay(tree, layer, firstFreePosition) {
				let position = firstFreePosition;
				this.#root = this.#own(this.#root, layer);
				const walk = [{path: '', lower: this.#root, upper: tree.root}];
				for (let next = walk.pop(); next; next = walk.pop()) {
					const {path, lower, upper} = next;
					const isNew = lower === upper;
					if (upper.opaque && !isNew) lower.children.clear();
					for (const name of isNew ? [] : (upper.hidden ?? [])) lower.children.delete(name);
					if (upper.entry !== undefined) lower.entry = upper.entry;
					else if (lower.entry === undefined) lower.entry = (0, nodes.Ln)(layer, position++);
					else if (path !== '' && this.#stack.layer(lower.entry) !== layer && !isPlain(this.#stack.entry(lower.entry, path))) {
						this.#tell(layer, 'implied-directory', path, 'the layer writes below this directory without listing it; some clients then reset its mode and owner');
					}
					for (const [name, child] of upper.children) {
						if (!(child instanceof nodes.__)) {
							if (!isNew) lower.children.set(name, child);
							continue;
						}
						const below = isNew ? child : lower.children.get(name);
						const directory = below instanceof nodes.__ ? this.#own(below, layer) : child;
						if (directory !== below) {
							if (typeof below === 'number' && this.#stack.type(below) === 'symlink' && child.entry === undefined) {
								this.#tell(layer, 'directory-over-symlink', (0, paths.fj)(path, name), `the layer writes below this path, which is a symlink to ${JSON.stringify(this.#stack.target(below))} in a lower layer; it becomes a directory, or clients fail`);
							}
							lower.children.set(name, directory);
						}
						walk.push({path: (0, paths.fj)(path, name), lower: directory, upper: child});
					}
				}
			}
			#own(directory, layer) {
				return directory.born >= this.#firstOwn ? directory : directory.copy(layer);
			}
			#resolve(link, layer) {
				const target = this.#find(link.target);
				if (target === undefined || target instanceof nodes.__ || this.#stack.type(target) === 'directory') {
					this.#tell(layer, 'hardlink-without-target', link.path, `the hardlink's target ${JSON.stringify(link.target)} is no file of this layer or a lower one; clients fail on it`);
					return undefined;
				}
				this.#tell(layer, 'hardlink-to-lower-layer', link.path, `the hardlink's target ${JSON.stringify(link.target)} is in layer ${this.#stack.layer(target)}, where most clients do not find it`);
				const written = this.#stack.written(layer, link.position);
				const differs = written && (0, attributes.uX)(written, this.#stack.entry(target, link.target));
				if (differs) this.#tell(layer, 'hardlink-attributes', link.path, `the hardlink states another ${differs} than its target ${JSON.stringify(link.target)}`);
				return this.#stack.stray(layer, target);
			}
			#put(path, ref, place) {
				const parent = this.#find((0, paths.gN)(path));
				const name = (0, paths.Vb)(path);
				if (parent instanceof nodes.__ && parent.children.get(name) === place) parent.children.set(name, ref);
			}
			#find(path) {
				let node = this.#root;
				for (const name of path === '' ? [] : path.split('/')) {
					if (!(node instanceof nodes.__)) return undefined;
					node = node.children.get(name);
				}
				return node;
			}
			#tell(layer, kind, path, message) {
				const name = this.#layers.at(-1)?.descriptor.digest ?? '';
				if (++this.#told > limits.F.anomalies * (layer + 1)) throw (0, malformed.x)(name, `more than ${limits.F.anomalies} anomalies`);
				this.#anomalies.push({kind, layer, path, message});
			}
		}
		function isPlain(entry) {
			return entry.mode === 0o755 && entry.uid === 0 && entry.gid === 0 && entry.xattrs === undefined;
		}
		class MergedImageTree {
			layers;
			entries;
			whiteouts;
			anomalies;
			#content;
			constructor(merged, content) {
				this.layers = merged.layers;
				this.entries = merged.entries;
				this.whiteouts = merged.whiteouts;
				this.anomalies = merged.anomalies;
				this.#content = content;
			}
			lookup(path, options = {}) {
				return resolvePath(this.entries, path, options.followLast ?? true);
			}
			async readFile(path, maxBytes) {
				const entry = this.lookup(path);
				return entry?.type === 'file' ? this.#content.read(entry, maxBytes) : undefined;
			}
			readLayer(layer, maxBytes, visit) {
				return this.#content.readLayer(layer, maxBytes, visit);
			}
		}
		function resolvePath(entries, path, followLast) {
			const direct = entries.get(path);
			if (direct && (direct.type !== 'symlink' || !followLast)) return direct;
			let at = entries.get('');
			let hops = 0;
			const todo = path.split('/').reverse();
			for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
				if (at?.type !== 'directory') return undefined;
				if (name === '' || name === '.') continue;
				const here = at.path;
				if (name === '..') {
					at = entries.get(here.slice(0, Math.max(0, here.lastIndexOf('/'))));
					continue;
				}
				const next = entries.get((0, paths.fj)(here, name));
				const isLast = todo.every(rest => rest === '');
				if (next?.type !== 'symlink' || next.target === undefined || (isLast && !followLast)) {
					at = next;
					continue;
				}
				if (++hops > maxHops) return undefined;
				if (next.target.startsWith('/')) at = entries.get('');
				todo.push(...next.target.split('/').reverse());
			}
			return at;
		}
		var external_node_os_ = __webpack_require__(48161);
		var external_node_worker_threads_ = __webpack_require__(75919);
		var pieces = __webpack_require__(80151);
		var layer_index = __webpack_require__(73243);
		const mostWorkers = 4;
		const piecesUnderway = 4;
		const worthAThread = 4 * 1024 * 1024;
		async function indexLayers(layers, options) {
			const {workerFile, taps} = options;
			const total = layers.reduce((sum, layer) => sum + layer.descriptor.size, 0);
			const failed = new AbortController();
			const signal = options.signal ? AbortSignal.any([options.signal, failed.signal]) : failed.signal;
			const progress = progressOf(options.log, total);
			const results = [];
			const queue = layers.map((layer, position) => ({layer, position})).sort((a, b) => a.layer.descriptor.size - b.layer.descriptor.size);
			async function lane(index) {
				for (let next = queue.pop(); next; next = queue.pop()) {
					signal.throwIfAborted();
					const {layer, position} = next;
					results[position] = await index({...layer, open: () => progress(layer.open())});
				}
			}
			if (workerFile === undefined || (total < worthAThread && !taps)) {
				await lane(layer => (0, layer_index.U)(layer, signal));
				return results;
			}
			const lanes = Array.from({length: Math.min((0, external_node_os_.availableParallelism)(), mostWorkers, layers.length)}, async () => {
				const thread = new LayerThread(workerFile, signal, taps);
				try {
					await lane(layer => thread.index(layer));
				} catch (error) {
					failed.abort(error);
					throw error;
				} finally {
					await thread.close();
				}
			});
			await Promise.allSettled(lanes);
			await Promise.all(lanes);
			return results;
		}
		class LayerThread {
			#worker;
			#taps;
			#underway = 0;
			#failed = false;
			#room;
			#answer = Promise.withResolvers();
			constructor(file, signal, taps) {
				this.#taps = taps;
				this.#worker = new external_node_worker_threads_.Worker(file, {
					workerData: {entry: taps?.entry ?? 'index-layer'},
					resourceLimits: {maxYoungGenerationSizeMb: 16}
				});
				this.#worker.on('message', message => this.#receive(message));
				this.#worker.on('error', error => this.#fail(error));
				this.#worker.on('exit', code => this.#fail(new Error(`a layer thread ended with status ${code}`)));
				signal.addEventListener('abort', () => this.#fail(signal.reason), {once: true});
				this.#answer.promise.catch(() => {});
			}
			async index(layer) {
				if (!this.#taps) return this.#index(layer);
				const target = await this.#taps.start(layer);
				let trouble = 'the layer was not read to its end';
				try {
					return await this.#index(layer, {target, only: layer.known !== undefined}, found => {
						trouble = found;
					});
				} finally {
					this.#taps.end(layer, trouble);
				}
			}
			async close() {
				await this.#worker.terminate();
			}
			async #index(layer, tap, tapped) {
				const {descriptor, diffId, isVerified = false} = layer;
				this.#send({kind: 'layer', descriptor, diffId, isVerified, ...(tap && {tap})});
				await this.#feed(layer);
				const answer = await this.#answer.promise;
				this.#answer = Promise.withResolvers();
				this.#answer.promise.catch(() => {});
				tapped?.(answer.trouble);
				if (answer.kind === 'index') return (0, layer_codec.Ej)(Buffer.from(answer.bytes), descriptor);
				if (layer.known) return layer.known;
				throw new TypeError('a layer of unknown index was only tapped');
			}
			async #feed(layer) {
				for await (const piece of (0, pieces.xE)(layer.open())) {
					while (this.#underway >= piecesUnderway && !this.#failed) await this.#makeRoom();
					if (this.#failed) return;
					this.#underway++;
					const {length} = piece;
					const bytes = (0, pieces.Cl)(piece);
					this.#send({kind: 'piece', bytes, length}, [bytes]);
				}
				this.#send({kind: 'end'});
			}
			#makeRoom() {
				return new Promise(resolve => {
					this.#room = resolve;
				});
			}
			#send(message, transfer = []) {
				this.#worker.postMessage(message, transfer);
			}
			#receive(message) {
				if (message.kind === 'taken') {
					this.#underway--;
					if (message.bytes) (0, pieces.di)(message.bytes);
					this.#room?.();
				} else if (message.kind === 'index' || message.kind === 'tapped') this.#answer.resolve(message);
				else if (message.kind === 'refused') this.#fail(new errors.yA(message.code, message.message, {hint: message.hint}));
				else this.#fail(new Error(message.message));
			}
			#fail(error) {
				this.#failed = true;
				this.#room?.();
				this.#answer.reject(error);
			}
		}
		function progressOf(log, total) {
			let done = 0;
			return async function* counted(source) {
				for await (const piece of source) {
					done += piece.length;
					log.progress('indexing layers', done, total);
					yield piece;
				}
			};
		}
		async function indexImage(options) {
			const {image} = await indexBaseAndImage({...options, baseLayerCount: options.layers.length});
			return image;
		}
		async function indexBaseAndImage(options) {
			const {layers, baseLayerCount, log} = options;
			const cache = options.cacheDir === undefined || options.cacheBytes === 0 ? undefined : await IndexCache.open(options.cacheDir, log, {tool: options.tool, maxBytes: options.cacheBytes});
			const baseLayers = layers.slice(0, baseLayerCount);
			const known = options.taps || baseLayerCount === 0 ? undefined : await cache?.getBase(baseLayers);
			if (known) log.debug('the tree of the base is known from the cache');
			const indexes = await allIndexes(options, known ? baseLayerCount : 0, cache);
			checkTotals(indexes, known);
			const content = new ContentReader(layers, [...(known?.kept ?? []), ...indexes.map(index => index.kept)], cache);
			const merger = known ? Merger.resume(known.merge) : new Merger();
			const ofBase = known ? [] : indexes.splice(0, baseLayerCount);
			for (const index of ofBase) merger.add(index);
			const base = new MergedImageTree(merger.snapshot(), content);
			if (ofBase.length > 0) {
				const nameBytes = ofBase.reduce((sum, {entries}) => sum + entries.nameBytes, 0);
				await cache?.putBase(baseLayers, {merge: merger.packed(), kept: ofBase.map(({kept}) => kept), nameBytes});
			}
			if (baseLayerCount >= layers.length) return {base, image: base};
			for (const index of indexes) merger.add(index);
			return {base, image: new MergedImageTree(merger.snapshot(), content)};
		}
		function checkTotals(indexes, known) {
			let entries = known?.merge.layers.reduce((sum, layer) => sum + layer.entries, 0) ?? 0;
			let names = known?.nameBytes ?? 0;
			for (const index of indexes) {
				entries += index.entries.length;
				names += index.entries.nameBytes;
			}
			if (entries <= limits.F.imageEntries && names <= limits.F.imageNames) return;
			throw new errors.yA('image-malformed', `the image's layers have ${entries} entries with ${names} bytes of names; at most ${limits.F.imageEntries} and ${limits.F.imageNames} are taken`, {
				hint: 'No operating system image is that large; look at what fills it.'
			});
		}
		async function allIndexes(options, from, cache) {
			const {log} = options;
			const layers = options.layers.slice(from);
			const baseLayerCount = options.baseLayerCount - from;
			const indexes = [];
			for (const [position, layer] of layers.entries()) {
				indexes[position] = position < baseLayerCount ? await cache?.getIndex(layer) : undefined;
			}
			log.debug(`${indexes.filter(Boolean).length} of ${layers.length} layers are known from the cache`);
			const unread = layers.flatMap((layer, position) => {
				const known = indexes[position];
				return known && !options.taps ? [] : [{layer, position, known}];
			});
			const fresh = await indexLayers(
				unread.map(({layer, known}) => ({...layer, known})),
				options
			).catch(error => explainRefusal(error, layers));
			for (const [i, {layer, position, known}] of unread.entries()) {
				const index = fresh[i];
				if (!index || known) continue;
				indexes[position] = index;
				if (position < baseLayerCount) await cache?.putIndex(layer, index);
			}
			return indexes.filter(index => index !== undefined);
		}
		async function explainRefusal(error, layers) {
			const named = error instanceof errors.yA && error.code === 'image-malformed' && layers.find(layer => error.message.includes(layer.descriptor.digest));
			if (!named) throw error;
			const stored = (0, external_node_crypto_.createHash)('sha256');
			let size = 0;
			for await (const piece of named.open()) {
				size += piece.length;
				if (size > named.descriptor.size) break;
				stored.update(piece);
			}
			if (`sha256:${stored.digest('hex')}` === named.descriptor.digest) throw error;
			throw new errors.yA('digest-mismatch', `layer ${named.descriptor.digest} is not what its digest says, and cannot be read either`, {
				hint: 'The registry, the layout folder or something between gave other bytes than the manifest names; pull again from a source you trust.',
				cause: error
			});
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
	35172: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AD: () => layerSources,
			LR: () => indexStoredImage,
			NV: () => withConfig,
			Zl: () => readStoredManifest,
			fS: () => indexOptions,
			ie: () => clockOf,
			tP: () => readStoredImage
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22896);
		var _image_index_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17622);
		var _registry_documents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47372);
		const maxConfigBytes = 4 * 1024 * 1024;
		async function readStoredImage(store, reference) {
			const manifest = await readStoredManifest(store, reference);
			if (manifest.kind === 'index') {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yA('image-malformed', `${store.name} ${reference} is an index of several platforms`, {
					hint: 'Name one platform’s image by its digest.'
				});
			}
			return withConfig(store, manifest);
		}
		async function readStoredManifest(store, reference) {
			const manifest = await store.getManifest(reference);
			if (manifest) return manifest;
			throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yA('image-not-found', `${store.name} has no image ${reference}`, {
				hint: 'Check the name and, for a private package, the login.'
			});
		}
		async function withConfig(store, manifest) {
			const config = (0, _registry_documents_js__WEBPACK_IMPORTED_MODULE_2__.Xg)(await store.readBlob(manifest.document.config, maxConfigBytes));
			const {layers} = manifest.document;
			if (config.rootfs.diff_ids.length !== layers.length) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yA('image-malformed', `${store.name}@${manifest.descriptor.digest}: ${layers.length} layers, but ${config.rootfs.diff_ids.length} diff IDs`);
			}
			return {store, manifest, config};
		}
		function clockOf(created) {
			const time = Date.parse(created ?? '');
			return new Date(Number.isNaN(time) ? 0 : time);
		}
		function layerSources({store, manifest, config}) {
			return manifest.document.layers.map((descriptor, position) => {
				const diffId = config.rootfs.diff_ids[position];
				if (!diffId) throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yA('image-malformed', `layer ${position} has no diff ID`);
				return {descriptor, diffId, isVerified: true, open: () => store.openBlob(descriptor)};
			});
		}
		function indexStoredImage(image, services, taps) {
			return (0, _image_index_image_js__WEBPACK_IMPORTED_MODULE_1__.A)({layers: layerSources(image), ...indexOptions(services), taps});
		}
		function indexOptions({cacheDir, cacheBytes, workerFile, log, signal, tool}) {
			return {cacheDir, cacheBytes, workerFile, log, signal, tool: tool.digest};
		}
	}
};
