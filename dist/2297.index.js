export const id = 2297;
export const ids = [2297,6912];
export const modules = {

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

/***/ 55743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pn: () => (/* binding */ PolicyError),
/* harmony export */   yA: () => (/* binding */ ExternalError),
/* harmony export */   yo: () => (/* binding */ UserError),
/* harmony export */   z3: () => (/* binding */ WtgosError)
/* harmony export */ });
class WtgosError extends Error {
    code;
    hint;
    state;
    at;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = new.target.name;
        this.code = code;
        this.hint = details.hint;
        this.state = details.state;
        this.at = details.at;
    }
}
class UserError extends WtgosError {
    kind = 'user';
    constructor(code, message, details) {
        super(code, message, details);
    }
}
class PolicyError extends WtgosError {
    kind = 'policy';
    constructor(code, message, details) {
        super(code, message, details);
    }
}
class ExternalError extends WtgosError {
    kind = 'external';
    constructor(code, message, details) {
        super(code, message, details);
    }
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

/***/ 99131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ verdictText)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _core_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38497);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42891);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86476);




const shownFindings = 50;
const look = {
    error: { mark: '✗', style: 'red' },
    unknown: { mark: '?', style: 'magenta' },
    warning: { mark: '!', style: 'yellow' },
    note: { mark: '·', style: 'dim' },
};
function verdictText(verdict, colour) {
    const paint = (style, text) => colour ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false }) : text;
    const passed = verdict.result === 'pass';
    const head = `${paint(passed ? 'green' : 'red', passed ? '✓ pass' : '✗ fail')}  ${(0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .judgedInWords */ .ec)(verdict)} judged, ${(0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .countsInWords */ .Pe)(verdict)}`;
    const findings = (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .bySeverity */ .Np)(verdict.findings);
    const lines = findings.slice(0, shownFindings).flatMap((finding) => findingLines(finding, paint));
    const left = findings.length - shownFindings;
    if (left > 0)
        lines.push(`  … and ${left} more; the whole list is in the report (input \`report\`)`);
    return [head, ...lines].join('\n');
}
function findingLines(finding, paint) {
    const { mark, style } = look[finding.level];
    const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$)(finding);
    const lines = [`  ${paint(style, `${mark} ${finding.rule}`)}${place ? `  ${paint('bold', place)}` : ''}`];
    lines.push(`      ${(0,_core_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(finding.message)}`);
    if (finding.fix)
        lines.push(`      ${paint('cyan', '→')} ${(0,_core_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(finding.fix)}`);
    return lines;
}


/***/ }),

/***/ 79371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ seconds)
/* harmony export */ });
function seconds(milliseconds) {
    const total = milliseconds / 1000;
    if (total < 60)
        return `${total.toFixed(1)} s`;
    const rounded = Math.round(total);
    return `${Math.floor(rounded / 60)} min ${String(rounded % 60).padStart(2, '0')} s`;
}


/***/ }),

/***/ 12428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ endingOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55743);
/* harmony import */ var _core_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38497);


const statusOf = { policy: 1, user: 2, external: 3 };
const repository = 'https://github.com/wtgos/actions';
const titles = {
    policy: 'Refused by policy',
    user: 'Wrong input',
    external: 'Failed outside of wtgos',
};
function endingOf(error, redact, debug) {
    const clean = (text) => (0,_core_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printableLines */ .fk)(redact(text));
    const stack = debug ? stackLines(error).map((line) => (0,_core_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(redact(line))) : [];
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WtgosError */ .z3)) {
        const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
        return {
            status: 70,
            title: 'Bug in wtgos',
            message: `This is a bug of wtgos, not of your input. ${clean(what)}`,
            details: [`Please report it, with what you ran: ${repository}/issues/new`, ...stack],
        };
    }
    const details = [];
    if (error.hint)
        details.push(`What to do: ${clean(error.hint)}`);
    if (error.state)
        details.push(`State: ${clean(error.state)}`);
    details.push(`About this error: ${repository}/blob/main/docs/errors.md#${error.code}`, ...stack);
    return {
        status: statusOf[error.kind],
        title: titles[error.kind],
        message: `${placeOf(error)}${clean(error.message)}`,
        details,
        ...(error.at ? { file: (0,_core_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(error.at.file) } : {}),
        ...(error.at?.line ? { line: error.at.line } : {}),
    };
}
function placeOf({ at, message }) {
    if (!at)
        return '';
    const place = `${[(0,_core_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(at.file), at.line, at.column].filter((part) => part !== undefined).join(':')}: `;
    return message.startsWith(place) ? '' : place;
}
function stackLines(error) {
    const lines = [];
    for (let next = error, depth = 0; next instanceof Error && depth < 5; next = next.cause, depth++) {
        lines.push(...`${depth > 0 ? 'caused by ' : ''}${next.stack ?? next.message}`.split('\n'));
    }
    return lines;
}


