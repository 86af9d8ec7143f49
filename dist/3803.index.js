export const id = 3803;
export const ids = [3803];
export const modules = {
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
	82177: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			b: () => RpmHeaderError,
			x: () => RpmHeader
		});
		var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64214);
		class RpmHeaderError extends Error {}
		const sizes = [0, 1, 1, 2, 4, 8, 0, 1, 0, 0];
		const mostTags = 65535;
		const mostData = 256 * 1024 * 1024;
		const regionTag = 63;
		const magic = Buffer.from('8eade80100000000', 'hex');
		function tagsOf(index) {
			return Array.from({length: index.length / 16}, (_, entry) => index.readUInt32BE(entry * 16));
		}
		class RpmHeader {
			#tags = new Map();
			#data;
			#blob;
			constructor(blob) {
				if (blob.length < 8) throw new RpmHeaderError('a header is cut');
				const tags = blob.readUInt32BE(0);
				const length = blob.readUInt32BE(4);
				if (tags < 1 || tags > mostTags || length > mostData) throw new RpmHeaderError('a header is too large or empty');
				if (blob.length !== 8 + 16 * tags + length) throw new RpmHeaderError('a header does not have the length it states');
				this.#blob = blob;
				this.#data = blob.subarray(8 + 16 * tags);
				for (let at = 8; at < 8 + 16 * tags; at += 16) this.#addTag(blob, at);
			}
			string(tag) {
				const entry = this.#tags.get(tag);
				if (!entry) return undefined;
				if (entry.type !== 6 && entry.type !== 9) throw new RpmHeaderError(`tag ${tag} is no string`);
				return this.#strings(entry, 1)[0];
			}
			strings(tag) {
				const entry = this.#tags.get(tag);
				if (!entry) return [];
				if (entry.type !== 8) throw new RpmHeaderError(`tag ${tag} is no string array`);
				return this.#strings(entry, entry.count);
			}
			integers(tag) {
				const entry = this.#tags.get(tag);
				if (!entry) return [];
				if (entry.type < 2 || entry.type > 5) throw new RpmHeaderError(`tag ${tag} is no integer array`);
				const width = sizes[entry.type] ?? 1;
				return Array.from({length: entry.count}, (_, i) => {
					const at = entry.offset + i * width;
					return width === 8 ? Number(this.#data.readBigUInt64BE(at)) : this.#data.readUIntBE(at, width);
				});
			}
			binary(tag) {
				const entry = this.#tags.get(tag);
				if (!entry) return undefined;
				if (entry.type !== 7) throw new RpmHeaderError(`tag ${tag} is not binary`);
				return this.#data.subarray(entry.offset, entry.offset + entry.count);
			}
			has(tag) {
				return this.#tags.has(tag);
			}
			region() {
				if (this.#blob.readUInt32BE(8) !== regionTag) return undefined;
				const first = this.#tags.get(regionTag);
				const trailer = first?.type === 7 && first.count === 16 ? first.offset : -1;
				if (trailer < 0 || trailer + 16 > this.#data.length) throw new RpmHeaderError('its signed region has no end');
				const bytes = this.#data.subarray(trailer, trailer + 16);
				const entries = -bytes.readInt32BE(8) / 16;
				const valid = bytes.readUInt32BE(0) === regionTag && bytes.readUInt32BE(4) === 7 && bytes.readUInt32BE(12) === 16;
				if (!valid || !Number.isInteger(entries) || entries < 1 || entries > this.#blob.readUInt32BE(0)) throw new RpmHeaderError('its signed region does not fit');
				const lengths = Buffer.alloc(8);
				lengths.writeUInt32BE(entries, 0);
				lengths.writeUInt32BE(trailer + 16, 4);
				const index = this.#blob.subarray(8, 8 + 16 * entries);
				const added = this.#blob.subarray(8 + 16 * entries, 8 + 16 * this.#blob.readUInt32BE(0));
				return {
					bytes: Buffer.concat([magic, lengths, index, this.#data.subarray(0, trailer + 16)]),
					tags: new Set(tagsOf(index)),
					added: new Set(tagsOf(added))
				};
			}
			#addTag(blob, at) {
				const tag = blob.readUInt32BE(at);
				const type = blob.readUInt32BE(at + 4);
				const offset = blob.readUInt32BE(at + 8);
				const count = blob.readUInt32BE(at + 12);
				const width = sizes[type];
				if (width === undefined || type === 0) throw new RpmHeaderError(`tag ${tag} has the unknown type ${type}`);
				const least = count * Math.max(width, 1);
				if (count === 0 || offset + least > this.#data.length) throw new RpmHeaderError(`tag ${tag} leaves its header`);
				if (width > 1 && offset % width !== 0) throw new RpmHeaderError(`tag ${tag} is not aligned`);
				this.#tags.set(tag, {type, offset, count});
			}
			#strings(entry, count) {
				const found = [];
				for (let at = entry.offset; found.length < count; ) {
					const end = this.#data.indexOf(0, at);
					if (end === -1) throw new RpmHeaderError('a string has no end');
					found.push((0, _names_js__WEBPACK_IMPORTED_MODULE_0__.e4)(this.#data.subarray(at, end)));
					at = end + 1;
				}
				return found;
			}
		}
	},
	61069: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			_A: () => tags,
			p: () => mostFiles,
			wg: () => packageOf
		});
		var _header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82177);
		const tags = {
			pubkeys: 266,
			name: 1000,
			version: 1001,
			release: 1002,
			epoch: 1003,
			description: 1005,
			vendor: 1011,
			arch: 1022,
			oldFileNames: 1027,
			fileSizes: 1028,
			fileModes: 1030,
			fileRdevs: 1033,
			fileMtimes: 1034,
			fileDigests: 1035,
			fileLinkTargets: 1036,
			fileFlags: 1037,
			fileUsers: 1039,
			fileGroups: 1040,
			dirIndexes: 1116,
			baseNames: 1117,
			dirNames: 1118,
			longFileSizes: 5008,
			fileCaps: 5010,
			fileDigestAlgorithm: 5011
		};
		const mostFiles = 4_000_000;
		const longestPath = 4096;
		function packageOf(header) {
			const vendor = header.string(tags.vendor);
			return {
				name: required(header, tags.name, 'name'),
				epoch: header.integers(tags.epoch)[0],
				version: required(header, tags.version, 'version'),
				release: required(header, tags.release, 'release'),
				arch: header.string(tags.arch) ?? '',
				...(vendor !== undefined && {vendor}),
				files: filesOf(header)
			};
		}
		function required(header, tag, what) {
			const value = header.string(tag);
			if (value === undefined || value === '') throw new _header_js__WEBPACK_IMPORTED_MODULE_0__.b(`a package has no ${what}`);
			return value;
		}
		function filesOf(header) {
			const names = header.strings(tags.baseNames);
			const count = names.length;
			if (header.has(tags.oldFileNames)) throw new _header_js__WEBPACK_IMPORTED_MODULE_0__.b('a package lists its files in the form of rpm 3');
			const directories = header.strings(tags.dirNames);
			const places = sameLength(header.integers(tags.dirIndexes), count);
			const sizes = sameLength(header.integers(header.has(tags.longFileSizes) ? tags.longFileSizes : tags.fileSizes), count);
			const modes = sameLength(header.integers(tags.fileModes), count);
			const digests = sameLength(header.strings(tags.fileDigests), count);
			const targets = sameLength(header.strings(tags.fileLinkTargets), count);
			const flags = sameLength(header.integers(tags.fileFlags), count);
			const users = sameLength(header.strings(tags.fileUsers), count);
			const groups = sameLength(header.strings(tags.fileGroups), count);
			const mtimes = sameLength(header.integers(tags.fileMtimes), count);
			const rdevs = sameLength(header.integers(tags.fileRdevs), count);
			const caps = header.has(tags.fileCaps) ? sameLength(header.strings(tags.fileCaps), count) : [];
			const digestAlgorithm = header.integers(tags.fileDigestAlgorithm)[0] ?? 1;
			return names.map((name, i) => {
				const directory = directories[places[i] ?? -1];
				if (directory === undefined) throw new _header_js__WEBPACK_IMPORTED_MODULE_0__.b('a file is in a directory that is not listed');
				const path = `${directory}${name}`;
				if (path.length > longestPath) throw new _header_js__WEBPACK_IMPORTED_MODULE_0__.b('a path is too long');
				const file = {
					path: path.startsWith('/') ? path.slice(1) : path,
					mode: modes[i] ?? 0,
					size: sizes[i] ?? 0,
					user: users[i] ?? '',
					group: groups[i] ?? '',
					digestAlgorithm,
					flags: flags[i] ?? 0
				};
				if (digests[i]) file.digest = digests[i];
				if (targets[i]) file.linkTarget = targets[i];
				if (caps[i]) file.caps = caps[i];
				if (mtimes[i]) file.mtime = mtimes[i];
				if (rdevs[i]) file.rdev = rdevs[i];
				return file;
			});
		}
		function sameLength(list, count) {
			if (list.length !== count) throw new _header_js__WEBPACK_IMPORTED_MODULE_0__.b('the file lists of a package have different lengths');
			return list;
		}
	},
	59684: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			tD: () => readRpmDatabase,
			iI: () => readRpmHeaders
		});
		var limits = __webpack_require__(61072);
		var paths = __webpack_require__(67666);
		var rpmdb_header = __webpack_require__(82177);
		var rpmdb_packages = __webpack_require__(61069);
		class SqliteError extends Error {}
		const magic = 'SQLite format 3\0';
		function openSqlite(file, wal) {
			if (file.length < 512 || file.toString('latin1', 0, 16) !== magic) throw new SqliteError('it is no SQLite database');
			const stated = file.readUInt16BE(16);
			const pageSize = stated === 1 ? 65536 : stated;
			if (pageSize < 512 || (pageSize & (pageSize - 1)) !== 0) throw new SqliteError('its page size is none');
			const log = wal && wal.length > 0 ? readLog(wal, pageSize) : undefined;
			const header = log?.pages.get(1) ?? file;
			const usable = pageSize - header.readUInt8(20);
			if (usable < 480) throw new SqliteError('its pages have too little room');
			const encoding = header.readUInt32BE(56);
			if (encoding !== 1) throw new SqliteError(`its text encoding is ${encoding}, not UTF-8`);
			const count = log?.pageCount ?? pagesOf(file, pageSize);
			return {
				pageSize,
				usable,
				count,
				page(number) {
					const start = (number - 1) * pageSize;
					const page = number >= 1 && number <= count ? (log?.pages.get(number) ?? file.subarray(start, start + pageSize)) : undefined;
					if (page?.length !== pageSize) throw new SqliteError(`page ${number} is not in the file`);
					return page;
				}
			};
		}
		function pagesOf(file, pageSize) {
			const inFile = Math.floor(file.length / pageSize);
			const inHeader = file.readUInt32BE(28);
			const valid = inHeader > 0 && file.readUInt32BE(24) === file.readUInt32BE(92);
			if (valid && inHeader > inFile) throw new SqliteError(`it states ${inHeader} pages and has ${inFile}`);
			return valid ? inHeader : inFile;
		}
		function readLog(wal, pageSize) {
			if (wal.length < 32) throw new SqliteError('its write-ahead log is cut');
			const magicNumber = wal.readUInt32BE(0);
			if (magicNumber !== 0x377f0682 && magicNumber !== 0x377f0683) throw new SqliteError('its write-ahead log is none');
			if (wal.readUInt32BE(8) !== pageSize) throw new SqliteError('its write-ahead log has another page size');
			const littleEndian = magicNumber === 0x377f0682;
			let sum = checksum(wal.subarray(0, 24), [0, 0], littleEndian);
			if (sum[0] !== wal.readUInt32BE(24) || sum[1] !== wal.readUInt32BE(28)) throw new SqliteError('its write-ahead log is damaged');
			const salt = wal.subarray(16, 24);
			let committed;
			let uncommitted = [];
			for (let at = 32; at + 24 + pageSize <= wal.length; at += 24 + pageSize) {
				const frame = wal.subarray(at, at + 24);
				const page = wal.subarray(at + 24, at + 24 + pageSize);
				sum = checksum(page, checksum(frame.subarray(0, 8), sum, littleEndian), littleEndian);
				if (!frame.subarray(8, 16).equals(salt) || sum[0] !== frame.readUInt32BE(16) || sum[1] !== frame.readUInt32BE(20)) break;
				uncommitted.push([frame.readUInt32BE(0), page]);
				const pageCount = frame.readUInt32BE(4);
				if (pageCount === 0) continue;
				committed ??= {pages: new Map(), pageCount};
				committed.pageCount = pageCount;
				for (const [number, bytes] of uncommitted) committed.pages.set(number, bytes);
				uncommitted = [];
			}
			return committed;
		}
		function checksum(bytes, seed, littleEndian) {
			let [s0, s1] = seed;
			for (let at = 0; at + 8 <= bytes.length; at += 8) {
				s0 = (s0 + (littleEndian ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at)) + s1) >>> 0;
				s1 = (s1 + (littleEndian ? bytes.readUInt32LE(at + 4) : bytes.readUInt32BE(at + 4)) + s0) >>> 0;
			}
			return [s0, s1];
		}
		const largestRecord = 256 * 1024 * 1024;
		function* readTable(pages, name) {
			const visited = new Set();
			const named = [];
			for (const row of walk(pages, 1, visited)) {
				if (textOf(row.values[1])?.toLowerCase() === name.toLowerCase()) named.push(row);
			}
			const [row, another] = named;
			if (!row) throw new SqliteError(`it has no table ${name}`);
			const root = row.values[3];
			if (another || textOf(row.values[0]) !== 'table' || typeof root !== 'number' || root < 2) {
				throw new SqliteError(`what it calls ${name} is no plain table`);
			}
			yield* walk(pages, root, visited);
		}
		function textOf(value) {
			return value !== null && typeof value === 'object' && 'text' in value ? value.text.toString('utf8') : undefined;
		}
		function* walk(pages, root, visited) {
			const todo = [root];
			for (let number = todo.pop(); number !== undefined; number = todo.pop()) {
				const page = visit(pages, number, visited);
				const start = number === 1 ? 100 : 0;
				const type = page.readUInt8(start);
				if (type !== 0x0d && type !== 0x05) throw new SqliteError(`page ${number} is no page of a table`);
				const cells = page.readUInt16BE(start + 3);
				const pointers = start + (type === 0x05 ? 12 : 8);
				if (pointers + cells * 2 > pages.usable) throw new SqliteError(`page ${number} has more cells than room`);
				const children = [];
				for (let cell = 0; cell < cells; cell++) {
					const at = page.readUInt16BE(pointers + cell * 2);
					if (at + 4 > pages.usable) throw new SqliteError(`page ${number} has a cell outside of it`);
					if (type === 0x05) children.push(page.readUInt32BE(at));
					else yield rowAt(pages, page, at, visited);
				}
				if (type === 0x05) todo.push(page.readUInt32BE(start + 8), ...children.reverse());
			}
		}
		function visit(pages, number, visited) {
			if (visited.has(number)) throw new SqliteError(`page ${number} is used twice`);
			visited.add(number);
			return pages.page(number);
		}
		function rowAt(pages, page, at, visited) {
			const size = readVarint(page, at);
			const rowid = readVarint(page, size.next);
			return {rowid: rowid.value, values: parseRecord(payloadAt(pages, page, size.value, rowid.next, visited))};
		}
		function payloadAt(pages, page, size, start, visited) {
			if (size > largestRecord) throw new SqliteError('a record is too large');
			const most = pages.usable - 35;
			if (size <= most) return within(page, start, size, pages.usable);
			const least = Math.floor(((pages.usable - 12) * 32) / 255) - 23;
			const spread = least + ((size - least) % (pages.usable - 4));
			const local = spread <= most ? spread : least;
			const parts = [within(page, start, local, pages.usable)];
			let missing = size - local;
			let next = within(page, start + local, 4, pages.usable).readUInt32BE(0);
			while (missing > 0) {
				const overflow = visit(pages, next, visited);
				const part = overflow.subarray(4, Math.min(pages.usable, 4 + missing));
				parts.push(part);
				missing -= part.length;
				next = overflow.readUInt32BE(0);
			}
			return Buffer.concat(parts, size);
		}
		function within(page, start, length, usable) {
			if (start + length > usable) throw new SqliteError('a record leaves its page');
			return page.subarray(start, start + length);
		}
		function readVarint(bytes, at) {
			let value = 0;
			for (let count = 0; count < 9; count++) {
				const byte = bytes[at + count];
				if (byte === undefined) throw new SqliteError('a number leaves its page');
				if (count === 8) return {value: value * 256 + byte, next: at + 9};
				value = value * 128 + (byte & 0x7f);
				if (byte < 0x80) return {value, next: at + count + 1};
			}
			throw new SqliteError('a number has no end');
		}
		function parseRecord(payload) {
			const header = readVarint(payload, 0);
			if (header.value > payload.length) throw new SqliteError('a record is cut');
			const row = [];
			let at = header.value;
			for (let type = header.next; type < header.value; ) {
				const serial = readVarint(payload, type);
				type = serial.next;
				const length = contentLength(serial.value);
				if (at + length > payload.length) throw new SqliteError('a record is cut');
				row.push(readValue(serial.value, payload.subarray(at, at + length)));
				at += length;
			}
			return row;
		}
		function contentLength(serial) {
			if (serial === 10 || serial === 11) throw new SqliteError('a record has a value of a reserved type');
			return serial >= 12 ? Math.floor((serial - 12) / 2) : ([0, 1, 2, 3, 4, 6, 8, 8, 0, 0][serial] ?? 0);
		}
		function readValue(serial, bytes) {
			if (serial === 0) return null;
			if (serial >= 12) return serial % 2 === 0 ? {blob: bytes} : {text: bytes};
			if (serial === 8 || serial === 9) return serial - 8;
			if (serial === 7) return bytes.readDoubleBE(0);
			return serial === 6 ? Number(bytes.readBigInt64BE(0)) : bytes.readIntBE(0, bytes.length);
		}
		const folders = ['usr/share/rpm', 'usr/lib/sysimage/rpm', 'var/lib/rpm'];
		const otherFiles = ['Packages.db', 'Packages'];
		async function readRpmDatabase(tree) {
			const found = findDatabases(tree, await folderOfMacros(tree));
			const [database] = found;
			if (!database) {
				const other = folders.flatMap(folder => otherFiles.map(name => tree.lookup((0, paths.fj)(folder, name)))).find(entry => entry?.type === 'file');
				return other ? {state: 'unreadable', path: other.path, reason: 'it is a database of a backend other than SQLite'} : {state: 'absent'};
			}
			const {path} = database;
			const different = found.find(other => other.digest !== database.digest);
			if (different)
				return {
					state: 'unreadable',
					path,
					reason: `${different.path} is another database; which one counts depends on rpm's settings`
				};
			const journal = tree.lookup(`${path}-journal`);
			if (journal && journal.size > 0) return {state: 'unreadable', path, reason: 'a rollback journal lies beside it: a transaction was not finished'};
			const content = [path, database.digest, tree.lookup(`${path}-wal`)?.digest].join('\n');
			const known = recent.get(content);
			const held = known instanceof WeakRef ? known.deref() : known;
			if (held) return held;
			const reading = readAt(tree, path);
			recent.set(content, reading);
			try {
				const result = await reading;
				recent.set(content, new WeakRef(result));
				return result;
			} catch (error) {
				recent.delete(content);
				throw error;
			}
		}
		const recent = new Map();
		async function readAt(tree, path) {
			try {
				const file = await contentOf(tree, path);
				return {state: 'read', path, ...readDatabase(file ?? Buffer.alloc(0), await contentOf(tree, `${path}-wal`))};
			} catch (error) {
				if (error instanceof SqliteError || error instanceof rpmdb_header.b) return {state: 'unreadable', path, reason: error.message};
				throw error;
			}
		}
		function readDatabase(file, wal) {
			const packages = [];
			const keys = [];
			const certificates = [];
			let files = 0;
			for (const {row, blob} of headers(file, wal)) {
				const header = named(row, blob, () => new rpmdb_header.x(blob));
				const found = named(row, blob, () => (0, rpmdb_packages.wg)(header));
				files += found.files.length;
				if (files > rpmdb_packages.p) throw new rpmdb_header.b(`the packages have more than ${rpmdb_packages.p} files`);
				if (found.name !== 'gpg-pubkey') packages.push({...found, row});
				else {
					keys.push(`${found.name}-${found.version}-${found.release}`);
					certificates.push(...named(row, blob, () => certificatesOf(header)));
				}
			}
			return {packages, keys, certificates};
		}
		async function readRpmHeaders(tree, path, rows) {
			const file = await contentOf(tree, path);
			const found = new Map();
			for (const {row, blob} of headers(file ?? Buffer.alloc(0), await contentOf(tree, `${path}-wal`))) {
				if (rows.has(row)) found.set(row, new rpmdb_header.x(blob));
			}
			return found;
		}
		function* headers(file, wal) {
			for (const {rowid, values} of readTable(openSqlite(file, wal), 'Packages')) {
				const blob = values[1];
				if (values.length !== 2 || blob === null || typeof blob !== 'object' || !('blob' in blob)) {
					throw new SqliteError(`row ${rowid} of the table Packages is no header`);
				}
				yield {row: rowid, blob: blob.blob};
			}
		}
		function named(row, blob, read) {
			try {
				return read();
			} catch (error) {
				if (!(error instanceof rpmdb_header.b)) throw error;
				throw new rpmdb_header.b(`the header in row ${row}${nameIn(blob)} is damaged: ${error.message}`);
			}
		}
		function nameIn(blob) {
			try {
				return ` (${JSON.stringify(new rpmdb_header.x(blob).string(rpmdb_packages._A.name)?.slice(0, 100) ?? '')})`;
			} catch {
				return '';
			}
		}
		function certificatesOf(header) {
			const encoded = header.strings(rpmdb_packages._A.pubkeys);
			if (encoded.length > 0) return encoded.map(text => Buffer.from(text, 'base64'));
			const description = header.string(rpmdb_packages._A.description);
			return description === undefined ? [] : [Buffer.from(description)];
		}
		function findDatabases(tree, preferred) {
			const found = new Map();
			for (const folder of preferred === undefined ? folders : [preferred, ...folders]) {
				const entry = tree.lookup((0, paths.fj)(folder, 'rpmdb.sqlite'));
				if (entry?.type === 'file') found.set(entry.path, entry);
			}
			return [...found.values()];
		}
		async function folderOfMacros(tree) {
			const path = 'usr/lib/rpm/macros.d/macros.rpm-ostree';
			const text = (tree.lookup(path)?.size ?? 0) <= 65536 ? await tree.readFile(path, 65536) : undefined;
			return /^%_dbpath[ \t]+\/([\w./-]{1,255})$/m.exec(text?.toString('utf8') ?? '')?.[1];
		}
		async function contentOf(tree, path) {
			const size = tree.lookup(path)?.size ?? 0;
			if (size > limits.F.rpmDatabase) throw new SqliteError(`${path} has ${size} bytes; at most ${limits.F.rpmDatabase} are read`);
			return tree.readFile(path, limits.F.rpmDatabase);
		}
	},
	5682: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			UH: () => stagedCandidate,
			t3: () => storedCandidate
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22896);
		var _stored_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35172);
		function stagedCandidate(staged) {
			const {base} = staged;
			const ofBase = new Set(base.manifest.document.layers.map(layer => layer.digest));
			const image = stagedAsStored(staged, staged.store);
			const layers = (0, _stored_image_js__WEBPACK_IMPORTED_MODULE_1__.AD)(image).map(layer => ({
				...layer,
				open: () => storeOf(layer).openBlob(layer.descriptor)
			}));
			const storeOf = layer => (ofBase.has(layer.descriptor.digest) ? base.store : staged.store);
			return {image, base, layers, sources: staged.sources};
		}
		function storedCandidate(image, base) {
			return {image, base, layers: (0, _stored_image_js__WEBPACK_IMPORTED_MODULE_1__.AD)(image), sources: new Map()};
		}
		function stagedAsStored(staged, store) {
			const {mediaType} = staged.manifest;
			if (mediaType === undefined) throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yA('image-malformed', `${staged.dir}: the manifest names no media type`);
			return {
				store,
				manifest: {
					kind: 'image',
					bytes: staged.manifestBytes,
					descriptor: {mediaType, digest: staged.digest, size: staged.manifestBytes.length},
					document: staged.manifest
				},
				config: staged.config
			};
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
	}
};
