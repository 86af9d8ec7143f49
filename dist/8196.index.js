export const id = 8196;
export const ids = [8196,6912];
export const modules = {

/***/ 84267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./.tsc/core/digest.js
var core_digest = __webpack_require__(86912);
// EXTERNAL MODULE: ./.tsc/core/errors.js
var errors = __webpack_require__(55743);
// EXTERNAL MODULE: ./.tsc/pipeline/index-parts.js
var index_parts = __webpack_require__(61688);
// EXTERNAL MODULE: ./.tsc/registry/media-types.js
var media_types = __webpack_require__(92682);
// EXTERNAL MODULE: ./.tsc/sigstore/provenance.js
var provenance = __webpack_require__(84748);
// EXTERNAL MODULE: ./.tsc/pipeline/attest.js
var attest = __webpack_require__(59802);
// EXTERNAL MODULE: ./.tsc/pipeline/host-verdicts.js + 1 modules
var host_verdicts = __webpack_require__(95281);
// EXTERNAL MODULE: ./.tsc/sigstore/origin.js
var sigstore_origin = __webpack_require__(31225);
// EXTERNAL MODULE: ./.tsc/sigstore/statement.js
var statement = __webpack_require__(9634);
;// CONCATENATED MODULE: ./.tsc/pipeline/index-statement.js





const buildType = 'https://wtgos.github.io/actions/buildtypes/index/v1';
/**
 * SLSA v1 provenance of an index: who put it together, of which images. How each of those was made is in its own
 * provenance.
 */
function indexStatement(subject, parts, annotations, checked, { origin, tool }) {
    const source = (0,sigstore_origin/* sourceOf */.v)(origin);
    return (0,statement/* statementAbout */.pT)(subject, provenance/* provenanceType */.wy, {
        buildDefinition: {
            buildType,
            externalParameters: {
                parts: Object.fromEntries(parts.map(({ image, platform }) => [(0,index_parts/* platformName */.$r)(platform), image.manifest.descriptor.digest])),
                annotations,
            },
            internalParameters: { checkedOfEachPart: checked },
            resolvedDependencies: [
                ...(source ? [source] : []),
                ...parts.map(({ image, platform }) => ({
                    name: (0,index_parts/* platformName */.$r)(platform),
                    digest: { sha256: (0,core_digest/* hexOf */.ZD)(image.manifest.descriptor.digest) },
                })),
            ],
        },
        runDetails: {
            builder: {
                id: (0,sigstore_origin/* builderId */.j)(origin),
                version: { [tool.name]: tool.version },
                builderDependencies: [{ name: tool.name, digest: { sha256: (0,core_digest/* hexOf */.ZD)(tool.digest) } }],
            },
            ...(origin.kind === 'github' ? { metadata: { invocationId: runOf(origin) } } : {}),
        },
    });
}
function runOf({ serverUrl, repository, runId, runAttempt }) {
    return `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${runAttempt}`;
}

// EXTERNAL MODULE: ./.tsc/pipeline/os-release.js
var os_release = __webpack_require__(67149);
// EXTERNAL MODULE: ./.tsc/pipeline/platforms.js
var platforms = __webpack_require__(38955);
// EXTERNAL MODULE: ./.tsc/pipeline/promote.js
var promote = __webpack_require__(4255);
// EXTERNAL MODULE: ./.tsc/pipeline/sign.js
var sign = __webpack_require__(87774);
// EXTERNAL MODULE: ./.tsc/pipeline/signers.js
var signers = __webpack_require__(66260);
// EXTERNAL MODULE: ./.tsc/pipeline/stored-image.js
var stored_image = __webpack_require__(35172);
// EXTERNAL MODULE: ./.tsc/pipeline/target.js
var pipeline_target = __webpack_require__(48182);
// EXTERNAL MODULE: ./.tsc/pipeline/verify.js + 1 modules
var verify = __webpack_require__(85849);
;// CONCATENATED MODULE: ./.tsc/pipeline/index-publish.js
















/**
 * Puts the images of several platforms together under one digest, in the only order in which nothing unsigned can be
 * seen under a tag: the parts are read and verified, the index is written by digest, every part and then the index is
 * signed for the tags, the index is attested, all is verified as consumers do, tags move. Each step finds what an
 * earlier run left.
 *
 * @throws UserError `input-invalid`; PolicyError `signature-refused`, `host-refused`, `rollback-refused`; ExternalError
 *   of {@link readParts} and the registry
 */
async function publishIndex(options, services) {
    const { target } = options;
    const parts = await (0,index_parts/* readParts */.fp)(target, options.parts);
    const created = new Date((0,index_parts/* newest */.BP)(parts) ?? 0);
    const checked = await checkParts(parts, options, services);
    const targets = await options.tagsAt(created, () => commonVersion(parts, services));
    const index = await writeIndex(target, parts, options.annotations);
    const moved = [];
    try {
        const hosts = await signAndMove({ index, parts, checked, targets, created }, options, moved, services);
        return { index: index.descriptor, parts, hosts, tags: moved };
    }
    catch (error) {
        if (error instanceof errors/* WtgosError */.z3) {
            const tags = moved.map(({ tag }) => tag).join(', ') || 'none';
            const state = `${target.name}@${index.descriptor.digest} is there by digest; tags moved so far: ${tags}. Run the same again: it doubles nothing.`;
            error.state = [error.state, state].filter(Boolean).join(' ');
        }
        throw error;
    }
}
/** @returns what was checked, one sentence each */
async function checkParts(parts, { target, verifiers, partsMustBe: wanted }, { log }) {
    if (wanted === 'pushed') {
        log.warn('the parts are taken as they are, signed by nobody or by anybody: this run vouches for them');
        return ['that it is an image for its platform; nothing showed who made it'];
    }
    const required = wanted === 'attested' ? [provenance/* provenanceType */.wy, provenance/* recordType */.io] : [];
    for (const { image, platform } of parts) {
        const { descriptor } = image.manifest;
        const { attestations } = await (0,verify/* verifyPublished */.uf)(target, descriptor, verifiers, required);
        log.info(`${(0,index_parts/* platformName */.$r)(platform)}: ${descriptor.digest} is signed, attestations: ${attestations.length}`);
    }
    return [
        'that it is an image for its platform',
        'that it is signed by the given keys or identity',
        ...required.map((type) => `that they attested it: ${type}`),
    ];
}
/** VERSION_ID of the parts' os-release; undefined where they differ or have none. */
async function commonVersion(parts, services) {
    const versions = new Set();
    for (const { image } of parts)
        versions.add(await (0,os_release/* osVersionOf */.m)(await (0,stored_image/* indexStoredImage */.LR)(image, services)));
    return versions.size === 1 ? [...versions][0] : undefined;
}
async function writeIndex(store, parts, annotations) {
    const bytes = Buffer.from(JSON.stringify((0,index_parts/* indexDocument */.Uc)(parts, annotations)));
    const digest = (0,core_digest/* sha256 */.sc)(bytes);
    if (!(await store.getManifest(digest)))
        await store.putManifest(bytes, media_types/* mediaTypes */.Ib.ociIndex);
    return (0,stored_image/* readStoredManifest */.Zl)(store, digest);
}
async function signAndMove({ index, parts, checked, targets, created }, options, moved, services) {
    const { target, key, publicKeys, keyless } = options;
    const { descriptor } = index;
    let signature = '';
    for (const signer of (0,signers/* signaturesBy */.FV)(options)) {
        signature = (await (0,sign/* signIndex */.Y9)(target, index, targets, signer, created)).at(-1)?.bundle ?? '';
    }
    const statement = indexStatement(descriptor.digest, parts, options.annotations, checked, services);
    await (0,attest/* attestImage */.D)(target, descriptor, [statement], (0,signers/* attestor */.xk)(options), created, options.alsoAttestIn);
    const verifiers = {
        keys: key ? publicKeys : [],
        identity: keyless && (await (0,signers/* ownIdentity */.hY)(target, descriptor, signature, keyless.root)),
    };
    for (const { image } of parts)
        await (0,verify/* verifyPublished */.uf)(target, image.manifest.descriptor, verifiers, []);
    await (0,verify/* verifyPublished */.uf)(target, descriptor, verifiers, [provenance/* provenanceType */.wy]);
    const release = await (0,platforms/* releaseOf */.l)(target, index);
    const tags = await (0,pipeline_target/* readTags */.g$)(target, targets);
    if (!options.allowRollback)
        await (0,promote/* requireForward */.j)(release, tags);
    const hosts = await (0,host_verdicts/* hostVerdicts */.HZ)(target, descriptor, tags, await (0,host_verdicts/* hostPolicies */.$Z)(release.images, services), services);
    (0,host_verdicts/* requireHostsAccept */.bC)(hosts, false);
    (0,host_verdicts/* requireHostsAccept */.bC)(await (0,host_verdicts/* usualVerdicts */.nY)(target, descriptor, hosts, verifiers.keys), true);
    await (0,promote/* moveTags */.F)(release, tags, async (tag) => {
        moved.push(tag);
    });
    return hosts;
}

// EXTERNAL MODULE: ./.tsc/pipeline/own-key.js
var own_key = __webpack_require__(79037);
// EXTERNAL MODULE: ./.tsc/pipeline/tags.js
var pipeline_tags = __webpack_require__(10582);
// EXTERNAL MODULE: ./.tsc/registry/reference.js
var registry_reference = __webpack_require__(40303);
// EXTERNAL MODULE: ./.tsc/actions/github-inputs.js
var github_inputs = __webpack_require__(30043);
// EXTERNAL MODULE: ./.tsc/actions/keyless-inputs.js
var keyless_inputs = __webpack_require__(86058);
// EXTERNAL MODULE: ./.tsc/actions/tools.js + 22 modules
var tools = __webpack_require__(47357);
// EXTERNAL MODULE: ./.tsc/actions/verify-image/identity-inputs.js
var identity_inputs = __webpack_require__(92448);
;// CONCATENATED MODULE: ./.tsc/actions/assemble-index/run.js












/** Puts the images of several platforms under one digest and moves tags to it. */
async function run(inputs, services) {
    const pipeline = (0,tools/* pipelineServices */.xr)(services, inputs.plainHttp);
    const reference = (0,registry_reference/* parseImageReference */.o_)(inputs.to, services.cwd);
    (0,pipeline_target/* requireBareTarget */.xC)(reference);
    const target = await pipeline.open(reference);
    const { signingKey, signingPassword } = inputs;
    const [publicKeys, identity, key, keyless, alsoAttestIn] = await Promise.all([
        (0,tools/* publicKeysOf */.VO)(inputs.publicKeys, services.cwd),
        (0,identity_inputs/* identityTrustOf */.ar)(inputs, services),
        signingKey === undefined ? undefined : (0,tools.signingKeyOf)(signingKey, signingPassword, services),
        inputs.keyless ? (0,keyless_inputs/* keylessPublisherOf */.kQ)(inputs, services) : undefined,
        (0,github_inputs/* attestationStoreOf */.H)(inputs, services),
    ]);
    if (key)
        (0,own_key/* requireOwnKey */.F)(key, publicKeys);
    const { index, parts, hosts, tags } = await publishIndex({
        target,
        parts: wantedParts(inputs.parts),
        async tagsAt(created, osVersion) {
            const plan = (0,pipeline_tags/* planTags */.Vd)(inputs.tags, inputs.references, { created, origin: services.origin }, services.log);
            const { tags, references } = plan.fill(plan.needsOsVersion ? await osVersion() : undefined);
            return (0,pipeline_target/* tagTargets */.lR)(target, tags, references);
        },
        annotations: inputs.annotations,
        verifiers: { keys: publicKeys, identity },
        partsMustBe: inputs.partsMustBe,
        allowRollback: inputs.allowRollback,
        key,
        publicKeys,
        keyless,
        alsoAttestIn,
    }, pipeline);
    for (const { reference: name, result, policyFrom, reason } of hosts) {
        const line = `${name}: ${result} by a host with the policy of the ${policyFrom} (${reason})`;
        services.log[result === 'accepted' ? 'info' : 'warn'](line);
    }
    const moved = tags.map(({ reference: name }) => name);
    return {
        outputs: { image: `${inputs.to}@${index.digest}`, digest: index.digest, tags: moved.join('\n') },
        json: {
            tags: moved,
            hosts,
            parts: parts.map(({ image, platform }) => ({
                platform: (0,index_parts/* platformName */.$r)(platform),
                digest: image.manifest.descriptor.digest,
            })),
        },
    };
}
function wantedParts(parts) {
    return Object.entries(parts).map(([name, digest]) => {
        // The contract demands it.
        if (!(0,core_digest/* isDigest */.Bc)(digest))
            throw new errors/* UserError */.yo('input-invalid', `parts: ${name} is no digest`);
        const [os = '', architecture = '', variant] = name.split('/');
        return { platform: { os, architecture, ...(variant === undefined ? {} : { variant }) }, digest };
    });
}


/***/ }),

