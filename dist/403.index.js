export const id = 403;
export const ids = [403];
export const modules = {

/***/ 2338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * Canonical JSON: members sorted by code unit, no white space (RFC 8785 for the values we use: strings, integers, booleans, null).
 * @throws TypeError for numbers that are no safe integers, whose canonical form differs between implementations.
 */
function canonicalJson(value) {
    if (value === null || typeof value === 'boolean' || typeof value === 'string')
        return JSON.stringify(value);
    if (typeof value === 'number') {
        if (!Number.isSafeInteger(value))
            throw new TypeError(`canonical JSON takes safe integers only, not ${value}`);
        return String(value);
    }
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    const members = Object.keys(value)
        .sort()
        .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`);
    return `{${members.join(',')}}`;
}


/***/ }),

/***/ 47372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   Xb: () => (/* binding */ refuseForeignLayers),
/* harmony export */   Xg: () => (/* binding */ readConfig),
/* harmony export */   rq: () => (/* binding */ maxManifestBytes)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2503);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55743);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92682);
/* harmony import */ var _strict_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6132);





/** Bytes; what distribution-spec 1.1 asks registries to take at least, and what most take at most. */
const maxManifestBytes = 4 * 1024 * 1024;
/** Bytes; an image's config has no bound in the specification, real ones are some ten KiB. */
const maxConfigBytes = 4 * 1024 * 1024;
const digest = zod__WEBPACK_IMPORTED_MODULE_4__/* .custom */ .IeY(_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc, 'is no sha256 digest');
const strings = zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP());
const mediaType = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
    .max(255)
    .regex(/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/, 'is no media type');
const platform = zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
    os: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(128),
    architecture: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(128),
    variant: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(128).exactOptional(),
});
const descriptor = exactNames({
    mediaType,
    digest,
    size: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().min(0).max(Number.MAX_SAFE_INTEGER),
    annotations: strings.exactOptional(),
    artifactType: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(255).exactOptional(),
    platform: platform.exactOptional(),
    urls: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).exactOptional(),
});
const common = {
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(2),
    mediaType: mediaType.exactOptional(),
    artifactType: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(255).exactOptional(),
    subject: descriptor.exactOptional(),
    annotations: strings.exactOptional(),
};
// Members of the other kind and of Docker's schema 1: readers that look for them would see another document.
const foreign = { fsLayers: zod__WEBPACK_IMPORTED_MODULE_4__/* .undefined */ .Vxk().exactOptional(), history: zod__WEBPACK_IMPORTED_MODULE_4__/* .undefined */ .Vxk().exactOptional() };
const imageManifest = exactNames({
    ...common,
    ...foreign,
    config: descriptor,
    layers: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(descriptor),
    manifests: zod__WEBPACK_IMPORTED_MODULE_4__/* .never */ .ZmZ().exactOptional(),
});
const imageIndex = exactNames({
    ...common,
    ...foreign,
    manifests: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(descriptor),
    config: zod__WEBPACK_IMPORTED_MODULE_4__/* .never */ .ZmZ().exactOptional(),
    layers: zod__WEBPACK_IMPORTED_MODULE_4__/* .never */ .ZmZ().exactOptional(),
});
const nullable = (type) => type.nullable().exactOptional();
const imageConfig = exactNames({
    architecture: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    os: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    variant: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().exactOptional(),
    created: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().exactOptional(),
    author: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().exactOptional(),
    config: nullable(zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
        User: nullable(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
        ExposedPorts: nullable(zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({}))),
        Env: nullable(zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP())),
        Entrypoint: nullable(zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP())),
        Cmd: nullable(zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP())),
        Volumes: nullable(zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({}))),
        WorkingDir: nullable(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
        Labels: nullable(strings),
        StopSignal: nullable(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    })),
    rootfs: exactNames({ type: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('layers'), diff_ids: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(digest) }),
    history: nullable(zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
        created: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().exactOptional(),
        created_by: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().exactOptional(),
        comment: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().exactOptional(),
        author: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().exactOptional(),
        empty_layer: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().exactOptional(),
    }))),
});
/** An object with unknown members kept, but none that differs from a known one in letter case alone: Go's parser takes both. */
function exactNames(shape) {
    const known = new Map(Object.keys(shape).map((name) => [name.toLowerCase(), name]));
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3(shape).superRefine((value, context) => {
        for (const name of Object.keys(value)) {
            const exact = known.get(name.toLowerCase());
            if (exact !== undefined && exact !== name) {
                context.addIssue({ code: 'custom', message: `must be written ${exact}`, path: [name] });
            }
        }
    });
}
/**
 * Reads a manifest or index and hashes it. Unknown members stay; `bytes` are never written anew.
 * @param contentType of the answer that brought the bytes, or of the descriptor in a layout; undefined when nothing says it.
 * @param expected what led here: digest, size and media type must be the document's own.
 * @throws ExternalError `digest-mismatch` when the bytes are not those of `expected`; `image-malformed` for documents over
 * 4 MiB, of an unknown or contradicting media type, that are both image and index, or of Docker's schema 1.
 */
function readManifest(bytes, contentType, expected) {
    const found = (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(bytes);
    const what = `The manifest ${expected?.digest ?? found}`;
    if (bytes.length > maxManifestBytes)
        throw malformed(`${what} is larger than ${maxManifestBytes} bytes`);
    if (expected && (expected.digest !== found || (expected.size ?? bytes.length) !== bytes.length)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ExternalError */ .yA('digest-mismatch', `${what} was asked for, and ${bytes.length} bytes of ${found} came`, {
            hint: 'The registry or layout holds other bytes than it names; do not use this image.',
        });
    }
    const document = (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStrictJson */ .R)(bytes, what);
    if (typeof document !== 'object' || document === null)
        throw malformed(`${what} is no JSON object`);
    if ('schemaVersion' in document && document.schemaVersion === 1) {
        throw malformed(`${what} is of Docker's schema 1`, 'Push the image again with a tool of this decade.');
    }
    const type = typeOf(document, [contentType, expected?.mediaType], what);
    const stored = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const own = { mediaType: type, digest: found, size: bytes.length };
    return (0,_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestKind */ .QS)(type) === 'image'
        ? { kind: 'image', bytes: stored, descriptor: own, document: check(imageManifest, document, what) }
        : { kind: 'index', bytes: stored, descriptor: own, document: check(imageIndex, document, what) };
}
/** The one media type that the document and all that spoke of it agree on. */
function typeOf(document, outside, what) {
    const inside = 'mediaType' in document ? document.mediaType : undefined;
    const said = [inside, ...outside.map((type) => type?.split(';')[0]?.trim().toLowerCase())];
    const types = new Set(said.filter((type) => type !== undefined));
    if (types.size === 0)
        types.add('manifests' in document ? _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .mediaTypes */ .Ib.ociIndex : _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .mediaTypes */ .Ib.ociManifest);
    const [type, other] = types;
    if (other !== undefined)
        throw malformed(`${what} is called both ${quote(type)} and ${quote(other)}`);
    if (typeof type !== 'string' || (0,_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestKind */ .QS)(type) === undefined) {
        throw malformed(`${what} is of the media type ${quote(type)}, which is no image manifest or index`);
    }
    return type;
}
/**
 * Reads an image's config. Docker writes `null` for what is absent; such members are left out (Entrypoint and Cmd keep it).
 * @throws ExternalError `image-malformed`
 */
