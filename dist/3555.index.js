export const id = 3555;
export const ids = [3555,6912];
export const modules = {

/***/ 50493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ runOptions),
/* harmony export */   R: () => (/* binding */ imageTrusts)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55743);
/* harmony import */ var _pipeline_base_trust_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75545);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47357);



const levels = { gzip: { usual: 6, most: 9 }, zstd: { usual: 3, most: 19 } };
async function runOptions(inputs, baseKeys, services) {
    const { compression: kind, compressionLevel, isolation } = inputs;
    const { usual, most } = levels[kind];
    const level = compressionLevel === undefined ? usual : Number(compressionLevel);
    if (level > most)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('input-invalid', `compression-level: ${kind} has levels up to ${most}`);
    return {
        imageTrust: await imageTrusts(inputs, baseKeys, services),
        secrets: await readSecrets(inputs.buildSecrets, services),
        isolation: isolation === 'auto' ? undefined : isolation,
        compression: { kind, level, threads: Number(inputs.compressionThreads) },
        dropUnchanged: inputs.dropUnchanged,
    };
}
async function imageTrusts({ imageKeys, unsignedImages }, baseKeys, { cwd }) {
    const keys = new Map(await Promise.all(Object.entries(imageKeys).map(async ([image, file]) => [image, await (0,_tools_js__WEBPACK_IMPORTED_MODULE_2__/* .publicKeysOf */ .VO)([file], cwd)])));
    return (reference) => imageTrust(reference, keys.get(reference) ?? baseKeys, unsignedImages);
}
function imageTrust(reference, keys, unsigned) {
    if (unsigned.includes(reference))
        return (0,_pipeline_base_trust_js__WEBPACK_IMPORTED_MODULE_1__/* .baseTrust */ .i)([], true);
    if (keys.length > 0)
        return (0,_pipeline_base_trust_js__WEBPACK_IMPORTED_MODULE_1__/* .baseTrust */ .i)(keys, false);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('input-missing', `nothing shows where the image ${reference} of the Containerfile comes from`, {
        hint: `Give its maker’s key by image-keys: ${reference}=path/to/cosign.pub, or name it in unsigned-images.`,
    });
}
async function readSecrets(specs, services) {
    const secrets = [];
    for (const [name, spec] of Object.entries(specs)) {
        if (!/^(env|file):\/\/./.test(spec)) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('input-invalid', `build-secrets: ${name} is neither env://VARIABLE nor file://PATH`, {
                hint: 'A secret itself must not stand in an input: others on the machine could read it.',
            });
        }
        secrets.push([name, await services.readSecret(spec, 'password')]);
    }
    return Object.fromEntries(secrets);
}


/***/ }),

/***/ 61202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   assembleOptions: () => (/* binding */ assembleOptions),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86912);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55743);
/* harmony import */ var _pipeline_assemble_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73168);
/* harmony import */ var _pipeline_base_trust_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75545);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47357);
/* harmony import */ var _run_options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50493);







async function run(inputs, services) {
    const options = await assembleOptions(inputs, services);
    const staged = await (0,_pipeline_assemble_js__WEBPACK_IMPORTED_MODULE_3__/* .assemble */ .f)(options, (0,_tools_js__WEBPACK_IMPORTED_MODULE_5__/* .pipelineServices */ .xr)(services, inputs.plainHttp));
    return {
        outputs: {
            image: `oci:${staged.dir}`,
            digest: staged.digest,
            'base-digest': staged.base.digest,
            engine: staged.engine,
            'bytes-added': String(staged.bytesAdded),
        },
    };
}
async function assembleOptions(inputs, services) {
    const { cwd, sourceDateEpoch } = services;
    const baseKeys = await (0,_tools_js__WEBPACK_IMPORTED_MODULE_5__/* .publicKeysOf */ .VO)(inputs.baseKey, cwd);
    return {
        containerfile: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, inputs.containerfile),
        contextDir: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, inputs.context),
        outputDir: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, inputs.output),
        base: inputs.base,
        baseTrust: (0,_pipeline_base_trust_js__WEBPACK_IMPORTED_MODULE_4__/* .baseTrust */ .i)(baseKeys, inputs.baseUnsigned, inputs.baseUnnamed),
        imageDigests: pinsOf(inputs.imageDigests),
        platform: inputs.platform,
        buildArgs: inputs.buildArgs,
        labels: inputs.labels,
        annotations: inputs.annotations,
        engine: inputs.engine,
        run: await (0,_run_options_js__WEBPACK_IMPORTED_MODULE_6__/* .runOptions */ .K)(inputs, baseKeys, services),
        created: new Date((sourceDateEpoch ?? 0) * 1000),
        cwd,
    };
}
function pinsOf(texts) {
    const pins = Object.entries(texts).map(([image, digest]) => {
        if ((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(digest))
            return [image, digest];
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('input-invalid', `image-digests: ${image} is given no digest (sha256:…)`);
    });
    return Object.fromEntries(pins);
}


/***/ }),

