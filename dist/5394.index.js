export const id = 5394;
export const ids = [5394,6912];
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
/**
 * @param baseKeys tried for every image that has no key of its own
 * @throws UserError `input-invalid`, `key-invalid`
 */
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
/**
 * How an image other than the base is trusted, by its name in the Containerfile.
 * @throws UserError `key-invalid`; what it returns throws `input-missing`
 */
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







/** Builds an image into a thin layout: nothing is judged, nothing is sent. */
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
/** What `build-image` and `build` take alike, with the image's one clock. @throws UserError */
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
/** @throws UserError `input-invalid` */
function pinsOf(texts) {
    const pins = Object.entries(texts).map(([image, digest]) => {
        if ((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(digest))
            return [image, digest];
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('input-invalid', `image-digests: ${image} is given no digest (sha256:…)`);
    });
    return Object.fromEntries(pins);
}


/***/ }),

/***/ 93904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run_run)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.tsc/core/errors.js
var errors = __webpack_require__(55743);
// EXTERNAL MODULE: ./.tsc/core/files.js
var files = __webpack_require__(9141);
// EXTERNAL MODULE: ./.tsc/pipeline/build.js + 10 modules
var build = __webpack_require__(99991);
;// CONCATENATED MODULE: ./.tsc/pipeline/check.js

/**
 * The whole chain into a folder, signed with a key that nobody keeps. The base's layers stay where they are: nobody
 * pulls from the folder, and a host's verdict reads manifests and what the image brings.
 *
 * @throws WtgosError as `build`
 */
async function check(options, services) {
    const { folder, tags, references, key } = options;
    const publish = {
        target: folder,
        tags,
        references,
        key: key.signing,
        publicKeys: [key.public],
        allowRollback: true,
    };
    const chain = {
        ...build/* links */.yJ,
        pushImage: (staged, target, ...rest) => {
            const known = new Set(staged.base.manifest.document.layers.map(({ digest }) => digest));
            return build/* links */.yJ.pushImage(staged, havingBlobs(target, known), ...rest);
        },
    };
    const origin = asPublished(services.origin);
    // Whatever RUN does with the key, nobody trusts it.
    return (0,build/* build */.jq)({ ...options, publish, runWithKey: true }, { ...services, origin }, chain);
}
/** A store that takes some blobs for being there already. */
function havingBlobs(store, known) {
    return new Proxy(store, {
        get(target, name) {
            if (name === 'putBlob') {
                const put = async (blob, source) => known.has(blob.digest) ? 'present' : target.putBlob(blob, source);
                return put;
            }
            const member = Reflect.get(target, name, target);
            return typeof member === 'function' ? member.bind(target) : member;
        },
    });
}
/** The tags are those of a publish from the same commit, not those of a pull request. */
function asPublished(origin) {
    if (origin.kind !== 'github')
        return origin;
    const { serverUrl, repository, sha } = origin;
    return { kind: 'local', source: { uri: `${serverUrl}/${repository}`, commit: sha } };
}

// EXTERNAL MODULE: ./.tsc/image/index-image.js + 12 modules
var index_image = __webpack_require__(85289);
// EXTERNAL MODULE: ./.tsc/image/rpmdb/read.js + 2 modules
var read = __webpack_require__(59684);
// EXTERNAL MODULE: ./.tsc/report/diff-compare.js + 2 modules
var diff_compare = __webpack_require__(22481);
// EXTERNAL MODULE: ./.tsc/pipeline/platforms.js
var platforms = __webpack_require__(38955);
// EXTERNAL MODULE: ./.tsc/pipeline/stored-image.js
var stored_image = __webpack_require__(35172);
;// CONCATENATED MODULE: ./.tsc/pipeline/since-published.js






/**
 * What changed from the image that a tag points to now to one that was examined. A registry that does not answer, a
 * package that is private and a first image are all no reason to fail.
 *
 * @param name the examined image, for people
 */
