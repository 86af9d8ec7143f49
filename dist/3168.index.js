export const id = 3168;
export const ids = [3168];
export const modules = {

/***/ 37221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eh: () => (/* binding */ withEnv),
/* harmony export */   IO: () => (/* binding */ withLabels),
/* harmony export */   UE: () => (/* binding */ withCommand),
/* harmony export */   a5: () => (/* binding */ portsOf),
/* harmony export */   ff: () => (/* binding */ envPairs),
/* harmony export */   gn: () => (/* binding */ withMembers),
/* harmony export */   oX: () => (/* binding */ signalOf),
/* harmony export */   vm: () => (/* binding */ workingDir),
/* harmony export */   xL: () => (/* binding */ ConfigError)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _complaint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68928);


class ConfigError extends Error {
}
const signalPattern = /^(SIG)?([A-Z]{2,10}[12]?|RTM(IN|AX)([+-]\d{1,2})?)$/i;
function withEnv(env, pairs) {
    const result = [...env];
    for (const [name, value] of pairs) {
        const at = result.findIndex((one) => one.startsWith(`${name}=`));
        if (at < 0)
            result.push(`${name}=${value}`);
        else
            result[at] = `${name}=${value}`;
    }
    return result;
}
function envPairs(env) {
    return env.map((one) => {
        const equals = one.indexOf('=');
        return equals < 0 ? [one, ''] : [one.slice(0, equals), one.slice(equals + 1)];
    });
}
function withMembers(record, pairs) {
    return Object.fromEntries([...Object.entries(record ?? {}), ...pairs]);
}
function portsOf(word) {
    const [, low = '', , high = low, , protocol = 'tcp'] = /^(\d{1,5})(-(\d{1,5}))?(\/(tcp|udp|sctp))?$/i.exec(word) ?? [];
    const [first, last] = [Number(low), Number(high)];
    if (low === '' || first < 1 || last > 65_535 || first > last)
        throw new ConfigError(`${(0,_complaint_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(word)} is no port`);
    return Array.from({ length: last - first + 1 }, (_, offset) => `${first + offset}/${protocol.toLowerCase()}`);
}
function signalOf(word) {
    const isNumber = /^\d{1,2}$/.test(word) && Number(word) >= 1 && Number(word) <= 64;
    if (isNumber || signalPattern.test(word))
        return word;
    throw new ConfigError(`${(0,_complaint_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(word)} is no signal`);
}
function workingDir(before, written) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve('/', before ?? '', written);
}
function withCommand(config, name, words) {
    const { [name]: _, ...rest } = config;
    return words.length === 0 ? rest : { ...rest, [name]: [...words] };
}
function withLabels(config, { labels, withoutLabels = [] }) {
    const { Labels: before, ...rest } = config;
    const gone = new Set(withoutLabels);
    const kept = Object.entries(before ?? {}).filter(([name]) => !gone.has(name));
    const all = withMembers(Object.fromEntries(kept), Object.entries(labels));
    return Object.keys(all).length === 0 && before === undefined ? rest : { ...config, Labels: all };
}


/***/ }),

/***/ 80040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ openContext),
  a: () => (/* binding */ requireSources)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.tsc/core/errors.js
var errors = __webpack_require__(55743);
// EXTERNAL MODULE: ./.tsc/image/names.js
var image_names = __webpack_require__(64214);
// EXTERNAL MODULE: ./.tsc/image/paths.js
var paths = __webpack_require__(67666);
// EXTERNAL MODULE: ./.tsc/assemble/context-files.js
var context_files = __webpack_require__(70316);
;// CONCATENATED MODULE: ./.tsc/assemble/context.js






const maxHops = 40;
class BuildContext {
    label = 'the build context';
    keepsOwners = false;
    hasExceptions;
    #root;
    #ignore;
    #output;
    #nameOf;
    constructor({ dir, ignore, outputDir, nameOf }) {
        let root;
        try {
            root = (0,external_node_fs_.realpathSync)(dir);
        }
        catch (error) {
            throw new errors/* UserError */.yo('context-invalid', `there is no build context ${dir}`, {
                hint: 'Name the folder that the Containerfile copies from by context.',
                cause: error,
            });
        }
        const output = (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(outputDir));
        this.#output = output.startsWith('..') || (0,external_node_path_.isAbsolute)(output) ? undefined : output.split(external_node_path_.sep).join('/');
        if (this.#output === '') {
            throw new errors/* UserError */.yo('context-invalid', `the output folder ${outputDir} is the build context itself`, {
                hint: 'Give the output a folder of its own.',
            });
        }
        this.#root = Buffer.from(root);
        this.#ignore = ignore;
        this.#nameOf = nameOf;
        this.hasExceptions = ignore.hasExceptions;
    }
    ignores(path) {
        return path === this.#output || this.#ignore.ignores(path);
    }
    names(path) {
        try {
            const names = (0,external_node_fs_.readdirSync)(this.#path(path), { encoding: 'buffer' });
            return names.sort(Buffer.compare).map(image_names/* decodeName */.e4);
        }
        catch (error) {
            throw (0,context_files/* unreadable */.O$)(this.#nameOf(path), error);
        }
    }
    isFolder(path) {
        return this.#lstat(path)?.isDirectory() ?? false;
    }
    node(path) {
        const stats = this.#lstat(path);
        if (!stats)
            return undefined;
        const name = this.#nameOf(path);
        const common = { mode: Number(stats.mode & 4095n), uid: 0, gid: 0 };
        if (stats.isDirectory())
            return { ...common, type: 'directory' };
        const origin = { file: name };
        if (stats.isFile())
            return { ...common, type: 'file', content: (0,context_files/* fileContent */.qY)(this.#path(path), name, stats), origin };
        if (stats.isSymbolicLink())
            return { ...common, type: 'symlink', target: this.#target(path), origin };
        const kind = stats.isFIFO() ? 'named pipe' : stats.isSocket() ? 'socket' : 'device';
        throw new errors/* UserError */.yo('context-invalid', `${name} is a ${kind}, which cannot be copied`, {
            hint: 'Remove it, or name it in .containerignore.',
        });
    }
    resolve(path) {
        const todo = path.split('/').reverse();
        let at = '';
        let hops = 0;
        for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
            if (name === '' || name === '.')
                continue;
            if (name === '..') {
                if (at === '')
                    throw this.#leaves(path);
                at = (0,paths/* parentOf */.gN)(at);
                continue;
            }
            const next = (0,paths/* join */.fj)(at, name);
            const stats = this.#lstat(next);
            if (!stats)
                return undefined;
            if (!stats.isSymbolicLink()) {
                at = next;
                continue;
            }
            const target = this.#target(next);
            if (target.startsWith('/'))
                throw this.#leaves(path);
            if (++hops > maxHops) {
                throw new errors/* UserError */.yo('context-invalid', `${this.#nameOf(path)}: its symlinks lead in a circle`, {
                    hint: 'Mend the links.',
                });
            }
            todo.push(...target.split('/').reverse());
        }
        return at;
    }
    #lstat(path) {
        try {
            return (0,external_node_fs_.lstatSync)(this.#path(path), { bigint: true, throwIfNoEntry: false });
        }
        catch (error) {
            if (error.code === 'ENOTDIR')
                return undefined;
            throw (0,context_files/* unreadable */.O$)(this.#nameOf(path), error);
        }
    }
    #target(path) {
        try {
            return (0,image_names/* decodeName */.e4)((0,external_node_fs_.readlinkSync)(this.#path(path), { encoding: 'buffer' }));
        }
        catch (error) {
            throw (0,context_files/* unreadable */.O$)(this.#nameOf(path), error);
        }
    }
    #path(path) {
        return path === '' ? this.#root : Buffer.concat([this.#root, Buffer.from('/'), (0,image_names/* encodeName */.aA)(path)]);
    }
    #leaves(path) {
        return new errors/* UserError */.yo('context-invalid', `${this.#nameOf(path)} leads out of the build context through a symlink`, {
            hint: 'Put the file itself into the context: what lies outside is not part of what is built.',
        });
    }
}

// EXTERNAL MODULE: ./.tsc/assemble/plan.js + 1 modules
var assemble_plan = __webpack_require__(15887);
// EXTERNAL MODULE: ./.tsc/assemble/sources.js
var sources = __webpack_require__(96424);
;// CONCATENATED MODULE: ./.tsc/assemble/early-check.js




function openContext(plan, contextDir, outputDir) {
    return new BuildContext({
        dir: contextDir,
        ignore: plan.ignore,
        outputDir,
        nameOf: (path) => (0,assemble_plan/* displayPath */.G)((0,external_node_path_.resolve)(contextDir, path), plan.cwd),
    });
}
function requireSources(plan, contextDir, outputDir) {
    const context = openContext(plan, contextDir, outputDir);
    const { file } = plan.containerfile.context;
    for (const { commands } of plan.chain) {
        for (const command of commands) {
            if (command.kind !== 'copy' || command.from !== undefined)
                continue;
            const plain = command.sources.filter((source) => !/[$\\'"]/.test(source));
            for (const source of plain)
                (0,sources/* findSources */.I)(context, source, { file, line: command.line });
        }
    }
}


/***/ }),

/***/ 271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ imageDocuments),
/* harmony export */   b: () => (/* binding */ formatOf)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
/* harmony import */ var _registry_media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92682);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40303);
/* harmony import */ var _timestamp_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14173);




const layerTypes = {
    oci: { gzip: _registry_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .mediaTypes */ .Ib.ociLayerGzip, zstd: _registry_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .mediaTypes */ .Ib.ociLayerZstd },
    docker: { gzip: _registry_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .mediaTypes */ .Ib.dockerLayerGzip, zstd: _registry_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .mediaTypes */ .Ib.dockerLayerZstd },
};
function formatOf({ manifest }) {
    return manifest.descriptor.mediaType === _registry_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .mediaTypes */ .Ib.dockerManifest ? 'docker' : 'oci';
}
function imageDocuments(parts) {
    const { base } = parts;
    const config = imageConfig(parts);
    const configBytes = Buffer.from(JSON.stringify(config));
    const types = layerTypes[formatOf(base)];
    const { config: baseConfig, layers } = base.manifest.document;
    const own = parts.layers.map(({ compression, digest, size }) => ({
        mediaType: types[compression],
        digest,
        size,
    }));
    const manifest = {
        schemaVersion: 2,
        mediaType: base.manifest.descriptor.mediaType,
        config: { mediaType: baseConfig.mediaType, digest: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(configBytes), size: configBytes.length },
        layers: [...layers, ...own],
        annotations: annotationsOf(parts),
    };
    const manifestBytes = Buffer.from(JSON.stringify(manifest));
    return { configBytes, config, manifestBytes, manifest, digest: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(manifestBytes) };
}
function imageConfig({ base, config, author, history, layers, created }) {
    const before = base.config;
    return {
        ...before,
        created: (0,_timestamp_js__WEBPACK_IMPORTED_MODULE_3__/* .timestamp */ .v)(created),
        ...(author === undefined ? {} : { author }),
        config,
        rootfs: { type: 'layers', diff_ids: [...before.rootfs.diff_ids, ...layers.map(({ diffId }) => diffId)] },
        ...historyOf(before, history),
    };
}
function historyOf(base, added) {
    const before = base.history ?? [];
    const named = before.filter(({ empty_layer: empty }) => empty !== true).length;
    if (named !== base.rootfs.diff_ids.length)
        return base.history ? { history: base.history } : {};
    return { history: [...before, ...added] };
}
function annotationsOf({ base, created, annotations, cwd }) {
    const all = [
        ['org.opencontainers.image.created', (0,_timestamp_js__WEBPACK_IMPORTED_MODULE_3__/* .timestamp */ .v)(created)],
        ...Object.entries(annotations),
        ['org.opencontainers.image.base.digest', base.digest],
        ['org.opencontainers.image.base.name', baseName(base.reference, cwd)],
    ];
    const last = new Map(all);
    return Object.fromEntries([...last].sort(([a], [b]) => (a < b ? -1 : 1)));
}
function baseName(written, cwd) {
    const reference = (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseImageReference */ .o_)(written, cwd);
    if (reference.kind === 'layout')
        return written.split('@')[0] ?? written;
    const { digest: _, ...named } = reference;
    return (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatImageReference */ .my)(named);
}


/***/ }),

/***/ 96424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findSources),
/* harmony export */   i: () => (/* binding */ place)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55743);
/* harmony import */ var _image_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67666);
/* harmony import */ var _complaint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68928);
/* harmony import */ var _go_match_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25031);




const maxMatches = 100_000;
function findSources(tree, written, at) {
    const members = membersOf(tree, written, at);
    const paths = members.some(_go_match_js__WEBPACK_IMPORTED_MODULE_2__/* .hasWildcard */ .rl) ? expandPattern(tree, members, written, at) : [members.join('/')];
    const found = paths.map((path) => {
        const real = tree.resolve(path);
        const node = real === undefined ? undefined : tree.node(real);
        if (real === undefined || node === undefined)
            throw missing(tree, path, at);
        return { path, real, node };
    });
    if (found.length === 0)
        throw missing(tree, written, at);
    return found;
}
function membersOf(tree, written, at) {
    const members = [];
    for (const member of written.split('/')) {
        if (member === '' || member === '.')
            continue;
        if (member !== '..')
            members.push(member);
        else if (members.pop() === undefined) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('context-invalid', `${place(at)}: ${(0,_complaint_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(written)} lies outside of ${tree.label}`, {
                hint: 'Only what is in the context can be copied: move the file there, or name a wider context.',
                at,
            });
        }
    }
    return members;
}
function expandPattern(tree, members, written, at) {
    let paths = [''];
    for (const member of members) {
        if (!(0,_go_match_js__WEBPACK_IMPORTED_MODULE_2__/* .hasWildcard */ .rl)(member)) {
            paths = paths.map((path) => (0,_image_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)(path, member)).filter((path) => exists(tree, path));
            continue;
        }
        paths = paths.flatMap((path) => {
            const real = tree.resolve(path);
            if (real === undefined || tree.node(real)?.type !== 'directory')
                return [];
            return matching(member, tree.names(real), written, at).map((name) => (0,_image_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)(path, name));
        });
        if (paths.length > maxMatches) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('context-invalid', `${place(at)}: ${(0,_complaint_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(written)} matches more than ${maxMatches} paths`, {
                hint: 'Copy the folder that holds them.',
                at,
            });
        }
    }
    return paths;
}
function matching(pattern, names, written, at) {
    try {
        return names.filter((name) => (0,_go_match_js__WEBPACK_IMPORTED_MODULE_2__/* .matchMember */ .mg)(pattern, name));
    }
    catch (error) {
        if (!(error instanceof _go_match_js__WEBPACK_IMPORTED_MODULE_2__/* .PatternError */ .JM))
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('containerfile-invalid', `${place(at)}: ${(0,_complaint_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(written)} is no pattern: ${error.message}`, {
            hint: 'Put \\ before a character that is meant as text.',
            at,
        });
    }
}
function exists(tree, path) {
    const slash = path.lastIndexOf('/');
    const parent = tree.resolve(path.slice(0, Math.max(0, slash)));
    return parent !== undefined && tree.node((0,_image_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)(parent, path.slice(slash + 1))) !== undefined;
}
function missing(tree, path, at) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('context-invalid', `${place(at)}: ${(0,_complaint_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)} is not in ${tree.label}`, {
        hint: `Sources are seen from the root of ${tree.label}; upper and lower case count, and links must lead somewhere.`,
        at,
    });
}
function place({ file, line }) {
    return line === undefined ? file : `${file}:${line}`;
}