/***/ 6470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55743);
/* harmony import */ var _core_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9141);
/* harmony import */ var _pipeline_build_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99991);
/* harmony import */ var _pipeline_target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48182);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40303);
/* harmony import */ var _report_findings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93041);
/* harmony import */ var _build_image_run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61202);
/* harmony import */ var _github_inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30043);
/* harmony import */ var _keyless_inputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(86058);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(47357);











async function run(inputs, services) {
    const pipeline = (0,_tools_js__WEBPACK_IMPORTED_MODULE_10__/* .pipelineServices */ .xr)(services, inputs.plainHttp);
    const { report } = inputs;
    const { publish, skipUnchanged: skip, runWithKey } = inputs;
    const built = await (0,_pipeline_build_js__WEBPACK_IMPORTED_MODULE_3__/* .buildUnlessUnchanged */ .eL)({
        ...(await (0,_build_image_run_js__WEBPACK_IMPORTED_MODULE_7__.assembleOptions)(inputs, services)),
        takenOver: inputs.builtImage === undefined ? undefined : (0,_tools_js__WEBPACK_IMPORTED_MODULE_10__/* .stagedDirOf */ .l5)(inputs.builtImage, services),
        policy: await (0,_tools_js__WEBPACK_IMPORTED_MODULE_10__/* .policyOf */ .US)(inputs.policy, services),
        strict: inputs.strict,
        publish: publish ? await publicationOf(inputs, services, pipeline) : undefined,
        signerAtHand: inputs.signingKey !== undefined || inputs.keyless,
        runWithKey,
        async judged(verdict) {
            services.judged(verdict);
            if (report)
                await (0,_core_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(services.cwd, report), (0,_report_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .findingsJson */ .p0)(verdict));
        },
    }, skip === 'false' ? undefined : skip === 'true' ? 'always' : 'declarative', pipeline);
    const { baseDigest, recordFile, release } = built;
    const published = 'kept' in built ? built.kept : built.published;
    const digest = 'kept' in built ? built.kept.digest : built.digest;
    const tags = published?.tags.map(({ reference }) => reference) ?? [];
    return {
        outputs: {
            image: 'kept' in built || published ? `${inputs.to}@${digest}` : built.image,
            digest,
            tags: tags.join('\n'),
            record: recordFile,
            unchanged: String('kept' in built),
        },
        json: {
            tags,
            baseDigest,
            release,
            ...(published && {
                ...('pushed' in published && { bytes: published.pushed.bytes }),
                hosts: published.hosts,
                clients: published.signatures.clients,
            }),
        },
    };
}
async function publicationOf(inputs, services, pipeline) {
    const { to, signingKey, signingPassword } = inputs;
    if (to === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('input-missing', 'to is required to publish');
    const reference = (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .parseImageReference */ .o_)(to, services.cwd);
    (0,_pipeline_target_js__WEBPACK_IMPORTED_MODULE_4__/* .requireBareTarget */ .xC)(reference);
    const [target, key, publicKeys, keyless, alsoAttestIn] = await Promise.all([
        pipeline.open(reference),
        signingKey === undefined ? undefined : (0,_tools_js__WEBPACK_IMPORTED_MODULE_10__.signingKeyOf)(signingKey, signingPassword, services),
        (0,_tools_js__WEBPACK_IMPORTED_MODULE_10__/* .publicKeysOf */ .VO)(inputs.publicKeys, services.cwd),
        inputs.keyless ? (0,_keyless_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .keylessPublisherOf */ .kQ)(inputs, services) : undefined,
        (0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .attestationStoreOf */ .H)(inputs, services),
    ]);
    const { tags, references, allowRollback } = inputs;
    return { target, tags, references, key, publicKeys, keyless, allowRollback, alsoAttestIn };
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

/***/ 93041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p0: () => (/* binding */ findingsJson)
/* harmony export */ });
/* unused harmony exports findingsSchemaUrl, findingsDocument, findingsJsonSchema, isFindingsDocument */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42891);


