export const id = 8741;
export const ids = [8741, 1658];
export const modules = {
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
			A3: () => reasonOf,
			Zf: () => writeFileAtomic,
			sq: () => removeStale,
			vK: () => writeAtomically,
			wZ: () => makeFolders,
			zS: () => fileError
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
		var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22896);
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
		const reasons = {
			EACCES: 'permission denied',
			EEXIST: 'something else is there',
			EISDIR: 'a folder is there',
			EMFILE: 'too many files are open',
			ENAMETOOLONG: 'the name is too long',
			ENOENT: 'there is no such file or folder',
			ENOTDIR: 'a part of the path is no folder',
			EPERM: 'permission denied',
			EROFS: 'the file system is read-only'
		};
		function fileError(path, doing, error) {
			if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__.yA) return error;
			const {code = 'unknown'} = error;
			if (code === 'ENOSPC' || code === 'EDQUOT') {
				return new _errors_js__WEBPACK_IMPORTED_MODULE_4__.yA('disk-full', `no space is left while ${doing} ${path}`, {
					hint: 'Free some space, or name a folder on another disk; run again: it goes on where it stopped.',
					state: 'Nothing that was half written is kept.',
					cause: error
				});
			}
			return new _errors_js__WEBPACK_IMPORTED_MODULE_4__.yA('io-failed', `${reasonOf(code)} while ${doing} ${path}`, {
				hint: 'Check that the path exists and that its owner and mode let you do this.',
				cause: error
			});
		}
		function reasonOf(code) {
			const reason = Object.hasOwn(reasons, code) ? reasons[code] : undefined;
			return reason === undefined ? code : `${reason} (${code})`;
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
			await makeFolders(folder);
			await writeAtomically(path, folder, typeof content === 'string' ? Buffer.from(content) : content, 0o644);
		}
		async function makeFolders(folder, mode = 0o777) {
			const make = () =>
				(0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folder, {mode}).catch(async error => {
					if (error.code !== 'EEXIST' || !(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(folder)).isDirectory()) throw error;
				});
			try {
				await make().catch(async error => {
					if (error.code !== 'ENOENT' || (0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder) === folder) throw error;
					await makeFolders((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder), mode);
					await make();
				});
			} catch (error) {
				throw fileError(folder, 'making', error);
			}
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
	38497: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			et: () => printableJson,
			fk: () => printableLines,
			g$: () => printable,
			vI: () => shortened
		});
		function printable(text) {
			return text.replace(unprintable, character => {
				const code = character.codePointAt(0) ?? 0;
				if (code > 0xffff) return `\\u{${code.toString(16)}}`;
				if (code >= 0xdc80 && code <= 0xdcff) return `\\x${(code - 0xdc00).toString(16)}`;
				if (code === 0x0a) return '\\n';
				return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
			});
		}
		function printableLines(text) {
			return text.split('\n').map(printable).join('\n');
		}
		const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_C}\p{Default_Ignorable_Code_Point}\u2800\ufff9-\ufffb]|\p{Cs}/gu;
		function printableJson(text) {
			const escaped = character =>
				Array.from({length: character.length}, (_, at) => character.charCodeAt(at))
					.map(unit => `\\u${unit.toString(16).padStart(4, '0')}`)
					.join('');
			return text
				.split('\n')
				.map(line => line.replace(unprintable, escaped))
				.join('\n');
		}
		function shortened(text, max) {
			return text.length <= max ? text : `${text.slice(0, max - 1)}…`;
		}
	},
	6132: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			R: () => parseStrictJson
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22896);
		const maxDepth = 64;
		function parseStrictJson(bytes, what) {
			let text;
			let value;
			try {
				text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
				value = JSON.parse(text);
			} catch (cause) {
				throw malformed(what, cause instanceof SyntaxError ? 'is no JSON' : 'is no UTF-8');
			}
			refuseAmbiguity(text, what);
			return value;
		}
		function refuseAmbiguity(text, what) {
			const open = [];
			let at = 0;
			while (at < text.length) {
				const char = text[at];
				if (char === '"') {
					const end = stringEnd(text, at);
					const members = open.at(-1);
					if (members && isMemberName(text, end)) addMember(members, JSON.parse(text.slice(at, end)), what);
					at = end;
					continue;
				}
				if (char === '{' || char === '[') {
					open.push(char === '{' ? new Set() : undefined);
					if (open.length > maxDepth) throw malformed(what, `nests deeper than ${maxDepth} levels`);
				} else if (char === '}' || char === ']') {
					open.pop();
				}
				at += 1;
			}
		}
		function stringEnd(text, start) {
			let at = start + 1;
			while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
			return at + 1;
		}
		function isMemberName(text, end) {
			let at = end;
			while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at += 1;
			return text[at] === ':';
		}
		function addMember(members, name, what) {
			if (members.has(name)) throw malformed(what, `has the member ${JSON.stringify(name.slice(0, 80))} twice`);
			if (name === '__proto__') throw malformed(what, 'has a member named __proto__');
			members.add(name);
		}
		function malformed(what, why) {
			return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yA('image-malformed', `${what} ${why}`, {
				hint: 'The image was written wrongly or was tampered with; do not use it.'
			});
		}
	},
	34183: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			T: () => fetchOptions,
			b: () => fulcioSigner
		});
		var external_node_crypto_ = __webpack_require__(77598);
		var errors = __webpack_require__(22896);
		var schemas = __webpack_require__(2503);
		const maxTokenLength = 64 * 1024;
		const claims = schemas._H3({sub: schemas.YjP().min(1)});
		function requireIdentityToken(token) {
			if (token.length > maxTokenLength) throw malformed(`is longer than ${maxTokenLength} characters`);
			const parts = token.split('.');
			if (parts.length !== 3 || parts.some(part => !/^[A-Za-z0-9_-]+$/.test(part))) throw malformed('is no JWT');
			let payload;
			try {
				payload = JSON.parse(Buffer.from(parts[1] ?? '', 'base64url').toString());
			} catch {
				throw malformed('has a payload that is no JSON');
			}
			if (!claims.safeParse(payload).success) throw malformed('names no subject');
		}
		function malformed(why) {
			return new errors.yA('identity-token-failed', `the identity token ${why}`, {
				hint: 'It comes from the runner (ACTIONS_ID_TOKEN_REQUEST_URL): is that GitHub’s own?'
			});
		}
		function fetchOptions({timeoutMs, retries}) {
			return {timeout: timeoutMs, retry: {retries, minTimeout: 500, maxTimeout: 5_000}};
		}
		async function fulcioSigner(url, identityToken, patience) {
			const {FulcioSigner} = await Promise.all([__webpack_require__.e(9654), __webpack_require__.e(4463), __webpack_require__.e(7335), __webpack_require__.e(5179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19));
			return {
				async sign(data) {
					const holder = await ephemeralKey();
					const token = await identityToken();
					requireIdentityToken(token);
					const fulcio = new FulcioSigner({
						fulcioBaseURL: url,
						identityProvider: {getToken: async () => token},
						keyHolder: holder.signer,
						...fetchOptions(patience)
					});
					const signature = await fulcio.sign(data);
					requireCertificateFor(signature, holder.spki, url);
					return signature;
				}
			};
		}
		async function ephemeralKey() {
			const {generateKeyPairSync, sign} = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 77598, 19));
			const {privateKey, publicKey} = generateKeyPairSync('ec', {namedCurve: 'P-256'});
			const pem = publicKey.export({format: 'pem', type: 'spki'}).toString();
			return {
				spki: publicKey.export({format: 'der', type: 'spki'}),
				signer: {
					sign: async data => ({
						signature: sign('sha256', data, privateKey),
						key: {$case: 'publicKey', publicKey: pem}
					})
				}
			};
		}
		function requireCertificateFor({key}, spki, url) {
			let certified;
			try {
				const pem = key.$case === 'x509Certificate' ? key.certificate : '';
				certified = new external_node_crypto_.X509Certificate(pem).publicKey.export({format: 'der', type: 'spki'});
			} catch (cause) {
				throw new errors.yA('sigstore-failed', `Fulcio (${url}) answered with something that is no certificate`, {
					cause
				});
			}
			if (certified.equals(spki)) return;
			throw new errors.yA('sigstore-failed', `Fulcio (${url}) answered with a certificate for another key`, {
				hint: 'Nothing was signed. Do not trust that address before its operator has explained this.'
			});
		}
	},
	31658: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			readTrustedRoot: () => readTrustedRoot
		});
		var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
		var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
		var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(961);
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22896);
		var _registry_strict_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6132);
		const maxEntries = 100;
		const maxInstances = 10;
		const base64 = zod__WEBPACK_IMPORTED_MODULE_2__
			.YjP()
			.min(1)
			.max(64 * 1024)
			.regex(/^[A-Za-z0-9+/]+={0,2}$/, 'is no base64')
			.transform(text => Buffer.from(text, 'base64'));
		const time = zod__WEBPACK_IMPORTED_MODULE_3__.w$({offset: true}).transform(text => new Date(text));
		const range = zod__WEBPACK_IMPORTED_MODULE_2__._H3({start: time.optional(), end: time.optional()}).transform(({start, end}) => ({start, end}));
		const authority = zod__WEBPACK_IMPORTED_MODULE_2__
			._H3({
				uri: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().default(''),
				certChain: zod__WEBPACK_IMPORTED_MODULE_2__._H3({
					certificates: zod__WEBPACK_IMPORTED_MODULE_2__
						.YOg(zod__WEBPACK_IMPORTED_MODULE_2__._H3({rawBytes: base64}))
						.min(1)
						.max(10)
				}),
				validFor: range
			})
			.transform(({uri, certChain, validFor}) => ({
				subject: undefined,
				uri,
				certChain: {certificates: certChain.certificates.map(({rawBytes}) => ({rawBytes}))},
				validFor,
				operator: ''
			}));
		const keyDetails = {
			PKCS1_RSA_PKCS1V5: 1,
			PKIX_ECDSA_P256_SHA_256: 5,
			PKIX_ED25519: 7,
			PKIX_RSA_PKCS1V15_4096_SHA256: 11,
			PKIX_ECDSA_P384_SHA_384: 12
		};
		const sha2 = 1;
		const logId = zod__WEBPACK_IMPORTED_MODULE_2__._H3({keyId: base64}).transform(({keyId}) => ({keyId}));
		const log = zod__WEBPACK_IMPORTED_MODULE_2__
			._H3({
				baseUrl: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(2_048),
				publicKey: zod__WEBPACK_IMPORTED_MODULE_2__._H3({
					rawBytes: base64,
					keyDetails: zod__WEBPACK_IMPORTED_MODULE_2__.k5n(Object.keys(keyDetails)),
					validFor: range.optional()
				}),
				logId,
				checkpointKeyId: logId.optional()
			})
			.transform(({baseUrl, publicKey, logId: id, checkpointKeyId}) => ({
				baseUrl,
				hashAlgorithm: sha2,
				publicKey: {
					rawBytes: publicKey.rawBytes,
					keyDetails: keyDetails[publicKey.keyDetails],
					validFor: publicKey.validFor
				},
				logId: id,
				checkpointKeyId,
				operator: ''
			}));
		const shape = zod__WEBPACK_IMPORTED_MODULE_2__._H3({
			mediaType: zod__WEBPACK_IMPORTED_MODULE_2__.k5n(['application/vnd.dev.sigstore.trustedroot+json;version=0.1', 'application/vnd.dev.sigstore.trustedroot.v0.1+json', 'application/vnd.dev.sigstore.trustedroot.v0.2+json']),
			tlogs: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(log).max(maxEntries).default([]),
			certificateAuthorities: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(authority).min(1).max(maxEntries),
			ctlogs: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(log).max(maxEntries).default([]),
			timestampAuthorities: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(authority).max(maxEntries).default([])
		});
		async function readTrustedRoot(bytes, name) {
			const lines = documentLines(bytes);
			if (!lines) return {instances: [await readInstance(bytes, name)]};
			if (lines.length > maxInstances) throw invalid(name, `it holds ${lines.length} documents, more than ${maxInstances}`);
			const instances = [];
			for (const {number, text} of lines) instances.push(await readInstance(Buffer.from(text), `${name}:${number}`));
			return {instances};
		}
		function documentLines(bytes) {
			const lines = bytes
				.toString()
				.split('\n')
				.map((text, at) => ({number: at + 1, text}))
				.filter(({text}) => text.trim() !== '');
			const [first, second] = lines;
			return first && second && isJson(first.text) ? lines : undefined;
		}
		function isJson(text) {
			try {
				JSON.parse(text);
				return true;
			} catch {
				return false;
			}
		}
		async function readInstance(bytes, name) {
			const {toTrustMaterial} = await Promise.all([__webpack_require__.e(9654), __webpack_require__.e(4463), __webpack_require__.e(4187)]).then(__webpack_require__.t.bind(__webpack_require__, 54187, 19));
			try {
				const root = shape.parse((0, _registry_strict_json_js__WEBPACK_IMPORTED_MODULE_1__.R)(bytes, 'The trusted root'));
				if (root.tlogs.length === 0 && root.timestampAuthorities.length === 0) {
					throw new Error('it trusts neither a log nor a timestamp authority, so no signature can ever be placed in time');
				}
				const {mediaType, tlogs, certificateAuthorities, ctlogs, timestampAuthorities} = root;
				return {
					material: toTrustMaterial({mediaType, tlogs, certificateAuthorities, ctlogs, timestampAuthorities}),
					thresholds: {
						tlogThreshold: tlogs.length > 0 ? 1 : 0,
						ctlogThreshold: ctlogs.length > 0 ? 1 : 0,
						timestampThreshold: 1
					}
				};
			} catch (error) {
				throw invalid(name, reasonOf(error), error);
			}
		}
		function invalid(name, reason, cause) {
			return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('trusted-root-invalid', `trusted-root: ${name}: ${reason}`, {
				hint: 'It is a JSON document with certificates, keys and times: `cosign trusted-root create` or `gh attestation trusted-root` makes one.',
				cause
			});
		}
		function reasonOf(error) {
			if (!(error instanceof zod__WEBPACK_IMPORTED_MODULE_4__.G)) return error instanceof Error ? error.message : 'cannot be read';
			const issue = error.issues[0];
			return `at ${issue?.path.join('.') || 'the top'}: ${issue?.message}`;
		}
	},
	8741: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			fetchTrustedRoot: () => fetchTrustedRoot,
			tufRepositories: () => tufRepositories,
			tufRepositoryAt: () => tufRepositoryAt
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
		var zod__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2503);
		var _core_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86912);
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22896);
		var _core_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9141);
		var _core_printable_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(38497);
		var _registry_strict_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6132);
		var _fulcio_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34183);
		var _trusted_root_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31658);
		const tufRepositories = {
			tuf: {url: 'https://tuf-repo-cdn.sigstore.dev'}
		};
		const usualTarget = 'trusted_root.json';
		function tufRepositoryAt(address, root) {
			const url = URL.parse(address);
			const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
			const domain = url?.hash.slice(1) ?? '';
			if (!url || !isSafe || url.username || url.password || url.search || !/^[\w-]*(\.[\w-]+)*$/.test(domain)) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__.yo('input-invalid', `trusted-root: ${(0, _core_printable_js__WEBPACK_IMPORTED_MODULE_9__.g$)((0, _core_printable_js__WEBPACK_IMPORTED_MODULE_9__.vI)(address, 200))} is no TUF repository`, {
					hint: 'Give it as https://HOST, or https://HOST#TRUST-DOMAIN for a tenant of ghe.com.'
				});
			}
			const target = domain === '' ? usualTarget : `${domain}.${usualTarget}`;
			return {url: url.origin + url.pathname.replace(/\/+$/, ''), root: requireRoot(root), target};
		}
		const rootShape = zod__WEBPACK_IMPORTED_MODULE_10__._H3({signed: zod__WEBPACK_IMPORTED_MODULE_10__._H3({_type: zod__WEBPACK_IMPORTED_MODULE_10__.euz('root')})});
		function requireRoot(bytes) {
			try {
				rootShape.parse((0, _registry_strict_json_js__WEBPACK_IMPORTED_MODULE_6__.R)(bytes, 'tuf-root'));
				return bytes.toString();
			} catch (cause) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__.yo('trusted-root-invalid', 'tuf-root: the file is no root.json of a TUF repository', {
					hint: 'Take it from someone you trust, such as the source of GitHub’s own command line; not from the repository itself.',
					cause
				});
			}
		}
		function isLoopback(hostname) {
			return ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
		}
		async function fetchTrustedRoot(repository, options) {
			const {cacheDir} = options;
			if (cacheDir !== undefined) return fetchInto((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cacheDir, 'tuf', ...sinceWhich(repository)), repository, options);
			const folder = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'wtgos-tuf-'));
			try {
				return await fetchInto(folder, repository, options);
			} finally {
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, {recursive: true, force: true});
			}
		}
		function sinceWhich({root}) {
			return root === undefined ? [] : [(0, _core_digest_js__WEBPACK_IMPORTED_MODULE_3__.ZD)((0, _core_digest_js__WEBPACK_IMPORTED_MODULE_3__.sc)(root)).slice(0, 16)];
		}
		async function fetchInto(folder, {url, root, target = usualTarget}, patience) {
			const {initTUF} = await Promise.all([__webpack_require__.e(9654), __webpack_require__.e(7335), __webpack_require__.e(3694)]).then(__webpack_require__.t.bind(__webpack_require__, 84423, 19));
			let text;
			try {
				await (0, _core_files_js__WEBPACK_IMPORTED_MODULE_5__.wZ)(folder, 0o700);
				const rootFile = root === undefined ? {} : {rootPath: await rootFileIn(folder, url, root)};
				const client = await initTUF({mirrorURL: url, cachePath: folder, ...rootFile, ...(0, _fulcio_js__WEBPACK_IMPORTED_MODULE_7__.T)(patience)});
				text = await client.getTarget(target);
			} catch (error) {
				throw failure(url, folder, error);
			}
			return (0, _trusted_root_js__WEBPACK_IMPORTED_MODULE_8__.readTrustedRoot)(Buffer.from(text), `${url}/targets/${target}`);
		}
		async function rootFileIn(folder, url, root) {
			const file = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${encodeURIComponent(new URL(url).host)}.root.json`);
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, root);
			return file;
		}
		function failure(url, folder, error) {
			const reasons = reasonsOf(error);
			const told = (0, _core_printable_js__WEBPACK_IMPORTED_MODULE_9__.g$)((0, _core_printable_js__WEBPACK_IMPORTED_MODULE_9__.vI)(reasons.map(({message}) => message).join(': '), 500));
			if (reasons.some(reason => 'path' in reason)) {
				return new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__.yA('io-failed', `trusted-root: ${folder}: ${told}`, {cause: error});
			}
			return new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__.yA('trusted-root-failed', `trusted-root: ${url}: ${told}`, {
				hint: reasons.some(isUnreachable)
					? 'Is it reachable from here? Otherwise give trusted-root as a file: `cosign trusted-root create` makes one.'
					: `Is this machine’s clock right? If so, what it says now does not follow from what it said before (kept in ${folder}): do not trust it before its operator has explained this.`,
				cause: error
			});
		}
		function isUnreachable({message}) {
			return /Failed to download|fetch failed|aborted due to timeout/.test(message);
		}
		function reasonsOf(error) {
			const reasons = [];
			for (let at = error; at instanceof Error && reasons.length < 5; at = at.cause) reasons.push(at);
			return reasons.filter(({message}, at) => !reasons[at - 1]?.message.includes(message));
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
