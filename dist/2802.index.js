export const id = 2802;
export const ids = [2802];
export const modules = {

/***/ 58160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ openCandidate)
/* harmony export */ });
/* harmony import */ var _actions_tools_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47357);
/* harmony import */ var _assemble_resolve_base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17959);
/* harmony import */ var _assemble_staged_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61737);
/* harmony import */ var _pipeline_base_trust_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75545);
/* harmony import */ var _pipeline_candidate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5682);
/* harmony import */ var _pipeline_claimed_base_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15994);
/* harmony import */ var _pipeline_stored_image_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35172);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40303);








async function openCandidate(text, { base, baseKey = [] }, services, pipeline) {
    const { cwd } = services;
    const reference = (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_7__/* .parseImageReference */ .o_)(text, cwd);
    if (base === undefined && reference.kind === 'layout' && (await (0,_assemble_staged_js__WEBPACK_IMPORTED_MODULE_2__/* .isThin */ .OL)(reference.dir))) {
        return (0,_pipeline_candidate_js__WEBPACK_IMPORTED_MODULE_4__/* .stagedCandidate */ .UH)(await (0,_assemble_staged_js__WEBPACK_IMPORTED_MODULE_2__/* .openStaged */ .XA)(reference.dir, pipeline.open));
    }
    const { store, name } = await (0,_actions_tools_js__WEBPACK_IMPORTED_MODULE_0__/* .openImage */ .UY)(text, services, pipeline);
    const image = await (0,_pipeline_stored_image_js__WEBPACK_IMPORTED_MODULE_6__/* .readStoredImage */ .tP)(store, name);
    const { os, architecture, variant } = image.config;
    const keys = await (0,_actions_tools_js__WEBPACK_IMPORTED_MODULE_0__/* .publicKeysOf */ .VO)(baseKey, cwd);
    const found = await (0,_assemble_resolve_base_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveBase */ .g)({ base: { reference: base ?? (0,_pipeline_claimed_base_js__WEBPACK_IMPORTED_MODULE_5__/* .claimedBase */ .V)(image) } }, {
        baseTrust: (0,_pipeline_base_trust_js__WEBPACK_IMPORTED_MODULE_3__/* .baseTrust */ .i)(keys, keys.length === 0),
        platform: { os, architecture, ...(variant === undefined ? {} : { variant }) },
        cwd,
    }, pipeline);
    return (0,_pipeline_candidate_js__WEBPACK_IMPORTED_MODULE_4__/* .storedCandidate */ .t3)(image, found);
}


/***/ }),

/***/ 82802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writePolicyDraft: () => (/* binding */ writePolicyDraft)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./.tsc/actions/tools.js + 22 modules
var tools = __webpack_require__(47357);
// EXTERNAL MODULE: ./.tsc/core/digest.js
var core_digest = __webpack_require__(86912);
// EXTERNAL MODULE: ./.tsc/core/errors.js
var errors = __webpack_require__(55743);
// EXTERNAL MODULE: ./.tsc/core/printable.js
var printable = __webpack_require__(38497);
// EXTERNAL MODULE: ./.tsc/rules/caches.js
var caches = __webpack_require__(14493);
// EXTERNAL MODULE: ./.tsc/rules/catalogue.js
var catalogue = __webpack_require__(49737);
// EXTERNAL MODULE: ./.tsc/rules/evaluate.js + 27 modules
var evaluate = __webpack_require__(32053);
// EXTERNAL MODULE: ./.tsc/rules/package-diff.js
var package_diff = __webpack_require__(65922);
// EXTERNAL MODULE: ./.tsc/rules/policy.js + 1 modules
var policy = __webpack_require__(29883);
// EXTERNAL MODULE: ./.tsc/report/amounts.js
var amounts = __webpack_require__(76802);
;// CONCATENATED MODULE: ./.tsc/pipeline/draft-clauses.js


