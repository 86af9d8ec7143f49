export const id = 4051;
export const ids = [4051,6912];
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

/***/ 68928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ invalid),
/* harmony export */   Vx: () => (/* binding */ unknownFlag),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   qO: () => (/* binding */ unsupported)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55743);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60772);


function invalid({ file }, line, message, hint) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('containerfile-invalid', `${file}:${line}: ${message}`, { hint, at: { file, line } });
}
function unsupported({ file }, line, message, hint) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('containerfile-unsupported', `${file}:${line}: ${message}`, { hint, at: { file, line } });
}
function unknownFlag(context, line, keyword, flag, names) {
    const name = flag.split('=')[0] ?? flag;
    const guess = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, names);
    const others = names.length > 0 ? `It has ${names.join(', ')}.` : 'Leave it out.';
    return invalid(context, line, `${keyword} has no flag ${quote(name)}`, guess ? `Did you mean ${guess}?` : others);
}
function quote(text) {
    return JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text);
}


/***/ }),

/***/ 70316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ readSmallFile),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   qY: () => (/* binding */ fileContent)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55743);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



const chunkBytes = 256 * 1024;
const readFlags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
async function readSmallFile(path, maxBytes) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        let handle;
        try {
            handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, readFlags);
        }
        catch (error) {
            const { code } = error;
            if (code === 'ENOENT' || code === 'ENOTDIR')
                return undefined;
            throw unreadable(path, error);
        }
        const file = __addDisposableResource(env_1, handle, true);
        const { size } = await file.stat();
        if (size > maxBytes) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('context-invalid', `${path} is larger than ${maxBytes} bytes`, { hint: 'Make it shorter.' });
        }
        const buffer = Buffer.alloc(maxBytes);
        try {
            const { bytesRead } = await file.read(buffer, 0, maxBytes, 0);
            return buffer.subarray(0, bytesRead);
        }
        catch (error) {
            throw unreadable(path, error);
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function fileContent(path, name, seen) {
    return {
        size: Number(seen.size),
        async *open() {
            const env_2 = { stack: [], error: void 0, hasError: false };
            try {
                const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, readFlags).catch((error) => {
                    throw unreadable(name, error);
                });
                const file = __addDisposableResource(env_2, handle, true);
                requireSame(name, seen, await file.stat({ bigint: true }));
                let left = Number(seen.size);
                for (let position = 0; left > 0;) {
                    const buffer = Buffer.allocUnsafe(Math.min(chunkBytes, left));
                    const { bytesRead } = await file.read(buffer, 0, buffer.length, position).catch((error) => {
                        throw unreadable(name, error);
                    });
                    if (bytesRead === 0)
                        throw changed(name);
                    left -= bytesRead;
                    position += bytesRead;
                    yield buffer.subarray(0, bytesRead);
                }
                requireSame(name, seen, await file.stat({ bigint: true }));
            }
            catch (e_2) {
                env_2.error = e_2;
                env_2.hasError = true;
            }
            finally {
                const result_2 = __disposeResources(env_2);
                if (result_2)
                    await result_2;
            }
        },
    };
}
function unreadable(name, error) {
    const { code = String(error) } = error;
    if (code === 'ELOOP' || code === 'ENOENT' || code === 'ENXIO')
        return changed(name);
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('context-invalid', `${name} cannot be read: ${code}`, {
        hint: 'Check its owner and mode, or name it in .containerignore.',
        cause: error,
    });
}
function requireSame(name, seen, now) {
    const same = ['dev', 'ino', 'size', 'mode', 'mtimeNs', 'ctimeNs'].every((key) => seen[key] === now[key]);
    if (!same)
        throw changed(name);
}
function changed(name) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('context-invalid', `${name} changed while it was read`, {
        hint: 'Let nothing write into the build context during a build, and run again.',
    });
}


/***/ }),

/***/ 17959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ resolveBase)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55743);
/* harmony import */ var _registry_documents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47372);
/* harmony import */ var _registry_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92682);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40303);
/* harmony import */ var _complaint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68928);