/***/ 30043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ attestationStoreOf),
/* harmony export */   d: () => (/* binding */ githubInputs)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55743);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88444);


/** Keeping attestations at GitHub, too. */
const githubInputs = {
    'github-attestations': (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(['auto', 'true', 'false'], {
        description: 'Keep the attestations in GitHub’s store too, which the repository’s page shows. auto: in a workflow run with a github-token, and what GitHub refuses is a warning.',
        default: 'auto',
    }),
    'github-token': (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .secret */ .rJ)('password', {
        description: 'For GitHub’s store: a token with `attestations: write`, as github.token is in a job that has it.',
    }),
};
/**
 * GitHub's store of the repository whose run this is; undefined where none is wanted.
 * @throws UserError `input-missing` when it is demanded and there is no run or no token; as `readSecret`
 */
async function attestationStoreOf({ githubAttestations: wanted, githubToken }, { origin, readSecret, github, log }) {
    if (wanted === 'false')
        return undefined;
    if (origin.kind !== 'github' || githubToken === undefined) {
        if (wanted === 'auto')
            return undefined;
        const missing = githubToken === undefined ? 'github-token is required' : 'it takes a run of GitHub Actions';
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('input-missing', `github-attestations: ${missing}`);
    }
    // Loaded here: contracts are read by every `--help`.
    const { githubAttestations } = await Promise.all(/* import() */[__webpack_require__.e(403), __webpack_require__.e(7778)]).then(__webpack_require__.bind(__webpack_require__, 47778));
    const store = githubAttestations(github(await readSecret(githubToken, 'password')), origin.repository);
    if (wanted === 'true')
        return store;
    // What was refused once is refused again: one warning, one wait.
    let refused = false;
    return {
        async keep(bundle, subject) {
            if (refused)
                return undefined;
            try {
                return await store.keep(bundle, subject);
            }
            catch (error) {
                if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExternalError */ .yA))
                    throw error;
                refused = true;
                log.warn([error.message, error.hint].filter(Boolean).join('. '));
                return undefined;
            }
        },
    };
}


/***/ }),

/***/ 88444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ pairs),
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   iD: () => (/* binding */ platform),
/* harmony export */   rJ: () => (/* binding */ secret)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** Characters; far above anything sensible, far below what hurts. */
const maxLength = 65_536;
const maxLines = 1_000;
function text(options) {
    const allowed = options.allowed ?? 'one line of text';
    const schema = options.pattern ? line.regex(options.pattern, `expected ${allowed}`) : line;
    return input({ ...options, schema, absent: undefined, allowed, placeholder: options.placeholder ?? 'text' });
}
function path(options) {
    return input({ ...options, schema: line, absent: undefined, allowed: 'a path', placeholder: 'path' });
}
/** `true` or `false`, spelled exactly so. */
function flag(options) {
    const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['true', 'false'], 'expected true or false').transform((value) => value === 'true');
    const choices = ['true', 'false'];
    return input({ ...options, schema, absent: false, allowed: 'true or false', placeholder: undefined, choices });
}
/** One word of a closed set. */
function choice(choices, options) {
    const allowed = choices.join(' or ');
    const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(choices, `expected ${allowed}`);
    return input({ ...options, schema, absent: options.default, allowed, placeholder: choices.join('|'), choices });
}
/** Items, one a line; blank lines are dropped. */
function lines(options) {
    const { item = /./, allowed = 'one item a line' } = options;
    const schema = listOf((entry) => (item.test(entry) ? entry : undefined), allowed);
    return input({
        ...options,
        schema,
        absent: [],
        allowed,
        placeholder: options.placeholder ?? 'item',
        multiline: true,
    });
}
/** `NAME=value`, one a line; a name may be given once. */
function pairs(options) {
    const allowed = 'NAME=value, one a line';
    const { name = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,255}$/ } = options;
    const schema = listOf((entry) => readPair(entry, name), allowed).transform((entries, context) => {
        const names = entries.map(([key]) => key);
        const twice = names.find((key, index) => names.indexOf(key) !== index);
        if (twice !== undefined)
            context.addIssue(`${twice} is given twice`);
        return Object.fromEntries(entries);
    });
    return input({ ...options, schema, absent: {}, allowed, placeholder: 'NAME=value', multiline: true });
}
/** A key or a password: the text itself, `env://NAME` or a file; resolved by `Services.readSecret`. Never trimmed. */
function secret(kind, options) {
    const allowed = kind === 'key' ? 'a key, env://NAME or a file' : 'a password, env://NAME or file://PATH';
    const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .max(maxLength, `longer than ${maxLength} characters`)
        .regex(/^[^\0]*$/, 'holds a NUL character');
    return input({ ...options, schema, absent: undefined, allowed, placeholder: 'where', secret: kind });
}
/** `os/architecture` or `os/architecture/variant`, as OCI names them. */
function platform(options) {
    const allowed = 'os/architecture such as linux/amd64';
    const schema = line
        .regex(/^[a-z0-9]{1,32}\/[a-z0-9]{1,32}(\/[a-z0-9]{1,32})?$/, `expected ${allowed}`)
        .transform((value) => {
        const [os = '', architecture = '', variant] = value.split('/');
        return { os, architecture, ...(variant === undefined ? {} : { variant }) };
    });
    return input({ ...options, schema, absent: { os: 'linux', architecture: 'amd64' }, allowed, placeholder: 'os/arch' });
}
const line = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .trim()
    .max(maxLength, `longer than ${maxLength} characters`)
    .regex(/^[^\u0000-\u001f\u007f-\u009f]*$/, 'holds a line break or another control character');