/***/ }),

/***/ 86747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ leave)
/* harmony export */ });
async function leave(status) {
    await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write('', done))));
    process.exit(status);
}


/***/ }),

/***/ 63809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runOnGithub: () => (/* binding */ runOnGithub)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./.tsc/core/printable.js
var printable = __webpack_require__(38497);
// EXTERNAL MODULE: ./.tsc/report/order.js
var order = __webpack_require__(42891);
// EXTERNAL MODULE: ./.tsc/report/place.js
var report_place = __webpack_require__(86476);
;// CONCATENATED MODULE: ./.tsc/report/annotations.js



const perType = 9;
const maxMessage = 4_096;
const types = {
    error: 'error',
    unknown: 'error',
    warning: 'warning',
    note: 'notice',
};
function annotations(findings, strict) {
    const byType = { error: [], warning: [], notice: [] };
    for (const finding of (0,order/* bySeverity */.Np)(findings)) {
        const type = finding.level === 'unknown' && !strict ? 'warning' : types[finding.level];
        byType[type].push(annotation(type, finding));
    }
    return Object.values(byType).flatMap((all) => limited(all));
}
function limited(all) {
    const [first] = all;
    if (all.length <= perType || !first)
        return all;
    const left = all.length - perType + 1;
    const more = {
        type: first.type,
        title: 'More findings',
        message: `${left} more are in the job summary.`,
    };
    return [...all.slice(0, perType - 1), more];
}
function annotation(type, finding) {
    const place = (0,report_place/* placeOf */.$)(finding);
    const text = [place, (0,printable/* printable */.g$)(finding.message), finding.fix === undefined ? '' : (0,printable/* printable */.g$)(finding.fix)];
    return {
        type,
        title: finding.rule,
        message: (0,printable/* shortened */.vI)(text.filter((part) => part !== '').join('\n'), maxMessage),
        ...(finding.at ? { file: (0,printable/* printable */.g$)(finding.at.file) } : {}),
        ...(finding.at?.line ? { line: finding.at.line } : {}),
    };
}

// EXTERNAL MODULE: ./.tsc/report/terminal.js
var terminal = __webpack_require__(99131);
// EXTERNAL MODULE: ./.tsc/runner/ending.js
var runner_ending = __webpack_require__(12428);
// EXTERNAL MODULE: ./.tsc/runner/exit.js
var exit = __webpack_require__(86747);
// EXTERNAL MODULE: ./.tsc/runner/duration.js
var duration = __webpack_require__(79371);
// EXTERNAL MODULE: ./.tsc/runner/pace.js
var pace = __webpack_require__(64280);
;// CONCATENATED MODULE: ./.tsc/runner/github-log.js