const maxConfigBytes = 4 * 1024 * 1024;
async function resolveBase(plan, { baseTrust, platform, cwd }, { open, log }) {
    const { reference: written, at } = plan.base;
    const reference = parseBase(written, plan.base, cwd);
    const wanted = reference.digest ?? reference.tag;
    if (wanted === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('base-not-pinned', `the base ${(0,_complaint_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(written)} has neither tag nor digest`, {
            hint: 'Name it by tag and digest: name:tag@sha256:….',
            at,
        });
    }
    const store = await open(reference);
    const root = requireHash(await store.getManifest(wanted), reference.digest);
    if (!root)
        throw notFound(store, wanted, 'there is no such image');
    if (reference.digest === undefined) {
        log.warn(`the base ${written} is named by a tag, which can move; to build the same again name ${withDigest(written, root)}`);
    }
    const verification = await trust(baseTrust, store, root, reference, written, log);
    const manifest = await imageFor(platform, root, store);
    (0,_registry_documents_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseForeignLayers */ .Xb)(manifest.document);
    const config = await configOf(manifest, store);
    if (config.os !== platform.os || config.architecture !== platform.architecture) {
        const found = `${config.os}/${config.architecture}`;
        throw notFound(store, wanted, `it is an image for ${found}, not for ${nameOf(platform)}`);
    }
    log.info(`base: ${withDigest(written, root)}`);
    return {
        store,
        reference: written,
        digest: manifest.descriptor.digest,
        rootDigest: root.descriptor.digest,
        manifest,
        config,
        platform,
        verification,
    };
}
function parseBase(written, { at }, cwd) {
    try {
        return (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .parseImageReference */ .o_)(written, cwd);
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo) || at === undefined)
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('image-reference-invalid', `${at.file}:${at.line}: ${error.message}`, { hint: error.hint, at });
    }
}
async function trust(baseTrust, store, root, reference, written, log) {
    if (baseTrust.kind === 'unsigned') {
        log.warn(`the base ${written} is taken unsigned, as was asked for`);
        return { kind: 'unsigned-by-request' };
    }
    const names = reference.kind === 'registry' ? [`${reference.host}/${reference.path}`] : undefined;
    const { fingerprint, named } = await baseTrust.verify(store, root.descriptor, names);
    if (named)
        return { kind: 'key', fingerprint, reference: written };
    if (reference.digest === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('base-not-pinned', `the base ${written} is signed under no name, and named by a tag alone`, {
            hint: `Name it by digest too, after a look at it: ${withDigest(written, root)}`,
        });
    }
    log.warn(`the base ${written} is signed by ${fingerprint}, but under no name: taken so, as was asked for`);
    return { kind: 'key-without-name', fingerprint };
}
async function imageFor(platform, root, store) {
    if (root.kind === 'image')
        return root;
    const same = root.document.manifests.filter((one) => one.platform?.os === platform.os && one.platform.architecture === platform.architecture);
    const child = same.find((one) => one.platform?.variant === platform.variant) ??
        (platform.variant === undefined ? same[0] : undefined);
    if (!child) {
        const has = root.document.manifests.map((one) => (one.platform ? nameOf(one.platform) : 'unnamed')).slice(0, 20);
        throw notFound(store, root.descriptor.digest, `its index has ${(0,_complaint_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(has.join(', '))}, not ${nameOf(platform)}`);
    }
    const manifest = requireHash(await store.getManifest(child.digest), child.digest);
    if (!manifest)
        throw notFound(store, child.digest, 'its index lists this image, but it is not there');
    if (manifest.kind === 'index')
        throw malformed(store, child.digest, 'an index in an index is not read');
    if (manifest.descriptor.size !== child.size)
        throw malformed(store, child.digest, 'its index states another size');
    return manifest;
}
async function configOf(manifest, store) {
    const { config: descriptor, layers } = manifest.document;
    const { digest } = manifest.descriptor;
    if (descriptor.mediaType !== _registry_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .mediaTypes */ .Ib.ociConfig && descriptor.mediaType !== _registry_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .mediaTypes */ .Ib.dockerConfig) {
        throw malformed(store, digest, `its config is of type ${(0,_complaint_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(descriptor.mediaType)}: this is no container image`);
    }
    const config = (0,_registry_documents_js__WEBPACK_IMPORTED_MODULE_2__/* .readConfig */ .Xg)(await store.readBlob(descriptor, maxConfigBytes));
    if (config.rootfs.diff_ids.length !== layers.length) {
        throw malformed(store, digest, `it has ${layers.length} layers, but ${config.rootfs.diff_ids.length} diff IDs`);
    }
    return config;
}
function requireHash(found, wanted) {
    if (!found)
        return undefined;
    const { digest } = found.descriptor;
    if ((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(found.bytes) === digest && (wanted === undefined || wanted === digest))
        return found;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ExternalError */ .yA('digest-mismatch', `${wanted ?? digest} was asked for, and other bytes came`, {
        hint: 'The registry or layout holds other bytes than it names; do not use this image.',
    });
}
function nameOf({ os, architecture, variant }) {
    return `${os}/${architecture}${variant === undefined ? '' : `/${variant}`}`;
}
function withDigest(written, { descriptor }) {
    return written.includes('@') ? written : `${written}@${descriptor.digest}`;
}
function notFound(store, wanted, why) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ExternalError */ .yA('image-not-found', `the base ${store.name} ${wanted}: ${why}`, {
        hint: 'Check the name, the platform and, for a private image, the login.',
    });
}
function malformed(store, digest, why) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ExternalError */ .yA('image-malformed', `the base ${store.name}@${digest}: ${why}`, {
        hint: 'Take another base, or ask who publishes this one.',
    });
}


/***/ }),

/***/ 61737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kC: () => (/* binding */ claimedBaseOf),
  OL: () => (/* reexport */ thin_layout/* isThin */.OL),
  XA: () => (/* binding */ openStaged),
  qD: () => (/* binding */ openStagedOn),
  G9: () => (/* binding */ writeStaged)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./.tsc/core/errors.js
var errors = __webpack_require__(55743);
// EXTERNAL MODULE: ./.tsc/registry/documents.js
var documents = __webpack_require__(47372);
// EXTERNAL MODULE: ./.tsc/registry/reference.js
var reference = __webpack_require__(40303);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./.tsc/core/digest.js
var digest = __webpack_require__(86912);
// EXTERNAL MODULE: ./.tsc/core/files.js
var files = __webpack_require__(9141);
// EXTERNAL MODULE: ./.tsc/assemble/context-files.js
var context_files = __webpack_require__(70316);
// EXTERNAL MODULE: ./.tsc/assemble/thin-layout.js
var thin_layout = __webpack_require__(24765);
;// CONCATENATED MODULE: ./.tsc/assemble/staged-file.js







