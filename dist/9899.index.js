export const id = 9899;
export const ids = [9899];
export const modules = {

/***/ 59802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ attestImage)
/* harmony export */ });
/* harmony import */ var _sigstore_attach_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55130);

/**
 * Attaches attestations to a digest, one after the other. Only after the signature: an attestation bundle by
 * our key passes `cosign verify` as if it were one.
 *
 * @param alsoIn another store that keeps each of them, after the registry
 */
async function attestImage(store, subject, statements, signer, created, alsoIn) {
    const attested = [];
    for (const statement of statements) {
        const { digest, outcome, bundle } = await (0,_sigstore_attach_js__WEBPACK_IMPORTED_MODULE_0__/* .signAndAttach */ .eK)(store, subject, statement, signer, created);
        const elsewhere = await alsoIn?.keep(bundle, subject.digest);
        attested.push({ predicateType: statement.predicateType, digest, outcome, ...(elsewhere && { elsewhere }) });
    }
    return attested;
}


/***/ }),

/***/ 79899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ build),
  y: () => (/* binding */ links)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.tsc/core/files.js
var files = __webpack_require__(9141);
// EXTERNAL MODULE: ./.tsc/rules/evaluate.js + 26 modules
var evaluate = __webpack_require__(50433);
// EXTERNAL MODULE: ./.tsc/pipeline/assemble.js + 43 modules
var assemble = __webpack_require__(67338);
// EXTERNAL MODULE: ./.tsc/pipeline/candidate.js
var candidate = __webpack_require__(5682);
// EXTERNAL MODULE: ./.tsc/pipeline/examine.js
var examine = __webpack_require__(72640);
// EXTERNAL MODULE: ./.tsc/pipeline/gate.js
var gate = __webpack_require__(82600);
// EXTERNAL MODULE: ./.tsc/sigstore/provenance.js + 1 modules
var sigstore_provenance = __webpack_require__(24604);
// EXTERNAL MODULE: ./.tsc/pipeline/attest.js
var attest = __webpack_require__(59802);
// EXTERNAL MODULE: ./.tsc/pipeline/host-files.js + 1 modules
var host_files = __webpack_require__(79350);
// EXTERNAL MODULE: ./.tsc/pipeline/host-verdicts.js + 1 modules
var host_verdicts = __webpack_require__(95281);
// EXTERNAL MODULE: ./.tsc/pipeline/promote.js
var promote = __webpack_require__(4255);
// EXTERNAL MODULE: ./.tsc/pipeline/push.js
var push = __webpack_require__(34735);
// EXTERNAL MODULE: ./.tsc/pipeline/sign.js
var sign = __webpack_require__(87774);
// EXTERNAL MODULE: ./.tsc/core/errors.js
var errors = __webpack_require__(55743);
// EXTERNAL MODULE: ./.tsc/sigstore/found-bundles.js
var found_bundles = __webpack_require__(80875);
// EXTERNAL MODULE: ./.tsc/sigstore/keyless/same-identity.js
var same_identity = __webpack_require__(81357);
// EXTERNAL MODULE: ./.tsc/sigstore/keyless/verify.js + 1 modules
var verify = __webpack_require__(83409);
// EXTERNAL MODULE: ./.tsc/sigstore/statement.js
var statement = __webpack_require__(9634);
;// CONCATENATED MODULE: ./.tsc/pipeline/own-key.js

/**
 * A signature that no verifier accepts is worse than none: noticed before anything is done.
 * @throws UserError `key-mismatch`
 */
function requireOwnKey(key, publicKeys) {
    if (publicKeys.some(({ fingerprint }) => fingerprint === key.publicKey.fingerprint))
        return;
    const given = publicKeys.map(({ fingerprint }) => fingerprint).join(', ') || 'none';
    throw new errors/* UserError */.yo('key-mismatch', `signing-key: its public half ${key.publicKey.fingerprint} is not among public-keys (${given})`, {
        hint: 'Is COSIGN_PRIVATE_KEY the half of the cosign.pub in this repository?',
    });
}

;// CONCATENATED MODULE: ./.tsc/pipeline/signers.js






/**
 * What makes a publication impossible to verify is found before any work.
 * @throws UserError `key-mismatch`, `input-missing`; PolicyError `host-refused` when hosts are to verify and there is no key
 */