function readConfig(bytes) {
    const what = `The image config ${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(bytes)}`;
    if (bytes.length > maxConfigBytes)
        throw malformed(`${what} is larger than ${maxConfigBytes} bytes`);
    const { config, history, ...rest } = check(imageConfig, (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStrictJson */ .R)(bytes, what), what);
    const members = Object.entries(config ?? {}).filter(([name, value]) => value !== null || name === 'Entrypoint' || name === 'Cmd');
    return {
        ...rest,
        ...(config ? { config: Object.fromEntries(members) } : {}),
        ...(history ? { history } : {}),
    };
}
/**
 * Refuses layers whose bytes lie elsewhere (`urls`, foreign and non-distributable types): nobody here hashed or pushed them.
 * @throws ExternalError `image-malformed`
 */
function refuseForeignLayers(manifest) {
    for (const { digest, mediaType, urls } of [manifest.config, ...manifest.layers]) {
        if (urls?.length)
            throw malformed(`The layer ${digest} is to be fetched from elsewhere (urls: ${quote(urls[0])})`);
        if ((0,_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isForeignLayerType */ .mi)(mediaType))
            throw malformed(`The layer ${digest} is of the foreign type ${quote(mediaType)}`);
    }
}
function check(schema, value, what) {
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    throw malformed(`${what}: ${quote(issue?.path.join('.') || 'document')}: ${issue?.message ?? 'is invalid'}`);
}
function malformed(message, hint = 'The image was written wrongly or was tampered with; do not use it.') {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ExternalError */ .yA('image-malformed', message, { hint });
}
function quote(value) {
    return JSON.stringify(value)?.slice(0, 200) ?? 'undefined';
}