const schemaName = 'https://wtgos.github.io/actions/schemas/staged-image/v1.json';
const maxBytes = 256 * 1024 * 1024;
const staged_file_digest = schemas/* custom */.IeY(digest/* isDigest */.Bc, 'is no sha256 digest');
const staged_file_text = schemas/* string */.YjP().max(4096);
const verification = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('key'), fingerprint: staged_file_text, reference: staged_file_text }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('key-without-name'), fingerprint: staged_file_text }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('unsigned-by-request') }),
]);
const stagedFile = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(schemaName),
    digest: staged_file_digest,
    engine: schemas/* enum */.k5n(['append', 'buildah']),
    engineReason: staged_file_text,
    bytesAdded: schemas/* number */.aig().int().min(0),
    base: schemas/* strictObject */.rej({
        reference: staged_file_text,
        digest: staged_file_digest,
        rootDigest: staged_file_digest,
        platform: schemas/* strictObject */.rej({ os: staged_file_text, architecture: staged_file_text, variant: staged_file_text.exactOptional() }),
        verification,
        place: schemas/* discriminatedUnion */.gMt('kind', [
            schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('layout'), dir: staged_file_text }),
            schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('registry'), host: staged_file_text, path: staged_file_text }),
        ]),
    }),
    images: schemas/* array */.YOg(schemas/* strictObject */.rej({ reference: staged_file_text, digest: staged_file_digest, rootDigest: staged_file_digest, verification })).max(1000),
    buildArgs: schemas/* array */.YOg(schemas/* tuple */.PVZ([staged_file_text, schemas/* string */.YjP().max(1024 * 1024)])),
    sources: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* tuple */.PVZ([schemas/* string */.YjP(), staged_file_text]), schemas/* tuple */.PVZ([schemas/* string */.YjP(), staged_file_text, schemas/* number */.aig().int().min(1)])])),
});
async function writeStagedFile(dir, staged) {
    const json = `${JSON.stringify({ schema: schemaName, ...staged })}\n`;
    await (0,files/* writeAtomically */.vK)((0,external_node_path_.join)(dir, thin_layout/* stagedFileName */.y$), dir, Buffer.from(json));
}
async function readStagedFile(dir) {
    const path = (0,external_node_path_.join)(dir, thin_layout/* stagedFileName */.y$);
    const bytes = await (0,context_files/* readSmallFile */.EW)(path, maxBytes);
    if (bytes === undefined)
        throw malformed(path, 'is missing: this is no finished build');
    let value;
    try {
        value = JSON.parse(bytes.toString('utf8'));
    }
    catch {
        throw malformed(path, 'is no JSON');
    }
    const parsed = stagedFile.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw malformed(path, `${issue?.path.join('.') || 'the document'}: ${issue?.message ?? 'is invalid'}`);
}
function placeOf(reference, dir) {
    return reference.kind === 'layout'
        ? { kind: 'layout', dir: (0,external_node_path_.relative)(dir, reference.dir) || '.' }
        : { kind: 'registry', host: reference.host, path: reference.path };
}
function referenceOf({ place, digest }, dir) {
    return place.kind === 'layout' ? { kind: 'layout', dir: (0,external_node_path_.resolve)(dir, place.dir), digest } : { ...place, digest };
}
function malformed(path, why) {
    return new errors/* ExternalError */.yA('image-malformed', `${path} ${why}`, { hint: 'Build the image again.' });
}

;// CONCATENATED MODULE: ./.tsc/assemble/staged.js






