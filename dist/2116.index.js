export const id = 2116;
export const ids = [2116,6912];
export const modules = {

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

/***/ 4430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./.tsc/core/errors.js
var errors = __webpack_require__(55743);
// EXTERNAL MODULE: ./.tsc/core/printable.js
var printable = __webpack_require__(38497);
// EXTERNAL MODULE: ./.tsc/pipeline/host-verdicts.js + 1 modules
var host_verdicts = __webpack_require__(95281);
// EXTERNAL MODULE: ./.tsc/pipeline/platforms.js
var platforms = __webpack_require__(38955);
// EXTERNAL MODULE: ./.tsc/pipeline/stored-image.js
var stored_image = __webpack_require__(35172);
// EXTERNAL MODULE: ./.tsc/pipeline/verify.js + 1 modules
var verify = __webpack_require__(85849);
// EXTERNAL MODULE: ./.tsc/sigstore/host-policy/verdict.js + 3 modules
var host_policy_verdict = __webpack_require__(77818);
// EXTERNAL MODULE: ./.tsc/actions/tools.js + 22 modules
var tools = __webpack_require__(47357);
;// CONCATENATED MODULE: ./.tsc/actions/verify-image/client-table.js
/** What each client says of an image, one line each: the client, its answer, why. */
function clientTable(signatures, hosts) {
    const rows = [
        ...signatures.clients.map(({ client, accepted, detail }) => [client, said(accepted), detail]),
        ...hosts.flatMap(hostRows),
        ...signatures.attestations.map((type) => ['attestation', 'verified', type]),
    ];
    const [first, second] = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    return rows.map(([client, answer, why]) => `${client.padEnd(first ?? 0)}  ${answer.padEnd(second ?? 0)}  ${why}`);
}
function hostRows({ reference, policyFrom, result, reason, enforceSigpolicy }) {
    const why = enforceSigpolicy.ok ? enforceSigpolicy.detail : enforceSigpolicy.reason;
    return [
        [`podman, skopeo, bootc on the ${policyFrom}, for ${reference}`, result, reason],
        [`bootc on the ${policyFrom}, --enforce-container-sigpolicy`, said(enforceSigpolicy.ok), why],
    ];
}
function said(accepted) {
    return accepted ? 'accepted' : 'refused';
}

// EXTERNAL MODULE: ./.tsc/actions/verify-image/identity-inputs.js
var identity_inputs = __webpack_require__(92448);
;// CONCATENATED MODULE: ./.tsc/actions/verify-image/run.js










/** Reads signatures and attestations back, and asks what a host that runs this very image would say. */
async function run(inputs, services) {
    const pipeline = (0,tools/* pipelineServices */.xr)(services, inputs.plainHttp);
    const keys = await (0,tools/* publicKeysOf */.VO)(inputs.publicKeys, services.cwd);
    const trust = await (0,identity_inputs/* identityTrustOf */.ar)(inputs, services);
    const named = await (0,tools/* openImage */.UY)(inputs.image, services, pipeline);
    const references = inputs.references.length > 0 ? inputs.references : [ownReference(named)];
    const { store } = named;
    const release = await (0,platforms/* releaseOf */.l)(store, await (0,stored_image/* readStoredManifest */.Zl)(store, named.name));
    const { descriptor, kind } = release.manifest;
    const parts = kind === 'index' ? release.images : [];
    const verdictOn = async (subject) => [
        ...(keys.length > 0 ? [await (0,verify/* signatureVerdict */.Cf)(store, subject, keys)] : []),
        ...(trust ? [await (0,verify/* identityVerdict */.mu)(store, subject, trust)] : []),
    ];
    const asked = await verdictOn(descriptor);
    for (const part of parts) {
        const verdicts = await verdictOn(part.manifest.descriptor);
        asked.push(...verdicts.map((verdict) => forPlatform(verdict, platformOf(part))));
    }
    const signatures = (0,verify/* joinVerdicts */.$U)(asked);
    const hosts = [];
    for (const [at, policy] of (await (0,host_verdicts/* hostPolicies */.$Z)(release.images, pipeline)).entries()) {
        const part = parts[at];
        const policyFrom = part ? `new image for ${platformOf(part)}` : 'new image';
        for (const reference of references) {
            hosts.push(await (0,host_policy_verdict/* hostVerdict */.w)(policy, { reference, store, subject: descriptor, policyFrom }));
        }
    }
    for (const line of clientTable(signatures, hosts))
        services.log.info(line);
    const verdict = verdictOf(hosts, (0,verify/* refusalOf */.Of)(signatures, `${store.name}@${descriptor.digest}`, []));
    return {
        outputs: { verdict: verdict.result },
        json: { verdict: verdict.result, digest: descriptor.digest, signatures, hosts },
        ...(verdict.refusal && { failure: verdict.refusal }),
    };
}
/** In one line: a config can say anything. */
function platformOf({ config }) {
    return (0,printable/* shortened */.vI)((0,printable/* printable */.g$)([config.os, config.architecture, config.variant].filter(Boolean).join('/')), 64);
}
function forPlatform(verdict, platform) {
    const clients = verdict.clients.map((each) => ({ ...each, client: `${each.client}, of ${platform}` }));
    return { ...verdict, clients };
}
/** The first refusal decides: signatures before hosts, since hosts go by signatures. */
function verdictOf(hosts, refusal) {
    if (refusal)
        return { result: 'refused', refusal };
    const refused = hosts.find(({ result }) => result === 'refused');
    if (refused) {
        const message = `a host that runs the ${refused.policyFrom} refuses ${refused.reference}: ${refused.reason}`;
        const hint = 'The image’s own policy.json, registries.d and keys do not fit the signatures it has.';
        return { result: 'refused', refusal: new errors/* PolicyError */.pn('host-refused', message, { hint }) };
    }
    return { result: hosts.some(({ result }) => result === 'not-enforced') ? 'not-enforced' : 'accepted' };
}
function ownReference({ reference }) {
    if (reference.kind === 'registry') {
        const { host, path, tag, digest } = reference;
        return tag === undefined ? `${host}/${path}@${digest}` : `${host}/${path}:${tag}`;
    }
    throw new errors/* UserError */.yo('input-missing', 'references: nothing says what this layout stands for', {
        hint: 'Name what a host would pull, for example references: ghcr.io/you/image:stable',
    });
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


/***/ })

};
