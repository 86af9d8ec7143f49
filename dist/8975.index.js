export const id = 8975;
export const ids = [8975,6912];
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
    return (0,build/* build */.jq)({ ...options, publish, runWithKey: true }, { ...services, origin }, chain);
}
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




const maxKeyFileBytes = 64 * 1024;
const keyBlock = /-----BEGIN PUBLIC KEY-----[A-Za-z0-9+/=\s]{1,4096}-----END PUBLIC KEY-----\n?/g;
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
const bare = (block) => block.replace(/\s/g, '');
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
function sha256(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}
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

/***/ 76802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   bn: () => (/* binding */ growthText),
/* harmony export */   cY: () => (/* binding */ amountText)
/* harmony export */ });
const units = ['B', 'kB', 'MB', 'GB', 'TB'];
function amountText(bytes) {
    let value = Math.abs(bytes);
    let unit = 0;
    while (value >= 999.5 && unit < units.length - 1) {
        value /= 1000;
        unit++;
    }
    const digits = unit === 0 || value >= 99.95 ? 0 : 1;
    return `${bytes < 0 ? '−' : ''}${value.toFixed(digits)} ${units[unit]}`;
}
function growthText(bytes) {
    return `${bytes > 0 ? '+' : bytes === 0 ? '±' : ''}${amountText(bytes)}`;
}
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 22481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ compareImages)
});

// EXTERNAL MODULE: ./.tsc/image/delta.js
var delta = __webpack_require__(55124);
// EXTERNAL MODULE: ./.tsc/rules/package-diff.js
var package_diff = __webpack_require__(65922);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./.tsc/report/diff.js

const diffSchemaUrl = 'https://wtgos.github.io/actions/schemas/diff/v1.json';
const amount = schemas/* int */.Whr().min(0);
const digest = schemas/* string */.YjP().describe('sha256:…');
const side = schemas/* strictObject */.rej({ name: schemas/* string */.YjP().describe('As it was given.'), digest });
const kind = schemas/* enum */.k5n(['added', 'changed', 'removed']);
const state = schemas/* strictObject */.rej({
    type: schemas/* enum */.k5n(['file', 'directory', 'symlink', 'char', 'block', 'fifo']),
    mode: schemas/* string */.YjP().describe('Octal, four digits.'),
    owner: schemas/* string */.YjP().describe('User and group by number, such as 0:0.'),
    size: amount.describe('Bytes.'),
    digest: digest.optional(),
    target: schemas/* string */.YjP().optional().describe('Of a symlink.'),
})
    .describe('What is at the path.');
const fileChange = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP().describe('Without leading slash; bytes that are no UTF-8 are written as U+DC80…U+DCFF.'),
    kind,
    what: schemas/* array */.YOg(schemas/* enum */.k5n(['type', 'mode', 'owner', 'content', 'target', 'device', 'xattrs']))
        .optional()
        .describe('Of a changed path: in what it differs.'),
    before: state.optional(),
    after: state.optional(),
});
const counts = { added: amount, changed: amount, removed: amount, bytes: schemas/* int */.Whr().describe('Growth; may be negative.') };
const packageChange = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    kind,
    before: schemas/* array */.YOg(schemas/* string */.YjP()).describe('[epoch:]version-release.arch of each package of that name.'),
    after: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const documentSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(diffSchemaUrl),
    before: side,
    after: side,
    packages: schemas/* strictObject */.rej({
        state: schemas/* enum */.k5n(['compared', 'none', 'unknown']).describe('none: neither image has an RPM database.'),
        reason: schemas/* string */.YjP().optional().describe('Why they are unknown.'),
        changes: schemas/* array */.YOg(packageChange).describe('Sorted by name.'),
    })
        .describe('As the RPM databases state.'),
    files: schemas/* strictObject */.rej({
        summary: schemas/* strictObject */.rej(counts),
        folders: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), ...counts })).describe('At most 25, by path.'),
        changes: schemas/* array */.YOg(fileChange).describe('All paths, sorted.'),
    }),
    config: schemas/* array */.YOg(schemas/* strictObject */.rej({
        member: schemas/* string */.YjP().describe('label, env, annotation, cmd, entrypoint, user and so on.'),
        name: schemas/* string */.YjP().optional().describe('Of a label, a variable or an annotation.'),
        before: schemas/* string */.YjP().optional(),
        after: schemas/* string */.YjP().optional(),
    }))
        .describe('Image config, and annotations of the manifest.'),
    layers: schemas/* strictObject */.rej({
        before: amount,
        after: amount,
        shared: amount.describe('Layers of the second image that the first has, too.'),
        newBytes: amount.describe('Compressed bytes of the others: what an update fetches.'),
    }),
})
    .meta({ title: 'Difference of two images', description: 'What `wtgos diff --json` prints.' });
