export const id = 7778;
export const ids = [7778,6912];
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
/** The digest of bytes in memory. */
function sha256(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}
/** The 64 hex digits of a digest. */
function hexOf(digest) {
    return digest.slice('sha256:'.length);
}


/***/ }),

/***/ 52647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ mapLimited)
/* harmony export */ });
/**
 * Runs `work` over the items, at most `limit` at a time, results in the items' order.
 * After a failure no further item is started; the first error is thrown once those under way have ended.
 */
async function mapLimited(items, limit, work) {
    const results = new Array(items.length);
    const queue = items.entries();
    let failed = false;
    const workers = Array.from({ length: Math.min(limit, items.length) }, async () => {
        for (const [position, item] of queue) {
            if (failed)
                return;
            try {
                results[position] = await work(item);
            }
            catch (error) {
                failed = true;
                throw error;
            }
        }
    });
    const settled = await Promise.allSettled(workers);
    const failure = settled.find((outcome) => outcome.status === 'rejected');
    if (failure)
        throw failure.reason;
    return results;
}


/***/ }),

/***/ 38497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fk: () => (/* binding */ printableLines),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/**
 * Text from outside (paths, labels, a registry's words) as it may be shown: control characters, line breaks,
 * direction overrides and invisible separators become visible escapes; bytes that are no UTF-8 (lone surrogates
 * U+DC80…U+DCFF, as image/types.ts keeps them) become `\xNN`.
 */
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
/** The same, line by line: line breaks stay. */
function printableLines(text) {
    return text.split('\n').map(printable).join('\n');
}
/** C0, C1, line and paragraph separators, bidi controls, zero-width characters, lone surrogates. */
const unprintable = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** At most `max` characters; what was cut off is said by an ellipsis. */
function shortened(text, max) {
    return text.length <= max ? text : `${text.slice(0, max - 1)}…`;
}


/***/ }),

/***/ 61433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ Artifact)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
/* harmony import */ var _registry_media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92682);
/* harmony import */ var _registry_referrers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53074);
/* harmony import */ var _put_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22456);




/** A small manifest that was made before it is written: its blobs may travel while it must still wait for its turn. */
class Artifact {
    bytes;
    /** As the list of its subject's referrers describes it. */
    referrer;
    document;
    #blobs;
    #sent;
    /** @param blobs all that the manifest names */
    constructor(document, blobs) {
        this.document = document;
        this.bytes = Buffer.from(JSON.stringify(document));
        const { bytes } = this;
        this.referrer = (0,_registry_referrers_js__WEBPACK_IMPORTED_MODULE_2__/* .referrerOf */ .N1)({ mediaType: _registry_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .mediaTypes */ .Ib.ociManifest, digest: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(bytes), size: bytes.length }, document);
        this.#blobs = blobs;
    }
    /** Sends the blobs, once however often it is called. @throws ExternalError of the store */
    async send(store) {
        this.#sent ??= Promise.all(this.#blobs.map(({ bytes, mediaType }) => (0,_put_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .putBytes */ .h)(store, bytes, mediaType)));
        await this.#sent;
    }
    /** Writes the manifest, after its blobs. @throws ExternalError of the store */
    async put(store, options) {
        await this.send(store);
        return store.putManifest(this.bytes, _registry_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .mediaTypes */ .Ib.ociManifest, options);
    }
}


/***/ }),

/***/ 55130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yq: () => (/* binding */ saysTheSame),
/* harmony export */   we: () => (/* binding */ planBundle)
/* harmony export */ });
/* unused harmony export attachBundle */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _registry_media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92682);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61433);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74075);
/* harmony import */ var _found_bundles_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80875);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84748);
/* harmony import */ var _put_bytes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22456);







/**
 * Attaches a bundle to an image, as an OCI artifact manifest whose `subject` is the image (the layout that cosign 3,
 * gh and sigstore-go read). A bundle by the same signer that says the same is kept, so running again doubles nothing.
 *
 * @param created the image's own time, so the manifest differs only where the signature does
 * @throws ExternalError of the store
 */
