export const id = 6950;
export const ids = [6950];
export const modules = {
	68928: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Gq: () => invalid,
			Vx: () => unknownFlag,
			hD: () => quote,
			qO: () => unsupported
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22896);
		var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60772);
		function invalid({file}, line, message, hint) {
			return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('containerfile-invalid', `${file}:${line}: ${message}`, {hint, at: {file, line}});
		}
		function unsupported({file}, line, message, hint) {
			return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('containerfile-unsupported', `${file}:${line}: ${message}`, {hint, at: {file, line}});
		}
		function unknownFlag(context, line, keyword, flag, names) {
			const name = flag.split('=')[0] ?? flag;
			const guess = (0, _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__.p)(name, names);
			const others = names.length > 0 ? `It has ${names.join(', ')}.` : 'Leave it out.';
			return invalid(context, line, `${keyword} has no flag ${quote(name)}`, guess ? `Did you mean ${guess}?` : others);
		}
		function quote(text) {
			return JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text);
		}
	},
	17959: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			g: () => resolveBase
		});
		var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22896);
		var _registry_documents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47372);
		var _registry_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92682);
		var _registry_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40303);
		var _complaint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68928);
		const maxConfigBytes = 4 * 1024 * 1024;
		async function resolveBase(plan, {baseTrust, platform, cwd}, {open, log}) {
			const {reference: written, at} = plan.base;
			const reference = parseBase(written, plan.base, cwd);
			const wanted = reference.digest ?? reference.tag;
			if (wanted === undefined) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo('base-not-pinned', `the base ${(0, _complaint_js__WEBPACK_IMPORTED_MODULE_5__.hD)(written)} has neither tag nor digest`, {
					hint: 'Name it by tag and digest: name:tag@sha256:….',
					at
				});
			}
			const store = await open(reference);
			const root = requireHash(await store.getManifest(wanted), reference.digest);
			if (!root) throw notFound(store, wanted, 'there is no such image');
			if (reference.digest === undefined) {
				log.warn(`the base ${written} is named by a tag, which can move; to build the same again name ${withDigest(written, root)}`);
			}
			const verification = await trust(baseTrust, store, root, reference, written, log);
			const manifest = await imageFor(platform, root, store);
			(0, _registry_documents_js__WEBPACK_IMPORTED_MODULE_2__.Xb)(manifest.document);
			const config = await configOf(manifest, store);
			if (config.os !== platform.os || config.architecture !== platform.architecture) {
				const found = `${config.os}/${config.architecture}`;
				throw notFound(store, wanted, `it is an image for ${found}, not for ${nameOf(platform)}`);
			}
			log.info(`base: ${withDigest(written, root)}`);
			return {
				store,
				reference: written,
				digest: manifest.descriptor.digest,
				rootDigest: root.descriptor.digest,
				manifest,
				config,
				platform,
				verification
			};
		}
		function parseBase(written, {at}, cwd) {
			try {
				return (0, _registry_reference_js__WEBPACK_IMPORTED_MODULE_4__.o_)(written, cwd);
			} catch (error) {
				if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo) || at === undefined) throw error;
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo('image-reference-invalid', `${at.file}:${at.line}: ${error.message}`, {hint: error.hint, at});
			}
		}
		async function trust(baseTrust, store, root, reference, written, log) {
			if (baseTrust.kind === 'unsigned') {
				log.warn(`the base ${written} is taken unsigned, as was asked for`);
				return {kind: 'unsigned-by-request'};
			}
			const names = reference.kind === 'registry' ? [`${reference.host}/${reference.path}`] : undefined;
			const {fingerprint, named} = await baseTrust.verify(store, root.descriptor, names);
			if (named) return {kind: 'key', fingerprint, reference: written};
			if (reference.digest === undefined) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo('base-not-pinned', `the base ${written} is signed under no name, and named by a tag alone`, {
					hint: `Name it by digest too, after a look at it: ${withDigest(written, root)}`
				});
			}
			log.warn(`the base ${written} is signed by ${fingerprint}, but under no name: taken so, as was asked for`);
			return {kind: 'key-without-name', fingerprint};
		}
		async function imageFor(platform, root, store) {
			if (root.kind === 'image') return root;
			const same = root.document.manifests.filter(one => one.platform?.os === platform.os && one.platform.architecture === platform.architecture);
			const child = same.find(one => one.platform?.variant === platform.variant) ?? (platform.variant === undefined ? same[0] : undefined);
			if (!child) {
				const has = root.document.manifests.map(one => (one.platform ? nameOf(one.platform) : 'unnamed')).slice(0, 20);
				throw notFound(store, root.descriptor.digest, `its index has ${(0, _complaint_js__WEBPACK_IMPORTED_MODULE_5__.hD)(has.join(', '))}, not ${nameOf(platform)}`);
			}
			const manifest = requireHash(await store.getManifest(child.digest), child.digest);
			if (!manifest) throw notFound(store, child.digest, 'its index lists this image, but it is not there');
			if (manifest.kind === 'index') throw malformed(store, child.digest, 'an index in an index is not read');
			if (manifest.descriptor.size !== child.size) throw malformed(store, child.digest, 'its index states another size');
			return manifest;
		}
		async function configOf(manifest, store) {
			const {config: descriptor, layers} = manifest.document;
			const {digest} = manifest.descriptor;
			if (descriptor.mediaType !== _registry_media_types_js__WEBPACK_IMPORTED_MODULE_3__.Ib.ociConfig && descriptor.mediaType !== _registry_media_types_js__WEBPACK_IMPORTED_MODULE_3__.Ib.dockerConfig) {
				throw malformed(store, digest, `its config is of type ${(0, _complaint_js__WEBPACK_IMPORTED_MODULE_5__.hD)(descriptor.mediaType)}: this is no container image`);
			}
			const config = (0, _registry_documents_js__WEBPACK_IMPORTED_MODULE_2__.Xg)(await store.readBlob(descriptor, maxConfigBytes));
			if (config.rootfs.diff_ids.length !== layers.length) {
				throw malformed(store, digest, `it has ${layers.length} layers, but ${config.rootfs.diff_ids.length} diff IDs`);
			}
			return config;
		}
		function requireHash(found, wanted) {
			if (!found) return undefined;
			const {digest} = found.descriptor;
			if ((0, _core_digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)(found.bytes) === digest && (wanted === undefined || wanted === digest)) return found;
			throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.yA('digest-mismatch', `${wanted ?? digest} was asked for, and other bytes came`, {
				hint: 'The registry or layout holds other bytes than it names; do not use this image.'
			});
		}
		function nameOf({os, architecture, variant}) {
			return `${os}/${architecture}${variant === undefined ? '' : `/${variant}`}`;
		}
		function withDigest(written, {descriptor}) {
			return written.includes('@') ? written : `${written}@${descriptor.digest}`;
		}
		function notFound(store, wanted, why) {
			return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.yA('image-not-found', `the base ${store.name}${wanted.includes(':') ? '@' : ':'}${wanted}: ${why}`, {
				hint: 'Check the name, the platform and, for a private image, the login.'
			});
		}
		function malformed(store, digest, why) {
			return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.yA('image-malformed', `the base ${store.name}@${digest}: ${why}`, {
				hint: 'Take another base, or ask who publishes this one.'
			});
		}
	},
	75368: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			_: () => readConfFiles
		});
		var _kernel_together_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33098);
		var _tree_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1149);
		const maxFiles = 5000;
		const maxBytes = 1024 * 1024;
		const maxTotal = 16 * maxBytes;
		async function readConfFiles(tree, folders, suffix) {
			const byName = new Map();
			for (const folder of folders) {
				const real = tree.lookup(folder)?.path;
				if (real === undefined) continue;
				for (const {path, type} of (0, _tree_entries_js__WEBPACK_IMPORTED_MODULE_1__.q4)(tree, real)) {
					const name = path.slice(real.length + 1);
					if (!name.endsWith(suffix) || type === 'directory') continue;
					if (!byName.has(name)) byName.set(name, path);
				}
			}
			const files = [];
			const unread = [];
			const paths = [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, path]) => path);
			const known = await (0, _kernel_together_js__WEBPACK_IMPORTED_MODULE_0__.V)(
				tree,
				paths.slice(0, maxFiles).flatMap(path => tree.lookup(path) ?? []),
				maxBytes
			);
			let total = 0;
			for (const path of paths.slice(0, maxFiles)) {
				const entry = tree.lookup(path);
				if (entry?.type !== 'file') continue;
				total += entry.size;
				const isSmall = entry.size <= maxBytes && total <= maxTotal;
				const content = isSmall ? (known.get(entry.digest ?? path) ?? (await tree.readFile(path, maxBytes))) : undefined;
				if (content) files.push({path, lines: content.toString('latin1').split('\n')});
				else
					unread.push({
						path,
						reason: `has ${entry.size} bytes, and ${total} with those before; that is too much to read`
					});
			}
			if (byName.size > maxFiles) unread.push({path: folders[0] ?? '', reason: `has more than ${maxFiles} files`});
			return {files, unread};
		}
	},
	53880: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			m: () => decompress,
			J: () => fileCompression
		});
		var external_node_zlib_ = __webpack_require__(38522);
		var decompressed = __webpack_require__(20458);
		class Lz4SyntaxError extends Error {
			isUnsupported;
			constructor(message, isUnsupported = false) {
				super(message);
				this.isUnsupported = isUnsupported;
			}
		}
		const frameMagic = 0x184d2204;
		const legacyMagic = 0x184c2102;
		const skippableMagic = 0x184d2a50;
		const legacyBlock = 8 * 1024 * 1024;
		function* unpackLz4(bytes, maxBytes) {
			let at = 0;
			let left = maxBytes;
			while (at < bytes.length) {
				const magic = word(bytes, at);
				at += 4;
				if ((magic & 0xfffffff0) >>> 0 === skippableMagic) {
					at += 4 + word(bytes, at);
					if (at > bytes.length) throw new Lz4SyntaxError('end within a frame');
					continue;
				}
				if (magic !== frameMagic && magic !== legacyMagic) throw new Lz4SyntaxError('are followed by others');
				const output = new Output(left + 1);
				at = magic === legacyMagic ? unpackLegacy(bytes, at, output) : unpackFrame(bytes, at, output);
				const piece = output.taken();
				yield piece;
				left -= piece.length;
				if (left < 0) return;
			}
		}
		function unpackLegacy(bytes, start, output) {
			let at = start;
			while (at < bytes.length && !output.isFull) {
				const size = word(bytes, at);
				if (size === frameMagic || size === legacyMagic || (size & 0xfffffff0) >>> 0 === skippableMagic) break;
				at += 4;
				const before = output.length;
				unpackBlock(body(bytes, at, size), output, before);
				if (output.length - before > legacyBlock) throw new Lz4SyntaxError('have a block that is too large');
				at += size;
			}
			return at;
		}
		function unpackFrame(bytes, start, output) {
			const flags = bytes[start] ?? 0;
			if (flags >> 6 !== 1 || flags & 0x02) throw new Lz4SyntaxError('are of a version that is not known', true);
			if (flags & 0x01) throw new Lz4SyntaxError('need a dictionary', true);
			const independent = (flags & 0x20) !== 0;
			let at = start + 2 + (flags & 0x08 ? 8 : 0) + 1;
			for (;;) {
				const header = word(bytes, at);
				at += 4;
				if (header === 0) break;
				const size = header & 0x7fffffff;
				const block = body(bytes, at, size);
				if (header >>> 31) output.copy(block);
				else unpackBlock(block, output, independent ? output.length : 0);
				if (output.isFull) return at;
				at += size + (flags & 0x10 ? 4 : 0);
			}
			return at + body(bytes, at, flags & 0x04 ? 4 : 0).length;
		}
		function unpackBlock(block, output, floor) {
			let at = 0;
			const more = length => {
				let total = length;
				if (length !== 15) return total;
				for (let byte = 255; byte === 255; total += byte) {
					if (at >= block.length) throw new Lz4SyntaxError('end within a length');
					byte = block[at++] ?? 0;
				}
				return total;
			};
			while (at < block.length && !output.isFull) {
				const token = block[at++] ?? 0;
				const literals = more(token >> 4);
				output.copy(body(block, at, literals));
				at += literals;
				if (at === block.length) return;
				if (at + 2 > block.length) throw new Lz4SyntaxError('end within a block');
				const distance = block.readUInt16LE(at);
				at += 2;
				output.repeat(distance, more(token & 15) + 4, floor);
			}
		}
		function body(bytes, at, size) {
			if (at + size > bytes.length) throw new Lz4SyntaxError('end within a block');
			return bytes.subarray(at, at + size);
		}
		function word(bytes, at) {
			if (at + 4 > bytes.length) throw new Lz4SyntaxError('end within a frame');
			return bytes.readUInt32LE(at);
		}
		class Output {
			#most;
			#bytes = Buffer.alloc(64 * 1024);
			length = 0;
			constructor(most) {
				this.#most = most;
			}
			get isFull() {
				return this.length >= this.#most;
			}
			copy(piece) {
				const size = this.#room(piece.length);
				piece.copy(this.#bytes, this.length, 0, size);
				this.length += size;
			}
			repeat(distance, length, floor) {
				if (distance === 0 || distance > this.length - floor) throw new Lz4SyntaxError('refer to what is not there');
				const size = this.#room(length);
				for (let i = 0; i < size; i++, this.length++) this.#bytes[this.length] = this.#bytes[this.length - distance] ?? 0;
			}
			taken() {
				return this.#bytes.subarray(0, this.length);
			}
			#room(wanted) {
				const size = Math.min(wanted, this.#most - this.length);
				if (this.length + size > this.#bytes.length) {
					const grown = Buffer.alloc(Math.min(this.#most, Math.max(this.#bytes.length * 2, this.length + size)));
					this.#bytes.copy(grown, 0, 0, this.length);
					this.#bytes = grown;
				}
				return size;
			}
		}
		var web_ = __webpack_require__(37830);
		const edge = 12;
		const refusals = new Map([
			[2, ['unsupported', 'have an integrity check that is not known']],
			[3, ['unsupported', 'need more memory than there is']],
			[4, ['unsupported', 'need a dictionary of more than 64 MiB']],
			[6, ['unsupported', 'use a filter or an option that is not known']]
		]);
		let last = Promise.resolve();
		function unpackXz(bytes, maxBytes) {
			const next = last.then(() => unpack(bytes, maxBytes));
			last = next.catch(() => undefined);
			return next;
		}
		async function unpack(bytes, maxBytes) {
			const stated = statedSizes(bytes);
			if (typeof stated === 'string') return {state: 'damaged', reason: `the xz data ${stated}`};
			if (stated.stored !== bytes.length) return {state: 'unsupported', reason: 'the xz data are of several streams, or are followed by others'};
			if (stated.plain > maxBytes) return (0, decompressed.g)(maxBytes);
			const {XzReadableStream} = (await __webpack_require__.e(6642).then(__webpack_require__.t.bind(__webpack_require__, 36642, 19))).default;
			const parts = [];
			let size = 0;
			try {
				let given = false;
				const source = new web_.ReadableStream({
					pull(controller) {
						controller.enqueue(given ? new Uint8Array(0) : bytes);
						given = true;
					}
				});
				for await (const part of new XzReadableStream(source)) {
					size += part.length;
					if (size > maxBytes) return (0, decompressed.g)(maxBytes);
					if (part.length > 0) parts.push(part);
				}
			} catch (error) {
				const code = /error code (\d+)$/.exec(error instanceof Error ? error.message : '')?.[1];
				if (code === undefined) throw error;
				const [state, what] = refusals.get(Number(code)) ?? ['damaged', 'cannot be read'];
				return {state, reason: `the xz data ${what}`};
			}
			if (size !== stated.plain) return {state: 'damaged', reason: 'the xz data are not of the size that they state'};
			return {state: 'read', bytes: Buffer.concat(parts, size)};
		}
		function statedSizes(bytes) {
			const footer = bytes.length - edge;
			if (footer < edge || bytes.toString('latin1', footer + 10) !== 'YZ') return 'end within a stream';
			if ((0, external_node_zlib_.crc32)(bytes.subarray(footer + 4, footer + 10)) !== bytes.readUInt32LE(footer)) return 'have a footer that is wrong';
			const indexSize = (bytes.readUInt32LE(footer + 4) + 1) * 4;
			const start = footer - indexSize;
			if (start < edge || bytes[start] !== 0) return 'have no index where the footer says';
			const index = bytes.subarray(start, footer);
			if ((0, external_node_zlib_.crc32)(index.subarray(0, -4)) !== index.readUInt32LE(indexSize - 4)) return 'have an index that is wrong';
			let at = 1;
			const number = () => {
				let value = 0;
				for (let shift = 0; shift < 49; shift += 7) {
					const byte = index[at++] ?? 0;
					value += (byte & 0x7f) * 2 ** shift;
					if (byte < 0x80) break;
				}
				return value;
			};
			const records = number();
			if (records > indexSize) return 'have an index that is wrong';
			let stored = 2 * edge + indexSize;
			let plain = 0;
			for (let record = 0; record < records; record++) {
				stored += Math.ceil(number() / 4) * 4;
				plain += number();
			}
			return {stored, plain};
		}
		var zstd_frames = __webpack_require__(65018);
		function fileCompression(bytes) {
			const starts = (...magic) => magic.every((byte, at) => bytes[at] === byte);
			if (starts(0x1f, 0x8b)) return 'gzip';
			if (starts(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00)) return 'xz';
			if (starts(0x28, 0xb5, 0x2f, 0xfd)) return 'zstd';
			if (starts(0x04, 0x22, 0x4d, 0x18) || starts(0x02, 0x21, 0x4c, 0x18)) return 'lz4';
			return 'none';
		}
		async function decompress(bytes, {maxBytes}) {
			switch (fileCompression(bytes)) {
				case 'none':
					return bytes.length > maxBytes ? (0, decompressed.g)(maxBytes) : {state: 'read', bytes};
				case 'xz':
					return unpackXz(bytes, maxBytes);
				case 'gzip':
					return unpackWith('gzip', maxBytes, () => [(0, external_node_zlib_.gunzipSync)(bytes, {maxOutputLength: maxBytes})]);
				case 'zstd':
					return unpackWith('zstd', maxBytes, () => unpackZstd(bytes, maxBytes));
				case 'lz4':
					return unpackWith('lz4', maxBytes, () => unpackLz4(bytes, maxBytes));
			}
		}
		function* unpackZstd(bytes, maxBytes) {
			const walker = new zstd_frames.l();
			const params = {[external_node_zlib_.constants.ZSTD_d_windowLogMax]: 27};
			for (const frame of walker.split(bytes)) yield (0, external_node_zlib_.zstdDecompressSync)(frame, {maxOutputLength: maxBytes, params});
			walker.end();
		}
		function unpackWith(name, maxBytes, pieces) {
			const parts = [];
			let size = 0;
			try {
				for (const part of pieces()) {
					size += part.length;
					if (size > maxBytes) return (0, decompressed.g)(maxBytes);
					parts.push(part);
				}
			} catch (error) {
				if (!(error instanceof Error)) throw error;
				const code = 'code' in error ? String(error.code) : '';
				if (code === 'ERR_BUFFER_TOO_LARGE') return (0, decompressed.g)(maxBytes);
				if (code === 'ZSTD_error_frameParameter_windowTooLarge' || code === 'ZSTD_error_dictionary_wrong') return {state: 'unsupported', reason: `the ${name} data need more than is taken (${error.message})`};
				if (error instanceof Lz4SyntaxError && error.isUnsupported) return {state: 'unsupported', reason: `the lz4 data ${error.message}`};
				const isOurs = error instanceof zstd_frames.T || error instanceof Lz4SyntaxError;
				if (!isOurs && !/^(?:Z_|ZSTD_)/.test(code)) throw error;
				return {state: 'damaged', reason: `the ${name} data cannot be read (${error.message})`};
			}
			return {state: 'read', bytes: parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts, size)};
		}
	},
	20458: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			g: () => tooLarge
		});
		function tooLarge(maxBytes) {
			return {state: 'too-large', reason: `it has more than ${maxBytes} bytes uncompressed`};
		}
	},
	59891: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Mb: () => parseType,
			Mw: () => maxDepth,
			Tm: () => GVariantError,
			qQ: () => GVariantLimitError
		});
		class GVariantError extends Error {}
		class GVariantLimitError extends GVariantError {}
		const maxDepth = 128;
		const maxTypeLength = 1024;
		const basics = {
			b: [1, 1],
			y: [1, 1],
			n: [2, 2],
			q: [2, 2],
			i: [4, 4],
			u: [4, 4],
			h: [4, 4],
			x: [8, 8],
			t: [8, 8],
			d: [8, 8],
			s: [1, undefined],
			o: [1, undefined],
			g: [1, undefined],
			v: [8, undefined]
		};
		function parseType(text) {
			if (text.length > maxTypeLength) throw new GVariantLimitError('its type is too long');
			const {type, next} = typeAt(text, 0, 0);
			if (next !== text.length) throw new GVariantError('its type is not one type');
			return type;
		}
		function typeAt(text, at, depth) {
			if (depth > maxDepth) throw new GVariantError('its type is nested too deeply');
			const code = text[at] ?? '';
			const basic = Object.hasOwn(basics, code) ? basics[code] : undefined;
			if (basic) return {type: {kind: 'basic', code, alignment: basic[0], size: basic[1]}, next: at + 1};
			if (code === 'a' || code === 'm') {
				const {type: element, next} = typeAt(text, at + 1, depth + 1);
				const {alignment} = element;
				return {type: {kind: code === 'a' ? 'array' : 'maybe', element, alignment, size: undefined}, next};
			}
			const close = code === '(' ? ')' : code === '{' ? '}' : undefined;
			if (close === undefined) throw new GVariantError('its type is none');
			const members = [];
			let next = at + 1;
			while (text[next] !== close) {
				const member = typeAt(text, next, depth + 1);
				members.push(member.type);
				next = member.next;
			}
			if (code === '{' && (members.length !== 2 || members[0]?.kind !== 'basic')) throw new GVariantError('a dictionary entry of its type is none');
			return {type: tupleOf(code === '{' ? 'entry' : 'tuple', members), next: next + 1};
		}
		function tupleOf(kind, members) {
			const alignment = Math.max(1, ...members.map(member => member.alignment));
			let size = 0;
			for (const member of members) {
				size = size === undefined || member.size === undefined ? undefined : Math.ceil(size / member.alignment) * member.alignment + member.size;
			}
			if (size !== undefined) size = members.length === 0 ? 1 : Math.ceil(size / alignment) * alignment;
			return {kind, members, alignment, size};
		}
	},
	16938: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M: () => isVariant,
			U: () => readVariant
		});
		var _gvariant_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59891);
		function isVariant(value) {
			return typeof value === 'object' && value !== null && 'type' in value;
		}
		const maxValues = 1_000_000;
		function readVariant(bytes, bigEndian = false) {
			return new Reader(bigEndian).variant(bytes, 0);
		}
		class Reader {
			#bigEndian;
			#left = maxValues;
			constructor(bigEndian) {
				this.#bigEndian = bigEndian;
			}
			variant(bytes, depth) {
				const zero = bytes.lastIndexOf(0);
				if (zero < 0) throw new _gvariant_type_js__WEBPACK_IMPORTED_MODULE_0__.Tm('a variant does not name its type');
				const text = bytes.subarray(zero + 1).toString('latin1');
				return {type: text, value: this.#read((0, _gvariant_type_js__WEBPACK_IMPORTED_MODULE_0__.Mb)(text), bytes.subarray(0, zero), depth)};
			}
			#read(type, bytes, depth) {
				if (depth > _gvariant_type_js__WEBPACK_IMPORTED_MODULE_0__.Mw) throw new _gvariant_type_js__WEBPACK_IMPORTED_MODULE_0__.Tm('it is nested too deeply');
				if (--this.#left < 0) throw new _gvariant_type_js__WEBPACK_IMPORTED_MODULE_0__.Tm(`it has more than ${maxValues} values`);
				if (type.size !== undefined && bytes.length !== type.size) throw new _gvariant_type_js__WEBPACK_IMPORTED_MODULE_0__.Tm('a value is not of its type’s size');
				if (type.kind === 'basic') return this.#basic(type.code, bytes, depth);
				if (type.kind === 'tuple' || type.kind === 'entry') return this.#tuple(type.members, bytes, type.size === undefined, depth);
				if (type.kind === 'array') return this.#array(type.element, bytes, depth);
				if (bytes.length === 0) return null;
				if (type.element.size !== undefined) return this.#read(type.element, bytes, depth + 1);
				if (bytes.at(-1) !== 0) throw new _gvariant_type_js__WEBPACK_IMPORTED_MODULE_0__.Tm('a maybe does not end with a zero byte');
				return this.#read(type.element, bytes.subarray(0, -1), depth + 1);
			}
			#basic(code, bytes, depth) {
				const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
				const little = !this.#bigEndian;
				switch (code) {
					case 'b': {
						const byte = view.getUint8(0);
						if (byte > 1) throw new _gvariant_type_js__WEBPACK_IMPORTED_MODULE_0__.Tm('a boolean is neither 0 nor 1');
						return byte === 1;
					}
					case 'y':
						return view.getUint8(0);
					case 'n':
						return view.getInt16(0, little);
					case 'q':
						return view.getUint16(0, little);
					case 'i':
					case 'h':
						return view.getInt32(0, little);
					case 'u':
						return view.getUint32(0, little);
					case 'x':
						return view.getBigInt64(0, little);
					case 't':
						return view.getBigUint64(0, little);
					case 'd':
						return view.getFloat64(0, little);
					case 'v':
						return this.variant(bytes, depth + 1);
					default:
						return textOf(bytes);
				}
			}
			#array(element, bytes, depth) {
				const items = [];
				if (bytes.length === 0) return items;
				if (element.size !== undefined) {
					if (bytes.length % element.size !== 0) throw new _gvariant_type_js__WEBPACK_IMPORTED_MODULE_0__.Tm('an array does not hold whole elements');
					for (let at = 0; at < bytes.length; at += element.size) items.push(this.#read(element, bytes.subarray(at, at + element.size), depth + 1));
					return items;
				}
				const width = offsetWidth(bytes.length);
				const table = offsetAt(bytes, bytes.length - width, width);
				const count = (bytes.length - table) / width;
				if (table > bytes.length - width || !Number.isInteger(count)) throw new _gvariant_type_js__WEBPACK_IMPORTED_MODULE_0__.Tm('offsets of an array are wrong');
				let start = 0;
				for (let position = 0; position < count; position++) {
					const from = aligned(start, element.alignment, bytes, table);
					const end = offsetAt(bytes, table + position * width, width);
					if (end < from || end > table) throw new _gvariant_type_js__WEBPACK_IMPORTED_MODULE_0__.Tm('offsets of an array are not in order');
					items.push(this.#read(element, bytes.subarray(from, end), depth + 1));
					start = end;
				}
				return items;
			}
			#tuple(members, bytes, isVariable, depth) {
				if (members.length === 0) {
					if (bytes[0] !== 0) throw new _gvariant_type_js__WEBPACK_IMPORTED_MODULE_0__.Tm('an empty tuple is not a zero byte');
					return [];
				}
				const width = offsetWidth(bytes.length);
				const offsets = isVariable ? members.slice(0, -1).filter(({size}) => size === undefined).length : 0;
				const limit = bytes.length - offsets * width;
				const values = [];
				let start = 0;
				let used = 0;
				for (const [position, member] of members.entries()) {
					const from = aligned(start, member.alignment, bytes, limit);
					const isLast = position === members.length - 1;
					const end = member.size !== undefined ? from + member.size : isLast ? limit : offsetAt(bytes, bytes.length - ++used * width, width);
					if (end < from || end > limit) throw new _gvariant_type_js__WEBPACK_IMPORTED_MODULE_0__.Tm('the members of a tuple are not in order');
					values.push(this.#read(member, bytes.subarray(from, end), depth + 1));
					start = end;
				}
				if (isVariable ? start !== limit : bytes.subarray(start).some(byte => byte !== 0)) throw new _gvariant_type_js__WEBPACK_IMPORTED_MODULE_0__.Tm('a tuple has bytes that belong to no member');
				return values;
			}
		}
		function aligned(position, alignment, bytes, limit) {
			const next = Math.ceil(position / alignment) * alignment;
			if (next > limit || bytes.subarray(position, next).some(byte => byte !== 0)) throw new _gvariant_type_js__WEBPACK_IMPORTED_MODULE_0__.Tm('what fills up to an alignment is not zero, or not there');
			return next;
		}
		function offsetWidth(length) {
			return length <= 0xff ? 1 : length <= 0xffff ? 2 : 4;
		}
		function offsetAt(bytes, at, width) {
			if (at < 0) throw new _gvariant_type_js__WEBPACK_IMPORTED_MODULE_0__.Tm('it is too short for its offsets');
			return bytes.readUIntLE(at, width);
		}
		function textOf(bytes) {
			if (bytes.length === 0 || bytes.indexOf(0) !== bytes.length - 1) throw new _gvariant_type_js__WEBPACK_IMPORTED_MODULE_0__.Tm('a text does not end where it says');
			return bytes.subarray(0, -1).toString('utf8');
		}
	},
	82807: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			J0: () => isGvdbProblem,
			k3: () => GvdbError,
			uT: () => openGvdb
		});
		var _gvariant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16938);
		var _gvariant_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59891);
		class GvdbError extends Error {}
		const headerSize = 24;
		const itemSize = 24;
		const noParent = 0xffffffff;
		const maxKeyBytes = 4096;
		const maxWork = 40_000_000;
		function openGvdb(bytes) {
			const signature = bytes.subarray(0, 8).toString('latin1');
			const bigEndian = signature === 'raVGtnai';
			if (bytes.length < headerSize || (signature !== 'GVariant' && !bigEndian)) throw new GvdbError('it does not begin as a GVDB file does');
			if (bytes.readUInt32LE(8) !== 0) throw new GvdbError('it is of another version of the format');
			return new GvdbTable(bytes, bigEndian, bytes.readUInt32LE(16), bytes.readUInt32LE(20), {left: maxWork});
		}
		class GvdbTable {
			#file;
			#bigEndian;
			#bloom;
			#bloomShift;
			#buckets;
			#items;
			#work;
			constructor(file, bigEndian, start, end, work) {
				this.#file = file;
				this.#work = work;
				this.#bigEndian = bigEndian;
				const table = slice(file, start, end, 4);
				if (table.length < 8) throw new GvdbError('a table is too short');
				const first = table.readUInt32LE(0);
				const bloomSize = (first & 0x7ffffff) * 4;
				const bucketSize = table.readUInt32LE(4) * 4;
				if (8 + bloomSize + bucketSize > table.length) throw new GvdbError('a table is shorter than it says');
				this.#bloomShift = first >>> 27;
				this.#bloom = table.subarray(8, 8 + bloomSize);
				this.#buckets = table.subarray(8 + bloomSize, 8 + bloomSize + bucketSize);
				this.#items = table.subarray(8 + bloomSize + bucketSize);
				if (this.#items.length % itemSize !== 0) throw new GvdbError('a table does not hold whole items');
			}
			value(key) {
				const item = this.#find(key, 'v');
				if (item === undefined) return undefined;
				const bytes = slice(this.#file, item.readUInt32LE(16), item.readUInt32LE(20), 8);
				this.#spend(bytes.length);
				return (0, _gvariant_js__WEBPACK_IMPORTED_MODULE_0__.U)(bytes, this.#bigEndian);
			}
			table(key) {
				const item = this.#find(key, 'H');
				if (item === undefined) return undefined;
				return new GvdbTable(this.#file, this.#bigEndian, item.readUInt32LE(16), item.readUInt32LE(20), this.#work);
			}
			keys() {
				return this.#names('v');
			}
			tables() {
				return this.#names('H');
			}
			#names(type) {
				const count = this.#items.length / itemSize;
				const keys = [];
				for (let position = 0; position < count; position++) {
					if (String.fromCharCode(this.#item(position)[14] ?? 0) === type) keys.push(this.#nameOf(position));
				}
				return keys;
			}
			#spend(work) {
				this.#work.left -= work;
				if (this.#work.left < 0) throw new GvdbError('it takes too long to read');
			}
			#item(position) {
				this.#spend(1);
				return this.#items.subarray(position * itemSize, (position + 1) * itemSize);
			}
			#keyOf(item) {
				const start = item.readUInt32LE(8);
				return slice(this.#file, start, start + item.readUInt16LE(12), 1);
			}
			#nameOf(position) {
				const parts = [];
				let length = 0;
				let at = position;
				for (let steps = 0; at !== noParent; steps++) {
					if (at * itemSize >= this.#items.length) throw new GvdbError('an item’s parent is not there');
					const part = this.#keyOf(this.#item(at));
					length += part.length;
					if (length > maxKeyBytes || steps > maxKeyBytes) throw new GvdbError('a key is too long, or its parents make a circle');
					parts.push(part);
					at = this.#item(at).readUInt32LE(4);
				}
				return Buffer.concat(parts.reverse()).toString('utf8');
			}
			#find(key, type) {
				const bytes = Buffer.from(key);
				const hash = hashOf(bytes);
				const bucketCount = this.#buckets.length / 4;
				if (bucketCount === 0 || !this.#mayHave(hash)) return undefined;
				const bucket = hash % bucketCount;
				const count = this.#items.length / itemSize;
				const from = this.#buckets.readUInt32LE(bucket * 4);
				const to = bucket + 1 < bucketCount ? this.#buckets.readUInt32LE((bucket + 1) * 4) : count;
				for (let position = from; position < Math.min(to, count); position++) {
					const item = this.#item(position);
					if (item.readUInt32LE(0) === hash && this.#isNamed(item, bytes) && String.fromCharCode(item[14] ?? 0) === type) return item;
				}
				return undefined;
			}
			#mayHave(hash) {
				const words = this.#bloom.length / 4;
				if (words === 0) return true;
				const word = this.#bloom.readUInt32LE((Math.floor(hash / 32) % words) * 4);
				const mask = ((1 << (hash & 31)) | (1 << ((hash >>> this.#bloomShift) & 31))) >>> 0;
				return (word & mask) >>> 0 === mask;
			}
			#isNamed(item, name) {
				let rest = name;
				for (let at = item; ; ) {
					const part = this.#keyOf(at);
					if (part.length > rest.length || !rest.subarray(rest.length - part.length).equals(part)) return false;
					rest = rest.subarray(0, rest.length - part.length);
					const parent = at.readUInt32LE(4);
					if (rest.length === 0 && parent === noParent) return true;
					if (part.length === 0 || parent * itemSize >= this.#items.length) return false;
					at = this.#item(parent);
				}
			}
		}
		function isGvdbProblem(error) {
			return error instanceof GvdbError || error instanceof _gvariant_type_js__WEBPACK_IMPORTED_MODULE_1__.Tm;
		}
		function hashOf(bytes) {
			let hash = 5381;
			for (const byte of bytes) hash = (Math.imul(hash, 33) + (byte > 127 ? byte - 256 : byte)) >>> 0;
			return hash;
		}
		function slice(file, start, end, alignment) {
			if (start > end || end > file.length || start % alignment !== 0) throw new GvdbError('a pointer leads out of the file');
			return file.subarray(start, end);
		}
	},
	33098: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			V: () => readTogether
		});
		var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
		var _nodes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28715);
		const maxTogether = 256 * 1024 * 1024;
		async function readTogether(tree, entries, maxBytes) {
			const found = new Map();
			let left = maxTogether;
			for (const [layer, files] of byLayer(entries.filter(({size}) => size <= maxBytes))) {
				const wanted = new Map(files.map(({digest, size}) => [digest, size]));
				const sizes = new Set(wanted.values());
				const total = [...wanted.values()].reduce((sum, size) => sum + size, 0);
				if (wanted.size < 2 || total > left) continue;
				left -= total;
				await tree.readLayer(layer, Math.max(...sizes), ({size, content}) => {
					if (!sizes.has(size)) return;
					const digest = (0, _core_digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)(content);
					if (wanted.has(digest) && !found.has(digest)) found.set(digest, Buffer.from(content));
				});
			}
			return found;
		}
		function byLayer(entries) {
			const layers = new Map();
			for (const entry of entries) {
				const {digest} = entry;
				if (entry.type !== 'file' || digest === undefined || entry.size === 0) continue;
				const {layer} = (0, _nodes_js__WEBPACK_IMPORTED_MODULE_1__.yv)(entry.inode);
				const files = layers.get(layer) ?? [];
				layers.set(layer, files);
				files.push({...entry, digest});
			}
			return layers;
		}
	},
	26911: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			s: () => KeyFileError,
			v: () => parseKeyFile
		});
		class KeyFileError extends Error {}
		const leading = /^[ \t\n\f\r]+/;
		const trailing = /[ \t\n\f\r]+$/;
		const groupLine = /^\[([^[\]\x00-\x1f\x7f]+)\][ \t]*$/;
		function parseKeyFile(bytes) {
			const entries = new Map();
			let group;
			let first;
			for (const [position, raw] of textOf(bytes).entries()) {
				const line = position + 1;
				const text = raw.replace(leading, '');
				if (text === '' || text.startsWith('#')) continue;
				if (text.startsWith('[')) {
					const name = groupLine.exec(text)?.[1];
					if (name === undefined) throw new KeyFileError(`line ${line} is no group`);
					first ??= name;
					group = name;
					continue;
				}
				const equals = text.indexOf('=');
				const key = text.slice(0, Math.max(equals, 0)).replace(trailing, '');
				const value = text.slice(equals + 1).replace(leading, '');
				if (group === undefined) throw new KeyFileError(`line ${line} is in no group`);
				if (equals <= 0 || !/^[^[\]]+$/.test(key)) throw new KeyFileError(`line ${line} is no key with a value`);
				if (group === first && key === 'Encoding' && value.toUpperCase() !== 'UTF-8') throw new KeyFileError(`line ${line} says that the file is not UTF-8`);
				entries.set(`${group}\n${key}`, {group, key, value, line});
			}
			return [...entries.values()];
		}
		function textOf(bytes) {
			let text;
			try {
				text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
			} catch (error) {
				if (error instanceof TypeError) throw new KeyFileError('it is not UTF-8');
				throw error;
			}
			if (text.includes('\0')) throw new KeyFileError('it has a zero byte');
			return text.split(/\r?\n/);
		}
	},
	57340: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K: () => parseMarkup,
			Z: () => MarkupError
		});
		class MarkupError extends Error {}
		const maxDepth = 32;
		const maxElements = 10_000;
		const token = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE\s[^[\]<>]*>|<\/([A-Za-z_][\w.:-]*)\s*>|<([A-Za-z_][\w.:-]*)((?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)|<!\[CDATA\[([\s\S]*?)\]\]>/y;
		const attribute = /([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;
		const entities = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"};
		function parseMarkup(source) {
			const top = {name: '', attributes: new Map(), children: [], text: ''};
			const open = [top];
			let count = 0;
			let at = 0;
			const fail = message => new MarkupError(`line ${source.slice(0, at).split('\n').length}: ${message}`);
			while (at < source.length) {
				token.lastIndex = at;
				const match = token.exec(source);
				if (!match) throw fail('this is no element, comment or text');
				const [whole, closing, opening, attributes = '', empty, text, raw] = match;
				const inside = open.at(-1) ?? top;
				if (text !== undefined) {
					if (inside === top && text.trim() !== '') throw fail('text outside of the root element');
					inside.text += decode(text.replace(/\r\n?/g, '\n'), fail);
				} else if (raw !== undefined) {
					if (inside === top) throw fail('text outside of the root element');
					inside.text += raw;
				} else if (opening !== undefined) {
					if (++count > maxElements || open.length > maxDepth) throw fail('too many elements');
					const element = {name: opening, attributes: new Map(), children: [], text: ''};
					for (const [, name = '', double, single] of attributes.matchAll(attribute)) {
						if (element.attributes.has(name)) throw fail(`${name} is there twice`);
						element.attributes.set(name, decode((double ?? single ?? '').replace(/\r\n|[\t\n\r]/g, ' '), fail));
					}
					if (empty === '/') inside.children.push(element);
					else open.push(element);
				} else if (closing !== undefined) {
					if (inside.name !== closing) throw fail(`</${closing}> closes nothing`);
					open.pop();
					open.at(-1)?.children.push(inside);
				}
				at += whole.length;
			}
			if (open.length > 1) throw fail(`<${open.at(-1)?.name}> is not closed`);
			const [root, ...others] = top.children;
			if (!root || others.length > 0) throw fail('there is not one root element');
			return root;
		}
		function decode(text, fail) {
			return text.replace(/&([^;&\s]{0,10};)?/g, (whole, named) => {
				const name = named?.slice(0, -1) ?? '';
				const number = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(name);
				const code = number ? Number.parseInt(number[1] ?? number[2] ?? '', number[1] === undefined ? 10 : 16) : undefined;
				if (code !== undefined && code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
				const entity = Object.hasOwn(entities, name) ? entities[name] : undefined;
				if (entity === undefined) throw fail(`${whole} is no entity`);
				return entity;
			});
		}
	},
	72640: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			s: () => examine,
			z: () => treesOf
		});
		var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
		var _image_delta_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55124);
		var _image_index_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17622);
		var _image_rpmdb_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59684);
		var _rules_evaluate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54820);
		var _rules_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65051);
		var _stored_image_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35172);
		async function examine(candidate, {policy, digest: policyDigest}, options, services) {
			const {image, base, sources} = candidate;
			const trees = await treesOf(candidate, services);
			const targets = typeof options.targets === 'function' ? await options.targets(trees.image) : options.targets;
			const [packages, basePackages] = await Promise.all([(0, _image_rpmdb_read_js__WEBPACK_IMPORTED_MODULE_3__.tD)(trees.image), (0, _image_rpmdb_read_js__WEBPACK_IMPORTED_MODULE_3__.tD)(trees.base)]);
			const evidence = {
				tree: trees.image,
				baseTree: trees.base,
				delta: (0, _image_delta_js__WEBPACK_IMPORTED_MODULE_1__.j)(trees.base, trees.image),
				packages,
				basePackages,
				policy,
				sources,
				context: {
					image: {digest: image.manifest.descriptor.digest, manifest: image.manifest.document, config: image.config},
					base: {
						reference: base.reference,
						digest: base.digest,
						rootDigest: base.rootDigest,
						manifest: base.manifest.document,
						config: base.config,
						verification: base.verification
					},
					targets,
					today: services.now().toISOString().slice(0, 10)
				}
			};
			const verdict = await (options.judge ?? _rules_evaluate_js__WEBPACK_IMPORTED_MODULE_4__.S)(evidence, {strict: options.strict});
			const record = (0, _rules_record_js__WEBPACK_IMPORTED_MODULE_5__.EQ)(verdict, evidence, policyDigest, services.tool);
			return {evidence, verdict, record, recordDigest: (0, _core_digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)(record), tree: trees.image};
		}
		async function treesOf({base: resolved, layers: image}, services) {
			const base = (0, _stored_image_js__WEBPACK_IMPORTED_MODULE_6__.AD)(resolved);
			const options = (0, _stored_image_js__WEBPACK_IMPORTED_MODULE_6__.fS)(services);
			const isPrefix = base.every(({descriptor, diffId}, position) => {
				const same = image[position];
				return same?.descriptor.digest === descriptor.digest && same.diffId === diffId;
			});
			if (isPrefix) return (0, _image_index_image_js__WEBPACK_IMPORTED_MODULE_2__.k)({layers: image, baseLayerCount: base.length, ...options});
			const baseTree = await (0, _image_index_image_js__WEBPACK_IMPORTED_MODULE_2__.A)({layers: base, ...options});
			return {base: baseTree, image: await (0, _image_index_image_js__WEBPACK_IMPORTED_MODULE_2__.A)({layers: image, ...options})};
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
	54820: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			S: () => evaluate_judge
		});
		var errors = __webpack_require__(22896);
		const maxWords = 64;
		const escapes = {a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', s: ' ', t: '\t', v: '\v'};
		const hexDigits = {x: 2, u: 4, U: 8};
		function configWords(line, backslash = 'c') {
			const words = [];
			let at = 0;
			while (words.length < maxWords) {
				while (isBlank(line[at])) at++;
				if (at >= line.length) break;
				let word = '';
				let quote = '';
				while (at < line.length && (quote !== '' || !isBlank(line[at]))) {
					const character = line[at] ?? '';
					at++;
					if (character === '\\') {
						const escaped = backslash === 'c' ? readEscape(line, at) : readPlain(line, at);
						if (!escaped) return undefined;
						word += escaped.text;
						at = escaped.next;
					} else if (character === quote) quote = '';
					else if (quote === '' && (character === '"' || character === "'")) quote = character;
					else word += character;
				}
				if (quote !== '') return undefined;
				words.push(word);
			}
			return words;
		}
		function isBlank(character) {
			return character === ' ' || character === '\t' || character === '\r' || character === '\n';
		}
		function readPlain(line, at) {
			const text = line[at];
			return text === undefined ? undefined : {text, next: at + 1};
		}
		function readEscape(line, at) {
			const sign = line[at];
			if (sign === undefined) return undefined;
			const plain = escapes[sign];
			if (plain !== undefined) return {text: plain, next: at + 1};
			if (sign === '\\' || sign === '"' || sign === "'") return {text: sign, next: at + 1};
			const length = hexDigits[sign];
			const [count, base, start] = length === undefined ? [3, 8, at] : [length, 16, at + 1];
			const digits = line.slice(start, start + count);
			const code = new RegExp(base === 8 ? '^[0-7]{3}$' : `^[0-9a-fA-F]{${count}}$`).test(digits) ? Number.parseInt(digits, base) : 0;
			if (code === 0 || code > (count > 3 ? 0x10ffff : 0xff)) return undefined;
			const text = count > 3 ? Buffer.from(String.fromCodePoint(code)).toString('latin1') : String.fromCharCode(code);
			return {text, next: start + count};
		}
		var rules_places = __webpack_require__(87486);
		var rules_rule = __webpack_require__(57088);
		var match_runs = __webpack_require__(97278);
		const startPrograms = ['kernel/core_pattern', 'kernel/hotplug', 'kernel/modprobe', 'kernel/poweroff_cmd', 'fs/binfmt_misc/register'];
		function startsProgram(name, value) {
			const pattern = name
				.replace(/^[\s-]+/, '')
				.trimEnd()
				.replace(/[./]+/g, '/')
				.replace(/^\//, '')
				.replace(/\[[^\]]*\]/g, '?');
			const found = startPrograms.find(each => (0, match_runs.h)(pattern, each));
			if (found === undefined) return false;
			return found === 'kernel/core_pattern' ? value.trim().startsWith('|') : value.trim() !== '';
		}
		var systemd_lines = __webpack_require__(11413);
		var conf_files = __webpack_require__(75368);
		const actions = {u: 'user', 'u!': 'user', g: 'group', m: 'member', r: 'range'};
		const sysusersFolders = ['etc/sysusers.d', 'usr/lib/sysusers.d'];
		function parseSysusersLine(line) {
			const text = line.trim();
			if (text === '' || text.startsWith('#')) return undefined;
			const words = configWords(text, 'plain') ?? [];
			const action = Object.hasOwn(actions, words[0] ?? '') ? actions[words[0]] : undefined;
			const name = words[1];
			if (action === undefined || name === undefined || name === '') return undefined;
			const given = at => (words[at] === '-' || words[at] === '' ? undefined : words[at]);
			const [id, home, shell] = [given(2), given(4), given(5)];
			return {
				action,
				name,
				...(id !== undefined && {id}),
				...(home !== undefined && {home}),
				...(shell !== undefined && {shell})
			};
		}
		async function readSysusers(tree) {
			const {files, unread} = await (0, conf_files._)(tree, sysusersFolders, '.conf');
			const lines = files.flatMap(({path: from, lines}) =>
				lines.flatMap(line => {
					const parsed = parseSysusersLine(line);
					return parsed ? [{...parsed, from}] : [];
				})
			);
			const refused = files.flatMap(({path: from, lines}) => lines.flatMap((line, at) => (/^\s*(?:u!?|g)\s*$/.test(line) ? [{from, line: at + 1}] : [])));
			return {lines, refused, unread};
		}
		const tmpfilesFolders = ['etc/tmpfiles.d', 'usr/lib/tmpfiles.d'];
		function parseTmpfilesLine(line) {
			const text = line.trim();
			if (text === '' || text.startsWith('#')) return undefined;
			const words = configWords(text);
			const [type = '', path = ''] = words ?? [];
			if (!/^[A-Za-z][!+=~^$?-]*$/.test(type) || !/^[/%]/.test(path)) return undefined;
			const given = at => (words?.[at] === '-' ? undefined : words?.[at]);
			const [mode, user, group, age] = [given(2), given(3), given(4), given(5)];
			const argument = words && words.length > 6 && words[6] !== '-' ? words.slice(6).join(' ') : undefined;
			return {
				action: type.slice(0, 1),
				modifiers: type.slice(1),
				path,
				...(mode !== undefined && {mode}),
				...(user !== undefined && {user}),
				...(group !== undefined && {group}),
				...(age !== undefined && {age}),
				...(argument !== undefined && {argument})
			};
		}
		async function readTmpfiles(tree) {
			const {files, unread} = await (0, conf_files._)(tree, tmpfilesFolders, '.conf');
			const lines = files.flatMap(({path: from, lines}) =>
				lines.flatMap(line => {
					const parsed = parseTmpfilesLine(line);
					return parsed ? [{...parsed, from}] : [];
				})
			);
			return {lines, unread};
		}
		const tmpfilesPlaces = ['etc/tmpfiles.d', 'usr/lib/tmpfiles.d', 'usr/local/lib/tmpfiles.d', 'usr/share/user-tmpfiles.d', 'etc/xdg/user-tmpfiles.d'];
		const sysusersPlaces = ['etc/sysusers.d', 'usr/lib/sysusers.d', 'usr/local/lib/sysusers.d'];
		const sysctlPlaces = ['etc/sysctl.conf', 'etc/sysctl.d', 'usr/lib/sysctl.d', 'usr/local/lib/sysctl.d'];
		const maxBytes = 1024 * 1024;
		const ownFolders = ['/var', '/run', '/tmp'];
		const plainActions = 'dDevqQxX';
		async function tmpfilesFindings(evidence) {
			return linesOf(evidence, 'UNIT-01', tmpfilesPlaces, (text, change) => {
				const line = parseTmpfilesLine(text);
				if (!line) {
					return boot_actions_isBlank(text)
						? undefined
						: {
								level: 'warning',
								message: `${change.path} has a line that systemd-tmpfiles does not read: ${text.slice(0, 120)}`
							};
				}
				const does = whatItDoes(line);
				return does === undefined ? undefined : {message: `${change.path} ${does} at boot, as root: ${text.trim().slice(0, 200)}`};
			});
		}
		async function sysusersFindings(evidence) {
			return linesOf(evidence, 'PRIV-04', sysusersPlaces, (text, change) => {
				const line = parseSysusersLine(text);
				if (!line || line.action === 'range') return undefined;
				const {action, name, id} = line;
				const root = action === 'user' && /^0(?::|$)/.test(id ?? '') ? ', which is root' : '';
				const does = action === 'member' ? `puts ${name} into the group ${id ?? ''}` : `makes the ${action} ${name}${root}`;
				return {message: `${change.path} ${does} at boot`};
			});
		}
		async function sysctlFindings(evidence) {
			return linesOf(evidence, 'UNIT-01', sysctlPlaces, (text, {path}) => {
				const equals = text.indexOf('=');
				return equals > 0 && startsProgram(text.slice(0, equals), text.slice(equals + 1)) ? {message: `${path} lets the kernel start a program, as root: ${text.trim().slice(0, 200)}`} : undefined;
			});
		}
		function whatItDoes(line) {
			const {action, path, mode} = line;
			if (!plainActions.includes(action)) return boot_actions_actions[action] ?? `does what "${action}" means`;
			if ('xX'.includes(action)) return undefined;
			const members = path.split('/');
			const isOwn = /^%[hCLStTVY]/.test(path) || ownFolders.some(folder => (0, rules_places.UO)(path, folder));
			if (!isOwn || members.includes('..')) return 'makes or cleans a folder of the image';
			const bits = Number.parseInt(mode?.replace(/^[~:]+/, '') ?? '755', 8);
			if ((bits & 0o6000) !== 0 || ((bits & 0o002) !== 0 && (bits & 0o1000) === 0)) return `makes a folder with the rights ${mode}`;
			const place = placeOf(path);
			if (others(line) !== undefined && (rootsOwn.test(place) || aboveRootsOwn.has(place))) return `gives ${others(line)} a folder that root’s programs rely on`;
			return (action === 'D' || line.age !== undefined) && (homes.test(place) || shared.has(place)) ? 'deletes what is the host’s own' : undefined;
		}
		const rootsOwn = /^\/(?:root|var\/(?:roothome|usrlocal|spool\/(?:at|cron)|lib\/(?:confexts|extensions|selinux))|run\/(?:systemd\/(?:generator|network|nspawn|system|transient|user)[^/]*|containers\/systemd|credstore[^/]*|[a-z-]+\.d|NetworkManager|confexts|dbus-1|extensions|polkit-1|udev|userdb))(?:\/|$)/;
		const aboveRootsOwn = new Set(['/run', '/run/containers', '/run/systemd', '/var', '/var/lib', '/var/spool']);
		const homes = /^(?:%h|\/root|\/home|\/var\/home|\/var\/roothome)(?!\/\.cache\/)(?:\/|$)/;
		const shared = new Set(['/var', '/var/lib', '/var/log', '/var/log/audit', '/var/log/journal', '/var/opt', '/var/usrlocal']);
		const specifiers = {C: '/var/cache', L: '/var/log', S: '/var/lib', t: '/run', T: '/tmp'};
		function placeOf(path) {
			const real = path.replace(/^%([CLStT])/, (_, sign) => specifiers[sign] ?? '').replace(/\/\.?(?=\/)/g, '');
			const [fixed = ''] = real.split(/\/[^/]*[*?[{]/);
			return fixed.replace(/\/\.?$/, '').replace(/^\/var\/run(?=\/|$)/, '/run');
		}
		function others({mode, user, group}) {
			const isRoot = (name = 'root') => /^:?(?:root|0)$/.test(name);
			if (!isRoot(user)) return user;
			const bits = Number.parseInt(mode?.replace(/^[~:]+/, '') ?? '755', 8);
			return isRoot(group) || (bits & 0o020) === 0 ? undefined : group;
		}
		const boot_actions_actions = {
			f: 'writes a file',
			F: 'writes a file',
			w: 'writes into a file',
			p: 'makes a pipe',
			L: 'makes a link',
			c: 'makes a device',
			b: 'makes a device',
			C: 'copies files',
			r: 'deletes',
			R: 'deletes',
			z: 'gives rights',
			Z: 'gives rights',
			t: 'sets attributes',
			T: 'sets attributes',
			h: 'sets attributes',
			H: 'sets attributes',
			a: 'gives rights',
			A: 'gives rights'
		};
		async function linesOf(evidence, rule, places, judge) {
			const findings = [];
			for (const {change} of (0, rules_places.N0)(evidence, places)) {
				const {path} = change;
				if (!path.endsWith('.conf')) continue;
				const [before, after] = [evidence.baseTree.lookup(path), evidence.tree.lookup(path)];
				if ([before, after].some(entry => entry && entry.size > maxBytes)) {
					const message = `${path} has more than ${maxBytes} bytes, so nobody knows what it does at boot`;
					findings.push((0, rules_rule.Jp)(rule, change, {level: 'unknown', message, fix: 'Remove it.'}));
					continue;
				}
				const known = new Set(await read(evidence.baseTree, path));
				for (const [at, text] of (await read(evidence.tree, path)).entries()) {
					const found = known.has(text) ? undefined : judge(text, change);
					if (!found) continue;
					findings.push(
						(0, rules_rule.Jp)(rule, change, {
							...found,
							evidence: {line: at + 1},
							fix: 'Remove the line; what a host needs at boot is the base’s to say.'
						})
					);
				}
			}
			return findings;
		}
		async function read(tree, path) {
			return (0, systemd_lines.$)((await tree.readFile(path, maxBytes))?.toString('latin1') ?? '');
		}
		function boot_actions_isBlank(text) {
			return /^\s*(?:#|$)/.test(text) || configWords(text)?.length === 0;
		}
		const accounts_maxBytes = 4 * 1024 * 1024;
		const powerfulGroups = new Set(['adm', 'disk', 'docker', 'incus', 'incus-admin', 'kmem', 'kvm', 'libvirt', 'lxd', 'mem', 'podman', 'root', 'shadow', 'sudo', 'wheel']);
		const recordPlaces = ['etc/userdb', 'usr/lib/userdb', 'usr/local/lib/userdb'];
		const files = [
			{
				paths: ['etc/passwd', 'usr/lib/passwd', 'usr/etc/passwd'],
				judge: (name, fields, before) => {
					if (Number(fields[2]) === 0 && Number(before?.[2] ?? -1) !== 0) return `the user ${name} has uid 0: it is root`;
					if (fields[1] === '' && before?.[1] !== '') return `the user ${name} needs no password`;
					if (before === undefined) return `the user ${name} is new (uid ${fields[2]})`;
					if (fields[2] !== before[2] || fields[3] !== before[3]) return `the user ${name} has another uid or group`;
					return fields[6] === before[6] ? undefined : `the user ${name} has another shell: ${fields[6]}`;
				}
			},
			{
				paths: ['etc/group', 'usr/lib/group', 'usr/etc/group'],
				judge: (name, fields, before) => {
					const members = line => (line?.[3] ?? '').split(',').filter(Boolean);
					const gained = members(fields).filter(member => !members(before).includes(member));
					if (gained.length > 0) {
						return `the group ${name} gained ${gained.join(', ')}${powerfulGroups.has(name) ? ', and it is a way to root' : ''}`;
					}
					if (before === undefined) return `the group ${name} is new (gid ${fields[2]})`;
					return fields[2] === before[2] ? undefined : `the group ${name} has another gid`;
				}
			},
			{
				paths: ['etc/shadow', 'usr/etc/shadow', 'etc/gshadow', 'usr/etc/gshadow'],
				judge: (name, fields, before) => {
					const hash = fields[1] ?? '';
					if (hash === before?.[1] || /^[!*]/.test(hash)) return undefined;
					return hash === '' ? `${name} needs no password` : `${name} has a password that is set in the image`;
				}
			},
			{
				paths: ['etc/subuid', 'etc/subgid', 'usr/etc/subuid', 'usr/etc/subgid'],
				judge: (name, fields, before) => (fields.join(':') === before?.join(':') ? undefined : `${name} may use other people's ids: ${fields.slice(1).join(':')}`)
			}
		];
		const accountRules = [
			(0, rules_rule.Km)('PRIV-04', async evidence => {
				const findings = [];
				for (const {paths, judge} of files) {
					for (const path of paths) {
						if (!(0, rules_places.Vi)(evidence.baseTree, evidence.tree, path)) findings.push(...(await compare(evidence, path, judge)));
					}
				}
				const records = (0, rules_places.N0)(evidence, recordPlaces).map(({change, place}) =>
					(0, rules_rule.Jp)('PRIV-04', change, {
						message: `${change.path} was ${change.kind}: systemd finds accounts and members of groups in /${place}`,
						fix: 'Remove it; people are added on the machine.'
					})
				);
				return [...findings, ...records, ...(await sysusersFindings(evidence))];
			})
		];
		async function compare(evidence, path, judge) {
			const layer = evidence.tree.lookup(path)?.layer;
			const at = {path, ...(layer === undefined ? {} : {layer})};
			const [before, after] = await Promise.all([accounts_read(evidence.baseTree, path), accounts_read(evidence.tree, path)]);
			if (typeof before === 'string' || typeof after === 'string') {
				const reason = typeof after === 'string' ? after : before;
				return [(0, rules_rule.gk)('PRIV-04', {...at, level: 'unknown', message: `${path} differs from the base's, but ${reason}`})];
			}
			return [...after].flatMap(([name, fields]) => {
				const problem = judge(name, fields, before.get(name));
				if (problem === undefined) return [];
				return [
					(0, rules_rule.gk)('PRIV-04', {
						...at,
						message: `${path}: ${problem}`,
						evidence: {name},
						fix: 'Leave accounts to the base and to sysusers.d of the base; people are added on the machine.'
					})
				];
			});
		}
		async function accounts_read(tree, path) {
			const entry = tree.lookup(path);
			if (!entry) return new Map();
			if (entry.type !== 'file') return `it is a ${entry.type}`;
			if (entry.size > accounts_maxBytes) return `it has more than ${accounts_maxBytes} bytes`;
			const text = (await tree.readFile(path, accounts_maxBytes))?.toString('latin1') ?? '';
			const lines = new Map();
			for (const [position, line] of text.split('\n').entries()) {
				if (line === '' || line.startsWith('#')) continue;
				const fields = line.split(':');
				const name = fields[0] ?? '';
				lines.set(lines.has(name) ? `${name} (line ${position + 1})` : name, fields);
			}
			return lines;
		}
		var tree_entries = __webpack_require__(1149);
		var catalogue = __webpack_require__(91207);
		function unseen({path, reason}) {
			return {path, message: `${path} ${reason}`, unseen: true};
		}
		function strayLinks(tree, folder) {
			const real = tree.lookup(folder)?.path;
			if (real === undefined) return [];
			return [...(0, tree_entries.q4)(tree, real)]
				.filter(({path, target}) => {
					if (target === undefined || !path.endsWith('.conf')) return false;
					return target.startsWith('/') || !tree.lookup(path)?.path.startsWith(`${real}/`);
				})
				.map(({path}) => ({path, message: `bootc ends on /${path}, a symlink out of its folder`}));
		}
		const shown = 3;
		function lintRule({id, fix, look}) {
			return (0, rules_rule.Km)(id, async evidence => {
				const problems = await look(evidence.tree);
				if (problems.length === 0) return [];
				const known = new Set((await look(evidence.baseTree)).map(keyOf));
				const ours = problems.filter(problem => !known.has(keyOf(problem)));
				const inherited = problems.filter(problem => known.has(keyOf(problem)));
				return [...ours.map(problem => ourFinding(id, problem, fix, evidence)), ...basesOwn(id, inherited)];
			});
		}
		function keyOf({message, path}) {
			return `${path ?? ''}\0${message}`;
		}
		function ourFinding(id, {message, path, unseen}, fix, {tree}) {
			const layer = path === undefined ? undefined : tree.lookup(path, {followLast: false})?.layer;
			return (0, rules_rule.gk)(id, {
				...(unseen && {level: 'unknown'}),
				...(path === undefined ? {} : {path}),
				...(layer === undefined ? {} : {layer}),
				message,
				fix
			});
		}
		function basesOwn(id, problems) {
			if (problems.length === 0) return [];
			const some = problems.slice(0, shown).map(({message}) => message);
			const more = problems.length > shown ? ` and ${problems.length - shown} more` : '';
			return [
				(0, rules_rule.gk)(id, {
					level: catalogue.sW[id].level === 'error' ? 'warning' : 'note',
					message: `the base's own: ${some.join('; ')}${more}`,
					evidence: {ofBase: true, problems: problems.length},
					fix: 'Nothing to do here; tell the base’s maker.'
				})
			];
		}
		const bootc_lints_accounts_maxBytes = 4 * 1024 * 1024;
		const shapes = {
			'etc/passwd': /^[^:]*:[^:]*:\d{1,10}:\d{1,10}:[^:]*:[^:]*:/,
			'etc/group': /^[^:]*:[^:]*:\d{1,10}:/
		};
		async function accountProblems(tree) {
			const [users, groups] = [await accountsOf(tree, 'etc/passwd'), await accountsOf(tree, 'etc/group')];
			if (!users) return [];
			if (!groups) return [{path: 'etc/group', message: 'there is /etc/passwd, but no /etc/group'}];
			const {lines, refused, unread} = await readSysusers(tree);
			const vendors = lines.filter(({from}) => isVendors(from));
			const made = new Set(vendors.filter(({action}) => action === 'user').map(({name}) => name));
			const madeGroups = new Set([...made, ...vendors.filter(({action}) => action === 'group').map(({name}) => name)]);
			const missing = (path, names, known, what) => names.filter(name => !known.has(name)).map(name => ({path, message: `the ${what} ${name} of /${path} is in no file of sysusers.d`}));
			return [
				...unread.map(unseen),
				...strayLinks(tree, 'usr/lib/sysusers.d'),
				...refused.filter(({from}) => isVendors(from)).map(({from, line}) => ({path: from, message: `bootc ends on line ${line} of /${from}, which names nobody`})),
				...users.broken,
				...groups.broken,
				...missing('etc/passwd', users.names, made, 'user'),
				...missing('etc/group', groups.names, madeGroups, 'group')
			];
		}
		const isVendors = path => path.startsWith('usr/lib/sysusers.d/');
		async function accountsOf(tree, path) {
			const content = await tree.readFile(path, bootc_lints_accounts_maxBytes);
			if (!content) return undefined;
			const names = new Set();
			const broken = [];
			for (const [at, line] of content.toString('latin1').split('\n').entries()) {
				if (line === '' || /^[#+-]/.test(line)) continue;
				if (shapes[path].test(line)) names.add(line.split(':')[0] ?? '');
				else broken.push({path, message: `bootc ends on line ${at + 1} of /${path}, which is cut short`});
			}
			return {names: [...names], broken};
		}
		const contentLints = [
			{
				id: 'LINT-09',
				fix: 'Remove the file: a builder mounted something there and left it behind.',
				look: tree =>
					['etc/hostname', 'etc/resolv.conf'].flatMap(path => {
						const entry = tree.lookup(path, {followLast: false});
						return entry?.type === 'file' && entry.size === 0 ? [{path, message: `/${path} is empty`}] : [];
					})
			},
			{
				id: 'LINT-10',
				fix: 'Remove it in the RUN that writes it: rm -r /var/log/….',
				look: tree =>
					filesBelow(tree, 'var/log')
						.filter(({type, size}) => type === 'file' && size > 0)
						.map(({path}) => ({path, message: `/${path} is a log of the build`}))
			},
			{
				id: 'LINT-11',
				fix: 'Remove it, or let a file in /usr/lib/tmpfiles.d create it: what an image has below /var reaches new installations only.',
				look: varProblems
			},
			{
				id: 'LINT-12',
				fix: 'Add a line to a file in /usr/lib/sysusers.d, or leave accounts to the base.',
				look: accountProblems
			},
			{
				id: 'LINT-13',
				fix: 'Leave /boot empty: the kernel is in /usr/lib/modules, and a host mounts its own /boot.',
				look: tree => {
					const folder = tree.lookup('boot');
					if (folder?.type !== 'directory') return [{path: 'boot', message: 'the folder /boot is missing'}];
					return [...(0, tree_entries.q4)(tree, folder.path)].filter(({path}) => !path.endsWith('/EFI')).map(({path}) => ({path, message: `/${path} is hidden on a host`}));
				}
			},
			{
				id: 'LINT-14',
				fix: 'Remove it in the RUN that writes it, or mount a tmpfs there: RUN --mount=type=tmpfs,target=/tmp.',
				look: tree =>
					['run', 'tmp'].flatMap(folder =>
						withoutResolver(filesBelow(tree, folder)).map(({path}) => ({
							path,
							message: `/${path} is hidden on a host`
						}))
					)
			}
		];
		function filesBelow(tree, folder) {
			const real = tree.lookup(folder);
			if (real?.type !== 'directory') return [];
			return [...(0, tree_entries.yO)(tree.entries, real.path)].sort((a, b) => (a.path < b.path ? -1 : 1));
		}
		const resolver = ['run/systemd', 'run/systemd/resolve', 'run/systemd/resolve/stub-resolv.conf'];
		function withoutResolver(entries) {
			const others = entries.filter(({path}) => !resolver.includes(path));
			return entries.filter(({path}) => !resolver.includes(path) || (path !== resolver[2] && others.some(other => other.path.startsWith(`${path}/`))));
		}
		async function varProblems(tree) {
			const stray = [...strayLinks(tree, 'usr/lib/tmpfiles.d'), ...strayLinks(tree, 'etc/tmpfiles.d')];
			const entries = filesBelow(tree, 'var');
			if (entries.length === 0) return stray;
			const {lines, unread} = await readTmpfiles(tree);
			const created = new Set(lines.map(({path}) => realPlace(tree, path)));
			return [
				...stray,
				...unread.map(unseen),
				...entries
					.filter(({path}) => !created.has(path))
					.map(({path, type}) => ({
						path,
						message: `/${path} is a ${type} that no file of tmpfiles.d creates`
					}))
			];
		}
		function realPlace(tree, path) {
			const plain = path.replace(/^\/+|\/+$/g, '');
			const slash = plain.lastIndexOf('/');
			if (slash < 0) return plain;
			const parent = tree.lookup(plain.slice(0, slash));
			return parent ? `${parent.path === '' ? '' : `${parent.path}/`}${plain.slice(slash + 1)}` : plain;
		}
		var expect_kargs = __webpack_require__(3282);
		const maxLines = 10_000;
		function parseKeyFile(text) {
			const groups = new Map();
			let group;
			const lines = text.split('\n');
			if (lines.length > maxLines) return `has more than ${maxLines} lines`;
			for (const [at, raw] of lines.entries()) {
				const line = raw.replace(/^[ \t\r\v\f]+/, '');
				if (line === '' || line.startsWith('#')) continue;
				const [, name] = /^\[([^[\]\p{Cc}]+)\][ \t\r]*$/u.exec(line) ?? [];
				if (name !== undefined) {
					group = groups.get(name) ?? new Map();
					groups.set(name, group);
					continue;
				}
				const equals = line.indexOf('=');
				if (equals <= 0) return `has no key and value in line ${at + 1}`;
				if (!group) return `has a key before the first group, in line ${at + 1}`;
				const value = line.slice(equals + 1).replace(/\r$/, '');
				group.set(line.slice(0, equals).trimEnd(), value.replace(/^[ \t\r\v\f]+/, ''));
			}
			return groups;
		}
		const prepareRootPaths = ['etc/ostree/prepare-root.conf', 'usr/etc/ostree/prepare-root.conf', 'usr/lib/ostree/prepare-root.conf'];
		const prepare_root_maxBytes = 64 * 1024;
		async function readPrepareRoot(read) {
			for (const path of prepareRootPaths) {
				const bytes = await read(path, prepare_root_maxBytes);
				if (bytes) return parsePrepareRoot(path, bytes);
			}
			return {state: 'absent'};
		}
		function parsePrepareRoot(path, bytes) {
			const invalid = reason => ({state: 'invalid', path, reason});
			const text = bytes.toString();
			if (!Buffer.from(text).equals(bytes)) return invalid('is no UTF-8');
			const file = parseKeyFile(text);
			if (typeof file === 'string') return invalid(file);
			const said = file.get('composefs')?.get('enabled') ?? 'no';
			const composefs = composefsOf(said);
			if (composefs === undefined) return invalid(`has composefs.enabled=${said.slice(0, 64)}, which is no such value`);
			const [transient, transientRo, readonly] = [truth(file, 'root', 'transient'), truth(file, 'root', 'transient-ro'), truth(file, 'sysroot', 'readonly')];
			if ([transient, transientRo, readonly].includes('invalid')) return invalid('has neither true nor false in root.transient, root.transient-ro or sysroot.readonly');
			if (transient === true && transientRo === true) return invalid('has both root.transient and root.transient-ro');
			return {
				state: 'read',
				path,
				composefs,
				transient: transientRo === true ? 'root.transient-ro' : transient === true ? 'root.transient' : false,
				sysrootReadonly: readonly === 'invalid' ? undefined : readonly,
				settings: settingsOf(file)
			};
		}
		function settingsOf(file) {
			const lines = [...file].flatMap(([group, keys]) => [...keys].map(([key, value]) => `${group}.${key}=${value}`));
			return lines
				.map(line => line.replace(/^composefs\.enabled=(?:true|1)$/, 'composefs.enabled=yes'))
				.sort()
				.join('\n');
		}
		function composefsOf(value) {
			if (['yes', 'true', '1', 'verity', 'signed'].includes(value)) return 'yes';
			if (value === 'maybe') return value;
			return ['no', 'false', '0'].includes(value) ? 'no' : undefined;
		}
		function truth(file, group, key) {
			const value = file.get(group)?.get(key)?.trimEnd();
			if (value === undefined) return undefined;
			if (value === 'true' || value === '1') return true;
			return value === 'false' || value === '0' ? false : 'invalid';
		}
		const apiFolders = ['dev', 'proc', 'sys', 'run', 'tmp', 'var'];
		const embeddedRoot = 'usr/share/doc/bootc/baseimage/base/';
		const treeLints = [
			{
				id: 'LINT-01',
				fix: 'Make /var/run a symlink to ../run, as the base has it.',
				look: tree => {
					const entry = at(tree, 'var/run');
					return entry && entry.type !== 'symlink' ? [{path: 'var/run', message: `/var/run is a ${entry.type}`}] : [];
				}
			},
			{
				id: 'LINT-02',
				fix: 'Put configuration into /etc alone; /usr/etc is what a host makes of it.',
				look: tree => (at(tree, 'etc') && at(tree, 'usr/etc') ? [{path: 'usr/etc', message: 'both /etc and /usr/etc are there'}] : [])
			},
			{
				id: 'LINT-03',
				fix: 'Write `kargs = ["name=value"]`, and nothing else but `match-architectures`.',
				look: async tree => {
					const read = await (0, expect_kargs.rO)(tree, 'amd64');
					return typeof read === 'string' ? [{message: `bootc refuses the kernel arguments: ${read}`}] : [];
				}
			},
			{
				id: 'LINT-04',
				fix: 'Leave one folder below /usr/lib/modules that has a vmlinuz.',
				look: tree => {
					const folder = tree.lookup('usr/lib/modules');
					if (folder?.type !== 'directory') return [];
					const kernels = [...(0, tree_entries.q4)(tree, folder.path)]
						.filter(({path, type}) => type === 'directory' && tree.lookup(`${path}/vmlinuz`))
						.map(({path}) => path.slice(path.lastIndexOf('/') + 1))
						.sort();
					return kernels.length > 1 ? [{message: `there is more than one kernel: ${kernels.join(', ')}`}] : [];
				}
			},
			{
				id: 'LINT-06',
				fix: 'Leave these folders as the base has them: they are empty, and something is mounted there on a host.',
				look: tree =>
					apiFolders.flatMap(path => {
						const entry = at(tree, path);
						if (entry?.type === 'directory') return [];
						return [{path, message: entry ? `/${path} is a ${entry.type}, not a folder` : `the folder /${path} is missing`}];
					})
			},
			{
				id: 'LINT-07',
				fix: 'Leave /sysroot and /ostree as the base has them.',
				look: tree => withEmbedded(tree, prefix => rootProblems(tree, prefix))
			},
			{
				id: 'LINT-08',
				fix: 'Keep the base’s prepare-root.conf; it says `[composefs]` and `enabled = true`.',
				look: async tree => {
					const copies = tree.lookup(embeddedRoot)?.type === 'directory' ? ['', embeddedRoot] : [''];
					const found = [];
					for (const prefix of copies) {
						const problem = await composefsProblem(tree, prefix);
						if (problem) found.push(problem);
					}
					return found;
				}
			}
		];
		const at = (tree, path) => tree.lookup(path, {followLast: false});
		function withEmbedded(tree, look) {
			const problems = look('');
			return problems.length === 0 && tree.lookup(embeddedRoot)?.type === 'directory' ? look(embeddedRoot) : problems;
		}
		function rootProblems(tree, prefix) {
			const [sysroot, ostree] = [`${prefix}sysroot`, `${prefix}ostree`];
			const problems = [];
			if (at(tree, sysroot)?.type !== 'directory') problems.push({path: sysroot, message: `/${sysroot} is missing, or no folder`});
			if (at(tree, ostree)?.target !== 'sysroot/ostree') problems.push({path: ostree, message: `/${ostree} is not a symlink to sysroot/ostree`});
			return problems;
		}
		async function composefsProblem(tree, prefix) {
			const read = await readPrepareRoot((path, maxBytes) => tree.readFile(`${prefix}${path}`, maxBytes));
			if (read.state === 'absent') return {message: `/${prefix} has no prepare-root.conf, so composefs is off`};
			if (read.state === 'invalid') return {message: `${read.path} ${read.reason}`};
			if (read.composefs !== 'no' || read.transient === 'root.transient') return undefined;
			return {path: `${prefix}${read.path}`, message: `${prefix}${read.path} does not switch composefs on`};
		}
		const notUtf8 = /[\udc80-\udcff]/;
		const lintRules = [
			...[...treeLints, ...contentLints].map(lintRule),
			(0, rules_rule.Km)('LINT-05', evidence =>
				(0, rules_rule._D)(evidence)
					.filter(({path, after}) => isBroken(path.slice(path.lastIndexOf('/') + 1)) || isBroken(after.target ?? ''))
					.map(change =>
						(0, rules_rule.Jp)('LINT-05', change, {
							message: `${change.path} ${isBroken(change.after.target ?? '') ? 'leads to a name' : 'has a name'} that is no UTF-8`,
							fix: 'Rename it: ostree imports no such name.'
						})
					)
			)
		];
		function isBroken(text) {
			return notUtf8.test(text) && !text.isWellFormed();
		}
		var closed_world = __webpack_require__(60267);
		var host_files = __webpack_require__(13913);
		const folder = 'usr/lib/modules';
		const found = new WeakMap();
		function kernelReleases(tree) {
			const known = found.get(tree);
			if (known) return known;
			const releases = (0, host_files.w)(tree, folder)
				.filter(release => [kernelPath(release), initramfsPath(release), unifiedPath(release)].some(path => tree.lookup(path)))
				.sort();
			found.set(tree, releases);
			return releases;
		}
		const kernelPath = release => `${folder}/${release}/vmlinuz`;
		const unifiedPath = release => `${folder}/${release}/${release}.efi`;
		const initramfsPath = release => `${folder}/${release}/initramfs.img`;
		function allReleases({tree, baseTree}) {
			return [...new Set([...kernelReleases(baseTree), ...kernelReleases(tree)])].sort();
		}
		const programFolders = ['usr/bin', 'usr/sbin', 'usr/libexec', 'usr/local/bin', 'usr/local/sbin', 'bin', 'sbin'];
		const desktopPlaces = [
			'etc/flatpak',
			'etc/xdg/autostart',
			'etc/xdg/plasma-workspace',
			'usr/local/share/applications',
			'usr/local/share/gnome-shell/extensions',
			'usr/local/share/wayland-sessions',
			'usr/local/share/xsessions',
			'usr/share/applications',
			'usr/share/flatpak',
			'usr/share/gnome-session',
			'usr/share/gnome-shell/extensions',
			'usr/share/kwin',
			'usr/share/plasma',
			'usr/share/thumbnailers',
			'usr/share/wayland-sessions',
			'usr/share/xsessions',
			'var/lib/flatpak'
		];
		const kernelPlaces = [
			'etc/depmod.d',
			'etc/dracut.conf',
			'etc/dracut.conf.d',
			'etc/kernel',
			'etc/modprobe.d',
			'etc/modules-load.d',
			'usr/lib/depmod.d',
			'usr/lib/dracut',
			'usr/lib/firmware',
			'usr/lib/kernel',
			'usr/lib/modprobe.d',
			'usr/lib/modules',
			'usr/lib/modules-load.d',
			'usr/local/lib/modprobe.d',
			'usr/local/lib/modules-load.d'
		];
		const moduleName = /\.ko(\.(gz|xz|zst))?$/;
		const codeRules = [
			(0, rules_rule.Km)('EXE-01', evidence => {
				const findings = [];
				const inFolders = new Set((0, rules_places.N0)(evidence, programFolders).map(({change}) => change.path));
				for (const change of (0, rules_rule._D)(evidence)) {
					const found = judgeProgram(change, inFolders.has(change.path));
					if (found) findings.push(found);
				}
				return findings;
			}),
			(0, rules_rule.Km)('EXE-02', evidence =>
				(0, rules_places.N0)(evidence, desktopPlaces).map(({change, place}) =>
					(0, rules_rule.Jp)('EXE-02', change, {
						message: `${change.path} was ${change.kind}: the desktop offers or starts what is in /${place}`,
						fix: 'Remove it; a person installs applications as Flatpak, and tools in a Distrobox.'
					})
				)
			),
			(0, rules_rule.Km)('KRN-01', evidence => {
				const others = new Set(allReleases(evidence).flatMap(release => [kernelPath(release), initramfsPath(release)]));
				const placed = (0, rules_places.N0)(evidence, kernelPlaces).filter(({change}) => !others.has(change.path));
				const found = new Set(placed.map(({change}) => change.path));
				const modules = (0, rules_rule._D)(evidence).filter(({path, after}) => after.type !== 'directory' && moduleName.test(path) && !found.has(path));
				return [
					...placed.map(({change, place}) =>
						(0, rules_rule.Jp)('KRN-01', change, {
							message: `${change.path} was ${change.kind}: /${place} belongs to the kernel and its start`,
							fix: 'Remove it; take a base that has the kernel, module, firmware or argument you need.'
						})
					),
					...modules.map(change =>
						(0, rules_rule.Jp)('KRN-01', change, {
							message: `${change.path} was ${change.kind}: by its name it is a kernel module`,
							fix: 'Remove it; modules come from the base alone.'
						})
					)
				];
			})
		];
		function judgeProgram(change, inFolder) {
			const {path, after} = change;
			const fix = 'Remove it; programs belong into the Distrobox. Configuration needs no execute bit: chmod a-x.';
			if (inFolder) {
				return (0, rules_rule.Jp)('EXE-01', change, {message: `${path} was ${change.kind} in a folder for programs`, fix});
			}
			if (after.type !== 'file') return undefined;
			if ((after.mode & 0o111) !== 0) {
				const mode = (0, closed_world.Wo)(after.mode);
				return (0, rules_rule.Jp)('EXE-01', change, {message: `${path} is executable (${mode})`, evidence: {mode}, fix});
			}
			if (change.kind === 'changed' && !change.what.includes('content') && !change.what.includes('type')) return undefined;
			if (after.size > 0 && after.head === undefined) {
				return (0, rules_rule.Jp)('EXE-01', change, {
					level: 'unknown',
					message: `the first bytes of ${path} are not known, so it may be a program`,
					evidence: {size: after.size},
					fix: 'Check the image again, with an index made anew.'
				});
			}
			const kind = programKind(after);
			if (kind === undefined) return undefined;
			return (0, rules_rule.Jp)('EXE-01', change, {message: `${path} contains a program (${kind})`, evidence: {kind}, fix});
		}
		function programKind({head, size}) {
			const start = head?.toString('latin1') ?? '';
			if (start.startsWith('\x7fELF')) return 'ELF';
			if (start.startsWith('#!')) return 'script';
			if (start.startsWith('\0asm')) return 'WebAssembly';
			if (start.startsWith('MZ') && size > 64) return 'PE';
			return undefined;
		}
		var core_digest = __webpack_require__(86912);
		var account_ids = __webpack_require__(35308);
		var closed_world_packages = __webpack_require__(66553);
		const config = 1 << 0;
		const ghost = 1 << 6;
		const sha256Algorithm = 8;
		const capability = 'security.capability';
		const ownershipRules = [
			(0, rules_rule.Km)('PKG-06', evidence => {
				const owners = ownersIn(evidence);
				return (0, rules_rule._D)(evidence)
					.filter(({path, after}) => owners && after.type !== 'directory' && !owners.has(path))
					.map(change => {
						const executable = change.after.type === 'file' && (change.after.mode & 0o111) !== 0;
						return (0, rules_rule.Jp)('PKG-06', change, {
							level: executable ? 'error' : 'warning',
							message: `${change.path} belongs to no package`,
							evidence: {executable},
							fix: 'Allow it by a clause that says why it is in the image.'
						});
					});
			}),
			(0, rules_rule.Km)('PKG-07', async evidence => {
				const owners = ownersIn(evidence);
				if (!owners || owners.size === 0) return [];
				const accounts = await (0, account_ids.n)(evidence.tree);
				return (0, rules_rule._D)(evidence).flatMap(change => {
					const claims = owners.get(change.path) ?? [];
					const problems = claims.filter(({flags}) => (flags & ghost) === 0).map(file => (0, closed_world_packages.iv)(comparable(file, change.after), plain(change.after), undefined, accounts));
					const [problem] = problems;
					if (problem === undefined || problems.includes(undefined)) return [];
					return (0, rules_rule.Jp)('PKG-07', change, {
						...(claims.every(file => isUnknown(file, change)) && {level: 'unknown'}),
						message: `${change.path} is not as its package has it: the database ${problem}`,
						evidence: {differs: problem},
						fix: 'Leave the package’s file as it is; put changes where the package looks for them (a drop-in, /etc).'
					});
				});
			})
		];
		function ownersIn(evidence) {
			const {packages, tree} = evidence;
			if (packages.state !== 'read') return undefined;
			const known = owned.get(evidence);
			if (known) return known;
			const paths = new Set((0, rules_rule._D)(evidence).map(({path}) => path));
			const found = paths.size > 0 ? (0, closed_world_packages.GF)(packages.packages, tree, paths) : new Map();
			owned.set(evidence, found);
			return found;
		}
		const owned = new WeakMap();
		function comparable(file, {digest}) {
			if ((file.flags & config) === 0 || digest === undefined) return file;
			return {...file, digestAlgorithm: sha256Algorithm, digest: (0, core_digest.ZD)(digest)};
		}
		function plain(entry) {
			const raw = entry.xattrs?.get(capability);
			const {xattrs: _xattrs, ...rest} = entry;
			return raw === undefined ? rest : {...rest, xattrs: new Map([[capability, raw]])};
		}
		function isUnknown(file, {after}) {
			return after.type === 'file' && comparable(file, after).digestAlgorithm !== sha256Algorithm;
		}
		const deviceFileRules = [(0, rules_rule.Km)('SEC-02', evidence => (0, rules_rule._D)(evidence).flatMap(change => [...special(change), ...writable(change), ...foreign(change, evidence)]))];
		function special(change) {
			const {path, after} = change;
			if (after.type !== 'char' && after.type !== 'block' && after.type !== 'fifo') return [];
			const {major = 0, minor = 0} = after.device ?? {};
			const what = after.type === 'fifo' ? 'a named pipe' : `a device node (${after.type} ${major}:${minor}): whoever may open it is past the kernel’s checks`;
			return [
				(0, rules_rule.Jp)('SEC-02', change, {
					message: `${path} is ${what}`,
					fix: 'Remove it; the kernel and udev make what a host needs in /dev.'
				})
			];
		}
		function writable(change) {
			const {path, after} = change;
			if (!isWritable(after) || (change.kind === 'changed' && isWritable(change.before))) return [];
			return [
				(0, rules_rule.Jp)('SEC-02', change, {
					message: `${path} may be written to by everybody (${(0, closed_world.Wo)(after.mode)})`,
					evidence: {mode: (0, closed_world.Wo)(after.mode)},
					fix: 'Take the bit away: chmod o-w.'
				})
			];
		}
		function isWritable({type, mode}) {
			if (type === 'symlink' || (mode & 0o002) === 0) return false;
			return type !== 'directory' || (mode & 0o1000) === 0;
		}
		function foreign(change, evidence) {
			const {path, after} = change;
			const {uid, gid} = after;
			if (uid === 0 && gid === 0) return [];
			if (change.kind === 'changed' && change.before.uid === uid && change.before.gid === gid) return [];
			const packaged = ownersIn(evidence)?.has(path) ?? false;
			const groupReads = uid === 0 && (after.type === 'symlink' || (after.mode & 0o020) === 0);
			return [
				(0, rules_rule.Jp)('SEC-02', change, {
					...((packaged || groupReads) && {level: 'warning'}),
					message: `${path} belongs to ${uid}:${gid}, not to root${packaged ? ', as a package wants it' : ''}`,
					evidence: {uid, gid, packaged},
					fix: 'Give it to root: COPY --chown=0:0, chown 0:0.'
				})
			];
		}
		function effective(rule, isBaseOwn, details) {
			if (!isBaseOwn) return (0, rules_rule.gk)(rule, details);
			const {message, evidence} = details;
			return (0, rules_rule.gk)(rule, {
				...details,
				level: 'warning',
				message: `${message} (the base’s own: it has the same without this image’s layers)`,
				evidence: {...evidence, base: true},
				fix: 'Ask the base’s vendor, or take another base.'
			});
		}
		function effective_placeOf({delta, tree}, paths) {
			const known = new Set(paths.flatMap(path => [path, tree.lookup(path)?.path ?? path]));
			const changed = delta.find(({path}) => known.has(path))?.path;
			const path = changed ?? paths.find(each => tree.lookup(each)) ?? paths[0];
			return path === undefined ? undefined : {path, ...layerOf(tree, path)};
		}
		function layerOf(tree, path) {
			const layer = tree.lookup(path)?.layer;
			return layer === undefined ? {} : {layer};
		}
		const file_system_maxBytes = 64 * 1024;
		const fileSystemRules = [
			(0, rules_rule.Km)('FS-05', evidence => {
				const opt = optPlaces(evidence.tree);
				return (0, rules_rule._D)(evidence).flatMap(change => {
					const {path, after} = change;
					if (!(0, rules_places.UO)(path, 'var') || opt.some(place => path.startsWith(`${place}/`))) return [];
					return [
						(0, rules_rule.Jp)('FS-05', change, {
							...(after.type === 'directory' ? {level: 'warning'} : {}),
							message: `${path} is unpacked when a host is installed; one that is updated never gets it`,
							fix: (0, rules_places.UO)(path, 'var/usrlocal') ? 'Put it below /usr: /usr/local leads to /var on a host.' : 'Put it below /usr, or have it made at boot by a file in /usr/lib/tmpfiles.d.'
						})
					];
				});
			}),
			(0, rules_rule.Km)('FS-06', evidence => {
				const opt = optPlaces(evidence.tree);
				return (0, rules_rule._D)(evidence).flatMap(change => {
					const {path, after} = change;
					if (!opt.some(place => path.startsWith(`${place}/`))) return [];
					return [
						(0, rules_rule.Jp)('FS-06', change, {
							...(after.type === 'directory' ? {level: 'warning'} : {}),
							message: `${path} is what /opt leads to: an update neither brings nor renews it`,
							fix: 'Put it below /usr/lib, and link to it from where it is looked for.'
						})
					];
				});
			}),
			(0, rules_rule.Km)('FS-07', async evidence => [...usrLocal(evidence), ...(await writableRoots(evidence))]),
			(0, rules_rule.Km)('FS-08', ({delta}) =>
				delta.flatMap(change => {
					const {path, kind} = change;
					if (path === '' || path.includes('/')) return [];
					if (kind === 'changed' && !change.what.includes('type') && !change.what.includes('target')) return [];
					const now = kind === 'added' ? 'is new' : kind === 'removed' ? 'is gone' : `is now a ${change.after.type}`;
					return [
						(0, rules_rule.gk)('FS-08', {
							path,
							...(kind === 'removed' ? {} : {layer: change.after.layer}),
							message: `/${path} ${now}: the top of the tree is part of how a host is put together`,
							evidence: {change: kind},
							fix: 'Leave the top as the base has it, and put files below /usr.'
						})
					];
				})
			)
		];
		function optPlaces(tree) {
			const real = tree.lookup('opt')?.path;
			const isLink = tree.lookup('opt', {followLast: false})?.type === 'symlink';
			return isLink ? [...new Set(['var/opt', real ?? 'var/opt'])].filter(place => (0, rules_places.UO)(place, 'var')) : [];
		}
		function usrLocal(evidence) {
			const path = 'usr/local';
			const [before, after] = [evidence.baseTree, evidence.tree].map(tree => tree.lookup(path, {followLast: false}));
			if (before?.type === after?.type && before?.target === after?.target) return [];
			const say = entry => entry?.target ?? entry?.type ?? 'nothing';
			return [
				(0, rules_rule.gk)('FS-07', {
					...effective_placeOf(evidence, [path]),
					message: `/${path} is ${say(after)}, and ${say(before)} in the base`,
					fix: 'Leave it: what a person installs there belongs to the host, and what the image brings belongs below /usr.'
				})
			];
		}
		async function writableRoots(evidence) {
			if (allReleases(evidence).length === 0) return [];
			const findings = [];
			for (const path of (0, rules_places.Mg)('etc/fstab')) {
				const [before, after] = [await hasWritableRoot(evidence.baseTree, path), await hasWritableRoot(evidence.tree, path)];
				if (!after) continue;
				const message = `${path} mounts / writable`;
				const fix = 'Remove the line: ostree mounts /, and fstab adds other file systems.';
				findings.push(effective('FS-07', before, {...effective_placeOf(evidence, [path]), message, fix}));
			}
			return findings;
		}
		async function hasWritableRoot(tree, path) {
			const text = (await tree.readFile(path, file_system_maxBytes))?.toString() ?? '';
			return text.split('\n').some(line => {
				const [source = '#', place, , options = 'defaults'] = line.trim().split(/\s+/);
				if (source.startsWith('#') || place !== '/') return false;
				return options.split(',').findLast(option => option === 'ro' || option === 'rw') !== 'ro';
			});
		}
		const harmless = new Set(['implied-directory']);
		const imageRules = [
			(0, rules_rule.Km)('IMG-01', evidence => {
				const base = (0, rules_rule.k$)(evidence);
				return evidence.tree.anomalies
					.filter(anomaly => anomaly.layer >= base)
					.map(({kind, layer, path, message}) =>
						(0, rules_rule.gk)('IMG-01', {
							...(harmless.has(kind) ? {level: 'warning'} : {}),
							layer,
							...(path === undefined ? {} : {path}),
							message: `layer ${layer + 1}: ${message}`,
							evidence: {kind},
							fix: 'Build the layer again with a tool that writes plain archives, such as our append engine or buildah.'
						})
					);
			})
		];
		var schemas = __webpack_require__(2503);
		var docker_reference = __webpack_require__(20931);
		const place = 'usr/share/ublue-os/image-info.json';
		const image_info_maxBytes = 64 * 1024;
		const image_info_document = schemas.Ikc({'image-ref': schemas.YjP().max(1024)});
		const origin = /^(?:ostree-(image-signed|unverified-image|unverified-registry|remote-(?:image|registry):[^:/]{1,64}):)?(?:registry:|docker:\/\/)?/;
		const imageInfoRules = [
			(0, rules_rule.Km)('LIN-05', async evidence => {
				const targets = evidence.context.targets.flatMap(target => (0, docker_reference.F4)(target)?.name ?? []);
				const entry = evidence.tree.lookup(place);
				if (targets.length === 0 || !entry) return [];
				const ofBase = (0, rules_places.Vi)(evidence.tree, evidence.baseTree, place);
				const say = (message, ref = '') => [
					(0, rules_rule.gk)('LIN-05', {
						...(ofBase && {level: 'note'}),
						path: entry.path,
						layer: entry.layer,
						message: ofBase ? `${message} (the base's own)` : message,
						evidence: {imageRef: ref, ofBase},
						fix: `Write "image-ref": "ostree-image-signed:docker://${targets[0]}" into it.`
					})
				];
				const ref = await readReference(evidence);
				if (ref === undefined) return say(`${place} does not say where the image comes from`);
				const [head = '', kind = ''] = origin.exec(ref) ?? [];
				const name = (0, docker_reference.F4)(ref.slice(head.length))?.name;
				if (name === undefined || !targets.includes(name)) return say(`${place} says that the image comes from ${ref}; it is published as ${targets.join(', ')}`, ref);
				return kind.startsWith('unverified') ? say(`${place} names the image as one whose signature nobody asks for: ${ref}`, ref) : [];
			})
		];
		async function readReference({tree}) {
			const entry = tree.lookup(place);
			if (entry?.type !== 'file' || entry.size > image_info_maxBytes) return undefined;
			try {
				return image_info_document.parse(JSON.parse((await tree.readFile(place, image_info_maxBytes))?.toString() ?? ''))['image-ref'];
			} catch {
				return undefined;
			}
		}
		var decompress = __webpack_require__(53880);
		const headerBytes = 110;
		const longestName = 4096;
		const trailer = 'TRAILER!!!';
		const mostLinks = 40;
		const mostCompared = 300_000_000;
		const format = 0o170000;
		const cpio_folder = 0o040000;
		const symlink = 0o120000;
		const regular = 0o100000;
		class CpioSyntaxError extends Error {}
		async function readInitramfs(bytes, {maxBytes, maxMembers = 200_000}) {
			const collected = new Collector(maxMembers);
			try {
				const plain = collected.take(bytes);
				if (plain < bytes.length) {
					const rest = bytes.subarray(plain);
					if ((0, decompress.J)(rest) === 'none') return damagedOrForeign(rest);
					const unpacked = await (0, decompress.m)(rest, {maxBytes});
					if (unpacked.state !== 'read') return unpacked;
					const end = collected.take(unpacked.bytes);
					if (end < unpacked.bytes.length) return {state: 'damaged', reason: 'has junk behind its last archive'};
				}
			} catch (error) {
				if (error instanceof CpioSyntaxError) return {state: 'damaged', reason: error.message};
				throw error;
			}
			if (collected.archives === 0) return {state: 'damaged', reason: 'holds no cpio archive'};
			return {state: 'read', members: collected.finish()};
		}
		function damagedOrForeign(rest) {
			const start = rest.subarray(0, 9).toString('latin1');
			const others = [
				['BZh', 'bzip2'],
				['\x5d\0\0', 'lzma'],
				['\x89LZO', 'lzo']
			];
			const name = others.find(([magic]) => start.startsWith(magic))?.[1];
			if (name) return {state: 'unsupported', reason: `is compressed with ${name}, which is not read here`};
			return {state: 'damaged', reason: 'is neither a cpio archive in newc format nor compressed'};
		}
		class Collector {
			members = new Map();
			#links = new Map();
			#linked = new Map();
			#files = new Set();
			#most;
			#count = 0;
			#compared = 0;
			#folders = new Map();
			archives = 0;
			constructor(most) {
				this.#most = most;
			}
			take(bytes) {
				let at = 0;
				for (;;) {
					while (at < bytes.length && bytes[at] === 0) at++;
					if (at >= bytes.length || !isHeader(bytes, at)) return at;
					at = this.#archive(bytes, at);
				}
			}
			#archive(bytes, start) {
				this.archives++;
				this.#links.clear();
				for (let at = start; ; ) {
					const {name, mode, links, inode, from, to} = memberAt(bytes, at);
					at = padded(to);
					if (name === trailer) return Math.min(at, bytes.length);
					if (++this.#count > this.#most) throw new CpioSyntaxError(`has more than ${this.#most} members`);
					this.#put({...this.#place(name, mode), mode, content: bytes.subarray(from, to)}, links > 1 ? inode : undefined);
				}
			}
			finish() {
				for (const {content, names} of this.#files) for (const each of names) each.content = content;
				return this.members;
			}
			#put(member, inode) {
				const {path, mode, content} = member;
				const kind = mode & format;
				const before = this.members.get(path);
				if (before?.isPlaced && !member.isPlaced) return;
				if (kind !== regular && kind !== symlink && content.length > 0) throw new CpioSyntaxError('has content that is no file’s');
				if (before && kind !== cpio_folder && (before.mode & format) === cpio_folder) throw new CpioSyntaxError('has a folder and something else under one name');
				const linked = this.#linked.get(path);
				if (linked && (linked.names.length > 1 || linked.archive === this.archives)) throw new CpioSyntaxError('writes to one of several names of a file again');
				this.#linked.delete(path);
				this.members.set(path, member);
				if (kind !== regular || (before && (before.mode & format) !== regular)) this.#folders.clear();
				if (inode === undefined || kind !== regular) return;
				const links = this.#links.get(inode) ?? {content, names: [], archive: this.archives};
				if (content.length > 0) links.content = content;
				links.names.push(member);
				this.#links.set(inode, links);
				this.#files.add(links);
				this.#linked.set(path, links);
			}
			#place(name, mode) {
				if (name.endsWith('/') && (mode & format) !== cpio_folder) throw new CpioSyntaxError('has a file whose name ends in /');
				let end = name.length;
				while (name[end - 1] === '/') end--;
				const slash = name.lastIndexOf('/', end - 1) + 1;
				const [written, last] = [name.slice(0, slash), name.slice(slash, end)];
				if (last === '..') throw new CpioSyntaxError('has a member name with `..`');
				const known = this.#folders.get(written) ?? this.#follow(written);
				this.#folders.set(written, known);
				const {path, isPlaced} = known;
				if (last === '' || last === '.') return {path: path || '.', isPlaced};
				return {path: path === '' ? last : `${path}/${last}`, isPlaced};
			}
			#follow(written) {
				const todo = this.#partsOf(written).reverse();
				if (todo.includes('..')) throw new CpioSyntaxError('has a member name with `..`');
				let path = '';
				let followed = 0;
				let isPlaced = true;
				for (let part = todo.pop(); part !== undefined; part = todo.pop()) {
					if (part === '..') {
						path = path.slice(0, Math.max(0, path.lastIndexOf('/')));
						continue;
					}
					const real = path === '' ? part : `${path}/${part}`;
					const there = this.members.get(real);
					const kind = there?.isPlaced ? there.mode & format : undefined;
					if (kind !== symlink) {
						path = real;
						isPlaced &&= kind === cpio_folder;
						continue;
					}
					if (++followed > mostLinks) throw new CpioSyntaxError('has symlinks that lead in a circle');
					const target = there?.content.toString('utf8', 0, longestName) ?? '';
					if (target.startsWith('/')) path = '';
					todo.push(...this.#partsOf(target).reverse());
				}
				return {path, isPlaced};
			}
			#partsOf(path) {
				const parts = path.split('/');
				this.#compared += parts.length * path.length;
				if (this.#compared > mostCompared) throw new CpioSyntaxError('has names of too many parts');
				return parts.filter(part => part !== '' && part !== '.');
			}
		}
		function memberAt(bytes, at) {
			if (!isHeader(bytes, at)) throw new CpioSyntaxError('has no member header where one must be');
			const text = bytes.toString('latin1', at + 6, at + headerBytes);
			if (!/^[0-9A-Fa-f]{104}$/.test(text)) throw new CpioSyntaxError('has a member header with a number that is none');
			const number = position => Number.parseInt(text.slice(position * 8, position * 8 + 8), 16);
			const nameBytes = number(11);
			if (nameBytes < 1 || nameBytes > longestName) throw new CpioSyntaxError('has a member name of no reasonable length');
			const nameEnd = at + headerBytes + nameBytes;
			const from = padded(nameEnd);
			const to = from + number(6);
			if (to > bytes.length) throw new CpioSyntaxError('ends within a member');
			const named = bytes.subarray(at + headerBytes, nameEnd);
			const end = named.indexOf(0);
			if (end < 0 || named.subarray(end).some(byte => byte !== 0)) throw new CpioSyntaxError('has a member name without an end, or with two');
			const name = named.toString('utf8', 0, end);
			return {name, mode: number(1), links: number(4), inode: `${number(7)}:${number(8)}:${number(0)}`, from, to};
		}
		function isHeader(bytes, at) {
			if (at % 4 !== 0 || at + headerBytes > bytes.length) return false;
			const magic = bytes.toString('latin1', at, at + 6);
			return magic === '070701' || magic === '070702';
		}
		function padded(at) {
			return (at + 3) & ~3;
		}
		const initramfs_files_maxBytes = 384 * 1024 * 1024;
		const maxUnpacked = 768 * 1024 * 1024;
		const known = new WeakMap();
		function initramfsFacts(tree, path) {
			const ofTree = known.get(tree) ?? new Map();
			known.set(tree, ofTree);
			const facts = ofTree.get(path) ?? look(tree, path);
			ofTree.set(path, facts);
			return facts;
		}
		async function look(tree, path) {
			if ((tree.lookup(path)?.size ?? 0) > initramfs_files_maxBytes) return `has more than ${initramfs_files_maxBytes} bytes`;
			const bytes = await tree.readFile(path, initramfs_files_maxBytes);
			if (!bytes) return 'is no file';
			const unpacked = await readInitramfs(bytes, {maxBytes: maxUnpacked});
			if (unpacked.state !== 'read') return unpacked.reason;
			const files = [...unpacked.members.values()].filter(isFile).filter(({content}) => content.length > 0);
			return {
				files: new Map(files.map(({path, mode, content}) => [path, {digest: (0, core_digest.sc)(content), isExecutable: (mode & 0o111) !== 0}])),
				prepareRoot: await copyIn(unpacked.members)
			};
		}
		const isFile = ({mode}) => (mode & 0o170000) === 0o100000;
		async function copyIn(members) {
			for (const path of prepareRootPaths) {
				for (let at = path.length; at > 0; at = path.lastIndexOf('/', at - 1)) {
					const member = members.get(path.slice(0, at));
					if (member && (member.mode & 0o170000) === 0o120000) return `has a symlink for ${member.path}`;
				}
			}
			const files = prepareRootPaths.flatMap(path => members.get(path) ?? []).filter(isFile);
			const lost = files.find(({isPlaced}) => !isPlaced);
			if (lost) return `has ${lost.path} without the folders for it`;
			const large = files.find(({content}) => content.length > 64 * 1024);
			if (large) return `has a ${large.path} of ${large.content.length} bytes`;
			return readPrepareRoot(async path => files.find(member => member.path === path)?.content);
		}
		const ofDracut = /^(?:etc\/ld\.so\.cache|early_cpio|usr\/lib\/dracut\/(?:[a-z-]+\.txt|dracut-[^/]+)|usr\/lib\/modules\/[^/]+\/modules\.[a-z.]+)$/;
		function foreignFiles(facts, bases, tree) {
			const imageHas = new Set();
			for (const {digest} of tree.entries.values()) if (digest !== undefined) imageHas.add(digest);
			const before = typeof bases === 'string' ? undefined : bases.files;
			return [...facts.files]
				.filter(([path, {digest}]) => !imageHas.has(digest) && before?.get(path)?.digest !== digest)
				.filter(([path]) => !ofDracut.test(path))
				.sort(([one, a], [other, b]) => Number(b.isExecutable) - Number(a.isExecutable) || (one < other ? -1 : 1))
				.map(([path]) => path);
		}
		const fix = 'Leave prepare-root.conf to the base: composefs enabled, nothing transient, /sysroot read-only.';
		const rootMountRules = ['FS-01', 'FS-02'].map(id =>
			(0, rules_rule.Km)(id, async evidence => {
				if (allReleases(evidence).length === 0) return [];
				const [before, after] = await prepareRootOf(evidence);
				const known = new Set(weaknesses(before).map(({setting}) => setting));
				return weaknesses(after)
					.filter(({rule}) => rule === id)
					.map(({setting, level, message}) => {
						const isBaseOwn = known.has(setting);
						const details = {...effective_placeOf(evidence, prepareRootPaths), message, evidence: {setting}, fix};
						return effective(id, isBaseOwn, {...details, level});
					});
			})
		);
		function prepareRootOf({baseTree, tree}) {
			return Promise.all([readPrepareRoot((path, most) => baseTree.readFile(path, most)), readPrepareRoot((path, most) => tree.readFile(path, most))]);
		}
		function weaknesses(config) {
			const weak = (rule, setting, message, level = 'error') => ({
				rule,
				setting,
				message,
				level
			});
			if (config.state === 'absent') return [weak('FS-01', 'composefs.enabled=no', 'composefs is not enabled, for there is no prepare-root.conf: / is writable')];
			const {path} = config;
			if (config.state === 'invalid') return [weak('FS-01', 'invalid', `a host does not boot: ${path} ${config.reason}`)];
			const found = [];
			if (config.composefs === 'no') found.push(weak('FS-01', 'composefs.enabled=no', `${path} does not enable composefs: / is writable`));
			if (config.composefs === 'maybe') {
				const message = `${path} has composefs.enabled=maybe: without a composefs image a host boots all the same, / writable`;
				found.push(weak('FS-01', 'composefs.enabled=maybe', message, 'warning'));
			}
			if (config.transient) found.push(weak('FS-01', config.transient, `${path} has ${config.transient}: what is written to / comes before the image`));
			if (config.sysrootReadonly === false) found.push(weak('FS-02', 'sysroot.readonly', `${path} has sysroot.readonly=false: the physical root is writable`));
			return found;
		}
		const initramfs_shown = 5;
		const initramfs_longestName = 200;
		const initramfsRules = [
			(0, rules_rule.Km)('KRN-02', async evidence => {
				const findings = [];
				for (const release of allReleases(evidence)) {
					const path = initramfsPath(release);
					const {baseTree, tree} = evidence;
					if ((0, rules_places.Vi)(baseTree, tree, path)) continue;
					const did = !baseTree.lookup(path) ? 'was added' : tree.lookup(path) ? 'was changed' : 'is gone';
					const inside = tree.lookup(path) ? await insideOf(evidence, path) : {evidence: {}};
					findings.push(
						(0, rules_rule.gk)('KRN-02', {
							...effective_placeOf(evidence, [path]),
							message: `the initramfs of the kernel ${release} ${did}: it runs as root before anything of the image is looked at${inside.message ?? ''}`,
							evidence: {release, ...inside.evidence},
							fix: 'Leave it to the base; where you must make one, allow it by a clause that names KRN-02.'
						})
					);
				}
				return findings;
			}),
			(0, rules_rule.Km)('FS-03', async evidence => {
				const findings = [];
				for (const release of kernelReleases(evidence.tree)) findings.push(...(await judge(evidence, initramfsPath(release))));
				return findings;
			})
		];
		async function insideOf({tree, baseTree}, path) {
			const facts = await initramfsFacts(tree, path);
			if (typeof facts === 'string') return {message: `; what is in it cannot be seen: it ${facts}`, evidence: {}};
			const bases = baseTree.lookup(path) ? path : kernelReleases(baseTree).map(initramfsPath)[0];
			const foreign = foreignFiles(facts, bases === undefined ? '' : await initramfsFacts(baseTree, bases), tree);
			const counts = {files: facts.files.size, foreign: foreign.length};
			if (foreign.length === 0)
				return {
					message: `; each of its ${counts.files} files is one of the image or of the base’s initramfs`,
					evidence: counts
				};
			const some = foreign.slice(0, initramfs_shown).map(name => name.slice(0, initramfs_longestName));
			const more = foreign.length > initramfs_shown ? ` and ${foreign.length - initramfs_shown} more` : '';
			const message = `; of its ${counts.files} files these are neither of the image nor of the base’s initramfs: ${some.join(', ')}${more}`;
			return {message, evidence: counts};
		}
		async function judge(evidence, path) {
			const {tree, baseTree} = evidence;
			if (!tree.lookup(path)) return [];
			const [before, after] = await prepareRootOf(evidence);
			if ((0, rules_places.Vi)(tree, baseTree, path)) return sameSettings(before, after) ? [] : [withoutEffect(evidence)];
			const place = effective_placeOf(evidence, [path]);
			const facts = await initramfsFacts(tree, path);
			const copy = typeof facts === 'string' ? facts : facts.prepareRoot;
			if (typeof copy === 'string') {
				const message = `how ${path} mounts the root cannot be seen: it ${copy}`;
				const fix = 'Make it with dracut, compressed by zstd, gzip, xz or lz4.';
				return [(0, rules_rule.gk)('FS-03', {...place, level: 'unknown', message, fix})];
			}
			const known = new Set(weaknesses(before).map(({setting}) => setting));
			const weak = weaknesses(copy).filter(({setting}) => !known.has(setting));
			const fix = 'Make the initramfs again, with the prepare-root.conf of the image (dracut installs it).';
			if (weak.length > 0) return weak.map(({setting, level, message}) => (0, rules_rule.gk)('FS-03', {...place, level, message: `in ${path}: ${message}`, evidence: {setting}, fix}));
			if (sameSettings(copy, after)) return [];
			const message = `${path} has another prepare-root.conf than the image; a host goes by the one in the initramfs`;
			return [(0, rules_rule.gk)('FS-03', {...place, message, fix})];
		}
		function sameSettings(one, other) {
			const gist = config => (config.state === 'read' ? config.settings : JSON.stringify(config));
			return gist(one) === gist(other);
		}
		function withoutEffect(evidence) {
			return (0, rules_rule.gk)('FS-03', {
				...effective_placeOf(evidence, prepareRootPaths),
				message: 'prepare-root.conf was changed, but the initramfs is the base’s, and with it the copy that a host goes by',
				fix: 'Leave the file to the base; a new one has an effect only with an initramfs made anew.'
			});
		}
		var dist = __webpack_require__(3292);
		const installFolders = ['usr/lib/bootc/install', 'usr/local/lib/bootc/install', 'etc/bootc/install'];
		const installConfig = schemas.Ikc({install: schemas.Ikc({kargs: schemas.YOg(schemas.YjP()).optional()}).optional()});
		const kernel_arguments_maxBytes = 64 * 1024;
		async function allKargs(evidence, which) {
			const tree = evidence[which];
			const found = await (0, expect_kargs.rO)(tree, evidence.context.image.config.architecture);
			if (typeof found === 'string') return found;
			for (const folder of installFolders) {
				for (const name of (0, host_files.w)(tree, folder).filter(each => each.endsWith('.toml'))) {
					const path = `${folder}/${name}`;
					const text = (await tree.readFile(path, kernel_arguments_maxBytes))?.toString() ?? '';
					const read = installKargs(text);
					if (read === undefined) return `${path} cannot be read`;
					found.push(...read.flatMap(expect_kargs.Ex).map(argument => ({argument, path})));
				}
			}
			return found;
		}
		function installKargs(text) {
			try {
				return installConfig.parse((0, dist.qg)(text)).install?.kargs ?? [];
			} catch {
				return undefined;
			}
		}
		const configPaths = (0, rules_places.Mg)('etc/selinux/config');
		const selinux_maxBytes = 64 * 1024;
		const store = ['etc/selinux', 'usr/share/selinux', 'var/lib/selinux'];
		const selinuxRules = [
			(0, rules_rule.Km)('MAC-01', async evidence => [
				...(await configFindings(evidence)),
				...(await kargFindings(evidence)),
				...(0, rules_places.N0)(evidence, store)
					.filter(({change}) => !configPaths.includes(change.path))
					.map(({change}) =>
						(0, rules_rule.Jp)('MAC-01', change, {
							message: `${change.path} was ${change.kind}: it belongs to the SELinux policy`,
							fix: 'Remove it; the policy is the base’s.'
						})
					)
			])
		];
		async function configFindings(evidence) {
			const findings = [];
			for (const path of configPaths) {
				const [before, after] = [await readConfig(evidence.baseTree, path), await readConfig(evidence.tree, path)];
				const place = effective_placeOf(evidence, [path]);
				const details = {...place, fix: 'Leave SELINUX=enforcing and SELINUXTYPE=targeted as the base has them.'};
				if (!after) {
					if (before) findings.push(effective('MAC-01', false, {...details, message: `${path} is gone: SELinux is off`}));
					continue;
				}
				const weak = faults(after);
				const known = new Set(before ? faults(before) : []);
				for (const fault of weak) findings.push(effective('MAC-01', known.has(fault), {...details, message: `${path}: ${fault}`}));
			}
			return findings;
		}
		async function readConfig(tree, path) {
			const text = (await tree.readFile(path, selinux_maxBytes))?.toString();
			if (text === undefined) return undefined;
			const all = name => {
				const values = text.split('\n').flatMap(line => {
					const [, found] = new RegExp(`^\\s*${name}=(.*)$`).exec(line) ?? [];
					return found === undefined ? [] : [found.trim().toLowerCase()];
				});
				return [...new Set(values)];
			};
			return {modes: all('SELINUX'), types: all('SELINUXTYPE')};
		}
		function faults({modes, types}) {
			const faults = [];
			const mode = modes.find(each => each !== 'enforcing');
			if (mode !== undefined) faults.push(`SELinux is ${mode.slice(0, 32)}, and not enforcing`);
			if (modes.length === 0) faults.push('SELINUX=enforcing is missing');
			const type = types.find(each => each !== 'targeted');
			if (type !== undefined) faults.push(`the SELinux policy is ${type.slice(0, 32)}, and not targeted`);
			return faults;
		}
		async function kargFindings(evidence) {
			const [before, after] = [await allKargs(evidence, 'baseTree'), await allKargs(evidence, 'tree')];
			if (typeof after === 'string') return [];
			const had = new Set(typeof before === 'string' ? [] : before.map(({argument}) => argument));
			return after
				.filter(({argument}) => switchesSelinuxOff(argument))
				.map(({argument, path}) =>
					effective('MAC-01', had.has(argument), {
						...effective_placeOf(evidence, [path]),
						message: `the kernel argument ${argument} switches SELinux off`,
						evidence: {argument},
						fix: `Remove it from ${path}.`
					})
				);
		}
		function switchesSelinuxOff(argument) {
			const [name, value = ''] = (0, expect_kargs.G6)(argument.replaceAll('"', ''));
			if (name === 'selinux' || name === 'enforcing') return !(Number(value) > 0);
			if (name === 'security') return value !== 'selinux';
			return name === 'lsm' && !value.split(',').includes('selinux');
		}
		const kargRules = [
			(0, rules_rule.Km)('FS-04', async evidence => {
				const [before, after] = await Promise.all([allKargs(evidence, 'baseTree'), allKargs(evidence, 'tree')]);
				if (typeof after === 'string') return typeof before === 'string' ? [] : [unreadable(after)];
				const had = new Set(typeof before === 'string' ? [] : before.map(({argument}) => argument));
				const findings = after.flatMap(karg => kargs_allowed_judge(karg, had.has(karg.argument), evidence));
				const has = new Set(after.map(({argument}) => argument));
				for (const karg of typeof before === 'string' ? [] : before) if (!has.has(karg.argument) && !isAllowed(karg, evidence)) findings.push(gone(karg, evidence));
				return [...findings, ...unneeded(evidence, has, had)];
			})
		];
		function kargs_allowed_judge(karg, isBaseOwn, evidence) {
			const {argument, path} = karg;
			const details = {...effective_placeOf(evidence, [path]), evidence: {argument}};
			if (weakensRoot(argument)) {
				const message = `the kernel argument ${argument} overrides prepare-root.conf: / need not be a composefs any more`;
				return [effective('FS-04', isBaseOwn, {...details, message, fix: `Remove it from ${path}.`})];
			}
			if (isBaseOwn || isAllowed(karg, evidence) || switchesSelinuxOff(argument)) return [];
			return [
				(0, rules_rule.gk)('FS-04', {
					...details,
					message: `the kernel argument ${argument} is not the base’s, and the policy does not name it`,
					fix: 'Remove it, or name it under `kargs.allow` in the policy with a reason.'
				})
			];
		}
		function weakensRoot(argument) {
			const [name, value = ''] = (0, expect_kargs.G6)(argument.replaceAll('"', ''));
			return name === 'ostree.prepare_root.composefs' && composefsOf(value) !== 'yes';
		}
		function isAllowed({argument}, {policy}) {
			return policy.kargs.allow.some(each => (0, expect_kargs.yV)(argument, each.argument));
		}
		function gone({argument, path}, evidence) {
			return (0, rules_rule.gk)('FS-04', {
				...effective_placeOf(evidence, [path]),
				level: 'warning',
				message: `the base’s kernel argument ${argument} is gone`,
				evidence: {argument},
				fix: 'Leave the base’s files in kargs.d, or name the argument under `kargs.allow` in the policy with a reason.'
			});
		}
		function unneeded({policy}, has, had) {
			const changed = [...[...has].filter(each => !had.has(each)), ...[...had].filter(each => !has.has(each))];
			return policy.kargs.allow
				.filter(each => !changed.some(argument => (0, expect_kargs.yV)(argument, each.argument)))
				.map(({argument}) =>
					(0, rules_rule.gk)('CW-02', {
						message: `kargs.allow names ${argument}, which did not change`,
						evidence: {argument},
						fix: 'Remove it from kargs.allow.'
					})
				);
		}
		function unreadable(reason) {
			return (0, rules_rule.gk)('FS-04', {
				level: 'unknown',
				message: `the kernel arguments are not known: ${reason}`,
				fix: 'Repair or remove the file.'
			});
		}
		const foreignLayer = /nondistributable|foreign/;
		const lineageRules = [
			(0, rules_rule.Km)('LIN-01', ({context, tree}) => {
				const base = context.base.config.rootfs.diff_ids;
				const image = context.image.config.rootfs.diff_ids;
				const findings = [];
				const differs = base.findIndex((digest, position) => image[position] !== digest);
				if (differs >= 0) {
					findings.push(
						(0, rules_rule.gk)('LIN-01', {
							layer: differs,
							message: `layer ${differs + 1} is not the base's: the base has ${base[differs]}, the image ${image[differs] ?? 'no such layer'}`,
							evidence: {baseLayers: base.length, imageLayers: image.length},
							fix: 'Build FROM this base without squashing, or name the base that the image was built from.'
						})
					);
				}
				findings.push(...movedOstreeEnd(context));
				const judged = tree.layers.map(layer => layer.diffId);
				if (judged.length !== image.length || judged.some((digest, position) => digest !== image[position])) {
					findings.push(
						(0, rules_rule.gk)('LIN-01', {
							level: 'unknown',
							message: 'the file tree that was read does not have the layers that the image config lists',
							evidence: {listed: image.length, read: judged.length},
							fix: 'Read the image again; if it stays so, its config and its manifest disagree.'
						})
					);
				}
				return findings;
			}),
			(0, rules_rule.Km)('LIN-02', ({context: {base}}) => {
				const at = base.reference.lastIndexOf('@');
				const pinned = at < 0 ? undefined : base.reference.slice(at + 1);
				const compared = base.rootDigest === undefined ? base.digest : `${base.digest} (of ${base.rootDigest})`;
				if (pinned === undefined) {
					return [
						(0, rules_rule.gk)('LIN-02', {
							level: 'warning',
							message: `the base ${base.reference} is named by a tag, which can point elsewhere tomorrow`,
							evidence: {digest: base.digest},
							fix: `Write FROM ${base.reference}@${base.rootDigest ?? base.digest}.`
						})
					];
				}
				if ((0, core_digest.Bc)(pinned) && (pinned === base.digest || pinned === base.rootDigest)) return [];
				return [
					(0, rules_rule.gk)('LIN-02', {
						message: `the base is pinned to ${pinned}, but the image was compared with ${compared}`,
						evidence: {digest: base.digest, pinned},
						fix: 'Compare with the base that the reference names.'
					})
				];
			}),
			(0, rules_rule.Km)('LIN-03', ({context: {base}}) => {
				const {kind} = base.verification;
				if (kind === 'key') return [];
				const [message, fix] =
					kind === 'key-without-name'
						? [`the key signed the base ${base.reference}, but under no name: it could be any image of that key`, 'Ask whoever makes the base for a signature in the older layout too; it names the repository.']
						: [`the signature of the base ${base.reference} was not checked, because the caller asked for that`, 'Give the public key of the base (`base-key`) instead of `base-unsigned: true`.'];
				return [(0, rules_rule.gk)('LIN-03', {level: 'warning', message, evidence: {digest: base.digest}, fix})];
			}),
			(0, rules_rule.Km)('LIN-04', ({context}) => {
				const value = context.image.config.config?.Labels?.['containers.bootc'];
				if (value === '1') return [];
				return [
					(0, rules_rule.gk)('LIN-04', {
						message: `the label containers.bootc is ${value === undefined ? 'missing' : JSON.stringify(value)}, not "1"`,
						fix: 'Add `LABEL containers.bootc=1` to the Containerfile.'
					})
				];
			}),
			(0, rules_rule.Km)('LIN-06', evidence => [...countMismatch(evidence), ...changedDescriptors(evidence), ...foreignDescriptors(evidence)])
		];
		const ostreeEnd = 'ostree.final-diffid';
		function movedOstreeEnd({base, image}) {
			const before = base.config.config?.Labels?.[ostreeEnd];
			const after = image.config.config?.Labels?.[ostreeEnd];
			if (before === after) return [];
			return [
				(0, rules_rule.gk)('LIN-01', {
					message: `the label ${ostreeEnd} is ${after ?? 'missing'}, the base has ${before ?? 'none'}: hosts that import the image would leave out files of other layers than the base's maker meant`,
					evidence: {base: before ?? '', image: after ?? ''},
					fix: `Remove ${ostreeEnd} from the Containerfile's LABEL.`
				})
			];
		}
		function countMismatch({context: {image}}) {
			const described = image.manifest.layers.length;
			const listed = image.config.rootfs.diff_ids.length;
			if (described === listed) return [];
			return [
				(0, rules_rule.gk)('LIN-06', {
					message: `the manifest describes ${described} layers, the config lists ${listed}`,
					evidence: {described, listed},
					fix: 'Build the image again; readers disagree on what its layers are.'
				})
			];
		}
		function changedDescriptors(evidence) {
			const {base, image} = evidence.context;
			return base.manifest.layers.slice(0, (0, rules_rule.k$)(evidence)).flatMap((wanted, layer) => {
				const found = image.manifest.layers[layer];
				const members = ['digest', 'size', 'mediaType'].filter(member => found?.[member] !== wanted[member]);
				if (members.length === 0) return [];
				return [
					(0, rules_rule.gk)('LIN-06', {
						layer,
						message: `layer ${layer + 1} of the base is described differently: ${members.join(', ')}`,
						evidence: {base: describe(wanted), image: found ? describe(found) : 'none'},
						fix: 'Refer to the base’s layers by the base’s own descriptors; do not compress them again.'
					})
				];
			});
		}
		function foreignDescriptors({context}) {
			return context.image.manifest.layers.flatMap((descriptor, layer) => {
				const urls = descriptor.urls !== undefined;
				if (!urls && !foreignLayer.test(descriptor.mediaType)) return [];
				return [
					(0, rules_rule.gk)('LIN-06', {
						layer,
						message: `layer ${layer + 1} ${urls ? 'names addresses to fetch it from' : 'is of a kind that registries need not hold'}`,
						evidence: {image: describe(descriptor)},
						fix: 'Push the layer itself to the registry and remove `urls` from its descriptor.'
					})
				];
			});
		}
		function describe({digest, size, mediaType}) {
			return `${digest} ${size} ${mediaType}`;
		}
		var package_diff = __webpack_require__(65922);
		var external_node_path_ = __webpack_require__(76760);
		const mostCertificates = 500;
		const largestCertificate = 1024 * 1024;
		const largestSignature = 64 * 1024;
		const binaryDocument = 0;
		async function openKeyring(certificates) {
			const openpgp = await __webpack_require__.e(5520).then(__webpack_require__.bind(__webpack_require__, 35520));
			const keys = new Map();
			for (const bytes of certificates.slice(0, mostCertificates)) {
				for (const key of await keysOf(openpgp, bytes)) keys.set(key.getFingerprint(), key);
			}
			const verificationKeys = [...keys.values()];
			return {
				size: keys.size,
				check: (signed, signature) => check(openpgp, verificationKeys, signed, signature)
			};
		}
		async function keysOf(openpgp, bytes) {
			if (bytes.length > largestCertificate) return [];
			const blocks = armoured(bytes.toString('latin1'));
			const read = blocks.length > 0 ? blocks.map(armoredKeys => ({armoredKeys})) : [{binaryKeys: bytes}];
			const keys = [];
			for (const source of read.slice(0, mostCertificates)) {
				try {
					keys.push(...(await ('armoredKeys' in source ? openpgp.readKeys(source) : openpgp.readKeys(source))));
				} catch {}
			}
			return keys.map(key => key.toPublic());
		}
		function armoured(text) {
			const begin = '-----BEGIN PGP PUBLIC KEY BLOCK-----';
			return text
				.split(begin)
				.slice(1)
				.map(rest => begin + rest);
		}
		async function check(openpgp, keys, signed, bytes) {
			let signature;
			try {
				if (bytes.length > largestSignature) throw new Error(`it has ${bytes.length} bytes`);
				signature = await openpgp.readSignature({binarySignature: bytes});
			} catch (error) {
				return {state: 'unreadable', reason: messageOf(error)};
			}
			const [packet, another] = signature.packets;
			if (!packet || another || packet.signatureType !== binaryDocument) return {state: 'unreadable', reason: 'it is not exactly one signature of bytes'};
			const issuer = packet.issuerKeyID.toHex().toUpperCase();
			const owner = keys.find(key => key.getKeys(packet.issuerKeyID).length > 0);
			if (!owner) return {state: 'unknown-key', key: issuer};
			const message = await openpgp.createMessage({binary: signed});
			const {signatures} = await openpgp.verify({message, signature, verificationKeys: [owner], format: 'binary'});
			try {
				const verified = signatures.length === 1 && (await signatures[0]?.verified);
				if (verified !== true) throw new Error('it was not verified');
			} catch (error) {
				return {state: 'bad', reason: `${messageOf(error)} (key ${issuer})`};
			}
			return {state: 'signed', key: owner.getFingerprint().toUpperCase(), user: owner.getUserIDs()[0] ?? ''};
		}
		function messageOf(error) {
			return (error instanceof Error ? error.message : String(error)).slice(0, 200);
		}
		var external_node_crypto_ = __webpack_require__(77598);
		var rpmdb_header = __webpack_require__(82177);
		var rpmdb_packages = __webpack_require__(61069);
		const signatureTags = {dsa: 267, rsa: 268, openpgp: 278};
		const sha256Tag = 273;
		const mostSignatures = 16;
		async function proveHeader(header, keyring) {
			let region;
			let signatures;
			try {
				region = header.region();
				signatures = signaturesOf(header);
				const altered = region && alteration(header, region);
				if (altered !== undefined) return {state: 'bad', reason: altered};
			} catch (error) {
				if (error instanceof rpmdb_header.b) return {state: 'bad', reason: error.message};
				throw error;
			}
			if (keyring.size === 0) return {state: 'unproven', reason: 'the base has no package keys'};
			if (!region || signatures.length === 0) return {state: 'unsigned'};
			const checks = [];
			for (const signature of signatures) checks.push(await keyring.check(region.bytes, signature));
			return summary(checks);
		}
		function summary(checks) {
			for (const state of ['bad', 'signed', 'unknown-key']) {
				const found = checks.find(each => each.state === state);
				if (found && found.state !== 'unreadable') return found;
			}
			const [first] = checks;
			return {state: 'bad', reason: `its signature cannot be read: ${first && 'reason' in first ? first.reason : ''}`};
		}
		function signaturesOf(header) {
			const listed = header.strings(signatureTags.openpgp).map(text => Buffer.from(text, 'base64'));
			const found = [header.binary(signatureTags.rsa), header.binary(signatureTags.dsa), ...listed].filter(bytes => bytes !== undefined);
			if (found.length > mostSignatures) throw new rpmdb_header.b(`it has ${found.length} signatures`);
			return found;
		}
		function alteration(header, region) {
			const digest = header.string(sha256Tag);
			if (digest !== undefined && digest !== (0, external_node_crypto_.createHash)('sha256').update(region.bytes).digest('hex')) return 'its content is not what its own digest is of';
			const claims = new Set(Object.values(rpmdb_packages._A));
			const overriding = [...region.added].find(tag => claims.has(tag) || region.tags.has(tag));
			return overriding === undefined ? undefined : `the database overrides tag ${overriding} of what was signed`;
		}
		var rpmdb_read = __webpack_require__(59684);
		const repositoryKeys = ['etc/pki/rpm-gpg', 'usr/etc/pki/rpm-gpg'];
		const largestKeyFile = 256 * 1024;
		const mostKeyFiles = 300;
		function keyFolders(evidence) {
			const beside = [evidence.packages, evidence.basePackages].flatMap(database => (database.state === 'read' ? `${external_node_path_.posix.dirname(database.path)}/pubkeys` : []));
			return [...repositoryKeys, ...new Set(beside)];
		}
		function proofsOf(evidence) {
			const known = proofs.get(evidence);
			if (known) return known;
			const found = prove(evidence);
			proofs.set(evidence, found);
			return found;
		}
		const proofs = new WeakMap();
		async function prove(evidence) {
			const {packages, basePackages, tree, baseTree} = evidence;
			const found = new Map();
			if (packages.state !== 'read' || basePackages.state !== 'read') return found;
			const fresh = (0, package_diff.F)(basePackages, packages).flatMap(package_diff.S);
			if (fresh.length === 0) return found;
			const keyring = await openKeyring([...(basePackages.certificates ?? []), ...(await keyFiles(baseTree, keyFolders(evidence)))]);
			const rows = new Set(fresh.flatMap(({row}) => row ?? []));
			const headers = rows.size > 0 ? await (0, rpmdb_read.iI)(tree, packages.path, rows) : new Map();
			for (const each of fresh) {
				const header = each.row === undefined ? undefined : headers.get(each.row);
				found.set(each, header ? await proveHeader(header, keyring) : {state: 'unproven', reason: 'its header is not there'});
			}
			return found;
		}
		async function keyFiles(tree, folders) {
			const paths = new Set();
			for (const folder of folders) {
				const place = tree.lookup(folder);
				if (place?.type !== 'directory') continue;
				for (const path of tree.entries.keys()) {
					if (!path.startsWith(`${place.path}/`)) continue;
					const file = tree.lookup(path);
					if (file?.type === 'file' && file.size <= largestKeyFile) paths.add(file.path);
				}
			}
			const read = [];
			for (const path of [...paths].sort().slice(0, mostKeyFiles)) {
				const content = await tree.readFile(path, largestKeyFile);
				if (content) read.push(content);
			}
			return read;
		}
		function describeProof(proof) {
			switch (proof.state) {
				case 'signed':
					return `signed by the base’s key ${proof.key}${proof.user === '' ? '' : ` (${proof.user})`}`;
				case 'unsigned':
					return 'unsigned';
				case 'unknown-key':
					return `signed by the key ${proof.key}, which the base does not have`;
				case 'bad':
					return `badly signed: ${proof.reason}`;
				case 'unproven':
					return `unproven: ${proof.reason}`;
			}
		}
		const repositoryPlaces = ['etc/yum.repos.d', 'etc/dnf', 'etc/zypp', 'etc/apt', 'usr/share/dnf5/repos.override.d'];
		const packageRules = [
			(0, rules_rule.Km)('PKG-01', async evidence => [
				...packages_unreadable(evidence),
				...(await changes(evidence, 'added', ({name, after}, vendor) =>
					(0, rules_rule.gk)('PKG-01', {
						message: `the package ${name} is added (${versions(after)}); it is ${vendor}`,
						evidence: {package: name, versions: versions(after), vendor},
						fix: 'Install it in the Distrobox, or as a Flatpak; or allow it under `packages.allow` with a reason.'
					})
				))
			]),
			(0, rules_rule.Km)('PKG-02', evidence =>
				changes(evidence, 'removed', ({name, before}) =>
					(0, rules_rule.gk)('PKG-02', {
						message: `the package ${name} is removed (${versions(before)})`,
						evidence: {package: name, versions: versions(before)},
						fix: 'Keep it; a package that is in the way can be masked or left unused.'
					})
				)
			),
			(0, rules_rule.Km)('PKG-03', evidence =>
				changes(evidence, 'changed', ({name, before, after}, vendor) => {
					const same = versions(before) === versions(after);
					return (0, rules_rule.gk)('PKG-03', {
						level: same ? 'error' : 'warning',
						message: same ? `the database says other things of ${name} ${versions(after)} than the base's does; it is ${vendor}` : `the package ${name} is ${versions(after)}, in the base ${versions(before)}; it is ${vendor}`,
						evidence: {package: name, before: versions(before), after: versions(after), vendor},
						fix: same ? 'A package keeps its files for as long as it keeps its version: restore the base’s database.' : 'Take a newer base instead of updating packages in the image.'
					});
				})
			),
			(0, rules_rule.Km)('PKG-04', async evidence => {
				const {packages, basePackages} = evidence;
				if (packages.state !== 'read' || basePackages.state !== 'read') return [];
				const known = new Set(basePackages.keys);
				const vendors = new Set(basePackages.packages.map(({vendor}) => vendor));
				const strangers = (0, package_diff.F)(basePackages, packages)
					.flatMap(({after}) => after)
					.filter(({vendor}) => !vendors.has(vendor));
				return [
					...packages.keys
						.filter(key => !known.has(key))
						.map(key =>
							(0, rules_rule.gk)('PKG-04', {
								message: `the package key ${key} is trusted here and not in the base`,
								evidence: {key},
								fix: 'Remove the key: rpm --erase gpg-pubkey-….'
							})
						),
					...strangers.map(each =>
						(0, rules_rule.gk)('PKG-04', {
							message: `the package ${each.name} is from ${each.vendor ?? 'nobody'}, of whom the base has nothing`,
							evidence: {package: each.name, vendor: each.vendor ?? ''},
							fix: 'Use packages of the base’s vendors.'
						})
					),
					...(0, rules_places.N0)(evidence, keyFolders(evidence)).map(({change, place}) =>
						(0, rules_rule.Jp)('PKG-04', change, {
							message: `${change.path} was ${change.kind}: /${place} says whose packages are trusted`,
							fix: 'Remove it; packages come from the vendors that the base trusts.'
						})
					),
					...(await unvouched(evidence))
				];
			}),
			(0, rules_rule.Km)('PKG-05', evidence =>
				(0, rules_places.N0)(evidence, repositoryPlaces).map(({change, place}) =>
					(0, rules_rule.Jp)('PKG-05', change, {
						message: `${change.path} was ${change.kind}: /${place} says where packages come from`,
						fix: 'Remove it; an immutable host installs nothing.'
					})
				)
			)
		];
		function packages_unreadable({packages, basePackages}) {
			const problems = [packages_describe('the image', packages), packages_describe('the base', basePackages)].filter(each => each !== undefined);
			if (packages.state === 'absent' && basePackages.state === 'absent') {
				return [
					(0, rules_rule.gk)('PKG-01', {
						level: 'warning',
						message: 'neither the image nor the base has an RPM database: the rules about packages had nothing to compare',
						fix: 'Nothing to do when the base is not made of RPM packages.'
					})
				];
			}
			return problems.map(message => (0, rules_rule.gk)('PKG-01', {level: 'unknown', message, fix: 'Restore the base’s database at its place (usr/share/rpm).'}));
		}
		function packages_describe(whose, database) {
			if (database.state === 'read') return undefined;
			if (database.state === 'absent') return `${whose} has no RPM database, so its packages are not known`;
			return `the RPM database ${database.path} of ${whose} cannot be read: ${database.reason}`;
		}
		const noPackage = 'the base’s own';
		async function changes(evidence, kind, report) {
			const {packages, basePackages, policy} = evidence;
			if (packages.state !== 'read' || basePackages.state !== 'read') return [];
			const allowed = new Set(policy.packages.allow.filter(each => each.changes.includes(kind)).map(({name}) => name));
			const proofs = await proofsOf(evidence);
			return (0, package_diff.F)(basePackages, packages)
				.filter(change => change.kind === kind && !allowed.has(change.name))
				.map(change => {
					const found = change.after.flatMap(each => proofs.get(each) ?? []);
					return report(change, [...new Set(found.map(describeProof))].join('; ') || noPackage);
				});
		}
		async function unvouched(evidence) {
			return [...(await proofsOf(evidence))].flatMap(([{name, vendor}, proof]) => {
				if (proof.state === 'signed' || proof.state === 'unproven') return [];
				return (0, rules_rule.gk)('PKG-04', {
					message: `the package ${name}, by its own word from ${vendor ?? 'nobody'}, is ${describeProof(proof)}`,
					evidence: {package: name, proof: proof.state},
					fix: 'Install packages that the base’s vendors signed, with dnf’s gpgcheck on.'
				});
			});
		}
		function versions(packages) {
			return packages
				.map(({epoch, version, release, arch}) => `${epoch === undefined ? '' : `${epoch}:`}${version}-${release}.${arch}`)
				.sort()
				.join(', ');
		}
		var capability_text = __webpack_require__(14262);
		var file_capability = __webpack_require__(98871);
		const grantingPlaces = [
			'etc/NetworkManager/dispatcher.d',
			'etc/audit/auditd.conf',
			'etc/audit/plugins.d',
			'etc/authselect',
			'etc/containers/containers.conf',
			'etc/containers/containers.conf.d',
			'etc/containers/oci/hooks.d',
			'etc/dbus-1',
			'etc/doas.conf',
			'etc/gdm',
			'etc/libvirt/hooks',
			'etc/pam.conf',
			'etc/pam.d',
			'etc/polkit-1',
			'etc/sddm.conf',
			'etc/sddm.conf.d',
			'etc/security',
			'etc/ssh/sshd_config',
			'etc/ssh/sshd_config.d',
			'etc/sudo.conf',
			'etc/sudoers',
			'etc/sudoers.d',
			'usr/lib/NetworkManager/dispatcher.d',
			'usr/lib/pam.d',
			'usr/local/share/dbus-1',
			'usr/local/share/polkit-1',
			'usr/lib/sddm',
			'usr/share/containers/containers.conf',
			'usr/share/containers/containers.conf.d',
			'usr/share/containers/oci/hooks.d',
			'usr/share/dbus-1/system-services',
			'usr/share/dbus-1/system.d',
			'usr/share/dbus-1/system.conf',
			'usr/share/pam.d',
			'usr/share/polkit-1'
		];
		const startPlaces = [
			'etc/bash_completion.d',
			'etc/bashrc',
			'etc/csh.cshrc',
			'etc/csh.login',
			'etc/environment',
			'etc/fish',
			'etc/ld.so.conf',
			'etc/ld.so.conf.d',
			'etc/ld.so.preload',
			'etc/nsswitch.conf',
			'etc/profile',
			'etc/profile.d',
			'etc/skel',
			'etc/zlogin',
			'etc/zprofile',
			'etc/zshenv',
			'etc/zshrc',
			'usr/share/fish/vendor_conf.d',
			'usr/share/fish/vendor_functions.d'
		];
		function recorded(evidence, path, raw) {
			const owners = ownersIn(evidence);
			if (!owners) return '';
			const found = (0, capability_text.pz)(raw);
			const agrees = (owners.get(path) ?? []).some(({caps}) => {
				const said = caps === undefined ? undefined : (0, capability_text.Xt)(caps);
				return found !== undefined && said !== undefined && (0, capability_text.V)(found, said);
			});
			return agrees ? ', as the database of packages has it' : ', which no package gives it';
		}
		const privilegeRules = [
			(0, rules_rule.Km)('PRIV-01', evidence =>
				(0, rules_places.N0)(evidence, grantingPlaces).map(({change, place}) =>
					(0, rules_rule.Jp)('PRIV-01', change, {
						message: `${change.path} was ${change.kind}: /${place} decides who may act as root`,
						fix: 'Remove it; the base’s rules are the host’s rules.'
					})
				)
			),
			(0, rules_rule.Km)('PRIV-02', evidence =>
				(0, rules_rule._D)(evidence).flatMap(change => {
					const bits = change.after.mode & 0o6000;
					if (bits === 0 || change.after.type === 'symlink') return [];
					const name = [bits & 0o4000 && 'setuid', bits & 0o2000 && 'setgid'].filter(Boolean).join(' and ');
					const directory = change.after.type === 'directory';
					return [
						(0, rules_rule.Jp)('PRIV-02', change, {
							...(directory ? {level: 'warning'} : {}),
							message: `${change.path} is ${name} (${(0, closed_world.Wo)(change.after.mode)}, owner ${change.after.uid}:${change.after.gid})`,
							evidence: {mode: (0, closed_world.Wo)(change.after.mode), uid: change.after.uid, gid: change.after.gid},
							fix: `Take the bits away: chmod ${bits & 0o4000 ? 'u-s' : ''}${bits === 0o6000 ? ',' : ''}${bits & 0o2000 ? 'g-s' : ''}.`
						})
					];
				})
			),
			(0, rules_rule.Km)('PRIV-03', evidence =>
				(0, rules_rule._D)(evidence).flatMap(change => {
					const raw = change.after.xattrs?.get('security.capability');
					if (!raw) return [];
					const capability = (0, file_capability.p)(raw);
					return [
						(0, rules_rule.Jp)('PRIV-03', change, {
							message: `${change.path} has file capabilities: ${capability}${recorded(evidence, change.path, raw)}`,
							evidence: {capability, bytes: raw.subarray(0, 64).toString('hex')},
							fix: 'Remove the extended attribute security.capability: setcap -r.'
						})
					];
				})
			),
			(0, rules_rule.Km)('PRIV-05', evidence =>
				(0, rules_places.N0)(evidence, startPlaces).map(({change, place}) =>
					(0, rules_rule.Jp)('PRIV-05', change, {
						message: `${change.path} was ${change.kind}: /${place} acts in processes that start later`,
						fix: 'Remove it; set such things in the Distrobox or in the person’s own home.'
					})
				)
			)
		];
		const longestCode = 20;
		class Bzip2SyntaxError extends Error {}
		function readTables(bits, alphabet) {
			const [groups, count] = [bits.take(3), bits.take(15)];
			if (groups < 2 || groups > 6 || count === 0) throw new Bzip2SyntaxError('have a block without codes');
			const order = Array.from({length: groups}, (_, at) => at);
			const selectors = new Uint8Array(count);
			for (let at = 0; at < count; at++) {
				let place = 0;
				while (bits.take(1) === 1) if (++place >= groups) throw new Bzip2SyntaxError('name a code that is not there');
				const [group = 0] = order.splice(place, 1);
				order.unshift(group);
				selectors[at] = group;
			}
			const tables = order.map(() => {
				const lengths = new Uint8Array(alphabet);
				let length = bits.take(5);
				for (let symbol = 0; symbol < alphabet; symbol++) {
					for (;;) {
						if (length < 1 || length > longestCode) throw new Bzip2SyntaxError('have a code of no reasonable length');
						if (bits.take(1) === 0) break;
						length += bits.take(1) === 0 ? 1 : -1;
					}
					lengths[symbol] = length;
				}
				return tableOf(lengths);
			});
			return {selectors, tables};
		}
		function tableOf(lengths) {
			const count = new Int32Array(longestCode + 1);
			for (const length of lengths) count[length] = (count[length] ?? 0) + 1;
			const [first, start] = [new Int32Array(longestCode + 1), new Int32Array(longestCode + 1)];
			let [code, place] = [0, 0];
			for (let length = 1; length <= longestCode; length++) {
				first[length] = code;
				start[length] = place;
				code = (code + (count[length] ?? 0)) << 1;
				place += count[length] ?? 0;
			}
			const symbols = [...lengths.keys()].sort((a, b) => (lengths[a] ?? 0) - (lengths[b] ?? 0) || a - b);
			return {first, count, start, symbols: Uint16Array.from(symbols)};
		}
		function readSymbol(bits, {first, count, start, symbols}) {
			let code = 0;
			for (let length = 1; length <= longestCode; length++) {
				code = (code << 1) | bits.take(1);
				const offset = code - (first[length] ?? 0);
				if (offset >= 0 && offset < (count[length] ?? 0)) return symbols[(start[length] ?? 0) + offset] ?? 0;
			}
			throw new Bzip2SyntaxError('have a code that stands for nothing');
		}
		class BitReader {
			#bytes;
			#at = 0;
			#held = 0;
			#count = 0;
			constructor(bytes) {
				this.#bytes = bytes;
			}
			take(count) {
				if (count > 16) return this.take(count - 16) * 0x10000 + this.take(16);
				while (this.#count < count) {
					const byte = this.#bytes[this.#at++];
					if (byte === undefined) throw new Bzip2SyntaxError('are cut off');
					this.#held = ((this.#held << 8) | byte) & 0xffffff;
					this.#count += 8;
				}
				this.#count -= count;
				return (this.#held >>> this.#count) & ((1 << count) - 1);
			}
			take48() {
				return this.take(24) * 0x1000000 + this.take(24);
			}
			align() {
				this.#count = 0;
			}
			isAtEnd() {
				return this.#at >= this.#bytes.length;
			}
		}
		var decompressed = __webpack_require__(20458);
		const blockMark = 0x314159265359;
		const endMark = 0x177245385090;
		const groupSize = 50;
		const largestBlock = 900_000;
		function isBzip2(bytes) {
			return /^BZh[1-9]$/.test(bytes.toString('latin1', 0, 4)) && bytes.length >= 14 && bytes.readUIntBE(4, 6) === blockMark;
		}
		function unpackBzip2(bytes, maxBytes) {
			const output = [];
			let size = 0;
			try {
				const bits = new BitReader(bytes);
				const links = new Uint32Array(largestBlock);
				do {
					const blockSize = readStart(bits);
					for (let mark = bits.take48(); mark !== endMark; mark = bits.take48()) {
						if (mark !== blockMark) throw new Bzip2SyntaxError('have no block where one must be');
						bits.take(32);
						const block = readBlock(bits, links.subarray(0, blockSize), maxBytes - size);
						if (!block) return (0, decompressed.g)(maxBytes);
						size += block.length;
						output.push(block);
					}
					bits.take(32);
					bits.align();
				} while (!bits.isAtEnd());
			} catch (error) {
				if (!(error instanceof Bzip2SyntaxError)) throw error;
				return {state: 'damaged', reason: `the bzip2 data ${error.message}`};
			}
			return {state: 'read', bytes: Buffer.concat(output, size)};
		}
		function readStart(bits) {
			const [magic, level] = [bits.take(24), bits.take(8) - 0x30];
			if (magic !== 0x425a68 || level < 1 || level > 9) throw new Bzip2SyntaxError('are followed by something else');
			return level * 100_000;
		}
		function readBlock(bits, links, most) {
			if (bits.take(1) === 1) throw new Bzip2SyntaxError('have a randomised block');
			const origin = bits.take(24);
			const symbols = readSymbols(bits);
			const tables = readTables(bits, symbols.length + 2);
			const {counts, length} = readMoved(bits, links, symbols, tables);
			if (origin >= length) throw new Bzip2SyntaxError('have a block that starts behind its end');
			let sum = 0;
			for (let symbol = 0; symbol < 256; symbol++) {
				const count = counts[symbol] ?? 0;
				counts[symbol] = sum;
				sum += count;
			}
			for (let at = 0; at < length; at++) {
				const symbol = (links[at] ?? 0) & 0xff;
				const place = counts[symbol] ?? 0;
				counts[symbol] = place + 1;
				links[place] = ((links[place] ?? 0) & 0xff) | (at << 8);
			}
			return withoutRuns(links, length, (links[origin] ?? 0) >>> 8, most);
		}
		function withoutRuns(links, length, first, most) {
			let output = Buffer.allocUnsafe(Math.min(most, length + 1024));
			let [size, at, run, last] = [0, first, 0, -1];
			const room = needed => {
				if (size + needed > most) return false;
				if (size + needed > output.length) output = Buffer.concat([output], Math.min(most, Math.max(2 * output.length, size + needed)));
				return true;
			};
			for (let left = length; left > 0; left--) {
				const link = links[at] ?? 0;
				const byte = link & 0xff;
				at = link >>> 8;
				if (run === 4) {
					if (!room(byte)) return undefined;
					output.fill(last, size, size + byte);
					size += byte;
					run = 0;
					last = -1;
					continue;
				}
				if (!room(1)) return undefined;
				output[size++] = byte;
				run = byte === last ? run + 1 : 1;
				last = byte;
			}
			return output.subarray(0, size);
		}
		function readSymbols(bits) {
			const sixteens = bits.take(16);
			const symbols = [];
			for (let high = 0; high < 16; high++) {
				if ((sixteens & (0x8000 >> high)) === 0) continue;
				const used = bits.take(16);
				for (let low = 0; low < 16; low++) if ((used & (0x8000 >> low)) !== 0) symbols.push(high * 16 + low);
			}
			if (symbols.length === 0) throw new Bzip2SyntaxError('have a block without bytes');
			return symbols;
		}
		function readMoved(bits, links, symbols, {selectors, tables}) {
			const end = symbols.length + 1;
			const front = [...symbols];
			const counts = new Uint32Array(256);
			let [length, run, weight] = [0, 0, 1];
			const put = (byte, times) => {
				if (length + times > links.length) throw new Bzip2SyntaxError('have a block that is too large');
				links.fill(byte, length, length + times);
				counts[byte] = (counts[byte] ?? 0) + times;
				length += times;
			};
			for (let group = 0; group < selectors.length; group++) {
				const table = tables[selectors[group] ?? 0];
				if (!table) break;
				for (let each = 0; each < groupSize; each++) {
					const symbol = readSymbol(bits, table);
					if (symbol <= 1) {
						run += weight << symbol;
						weight <<= 1;
						if (run > links.length) throw new Bzip2SyntaxError('have a block that is too large');
						continue;
					}
					if (run > 0) put(front[0] ?? 0, run);
					[run, weight] = [0, 1];
					if (symbol === end) return {counts, length};
					const [byte = 0] = front.splice(symbol - 1, 1);
					front.unshift(byte);
					put(byte, 1);
				}
			}
			throw new Bzip2SyntaxError('have a block without an end');
		}
		var external_node_zlib_ = __webpack_require__(38522);
		const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
		function hasChecksum(token) {
			const random = token.slice(token.indexOf('_') + 1, -6);
			let [rest, digits] = [(0, external_node_zlib_.crc32)(random), ''];
			for (let position = 0; position < 6; position++) {
				digits = base62.charAt(rest % 62) + digits;
				rest = Math.floor(rest / 62);
			}
			return token.endsWith(digits);
		}
		function isVaried(token) {
			return new Set(token.slice(-20)).size >= 8;
		}
		function isLogin(found) {
			const encoded = /[A-Za-z0-9+/=]{8,}$/.exec(found)?.[0] ?? '';
			return /^[\x21-\x7e]{1,256}:[\x20-\x7e]{2,4096}$/.test(Buffer.from(encoded, 'base64').toString('latin1'));
		}
		const secretKinds = [
			{
				name: 'a private key (PEM)',
				hint: 'PRIVATE KEY',
				inBinary: true,
				pattern: /-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----(?:\\n|\s){1,4}(?:[A-Za-z-]{1,30}: [^\n]{0,200}\s{1,4}){0,8}[A-Za-z0-9+/=]{30}/
			},
			{
				name: 'a private key in base64',
				hint: 'LS0tLS1CRUdJTi',
				inBinary: true,
				pattern: /LS0tLS1CRUdJTi[A-Za-z0-9+/]{80,}/,
				holds: found => /PRIVATE KEY-----/.test(Buffer.from(found, 'base64').toString('latin1'))
			},
			{name: 'a PuTTY private key', hint: 'PuTTY-User-Key-File-', pattern: /PuTTY-User-Key-File-[23]: /},
			{
				name: 'an age private key',
				hint: 'AGE-SECRET-KEY-1',
				inBinary: true,
				pattern: /AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}/
			},
			{
				name: 'a WireGuard private key',
				hint: 'PrivateKey',
				pattern: /^[ \t]*PrivateKey[ \t]*=[ \t]*[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=/m
			},
			{
				name: 'a token of GitHub',
				hint: 'gh',
				inBinary: true,
				pattern: /\bgh[opsru]_[A-Za-z0-9]{36}\b/,
				holds: hasChecksum
			},
			{
				name: 'a token of GitHub (fine-grained)',
				hint: 'github_pat_',
				inBinary: true,
				pattern: /\bgithub_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}\b/
			},
			{name: 'a token of npm', hint: 'npm_', inBinary: true, pattern: /\bnpm_[A-Za-z0-9]{36}\b/, holds: hasChecksum},
			{name: 'a token of GitLab', hint: 'glpat-', pattern: /\bglpat-[A-Za-z0-9_-]{20}/, holds: isVaried},
			{
				name: 'a key of AWS',
				hint: 'aws_secret_access_key',
				pattern: /aws_secret_access_key["']?[ \t]{0,8}[=:][ \t]{0,8}["']?[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/,
				holds: found => !found.endsWith('EXAMPLEKEY')
			},
			{
				name: 'a token of Slack',
				hint: 'xox',
				pattern: /\bxox[abprs]-[0-9]{8,14}-[0-9]{8,14}-[A-Za-z0-9-]{20,80}\b/
			},
			{
				name: 'a webhook of Slack',
				hint: 'hooks.slack.com/services/',
				pattern: /hooks\.slack\.com\/services\/T[A-Z0-9]{7,12}\/B[A-Z0-9]{7,12}\/[A-Za-z0-9]{24}\b/,
				holds: found => !/X{20}$/i.test(found)
			},
			{
				name: 'a token of PyPI',
				hint: 'pypi-AgE',
				inBinary: true,
				pattern: /\bpypi-AgE(?:IcHlwaS5vcmc|NdGVzdC5weXBpLm9yZw)[A-Za-z0-9_-]{50,}/
			},
			{name: 'a token of Docker Hub', hint: 'dckr_', pattern: /\bdckr_[op]at_[A-Za-z0-9_-]{27}/},
			{name: 'a key of OpenAI', hint: 'T3BlbkFJ', pattern: /\bsk-[A-Za-z0-9_-]{20,100}T3BlbkFJ[A-Za-z0-9_-]{20,100}/},
			{
				name: 'a key of Anthropic',
				hint: 'sk-ant-',
				inBinary: true,
				pattern: /\bsk-ant-[a-z]{3,8}[0-9]{2}-[A-Za-z0-9_-]{93}AA(?![A-Za-z0-9_-])/
			},
			{
				name: 'the login of a registry',
				hint: '"auth"',
				pattern: /"auth"\s{0,8}:\s{0,8}"[A-Za-z0-9+/]{8,4096}={0,2}/,
				holds: isLogin
			},
			{
				name: 'the login of a registry (a token)',
				hint: '"identitytoken"',
				pattern: /"identitytoken"\s{0,8}:\s{0,8}"[^"\s]{16,}/
			},
			{
				name: 'the login of npm',
				hint: '_authToken',
				pattern: /:_authToken[ \t]*=[ \t]*["']?[A-Za-z0-9_.-]{16,}/
			}
		];
		const secretFiles = [
			{name: 'a login for curl and ftp', path: /(?:^|\/)[._]netrc$/, pattern: /\bpassword\s+\S/},
			{
				name: 'logins for git',
				path: /(?:^|\/)(?:\.git-credentials|git\/credentials)$/,
				pattern: /^https?:\/\/[^\s:@/]+:[^\s@/]+@/m
			},
			{name: 'the login of PyPI', path: /(?:^|\/)\.pypirc$/, pattern: /^[ \t]*password[ \t]*[=:][ \t]*\S/m},
			{
				name: 'the password of a network',
				path: /NetworkManager\/system-connections\/[^/]+$/,
				pattern: /^(?:psk|password|private-key-password|secrets?)=\S/m
			},
			{
				name: 'keys that may log in',
				path: /(?:^|\/)authorized_keys2?$|authorized_keys\.d\/[^/]+$/,
				pattern: /^[^#\n]*\b(?:ssh-|ecdsa-|sk-)[a-z0-9-]+/m
			},
			{name: 'a password of the disk', path: /(?:^|\/)etc\/cryptsetup-keys\.d\/[^/]+\.key$/, pattern: /[\s\S]/}
		];
		const firstPart = 4096;
		function contentKind(content) {
			const packed = (0, decompress.J)(content);
			if (packed !== 'none') return packed;
			if (isBzip2(content)) return 'bzip2';
			const start = content.subarray(0, firstPart);
			if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
			if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
			if (!start.includes(0)) return 'text';
			const zeros = [0, 0];
			for (const [at, byte] of start.entries()) if (byte === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
			const [even = 0, odd = 0] = zeros;
			const half = start.length / 2;
			if (odd > half * 0.9 && even === 0) return 'utf-16le';
			if (even > half * 0.9 && odd === 0) return 'utf-16be';
			return 'binary';
		}
		const anyHint = new RegExp(secretKinds.map(({hint}) => hint).join('|'));
		function secretsIn(path, content, kind = contentKind(content)) {
			const text = textOf(content, kind);
			const isText = kind !== 'binary';
			const byName = isText ? secretFiles.filter(file => file.path.test(path)) : [];
			const hinted = anyHint.test(text) ? secretKinds.filter(({hint}) => text.includes(hint)) : [];
			const candidates = [...hinted.filter(({inBinary}) => isText || inBinary === true), ...byName];
			return candidates.flatMap(({name, pattern, holds = () => true}) => {
				const all = new RegExp(pattern, `${pattern.flags}g`);
				for (let match = all.exec(text), tries = 0; match && tries < 100; match = all.exec(text), tries++) {
					if (match[0] === '') break;
					if (!holds(match[0])) continue;
					if (!isText) return [{name, where: `byte ${match.index}`}];
					const line = text.slice(0, match.index).split('\n').length;
					return [{name, where: `line ${line}`, line}];
				}
				return [];
			});
		}
		function textOf(content, kind) {
			if (kind === 'utf-16le') return content.toString('utf16le');
			if (kind === 'utf-16be')
				return Buffer.from(content.subarray(0, content.length & ~1))
					.swap16()
					.toString('utf16le');
			return content.toString('latin1');
		}
		const secret_scan_maxUnpacked = 4 * 1024 * 1024;
		const maxUnpackedAll = 128 * 1024 * 1024;
		const maxWaiting = 32 * 1024 * 1024;
		const isKernels = /^(?:usr\/)?lib\/(?:modules|firmware)\//;
		const ending = /\.(?:gz|xz|zst|lz4|bz2)$/;
		class SecretScan {
			notSeen = {cut: 0, packed: 0};
			#waiting = [];
			#waitingBytes = 0;
			#left = maxUnpackedAll;
			look({path, size, content}) {
				const isCut = size > content.length;
				const kind = contentKind(content);
				switch (kind) {
					case 'gzip':
					case 'xz':
					case 'zstd':
					case 'lz4':
					case 'bzip2':
						if (isCut || isKernels.test(path) || this.#waitingBytes + content.length > maxWaiting) this.notSeen.packed++;
						else {
							this.#waitingBytes += content.length;
							this.#waiting.push({path, content: Buffer.from(content)});
						}
						return [];
					default:
						if (isCut) this.notSeen.cut++;
						return secretsIn(path, content, kind);
				}
			}
			async *unpack() {
				this.#waitingBytes = 0;
				for (const {path, content} of this.#waiting.splice(0)) {
					const maxBytes = Math.min(secret_scan_maxUnpacked, this.#left);
					const unpacked = maxBytes > 0 ? await unpack(content, maxBytes) : undefined;
					if (unpacked?.state !== 'read') {
						if (unpacked?.state === 'too-large' && isBzip2(content)) this.#left -= maxBytes;
						this.notSeen.packed++;
						continue;
					}
					this.#left -= unpacked.bytes.length;
					const kind = contentKind(unpacked.bytes);
					if (!/^(?:text|utf-16.e|binary)$/.test(kind)) this.notSeen.packed++;
					else {
						const secrets = secretsIn(path.replace(ending, ''), unpacked.bytes, kind);
						yield {path, content, secrets: secrets.map(each => ({...each, where: `${each.where} once unpacked`}))};
					}
				}
			}
		}
		async function unpack(content, maxBytes) {
			return isBzip2(content) ? unpackBzip2(content, maxBytes) : (0, decompress.m)(content, {maxBytes});
		}
		const secrets_in_image_maxBytes = 1024 * 1024;
		const mostFindings = 1000;
		const secrets_in_image_homes = ['root', 'var/roothome'];
		const secrets_in_image_fix = 'Remove it from what is built, also from earlier layers, and replace it: whoever can pull the image has read it. A RUN takes secrets by --mount=type=secret.';
		const secretRules = [
			(0, rules_rule.Km)('SEC-01', async evidence => {
				const found = new Map();
				const scan = new SecretScan();
				const ours = new Set((0, rules_rule._D)(evidence).map(({path}) => path));
				const isMixed = (0, rules_rule.k$)(evidence) === 0;
				for (const layer of layersOf(evidence)) {
					const tell = (file, secrets) => {
						if (secrets.length === 0) return;
						const path = evidence.tree.lookup(file.path, {followLast: false})?.path ?? file.path;
						if (isBases(evidence, path, file)) return;
						for (const secret of secrets) {
							const key = `${path}\0${secret.name}`;
							if (found.size < mostFindings && !found.has(key)) found.set(key, secretFinding(evidence, path, layer, secret));
						}
					};
					await evidence.tree.readLayer(layer, secrets_in_image_maxBytes, file => {
						if (!isMixed || ours.has(file.path)) tell(file, scan.look(file));
					});
					for await (const {path, content, secrets} of scan.unpack()) tell({path, content, size: content.length}, secrets);
				}
				return [...found.values(), ...inHome(evidence, found), ...secrets_in_image_unseen(scan.notSeen)];
			})
		];
		function layersOf(evidence) {
			const base = (0, rules_rule.k$)(evidence);
			const {length} = evidence.tree.layers;
			if (base > 0) return Array.from({length: length - base}, (_, at) => base + at);
			return [...new Set((0, rules_rule._D)(evidence).map(({after}) => after.layer))].sort((a, b) => a - b);
		}
		function isBases({baseTree}, path, {size, content}) {
			return size === content.length && baseTree.entries.get(path)?.digest === (0, core_digest.sc)(content);
		}
		function secretFinding(evidence, path, layer, {name, where: place, line}) {
			const kind = {kind: name, ...(line !== undefined && {line})};
			const entry = evidence.tree.lookup(path, {followLast: false});
			const hidden = entry?.layer !== layer;
			const where = `${path} holds ${name} in ${place}`;
			if (!hidden && isPackaged(evidence, path)) {
				return (0, rules_rule.gk)('SEC-01', {
					level: 'warning',
					path,
					layer,
					message: `${where}, and so does everyone who has its package`,
					evidence: {...kind, hidden, packaged: true},
					fix: 'Leave the package out if nothing needs it; nobody must trust that key.'
				});
			}
			return (0, rules_rule.gk)('SEC-01', {
				path,
				layer,
				message: hidden ? `${where}: layer ${layer + 1} has it still, though a later one hides it` : where,
				evidence: {...kind, hidden},
				fix: secrets_in_image_fix
			});
		}
		const mutable = 1 | 64;
		function isPackaged(evidence, path) {
			return (ownersIn(evidence)?.get(path) ?? []).some(({flags}) => (flags & mutable) === 0);
		}
		function inHome(evidence, found) {
			const told = new Set([...found.values()].map(({path}) => path));
			return (0, rules_places.N0)(evidence, secrets_in_image_homes)
				.filter(({change}) => !told.has(change.path))
				.map(({change}) =>
					(0, rules_rule.Jp)('SEC-01', change, {
						message: `${change.path} was ${change.kind}: root's home holds histories, logins and keys`,
						fix: 'Remove it at the end of the RUN that writes it.'
					})
				);
		}
		function secrets_in_image_unseen({packed, cut}) {
			if (packed + cut === 0) return [];
			return [
				(0, rules_rule.gk)('SEC-01', {
					level: 'note',
					message: `not looked at for secrets: what ${packed} compressed files hold, and the end of ${cut} files of more than 1 MiB`,
					evidence: {packed, cut}
				})
			];
		}
		const bootPlaces = ['boot', 'etc/default/grub', 'etc/default/grub.d', 'etc/grub.d', 'etc/grub2-efi.cfg', 'etc/grub2.cfg', 'etc/pki/akmods', 'etc/secureboot', 'usr/lib/bootupd', 'usr/lib/efi', 'usr/lib/grub', 'usr/lib/ostree-boot', 'usr/lib/shim', 'usr/lib/systemd/boot', 'usr/share/grub', 'usr/share/shim'].flatMap(
			rules_places.Mg
		);
		const bootName = /(?:\.efi(?:\.signed)?|(?:^|\/)[^/]*\bmok\b[^/]*\.(?:der|cer|crt|pem|esl|auth))$/i;
		const secureBootRules = [(0, rules_rule.Km)('SB-01', evidence => [...kernels(evidence), ...bootFiles(evidence)])];
		function kernels(evidence) {
			return allReleases(evidence).flatMap(release => {
				const path = kernelPath(release);
				const {baseTree, tree} = evidence;
				if ((0, rules_places.Vi)(baseTree, tree, path)) return [];
				const did = !baseTree.lookup(path) ? 'was added' : tree.lookup(path) ? 'was changed' : 'is gone';
				return [
					(0, rules_rule.gk)('SB-01', {
						...effective_placeOf(evidence, [path]),
						message: `the kernel ${release} ${did}: the firmware starts the base vendor’s signed kernel, and no other`,
						evidence: {release},
						fix: 'Leave the kernel to the base; take a base that has the one you need.'
					})
				];
			});
		}
		function bootFiles({delta, tree, baseTree}) {
			const places = bootPlaces.flatMap(place => [place, tree.lookup(place)?.path, baseTree.lookup(place)?.path]);
			const real = [...new Set(places.filter(place => place !== undefined))];
			const isBootFile = path => bootName.test(path) || real.some(place => (0, rules_places.UO)(path, place));
			return delta.flatMap(change => {
				const {path, kind} = change;
				const entry = kind === 'removed' ? change.before : change.after;
				if (entry.type === 'directory' || !isBootFile(path)) return [];
				return [
					(0, rules_rule.gk)('SB-01', {
						path,
						...(kind === 'removed' ? {} : {layer: change.after.layer}),
						message: `${path} was ${kind}: it belongs to the boot loader or to the keys that it trusts`,
						evidence: {change: kind, type: entry.type},
						fix: 'Leave it to the base; what the firmware starts is signed by the base’s vendor.'
					})
				];
			});
		}
		var gvdb = __webpack_require__(82807);
		var external_node_util_ = __webpack_require__(57975);
		var gvariant = __webpack_require__(16938);
		var gvariant_type = __webpack_require__(59891);
		const words = {
			n: 'int16',
			q: 'uint16',
			h: 'handle',
			u: 'uint32',
			x: 'int64',
			t: 'uint64',
			o: 'objectpath',
			g: 'signature'
		};
		function printVariant({type, value}) {
			return print((0, gvariant_type.Mb)(type), value, true);
		}
		function print(type, value, isFirst) {
			if (type.kind === 'basic') return basic(type.code, value, isFirst);
			if (type.kind === 'maybe') {
				if (value === null) return `${isFirst ? `@${gvariant_print_textOf(type)} ` : ''}nothing`;
				return `${isFirst ? `@${gvariant_print_textOf(type)} ` : ''}${print(type.element, value, false)}`;
			}
			const items = Array.isArray(value) ? value : [];
			if (type.kind === 'array') {
				const {element} = type;
				const isDictionary = element.kind === 'entry';
				if (items.length === 0) return `${isFirst ? `@${gvariant_print_textOf(type)} ` : ''}${isDictionary ? '{}' : '[]'}`;
				if (!isDictionary) return `[${items.map((item, at) => print(element, item, isFirst && at === 0)).join(', ')}]`;
				return `{${items.map((item, at) => members(element.members, item, isFirst && at === 0).join(': ')).join(', ')}}`;
			}
			const parts = members(type.members, value, isFirst);
			if (type.kind === 'entry') return `{${parts.join(', ')}}`;
			return `(${parts.join(', ')}${parts.length === 1 ? ',' : ''})`;
		}
		function members(types, value, isFirst) {
			const items = Array.isArray(value) ? value : [];
			return types.map((type, at) => print(type, items[at] ?? null, isFirst));
		}
		function basic(code, value, isFirst) {
			if ((0, gvariant.M)(value)) return `<${printVariant(value)}>`;
			const word = isFirst && Object.hasOwn(words, code) ? `${words[code]} ` : '';
			if (code === 'y') return `${isFirst ? 'byte ' : ''}0x${Number(value).toString(16).padStart(2, '0')}`;
			if (code === 'd') return gvariant_print_double(Number(value));
			return `${word}${typeof value === 'string' ? quoted(value) : String(value)}`;
		}
		function gvariant_print_double(value) {
			if (Number.isNaN(value)) return 'nan';
			if (!Number.isFinite(value)) return value < 0 ? '-inf' : 'inf';
			const text = Object.is(value, -0) ? '-0' : String(value);
			return /[.e]/.test(text) ? text : `${text}.0`;
		}
		function quoted(text) {
			const quote = text.includes("'") ? '"' : "'";
			const inner = text.replace(/[\p{Cc}\p{Cf}\p{Cn}\p{Cs}\p{Co}\p{Zl}\p{Zp}\\"']/gu, char => {
				if (char === '\\' || char === quote) return `\\${char}`;
				if (char === '"' || char === "'") return char;
				const code = char.codePointAt(0) ?? 0;
				return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
			});
			return `${quote}${inner}${quote}`;
		}
		function gvariant_print_textOf(type) {
			if (type.kind === 'basic') return type.code;
			if (type.kind === 'array' || type.kind === 'maybe') return `${type.kind === 'array' ? 'a' : 'm'}${gvariant_print_textOf(type.element)}`;
			const inner = type.members.map(gvariant_print_textOf).join('');
			return type.kind === 'entry' ? `{${inner}}` : `(${inner})`;
		}
		const emptyRoot = '/';
		const maxShown = 100;
		function compareDconf(database, {values, locks}) {
			const found = [];
			for (const [key, {value, file, line}] of values) {
				const compiled = database.value(key);
				if ((0, external_node_util_.isDeepStrictEqual)(compiled, value)) continue;
				const [there, here] = [compiled && printVariant(compiled), printVariant(value)];
				const says = there === undefined ? `has no ${key}` : `says ${compare_dconf_shown(there)} for ${key}`;
				const whole = `${there}\n${here}`;
				found.push({key, source: file, says: `${says}; /${file} line ${line} says ${compare_dconf_shown(here)}`, whole});
			}
			const lockTable = database.table('.locks');
			for (const [key, file] of locks) {
				if (lockTable?.value(key) !== undefined) continue;
				const says = `does not lock ${key}, which /${file} locks: whoever is logged in can change it`;
				found.push({key, source: file, says, whole: ''});
			}
			for (const key of new Set(database.keys())) {
				if (values.has(key) || key === emptyRoot) continue;
				const compiled = database.value(key);
				const there = compiled ? printVariant(compiled) : 'what nobody finds';
				found.push({key, says: `says ${compare_dconf_shown(there)} for ${key}, which no file of its folder does`, whole: there});
			}
			for (const key of new Set(lockTable?.keys() ?? [])) if (!locks.has(key)) found.push({key, says: `locks ${key}, which no file of its folder does`, whole: ''});
			for (const key of database.tables()) if (key !== '.locks' && key !== emptyRoot) found.push({key, says: `has a table ${key}, which dconf does not write`, whole: ''});
			return found;
		}
		function compare_dconf_shown(text) {
			return text.length > maxShown ? `${text.slice(0, maxShown)}…` : text;
		}
		const maxSteps = 4_000_000;
		class PatternReader {
			#left = maxSteps;
			typeOf(node) {
				const pattern = this.#pattern(node);
				if (pattern.includes('*')) throw new gvariant_type.Tm('it does not say its type');
				return pattern.replaceAll('M', '').replaceAll('S', 's').replaceAll('N', 'i');
			}
			#pattern(node) {
				switch (node.kind) {
					case 'array':
						return `Ma${node.children.length === 0 ? '*' : this.#common(node.children)}`;
					case 'tuple':
						return `M(${node.children.map(child => this.#pattern(child)).join('')})`;
					case 'dictionary':
						return node.values[0] === undefined ? 'Ma{**}' : `Ma{${this.#key(node.keys)}${this.#pattern(node.values[0])}}`;
					case 'entry':
						return `M{${this.#key([node.key])}${this.#pattern(node.value)}}`;
					case 'variant':
						return 'Mv';
					case 'maybe':
						return `m${node.child === undefined ? '*' : this.#pattern(node.child)}`;
					case 'typed':
						return node.type;
					case 'string':
						return 'MS';
					case 'bytes':
						return 'May';
					case 'number':
						return isFloating(node.token) ? 'Md' : 'MN';
					case 'boolean':
						return 'Mb';
				}
			}
			#key(keys) {
				const pattern = this.#common(keys);
				const code = pattern[pattern.startsWith('M') ? 1 : 0] ?? '';
				if (!'bynqiuxthdsogNS'.includes(code)) throw new gvariant_type.Tm('a key of a dictionary is of no basic type');
				return code;
			}
			#common(nodes) {
				return nodes.map(node => this.#pattern(node)).reduce((left, right) => this.#merge(left, right));
			}
			#merge(left, right) {
				if (left === right) return left;
				const out = [];
				let at = [0, 0];
				const put = chars => {
					this.#left -= chars.length + 1;
					if (this.#left < 0) throw new gvariant_type.qQ('its type is too hard to tell');
					out.push(chars);
				};
				while (at[0] < left.length && at[1] < right.length) {
					const [one, other] = [left[at[0]] ?? '', right[at[1]] ?? ''];
					if (one === other) {
						put(one);
						at = [at[0] + 1, at[1] + 1];
						continue;
					}
					const step = mergeStep(one, right, at[1]);
					const turned = step ? undefined : mergeStep(other, left, at[0]);
					if (step) at = [at[0] + step.own, at[1] + step.other];
					else if (turned) at = [at[0] + turned.other, at[1] + turned.own];
					else break;
					put((step ?? turned)?.out ?? '');
				}
				if (at[0] < left.length || at[1] < right.length) throw new gvariant_type.Tm('the members of an array have no type in common');
				return out.join('');
			}
		}
		function mergeStep(code, others, at) {
			const other = others[at] ?? '';
			if (code === '*' && other !== ')') {
				const out = others.slice(at, endOfPattern(others, at));
				return {own: 1, other: out.length, out};
			}
			if (code === 'M' && other === 'm') return {own: 0, other: 1, out: 'm'};
			if (code === 'M' && other !== '*') return {own: 1, other: 0, out: ''};
			if ((code === 'N' && 'ynqiuxthd'.includes(other)) || (code === 'S' && 'sog'.includes(other))) return {own: 1, other: 1, out: other};
			return undefined;
		}
		function endOfPattern(pattern, start) {
			let at = start;
			while ('amM'.includes(pattern[at] ?? '-')) at++;
			let open = 0;
			do {
				const code = pattern[at];
				if (code === '(' || code === '{') open++;
				if (code === ')' || code === '}') open--;
				at++;
			} while (open > 0);
			return at;
		}
		function isFloating(token) {
			return /\.|inf|nan/.test(token) || (!token.startsWith('0x') && token.includes('e'));
		}
		const blank = /[ \t\n\f\r]*/y;
		const number = /[0-9A-Za-z+.-]+/y;
		const word = /[0-9A-Za-z]+/y;
		class VariantTokens {
			#text;
			#start = 0;
			#end = 0;
			constructor(text) {
				this.#text = text;
				this.next();
			}
			get token() {
				return this.#text.slice(this.#start, this.#end);
			}
			get column() {
				return this.#start + 1;
			}
			next() {
				this.#start = this.#match(blank, this.#end);
				this.#end = this.#endOf(this.#start);
			}
			consume(token) {
				if (this.#end - this.#start !== token.length || this.token !== token) return false;
				this.next();
				return true;
			}
			require(token) {
				if (!this.consume(token)) throw this.error(`${token} is missing`);
			}
			error(message) {
				return new gvariant_type.Tm(`${message} at column ${this.column}`);
			}
			#match(pattern, at) {
				pattern.lastIndex = at;
				return at + (pattern.exec(this.#text)?.[0].length ?? 0);
			}
			#endOf(start) {
				const first = this.#text[start];
				if (first === undefined) return start;
				if (/[-+.0-9]/.test(first)) return this.#match(number, start);
				if (first === "'" || first === '"') return this.#endOfString(start, first);
				const second = this.#text[start + 1];
				if (first === 'b' && (second === "'" || second === '"')) return this.#endOfString(start + 1, second);
				if (/[a-z]/.test(first)) return this.#match(word, start);
				return first === '@' ? this.#endOfType(start + 1) : start + 1;
			}
			#endOfString(quoteAt, quote) {
				for (let at = quoteAt + 1; at < this.#text.length; at++) {
					if (this.#text[at] === quote) return at + 1;
					if (this.#text[at] === '\\') at++;
				}
				return this.#text.length;
			}
			#endOfType(start) {
				let open = 0;
				for (let at = start; at < this.#text.length; at++) {
					const char = this.#text[at] ?? '';
					if (/[,:>\] \t\n\f\r]/.test(char)) return at;
					if (char === '(' || char === '{') open++;
					if ((char === ')' || char === '}') && open-- === 0) return at;
				}
				return this.#text.length;
			}
		}
		const gvariant_tokens_escapes = {
			a: '\x07',
			b: '\b',
			f: '\f',
			n: '\n',
			r: '\r',
			t: '\t',
			v: '\v',
			'\n': ''
		};
		function unquote(token) {
			const inner = gvariant_tokens_insideOf(token);
			return inner.replace(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]))/g, (_, short, long, char) => {
				if (char === undefined) return codePoint(Number.parseInt(short ?? long ?? '', 16));
				if (char === 'u' || char === 'U') throw new gvariant_type.Tm('a string has an escape that names no character');
				return Object.hasOwn(gvariant_tokens_escapes, char) ? (gvariant_tokens_escapes[char] ?? '') : char;
			});
		}
		function unquoteBytes(token) {
			const parts = gvariant_tokens_insideOf(token.slice(1)).matchAll(/\\([0-7]{1,3})|\\([\s\S])|([^\\]+)/g);
			const pieces = [...parts].map(([, octal, char, plain]) => {
				if (octal !== undefined) return Buffer.from([Number.parseInt(octal, 8) & 0xff]);
				if (char !== undefined) return Buffer.from(Object.hasOwn(gvariant_tokens_escapes, char) ? (gvariant_tokens_escapes[char] ?? '') : char);
				return Buffer.from(plain ?? '');
			});
			const bytes = Buffer.concat([...pieces, Buffer.from([0])]);
			return bytes.subarray(0, bytes.indexOf(0) + 1);
		}
		function gvariant_tokens_insideOf(token) {
			const quote = token[0] ?? '';
			const inner = token.slice(1, -1);
			if (token.length < 2 || !token.endsWith(quote) || /(?<!\\)(?:\\\\)*\\$/.test(inner)) throw new gvariant_type.Tm('a string does not end');
			return inner;
		}
		function codePoint(code) {
			if (code === 0) throw new gvariant_type.Tm('a string has an escape that names no character');
			if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) throw new gvariant_type.qQ('a string has an escape that names no character');
			return String.fromCodePoint(code);
		}
		const maxText = 256 * 1024;
		const typeWords = {
			boolean: 'b',
			byte: 'y',
			int16: 'n',
			uint16: 'q',
			int32: 'i',
			handle: 'h',
			uint32: 'u',
			int64: 'x',
			uint64: 't',
			double: 'd',
			string: 's',
			objectpath: 'o',
			signature: 'g'
		};
		function parseVariantText(text, type) {
			if (text.length > maxText) throw new gvariant_type.qQ(`it has more than ${maxText} characters`);
			if (text.includes('\0') || !text.isWellFormed()) throw new gvariant_type.qQ('it has a character that no text has');
			const tokens = new VariantTokens(text);
			const node = parseNode(tokens, gvariant_type.Mw);
			if (tokens.token !== '') throw tokens.error('the value is over, but the text is not');
			const patterns = new PatternReader();
			return make(node, type ?? patterns.typeOf(node), patterns);
		}
		function parseNode(tokens, depth) {
			if (depth === 0) throw tokens.error('it is nested too deeply');
			const {token} = tokens;
			const child = () => parseNode(tokens, depth - 1);
			if (tokens.consume('[')) return {kind: 'array', children: parseArray(tokens, child)};
			if (tokens.consume('(')) return {kind: 'tuple', children: parseTuple(tokens, child)};
			if (tokens.consume('{')) return parseDictionary(tokens, child);
			if (tokens.consume('<')) {
				const node = {kind: 'variant', child: child()};
				tokens.require('>');
				return node;
			}
			if (token.startsWith('@')) {
				(0, gvariant_type.Mb)(token.slice(1));
				tokens.next();
				return {kind: 'typed', type: token.slice(1), child: child()};
			}
			if (tokens.consume('just')) return {kind: 'maybe', child: child()};
			if (Object.hasOwn(typeWords, token)) {
				tokens.next();
				return {kind: 'typed', type: typeWords[token] ?? '', child: child()};
			}
			const node = parseWord(token);
			if (!node) throw tokens.error('there is no value');
			tokens.next();
			return node;
		}
		function parseWord(token) {
			if (token === 'true' || token === 'false') return {kind: 'boolean', value: token === 'true'};
			if (token === 'nothing') return {kind: 'maybe', child: undefined};
			if (/^(?:[-+.0-9]|inf$|nan$)/.test(token)) return {kind: 'number', token};
			if (/^['"]/.test(token)) return {kind: 'string', text: unquote(token)};
			if (/^b['"]/.test(token)) return {kind: 'bytes', bytes: unquoteBytes(token)};
			return undefined;
		}
		function parseArray(tokens, child) {
			const children = [];
			while (!tokens.consume(']')) {
				if (children.length > 0) tokens.require(',');
				children.push(child());
			}
			return children;
		}
		function parseTuple(tokens, child) {
			const children = [];
			while (!tokens.consume(')')) {
				if (children.length > 1) tokens.require(',');
				children.push(child());
				if (children.length === 1) tokens.require(',');
			}
			return children;
		}
		function parseDictionary(tokens, child) {
			const keys = [];
			const values = [];
			while (!tokens.consume('}')) {
				if (keys.length > 0) tokens.require(',');
				const key = child();
				if (keys.length === 0 && tokens.consume(',')) {
					const node = {kind: 'entry', key, value: child()};
					tokens.require('}');
					return node;
				}
				tokens.require(':');
				keys.push(key);
				values.push(child());
			}
			return {kind: 'dictionary', keys, values};
		}
		function make(node, type, patterns) {
			if (type.includes('mm')) throw new gvariant_type.qQ('a maybe of a maybe is not read');
			return {type, value: typedValue(node, (0, gvariant_type.Mb)(type), patterns)};
		}
		function typedValue(node, type, patterns) {
			if (node.kind === 'typed') return typedValue(node.child, type, patterns);
			if (node.kind === 'maybe') {
				if (type.kind !== 'maybe') throw wrongType();
				return node.child === undefined ? null : typedValue(node.child, type.element, patterns);
			}
			if (type.kind === 'maybe') return typedValue(node, type.element, patterns);
			if (type.kind === 'basic') return basicValue(node, type.code, patterns);
			if (type.kind === 'array') {
				const {element} = type;
				if (node.kind === 'array') return node.children.map(child => typedValue(child, element, patterns));
				if (node.kind === 'bytes' && element.kind === 'basic' && element.code === 'y') return [...node.bytes];
				if (node.kind !== 'dictionary' || element.kind !== 'entry') throw wrongType();
				return node.keys.map((key, position) => {
					const value = node.values[position];
					return value === undefined ? [] : gvariant_text_members([key, value], element.members, patterns);
				});
			}
			if (node.kind === 'tuple' && type.kind === 'tuple') return gvariant_text_members(node.children, type.members, patterns);
			if (node.kind === 'entry' && type.kind === 'entry') return gvariant_text_members([node.key, node.value], type.members, patterns);
			throw wrongType();
		}
		function gvariant_text_members(nodes, types, patterns) {
			if (nodes.length !== types.length) throw wrongType();
			return nodes.map((node, position) => {
				const type = types[position];
				if (!type) throw wrongType();
				return typedValue(node, type, patterns);
			});
		}
		function basicValue(node, code, patterns) {
			if (node.kind === 'variant' && code === 'v') return make(node.child, patterns.typeOf(node.child), patterns);
			if (node.kind === 'boolean' && code === 'b') return node.value;
			if (node.kind === 'number' && code === 'd') return doubleOf(node.token);
			if (node.kind === 'number' && Object.hasOwn(ranges, code)) return integerOf(node.token, code);
			if (node.kind !== 'string' || !'sog'.includes(code)) throw wrongType();
			if (code === 'o' && !/^\/(?:\w+(?:\/\w+)*)?$/.test(node.text)) throw new gvariant_type.Tm('it is no object path');
			if (code === 'g' && !isSignature(node.text)) throw new gvariant_type.Tm('it is no signature');
			return node.text;
		}
		const ranges = {
			y: [0n, 0xffn],
			n: [-0x8000n, 0x7fffn],
			q: [0n, 0xffffn],
			i: [-0x80000000n, 0x7fffffffn],
			h: [-0x80000000n, 0x7fffffffn],
			u: [0n, 0xffffffffn],
			x: [-(2n ** 63n), 2n ** 63n - 1n],
			t: [0n, 2n ** 64n - 1n]
		};
		function integerOf(token, code) {
			requireShort(token);
			const match = /^(-?)\+?(?:0[xX]([0-9a-fA-F]+)|0([0-7]*)|([1-9]\d*))$/.exec(token);
			if (!match) throw new gvariant_type.Tm('a number is not one of its type');
			const [, minus, hex, octal, decimal] = match;
			const size = BigInt(hex === undefined ? (decimal ?? `0o0${octal}`) : `0x${hex}`);
			const value = minus === '-' ? -size : size;
			const [least, most] = ranges[code] ?? [0n, 0n];
			if (value < least || value > most) throw new gvariant_type.Tm('a number is out of the range of its type');
			return code === 'x' || code === 't' ? value : Number(value);
		}
		function requireShort(token) {
			if (token.length > 400 || /^[-+]{2}|^[-+]?0[xX].*[.pP]/.test(token)) throw new gvariant_type.qQ('a number is written in a way that is not read');
		}
		const smallestDouble = 2 ** -1022;
		function doubleOf(token) {
			const word = /^([-+]?)(?:inf|infinity|(nan))$/i.exec(token);
			if (word) return word[2] !== undefined ? Number.NaN : word[1] === '-' ? -Infinity : Infinity;
			requireShort(token);
			const hex = /^([-+]?)(0[xX][0-9a-fA-F]+)$/.exec(token);
			if (!hex && !/^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(token)) throw new gvariant_type.Tm('a number is not one of its type');
			const value = hex ? Number(BigInt(hex[2] ?? '')) * (hex[1] === '-' ? -1 : 1) : Number(token);
			if (!Number.isFinite(value) || (value !== 0 && Math.abs(value) < smallestDouble)) throw new gvariant_type.Tm('a number is out of the range of its type');
			return value;
		}
		function isSignature(text) {
			if (text.length > 255 || text.includes('m')) return false;
			try {
				(0, gvariant_type.Mb)(`(${text})`);
				return true;
			} catch (error) {
				if (error instanceof gvariant_type.Tm) return false;
				throw error;
			}
		}
		function wrongType() {
			return new gvariant_type.Tm('it is not of the type that it must have');
		}
		class SchemaError extends Error {}
		const schema_key_ranges = {
			y: ['0', '255'],
			n: ['-32768', '32767'],
			q: ['0', '65535'],
			i: ['-2147483648', '2147483647'],
			u: ['0', '4294967295'],
			x: ['-9223372036854775808', '9223372036854775807'],
			t: ['0', '18446744073709551615'],
			d: ['-inf', 'inf']
		};
		function setRange(key, least, most) {
			const all = Object.hasOwn(schema_key_ranges, key.type) ? schema_key_ranges[key.type] : undefined;
			if (!all || key.range) throw new SchemaError('a range is where none can be');
			const [low, high] = [valueFor(key, least ?? all[0]), valueFor(key, most ?? all[1])];
			if (isLess(high, low)) throw new SchemaError('a range ends before it begins');
			key.range = [low, high];
			checkDefault(key);
		}
		function valueFor({type}, text) {
			try {
				return parseVariantText(text, type).value;
			} catch (error) {
				if (!(error instanceof gvariant_type.Tm) || error instanceof gvariant_type.qQ) throw error;
				throw new SchemaError(error.message);
			}
		}
		function checkDefault(key) {
			if (key.default !== undefined) checkValue(key, key.default);
		}
		function checkValue({range, choices, type}, value) {
			if (range) {
				if (isLess(value, range[0]) || isLess(range[1], value)) throw new SchemaError('a value is not within the range');
			} else if (!choices.isEmpty && !schema_key_isAllowed(choices, (0, gvariant_type.Mb)(type), value)) throw new SchemaError('a value is none of the choices');
		}
		function isLess(a, b) {
			return numberOf(a) < numberOf(b);
		}
		function numberOf(value) {
			if (typeof value === 'bigint' || (typeof value === 'number' && !Number.isNaN(value))) return value;
			throw new gvariant_type.qQ('a range is of what is no number');
		}
		function schema_key_isAllowed(choices, type, value) {
			if (type.kind === 'maybe') return value === null || schema_key_isAllowed(choices, type.element, value);
			if (type.kind === 'array') return Array.isArray(value) && value.every(item => schema_key_isAllowed(choices, type.element, item));
			return typeof value === 'string' && choices.allows(value);
		}
		function compiledKey(key) {
			const {type, translation, choices, choiceKind, range, desktops} = key;
			const parts = [[type, key.default ?? null]];
			const tag = char => char.charCodeAt(0);
			if (translation) parts.push(['(y(ys))', [tag('l'), [tag(translation.category), translation.text]]]);
			if (!choices.isEmpty) parts.push(['(yau)', [tag(choiceKind.charAt(0)), choices.words()]]);
			if (range) parts.push([`(y(${type}${type}))`, [tag('r'), range]]);
			if (desktops.size > 0) {
				const values = [...desktops].map(([name, value]) => [name, {type, value}]);
				parts.push(['(ya{sv})', [tag('d'), values.sort(byName)]]);
			}
			return {type: `(${parts.map(([each]) => each).join('')})`, value: parts.map(([, value]) => value)};
		}
		function byName(a, b) {
			const [one, other] = [a, b].map(pair => (Array.isArray(pair) ? String(pair[0]) : ''));
			return (one ?? '') < (other ?? '') ? -1 : 1;
		}
		const compare_schemas_emptyRoot = '';
		function compareSchemas(database, {schemas}) {
			const found = [];
			for (const schema of schemas.values()) {
				const {id, file} = schema;
				const table = database.table(id);
				if (!table) found.push({key: id, source: file, says: `has no schema ${id}; /${file} has it`, whole: ''});
				else found.push(...compareSchema(table, schema));
			}
			for (const id of new Set(database.tables())) if (!schemas.has(id) && id !== compare_schemas_emptyRoot) found.push({key: id, says: `has the schema ${id}, which no file beside it has`, whole: ''});
			for (const key of new Set(database.keys())) if (key !== compare_schemas_emptyRoot) found.push({key, says: `has a value ${key}, which glib-compile-schemas does not write`, whole: ''});
			return found;
		}
		function compareSchema(table, schema) {
			const {id, file} = schema;
			const found = [];
			const texts = textsOf(schema);
			for (const [name, text] of texts) {
				const compiled = table.value(name);
				if ((0, external_node_util_.isDeepStrictEqual)(compiled, {type: 's', value: text})) continue;
				const there = compiled && printVariant(compiled);
				const says = there === undefined ? `has no ${name} of ${id}` : `says ${compare_dconf_shown(there)} for ${name} of ${id}`;
				const whole = `${there}\n${text}`;
				found.push({key: `${id} ${name}`, source: file, says: `${says}; /${file} says '${compare_dconf_shown(text)}'`, whole});
			}
			for (const [name, key] of schema.keys) found.push(...compareKey(table.value(name), `${id} ${name}`, key));
			for (const name of new Set([...table.keys(), ...table.tables()])) {
				if (texts.has(name) || schema.keys.has(name) || name === compare_schemas_emptyRoot) continue;
				found.push({key: `${id} ${name}`, says: `has ${id} ${name}, which no file beside it has`, whole: ''});
			}
			return found;
		}
		function textsOf({path, extends: parent, listOf, domain, keys, children}) {
			const texts = new Map(children);
			if (path !== undefined) texts.set('.path', path);
			if (parent) texts.set('.extends', parent.id);
			if (listOf !== undefined) texts.set('.list-of', listOf);
			const isTranslated = [...keys.values()].some(({translation}) => translation);
			if (isTranslated && domain !== undefined) texts.set('.gettext-domain', domain);
			return texts;
		}
		function compareKey(compiled, key, source) {
			const {file, type} = source;
			const wanted = compiledKey(source);
			const here = printVariant(wanted);
			if (!compiled) return [{key, source: file, says: `has no ${key}; /${file} has it`, whole: here}];
			const own = inOrder(compiled);
			if ((0, external_node_util_.isDeepStrictEqual)(own, wanted)) return [];
			const whole = `${printVariant(own)}\n${here}`;
			const [value, other] = [membersOf(wanted)[0] ?? null, membersOf(own)[0] ?? null];
			const isOfType = compiled.type.startsWith(`(${type}`);
			if (isOfType && (0, external_node_util_.isDeepStrictEqual)(value, other)) {
				const says = `has other choices, another range, translation or desktop’s default for ${key} than the files beside it`;
				return [{key, source: file, says, whole}];
			}
			const there = isOfType ? printVariant({type, value: other}) : printVariant(compiled);
			const says = `says ${compare_dconf_shown(there)} for ${key}; /${file} says ${compare_dconf_shown(printVariant({type, value}))}`;
			return [{key, source: file, says, whole}];
		}
		function inOrder(compiled) {
			const members = membersOf(compiled).map((member, position) => {
				if (position === 0 || !Array.isArray(member) || member[0] !== 'd'.charCodeAt(0) || !Array.isArray(member[1])) return member;
				return [member[0], [...member[1]].sort(byName)];
			});
			return {...compiled, value: members};
		}
		function membersOf({value}) {
			return Array.isArray(value) && !(0, gvariant.M)(value) ? value : [];
		}
		var keyfile = __webpack_require__(26911);
		var image_paths = __webpack_require__(67666);
		var together = __webpack_require__(33098);
		const folder_maxBytes = 1024 * 1024;
		const maxFiles = 5000;
		const maxTotal = 32 * folder_maxBytes;
		async function readFolder(tree, folder, isWanted) {
			const real = tree.lookup(folder);
			const paths = real?.type === 'directory' ? [...(0, tree_entries.q4)(tree, real.path)].map(({path}) => path) : [];
			const wanted = paths
				.map(path => ({path, name: (0, image_paths.Vb)(path), entry: tree.lookup(path)}))
				.filter(({name, entry}) => entry?.type === 'file' && isWanted(name))
				.sort((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)));
			const unread = wanted.filter(({name}) => !name.isWellFormed()).map(({path}) => ({path, reason: 'its name is not UTF-8'}));
			if (wanted.length > maxFiles) unread.push({path: folder, reason: `it has more than ${maxFiles} files`});
			const known = await (0, together.V)(
				tree,
				wanted.slice(0, maxFiles).flatMap(({entry}) => entry ?? []),
				folder_maxBytes
			);
			const files = [];
			let total = 0;
			for (const {path, name, entry} of wanted.slice(0, maxFiles)) {
				total += entry?.size ?? 0;
				const isSmall = (entry?.size ?? 0) <= folder_maxBytes && total <= maxTotal;
				const bytes = isSmall ? (known.get(entry?.digest ?? '') ?? (await tree.readFile(path, folder_maxBytes))) : undefined;
				if (bytes) files.push({name, path, bytes});
				else unread.push({path, reason: `it has ${entry?.size} bytes, and ${total} with those before`});
			}
			return {files, unread};
		}
		async function readDconfFolder(tree, folder) {
			const isSeen = name => !name.startsWith('.');
			const keyFiles = await readFolder(tree, folder, isSeen);
			const lockFolder = (0, image_paths.fj)(folder, 'locks');
			const lockFiles = await readFolder(tree, lockFolder, isSeen);
			const unread = [...keyFiles.unread, ...lockFiles.unread];
			const values = new Map();
			for (const file of keyFiles.files) {
				try {
					for (const [path, setting] of dconf_folder_settingsOf(file)) values.set(path, setting);
				} catch (error) {
					if (!(error instanceof keyfile.s) && !(error instanceof gvariant_type.Tm)) throw error;
					unread.push({path: file.path, reason: error.message});
				}
			}
			const locks = new Map();
			for (const {path, bytes} of lockFiles.files) {
				const text = bytes.toString('utf8');
				if (text.includes('\0') || !Buffer.from(text).equals(bytes)) unread.push({path, reason: 'it is no text'});
				else for (const line of text.split('\n')) if (line.startsWith('/')) locks.set(line, path);
			}
			if (tree.lookup(lockFolder)?.type === 'file') unread.push({path: lockFolder, reason: 'it is no folder'});
			return {values, locks, unread};
		}
		function dconf_folder_settingsOf({path: file, bytes}) {
			return (0, keyfile.v)(bytes).map(({group, key, value, line}) => {
				const path = group === '/' ? `/${key}` : `/${group}/${key}`;
				if (path.includes('//') || path.endsWith('/')) throw new keyfile.s(`line ${line}: ${path} is no key of dconf`);
				try {
					return [path, {value: parseVariantText(value), file, line}];
				} catch (error) {
					if (error instanceof gvariant_type.Tm) throw new keyfile.s(`line ${line}: ${error.message}`);
					throw error;
				}
			});
		}
		var markup = __webpack_require__(57340);
		const choices_maxBytes = 65;
		const maxChoices = 500;
		class Choices {
			#items = new Map();
			#values = new Set();
			#size = 0;
			get isEmpty() {
				return this.#items.size === 0;
			}
			copy() {
				const copy = new Choices();
				for (const [text, {value, isAlias}] of this.#items) copy.#add(text, value, isAlias);
				return copy;
			}
			add(text, value) {
				this.#values.add(value);
				this.#add(text, value, false);
			}
			addAlias(alias, target) {
				const found = this.#items.get(target);
				if (!found || found.isAlias) return false;
				this.#add(alias, found.at, true);
				return true;
			}
			has(text) {
				return this.#items.has(text);
			}
			hasValue(value) {
				return this.#values.has(value);
			}
			allows(text) {
				return this.#items.get(text)?.isAlias === false;
			}
			words() {
				return [...this.#items].flatMap(([text, {value, isAlias}]) => {
					const bytes = Buffer.alloc(wordsOf(text) * 4);
					bytes[0] = isAlias ? 0xfe : 0xff;
					bytes.write(text, 1);
					bytes[bytes.length - 1] = 0xff;
					return [value >>> 0, ...Array.from({length: bytes.length / 4}, (_, word) => bytes.readUInt32LE(word * 4))];
				});
			}
			#add(text, value, isAlias) {
				if (Buffer.byteLength(text) > choices_maxBytes) throw new gvariant_type.qQ(`a choice has more than ${choices_maxBytes} bytes`);
				if (this.#items.size >= maxChoices) throw new gvariant_type.qQ(`there are more than ${maxChoices} choices`);
				this.#items.set(text, {value, isAlias, at: this.#size});
				this.#size += 1 + wordsOf(text);
			}
		}
		function wordsOf(text) {
			return Math.max(2, (Buffer.byteLength(text) + 6) >> 2);
		}
		const contents = {
			schemalist: ['schema', 'enum', 'flags'],
			schema: ['key', 'child', 'override'],
			key: ['default', 'summary', 'description', 'range', 'choices', 'aliases'],
			choices: ['choice'],
			aliases: ['alias'],
			enum: ['value'],
			flags: ['value']
		};
		const withText = new Set(['default', 'override', 'summary', 'description']);
		function childrenOf({name, children, text}) {
			const known = children.filter(child => !child.name.includes(':'));
			const allowed = Object.hasOwn(contents, name) ? (contents[name] ?? []) : [];
			const wrong = known.find(child => !allowed.includes(child.name));
			if (wrong) throw new SchemaError(`<${wrong.name}> can not be in <${name}>`);
			if (!withText.has(name) && /[^ \t\n\f\r]/.test(text)) throw new SchemaError(`text can not be in <${name}>`);
			return known;
		}
		function requireEmpty(element) {
			childrenOf(element);
		}
		function attributesOf({name, attributes}, required, optional) {
			const found = {};
			for (const [attribute, value] of attributes) {
				if (attribute.includes(':')) continue;
				if (!required.includes(attribute) && !optional.includes(attribute)) throw new SchemaError(`<${name}> has no attribute ${attribute}`);
				found[attribute] = value;
			}
			const missing = required.find(attribute => found[attribute] === undefined);
			if (missing !== undefined) throw new SchemaError(`<${name}> needs the attribute ${missing}`);
			return found;
		}
		function markupText(bytes) {
			try {
				const text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
				if (/[\0\ufeff]/.test(text)) throw new gvariant_type.qQ('it has a byte that no text has');
				return text;
			} catch (error) {
				if (error instanceof TypeError) throw new SchemaError('it is not UTF-8');
				throw error;
			}
		}
		const maxDepth = 32;
		function addSchemaFile(tables, file, bytes) {
			const root = (0, markup.K)(markupText(bytes));
			if (root.name !== 'schemalist') throw new SchemaError(`<${root.name}> is no list of schemas`);
			const {'gettext-domain': domain} = attributesOf(root, [], ['gettext-domain']);
			const children = childrenOf(root);
			const before = [tables.schemas, tables.enums, tables.flags].map(table => [table, table.size]);
			try {
				for (const element of children) {
					if (element.name === 'schema') addSchema(tables, element, file, domain);
					else addChoices(element.name === 'enum' ? tables.enums : tables.flags, element);
				}
			} catch (error) {
				for (const [table, size] of before) for (const id of [...table.keys()].slice(size)) table.delete(id);
				throw error;
			}
		}
		function addChoices(table, element) {
			const {id = ''} = attributesOf(element, ['id'], []);
			if (table.has(id)) throw new SchemaError(`<${element.name} id="${id}"> is there twice`);
			const choices = new Choices();
			for (const child of childrenOf(element)) {
				const {nick = '', value: text = ''} = attributesOf(child, ['nick', 'value'], []);
				requireEmpty(child);
				const value = enumValue(text, element.name === 'flags');
				if (Buffer.byteLength(nick) < 2 || choices.has(nick) || choices.hasValue(value >>> 0)) throw new SchemaError(`<value nick="${nick}"> is too short, or there twice`);
				if (element.name === 'flags' && value === 0) continue;
				if (element.name === 'flags' && (value & (value - 1)) !== 0) throw new SchemaError('a flag is more than one bit');
				choices.add(nick, value >>> 0);
			}
			if (choices.isEmpty) throw new SchemaError(`<${element.name}> has no value`);
			table.set(id, choices);
		}
		function enumValue(text, isFlag) {
			const match = /^([-+]?)(?:(0[xX][0-9a-fA-F]{1,16})|0([0-7]{0,20})|([1-9]\d{0,18}))$/.exec(text);
			if (!match) throw new gvariant_type.qQ('a value of an enumeration is written in a way that is not read');
			const size = Number(match[2] ?? match[4] ?? `0o0${match[3]}`);
			const value = match[1] === '-' ? 0 - size : size;
			if (isFlag ? value < 0 || value > 0xffffffff : value < -0x80000000 || value > 0x7fffffff) throw new SchemaError('a value of an enumeration is out of range');
			return value;
		}
		function addSchema(tables, element, file, ofList) {
			const {id = '', path, extends: parentId, 'list-of': list, ...rest} = attributesOf(element, ['id'], ['path', 'gettext-domain', 'extends', 'list-of']);
			const fail = message => new SchemaError(`<schema id="${id}"> ${message}`);
			if (tables.schemas.has(id)) throw fail('is there already');
			const parent = parentId === undefined ? undefined : tables.schemas.get(parentId);
			if (parentId !== undefined && (!parent || parent.path !== undefined)) throw fail(`can not extend ${parentId}`);
			if (list !== undefined && tables.schemas.get(list)?.path !== undefined) throw fail(`can not be a list of ${list}`);
			if (list !== undefined && !tables.schemas.has(list)) throw fail(`is a list of ${list}, which is not there`);
			if (parent && list !== undefined && !isSubclass(tables, list, parent.listOf)) throw fail('is a list of another sort');
			const listOf = list ?? parent?.listOf;
			if (path !== undefined && !(path.startsWith('/') && path.endsWith(listOf === undefined ? '/' : ':/'))) throw fail('has a path that does not begin or end as it must');
			const domain = rest['gettext-domain'] ?? ofList;
			const depth = parent ? parent.depth + 1 : 0;
			if (depth > maxDepth) throw new gvariant_type.qQ('schemas are extended too often');
			const schema = {
				id,
				file,
				depth,
				keys: new Map(),
				children: new Map(),
				...(path !== undefined && {path}),
				...(parent && {extends: parent}),
				...(listOf !== undefined && {listOf}),
				...(domain !== undefined && {domain})
			};
			tables.schemas.set(id, schema);
			for (const child of childrenOf(element)) {
				if (child.name === 'key') addKey(tables, schema, child);
				else if (child.name === 'override') addOverride(schema, child);
				else {
					const {name = '', schema: target = ''} = attributesOf(child, ['name', 'schema'], []);
					requireEmpty(child);
					checkName(name);
					if (schema.children.has(`${name}/`)) throw fail(`has the child ${name} twice`);
					schema.children.set(`${name}/`, target);
				}
			}
		}
		function isSubclass({schemas}, id, of) {
			for (let at = id; at !== undefined && of !== undefined; at = schemas.get(at)?.extends?.id) if (at === of) return true;
			return false;
		}
		function addKey({enums, flags}, schema, element) {
			const {name = '', type, enum: enumId, flags: flagsId} = attributesOf(element, ['name'], ['type', 'enum', 'flags']);
			const fail = message => new SchemaError(`<key name="${name}"> ${message}`);
			if (schema.listOf !== undefined) throw fail('is in a list');
			checkName(name);
			if (schema.keys.has(name)) throw fail('is there twice');
			for (let at = schema.extends; at; at = at.extends) if (at.keys.has(name)) throw fail('hides one of the schema that is extended');
			if ([type, enumId, flagsId].filter(each => each !== undefined).length !== 1) throw fail('has not one type');
			const named = enumId !== undefined ? enums.get(enumId) : flagsId !== undefined ? flags.get(flagsId) : new Choices();
			if (!named) throw fail('is of an enumeration that is not there');
			const key = {
				type: type ?? (flagsId === undefined ? 's' : 'as'),
				choiceKind: enumId !== undefined ? 'enum' : flagsId !== undefined ? 'flags' : 'choices',
				choices: named,
				desktops: new Map(),
				file: schema.file
			};
			if (/[*?r]/.test(key.type)) throw new gvariant_type.qQ(`${key.type} is no one type`);
			(0, gvariant_type.Mb)(key.type);
			schema.keys.set(name, key);
			for (const child of childrenOf(element)) addToKey(schema, key, child);
			if (key.default === undefined) throw fail('has no default');
		}
		function addToKey(schema, key, element) {
			if (element.name === 'default') setDefault(schema, key, element, attributesOf(element, [], ['l10n', 'context']));
			else if (element.name === 'range') {
				const {min, max} = attributesOf(element, [], ['min', 'max']);
				requireEmpty(element);
				setRange(key, min, max);
			} else if (element.name === 'choices') addChoicesTo(key, element);
			else if (element.name === 'aliases') addAliasesTo(key, element);
			else {
				attributesOf(element, [], []);
				requireEmpty(element);
			}
		}
		function addChoicesTo(key, element) {
			attributesOf(element, [], []);
			if (key.choiceKind === 'enum' || !/^[am]*s$/.test(key.type)) throw new SchemaError('<choices> is where none can be');
			if (!key.choices.isEmpty) throw new gvariant_type.qQ('<choices> is there twice');
			for (const child of childrenOf(element)) {
				const {value = ''} = attributesOf(child, ['value'], []);
				requireEmpty(child);
				if (key.choices.has(value)) throw new SchemaError(`<choice value="${value}"> is there twice`);
				key.choices.add(value, 0);
			}
			if (key.choices.isEmpty) throw new SchemaError('<choices> is empty');
			checkDefault(key);
		}
		function addAliasesTo(key, element) {
			attributesOf(element, [], []);
			const children = childrenOf(element);
			if (key.choices.isEmpty || children.length === 0) throw new SchemaError('<aliases> is of nothing, or empty');
			key.choices = key.choices.copy();
			for (const child of children) {
				const {value = '', target = ''} = attributesOf(child, ['value', 'target'], []);
				requireEmpty(child);
				if (key.choices.has(value) || !key.choices.addAlias(value, target)) throw new SchemaError(`<alias value="${value}"> is there already, or its target is not`);
			}
		}
		function addOverride(schema, element) {
			const {name = '', ...translation} = attributesOf(element, ['name'], ['l10n', 'context']);
			let original;
			for (let at = schema.extends; at && !original; at = at.extends) original = at.keys.get(name);
			if (!original || schema.keys.has(name)) throw new SchemaError(`<override name="${name}"> is of no key, or there twice`);
			const {type, choiceKind, choices, range} = original;
			const key = {
				type,
				choiceKind,
				choices,
				desktops: new Map(),
				file: schema.file,
				...(range && {range})
			};
			schema.keys.set(name, key);
			setDefault(schema, key, element, translation);
		}
		function setDefault({domain}, key, element, {l10n, context}) {
			if (childrenOf(element).length > 0) throw new SchemaError(`<${element.name}> has elements in it`);
			if (key.default !== undefined) throw new gvariant_type.qQ('<default> is there twice');
			if (l10n === undefined && context !== undefined) throw new SchemaError('a context is for translations alone');
			if (l10n !== undefined) {
				if (l10n !== 'messages' && l10n !== 'time') throw new SchemaError(`l10n="${l10n}" is no category`);
				if (domain === undefined) throw new SchemaError('a translation needs a gettext-domain');
				const text = element.text.replace(/^[ \t\n\f\r]+|(?<![ \t\n\f\r])[ \t\n\f\r]+$/g, '');
				key.translation = {
					category: l10n.charAt(0),
					text: context === undefined ? text : `${context}\x04${text}`
				};
			}
			key.default = valueFor(key, element.text);
			checkDefault(key);
		}
		function checkName(name) {
			if (name.length > 1024 || !/^[a-z](?:-?[a-z0-9])*$/.test(name)) throw new SchemaError(`${name} is no name of a key`);
		}
		const isEnums = name => name.endsWith('.enums.xml');
		const isOverride = name => name.endsWith('.gschema.override');
		function isSchemaSource(name) {
			return name.endsWith('.gschema.xml') || isEnums(name) || isOverride(name);
		}
		async function readSchemaFolder(tree, folder) {
			const {files, unread} = await readFolder(tree, folder, isSchemaSource);
			const leftOut = [];
			const tables = {schemas: new Map(), enums: new Map(), flags: new Map()};
			const sources = files.filter(({name}) => !isOverride(name));
			for (const {name, path, bytes} of [...sources.filter(file => isEnums(file.name)), ...sources.filter(file => !isEnums(file.name))]) {
				try {
					addSchemaFile(tables, path, bytes);
				} catch (error) {
					if (!(error instanceof Error)) throw error;
					if (error instanceof markup.Z || error instanceof gvariant_type.qQ) unread.push({path, reason: error.message});
					else if (error instanceof SchemaError || error instanceof gvariant_type.Tm) leftOut.push({path, reason: error.message, isWhole: true});
					else throw new Error(`${name}: ${error.message}`, {cause: error});
				}
			}
			for (const file of files.filter(({name}) => isOverride(name))) {
				try {
					for (const reason of override(tables, file)) leftOut.push({path: file.path, reason, isWhole: false});
				} catch (error) {
					if (!(error instanceof keyfile.s) && !(error instanceof gvariant_type.qQ)) throw error;
					unread.push({path: file.path, reason: error.message});
				}
			}
			return {schemas: tables.schemas, hasFiles: sources.length > 0, leftOut, unread};
		}
		function override({schemas}, {path, bytes}) {
			const leftOut = [];
			for (const {group, key: name, value: text, line} of (0, keyfile.v)(bytes)) {
				const colon = group.indexOf(':');
				const [id, desktop] = colon < 0 ? [group] : [group.slice(0, colon), group.slice(colon + 1)];
				const schema = schemas.get(id);
				if (!schema) continue;
				const key = schema.keys.get(name);
				if (schema.children.has(name)) throw new keyfile.s(`line ${line} is of a child`);
				try {
					if (!key) throw new SchemaError(`${id} has no key ${name}`);
					if (desktop !== undefined && key.translation) throw new SchemaError(`${name} is translated, not of a desktop`);
					const value = valueFor(key, text);
					checkValue(key, value);
					if (desktop !== undefined) key.desktops.set(desktop, value);
					else {
						key.default = value;
						key.file = path;
					}
				} catch (error) {
					if (!(error instanceof SchemaError)) throw error;
					leftOut.push(`line ${line}: ${error.message}`);
				}
			}
			return leftOut;
		}
		var glob = __webpack_require__(48192);
		const unitFolders = ['etc/systemd/system', 'usr/etc/systemd/system', 'usr/local/lib/systemd/system', 'usr/lib/systemd/system'];
		const presetFolders = ['etc/systemd/system-preset', 'usr/etc/systemd/system-preset', 'usr/local/lib/systemd/system-preset', 'usr/lib/systemd/system-preset'];
		const updater_units_maxBytes = 64 * 1024;
		async function enabledTimers(tree, timers) {
			const linked = linkedUnits(tree, timers);
			const presets = await presetLines(tree);
			return new Map(
				timers.map(timer => {
					if (!isUnit(tree, timer) || !isUnit(tree, serviceOf(timer))) return [timer, 'off'];
					return [timer, linked.has(timer) ? 'linked' : isPreset(presets, timer) ? 'preset' : 'off'];
				})
			);
		}
		function serviceOf(timer) {
			return timer.replace(/\.timer$/, '.service');
		}
		function timersOf(tree) {
			const names = unitFolders.flatMap(folder => (0, host_files.w)(tree, folder));
			return [...new Set(names.filter(name => name.endsWith('.timer')))].sort();
		}
		function unitFile(tree, name) {
			return unitFolders.map(folder => `${folder}/${name}`).find(path => tree.lookup(path, {followLast: false}));
		}
		function isUnit(tree, name) {
			const file = tree.lookup(unitFile(tree, name) ?? '');
			return file?.type === 'file' && file.size > 0;
		}
		function linkedUnits(tree, names) {
			const folders = new Set(unitFolders.flatMap(folder => tree.lookup(folder)?.path ?? []));
			const wanted = new Set(names);
			const linked = new Set();
			for (const folder of folders) {
				for (const {path} of (0, tree_entries.yO)(tree.entries, folder)) {
					const [, name = ''] = /^[^/]+\.(?:wants|requires|upholds)\/([^/]+)$/.exec(path.slice(folder.length + 1)) ?? [];
					if (wanted.has(name)) linked.add(name);
				}
			}
			return linked;
		}
		async function presetLines(tree) {
			const files = new Map();
			for (const folder of presetFolders) for (const name of (0, host_files.w)(tree, folder)) if (name.endsWith('.preset') && !files.has(name)) files.set(name, `${folder}/${name}`);
			const lines = [];
			for (const [, path] of [...files].sort(([one], [other]) => (one < other ? -1 : 1))) lines.push(...(0, systemd_lines.$)((await tree.readFile(path, updater_units_maxBytes))?.toString() ?? ''));
			return lines;
		}
		function isPreset(lines, unit) {
			for (const line of lines) {
				const [, verb, pattern = ''] = /^\s*(enable|disable|ignore)\s+(\S+)/.exec(line) ?? [];
				if (verb !== undefined && names(pattern, unit, verb !== 'enable')) return verb === 'enable';
			}
			return false;
		}
		function names(pattern, unit, inDoubt) {
			if (/[[\\]/.test(pattern)) return inDoubt;
			try {
				return (0, glob.S)(pattern.replace(/\*+/g, '*'))(unit);
			} catch {
				return inDoubt;
			}
		}
		const unit = 'dconf-update.service';
		const targets = ['sysinit', 'basic', 'multi-user', 'graphical', 'default'];
		const settings_boot_maxBytes = 64 * 1024;
		async function compiledAtBoot(evidence, {kind, folder}) {
			const {tree, baseTree, delta} = evidence;
			if (kind !== 'dconf' || !/^(?:usr\/)?etc\//.test(folder)) return undefined;
			const [now, then] = [tree, baseTree].map(each => unitFile(each, unit));
			if (now === undefined || now !== then || !(0, rules_places.Vi)(baseTree, tree, now)) return undefined;
			if (delta.some(({path}) => path.includes(`/${unit}.d/`))) return undefined;
			const isLinked = unitFolders.some(at => targets.some(target => tree.lookup(`${at}/${target}.target.wants/${unit}`, {followLast: false})));
			const entry = tree.lookup(now);
			if (!isLinked || entry?.type !== 'file' || entry.size > settings_boot_maxBytes) return undefined;
			const text = (await tree.readFile(now, settings_boot_maxBytes))?.toString('latin1') ?? '';
			const lines = text.split('\n').map(line => line.trim());
			const starts = lines.filter(line => /^(?:ExecStart|Condition\w+|Assert\w+)=/.test(line));
			return starts.length === 1 && /^ExecStart=(?:\/usr)?\/bin\/dconf update$/.test(starts[0] ?? '') ? unit : undefined;
		}
		const dconfFolders = ['etc/dconf/db', 'usr/etc/dconf/db', 'usr/share/dconf/db', 'usr/local/share/dconf/db'];
		const schemaFolders = ['usr/share/glib-2.0/schemas', 'usr/local/share/glib-2.0/schemas'];
		const compiledName = 'gschemas.compiled';
		function changedPlaces({tree, baseTree, delta}) {
			const others = delta.filter(({path}) => (0, image_paths.Vb)(path) === compiledName || isSchemaSource((0, image_paths.Vb)(path))).map(({path}) => (0, image_paths.gN)(path));
			const system = new Set(schemaFolders.flatMap(path => [path, tree.lookup(path)?.path ?? path]));
			const folders = [...schemaFolders, ...new Set(others.filter(path => !system.has(path)))];
			const places = folders.map(folder => ({
				kind: 'schemas',
				database: (0, image_paths.fj)(folder, compiledName),
				folder,
				isRead: system.has(folder)
			}));
			for (const folder of dconfFolders) {
				const names = [tree, baseTree].flatMap(each => namesIn(each, folder));
				for (const name of new Set(names.map(each => each.replace(/\.d$/, '')))) {
					const database = (0, image_paths.fj)(folder, name);
					places.push({kind: 'dconf', database, folder: `${database}.d`, isRead: true});
				}
			}
			return places.filter(place => contentOf(tree, place) !== contentOf(baseTree, place));
		}
		function changesOf({tree, baseTree, delta}, {database, folder}) {
			const at = [database, folder].flatMap(path => [tree, baseTree].map(each => each.lookup(path)?.path ?? path));
			const files = delta.filter(change => (change.kind === 'removed' ? change.before : change.after).type !== 'directory');
			return files.map(({path}) => path).filter(path => at.some(each => (0, rules_places.UO)(path, each)));
		}
		function contentOf(tree, {kind, database, folder}) {
			const real = tree.lookup(folder);
			const entries = real?.type === 'directory' ? [...(0, tree_entries.yO)(tree.entries, real.path)] : [];
			const isSource = ({path}) => kind === 'dconf' || isSchemaSource((0, image_paths.Vb)(path));
			const sources = entries.filter(isSource).map(({path}) => [path, stateOf(tree, path)].join(' '));
			return [stateOf(tree, database), ...sources.sort()].join('\n');
		}
		function stateOf(tree, path) {
			const entry = tree.lookup(path);
			return entry ? `${entry.type} ${entry.digest ?? ''}` : 'nothing';
		}
		function namesIn(tree, folder) {
			const real = tree.lookup(folder);
			if (real?.type !== 'directory') return [];
			const entries = [...(0, tree_entries.q4)(tree, real.path)];
			return entries.filter(({path, type}) => type !== 'directory' || path.endsWith('.d')).map(({path}) => (0, image_paths.Vb)(path));
		}
		const maxDatabase = 16 * 1024 * 1024;
		const maxDifferences = 20;
		const maxPlaces = 200;
		const settingsRules = [
			(0, rules_rule.Km)('SET-01', async evidence => {
				const findings = [];
				const places = changedPlaces(evidence);
				for (const place of places.slice(0, maxPlaces)) findings.push(...(await judgePlace(evidence, place)));
				const next = places[maxPlaces];
				if (next) {
					const message = `more than ${maxPlaces} databases of settings were changed: /${next.database} and those after it are not compared`;
					findings.push((0, rules_rule.gk)('SET-01', {level: 'unknown', message, fix: 'Set in one database what is set in so many.'}));
				}
				return findings;
			})
		];
		async function judgePlace(evidence, place) {
			const faults = await faultsOf(evidence.tree, place);
			if (faults.length === 0) return [];
			const baseOwn = new Set((await faultsOf(evidence.baseTree, place)).map(identityOf));
			const told = faults.filter(fault => fault.level !== 'warning' || !baseOwn.has(identityOf(fault)));
			const unit = told.some(({isLate}) => isLate) ? await compiledAtBoot(evidence, place) : undefined;
			const groups = Object.groupBy(told, fault => `${fault.level} ${baseOwn.has(identityOf(fault))}`);
			const changes = changesOf(evidence, place);
			return Object.values(groups).flatMap((alike = []) => {
				const findings = alike.slice(0, maxDifferences + 1).map(fault => {
					return findingOf(evidence, place, unit !== undefined && fault.isLate ? late(fault, unit) : fault, {
						isBaseOwn: baseOwn.has(identityOf(fault)),
						changes
					});
				});
				const rest = findings[maxDifferences];
				const more = alike.length - maxDifferences;
				const message = `/${place.database}: ${more} more settings are not what their sources say`;
				return [...findings.slice(0, maxDifferences), ...(rest ? [{...rest, message, evidence: {more}}] : [])];
			});
		}
		function findingOf(evidence, place, fault, {isBaseOwn, changes}) {
			const {database} = place;
			const {level, message, key, source} = fault;
			const wanted = [database, ...(source === undefined ? [] : [source])].flatMap(path => [path, evidence.tree.lookup(path)?.path ?? path]);
			const path = changes.find(each => wanted.includes(each)) ?? changes[0] ?? database;
			const layer = evidence.tree.lookup(path)?.layer;
			const details = {
				level,
				message,
				path,
				...(layer !== undefined && {layer}),
				evidence: {database, ...(key !== undefined && {key}), ...(source !== undefined && {source})},
				fix: fixOf(place)
			};
			return level === 'unknown' ? (0, rules_rule.gk)('SET-01', details) : effective('SET-01', isBaseOwn, details);
		}
		function late(fault, unit) {
			return {
				...fault,
				level: 'warning',
				message: `${fault.message}; the base’s ${unit} compiles it at each boot, and not before`
			};
		}
		function identityOf({level, message, whole}) {
			return [level, message, whole].join('\n');
		}
		function fixOf({kind, folder}) {
			const run = kind === 'dconf' ? 'dconf update' : `glib-compile-schemas /${folder}`;
			const elsewhere = kind === 'dconf' ? 'dconf compile' : run;
			return `Build the database from its sources: RUN ${run}, after the last file was copied. Without RUN: copy it with them, as ${elsewhere} makes it elsewhere.`;
		}
		async function faultsOf(tree, place) {
			const {kind, database, folder, isRead} = place;
			const compiler = kind === 'dconf' ? 'dconf update' : 'glib-compile-schemas';
			const faults = [];
			const sources = kind === 'dconf' ? await dconfSources(tree, folder) : await schemaSources(tree, folder);
			for (const {path, reason} of sources.unread) {
				const message = `/${path} cannot be read: ${reason}; so nobody knows whether /${database} is what its sources say`;
				faults.push({level: 'unknown', message, source: path});
			}
			for (const {path, reason, isWhole} of sources.leftOut) {
				const what = isWhole ? `the whole of /${path}` : `a setting of /${path}`;
				const message = `${compiler} leaves out ${what}: ${reason}`;
				faults.push({level: isWhole ? 'error' : 'warning', message, source: path});
			}
			if (sources.unread.length > 0) return faults;
			const entry = tree.lookup(database);
			if (entry === undefined) {
				if (!sources.isEmpty && isRead) {
					const message = `/${database} is not there: ${compiler} was not run, and nothing of /${folder} holds`;
					faults.push({level: 'error', message, isLate: true});
				}
				return faults;
			}
			try {
				const bytes = entry.size <= maxDatabase ? await tree.readFile(database, maxDatabase) : undefined;
				if (!bytes) return [...faults, {level: 'unknown', message: `/${database} is no file, or a very large one`}];
				return [...faults, ...sources.compare((0, gvdb.uT)(bytes)).map(each => faultOf(each, database))];
			} catch (error) {
				if (!(0, gvdb.J0)(error)) throw error;
				return [...faults, {level: 'unknown', message: `/${database} cannot be read: ${error.message}`}];
			}
		}
		async function dconfSources(tree, folder) {
			const read = await readDconfFolder(tree, folder);
			const isEmpty = read.values.size === 0 && read.locks.size === 0;
			return {isEmpty, unread: read.unread, leftOut: [], compare: database => compareDconf(database, read)};
		}
		async function schemaSources(tree, folder) {
			const read = await readSchemaFolder(tree, folder);
			const {unread, leftOut} = read;
			return {isEmpty: !read.hasFiles, unread, leftOut, compare: database => compareSchemas(database, read)};
		}
		function faultOf({key, source, says, whole}, database) {
			const isLate = source !== undefined;
			return {level: 'error', message: `/${database} ${says}`, key, whole, isLate, ...(isLate && {source})};
		}
		var udev_rules = __webpack_require__(88538);
		const places = ['etc/udev', 'usr/lib/udev', 'usr/local/lib/udev'];
		const udev_maxBytes = 1024 * 1024;
		const udevRules = [
			(0, rules_rule.Km)('DEV-01', async evidence => {
				const findings = [];
				for (const {change, place} of (0, rules_places.N0)(evidence, places)) {
					const started = await startsIn(evidence, change);
					findings.push(...(started.length > 0 ? started : [udev_plain(change, place)]));
				}
				return findings;
			})
		];
		function udev_plain(change, place) {
			return (0, rules_rule.Jp)('DEV-01', change, {
				level: 'warning',
				message: `${change.path} was ${change.kind}: /${place} says who may use a device, and what is set when it appears`,
				fix: 'Remove it, or allow it by a clause that says which device it is for.'
			});
		}
		async function startsIn(evidence, change) {
			const {path} = change;
			if (!path.endsWith('.rules')) return [];
			const [before, after] = [evidence.baseTree.lookup(path), evidence.tree.lookup(path)];
			if ([before, after].some(entry => entry && entry.size > udev_maxBytes)) {
				return [
					(0, rules_rule.Jp)('DEV-01', change, {
						level: 'unknown',
						message: `${path} has more than ${udev_maxBytes} bytes, so nobody knows what its rules start`,
						fix: 'Remove it; no device needs so many rules.'
					})
				];
			}
			const [old, now] = await Promise.all([evidence.baseTree.readFile(path, udev_maxBytes), evidence.tree.readFile(path, udev_maxBytes)]);
			const known = new Set((0, udev_rules.V)(old?.toString('latin1') ?? '').map(({text}) => text));
			return (0, udev_rules.V)(now?.toString('latin1') ?? '').flatMap(rule => {
				const starts = known.has(rule.text) ? undefined : whatStarts(rule);
				if (starts === undefined) return [];
				return (0, rules_rule.Jp)('DEV-01', change, {
					message: `${path} line ${rule.line}: ${starts} when a device appears, as root`,
					evidence: {line: rule.line, starts},
					fix: 'Remove the rule; tools for a device belong into the Distrobox, or into the base.'
				});
			});
		}
		function whatStarts({tokens, text}) {
			if (!tokens) return /RUN|PROGRAM|IMPORT|SYSCTL|SYSTEMD_/.test(text) ? 'a line that can be read in two ways starts something' : undefined;
			const found = tokens.find(startsSomething);
			if (!found) return undefined;
			const name = found.attribute === '' ? found.key : `${found.key}{${found.attribute}}`;
			return `${name} starts ${found.value.trim() === '' ? 'nothing' : found.value.slice(0, 120)}`;
		}
		function startsSomething({key, attribute, operator, value}) {
			if (key === 'RUN') return value.trim() !== '';
			if (key === 'PROGRAM') return true;
			if (key === 'IMPORT') return attribute === 'program';
			if (key === 'SYSCTL') return operator !== '==' && operator !== '!=' && startsProgram(attribute, value);
			return key === 'ENV' && /^SYSTEMD_(?:USER_)?WANTS$/.test(attribute) && operator !== '==' && operator !== '!=' && value !== '';
		}
		const units_places = [
			'etc/anacrontab',
			'etc/at.allow',
			'etc/at.deny',
			'etc/binfmt.d',
			'etc/containers/systemd',
			'etc/cron.allow',
			'etc/cron.d',
			'etc/cron.daily',
			'etc/cron.deny',
			'etc/cron.hourly',
			'etc/cron.monthly',
			'etc/cron.weekly',
			'etc/crontab',
			'etc/environment.d',
			'etc/init.d',
			'etc/logrotate.conf',
			'etc/logrotate.d',
			'etc/rc.d',
			'etc/rc.local',
			'etc/systemd',
			'etc/ublue-os/setup.json',
			'etc/xdg/systemd',
			'usr/lib/binfmt.d',
			'usr/lib/environment.d',
			'usr/lib/systemd',
			'usr/local/lib/binfmt.d',
			'usr/local/lib/environment.d',
			'usr/local/lib/systemd',
			'usr/share/containers/systemd',
			'usr/share/dbus-1/services',
			'usr/share/systemd',
			'usr/share/ublue-os/privileged-setup.hooks.d',
			'usr/share/ublue-os/system-setup.hooks.d',
			'usr/share/ublue-os/user-setup.hooks.d',
			'var/spool/at',
			'var/spool/cron'
		];
		const units_bootPlaces = [
			'etc/credstore',
			'etc/credstore.encrypted',
			'etc/crypttab',
			'etc/extensions',
			'etc/fstab',
			'etc/integritytab',
			'etc/sysconfig',
			'etc/veritytab',
			'usr/lib/confexts',
			'usr/lib/credstore',
			'usr/lib/credstore.encrypted',
			'usr/local/lib/confexts',
			'usr/local/lib/credstore',
			'usr/local/lib/credstore.encrypted',
			'var/lib/confexts',
			'var/lib/extensions'
		];
		const units_unitFolders = ['etc/systemd/system', 'etc/systemd/user', 'usr/lib/systemd/system', 'usr/lib/systemd/user'];
		const enablingFolder = /\.(wants|requires|upholds)$/;
		const unitRules = [
			(0, rules_rule.Km)('UNIT-01', async evidence => {
				const ours = new Set(evidence.delta.map(({path}) => path));
				const hits = (0, rules_places.N0)(evidence, units_places).map(hit => units_judge(hit, evidence, ours));
				const done = (0, rules_places.N0)(evidence, units_bootPlaces).map(({change, place}) =>
					(0, rules_rule.Jp)('UNIT-01', change, {
						message: `${change.path} was ${change.kind}: what is in /${place} changes what a boot does`,
						fix: 'Remove it; what a host needs at boot is the base’s to say.'
					})
				);
				return [...hits, ...done, ...(await tmpfilesFindings(evidence)), ...(await sysctlFindings(evidence))];
			})
		];
		function units_judge({change, place}, evidence, ours) {
			const {path, after} = change;
			if (after.type === 'symlink' && after.target === '/dev/null') {
				return (0, rules_rule.Jp)('UNIT-01', change, {
					message: `${path} masks ${baseName(path)}: it can not start any more`,
					fix: 'Remove the link; a host relies on the base’s units, its updater among them.'
				});
			}
			const enabled = after.type === 'symlink' ? enabledBaseUnit(path, evidence, ours) : undefined;
			if (enabled !== undefined) {
				return (0, rules_rule.Jp)('UNIT-01', change, {
					level: 'warning',
					message: `${path} switches on ${enabled}, a unit of the base`,
					evidence: {unit: enabled},
					fix: 'Allow it by a clause that names UNIT-01 and says why, or remove the link.'
				});
			}
			return (0, rules_rule.Jp)('UNIT-01', change, {
				message: `${path} was ${change.kind}: what is in /${place} can start programs by itself`,
				fix: 'Remove it. Services of the agent belong into its Distrobox.'
			});
		}
		function enabledBaseUnit(path, evidence, ours) {
			const folder = path.slice(0, path.lastIndexOf('/'));
			if (!enablingFolder.test(folder)) return undefined;
			const unit = evidence.tree.lookup(path);
			if (unit?.type !== 'file' || ours.has(unit.path)) return undefined;
			if (evidence.baseTree.entries.get(unit.path)?.digest !== unit.digest) return undefined;
			if (!units_unitFolders.some(each => unit.path === `${each}/${baseName(unit.path)}`)) return undefined;
			const linkName = baseName(path);
			const unitName = baseName(unit.path);
			const template = linkName.replace(/@.*(\.[a-z]+)$/, '@$1');
			return unitName === linkName || unitName === template ? unit.path : undefined;
		}
		function baseName(path) {
			return path.slice(path.lastIndexOf('/') + 1);
		}
		var registries_d = __webpack_require__(30317);
		var host_policy_requirements = __webpack_require__(48563);
		var scopes = __webpack_require__(39394);
		const policyPath = 'etc/containers/policy.json';
		const registriesPath = 'etc/containers/registries.d';
		const update_path_fix = '`wtgos host-policy --into` adds your repository to the base’s policy and leaves all else as it is.';
		const updateRules = [
			(0, rules_rule.Km)('UPD-01', async evidence => {
				const changed = touched(evidence, [policyPath, 'etc/pki/containers', 'usr/lib/pki/containers']);
				if (changed.length === 0) return [];
				const [before, after] = await Promise.all([(0, host_files.m)(evidence.baseTree), (0, host_files.m)(evidence.tree)]);
				const say = (message, scope) => (0, rules_rule.gk)('UPD-01', {...update_path_at(evidence, changed), message, evidence: {scope}, fix: update_path_fix});
				if (after.policy.state === 'invalid') return [say(`a host fails on policy.json and pulls no image at all: ${after.policy.reason}`, '')];
				if (after.policy.state === 'absent') return [];
				const base = before.policy.state === 'read' ? before.policy.value : undefined;
				return [
					...opened(base, after.policy.value).map(scope => say(`a host takes any image of ${nameOf(scope)}, signed or not; with the base it did not`, scope)),
					...(base ? otherKeys(base, before, after.policy.value, after) : []).map(scope => say(`a host takes images of ${scope} that a key signed which the base does not trust for them`, scope)),
					...unverified(evidence, after.policy.value, after).map(({scope, message}) => say(message, scope))
				];
			}),
			(0, rules_rule.Km)('UPD-02', async evidence => {
				const changed = touched(evidence, [registriesPath, policyPath]);
				if (changed.length === 0) return [];
				const [before, after] = await Promise.all([(0, host_files.m)(evidence.baseTree), (0, host_files.m)(evidence.tree)]);
				const {targets} = evidence.context;
				const other = scope => scope !== '' && targets.length > 0 && !targets.some(target => parentsOf(target).includes(scope));
				const say = (message, scope) =>
					(0, rules_rule.gk)('UPD-02', {
						...update_path_at(evidence, changed),
						...(other(scope) && {level: 'warning'}),
						message,
						evidence: {scope},
						fix: update_path_fix
					});
				if (after.attachments.state === 'invalid') return [say(`a host fails on registries.d and pulls no image at all: ${after.attachments.reason}`, '')];
				const known = new Set(unfound(before));
				return unfound(after)
					.filter(scope => !known.has(scope))
					.map(scope => say(`registries.d does not say that signatures of ${scope} are attached: a host finds none and takes none`, scope));
			})
		];
		function touched(evidence, places) {
			return places.flatMap(place => [...(0, rules_places.N0)(evidence, [place]).map(({change}) => change.path), ...evidence.delta.flatMap(({kind, path}) => (kind === 'removed' && `${path}/`.startsWith(`${place}/`) ? path : []))]);
		}
		function update_path_at({tree}, [path = '']) {
			const layer = tree.lookup(path)?.layer;
			return {path, ...(layer !== undefined && {layer})};
		}
		function opened(before, after) {
			const scopes = new Set(['', ...after.docker.keys(), ...(before?.docker.keys() ?? [])]);
			return [...scopes].filter(scope => takesAnything(decisive(after, scope)) && !(before && takesAnything(decisive(before, scope))));
		}
		function otherKeys(base, before, now, after) {
			return [...base.docker].flatMap(([scope, requirements]) => {
				const known = new Set(trusted(requirements, before));
				if (known.size === 0) return [];
				return trusted(decisive(now, scope), after).some(key => !known.has(key)) ? [scope] : [];
			});
		}
		function trusted(requirements, {keys}) {
			return requirements.flatMap(requirement => {
				if (requirement.type !== 'sigstoreSigned') return [];
				const {keyData, keyDatas = [], fulcio, pki} = requirement;
				const inFiles = (0, host_policy_requirements.Ye)(requirement).map(path => keys.get(path));
				const bytes = [keyData, ...keyDatas, ...inFiles].filter(each => each !== undefined);
				const authorities = [fulcio, pki].filter(each => each !== undefined).map(each => JSON.stringify(each));
				return [...bytes.map(each => each.toString('latin1').trim()), ...authorities];
			});
		}
		function takesAnything(requirements) {
			return requirements.every(({type}) => type === 'insecureAcceptAnything');
		}
		function decisive({docker, default: fallback}, scope) {
			for (const larger of [scope, ...(scope === '' ? [] : parentsOf(scope)), '']) {
				const requirements = docker.get(larger);
				if (requirements) return requirements;
			}
			return fallback;
		}
		function parentsOf(scope) {
			const reference = (0, docker_reference.F4)(scope);
			return (0, scopes.Z)(reference ?? {name: scope, tag: undefined, digest: undefined});
		}
		function unverified({context, policy}, after, {keys}) {
			if (!policy.hostPolicy.enforce) return [];
			return context.targets.flatMap(target => {
				const requirements = decisive(after, target);
				const signed = requirements.filter(({type}) => type === 'sigstoreSigned');
				if (signed.length === 0)
					return [
						{
							scope: target,
							message: `a host asks for no sigstore signature of ${target}, which is where updates come from`
						}
					];
				const missing = signed.flatMap(host_policy_requirements.Ye).find(path => !keys.has(path));
				return missing === undefined
					? []
					: [
							{
								scope: target,
								message: `policy.json names the key ${missing} for ${target}, which the image does not have`
							}
						];
			});
		}
		function unfound({policy, attachments}) {
			if (policy.state !== 'read') return [];
			const switches = attachments.state === 'read' ? attachments.value : {fallback: undefined, namespaces: new Map()};
			return [...policy.value.docker].flatMap(([scope, requirements]) => {
				if (scope === '' || scope.startsWith('*.')) return [];
				const isSigned = requirements.some(({type}) => type === 'sigstoreSigned');
				return isSigned && !(0, registries_d.R)(switches, parentsOf(scope)) ? [scope] : [];
			});
		}
		function nameOf(scope) {
			return scope === '' ? 'every registry that no scope names' : scope;
		}
		const updater_programs_maxBytes = 64 * 1024;
		const updates = /(?:^|[\s/"'@:+!|-])(?:(?:bootc|rpm-ostree|ostree\s+admin)(?:\s+-\S+)*\s+(?:upgrade|update)|uupd|ublue-update)(?=$|[\s"';&|])/;
		const isUpdate = line => updates.test(line.slice(0, 4096));
		async function startsUpdater(tree, timer) {
			const unit = (await valuesOf(tree, timer, 'Timer', 'Unit')).at(-1) ?? serviceOf(timer);
			for (const line of await valuesOf(tree, unit, 'Service', 'ExecStart')) {
				if (isUpdate(line)) return true;
				const [, program] = /^[@:+!|-]*(\/[^\s"']+)/.exec(line) ?? [];
				if (program !== undefined && (await isScriptThatUpdates(tree, program.slice(1)))) return true;
			}
			return false;
		}
		async function isScriptThatUpdates(tree, path) {
			const entry = tree.lookup(path);
			if (entry?.type !== 'file' || entry.size > updater_programs_maxBytes) return false;
			const text = (await tree.readFile(path, updater_programs_maxBytes))?.toString('latin1') ?? '';
			if (!text.startsWith('#!')) return false;
			return text.split('\n').some(line => !/^\s*#/.test(line) && isUpdate(line));
		}
		async function valuesOf(tree, unit, section, key) {
			const main = unitFile(tree, unit);
			const dropIns = new Map();
			for (const each of unitFolders) for (const name of (0, host_files.w)(tree, `${each}/${unit}.d`)) if (name.endsWith('.conf') && !dropIns.has(name)) dropIns.set(name, `${each}/${unit}.d/${name}`);
			const files = [...dropIns].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, path]) => path);
			const values = [];
			for (const path of [...(main === undefined ? [] : [main]), ...files]) {
				const text = (await tree.readFile(path, updater_programs_maxBytes))?.toString('latin1') ?? '';
				let isThere = false;
				for (const line of unitLines(text)) {
					const [, header] = /^\[([^\]]*)\]\s*$/.exec(line) ?? [];
					if (header !== undefined) isThere = header === section;
					const equals = line.indexOf('=');
					if (!isThere || equals < 0 || line.slice(0, equals).trim() !== key) continue;
					const value = line.slice(equals + 1).trim();
					if (value === '') values.length = 0;
					else values.push(value);
				}
			}
			return values;
		}
		function unitLines(text) {
			const lines = (0, systemd_lines.$)(text).filter(line => !/^\s*[#;]/.test(line));
			return lines
				.join('\n')
				.replace(/\\\n/g, ' ')
				.split('\n')
				.map(line => line.trim());
		}
		const wellKnown = ['uupd.timer', 'ublue-update.timer', 'bootc-fetch-apply-updates.timer', 'rpm-ostreed-automatic.timer'];
		const strength = {off: 0, preset: 1, linked: 2};
		const updater_fix = 'Leave the base’s updater as it is; a host without one stays at the image it was installed from.';
		const updaterRules = [
			(0, rules_rule.Km)('UPD-03', async evidence => {
				if (allReleases(evidence).length === 0) return [];
				const before = await updatersIn(evidence.baseTree, wellKnown, () => true);
				const names = [...new Set([...wellKnown, ...before.keys()])];
				const after = await updatersIn(evidence.tree, names, timer => isBasesService(evidence, serviceOf(timer)));
				const [had, has] = [best(before), best(after)];
				if (has === 0) {
					const isBaseOwn = had === 0;
					const message = isBaseOwn ? 'no updater is enabled' : `no updater is enabled any more: ${named(before)} was`;
					return [effective('UPD-03', isBaseOwn, {...placeIn(evidence, before), message, fix: updater_fix})];
				}
				if (has < had) {
					const message = `${named(before)} was enabled by a link, and is now by a preset, which acts on new hosts alone`;
					return [(0, rules_rule.gk)('UPD-03', {...placeIn(evidence, before), message, fix: updater_fix})];
				}
				return changedUnits(evidence, before, after);
			})
		];
		const best = enabled => Math.max(0, ...[...enabled.values()].map(each => strength[each]));
		async function updatersIn(tree, names, isTrusted) {
			const enabled = await enabledTimers(tree, names);
			for (const [timer, how] of enabled) if (how !== 'off' && !isTrusted(timer) && !(await startsUpdater(tree, timer))) enabled.set(timer, 'off');
			if (best(enabled) > 0) return enabled;
			const others = timersOf(tree).filter(timer => !names.includes(timer));
			for (const [timer, how] of await enabledTimers(tree, others)) if (how !== 'off' && (await startsUpdater(tree, timer))) enabled.set(timer, how);
			return enabled;
		}
		function isBasesService({baseTree, tree, delta}, service) {
			const [now, then] = [tree, baseTree].map(each => unitFile(each, service));
			if (now === undefined || now !== then || !(0, rules_places.Vi)(baseTree, tree, now)) return false;
			return !delta.some(({path}) => path.includes(`/${service}.d/`));
		}
		function named(enabled) {
			return [...enabled].flatMap(([name, how]) => (how === 'off' ? [] : name)).join(', ');
		}
		function changedUnits({delta}, before, after) {
			const isOn = (enabled, timer) => (enabled.get(timer) ?? 'off') !== 'off';
			const kept = [...before.keys()].filter(timer => isOn(before, timer) && isOn(after, timer));
			const units = kept.flatMap(timer => [timer, serviceOf(timer)]);
			return delta.flatMap(change => {
				const {path, kind} = change;
				const entry = kind === 'removed' ? change.before : change.after;
				const name = units.find(unit => unitFolders.some(folder => path === `${folder}/${unit}` || path.startsWith(`${folder}/${unit}.d/`)));
				if (name === undefined || entry.type === 'directory') return [];
				const message = `${path} was ${kind}: what the updater does, and when, is the base’s`;
				const layer = kind === 'removed' ? {} : {layer: change.after.layer};
				return [(0, rules_rule.gk)('UPD-03', {path, ...layer, message, evidence: {unit: name}, fix: updater_fix})];
			});
		}
		function placeIn({delta}, before) {
			const units = [...before].flatMap(([timer, how]) => (how === 'off' ? [] : timer)).flatMap(timer => [timer, serviceOf(timer)]);
			const change = delta.find(({path}) => units.some(unit => path.endsWith(`/${unit}`) || path.includes(`/${unit}.d/`))) ?? delta.find(({path}) => presetFolders.some(folder => path.startsWith(`${folder}/`)));
			if (!change) return {};
			return {path: change.path, ...(change.kind === 'removed' ? {} : {layer: change.after.layer})};
		}
		const protectedPlaces = [
			'etc/audit',
			'etc/containers',
			'etc/crypto-policies',
			'etc/ostree',
			'etc/pam.d',
			'etc/pki',
			'etc/polkit-1',
			'etc/rpm-ostreed.conf',
			'etc/security',
			'etc/selinux',
			'etc/sudoers',
			'etc/sudoers.d',
			'etc/sysctl.conf',
			'etc/sysctl.d',
			'usr/bin/bootc',
			'usr/lib/bootc',
			'usr/lib/bootupd',
			'usr/lib/ostree',
			'usr/lib/ostree-boot',
			'usr/lib/pam.d',
			'usr/lib/pki',
			'usr/lib/sysctl.d',
			'usr/lib/sysimage',
			'usr/share/containers',
			'usr/share/pki',
			'usr/share/polkit-1',
			'usr/share/rpm',
			'usr/share/selinux'
		];
		const whiteoutRules = [
			(0, rules_rule.Km)('WH-01', evidence => {
				const places = realPlaces(evidence);
				const base = (0, rules_rule.k$)(evidence);
				const ours = evidence.tree.whiteouts.filter(each => each.layer >= base);
				const reported = [];
				const findings = [];
				for (const whiteout of ours) {
					const found = whiteouts_judge(whiteout, places, evidence);
					if (!found) continue;
					findings.push(found);
					reported.push(whiteout);
				}
				return [...findings, ...removals(evidence, places, reported)];
			})
		];
		function realPlaces({baseTree}) {
			const places = protectedPlaces.flatMap(rules_places.Mg);
			const real = places.flatMap(place => [place, baseTree.lookup(place)?.path ?? place]);
			return [...new Set(real)];
		}
		function whiteouts_judge(whiteout, places, {baseTree}) {
			const {path, opaque, layer} = whiteout;
			const hit = places.find(place => {
				if ((0, rules_places.UO)(path, place)) return baseTree.entries.has(path);
				return (path === '' || (0, rules_places.UO)(place, path)) && baseTree.entries.has(place);
			});
			if (hit === undefined) return undefined;
			return (0, rules_rule.gk)('WH-01', {
				path,
				layer,
				message: opaque ? `layer ${layer + 1} hides all that the base has in /${path}, and with it /${hit}` : `layer ${layer + 1} deletes /${path}${path === hit ? '' : ` (protected: /${hit})`}`,
				evidence: {opaque, protected: hit},
				fix: 'Do not delete or replace the folder; change only the files that must differ.'
			});
		}
		function removals(evidence, places, reported) {
			const explained = new Set(reported.map(({path}) => path));
			return evidence.delta.flatMap(change => {
				if (change.kind === 'added' || (change.kind === 'changed' && !change.what.includes('type'))) return [];
				const parents = (0, rules_places.fY)(change.path);
				if (explained.has('') || explained.has(change.path) || parents.some(parent => explained.has(parent))) return [];
				const hit = places.find(place => (0, rules_places.UO)(change.path, place));
				if (hit === undefined) return [];
				const {path, before} = change;
				const now = change.kind === 'changed' ? `is now a ${change.after.type}, and was a ${before.type}` : 'is gone';
				return [
					(0, rules_rule.gk)('WH-01', {
						path,
						...(change.kind === 'changed' ? {layer: change.after.layer} : {}),
						message: `${path} of the base ${now} (protected: /${hit})`,
						evidence: {protected: hit, type: before.type},
						fix: 'Leave it in place; change only the files that must differ.'
					})
				];
			});
		}
		const allRules = [
			...lineageRules,
			...imageRules,
			...packageRules,
			...ownershipRules,
			...codeRules,
			...unitRules,
			...privilegeRules,
			...accountRules,
			...whiteoutRules,
			...updateRules,
			...imageInfoRules,
			...udevRules,
			...secretRules,
			...deviceFileRules,
			...lintRules,
			...updaterRules,
			...rootMountRules,
			...initramfsRules,
			...kargRules,
			...fileSystemRules,
			...selinuxRules,
			...secureBootRules,
			...settingsRules
		];
		var closed_world_clauses = __webpack_require__(72516);
		const maxChanges = 250_000;
		const maxAlike = 1000;
		function requireFinite(delta) {
			if (delta.length <= maxChanges) return;
			throw new errors.yA('image-malformed', `the image differs from its base in ${delta.length} paths; at most ${maxChanges} are judged`, {hint: 'Is this its base? What a build writes again unchanged can be left out: drop-unchanged.'});
		}
		function thinned(findings) {
			const seen = new Map();
			const kept = findings.filter(like => {
				const key = `${like.rule} ${like.level}`;
				const count = (seen.get(key)?.count ?? 0) + 1;
				seen.set(key, {count, like});
				return count <= maxAlike;
			});
			for (const {count, like} of seen.values()) {
				if (count <= maxAlike) continue;
				const {rule, level, fix} = like;
				const message = `${count - maxAlike} more paths with the same finding are not listed`;
				kept.push({rule, level, message, evidence: {more: count - maxAlike}, ...(fix !== undefined && {fix})});
			}
			return kept;
		}
		function same(what, expected, found) {
			if (expected === found) return [];
			return [{expected: `${what} ${expected}`, found: found === undefined ? `no ${what}` : `${what} ${found}`}];
		}
		const expect_account_maxBytes = 4 * 1024 * 1024;
		const expect_account_maxFiles = 1000;
		const passwords = ['etc/passwd', 'usr/lib/passwd'];
		const sysusers = ['etc/sysusers.d', 'usr/local/lib/sysusers.d', 'usr/lib/sysusers.d'];
		async function checkUser(spec, tree) {
			for (const path of passwords) {
				const lines = await readLines(tree, path);
				if (lines === undefined) return [{unknown: `${path} cannot be read`}];
				const fields = lines.map(line => line.split(':')).find(([name]) => name === spec.name);
				if (!fields) continue;
				if (spec.absent) return [{expected: 'no such user', found: `a line in ${path}`}];
				return [...(spec.uid === undefined ? [] : same('uid', String(spec.uid), fields[2])), ...(spec.gid === undefined ? [] : same('gid', String(spec.gid), fields[3])), ...(spec.home === undefined ? [] : same('home', spec.home, fields[5])), ...(spec.shell === undefined ? [] : same('shell', spec.shell, fields[6]))];
			}
			return spec.absent ? await absentFromSysusers(spec.name, tree) : [{expected: 'the user', found: 'no line in passwd'}];
		}
		async function absentFromSysusers(name, tree) {
			const real = new Set(sysusers.flatMap(folder => tree.lookup(folder)?.path ?? []));
			const files = [...tree.entries.keys()].filter(path => path.endsWith('.conf') && real.has(path.slice(0, path.lastIndexOf('/'))));
			if (files.length > expect_account_maxFiles) return [{unknown: `sysusers.d has more than ${expect_account_maxFiles} files`}];
			for (const path of files) {
				const lines = await readLines(tree, path);
				if (lines === undefined) return [{unknown: `${path} cannot be read`}];
				const creates = lines.flatMap(systemd_lines.$).some(line => {
					const read = parseSysusersLine(line);
					return (read?.action === 'user' || read?.action === 'member') && read.name === name;
				});
				if (creates) return [{expected: 'no such user', found: `a line in ${path} that creates it at boot`}];
			}
			return [];
		}
		async function readLines(tree, path) {
			const entry = tree.lookup(path);
			if (!entry) return [];
			if (entry.type !== 'file' || entry.size > expect_account_maxBytes) return undefined;
			return ((await tree.readFile(path, expect_account_maxBytes))?.toString('latin1') ?? '').split('\n');
		}
		var text_pattern = __webpack_require__(72794);
		const maxContent = 4 * 1024 * 1024;
		async function checkFile(spec, tree) {
			const itself = spec.absent || spec.type === 'symlink' || spec.target !== undefined;
			const entry = tree.lookup(spec.path, {followLast: !itself});
			if (spec.absent) return entry ? [{expected: 'nothing', found: `a ${entry.type}`}] : [];
			if (!entry) {
				const link = tree.lookup(spec.path, {followLast: false});
				return [{expected: `a ${spec.type ?? 'file'}`, found: link ? 'a symlink that leads nowhere' : 'nothing'}];
			}
			return [...attributes(spec, entry), ...(await content(spec, entry, tree))];
		}
		function attributes(spec, entry) {
			return [
				...(spec.type === undefined ? [] : same('type', spec.type, entry.type)),
				...(spec.mode === undefined ? [] : same('mode', (0, closed_world.Wo)(Number.parseInt(spec.mode, 8)), (0, closed_world.Wo)(entry.mode))),
				...(spec.owner === undefined ? [] : same('owner', spec.owner, `${entry.uid}:${entry.gid}`)),
				...(spec.target === undefined ? [] : same('target', spec.target, entry.target))
			];
		}
		async function content(spec, entry, tree) {
			const {content: whole, sha256, line, matches, excludes} = spec;
			if ([whole, sha256, line, matches, excludes].every(each => each === undefined)) return [];
			if (entry.type !== 'file') return [{expected: 'a file with content', found: `a ${entry.type}`}];
			const digest = sha256 === undefined ? [] : same('digest', `sha256:${sha256.replace('sha256:', '')}`, entry.digest);
			if ([whole, line, matches, excludes].every(each => each === undefined)) return digest;
			const bytes = await readContent(entry, tree);
			if (typeof bytes === 'string') return [...digest, {unknown: bytes}];
			const lines = bytes.toString().split('\n');
			const outcomes = [...digest];
			if (whole !== undefined && !bytes.equals(Buffer.from(whole))) {
				outcomes.push({
					expected: `the content that the policy has (${Buffer.byteLength(whole)} bytes)`,
					found: `other content (${bytes.length} bytes)`
				});
			}
			if (line !== undefined && !lines.includes(line)) outcomes.push({expected: `the line ${expect_file_quoted(line)}`, found: 'no such line'});
			if (matches !== undefined) outcomes.push(...expectMatch(matches, lines, true));
			if (excludes !== undefined) outcomes.push(...expectMatch(excludes, lines, false));
			return outcomes;
		}
		async function readContent(entry, tree) {
			if (entry.size > maxContent) return `it has more than ${maxContent} bytes`;
			return (await tree.readFile(entry.path, maxContent)) ?? 'it cannot be read';
		}
		function expectMatch(source, lines, wanted) {
			const pattern = text_pattern.s.ofLine(source);
			let seen = false;
			for (const [position, line] of lines.entries()) {
				const searched = pattern.search(line);
				if (searched === 'too much work') return [{unknown: `line ${position + 1} is too much work for the pattern ${expect_file_quoted(source)}`}];
				if (searched === 'absent') continue;
				if (!wanted) return [{expected: `no line like ${expect_file_quoted(source)}`, found: `line ${position + 1}`}];
				seen = true;
				break;
			}
			return seen || !wanted ? [] : [{expected: `a line like ${expect_file_quoted(source)}`, found: 'no such line'}];
		}
		function expect_file_quoted(text) {
			return JSON.stringify(text.length > 200 ? `${text.slice(0, 199)}…` : text);
		}
		function checkPair(spec, found) {
			if (spec.absent) return found === undefined ? [] : [{expected: 'nothing', found: expect_file_quoted(found)}];
			if (found === undefined) return [{expected: 'it is set', found: 'nothing'}];
			return spec.value === undefined || spec.value === found ? [] : [{expected: expect_file_quoted(spec.value), found: expect_file_quoted(found)}];
		}
		function variableOf(config, name) {
			const line = config.Env?.findLast(each => each.startsWith(`${name}=`));
			return line?.slice(name.length + 1);
		}
		function checkConfig(spec, config) {
			const text = (what, expected, found) => (expected === undefined ? [] : same(what, expect_file_quoted(expected), expect_file_quoted(found ?? '')));
			const list = (what, expected, found) => (expected === undefined ? [] : same(what, JSON.stringify(expected), JSON.stringify(found ?? [])));
			const members = (what, expected, found) => (expected ?? []).filter(each => !Object.hasOwn(found ?? {}, each)).map(each => ({expected: `${what} ${each}`, found: 'none such'}));
			return [
				...text('user', spec.user, config.User),
				...text('workdir', spec.workdir, config.WorkingDir),
				...text('stop signal', spec['stop-signal'], config.StopSignal),
				...list('entrypoint', spec.entrypoint, config.Entrypoint),
				...list('cmd', spec.cmd, config.Cmd),
				...members('the port', spec['exposed-ports'], config.ExposedPorts),
				...members('the volume', spec.volumes, config.Volumes)
			];
		}
		function parseVersion(text) {
			const colon = text.indexOf(':');
			const rest = text.slice(colon + 1);
			const dash = rest.lastIndexOf('-');
			return {
				epoch: colon < 0 ? undefined : Number(text.slice(0, colon)),
				version: dash < 0 ? rest : rest.slice(0, dash),
				release: dash < 0 ? undefined : rest.slice(dash + 1)
			};
		}
		function compareVersions(a, b) {
			const release = a.release === undefined || b.release === undefined ? 0 : compareParts(a.release, b.release);
			return (a.epoch ?? 0) - (b.epoch ?? 0) || compareParts(a.version, b.version) || release;
		}
		function compareParts(a, b) {
			const one = tokens(a);
			const other = tokens(b);
			for (let position = 0; ; position++) {
				const x = one[position];
				const y = other[position];
				if (x === undefined && y === undefined) return 0;
				if (x === '~' || y === '~') {
					if (x === y) continue;
					return x === '~' ? -1 : 1;
				}
				if (x === '^' || y === '^') {
					if (x === y) continue;
					if (x === undefined || y === undefined) return x === '^' ? 1 : -1;
					return x === '^' ? -1 : 1;
				}
				if (x === undefined) return -1;
				if (y === undefined) return 1;
				const order = compareTokens(x, y);
				if (order !== 0) return order;
			}
		}
		function tokens(text) {
			return text.match(/[0-9]+|[A-Za-z]+|[~^]/g) ?? [];
		}
		function compareTokens(x, y) {
			const digits = /^[0-9]/;
			if (digits.test(x) !== digits.test(y)) return digits.test(x) ? 1 : -1;
			if (!digits.test(x)) return x < y ? -1 : x > y ? 1 : 0;
			const one = x.replace(/^0+/, '');
			const other = y.replace(/^0+/, '');
			return one.length - other.length || (one < other ? -1 : one > other ? 1 : 0);
		}
		function treePath(path) {
			return path
				.split('/')
				.filter(part => part !== '' && part !== '.')
				.join('/');
		}
		const executable = {any: 0o111, owner: 0o100, group: 0o010, other: 0o001};
		function checkExistence(test, tree) {
			const entry = tree.lookup(treePath(test.path), {followLast: false});
			if (!test.shouldExist) return entry ? [{expected: 'nothing', found: `a ${entry.type}`}] : [];
			if (!entry) return [{expected: 'it is there', found: 'nothing'}];
			const outcomes = [];
			const expect = (holds, expected, found) => {
				if (!holds) outcomes.push({expected, found});
			};
			const permissions = goMode(entry);
			const {uid = -1, gid = -1, isExecutableBy} = test;
			expect(test.permissions === '' || test.permissions === permissions, `permissions ${test.permissions}`, permissions);
			expect(uid < 0 || uid === entry.uid, `uid ${uid}`, `uid ${entry.uid}`);
			expect(gid < 0 || gid === entry.gid, `gid ${gid}`, `gid ${entry.gid}`);
			if (isExecutableBy !== '') {
				expect((entry.mode & executable[isExecutableBy]) !== 0, `executable by ${isExecutableBy}`, permissions);
			}
			return outcomes;
		}
		function goMode({type, mode}) {
			const letters = {directory: 'd', symlink: 'L', block: 'D', fifo: 'p', char: 'Dc', file: ''};
			const special = [mode & 0o4000 ? 'u' : '', mode & 0o2000 ? 'g' : ''].join('');
			const [device = '', char = ''] = letters[type];
			const before = `${device}${special}${char}${mode & 0o1000 ? 't' : ''}`;
			const bits = [...'rwxrwxrwx'].map((letter, position) => (mode & (0o400 >> position) ? letter : '-'));
			return `${before === '' ? '-' : before}${bits.join('')}`;
		}
		async function checkContent(test, tree) {
			const entry = tree.lookup(treePath(test.path));
			if (entry?.type !== 'file') return [{expected: 'a file', found: entry ? `a ${entry.type}` : 'nothing'}];
			if (test.expectedContents.length + test.excludedContents.length === 0) return [];
			const bytes = await readContent(entry, tree);
			if (typeof bytes === 'string') return [{unknown: bytes}];
			const text = bytes.toString();
			const ask = (source, wanted) => {
				const searched = text_pattern.s.ofGo(source).search(text);
				if (searched === 'too much work') return [{unknown: `it is too much work for the pattern ${expect_file_quoted(source)}`}];
				if ((searched === 'found') === wanted) return [];
				return [wanted ? {expected: `content like ${expect_file_quoted(source)}`, found: 'none'} : {expected: `no content like ${expect_file_quoted(source)}`, found: 'some'}];
			};
			return [...test.expectedContents.flatMap(each => ask(each, true)), ...test.excludedContents.flatMap(each => ask(each, false))];
		}
		function checkMetadata(test, config) {
			const labels = config.Labels ?? {};
			const ports = Object.keys(config.ExposedPorts ?? {}).map(port => port.split('/')[0] ?? '');
			const volumes = Object.keys(config.Volumes ?? {});
			return [
				...test.envVars.flatMap(pair => metadata_checkPair('the variable', pair, variableOf(config, pair.key))),
				...test.unboundEnvVars.flatMap(({key}) => none('variable', key, variableOf(config, key) !== undefined)),
				...test.labels.flatMap(pair => metadata_checkPair('the label', pair, Object.hasOwn(labels, pair.key) ? labels[pair.key] : undefined)),
				...test.exposedPorts.flatMap(port => some('port', port, ports.includes(port))),
				...test.unexposedPorts.flatMap(port => none('port', port, ports.includes(port))),
				...test.volumes.flatMap(volume => some('volume', volume, volumes.includes(volume))),
				...test.unmountedVolumes.flatMap(volume => none('volume', volume, volumes.includes(volume))),
				...checkList('entrypoint', test.entrypoint, config.Entrypoint),
				...checkList('cmd', test.cmd, config.Cmd),
				...checkText('workdir', test.workdir, config.WorkingDir),
				...checkText('user', test.user, config.User)
			];
		}
		function metadata_checkPair(what, {key, value, isRegex}, found) {
			if (found === undefined) return [{expected: `${what} ${key}`, found: 'nothing'}];
			const searched = isRegex ? text_pattern.s.ofGo(value).search(found) : value === found ? 'found' : 'absent';
			if (searched === 'too much work') return [{unknown: `${what} ${key} is too much work for the pattern ${expect_file_quoted(value)}`}];
			if (searched === 'found') return [];
			return [{expected: `${what} ${key} ${isRegex ? 'like' : 'is'} ${expect_file_quoted(value)}`, found: expect_file_quoted(found)}];
		}
		function some(what, name, there) {
			return there ? [] : [{expected: `the ${what} ${name}`, found: 'none such'}];
		}
		function none(what, name, there) {
			return there ? [{expected: `no ${what} ${name}`, found: 'it is there'}] : [];
		}
		function checkList(what, expected, found) {
			const [wanted, is] = [JSON.stringify(expected), JSON.stringify(found ?? [])];
			return expected === undefined || wanted === is ? [] : [{expected: `${what} ${wanted}`, found: is}];
		}
		function checkText(what, expected, found) {
			return expected === '' || expected === (found ?? '') ? [] : [{expected: `${what} ${expect_file_quoted(expected)}`, found: expect_file_quoted(found ?? '')}];
		}
		function structureExpectations(tests) {
			const {file, fileExistenceTests, fileContentTests, metadataTest} = tests;
			const about = (name, written) => {
				const path = treePath(written);
				return {name: `${file}: ${name}`, subject: written, ...(path === '' ? {} : {path})};
			};
			return [
				...fileExistenceTests.map(test => ({
					...about(test.name, test.path),
					check: ({tree}) => checkExistence(test, tree)
				})),
				...fileContentTests.map(test => ({
					...about(test.name, test.path),
					check: ({tree}) => checkContent(test, tree)
				})),
				...(metadataTest === undefined
					? []
					: [
							{
								name: `${file}: metadataTest`,
								subject: 'the configuration',
								check: ({context}) => checkMetadata(metadataTest, context.image.config.config ?? {})
							}
						])
			];
		}
		async function judgeExpectations(evidence) {
			const findings = [];
			const {expect, structureTests} = evidence.policy;
			for (const expectation of [...expect.map(expectationOf), ...structureTests.flatMap(structureExpectations)]) {
				for (const outcome of await expectation.check(evidence)) findings.push(report(expectation, outcome));
			}
			return findings;
		}
		function report({name, reason, subject, path}, outcome) {
			const at = path === undefined ? {} : {path};
			if ('unknown' in outcome) {
				const message = `${name}: whether ${subject} is as expected cannot be seen: ${outcome.unknown}`;
				return (0, rules_rule.gk)('EXP-01', {...at, level: 'unknown', message, evidence: {expectation: name}});
			}
			const {expected, found} = outcome;
			return (0, rules_rule.gk)('EXP-01', {
				...at,
				message: `${name}: ${subject}: expected ${expected}, found ${found}`,
				evidence: {expectation: name, expected, found},
				fix: `Make it so, or correct the expectation${reason === undefined ? '' : ` (${reason})`}.`
			});
		}
		function expectationOf({name, reason, ...spec}) {
			const {file, kargs, package: rpm, user, label, env, config} = spec;
			const about = {name, ...(reason === undefined ? {} : {reason})};
			const configOf = ({context}) => context.image.config.config ?? {};
			if (file) {
				const path = file.path.replace(/^\//, '');
				return {...about, subject: path, path, check: ({tree}) => checkFile(file, tree)};
			}
			if (kargs) {
				const check = ({tree, context}) => (0, expect_kargs.$r)(kargs, tree, context.image.config.architecture);
				return {...about, subject: 'the kernel command line', check};
			}
			if (rpm) return {...about, subject: `the package ${rpm.name}`, check: ({packages}) => checkPackage(rpm, packages)};
			if (user) return {...about, subject: `the user ${user.name}`, check: ({tree}) => checkUser(user, tree)};
			if (label) {
				const labelIn = (labels = {}) => (Object.hasOwn(labels, label.name) ? labels[label.name] : undefined);
				return {
					...about,
					subject: `the label ${label.name}`,
					check: seen => checkPair(label, labelIn(configOf(seen).Labels))
				};
			}
			if (env)
				return {
					...about,
					subject: `the variable ${env.name}`,
					check: seen => checkPair(env, variableOf(configOf(seen), env.name))
				};
			return {...about, subject: 'the configuration', check: seen => checkConfig(config ?? {}, configOf(seen))};
		}
		function checkPackage({name, absent, 'at-least': atLeast, below}, database) {
			if (database.state !== 'read') {
				return [{unknown: database.state === 'absent' ? 'there is no RPM database' : `${database.path} cannot be read`}];
			}
			const found = database.packages.filter(each => each.name === name);
			if (absent) return found.length === 0 ? [] : [{expected: 'it is not there', found: found.map(({version}) => version).join(', ')}];
			if (found.length === 0) return [{expected: 'it is there', found: 'nothing'}];
			return found.flatMap(each => {
				const is = `${each.epoch === undefined ? '' : `${each.epoch}:`}${each.version}-${each.release}`;
				const tooOld = atLeast !== undefined && compareVersions(each, parseVersion(atLeast)) < 0;
				const tooNew = below !== undefined && compareVersions(each, parseVersion(below)) >= 0;
				return [...(tooOld ? [{expected: `at least ${atLeast}`, found: is}] : []), ...(tooNew ? [{expected: `a version below ${below}`, found: is}] : [])];
			});
		}
		const alwaysEnforced = /^(LIN|IMG)-/;
		function applyMode(findings, {mode}) {
			if (mode === 'enforce') return [...findings];
			let lowered = 0;
			const judged = findings.map(found => {
				if (found.level !== 'error' || alwaysEnforced.test(found.rule)) return found;
				lowered++;
				return {...found, level: 'warning', evidence: {...found.evidence, enforced: 'error'}};
			});
			const errors = lowered === 1 ? '1 error is a warning' : `${lowered} errors are warnings`;
			judged.push(
				(0, rules_rule.gk)('POL-02', {
					message: `the policy only warns (mode: warn): ${errors}`,
					evidence: {mode, lowered},
					fix: 'Remove `mode: warn` from the policy when nothing is left of them.'
				})
			);
			return judged;
		}
		const soonDays = 30;
		const millisecondsOfDay = 86_400_000;
		function applyWaivers(findings, {policy, context}) {
			const {today} = context;
			const about = [];
			const inForce = [];
			for (const waiver of policy.waivers) {
				if (today === undefined) about.push(undated(waiver));
				else if (waiver.expires < today) about.push(expired(waiver));
				else inForce.push({waiver, names: matcherOf(waiver), uses: 0});
			}
			const waived = findings.map(found => {
				if (found.level !== 'error' && found.level !== 'warning') return found;
				const use = inForce.find(({names}) => names(found));
				if (!use) return found;
				use.uses++;
				return lowered(found, use.waiver);
			});
			for (const {waiver, uses} of inForce) about.push(uses > 0 ? inEffect(waiver, today ?? '') : waivers_unneeded(waiver));
			return {findings: waived, about};
		}
		function matcherOf({rule, paths}) {
			if (paths === undefined) return found => found.rule === rule;
			const matchers = paths.map(glob.S);
			return ({rule: id, path}) => id === rule && path !== undefined && matchers.some(matches => matches(path));
		}
		function lowered(found, {owner, reason, expires}) {
			return {
				...found,
				level: 'note',
				message: `${found.message}; waived until ${expires} by ${owner}: ${reason}`,
				evidence: {...found.evidence, waivedUntil: expires, waivedBy: owner}
			};
		}
		function waivers_name({rule, paths}) {
			return paths === undefined ? `the waiver of ${rule}` : `the waiver of ${rule} for ${paths[0]}`;
		}
		function expired(waiver) {
			return (0, rules_rule.gk)('POL-01', {
				message: `${waivers_name(waiver)} expired on ${waiver.expires} and has no effect; ${waiver.owner} answers for it`,
				evidence: {waives: waiver.rule, owner: waiver.owner, expires: waiver.expires},
				fix: 'Do what the waiver put off and remove it, or decide anew and give it another date.'
			});
		}
		function undated(waiver) {
			return (0, rules_rule.gk)('POL-01', {
				level: 'unknown',
				message: `${waivers_name(waiver)} has no effect: it ends on ${waiver.expires}, and the day is not known here`,
				evidence: {waives: waiver.rule, owner: waiver.owner, expires: waiver.expires}
			});
		}
		function inEffect(waiver, today) {
			const daysLeft = Math.round((Date.parse(waiver.expires) - Date.parse(today)) / millisecondsOfDay);
			const soon = daysLeft <= soonDays;
			return (0, rules_rule.gk)('POL-01', {
				level: 'note',
				message: `${waivers_name(waiver)} holds until ${waiver.expires}; ${waiver.owner} answers for it`,
				evidence: {waives: waiver.rule, owner: waiver.owner, expires: waiver.expires, ...(soon ? {daysLeft} : {})},
				...(soon ? {fix: `It ends soon (days left: ${daysLeft}): do what it put off, or give it another date.`} : {})
			});
		}
		function waivers_unneeded(waiver) {
			return (0, rules_rule.gk)('CW-02', {
				message: `${waivers_name(waiver)} waives nothing: no finding needs it`,
				evidence: {waives: waiver.rule},
				fix: 'Remove the waiver, or correct its paths.'
			});
		}
		const severity = ['error', 'unknown', 'warning', 'note'];
		async function evaluate_judge(evidence, options) {
			requireFinite(evidence.delta);
			const clauses = await (0, closed_world_clauses.Q)(evidence);
			const used = new Set();
			const changes = new Map(evidence.delta.map(change => [change.path, change]));
			const {decisions, findings} = decide(evidence, clauses, used);
			const clauseOf = new Map(decisions.map(({path, clause}) => [path, clause]));
			for (const rule of options.rules ?? allRules) {
				for (const natural of await ask(rule, evidence)) {
					const found = applyLevel(natural, evidence.policy);
					const change = found.path === undefined ? undefined : changes.get(found.path);
					const silenced = change && silence(found, change, clauses, clauseOf.get(change.path), used);
					if (silenced !== 'dropped') findings.push(silenced ?? found);
				}
			}
			const unusedClauses = [...new Set(clauses.map(({name}) => name))].filter(name => !used.has(name));
			const expected = await ask({id: 'EXP-01', title: catalogue.sW['EXP-01'].title, check: judgeExpectations}, evidence);
			const more = [...expected, ...unusedClauses.filter(name => !name.startsWith('cache:')).map(unusedClause), ...unusedPackages(evidence), ...(await unprovenPackages(evidence, used))];
			findings.push(...more.map(each => applyLevel(each, evidence.policy)));
			const {findings: waived, about} = applyWaivers(findings, evidence);
			const judged = thinned(applyMode([...waived, ...about], evidence.policy))
				.map(each => locate(each, evidence))
				.sort(mostSevereFirst);
			const stops = judged.some(({level}) => level === 'error' || (options.strict && level === 'unknown'));
			return {result: stops ? 'fail' : 'pass', strict: options.strict, findings: judged, decisions, unusedClauses};
		}
		function decide(evidence, clauses, used) {
			const findings = [];
			const decisions = evidence.delta.map(change => {
				const near = [];
				for (const {name, objection} of clauses) {
					const problem = objection(change);
					if (problem === undefined) {
						used.add(name);
						return {path: change.path, change: change.kind, clause: name};
					}
					if (problem !== closed_world.Jn) near.push(`${name} ${problem}`);
				}
				findings.push(applyLevel(notAllowed(change, near), evidence.policy));
				return {path: change.path, change: change.kind, clause: undefined};
			});
			return {decisions, findings};
		}
		function notAllowed(change, near) {
			const entry = change.kind === 'removed' ? change.before : change.after;
			const what = change.kind === 'changed' ? ` (${change.what.join(', ')})` : '';
			const why = near.length > 0 ? `: ${near.slice(0, 3).join('; ')}` : '';
			return (0, rules_rule.gk)('CW-01', {
				path: change.path,
				...(change.kind === 'removed' ? {} : {layer: change.after.layer}),
				message: `the ${entry.type} ${change.path} was ${change.kind}${what} and no clause allows it${why}`,
				evidence: {change: change.kind, type: entry.type},
				fix: 'Remove it from what is built, or add a clause with the narrowest path and a reason to the policy.'
			});
		}
		async function ask(rule, evidence) {
			try {
				return await rule.check(evidence);
			} catch (error) {
				if (!(error instanceof errors.z3 && error.code === 'image-malformed')) throw error;
				return [
					{
						rule: rule.id,
						level: 'unknown',
						message: `${rule.title}: could not be decided, ${error.message}`,
						evidence: {},
						fix: 'Repair or remove the file that cannot be read.'
					}
				];
			}
		}
		function silence(found, change, clauses, decidedBy, used) {
			if (found.level === 'unknown') return undefined;
			const named = clauses.find(each => each.overrides(found.rule) && each.objection(change) === undefined);
			if (named) {
				const {name, reason} = named;
				used.add(name);
				const message = `${found.message}; allowed by ${name}: ${reason}`;
				return {...found, level: 'note', message, evidence: {...found.evidence, allowedBy: name}};
			}
			return found.level !== 'error' && decidedBy !== undefined ? 'dropped' : undefined;
		}
		function unusedClause(name) {
			return (0, rules_rule.gk)('CW-02', {
				message: `the clause ${name} decides nothing: no change needs it`,
				evidence: {clause: name},
				fix: 'Remove the clause, or correct its paths.'
			});
		}
		function unusedPackages({policy, packages, basePackages}) {
			if (packages.state !== 'read' || basePackages.state !== 'read') return [];
			const changed = new Map((0, package_diff.F)(basePackages, packages).map(({name, kind}) => [name, kind]));
			return policy.packages.allow
				.filter(({name, changes}) => !changes.some(kind => kind === changed.get(name)))
				.map(({name}) =>
					(0, rules_rule.gk)('CW-02', {
						message: `packages.allow names ${name}, which did not change that way`,
						evidence: {package: name},
						fix: 'Remove it from packages.allow.'
					})
				);
		}
		async function unprovenPackages(evidence, used) {
			const wanted = evidence.policy.packages.allow.filter(({name, files}) => files && used.has((0, closed_world_packages.TF)(name)));
			if (wanted.length === 0) return [];
			const proofs = [...(await proofsOf(evidence))];
			return wanted.flatMap(({name}) => {
				const weak = proofs.find(([each, {state}]) => each.name === name && state !== 'signed');
				if (!weak) return [];
				return (0, rules_rule.gk)('PKG-08', {
					message: `files are allowed as those of ${name}, which the image's own RPM database says; the package is ${describeProof(weak[1])}`,
					evidence: {package: name, proof: weak[1].state},
					fix: 'Name the files in clauses of their own where that is not enough.'
				});
			});
		}
		function applyLevel(found, policy) {
			const wanted = policy.levels[found.rule];
			if (wanted === undefined || found.level === 'unknown') return found;
			return {...found, level: typeof wanted === 'string' ? wanted : wanted.level};
		}
		function locate(found, {sources}) {
			const at = found.at ?? (found.path === undefined ? undefined : sources.get(found.path));
			return at === undefined ? found : {...found, at};
		}
		const ruleOrder = new Map(Object.keys(catalogue.sW).map((id, position) => [id, position]));
		function mostSevereFirst(a, b) {
			return severity.indexOf(a.level) - severity.indexOf(b.level) || (ruleOrder.get(a.rule) ?? 0) - (ruleOrder.get(b.rule) ?? 0) || compareText(a.path ?? '', b.path ?? '') || compareText(a.message, b.message);
		}
		function compareText(a, b) {
			return a < b ? -1 : a > b ? 1 : 0;
		}
	},
	3282: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$r: () => checkKargs,
			Ex: () => kargsIn,
			G6: () => splitKarg,
			rO: () => readKargs,
			yV: () => isArgument
		});
		var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
		var smol_toml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3292);
		var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
		const folder = 'usr/lib/bootc/kargs.d';
		const maxBytes = 64 * 1024;
		const maxFiles = 1000;
		const document = zod__WEBPACK_IMPORTED_MODULE_2__.rej({
			kargs: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(4096)).max(1000),
			'match-architectures': zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.YjP()).max(100).optional()
		});
		const architectures = {
			amd64: 'x86_64',
			arm64: 'aarch64',
			ppc64le: 'powerpc64'
		};
		async function checkKargs(spec, tree, architecture) {
			const found = await readKargs(tree, architecture);
			if (typeof found === 'string') return [{unknown: found}];
			const read = found.map(({argument}) => argument);
			const has = wanted => read.some(found => isArgument(found, wanted));
			const missing = (spec.present ?? []).filter(wanted => !has(wanted));
			const unwanted = (spec.absent ?? []).filter(has);
			return [
				...missing.map(wanted => ({expected: `the kernel argument ${wanted}`, found: 'none such'})),
				...unwanted.map(wanted => ({
					expected: `no kernel argument ${wanted}`,
					found: read.filter(each => isArgument(each, wanted)).join(' ')
				}))
			];
		}
		function isArgument(found, wanted) {
			const [name, value] = splitKarg(found);
			const [wantedName, wantedValue] = splitKarg(wanted);
			return name === wantedName && (wantedValue === undefined || wantedValue === value);
		}
		function splitKarg(argument) {
			const equals = argument.indexOf('=');
			const name = (equals < 0 ? argument : argument.slice(0, equals)).replaceAll('-', '_');
			return [name, equals < 0 ? undefined : argument.slice(equals + 1)];
		}
		async function readKargs(tree, architecture) {
			const place = tree.lookup(folder);
			const isRooted = path => tree.lookup(path, {followLast: false})?.target?.startsWith('/') ?? false;
			if (isRooted(folder)) return `${folder} is a symlink that starts at the root`;
			if (!place) return [];
			if (place.type !== 'directory') return `${folder} is no folder`;
			const real = place.path;
			const files = [];
			for (const entry of tree.entries.values()) {
				const name = entry.path.startsWith(`${real}/`) ? entry.path.slice(real.length + 1) : '';
				if (name.endsWith('.toml') && !name.includes('/')) files.push(entry);
				if (files.length > maxFiles) return `${folder} has more than ${maxFiles} files`;
			}
			const machine = architectures[architecture] ?? architecture;
			const found = [];
			for (const {path, size} of files) {
				if (isRooted(path) || !tree.lookup(path)?.path.startsWith(`${real}/`)) return `${path} leads out of its folder`;
				if (size > maxBytes) return `${path} has more than ${maxBytes} bytes`;
				const bytes = await tree.readFile(path, maxBytes);
				if (!bytes) return `${path} is no file`;
				if (!(0, node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes)) return `${path} is no UTF-8`;
				const text = bytes.toString();
				const read = decode(text);
				if (typeof read === 'string') return `${path} ${read}`;
				const only = read['match-architectures'];
				if (only === undefined || only.includes(machine)) found.push(...read.kargs.flatMap(kargsIn).map(argument => ({argument, path})));
			}
			return found;
		}
		function kargsIn(text) {
			return text.match(/(?:"[^"]*"|[^\s"])+/g) ?? [];
		}
		function decode(text) {
			let value;
			try {
				value = (0, smol_toml__WEBPACK_IMPORTED_MODULE_1__.qg)(text);
			} catch {
				return 'is no TOML';
			}
			const result = document.safeParse(value);
			return result.success ? result.data : 'is no list of kernel arguments as bootc reads it';
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
	87486: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Mg: () => withVendorCopy,
			N0: () => changesIn,
			UO: () => isWithin,
			Vi: () => sameFile,
			fY: () => parentsOf
		});
		var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57088);
		function changesIn(evidence, places) {
			const watched = new Map();
			const above = new Map();
			for (const place of places.flatMap(withVendorCopy)) {
				watched.set(place, place);
				for (const tree of [evidence.tree, evidence.baseTree]) {
					const real = tree.lookup(place)?.path;
					if (real !== undefined) watched.set(real, place);
				}
				for (const parent of parentsOf(place)) if (!above.has(parent)) above.set(parent, place);
			}
			return (0, _rule_js__WEBPACK_IMPORTED_MODULE_0__._D)(evidence).flatMap(change => {
				const replaced = change.kind === 'added' || change.what.includes('type') || change.what.includes('target');
				if (change.after.type === 'directory') return [];
				const blocked = replaced ? above.get(change.path) : undefined;
				if (blocked !== undefined) return [{change, place: blocked}];
				const place = [change.path, ...parentsOf(change.path)].map(path => watched.get(path)).find(each => each);
				return place === undefined ? [] : [{change, place}];
			});
		}
		function withVendorCopy(place) {
			return place.startsWith('etc/') ? [place, `usr/${place}`] : [place];
		}
		function parentsOf(path) {
			const parents = [];
			for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) parents.push(path.slice(0, end));
			return parents;
		}
		function isWithin(path, folder) {
			return path === folder || path.startsWith(`${folder}/`);
		}
		function sameFile(a, b, path) {
			const one = a.lookup(path);
			const other = b.lookup(path);
			return one?.type === other?.type && one?.digest === other?.digest;
		}
	},
	65051: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			EQ: () => checkRecord,
			p1: () => checkRecordUrl,
			uQ: () => describeChange
		});
		var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
		var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2338);
		var _sigstore_provenance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84748);
		var _closed_world_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60267);
		const checkRecordUrl = _sigstore_provenance_js__WEBPACK_IMPORTED_MODULE_1__.io;
		function checkRecord(verdict, evidence, policyDigest, tool) {
			const {image, base} = evidence.context;
			const clauses = new Map(verdict.decisions.map(({path, clause}) => [path, clause]));
			return (0, _core_json_js__WEBPACK_IMPORTED_MODULE_2__.d)({
				schema: checkRecordUrl,
				image: {digest: image.digest},
				base: {
					reference: base.reference,
					digest: base.digest,
					verification: {...base.verification}
				},
				policy: {name: evidence.policy.name, digest: policyDigest},
				tool: {name: tool.name, version: tool.version, digest: tool.digest},
				verdict: {
					result: verdict.result,
					strict: verdict.strict,
					...(evidence.policy.mode === 'warn' ? {mode: 'warn'} : {})
				},
				delta: evidence.delta.map(change => ({...describeChange(change), clause: clauses.get(change.path) ?? null})),
				findings: verdict.findings.map(({rule, level, path, message}) => ({
					rule,
					level,
					message,
					...(path === undefined ? {} : {path})
				}))
			});
		}
		function recordDigest(record) {
			return sha256(record);
		}
		function describeChange(change) {
			return {
				path: change.path,
				change: change.kind,
				...(change.kind === 'added' ? {} : {before: describeEntry(change.before)}),
				...(change.kind === 'removed' ? {} : {after: describeEntry(change.after)})
			};
		}
		function describeEntry(entry) {
			const described = {
				type: entry.type,
				mode: (0, _closed_world_js__WEBPACK_IMPORTED_MODULE_3__.Wo)(entry.mode),
				owner: `${entry.uid}:${entry.gid}`
			};
			if (entry.type === 'file') described['size'] = entry.size;
			if (entry.digest !== undefined) described['digest'] = entry.digest;
			if (entry.target !== undefined) described['target'] = entry.target;
			if (entry.device !== undefined) described['device'] = `${entry.device.major}:${entry.device.minor}`;
			if (entry.xattrs !== undefined && entry.xattrs.size > 0) {
				described['xattrs'] = Object.fromEntries([...entry.xattrs].map(([name, value]) => [name, value.toString('base64')]));
			}
			return described;
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
	},
	11413: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => systemdLines
		});
		function systemdLines(text) {
			return text.split(/\r?\n|[\r\0]/);
		}
	},
	88538: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			V: () => parseUdevRules
		});
		var _systemd_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11413);
		const maxTokens = 500;
		const token = /[\s,]*([A-Z][A-Z_]*)(?:\{([^}]*)\})?\s*(==|!=|\+=|-=|:=|=)\s*(e|i|ie|ei)?"((?:[^"\\]|\\.)*)"/y;
		function parseUdevRules(text) {
			const rules = [];
			let started;
			for (const [at, raw] of (0, _systemd_lines_js__WEBPACK_IMPORTED_MODULE_0__.$)(text).entries()) {
				const line = raw.trim();
				if (line.startsWith('#') || (line === '' && !started)) continue;
				started ??= {line: at + 1, text: ''};
				started.text += line.endsWith('\\') ? line.slice(0, -1) : line;
				if (line.endsWith('\\')) continue;
				rules.push({...started, tokens: tokensOf(started.text)});
				started = undefined;
			}
			if (started) rules.push({...started, tokens: tokensOf(started.text)});
			return rules;
		}
		function tokensOf(text) {
			const tokens = [];
			let at = 0;
			while (tokens.length < maxTokens) {
				token.lastIndex = at;
				const match = token.exec(text);
				if (!match) break;
				const [, key = '', attribute = '', operator = '', , value = ''] = match;
				tokens.push({key, attribute, operator, value});
				at = token.lastIndex;
			}
			return /^[\s,]*$/.test(text.slice(at)) ? tokens : undefined;
		}
	},
	31225: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			j: () => builderId,
			v: () => sourceOf
		});
		function builderId(origin) {
			if (origin.kind === 'local') return 'https://wtgos.github.io/actions/builders/local/v1';
			return `${origin.serverUrl}/${origin.jobWorkflowRef ?? origin.workflowRef}`;
		}
		function sourceOf(origin) {
			if (origin.kind === 'local') {
				return origin.source && {uri: `git+${origin.source.uri}`, digest: {gitCommit: origin.source.commit}};
			}
			const {serverUrl, repository, ref, sha} = origin;
			return {uri: `git+${serverUrl}/${repository}@${ref}`, digest: {gitCommit: sha}};
		}
	},
	84748: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D2: () => provenanceStatement,
			EH: () => packageUrl,
			FI: () => recordStatement,
			GL: () => spdxType,
			I6: () => cyclonedxType,
			io: () => recordType,
			wy: () => provenanceType
		});
		var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
		var _registry_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40303);
		var _origin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31225);
		var _statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9634);
		const provenanceType = 'https://slsa.dev/provenance/v1';
		const recordType = 'https://wtgos.github.io/actions/schemas/check-record/v1';
		const cyclonedxType = 'https://cyclonedx.org/bom';
		const spdxType = 'https://spdx.dev/Document';
		const buildType = 'https://wtgos.github.io/actions/buildtypes/image/v1';
		function provenanceStatement(input) {
			const {origin, tool, policy} = input;
			const source = (0, _origin_js__WEBPACK_IMPORTED_MODULE_3__.v)(origin);
			return (0, _statement_js__WEBPACK_IMPORTED_MODULE_2__.pT)(input.subject, provenanceType, {
				buildDefinition: {
					buildType,
					externalParameters: externalParameters(input),
					internalParameters: {
						...(input.engine ? {engine: input.engine} : {}),
						...(input.engineReason ? {engineReason: input.engineReason} : {}),
						loweredTrust: loweredTrust(input),
						...(origin.kind === 'github' ? {github: githubParameters(origin)} : {})
					},
					resolvedDependencies: [...(source ? [source] : []), ...[input.base, ...(input.images ?? [])].map(dependency)]
				},
				runDetails: {
					builder: {
						id: (0, _origin_js__WEBPACK_IMPORTED_MODULE_3__.j)(origin),
						version: {[tool.name]: tool.version},
						builderDependencies: [{name: tool.name, digest: {sha256: (0, _core_digest_js__WEBPACK_IMPORTED_MODULE_0__.ZD)(tool.digest)}}]
					},
					...(origin.kind === 'github' ? {metadata: {invocationId: invocation(origin)}} : {}),
					byproducts: [
						{name: `policy ${policy.name}`, digest: {sha256: (0, _core_digest_js__WEBPACK_IMPORTED_MODULE_0__.ZD)(policy.digest)}},
						{name: 'check record', digest: {sha256: (0, _core_digest_js__WEBPACK_IMPORTED_MODULE_0__.ZD)(input.record)}}
					]
				}
			});
		}
		function recordStatement(subject, record) {
			return (0, _statement_js__WEBPACK_IMPORTED_MODULE_2__.pT)(subject, recordType, record);
		}
		function externalParameters({containerfile, buildArgs, labels, annotations, context, platform, run, baseReplaced, base, origin}) {
			const {os, architecture, variant} = platform;
			return {
				containerfile: {
					path: containerfile.path,
					...(containerfile.digest ? {digest: {sha256: (0, _core_digest_js__WEBPACK_IMPORTED_MODULE_0__.ZD)(containerfile.digest)}} : {})
				},
				buildArgs: {...buildArgs},
				labels: {...labels},
				...(annotations ? {annotations: {...annotations}} : {}),
				...(context ? {context: {digest: {sha256: (0, _core_digest_js__WEBPACK_IMPORTED_MODULE_0__.ZD)(context)}}} : {}),
				platform: [os, architecture, variant].filter(part => part !== undefined).join('/'),
				...(run ? {run: {...run, buildSecrets: [...run.buildSecrets]}} : {}),
				...(baseReplaced ? {base: base.reference} : {}),
				...(origin.kind === 'github' ? {workflow: workflowOf(origin)} : {})
			};
		}
		function workflowOf({workflowRef, serverUrl, repository, ref}) {
			const [path, workflowAt] = splitAtLast(workflowRef, '@');
			return {
				repository: `${serverUrl}/${repository}`,
				path: path.startsWith(`${repository}/`) ? path.slice(repository.length + 1) : path,
				ref: workflowAt ?? ref
			};
		}
		function splitAtLast(text, separator) {
			const at = text.lastIndexOf(separator);
			return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
		}
		function githubParameters(origin) {
			const {eventName, repositoryId, repositoryOwnerId, runnerEnvironment, workflowSha, jobWorkflowRef} = origin;
			const known = {eventName, repositoryId, repositoryOwnerId, runnerEnvironment, workflowSha, jobWorkflowRef};
			return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
		}
		function invocation({serverUrl, repository, runId, runAttempt}) {
			return `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${runAttempt}`;
		}
		function loweredTrust({origin, base, images, loweredBy}) {
			const reasons = [...(loweredBy ?? [])];
			if (origin.kind === 'local') reasons.push('Built outside of a build service: nobody but the key holder vouches for it.');
			else if (origin.runnerEnvironment !== 'github-hosted') reasons.push('The runner is not known to be hosted by GitHub.');
			for (const {reference, verification} of [base, ...(images ?? [])]) {
				const reason = doubts[verification.kind];
				if (reason) reasons.push(reason(reference));
			}
			return reasons;
		}
		const doubts = {
			'key-without-name': reference => `The signature of ${reference} names no repository: it proves the digest and the key, not that the image is the one of that name.`,
			'unsigned-by-request': reference => `The signature of ${reference} was not verified, by request.`
		};
		function dependency({reference, rootDigest, digest, verification}) {
			const uri = packageUrl(reference, rootDigest);
			return {
				...(uri === undefined ? {name: 'image in a local layout'} : {uri}),
				digest: {sha256: (0, _core_digest_js__WEBPACK_IMPORTED_MODULE_0__.ZD)(rootDigest)},
				annotations: {...verified(verification), ...(digest === rootDigest ? {} : {platformManifest: digest})}
			};
		}
		function verified(verification) {
			if (verification.kind === 'unsigned-by-request') return {verifiedBy: 'nothing, by request'};
			const keyFingerprint = verification.fingerprint;
			return verification.kind === 'key' ? {verifiedBy: 'key', keyFingerprint, signedReference: verification.reference} : {verifiedBy: 'key, under no name', keyFingerprint};
		}
		function packageUrl(reference, digest) {
			const named = (0, _registry_reference_js__WEBPACK_IMPORTED_MODULE_1__.o_)(reference, '/');
			if (named.kind === 'layout') return undefined;
			const name = named.path.slice(named.path.lastIndexOf('/') + 1);
			const repository = encodeURIComponent(`${named.host}/${named.path}`);
			const tag = named.tag === undefined ? '' : `&tag=${encodeURIComponent(named.tag)}`;
			return `pkg:oci/${name}@${encodeURIComponent(digest)}?repository_url=${repository}${tag}`;
		}
	}
};
