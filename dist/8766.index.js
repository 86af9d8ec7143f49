export const id = 8766;
export const ids = [8766];
export const modules = {

/***/ 68928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ invalid),
/* harmony export */   Vx: () => (/* binding */ unknownFlag),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   qO: () => (/* binding */ unsupported)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55743);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60772);


function invalid({ file }, line, message, hint) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('containerfile-invalid', `${file}:${line}: ${message}`, { hint, at: { file, line } });
}
function unsupported({ file }, line, message, hint) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('containerfile-unsupported', `${file}:${line}: ${message}`, { hint, at: { file, line } });
}
function unknownFlag(context, line, keyword, flag, names) {
    const name = flag.split('=')[0] ?? flag;
    const guess = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, names);
    const others = names.length > 0 ? `It has ${names.join(', ')}.` : 'Leave it out.';
    return invalid(context, line, `${keyword} has no flag ${quote(name)}`, guess ? `Did you mean ${guess}?` : others);
}
function quote(text) {
    return JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text);
}


/***/ }),

/***/ 17959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ resolveBase)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55743);
/* harmony import */ var _registry_documents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47372);
/* harmony import */ var _registry_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92682);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40303);
/* harmony import */ var _complaint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68928);






const maxConfigBytes = 4 * 1024 * 1024;
async function resolveBase(plan, { baseTrust, platform, cwd }, { open, log }) {
    const { reference: written, at } = plan.base;
    const reference = parseBase(written, plan.base, cwd);
    const wanted = reference.digest ?? reference.tag;
    if (wanted === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('base-not-pinned', `the base ${(0,_complaint_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(written)} has neither tag nor digest`, {
            hint: 'Name it by tag and digest: name:tag@sha256:….',
            at,
        });
    }
    const store = await open(reference);
    const root = requireHash(await store.getManifest(wanted), reference.digest);
    if (!root)
        throw notFound(store, wanted, 'there is no such image');
    if (reference.digest === undefined) {
        log.warn(`the base ${written} is named by a tag, which can move; to build the same again name ${withDigest(written, root)}`);
    }
    const verification = await trust(baseTrust, store, root, reference, written, log);
    const manifest = await imageFor(platform, root, store);
    (0,_registry_documents_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseForeignLayers */ .Xb)(manifest.document);
    const config = await configOf(manifest, store);
    if (config.os !== platform.os || config.architecture !== platform.architecture) {
        const found = `${config.os}/${config.architecture}`;
        throw notFound(store, wanted, `it is an image for ${found}, not for ${nameOf(platform)}`);
    }
    log.info(`base: ${withDigest(written, root)}`);
    return {
        store,
        reference: written,
        digest: manifest.descriptor.digest,
        rootDigest: root.descriptor.digest,
        manifest,
        config,
        platform,
        verification,
    };
}
function parseBase(written, { at }, cwd) {
    try {
        return (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .parseImageReference */ .o_)(written, cwd);
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo) || at === undefined)
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('image-reference-invalid', `${at.file}:${at.line}: ${error.message}`, { hint: error.hint, at });
    }
}
async function trust(baseTrust, store, root, reference, written, log) {
    if (baseTrust.kind === 'unsigned') {
        log.warn(`the base ${written} is taken unsigned, as was asked for`);
        return { kind: 'unsigned-by-request' };
    }
    const names = reference.kind === 'registry' ? [`${reference.host}/${reference.path}`] : undefined;
    const { fingerprint, named } = await baseTrust.verify(store, root.descriptor, names);
    if (named)
        return { kind: 'key', fingerprint, reference: written };
    if (reference.digest === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('base-not-pinned', `the base ${written} is signed under no name, and named by a tag alone`, {
            hint: `Name it by digest too, after a look at it: ${withDigest(written, root)}`,
        });
    }
    log.warn(`the base ${written} is signed by ${fingerprint}, but under no name: taken so, as was asked for`);
    return { kind: 'key-without-name', fingerprint };
}
async function imageFor(platform, root, store) {
    if (root.kind === 'image')
        return root;
    const same = root.document.manifests.filter((one) => one.platform?.os === platform.os && one.platform.architecture === platform.architecture);
    const child = same.find((one) => one.platform?.variant === platform.variant) ??
        (platform.variant === undefined ? same[0] : undefined);
    if (!child) {
        const has = root.document.manifests.map((one) => (one.platform ? nameOf(one.platform) : 'unnamed')).slice(0, 20);
        throw notFound(store, root.descriptor.digest, `its index has ${(0,_complaint_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(has.join(', '))}, not ${nameOf(platform)}`);
    }
    const manifest = requireHash(await store.getManifest(child.digest), child.digest);
    if (!manifest)
        throw notFound(store, child.digest, 'its index lists this image, but it is not there');
    if (manifest.kind === 'index')
        throw malformed(store, child.digest, 'an index in an index is not read');
    if (manifest.descriptor.size !== child.size)
        throw malformed(store, child.digest, 'its index states another size');
    return manifest;
}
async function configOf(manifest, store) {
    const { config: descriptor, layers } = manifest.document;
    const { digest } = manifest.descriptor;
    if (descriptor.mediaType !== _registry_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .mediaTypes */ .Ib.ociConfig && descriptor.mediaType !== _registry_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .mediaTypes */ .Ib.dockerConfig) {
        throw malformed(store, digest, `its config is of type ${(0,_complaint_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(descriptor.mediaType)}: this is no container image`);
    }
    const config = (0,_registry_documents_js__WEBPACK_IMPORTED_MODULE_2__/* .readConfig */ .Xg)(await store.readBlob(descriptor, maxConfigBytes));
    if (config.rootfs.diff_ids.length !== layers.length) {
        throw malformed(store, digest, `it has ${layers.length} layers, but ${config.rootfs.diff_ids.length} diff IDs`);
    }
    return config;
}
function requireHash(found, wanted) {
    if (!found)
        return undefined;
    const { digest } = found.descriptor;
    if ((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(found.bytes) === digest && (wanted === undefined || wanted === digest))
        return found;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ExternalError */ .yA('digest-mismatch', `${wanted ?? digest} was asked for, and other bytes came`, {
        hint: 'The registry or layout holds other bytes than it names; do not use this image.',
    });
}
function nameOf({ os, architecture, variant }) {
    return `${os}/${architecture}${variant === undefined ? '' : `/${variant}`}`;
}
function withDigest(written, { descriptor }) {
    return written.includes('@') ? written : `${written}@${descriptor.digest}`;
}
function notFound(store, wanted, why) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ExternalError */ .yA('image-not-found', `the base ${store.name} ${wanted}: ${why}`, {
        hint: 'Check the name, the platform and, for a private image, the login.',
    });
}
function malformed(store, digest, why) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ExternalError */ .yA('image-malformed', `the base ${store.name}@${digest}: ${why}`, {
        hint: 'Take another base, or ask who publishes this one.',
    });
}


/***/ }),

/***/ 75545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ baseTrust)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55743);
/* harmony import */ var _sigstore_verify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49746);


function baseTrust(keys, unsigned, unnamed = false) {
    if (unsigned && keys.length > 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('input-invalid', 'base-unsigned: cannot be true when a base-key is given');
    }
    if (unsigned && unnamed) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('input-invalid', 'base-unnamed: says how the base is signed, and base-unsigned that it is not');
    }
    if (unsigned)
        return { kind: 'unsigned' };
    if (keys.length === 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('input-missing', 'base-key: the base’s public key is not given, so nothing shows where the base comes from', {
            hint: 'Give base-key: path/to/cosign.pub of whoever makes the base, or say base-unsigned: true.',
        });
    }
    return {
        kind: 'key',
        verify: (store, subject, repositories) => verifyByKey(store, subject, repositories, keys, unnamed),
    };
}
async function verifyByKey(store, subject, repositories, keys, unnamed) {
    const { legacy, bundle } = await (0,_sigstore_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyAsCosign */ .$)(store, subject, keys, repositories);
    for (const check of [legacy, bundle]) {
        if (check.ok && check.key)
            return { fingerprint: check.key.fingerprint, named: true };
    }
    const nameless = repositories && (await (0,_sigstore_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyAsCosign */ .$)(store, subject, keys)).bundle;
    if (unnamed && nameless?.ok && nameless.key)
        return { fingerprint: nameless.key.fingerprint, named: false };
    const reasons = [legacy, nameless?.ok === false ? nameless : bundle].map((check) => (check.ok ? '' : check.reason));
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PolicyError */ .pn('base-unverified', `the base ${store.name}@${subject.digest} is not signed by the given key under its name: ${reasons.join('; ')}`, {
        hint: nameless?.ok
            ? 'Nothing of it was used. The key did sign this digest, in a bundle of cosign 3, which names no repository: with base-unnamed: true that is taken for a base named by digest.'
            : 'Nothing of it was used. Is base-key the key of whoever makes this base, and was the base signed?',
    });
}


/***/ }),

/***/ 72640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ examine),
/* harmony export */   z: () => (/* binding */ treesOf)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
/* harmony import */ var _image_delta_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55124);
/* harmony import */ var _image_index_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85289);
/* harmony import */ var _image_rpmdb_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59684);
/* harmony import */ var _rules_evaluate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32053);
/* harmony import */ var _rules_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65051);
/* harmony import */ var _stored_image_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35172);







async function examine(candidate, { policy, digest: policyDigest }, options, services) {
    const { image, base, sources } = candidate;
    const trees = await treesOf(candidate, services);
    const targets = typeof options.targets === 'function' ? await options.targets(trees.image) : options.targets;
    const [packages, basePackages] = await Promise.all([(0,_image_rpmdb_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readRpmDatabase */ .tD)(trees.image), (0,_image_rpmdb_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readRpmDatabase */ .tD)(trees.base)]);
    const evidence = {
        tree: trees.image,
        baseTree: trees.base,
        delta: (0,_image_delta_js__WEBPACK_IMPORTED_MODULE_1__/* .diffTrees */ .j)(trees.base, trees.image),
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
            targets,
            today: services.now().toISOString().slice(0, 10),
        },
    };
    const verdict = await (options.judge ?? _rules_evaluate_js__WEBPACK_IMPORTED_MODULE_4__/* .judge */ .S)(evidence, { strict: options.strict });
    const record = (0,_rules_record_js__WEBPACK_IMPORTED_MODULE_5__/* .checkRecord */ .EQ)(verdict, evidence, policyDigest, services.tool);
    return { evidence, verdict, record, recordDigest: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(record), tree: trees.image };
}
async function treesOf({ base: resolved, layers: image }, services) {
    const base = (0,_stored_image_js__WEBPACK_IMPORTED_MODULE_6__/* .layerSources */ .AD)(resolved);
    const options = (0,_stored_image_js__WEBPACK_IMPORTED_MODULE_6__/* .indexOptions */ .fS)(services);
    const isPrefix = base.every(({ descriptor, diffId }, position) => {
        const same = image[position];
        return same?.descriptor.digest === descriptor.digest && same.diffId === diffId;
    });
    if (isPrefix)
        return (0,_image_index_image_js__WEBPACK_IMPORTED_MODULE_2__/* .indexBaseAndImage */ .k)({ layers: image, baseLayerCount: base.length, ...options });
    const baseTree = await (0,_image_index_image_js__WEBPACK_IMPORTED_MODULE_2__/* .indexImage */ .A)({ layers: base, ...options });
    return { base: baseTree, image: await (0,_image_index_image_js__WEBPACK_IMPORTED_MODULE_2__/* .indexImage */ .A)({ layers: image, ...options }) };
}


/***/ }),

/***/ 35308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readAccounts)
/* harmony export */ });
const maxBytes = 4 * 1024 * 1024;
async function readAccounts(tree) {
    const [users, groups] = await Promise.all([
        readIds(tree, ['etc/passwd', 'usr/lib/passwd']),
        readIds(tree, ['etc/group', 'usr/lib/group']),
    ]);
    return { users, groups };
}
async function readIds(tree, paths) {
    const ids = new Map();
    for (const path of paths) {
        const entry = tree.lookup(path);
        if (entry?.type !== 'file' || entry.size > maxBytes)
            continue;
        const text = (await tree.readFile(path, maxBytes))?.toString('latin1') ?? '';
        for (const line of text.split('\n')) {
            const [name = '', , id = ''] = line.split(':');
            if (/^\d{1,10}$/.test(id) && !ids.has(name))
                ids.set(name, Number(id));
        }
    }
    if (!ids.has('root'))
        ids.set('root', 0);
    return ids;
}


/***/ }),

/***/ 14262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ sameCapability),
/* harmony export */   Xt: () => (/* binding */ capabilityOfText),
/* harmony export */   pz: () => (/* binding */ readCapability)
/* harmony export */ });
/* harmony import */ var _file_capability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98871);

