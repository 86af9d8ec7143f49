export const id = 9991;
export const ids = [9991];
export const modules = {

/***/ 59802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ attestImage),
/* harmony export */   R: () => (/* binding */ planAttestations)
/* harmony export */ });
/* harmony import */ var _sigstore_attach_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55130);
/* harmony import */ var _sigstore_found_bundles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80875);
/* harmony import */ var _ahead_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75766);



/**
 * Signs what is not attested yet; writes nothing.
 * @param found the image's bundles
 * @throws as the signer does
 */
async function planAttestations(store, subject, statements, signer, created, found = (0,_sigstore_found_bundles_js__WEBPACK_IMPORTED_MODULE_1__/* .readBundles */ .A)(store, subject.digest)) {
    const bundles = await found;
    const planned = [];
    // One after the other: a signer without a key asks others, who count.
    for (const statement of statements)
        planned.push(await (0,_sigstore_attach_js__WEBPACK_IMPORTED_MODULE_0__/* .planBundle */ .we)(bundles, subject, statement, signer, created));
    return planned;
}
/**
 * Attaches attestations to a digest. Only after the signature: an attestation bundle by our key passes `cosign verify`
 * as if it were one.
 *
 * @param alsoIn another store that keeps each of them, in their order, after the registry
 * @param ahead what was prepared; without it all is done here
 */
async function attestImage(store, subject, statements, signer, created, alsoIn, { plan, found, written, list } = {}) {
    const planned = plan ?? (await planAttestations(store, subject, statements, signer, created, found));
    await Promise.all(planned.map((each) => (0,_ahead_js__WEBPACK_IMPORTED_MODULE_2__/* .putListed */ .p)(store, each, written)));
    await list?.();
    const attested = [];
    for (const { predicateType, digest, outcome, bundle } of planned) {
        const elsewhere = await alsoIn?.keep(bundle, subject.digest);
        attested.push({ predicateType, digest, outcome, ...(elsewhere && { elsewhere }) });
    }
    return attested;
}


/***/ }),

/***/ 99991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jq: () => (/* binding */ build),
  eL: () => (/* binding */ buildUnlessUnchanged),
  yJ: () => (/* binding */ links)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.tsc/core/files.js
var files = __webpack_require__(9141);
// EXTERNAL MODULE: ./.tsc/rules/evaluate.js + 27 modules
var evaluate = __webpack_require__(32053);
// EXTERNAL MODULE: ./.tsc/pipeline/assemble.js + 31 modules
var assemble = __webpack_require__(73168);
// EXTERNAL MODULE: ./.tsc/pipeline/candidate.js
var candidate = __webpack_require__(5682);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.tsc/assemble/early-check.js + 1 modules
var early_check = __webpack_require__(80040);
// EXTERNAL MODULE: ./.tsc/assemble/sources.js
var sources = __webpack_require__(96424);
// EXTERNAL MODULE: ./.tsc/core/errors.js
var errors = __webpack_require__(55743);
// EXTERNAL MODULE: ./.tsc/image/names.js
var names = __webpack_require__(64214);
// EXTERNAL MODULE: ./.tsc/image/paths.js
var paths = __webpack_require__(67666);
;// CONCATENATED MODULE: ./.tsc/pipeline/context-digest.js








/**
 * Digest over what COPY, ADD and RUN of a plan can read: the named files and folders, ignore rules applied; the whole
 * context where that cannot be told from the text.
 * @throws UserError `context-invalid` for what a build could not read either
 */
