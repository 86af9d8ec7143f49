export const id = 5936;
export const ids = [5936,6912];
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


const githubInputs = {
    'github-attestations': (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(['auto', 'true', 'false'], {
        description: 'Keep the attestations in GitHub’s store too, which the repository’s page shows. auto: in a workflow run with a github-token, and what GitHub refuses is a warning.',
        default: 'auto',
    }),
    'github-token': (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .secret */ .rJ)('password', {
        description: 'For GitHub’s store: a token with `attestations: write`, as github.token is in a job that has it.',
    }),
};
async function attestationStoreOf({ githubAttestations: wanted, githubToken }, { origin, readSecret, github, log }) {
    if (wanted === 'false')
        return undefined;
    if (origin.kind !== 'github' || githubToken === undefined) {
        if (wanted === 'auto')
            return undefined;
        const missing = githubToken === undefined ? 'github-token is required' : 'it takes a run of GitHub Actions';
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('input-missing', `github-attestations: ${missing}`);
    }
    const { githubAttestations } = await __webpack_require__.e(/* import() */ 7778).then(__webpack_require__.bind(__webpack_require__, 47778));
    const store = githubAttestations(github(await readSecret(githubToken, 'password')), origin.repository);
    if (wanted === 'true')
        return store;
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
function flag(options) {
    const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['true', 'false'], 'expected true or false').transform((value) => value === 'true');
    const choices = ['true', 'false'];
    return input({ ...options, schema, absent: false, allowed: 'true or false', placeholder: undefined, choices });
}
function choice(choices, options) {
    const allowed = choices.join(' or ');
    const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(choices, `expected ${allowed}`);
    return input({ ...options, schema, absent: options.default, allowed, placeholder: choices.join('|'), choices });
}
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
function secret(kind, options) {
    const allowed = kind === 'key' ? 'a key, env://NAME or a file' : 'a password, env://NAME or file://PATH';
    const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .max(maxLength, `longer than ${maxLength} characters`)
        .regex(/^[^\0]*$/, 'holds a NUL character');
    return input({ ...options, schema, absent: undefined, allowed, placeholder: 'where', secret: kind });
}
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



const address = {
    pattern: /^(https:\/\/[^\s/?#@]{1,253}|http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?)(\/[^\s?#]*)?$/,
    allowed: 'an https:// address (http:// on loopback only)',
    placeholder: 'url',
};
const trustedRootInputs = {
    'trusted-root': (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .Ae)({
        description: 'Whose certificates, timestamps and logs are believed: `tuf` (Sigstore’s own, for public repositories, fetched by TUF), or a file (JSON, as `cosign trusted-root create` makes it, or several documents, one a line, as `gh attestation trusted-root` prints them).',
    }),
    'tuf-root': (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .Ae)({
        description: 'With trusted-root as the address of a TUF repository (`https://tuf-repo.github.com`, of a ghe.com tenant `https://tuf-repo.github.com#TRUST-DOMAIN`): the file root.json that trust in it starts from.',
    }),
};
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
function signerProblems(inputs) {
    const { keyless, signingKey } = inputs;
    const problems = sigstoreProblems(inputs);
    if (keyless && signingKey !== undefined)
        problems.push('keyless and signing-key are two ways to sign: give one');
    if (!keyless && signingKey === undefined)
        problems.push('signing-key is required, or keyless: true');
    return problems;
}
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
function trustedRootProblems({ trustedRoot, tufRoot }) {
    const isAddress = /^https?:\/\//.test(trustedRoot ?? '');
    if (isAddress === (tufRoot !== undefined))
        return [];
    return ['tuf-root belongs to a trusted-root that is an address, and such an address needs it'];
}
const patience = { timeoutMs: 30_000, retries: 3 };
async function signerOf(inputs, services) {
    const { keyless, signingKey, signingPassword } = inputs;
    if (keyless)
        return (await keylessSignerOf(inputs, services)).sign;
    const { signingKeyOf } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7357), __webpack_require__.e(6912)]).then(__webpack_require__.bind(__webpack_require__, 47357));
    return signingKeyOf(signingKey ?? '', signingPassword, services);
}
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
async function publishedRoot(fulcioUrl) {
    const { githubInstance } = await __webpack_require__.e(/* import() */ 7503).then(__webpack_require__.bind(__webpack_require__, 17503));
    const known = githubInstance({ serverUrl: 'https://github.com', visibility: 'public' });
    return fulcioUrl === known.fulcioUrl ? 'tuf' : undefined;
}
async function trustedRootOf({ trustedRoot: named, tufRoot }, { cwd, cacheDir }) {
    if (named === undefined)
        return undefined;
    const { readText } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7357), __webpack_require__.e(6912)]).then(__webpack_require__.bind(__webpack_require__, 47357));
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
async function identityTrustOf(inputs, services) {
    const { identity, identityRegexp, sourceRepository, sourceRefs, githubHosted } = inputs;
    if (identity.length === 0 && identityRegexp.length === 0)
        return undefined;
    const root = await (0,_keyless_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .trustedRootOf */ .N)(inputs, services);
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
function sha256(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}
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
function printableLines(text) {
    return text.split('\n').map(printable).join('\n');
}
const unprintable = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
function shortened(text, max) {
    return text.length <= max ? text : `${text.slice(0, max - 1)}…`;
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





const maxParts = 64;
const parallel = 4;
const prefix = 'org.opencontainers.image.';
const ownAnnotations = new Set([
    `${prefix}created`,
    `${prefix}base.digest`,
    `${prefix}base.name`,
    `${prefix}ref.name`,
]);
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
function platformName({ os, architecture, variant }) {
    return variant === undefined ? `${os}/${architecture}` : `${os}/${architecture}/${variant}`;
}
function platformOf({ config: { os, architecture, variant } }) {
    const own = { os, architecture, ...(variant ? { variant } : {}) };
    return isUsual(own) ? { os, architecture } : own;
}
function isUsual({ architecture, variant }) {
    return architecture === 'arm64' && variant === 'v8';
}
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
const maxBytes = 64 * 1024;
const versionPattern = /^[0-9][0-9a-z._-]{0,31}$/;
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

const tagWords = {
    date: 'the day of the image’s clock (UTC), 20261123',
    sha: 'the first seven digits of the commit',
    'os-version': 'VERSION_ID of the image’s os-release',
    pr: 'the number of the pull request',
};
const words = Object.keys(tagWords);
const piece = `[A-Za-z0-9_.-]|\\{(?:${words.join('|')})\\}`;
const tagTemplate = new RegExp(`^(?![.-])(?:${piece}){1,128}$`);
const referenceTemplate = new RegExp(`^[a-z0-9.:[\\]_-]+/[A-Za-z0-9._/-]+:(?![.-])(?:${piece}){1,128}$`);
const reserved = /^sha256-[0-9a-f]{64}(\.|$)/;
const grammar = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
const shortSha = 7;
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
    plan.fill('0');
    return plan;
}
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

/***/ 31225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ builderId),
/* harmony export */   v: () => (/* binding */ sourceOf)
/* harmony export */ });
function builderId(origin) {
    if (origin.kind === 'local')
        return 'https://wtgos.github.io/actions/builders/local/v1';
    return `${origin.serverUrl}/${origin.jobWorkflowRef ?? origin.workflowRef}`;
}
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




const provenanceType = 'https://slsa.dev/provenance/v1';
const recordType = 'https://wtgos.github.io/actions/schemas/check-record/v1';
const cyclonedxType = 'https://cyclonedx.org/bom';
const spdxType = 'https://spdx.dev/Document';
const buildType = 'https://wtgos.github.io/actions/buildtypes/image/v1';
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
