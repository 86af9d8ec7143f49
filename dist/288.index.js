export const id = 288;
export const ids = [288];
export const modules = {

/***/ 24865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55743);
/* harmony import */ var _pipeline_host_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49307);
/* harmony import */ var _pipeline_stored_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35172);
/* harmony import */ var _pipeline_verify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82066);
/* harmony import */ var _sigstore_host_policy_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22949);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93282);






/** Reads signatures and attestations back, and asks what a host that runs this very image would say. */
async function run(inputs, services) {
    const pipeline = (0,_tools_js__WEBPACK_IMPORTED_MODULE_5__/* .pipelineServices */ .xr)(services, inputs.plainHttp);
    const keys = await (0,_tools_js__WEBPACK_IMPORTED_MODULE_5__/* .publicKeysOf */ .VO)(inputs.publicKeys, services.cwd);
    const named = await (0,_tools_js__WEBPACK_IMPORTED_MODULE_5__/* .openImage */ .UY)(inputs.image, services, pipeline);
    const references = inputs.references.length > 0 ? inputs.references : [ownReference(named)];
    const image = await (0,_pipeline_stored_image_js__WEBPACK_IMPORTED_MODULE_2__/* .readStoredImage */ .tP)(named.store, named.name);
    const { descriptor } = image.manifest;
    const signatures = await (0,_pipeline_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyPublished */ .u)(image.store, descriptor, keys, []);
    for (const { client, detail } of signatures.clients)
        services.log.info(`${client}: accepted (${detail})`);
    for (const type of signatures.attestations)
        services.log.info(`attested: ${type}`);
    const policy = await (0,_pipeline_host_files_js__WEBPACK_IMPORTED_MODULE_1__/* .hostPolicyOf */ .m)(await (0,_pipeline_stored_image_js__WEBPACK_IMPORTED_MODULE_2__/* .indexStoredImage */ .LR)(image, pipeline));
    const hosts = [];
    for (const reference of references) {
        const verdict = await (0,_sigstore_host_policy_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .hostVerdict */ .w)(policy, {
            reference,
            store: image.store,
            subject: descriptor,
            policyFrom: 'new image',
        });
        services.log.info(`a host that runs it, pulling ${reference}: ${verdict.result} (${verdict.reason})`);
        hosts.push(verdict);
    }
    const results = hosts.map(({ result }) => result);
    const verdict = results.find((result) => result === 'refused') ?? results.find((result) => result === 'not-enforced') ?? 'accepted';
    const refused = hosts.find(({ result }) => result === 'refused');
    return {
        outputs: { verdict },
        json: { verdict, digest: descriptor.digest, signatures, hosts },
        ...(refused && {
            failure: new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PolicyError */ .pn('host-refused', `a host that runs this image refuses ${refused.reference}: ${refused.reason}`, {
                hint: 'The image’s own policy.json, registries.d and keys do not fit the signatures it has.',
            }),
        }),
    };
}
function ownReference({ reference }) {
    if (reference.kind === 'registry') {
        const { host, path, tag, digest } = reference;
        return tag === undefined ? `${host}/${path}@${digest}` : `${host}/${path}:${tag}`;
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('input-missing', 'references: nothing says what this layout stands for', {
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
