export const id = 7778;
export const ids = [7778];
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
	52647: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			b: () => mapLimited
		});
		async function mapLimited(items, limit, work) {
			const results = new Array(items.length);
			const queue = items.entries();
			let failed = false;
			const workers = Array.from({length: Math.min(limit, items.length)}, async () => {
				for (const [position, item] of queue) {
					if (failed) return;
					try {
						results[position] = await work(item);
					} catch (error) {
						failed = true;
						throw error;
					}
				}
			});
			const settled = await Promise.allSettled(workers);
			const failure = settled.find(outcome => outcome.status === 'rejected');
			if (failure) throw failure.reason;
			return results;
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
	61433: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => Artifact
		});
		var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
		var _registry_media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92682);
		var _registry_referrers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53074);
		var _put_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22456);
		class Artifact {
			bytes;
			referrer;
			document;
			#blobs;
			#sent;
			constructor(document, blobs) {
				this.document = document;
				this.bytes = Buffer.from(JSON.stringify(document));
				const {bytes} = this;
				this.referrer = (0, _registry_referrers_js__WEBPACK_IMPORTED_MODULE_2__.N1)({mediaType: _registry_media_types_js__WEBPACK_IMPORTED_MODULE_1__.Ib.ociManifest, digest: (0, _core_digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)(bytes), size: bytes.length}, document);
				this.#blobs = blobs;
			}
			async send(store) {
				this.#sent ??= Promise.all(this.#blobs.map(({bytes, mediaType}) => (0, _put_bytes_js__WEBPACK_IMPORTED_MODULE_3__.h)(store, bytes, mediaType)));
				await this.#sent;
			}
			async put(store, options) {
				await this.send(store);
				return store.putManifest(this.bytes, _registry_media_types_js__WEBPACK_IMPORTED_MODULE_1__.Ib.ociManifest, options);
			}
		}
	},
	55130: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Yq: () => saysTheSame,
			we: () => planBundle
		});
		var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
		var _registry_media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92682);
		var _artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61433);
		var _bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74075);
		var _found_bundles_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80875);
		var _provenance_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84748);
		var _put_bytes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22456);
		async function attachBundle(store, subject, bundle, predicateType, created) {
			const found = await readBundles(store, subject.digest, predicateType);
			const present = await findSame(found, subject.digest, bundle.statement, predicateType, bundle.isBySameSigner);
			if (present) return {digest: present.digest, outcome: 'kept'};
			const {digest} = await bundleArtifact(subject, bundle, predicateType, created).put(store);
			return {digest, outcome: 'written'};
		}
		async function planBundle(found, subject, statement, signer, created) {
			const {predicateType} = statement;
			const isOwn = typeof signer === 'function' ? signer.isOwn : undefined;
			const own = isOwn && (await findSame(found, subject.digest, statement, predicateType, isOwn));
			if (own) {
				const {bundleToJSON} = await Promise.all([__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19));
				const bytes = Buffer.from(JSON.stringify(bundleToJSON(own.bundle)));
				const bundle = {bytes, statement: own.statement, isBySameSigner: isOwn};
				return {predicateType, bundle, digest: own.digest, outcome: 'kept', artifact: undefined};
			}
			const bundle = await (0, _bundle_js__WEBPACK_IMPORTED_MODULE_3__.fT)(statement, signer);
			const present = await findSame(found, subject.digest, statement, predicateType, bundle.isBySameSigner);
			if (present) return {predicateType, bundle, digest: present.digest, outcome: 'kept', artifact: undefined};
			const artifact = bundleArtifact(subject, bundle, predicateType, created);
			return {predicateType, bundle, digest: artifact.referrer.digest, outcome: 'written', artifact};
		}
		function bundleArtifact(subject, bundle, predicateType, created) {
			const {mediaType, digest, size} = subject;
			const config = {bytes: Buffer.from('{}'), mediaType: _registry_media_types_js__WEBPACK_IMPORTED_MODULE_1__.Ib.ociEmpty};
			const layer = {bytes: bundle.bytes, mediaType: _bundle_js__WEBPACK_IMPORTED_MODULE_3__.$7};
			return new _artifact_js__WEBPACK_IMPORTED_MODULE_2__.F(
				{
					schemaVersion: 2,
					mediaType: _registry_media_types_js__WEBPACK_IMPORTED_MODULE_1__.Ib.ociManifest,
					artifactType: _bundle_js__WEBPACK_IMPORTED_MODULE_3__.$7,
					config: (0, _put_bytes_js__WEBPACK_IMPORTED_MODULE_6__.n)(config),
					layers: [(0, _put_bytes_js__WEBPACK_IMPORTED_MODULE_6__.n)(layer)],
					subject: {mediaType, digest, size},
					annotations: {
						'org.opencontainers.image.created': created.toISOString().replace('.000Z', 'Z'),
						'dev.sigstore.bundle.content': 'dsse-envelope',
						[_bundle_js__WEBPACK_IMPORTED_MODULE_3__.Ti]: predicateType
					}
				},
				[config, layer]
			);
		}
		async function findSame(bundles, subject, statement, predicateType, isBySameSigner) {
			for (const found of bundles) {
				if (!found.ok || found.statement.predicateType !== predicateType) continue;
				if (!saysTheSame(found.statement, statement)) continue;
				if (await isBySameSigner(found, subject)) return found;
			}
			return undefined;
		}
		function saysTheSame(a, b) {
			return a.predicateType === b.predicateType && (0, node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(meaning(a), meaning(b));
		}
		function meaning({predicateType, predicate}) {
			const plain = JSON.parse(JSON.stringify(predicate));
			if (predicateType === _provenance_js__WEBPACK_IMPORTED_MODULE_5__.wy && plain.runDetails) delete plain.runDetails.metadata;
			return plain;
		}
	},
	74075: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$7: () => bundleType,
			Ti: () => predicateTypeAnnotation,
			fT: () => signStatement
		});
		var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
		var _statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9634);
		var _verify_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20651);
		const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json';
		const predicateTypeAnnotation = 'dev.sigstore.bundle.predicateType';
		function signStatement(statement, signer) {
			return typeof signer === 'function' ? signer(statement) : signByKey(statement, signer);
		}
		async function signByKey(statement, key) {
			const {DSSEBundleBuilder} = await Promise.all([__webpack_require__.e(9654), __webpack_require__.e(4463), __webpack_require__.e(7335), __webpack_require__.e(5179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19));
			const {bundleToJSON} = await Promise.all([__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19));
			const builder = new DSSEBundleBuilder({signer: keySigner(key), witnesses: []});
			const bundle = await builder.create({data: (0, _statement_js__WEBPACK_IMPORTED_MODULE_1__.Tp)(statement), type: _statement_js__WEBPACK_IMPORTED_MODULE_1__.h});
			const {content} = bundle.verificationMaterial;
			if (content.$case !== 'publicKey') throw new TypeError('a key signature came out with a certificate');
			content.publicKey.hint = keyHint(key.publicKey);
			return {
				bytes: Buffer.from(JSON.stringify(bundleToJSON(bundle))),
				statement,
				isBySameSigner: async (found, subject) => (await (0, _verify_bundle_js__WEBPACK_IMPORTED_MODULE_2__.I)(found, subject, [key.publicKey])).ok
			};
		}
		function keyHint({fingerprint}) {
			return Buffer.from((0, _core_digest_js__WEBPACK_IMPORTED_MODULE_0__.ZD)(fingerprint), 'hex').toString('base64');
		}
		function keySigner(key) {
			return {
				sign: async data => ({
					signature: key.sign(data),
					key: {$case: 'publicKey', publicKey: key.publicKey.pem}
				})
			};
		}
	},
	80875: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => readBundles
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22896);
		var _core_map_limited_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52647);
		var _registry_media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92682);
		var _bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74075);
		var _read_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41412);
		var _statement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9634);
		const maxBundleBytes = 2 * _statement_js__WEBPACK_IMPORTED_MODULE_4__.Z8;
		const maxBundles = 200;
		const parallel = 4;
		async function readBundles(store, subject, predicateType) {
			const candidates = (await store.referrers(subject)).filter(listed => mayHoldBundle(listed) && mayHoldType(listed, predicateType));
			const read = await (0, _core_map_limited_js__WEBPACK_IMPORTED_MODULE_5__.b)(candidates.slice(0, maxBundles), parallel, ({digest}) => readOne(store, subject, digest));
			const left = candidates.slice(maxBundles).map(({digest}) => ({
				digest,
				ok: false,
				reason: `not read: more than ${maxBundles} bundles refer to the image`
			}));
			return [...read.filter(found => found !== undefined), ...left];
		}
		function mayHoldBundle({artifactType}) {
			return artifactType === undefined || artifactType === _registry_media_types_js__WEBPACK_IMPORTED_MODULE_1__.Ib.ociEmpty || artifactType === _bundle_js__WEBPACK_IMPORTED_MODULE_2__.$7;
		}
		function mayHoldType({annotations}, predicateType) {
			const named = annotations?.[_bundle_js__WEBPACK_IMPORTED_MODULE_2__.Ti];
			return predicateType === undefined || named === undefined || named === predicateType;
		}
		async function readOne(store, subject, digest) {
			try {
				const manifest = await store.getManifest(digest);
				if (manifest?.kind !== 'image' || (manifest.document.artifactType ?? _bundle_js__WEBPACK_IMPORTED_MODULE_2__.$7) !== _bundle_js__WEBPACK_IMPORTED_MODULE_2__.$7) return undefined;
				const {document} = manifest;
				const [layer, other] = document.layers;
				if (layer?.mediaType !== _bundle_js__WEBPACK_IMPORTED_MODULE_2__.$7) return undefined;
				if (other) return {digest, ok: false, reason: 'its manifest has several layers'};
				if (document.subject?.digest !== subject) return {digest, ok: false, reason: 'its manifest is about another image'};
				if (layer.size > maxBundleBytes) return {digest, ok: false, reason: `it is larger than ${maxBundleBytes} bytes`};
				return {digest, ok: true, ...(await (0, _read_bundle_js__WEBPACK_IMPORTED_MODULE_3__.B)(await store.readBlob(layer, maxBundleBytes)))};
			} catch (error) {
				if (!(error instanceof Error) || isOutside(error)) throw error;
				return {digest, ok: false, reason: error.message};
			}
		}
		function isOutside(error) {
			return error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yA && !['image-malformed', 'digest-mismatch', 'image-not-found'].includes(error.code);
		}
	},
	47778: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			githubAttestations: () => githubAttestations
		});
		var schemas = __webpack_require__(2503);
		var digest = __webpack_require__(86912);
		var errors = __webpack_require__(22896);
		var printable = __webpack_require__(38497);
		var attach = __webpack_require__(55130);
		function snappyDecode(block, maxBytes) {
			const {value: length, at: start} = readLength(block);
			if (length > maxBytes) throw new Error(`it is more than ${maxBytes} bytes`);
			const out = Buffer.alloc(length);
			let at = start;
			let size = 0;
			while (at < block.length) {
				const tag = block[at++] ?? 0;
				if ((tag & 3) === 0) {
					const extra = Math.max(0, (tag >> 2) - 59);
					const count = (extra === 0 ? tag >> 2 : readNumber(block, at, extra)) + 1;
					at += extra;
					if (at + count > block.length || size + count > length) throw new Error('a literal is longer than the block');
					size += block.copy(out, size, at, at + count);
					at += count;
					continue;
				}
				const extra = [0, 1, 2, 4][tag & 3] ?? 0;
				const low = readNumber(block, at, extra);
				at += extra;
				const offset = extra === 1 ? ((tag >> 5) << 8) | low : low;
				const count = extra === 1 ? 4 + ((tag >> 2) & 7) : (tag >> 2) + 1;
				if (offset === 0 || offset > size || size + count > length) throw new Error('a copy is of nothing that came before');
				for (const end = size + count; size < end; size++) out[size] = out[size - offset] ?? 0;
			}
			if (size !== length) throw new Error('it ends too early');
			return out;
		}
		function readLength(block) {
			let value = 0;
			for (let at = 0; at < 5; at++) {
				const byte = block[at];
				if (byte === undefined) break;
				value += (byte & 0x7f) * 2 ** (7 * at);
				if (byte < 0x80) return {value, at: at + 1};
			}
			throw new Error('its length cannot be read');
		}
		function readNumber(block, at, bytes) {
			if (at + bytes > block.length) throw new Error('it ends too early');
			return block.readUIntLE(at, bytes);
		}
		var statement = __webpack_require__(9634);
		function githubAttestations(api, repository) {
			if (!/^[\w-][\w.-]*\/[\w-][\w.-]*$/.test(repository)) throw new errors.yo('input-invalid', `${JSON.stringify(repository.slice(0, 200))} names no repository of GitHub`);
			const path = `/repos/${repository}/attestations`;
			return {
				async keep(bundle, subject) {
					const {length} = (0, statement.Tp)(bundle.statement);
					if (length > statement.Z8) {
						const message = `an attestation of ${length} bytes is more than GitHub's store takes (${statement.Z8})`;
						throw new errors.yA('statement-too-large', message);
					}
					if (await isThere(api, path, bundle, subject)) return 'kept';
					const answer = await api.request('POST', path, `{"bundle":${bundle.bytes.toString()}}`);
					if (answer.status !== 201) throw refusal(repository, answer);
					return 'written';
				}
			};
		}
		const maxBundleBytes = 2 * statement.Z8;
		const pageSize = 100;
		const bundleShape = schemas.Ikc({dsseEnvelope: schemas.Ikc({payload: schemas.YjP()})});
		const listing = schemas.Ikc({
			attestations: schemas.YOg(schemas.Ikc({bundle: bundleShape.nullish().catch(undefined), bundle_url: schemas.YjP().max(8_192).nullish()})).max(pageSize)
		});
		const github_store_statement = schemas.Ikc({predicateType: schemas.YjP(), predicate: schemas._H3({})});
		const failure = schemas.Ikc({message: schemas.YjP()});
		async function isThere(api, path, bundle, subject) {
			const type = encodeURIComponent(bundle.statement.predicateType);
			const query = `predicate_type=${type}&per_page=${pageSize}`;
			const {status, body} = await api.request('GET', `${path}/sha256:${(0, digest.ZD)(subject)}?${query}`);
			const read = status === 200 ? listing.safeParse(parsed(body)) : undefined;
			for (const {bundle: inside, bundle_url: url} of read?.data?.attestations ?? []) {
				const kept = inside ?? (url ? await bundleAt(api, url) : undefined);
				const payload = Buffer.from(kept?.dsseEnvelope.payload ?? '', 'base64').toString();
				const found = github_store_statement.safeParse(parsed(payload));
				if (found.success && (0, attach.Yq)(found.data, bundle.statement)) return true;
			}
			return false;
		}
		async function bundleAt(api, url) {
			const bytes = await api.download(url, maxBundleBytes);
			return bundleShape.safeParse(parsed(decompressed(bytes))).data;
		}
		function decompressed(bytes) {
			if (bytes[0] === '{'.charCodeAt(0)) return bytes.toString();
			try {
				return snappyDecode(bytes, maxBundleBytes).toString();
			} catch {
				return '';
			}
		}
		function refusal(repository, {status, body}) {
			const said = failure.safeParse(parsed(body)).data?.message;
			const words = said === undefined ? '' : `: ${(0, printable.vI)((0, printable.g$)(said), 300)}`;
			const message = `GitHub keeps no attestation for ${repository} (status ${status}${words})`;
			const hint = hints.get(status);
			return new errors.yA(hint === undefined ? 'github-failed' : 'github-denied', message, {hint});
		}
		const hints = new Map([
			[401, `The token is not valid (any more): give github-token: \${{ github.token }}.`],
			[403, 'Grant the job `permissions: attestations: write`; a reusable workflow’s caller must grant it, too.'],
			[404, 'Grant the job `permissions: attestations: write`. A private repository needs a plan with attestations; without one, set github-attestations: false.']
		]);
		function parsed(text) {
			try {
				return JSON.parse(text);
			} catch {
				return undefined;
			}
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
	},
	22456: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			h: () => putBytes,
			n: () => describeBytes
		});
		var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
		function describeBytes({bytes, mediaType}) {
			return {mediaType, digest: (0, _core_digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)(bytes), size: bytes.length};
		}
		async function putBytes(store, bytes, mediaType) {
			const descriptor = describeBytes({bytes, mediaType});
			await store.putBlob(descriptor, {
				async *open() {
					yield bytes;
				}
			});
			return descriptor;
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
	},
	20651: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I: () => verifyBundle
		});
		var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9634);
		async function verifyBundle({bundle, statement}, subject, keys) {
			const {content} = bundle.verificationMaterial;
			if (content.$case !== 'publicKey') return {ok: false, reason: 'it is signed by a certificate, not by a key'};
			if (bundle.content.dsseEnvelope.signatures[0]?.keyid) {
				return {ok: false, reason: 'its signature has a keyid, which makes cosign skip it'};
			}
			if (!(0, _statement_js__WEBPACK_IMPORTED_MODULE_0__.KH)(statement, subject)) return {ok: false, reason: 'its statement is not about this image alone'};
			for (const key of keys) {
				if (await isSignedBy(bundle, key)) return {ok: true, detail: `signed by ${key.fingerprint}`, key};
			}
			return {ok: false, reason: 'none of the given keys signed it'};
		}
		async function isSignedBy(bundle, key) {
			const [{toSignedEntity, VerificationError, Verifier}, {createPublicKey}] = await Promise.all([
				Promise.all([__webpack_require__.e(9654), __webpack_require__.e(4463), __webpack_require__.e(4187)]).then(__webpack_require__.t.bind(__webpack_require__, 54187, 19)),
				Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 77598, 19))
			]);
			const trust = {
				certificateAuthorities: [],
				timestampAuthorities: [],
				tlogs: [],
				ctlogs: [],
				publicKey: () => ({publicKey: createPublicKey(key.pem), validFor: () => true})
			};
			const verifier = new Verifier(trust, {ctlogThreshold: 0, tlogThreshold: 0, timestampThreshold: 0});
			try {
				verifier.verify({...toSignedEntity(bundle), tlogEntries: [], timestamps: []});
				return true;
			} catch (error) {
				if (error instanceof VerificationError) return false;
				throw error;
			}
		}
	}
};