async function sincePublished(published, examined, name, services) {
    try {
        const before = await imageFor(published);
        const tree = await (0,index_image/* indexImage */.A)({ layers: (0,stored_image/* layerSources */.AD)(before), ...(0,stored_image/* indexOptions */.fS)(services) });
        const { manifest, config } = before;
        const { evidence } = examined;
        const { image } = evidence.context;
        const document = (0,diff_compare/* compareImages */.q)({
            name: `${published.store.name}:${published.tag}`,
            digest: manifest.descriptor.digest,
            manifest: manifest.document,
            config,
            tree,
            packages: await (0,read/* readRpmDatabase */.tD)(tree),
        }, { name, ...image, tree: examined.tree, packages: evidence.packages });
        return { state: 'known', document };
    }
    catch (error) {
        services.signal?.throwIfAborted();
        if (error instanceof errors/* WtgosError */.z3)
            return { state: 'unknown', reason: error.message };
        throw error;
    }
}
/** Of an index the image for the platform, else its first: what is said of it names its digest. */
async function imageFor({ store, tag, platform }) {
    const images = await (0,platforms/* platformImages */.Q)(store, await (0,stored_image/* readStoredManifest */.Zl)(store, tag));
    const fits = ({ config }) => config.architecture === platform.architecture && (config.variant ?? '') === (platform.variant ?? '');
    const image = images.find(fits) ?? images[0];
    if (!image)
        throw new TypeError('an index without images');
    return image;
}

// EXTERNAL MODULE: ./.tsc/pipeline/target.js
var target = __webpack_require__(48182);
// EXTERNAL MODULE: ./.tsc/registry/reference.js
var registry_reference = __webpack_require__(40303);
// EXTERNAL MODULE: ./.tsc/report/diff-markdown.js
var diff_markdown = __webpack_require__(8100);
// EXTERNAL MODULE: ./.tsc/report/findings.js
var findings = __webpack_require__(93041);
// EXTERNAL MODULE: ./.tsc/report/markdown.js
var markdown = __webpack_require__(13262);
// EXTERNAL MODULE: ./.tsc/sigstore/throw-away-key.js
var throw_away_key = __webpack_require__(50988);
// EXTERNAL MODULE: ./.tsc/actions/build-image/run.js
var run = __webpack_require__(61202);
// EXTERNAL MODULE: ./.tsc/actions/tools.js + 22 modules
var tools = __webpack_require__(47357);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.tsc/actions/check-image/context.js




/** A file with a key and some words around it; larger ones are not looked into. */
const maxKeyFileBytes = 64 * 1024;
const keyBlock = /-----BEGIN PUBLIC KEY-----[A-Za-z0-9+/=\s]{1,4096}-----END PUBLIC KEY-----\n?/g;
/**
 * Copies a build context, with a throw-away key wherever it holds one of the owner's: the image then brings a key that
 * this run can sign with, and a host's verdict on it is real. An own key that is not there yet is put in its place, too.
 *
 * @param keyFiles the owner's public keys, relative to `cwd` or absolute
 * @param pem the throw-away public key
 * @returns the files that differ from the context, relative to it
 * @throws UserError `input-invalid` for a context that is not there; ExternalError `io-failed`
 */