function listOf(read, allowed) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .max(maxLength, `longer than ${maxLength} characters`)
        .transform((value, context) => {
        const entries = value
            .split(/\r?\n/)
            .map((entry) => entry.trim())
            .filter((entry) => entry !== '');
        if (entries.length > maxLines)
            context.addIssue(`more than ${maxLines} lines`);
        const items = [];
        for (const [index, entry] of entries.slice(0, maxLines).entries()) {
            const item = /[\u0000-\u001f\u007f-\u009f]/.test(entry) ? undefined : read(entry);
            if (item !== undefined)
                items.push(item);
            else
                context.addIssue(`line ${index + 1} is not allowed; expected ${allowed}`);
        }
        return items;
    });
}
function readPair(entry, allowed) {
    const equals = entry.indexOf('=');
    if (equals < 1)
        return undefined;
    const name = entry.slice(0, equals);
    // A map with this member would be no plain map any more.
    if (name === '__proto__' || !allowed.test(name))
        return undefined;
    return [name, entry.slice(equals + 1)];
}
function input(given) {
    const { schema, absent, description, allowed, placeholder } = given;
    return {
        schema,
        absent,
        description,
        allowed,
        placeholder,
        required: given.required ?? false,
        default: given.default,
        secret: given.secret,
        multiline: given.multiline ?? false,
        choices: given.choices,
    };
}


/***/ }),

/***/ 86058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ keylessInputs),
/* harmony export */   Kv: () => (/* binding */ signerOf),
/* harmony export */   N: () => (/* binding */ trustedRootOf),
/* harmony export */   R1: () => (/* binding */ signerProblems),
/* harmony export */   hU: () => (/* binding */ trustedRootInputs),
/* harmony export */   ht: () => (/* binding */ sigstoreProblems),
/* harmony export */   kQ: () => (/* binding */ keylessPublisherOf),
/* harmony export */   oh: () => (/* binding */ trustedRootProblems)
/* harmony export */ });
/* unused harmony exports keylessSignerOf, publishedRoot */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55743);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88444);



// An identity token goes there: never in the clear, except to this machine.
const address = {
    pattern: /^(https:\/\/[^\s/?#@]{1,253}|http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?)(\/[^\s?#]*)?$/,
    allowed: 'an https:// address (http:// on loopback only)',
    placeholder: 'url',
};
/** Who is believed about certificates and times. */
const trustedRootInputs = {
    'trusted-root': (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .Ae)({
        description: 'Whose certificates, timestamps and logs are believed: `tuf` (Sigstore’s own, for public repositories, fetched by TUF), or a file (JSON, as `cosign trusted-root create` makes it, or several documents, one a line, as `gh attestation trusted-root` prints them).',
    }),
    'tuf-root': (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .Ae)({
        description: 'With trusted-root as the address of a TUF repository (`https://tuf-repo.github.com`, of a ghe.com tenant `https://tuf-repo.github.com#TRUST-DOMAIN`): the file root.json that trust in it starts from.',
    }),
};
/** Signing by the identity of the workflow run. */
const keylessInputs = {
    keyless: (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)({
        description: 'Sign by the identity of this workflow run instead of a key; needs `id-token: write`. Hosts (podman, bootc) cannot verify it.',
        default: 'false',
    }),
    'fulcio-url': (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({
        description: 'Who gives the certificate. Without it, Sigstore’s own for public repositories, GitHub’s for all others, as GitHub’s attest action does.',
        ...address,
    }),
    'tsa-url': (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ description: 'With fulcio-url: who gives the timestamp (RFC 3161).', ...address }),
    'rekor-url': (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ description: 'With fulcio-url: the transparency log.', ...address }),
    'rekor-version': (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(['1', '2'], {
        description: 'The version of that log’s API; 2 needs tsa-url besides.',
        default: '1',
    }),
    ...trustedRootInputs,
};
/** What inputs of a link that signs in one way must hold together. */
function signerProblems(inputs) {
    const { keyless, signingKey } = inputs;
    const problems = sigstoreProblems(inputs);
    if (keyless && signingKey !== undefined)
        problems.push('keyless and signing-key are two ways to sign: give one');
    if (!keyless && signingKey === undefined)
        problems.push('signing-key is required, or keyless: true');
    return problems;
}
/** What the addresses must hold together. */
function sigstoreProblems(inputs) {
    const { keyless, fulcioUrl, tsaUrl, rekorUrl, rekorVersion } = inputs;
    const problems = trustedRootProblems(inputs);
    const given = [fulcioUrl, tsaUrl, rekorUrl, inputs.trustedRoot].some((value) => value !== undefined);
    if (!keyless && given)
        problems.push('fulcio-url, tsa-url, rekor-url and trusted-root are for keyless: true');
    if (!fulcioUrl && (tsaUrl || rekorUrl))
        problems.push('tsa-url and rekor-url need fulcio-url: they belong together');
    if (fulcioUrl && !tsaUrl && !rekorUrl)
        problems.push('fulcio-url needs tsa-url or rekor-url: something must prove the time');
    if (rekorVersion === '2' && rekorUrl && !tsaUrl)
        problems.push('rekor-version 2 has no time of its own: give tsa-url too');
    return problems;
}
/** What the inputs for a trusted root must hold together. */
function trustedRootProblems({ trustedRoot, tufRoot }) {
    const isAddress = /^https?:\/\//.test(trustedRoot ?? '');
    if (isAddress === (tufRoot !== undefined))
        return [];
    return ['tuf-root belongs to a trusted-root that is an address, and such an address needs it'];
}
/** Attempts of half a minute each: a token lives for minutes. */
const patience = { timeoutMs: 30_000, retries: 3 };
/**
 * The key, or the identity of this run. Libraries are loaded here: contracts are read by every `--help`.
 * @throws UserError, ExternalError of keys, files and the event
 */
async function signerOf(inputs, services) {
    const { keyless, signingKey, signingPassword } = inputs;
    if (keyless)
        return (await keylessSignerOf(inputs, services)).sign;
    const { signingKeyOf } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(403), __webpack_require__.e(7357), __webpack_require__.e(6912)]).then(__webpack_require__.bind(__webpack_require__, 47357));
    return signingKeyOf(signingKey ?? '', signingPassword, services);
}
/** The identity of this run. @throws UserError `keyless-unavailable`; as {@link trustedRootOf} */
async function keylessSignerOf(inputs, services) {
    const { identity, log } = services;
    const { githubInstance } = await __webpack_require__.e(/* import() */ 7503).then(__webpack_require__.bind(__webpack_require__, 17503));
    const { keylessSigner } = await __webpack_require__.e(/* import() */ 7511).then(__webpack_require__.bind(__webpack_require__, 87511));
    const repository = await identity.repository();
    const instance = instanceOf(inputs) ?? githubInstance(repository);
    const { serverUrl } = repository;
    const { fulcioUrl } = instance;
    const trustedRoot = inputs.trustedRoot ?? (await publishedRoot(fulcioUrl));
    const root = await trustedRootOf({ ...inputs, trustedRoot }, services);
    const sign = keylessSigner({ ...instance, ...patience, identityToken: () => identity.token(), root, serverUrl, log });
    return { sign, root, fulcioUrl };
}
/**
 * The identity of this run, for who also verifies before a tag moves. Whatever would keep the run from signing, or from
 * verifying what it signed, is found before any work.
 * @throws UserError `input-missing` without a trusted root, `identity-token-missing`; as {@link keylessSignerOf}
 */
async function keylessPublisherOf(inputs, services) {
    const { sign, root, fulcioUrl } = await keylessSignerOf(inputs, services);
    if (!root) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('input-missing', `trusted-root is required to publish: what ${fulcioUrl} certifies must be verified`, {
            hint: 'A tag moves only after all was verified. Give the trusted root of that Sigstore as a file; GitHub’s: `gh attestation trusted-root`.',
        });
    }
    await services.identity.token();
    return { sign, root };
}
/** The trusted root that is known without being told: only the public instance's comes with this program. */
async function publishedRoot(fulcioUrl) {
    const { githubInstance } = await __webpack_require__.e(/* import() */ 7503).then(__webpack_require__.bind(__webpack_require__, 17503));
    const known = githubInstance({ serverUrl: 'https://github.com', visibility: 'public' });
    return fulcioUrl === known.fulcioUrl ? 'tuf' : undefined;
}
/**
 * By `tuf`, an address with its root.json, or a file (one of that very name is `./tuf`).
 * @returns undefined when none is named
 * @throws UserError `trusted-root-invalid`, `input-invalid`; ExternalError `trusted-root-failed`
 */
