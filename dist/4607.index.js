export const id = 4607;
export const ids = [4607,6912];
export const modules = {

/***/ 61202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   assembleOptions: () => (/* binding */ assembleOptions),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _pipeline_assemble_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5106);
/* harmony import */ var _pipeline_base_trust_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75545);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93282);




/** Builds an image into a thin layout: nothing is judged, nothing is sent. */
async function run(inputs, services) {
    const options = await assembleOptions(inputs, services);
    const staged = await (0,_pipeline_assemble_js__WEBPACK_IMPORTED_MODULE_1__/* .assemble */ .f)(options, (0,_tools_js__WEBPACK_IMPORTED_MODULE_3__/* .pipelineServices */ .xr)(services, inputs.plainHttp));
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
/** What `build-image` and `build` take alike, with the image's one clock. @throws UserError */
async function assembleOptions(inputs, { cwd, sourceDateEpoch }) {
    return {
        containerfile: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, inputs.containerfile),
        contextDir: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, inputs.context),
        outputDir: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, inputs.output),
        base: inputs.base,
        baseTrust: (0,_pipeline_base_trust_js__WEBPACK_IMPORTED_MODULE_2__/* .baseTrust */ .i)(await (0,_tools_js__WEBPACK_IMPORTED_MODULE_3__/* .publicKeysOf */ .VO)(inputs.baseKey, cwd), inputs.baseUnsigned),
        platform: inputs.platform,
        buildArgs: inputs.buildArgs,
        labels: inputs.labels,
        annotations: inputs.annotations,
        engine: inputs.engine,
        created: new Date((sourceDateEpoch ?? 0) * 1000),
        cwd,
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