function requireSigners({ key, publicKeys, keyless }, policy, log) {
    if (key) {
        requireOwnKey(key, publicKeys);
        return;
    }
    if (!keyless)
        throw new errors/* UserError */.yo('input-missing', 'signing-key is required, or keyless: nothing is published unsigned');
    if (policy.hostPolicy.enforce) {
        throw new errors/* PolicyError */.pn('host-refused', 'the policy wants hosts that verify (host-policy: enforce), and no host can verify what is signed without a key', { hint: 'Give signing-key and public-keys besides keyless, or set enforce: false in the policy and mean it.' });
    }
    log.warn('signed without a key: no host can verify it, so a host’s verdict can be no more than accepted, not enforced');
}
/** The key first: its signature is what hosts look for. */
function signaturesBy({ key, keyless }) {
    return [key, keyless?.sign].filter((signer) => signer !== undefined);
}
/** One of the two attests, so that nothing is attested twice: the identity, which says who built it, where there is one. */
function attestor(signers) {
    const signer = signaturesBy(signers).at(-1);
    if (!signer)
        throw new TypeError('nobody signs');
    return signer;
}
/**
 * Who signed a bundle that this run wrote or kept, as its certificate says in full: the rest must be by that very one.
 *
 * @param bundle digest of the signature bundle's manifest
 * @throws PolicyError `signature-refused` when it is not there or not valid; ExternalError of the store
 */
async function ownIdentity(store, { digest }, bundle, root) {
    const found = (await (0,found_bundles/* readBundles */.A)(store, digest, statement/* cosignSignType */.Rh)).find((each) => each.digest === bundle);
    const claims = found?.ok ? await (0,verify/* verifyCertified */.v)(found, root) : (found?.reason ?? 'the registry does not list it');
    if (typeof claims !== 'string')
        return { identity: (0,same_identity/* identityOf */.c)(claims), root };
    throw new errors/* PolicyError */.pn('signature-refused', `${store.name}@${digest}: its keyless signature ${bundle}: ${claims}`, {
        hint: 'It was written a moment ago: the registry must list it, and trusted-root must be of those who signed.',
    });
}

// EXTERNAL MODULE: ./.tsc/pipeline/target.js
var pipeline_target = __webpack_require__(48182);
// EXTERNAL MODULE: ./.tsc/pipeline/verify.js + 1 modules
var pipeline_verify = __webpack_require__(85849);
;// CONCATENATED MODULE: ./.tsc/pipeline/publish.js










/** What must be attested before a tag moves. */
const required = [sigstore_provenance/* provenanceType */.wy, sigstore_provenance/* cyclonedxType */.I6, sigstore_provenance/* recordType */.io];
/** The links after the gate. Tests replace one to see that the others, or the tests, notice. */
const publishLinks = { pushImage: push/* pushImage */.G, signImage: sign/* signImage */.j, attestImage: attest/* attestImage */.D, verifyPublished: pipeline_verify/* verifyPublished */.uf, hostVerdicts: host_verdicts/* hostVerdicts */.HZ, moveTags: promote/* moveTags */.F };
/**
 * Everything after the gate, in the only order in which nothing unsigned can be seen under a tag:
 * push by digest, sign, attest, verify as consumers do, by all who signed, move tags. Each link finds what an earlier run left.
 *
 * @throws PolicyError `signature-refused`, `host-refused`, `rollback-refused`; ExternalError of the registry
 */
async function publish(staged, examined, options, journal, services, links = publishLinks) {
    const { target, key, publicKeys, keyless, statements } = options;
    const created = new Date(staged.config.created ?? 0);
    const pushed = await journal.stage('push', () => links.pushImage(staged, target, services.log));
    const { subject } = pushed;
    const signature = await journal.stage('sign', async () => {
        let last = '';
        for (const signer of signaturesBy(options)) {
            last = (await links.signImage(target, subject, options.tags, signer, created)).bundle;
        }
        return last;
    });
    await journal.stage('attest', () => links.attestImage(target, subject, statements, attestor(options), created, options.alsoAttestIn));
    const stored = {
        store: target,
        manifest: { kind: 'image', bytes: staged.manifestBytes, descriptor: subject, document: staged.manifest },
        config: staged.config,
    };
    const { signatures, hosts, tags } = await journal.stage('verify', async () => {
        const verifiers = {
            keys: key ? publicKeys : [],
            identity: keyless && (await ownIdentity(target, subject, signature, keyless.root)),
        };
        const signatures = await links.verifyPublished(target, subject, verifiers, required);
        const tags = await (0,pipeline_target/* readTags */.g$)(target, options.tags);
        if (!options.allowRollback)
            await (0,promote/* requireForward */.j)(stored, tags);
        const hosts = await links.hostVerdicts(target, subject, tags, [await (0,host_files/* hostPolicyOf */.m)(examined.tree)], services);
        for (const host of hosts.filter(({ result }) => result === 'not-enforced')) {
            services.log.warn(`${host.reference}: a host with the policy of the ${host.policyFrom} verifies nothing (${host.scope})`);
        }
        (0,host_verdicts/* requireHostsAccept */.bC)(hosts, examined.evidence.policy.hostPolicy.enforce);
        return { signatures, hosts, tags };
    });
    const moved = [];
    await journal.stage('tag', () => links.moveTags(stored, tags, async (tag) => {
        moved.push(tag);
        await journal.moved(tag);
    }));
    return { pushed, signatures, hosts, tags: moved };
}

;// CONCATENATED MODULE: ./.tsc/pipeline/release.js