/***/ }),

/***/ 43780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ nextPage)
/* harmony export */ });
/**
 * The next page of a list (RFC 8288, as distribution-spec 1.1 uses it: `<url>; rel="next"`); undefined on the last one.
 * @throws ExternalError `registry-protocol` when it leads away from the registry.
 */
function nextPage(client, from, header) {
    const text = (Array.isArray(header) ? header.join(',') : (header ?? '')).slice(0, 8192);
    const found = /<([^<>]*)>\s*;\s*rel="?next"?/i.exec(text);
    if (!found)
        return undefined;
    const next = client.visit(new URL(from, client.origin), found[1], 'the next page of a list');
    return next.origin === client.origin.origin ? next : undefined;
}


/***/ }),

/***/ 92682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ib: () => (/* binding */ mediaTypes),
/* harmony export */   Pl: () => (/* binding */ acceptManifests),
/* harmony export */   QS: () => (/* binding */ manifestKind),
/* harmony export */   mi: () => (/* binding */ isForeignLayerType),
/* harmony export */   my: () => (/* binding */ refNameAnnotation)
/* harmony export */ });
/** Media types of image-spec 1.1 ("OCI Image Media Types") and of Docker's image manifest version 2, schema 2. */
const mediaTypes = {
    ociManifest: 'application/vnd.oci.image.manifest.v1+json',
    ociIndex: 'application/vnd.oci.image.index.v1+json',
    dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
    dockerIndex: 'application/vnd.docker.distribution.manifest.list.v2+json',
    ociConfig: 'application/vnd.oci.image.config.v1+json',
    dockerConfig: 'application/vnd.docker.container.image.v1+json',
    ociEmpty: 'application/vnd.oci.empty.v1+json',
    ociLayer: 'application/vnd.oci.image.layer.v1.tar',
    ociLayerGzip: 'application/vnd.oci.image.layer.v1.tar+gzip',
    ociLayerZstd: 'application/vnd.oci.image.layer.v1.tar+zstd',
    dockerLayer: 'application/vnd.docker.image.rootfs.diff.tar',
    dockerLayerGzip: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
    dockerLayerZstd: 'application/vnd.docker.image.rootfs.diff.tar.zstd',
};
/** Annotation of an index.json entry that holds its tag (image-spec 1.1, annotations.md and image-layout.md). */
const refNameAnnotation = 'org.opencontainers.image.ref.name';
const kinds = new Map([
    [mediaTypes.ociManifest, 'image'],
    [mediaTypes.dockerManifest, 'image'],
    [mediaTypes.ociIndex, 'index'],
    [mediaTypes.dockerIndex, 'index'],
]);
/** What a manifest media type stands for; undefined for any type we do not take. */
function manifestKind(mediaType) {
    return kinds.get(mediaType);
}
/** The `Accept` header of a manifest request: the four types we take. */
const acceptManifests = [...kinds.keys()].join(', ');
/** Layers that a registry need not hold: OCI's deprecated non-distributable ones and Docker's foreign ones. */
function isForeignLayerType(mediaType) {
    return (mediaType.startsWith('application/vnd.oci.image.layer.nondistributable.') ||
        mediaType.startsWith('application/vnd.docker.image.rootfs.foreign.'));
}


