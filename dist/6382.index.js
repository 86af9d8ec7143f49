export const id = 6382;
export const ids = [6382];
export const modules = {
	46382: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			xsalsa20poly1305: () => xsalsa20poly1305
		});
		function aarray(item, title, inner = () => {}) {
			if (!Array.isArray(item)) throw new TypeError(`"${title}" expected array, got type=${typeof item}`);
			for (let i = 0; i < item.length; i++) inner(item[i], `${title}[${i}]`);
			return item;
		}
		function isBytes(a) {
			return a instanceof Uint8Array || (ArrayBuffer.isView(a) && a.constructor.name === 'Uint8Array' && 'BYTES_PER_ELEMENT' in a && a.BYTES_PER_ELEMENT === 1);
		}
		const atitle = title => (title ? `"${title}" ` : '');
		function abool(value, title = '') {
			if (typeof value !== 'boolean') throw new TypeError(atitle(title) + 'expected boolean, got type=' + typeof value);
			return value;
		}
		function utils_anumber(n, title = '') {
			if (typeof n !== 'number') throw new TypeError(atitle(title) + 'expected number, got ' + typeof n);
			if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(atitle(title) + 'expected integer >= 0, got ' + n);
			return n;
		}
		function utils_abytes(value, length, title = '') {
			if (isBytes(value) && (length === undefined || value.length === length)) return value;
			if (length !== undefined) utils_anumber(length, 'length');
			const bytes = isBytes(value);
			const ofLen = length !== undefined ? ` of length ${length}` : '';
			const got = bytes ? `length=${value.length}` : `type=${typeof value}`;
			const message = atitle(title) + 'expected Uint8Array' + ofLen + ', got ' + got;
			if (!bytes) throw new TypeError(message);
			throw new RangeError(message);
		}
		const aobject = (value, label) => {
			if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new TypeError(label === 'object' ? 'expected valid options object' : `"${label}" expected object, got type=${typeof value}`);
		};
		function aexists(instance, checkFinished = true) {
			if (instance.destroyed) throw new Error('hash was destroyed');
			if (checkFinished && instance.finished) throw new Error('digest() was already called');
		}
		function aoutput(out, instance) {
			utils_abytes(out, undefined, 'output');
			const min = instance.outputLen;
			if (!(out.length >= min)) {
				throw new RangeError('"output" expected length >= ' + min);
			}
		}
		function aoutput32(out, instance) {
			aoutput(out, instance);
			if (!isAligned32(out)) throw new Error('invalid output, must be aligned');
		}
		function u8(arr) {
			return new Uint8Array(arr.buffer, arr.byteOffset, arr.byteLength);
		}
		function u32(arr) {
			return new Uint32Array(arr.buffer, arr.byteOffset, Math.floor(arr.byteLength / 4));
		}
		function clean(...arrays) {
			for (let i = 0; i < arrays.length; i++) {
				arrays[i].fill(0);
			}
		}
		function createView(arr) {
			return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
		}
		const isLE = (() => new Uint8Array(new Uint32Array([0x11223344]).buffer)[0] === 0x44)();
		function byteSwap(word) {
			return ((word << 24) & 0xff000000) | ((word << 8) & 0xff0000) | ((word >>> 8) & 0xff00) | ((word >>> 24) & 0xff);
		}
		const swap8IfBE = null && (isLE ? n => n : n => byteSwap(n) >>> 0);
		function byteSwap32(arr) {
			for (let i = 0; i < arr.length; i++) {
				arr[i] = byteSwap(arr[i]);
			}
			return arr;
		}
		const swap32IfBE = isLE ? u => u : byteSwap32;
		const hasHexBuiltin = null && (() => typeof Uint8Array.from([]).toHex === 'function' && typeof Uint8Array.fromHex === 'function')();
		const hexes = Array.from({length: 256}, (_, i) => i.toString(16).padStart(2, '0'));
		function bytesToHex(bytes) {
			utils_abytes(bytes);
			if (hasHexBuiltin) return bytes.toHex();
			let hex = '';
			for (let i = 0; i < bytes.length; i++) {
				hex += hexes[bytes[i]];
			}
			return hex;
		}
		function asciiToBase16(ch) {
			return ch >= 48 && ch <= 57 ? ch - 48 : ch >= 65 && ch <= 70 ? ch - (65 - 10) : ch >= 97 && ch <= 102 ? ch - (97 - 10) : undefined;
		}
		function hexToBytes(hex) {
			if (typeof hex !== 'string') throw new TypeError('hex string expected, got ' + typeof hex);
			if (hasHexBuiltin) {
				try {
					return Uint8Array.fromHex(hex);
				} catch (error) {
					if (error instanceof SyntaxError) throw new RangeError(error.message);
					throw error;
				}
			}
			const hl = hex.length;
			const al = hl / 2;
			if (hl % 2) throw new RangeError('hex string expected, got unpadded hex of length ' + hl);
			const array = new Uint8Array(al);
			for (let ai = 0, hi = 0; ai < al; ai++, hi += 2) {
				const n1 = asciiToBase16(hex.charCodeAt(hi));
				const n2 = asciiToBase16(hex.charCodeAt(hi + 1));
				if (n1 === undefined || n2 === undefined) {
					const char = hex[hi] + hex[hi + 1];
					throw new RangeError('hex string expected, got non-hex character "' + char + '" at index ' + hi);
				}
				array[ai] = n1 * 16 + n2;
			}
			return array;
		}
		const _0n = null && BigInt(0);
		function hexToNumber(hex) {
			if (typeof hex !== 'string') throw new TypeError('hex string expected, got ' + typeof hex);
			return hex === '' ? _0n : BigInt('0x' + hex);
		}
		function bytesToNumberBE(bytes) {
			return hexToNumber(bytesToHex(bytes));
		}
		function abignumber(n) {
			if (typeof n === 'bigint') {
				if (!(_0n <= n)) throw new RangeError('positive bigint expected, got ' + n);
			} else utils_anumber(n);
			return n;
		}
		function numberToBytesBE(n, len) {
			utils_anumber(len);
			if (len === 0) throw new Error('zero output length is invalid');
			n = abignumber(n);
			const expectedLen = len * 2;
			const hex = n.toString(16);
			if (hex.length > expectedLen) throw new RangeError('number is too large');
			return hexToBytes(hex.padStart(expectedLen, '0'));
		}
		function utf8ToBytes(str) {
			if (typeof str !== 'string') throw new TypeError('string expected');
			return new Uint8Array(new TextEncoder().encode(str));
		}
		function bytesToUtf8(bytes) {
			return new TextDecoder().decode(bytes);
		}
		function overlapBytes(a, b) {
			if (!a.byteLength || !b.byteLength) return false;
			return a.buffer === b.buffer && a.byteOffset < b.byteOffset + b.byteLength && b.byteOffset < a.byteOffset + a.byteLength;
		}
		function complexOverlapBytes(input, output) {
			if (overlapBytes(input, output) && input.byteOffset < output.byteOffset) throw new Error('complex overlap of input and output is not supported');
		}
		function concatBytes(...arrays) {
			let sum = 0;
			for (let i = 0; i < arrays.length; i++) {
				const a = arrays[i];
				utils_abytes(a);
				sum += a.length;
			}
			const res = new Uint8Array(sum);
			for (let i = 0, pad = 0; i < arrays.length; i++) {
				const a = arrays[i];
				res.set(a, pad);
				pad += a.length;
			}
			return res;
		}
		function checkOpts(defaults, opts) {
			aobject(defaults, 'defaults');
			aobject(opts, 'opts');
			const merged = Object.assign(defaults, opts);
			return merged;
		}
		function equalBytes(a, b) {
			a = utils_abytes(a);
			b = utils_abytes(b);
			if (a.length !== b.length) return false;
			let diff = 0;
			for (let i = 0; i < a.length; i++) diff |= a[i] ^ b[i];
			return diff === 0;
		}
		function wrapMacConstructor(keyLen, macCons, fromMsg) {
			const mac = macCons;
			const getArgs = fromMsg || (() => []);
			const macC = (msg, key) =>
				mac(key, ...getArgs(msg))
					.update(msg)
					.digest();
			const tmp = mac(new Uint8Array(keyLen), ...getArgs(new Uint8Array(0)));
			macC.outputLen = tmp.outputLen;
			macC.blockLen = tmp.blockLen;
			macC.create = (key, ...args) => mac(key, ...args);
			return macC;
		}
		const wrapCipher = (params, constructor) => {
			function wrappedCipher(key, ...args) {
				utils_abytes(key, undefined, 'key');
				if (params.nonceLength !== undefined) {
					const nonce = args[0];
					utils_abytes(nonce, params.varSizeNonce ? undefined : params.nonceLength, 'nonce');
				}
				const tagl = params.tagLength;
				const aadStart = params.nonceLength !== undefined ? 1 : 0;
				if (!params.withAAD) {
					for (let i = aadStart; i < args.length; i++) if (isBytes(args[i])) throw new Error('AAD not supported');
				}
				if (params.withAAD && args[aadStart] !== undefined) utils_abytes(args[aadStart], undefined, 'AAD');
				const cipher = constructor(key, ...args);
				const checkOutput = (fnLength, output) => {
					if (output !== undefined) {
						if (fnLength !== 2) throw new Error('cipher output not supported');
						utils_abytes(output, undefined, 'output');
					}
				};
				let called = false;
				const wrCipher = {
					encrypt(data, output) {
						if (called) throw new Error('cannot encrypt() twice with same key + nonce');
						called = true;
						utils_abytes(data, undefined, 'data');
						checkOutput(cipher.encrypt.length, output);
						return cipher.encrypt(data, output);
					},
					decrypt(data, output) {
						utils_abytes(data, undefined, 'data');
						if (tagl && data.length < tagl) throw new Error('"ciphertext" expected length >= tagLength=' + tagl);
						checkOutput(cipher.decrypt.length, output);
						return cipher.decrypt(data, output);
					}
				};
				return wrCipher;
			}
			Object.assign(wrappedCipher, params);
			return wrappedCipher;
		};
		function getOutput(expectedLength, out, onlyAligned = true) {
			if (out === undefined) return new Uint8Array(expectedLength);
			utils_abytes(out, expectedLength, 'output');
			if (onlyAligned && !isAligned32(out)) throw new Error('invalid output, must be aligned');
			return out;
		}
		function u64Lengths(dataLength, aadLength, isLE) {
			utils_anumber(dataLength);
			utils_anumber(aadLength);
			abool(isLE);
			const num = new Uint8Array(16);
			const view = createView(num);
			view.setBigUint64(0, BigInt(aadLength), isLE);
			view.setBigUint64(8, BigInt(dataLength), isLE);
			return num;
		}
		function isAligned32(bytes) {
			return bytes.byteOffset % 4 === 0;
		}
		function copyBytes(bytes) {
			return Uint8Array.from(utils_abytes(bytes));
		}
		function utils_randomBytes(bytesLength = 32) {
			utils_anumber(bytesLength, 'bytesLength');
			const cr = typeof globalThis === 'object' ? globalThis.crypto : null;
			if (typeof cr?.getRandomValues !== 'function') throw new Error('crypto.getRandomValues must be defined');
			if (bytesLength > 65536) throw new RangeError(`"bytesLength" expected <= 65536, got ${bytesLength}`);
			return cr.getRandomValues(new Uint8Array(bytesLength));
		}
		function managedNonce(fn, randomBytes_ = utils_randomBytes) {
			if (typeof fn !== 'function') throw new TypeError('"fn" expected cipher constructor, got type=' + typeof fn);
			if (typeof randomBytes_ !== 'function') throw new TypeError('"randomBytes_" expected function, got type=' + typeof randomBytes_);
			const {nonceLength} = fn;
			utils_anumber(nonceLength, 'fn.nonceLength');
			const addNonce = (nonce, ciphertext, plaintext) => {
				const out = concatBytes(nonce, ciphertext);
				if (!overlapBytes(plaintext, ciphertext)) ciphertext.fill(0);
				return out;
			};
			const res = (key, ...args) => ({
				encrypt(plaintext) {
					utils_abytes(plaintext, undefined, 'data');
					const nonce = randomBytes_(nonceLength);
					const encrypted = fn(key, nonce, ...args).encrypt(plaintext);
					if (encrypted instanceof Promise) return encrypted.then(ct => addNonce(nonce, ct, plaintext));
					return addNonce(nonce, encrypted, plaintext);
				},
				decrypt(ciphertext) {
					utils_abytes(ciphertext, undefined, 'data');
					const nonce = ciphertext.subarray(0, nonceLength);
					const decrypted = ciphertext.subarray(nonceLength);
					return fn(key, nonce, ...args).decrypt(decrypted);
				}
			});
			if ('blockSize' in fn) res.blockSize = fn.blockSize;
			if ('tagLength' in fn) res.tagLength = fn.tagLength;
			if ('withAAD' in fn) res.withAAD = fn.withAAD;
			return res;
		}
		const encodeStr = str => Uint8Array.from(str.split(''), c => c.charCodeAt(0));
		const sigma16_32 = (() => swap32IfBE(u32(encodeStr('expand 16-byte k'))))();
		const sigma32_32 = (() => swap32IfBE(u32(encodeStr('expand 32-byte k'))))();
		function rotl(a, b) {
			return (a << b) | (a >>> (32 - b));
		}
		const BLOCK_LEN = 64;
		const BLOCK_LEN32 = 16;
		const MAX_COUNTER = (() => 2 ** 32 - 1)();
		const U32_EMPTY = Uint32Array.of();
		function runCipher(core, sigma, key, nonce, data, output, counter, rounds) {
			const len = data.length;
			const block = new Uint8Array(BLOCK_LEN);
			const b32 = u32(block);
			const isAligned = isLE && isAligned32(data) && isAligned32(output);
			const d32 = isAligned ? u32(data) : U32_EMPTY;
			const o32 = isAligned ? u32(output) : U32_EMPTY;
			if (!isLE) {
				for (let pos = 0; pos < len; counter++) {
					core(sigma, key, nonce, b32, counter, rounds);
					swap32IfBE(b32);
					if (counter >= MAX_COUNTER) throw new Error('arx: counter overflow');
					const take = Math.min(BLOCK_LEN, len - pos);
					for (let j = 0, posj; j < take; j++) {
						posj = pos + j;
						output[posj] = data[posj] ^ block[j];
					}
					pos += take;
				}
				return;
			}
			for (let pos = 0; pos < len; counter++) {
				core(sigma, key, nonce, b32, counter, rounds);
				if (counter >= MAX_COUNTER) throw new Error('arx: counter overflow');
				const take = Math.min(BLOCK_LEN, len - pos);
				if (isAligned && take === BLOCK_LEN) {
					const pos32 = pos / 4;
					if (pos % 4 !== 0) throw new Error('arx: invalid block position');
					for (let j = 0, posj; j < BLOCK_LEN32; j++) {
						posj = pos32 + j;
						o32[posj] = d32[posj] ^ b32[j];
					}
					pos += BLOCK_LEN;
					continue;
				}
				for (let j = 0, posj; j < take; j++) {
					posj = pos + j;
					output[posj] = data[posj] ^ block[j];
				}
				pos += take;
			}
		}
		function createCipher(core, opts) {
			const {allowShortKeys, extendNonceFn, counterLength, counterRight, rounds} = checkOpts({allowShortKeys: false, counterLength: 8, counterRight: false, rounds: 20}, opts);
			if (typeof core !== 'function') throw new Error('core must be a function');
			utils_anumber(counterLength);
			utils_anumber(rounds);
			abool(counterRight);
			abool(allowShortKeys);
			return (key, nonce, data, output, counter = 0) => {
				utils_abytes(key, undefined, 'key');
				utils_abytes(nonce, undefined, 'nonce');
				utils_abytes(data, undefined, 'data');
				const len = data.length;
				const hasOutput = output !== undefined;
				output = getOutput(len, output, false);
				if (hasOutput) complexOverlapBytes(data, output);
				utils_anumber(counter);
				if (counter < 0 || counter >= MAX_COUNTER) throw new Error('arx: counter overflow');
				const toClean = [];
				let l = key.length;
				let k;
				let sigma;
				if (l === 32) {
					toClean.push((k = copyBytes(key)));
					sigma = sigma32_32;
				} else if (l === 16 && allowShortKeys) {
					k = new Uint8Array(32);
					k.set(key);
					k.set(key, 16);
					sigma = sigma16_32;
					toClean.push(k);
				} else {
					utils_abytes(key, 32, 'arx key');
					throw new Error('invalid key size');
				}
				if (!isLE || !isAligned32(nonce)) toClean.push((nonce = copyBytes(nonce)));
				let k32 = u32(k);
				if (extendNonceFn) {
					if (nonce.length !== 24) throw new Error('arx: extended nonce must be 24 bytes');
					const n16 = nonce.subarray(0, 16);
					if (isLE) extendNonceFn(sigma, k32, u32(n16), k32);
					else {
						const sigmaRaw = swap32IfBE(Uint32Array.from(sigma));
						extendNonceFn(sigmaRaw, k32, u32(n16), k32);
						clean(sigmaRaw);
						swap32IfBE(k32);
					}
					nonce = nonce.subarray(16);
				} else if (!isLE) swap32IfBE(k32);
				const nonceNcLen = 16 - counterLength;
				if (nonceNcLen !== nonce.length) throw new Error(`arx: nonce must be ${nonceNcLen} or 16 bytes`);
				if (nonceNcLen !== 12) {
					const nc = new Uint8Array(12);
					nc.set(nonce, counterRight ? 0 : 12 - nonce.length);
					nonce = nc;
					toClean.push(nonce);
				}
				const n32 = swap32IfBE(u32(nonce));
				try {
					runCipher(core, sigma, k32, n32, data, output, counter, rounds);
					return output;
				} finally {
					clean(...toClean);
				}
			};
		}
		class _XorStreamPRG {
			blockLen;
			keyLen;
			nonceLen;
			state;
			buf;
			key;
			nonce;
			pos;
			ctr;
			cipher;
			destroyed = false;
			constructor(cipher, blockLen, keyLen, nonceLen, seed) {
				this.cipher = cipher;
				this.blockLen = blockLen;
				this.keyLen = keyLen;
				this.nonceLen = nonceLen;
				this.state = new Uint8Array(this.keyLen + this.nonceLen);
				this.reseed(seed);
				this.ctr = 0;
				this.pos = this.blockLen;
				this.buf = new Uint8Array(this.blockLen);
				this.key = this.state.subarray(0, this.keyLen);
				this.nonce = this.state.subarray(this.keyLen);
			}
			reseed(seed) {
				abytes(seed, undefined, 'seed');
				if (!seed || seed.length === 0) throw new Error('entropy required');
				for (let i = 0; i < seed.length; i++) this.state[i % this.state.length] ^= seed[i];
				this.ctr = 0;
				this.pos = this.blockLen;
			}
			addEntropy(seed) {
				if (this.destroyed) throw new Error('cannot use destroyed PRG');
				abytes(seed, undefined, 'seed');
				if (seed.length === 0) throw new Error('entropy required');
				this.state.set(this.randomBytes(this.state.length));
				this.reseed(seed);
			}
			randomBytes(len) {
				if (this.destroyed) throw new Error('cannot use destroyed PRG');
				anumber(len);
				if (len === 0) return new Uint8Array(0);
				const avail = this.pos < this.blockLen ? this.blockLen - this.pos : 0;
				const blocks = Math.ceil(Math.max(0, len - avail) / this.blockLen);
				if (blocks > 0 && this.ctr > MAX_COUNTER - blocks) throw new Error('arx: counter overflow');
				const out = new Uint8Array(len);
				let outPos = 0;
				if (this.pos < this.blockLen) {
					const take = Math.min(len, this.blockLen - this.pos);
					out.set(this.buf.subarray(this.pos, this.pos + take), 0);
					this.pos += take;
					outPos += take;
					if (outPos === len) return out;
				}
				const full = Math.floor((len - outPos) / this.blockLen);
				if (full > 0) {
					const blockBytes = full * this.blockLen;
					const b = out.subarray(outPos, outPos + blockBytes);
					this.cipher(this.key, this.nonce, b, b, this.ctr);
					this.ctr += full;
					outPos += blockBytes;
				}
				const left = len - outPos;
				if (left > 0) {
					this.buf.fill(0);
					this.cipher(this.key, this.nonce, this.buf, this.buf, this.ctr++);
					out.set(this.buf.subarray(0, left), outPos);
					this.pos = left;
				}
				return out;
			}
			clone() {
				if (this.destroyed) throw new Error('cannot use destroyed PRG');
				return new _XorStreamPRG(this.cipher, this.blockLen, this.keyLen, this.nonceLen, this.randomBytes(this.state.length));
			}
			clean() {
				this.pos = 0;
				this.ctr = 0;
				this.buf.fill(0);
				this.state.fill(0);
				this.destroyed = true;
			}
		}
		const createPRG = (cipher, blockLen, keyLen, nonceLen) => {
			return (seed = randomBytes(32)) => new _XorStreamPRG(cipher, blockLen, keyLen, nonceLen, seed);
		};
		function u8to16(a, i) {
			return (a[i++] & 0xff) | ((a[i++] & 0xff) << 8);
		}
		class Poly1305 {
			blockLen = 16;
			outputLen = 16;
			buffer = new Uint8Array(16);
			r = new Uint16Array(10);
			h = new Uint16Array(10);
			pad = new Uint16Array(8);
			pos = 0;
			finished = false;
			destroyed = false;
			constructor(key) {
				key = copyBytes(utils_abytes(key, 32, 'key'));
				const t0 = u8to16(key, 0);
				const t1 = u8to16(key, 2);
				const t2 = u8to16(key, 4);
				const t3 = u8to16(key, 6);
				const t4 = u8to16(key, 8);
				const t5 = u8to16(key, 10);
				const t6 = u8to16(key, 12);
				const t7 = u8to16(key, 14);
				this.r[0] = t0 & 0x1fff;
				this.r[1] = ((t0 >>> 13) | (t1 << 3)) & 0x1fff;
				this.r[2] = ((t1 >>> 10) | (t2 << 6)) & 0x1f03;
				this.r[3] = ((t2 >>> 7) | (t3 << 9)) & 0x1fff;
				this.r[4] = ((t3 >>> 4) | (t4 << 12)) & 0x00ff;
				this.r[5] = (t4 >>> 1) & 0x1ffe;
				this.r[6] = ((t4 >>> 14) | (t5 << 2)) & 0x1fff;
				this.r[7] = ((t5 >>> 11) | (t6 << 5)) & 0x1f81;
				this.r[8] = ((t6 >>> 8) | (t7 << 8)) & 0x1fff;
				this.r[9] = (t7 >>> 5) & 0x007f;
				for (let i = 0; i < 8; i++) this.pad[i] = u8to16(key, 16 + 2 * i);
			}
			process(data, offset, isLast = false) {
				const hibit = isLast ? 0 : 1 << 11;
				const {h, r} = this;
				const r0 = r[0];
				const r1 = r[1];
				const r2 = r[2];
				const r3 = r[3];
				const r4 = r[4];
				const r5 = r[5];
				const r6 = r[6];
				const r7 = r[7];
				const r8 = r[8];
				const r9 = r[9];
				const t0 = u8to16(data, offset + 0);
				const t1 = u8to16(data, offset + 2);
				const t2 = u8to16(data, offset + 4);
				const t3 = u8to16(data, offset + 6);
				const t4 = u8to16(data, offset + 8);
				const t5 = u8to16(data, offset + 10);
				const t6 = u8to16(data, offset + 12);
				const t7 = u8to16(data, offset + 14);
				let h0 = h[0] + (t0 & 0x1fff);
				let h1 = h[1] + (((t0 >>> 13) | (t1 << 3)) & 0x1fff);
				let h2 = h[2] + (((t1 >>> 10) | (t2 << 6)) & 0x1fff);
				let h3 = h[3] + (((t2 >>> 7) | (t3 << 9)) & 0x1fff);
				let h4 = h[4] + (((t3 >>> 4) | (t4 << 12)) & 0x1fff);
				let h5 = h[5] + ((t4 >>> 1) & 0x1fff);
				let h6 = h[6] + (((t4 >>> 14) | (t5 << 2)) & 0x1fff);
				let h7 = h[7] + (((t5 >>> 11) | (t6 << 5)) & 0x1fff);
				let h8 = h[8] + (((t6 >>> 8) | (t7 << 8)) & 0x1fff);
				let h9 = h[9] + ((t7 >>> 5) | hibit);
				let c = 0;
				let d0 = c + h0 * r0 + h1 * (5 * r9) + h2 * (5 * r8) + h3 * (5 * r7) + h4 * (5 * r6);
				c = d0 >>> 13;
				d0 &= 0x1fff;
				d0 += h5 * (5 * r5) + h6 * (5 * r4) + h7 * (5 * r3) + h8 * (5 * r2) + h9 * (5 * r1);
				c += d0 >>> 13;
				d0 &= 0x1fff;
				let d1 = c + h0 * r1 + h1 * r0 + h2 * (5 * r9) + h3 * (5 * r8) + h4 * (5 * r7);
				c = d1 >>> 13;
				d1 &= 0x1fff;
				d1 += h5 * (5 * r6) + h6 * (5 * r5) + h7 * (5 * r4) + h8 * (5 * r3) + h9 * (5 * r2);
				c += d1 >>> 13;
				d1 &= 0x1fff;
				let d2 = c + h0 * r2 + h1 * r1 + h2 * r0 + h3 * (5 * r9) + h4 * (5 * r8);
				c = d2 >>> 13;
				d2 &= 0x1fff;
				d2 += h5 * (5 * r7) + h6 * (5 * r6) + h7 * (5 * r5) + h8 * (5 * r4) + h9 * (5 * r3);
				c += d2 >>> 13;
				d2 &= 0x1fff;
				let d3 = c + h0 * r3 + h1 * r2 + h2 * r1 + h3 * r0 + h4 * (5 * r9);
				c = d3 >>> 13;
				d3 &= 0x1fff;
				d3 += h5 * (5 * r8) + h6 * (5 * r7) + h7 * (5 * r6) + h8 * (5 * r5) + h9 * (5 * r4);
				c += d3 >>> 13;
				d3 &= 0x1fff;
				let d4 = c + h0 * r4 + h1 * r3 + h2 * r2 + h3 * r1 + h4 * r0;
				c = d4 >>> 13;
				d4 &= 0x1fff;
				d4 += h5 * (5 * r9) + h6 * (5 * r8) + h7 * (5 * r7) + h8 * (5 * r6) + h9 * (5 * r5);
				c += d4 >>> 13;
				d4 &= 0x1fff;
				let d5 = c + h0 * r5 + h1 * r4 + h2 * r3 + h3 * r2 + h4 * r1;
				c = d5 >>> 13;
				d5 &= 0x1fff;
				d5 += h5 * r0 + h6 * (5 * r9) + h7 * (5 * r8) + h8 * (5 * r7) + h9 * (5 * r6);
				c += d5 >>> 13;
				d5 &= 0x1fff;
				let d6 = c + h0 * r6 + h1 * r5 + h2 * r4 + h3 * r3 + h4 * r2;
				c = d6 >>> 13;
				d6 &= 0x1fff;
				d6 += h5 * r1 + h6 * r0 + h7 * (5 * r9) + h8 * (5 * r8) + h9 * (5 * r7);
				c += d6 >>> 13;
				d6 &= 0x1fff;
				let d7 = c + h0 * r7 + h1 * r6 + h2 * r5 + h3 * r4 + h4 * r3;
				c = d7 >>> 13;
				d7 &= 0x1fff;
				d7 += h5 * r2 + h6 * r1 + h7 * r0 + h8 * (5 * r9) + h9 * (5 * r8);
				c += d7 >>> 13;
				d7 &= 0x1fff;
				let d8 = c + h0 * r8 + h1 * r7 + h2 * r6 + h3 * r5 + h4 * r4;
				c = d8 >>> 13;
				d8 &= 0x1fff;
				d8 += h5 * r3 + h6 * r2 + h7 * r1 + h8 * r0 + h9 * (5 * r9);
				c += d8 >>> 13;
				d8 &= 0x1fff;
				let d9 = c + h0 * r9 + h1 * r8 + h2 * r7 + h3 * r6 + h4 * r5;
				c = d9 >>> 13;
				d9 &= 0x1fff;
				d9 += h5 * r4 + h6 * r3 + h7 * r2 + h8 * r1 + h9 * r0;
				c += d9 >>> 13;
				d9 &= 0x1fff;
				c = ((c << 2) + c) | 0;
				c = (c + d0) | 0;
				d0 = c & 0x1fff;
				c = c >>> 13;
				d1 += c;
				h[0] = d0;
				h[1] = d1;
				h[2] = d2;
				h[3] = d3;
				h[4] = d4;
				h[5] = d5;
				h[6] = d6;
				h[7] = d7;
				h[8] = d8;
				h[9] = d9;
			}
			finalize() {
				const {h, pad} = this;
				const g = new Uint16Array(10);
				let c = h[1] >>> 13;
				h[1] &= 0x1fff;
				for (let i = 2; i < 10; i++) {
					h[i] += c;
					c = h[i] >>> 13;
					h[i] &= 0x1fff;
				}
				h[0] += c * 5;
				c = h[0] >>> 13;
				h[0] &= 0x1fff;
				h[1] += c;
				c = h[1] >>> 13;
				h[1] &= 0x1fff;
				h[2] += c;
				g[0] = h[0] + 5;
				c = g[0] >>> 13;
				g[0] &= 0x1fff;
				for (let i = 1; i < 10; i++) {
					g[i] = h[i] + c;
					c = g[i] >>> 13;
					g[i] &= 0x1fff;
				}
				g[9] -= 1 << 13;
				let mask = (c ^ 1) - 1;
				for (let i = 0; i < 10; i++) g[i] &= mask;
				mask = ~mask;
				for (let i = 0; i < 10; i++) h[i] = (h[i] & mask) | g[i];
				h[0] = (h[0] | (h[1] << 13)) & 0xffff;
				h[1] = ((h[1] >>> 3) | (h[2] << 10)) & 0xffff;
				h[2] = ((h[2] >>> 6) | (h[3] << 7)) & 0xffff;
				h[3] = ((h[3] >>> 9) | (h[4] << 4)) & 0xffff;
				h[4] = ((h[4] >>> 12) | (h[5] << 1) | (h[6] << 14)) & 0xffff;
				h[5] = ((h[6] >>> 2) | (h[7] << 11)) & 0xffff;
				h[6] = ((h[7] >>> 5) | (h[8] << 8)) & 0xffff;
				h[7] = ((h[8] >>> 8) | (h[9] << 5)) & 0xffff;
				let f = h[0] + pad[0];
				h[0] = f & 0xffff;
				for (let i = 1; i < 8; i++) {
					f = (((h[i] + pad[i]) | 0) + (f >>> 16)) | 0;
					h[i] = f & 0xffff;
				}
				clean(g);
			}
			update(data) {
				aexists(this);
				utils_abytes(data);
				data = copyBytes(data);
				const {buffer, blockLen} = this;
				const len = data.length;
				for (let pos = 0; pos < len; ) {
					const take = Math.min(blockLen - this.pos, len - pos);
					if (take === blockLen) {
						for (; blockLen <= len - pos; pos += blockLen) this.process(data, pos);
						continue;
					}
					buffer.set(data.subarray(pos, pos + take), this.pos);
					this.pos += take;
					pos += take;
					if (this.pos === blockLen) {
						this.process(buffer, 0, false);
						this.pos = 0;
					}
				}
				return this;
			}
			destroy() {
				this.destroyed = true;
				clean(this.h, this.r, this.buffer, this.pad);
			}
			digestInto(out) {
				aexists(this);
				aoutput(out, this);
				this.finished = true;
				const {buffer, h} = this;
				let {pos} = this;
				if (pos) {
					buffer[pos++] = 1;
					for (; pos < 16; pos++) buffer[pos] = 0;
					this.process(buffer, 0, true);
				}
				this.finalize();
				let opos = 0;
				for (let i = 0; i < 8; i++) {
					out[opos++] = h[i] >>> 0;
					out[opos++] = h[i] >>> 8;
				}
			}
			digest() {
				const {buffer, outputLen} = this;
				this.digestInto(buffer);
				const res = buffer.slice(0, outputLen);
				this.destroy();
				return res;
			}
		}
		const poly1305 = wrapMacConstructor(32, key => new Poly1305(key));
		function salsaCore(s, k, n, out, cnt, rounds = 20, cntHi = 0) {
			let y00 = s[0],
				y01 = k[0],
				y02 = k[1],
				y03 = k[2],
				y04 = k[3],
				y05 = s[1],
				y06 = n[0],
				y07 = n[1],
				y08 = cnt,
				y09 = cntHi,
				y10 = s[2],
				y11 = k[4],
				y12 = k[5],
				y13 = k[6],
				y14 = k[7],
				y15 = s[3];
			let x00 = y00,
				x01 = y01,
				x02 = y02,
				x03 = y03,
				x04 = y04,
				x05 = y05,
				x06 = y06,
				x07 = y07,
				x08 = y08,
				x09 = y09,
				x10 = y10,
				x11 = y11,
				x12 = y12,
				x13 = y13,
				x14 = y14,
				x15 = y15;
			for (let r = 0; r < rounds; r += 2) {
				x04 ^= rotl((x00 + x12) | 0, 7);
				x08 ^= rotl((x04 + x00) | 0, 9);
				x12 ^= rotl((x08 + x04) | 0, 13);
				x00 ^= rotl((x12 + x08) | 0, 18);
				x09 ^= rotl((x05 + x01) | 0, 7);
				x13 ^= rotl((x09 + x05) | 0, 9);
				x01 ^= rotl((x13 + x09) | 0, 13);
				x05 ^= rotl((x01 + x13) | 0, 18);
				x14 ^= rotl((x10 + x06) | 0, 7);
				x02 ^= rotl((x14 + x10) | 0, 9);
				x06 ^= rotl((x02 + x14) | 0, 13);
				x10 ^= rotl((x06 + x02) | 0, 18);
				x03 ^= rotl((x15 + x11) | 0, 7);
				x07 ^= rotl((x03 + x15) | 0, 9);
				x11 ^= rotl((x07 + x03) | 0, 13);
				x15 ^= rotl((x11 + x07) | 0, 18);
				x01 ^= rotl((x00 + x03) | 0, 7);
				x02 ^= rotl((x01 + x00) | 0, 9);
				x03 ^= rotl((x02 + x01) | 0, 13);
				x00 ^= rotl((x03 + x02) | 0, 18);
				x06 ^= rotl((x05 + x04) | 0, 7);
				x07 ^= rotl((x06 + x05) | 0, 9);
				x04 ^= rotl((x07 + x06) | 0, 13);
				x05 ^= rotl((x04 + x07) | 0, 18);
				x11 ^= rotl((x10 + x09) | 0, 7);
				x08 ^= rotl((x11 + x10) | 0, 9);
				x09 ^= rotl((x08 + x11) | 0, 13);
				x10 ^= rotl((x09 + x08) | 0, 18);
				x12 ^= rotl((x15 + x14) | 0, 7);
				x13 ^= rotl((x12 + x15) | 0, 9);
				x14 ^= rotl((x13 + x12) | 0, 13);
				x15 ^= rotl((x14 + x13) | 0, 18);
			}
			let oi = 0;
			out[oi++] = (y00 + x00) | 0;
			out[oi++] = (y01 + x01) | 0;
			out[oi++] = (y02 + x02) | 0;
			out[oi++] = (y03 + x03) | 0;
			out[oi++] = (y04 + x04) | 0;
			out[oi++] = (y05 + x05) | 0;
			out[oi++] = (y06 + x06) | 0;
			out[oi++] = (y07 + x07) | 0;
			out[oi++] = (y08 + x08) | 0;
			out[oi++] = (y09 + x09) | 0;
			out[oi++] = (y10 + x10) | 0;
			out[oi++] = (y11 + x11) | 0;
			out[oi++] = (y12 + x12) | 0;
			out[oi++] = (y13 + x13) | 0;
			out[oi++] = (y14 + x14) | 0;
			out[oi++] = (y15 + x15) | 0;
		}
		function hsalsa(s, k, i, out) {
			const s2 = isLE ? s : swap32IfBE(s.slice(0, 4));
			const k2 = isLE ? k : swap32IfBE(k.slice(0, 8));
			const i2 = isLE ? i : swap32IfBE(i.slice(0, 4));
			const t = new Uint32Array(16);
			salsaCore(s2, k2, i2.subarray(0, 2), t, i2[2], 20, i2[3]);
			let oi = 0;
			out[oi++] = (t[0] - s2[0]) | 0;
			out[oi++] = (t[5] - s2[1]) | 0;
			out[oi++] = (t[10] - s2[2]) | 0;
			out[oi++] = (t[15] - s2[3]) | 0;
			out[oi++] = (t[6] - i2[0]) | 0;
			out[oi++] = (t[7] - i2[1]) | 0;
			out[oi++] = (t[8] - i2[2]) | 0;
			out[oi++] = (t[9] - i2[3]) | 0;
			swap32IfBE(out);
			if (!isLE) clean(s2, k2, i2);
			clean(t);
		}
		const salsa20 = createCipher(salsaCore, {
			allowShortKeys: true,
			counterRight: true
		});
		const xsalsa20 = createCipher(salsaCore, {
			counterRight: true,
			extendNonceFn: hsalsa
		});
		const __TESTS = Object.freeze({salsaCore});
		const xsalsa20poly1305 = wrapCipher({blockSize: 64, nonceLength: 24, tagLength: 16}, (key, nonce) => {
			return {
				encrypt(plaintext, output) {
					output = getOutput(plaintext.length + 32, output, false);
					const authKey = output.subarray(0, 32);
					const ciphPlaintext = output.subarray(32);
					output.set(plaintext, 32);
					clean(authKey);
					xsalsa20(key, nonce, output, output);
					const tag = poly1305(ciphPlaintext, authKey);
					output.set(tag, 16);
					clean(output.subarray(0, 16), tag);
					return output.subarray(16);
				},
				decrypt(ciphertext, output) {
					utils_abytes(ciphertext, undefined, 'data');
					output = getOutput(ciphertext.length + 32, output, false);
					const tmp = output.subarray(0, 32);
					const passedTag = output.subarray(32, 48);
					const ciphPlaintext = output.subarray(48);
					output.set(ciphertext, 32);
					clean(tmp);
					const authKey = xsalsa20(key, nonce, tmp, tmp);
					const tag = poly1305(ciphPlaintext, authKey);
					if (!equalBytes(passedTag, tag)) {
						clean(output);
						throw new Error('invalid tag');
					}
					xsalsa20(key, nonce, output.subarray(16), output.subarray(16));
					clean(tmp, passedTag, tag);
					return ciphPlaintext;
				}
			};
		});
		function secretbox(key, nonce) {
			const xs = xsalsa20poly1305(key, nonce);
			return {seal: xs.encrypt, open: xs.decrypt};
		}
	}
};