/** The links of the chain in their order. */
const stages = (/* unused pure expression or super */ null && (['build', 'examine', 'gate', 'push', 'sign', 'attest', 'verify', 'tag']));
/**
 * The journal of a run: a local file for people and tools. Nothing is ever decided from it; what a later
 * run needs it derives again from the registry.
 */
class Journal {
    record;
    #file;
    #now;
    /** The stage under way, or where the run stopped. */
    #current;
    constructor(directory, target, now) {
        this.#file = (0,external_node_path_.join)(directory, 'release.json');
        this.#now = now;
        this.record = {
            schema: 'https://wtgos.github.io/actions/schemas/release/v1.json',
            target,
            digest: undefined,
            baseDigest: undefined,
            stages: [],
            tags: [],
        };
    }
    /** Runs one link of the chain, notes it, and tells an expected error what the registry holds by now. */
    async stage(stage, work) {
        const at = this.#now();
        this.#current = stage;
        try {
            const result = await work();
            this.record.stages.push({ stage, at: at.toISOString(), ms: this.#now().getTime() - at.getTime() });
            await this.write();
            return result;
        }
        catch (error) {
            if (error instanceof errors/* WtgosError */.z3)
                error.state = [error.state, this.state()].filter(Boolean).join(' ');
            throw error;
        }
    }
    /** What the target holds of this run, in words for a person whose publish just failed. */
    state() {
        const { target, digest, tags } = this.record;
        if (target === undefined)
            return 'Nothing was to be published by this run.';
        const image = `${target}@${digest ?? 'unknown'}`;
        const again = 'Run the same again: it finishes what is missing and doubles nothing.';
        switch (this.#current) {
            case undefined:
            case 'build':
            case 'examine':
            case 'gate':
                return `Nothing was sent to ${target}; every tag is as it was.`;
            case 'push':
                return `Some blobs of ${image} may be in the registry; no tag was moved, nothing was signed. ${again}`;
            case 'sign':
                return `${image} is there by digest, perhaps without its signature; no tag was moved. ${again}`;
            case 'attest':
                return `${image} is there by digest and signed, attestations may be missing; no tag was moved. ${again}`;
            case 'verify':
                return `${image} is there by digest, signed and attested, but not verified; no tag was moved.`;
            case 'tag': {
                const moved = tags.map((entry) => entry.tag).join(', ') || 'none';
                return `${image} is there, signed, attested and verified; tags moved so far: ${moved}. ${again}`;
            }
        }
    }
    /** Notes a tag that now points to the image. */
    async moved(tag) {
        this.record.tags.push(tag);
        await this.write();
    }
    async write() {
        await (0,files/* writeFileAtomic */.Zf)(this.#file, `${JSON.stringify(this.record, null, 2)}\n`);
    }
}

;// CONCATENATED MODULE: ./.tsc/pipeline/statements.js


/**
 * What is attested of an image that this chain built and judged: provenance, SBOM, check record.
 * @throws ExternalError `statement-too-large`
 */
async function statementsOf(staged, examined, options, { origin, tool }) {
    // Loaded when needed: only a publish attests.
    const { sbomStatement } = await Promise.all(/* import() */[__webpack_require__.e(7761), __webpack_require__.e(1805)]).then(__webpack_require__.bind(__webpack_require__, 54186));
    const { base } = staged;
    const { policy, digest } = options.policy;
    const provenance = (0,sigstore_provenance/* provenanceStatement */.D2)({
        subject: staged.digest,
        origin,
        tool,
        containerfile: { path: (0,external_node_path_.relative)(options.cwd, options.containerfile), digest: staged.containerfileDigest },
        buildArgs: staged.buildArgs,
        labels: options.labels,
        platform: base.platform,
        engine: staged.engine,
        engineReason: staged.engineReason,
        base: { ...base, verification: base.verification },
        images: staged.images,
        baseReplaced: options.base !== undefined,
        policy: { name: policy.name, digest },
        record: examined.recordDigest,
        loweredBy: loweredBy(staged, options),
    });
    return [
        provenance,
        sbomStatement(examined.evidence, options.created, tool),
        (0,sigstore_provenance/* recordStatement */.FI)(staged.digest, JSON.parse(examined.record)),
    ];
}
function loweredBy({ engine }, { run }) {
    const secrets = Object.keys(run?.secrets ?? {});
    return [
        'One job built, checked and signed: its isolation is that of a single job.',
        ...(engine === 'buildah'
            ? ['RUN lines of the Containerfile ran in that job: what they fetched is not listed.']
            : []),
        ...(engine === 'buildah' && secrets.length > 0 ? [`They were given the build secrets ${secrets.join(', ')}.`] : []),
    ];
}

;// CONCATENATED MODULE: ./.tsc/pipeline/build.js












/** The links that decide; tests replace one to see that it is missed. */
const links = { ...publishLinks, judge: evaluate/* judge */.S, gate: gate/* gate */.G };
/**
 * The whole chain: a tag can only ever point at an image that was built from a pinned and verified base, checked in
 * full against a policy, signed, attested, and verified once more the way a host would verify it.
 *
 * @throws WtgosError; its `state` says what the target holds by then
 */
async function build(options, services, chain = links) {
    const { log } = services;
    const { publish: publication } = options;
    const journal = new Journal(options.outputDir, publication?.target.name, services.now);
    // Wrong input is found before any work, not after half of it.
    const tags = publication ? (0,pipeline_target/* tagTargets */.lR)(publication.target, publication.tags, publication.references) : [];
    if (publication)
        requireSigners(publication, options.policy.policy, log);
    const staged = await journal.stage('build', () => log.step('Build', () => (0,assemble/* assemble */.f)({ ...options, outputDir: (0,external_node_path_.join)(options.outputDir, 'image') }, services)));
    journal.record.digest = staged.digest;
    journal.record.baseDigest = staged.base.digest;
    const targets = tags.map(({ reference }) => reference);
    const examined = await journal.stage('examine', () => log.step('Check', () => (0,examine/* examine */.s)((0,candidate/* stagedCandidate */.UH)(staged), options.policy, { strict: options.strict, targets, judge: chain.judge }, services)));
    const recordFile = (0,external_node_path_.join)(options.outputDir, 'check-record.json');
    await (0,files/* writeFileAtomic */.Zf)(recordFile, examined.record);
    await options.judged(examined.verdict, examined);
    await journal.stage('gate', async () => chain.gate(examined.verdict));
    const published = publication &&
        (await publish(staged, examined, { ...publication, tags, statements: await statementsOf(staged, examined, options, services) }, journal, services, chain));
    return {
        digest: staged.digest,
        baseDigest: staged.base.digest,
        image: `oci:${staged.dir}`,
        recordFile,
        examined,
        published,
        release: journal.record,
    };
}


/***/ }),

/***/ 82600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ gate),
/* harmony export */   f: () => (/* binding */ stopping)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55743);

