export const id = 4516;
export const ids = [4516];
export const modules = {

/***/ 55124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ diffTrees)
/* harmony export */ });
/* harmony import */ var _attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76725);

/**
 * Every path in which a derived tree differs from its base: all of Δ, so that what is not in it is the base's.
 * Sorted by path in order of UTF-16 code units. Modification times, inode numbers and layers alone are no difference.
 */
function diffTrees(base, derived) {
    const changes = [];
    for (const after of derived.entries.values()) {
        const before = base.entries.get(after.path);
        if (before === after)
            continue;
        if (before === undefined) {
            changes.push({ kind: 'added', path: after.path, after });
            continue;
        }
        const what = changedParts(before, after);
        if (what.length > 0)
            changes.push({ kind: 'changed', path: after.path, before, after, what });
    }
    for (const before of base.entries.values()) {
        if (!derived.entries.has(before.path))
            changes.push({ kind: 'removed', path: before.path, before });
    }
    return changes.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
function changedParts(before, after) {
    const parts = [];
    if (before.type !== after.type)
        parts.push('type');
    // A symlink has no mode of its own on Linux.
    if (before.mode !== after.mode && after.type !== 'symlink')
        parts.push('mode');
    if (before.uid !== after.uid || before.gid !== after.gid)
        parts.push('owner');
    if (before.size !== after.size || before.digest !== after.digest)
        parts.push('content');
    if (before.target !== after.target)
        parts.push('target');
    if (before.device?.major !== after.device?.major || before.device?.minor !== after.device?.minor)
        parts.push('device');
    if (!(0,_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .sameXattrs */ .D)(before.xattrs, after.xattrs))
        parts.push('xattrs');
    return parts;
}


/***/ }),

/***/ 82177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ RpmHeaderError),
/* harmony export */   x: () => (/* binding */ RpmHeader)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64214);

/** Thrown for a header blob that rpm itself would refuse, or that lacks what every package has. */
class RpmHeaderError extends Error {
}
/** Bytes of one value, by type (0 unused; 6, 8, 9 are strings); rpm's lib/header.c. */
const sizes = [0, 1, 1, 2, 4, 8, 0, 1, 0, 0];
/** rpm's own bounds (lib/header.c: HEADER_TAGS_MAX, HEADER_DATA_MAX). */
const mostTags = 65535;
const mostData = 256 * 1024 * 1024;
/**
 * One header of an RPM database, as the `blob` column holds it: no magic; `il:u32, dl:u32`, il entries of
 * `tag, type, offset, count` (big-endian), then dl bytes. A tag that is there again after the signed region wins, as in rpm.
 */
class RpmHeader {
    #tags = new Map();
    #data;
    /** @throws RpmHeaderError when lengths, types or offsets do not fit. */
    constructor(blob) {
        if (blob.length < 8)
            throw new RpmHeaderError('a header is cut');
        const tags = blob.readUInt32BE(0);
        const length = blob.readUInt32BE(4);
        if (tags < 1 || tags > mostTags || length > mostData)
            throw new RpmHeaderError('a header is too large or empty');
        if (blob.length !== 8 + 16 * tags + length)
            throw new RpmHeaderError('a header does not have the length it states');
        this.#data = blob.subarray(8 + 16 * tags);
        for (let at = 8; at < 8 + 16 * tags; at += 16)
            this.#addTag(blob, at);
    }
    /** A string tag; undefined when absent. @throws RpmHeaderError when it is of another type. */
    string(tag) {
        const entry = this.#tags.get(tag);
        if (!entry)
            return undefined;
        if (entry.type !== 6 && entry.type !== 9)
            throw new RpmHeaderError(`tag ${tag} is no string`);
        return this.#strings(entry, 1)[0];
    }
    /** An array of strings; empty when absent. */
    strings(tag) {
        const entry = this.#tags.get(tag);
        if (!entry)
            return [];
        if (entry.type !== 8)
            throw new RpmHeaderError(`tag ${tag} is no string array`);
        return this.#strings(entry, entry.count);
    }
    /** An array of unsigned integers of any width; empty when absent. */
    integers(tag) {
        const entry = this.#tags.get(tag);
        if (!entry)
            return [];
        if (entry.type < 2 || entry.type > 5)
            throw new RpmHeaderError(`tag ${tag} is no integer array`);
        const width = sizes[entry.type] ?? 1;
        return Array.from({ length: entry.count }, (_, i) => {
            const at = entry.offset + i * width;
            return width === 8 ? Number(this.#data.readBigUInt64BE(at)) : this.#data.readUIntBE(at, width);
        });
    }
    has(tag) {
        return this.#tags.has(tag);
    }
    #addTag(blob, at) {
        const tag = blob.readUInt32BE(at);
        const type = blob.readUInt32BE(at + 4);
        const offset = blob.readUInt32BE(at + 8);
        const count = blob.readUInt32BE(at + 12);
        const width = sizes[type];
        if (width === undefined || type === 0)
            throw new RpmHeaderError(`tag ${tag} has the unknown type ${type}`);
        const least = count * Math.max(width, 1);
        if (count === 0 || offset + least > this.#data.length)
            throw new RpmHeaderError(`tag ${tag} leaves its header`);
        if (width > 1 && offset % width !== 0)
            throw new RpmHeaderError(`tag ${tag} is not aligned`);
        this.#tags.set(tag, { type, offset, count });
    }
    #strings(entry, count) {
        const found = [];
        for (let at = entry.offset; found.length < count;) {
            const end = this.#data.indexOf(0, at);
            if (end === -1)
                throw new RpmHeaderError('a string has no end');
            found.push((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeName */ .e4)(this.#data.subarray(at, end)));
            at = end + 1;
        }
        return found;
    }
}


/***/ }),

/***/ 61069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _A: () => (/* binding */ tags),
/* harmony export */   p: () => (/* binding */ mostFiles),
/* harmony export */   wg: () => (/* binding */ packageOf)
/* harmony export */ });
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82177);

/** Tag numbers (rpm's include/rpm/rpmtag.h). */
const tags = {
    name: 1000,
    version: 1001,
    release: 1002,
    epoch: 1003,
    vendor: 1011,
    arch: 1022,
    oldFileNames: 1027,
    fileSizes: 1028,
    fileModes: 1030,
    fileDigests: 1035,
    fileLinkTargets: 1036,
    fileFlags: 1037,
    fileUsers: 1039,
    fileGroups: 1040,
    dirIndexes: 1116,
    baseNames: 1117,
    dirNames: 1118,
    longFileSizes: 5008,
    fileCaps: 5010,
    fileDigestAlgorithm: 5011,
};
/** Files of all packages of a database together; a full desktop has some 400,000. */
const mostFiles = 4_000_000;
const longestPath = 4096;
/**
 * A package from a header of the database.
 * @throws RpmHeaderError when what every package has is missing, or the file lists have different lengths.
 */
function packageOf(blob) {
    const header = new _header_js__WEBPACK_IMPORTED_MODULE_0__/* .RpmHeader */ .x(blob);
    const vendor = header.string(tags.vendor);
    return {
        name: required(header, tags.name, 'name'),
        epoch: header.integers(tags.epoch)[0],
        version: required(header, tags.version, 'version'),
        release: required(header, tags.release, 'release'),
        arch: header.string(tags.arch) ?? '',
        ...(vendor !== undefined && { vendor }),
        files: filesOf(header),
    };
}
function required(header, tag, what) {
    const value = header.string(tag);
    if (value === undefined || value === '')
        throw new _header_js__WEBPACK_IMPORTED_MODULE_0__/* .RpmHeaderError */ .b(`a package has no ${what}`);
    return value;
}
function filesOf(header) {
    const names = header.strings(tags.baseNames);
    const count = names.length;
    if (header.has(tags.oldFileNames))
        throw new _header_js__WEBPACK_IMPORTED_MODULE_0__/* .RpmHeaderError */ .b('a package lists its files in the form of rpm 3');
    const directories = header.strings(tags.dirNames);
    const places = sameLength(header.integers(tags.dirIndexes), count);
    const sizes = sameLength(header.integers(header.has(tags.longFileSizes) ? tags.longFileSizes : tags.fileSizes), count);
    const modes = sameLength(header.integers(tags.fileModes), count);
    const digests = sameLength(header.strings(tags.fileDigests), count);
    const targets = sameLength(header.strings(tags.fileLinkTargets), count);
    const flags = sameLength(header.integers(tags.fileFlags), count);
    const users = sameLength(header.strings(tags.fileUsers), count);
    const groups = sameLength(header.strings(tags.fileGroups), count);
    const caps = header.has(tags.fileCaps) ? sameLength(header.strings(tags.fileCaps), count) : [];
    // Absent since the days when MD5 was the only one.
    const digestAlgorithm = header.integers(tags.fileDigestAlgorithm)[0] ?? 1;
    return names.map((name, i) => {
        const directory = directories[places[i] ?? -1];
        if (directory === undefined)
            throw new _header_js__WEBPACK_IMPORTED_MODULE_0__/* .RpmHeaderError */ .b('a file is in a directory that is not listed');
        const path = `${directory}${name}`;
        if (path.length > longestPath)
            throw new _header_js__WEBPACK_IMPORTED_MODULE_0__/* .RpmHeaderError */ .b('a path is too long');
        const file = {
            path: path.startsWith('/') ? path.slice(1) : path,
            mode: modes[i] ?? 0,
            size: sizes[i] ?? 0,
            user: users[i] ?? '',
            group: groups[i] ?? '',
            digestAlgorithm,
            flags: flags[i] ?? 0,
        };
        if (digests[i])
            file.digest = digests[i];
        if (targets[i])
            file.linkTarget = targets[i];
        if (caps[i])
            file.caps = caps[i];
        return file;
    });
}
/** All file lists describe the same files; a shorter one would shift what it says to others. */
function sameLength(list, count) {
    if (list.length !== count)
        throw new _header_js__WEBPACK_IMPORTED_MODULE_0__/* .RpmHeaderError */ .b('the file lists of a package have different lengths');
    return list;
}


/***/ }),

/***/ 5682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UH: () => (/* binding */ stagedCandidate),
/* harmony export */   t3: () => (/* binding */ storedCandidate)
/* harmony export */ });
/* unused harmony export stagedAsStored */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55743);
/* harmony import */ var _stored_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35172);


/** A built image: what the base has is read from where the base is, the rest from the thin layout. */
function stagedCandidate(staged) {
    const { base } = staged;
    const ofBase = new Set(base.manifest.document.layers.map((layer) => layer.digest));
    const image = stagedAsStored(staged, staged.store);
    const layers = (0,_stored_image_js__WEBPACK_IMPORTED_MODULE_1__/* .layerSources */ .AD)(image).map((layer) => ({
        ...layer,
        open: () => storeOf(layer).openBlob(layer.descriptor),
    }));
    const storeOf = (layer) => (ofBase.has(layer.descriptor.digest) ? base.store : staged.store);
    return { image, base, layers, sources: staged.sources };
}
/** An image that was published, or built by something else. */
function storedCandidate(image, base) {
    return { image, base, layers: (0,_stored_image_js__WEBPACK_IMPORTED_MODULE_1__/* .layerSources */ .AD)(image), sources: new Map() };
}
/** A staged image as it is, or will be, in a store. @throws ExternalError `image-malformed` when it names no media type */
function stagedAsStored(staged, store) {
    const { mediaType } = staged.manifest;
    if (mediaType === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExternalError */ .yA('image-malformed', `${staged.dir}: the manifest names no media type`);
    return {
        store,
        manifest: {
            kind: 'image',
            bytes: staged.manifestBytes,
            descriptor: { mediaType, digest: staged.digest, size: staged.manifestBytes.length },
            document: staged.manifest,
        },
        config: staged.config,
    };
}


/***/ }),

