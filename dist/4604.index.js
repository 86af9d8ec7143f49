export const id = 4604;
export const ids = [4604];
export const modules = {
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
	31029: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			w: () => readLayer
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var node_stream_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46466);
		var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22896);
		var _core_pieces_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80151);
		var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61072);
		var _malformed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49719);
		var _zstd_frames_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65018);
		const mediaTypes = new Map([
			['application/vnd.oci.image.layer.v1.tar', 'none'],
			['application/vnd.oci.image.layer.v1.tar+gzip', 'gzip'],
			['application/vnd.oci.image.layer.v1.tar+zstd', 'zstd'],
			['application/vnd.docker.image.rootfs.diff.tar', 'none'],
			['application/vnd.docker.image.rootfs.diff.tar.gzip', 'gzip'],
			['application/vnd.docker.image.rootfs.diff.tar.zstd', 'zstd']
		]);
		function compressionOf(descriptor) {
			const compression = mediaTypes.get(descriptor.mediaType);
			if (compression !== undefined) return compression;
			const foreign = /nondistributable|foreign/.test(descriptor.mediaType);
			throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.yA('image-malformed', `layer ${descriptor.digest} is of media type ${JSON.stringify(descriptor.mediaType)}, which is ${foreign ? 'a foreign layer' : 'no layer that we know'}`, {
				hint: 'Rebuild the image with plain, gzip or zstd layers that are stored in the registry itself.'
			});
		}
		async function readLayer(descriptor, source, sink, signal, isVerified = false) {
			const compression = compressionOf(descriptor);
			if (descriptor.size > _limits_js__WEBPACK_IMPORTED_MODULE_5__.F.layer) throw (0, _malformed_js__WEBPACK_IMPORTED_MODULE_6__.x)(descriptor.digest, `its descriptor states ${descriptor.size} bytes; at most ${_limits_js__WEBPACK_IMPORTED_MODULE_5__.F.layer} are read`);
			const stored = isVerified ? undefined : (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
			const plain = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
			let compressedSize = 0;
			let size = 0;
			async function* measured() {
				for await (const piece of (0, _core_pieces_js__WEBPACK_IMPORTED_MODULE_4__.xE)(source)) {
					compressedSize += piece.length;
					if (compressedSize > descriptor.size) throw mismatch(descriptor, `has more than the ${descriptor.size} bytes its descriptor states`);
					stored?.update(piece);
					yield piece;
				}
			}
			const take = piece => {
				size += piece.length;
				if (size > _limits_js__WEBPACK_IMPORTED_MODULE_5__.F.layer) throw (0, _malformed_js__WEBPACK_IMPORTED_MODULE_6__.x)(descriptor.digest, `more than ${_limits_js__WEBPACK_IMPORTED_MODULE_5__.F.layer} bytes uncompressed`, size);
				if (size > _limits_js__WEBPACK_IMPORTED_MODULE_5__.F.ratioFrom && size > compressedSize * _limits_js__WEBPACK_IMPORTED_MODULE_5__.F.ratio) {
					throw (0, _malformed_js__WEBPACK_IMPORTED_MODULE_6__.x)(descriptor.digest, `its bytes grow more than ${_limits_js__WEBPACK_IMPORTED_MODULE_5__.F.ratio}-fold when uncompressed`, size);
				}
				plain.update(piece);
				sink(piece);
			};
			await inflate(descriptor, compression, measured(), take, signal);
			const digest = stored ? `sha256:${stored.digest('hex')}` : descriptor.digest;
			if (compressedSize !== descriptor.size) throw mismatch(descriptor, `has ${compressedSize} bytes, its descriptor states ${descriptor.size}`);
			if (digest !== descriptor.digest) throw mismatch(descriptor, `has the digest ${digest}`);
			return {digest, compressedSize, diffId: `sha256:${plain.digest('hex')}`, size};
		}
		async function inflate(descriptor, compression, source, sink, signal) {
			if (compression === 'none') {
				for await (const piece of source) {
					signal?.throwIfAborted();
					sink(piece);
				}
				return;
			}
			const settings = {chunkSize: _core_pieces_js__WEBPACK_IMPORTED_MODULE_4__.QN, writableHighWaterMark: 1};
			const engine = compression === 'gzip' ? (0, node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip)(settings) : (0, node_zlib__WEBPACK_IMPORTED_MODULE_2__.createZstdDecompress)(settings);
			let given = 0;
			let sourceError;
			async function* counted() {
				try {
					for await (const piece of compression === 'zstd' ? dataFrames(source) : source) {
						given += piece.length;
						yield piece;
					}
				} catch (error) {
					sourceError = error;
					throw error;
				}
			}
			try {
				await (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(
					counted,
					engine,
					async pieces => {
						for await (const piece of pieces) {
							sink(piece);
							release(piece);
						}
					},
					{...(signal && {signal})}
				);
			} catch (error) {
				throw explain(sourceError ?? error, descriptor, compression);
			}
			if (engine.bytesWritten !== given) throw trailing(descriptor, compression);
		}
		function release(piece) {
			const {buffer, byteOffset, length} = piece;
			if (buffer instanceof ArrayBuffer && buffer.byteLength === _core_pieces_js__WEBPACK_IMPORTED_MODULE_4__.QN && byteOffset + length === _core_pieces_js__WEBPACK_IMPORTED_MODULE_4__.QN) buffer.transfer(0);
		}
		async function* dataFrames(source) {
			const walker = new _zstd_frames_js__WEBPACK_IMPORTED_MODULE_7__.l();
			for await (const piece of source) yield* walker.split(piece);
			walker.end();
		}
		function explain(error, descriptor, compression) {
			if (!(error instanceof Error)) return error;
			if (error instanceof _zstd_frames_js__WEBPACK_IMPORTED_MODULE_7__.T) return (0, _malformed_js__WEBPACK_IMPORTED_MODULE_6__.x)(descriptor.digest, error.message);
			const code = 'code' in error ? String(error.code) : '';
			if (code === 'ERR_STREAM_PREMATURE_CLOSE') return trailing(descriptor, compression);
			if (/^(?:Z_|ZSTD_|ERR_ZLIB)/.test(code)) return (0, _malformed_js__WEBPACK_IMPORTED_MODULE_6__.x)(descriptor.digest, `its ${compression} data cannot be read (${error.message})`);
			return error;
		}
		function trailing(descriptor, compression) {
			return (0, _malformed_js__WEBPACK_IMPORTED_MODULE_6__.x)(descriptor.digest, `bytes follow the ${compression} data`);
		}
		function mismatch(descriptor, what) {
			return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.yA('digest-mismatch', `layer ${descriptor.digest} ${what}`, {
				hint: 'The registry, the layout folder or something between gave other bytes than the manifest names; pull again from a source you trust.'
			});
		}
	},
	22292: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			O: () => InodeSet
		});
		var _nodes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28715);
		class InodeSet {
			#layers = [];
			has(inode) {
				const {layer, position} = (0, _nodes_js__WEBPACK_IMPORTED_MODULE_0__.yv)(inode);
				return this.#layers[layer]?.[position] === 1;
			}
			add(inode) {
				const {layer, position} = (0, _nodes_js__WEBPACK_IMPORTED_MODULE_0__.yv)(inode);
				let marks = this.#layers[layer] ?? new Uint8Array(1024);
				if (position >= marks.length) {
					const more = new Uint8Array(Math.max(position + 1, 2 * marks.length));
					more.set(marks);
					marks = more;
				}
				this.#layers[layer] = marks;
				marks[position] = 1;
			}
		}
	},
	9788: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ej: () => decodeLayerIndex,
			TN: () => groups,
			me: () => indexSchema,
			o1: () => encodeLayerIndex
		});
		var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
		var _layer_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59126);
		const indexSchema = 4;
		const groupSize = 2048;
		function encodeLayerIndex(index) {
			const lines = [];
			const add = line => {
				lines.push(Buffer.from(`${JSON.stringify(line)}\n`));
			};
			const {records, names, xattrSets} = index.entries.packed();
			for (const x of groups(xattrSets)) add({x});
			for (const w of groups(index.whiteouts)) add({w});
			for (const a of groups(index.anomalies)) add({a});
			for (const [position, content] of index.kept) add({k: [position, Buffer.from(content).toString('base64')]});
			const {diffId, size, entries} = index.info;
			const head = {diffId, size, entries, records: records.length, names: names.length, lines: lines.length};
			return [Buffer.from(`${JSON.stringify(head)}\n`), records, names, ...lines];
		}
		function decodeLayerIndex(bytes, descriptor) {
			const first = bytes.indexOf(0x0a);
			if (first === -1) throw new SyntaxError('a layer index was cut');
			const head = JSON.parse(bytes.toString('utf8', 0, first));
			if (!(0, _core_digest_js__WEBPACK_IMPORTED_MODULE_0__.Bc)(head.diffId)) throw new SyntaxError('a layer index has no diff ID');
			const records = bytes.subarray(first + 1, first + 1 + head.records);
			const names = bytes.subarray(first + 1 + head.records, first + 1 + head.records + head.names);
			if (names.length !== head.names || records.length !== head.records) throw new SyntaxError('a layer index was cut');
			const xattrSets = [];
			const index = {
				info: {descriptor, diffId: head.diffId, size: head.size, entries: head.entries},
				entries: new _layer_entries_js__WEBPACK_IMPORTED_MODULE_1__.cy({records, names, xattrSets}),
				whiteouts: [],
				anomalies: [],
				kept: new Map()
			};
			let lines = 0;
			for (let start = first + 1 + head.records + head.names; start < bytes.length; lines++) {
				const end = bytes.indexOf(0x0a, start);
				if (end === -1) throw new SyntaxError('a layer index was cut');
				const line = JSON.parse(bytes.toString('utf8', start, end));
				start = end + 1;
				if ('x' in line) xattrSets.push(...line.x);
				else if ('w' in line) index.whiteouts.push(...line.w);
				else if ('a' in line) index.anomalies.push(...line.a);
				else if ('k' in line) index.kept.set(line.k[0], Buffer.from(line.k[1], 'base64'));
				else throw new SyntaxError('a layer index has an unknown line');
			}
			if (lines !== head.lines || index.entries.length !== head.entries) throw new SyntaxError('a layer index is incomplete');
			return index;
		}
		function* groups(items) {
			for (let at = 0; at < items.length; at += groupSize) yield items.slice(at, at + groupSize);
		}
	},
	59126: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$t: () => placeOf,
			SV: () => headSize,
			cy: () => LayerEntries
		});
		var _attributes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76725);
		var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64214);
		const types = ['file', 'directory', 'symlink', 'char', 'block', 'fifo', 'hardlink'];
		const at = {
			type: 0,
			headLength: 1,
			mode: 2,
			uid: 4,
			gid: 8,
			xattrs: 12,
			size: 16,
			mtime: 24,
			pathStart: 32,
			pathLength: 40,
			targetLength: 42,
			hasTarget: 44,
			hasDevice: 45,
			head: 48,
			digest: 56
		};
		const recordSize = 88;
		const headSize = 8;
		class LayerEntries {
			#length = 0;
			#records;
			#names;
			#namesLength;
			#xattrSets;
			#xattrNumbers = new Map();
			#attributes = [];
			#some;
			constructor(packed) {
				this.#records = packed?.records ?? Buffer.alloc(64 * recordSize);
				this.#names = packed?.names ?? Buffer.allocUnsafeSlow(4096);
				this.#namesLength = packed?.names.length ?? 0;
				this.#xattrSets = packed?.xattrSets ?? [];
				this.#some = packed?.some;
				if (packed) this.#length = packed.some?.of ?? packed.records.length / recordSize;
			}
			get length() {
				return this.#length;
			}
			get nameBytes() {
				return this.#namesLength;
			}
			add(entry) {
				const position = this.#length++;
				const start = position * recordSize;
				if (start === this.#records.length) this.#records = grown(this.#records, start, 2 * start);
				const records = this.#records;
				records[start + at.type] = types.indexOf(entry.type);
				records.writeUInt16LE(entry.mode, start + at.mode);
				records.writeUInt32LE(entry.uid, start + at.uid);
				records.writeUInt32LE(entry.gid, start + at.gid);
				records.writeDoubleLE(entry.size, start + at.size);
				records.writeDoubleLE(entry.mtime, start + at.mtime);
				records.writeDoubleLE(this.#namesLength, start + at.pathStart);
				records.writeUInt16LE(this.#addName(entry.path), start + at.pathLength);
				if (entry.target !== undefined) {
					records[start + at.hasTarget] = 1;
					records.writeUInt16LE(this.#addName(entry.target), start + at.targetLength);
				}
				if (entry.digest !== undefined) records.write(entry.digest.slice('sha256:'.length), start + at.digest, 32, 'hex');
				if (entry.device) {
					records[start + at.hasDevice] = 1;
					records.writeDoubleLE(entry.device.major, start + at.digest);
					records.writeDoubleLE(entry.device.minor, start + at.digest + 8);
				}
				if (entry.head) records[start + at.headLength] = entry.head.copy(records, start + at.head, 0, headSize);
				if (entry.xattrs) this.setXattrs(position, entry.xattrs);
				return position;
			}
			setXattrs(position, xattrs) {
				const text = JSON.stringify(xattrs);
				let number = this.#xattrNumbers.get(text);
				if (number === undefined) {
					number = this.#xattrSets.push(text);
					this.#xattrNumbers.set(text, number);
				}
				this.#records.writeUInt32LE(number, this.#start(position) + at.xattrs);
			}
			at(position) {
				const start = this.#start(position);
				const records = this.#records;
				const type = this.type(position);
				const entry = {
					path: this.path(position),
					type,
					mode: this.mode(position),
					uid: records.readUInt32LE(start + at.uid),
					gid: records.readUInt32LE(start + at.gid),
					size: records.readDoubleLE(start + at.size),
					mtime: records.readDoubleLE(start + at.mtime)
				};
				if (type === 'file') entry.digest = `sha256:${records.toString('hex', start + at.digest, start + at.digest + 32)}`;
				const target = this.target(position);
				if (target !== undefined) entry.target = target;
				if (records[start + at.hasDevice] === 1) {
					const major = records.readDoubleLE(start + at.digest);
					entry.device = {major, minor: records.readDoubleLE(start + at.digest + 8)};
				}
				const set = records.readUInt32LE(start + at.xattrs);
				if (set > 0) entry.xattrs = this.#xattrSet(set);
				const headLength = records[start + at.headLength] ?? 0;
				if (headLength > 0) entry.head = Buffer.from(records.subarray(start + at.head, start + at.head + headLength));
				return entry;
			}
			type(position) {
				const type = types[this.#records[this.#start(position) + at.type] ?? -1];
				if (type === undefined) throw new RangeError(`entry ${position} is of no type`);
				return type;
			}
			path(position) {
				const start = this.#start(position);
				const from = this.#records.readDoubleLE(start + at.pathStart);
				return this.#name(from, this.#records.readUInt16LE(start + at.pathLength));
			}
			name(position) {
				const start = this.#start(position);
				const from = this.#records.readDoubleLE(start + at.pathStart);
				const end = from + this.#records.readUInt16LE(start + at.pathLength);
				const first = from + this.#names.subarray(from, end).lastIndexOf(0x2f) + 1;
				return this.#name(first, end - first);
			}
			target(position) {
				const start = this.#start(position);
				if (this.#records[start + at.hasTarget] !== 1) return undefined;
				const from = this.#records.readDoubleLE(start + at.pathStart) + this.#records.readUInt16LE(start + at.pathLength);
				return this.#name(from, this.#records.readUInt16LE(start + at.targetLength));
			}
			mode(position) {
				return this.#records.readUInt16LE(this.#start(position) + at.mode);
			}
			attributes(position) {
				const set = this.#records.readUInt32LE(this.#start(position) + at.xattrs);
				if (set === 0) return undefined;
				const known = this.#attributes[set] ?? (0, _attributes_js__WEBPACK_IMPORTED_MODULE_1__.Td)(this.#xattrSet(set));
				this.#attributes[set] = known;
				return known;
			}
			agrees(link, target) {
				const [own, its] = [this.#start(link), this.#start(target)];
				const records = this.#records;
				const set = records.readUInt32LE(own + at.xattrs);
				return records.compare(records, its + at.mode, its + at.xattrs, own + at.mode, own + at.xattrs) === 0 && (set === 0 || set === records.readUInt32LE(its + at.xattrs));
			}
			*[Symbol.iterator]() {
				for (let position = 0; position < this.#length; position++) yield this.at(position);
			}
			packed() {
				return {
					records: this.#some ? this.#records : this.#records.subarray(0, this.#length * recordSize),
					names: this.#names.subarray(0, this.#namesLength),
					xattrSets: this.#xattrSets,
					...(this.#some && {some: this.#some})
				};
			}
			only(ascending) {
				const records = Buffer.allocUnsafe(ascending.length * recordSize);
				const positions = Buffer.allocUnsafe(ascending.length * 4);
				let targetBytes = 0;
				for (const position of ascending) targetBytes += this.#records.readUInt16LE(this.#start(position) + at.targetLength);
				const names = Buffer.alloc(targetBytes);
				let end = 0;
				for (const [number, position] of ascending.entries()) {
					const from = this.#start(position);
					const to = number * recordSize;
					this.#records.copy(records, to, from, from + recordSize);
					const start = this.#records.readDoubleLE(from + at.pathStart) + this.#records.readUInt16LE(from + at.pathLength);
					records.writeDoubleLE(end, to + at.pathStart);
					records.writeUInt16LE(0, to + at.pathLength);
					const length = this.#records.readUInt16LE(from + at.targetLength);
					end += this.#names.copy(names, end, start, start + length);
					positions.writeUInt32LE(position, number * 4);
				}
				const some = {positions, of: this.#length};
				return new LayerEntries({records, names, xattrSets: [...this.#xattrSets], some});
			}
			#start(position) {
				const number = this.#some ? placeOf(position, this.#some.positions) : position;
				if (!(number >= 0 && position < this.#length)) throw new RangeError(`there is no entry ${position}`);
				return number * recordSize;
			}
			#xattrSet(number) {
				return JSON.parse(this.#xattrSets[number - 1] ?? '[]');
			}
			#name(start, length) {
				const text = this.#names.toString('utf8', start, start + length);
				return text.includes('\ufffd') ? (0, _names_js__WEBPACK_IMPORTED_MODULE_0__.e4)(this.#names.subarray(start, start + length)) : text;
			}
			#addName(name) {
				const most = this.#namesLength + name.length * 3;
				if (most > this.#names.length) {
					this.#names = grown(this.#names, this.#namesLength, Math.max(most, 2 * this.#names.length));
				}
				const length = name.isWellFormed() ? this.#names.write(name, this.#namesLength) : (0, _names_js__WEBPACK_IMPORTED_MODULE_0__.aA)(name).copy(this.#names, this.#namesLength);
				this.#namesLength += length;
				return length;
			}
		}
		function placeOf(number, list) {
			let [from, to] = [0, list.length / 4];
			while (from < to) {
				const middle = (from + to) >>> 1;
				const there = list.readUInt32LE(middle * 4);
				if (there === number) return middle;
				if (there < number) from = middle + 1;
				else to = middle;
			}
			return -1;
		}
		function grown(buffer, used, size) {
			const larger = Buffer.alloc(size);
			buffer.copy(larger, 0, 0, used);
			return larger;
		}
	},
	73243: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U: () => indexLayer
		});
		var external_node_crypto_ = __webpack_require__(77598);
		var digest = __webpack_require__(86912);
		var limits = __webpack_require__(61072);
		var ostree_objects = __webpack_require__(18519);
		const exact = new Set([
			'etc/os-release',
			'usr/lib/os-release',
			'etc/passwd',
			'etc/group',
			'etc/shadow',
			'etc/gshadow',
			'etc/subuid',
			'etc/subgid',
			'etc/fstab',
			'etc/environment',
			'etc/hostname',
			'etc/resolv.conf',
			'etc/ld.so.preload',
			'etc/containers/policy.json',
			'etc/selinux/config',
			'lib/ostree/prepare-root.conf',
			'lib/passwd',
			'lib/group',
			'lib/rpm/macros.d/macros.rpm-ostree',
			'share/ublue-os/image-info.json'
		]);
		const folders = [
			'etc/containers/registries.d/',
			'etc/dconf/db/',
			'etc/pki/containers/',
			'lib/pki/containers/',
			'etc/ostree/',
			'etc/systemd/system-preset/',
			'etc/yum.repos.d/',
			'etc/sudoers',
			'etc/polkit-1/',
			'lib/bootc/',
			'lib/systemd/system-preset/',
			'lib/systemd/user-preset/',
			'lib/sysusers.d/',
			'lib/tmpfiles.d/',
			'share/glib-2.0/schemas/'
		];
		function isKept(path, size) {
			if (size > limits.F.keptFile) return false;
			const plain = path.startsWith('usr/') ? path.slice(4) : path;
			return exact.has(plain) || exact.has(path) || folders.some(folder => plain.startsWith(folder));
		}
		function isWanted({path, size}) {
			if ((0, ostree_objects.E$)(path)) return size <= limits.F.keptObject;
			return (0, ostree_objects.Du)(path) ? size <= limits.F.ostreeObject : isKept(path, size);
		}
		var layer_entries = __webpack_require__(59126);
		var layer_tap = __webpack_require__(70807);
		var malformed = __webpack_require__(49719);
		var paths = __webpack_require__(67666);
		var read_members = __webpack_require__(46918);
		var tar = __webpack_require__(22236);
		var zstd_toc = __webpack_require__(43236);
		async function indexLayer(layer, signal, tap) {
			const indexer = new Indexer(layer.descriptor.digest);
			const toc = new zstd_toc.C(layer.descriptor);
			const measured = await (0, read_members.m)({...layer, open: () => toc.watch(layer.open())}, tap ? new layer_tap.N(indexer, tap) : indexer, signal);
			tap?.end();
			const {entries, whiteouts, anomalies, kept} = indexer;
			toc.compare(entries, whiteouts, (...oddity) => indexer.oddity(...oddity));
			const info = {
				descriptor: layer.descriptor,
				diffId: layer.diffId,
				size: measured.size,
				entries: entries.length
			};
			return {info, entries, whiteouts, anomalies, kept};
		}
		class Indexer {
			entries = new layer_entries.cy();
			whiteouts = [];
			anomalies = [];
			kept = new Map();
			#layer;
			#metadata = 0;
			#keptBytes = 0;
			#ostreeBytes = 0;
			#file;
			#hash;
			#collected;
			#object;
			constructor(layer) {
				this.#layer = layer;
			}
			oddity(kind, message, name) {
				if (this.anomalies.length >= limits.F.anomalies) throw (0, malformed.x)(this.#layer, `more than ${limits.F.anomalies} anomalies`);
				const path = name === undefined ? undefined : (0, paths.FE)(name)?.path;
				this.anomalies.push({kind, message, ...(path !== undefined && {path})});
			}
			member(member) {
				this.#file = undefined;
				const path = this.#place(member.name, member.offset);
				if (this.#takeWhiteout(path, member)) return;
				const entry = {
					path,
					type: member.type,
					mode: member.mode,
					uid: member.uid,
					gid: member.gid,
					size: member.size,
					mtime: member.mtime
				};
				if (path === '' && member.type !== 'directory') throw (0, malformed.x)(this.#layer, `the root is a ${member.type}`, member.offset);
				if (member.type === 'symlink' && member.linkName !== undefined) entry.target = member.linkName;
				if (member.type === 'hardlink' && member.linkName !== undefined) entry.target = this.#place(member.linkName, member.offset);
				if (member.device) entry.device = member.device;
				if (member.type === 'char' && member.device?.major === 0 && member.device.minor === 0) {
					this.oddity('overlay-whiteout', 'a character device 0:0 hides what lower layers have, on overlay file systems only', path);
				}
				if (member.xattrs) entry.xattrs = [...member.xattrs].map(([name, value]) => [name, value.toString('base64')]);
				this.#account(entry, member.offset);
				if (entry.type === 'file') {
					this.#startFile(entry);
					return;
				}
				this.entries.add(entry);
				if (entry.type === 'hardlink') this.#keepObjectOf(entry);
			}
			data(piece) {
				const file = this.#file;
				if (!file) return;
				this.#collected?.push(Buffer.from(piece));
				if ((file.head?.length ?? 0) < layer_entries.SV) {
					const more = piece.subarray(0, layer_entries.SV - (file.head?.length ?? 0));
					file.head = file.head ? Buffer.concat([file.head, more]) : Buffer.from(more);
				}
				if (piece.length === file.size) file.digest = `sha256:${(0, external_node_crypto_.hash)('sha256', piece, 'hex')}`;
				else this.#hash = (this.#hash ?? (0, external_node_crypto_.createHash)('sha256')).update(piece);
			}
			memberEnd() {
				const file = this.#file;
				if (!file) return;
				if (file.size === 0) file.digest = emptyDigest;
				else file.digest ??= `sha256:${this.#hash?.digest('hex') ?? ''}`;
				this.#hash = undefined;
				const content = this.#collected && Buffer.concat(this.#collected);
				this.#collected = undefined;
				this.#file = undefined;
				const position = this.entries.add(file);
				if (!content) return;
				if ((0, ostree_objects.E$)(file.path)) this.#object = {path: file.path, content, position};
				else if ((0, ostree_objects.Du)(file.path)) this.#keepMetadata(position, content);
				else this.#keep(position, content);
			}
			#startFile(entry) {
				this.#file = entry;
				this.#object = undefined;
				if (isWanted(entry)) this.#collected = [];
			}
			#keepObjectOf(link) {
				if (this.#object && link.target === this.#object.path && isKept(link.path, this.#object.content.length)) {
					this.#keep(this.#object.position, this.#object.content);
				}
			}
			#keep(position, content) {
				if (this.kept.has(position) || this.#keptBytes + content.length > limits.F.keptLayer) return;
				this.#keptBytes += content.length;
				this.kept.set(position, content);
			}
			#keepMetadata(position, content) {
				if (this.#ostreeBytes + content.length > limits.F.ostreeLayer) return;
				this.#ostreeBytes += content.length;
				this.kept.set(position, content);
			}
			#takeWhiteout(path, member) {
				const name = (0, paths.Vb)(path);
				if (!(0, paths.Eq)(path)) {
					if (path.includes(`/${paths.q$}`) || path.startsWith(paths.q$)) {
						this.oddity('whiteout-member', 'a path leads through a name that whiteouts are reserved for', path);
					}
					return false;
				}
				if (member.type !== 'file' || member.size > 0) this.oddity('odd-whiteout', `a whiteout is a ${member.type} of ${member.size} bytes`, path);
				const hidden = name.slice(paths.q$.length);
				if (name === paths.zn) this.whiteouts.push({path: (0, paths.gN)(path), opaque: true});
				else if (hidden === '' || hidden === '.' || hidden === '..') throw (0, malformed.x)(this.#layer, `the whiteout ${JSON.stringify(name)} names nothing`, member.offset);
				else {
					if (hidden.startsWith(paths.q$)) this.oddity('odd-whiteout', 'a whiteout of a whiteout name, which readers treat differently', path);
					const parent = (0, paths.gN)(path);
					this.whiteouts.push({path: parent === '' ? hidden : `${parent}/${hidden}`, opaque: false});
				}
				if (this.entries.length + this.whiteouts.length > limits.F.entries) throw (0, malformed.x)(this.#layer, `more than ${limits.F.entries} members`);
				this.#metadataGrows(path.length + 64, member.offset);
				return true;
			}
			#place(name, offset) {
				const normal = (0, paths.FE)(name);
				if (!normal) throw (0, malformed.x)(this.#layer, `the path ${JSON.stringify(name.slice(0, 200))} leaves the image`, offset);
				if (normal.oddity === 'dotdot-path') this.oddity('dotdot-path', `${JSON.stringify(name)} holds ".."`, name);
				else if (normal.oddity === 'absolute-path') this.oddity('absolute-path', 'the name starts with a slash', name);
				return normal.path;
			}
			#account(entry, offset) {
				if (entry.path.length * 3 > limits.F.nameMember && entry.path.split('/').some(part => (0, tar.aA)(part).length > limits.F.nameMember)) {
					throw (0, malformed.x)(this.#layer, `a file name is longer than ${limits.F.nameMember} bytes`, offset);
				}
				const attributes = entry.xattrs?.reduce((sum, [name, value]) => sum + name.length + value.length, 0) ?? 0;
				this.#metadataGrows(entry.path.length + (entry.target?.length ?? 0) + attributes, offset);
			}
			#metadataGrows(bytes, offset) {
				this.#metadata += bytes;
				if (this.#metadata > limits.F.metadata) throw (0, malformed.x)(this.#layer, `names and attributes take more than ${limits.F.metadata} bytes`, offset);
			}
		}
		const emptyDigest = (0, digest.sc)('');
	},
	70807: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			N: () => BothVisitors,
			y: () => GuardedTap
		});
		class GuardedTap {
			#tap;
			trouble;
			constructor(open) {
				try {
					this.#tap = open();
				} catch (error) {
					this.#fail(error);
				}
			}
			member(...args) {
				this.#guard(tap => tap.member(...args));
			}
			data(piece) {
				this.#guard(tap => tap.data(piece));
			}
			memberEnd() {
				this.#guard(tap => tap.memberEnd());
			}
			oddity(...args) {
				this.#guard(tap => tap.oddity(...args));
			}
			end() {
				this.#guard(tap => tap.end());
			}
			close() {
				try {
					this.#tap?.close();
				} catch (error) {
					this.#fail(error);
				}
			}
			#guard(call) {
				if (this.trouble !== undefined || !this.#tap) return;
				try {
					call(this.#tap);
				} catch (error) {
					this.#fail(error);
				}
			}
			#fail(error) {
				this.trouble ??= error instanceof Error ? error.message : String(error);
			}
		}
		class BothVisitors {
			#first;
			#second;
			constructor(first, second) {
				this.#first = first;
				this.#second = second;
			}
			member(...args) {
				this.#first.member(...args);
				this.#second.member(...args);
			}
			data(piece) {
				this.#first.data(piece);
				this.#second.data(piece);
			}
			memberEnd() {
				this.#first.memberEnd();
				this.#second.memberEnd();
			}
			oddity(...args) {
				this.#first.oddity(...args);
				this.#second.oddity(...args);
			}
		}
	},
	61072: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => limits
		});
		const MiB = 1024 * 1024;
		const limits = {
			name: 4096,
			nameMember: 255,
			paxHeader: MiB,
			fragments: 65_536,
			holes: 4 * 1024 * MiB,
			xattr: 64 * 1024,
			entries: 3_000_000,
			imageEntries: 6_000_000,
			impliedDirectories: 1_000_000,
			metadata: 512 * MiB,
			imageNames: 1024 * MiB,
			anomalies: 10_000,
			layer: 64 * 1024 * MiB,
			ratio: 1100,
			ratioFrom: 1024 * MiB,
			keptFile: MiB,
			keptLayer: 32 * MiB,
			keptObject: 256 * 1024,
			toc: 50 * MiB,
			ostreeObject: 10 * MiB,
			ostreeLayer: 128 * MiB,
			cachedIndex: 1024 * MiB,
			cacheFolder: 2048 * MiB,
			rpmDatabase: 512 * MiB
		};
	},
	49719: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			x: () => malformedLayer
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22896);
		function malformedLayer(layer, what, offset) {
			const place = offset === undefined ? '' : ` at byte ${offset}`;
			return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yA('image-malformed', `layer ${layer}${place}: ${what}`, {
				hint: 'Build or pull the image again; if the layer is as its maker wrote it, report it to the maker.'
			});
		}
	},
	64214: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Lb: () => isUtf8Name,
			aA: () => encodeName,
			e4: () => decodeName
		});
		var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
		function decodeName(bytes) {
			const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
			if ((0, node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(buffer)) return buffer.toString('utf8');
			let text = '';
			for (let at = 0; at < buffer.length; ) {
				const length = sequenceLength(buffer, at);
				if (length === 0) text += String.fromCharCode(0xdc00 + buffer.readUInt8(at));
				else text += buffer.toString('utf8', at, at + length);
				at += length || 1;
			}
			return text;
		}
		function encodeName(text) {
			if (text.isWellFormed()) return Buffer.from(text, 'utf8');
			const parts = [];
			for (const character of text) {
				const code = character.codePointAt(0) ?? 0;
				if (code >= 0xdc80 && code <= 0xdcff) parts.push(Buffer.from([code - 0xdc00]));
				else if (code >= 0xd800 && code <= 0xdfff) throw new TypeError('a file name holds a surrogate that stands for no byte');
				else parts.push(Buffer.from(character, 'utf8'));
			}
			return Buffer.concat(parts);
		}
		function isUtf8Name(text) {
			return text.isWellFormed();
		}
		function sequenceLength(buffer, at) {
			const first = buffer.readUInt8(at);
			const length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
			return (0, node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(buffer.subarray(at, at + length)) && at + length <= buffer.length ? length : 0;
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
	18519: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Du: () => isMetadataObject,
			E$: () => isFileObject,
			LI: () => ObjectStore,
			du: () => objectPath,
			p9: () => repoConfigDigest,
			qN: () => repoPath,
			wl: () => isNamedByContent,
			yL: () => isInRepo
		});
		var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
		var _inode_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22292);
		var _nodes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28715);
		const repoPath = 'sysroot/ostree/repo';
		const objectsPath = `${repoPath}/objects/`;
		function isInRepo(path) {
			return path.startsWith(repoPath) && (path.length === repoPath.length || path[repoPath.length] === '/');
		}
		function isFileObject(path) {
			return path.startsWith(objectsPath) && path.endsWith('.file');
		}
		function isMetadataObject(path) {
			return (path.startsWith(objectsPath) && /\.(?:commit|dirtree|dirmeta|file-xattrs|file-xattrs-link)$/.test(path)) || path.startsWith(`${repoPath}/xattrs/`);
		}
		class ObjectStore {
			#objects;
			#stack;
			#content;
			#used = new _inode_set_js__WEBPACK_IMPORTED_MODULE_1__.O();
			constructor(objects, stack, content) {
				this.#objects = objects;
				this.#stack = stack;
				this.#content = content;
			}
			find(checksum, kind) {
				const folder = this.#objects.children.get(checksum.slice(0, 2));
				const ref = folder instanceof _nodes_js__WEBPACK_IMPORTED_MODULE_2__.__ ? folder.children.get(`${checksum.slice(2)}.${kind}`) : undefined;
				if (typeof ref !== 'number') return undefined;
				this.#used.add(this.#stack.inode(ref));
				return ref;
			}
			isUsed(ref) {
				return this.#used.has(this.#stack.inode(ref));
			}
			read({type, size, inode}) {
				if (type !== 'file') return undefined;
				if (size === 0) return Buffer.alloc(0);
				const bytes = this.#content(inode);
				return bytes && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
			}
			*checksums(kind) {
				for (const [folder, node] of this.#objects.children) {
					if (!(node instanceof _nodes_js__WEBPACK_IMPORTED_MODULE_2__.__)) continue;
					for (const name of node.children.keys()) {
						const rest = name.endsWith(`.${kind}`) ? name.slice(0, -kind.length - 1) : '';
						if (/^[0-9a-f]{64}$/.test(folder + rest)) yield folder + rest;
					}
				}
			}
		}
		function objectPath(checksum, kind) {
			return `${objectsPath}${checksum.slice(0, 2)}/${checksum.slice(2)}.${kind}`;
		}
		function isNamedByContent(entry, checksum) {
			return entry.digest !== undefined && (0, _core_digest_js__WEBPACK_IMPORTED_MODULE_0__.ZD)(entry.digest) === checksum;
		}
		const repoConfigDigest = (0, _core_digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)('[core]\nrepo_version=1\nmode=bare-split-xattrs\n');
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
	46918: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			m: () => readMembers,
			n: () => tapLayer
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22896);
		var _inflate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31029);
		var _tar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22236);
		async function readMembers(layer, visitor, signal) {
			const {descriptor, diffId, isVerified} = layer;
			const reader = new _tar_js__WEBPACK_IMPORTED_MODULE_2__.RF(visitor, descriptor.digest);
			const measured = await (0, _inflate_js__WEBPACK_IMPORTED_MODULE_1__.w)(descriptor, layer.open(), piece => reader.write(piece), signal, isVerified);
			if (measured.diffId !== diffId) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yA('digest-mismatch', `layer ${descriptor.digest} uncompressed has the digest ${measured.diffId}, the image's config states ${diffId}`, {
					hint: 'The image contradicts itself: it was changed after it was built. Pull or build it again.'
				});
			}
			reader.end();
			return measured;
		}
		async function tapLayer(layer, tap) {
			await readMembers(layer, tap);
			tap.end();
		}
	},
	22236: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			RF: () => TarReader,
			aA: () => names.aA
		});
		var limits = __webpack_require__(61072);
		var malformed = __webpack_require__(49719);
		const BLOCK = 512;
		const memberTypes = {
			'\0': 'file',
			0: 'file',
			1: 'hardlink',
			2: 'symlink',
			3: 'char',
			4: 'block',
			5: 'directory',
			6: 'fifo'
		};
		class TarSyntaxError extends Error {}
		function isZeroBlock(block) {
			return block.equals(zeroBlock);
		}
		const zeroBlock = Buffer.alloc(BLOCK);
		function parseHeader(block) {
			checkSum(block);
			const magic = block.toString('latin1', 257, 263);
			const version = block.toString('latin1', 263, 265);
			const posix = magic === 'ustar\0' && version === '00';
			const gnu = magic === 'ustar ' && version === ' \0';
			const unclear =
				!posix && !gnu && magic.startsWith('ustar')
					? `it claims version ${JSON.stringify(version)} of the ustar format`
					: posix && block.toString('latin1', 508, 512) === 'tar\0'
						? "it is of star's own format"
						: gnu && !(isTime(block, 345) && isTime(block, 357))
							? 'it is of the format of GNU, but has a prefix where times belong'
							: undefined;
			const name = cString(block, 0, 100);
			const prefix = posix ? cString(block, 345, 155) : noBytes;
			const flag = block.toString('latin1', 156, 157);
			const isDevice = flag === '3' || flag === '4';
			return {
				flag,
				name: prefix.length > 0 ? Buffer.concat([prefix, slash, name]) : Buffer.from(name),
				linkName: Buffer.from(cString(block, 157, 100)),
				mode: natural(block, 100, 8, 'mode'),
				uid: natural(block, 108, 8, 'uid'),
				gid: natural(block, 116, 8, 'gid'),
				size: natural(block, 124, 12, 'size'),
				mtime: number(block, 136, 12, 'mtime'),
				major: isDevice && (posix || gnu) ? natural(block, 329, 8, 'device major') : 0,
				minor: isDevice && (posix || gnu) ? natural(block, 337, 8, 'device minor') : 0,
				...(unclear !== undefined && {unclear})
			};
		}
		const noBytes = Buffer.alloc(0);
		const slash = Buffer.from('/');
		function cString(block, start, length) {
			const field = block.subarray(start, start + length);
			const end = field.indexOf(0);
			return end === -1 ? field : field.subarray(0, end);
		}
		function checkSum(block) {
			const stated = natural(block, 148, 8, 'checksum');
			let unsigned = 8 * 0x20;
			let signed = 8 * 0x20;
			for (let at = 0; at < BLOCK; at++) {
				if (at === 148) at = 156;
				const byte = block[at] ?? 0;
				unsigned += byte;
				signed += byte < 0x80 ? byte : byte - 0x100;
			}
			if (stated !== unsigned && stated !== signed) throw new TarSyntaxError('this is no tar header (its checksum does not match)');
		}
		function isTime(block, start) {
			try {
				return block[start] === 0 || Number.isFinite(number(block, start, 12, 'time'));
			} catch (error) {
				if (error instanceof TarSyntaxError) return false;
				throw error;
			}
		}
		function natural(block, start, length, what) {
			const value = number(block, start, length, what);
			if (value < 0) throw new TarSyntaxError(`the ${what} is negative`);
			return value;
		}
		function number(block, start, length, what) {
			const first = block[start] ?? 0;
			if (first & 0x80) return base256(block, start, length, what);
			let at = start;
			const end = start + length;
			while (at < end && (block[at] === 0x20 || block[at] === 0)) at++;
			let value = 0;
			for (; at < end; at++) {
				const digit = (block[at] ?? 0) - 0x30;
				if (digit < 0 || digit > 7) break;
				value = value * 8 + digit;
			}
			while (at < end && block[at] === 0x20) at++;
			if (at < end && block[at] !== 0) throw new TarSyntaxError(`the ${what} is no octal number`);
			return value;
		}
		function base256(block, start, length, what) {
			const negative = ((block[start] ?? 0) & 0x40) !== 0;
			let value = BigInt.asIntN(7, BigInt((block[start] ?? 0) & 0x7f));
			for (let at = start + 1; at < start + length; at++) value = (value << 8n) | BigInt(block[at] ?? 0);
			const result = Number(value);
			if (!Number.isSafeInteger(result)) throw new TarSyntaxError(`the ${what} is too ${negative ? 'small' : 'large'}`);
			return result;
		}
		var names = __webpack_require__(64214);
		const textKeys = new Set(['path', 'linkpath', 'uname', 'gname']);
		function parsePax(payload) {
			const values = new Map();
			const repeated = [];
			const sparsePairs = [];
			for (let at = 0; at < payload.length; ) {
				const {length, digits} = recordLength(payload, at);
				const end = at + length;
				const equals = payload.indexOf(0x3d, at + digits + 1);
				if (equals === -1 || equals >= end - 1) throw new TarSyntaxError('a PAX record has no "="');
				if (payload[end - 1] !== 0x0a) throw new TarSyntaxError('a PAX record does not end with a newline');
				const key = (0, names.e4)(payload.subarray(at + digits + 1, equals));
				const value = payload.subarray(equals + 1, end - 1);
				if (key === '' || key.includes('\0') || (textKeys.has(key) && value.includes(0))) {
					throw new TarSyntaxError(`the PAX record ${JSON.stringify(key)} holds a NUL or has no name`);
				}
				at = end;
				if (key === 'GNU.sparse.offset' || key === 'GNU.sparse.numbytes') {
					if ((sparsePairs.length % 2 === 0) !== (key === 'GNU.sparse.offset')) throw new TarSyntaxError('a PAX header has the records of a sparse file in a wrong order');
					sparsePairs.push(value.toString('latin1'));
				} else if (values.has(key)) repeated.push(key);
				values.set(key, value);
			}
			return {values, repeated, sparsePairs};
		}
		function recordLength(payload, at) {
			let length = 0;
			let digits = 0;
			for (; digits < 8; digits++) {
				const digit = (payload[at + digits] ?? 0) - 0x30;
				if (digit < 0 || digit > 9) break;
				length = length * 10 + digit;
			}
			if (digits === 0 || payload[at + digits] !== 0x20 || length < digits + 4 || at + length > payload.length) {
				throw new TarSyntaxError('a PAX record has a wrong length');
			}
			return {length, digits};
		}
		function paxNumber(values, key) {
			const text = values.get(key)?.toString('latin1');
			if (text === undefined || text === '') return undefined;
			const match = /^(-?)([0-9]{1,19})(?:\.[0-9]{0,32})?$/.exec(text);
			const value = match ? Number(`${match[1]}${match[2]}`) : Number.NaN;
			if (!Number.isSafeInteger(value) || (key !== 'mtime' && (value < 0 || text.includes('.')))) {
				throw new TarSyntaxError(`the PAX record ${key} is no usable number`);
			}
			return value;
		}
		function paxSparseHeader(pax) {
			const get = key => pax?.values.get(`GNU.sparse.${key}`)?.toString('latin1');
			if (!pax || ![...pax.values.keys()].some(key => key.startsWith('GNU.sparse.'))) return undefined;
			const [major, minor] = [get('major'), get('minor')];
			const version = major === undefined && minor === undefined ? '0.1' : `${major}.${minor}`;
			if (!['0.0', '0.1', '1.0'].includes(version)) throw new TarSyntaxError(`it holds a sparse file of version ${JSON.stringify(version)}, which nobody knows`);
			const [small, real] = [get('size'), get('realsize')];
			if (small !== undefined && real !== undefined && small !== real) throw new TarSyntaxError('a sparse file states two sizes');
			const size = decimal(small ?? real, 'size');
			const name = pax.values.get('GNU.sparse.name');
			const named = name !== undefined && name.length > 0 && {name};
			if (version === '1.0') {
				if (get('map') !== undefined || pax.sparsePairs.length > 0) throw new TarSyntaxError('a sparse file has two maps');
				return {size, fragments: [], hasMap: true, ...named};
			}
			const map = get('map');
			if (map !== undefined && pax.sparsePairs.length > 0) throw new TarSyntaxError('a sparse file has two maps');
			const numbers = map === undefined ? pax.sparsePairs : map === '' ? [] : map.split(',');
			const fragments = inPairs(numbers);
			if (decimal(get('numblocks'), 'number of fragments') !== fragments.length) throw new TarSyntaxError("a sparse file's map is not as long as it says");
			return {size, fragments, ...named};
		}
		class SparseMapReader {
			#numbers = [];
			#line = '';
			add(block) {
				const lines = (this.#line + block.toString('latin1')).split('\n');
				this.#line = lines.pop() ?? '';
				if (this.#line.length > BLOCK) throw new TarSyntaxError("a sparse file's map is none");
				this.#numbers.push(...lines);
				if (this.#numbers.length === 0) return undefined;
				const count = decimal(this.#numbers[0], 'number of fragments');
				if (count > limits.F.fragments) throw tooMany();
				return this.#numbers.length < 1 + 2 * count ? undefined : inPairs(this.#numbers.slice(1, 1 + 2 * count));
			}
		}
		function checkFragments(fragments, size, stored) {
			if (size < 0) throw new TarSyntaxError('the size of a sparse file is negative');
			let end = 0;
			let sum = 0;
			for (const {offset, length} of fragments) {
				if (offset < end || offset + length > size || length < 0) throw new TarSyntaxError("a sparse file's map is out of order or leaves the file");
				end = offset + length;
				sum += length;
				if (length > 0 && (offset % BLOCK !== 0 || (end % BLOCK !== 0 && end !== size))) throw new TarSyntaxError("a sparse file's map cuts blocks in two, which only some readers can read");
			}
			if (sum !== stored) throw new TarSyntaxError("a sparse file's map does not fit what is stored of the file");
		}
		class SparseContent {
			#size;
			#fragments;
			#give;
			#at = 0;
			#next = 0;
			constructor(fragments, size, give) {
				this.#fragments = fragments.filter(({length}) => length > 0);
				this.#size = size;
				this.#give = give;
			}
			data(piece) {
				for (let taken = 0; taken < piece.length; ) {
					const {offset, length} = this.#fragments[this.#next] ?? {offset: this.#size, length: 0};
					this.#fill(offset);
					const part = piece.subarray(taken, taken + offset + length - this.#at);
					this.#give(part);
					taken += part.length;
					this.#at += part.length;
					if (this.#at >= offset + length) this.#next++;
				}
			}
			end() {
				this.#fill(this.#size);
			}
			#fill(until) {
				for (; this.#at < until; this.#at += Math.min(zeros.length, until - this.#at)) this.#give(zeros.subarray(0, Math.min(zeros.length, until - this.#at)));
			}
		}
		const zeros = Buffer.alloc(256 * 1024);
		function inPairs(numbers) {
			if (numbers.length % 2 !== 0) throw new TarSyntaxError("a sparse file's map has an offset without a length");
			if (numbers.length > 2 * limits.F.fragments) throw tooMany();
			const fragments = [];
			for (let at = 0; at < numbers.length; at += 2) fragments.push({offset: decimal(numbers[at], 'offset'), length: decimal(numbers[at + 1], 'length')});
			return fragments;
		}
		function decimal(text, what) {
			if (text === undefined || !/^\d{1,15}$/.test(text)) throw new TarSyntaxError(`the ${what} of a sparse file is no number`);
			return Number(text);
		}
		function tooMany() {
			return new TarSyntaxError(`a sparse file has more than ${limits.F.fragments} fragments`);
		}
		const xattrPrefix = 'SCHILY.xattr.';
		const readBySome = /^(?:LIBARCHIVE\.(?:xattr|symlinktype)|SCHILY\.(?:acl|fflags|realsize|filetype|dev|nlink)|RHT\.security|GNU\.(?:volume|dumpdir))/;
		const standardRecord = /^(?:path|linkpath|size|uid|gid|mtime|uname|gname|hdrcharset)$/;
		function assembleMember(header, extensions, offset, oddity) {
			const pax = extensions.pax?.values ?? new Map();
			const type = memberTypes[header.flag];
			const sparse = paxSparseHeader(extensions.pax);
			if (type === undefined) throw new TarSyntaxError(`member type ${JSON.stringify(header.flag)} is unpacked by no image client`);
			const name = (0, names.e4)(sparse?.name ?? chooseName(header.name, pax.get('path'), extensions.longName, oddity));
			const member = {
				name,
				type: header.flag === '\0' && name.endsWith('/') ? 'directory' : type,
				mode: header.mode & 0o7777,
				uid: owner(paxNumber(pax, 'uid') ?? header.uid),
				gid: owner(paxNumber(pax, 'gid') ?? header.gid),
				size: paxNumber(pax, 'size') ?? header.size,
				mtime: paxNumber(pax, 'mtime') ?? header.mtime,
				offset
			};
			const precise = pax.get('mtime')?.toString('latin1');
			if (precise?.includes('.')) member.mtimeText = precise;
			if (member.type === 'symlink' || member.type === 'hardlink') {
				member.linkName = (0, names.e4)(chooseName(header.linkName, pax.get('linkpath'), extensions.longLink, oddity));
				if (member.linkName === '') throw new TarSyntaxError('a link has no target');
			}
			if (member.type === 'char' || member.type === 'block') member.device = {major: header.major, minor: header.minor};
			if (member.type !== 'file' && member.size > 0) {
				oddity('size-without-content', `a ${member.type} states ${member.size} bytes of content; readers disagree on where the next member starts`, name);
				member.size = 0;
			}
			if (sparse) takeSparse(member, sparse, oddity);
			if (name === '') throw new TarSyntaxError('a member has no name');
			if (name.includes('\0') || member.linkName?.includes('\0')) throw new TarSyntaxError('a name holds a NUL');
			if (type === 'file' && header.flag !== '\0' && name.endsWith('/')) {
				oddity('trailing-slash', 'a file has a name that ends with a slash; some readers make it a directory', name);
			}
			if (!(0, names.Lb)(name)) oddity('name-not-utf8', 'the name is not UTF-8', name);
			if (member.linkName !== undefined && !(0, names.Lb)(member.linkName)) oddity('name-not-utf8', "the link's target is not UTF-8", name);
			if (header.unclear !== undefined) oddity('unclear-format', `readers may see another name in this header: ${header.unclear}`, name);
			readExtendedAttributes(member, extensions.pax, oddity);
			return member;
		}
		function takeSparse(member, sparse, oddity) {
			if (member.type !== 'file') throw new TarSyntaxError(`a ${member.type} is stated to be a sparse file`);
			member.sparse = {stored: member.size, header: sparse};
			member.size = sparse.size;
			oddity('sparse-file', 'a sparse file, which not every reader of archives knows', member.name);
		}
		function chooseName(plain, pax, long, oddity) {
			const extended = pax !== undefined && pax.length > 0 ? pax : undefined;
			const chosen = long ?? extended ?? plain;
			if (chosen.length > limits.F.name) throw new TarSyntaxError(`a name is longer than ${limits.F.name} bytes`);
			if (long && extended && !long.equals(extended)) {
				oddity('names-disagree', 'GNU and PAX headers give different names for one member', (0, names.e4)(chosen));
			} else if (chosen !== plain && chosen.length < 100 && chosen.every(byte => byte < 0x80) && !withoutSlash(plain).equals(withoutSlash(chosen))) {
				oddity('names-disagree', `an extended header replaces the name ${JSON.stringify((0, names.e4)(plain))}, though the name would have fitted`, (0, names.e4)(chosen));
			}
			return chosen;
		}
		function withoutSlash(name) {
			return name.at(-1) === 0x2f ? name.subarray(0, -1) : name;
		}
		function owner(id) {
			if (id > 0xffff_fffe) throw new TarSyntaxError('an owner is beyond 32 bits');
			return id;
		}
		function readExtendedAttributes(member, pax, oddity) {
			if (!pax) return;
			for (const key of pax.repeated) oddity('repeated-pax-record', `the record ${JSON.stringify(key)} is there more than once`, member.name);
			for (const [key, value] of pax.values) {
				if (value.length === 0 && standardRecord.test(key)) oddity('empty-pax-record', `the record ${JSON.stringify(key)} is empty; readers differ on what holds then`, member.name);
				if (readBySome.test(key)) oddity('pax-read-by-some', `the record ${JSON.stringify(key)} is acted on by some readers only`, member.name);
				if (!key.startsWith(xattrPrefix)) continue;
				const name = key.slice(xattrPrefix.length);
				if (name === '' || name.length > 255) throw new TarSyntaxError('an extended attribute has no name, or one of more than 255 characters');
				if (value.length > limits.F.xattr) throw new TarSyntaxError(`an extended attribute is larger than ${limits.F.xattr} bytes`);
				if (/^(?:trusted|user)\.overlay\./.test(name)) {
					oddity('overlay-attribute', `the extended attribute ${JSON.stringify(name)} steers overlay file systems`, member.name);
				}
				member.xattrs ??= new Map();
				member.xattrs.set(name, value);
			}
		}
		class TarReader {
			#visitor;
			#layer;
			#consumed = 0;
			#state = 'header';
			#left = 0;
			#padding = 0;
			#block = Buffer.alloc(BLOCK);
			#blockFilled = 0;
			#extensionFlag = '';
			#extension = Buffer.alloc(0);
			#pending = {};
			#members = 0;
			#zeroBlockAt;
			#dataAfterEnd = false;
			#sparse;
			#holes = 0;
			constructor(visitor, layer) {
				this.#visitor = visitor;
				this.#layer = layer;
			}
			write(piece) {
				let at = 0;
				while (at < piece.length) at = this.#step(piece, at);
				this.#consumed += piece.length;
			}
			end() {
				if (this.#state === 'ended') return;
				if (this.#state !== 'header' || this.#blockFilled > 0) throw this.#malformed('the archive ends within a member', this.#consumed);
				if (this.#hasPending()) this.#visitor.oddity('dangling-extension', 'the archive ends after an extended header');
				this.#visitor.oddity('no-end-marker', 'the archive ends without two zero blocks; it may have been cut');
			}
			#step(piece, at) {
				if (this.#state === 'header') return this.#header(piece, at);
				if (this.#state === 'ended') return this.#afterEnd(piece, at);
				const next = Math.min(piece.length, at + this.#left);
				if (this.#state === 'content') (this.#sparse?.content ?? this.#visitor).data(piece.subarray(at, next));
				else if (this.#state === 'extension') piece.copy(this.#extension, this.#extension.length - this.#left, at, next);
				this.#left -= next - at;
				if (this.#left === 0) this.#finish(this.#consumed + next);
				return next;
			}
			#header(piece, at) {
				if (this.#blockFilled === 0 && piece.length - at >= BLOCK) {
					this.#take(piece.subarray(at, at + BLOCK), this.#consumed + at);
					return at + BLOCK;
				}
				const next = Math.min(piece.length, at + BLOCK - this.#blockFilled);
				piece.copy(this.#block, this.#blockFilled, at, next);
				this.#blockFilled += next - at;
				if (this.#blockFilled === BLOCK) {
					this.#blockFilled = 0;
					this.#take(this.#block, this.#consumed + next - BLOCK);
				}
				return next;
			}
			#take(block, offset) {
				if (isZeroBlock(block)) {
					this.#zeroBlock(offset);
					return;
				}
				if (this.#zeroBlockAt !== undefined) throw this.#malformed('a member follows a lone zero block', offset);
				this.#decoding(offset, () => {
					const header = parseHeader(block);
					if ('xgLK'.includes(header.flag)) return this.#startExtension(header.flag, header.size);
					if (++this.#members > limits.F.entries) throw new TarSyntaxError(`the layer has more than ${limits.F.entries} members`);
					const oddity = (...said) => this.#visitor.oddity(...said);
					const member = assembleMember(header, this.#pending, offset, oddity);
					this.#pending = {};
					if (member.size > limits.F.layer) throw new TarSyntaxError(`a file of ${member.size} bytes is larger than a layer may be`);
					if (member.sparse) this.#startSparse(member, member.sparse, offset);
					else this.#startContent(member, member.size, offset);
				});
			}
			#startContent(member, stored, offset) {
				this.#visitor.member(member);
				this.#start('content', stored);
				if (stored === 0) this.#finish(offset + BLOCK);
			}
			#startSparse(member, {stored, header}, offset) {
				this.#sparse = {member, stored, fragments: header.fragments, map: new SparseMapReader()};
				if (header.hasMap) this.#awaitSparseBlock();
				else this.#startSparseContent(offset);
			}
			#awaitSparseBlock() {
				this.#extensionFlag = 'S';
				this.#extension = Buffer.alloc(BLOCK);
				this.#start('extension', BLOCK);
			}
			#endSparseBlock(sparse) {
				sparse.stored -= BLOCK;
				if (sparse.stored < 0) throw new TarSyntaxError('the map of a sparse file goes on behind the file');
				const fragments = sparse.map.add(this.#extension);
				if (!fragments) {
					this.#awaitSparseBlock();
					return;
				}
				sparse.fragments = fragments;
				this.#startSparseContent(sparse.member.offset);
			}
			#startSparseContent(offset) {
				const sparse = this.#sparse;
				if (!sparse) return;
				const {member, fragments, stored} = sparse;
				checkFragments(fragments, member.size, stored);
				this.#holes += member.size - stored;
				if (this.#holes > limits.F.holes) throw new TarSyntaxError(`the holes of sparse files come to more than ${limits.F.holes} bytes`);
				sparse.content = new SparseContent(fragments, member.size, piece => this.#visitor.data(piece));
				this.#startContent(member, stored, offset);
			}
			#zeroBlock(offset) {
				if (this.#zeroBlockAt === undefined) {
					this.#zeroBlockAt = offset;
					return;
				}
				if (this.#hasPending()) this.#visitor.oddity('dangling-extension', 'the archive ends after an extended header');
				this.#state = 'ended';
			}
			#startExtension(flag, size) {
				const most = flag === 'L' || flag === 'K' ? limits.F.name + 1 : limits.F.paxHeader;
				if (size > most) throw new TarSyntaxError(`an extended header of ${size} bytes; at most ${most} are taken`);
				this.#extensionFlag = flag;
				this.#extension = Buffer.alloc(size);
				this.#start('extension', size);
				if (size === 0) this.#finish(this.#consumed);
			}
			#start(state, size) {
				this.#state = state;
				this.#left = size;
				this.#padding = (BLOCK - (size % BLOCK)) % BLOCK;
			}
			#finish(offset) {
				const done = this.#state;
				this.#state = done !== 'padding' && this.#padding > 0 ? 'padding' : 'header';
				this.#left = this.#state === 'padding' ? this.#padding : 0;
				if (done === 'content') {
					this.#sparse?.content?.end();
					this.#sparse = undefined;
					this.#visitor.memberEnd();
				} else if (done === 'extension') this.#decoding(offset, () => this.#endExtension());
			}
			#endExtension() {
				const flag = this.#extensionFlag;
				const payload = this.#extension;
				if (this.#sparse) {
					this.#endSparseBlock(this.#sparse);
					return;
				}
				if (flag === 'g') {
					const keys = [...parsePax(payload).values.keys()].filter(key => key !== 'comment');
					if (keys.length > 0) this.#visitor.oddity('global-header', `a global header sets ${JSON.stringify(keys.slice(0, 8).join(', '))}, which only some readers apply`);
					return;
				}
				const slot = flag === 'x' ? 'pax' : flag === 'L' ? 'longName' : 'longLink';
				if (this.#pending[slot]) this.#visitor.oddity('repeated-extension', `two "${flag}" headers come before one member`);
				if (slot === 'pax') this.#pending.pax = parsePax(payload);
				else this.#pending[slot] = payload.subarray(0, payload.includes(0) ? payload.indexOf(0) : payload.length);
			}
			#afterEnd(piece, at) {
				if (!this.#dataAfterEnd && !isAllZero(piece, at)) {
					this.#dataAfterEnd = true;
					this.#visitor.oddity('data-after-end', `the archive goes on after its end marker, in the piece at byte ${this.#consumed + at}`);
				}
				return piece.length;
			}
			#hasPending() {
				return this.#pending.pax !== undefined || this.#pending.longName !== undefined || this.#pending.longLink !== undefined;
			}
			#decoding(offset, work) {
				try {
					work();
				} catch (error) {
					if (error instanceof TarSyntaxError) throw this.#malformed(error.message, offset);
					throw error;
				}
			}
			#malformed(what, offset) {
				return (0, malformed.x)(this.#layer, what, offset);
			}
		}
		const tar_zeros = Buffer.alloc(64 * 1024);
		function isAllZero(piece, from) {
			for (let at = from; at < piece.length; at += tar_zeros.length) {
				const part = piece.subarray(at, at + tar_zeros.length);
				if (part.compare(tar_zeros, 0, part.length) !== 0) return false;
			}
			return true;
		}
	},
	65018: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			T: () => ZstdSyntaxError,
			l: () => ZstdFrameWalker
		});
		class ZstdSyntaxError extends Error {}
		const frameMagic = 0xfd2fb528;
		const skippableMagic = 0x184d2a50;
		class ZstdFrameWalker {
			#need = 'magic';
			#left = 4;
			#field = Buffer.alloc(16);
			#fieldLength = 4;
			#descriptor = 0;
			#lastBlock = false;
			#frames = 0;
			*split(piece) {
				let start = this.#need === 'magic' || this.#inSkippable() ? undefined : 0;
				for (let at = 0; at < piece.length; ) {
					const take = Math.min(this.#left, piece.length - at);
					if (this.#need !== 'blockBody' && this.#need !== 'skipBody') {
						piece.copy(this.#field, this.#fieldLength - this.#left, at, at + take);
					}
					at += take;
					this.#left -= take;
					if (this.#left > 0) break;
					const wasMagic = this.#need === 'magic';
					const wasSkippable = this.#inSkippable();
					const frameEnded = this.#advance();
					if (wasMagic && !this.#inSkippable()) {
						if (take < 4) yield Buffer.from(this.#field.subarray(0, 4));
						start = take < 4 ? at : at - 4;
					} else if (frameEnded) {
						if (!wasSkippable) yield piece.subarray(start, at);
						start = undefined;
					}
				}
				if (start !== undefined && start < piece.length) yield piece.subarray(start);
			}
			end() {
				if (this.#need !== 'magic' || this.#left !== 4) throw new ZstdSyntaxError('the compressed data end within a frame');
				if (this.#frames === 0) throw new ZstdSyntaxError('the compressed data hold no frame');
			}
			#inSkippable() {
				return this.#need === 'skipSize' || this.#need === 'skipBody';
			}
			#advance() {
				switch (this.#need) {
					case 'magic':
						this.#startFrame(this.#field.readUInt32LE(0));
						return false;
					case 'descriptor':
						this.#descriptor = this.#field.readUInt8(0);
						if (this.#descriptor & 0x08) throw new ZstdSyntaxError('a frame header sets its reserved bit');
						return this.#expectField('header', headerLength(this.#descriptor));
					case 'header':
						return this.#expectField('block', 3);
					case 'block':
						return this.#startBlock(this.#field.readUIntLE(0, 3));
					case 'blockBody':
						return this.#endBlock();
					case 'skipSize': {
						const size = this.#field.readUInt32LE(0);
						if (size === 0) return this.#endFrame();
						this.#need = 'skipBody';
						this.#left = size;
						return false;
					}
					case 'checksum':
					case 'skipBody':
						return this.#endFrame();
				}
			}
			#startFrame(magic) {
				if (magic === frameMagic) {
					this.#frames++;
					this.#expectField('descriptor', 1);
				} else if ((magic & 0xfffffff0) >>> 0 === skippableMagic) {
					if (this.#frames === 0) throw new ZstdSyntaxError('the data start with a skippable frame, by which clients do not know them as Zstandard');
					this.#expectField('skipSize', 4);
				} else {
					throw new ZstdSyntaxError(this.#frames === 0 ? 'the data are not Zstandard' : 'bytes follow the last frame');
				}
			}
			#startBlock(header) {
				this.#lastBlock = (header & 1) === 1;
				const type = (header >> 1) & 3;
				if (type === 3) throw new ZstdSyntaxError('a block is of the reserved type');
				const size = type === 1 ? 1 : header >> 3;
				if (size === 0) return this.#endBlock();
				this.#need = 'blockBody';
				this.#left = size;
				return false;
			}
			#endBlock() {
				if (!this.#lastBlock) return this.#expectField('block', 3);
				if (this.#descriptor & 0x04) return this.#expectField('checksum', 4);
				return this.#endFrame();
			}
			#endFrame() {
				this.#expectField('magic', 4);
				return true;
			}
			#expectField(need, length) {
				this.#need = need;
				this.#left = length;
				this.#fieldLength = length;
				return false;
			}
		}
		function headerLength(descriptor) {
			const singleSegment = (descriptor & 0x20) !== 0;
			const sizeFlag = descriptor >> 6;
			const contentSize = sizeFlag === 0 ? (singleSegment ? 1 : 0) : 1 << sizeFlag;
			const dictionary = [0, 1, 2, 4][descriptor & 3] ?? 0;
			return (singleSegment ? 0 : 1) + dictionary + contentSize;
		}
	},
	43236: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C: () => TocReader,
			Q: () => tocKey
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
		var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
		var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(961);
		var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37428);
		var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61072);
		var _paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67666);
		const prefix = 'io.github.containers.zstd-chunked.manifest-';
		const stargz = 'containerd.io/snapshot/stargz/toc.digest';
		const tocSchema = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
			version: zod__WEBPACK_IMPORTED_MODULE_3__.euz(1),
			entries: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(
				zod__WEBPACK_IMPORTED_MODULE_3__.rej({
					type: zod__WEBPACK_IMPORTED_MODULE_3__.k5n(['reg', 'hardlink', 'symlink', 'dir', 'char', 'block', 'fifo', 'chunk']),
					name: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
					linkName: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().default(''),
					mode: zod__WEBPACK_IMPORTED_MODULE_3__.Whr().default(0),
					size: zod__WEBPACK_IMPORTED_MODULE_3__.Whr().default(0),
					uid: zod__WEBPACK_IMPORTED_MODULE_3__.Whr().default(0),
					gid: zod__WEBPACK_IMPORTED_MODULE_3__.Whr().default(0),
					modtime: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().exactOptional(),
					accesstime: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().exactOptional(),
					changetime: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().exactOptional(),
					devMajor: zod__WEBPACK_IMPORTED_MODULE_3__.Whr().default(0),
					devMinor: zod__WEBPACK_IMPORTED_MODULE_3__.Whr().default(0),
					xattrs: zod__WEBPACK_IMPORTED_MODULE_3__.g1P(zod__WEBPACK_IMPORTED_MODULE_3__.YjP(), zod__WEBPACK_IMPORTED_MODULE_3__.YjP()).default({}),
					digest: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().exactOptional(),
					offset: zod__WEBPACK_IMPORTED_MODULE_3__.Whr().exactOptional(),
					endOffset: zod__WEBPACK_IMPORTED_MODULE_3__.Whr().exactOptional(),
					chunkSize: zod__WEBPACK_IMPORTED_MODULE_3__.Whr().exactOptional(),
					chunkOffset: zod__WEBPACK_IMPORTED_MODULE_3__.Whr().exactOptional(),
					chunkDigest: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().exactOptional(),
					chunkType: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().exactOptional()
				})
			),
			tarSplitDigest: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().exactOptional()
		});
		const types = {
			reg: 'file',
			hardlink: 'hardlink',
			symlink: 'symlink',
			dir: 'directory',
			char: 'char',
			block: 'block',
			fifo: 'fifo'
		};
		function tocKey(descriptor) {
			const said = Object.entries(descriptor.annotations ?? {}).filter(([key]) => key.startsWith(prefix) || key === stargz);
			return said.length === 0 ? '' : (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(said.sort())).digest('hex');
		}
		class TocReader {
			#descriptor;
			#place;
			#pieces = [];
			#seen = 0;
			constructor(descriptor) {
				this.#descriptor = descriptor;
				const position = descriptor.annotations?.[`${prefix}position`];
				const [offset = 0, length = 0, size = 0, type] = /^(?:\d{1,15}:){3}1$/.test(position ?? '') ? (position ?? '').split(':').map(Number) : [];
				if (type === 1 && Math.max(length, size) <= _limits_js__WEBPACK_IMPORTED_MODULE_2__.F.toc) this.#place = {offset, length, size};
			}
			async *watch(source) {
				for await (const piece of source) {
					if (this.#place) {
						const start = Math.max(0, this.#place.offset - this.#seen);
						const end = Math.min(piece.length, this.#place.offset + this.#place.length - this.#seen);
						if (start < end) this.#pieces.push(Buffer.from(piece.subarray(start, end)));
					}
					this.#seen += piece.length;
					yield piece;
				}
			}
			compare(entries, whiteouts, tell) {
				const annotations = this.#descriptor.annotations ?? {};
				if (annotations[stargz] !== undefined) tell('toc-not-compared', 'the layer has an eStargz table of contents, by which some clients unpack it');
				if (!Object.keys(annotations).some(key => key.startsWith(prefix))) return;
				const toc = this.#read(annotations[`${prefix}checksum`] ?? '');
				if (typeof toc === 'string') {
					tell('toc-unreadable', `the table of contents, by which podman unpacks the layer, ${toc}`);
					return;
				}
				const difference = firstDifference(toc, entries, whiteouts);
				if (difference) tell('toc-differs', `podman unpacks the layer by its table of contents, which has ${difference.what} than the archive at ${JSON.stringify(difference.path)}`, difference.path);
			}
			#read(checksum) {
				const place = this.#place;
				if (!place) return `is at no place we can read, or larger than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__.F.toc} bytes`;
				const stored = Buffer.concat(this.#pieces);
				if (stored.length !== place.length) return 'lies beyond the layer';
				if (`sha256:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(stored).digest('hex')}` !== checksum) return 'has another checksum';
				try {
					const text = (0, node_zlib__WEBPACK_IMPORTED_MODULE_1__.zstdDecompressSync)(stored, {maxOutputLength: _limits_js__WEBPACK_IMPORTED_MODULE_2__.F.toc});
					if (text.length !== place.size) return 'has another size than stated';
					return tocSchema.parse(JSON.parse(text.toString('utf8'))).entries.filter(({type}) => type !== 'chunk');
				} catch (error) {
					return `cannot be read (${error instanceof zod__WEBPACK_IMPORTED_MODULE_4__.G ? zod__WEBPACK_IMPORTED_MODULE_5__.S1(error).slice(0, 200) : String(error).slice(0, 200)})`;
				}
			}
		}
		function firstDifference(toc, entries, whiteouts) {
			let position = 0;
			let hidden = 0;
			for (const stated of toc) {
				const path = (0, _paths_js__WEBPACK_IMPORTED_MODULE_6__.FE)(stated.name)?.path ?? stated.name;
				if ((0, _paths_js__WEBPACK_IMPORTED_MODULE_6__.Eq)(path)) {
					const whiteout = whiteouts[hidden++];
					if (!whiteout || whiteoutPath(whiteout) !== path) return {path, what: 'another whiteout'};
					continue;
				}
				const entry = position < entries.length ? entries.at(position++) : undefined;
				if (entry?.path !== path) return {path, what: 'another path'};
				const what = differenceOf(stated, entry);
				if (what) return {path, what};
			}
			if (position < entries.length) return {path: entries.path(position), what: 'fewer paths'};
			const more = whiteouts[hidden];
			return more && {path: whiteoutPath(more), what: 'fewer whiteouts'};
		}
		function whiteoutPath({path, opaque}) {
			return opaque ? (0, _paths_js__WEBPACK_IMPORTED_MODULE_6__.fj)(path, _paths_js__WEBPACK_IMPORTED_MODULE_6__.zn) : (0, _paths_js__WEBPACK_IMPORTED_MODULE_6__.fj)((0, _paths_js__WEBPACK_IMPORTED_MODULE_6__.gN)(path), _paths_js__WEBPACK_IMPORTED_MODULE_6__.q$ + (0, _paths_js__WEBPACK_IMPORTED_MODULE_6__.Vb)(path));
		}
		function differenceOf(stated, entry) {
			if (types[stated.type] !== entry.type) return 'another type';
			if ((stated.mode & 0o7777) !== entry.mode) return 'another mode';
			if (stated.uid !== entry.uid || stated.gid !== entry.gid) return 'another owner';
			if (entry.type === 'file') {
				if (stated.size !== entry.size) return 'another size';
				if (entry.size > 0 && stated.digest !== entry.digest) return 'another content';
			}
			if (entry.type === 'symlink' && stated.linkName !== entry.target) return 'another target';
			if (entry.type === 'hardlink' && (0, _paths_js__WEBPACK_IMPORTED_MODULE_6__.FE)(stated.linkName)?.path !== entry.target) return 'another target';
			if (entry.device && (stated.devMajor !== entry.device.major || stated.devMinor !== entry.device.minor)) return 'another device';
			const xattrs = new Map(entry.xattrs);
			const names = Object.keys(stated.xattrs);
			const same = names.length === xattrs.size && names.every(name => stated.xattrs[name] === xattrs.get(name));
			return same ? undefined : 'other extended attributes';
		}
	}
};