/**
 * The only place that turns findings into a stop. Before it, nothing was sent to the registry.
 * @throws PolicyError `gate-refused`
 */
function gate(verdict) {
    if (verdict.result === 'pass')
        return;
    const found = stopping(verdict);
    const rules = [...new Set(found.map((finding) => finding.rule))];
    const count = found.length === 1 ? '1 finding' : `${found.length} findings`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PolicyError */ .pn('gate-refused', `the image breaks the policy: ${count} (${rules.join(', ')})`, {
        hint: 'Each finding above says how to fix it, or which clause would allow it on purpose.',
    });
}
/** The findings that stop the gate. */
function stopping({ findings, strict }) {
    return findings.filter(({ level }) => level === 'error' || (strict && level === 'unknown'));
}


/***/ }),

/***/ 4255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ moveTags),
/* harmony export */   j: () => (/* binding */ requireForward)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55743);
/* harmony import */ var _platforms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38955);


/**
 * Only forward in time, by the `created` of both configs, unless a rollback was asked for.
 * @throws PolicyError `rollback-refused`
 */
async function requireForward(image, tags) {
    for (const { reference, now } of tags) {
        if (!now || now.descriptor.digest === image.manifest.descriptor.digest)
            continue;
        const current = await (0,_platforms_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseOf */ .l)(image.store, now);
        const before = Date.parse(current.config.created ?? '');
        const after = Date.parse(image.config.created ?? '');
        if (Number.isNaN(before) || after >= before)
            continue;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PolicyError */ .pn('rollback-refused', `${reference} points to an image of ${current.config.created}, this one is of ${image.config.created ?? 'an unknown time'}`, { hint: 'Build from the newer commit, or ask for it: allow-rollback: true.' });
    }
}
/**
 * Moves tags to a digest that is in the store, one after the other, and reads each one back.
 * The caller has a host's verdict for every reference; nothing here judges.
 *
 * @param moved is called after each tag, so that a failure leaves a true journal
 * @throws ExternalError `tag-moved` when a tag is not what the verdicts were about, or reads back as something else
 */
async function moveTags(image, tags, moved) {
    const { store, manifest } = image;
    const { digest, mediaType } = manifest.descriptor;
    for (const { tag, reference, now } of tags) {
        const before = (await store.getManifest(tag))?.descriptor.digest;
        if (before !== now?.descriptor.digest)
            throw movedMeanwhile(reference, before);
        if (before !== digest) {
            await store.putManifest(manifest.bytes, mediaType, { tag });
            const after = (await store.getManifest(tag))?.descriptor.digest;
            if (after !== digest)
                throw movedMeanwhile(reference, after);
        }
        await moved({ tag, reference, digest, before });
    }
}
function movedMeanwhile(reference, digest) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExternalError */ .yA('tag-moved', `${reference} was moved by someone else meanwhile: it is ${digest ?? 'gone'} now`, {
        hint: 'Let one publish run at a time for a tag (a concurrency group), then run this one again.',
    });
}


