export const id = 9746;
export const ids = [9746];
export const modules = {

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

/***/ 20931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ parseDockerReference),
/* harmony export */   l0: () => (/* binding */ isDomain),
/* harmony export */   tz: () => (/* binding */ formatDockerReference)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40303);


// github.com/distribution/reference, DomainRegexp; linear: each part starts and ends with a character the separators lack.
const domain = /^(?:\[[0-9a-fA-F:]+\]|[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*)(?::[0-9]+)?$/;
const maxLength = 1024;
/**
 * Reads a name as containers/image does (distribution/reference, ParseNormalizedNamed): a name without a registry is
 * Docker Hub's. Undefined when it is no name.
 */
function parseDockerReference(text) {
    if (text.length > maxLength || /^[0-9a-f]{64}$/.test(text))
        return undefined;
    const [named, digest] = cut(text, text.indexOf('@'));
    if (digest !== undefined && !(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(digest))
        return undefined;
    const [name, tag] = cut(named, named.indexOf(':', named.lastIndexOf('/') + 1));
    if (tag !== undefined && !(0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .isTag */ .dz)(tag))
        return undefined;
    const { host, path } = withRegistry(name);
    if (!domain.test(host) || !(0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .isRepositoryPath */ .og)(path))
        return undefined;
    return { name: `${host}/${path}`, tag, digest };
}
/** The text that {@link parseDockerReference} reads back. */
function formatDockerReference({ name, tag, digest }) {
    return `${name}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}
/** Whether a text is a registry's name, with a port or without. */
function isDomain(text) {
    return domain.test(text);
}
function withRegistry(name) {
    const [first, rest] = cut(name, name.indexOf('/'));
    const isHost = rest !== undefined && (/[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase());
    const host = !isHost || first === 'index.docker.io' ? 'docker.io' : first;
    const path = isHost ? rest : name;
    return { host, path: host === 'docker.io' && !path.includes('/') ? `library/${path}` : path };
}
function cut(text, at) {
    return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
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

/***/ 67661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ simpleSigningType),
/* harmony export */   kw: () => (/* binding */ writePayload),
/* harmony export */   rD: () => (/* binding */ readPayload)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
/* harmony import */ var _registry_strict_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6132);



const simpleSigningType = 'application/vnd.dev.cosign.simplesigning.v1+json';
const type = 'cosign container image signature';
// Exactly these members: containers/image refuses any other (signature/internal/sigstore_payload.go).
const shape = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    critical: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(type),
        image: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ 'docker-manifest-digest': zod__WEBPACK_IMPORTED_MODULE_2__/* .custom */ .IeY(_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc) }),
        identity: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ 'docker-reference': zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    }),
    optional: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ creator: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable().optional(), timestamp: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nullable().optional() })
        .nullable(),
});
/** The payload's bytes (containers-signature(5), as cosign writes it). */
function writePayload({ reference, digest }) {
    const critical = {
        identity: { 'docker-reference': reference },
        image: { 'docker-manifest-digest': digest },
        type,
    };
    return Buffer.from(JSON.stringify({ critical, optional: null }));
}
/** Reads a payload as strictly as containers/image; undefined when that would refuse it. */
function readPayload(bytes) {
    try {
        const { critical } = shape.parse((0,_registry_strict_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStrictJson */ .R)(bytes, 'The payload'));
        return { reference: critical.identity['docker-reference'], digest: critical.image['docker-manifest-digest'] };
    }
    catch {
        return undefined;
    }
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

/***/ 74135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ maxLayers),
/* harmony export */   I9: () => (/* binding */ signatureAnnotation),
/* harmony export */   Rr: () => (/* binding */ signaturesOf),
/* harmony export */   vG: () => (/* binding */ legacyOrReason),
/* harmony export */   w: () => (/* binding */ layersOf),
/* harmony export */   w_: () => (/* binding */ legacyTag)
/* harmony export */ });
/* unused harmony export readLegacy */
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55743);
/* harmony import */ var _core_map_limited_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52647);
/* harmony import */ var _registry_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92682);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67661);





const signatureAnnotation = 'dev.cosignproject.cosign/signature';
/** cosign's own limit (pkg/cosign, maxLayers). */
const maxLayers = 1000;
const maxPayloadBytes = 128 * 1024;
const parallel = 8;
/** The tag of an image's legacy signatures, in its own repository. */
function legacyTag(subject) {
    return `sha256-${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(subject)}.sig`;
}
/**
 * Legacy signatures of an image, none verified; empty when there are none.
 * @throws ExternalError `image-malformed` beyond the bounds or in another layout: clients fail on it too
 */
async function readLegacy(store, subject) {
    const found = await store.getManifest(legacyTag(subject));
    return found ? signaturesOf(store, found) : [];
}
/** As {@link readLegacy}; what is malformed is an answer too: the reason, in words. @throws ExternalError of the store */
async function legacyOrReason(store, subject) {
    try {
        return await readLegacy(store, subject);
    }
    catch (error) {
        const isAnswer = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ExternalError */ .yA && ['image-malformed', 'digest-mismatch'].includes(error.code);
        if (isAnswer)
            return error.message;
        throw error;
    }
}
/** The signatures of a manifest that was read already. @throws ExternalError `image-malformed` */
async function signaturesOf(store, found) {
    const layers = layersOf(store, found).filter(({ mediaType }) => mediaType === _payload_js__WEBPACK_IMPORTED_MODULE_3__/* .simpleSigningType */ .Iy);
    return (0,_core_map_limited_js__WEBPACK_IMPORTED_MODULE_4__/* .mapLimited */ .b)(layers, parallel, async (layer) => {
        const payload = await store.readBlob(layer, maxPayloadBytes);
        const says = (0,_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .readPayload */ .rD)(payload);
        return { layer: layer.digest, payload, says, signature: decode(layer.annotations?.[signatureAnnotation]) };
    });
}
/** All layers of a signature manifest. @throws ExternalError `image-malformed` */
function layersOf(store, found) {
    // containers/image takes no other type for signatures.
    if (found.kind !== 'image' || found.descriptor.mediaType !== _registry_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .mediaTypes */ .Ib.ociManifest) {
        throw malformed(store, found, `is of the type ${found.descriptor.mediaType}`);
    }
    const { layers } = found.document;
    if (layers.length > maxLayers)
        throw malformed(store, found, `has ${layers.length} layers, more than ${maxLayers}`);
    return layers;
}
function decode(text) {
    if (text === undefined || text.length > 4096 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text))
        return undefined;
    return Buffer.from(text, 'base64');
}
function malformed(store, { descriptor }, why) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ExternalError */ .yA('image-malformed', `the signatures of the image (${store.name}@${descriptor.digest}) cannot be read: the manifest ${why}`, {
        hint: 'Delete that tag if nobody needs the signatures under it, and sign again.',
    });
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


/***/ }),

/***/ 49746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ verifyAsCosign),
/* harmony export */   r: () => (/* binding */ verifyAttestations)
/* harmony export */ });
/* harmony import */ var _docker_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20931);
/* harmony import */ var _found_bundles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80875);
/* harmony import */ var _read_legacy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74135);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9634);
/* harmony import */ var _verify_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20651);





/**
 * Reads an image's signatures from the store and verifies them by key, as cosign would.
 *
 * @param repositories `host/path`; when given, the signature must be for one of them, since one key signs many images.
 * A bundle names no repository, so it proves nothing then.
 * @throws ExternalError when the store cannot be asked
 */
async function verifyAsCosign(store, subject, keys, repositories) {
    const { digest } = subject;
    const [bundles, signatures] = await Promise.all([(0,_found_bundles_js__WEBPACK_IMPORTED_MODULE_1__/* .readBundles */ .A)(store, digest), (0,_read_legacy_js__WEBPACK_IMPORTED_MODULE_2__/* .legacyOrReason */ .vG)(store, digest)]);
    const judged = await Promise.all(bundles.map((found) => judge(found, digest, keys)));
    const any = firstOf(judged, 'no bundle refers to it');
    const signing = judged.filter((_, at) => isOfType(bundles[at], _statement_js__WEBPACK_IMPORTED_MODULE_3__/* .cosignSignType */ .Rh));
    const legacy = verifyLegacy(signatures, digest, keys, repositories);
    return {
        legacy,
        bundle: repositories ? nameless : firstOf(signing, 'no signature bundle refers to it'),
        cosign: bundles.length > 0 ? any : verifyLegacy(signatures, digest, keys, undefined),
    };
}
/**
 * All attestations of an image that one of the keys signed, signature bundles aside.
 * @throws ExternalError when the store cannot be asked
 */
async function verifyAttestations(store, subject, keys) {
    const verified = [];
    for (const found of await (0,_found_bundles_js__WEBPACK_IMPORTED_MODULE_1__/* .readBundles */ .A)(store, subject.digest)) {
        if (!found.ok || isOfType(found, _statement_js__WEBPACK_IMPORTED_MODULE_3__/* .cosignSignType */ .Rh))
            continue;
        const check = await (0,_verify_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyBundle */ .I)(found, subject.digest, keys);
        if (!check.ok || !check.key)
            continue;
        verified.push({ statement: found.statement, digest: found.digest, fingerprint: check.key.fingerprint });
    }
    return verified;
}
const nameless = {
    ok: false,
    reason: 'signature bundles name no repository, and one key may sign many images',
};
async function judge(found, subject, keys) {
    const check = found.ok ? await (0,_verify_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyBundle */ .I)(found, subject, keys) : found;
    return check.ok ? check : { ok: false, reason: `bundle ${found.digest}: ${check.reason}` };
}
function isOfType(found, predicateType) {
    return found?.ok === true && found.statement.predicateType === predicateType;
}
/** The first yes; else all the noes, in words. */
function firstOf(checks, none) {
    const yes = checks.find(({ ok }) => ok);
    if (yes)
        return yes;
    const reasons = [...new Set(checks.map((check) => (check.ok ? '' : check.reason)))];
    return { ok: false, reason: reasons.slice(0, 5).join('; ') || none };
}
function verifyLegacy(signatures, digest, keys, repositories) {
    if (typeof signatures === 'string')
        return { ok: false, reason: signatures };
    return firstOf(signatures.map((signature) => verifyOne(signature, digest, keys, repositories)), 'it has no legacy signature');
}
function verifyOne({ says, signature, payload }, digest, keys, repositories) {
    if (!says || !signature)
        return { ok: false, reason: 'a legacy signature is malformed' };
    const key = keys.find((candidate) => candidate.verify(payload, signature));
    if (!key)
        return { ok: false, reason: 'none of the given keys made the legacy signature' };
    if (says.digest !== digest)
        return { ok: false, reason: `the legacy signature is for ${says.digest}` };
    if (repositories && !repositories.some((name) => sameName(name, says.reference))) {
        return { ok: false, reason: `the legacy signature is for ${JSON.stringify(says.reference)}` };
    }
    return { ok: true, detail: `signed as ${JSON.stringify(says.reference)} by ${key.fingerprint}`, key };
}
function sameName(repository, reference) {
    const [wanted, signed] = [(0,_docker_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDockerReference */ .F4)(repository), (0,_docker_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDockerReference */ .F4)(reference)];
    return wanted !== undefined && wanted.name === signed?.name;
}


/***/ })

};