/***/ }),

/***/ 25168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ms: () => (/* binding */ padding),
/* harmony export */   PG: () => (/* binding */ endOfArchive),
/* harmony export */   pI: () => (/* binding */ tarHeader)
/* harmony export */ });
/* harmony import */ var _image_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64214);

const block = 512;
const flags = { file: '0', hardlink: '1', symlink: '2', char: '3', block: '4', directory: '5', fifo: '6' };
const maxOctal = { 8: 0o7777777, 12: 0o77777777777 };
function tarHeader(member) {
    const name = (0,_image_names_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeName */ .aA)(member.type === 'directory' ? `${member.path}/` : member.path);
    const target = (0,_image_names_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeName */ .aA)(member.target ?? '');
    const place = splitName(name);
    const records = [];
    if (!place || ((0,_image_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isUtf8Name */ .Lb)(member.path) && !isAscii(name)))
        records.push(['path', name]);
    if (target.length > 100 || ((0,_image_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isUtf8Name */ .Lb)(member.target ?? '') && !isAscii(target)))
        records.push(['linkpath', target]);
    for (const key of ['uid', 'gid']) {
        if (member[key] > maxOctal[8])
            records.push([key, Buffer.from(`${member[key]}`)]);
    }
    for (const key of ['size', 'mtime']) {
        if (member[key] > maxOctal[12])
            records.push([key, Buffer.from(`${member[key]}`)]);
    }
    if (member.mtimeText !== undefined)
        records.push(['mtime', Buffer.from(member.mtimeText)]);
    for (const [key, value] of [...(member.xattrs ?? [])].sort(([a], [b]) => (a < b ? -1 : 1))) {
        records.push([`SCHILY.xattr.${key}`, value]);
    }
    const header = ustarHeader(member, place ?? { prefix: Buffer.alloc(0), name: name.subarray(0, 100) }, target);
    if (records.length === 0)
        return header;
    const content = Buffer.concat(records.map(([key, value]) => paxRecord(key, value)));
    const pax = {
        path: '',
        type: 'file',
        mode: 0o644,
        uid: 0,
        gid: 0,
        size: content.length,
        mtime: member.mtime,
    };
    const paxPlace = { prefix: Buffer.alloc(0), name: Buffer.from('PaxHeaders.0/x') };
    return Buffer.concat([ustarHeader(pax, paxPlace, Buffer.alloc(0), 'x'), content, padding(content.length), header]);
}
function padding(size) {
    return Buffer.alloc((block - (size % block)) % block);
}
const endOfArchive = Buffer.alloc(2 * block);
function ustarHeader(member, { prefix, name }, target, flag = flags[member.type]) {
    const header = Buffer.alloc(block);
    name.copy(header, 0);
    octal(header, 100, 8, member.mode);
    octal(header, 108, 8, member.uid);
    octal(header, 116, 8, member.gid);
    octal(header, 124, 12, member.size);
    octal(header, 136, 12, member.mtime);
    header.write(' '.repeat(8), 148, 'latin1');
    header.write(flag, 156, 'latin1');
    target.copy(header, 157, 0, 100);
    header.write('ustar\u000000', 257, 'latin1');
    octal(header, 329, 8, member.device?.major ?? 0);
    octal(header, 337, 8, member.device?.minor ?? 0);
    prefix.copy(header, 345);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\u0000 `, 148, 'latin1');
    return header;
}
function octal(header, at, width, value) {
    const digits = value > maxOctal[width] ? '0' : value.toString(8);
    header.write(`${digits.padStart(width - 1, '0')}\u0000`, at, 'latin1');
}
function splitName(name) {
    if (name.length <= 100)
        return { prefix: Buffer.alloc(0), name };
    const slash = name.lastIndexOf('/', Math.min(155, name.length - 2));
    if (slash <= 0 || name.length - slash - 1 > 100)
        return undefined;
    return { prefix: name.subarray(0, slash), name: name.subarray(slash + 1) };
}
function paxRecord(key, value) {
    const body = Buffer.concat([Buffer.from(` ${key}=`), value, Buffer.from('\n')]);
    let length = body.length;
    while (`${length}`.length + body.length !== length)
        length = `${length}`.length + body.length;
    return Buffer.concat([Buffer.from(`${length}`), body]);
}
function isAscii(bytes) {
    return bytes.every((byte) => byte < 0x80);
}


/***/ }),

/***/ 14173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ seconds),
/* harmony export */   v: () => (/* binding */ timestamp)
/* harmony export */ });
function timestamp(time) {
    return new Date(seconds(time) * 1000).toISOString().replace('.000Z', 'Z');
}
function seconds(time) {
    const value = Math.floor(time.getTime() / 1000);
    if (!Number.isSafeInteger(value) || value < 0)
        throw new RangeError('the time of an image lies before 1970');
    return value;
}


/***/ }),

/***/ 73168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ assemble),
  i: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.tsc/registry/layout.js + 3 modules
var layout = __webpack_require__(27997);
// EXTERNAL MODULE: ./.tsc/assemble/container-config.js
var container_config = __webpack_require__(37221);
// EXTERNAL MODULE: ./.tsc/assemble/early-check.js + 1 modules
var early_check = __webpack_require__(80040);
// EXTERNAL MODULE: ./.tsc/core/errors.js
var errors = __webpack_require__(55743);
// EXTERNAL MODULE: ./.tsc/image/paths.js
var paths = __webpack_require__(67666);
;// CONCATENATED MODULE: ./.tsc/assemble/file-tree.js


const maxHops = 40;
class FileTree {
    #base;
    #nodes = new Map();
    #names = new Map();
    #hidden = new Set();
    constructor(base) {
        this.#base = base;
    }
    get size() {
        return this.#nodes.size;
    }
    get(path) {
        const own = this.#nodes.get(path);
        if (own)
            return own;
        return this.#isHidden(path) ? undefined : this.#base?.entries.get(path);
    }
    isDirectory(path) {
        return path === '' || this.get(path)?.type === 'directory';
    }
    newNames(path) {
        return [...(this.#names.get(path) ?? [])].sort();
    }
    resolve(path, options = {}) {
        const todo = path.split('/').reverse();
        let at = '';
        let hops = 0;
        for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
            if (name === '' || name === '.')
                continue;
            if (name === '..') {
                at = (0,paths/* parentOf */.gN)(at);
                continue;
            }
            const next = (0,paths/* join */.fj)(at, name);
            const found = this.get(next);
            const isLast = todo.every((rest) => rest === '' || rest === '.');
            if (found?.type !== 'symlink' || (isLast && options.followLast === false)) {
                at = next;
                continue;
            }
            if (++hops > maxHops) {
                throw new errors/* UserError */.yo('containerfile-invalid', `/${path}: the image’s symlinks lead in a circle`, {
                    hint: 'Name another destination.',
                });
            }
            const target = found.target ?? '';
            if (target.startsWith('/'))
                at = '';
            todo.push(...target.split('/').reverse());
        }
        return at;
    }
    makeDirectories(path, owner, origin) {
        let at = '';
        for (const name of path === '' ? [] : path.split('/')) {
            at = (0,paths/* join */.fj)(at, name);
            const found = this.get(at);
            if (found === undefined)
                this.put(at, { type: 'directory', mode: 0o755, ...owner, origin });
            else if (found.type !== 'directory')
                return at;
        }
        return undefined;
    }
    put(path, node) {
        const before = this.get(path);
        if (node.type === 'directory' && before?.type === 'directory') {
            this.#nodes.set(path, { ...node, xattrs: before.xattrs });
        }
        else {
            if (before)
                this.#remove(path);
            this.#nodes.set(path, node);
        }
        this.#namesIn((0,paths/* parentOf */.gN)(path)).add(path.slice(path.lastIndexOf('/') + 1));
    }
    async readFile(path, maxBytes) {
        const real = this.resolve(path);
        const found = this.get(real);
        if (found?.type !== 'file')
            return undefined;
        if (!('content' in found))
            return this.#base?.readFile(real, maxBytes);
        if (found.content.size > maxBytes) {
            throw new errors/* ExternalError */.yA('image-malformed', `/${real} is larger than ${maxBytes} bytes`);
        }
        const chunks = [];
        for await (const chunk of found.content.open())
            chunks.push(chunk);
        return Buffer.concat(chunks);
    }
    *layerEntries() {
        const parents = new Set();
        for (const [path, node] of this.#nodes) {
            yield { path, kind: 'new', node };
            if (node.type === 'directory' && this.#hidden.has(path) && this.#base?.entries.get(path)?.type === 'directory') {
                yield { path, kind: 'opaque' };
            }
            for (let at = (0,paths/* parentOf */.gN)(path); at !== '' && !parents.has(at); at = (0,paths/* parentOf */.gN)(at)) {
                parents.add(at);
                const entry = this.#nodes.has(at) ? undefined : this.#base?.entries.get(at);
                if (entry)
                    yield { path: at, kind: 'parent', entry };
            }
        }
    }
    *origins() {
        for (const [path, { origin }] of this.#nodes)
            if (origin)
                yield [path, origin];
    }
    #remove(path) {
        for (const name of this.#names.get(path) ?? [])
            this.#remove((0,paths/* join */.fj)(path, name));
        this.#names.delete(path);
        this.#nodes.delete(path);
        if (this.#base?.entries.has(path))
            this.#hidden.add(path);
    }
    #isHidden(path) {
        if (this.#hidden.size === 0)
            return false;
        for (let at = path; at !== ''; at = (0,paths/* parentOf */.gN)(at))
            if (this.#hidden.has(at))
                return true;
        return false;
    }
    #namesIn(path) {
        let names = this.#names.get(path);
        if (!names) {
            names = new Set();
            this.#names.set(path, names);
        }
        return names;
    }
}

// EXTERNAL MODULE: ./.tsc/assemble/image-documents.js
var image_documents = __webpack_require__(271);
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(51306);
// EXTERNAL MODULE: ./.tsc/core/files.js
var files = __webpack_require__(9141);
// EXTERNAL MODULE: ./.tsc/image/names.js
var names = __webpack_require__(64214);
// EXTERNAL MODULE: ./.tsc/assemble/tar-writer.js
var tar_writer = __webpack_require__(25168);
;// CONCATENATED MODULE: ./.tsc/assemble/layer.js
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






const pieceBytes = 256 * 1024;
const level = 6;
async function writeLayer(tree, path, mtime) {
    const file = await (0,promises_.open)(path, 'wx', 0o600).catch((error) => {
        throw (0,files/* fileError */.zS)(path, 'making', error);
    });
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const handle = __addDisposableResource(env_1, file, true);
            return await compress(archive(tree, mtime), handle, path);
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
    catch (error) {
        await (0,promises_.rm)(path, { force: true });
        throw error;
    }
}
async function compress(tar, file, path) {
    const plain = (0,external_node_crypto_.createHash)('sha256');
    const packed = (0,external_node_crypto_.createHash)('sha256');
    let out = [];
    let size = 0;
    const gzip = new esm/* Gzip */.Ne({ level, mtime: 0 }, (chunk) => out.push(chunk));
    const flush = async () => {
        for (const chunk of out) {
            packed.update(chunk);
            size += chunk.length;
            await file.appendFile(chunk).catch((error) => {
                throw (0,files/* fileError */.zS)(path, 'writing', error);
            });
        }
        out = [];
    };
    for await (const piece of pieces(tar)) {
        plain.update(piece);
        gzip.push(piece);
        await flush();
    }
    gzip.push(new Uint8Array(0), true);
    await flush();
    return {
        digest: `sha256:${packed.digest('hex')}`,
        size,
        diffId: `sha256:${plain.digest('hex')}`,
        compression: 'gzip',
    };
}
async function* pieces(stream) {
    let piece = new Uint8Array(pieceBytes);
    let filled = 0;
    for await (const chunk of stream) {
        for (let at = 0; at < chunk.length;) {
            const part = chunk.subarray(at, at + pieceBytes - filled);
            piece.set(part, filled);
            filled += part.length;
            at += part.length;
            if (filled < pieceBytes)
                continue;
            yield piece;
            piece = new Uint8Array(pieceBytes);
            filled = 0;
        }
    }
    if (filled > 0)
        yield piece.subarray(0, filled);
}
async function* archive(tree, mtime) {
    const members = [...tree.layerEntries()].map((entry) => ({ entry, member: memberOf(entry, mtime) }));
    const sorted = members
        .map((one) => ({ ...one, key: (0,names/* encodeName */.aA)(one.member.path) }))
        .sort((a, b) => Buffer.compare(a.key, b.key));
    for (const { entry, member } of sorted) {
        yield (0,tar_writer/* tarHeader */.pI)(member);
        if (entry.kind !== 'new' || entry.node.type !== 'file')
            continue;
        yield* entry.node.content.open();
        yield (0,tar_writer/* padding */.Ms)(member.size);
    }
    yield tar_writer/* endOfArchive */.PG;
}
function memberOf(entry, mtime) {
    const { path } = entry;
    if (entry.kind === 'opaque') {
        return { path: `${path}/.wh..wh..opq`, type: 'file', mode: 0, uid: 0, gid: 0, size: 0, mtime };
    }
    const found = entry.kind === 'new' ? entry.node : entry.entry;
    const { mode, uid, gid } = found;
    const common = { path, mode, uid, gid, mtime };
    if (entry.kind === 'parent')
        return { ...common, type: 'directory', size: 0, ...xattrsOf(entry.entry.xattrs) };
    const { node } = entry;
    if (node.type === 'file')
        return { ...common, type: 'file', size: node.content.size };
    if (node.type === 'symlink')
        return { ...common, type: 'symlink', size: 0, target: node.target };
    return { ...common, type: 'directory', size: 0, ...xattrsOf(node.xattrs) };
}
function xattrsOf(xattrs) {
    return xattrs && xattrs.size > 0 ? { xattrs } : {};
}

// EXTERNAL MODULE: ./.tsc/assemble/complaint.js
var complaint = __webpack_require__(68928);
// EXTERNAL MODULE: ./.tsc/assemble/sources.js
var assemble_sources = __webpack_require__(96424);
;// CONCATENATED MODULE: ./.tsc/assemble/archives.js



const magics = [
    { kind: 'gzip', at: 0, bytes: '1f8b' },
    { kind: 'bzip2', at: 0, bytes: '425a68' },
    { kind: 'xz', at: 0, bytes: 'fd377a585a' },
    { kind: 'zstd', at: 0, bytes: '28b52ffd' },
    { kind: 'tar', at: 257, bytes: '7573746172' },
];
async function refuseArchives(tree, sources, at) {
    for (const { path, node } of sources.flatMap((source) => (0,assemble_sources/* findSources */.I)(tree, source, at))) {
        const kind = node.type === 'file' ? await archiveKind(node.content) : undefined;
        if (kind === undefined)
            continue;
        throw new errors/* UserError */.yo('containerfile-unsupported', `${(0,assemble_sources/* place */.i)(at)}: ADD would unpack ${(0,complaint/* quote */.hD)(path)} (${kind})`, {
            hint: 'Use COPY to bring the file as it is, or unpack it before the build and COPY the folder.',
            at,
        });
    }
}
async function archiveKind(content) {
    if (content.size === 0)
        return undefined;
    for await (const chunk of content.open()) {
        const head = Buffer.from(chunk.subarray(0, 512));
        return magics.find(({ at, bytes }) => head.subarray(at, at + bytes.length / 2).toString('hex') === bytes)?.kind;
    }
    return undefined;
}

// EXTERNAL MODULE: ./.tsc/assemble/containerfile.js + 3 modules
var assemble_containerfile = __webpack_require__(54543);
;// CONCATENATED MODULE: ./.tsc/assemble/copy.js





const setids = 0o6000;
const maxEntries = 1_000_000;
const maxPathBytes = 4095;
const maxNameBytes = 255;
function copyInto(tree, request) {
    return new Copy(tree, request).run();
}
class Copy {
    #tree;
    #request;
    #notes = { changedDirectories: [], replacedLinks: [] };
    #copied = 0;
    constructor(tree, request) {
        this.#tree = tree;
        this.#request = request;
    }
    run() {
        const { from, sources, inline, at } = this.#request;
        const found = sources.map((written) => ({ written, matches: (0,assemble_sources/* findSources */.I)(from, written, at) }));
        const matches = found.flatMap((source) => source.matches);
        const { directory, name } = this.#destination(matches, inline.length);
        this.#makeDirectories(directory);
        for (const { written, matches } of found) {
            const before = this.#copied;
            for (const match of matches)
                this.#copySource(match, directory, name);
            if (this.#copied === before)
                this.#requireNotIgnored(written, matches);
        }
        for (const { name: own, content } of inline) {
            const node = {
                type: 'file',
                mode: 0o644,
                uid: 0,
                gid: 0,
                origin: at,
                content: { size: content.length, open: () => once(content) },
            };
            this.#put((0,paths/* join */.fj)(directory, name ?? own), node);
        }
        return this.#notes;
    }
    #destination(matches, inline) {
        const { destination, workingDir, sources, at } = this.#request;
        const written = external_node_path_.posix.resolve(workingDir, destination);
        const asDirectory = /(^|\/)\.?$/.test(destination);
        if (sources.length + inline > 1 && !asDirectory) {
            throw this.#error(`several sources need a directory, and ${(0,complaint/* quote */.hD)(destination)} does not end in "/"`, 'Add the "/".');
        }
        const real = this.#tree.resolve(written);
        const [only] = matches;
        const isFile = matches.length + inline === 1 && only?.node.type !== 'directory';
        const unfollowed = this.#tree.resolve(written, { followLast: false });
        const there = this.#tree.get(unfollowed);
        const target = real === '' ? undefined : this.#tree.get(real);
        if (isFile && !asDirectory && real !== '' && (there === undefined || target?.type === 'file')) {
            return { directory: (0,paths/* parentOf */.gN)(unfollowed), name: (0,paths/* nameOf */.Vb)(unfollowed) };
        }
        if (matches.length > 1 && !asDirectory && !this.#tree.isDirectory(real)) {
            const hint = `Add a "/" (${(0,assemble_sources/* place */.i)(at)}).`;
            throw this.#error(`${(0,complaint/* quote */.hD)(sources[0] ?? '')} matches several files, and ${(0,complaint/* quote */.hD)(destination)} is no directory`, hint);
        }
        if (target !== undefined && target.type !== 'directory') {
            throw this.#error(`${(0,complaint/* quote */.hD)(destination)} is a ${target.type} in the image, and no directory`, 'Name another destination.');
        }
        return { directory: real, name: undefined };
    }
    #copySource({ path, real, node }, directory, name) {
        const { from } = this.#request;
        const ignored = path !== '' && from.ignores(path);
        if (node.type !== 'directory') {
            if (!ignored)
                this.#put((0,paths/* join */.fj)(directory, name ?? (0,paths/* nameOf */.Vb)(path)), node);
            return;
        }
        if (!ignored)
            this.#copied++;
        if (!ignored || from.hasExceptions)
            this.#copyFolder(real, directory);
    }
    #copyFolder(folder, directory) {
        const { from } = this.#request;
        const todo = [{ folder, directory }];
        for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
            const deeper = [];
            for (const name of from.names(next.folder)) {
                const source = (0,paths/* join */.fj)(next.folder, name);
                const target = (0,paths/* join */.fj)(next.directory, name);
                const ignored = from.ignores(source);
                if (ignored && !from.hasExceptions)
                    continue;
                const node = ignored ? folderOnly(from, source) : from.node(source);
                if (node === undefined)
                    continue;
                if (!ignored)
                    this.#put(target, node);
                if (node.type === 'directory')
                    deeper.push({ folder: source, directory: target });
            }
            todo.push(...deeper.reverse());
        }
    }
    #put(path, source) {
        const name = (0,paths/* nameOf */.Vb)(path);
        const { at, mode: chmod } = this.#request;
        if (name.startsWith(paths/* whiteoutPrefix */.q$)) {
            throw this.#error(`${(0,complaint/* quote */.hD)(path)}: a name that starts with "${paths/* whiteoutPrefix */.q$}" would delete files of the image`, 'Rename the file: in a layer such names are marks, not files.');
        }
        if (Buffer.byteLength(name) > maxNameBytes || Buffer.byteLength(path) > maxPathBytes) {
            throw this.#error(`${(0,complaint/* quote */.hD)(path)} is longer than Linux allows`, 'Shorten it.');
        }
        this.#makeDirectories((0,paths/* parentOf */.gN)(path));
        const owner = this.#request.owner ?? (this.#request.from.keepsOwners ? source : { uid: 0, gid: 0 });
        const common = { uid: owner.uid, gid: owner.gid };
        if (source.type === 'symlink') {
            this.#tree.put(path, {
                ...common,
                type: 'symlink',
                mode: 0o777,
                target: source.target,
                origin: source.origin ?? at,
            });
        }
        else {
            const mode = chmod ?? (this.#request.from.keepsOwners ? source.mode : source.mode & ~setids);
            const node = source.type === 'file'
                ? { ...common, type: 'file', mode, content: source.content, origin: source.origin ?? at }
                : { ...common, type: 'directory', mode, origin: at };
            if (node.type === 'directory')
                this.#note(path, node);
            this.#tree.put(path, node);
        }
        if (++this.#copied > maxEntries) {
            throw this.#error(`more than ${maxEntries} files`, 'Copy less, or name folders in .containerignore.');
        }
    }
    #note(path, node) {
        const before = this.#tree.get(path);
        if (before?.type === 'symlink')
            this.#notes.replacedLinks.push(path);
        if (before?.type !== 'directory')
            return;
        if (before.mode === node.mode && before.uid === node.uid && before.gid === node.gid)
            return;
        this.#notes.changedDirectories.push(path);
    }
    #makeDirectories(path) {
        const blocked = this.#tree.makeDirectories(path, this.#request.owner ?? { uid: 0, gid: 0 }, this.#request.at);
        if (blocked === undefined)
            return;
        throw this.#error(`${(0,complaint/* quote */.hD)(`/${blocked}`)} is no directory in the image`, 'Name another destination.');
    }
    #requireNotIgnored(written, matches) {
        if (matches.some(({ path }) => path === ''))
            return;
        throw this.#error(`everything that ${(0,complaint/* quote */.hD)(written)} names is ignored`, 'Look into .containerignore.', 'context-invalid');
    }
    #error(message, hint, code = 'containerfile-invalid') {
        const { at } = this.#request;
        return new errors/* UserError */.yo(code, `${(0,assemble_sources/* place */.i)(at)}: ${message}`, { hint, at });
    }
}
function folderOnly(from, path) {
    return from.isFolder(path) ? from.node(path) : undefined;
}
async function* once(content) {
    yield content;
}

;// CONCATENATED MODULE: ./.tsc/assemble/owners.js



const maxDatabaseBytes = 4 * 1024 * 1024;
const maxId = 0xfffffffe;
async function findOwner(tree, written, at) {
    const [user = '', group, ...more] = written.split(':');
    if (more.length > 0 || (user === '' && !group)) {
        throw unknown(at, written, 'is no owner', 'Write USER, USER:GROUP or numbers.');
    }
    const uid = user === '' ? 0 : numberOf(user);
    const gid = group ? numberOf(group) : undefined;
    if (uid !== undefined && (gid !== undefined || !group))
        return { uid, gid: gid ?? uid };
    const account = uid === undefined ? await line(tree, 'etc/passwd', user) : undefined;
    const userId = uid ?? numberOf(account?.[2] ?? '');
    if (userId === undefined) {
        throw unknown(at, written, `names the user ${(0,complaint/* quote */.hD)(user)}, whom /etc/passwd of the image does not have`, 'Give a number.');
    }
    if (gid !== undefined)
        return { uid: userId, gid };
    const groupId = group ? numberOf((await line(tree, 'etc/group', group))?.[2] ?? '') : numberOf(account?.[3] ?? '');
    if (groupId === undefined) {
        throw unknown(at, written, `names the group ${(0,complaint/* quote */.hD)(group ?? '')}, which /etc/group of the image does not have`, 'Give a number.');
    }
    return { uid: userId, gid: groupId };
}
async function line(tree, file, name) {
    const bytes = await tree.readFile(file, maxDatabaseBytes);
    const lines = bytes?.toString('latin1').split('\n') ?? [];
    const wanted = `${Buffer.from(name).toString('latin1')}:`;
    return lines.find((text) => text.startsWith(wanted))?.split(':');
}
function numberOf(text) {
    if (!/^\d{1,10}$/.test(text))
        return undefined;
    const number = Number(text);
    return number <= maxId ? number : undefined;
}
function unknown(at, written, why, hint) {
    return new errors/* UserError */.yo('containerfile-invalid', `${(0,assemble_sources/* place */.i)(at)}: ${(0,complaint/* quote */.hD)(written)} ${why}`, { hint, at });
}

;// CONCATENATED MODULE: ./.tsc/assemble/directories.js





const root = { uid: 0, gid: 0 };
async function makeWorkingDir(tree, path, user, at, log) {
    const real = tree.resolve(path);
    if (tree.isDirectory(real))
        return;
    const blocked = tree.makeDirectories(real, await ownerFor(tree, user, at, log), at);
    if (blocked !== undefined)
        throw noDirectory(path, blocked, at);
}
function makeVolume(tree, path, at) {
    const real = tree.resolve((0,container_config/* workingDir */.vm)('/', path));
    if (tree.get(real) !== undefined)
        return;
    const blocked = tree.makeDirectories(real, root, at);
    if (blocked !== undefined)
        throw noDirectory(path, blocked, at);
}
async function ownerFor(tree, user, at, log) {
    if (!user)
        return root;
    try {
        return await findOwner(tree, user, at);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        log.warn(`${(0,assemble_sources/* place */.i)(at)}: the image has no user ${(0,complaint/* quote */.hD)(user)}; the directory belongs to root`);
        return root;
    }
}
function noDirectory(path, blocked, at) {
    const message = `${(0,assemble_sources/* place */.i)(at)}: ${(0,complaint/* quote */.hD)(path)}: ${(0,complaint/* quote */.hD)(`/${blocked}`)} is no directory in the image`;
    return new errors/* UserError */.yo('containerfile-invalid', message, { hint: 'Name another path.', at });
}

;// CONCATENATED MODULE: ./.tsc/assemble/inline-content.js

function inlineContent({ name, content, expand }, scope, line) {
    const { context } = scope;
    const hasEscape = content.includes(context.escapeChar);
    if (!expand || !(hasEscape || content.includes('$')))
        return Buffer.from(content);
    if (hasEscape || content.includes("'")) {
        throw (0,complaint/* unsupported */.qO)(context, line, `the here-document ${name} has variables or escapes beside quotes, which builders read differently`, `Write <<"${name}" to have it as it stands, or COPY a file.`);
    }
    return Buffer.from(scope.expand(content, line, true));
}

// EXTERNAL MODULE: ./.tsc/assemble/scope.js + 1 modules
var scope = __webpack_require__(72765);
;// CONCATENATED MODULE: ./.tsc/assemble/stage-source.js
class StageSource {
    label;
    keepsOwners = true;
    hasExceptions = false;
    #tree;
    constructor(tree, label) {
        this.#tree = tree;
        this.label = label;
    }
    node(path) {
        if (path === '')
            return { type: 'directory', mode: 0o755, uid: 0, gid: 0 };
        const node = this.#tree.get(path);
        return node && 'origin' in node ? node : undefined;
    }
    isFolder(path) {
        return this.#tree.isDirectory(path);
    }
    names(path) {
        return this.#tree.newNames(path);
    }
    resolve(path) {
        const real = this.#tree.resolve(path);
        return this.node(real) === undefined ? undefined : real;
    }
    ignores() {
        return false;
    }
}

// EXTERNAL MODULE: ./.tsc/assemble/timestamp.js
var timestamp = __webpack_require__(14173);
;// CONCATENATED MODULE: ./.tsc/assemble/stage-builder.js
var _a;












const maxHistoryText = 4096;
class StageBuilder {
    tree;
    history = [];
    config;
    author;
    #environment;
    #scope;
    #shell;
    #cmdSet = false;
    constructor(environment, tree, config) {
        this.#environment = environment;
        this.tree = tree;
        this.config = config;
        this.#scope = new scope/* Scope */.HG(environment.containerfile.context, container_config/* envPairs */.ff(config.Env ?? []));
        const { Shell: shell } = config;
        const isShell = Array.isArray(shell) && shell.length > 0 && shell.every((word) => typeof word === 'string');
        this.#shell = isShell ? shell : ['/bin/sh', '-c'];
    }
    async run(stages) {
        const [first] = stages;
        for (const path of Object.keys(this.config.Volumes ?? {}))
            makeVolume(this.tree, path, this.#at(first?.line ?? 1));
        for (const stage of stages) {
            this.#cmdSet = false;
            for (const command of stage.commands) {
                await this.#run(command, stage);
                this.#remember(command);
            }
        }
        const last = stages.at(-1);
        const end = last?.commands.at(-1);
        for (const value of end?.kind === 'volume' ? end.values : []) {
            makeVolume(this.tree, this.#scope.expand(value, end?.line ?? 1).trim(), this.#at(end?.line ?? 1));
        }
        if (this.config.WorkingDir)
            await this.#makeWorkingDir(this.config.WorkingDir, last?.line ?? 1);
    }
    async #run(command, stage) {
        const { line } = command;
        const expand = (word) => this.#scope.expand(word, line);
        switch (command.kind) {
            case 'env':
                return this.#env(command.pairs.map(([name, value]) => [expand(name), expand(value)]));
            case 'label': {
                const pairs = command.pairs.map(([name, value]) => [expand(name), expand(value)]);
                this.config = { ...this.config, Labels: container_config/* withMembers */.gn(this.config.Labels, pairs) };
                return;
            }
            case 'arg':
                for (const { name, value } of command.args) {
                    this.#scope.declare(name, value, this.#environment.containerfile.outerArgs, line);
                }
                return;
            case 'workdir': {
                const dir = container_config/* workingDir */.vm(this.config.WorkingDir, this.#notEmpty(command, expand(command.value)));
                await this.#makeWorkingDir(dir, line);
                this.config = { ...this.config, WorkingDir: dir };
                return;
            }
            case 'user':
                this.config = { ...this.config, User: this.#notEmpty(command, expand(command.value)) };
                return;
            case 'stopsignal':
                this.config = { ...this.config, StopSignal: this.#check(line, () => container_config/* signalOf */.oX(expand(command.value))) };
                return;
            case 'maintainer':
                this.author = command.value;
                return;
            case 'expose': {
                const ports = this.#check(line, () => command.values.map(expand).flatMap(container_config/* portsOf */.a5));
                const exposed = ports.map((port) => [port, {}]);
                this.config = { ...this.config, ExposedPorts: container_config/* withMembers */.gn(this.config.ExposedPorts, exposed) };
                return;
            }
            case 'volume': {
                const paths = command.values.map((value) => this.#notEmpty(command, expand(value).trim()));
                const volumes = paths.map((path) => [path, {}]);
                this.config = { ...this.config, Volumes: container_config/* withMembers */.gn(this.config.Volumes, volumes) };
                return;
            }
            case 'shell':
                this.#shell = command.words;
                if (this.#environment.format === 'docker')
                    this.config = { ...this.config, Shell: [...command.words] };
                return;
            case 'cmd':
                this.config = container_config/* withCommand */.UE(this.config, 'Cmd', this.#words(command));
                this.#cmdSet = true;
                return;
            case 'entrypoint':
                this.config = container_config/* withCommand */.UE(this.config, 'Entrypoint', this.#words(command));
                if (!this.#cmdSet)
                    this.config = container_config/* withCommand */.UE(this.config, 'Cmd', []);
                return;
            case 'healthcheck':
                this.#environment.log.warn(`${this.#place(line)}: HEALTHCHECK is left out: OCI images have no place for it`);
                return;
            case 'copy':
                return this.#copy(command, stage);
            case 'run':
                if (command.isCheck)
                    return;
                throw new Error(`line ${line} was planned for this engine`);
            case 'unsupported':
                throw new Error(`line ${line} was planned for this engine`);
        }
    }
    #env(pairs) {
        for (const [name, value] of pairs)
            this.#scope.setEnv(name, value);
        this.config = { ...this.config, Env: container_config/* withEnv */.Eh(this.config.Env ?? [], pairs) };
    }
    #words({ form, words }) {
        return form === 'exec' || words.length === 0 ? words : [...this.#shell, ...words];
    }
    async #copy(command, stage) {
        const { line } = command;
        const at = this.#at(line);
        const expand = (word) => this.#scope.expand(word, line);
        const chown = command.chown === undefined ? '' : expand(command.chown);
        const from = command.from === undefined ? this.#environment.context : await this.#stageSource(command.from, stage);
        const sources = command.sources.map((source) => this.#notEmpty(command, expand(source)));
        if (command.keyword === 'ADD')
            await refuseArchives(from, sources, at);
        const notes = copyInto(this.tree, {
            from,
            sources,
            inline: command.heredocs.map((heredoc) => ({
                name: heredoc.name,
                content: inlineContent(heredoc, this.#scope, line),
            })),
            destination: this.#notEmpty(command, expand(command.destination)),
            workingDir: container_config/* workingDir */.vm(this.config.WorkingDir, ''),
            owner: chown === '' ? undefined : await findOwner(this.tree, chown, at),
            mode: command.chmod === undefined ? undefined : this.#mode(expand(command.chmod), line),
            at,
        });
        this.#tell(line, notes.replacedLinks, 'a symlink of the base becomes a directory');
        this.#tell(line, notes.changedDirectories, 'a directory of the base gets the mode and owner of the one in the context');
    }
    async #stageSource(from, stage) {
        const { containerfile } = this.#environment;
        const chain = [];
        let source = (0,assemble_containerfile/* stageNamed */.a)(containerfile.stages, from, stage.index);
        while (source) {
            chain.unshift(source);
            source = source.base.kind === 'stage' ? containerfile.stages[source.base.index] : undefined;
        }
        const builder = new _a(this.#environment, new FileTree(undefined), {});
        await builder.run(chain);
        return new StageSource(builder.tree, `the stage ${(0,complaint/* quote */.hD)(from)}`);
    }
    #mode(written, line) {
        if (/^[0-7]{1,4}$/.test(written))
            return Number.parseInt(written, 8);
        throw (0,complaint/* invalid */.Gq)(this.#environment.containerfile.context, line, `--chmod=${(0,complaint/* quote */.hD)(written)} is no octal mode`, 'Write it as 0644 or 0755; symbolic modes differ between builders.');
    }
    #makeWorkingDir(path, line) {
        return makeWorkingDir(this.tree, path, this.config.User, this.#at(line), this.#environment.log);
    }
    #notEmpty(command, value) {
        if (value !== '')
            return value;
        const { context } = this.#environment.containerfile;
        throw (0,complaint/* invalid */.Gq)(context, command.line, `${(0,complaint/* quote */.hD)(command.original)}: a value in it is empty`, 'Is a variable in it not set?');
    }
    #check(line, work) {
        try {
            return work();
        }
        catch (error) {
            if (!(error instanceof container_config/* ConfigError */.xL))
                throw error;
            throw (0,complaint/* invalid */.Gq)(this.#environment.containerfile.context, line, error.message, 'See the Containerfile reference.');
        }
    }
    #remember({ original, kind }) {
        if (kind === 'copy' || kind === 'run')
            return;
        this.history.push({
            created: (0,timestamp/* timestamp */.v)(this.#environment.created),
            created_by: original.length > maxHistoryText ? `${original.slice(0, maxHistoryText)}…` : original,
            empty_layer: true,
        });
    }
    #tell(line, paths, what) {
        if (paths.length === 0)
            return;
        const some = paths.slice(0, 5).map((path) => (0,complaint/* quote */.hD)(`/${path}`));
        const more = paths.length > some.length ? ` and ${paths.length - some.length} more` : '';
        this.#environment.log.warn(`${this.#place(line)}: ${what}: ${some.join(', ')}${more}`);
    }
    #at(line) {
        return { file: this.#environment.containerfile.context.file, line };
    }
    #place(line) {
        return `${this.#environment.containerfile.context.file}:${line}`;
    }
}
_a = StageBuilder;