function diffJsonSchema() {
    return { $id: diffSchemaUrl, ...z.toJSONSchema(documentSchema) };
}

// EXTERNAL MODULE: ./.tsc/report/entry-state.js
var entry_state = __webpack_require__(72999);
;// CONCATENATED MODULE: ./.tsc/report/diff-files.js

const maxFolders = 25;
const maxDepth = 6;
function filesDifference(delta) {
    const counted = delta.map((change) => ({ change, bytes: growth(change) }));
    const summary = { path: '', ...noChanges() };
    for (const { change, bytes } of counted)
        count(summary, change, bytes);
    const { path: _, ...totals } = summary;
    return { summary: totals, folders: foldersOf(counted), changes: delta.map(describeChange) };
}
function foldersOf(counted) {
    let best = group(counted, 1);
    for (let depth = 2; depth <= maxDepth; depth++) {
        const finer = group(counted, depth);
        if (finer.size > maxFolders)
            break;
        best = finer;
    }
    return [...best.values()].sort((a, b) => (a.path < b.path ? -1 : 1)).slice(0, maxFolders);
}
function group(counted, depth) {
    const folders = new Map();
    for (const { change, bytes } of counted) {
        const path = change.path.split('/').slice(0, -1).slice(0, depth).join('/');
        let folder = folders.get(path);
        if (!folder) {
            folder = { path, ...noChanges() };
            folders.set(path, folder);
        }
        count(folder, change, bytes);
    }
    return folders;
}
function noChanges() {
    return { added: 0, changed: 0, removed: 0, bytes: 0 };
}
function count(into, { kind }, bytes) {
    into[kind]++;
    into.bytes += bytes;
}
function growth(change) {
    const before = change.kind === 'added' ? 0 : change.before.size;
    const after = change.kind === 'removed' ? 0 : change.after.size;
    return after - before;
}
function describeChange(change) {
    return {
        path: change.path,
        kind: change.kind,
        ...(change.kind === 'changed' ? { what: change.what } : {}),
        ...(change.kind === 'added' ? {} : { before: (0,entry_state/* entryState */._)(change.before) }),
        ...(change.kind === 'removed' ? {} : { after: (0,entry_state/* entryState */._)(change.after) }),
    };
}

;// CONCATENATED MODULE: ./.tsc/report/diff-compare.js