async function attachBundle(store, subject, bundle, predicateType, created) {
    const found = await readBundles(store, subject.digest, predicateType);
    const present = await findSame(found, subject.digest, bundle.statement, predicateType, bundle.isBySameSigner);
    if (present)
        return { digest: present.digest, outcome: 'kept' };
    const { digest } = await bundleArtifact(subject, bundle, predicateType, created).put(store);
    return { digest, outcome: 'written' };
}
/**
 * Signs a statement unless a bundle that says the same, by the same signer, is attached. Where the signer can tell its own
 * before it signs, and it is there, nothing is signed: each signature without a key is an entry in a public log for ever.
 *
 * @param found the bundles of the image
 * @throws as the signer does
 */
async function planBundle(found, subject, statement, signer, created) {
    const { predicateType } = statement;
    const isOwn = typeof signer === 'function' ? signer.isOwn : undefined;
    const own = isOwn && (await findSame(found, subject.digest, statement, predicateType, isOwn));
    if (own) {
        const { bundleToJSON } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19));
        const bytes = Buffer.from(JSON.stringify(bundleToJSON(own.bundle)));
        const bundle = { bytes, statement: own.statement, isBySameSigner: isOwn };
        return { predicateType, bundle, digest: own.digest, outcome: 'kept', artifact: undefined };
    }
    const bundle = await (0,_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .signStatement */ .fT)(statement, signer);
    const present = await findSame(found, subject.digest, statement, predicateType, bundle.isBySameSigner);
    if (present)
        return { predicateType, bundle, digest: present.digest, outcome: 'kept', artifact: undefined };
    const artifact = bundleArtifact(subject, bundle, predicateType, created);
    return { predicateType, bundle, digest: artifact.referrer.digest, outcome: 'written', artifact };
}
function bundleArtifact(subject, bundle, predicateType, created) {
    const { mediaType, digest, size } = subject;
    const config = { bytes: Buffer.from('{}'), mediaType: _registry_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .mediaTypes */ .Ib.ociEmpty };
    const layer = { bytes: bundle.bytes, mediaType: _bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .bundleType */ .$7 };
    return new _artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .Artifact */ .F({
        schemaVersion: 2,
        mediaType: _registry_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .mediaTypes */ .Ib.ociManifest,
        artifactType: _bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .bundleType */ .$7,
        config: (0,_put_bytes_js__WEBPACK_IMPORTED_MODULE_6__/* .describeBytes */ .n)(config),
        layers: [(0,_put_bytes_js__WEBPACK_IMPORTED_MODULE_6__/* .describeBytes */ .n)(layer)],
        subject: { mediaType, digest, size },
        annotations: {
            'org.opencontainers.image.created': created.toISOString().replace('.000Z', 'Z'),
            'dev.sigstore.bundle.content': 'dsse-envelope',
            [_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .predicateTypeAnnotation */ .Ti]: predicateType,
        },
    }, [config, layer]);
}
async function findSame(bundles, subject, statement, predicateType, isBySameSigner) {
    for (const found of bundles) {
        if (!found.ok || found.statement.predicateType !== predicateType)
            continue;
        if (!saysTheSame(found.statement, statement))
            continue;
        if (await isBySameSigner(found, subject))
            return found;
    }
    return undefined;
}
/** Whether two statements say the same of an image, were it in two runs of the same build. */
function saysTheSame(a, b) {
    return a.predicateType === b.predicateType && (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(meaning(a), meaning(b));
}
/** The predicate without what only tells one run of the same build from another. */
function meaning({ predicateType, predicate }) {
    const plain = JSON.parse(JSON.stringify(predicate));
    if (predicateType === _provenance_js__WEBPACK_IMPORTED_MODULE_5__/* .provenanceType */ .wy && plain.runDetails)
        delete plain.runDetails.metadata;
    return plain;
}


/***/ }),

/***/ 74075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ bundleType),
/* harmony export */   Ti: () => (/* binding */ predicateTypeAnnotation),
/* harmony export */   fT: () => (/* binding */ signStatement)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9634);
/* harmony import */ var _verify_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20651);