/***/ 61810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ examine)
});

// EXTERNAL MODULE: ./.tsc/core/digest.js
var digest = __webpack_require__(86912);
// EXTERNAL MODULE: ./.tsc/image/delta.js
var delta = __webpack_require__(55124);
// EXTERNAL MODULE: ./.tsc/image/index-image.js + 7 modules
var index_image = __webpack_require__(1394);
// EXTERNAL MODULE: ./.tsc/image/limits.js
var limits = __webpack_require__(61072);
// EXTERNAL MODULE: ./.tsc/image/paths.js
var paths = __webpack_require__(67666);
// EXTERNAL MODULE: ./.tsc/image/rpmdb/header.js
var header = __webpack_require__(82177);
// EXTERNAL MODULE: ./.tsc/image/rpmdb/packages.js
var rpmdb_packages = __webpack_require__(61069);
;// CONCATENATED MODULE: ./.tsc/image/rpmdb/sqlite-pages.js
/** Thrown for a file that is no SQLite database of the kind we read, or damaged. */
class SqliteError extends Error {
}
const magic = 'SQLite format 3\0';
/**
 * Opens the bytes of a database file, and of the write-ahead log beside it when there is one
 * (sqlite.org/fileformat2.html, 1.3 "The Database Header" and 4 "The Write-Ahead Log").
 * @throws SqliteError when the header is none, the text is not UTF-8, or the log is not a log of this database.
 */
function openSqlite(file, wal) {
    if (file.length < 512 || file.toString('latin1', 0, 16) !== magic)
        throw new SqliteError('it is no SQLite database');
    const stated = file.readUInt16BE(16);
    const pageSize = stated === 1 ? 65536 : stated;
    if (pageSize < 512 || (pageSize & (pageSize - 1)) !== 0)
        throw new SqliteError('its page size is none');
    const log = wal && wal.length > 0 ? readLog(wal, pageSize) : undefined;
    const header = log?.pages.get(1) ?? file;
    const usable = pageSize - header.readUInt8(20);
    if (usable < 480)
        throw new SqliteError('its pages have too little room');
    const encoding = header.readUInt32BE(56);
    if (encoding !== 1)
        throw new SqliteError(`its text encoding is ${encoding}, not UTF-8`);
    const count = log?.pageCount ?? pagesOf(file, pageSize);
    return {
        pageSize,
        usable,
        count,
        page(number) {
            const start = (number - 1) * pageSize;
            const page = number >= 1 && number <= count ? (log?.pages.get(number) ?? file.subarray(start, start + pageSize)) : undefined;
            if (page?.length !== pageSize)
                throw new SqliteError(`page ${number} is not in the file`);
            return page;
        },
    };
}
/** The header's count is valid only when the last writer knew of it; older writers leave the file's length. */
function pagesOf(file, pageSize) {
    const inFile = Math.floor(file.length / pageSize);
    const inHeader = file.readUInt32BE(28);
    const valid = inHeader > 0 && file.readUInt32BE(24) === file.readUInt32BE(92);
    if (valid && inHeader > inFile)
        throw new SqliteError(`it states ${inHeader} pages and has ${inFile}`);
    return valid ? inHeader : inFile;
}
/** The newest committed version of each page; undefined when nothing was committed since the log was last reset. */
function readLog(wal, pageSize) {
    if (wal.length < 32)
        throw new SqliteError('its write-ahead log is cut');
    const magicNumber = wal.readUInt32BE(0);
    if (magicNumber !== 0x377f0682 && magicNumber !== 0x377f0683)
        throw new SqliteError('its write-ahead log is none');
    if (wal.readUInt32BE(8) !== pageSize)
        throw new SqliteError('its write-ahead log has another page size');
    const littleEndian = magicNumber === 0x377f0682;
    let sum = checksum(wal.subarray(0, 24), [0, 0], littleEndian);
    if (sum[0] !== wal.readUInt32BE(24) || sum[1] !== wal.readUInt32BE(28))
        throw new SqliteError('its write-ahead log is damaged');
    const salt = wal.subarray(16, 24);
    let committed;
    let uncommitted = [];
    for (let at = 32; at + 24 + pageSize <= wal.length; at += 24 + pageSize) {
        const frame = wal.subarray(at, at + 24);
        const page = wal.subarray(at + 24, at + 24 + pageSize);
        sum = checksum(page, checksum(frame.subarray(0, 8), sum, littleEndian), littleEndian);
        // What follows was left by an earlier use of the log, or was never finished.
        if (!frame.subarray(8, 16).equals(salt) || sum[0] !== frame.readUInt32BE(16) || sum[1] !== frame.readUInt32BE(20))
            break;
        uncommitted.push([frame.readUInt32BE(0), page]);
        const pageCount = frame.readUInt32BE(4);
        if (pageCount === 0)
            continue;
        committed ??= { pages: new Map(), pageCount };
        committed.pageCount = pageCount;
        for (const [number, bytes] of uncommitted)
            committed.pages.set(number, bytes);
        uncommitted = [];
    }
    return committed;
}
function checksum(bytes, seed, littleEndian) {
    let [s0, s1] = seed;
    for (let at = 0; at + 8 <= bytes.length; at += 8) {
        s0 = (s0 + (littleEndian ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at)) + s1) >>> 0;
        s1 = (s1 + (littleEndian ? bytes.readUInt32LE(at + 4) : bytes.readUInt32BE(at + 4)) + s0) >>> 0;
    }
    return [s0, s1];
}

;// CONCATENATED MODULE: ./.tsc/image/rpmdb/sqlite-table.js

/** Records larger than this are refused (go-rpmdb bounds header blobs alike). */
const largestRecord = 256 * 1024 * 1024;
/**
 * The rows of an ordinary table, by its name. Views and virtual tables of that name, which a query would run instead,
 * are refused; indexes and the free list are not looked at. No page is visited twice, so the work is bounded by the file.
 * @throws SqliteError when there is no such table, more than one, or the file is damaged.
 */
function* readTable(pages, name) {
    const visited = new Set();
    const named = [];
    for (const row of walk(pages, 1, visited)) {
        if (textOf(row[1])?.toLowerCase() === name.toLowerCase())
            named.push(row);
    }
    const [row, another] = named;
    if (!row)
        throw new SqliteError(`it has no table ${name}`);
    const root = row[3];
    if (another || textOf(row[0]) !== 'table' || typeof root !== 'number' || root < 2) {
        throw new SqliteError(`what it calls ${name} is no plain table`);
    }
    yield* walk(pages, root, visited);
}
function textOf(value) {
    return value !== null && typeof value === 'object' && 'text' in value ? value.text.toString('utf8') : undefined;
}
/** Visits a table b-tree (sqlite.org/fileformat2.html, 1.6 "B-tree Pages"), leaves from left to right. */
function* walk(pages, root, visited) {
    const todo = [root];
    for (let number = todo.pop(); number !== undefined; number = todo.pop()) {
        const page = visit(pages, number, visited);
        // The first page starts with the file's header.
        const start = number === 1 ? 100 : 0;
        const type = page.readUInt8(start);
        if (type !== 0x0d && type !== 0x05)
            throw new SqliteError(`page ${number} is no page of a table`);
        const cells = page.readUInt16BE(start + 3);
        const pointers = start + (type === 0x05 ? 12 : 8);
        if (pointers + cells * 2 > pages.usable)
            throw new SqliteError(`page ${number} has more cells than room`);
        const children = [];
        for (let cell = 0; cell < cells; cell++) {
            const at = page.readUInt16BE(pointers + cell * 2);
            if (at + 4 > pages.usable)
                throw new SqliteError(`page ${number} has a cell outside of it`);
            if (type === 0x05)
                children.push(page.readUInt32BE(at));
            else
                yield parseRecord(payloadAt(pages, page, at, visited));
        }
        if (type === 0x05)
            todo.push(page.readUInt32BE(start + 8), ...children.reverse());
    }
}
function visit(pages, number, visited) {
    if (visited.has(number))
        throw new SqliteError(`page ${number} is used twice`);
    visited.add(number);
    return pages.page(number);
}
/** The payload of a leaf cell, put together from its overflow pages (1.6 and 1.7, "Cell Payload Overflow Pages"). */
function payloadAt(pages, page, at, visited) {
    const size = readVarint(page, at);
    const rowid = readVarint(page, size.next);
    const start = rowid.next;
    if (size.value > largestRecord)
        throw new SqliteError('a record is too large');
    const most = pages.usable - 35;
    if (size.value <= most)
        return within(page, start, size.value, pages.usable);
    const least = Math.floor(((pages.usable - 12) * 32) / 255) - 23;
    const spread = least + ((size.value - least) % (pages.usable - 4));
    const local = spread <= most ? spread : least;
    const parts = [within(page, start, local, pages.usable)];
    let missing = size.value - local;
    let next = within(page, start + local, 4, pages.usable).readUInt32BE(0);
    while (missing > 0) {
        const overflow = visit(pages, next, visited);
        const part = overflow.subarray(4, Math.min(pages.usable, 4 + missing));
        parts.push(part);
        missing -= part.length;
        next = overflow.readUInt32BE(0);
    }
    return Buffer.concat(parts, size.value);
}
function within(page, start, length, usable) {
    if (start + length > usable)
        throw new SqliteError('a record leaves its page');
    return page.subarray(start, start + length);
}
/** Big-endian, 7 bits a byte, at most 9 bytes of which the last has 8 (1.6). Values beyond 2^53 lose their low bits; only rowids are that large. */
function readVarint(bytes, at) {
    let value = 0;
    for (let count = 0; count < 9; count++) {
        const byte = bytes[at + count];
        if (byte === undefined)
            throw new SqliteError('a number leaves its page');
        if (count === 8)
            return { value: value * 256 + byte, next: at + 9 };
        value = value * 128 + (byte & 0x7f);
        if (byte < 0x80)
            return { value, next: at + count + 1 };
    }
    throw new SqliteError('a number has no end');
}
/** Record format (sqlite.org/fileformat2.html, 2.1). */
function parseRecord(payload) {
    const header = readVarint(payload, 0);
    if (header.value > payload.length)
        throw new SqliteError('a record is cut');
    const row = [];
    let at = header.value;
    for (let type = header.next; type < header.value;) {
        const serial = readVarint(payload, type);
        type = serial.next;
        const length = contentLength(serial.value);
        if (at + length > payload.length)
            throw new SqliteError('a record is cut');
        row.push(readValue(serial.value, payload.subarray(at, at + length)));
        at += length;
    }
    return row;
}
function contentLength(serial) {
    if (serial === 10 || serial === 11)
        throw new SqliteError('a record has a value of a reserved type');
    return serial >= 12 ? Math.floor((serial - 12) / 2) : ([0, 1, 2, 3, 4, 6, 8, 8, 0, 0][serial] ?? 0);
}
function readValue(serial, bytes) {
    if (serial === 0)
        return null;
    if (serial >= 12)
        return serial % 2 === 0 ? { blob: bytes } : { text: bytes };
    if (serial === 8 || serial === 9)
        return serial - 8;
    if (serial === 7)
        return bytes.readDoubleBE(0);
    return serial === 6 ? Number(bytes.readBigInt64BE(0)) : bytes.readIntBE(0, bytes.length);
}