function compareImages(before, after) {
    return {
        schema: diffSchemaUrl,
        before: { name: before.name, digest: before.digest },
        after: { name: after.name, digest: after.digest },
        packages: packagesDifference(before.packages, after.packages),
        files: filesDifference((0,delta/* diffTrees */.j)(before.tree, after.tree)),
        config: configDifference(before, after),
        layers: layersDifference(before.manifest, after.manifest),
    };
}
function packagesDifference(before, after) {
    if (before.state === 'absent' && after.state === 'absent')
        return { state: 'none', changes: [] };
    if (before.state !== 'read' || after.state !== 'read') {
        const reason = [whyUnread('first', before), whyUnread('second', after)].filter((each) => each !== undefined);
        return { state: 'unknown', reason: reason.join('; '), changes: [] };
    }
    const changes = (0,package_diff/* comparePackages */.F)(before, after).map(({ name, kind, before: was, after: is }) => ({
        name,
        kind,
        before: was.map(versionOf).sort(),
        after: is.map(versionOf).sort(),
    }));
    return { state: 'compared', changes };
}
function whyUnread(which, database) {
    if (database.state === 'read')
        return undefined;
    if (database.state === 'absent')
        return `the ${which} image has no RPM database`;
    return `${database.path} of the ${which} image cannot be read: ${database.reason}`;
}
function versionOf({ epoch, version, release, arch }) {
    return `${epoch === undefined ? '' : `${epoch}:`}${version}-${release}.${arch}`;
}
function layersDifference(before, after) {
    const known = new Set(before.layers.map(({ digest }) => digest));
    const fresh = after.layers.filter(({ digest }) => !known.has(digest));
    return {
        before: before.layers.length,
        after: after.layers.length,
        shared: after.layers.length - fresh.length,
        newBytes: fresh.reduce((sum, { size }) => sum + size, 0),
    };
}
function configDifference(before, after) {
    const was = valuesOf(before);
    const is = valuesOf(after);
    return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((key) => {
        const one = was.get(key);
        const other = is.get(key);
        const named = one ?? other;
        if (!named || one?.value === other?.value)
            return [];
        const { member, name } = named;
        return [
            {
                member,
                ...(name === undefined ? {} : { name }),
                ...(one ? { before: one.value } : {}),
                ...(other ? { after: other.value } : {}),
            },
        ];
    });
}
function valuesOf({ manifest, config }) {
    const values = new Map();
    const put = (member, value, name) => {
        if (value !== undefined)
            values.set(`${member}\0${name ?? ''}`, { member, ...(name !== undefined && { name }), value });
    };
    const all = (member, record = {}) => {
        for (const [name, value] of Object.entries(record))
            put(member, value, name);
    };
    const { config: container = {} } = config;
    put('architecture', [config.os, config.architecture, config.variant].filter(Boolean).join('/'));
    put('created', instantOf(config.created));
    put('author', config.author);
    put('cmd', listed(container.Cmd));
    put('entrypoint', listed(container.Entrypoint));
    put('user', container.User);
    put('workdir', container.WorkingDir);
    put('stop-signal', container.StopSignal);
    all('label', container.Labels);
    all('annotation', manifest.annotations);
    for (const port of Object.keys(container.ExposedPorts ?? {}))
        put('port', 'exposed', port);
    for (const path of Object.keys(container.Volumes ?? {}))
        put('volume', 'declared', path);
    for (const line of container.Env ?? []) {
        const at = line.indexOf('=');
        put('env', at < 0 ? '' : line.slice(at + 1), at < 0 ? line : line.slice(0, at));
    }
    return values;
}
function instantOf(time) {
    const instant = Date.parse(time ?? '');
    return Number.isNaN(instant) ? time : new Date(instant).toISOString();
}
function listed(words) {
    return words ? JSON.stringify(words) : undefined;
}


/***/ }),

/***/ 8100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ diffMarkdown)
/* harmony export */ });
/* harmony import */ var _core_printable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38497);
/* harmony import */ var _amounts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76802);
/* harmony import */ var _diff_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3298);
/* harmony import */ var _diff_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1428);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13262);