async function trustedRootOf({ trustedRoot: named, tufRoot }, { cwd, cacheDir }) {
    if (named === undefined)
        return undefined;
    const { readText } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(403), __webpack_require__.e(7357), __webpack_require__.e(6912)]).then(__webpack_require__.bind(__webpack_require__, 47357));
    const { fetchTrustedRoot, tufRepositories, tufRepositoryAt } = await __webpack_require__.e(/* import() */ 8741).then(__webpack_require__.bind(__webpack_require__, 8741));
    if (named === 'tuf')
        return fetchTrustedRoot(tufRepositories[named], { ...patience, cacheDir });
    if (tufRoot !== undefined) {
        const repository = tufRepositoryAt(named, await readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, tufRoot), 'tuf-root'));
        return fetchTrustedRoot(repository, { ...patience, cacheDir });
    }
    const { readTrustedRoot } = await __webpack_require__.e(/* import() */ 1658).then(__webpack_require__.bind(__webpack_require__, 31658));
    return readTrustedRoot(await readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, named), 'trusted-root'), named);
}
function instanceOf({ fulcioUrl, tsaUrl, rekorUrl, rekorVersion }) {
    if (fulcioUrl === undefined)
        return undefined;
    const bare = (url) => url?.replace(/\/+$/, '');
    return {
        fulcioUrl: bare(fulcioUrl) ?? fulcioUrl,
        tsaUrl: bare(tsaUrl),
        rekorUrl: bare(rekorUrl),
        rekorVersion: rekorVersion === '2' ? 2 : 1,
    };
}


/***/ }),

/***/ 92448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ar: () => (/* binding */ identityTrustOf),
/* harmony export */   g_: () => (/* binding */ identityInputs),
/* harmony export */   vU: () => (/* binding */ verifierProblems)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55743);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88444);
/* harmony import */ var _keyless_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86058);



const address = { pattern: /^https?:\/\/[^\s?#@]{1,2000}$/, allowed: 'an address', placeholder: 'url' };
/** Who must have signed without a key. All is compared character by character; what ends in -regexp alone is a pattern. */
const identityInputs = {
    identity: (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)({
        description: 'Who must have signed without a key, one of these: `https://github.com/you/image/.github/workflows/publish.yml@refs/heads/main`, one a line. Needs trusted-root.',
        allowed: 'one certificate subject a line',
        placeholder: 'subject',
    }),
    'identity-regexp': (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)({
        description: 'The same by regular expression, one a line; it must match the whole name. Better name it exactly: an unescaped `.` takes any character.',
        allowed: 'one regular expression a line',
        placeholder: 'regexp',
    }),
    issuer: (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
        description: 'Who vouched for that identity. Without it, the GitHub that the identity names: `https://token.actions.githubusercontent.com`, or that of ghe.com or this run’s own server.',
        ...address,
    }),
    'issuer-regexp': (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
        description: 'The same by regular expression; it must match the whole address.',
        placeholder: 'regexp',
    }),
    'source-repository': (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
        description: 'The repository that was built, `https://github.com/you/image`. A reusable workflow signs for whoever calls it: always give it then.',
        ...address,
    }),
    'source-refs': (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)({
        description: 'The refs that may have been built, `refs/heads/main`, one a line. Without it, any.',
        item: /^refs\/\S{1,1000}$/,
        allowed: 'one ref a line, from refs/ on',
        placeholder: 'ref',
    }),
    'github-hosted': (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)({
        description: 'It must have been signed on a runner of GitHub’s, not on someone’s own.',
        default: 'false',
    }),
    ..._keyless_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .trustedRootInputs */ .hU,
};
/** What these inputs must hold together, and with the keys. */
function verifierProblems(inputs) {
    const { publicKeys, issuer, issuerRegexp, trustedRoot: root, sourceRepository, sourceRefs, githubHosted } = inputs;
    const problems = (0,_keyless_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .trustedRootProblems */ .oh)(inputs);
    const asked = inputs.identity.length > 0 || inputs.identityRegexp.length > 0;
    const about = [issuer, issuerRegexp, root, sourceRepository].some((value) => value !== undefined);
    if (publicKeys.length === 0 && !asked)
        problems.push('public-keys is required, or identity');
    if (asked && root === undefined)
        problems.push('identity needs trusted-root: whose certificates count?');
    if (issuer !== undefined && issuerRegexp !== undefined)
        problems.push('give issuer or issuer-regexp, not both');
    if (!asked && (about || sourceRefs.length > 0 || githubHosted)) {
        problems.push('issuer, issuer-regexp, trusted-root, source-repository, source-refs and github-hosted say more about an identity: give it');
    }
    return problems;
}
/**
 * @returns undefined when no identity was given
 * @throws UserError `input-invalid` for a pattern that is none, `input-missing` when nobody is known to vouch; as
 *   {@link trustedRootOf}
 */
async function identityTrustOf(inputs, services) {
    const { identity, identityRegexp, sourceRepository, sourceRefs, githubHosted } = inputs;
    if (identity.length === 0 && identityRegexp.length === 0)
        return undefined;
    const root = await (0,_keyless_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .trustedRootOf */ .N)(inputs, services);
    // The contract demands it with an identity.
    if (!root)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('input-missing', 'identity needs trusted-root: whose certificates count?');
    const { readPattern } = await __webpack_require__.e(/* import() */ 1896).then(__webpack_require__.bind(__webpack_require__, 31896));
    const expected = {
        issuer: inputs.issuerRegexp === undefined ? await issuerOf(inputs, services) : readPattern(inputs.issuerRegexp),
        subjects: [...identity, ...identityRegexp.map(readPattern)],
        sourceRepository,
        sourceRefs,
        runnerEnvironment: githubHosted ? 'github-hosted' : undefined,
    };
    return { identity: expected, root };
}
/** The one that was given; else that of the GitHub which all identities name, patterns standing for this run's server. */
async function issuerOf(inputs, services) {
    if (inputs.issuer !== undefined)
        return inputs.issuer;
    const { githubIssuer } = await __webpack_require__.e(/* import() */ 7503).then(__webpack_require__.bind(__webpack_require__, 17503));
    const { serverUrl } = await services.identity.repository();
    const own = new URL(serverUrl).origin;
    const servers = inputs.identity.map(serverOf);
    if (inputs.identityRegexp.length > 0)
        servers.push(own);
    const [server, ...others] = new Set(servers);
    const isKnown = server === own || (server && /^https:\/\/(github\.com|[^/:]+\.ghe\.com)$/.test(server));
    if (server && isKnown && others.length === 0)
        return githubIssuer(server);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('input-missing', `issuer: it does not follow from the identity who vouches for it`, {
        hint: 'Give issuer: the address of the identity provider, as `cosign verify --certificate-oidc-issuer` takes it.',
    });
}
function serverOf(identity) {
    return URL.parse(identity)?.origin;
}


/***/ }),

/***/ 86912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const pattern = /^sha256:[0-9a-f]{64}$/;
function isDigest(text) {
    return typeof text === 'string' && pattern.test(text);
}
/** The digest of bytes in memory. */
function sha256(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}
/** The 64 hex digits of a digest. */
function hexOf(digest) {
    return digest.slice('sha256:'.length);
}


/***/ }),

/***/ 38497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fk: () => (/* binding */ printableLines),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/**
 * Text from outside (paths, labels, a registry's words) as it may be shown: control characters, line breaks,
 * direction overrides and invisible separators become visible escapes; bytes that are no UTF-8 (lone surrogates
 * U+DC80…U+DCFF, as image/types.ts keeps them) become `\xNN`.
 */
function printable(text) {
    return text.replace(unprintable, (character) => {
        const code = character.charCodeAt(0);
        if (code >= 0xdc80 && code <= 0xdcff)
            return `\\x${(code - 0xdc00).toString(16)}`;
        if (code === 0x0a)
            return '\\n';
        return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
    });
}
/** The same, line by line: line breaks stay. */
function printableLines(text) {
    return text.split('\n').map(printable).join('\n');
}
/** C0, C1, line and paragraph separators, bidi controls, zero-width characters, lone surrogates. */
const unprintable = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** At most `max` characters; what was cut off is said by an ellipsis. */
function shortened(text, max) {
    return text.length <= max ? text : `${text.slice(0, max - 1)}…`;
}


/***/ }),

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

/***/ 61688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ platformName),
/* harmony export */   BP: () => (/* binding */ newest),
/* harmony export */   Uc: () => (/* binding */ indexDocument),
/* harmony export */   fp: () => (/* binding */ readParts)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55743);
/* harmony import */ var _core_map_limited_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52647);
/* harmony import */ var _registry_documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47372);
/* harmony import */ var _registry_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92682);
/* harmony import */ var _stored_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35172);





