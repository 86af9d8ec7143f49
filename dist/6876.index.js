export const id = 6876;
export const ids = [6876];
export const modules = {
	75766: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			p: () => putListed
		});
		async function putListed(store, {artifact}, written) {
			if (!artifact) return;
			await artifact.put(store, {unlisted: written !== undefined});
			written?.push(artifact);
		}
	},
	59802: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D: () => attestImage,
			R: () => planAttestations
		});
		var _sigstore_attach_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55130);
		var _sigstore_found_bundles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80875);
		var _ahead_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75766);
		async function planAttestations(store, subject, statements, signer, created, found = (0, _sigstore_found_bundles_js__WEBPACK_IMPORTED_MODULE_1__.A)(store, subject.digest)) {
			const bundles = await found;
			const planned = [];
			for (const statement of statements) planned.push(await (0, _sigstore_attach_js__WEBPACK_IMPORTED_MODULE_0__.we)(bundles, subject, statement, signer, created));
			return planned;
		}
		async function attestImage(store, subject, statements, signer, created, alsoIn, {plan, found, written, list} = {}) {
			const planned = plan ?? (await planAttestations(store, subject, statements, signer, created, found));
			await Promise.all(planned.map(each => (0, _ahead_js__WEBPACK_IMPORTED_MODULE_2__.p)(store, each, written)));
			await list?.();
			const attested = [];
			for (const {predicateType, digest, outcome, bundle} of planned) {
				const elsewhere = await alsoIn?.keep(bundle, subject.digest);
				attested.push({predicateType, digest, outcome, ...(elsewhere && {elsewhere})});
			}
			return attested;
		}
	},
	79037: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => requireOwnKey
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22896);
		function requireOwnKey(key, publicKeys) {
			if (publicKeys.some(({fingerprint}) => fingerprint === key.publicKey.fingerprint)) return;
			const given = publicKeys.map(({fingerprint}) => fingerprint).join(', ') || 'none';
			throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('key-mismatch', `signing-key: its public half ${key.publicKey.fingerprint} is not among public-keys (${given})`, {
				hint: 'Is COSIGN_PRIVATE_KEY the half of the cosign.pub in this repository?'
			});
		}
	},
	4255: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => moveTags,
			j: () => requireForward
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22896);
		var _core_map_limited_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52647);
		var _platforms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38955);
		async function requireForward(image, tags) {
			for (const {reference, now} of tags) {
				if (!now || now.descriptor.digest === image.manifest.descriptor.digest) continue;
				const current = await (0, _platforms_js__WEBPACK_IMPORTED_MODULE_1__.l)(image.store, now);
				const before = Date.parse(current.config.created ?? '');
				const after = Date.parse(image.config.created ?? '');
				if (Number.isNaN(before) || after >= before) continue;
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.pn('rollback-refused', `${reference} points to an image of ${current.config.created}, this one is of ${image.config.created ?? 'an unknown time'}`, {hint: 'Build from the newer commit, or ask for it: allow-rollback: true.'});
			}
		}
		const parallelTags = 8;
		async function moveTags(image, tags, moved, seen = image.store) {
			const {store, manifest} = image;
			const {digest, mediaType} = manifest.descriptor;
			const before = await (0, _core_map_limited_js__WEBPACK_IMPORTED_MODULE_2__.b)(tags, parallelTags, async ({tag, reference, now}) => {
				const found = (await seen.getManifest(tag))?.descriptor.digest;
				if (found !== now?.descriptor.digest) throw movedMeanwhile(reference, found);
				return {tag, reference, before: found, etag: now?.etag};
			});
			const moveFrom = async (etag, tag) => {
				const move = options => store.putManifest(manifest.bytes, mediaType, {tag, ...options});
				try {
					await move(etag === undefined ? {} : {ifMatch: etag});
				} catch (error) {
					if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yA && error.code === 'registry-conflict')) throw error;
					if ((await store.getManifest(tag))?.etag === etag) await move({});
				}
			};
			const moves = await Promise.allSettled(
				before.map(async ({etag, ...each}) => {
					if (each.before === digest) return {...each, digest};
					await moveFrom(etag, each.tag);
					const after = (await store.getManifest(each.tag))?.descriptor.digest;
					if (after !== digest) throw movedMeanwhile(each.reference, after);
					return {...each, digest};
				})
			);
			for (const move of moves) if (move.status === 'fulfilled') await moved(move.value);
			const failed = moves.find(move => move.status === 'rejected');
			if (failed) throw failed.reason;
		}
		function movedMeanwhile(reference, digest) {
			return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yA('tag-moved', `${reference} was moved by someone else meanwhile: it is ${digest ?? 'gone'} now`, {
				hint: 'Let one publish run at a time for a tag (a concurrency group), then run this one again.'
			});
		}
	},
	87774: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CA: () => planSignature,
			Y9: () => signIndex,
			jV: () => signImage
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22896);
		var _sigstore_attach_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55130);
		var _sigstore_found_bundles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80875);
		var _sigstore_legacy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21696);
		var _sigstore_statement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9634);
		var _ahead_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75766);
		var _stored_image_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35172);
		async function planSignature(store, subject, targets, signer, created, found = (0, _sigstore_found_bundles_js__WEBPACK_IMPORTED_MODULE_2__.A)(store, subject.digest, _sigstore_statement_js__WEBPACK_IMPORTED_MODULE_4__.Rh)) {
			const statement = (0, _sigstore_statement_js__WEBPACK_IMPORTED_MODULE_4__.q$)(subject.digest);
			const [legacy, bundle] = await Promise.all([
				typeof signer === 'function' ? undefined : (0, _sigstore_legacy_js__WEBPACK_IMPORTED_MODULE_3__.vP)(store, subject, referencesOf(targets), signer),
				found.then(bundles => (0, _sigstore_attach_js__WEBPACK_IMPORTED_MODULE_1__.we)(bundles, subject, statement, signer, created))
			]);
			return {legacy, bundle};
		}
		async function signImage(store, subject, targets, signer, created, {plan, found, written, confirm} = {}) {
			const {legacy, bundle} = plan ?? (await planSignature(store, subject, targets, signer, created, found));
			await Promise.all([legacy?.artifact?.send(store), bundle.artifact?.send(store)]);
			const writing = legacy && typeof signer !== 'function' ? (0, _sigstore_legacy_js__WEBPACK_IMPORTED_MODULE_3__.DI)(store, subject, referencesOf(targets), signer, legacy) : Promise.resolve(undefined);
			const putting = (confirm ? Promise.resolve() : writing).then(() => (0, _ahead_js__WEBPACK_IMPORTED_MODULE_6__.p)(store, bundle, written));
			const [signed] = await Promise.all([writing, putting]);
			const confirming = signed?.confirm();
			confirming?.catch(() => {});
			if (confirm && confirming) confirm.push(confirming);
			else await confirming;
			return {
				signatureTag: signed?.tag,
				bundle: bundle.digest,
				written: (signed?.added ?? 0) > 0 || bundle.outcome === 'written'
			};
		}
		function referencesOf(targets) {
			return targets.map(target => target.reference);
		}
		const maxManifests = 256;
		async function signIndex(store, index, targets, signer, created) {
			const subjects = await childrenFirst(store, index, new Map());
			const signed = [];
			for (const [digest, subject] of subjects) {
				signed.push({digest, ...(await signImage(store, subject, targets, signer, created))});
			}
			return signed;
		}
		async function childrenFirst(store, {kind, document, descriptor}, found, seen = new Set()) {
			if (seen.add(descriptor.digest).size > maxManifests) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yA('image-malformed', `${store.name}: the index names more than ${maxManifests} manifests`);
			}
			for (const {digest} of kind === 'index' ? document.manifests : []) {
				if (!seen.has(digest)) await childrenFirst(store, await (0, _stored_image_js__WEBPACK_IMPORTED_MODULE_5__.Zl)(store, digest), found, seen);
			}
			return found.set(descriptor.digest, descriptor);
		}
	},
	66260: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			FV: () => signaturesBy,
			hY: () => ownIdentity,
			pv: () => requireSigners,
			xk: () => attestor
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22896);
		var _sigstore_found_bundles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80875);
		var _sigstore_keyless_same_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81357);
		var _sigstore_keyless_verify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83409);
		var _sigstore_statement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9634);
		var _own_key_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79037);
		function requireSigners({key, publicKeys, keyless}, policy, log) {
			if (key) {
				(0, _own_key_js__WEBPACK_IMPORTED_MODULE_5__.F)(key, publicKeys);
				return;
			}
			if (!keyless) throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('input-missing', 'signing-key is required, or keyless: nothing is published unsigned');
			if (policy.hostPolicy.enforce) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.pn('host-refused', 'the policy wants hosts that verify (host-policy: enforce), and no host can verify what is signed without a key', {hint: 'Give signing-key and public-keys besides keyless, or set enforce: false in the policy and mean it.'});
			}
			log.warn('signed without a key: no host can verify it, so a host’s verdict can be no more than accepted, not enforced');
		}
		function signaturesBy({key, keyless}) {
			return [key, keyless?.sign].filter(signer => signer !== undefined);
		}
		function attestor(signers) {
			const signer = signaturesBy(signers).at(-1);
			if (!signer) throw new TypeError('nobody signs');
			return signer;
		}
		async function ownIdentity(store, {digest}, bundle, root) {
			const found = (await (0, _sigstore_found_bundles_js__WEBPACK_IMPORTED_MODULE_1__.A)(store, digest, _sigstore_statement_js__WEBPACK_IMPORTED_MODULE_4__.Rh)).find(each => each.digest === bundle);
			const claims = found?.ok ? await (0, _sigstore_keyless_verify_js__WEBPACK_IMPORTED_MODULE_3__.v)(found, root) : (found?.reason ?? 'the registry does not list it');
			if (typeof claims !== 'string') return {identity: (0, _sigstore_keyless_same_identity_js__WEBPACK_IMPORTED_MODULE_2__.c)(claims), root};
			throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.pn('signature-refused', `${store.name}@${digest}: its keyless signature ${bundle}: ${claims}`, {
				hint: 'It was written a moment ago: the registry must list it, and trusted-root must be of those who signed.'
			});
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
	21696: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$s: () => signLegacy,
			DI: () => writeLegacy,
			dA: () => renewPlan,
			vP: () => planLegacy
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22896);
		var _registry_documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47372);
		var _registry_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92682);
		var _registry_strict_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6132);
		var _artifact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61433);
		var _docker_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20931);
		var _payload_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67661);
		var _put_bytes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22456);
		var _read_legacy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74135);
		const maxConfigBytes = 4 * 1024 * 1024;
		const maxRounds = 5;
		async function signLegacy(store, subject, references, key) {
			const plan = await planLegacy(store, subject, references, key);
			const {confirm} = await writeLegacy(store, subject, references, key, plan);
			return confirm();
		}
		async function writeLegacy(store, subject, references, key, plan) {
			const tag = (0, _read_legacy_js__WEBPACK_IMPORTED_MODULE_8__.w_)(subject.digest);
			if (!plan.artifact) {
				const {digest} = plan.found.descriptor;
				return {tag, added: 0, confirm: async () => ({tag, added: 0, digest})};
			}
			const added = plan.adds;
			const written = await write(store, tag, plan.found, plan.artifact);
			return {tag, added, confirm: () => confirmed(store, subject, references, key, {added, written})};
		}
		async function confirmed(store, subject, references, key, first) {
			const tag = (0, _read_legacy_js__WEBPACK_IMPORTED_MODULE_8__.w_)(subject.digest);
			let {added, written} = first;
			for (let round = 1; round <= maxRounds; round += 1) {
				const after = await store.getManifest(tag);
				if (after && after.descriptor.digest === written) return {tag, added, digest: written};
				const plan = await planAfter(store, subject, references, key, after);
				if (!plan.artifact) return {tag, added, digest: plan.found.descriptor.digest};
				added = Math.max(added, plan.adds);
				written = await write(store, tag, plan.found, plan.artifact);
			}
			throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yA('registry-conflict', `other writers changed ${store.name}:${tag} ${maxRounds} times in a row`, {
				hint: 'Let one job at a time sign an image; run again.',
				state: 'The signature manifest is as the other writer left it; no tag of the image was moved.'
			});
		}
		async function planLegacy(store, subject, references, key) {
			if (references.length === 0) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('input-missing', 'references: a signature must say for which name it is', {
					hint: 'Name what hosts will pull, such as ghcr.io/owner/name:stable.'
				});
			}
			references.forEach(requireTagged);
			return planAfter(store, subject, references, key, await store.getManifest((0, _read_legacy_js__WEBPACK_IMPORTED_MODULE_8__.w_)(subject.digest)));
		}
		async function renewPlan(store, subject, references, key, plan) {
			const now = await store.getManifest((0, _read_legacy_js__WEBPACK_IMPORTED_MODULE_8__.w_)(subject.digest));
			const same = now?.descriptor.digest === plan.found?.descriptor.digest;
			return same ? plan : planAfter(store, subject, references, key, now);
		}
		async function planAfter(store, {digest}, references, key, found) {
			const present = found ? await (0, _read_legacy_js__WEBPACK_IMPORTED_MODULE_8__.Rr)(store, found) : [];
			const missing = [...new Set(references)].filter(reference => !isSigned(present, {reference, digest}, key));
			if (found && missing.length === 0) return {found, artifact: undefined};
			return {found, artifact: await makeArtifact(store, found, missing, digest, key), adds: missing.length};
		}
		function isSigned(present, wanted, key) {
			return present.some(({says, payload, signature}) => says?.reference === wanted.reference && says.digest === wanted.digest && signature !== undefined && key.publicKey.verify(payload, signature));
		}
		async function makeArtifact(store, found, references, digest, key) {
			const tag = (0, _read_legacy_js__WEBPACK_IMPORTED_MODULE_8__.w_)(digest);
			const layers = found ? [...(0, _read_legacy_js__WEBPACK_IMPORTED_MODULE_8__.w)(store, found)] : [];
			const blobs = [];
			for (const reference of references) {
				const payload = {bytes: (0, _payload_js__WEBPACK_IMPORTED_MODULE_6__.kw)({reference, digest}), mediaType: _payload_js__WEBPACK_IMPORTED_MODULE_6__.Iy};
				const annotations = {[_read_legacy_js__WEBPACK_IMPORTED_MODULE_8__.I9]: key.sign(payload.bytes).toString('base64')};
				layers.push({...(0, _put_bytes_js__WEBPACK_IMPORTED_MODULE_7__.n)(payload), annotations});
				blobs.push(payload);
			}
			if (layers.length > _read_legacy_js__WEBPACK_IMPORTED_MODULE_8__.Fp) throw full(store, tag, `${layers.length} signatures`);
			const config = {
				bytes: Buffer.from(JSON.stringify(await configFor(store, found, layers))),
				mediaType: _registry_media_types_js__WEBPACK_IMPORTED_MODULE_2__.Ib.ociConfig
			};
			const artifact = new _artifact_js__WEBPACK_IMPORTED_MODULE_4__.F(
				{
					...(found?.kind === 'image' ? found.document : {}),
					schemaVersion: 2,
					mediaType: _registry_media_types_js__WEBPACK_IMPORTED_MODULE_2__.Ib.ociManifest,
					config: (0, _put_bytes_js__WEBPACK_IMPORTED_MODULE_7__.n)(config),
					layers
				},
				[...blobs, config]
			);
			if (artifact.bytes.length > _registry_documents_js__WEBPACK_IMPORTED_MODULE_1__.rq) throw full(store, tag, `${artifact.bytes.length} bytes`);
			return artifact;
		}
		async function write(store, tag, found, artifact) {
			const ifMatch = found?.etag;
			try {
				return (await artifact.put(store, {tag, ...(ifMatch === undefined ? {} : {ifMatch})})).digest;
			} catch (error) {
				if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yA && error.code === 'registry-conflict')) throw error;
				return undefined;
			}
		}
		async function configFor(store, found, layers) {
			const before = found?.kind === 'image' ? await readConfig(store, found.document.config) : {};
			const empty = {architecture: '', created: '0001-01-01T00:00:00Z', os: '', config: {}};
			const {history: _, ...kept} = before;
			return {...empty, ...kept, rootfs: {type: 'layers', diff_ids: layers.map(({digest}) => digest)}};
		}
		async function readConfig(store, config) {
			const document = (0, _registry_strict_json_js__WEBPACK_IMPORTED_MODULE_3__.R)(await store.readBlob(config, maxConfigBytes), 'The config of the signatures');
			return typeof document === 'object' && document !== null && !Array.isArray(document) ? {...document} : {};
		}
		function requireTagged(reference) {
			const parsed = (0, _docker_reference_js__WEBPACK_IMPORTED_MODULE_5__.F4)(reference);
			if (parsed?.tag !== undefined && parsed.digest === undefined) return;
			throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('image-reference-invalid', `references: ${JSON.stringify(reference)} names no tag`, {
				hint: 'Sign for what hosts will pull, such as ghcr.io/owner/name:stable; without a tag podman and bootc refuse.'
			});
		}
		function full(store, tag, size) {
			return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yA('image-malformed', `${store.name}:${tag} would hold ${size}, more than clients read`, {
				hint: 'Delete that tag and sign again with the keys that are still in use.'
			});
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
	}
};