const shown = 100;
const cell = 200;
const marks = { added: '➕', changed: '✏️', removed: '➖' };
function diffMarkdown(document, { all }) {
    const { before, after, packages, files, config, layers } = document;
    const limit = all ? Number.POSITIVE_INFINITY : shown;
    const parts = [
        `## Changes from ${code(before.name)} to ${code(after.name)}`,
        `\`${before.digest}\` → \`${after.digest}\``,
        `### Packages\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p)((0,_diff_text_js__WEBPACK_IMPORTED_MODULE_0__/* .packagesSaid */ .Hj)(packages))}`,
        table('| | package | version |\n|---|---|---|', packages.changes.map(packageRow), limit),
        `### Files\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p)((0,_diff_text_js__WEBPACK_IMPORTED_MODULE_0__/* .filesSaid */ .lE)(files))}`,
        table('| folder | added | changed | removed | growth |\n|---|--:|--:|--:|--:|', files.folders.map(({ path, added, changed, removed, bytes }) => `| ${code(`/${path}`)} | ${added} | ${changed} | ${removed} | ${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_2__/* .growthText */ .bn)(bytes)} |`), limit),
        all
            ? table('| | path | |\n|---|---|---|', files.changes.map(({ kind, path, what }) => `| ${marks[kind]} | ${code(`/${path}`)} | ${what?.join(', ') ?? ''} |`), limit)
            : undefined,
        config.length === 0 ? undefined : '### Config',
        table('| | | before | after |\n|---|---|---|---|', config.map((each) => {
            const name = each.name === undefined ? each.member : `${each.member} ${each.name}`;
            return `| ${marks[(0,_diff_text_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(each)]} | ${code(name)} | ${code(each.before)} | ${code(each.after)} |`;
        }), limit),
        `${layers.shared} of ${layers.after} layers are shared; an update fetches ${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_2__/* .amountText */ .cY)(layers.newBytes)}.`,
    ];
    return `${parts.filter((part) => part !== undefined).join('\n\n')}\n`;
}
function packageRow(change) {
    return `| ${marks[change.kind]} | ${code(change.name)} | ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p)((0,_diff_words_js__WEBPACK_IMPORTED_MODULE_3__/* .versionsChange */ .U)(change))} |`;
}
function table(head, rows, limit) {
    if (rows.length === 0)
        return undefined;
    const left = rows.length - limit;
    return [head, ...rows.slice(0, limit)].join('\n') + (left > 0 ? `\n\n${left} more are not listed here.` : '');
}
function code(text) {
    return text === undefined ? '' : `<code>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p)((0,_core_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .shortened */ .vI)(text, cell))}</code>`;
}


/***/ }),

/***/ 3298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ packagesSaid),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   NI: () => (/* binding */ diffText),
/* harmony export */   lE: () => (/* binding */ filesSaid)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _core_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38497);
/* harmony import */ var _amounts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76802);
/* harmony import */ var _diff_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1428);