async function digestContext(plan, options) {
    const read = pathsRead(plan, (0,early_check/* openContext */.e)(plan, options.contextDir, options.outputDir));
    const before = stampOf(plan, read, options);
    const lines = new Map();
    for (const [path, node] of nodesOf(plan, read, options)) {
        if (!lines.has(path))
            lines.set(path, JSON.stringify([path, node?.type, node?.mode, await contentOf(node, read)]));
    }
    const text = [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
    return {
        digest: digestOf(text),
        isSame() {
            if (stampOf(plan, read, options) === before)
                return true;
            if (!read.exact)
                return false;
            throw new errors/* UserError */.yo('context-invalid', 'the build context changed while the image was built', {
                hint: 'Let nothing write into the build context during a build, and run again.',
            });
        },
    };
}
function digestOf(lines) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const line of lines)
        hash.update(line).update('\n');
    return `sha256:${hash.digest('hex')}`;
}
async function contentOf(node, { exact }) {
    if (node?.type === 'symlink')
        return node.target;
    if (node?.type !== 'file')
        return '';
    const hash = (0,external_node_crypto_.createHash)('sha256');
    try {
        for await (const chunk of node.content.open())
            hash.update(chunk);
    }
    catch (error) {
        if (exact || !(error instanceof errors/* UserError */.yo))
            throw error;
        return 'unreadable';
    }
    return hash.digest('hex');
}
/** Changes with every file that is written again, without reading any. */
function stampOf(plan, read, options) {
    const lines = [];
    for (const [path, node] of nodesOf(plan, read, options)) {
        lines.push(JSON.stringify([path, node?.type, node?.mode, stamp(node, path, options)]));
    }
    return digestOf(lines);
}
function stamp(node, path, { contextDir }) {
    if (node?.type !== 'file')
        return node?.type === 'symlink' ? node.target : '';
    const place = Buffer.concat([Buffer.from((0,external_node_path_.join)(contextDir, '/')), (0,names/* encodeName */.aA)(path)]);
    const found = (0,external_node_fs_.lstatSync)(place, { bigint: true, throwIfNoEntry: false });
    return found ? [found.ino, found.size, found.mtimeNs, found.ctimeNs].join(' ') : 'gone';
}
/** Everything below what is read, as it lies there; no node for what cannot be packed and need not be. */
function* nodesOf(plan, { paths, exact }, options) {
    const context = (0,early_check/* openContext */.e)(plan, options.contextDir, options.outputDir);
    for (const path of paths)
        yield* below(context, path, exact);
}
function* below(context, path, exact) {
    const ignored = path !== '' && context.ignores(path);
    if (ignored && !(context.hasExceptions && context.isFolder(path)))
        return;
    try {
        const node = context.node(path);
        if (!ignored)
            yield [path, node];
        if (node?.type !== 'directory')
            return;
    }
    catch (error) {
        if (exact || !(error instanceof errors/* UserError */.yo))
            throw error;
        yield [path, undefined];
        return;
    }
    for (const name of context.names(path))
        yield* below(context, (0,paths/* join */.fj)(path, name), exact);
}
const wholeContext = { paths: [''], exact: false };
function pathsRead(plan, context) {
    const { file } = plan.containerfile.context;
    const paths = [];
    for (const command of [...plan.needed].flatMap(({ commands }) => commands)) {
        if (command.kind === 'run' && bindsContext(command.original))
            return wholeContext;
        if (command.kind !== 'copy' || command.from !== undefined)
            continue;
        for (const source of command.sources) {
            if (isAddress(source))
                continue;
            // A variable's value, or another builder's way with quotes: what it names is not known here.
            if (/[$\\'"]/.test(source))
                return wholeContext;
            try {
                for (const found of (0,sources/* findSources */.I)(context, source, { file, line: command.line })) {
                    paths.push(found.path, found.real);
                }
            }
            catch (error) {
                if (plan.engine === 'append' || !(error instanceof errors/* UserError */.yo))
                    throw error;
                return wholeContext;
            }
        }
    }
    return { paths, exact: true };
}
function isAddress(source) {
    return /^([a-z][a-z0-9+.-]*:\/\/|git@)/i.test(source);
}
/** Whether a RUN mounts something that is no stage, no image, no cache and no secret: files of the context. */
function bindsContext(instruction) {
    return [...instruction.matchAll(/--mount=(\S*)/g)].some(([, members = '']) => {
        const type = /(?:^|,)type=([a-z]+)/i.exec(members)?.[1]?.toLowerCase() ?? 'bind';
        return type === 'bind' && !/(?:^|,)from=/i.test(members);
    });
}

// EXTERNAL MODULE: ./.tsc/pipeline/examine.js
var examine = __webpack_require__(72640);
// EXTERNAL MODULE: ./.tsc/pipeline/gate.js
var gate = __webpack_require__(82600);
// EXTERNAL MODULE: ./.tsc/pipeline/os-release.js
var os_release = __webpack_require__(67149);
;// CONCATENATED MODULE: ./.tsc/registry/snapshot.js
/**
 * One look at a repository: whatever several readers ask for is asked of it once, after the snapshot began, and what is
 * known to be needed is asked at once. It is for reading; what is written through it is not seen by it.
 */
class Snapshot {
    kind;
    name;
    repository;
    #store;
    #read = new Map();
    constructor(store) {
        this.kind = store.kind;
        this.name = store.name;
        this.repository = store.repository;
        this.#store = store;
    }
    /** Begins to read manifests, and blobs of at most `maxBytes`; their errors come to whoever asks for them. */
    expect(manifests, blobs) {
        for (const reference of manifests)
            this.getManifest(reference).catch(() => { });
        for (const { descriptor, maxBytes } of blobs)
            this.readBlob(descriptor, maxBytes).catch(() => { });
    }
    /** Takes a list that was read by other means. */
    knowReferrers(subject, listed) {
        this.#read.set(`referrers ${subject}`, listed);
    }
    getManifest(reference) {
        return this.#once(`manifest ${reference}`, () => this.#store.getManifest(reference));
    }
    readBlob(descriptor, maxBytes) {
        const { digest, size } = descriptor;
        if (size > maxBytes)
            return this.#store.readBlob(descriptor, maxBytes);
        return this.#once(`blob ${digest} ${size}`, () => this.#store.readBlob(descriptor, maxBytes));
    }
    async referrers(subject, artifactType) {
        const all = await this.#once(`referrers ${subject}`, () => this.#store.referrers(subject));
        return artifactType === undefined ? all : all.filter((one) => one.artifactType === artifactType);
    }
    hasBlob(digest) {
        return this.#store.hasBlob(digest);
    }
    openBlob(descriptor) {
        return this.#store.openBlob(descriptor);
    }
    listTags() {
        return this.#store.listTags();
    }
    putManifest(...args) {
        return this.#store.putManifest(...args);
    }
    putBlob(descriptor, source) {
        return this.#store.putBlob(descriptor, source);
    }
    listReferrers(...args) {
        return this.#store.listReferrers(...args);
    }
    #once(key, read) {
        const known = this.#read.get(key);
        if (known)
            return known;
        const reading = read();
        this.#read.set(key, reading);
        return reading;
    }
}

// EXTERNAL MODULE: ./.tsc/rules/host-files.js + 1 modules
var host_files = __webpack_require__(13913);
// EXTERNAL MODULE: ./.tsc/sigstore/provenance.js
var provenance = __webpack_require__(84748);
// EXTERNAL MODULE: ./.tsc/sigstore/read-legacy.js
var read_legacy = __webpack_require__(74135);
// EXTERNAL MODULE: ./.tsc/pipeline/attest.js
var attest = __webpack_require__(59802);
// EXTERNAL MODULE: ./.tsc/pipeline/host-verdicts.js + 1 modules
var host_verdicts = __webpack_require__(95281);
// EXTERNAL MODULE: ./.tsc/core/map-limited.js
var map_limited = __webpack_require__(52647);
// EXTERNAL MODULE: ./.tsc/sigstore/found-bundles.js
var found_bundles = __webpack_require__(80875);
// EXTERNAL MODULE: ./.tsc/sigstore/legacy.js
var legacy = __webpack_require__(21696);
// EXTERNAL MODULE: ./.tsc/pipeline/sign.js
var sign = __webpack_require__(87774);
// EXTERNAL MODULE: ./.tsc/pipeline/signers.js
var pipeline_signers = __webpack_require__(66260);
;// CONCATENATED MODULE: ./.tsc/pipeline/prepare.js






const parallelBlobs = 8;
/** Looks at once at all that an earlier run may have left, and makes what is missing as far as a key signs. */
function prepare(target, subject, options, created) {
    const { key, keyless, tags, statements } = options;
    const found = (0,found_bundles/* readBundles */.A)(target, subject.digest);
    // Whoever needs it hears of it.
    found.catch(() => { });
    const prepared = {
        found,
        signature: undefined,
        attestations: undefined,
        async blobs() {
            const [signature, attestations] = await Promise.all([
                key && (0,sign/* planSignature */.CA)(target, subject, tags, key, created, found),
                keyless ? undefined : (0,attest/* planAttestations */.R)(target, subject, statements, (0,pipeline_signers/* attestor */.xk)(options), created, found),
            ]);
            const made = [signature?.legacy?.artifact, signature?.bundle.artifact, ...artifactsOf(attestations)];
            await (0,map_limited/* mapLimited */.b)(made, parallelBlobs, async (artifact) => artifact?.send(target));
            Object.assign(prepared, { signature, attestations });
        },
        // Others may sign the same image: the look that the signature is added to should be a fresh one.
        async manifest() {
            const { signature } = prepared;
            if (!key || !signature?.legacy)
                return;
            const references = tags.map(({ reference }) => reference);
            signature.legacy = await (0,legacy/* renewPlan */.dA)(target, subject, references, key, signature.legacy);
        },
    };
    return prepared;
}
function artifactsOf(planned = []) {
    return planned.map(({ artifact }) => artifact);
}

// EXTERNAL MODULE: ./.tsc/pipeline/promote.js
var promote = __webpack_require__(4255);
// EXTERNAL MODULE: ./.tsc/pipeline/push.js
var push = __webpack_require__(34735);
// EXTERNAL MODULE: ./.tsc/pipeline/target.js
var pipeline_target = __webpack_require__(48182);
// EXTERNAL MODULE: ./.tsc/pipeline/verify.js + 1 modules
var verify = __webpack_require__(85849);
;// CONCATENATED MODULE: ./.tsc/pipeline/publish.js













/** What must be attested before a tag moves. */
const required = [provenance/* provenanceType */.wy, provenance/* cyclonedxType */.I6, provenance/* recordType */.io];
/** The links after the gate. Tests replace one to see that the others, or the tests, notice. */
const publishLinks = { pushImage: push/* pushImage */.G, signImage: sign/* signImage */.jV, attestImage: attest/* attestImage */.D, verifyPublished: verify/* verifyPublished */.uf, hostVerdicts: host_verdicts/* hostVerdicts */.HZ, moveTags: promote/* moveTags */.F };
/**
 * Everything after the gate, in the only order in which nothing unsigned can be seen under a tag:
 * push by digest, sign, attest, verify as consumers do, by all who signed, move tags. Each link finds what an earlier run left.
 *
 * @throws PolicyError `signature-refused`, `host-refused`, `rollback-refused`; ExternalError of the registry
 */
async function publish(staged, examined, options, journal, services, links = publishLinks) {
    const { target, key, publicKeys, keyless, statements } = options;
    const created = new Date(staged.config.created ?? 0);
    const subject = (0,push/* subjectOf */.e)(staged);
    const { digest } = subject;
    const stored = {
        store: target,
        manifest: { kind: 'image', bytes: staged.manifestBytes, descriptor: subject, document: staged.manifest },
        config: staged.config,
    };
    const prepared = prepare(target, subject, options, created);
    const written = [];
    const confirm = [];
    const lookAtTags = async () => {
        const tags = (0,host_verdicts/* policiesAhead */.k$)(target, subject, await (0,pipeline_target/* readTags */.g$)(target, options.tags), services);
        if (!options.allowRollback)
            await (0,promote/* requireForward */.j)(stored, tags);
        return tags;
    };
    const [pushed, before] = await journal.stage('push', () => {
        const looking = lookAtTags();
        const beside = { blobs: () => Promise.all([prepared.blobs(), looking]), manifest: prepared.manifest };
        return Promise.all([links.pushImage(staged, target, services.log, beside), looking]);
    });
    // Asked beside the rest, which it never keeps from its work.
    const readable = before.every(({ now }) => now === undefined) ? target.isPublic?.(digest) : undefined;
    const { found } = prepared;
    const signature = await journal.stage('sign', async () => {
        let last = '';
        for (const signer of (0,pipeline_signers/* signaturesBy */.FV)(options)) {
            const plan = signer === key ? prepared.signature : undefined;
            const ahead = { plan, found, written, confirm };
            const signed = await links.signImage(target, subject, options.tags, signer, created, ahead);
            last = signed.bundle;
        }
        return last;
    });
    const readBack = await journal.stage('attest', async () => {
        const all = Promise.withResolvers();
        const listing = target.listReferrers(digest, all.promise);
        listing.catch(() => { });
        let readBack;
        const list = async () => {
            all.resolve(written.map(({ referrer }) => referrer));
            await Promise.all(confirm);
            const { legacy } = prepared.signature ?? {};
            readBack ??= readBackOf(target, digest, options.tags, written, legacy?.artifact);
            readBack.knowReferrers(digest, listing);
            await listing;
            return readBack;
        };
        try {
            const ahead = { plan: prepared.attestations, found, written, list };
            await links.attestImage(target, subject, statements, (0,pipeline_signers/* attestor */.xk)(options), created, options.alsoAttestIn, ahead);
        }
        catch (error) {
            all.reject(error);
            throw error;
        }
        return list();
    });
    const { signatures, hosts, tags, seen } = await journal.stage('verify', async () => {
        const verifiers = {
            keys: key ? publicKeys : [],
            identity: keyless && (await (0,pipeline_signers/* ownIdentity */.hY)(readBack, subject, signature, keyless.root)),
        };
        const now = await (0,pipeline_target/* readTags */.g$)(readBack, options.tags);
        const moved = now.some((tag, at) => tag.now?.descriptor.digest !== before[at]?.now?.descriptor.digest);
        const tags = moved ? await lookAtTags() : before;
        const [signatures, hosts] = await Promise.all([
            links.verifyPublished(readBack, subject, verifiers, required),
            (0,host_files/* hostPolicyOf */.m)(examined.tree).then((policy) => links.hostVerdicts(readBack, subject, tags, [policy], services)),
        ]);
        for (const host of hosts.filter(({ result }) => result === 'not-enforced')) {
            services.log.warn(`${host.reference}: a host with the policy of the ${host.policyFrom} verifies nothing (${host.scope})`);
        }
        (0,host_verdicts/* requireHostsAccept */.bC)(hosts, examined.evidence.policy.hostPolicy.enforce);
        return { signatures, hosts, tags, seen: moved ? target : readBack };
    });
    const moved = [];
    await journal.stage('tag', () => links.moveTags(stored, tags, async (tag) => {
        moved.push(tag);
        await journal.moved(tag);
    }, seen));
    if ((await readable) === false)
        services.log.info(notPublic(target.name));
    return { pushed, signatures, hosts, tags: moved };
}
/** GHCR makes every new package private, and people find that out on the first host. */
function notPublic(name) {
    const how = name.startsWith('ghcr.io/')
        ? ' GHCR makes new packages private. If that is not meant: package settings, "Change visibility", Public.'
        : ' If that is not meant, make the repository public there.';
    return `note: ${name} cannot be read without a login, so hosts need one to pull from it.${how}`;
}
/** What verification will need, read anew from the target and all at once. */
function readBackOf(target, digest, tags, written, legacy) {
    const readBack = new Snapshot(target);
    const manifests = [digest, (0,read_legacy/* legacyTag */.w_)(digest), ...tags.map(({ tag }) => tag)];
    const layers = [...written, ...(legacy ? [legacy] : [])].flatMap(({ document }) => document.layers);
    readBack.expect([...manifests, ...written.map(({ referrer }) => referrer.digest)], layers.map((descriptor) => ({ descriptor, maxBytes: descriptor.size })));
    return readBack;
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

;// CONCATENATED MODULE: ./.tsc/pipeline/run-beside-key.js

/** The first RUN that is executed; undefined for a declarative image. */
function firstRun({ engine, needed }) {
    if (engine === 'append')
        return undefined;
    return [...needed].flatMap(({ commands }) => commands).find(({ kind }) => kind === 'run');
}
/**
 * What RUN fetches and executes could read whatever its job holds, so a job that holds a key or an identity runs nothing
 * unless it was asked to.
 * @throws UserError `input-invalid`
 */
function requireNoRunBesideKey(plan) {
    const run = firstRun(plan);
    if (!run)
        return;
    const { file } = plan.containerfile.context;
    const at = { file, line: run.line };
    throw new errors/* UserError */.yo('input-invalid', `${file}:${run.line} has RUN, and this job signs: what it runs could sign, too`, {
        hint: 'Use two jobs: build-image in one without key and id-token, and this with built-image in another, as publish-image.yml does. Or say run-with-key: true; provenance tells it.',
        at,
    });
}

// EXTERNAL MODULE: ./.tsc/core/digest.js
var core_digest = __webpack_require__(86912);
;// CONCATENATED MODULE: ./.tsc/pipeline/statements.js




/** @param context digest over the files that the build could read */
function buildInputsOf(prepared, context, options, { origin, tool }) {
    const { plan, base, images } = prepared;
    const { policy, digest } = options.policy;
    return {
        origin,
        tool,
        // Of what was read then: the file may be another by the time it is attested.
        containerfile: { path: (0,external_node_path_.relative)(options.cwd, options.containerfile), digest: (0,core_digest/* sha256 */.sc)(plan.source) },
        buildArgs: plan.buildArgs,
        labels: options.labels,
        annotations: options.annotations,
        context,
        platform: base.platform,
        run: runParameters(prepared),
        engine: plan.engine,
        engineReason: plan.engineReason,
        base,
        images,
        baseReplaced: options.base !== undefined,
        policy: { name: policy.name, digest },
        loweredBy: loweredBy(prepared),
    };
}
/**
 * What is attested of an image that this chain built and judged: provenance, SBOM, check record.
 * @throws ExternalError `statement-too-large`
 */
async function statementsOf(staged, examined, inputs, created) {
    // Loaded when needed: only a publish attests.
    const { sbomStatement } = await Promise.all(/* import() */[__webpack_require__.e(7761), __webpack_require__.e(1805)]).then(__webpack_require__.bind(__webpack_require__, 54186));
    return [
        (0,provenance/* provenanceStatement */.D2)({ ...inputs, subject: staged.digest, record: examined.recordDigest }),
        sbomStatement(examined.evidence, created, inputs.tool),
        (0,provenance/* recordStatement */.FI)(staged.digest, JSON.parse(examined.record)),
    ];
}
function runParameters({ run }) {
    if (!run)
        return undefined;
    const { kind, level } = run.compression;
    return {
        isolation: run.isolation ?? 'auto',
        buildSecrets: Object.keys(run.secrets).sort(),
        compression: `${kind}, level ${level}`,
        dropUnchanged: run.dropUnchanged,
    };
}
function loweredBy(prepared) {
    const { plan, run, takenOver } = prepared;
    const secrets = takenOver ? mountedSecrets(plan) : Object.keys(run?.secrets ?? {}).sort();
    const ran = firstRun(plan) !== undefined;
    return [
        takenOver
            ? 'Another job built it, without key or identity; this one made its config and manifest again, checked and signed.'
            : 'One job built, checked and signed: its isolation is that of a single job.',
        ...(ran && takenOver ? ['RUN lines of the Containerfile ran in that job: what they fetched is not listed.'] : []),
        ...(ran && run
            ? [
                `RUN lines of the Containerfile ran in that job (isolation: ${run.isolation ?? 'as buildah chose'}): what they fetched is not listed, and they could have signed.`,
            ]
            : []),
        ...(secrets.length > 0
            ? [`They ${takenOver ? 'ask for' : 'were given'} the build secrets ${secrets.join(', ')}.`]
            : []),
    ];
}
function mountedSecrets({ needed }) {
    const runs = [...needed].flatMap(({ commands }) => commands.filter((command) => command.kind === 'run'));
    return [...new Set(runs.flatMap(({ secrets }) => secrets))].sort();
}

// EXTERNAL MODULE: ./.tsc/pipeline/tags.js
var pipeline_tags = __webpack_require__(10582);
// EXTERNAL MODULE: ./.tsc/assemble/container-config.js
var container_config = __webpack_require__(37221);
// EXTERNAL MODULE: ./.tsc/assemble/image-documents.js
var image_documents = __webpack_require__(271);
// EXTERNAL MODULE: ./.tsc/assemble/staged.js + 1 modules
var assemble_staged = __webpack_require__(61737);
// EXTERNAL MODULE: ./.tsc/assemble/timestamp.js
var timestamp = __webpack_require__(14173);
// EXTERNAL MODULE: ./.tsc/pipeline/labels.js
var labels = __webpack_require__(60136);
// EXTERNAL MODULE: ./.tsc/pipeline/stored-image.js
var stored_image = __webpack_require__(35172);
;// CONCATENATED MODULE: ./.tsc/pipeline/take-over.js








/**
 * Takes over an image that another job built, one that ran the caller's lines and holds no key. Nothing that it says of
 * itself is believed: the plan, the base and the other images are those that were found here, and config and manifest are
 * made again out of the layers and the container's settings. They must come out as they were handed over: so whatever
 * does not follow from this commit, this base and this clock is refused. What is in the layers is judged afterwards, like
 * everything that is built.
 *
 * @param dir the layout, as `build-image` wrote it
 * @throws ExternalError `image-malformed` for anything else; `image-not-found`, `digest-mismatch`
 */
async function takeOver(dir, { plan, base, images }, options, services) {
    const staged = await (0,assemble_staged/* openStagedOn */.qD)(base, dir, services.open);
    const { store, manifest, config } = base;
    const osVersion = await (0,os_release/* osVersionOf */.m)(await (0,stored_image/* indexStoredImage */.LR)({ store, manifest, config }, services));
    const metadata = (0,labels/* imageMetadata */.z)({ ...options, plan, base, osVersion, origin: services.origin });
    requireLabels(staged, { ...Object.fromEntries((0,labels/* labelsSaid */.$)(plan, base)), ...metadata.labels });
    const documents = madeAgain(staged, { ...options, ...metadata });
    if (documents.digest !== staged.digest)
        throw refused(dir, firstDifference(staged, documents));
    return {
        ...staged,
        images,
        engine: plan.engine,
        engineReason: plan.engineReason,
        buildArgs: plan.buildArgs,
        sources: new Map(),
    };
}
/** What buildah says of itself. */
const builderLabel = 'io.buildah.version';
/** A label can make a registry or a host take the image for something else, so each has to come from somewhere. */
function requireLabels({ dir, base, config }, set) {
    const inherited = base.config.config?.Labels ?? {};
    const foreign = Object.entries(config.config?.Labels ?? {}).find(([name, value]) => name !== builderLabel && value !== (Object.hasOwn(set, name) ? set : inherited)[name]);
    if (foreign)
        throw refused(dir, `it has another label ${JSON.stringify(foreign[0].slice(0, 200))}`);
}
function madeAgain(staged, options) {
    const { base, dir, config, manifest } = staged;
    const { created, annotations, cwd } = options;
    const time = (0,timestamp/* timestamp */.v)(created);
    const history = (config.history ?? []).slice(base.config.history?.length ?? 0);
    if (history.some((entry) => entry.created !== time))
        throw refused(dir, `its history is not all of ${time}`);
    const shared = base.manifest.document.layers.length;
    const layers = manifest.layers.slice(shared).map(({ digest, size, mediaType }, position) => {
        const diffId = config.rootfs.diff_ids[shared + position];
        const [, compression] = /[.+](gzip|zstd)$/.exec(mediaType) ?? [];
        if (diffId === undefined || compression === undefined)
            throw refused(dir, `it has a layer of type ${mediaType}`);
        return { digest, size, diffId, compression: compression };
    });
    return (0,image_documents/* imageDocuments */.Q)({
        base,
        config: (0,container_config/* withLabels */.IO)(config.config ?? {}, options),
        author: config.author,
        history,
        layers,
        created,
        annotations,
        cwd,
    });
}
function firstDifference(staged, made) {
    const of = ({ config, manifest }) => ({
        ...manifest.annotations,
        ...config.config?.Labels,
        ...config,
        ...manifest,
    });
    const [theirs, ours] = [of(staged), of(made)];
    const name = [...new Set([...Object.keys(theirs), ...Object.keys(ours)])].find((each) => JSON.stringify(theirs[each]) !== JSON.stringify(ours[each]));
    return name === undefined ? 'its documents are written in another way' : `it says something else of ${name}`;
}
function refused(dir, why) {
    return new errors/* ExternalError */.yA('image-malformed', `${dir}: ${why} than this commit, its base and its clock make`, {
        hint: 'Was it built from this very commit, with the same inputs and base digest? Build again; if it stays so, the build job tampers with it.',
    });
}

// EXTERNAL MODULE: ./.tsc/core/json.js
var json = __webpack_require__(2338);
// EXTERNAL MODULE: ./.tsc/sigstore/verify.js
var sigstore_verify = __webpack_require__(49746);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./.tsc/rules/read-record.js
var read_record = __webpack_require__(39222);
// EXTERNAL MODULE: ./.tsc/sigstore/statement.js
var statement = __webpack_require__(9634);
// EXTERNAL MODULE: ./.tsc/sigstore/verify-bundle.js
var verify_bundle = __webpack_require__(20651);
;// CONCATENATED MODULE: ./.tsc/pipeline/unchanged-statements.js









/** @returns why nothing of it can be believed, where something is missing. @throws ExternalError of the store */
async function ownStatements(store, image, signers) {
    const signer = (0,pipeline_signers/* attestor */.xk)(signers);
    const own = { provenances: [], records: [], signature: undefined };
    for (const found of await (0,found_bundles/* readBundles */.A)(store, image)) {
        if (!found.ok)
            continue;
        const isOwn = typeof signer === 'function'
            ? await signer.isOwn?.(found, image)
            : (await (0,verify_bundle/* verifyBundle */.I)(found, image, [signer.publicKey])).ok;
        if (!isOwn)
            continue;
        const { predicateType } = found.statement;
        if (predicateType === provenance/* provenanceType */.wy)
            own.provenances.push(found.statement);
        if (predicateType === provenance/* recordType */.io)
            own.records.push(found.statement);
        if (predicateType === statement/* cosignSignType */.Rh)
            own.signature = found.digest;
    }
    if (own.provenances.length === 0)
        return 'this signer attested no provenance of it';
    if (own.records.length === 0)
        return 'this signer attested no check record of it';
    return own;
}
/** The record of a build from the same inputs that passed the same checks; or what is different. */
function sameInputs({ provenances, records }, image, wanted) {
    let why = '';
    for (const record of records) {
        const digest = (0,core_digest/* sha256 */.sc)((0,json/* canonicalJson */.d)(record.predicate));
        const expected = (0,provenance/* provenanceStatement */.D2)({ ...wanted.inputs, subject: image, record: digest });
        for (const provenance of provenances) {
            const different = differenceOf(inputsIn(provenance), inputsIn(expected));
            why = different === undefined ? (recordRefusal(record, image, wanted) ?? '') : `${different} is not what it was`;
            if (why === '')
                return record;
        }
    }
    return why;
}
function recordRefusal({ predicate }, image, { base, policy, strict }) {
    const record = (0,read_record/* parseRecord */.Hh)(predicate);
    if (typeof record === 'string')
        return `its check record is none (${record})`;
    const { verdict } = record;
    const asWanted = verdict.result === 'pass' &&
        verdict.strict === strict &&
        record.image.digest === image &&
        record.base.digest === base &&
        record.policy.digest === policy.digest;
    return asWanted ? undefined : 'its check record is of another check';
}
/** A predicate without what tells one run or commit from another, though they build the same. */
function inputsIn({ predicate }) {
    const { buildDefinition, runDetails, ...more } = JSON.parse(JSON.stringify(predicate));
    const { internalParameters, resolvedDependencies, ...definition } = buildDefinition ?? {};
    const { github: _, ...internal } = internalParameters ?? {};
    const { metadata: __, ...details } = runDetails ?? {};
    const images = Array.isArray(resolvedDependencies) ? resolvedDependencies.filter(isNoCommit) : resolvedDependencies;
    return { ...definition, internalParameters: internal, resolvedDependencies: images, runDetails: details, ...more };
}
function isNoCommit(dependency) {
    return !(typeof dependency?.uri === 'string' && dependency.uri.startsWith('git+'));
}
/** The first member that differs, `externalParameters.context.digest`; undefined when none does. */
function differenceOf(before, now, at = '') {
    if ((0,external_node_util_.isDeepStrictEqual)(before, now))
        return undefined;
    if (!isRecord(before) || !isRecord(now))
        return at;
    for (const name of new Set([...Object.keys(now), ...Object.keys(before)])) {
        const member = at === '' ? name : `${at}.${name}`;
        // Names in a statement are whoever's; only those that this build has are shown.
        const found = differenceOf(before[name], now[name], Object.hasOwn(now, name) ? member : at);
        if (found !== undefined)
            return found;
    }
    return at;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./.tsc/pipeline/unchanged.js













/** What must be attested of an image that is left as it is. */
const unchanged_required = [provenance/* provenanceType */.wy, provenance/* cyclonedxType */.I6, provenance/* recordType */.io];
/**
 * Whether the image under all of the tags was built from the very same inputs and passed the very same checks, by what
 * this very signer attested of it; and whether it verifies as it did when it was published. Claims of nobody else count.
 *
 * @returns why not, to go on with a sentence, where anything is missing or different
 * @throws ExternalError of the registry; what is wrong with the published image is an answer
 */
async function findUnchanged(question, services, links) {
    const expired = question.policy.policy.waivers.find(({ expires }) => expires < today(services));
    if (expired)
        return `the policy’s waiver of ${expired.rule} has ended`;
    const [published] = question.now;
    if (published?.kind !== 'image')
        return 'there is no image under the tag';
    const { digest } = published.descriptor;
    if (question.now.some((one) => one?.descriptor.digest !== digest))
        return otherTags;
    try {
        return await verifyUnchanged({ ...question, published }, services, links);
    }
    catch (error) {
        if (error instanceof errors/* PolicyError */.pn)
            return error.message;
        if (error instanceof errors/* ExternalError */.yA && aboutTheImage.includes(error.code))
            return error.message;
        throw error;
    }
}
const otherTags = 'its tags do not all point to one image';
/** The published image is not whole: publishing anew mends it. */
const aboutTheImage = ['image-malformed', 'image-not-found', 'digest-mismatch'];
function today({ now }) {
    return now().toISOString().slice(0, 10);
}
async function verifyUnchanged(question, services, links) {
    const { published, key, keyless, policy } = question;
    // One look for all who ask: nothing is written meanwhile.
    const target = new Snapshot(question.target);
    const subject = published.descriptor;
    const { digest } = subject;
    // Asked beside the list of attestations, which takes longest.
    target.expect([digest, (0,read_legacy/* legacyTag */.w_)(digest)], []);
    const [image] = await Promise.all([(0,stored_image/* withConfig */.NV)(target, published), target.referrers(digest)]);
    const own = await ownStatements(target, digest, question);
    if (typeof own === 'string')
        return own;
    const record = sameInputs(own, digest, question);
    if (typeof record === 'string')
        return record;
    const tree = await (0,stored_image/* indexStoredImage */.LR)(image, services);
    const targets = question.tagsFor(await (0,os_release/* osVersionOf */.m)(tree));
    const tags = await (0,pipeline_target/* readTags */.g$)(target, targets);
    if (tags.some(({ now }) => now?.descriptor.digest !== digest))
        return otherTags;
    const verifiers = {
        keys: key ? [key.publicKey] : [],
        identity: keyless && (await (0,pipeline_signers/* ownIdentity */.hY)(target, subject, own.signature ?? '', keyless.root)),
    };
    const signatures = await links.verifyPublished(target, subject, verifiers, unchanged_required);
    for (const name of key ? namesOf(targets) : []) {
        const { legacy } = await (0,sigstore_verify/* verifyAsCosign */.$)(target, subject, verifiers.keys, [name]);
        if (!legacy.ok)
            return legacy.reason;
    }
    const hosts = await links.hostVerdicts(target, subject, tags, [await (0,host_files/* hostPolicyOf */.m)(tree)], services);
    (0,host_verdicts/* requireHostsAccept */.bC)(hosts, policy.policy.hostPolicy.enforce);
    return {
        digest,
        record: (0,json/* canonicalJson */.d)(record.predicate),
        signatures,
        hosts,
        tags: targets.map(({ tag, reference }) => ({ tag, reference, digest, before: digest })),
    };
}
/** `host/path` of references. */
function namesOf(targets) {
    return new Set(targets.map(({ tag, reference }) => reference.slice(0, -tag.length - 1)));
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
    const built = await buildUnlessUnchanged(options, undefined, services, chain);
    if ('kept' in built)
        throw new TypeError('nobody asked to leave anything as it is');
    return built;
}
/** {@link build}, unless the same is published already. @throws WtgosError as that */
async function buildUnlessUnchanged(options, skip, services, chain = links) {
    const { log } = services;
    const { publish: publication } = options;
    const journal = new Journal(options.outputDir, publication?.target.name, services.now);
    const recordFile = (0,external_node_path_.join)(options.outputDir, 'check-record.json');
    // Wrong input is found before any work, not after half of it.
    const tagPlan = publication && (0,pipeline_tags/* planTags */.Vd)(publication.tags, publication.references, { ...options, ...services }, log);
    const tagsFor = (osVersion) => {
        if (!publication || !tagPlan)
            return [];
        const { tags, references } = tagPlan.fill(osVersion);
        return (0,pipeline_target/* tagTargets */.lR)(publication.target, tags, references);
    };
    let tags = tagsFor('0');
    if (publication)
        (0,pipeline_signers/* requireSigners */.pv)(publication, options.policy.policy, log);
    const work = await journal.stage('build', () => log.step('Build', async () => {
        const looking = publication && skip && tagPlan ? readNow(publication.target, tagPlan.plain) : undefined;
        const prepared = await (0,assemble/* prepare */.i)(options, services);
        const { takenOver } = options;
        const asked = takenOver !== undefined || options.runWithKey;
        if ((publication || options.signerAtHand) && !asked)
            requireNoRunBesideKey(prepared.plan);
        const context = publication && (await digestContext(prepared.plan, options));
        const inputs = context && buildInputsOf(prepared, context.digest, options, services);
        if (publication && inputs && looking && (skip === 'always' || prepared.plan.engine === 'append')) {
            const now = await looking;
            const { policy, strict } = options;
            const base = prepared.base.digest;
            const kept = await findUnchanged({ ...publication, now, tagsFor, inputs, base, policy, strict }, services, chain);
            if (typeof kept !== 'string')
                return { kept, baseDigest: base };
            log.info(`to be built anew: ${kept}`);
        }
        const staged = takenOver === undefined
            ? await (0,assemble/* assemble */.f)({ ...options, outputDir: (0,external_node_path_.join)(options.outputDir, 'image') }, services, prepared)
            : await takeOver(takenOver, prepared, options, services);
        if (!inputs || context?.isSame())
            return { staged, inputs };
        log.warn('the build context changed meanwhile: what was read of it is not attested');
        return { staged, inputs: { ...inputs, context: undefined } };
    }));
    if ('kept' in work) {
        const { kept, baseDigest } = work;
        journal.record.digest = kept.digest;
        journal.record.baseDigest = baseDigest;
        await (0,files/* writeFileAtomic */.Zf)(recordFile, kept.record);
        for (const tag of kept.tags) {
            await journal.moved(tag);
            log.info(`already published, verified again: ${tag.reference} is ${kept.digest}`);
        }
        return { kept, baseDigest, recordFile, release: journal.record };
    }
    const { staged, inputs } = work;
    journal.record.digest = staged.digest;
    journal.record.baseDigest = staged.base.digest;
    const targets = async (tree) => {
        tags = tagsFor(tagPlan?.needsOsVersion ? await (0,os_release/* osVersionOf */.m)(tree) : undefined);
        return tags.map(({ reference }) => reference);
    };
    const examined = await journal.stage('examine', () => log.step('Check', () => (0,examine/* examine */.s)((0,candidate/* stagedCandidate */.UH)(staged), options.policy, { strict: options.strict, targets, judge: chain.judge }, services)));
    await (0,files/* writeFileAtomic */.Zf)(recordFile, examined.record);
    await options.judged(examined.verdict, examined);
    await journal.stage('gate', async () => chain.gate(examined.verdict));
    const published = publication &&
        inputs &&
        (await publish(staged, examined, { ...publication, tags, statements: await statementsOf(staged, examined, inputs, options.created) }, journal, services, chain));
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
/** What tags point to now; begun before anyone waits for it, so an error is told to whoever does. */
function readNow(target, tags) {
    const reading = Promise.all(tags.map((tag) => target.getManifest(tag)));
    reading.catch(() => { });
    return reading;
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

/***/ 79037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ requireOwnKey)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55743);

/**
 * A signature that no verifier accepts is worse than none: noticed before anything is done.
 * @throws UserError `key-mismatch`
 */
function requireOwnKey(key, publicKeys) {
    if (publicKeys.some(({ fingerprint }) => fingerprint === key.publicKey.fingerprint))
        return;
    const given = publicKeys.map(({ fingerprint }) => fingerprint).join(', ') || 'none';
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('key-mismatch', `signing-key: its public half ${key.publicKey.fingerprint} is not among public-keys (${given})`, {
        hint: 'Is COSIGN_PRIVATE_KEY the half of the cosign.pub in this repository?',
    });
}


/***/ }),

/***/ 4255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ moveTags),
/* harmony export */   j: () => (/* binding */ requireForward)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55743);
/* harmony import */ var _core_map_limited_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52647);
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
const parallelTags = 8;
/**
 * Moves tags to a digest that is in the store, and reads each one back.
 * The caller has a host's verdict for every reference; nothing here judges.
 *
 * @param moved is called after each tag, so that a failure leaves a true journal
 * @param seen where the tags were read last, when that was a moment ago
 * @throws ExternalError `tag-moved` when a tag is not what the verdicts were about, or reads back as something else
 */
