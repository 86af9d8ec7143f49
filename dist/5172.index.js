export const id = 5172;
export const ids = [5172];
export const modules = {

/***/ 76725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ sameXattrs),
/* harmony export */   OV: () => (/* binding */ sameAttributes),
/* harmony export */   Td: () => (/* binding */ attributesOf),
/* harmony export */   q: () => (/* binding */ linked),
/* harmony export */   uX: () => (/* binding */ differingAttributes)
/* harmony export */ });
/** A further name of an inode. */
function linked(target, path, layer) {
    return { ...target, path, layer };
}
/** What a hardlink's own header says differently from the inode it names; undefined when nothing. */
function differingAttributes(written, target) {
    if (written.mode !== target.mode)
        return `mode (${written.mode.toString(8)} for ${target.mode.toString(8)})`;
    if (written.uid !== target.uid || written.gid !== target.gid)
        return 'owner';
    const named = written.xattrs?.some(([name, value]) => target.xattrs?.get(name)?.toString('base64') !== value);
    return named ? 'extended attribute' : undefined;
}
function sameAttributes(a, b) {
    return a.mode === b.mode && a.uid === b.uid && a.gid === b.gid && sameXattrs(a.xattrs, b.xattrs);
}
function sameXattrs(a, b) {
    if ((a?.size ?? 0) !== (b?.size ?? 0))
        return false;
    for (const [name, value] of a ?? [])
        if (!b?.get(name)?.equals(value))
            return false;
    return true;
}
/** Attributes of an index entry, as the tree has them. */
function attributesOf(written) {
    return new Map(written.map(([name, value]) => [name, Buffer.from(value, 'base64')]));
}


/***/ }),

/***/ 1394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ indexBaseAndImage),
  A: () => (/* binding */ indexImage)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.tsc/core/errors.js
var errors = __webpack_require__(55743);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.tsc/core/digest.js
var core_digest = __webpack_require__(86912);
// EXTERNAL MODULE: ./.tsc/image/layer-codec.js
var layer_codec = __webpack_require__(9788);
// EXTERNAL MODULE: ./.tsc/image/limits.js
var limits = __webpack_require__(61072);
;// CONCATENATED MODULE: ./.tsc/image/cache.js
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








/**
 * What was learned from layers, kept between runs in a folder that only its owner can read or write. Each file carries a
 * hash of itself: one that is damaged is no error but read anew. A cache that cannot be written is no error either.
 */