/** Sigstore bundle 0.3 (sigstore/protobuf-specs); artifact type and layer media type alike. */
const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** On the bundle's manifest, and in the referrers list: what clients filter by. */
const predicateTypeAnnotation = 'dev.sigstore.bundle.predicateType';
/**
 * Signs a statement into a bundle: a DSSE envelope around its canonical JSON; by a key, without a log entry.
 * @throws ExternalError as the signer does; a key throws none
 */
function signStatement(statement, signer) {
    return typeof signer === 'function' ? signer(statement) : signByKey(statement, signer);
}
async function signByKey(statement, key) {
    // Loaded when needed: it brings an http client for Fulcio and Rekor along.
    const { DSSEBundleBuilder } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4463), __webpack_require__.e(7335), __webpack_require__.e(5179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19));
    const { bundleToJSON } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19));
    const builder = new DSSEBundleBuilder({ signer: keySigner(key), witnesses: [] });
    const bundle = await builder.create({ data: (0,_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .statementBytes */ .Tp)(statement), type: _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .payloadType */ .h });
    const { content } = bundle.verificationMaterial;
    if (content.$case !== 'publicKey')
        throw new TypeError('a key signature came out with a certificate');
    content.publicKey.hint = keyHint(key.publicKey);
    return {
        bytes: Buffer.from(JSON.stringify(bundleToJSON(bundle))),
        statement,
        isBySameSigner: async (found, subject) => (await (0,_verify_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyBundle */ .I)(found, subject, [key.publicKey])).ok,
    };
}
/** How bundles name a key: base64 of the sha256 of its SPKI (cosign 3). */
function keyHint({ fingerprint }) {
    return Buffer.from((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(fingerprint), 'hex').toString('base64');
}
/**
 * A key behind the library's interface. No `hint`: the library would write it to the envelope's `keyid` too, and
 * Go verifiers skip a signature whose keyid is not in their own spelling.
 */
function keySigner(key) {
    return {
        sign: async (data) => ({
            signature: key.sign(data),
            key: { $case: 'publicKey', publicKey: key.publicKey.pem },
        }),
    };
}


/***/ }),

/***/ 80875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readBundles)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55743);
/* harmony import */ var _core_map_limited_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52647);
/* harmony import */ var _registry_media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92682);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74075);
/* harmony import */ var _read_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41412);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9634);






/** base64 in JSON, and the envelope around it. */
const maxBundleBytes = 2 * _statement_js__WEBPACK_IMPORTED_MODULE_4__/* .maxStatementBytes */ .Z8;
/** Each costs two requests. An image of ours has four. */
const maxBundles = 200;
const parallel = 4;
/**
 * All v0.3 bundles that refer to a digest, by the referrers list; none is verified yet. Those that cannot be
 * understood are told, not thrown: anyone who may push can attach rubbish.
 *
 * @param predicateType when given, those are left out whose entry in the list names another type
 * @throws ExternalError of the store, when it cannot be known which bundles there are
 */