async function moveTags(image, tags, moved, seen = image.store) {
    const { store, manifest } = image;
    const { digest, mediaType } = manifest.descriptor;
    const before = await (0,_core_map_limited_js__WEBPACK_IMPORTED_MODULE_2__/* .mapLimited */ .b)(tags, parallelTags, async ({ tag, reference, now }) => {
        const found = (await seen.getManifest(tag))?.descriptor.digest;
        if (found !== now?.descriptor.digest)
            throw movedMeanwhile(reference, found);
        return { tag, reference, before: found };
    });
    // All at once; what was moved is told before what was not.
    const moves = await Promise.allSettled(before.map(async (each) => {
        if (each.before === digest)
            return { ...each, digest };
        await store.putManifest(manifest.bytes, mediaType, { tag: each.tag });
        const after = (await store.getManifest(each.tag))?.descriptor.digest;
        if (after !== digest)
            throw movedMeanwhile(each.reference, after);
        return { ...each, digest };
    }));
    for (const move of moves)
        if (move.status === 'fulfilled')
            await moved(move.value);
    const failed = moves.find((move) => move.status === 'rejected');
    if (failed)
        throw failed.reason;
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
/* harmony export */   G: () => (/* binding */ pushImage),
/* harmony export */   e: () => (/* binding */ subjectOf)
/* harmony export */ });
/* harmony import */ var _core_map_limited_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52647);

