export const id = 5801;
export const ids = [5801,6912];
export const modules = {

/***/ 25801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.tsc/assemble/resolve-base.js
var resolve_base = __webpack_require__(17959);
// EXTERNAL MODULE: ./.tsc/assemble/staged.js + 1 modules
var assemble_staged = __webpack_require__(61737);
// EXTERNAL MODULE: ./.tsc/core/errors.js
var errors = __webpack_require__(55743);
// EXTERNAL MODULE: ./.tsc/core/files.js
var files = __webpack_require__(9141);
// EXTERNAL MODULE: ./.tsc/pipeline/base-trust.js
var base_trust = __webpack_require__(75545);
// EXTERNAL MODULE: ./.tsc/pipeline/candidate.js
var candidate = __webpack_require__(5682);
// EXTERNAL MODULE: ./.tsc/core/digest.js
var core_digest = __webpack_require__(86912);
;// CONCATENATED MODULE: ./.tsc/pipeline/claimed-base.js


/**
 * The base that an image says it was built on, by its standard annotations (OCI image specification 1.1,
 * annotations.md: `org.opencontainers.image.base.name`, `.base.digest`). A claim: whoever uses it verifies that base.
 *
 * @returns `name@digest`
 * @throws UserError `input-missing` when the image names none
 */
function claimedBase({ manifest }) {
    const annotations = manifest.document.annotations ?? {};
    const name = annotations['org.opencontainers.image.base.name'];
    const digest = annotations['org.opencontainers.image.base.digest'];
    if (name === undefined || !(0,core_digest/* isDigest */.Bc)(digest)) {
        throw new errors/* UserError */.yo('input-missing', 'base: the image does not say which base it was built on', {
            hint: 'Name it: base: ghcr.io/ublue-os/bluefin-dx@sha256:…',
        });
    }
    return name.includes('@') ? name : `${name}@${digest}`;
}

// EXTERNAL MODULE: ./.tsc/pipeline/examine.js + 3 modules
var examine = __webpack_require__(61810);
// EXTERNAL MODULE: ./.tsc/pipeline/gate.js
var gate = __webpack_require__(82600);
// EXTERNAL MODULE: ./.tsc/pipeline/stored-image.js
var stored_image = __webpack_require__(35172);
// EXTERNAL MODULE: ./.tsc/registry/reference.js
var registry_reference = __webpack_require__(40303);
// EXTERNAL MODULE: ./.tsc/report/findings.js
var findings = __webpack_require__(93041);
// EXTERNAL MODULE: ./.tsc/actions/tools.js + 20 modules
var tools = __webpack_require__(93282);
;// CONCATENATED MODULE: ./.tsc/actions/verify-immutability/run.js














/** Judges an image against its base and a policy; the findings are the result, a no is a failure. */
async function run(inputs, services) {
    const pipeline = (0,tools/* pipelineServices */.xr)(services, inputs.plainHttp);
    const policy = await (0,tools/* policyOf */.US)(inputs.policy, services);
    const candidate = await candidateOf(inputs, services, pipeline);
    const { verdict, record, evidence } = await (0,examine/* examine */.s)(candidate, policy, { strict: inputs.strict, targets: [] }, pipeline);
    services.judged(verdict);
    const recordFile = (0,external_node_path_.resolve)(services.cwd, 'check-record.json');
    await (0,files/* writeFileAtomic */.Zf)(recordFile, record);
    if (inputs.report)
        await (0,files/* writeFileAtomic */.Zf)((0,external_node_path_.resolve)(services.cwd, inputs.report), (0,findings/* findingsJson */.p0)(verdict));
    if (inputs.sbom)
        await writeSbom((0,external_node_path_.resolve)(services.cwd, inputs.sbom), evidence, services);
    const outputs = { verdict: verdict.result, failures: String((0,gate/* stopping */.f)(verdict).length), record: recordFile };
    try {
        (0,gate/* gate */.G)(verdict);
        return { outputs };
    }
    catch (error) {
        if (error instanceof errors/* PolicyError */.pn)
            return { outputs, failure: error };
        throw error;
    }
}
async function writeSbom(file, evidence, { tool }) {
    const { sbomStatement } = await Promise.all(/* import() */[__webpack_require__.e(7761), __webpack_require__.e(4186)]).then(__webpack_require__.bind(__webpack_require__, 54186));
    const created = new Date(evidence.context.image.config.created ?? 0);
    await (0,files/* writeFileAtomic */.Zf)(file, `${JSON.stringify(sbomStatement(evidence, created, tool).predicate)}\n`);
}
async function candidateOf(inputs, services, pipeline) {
    const { cwd } = services;
    const trust = (0,base_trust/* baseTrust */.i)(await (0,tools/* publicKeysOf */.VO)(inputs.baseKey, cwd), inputs.baseUnsigned);
    const reference = (0,registry_reference/* parseImageReference */.o_)(inputs.image, cwd);
    if (reference.kind === 'layout' && (await (0,assemble_staged/* isThin */.OL)(reference.dir))) {
        const staged = await (0,assemble_staged/* openStaged */.XA)(reference.dir, pipeline.open);
        // What the layout says of its base is a claim: the base is found and verified again.
        const named = inputs.base ?? withDigest(staged.base.reference, staged.base.rootDigest);
        const { platform } = staged.base;
        const base = await (0,resolve_base/* resolveBase */.g)({ base: { reference: named } }, { baseTrust: trust, platform, cwd }, pipeline);
        if (base.digest !== staged.base.digest) {
            throw new errors/* UserError */.yo('input-invalid', `base: ${named} is ${base.digest}, but the image was built on ${staged.base.digest}`);
        }
        return (0,candidate/* stagedCandidate */.UH)({ ...staged, base });
    }
    const named = await (0,tools/* openImage */.UY)(inputs.image, services, pipeline);
    const image = await (0,stored_image/* readStoredImage */.tP)(named.store, named.name);
    const { os, architecture, variant } = image.config;
    const platform = { os, architecture, ...(variant === undefined ? {} : { variant }) };
    const name = inputs.base ?? claimedBase(image);
    return (0,candidate/* storedCandidate */.t3)(image, await (0,resolve_base/* resolveBase */.g)({ base: { reference: name } }, { baseTrust: trust, platform, cwd }, pipeline));
}
function withDigest(reference, digest) {
    return reference.includes('@') ? reference : `${reference}@${digest}`;
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


/***/ })

};
