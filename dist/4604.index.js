export const id = 4604;
export const ids = [4604];
export const modules = {

/***/ 56000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xE: () => (/* binding */ inPieces),
  w6: () => (/* binding */ readLayer)
});

// UNUSED EXPORTS: compressionOf, pieceSize

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./.tsc/core/errors.js
var errors = __webpack_require__(55743);
// EXTERNAL MODULE: ./.tsc/image/limits.js
var limits = __webpack_require__(61072);
// EXTERNAL MODULE: ./.tsc/image/malformed.js
var malformed = __webpack_require__(49719);
;// CONCATENATED MODULE: ./.tsc/image/zstd-frames.js
/** Thrown by the walker; the caller adds the layer. */
class ZstdSyntaxError extends Error {
}
const frameMagic = 0xfd2fb528;
const skippableMagic = 0x184d2a50;
/**
 * Finds where the frames of a Zstandard stream end (RFC 8878, section 3.1), without decoding them: Node's decoder
 * stops after the first frame and calls that success, so each frame has to be handed to it in calls of its own.
 *
 * `split` gives back the pieces of data frames; no piece holds bytes of two. Skippable frames are dropped, and taken
 * only after the last data frame, where zstd:chunked keeps its table of contents.
 */
class ZstdFrameWalker {
    #need = 'magic';
    #left = 4;
    #field = Buffer.alloc(16);
    #fieldLength = 4;
    #descriptor = 0;
    #lastBlock = false;
    #skipped = false;
    #frames = 0;
    /** @throws ZstdSyntaxError for anything that is no frame, or a data frame after a skippable one. */
    *split(piece) {
        // Start of what is to be handed on; undefined while nothing is: in skippable frames, and in a magic number, which may start one.
        let start = this.#need === 'magic' || this.#inSkippable() ? undefined : 0;
        for (let at = 0; at < piece.length;) {
            const take = Math.min(this.#left, piece.length - at);
            if (this.#need !== 'blockBody' && this.#need !== 'skipBody') {
                piece.copy(this.#field, this.#fieldLength - this.#left, at, at + take);
            }
            at += take;
            this.#left -= take;
            if (this.#left > 0)
                break;
            const wasMagic = this.#need === 'magic';
            const wasSkippable = this.#inSkippable();
            const frameEnded = this.#advance();
            if (wasMagic && !this.#inSkippable()) {
                // A magic number that was cut in two is given from our copy.
                if (take < 4)
                    yield Buffer.from(this.#field.subarray(0, 4));
                start = take < 4 ? at : at - 4;
            }
            else if (frameEnded) {
                if (!wasSkippable)
                    yield piece.subarray(start, at);
                start = undefined;
            }
        }
        if (start !== undefined && start < piece.length)
            yield piece.subarray(start);
    }
    /** To be called after the last piece. @throws ZstdSyntaxError when a frame is incomplete, or none was there. */
    end() {
        if (this.#need !== 'magic' || this.#left !== 4)
            throw new ZstdSyntaxError('the compressed data end within a frame');
        if (this.#frames === 0)
            throw new ZstdSyntaxError('the compressed data hold no frame');
    }
    #inSkippable() {
        return this.#need === 'skipSize' || this.#need === 'skipBody';
    }
    /** A field or body is complete: decides what comes next. True when a frame ended with it. */
    #advance() {
        switch (this.#need) {
            case 'magic':
                this.#startFrame(this.#field.readUInt32LE(0));
                return false;
            case 'descriptor':
                this.#descriptor = this.#field.readUInt8(0);
                if (this.#descriptor & 0x08)
                    throw new ZstdSyntaxError('a frame header sets its reserved bit');
                return this.#expectField('header', headerLength(this.#descriptor));
            case 'header':
                return this.#expectField('block', 3);
            case 'block':
                return this.#startBlock(this.#field.readUIntLE(0, 3));
            case 'blockBody':
                return this.#endBlock();
            case 'skipSize': {
                const size = this.#field.readUInt32LE(0);
                if (size === 0)
                    return this.#endFrame();
                this.#need = 'skipBody';
                this.#left = size;
                return false;
            }
            case 'checksum':
            case 'skipBody':
                return this.#endFrame();
        }
    }
    #startFrame(magic) {
        if (magic === frameMagic) {
            if (this.#skipped)
                throw new ZstdSyntaxError('a data frame follows a skippable frame, which readers treat differently');
            this.#frames++;
            this.#expectField('descriptor', 1);
        }
        else if ((magic & 0xfffffff0) >>> 0 === skippableMagic) {
            if (this.#frames === 0)
                throw new ZstdSyntaxError('the data start with a skippable frame, after which some readers stop');
            this.#skipped = true;
            this.#expectField('skipSize', 4);
        }
        else {
            throw new ZstdSyntaxError(this.#frames === 0 ? 'the data are not Zstandard' : 'bytes follow the last frame');
        }
    }
    #startBlock(header) {
        this.#lastBlock = (header & 1) === 1;
        const type = (header >> 1) & 3;
        if (type === 3)
            throw new ZstdSyntaxError('a block is of the reserved type');
        // A run-length block holds one byte, whatever its size says.
        const size = type === 1 ? 1 : header >> 3;
        if (size === 0)
            return this.#endBlock();
        this.#need = 'blockBody';
        this.#left = size;
        return false;
    }
    #endBlock() {
        if (!this.#lastBlock)
            return this.#expectField('block', 3);
        if (this.#descriptor & 0x04)
            return this.#expectField('checksum', 4);
        return this.#endFrame();
    }
    #endFrame() {
        this.#expectField('magic', 4);
        return true;
    }
    #expectField(need, length) {
        this.#need = need;
        this.#left = length;
        this.#fieldLength = length;
        return false;
    }
}
/**
 * Bytes of a frame header after its descriptor (RFC 8878, 3.1.1.1): window, dictionary id, content size. Never 0: a
 * frame without a window descriptor is a single segment, which always states its size.
 */
function headerLength(descriptor) {
    const singleSegment = (descriptor & 0x20) !== 0;
    const sizeFlag = descriptor >> 6;
    const contentSize = sizeFlag === 0 ? (singleSegment ? 1 : 0) : 1 << sizeFlag;
    const dictionary = [0, 1, 2, 4][descriptor & 3] ?? 0;
    return (singleSegment ? 0 : 1) + dictionary + contentSize;
}

;// CONCATENATED MODULE: ./.tsc/image/inflate.js







/** Media types of layers (OCI image specification 1.1, layer.md; Docker image manifest V2 schema 2). */
const mediaTypes = new Map([
    ['application/vnd.oci.image.layer.v1.tar', 'none'],
    ['application/vnd.oci.image.layer.v1.tar+gzip', 'gzip'],
    ['application/vnd.oci.image.layer.v1.tar+zstd', 'zstd'],
    ['application/vnd.docker.image.rootfs.diff.tar', 'none'],
    ['application/vnd.docker.image.rootfs.diff.tar.gzip', 'gzip'],
    ['application/vnd.docker.image.rootfs.diff.tar.zstd', 'zstd'],
]);
/**
 * How a layer is compressed, by its media type.
 * @throws ExternalError `image-malformed` for other media types, foreign (non-distributable) layers among them.
 */
function compressionOf(descriptor) {
    const compression = mediaTypes.get(descriptor.mediaType);
    if (compression !== undefined)
        return compression;
    const foreign = /nondistributable|foreign/.test(descriptor.mediaType);
    throw new errors/* ExternalError */.yA('image-malformed', `layer ${descriptor.digest} is of media type ${JSON.stringify(descriptor.mediaType)}, which is ${foreign ? 'a foreign layer' : 'no layer that we know'}`, { hint: 'Rebuild the image with plain, gzip or zstd layers that are stored in the registry itself.' });
}
/** 512 KiB is where both inflate and sha256 reach their rates in Node (16 KiB pieces cost a third). */
const pieceSize = 512 * 1024;
/**
 * Reads a layer to its end: `sink` gets the uncompressed bytes in pieces it may not keep. The compressed length and
 * digest must be the descriptor's; the diff ID is measured for the caller to compare.
 *
 * @throws ExternalError `digest-mismatch` when length or digest differ; `image-malformed` when the bytes cannot be
 *   decompressed, are followed by others, or exceed `limits.layer` or `limits.ratio`. What `sink` throws passes through.
 */
async function readLayer(descriptor, source, sink, signal) {
    const compression = compressionOf(descriptor);
    const stored = (0,external_node_crypto_.createHash)('sha256');
    const plain = (0,external_node_crypto_.createHash)('sha256');
    let compressedSize = 0;
    let size = 0;
    async function* measured() {
        for await (const piece of inPieces(source)) {
            compressedSize += piece.length;
            if (compressedSize > descriptor.size)
                throw mismatch(descriptor, `has more than the ${descriptor.size} bytes its descriptor states`);
            stored.update(piece);
            yield piece;
        }
    }
    const take = (piece) => {
        size += piece.length;
        if (size > limits/* limits */.F.layer)
            throw (0,malformed/* malformedLayer */.x)(descriptor.digest, `more than ${limits/* limits */.F.layer} bytes uncompressed`, size);
        if (size > limits/* limits */.F.ratioFrom && size > compressedSize * limits/* limits */.F.ratio) {
            throw (0,malformed/* malformedLayer */.x)(descriptor.digest, `its bytes grow more than ${limits/* limits */.F.ratio}-fold when uncompressed`, size);
        }
        plain.update(piece);
        sink(piece);
    };
    await inflate(descriptor, compression, measured(), take, signal);
    const digest = `sha256:${stored.digest('hex')}`;
    if (compressedSize !== descriptor.size)
        throw mismatch(descriptor, `has ${compressedSize} bytes, its descriptor states ${descriptor.size}`);
    if (digest !== descriptor.digest)
        throw mismatch(descriptor, `has the digest ${digest}`);
    return { digest, compressedSize, diffId: `sha256:${plain.digest('hex')}`, size };
}
async function inflate(descriptor, compression, source, sink, signal) {
    if (compression === 'none') {
        for await (const piece of source) {
            signal?.throwIfAborted();
            sink(piece);
        }
        return;
    }
    const engine = compression === 'gzip' ? (0,external_node_zlib_.createGunzip)({ chunkSize: pieceSize }) : (0,external_node_zlib_.createZstdDecompress)({ chunkSize: pieceSize });
    let given = 0;
    let sourceError;
    async function* counted() {
        try {
            for await (const piece of compression === 'zstd' ? dataFrames(source) : source) {
                given += piece.length;
                yield piece;
            }
        }
        catch (error) {
            sourceError = error;
            throw error;
        }
    }
    try {
        await (0,promises_.pipeline)(counted, engine, async (pieces) => {
            for await (const piece of pieces)
                sink(piece);
        }, { ...(signal && { signal }) });
    }
    catch (error) {
        throw explain(sourceError ?? error, descriptor, compression);
    }
    // The engine stops at zero bytes after the last gzip member, and says nothing of what follows.
    if (engine.bytesWritten !== given)
        throw trailing(descriptor, compression);
}
/** The pieces of a Zstandard stream's data frames, none spanning two frames. */
async function* dataFrames(source) {
    const walker = new ZstdFrameWalker();
    for await (const piece of source)
        yield* walker.split(piece);
    walker.end();
}
function explain(error, descriptor, compression) {
    if (!(error instanceof Error))
        return error;
    if (error instanceof ZstdSyntaxError)
        return (0,malformed/* malformedLayer */.x)(descriptor.digest, error.message);
    const code = 'code' in error ? String(error.code) : '';
    if (code === 'ERR_STREAM_PREMATURE_CLOSE')
        return trailing(descriptor, compression);
    if (/^(?:Z_|ZSTD_|ERR_ZLIB)/.test(code))
        return (0,malformed/* malformedLayer */.x)(descriptor.digest, `its ${compression} data cannot be read (${error.message})`);
    return error;
}
function trailing(descriptor, compression) {
    return (0,malformed/* malformedLayer */.x)(descriptor.digest, `bytes follow the ${compression} data`);
}
function mismatch(descriptor, what) {
    return new errors/* ExternalError */.yA('digest-mismatch', `layer ${descriptor.digest} ${what}`, {
        hint: 'The registry, the layout folder or something between gave other bytes than the manifest names; pull again from a source you trust.',
    });
}
/** The same bytes in pieces of about `pieceSize`: large ones pass, small ones are gathered. */
async function* inPieces(source) {
    let gathered = [];
    let length = 0;
    for await (const part of source) {
        if (part.length === 0)
            continue;
        gathered.push(Buffer.from(part.buffer, part.byteOffset, part.byteLength));
        length += part.length;
        if (length < pieceSize)
            continue;
        yield gathered.length === 1 && gathered[0] ? gathered[0] : Buffer.concat(gathered, length);
        gathered = [];
        length = 0;
    }
    if (length > 0)
        yield Buffer.concat(gathered, length);
}


/***/ }),

/***/ 9788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ decodeLayerIndex),
/* harmony export */   me: () => (/* binding */ indexSchema),
/* harmony export */   o1: () => (/* binding */ encodeLayerIndex)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);

/** Raised whenever the same layer would give another index, or the encoding changes: old cache files are then not found. */
const indexSchema = 1;
const groupSize = 2048;
/** A layer's index as bytes, for another thread or the cache: JSON lines. The descriptor stays out: who decodes it knows it. */
function encodeLayerIndex(index) {
    const lines = [];
    const add = (line) => {
        lines.push(Buffer.from(`${JSON.stringify(line)}\n`));
    };
    add({ diffId: index.info.diffId, size: index.info.size, entries: index.entries.length });
    for (const e of groups(index.entries))
        add({ e });
    for (const w of groups(index.whiteouts))
        add({ w });
    for (const a of groups(index.anomalies))
        add({ a });
    for (const [position, content] of index.kept)
        add({ k: [position, Buffer.from(content).toString('base64')] });
    return Buffer.concat(lines);
}
/**
 * The index that `encodeLayerIndex` wrote. The bytes come from our own thread, or from the private cache where their
 * hash was compared, so only their kind is looked at.
 * @throws SyntaxError when they are none.
 */
function decodeLayerIndex(bytes, descriptor) {
    let index;
    for (let start = 0; start < bytes.length;) {
        const end = bytes.indexOf(0x0a, start);
        if (end === -1)
            throw new SyntaxError('a layer index was cut');
        const line = JSON.parse(bytes.toString('utf8', start, end));
        start = end + 1;
        if ('diffId' in line) {
            if (!(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(line.diffId))
                throw new SyntaxError('a layer index has no diff ID');
            const info = { descriptor, diffId: line.diffId, size: line.size, entries: line.entries };
            index = { info, entries: [], whiteouts: [], anomalies: [], kept: new Map() };
        }
        else if (!index)
            throw new SyntaxError('a layer index has no first line');
        else if ('e' in line)
            for (const entry of line.e)
                index.entries.push(entry);
        else if ('w' in line)
            index.whiteouts.push(...line.w);
        else if ('a' in line)
            index.anomalies.push(...line.a);
        else if ('k' in line)
            index.kept.set(line.k[0], Buffer.from(line.k[1], 'base64'));
        else
            throw new SyntaxError('a layer index has an unknown line');
    }
    if (!index || index.entries.length !== index.info.entries)
        throw new SyntaxError('a layer index is incomplete');
    return index;
}
function* groups(items) {
    for (let at = 0; at < items.length; at += groupSize)
        yield items.slice(at, at + groupSize);
}


/***/ }),