// EXTERNAL MODULE: ./.tsc/assemble/staged.js + 1 modules
var assemble_staged = __webpack_require__(61737);
// EXTERNAL MODULE: ./.tsc/assemble/thin-layout.js
var thin_layout = __webpack_require__(24765);
;// CONCATENATED MODULE: ./.tsc/assemble/append.js














async function buildByAppend(options) {
    const { plan, base, created, log } = options;
    for (const note of plan.notes)
        log.warn(note);
    const tree = new FileTree(options.baseTree);
    const context = (0,early_check/* openContext */.e)(plan, options.contextDir, options.outputDir);
    const { containerfile } = plan;
    const environment = { containerfile, context, format: (0,image_documents/* formatOf */.b)(base), created, log };
    const builder = new StageBuilder(environment, tree, base.config.config ?? {});
    await builder.run(plan.chain);
    await (0,thin_layout/* startThinLayout */.Wx)(options.outputDir);
    const store = await layout/* LayoutStore */.K.open(options.outputDir);
    const layer = tree.size === 0 ? undefined : await storeLayer(tree, store, options);
    const documents = (0,image_documents/* imageDocuments */.Q)({
        base,
        config: (0,container_config/* withLabels */.IO)(builder.config, options),
        author: builder.author,
        history: layer
            ? [...builder.history, { created: (0,timestamp/* timestamp */.v)(created), created_by: 'COPY', comment: 'wtgos append' }]
            : builder.history,
        layers: layer ? [layer] : [],
        created,
        annotations: options.annotations,
        cwd: plan.cwd,
    });
    const { configBytes, manifest, manifestBytes } = documents;
    await store.putBlob(manifest.config, { open: () => append_once(configBytes) });
    await store.putManifest(manifestBytes, manifest.mediaType);
    const staged = {
        store,
        dir: options.outputDir,
        ...documents,
        base,
        images: [],
        engine: 'append',
        engineReason: plan.engineReason,
        bytesAdded: layer?.size ?? 0,
        sources: new Map(tree.origins()),
        buildArgs: plan.buildArgs,
    };
    await (0,assemble_staged/* writeStaged */.G9)(staged, plan.cwd);
    log.info(`built by append (${plan.engineReason}): ${staged.digest}, ${tree.size} paths, ${staged.bytesAdded} bytes added`);
    return staged;
}
async function storeLayer(tree, store, { outputDir, created }) {
    const path = (0,external_node_path_.join)(outputDir, `.incoming-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`);
    const layer = await writeLayer(tree, path, (0,timestamp/* seconds */.Y)(created));
    try {
        const { digest, size } = layer;
        await store.putBlob({ mediaType: 'application/octet-stream', digest, size }, { open: () => (0,external_node_fs_.createReadStream)(path) });
        return layer;
    }
    finally {
        await (0,promises_.rm)(path, { force: true });
    }
}
async function* append_once(bytes) {
    yield bytes;
}