const all = (1n << BigInt(_file_capability_js__WEBPACK_IMPORTED_MODULE_0__/* .capabilityNames */ .n.length)) - 1n;
function capabilityOfText(text) {
    const sets = { e: 0n, i: 0n, p: 0n };
    for (const clause of text.split(/\s+/).filter(Boolean)) {
        const [, names, actions] = /^([a-z0-9_,]*)((?:[=+-][eip]*)+)$/.exec(clause.toLowerCase()) ?? [];
        if (names === undefined || actions === undefined)
            return undefined;
        const bits = bitsOf(names);
        if (bits === undefined)
            return undefined;
        for (const [, operator, flags = ''] of actions.matchAll(/([=+-])([eip]*)/g)) {
            for (const flag of ['e', 'i', 'p']) {
                if (operator === '=')
                    sets[flag] &= ~bits;
                if (!flags.includes(flag))
                    continue;
                sets[flag] = operator === '-' ? sets[flag] & ~bits : sets[flag] | bits;
            }
        }
    }
    return { permitted: sets.p, inheritable: sets.i, effective: sets.e !== 0n };
}
function bitsOf(names) {
    if (names === '' || names === 'all')
        return all;
    let bits = 0n;
    for (const name of names.split(',')) {
        const position = _file_capability_js__WEBPACK_IMPORTED_MODULE_0__/* .capabilityNames */ .n.indexOf(name.replace(/^cap_/, ''));
        if (position < 0)
            return undefined;
        bits |= 1n << BigInt(position);
    }
    return bits;
}
function readCapability(raw) {
    if (raw.length !== 20 || raw.readUInt32LE(0) >>> 24 !== 2)
        return undefined;
    const word = (offset) => BigInt(raw.readUInt32LE(offset));
    return {
        permitted: word(4) | (word(12) << 32n),
        inheritable: word(8) | (word(16) << 32n),
        effective: (raw.readUInt32LE(0) & 1) !== 0,
    };
}
function sameCapability(a, b) {
    return a.permitted === b.permitted && a.inheritable === b.inheritable && a.effective === b.effective;
}


/***/ }),

/***/ 72516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ compileClauses)
/* harmony export */ });
/* harmony import */ var _caches_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14493);
/* harmony import */ var _closed_world_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60267);
/* harmony import */ var _closed_world_packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66553);



async function compileClauses(evidence) {
    const { allow, caches } = evidence.policy;
    return [
        ...allow.map(_closed_world_js__WEBPACK_IMPORTED_MODULE_2__/* .compileClause */ .vM),
        ...(await (0,_closed_world_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .packageClauses */ .bM)(evidence)),
        ...caches.flatMap(_caches_js__WEBPACK_IMPORTED_MODULE_0__/* .cacheClauses */ .Tb).map(_closed_world_js__WEBPACK_IMPORTED_MODULE_2__/* .compileClause */ .vM),
    ];
}


/***/ }),

/***/ 66553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ filesByPath),
/* harmony export */   TF: () => (/* binding */ packageClauseName),
/* harmony export */   bM: () => (/* binding */ packageClauses),
/* harmony export */   iv: () => (/* binding */ difference)
/* harmony export */ });
/* harmony import */ var _account_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35308);
/* harmony import */ var _capability_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14262);
/* harmony import */ var _closed_world_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60267);
/* harmony import */ var _package_diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65922);




const ghost = 1 << 6;
const formatBits = 0o170000;
const types = new Map([
    [0o100000, 'file'],
    [0o040000, 'directory'],
    [0o120000, 'symlink'],
]);
const sha256Algorithm = 8;
async function packageClauses(evidence) {
    const wanted = evidence.policy.packages.allow.filter(({ files }) => files);
    if (wanted.length === 0)
        return [];
    const { packages, basePackages, tree, baseTree } = evidence;
    if (packages.state !== 'read' || basePackages.state !== 'read')
        return [];
    const changed = new Map((0,_package_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .comparePackages */ .F)(basePackages, packages).map((change) => [change.name, change]));
    const accounts = await (0,_account_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .readAccounts */ .n)(tree);
    return wanted.flatMap((each) => {
        const change = changed.get(each.name);
        if (!change || !each.changes.includes(change.kind))
            return [];
        const before = filesByPath(change.before, baseTree);
        const after = filesByPath(change.after, tree);
        const objection = (asked) => {
            if (asked.kind === 'removed')
                return before.has(asked.path) && !after.has(asked.path) ? undefined : _closed_world_js__WEBPACK_IMPORTED_MODULE_3__/* .elsewhere */ .Jn;
            const claims = after.get(asked.path);
            if (!claims)
                return _closed_world_js__WEBPACK_IMPORTED_MODULE_3__/* .elsewhere */ .Jn;
            const earlier = asked.kind === 'changed' ? asked.before : undefined;
            const problems = claims.map((file) => difference(file, asked.after, earlier, accounts));
            return problems.includes(undefined) ? undefined : problems[0];
        };
        return [clauseOf(each, objection)];
    });
}
function packageClauseName(name) {
    return `package:${name}`;
}
function clauseOf({ name, reason, rules }, objection) {
    const overridden = new Set(rules);
    return { name: packageClauseName(name), reason, objection, overrides: (rule) => overridden.has(rule) };
}
function filesByPath(packages, tree, among) {
    const folders = new Map();
    const found = new Map();
    for (const file of packages.flatMap(({ files }) => files)) {
        const written = file.path.replace(/^\//, '');
        const slash = written.lastIndexOf('/');
        const parent = written.slice(0, Math.max(slash, 0));
        let folder = folders.get(parent);
        if (folder === undefined) {
            folder = tree.lookup(parent)?.path ?? parent;
            folders.set(parent, folder);
        }
        const name = written.slice(slash + 1);
        const path = folder === '' ? name : `${folder}/${name}`;
        if (among && !among.has(path))
            continue;
        const known = found.get(path);
        if (known)
            known.push(file);
        else
            found.set(path, [file]);
    }
    return found;
}
function difference(file, entry, before, accounts) {
    if ((file.flags & ghost) !== 0)
        return 'says nothing of its content (a ghost file)';
    const type = types.get(file.mode & formatBits);
    if (type !== entry.type)
        return `says it is a ${type ?? 'special file'}, not a ${entry.type}`;
    const uid = accounts.users.get(file.user);
    const gid = accounts.groups.get(file.group);
    if (uid !== entry.uid || gid !== entry.gid) {
        return `says it belongs to ${file.user}:${file.group} (${uid ?? '?'}:${gid ?? '?'}), not to ${entry.uid}:${entry.gid}`;
    }
    if (type === 'symlink') {
        if (file.linkTarget !== entry.target)
            return `says it leads to ${file.linkTarget}, not to ${entry.target}`;
    }
    else if ((file.mode & 0o7777) !== entry.mode) {
        return `says its mode is ${(0,_closed_world_js__WEBPACK_IMPORTED_MODULE_3__/* .octal */ .Wo)(file.mode & 0o7777)}, not ${(0,_closed_world_js__WEBPACK_IMPORTED_MODULE_3__/* .octal */ .Wo)(entry.mode)}`;
    }
    if (type === 'file') {
        if (file.digestAlgorithm !== sha256Algorithm || file.digest === undefined)
            return 'has no SHA-256 digest of it';
        if (entry.digest !== `sha256:${file.digest}`)
            return 'has another digest';
    }
    return attributes(file, entry, before);
}
const capability = 'security.capability';
function attributes(file, entry, before) {
    const raw = entry.xattrs?.get(capability);
    const found = raw === undefined ? (0,_capability_text_js__WEBPACK_IMPORTED_MODULE_0__/* .capabilityOfText */ .Xt)('') : (0,_capability_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readCapability */ .pz)(raw);
    const said = (0,_capability_text_js__WEBPACK_IMPORTED_MODULE_0__/* .capabilityOfText */ .Xt)(file.caps ?? '');
    if (!found || !said || !(0,_capability_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sameCapability */ .V)(found, said))
        return `says its capabilities are ${file.caps || 'none'}, which they are not`;
    const others = [...(entry.xattrs ?? [])].filter(([name, value]) => name !== capability && !before?.xattrs?.get(name)?.equals(value));
    return others.length > 0
        ? `knows nothing of the extended attribute ${others.map(([name]) => name).join(', ')}`
        : undefined;
}


/***/ }),

/***/ 60267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ elsewhere),
/* harmony export */   Wo: () => (/* binding */ octal),
/* harmony export */   vM: () => (/* binding */ compileClause)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48192);

const elsewhere = 'elsewhere';
function compileClause(clause) {
    const matchers = clause.paths.map(_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .S);
    const overridden = new Set(clause.rules);
    return {
        name: clause.name,
        reason: clause.reason,
        objection: (change) => objection(clause, matchers, change),
        overrides: (rule) => overridden.has(rule),
    };
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
function octal(mode) {
    return mode.toString(8).padStart(4, '0');
}


/***/ }),

/***/ 32053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ evaluate_judge)
});

// EXTERNAL MODULE: ./.tsc/core/errors.js
var errors = __webpack_require__(55743);
// EXTERNAL MODULE: ./.tsc/rules/places.js
var rules_places = __webpack_require__(87486);
// EXTERNAL MODULE: ./.tsc/rules/rule.js
var rule = __webpack_require__(57088);
;// CONCATENATED MODULE: ./.tsc/rules/accounts.js