const shown = 20;
const cell = 200;
const look = {
    added: { mark: '+', style: 'green' },
    changed: { mark: '~', style: 'yellow' },
    removed: { mark: '-', style: 'red' },
};
function diffText(document, { colour, all }) {
    const paint = (style, text) => colour ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false }) : text;
    const marked = (kind, text) => `  ${paint(look[kind].style, `${look[kind].mark} ${text}`)}`;
    const cut = (lines) => all || lines.length <= shown
        ? lines
        : [...lines.slice(0, shown), `  … and ${lines.length - shown} more (--all lists them)`];
    const { before, after, packages, files, config, layers } = document;
    const head = (title, said) => `${paint('bold', title)}: ${said}`;
    return [
        `${paint('red', '-')} ${(0,_core_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(before.name)}  ${paint('dim', before.digest)}`,
        `${paint('green', '+')} ${(0,_core_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(after.name)}  ${paint('dim', after.digest)}`,
        '',
        head('Packages', packagesSaid(packages)),
        ...cut(packages.changes.map((each) => marked(each.kind, packageLine(each)))),
        head('Files', filesSaid(files)),
        ...(files.changes.length > shown ? files.folders.map(folderLine) : []),
        ...(all || files.changes.length <= shown ? files.changes.map((each) => marked(each.kind, fileLine(each))) : []),
        head('Config', config.length === 0 ? 'no change' : (0,_amounts_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(config.length, 'change')),
        ...cut(config.map((each) => marked(kindOf(each), configLine(each)))),
        head('Layers', `${layers.shared} of ${layers.after} shared; an update fetches ${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_2__/* .amountText */ .cY)(layers.newBytes)}`),
    ].join('\n');
}
function packagesSaid({ state, reason, changes }) {
    if (state === 'none')
        return 'neither image has an RPM database';
    if (state === 'unknown')
        return `unknown: ${(0,_core_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(reason ?? '')}`;
    if (changes.length === 0)
        return 'no change';
    return countsSaid({
        added: changes.filter(({ kind }) => kind === 'added').length,
        changed: changes.filter(({ kind }) => kind === 'changed').length,
        removed: changes.filter(({ kind }) => kind === 'removed').length,
    });
}
function filesSaid({ summary, changes }) {
    return changes.length === 0 ? 'no change' : `${countsSaid(summary)} (${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_2__/* .growthText */ .bn)(summary.bytes)})`;
}
function countsSaid(counts) {
    return ['added', 'changed', 'removed']
        .filter((kind) => counts[kind] > 0)
        .map((kind) => `${counts[kind]} ${kind}`)
        .join(', ');
}
function packageLine(change) {
    return `${(0,_core_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(change.name)}  ${(0,_core_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)((0,_diff_words_js__WEBPACK_IMPORTED_MODULE_3__/* .versionsChange */ .U)(change))}`;
}
function folderLine({ path, bytes, ...counts }) {
    return `  ${`/${(0,_core_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(path)}`.padEnd(40)} ${countsSaid(counts).padEnd(36)} ${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_2__/* .growthText */ .bn)(bytes)}`.trimEnd();
}
function fileLine({ path, what, before, after }) {
    const link = after?.target === undefined ? '' : ` -> ${(0,_core_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)((0,_core_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)(after.target, cell))}`;
    const entry = after ?? before;
    const size = entry?.type === 'file' ? (0,_amounts_js__WEBPACK_IMPORTED_MODULE_2__/* .growthText */ .bn)((after?.size ?? 0) - (before?.size ?? 0)) : entry?.type;
    return `/${(0,_core_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(path)}${link}  ${what ? `(${what.join(', ')}) ` : ''}${size}`;
}
function configLine({ member, name, before, after }) {
    const value = (text) => (text === undefined ? '' : (0,_core_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)((0,_core_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)(text, cell)));
    const change = before === undefined || after === undefined ? value(before ?? after) : `${value(before)} → ${value(after)}`;
    return `${member}${name === undefined ? '' : ` ${(0,_core_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)((0,_core_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)(name, cell))}`}: ${change}`;
}
function kindOf({ before, after }) {
    if (before === undefined)
        return 'added';
    return after === undefined ? 'removed' : 'changed';
}


/***/ }),

/***/ 1428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ versionsChange)
/* harmony export */ });
function versionsChange({ kind, before, after }) {
    if (kind === 'added')
        return after.join(', ');
    if (kind === 'removed')
        return before.join(', ');
    const gone = before.filter((version) => !after.includes(version));
    const fresh = after.filter((version) => !before.includes(version));
    if (gone.length === 0 && fresh.length === 0)
        return `${after.join(', ')} (same version, other content)`;
    return `${gone.join(', ') || '(none)'} → ${fresh.join(', ') || '(none)'}`;
}


/***/ }),

/***/ 72999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ entryState)
/* harmony export */ });
function entryState({ type, mode, uid, gid, size, digest, target }) {
    return {
        type,
        mode: mode.toString(8).padStart(4, '0'),
        owner: `${uid}:${gid}`,
        size,
        ...(digest === undefined ? {} : { digest }),
        ...(target === undefined ? {} : { target }),
    };
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
function findingsJsonSchema() {
    return { $id: findingsSchemaUrl, ...z.toJSONSchema(documentSchema) };
}
function isFindingsDocument(value) {
    return documentSchema.safeParse(value).success;
}
function findingsJson(verdict) {
    return `${JSON.stringify(findingsDocument(verdict), null, 2)}\n`;
}


/***/ }),