async function readBundles(store, subject, predicateType) {
    const candidates = (await store.referrers(subject)).filter((listed) => mayHoldBundle(listed) && mayHoldType(listed, predicateType));
    const read = await (0,_core_map_limited_js__WEBPACK_IMPORTED_MODULE_5__/* .mapLimited */ .b)(candidates.slice(0, maxBundles), parallel, ({ digest }) => readOne(store, subject, digest));
    const left = candidates.slice(maxBundles).map(({ digest }) => ({
        digest,
        ok: false,
        reason: `not read: more than ${maxBundles} bundles refer to the image`,
    }));
    return [...read.filter((found) => found !== undefined), ...left];
}
/** Some registries and clients leave the artifact type out of the list or put the config's type there. */
function mayHoldBundle({ artifactType }) {
    return artifactType === undefined || artifactType === _registry_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .mediaTypes */ .Ib.ociEmpty || artifactType === _bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .bundleType */ .$7;
}
function mayHoldType({ annotations }, predicateType) {
    const named = annotations?.[_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .predicateTypeAnnotation */ .Ti];
    return predicateType === undefined || named === undefined || named === predicateType;
}
async function readOne(store, subject, digest) {
    try {
        const manifest = await store.getManifest(digest);
        if (manifest?.kind !== 'image' || (manifest.document.artifactType ?? _bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .bundleType */ .$7) !== _bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .bundleType */ .$7)
            return undefined;
        const { document } = manifest;
        const [layer, other] = document.layers;
        if (layer?.mediaType !== _bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .bundleType */ .$7)
            return undefined;
        if (other)
            return { digest, ok: false, reason: 'its manifest has several layers' };
        if (document.subject?.digest !== subject)
            return { digest, ok: false, reason: 'its manifest is about another image' };
        if (layer.size > maxBundleBytes)
            return { digest, ok: false, reason: `it is larger than ${maxBundleBytes} bytes` };
        return { digest, ok: true, ...(await (0,_read_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .readBundle */ .B)(await store.readBlob(layer, maxBundleBytes))) };
    }
    catch (error) {
        if (!(error instanceof Error) || isOutside(error))
            throw error;
        return { digest, ok: false, reason: error.message };
    }
}
/** Whether the store failed, rather than what it holds. */
function isOutside(error) {
    return (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExternalError */ .yA && !['image-malformed', 'digest-mismatch', 'image-not-found'].includes(error.code));
}


/***/ }),

/***/ 47778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubAttestations: () => (/* binding */ githubAttestations)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./.tsc/core/digest.js
var digest = __webpack_require__(86912);
// EXTERNAL MODULE: ./.tsc/core/errors.js
var errors = __webpack_require__(55743);
// EXTERNAL MODULE: ./.tsc/core/printable.js
var printable = __webpack_require__(38497);
// EXTERNAL MODULE: ./.tsc/sigstore/attach.js
var attach = __webpack_require__(55130);
;// CONCATENATED MODULE: ./.tsc/sigstore/snappy.js
/**
 * Decompresses one block of Snappy, the form in which GitHub hands out attestations (google/snappy,
 * format_description.txt: a length, then literals and copies of what came before).
 *
 * @param maxBytes of the result; more is refused before it is allocated
 * @throws Error with the reason, whatever the bytes are
 */
function snappyDecode(block, maxBytes) {
    const { value: length, at: start } = readLength(block);
    if (length > maxBytes)
        throw new Error(`it is more than ${maxBytes} bytes`);
    const out = Buffer.alloc(length);
    let at = start;
    let size = 0;
    while (at < block.length) {
        const tag = block[at++] ?? 0;
        if ((tag & 3) === 0) {
            const extra = Math.max(0, (tag >> 2) - 59);
            const count = (extra === 0 ? tag >> 2 : readNumber(block, at, extra)) + 1;
            at += extra;
            if (at + count > block.length || size + count > length)
                throw new Error('a literal is longer than the block');
            size += block.copy(out, size, at, at + count);
            at += count;
            continue;
        }
        const extra = [0, 1, 2, 4][tag & 3] ?? 0;
        const low = readNumber(block, at, extra);
        at += extra;
        const offset = extra === 1 ? ((tag >> 5) << 8) | low : low;
        const count = extra === 1 ? 4 + ((tag >> 2) & 7) : (tag >> 2) + 1;
        if (offset === 0 || offset > size || size + count > length)
            throw new Error('a copy is of nothing that came before');
        // Byte by byte: a copy may reach into itself.
        for (const end = size + count; size < end; size++)
            out[size] = out[size - offset] ?? 0;
    }
    if (size !== length)
        throw new Error('it ends too early');
    return out;
}
/** A varint of 32 bits. */
function readLength(block) {
    let value = 0;
    for (let at = 0; at < 5; at++) {
        const byte = block[at];
        if (byte === undefined)
            break;
        value += (byte & 0x7f) * 2 ** (7 * at);
        if (byte < 0x80)
            return { value, at: at + 1 };
    }
    throw new Error('its length cannot be read');
}
function readNumber(block, at, bytes) {
    if (at + bytes > block.length)
        throw new Error('it ends too early');
    return block.readUIntLE(at, bytes);
}

