export const id = 6700;
export const ids = [6700,6912];
export const modules = {

/***/ 56700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _assemble_resolve_base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17959);
/* harmony import */ var _assemble_staged_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61737);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55743);
/* harmony import */ var _core_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9141);
/* harmony import */ var _pipeline_base_trust_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75545);
/* harmony import */ var _pipeline_candidate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5682);
/* harmony import */ var _pipeline_claimed_base_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15994);
/* harmony import */ var _pipeline_examine_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(72640);
/* harmony import */ var _pipeline_gate_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(82600);
/* harmony import */ var _pipeline_stored_image_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(35172);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(40303);
/* harmony import */ var _report_findings_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(93041);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(47357);














async function run(inputs, services) {
    const { image, recheck } = inputs;
    if (recheck !== undefined) {
        const { recheckImage } = await __webpack_require__.e(/* import() */ 6204).then(__webpack_require__.bind(__webpack_require__, 96204));
        return recheckImage(recheck, inputs, services);
    }
    const pipeline = (0,_tools_js__WEBPACK_IMPORTED_MODULE_13__/* .pipelineServices */ .xr)(services, inputs.plainHttp);
    const policy = await (0,_tools_js__WEBPACK_IMPORTED_MODULE_13__/* .policyOf */ .US)(inputs.policy, services);
    const candidate = await candidateOf(image ?? '', inputs, services, pipeline);
    const { verdict, record, evidence } = await (0,_pipeline_examine_js__WEBPACK_IMPORTED_MODULE_8__/* .examine */ .s)(candidate, policy, { strict: inputs.strict, targets: [] }, pipeline);
    services.judged(verdict);
    const recordFile = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(services.cwd, 'check-record.json');
    await (0,_core_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileAtomic */ .Zf)(recordFile, record);
    if (inputs.report)
        await (0,_core_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileAtomic */ .Zf)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(services.cwd, inputs.report), (0,_report_findings_js__WEBPACK_IMPORTED_MODULE_12__/* .findingsJson */ .p0)(verdict));
    if (inputs.sbom)
        await writeSbom((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(services.cwd, inputs.sbom), evidence, services);
    const outputs = { verdict: verdict.result, failures: String((0,_pipeline_gate_js__WEBPACK_IMPORTED_MODULE_9__/* .stopping */ .f)(verdict).length), record: recordFile };
    try {
        (0,_pipeline_gate_js__WEBPACK_IMPORTED_MODULE_9__/* .gate */ .G)(verdict);
        return { outputs };
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PolicyError */ .pn)
            return { outputs, failure: error };
        throw error;
    }
}
async function writeSbom(file, evidence, { tool }) {
    const { sbomStatement } = await Promise.all(/* import() */[__webpack_require__.e(7761), __webpack_require__.e(4186)]).then(__webpack_require__.bind(__webpack_require__, 54186));
    const created = new Date(evidence.context.image.config.created ?? 0);
    await (0,_core_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileAtomic */ .Zf)(file, `${JSON.stringify(sbomStatement(evidence, created, tool).predicate)}\n`);
}
async function candidateOf(asked, inputs, services, pipeline) {
    const { cwd } = services;
    const trust = (0,_pipeline_base_trust_js__WEBPACK_IMPORTED_MODULE_5__/* .baseTrust */ .i)(await (0,_tools_js__WEBPACK_IMPORTED_MODULE_13__/* .publicKeysOf */ .VO)(inputs.baseKey, cwd), inputs.baseUnsigned, inputs.baseUnnamed);
    const reference = (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_11__/* .parseImageReference */ .o_)(asked, cwd);
    if (reference.kind === 'layout' && (await (0,_assemble_staged_js__WEBPACK_IMPORTED_MODULE_2__/* .isThin */ .OL)(reference.dir))) {
        const { reference: claimed, rootDigest, platform } = await (0,_assemble_staged_js__WEBPACK_IMPORTED_MODULE_2__/* .claimedBaseOf */ .kC)(reference.dir);
        const named = inputs.base ?? withDigest(claimed, rootDigest);
        const base = await (0,_assemble_resolve_base_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveBase */ .g)({ base: { reference: named } }, { baseTrust: trust, platform, cwd }, pipeline);
        return (0,_pipeline_candidate_js__WEBPACK_IMPORTED_MODULE_6__/* .stagedCandidate */ .UH)(await (0,_assemble_staged_js__WEBPACK_IMPORTED_MODULE_2__/* .openStagedOn */ .qD)(base, reference.dir, pipeline.open));
    }
    const named = await (0,_tools_js__WEBPACK_IMPORTED_MODULE_13__/* .openImage */ .UY)(asked, services, pipeline);
    const image = await (0,_pipeline_stored_image_js__WEBPACK_IMPORTED_MODULE_10__/* .readStoredImage */ .tP)(named.store, named.name);
    const { os, architecture, variant } = image.config;
    const platform = { os, architecture, ...(variant === undefined ? {} : { variant }) };
    const name = inputs.base ?? (0,_pipeline_claimed_base_js__WEBPACK_IMPORTED_MODULE_7__/* .claimedBase */ .V)(image);
    return (0,_pipeline_candidate_js__WEBPACK_IMPORTED_MODULE_6__/* .storedCandidate */ .t3)(image, await (0,_assemble_resolve_base_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveBase */ .g)({ base: { reference: name } }, { baseTrust: trust, platform, cwd }, pipeline));
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
function sha256(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}
function hexOf(digest) {
    return digest.slice('sha256:'.length);
}


/***/ }),

/***/ 15994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ claimedBase)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55743);


function claimedBase({ manifest }) {
    const annotations = manifest.document.annotations ?? {};
    const name = annotations['org.opencontainers.image.base.name'];
    const digest = annotations['org.opencontainers.image.base.digest'];
    if (name === undefined || !(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(digest)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('input-missing', 'base: the image does not say which base it was built on', {
            hint: 'Name it: base: ghcr.io/ublue-os/bluefin-dx@sha256:…',
        });
    }
    return name.includes('@') ? name : `${name}@${digest}`;
}


/***/ }),

/***/ 82600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ gate),
/* harmony export */   f: () => (/* binding */ stopping)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55743);

function gate(verdict) {
    if (verdict.result === 'pass')
        return;
    const found = stopping(verdict);
    const rules = [...new Set(found.map((finding) => finding.rule))];
    const count = found.length === 1 ? '1 finding' : `${found.length} findings`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PolicyError */ .pn('gate-refused', `the image breaks the policy: ${count} (${rules.join(', ')})`, {
        hint: 'Each finding above says how to fix it, or which clause would allow it on purpose.',
    });
}
function stopping({ findings, strict }) {
    return findings.filter(({ level }) => level === 'error' || (strict && level === 'unknown'));
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


/***/ })

};