/***/ }),

/***/ 40303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   my: () => (/* binding */ formatImageReference),
/* harmony export */   o_: () => (/* binding */ parseImageReference),
/* harmony export */   og: () => (/* binding */ isRepositoryPath),
/* harmony export */   pA: () => (/* binding */ isRefName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86912);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55743);



// github.com/distribution/reference, regexp.go. Each pattern is linear: no two branches start with the same character class.
const hostPattern = /^(?:\[[0-9a-f:]+\]|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*)(?::[0-9]{1,5})?$/;
const componentPattern = /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*$/;
const tagPattern = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
// image-spec 1.1, annotations.md, `org.opencontainers.image.ref.name`; its separators may not stand first.
const refNamePattern = /^[A-Za-z0-9][A-Za-z0-9._:@+/-]{0,254}$/;
const otherTransports = /^(containers-storage|dir|docker-archive|docker-daemon|oci-archive|ostree|sif|tarball):/;
/** Whether a text is a tag as distribution-spec 1.1 ("Pulling manifests") writes it. */
function isTag(text) {
    return tagPattern.test(text);
}
/** Whether a text may name an entry of a layout's index.json; wider than a tag. */
function isRefName(text) {
    return refNamePattern.test(text);
}
/** Whether a text is a repository path as distribution-spec 1.1 ("Pulling manifests") writes it. */
function isRepositoryPath(text) {
    return text.length <= 255 && text.split('/').every((part) => componentPattern.test(part));
}
/**
 * Reads the name of an image as skopeo takes it: `oci:DIR[:tag][@sha256:…]` (DIR relative to `cwd`) or
 * `[docker://]host/path[:tag][@sha256:…]`. A name without a host is refused, never guessed to be Docker Hub's.
 * @throws UserError `image-reference-invalid`
 */