const fewClauses = 40;
const fewPaths = 50;
function draftClauses(needed) {
    let groups = grouped(needed, 4);
    for (let depth = 3; depth > 0 && groups.length > fewClauses; depth--)
        groups = grouped(needed, depth);
    const names = new Map();
    return groups.map(({ folder, members }) => {
        const slug = slugOf(folder === '' ? 'root' : folder);
        const seen = (names.get(slug) ?? 0) + 1;
        names.set(slug, seen);
        return clauseOf(seen === 1 ? slug : `${slug}-${seen}`, folder, members);
    });
}
function slugOf(text) {
    const slug = text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    return slug.replace(/^-|-$/g, '').slice(0, 60).replace(/-$/, '') || 'drafted';
}
function grouped(needed, depth) {
    const groups = new Map();
    for (const each of needed) {
        const { change, rules } = each;
        const folder = folderOf(change, depth);
        const owner = change.kind === 'removed' ? '' : ownerOf(change.after);
        const key = [folder, owner, change.kind === 'removed', ...rules, '', ...newXattrs(change)].join('\0');
        const group = groups.get(key);
        if (group)
            group.members.push(each);
        else
            groups.set(key, { folder, members: [each] });
    }
    return [...groups.values()];
}
function folderOf(change, depth) {
    const entry = change.kind === 'removed' ? change.before : change.after;
    const members = change.path.split('/');
    return (entry.type === 'directory' ? members : members.slice(0, -1)).slice(0, depth).join('/');
}
function clauseOf(name, folder, members) {
    const changes = members.map(({ change }) => change);
    const kinds = ['added', 'changed', 'removed'].filter((kind) => changes.some((each) => each.kind === kind));
    const entries = changes.flatMap((change) => [
        ...(change.kind === 'added' ? [] : [change.before]),
        ...(change.kind === 'removed' ? [] : [change.after]),
    ]);
    const after = changes.flatMap((change) => (change.kind === 'removed' ? [] : [change.after]));
    const owner = after[0] ? ownerOf(after[0]) : '0:0';
    const xattrs = changes[0] ? newXattrs(changes[0]) : [];
    const rules = members[0]?.rules ?? [];
    const paths = changes.map(({ path }) => patternOf(path));
    return {
        name,
        reason: reasonOf(folder, changes, rules),
        paths: paths.length > fewPaths && folder !== '' ? [`${patternOf(folder)}/**`] : paths.slice(0, 1000),
        changes: kinds,
        types: ['file', 'directory', 'symlink'].filter((type) => entries.some((each) => each.type === type)),
        ...(after.some(({ type }) => type !== 'symlink') ? { modes: modesOf(after).toString(8).padStart(4, '0') } : {}),
        ...(owner === '0:0' ? {} : { owner }),
        ...(xattrs.length === 0 ? {} : { xattrs }),
        ...(rules.length === 0 ? {} : { rules: [...rules] }),
    };
}
function modesOf(entries) {
    return entries
        .filter(({ type }) => type !== 'symlink')
        .reduce((bits, { type, mode }) => bits | (type === 'directory' ? mode & ~((mode & 0o444) >> 2) : mode), 0);
}
function ownerOf({ uid, gid }) {
    return `${uid}:${gid}`;
}
function newXattrs(change) {
    if (change.kind === 'removed')
        return [];
    const before = change.kind === 'changed' ? change.before.xattrs : undefined;
    return [...(change.after.xattrs ?? [])]
        .filter(([name, value]) => !before?.get(name)?.equals(value))
        .map(([name]) => name)
        .sort();
}
function patternOf(path) {
    return path
        .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '?')
        .replace(/\*{2,}/g, '*');
}
function reasonOf(folder, changes, rules) {
    const count = (kind) => changes.filter((each) => each.kind === kind).length;
    const kinds = ['added', 'changed', 'removed']
        .filter((kind) => count(kind) > 0)
        .map((kind) => `${count(kind)} ${kind}`);
    const bytes = changes.reduce((sum, change) => sum + (change.kind === 'removed' ? 0 : change.after.size), 0);
    const where = (0,printable/* shortened */.vI)(folder === '' ? '/' : `/${folder}`, 200);
    const weight = rules.length === 0 ? '' : ` It overrides ${rules.join(', ')}.`;
    return `Drafted: ${(0,amounts/* plural */.LS)(changes.length, 'path')} in ${where} (${kinds.join(', ')}; ${(0,amounts/* amountText */.cY)(bytes)}).${weight} Say here why they are needed, or remove them from the image.`;
}

;// CONCATENATED MODULE: ./.tsc/pipeline/draft.js