/***/ }),

/***/ 34735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ pushImage)
/* harmony export */ });
/* harmony import */ var _core_map_limited_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52647);

/** Uploads under way at once: bounds sockets and memory; more than this gains nothing on a runner's link. */
const parallelBlobs = 6;
/**
 * Puts a staged image into a target under its digest alone; no tag moves.
 * The base's layers are found or mounted where the registry grants it, else streamed from where the base is.
 *
 * @throws ExternalError of the registry room
 */
async function pushImage(staged, target, log) {
    const bytes = { present: 0, mounted: 0, sent: 0 };
    const baseLayers = new Set(staged.base.manifest.document.layers.map((layer) => layer.digest));
    const blobs = unique([...staged.manifest.layers, staged.manifest.config]);
    const total = blobs.reduce((sum, blob) => sum + blob.size, 0);
    let done = 0;
    await (0,_core_map_limited_js__WEBPACK_IMPORTED_MODULE_0__/* .mapLimited */ .b)(blobs, parallelBlobs, async (blob) => {
        const source = baseLayers.has(blob.digest)
            ? fromBase(staged, blob, target)
            : { open: () => staged.store.openBlob(blob) };
        const outcome = await target.putBlob(blob, source);
        bytes[outcome] += blob.size;
        done += blob.size;
        log.progress('push', done, total);
        log.debug(`${blob.digest} ${outcome}`);
    });
    const mediaType = staged.manifest.mediaType ?? staged.base.manifest.descriptor.mediaType;
    const subject = await target.putManifest(staged.manifestBytes, mediaType);
    return { subject, bytes };
}
function fromBase(staged, blob, target) {
    const base = staged.base.store;
    const source = { open: () => base.openBlob(blob) };
    const sameHost = base.repository !== undefined && base.repository.host === target.repository?.host;
    return sameHost ? { ...source, mountFrom: base.repository.path } : source;
}
function unique(descriptors) {
    return [...new Map(descriptors.map((descriptor) => [descriptor.digest, descriptor])).values()];
}


/***/ }),

/***/ 87774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ signIndex),
/* harmony export */   j: () => (/* binding */ signImage)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55743);
/* harmony import */ var _sigstore_attach_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55130);
/* harmony import */ var _sigstore_legacy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21696);
/* harmony import */ var _sigstore_statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9634);
/* harmony import */ var _stored_image_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35172);





/**
 * Signs a digest that is in the store: the legacy layout first (hosts), one payload for each reference, then the
 * signature bundle (cosign ≥ 2.6.4, which reads no legacy signature once any bundle is there). Without a key there is
 * only the bundle: hosts cannot verify GitHub's certificates in any layout.
 */
async function signImage(store, subject, targets, signer, created) {
    const references = targets.map((target) => target.reference);
    const legacy = typeof signer === 'function' ? undefined : await (0,_sigstore_legacy_js__WEBPACK_IMPORTED_MODULE_2__/* .signLegacy */ .$)(store, subject, references, signer);
    const attached = await (0,_sigstore_attach_js__WEBPACK_IMPORTED_MODULE_1__/* .signAndAttach */ .eK)(store, subject, (0,_sigstore_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .signatureStatement */ .q$)(subject.digest), signer, created);
    return {
        signatureTag: legacy?.tag,
        bundle: attached.digest,
        written: (legacy?.added ?? 0) > 0 || attached.outcome === 'written',
    };
}
/** More than any index has; one that names more is no image. */
const maxManifests = 256;
/**
 * Signs an index and everything in it, each for the same references: cosign verifies the index, podman and bootc the
 * image of their platform. The index comes last, so a signed index has signed images.
 *
 * @returns in the order of signing, without repetition
 * @throws ExternalError `image-not-found` when a part is not in the store, `image-malformed` beyond the bound; as {@link signImage}
 */
async function signIndex(store, index, targets, signer, created) {
    const subjects = await childrenFirst(store, index, new Map());
    const signed = [];
    for (const [digest, subject] of subjects) {
        signed.push({ digest, ...(await signImage(store, subject, targets, signer, created)) });
    }
    return signed;
}
/** The manifest and all below it, leaves first. A digest cannot hold itself, so there is no circle. */
async function childrenFirst(store, { kind, document, descriptor }, found, seen = new Set()) {
    if (seen.add(descriptor.digest).size > maxManifests) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExternalError */ .yA('image-malformed', `${store.name}: the index names more than ${maxManifests} manifests`);
    }
    for (const { digest } of kind === 'index' ? document.manifests : []) {
        if (!seen.has(digest))
            await childrenFirst(store, await (0,_stored_image_js__WEBPACK_IMPORTED_MODULE_4__/* .readStoredManifest */ .Zl)(store, digest), found, seen);
    }
    return found.set(descriptor.digest, descriptor);
}