/***/ 73243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ indexLayer)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.tsc/core/digest.js
var digest = __webpack_require__(86912);
// EXTERNAL MODULE: ./.tsc/core/errors.js
var errors = __webpack_require__(55743);
// EXTERNAL MODULE: ./.tsc/image/inflate.js + 1 modules
var inflate = __webpack_require__(56000);
// EXTERNAL MODULE: ./.tsc/image/limits.js
var limits = __webpack_require__(61072);
;// CONCATENATED MODULE: ./.tsc/image/keep.js

/** Small files that rules read in nearly every image; their contents stay with the layer's index so that a judgement needs no second reading. */
const exact = new Set([
    'etc/os-release',
    'usr/lib/os-release',
    'etc/passwd',
    'etc/group',
    'etc/shadow',
    'etc/gshadow',
    'etc/subuid',
    'etc/subgid',
    'etc/fstab',
    'etc/environment',
    'etc/hostname',
    'etc/resolv.conf',
    'etc/ld.so.preload',
    'etc/containers/policy.json',
    'etc/selinux/config',
    'lib/ostree/prepare-root.conf',
    'lib/passwd',
    'lib/group',
    'lib/rpm/macros.d/macros.rpm-ostree',
    'share/ublue-os/image-info.json',
]);
const folders = [
    'etc/containers/registries.d/',
    'etc/pki/containers/',
    'lib/pki/containers/',
    'etc/ostree/',
    'etc/yum.repos.d/',
    'etc/sudoers',
    'etc/polkit-1/',
    'lib/bootc/',
    'lib/systemd/system-preset/',
    'lib/systemd/user-preset/',
    'lib/sysusers.d/',
    'lib/tmpfiles.d/',
];
/**
 * Whether the content of a layer's file is kept with its index. `usr/` in front is looked through, for both
 * `usr/etc` and `etc`, `usr/lib` and `lib` are in use.
 */
