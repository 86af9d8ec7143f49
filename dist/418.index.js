export const id = 418;
export const ids = [418];
export const modules = {

/***/ 20418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  printDiff: () => (/* binding */ printDiff)
});

// EXTERNAL MODULE: ./.tsc/actions/tools.js + 22 modules
var tools = __webpack_require__(47357);
// EXTERNAL MODULE: ./.tsc/image/index-image.js + 12 modules
var index_image = __webpack_require__(85289);
// EXTERNAL MODULE: ./.tsc/image/rpmdb/read.js + 2 modules
var read = __webpack_require__(59684);
// EXTERNAL MODULE: ./.tsc/report/diff-compare.js + 2 modules
var diff_compare = __webpack_require__(22481);
// EXTERNAL MODULE: ./.tsc/pipeline/stored-image.js
var stored_image = __webpack_require__(35172);
;// CONCATENATED MODULE: ./.tsc/pipeline/diff.js




/**
 * What changed from one image to another. The second finds the layers that both have in the cache.
 * @throws ExternalError of registry and layers
 */
async function diffImages(before, after, services) {
    const first = await sideOf(before, services);
    return (0,diff_compare/* compareImages */.q)(first, await sideOf(after, services));
}
async function sideOf({ name, image, layers }, services) {
    const tree = await (0,index_image/* indexImage */.A)({ layers, ...(0,stored_image/* indexOptions */.fS)(services) });
    const { manifest, config } = image;
    return {
        name,
        digest: manifest.descriptor.digest,
        manifest: manifest.document,
        config,
        tree,
        packages: await (0,read/* readRpmDatabase */.tD)(tree),
    };
}

// EXTERNAL MODULE: ./.tsc/report/diff-markdown.js
var diff_markdown = __webpack_require__(8100);
// EXTERNAL MODULE: ./.tsc/report/diff-text.js
var diff_text = __webpack_require__(3298);
// EXTERNAL MODULE: ./.tsc/cli/readable.js
var readable = __webpack_require__(57889);
;// CONCATENATED MODULE: ./.tsc/cli/diff.js





/**
 * Compares two images and prints what changed.
 * @throws UserError for a name that is none; ExternalError of registry and layers
 */
async function printDiff([before, after], { form, all, plainHttp, colour }, services, print) {
    const pipeline = (0,tools/* pipelineServices */.xr)(services, plainHttp);
    const first = await (0,readable/* openForReading */.s)(before, services, pipeline);
    const second = await (0,readable/* openForReading */.s)(after, services, pipeline);
    const document = await diffImages({ name: before, ...first }, { name: after, ...second }, pipeline);
    if (form === 'json')
        return { outputs: {}, json: document };
    print(form === 'markdown' ? (0,diff_markdown/* diffMarkdown */.x)(document, { all }) : (0,diff_text/* diffText */.NI)(document, { all, colour }));
    return { outputs: {} };
}


/***/ }),

/***/ 57889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ openForReading)
/* harmony export */ });
/* harmony import */ var _actions_tools_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47357);
/* harmony import */ var _assemble_staged_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61737);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86912);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55743);
/* harmony import */ var _pipeline_candidate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5682);
/* harmony import */ var _pipeline_stored_image_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35172);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40303);







/**
 * Finds an image; a thin layout reads the base's layers from where the base is.
 * @throws UserError for a name that is none; ExternalError of the store
 */
async function openForReading(text, services, pipeline) {
    const reference = (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .parseImageReference */ .o_)(text, services.cwd);
    if (reference.kind === 'layout' && (await (0,_assemble_staged_js__WEBPACK_IMPORTED_MODULE_1__/* .isThin */ .OL)(reference.dir))) {
        const { image, layers, base } = (0,_pipeline_candidate_js__WEBPACK_IMPORTED_MODULE_4__/* .stagedCandidate */ .UH)(await (0,_assemble_staged_js__WEBPACK_IMPORTED_MODULE_1__/* .openStaged */ .XA)(reference.dir, pipeline.open));
        return { image, layers, base: async () => base };
    }
    const { store, name } = await (0,_actions_tools_js__WEBPACK_IMPORTED_MODULE_0__/* .openImage */ .UY)(text, services, pipeline);
    const image = await (0,_pipeline_stored_image_js__WEBPACK_IMPORTED_MODULE_5__/* .readStoredImage */ .tP)(store, name);
    return {
        image,
        layers: (0,_pipeline_stored_image_js__WEBPACK_IMPORTED_MODULE_5__/* .layerSources */ .AD)(image),
        base: () => baseOf(image, services, pipeline),
    };
}
/** The base that an image's annotations name (OCI image specification 1.1, annotations.md), by digest. */
async function baseOf(image, services, pipeline) {
    const { annotations = {} } = image.manifest.document;
    const name = annotations['org.opencontainers.image.base.name'];
    const digest = annotations['org.opencontainers.image.base.digest'];
    if (name === undefined || !(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigest */ .Bc)(digest)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('input-invalid', 'the image does not say which base it was built on', {
            hint: 'Only images with the annotations org.opencontainers.image.base.name and .digest can be compared by --delta.',
        });
    }
    return (0,_pipeline_stored_image_js__WEBPACK_IMPORTED_MODULE_5__/* .readStoredImage */ .tP)(await pipeline.open((0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .parseImageReference */ .o_)(name, services.cwd)), digest);
}


/***/ })

};