// EXTERNAL MODULE: ./.tsc/sigstore/statement.js
var statement = __webpack_require__(9634);
;// CONCATENATED MODULE: ./.tsc/sigstore/github-store.js







/**
 * GitHub's attestation store of a repository (REST, "Repository attestations"): what `gh attestation` and the
 * repository's page show.
 *
 * @param repository `owner/name`
 * @returns a store whose `keep` throws ExternalError `github-denied` (names the missing permission), `github-failed`,
 *   `statement-too-large`
 * @throws UserError `input-invalid` when the text names no repository
 */
function githubAttestations(api, repository) {
    if (!/^[\w-][\w.-]*\/[\w-][\w.-]*$/.test(repository))
        throw new errors/* UserError */.yo('input-invalid', `${JSON.stringify(repository.slice(0, 200))} names no repository of GitHub`);
    const path = `/repos/${repository}/attestations`;
    return {
        async keep(bundle, subject) {
            const { length } = (0,statement/* statementBytes */.Tp)(bundle.statement);
            if (length > statement/* maxStatementBytes */.Z8) {
                const message = `an attestation of ${length} bytes is more than GitHub's store takes (${statement/* maxStatementBytes */.Z8})`;
                throw new errors/* ExternalError */.yA('statement-too-large', message);
            }
            if (await isThere(api, path, bundle, subject))
                return 'kept';
            const answer = await api.request('POST', path, `{"bundle":${bundle.bytes.toString()}}`);
            if (answer.status !== 201)
                throw refusal(repository, answer);
            return 'written';
        },
    };
}
/** base64 in JSON, and the envelope around it; as a download it is compressed besides. */
const maxBundleBytes = 2 * statement/* maxStatementBytes */.Z8;
/** GitHub's own limit for one page. An image of ours has three, one of each type. */
const pageSize = 100;
const bundleShape = schemas/* object */.Ikc({ dsseEnvelope: schemas/* object */.Ikc({ payload: schemas/* string */.YjP() }) });
const listing = schemas/* object */.Ikc({
    attestations: schemas/* array */.YOg(schemas/* object */.Ikc({ bundle: bundleShape.nullish().catch(undefined), bundle_url: schemas/* string */.YjP().max(8_192).nullish() }))
        .max(pageSize),
});
const github_store_statement = schemas/* object */.Ikc({ predicateType: schemas/* string */.YjP(), predicate: schemas/* looseObject */._H3({}) });
const failure = schemas/* object */.Ikc({ message: schemas/* string */.YjP() });
/**
 * Whether a bundle that says the same was kept by an earlier run. Its signature is not looked at: only who may write
 * attestations of the repository can have put it there, and no verifier believes it unsigned.
 */