function isKept(path, size) {
    if (size > limits/* limits */.F.keptFile)
        return false;
    const plain = path.startsWith('usr/') ? path.slice(4) : path;
    return exact.has(plain) || exact.has(path) || folders.some((folder) => plain.startsWith(folder));
}
/** ostree-encapsulated images bring each content as such an object, and its real name as a hardlink right behind it. */
function isOstreeObject(path) {
    return path.startsWith('sysroot/ostree/repo/objects/');
}

// EXTERNAL MODULE: ./.tsc/image/malformed.js
var malformed = __webpack_require__(49719);
// EXTERNAL MODULE: ./.tsc/image/paths.js
var paths = __webpack_require__(67666);
// EXTERNAL MODULE: ./.tsc/image/tar.js + 3 modules
var tar = __webpack_require__(50228);
;// CONCATENATED MODULE: ./.tsc/image/layer-index.js









/**
 * Reads a layer once, from first to last byte: hashes it compressed and uncompressed, and every file in it.
 *
 * @throws ExternalError `digest-mismatch` when compressed length, compressed digest or diff ID are not what descriptor and
 *   config state (then nothing of the layer may be believed); `image-malformed` with layer and byte when it cannot be decoded.
 */
async function indexLayer(layer, signal) {
    const indexer = new Indexer(layer.descriptor.digest);
    const reader = new tar/* TarReader */.RF(indexer, layer.descriptor.digest);
    const measured = await (0,inflate/* readLayer */.w6)(layer.descriptor, layer.open(), (piece) => reader.write(piece), signal);
    if (measured.diffId !== layer.diffId) {
        throw new errors/* ExternalError */.yA('digest-mismatch', `layer ${layer.descriptor.digest} uncompressed has the digest ${measured.diffId}, the image's config states ${layer.diffId}`, {
            hint: 'The image contradicts itself: it was changed after it was built. Pull or build it again.',
        });
    }
    reader.end();
    const { entries, whiteouts, anomalies, kept } = indexer;
    const info = {
        descriptor: layer.descriptor,
        diffId: layer.diffId,
        size: measured.size,
        entries: entries.length,
    };
    return { info, entries, whiteouts, anomalies, kept };
}
const opaqueName = '.wh..wh..opq';
/** Turns an archive's members into index entries. */
class Indexer {
    entries = [];
    whiteouts = [];
    anomalies = [];
    kept = new Map();
    #layer;
    #metadata = 0;
    #keptBytes = 0;
    /** The member in work, when it is a file. */
    #file;
    #hash;
    #collected;
    /** The content of the last ostree object, for the hardlink that names it. */
    #object;
    constructor(layer) {
        this.#layer = layer;
    }
    oddity(kind, message, name) {
        if (this.anomalies.length >= limits/* limits */.F.anomalies)
            throw (0,malformed/* malformedLayer */.x)(this.#layer, `more than ${limits/* limits */.F.anomalies} anomalies`);
        const path = name === undefined ? undefined : (0,paths/* normalPath */.FE)(name)?.path;
        this.anomalies.push({ kind, message, ...(path !== undefined && { path }) });
    }
    member(member) {
        this.#file = undefined;
        const path = this.#place(member.name, member.offset);
        if (this.#takeWhiteout(path, member))
            return;
        const entry = {
            path,
            type: member.type,
            mode: member.mode,
            uid: member.uid,
            gid: member.gid,
            size: member.size,
            mtime: member.mtime,
        };
        if (path === '' && member.type !== 'directory')
            throw (0,malformed/* malformedLayer */.x)(this.#layer, `the root is a ${member.type}`, member.offset);
        if (member.type === 'symlink' && member.linkName !== undefined)
            entry.target = member.linkName;
        if (member.type === 'hardlink' && member.linkName !== undefined)
            entry.target = this.#place(member.linkName, member.offset);
        if (member.device)
            entry.device = member.device;
        if (member.type === 'char' && member.device?.major === 0 && member.device.minor === 0) {
            this.oddity('overlay-whiteout', 'a character device 0:0 hides what lower layers have, on overlay file systems only', path);
        }
        if (member.xattrs)
            entry.xattrs = [...member.xattrs].map(([name, value]) => [name, value.toString('base64')]);
        this.#account(entry, member.offset);
        this.entries.push(entry);
        if (entry.type === 'file')
            this.#startFile(entry);
        else if (entry.type === 'hardlink')
            this.#keepObjectOf(entry);
    }
    data(piece) {
        const file = this.#file;
        if (!file)
            return;
        this.#collected?.push(Buffer.from(piece));
        if (piece.length === file.size)
            file.digest = `sha256:${(0,external_node_crypto_.hash)('sha256', piece, 'hex')}`;
        else
            this.#hash = (this.#hash ?? (0,external_node_crypto_.createHash)('sha256')).update(piece);
    }
    memberEnd() {
        const file = this.#file;
        if (!file)
            return;
        if (file.size === 0)
            file.digest = emptyDigest;
        else
            file.digest ??= `sha256:${this.#hash?.digest('hex') ?? ''}`;
        this.#hash = undefined;
        const content = this.#collected && Buffer.concat(this.#collected);
        this.#collected = undefined;
        this.#file = undefined;
        if (!content)
            return;
        const position = this.entries.length - 1;
        if (isOstreeObject(file.path))
            this.#object = { path: file.path, content, position };
        else
            this.#keep(position, content);
    }
    #startFile(entry) {
        this.#file = entry;
        this.#object = undefined;
        const wanted = isOstreeObject(entry.path) ? entry.size <= limits/* limits */.F.keptObject : isKept(entry.path, entry.size);
        if (wanted)
            this.#collected = [];
    }
    #keepObjectOf(link) {
        if (this.#object && link.target === this.#object.path && isKept(link.path, this.#object.content.length)) {
            this.#keep(this.#object.position, this.#object.content);
        }
    }
    #keep(position, content) {
        if (this.kept.has(position) || this.#keptBytes + content.length > limits/* limits */.F.keptLayer)
            return;
        this.#keptBytes += content.length;
        this.kept.set(position, content);
    }
    /** Whiteouts as the OCI image specification has them (layer.md); true when the member is one. */
    #takeWhiteout(path, member) {
        const name = (0,paths/* nameOf */.Vb)(path);
        if (!(0,paths/* isWhiteout */.Eq)(path)) {
            if (path.includes(`/${paths/* whiteoutPrefix */.q$}`) || path.startsWith(paths/* whiteoutPrefix */.q$)) {
                this.oddity('whiteout-member', 'a path leads through a name that whiteouts are reserved for', path);
            }
            return false;
        }
        if (member.type !== 'file' || member.size > 0)
            this.oddity('odd-whiteout', `a whiteout is a ${member.type} of ${member.size} bytes`, path);
        const hidden = name.slice(paths/* whiteoutPrefix */.q$.length);
        if (name === opaqueName)
            this.whiteouts.push({ path: (0,paths/* parentOf */.gN)(path), opaque: true });
        else if (hidden === '' || hidden === '.' || hidden === '..')
            throw (0,malformed/* malformedLayer */.x)(this.#layer, `the whiteout ${JSON.stringify(name)} names nothing`, member.offset);
        else {
            if (hidden.startsWith(paths/* whiteoutPrefix */.q$))
                this.oddity('odd-whiteout', 'a whiteout of a whiteout name, which readers treat differently', path);
            const parent = (0,paths/* parentOf */.gN)(path);
            this.whiteouts.push({ path: parent === '' ? hidden : `${parent}/${hidden}`, opaque: false });
        }
        if (this.entries.length + this.whiteouts.length > limits/* limits */.F.entries)
            throw (0,malformed/* malformedLayer */.x)(this.#layer, `more than ${limits/* limits */.F.entries} members`);
        this.#metadataGrows(path.length + 64, member.offset);
        return true;
    }
    /** The normal form of a name; what leaves the image's root is refused, as image clients do. */
    #place(name, offset) {
        const normal = (0,paths/* normalPath */.FE)(name);
        if (!normal)
            throw (0,malformed/* malformedLayer */.x)(this.#layer, `the path ${JSON.stringify(name.slice(0, 200))} leaves the image`, offset);
        if (normal.oddity === 'dotdot-path')
            this.oddity('dotdot-path', `${JSON.stringify(name)} holds ".."`, name);
        else if (normal.oddity === 'absolute-path')
            this.oddity('absolute-path', 'the name starts with a slash', name);
        return normal.path;
    }
    #account(entry, offset) {
        // A code unit is at most 3 bytes, so shorter paths cannot hold a name that is too long.
        if (entry.path.length * 3 > limits/* limits */.F.nameMember &&
            entry.path.split('/').some((part) => (0,tar/* encodeName */.aA)(part).length > limits/* limits */.F.nameMember)) {
            throw (0,malformed/* malformedLayer */.x)(this.#layer, `a file name is longer than ${limits/* limits */.F.nameMember} bytes`, offset);
        }
        const attributes = entry.xattrs?.reduce((sum, [name, value]) => sum + name.length + value.length, 0) ?? 0;
        this.#metadataGrows(entry.path.length + (entry.target?.length ?? 0) + attributes, offset);
    }
    #metadataGrows(bytes, offset) {
        this.#metadata += bytes;
        if (this.#metadata > limits/* limits */.F.metadata)
            throw (0,malformed/* malformedLayer */.x)(this.#layer, `names and attributes take more than ${limits/* limits */.F.metadata} bytes`, offset);
    }
}
const emptyDigest = (0,digest/* sha256 */.sc)('');


/***/ }),

/***/ 61072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ limits)
/* harmony export */ });
const MiB = 1024 * 1024;
/** Bounds on what a layer may make us hold or do; an archive beyond them is refused, never cut. Sizes in bytes. */
const limits = {
    /** A member's path, and a link's target (Linux PATH_MAX). */
    name: 4096,
    /** One member of a path (Linux NAME_MAX). */
    nameMember: 255,
    /** A PAX extended header. */
    paxHeader: MiB,
    /** One extended attribute's value (Linux XATTR_SIZE_MAX). */
    xattr: 64 * 1024,
    /** Members of one layer. */
    entries: 3_000_000,
    /** Members of all layers of an image. */
    imageEntries: 6_000_000,
    /** Directories that members of one layer imply but do not list. */
    impliedDirectories: 1_000_000,
    /** Names, link targets and extended attributes of one layer, together. */
    metadata: 512 * MiB,
    /** Names and link targets of all layers of an image, together. */
    imageNames: 1024 * MiB,
    /** Anomalies of one layer; each must reach the rules, so more of them end the reading. */
    anomalies: 10_000,
    /** One layer, uncompressed. */
    layer: 64 * 1024 * MiB,
    /** Uncompressed bytes per compressed byte, looked at from `ratioFrom` on. Gzip cannot give more than 1,032. */
    ratio: 1100,
    ratioFrom: 1024 * MiB,
    /** One file content that is kept with a layer's index, and all of one layer. */
    keptFile: MiB,
    keptLayer: 32 * MiB,
    /** An ostree object that is held until it is known whether its name is one to keep. */
    keptObject: 256 * 1024,
    /** A layer's index in the cache. */
    cachedIndex: 1024 * MiB,
    /** An RPM database. */
    rpmDatabase: 512 * MiB,
};