const maxRounds = 8;
async function draftPolicy(evidence, name) {
    const drafter = new Drafter(evidence, name);
    await drafter.chooseSets();
    let remaining = [];
    for (let round = 0; round < maxRounds; round++) {
        const verdict = await drafter.ask();
        remaining = verdict.findings.filter(({ level }) => level === 'error' || level === 'unknown');
        if (!drafter.learn(verdict, remaining))
            break;
    }
    return { document: drafter.document(), remaining };
}
class Drafter {
    #evidence;
    #name;
    #changes;
    #packages;
    #caches = [];
    #withFiles = new Set();
    #packageRules = new Map();
    #paths = new Map();
    #lowered = new Map();
    constructor(evidence, name) {
        this.#evidence = evidence;
        this.#name = name;
        this.#changes = new Map(evidence.delta.map((change) => [change.path, change]));
        const { packages, basePackages } = evidence;
        const both = packages.state === 'read' && basePackages.state === 'read';
        this.#packages = both ? (0,package_diff/* comparePackages */.F)(basePackages, packages) : [];
    }
    async chooseSets() {
        this.#caches = caches/* cacheNames */.nW;
        for (const { name } of this.#packages)
            this.#withFiles.add(name);
        const { decisions } = await this.ask();
        const used = new Set(decisions.map(({ clause }) => clause));
        this.#caches = caches/* cacheNames */.nW.filter((name) => used.has(`cache:${name}`));
        for (const { name } of this.#packages)
            if (!used.has(`package:${name}`))
                this.#withFiles.delete(name);
        for (const { path, clause } of decisions)
            if (clause === undefined)
                this.#paths.set(path, new Set());
    }
    ask() {
        return (0,evaluate/* judge */.S)({ ...this.#evidence, policy: this.#policy() }, { strict: true });
    }
    learn({ decisions }, refused) {
        const clauseOf = new Map(decisions.map(({ path, clause }) => [path, clause]));
        return refused.filter((found) => this.#take(found, clauseOf)).length > 0;
    }
    #take(found, clauseOf) {
        const { rule, level, path } = found;
        if (level === 'unknown' || rule === 'CW-01' || !catalogue/* adjustableRuleIds */.Ai.some((id) => id === rule))
            return false;
        if (path === undefined || !this.#changes.has(path)) {
            const seen = this.#lowered.get(rule);
            if (seen)
                seen.push(found);
            else
                this.#lowered.set(rule, [found]);
            return true;
        }
        const [, owner] = /^package:(.+)$/.exec(clauseOf.get(path) ?? '') ?? [];
        const rules = owner === undefined ? entryOf(this.#paths, path) : entryOf(this.#packageRules, owner);
        if (rules.has(rule))
            return false;
        rules.add(rule);
        return true;
    }
    document() {
        const needed = [...this.#paths].flatMap(([path, rules]) => {
            const change = this.#changes.get(path);
            return change && path !== '' ? [{ change, rules: [...rules].sort() }] : [];
        });
        const allowable = needed.filter(({ change }) => isAllowable(change));
        return {
            schema: policy/* policySchemaUrl */.Db,
            name: this.#name,
            ...(this.#lowered.size === 0 ? {} : { levels: this.#levels() }),
            allow: draftClauses(allowable),
            ...(this.#caches.length === 0 ? {} : { caches: [...this.#caches] }),
            ...(this.#packages.length === 0
                ? {}
                : { packages: { allow: this.#packages.map((each) => this.#package(each)) } }),
        };
    }
    #policy() {
        const result = (0,policy/* checkPolicyDocument */.a4)(this.document());
        if (result.success)
            return result.data;
        throw new Error('the drafted policy does not follow the schema', { cause: result.error });
    }
    #levels() {
        return Object.fromEntries([...this.#lowered].map(([rule, [first]]) => {
            const { title } = catalogue/* catalogue */.sW[rule];
            const said = (0,printable/* shortened */.vI)((0,printable/* printable */.g$)(first?.message ?? ''), 300);
            const reason = `Drafted: "${title}" does not hold (${said}). Say here why that is right, or remove this line.`;
            return [rule, { level: 'warning', reason }];
        }));
    }
    #package({ name, kind, before, after }) {
        const rules = [...(this.#packageRules.get(name) ?? [])].sort();
        const versions = [...new Set([...before, ...after].map(({ version, release }) => `${version}-${release}`))];
        const said = (0,printable/* shortened */.vI)((0,printable/* printable */.g$)(versions.join(', ')), 300);
        return {
            name,
            reason: `Drafted: the package was ${kind} (${said}). Say here why it is needed, or take it out of the image.`,
            changes: [kind],
            ...(this.#withFiles.has(name) ? { files: true } : {}),
            ...(rules.length === 0 ? {} : { rules }),
        };
    }
}
function isAllowable(change) {
    const entries = [
        change.kind === 'added' ? undefined : change.before,
        change.kind === 'removed' ? undefined : change.after,
    ];
    return entries.every((entry) => !entry || ['file', 'directory', 'symlink'].includes(entry.type));
}
function entryOf(map, key) {
    const known = map.get(key);
    if (known)
        return known;
    const fresh = new Set();
    map.set(key, fresh);
    return fresh;
}

// EXTERNAL MODULE: ./.tsc/pipeline/examine.js
var examine = __webpack_require__(72640);
// EXTERNAL MODULE: ./.tsc/cli/candidate.js
var cli_candidate = __webpack_require__(58160);
;// CONCATENATED MODULE: ./.tsc/cli/policy-draft.js












async function writePolicyDraft(image, options, services, print) {
    const pipeline = (0,tools/* pipelineServices */.xr)(services, options.plainHttp === true);
    const candidate = await (0,cli_candidate/* openCandidate */.q)(image, options, services, pipeline);
    const name = options.name ?? nameOf(image);
    const nothing = (0,policy/* checkPolicyDocument */.a4)({ schema: policy/* policySchemaUrl */.Db, name });
    if (!nothing.success) {
        throw new errors/* UserError */.yo('input-invalid', `name: ${JSON.stringify(name)} is no name for a policy`, {
            hint: 'Use lower-case letters, digits and hyphens, at most 64.',
        });
    }
    const empty = { policy: nothing.data, digest: (0,core_digest/* sha256 */.sc)('') };
    const { evidence } = await (0,examine/* examine */.s)(candidate, empty, { strict: true, targets: [] }, pipeline);
    const draft = await draftPolicy(evidence, name);
    const { digest } = evidence.context.image;
    const yaml = yamlOf(draft, image.includes(digest) ? image : `${image} (${digest})`);
    if (options.output === undefined)
        print(yaml);
    else
        await writeNew((0,external_node_path_.resolve)(services.cwd, options.output), yaml);
    for (const { rule, path, message } of draft.remaining) {
        services.log.warn(`no policy can allow this: ${rule} ${path === undefined ? '' : `/${(0,printable/* printable */.g$)(path)}: `}${message}`);
    }
    const { levels = {}, allow } = draft.document;
    for (const rule of Object.keys(levels))
        services.log.warn(`the draft lowers ${rule} for the whole image: look at it first`);
    services.log.info(`${allow.length} clauses drafted; each reason says what was seen and waits for a better one`);
    return { outputs: options.output === undefined ? {} : { policy: options.output }, json: draft };
}
const oneLine = new Set(['caches', 'changes', 'rules', 'types', 'xattrs']);
function nameOf(image) {
    const plain = image.replace(/@sha256:.*$/, '').replace(/:[^:/]*$/, '');
    return slugOf(plain.slice(plain.lastIndexOf('/') + 1).replace(/^oci:/, ''));
}
function yamlOf({ document, remaining }, seenIn) {
    const yaml = new dist/* Document */.yo(document);
    const left = remaining.length === 0 ? '' : `\n It does not pass: no policy can allow ${remaining.length} of its findings.`;
    yaml.commentBefore = [
        ` yaml-language-server: $schema=${policy/* policySchemaUrl */.Db}`,
        '',
        ` Drafted by \`wtgos policy draft\` from ${(0,printable/* printable */.g$)(seenIn)}.`,
        ` It allows what that image changes in its base, needed or not. Read each clause: remove what should not be there,${left}`,
        ' narrow what stays, and replace the reason by why it is right. docs/policy.md explains each member.',
    ].join('\n');
    (0,dist/* visit */.YR)(yaml, {
        Pair(_key, { key, value }) {
            if ((0,dist/* isSeq */.oP)(value) && (0,dist/* isScalar */.jn)(key) && oneLine.has(String(key.value)))
                value.flow = true;
        },
    });
    return yaml.toString({ lineWidth: 0, flowCollectionPadding: false });
}
async function writeNew(file, text) {
    try {
        await (0,promises_.writeFile)(file, text, { flag: 'wx' });
    }
    catch (error) {
        const { code } = error;
        if (code === 'EEXIST') {
            throw new errors/* UserError */.yo('input-invalid', `output: ${file} is there already`, {
                hint: 'A draft replaces nothing that somebody wrote: name another file.',
            });
        }
        throw new errors/* ExternalError */.yA('io-failed', `output: ${file} cannot be written (${code})`, { cause: error });
    }
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


/***/ })

};