async function copyWithKey(context, to, { keyFiles, cwd, pem }) {
    const isFolder = await (0,promises_.stat)(context).then((found) => found.isDirectory(), () => false);
    if (!isFolder)
        throw new errors/* UserError */.yo('input-invalid', `context: there is no folder ${context}`);
    try {
        await (0,promises_.cp)(context, to, { recursive: true, verbatimSymlinks: true, mode: external_node_fs_.constants.COPYFILE_FICLONE });
        const own = new Set();
        const replaced = [];
        for (const file of keyFiles) {
            const path = (0,external_node_path_.resolve)(cwd, file);
            const inside = (0,external_node_path_.relative)(context, path);
            const text = await readSmall(path);
            if (text !== undefined)
                for (const [block] of text.matchAll(keyBlock))
                    own.add(bare(block));
            else if (!inside.startsWith('..') && !(0,external_node_path_.isAbsolute)(inside)) {
                await (0,promises_.writeFile)((0,external_node_path_.join)(to, inside), pem);
                replaced.push(inside);
            }
        }
        for (const entry of await (0,promises_.readdir)(to, { recursive: true, withFileTypes: true })) {
            if (!entry.isFile())
                continue;
            const path = (0,external_node_path_.join)(entry.parentPath, entry.name);
            const text = await readSmall(path);
            if (!text?.includes('-----BEGIN PUBLIC KEY-----'))
                continue;
            const changed = text.replace(keyBlock, (block) => (own.has(bare(block)) ? pem : block));
            if (changed === text)
                continue;
            await (0,promises_.writeFile)(path, changed);
            replaced.push((0,external_node_path_.relative)(to, path));
        }
        return replaced.sort();
    }
    catch (error) {
        const { code } = error;
        throw new errors/* ExternalError */.yA('io-failed', `the build context cannot be copied (${code})`, { cause: error });
    }
}
/** Two files may break the lines of one key differently. */
const bare = (block) => block.replace(/\s/g, '');
/** Undefined for what is not there or too large to be a key. */
async function readSmall(path) {
    try {
        return (await (0,promises_.stat)(path)).size > maxKeyFileBytes ? undefined : await (0,promises_.readFile)(path, 'latin1');
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.tsc/actions/check-image/run.js
















const standIn = 'Nothing is published: a folder stands in for the registry, and a throw-away key for the real one.';
/** The whole chain into a folder, and what changed since the published image. */
async function run_run(inputs, services) {
    const { cwd, log, builder } = services;
    const reference = (0,registry_reference/* parseImageReference */.o_)(inputs.to, cwd);
    (0,target/* requireBareTarget */.xC)(reference);
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)(builder?.scratchDir ?? (0,external_node_os_.tmpdir)(), 'wtgos-check-'));
    try {
        const key = await (0,throw_away_key/* throwAwayKey */.Y)();
        const own = await (0,run.assembleOptions)(inputs, services);
        const contextDir = (0,external_node_path_.join)(scratch, 'context');
        const options = { keyFiles: inputs.publicKeys, cwd, pem: key.public.pem };
        const replaced = await copyWithKey(own.contextDir, contextDir, options);
        log.info(`${standIn} It takes the place of: ${replaced.join(', ') || 'no file of the context'}.`);
        const pipeline = (0,tools/* pipelineServices */.xr)(services, inputs.plainHttp);
        const folder = await pipeline.open({ kind: 'layout', dir: (0,external_node_path_.join)(scratch, 'registry') });
        let since;
        const checked = check({
            ...own,
            contextDir,
            policy: await (0,tools/* policyOf */.US)(inputs.policy, services),
            strict: inputs.strict,
            folder,
            tags: inputs.tags,
            references: [...inputs.references, ...namesOf(reference, inputs.tags)],
            key,
            async judged(verdict, examined) {
                services.judged(verdict);
                if (inputs.report)
                    await (0,files/* writeFileAtomic */.Zf)((0,external_node_path_.resolve)(cwd, inputs.report), (0,findings/* findingsJson */.p0)(verdict));
                const [tag = 'latest'] = inputs.tags;
                if (!inputs.compare)
                    return;
                const published = { store: await pipeline.open(reference), tag, platform: own.platform };
                since = await log.step('Compare', () => sincePublished(published, examined, 'this commit', pipeline));
            },
        }, pipeline);
        const failure = await checked.then(() => undefined, (error) => {
            if (error instanceof errors/* WtgosError */.z3 && error.kind === 'policy')
                return error;
            throw error;
        });
        const built = failure ? undefined : await checked;
        return {
            outputs: {
                verdict: failure ? 'fail' : 'pass',
                changes: since?.state ?? 'unknown',
                ...(built && { digest: built.digest }),
            },
            json: { replaced, ...(since?.state === 'known' && { difference: since.document }) },
            summary: summaryOf(replaced, since),
            ...(failure && { failure }),
        };
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}
/** A registry's tags name themselves. */
function namesOf(to, tags) {
    return to.kind === 'registry' ? tags.map((tag) => `${to.host}/${to.path}:${tag}`) : [];
}
function summaryOf(replaced, since) {
    const files = replaced.map((file) => `<code>${(0,markdown/* markdownText */.p)(file)}</code>`).join(', ');
    const said = files === '' ? standIn : `${standIn} So these files differ from what a publish would take: ${files}.`;
    if (since?.state === 'known')
        return `${said}\n\n${(0,diff_markdown/* diffMarkdown */.x)(since.document, { all: false })}`;
    const reason = since ? (0,markdown/* markdownText */.p)(since.reason) : 'it was not looked at, or there was nothing to compare yet.';
    return `${said}\n\n## Changes since the published image\n\nUnknown: ${reason}\n`;
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

/** What a tag may hold in braces, and what it becomes. */
const tagWords = {
    date: 'the day of the image’s clock (UTC), 20261123',
    sha: 'the first seven digits of the commit',
    'os-version': 'VERSION_ID of the image’s os-release',
    pr: 'the number of the pull request',
};
const words = Object.keys(tagWords);
const piece = `[A-Za-z0-9_.-]|\\{(?:${words.join('|')})\\}`;
/** A tag, plain or with words in braces. */
const tagTemplate = new RegExp(`^(?![.-])(?:${piece}){1,128}$`);
/** `host/path:tag`, its tag as above. */
const referenceTemplate = new RegExp(`^[a-z0-9.:[\\]_-]+/[A-Za-z0-9._/-]+:(?![.-])(?:${piece}){1,128}$`);
/** Registries that list no referrers keep those under such tags, and cosign its signatures: whoever moves one hides them. */
const reserved = /^sha256-[0-9a-f]{64}(\.|$)/;
const grammar = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
const shortSha = 7;
/**
 * Reads the tags that a run asks for. In a pull request those with `{pr}` count and no others, elsewhere the others: one
 * list serves both, and no pull request moves `stable`.
 *
 * @throws UserError `input-missing` when none is left or a word has no value here, `input-invalid` for what is no tag
 */
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
    // What is wrong is told before any work.
    plan.fill('0');
    return plan;
}
/** The day of a clock, `20261123`; undefined where there is no clock. */
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
/** A verdict as a value of that schema. */
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
/** JSON Schema (draft 2020-12) of that document. */
function findingsJsonSchema() {
    return { $id: findingsSchemaUrl, ...z.toJSONSchema(documentSchema) };
}
/** Does a value follow the published schema? For readers of the file, and for tests. */
function isFindingsDocument(value) {
    return documentSchema.safeParse(value).success;
}
/** A verdict as the text of the file that `report` names. */
function findingsJson(verdict) {
    return `${JSON.stringify(findingsDocument(verdict), null, 2)}\n`;
}


/***/ }),