/***/ }),

/***/ 49719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ malformedLayer)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55743);

/**
 * The error for a layer that breaks its specification or our bounds.
 * `layer` names it for people (its digest), `offset` counts bytes of the uncompressed archive from 0.
 */
function malformedLayer(layer, what, offset) {
    const place = offset === undefined ? '' : ` at byte ${offset}`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExternalError */ .yA('image-malformed', `layer ${layer}${place}: ${what}`, {
        hint: 'Build or pull the image again; if the layer is as its maker wrote it, report it to the maker.',
    });
}


/***/ }),

/***/ 64214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lb: () => (/* binding */ isUtf8Name),
/* harmony export */   aA: () => (/* binding */ encodeName),
/* harmony export */   e4: () => (/* binding */ decodeName)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/**
 * Text for the bytes of a file name. Bytes that are no UTF-8 become U+DC80…U+DCFF, one code unit per byte,
 * as Python's surrogateescape (PEP 383) writes them; UTF-8 itself can never give those, so nothing is lost.
 */
function decodeName(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(buffer))
        return buffer.toString('utf8');
    let text = '';
    for (let at = 0; at < buffer.length;) {
        const length = sequenceLength(buffer, at);
        if (length === 0)
            text += String.fromCharCode(0xdc00 + buffer.readUInt8(at));
        else
            text += buffer.toString('utf8', at, at + length);
        at += length || 1;
    }
    return text;
}
/**
 * The bytes of a name that `decodeName` gave.
 * @throws TypeError for a lone surrogate that stands for no byte, which `decodeName` never gives.
 */