/***/ }),

/***/ 48182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g$: () => (/* binding */ readTags),
/* harmony export */   lR: () => (/* binding */ tagTargets),
/* harmony export */   qC: () => (/* binding */ referenceTargets),
/* harmony export */   xC: () => (/* binding */ requireBareTarget)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55743);

const tagPattern = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
/**
 * The references that the tags of a target stand for. A registry's tags name themselves, unless `references` says
 * that it stands in for another (a mirror); a layout always stands in for some repository.
 *
 * @throws UserError `input-invalid`, `input-missing`
 */
function tagTargets(store, tags, references) {
    const { repository } = store;
    return [...new Set(tags)].map((tag) => {
        if (!tagPattern.test(tag)) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('input-invalid', `tags: ${JSON.stringify(tag)} is no tag`, {
                hint: 'A tag has letters, digits, "_", "." and "-", starts with none of the last two, and is at most 128 long.',
            });
        }
        const named = references.find((reference) => reference.endsWith(`:${tag}`));
        const reference = named ?? (repository && `${repository.host}/${repository.path}:${tag}`);
        if (!reference) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('input-missing', `references: nothing says what the tag ${tag} of ${store.name} stands for`, {
                hint: `A layout stands in for a repository: name it, for example references: ghcr.io/you/image:${tag}`,
            });
        }
        return { tag, reference };
    });
}
/** References as they are signed for, each with its tag. */
function referenceTargets(references) {
    return references.map((reference) => ({ tag: reference.slice(reference.lastIndexOf(':') + 1), reference }));
}
/** A publication goes to a repository, not to one tag or digest of it. @throws UserError `input-invalid` */
function requireBareTarget(reference) {
    if (reference.tag !== undefined || reference.digest !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('input-invalid', 'to: names a repository without tag or digest; the tags go into `tags`');
    }
}
/** Reads what the tags point to now. @throws ExternalError registry codes */
async function readTags(store, targets) {
    return Promise.all(targets.map(async (target) => ({ ...target, now: await store.getManifest(target.tag) })));
}


/***/ }),

/***/ 55130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yq: () => (/* binding */ saysTheSame),
/* harmony export */   eK: () => (/* binding */ signAndAttach)
/* harmony export */ });
/* unused harmony export attachBundle */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _registry_media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92682);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74075);
/* harmony import */ var _found_bundles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80875);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24604);
/* harmony import */ var _put_bytes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22456);






/**
 * Attaches a bundle to an image, as an OCI artifact manifest whose `subject` is the image (the layout that cosign 3,
 * gh and sigstore-go read). A bundle by the same signer that says the same is kept, so running again doubles nothing.
 *
 * @param created the image's own time, so the manifest differs only where the signature does
 * @throws ExternalError of the store
 */
async function attachBundle(store, subject, bundle, predicateType, created) {
    const present = await findSame(store, subject.digest, bundle.statement, predicateType, bundle.isBySameSigner);
    if (present)
        return { digest: present.digest, outcome: 'kept' };
    const [config, layer] = await Promise.all([
        (0,_put_bytes_js__WEBPACK_IMPORTED_MODULE_5__/* .putBytes */ .h)(store, Buffer.from('{}'), _registry_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .mediaTypes */ .Ib.ociEmpty),
        (0,_put_bytes_js__WEBPACK_IMPORTED_MODULE_5__/* .putBytes */ .h)(store, bundle.bytes, _bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .bundleType */ .$7),
    ]);
    const { mediaType, digest, size } = subject;
    const manifest = {
        schemaVersion: 2,
        mediaType: _registry_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .mediaTypes */ .Ib.ociManifest,
        artifactType: _bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .bundleType */ .$7,
        config,
        layers: [layer],
        subject: { mediaType, digest, size },
        annotations: {
            'org.opencontainers.image.created': created.toISOString().replace('.000Z', 'Z'),
            'dev.sigstore.bundle.content': 'dsse-envelope',
            [_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .predicateTypeAnnotation */ .Ti]: predicateType,
        },
    };
    const written = await store.putManifest(Buffer.from(JSON.stringify(manifest)), _registry_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .mediaTypes */ .Ib.ociManifest);
    return { digest: written.digest, outcome: 'written' };
}
/**
 * Signs a statement and attaches the bundle. Where the signer can tell its own before it signs, and it is there and says
 * the same, nothing is signed: each signature without a key is an entry in a public log for ever.
 *
 * @returns the bundle that is attached now, made in this run or in an earlier one
 * @throws as {@link attachBundle}, and as the signer does
 */