const maxBytes = 4 * 1024 * 1024;
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
const accountRules = [
    (0,rule/* defineRule */.Km)('PRIV-04', async (evidence) => {
        const findings = [];
        for (const { paths, judge } of files) {
            for (const path of paths) {
                if (!(0,rules_places/* sameFile */.Vi)(evidence.baseTree, evidence.tree, path))
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
        return [(0,rule/* finding */.gk)('PRIV-04', { ...at, level: 'unknown', message: `${path} differs from the base's, but ${reason}` })];
    }
    return [...after].flatMap(([name, fields]) => {
        const problem = judge(name, fields, before.get(name));
        if (problem === undefined)
            return [];
        return [
            (0,rule/* finding */.gk)('PRIV-04', {
                ...at,
                message: `${path}: ${problem}`,
                evidence: { name },
                fix: 'Leave accounts to the base and to sysusers.d of the base; people are added on the machine.',
            }),
        ];
    });
}
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
        lines.set(lines.has(name) ? `${name} (line ${position + 1})` : name, fields);
    }
    return lines;
}

// EXTERNAL MODULE: ./.tsc/rules/closed-world.js
var closed_world = __webpack_require__(60267);
;// CONCATENATED MODULE: ./.tsc/rules/code.js



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
const codeRules = [
    (0,rule/* defineRule */.Km)('EXE-01', (evidence) => {
        const findings = [];
        const inFolders = new Set((0,rules_places/* changesIn */.N0)(evidence, programFolders).map(({ change }) => change.path));
        for (const change of (0,rule/* introduced */._D)(evidence)) {
            const found = judgeProgram(change, inFolders.has(change.path));
            if (found)
                findings.push(found);
        }
        return findings;
    }),
    (0,rule/* defineRule */.Km)('EXE-02', (evidence) => (0,rules_places/* changesIn */.N0)(evidence, desktopPlaces).map(({ change, place }) => (0,rule/* pathFinding */.Jp)('EXE-02', change, {
        message: `${change.path} was ${change.kind}: the desktop offers or starts what is in /${place}`,
        fix: 'Remove it; a person installs applications as Flatpak, and tools in a Distrobox.',
    }))),
    (0,rule/* defineRule */.Km)('KRN-01', (evidence) => {
        const placed = (0,rules_places/* changesIn */.N0)(evidence, kernelPlaces);
        const found = new Set(placed.map(({ change }) => change.path));
        const modules = (0,rule/* introduced */._D)(evidence).filter(({ path, after }) => after.type !== 'directory' && moduleName.test(path) && !found.has(path));
        return [
            ...placed.map(({ change, place }) => (0,rule/* pathFinding */.Jp)('KRN-01', change, {
                message: `${change.path} was ${change.kind}: /${place} belongs to the kernel and its start`,
                fix: 'Remove it; take a base that has the kernel, module, firmware or argument you need.',
            })),
            ...modules.map((change) => (0,rule/* pathFinding */.Jp)('KRN-01', change, {
                message: `${change.path} was ${change.kind}: by its name it is a kernel module`,
                fix: 'Remove it; modules come from the base alone.',
            })),
        ];
    }),
];
function judgeProgram(change, inFolder) {
    const { path, after } = change;
    const fix = 'Remove it; programs belong into the Distrobox. Configuration needs no execute bit: chmod a-x.';
    if (inFolder) {
        return (0,rule/* pathFinding */.Jp)('EXE-01', change, { message: `${path} was ${change.kind} in a folder for programs`, fix });
    }
    if (after.type !== 'file')
        return undefined;
    if ((after.mode & 0o111) !== 0) {
        const mode = (0,closed_world/* octal */.Wo)(after.mode);
        return (0,rule/* pathFinding */.Jp)('EXE-01', change, { message: `${path} is executable (${mode})`, evidence: { mode }, fix });
    }
    if (change.kind === 'changed' && !change.what.includes('content') && !change.what.includes('type'))
        return undefined;
    if (after.size > 0 && after.head === undefined) {
        return (0,rule/* pathFinding */.Jp)('EXE-01', change, {
            level: 'unknown',
            message: `the first bytes of ${path} are not known, so it may be a program`,
            evidence: { size: after.size },
            fix: 'Check the image again, with an index made anew.',
        });
    }
    const kind = programKind(after);
    if (kind === undefined)
        return undefined;
    return (0,rule/* pathFinding */.Jp)('EXE-01', change, { message: `${path} contains a program (${kind})`, evidence: { kind }, fix });
}
function programKind({ head, size }) {
    const start = head?.toString('latin1') ?? '';
    if (start.startsWith('\x7fELF'))
        return 'ELF';
    if (start.startsWith('#!'))
        return 'script';
    if (start.startsWith('\0asm'))
        return 'WebAssembly';
    if (start.startsWith('MZ') && size > 64)
        return 'PE';
    return undefined;
}

;// CONCATENATED MODULE: ./.tsc/rules/image.js

const harmless = new Set(['implied-directory']);
const imageRules = [
    (0,rule/* defineRule */.Km)('IMG-01', (evidence) => {
        const base = (0,rule/* baseLayerCount */.k$)(evidence);
        return evidence.tree.anomalies
            .filter((anomaly) => anomaly.layer >= base)
            .map(({ kind, layer, path, message }) => (0,rule/* finding */.gk)('IMG-01', {
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
var core_digest = __webpack_require__(86912);
;// CONCATENATED MODULE: ./.tsc/rules/lineage.js


const foreignLayer = /nondistributable|foreign/;
const lineageRules = [
    (0,rule/* defineRule */.Km)('LIN-01', ({ context, tree }) => {
        const base = context.base.config.rootfs.diff_ids;
        const image = context.image.config.rootfs.diff_ids;
        const findings = [];
        const differs = base.findIndex((digest, position) => image[position] !== digest);
        if (differs >= 0) {
            findings.push((0,rule/* finding */.gk)('LIN-01', {
                layer: differs,
                message: `layer ${differs + 1} is not the base's: the base has ${base[differs]}, the image ${image[differs] ?? 'no such layer'}`,
                evidence: { baseLayers: base.length, imageLayers: image.length },
                fix: 'Build FROM this base without squashing, or name the base that the image was built from.',
            }));
        }
        findings.push(...movedOstreeEnd(context));
        const judged = tree.layers.map((layer) => layer.diffId);
        if (judged.length !== image.length || judged.some((digest, position) => digest !== image[position])) {
            findings.push((0,rule/* finding */.gk)('LIN-01', {
                level: 'unknown',
                message: 'the file tree that was read does not have the layers that the image config lists',
                evidence: { listed: image.length, read: judged.length },
                fix: 'Read the image again; if it stays so, its config and its manifest disagree.',
            }));
        }
        return findings;
    }),
    (0,rule/* defineRule */.Km)('LIN-02', ({ context: { base } }) => {
        const at = base.reference.lastIndexOf('@');
        const pinned = at < 0 ? undefined : base.reference.slice(at + 1);
        const compared = base.rootDigest === undefined ? base.digest : `${base.digest} (of ${base.rootDigest})`;
        if (pinned === undefined) {
            return [
                (0,rule/* finding */.gk)('LIN-02', {
                    level: 'warning',
                    message: `the base ${base.reference} is named by a tag, which can point elsewhere tomorrow`,
                    evidence: { digest: base.digest },
                    fix: `Write FROM ${base.reference}@${base.rootDigest ?? base.digest}.`,
                }),
            ];
        }
        if ((0,core_digest/* isDigest */.Bc)(pinned) && (pinned === base.digest || pinned === base.rootDigest))
            return [];
        return [
            (0,rule/* finding */.gk)('LIN-02', {
                message: `the base is pinned to ${pinned}, but the image was compared with ${compared}`,
                evidence: { digest: base.digest, pinned },
                fix: 'Compare with the base that the reference names.',
            }),
        ];
    }),
    (0,rule/* defineRule */.Km)('LIN-03', ({ context: { base } }) => {
        const { kind } = base.verification;
        if (kind === 'key')
            return [];
        const [message, fix] = kind === 'key-without-name'
            ? [
                `the key signed the base ${base.reference}, but under no name: it could be any image of that key`,
                'Ask whoever makes the base for a signature in the older layout too; it names the repository.',
            ]
            : [
                `the signature of the base ${base.reference} was not checked, because the caller asked for that`,
                'Give the public key of the base (`base-key`) instead of `base-unsigned: true`.',
            ];
        return [(0,rule/* finding */.gk)('LIN-03', { level: 'warning', message, evidence: { digest: base.digest }, fix })];
    }),
    (0,rule/* defineRule */.Km)('LIN-04', ({ context }) => {
        const value = context.image.config.config?.Labels?.['containers.bootc'];
        if (value === '1')
            return [];
        return [
            (0,rule/* finding */.gk)('LIN-04', {
                message: `the label containers.bootc is ${value === undefined ? 'missing' : JSON.stringify(value)}, not "1"`,
                fix: 'Add `LABEL containers.bootc=1` to the Containerfile.',
            }),
        ];
    }),
    (0,rule/* defineRule */.Km)('LIN-06', (evidence) => [
        ...countMismatch(evidence),
        ...changedDescriptors(evidence),
        ...foreignDescriptors(evidence),
    ]),
];
const ostreeEnd = 'ostree.final-diffid';
function movedOstreeEnd({ base, image }) {
    const before = base.config.config?.Labels?.[ostreeEnd];
    const after = image.config.config?.Labels?.[ostreeEnd];
    if (before === after)
        return [];
    return [
        (0,rule/* finding */.gk)('LIN-01', {
            message: `the label ${ostreeEnd} is ${after ?? 'missing'}, the base has ${before ?? 'none'}: hosts that import the image would leave out files of other layers than the base's maker meant`,
            evidence: { base: before ?? '', image: after ?? '' },
            fix: `Remove ${ostreeEnd} from the Containerfile's LABEL.`,
        }),
    ];
}
function countMismatch({ context: { image } }) {
    const described = image.manifest.layers.length;
    const listed = image.config.rootfs.diff_ids.length;
    if (described === listed)
        return [];
    return [
        (0,rule/* finding */.gk)('LIN-06', {
            message: `the manifest describes ${described} layers, the config lists ${listed}`,
            evidence: { described, listed },
            fix: 'Build the image again; readers disagree on what its layers are.',
        }),
    ];
}
function changedDescriptors(evidence) {
    const { base, image } = evidence.context;
    return base.manifest.layers.slice(0, (0,rule/* baseLayerCount */.k$)(evidence)).flatMap((wanted, layer) => {
        const found = image.manifest.layers[layer];
        const members = ['digest', 'size', 'mediaType'].filter((member) => found?.[member] !== wanted[member]);
        if (members.length === 0)
            return [];
        return [
            (0,rule/* finding */.gk)('LIN-06', {
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
            (0,rule/* finding */.gk)('LIN-06', {
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

// EXTERNAL MODULE: ./.tsc/rules/account-ids.js
var account_ids = __webpack_require__(35308);
// EXTERNAL MODULE: ./.tsc/rules/closed-world-packages.js
var closed_world_packages = __webpack_require__(66553);
;// CONCATENATED MODULE: ./.tsc/rules/ownership.js




const config = 1 << 0;
const ghost = 1 << 6;
const sha256Algorithm = 8;
const capability = 'security.capability';
const ownershipRules = [
    (0,rule/* defineRule */.Km)('PKG-06', (evidence) => {
        const owners = ownersIn(evidence);
        return (0,rule/* introduced */._D)(evidence)
            .filter(({ path, after }) => owners && after.type !== 'directory' && !owners.has(path))
            .map((change) => {
            const executable = change.after.type === 'file' && (change.after.mode & 0o111) !== 0;
            return (0,rule/* pathFinding */.Jp)('PKG-06', change, {
                level: executable ? 'error' : 'warning',
                message: `${change.path} belongs to no package`,
                evidence: { executable },
                fix: 'Allow it by a clause that says why it is in the image.',
            });
        });
    }),
    (0,rule/* defineRule */.Km)('PKG-07', async (evidence) => {
        const owners = ownersIn(evidence);
        if (!owners || owners.size === 0)
            return [];
        const accounts = await (0,account_ids/* readAccounts */.n)(evidence.tree);
        return (0,rule/* introduced */._D)(evidence).flatMap((change) => {
            const claims = owners.get(change.path) ?? [];
            const problems = claims
                .filter(({ flags }) => (flags & ghost) === 0)
                .map((file) => (0,closed_world_packages/* difference */.iv)(comparable(file, change.after), plain(change.after), undefined, accounts));
            const [problem] = problems;
            if (problem === undefined || problems.includes(undefined))
                return [];
            return (0,rule/* pathFinding */.Jp)('PKG-07', change, {
                ...(claims.every((file) => isUnknown(file, change)) && { level: 'unknown' }),
                message: `${change.path} is not as its package has it: the database ${problem}`,
                evidence: { differs: problem },
                fix: 'Leave the package’s file as it is; put changes where the package looks for them (a drop-in, /etc).',
            });
        });
    }),
];
function ownersIn(evidence) {
    const { packages, tree } = evidence;
    if (packages.state !== 'read')
        return undefined;
    const known = owned.get(evidence);
    if (known)
        return known;
    const paths = new Set((0,rule/* introduced */._D)(evidence).map(({ path }) => path));
    const found = paths.size > 0 ? (0,closed_world_packages/* filesByPath */.GF)(packages.packages, tree, paths) : new Map();
    owned.set(evidence, found);
    return found;
}
const owned = new WeakMap();
function comparable(file, { digest }) {
    if ((file.flags & config) === 0 || digest === undefined)
        return file;
    return { ...file, digestAlgorithm: sha256Algorithm, digest: (0,core_digest/* hexOf */.ZD)(digest) };
}
function plain(entry) {
    const raw = entry.xattrs?.get(capability);
    const { xattrs: _xattrs, ...rest } = entry;
    return raw === undefined ? rest : { ...rest, xattrs: new Map([[capability, raw]]) };
}
function isUnknown(file, { after }) {
    return after.type === 'file' && comparable(file, after).digestAlgorithm !== sha256Algorithm;
}

// EXTERNAL MODULE: ./.tsc/rules/package-diff.js
var package_diff = __webpack_require__(65922);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.tsc/image/rpmdb/keyring.js
const mostCertificates = 500;
const largestCertificate = 1024 * 1024;
const largestSignature = 64 * 1024;
const binaryDocument = 0;
async function openKeyring(certificates) {
    const openpgp = await __webpack_require__.e(/* import() */ 5520).then(__webpack_require__.bind(__webpack_require__, 35520));
    const keys = new Map();
    for (const bytes of certificates.slice(0, mostCertificates)) {
        for (const key of await keysOf(openpgp, bytes))
            keys.set(key.getFingerprint(), key);
    }
    const verificationKeys = [...keys.values()];
    return {
        size: keys.size,
        check: (signed, signature) => check(openpgp, verificationKeys, signed, signature),
    };
}
async function keysOf(openpgp, bytes) {
    if (bytes.length > largestCertificate)
        return [];
    const blocks = armoured(bytes.toString('latin1'));
    const read = blocks.length > 0 ? blocks.map((armoredKeys) => ({ armoredKeys })) : [{ binaryKeys: bytes }];
    const keys = [];
    for (const source of read.slice(0, mostCertificates)) {
        try {
            keys.push(...(await ('armoredKeys' in source ? openpgp.readKeys(source) : openpgp.readKeys(source))));
        }
        catch {
        }
    }
    return keys.map((key) => key.toPublic());
}
function armoured(text) {
    const begin = '-----BEGIN PGP PUBLIC KEY BLOCK-----';
    return text
        .split(begin)
        .slice(1)
        .map((rest) => begin + rest);
}
async function check(openpgp, keys, signed, bytes) {
    let signature;
    try {
        if (bytes.length > largestSignature)
            throw new Error(`it has ${bytes.length} bytes`);
        signature = await openpgp.readSignature({ binarySignature: bytes });
    }
    catch (error) {
        return { state: 'unreadable', reason: messageOf(error) };
    }
    const [packet, another] = signature.packets;
    if (!packet || another || packet.signatureType !== binaryDocument)
        return { state: 'unreadable', reason: 'it is not exactly one signature of bytes' };
    const issuer = packet.issuerKeyID.toHex().toUpperCase();
    const owner = keys.find((key) => key.getKeys(packet.issuerKeyID).length > 0);
    if (!owner)
        return { state: 'unknown-key', key: issuer };
    const message = await openpgp.createMessage({ binary: signed });
    const { signatures } = await openpgp.verify({ message, signature, verificationKeys: [owner], format: 'binary' });
    try {
        const verified = signatures.length === 1 && (await signatures[0]?.verified);
        if (verified !== true)
            throw new Error('it was not verified');
    }
    catch (error) {
        return { state: 'bad', reason: `${messageOf(error)} (key ${issuer})` };
    }
    return { state: 'signed', key: owner.getFingerprint().toUpperCase(), user: owner.getUserIDs()[0] ?? '' };
}
function messageOf(error) {
    return (error instanceof Error ? error.message : String(error)).slice(0, 200);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.tsc/image/rpmdb/header.js
var rpmdb_header = __webpack_require__(82177);
// EXTERNAL MODULE: ./.tsc/image/rpmdb/packages.js
var rpmdb_packages = __webpack_require__(61069);
;// CONCATENATED MODULE: ./.tsc/image/rpmdb/proof.js



const signatureTags = { dsa: 267, rsa: 268, openpgp: 278 };
const sha256Tag = 273;
const mostSignatures = 16;
async function proveHeader(header, keyring) {
    let region;
    let signatures;
    try {
        region = header.region();
        signatures = signaturesOf(header);
        const altered = region && alteration(header, region);
        if (altered !== undefined)
            return { state: 'bad', reason: altered };
    }
    catch (error) {
        if (error instanceof rpmdb_header/* RpmHeaderError */.b)
            return { state: 'bad', reason: error.message };
        throw error;
    }
    if (keyring.size === 0)
        return { state: 'unproven', reason: 'the base has no package keys' };
    if (!region || signatures.length === 0)
        return { state: 'unsigned' };
    const checks = [];
    for (const signature of signatures)
        checks.push(await keyring.check(region.bytes, signature));
    return summary(checks);
}
function summary(checks) {
    for (const state of ['bad', 'signed', 'unknown-key']) {
        const found = checks.find((each) => each.state === state);
        if (found && found.state !== 'unreadable')
            return found;
    }
    const [first] = checks;
    return { state: 'bad', reason: `its signature cannot be read: ${first && 'reason' in first ? first.reason : ''}` };
}
function signaturesOf(header) {
    const listed = header.strings(signatureTags.openpgp).map((text) => Buffer.from(text, 'base64'));
    const found = [header.binary(signatureTags.rsa), header.binary(signatureTags.dsa), ...listed].filter((bytes) => bytes !== undefined);
    if (found.length > mostSignatures)
        throw new rpmdb_header/* RpmHeaderError */.b(`it has ${found.length} signatures`);
    return found;
}
function alteration(header, region) {
    const digest = header.string(sha256Tag);
    if (digest !== undefined && digest !== (0,external_node_crypto_.createHash)('sha256').update(region.bytes).digest('hex'))
        return 'its content is not what its own digest is of';
    const claims = new Set(Object.values(rpmdb_packages/* tags */._A));
    const overriding = [...region.added].find((tag) => claims.has(tag) || region.tags.has(tag));
    return overriding === undefined ? undefined : `the database overrides tag ${overriding} of what was signed`;
}

// EXTERNAL MODULE: ./.tsc/image/rpmdb/read.js + 2 modules
var rpmdb_read = __webpack_require__(59684);
;// CONCATENATED MODULE: ./.tsc/rules/package-proof.js





const repositoryKeys = ['etc/pki/rpm-gpg', 'usr/etc/pki/rpm-gpg'];
const largestKeyFile = 256 * 1024;
const mostKeyFiles = 300;
function keyFolders(evidence) {
    const beside = [evidence.packages, evidence.basePackages].flatMap((database) => database.state === 'read' ? `${external_node_path_.posix.dirname(database.path)}/pubkeys` : []);
    return [...repositoryKeys, ...new Set(beside)];
}
function proofsOf(evidence) {
    const known = proofs.get(evidence);
    if (known)
        return known;
    const found = prove(evidence);
    proofs.set(evidence, found);
    return found;
}
const proofs = new WeakMap();
async function prove(evidence) {
    const { packages, basePackages, tree, baseTree } = evidence;
    const found = new Map();
    if (packages.state !== 'read' || basePackages.state !== 'read')
        return found;
    const fresh = (0,package_diff/* comparePackages */.F)(basePackages, packages).flatMap(package_diff/* newIn */.S);
    if (fresh.length === 0)
        return found;
    const keyring = await openKeyring([
        ...(basePackages.certificates ?? []),
        ...(await keyFiles(baseTree, keyFolders(evidence))),
    ]);
    const rows = new Set(fresh.flatMap(({ row }) => row ?? []));
    const headers = rows.size > 0 ? await (0,rpmdb_read/* readRpmHeaders */.iI)(tree, packages.path, rows) : new Map();
    for (const each of fresh) {
        const header = each.row === undefined ? undefined : headers.get(each.row);
        found.set(each, header ? await proveHeader(header, keyring) : { state: 'unproven', reason: 'its header is not there' });
    }
    return found;
}
async function keyFiles(tree, folders) {
    const paths = new Set();
    for (const folder of folders) {
        const place = tree.lookup(folder);
        if (place?.type !== 'directory')
            continue;
        for (const path of tree.entries.keys()) {
            if (!path.startsWith(`${place.path}/`))
                continue;
            const file = tree.lookup(path);
            if (file?.type === 'file' && file.size <= largestKeyFile)
                paths.add(file.path);
        }
    }
    const read = [];
    for (const path of [...paths].sort().slice(0, mostKeyFiles)) {
        const content = await tree.readFile(path, largestKeyFile);
        if (content)
            read.push(content);
    }
    return read;
}
function describeProof(proof) {
    switch (proof.state) {
        case 'signed':
            return `signed by the base’s key ${proof.key}${proof.user === '' ? '' : ` (${proof.user})`}`;
        case 'unsigned':
            return 'unsigned';
        case 'unknown-key':
            return `signed by the key ${proof.key}, which the base does not have`;
        case 'bad':
            return `badly signed: ${proof.reason}`;
        case 'unproven':
            return `unproven: ${proof.reason}`;
    }
}

;// CONCATENATED MODULE: ./.tsc/rules/packages.js




const repositoryPlaces = ['etc/yum.repos.d', 'etc/dnf', 'etc/zypp', 'etc/apt', 'usr/share/dnf5/repos.override.d'];
const packageRules = [
    (0,rule/* defineRule */.Km)('PKG-01', async (evidence) => [
        ...unreadable(evidence),
        ...(await changes(evidence, 'added', ({ name, after }, vendor) => (0,rule/* finding */.gk)('PKG-01', {
            message: `the package ${name} is added (${versions(after)}); it is ${vendor}`,
            evidence: { package: name, versions: versions(after), vendor },
            fix: 'Install it in the Distrobox, or as a Flatpak; or allow it under `packages.allow` with a reason.',
        }))),
    ]),
    (0,rule/* defineRule */.Km)('PKG-02', (evidence) => changes(evidence, 'removed', ({ name, before }) => (0,rule/* finding */.gk)('PKG-02', {
        message: `the package ${name} is removed (${versions(before)})`,
        evidence: { package: name, versions: versions(before) },
        fix: 'Keep it; a package that is in the way can be masked or left unused.',
    }))),
    (0,rule/* defineRule */.Km)('PKG-03', (evidence) => changes(evidence, 'changed', ({ name, before, after }, vendor) => {
        const same = versions(before) === versions(after);
        return (0,rule/* finding */.gk)('PKG-03', {
            level: same ? 'error' : 'warning',
            message: same
                ? `the database says other things of ${name} ${versions(after)} than the base's does; it is ${vendor}`
                : `the package ${name} is ${versions(after)}, in the base ${versions(before)}; it is ${vendor}`,
            evidence: { package: name, before: versions(before), after: versions(after), vendor },
            fix: same
                ? 'A package keeps its files for as long as it keeps its version: restore the base’s database.'
                : 'Take a newer base instead of updating packages in the image.',
        });
    })),
    (0,rule/* defineRule */.Km)('PKG-04', async (evidence) => {
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
                .map((key) => (0,rule/* finding */.gk)('PKG-04', {
                message: `the package key ${key} is trusted here and not in the base`,
                evidence: { key },
                fix: 'Remove the key: rpm --erase gpg-pubkey-….',
            })),
            ...strangers.map((each) => (0,rule/* finding */.gk)('PKG-04', {
                message: `the package ${each.name} is from ${each.vendor ?? 'nobody'}, of whom the base has nothing`,
                evidence: { package: each.name, vendor: each.vendor ?? '' },
                fix: 'Use packages of the base’s vendors.',
            })),
            ...(0,rules_places/* changesIn */.N0)(evidence, keyFolders(evidence)).map(({ change, place }) => (0,rule/* pathFinding */.Jp)('PKG-04', change, {
                message: `${change.path} was ${change.kind}: /${place} says whose packages are trusted`,
                fix: 'Remove it; packages come from the vendors that the base trusts.',
            })),
            ...(await unvouched(evidence)),
        ];
    }),
    (0,rule/* defineRule */.Km)('PKG-05', (evidence) => (0,rules_places/* changesIn */.N0)(evidence, repositoryPlaces).map(({ change, place }) => (0,rule/* pathFinding */.Jp)('PKG-05', change, {
        message: `${change.path} was ${change.kind}: /${place} says where packages come from`,
        fix: 'Remove it; an immutable host installs nothing.',
    }))),
];
function unreadable({ packages, basePackages }) {
    const problems = [packages_describe('the image', packages), packages_describe('the base', basePackages)].filter((each) => each !== undefined);
    if (packages.state === 'absent' && basePackages.state === 'absent') {
        return [
            (0,rule/* finding */.gk)('PKG-01', {
                level: 'warning',
                message: 'neither the image nor the base has an RPM database: the rules about packages had nothing to compare',
                fix: 'Nothing to do when the base is not made of RPM packages.',
            }),
        ];
    }
    return problems.map((message) => (0,rule/* finding */.gk)('PKG-01', { level: 'unknown', message, fix: 'Restore the base’s database at its place (usr/share/rpm).' }));
}
function packages_describe(whose, database) {
    if (database.state === 'read')
        return undefined;
    if (database.state === 'absent')
        return `${whose} has no RPM database, so its packages are not known`;
    return `the RPM database ${database.path} of ${whose} cannot be read: ${database.reason}`;
}
const noPackage = 'the base’s own';
async function changes(evidence, kind, report) {
    const { packages, basePackages, policy } = evidence;
    if (packages.state !== 'read' || basePackages.state !== 'read')
        return [];
    const allowed = new Set(policy.packages.allow.filter((each) => each.changes.includes(kind)).map(({ name }) => name));
    const proofs = await proofsOf(evidence);
    return (0,package_diff/* comparePackages */.F)(basePackages, packages)
        .filter((change) => change.kind === kind && !allowed.has(change.name))
        .map((change) => {
        const found = change.after.flatMap((each) => proofs.get(each) ?? []);
        return report(change, [...new Set(found.map(describeProof))].join('; ') || noPackage);
    });
}
async function unvouched(evidence) {
    return [...(await proofsOf(evidence))].flatMap(([{ name, vendor }, proof]) => {
        if (proof.state === 'signed' || proof.state === 'unproven')
            return [];
        return (0,rule/* finding */.gk)('PKG-04', {
            message: `the package ${name}, by its own word from ${vendor ?? 'nobody'}, is ${describeProof(proof)}`,
            evidence: { package: name, proof: proof.state },
            fix: 'Install packages that the base’s vendors signed, with dnf’s gpgcheck on.',
        });
    });
}
function versions(packages) {
    return packages
        .map(({ epoch, version, release, arch }) => `${epoch === undefined ? '' : `${epoch}:`}${version}-${release}.${arch}`)
        .sort()
        .join(', ');
}

// EXTERNAL MODULE: ./.tsc/rules/capability-text.js
var capability_text = __webpack_require__(14262);
// EXTERNAL MODULE: ./.tsc/rules/file-capability.js
var file_capability = __webpack_require__(98871);
;// CONCATENATED MODULE: ./.tsc/rules/privilege.js






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
function recorded(evidence, path, raw) {
    const owners = ownersIn(evidence);
    if (!owners)
        return '';
    const found = (0,capability_text/* readCapability */.pz)(raw);
    const agrees = (owners.get(path) ?? []).some(({ caps }) => {
        const said = caps === undefined ? undefined : (0,capability_text/* capabilityOfText */.Xt)(caps);
        return found !== undefined && said !== undefined && (0,capability_text/* sameCapability */.V)(found, said);
    });
    return agrees ? ', as the database of packages has it' : ', which no package gives it';
}
const privilegeRules = [
    (0,rule/* defineRule */.Km)('PRIV-01', (evidence) => (0,rules_places/* changesIn */.N0)(evidence, grantingPlaces).map(({ change, place }) => (0,rule/* pathFinding */.Jp)('PRIV-01', change, {
        message: `${change.path} was ${change.kind}: /${place} decides who may act as root`,
        fix: 'Remove it; the base’s rules are the host’s rules.',
    }))),
    (0,rule/* defineRule */.Km)('PRIV-02', (evidence) => (0,rule/* introduced */._D)(evidence).flatMap((change) => {
        const bits = change.after.mode & 0o6000;
        if (bits === 0 || change.after.type === 'symlink')
            return [];
        const name = [bits & 0o4000 && 'setuid', bits & 0o2000 && 'setgid'].filter(Boolean).join(' and ');
        const directory = change.after.type === 'directory';
        return [
            (0,rule/* pathFinding */.Jp)('PRIV-02', change, {
                ...(directory ? { level: 'warning' } : {}),
                message: `${change.path} is ${name} (${(0,closed_world/* octal */.Wo)(change.after.mode)}, owner ${change.after.uid}:${change.after.gid})`,
                evidence: { mode: (0,closed_world/* octal */.Wo)(change.after.mode), uid: change.after.uid, gid: change.after.gid },
                fix: `Take the bits away: chmod ${bits & 0o4000 ? 'u-s' : ''}${bits === 0o6000 ? ',' : ''}${bits & 0o2000 ? 'g-s' : ''}.`,
            }),
        ];
    })),
    (0,rule/* defineRule */.Km)('PRIV-03', (evidence) => (0,rule/* introduced */._D)(evidence).flatMap((change) => {
        const raw = change.after.xattrs?.get('security.capability');
        if (!raw)
            return [];
        const capability = (0,file_capability/* decodeFileCapability */.p)(raw);
        return [
            (0,rule/* pathFinding */.Jp)('PRIV-03', change, {
                message: `${change.path} has file capabilities: ${capability}${recorded(evidence, change.path, raw)}`,
                evidence: { capability, bytes: raw.subarray(0, 64).toString('hex') },
                fix: 'Remove the extended attribute security.capability: setcap -r.',
            }),
        ];
    })),
    (0,rule/* defineRule */.Km)('PRIV-05', (evidence) => (0,rules_places/* changesIn */.N0)(evidence, startPlaces).map(({ change, place }) => (0,rule/* pathFinding */.Jp)('PRIV-05', change, {
        message: `${change.path} was ${change.kind}: /${place} acts in processes that start later`,
        fix: 'Remove it; set such things in the Distrobox or in the person’s own home.',
    }))),
];

;// CONCATENATED MODULE: ./.tsc/rules/units.js


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
const unitRules = [
    (0,rule/* defineRule */.Km)('UNIT-01', (evidence) => {
        const ours = new Set(evidence.delta.map(({ path }) => path));
        return (0,rules_places/* changesIn */.N0)(evidence, places).map((hit) => judge(hit, evidence, ours));
    }),
];
function judge({ change, place }, evidence, ours) {
    const { path, after } = change;
    if (after.type === 'symlink' && after.target === '/dev/null') {
        return (0,rule/* pathFinding */.Jp)('UNIT-01', change, {
            message: `${path} masks ${baseName(path)}: it can not start any more`,
            fix: 'Remove the link; a host relies on the base’s units, its updater among them.',
        });
    }
    const enabled = after.type === 'symlink' ? enabledBaseUnit(path, evidence, ours) : undefined;
    if (enabled !== undefined) {
        return (0,rule/* pathFinding */.Jp)('UNIT-01', change, {
            level: 'warning',
            message: `${path} switches on ${enabled}, a unit of the base`,
            evidence: { unit: enabled },
            fix: 'Allow it by a clause that names UNIT-01 and says why, or remove the link.',
        });
    }
    return (0,rule/* pathFinding */.Jp)('UNIT-01', change, {
        message: `${path} was ${change.kind}: what is in /${place} can start programs by itself`,
        fix: 'Remove it. Services of the agent belong into its Distrobox.',
    });
}
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

// EXTERNAL MODULE: ./.tsc/sigstore/docker-reference.js
var docker_reference = __webpack_require__(20931);
// EXTERNAL MODULE: ./.tsc/sigstore/host-policy/registries-d.js
var registries_d = __webpack_require__(30317);
// EXTERNAL MODULE: ./.tsc/sigstore/host-policy/requirements.js
var host_policy_requirements = __webpack_require__(48563);
// EXTERNAL MODULE: ./.tsc/sigstore/host-policy/scopes.js
var scopes = __webpack_require__(39394);
// EXTERNAL MODULE: ./.tsc/rules/host-files.js + 1 modules
var host_files = __webpack_require__(13913);
;// CONCATENATED MODULE: ./.tsc/rules/update-path.js







const policyPath = 'etc/containers/policy.json';
const registriesPath = 'etc/containers/registries.d';
const fix = '`wtgos host-policy --into` adds your repository to the base’s policy and leaves all else as it is.';
const updateRules = [
    (0,rule/* defineRule */.Km)('UPD-01', async (evidence) => {
        if (!touches(evidence, [policyPath, 'etc/pki/containers', 'usr/lib/pki/containers']))
            return [];
        const [before, after] = await Promise.all([(0,host_files/* hostPolicyOf */.m)(evidence.baseTree), (0,host_files/* hostPolicyOf */.m)(evidence.tree)]);
        const say = (message, scope) => (0,rule/* finding */.gk)('UPD-01', { ...at(evidence, policyPath), message, evidence: { scope }, fix });
        if (after.policy.state === 'invalid')
            return [say(`a host fails on policy.json and pulls no image at all: ${after.policy.reason}`, '')];
        if (after.policy.state === 'absent')
            return [];
        const base = before.policy.state === 'read' ? before.policy.value : undefined;
        return [
            ...opened(base, after.policy.value).map((scope) => say(`a host takes any image of ${nameOf(scope)}, signed or not; with the base it did not`, scope)),
            ...(base ? otherKeys(base, before, after.policy.value, after) : []).map((scope) => say(`a host takes images of ${scope} that a key signed which the base does not trust for them`, scope)),
            ...unverified(evidence, after.policy.value, after).map(({ scope, message }) => say(message, scope)),
        ];
    }),
    (0,rule/* defineRule */.Km)('UPD-02', async (evidence) => {
        if (!touches(evidence, [policyPath, registriesPath]))
            return [];
        const [before, after] = await Promise.all([(0,host_files/* hostPolicyOf */.m)(evidence.baseTree), (0,host_files/* hostPolicyOf */.m)(evidence.tree)]);
        const { targets } = evidence.context;
        const other = (scope) => scope !== '' && targets.length > 0 && !targets.some((target) => parentsOf(target).includes(scope));
        const say = (message, scope) => (0,rule/* finding */.gk)('UPD-02', {
            ...at(evidence, registriesPath),
            ...(other(scope) && { level: 'warning' }),
            message,
            evidence: { scope },
            fix,
        });
        if (after.attachments.state === 'invalid')
            return [say(`a host fails on registries.d and pulls no image at all: ${after.attachments.reason}`, '')];
        const known = new Set(unfound(before));
        return unfound(after)
            .filter((scope) => !known.has(scope))
            .map((scope) => say(`registries.d does not say that signatures of ${scope} are attached: a host finds none and takes none`, scope));
    }),
];
function touches(evidence, places) {
    return ((0,rules_places/* changesIn */.N0)(evidence, places).length > 0 ||
        evidence.delta.some(({ kind, path }) => kind === 'removed' && places.some((place) => `${path}/`.startsWith(`${place}/`))));
}
function at(evidence, path) {
    const layer = evidence.tree.lookup(path)?.layer;
    return { path, ...(layer !== undefined && { layer }) };
}
function opened(before, after) {
    const scopes = new Set(['', ...after.docker.keys(), ...(before?.docker.keys() ?? [])]);
    return [...scopes].filter((scope) => takesAnything(decisive(after, scope)) && !(before && takesAnything(decisive(before, scope))));
}
function otherKeys(base, before, now, after) {
    return [...base.docker].flatMap(([scope, requirements]) => {
        const known = new Set(trusted(requirements, before));
        if (known.size === 0)
            return [];
        return trusted(decisive(now, scope), after).some((key) => !known.has(key)) ? [scope] : [];
    });
}
function trusted(requirements, { keys }) {
    return requirements.flatMap((requirement) => {
        if (requirement.type !== 'sigstoreSigned')
            return [];
        const { keyData, keyDatas = [], fulcio, pki } = requirement;
        const inFiles = (0,host_policy_requirements/* keyFilesOf */.Ye)(requirement).map((path) => keys.get(path));
        const bytes = [keyData, ...keyDatas, ...inFiles].filter((each) => each !== undefined);
        const authorities = [fulcio, pki].filter((each) => each !== undefined).map((each) => JSON.stringify(each));
        return [...bytes.map((each) => each.toString('latin1').trim()), ...authorities];
    });
}
function takesAnything(requirements) {
    return requirements.every(({ type }) => type === 'insecureAcceptAnything');
}
function decisive({ docker, default: fallback }, scope) {
    for (const larger of [scope, ...(scope === '' ? [] : parentsOf(scope)), '']) {
        const requirements = docker.get(larger);
        if (requirements)
            return requirements;
    }
    return fallback;
}
function parentsOf(scope) {
    const reference = (0,docker_reference/* parseDockerReference */.F4)(scope);
    return (0,scopes/* scopesOf */.Z)(reference ?? { name: scope, tag: undefined, digest: undefined });
}
function unverified({ context, policy }, after, { keys }) {
    if (!policy.hostPolicy.enforce)
        return [];
    return context.targets.flatMap((target) => {
        const requirements = decisive(after, target);
        const signed = requirements.filter(({ type }) => type === 'sigstoreSigned');
        if (signed.length === 0)
            return [
                {
                    scope: target,
                    message: `a host asks for no sigstore signature of ${target}, which is where updates come from`,
                },
            ];
        const missing = signed.flatMap(host_policy_requirements/* keyFilesOf */.Ye).find((path) => !keys.has(path));
        return missing === undefined
            ? []
            : [
                {
                    scope: target,
                    message: `policy.json names the key ${missing} for ${target}, which the image does not have`,
                },
            ];
    });
}
function unfound({ policy, attachments }) {
    if (policy.state !== 'read')
        return [];
    const switches = attachments.state === 'read' ? attachments.value : { fallback: undefined, namespaces: new Map() };
    return [...policy.value.docker].flatMap(([scope, requirements]) => {
        if (scope === '' || scope.startsWith('*.'))
            return [];
        const isSigned = requirements.some(({ type }) => type === 'sigstoreSigned');
        return isSigned && !(0,registries_d/* usesAttachments */.R)(switches, parentsOf(scope)) ? [scope] : [];
    });
}
function nameOf(scope) {
    return scope === '' ? 'every registry that no scope names' : scope;
}

;// CONCATENATED MODULE: ./.tsc/rules/whiteouts.js


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
const whiteoutRules = [
    (0,rule/* defineRule */.Km)('WH-01', (evidence) => {
        const places = realPlaces(evidence);
        const base = (0,rule/* baseLayerCount */.k$)(evidence);
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
function realPlaces({ baseTree }) {
    const places = protectedPlaces.flatMap(rules_places/* withVendorCopy */.Mg);
    const real = places.flatMap((place) => [place, baseTree.lookup(place)?.path ?? place]);
    return [...new Set(real)];
}
function whiteouts_judge(whiteout, places, { baseTree }) {
    const { path, opaque, layer } = whiteout;
    const hit = places.find((place) => {
        if ((0,rules_places/* isWithin */.UO)(path, place))
            return baseTree.entries.has(path);
        return (path === '' || (0,rules_places/* isWithin */.UO)(place, path)) && baseTree.entries.has(place);
    });
    if (hit === undefined)
        return undefined;
    return (0,rule/* finding */.gk)('WH-01', {
        path,
        layer,
        message: opaque
            ? `layer ${layer + 1} hides all that the base has in /${path}, and with it /${hit}`
            : `layer ${layer + 1} deletes /${path}${path === hit ? '' : ` (protected: /${hit})`}`,
        evidence: { opaque, protected: hit },
        fix: 'Do not delete or replace the folder; change only the files that must differ.',
    });
}
function removals(evidence, places, reported) {
    const explained = new Set(reported.map(({ path }) => path));
    return evidence.delta.flatMap((change) => {
        if (change.kind === 'added' || (change.kind === 'changed' && !change.what.includes('type')))
            return [];
        const parents = (0,rules_places/* parentsOf */.fY)(change.path);
        if (explained.has('') || explained.has(change.path) || parents.some((parent) => explained.has(parent)))
            return [];
        const hit = places.find((place) => (0,rules_places/* isWithin */.UO)(change.path, place));
        if (hit === undefined)
            return [];
        const { path, before } = change;
        const now = change.kind === 'changed' ? `is now a ${change.after.type}, and was a ${before.type}` : 'is gone';
        return [
            (0,rule/* finding */.gk)('WH-01', {
                path,
                ...(change.kind === 'changed' ? { layer: change.after.layer } : {}),
                message: `${path} of the base ${now} (protected: /${hit})`,
                evidence: { protected: hit, type: before.type },
                fix: 'Leave it in place; change only the files that must differ.',
            }),
        ];
    });
}

;// CONCATENATED MODULE: ./.tsc/rules/all-rules.js










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
    ...updateRules,
];

// EXTERNAL MODULE: ./.tsc/rules/catalogue.js
var catalogue = __webpack_require__(49737);
// EXTERNAL MODULE: ./.tsc/rules/closed-world-clauses.js
var closed_world_clauses = __webpack_require__(72516);
;// CONCATENATED MODULE: ./.tsc/rules/crowd.js

const maxChanges = 250_000;
const maxAlike = 1000;
function requireFinite(delta) {
    if (delta.length <= maxChanges)
        return;
    throw new errors/* ExternalError */.yA('image-malformed', `the image differs from its base in ${delta.length} paths; at most ${maxChanges} are judged`, { hint: 'Is this its base? What a build writes again unchanged can be left out: drop-unchanged.' });
}
function thinned(findings) {
    const seen = new Map();
    const kept = findings.filter((like) => {
        const key = `${like.rule} ${like.level}`;
        const count = (seen.get(key)?.count ?? 0) + 1;
        seen.set(key, { count, like });
        return count <= maxAlike;
    });
    for (const { count, like } of seen.values()) {
        if (count <= maxAlike)
            continue;
        const { rule, level, fix } = like;
        const message = `${count - maxAlike} more paths with the same finding are not listed`;
        kept.push({ rule, level, message, evidence: { more: count - maxAlike }, ...(fix !== undefined && { fix }) });
    }
    return kept;
}

;// CONCATENATED MODULE: ./.tsc/rules/expect-outcome.js
function same(what, expected, found) {
    if (expected === found)
        return [];
    return [{ expected: `${what} ${expected}`, found: found === undefined ? `no ${what}` : `${what} ${found}` }];
}

;// CONCATENATED MODULE: ./.tsc/rules/expect-account.js

const expect_account_maxBytes = 4 * 1024 * 1024;
const maxFiles = 1000;
const passwords = ['etc/passwd', 'usr/lib/passwd'];
const sysusers = ['etc/sysusers.d', 'usr/lib/sysusers.d'];
async function checkUser(spec, tree) {
    for (const path of passwords) {
        const lines = await readLines(tree, path);
        if (lines === undefined)
            return [{ unknown: `${path} cannot be read` }];
        const fields = lines.map((line) => line.split(':')).find(([name]) => name === spec.name);
        if (!fields)
            continue;
        if (spec.absent)
            return [{ expected: 'no such user', found: `a line in ${path}` }];
        return [
            ...(spec.uid === undefined ? [] : same('uid', String(spec.uid), fields[2])),
            ...(spec.gid === undefined ? [] : same('gid', String(spec.gid), fields[3])),
            ...(spec.home === undefined ? [] : same('home', spec.home, fields[5])),
            ...(spec.shell === undefined ? [] : same('shell', spec.shell, fields[6])),
        ];
    }
    return spec.absent
        ? await absentFromSysusers(spec.name, tree)
        : [{ expected: 'the user', found: 'no line in passwd' }];
}
async function absentFromSysusers(name, tree) {
    const real = new Set(sysusers.flatMap((folder) => tree.lookup(folder)?.path ?? []));
    const files = [...tree.entries.keys()].filter((path) => path.endsWith('.conf') && real.has(path.slice(0, path.lastIndexOf('/'))));
    if (files.length > maxFiles)
        return [{ unknown: `sysusers.d has more than ${maxFiles} files` }];
    for (const path of files) {
        const lines = await readLines(tree, path);
        if (lines === undefined)
            return [{ unknown: `${path} cannot be read` }];
        const creates = lines
            .map((line) => line.trim().split(/\s+/))
            .some(([type, who]) => /^u!?$/.test(type ?? '') && who?.replaceAll('"', '') === name);
        if (creates)
            return [{ expected: 'no such user', found: `a line in ${path} that creates it at boot` }];
    }
    return [];
}
async function readLines(tree, path) {
    const entry = tree.lookup(path);
    if (!entry)
        return [];
    if (entry.type !== 'file' || entry.size > expect_account_maxBytes)
        return undefined;
    return ((await tree.readFile(path, expect_account_maxBytes))?.toString('latin1') ?? '').split('\n');
}

// EXTERNAL MODULE: ./.tsc/core/text-pattern.js + 1 modules
var text_pattern = __webpack_require__(72794);
;// CONCATENATED MODULE: ./.tsc/rules/expect-file.js



const maxContent = 4 * 1024 * 1024;
async function checkFile(spec, tree) {
    const itself = spec.absent || spec.type === 'symlink' || spec.target !== undefined;
    const entry = tree.lookup(spec.path, { followLast: !itself });
    if (spec.absent)
        return entry ? [{ expected: 'nothing', found: `a ${entry.type}` }] : [];
    if (!entry) {
        const link = tree.lookup(spec.path, { followLast: false });
        return [{ expected: `a ${spec.type ?? 'file'}`, found: link ? 'a symlink that leads nowhere' : 'nothing' }];
    }
    return [...attributes(spec, entry), ...(await content(spec, entry, tree))];
}
function attributes(spec, entry) {
    return [
        ...(spec.type === undefined ? [] : same('type', spec.type, entry.type)),
        ...(spec.mode === undefined ? [] : same('mode', (0,closed_world/* octal */.Wo)(Number.parseInt(spec.mode, 8)), (0,closed_world/* octal */.Wo)(entry.mode))),
        ...(spec.owner === undefined ? [] : same('owner', spec.owner, `${entry.uid}:${entry.gid}`)),
        ...(spec.target === undefined ? [] : same('target', spec.target, entry.target)),
    ];
}
async function content(spec, entry, tree) {
    const { content: whole, sha256, line, matches, excludes } = spec;
    if ([whole, sha256, line, matches, excludes].every((each) => each === undefined))
        return [];
    if (entry.type !== 'file')
        return [{ expected: 'a file with content', found: `a ${entry.type}` }];
    const digest = sha256 === undefined ? [] : same('digest', `sha256:${sha256.replace('sha256:', '')}`, entry.digest);
    if ([whole, line, matches, excludes].every((each) => each === undefined))
        return digest;
    const bytes = await readContent(entry, tree);
    if (typeof bytes === 'string')
        return [...digest, { unknown: bytes }];
    const lines = bytes.toString().split('\n');
    const outcomes = [...digest];
    if (whole !== undefined && !bytes.equals(Buffer.from(whole))) {
        outcomes.push({
            expected: `the content that the policy has (${Buffer.byteLength(whole)} bytes)`,
            found: `other content (${bytes.length} bytes)`,
        });
    }
    if (line !== undefined && !lines.includes(line))
        outcomes.push({ expected: `the line ${quoted(line)}`, found: 'no such line' });
    if (matches !== undefined)
        outcomes.push(...expectMatch(matches, lines, true));
    if (excludes !== undefined)
        outcomes.push(...expectMatch(excludes, lines, false));
    return outcomes;
}
async function readContent(entry, tree) {
    if (entry.size > maxContent)
        return `it has more than ${maxContent} bytes`;
    return (await tree.readFile(entry.path, maxContent)) ?? 'it cannot be read';
}
function expectMatch(source, lines, wanted) {
    const pattern = text_pattern/* TextPattern */.s.ofLine(source);
    let seen = false;
    for (const [position, line] of lines.entries()) {
        const searched = pattern.search(line);
        if (searched === 'too much work')
            return [{ unknown: `line ${position + 1} is too much work for the pattern ${quoted(source)}` }];
        if (searched === 'absent')
            continue;
        if (!wanted)
            return [{ expected: `no line like ${quoted(source)}`, found: `line ${position + 1}` }];
        seen = true;
        break;
    }
    return seen || !wanted ? [] : [{ expected: `a line like ${quoted(source)}`, found: 'no such line' }];
}
function quoted(text) {
    return JSON.stringify(text.length > 200 ? `${text.slice(0, 199)}…` : text);
}

;// CONCATENATED MODULE: ./.tsc/rules/expect-config.js


function checkPair(spec, found) {
    if (spec.absent)
        return found === undefined ? [] : [{ expected: 'nothing', found: quoted(found) }];
    if (found === undefined)
        return [{ expected: 'it is set', found: 'nothing' }];
    return spec.value === undefined || spec.value === found
        ? []
        : [{ expected: quoted(spec.value), found: quoted(found) }];
}
function variableOf(config, name) {
    const line = config.Env?.findLast((each) => each.startsWith(`${name}=`));
    return line?.slice(name.length + 1);
}
function checkConfig(spec, config) {
    const text = (what, expected, found) => expected === undefined ? [] : same(what, quoted(expected), quoted(found ?? ''));
    const list = (what, expected, found) => expected === undefined ? [] : same(what, JSON.stringify(expected), JSON.stringify(found ?? []));
    const members = (what, expected, found) => (expected ?? [])
        .filter((each) => !Object.hasOwn(found ?? {}, each))
        .map((each) => ({ expected: `${what} ${each}`, found: 'none such' }));
    return [
        ...text('user', spec.user, config.User),
        ...text('workdir', spec.workdir, config.WorkingDir),
        ...text('stop signal', spec['stop-signal'], config.StopSignal),
        ...list('entrypoint', spec.entrypoint, config.Entrypoint),
        ...list('cmd', spec.cmd, config.Cmd),
        ...members('the port', spec['exposed-ports'], config.ExposedPorts),
        ...members('the volume', spec.volumes, config.Volumes),
    ];
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./.tsc/rules/expect-kargs.js


const folder = 'usr/lib/bootc/kargs.d';
const expect_kargs_maxBytes = 64 * 1024;
const expect_kargs_maxFiles = 1000;
const expect_kargs_document = schemas/* strictObject */.rej({
    kargs: schemas/* array */.YOg(schemas/* string */.YjP().max(4096)).max(1000).default([]),
    'match-architectures': schemas/* array */.YOg(schemas/* string */.YjP()).max(100).optional(),
});
const architectures = {
    amd64: 'x86_64',
    arm64: 'aarch64',
    ppc64le: 'powerpc64',
};
async function checkKargs(spec, tree, architecture) {
    const read = await readKargs(tree, architectures[architecture] ?? architecture);
    if (typeof read === 'string')
        return [{ unknown: read }];
    const has = (wanted) => read.some((found) => isArgument(found, wanted));
    const missing = (spec.present ?? []).filter((wanted) => !has(wanted));
    const unwanted = (spec.absent ?? []).filter(has);
    return [
        ...missing.map((wanted) => ({ expected: `the kernel argument ${wanted}`, found: 'none such' })),
        ...unwanted.map((wanted) => ({
            expected: `no kernel argument ${wanted}`,
            found: read.filter((each) => isArgument(each, wanted)).join(' '),
        })),
    ];
}
function isArgument(found, wanted) {
    const [name, value] = split(found);
    const [wantedName, wantedValue] = split(wanted);
    return name === wantedName && (wantedValue === undefined || wantedValue === value);
}
function split(argument) {
    const equals = argument.indexOf('=');
    const name = (equals < 0 ? argument : argument.slice(0, equals)).replaceAll('-', '_');
    return [name, equals < 0 ? undefined : argument.slice(equals + 1)];
}
async function readKargs(tree, architecture) {
    const real = tree.lookup(folder)?.path;
    if (real === undefined)
        return [];
    const files = [];
    for (const entry of tree.entries.values()) {
        const name = entry.path.startsWith(`${real}/`) ? entry.path.slice(real.length + 1) : '';
        if (name.endsWith('.toml') && !name.includes('/'))
            files.push(entry);
        if (files.length > expect_kargs_maxFiles)
            return `${folder} has more than ${expect_kargs_maxFiles} files`;
    }
    const found = [];
    for (const { path, size } of files) {
        if (size > expect_kargs_maxBytes)
            return `${path} has more than ${expect_kargs_maxBytes} bytes`;
        const text = (await tree.readFile(path, expect_kargs_maxBytes))?.toString();
        if (text === undefined)
            return `${path} is no file`;
        const read = decode(text);
        if (typeof read === 'string')
            return `${path} ${read}`;
        const only = read['match-architectures'];
        if (only === undefined || only.includes(architecture))
            found.push(...read.kargs.flatMap((each) => each.match(/(?:"[^"]*"|[^\s"])+/g) ?? []));
    }
    return found;
}
function decode(text) {
    let value;
    try {
        value = (0,dist/* parse */.qg)(text);
    }
    catch {
        return 'is no TOML';
    }
    const result = expect_kargs_document.safeParse(value);
    return result.success ? result.data : 'is no list of kernel arguments as bootc reads it';
}

;// CONCATENATED MODULE: ./.tsc/rules/expect-version.js
function parseVersion(text) {
    const colon = text.indexOf(':');
    const rest = text.slice(colon + 1);
    const dash = rest.lastIndexOf('-');
    return {
        epoch: colon < 0 ? undefined : Number(text.slice(0, colon)),
        version: dash < 0 ? rest : rest.slice(0, dash),
        release: dash < 0 ? undefined : rest.slice(dash + 1),
    };
}
function compareVersions(a, b) {
    const release = a.release === undefined || b.release === undefined ? 0 : compareParts(a.release, b.release);
    return (a.epoch ?? 0) - (b.epoch ?? 0) || compareParts(a.version, b.version) || release;
}
function compareParts(a, b) {
    const one = tokens(a);
    const other = tokens(b);
    for (let position = 0;; position++) {
        const x = one[position];
        const y = other[position];
        if (x === undefined && y === undefined)
            return 0;
        if (x === '~' || y === '~') {
            if (x === y)
                continue;
            return x === '~' ? -1 : 1;
        }
        if (x === '^' || y === '^') {
            if (x === y)
                continue;
            if (x === undefined || y === undefined)
                return x === '^' ? 1 : -1;
            return x === '^' ? -1 : 1;
        }
        if (x === undefined)
            return -1;
        if (y === undefined)
            return 1;
        const order = compareTokens(x, y);
        if (order !== 0)
            return order;
    }
}
function tokens(text) {
    return text.match(/[0-9]+|[A-Za-z]+|[~^]/g) ?? [];
}
function compareTokens(x, y) {
    const digits = /^[0-9]/;
    if (digits.test(x) !== digits.test(y))
        return digits.test(x) ? 1 : -1;
    if (!digits.test(x))
        return x < y ? -1 : x > y ? 1 : 0;
    const one = x.replace(/^0+/, '');
    const other = y.replace(/^0+/, '');
    return one.length - other.length || (one < other ? -1 : one > other ? 1 : 0);
}

;// CONCATENATED MODULE: ./.tsc/rules/structure-test/files.js


function treePath(path) {
    return path
        .split('/')
        .filter((part) => part !== '' && part !== '.')
        .join('/');
}
const executable = { any: 0o111, owner: 0o100, group: 0o010, other: 0o001 };
function checkExistence(test, tree) {
    const entry = tree.lookup(treePath(test.path), { followLast: false });
    if (!test.shouldExist)
        return entry ? [{ expected: 'nothing', found: `a ${entry.type}` }] : [];
    if (!entry)
        return [{ expected: 'it is there', found: 'nothing' }];
    const outcomes = [];
    const expect = (holds, expected, found) => {
        if (!holds)
            outcomes.push({ expected, found });
    };
    const permissions = goMode(entry);
    const { uid = -1, gid = -1, isExecutableBy } = test;
    expect(test.permissions === '' || test.permissions === permissions, `permissions ${test.permissions}`, permissions);
    expect(uid < 0 || uid === entry.uid, `uid ${uid}`, `uid ${entry.uid}`);
    expect(gid < 0 || gid === entry.gid, `gid ${gid}`, `gid ${entry.gid}`);
    if (isExecutableBy !== '') {
        expect((entry.mode & executable[isExecutableBy]) !== 0, `executable by ${isExecutableBy}`, permissions);
    }
    return outcomes;
}
function goMode({ type, mode }) {
    const letters = { directory: 'd', symlink: 'L', block: 'D', fifo: 'p', char: 'Dc', file: '' };
    const special = [mode & 0o4000 ? 'u' : '', mode & 0o2000 ? 'g' : ''].join('');
    const [device = '', char = ''] = letters[type];
    const before = `${device}${special}${char}${mode & 0o1000 ? 't' : ''}`;
    const bits = [...'rwxrwxrwx'].map((letter, position) => (mode & (0o400 >> position) ? letter : '-'));
    return `${before === '' ? '-' : before}${bits.join('')}`;
}
async function checkContent(test, tree) {
    const entry = tree.lookup(treePath(test.path));
    if (entry?.type !== 'file')
        return [{ expected: 'a file', found: entry ? `a ${entry.type}` : 'nothing' }];
    if (test.expectedContents.length + test.excludedContents.length === 0)
        return [];
    const bytes = await readContent(entry, tree);
    if (typeof bytes === 'string')
        return [{ unknown: bytes }];
    const text = bytes.toString();
    const ask = (source, wanted) => {
        const searched = text_pattern/* TextPattern */.s.ofGo(source).search(text);
        if (searched === 'too much work')
            return [{ unknown: `it is too much work for the pattern ${quoted(source)}` }];
        if ((searched === 'found') === wanted)
            return [];
        return [
            wanted
                ? { expected: `content like ${quoted(source)}`, found: 'none' }
                : { expected: `no content like ${quoted(source)}`, found: 'some' },
        ];
    };
    return [
        ...test.expectedContents.flatMap((each) => ask(each, true)),
        ...test.excludedContents.flatMap((each) => ask(each, false)),
    ];
}

;// CONCATENATED MODULE: ./.tsc/rules/structure-test/metadata.js



function checkMetadata(test, config) {
    const labels = config.Labels ?? {};
    const ports = Object.keys(config.ExposedPorts ?? {}).map((port) => port.split('/')[0] ?? '');
    const volumes = Object.keys(config.Volumes ?? {});
    return [
        ...test.envVars.flatMap((pair) => metadata_checkPair('the variable', pair, variableOf(config, pair.key))),
        ...test.unboundEnvVars.flatMap(({ key }) => none('variable', key, variableOf(config, key) !== undefined)),
        ...test.labels.flatMap((pair) => metadata_checkPair('the label', pair, Object.hasOwn(labels, pair.key) ? labels[pair.key] : undefined)),
        ...test.exposedPorts.flatMap((port) => some('port', port, ports.includes(port))),
        ...test.unexposedPorts.flatMap((port) => none('port', port, ports.includes(port))),
        ...test.volumes.flatMap((volume) => some('volume', volume, volumes.includes(volume))),
        ...test.unmountedVolumes.flatMap((volume) => none('volume', volume, volumes.includes(volume))),
        ...checkList('entrypoint', test.entrypoint, config.Entrypoint),
        ...checkList('cmd', test.cmd, config.Cmd),
        ...checkText('workdir', test.workdir, config.WorkingDir),
        ...checkText('user', test.user, config.User),
    ];
}
function metadata_checkPair(what, { key, value, isRegex }, found) {
    if (found === undefined)
        return [{ expected: `${what} ${key}`, found: 'nothing' }];
    const searched = isRegex ? text_pattern/* TextPattern */.s.ofGo(value).search(found) : value === found ? 'found' : 'absent';
    if (searched === 'too much work')
        return [{ unknown: `${what} ${key} is too much work for the pattern ${quoted(value)}` }];
    if (searched === 'found')
        return [];
    return [{ expected: `${what} ${key} ${isRegex ? 'like' : 'is'} ${quoted(value)}`, found: quoted(found) }];
}
function some(what, name, there) {
    return there ? [] : [{ expected: `the ${what} ${name}`, found: 'none such' }];
}
function none(what, name, there) {
    return there ? [{ expected: `no ${what} ${name}`, found: 'it is there' }] : [];
}
function checkList(what, expected, found) {
    const [wanted, is] = [JSON.stringify(expected), JSON.stringify(found ?? [])];
    return expected === undefined || wanted === is ? [] : [{ expected: `${what} ${wanted}`, found: is }];
}
function checkText(what, expected, found) {
    return expected === '' || expected === (found ?? '')
        ? []
        : [{ expected: `${what} ${quoted(expected)}`, found: quoted(found ?? '') }];
}

;// CONCATENATED MODULE: ./.tsc/rules/structure-test/expectations.js


function structureExpectations(tests) {
    const { file, fileExistenceTests, fileContentTests, metadataTest } = tests;
    const about = (name, written) => {
        const path = treePath(written);
        return { name: `${file}: ${name}`, subject: written, ...(path === '' ? {} : { path }) };
    };
    return [
        ...fileExistenceTests.map((test) => ({
            ...about(test.name, test.path),
            check: ({ tree }) => checkExistence(test, tree),
        })),
        ...fileContentTests.map((test) => ({
            ...about(test.name, test.path),
            check: ({ tree }) => checkContent(test, tree),
        })),
        ...(metadataTest === undefined
            ? []
            : [
                {
                    name: `${file}: metadataTest`,
                    subject: 'the configuration',
                    check: ({ context }) => checkMetadata(metadataTest, context.image.config.config ?? {}),
                },
            ]),
    ];
}

;// CONCATENATED MODULE: ./.tsc/rules/expect.js







async function judgeExpectations(evidence) {
    const findings = [];
    const { expect, structureTests } = evidence.policy;
    for (const expectation of [...expect.map(expectationOf), ...structureTests.flatMap(structureExpectations)]) {
        for (const outcome of await expectation.check(evidence))
            findings.push(report(expectation, outcome));
    }
    return findings;
}
function report({ name, reason, subject, path }, outcome) {
    const at = path === undefined ? {} : { path };
    if ('unknown' in outcome) {
        const message = `${name}: whether ${subject} is as expected cannot be seen: ${outcome.unknown}`;
        return (0,rule/* finding */.gk)('EXP-01', { ...at, level: 'unknown', message, evidence: { expectation: name } });
    }
    const { expected, found } = outcome;
    return (0,rule/* finding */.gk)('EXP-01', {
        ...at,
        message: `${name}: ${subject}: expected ${expected}, found ${found}`,
        evidence: { expectation: name, expected, found },
        fix: `Make it so, or correct the expectation${reason === undefined ? '' : ` (${reason})`}.`,
    });
}
function expectationOf({ name, reason, ...spec }) {
    const { file, kargs, package: rpm, user, label, env, config } = spec;
    const about = { name, ...(reason === undefined ? {} : { reason }) };
    const configOf = ({ context }) => context.image.config.config ?? {};
    if (file) {
        const path = file.path.replace(/^\//, '');
        return { ...about, subject: path, path, check: ({ tree }) => checkFile(file, tree) };
    }
    if (kargs) {
        const check = ({ tree, context }) => checkKargs(kargs, tree, context.image.config.architecture);
        return { ...about, subject: 'the kernel command line', check };
    }
    if (rpm)
        return { ...about, subject: `the package ${rpm.name}`, check: ({ packages }) => checkPackage(rpm, packages) };
    if (user)
        return { ...about, subject: `the user ${user.name}`, check: ({ tree }) => checkUser(user, tree) };
    if (label) {
        const labelIn = (labels = {}) => Object.hasOwn(labels, label.name) ? labels[label.name] : undefined;
        return {
            ...about,
            subject: `the label ${label.name}`,
            check: (seen) => checkPair(label, labelIn(configOf(seen).Labels)),
        };
    }
    if (env)
        return {
            ...about,
            subject: `the variable ${env.name}`,
            check: (seen) => checkPair(env, variableOf(configOf(seen), env.name)),
        };
    return { ...about, subject: 'the configuration', check: (seen) => checkConfig(config ?? {}, configOf(seen)) };
}
function checkPackage({ name, absent, 'at-least': atLeast, below }, database) {
    if (database.state !== 'read') {
        return [{ unknown: database.state === 'absent' ? 'there is no RPM database' : `${database.path} cannot be read` }];
    }
    const found = database.packages.filter((each) => each.name === name);
    if (absent)
        return found.length === 0
            ? []
            : [{ expected: 'it is not there', found: found.map(({ version }) => version).join(', ') }];
    if (found.length === 0)
        return [{ expected: 'it is there', found: 'nothing' }];
    return found.flatMap((each) => {
        const is = `${each.epoch === undefined ? '' : `${each.epoch}:`}${each.version}-${each.release}`;
        const tooOld = atLeast !== undefined && compareVersions(each, parseVersion(atLeast)) < 0;
        const tooNew = below !== undefined && compareVersions(each, parseVersion(below)) >= 0;
        return [
            ...(tooOld ? [{ expected: `at least ${atLeast}`, found: is }] : []),
            ...(tooNew ? [{ expected: `a version below ${below}`, found: is }] : []),
        ];
    });
}

;// CONCATENATED MODULE: ./.tsc/rules/policy-mode.js

const alwaysEnforced = /^(LIN|IMG)-/;
function applyMode(findings, { mode }) {
    if (mode === 'enforce')
        return [...findings];
    let lowered = 0;
    const judged = findings.map((found) => {
        if (found.level !== 'error' || alwaysEnforced.test(found.rule))
            return found;
        lowered++;
        return { ...found, level: 'warning', evidence: { ...found.evidence, enforced: 'error' } };
    });
    const errors = lowered === 1 ? '1 error is a warning' : `${lowered} errors are warnings`;
    judged.push((0,rule/* finding */.gk)('POL-02', {
        message: `the policy only warns (mode: warn): ${errors}`,
        evidence: { mode, lowered },
        fix: 'Remove `mode: warn` from the policy when nothing is left of them.',
    }));
    return judged;
}

// EXTERNAL MODULE: ./.tsc/rules/glob.js
var glob = __webpack_require__(48192);
;// CONCATENATED MODULE: ./.tsc/rules/waivers.js


const soonDays = 30;
const millisecondsOfDay = 86_400_000;
function applyWaivers(findings, { policy, context }) {
    const { today } = context;
    const about = [];
    const inForce = [];
    for (const waiver of policy.waivers) {
        if (today === undefined)
            about.push(undated(waiver));
        else if (waiver.expires < today)
            about.push(expired(waiver));
        else
            inForce.push({ waiver, names: matcherOf(waiver), uses: 0 });
    }
    const waived = findings.map((found) => {
        if (found.level !== 'error' && found.level !== 'warning')
            return found;
        const use = inForce.find(({ names }) => names(found));
        if (!use)
            return found;
        use.uses++;
        return lowered(found, use.waiver);
    });
    for (const { waiver, uses } of inForce)
        about.push(uses > 0 ? inEffect(waiver, today ?? '') : unneeded(waiver));
    return { findings: waived, about };
}
function matcherOf({ rule, paths }) {
    if (paths === undefined)
        return (found) => found.rule === rule;
    const matchers = paths.map(glob/* compileGlob */.S);
    return ({ rule: id, path }) => id === rule && path !== undefined && matchers.some((matches) => matches(path));
}
function lowered(found, { owner, reason, expires }) {
    return {
        ...found,
        level: 'note',
        message: `${found.message}; waived until ${expires} by ${owner}: ${reason}`,
        evidence: { ...found.evidence, waivedUntil: expires, waivedBy: owner },
    };
}
function waivers_name({ rule, paths }) {
    return paths === undefined ? `the waiver of ${rule}` : `the waiver of ${rule} for ${paths[0]}`;
}
function expired(waiver) {
    return (0,rule/* finding */.gk)('POL-01', {
        message: `${waivers_name(waiver)} expired on ${waiver.expires} and has no effect; ${waiver.owner} answers for it`,
        evidence: { waives: waiver.rule, owner: waiver.owner, expires: waiver.expires },
        fix: 'Do what the waiver put off and remove it, or decide anew and give it another date.',
    });
}
function undated(waiver) {
    return (0,rule/* finding */.gk)('POL-01', {
        level: 'unknown',
        message: `${waivers_name(waiver)} has no effect: it ends on ${waiver.expires}, and the day is not known here`,
        evidence: { waives: waiver.rule, owner: waiver.owner, expires: waiver.expires },
    });
}
function inEffect(waiver, today) {
    const daysLeft = Math.round((Date.parse(waiver.expires) - Date.parse(today)) / millisecondsOfDay);
    const soon = daysLeft <= soonDays;
    return (0,rule/* finding */.gk)('POL-01', {
        level: 'note',
        message: `${waivers_name(waiver)} holds until ${waiver.expires}; ${waiver.owner} answers for it`,
        evidence: { waives: waiver.rule, owner: waiver.owner, expires: waiver.expires, ...(soon ? { daysLeft } : {}) },
        ...(soon ? { fix: `It ends soon (days left: ${daysLeft}): do what it put off, or give it another date.` } : {}),
    });
}
function unneeded(waiver) {
    return (0,rule/* finding */.gk)('CW-02', {
        message: `${waivers_name(waiver)} waives nothing: no finding needs it`,
        evidence: { waives: waiver.rule },
        fix: 'Remove the waiver, or correct its paths.',
    });
}

;// CONCATENATED MODULE: ./.tsc/rules/evaluate.js













const severity = ['error', 'unknown', 'warning', 'note'];
async function evaluate_judge(evidence, options) {
    requireFinite(evidence.delta);
    const clauses = await (0,closed_world_clauses/* compileClauses */.Q)(evidence);
    const used = new Set();
    const changes = new Map(evidence.delta.map((change) => [change.path, change]));
    const { decisions, findings } = decide(evidence, clauses, used);
    const clauseOf = new Map(decisions.map(({ path, clause }) => [path, clause]));
    for (const rule of options.rules ?? allRules) {
        for (const natural of await ask(rule, evidence)) {
            const found = applyLevel(natural, evidence.policy);
            const change = found.path === undefined ? undefined : changes.get(found.path);
            const silenced = change && silence(found, change, clauses, clauseOf.get(change.path), used);
            if (silenced !== 'dropped')
                findings.push(silenced ?? found);
        }
    }
    const unusedClauses = [...new Set(clauses.map(({ name }) => name))].filter((name) => !used.has(name));
    const expected = await ask({ id: 'EXP-01', title: catalogue/* catalogue */.sW['EXP-01'].title, check: judgeExpectations }, evidence);
    const more = [
        ...expected,
        ...unusedClauses.filter((name) => !name.startsWith('cache:')).map(unusedClause),
        ...unusedPackages(evidence),
        ...(await unprovenPackages(evidence, used)),
    ];
    findings.push(...more.map((each) => applyLevel(each, evidence.policy)));
    const { findings: waived, about } = applyWaivers(findings, evidence);
    const judged = thinned(applyMode([...waived, ...about], evidence.policy))
        .map((each) => locate(each, evidence))
        .sort(mostSevereFirst);
    const stops = judged.some(({ level }) => level === 'error' || (options.strict && level === 'unknown'));
    return { result: stops ? 'fail' : 'pass', strict: options.strict, findings: judged, decisions, unusedClauses };
}
function decide(evidence, clauses, used) {
    const findings = [];
    const decisions = evidence.delta.map((change) => {
        const near = [];
        for (const { name, objection } of clauses) {
            const problem = objection(change);
            if (problem === undefined) {
                used.add(name);
                return { path: change.path, change: change.kind, clause: name };
            }
            if (problem !== closed_world/* elsewhere */.Jn)
                near.push(`${name} ${problem}`);
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
    return (0,rule/* finding */.gk)('CW-01', {
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
function silence(found, change, clauses, decidedBy, used) {
    if (found.level === 'unknown')
        return undefined;
    const named = clauses.find((each) => each.overrides(found.rule) && each.objection(change) === undefined);
    if (named) {
        const { name, reason } = named;
        used.add(name);
        const message = `${found.message}; allowed by ${name}: ${reason}`;
        return { ...found, level: 'note', message, evidence: { ...found.evidence, allowedBy: name } };
    }
    return found.level !== 'error' && decidedBy !== undefined ? 'dropped' : undefined;
}
function unusedClause(name) {
    return (0,rule/* finding */.gk)('CW-02', {
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
        .map(({ name }) => (0,rule/* finding */.gk)('CW-02', {
        message: `packages.allow names ${name}, which did not change that way`,
        evidence: { package: name },
        fix: 'Remove it from packages.allow.',
    }));
}
async function unprovenPackages(evidence, used) {
    const wanted = evidence.policy.packages.allow.filter(({ name, files }) => files && used.has((0,closed_world_packages/* packageClauseName */.TF)(name)));
    if (wanted.length === 0)
        return [];
    const proofs = [...(await proofsOf(evidence))];
    return wanted.flatMap(({ name }) => {
        const weak = proofs.find(([each, { state }]) => each.name === name && state !== 'signed');
        if (!weak)
            return [];
        return (0,rule/* finding */.gk)('PKG-08', {
            message: `files are allowed as those of ${name}, which the image's own RPM database says; the package is ${describeProof(weak[1])}`,
            evidence: { package: name, proof: weak[1].state },
            fix: 'Name the files in clauses of their own where that is not enough.',
        });
    });
}
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
const ruleOrder = new Map(Object.keys(catalogue/* catalogue */.sW).map((id, position) => [id, position]));
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

/***/ 98871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ capabilityNames),
/* harmony export */   p: () => (/* binding */ decodeFileCapability)
/* harmony export */ });
const capabilityNames = [
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
                set.push(capabilityNames[word * 32 + bit] ?? `capability ${word * 32 + bit}`);
        }
    }
    return set;
}


/***/ }),

/***/ 87486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mg: () => (/* binding */ withVendorCopy),
/* harmony export */   N0: () => (/* binding */ changesIn),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   Vi: () => (/* binding */ sameFile),
/* harmony export */   fY: () => (/* binding */ parentsOf)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57088);

function changesIn(evidence, places) {
    const watched = new Map();
    const above = new Map();
    for (const place of places.flatMap(withVendorCopy)) {
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
    return (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .introduced */ ._D)(evidence).flatMap((change) => {
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
function withVendorCopy(place) {
    return place.startsWith('etc/') ? [place, `usr/${place}`] : [place];
}
function parentsOf(path) {
    const parents = [];
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
        parents.push(path.slice(0, end));
    return parents;
}
function isWithin(path, folder) {
    return path === folder || path.startsWith(`${folder}/`);
}
function sameFile(a, b, path) {
    const one = a.lookup(path);
    const other = b.lookup(path);
    return one?.type === other?.type && one?.digest === other?.digest;
}


/***/ }),

/***/ 65051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ checkRecord),
/* harmony export */   p1: () => (/* binding */ checkRecordUrl),
/* harmony export */   uQ: () => (/* binding */ describeChange)
/* harmony export */ });
/* unused harmony export recordDigest */
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2338);
/* harmony import */ var _sigstore_provenance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84748);
/* harmony import */ var _closed_world_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60267);




const checkRecordUrl = _sigstore_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .recordType */ .io;
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
        verdict: {
            result: verdict.result,
            strict: verdict.strict,
            ...(evidence.policy.mode === 'warn' ? { mode: 'warn' } : {}),
        },
        delta: evidence.delta.map((change) => ({ ...describeChange(change), clause: clauses.get(change.path) ?? null })),
        findings: verdict.findings.map(({ rule, level, path, message }) => ({
            rule,
            level,
            message,
            ...(path === undefined ? {} : { path }),
        })),
    });
}
function recordDigest(record) {
    return sha256(record);
}
function describeChange(change) {
    return {
        path: change.path,
        change: change.kind,
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

/***/ 57088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jp: () => (/* binding */ pathFinding),
/* harmony export */   Km: () => (/* binding */ defineRule),
/* harmony export */   _D: () => (/* binding */ introduced),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   k$: () => (/* binding */ baseLayerCount)
/* harmony export */ });
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49737);

function defineRule(id, check) {
    return { id, title: _catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .catalogue */ .sW[id].title, check };
}
function finding(rule, details) {
    return { rule, level: _catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .catalogue */ .sW[rule].level, evidence: {}, ...details };
}
function introduced(evidence) {
    return evidence.delta.filter((change) => change.kind !== 'removed');
}
function pathFinding(rule, change, details) {
    return finding(rule, {
        path: change.path,
        layer: change.after.layer,
        ...details,
        evidence: { change: change.kind, type: change.after.type, ...details.evidence },
    });
}
function baseLayerCount({ context }) {
    const base = context.base.config.rootfs.diff_ids;
    const image = context.image.config.rootfs.diff_ids;
    return base.every((digest, position) => image[position] === digest) ? base.length : 0;
}


/***/ }),

/***/ 31225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ builderId),
/* harmony export */   v: () => (/* binding */ sourceOf)
/* harmony export */ });
function builderId(origin) {
    if (origin.kind === 'local')
        return 'https://wtgos.github.io/actions/builders/local/v1';
    return `${origin.serverUrl}/${origin.jobWorkflowRef ?? origin.workflowRef}`;
}
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




const provenanceType = 'https://slsa.dev/provenance/v1';
const recordType = 'https://wtgos.github.io/actions/schemas/check-record/v1';
const cyclonedxType = 'https://cyclonedx.org/bom';
const spdxType = 'https://spdx.dev/Document';
const buildType = 'https://wtgos.github.io/actions/buildtypes/image/v1';
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
function packageUrl(reference, digest) {
    const named = (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageReference */ .o_)(reference, '/');
    if (named.kind === 'layout')
        return undefined;
    const name = named.path.slice(named.path.lastIndexOf('/') + 1);
    const repository = encodeURIComponent(`${named.host}/${named.path}`);
    const tag = named.tag === undefined ? '' : `&tag=${encodeURIComponent(named.tag)}`;
    return `pkg:oci/${name}@${encodeURIComponent(digest)}?repository_url=${repository}${tag}`;
}


/***/ })

};