/** Asked of a registry at once, which bounds itself how many are streamed; written to a folder at once. */
const parallelBlobs = { registry: 128, layout: 6 };
/**
 * Puts a staged image into a target under its digest alone; no tag moves.
 * The base's layers are found or mounted where the registry grants it, else streamed from where the base is.
 *
 * @throws ExternalError of the registry room
 */
async function pushImage(staged, target, log, beside) {
    const bytes = { present: 0, mounted: 0, sent: 0 };
    const baseLayers = new Set(staged.base.manifest.document.layers.map((layer) => layer.digest));
    const blobs = unique([...staged.manifest.layers, staged.manifest.config]);
    const travel = new Travel(blobs, log);
    const pushing = (0,_core_map_limited_js__WEBPACK_IMPORTED_MODULE_0__/* .mapLimited */ .b)(blobs, parallelBlobs[target.kind], async (blob) => {
        const source = baseLayers.has(blob.digest)
            ? fromBase(staged, blob, target)
            : { open: () => staged.store.openBlob(blob) };
        const outcome = await target.putBlob(blob, { ...source, open: () => travel.counted(blob, source.open()) });
        bytes[outcome] += blob.size;
        if (outcome !== 'sent')
            travel.stays(blob);
        log.debug(`${blob.digest} ${outcome}`);
    });
    await Promise.all([pushing, beside?.blobs()]);
    const { mediaType } = subjectOf(staged);
    const [subject] = await Promise.all([target.putManifest(staged.manifestBytes, mediaType), beside?.manifest()]);
    return { subject, bytes };
}
/** What a target will call the image, before it has it. */
function subjectOf({ manifest, manifestBytes, digest, base }) {
    return {
        mediaType: manifest.mediaType ?? base.manifest.descriptor.mediaType,
        digest,
        size: manifestBytes.length,
    };
}
/** How many bytes are on their way, of those that must travel at all. */
class Travel {
    #log;
    #done = new Map();
    #total;
    constructor(blobs, log) {
        this.#log = log;
        this.#total = blobs.reduce((sum, { size }) => sum + size, 0);
    }
    async *counted({ digest }, source) {
        // Another try begins anew.
        let done = 0;
        for await (const chunk of source) {
            yield chunk;
            done += chunk.length;
            this.#done.set(digest, done);
            this.#log.progress('push', this.#sum(), this.#total);
        }
    }
    /** It was there, or the registry took it from elsewhere. */
    stays({ digest, size }) {
        this.#done.delete(digest);
        this.#total -= size;
    }
    #sum() {
        let sum = 0;
        for (const done of this.#done.values())
            sum += done;
        return sum;
    }
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

/***/ 66260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ signaturesBy),
/* harmony export */   hY: () => (/* binding */ ownIdentity),
/* harmony export */   pv: () => (/* binding */ requireSigners),
/* harmony export */   xk: () => (/* binding */ attestor)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55743);
/* harmony import */ var _sigstore_found_bundles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80875);
/* harmony import */ var _sigstore_keyless_same_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81357);
/* harmony import */ var _sigstore_keyless_verify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83409);
/* harmony import */ var _sigstore_statement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9634);
/* harmony import */ var _own_key_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79037);