;// CONCATENATED MODULE: ./.tsc/image/rpmdb/read.js






/** Where databases are: ostree systems, Fedora since 33, older ones. Mostly two of them are links to the third. */
const folders = ['usr/share/rpm', 'usr/lib/sysimage/rpm', 'var/lib/rpm'];
/** Databases of rpm's other backends (ndb; Berkeley DB), which are not read. */
const otherFiles = ['Packages.db', 'Packages'];
/**
 * The packages that an image's RPM database states. That is a claim of whoever wrote the database.
 * Never throws for what is in the image: a database that is there and cannot be read is `unreadable`.
 * @throws what reading a layer again throws.
 */
async function readRpmDatabase(tree) {
    const found = findDatabases(tree, await folderOfMacros(tree));
    const [database] = found;
    if (!database) {
        const other = folders
            .flatMap((folder) => otherFiles.map((name) => tree.lookup((0,paths/* join */.fj)(folder, name))))
            .find((entry) => entry?.type === 'file');
        return other
            ? { state: 'unreadable', path: other.path, reason: 'it is a database of a backend other than SQLite' }
            : { state: 'absent' };
    }
    const { path } = database;
    const different = found.find((other) => other.digest !== database.digest);
    if (different)
        return {
            state: 'unreadable',
            path,
            reason: `${different.path} is another database; which one counts depends on rpm's settings`,
        };
    try {
        const journal = tree.lookup(`${path}-journal`);
        if (journal && journal.size > 0)
            return { state: 'unreadable', path, reason: 'a rollback journal lies beside it: a transaction was not finished' };
        const file = await contentOf(tree, path);
        return { state: 'read', path, ...readDatabase(file ?? Buffer.alloc(0), await contentOf(tree, `${path}-wal`)) };
    }
    catch (error) {
        if (error instanceof SqliteError || error instanceof header/* RpmHeaderError */.b)
            return { state: 'unreadable', path, reason: error.message };
        throw error;
    }
}
/**
 * Packages and keys of a database's bytes, and of its write-ahead log's.
 * @throws SqliteError, RpmHeaderError for damage of any kind: a list with gaps would prove nothing.
 */
function readDatabase(file, wal) {
    const packages = [];
    const keys = [];
    let files = 0;
    for (const row of readTable(openSqlite(file, wal), 'Packages')) {
        const blob = row[1];
        if (row.length !== 2 || blob === null || typeof blob !== 'object' || !('blob' in blob)) {
            throw new SqliteError('a row of the table Packages is no header');
        }
        const found = (0,rpmdb_packages/* packageOf */.wg)(blob.blob);
        files += found.files.length;
        if (files > rpmdb_packages/* mostFiles */.p)
            throw new header/* RpmHeaderError */.b(`the packages have more than ${rpmdb_packages/* mostFiles */.p} files`);
        if (found.name === 'gpg-pubkey')
            keys.push(`${found.name}-${found.version}-${found.release}`);
        else
            packages.push(found);
    }
    return { packages, keys };
}
function findDatabases(tree, preferred) {
    const found = new Map();
    for (const folder of preferred === undefined ? folders : [preferred, ...folders]) {
        const entry = tree.lookup((0,paths/* join */.fj)(folder, 'rpmdb.sqlite'));
        if (entry?.type === 'file')
            found.set(entry.path, entry);
    }
    return [...found.values()];
}
/** The folder that rpm-ostree's macro file names, when it is a plain path. */
async function folderOfMacros(tree) {
    const path = 'usr/lib/rpm/macros.d/macros.rpm-ostree';
    const text = (tree.lookup(path)?.size ?? 0) <= 65536 ? await tree.readFile(path, 65536) : undefined;
    return /^%_dbpath[ \t]+\/([\w./-]{1,255})$/m.exec(text?.toString('utf8') ?? '')?.[1];
}
async function contentOf(tree, path) {
    const size = tree.lookup(path)?.size ?? 0;
    if (size > limits/* limits */.F.rpmDatabase)
        throw new SqliteError(`${path} has ${size} bytes; at most ${limits/* limits */.F.rpmDatabase} are read`);
    return tree.readFile(path, limits/* limits */.F.rpmDatabase);
}

// EXTERNAL MODULE: ./.tsc/rules/evaluate.js + 13 modules
var evaluate = __webpack_require__(17963);
// EXTERNAL MODULE: ./.tsc/rules/record.js
var rules_record = __webpack_require__(65051);
// EXTERNAL MODULE: ./.tsc/pipeline/stored-image.js
var stored_image = __webpack_require__(35172);
;// CONCATENATED MODULE: ./.tsc/pipeline/examine.js







/**
 * Reads every layer of an image once (the base's from the cache where they are known), compares with the
 * base and judges the difference.
 *
 * @param targets references under which it would be published; empty when unknown
 * @throws ExternalError when a layer cannot be read or is not what its digests say
 */
async function examine(candidate, { policy, digest: policyDigest }, options, services) {
    const { image, base, layers, sources } = candidate;
    const trees = await indexBoth((0,stored_image/* layerSources */.AD)({ store: base.store, manifest: base.manifest, config: base.config }), layers, services);
    const [packages, basePackages] = await Promise.all([readRpmDatabase(trees.image), readRpmDatabase(trees.base)]);
    const evidence = {
        tree: trees.image,
        baseTree: trees.base,
        delta: (0,delta/* diffTrees */.j)(trees.base, trees.image),
        packages,
        basePackages,
        policy,
        sources,
        context: {
            image: { digest: image.manifest.descriptor.digest, manifest: image.manifest.document, config: image.config },
            base: {
                reference: base.reference,
                digest: base.digest,
                rootDigest: base.rootDigest,
                manifest: base.manifest.document,
                config: base.config,
                verification: base.verification,
            },
            targets: options.targets,
        },
    };
    const verdict = await (options.judge ?? evaluate/* judge */.S)(evidence, { strict: options.strict });
    const record = (0,rules_record/* checkRecord */.EQ)(verdict, evidence, policyDigest, services.tool);
    return { evidence, verdict, record, recordDigest: (0,digest/* sha256 */.sc)(record), tree: trees.image };
}
/** Both trees; each layer is read once where the base's layers are the image's first ones. */
async function indexBoth(base, image, services) {
    const options = (0,stored_image/* indexOptions */.fS)(services);
    const isPrefix = base.every(({ descriptor, diffId }, position) => {
        const same = image[position];
        return same?.descriptor.digest === descriptor.digest && same.diffId === diffId;
    });
    if (isPrefix)
        return (0,index_image/* indexBaseAndImage */.k)({ layers: image, baseLayerCount: base.length, ...options });
    const baseTree = await (0,index_image/* indexImage */.A)({ layers: base, ...options });
    return { base: baseTree, image: await (0,index_image/* indexImage */.A)({ layers: image, ...options }) };
}


/***/ }),

/***/ 82600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ gate),
/* harmony export */   f: () => (/* binding */ stopping)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55743);

/**
 * The only place that turns findings into a stop. Before it, nothing was sent to the registry.
 * @throws PolicyError `gate-refused`
 */
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
/** The findings that stop the gate. */
function stopping({ findings, strict }) {
    return findings.filter(({ level }) => level === 'error' || (strict && level === 'unknown'));
}


/***/ }),

/***/ 60267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ elsewhere),
/* harmony export */   Q5: () => (/* binding */ compileClauses),
/* harmony export */   Wo: () => (/* binding */ octal)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48192);

/** What `objection` says of a path that the clause does not name. */
const elsewhere = 'elsewhere';
function compileClauses(policy) {
    return policy.allow.map((clause) => {
        const matchers = clause.paths.map(_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .S);
        const overridden = new Set(clause.rules);
        return {
            clause,
            objection: (change) => objection(clause, matchers, change),
            overrides: (rule) => overridden.has(rule),
        };
    });
}
function objection(clause, matchers, change) {
    if (!matchers.some((matches) => matches(change.path)))
        return elsewhere;
    if (!clause.changes.includes(change.kind))
        return `allows ${clause.changes.join(' and ')}, not ${change.kind}`;
    if (change.kind !== 'added') {
        const problem = typeObjection(clause, change.before);
        if (problem)
            return `${problem} (in the base)`;
    }
    if (change.kind === 'removed')
        return undefined;
    return (typeObjection(clause, change.after) ??
        attributeObjection(clause, change.after) ??
        xattrObjection(clause, change.after, change.kind === 'changed' ? change.before : undefined));
}
function typeObjection(clause, entry) {
    const types = clause.types;
    return types.includes(entry.type) ? undefined : `allows ${types.join(' and ')}, not ${entry.type}`;
}
function attributeObjection(clause, entry) {
    const owner = `${entry.uid}:${entry.gid}`;
    if (owner !== clause.owner)
        return `allows owner ${clause.owner}, not ${owner}`;
    // A symlink's mode means nothing on Linux.
    if (entry.type !== 'symlink') {
        const bits = Number.parseInt(clause.modes, 8);
        const most = entry.type === 'directory' ? bits | ((bits & 0o444) >> 2) : bits;
        if ((entry.mode & ~most) !== 0)
            return `allows modes up to ${octal(most)}, not ${octal(entry.mode)}`;
    }
    if (clause.maxSize !== undefined && entry.size > clause.maxSize) {
        return `allows ${clause.maxSize} bytes, not ${entry.size}`;
    }
    return undefined;
}
function xattrObjection(clause, entry, before) {
    const names = [...(entry.xattrs ?? [])]
        .filter(([name, value]) => !before?.xattrs?.get(name)?.equals(value))
        .map(([name]) => name)
        .filter((name) => !clause.xattrs.includes(name));
    return names.length > 0 ? `does not allow the extended attribute ${names.join(', ')}` : undefined;
}
/** Permission bits as `ls` and `chmod` take them: four octal digits. */
function octal(mode) {
    return mode.toString(8).padStart(4, '0');
}


/***/ }),

/***/ 17963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ evaluate_judge)
});

// EXTERNAL MODULE: ./.tsc/core/errors.js
var errors = __webpack_require__(55743);
// EXTERNAL MODULE: ./.tsc/rules/catalogue.js
var catalogue = __webpack_require__(49737);
;// CONCATENATED MODULE: ./.tsc/rules/rule.js

