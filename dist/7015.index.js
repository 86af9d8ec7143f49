export const id = 7015;
export const ids = [7015];
export const modules = {

/***/ 47002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _pipeline_host_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79350);
/* harmony import */ var _pipeline_host_verdicts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95281);
/* harmony import */ var _pipeline_promote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4255);
/* harmony import */ var _pipeline_stored_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35172);
/* harmony import */ var _pipeline_target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48182);
/* harmony import */ var _pipeline_verify_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82066);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93282);







/** Verifies an image as cosign and as hosts do, then moves tags to it. Never signs. */
async function run(inputs, services) {
    const pipeline = (0,_tools_js__WEBPACK_IMPORTED_MODULE_6__/* .pipelineServices */ .xr)(services, inputs.plainHttp);
    const keys = await (0,_tools_js__WEBPACK_IMPORTED_MODULE_6__/* .publicKeysOf */ .VO)(inputs.publicKeys, services.cwd);
    const named = await (0,_tools_js__WEBPACK_IMPORTED_MODULE_6__/* .openImage */ .UY)(inputs.image, services, pipeline);
    (0,_tools_js__WEBPACK_IMPORTED_MODULE_6__/* .requireDigest */ .m0)(named, inputs.image);
    const image = await (0,_pipeline_stored_image_js__WEBPACK_IMPORTED_MODULE_3__/* .readStoredImage */ .tP)(named.store, named.name);
    const { descriptor } = image.manifest;
    await (0,_pipeline_verify_js__WEBPACK_IMPORTED_MODULE_5__/* .verifyPublished */ .uf)(image.store, descriptor, keys, []);
    const tags = await (0,_pipeline_target_js__WEBPACK_IMPORTED_MODULE_4__/* .readTags */ .g$)(image.store, (0,_pipeline_target_js__WEBPACK_IMPORTED_MODULE_4__/* .tagTargets */ .lR)(image.store, inputs.tags, inputs.references));
    if (!inputs.allowRollback)
        await (0,_pipeline_promote_js__WEBPACK_IMPORTED_MODULE_2__/* .requireForward */ .j)(image, tags);
    const policy = await (0,_pipeline_host_files_js__WEBPACK_IMPORTED_MODULE_0__/* .hostPolicyOf */ .m)(await (0,_pipeline_stored_image_js__WEBPACK_IMPORTED_MODULE_3__/* .indexStoredImage */ .LR)(image, pipeline));
    const verdicts = await (0,_pipeline_host_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .hostVerdicts */ .HZ)(image.store, descriptor, tags, policy, pipeline);
    (0,_pipeline_host_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .requireHostsAccept */ .bC)(verdicts, false);
    (0,_pipeline_host_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .requireHostsAccept */ .bC)(await (0,_pipeline_host_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .usualVerdicts */ .nY)(image.store, descriptor, verdicts, keys), true);
    for (const { reference, result, policyFrom, reason } of verdicts) {
        const line = `${reference}: ${result} by a host with the policy of the ${policyFrom} (${reason})`;
        services.log[result === 'accepted' ? 'info' : 'warn'](line);
    }
    const moved = [];
    await (0,_pipeline_promote_js__WEBPACK_IMPORTED_MODULE_2__/* .moveTags */ .F)(image, tags, async ({ reference }) => {
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

/***/ 95281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HZ: () => (/* binding */ hostVerdicts),
  bC: () => (/* binding */ requireHostsAccept),
  nY: () => (/* binding */ usualVerdicts)
});

// EXTERNAL MODULE: ./.tsc/core/errors.js
var errors = __webpack_require__(55743);
// EXTERNAL MODULE: ./.tsc/sigstore/docker-reference.js
var docker_reference = __webpack_require__(20931);
// EXTERNAL MODULE: ./.tsc/sigstore/host-policy/policy-json.js
var policy_json = __webpack_require__(45828);
;// CONCATENATED MODULE: ./.tsc/sigstore/host-policy/usual.js


/**
 * What a host has by the files of `writeHostPolicy`, with these keys: it takes the reference's repository signed by any
 * of them, under the default rule for names, and nothing else.
 *
 * @param keys at least one
 */
function usualHostPolicy(reference, keys) {
    const scope = (0,docker_reference/* parseDockerReference */.F4)(reference)?.name ?? reference;
    const keyDatas = keys.map(({ pem }) => Buffer.from(pem).toString('base64'));
    const policy = {
        default: [{ type: 'reject' }],
        transports: { docker: { [scope]: [{ type: 'sigstoreSigned', keyDatas }] } },
    };
    return {
        policy: { state: 'read', value: (0,policy_json/* parsePolicyJson */.A)(Buffer.from(JSON.stringify(policy))) },
        attachments: { state: 'read', value: { fallback: undefined, namespaces: new Map([[scope, true]]) } },
        keys: new Map(),
    };
}

// EXTERNAL MODULE: ./.tsc/sigstore/host-policy/verdict.js + 4 modules
var verdict = __webpack_require__(14760);
// EXTERNAL MODULE: ./.tsc/pipeline/host-files.js + 1 modules
var host_files = __webpack_require__(79350);
// EXTERNAL MODULE: ./.tsc/pipeline/stored-image.js
var stored_image = __webpack_require__(35172);
;// CONCATENATED MODULE: ./.tsc/pipeline/host-verdicts.js





const newImage = 'new image';
const tagNow = 'image under the tag now';
const usual = 'kind that `wtgos host-policy` writes';
/**
 * What hosts will say when they pull a tag: those that update run the image that the tag points to now, and
 * after the update the new one. Both policies are asked about that very reference.
 *
 * @param newPolicy the host policy inside the image that is to be promoted
 * @throws ExternalError when the image under a tag cannot be read: it is unknown then what its hosts would say
 */
async function hostVerdicts(store, subject, tags, newPolicy, services) {
    const verdicts = [];
    for (const { reference, now } of tags) {
        const question = { reference, store, subject };
        verdicts.push(await (0,verdict/* hostVerdict */.w)(newPolicy, { ...question, policyFrom: newImage }));
        if (now === undefined || now.descriptor.digest === subject.digest)
            continue;
        const image = await (0,stored_image/* readStoredImage */.tP)(store, now.descriptor.digest);
        const policy = await (0,host_files/* hostPolicyOf */.m)(await (0,stored_image/* indexStoredImage */.LR)(image, services));
        verdicts.push(await (0,verdict/* hostVerdict */.w)(policy, { ...question, policyFrom: tagNow }));
    }
    return verdicts;
}
/**
 * Where no host's policy looks at a name, the one that `wtgos host-policy` writes is asked: a tag that only moves because
 * nobody looks would refuse the first host that does.
 *
 * @param verdicts of the hosts that there are
 * @param keys any of which must have signed for the name; without one, hosts cannot verify at all, and nothing is asked
 */
async function usualVerdicts(store, subject, verdicts, keys) {
    if (keys.length === 0)
        return [];
    const enforced = new Set(verdicts.filter(({ result }) => result !== 'not-enforced').map(({ reference }) => reference));
    const open = [...new Set(verdicts.map(({ reference }) => reference))].filter((reference) => !enforced.has(reference));
    return Promise.all(open.map((reference) => (0,verdict/* hostVerdict */.w)(usualHostPolicy(reference, keys), { reference, store, subject, policyFrom: usual })));
}
/**
 * @param enforce refuse too what a host would take without looking
 * @throws PolicyError `host-refused`, naming the first refusal
 */
function requireHostsAccept(verdicts, enforce) {
    const refusal = verdicts.find((verdict) => verdict.result === 'refused' || (enforce && verdict.result === 'not-enforced'));
    if (!refusal)
        return;
    const what = refusal.result === 'refused' ? 'refuses' : 'does not verify';
    throw new errors/* PolicyError */.pn('host-refused', `a host with the policy of the ${refusal.policyFrom} ${what} ${refusal.reference}: ${refusal.reason}`, { hint: `${adviceFor(refusal)} What decided: ${refusal.scope}.` });
}
/** The two ways to lose every host at once are a key changed in one step, and a name that nobody signed for. */
function adviceFor({ result, policyFrom, reference }) {
    if (result === 'not-enforced') {
        return 'Let the image bring files that make hosts verify: `wtgos host-policy` writes them.';
    }
    const sign = `Was it signed for this very name? sign-cosign adds a signature: references: ${reference}.`;
    if (policyFrom === usual)
        return sign;
    return policyFrom === tagNow
        ? `Hosts that run that image now could never update. ${sign} To change a key, first release an image that trusts the old and the new one, signed by the old one: docs/rotation.md.`
        : `Hosts could update to this image, but never from it. ${sign} Else its own policy.json, registries.d or key does not fit: docs/verify.md, and for a new key docs/rotation.md.`;
}


/***/ }),

/***/ 4255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ moveTags),
/* harmony export */   j: () => (/* binding */ requireForward)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55743);
/* harmony import */ var _stored_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35172);


/**
 * Only forward in time, by the `created` of both configs, unless a rollback was asked for.
 * @throws PolicyError `rollback-refused`
 */
async function requireForward(image, tags) {
    for (const { reference, now } of tags) {
        if (now?.kind !== 'image' || now.descriptor.digest === image.manifest.descriptor.digest)
            continue;
        const current = await (0,_stored_image_js__WEBPACK_IMPORTED_MODULE_1__/* .withConfig */ .NV)(image.store, now);
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