/** GitHub's matrix has at most 256 jobs; an index of ours has a handful. */
const maxParts = 64;
const parallel = 4;
const prefix = 'org.opencontainers.image.';
/** Of one platform's image alone, or of the index itself. */
const ownAnnotations = new Set([
    `${prefix}created`,
    `${prefix}base.digest`,
    `${prefix}base.name`,
    `${prefix}ref.name`,
]);
/**
 * Reads the parts of an index from the repository that the index goes to: nobody can pull a child that is elsewhere.
 *
 * @throws UserError `input-invalid` for none, too many, or two of one platform; ExternalError `image-not-found`,
 *   `image-malformed` (another platform than said, an index, no container image), registry codes
 */
async function readParts(store, wanted) {
    if (wanted.length === 0 || wanted.length > maxParts) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('input-invalid', `parts: ${wanted.length} images; an index has between 1 and ${maxParts}`);
    }
    const parts = await (0,_core_map_limited_js__WEBPACK_IMPORTED_MODULE_4__/* .mapLimited */ .b)(wanted, parallel, (part) => readPart(store, part));
    const byName = new Map();
    for (const part of parts) {
        const name = platformName(part.platform);
        if (byName.has(name))
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('input-invalid', `parts: two images are for ${name}; keep one of them`);
        byName.set(name, part);
    }
    return [...byName].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, part]) => part);
}
async function readPart(store, { platform, digest }) {
    const named = `${store.name}@${digest}`;
    const manifest = await store.getManifest(digest);
    if (!manifest) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExternalError */ .yA('image-not-found', `${store.name} has no ${digest}, the image for ${platformName(platform)}`, {
            hint: 'The parts of an index lie in its own repository: push each there by digest first, with push-image.',
        });
    }
    if (manifest.kind === 'index') {
        throw malformed(`${named} is an index itself`, 'Name the images in it: hosts read no index in an index.');
    }
    const { config: descriptor } = manifest.document;
    if (descriptor.mediaType !== _registry_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .mediaTypes */ .Ib.ociConfig && descriptor.mediaType !== _registry_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .mediaTypes */ .Ib.dockerConfig) {
        throw malformed(`${named} is no container image`, 'Give the digest that push-image printed.');
    }
    (0,_registry_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseForeignLayers */ .Xb)(manifest.document);
    const image = await (0,_stored_image_js__WEBPACK_IMPORTED_MODULE_3__/* .withConfig */ .NV)(store, manifest);
    const own = platformOf(image);
    const isMeant = own.os === platform.os &&
        own.architecture === platform.architecture &&
        (platform.variant === undefined || platform.variant === own.variant || isUsual(platform));
    if (isMeant)
        return { image, platform: own };
    throw malformed(`${named} is an image for ${platformName(own)}, not for ${platformName(platform)}`, 'Are the digests of two parts mixed up?');
}
/** As `os/architecture[/variant]`. */
function platformName({ os, architecture, variant }) {
    return variant === undefined ? `${os}/${architecture}` : `${os}/${architecture}/${variant}`;
}
/** Every tool takes arm64 and arm64/v8 for the same (github.com/containerd/platforms, normalizeArch): so two would collide. */
function platformOf({ config: { os, architecture, variant } }) {
    const own = { os, architecture, ...(variant ? { variant } : {}) };
    return isUsual(own) ? { os, architecture } : own;
}
function isUsual({ architecture, variant }) {
    return architecture === 'arm64' && variant === 'v8';
}
/**
 * The index of the parts, in the order of their platforms' names: the same parts give the same bytes. What all of them
 * say of themselves (source, revision, version…), the index says too.
 *
 * @param annotations of the caller; they win
 */
function indexDocument(parts, annotations) {
    const manifests = parts.map(({ image, platform }) => {
        const { mediaType, digest, size } = image.manifest.descriptor;
        return { mediaType, digest, size, platform };
    });
    const all = new Map([...agreed(parts), ...Object.entries(annotations)]);
    const created = newest(parts);
    if (created !== undefined && !all.has(`${prefix}created`))
        all.set(`${prefix}created`, created);
    const sorted = [...all].sort(([one], [other]) => (one < other ? -1 : 1));
    return {
        schemaVersion: 2,
        mediaType: _registry_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .mediaTypes */ .Ib.ociIndex,
        manifests,
        ...(sorted.length > 0 ? { annotations: Object.fromEntries(sorted) } : {}),
    };
}
function agreed([first, ...others]) {
    const annotations = Object.entries(first?.image.manifest.document.annotations ?? {});
    return annotations.filter(([name, value]) => name.startsWith(prefix) &&
        !ownAnnotations.has(name) &&
        others.every(({ image }) => image.manifest.document.annotations?.[name] === value));
}
/** The `created` of the newest part, which stands for the index's own; undefined when none says any. */
function newest(parts) {
    const times = parts
        .flatMap(({ image }) => image.config.created ?? [])
        .filter((time) => !Number.isNaN(Date.parse(time)));
    return times.sort((one, other) => Date.parse(other) - Date.parse(one))[0];
}
function malformed(message, hint) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExternalError */ .yA('image-malformed', message, { hint });
}


/***/ }),

/***/ 67149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ osVersionOf)
/* harmony export */ });
/** Real ones are some hundred bytes. */
const maxBytes = 64 * 1024;
/** What os-release(5) allows in VERSION_ID, and a digit first: no such text is a tag that anybody named. */
const versionPattern = /^[0-9][0-9a-z._-]{0,31}$/;
/**
 * VERSION_ID of an image's os-release (os-release(5)): `43`. It is the image's text, and goes into tags and labels:
 * undefined where it is none that could stand there.
 * @throws ExternalError when the layer that holds it cannot be read
 */
async function osVersionOf(tree) {
    for (const path of ['etc/os-release', 'usr/lib/os-release']) {
        const entry = tree.lookup(path);
        if (entry?.type !== 'file')
            continue;
        if (entry.size > maxBytes)
            return undefined;
        const text = (await tree.readFile(path, maxBytes))?.toString('utf8') ?? '';
        return versionIn(text);
    }
    return undefined;
}
/** The last VERSION_ID counts, as it would in a shell. */
function versionIn(text) {
    const written = text
        .split('\n')
        .filter((line) => line.startsWith('VERSION_ID='))
        .at(-1)
        ?.slice('VERSION_ID='.length)
        .trimEnd();
    const value = /^(["'])(.*)\1$/.exec(written ?? '')?.[2] ?? written;
    return value !== undefined && versionPattern.test(value) ? value : undefined;
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

/***/ 10582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q$: () => (/* binding */ dateOf),
/* harmony export */   Ur: () => (/* binding */ referenceTemplate),
/* harmony export */   Vd: () => (/* binding */ planTags),
/* harmony export */   Z4: () => (/* binding */ tagTemplate),
/* harmony export */   u0: () => (/* binding */ tagWords)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55743);

/** What a tag may hold in braces, and what it becomes. */
const tagWords = {
    date: 'the day of the image’s clock (UTC), 20261123',
    sha: 'the first seven digits of the commit',
    'os-version': 'VERSION_ID of the image’s os-release',
    pr: 'the number of the pull request',
};
const words = Object.keys(tagWords);
const piece = `[A-Za-z0-9_.-]|\\{(?:${words.join('|')})\\}`;
/** A tag, plain or with words in braces. */
const tagTemplate = new RegExp(`^(?![.-])(?:${piece}){1,128}$`);
/** `host/path:tag`, its tag as above. */
const referenceTemplate = new RegExp(`^[a-z0-9.:[\\]_-]+/[A-Za-z0-9._/-]+:(?![.-])(?:${piece}){1,128}$`);
/** Registries that list no referrers keep those under such tags, and cosign its signatures: whoever moves one hides them. */
const reserved = /^sha256-[0-9a-f]{64}(\.|$)/;
const grammar = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
const shortSha = 7;
/**
 * Reads the tags that a run asks for. In a pull request those with `{pr}` count and no others, elsewhere the others: one
 * list serves both, and no pull request moves `stable`.
 *
 * @throws UserError `input-missing` when none is left or a word has no value here, `input-invalid` for what is no tag
 */
function planTags(templates, references, { created, origin }, log) {
    const isPullRequest = inPullRequest(origin);
    const counts = (template) => template.includes('{pr}') === isPullRequest;
    const wanted = templates.filter(counts);
    const left = templates.filter((template) => !counts(template));
    const where = isPullRequest ? 'in a pull request' : 'outside of a pull request';
    if (wanted.length === 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('input-missing', `tags: none of ${left.join(', ')} is moved ${where}`, {
            hint: isPullRequest
                ? 'A pull request moves only tags with its number: pr-{pr}. Or do not publish from it.'
                : 'Tags with {pr} are for pull requests: name others besides.',
        });
    }
    if (left.length > 0)
        log.info(`${where}: the tags ${left.join(', ')} are left as they are`);
    const known = {
        date: dateOf(created),
        sha: commitOf(origin)?.slice(0, shortSha),
        pr: pullRequestOf(origin),
    };
    const plain = wanted.filter((template) => !template.includes('{os-version}'));
    const plan = {
        needsOsVersion: plain.length < wanted.length,
        plain: plain.map((template) => filled(template, known)),
        fill: (osVersion) => ({
            tags: [...new Set(wanted.map((template) => filled(template, { ...known, 'os-version': osVersion })))],
            references: references.filter(counts).map((reference) => {
                const colon = reference.lastIndexOf(':');
                return (reference.slice(0, colon + 1) + filled(reference.slice(colon + 1), { ...known, 'os-version': osVersion }));
            }),
        }),
    };
    // What is wrong is told before any work.
    plan.fill('0');
    return plan;
}
/** The day of a clock, `20261123`; undefined where there is no clock. */
function dateOf(created) {
    return created.getTime() <= 0 ? undefined : created.toISOString().slice(0, 10).replaceAll('-', '');
}
function filled(template, values) {
    const tag = template.replace(/\{([a-z-]+)\}/g, (_, word) => {
        const value = values[word];
        if (value !== undefined)
            return value;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('input-missing', `tags: ${template}: {${word}} is not known here`, { hint: hints[word] });
    });
    if (grammar.test(tag) && !reserved.test(tag))
        return tag;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('input-invalid', `tags: ${template} becomes ${JSON.stringify(tag)}, which is no tag for an image`, {
        hint: 'A tag has letters, digits, "_", "." and "-", at most 128; sha256-… are those of signatures.',
    });
}
const hints = {
    date: 'It is the day of SOURCE_DATE_EPOCH, else of the commit: check out the repository, or set it.',
    sha: 'Run in a checkout of a git repository that has a remote `origin`.',
    'os-version': 'The image’s os-release has no VERSION_ID that begins with a digit and has only 0-9, a-z, ".", "_" and "-".',
    pr: 'Only runs of the event pull_request tell the number, by their ref.',
};
function inPullRequest(origin) {
    return origin.kind === 'github' && (/^pull_request/.test(origin.eventName) || origin.ref.startsWith('refs/pull/'));
}
function pullRequestOf(origin) {
    return origin.kind === 'github' ? /^refs\/pull\/(\d{1,10})\//.exec(origin.ref)?.[1] : undefined;
}
function commitOf(origin) {
    return origin.kind === 'github' ? origin.sha : origin.source?.commit;
}


/***/ }),