async function signAndAttach(store, subject, statement, signer, created) {
    const { predicateType } = statement;
    const isOwn = typeof signer === 'function' ? signer.isOwn : undefined;
    const own = isOwn && (await findSame(store, subject.digest, statement, predicateType, isOwn));
    if (own) {
        const { bundleToJSON } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19));
        const bytes = Buffer.from(JSON.stringify(bundleToJSON(own.bundle)));
        const bundle = { bytes, statement: own.statement, isBySameSigner: isOwn };
        return { digest: own.digest, outcome: 'kept', bundle };
    }
    const bundle = await (0,_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .signStatement */ .fT)(statement, signer);
    return { ...(await attachBundle(store, subject, bundle, predicateType, created)), bundle };
}
async function findSame(store, subject, statement, predicateType, isBySameSigner) {
    for (const found of await (0,_found_bundles_js__WEBPACK_IMPORTED_MODULE_3__/* .readBundles */ .A)(store, subject, predicateType)) {
        if (!found.ok || found.statement.predicateType !== predicateType)
            continue;
        if (!saysTheSame(found.statement, statement))
            continue;
        if (await isBySameSigner(found, subject))
            return found;
    }
    return undefined;
}
/** Whether two statements say the same of an image, were it in two runs of the same build. */
function saysTheSame(a, b) {
    return a.predicateType === b.predicateType && (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(meaning(a), meaning(b));
}
/** The predicate without what only tells one run of the same build from another. */
function meaning({ predicateType, predicate }) {
    const plain = JSON.parse(JSON.stringify(predicate));
    if (predicateType === _provenance_js__WEBPACK_IMPORTED_MODULE_4__/* .provenanceType */ .wy && plain.runDetails)
        delete plain.runDetails.metadata;
    return plain;
}


/***/ }),

/***/ 81357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ identityOf),
/* harmony export */   v: () => (/* binding */ identityInToken)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/**
 * The one whom a certificate names, in full: a reusable workflow signs for whoever calls it under one subject, so that
 * alone would take any caller for this one. What the certificate leaves open is asked of nobody; without a subject or an
 * issuer, nobody is the same.
 */
function identityOf(claims) {
    const { issuer = '', subject, sourceRepository, sourceRef, runnerEnvironment } = claims;
    return {
        issuer,
        subjects: subject === undefined ? [] : [subject],
        sourceRepository,
        sourceRefs: sourceRef === undefined ? [] : [sourceRef],
        runnerEnvironment: environments.find((known) => known === runnerEnvironment),
    };
}
const environments = ['github-hosted', 'self-hosted'];
// GitHub's documentation, "OpenID Connect reference".
const workflowClaims = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    iss: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    job_workflow_ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    runner_environment: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(environments),
});
/**
 * The one whom Fulcio will name for a token of GitHub's, as it is configured for it (fulcio, config/identity). Only a guess
 * where another Fulcio says it differently, so good for knowing one's own signatures again, never for believing one.
 *
 * @param token a JWT; its signature is not looked at
 * @param serverUrl as `GITHUB_SERVER_URL` has it
 * @returns undefined for a token of anyone else
 */
function identityInToken(token, serverUrl) {
    const claims = workflowClaims.safeParse(payloadOf(token)).data;
    if (!claims)
        return undefined;
    const { origin } = new URL(serverUrl);
    return {
        issuer: claims.iss,
        subjects: [`${origin}/${claims.job_workflow_ref}`],
        sourceRepository: `${origin}/${claims.repository}`,
        sourceRefs: [claims.ref],
        runnerEnvironment: claims.runner_environment,
    };
}
function payloadOf(token) {
    try {
        return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 21696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ signLegacy)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55743);
/* harmony import */ var _registry_documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47372);
/* harmony import */ var _registry_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92682);
/* harmony import */ var _registry_strict_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6132);
/* harmony import */ var _docker_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20931);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67661);
/* harmony import */ var _put_bytes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22456);
/* harmony import */ var _read_legacy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74135);








const maxConfigBytes = 4 * 1024 * 1024;
const maxRounds = 5;
/**
 * Signs an image in cosign's legacy layout, which podman, skopeo, bootc and rpm-ostree verify: one layer for each
 * reference, added to what others signed. A valid signature by this key for the reference is kept, not doubled.
 * The tag is read, changed and written; after the write it is read again, since writers may race.
 *
 * @param references `host/repository:tag`; hosts' default rule takes no signature without a tag
 * @throws UserError `input-missing`, `image-reference-invalid`; ExternalError `image-malformed` when what is there cannot be added to
 */