/**
 * What makes a publication impossible to verify is found before any work.
 * @throws UserError `key-mismatch`, `input-missing`; PolicyError `host-refused` when hosts are to verify and there is no key
 */
function requireSigners({ key, publicKeys, keyless }, policy, log) {
    if (key) {
        (0,_own_key_js__WEBPACK_IMPORTED_MODULE_5__/* .requireOwnKey */ .F)(key, publicKeys);
        return;
    }
    if (!keyless)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('input-missing', 'signing-key is required, or keyless: nothing is published unsigned');
    if (policy.hostPolicy.enforce) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PolicyError */ .pn('host-refused', 'the policy wants hosts that verify (host-policy: enforce), and no host can verify what is signed without a key', { hint: 'Give signing-key and public-keys besides keyless, or set enforce: false in the policy and mean it.' });
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
    const found = (await (0,_sigstore_found_bundles_js__WEBPACK_IMPORTED_MODULE_1__/* .readBundles */ .A)(store, digest, _sigstore_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .cosignSignType */ .Rh)).find((each) => each.digest === bundle);
    const claims = found?.ok ? await (0,_sigstore_keyless_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyCertified */ .v)(found, root) : (found?.reason ?? 'the registry does not list it');
    if (typeof claims !== 'string')
        return { identity: (0,_sigstore_keyless_same_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .identityOf */ .c)(claims), root };
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PolicyError */ .pn('signature-refused', `${store.name}@${digest}: its keyless signature ${bundle}: ${claims}`, {
        hint: 'It was written a moment ago: the registry must list it, and trusted-root must be of those who signed.',
    });
}