/***/ 13262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ verdictMarkdown),
/* harmony export */   p: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _core_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38497);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42891);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86476);



const shownFindings = 200;
const cell = 1_000;
const maxBytes = 512 * 1024;
const icons = { error: '❌', unknown: '❔', warning: '⚠️', note: '📝' };
function verdictMarkdown(verdict) {
    const head = verdict.result === 'pass' ? '### ✅ The image keeps to its policy' : '### ❌ The image breaks its policy';
    const said = `${(0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .judgedInWords */ .ec)(verdict)} judged, ${(0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .countsInWords */ .Pe)(verdict)}.`;
    const findings = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .Np)(verdict.findings);
    if (findings.length === 0)
        return `${head}\n\n${said}\n`;
    const rows = [];
    let bytes = 0;
    for (const finding of findings.slice(0, shownFindings)) {
        const next = row(finding);
        bytes += Buffer.byteLength(next);
        if (bytes > maxBytes)
            break;
        rows.push(next);
    }
    const left = findings.length - rows.length;
    const more = left > 0 ? `\n${left} more are in the report.\n` : '';
    return `${head}\n\n${said}\n\n| | rule | where | what, and what to do |\n|---|---|---|---|\n${rows.join('\n')}\n${more}`;
}
function row(finding) {
    const fix = finding.fix ? `<br>→ ${markdownText((0,_core_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)(finding.fix, cell))}` : '';
    const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$)(finding);
    const where = place === '' ? '' : `<code>${markdownText((0,_core_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)(place, cell))}</code>`;
    const what = markdownText((0,_core_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)(finding.message, cell));
    return `| ${icons[finding.level]} | ${markdownText(finding.rule)} | ${where} | ${what}${fix} |`;
}
function markdownText(text) {
    return (0,_core_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text).replace(/[^\p{L}\p{N} ,;()/=+…→’-]/gu, (character) => {
        const reference = `&#${character.codePointAt(0)};`;
        return character === '@' || character === '#' ? `${reference}<wbr>` : reference;
    });
}


/***/ }),

/***/ 42891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   Pe: () => (/* binding */ countsInWords),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ec: () => (/* binding */ judgedInWords)
/* harmony export */ });
/* unused harmony exports levels, stops, failures */
const levels = ['error', 'unknown', 'warning', 'note'];
function stops(level, strict) {
    return level === 'error' || (level === 'unknown' && strict);
}
function bySeverity(findings) {
    return [...findings].sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
}
function count(findings) {
    const counts = { error: 0, unknown: 0, warning: 0, note: 0 };
    for (const finding of findings)
        counts[finding.level]++;
    return counts;
}
function countsInWords(verdict) {
    const counts = count(verdict.findings);
    const words = levels
        .filter((level) => counts[level] > 0)
        .map((level) => `${counts[level]} ${level}${counts[level] === 1 || level === 'unknown' ? '' : 's'}`);
    return words.length === 0 ? 'no findings' : words.join(', ');
}
function failures(verdict) {
    return verdict.findings.filter((finding) => stops(finding.level, verdict.strict)).length;
}
function judgedInWords({ decisions, judged }) {
    return judged ?? (decisions.length === 1 ? '1 changed path' : `${decisions.length} changed paths`);
}


/***/ }),

/***/ 86476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf)
/* harmony export */ });
/* harmony import */ var _core_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38497);

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


async function throwAwayKey() {
    const password = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(24).toString('base64url');
    const { privatePem, publicPem } = await (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__.generateKeyPair)(password);
    return { signing: await (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .loadSigningKey */ .y)(privatePem, password), public: (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .loadPublicKey */ .f)(publicPem) };
}


/***/ })

};