async function signLegacy(store, subject, references, key) {
    if (references.length === 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('input-missing', 'references: a signature must say for which name it is', {
            hint: 'Name what hosts will pull, such as ghcr.io/owner/name:stable.',
        });
    }
    references.forEach(requireTagged);
    const tag = (0,_read_legacy_js__WEBPACK_IMPORTED_MODULE_7__/* .legacyTag */ .w_)(subject.digest);
    let added = 0;
    let written;
    for (let round = 1; round <= maxRounds; round += 1) {
        const found = await store.getManifest(tag);
        if (written !== undefined && found?.descriptor.digest === written)
            return { tag, added, digest: written };
        const present = found ? await (0,_read_legacy_js__WEBPACK_IMPORTED_MODULE_7__/* .signaturesOf */ .Rr)(store, found) : [];
        const missing = references.filter((reference) => !isSigned(present, { reference, digest: subject.digest }, key));
        if (found && missing.length === 0)
            return { tag, added, digest: found.descriptor.digest };
        added = Math.max(added, missing.length);
        written = await append(store, tag, found, missing, subject.digest, key);
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExternalError */ .yA('registry-conflict', `other writers changed ${store.name}:${tag} ${maxRounds} times in a row`, {
        hint: 'Let one job at a time sign an image; run again.',
        state: 'The signature manifest is as the other writer left it; no tag of the image was moved.',
    });
}
function isSigned(present, wanted, key) {
    return present.some(({ says, payload, signature }) => says?.reference === wanted.reference &&
        says.digest === wanted.digest &&
        signature !== undefined &&
        key.publicKey.verify(payload, signature));
}
/** @returns the digest of what was written; undefined when another writer was first */
async function append(store, tag, found, references, digest, key) {
    const layers = found ? [...(0,_read_legacy_js__WEBPACK_IMPORTED_MODULE_7__/* .layersOf */ .w)(store, found)] : [];
    for (const reference of references) {
        const payload = (0,_payload_js__WEBPACK_IMPORTED_MODULE_5__/* .writePayload */ .kw)({ reference, digest });
        const annotations = { [_read_legacy_js__WEBPACK_IMPORTED_MODULE_7__/* .signatureAnnotation */ .I9]: key.sign(payload).toString('base64') };
        layers.push({ ...(await (0,_put_bytes_js__WEBPACK_IMPORTED_MODULE_6__/* .putBytes */ .h)(store, payload, _payload_js__WEBPACK_IMPORTED_MODULE_5__/* .simpleSigningType */ .Iy)), annotations });
    }
    if (layers.length > _read_legacy_js__WEBPACK_IMPORTED_MODULE_7__/* .maxLayers */ .Fp)
        throw full(store, tag, `${layers.length} signatures`);
    const config = Buffer.from(JSON.stringify(await configFor(store, found, layers)));
    const manifest = {
        ...(found?.kind === 'image' ? found.document : {}),
        schemaVersion: 2,
        mediaType: _registry_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .mediaTypes */ .Ib.ociManifest,
        config: await (0,_put_bytes_js__WEBPACK_IMPORTED_MODULE_6__/* .putBytes */ .h)(store, config, _registry_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .mediaTypes */ .Ib.ociConfig),
        layers,
    };
    const bytes = Buffer.from(JSON.stringify(manifest));
    if (bytes.length > _registry_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .maxManifestBytes */ .rq)
        throw full(store, tag, `${bytes.length} bytes`);
    try {
        const ifMatch = found?.etag;
        const condition = ifMatch === undefined ? {} : { ifMatch };
        return (await store.putManifest(bytes, _registry_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .mediaTypes */ .Ib.ociManifest, { tag, ...condition })).digest;
    }
    catch (error) {
        // The next round reads what the other writer left.
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExternalError */ .yA && error.code === 'registry-conflict'))
            throw error;
        return undefined;
    }
}
/** cosign appends only where the config names each layer once (go-containerregistry, mutate.Append). */
async function configFor(store, found, layers) {
    const before = found?.kind === 'image' ? await readConfig(store, found.document.config) : {};
    const empty = { architecture: '', created: '0001-01-01T00:00:00Z', os: '', config: {} };
    const { history: _, ...kept } = before;
    return { ...empty, ...kept, rootfs: { type: 'layers', diff_ids: layers.map(({ digest }) => digest) } };
}
async function readConfig(store, config) {
    const document = (0,_registry_strict_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStrictJson */ .R)(await store.readBlob(config, maxConfigBytes), 'The config of the signatures');
    return typeof document === 'object' && document !== null && !Array.isArray(document) ? { ...document } : {};
}
function requireTagged(reference) {
    const parsed = (0,_docker_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDockerReference */ .F4)(reference);
    if (parsed?.tag !== undefined && parsed.digest === undefined)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('image-reference-invalid', `references: ${JSON.stringify(reference)} names no tag`, {
        hint: 'Sign for what hosts will pull, such as ghcr.io/owner/name:stable; without a tag podman and bootc refuse.',
    });
}
function full(store, tag, size) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExternalError */ .yA('image-malformed', `${store.name}:${tag} would hold ${size}, more than clients read`, {
        hint: 'Delete that tag and sign again with the keys that are still in use.',
    });
}


/***/ }),

/***/ 22456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ putBytes)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);

/** Stores a small blob and gives its descriptor. @throws ExternalError of the store */
async function putBytes(store, bytes, mediaType) {
    const descriptor = { mediaType, digest: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(bytes), size: bytes.length };
    await store.putBlob(descriptor, {
        async *open() {
            yield bytes;
        },
    });
    return descriptor;
}


/***/ })

};