class IndexCache {
    #dir;
    #log;
    constructor(dir, log) {
        this.#dir = dir;
        this.#log = log;
    }
    /**
     * Opens the folder, and makes it when it is not there.
     * @throws UserError `input-invalid` when it is no folder, belongs to someone else, or others can write to it:
     *   what lies in it decides verdicts.
     */
    static async open(dir, log) {
        await (0,promises_.mkdir)(dir, { recursive: true, mode: 0o700 });
        const stat = await (0,promises_.lstat)(dir);
        const user = process.getuid?.();
        const trouble = !stat.isDirectory()
            ? 'is no folder'
            : user !== undefined && stat.uid !== user
                ? 'belongs to another user'
                : user !== undefined && (stat.mode & 0o022) !== 0
                    ? 'can be written by others'
                    : undefined;
        if (trouble)
            throw new errors/* UserError */.yo('input-invalid', `the cache folder ${dir} ${trouble}`, {
                hint: 'Name a folder of your own with mode 0700, or remove this one.',
            });
        return new IndexCache(dir, log);
    }
    async getIndex(layer) {
        const bytes = await this.#read(indexName(layer), limits/* limits */.F.cachedIndex);
        if (!bytes)
            return undefined;
        try {
            const index = (0,layer_codec/* decodeLayerIndex */.Ej)(bytes, layer.descriptor);
            return index.info.diffId === layer.diffId ? index : undefined;
        }
        catch (error) {
            this.#log.debug(`index of layer ${layer.descriptor.digest} in the cache cannot be used: ${String(error)}`);
            return undefined;
        }
    }
    async putIndex(layer, index) {
        const bytes = (0,layer_codec/* encodeLayerIndex */.o1)(index);
        if (bytes.length <= limits/* limits */.F.cachedIndex)
            await this.#write(indexName(layer), bytes);
    }
    async get(digest, size) {
        const content = await this.#read(`file-${(0,core_digest/* hexOf */.ZD)(digest)}`, size);
        return content && content.length === size && (0,core_digest/* sha256 */.sc)(content) === digest ? content : undefined;
    }
    async put(digest, content) {
        await this.#write(`file-${(0,core_digest/* hexOf */.ZD)(digest)}`, content);
    }
    /** A file's bytes behind its hash; undefined when it is absent, too large, not ours or damaged. */
    async #read(name, maxBytes) {
        try {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const file = __addDisposableResource(env_1, await (0,promises_.open)((0,external_node_path_.join)(this.#dir, name), external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW), true);
                const stat = await file.stat();
                if (!stat.isFile() || stat.size < 32 || stat.size > maxBytes + 32)
                    return undefined;
                const bytes = await file.readFile();
                const body = bytes.subarray(32);
                if (hashOf(body).equals(bytes.subarray(0, 32)))
                    return body;
                this.#log.debug(`cache file ${name} is damaged and is made anew`);
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
            if (!isMissing(error))
                this.#log.debug(`cache file ${name} cannot be read: ${String(error)}`);
        }
        return undefined;
    }
    /** Whole or not at all: readers of another run never see a part. */
    async #write(name, body) {
        const temporary = (0,external_node_path_.join)(this.#dir, `.${name}.${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`);
        try {
            {
                const env_2 = { stack: [], error: void 0, hasError: false };
                try {
                    const file = __addDisposableResource(env_2, await (0,promises_.open)(temporary, 'wx', 0o600), true);
                    await file.writeFile(hashOf(body));
                    await file.writeFile(body);
                }
                catch (e_2) {
                    env_2.error = e_2;
                    env_2.hasError = true;
                }
                finally {
                    const result_2 = __disposeResources(env_2);
                    if (result_2)
                        await result_2;
                }
            }
            await (0,promises_.rename)(temporary, (0,external_node_path_.join)(this.#dir, name));
        }
        catch (error) {
            this.#log.debug(`cache file ${name} cannot be written: ${String(error)}`);
            await (0,promises_.rm)(temporary, { force: true });
        }
    }
}
/** Both digests: the index believes nothing that one of them does not fix. */
function indexName(layer) {
    return `layer-${layer_codec/* indexSchema */.me}-${(0,core_digest/* hexOf */.ZD)(layer.descriptor.digest)}-${(0,core_digest/* hexOf */.ZD)(layer.diffId)}`;
}
function hashOf(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest();
}
function isMissing(error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

// EXTERNAL MODULE: ./.tsc/image/inflate.js + 1 modules
var inflate = __webpack_require__(56000);
// EXTERNAL MODULE: ./.tsc/image/malformed.js
var malformed = __webpack_require__(49719);
;// CONCATENATED MODULE: ./.tsc/image/nodes.js
/** A directory while trees are built; other entries stand for themselves. */
class Directory {
    /** Undefined in a layer that only implies the directory, by what it has below. */
    entry;
    children = new Map();
    /** Names that the layer hides below. */
    hidden;
    opaque = false;
}
/** Inode numbers say where the content is: which layer, which of its entries. Entries of a layer are fewer than 2^22. */
const inodesPerLayer = 2 ** 22;
function inodeOf(layer, position) {
    return layer * inodesPerLayer + position;
}
/** Layer and position in its entries, as `inodeOf` put them together. */
function originOf(inode) {
    return { layer: Math.floor(inode / inodesPerLayer), position: inode % inodesPerLayer };
}

// EXTERNAL MODULE: ./.tsc/image/paths.js
var paths = __webpack_require__(67666);
// EXTERNAL MODULE: ./.tsc/image/tar.js + 3 modules
var tar = __webpack_require__(50228);
;// CONCATENATED MODULE: ./.tsc/image/content.js







/** Gives file contents: from what indexing kept, from the cache, else by reading the file's one layer again. */
class ContentReader {
    #layers;
    #kept;
    #cache;
    /** The last contents that were read from a layer, newest last. */
    #recent = new Map();
    #recentBytes = 0;
    constructor(layers, kept, cache) {
        this.#layers = layers;
        this.#kept = kept;
        this.#cache = cache;
    }
    /**
     * The content of a file entry, always hashed against the entry's digest when it comes from outside of this process.
     * @throws ExternalError `image-malformed` when it is larger than `maxBytes`; `digest-mismatch` when its layer changed.
     */
    async read(entry, maxBytes) {
        const { layer, position } = originOf(entry.inode);
        const source = this.#layers[layer];
        if (!source || entry.digest === undefined)
            throw new TypeError(`${entry.path} has no content that can be read`);
        if (entry.size > maxBytes) {
            throw (0,malformed/* malformedLayer */.x)(source.descriptor.digest, `${JSON.stringify(entry.path)} has ${entry.size} bytes; at most ${maxBytes} are read`);
        }
        if (entry.size === 0)
            return Buffer.alloc(0);
        const kept = this.#kept[layer]?.get(position);
        if (kept)
            return Buffer.from(kept);
        const known = this.#recent.get(entry.digest) ?? (await this.#cache?.get(entry.digest, entry.size));
        if (known)
            return Buffer.from(known);
        const content = await readMember(source, position, entry.size);
        if ((0,core_digest/* sha256 */.sc)(content) !== entry.digest) {
            throw new errors/* ExternalError */.yA('digest-mismatch', `${JSON.stringify(entry.path)} in layer ${source.descriptor.digest} is not what was indexed`, {
                hint: 'The layer changed while it was read; start again.',
            });
        }
        this.#remember(entry.digest, content);
        await this.#cache?.put(entry.digest, content);
        return Buffer.from(content);
    }
    #remember(digest, content) {
        const most = 64 * 1024 * 1024;
        if (content.length > most)
            return;
        this.#recent.set(digest, content);
        this.#recentBytes += content.length;
        for (const [oldest, bytes] of this.#recent) {
            if (this.#recentBytes <= most)
                break;
            this.#recent.delete(oldest);
            this.#recentBytes -= bytes.length;
        }
    }
}
/** Stops a reading when its purpose is reached. */
class Found extends Error {
}
/** The content of the entry at a position of a layer's index, read from the layer's bytes. */
async function readMember(source, position, size) {
    const content = Buffer.alloc(size);
    let filled = 0;
    let member = -1;
    const reader = new tar/* TarReader */.RF({
        member(next) {
            // Whiteouts are members without an entry, and counted apart.
            if (!(0,paths/* isWhiteout */.Eq)((0,paths/* normalPath */.FE)(next.name)?.path ?? ''))
                member++;
        },
        data(piece) {
            if (member === position)
                filled += piece.copy(content, filled);
        },
        memberEnd() {
            if (member === position)
                throw new Found();
        },
        oddity() { },
    }, source.descriptor.digest);
    try {
        await (0,inflate/* readLayer */.w6)(source.descriptor, source.open(), (piece) => reader.write(piece));
    }
    catch (error) {
        if (error instanceof Found)
            return content;
        throw error;
    }
    throw (0,malformed/* malformedLayer */.x)(source.descriptor.digest, `entry ${position} is no longer there`);
}

// EXTERNAL MODULE: ./.tsc/image/attributes.js
var attributes = __webpack_require__(76725);
;// CONCATENATED MODULE: ./.tsc/image/layer-tree.js






const emptyDigest = (0,core_digest/* sha256 */.sc)('');

/** Symlinks followed on the way to a parent, as Linux bounds them (path_resolution(7)). */
const maxHops = 40;
/**
 * What unpacking one layer into an empty directory gives. That is what podman and docker do (containers/storage,
 * pkg/archive Unpack, in a chroot; overlay puts the result over the lower layers): later members replace earlier ones,
 * parents are created, and symlinks of the same layer are followed on the way to a member, but not those of lower layers.
 * Whiteouts hide what lower layers have, never what their own layer has (OCI image specification, layer.md).
 *
 * @throws ExternalError `image-malformed` where every client fails: a member below a file, a hardlink to a directory.
 */
function buildLayerTree(index, layer) {
    const builder = new LayerTreeBuilder(index, layer);
    index.entries.forEach((entry, position) => {
        builder.add(entry, position);
    });
    for (const whiteout of index.whiteouts)
        builder.hide(whiteout.path, whiteout.opaque);
    return builder.tree;
}
class LayerTreeBuilder {
    tree = { root: new Directory(), openLinks: [], anomalies: [] };
    #name;
    #layer;
    #root = this.tree.root;
    /** Targets of hardlinks that wait for the lower layers, by the inode that holds their place. */
    #openTargets = new Map();
    #implied = 0;
    #impliedBytes = 0;
    /** The last parent that was found: members of one directory mostly follow each other. */
    #lastParent = { path: '', directory: this.#root };
    constructor(index, layer) {
        this.#name = index.info.descriptor.digest;
        this.#layer = layer;
    }
    add(written, position) {
        if (written.path === '') {
            this.#root.entry = this.#entryOf(written, '', position);
            return;
        }
        const { directory, path: parent } = this.#parent(written.path);
        const name = (0,paths/* nameOf */.Vb)(written.path);
        const path = (0,paths/* join */.fj)(parent, name);
        const existing = directory.children.get(name);
        const before = existing instanceof Directory ? existing.entry : existing;
        if (written.type === 'hardlink') {
            this.#link(written, position, directory, path);
        }
        else if (written.type === 'directory') {
            const target = existing instanceof Directory ? existing : new Directory();
            target.entry = this.#entryOf(written, path, position);
            directory.children.set(name, target);
        }
        else {
            directory.children.set(name, this.#entryOf(written, path, position));
        }
        if (existing !== undefined)
            this.#replaced(existing, before, directory.children.get(name), path);
    }
    hide(path, opaque) {
        if (opaque) {
            this.#directory(path).directory.opaque = true;
            return;
        }
        const { directory } = this.#parent(path);
        const name = (0,paths/* nameOf */.Vb)(path);
        directory.hidden ??= new Set();
        directory.hidden.add(name);
        if (directory.children.has(name)) {
            this.#tell('whiteout-and-entry', path, 'the layer hides this path and writes it too; overlay, vfs and ostree make different trees of that');
        }
    }
    #entryOf(written, path, position) {
        const { type, mode, uid, gid, size, mtime } = written;
        if (type === 'hardlink')
            throw new TypeError('a hardlink has no entry of its own');
        const entry = {
            path,
            type,
            mode,
            uid,
            gid,
            size,
            mtime,
            layer: this.#layer,
            inode: inodeOf(this.#layer, position),
        };
        if (written.digest !== undefined)
            entry.digest = written.digest;
        if (written.target !== undefined)
            entry.target = written.target;
        if (written.device !== undefined)
            entry.device = written.device;
        if (written.xattrs !== undefined)
            entry.xattrs = (0,attributes/* attributesOf */.Td)(written.xattrs);
        return entry;
    }
    #link(written, position, directory, path) {
        const name = (0,paths/* nameOf */.Vb)(path);
        const target = this.#find(written.target ?? '');
        if (target instanceof Directory)
            throw (0,malformed/* malformedLayer */.x)(this.#name, `${JSON.stringify(path)} is a hardlink to a directory`);
        const openTarget = target ? this.#openTargets.get(target.inode) : (written.target ?? '');
        if (target === undefined || openTarget !== undefined) {
            this.tree.openLinks.push({ path, target: openTarget ?? '', written, position });
            this.#openTargets.set(inodeOf(this.#layer, position), openTarget ?? '');
            // Holds the place, with what the link's own header says, until the lower layers are there.
            const { target: _, ...own } = written;
            directory.children.set(name, this.#entryOf({ ...own, type: 'file', size: 0, digest: emptyDigest }, path, position));
            return;
        }
        directory.children.set(name, (0,attributes/* linked */.q)(target, path, this.#layer));
        const differs = (0,attributes/* differingAttributes */.uX)(written, target);
        if (differs) {
            this.#tell('hardlink-attributes', path, `the hardlink states another ${differs} than its target ${JSON.stringify(target.path)}; some clients apply it to both`);
        }
    }
    /** The directory that a member goes into, and that directory's real path. */
    #parent(path) {
        const parent = (0,paths/* parentOf */.gN)(path);
        if (this.#lastParent.path === parent)
            return this.#lastParent;
        const found = this.#directory(parent);
        // Only when no symlink was on the way: what a symlink leads to may change with the next member.
        if (found.path === parent)
            this.#lastParent = found;
        return found;
    }
    /** Walks to a directory, creates what is missing, follows the layer's own symlinks within the root. */
    #directory(path) {
        let trail = [];
        let directory = this.#root;
        let hops = 0;
        const todo = path === '' ? [] : path.split('/').reverse();
        for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
            if (name === '' || name === '.')
                continue;
            if (name === '..') {
                trail.pop();
                directory = trail.at(-1)?.directory ?? this.#root;
                continue;
            }
            const child = directory.children.get(name);
            if (child instanceof Directory) {
                directory = child;
            }
            else if (child === undefined) {
                this.#countImplied(path);
                const created = new Directory();
                directory.children.set(name, created);
                directory = created;
            }
            else if (child.type === 'symlink' && child.target !== undefined) {
                if (++hops > maxHops)
                    throw (0,malformed/* malformedLayer */.x)(this.#name, `the symlinks on the way to ${JSON.stringify(path)} loop`);
                this.#tell('parent-is-symlink', path, `the layer writes through its own symlink ${JSON.stringify(child.path)}`);
                if (child.target.startsWith('/')) {
                    trail = [];
                    directory = this.#root;
                }
                todo.push(...child.target.split('/').reverse());
                continue;
            }
            else {
                throw (0,malformed/* malformedLayer */.x)(this.#name, `${JSON.stringify(path)} leads through ${JSON.stringify(child.path)}, which is a ${child.type}`);
            }
            trail.push({ name, directory });
        }
        return { path: trail.map((step) => step.name).join('/'), directory };
    }
    /** Deep paths imply many directories, each with a path of its own. */
    #countImplied(path) {
        this.#implied++;
        this.#impliedBytes += path.length;
        if (this.#implied > limits/* limits */.F.impliedDirectories || this.#impliedBytes > limits/* limits */.F.metadata) {
            throw (0,malformed/* malformedLayer */.x)(this.#name, `more than ${limits/* limits */.F.impliedDirectories} directories are implied, or their paths are too long`);
        }
    }
    /** What is at a path of this layer so far; symlinks among its parents are not followed. */
    #find(path) {
        if (path === '')
            return this.#root;
        let node = this.#root;
        for (const name of path.split('/')) {
            if (!(node instanceof Directory))
                return undefined;
            node = node.children.get(name);
        }
        return node;
    }
    #replaced(existing, before, after, path) {
        if (!(existing instanceof Directory && after === existing))
            this.#lastParent = { path: '', directory: this.#root };
        const now = after instanceof Directory ? after.entry : after;
        // A directory may be implied first and listed later; listing it twice alike changes nothing.
        if (existing instanceof Directory &&
            after === existing &&
            (before === undefined || (now && (0,attributes/* sameAttributes */.OV)(before, now))))
            return;
        this.#tell('duplicate-entry', path, 'the layer has this path more than once; the last one counts');
    }
    #tell(kind, path, message) {
        if (this.tree.anomalies.length >= limits/* limits */.F.anomalies)
            throw (0,malformed/* malformedLayer */.x)(this.#name, `more than ${limits/* limits */.F.anomalies} anomalies`);
        this.tree.anomalies.push({ kind, path, message });
    }
}

;// CONCATENATED MODULE: ./.tsc/image/merge.js






/**
 * Puts layers on top of each other, lowest first, as an overlay file system does: a directory over a directory merges and
 * takes the upper one's attributes, anything else replaces what was there; whiteouts and opaque directories hide first.
 */
class Merger {
    #root = new Directory();
    #layers = [];
    #whiteouts = [];
    #anomalies = [];
    #told = 0;
    /** @throws ExternalError `image-malformed` when no client could unpack the layer. */
    add(index) {
        const layer = this.#layers.length;
        const tree = buildLayerTree(index, layer);
        this.#layers.push(index.info);
        for (const whiteout of index.whiteouts)
            this.#whiteouts.push({ ...whiteout, layer });
        for (const anomaly of index.anomalies)
            this.#anomalies.push({ ...anomaly, layer });
        for (const anomaly of tree.anomalies)
            this.#anomalies.push({ ...anomaly, layer });
        // Before the layer is laid: a hardlink into a lower layer names what is visible there.
        const resolved = tree.openLinks.map((link) => ({
            entry: this.#resolve(link, layer),
            place: inodeOf(layer, link.position),
        }));
        this.#lay(tree, layer, index.entries.length);
        for (const { entry, place } of resolved)
            if (entry)
                this.#put(entry, place);
    }
    snapshot() {
        const entries = new Map();
        const walk = [['', this.#root]];
        for (let next = walk.pop(); next; next = walk.pop()) {
            const [path, directory] = next;
            entries.set(path, directory.entry ?? impliedDirectory(path, 0, 0));
            for (const [name, child] of directory.children) {
                if (child instanceof Directory)
                    walk.push([(0,paths/* join */.fj)(path, name), child]);
                else
                    entries.set(child.path, child);
            }
        }
        return { layers: [...this.#layers], entries, whiteouts: [...this.#whiteouts], anomalies: [...this.#anomalies] };
    }
    /** Lays one layer's own tree over the merged one. */
    #lay(tree, layer, firstFreePosition) {
        let position = firstFreePosition;
        const walk = [
            { path: '', lower: this.#root, upper: tree.root },
        ];
        for (let next = walk.pop(); next; next = walk.pop()) {
            const { path, lower, upper } = next;
            if (upper.opaque)
                lower.children.clear();
            for (const name of upper.hidden ?? [])
                lower.children.delete(name);
            if (upper.entry)
                lower.entry = upper.entry;
            else if (lower.entry === undefined)
                lower.entry = impliedDirectory(path, layer, position++);
            else if (!isPlain(lower.entry) && lower.entry.layer !== layer) {
                this.#tell(layer, 'implied-directory', path, 'the layer writes below this directory without listing it; some clients then reset its mode and owner');
            }
            for (const [name, child] of upper.children) {
                if (!(child instanceof Directory)) {
                    lower.children.set(name, child);
                    continue;
                }
                const below = lower.children.get(name);
                const directory = below instanceof Directory ? below : new Directory();
                if (directory !== below) {
                    if (below && !(below instanceof Directory) && below.type === 'symlink' && child.entry === undefined) {
                        this.#tell(layer, 'directory-over-symlink', below.path, `the layer writes below this path, which is a symlink to ${JSON.stringify(below.target)} in a lower layer; it becomes a directory, or clients fail`);
                    }
                    lower.children.set(name, directory);
                }
                walk.push({ path: (0,paths/* join */.fj)(path, name), lower: directory, upper: child });
            }
        }
    }
    #resolve(link, layer) {
        const node = this.#find(link.target);
        const target = node instanceof Directory ? node.entry : node;
        if (target === undefined || target.type === 'directory') {
            this.#tell(layer, 'hardlink-without-target', link.path, `the hardlink's target ${JSON.stringify(link.target)} is no file of this layer or a lower one; clients fail on it`);
            return undefined;
        }
        this.#tell(layer, 'hardlink-to-lower-layer', link.path, `the hardlink's target ${JSON.stringify(link.target)} is in layer ${target.layer}, where most clients do not find it`);
        const differs = (0,attributes/* differingAttributes */.uX)(link.written, target);
        if (differs)
            this.#tell(layer, 'hardlink-attributes', link.path, `the hardlink states another ${differs} than its target ${JSON.stringify(link.target)}`);
        return (0,attributes/* linked */.q)(target, link.path, layer);
    }
    /** Puts an entry where another one of a given inode held its place; that one may be replaced by now. */
    #put(entry, place) {
        const parent = this.#find((0,paths/* parentOf */.gN)(entry.path));
        const name = (0,paths/* nameOf */.Vb)(entry.path);
        const there = parent instanceof Directory ? parent.children.get(name) : undefined;
        if (parent instanceof Directory && !(there instanceof Directory) && there?.inode === place)
            parent.children.set(name, entry);
    }
    #find(path) {
        let node = this.#root;
        for (const name of path === '' ? [] : path.split('/')) {
            if (!(node instanceof Directory))
                return undefined;
            node = node.children.get(name);
        }
        return node;
    }
    #tell(layer, kind, path, message) {
        const name = this.#layers.at(-1)?.descriptor.digest ?? '';
        if (++this.#told > limits/* limits */.F.anomalies * (layer + 1))
            throw (0,malformed/* malformedLayer */.x)(name, `more than ${limits/* limits */.F.anomalies} anomalies`);
        this.#anomalies.push({ kind, layer, path, message });
    }
}
function impliedDirectory(path, layer, position) {
    return {
        path,
        type: 'directory',
        mode: 0o755,
        uid: 0,
        gid: 0,
        size: 0,
        mtime: 0,
        layer,
        inode: inodeOf(layer, position),
    };
}
/** What clients give a directory that no layer lists. */
function isPlain(entry) {
    return entry.mode === 0o755 && entry.uid === 0 && entry.gid === 0 && entry.xattrs === undefined;
}

;// CONCATENATED MODULE: ./.tsc/image/tree.js


/** An image's merged file tree; `content` reads files of its layers. */
class MergedImageTree {
    layers;
    entries;
    whiteouts;
    anomalies;
    #content;
    constructor(merged, content) {
        this.layers = merged.layers;
        this.entries = merged.entries;
        this.whiteouts = merged.whiteouts;
        this.anomalies = merged.anomalies;
        this.#content = content;
    }
    lookup(path, options = {}) {
        return resolvePath(this.entries, path, options.followLast ?? true);
    }
    async readFile(path, maxBytes) {
        const entry = this.lookup(path);
        return entry?.type === 'file' ? this.#content.read(entry, maxBytes) : undefined;
    }
}
/**
 * The entry that a path leads to, resolved as a process in a chroot of the image would (path_resolution(7)): absolute
 * targets start at the image's root, `..` of the root is the root, at most 40 symlinks.
 */
function resolvePath(entries, path, followLast) {
    // Entries lie at real paths, so what is found at once and is no symlink is the answer.
    const direct = entries.get(path);
    if (direct && (direct.type !== 'symlink' || !followLast))
        return direct;
    let at = entries.get('');
    let hops = 0;
    const todo = path.split('/').reverse();
    for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
        if (at?.type !== 'directory')
            return undefined;
        if (name === '' || name === '.')
            continue;
        const here = at.path;
        if (name === '..') {
            at = entries.get(here.slice(0, Math.max(0, here.lastIndexOf('/'))));
            continue;
        }
        const next = entries.get((0,paths/* join */.fj)(here, name));
        const isLast = todo.every((rest) => rest === '');
        if (next?.type !== 'symlink' || next.target === undefined || (isLast && !followLast)) {
            at = next;
            continue;
        }
        if (++hops > maxHops)
            return undefined;
        if (next.target.startsWith('/'))
            at = entries.get('');
        todo.push(...next.target.split('/').reverse());
    }
    return at;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./.tsc/image/layer-index.js + 1 modules
var layer_index = __webpack_require__(73243);
;// CONCATENATED MODULE: ./.tsc/image/workers.js






/** More than this many threads gain nothing: the network or the disk is the limit then. */
const mostWorkers = 4;
/** Pieces on their way to one worker: enough that it never waits, few enough that memory stays flat. */
const piecesUnderway = 4;
/** Below this many compressed bytes in all, starting a thread costs more than it saves. */
const worthAThread = 4 * 1024 * 1024;
/**
 * Indexes layers, in parallel where threads are given; results are in the order of `layers`. Stores stay in this thread:
 * workers get bytes only. The first failure ends all of it.
 * @throws what `indexLayer` throws, and what the sources throw.
 */
async function indexLayers(layers, options) {
    const { workerFile } = options;
    const total = layers.reduce((sum, layer) => sum + layer.descriptor.size, 0);
    const failed = new AbortController();
    const signal = options.signal ? AbortSignal.any([options.signal, failed.signal]) : failed.signal;
    const progress = progressOf(options.log, total);
    const results = [];
    // The largest first, so that no thread is left with it at the end.
    const queue = layers
        .map((layer, position) => ({ layer, position }))
        .sort((a, b) => a.layer.descriptor.size - b.layer.descriptor.size);
    async function lane(index) {
        for (let next = queue.pop(); next; next = queue.pop()) {
            signal.throwIfAborted();
            const { layer, position } = next;
            results[position] = await index({ ...layer, open: () => progress(layer.open()) });
        }
    }
    if (workerFile === undefined || total < worthAThread) {
        await lane((layer) => (0,layer_index/* indexLayer */.U)(layer, signal));
        return results;
    }
    const lanes = Array.from({ length: Math.min((0,external_node_os_.availableParallelism)(), mostWorkers, layers.length) }, async () => {
        const thread = new LayerThread(workerFile, signal);
        try {
            await lane((layer) => thread.index(layer));
        }
        catch (error) {
            failed.abort(error);
            throw error;
        }
        finally {
            await thread.close();
        }
    });
    // All lanes end before this returns, so that no thread or stream outlives it.
    await Promise.allSettled(lanes);
    await Promise.all(lanes);
    return results;
}
/** One worker thread and the conversation with it. */
class LayerThread {
    #worker;
    #underway = 0;
    #failed = false;
    #room;
    #answer = Promise.withResolvers();
    constructor(file, signal) {
        this.#worker = new external_node_worker_threads_.Worker(file, { workerData: { entry: 'index-layer' } });
        this.#worker.on('message', (message) => this.#receive(message));
        this.#worker.on('error', (error) => this.#fail(error));
        this.#worker.on('exit', (code) => this.#fail(new Error(`a layer thread ended with status ${code}`)));
        signal.addEventListener('abort', () => this.#fail(signal.reason), { once: true });
        this.#answer.promise.catch(() => { });
    }
    async index(layer) {
        this.#send({ kind: 'layer', descriptor: layer.descriptor, diffId: layer.diffId });
        await this.#feed(layer);
        const bytes = await this.#answer.promise;
        this.#answer = Promise.withResolvers();
        this.#answer.promise.catch(() => { });
        return (0,layer_codec/* decodeLayerIndex */.Ej)(Buffer.from(bytes), layer.descriptor);
    }
    async close() {
        await this.#worker.terminate();
    }
    async #feed(layer) {
        for await (const piece of (0,inflate/* inPieces */.xE)(layer.open())) {
            // A copy with a buffer of its own: what a stream gives may be a part of Node's pool.
            const bytes = new Uint8Array(piece).buffer;
            while (this.#underway >= piecesUnderway && !this.#failed)
                await this.#makeRoom();
            if (this.#failed)
                return;
            this.#underway++;
            this.#send({ kind: 'piece', bytes }, [bytes]);
        }
        this.#send({ kind: 'end' });
    }
    #makeRoom() {
        return new Promise((resolve) => {
            this.#room = resolve;
        });
    }
    #send(message, transfer = []) {
        this.#worker.postMessage(message, transfer);
    }
    #receive(message) {
        if (message.kind === 'taken') {
            this.#underway--;
            this.#room?.();
        }
        else if (message.kind === 'index')
            this.#answer.resolve(message.bytes);
        else if (message.kind === 'refused')
            this.#fail(new errors/* ExternalError */.yA(message.code, message.message, { hint: message.hint }));
        else
            this.#fail(new Error(message.message));
    }
    #fail(error) {
        this.#failed = true;
        this.#room?.();
        this.#answer.reject(error);
    }
}
/** Counts what passes of all layers together. */
function progressOf(log, total) {
    let done = 0;
    return async function* counted(source) {
        for await (const piece of source) {
            done += piece.length;
            log.progress('indexing layers', done, total);
            yield piece;
        }
    };
}

;// CONCATENATED MODULE: ./.tsc/image/index-image.js








/**
 * The file tree of an image. Layers in the cache are not read; all others are, once, and must match their descriptors.
 * @throws ExternalError `digest-mismatch`, `image-malformed`, and what the layers' sources throw.
 */
async function indexImage(options) {
    const { image } = await indexBaseAndImage({ ...options, baseLayerCount: options.layers.length });
    return image;
}
/**
 * The trees of an image and of the base it was built on, where the base's layers are its first `baseLayerCount` ones:
 * every layer is read once, and both trees share their entries. Only the base's layers go to the cache.
 * (Where they are no such prefix, call `indexImage` for each.)
 * @throws as `indexImage`.
 */
async function indexBaseAndImage(options) {
    const { layers, baseLayerCount, log } = options;
    const cache = options.cacheDir === undefined ? undefined : await IndexCache.open(options.cacheDir, log);
    const indexes = await allIndexes(options, cache);
    checkTotals(indexes);
    const content = new ContentReader(layers, indexes.map((index) => index.kept), cache);
    const merger = new Merger();
    for (const index of indexes.slice(0, baseLayerCount))
        merger.add(index);
    const base = new MergedImageTree(merger.snapshot(), content);
    if (baseLayerCount >= layers.length)
        return { base, image: base };
    for (const index of indexes.slice(baseLayerCount))
        merger.add(index);
    return { base, image: new MergedImageTree(merger.snapshot(), content) };
}
/** Each layer is bounded by itself; many layers together could still exceed what memory holds. */
function checkTotals(indexes) {
    let entries = 0;
    let names = 0;
    for (const index of indexes) {
        entries += index.entries.length;
        for (const { path, target } of index.entries)
            names += path.length + (target?.length ?? 0);
    }
    if (entries <= limits/* limits */.F.imageEntries && names <= limits/* limits */.F.imageNames)
        return;
    throw new errors/* ExternalError */.yA('image-malformed', `the image's layers have ${entries} entries with ${names} bytes of names; at most ${limits/* limits */.F.imageEntries} and ${limits/* limits */.F.imageNames} are taken`, {
        hint: 'No operating system image is that large; look at what fills it.',
    });
}
async function allIndexes(options, cache) {
    const { layers, baseLayerCount, log } = options;
    const indexes = [];
    for (const [position, layer] of layers.entries()) {
        indexes[position] = position < baseLayerCount ? await cache?.getIndex(layer) : undefined;
    }
    const unread = layers.flatMap((layer, position) => (indexes[position] ? [] : [{ layer, position }]));
    log.debug(`${layers.length - unread.length} of ${layers.length} layers are known from the cache`);
    const fresh = await indexLayers(unread.map(({ layer }) => layer), options).catch((error) => explainRefusal(error, layers));
    for (const [i, { layer, position }] of unread.entries()) {
        const index = fresh[i];
        if (!index)
            continue;
        indexes[position] = index;
        if (position < baseLayerCount)
            await cache?.putIndex(layer, index);
    }
    return indexes.filter((index) => index !== undefined);
}
/**
 * Bytes that were changed on their way mostly fail to decode before their end, where the digest tells so. Who reads the
 * error should learn the cause: the layer is read again, for its digest alone.
 */
async function explainRefusal(error, layers) {
    const named = error instanceof errors/* ExternalError */.yA &&
        error.code === 'image-malformed' &&
        layers.find((layer) => error.message.includes(layer.descriptor.digest));
    if (!named)
        throw error;
    const stored = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    for await (const piece of named.open()) {
        size += piece.length;
        if (size > named.descriptor.size)
            break;
        stored.update(piece);
    }
    if (`sha256:${stored.digest('hex')}` === named.descriptor.digest)
        throw error;
    throw new errors/* ExternalError */.yA('digest-mismatch', `layer ${named.descriptor.digest} is not what its digest says, and cannot be read either`, {
        hint: 'The registry, the layout folder or something between gave other bytes than the manifest names; pull again from a source you trust.',
        cause: error,
    });
}


/***/ }),

/***/ 35172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ layerSources),
/* harmony export */   LR: () => (/* binding */ indexStoredImage),
/* harmony export */   NV: () => (/* binding */ withConfig),
/* harmony export */   Zl: () => (/* binding */ readStoredManifest),
/* harmony export */   fS: () => (/* binding */ indexOptions),
/* harmony export */   tP: () => (/* binding */ readStoredImage)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55743);
/* harmony import */ var _image_index_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1394);
/* harmony import */ var _registry_documents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47372);



