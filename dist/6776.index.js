export const id = 6776;
export const ids = [6776];
export const modules = {

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


/***/ }),

/***/ 96776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  printTree: () => (/* binding */ printTree)
});

// EXTERNAL MODULE: ./.tsc/actions/tools.js + 22 modules
var tools = __webpack_require__(47357);
// EXTERNAL MODULE: ./.tsc/image/delta.js
var image_delta = __webpack_require__(55124);
// EXTERNAL MODULE: ./.tsc/image/index-image.js + 12 modules
var index_image = __webpack_require__(85289);
// EXTERNAL MODULE: ./.tsc/pipeline/stored-image.js
var stored_image = __webpack_require__(35172);
// EXTERNAL MODULE: ./.tsc/cli/readable.js
var readable = __webpack_require__(57889);
// EXTERNAL MODULE: ./.tsc/core/printable.js
var printable = __webpack_require__(38497);
;// CONCATENATED MODULE: ./.tsc/cli/tree-lines.js

const letters = {
    file: '-',
    directory: 'd',
    symlink: 'l',
    char: 'c',
    block: 'b',
    fifo: 'p',
};
/** One line for each path, sorted: mode, owner, bytes, layer, path. */
function* treeLines(tree) {
    for (const path of [...tree.entries.keys()].sort()) {
        const entry = tree.entries.get(path);
        if (entry)
            yield entryLine(entry);
    }
}
/** One line for each path that differs from the base, and what differs. */
function* deltaLines(delta) {
    for (const change of delta) {
        const what = change.kind === 'changed' ? `  (${change.what.join(', ')})` : '';
        const { mark, entry } = marked(change);
        yield `${mark} ${entryLine(entry)}${what}`;
    }
}
/** A tree as JSON values. Bytes of xattrs are base64. */
function entryJson(entry) {
    const { xattrs, mode, ...rest } = entry;
    const encoded = xattrs && Object.fromEntries([...xattrs].map(([name, value]) => [name, value.toString('base64')]));
    return { ...rest, mode: octal(mode), ...(encoded && { xattrs: encoded }) };
}
function changeJson(change) {
    if (change.kind === 'added')
        return { ...change, after: entryJson(change.after) };
    if (change.kind === 'removed')
        return { ...change, before: entryJson(change.before) };
    return { ...change, before: entryJson(change.before), after: entryJson(change.after) };
}
function marked(change) {
    if (change.kind === 'removed')
        return { mark: '-', entry: change.before };
    return { mark: change.kind === 'added' ? '+' : '~', entry: change.after };
}
function entryLine({ type, mode, uid, gid, size, layer, path, target }) {
    const owner = `${uid}:${gid}`.padEnd(9);
    const link = target === undefined ? '' : ` -> ${(0,printable/* printable */.g$)(target)}`;
    return `${letters[type]}${octal(mode)} ${owner} ${String(size).padStart(11)} #${String(layer).padEnd(3)} /${(0,printable/* printable */.g$)(path)}${link}`;
}
function octal(mode) {
    return mode.toString(8).padStart(4, '0');
}

;// CONCATENATED MODULE: ./.tsc/cli/tree.js






/**
 * Lists an image's tree or, with `delta`, what it changes in its base.
 * @throws UserError for a name that is none, or `delta` where nothing says what the base is; ExternalError of registry and layers
 */
async function printTree(text, options, services, print) {
    const pipeline = (0,tools/* pipelineServices */.xr)(services, options.plainHttp);
    const { image, layers, base } = await (0,readable/* openForReading */.s)(text, services, pipeline);
    const { digest } = image.manifest.descriptor;
    if (options.delta) {
        // The base first: the image then finds its layers in the cache.
        const baseTree = await (0,index_image/* indexImage */.A)({ layers: (0,stored_image/* layerSources */.AD)(await base()), ...(0,stored_image/* indexOptions */.fS)(pipeline) });
        const delta = (0,image_delta/* diffTrees */.j)(baseTree, await (0,index_image/* indexImage */.A)({ layers, ...(0,stored_image/* indexOptions */.fS)(pipeline) }));
        if (options.json)
            return { outputs: {}, json: { digest, changes: delta.map(changeJson) } };
        for (const line of deltaLines(delta))
            print(line);
        return { outputs: {} };
    }
    const tree = await (0,index_image/* indexImage */.A)({ layers, ...(0,stored_image/* indexOptions */.fS)(pipeline) });
    if (options.json)
        return { outputs: {}, json: { digest, entries: [...tree.entries.values()].map(entryJson) } };
    for (const line of treeLines(tree))
        print(line);
    return { outputs: {} };
}


/***/ })

};