// EXTERNAL MODULE: ./.tsc/registry/reference.js
var registry_reference = __webpack_require__(40303);
// EXTERNAL MODULE: ./.tsc/core/printable.js
var printable = __webpack_require__(38497);
;// CONCATENATED MODULE: ./.tsc/core/program.js


const maxLines = 1000;
async function outputOf(programs, program, args, options) {
    const lines = { out: [], err: [] };
    const line = (text, stream) => {
        lines[stream].push(text);
        if (lines[stream].length > maxLines)
            lines[stream].shift();
    };
    const status = await programs.run(program, args, { ...options, line });
    if (status === 0)
        return lines.out.join('\n');
    const words = (0,printable/* shortened */.vI)([...lines.err, ...lines.out].slice(-5).join('; '), 1000);
    throw new errors/* ExternalError */.yA('tool-failed', `${program} ${args[0] ?? ''} ended with status ${status}: ${words}`);
}

;// CONCATENATED MODULE: ./.tsc/assemble/buildah/mounts.js
function mountsBelow(mountinfo, dir) {
    const points = mountinfo.split('\n').map((line) => unescaped(line.split(' ')[4] ?? ''));
    return points.filter((point) => point.startsWith(`${dir}/`)).reverse();
}
function unescaped(text) {
    return text.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
}

;// CONCATENATED MODULE: ./.tsc/assemble/buildah/buildah.js






const lastLines = 20;
class Buildah {
    #programs;
    #options;
    #policy;
    #storage;
    #log;
    constructor(programs, options, log) {
        this.#programs = programs;
        this.#options = { cwd: options.cwd, env: options.env };
        this.#policy = options.policy;
        const [root = '', runRoot = ''] = storageFolders(options.cwd);
        this.#storage = process.getuid?.() === 0 ? [] : ['--root', root, '--runroot', runRoot];
        this.#log = log;
    }
    async build(args, containerfile) {
        const idFile = (0,external_node_path_.join)(this.#options.cwd, 'iid');
        let last = [];
        let step;
        const status = await this.#programs.run('buildah', [...this.#storage, 'build', '--signature-policy', this.#policy, `--iidfile=${idFile}`, ...args], {
            ...this.#options,
            line: (text) => {
                const shown = (0,printable/* printable */.g$)(text);
                this.#log.info(shown);
                if (isStep.test(text)) {
                    step = text;
                    last = [];
                }
                else if (last.push(shown) > lastLines)
                    last.shift();
            },
        });
        if (status === 0)
            return imageId(await (0,promises_.readFile)(idFile, 'utf8').catch(() => ''));
        const { file } = containerfile.context;
        const line = step === undefined ? undefined : lineOf(step, containerfile);
        const where = line === undefined ? file : `${file}:${line}`;
        if (last.some((text) => /no space left on device/i.test(text))) {
            throw new errors/* ExternalError */.yA('disk-full', `${where}: no space was left:\n${last.join('\n')}`, {
                hint: 'What RUN lines write is below TMPDIR until the end of the build: set it to a folder on a larger disk.',
                state: 'What the build had stored is removed. Nothing was published.',
            });
        }
        throw new errors/* UserError */.yo('run-failed', `${where}: the build failed with status ${status}:\n${last.join('\n')}`, {
            hint: 'These are the last lines that it printed. Nothing was published.',
            ...(line !== undefined && { at: { file, line } }),
        });
    }
    async push(image, place) {
        const args = ['push', '--quiet', '--signature-policy', this.#policy, '--tls-verify=false', '--disable-compression'];
        await outputOf(this.#programs, 'buildah', [...this.#storage, ...args, image, `docker://${place}`], this.#options);
    }
    async remove() {
        const { cwd: dir, env } = this.#options;
        const run = (program, args) => outputOf(this.#programs, program, args, { cwd: '/', env, tidies: true });
        try {
            const left = mountsBelow(await (0,promises_.readFile)('/proc/self/mountinfo', 'utf8').catch(() => ''), dir);
            if (left.length > 0)
                await run('umount', ['--lazy', '--', ...left]);
            if (process.getuid?.() !== 0)
                await run('buildah', [...this.#storage, 'unshare', 'rm', '-rf', '--', ...storageFolders(dir)]);
            await (0,promises_.rm)(dir, { recursive: true, force: true });
        }
        catch (error) {
            this.#log.warn(`${dir} could not be removed: ${error.message}`);
        }
    }
}
function storageFolders(dir) {
    return ['root', 'run', 'tmp'].map((name) => (0,external_node_path_.join)(dir, name));
}
function imageId(text) {
    const [, id] = /^(?:sha256:)?([0-9a-f]{64})\s*$/.exec(text) ?? [];
    if (id === undefined)
        throw new errors/* ExternalError */.yA('tool-failed', 'buildah ended well, but built no image');
    return id;
}
const isStep = /^(?:\[(\d{1,4})\/\d{1,4}\] )?STEP (\d{1,6})(?:\/\d{1,6})?: /;
function lineOf(step, { stages }) {
    const [, stageNumber = '1', number = ''] = isStep.exec(step) ?? [];
    const stage = stages[Number(stageNumber) - 1];
    return number === '1' ? stage?.line : stage?.commands[Number(number) - 2]?.line;
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./.tsc/core/digest.js
var core_digest = __webpack_require__(86912);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./.tsc/assemble/buildah/loopback.js

class Answer extends Error {
    status;
    constructor(status, message) {
        super(message);
        this.status = status;
    }
}
async function listen(handler, log) {
    const server = (0,external_node_http_.createServer)((request, response) => {
        handler(request, response).catch((error) => {
            log.debug(`loopback: ${request.method} ${request.url}: ${error.message}`);
            if (response.headersSent)
                response.destroy();
            else
                reply(response, error instanceof Answer ? error.status : 500, error.message);
        });
    });
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', resolve);
    });
    return {
        host: `127.0.0.1:${server.address().port}`,
        close: () => new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
        }),
    };
}
function reply(response, status, message) {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ errors: [{ code: 'UNSUPPORTED', message }] }));
}