function encodeName(text) {
    if (text.isWellFormed())
        return Buffer.from(text, 'utf8');
    const parts = [];
    for (const character of text) {
        const code = character.codePointAt(0) ?? 0;
        if (code >= 0xdc80 && code <= 0xdcff)
            parts.push(Buffer.from([code - 0xdc00]));
        else if (code >= 0xd800 && code <= 0xdfff)
            throw new TypeError('a file name holds a surrogate that stands for no byte');
        else
            parts.push(Buffer.from(character, 'utf8'));
    }
    return Buffer.concat(parts);
}
/** Whether the name's bytes are UTF-8. */
function isUtf8Name(text) {
    return text.isWellFormed();
}
/** Length of the UTF-8 sequence at an offset, 0 when there is none. */
function sequenceLength(buffer, at) {
    const first = buffer.readUInt8(at);
    const length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(buffer.subarray(at, at + length)) && at + length <= buffer.length ? length : 0;
}


/***/ }),

/***/ 67666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eq: () => (/* binding */ isWhiteout),
/* harmony export */   FE: () => (/* binding */ normalPath),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   q$: () => (/* binding */ whiteoutPrefix)
/* harmony export */ });
/**
 * The tree's form of a name from an archive: no leading, doubled or trailing slashes, no `.`; `..` is taken off
 * lexically, as image clients do (Go's filepath.Clean). The root is `''`; undefined when the path leaves it.
 */
function normalPath(name) {
    let text = name;
    if (text.startsWith('./'))
        text = text.slice(2);
    if (text.endsWith('/'))
        text = text.slice(0, -1);
    // Almost every name ends here: nothing in it needs work.
    if (text !== '' && text !== '.' && !/(?:^|\/)(?:\.\.?)?(?:\/|$)/.test(text))
        return { path: text };
    const members = [];
    let climbs = false;
    for (const member of name.split('/')) {
        if (member === '' || member === '.')
            continue;
        if (member === '..') {
            climbs = true;
            if (members.pop() === undefined)
                return undefined;
        }
        else
            members.push(member);
    }
    const path = members.join('/');
    if (climbs)
        return { path, oddity: 'dotdot-path' };
    return name.startsWith('/') ? { path, oddity: 'absolute-path' } : { path };
}
/** The directory that holds a path; `''` for top-level names and for the root itself. */
function parentOf(path) {
    const slash = path.lastIndexOf('/');
    return slash === -1 ? '' : path.slice(0, slash);
}
/** The last member of a path. */
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** Joins a directory of the tree and a name in it. */
function join(directory, name) {
    return directory === '' ? name : `${directory}/${name}`;
}
/** OCI image specification 1.1, layer.md "Whiteouts". */
const whiteoutPrefix = '.wh.';
/** Whether a normalised path of an archive is a whiteout and no entry. */
function isWhiteout(path) {
    return nameOf(path).startsWith(whiteoutPrefix);
}


/***/ }),

/***/ 50228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RF: () => (/* binding */ TarReader),
  aA: () => (/* reexport */ names/* encodeName */.aA)
});

// UNUSED EXPORTS: decodeName