/** A rule of the catalogue with its check. */
function defineRule(id, check) {
    return { id, title: catalogue/* catalogue */.s[id].title, check };
}
/** A finding of a rule, at the level of the catalogue unless given. */
function finding(rule, details) {
    return { rule, level: catalogue/* catalogue */.s[rule].level, evidence: {}, ...details };
}
/** The changes that leave something in the image. */
function introduced(evidence) {
    return evidence.delta.filter((change) => change.kind !== 'removed');
}
/** A finding about one path that the image added or changed. */
function pathFinding(rule, change, details) {
    return finding(rule, {
        path: change.path,
        layer: change.after.layer,
        ...details,
        evidence: { change: change.kind, type: change.after.type, ...details.evidence },
    });
}
/** How many layers the base has in the image: none when the image does not begin with them. */
function baseLayerCount({ context }) {
    const base = context.base.config.rootfs.diff_ids;
    const image = context.image.config.rootfs.diff_ids;
    return base.every((digest, position) => image[position] === digest) ? base.length : 0;
}

;// CONCATENATED MODULE: ./.tsc/rules/places.js

/**
 * Changes in watched places of the image (files or folders with all below). A place is resolved through the image's own
 * symlinks first, so that content moved elsewhere behind a symlink is still found; a symlink or file that takes the place
 * of a folder on the way to a watched one is a hit itself. Folders on their own are not: what is in them is.
 */
function changesIn(evidence, places) {
    const watched = new Map();
    const above = new Map();
    for (const place of places) {
        watched.set(place, place);
        for (const tree of [evidence.tree, evidence.baseTree]) {
            const real = tree.lookup(place)?.path;
            if (real !== undefined)
                watched.set(real, place);
        }
        for (const parent of parentsOf(place))
            if (!above.has(parent))
                above.set(parent, place);
    }
    return introduced(evidence).flatMap((change) => {
        const replaced = change.kind === 'added' || change.what.includes('type') || change.what.includes('target');
        if (change.after.type === 'directory')
            return [];
        const blocked = replaced ? above.get(change.path) : undefined;
        if (blocked !== undefined)
            return [{ change, place: blocked }];
        const place = [change.path, ...parentsOf(change.path)].map((path) => watched.get(path)).find((each) => each);
        return place === undefined ? [] : [{ change, place }];
    });
}
/** `a/b/c` → `a/b`, `a`. */
function parentsOf(path) {
    const parents = [];
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
        parents.push(path.slice(0, end));
    return parents;
}
/** Whether `path` is `folder` or below it. */
function isWithin(path, folder) {
    return path === folder || path.startsWith(`${folder}/`);
}
/** Whether two trees have the same file (or none) behind a path. */
function sameFile(a, b, path) {
    const one = a.lookup(path);
    const other = b.lookup(path);
    return one?.type === other?.type && one?.digest === other?.digest;
}

;// CONCATENATED MODULE: ./.tsc/rules/accounts.js


const maxBytes = 4 * 1024 * 1024;
/** Groups whose members can become root without being asked, or nearly so. */
const powerfulGroups = new Set([
    'adm',
    'disk',
    'docker',
    'incus',
    'incus-admin',
    'kmem',
    'kvm',
    'libvirt',
    'lxd',
    'mem',
    'podman',
    'root',
    'shadow',
    'sudo',
    'wheel',
]);
/** What each account file may not gain; passwd(5), group(5), shadow(5), subuid(5). */
const files = [
    {
        paths: ['etc/passwd', 'usr/lib/passwd', 'usr/etc/passwd'],
        judge: (name, fields, before) => {
            if (Number(fields[2]) === 0 && Number(before?.[2] ?? -1) !== 0)
                return `the user ${name} has uid 0: it is root`;
            if (fields[1] === '' && before?.[1] !== '')
                return `the user ${name} needs no password`;
            if (before === undefined)
                return `the user ${name} is new (uid ${fields[2]})`;
            if (fields[2] !== before[2] || fields[3] !== before[3])
                return `the user ${name} has another uid or group`;
            return fields[6] === before[6] ? undefined : `the user ${name} has another shell: ${fields[6]}`;
        },
    },
    {
        paths: ['etc/group', 'usr/lib/group', 'usr/etc/group'],
        judge: (name, fields, before) => {
            const members = (line) => (line?.[3] ?? '').split(',').filter(Boolean);
            const gained = members(fields).filter((member) => !members(before).includes(member));
            if (gained.length > 0) {
                return `the group ${name} gained ${gained.join(', ')}${powerfulGroups.has(name) ? ', and it is a way to root' : ''}`;
            }
            if (before === undefined)
                return `the group ${name} is new (gid ${fields[2]})`;
            return fields[2] === before[2] ? undefined : `the group ${name} has another gid`;
        },
    },
    {
        paths: ['etc/shadow', 'usr/etc/shadow', 'etc/gshadow', 'usr/etc/gshadow'],
        judge: (name, fields, before) => {
            const hash = fields[1] ?? '';
            if (hash === before?.[1] || /^[!*]/.test(hash))
                return undefined;
            return hash === '' ? `${name} needs no password` : `${name} has a password that is set in the image`;
        },
    },
    {
        paths: ['etc/subuid', 'etc/subgid', 'usr/etc/subuid', 'usr/etc/subgid'],
        judge: (name, fields, before) => fields.join(':') === before?.join(':')
            ? undefined
            : `${name} may use other people's ids: ${fields.slice(1).join(':')}`,
    },
];
/** PRIV-04: accounts, members and passwords that the base does not have. */
const accountRules = [
    defineRule('PRIV-04', async (evidence) => {
        const findings = [];
        for (const { paths, judge } of files) {
            for (const path of paths) {
                if (!sameFile(evidence.baseTree, evidence.tree, path))
                    findings.push(...(await compare(evidence, path, judge)));
            }
        }
        return findings;
    }),
];
async function compare(evidence, path, judge) {
    const layer = evidence.tree.lookup(path)?.layer;
    const at = { path, ...(layer === undefined ? {} : { layer }) };
    const [before, after] = await Promise.all([read(evidence.baseTree, path), read(evidence.tree, path)]);
    if (typeof before === 'string' || typeof after === 'string') {
        const reason = typeof after === 'string' ? after : before;
        return [finding('PRIV-04', { ...at, level: 'unknown', message: `${path} differs from the base's, but ${reason}` })];
    }
    return [...after].flatMap(([name, fields]) => {
        const problem = judge(name, fields, before.get(name));
        if (problem === undefined)
            return [];
        return [
            finding('PRIV-04', {
                ...at,
                message: `${path}: ${problem}`,
                evidence: { name },
                fix: 'Leave accounts to the base and to sysusers.d of the base; people are added on the machine.',
            }),
        ];
    });
}
/** First field → fields; in a sentence, why it cannot be read. No file is no lines. */
async function read(tree, path) {
    const entry = tree.lookup(path);
    if (!entry)
        return new Map();
    if (entry.type !== 'file')
        return `it is a ${entry.type}`;
    if (entry.size > maxBytes)
        return `it has more than ${maxBytes} bytes`;
    const text = (await tree.readFile(path, maxBytes))?.toString('latin1') ?? '';
    const lines = new Map();
    for (const [position, line] of text.split('\n').entries()) {
        if (line === '' || line.startsWith('#'))
            continue;
        const fields = line.split(':');
        const name = fields[0] ?? '';
        // A second line of a name counts too: with uid 0 it is root.
        lines.set(lines.has(name) ? `${name} (line ${position + 1})` : name, fields);
    }
    return lines;
}

// EXTERNAL MODULE: ./.tsc/rules/closed-world.js
var closed_world = __webpack_require__(60267);
;// CONCATENATED MODULE: ./.tsc/rules/code.js



/** Larger files are not read; they are then `unknown`, which is never the same as harmless. */
const maxInspected = 64 * 1024 * 1024;
const programFolders = ['usr/bin', 'usr/sbin', 'usr/libexec', 'usr/local/bin', 'usr/local/sbin', 'bin', 'sbin'];
const desktopPlaces = [
    'etc/flatpak',
    'etc/xdg/autostart',
    'usr/local/share/applications',
    'usr/share/applications',
    'usr/share/flatpak',
    'usr/share/gnome-shell/extensions',
    'usr/share/kwin',
    'usr/share/plasma',
    'var/lib/flatpak',
];
const kernelPlaces = [
    'boot',
    'etc/depmod.d',
    'etc/dracut.conf',
    'etc/dracut.conf.d',
    'etc/kernel',
    'etc/modprobe.d',
    'etc/modules-load.d',
    'usr/lib/bootc/kargs.d',
    'usr/lib/bootupd',
    'usr/lib/depmod.d',
    'usr/lib/dracut',
    'usr/lib/firmware',
    'usr/lib/kernel',
    'usr/lib/modprobe.d',
    'usr/lib/modules',
    'usr/lib/modules-load.d',
];
const moduleName = /\.ko(\.(gz|xz|zst))?$/;
/** EXE-01, EXE-02 and KRN-01: code on the host is the base's. */
const codeRules = [
    defineRule('EXE-01', async (evidence) => {
        const findings = [];
        const inFolders = new Set(changesIn(evidence, programFolders).map(({ change }) => change.path));
        for (const change of introduced(evidence)) {
            const found = await judgeProgram(change, inFolders.has(change.path), evidence);
            if (found)
                findings.push(found);
        }
        return findings;
    }),
    defineRule('EXE-02', (evidence) => changesIn(evidence, desktopPlaces).map(({ change, place }) => pathFinding('EXE-02', change, {
        message: `${change.path} was ${change.kind}: the desktop offers or starts what is in /${place}`,
        fix: 'Remove it; a person installs applications as Flatpak, and tools in a Distrobox.',
    }))),
    defineRule('KRN-01', (evidence) => {
        const placed = changesIn(evidence, kernelPlaces);
        const found = new Set(placed.map(({ change }) => change.path));
        const modules = introduced(evidence).filter(({ path, after }) => after.type !== 'directory' && moduleName.test(path) && !found.has(path));
        return [
            ...placed.map(({ change, place }) => pathFinding('KRN-01', change, {
                message: `${change.path} was ${change.kind}: /${place} belongs to the kernel and its start`,
                fix: 'Remove it; take a base that has the kernel, module, firmware or argument you need.',
            })),
            ...modules.map((change) => pathFinding('KRN-01', change, {
                message: `${change.path} was ${change.kind}: by its name it is a kernel module`,
                fix: 'Remove it; modules come from the base alone.',
            })),
        ];
    }),
];
async function judgeProgram(change, inFolder, evidence) {
    const { path, after } = change;
    const fix = 'Remove it; programs belong into the Distrobox. Configuration needs no execute bit: chmod a-x.';
    if (inFolder) {
        return pathFinding('EXE-01', change, { message: `${path} was ${change.kind} in a folder for programs`, fix });
    }
    if (after.type !== 'file')
        return undefined;
    if ((after.mode & 0o111) !== 0) {
        const mode = (0,closed_world/* octal */.Wo)(after.mode);
        return pathFinding('EXE-01', change, { message: `${path} is executable (${mode})`, evidence: { mode }, fix });
    }
    // Without its content changed, the base's file is what it was.
    if (change.kind === 'changed' && !change.what.includes('content') && !change.what.includes('type'))
        return undefined;
    if (after.size > maxInspected) {
        return pathFinding('EXE-01', change, {
            level: 'unknown',
            message: `${path} is too large to look for a program in it (${after.size} bytes)`,
            evidence: { size: after.size },
            fix: 'Ship it in a container or an extension image rather than in the host image.',
        });
    }
    const kind = programKind(after.size === 0 ? undefined : await evidence.tree.readFile(path, maxInspected));
    if (kind === undefined)
        return undefined;
    return pathFinding('EXE-01', change, { message: `${path} contains a program (${kind})`, evidence: { kind }, fix });
}
/** By the first bytes: what Linux's loaders (binfmt_elf, binfmt_script) or Windows' (under binfmt_misc) would start. */
function programKind(content) {
    if (content === undefined)
        return undefined;
    if (content.subarray(0, 4).equals(Buffer.from('\x7fELF', 'latin1')))
        return 'ELF';
    if (content.subarray(0, 2).equals(Buffer.from('#!')))
        return 'script';
    if (content.subarray(0, 4).equals(Buffer.from('\0asm', 'latin1')))
        return 'WebAssembly';
    if (content.subarray(0, 2).equals(Buffer.from('MZ')) && content.length > 64)
        return 'PE';
    return undefined;
}