/***/ 13913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ hostPolicyOf)
});

// EXTERNAL MODULE: ./.tsc/core/map-limited.js
var map_limited = __webpack_require__(52647);
// EXTERNAL MODULE: ./.tsc/sigstore/host-policy/policy-json.js
var policy_json = __webpack_require__(45828);
// EXTERNAL MODULE: ./.tsc/sigstore/host-policy/registries-d.js
var registries_d = __webpack_require__(30317);
// EXTERNAL MODULE: ./.tsc/sigstore/host-policy/requirements.js
var requirements = __webpack_require__(48563);
;// CONCATENATED MODULE: ./.tsc/sigstore/host-policy/read.js




const policyPath = 'etc/containers/policy.json';
const registriesPath = 'etc/containers/registries.d';
const maxFileBytes = 1024 * 1024;
const maxKeyBytes = 64 * 1024;
const maxFiles = 1000;
const parallel = 8;
/**
 * Reads a host's signature policy from its files. What the host would fail on is part of the answer, not an error.
 *
 * @param readFile by a path without a leading slash; undefined when there is no such file; throws when it has more than `max` bytes
 * @param listDir names in a directory; empty when there is none
 */
async function readHostPolicy(readFile, listDir) {
    const bytes = await readFile(policyPath, maxFileBytes);
    const policy = bytes ? await attempt(async () => (0,policy_json/* parsePolicyJson */.A)(bytes)) : { state: 'absent' };
    const names = (await listDir(registriesPath)).filter((name) => name.endsWith('.yaml')).sort();
    if (names.length > maxFiles) {
        return {
            policy,
            attachments: { state: 'invalid', reason: `there are more than ${maxFiles} files` },
            keys: new Map(),
        };
    }
    const files = await readAll(names, (name) => readFile(`${registriesPath}/${name}`, maxFileBytes));
    const attachments = await attempt(() => (0,registries_d/* parseRegistriesD */.h)(files));
    const paths = policy.state === 'read' ? keyPathsOf(policy.value) : [];
    const keys = await readAll(paths, async (path) => {
        const inside = fromRoot(path);
        return inside === undefined ? undefined : readFile(inside, maxKeyBytes);
    });
    return { policy, attachments, keys };
}
function keyPathsOf({ default: fallback, docker }) {
    const all = [...fallback, ...[...docker.values()].flat()].flatMap(requirements/* keyFilesOf */.Ye);
    return [...new Set(all)].slice(0, maxFiles);
}
/** The path without its leading slash. A relative one depends on where the program was started: undefined. */
function fromRoot(path) {
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    return path.startsWith('/') && !parts.includes('..') ? parts.join('/') : undefined;
}
async function readAll(names, read) {
    const contents = await (0,map_limited/* mapLimited */.b)(names, parallel, read);
    const found = new Map();
    names.forEach((name, at) => {
        const bytes = contents[at];
        if (bytes)
            found.set(name, bytes);
    });
    return found;
}
async function attempt(parse) {
    try {
        return { state: 'read', value: await parse() };
    }
    catch (error) {
        if (!(error instanceof Error))
            throw error;
        return { state: 'invalid', reason: error.message };
    }
}

;// CONCATENATED MODULE: ./.tsc/rules/host-files.js

/**
 * The signature policy of a host that runs this image: policy.json, registries.d and the keys they name,
 * as containers/image would find them (containers-policy.json(5), containers-registries.d(5)).
 */
function hostPolicyOf(tree) {
    return readHostPolicy((path, maxBytes) => tree.readFile(path, maxBytes), async (path) => namesIn(tree, path));
}
function namesIn(tree, directory) {
    const entry = tree.lookup(directory);
    if (entry?.type !== 'directory')
        return [];
    const prefix = `${entry.path}/`;
    return [...tree.entries.keys()]
        .filter((path) => path.startsWith(prefix) && !path.includes('/', prefix.length))
        .map((path) => path.slice(prefix.length));
}


/***/ }),

/***/ 23825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ identityMatches),
/* harmony export */   p: () => (/* binding */ signedIdentity)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40303);
/* harmony import */ var _docker_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20931);



// containers-policy.json(5), "signedIdentity"; members beyond these are errors there too.
const identityShape = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('type', [
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('matchExact') }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('matchRepoDigestOrExact') }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('matchRepository') }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('exactReference'), dockerReference: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().refine(isExact) }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('exactRepository'),
        dockerRepository: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().refine((text) => (0,_docker_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDockerReference */ .F4)(text) !== undefined),
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('remapIdentity'),
        prefix: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().refine(isPrefix),
        signedPrefix: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().refine(isPrefix),
    }),
]);
/** The schema of a `signedIdentity`; its default is the strictest that fits tags and digests. */
const signedIdentity = identityShape.default({ type: 'matchRepoDigestOrExact' });
/**
 * Whether a signature for the name `signed` is one for the image that is pulled as `intended`
 * (containers/image, signature/policy_reference_match.go).
 */
function identityMatches(rule, intended, signed) {
    const signature = (0,_docker_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDockerReference */ .F4)(signed);
    if (!signature)
        return false;
    switch (rule.type) {
        case 'matchExact':
            return isSame(intended, signature);
        case 'matchRepoDigestOrExact':
            return isRepoDigestOrSame(intended, signature);
        case 'matchRepository':
            return signature.name === intended.name;
        case 'exactReference': {
            const named = (0,_docker_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDockerReference */ .F4)(rule.dockerReference);
            return named !== undefined && isSame(named, signature);
        }
        case 'exactRepository':
            return signature.name === (0,_docker_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDockerReference */ .F4)(rule.dockerRepository)?.name;
        case 'remapIdentity': {
            const remapped = remap(intended, rule);
            return remapped !== undefined && isRepoDigestOrSame(remapped, signature);
        }
    }
}
function isSame(one, other) {
    return !isNameOnly(one) && !isNameOnly(other) && (0,_docker_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDockerReference */ .tz)(one) === (0,_docker_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDockerReference */ .tz)(other);
}
/** A tag must be the signed tag; a digest is compared with the manifest elsewhere, so the repository is enough. */
function isRepoDigestOrSame(intended, signature) {
    if (isNameOnly(signature) || isNameOnly(intended))
        return false;
    if (intended.tag !== undefined)
        return isSame(intended, signature);
    return signature.name === intended.name;
}
function isNameOnly({ tag, digest }) {
    return tag === undefined && digest === undefined;
}
/** Undefined when the mapped name is none that containers/image takes in full. */
function remap(intended, rule) {
    const { prefix, signedPrefix } = rule;
    if (intended.name !== prefix && !intended.name.startsWith(`${prefix}/`))
        return intended;
    const mapped = { ...intended, name: signedPrefix + intended.name.slice(prefix.length) };
    const text = (0,_docker_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDockerReference */ .tz)(mapped);
    const parsed = (0,_docker_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDockerReference */ .F4)(text);
    return parsed && (0,_docker_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDockerReference */ .tz)(parsed) === text ? parsed : undefined;
}
function isExact(text) {
    const parsed = (0,_docker_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDockerReference */ .F4)(text);
    return parsed !== undefined && !isNameOnly(parsed);
}
/** A registry, or a name that starts with one. */
function isPrefix(text) {
    const slash = text.indexOf('/');
    return slash < 0 ? (0,_docker_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .isDomain */ .l0)(text) : (0,_docker_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .isDomain */ .l0)(text.slice(0, slash)) && (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .isRepositoryPath */ .og)(text.slice(slash + 1));
}