/***/ 42891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   Pe: () => (/* binding */ countsInWords),
/* harmony export */   U9: () => (/* binding */ count)
/* harmony export */ });
/* unused harmony exports levels, stops, failures */
/** Most severe first. */
const levels = ['error', 'unknown', 'warning', 'note'];
/** Does a finding of this level stop the gate? */
function stops(level, strict) {
    return level === 'error' || (level === 'unknown' && strict);
}
/** Findings, most severe first; those of one level stay in the order of the verdict. */
function bySeverity(findings) {
    return [...findings].sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
}
function count(findings) {
    const counts = { error: 0, unknown: 0, warning: 0, note: 0 };
    for (const finding of findings)
        counts[finding.level]++;
    return counts;
}
/** `2 errors, 1 warning`; `no findings` when there are none. */
function countsInWords(verdict) {
    const counts = count(verdict.findings);
    const words = levels
        .filter((level) => counts[level] > 0)
        .map((level) => `${counts[level]} ${level}${counts[level] === 1 || level === 'unknown' ? '' : 's'}`);
    return words.length === 0 ? 'no findings' : words.join(', ');
}
/** How many findings stop the gate. */
function failures(verdict) {
    return verdict.findings.filter((finding) => stops(finding.level, verdict.strict)).length;
}


/***/ }),

/***/ 86476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf)
/* harmony export */ });
/* harmony import */ var _core_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38497);

/** Where a finding is: the path in the image, and the line in the caller's files that put it there. */
function placeOf(finding) {
    const parts = [];
    if (finding.path !== undefined)
        parts.push(`/${(0,_core_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(finding.path)}`);
    if (finding.at)
        parts.push(`from ${(0,_core_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(finding.at.file)}${finding.at.line ? `:${finding.at.line}` : ''}`);
    return parts.join(', ');
}


/***/ }),

/***/ 50988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ throwAwayKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70415);


/** A key pair as `wtgos keygen` makes them, read back as a publish job reads it; neither half is ever written to disk. */
async function throwAwayKey() {
    const password = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(24).toString('base64url');
    const { privatePem, publicPem } = await (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__.generateKeyPair)(password);
    return { signing: await (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .loadSigningKey */ .y)(privatePem, password), public: (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .loadPublicKey */ .f)(publicPem) };
}


/***/ })

};