async function isThere(api, path, bundle, subject) {
    const type = encodeURIComponent(bundle.statement.predicateType);
    const query = `predicate_type=${type}&per_page=${pageSize}`;
    const { status, body } = await api.request('GET', `${path}/sha256:${(0,digest/* hexOf */.ZD)(subject)}?${query}`);
    // None yet is a 404; a token that may not ask may not write either, and that is told then.
    const read = status === 200 ? listing.safeParse(parsed(body)) : undefined;
    for (const { bundle: inside, bundle_url: url } of read?.data?.attestations ?? []) {
        const kept = inside ?? (url ? await bundleAt(api, url) : undefined);
        const payload = Buffer.from(kept?.dsseEnvelope.payload ?? '', 'base64').toString();
        const found = github_store_statement.safeParse(parsed(payload));
        if (found.success && (0,attach/* saysTheSame */.Yq)(found.data, bundle.statement))
            return true;
    }
    return false;
}
/** GitHub lists addresses instead of bundles since July 2026; there they are compressed. Undefined: it is no bundle. */
async function bundleAt(api, url) {
    const bytes = await api.download(url, maxBundleBytes);
    return bundleShape.safeParse(parsed(decompressed(bytes))).data;
}
function decompressed(bytes) {
    // A block that begins so holds 123 bytes, which is no bundle.
    if (bytes[0] === '{'.charCodeAt(0))
        return bytes.toString();
    try {
        return snappyDecode(bytes, maxBundleBytes).toString();
    }
    catch {
        return '';
    }
}
function refusal(repository, { status, body }) {
    const said = failure.safeParse(parsed(body)).data?.message;
    const words = said === undefined ? '' : `: ${(0,printable/* shortened */.vI)((0,printable/* printable */.g$)(said), 300)}`;
    const message = `GitHub keeps no attestation for ${repository} (status ${status}${words})`;
    const hint = hints.get(status);
    return new errors/* ExternalError */.yA(hint === undefined ? 'github-failed' : 'github-denied', message, { hint });
}
const hints = new Map([
    [401, `The token is not valid (any more): give github-token: \${{ github.token }}.`],
    [403, 'Grant the job `permissions: attestations: write`; a reusable workflow’s caller must grant it, too.'],
    [
        404,
        'Grant the job `permissions: attestations: write`. A private repository needs a plan with attestations; without one, set github-attestations: false.',
    ],
]);
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 31225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ builderId),
/* harmony export */   v: () => (/* binding */ sourceOf)
/* harmony export */ });
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


/***/ }),

/***/ 84748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ provenanceStatement),
/* harmony export */   EH: () => (/* binding */ packageUrl),
/* harmony export */   FI: () => (/* binding */ recordStatement),
/* harmony export */   GL: () => (/* binding */ spdxType),
/* harmony export */   I6: () => (/* binding */ cyclonedxType),
/* harmony export */   io: () => (/* binding */ recordType),
/* harmony export */   wy: () => (/* binding */ provenanceType)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40303);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31225);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9634);




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
    const source = (0,_origin_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceOf */ .v)(origin);
    return (0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .statementAbout */ .pT)(input.subject, provenanceType, {
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
                id: (0,_origin_js__WEBPACK_IMPORTED_MODULE_3__/* .builderId */ .j)(origin),
                version: { [tool.name]: tool.version },
                builderDependencies: [{ name: tool.name, digest: { sha256: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(tool.digest) } }],
            },
            ...(origin.kind === 'github' ? { metadata: { invocationId: invocation(origin) } } : {}),
            byproducts: [
                { name: `policy ${policy.name}`, digest: { sha256: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(policy.digest) } },
                { name: 'check record', digest: { sha256: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(input.record) } },
            ],
        },
    });
}
/**
 * The check record as an attestation.
 * @param record what the rules wrote, parsed: its canonical bytes are the predicate's bytes
 */
function recordStatement(subject, record) {
    return (0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .statementAbout */ .pT)(subject, recordType, record);
}
function externalParameters({ containerfile, buildArgs, labels, annotations, context, platform, run, baseReplaced, base, origin, }) {
    const { os, architecture, variant } = platform;
    return {
        containerfile: {
            path: containerfile.path,
            ...(containerfile.digest ? { digest: { sha256: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(containerfile.digest) } } : {}),
        },
        buildArgs: { ...buildArgs },
        labels: { ...labels },
        ...(annotations ? { annotations: { ...annotations } } : {}),
        ...(context ? { context: { digest: { sha256: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(context) } } } : {}),
        platform: [os, architecture, variant].filter((part) => part !== undefined).join('/'),
        ...(run ? { run: { ...run, buildSecrets: [...run.buildSecrets] } } : {}),
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
        const reason = doubts[verification.kind];
        if (reason)
            reasons.push(reason(reference));
    }
    return reasons;
}
const doubts = {
    'key-without-name': (reference) => `The signature of ${reference} names no repository: it proves the digest and the key, not that the image is the one of that name.`,
    'unsigned-by-request': (reference) => `The signature of ${reference} was not verified, by request.`,
};
function dependency({ reference, rootDigest, digest, verification }) {
    const uri = packageUrl(reference, rootDigest);
    return {
        ...(uri === undefined ? { name: 'image in a local layout' } : { uri }),
        digest: { sha256: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(rootDigest) },
        annotations: { ...verified(verification), ...(digest === rootDigest ? {} : { platformManifest: digest }) },
    };
}
function verified(verification) {
    if (verification.kind === 'unsigned-by-request')
        return { verifiedBy: 'nothing, by request' };
    const keyFingerprint = verification.fingerprint;
    return verification.kind === 'key'
        ? { verifiedBy: 'key', keyFingerprint, signedReference: verification.reference }
        : { verifiedBy: 'key, under no name', keyFingerprint };
}
/** package-url, type `oci`. A layout's folder is nobody's business: undefined then. */
function packageUrl(reference, digest) {
    const named = (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageReference */ .o_)(reference, '/');
    if (named.kind === 'layout')
        return undefined;
    const name = named.path.slice(named.path.lastIndexOf('/') + 1);
    const repository = encodeURIComponent(`${named.host}/${named.path}`);
    const tag = named.tag === undefined ? '' : `&tag=${encodeURIComponent(named.tag)}`;
    return `pkg:oci/${name}@${encodeURIComponent(digest)}?repository_url=${repository}${tag}`;
}