/***/ }),

/***/ 45828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parsePolicyJson)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _registry_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6132);
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48563);



const requirements = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_requirements_js__WEBPACK_IMPORTED_MODULE_1__/* .requirement */ .aS).min(1);
const policy = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    default: requirements,
    transports: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), requirements)).optional(),
});
/**
 * Reads policy.json as strictly as containers/image (signature/policy_config.go): one unknown or repeated member
 * anywhere, and the host pulls nothing at all.
 *
 * @throws Error with the reason
 */
function parsePolicyJson(bytes) {
    const result = policy.safeParse((0,_registry_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStrictJson */ .R)(bytes, 'policy.json'));
    if (!result.success) {
        const issue = result.error.issues[0];
        throw new Error(`${JSON.stringify(issue?.path.join('.') || 'the top')}: ${issue?.message}`);
    }
    const { transports = {} } = result.data;
    for (const [transport, scopes] of Object.entries(transports)) {
        const wrong = Object.keys(scopes).find((scope) => scope !== '' && !isScope(transport, scope));
        if (wrong !== undefined)
            throw new Error(`${JSON.stringify(wrong)} is no scope of the transport ${transport}`);
    }
    return { default: result.data.default, docker: new Map(Object.entries(transports['docker'] ?? {})) };
}
/** The transports that look at their scopes when the file is read; `docker` takes any. */
function isScope(transport, scope) {
    switch (transport) {
        case 'docker-archive':
        case 'tarball':
            return false;
        case 'dir':
        case 'sif':
            return isCleanPath(scope);
        case 'oci':
        case 'oci-archive':
            return isCleanPath(scope.split(':')[0] ?? '');
        default:
            return true;
    }
}
function isCleanPath(path) {
    const [first, ...parts] = path.split('/');
    return first === '' && parts.length > 0 && parts.every((part) => part !== '' && part !== '.' && part !== '..');
}


/***/ }),

/***/ 30317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ usesAttachments),
/* harmony export */   h: () => (/* binding */ parseRegistriesD)
/* harmony export */ });
// yaml.v3 reads these YAML 1.1 words where a boolean is wanted.
const yes = ['y', 'Y', 'yes', 'Yes', 'YES', 'on', 'On', 'ON'];
const no = ['n', 'N', 'no', 'No', 'NO', 'off', 'Off', 'OFF'];
/**
 * Merges the files of registries.d (containers/image, docker/registries_d.go).
 * @param files by name, in any order
 * @throws Error with the reason: no YAML, a switch that is no boolean, or one namespace in two files
 */
async function parseRegistriesD(files) {
    const namespaces = new Map();
    let fallback;
    for (const [file, bytes] of files) {
        const document = await readYaml(bytes, file);
        const general = member(document, 'default-docker');
        if (general !== undefined && general !== null) {
            if (fallback)
                throw new Error(`default-docker is in both ${fallback.file} and ${file}`);
            fallback = { value: switchOf(general, file), file };
        }
        const docker = member(document, 'docker') ?? {};
        if (!isMapping(docker))
            throw new Error(`${file}: docker is no mapping`);
        for (const [namespace, settings] of Object.entries(docker)) {
            const before = namespaces.get(namespace);
            if (before)
                throw new Error(`the namespace ${JSON.stringify(namespace)} is in both ${before.file} and ${file}`);
            namespaces.set(namespace, { value: switchOf(settings, file), file });
        }
    }
    return {
        fallback: fallback?.value,
        namespaces: new Map([...namespaces].map(([namespace, { value }]) => [namespace, value])),
    };
}
/** Whether the host looks for signatures, for an image with these scopes (its own name first, then its parents). */
function usesAttachments({ namespaces, fallback }, scopes) {
    const decided = scopes.map((scope) => namespaces.get(scope)).find((value) => value !== undefined);
    return decided ?? fallback ?? false;
}
async function readYaml(bytes, file) {
    const { parseAllDocuments } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const documents = parseAllDocuments(bytes.toString(), { merge: true, stringKeys: true });
    // yaml.v3 reads the first document and leaves the others alone.
    const first = Array.isArray(documents) ? documents[0] : undefined;
    const problem = first?.errors[0];
    if (problem)
        throw new Error(`${file} is no YAML: ${problem.code}`);
    const value = first?.toJS({ maxAliasCount: 100 }) ?? {};
    if (!isMapping(value))
        throw new Error(`${file} is no mapping`);
    return value;
}
function switchOf(settings, file) {
    if (settings === null || settings === undefined)
        return undefined;
    if (!isMapping(settings))
        throw new Error(`${file}: the settings of a namespace are no mapping`);
    const value = member(settings, 'use-sigstore-attachments');
    if (value === undefined || value === null)
        return undefined;
    if (typeof value === 'boolean')
        return value;
    if (typeof value === 'string' && yes.includes(value))
        return true;
    if (typeof value === 'string' && no.includes(value))
        return false;
    throw new Error(`${file}: use-sigstore-attachments is neither true nor false`);
}
function member(value, name) {
    return isMapping(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 48563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ demandsLogEntry),
/* harmony export */   Ye: () => (/* binding */ keyFilesOf),
/* harmony export */   aS: () => (/* binding */ requirement)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23825);


/** base64 as Go's encoding/json takes it. */
const bytes = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/)
    .transform((text) => Buffer.from(text, 'base64'));
// For Go, `null` and an empty path are the same as nothing.
const path = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .nullish()
    .transform((text) => text || undefined);
const data = bytes.nullish().transform((value) => value ?? undefined);
const paths = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).min(1).optional();
const datas = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(bytes).min(1).optional();
const fulcio = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ caPath: path, caData: data, oidcIssuer: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), subjectEmail: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1) })
    .refine(({ caPath, caData }) => count(caPath, caData) === 1, 'exactly one of caPath and caData must be given');
const pki = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    caRootsPath: path,
    caRootsData: data,
    caIntermediatesPath: path,
    caIntermediatesData: data,
    subjectEmail: path,
    subjectHostname: path,
})
    .refine((it) => count(it.caRootsPath, it.caRootsData) === 1, 'exactly one of caRootsPath and caRootsData must be given')
    .refine((it) => count(it.caIntermediatesPath, it.caIntermediatesData) < 2, 'one source of intermediates at most')
    .refine((it) => count(it.subjectEmail, it.subjectHostname) > 0, 'subjectEmail or subjectHostname must be given');
const sigstoreSigned = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('sigstoreSigned'),
    keyPath: path,
    keyPaths: paths,
    keyData: data,
    keyDatas: datas,
    fulcio: fulcio.optional(),
    pki: pki.optional(),
    rekorPublicKeyPath: path,
    rekorPublicKeyPaths: paths,
    rekorPublicKeyData: data,
    rekorPublicKeyDatas: datas,
    signedIdentity: _identity_js__WEBPACK_IMPORTED_MODULE_0__/* .signedIdentity */ .p,
})
    .refine((it) => count(it.keyPath, it.keyPaths, it.keyData, it.keyDatas, it.fulcio, it.pki) === 1, 'exactly one of keyPath, keyPaths, keyData, keyDatas, fulcio and pki must be given')
    .refine((it) => rekorSources(it) < 2, 'at most one source of Rekor keys may be given')
    .refine((it) => !it.fulcio || rekorSources(it) === 1, 'fulcio needs a Rekor key')
    .refine((it) => !it.pki || rekorSources(it) === 0, 'pki takes no Rekor key');
const signedBy = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('signedBy'),
    keyType: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['GPGKeys', 'signedByGPGKeys', 'X509Certificates', 'signedByX509CAs']),
    keyPath: path,
    keyPaths: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional(),
    keyData: data,
    signedIdentity: _identity_js__WEBPACK_IMPORTED_MODULE_0__/* .signedIdentity */ .p,
})
    .refine((it) => count(it.keyPath, it.keyPaths, it.keyData) === 1, 'exactly one source of keys must be given');