;// CONCATENATED MODULE: ./.tsc/assemble/buildah/capture.js








const maxManifestBytes = 4 * 1024 * 1024;
const maxBlobs = 200;
async function captureImage(present, dir, log) {
    const secret = (0,external_node_crypto_.randomBytes)(16).toString('hex');
    const prefix = `/v2/${secret}`;
    const uploads = new Map();
    const blobs = new Map();
    let manifestBytes;
    async function startUpload(response) {
        if (uploads.size + blobs.size >= maxBlobs)
            throw new Answer(413, `more than ${maxBlobs} blobs`);
        const id = (0,external_node_crypto_.randomBytes)(16).toString('hex');
        uploads.set(id, (0,external_node_path_.join)(dir, `upload-${id}`));
        response.writeHead(202, { location: `${prefix}/blobs/uploads/${id}`, range: '0-0' }).end();
    }
    async function append(file, request) {
        await (0,external_node_stream_promises_.pipeline)(request, (0,external_node_fs_.createWriteStream)(file, { flags: 'a', mode: 0o600 }));
        return (await (0,promises_.stat)(file)).size;
    }
    async function finishUpload(id, file, digest, request) {
        await append(file, request);
        const found = await fileDigest(file);
        if (found !== digest)
            throw new Answer(400, `the bytes are ${found}`);
        uploads.delete(id);
        blobs.set(found, file);
    }
    const server = await listen(async (request, response) => {
        const url = new URL(request.url ?? '/', 'http://loopback');
        const { pathname } = url;
        if (pathname === '/v2/')
            return void response.end('{}');
        if (!pathname.startsWith(`${prefix}/`))
            throw new Answer(404, 'no such repository');
        const [, id = ''] = /\/blobs\/uploads\/([0-9a-f]{32})$/.exec(pathname) ?? [];
        const file = uploads.get(id);
        switch (request.method) {
            case 'HEAD': {
                const digest = pathname.slice(pathname.lastIndexOf('/') + 1);
                const size = (0,core_digest/* isDigest */.Bc)(digest) ? await sizeOf(digest) : undefined;
                if (size === undefined)
                    throw new Answer(404, 'not here yet');
                response.writeHead(200, { 'content-length': size, 'docker-content-digest': digest });
                return void response.end();
            }
            case 'POST':
                return startUpload(response);
            case 'PATCH': {
                if (file === undefined)
                    throw new Answer(404, 'no such upload');
                const size = await append(file, request);
                return void response.writeHead(202, { location: pathname, range: `0-${Math.max(0, size - 1)}` }).end();
            }
            case 'PUT': {
                if (file !== undefined) {
                    const digest = url.searchParams.get('digest');
                    await finishUpload(id, file, digest, request);
                    return void response.writeHead(201, { location: `${prefix}/blobs/${digest}` }).end();
                }
                if (pathname !== `${prefix}/manifests/image`)
                    throw new Answer(404, 'no such tag');
                manifestBytes = await readAll(request);
                return void response.writeHead(201, { 'docker-content-digest': (0,core_digest/* sha256 */.sc)(manifestBytes) }).end();
            }
            default:
                throw new Answer(404, 'not here yet');
        }
    }, log);
    async function sizeOf(digest) {
        const file = blobs.get(digest);
        return file === undefined ? present.get(digest) : (await (0,promises_.stat)(file)).size;
    }
    return {
        ...server,
        place: `${server.host}/${secret}:image`,
        captured() {
            if (manifestBytes)
                return { manifestBytes, blobs };
            throw new errors/* ExternalError */.yA('tool-failed', 'buildah ended well, but pushed no image');
        },
    };
}
async function fileDigest(file) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of (0,external_node_fs_.createReadStream)(file, { highWaterMark: 1024 * 1024 }))
        hash.update(chunk);
    return `sha256:${hash.digest('hex')}`;
}
async function readAll(request) {
    const chunks = [];
    let size = 0;
    for await (const chunk of request) {
        size += chunk.length;
        if (size > maxManifestBytes)
            throw new Answer(413, 'the manifest is too large');
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./.tsc/assemble/buildah/disk.js


const slackBytes = 512 * 1024 * 1024;
const usualRatio = 3;
async function requireDisk(dir, baseTree, [, ...others]) {
    const { bavail, bsize } = await (0,promises_.statfs)(dir);
    const base = baseTree.layers.reduce((sum, { size, descriptor }) => sum + size + descriptor.size, 0);
    const other = others.flatMap(({ manifest }) => manifest.document.layers).reduce((sum, { size }) => sum + size, 0);
    const need = base + other * (1 + usualRatio) + slackBytes;
    const free = bavail * bsize;
    if (free >= need)
        return;
    throw new errors/* ExternalError */.yA('disk-full', `a build on this base needs ${mib(need)}, and ${dir} has ${mib(free)} left`, {
        hint: 'Free some space, or set TMPDIR to a folder on a larger disk. On GitHub: remove tools of the runner that are not needed.',
        state: 'Nothing was built.',
    });
}
function mib(bytes) {
    return `${Math.ceil(bytes / 1024 / 1024).toLocaleString('en')} MiB`;
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./.tsc/assemble/buildah/again.js


const tries = 4;
async function* again(open, what, log, pauseMs = 500) {
    let sent = 0;
    for (let tried = 1;; tried++) {
        let skip = sent;
        try {
            for await (const chunk of open()) {
                const rest = chunk.subarray(skip);
                skip -= chunk.length - rest.length;
                sent += rest.length;
                if (rest.length > 0)
                    yield rest;
            }
            return;
        }
        catch (error) {
            const final = error instanceof errors/* WtgosError */.z3 && ['digest-mismatch', 'interrupted'].includes(error.code);
            if (final || tried === tries)
                throw error;
            log.warn(`${what} broke off after ${sent} bytes: ${error.message}; trying again`);
            await (0,external_node_timers_promises_.setTimeout)(pauseMs * 2 ** (tried - 1));
        }
    }
}

;// CONCATENATED MODULE: ./.tsc/assemble/buildah/image-server.js





async function serveImages(images, log) {
    const secret = (0,external_node_crypto_.randomBytes)(16).toString('hex');
    const path = new RegExp(`^/v2/${secret}/(manifests|blobs)/(sha256:[0-9a-f]{64})$`);
    const pulled = new Set();
    const handler = async (request, response) => {
        if (request.method !== 'GET' && request.method !== 'HEAD')
            throw new Answer(405, 'nothing can be pushed here');
        if (request.url === '/v2/')
            return void response.end('{}');
        const [, kind, digest] = path.exec(request.url ?? '') ?? [];
        const part = images
            .flatMap((image) => (kind === 'manifests' ? manifestOf(image) : blobsOf(image)))
            .find(({ descriptor }) => descriptor.digest === digest);
        if (!part)
            throw new Answer(404, 'no such image');
        response.writeHead(200, {
            'content-type': kind === 'manifests' ? part.descriptor.mediaType : 'application/octet-stream',
            'content-length': part.descriptor.size,
            'docker-content-digest': part.descriptor.digest,
        });
        if (request.method === 'HEAD')
            return void response.end();
        pulled.add(part.descriptor.digest);
        const what = `${kind} ${digest}`;
        await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(again(part.open, what, log), { objectMode: false }), response);
    };
    const server = await listen(handler, log);
    return { ...server, place: `${server.host}/${secret}`, pulled };
}
function manifestOf({ manifest: { descriptor, bytes } }) {
    return [{ descriptor, open: () => external_node_stream_.Readable.from([bytes]) }];
}
function blobsOf({ store, manifest: { document } }) {
    return [document.config, ...document.layers].map((descriptor) => ({
        descriptor,
        open: () => store.openBlob(descriptor),
    }));
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./.tsc/assemble/buildah/compress.js


const compress_pieceBytes = 4 * 1024 * 1024;
const gzipAsync = (0,external_node_util_.promisify)(external_node_zlib_.gzip);
const zstdAsync = (0,external_node_util_.promisify)(external_node_zlib_.zstdCompress);
async function* compressed(bytes, { kind, level, threads }) {
    const compress = (piece) => kind === 'gzip'
        ? gzipAsync(piece, { level })
        : zstdAsync(piece, {
            params: { [external_node_zlib_.constants.ZSTD_c_compressionLevel]: level, [external_node_zlib_.constants.ZSTD_c_checksumFlag]: 1 },
        });
    const underWay = [];
    for await (const piece of compress_pieces(bytes)) {
        const work = compress(piece);
        work.catch(() => { });
        underWay.push(work);
        if (underWay.length > threads)
            yield await underWay.shift();
    }
    for (const work of underWay)
        yield await work;
}
async function* compress_pieces(bytes) {
    let chunks = [];
    let size = 0;
    for await (const chunk of bytes) {
        chunks.push(chunk);
        size += chunk.length;
        if (size < compress_pieceBytes)
            continue;
        yield Buffer.concat(chunks);
        chunks = [];
        size = 0;
    }
    if (size > 0)
        yield Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./.tsc/assemble/buildah/places.js
function placesOf({ chain, containerfile }, layers) {
    const { file } = containerfile.context;
    const places = new Map();
    for (const [position, paths] of layers.entries()) {
        const stage = layers.length === chain.length ? chain[position] : undefined;
        const [line, ...others] = stage ? writingLines(stage) : [];
        const place = line === undefined || others.length > 0 ? { file } : { file, line };
        for (const path of paths)
            places.set(meant(path), place);
    }
    return places;
}
function writingLines({ commands }) {
    const writing = commands.filter((command) => {
        if (command.kind === 'run')
            return !(command.isCheck && command.original.includes('bootc'));
        return ['copy', 'workdir', 'volume'].includes(command.kind);
    });
    return writing.map(({ line }) => line);
}
function meant(path) {
    const slash = path.lastIndexOf('/');
    const name = path.slice(slash + 1);
    if (name === '.wh..wh..opq')
        return path.slice(0, Math.max(0, slash));
    return name.startsWith('.wh.') ? path.slice(0, slash + 1) + name.slice('.wh.'.length) : path;
}

// EXTERNAL MODULE: ./.tsc/image/tar.js + 4 modules
var tar = __webpack_require__(22236);
;// CONCATENATED MODULE: ./.tsc/assemble/buildah/relayer.js









const relayer_name = 'the layer that buildah wrote';
const harmless = new Set(['no-end-marker', 'name-not-utf8', 'overlay-attribute']);
const overlayNote = /^(?:trusted|user)\.overlay\.(?:origin|impure|nlink|uuid)$/;
const mountPoints = new Set([
    'etc/hostname',
    'etc/hosts',
    'etc/resolv.conf',
    'run/.containerenv',
    'run/secrets',
]);
async function relayer(archive, options) {
    const survey = new Survey(options);
    const reader = new tar/* TarReader */.RF(survey, relayer_name);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of chunksOf(archive)) {
        hash.update(chunk);
        reader.write(chunk);
    }
    reader.end();
    if (`sha256:${hash.digest('hex')}` !== archive.diffId)
        throw new errors/* ExternalError */.yA('digest-mismatch', `${relayer_name} is not what its diff ID says`);
    const drop = survey.unchanged();
    const paths = [...survey.paths].filter(([, offset]) => !drop.has(offset)).map(([path]) => path);
    for (const path of paths)
        options.earlier.add(path);
    return {
        members: survey.members - drop.size,
        dropped: drop.size,
        paths,
        bytes: () => rewritten(archive, options.latest, drop),
    };
}
async function* rewritten(archive, latest, drop) {
    let out = [];
    let keep = true;
    let left = 0;
    const reader = new tar/* TarReader */.RF({
        member(member) {
            keep = !drop.has(member.offset);
            if (!keep)
                return;
            out.push((0,tar_writer/* tarHeader */.pI)(headerOf(member, latest)));
            left = member.size;
        },
        data(piece) {
            if (keep)
                out.push(Buffer.from(piece));
        },
        memberEnd() {
            if (keep && left > 0)
                out.push((0,tar_writer/* padding */.Ms)(left));
            left = 0;
        },
        oddity() {
        },
    }, relayer_name);
    for await (const chunk of chunksOf(archive)) {
        reader.write(chunk);
        yield* out;
        out = [];
    }
    reader.end();
    yield tar_writer/* endOfArchive */.PG;
}
class Survey {
    members = 0;
    paths = new Map();
    #options;
    #same = new Map();
    #linked = new Set();
    #name = '';
    #candidate;
    constructor(options) {
        this.#options = options;
    }
    member(member) {
        this.members++;
        const { secrets } = this.#options;
        this.#name = `the file ${(0,complaint/* quote */.hD)(member.name)}`;
        secrets.text('the name of a file', member.name);
        for (const [name, value] of relayer_xattrsOf(member))
            secrets.text(`${name} of ${this.#name}`, value);
        if (member.linkName !== undefined)
            secrets.text(`the link ${(0,complaint/* quote */.hD)(member.name)}`, member.linkName);
        secrets.begin();
        const path = (0,paths/* normalPath */.FE)(member.name)?.path;
        if (path === undefined)
            return;
        this.#same.delete(path);
        this.paths.set(path, member.offset);
        if (member.type === 'hardlink')
            this.#linked.add((0,paths/* normalPath */.FE)(member.linkName ?? '')?.path ?? '');
        const { base, earlier, dropUnchanged } = this.#options;
        if (this.#isRemovedMountPoint(path))
            this.#same.set(path, member.offset);
        const before = (0,paths/* isWhiteout */.Eq)(path) ? undefined : base.entries.get(path);
        if (!before && member.size === 0 && mountPoints.has(path) && !earlier.has(path))
            this.#same.set(path, member.offset);
        this.#candidate =
            dropUnchanged && earlier.size === 0 && before && looksSame(member, before)
                ? { member, path, before, hash: before.type === 'file' ? (0,external_node_crypto_.createHash)('sha256') : undefined }
                : undefined;
    }
    #isRemovedMountPoint(path) {
        const [, parent = '', name] = /^(.*\/)?\.wh\.([^/]+)$/.exec(path) ?? [];
        const { mountedOn, base, earlier } = this.#options;
        const removed = name === undefined ? '' : `${parent}${name}`;
        if (!mountedOn.has(removed) || earlier.has(removed) || base.entries.get(removed)?.type !== 'directory')
            return false;
        for (const below of base.entries.keys())
            if (below.startsWith(`${removed}/`))
                return false;
        return true;
    }
    data(piece) {
        this.#options.secrets.piece(this.#name, piece);
        this.#candidate?.hash?.update(piece);
    }
    memberEnd() {
        if (!this.#candidate)
            return;
        const { member, path, before, hash } = this.#candidate;
        if (hash === undefined || `sha256:${hash.digest('hex')}` === before.digest)
            this.#same.set(path, member.offset);
    }
    oddity(kind, message, path) {
        if (harmless.has(kind))
            return;
        throw new errors/* ExternalError */.yA('image-malformed', `${relayer_name}: ${path ?? ''} ${message}`);
    }
    unchanged() {
        return new Set([...this.#same].filter(([path]) => !this.#linked.has(path)).map(([, offset]) => offset));
    }
}
function looksSame(member, before) {
    const ours = relayer_xattrsOf(member);
    const theirs = before.xattrs ?? new Map();
    return (member.type === before.type &&
        member.mode === before.mode &&
        member.uid === before.uid &&
        member.gid === before.gid &&
        member.size === before.size &&
        member.linkName === before.target &&
        member.device?.major === before.device?.major &&
        member.device?.minor === before.device?.minor &&
        ours.size === theirs.size &&
        [...ours].every(([name, value]) => theirs.get(name)?.equals(value)));
}
function relayer_xattrsOf({ name, xattrs }) {
    const kept = [...(xattrs ?? [])].filter(([attribute]) => !overlayNote.test(attribute));
    const bad = kept.find(([attribute]) => /^(?:trusted|user)\.overlay\./.test(attribute));
    if (bad)
        throw new errors/* ExternalError */.yA('image-malformed', `the layer that buildah wrote: ${(0,complaint/* quote */.hD)(name)} has ${bad[0]}`);
    return new Map(kept);
}
function headerOf(read, latest) {
    const { name, linkName, mtime, xattrs: _, ...member } = read;
    const xattrs = relayer_xattrsOf(read);
    return {
        ...member,
        ...(xattrs.size > 0 && { xattrs }),
        path: member.type === 'directory' ? name.replace(/\/+$/, '') : name,
        mtime: Math.min(Math.max(0, Math.floor(mtime)), latest),
        ...(linkName === undefined ? {} : { target: linkName }),
    };
}
function chunksOf({ file, compression }) {
    const bytes = (0,external_node_fs_.createReadStream)(file, { highWaterMark: 1024 * 1024 });
    if (compression === 'none')
        return bytes;
    const plain = (0,external_node_zlib_.createGunzip)({ chunkSize: 1024 * 1024 });
    return (0,external_node_stream_.pipeline)(bytes, plain, () => { });
}

;// CONCATENATED MODULE: ./.tsc/assemble/buildah/secret-scan.js


const shortestBytes = 8;
class SecretScan {
    #needles;
    #overlap;
    #tail = Buffer.alloc(0);
    constructor(secrets) {
        this.#needles = Object.entries(secrets).flatMap(([name, text]) => formsOf(Buffer.from(text.trim())).map((bytes) => ({ name, bytes })));
        this.#overlap = Math.max(0, ...this.#needles.map(({ bytes }) => bytes.length - 1));
    }
    text(what, text) {
        this.begin();
        this.piece(what, Buffer.from(text));
    }
    begin() {
        this.#tail = Buffer.alloc(0);
    }
    piece(what, piece) {
        if (this.#needles.length === 0)
            return;
        const seam = Buffer.concat([this.#tail, piece.subarray(0, this.#overlap)]);
        for (const { name, bytes } of this.#needles) {
            if (!piece.includes(bytes) && !seam.includes(bytes))
                continue;
            throw new errors/* PolicyError */.pn('secret-in-image', `the build secret ${(0,complaint/* quote */.hD)(name)} is in ${what}`, {
                hint: 'Whoever can pull the image could read it. Use the secret without writing it down, and take a new one if this went anywhere.',
                state: 'Nothing was published.',
            });
        }
        const last = Buffer.concat([this.#tail, piece.subarray(Math.max(0, piece.length - this.#overlap))]);
        this.#tail = last.subarray(Math.max(0, last.length - this.#overlap));
    }
}
function formsOf(text) {
    if (text.length < shortestBytes)
        return [];
    const encoded = [0, 1, 2].map((offset) => {
        const bytes = Buffer.concat([Buffer.alloc(offset), text]);
        return bytes.toString('base64').slice(Math.ceil((offset * 8) / 6), Math.floor((bytes.length * 8) / 6));
    });
    const url = encoded.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'));
    const json = JSON.stringify(text.toString('utf8')).slice(1, -1);
    return [...new Set([text.toString('latin1'), Buffer.from(json).toString('latin1'), ...encoded, ...url])].map((form) => Buffer.from(form, 'latin1'));
}

;// CONCATENATED MODULE: ./.tsc/assemble/buildah/own-layer.js
var own_layer_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var own_layer_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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











async function writeOwnLayers(archives, store, { plan, outputDir, created, baseTree, dropUnchanged, compression, secrets }) {
    const shared = {
        latest: (0,timestamp/* seconds */.Y)(created),
        dropUnchanged,
        base: baseTree,
        secrets: new SecretScan(secrets),
        mountedOn: mountedOn(plan),
    };
    const earlier = new Set();
    const own = { layers: [], members: 0, dropped: 0 };
    const pathsOf = [];
    for (const archive of archives) {
        const { members, dropped, paths, bytes } = await relayer(archive, { ...shared, earlier });
        own.members += members;
        own.dropped += dropped;
        pathsOf.push(paths);
        if (members > 0)
            own.layers.push(await own_layer_writeLayer(bytes(), store, outputDir, compression));
    }
    return { ...own, places: placesOf(plan, pathsOf) };
}
function mountedOn({ chain }) {
    const runs = chain.flatMap(({ commands }) => commands).filter((command) => command.kind === 'run');
    return new Set(runs.flatMap((run) => run.mountedOn).map((path) => (0,paths/* normalPath */.FE)(path)?.path ?? ''));
}
async function own_layer_writeLayer(bytes, store, outputDir, compression) {
    const path = (0,external_node_path_.join)(outputDir, `.incoming-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`);
    try {
        const plain = (0,external_node_crypto_.createHash)('sha256');
        const packed = (0,external_node_crypto_.createHash)('sha256');
        const size = await write(path, hashed(compressed(hashed(bytes, plain), compression), packed));
        const layer = {
            digest: `sha256:${packed.digest('hex')}`,
            size,
            diffId: `sha256:${plain.digest('hex')}`,
            compression: compression.kind,
        };
        const descriptor = { mediaType: 'application/octet-stream', digest: layer.digest, size };
        await store.putBlob(descriptor, { open: () => (0,external_node_fs_.createReadStream)(path) });
        return layer;
    }
    finally {
        await (0,promises_.rm)(path, { force: true });
    }
}
async function* hashed(bytes, hash) {
    for await (const chunk of bytes) {
        hash.update(chunk);
        yield chunk;
    }
}
async function write(path, bytes) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = own_layer_addDisposableResource(env_1, await (0,promises_.open)(path, 'wx', 0o600).catch((error) => {
            throw (0,files/* fileError */.zS)(path, 'making', error);
        }), true);
        let size = 0;
        for await (const chunk of bytes) {
            size += chunk.length;
            await file.appendFile(chunk).catch((error) => {
                throw (0,files/* fileError */.zS)(path, 'writing', error);
            });
        }
        return size;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = own_layer_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}

// EXTERNAL MODULE: ./.tsc/registry/documents.js
var documents = __webpack_require__(47372);
// EXTERNAL MODULE: ./.tsc/registry/media-types.js
var media_types = __webpack_require__(92682);
;// CONCATENATED MODULE: ./.tsc/assemble/buildah/own-part.js




const maxConfigBytes = 4 * 1024 * 1024;
const maxHistory = 10_000;
async function readOwnPart({ manifestBytes, blobs }, base, stages) {
    const { kind, document } = (0,documents/* readManifest */.WI)(manifestBytes, undefined);
    if (kind !== 'image')
        throw malformed('it is an index');
    const configFile = blobs.get(document.config.digest);
    if (configFile === undefined)
        throw malformed('it lacks its config');
    if ((await (0,promises_.stat)(configFile)).size > maxConfigBytes)
        throw malformed('its config is too large');
    const config = (0,documents/* readConfig */.Xg)(await (0,promises_.readFile)(configFile));
    const before = base.config.rootfs.diff_ids;
    const { diff_ids: diffIds } = config.rootfs;
    const shared = before.every((diffId, position) => diffIds[position] === diffId);
    if (!shared || diffIds.length !== document.layers.length)
        throw malformed('it does not start with the layers of its base');
    const own = diffIds.slice(before.length);
    if (own.length > stages)
        throw malformed(`it has ${own.length} layers of its own, and ${stages} stages`);
    return {
        config: config.config ?? {},
        author: config.author,
        history: addedHistory(base.config, config),
        layers: own.map((diffId, position) => archiveOf(diffId, document.layers[before.length + position], blobs)),
    };
}
function archiveOf(diffId, descriptor, blobs) {
    const file = descriptor && blobs.get(descriptor.digest);
    if (descriptor === undefined || file === undefined)
        throw malformed('it lacks a layer of its own');
    const { mediaType } = descriptor;
    if (mediaType === media_types/* mediaTypes */.Ib.ociLayer || mediaType === media_types/* mediaTypes */.Ib.dockerLayer)
        return { file, diffId, compression: 'none' };
    if (mediaType === media_types/* mediaTypes */.Ib.ociLayerGzip || mediaType === media_types/* mediaTypes */.Ib.dockerLayerGzip)
        return { file, diffId, compression: 'gzip' };
    throw malformed(`its layer is of type ${mediaType}`);
}
function addedHistory(base, image) {
    const { length } = base.history ?? [];
    return (image.history ?? [])
        .slice(length, length + maxHistory)
        .map(({ created_by: createdBy, empty_layer: empty }) => ({
        ...(createdBy === undefined ? {} : { created_by: createdBy }),
        ...(empty === true ? { empty_layer: true } : {}),
    }));
}
function malformed(why) {
    return new errors/* ExternalError */.yA('image-malformed', `what buildah built is not as expected: ${why}`);
}

// EXTERNAL MODULE: ./.tsc/assemble/instructions.js
var assemble_instructions = __webpack_require__(62548);
// EXTERNAL MODULE: ./.tsc/assemble/source-text.js
var source_text = __webpack_require__(21302);
// EXTERNAL MODULE: ./.tsc/assemble/stages.js
var assemble_stages = __webpack_require__(18662);
;// CONCATENATED MODULE: ./.tsc/assemble/buildah/rewrite.js





function rewriteContainerfile(plan, pinned) {
    const { containerfile, source, needed, chain } = plan;
    const { file } = containerfile.context;
    const text = (0,source_text/* containerfileText */.pK)(source, file);
    const { instructions } = (0,assemble_instructions/* readInstructions */.K)(text, file);
    const lines = text.split('\n');
    const imageOf = (reference) => pinned.images.get(reference);
    let stage = containerfile.stages[0];
    let started = -1;
    for (const [position, instruction] of instructions.entries()) {
        const end = instructions[position + 1]?.line ?? lines.length + 1;
        const replace = (line) => {
            const body = instruction.heredocs.flatMap(({ name, content }) => [...content.split('\n').slice(0, -1), name]);
            const space = end - instruction.line;
            const blanks = Array.from({ length: space - 1 - body.length }, () => '');
            lines.splice(instruction.line - 1, space, line, ...body, ...blanks);
        };
        if (instruction.keyword === 'FROM') {
            stage = containerfile.stages[++started] ?? stage;
            const as = stage.name === undefined ? '' : ` AS ${stage.name}`;
            if (!needed.has(stage))
                replace(`FROM scratch${as}`);
            else if (stage === chain[0])
                replace(`FROM ${pinned.base}${as}`);
            else if (stage.base.kind === 'image')
                replace(`FROM ${imageOf(stage.base.reference) ?? ''}${as}`);
        }
        else if (started >= 0 && !needed.has(stage)) {
            replace('');
        }
        else if (started >= 0) {
            const flags = pinnedFlags(containerfile, instruction, stage.index, imageOf);
            if (flags)
                replace([instruction.keyword, ...flags, instruction.rest].join(' '));
        }
    }
    return lines.join('\n');
}
function pinnedFlags(containerfile, { line, keyword, flags }, stageIndex, imageOf) {
    const { stages, context } = containerfile;
    const stage = stages[stageIndex];
    if (!stage || !['COPY', 'RUN'].includes(keyword))
        return undefined;
    const named = (0,assemble_stages/* sourcesOf */.u)(containerfile, stage).filter((one) => one.line === line);
    const isImage = named.map(({ from }) => !(0,assemble_containerfile/* stageNamed */.a)(stages, from, stageIndex));
    if (!isImage.includes(true))
        return undefined;
    const pin = () => {
        const next = named.shift();
        return isImage.shift() ? imageOf(next?.from ?? '') : next?.from;
    };
    return flags.map((flag) => {
        if (/[\s"'\\]/.test(flag)) {
            throw (0,complaint/* unsupported */.qO)(context, line, `${keyword} takes from an image and has a flag with blanks or quotes`, 'Name a stage that starts FROM that image instead.');
        }
        if (keyword === 'COPY')
            return flag.startsWith('--from=') ? `--from=${pin()}` : flag;
        if (!flag.startsWith('--mount='))
            return flag;
        const members = flag.slice('--mount='.length).split(',');
        return `--mount=${members.map((one) => (/^from=/i.test(one) ? `from=${pin()}` : one)).join(',')}`;
    });
}

;// CONCATENATED MODULE: ./.tsc/assemble/buildah/settings.js


async function writeSettings(dir, names, place, stores = []) {
    const home = (0,external_node_path_.join)(dir, 'home');
    const tmp = (0,external_node_path_.join)(dir, 'tmp');
    await Promise.all([(0,promises_.mkdir)(home, { recursive: true }), (0,promises_.mkdir)(tmp, { recursive: true })]);
    const file = async (name, text) => {
        const path = (0,external_node_path_.join)(dir, name);
        await (0,promises_.writeFile)(path, text, { mode: 0o600 });
        return path;
    };
    const string = (text) => JSON.stringify(text);
    const registries = names.map((name) => `[[registry]]\nprefix = ${string(name)}\nlocation = ${string(place)}\ninsecure = true\n`);
    const accepted = Object.fromEntries(names.map((name) => [name, [{ type: 'insecureAcceptAnything' }]]));
    const storage = [
        'driver = "overlay"',
        `graphroot = ${string((0,external_node_path_.join)(dir, 'root'))}`,
        `runroot = ${string((0,external_node_path_.join)(dir, 'run'))}`,
        '[storage.options]',
        `additionalimagestores = [${stores.map(string).join(', ')}]`,
    ];
    const env = {
        HOME: home,
        TMPDIR: tmp,
        CONTAINERS_STORAGE_CONF: await file('storage.conf', `[storage]\n${storage.join('\n')}\n`),
        CONTAINERS_REGISTRIES_CONF: await file('registries.conf', `unqualified-search-registries = []\nshort-name-mode = "enforcing"\n\n${registries.join('\n')}`),
        REGISTRY_AUTH_FILE: await file('auth.json', '{}'),
        CONTAINERS_CONF: await file('containers.conf', `[containers]\ndefault_ulimits = ${JSON.stringify(await ulimits())}\n`),
    };
    const policy = { default: [{ type: 'reject' }], transports: { docker: accepted } };
    return { env, policy: await file('policy.json', JSON.stringify(policy)) };
}
const usualLimit = 1_048_576;
async function ulimits() {
    const [limits, pidMax] = await Promise.all(['/proc/self/limits', '/proc/sys/kernel/pid_max'].map((path) => (0,promises_.readFile)(path, 'utf8').catch(() => '')));
    const hard = (title) => new RegExp(`^${title} +\\S+ +(\\d+)`, 'm').exec(limits ?? '')?.[1];
    const lowest = (...known) => Math.min(usualLimit, ...known.map(Number).filter((limit) => Number.isSafeInteger(limit) && limit > 0));
    const [nofile, nproc] = [lowest(hard('Max open files')), lowest(hard('Max processes'), pidMax)];
    return [`nofile=${nofile}:${nofile}`, `nproc=${nproc}:${nproc}`];
}

;// CONCATENATED MODULE: ./.tsc/assemble/buildah/engine.js




















async function buildByBuildah(options) {
    const { plan, base, images, log, scratchDir, unpacked } = options;
    for (const note of plan.notes)
        log.warn(note);
    const used = [base, ...images];
    const names = used.map(({ reference }, number) => localName(reference, plan.cwd, number));
    const pinned = used.map(({ digest }, number) => `${names[number]}@${digest}`);
    const stores = unpacked ? [await unpacked.offer(pinned[0] ?? '')] : [];
    const dir = await (0,promises_.mkdir)(scratchDir, { recursive: true })
        .then(() => (0,promises_.mkdtemp)((0,external_node_path_.join)(scratchDir, 'wtgos-buildah-')))
        .catch((error) => {
        throw (0,files/* fileError */.zS)(scratchDir, 'making a folder in', error);
    });
    const server = await serveImages(used, log);
    const settings = await writeSettings(dir, [...new Set(names)], server.place, stores);
    const buildah = new Buildah(options.programs, { cwd: dir, ...settings }, log);
    try {
        await requireDisk(dir, unpacked ? { layers: [] } : options.baseTree, used);
        const image = await buildah.build(await buildArguments(dir, pinned, options), plan.containerfile);
        await server.close();
        if (unpacked && base.manifest.document.layers.some(({ digest }) => server.pulled.has(digest)))
            log.warn('this buildah did not take the base that was unpacked for it, and pulled it again');
        const own = await ownPartOf(image, buildah, dir, options);
        unpacked?.release();
        return await stage(own, options);
    }
    catch (error) {
        if (error instanceof errors/* ExternalError */.yA && error.code === 'interrupted')
            error.state ??= 'What the build had stored is removed; no image was written.';
        throw error;
    }
    finally {
        await server.close();
        await buildah.remove();
    }
}
async function buildArguments(dir, pinned, options) {
    const { plan, images, base, platform, contextDir, isolation } = options;
    const [pinnedBase = '', ...others] = pinned;
    const byReference = new Map(images.map(({ reference }, number) => [reference, others[number] ?? '']));
    const write = async (name, text) => {
        const path = (0,external_node_path_.join)(dir, name);
        await (0,promises_.writeFile)(path, text, { mode: 0o600 });
        return path;
    };
    const secrets = Object.entries(options.secrets).map(async ([name, text], number) => {
        return `--secret=id=${name},src=${await write(`secret-${number}`, text)}`;
    });
    return [
        `--file=${await write('Containerfile', rewriteContainerfile(plan, { base: pinnedBase, images: byReference }))}`,
        `--ignorefile=${await write('ignore', ignoreText(options))}`,
        `--platform=${platform.os}/${platform.architecture}${platform.variant === undefined ? '' : `/${platform.variant}`}`,
        `--format=${(0,image_documents/* formatOf */.b)(base)}`,
        '--layers=false',
        ...(isolation === undefined ? [] : [`--isolation=${isolation}`]),
        ...Object.entries(plan.buildArgs).map(([name, value]) => `--build-arg=${name}=${value}`),
        ...(await Promise.all(secrets)),
        contextDir,
    ];
}
function ignoreText({ plan, contextDir, outputDir, scratchDir }) {
    const below = [outputDir, scratchDir]
        .map((dir) => (0,external_node_path_.relative)(contextDir, dir).split(external_node_path_.sep).join('/'))
        .filter((path) => path !== '' && path !== '..' && !path.startsWith('../'));
    return [plan.ignore.text, ...below.map((path) => path.replace(/[\\*?[\]!#]/g, '\\$&'))].join('\n');
}
async function ownPartOf(image, buildah, dir, options) {
    const { plan, base, baseTree, log } = options;
    const present = new Map(baseTree.layers.map(({ diffId, size }) => [diffId, size]));
    const capture = await captureImage(present, dir, log);
    try {
        await buildah.push(image, capture.place);
        return await readOwnPart(capture.captured(), base, plan.chain.length);
    }
    finally {
        await capture.close();
    }
}
async function stage(own, options) {
    const { plan, base, created, outputDir, log } = options;
    await (0,thin_layout/* startThinLayout */.Wx)(outputDir);
    const store = await layout/* LayoutStore */.K.open(outputDir);
    const { layers, members, dropped, places } = await writeOwnLayers(own.layers, store, options);
    const documents = (0,image_documents/* imageDocuments */.Q)({
        base,
        config: (0,container_config/* withLabels */.IO)(own.config, options),
        author: own.author,
        history: historyFor(own.history, layers.length, created),
        layers,
        created,
        annotations: options.annotations,
        cwd: plan.cwd,
    });
    const { configBytes, manifest, manifestBytes } = documents;
    new SecretScan(options.secrets).text('the image’s config', configBytes);
    await store.putBlob(manifest.config, { open: () => engine_once(configBytes) });
    await store.putManifest(manifestBytes, manifest.mediaType);
    const staged = {
        store,
        dir: outputDir,
        ...documents,
        base,
        images: options.images,
        engine: 'buildah',
        engineReason: plan.engineReason,
        bytesAdded: layers.reduce((sum, { size }) => sum + size, 0),
        sources: places,
        buildArgs: plan.buildArgs,
    };
    await (0,assemble_staged/* writeStaged */.G9)(staged, plan.cwd);
    const left = dropped > 0 ? `, ${dropped} left out (unchanged, or buildah’s own)` : '';
    log.info(`built by buildah (${plan.engineReason}): ${staged.digest}, ${members} paths${left}, ${staged.bytesAdded} bytes added`);
    return staged;
}
function historyFor(history, layers, created) {
    const time = (0,timestamp/* timestamp */.v)(created);
    const steps = history.map(({ created_by: by }) => ({
        created: time,
        ...(by !== undefined && { created_by: by }),
        empty_layer: true,
    }));
    const own = Array.from({ length: layers }, () => ({ created: time, created_by: 'RUN', comment: 'wtgos buildah' }));
    return [...steps, ...own];
}
async function* engine_once(bytes) {
    yield bytes;
}
function localName(reference, cwd, number) {
    const parsed = (0,registry_reference/* parseImageReference */.o_)(reference, cwd);
    return parsed.kind === 'registry' ? `${parsed.host}/${parsed.path}` : `layout.invalid/image-${number}`;
}

;// CONCATENATED MODULE: ./.tsc/assemble/buildah/store/documents.js



const compressions = { none: 0, gzip: 2, zstd: 4 };
const linkLength = 26;
function storeLayers(dir, diffIds) {
    const layers = [];
    for (const diffId of diffIds) {
        const parent = layers.at(-1)?.id;
        const id = parent === undefined ? (0,core_digest/* hexOf */.ZD)(diffId) : (0,core_digest/* hexOf */.ZD)((0,core_digest/* sha256 */.sc)(`${parent}+${(0,core_digest/* hexOf */.ZD)(diffId)}`));
        layers.push({ id, parent, folder: (0,external_node_path_.join)(dir, 'overlay', id, 'diff') });
    }
    return layers;
}
async function writeOverlayFiles(dir, layers) {
    const links = (0,external_node_path_.join)(dir, 'overlay', 'l');
    await (0,promises_.mkdir)(links, { recursive: true });
    const below = [];
    for (const { id, folder } of layers) {
        const name = id.slice(0, linkLength).toUpperCase();
        await (0,promises_.mkdir)(folder, { recursive: true });
        await (0,promises_.chmod)(folder, 0o555);
        await (0,promises_.symlink)((0,external_node_path_.join)('..', id, 'diff'), (0,external_node_path_.join)(links, name));
        await (0,promises_.writeFile)((0,external_node_path_.join)(dir, 'overlay', id, 'link'), name);
        if (below.length > 0)
            await (0,promises_.writeFile)((0,external_node_path_.join)(dir, 'overlay', id, 'lower'), below.join(':'));
        below.unshift(`l/${name}`);
    }
}
async function writeStoreDocuments(dir, layers, infos, { name, manifest, configBytes }) {
    const created = new Date(0).toISOString();
    const { config, layers: descriptors } = manifest.document;
    const id = (0,core_digest/* hexOf */.ZD)(config.digest);
    const big = new Map([
        [`manifest-${manifest.descriptor.digest}`, manifest.bytes],
        ['manifest', manifest.bytes],
        [config.digest, configBytes],
    ]);
    const image = {
        id,
        digest: manifest.descriptor.digest,
        names: [name],
        layer: layers.at(-1)?.id,
        metadata: '{}',
        'big-data-names': [...big.keys()],
        'big-data-sizes': Object.fromEntries([...big].map(([key, bytes]) => [key, bytes.length])),
        'big-data-digests': Object.fromEntries([...big].map(([key, bytes]) => [key, (0,core_digest/* sha256 */.sc)(bytes)])),
        created,
    };
    const records = layers.map(({ id, parent }, position) => ({
        id,
        ...(parent !== undefined && { parent }),
        created,
        'compressed-diff-digest': descriptors[position]?.digest,
        'compressed-size': descriptors[position]?.size,
        'diff-digest': infos[position]?.diffId,
        'diff-size': infos[position]?.size,
        compression: compressions[compressionOfLayer(descriptors[position]?.mediaType ?? '')],
    }));
    const data = (0,external_node_path_.join)(dir, 'overlay-images', id);
    await Promise.all([(0,promises_.mkdir)(data, { recursive: true }), (0,promises_.mkdir)((0,external_node_path_.join)(dir, 'overlay-layers'), { recursive: true })]);
    await Promise.all([
        ...[...big].map(([key, bytes]) => (0,promises_.writeFile)((0,external_node_path_.join)(data, bigDataName(key)), bytes)),
        (0,promises_.writeFile)((0,external_node_path_.join)(dir, 'overlay-layers', 'layers.lock'), ''),
        (0,promises_.writeFile)((0,external_node_path_.join)(dir, 'overlay-images', 'images.lock'), ''),
    ]);
    await (0,promises_.writeFile)((0,external_node_path_.join)(dir, 'overlay-layers', 'layers.json'), JSON.stringify(records));
    await (0,promises_.writeFile)((0,external_node_path_.join)(dir, 'overlay-images', 'images.json'), JSON.stringify([image]));
}
function compressionOfLayer(mediaType) {
    return /[.+]gzip$/.test(mediaType) ? 'gzip' : mediaType.includes('zstd') ? 'zstd' : 'none';
}
function bigDataName(key) {
    return /^[.0-9a-z]+$/.test(key) ? key : `=${Buffer.from(key).toString('base64')}`;
}

;// CONCATENATED MODULE: ./.tsc/assemble/buildah/store/layer-folders.js
var layer_folders_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var layer_folders_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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



const env = { LC_ALL: 'C' };
const maxWords = 20;
class LayerFolders {
    entry = 'unpack-layer';
    #dir;
    #folders;
    #programs;
    #pipes = new Map();
    #unpackers = [];
    #troubles = [];
    constructor(dir, folders, programs) {
        this.#dir = dir;
        this.#folders = folders;
        this.#programs = programs;
    }
    static async open(dir, folders, programs) {
        const said = await outputOf(programs, 'tar', ['--version'], { cwd: dir, env });
        if (!said.startsWith('tar (GNU tar) '))
            throw new Error(`tar is not GNU tar but ${said.split('\n', 1)[0]}`);
        const pipes = (0,external_node_path_.join)(dir, 'pipes');
        await (0,promises_.mkdir)(pipes);
        const paths = [...folders.keys()].map((diffId) => pipeOf(dir, diffId));
        await outputOf(programs, 'mkfifo', ['-m', '600', '--', ...paths], { cwd: dir, env });
        return new LayerFolders(dir, folders, programs);
    }
    async start({ diffId }) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const pipe = pipeOf(this.#dir, diffId);
            const folder = this.#folders.get(diffId) ?? '';
            const held = await (0,promises_.open)(pipe, 'r+');
            this.#pipes.set(diffId, held);
            const reader = layer_folders_addDisposableResource(env_1, await (0,promises_.open)(pipe, 'r'), true);
            const unpacker = this.#unpack(reader.fd, folder).finally(() => this.#release(diffId));
            unpacker.catch(() => { });
            this.#unpackers.push(unpacker);
            return pipe;
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = layer_folders_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    end({ diffId, descriptor }, trouble) {
        if (trouble !== undefined)
            this.#troubles.push(`layer ${descriptor.digest}: ${trouble}`);
        this.#release(diffId);
    }
    async finish() {
        for (const ended of await Promise.allSettled(this.#unpackers))
            if (ended.status === 'rejected')
                throw ended.reason;
        await (0,promises_.rm)((0,external_node_path_.join)(this.#dir, 'pipes'), { recursive: true, force: true });
        return this.#troubles[0];
    }
    async settled() {
        await Promise.allSettled(this.#unpackers);
    }
    async #unpack(input, folder) {
        const words = [];
        const args = [
            ...['--extract', '--file=-'],
            ...['--blocking-factor=128', '--read-full-records'],
            ...['--absolute-names', '--numeric-owner', '--same-owner', '--same-permissions', '--delay-directory-restore'],
            ...['--xattrs', '--xattrs-include=*', '--no-selinux', '--no-acls', '--warning=no-timestamp'],
        ];
        const line = (text) => void (words.length < maxWords && words.push(text));
        const status = await this.#programs.run('tar', args, { cwd: folder, env, input, line });
        if (status !== 0 || words.length > 0)
            this.#troubles.push(`tar ended with status ${status}: ${words.join('; ')}`);
    }
    #release(diffId) {
        const held = this.#pipes.get(diffId);
        this.#pipes.delete(diffId);
        held?.close().catch(() => { });
    }
}
function pipeOf(dir, diffId) {
    return (0,external_node_path_.join)(dir, 'pipes', diffId.replace(':', '-'));
}

;// CONCATENATED MODULE: ./.tsc/assemble/buildah/store/base-unpacking.js






const base_unpacking_maxConfigBytes = 4 * 1024 * 1024;
const base_unpacking_usualRatio = 3;
const base_unpacking_slackBytes = 512 * 1024 * 1024;
class BaseUnpacking {
    #dir;
    #base;
    #options;
    #layers;
    #folders;
    #removal;
    constructor(dir, base, options, layers, folders) {
        this.#dir = dir;
        this.#base = base;
        this.#options = options;
        this.#layers = layers;
        this.#folders = folders;
    }
    static async start(base, options) {
        const { scratchDir, programs, workerFile, log } = options;
        const leave = (why) => void log.info(`the base is left to buildah to unpack: ${why}`);
        const diffIds = base.config.rootfs.diff_ids;
        if (process.geteuid?.() !== 0)
            return leave('only root can give files to other users');
        if (workerFile === undefined)
            return leave('there are no threads here');
        if (diffIds.length === 0 || new Set(diffIds).size < diffIds.length)
            return leave('it has a layer twice, or none');
        const dir = await (0,promises_.mkdir)(scratchDir, { recursive: true })
            .then(() => (0,promises_.mkdtemp)((0,external_node_path_.join)(scratchDir, 'wtgos-base-')))
            .catch(() => undefined);
        if (dir === undefined)
            return leave(`nothing can be written to ${scratchDir}`);
        try {
            const { bavail, bsize } = await (0,promises_.statfs)(dir);
            const need = base.manifest.document.layers.reduce((sum, { size }) => sum + size * base_unpacking_usualRatio, base_unpacking_slackBytes);
            if (bavail * bsize < need)
                throw new Error(`${scratchDir} has less than ${Math.ceil(need / 2 ** 20)} MiB left`);
            const layers = storeLayers(dir, diffIds);
            await writeOverlayFiles(dir, layers);
            const places = diffIds.map((diffId, position) => [diffId, layers[position]?.folder ?? '']);
            return new BaseUnpacking(dir, base, options, layers, await LayerFolders.open(dir, new Map(places), programs));
        }
        catch (error) {
            await (0,promises_.rm)(dir, { recursive: true, force: true });
            if (isInterrupted(error) || !(error instanceof Error))
                throw error;
            return leave(error.message);
        }
    }
    get taps() {
        return this.#folders;
    }
    async finish(tree) {
        const trouble = await this.#folders.finish();
        if (trouble !== undefined) {
            this.#options.log.info(`the base is left to buildah to unpack: ${trouble}`);
            await this.remove();
            return undefined;
        }
        const { manifest, store } = this.#base;
        this.#options.log.info('the base was unpacked as it was read: buildah need not pull it');
        return {
            offer: async (name) => {
                const configBytes = await store.readBlob(manifest.document.config, base_unpacking_maxConfigBytes);
                await writeStoreDocuments(this.#dir, this.#layers, tree.layers, { name, manifest, configBytes });
                return this.#dir;
            },
            release: () => void this.remove().catch(() => { }),
        };
    }
    remove() {
        this.#removal ??= this.#remove();
        return this.#removal;
    }
    async #remove() {
        await this.#folders.settled();
        await outputOf(this.#options.programs, 'rm', ['-rf', '--', this.#dir], { cwd: '/' }).catch(() => { });
        await (0,promises_.rm)(this.#dir, { recursive: true, force: true });
    }
}
function isInterrupted(error) {
    return error instanceof errors/* ExternalError */.yA && error.code === 'interrupted';
}

;// CONCATENATED MODULE: ./.tsc/assemble/buildah/version.js



const oldest = { major: 1, minor: 28 };
const heredocs = { major: 1, minor: 33 };
async function requireBuildah({ containerfile, needed, cwd }, programs) {
    const said = await outputOf(programs, 'buildah', ['--version'], { cwd });
    const [, version = '', majorText, minorText] = /version ((\d{1,4})\.(\d{1,4})[^\s]{0,50})/.exec(said) ?? [];
    if (version === '')
        throw new errors/* ExternalError */.yA('tool-failed', `buildah --version said ${(0,printable/* shortened */.vI)(said, 200)}`);
    const has = (since) => Number(majorText) > since.major || (Number(majorText) === since.major && Number(minorText) >= since.minor);
    if (!has(oldest)) {
        throw new errors/* UserError */.yo('tool-missing', `buildah ${version} is too old`, {
            hint: `Use ${oldest.major}.${oldest.minor} or newer: Debian 12, Ubuntu 24.04 (ubuntu-24.04 on GitHub) and Fedora have it.`,
        });
    }
    if (has(heredocs))
        return version;
    for (const { commands } of needed) {
        const command = commands.find((one) => 'heredocs' in one && one.heredocs.length > 0);
        if (!command)
            continue;
        const { file } = containerfile.context;
        throw new errors/* UserError */.yo('containerfile-unsupported', `${file}:${command.line}: buildah ${version} reads no here-documents`, {
            hint: 'They came with buildah 1.33. Use a newer one, or put the text in a file and COPY it.',
            at: { file, line: command.line },
        });
    }
    return version;
}

// EXTERNAL MODULE: ./.tsc/assemble/plan.js + 1 modules
var assemble_plan = __webpack_require__(15887);
// EXTERNAL MODULE: ./.tsc/pipeline/labels.js
var labels = __webpack_require__(60136);
// EXTERNAL MODULE: ./.tsc/pipeline/os-release.js
var os_release = __webpack_require__(67149);
// EXTERNAL MODULE: ./.tsc/pipeline/pins.js
var pipeline_pins = __webpack_require__(5199);
// EXTERNAL MODULE: ./.tsc/pipeline/stored-image.js
var stored_image = __webpack_require__(35172);
;// CONCATENATED MODULE: ./.tsc/pipeline/assemble.js











async function prepare(options, services) {
    const plan = await (0,assemble_plan/* planBuild */.C)(options);
    if (plan.engine === 'append')
        (0,early_check/* requireSources */.a)(plan, options.contextDir, options.outputDir);
    const { takenOver } = options;
    const runs = plan.engine !== 'append' && takenOver === undefined;
    const run = runs ? requireRun(plan, options.run, services.builder) : undefined;
    const trusts = plan.images.map((named) => ({ named, baseTrust: options.run?.imageTrust(named.reference) }));
    if (run)
        services.log.info(`buildah ${await requireBuildah(plan, run.programs)}`);
    const pins = options.imageDigests ?? {};
    const base = await (0,pipeline_pins/* resolvePinned */.B)(plan.base, pins, options, services);
    const images = [];
    for (const { named, baseTrust } of trusts) {
        if (baseTrust)
            images.push(await (0,pipeline_pins/* resolvePinned */.B)(named, pins, { ...options, baseTrust }, services));
    }
    if (run)
        for (const image of [base, ...images])
            requireNoTriggers(image);
    return { plan, base, images, run, takenOver: takenOver !== undefined };
}
async function assemble(options, services, prepared) {
    const { plan, base, images, run } = prepared ?? (await prepare(options, services));
    const { workerFile, log } = services;
    const unpacking = run && (await BaseUnpacking.start(base, { ...run, workerFile, log }));
    try {
        const { store, manifest, config } = base;
        const baseTree = await (0,stored_image/* indexStoredImage */.LR)({ store, manifest, config }, services, unpacking?.taps);
        const unpacked = await unpacking?.finish(baseTree);
        const osVersion = await (0,os_release/* osVersionOf */.m)(baseTree);
        const metadata = (0,labels/* imageMetadata */.z)({ ...options, plan, base, osVersion, origin: services.origin });
        const common = { ...options, ...metadata, plan, base, baseTree, log };
        return run ? await buildByBuildah({ ...common, ...run, images, unpacked }) : await buildByAppend(common);
    }
    finally {
        await unpacking?.remove();
    }
}
function requireRun(plan, run, builder) {
    if (run && builder)
        return { ...run, ...builder };
    throw new errors/* UserError */.yo('containerfile-unsupported', `${plan.engineReason}, and nothing is run here`, {
        hint: 'Leave it out of the Containerfile, or build with `wtgos build-image`.',
    });
}
function requireNoTriggers({ reference, config }) {
    const triggers = config.config?.['OnBuild'];
    if (!Array.isArray(triggers) || triggers.length === 0)
        return;
    throw new errors/* UserError */.yo('containerfile-unsupported', `the image ${reference} has ONBUILD triggers, which would run unseen`, {
        hint: 'Take another image, and write their lines in the Containerfile.',
    });
}


/***/ }),

/***/ 60136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ labelsSaid),
/* harmony export */   z: () => (/* binding */ imageMetadata)
/* harmony export */ });
/* harmony import */ var _assemble_container_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37221);
/* harmony import */ var _assemble_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72765);
/* harmony import */ var _assemble_timestamp_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14173);
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10582);




const standard = 'org.opencontainers.image.';
function imageMetadata(input) {
    const { plan, base, labels, annotations } = input;
    const said = labelsSaid(plan, base);
    const known = Object.entries(knownOf(input)).filter(([name]) => !said.has(name));
    const inherited = Object.keys(base.config.config?.Labels ?? {}).filter(describesTheImage);
    const all = new Map([...known, ...said, ...Object.entries(labels)]);
    const set = { ...Object.fromEntries(known), ...labels };
    return {
        labels: set,
        withoutLabels: inherited.filter((name) => !said.has(name) && !Object.hasOwn(set, name)),
        annotations: { ...Object.fromEntries([...all].filter(([name]) => name.startsWith(standard))), ...annotations },
    };
}
function knownOf({ osVersion, created, origin }) {
    const { source, revision } = sourceOf(origin);
    const date = (0,_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .dateOf */ .Q$)(created);
    const version = [osVersion, date].filter((part) => part !== undefined).join('.');
    return {
        [`${standard}created`]: (0,_assemble_timestamp_js__WEBPACK_IMPORTED_MODULE_3__/* .timestamp */ .v)(created),
        ...(version === '' ? {} : { [`${standard}version`]: version }),
        ...(revision === undefined ? {} : { [`${standard}revision`]: revision }),
        ...(source === undefined
            ? {}
            : {
                [`${standard}source`]: source,
                [`${standard}title`]: source.slice(source.lastIndexOf('/') + 1),
                [`${standard}url`]: source,
            }),
    };
}
function sourceOf(origin) {
    if (origin.kind === 'github')
        return { source: `${origin.serverUrl}/${origin.repository}`, revision: origin.sha };
    if (!origin.source)
        return {};
    return { source: pageOf(origin.source.uri), revision: origin.source.commit };
}
function pageOf(uri) {
    if (!URL.canParse(uri))
        return undefined;
    const { protocol, host, hostname, pathname } = new URL(uri);
    const path = pathname.replace(/\/+$/, '').replace(/\.git$/, '');
    if (path === '')
        return undefined;
    return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${host}${path}` : `https://${hostname}${path}`;
}
function describesTheImage(label) {
    return label.startsWith(standard) || label.startsWith('io.artifacthub.package.') || label === 'version';
}
function labelsSaid({ chain, containerfile }, { config }) {
    const scope = new _assemble_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .Scope */ .HG(containerfile.context, (0,_assemble_container_config_js__WEBPACK_IMPORTED_MODULE_0__/* .envPairs */ .ff)(config.config?.Env ?? []));
    const said = new Map();
    for (const command of chain.flatMap(({ commands }) => commands)) {
        const { line } = command;
        if (command.kind === 'arg') {
            for (const { name, value } of command.args)
                scope.declare(name, value, containerfile.outerArgs, line);
        }
        if (command.kind !== 'env' && command.kind !== 'label')
            continue;
        for (const [name, value] of command.pairs) {
            const [expanded, text] = [scope.expand(name, line), scope.expand(value, line)];
            if (command.kind === 'label')
                said.set(expanded, text);
            else
                scope.setEnv(expanded, text);
        }
    }
    return said;
}


/***/ }),

/***/ 67149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ osVersionOf)
/* harmony export */ });
const maxBytes = 64 * 1024;
const versionPattern = /^[0-9][0-9a-z._-]{0,31}$/;
async function osVersionOf(tree) {
    for (const path of ['etc/os-release', 'usr/lib/os-release']) {
        const entry = tree.lookup(path);
        if (entry?.type !== 'file')
            continue;
        if (entry.size > maxBytes)
            return undefined;
        const text = (await tree.readFile(path, maxBytes))?.toString('utf8') ?? '';
        return versionIn(text);
    }
    return undefined;
}
function versionIn(text) {
    const written = text
        .split('\n')
        .filter((line) => line.startsWith('VERSION_ID='))
        .at(-1)
        ?.slice('VERSION_ID='.length)
        .trimEnd();
    const value = /^(["'])(.*)\1$/.exec(written ?? '')?.[2] ?? written;
    return value !== undefined && versionPattern.test(value) ? value : undefined;
}


/***/ }),

/***/ 5199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ resolvePinned)
/* harmony export */ });
/* harmony import */ var _assemble_resolve_base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17959);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55743);


async function resolvePinned(named, pins, options, services) {
    const { reference, at } = named;
    const own = reference.split('@')[1];
    if (Object.keys(pins).length === 0)
        return (0,_assemble_resolve_base_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveBase */ .g)({ base: named }, options, services);
    const pin = Object.hasOwn(pins, reference) ? pins[reference] : undefined;
    if (own === undefined && pin === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('input-missing', `image-digests: nothing says which image ${reference} is to be`, {
            hint: 'Give the digest of each image that the Containerfile names: `wtgos plan` finds them all.',
            at,
        });
    }
    if (own !== undefined && pin !== undefined && own !== pin) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('input-invalid', `image-digests: ${reference} names another digest itself than ${pin}`, { at });
    }
    const written = own === undefined ? `${reference}@${pin}` : reference;
    return { ...(await (0,_assemble_resolve_base_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveBase */ .g)({ base: { ...named, reference: written } }, options, services)), reference };
}


/***/ })

};