const baseDigestAnnotation = 'org.opencontainers.image.base.digest';
const maxConfigBytes = 4 * 1024 * 1024;
async function writeStaged(image, cwd) {
    const { base, dir } = image;
    await writeStagedFile(dir, {
        digest: image.digest,
        engine: image.engine,
        engineReason: image.engineReason,
        bytesAdded: image.bytesAdded,
        base: {
            reference: base.reference,
            digest: base.digest,
            rootDigest: base.rootDigest,
            platform: base.platform,
            verification: base.verification,
            place: placeOf((0,reference/* parseImageReference */.o_)(base.reference, cwd), dir),
        },
        images: image.images.map(({ reference, digest, rootDigest, verification }) => ({
            reference,
            digest,
            rootDigest,
            verification,
        })),
        buildArgs: Object.entries(image.buildArgs),
        sources: [...image.sources].map(([path, { file, line }]) => line === undefined ? [path, file] : [path, file, line]),
    });
}
async function openStaged(dir, openStore) {
    const file = await readStagedFile(dir);
    const { reference, rootDigest, platform, verification } = file.base;
    const store = await openStore(referenceOf(file.base, dir));
    const { manifest, config } = await readImage(store, file.base.digest);
    (0,documents/* refuseForeignLayers */.Xb)(manifest.document);
    const { digest } = file.base;
    return stagedOn({ store, reference, digest, rootDigest, manifest, config, platform, verification }, dir, file, openStore);
}
async function claimedBaseOf(dir) {
    const { reference, rootDigest, platform } = (await readStagedFile(dir)).base;
    return { reference, rootDigest, platform };
}
async function openStagedOn(base, dir, openStore) {
    const file = await readStagedFile(dir);
    if (file.base.digest !== base.digest) {
        throw staged_malformed(dir, `it was built on ${file.base.digest}, and the base is ${base.digest}`);
    }
    return stagedOn(base, dir, file, openStore);
}
async function stagedOn(base, dir, file, openStore) {
    const store = await openStore({ kind: 'layout', dir });
    const { manifest, configBytes, config } = await readImage(store, file.digest);
    requirePrefix(dir, manifest.document, config, base.manifest.document, base.config);
    if (manifest.document.annotations?.[baseDigestAnnotation] !== base.digest) {
        throw staged_malformed(dir, 'its manifest names another base');
    }
    const added = manifest.document.layers.slice(base.manifest.document.layers.length);
    return {
        store,
        dir,
        digest: file.digest,
        manifestBytes: manifest.bytes,
        manifest: manifest.document,
        configBytes,
        config,
        base,
        images: file.images,
        engine: file.engine,
        engineReason: file.engineReason,
        bytesAdded: added.reduce((sum, { size }) => sum + size, 0),
        sources: new Map(file.sources.map(([path, name, line]) => [path, line === undefined ? { file: name } : { file: name, line }])),
        buildArgs: Object.fromEntries(file.buildArgs),
    };
}
async function readImage(store, digest) {
    const manifest = await store.getManifest(digest);
    if (!manifest) {
        throw new errors/* ExternalError */.yA('image-not-found', `${store.name} does not have ${digest}`, {
            hint: 'Was it removed since the build? Build again.',
        });
    }
    if (manifest.kind !== 'image')
        throw staged_malformed(store.name, `${digest} is an index`);
    const configBytes = await store.readBlob(manifest.document.config, maxConfigBytes);
    const config = (0,documents/* readConfig */.Xg)(configBytes);
    if (config.rootfs.diff_ids.length !== manifest.document.layers.length) {
        throw staged_malformed(store.name, 'the numbers of its layers and of its diff IDs differ');
    }
    return { manifest, configBytes, config };
}
function requirePrefix(dir, image, imageConfig, base, baseConfig) {
    const { length } = base.layers;
    const layers = (0,external_node_util_.isDeepStrictEqual)(image.layers.slice(0, length), base.layers);
    const diffIds = (0,external_node_util_.isDeepStrictEqual)(imageConfig.rootfs.diff_ids.slice(0, length), baseConfig.rootfs.diff_ids);
    if (!layers || !diffIds)
        throw staged_malformed(dir, 'the image does not start with the layers of its base');
}
function staged_malformed(name, why) {
    return new errors/* ExternalError */.yA('image-malformed', `${name}: ${why}`, { hint: 'Build the image again.' });
}


/***/ }),

/***/ 24765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OL: () => (/* binding */ isThin),
/* harmony export */   Wx: () => (/* binding */ startThinLayout),
/* harmony export */   y$: () => (/* binding */ stagedFileName)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55743);
/* harmony import */ var _core_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9141);
/* harmony import */ var _registry_documents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47372);
/* harmony import */ var _registry_media_types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92682);
/* harmony import */ var _context_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70316);







const thinAnnotation = 'io.github.wtgos.actions.layout';
const thinMark = { [thinAnnotation]: 'thin' };
const maxIndexBytes = 4 * 1024 * 1024;
const ownName = /^(blobs|index\.json|index\.json\.lock|oci-layout|wtgos-staged\.json|\.incoming-[0-9a-f]{16})$/;
const stagedFileName = 'wtgos-staged.json';
async function isThin(dir) {
    const bytes = await (0,_context_files_js__WEBPACK_IMPORTED_MODULE_6__/* .readSmallFile */ .EW)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'index.json'), maxIndexBytes);
    if (bytes === undefined)
        return false;
    try {
        return (0,_registry_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .readManifest */ .WI)(bytes, undefined).document.annotations?.[thinAnnotation] === 'thin';
    }
    catch {
        return false;
    }
}
async function startThinLayout(dir) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(dir, { recursive: true, mode: 0o700 });
    }
    catch (error) {
        throw (0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__/* .fileError */ .zS)(dir, 'making', error);
    }
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(dir).catch((error) => {
        throw (0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__/* .fileError */ .zS)(dir, 'reading', error);
    });
    const foreign = names.find((name) => !ownName.test(name));
    if (names.length > 0 && (foreign !== undefined || !(await isThin(dir)))) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('input-invalid', `the output folder ${dir} holds something else already`, {
            hint: 'Name a new or empty folder, or one that an earlier build wrote.',
        });
    }
    for (const name of names)
        if (name !== 'index.json')
            await removeOwn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name));
    const index = { schemaVersion: 2, mediaType: _registry_media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .mediaTypes */ .Ib.ociIndex, manifests: [], annotations: thinMark };
    await (0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomically */ .vK)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'index.json'), dir, Buffer.from(`${JSON.stringify(index)}\n`));
    await (0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomically */ .vK)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'oci-layout'), dir, Buffer.from('{"imageLayoutVersion":"1.0.0"}\n'));
}
async function removeOwn(path) {
    try {
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isSymbolicLink())
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true });
        else
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path);
    }
    catch (error) {
        throw (0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__/* .fileError */ .zS)(path, 'removing', error);
    }
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