// EXTERNAL MODULE: ./.tsc/image/limits.js
var limits = __webpack_require__(61072);
// EXTERNAL MODULE: ./.tsc/image/malformed.js
var malformed = __webpack_require__(49719);
;// CONCATENATED MODULE: ./.tsc/image/tar-header.js
const BLOCK = 512;
/** Type flags that stand for an entry of the tree. Contiguous files, volume labels and the like are unpacked by no image client. */
const memberTypes = {
    '\0': 'file',
    '0': 'file',
    '1': 'hardlink',
    '2': 'symlink',
    '3': 'char',
    '4': 'block',
    '5': 'directory',
    '6': 'fifo',
};
/** Thrown by the decoders of this room's tar files; the reader adds layer and offset. */
class TarSyntaxError extends Error {
}
function isZeroBlock(block) {
    return block.equals(zeroBlock);
}
const zeroBlock = Buffer.alloc(BLOCK);
/**
 * Decodes one header block.
 * @throws TarSyntaxError when the checksum does not match or a number is none, negative or beyond 2^53.
 */
function parseHeader(block) {
    checkSum(block);
    const magic = block.toString('latin1', 257, 263);
    const version = block.toString('latin1', 263, 265);
    const posix = magic === 'ustar\0' && version === '00';
    const gnu = magic === 'ustar ' && version === ' \0';
    const unclear = !posix && !gnu && magic.startsWith('ustar')
        ? `it claims version ${JSON.stringify(version)} of the ustar format`
        : posix && block.toString('latin1', 508, 512) === 'tar\0'
            ? "it is of star's own format"
            : undefined;
    const name = cString(block, 0, 100);
    // GNU's format has times where POSIX has the prefix.
    const prefix = posix ? cString(block, 345, 155) : noBytes;
    const flag = block.toString('latin1', 156, 157);
    const isDevice = flag === '3' || flag === '4';
    return {
        flag,
        name: prefix.length > 0 ? Buffer.concat([prefix, slash, name]) : Buffer.from(name),
        linkName: Buffer.from(cString(block, 157, 100)),
        mode: natural(block, 100, 8, 'mode'),
        uid: natural(block, 108, 8, 'uid'),
        gid: natural(block, 116, 8, 'gid'),
        size: natural(block, 124, 12, 'size'),
        mtime: number(block, 136, 12, 'mtime'),
        major: isDevice && (posix || gnu) ? natural(block, 329, 8, 'device major') : 0,
        minor: isDevice && (posix || gnu) ? natural(block, 337, 8, 'device minor') : 0,
        ...(unclear !== undefined && { unclear }),
    };
}
const noBytes = Buffer.alloc(0);
const slash = Buffer.from('/');
function cString(block, start, length) {
    const field = block.subarray(start, start + length);
    const end = field.indexOf(0);
    return end === -1 ? field : field.subarray(0, end);
}
/** The sum counts the checksum's own field as spaces; some old writers summed signed bytes. */
function checkSum(block) {
    const stated = natural(block, 148, 8, 'checksum');
    let unsigned = 8 * 0x20;
    let signed = 8 * 0x20;
    for (let at = 0; at < BLOCK; at++) {
        if (at === 148)
            at = 156;
        const byte = block[at] ?? 0;
        unsigned += byte;
        signed += byte < 0x80 ? byte : byte - 0x100;
    }
    if (stated !== unsigned && stated !== signed)
        throw new TarSyntaxError('this is no tar header (its checksum does not match)');
}
function natural(block, start, length, what) {
    const value = number(block, start, length, what);
    if (value < 0)
        throw new TarSyntaxError(`the ${what} is negative`);
    return value;
}
/** Octal digits, padded by spaces or NULs; or, where the first bit is set, big-endian two's complement (GNU, star). */
function number(block, start, length, what) {
    const first = block[start] ?? 0;
    if (first & 0x80)
        return base256(block, start, length, what);
    let at = start;
    const end = start + length;
    while (at < end && (block[at] === 0x20 || block[at] === 0))
        at++;
    let value = 0;
    for (; at < end; at++) {
        const digit = (block[at] ?? 0) - 0x30;
        if (digit < 0 || digit > 7)
            break;
        value = value * 8 + digit;
    }
    while (at < end && block[at] === 0x20)
        at++;
    if (at < end && block[at] !== 0)
        throw new TarSyntaxError(`the ${what} is no octal number`);
    return value;
}
function base256(block, start, length, what) {
    const negative = ((block[start] ?? 0) & 0x40) !== 0;
    let value = BigInt.asIntN(7, BigInt((block[start] ?? 0) & 0x7f));
    for (let at = start + 1; at < start + length; at++)
        value = (value << 8n) | BigInt(block[at] ?? 0);
    const result = Number(value);
    if (!Number.isSafeInteger(result))
        throw new TarSyntaxError(`the ${what} is too ${negative ? 'small' : 'large'}`);
    return result;
}

// EXTERNAL MODULE: ./.tsc/image/names.js
var names = __webpack_require__(64214);
;// CONCATENATED MODULE: ./.tsc/image/tar-pax.js


const textKeys = new Set(['path', 'linkpath', 'uname', 'gname']);
/**
 * Splits `LENGTH KEY=VALUE\n` records (POSIX.1-2024 pax, "pax Extended Header"). Values may hold any byte, for
 * `SCHILY.xattr.*` carries raw attribute values; names may hold no NUL, as Go's archive/tar demands.
 * @throws TarSyntaxError when a record's length, separator or end is not in its place.
 */
function parsePax(payload) {
    const values = new Map();
    const repeated = [];
    for (let at = 0; at < payload.length;) {
        const { length, digits } = recordLength(payload, at);
        const end = at + length;
        const equals = payload.indexOf(0x3d, at + digits + 1);
        if (equals === -1 || equals >= end - 1)
            throw new TarSyntaxError('a PAX record has no "="');
        if (payload[end - 1] !== 0x0a)
            throw new TarSyntaxError('a PAX record does not end with a newline');
        const key = (0,names/* decodeName */.e4)(payload.subarray(at + digits + 1, equals));
        const value = payload.subarray(equals + 1, end - 1);
        if (key === '' || key.includes('\0') || (textKeys.has(key) && value.includes(0))) {
            throw new TarSyntaxError(`the PAX record ${JSON.stringify(key)} holds a NUL or has no name`);
        }
        if (values.has(key))
            repeated.push(key);
        values.set(key, value);
        at = end;
    }
    return { values, repeated };
}
function recordLength(payload, at) {
    let length = 0;
    let digits = 0;
    for (; digits < 8; digits++) {
        const digit = (payload[at + digits] ?? 0) - 0x30;
        if (digit < 0 || digit > 9)
            break;
        length = length * 10 + digit;
    }
    // The shortest record is `5 a=\n`.
    if (digits === 0 || payload[at + digits] !== 0x20 || length < digits + 4 || at + length > payload.length) {
        throw new TarSyntaxError('a PAX record has a wrong length');
    }
    return { length, digits };
}
/**
 * A decimal value such as `mtime=1700000000.25`; the fraction is dropped. Undefined when the record is absent or empty,
 * which leaves the header's own value (as Go's archive/tar reads it).
 * @throws TarSyntaxError when it is no number, negative where that makes no sense, or beyond 2^53.
 */