/***/ }),

/***/ 22456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ putBytes),
/* harmony export */   n: () => (/* binding */ describeBytes)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);

function describeBytes({ bytes, mediaType }) {
    return { mediaType, digest: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(bytes), size: bytes.length };
}
/** Stores a small blob and gives its descriptor. @throws ExternalError of the store */
async function putBytes(store, bytes, mediaType) {
    const descriptor = describeBytes({ bytes, mediaType });
    await store.putBlob(descriptor, {
        async *open() {
            yield bytes;
        },
    });
    return descriptor;
}


/***/ }),

/***/ 41412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readBundle)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _registry_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6132);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9634);



// protobuf-specs: both spellings are version 0.3; 0.2 neither counts for cosign 3 nor hides anything from it.
const versions = [
    'application/vnd.dev.sigstore.bundle.v0.3+json',
    'application/vnd.dev.sigstore.bundle+json;version=0.3',
];
const maxSubjects = 1024;
const statementShape = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    // cosign's attest still writes 0.1, which has the same members.
    _type: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .statementType */ .qB, 'https://in-toto.io/Statement/v0.1']),
    subject: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(), digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha256: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }) }))
        .min(1)
        .max(maxSubjects),
    predicateType: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(1024),
    predicate: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({}),
});
/**
 * Reads a bundle of version 0.3 around an in-toto statement. Nothing of it is trusted yet.
 * @throws Error with the reason, whatever the bytes are
 */
async function readBundle(bytes) {
    const document = (0,_registry_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStrictJson */ .R)(bytes, 'The bundle');
    const { bundleFromJSON, isBundleWithDsseEnvelope } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19));
    const bundle = bundleFromJSON(document);
    if (!versions.includes(bundle.mediaType))
        throw new Error(`it is of the version ${printable(bundle.mediaType)}`);
    if (!isBundleWithDsseEnvelope(bundle))
        throw new Error('it signs a blob, not a statement');
    const { dsseEnvelope } = bundle.content;
    if (dsseEnvelope.payloadType !== _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .payloadType */ .h) {
        throw new Error(`its payload is of the type ${printable(dsseEnvelope.payloadType)}`);
    }
    return { bundle, statement: readStatement(dsseEnvelope.payload) };
}
function readStatement(payload) {
    const result = statementShape.safeParse((0,_registry_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStrictJson */ .R)(payload, 'The statement'));
    if (!result.success) {
        const issue = result.error.issues[0];
        throw new Error(`its statement is malformed at ${printable(issue?.path.join('.') || 'the top')}: ${issue?.message}`);
    }
    const { subject, predicateType, predicate } = result.data;
    return {
        _type: _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .statementType */ .qB,
        subject: subject.map(({ name, digest }) => ({ ...(name === undefined ? {} : { name }), digest })),
        predicateType,
        predicate,
    };
}
function printable(text) {
    return JSON.stringify(text.slice(0, 200));
}