;// CONCATENATED MODULE: ./.tsc/rules/image.js

/** Kinds that change nothing of what a host unpacks but attributes of the base's own folders. */
const harmless = new Set(['implied-directory']);
/** IMG-01: what readers of archives disagree on, or cannot see, is said; in the base's own layers it is the base's affair. */
const imageRules = [
    defineRule('IMG-01', (evidence) => {
        const base = baseLayerCount(evidence);
        return evidence.tree.anomalies
            .filter((anomaly) => anomaly.layer >= base)
            .map(({ kind, layer, path, message }) => finding('IMG-01', {
            ...(harmless.has(kind) ? { level: 'warning' } : {}),
            layer,
            ...(path === undefined ? {} : { path }),
            message: `layer ${layer + 1}: ${message}`,
            evidence: { kind },
            fix: 'Build the layer again with a tool that writes plain archives, such as our append engine or buildah.',
        }));
    }),
];

// EXTERNAL MODULE: ./.tsc/core/digest.js
var digest = __webpack_require__(86912);
;// CONCATENATED MODULE: ./.tsc/rules/lineage.js


/** Image specification 1.1, layer.md "Non-Distributable Layers", and Docker's foreign layers: bytes from elsewhere. */
const foreignLayer = /nondistributable|foreign/;
/** LIN-*: is the image the base it claims to be, plus layers of its own? */
const lineageRules = [
    defineRule('LIN-01', ({ context, tree }) => {
        const base = context.base.config.rootfs.diff_ids;
        const image = context.image.config.rootfs.diff_ids;
        const findings = [];
        const differs = base.findIndex((digest, position) => image[position] !== digest);
        if (differs >= 0) {
            findings.push(finding('LIN-01', {
                layer: differs,
                message: `layer ${differs + 1} is not the base's: the base has ${base[differs]}, the image ${image[differs] ?? 'no such layer'}`,
                evidence: { baseLayers: base.length, imageLayers: image.length },
                fix: 'Build FROM this base without squashing, or name the base that the image was built from.',
            }));
        }
        const judged = tree.layers.map((layer) => layer.diffId);
        if (judged.length !== image.length || judged.some((digest, position) => digest !== image[position])) {
            findings.push(finding('LIN-01', {
                level: 'unknown',
                message: 'the file tree that was read does not have the layers that the image config lists',
                evidence: { listed: image.length, read: judged.length },
                fix: 'Read the image again; if it stays so, its config and its manifest disagree.',
            }));
        }
        return findings;
    }),
    defineRule('LIN-02', ({ context: { base } }) => {
        const at = base.reference.lastIndexOf('@');
        const pinned = at < 0 ? undefined : base.reference.slice(at + 1);
        const compared = base.rootDigest === undefined ? base.digest : `${base.digest} (of ${base.rootDigest})`;
        if (pinned === undefined) {
            return [
                finding('LIN-02', {
                    level: 'warning',
                    message: `the base ${base.reference} is named by a tag, which can point elsewhere tomorrow`,
                    evidence: { digest: base.digest },
                    fix: `Write FROM ${base.reference}@${base.rootDigest ?? base.digest}.`,
                }),
            ];
        }
        if ((0,digest/* isDigest */.Bc)(pinned) && (pinned === base.digest || pinned === base.rootDigest))
            return [];
        return [
            finding('LIN-02', {
                message: `the base is pinned to ${pinned}, but the image was compared with ${compared}`,
                evidence: { digest: base.digest, pinned },
                fix: 'Compare with the base that the reference names.',
            }),
        ];
    }),
    defineRule('LIN-03', ({ context: { base } }) => base.verification.kind === 'key'
        ? []
        : [
            finding('LIN-03', {
                level: 'warning',
                message: `the signature of the base ${base.reference} was not checked, because the caller asked for that`,
                evidence: { digest: base.digest },
                fix: 'Give the public key of the base (`base-key`) instead of `base-unsigned: true`.',
            }),
        ]),
    defineRule('LIN-04', ({ context }) => {
        const value = context.image.config.config?.Labels?.['containers.bootc'];
        if (value === '1')
            return [];
        return [
            finding('LIN-04', {
                message: `the label containers.bootc is ${value === undefined ? 'missing' : JSON.stringify(value)}, not "1"`,
                fix: 'Add `LABEL containers.bootc=1` to the Containerfile.',
            }),
        ];
    }),
    defineRule('LIN-06', (evidence) => [
        ...countMismatch(evidence),
        ...changedDescriptors(evidence),
        ...foreignDescriptors(evidence),
    ]),
];
function countMismatch({ context: { image } }) {
    const described = image.manifest.layers.length;
    const listed = image.config.rootfs.diff_ids.length;
    if (described === listed)
        return [];
    return [
        finding('LIN-06', {
            message: `the manifest describes ${described} layers, the config lists ${listed}`,
            evidence: { described, listed },
            fix: 'Build the image again; readers disagree on what its layers are.',
        }),
    ];
}
function changedDescriptors(evidence) {
    const { base, image } = evidence.context;
    // Without the base's layers at the bottom LIN-01 has said all there is to say.
    return base.manifest.layers.slice(0, baseLayerCount(evidence)).flatMap((wanted, layer) => {
        const found = image.manifest.layers[layer];
        const members = ['digest', 'size', 'mediaType'].filter((member) => found?.[member] !== wanted[member]);
        if (members.length === 0)
            return [];
        return [
            finding('LIN-06', {
                layer,
                message: `layer ${layer + 1} of the base is described differently: ${members.join(', ')}`,
                evidence: { base: describe(wanted), image: found ? describe(found) : 'none' },
                fix: 'Refer to the base’s layers by the base’s own descriptors; do not compress them again.',
            }),
        ];
    });
}
function foreignDescriptors({ context }) {
    return context.image.manifest.layers.flatMap((descriptor, layer) => {
        const urls = descriptor.urls !== undefined;
        if (!urls && !foreignLayer.test(descriptor.mediaType))
            return [];
        return [
            finding('LIN-06', {
                layer,
                message: `layer ${layer + 1} ${urls ? 'names addresses to fetch it from' : 'is of a kind that registries need not hold'}`,
                evidence: { image: describe(descriptor) },
                fix: 'Push the layer itself to the registry and remove `urls` from its descriptor.',
            }),
        ];
    });
}
function describe({ digest, size, mediaType }) {
    return `${digest} ${size} ${mediaType}`;
}

;// CONCATENATED MODULE: ./.tsc/rules/ownership.js

/** PKG-06: files that no package owns. Where the database cannot be read PKG-01 says so. */
const ownershipRules = [
    defineRule('PKG-06', (evidence) => {
        if (evidence.packages.state !== 'read')
            return [];
        const candidates = introduced(evidence).filter(({ after }) => after.type !== 'directory');
        const owned = ownedAmong(new Set(candidates.map(({ path }) => path)), evidence.packages, evidence.tree);
        return candidates
            .filter(({ path }) => !owned.has(path))
            .map((change) => {
            const executable = change.after.type === 'file' && (change.after.mode & 0o111) !== 0;
            return pathFinding('PKG-06', change, {
                level: executable ? 'error' : 'warning',
                message: `${change.path} belongs to no package`,
                evidence: { executable },
                fix: 'Allow it by a clause that says why it is in the image.',
            });
        });
    }),
];
/** Which of the paths the database names; its paths are resolved through the image's symlinked folders (`/bin/sh`). */
function ownedAmong(paths, database, tree) {
    const owned = new Set();
    if (paths.size === 0)
        return owned;
    const folders = new Map();
    for (const { path } of database.packages.flatMap((each) => each.files)) {
        const slash = path.lastIndexOf('/');
        const written = path.slice(1, Math.max(slash, 1));
        let folder = folders.get(written);
        if (folder === undefined) {
            folder = tree.lookup(written)?.path ?? written;
            folders.set(written, folder);
        }
        const name = path.slice(slash + 1);
        const real = folder === '' ? name : `${folder}/${name}`;
        if (paths.has(real))
            owned.add(real);
    }
    return owned;
}

// EXTERNAL MODULE: ./.tsc/rules/package-diff.js
var package_diff = __webpack_require__(65922);
;// CONCATENATED MODULE: ./.tsc/rules/packages.js