function paxNumber(values, key) {
    const text = values.get(key)?.toString('latin1');
    if (text === undefined || text === '')
        return undefined;
    const match = /^(-?)([0-9]{1,19})(?:\.[0-9]{0,32})?$/.exec(text);
    const value = match ? Number(`${match[1]}${match[2]}`) : Number.NaN;
    if (!Number.isSafeInteger(value) || (key !== 'mtime' && (value < 0 || text.includes('.')))) {
        throw new TarSyntaxError(`the PAX record ${key} is no usable number`);
    }
    return value;
}

;// CONCATENATED MODULE: ./.tsc/image/tar-member.js




const xattrPrefix = 'SCHILY.xattr.';
/** Records that GNU tar, star or libarchive act on and Go's archive/tar, which image clients use, does not. */
const readBySome = /^(?:LIBARCHIVE\.(?:xattr|symlinktype)|SCHILY\.(?:acl|fflags|realsize|filetype|dev|nlink)|RHT\.security|GNU\.(?:volume|dumpdir))/;
/**
 * Puts header and extensions together as Go's archive/tar does (it reads layers in podman, skopeo and docker),
 * and tells where another reader would see something else.
 * @throws TarSyntaxError for what no client unpacks, and beyond our bounds.
 */
function assembleMember(header, extensions, offset, oddity) {
    const pax = extensions.pax?.values ?? new Map();
    const type = memberTypes[header.flag];
    if (header.flag === 'S' || [...pax.keys()].some((key) => key.startsWith('GNU.sparse.'))) {
        throw new TarSyntaxError('it holds a sparse file, which is not supported; write the layer without sparse files');
    }
    if (type === undefined)
        throw new TarSyntaxError(`member type ${JSON.stringify(header.flag)} is unpacked by no image client`);
    const name = (0,names/* decodeName */.e4)(chooseName(header.name, pax.get('path'), extensions.longName, oddity));
    const member = {
        name,
        type: header.flag === '\0' && name.endsWith('/') ? 'directory' : type,
        mode: header.mode & 0o7777,
        uid: owner(paxNumber(pax, 'uid') ?? header.uid),
        gid: owner(paxNumber(pax, 'gid') ?? header.gid),
        size: paxNumber(pax, 'size') ?? header.size,
        mtime: paxNumber(pax, 'mtime') ?? header.mtime,
        offset,
    };
    if (member.type === 'symlink' || member.type === 'hardlink') {
        member.linkName = (0,names/* decodeName */.e4)(chooseName(header.linkName, pax.get('linkpath'), extensions.longLink, oddity));
        if (member.linkName === '')
            throw new TarSyntaxError('a link has no target');
    }
    if (member.type === 'char' || member.type === 'block')
        member.device = { major: header.major, minor: header.minor };
    if (member.type !== 'file' && member.size > 0) {
        oddity('size-without-content', `a ${member.type} states ${member.size} bytes of content; readers disagree on where the next member starts`, name);
        member.size = 0;
    }
    if (name === '')
        throw new TarSyntaxError('a member has no name');
    if (name.includes('\0') || member.linkName?.includes('\0'))
        throw new TarSyntaxError('a name holds a NUL');
    if (type === 'file' && header.flag !== '\0' && name.endsWith('/')) {
        oddity('trailing-slash', 'a file has a name that ends with a slash; some readers make it a directory', name);
    }
    if (!(0,names/* isUtf8Name */.Lb)(name))
        oddity('name-not-utf8', 'the name is not UTF-8', name);
    if (member.linkName !== undefined && !(0,names/* isUtf8Name */.Lb)(member.linkName))
        oddity('name-not-utf8', "the link's target is not UTF-8", name);
    if (header.unclear !== undefined)
        oddity('unclear-format', `readers may see another name in this header: ${header.unclear}`, name);
    readExtendedAttributes(member, extensions.pax, oddity);
    return member;
}
/** GNU's long name wins over PAX, PAX over the header, as in Go. Tells when a reader without PAX would see a different name that fits. */
function chooseName(plain, pax, long, oddity) {
    const extended = pax !== undefined && pax.length > 0 ? pax : undefined;
    const chosen = long ?? extended ?? plain;
    if (chosen.length > limits/* limits */.F.name)
        throw new TarSyntaxError(`a name is longer than ${limits/* limits */.F.name} bytes`);
    if (long && extended && !long.equals(extended)) {
        oddity('names-disagree', 'GNU and PAX headers give different names for one member', (0,names/* decodeName */.e4)(chosen));
    }
    else if (chosen !== plain &&
        chosen.length < 100 &&
        chosen.every((byte) => byte < 0x80) &&
        !withoutSlash(plain).equals(withoutSlash(chosen))) {
        oddity('names-disagree', `an extended header replaces the name ${JSON.stringify((0,names/* decodeName */.e4)(plain))}, though the name would have fitted`, (0,names/* decodeName */.e4)(chosen));
    }
    return chosen;
}
function withoutSlash(name) {
    return name.at(-1) === 0x2f ? name.subarray(0, -1) : name;
}
function owner(id) {
    if (id > 0xffff_fffe)
        throw new TarSyntaxError('an owner is beyond 32 bits');
    return id;
}
function readExtendedAttributes(member, pax, oddity) {
    if (!pax)
        return;
    for (const key of pax.repeated)
        oddity('repeated-pax-record', `the record ${JSON.stringify(key)} is there more than once`, member.name);
    for (const [key, value] of pax.values) {
        if (readBySome.test(key))
            oddity('pax-read-by-some', `the record ${JSON.stringify(key)} is acted on by some readers only`, member.name);
        if (!key.startsWith(xattrPrefix))
            continue;
        const name = key.slice(xattrPrefix.length);
        if (name === '' || name.length > 255)
            throw new TarSyntaxError('an extended attribute has no name, or one of more than 255 characters');
        if (value.length > limits/* limits */.F.xattr)
            throw new TarSyntaxError(`an extended attribute is larger than ${limits/* limits */.F.xattr} bytes`);
        if (/^(?:trusted|user)\.overlay\./.test(name)) {
            oddity('overlay-attribute', `the extended attribute ${JSON.stringify(name)} steers overlay file systems`, member.name);
        }
        member.xattrs ??= new Map();
        member.xattrs.set(name, value);
    }
}

;// CONCATENATED MODULE: ./.tsc/image/tar.js






/**
 * A streaming reader of tar archives (POSIX.1-2024 pax with binary values; GNU long names and numbers; ustar; V7),
 * fed with pieces of any size; it copies only headers that straddle two pieces.
 *
 * `write` and `end` throw ExternalError `image-malformed`, with layer and byte offset, for what cannot be decoded or
 * exceeds `limits`; where readers merely disagree the visitor's `oddity` is called and Go's archive/tar is followed.
 */
