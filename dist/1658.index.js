export const id = 1658;
export const ids = [1658];
export const modules = {
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