const github_log_perType = 10;
const github_log_maxMessage = 4_096;
const progressMs = 15_000;
class GithubLog {
    #write;
    #commands;
    #redact;
    #verbose;
    #shown = { error: 0, warning: 0, notice: 0 };
    #pace = new pace/* Pace */.o();
    #depth = 0;
    #lastProgress = Date.now();
    constructor(options) {
        this.#write = options.write;
        this.#commands = options.commands;
        this.#redact = options.redact;
        this.#verbose = options.debug;
    }
    info(message) {
        for (const line of this.#clean(message).split('\n'))
            this.#write(noCommand(line));
    }
    warn(message) {
        this.annotate({ type: 'warning', title: 'wtgos', message });
    }
    debug(message) {
        if (this.#verbose)
            this.info(`debug: ${message}`);
    }
    async step(title, work) {
        const started = performance.now();
        const name = this.#clean(title);
        if (this.#depth++ === 0)
            this.#commands.startGroup(name);
        else
            this.info(`${name} …`);
        try {
            return await work();
        }
        finally {
            if (--this.#depth === 0)
                this.#commands.endGroup();
            this.info(`${name}: ${(0,duration/* seconds */.Y)(performance.now() - started)}`);
        }
    }
    progress(label, doneBytes, totalBytes) {
        const pace = this.#pace.of(label, doneBytes, totalBytes);
        const now = Date.now();
        if (now - this.#lastProgress < progressMs)
            return;
        this.#lastProgress = now;
        const megabytes = (bytes) => (bytes / 1e6).toFixed(0);
        this.info(`${label}: ${megabytes(doneBytes)}${totalBytes === undefined ? '' : ` of ${megabytes(totalBytes)}`} MB${pace && `, ${pace}`}`);
    }
    annotate(annotation) {
        const { type, title, file, line } = annotation;
        const message = this.#clean(annotation.message);
        if (this.#shown[type]++ >= github_log_perType) {
            this.info(`${type}: ${title}: ${message}`);
            return;
        }
        this.#commands[type]((0,printable/* shortened */.vI)(message, github_log_maxMessage), {
            title,
            ...(file && { file }),
            ...(line && { startLine: line }),
        });
    }
    #clean(text) {
        return (0,printable/* printableLines */.fk)(this.#redact(text));
    }
}
function noCommand(line) {
    return line.replace(/^(\s*:):/, '$1\u2060:').replaceAll('##[', '#\u2060#[');
}

// EXTERNAL MODULE: ./.tsc/runner/interrupt.js
var interrupt = __webpack_require__(77956);
// EXTERNAL MODULE: ./.tsc/runner/network.js
var network = __webpack_require__(96173);
;// CONCATENATED MODULE: ./.tsc/runner/raw-inputs.js
const prefix = 'INPUT_';
function rawInputs(contract, env) {
    const names = new Map(Object.keys(contract.inputs).map((name) => [name.toUpperCase(), name]));
    const raw = [];
    for (const [variable, value] of Object.entries(env)) {
        if (!variable.startsWith(prefix) || value === undefined)
            continue;
        const name = variable.slice(prefix.length);
        raw.push([names.get(name) ?? name.toLowerCase(), value]);
    }
    return Object.fromEntries(raw);
}

// EXTERNAL MODULE: ./.tsc/runner/secrets.js
var runner_secrets = __webpack_require__(38954);
// EXTERNAL MODULE: ./.tsc/runner/services.js + 10 modules
var runner_services = __webpack_require__(38495);
// EXTERNAL MODULE: ./.tsc/report/markdown.js
var markdown = __webpack_require__(13262);
;// CONCATENATED MODULE: ./.tsc/runner/summary.js

const maxBytes = 1000 * 1024;
const cut = '\n\n**The rest is left out: GitHub takes no more than 1 MiB of a step. The log has all of it.**\n';
function summaryOf(title, verdicts, { outputs, summary }, ending) {
    const parts = [`## ${(0,markdown/* markdownText */.p)(title)}\n`];
    if (ending) {
        const lines = [ending.message, ...ending.details].flatMap((text) => text.split('\n'));
        parts.push(`### ${(0,markdown/* markdownText */.p)(ending.title)}\n\n${lines.map(markdown/* markdownText */.p).join('<br>\n')}\n`);
    }
    const rows = Object.entries(outputs).map(([name, value]) => `| ${(0,markdown/* markdownText */.p)(name)} | ${value.split('\n').map(markdown/* markdownText */.p).join('<br>')} |`);
    if (rows.length > 0)
        parts.push(`| output | value |\n|---|---|\n${rows.join('\n')}\n`);
    parts.push(...verdicts.map(markdown/* verdictMarkdown */.B), ...(summary === undefined ? [] : [summary]));
    return withinLimit(parts.join('\n'));
}
function withinLimit(text) {
    const bytes = Buffer.from(text);
    if (bytes.length <= maxBytes)
        return text;
    const end = bytes.subarray(0, maxBytes - cut.length).lastIndexOf('\n');
    return bytes.subarray(0, Math.max(end, 0)).toString() + cut;
}

;// CONCATENATED MODULE: ./.tsc/runner/github.js












async function runOnGithub(action, entryFile) {
    const { env } = process;
    const secrets = new runner_secrets/* Secrets */.S();
    const redact = (text) => secrets.redact(text);
    const mask = (secret) => {
        for (const form of secrets.add(secret))
            core.setSecret(form);
    };
    const raw = rawInputs(action.contract, env);
    for (const [name, input] of Object.entries(action.contract.inputs)) {
        const text = raw[name];
        if (input.secret && text && !isPlace(text, input.secret))
            mask(text);
    }
    const debug = core.isDebug();
    const log = new GithubLog({ write: (line) => core.info(line), commands: core, redact, debug });
    const stop = (0,interrupt/* abortOnSignals */.P)((signal) => {
        log.annotate({
            type: 'error',
            title: 'Stopped',
            message: `${signal}: the work did not end in time. ${unknownState}`,
        });
        process.exit(3);
    });
    process.on('uncaughtException', (error) => {
        tell((0,runner_ending/* endingOf */.z)(error, redact, debug), log);
        process.exit(70);
    });
    const verdicts = [];
    const judged = (verdict) => {
        verdicts.push(verdict);
        log.info((0,terminal/* verdictText */.n)(verdict, false));
        for (const annotation of annotations(verdict.findings, verdict.strict))
            log.annotate(annotation);
    };
    const services = () => (0,runner_services.servicesOf)({
        env,
        cwd: env['GITHUB_WORKSPACE'] || process.cwd(),
        log,
        entryFile,
        signal: stop.signal,
        mask,
        judged,
        getIdToken: (audience) => core.getIDToken(audience),
    });
    let result;
    let ending;
    try {
        await (0,network/* useNetworkOf */.z)(env, mask);
        result = await action.run(raw, services);
        for (const [name, value] of Object.entries(result.outputs))
            core.setOutput(name, value);
        if (result.failure)
            throw result.failure;
    }
    catch (error) {
        ending = (0,runner_ending/* endingOf */.z)(stop.reasonOf(error), redact, debug);
        tell(ending, log);
    }
    if (env['GITHUB_STEP_SUMMARY']) {
        const text = redact(summaryOf(action.contract.title, verdicts, result ?? { outputs: {} }, ending));
        await core.summary.addRaw(text, true).write();
    }
    stop.dispose();
    return (0,exit/* leave */.q)(ending?.status ?? 0);
}
const unknownState = 'What the registry holds by now is not known; run the same again: it finds what is there and doubles nothing.';
function isPlace(text, kind) {
    return /^\s*(env|file):\/\/\S*\s*$/.test(text) || (kind === 'key' && /^\s*[\w./-]{1,200}\.(key|pem)\s*$/.test(text));
}
function tell(ending, log) {
    const { title, message, details, file, line } = ending;
    log.annotate({
        type: 'error',
        title,
        message: [message, ...details].join('\n'),
        ...(file !== undefined && { file }),
        ...(line !== undefined && { line }),
    });
}


/***/ }),

/***/ 77956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ abortOnSignals)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55743);