function parseImageReference(text, cwd) {
    if (text.length > 4096 || /[\s\u0000-\u001f\u007f]/.test(text)) {
        throw invalid(text, 'has white space or control characters, or is too long', 'Give one name, such as ghcr.io/owner/name:tag.');
    }
    if (text.startsWith('oci:'))
        return parseLayout(text, cwd);
    const other = otherTransports.exec(text);
    if (other) {
        throw invalid(text, `uses the transport ${other[1]}`, 'Take oci:DIR or a registry; `skopeo copy` converts the others.');
    }
    if (/^https?:/.test(text))
        throw invalid(text, 'is a URL', `Leave ${text.split('//')[0]}// out.`);
    return parseRegistry(text);
}
function parseLayout(text, cwd) {
    const { name, digest } = splitDigest(text.slice('oci:'.length), text);
    // As containers-transports(5): the folder ends at the first colon.
    const colon = name.indexOf(':');
    const dir = colon < 0 ? name : name.slice(0, colon);
    const tag = colon < 0 ? undefined : name.slice(colon + 1);
    if (dir === '')
        throw invalid(text, 'names no folder', 'Write oci:DIR or oci:DIR:tag.');
    if (tag !== undefined && !isRefName(tag)) {
        throw invalid(text, `has the tag ${show(tag)}`, 'A tag has letters, digits, ".", "_" and "-". A folder with ":" in its name cannot be named.');
    }
    return {
        kind: 'layout',
        dir: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, dir),
        ...(tag === undefined ? {} : { tag }),
        ...(digest ? { digest } : {}),
    };
}
function parseRegistry(text) {
    const { name: named, digest } = splitDigest(text.replace(/^docker:\/\//, ''), text);
    const slash = named.indexOf('/');
    const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
    const tag = colon > 0 && slash > 0 ? named.slice(colon + 1) : undefined;
    const name = tag === undefined ? named : named.slice(0, colon);
    const first = slash < 0 ? '' : name.slice(0, slash).toLowerCase();
    if (!/[.:]/.test(first) && first !== 'localhost') {
        throw invalid(text, 'does not start with a registry', `Write the registry too, e.g. ghcr.io/${slash < 0 ? 'owner/' : ''}${named}, or oci:DIR for a folder.`);
    }
    if (!hostPattern.test(first))
        throw invalid(text, `has the host ${show(first)}`, 'A host is a name or address, with a port if need be.');
    const { host, path } = canonical(first, name.slice(slash + 1));
    if (!isRepositoryPath(path)) {
        const hint = path === path.toLowerCase()
            ? 'Path members are of a-z, 0-9 and single ".", "_" or "-" between them.'
            : `Repository names are lower case: ${host}/${path.toLowerCase()}.`;
        throw invalid(text, `has the repository ${show(path)}`, hint);
    }
    if (tag !== undefined && !isTag(tag)) {
        throw invalid(text, `has the tag ${show(tag)}`, 'A tag has at most 128 of A-Z, a-z, 0-9, "_", "." and "-" and starts with none of the last two.');
    }
    return { kind: 'registry', host, path, ...(tag === undefined ? {} : { tag }), ...(digest ? { digest } : {}) };
}
/** Docker Hub's two names are one, and its official images lie under library/ (distribution/reference, normalize.go). */
function canonical(host, path) {
    if (host !== 'docker.io' && host !== 'index.docker.io')
        return { host, path };
    return { host: 'docker.io', path: path.includes('/') ? path : `library/${path}` };
}
function splitDigest(rest, text) {
    const at = rest.search(/@[a-z0-9+._-]+:[0-9a-zA-Z]*$/);
    if (at < 0)
        return { name: rest, digest: undefined };
    const digest = rest.slice(at + 1);
    if ((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(digest))
        return { name: rest.slice(0, at), digest };
    throw invalid(text, `has the digest ${show(digest)}`, 'A digest is sha256: and 64 hex digits in lower case.');
}
/** The text that `parseImageReference` reads back to the same reference. */
function formatImageReference(reference) {
    const name = reference.kind === 'layout' ? `oci:${reference.dir}` : `${reference.host}/${reference.path}`;
    return `${name}${reference.tag ? `:${reference.tag}` : ''}${reference.digest ? `@${reference.digest}` : ''}`;
}
function invalid(text, why, hint) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('image-reference-invalid', `${show(text)} names no image: it ${why}`, { hint });
}
function show(text) {
    return JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text);
}


/***/ }),

/***/ 53074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ readFallback),
/* harmony export */   N1: () => (/* binding */ referrerOf),
/* harmony export */   fH: () => (/* binding */ fallbackTag),
/* harmony export */   il: () => (/* binding */ askReferrers),
/* harmony export */   vB: () => (/* binding */ mergeReferrers)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55743);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47372);
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43780);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92682);





const maxPages = 100;
// What an API that is not there answers, in the wild; a refusal shows itself at the fallback tag as well.
const answersWithoutApi = [200, 301, 302, 303, 307, 308, 400, 401, 403, 404, 405, 406, 410, 501];
/** The tag of a subject's fallback index (distribution-spec 1.1, "Referrers Tag Schema"). */
function fallbackTag(subject) {
    return `sha256-${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(subject)}`;
}
/** A manifest as the list of its subject's referrers describes it (distribution-spec 1.1, "Listing Referrers"). */
function referrerOf(descriptor, document) {
    const artifactType = document.artifactType ?? ('config' in document ? document.config.mediaType : undefined);
    const { annotations } = document;
    return { ...descriptor, ...(artifactType ? { artifactType } : {}), ...(annotations ? { annotations } : {}) };
}
/**
 * The referrers API's list (distribution-spec 1.1, "Listing Referrers"), all pages.
 * Undefined when the registry has no such API; anything but a 200 with an index counts as none.
 * @throws ExternalError when the registry cannot be reached or is overloaded: then nothing is known.
 */
