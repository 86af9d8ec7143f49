export const id = 6027;
export const ids = [6027];
export const modules = {
	95616: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			runUnpackWorker: () => runUnpackWorker,
			unpackTarget: () => unpackTarget
		});
		var external_node_fs_ = __webpack_require__(73024);
		var worker = __webpack_require__(90750);
		var names = __webpack_require__(64214);
		var paths = __webpack_require__(67666);
		var tar_writer = __webpack_require__(25168);
		class UnfitLayer extends Error {}
		const harmless = new Set(['name-not-utf8', 'no-end-marker']);
		const ignoredAttribute = 'security.selinux';
		const mostMembers = 500_000;
		const lastSecond = 9_223_372_036;
		class OverlayMembers {
			#write;
			#files;
			#kinds = new Map();
			#written = new Map();
			#size = 0;
			#isInFiles = false;
			constructor(write, files) {
				this.#write = write;
				this.#files = files;
			}
			oddity(kind, message) {
				if (!harmless.has(kind)) throw new UnfitLayer(message);
			}
			member(member) {
				this.#size = 0;
				this.#isInFiles = false;
				const path = plainPath(member.name);
				if (path === '' && member.type === 'directory') return;
				if (path === '') throw new UnfitLayer(`the root is a ${member.type}`);
				this.#needParents(path);
				if ((0, paths.Vb)(path).startsWith(paths.q$)) {
					this.#whiteout(path, member);
					return;
				}
				const known = this.#kinds.get(path);
				if (known !== undefined && !(isFolder(known) && member.type === 'directory')) {
					throw new UnfitLayer(`${path} is there twice`);
				}
				if (this.#kinds.size >= mostMembers) throw new UnfitLayer(`it has more than ${mostMembers} members`);
				const written = this.#asWritten(path, member);
				this.#kinds.set(path, member.type);
				if (member.type !== 'hardlink') this.#written.set(path, written);
				this.#isInFiles = this.#files?.begin(written) ?? false;
				if (this.#isInFiles) return;
				this.#write((0, tar_writer.pI)(written));
				this.#size = written.size;
			}
			data(piece) {
				if (this.#isInFiles) this.#files?.data(piece);
				else this.#write(piece);
			}
			memberEnd() {
				if (this.#isInFiles) this.#files?.end();
				else if (this.#size > 0) this.#write((0, tar_writer.Ms)(this.#size));
			}
			end() {
				this.#write(tar_writer.PG);
			}
			close() {
				this.#files?.close();
				this.#kinds.clear();
				this.#written.clear();
			}
			#asWritten(path, member) {
				const {type, mode, uid, gid, size, mtime, device} = member;
				const written = {path, type, mode, uid, gid, size, mtime: Math.max(0, mtime)};
				if (member.mtimeText !== undefined && mtime >= 0) written.mtimeText = member.mtimeText;
				if (mtime > lastSecond) throw new UnfitLayer(`${path} is of a time far ahead`);
				const xattrs = this.#attributes(path, member);
				if (xattrs) written.xattrs = xattrs;
				if (device) {
					if (type === 'char' && device.major === 0 && device.minor === 0) throw new UnfitLayer(`${path} is a device 0:0`);
					written.device = device;
				}
				if (type === 'symlink') written.target = member.linkName ?? '';
				else if (type === 'hardlink') this.#link(path, written, member.linkName ?? '');
				return written;
			}
			#link(path, written, name) {
				const target = plainPath(name);
				const of = this.#written.get(target);
				const kind = this.#kinds.get(target);
				if (kind === 'hardlink') throw new UnfitLayer(`${path} is a link to a link`);
				if (of === undefined || of.type === 'directory') throw new UnfitLayer(`${path} is a link to what is no file of its layer`);
				const same = of.mode === written.mode && of.uid === written.uid && of.gid === written.gid;
				if (!(same && of.mtime === written.mtime && of.mtimeText === written.mtimeText)) throw new UnfitLayer(`${path} says other things of its file than ${target} does`);
				for (const [key, value] of written.xattrs ?? []) {
					if (!of.xattrs?.get(key)?.equals(value)) throw new UnfitLayer(`${path} has attributes that ${target} has not`);
				}
				delete written.xattrs;
				written.target = target;
			}
			#attributes(path, {xattrs, type}) {
				const kept = new Map([...(xattrs ?? [])].filter(([key]) => key !== ignoredAttribute));
				for (const key of kept.keys()) {
					if (/[=%]/.test(key) || !(0, names.Lb)(key)) throw new UnfitLayer(`${path} has an attribute of an odd name`);
					if (key.startsWith('user.') && type !== 'file' && type !== 'directory' && type !== 'hardlink') throw new UnfitLayer(`${path} is a ${type} with an attribute for files`);
				}
				if (this.#kinds.get(path) === 'directory' || this.#kinds.get(path) === 'implied') {
					const before = this.#written.get(path)?.xattrs?.get(opaque);
					if (before) kept.set(opaque, before);
				}
				return kept.size > 0 ? kept : undefined;
			}
			#whiteout(path, member) {
				if (member.type !== 'file' || member.size > 0) throw new UnfitLayer(`the whiteout ${path} is no empty file`);
				const folder = (0, paths.gN)(path);
				const name = (0, paths.Vb)(path);
				if (name === paths.zn) {
					this.#hideAll(folder);
					return;
				}
				const hidden = name.slice(paths.q$.length);
				if (['', '.', '..'].includes(hidden) || hidden.startsWith(paths.q$)) throw new UnfitLayer(`the whiteout ${path}`);
				const at = folder === '' ? hidden : `${folder}/${hidden}`;
				if (this.#kinds.has(at)) throw new UnfitLayer(`${at} is there, and has a whiteout`);
				this.#kinds.set(at, 'whiteout');
				const {uid, gid, mtime} = member;
				const device = {major: 0, minor: 0};
				this.#write((0, tar_writer.pI)({path: at, type: 'char', mode: 0, uid, gid, size: 0, mtime: Math.max(0, mtime), device}));
			}
			#hideAll(folder) {
				const of = this.#written.get(folder);
				if (of === undefined) throw new UnfitLayer('all below the root is hidden');
				of.xattrs = new Map([...(of.xattrs ?? []), [opaque, Buffer.from('y')]]);
				this.#write((0, tar_writer.pI)(of));
			}
			#needParents(path) {
				const folder = (0, paths.gN)(path);
				if (folder === '') return;
				const known = this.#kinds.get(folder);
				if (known !== undefined && isFolder(known)) return;
				if (known !== undefined) throw new UnfitLayer(`${path} leads through ${folder}, which is no directory`);
				if ((0, paths.Vb)(folder).startsWith(paths.q$)) throw new UnfitLayer(`${path} leads through a name of whiteouts`);
				this.#needParents(folder);
				const implied = {path: folder, type: 'directory', mode: 0o755, uid: 0, gid: 0, size: 0, mtime: 0};
				this.#kinds.set(folder, 'implied');
				this.#written.set(folder, implied);
				this.#write((0, tar_writer.pI)(implied));
			}
		}
		const opaque = 'trusted.overlay.opaque';
		function isFolder(kind) {
			return kind === 'directory' || kind === 'implied';
		}
		function plainPath(name) {
			const normal = (0, paths.FE)(name);
			if (normal === undefined || normal.oddity !== undefined) throw new UnfitLayer(`the name ${JSON.stringify(name.slice(0, 200))}`);
			return normal.path;
		}
		const {O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW} = external_node_fs_.constants;
		const mostNameBytes = 2000;
		const lastId = 0xff_ff_ff_fe;
		class PlainFiles {
			#folder;
			#made = new Set(['']);
			#umask = process.umask();
			#file;
			#isAsMade = false;
			#member;
			constructor(folder) {
				this.#folder = folder;
			}
			begin(member) {
				if (!isPlain(member)) return false;
				const parent = (0, paths.gN)(member.path);
				if (!this.#made.has(parent)) {
					(0, external_node_fs_.mkdirSync)(`${this.#folder}/${parent}`, {recursive: true, mode: 0o700});
					this.#made.add(parent);
				}
				this.#isAsMade = isAsMade(member, this.#umask);
				const mode = this.#isAsMade ? member.mode : 0o600;
				this.#file = (0, external_node_fs_.openSync)(`${this.#folder}/${member.path}`, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode);
				this.#member = member;
				return true;
			}
			data(piece) {
				if (this.#file !== undefined) writeAll(this.#file, piece);
			}
			end() {
				if (this.#file === undefined || !this.#member) return;
				const {mode, uid, gid, mtime} = this.#member;
				if (!this.#isAsMade) {
					(0, external_node_fs_.fchownSync)(this.#file, uid, gid);
					(0, external_node_fs_.fchmodSync)(this.#file, mode & 0o7777);
				}
				(0, external_node_fs_.futimesSync)(this.#file, Date.now() / 1000, mtime);
				this.close();
			}
			close() {
				if (this.#file !== undefined) (0, external_node_fs_.closeSync)(this.#file);
				this.#file = undefined;
			}
		}
		function isPlain({path, type, uid, gid, mtime, mtimeText, xattrs}) {
			return type === 'file' && xattrs === undefined && mtimeText === undefined && Number.isSafeInteger(mtime) && uid <= lastId && gid <= lastId && (0, names.Lb)(path) && Buffer.byteLength(path) <= mostNameBytes;
		}
		function isAsMade({mode, uid, gid}, umask) {
			return uid === 0 && gid === 0 && mode <= 0o777 && (mode & umask) === 0;
		}
		function writeAll(file, bytes) {
			for (let at = 0; at < bytes.length; ) at += (0, external_node_fs_.writeSync)(file, bytes, at);
		}
		const gatheredBytes = 256 * 1024;
		function runUnpackWorker() {
			return (0, worker.runLayerWorker)(target => unpackInto(JSON.parse(target)));
		}
		function unpackTarget(target) {
			return JSON.stringify(target);
		}
		function unpackInto(target) {
			const both = (0, external_node_fs_.openSync)(target.pipe, external_node_fs_.constants.O_RDWR);
			const pipe = (0, external_node_fs_.openSync)(target.pipe, external_node_fs_.constants.O_WRONLY);
			(0, external_node_fs_.closeSync)(both);
			const gathered = Buffer.allocUnsafeSlow(gatheredBytes);
			let length = 0;
			const flush = () => {
				writeAll(pipe, gathered.subarray(0, length));
				length = 0;
			};
			const members = new OverlayMembers(bytes => {
				if (length + bytes.length > gatheredBytes) flush();
				if (bytes.length > gatheredBytes) writeAll(pipe, bytes);
				else length += bytes.copy(gathered, length);
			}, new PlainFiles(target.folder));
			return {
				member: member => members.member(member),
				data: piece => members.data(piece),
				memberEnd: () => members.memberEnd(),
				oddity: (kind, message) => members.oddity(kind, message),
				end() {
					members.end();
					flush();
				},
				close() {
					members.close();
					(0, external_node_fs_.closeSync)(pipe);
				}
			};
		}
	},
	37221: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Eh: () => withEnv,
			IO: () => withLabels,
			UE: () => withCommand,
			a5: () => portsOf,
			ff: () => envPairs,
			gn: () => withMembers,
			oX: () => signalOf,
			vm: () => workingDir,
			xL: () => ConfigError
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		var _complaint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68928);
		class ConfigError extends Error {}
		const signalPattern = /^(SIG)?([A-Z]{2,10}[12]?|RTM(IN|AX)([+-]\d{1,2})?)$/i;
		function withEnv(env, pairs) {
			const result = [...env];
			for (const [name, value] of pairs) {
				const at = result.findIndex(one => one.startsWith(`${name}=`));
				if (at < 0) result.push(`${name}=${value}`);
				else result[at] = `${name}=${value}`;
			}
			return result;
		}
		function envPairs(env) {
			return env.map(one => {
				const equals = one.indexOf('=');
				return equals < 0 ? [one, ''] : [one.slice(0, equals), one.slice(equals + 1)];
			});
		}
		function withMembers(record, pairs) {
			return Object.fromEntries([...Object.entries(record ?? {}), ...pairs]);
		}
		function portsOf(word) {
			const [, low = '', , high = low, , protocol = 'tcp'] = /^(\d{1,5})(-(\d{1,5}))?(\/(tcp|udp|sctp))?$/i.exec(word) ?? [];
			const [first, last] = [Number(low), Number(high)];
			if (low === '' || first < 1 || last > 65_535 || first > last) throw new ConfigError(`${(0, _complaint_js__WEBPACK_IMPORTED_MODULE_1__.hD)(word)} is no port`);
			return Array.from({length: last - first + 1}, (_, offset) => `${first + offset}/${protocol.toLowerCase()}`);
		}
		function signalOf(word) {
			const isNumber = /^\d{1,2}$/.test(word) && Number(word) >= 1 && Number(word) <= 64;
			if (isNumber || signalPattern.test(word)) return word;
			throw new ConfigError(`${(0, _complaint_js__WEBPACK_IMPORTED_MODULE_1__.hD)(word)} is no signal`);
		}
		function workingDir(before, written) {
			return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve('/', before ?? '', written);
		}
		function withCommand(config, name, words) {
			const {[name]: _, ...rest} = config;
			return words.length === 0 ? rest : {...rest, [name]: [...words]};
		}
		function withLabels(config, {labels, withoutLabels = []}) {
			const {Labels: before, ...rest} = config;
			const gone = new Set(withoutLabels);
			const kept = Object.entries(before ?? {}).filter(([name]) => !gone.has(name));
			const all = withMembers(Object.fromEntries(kept), Object.entries(labels));
			return Object.keys(all).length === 0 && before === undefined ? rest : {...config, Labels: all};
		}
	},
	22766: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => placeBelow,
			C: () => BuildContext
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22896);
		var _image_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64214);
		var _image_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67666);
		var _context_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70316);
		const maxHops = 40;
		class BuildContext {
			label = 'the build context';
			keepsOwners = false;
			hasExceptions;
			#root;
			#ignore;
			#output;
			#nameOf;
			constructor({dir, ignore, outputDir, nameOf}) {
				let root;
				try {
					root = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(dir);
				} catch (error) {
					throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo('context-invalid', `there is no build context ${dir}`, {
						hint: 'Name the folder that the Containerfile copies from by context.',
						cause: error
					});
				}
				this.#output = placeBelow(root, outputDir);
				if (this.#output === '') {
					throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo('context-invalid', `the output folder ${outputDir} is the build context itself`, {
						hint: 'Give the output a folder of its own.'
					});
				}
				this.#root = Buffer.from(root);
				this.#ignore = ignore;
				this.#nameOf = nameOf;
				this.hasExceptions = ignore.hasExceptions;
			}
			ignores(path) {
				return path === this.#output || this.#ignore.ignores(path);
			}
			names(path) {
				try {
					const names = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(this.#path(path), {encoding: 'buffer'});
					return names.sort(Buffer.compare).map(_image_names_js__WEBPACK_IMPORTED_MODULE_3__.e4);
				} catch (error) {
					throw (0, _context_files_js__WEBPACK_IMPORTED_MODULE_4__.O$)(this.#nameOf(path), error);
				}
			}
			isFolder(path) {
				return this.#lstat(path)?.isDirectory() ?? false;
			}
			node(path) {
				const stats = this.#lstat(path);
				if (!stats) return undefined;
				const name = this.#nameOf(path);
				const common = {mode: Number(stats.mode & 4095n), uid: 0, gid: 0};
				if (stats.isDirectory()) return {...common, type: 'directory'};
				const origin = {file: name};
				if (stats.isFile()) return {...common, type: 'file', content: (0, _context_files_js__WEBPACK_IMPORTED_MODULE_4__.qY)(this.#path(path), name, stats), origin};
				if (stats.isSymbolicLink()) return {...common, type: 'symlink', target: this.#target(path), origin};
				const kind = stats.isFIFO() ? 'named pipe' : stats.isSocket() ? 'socket' : 'device';
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo('context-invalid', `${name} is a ${kind}, which cannot be copied`, {
					hint: 'Remove it, or name it in .containerignore.'
				});
			}
			resolve(path) {
				const todo = path.split('/').reverse();
				let at = '';
				let hops = 0;
				for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
					if (name === '' || name === '.') continue;
					if (name === '..') {
						if (at === '') throw this.#leaves(path);
						at = (0, _image_paths_js__WEBPACK_IMPORTED_MODULE_5__.gN)(at);
						continue;
					}
					const next = (0, _image_paths_js__WEBPACK_IMPORTED_MODULE_5__.fj)(at, name);
					const stats = this.#lstat(next);
					if (!stats) return undefined;
					if (!stats.isSymbolicLink()) {
						at = next;
						continue;
					}
					const target = this.#target(next);
					if (target.startsWith('/')) throw this.#leaves(path);
					if (++hops > maxHops) {
						throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo('context-invalid', `${this.#nameOf(path)}: its symlinks lead in a circle`, {
							hint: 'Mend the links.'
						});
					}
					todo.push(...target.split('/').reverse());
				}
				return at;
			}
			#lstat(path) {
				try {
					return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(this.#path(path), {bigint: true, throwIfNoEntry: false});
				} catch (error) {
					if (error.code === 'ENOTDIR') return undefined;
					throw (0, _context_files_js__WEBPACK_IMPORTED_MODULE_4__.O$)(this.#nameOf(path), error);
				}
			}
			#target(path) {
				try {
					return (0, _image_names_js__WEBPACK_IMPORTED_MODULE_3__.e4)((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(this.#path(path), {encoding: 'buffer'}));
				} catch (error) {
					throw (0, _context_files_js__WEBPACK_IMPORTED_MODULE_4__.O$)(this.#nameOf(path), error);
				}
			}
			#path(path) {
				return path === '' ? this.#root : Buffer.concat([this.#root, Buffer.from('/'), (0, _image_names_js__WEBPACK_IMPORTED_MODULE_3__.aA)(path)]);
			}
			#leaves(path) {
				return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo('context-invalid', `${this.#nameOf(path)} leads out of the build context through a symlink`, {
					hint: 'Put the file itself into the context: what lies outside is not part of what is built.'
				});
			}
		}
		function placeBelow(root, dir) {
			const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, realPlace((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(dir)));
			if (path === '..' || path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path)) return undefined;
			return path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
		}
		function realPlace(path) {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
			} catch {
				const parent = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
				return parent === path ? path : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realPlace(parent), (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
			}
		}
	},
	98027: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			a: () => requireSources,
			e: () => openContext
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22766);
		var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15887);
		var _sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96424);
		function openContext(plan, contextDir, outputDir) {
			return new _context_js__WEBPACK_IMPORTED_MODULE_1__.C({
				dir: contextDir,
				ignore: plan.ignore,
				outputDir,
				nameOf: path => (0, _plan_js__WEBPACK_IMPORTED_MODULE_2__.G)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(contextDir, path), plan.cwd)
			});
		}
		function requireSources(plan, contextDir, outputDir) {
			const context = openContext(plan, contextDir, outputDir);
			const {file} = plan.containerfile.context;
			for (const {commands} of plan.chain) {
				for (const command of commands) {
					if (command.kind !== 'copy' || command.from !== undefined) continue;
					const plain = command.sources.filter(source => !/[$\\'"]/.test(source));
					for (const source of plain) (0, _sources_js__WEBPACK_IMPORTED_MODULE_3__.I)(context, source, {file, line: command.line});
				}
			}
		}
	},
	271: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Q: () => imageDocuments,
			b: () => formatOf
		});
		var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
		var _registry_media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92682);
		var _registry_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40303);
		var _timestamp_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14173);
		const layerTypes = {
			oci: {gzip: _registry_media_types_js__WEBPACK_IMPORTED_MODULE_1__.Ib.ociLayerGzip, zstd: _registry_media_types_js__WEBPACK_IMPORTED_MODULE_1__.Ib.ociLayerZstd},
			docker: {gzip: _registry_media_types_js__WEBPACK_IMPORTED_MODULE_1__.Ib.dockerLayerGzip, zstd: _registry_media_types_js__WEBPACK_IMPORTED_MODULE_1__.Ib.dockerLayerZstd}
		};
		function formatOf({manifest}) {
			return manifest.descriptor.mediaType === _registry_media_types_js__WEBPACK_IMPORTED_MODULE_1__.Ib.dockerManifest ? 'docker' : 'oci';
		}
		function imageDocuments(parts) {
			const {base} = parts;
			const config = imageConfig(parts);
			const configBytes = Buffer.from(JSON.stringify(config));
			const types = layerTypes[formatOf(base)];
			const {config: baseConfig, layers} = base.manifest.document;
			const own = parts.layers.map(({compression, digest, size}) => ({
				mediaType: types[compression],
				digest,
				size
			}));
			const manifest = {
				schemaVersion: 2,
				mediaType: base.manifest.descriptor.mediaType,
				config: {mediaType: baseConfig.mediaType, digest: (0, _core_digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)(configBytes), size: configBytes.length},
				layers: [...layers, ...own],
				annotations: annotationsOf(parts)
			};
			const manifestBytes = Buffer.from(JSON.stringify(manifest));
			return {configBytes, config, manifestBytes, manifest, digest: (0, _core_digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)(manifestBytes)};
		}
		function imageConfig({base, config, author, history, layers, created}) {
			const before = base.config;
			return {
				...before,
				created: (0, _timestamp_js__WEBPACK_IMPORTED_MODULE_3__.v)(created),
				...(author === undefined ? {} : {author}),
				config,
				rootfs: {type: 'layers', diff_ids: [...before.rootfs.diff_ids, ...layers.map(({diffId}) => diffId)]},
				...historyOf(before, history)
			};
		}
		function historyOf(base, added) {
			const before = base.history ?? [];
			const named = before.filter(({empty_layer: empty}) => empty !== true).length;
			if (named !== base.rootfs.diff_ids.length) return base.history ? {history: base.history} : {};
			return {history: [...before, ...added]};
		}
		function annotationsOf({base, created, annotations, cwd}) {
			const all = [['org.opencontainers.image.created', (0, _timestamp_js__WEBPACK_IMPORTED_MODULE_3__.v)(created)], ...Object.entries(annotations), ['org.opencontainers.image.base.digest', base.digest], ['org.opencontainers.image.base.name', baseName(base.reference, cwd)]];
			const last = new Map(all);
			return Object.fromEntries([...last].sort(([a], [b]) => (a < b ? -1 : 1)));
		}
		function baseName(written, cwd) {
			const reference = (0, _registry_reference_js__WEBPACK_IMPORTED_MODULE_2__.o_)(written, cwd);
			if (reference.kind === 'layout') return written.split('@')[0] ?? written;
			const {digest: _, ...named} = reference;
			return (0, _registry_reference_js__WEBPACK_IMPORTED_MODULE_2__.my)(named);
		}
	},
	32825: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			o: () => historyOf
		});
		var _timestamp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14173);
		const maxText = 4096;
		const unnamed = {append: ['copy', 'run'], buildah: []};
		const layerEntry = {
			append: {created_by: 'COPY', comment: 'wtgos append'},
			buildah: {created_by: 'RUN', comment: 'wtgos buildah'}
		};
		function historyOf(chain, engine, layers, created) {
			const time = (0, _timestamp_js__WEBPACK_IMPORTED_MODULE_0__.v)(created);
			const commands = chain.flatMap(stage => stage.commands).filter(({kind}) => !unnamed[engine].includes(kind));
			const steps = commands.map(({original}) => ({
				created: time,
				created_by: original.length > maxText ? `${original.slice(0, maxText)}…` : original,
				empty_layer: true
			}));
			return [...steps, ...Array.from({length: layers}, () => ({created: time, ...layerEntry[engine]}))];
		}
	},
	96424: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I: () => findSources,
			i: () => place
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22896);
		var _image_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67666);
		var _complaint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68928);
		var _go_match_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25031);
		const maxMatches = 100_000;
		function findSources(tree, written, at) {
			const members = membersOf(tree, written, at);
			const paths = members.some(_go_match_js__WEBPACK_IMPORTED_MODULE_2__.rl) ? expandPattern(tree, members, written, at) : [members.join('/')];
			const found = paths.map(path => {
				const real = tree.resolve(path);
				const node = real === undefined ? undefined : tree.node(real);
				if (real === undefined || node === undefined) throw missing(tree, path, at);
				return {path, real, node};
			});
			if (found.length === 0) throw missing(tree, written, at);
			return found;
		}
		function membersOf(tree, written, at) {
			const members = [];
			for (const member of written.split('/')) {
				if (member === '' || member === '.') continue;
				if (member !== '..') members.push(member);
				else if (members.pop() === undefined) {
					throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('context-invalid', `${place(at)}: ${(0, _complaint_js__WEBPACK_IMPORTED_MODULE_1__.hD)(written)} lies outside of ${tree.label}`, {
						hint: 'Only what is in the context can be copied: move the file there, or name a wider context.',
						at
					});
				}
			}
			return members;
		}
		function expandPattern(tree, members, written, at) {
			let paths = [''];
			for (const member of members) {
				if (!(0, _go_match_js__WEBPACK_IMPORTED_MODULE_2__.rl)(member)) {
					paths = paths.map(path => (0, _image_paths_js__WEBPACK_IMPORTED_MODULE_3__.fj)(path, member)).filter(path => exists(tree, path));
					continue;
				}
				paths = paths.flatMap(path => {
					const real = tree.resolve(path);
					if (real === undefined || tree.node(real)?.type !== 'directory') return [];
					return matching(member, tree.names(real), written, at).map(name => (0, _image_paths_js__WEBPACK_IMPORTED_MODULE_3__.fj)(path, name));
				});
				if (paths.length > maxMatches) {
					throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('context-invalid', `${place(at)}: ${(0, _complaint_js__WEBPACK_IMPORTED_MODULE_1__.hD)(written)} matches more than ${maxMatches} paths`, {
						hint: 'Copy the folder that holds them.',
						at
					});
				}
			}
			return paths;
		}
		function matching(pattern, names, written, at) {
			try {
				return names.filter(name => (0, _go_match_js__WEBPACK_IMPORTED_MODULE_2__.mg)(pattern, name));
			} catch (error) {
				if (!(error instanceof _go_match_js__WEBPACK_IMPORTED_MODULE_2__.JM)) throw error;
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('containerfile-invalid', `${place(at)}: ${(0, _complaint_js__WEBPACK_IMPORTED_MODULE_1__.hD)(written)} is no pattern: ${error.message}`, {
					hint: 'Put \\ before a character that is meant as text.',
					at
				});
			}
		}
		function exists(tree, path) {
			const slash = path.lastIndexOf('/');
			const parent = tree.resolve(path.slice(0, Math.max(0, slash)));
			return parent !== undefined && tree.node((0, _image_paths_js__WEBPACK_IMPORTED_MODULE_3__.fj)(parent, path.slice(slash + 1))) !== undefined;
		}
		function missing(tree, path, at) {
			return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('context-invalid', `${place(at)}: ${(0, _complaint_js__WEBPACK_IMPORTED_MODULE_1__.hD)(path)} is not in ${tree.label}`, {
				hint: `Sources are seen from the root of ${tree.label}; upper and lower case count, and links must lead somewhere.`,
				at
			});
		}
		function place({file, line}) {
			return line === undefined ? file : `${file}:${line}`;
		}
	},
	84097: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M: () => StageSettings,
			f: () => settingsOf
		});
		var _complaint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68928);
		var _container_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37221);
		var _scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72765);
		const maxMembers = 2_000;
		const maxLength = 4 * 1024 * 1024;
		class StageSettings {
			config;
			author;
			#environment;
			#scope;
			#shell;
			#cmdSet = false;
			constructor(environment, config) {
				this.#environment = environment;
				this.config = config;
				this.#scope = new _scope_js__WEBPACK_IMPORTED_MODULE_2__.HG(environment.containerfile.context, _container_config_js__WEBPACK_IMPORTED_MODULE_1__.ff(config.Env ?? []));
				const {Shell: shell} = config;
				const isShell = Array.isArray(shell) && shell.length > 0 && shell.every(word => typeof word === 'string');
				this.#shell = isShell ? shell : ['/bin/sh', '-c'];
			}
			get scope() {
				return this.#scope;
			}
			begin() {
				this.#cmdSet = false;
			}
			apply(command) {
				this.#apply(command);
				if (['env', 'label', 'expose', 'volume'].includes(command.kind)) this.#requireBounded(command.line);
			}
			#apply(command) {
				const {line} = command;
				if ('pairs' in command && command.pairs.length > maxMembers) throw this.#tooMuch(line);
				const expand = word => this.#scope.expand(word, line);
				switch (command.kind) {
					case 'env':
						this.#env(command.pairs.map(([name, value]) => [expand(name), expand(value)]));
						return;
					case 'label': {
						const pairs = command.pairs.map(([name, value]) => [expand(name), expand(value)]);
						this.config = {...this.config, Labels: _container_config_js__WEBPACK_IMPORTED_MODULE_1__.gn(this.config.Labels, pairs)};
						return;
					}
					case 'arg':
						for (const {name, value} of command.args) {
							this.#scope.declare(name, value, this.#environment.containerfile.outerArgs, line);
						}
						return;
					case 'workdir': {
						const dir = _container_config_js__WEBPACK_IMPORTED_MODULE_1__.vm(this.config.WorkingDir, this.notEmpty(command, expand(command.value)));
						this.config = {...this.config, WorkingDir: dir};
						return;
					}
					case 'user':
						this.config = {...this.config, User: this.notEmpty(command, expand(command.value))};
						return;
					case 'stopsignal':
						this.config = {...this.config, StopSignal: this.#check(line, () => _container_config_js__WEBPACK_IMPORTED_MODULE_1__.oX(expand(command.value)))};
						return;
					case 'maintainer':
						this.author = command.value;
						return;
					case 'expose': {
						const ports = new Set();
						for (const value of command.values) {
							for (const port of this.#check(line, () => _container_config_js__WEBPACK_IMPORTED_MODULE_1__.a5(expand(value)))) ports.add(port);
							if (ports.size > maxMembers) throw this.#tooMuch(line);
						}
						const exposed = [...ports].map(port => [port, {}]);
						this.config = {...this.config, ExposedPorts: _container_config_js__WEBPACK_IMPORTED_MODULE_1__.gn(this.config.ExposedPorts, exposed)};
						return;
					}
					case 'volume': {
						if (command.values.length > maxMembers) throw this.#tooMuch(line);
						const paths = command.values.map(value => this.notEmpty(command, expand(value).trim()));
						const volumes = paths.map(path => [path, {}]);
						this.config = {...this.config, Volumes: _container_config_js__WEBPACK_IMPORTED_MODULE_1__.gn(this.config.Volumes, volumes)};
						return;
					}
					case 'shell':
						this.#shell = command.words;
						if (this.#environment.format === 'docker') this.config = {...this.config, Shell: [...command.words]};
						return;
					case 'cmd':
						this.config = _container_config_js__WEBPACK_IMPORTED_MODULE_1__.UE(this.config, 'Cmd', this.#words(command));
						this.#cmdSet = true;
						return;
					case 'entrypoint':
						this.config = _container_config_js__WEBPACK_IMPORTED_MODULE_1__.UE(this.config, 'Entrypoint', this.#words(command));
						if (!this.#cmdSet) this.config = _container_config_js__WEBPACK_IMPORTED_MODULE_1__.UE(this.config, 'Cmd', []);
						return;
					case 'healthcheck':
					case 'copy':
					case 'run':
						return;
					case 'unsupported':
						throw new Error(`line ${line} was planned for no engine`);
				}
			}
			notEmpty(command, value) {
				if (value !== '') return value;
				const {context} = this.#environment.containerfile;
				throw (0, _complaint_js__WEBPACK_IMPORTED_MODULE_0__.Gq)(context, command.line, `${(0, _complaint_js__WEBPACK_IMPORTED_MODULE_0__.hD)(command.original)}: a value in it is empty`, 'Is a variable in it not set?');
			}
			#requireBounded(line) {
				const {Env = [], Labels = {}, ExposedPorts = {}, Volumes = {}} = this.config;
				if (Object.hasOwn(Labels, '__proto__') || Object.hasOwn(Volumes, '__proto__')) {
					const {context} = this.#environment.containerfile;
					throw (0, _complaint_js__WEBPACK_IMPORTED_MODULE_0__.Gq)(context, line, '__proto__ is no name for a label or a volume', 'Readers of configs refuse it.');
				}
				const labels = Object.entries(Labels);
				const counts = [Env, labels, Object.keys(ExposedPorts), Object.keys(Volumes)].map(({length}) => length);
				const length = [...Env, ...labels.flat()].reduce((sum, text) => sum + text.length, 0);
				if (Math.max(...counts) > maxMembers || length > maxLength) throw this.#tooMuch(line);
			}
			#tooMuch(line) {
				const {context} = this.#environment.containerfile;
				const message = `more than ${maxMembers} variables, labels, ports or volumes, or ${maxLength} characters of them`;
				return (0, _complaint_js__WEBPACK_IMPORTED_MODULE_0__.Gq)(context, line, message, 'Put large contents into files and COPY them.');
			}
			#env(pairs) {
				for (const [name, value] of pairs) this.#scope.setEnv(name, value);
				this.config = {...this.config, Env: _container_config_js__WEBPACK_IMPORTED_MODULE_1__.Eh(this.config.Env ?? [], pairs)};
			}
			#words({form, words}) {
				return form === 'exec' || words.length === 0 ? words : [...this.#shell, ...words];
			}
			#check(line, work) {
				try {
					return work();
				} catch (error) {
					if (!(error instanceof _container_config_js__WEBPACK_IMPORTED_MODULE_1__.xL)) throw error;
					throw (0, _complaint_js__WEBPACK_IMPORTED_MODULE_0__.Gq)(this.#environment.containerfile.context, line, error.message, 'See the Containerfile reference.');
				}
			}
		}
		function settingsOf(chain, config, environment) {
			const result = new StageSettings(environment, config);
			for (const stage of chain) {
				result.begin();
				for (const command of stage.commands) result.apply(command);
			}
			return result;
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
	25168: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ms: () => padding,
			PG: () => endOfArchive,
			pI: () => tarHeader
		});
		var _image_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64214);
		const block = 512;
		const flags = {file: '0', hardlink: '1', symlink: '2', char: '3', block: '4', directory: '5', fifo: '6'};
		const maxOctal = {8: 0o7777777, 12: 0o77777777777};
		function tarHeader(member) {
			const name = (0, _image_names_js__WEBPACK_IMPORTED_MODULE_0__.aA)(member.type === 'directory' ? `${member.path}/` : member.path);
			const target = (0, _image_names_js__WEBPACK_IMPORTED_MODULE_0__.aA)(member.target ?? '');
			const place = splitName(name);
			const records = [];
			if (!place || ((0, _image_names_js__WEBPACK_IMPORTED_MODULE_0__.Lb)(member.path) && !isAscii(name))) records.push(['path', name]);
			if (target.length > 100 || ((0, _image_names_js__WEBPACK_IMPORTED_MODULE_0__.Lb)(member.target ?? '') && !isAscii(target))) records.push(['linkpath', target]);
			for (const key of ['uid', 'gid']) {
				if (member[key] > maxOctal[8]) records.push([key, Buffer.from(`${member[key]}`)]);
			}
			for (const key of ['size', 'mtime']) {
				if (member[key] > maxOctal[12]) records.push([key, Buffer.from(`${member[key]}`)]);
			}
			if (member.mtimeText !== undefined) records.push(['mtime', Buffer.from(member.mtimeText)]);
			for (const [key, value] of [...(member.xattrs ?? [])].sort(([a], [b]) => (a < b ? -1 : 1))) {
				records.push([`SCHILY.xattr.${key}`, value]);
			}
			const header = ustarHeader(member, place ?? {prefix: Buffer.alloc(0), name: name.subarray(0, 100)}, target);
			if (records.length === 0) return header;
			const content = Buffer.concat(records.map(([key, value]) => paxRecord(key, value)));
			const pax = {
				path: '',
				type: 'file',
				mode: 0o644,
				uid: 0,
				gid: 0,
				size: content.length,
				mtime: member.mtime
			};
			const paxPlace = {prefix: Buffer.alloc(0), name: Buffer.from('PaxHeaders.0/x')};
			return Buffer.concat([ustarHeader(pax, paxPlace, Buffer.alloc(0), 'x'), content, padding(content.length), header]);
		}
		function padding(size) {
			return Buffer.alloc((block - (size % block)) % block);
		}
		const endOfArchive = Buffer.alloc(2 * block);
		function ustarHeader(member, {prefix, name}, target, flag = flags[member.type]) {
			const header = Buffer.alloc(block);
			name.copy(header, 0);
			octal(header, 100, 8, member.mode);
			octal(header, 108, 8, member.uid);
			octal(header, 116, 8, member.gid);
			octal(header, 124, 12, member.size);
			octal(header, 136, 12, member.mtime);
			header.write(' '.repeat(8), 148, 'latin1');
			header.write(flag, 156, 'latin1');
			target.copy(header, 157, 0, 100);
			header.write('ustar\u000000', 257, 'latin1');
			octal(header, 329, 8, member.device?.major ?? 0);
			octal(header, 337, 8, member.device?.minor ?? 0);
			prefix.copy(header, 345);
			const sum = header.reduce((total, byte) => total + byte, 0);
			header.write(`${sum.toString(8).padStart(6, '0')}\u0000 `, 148, 'latin1');
			return header;
		}
		function octal(header, at, width, value) {
			const digits = value > maxOctal[width] ? '0' : value.toString(8);
			header.write(`${digits.padStart(width - 1, '0')}\u0000`, at, 'latin1');
		}
		function splitName(name) {
			if (name.length <= 100) return {prefix: Buffer.alloc(0), name};
			const slash = name.lastIndexOf('/', Math.min(155, name.length - 2));
			if (slash <= 0 || name.length - slash - 1 > 100) return undefined;
			return {prefix: name.subarray(0, slash), name: name.subarray(slash + 1)};
		}
		function paxRecord(key, value) {
			const body = Buffer.concat([Buffer.from(` ${key}=`), value, Buffer.from('\n')]);
			let length = body.length;
			while (`${length}`.length + body.length !== length) length = `${length}`.length + body.length;
			return Buffer.concat([Buffer.from(`${length}`), body]);
		}
		function isAscii(bytes) {
			return bytes.every(byte => byte < 0x80);
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
	14173: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Y: () => seconds,
			v: () => timestamp
		});
		function timestamp(time) {
			return new Date(seconds(time) * 1000).toISOString().replace('.000Z', 'Z');
		}
		function seconds(time) {
			const value = Math.floor(time.getTime() / 1000);
			if (!Number.isSafeInteger(value) || value < 0) throw new RangeError('the time of an image lies before 1970');
			return value;
		}
	},
	90750: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			runLayerWorker: () => runLayerWorker
		});
		var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22896);
		var _core_pieces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80151);
		var _layer_codec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9788);
		var _layer_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73243);
		var _layer_tap_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70807);
		var _read_members_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46918);
		async function runLayerWorker(openTap) {
			const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort;
			if (!port) throw new TypeError('runLayerWorker is for worker threads');
			const inbox = new Inbox();
			const closed = new Promise(resolve => port.once('close', resolve));
			port.on('message', message => {
				if (message.kind === 'layer') void indexAndAnswer(message);
				else inbox.push(message);
			});
			async function indexAndAnswer(message) {
				const {descriptor, diffId, isVerified} = message;
				const guarded = openTap && message.tap && new _layer_tap_js__WEBPACK_IMPORTED_MODULE_6__.y(() => openTap(message.tap?.target ?? ''));
				const source = inbox.pieces(bytes => (bytes ? answer({kind: 'taken', bytes}, [bytes]) : answer({kind: 'taken'})));
				const layer = {descriptor, diffId, isVerified, open: () => source};
				try {
					if (guarded && message.tap?.only) {
						await (0, _read_members_js__WEBPACK_IMPORTED_MODULE_5__.n)(layer, guarded);
						guarded.close();
						answer({kind: 'tapped', trouble: guarded.trouble});
						return;
					}
					const parts = (0, _layer_codec_js__WEBPACK_IMPORTED_MODULE_3__.o1)(await (0, _layer_index_js__WEBPACK_IMPORTED_MODULE_4__.U)(layer, undefined, guarded));
					guarded?.close();
					const bytes = inOne(parts);
					answer({kind: 'index', bytes, trouble: guarded?.trouble}, [bytes]);
				} catch (error) {
					guarded?.close();
					answer(asMessage(error));
				}
			}
			const answer = (message, transfer = []) => port.postMessage(message, transfer);
			await closed;
		}
		function inOne(parts) {
			const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
			let at = 0;
			for (const part of parts) {
				bytes.set(part, at);
				at += part.length;
			}
			return bytes.buffer;
		}
		function asMessage(error) {
			if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.yA && (error.code === 'image-malformed' || error.code === 'digest-mismatch')) {
				return {kind: 'refused', code: error.code, message: error.message, hint: error.hint};
			}
			return {kind: 'bug', message: error instanceof Error ? (error.stack ?? error.message) : String(error)};
		}
		class Inbox {
			#waiting = [];
			#wake;
			push(message) {
				this.#waiting.push(message);
				this.#wake?.();
			}
			async *pieces(taken) {
				for (;;) {
					const message = this.#waiting.shift();
					if (message?.kind === 'end') return;
					if (message) {
						const {bytes, length} = message;
						yield new Uint8Array(bytes, 0, length);
						taken(length >= _core_pieces_js__WEBPACK_IMPORTED_MODULE_2__.QN ? bytes : undefined);
					} else {
						await new Promise(resolve => {
							this.#wake = resolve;
						});
					}
				}
			}
		}
	},
	70163: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			f: () => assemble,
			i: () => prepare
		});
		var external_node_crypto_ = __webpack_require__(77598);
		var external_node_fs_ = __webpack_require__(73024);
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var layout = __webpack_require__(27997);
		var container_config = __webpack_require__(37221);
		var early_check = __webpack_require__(98027);
		var errors = __webpack_require__(22896);
		var paths = __webpack_require__(67666);
		const maxHops = 40;
		class FileTree {
			#base;
			#nodes = new Map();
			#names = new Map();
			#hidden = new Set();
			constructor(base) {
				this.#base = base;
			}
			get size() {
				return this.#nodes.size;
			}
			get(path) {
				const own = this.#nodes.get(path);
				if (own) return own;
				return this.#isHidden(path) ? undefined : this.#base?.entries.get(path);
			}
			isDirectory(path) {
				return path === '' || this.get(path)?.type === 'directory';
			}
			newNames(path) {
				return [...(this.#names.get(path) ?? [])].sort();
			}
			resolve(path, options = {}) {
				const todo = path.split('/').reverse();
				let at = '';
				let hops = 0;
				for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
					if (name === '' || name === '.') continue;
					if (name === '..') {
						at = (0, paths.gN)(at);
						continue;
					}
					const next = (0, paths.fj)(at, name);
					const found = this.get(next);
					const isLast = todo.every(rest => rest === '' || rest === '.');
					if (found?.type !== 'symlink' || (isLast && options.followLast === false)) {
						at = next;
						continue;
					}
					if (++hops > maxHops) {
						throw new errors.yo('containerfile-invalid', `/${path}: the image’s symlinks lead in a circle`, {
							hint: 'Name another destination.'
						});
					}
					const target = found.target ?? '';
					if (target.startsWith('/')) at = '';
					todo.push(...target.split('/').reverse());
				}
				return at;
			}
			makeDirectories(path, owner, origin) {
				let at = '';
				for (const name of path === '' ? [] : path.split('/')) {
					at = (0, paths.fj)(at, name);
					const found = this.get(at);
					if (found === undefined) this.put(at, {type: 'directory', mode: 0o755, ...owner, origin});
					else if (found.type !== 'directory') return at;
				}
				return undefined;
			}
			put(path, node) {
				const before = this.get(path);
				if (node.type === 'directory' && before?.type === 'directory') {
					this.#nodes.set(path, {...node, xattrs: before.xattrs});
				} else {
					if (before) this.#remove(path);
					this.#nodes.set(path, node);
				}
				this.#namesIn((0, paths.gN)(path)).add(path.slice(path.lastIndexOf('/') + 1));
			}
			async readFile(path, maxBytes) {
				const real = this.resolve(path);
				const found = this.get(real);
				if (found?.type !== 'file') return undefined;
				if (!('content' in found)) return this.#base?.readFile(real, maxBytes);
				if (found.content.size > maxBytes) {
					throw new errors.yA('image-malformed', `/${real} is larger than ${maxBytes} bytes`);
				}
				const chunks = [];
				for await (const chunk of found.content.open()) chunks.push(chunk);
				return Buffer.concat(chunks);
			}
			*layerEntries() {
				const parents = new Set();
				for (const [path, node] of this.#nodes) {
					yield {path, kind: 'new', node};
					if (node.type === 'directory' && this.#hidden.has(path) && this.#base?.entries.get(path)?.type === 'directory') {
						yield {path, kind: 'opaque'};
					}
					for (let at = (0, paths.gN)(path); at !== '' && !parents.has(at); at = (0, paths.gN)(at)) {
						parents.add(at);
						const entry = this.#nodes.has(at) ? undefined : this.#base?.entries.get(at);
						if (entry) yield {path: at, kind: 'parent', entry};
					}
				}
			}
			*origins() {
				for (const [path, {origin}] of this.#nodes) if (origin) yield [path, origin];
			}
			#remove(path) {
				for (const name of this.#names.get(path) ?? []) this.#remove((0, paths.fj)(path, name));
				this.#names.delete(path);
				this.#nodes.delete(path);
				if (this.#base?.entries.has(path)) this.#hidden.add(path);
			}
			#isHidden(path) {
				if (this.#hidden.size === 0) return false;
				for (let at = path; at !== ''; at = (0, paths.gN)(at)) if (this.#hidden.has(at)) return true;
				return false;
			}
			#namesIn(path) {
				let names = this.#names.get(path);
				if (!names) {
					names = new Set();
					this.#names.set(path, names);
				}
				return names;
			}
		}
		var image_documents = __webpack_require__(271);
		var image_history = __webpack_require__(32825);
		var esm = __webpack_require__(51306);
		var files = __webpack_require__(9141);
		var names = __webpack_require__(64214);
		var tar_writer = __webpack_require__(25168);
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
		const pieceBytes = 256 * 1024;
		const level = 6;
		async function writeLayer(tree, path, mtime) {
			const file = await (0, promises_.open)(path, 'wx', 0o600).catch(error => {
				throw (0, files.zS)(path, 'making', error);
			});
			try {
				const env_1 = {stack: [], error: void 0, hasError: false};
				try {
					const handle = __addDisposableResource(env_1, file, true);
					return await compress(archive(tree, mtime), handle, path);
				} catch (e_1) {
					env_1.error = e_1;
					env_1.hasError = true;
				} finally {
					const result_1 = __disposeResources(env_1);
					if (result_1) await result_1;
				}
			} catch (error) {
				await (0, promises_.rm)(path, {force: true});
				throw error;
			}
		}
		async function compress(tar, file, path) {
			const plain = (0, external_node_crypto_.createHash)('sha256');
			const packed = (0, external_node_crypto_.createHash)('sha256');
			let out = [];
			let size = 0;
			const gzip = new esm.Ne({level, mtime: 0}, chunk => out.push(chunk));
			const flush = async () => {
				for (const chunk of out) {
					packed.update(chunk);
					size += chunk.length;
					await file.appendFile(chunk).catch(error => {
						throw (0, files.zS)(path, 'writing', error);
					});
				}
				out = [];
			};
			for await (const piece of pieces(tar)) {
				plain.update(piece);
				gzip.push(piece);
				await flush();
			}
			gzip.push(new Uint8Array(0), true);
			await flush();
			return {
				digest: `sha256:${packed.digest('hex')}`,
				size,
				diffId: `sha256:${plain.digest('hex')}`,
				compression: 'gzip'
			};
		}
		async function* pieces(stream) {
			let piece = new Uint8Array(pieceBytes);
			let filled = 0;
			for await (const chunk of stream) {
				for (let at = 0; at < chunk.length; ) {
					const part = chunk.subarray(at, at + pieceBytes - filled);
					piece.set(part, filled);
					filled += part.length;
					at += part.length;
					if (filled < pieceBytes) continue;
					yield piece;
					piece = new Uint8Array(pieceBytes);
					filled = 0;
				}
			}
			if (filled > 0) yield piece.subarray(0, filled);
		}
		async function* archive(tree, mtime) {
			const members = [...tree.layerEntries()].map(entry => ({entry, member: memberOf(entry, mtime)}));
			const sorted = members.map(one => ({...one, key: (0, names.aA)(one.member.path)})).sort((a, b) => Buffer.compare(a.key, b.key));
			for (const {entry, member} of sorted) {
				yield (0, tar_writer.pI)(member);
				if (entry.kind !== 'new' || entry.node.type !== 'file') continue;
				yield* entry.node.content.open();
				yield (0, tar_writer.Ms)(member.size);
			}
			yield tar_writer.PG;
		}
		function memberOf(entry, mtime) {
			const {path} = entry;
			if (entry.kind === 'opaque') {
				return {path: `${path}/.wh..wh..opq`, type: 'file', mode: 0, uid: 0, gid: 0, size: 0, mtime};
			}
			const found = entry.kind === 'new' ? entry.node : entry.entry;
			const {mode, uid, gid} = found;
			const common = {path, mode, uid, gid, mtime};
			if (entry.kind === 'parent') return {...common, type: 'directory', size: 0, ...xattrsOf(entry.entry.xattrs)};
			const {node} = entry;
			if (node.type === 'file') return {...common, type: 'file', size: node.content.size};
			if (node.type === 'symlink') return {...common, type: 'symlink', size: 0, target: node.target};
			return {...common, type: 'directory', size: 0, ...xattrsOf(node.xattrs)};
		}
		function xattrsOf(xattrs) {
			return xattrs && xattrs.size > 0 ? {xattrs} : {};
		}
		var complaint = __webpack_require__(68928);
		var assemble_sources = __webpack_require__(96424);
		const magics = [
			{kind: 'gzip', at: 0, bytes: '1f8b'},
			{kind: 'bzip2', at: 0, bytes: '425a68'},
			{kind: 'xz', at: 0, bytes: 'fd377a585a'},
			{kind: 'zstd', at: 0, bytes: '28b52ffd'},
			{kind: 'tar', at: 257, bytes: '7573746172'}
		];
		async function refuseArchives(tree, sources, at) {
			for (const {path, node} of sources.flatMap(source => (0, assemble_sources.I)(tree, source, at))) {
				const kind = node.type === 'file' ? await archiveKind(node.content) : undefined;
				if (kind === undefined) continue;
				throw new errors.yo('containerfile-unsupported', `${(0, assemble_sources.i)(at)}: ADD would unpack ${(0, complaint.hD)(path)} (${kind})`, {
					hint: 'Use COPY to bring the file as it is, or unpack it before the build and COPY the folder.',
					at
				});
			}
		}
		async function archiveKind(content) {
			if (content.size === 0) return undefined;
			for await (const chunk of content.open()) {
				const head = Buffer.from(chunk.subarray(0, 512));
				return magics.find(({at, bytes}) => head.subarray(at, at + bytes.length / 2).toString('hex') === bytes)?.kind;
			}
			return undefined;
		}
		var assemble_containerfile = __webpack_require__(54543);
		const setids = 0o6000;
		const maxEntries = 1_000_000;
		const maxPathBytes = 4095;
		const maxNameBytes = 255;
		function copyInto(tree, request) {
			return new Copy(tree, request).run();
		}
		class Copy {
			#tree;
			#request;
			#notes = {changedDirectories: [], replacedLinks: []};
			#copied = 0;
			constructor(tree, request) {
				this.#tree = tree;
				this.#request = request;
			}
			run() {
				const {from, sources, inline, at} = this.#request;
				const found = sources.map(written => ({written, matches: (0, assemble_sources.I)(from, written, at)}));
				const matches = found.flatMap(source => source.matches);
				const {directory, name} = this.#destination(matches, inline.length);
				this.#makeDirectories(directory);
				for (const {written, matches} of found) {
					const before = this.#copied;
					for (const match of matches) this.#copySource(match, directory, name);
					if (this.#copied === before) this.#requireNotIgnored(written, matches);
				}
				for (const {name: own, content} of inline) {
					const node = {
						type: 'file',
						mode: 0o644,
						uid: 0,
						gid: 0,
						origin: at,
						content: {size: content.length, open: () => once(content)}
					};
					this.#put((0, paths.fj)(directory, name ?? own), node);
				}
				return this.#notes;
			}
			#destination(matches, inline) {
				const {destination, workingDir, sources, at} = this.#request;
				const written = external_node_path_.posix.resolve(workingDir, destination);
				const asDirectory = /(^|\/)\.?$/.test(destination);
				if (sources.length + inline > 1 && !asDirectory) {
					throw this.#error(`several sources need a directory, and ${(0, complaint.hD)(destination)} does not end in "/"`, 'Add the "/".');
				}
				const real = this.#tree.resolve(written);
				const [only] = matches;
				const isFile = matches.length + inline === 1 && only?.node.type !== 'directory';
				const unfollowed = this.#tree.resolve(written, {followLast: false});
				const there = this.#tree.get(unfollowed);
				const target = real === '' ? undefined : this.#tree.get(real);
				if (isFile && !asDirectory && real !== '' && (there === undefined || target?.type === 'file')) {
					return {directory: (0, paths.gN)(unfollowed), name: (0, paths.Vb)(unfollowed)};
				}
				if (matches.length > 1 && !asDirectory && !this.#tree.isDirectory(real)) {
					const hint = `Add a "/" (${(0, assemble_sources.i)(at)}).`;
					throw this.#error(`${(0, complaint.hD)(sources[0] ?? '')} matches several files, and ${(0, complaint.hD)(destination)} is no directory`, hint);
				}
				if (target !== undefined && target.type !== 'directory') {
					throw this.#error(`${(0, complaint.hD)(destination)} is a ${target.type} in the image, and no directory`, 'Name another destination.');
				}
				return {directory: real, name: undefined};
			}
			#copySource({path, real, node}, directory, name) {
				const {from} = this.#request;
				const ignored = path !== '' && from.ignores(path);
				if (node.type !== 'directory') {
					if (!ignored) this.#put((0, paths.fj)(directory, name ?? (0, paths.Vb)(path)), node);
					return;
				}
				if (!ignored) this.#copied++;
				if (!ignored || from.hasExceptions) this.#copyFolder(real, directory);
			}
			#copyFolder(folder, directory) {
				const {from} = this.#request;
				const todo = [{folder, directory}];
				for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
					const deeper = [];
					for (const name of from.names(next.folder)) {
						const source = (0, paths.fj)(next.folder, name);
						const target = (0, paths.fj)(next.directory, name);
						const ignored = from.ignores(source);
						if (ignored && !from.hasExceptions) continue;
						const node = ignored ? folderOnly(from, source) : from.node(source);
						if (node === undefined) continue;
						if (!ignored) this.#put(target, node);
						if (node.type === 'directory') deeper.push({folder: source, directory: target});
					}
					todo.push(...deeper.reverse());
				}
			}
			#put(path, source) {
				const name = (0, paths.Vb)(path);
				const {at, mode: chmod} = this.#request;
				if (name.startsWith(paths.q$)) {
					throw this.#error(`${(0, complaint.hD)(path)}: a name that starts with "${paths.q$}" would delete files of the image`, 'Rename the file: in a layer such names are marks, not files.');
				}
				if (Buffer.byteLength(name) > maxNameBytes || Buffer.byteLength(path) > maxPathBytes) {
					throw this.#error(`${(0, complaint.hD)(path)} is longer than Linux allows`, 'Shorten it.');
				}
				this.#makeDirectories((0, paths.gN)(path));
				const owner = this.#request.owner ?? (this.#request.from.keepsOwners ? source : {uid: 0, gid: 0});
				const common = {uid: owner.uid, gid: owner.gid};
				if (source.type === 'symlink') {
					this.#tree.put(path, {
						...common,
						type: 'symlink',
						mode: 0o777,
						target: source.target,
						origin: source.origin ?? at
					});
				} else {
					const mode = chmod ?? (this.#request.from.keepsOwners ? source.mode : source.mode & ~setids);
					const node = source.type === 'file' ? {...common, type: 'file', mode, content: source.content, origin: source.origin ?? at} : {...common, type: 'directory', mode, origin: at};
					if (node.type === 'directory') this.#note(path, node);
					this.#tree.put(path, node);
				}
				if (++this.#copied > maxEntries) {
					throw this.#error(`more than ${maxEntries} files`, 'Copy less, or name folders in .containerignore.');
				}
			}
			#note(path, node) {
				const before = this.#tree.get(path);
				if (before?.type === 'symlink') this.#notes.replacedLinks.push(path);
				if (before?.type !== 'directory') return;
				if (before.mode === node.mode && before.uid === node.uid && before.gid === node.gid) return;
				this.#notes.changedDirectories.push(path);
			}
			#makeDirectories(path) {
				const blocked = this.#tree.makeDirectories(path, this.#request.owner ?? {uid: 0, gid: 0}, this.#request.at);
				if (blocked === undefined) return;
				throw this.#error(`${(0, complaint.hD)(`/${blocked}`)} is no directory in the image`, 'Name another destination.');
			}
			#requireNotIgnored(written, matches) {
				if (matches.some(({path}) => path === '')) return;
				throw this.#error(`everything that ${(0, complaint.hD)(written)} names is ignored`, 'Look into .containerignore.', 'context-invalid');
			}
			#error(message, hint, code = 'containerfile-invalid') {
				const {at} = this.#request;
				return new errors.yo(code, `${(0, assemble_sources.i)(at)}: ${message}`, {hint, at});
			}
		}
		function folderOnly(from, path) {
			return from.isFolder(path) ? from.node(path) : undefined;
		}
		async function* once(content) {
			yield content;
		}
		const maxDatabaseBytes = 4 * 1024 * 1024;
		const maxId = 0xfffffffe;
		async function findOwner(tree, written, at) {
			const [user = '', group, ...more] = written.split(':');
			if (more.length > 0 || (user === '' && !group)) {
				throw unknown(at, written, 'is no owner', 'Write USER, USER:GROUP or numbers.');
			}
			const uid = user === '' ? 0 : numberOf(user);
			const gid = group ? numberOf(group) : undefined;
			if (uid !== undefined && (gid !== undefined || !group)) return {uid, gid: gid ?? uid};
			const account = uid === undefined ? await line(tree, 'etc/passwd', user) : undefined;
			const userId = uid ?? numberOf(account?.[2] ?? '');
			if (userId === undefined) {
				throw unknown(at, written, `names the user ${(0, complaint.hD)(user)}, whom /etc/passwd of the image does not have`, 'Give a number.');
			}
			if (gid !== undefined) return {uid: userId, gid};
			const groupId = group ? numberOf((await line(tree, 'etc/group', group))?.[2] ?? '') : numberOf(account?.[3] ?? '');
			if (groupId === undefined) {
				throw unknown(at, written, `names the group ${(0, complaint.hD)(group ?? '')}, which /etc/group of the image does not have`, 'Give a number.');
			}
			return {uid: userId, gid: groupId};
		}
		async function line(tree, file, name) {
			const bytes = await tree.readFile(file, maxDatabaseBytes);
			const lines = bytes?.toString('latin1').split('\n') ?? [];
			const wanted = `${Buffer.from(name).toString('latin1')}:`;
			return lines.find(text => text.startsWith(wanted))?.split(':');
		}
		function numberOf(text) {
			if (!/^\d{1,10}$/.test(text)) return undefined;
			const number = Number(text);
			return number <= maxId ? number : undefined;
		}
		function unknown(at, written, why, hint) {
			return new errors.yo('containerfile-invalid', `${(0, assemble_sources.i)(at)}: ${(0, complaint.hD)(written)} ${why}`, {hint, at});
		}
		const root = {uid: 0, gid: 0};
		async function makeWorkingDir(tree, path, user, at, log) {
			const real = tree.resolve(path);
			if (tree.isDirectory(real)) return;
			const blocked = tree.makeDirectories(real, await ownerFor(tree, user, at, log), at);
			if (blocked !== undefined) throw noDirectory(path, blocked, at);
		}
		function makeVolume(tree, path, at) {
			const real = tree.resolve((0, container_config.vm)('/', path));
			if (tree.get(real) !== undefined) return;
			const blocked = tree.makeDirectories(real, root, at);
			if (blocked !== undefined) throw noDirectory(path, blocked, at);
		}
		async function ownerFor(tree, user, at, log) {
			if (!user) return root;
			try {
				return await findOwner(tree, user, at);
			} catch (error) {
				if (!(error instanceof errors.yo)) throw error;
				log.warn(`${(0, assemble_sources.i)(at)}: the image has no user ${(0, complaint.hD)(user)}; the directory belongs to root`);
				return root;
			}
		}
		function noDirectory(path, blocked, at) {
			const message = `${(0, assemble_sources.i)(at)}: ${(0, complaint.hD)(path)}: ${(0, complaint.hD)(`/${blocked}`)} is no directory in the image`;
			return new errors.yo('containerfile-invalid', message, {hint: 'Name another path.', at});
		}
		function inlineContent({name, content, expand}, scope, line) {
			const {context} = scope;
			const hasEscape = content.includes(context.escapeChar);
			if (!expand || !(hasEscape || content.includes('$'))) return Buffer.from(content);
			if (hasEscape || content.includes("'")) {
				throw (0, complaint.qO)(context, line, `the here-document ${name} has variables or escapes beside quotes, which builders read differently`, `Write <<"${name}" to have it as it stands, or COPY a file.`);
			}
			return Buffer.from(scope.expand(content, line, true));
		}
		var stage_settings = __webpack_require__(84097);
		class StageSource {
			label;
			keepsOwners = true;
			hasExceptions = false;
			#tree;
			constructor(tree, label) {
				this.#tree = tree;
				this.label = label;
			}
			node(path) {
				if (path === '') return {type: 'directory', mode: 0o755, uid: 0, gid: 0};
				const node = this.#tree.get(path);
				return node && 'origin' in node ? node : undefined;
			}
			isFolder(path) {
				return this.#tree.isDirectory(path);
			}
			names(path) {
				return this.#tree.newNames(path);
			}
			resolve(path) {
				const real = this.#tree.resolve(path);
				return this.node(real) === undefined ? undefined : real;
			}
			ignores() {
				return false;
			}
		}
		var _a;
		class StageBuilder {
			tree;
			settings;
			#environment;
			#made;
			constructor(environment, tree, config, made = new Map()) {
				this.#environment = environment;
				this.tree = tree;
				this.settings = new stage_settings.M(environment, config);
				this.#made = made;
			}
			async run(stages) {
				const [first] = stages;
				const {settings} = this;
				const volumes = Object.keys(settings.config.Volumes ?? {});
				for (const path of volumes) makeVolume(this.tree, path, this.#at(first?.line ?? 1));
				for (const stage of stages) {
					settings.begin();
					for (const command of stage.commands) await this.#run(command, stage);
				}
				const last = stages.at(-1);
				const end = last?.commands.at(-1);
				for (const value of end?.kind === 'volume' ? end.values : []) {
					makeVolume(this.tree, settings.scope.expand(value, end?.line ?? 1).trim(), this.#at(end?.line ?? 1));
				}
				await this.#makeWorkingDir(last?.line ?? 1);
			}
			async #run(command, stage) {
				this.settings.apply(command);
				if (command.kind === 'workdir') await this.#makeWorkingDir(command.line);
				if (command.kind === 'copy') await this.#copy(command, stage);
				if (command.kind === 'run' && !command.isCheck) throw new Error(`line ${command.line} was planned for this engine`);
			}
			async #copy(command, stage) {
				const {line} = command;
				const at = this.#at(line);
				const expand = word => this.settings.scope.expand(word, line);
				const chown = command.chown === undefined ? '' : expand(command.chown);
				const from = command.from === undefined ? this.#environment.context : await this.#stageSource(command.from, stage);
				const sources = command.sources.map(source => this.settings.notEmpty(command, expand(source)));
				if (command.keyword === 'ADD') await refuseArchives(from, sources, at);
				const notes = copyInto(this.tree, {
					from,
					sources,
					inline: command.heredocs.map(heredoc => ({
						name: heredoc.name,
						content: inlineContent(heredoc, this.settings.scope, line)
					})),
					destination: this.settings.notEmpty(command, expand(command.destination)),
					workingDir: (0, container_config.vm)(this.settings.config.WorkingDir, ''),
					owner: chown === '' ? undefined : await findOwner(this.tree, chown, at),
					mode: command.chmod === undefined ? undefined : this.#mode(expand(command.chmod), line),
					at
				});
				this.#tell(line, notes.replacedLinks, 'a symlink of the base becomes a directory');
				this.#tell(line, notes.changedDirectories, 'a directory of the base gets the mode and owner of the one in the context');
			}
			async #stageSource(from, stage) {
				const {containerfile} = this.#environment;
				const source = (0, assemble_containerfile.a)(containerfile.stages, from, stage.index);
				const made = source && this.#made.get(source);
				if (made) return new StageSource(made, `the stage ${(0, complaint.hD)(from)}`);
				const chain = [];
				for (let below = source; below; ) {
					chain.unshift(below);
					below = below.base.kind === 'stage' ? containerfile.stages[below.base.index] : undefined;
				}
				const builder = new _a(this.#environment, new FileTree(undefined), {}, this.#made);
				await builder.run(chain);
				if (source) this.#made.set(source, builder.tree);
				return new StageSource(builder.tree, `the stage ${(0, complaint.hD)(from)}`);
			}
			#mode(written, line) {
				if (/^[0-7]{1,4}$/.test(written)) return Number.parseInt(written, 8);
				throw (0, complaint.Gq)(this.#environment.containerfile.context, line, `--chmod=${(0, complaint.hD)(written)} is no octal mode`, 'Write it as 0644 or 0755; symbolic modes differ between builders.');
			}
			async #makeWorkingDir(line) {
				const {WorkingDir: path, User: user} = this.settings.config;
				if (path) await makeWorkingDir(this.tree, path, user, this.#at(line), this.#environment.log);
			}
			#tell(line, paths, what) {
				if (paths.length === 0) return;
				const some = paths.slice(0, 5).map(path => (0, complaint.hD)(`/${path}`));
				const more = paths.length > some.length ? ` and ${paths.length - some.length} more` : '';
				this.#environment.log.warn(`${this.#place(line)}: ${what}: ${some.join(', ')}${more}`);
			}
			#at(line) {
				return {file: this.#environment.containerfile.context.file, line};
			}
			#place(line) {
				return `${this.#environment.containerfile.context.file}:${line}`;
			}
		}
		_a = StageBuilder;
		var assemble_staged = __webpack_require__(61737);
		var thin_layout = __webpack_require__(24765);
		var timestamp = __webpack_require__(14173);
		async function buildByAppend(options) {
			const {plan, base, created, log} = options;
			for (const note of plan.notes) log.warn(note);
			const tree = new FileTree(options.baseTree);
			const context = (0, early_check.e)(plan, options.contextDir, options.outputDir);
			const {containerfile} = plan;
			const environment = {containerfile, context, format: (0, image_documents.b)(base), log};
			const builder = new StageBuilder(environment, tree, base.config.config ?? {});
			await builder.run(plan.chain);
			await (0, thin_layout.Wx)(options.outputDir);
			const store = await layout.K.open(options.outputDir);
			const layer = tree.size === 0 ? undefined : await storeLayer(tree, store, options);
			const documents = (0, image_documents.Q)({
				base,
				config: (0, container_config.IO)(builder.settings.config, options),
				author: builder.settings.author,
				history: (0, image_history.o)(plan.chain, 'append', layer ? 1 : 0, created),
				layers: layer ? [layer] : [],
				created,
				annotations: options.annotations,
				cwd: plan.cwd
			});
			const {configBytes, manifest, manifestBytes} = documents;
			await store.putBlob(manifest.config, {open: () => append_once(configBytes)});
			await store.putManifest(manifestBytes, manifest.mediaType);
			const staged = {
				store,
				dir: options.outputDir,
				...documents,
				base,
				images: [],
				engine: 'append',
				engineReason: plan.engineReason,
				bytesAdded: layer?.size ?? 0,
				sources: new Map(tree.origins()),
				buildArgs: plan.buildArgs
			};
			await (0, assemble_staged.G9)(staged, plan.cwd);
			log.info(`built by append (${plan.engineReason}): ${staged.digest}, ${tree.size} paths, ${staged.bytesAdded} bytes added`);
			return staged;
		}
		async function storeLayer(tree, store, {outputDir, created}) {
			const path = (0, external_node_path_.join)(outputDir, `.incoming-${(0, external_node_crypto_.randomBytes)(8).toString('hex')}`);
			const layer = await writeLayer(tree, path, (0, timestamp.Y)(created));
			try {
				const {digest, size} = layer;
				await store.putBlob({mediaType: 'application/octet-stream', digest, size}, {open: () => (0, external_node_fs_.createReadStream)(path)});
				return layer;
			} finally {
				await (0, promises_.rm)(path, {force: true});
			}
		}
		async function* append_once(bytes) {
			yield bytes;
		}
		var printable = __webpack_require__(38497);
		const maxLines = 1000;
		async function outputOf(programs, program, args, options) {
			const lines = {out: [], err: []};
			const line = (text, stream) => {
				lines[stream].push(text);
				if (lines[stream].length > maxLines) lines[stream].shift();
			};
			const status = await programs.run(program, args, {...options, line});
			if (status === 0) return lines.out.join('\n');
			const words = (0, printable.vI)([...lines.err, ...lines.out].slice(-5).join('; '), 1000);
			throw new errors.yA('tool-failed', `${program} ${args[0] ?? ''} ended with status ${status}${words === '' ? ' and said nothing' : `: ${words}`}`);
		}
		function mountsBelow(mountinfo, dir) {
			const points = mountinfo.split('\n').map(line => unescaped(line.split(' ')[4] ?? ''));
			return points.filter(point => point.startsWith(`${dir}/`)).reverse();
		}
		function unescaped(text) {
			return text.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
		}
		async function writeSettings(dir, names, place = '', stores = []) {
			const home = (0, external_node_path_.join)(dir, 'home');
			const tmp = (0, external_node_path_.join)(dir, 'tmp');
			await Promise.all([(0, promises_.mkdir)(home, {recursive: true}), (0, promises_.mkdir)(tmp, {recursive: true})]);
			const file = async (name, text) => {
				const path = (0, external_node_path_.join)(dir, name);
				await (0, promises_.writeFile)(path, text, {mode: 0o600});
				return path;
			};
			const string = text => JSON.stringify(text);
			const registries = names.map(name => `[[registry]]\nprefix = ${string(name)}\nlocation = ${string(place)}\ninsecure = true\n`);
			const accepted = Object.fromEntries(names.map(name => [name, [{type: 'insecureAcceptAnything'}]]));
			const storage = ['driver = "overlay"', `graphroot = ${string((0, external_node_path_.join)(dir, 'root'))}`, `runroot = ${string((0, external_node_path_.join)(dir, 'run'))}`, '[storage.options]', `additionalimagestores = [${stores.map(string).join(', ')}]`];
			const env = {
				HOME: home,
				TMPDIR: tmp,
				CONTAINERS_STORAGE_CONF: await file('storage.conf', `[storage]\n${storage.join('\n')}\n`),
				CONTAINERS_REGISTRIES_CONF: await file('registries.conf', `unqualified-search-registries = []\nshort-name-mode = "enforcing"\n\n${registries.join('\n')}`),
				REGISTRY_AUTH_FILE: await file('auth.json', '{}'),
				CONTAINERS_CONF: await file('containers.conf', `[containers]\ndefault_ulimits = ${JSON.stringify(await ulimits())}\n`)
			};
			const policy = {default: [{type: 'reject'}], transports: {docker: accepted}};
			return {env, policy: await file('policy.json', JSON.stringify(policy))};
		}
		const usualLimit = 1_048_576;
		async function ulimits() {
			const [limits, pidMax] = await Promise.all(['/proc/self/limits', '/proc/sys/kernel/pid_max'].map(path => (0, promises_.readFile)(path, 'utf8').catch(() => '')));
			const hard = title => new RegExp(`^${title} +\\S+ +(\\d+)`, 'm').exec(limits ?? '')?.[1];
			const lowest = (...known) => Math.min(usualLimit, ...known.map(Number).filter(limit => Number.isSafeInteger(limit) && limit > 0));
			const [nofile, nproc] = [lowest(hard('Max open files')), lowest(hard('Max processes'), pidMax)];
			return [`nofile=${nofile}:${nofile}`, `nproc=${nproc}:${nproc}`];
		}
		const lastLines = 20;
		const runtimeFailed = /^error running container: .*creating container/;
		class Buildah {
			dir;
			#programs;
			#storage;
			#log;
			#settings;
			constructor(dir, settings, {programs, log}) {
				this.dir = dir;
				this.#settings = settings;
				this.#programs = programs;
				const [root = '', runRoot = ''] = storageFolders(dir);
				this.#storage = process.getuid?.() === 0 ? [] : ['--root', root, '--runroot', runRoot];
				this.#log = log;
			}
			static async open(place) {
				const {scratchDir} = place;
				const odd = /[,:"\\\p{Cc}]/u.exec(scratchDir)?.[0];
				if (odd !== undefined) {
					throw new errors.yo('input-invalid', `buildah cannot work below ${JSON.stringify(scratchDir)}`, {
						hint: `It takes no ${JSON.stringify(odd)} in the name of a folder: set TMPDIR to another.`
					});
				}
				const dir = await (0, files.wZ)(scratchDir)
					.then(() => (0, promises_.mkdtemp)((0, external_node_path_.join)(scratchDir, 'wtgos-buildah-')))
					.catch(error => {
						throw (0, files.zS)(scratchDir, 'making a folder in', error);
					});
				const buildah = new Buildah(dir, await writeSettings(dir, []), place);
				try {
					await buildah.#output(['images', '--quiet']);
				} catch (error) {
					await buildah.remove();
					throw error;
				}
				return buildah;
			}
			async offer(images, place, stores) {
				this.#settings = await writeSettings(this.dir, images, place, stores);
			}
			async build(args, containerfile) {
				const idFile = (0, external_node_path_.join)(this.dir, 'iid');
				let last = [];
				let step;
				const status = await this.#programs.run('buildah', [...this.#storage, 'build', '--signature-policy', this.#settings.policy, `--iidfile=${idFile}`, ...args], {
					cwd: this.dir,
					env: this.#settings.env,
					line: text => {
						const shown = (0, printable.g$)(text);
						this.#log.info(shown);
						if (isStep.test(text)) {
							step = text;
							last = [];
						} else if (last.push(shown) > lastLines) last.shift();
					}
				});
				if (status === 0) return imageId(await (0, promises_.readFile)(idFile, 'utf8').catch(() => ''));
				const {file} = containerfile.context;
				const line = step === undefined ? undefined : lineOf(step, containerfile);
				const where = line === undefined ? file : `${file}:${line}`;
				if (last.some(text => /no space left on device/i.test(text))) {
					throw new errors.yA('disk-full', `${where}: no space was left:\n${last.join('\n')}`, {
						hint: 'What RUN lines write is below TMPDIR until the end of the build: set it to a folder on a larger disk.',
						state: 'What the build had stored is removed. Nothing was published.'
					});
				}
				throw new errors.yo('run-failed', `${where}: the build failed with status ${status}:\n${last.join('\n')}`, {
					hint: last.some(text => runtimeFailed.test(text)) ? 'The container runtime could not start the step here. Give isolation: chroot, which needs none. Nothing was published.' : 'These are the last lines that it printed. Nothing was published.',
					...(line !== undefined && {at: {file, line}})
				});
			}
			async push(image, place) {
				const {policy} = this.#settings;
				const args = ['push', '--quiet', '--signature-policy', policy, '--tls-verify=false', '--disable-compression'];
				await this.#output([...args, image, `docker://${place}`]);
			}
			async remove() {
				const {dir} = this;
				const {env} = this.#settings;
				const run = (program, args) => outputOf(this.#programs, program, args, {cwd: '/', env, tidies: true});
				try {
					const left = mountsBelow(await (0, promises_.readFile)('/proc/self/mountinfo', 'utf8').catch(() => ''), dir);
					if (left.length > 0) await run('umount', ['--lazy', '--', ...left]);
					if (process.getuid?.() !== 0) await run('buildah', [...this.#storage, 'unshare', 'rm', '-rf', '--', ...storageFolders(dir)]);
					await (0, promises_.rm)(dir, {recursive: true, force: true});
				} catch (error) {
					this.#log.warn(`${dir} could not be removed: ${error.message}`);
				}
			}
			async #output(args) {
				const {env} = this.#settings;
				await outputOf(this.#programs, 'buildah', [...this.#storage, ...args], {cwd: this.dir, env});
			}
		}
		function storageFolders(dir) {
			return ['root', 'run', 'tmp'].map(name => (0, external_node_path_.join)(dir, name));
		}
		function imageId(text) {
			const [, id] = /^(?:sha256:)?([0-9a-f]{64})\s*$/.exec(text) ?? [];
			if (id === undefined) throw new errors.yA('tool-failed', 'buildah ended well, but built no image');
			return id;
		}
		const isStep = /^(?:\[(\d{1,4})\/\d{1,4}\] )?STEP (\d{1,6})(?:\/\d{1,6})?: /;
		function lineOf(step, {stages}) {
			const [, stageNumber = '1', number = ''] = isStep.exec(step) ?? [];
			const stage = stages[Number(stageNumber) - 1];
			return number === '1' ? stage?.line : stage?.commands[Number(number) - 2]?.line;
		}
		var context = __webpack_require__(22766);
		var external_node_stream_promises_ = __webpack_require__(46466);
		var core_digest = __webpack_require__(86912);
		var external_node_http_ = __webpack_require__(37067);
		class Answer extends Error {
			status;
			constructor(status, message) {
				super(message);
				this.status = status;
			}
		}
		async function listen(handler, log) {
			const server = (0, external_node_http_.createServer)((request, response) => {
				handler(request, response).catch(error => {
					log.debug(`loopback: ${request.method} ${request.url}: ${error.message}`);
					if (response.headersSent) response.destroy();
					else reply(response, error instanceof Answer ? error.status : 500, error.message);
				});
			});
			await new Promise((resolve, reject) => {
				server.once('error', reject);
				server.listen(0, '127.0.0.1', resolve);
			});
			return {
				host: `127.0.0.1:${server.address().port}`,
				close: () =>
					new Promise(resolve => {
						server.close(() => resolve());
						server.closeAllConnections();
					})
			};
		}
		function reply(response, status, message) {
			response.writeHead(status, {'content-type': 'application/json'});
			response.end(JSON.stringify({errors: [{code: 'UNSUPPORTED', message}]}));
		}
		const maxManifestBytes = 4 * 1024 * 1024;
		const maxBlobs = 200;
		async function captureImage(present, dir, log) {
			const secret = (0, external_node_crypto_.randomBytes)(16).toString('hex');
			const prefix = `/v2/${secret}`;
			const uploads = new Map();
			const blobs = new Map();
			let manifestBytes;
			async function startUpload(response) {
				if (uploads.size + blobs.size >= maxBlobs) throw new Answer(413, `more than ${maxBlobs} blobs`);
				const id = (0, external_node_crypto_.randomBytes)(16).toString('hex');
				uploads.set(id, (0, external_node_path_.join)(dir, `upload-${id}`));
				response.writeHead(202, {location: `${prefix}/blobs/uploads/${id}`, range: '0-0'}).end();
			}
			async function append(file, request) {
				await (0, external_node_stream_promises_.pipeline)(request, (0, external_node_fs_.createWriteStream)(file, {flags: 'a', mode: 0o600}));
				return (await (0, promises_.stat)(file)).size;
			}
			async function finishUpload(id, file, digest, request) {
				await append(file, request);
				const found = await fileDigest(file);
				if (found !== digest) throw new Answer(400, `the bytes are ${found}`);
				uploads.delete(id);
				blobs.set(found, file);
			}
			const server = await listen(async (request, response) => {
				const url = new URL(request.url ?? '/', 'http://loopback');
				const {pathname} = url;
				if (pathname === '/v2/') return void response.end('{}');
				if (!pathname.startsWith(`${prefix}/`)) throw new Answer(404, 'no such repository');
				const [, id = ''] = /\/blobs\/uploads\/([0-9a-f]{32})$/.exec(pathname) ?? [];
				const file = uploads.get(id);
				switch (request.method) {
					case 'HEAD': {
						const digest = pathname.slice(pathname.lastIndexOf('/') + 1);
						const size = (0, core_digest.Bc)(digest) ? await sizeOf(digest) : undefined;
						if (size === undefined) throw new Answer(404, 'not here yet');
						response.writeHead(200, {'content-length': size, 'docker-content-digest': digest});
						return void response.end();
					}
					case 'POST':
						return startUpload(response);
					case 'PATCH': {
						if (file === undefined) throw new Answer(404, 'no such upload');
						const size = await append(file, request);
						return void response.writeHead(202, {location: pathname, range: `0-${Math.max(0, size - 1)}`}).end();
					}
					case 'PUT': {
						if (file !== undefined) {
							const digest = url.searchParams.get('digest');
							await finishUpload(id, file, digest, request);
							return void response.writeHead(201, {location: `${prefix}/blobs/${digest}`}).end();
						}
						if (pathname !== `${prefix}/manifests/image`) throw new Answer(404, 'no such tag');
						manifestBytes = await readAll(request);
						return void response.writeHead(201, {'docker-content-digest': (0, core_digest.sc)(manifestBytes)}).end();
					}
					default:
						throw new Answer(404, 'not here yet');
				}
			}, log);
			async function sizeOf(digest) {
				const file = blobs.get(digest);
				return file === undefined ? present.get(digest) : (await (0, promises_.stat)(file)).size;
			}
			return {
				...server,
				place: `${server.host}/${secret}:image`,
				captured() {
					if (manifestBytes) return {manifestBytes, blobs};
					throw new errors.yA('tool-failed', 'buildah ended well, but pushed no image');
				}
			};
		}
		async function fileDigest(file) {
			const hash = (0, external_node_crypto_.createHash)('sha256');
			for await (const chunk of (0, external_node_fs_.createReadStream)(file, {highWaterMark: 1024 * 1024})) hash.update(chunk);
			return `sha256:${hash.digest('hex')}`;
		}
		async function readAll(request) {
			const chunks = [];
			let size = 0;
			for await (const chunk of request) {
				size += chunk.length;
				if (size > maxManifestBytes) throw new Answer(413, 'the manifest is too large');
				chunks.push(chunk);
			}
			return Buffer.concat(chunks);
		}
		var external_node_util_ = __webpack_require__(57975);
		function differingSetting(theirs, ours) {
			const {'io.buildah.version': _, ...labels} = theirs.Labels ?? {};
			const hasPath = (ours.Env ?? []).some(one => one.startsWith('PATH='));
			const env = (theirs.Env ?? []).filter(one => hasPath || !one.startsWith('PATH='));
			const wanted = {...theirs, Labels: labels, Env: env};
			const given = {Labels: {}, Env: [], ...ours};
			return [...new Set([...Object.keys(wanted), ...Object.keys(given)])].find(name => !(0, external_node_util_.isDeepStrictEqual)(wanted[name] ?? undefined, given[name] ?? undefined));
		}
		const slackBytes = 512 * 1024 * 1024;
		const usualRatio = 3;
		async function requireDisk(dir, baseTree, [, ...others]) {
			const {bavail, bsize} = await (0, promises_.statfs)(dir);
			const base = baseTree.layers.reduce((sum, {size, descriptor}) => sum + size + descriptor.size, 0);
			const other = others.flatMap(({manifest}) => manifest.document.layers).reduce((sum, {size}) => sum + size, 0);
			const need = base + other * (1 + usualRatio) + slackBytes;
			const free = bavail * bsize;
			if (free >= need) return;
			throw new errors.yA('disk-full', `a build on this base needs ${mib(need)}, and ${dir} has ${mib(free)} left`, {
				hint: 'Free some space, or set TMPDIR to a folder on a larger disk. On GitHub: remove tools of the runner that are not needed.',
				state: 'Nothing was built.'
			});
		}
		function mib(bytes) {
			return `${Math.ceil(bytes / 1024 / 1024).toLocaleString('en')} MiB`;
		}
		var external_node_stream_ = __webpack_require__(57075);
		var external_node_timers_promises_ = __webpack_require__(58500);
		const tries = 4;
		async function* again(open, what, log, pauseMs = 500) {
			let sent = 0;
			for (let tried = 1; ; tried++) {
				let skip = sent;
				try {
					for await (const chunk of open()) {
						const rest = chunk.subarray(skip);
						skip -= chunk.length - rest.length;
						sent += rest.length;
						if (rest.length > 0) yield rest;
					}
					return;
				} catch (error) {
					const final = error instanceof errors.z3 && ['digest-mismatch', 'interrupted'].includes(error.code);
					if (final || tried === tries) throw error;
					log.warn(`${what} broke off after ${sent} bytes: ${error.message}; trying again`);
					await (0, external_node_timers_promises_.setTimeout)(pauseMs * 2 ** (tried - 1));
				}
			}
		}
		async function serveImages(images, log) {
			const secret = (0, external_node_crypto_.randomBytes)(16).toString('hex');
			const path = new RegExp(`^/v2/${secret}/(manifests|blobs)/(sha256:[0-9a-f]{64})$`);
			const pulled = new Set();
			const handler = async (request, response) => {
				if (request.method !== 'GET' && request.method !== 'HEAD') throw new Answer(405, 'nothing can be pushed here');
				if (request.url === '/v2/') return void response.end('{}');
				const [, kind, digest] = path.exec(request.url ?? '') ?? [];
				const part = images.flatMap(image => (kind === 'manifests' ? manifestOf(image) : blobsOf(image))).find(({descriptor}) => descriptor.digest === digest);
				if (!part) throw new Answer(404, 'no such image');
				response.writeHead(200, {
					'content-type': kind === 'manifests' ? part.descriptor.mediaType : 'application/octet-stream',
					'content-length': part.descriptor.size,
					'docker-content-digest': part.descriptor.digest
				});
				if (request.method === 'HEAD') return void response.end();
				pulled.add(part.descriptor.digest);
				const what = `${kind} ${digest}`;
				await (0, external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(again(part.open, what, log), {objectMode: false}), response);
			};
			const server = await listen(handler, log);
			return {...server, place: `${server.host}/${secret}`, pulled};
		}
		function manifestOf({manifest: {descriptor, bytes}}) {
			return [{descriptor, open: () => external_node_stream_.Readable.from([bytes])}];
		}
		function blobsOf({store, manifest: {document}}) {
			return [document.config, ...document.layers].map(descriptor => ({
				descriptor,
				open: () => store.openBlob(descriptor)
			}));
		}
		var external_node_zlib_ = __webpack_require__(38522);
		const compress_pieceBytes = 4 * 1024 * 1024;
		const gzipAsync = (0, external_node_util_.promisify)(external_node_zlib_.gzip);
		const zstdAsync = (0, external_node_util_.promisify)(external_node_zlib_.zstdCompress);
		async function* compressed(bytes, {kind, level, threads}) {
			const compress = piece =>
				kind === 'gzip'
					? gzipAsync(piece, {level})
					: zstdAsync(piece, {
							params: {[external_node_zlib_.constants.ZSTD_c_compressionLevel]: level, [external_node_zlib_.constants.ZSTD_c_checksumFlag]: 1}
						});
			const underWay = [];
			for await (const piece of compress_pieces(bytes)) {
				const work = compress(piece);
				work.catch(() => {});
				underWay.push(work);
				if (underWay.length > threads) yield await underWay.shift();
			}
			for (const work of underWay) yield await work;
		}
		async function* compress_pieces(bytes) {
			let chunks = [];
			let size = 0;
			for await (const chunk of bytes) {
				chunks.push(chunk);
				size += chunk.length;
				if (size < compress_pieceBytes) continue;
				yield Buffer.concat(chunks);
				chunks = [];
				size = 0;
			}
			if (size > 0) yield Buffer.concat(chunks);
		}
		function placesOf({chain, containerfile}, layers) {
			const {file} = containerfile.context;
			const places = new Map();
			for (const [position, paths] of layers.entries()) {
				const stage = layers.length === chain.length ? chain[position] : undefined;
				const [line, ...others] = stage ? writingLines(stage) : [];
				const place = line === undefined || others.length > 0 ? {file} : {file, line};
				for (const path of paths) places.set(meant(path), place);
			}
			return places;
		}
		function writingLines({commands}) {
			const writing = commands.filter(command => {
				if (command.kind === 'run') return !(command.isCheck && command.original.includes('bootc'));
				return ['copy', 'workdir', 'volume'].includes(command.kind);
			});
			return writing.map(({line}) => line);
		}
		function meant(path) {
			const slash = path.lastIndexOf('/');
			const name = path.slice(slash + 1);
			if (name === '.wh..wh..opq') return path.slice(0, Math.max(0, slash));
			return name.startsWith('.wh.') ? path.slice(0, slash + 1) + name.slice('.wh.'.length) : path;
		}
		var tar = __webpack_require__(22236);
		const relayer_name = 'the layer that buildah wrote';
		const harmless = new Set(['no-end-marker', 'name-not-utf8', 'overlay-attribute']);
		const overlayNote = /^(?:trusted|user)\.overlay\.(?:origin|impure|nlink|uuid)$/;
		const mountPoints = new Set(['etc/hostname', 'etc/hosts', 'etc/resolv.conf', 'run/.containerenv', 'run/secrets']);
		const machineOwn = /^(?:var|run|tmp)(?:\/|$)/;
		async function relayer(archive, options) {
			const survey = new Survey(options);
			const reader = new tar.RF(survey, relayer_name);
			const hash = (0, external_node_crypto_.createHash)('sha256');
			for await (const chunk of chunksOf(archive)) {
				hash.update(chunk);
				reader.write(chunk);
			}
			reader.end();
			if (`sha256:${hash.digest('hex')}` !== archive.diffId) throw new errors.yA('digest-mismatch', `${relayer_name} is not what its diff ID says`);
			const drop = survey.unchanged();
			const paths = [...survey.paths].filter(([, offset]) => !drop.has(offset)).map(([path]) => path);
			for (const path of paths) options.earlier.add(path);
			return {
				members: survey.members - drop.size,
				dropped: drop.size,
				paths,
				bytes: () => rewritten(archive, options.latest, drop)
			};
		}
		async function* rewritten(archive, latest, drop) {
			let out = [];
			let keep = true;
			let left = 0;
			const reader = new tar.RF(
				{
					member(member) {
						keep = !drop.has(member.offset);
						if (!keep) return;
						out.push((0, tar_writer.pI)(headerOf(member, latest)));
						left = member.size;
					},
					data(piece) {
						if (keep) out.push(Buffer.from(piece));
					},
					memberEnd() {
						if (keep && left > 0) out.push((0, tar_writer.Ms)(left));
						left = 0;
					},
					oddity() {}
				},
				relayer_name
			);
			for await (const chunk of chunksOf(archive)) {
				reader.write(chunk);
				yield* out;
				out = [];
			}
			reader.end();
			yield tar_writer.PG;
		}
		class Survey {
			members = 0;
			paths = new Map();
			#options;
			#same = new Map();
			#linked = new Set();
			#stubs = new Set();
			#name = '';
			#candidate;
			constructor(options) {
				this.#options = options;
			}
			member(member) {
				this.members++;
				const {secrets} = this.#options;
				this.#name = `the file ${(0, complaint.hD)(member.name)}`;
				secrets.text('the name of a file', member.name);
				for (const [name, value] of relayer_xattrsOf(member)) secrets.text(`${name} of ${this.#name}`, value);
				if (member.linkName !== undefined) secrets.text(`the link ${(0, complaint.hD)(member.name)}`, member.linkName);
				secrets.begin();
				const path = (0, paths.FE)(member.name)?.path;
				if (path === undefined) return;
				this.#same.delete(path);
				this.#stubs.delete(path);
				this.paths.set(path, member.offset);
				if (member.type === 'hardlink') this.#linked.add((0, paths.FE)(member.linkName ?? '')?.path ?? '');
				const {base, earlier, dropUnchanged} = this.#options;
				if (this.#isRemovedMountPoint(path)) this.#same.set(path, member.offset);
				if (member.type === 'directory' && this.#isMadeMountPoint(path)) this.#stubs.add(path);
				const before = (0, paths.Eq)(path) ? undefined : base.entries.get(path);
				const isEmpty = member.type === 'directory' || (member.type === 'file' && member.size === 0);
				if (!before && isEmpty && mountPoints.has(path) && !earlier.has(path)) this.#same.set(path, member.offset);
				this.#candidate = dropUnchanged && earlier.size === 0 && before && looksSame(member, before) ? {member, path, before, hash: before.type === 'file' ? (0, external_node_crypto_.createHash)('sha256') : undefined} : undefined;
			}
			#isRemovedMountPoint(path) {
				const [, parent = '', name] = /^(.*\/)?\.wh\.([^/]+)$/.exec(path) ?? [];
				const {mountedOn, base, earlier} = this.#options;
				const removed = name === undefined ? '' : `${parent}${name}`;
				if (!mountedOn.has(removed) || earlier.has(removed) || base.entries.get(removed)?.type !== 'directory') return false;
				for (const below of base.entries.keys()) if (below.startsWith(`${removed}/`)) return false;
				return true;
			}
			#isMadeMountPoint(path) {
				const {mountedOn, base, earlier} = this.#options;
				return machineOwn.test(path) && mountedOn.has(path) && !base.entries.has(path) && !earlier.has(path);
			}
			data(piece) {
				this.#options.secrets.piece(this.#name, piece);
				this.#candidate?.hash?.update(piece);
			}
			memberEnd() {
				if (!this.#candidate) return;
				const {member, path, before, hash} = this.#candidate;
				if (hash === undefined || `sha256:${hash.digest('hex')}` === before.digest) this.#same.set(path, member.offset);
			}
			oddity(kind, message, path) {
				if (harmless.has(kind)) return;
				throw new errors.yA('image-malformed', `${relayer_name}: ${path ?? ''} ${message}`);
			}
			unchanged() {
				for (const stub of this.#stubs) this.#same.set(stub, this.paths.get(stub) ?? 0);
				const opaque = new Set([...this.paths.keys()].filter(path => (0, paths.Vb)(path) === paths.zn).map(paths.gN));
				for (const path of this.#same.keys()) if (this.#linked.has(path) || (opaque.size > 0 && foldersOf(path).some(folder => opaque.has(folder)))) this.#same.delete(path);
				const needed = new Set();
				for (const path of this.paths.keys()) {
					if (this.#same.has(path)) continue;
					for (const folder of foldersOf(path)) {
						if (needed.has(folder)) break;
						needed.add(folder);
					}
				}
				return new Set([...this.#same].filter(([path]) => !needed.has(path)).map(([, offset]) => offset));
			}
		}
		function foldersOf(path) {
			const folders = [];
			for (let at = path; at !== ''; ) {
				at = (0, paths.gN)(at);
				folders.push(at);
			}
			return folders;
		}
		function looksSame(member, before) {
			const ours = relayer_xattrsOf(member);
			const theirs = before.xattrs ?? new Map();
			return (
				member.type === before.type &&
				member.mode === before.mode &&
				member.uid === before.uid &&
				member.gid === before.gid &&
				member.size === before.size &&
				member.linkName === before.target &&
				member.device?.major === before.device?.major &&
				member.device?.minor === before.device?.minor &&
				ours.size === theirs.size &&
				[...ours].every(([name, value]) => theirs.get(name)?.equals(value))
			);
		}
		function relayer_xattrsOf({name, xattrs}) {
			const kept = [...(xattrs ?? [])].filter(([attribute]) => !overlayNote.test(attribute));
			const bad = kept.find(([attribute]) => /^(?:trusted|user)\.overlay\./.test(attribute));
			if (bad) throw new errors.yA('image-malformed', `the layer that buildah wrote: ${(0, complaint.hD)(name)} has ${bad[0]}`);
			return new Map(kept);
		}
		function headerOf(read, latest) {
			const {name, linkName, mtime, xattrs: _, ...member} = read;
			const xattrs = relayer_xattrsOf(read);
			return {
				...member,
				...(xattrs.size > 0 && {xattrs}),
				path: member.type === 'directory' ? name.replace(/\/+$/, '') : name,
				mtime: Math.min(Math.max(0, Math.floor(mtime)), latest),
				...(linkName === undefined ? {} : {target: linkName})
			};
		}
		function chunksOf({file, compression}) {
			const bytes = (0, external_node_fs_.createReadStream)(file, {highWaterMark: 1024 * 1024});
			if (compression === 'none') return bytes;
			const plain = (0, external_node_zlib_.createGunzip)({chunkSize: 1024 * 1024});
			return (0, external_node_stream_.pipeline)(bytes, plain, () => {});
		}
		const shortestBytes = 8;
		class SecretScan {
			#needles;
			#overlap;
			#tail = Buffer.alloc(0);
			constructor(secrets) {
				this.#needles = Object.entries(secrets).flatMap(([name, text]) => formsOf(Buffer.from(text.trim())).map(bytes => ({name, bytes})));
				this.#overlap = Math.max(0, ...this.#needles.map(({bytes}) => bytes.length - 1));
			}
			text(what, text) {
				this.begin();
				this.piece(what, Buffer.from(text));
			}
			begin() {
				this.#tail = Buffer.alloc(0);
			}
			piece(what, piece) {
				if (this.#needles.length === 0) return;
				const seam = Buffer.concat([this.#tail, piece.subarray(0, this.#overlap)]);
				for (const {name, bytes} of this.#needles) {
					if (!piece.includes(bytes) && !seam.includes(bytes)) continue;
					throw new errors.pn('secret-in-image', `the build secret ${(0, complaint.hD)(name)} is in ${what}`, {
						hint: 'Whoever can pull the image could read it. Use the secret without writing it down, and take a new one if this went anywhere.',
						state: 'Nothing was published.'
					});
				}
				const last = Buffer.concat([this.#tail, piece.subarray(Math.max(0, piece.length - this.#overlap))]);
				this.#tail = last.subarray(Math.max(0, last.length - this.#overlap));
			}
		}
		function formsOf(text) {
			if (text.length < shortestBytes) return [];
			const encoded = [0, 1, 2].map(offset => {
				const bytes = Buffer.concat([Buffer.alloc(offset), text]);
				return bytes.toString('base64').slice(Math.ceil((offset * 8) / 6), Math.floor((bytes.length * 8) / 6));
			});
			const url = encoded.map(form => form.replaceAll('+', '-').replaceAll('/', '_'));
			const json = JSON.stringify(text.toString('utf8')).slice(1, -1);
			return [...new Set([text.toString('latin1'), Buffer.from(json).toString('latin1'), ...encoded, ...url])].map(form => Buffer.from(form, 'latin1'));
		}
		var own_layer_addDisposableResource =
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
		var own_layer_disposeResources =
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
		async function writeOwnLayers(archives, store, {plan, outputDir, created, baseTree, dropUnchanged, compression, secrets}) {
			const shared = {
				latest: (0, timestamp.Y)(created),
				dropUnchanged,
				base: baseTree,
				secrets: new SecretScan(secrets),
				mountedOn: mountedOn(plan)
			};
			const earlier = new Set();
			const own = {layers: [], members: 0, dropped: 0};
			const pathsOf = [];
			for (const archive of archives) {
				const {members, dropped, paths, bytes} = await relayer(archive, {...shared, earlier});
				own.members += members;
				own.dropped += dropped;
				pathsOf.push(paths);
				if (members > 0) own.layers.push(await own_layer_writeLayer(bytes(), store, outputDir, compression));
			}
			return {...own, places: placesOf(plan, pathsOf)};
		}
		function mountedOn({chain}) {
			const runs = chain.flatMap(({commands}) => commands).filter(command => command.kind === 'run');
			return new Set(runs.flatMap(run => run.mountedOn).map(path => (0, paths.FE)(path)?.path ?? ''));
		}
		async function own_layer_writeLayer(bytes, store, outputDir, compression) {
			const path = (0, external_node_path_.join)(outputDir, `.incoming-${(0, external_node_crypto_.randomBytes)(8).toString('hex')}`);
			try {
				const plain = (0, external_node_crypto_.createHash)('sha256');
				const packed = (0, external_node_crypto_.createHash)('sha256');
				const size = await write(path, hashed(compressed(hashed(bytes, plain), compression), packed));
				const layer = {
					digest: `sha256:${packed.digest('hex')}`,
					size,
					diffId: `sha256:${plain.digest('hex')}`,
					compression: compression.kind
				};
				const descriptor = {mediaType: 'application/octet-stream', digest: layer.digest, size};
				await store.putBlob(descriptor, {open: () => (0, external_node_fs_.createReadStream)(path)});
				return layer;
			} finally {
				await (0, promises_.rm)(path, {force: true});
			}
		}
		async function* hashed(bytes, hash) {
			for await (const chunk of bytes) {
				hash.update(chunk);
				yield chunk;
			}
		}
		async function write(path, bytes) {
			const env_1 = {stack: [], error: void 0, hasError: false};
			try {
				const file = own_layer_addDisposableResource(
					env_1,
					await (0, promises_.open)(path, 'wx', 0o600).catch(error => {
						throw (0, files.zS)(path, 'making', error);
					}),
					true
				);
				let size = 0;
				for await (const chunk of bytes) {
					size += chunk.length;
					await file.appendFile(chunk).catch(error => {
						throw (0, files.zS)(path, 'writing', error);
					});
				}
				return size;
			} catch (e_1) {
				env_1.error = e_1;
				env_1.hasError = true;
			} finally {
				const result_1 = own_layer_disposeResources(env_1);
				if (result_1) await result_1;
			}
		}
		var documents = __webpack_require__(47372);
		var media_types = __webpack_require__(92682);
		const maxConfigBytes = 4 * 1024 * 1024;
		async function readOwnPart({manifestBytes, blobs}, base, stages) {
			const {kind, document} = (0, documents.WI)(manifestBytes, undefined);
			if (kind !== 'image') throw malformed('it is an index');
			const configFile = blobs.get(document.config.digest);
			if (configFile === undefined) throw malformed('it lacks its config');
			if ((await (0, promises_.stat)(configFile)).size > maxConfigBytes) throw malformed('its config is too large');
			const config = (0, documents.Xg)(await (0, promises_.readFile)(configFile));
			const before = base.config.rootfs.diff_ids;
			const {diff_ids: diffIds} = config.rootfs;
			const shared = before.every((diffId, position) => diffIds[position] === diffId);
			if (!shared || diffIds.length !== document.layers.length) throw malformed('it does not start with the layers of its base');
			const own = diffIds.slice(before.length);
			if (own.length > stages) throw malformed(`it has ${own.length} layers of its own, and ${stages} stages`);
			return {
				config: config.config ?? {},
				layers: own.map((diffId, position) => archiveOf(diffId, document.layers[before.length + position], blobs))
			};
		}
		function archiveOf(diffId, descriptor, blobs) {
			const file = descriptor && blobs.get(descriptor.digest);
			if (descriptor === undefined || file === undefined) throw malformed('it lacks a layer of its own');
			const {mediaType} = descriptor;
			if (mediaType === media_types.Ib.ociLayer || mediaType === media_types.Ib.dockerLayer) return {file, diffId, compression: 'none'};
			if (mediaType === media_types.Ib.ociLayerGzip || mediaType === media_types.Ib.dockerLayerGzip) return {file, diffId, compression: 'gzip'};
			throw malformed(`its layer is of type ${mediaType}`);
		}
		function malformed(why) {
			return new errors.yA('image-malformed', `what buildah built is not as expected: ${why}`);
		}
		var registry_reference = __webpack_require__(40303);
		var assemble_instructions = __webpack_require__(62548);
		var source_text = __webpack_require__(21302);
		var assemble_stages = __webpack_require__(18662);
		function rewriteContainerfile(plan, pinned) {
			const {containerfile, source, needed, chain} = plan;
			const {file} = containerfile.context;
			const text = (0, source_text.pK)(source, file);
			const {instructions} = (0, assemble_instructions.K)(text, file);
			const lines = text.split('\n');
			const imageOf = reference => pinned.images.get(reference);
			let stage = containerfile.stages[0];
			let started = -1;
			for (const [position, instruction] of instructions.entries()) {
				const end = instructions[position + 1]?.line ?? lines.length + 1;
				const replace = line => {
					const kept = line === '' ? [] : instruction.heredocs;
					const body = kept.flatMap(({name, content}) => [...content.split('\n').slice(0, -1), name]);
					const space = end - instruction.line;
					const blanks = Array.from({length: space - 1 - body.length}, () => '');
					lines.splice(instruction.line - 1, space, line, ...body, ...blanks);
				};
				if (instruction.keyword === 'FROM') {
					stage = containerfile.stages[++started] ?? stage;
					const as = stage.name === undefined ? '' : ` AS ${stage.name}`;
					const {base} = stage;
					if (!needed.has(stage)) replace(`FROM scratch${as}`);
					else if (stage === chain[0]) replace(`FROM ${pinned.base}${as}`);
					else if (base.kind === 'scratch') replace(`FROM scratch${as}`);
					else if (base.kind === 'stage') replace(`FROM ${containerfile.stages[base.index]?.name}${as}`);
					else replace(`FROM ${imageOf(base.reference) ?? ''}${as}`);
				} else if (started >= 0 && !needed.has(stage)) {
					replace('');
				} else if (started >= 0) {
					const flags = pinnedFlags(containerfile, instruction, stage.index, imageOf);
					if (flags) replace([instruction.keyword, ...flags, instruction.rest].join(' '));
				}
			}
			return lines.join('\n');
		}
		function localName(reference, cwd, number) {
			const parsed = (0, registry_reference.o_)(reference, cwd);
			if (parsed.kind === 'layout') return `layout.invalid/image-${number}`;
			return `${parsed.host.startsWith('[') ? 'address.invalid' : parsed.host}/${parsed.path}`;
		}
		function pinnedFlags(containerfile, {line, keyword, flags}, stageIndex, imageOf) {
			const {stages, context} = containerfile;
			const stage = stages[stageIndex];
			if (!stage || !['COPY', 'RUN'].includes(keyword)) return undefined;
			const named = (0, assemble_stages.u)(containerfile, stage).filter(one => one.line === line);
			const pins = named.map(({from}) => {
				const source = (0, assemble_containerfile.a)(stages, from, stageIndex);
				if (!source) return imageOf(from);
				return source.name === from.toLowerCase() ? source.name : from;
			});
			if (named.every(({written}, position) => written === pins[position])) return undefined;
			const pin = () => pins.shift();
			return flags.map(flag => {
				if (/[\s"'\\]/.test(flag)) {
					throw (0, complaint.qO)(context, line, `${keyword} takes from an image or a stage and has a flag with blanks or quotes`, 'Name a stage, in lower case, that starts FROM that image.');
				}
				if (keyword === 'COPY') return flag.startsWith('--from=') ? `--from=${pin()}` : flag;
				if (!flag.startsWith('--mount=')) return flag;
				const members = flag.slice('--mount='.length).split(',');
				return `--mount=${members.map(one => (/^from=/i.test(one) ? `from=${pin()}` : one)).join(',')}`;
			});
		}
		async function buildByBuildah(options) {
			const {plan, base, images, log, buildah, unpacked} = options;
			for (const note of plan.notes) log.warn(note);
			const used = [base, ...images];
			const names = used.map(({reference}, number) => localName(reference, plan.cwd, number));
			const pinned = used.map(({digest}, number) => `${names[number]}@${digest}`);
			const stores = unpacked ? [await unpacked.offer(pinned[0] ?? '')] : [];
			const server = await serveImages(used, log);
			try {
				await buildah.offer([...new Set(names)], server.place, stores);
				await requireDisk(buildah.dir, unpacked ? {layers: []} : options.baseTree, used);
				const image = await buildah.build(await buildArguments(pinned, options), plan.containerfile);
				await server.close();
				if (unpacked && base.manifest.document.layers.some(({digest}) => server.pulled.has(digest))) log.warn('this buildah did not take the base that was unpacked for it, and pulled it again');
				const own = await ownPartOf(image, options);
				return await stage(own, options);
			} catch (error) {
				if (error instanceof errors.yA && error.code === 'interrupted') error.state ??= 'What the build had stored is removed; no image was written.';
				throw error;
			} finally {
				await server.close();
			}
		}
		async function buildArguments(pinned, options) {
			const {plan, images, base, platform, contextDir, isolation, buildah} = options;
			const [pinnedBase = '', ...others] = pinned;
			const byReference = new Map(images.map(({reference}, number) => [reference, others[number] ?? '']));
			const write = async (name, text) => {
				const path = (0, external_node_path_.join)(buildah.dir, name);
				await (0, promises_.writeFile)(path, text, {mode: 0o600});
				return path;
			};
			const secrets = Object.entries(options.secrets).map(async ([name, text], number) => {
				return `--secret=id=${name},src=${await write(`secret-${number}`, text)}`;
			});
			return [
				`--file=${await write('Containerfile', rewriteContainerfile(plan, {base: pinnedBase, images: byReference}))}`,
				`--ignorefile=${await write('ignore', ignoreText(options))}`,
				`--platform=${platform.os}/${platform.architecture}${platform.variant === undefined ? '' : `/${platform.variant}`}`,
				`--format=${(0, image_documents.b)(base)}`,
				'--layers=false',
				...(isolation === undefined ? [] : [`--isolation=${isolation}`]),
				...Object.entries(plan.buildArgs).map(([name, value]) => `--build-arg=${name}=${value}`),
				...(await Promise.all(secrets)),
				contextDir
			];
		}
		const scratchNames = ['wtgos-buildah-*', 'wtgos-base-*'];
		function ignoreText({plan, contextDir, outputDir, buildah}) {
			const root = (0, external_node_fs_.realpathSync)(contextDir);
			const below = [outputDir, (0, external_node_path_.dirname)(buildah.dir)].flatMap(dir => (0, context.B)(root, dir) ?? []);
			const own = below.flatMap(path => (path === '' ? scratchNames : path.replace(/[\\*?[\]!#]/g, '\\$&')));
			return [plan.ignore.text, ...own].join('\n');
		}
		async function ownPartOf(image, options) {
			const {plan, base, baseTree, log, buildah} = options;
			const present = new Map(baseTree.layers.map(({diffId, size}) => [diffId, size]));
			const capture = await captureImage(present, buildah.dir, log);
			try {
				await buildah.push(image, capture.place);
				return await readOwnPart(capture.captured(), base, plan.chain.length);
			} finally {
				await capture.close();
			}
		}
		async function stage(own, options) {
			const {plan, base, created, outputDir, log} = options;
			await (0, thin_layout.Wx)(outputDir);
			const store = await layout.K.open(outputDir);
			const {layers, members, dropped, places} = await writeOwnLayers(own.layers, store, options);
			const settings = (0, stage_settings.f)(plan.chain, base.config.config ?? {}, {
				containerfile: plan.containerfile,
				format: (0, image_documents.b)(base)
			});
			const other = differingSetting(own.config, settings.config);
			if (other !== undefined) log.warn(`buildah reads ${other} out of ${plan.containerfile.context.file} in another way; the image has it as written`);
			const documents = (0, image_documents.Q)({
				base,
				config: (0, container_config.IO)(settings.config, options),
				author: settings.author,
				history: (0, image_history.o)(plan.chain, 'buildah', layers.length, created),
				layers,
				created,
				annotations: options.annotations,
				cwd: plan.cwd
			});
			const {configBytes, manifest, manifestBytes} = documents;
			new SecretScan(options.secrets).text('the image’s config', configBytes);
			await store.putBlob(manifest.config, {open: () => engine_once(configBytes)});
			await store.putManifest(manifestBytes, manifest.mediaType);
			const staged = {
				store,
				dir: outputDir,
				...documents,
				base,
				images: options.images,
				engine: 'buildah',
				engineReason: plan.engineReason,
				bytesAdded: layers.reduce((sum, {size}) => sum + size, 0),
				sources: places,
				buildArgs: plan.buildArgs
			};
			await (0, assemble_staged.G9)(staged, plan.cwd);
			const left = dropped > 0 ? `, ${dropped} left out (unchanged, or buildah’s own)` : '';
			log.info(`built by buildah (${plan.engineReason}): ${staged.digest}, ${members} paths${left}, ${staged.bytesAdded} bytes added`);
			return staged;
		}
		async function* engine_once(bytes) {
			yield bytes;
		}
		var map_limited = __webpack_require__(52647);
		const compressions = {none: 0, gzip: 2, zstd: 4};
		const linkLength = 26;
		function storeLayers(dir, diffIds) {
			const layers = [];
			for (const diffId of diffIds) {
				const parent = layers.at(-1)?.id;
				const id = parent === undefined ? (0, core_digest.ZD)(diffId) : (0, core_digest.ZD)((0, core_digest.sc)(`${parent}+${(0, core_digest.ZD)(diffId)}`));
				layers.push({id, parent, folder: (0, external_node_path_.join)(dir, 'overlay', id, 'diff')});
			}
			return layers;
		}
		async function writeOverlayFiles(dir, layers) {
			const links = (0, external_node_path_.join)(dir, 'overlay', 'l');
			await (0, promises_.mkdir)(links, {recursive: true});
			const below = [];
			for (const {id, folder} of layers) {
				const name = id.slice(0, linkLength).toUpperCase();
				await (0, promises_.mkdir)(folder, {recursive: true});
				await (0, promises_.chmod)(folder, 0o555);
				await (0, promises_.symlink)((0, external_node_path_.join)('..', id, 'diff'), (0, external_node_path_.join)(links, name));
				await (0, promises_.writeFile)((0, external_node_path_.join)(dir, 'overlay', id, 'link'), name);
				if (below.length > 0) await (0, promises_.writeFile)((0, external_node_path_.join)(dir, 'overlay', id, 'lower'), below.join(':'));
				below.unshift(`l/${name}`);
			}
		}
		async function writeStoreDocuments(dir, layers, infos, {name, manifest, configBytes}) {
			const created = new Date(0).toISOString();
			const {config, layers: descriptors} = manifest.document;
			const id = (0, core_digest.ZD)(config.digest);
			const big = new Map([
				[`manifest-${manifest.descriptor.digest}`, manifest.bytes],
				['manifest', manifest.bytes],
				[config.digest, configBytes]
			]);
			const image = {
				id,
				digest: manifest.descriptor.digest,
				names: [name],
				layer: layers.at(-1)?.id,
				metadata: '{}',
				'big-data-names': [...big.keys()],
				'big-data-sizes': Object.fromEntries([...big].map(([key, bytes]) => [key, bytes.length])),
				'big-data-digests': Object.fromEntries([...big].map(([key, bytes]) => [key, (0, core_digest.sc)(bytes)])),
				created
			};
			const records = layers.map(({id, parent}, position) => ({
				id,
				...(parent !== undefined && {parent}),
				created,
				'compressed-diff-digest': descriptors[position]?.digest,
				'compressed-size': descriptors[position]?.size,
				'diff-digest': infos[position]?.diffId,
				'diff-size': infos[position]?.size,
				compression: compressions[compressionOfLayer(descriptors[position]?.mediaType ?? '')]
			}));
			const data = (0, external_node_path_.join)(dir, 'overlay-images', id);
			await Promise.all([(0, promises_.mkdir)(data, {recursive: true}), (0, promises_.mkdir)((0, external_node_path_.join)(dir, 'overlay-layers'), {recursive: true})]);
			await Promise.all([
				...[...big].map(([key, bytes]) => (0, promises_.writeFile)((0, external_node_path_.join)(data, bigDataName(key)), bytes)),
				(0, promises_.writeFile)((0, external_node_path_.join)(dir, 'overlay-layers', 'layers.lock'), ''),
				(0, promises_.writeFile)((0, external_node_path_.join)(dir, 'overlay-images', 'images.lock'), '')
			]);
			await (0, promises_.writeFile)((0, external_node_path_.join)(dir, 'overlay-layers', 'layers.json'), JSON.stringify(records));
			await (0, promises_.writeFile)((0, external_node_path_.join)(dir, 'overlay-images', 'images.json'), JSON.stringify([image]));
		}
		function compressionOfLayer(mediaType) {
			return /[.+]gzip$/.test(mediaType) ? 'gzip' : mediaType.includes('zstd') ? 'zstd' : 'none';
		}
		function bigDataName(key) {
			return /^[.0-9a-z]+$/.test(key) ? key : `=${Buffer.from(key).toString('base64')}`;
		}
		var worker = __webpack_require__(95616);
		var layer_folders_addDisposableResource =
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
		var layer_folders_disposeResources =
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
		const env = {LC_ALL: 'C'};
		const maxWords = 20;
		class LayerFolders {
			entry = 'unpack-layer';
			#dir;
			#folders;
			#programs;
			#pipes = new Map();
			#unpackers = [];
			#troubles = [];
			constructor(dir, folders, programs) {
				this.#dir = dir;
				this.#folders = folders;
				this.#programs = programs;
			}
			static async open(dir, folders, programs) {
				const said = await outputOf(programs, 'tar', ['--version'], {cwd: dir, env});
				if (!said.startsWith('tar (GNU tar) ')) throw new Error(`tar is not GNU tar but ${said.split('\n', 1)[0]}`);
				const pipes = (0, external_node_path_.join)(dir, 'pipes');
				await (0, promises_.mkdir)(pipes);
				const paths = [...folders.keys()].map(diffId => pipeOf(dir, diffId));
				await outputOf(programs, 'mkfifo', ['-m', '600', '--', ...paths], {cwd: dir, env});
				return new LayerFolders(dir, folders, programs);
			}
			async start({diffId}) {
				const env_1 = {stack: [], error: void 0, hasError: false};
				try {
					const pipe = pipeOf(this.#dir, diffId);
					const folder = this.#folders.get(diffId) ?? '';
					const held = await (0, promises_.open)(pipe, 'r+');
					this.#pipes.set(diffId, held);
					const reader = layer_folders_addDisposableResource(env_1, await (0, promises_.open)(pipe, 'r'), true);
					const unpacker = this.#unpack(reader.fd, folder).finally(() => this.#release(diffId));
					unpacker.catch(() => {});
					this.#unpackers.push(unpacker);
					return (0, worker.unpackTarget)({pipe, folder});
				} catch (e_1) {
					env_1.error = e_1;
					env_1.hasError = true;
				} finally {
					const result_1 = layer_folders_disposeResources(env_1);
					if (result_1) await result_1;
				}
			}
			end({diffId, descriptor}, trouble) {
				if (trouble !== undefined) this.#troubles.push(`layer ${descriptor.digest}: ${trouble}`);
				this.#release(diffId);
			}
			async finish() {
				for (const ended of await Promise.allSettled(this.#unpackers)) if (ended.status === 'rejected') throw ended.reason;
				await (0, promises_.rm)((0, external_node_path_.join)(this.#dir, 'pipes'), {recursive: true, force: true});
				return this.#troubles[0];
			}
			async settled() {
				await Promise.allSettled(this.#unpackers);
			}
			async #unpack(input, folder) {
				const words = [];
				const args = [...['--extract', '--file=-'], ...['--blocking-factor=128', '--read-full-records'], ...['--absolute-names', '--numeric-owner', '--same-owner', '--same-permissions', '--delay-directory-restore'], ...['--xattrs', '--xattrs-include=*', '--no-selinux', '--no-acls', '--warning=no-timestamp']];
				const line = text => void (words.length < maxWords && words.push(text));
				const status = await this.#programs.run('tar', args, {cwd: folder, env, input, line});
				if (status !== 0 || words.length > 0) this.#troubles.push(`tar ended with status ${status}: ${words.join('; ')}`);
			}
			#release(diffId) {
				const held = this.#pipes.get(diffId);
				this.#pipes.delete(diffId);
				held?.close().catch(() => {});
			}
		}
		function pipeOf(dir, diffId) {
			return (0, external_node_path_.join)(dir, 'pipes', diffId.replace(':', '-'));
		}
		const base_unpacking_maxConfigBytes = 4 * 1024 * 1024;
		const base_unpacking_usualRatio = 3;
		const base_unpacking_slackBytes = 512 * 1024 * 1024;
		const parallelRemovals = 4;
		class BaseUnpacking {
			#dir;
			#base;
			#options;
			#layers;
			#folders;
			#removal;
			constructor(dir, base, options, layers, folders) {
				this.#dir = dir;
				this.#base = base;
				this.#options = options;
				this.#layers = layers;
				this.#folders = folders;
			}
			static async start(base, options) {
				const {scratchDir, programs, workerFile, log} = options;
				const leave = why => void log.info(`the base is left to buildah to unpack: ${why}`);
				const diffIds = base.config.rootfs.diff_ids;
				if (process.geteuid?.() !== 0) return leave('only root can give files to other users');
				if (workerFile === undefined) return leave('there are no threads here');
				if (diffIds.length === 0 || new Set(diffIds).size < diffIds.length) return leave('it has a layer twice, or none');
				const dir = await (0, files.wZ)(scratchDir)
					.then(() => (0, promises_.mkdtemp)((0, external_node_path_.join)(scratchDir, 'wtgos-base-')))
					.catch(() => undefined);
				if (dir === undefined) return leave(`nothing can be written to ${scratchDir}`);
				try {
					const {bavail, bsize} = await (0, promises_.statfs)(dir);
					const need = base.manifest.document.layers.reduce((sum, {size}) => sum + size * base_unpacking_usualRatio, base_unpacking_slackBytes);
					if (bavail * bsize < need) throw new Error(`${scratchDir} has less than ${Math.ceil(need / 2 ** 20)} MiB left`);
					const layers = storeLayers(dir, diffIds);
					await writeOverlayFiles(dir, layers);
					const places = diffIds.map((diffId, position) => [diffId, layers[position]?.folder ?? '']);
					return new BaseUnpacking(dir, base, options, layers, await LayerFolders.open(dir, new Map(places), programs));
				} catch (error) {
					await (0, promises_.rm)(dir, {recursive: true, force: true});
					if (isInterrupted(error) || !(error instanceof Error)) throw error;
					return leave(error.message);
				}
			}
			get taps() {
				return this.#folders;
			}
			async finish(tree) {
				const trouble = await this.#folders.finish();
				if (trouble !== undefined) {
					this.#options.log.info(`the base is left to buildah to unpack: ${trouble}`);
					await this.remove();
					return undefined;
				}
				const {manifest, store} = this.#base;
				this.#options.log.info('the base was unpacked as it was read: buildah need not pull it');
				return {
					offer: async name => {
						const configBytes = await store.readBlob(manifest.document.config, base_unpacking_maxConfigBytes);
						await writeStoreDocuments(this.#dir, this.#layers, tree.layers, {name, manifest, configBytes});
						return this.#dir;
					}
				};
			}
			remove() {
				this.#removal ??= this.#remove().catch(error => {
					this.#options.log.warn(`${this.#dir} could not be removed: ${error.message}`);
				});
				return this.#removal;
			}
			async #remove() {
				await this.#folders.settled();
				const folders = this.#layers.map(({id}) => (0, external_node_path_.join)(this.#dir, 'overlay', id));
				await (0, map_limited.b)(folders, parallelRemovals, folder => outputOf(this.#options.programs, 'rm', ['-rf', '--', folder], {cwd: '/', tidies: true})).catch(() => {});
				await (0, promises_.rm)(this.#dir, {recursive: true, force: true});
			}
		}
		function isInterrupted(error) {
			return error instanceof errors.yA && error.code === 'interrupted';
		}
		const oldest = {major: 1, minor: 28};
		const heredocs = {major: 1, minor: 33};
		async function requireBuildah({containerfile, needed, cwd}, programs) {
			const said = await outputOf(programs, 'buildah', ['--version'], {cwd});
			const [, version = '', majorText, minorText] = /version ((\d{1,4})\.(\d{1,4})[^\s]{0,50})/.exec(said) ?? [];
			if (version === '') throw new errors.yA('tool-failed', `buildah --version said ${(0, printable.vI)(said, 200)}`);
			const has = since => Number(majorText) > since.major || (Number(majorText) === since.major && Number(minorText) >= since.minor);
			if (!has(oldest)) {
				throw new errors.yo('tool-missing', `buildah ${version} is too old`, {
					hint: `Use ${oldest.major}.${oldest.minor} or newer: Debian 12, Ubuntu 24.04 (ubuntu-24.04 on GitHub) and Fedora have it.`
				});
			}
			if (has(heredocs)) return version;
			for (const {commands} of needed) {
				const command = commands.find(one => 'heredocs' in one && one.heredocs.length > 0);
				if (!command) continue;
				const {file} = containerfile.context;
				throw new errors.yo('containerfile-unsupported', `${file}:${command.line}: buildah ${version} reads no here-documents`, {
					hint: 'They came with buildah 1.33. Use a newer one, or put the text in a file and COPY it.',
					at: {file, line: command.line}
				});
			}
			return version;
		}
		var assemble_plan = __webpack_require__(15887);
		var labels = __webpack_require__(60136);
		var os_release = __webpack_require__(67149);
		var pipeline_pins = __webpack_require__(5199);
		var stored_image = __webpack_require__(35172);
		async function prepare(options, services, accept) {
			const plan = await (0, assemble_plan.C)(options);
			accept?.(plan);
			if (plan.engine === 'append') (0, early_check.a)(plan, options.contextDir, options.outputDir);
			const {takenOver} = options;
			const runs = plan.engine !== 'append' && takenOver === undefined;
			const run = runs ? requireRun(plan, options.run, services.builder) : undefined;
			const trusts = plan.images.map(named => ({named, baseTrust: options.run?.imageTrust(named.reference)}));
			if (run) services.log.info(`buildah ${await requireBuildah(plan, run.programs)}`);
			const pins = options.imageDigests ?? {};
			const base = await (0, pipeline_pins.B)(plan.base, pins, options, services);
			const images = [];
			for (const {named, baseTrust} of trusts) {
				if (baseTrust) images.push(await (0, pipeline_pins.B)(named, pins, {...options, baseTrust}, services));
			}
			if (run) for (const image of [base, ...images]) requireNoTriggers(image);
			return {plan, base, images, run, takenOver: takenOver !== undefined};
		}
		async function assemble(options, services, prepared, tidying) {
			const {plan, base, images, run} = prepared ?? (await prepare(options, services));
			const {workerFile, log} = services;
			const buildah = run && (await Buildah.open({...run, log}));
			let unpacking;
			try {
				unpacking = run && (await BaseUnpacking.start(base, {...run, workerFile, log}));
				const {store, manifest, config} = base;
				const baseTree = await (0, stored_image.LR)({store, manifest, config}, services, unpacking?.taps);
				const unpacked = await unpacking?.finish(baseTree);
				const osVersion = await (0, os_release.m)(baseTree);
				const metadata = (0, labels.z)({...options, plan, base, osVersion, origin: services.origin});
				const common = {...options, ...metadata, plan, base, baseTree, log};
				return run && buildah ? await buildByBuildah({...common, ...run, buildah, images, unpacked}) : await buildByAppend(common);
			} finally {
				await buildah?.remove();
				if (tidying) tidying.push(async () => unpacking?.remove());
				else await unpacking?.remove();
			}
		}
		function requireRun(plan, run, builder) {
			if (run && builder) return {...run, ...builder};
			throw new errors.yo('containerfile-unsupported', `${plan.engineReason}, and nothing is run here`, {
				hint: 'Leave it out of the Containerfile, or build with `wtgos build-image`.'
			});
		}
		function requireNoTriggers({reference, config}) {
			const triggers = config.config?.['OnBuild'];
			if (!Array.isArray(triggers) || triggers.length === 0) return;
			throw new errors.yo('containerfile-unsupported', `the image ${reference} has ONBUILD triggers, which would run unseen`, {
				hint: 'Take another image, and write their lines in the Containerfile.'
			});
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
	60136: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			z: () => imageMetadata
		});
		var _assemble_stage_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84097);
		var _assemble_timestamp_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14173);
		var _tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10582);
		const standard = 'org.opencontainers.image.';
		function imageMetadata(input) {
			const {plan, base, labels, annotations} = input;
			const said = labelsSaid(plan, base);
			const known = Object.entries(knownOf(input)).filter(([name]) => !said.has(name));
			const inherited = Object.keys(base.config.config?.Labels ?? {}).filter(describesTheImage);
			const all = new Map([...known, ...said, ...Object.entries(labels)]);
			const set = {...Object.fromEntries(known), ...labels};
			return {
				labels: set,
				withoutLabels: inherited.filter(name => !said.has(name) && !Object.hasOwn(set, name)),
				annotations: {...Object.fromEntries([...all].filter(([name]) => name.startsWith(standard))), ...annotations}
			};
		}
		function knownOf({osVersion, created, origin}) {
			const {source, revision} = sourceOf(origin);
			const date = (0, _tags_js__WEBPACK_IMPORTED_MODULE_1__.Q$)(created);
			const version = [osVersion, date].filter(part => part !== undefined).join('.');
			return {
				[`${standard}created`]: (0, _assemble_timestamp_js__WEBPACK_IMPORTED_MODULE_2__.v)(created),
				...(version === '' ? {} : {[`${standard}version`]: version}),
				...(revision === undefined ? {} : {[`${standard}revision`]: revision}),
				...(source === undefined
					? {}
					: {
							[`${standard}source`]: source,
							[`${standard}title`]: source.slice(source.lastIndexOf('/') + 1),
							[`${standard}url`]: source
						})
			};
		}
		function sourceOf(origin) {
			if (origin.kind === 'github') return {source: `${origin.serverUrl}/${origin.repository}`, revision: origin.sha};
			if (!origin.source) return {};
			return {source: pageOf(origin.source.uri), revision: origin.source.commit};
		}
		function pageOf(uri) {
			if (!URL.canParse(uri)) return undefined;
			const {protocol, host, hostname, pathname} = new URL(uri);
			const path = pathname.replace(/\/+$/, '').replace(/\.git$/, '');
			if (path === '') return undefined;
			return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${host}${path}` : `https://${hostname}${path}`;
		}
		function describesTheImage(label) {
			return label.startsWith(standard) || label.startsWith('io.artifacthub.package.') || label === 'version';
		}
		function labelsSaid({chain, containerfile}, {config}) {
			const variables = {Env: config.config?.Env ?? []};
			const {Labels: labels = {}} = (0, _assemble_stage_settings_js__WEBPACK_IMPORTED_MODULE_0__.f)(chain, variables, {containerfile, format: 'oci'}).config;
			return new Map(Object.entries(labels));
		}
	},
	67149: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			m: () => osVersionOf
		});
		const maxBytes = 64 * 1024;
		const versionPattern = /^[0-9][0-9a-z._-]{0,31}$/;
		async function osVersionOf(tree) {
			for (const path of ['etc/os-release', 'usr/lib/os-release']) {
				const entry = tree.lookup(path);
				if (entry?.type !== 'file') continue;
				if (entry.size > maxBytes) return undefined;
				const text = (await tree.readFile(path, maxBytes))?.toString('utf8') ?? '';
				return versionIn(text);
			}
			return undefined;
		}
		function versionIn(text) {
			const written = text
				.split('\n')
				.filter(line => line.startsWith('VERSION_ID='))
				.at(-1)
				?.slice('VERSION_ID='.length)
				.trimEnd();
			const value = /^(["'])(.*)\1$/.exec(written ?? '')?.[2] ?? written;
			return value !== undefined && versionPattern.test(value) ? value : undefined;
		}
	},
	5199: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => resolvePinned
		});
		var _assemble_resolve_base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17959);
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22896);
		async function resolvePinned(named, pins, options, services) {
			const {reference, at} = named;
			const own = reference.split('@')[1];
			if (Object.keys(pins).length === 0) return (0, _assemble_resolve_base_js__WEBPACK_IMPORTED_MODULE_0__.g)({base: named}, options, services);
			const pin = Object.hasOwn(pins, reference) ? pins[reference] : undefined;
			if (own === undefined && pin === undefined) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo('input-missing', `image-digests: nothing says which image ${reference} is to be`, {
					hint: 'Give the digest of each image that the Containerfile names: `wtgos plan` finds them all.',
					at
				});
			}
			if (own !== undefined && pin !== undefined && own !== pin) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo('input-invalid', `image-digests: ${reference} names another digest itself than ${pin}`, {at});
			}
			const written = own === undefined ? `${reference}@${pin}` : reference;
			return {...(await (0, _assemble_resolve_base_js__WEBPACK_IMPORTED_MODULE_0__.g)({base: {...named, reference: written}}, options, services)), reference};
		}
	}
};
