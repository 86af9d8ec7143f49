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


/***/ })

};