const graceMs = 6_000;
const signals = ['SIGINT', 'SIGTERM'];
function abortOnSignals(giveUp) {
    const controller = new AbortController();
    let timer;
    const stop = (name) => {
        if (controller.signal.aborted)
            return giveUp(name);
        controller.abort(new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExternalError */ .yA('interrupted', `stopped by ${name}`, { hint: 'Run the same again when you are ready.' }));
        timer = setTimeout(() => giveUp(name), graceMs);
        timer.unref();
    };
    for (const name of signals)
        process.on(name, stop);
    return {
        signal: controller.signal,
        reasonOf: (error) => controller.signal.aborted && !(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WtgosError */ .z3) ? controller.signal.reason : error,
        dispose() {
            clearTimeout(timer);
            for (const name of signals)
                process.off(name, stop);
        },
    };
}


/***/ }),

/***/ 96173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ useNetworkOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55743);


const loopback = ['localhost', '127.0.0.1', '[::1]'];
const proxies = ['https_proxy', 'http_proxy'];
async function useNetworkOf(env, mask) {
    const found = proxies.flatMap((name) => {
        const text = setting(env, name);
        return text === '' ? [] : [{ name, url: proxyUrl(text, name, mask) }];
    });
    if (found.length > 0) {
        const noProxy = [setting(env, 'no_proxy'), ...loopback].filter(Boolean).join(',');
        const settings = { ...Object.fromEntries(found.map(({ name, url }) => [name, url])), no_proxy: noProxy };
        for (const [name, value] of Object.entries(settings)) {
            env[name] = value;
            env[name.toUpperCase()] = value;
        }
        const { setGlobalProxyFromEnv } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19));
        setGlobalProxyFromEnv(settings);
    }
    if (env['SSL_CERT_FILE'])
        await trustOnly(env['SSL_CERT_FILE']);
}
function setting(env, name) {
    return env[name] || env[name.toUpperCase()] || '';
}
function proxyUrl(text, name, mask) {
    const url = URL.parse(text.includes('://') ? text : `http://${text}`);
    if (url === null || !['http:', 'https:'].includes(url.protocol)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('input-invalid', `${name.toUpperCase()} names no proxy that is known here`, {
            hint: 'Give it as http://host:port, or https://user:password@host:port.',
        });
    }
    if (url.password !== '') {
        const [user, password] = [url.username, url.password].map(decoded);
        for (const secret of new Set([url.password, `${password}`, `${user}:${password}`]))
            mask(secret);
    }
    return url.href;
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
async function trustOnly(file) {
    const { getCACertificates, setDefaultCACertificates } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 41692, 19));
    try {
        const own = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8')).match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g);
        if (own === null)
            throw new Error('it holds no certificate in PEM form');
        setDefaultCACertificates([...own, ...getCACertificates('extra')]);
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('input-invalid', `SSL_CERT_FILE cannot be used: ${cause.message}`, {
            hint: 'Name a readable PEM file with the certificates of the authorities to trust, or unset the variable.',
            cause,
        });
    }
}