/** A config is a few KiB; this leaves room for long histories. */
const maxConfigBytes = 4 * 1024 * 1024;
/**
 * Reads an image by tag or digest.
 * @throws ExternalError `image-not-found`, `image-malformed` (an index, or a config that does not fit its layers), registry codes
 */
async function readStoredImage(store, reference) {
    const manifest = await readStoredManifest(store, reference);
    if (manifest.kind === 'index') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExternalError */ .yA('image-malformed', `${store.name} ${reference} is an index of several platforms`, {
            hint: 'Name one platform’s image by its digest.',
        });
    }
    return withConfig(store, manifest);
}
/** An image's manifest, or an index. @throws ExternalError `image-not-found`, registry codes */
async function readStoredManifest(store, reference) {
    const manifest = await store.getManifest(reference);
    if (manifest)
        return manifest;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExternalError */ .yA('image-not-found', `${store.name} has no ${reference}`, {
        hint: 'Check the name and, for a private package, the login.',
    });
}
/** Adds the config to a manifest that was read. @throws ExternalError `image-malformed`, registry codes */
async function withConfig(store, manifest) {
    const config = (0,_registry_documents_js__WEBPACK_IMPORTED_MODULE_2__/* .readConfig */ .Xg)(await store.readBlob(manifest.document.config, maxConfigBytes));
    const { layers } = manifest.document;
    if (config.rootfs.diff_ids.length !== layers.length) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExternalError */ .yA('image-malformed', `${store.name}@${manifest.descriptor.digest}: ${layers.length} layers, but ${config.rootfs.diff_ids.length} diff IDs`);
    }
    return { store, manifest, config };
}
/** The layers of an image as the index reads them. */
function layerSources({ store, manifest, config }) {
    return manifest.document.layers.map((descriptor, position) => {
        const diffId = config.rootfs.diff_ids[position];
        if (!diffId)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExternalError */ .yA('image-malformed', `layer ${position} has no diff ID`);
        return { descriptor, diffId, open: () => store.openBlob(descriptor) };
    });
}
/** The file tree of a stored image; layers known from the cache are not read again. */
function indexStoredImage(image, services) {
    return (0,_image_index_image_js__WEBPACK_IMPORTED_MODULE_1__/* .indexImage */ .A)({ layers: layerSources(image), ...indexOptions(services) });
}
/** What every reading of layers takes from the services. */
function indexOptions({ cacheDir, workerFile, log, signal }) {
    return { cacheDir, workerFile, log, signal };
}


/***/ })

};
