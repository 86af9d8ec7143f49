export const id = 3043;
export const ids = [3043];
export const modules = {

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
// EXTERNAL MODULE: ./.tsc/pipeline/host-files.js + 1 modules
var host_files = __webpack_require__(79350);
// EXTERNAL MODULE: ./.tsc/pipeline/stored-image.js
var stored_image = __webpack_require__(35172);
// EXTERNAL MODULE: ./.tsc/pipeline/verify.js
var verify = __webpack_require__(82066);
// EXTERNAL MODULE: ./.tsc/sigstore/host-policy/verdict.js + 4 modules
var host_policy_verdict = __webpack_require__(14760);
// EXTERNAL MODULE: ./.tsc/actions/tools.js + 20 modules
var tools = __webpack_require__(93282);
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
function hostRows({ reference, result, reason, enforceSigpolicy }) {
    const why = enforceSigpolicy.ok ? enforceSigpolicy.detail : enforceSigpolicy.reason;
    return [
        [`podman, skopeo, bootc on it, for ${reference}`, result, reason],
        ['bootc on it, --enforce-container-sigpolicy', said(enforceSigpolicy.ok), why],
    ];
}
function said(accepted) {
    return accepted ? 'accepted' : 'refused';
}

;// CONCATENATED MODULE: ./.tsc/actions/verify-image/run.js







/** Reads signatures and attestations back, and asks what a host that runs this very image would say. */
async function run(inputs, services) {
    const pipeline = (0,tools/* pipelineServices */.xr)(services, inputs.plainHttp);
    const keys = await (0,tools/* publicKeysOf */.VO)(inputs.publicKeys, services.cwd);
    const named = await (0,tools/* openImage */.UY)(inputs.image, services, pipeline);
    const references = inputs.references.length > 0 ? inputs.references : [ownReference(named)];
    const image = await (0,stored_image/* readStoredImage */.tP)(named.store, named.name);
    const { descriptor } = image.manifest;
    const signatures = await (0,verify/* signatureVerdict */.Cf)(image.store, descriptor, keys);
    const policy = await (0,host_files/* hostPolicyOf */.m)(await (0,stored_image/* indexStoredImage */.LR)(image, pipeline));
    const hosts = [];
    for (const reference of references) {
        const question = { reference, store: image.store, subject: descriptor, policyFrom: 'new image' };
        hosts.push(await (0,host_policy_verdict/* hostVerdict */.w)(policy, question));
    }
    for (const line of clientTable(signatures, hosts))
        services.log.info(line);
    const verdict = verdictOf(hosts, (0,verify/* refusalOf */.Of)(signatures, `${image.store.name}@${descriptor.digest}`, []));
    return {
        outputs: { verdict: verdict.result },
        json: { verdict: verdict.result, digest: descriptor.digest, signatures, hosts },
        ...(verdict.refusal && { failure: verdict.refusal }),
    };
}
/** The first refusal decides: signatures before hosts, since hosts go by signatures. */
function verdictOf(hosts, refusal) {
    if (refusal)
        return { result: 'refused', refusal };
    const refused = hosts.find(({ result }) => result === 'refused');
    if (refused) {
        const message = `a host that runs this image refuses ${refused.reference}: ${refused.reason}`;
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


/***/ })

};