const findingsSchemaUrl = 'https://wtgos.github.io/actions/schemas/findings/v1.json';
const amount = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
const level = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['error', 'unknown', 'warning', 'note']);
const findingSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('A rule of the catalogue, such as PRIV-02.'),
    level: level.describe('error stops the gate; so does unknown in strict mode.'),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .optional()
        .describe('A path in the image, without leading slash; bytes that are no UTF-8 are written as U+DC80…U+DCFF.'),
    layer: amount.optional().describe('Position of the layer, from 0 at the bottom.'),
    at: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).optional(), column: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).optional() })
        .optional()
        .describe('The place in the caller’s files that it comes from.'),
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()])).describe('What was seen.'),
    fix: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('What to do about it.'),
});
const documentSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(findingsSchemaUrl),
    result: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'fail']),
    strict: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('Whether unknown counted as a failure.'),
    findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(findingSchema).describe('Most severe first.'),
    unusedClauses: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('Clauses of the policy that decided nothing.'),
    summary: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ error: amount, unknown: amount, warning: amount, note: amount, decided: amount })
        .describe('Findings by level, and how many changed paths were decided.'),
})
    .meta({ title: 'Findings of wtgOS actions', description: 'What a check of an image found.' });
function findingsDocument(verdict) {
    return {
        schema: findingsSchemaUrl,
        result: verdict.result,
        strict: verdict.strict,
        findings: (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .bySeverity */ .Np)(verdict.findings),
        unusedClauses: verdict.unusedClauses,
        summary: { ...(0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(verdict.findings), decided: verdict.decisions.length },
    };
}
function findingsJsonSchema() {
    return { $id: findingsSchemaUrl, ...z.toJSONSchema(documentSchema) };
}
function isFindingsDocument(value) {
    return documentSchema.safeParse(value).success;
}
function findingsJson(verdict) {
    return `${JSON.stringify(findingsDocument(verdict), null, 2)}\n`;
}


/***/ }),

/***/ 42891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   Pe: () => (/* binding */ countsInWords),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ec: () => (/* binding */ judgedInWords)
/* harmony export */ });
/* unused harmony exports levels, stops, failures */
const levels = ['error', 'unknown', 'warning', 'note'];
function stops(level, strict) {
    return level === 'error' || (level === 'unknown' && strict);
}
function bySeverity(findings) {
    return [...findings].sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
}
function count(findings) {
    const counts = { error: 0, unknown: 0, warning: 0, note: 0 };
    for (const finding of findings)
        counts[finding.level]++;
    return counts;
}
function countsInWords(verdict) {
    const counts = count(verdict.findings);
    const words = levels
        .filter((level) => counts[level] > 0)
        .map((level) => `${counts[level]} ${level}${counts[level] === 1 || level === 'unknown' ? '' : 's'}`);
    return words.length === 0 ? 'no findings' : words.join(', ');
}
function failures(verdict) {
    return verdict.findings.filter((finding) => stops(finding.level, verdict.strict)).length;
}
function judgedInWords({ decisions, judged }) {
    return judged ?? (decisions.length === 1 ? '1 changed path' : `${decisions.length} changed paths`);
}


/***/ })

};
