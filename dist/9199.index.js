export const id = 9199;
export const ids = [9199,6912];
export const modules = {

/***/ 47002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _pipeline_host_verdicts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95281);
/* harmony import */ var _pipeline_platforms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38955);
/* harmony import */ var _pipeline_promote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4255);
/* harmony import */ var _pipeline_stored_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35172);
/* harmony import */ var _pipeline_target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48182);
/* harmony import */ var _pipeline_verify_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85849);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93282);







/** Verifies an image as cosign and as hosts do, then moves tags to it. Never signs. */
async function run(inputs, services) {
    const pipeline = (0,_tools_js__WEBPACK_IMPORTED_MODULE_6__/* .pipelineServices */ .xr)(services, inputs.plainHttp);
    const keys = await (0,_tools_js__WEBPACK_IMPORTED_MODULE_6__/* .publicKeysOf */ .VO)(inputs.publicKeys, services.cwd);
    const named = await (0,_tools_js__WEBPACK_IMPORTED_MODULE_6__/* .openImage */ .UY)(inputs.image, services, pipeline);
    (0,_tools_js__WEBPACK_IMPORTED_MODULE_6__/* .requireDigest */ .m0)(named, inputs.image);
    const { store } = named;
    const release = await (0,_pipeline_platforms_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseOf */ .l)(store, await (0,_pipeline_stored_image_js__WEBPACK_IMPORTED_MODULE_3__/* .readStoredManifest */ .Zl)(store, named.name));
    const { descriptor } = release.manifest;
    const parts = release.images.map(({ manifest }) => manifest.descriptor);
    for (const part of new Map([descriptor, ...parts].map((each) => [each.digest, each])).values()) {
        await (0,_pipeline_verify_js__WEBPACK_IMPORTED_MODULE_5__/* .verifyPublished */ .uf)(store, part, keys, []);
    }
    const tags = await (0,_pipeline_target_js__WEBPACK_IMPORTED_MODULE_4__/* .readTags */ .g$)(store, (0,_pipeline_target_js__WEBPACK_IMPORTED_MODULE_4__/* .tagTargets */ .lR)(store, inputs.tags, inputs.references));
    if (!inputs.allowRollback)
        await (0,_pipeline_promote_js__WEBPACK_IMPORTED_MODULE_2__/* .requireForward */ .j)(release, tags);
    const policies = await (0,_pipeline_host_verdicts_js__WEBPACK_IMPORTED_MODULE_0__/* .hostPolicies */ .$Z)(release.images, pipeline);
    const verdicts = await (0,_pipeline_host_verdicts_js__WEBPACK_IMPORTED_MODULE_0__/* .hostVerdicts */ .HZ)(store, descriptor, tags, policies, pipeline);
    (0,_pipeline_host_verdicts_js__WEBPACK_IMPORTED_MODULE_0__/* .requireHostsAccept */ .bC)(verdicts, false);
    (0,_pipeline_host_verdicts_js__WEBPACK_IMPORTED_MODULE_0__/* .requireHostsAccept */ .bC)(await (0,_pipeline_host_verdicts_js__WEBPACK_IMPORTED_MODULE_0__/* .usualVerdicts */ .nY)(store, descriptor, verdicts, keys), true);
    for (const { reference, result, policyFrom, reason } of verdicts) {
        const line = `${reference}: ${result} by a host with the policy of the ${policyFrom} (${reason})`;
        services.log[result === 'accepted' ? 'info' : 'warn'](line);
    }
    const moved = [];
    await (0,_pipeline_promote_js__WEBPACK_IMPORTED_MODULE_2__/* .moveTags */ .F)(release, tags, async ({ reference }) => {
        moved.push(reference);
    });
    return { outputs: { tags: moved.join('\n') }, json: { tags: moved, hosts: verdicts } };
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

/***/ 4255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ moveTags),
/* harmony export */   j: () => (/* binding */ requireForward)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55743);
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
/**
 * Moves tags to a digest that is in the store, one after the other, and reads each one back.
 * The caller has a host's verdict for every reference; nothing here judges.
 *
 * @param moved is called after each tag, so that a failure leaves a true journal
 * @throws ExternalError `tag-moved` when a tag is not what the verdicts were about, or reads back as something else
 */
async function moveTags(image, tags, moved) {
    const { store, manifest } = image;
    const { digest, mediaType } = manifest.descriptor;
    for (const { tag, reference, now } of tags) {
        const before = (await store.getManifest(tag))?.descriptor.digest;
        if (before !== now?.descriptor.digest)
            throw movedMeanwhile(reference, before);
        if (before !== digest) {
            await store.putManifest(manifest.bytes, mediaType, { tag });
            const after = (await store.getManifest(tag))?.descriptor.digest;
            if (after !== digest)
                throw movedMeanwhile(reference, after);
        }
        await moved({ tag, reference, digest, before });
    }
}
function movedMeanwhile(reference, digest) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExternalError */ .yA('tag-moved', `${reference} was moved by someone else meanwhile: it is ${digest ?? 'gone'} now`, {
        hint: 'Let one publish run at a time for a tag (a concurrency group), then run this one again.',
    });
}


/***/ }),

/***/ 48182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g$: () => (/* binding */ readTags),
/* harmony export */   lR: () => (/* binding */ tagTargets),
/* harmony export */   qC: () => (/* binding */ referenceTargets),
/* harmony export */   xC: () => (/* binding */ requireBareTarget)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55743);

const tagPattern = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
/**
 * The references that the tags of a target stand for. A registry's tags name themselves, unless `references` says
 * that it stands in for another (a mirror); a layout always stands in for some repository.
 *
 * @throws UserError `input-invalid`, `input-missing`
 */
function tagTargets(store, tags, references) {
    const { repository } = store;
    return [...new Set(tags)].map((tag) => {
        if (!tagPattern.test(tag)) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('input-invalid', `tags: ${JSON.stringify(tag)} is no tag`, {
                hint: 'A tag has letters, digits, "_", "." and "-", starts with none of the last two, and is at most 128 long.',
            });
        }
        const named = references.find((reference) => reference.endsWith(`:${tag}`));
        const reference = named ?? (repository && `${repository.host}/${repository.path}:${tag}`);
        if (!reference) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('input-missing', `references: nothing says what the tag ${tag} of ${store.name} stands for`, {
                hint: `A layout stands in for a repository: name it, for example references: ghcr.io/you/image:${tag}`,
            });
        }
        return { tag, reference };
    });
}
/** References as they are signed for, each with its tag. */
function referenceTargets(references) {
    return references.map((reference) => ({ tag: reference.slice(reference.lastIndexOf(':') + 1), reference }));
}
/** A publication goes to a repository, not to one tag or digest of it. @throws UserError `input-invalid` */
function requireBareTarget(reference) {
    if (reference.tag !== undefined || reference.digest !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('input-invalid', 'to: names a repository without tag or digest; the tags go into `tags`');
    }
}
/** Reads what the tags point to now. @throws ExternalError registry codes */
async function readTags(store, targets) {
    return Promise.all(targets.map(async (target) => ({ ...target, now: await store.getManifest(target.tag) })));
}


/***/ })

};