/***/ }),

/***/ 64280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ Pace)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79371);

const tooSoon = 1_000;
const maxTransfers = 100;
class Pace {
    #transfers = new Map();
    of(label, done, total, now = performance.now()) {
        const transfer = this.#transfers.get(label);
        if (!transfer || done < transfer.from) {
            if (this.#transfers.size >= maxTransfers)
                this.#transfers.clear();
            this.#transfers.set(label, { since: now, from: done });
            return '';
        }
        const elapsed = now - transfer.since;
        const rate = (done - transfer.from) / elapsed;
        if (elapsed < tooSoon || rate <= 0)
            return '';
        const text = `${((rate * 1000) / 1e6).toFixed(1)} MB/s`;
        return total === undefined || total <= done ? text : `${text}, ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .Y)((total - done) / rate)} left`;
    }
}


/***/ }),

/***/ 38954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ Secrets)
/* harmony export */ });
const shortestLine = 4;
class Secrets {
    #forms = new Set();
    add(value) {
        const fresh = formsOf(value).filter((form) => !this.#forms.has(form));
        for (const form of fresh)
            this.#forms.add(form);
        return fresh;
    }
    redact(text) {
        let clean = text;
        for (const form of [...this.#forms].sort((a, b) => b.length - a.length))
            clean = clean.replaceAll(form, '***');
        return clean;
    }
}
function formsOf(value) {
    const lines = value
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line.length >= shortestLine && !line.startsWith('-----'));
    const plain = [value, value.trim(), ...lines].filter((form) => form !== '');
    const encoded = plain.flatMap((form) => {
        const bytes = Buffer.from(form);
        return [JSON.stringify(form).slice(1, -1), bytes.toString('base64'), bytes.toString('base64url')];
    });
    return [...new Set([...plain, ...encoded])];
}


/***/ }),

/***/ 2681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ programOf),
/* harmony export */   w: () => (/* binding */ toolOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2503);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86912);





const manifest = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() });
async function toolOf(entryFile) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(entryFile);
    const { name, version } = await programOf(entryFile);
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { recursive: true })).filter((file) => /\.(js|ts)$/.test(file)).sort();
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const file of names)
        hash.update(`${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, file)))} ${file}\n`);
    return { name, version, digest: `sha256:${hash.digest('hex')}` };
}
async function programOf(entryFile) {
    return manifest.parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(entryFile), '../package.json'), 'utf8')));
}


/***/ })

};