/***/ 52647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ mapLimited)
/* harmony export */ });
async function mapLimited(items, limit, work) {
    const results = new Array(items.length);
    const queue = items.entries();
    let failed = false;
    const workers = Array.from({ length: Math.min(limit, items.length) }, async () => {
        for (const [position, item] of queue) {
            if (failed)
                return;
            try {
                results[position] = await work(item);
            }
            catch (error) {
                failed = true;
                throw error;
            }
        }
    });
    const settled = await Promise.allSettled(workers);
    const failure = settled.find((outcome) => outcome.status === 'rejected');
    if (failure)
        throw failure.reason;
    return results;
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

/***/ 75545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ baseTrust)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55743);
/* harmony import */ var _sigstore_verify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49746);


function baseTrust(keys, unsigned, unnamed = false) {
    if (unsigned && keys.length > 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('input-invalid', 'base-unsigned: cannot be true when a base-key is given');
    }
    if (unsigned && unnamed) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('input-invalid', 'base-unnamed: says how the base is signed, and base-unsigned that it is not');
    }
    if (unsigned)
        return { kind: 'unsigned' };
    if (keys.length === 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('input-missing', 'base-key: the base’s public key is not given, so nothing shows where the base comes from', {
            hint: 'Give base-key: path/to/cosign.pub of whoever makes the base, or say base-unsigned: true.',
        });
    }
    return {
        kind: 'key',
        verify: (store, subject, repositories) => verifyByKey(store, subject, repositories, keys, unnamed),
    };
}
async function verifyByKey(store, subject, repositories, keys, unnamed) {
    const { legacy, bundle } = await (0,_sigstore_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyAsCosign */ .$)(store, subject, keys, repositories);
    for (const check of [legacy, bundle]) {
        if (check.ok && check.key)
            return { fingerprint: check.key.fingerprint, named: true };
    }
    const nameless = repositories && (await (0,_sigstore_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyAsCosign */ .$)(store, subject, keys)).bundle;
    if (unnamed && nameless?.ok && nameless.key)
        return { fingerprint: nameless.key.fingerprint, named: false };
    const reasons = [legacy, nameless?.ok === false ? nameless : bundle].map((check) => (check.ok ? '' : check.reason));
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PolicyError */ .pn('base-unverified', `the base ${store.name}@${subject.digest} is not signed by the given key under its name: ${reasons.join('; ')}`, {
        hint: nameless?.ok
            ? 'Nothing of it was used. The key did sign this digest, in a bundle of cosign 3, which names no repository: with base-unnamed: true that is taken for a base named by digest.'
            : 'Nothing of it was used. Is base-key the key of whoever makes this base, and was the base signed?',
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

/***/ 74075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ bundleType),
/* harmony export */   Ti: () => (/* binding */ predicateTypeAnnotation),
/* harmony export */   fT: () => (/* binding */ signStatement)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9634);
/* harmony import */ var _verify_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20651);



const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const predicateTypeAnnotation = 'dev.sigstore.bundle.predicateType';
function signStatement(statement, signer) {
    return typeof signer === 'function' ? signer(statement) : signByKey(statement, signer);
}
async function signByKey(statement, key) {
    const { DSSEBundleBuilder } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4463), __webpack_require__.e(7335), __webpack_require__.e(5179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19));
    const { bundleToJSON } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19));
    const builder = new DSSEBundleBuilder({ signer: keySigner(key), witnesses: [] });
    const bundle = await builder.create({ data: (0,_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .statementBytes */ .Tp)(statement), type: _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .payloadType */ .h });
    const { content } = bundle.verificationMaterial;
    if (content.$case !== 'publicKey')
        throw new TypeError('a key signature came out with a certificate');
    content.publicKey.hint = keyHint(key.publicKey);
    return {
        bytes: Buffer.from(JSON.stringify(bundleToJSON(bundle))),
        statement,
        isBySameSigner: async (found, subject) => (await (0,_verify_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyBundle */ .I)(found, subject, [key.publicKey])).ok,
    };
}
function keyHint({ fingerprint }) {
    return Buffer.from((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(fingerprint), 'hex').toString('base64');
}
function keySigner(key) {
    return {
        sign: async (data) => ({
            signature: key.sign(data),
            key: { $case: 'publicKey', publicKey: key.publicKey.pem },
        }),
    };
}


/***/ }),

/***/ 20931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ parseDockerReference),
/* harmony export */   l0: () => (/* binding */ isDomain),
/* harmony export */   tz: () => (/* binding */ formatDockerReference)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40303);