/***/ }),

/***/ 39222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   aE: () => (/* binding */ readRecord)
/* harmony export */ });
/* unused harmony export recordJsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2503);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55743);
/* harmony import */ var _core_printable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38497);
/* harmony import */ var _registry_strict_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6132);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65051);






const digest = zod__WEBPACK_IMPORTED_MODULE_4__/* .custom */ .IeY(_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc, 'expected a sha256 digest')
    .meta({ type: 'string', pattern: '^sha256:[0-9a-f]{64}$' });
const entrySchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['file', 'directory', 'symlink', 'char', 'block', 'fifo']),
    mode: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .regex(/^[0-7]{4}$/, 'expected four octal digits')
        .describe('Octal, with setuid, setgid and sticky.'),
    owner: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .regex(/^\d+:\d+$/, 'expected UID:GID')
        .describe('UID:GID'),
    size: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(0).optional().describe('Of a file, in bytes.'),
    digest: digest.optional().describe('Of a file’s content.'),
    target: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional().describe('Of a symbolic link, as it is written.'),
    device: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .regex(/^\d+:\d+$/, 'expected MAJOR:MINOR')
        .optional()
        .describe('MAJOR:MINOR of a device node.'),
    xattrs: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).optional().describe('Extended attributes, values in base64.'),
})
    .meta({ id: 'entry', description: 'What is at a path.' });
const changeSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().describe('Without leading slash; bytes that are no UTF-8 are written as U+DC80…U+DCFF.'),
    change: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['added', 'changed', 'removed']),
    clause: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable().describe('The clause of the policy that allowed it; null: none did.'),
    before: entrySchema.optional(),
    after: entrySchema.optional(),
});
const recordSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
    schema: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(_record_js__WEBPACK_IMPORTED_MODULE_3__/* .checkRecordUrl */ .p1),
    image: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ digest }).describe('What was judged, by the digest of its manifest.'),
    base: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        reference: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().describe('As the caller named it.'),
        digest: digest.describe('Of the platform’s manifest.'),
        verification: zod__WEBPACK_IMPORTED_MODULE_4__/* .discriminatedUnion */ .gMt('kind', [
            zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
                kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('key'),
                fingerprint: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().describe('Of the key that signed the base: sha256 of its DER.'),
                reference: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
            }),
            zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('key-without-name'), fingerprint: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() })
                .describe('The signature names no repository; taken so by request.'),
            zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('unsigned-by-request') }),
        ])
            .describe('How the base was verified before anything of it was used.'),
    }),
    policy: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        digest: digest.describe('Of the policy file’s very bytes, or over all its files: docs/policy.md.'),
    }),
    tool: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        version: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        digest: digest.describe('Over all files of the program.'),
    })
        .describe('What judged.'),
    verdict: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        result: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['pass', 'fail']),
        strict: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
        mode: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('warn').optional().describe('The policy only warned: a pass says less.'),
    }),
    delta: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(changeSchema).describe('Every path in which the image differs from its base, sorted by path.'),
    findings: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        rule: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        level: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['error', 'unknown', 'warning', 'note']),
        message: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        path: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
    })),
})
    .meta({
    title: 'Check record of wtgOS actions',
    description: 'What was found of an image when it was judged: canonical JSON, attested with the image as the predicate of an in-toto statement. See docs/record.md.',
});
/** JSON Schema (draft 2020-12) of the record; published at `checkRecordUrl` with `.json`. */
function recordJsonSchema() {
    return { $id: `${checkRecordUrl}.json`, ...z.toJSONSchema(recordSchema, { unrepresentable: 'any' }) };
}
/** A record, or why a value is none, in one line. */
function parseRecord(value) {
    const result = recordSchema.safeParse(value);
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    // Names of members are whatever was written.
    return (0,_core_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)((0,_core_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .shortened */ .vI)(`${issue?.path.join('.')}: ${issue?.message}`, 300));
}
/**
 * A check record that a run before this one wrote.
 * @throws UserError `input-invalid` when it is none, or about another image, or not a pass
 */
function readRecord(bytes, file, image) {
    const record = parseRecord((0,_registry_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJson */ .R)(bytes, `record: ${file}`));
    if (typeof record === 'string') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('input-invalid', `record: ${file} is no check record (${record})`, {
            hint: 'Give the file that verify-immutability or build wrote.',
        });
    }
    if (record.image.digest !== image) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('input-invalid', `record: ${file} is about ${record.image.digest}, not about ${image}`);
    }
    if (record.verdict.result !== 'pass') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('input-invalid', `record: ${file} says that the image breaks its policy; it is not attested`);
    }
    return record;
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


/***/ })

};
