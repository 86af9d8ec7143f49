export const id = 5689;
export const ids = [5689];
export const modules = {
	95281: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$Z: () => hostPolicies,
			HZ: () => hostVerdicts,
			k$: () => policiesAhead,
			bC: () => requireHostsAccept,
			nY: () => usualVerdicts
		});
		var errors = __webpack_require__(22896);
		var map_limited = __webpack_require__(52647);
		var host_files = __webpack_require__(13913);
		var docker_reference = __webpack_require__(20931);
		var policy_json = __webpack_require__(45828);
		function usualHostPolicy(reference, keys) {
			const scope = (0, docker_reference.F4)(reference)?.name ?? reference;
			const keyDatas = keys.map(({pem}) => Buffer.from(pem).toString('base64'));
			const policy = {
				default: [{type: 'reject'}],
				transports: {docker: {[scope]: [{type: 'sigstoreSigned', keyDatas}]}}
			};
			return {
				policy: {state: 'read', value: (0, policy_json.A)(Buffer.from(JSON.stringify(policy)))},
				attachments: {state: 'read', value: {fallback: undefined, namespaces: new Map([[scope, true]])}},
				keys: new Map()
			};
		}
		var verdict = __webpack_require__(77818);
		var platforms = __webpack_require__(38955);
		var stored_image = __webpack_require__(35172);
		const parallelTags = 8;
		const newImage = 'new image';
		const tagNow = 'image under the tag now';
		const usual = 'kind that `wtgos host-policy` writes';
		async function hostVerdicts(store, subject, tags, newPolicies, services) {
			const verdicts = await (0, map_limited.b)(tags, parallelTags, async tag => {
				const question = {reference: tag.reference, store, subject};
				const now = (await policiesUnder(store, subject, tag, services)).map(policy => ({policy, policyFrom: tagNow}));
				const asked = [...newPolicies.map(policy => ({policy, policyFrom: newImage})), ...now];
				return Promise.all(asked.map(({policy, policyFrom}) => (0, verdict.w)(policy, {...question, policyFrom})));
			});
			return verdicts.flat();
		}
		async function policiesUnder(store, subject, {now, policies}, services) {
			if (now === undefined || now.descriptor.digest === subject.digest) return [];
			return policies ?? hostPolicies(await (0, platforms.Q)(store, now), services);
		}
		function policiesAhead(store, subject, tags, services) {
			return tags.map(tag => {
				const policies = policiesUnder(store, subject, tag, services);
				policies.catch(() => {});
				return {...tag, policies};
			});
		}
		async function hostPolicies(images, services) {
			const policies = [];
			for (const image of images) policies.push(await (0, host_files.m)(await (0, stored_image.LR)(image, services)));
			return policies;
		}
		async function usualVerdicts(store, subject, verdicts, keys) {
			if (keys.length === 0) return [];
			const enforced = new Set(verdicts.filter(({result}) => result !== 'not-enforced').map(({reference}) => reference));
			const open = [...new Set(verdicts.map(({reference}) => reference))].filter(reference => !enforced.has(reference));
			return Promise.all(open.map(reference => (0, verdict.w)(usualHostPolicy(reference, keys), {reference, store, subject, policyFrom: usual})));
		}
		function requireHostsAccept(verdicts, enforce) {
			const refusal = verdicts.find(verdict => verdict.result === 'refused' || (enforce && verdict.result === 'not-enforced'));
			if (!refusal) return;
			const what = refusal.result === 'refused' ? 'refuses' : 'does not verify';
			throw new errors.pn('host-refused', `a host with the policy of the ${refusal.policyFrom} ${what} ${refusal.reference}: ${refusal.reason}`, {hint: `${adviceFor(refusal)} What decided: ${refusal.scope}.`});
		}
		function adviceFor({result, policyFrom, reference}) {
			if (result === 'not-enforced') {
				return 'Let the image bring files that make hosts verify: `wtgos host-policy` writes them.';
			}
			const sign = `Was it signed for this very name? sign-cosign adds a signature: references: ${reference}.`;
			if (policyFrom === usual) return sign;
			return policyFrom === tagNow
				? `Hosts that run that image now could never update. ${sign} To change a key, first release an image that trusts the old and the new one, signed by the old one: docs/rotation.md.`
				: `Hosts could update to this image, but never from it. ${sign} Else its own policy.json, registries.d or key does not fit: docs/verify.md, and for a new key docs/rotation.md.`;
		}
	},
	38955: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Q: () => platformImages,
			l: () => releaseOf
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22896);
		var _core_map_limited_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52647);
		var _stored_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35172);
		const maxPlatforms = 64;
		const parallel = 4;
		async function platformImages(store, manifest) {
			if (manifest.kind === 'image') return [await (0, _stored_image_js__WEBPACK_IMPORTED_MODULE_1__.NV)(store, manifest)];
			const children = manifest.document.manifests.filter(({platform}) => !platform || platform.os === 'linux');
			const name = `${store.name}@${manifest.descriptor.digest}`;
			if (children.length === 0 || children.length > maxPlatforms) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yA('image-malformed', `${name} is an index of ${children.length} images for Linux`);
			}
			return (0, _core_map_limited_js__WEBPACK_IMPORTED_MODULE_2__.b)(children, parallel, async ({digest}) => {
				const child = await (0, _stored_image_js__WEBPACK_IMPORTED_MODULE_1__.Zl)(store, digest);
				if (child.kind === 'image') return (0, _stored_image_js__WEBPACK_IMPORTED_MODULE_1__.NV)(store, child);
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yA('image-malformed', `${name} is an index that holds another, ${digest}`);
			});
		}
		async function releaseOf(store, manifest) {
			const images = await platformImages(store, manifest);
			const [created] = images.flatMap(({config}) => config.created ?? []).sort((one, other) => Date.parse(other) - Date.parse(one));
			return {store, manifest, images, config: created === undefined ? {} : {created}};
		}
	},
	85849: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			mu: () => identityVerdict,
			$U: () => joinVerdicts,
			Of: () => refusalOf,
			Cf: () => signatureVerdict,
			uf: () => verifyPublished
		});
		var errors = __webpack_require__(22896);
		var found_bundles = __webpack_require__(80875);
		var statement = __webpack_require__(9634);
		var verify = __webpack_require__(83409);
		async function verifyImageByIdentity(store, subject, trust) {
			const reasons = [];
			const attestations = [];
			let signature;
			for (const found of await (0, found_bundles.A)(store, subject.digest)) {
				const check = found.ok ? await (0, verify.D)(found, subject.digest, trust) : found;
				if (!check.ok) reasons.push(`bundle ${found.digest}: ${check.reason}`);
				else if (found.ok && found.statement.predicateType !== statement.Rh) {
					attestations.push(found.statement.predicateType);
				} else signature ??= {ok: true, detail: check.detail};
			}
			signature ??= {ok: false, reason: reasons.slice(0, 5).join('; ') || 'no signature bundle refers to it'};
			return {signature, attestations};
		}
		var sigstore_verify = __webpack_require__(49746);
		async function verifyPublished(store, subject, {keys, identity}, required) {
			const image = `${store.name}@${subject.digest}`;
			const verdicts = [];
			if (keys.length > 0 || !identity) {
				const byKey = await signatureVerdict(store, subject, keys);
				verdicts.push(accepted(byKey, image, identity ? [] : required));
			}
			if (identity) verdicts.push(accepted(await identityVerdict(store, subject, identity), image, required));
			return joinVerdicts(verdicts);
		}
		function accepted(verdict, image, required) {
			const refusal = refusalOf(verdict, image, required);
			if (refusal) throw refusal;
			return verdict;
		}
		function joinVerdicts(verdicts) {
			return {
				clients: verdicts.flatMap(({clients}) => clients),
				attestations: [...new Set(verdicts.flatMap(({attestations}) => attestations))]
			};
		}
		async function signatureVerdict(store, subject, keys) {
			const [signatures, attestations] = await Promise.all([(0, sigstore_verify.$)(store, subject, [...keys]), (0, sigstore_verify.r)(store, subject, [...keys])]);
			const clients = [
				{client: 'cosign up to 2.6.2, by the legacy signature', ...answer(signatures.legacy)},
				{client: 'cosign 2.6.4 and 3', ...answer(signatures.cosign)},
				{client: 'the signature bundle, read strictly', ...answer(signatures.bundle)}
			];
			return {clients, attestations: attestations.map(({statement}) => statement.predicateType)};
		}
		async function identityVerdict(store, subject, trust) {
			const {signature, attestations} = await verifyImageByIdentity(store, subject, trust);
			return {clients: [{client: 'the signature bundle, by identity', ...answer(signature)}], attestations};
		}
		function refusalOf({clients, attestations}, image, required) {
			const refused = clients.find(client => !client.accepted);
			if (refused) {
				return new errors.pn('signature-refused', `${image}: ${refused.client}: ${refused.detail}`, {
					hint: 'Is it signed, and by whom public-keys or identity name?'
				});
			}
			const missing = required.filter(type => !attestations.includes(type));
			if (missing.length === 0) return undefined;
			return new errors.pn('signature-refused', `${image}: no attestation by them of type ${missing.join(', ')}`, {
				hint: 'Attest it first: attest-provenance.'
			});
		}
		function answer(check) {
			return check.ok ? {accepted: true, detail: check.detail} : {accepted: false, detail: check.reason};
		}
	},
	77818: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			w: () => hostVerdict
		});
		var errors = __webpack_require__(22896);
		var map_limited = __webpack_require__(52647);
		var docker_reference = __webpack_require__(20931);
		var read_legacy = __webpack_require__(74135);
		function checkEnforceSigpolicy({policy}) {
			if (policy.state === 'absent') return {ok: false, reason: 'there is no policy.json'};
			if (policy.state === 'invalid') return {ok: false, reason: `policy.json cannot be read: ${policy.reason}`};
			const {default: fallback} = policy.value;
			return fallback.length === 1 && fallback[0]?.type === 'insecureAcceptAnything' ? {ok: false, reason: 'the default of policy.json is insecureAcceptAnything; make it reject'} : {ok: true, detail: 'the default of policy.json does not accept anything'};
		}
		var registries_d = __webpack_require__(30317);
		var host_policy_scopes = __webpack_require__(39394);
		var external_node_crypto_ = __webpack_require__(77598);
		const block = /-----BEGIN (PUBLIC KEY|RSA PUBLIC KEY)-----\s+([A-Za-z0-9+/=\s]{1,65536}?)-----END \1-----/;
		function readHostKey(pem) {
			const text = pem.toString('latin1');
			const [, label, body] = block.exec(text) ?? [];
			if (label === undefined || body === undefined || text.indexOf('-----BEGIN ') !== text.search(block)) return undefined;
			const key = decode(Buffer.from(body, 'base64'), label === 'PUBLIC KEY' ? 'spki' : 'pkcs1');
			if (!key || !['ec', 'rsa', 'ed25519'].includes(key.asymmetricKeyType ?? '')) return undefined;
			const hash = key.asymmetricKeyType === 'ed25519' ? null : 'sha256';
			return {verify: (payload, signature) => (0, external_node_crypto_.verify)(hash, payload, key, signature)};
		}
		function decode(der, type) {
			try {
				return (0, external_node_crypto_.createPublicKey)({key: der, format: 'der', type});
			} catch {
				return undefined;
			}
		}
		var identity = __webpack_require__(23825);
		var requirements = __webpack_require__(48563);
		function checkSigstoreSigned(requirement, signatures, digest, intended, files) {
			if (requirement.fulcio || requirement.pki) {
				const by = requirement.fulcio ? 'fulcio' : 'pki';
				return {ok: false, reason: `it wants a certificate (${by}), which no signature by key has`};
			}
			if ((0, requirements.Lv)(requirement)) {
				return {
					ok: false,
					reason: 'it wants a Rekor log entry beside the signature (rekorPublicKey…), and none is made here'
				};
			}
			const keys = keysOf(requirement, files);
			if (typeof keys === 'string') return {ok: false, reason: keys};
			if (signatures.length === 0) return {ok: false, reason: `${digest} has no legacy signature (tag sha256-….sig)`};
			const reasons = new Set();
			for (const signature of signatures) {
				const check = checkSignature(requirement, signature, digest, intended, keys);
				if (check.ok) return check;
				reasons.add(check.reason);
			}
			return {ok: false, reason: [...reasons].slice(0, 5).join('; ')};
		}
		function checkSignature({signedIdentity}, {payload, signature, says}, digest, intended, keys) {
			if (!signature || !keys.some(key => key.verify(payload, signature))) {
				return {ok: false, reason: 'a signature is not by a key of the policy'};
			}
			if (!says) return {ok: false, reason: 'a signature’s payload is malformed'};
			if (says.digest !== digest) return {ok: false, reason: `a signature is for ${says.digest}`};
			if (!(0, identity.a)(signedIdentity, intended, says.reference)) {
				const signed = JSON.stringify(says.reference);
				return {
					ok: false,
					reason: `a signature is for ${signed}, which ${signedIdentity.type} does not take for this reference`
				};
			}
			return {ok: true, detail: `signed as ${JSON.stringify(says.reference)} by a key of the policy`};
		}
		function keysOf(requirement, files) {
			const keys = [];
			for (const path of (0, requirements.Ye)(requirement)) {
				const bytes = files.get(path);
				if (!bytes) return `its key ${JSON.stringify(path)} is not in the image, or the path is relative`;
				const key = readHostKey(bytes);
				if (!key) return `its key ${JSON.stringify(path)} is no public key in PEM`;
				keys.push(key);
			}
			const inline = requirement.keyData === undefined ? (requirement.keyDatas ?? []) : [requirement.keyData];
			for (const bytes of inline) {
				const key = readHostKey(bytes);
				if (!key) return 'the key that policy.json holds is no public key in PEM';
				keys.push(key);
			}
			return keys;
		}
		const maxPlatforms = 64;
		const parallel = 4;
		async function hostVerdict(policy, question) {
			const intended = parsePulled(question.reference);
			const answer = (scope, result, reason) => ({
				result,
				reference: question.reference,
				policyFrom: question.policyFrom,
				scope,
				reason,
				enforceSigpolicy: checkEnforceSigpolicy(policy)
			});
			if (policy.attachments.state === 'invalid') {
				return answer('registries.d', 'refused', `registries.d cannot be read: ${policy.attachments.reason}`);
			}
			if (policy.policy.state === 'invalid') {
				return answer('policy.json', 'refused', `policy.json cannot be read: ${policy.policy.reason}`);
			}
			if (policy.policy.state === 'absent') return answer('none', 'not-enforced', 'there is no policy.json');
			const scopes = (0, host_policy_scopes.Z)(intended);
			const {scope, requirements} = decisive(policy.policy.value, scopes);
			const attached = policy.attachments.state === 'read' && (0, registries_d.R)(policy.attachments.value, scopes);
			const digests = requirements.some(({type}) => type === 'sigstoreSigned') && attached ? await pulled(question) : [];
			if (digests.length > maxPlatforms + 1) {
				return answer(scope, 'refused', `the index names ${digests.length - 1} images for Linux, too many to look at`);
			}
			const signatures = await (0, map_limited.b)(digests, parallel, async digest => ({
				digest,
				found: await (0, read_legacy.vG)(question.store, digest)
			}));
			let enforced = '';
			for (const requirement of requirements) {
				const check = checkRequirement(requirement, {intended, attached, signatures, policy});
				if (!check.ok) return answer(scope, 'refused', check.reason);
				if (requirement.type === 'sigstoreSigned') enforced = check.detail;
			}
			return enforced === '' ? answer(scope, 'not-enforced', 'it accepts anything, signed or not') : answer(scope, 'accepted', enforced);
		}
		function checkRequirement(requirement, known) {
			switch (requirement.type) {
				case 'insecureAcceptAnything':
					return {ok: true, detail: ''};
				case 'reject':
					return {ok: false, reason: 'it rejects every image of this scope'};
				case 'signedBy':
					return {ok: false, reason: 'it wants a GPG signature (signedBy), and images are signed by sigstore keys here'};
				case 'signedBaseLayer':
					return {ok: false, reason: 'it uses signedBaseLayer, which containers/image never accepts'};
				case 'sigstoreSigned':
					break;
			}
			if (!known.attached) {
				const name = known.intended.name;
				return {
					ok: false,
					reason: `registries.d does not set use-sigstore-attachments for ${name}: it finds no signature`
				};
			}
			let last = {ok: false, reason: 'the index holds no image for Linux'};
			for (const {digest, found} of known.signatures) {
				if (typeof found === 'string') return {ok: false, reason: found};
				last = checkSigstoreSigned(requirement, found, digest, known.intended, known.policy.keys);
				if (!last.ok) return last;
			}
			return last;
		}
		function decisive({default: fallback, docker}, scopes) {
			for (const scope of [...scopes, '']) {
				const requirements = docker.get(scope);
				if (requirements) return {scope: scope === '' ? 'docker: (any)' : `docker: ${scope}`, requirements};
			}
			return {scope: 'default', requirements: fallback};
		}
		async function pulled({store, subject}) {
			const stored = await store.getManifest(subject.digest);
			if (stored?.kind !== 'index') return [subject.digest];
			const images = stored.document.manifests.filter(({platform}) => platform === undefined || platform.os === 'linux');
			return images.length === 0 ? [] : [...images.map(({digest}) => digest), subject.digest];
		}
		function parsePulled(text) {
			const parsed = (0, docker_reference.F4)(text);
			if (parsed && (parsed.tag === undefined) !== (parsed.digest === undefined)) return parsed;
			const named = parsed ? JSON.stringify((0, docker_reference.tz)(parsed)) : JSON.stringify(text.slice(0, 200));
			throw new errors.yo('image-reference-invalid', `${named} is not what a host pulls by`, {
				hint: 'Give either a tag or a digest: ghcr.io/owner/name:stable.'
			});
		}
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
	}
};