const repositoryPlaces = ['etc/yum.repos.d', 'etc/dnf', 'etc/zypp', 'etc/apt', 'usr/share/dnf5/repos.override.d'];
/** PKG-01 to PKG-05: the host's packages and their sources are the base's. */
const packageRules = [
    defineRule('PKG-01', (evidence) => [
        ...unreadable(evidence),
        ...changes(evidence, 'added', ({ name, after }) => finding('PKG-01', {
            message: `the package ${name} is added (${versions(after)})`,
            evidence: { package: name, versions: versions(after) },
            fix: 'Install it in the Distrobox, or as a Flatpak; or allow it under `packages.allow` with a reason.',
        })),
    ]),
    defineRule('PKG-02', (evidence) => changes(evidence, 'removed', ({ name, before }) => finding('PKG-02', {
        message: `the package ${name} is removed (${versions(before)})`,
        evidence: { package: name, versions: versions(before) },
        fix: 'Keep it; a package that is in the way can be masked or left unused.',
    }))),
    defineRule('PKG-03', (evidence) => changes(evidence, 'changed', ({ name, before, after }) => {
        const same = versions(before) === versions(after);
        return finding('PKG-03', {
            level: same ? 'error' : 'warning',
            message: same
                ? `the database says other things of ${name} ${versions(after)} than the base's does`
                : `the package ${name} is ${versions(after)}, in the base ${versions(before)}`,
            evidence: { package: name, before: versions(before), after: versions(after) },
            fix: same
                ? 'A package keeps its files for as long as it keeps its version: restore the base’s database.'
                : 'Take a newer base instead of updating packages in the image.',
        });
    })),
    defineRule('PKG-04', (evidence) => {
        const { packages, basePackages } = evidence;
        if (packages.state !== 'read' || basePackages.state !== 'read')
            return [];
        const known = new Set(basePackages.keys);
        const vendors = new Set(basePackages.packages.map(({ vendor }) => vendor));
        const strangers = (0,package_diff/* comparePackages */.F)(basePackages, packages)
            .flatMap(({ after }) => after)
            .filter(({ vendor }) => !vendors.has(vendor));
        return [
            ...packages.keys
                .filter((key) => !known.has(key))
                .map((key) => finding('PKG-04', {
                message: `the package key ${key} is trusted here and not in the base`,
                evidence: { key },
                fix: 'Remove the key: rpm --erase gpg-pubkey-….',
            })),
            ...strangers.map((each) => finding('PKG-04', {
                message: `the package ${each.name} is from ${each.vendor ?? 'nobody'}, of whom the base has nothing`,
                evidence: { package: each.name, vendor: each.vendor ?? '' },
                fix: 'Use packages of the base’s vendors.',
            })),
        ];
    }),
    defineRule('PKG-05', (evidence) => changesIn(evidence, repositoryPlaces).map(({ change, place }) => pathFinding('PKG-05', change, {
        message: `${change.path} was ${change.kind}: /${place} says where packages come from`,
        fix: 'Remove it; an immutable host installs nothing.',
    }))),
];
/** What is not there or cannot be read is not the same as unchanged. */
function unreadable({ packages, basePackages }) {
    const problems = [packages_describe('the image', packages), packages_describe('the base', basePackages)].filter((each) => each !== undefined);
    if (packages.state === 'absent' && basePackages.state === 'absent') {
        return [
            finding('PKG-01', {
                level: 'warning',
                message: 'neither the image nor the base has an RPM database: the rules about packages had nothing to compare',
                fix: 'Nothing to do when the base is not made of RPM packages.',
            }),
        ];
    }
    return problems.map((message) => finding('PKG-01', { level: 'unknown', message, fix: 'Restore the base’s database at its place (usr/share/rpm).' }));
}
function packages_describe(whose, database) {
    if (database.state === 'read')
        return undefined;
    if (database.state === 'absent')
        return `${whose} has no RPM database, so its packages are not known`;
    return `the RPM database ${database.path} of ${whose} cannot be read: ${database.reason}`;
}
function changes(evidence, kind, report) {
    const { packages, basePackages, policy } = evidence;
    if (packages.state !== 'read' || basePackages.state !== 'read')
        return [];
    const allowed = new Set(policy.packages.allow.filter((each) => each.changes.includes(kind)).map(({ name }) => name));
    return (0,package_diff/* comparePackages */.F)(basePackages, packages)
        .filter((change) => change.kind === kind && !allowed.has(change.name))
        .map(report);
}
function versions(packages) {
    return packages
        .map(({ epoch, version, release, arch }) => `${epoch === undefined ? '' : `${epoch}:`}${version}-${release}.${arch}`)
        .sort()
        .join(', ');
}

;// CONCATENATED MODULE: ./.tsc/rules/file-capability.js
/** linux/capability.h: bit number → name, without `cap_`. */
const names = [
    'chown',
    'dac_override',
    'dac_read_search',
    'fowner',
    'fsetid',
    'kill',
    'setgid',
    'setuid',
    'setpcap',
    'linux_immutable',
    'net_bind_service',
    'net_broadcast',
    'net_admin',
    'net_raw',
    'ipc_lock',
    'ipc_owner',
    'sys_module',
    'sys_rawio',
    'sys_chroot',
    'sys_ptrace',
    'sys_pacct',
    'sys_admin',
    'sys_boot',
    'sys_nice',
    'sys_resource',
    'sys_time',
    'sys_tty_config',
    'mknod',
    'lease',
    'audit_write',
    'audit_control',
    'setfcap',
    'mac_override',
    'mac_admin',
    'syslog',
    'wake_alarm',
    'block_suspend',
    'audit_read',
    'perfmon',
    'bpf',
    'checkpoint_restore',
];
const sizes = new Map([
    [0x01, 12],
    [0x02, 20],
    [0x03, 24],
]);
/**
 * The extended attribute `security.capability` in words such as `net_raw,net_admin (effective)`.
 * Layout: linux/capability.h, struct vfs_cap_data (revisions 1 and 2) and vfs_ns_cap_data (3), all little-endian.
 */
function decodeFileCapability(raw) {
    if (raw.length < 4)
        return `unreadable (${raw.length} bytes)`;
    const magic = raw.readUInt32LE(0);
    const revision = magic >>> 24;
    if (sizes.get(revision) !== raw.length)
        return `unreadable (revision ${revision}, ${raw.length} bytes)`;
    const words = revision === 1 ? 1 : 2;
    const permitted = readSet(raw, words, 4);
    const inheritable = readSet(raw, words, 8);
    const parts = [permitted.length > 0 ? permitted.join(',') : 'none'];
    if (inheritable.length > 0)
        parts.push(`inheritable ${inheritable.join(',')}`);
    if ((magic & 1) !== 0)
        parts.push('(effective)');
    if (revision === 3)
        parts.push(`for root of the namespace of uid ${raw.readUInt32LE(20)}`);
    return parts.join(' ');
}
function readSet(raw, words, offset) {
    const set = [];
    for (let word = 0; word < words; word++) {
        const bits = raw.readUInt32LE(offset + word * 8);
        for (let bit = 0; bit < 32; bit++) {
            if (((bits >>> bit) & 1) === 1)
                set.push(names[word * 32 + bit] ?? `capability ${word * 32 + bit}`);
        }
    }
    return set;
}

;// CONCATENATED MODULE: ./.tsc/rules/privilege.js




/** Where rights are granted: sudo, polkit, PAM, D-Bus, NetworkManager's scripts that run as root. */
const grantingPlaces = [
    'etc/NetworkManager/dispatcher.d',
    'etc/dbus-1',
    'etc/doas.conf',
    'etc/pam.d',
    'etc/polkit-1',
    'etc/security',
    'etc/sudo.conf',
    'etc/sudoers',
    'etc/sudoers.d',
    'usr/lib/NetworkManager/dispatcher.d',
    'usr/lib/pam.d',
    'usr/local/share/dbus-1',
    'usr/share/dbus-1/system-services',
    'usr/share/dbus-1/system.d',
    'usr/share/dbus-1/system.conf',
    'usr/share/pam.d',
    'usr/share/polkit-1',
];
/** What every process or shell reads when it starts. */
const startPlaces = [
    'etc/bashrc',
    'etc/csh.cshrc',
    'etc/csh.login',
    'etc/environment',
    'etc/fish',
    'etc/ld.so.conf',
    'etc/ld.so.conf.d',
    'etc/ld.so.preload',
    'etc/profile',
    'etc/profile.d',
    'etc/skel',
    'etc/zlogin',
    'etc/zprofile',
    'etc/zshenv',
    'etc/zshrc',
    'usr/share/fish/vendor_conf.d',
    'usr/share/fish/vendor_functions.d',
];
/** PRIV-01, -02, -03 and -05: rights that a file grants by being there. */
const privilegeRules = [
    defineRule('PRIV-01', (evidence) => changesIn(evidence, grantingPlaces).map(({ change, place }) => pathFinding('PRIV-01', change, {
        message: `${change.path} was ${change.kind}: /${place} decides who may act as root`,
        fix: 'Remove it; the base’s rules are the host’s rules.',
    }))),
    defineRule('PRIV-02', (evidence) => introduced(evidence).flatMap((change) => {
        const bits = change.after.mode & 0o6000;
        if (bits === 0 || change.after.type === 'symlink')
            return [];
        const name = [bits & 0o4000 && 'setuid', bits & 0o2000 && 'setgid'].filter(Boolean).join(' and ');
        const directory = change.after.type === 'directory';
        return [
            pathFinding('PRIV-02', change, {
                // On a folder the bits only choose the group of new files.
                ...(directory ? { level: 'warning' } : {}),
                message: `${change.path} is ${name} (${(0,closed_world/* octal */.Wo)(change.after.mode)}, owner ${change.after.uid}:${change.after.gid})`,
                evidence: { mode: (0,closed_world/* octal */.Wo)(change.after.mode), uid: change.after.uid, gid: change.after.gid },
                fix: `Take the bits away: chmod ${bits & 0o4000 ? 'u-s' : ''}${bits === 0o6000 ? ',' : ''}${bits & 0o2000 ? 'g-s' : ''}.`,
            }),
        ];
    })),
    defineRule('PRIV-03', (evidence) => introduced(evidence).flatMap((change) => {
        const raw = change.after.xattrs?.get('security.capability');
        if (!raw)
            return [];
        const capability = decodeFileCapability(raw);
        return [
            pathFinding('PRIV-03', change, {
                message: `${change.path} has file capabilities: ${capability}`,
                evidence: { capability, bytes: raw.subarray(0, 64).toString('hex') },
                fix: 'Remove the extended attribute security.capability: setcap -r.',
            }),
        ];
    })),
    defineRule('PRIV-05', (evidence) => changesIn(evidence, startPlaces).map(({ change, place }) => pathFinding('PRIV-05', change, {
        message: `${change.path} was ${change.kind}: /${place} acts in processes that start later`,
        fix: 'Remove it; set such things in the Distrobox or in the person’s own home.',
    }))),
];

;// CONCATENATED MODULE: ./.tsc/rules/units.js


