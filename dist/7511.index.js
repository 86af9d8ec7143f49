export const id = 7511;
export const ids = [7511];
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
	2338: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			d: () => canonicalJson
		});
		function canonicalJson(value) {
			if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
			if (typeof value === 'number') {
				if (!Number.isSafeInteger(value)) throw new TypeError(`canonical JSON takes safe integers only, not ${value}`);
				return String(value);
			}
			if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
			const members = Object.keys(value)
				.sort()
				.map(key => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`);
			return `{${members.join(',')}}`;
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
	81357: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			c: () => identityOf,
			v: () => identityInToken
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
		function identityOf(claims) {
			const {issuer = '', subject, sourceRepository, sourceRef, runnerEnvironment} = claims;
			return {
				issuer,
				subjects: subject === undefined ? [] : [subject],
				sourceRepository,
				sourceRefs: sourceRef === undefined ? [] : [sourceRef],
				runnerEnvironment: environments.find(known => known === runnerEnvironment)
			};
		}
		const environments = ['github-hosted', 'self-hosted'];
		const workflowClaims = zod__WEBPACK_IMPORTED_MODULE_0__._H3({
			iss: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			job_workflow_ref: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			repository: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			ref: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			runner_environment: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(environments)
		});
		function identityInToken(token, serverUrl) {
			const claims = workflowClaims.safeParse(payloadOf(token)).data;
			if (!claims) return undefined;
			const {origin} = new URL(serverUrl);
			return {
				issuer: claims.iss,
				subjects: [`${origin}/${claims.job_workflow_ref}`],
				sourceRepository: `${origin}/${claims.repository}`,
				sourceRefs: [claims.ref],
				runnerEnvironment: claims.runner_environment
			};
		}
		function payloadOf(token) {
			try {
				return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
			} catch {
				return undefined;
			}
		}
	},
	87511: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			keylessSigner: () => keylessSigner
		});
		var errors = __webpack_require__(22896);
		var printable = __webpack_require__(38497);
		var read_bundle = __webpack_require__(41412);
		var sigstore_statement = __webpack_require__(9634);
		var fulcio = __webpack_require__(34183);
		var external_node_crypto_ = __webpack_require__(77598);
		var promises_ = __webpack_require__(58500);
		var schemas = __webpack_require__(2503);
		var strict_json = __webpack_require__(6132);
		const maxAnswerBytes = 1024 * 1024;
		const bytes = schemas
			.YjP()
			.max(64 * 1024)
			.regex(/^[A-Za-z0-9+/]*={0,2}$/)
			.transform(text => Buffer.from(text, 'base64'));
		const number = schemas.YjP().regex(/^\d{1,19}$/);
		const entryShape = schemas._H3({
			logIndex: number.default('0'),
			logId: schemas._H3({keyId: bytes}),
			kindVersion: schemas._H3({kind: schemas.YjP().max(64), version: schemas.YjP().max(64)}),
			inclusionProof: schemas._H3({
				logIndex: number.default('0'),
				rootHash: bytes,
				treeSize: number,
				hashes: schemas.YOg(bytes).max(64).default([]),
				checkpoint: schemas._H3({envelope: schemas.YjP().max(64 * 1024)})
			}),
			canonicalizedBody: bytes
		});
		function rekorV2Witness(url, patience) {
			return {
				async testify(content, certificate) {
					if (content.$case !== 'dsseEnvelope') throw new TypeError('only DSSE envelopes are witnessed');
					const {payloadType, payload, signatures} = content.dsseEnvelope;
					const request = {
						hashedRekordRequestV002: {
							digest: (0, external_node_crypto_.createHash)('sha256').update(preAuthEncoding(payloadType, payload)).digest('base64'),
							signature: {
								content: signatures[0]?.sig.toString('base64'),
								verifier: {
									x509Certificate: {rawBytes: new external_node_crypto_.X509Certificate(certificate).raw.toString('base64')},
									keyDetails: 'PKIX_ECDSA_P256_SHA_256'
								}
							}
						}
					};
					return {tlogEntries: [await createEntry(url, JSON.stringify(request), patience)]};
				}
			};
		}
		function preAuthEncoding(type, payload) {
			return Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `), payload]);
		}
		async function createEntry(url, body, {timeoutMs, retries}) {
			for (let attempt = 0; ; attempt++) {
				const {status, answer, cause} = await post(`${url}/api/v2/log/entries`, body, timeoutMs);
				if (answer) return readEntry(answer, url);
				const passing = status === undefined || status === 408 || status === 429 || status >= 500;
				if (attempt >= retries || !passing) {
					const tried = attempt === 0 ? '' : ` (${attempt + 1} attempts)`;
					throw new errors.yA('sigstore-failed', `Rekor (${url}): ${status ?? cause}${tried}`, {
						hint: passing ? 'Run the same again later.' : 'Is rekor-url the address of a log of that version?'
					});
				}
				await (0, promises_.setTimeout)(Math.min(500 * 2 ** attempt, 5_000));
			}
		}
		async function post(url, body, timeoutMs) {
			try {
				const response = await fetch(url, {
					method: 'POST',
					body,
					headers: {'content-type': 'application/json'},
					redirect: 'error',
					signal: AbortSignal.timeout(timeoutMs)
				});
				if (response.ok) return {answer: await limited(response)};
				await response.body?.cancel();
				return {status: response.status};
			} catch (error) {
				if (error instanceof errors.yA) throw error;
				const timedOut = error instanceof Error && error.name === 'TimeoutError';
				return {cause: timedOut ? `no answer in ${timeoutMs} ms` : 'the connection failed'};
			}
		}
		async function limited(response) {
			const chunks = [];
			let length = 0;
			for await (const chunk of response.body ?? []) {
				length += chunk.length;
				if (length > maxAnswerBytes) throw new errors.yA('sigstore-failed', 'Rekor: its answer is far too long');
				chunks.push(chunk);
			}
			return Buffer.concat(chunks);
		}
		function readEntry(answer, url) {
			try {
				const {logIndex, logId, kindVersion, inclusionProof, canonicalizedBody} = entryShape.parse((0, strict_json.R)(answer, 'The log’s answer'));
				return {
					logIndex,
					logId: {keyId: logId.keyId},
					kindVersion: {kind: kindVersion.kind, version: kindVersion.version},
					integratedTime: '0',
					inclusionPromise: undefined,
					inclusionProof: {
						logIndex: inclusionProof.logIndex,
						rootHash: inclusionProof.rootHash,
						treeSize: inclusionProof.treeSize,
						hashes: inclusionProof.hashes,
						checkpoint: {envelope: inclusionProof.checkpoint.envelope}
					},
					canonicalizedBody
				};
			} catch (cause) {
				throw new errors.yA('sigstore-failed', `Rekor (${url}) answered with something that is no log entry`, {
					cause
				});
			}
		}
		var same_identity = __webpack_require__(81357);
		async function requireTimestamps(bundle, tsaUrl) {
			const {toSignedEntity} = await Promise.all([__webpack_require__.e(9654), __webpack_require__.e(4463), __webpack_require__.e(4187)]).then(__webpack_require__.t.bind(__webpack_require__, 54187, 19));
			try {
				const {timestamps, signature} = toSignedEntity(bundle);
				for (const stamped of timestamps) {
					if (stamped.$case === 'timestamp-authority') stamped.timestamp.tstInfo.verify(signature.signature);
				}
			} catch (cause) {
				const why = cause instanceof Error ? cause.message : 'it cannot be read';
				throw new errors.yA('sigstore-failed', `the timestamp authority (${tsaUrl}) gave no timestamp for it: ${(0, printable.g$)(why)}`, {
					hint: 'Is tsa-url the address of an RFC 3161 service in front of Sigstore’s own API?',
					cause
				});
			}
		}
		var verify = __webpack_require__(83409);
		function keylessSigner(options) {
			const {root, log, fulcioUrl} = options;
			const sign = async statement => {
				const bytes = await createBundle(statement, options);
				if (!root) return {bytes, statement, isBySameSigner: strangerTo(fulcioUrl, log)};
				const claims = await (0, verify.v)(await (0, read_bundle.B)(bytes), root);
				if (typeof claims === 'string') {
					throw new errors.yA('sigstore-failed', `what ${fulcioUrl} made is not trusted by trusted-root: ${claims}`, {
						hint: 'Do trusted-root and the addresses of Sigstore belong together? Is this machine’s clock right?'
					});
				}
				log.info(`signed as ${(0, printable.g$)(claims.subject ?? '(nobody)')}`);
				const identity = (0, same_identity.c)(claims);
				const isBySameSigner = async (found, digest) => (await (0, verify.D)(found, digest, {identity, root})).ok;
				return {bytes, statement, isBySameSigner};
			};
			return Object.assign(sign, ownBefore(options));
		}
		function ownBefore({root, serverUrl, identityToken}) {
			if (!root || serverUrl === undefined) return {};
			let asked;
			return {
				async isOwn(found, subject) {
					if (found.bundle.verificationMaterial.content.$case === 'publicKey') return false;
					asked ??= identityToken().then(token => (0, same_identity.v)(token, serverUrl));
					const identity = await asked;
					return identity !== undefined && (await (0, verify.D)(found, subject, {identity, root})).ok;
				}
			};
		}
		function strangerTo(fulcioUrl, log) {
			return async ({bundle, statement}) => {
				if (bundle.verificationMaterial.content.$case === 'publicKey') return false;
				log.warn(`a bundle that says the same (${(0, printable.g$)(statement.predicateType)}) is attached already; another is written, since without trusted-root nothing here can tell whether that one was signed by way of ${fulcioUrl} too`);
				return false;
			};
		}
		async function createBundle(statement, options) {
			const {DSSEBundleBuilder} = await Promise.all([__webpack_require__.e(9654), __webpack_require__.e(4463), __webpack_require__.e(7335), __webpack_require__.e(5179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19));
			const {bundleToJSON} = await Promise.all([__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19));
			let token = '';
			const identityToken = async () => {
				token = await options.identityToken();
				return token;
			};
			const signer = await (0, fulcio.b)(options.fulcioUrl, identityToken, options);
			const builder = new DSSEBundleBuilder({signer, witnesses: await witnessesOf(options)});
			try {
				const bundle = await builder.create({data: (0, sigstore_statement.Tp)(statement), type: sigstore_statement.h});
				if (options.tsaUrl) await requireTimestamps(bundle, options.tsaUrl);
				return Buffer.from(JSON.stringify(bundleToJSON(bundle)));
			} catch (error) {
				throw error instanceof errors.z3 ? error : failure(error, token, options);
			}
		}
		async function witnessesOf(options) {
			const {RekorWitness, TSAWitness} = await Promise.all([__webpack_require__.e(9654), __webpack_require__.e(4463), __webpack_require__.e(7335), __webpack_require__.e(5179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19));
			const {tsaUrl, rekorUrl, rekorVersion = 1} = options;
			const witnesses = [];
			if (tsaUrl) witnesses.push(new TSAWitness({tsaBaseURL: tsaUrl, ...(0, fulcio.T)(options)}));
			if (rekorUrl && rekorVersion === 2) witnesses.push(rekorV2Witness(rekorUrl, options));
			if (rekorUrl && rekorVersion === 1) {
				witnesses.push(new RekorWitness({rekorBaseURL: rekorUrl, entryType: 'dsse', ...(0, fulcio.T)(options)}));
			}
			return witnesses;
		}
		function failure(error, token, options) {
			const {code, message = 'unknown', cause} = error;
			const service = services[code ?? '']?.(options) ?? 'Sigstore';
			const why = cause instanceof Error && !message.includes(cause.message) ? `${message}: ${cause.message}` : message;
			const clean = token === '' ? why : why.replaceAll(token, '***');
			return new errors.yA('sigstore-failed', `${service}: ${(0, printable.g$)((0, printable.vI)(clean, 500))}`, {
				hint: isRefusal(cause) ? 'Does it trust whoever issued the token? Private repositories have another Sigstore than public ones.' : `Each request was given ${options.timeoutMs} ms and ${options.retries + 1} attempts. Run the same again later.`
			});
		}
		function isRefusal(cause) {
			const {statusCode = 0} = cause ?? {};
			return statusCode >= 400 && statusCode < 500 && statusCode !== 408 && statusCode !== 429;
		}
		const services = {
			CA_CREATE_SIGNING_CERTIFICATE_ERROR: ({fulcioUrl}) => `Fulcio (${fulcioUrl})`,
			TSA_CREATE_TIMESTAMP_ERROR: ({tsaUrl}) => `the timestamp authority (${tsaUrl})`,
			TLOG_CREATE_ENTRY_ERROR: ({rekorUrl}) => `Rekor (${rekorUrl})`,
			TLOG_FETCH_ENTRY_ERROR: ({rekorUrl}) => `Rekor (${rekorUrl})`
		};
	},
	83409: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D: () => verifyByIdentity,
			v: () => verifyCertified
		});
		var printable = __webpack_require__(38497);
		var statement = __webpack_require__(9634);
		const extension = last => [1, 3, 6, 1, 4, 1, 57264, 1, last].join('.');
		function claimsOf({identity}) {
			const values = new Map(identity?.oids?.map(({oid, value}) => [oid?.id.join('.'), value]));
			const read = last => readUtf8String(values.get(extension(last)));
			return {
				subject: identity?.subjectAlternativeName,
				issuer: read(8),
				runnerEnvironment: read(11),
				sourceRepository: read(12),
				sourceRef: read(14)
			};
		}
		function matchIdentity(claims, expected) {
			const {issuer, subjects, sourceRepository, sourceRefs = [], runnerEnvironment} = expected;
			const questions = [
				['issuer', claims.issuer, [issuer]],
				['subject', claims.subject, subjects]
			];
			if (sourceRepository !== undefined) questions.push(['repository', claims.sourceRepository, [sourceRepository]]);
			if (sourceRefs.length > 0) questions.push(['ref', claims.sourceRef, sourceRefs]);
			if (runnerEnvironment) questions.push(['runner environment', claims.runnerEnvironment, [runnerEnvironment]]);
			for (const [what, found, allowed] of questions) {
				if (found !== undefined && allowed.some(wanted => isWanted(found, wanted))) continue;
				return {ok: false, reason: `its certificate names the ${what} ${shown(found)}`};
			}
			return {ok: true, detail: `signed by ${shown(claims.subject)}, says ${shown(claims.issuer)}`};
		}
		function isWanted(found, wanted) {
			return typeof wanted === 'string' ? wanted === found : wanted.matches(found);
		}
		function shown(text) {
			return text === undefined ? '(none)' : (0, printable.g$)((0, printable.vI)(text, 300));
		}
		function readUtf8String(der) {
			if (der?.[0] !== 0x0c) return undefined;
			const first = der[1] ?? 0;
			const lengthBytes = first < 0x80 ? 0 : first - 0x80;
			const start = 2 + lengthBytes;
			if (lengthBytes > 2 || der.length < start) return undefined;
			const length = lengthBytes === 0 ? first : Buffer.from(der.subarray(2, start)).readUIntBE(0, lengthBytes);
			if (der.length !== start + length) return undefined;
			return Buffer.from(der.subarray(start)).toString('utf8');
		}
		async function verifyByIdentity(found, subject, {identity, root}) {
			if (!(0, statement.KH)(found.statement, subject)) {
				return {ok: false, reason: 'its statement is not about this image alone'};
			}
			const certified = await verifyCertified(found, root);
			return typeof certified === 'string' ? {ok: false, reason: certified} : matchIdentity(certified, identity);
		}
		async function verifyCertified({bundle}, root) {
			const {$case} = bundle.verificationMaterial.content;
			if ($case === 'publicKey') return 'it is signed by a key, not by a certificate';
			const {toSignedEntity, Verifier} = await Promise.all([__webpack_require__.e(9654), __webpack_require__.e(4463), __webpack_require__.e(4187)]).then(__webpack_require__.t.bind(__webpack_require__, 54187, 19));
			const reasons = new Set();
			for (const {material, thresholds} of root.instances) {
				try {
					return claimsOf(new Verifier(material, thresholds).verify(toSignedEntity(bundle)));
				} catch (error) {
					reasons.add(reasonOf(error));
				}
			}
			return `it does not verify: ${[...reasons].join('; ')}`;
		}
		function reasonOf(error) {
			if (!(error instanceof Error)) return 'it cannot be read';
			const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
			return (0, printable.g$)((0, printable.vI)(`${error.message}${cause}`, 300));
		}
	},
	41412: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => readBundle
		});
		var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
		var _registry_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6132);
		var _statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9634);
		const versions = ['application/vnd.dev.sigstore.bundle.v0.3+json', 'application/vnd.dev.sigstore.bundle+json;version=0.3'];
		const maxSubjects = 1024;
		const statementShape = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			_type: zod__WEBPACK_IMPORTED_MODULE_2__.k5n([_statement_js__WEBPACK_IMPORTED_MODULE_1__.qB, 'https://in-toto.io/Statement/v0.1']),
			subject: zod__WEBPACK_IMPORTED_MODULE_2__
				.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({name: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().optional(), digest: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({sha256: zod__WEBPACK_IMPORTED_MODULE_2__.YjP()})}))
				.min(1)
				.max(maxSubjects),
			predicateType: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().min(1).max(1024),
			predicate: zod__WEBPACK_IMPORTED_MODULE_2__._H3({})
		});
		async function readBundle(bytes) {
			const document = (0, _registry_strict_json_js__WEBPACK_IMPORTED_MODULE_0__.R)(bytes, 'The bundle');
			const {bundleFromJSON, isBundleWithDsseEnvelope} = await Promise.all([__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19));
			const bundle = bundleFromJSON(document);
			if (!versions.includes(bundle.mediaType)) throw new Error(`it is of the version ${printable(bundle.mediaType)}`);
			if (!isBundleWithDsseEnvelope(bundle)) throw new Error('it signs a blob, not a statement');
			const {dsseEnvelope} = bundle.content;
			if (dsseEnvelope.payloadType !== _statement_js__WEBPACK_IMPORTED_MODULE_1__.h) {
				throw new Error(`its payload is of the type ${printable(dsseEnvelope.payloadType)}`);
			}
			return {bundle, statement: readStatement(dsseEnvelope.payload)};
		}
		function readStatement(payload) {
			const result = statementShape.safeParse((0, _registry_strict_json_js__WEBPACK_IMPORTED_MODULE_0__.R)(payload, 'The statement'));
			if (!result.success) {
				const issue = result.error.issues[0];
				throw new Error(`its statement is malformed at ${printable(issue?.path.join('.') || 'the top')}: ${issue?.message}`);
			}
			const {subject, predicateType, predicate} = result.data;
			return {
				_type: _statement_js__WEBPACK_IMPORTED_MODULE_1__.qB,
				subject: subject.map(({name, digest}) => ({...(name === undefined ? {} : {name}), digest})),
				predicateType,
				predicate
			};
		}
		function printable(text) {
			return JSON.stringify(text.slice(0, 200));
		}
	},
	9634: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			KH: () => isAbout,
			Rh: () => cosignSignType,
			Tp: () => statementBytes,
			Z8: () => maxStatementBytes,
			h: () => payloadType,
			pT: () => statementAbout,
			q$: () => signatureStatement,
			qB: () => statementType
		});
		var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
		var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2338);
		const statementType = 'https://in-toto.io/Statement/v1';
		const payloadType = 'application/vnd.in-toto+json';
		const cosignSignType = 'https://sigstore.dev/cosign/sign/v1';
		const maxStatementBytes = 16 * 1024 * 1024;
		function statementAbout(subject, predicateType, predicate) {
			return {_type: statementType, subject: [{digest: {sha256: (0, _core_digest_js__WEBPACK_IMPORTED_MODULE_0__.ZD)(subject)}}], predicateType, predicate};
		}
		function signatureStatement(subject) {
			return statementAbout(subject, cosignSignType, {});
		}
		function statementBytes(statement) {
			return Buffer.from((0, _core_json_js__WEBPACK_IMPORTED_MODULE_1__.d)(statement));
		}
		function isAbout(statement, digest) {
			return statement.subject.length === 1 && statement.subject[0]?.digest.sha256 === (0, _core_digest_js__WEBPACK_IMPORTED_MODULE_0__.ZD)(digest);
		}
	}
};