class TarReader {
    #visitor;
    #layer;
    /** Bytes before the piece in work. */
    #consumed = 0;
    #state = 'header';
    /** Bytes left of the content, extension or padding in work. */
    #left = 0;
    #padding = 0;
    #block = Buffer.alloc(BLOCK);
    #blockFilled = 0;
    #extensionFlag = '';
    #extension = Buffer.alloc(0);
    #pending = {};
    #members = 0;
    #zeroBlockAt;
    #dataAfterEnd = false;
    /** `layer` names the archive in errors. */
    constructor(visitor, layer) {
        this.#visitor = visitor;
        this.#layer = layer;
    }
    write(piece) {
        let at = 0;
        while (at < piece.length)
            at = this.#step(piece, at);
        this.#consumed += piece.length;
    }
    /** To be called after the last piece. */
    end() {
        if (this.#state === 'ended')
            return;
        if (this.#state !== 'header' || this.#blockFilled > 0)
            throw this.#malformed('the archive ends within a member', this.#consumed);
        if (this.#hasPending())
            this.#visitor.oddity('dangling-extension', 'the archive ends after an extended header');
        this.#visitor.oddity('no-end-marker', 'the archive ends without two zero blocks; it may have been cut');
    }
    /** Handles what starts at an offset of a piece; returns the offset of the rest. */
    #step(piece, at) {
        if (this.#state === 'header')
            return this.#header(piece, at);
        if (this.#state === 'ended')
            return this.#afterEnd(piece, at);
        const next = Math.min(piece.length, at + this.#left);
        if (this.#state === 'content')
            this.#visitor.data(piece.subarray(at, next));
        else if (this.#state === 'extension')
            piece.copy(this.#extension, this.#extension.length - this.#left, at, next);
        this.#left -= next - at;
        if (this.#left === 0)
            this.#finish(this.#consumed + next);
        return next;
    }
    #header(piece, at) {
        if (this.#blockFilled === 0 && piece.length - at >= BLOCK) {
            this.#take(piece.subarray(at, at + BLOCK), this.#consumed + at);
            return at + BLOCK;
        }
        const next = Math.min(piece.length, at + BLOCK - this.#blockFilled);
        piece.copy(this.#block, this.#blockFilled, at, next);
        this.#blockFilled += next - at;
        if (this.#blockFilled === BLOCK) {
            this.#blockFilled = 0;
            this.#take(this.#block, this.#consumed + next - BLOCK);
        }
        return next;
    }
    #take(block, offset) {
        if (isZeroBlock(block)) {
            this.#zeroBlock(offset);
            return;
        }
        if (this.#zeroBlockAt !== undefined)
            throw this.#malformed('a member follows a lone zero block', offset);
        this.#decoding(offset, () => {
            const header = parseHeader(block);
            if ('xgLK'.includes(header.flag))
                return this.#startExtension(header.flag, header.size);
            if (++this.#members > limits/* limits */.F.entries)
                throw new TarSyntaxError(`the layer has more than ${limits/* limits */.F.entries} members`);
            const member = assembleMember(header, this.#pending, offset, (...oddity) => this.#visitor.oddity(...oddity));
            this.#pending = {};
            if (member.size > limits/* limits */.F.layer)
                throw new TarSyntaxError(`a file of ${member.size} bytes is larger than a layer may be`);
            this.#visitor.member(member);
            this.#start('content', member.size);
            if (member.size === 0)
                this.#finish(offset + BLOCK);
        });
    }
    #zeroBlock(offset) {
        if (this.#zeroBlockAt === undefined) {
            this.#zeroBlockAt = offset;
            return;
        }
        if (this.#hasPending())
            this.#visitor.oddity('dangling-extension', 'the archive ends after an extended header');
        this.#state = 'ended';
    }
    #startExtension(flag, size) {
        const most = flag === 'L' || flag === 'K' ? limits/* limits */.F.name + 1 : limits/* limits */.F.paxHeader;
        if (size > most)
            throw new TarSyntaxError(`an extended header of ${size} bytes; at most ${most} are taken`);
        this.#extensionFlag = flag;
        this.#extension = Buffer.alloc(size);
        this.#start('extension', size);
        if (size === 0)
            this.#finish(this.#consumed);
    }
    #start(state, size) {
        this.#state = state;
        this.#left = size;
        this.#padding = (BLOCK - (size % BLOCK)) % BLOCK;
    }
    /** What was in work is complete up to an offset. */
    #finish(offset) {
        const done = this.#state;
        if (done === 'content')
            this.#visitor.memberEnd();
        else if (done === 'extension')
            this.#decoding(offset, () => this.#endExtension());
        this.#state = done !== 'padding' && this.#padding > 0 ? 'padding' : 'header';
        this.#left = this.#state === 'padding' ? this.#padding : 0;
    }
    #endExtension() {
        const flag = this.#extensionFlag;
        const payload = this.#extension;
        if (flag === 'g') {
            // Go ignores global headers, GNU tar applies them; git writes a lone comment.
            const keys = [...parsePax(payload).values.keys()].filter((key) => key !== 'comment');
            if (keys.length > 0)
                this.#visitor.oddity('global-header', `a global header sets ${JSON.stringify(keys.slice(0, 8).join(', '))}, which only some readers apply`);
            return;
        }
        const slot = flag === 'x' ? 'pax' : flag === 'L' ? 'longName' : 'longLink';
        if (this.#pending[slot])
            this.#visitor.oddity('repeated-extension', `two "${flag}" headers come before one member`);
        if (slot === 'pax')
            this.#pending.pax = parsePax(payload);
        else
            this.#pending[slot] = payload.subarray(0, payload.includes(0) ? payload.indexOf(0) : payload.length);
    }
    #afterEnd(piece, at) {
        if (!this.#dataAfterEnd && !isAllZero(piece, at)) {
            this.#dataAfterEnd = true;
            this.#visitor.oddity('data-after-end', `the archive goes on after its end marker, in the piece at byte ${this.#consumed + at}`);
        }
        return piece.length;
    }
    #hasPending() {
        return (this.#pending.pax !== undefined || this.#pending.longName !== undefined || this.#pending.longLink !== undefined);
    }
    #decoding(offset, work) {
        try {
            work();
        }
        catch (error) {
            if (error instanceof TarSyntaxError)
                throw this.#malformed(error.message, offset);
            throw error;
        }
    }
    #malformed(what, offset) {
        return (0,malformed/* malformedLayer */.x)(this.#layer, what, offset);
    }
}
const zeros = Buffer.alloc(64 * 1024);
function isAllZero(piece, from) {
    for (let at = from; at < piece.length; at += zeros.length) {
        const part = piece.subarray(at, at + zeros.length);
        if (part.compare(zeros, 0, part.length) !== 0)
            return false;
    }
    return true;
}


/***/ })

};