/** One requirement of policy.json (containers-policy.json(5)); unknown members are refused, as on the host. */
const requirement = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('type', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('insecureAcceptAnything') }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('reject') }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('signedBaseLayer'), baseLayerIdentity: _identity_js__WEBPACK_IMPORTED_MODULE_0__/* .signedIdentity */ .p.unwrap() }),
    signedBy,
    sigstoreSigned,
]);
/** Whether the host also demands a Rekor entry beside the signature. */
function demandsLogEntry(it) {
    return rekorSources(it) > 0;
}
/** Files that hold the requirement's keys, as written. */
function keyFilesOf(it) {
    if (it.type !== 'sigstoreSigned')
        return [];
    return it.keyPath === undefined ? (it.keyPaths ?? []) : [it.keyPath];
}
function rekorSources(it) {
    return count(it.rekorPublicKeyPath, it.rekorPublicKeyPaths, it.rekorPublicKeyData, it.rekorPublicKeyDatas);
}
function count(...sources) {
    return sources.filter((source) => source !== undefined).length;
}


/***/ }),

/***/ 39394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ scopesOf)
/* harmony export */ });
/* harmony import */ var _docker_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20931);

/**
 * Names under which policy.json and registries.d are asked about an image, the most exact first: the reference, the
 * repository, each parent, the registry, then `*.` and each of its parent domains
 * (containers/image, docker/policyconfiguration/naming.go).
 */
function scopesOf(reference) {
    const scopes = [(0,_docker_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDockerReference */ .tz)(reference)];
    const parts = reference.name.split('/');
    for (let length = parts.length; length > 0; length -= 1)
        scopes.push(parts.slice(0, length).join('/'));
    const labels = (parts[0] ?? '').replace(/:.*$/, '').split('.');
    for (let from = 1; from < labels.length; from += 1)
        scopes.push(`*.${labels.slice(from).join('.')}`);
    return scopes;
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

/***/ 31225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ builderId),
/* harmony export */   v: () => (/* binding */ sourceOf)
/* harmony export */ });
/** The identity of the builder, as verifiers pin it (SLSA v1, `builder.id`). */
function builderId(origin) {
    if (origin.kind === 'local')
        return 'https://wtgos.github.io/actions/builders/local/v1';
    return `${origin.serverUrl}/${origin.jobWorkflowRef ?? origin.workflowRef}`;
}
/** The commit that was built, as a resolved dependency (SLSA v1, `git+URL@ref`). */
function sourceOf(origin) {
    if (origin.kind === 'local') {
        return origin.source && { uri: `git+${origin.source.uri}`, digest: { gitCommit: origin.source.commit } };
    }
    const { serverUrl, repository, ref, sha } = origin;
    return { uri: `git+${serverUrl}/${repository}@${ref}`, digest: { gitCommit: sha } };
}


/***/ }),

/***/ 84748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ provenanceStatement),
/* harmony export */   EH: () => (/* binding */ packageUrl),
/* harmony export */   FI: () => (/* binding */ recordStatement),
/* harmony export */   GL: () => (/* binding */ spdxType),
/* harmony export */   I6: () => (/* binding */ cyclonedxType),
/* harmony export */   io: () => (/* binding */ recordType),
/* harmony export */   wy: () => (/* binding */ provenanceType)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40303);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31225);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9634);




/** SLSA v1 provenance, https://slsa.dev/spec/v1.1/provenance. */
const provenanceType = 'https://slsa.dev/provenance/v1';
/** The check record: every change against the base and the clause that allows it. */
const recordType = 'https://wtgos.github.io/actions/schemas/check-record/v1';
/** What the image adds to its base; the type that `cosign attest --type cyclonedx` writes, too. */
const cyclonedxType = 'https://cyclonedx.org/bom';
/** SPDX 2.x, as `cosign attest --type spdxjson` writes it. */
const spdxType = 'https://spdx.dev/Document';
const buildType = 'https://wtgos.github.io/actions/buildtypes/image/v1';
/** SLSA v1 provenance of one image: who built it, from what, and what was checked. */
function provenanceStatement(input) {
    const { origin, tool, policy } = input;
    const source = (0,_origin_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceOf */ .v)(origin);
    return (0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .statementAbout */ .pT)(input.subject, provenanceType, {
        buildDefinition: {
            buildType,
            externalParameters: externalParameters(input),
            internalParameters: {
                ...(input.engine ? { engine: input.engine } : {}),
                ...(input.engineReason ? { engineReason: input.engineReason } : {}),
                loweredTrust: loweredTrust(input),
                ...(origin.kind === 'github' ? { github: githubParameters(origin) } : {}),
            },
            resolvedDependencies: [...(source ? [source] : []), ...[input.base, ...(input.images ?? [])].map(dependency)],
        },
        runDetails: {
            builder: {
                id: (0,_origin_js__WEBPACK_IMPORTED_MODULE_3__/* .builderId */ .j)(origin),
                version: { [tool.name]: tool.version },
                builderDependencies: [{ name: tool.name, digest: { sha256: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(tool.digest) } }],
            },
            ...(origin.kind === 'github' ? { metadata: { invocationId: invocation(origin) } } : {}),
            byproducts: [
                { name: `policy ${policy.name}`, digest: { sha256: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(policy.digest) } },
                { name: 'check record', digest: { sha256: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(input.record) } },
            ],
        },
    });
}
/**
 * The check record as an attestation.
 * @param record what the rules wrote, parsed: its canonical bytes are the predicate's bytes
 */
function recordStatement(subject, record) {
    return (0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .statementAbout */ .pT)(subject, recordType, record);
}
function externalParameters({ containerfile, buildArgs, labels, annotations, context, platform, run, baseReplaced, base, origin, }) {
    const { os, architecture, variant } = platform;
    return {
        containerfile: {
            path: containerfile.path,
            ...(containerfile.digest ? { digest: { sha256: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(containerfile.digest) } } : {}),
        },
        buildArgs: { ...buildArgs },
        labels: { ...labels },
        ...(annotations ? { annotations: { ...annotations } } : {}),
        ...(context ? { context: { digest: { sha256: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(context) } } } : {}),
        platform: [os, architecture, variant].filter((part) => part !== undefined).join('/'),
        ...(run ? { run: { ...run, buildSecrets: [...run.buildSecrets] } } : {}),
        ...(baseReplaced ? { base: base.reference } : {}),
        ...(origin.kind === 'github' ? { workflow: workflowOf(origin) } : {}),
    };
}
/** `owner/name/path@ref` in its three parts, as GitHub's own build type names them. */
function workflowOf({ workflowRef, serverUrl, repository, ref }) {
    const [path, workflowAt] = splitAtLast(workflowRef, '@');
    return {
        repository: `${serverUrl}/${repository}`,
        path: path.startsWith(`${repository}/`) ? path.slice(repository.length + 1) : path,
        ref: workflowAt ?? ref,
    };
}
function splitAtLast(text, separator) {
    const at = text.lastIndexOf(separator);
    return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
function githubParameters(origin) {
    const { eventName, repositoryId, repositoryOwnerId, runnerEnvironment, workflowSha, jobWorkflowRef } = origin;
    const known = { eventName, repositoryId, repositoryOwnerId, runnerEnvironment, workflowSha, jobWorkflowRef };
    return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}
function invocation({ serverUrl, repository, runId, runAttempt }) {
    return `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${runAttempt}`;
}
function loweredTrust({ origin, base, images, loweredBy }) {
    const reasons = [...(loweredBy ?? [])];
    if (origin.kind === 'local')
        reasons.push('Built outside of a build service: nobody but the key holder vouches for it.');
    else if (origin.runnerEnvironment !== 'github-hosted')
        reasons.push('The runner is not known to be hosted by GitHub.');
    for (const { reference, verification } of [base, ...(images ?? [])]) {
        const reason = doubts[verification.kind];
        if (reason)
            reasons.push(reason(reference));
    }
    return reasons;
}
const doubts = {
    'key-without-name': (reference) => `The signature of ${reference} names no repository: it proves the digest and the key, not that the image is the one of that name.`,
    'unsigned-by-request': (reference) => `The signature of ${reference} was not verified, by request.`,
};
function dependency({ reference, rootDigest, digest, verification }) {
    const uri = packageUrl(reference, rootDigest);
    return {
        ...(uri === undefined ? { name: 'image in a local layout' } : { uri }),
        digest: { sha256: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(rootDigest) },
        annotations: { ...verified(verification), ...(digest === rootDigest ? {} : { platformManifest: digest }) },
    };
}
function verified(verification) {
    if (verification.kind === 'unsigned-by-request')
        return { verifiedBy: 'nothing, by request' };
    const keyFingerprint = verification.fingerprint;
    return verification.kind === 'key'
        ? { verifiedBy: 'key', keyFingerprint, signedReference: verification.reference }
        : { verifiedBy: 'key, under no name', keyFingerprint };
}
/** package-url, type `oci`. A layout's folder is nobody's business: undefined then. */
function packageUrl(reference, digest) {
    const named = (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageReference */ .o_)(reference, '/');
    if (named.kind === 'layout')
        return undefined;
    const name = named.path.slice(named.path.lastIndexOf('/') + 1);
    const repository = encodeURIComponent(`${named.host}/${named.path}`);
    const tag = named.tag === undefined ? '' : `&tag=${encodeURIComponent(named.tag)}`;
    return `pkg:oci/${name}@${encodeURIComponent(digest)}?repository_url=${repository}${tag}`;
}


/***/ })

};