/** Whatever starts programs by itself: systemd with all it reads, cron, at, and what is left of System V. */
const places = [
    'etc/anacrontab',
    'etc/at.allow',
    'etc/at.deny',
    'etc/cron.allow',
    'etc/cron.d',
    'etc/cron.daily',
    'etc/cron.deny',
    'etc/cron.hourly',
    'etc/cron.monthly',
    'etc/cron.weekly',
    'etc/crontab',
    'etc/environment.d',
    'etc/init.d',
    'etc/rc.d',
    'etc/rc.local',
    'etc/systemd',
    'etc/xdg/systemd',
    'usr/lib/environment.d',
    'usr/lib/systemd',
    'usr/local/lib/systemd',
    'usr/share/dbus-1/services',
    'usr/share/systemd',
    'var/spool/at',
    'var/spool/cron',
];
const unitFolders = ['etc/systemd/system', 'etc/systemd/user', 'usr/lib/systemd/system', 'usr/lib/systemd/user'];
const enablingFolder = /\.(wants|requires|upholds)$/;
/** UNIT-01: nothing starts by itself that the base does not start. Links that switch on the base's own units are a warning. */
const unitRules = [
    defineRule('UNIT-01', (evidence) => {
        const ours = new Set(evidence.delta.map(({ path }) => path));
        return changesIn(evidence, places).map((hit) => judge(hit, evidence, ours));
    }),
];
function judge({ change, place }, evidence, ours) {
    const { path, after } = change;
    if (after.type === 'symlink' && after.target === '/dev/null') {
        return pathFinding('UNIT-01', change, {
            message: `${path} masks ${baseName(path)}: it can not start any more`,
            fix: 'Remove the link; a host relies on the base’s units, its updater among them.',
        });
    }
    const enabled = after.type === 'symlink' ? enabledBaseUnit(path, evidence, ours) : undefined;
    if (enabled !== undefined) {
        return pathFinding('UNIT-01', change, {
            level: 'warning',
            message: `${path} switches on ${enabled}, a unit of the base`,
            evidence: { unit: enabled },
            fix: 'Allow it by a clause that names UNIT-01 and says why, or remove the link.',
        });
    }
    return pathFinding('UNIT-01', change, {
        message: `${path} was ${change.kind}: what is in /${place} can start programs by itself`,
        fix: 'Remove it. Services of the agent belong into its Distrobox.',
    });
}
/** The unit of the base that a link in a `.wants` folder enables under its own name; undefined when it does anything else. */
function enabledBaseUnit(path, evidence, ours) {
    const folder = path.slice(0, path.lastIndexOf('/'));
    if (!enablingFolder.test(folder))
        return undefined;
    const unit = evidence.tree.lookup(path);
    if (unit?.type !== 'file' || ours.has(unit.path))
        return undefined;
    if (evidence.baseTree.entries.get(unit.path)?.digest !== unit.digest)
        return undefined;
    if (!unitFolders.some((each) => unit.path === `${each}/${baseName(unit.path)}`))
        return undefined;
    const linkName = baseName(path);
    const unitName = baseName(unit.path);
    const template = linkName.replace(/@.*(\.[a-z]+)$/, '@$1');
    return unitName === linkName || unitName === template ? unit.path : undefined;
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./.tsc/rules/whiteouts.js


/** What protects a host: signatures and keys, SELinux, audit, rights, kernel settings, the update path, the package record. */
const protectedPlaces = [
    'etc/audit',
    'etc/containers',
    'etc/crypto-policies',
    'etc/ostree',
    'etc/pam.d',
    'etc/pki',
    'etc/polkit-1',
    'etc/rpm-ostreed.conf',
    'etc/security',
    'etc/selinux',
    'etc/sudoers',
    'etc/sudoers.d',
    'etc/sysctl.conf',
    'etc/sysctl.d',
    'usr/bin/bootc',
    'usr/lib/bootc',
    'usr/lib/bootupd',
    'usr/lib/ostree',
    'usr/lib/ostree-boot',
    'usr/lib/pam.d',
    'usr/lib/pki',
    'usr/lib/sysctl.d',
    'usr/lib/sysimage',
    'usr/share/containers',
    'usr/share/pki',
    'usr/share/polkit-1',
    'usr/share/rpm',
    'usr/share/selinux',
];
/** WH-01: what protects the host is neither deleted nor hidden, by whatever trick. */
const whiteoutRules = [
    defineRule('WH-01', (evidence) => {
        const places = realPlaces(evidence);
        const base = baseLayerCount(evidence);
        const ours = evidence.tree.whiteouts.filter((each) => each.layer >= base);
        const reported = [];
        const findings = [];
        for (const whiteout of ours) {
            const found = whiteouts_judge(whiteout, places, evidence);
            if (!found)
                continue;
            findings.push(found);
            reported.push(whiteout);
        }
        return [...findings, ...removals(evidence, places, reported)];
    }),
];
/** The places, and where the base's symlinks lead for them. */
function realPlaces({ baseTree }) {
    const real = protectedPlaces.flatMap((place) => [place, baseTree.lookup(place)?.path ?? place]);
    return [...new Set(real)];
}
function whiteouts_judge(whiteout, places, { baseTree }) {
    const { path, opaque, layer } = whiteout;
    const hit = places.find((place) => {
        if (isWithin(path, place))
            return baseTree.entries.has(path);
        return (path === '' || isWithin(place, path)) && baseTree.entries.has(place);
    });
    if (hit === undefined)
        return undefined;
    return finding('WH-01', {
        path,
        layer,
        message: opaque
            ? `layer ${layer + 1} hides all that the base has in /${path}, and with it /${hit}`
            : `layer ${layer + 1} deletes /${path}${path === hit ? '' : ` (protected: /${hit})`}`,
        evidence: { opaque, protected: hit },
        fix: 'Do not delete or replace the folder; change only the files that must differ.',
    });
}
/** Protected paths that are gone without a whiteout that was reported: a folder turned into something else, a layer left out. */
function removals(evidence, places, reported) {
    const explained = new Set(reported.map(({ path }) => path));
    return evidence.delta.flatMap((change) => {
        if (change.kind !== 'removed')
            return [];
        const parents = parentsOf(change.path);
        if (explained.has('') || explained.has(change.path) || parents.some((parent) => explained.has(parent)))
            return [];
        const hit = places.find((place) => isWithin(change.path, place));
        if (hit === undefined)
            return [];
        return [
            finding('WH-01', {
                path: change.path,
                message: `${change.path} of the base is gone (protected: /${hit})`,
                evidence: { protected: hit, type: change.before.type },
                fix: 'Leave it in place; change only the files that must differ.',
            }),
        ];
    });
}

;// CONCATENATED MODULE: ./.tsc/rules/all-rules.js









/** Every named rule; CW-01 and CW-02 are the evaluation itself. */
const allRules = [
    ...lineageRules,
    ...imageRules,
    ...packageRules,
    ...ownershipRules,
    ...codeRules,
    ...unitRules,
    ...privilegeRules,
    ...accountRules,
    ...whiteoutRules,
];

;// CONCATENATED MODULE: ./.tsc/rules/evaluate.js






const severity = ['error', 'unknown', 'warning', 'note'];
/**
 * The whole verdict on an image: every entry of Δ decided by the first clause that allows it, then the named rules.
 * A clause silences warnings on its paths, and errors only of the rules it names; it never silences `unknown`.
 */
async function evaluate_judge(evidence, options) {
    const clauses = (0,closed_world/* compileClauses */.Q5)(evidence.policy);
    const used = new Set();
    const changes = new Map(evidence.delta.map((change) => [change.path, change]));
    const { decisions, findings } = decide(evidence, clauses, used);
    const clauseOf = new Map(decisions.map(({ path, clause }) => [path, clause]));
    for (const rule of options.rules ?? allRules) {
        for (const natural of await ask(rule, evidence)) {
            // First, so that a rule which the policy raises to an error is no longer silenced by a path.
            const found = applyLevel(natural, evidence.policy);
            const change = found.path === undefined ? undefined : changes.get(found.path);
            const silenced = change && silence(found, change, clauses, clauseOf.get(change.path), used);
            if (silenced !== 'dropped')
                findings.push(silenced ?? found);
        }
    }
    const unusedClauses = evidence.policy.allow.map(({ name }) => name).filter((name) => !used.has(name));
    const unused = [...unusedClauses.map(unusedClause), ...unusedPackages(evidence)];
    findings.push(...unused.map((each) => applyLevel(each, evidence.policy)));
    const judged = findings.map((each) => locate(each, evidence)).sort(mostSevereFirst);
    const stops = judged.some(({ level }) => level === 'error' || (options.strict && level === 'unknown'));
    return { result: stops ? 'fail' : 'pass', strict: options.strict, findings: judged, decisions, unusedClauses };
}
function decide(evidence, clauses, used) {
    const findings = [];
    const decisions = evidence.delta.map((change) => {
        const near = [];
        for (const { clause, objection } of clauses) {
            const problem = objection(change);
            if (problem === undefined) {
                used.add(clause.name);
                return { path: change.path, change: change.kind, clause: clause.name };
            }
            if (problem !== closed_world/* elsewhere */.Jn)
                near.push(`${clause.name} ${problem}`);
        }
        findings.push(applyLevel(notAllowed(change, near), evidence.policy));
        return { path: change.path, change: change.kind, clause: undefined };
    });
    return { decisions, findings };
}
function notAllowed(change, near) {
    const entry = change.kind === 'removed' ? change.before : change.after;
    const what = change.kind === 'changed' ? ` (${change.what.join(', ')})` : '';
    const why = near.length > 0 ? `: ${near.slice(0, 3).join('; ')}` : '';
    return finding('CW-01', {
        path: change.path,
        ...(change.kind === 'removed' ? {} : { layer: change.after.layer }),
        message: `the ${entry.type} ${change.path} was ${change.kind}${what} and no clause allows it${why}`,
        evidence: { change: change.kind, type: entry.type },
        fix: 'Remove it from what is built, or add a clause with the narrowest path and a reason to the policy.',
    });
}
async function ask(rule, evidence) {
    try {
        return await rule.check(evidence);
    }
    catch (error) {
        // What the image makes unreadable is a finding; a registry or disk that fails is not the image's doing.
        if (!(error instanceof errors/* WtgosError */.z3 && error.code === 'image-malformed'))
            throw error;
        return [
            {
                rule: rule.id,
                level: 'unknown',
                message: `${rule.title}: could not be decided, ${error.message}`,
                evidence: {},
                fix: 'Repair or remove the file that cannot be read.',
            },
        ];
    }
}
/** What becomes of a finding about a change: undefined when no clause has a say in it. */
function silence(found, change, clauses, decidedBy, used) {
    if (found.level === 'unknown')
        return undefined;
    const named = clauses.find((each) => each.overrides(found.rule) && each.objection(change) === undefined);
    if (named) {
        const { name, reason } = named.clause;
        used.add(name);
        const message = `${found.message}; allowed by ${name}: ${reason}`;
        return { ...found, level: 'note', message, evidence: { ...found.evidence, allowedBy: name } };
    }
    return found.level !== 'error' && decidedBy !== undefined ? 'dropped' : undefined;
}
function unusedClause(name) {
    return finding('CW-02', {
        message: `the clause ${name} decides nothing: no change needs it`,
        evidence: { clause: name },
        fix: 'Remove the clause, or correct its paths.',
    });
}
function unusedPackages({ policy, packages, basePackages }) {
    if (packages.state !== 'read' || basePackages.state !== 'read')
        return [];
    const changed = new Map((0,package_diff/* comparePackages */.F)(basePackages, packages).map(({ name, kind }) => [name, kind]));
    return policy.packages.allow
        .filter(({ name, changes }) => !changes.some((kind) => kind === changed.get(name)))
        .map(({ name }) => finding('CW-02', {
        message: `packages.allow names ${name}, which did not change that way`,
        evidence: { package: name },
        fix: 'Remove it from packages.allow.',
    }));
}
/** The level that the policy gives the rule; `unknown` stays what it is. */
function applyLevel(found, policy) {
    const wanted = policy.levels[found.rule];
    if (wanted === undefined || found.level === 'unknown')
        return found;
    return { ...found, level: typeof wanted === 'string' ? wanted : wanted.level };
}
function locate(found, { sources }) {
    const at = found.at ?? (found.path === undefined ? undefined : sources.get(found.path));
    return at === undefined ? found : { ...found, at };
}
const ruleOrder = new Map(Object.keys(catalogue/* catalogue */.s).map((id, position) => [id, position]));
function mostSevereFirst(a, b) {
    return (severity.indexOf(a.level) - severity.indexOf(b.level) ||
        (ruleOrder.get(a.rule) ?? 0) - (ruleOrder.get(b.rule) ?? 0) ||
        compareText(a.path ?? '', b.path ?? '') ||
        compareText(a.message, b.message));
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 65922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ comparePackages)
/* harmony export */ });
/** Names whose packages differ in anything the database says of them, files and vendor included; sorted by name. */
function comparePackages(base, image) {
    const known = comparisons.get(image);
    if (known?.base === base)
        return known.changes;
    const before = byName(base.packages);
    const after = byName(image.packages);
    const changes = [];
    for (const name of [...new Set([...before.keys(), ...after.keys()])].sort()) {
        const was = before.get(name) ?? [];
        const is = after.get(name) ?? [];
        if (was.length === 0)
            changes.push({ name, kind: 'added', before: was, after: is });
        else if (is.length === 0)
            changes.push({ name, kind: 'removed', before: was, after: is });
        else if (fingerprint(was) !== fingerprint(is))
            changes.push({ name, kind: 'changed', before: was, after: is });
    }
    comparisons.set(image, { base, changes });
    return changes;
}
/** Four rules ask the same question of databases with a quarter of a million files. */
const comparisons = new WeakMap();
function byName(packages) {
    return Map.groupBy(packages, ({ name }) => name);
}
function fingerprint(packages) {
    return packages
        .map((each) => JSON.stringify(each, (_key, value) => value ?? null))
        .sort()
        .join('\n');
}