const domain = /^(?:\[[0-9a-fA-F:]+\]|[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*)(?::[0-9]+)?$/;
const maxLength = 1024;
function parseDockerReference(text) {
    if (text.length > maxLength || /^[0-9a-f]{64}$/.test(text))
        return undefined;
    const [named, digest] = cut(text, text.indexOf('@'));
    if (digest !== undefined && !(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(digest))
        return undefined;
    const [name, tag] = cut(named, named.indexOf(':', named.lastIndexOf('/') + 1));
    if (tag !== undefined && !(0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .isTag */ .dz)(tag))
        return undefined;
    const { host, path } = withRegistry(name);
    if (!domain.test(host) || !(0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .isRepositoryPath */ .og)(path))
        return undefined;
    return { name: `${host}/${path}`, tag, digest };
}
function formatDockerReference({ name, tag, digest }) {
    return `${name}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}
function isDomain(text) {
    return domain.test(text);
}
function withRegistry(name) {
    const [first, rest] = cut(name, name.indexOf('/'));
    const isHost = rest !== undefined && (/[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase());
    const host = !isHost || first === 'index.docker.io' ? 'docker.io' : first;
    const path = isHost ? rest : name;
    return { host, path: host === 'docker.io' && !path.includes('/') ? `library/${path}` : path };
}
function cut(text, at) {
    return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}


/***/ }),

/***/ 80875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readBundles)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55743);
/* harmony import */ var _core_map_limited_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52647);
/* harmony import */ var _registry_media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92682);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74075);
/* harmony import */ var _read_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41412);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9634);






const maxBundleBytes = 2 * _statement_js__WEBPACK_IMPORTED_MODULE_4__/* .maxStatementBytes */ .Z8;
const maxBundles = 200;
const parallel = 4;
async function readBundles(store, subject, predicateType) {
    const candidates = (await store.referrers(subject)).filter((listed) => mayHoldBundle(listed) && mayHoldType(listed, predicateType));
    const read = await (0,_core_map_limited_js__WEBPACK_IMPORTED_MODULE_5__/* .mapLimited */ .b)(candidates.slice(0, maxBundles), parallel, ({ digest }) => readOne(store, subject, digest));
    const left = candidates.slice(maxBundles).map(({ digest }) => ({
        digest,
        ok: false,
        reason: `not read: more than ${maxBundles} bundles refer to the image`,
    }));
    return [...read.filter((found) => found !== undefined), ...left];
}
function mayHoldBundle({ artifactType }) {
    return artifactType === undefined || artifactType === _registry_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .mediaTypes */ .Ib.ociEmpty || artifactType === _bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .bundleType */ .$7;
}
function mayHoldType({ annotations }, predicateType) {
    const named = annotations?.[_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .predicateTypeAnnotation */ .Ti];
    return predicateType === undefined || named === undefined || named === predicateType;
}
async function readOne(store, subject, digest) {
    try {
        const manifest = await store.getManifest(digest);
        if (manifest?.kind !== 'image' || (manifest.document.artifactType ?? _bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .bundleType */ .$7) !== _bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .bundleType */ .$7)
            return undefined;
        const { document } = manifest;
        const [layer, other] = document.layers;
        if (layer?.mediaType !== _bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .bundleType */ .$7)
            return undefined;
        if (other)
            return { digest, ok: false, reason: 'its manifest has several layers' };
        if (document.subject?.digest !== subject)
            return { digest, ok: false, reason: 'its manifest is about another image' };
        if (layer.size > maxBundleBytes)
            return { digest, ok: false, reason: `it is larger than ${maxBundleBytes} bytes` };
        return { digest, ok: true, ...(await (0,_read_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .readBundle */ .B)(await store.readBlob(layer, maxBundleBytes))) };
    }
    catch (error) {
        if (!(error instanceof Error) || isOutside(error))
            throw error;
        return { digest, ok: false, reason: error.message };
    }
}
function isOutside(error) {
    return (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExternalError */ .yA && !['image-malformed', 'digest-mismatch', 'image-not-found'].includes(error.code));
}


/***/ }),

/***/ 67661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ simpleSigningType),
/* harmony export */   kw: () => (/* binding */ writePayload),
/* harmony export */   rD: () => (/* binding */ readPayload)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
/* harmony import */ var _registry_strict_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6132);



const simpleSigningType = 'application/vnd.dev.cosign.simplesigning.v1+json';
const type = 'cosign container image signature';
const shape = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    critical: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(type),
        image: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ 'docker-manifest-digest': zod__WEBPACK_IMPORTED_MODULE_2__/* .custom */ .IeY(_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc) }),
        identity: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ 'docker-reference': zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    }),
    optional: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ creator: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable().optional(), timestamp: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nullable().optional() })
        .nullable(),
});
function writePayload({ reference, digest }) {
    const critical = {
        identity: { 'docker-reference': reference },
        image: { 'docker-manifest-digest': digest },
        type,
    };
    return Buffer.from(JSON.stringify({ critical, optional: null }));
}
function readPayload(bytes) {
    try {
        const { critical } = shape.parse((0,_registry_strict_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStrictJson */ .R)(bytes, 'The payload'));
        return { reference: critical.identity['docker-reference'], digest: critical.image['docker-manifest-digest'] };
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 41412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readBundle)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _registry_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6132);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9634);



const versions = [
    'application/vnd.dev.sigstore.bundle.v0.3+json',
    'application/vnd.dev.sigstore.bundle+json;version=0.3',
];
const maxSubjects = 1024;
const statementShape = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    _type: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .statementType */ .qB, 'https://in-toto.io/Statement/v0.1']),
    subject: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(), digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha256: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }) }))
        .min(1)
        .max(maxSubjects),
    predicateType: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(1024),
    predicate: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({}),
});
async function readBundle(bytes) {
    const document = (0,_registry_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStrictJson */ .R)(bytes, 'The bundle');
    const { bundleFromJSON, isBundleWithDsseEnvelope } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19));
    const bundle = bundleFromJSON(document);
    if (!versions.includes(bundle.mediaType))
        throw new Error(`it is of the version ${printable(bundle.mediaType)}`);
    if (!isBundleWithDsseEnvelope(bundle))
        throw new Error('it signs a blob, not a statement');
    const { dsseEnvelope } = bundle.content;
    if (dsseEnvelope.payloadType !== _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .payloadType */ .h) {
        throw new Error(`its payload is of the type ${printable(dsseEnvelope.payloadType)}`);
    }
    return { bundle, statement: readStatement(dsseEnvelope.payload) };
}
function readStatement(payload) {
    const result = statementShape.safeParse((0,_registry_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStrictJson */ .R)(payload, 'The statement'));
    if (!result.success) {
        const issue = result.error.issues[0];
        throw new Error(`its statement is malformed at ${printable(issue?.path.join('.') || 'the top')}: ${issue?.message}`);
    }
    const { subject, predicateType, predicate } = result.data;
    return {
        _type: _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .statementType */ .qB,
        subject: subject.map(({ name, digest }) => ({ ...(name === undefined ? {} : { name }), digest })),
        predicateType,
        predicate,
    };
}
function printable(text) {
    return JSON.stringify(text.slice(0, 200));
}


/***/ }),

/***/ 74135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ maxLayers),
/* harmony export */   I9: () => (/* binding */ signatureAnnotation),
/* harmony export */   Rr: () => (/* binding */ signaturesOf),
/* harmony export */   vG: () => (/* binding */ legacyOrReason),
/* harmony export */   w: () => (/* binding */ layersOf),
/* harmony export */   w_: () => (/* binding */ legacyTag)
/* harmony export */ });
/* unused harmony export readLegacy */
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55743);
/* harmony import */ var _core_map_limited_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52647);
/* harmony import */ var _registry_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92682);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67661);





const signatureAnnotation = 'dev.cosignproject.cosign/signature';
const maxLayers = 1000;
const maxPayloadBytes = 128 * 1024;
const parallel = 8;
function legacyTag(subject) {
    return `sha256-${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(subject)}.sig`;
}
async function readLegacy(store, subject) {
    const found = await store.getManifest(legacyTag(subject));
    return found ? signaturesOf(store, found) : [];
}
async function legacyOrReason(store, subject) {
    try {
        return await readLegacy(store, subject);
    }
    catch (error) {
        const isAnswer = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ExternalError */ .yA && ['image-malformed', 'digest-mismatch'].includes(error.code);
        if (isAnswer)
            return error.message;
        throw error;
    }
}
async function signaturesOf(store, found) {
    const layers = layersOf(store, found).filter(({ mediaType }) => mediaType === _payload_js__WEBPACK_IMPORTED_MODULE_3__/* .simpleSigningType */ .Iy);
    return (0,_core_map_limited_js__WEBPACK_IMPORTED_MODULE_4__/* .mapLimited */ .b)(layers, parallel, async (layer) => {
        const payload = await store.readBlob(layer, maxPayloadBytes);
        const says = (0,_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .readPayload */ .rD)(payload);
        return { layer: layer.digest, payload, says, signature: decode(layer.annotations?.[signatureAnnotation]) };
    });
}
function layersOf(store, found) {
    if (found.kind !== 'image' || found.descriptor.mediaType !== _registry_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .mediaTypes */ .Ib.ociManifest) {
        throw malformed(store, found, `is of the type ${found.descriptor.mediaType}`);
    }
    const { layers } = found.document;
    if (layers.length > maxLayers)
        throw malformed(store, found, `has ${layers.length} layers, more than ${maxLayers}`);
    return layers;
}
function decode(text) {
    if (text === undefined || text.length > 4096 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text))
        return undefined;
    return Buffer.from(text, 'base64');
}
function malformed(store, { descriptor }, why) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ExternalError */ .yA('image-malformed', `the signatures of the image (${store.name}@${descriptor.digest}) cannot be read: the manifest ${why}`, {
        hint: 'Delete that tag if nobody needs the signatures under it, and sign again.',
    });
}


/***/ }),

/***/ 9634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   Rh: () => (/* binding */ cosignSignType),
/* harmony export */   Tp: () => (/* binding */ statementBytes),
/* harmony export */   Z8: () => (/* binding */ maxStatementBytes),
/* harmony export */   h: () => (/* binding */ payloadType),
/* harmony export */   pT: () => (/* binding */ statementAbout),
/* harmony export */   q$: () => (/* binding */ signatureStatement),
/* harmony export */   qB: () => (/* binding */ statementType)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2338);


const statementType = 'https://in-toto.io/Statement/v1';
const payloadType = 'application/vnd.in-toto+json';
const cosignSignType = 'https://sigstore.dev/cosign/sign/v1';
const maxStatementBytes = 16 * 1024 * 1024;
function statementAbout(subject, predicateType, predicate) {
    return { _type: statementType, subject: [{ digest: { sha256: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(subject) } }], predicateType, predicate };
}
function signatureStatement(subject) {
    return statementAbout(subject, cosignSignType, {});
}
function statementBytes(statement) {
    return Buffer.from((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(statement));
}
function isAbout(statement, digest) {
    return statement.subject.length === 1 && statement.subject[0]?.digest.sha256 === (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(digest);
}


/***/ }),

/***/ 20651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ verifyBundle)
/* harmony export */ });
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9634);

async function verifyBundle({ bundle, statement }, subject, keys) {
    const { content } = bundle.verificationMaterial;
    if (content.$case !== 'publicKey')
        return { ok: false, reason: 'it is signed by a certificate, not by a key' };
    if (bundle.content.dsseEnvelope.signatures[0]?.keyid) {
        return { ok: false, reason: 'its signature has a keyid, which makes cosign skip it' };
    }
    if (!(0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbout */ .KH)(statement, subject))
        return { ok: false, reason: 'its statement is not about this image alone' };
    for (const key of keys) {
        if (await isSignedBy(bundle, key))
            return { ok: true, detail: `signed by ${key.fingerprint}`, key };
    }
    return { ok: false, reason: 'none of the given keys signed it' };
}
async function isSignedBy(bundle, key) {
    const [{ toSignedEntity, VerificationError, Verifier }, { createPublicKey }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4463), __webpack_require__.e(4187)]).then(__webpack_require__.t.bind(__webpack_require__, 54187, 19)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 77598, 19)),
    ]);
    const trust = {
        certificateAuthorities: [],
        timestampAuthorities: [],
        tlogs: [],
        ctlogs: [],
        publicKey: () => ({ publicKey: createPublicKey(key.pem), validFor: () => true }),
    };
    const verifier = new Verifier(trust, { ctlogThreshold: 0, tlogThreshold: 0, timestampThreshold: 0 });
    try {
        verifier.verify({ ...toSignedEntity(bundle), tlogEntries: [], timestamps: [] });
        return true;
    }
    catch (error) {
        if (error instanceof VerificationError)
            return false;
        throw error;
    }
}


/***/ }),

/***/ 49746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ verifyAsCosign),
/* harmony export */   r: () => (/* binding */ verifyAttestations)
/* harmony export */ });
/* harmony import */ var _docker_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20931);
/* harmony import */ var _found_bundles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80875);
/* harmony import */ var _read_legacy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74135);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9634);
/* harmony import */ var _verify_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20651);





async function verifyAsCosign(store, subject, keys, repositories) {
    const { digest } = subject;
    const [bundles, signatures] = await Promise.all([(0,_found_bundles_js__WEBPACK_IMPORTED_MODULE_1__/* .readBundles */ .A)(store, digest), (0,_read_legacy_js__WEBPACK_IMPORTED_MODULE_2__/* .legacyOrReason */ .vG)(store, digest)]);
    const judged = await Promise.all(bundles.map((found) => judge(found, digest, keys)));
    const any = firstOf(judged, 'no bundle refers to it');
    const signing = judged.filter((_, at) => isOfType(bundles[at], _statement_js__WEBPACK_IMPORTED_MODULE_3__/* .cosignSignType */ .Rh));
    const legacy = verifyLegacy(signatures, digest, keys, repositories);
    return {
        legacy,
        bundle: repositories ? nameless : firstOf(signing, 'no signature bundle refers to it'),
        cosign: bundles.length > 0 ? any : verifyLegacy(signatures, digest, keys, undefined),
    };
}
async function verifyAttestations(store, subject, keys) {
    const verified = [];
    for (const found of await (0,_found_bundles_js__WEBPACK_IMPORTED_MODULE_1__/* .readBundles */ .A)(store, subject.digest)) {
        if (!found.ok || isOfType(found, _statement_js__WEBPACK_IMPORTED_MODULE_3__/* .cosignSignType */ .Rh))
            continue;
        const check = await (0,_verify_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyBundle */ .I)(found, subject.digest, keys);
        if (!check.ok || !check.key)
            continue;
        verified.push({ statement: found.statement, digest: found.digest, fingerprint: check.key.fingerprint });
    }
    return verified;
}
const nameless = {
    ok: false,
    reason: 'signature bundles name no repository, and one key may sign many images',
};
async function judge(found, subject, keys) {
    const check = found.ok ? await (0,_verify_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyBundle */ .I)(found, subject, keys) : found;
    return check.ok ? check : { ok: false, reason: `bundle ${found.digest}: ${check.reason}` };
}
function isOfType(found, predicateType) {
    return found?.ok === true && found.statement.predicateType === predicateType;
}
function firstOf(checks, none) {
    const yes = checks.find(({ ok }) => ok);
    if (yes)
        return yes;
    const reasons = [...new Set(checks.map((check) => (check.ok ? '' : check.reason)))];
    return { ok: false, reason: reasons.slice(0, 5).join('; ') || none };
}
function verifyLegacy(signatures, digest, keys, repositories) {
    if (typeof signatures === 'string')
        return { ok: false, reason: signatures };
    return firstOf(signatures.map((signature) => verifyOne(signature, digest, keys, repositories)), 'it has no legacy signature');
}
function verifyOne({ says, signature, payload }, digest, keys, repositories) {
    if (!says || !signature)
        return { ok: false, reason: 'a legacy signature is malformed' };
    const key = keys.find((candidate) => candidate.verify(payload, signature));
    if (!key)
        return { ok: false, reason: 'none of the given keys made the legacy signature' };
    if (says.digest !== digest)
        return { ok: false, reason: `the legacy signature is for ${says.digest}` };
    if (repositories && !repositories.some((name) => sameName(name, says.reference))) {
        return { ok: false, reason: `the legacy signature is for ${JSON.stringify(says.reference)}` };
    }
    return { ok: true, detail: `signed as ${JSON.stringify(says.reference)} by ${key.fingerprint}`, key };
}
function sameName(repository, reference) {
    const [wanted, signed] = [(0,_docker_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDockerReference */ .F4)(repository), (0,_docker_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDockerReference */ .F4)(reference)];
    return wanted !== undefined && wanted.name === signed?.name;
}


/***/ })

};