/***/ }),

/***/ 9634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   Rh: () => (/* binding */ cosignSignType),
/* harmony export */   Tp: () => (/* binding */ statementBytes),
/* harmony export */   Z8: () => (/* binding */ maxStatementBytes),
/* harmony export */   h: () => (/* binding */ payloadType),
/* harmony export */   pT: () => (/* binding */ statementAbout),
/* harmony export */   q$: () => (/* binding */ signatureStatement),
/* harmony export */   qB: () => (/* binding */ statementType)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2338);


const statementType = 'https://in-toto.io/Statement/v1';
/** DSSE payload type of in-toto statements (in-toto attestation framework, "Envelope"). */
const payloadType = 'application/vnd.in-toto+json';
/** Predicate type by which cosign 3 says "signed" (cosign, pkg/types). */
const cosignSignType = 'https://sigstore.dev/cosign/sign/v1';
/** Longest statement that we write or read: the check record of a large image, or an SBOM. */
const maxStatementBytes = 16 * 1024 * 1024;
/** A statement about one image; verifiers compare the digest alone. */
function statementAbout(subject, predicateType, predicate) {
    return { _type: statementType, subject: [{ digest: { sha256: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(subject) } }], predicateType, predicate };
}
/** The statement behind a signature bundle: this digest is signed, and nothing else. */
function signatureStatement(subject) {
    return statementAbout(subject, cosignSignType, {});
}
/** The statement's bytes: canonical JSON, so the same statement is the same payload on any machine. */
function statementBytes(statement) {
    return Buffer.from((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(statement));
}
/** Whether a statement is about a digest and nothing else: several subjects would let one signature vouch for many images. */
function isAbout(statement, digest) {
    return statement.subject.length === 1 && statement.subject[0]?.digest.sha256 === (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(digest);
}


/***/ }),

/***/ 20651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ verifyBundle)
/* harmony export */ });
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9634);

/**
 * Whether one of the keys signed the bundle's statement, and the statement is about this image alone.
 * A log entry or timestamp in it is not looked at: the key is what is trusted, no log.
 */
async function verifyBundle({ bundle, statement }, subject, keys) {
    const { content } = bundle.verificationMaterial;
    if (content.$case !== 'publicKey')
        return { ok: false, reason: 'it is signed by a certificate, not by a key' };
    // cosign and sigstore-go skip such a signature, unless the keyid is their own spelling of the key.
    if (bundle.content.dsseEnvelope.signatures[0]?.keyid) {
        return { ok: false, reason: 'its signature has a keyid, which makes cosign skip it' };
    }
    if (!(0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbout */ .KH)(statement, subject))
        return { ok: false, reason: 'its statement is not about this image alone' };
    for (const key of keys) {
        if (await isSignedBy(bundle, key))
            return { ok: true, detail: `signed by ${key.fingerprint}`, key };
    }
    return { ok: false, reason: 'none of the given keys signed it' };
}
async function isSignedBy(bundle, key) {
    const [{ toSignedEntity, VerificationError, Verifier }, { createPublicKey }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4463), __webpack_require__.e(4187)]).then(__webpack_require__.t.bind(__webpack_require__, 54187, 19)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 77598, 19)),
    ]);
    // The hint only says which key to try; like cosign with --key, each is tried.
    const trust = {
        certificateAuthorities: [],
        timestampAuthorities: [],
        tlogs: [],
        ctlogs: [],
        publicKey: () => ({ publicKey: createPublicKey(key.pem), validFor: () => true }),
    };
    const verifier = new Verifier(trust, { ctlogThreshold: 0, tlogThreshold: 0, timestampThreshold: 0 });
    try {
        verifier.verify({ ...toSignedEntity(bundle), tlogEntries: [], timestamps: [] });
        return true;
    }
    catch (error) {
        if (error instanceof VerificationError)
            return false;
        throw error;
    }
}


/***/ })

};