/***/ }),

/***/ 65051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ checkRecord),
/* harmony export */   p1: () => (/* binding */ checkRecordUrl)
/* harmony export */ });
/* unused harmony export recordDigest */
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2338);
/* harmony import */ var _sigstore_provenance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24604);
/* harmony import */ var _closed_world_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60267);




/** What a record says of itself, and the predicate type under which it is attested. */
const checkRecordUrl = _sigstore_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .recordType */ .io;
/**
 * The check record: every change against the base with the clause that allowed it, and the digests of all that was
 * judged and of what judged it. Canonical JSON without times, so whoever judges the same again gets the same bytes.
 *
 * @param policyDigest of the policy file's very bytes.
 */
function checkRecord(verdict, evidence, policyDigest, tool) {
    const { image, base } = evidence.context;
    const clauses = new Map(verdict.decisions.map(({ path, clause }) => [path, clause]));
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)({
        schema: checkRecordUrl,
        image: { digest: image.digest },
        base: {
            reference: base.reference,
            digest: base.digest,
            verification: { ...base.verification },
        },
        policy: { name: evidence.policy.name, digest: policyDigest },
        tool: { name: tool.name, version: tool.version, digest: tool.digest },
        verdict: { result: verdict.result, strict: verdict.strict },
        delta: evidence.delta.map((change) => describeChange(change, clauses.get(change.path))),
        findings: verdict.findings.map(({ rule, level, path, message }) => ({
            rule,
            level,
            message,
            ...(path === undefined ? {} : { path }),
        })),
    });
}
/** The digest by which provenance and reports name a record. */
function recordDigest(record) {
    return sha256(record);
}
function describeChange(change, clause) {
    return {
        path: change.path,
        change: change.kind,
        clause: clause ?? null,
        ...(change.kind === 'added' ? {} : { before: describeEntry(change.before) }),
        ...(change.kind === 'removed' ? {} : { after: describeEntry(change.after) }),
    };
}
function describeEntry(entry) {
    const described = {
        type: entry.type,
        mode: (0,_closed_world_js__WEBPACK_IMPORTED_MODULE_3__/* .octal */ .Wo)(entry.mode),
        owner: `${entry.uid}:${entry.gid}`,
    };
    if (entry.type === 'file')
        described['size'] = entry.size;
    if (entry.digest !== undefined)
        described['digest'] = entry.digest;
    if (entry.target !== undefined)
        described['target'] = entry.target;
    if (entry.device !== undefined)
        described['device'] = `${entry.device.major}:${entry.device.minor}`;
    if (entry.xattrs !== undefined && entry.xattrs.size > 0) {
        described['xattrs'] = Object.fromEntries([...entry.xattrs].map(([name, value]) => [name, value.toString('base64')]));
    }
    return described;
}


/***/ }),

/***/ 24604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I6: () => (/* binding */ cyclonedxType),
  EH: () => (/* binding */ packageUrl),
  D2: () => (/* binding */ provenanceStatement),
  wy: () => (/* binding */ provenanceType),
  FI: () => (/* binding */ recordStatement),
  io: () => (/* binding */ recordType),
  GL: () => (/* binding */ spdxType)
});

// EXTERNAL MODULE: ./.tsc/core/digest.js
var core_digest = __webpack_require__(86912);
// EXTERNAL MODULE: ./.tsc/registry/reference.js
var registry_reference = __webpack_require__(40303);
;// CONCATENATED MODULE: ./.tsc/sigstore/origin.js
/** The identity of the builder, as verifiers pin it (SLSA v1, `builder.id`). */
function builderId(origin) {
    if (origin.kind === 'local')
        return 'https://wtgos.github.io/actions/builders/local/v1';
    return `${origin.serverUrl}/${origin.jobWorkflowRef ?? origin.workflowRef}`;
}
/** The commit that was built, as a resolved dependency (SLSA v1, `git+URL@ref`). */
function sourceOf(origin) {
    if (origin.kind === 'local') {
        return origin.source && { uri: `git+${origin.source.uri}`, digest: { gitCommit: origin.source.commit } };
    }
    const { serverUrl, repository, ref, sha } = origin;
    return { uri: `git+${serverUrl}/${repository}@${ref}`, digest: { gitCommit: sha } };
}

// EXTERNAL MODULE: ./.tsc/sigstore/statement.js
var statement = __webpack_require__(9634);
;// CONCATENATED MODULE: ./.tsc/sigstore/provenance.js




/** SLSA v1 provenance, https://slsa.dev/spec/v1.1/provenance. */
const provenanceType = 'https://slsa.dev/provenance/v1';
/** The check record: every change against the base and the clause that allows it. */
const recordType = 'https://wtgos.github.io/actions/schemas/check-record/v1';
/** What the image adds to its base; the type that `cosign attest --type cyclonedx` writes, too. */
const cyclonedxType = 'https://cyclonedx.org/bom';
/** SPDX 2.x, as `cosign attest --type spdxjson` writes it. */
const spdxType = 'https://spdx.dev/Document';
const buildType = 'https://wtgos.github.io/actions/buildtypes/image/v1';
/** SLSA v1 provenance of one image: who built it, from what, and what was checked. */
function provenanceStatement(input) {
    const { origin, tool, policy } = input;
    const source = sourceOf(origin);
    return (0,statement/* statementAbout */.pT)(input.subject, provenanceType, {
        buildDefinition: {
            buildType,
            externalParameters: externalParameters(input),
            internalParameters: {
                ...(input.engine ? { engine: input.engine } : {}),
                ...(input.engineReason ? { engineReason: input.engineReason } : {}),
                loweredTrust: loweredTrust(input),
                ...(origin.kind === 'github' ? { github: githubParameters(origin) } : {}),
            },
            resolvedDependencies: [...(source ? [source] : []), ...[input.base, ...(input.images ?? [])].map(dependency)],
        },
        runDetails: {
            builder: {
                id: builderId(origin),
                version: { [tool.name]: tool.version },
                builderDependencies: [{ name: tool.name, digest: { sha256: (0,core_digest/* hexOf */.ZD)(tool.digest) } }],
            },
            ...(origin.kind === 'github' ? { metadata: { invocationId: invocation(origin) } } : {}),
            byproducts: [
                { name: `policy ${policy.name}`, digest: { sha256: (0,core_digest/* hexOf */.ZD)(policy.digest) } },
                { name: 'check record', digest: { sha256: (0,core_digest/* hexOf */.ZD)(input.record) } },
            ],
        },
    });
}
/**
 * The check record as an attestation.
 * @param record what the rules wrote, parsed: its canonical bytes are the predicate's bytes
 */
function recordStatement(subject, record) {
    return (0,statement/* statementAbout */.pT)(subject, recordType, record);
}
function externalParameters({ containerfile, buildArgs, labels, platform, baseReplaced, base, origin, }) {
    const { os, architecture, variant } = platform;
    return {
        containerfile: {
            path: containerfile.path,
            ...(containerfile.digest ? { digest: { sha256: (0,core_digest/* hexOf */.ZD)(containerfile.digest) } } : {}),
        },
        buildArgs: { ...buildArgs },
        labels: { ...labels },
        platform: [os, architecture, variant].filter((part) => part !== undefined).join('/'),
        ...(baseReplaced ? { base: base.reference } : {}),
        ...(origin.kind === 'github' ? { workflow: workflowOf(origin) } : {}),
    };
}
/** `owner/name/path@ref` in its three parts, as GitHub's own build type names them. */
function workflowOf({ workflowRef, serverUrl, repository, ref }) {
    const [path, workflowAt] = splitAtLast(workflowRef, '@');
    return {
        repository: `${serverUrl}/${repository}`,
        path: path.startsWith(`${repository}/`) ? path.slice(repository.length + 1) : path,
        ref: workflowAt ?? ref,
    };
}
function splitAtLast(text, separator) {
    const at = text.lastIndexOf(separator);
    return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
function githubParameters(origin) {
    const { eventName, repositoryId, repositoryOwnerId, runnerEnvironment, workflowSha, jobWorkflowRef } = origin;
    const known = { eventName, repositoryId, repositoryOwnerId, runnerEnvironment, workflowSha, jobWorkflowRef };
    return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}
function invocation({ serverUrl, repository, runId, runAttempt }) {
    return `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${runAttempt}`;
}
function loweredTrust({ origin, base, images, loweredBy }) {
    const reasons = [...(loweredBy ?? [])];
    if (origin.kind === 'local')
        reasons.push('Built outside of a build service: nobody but the key holder vouches for it.');
    else if (origin.runnerEnvironment !== 'github-hosted')
        reasons.push('The runner is not known to be hosted by GitHub.');
    for (const { reference, verification } of [base, ...(images ?? [])]) {
        if (verification.kind !== 'key')
            reasons.push(`The signature of ${reference} was not verified, by request.`);
    }
    return reasons;
}
function dependency({ reference, rootDigest, digest, verification }) {
    const uri = packageUrl(reference, rootDigest);
    const verified = verification.kind === 'key'
        ? { verifiedBy: 'key', keyFingerprint: verification.fingerprint, signedReference: verification.reference }
        : { verifiedBy: 'nothing, by request' };
    return {
        ...(uri === undefined ? { name: 'image in a local layout' } : { uri }),
        digest: { sha256: (0,core_digest/* hexOf */.ZD)(rootDigest) },
        annotations: { ...verified, ...(digest === rootDigest ? {} : { platformManifest: digest }) },
    };
}
/** package-url, type `oci`. A layout's folder is nobody's business: undefined then. */
function packageUrl(reference, digest) {
    const named = (0,registry_reference/* parseImageReference */.o_)(reference, '/');
    if (named.kind === 'layout')
        return undefined;
    const name = named.path.slice(named.path.lastIndexOf('/') + 1);
    const repository = encodeURIComponent(`${named.host}/${named.path}`);
    const tag = named.tag === undefined ? '' : `&tag=${encodeURIComponent(named.tag)}`;
    return `pkg:oci/${name}@${encodeURIComponent(digest)}?repository_url=${repository}${tag}`;
}


/***/ })

};