async function askReferrers(client, path, subject) {
    const found = [];
    let to = `/v2/${path}/referrers/${subject}`;
    for (let page = 1; page <= maxPages; page += 1) {
        const reply = await client.request({
            method: 'GET',
            to,
            headers: { accept: _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .mediaTypes */ .Ib.ociIndex },
            scopes: [{ path, actions: 'pull' }],
            followRedirects: false,
        }, answersWithoutApi, _documents_js__WEBPACK_IMPORTED_MODULE_2__/* .maxManifestBytes */ .rq);
        const index = reply.status === 200 ? readIndex(reply.body, reply.headers['content-type']) : undefined;
        if (!index)
            return page === 1 ? undefined : found;
        found.push(...index.manifests);
        const next = (0,_link_js__WEBPACK_IMPORTED_MODULE_4__/* .nextPage */ .Z)(client, to, reply.headers.link);
        if (!next)
            return found;
        to = next;
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ExternalError */ .yA('registry-protocol', `${client.host} lists referrers of ${subject} on more than ${maxPages} pages`);
}
/**
 * Reads the document under a fallback tag. Undefined when it is no list of referrers: GitLab resolves the tag
 * `sha256-<hex>` to the subject itself.
 */
function readFallback(bytes, contentType, subject) {
    return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(bytes) === subject ? undefined : readIndex(bytes, contentType);
}
function readIndex(bytes, contentType) {
    try {
        // Some registries answer with plain application/json; the document says what it is.
        const type = contentType?.split(';')[0]?.trim() === _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .mediaTypes */ .Ib.ociIndex ? contentType : undefined;
        const read = (0,_documents_js__WEBPACK_IMPORTED_MODULE_2__/* .readManifest */ .WI)(bytes, type);
        return read.kind === 'index' ? read.document : undefined;
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ExternalError */ .yA && error.code === 'image-malformed')
            return undefined;
        throw error;
    }
}
/** Both lists as one: each digest once, the first mention's members completed by the later ones. */
function mergeReferrers(...lists) {
    const merged = new Map();
    for (const descriptor of lists.flat()) {
        merged.set(descriptor.digest, { ...descriptor, ...merged.get(descriptor.digest) });
    }
    return [...merged.values()];
}


/***/ }),

/***/ 6132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseStrictJson)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55743);

const maxDepth = 64;
/**
 * Parses JSON that readers must not disagree about: valid UTF-8, no member twice in one object (parsers keep either
 * the first or the last), no `__proto__`, at most 64 levels.
 * @param what names the document in errors.
 * @throws ExternalError `image-malformed`
 */
function parseStrictJson(bytes, what) {
    let text;
    let value;
    try {
        text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
        value = JSON.parse(text);
    }
    catch (cause) {
        throw malformed(what, cause instanceof SyntaxError ? 'is no JSON' : 'is no UTF-8');
    }
    refuseAmbiguity(text, what);
    return value;
}
/** Walks text that JSON.parse took, so the grammar is known to hold: only strings and brackets matter. */
function refuseAmbiguity(text, what) {
    const open = [];
    let at = 0;
    while (at < text.length) {
        const char = text[at];
        if (char === '"') {
            const end = stringEnd(text, at);
            const members = open.at(-1);
            if (members && isMemberName(text, end))
                addMember(members, JSON.parse(text.slice(at, end)), what);
            at = end;
            continue;
        }
        if (char === '{' || char === '[') {
            open.push(char === '{' ? new Set() : undefined);
            if (open.length > maxDepth)
                throw malformed(what, `nests deeper than ${maxDepth} levels`);
        }
        else if (char === '}' || char === ']') {
            open.pop();
        }
        at += 1;
    }
}
function stringEnd(text, start) {
    let at = start + 1;
    while (text[at] !== '"')
        at += text[at] === '\\' ? 2 : 1;
    return at + 1;
}
function isMemberName(text, end) {
    let at = end;
    while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t')
        at += 1;
    return text[at] === ':';
}
function addMember(members, name, what) {
    if (members.has(name))
        throw malformed(what, `has the member ${JSON.stringify(name.slice(0, 80))} twice`);
    if (name === '__proto__')
        throw malformed(what, 'has a member named __proto__');
    members.add(name);
}
function malformed(what, why) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExternalError */ .yA('image-malformed', `${what} ${why}`, {
        hint: 'The image was written wrongly or was tampered with; do not use it.',
    });
}


/***/ })

};
