export const id = 4566;
export const ids = [4566,258,1580];
export const modules = {

/***/ 10258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildInputs: () => (/* binding */ buildInputs),
/* harmony export */   contract: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61669);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81316);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88444);



/** How an image is built; `build` takes the same. */
const buildInputs = {
    containerfile: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .containerfile */ .Mo,
    context: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._O,
    base: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .base */ .E3,
    'base-key': _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .baseKey */ .H_,
    'base-unsigned': _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .baseUnsigned */ .TS,
    platform: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .targetPlatform */ .LM,
    'build-args': (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .pairs */ .AS)({
        description: 'Build arguments, one `NAME=value` a line. They appear in the provenance: never secrets.',
        name: /^[A-Za-z_][A-Za-z0-9_]{0,127}$/,
    }),
    labels: (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .pairs */ .AS)({
        description: 'Labels of the image, one `NAME=value` a line; they replace those of the Containerfile.',
    }),
    annotations: (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .pairs */ .AS)({ description: 'Annotations of the manifest, one `NAME=value` a line.' }),
    engine: (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(['auto', 'append'], {
        description: 'How to build: `append` writes one deterministic layer (no RUN); `auto` picks, and says why.',
        default: 'auto',
    }),
};
const contract = (0,_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .defineAction */ .QP)({
    name: 'build-image',
    title: 'Build image',
    description: 'Builds a bootc image on a pinned and verified base into an OCI layout that holds only what the base does not have.',
    inputs: {
        ...buildInputs,
        output: (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .Ae)({
            description: 'The folder for the OCI layout. It must be new, empty or an earlier output.',
            default: 'wtgos-image',
        }),
        'plain-http': _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .plainHttp */ .BN,
    },
    outputs: {
        image: 'The built image, `oci:DIR`, for the next links of the chain.',
        digest: 'The digest of its manifest.',
        'base-digest': 'The digest of the base that it was built on.',
        engine: 'The engine that built it.',
        'bytes-added': 'Compressed bytes that the base does not have.',
    },
    examples: ['wtgos build-image --base-key policies/keys/ublue-os.pub --output image'],
});


/***/ }),

/***/ 34566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   contract: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _build_image_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10258);
/* harmony import */ var _common_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61669);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81316);
/* harmony import */ var _github_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30043);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88444);
/* harmony import */ var _push_image_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41580);






const contract = (0,_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .defineAction */ .QP)({
    name: 'build',
    title: 'Build, check and publish a bootc image',
    description: 'The whole chain: builds on a verified base, judges, and with publish: pushes, signs, attests, verifies as a host does, moves tags.',
    inputs: {
        ..._build_image_inputs_js__WEBPACK_IMPORTED_MODULE_0__.buildInputs,
        policy: _common_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .policy */ .JN,
        strict: _common_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .strict */ .O2,
        publish: (0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt)({
            description: 'Go on past the gate. Otherwise the chain ends with the verdict, and nothing is sent.',
            default: 'false',
        }),
        to: (0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)({ description: _push_image_inputs_js__WEBPACK_IMPORTED_MODULE_5__.targetDescription, placeholder: 'repository' }),
        tags: _common_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A,
        references: _common_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .references */ .Ft,
        'public-keys': _common_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .publicKeys */ .Sy,
        'signing-key': _common_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .signingKey */ .NR,
        'signing-password': _common_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .signingPassword */ .zz,
        ..._github_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .githubInputs */ .d,
        'allow-rollback': _common_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .allowRollback */ .O5,
        output: (0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)({
            description: 'The folder for the built image, the check record and the release record.',
            default: 'wtgos-output',
        }),
        report: _common_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8,
        'plain-http': _common_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .plainHttp */ .BN,
    },
    outputs: {
        image: 'The image by digest: the published one, or the built layout when nothing was published.',
        digest: 'The digest of its manifest.',
        tags: 'The references that point to it now, one a line.',
        record: 'The file with the check record.',
    },
    examples: [
        'wtgos build --base-key policies/keys/ublue-os.pub',
        'wtgos build --base-key policies/keys/ublue-os.pub --publish --to ghcr.io/you/image --tags stable --public-keys cosign.pub --signing-key cosign.key --signing-password env://COSIGN_PASSWORD',
    ],
    check(inputs) {
        const wrong = [];
        if (inputs.baseUnsigned && inputs.baseKey.length > 0)
            wrong.push('base-unsigned cannot be true when a base-key is given');
        if (!inputs.publish)
            return wrong;
        if (inputs.to === undefined)
            wrong.push('to is required to publish: the repository');
        if (inputs.tags.length === 0)
            wrong.push('tags is required to publish: at least one tag');
        if (inputs.publicKeys.length === 0)
            wrong.push('public-keys is required to publish: the keys that verifiers use');
        if (inputs.signingKey === undefined)
            wrong.push('signing-key is required to publish: nothing is published unsigned');
        return wrong;
    },
});


/***/ }),

/***/ 61669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ plainHttp),
/* harmony export */   E3: () => (/* binding */ base),
/* harmony export */   Ft: () => (/* binding */ references),
/* harmony export */   H_: () => (/* binding */ baseKey),
/* harmony export */   Iu: () => (/* binding */ baseOfImage),
/* harmony export */   JN: () => (/* binding */ policy),
/* harmony export */   LM: () => (/* binding */ targetPlatform),
/* harmony export */   Mo: () => (/* binding */ containerfile),
/* harmony export */   NR: () => (/* binding */ signingKey),
/* harmony export */   O2: () => (/* binding */ strict),
/* harmony export */   O5: () => (/* binding */ allowRollback),
/* harmony export */   Sl: () => (/* binding */ image),
/* harmony export */   Sy: () => (/* binding */ publicKeys),
/* harmony export */   TS: () => (/* binding */ baseUnsigned),
/* harmony export */   _A: () => (/* binding */ tags),
/* harmony export */   _O: () => (/* binding */ context),
/* harmony export */   dO: () => (/* binding */ requiredPublicKeys),
/* harmony export */   fr: () => (/* binding */ requiredTags),
/* harmony export */   z8: () => (/* binding */ report),
/* harmony export */   zz: () => (/* binding */ signingPassword)
/* harmony export */ });
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88444);

/** Inputs that several actions share, so that one name means one thing everywhere. */
const imageNames = 'as skopeo names it: `oci:DIR[:tag]`, or a registry reference with a tag or digest';
function image(what) {
    return (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: `${what}, ${imageNames}.`, required: true, placeholder: 'image' });
}
const base = (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
    description: 'The base image, `name:tag@sha256:…`. Takes the place of the last stage’s FROM; without it, FROM says what the base is.',
    placeholder: 'image',
});
const baseOfImage = (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
    description: 'The base image. Without it, what the image’s own annotations name, by digest.',
    placeholder: 'image',
});
const baseKey = (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
    description: 'Files with the public keys (PEM) of whoever makes the base, one a line; one of them must have signed it.',
    allowed: 'one file a line',
    placeholder: 'file',
});
const baseUnsigned = (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
    description: 'Take a base without a verified signature. It is said in the verdict and in the provenance.',
    default: 'false',
});
const containerfile = (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)({
    description: 'The Containerfile, without RUN for now.',
    default: 'Containerfile',
});
const context = (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)({
    description: 'The folder that COPY and ADD read from.',
    default: '.',
});
const targetPlatform = (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .platform */ .iD)({
    description: 'The platform to build for; picks the base’s image where its name is an index of several.',
    default: 'linux/amd64',
});
const policy = (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)({
    description: 'The immutability policy (YAML). Without it, the policy of wtgOS itself: policies/immutable-host.yaml.',
});
const strict = (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
    description: 'What could not be decided counts as a failure, not as a pass.',
    default: 'true',
});
const report = (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)({
    description: 'Where to write the findings as JSON (schema findings/v1).',
});
const publicKeys = (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
    description: 'Files with the public keys (PEM) that verifiers use, one a line.',
    allowed: 'one file a line',
    placeholder: 'file',
});
const requiredPublicKeys = { ...publicKeys, required: true };
const signingKey = (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ)('key', {
    description: 'The private key: its PEM text (from a secret of a protected environment), `env://NAME`, or a file. Make one with `wtgos keygen`.',
});
const signingPassword = (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ)('password', {
    description: 'The password of the private key: its text, `env://NAME` or `file://PATH`. Without it, none.',
});
const tag = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const tags = (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
    description: 'The tags to move, one a line; each only after a host’s verdict for that very reference.',
    item: tag,
    allowed: 'one tag a line (letters, digits, "_", "." and "-", at most 128)',
    placeholder: 'tag',
});
const requiredTags = { ...tags, required: true };
const references = (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
    description: 'What a layout’s tags stand for, one `host/path:tag` a line: hosts verify the name they pull. A registry’s tags name themselves.',
    item: /^[a-z0-9.:[\]_-]+\/[A-Za-z0-9._/-]+:[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/,
    allowed: 'one host/path:tag a line',
    placeholder: 'reference',
});
const allowRollback = (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
    description: 'Let a tag move to an image that is older than the one it points to.',
    default: 'false',
});
const plainHttp = (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
    description: 'Talk plain HTTP to registries that are not on loopback (where it is always allowed).',
    default: 'false',
});


/***/ }),

/***/ 30043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ attestationStoreOf),
/* harmony export */   d: () => (/* binding */ githubInputs)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55743);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88444);


/** Keeping attestations at GitHub, too. */
const githubInputs = {
    'github-attestations': (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(['auto', 'true', 'false'], {
        description: 'Keep the attestations in GitHub’s store too, which the repository’s page shows. auto: in a workflow run with a github-token, and what GitHub refuses is a warning.',
        default: 'auto',
    }),
    'github-token': (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .secret */ .rJ)('password', {
        description: 'For GitHub’s store: a token with `attestations: write`, as github.token is in a job that has it.',
    }),
};
/**
 * GitHub's store of the repository whose run this is; undefined where none is wanted.
 * @throws UserError `input-missing` when it is demanded and there is no run or no token; as `readSecret`
 */
async function attestationStoreOf({ githubAttestations: wanted, githubToken }, { origin, readSecret, github, log }) {
    if (wanted === 'false')
        return undefined;
    if (origin.kind !== 'github' || githubToken === undefined) {
        if (wanted === 'auto')
            return undefined;
        const missing = githubToken === undefined ? 'github-token is required' : 'it takes a run of GitHub Actions';
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('input-missing', `github-attestations: ${missing}`);
    }
    // Loaded here: contracts are read by every `--help`.
    const { githubAttestations } = await __webpack_require__.e(/* import() */ 104).then(__webpack_require__.bind(__webpack_require__, 30104));
    const store = githubAttestations(github(await readSecret(githubToken, 'password')), origin.repository);
    if (wanted === 'true')
        return store;
    // What was refused once is refused again: one warning, one wait.
    let refused = false;
    return {
        async keep(bundle, subject) {
            if (refused)
                return undefined;
            try {
                return await store.keep(bundle, subject);
            }
            catch (error) {
                if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExternalError */ .yA))
                    throw error;
                refused = true;
                log.warn([error.message, error.hint].filter(Boolean).join('. '));
                return undefined;
            }
        },
    };
}


/***/ }),

/***/ 88444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ pairs),
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   iD: () => (/* binding */ platform),
/* harmony export */   rJ: () => (/* binding */ secret)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** Characters; far above anything sensible, far below what hurts. */
const maxLength = 65_536;
const maxLines = 1_000;
function text(options) {
    const allowed = options.allowed ?? 'one line of text';
    const schema = options.pattern ? line.regex(options.pattern, `expected ${allowed}`) : line;
    return input({ ...options, schema, absent: undefined, allowed, placeholder: options.placeholder ?? 'text' });
}
function path(options) {
    return input({ ...options, schema: line, absent: undefined, allowed: 'a path', placeholder: 'path' });
}
/** `true` or `false`, spelled exactly so. */
function flag(options) {
    const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['true', 'false'], 'expected true or false').transform((value) => value === 'true');
    const choices = ['true', 'false'];
    return input({ ...options, schema, absent: false, allowed: 'true or false', placeholder: undefined, choices });
}
/** One word of a closed set. */
function choice(choices, options) {
    const allowed = choices.join(' or ');
    const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(choices, `expected ${allowed}`);
    return input({ ...options, schema, absent: options.default, allowed, placeholder: choices.join('|'), choices });
}
/** Items, one a line; blank lines are dropped. */
function lines(options) {
    const { item = /./, allowed = 'one item a line' } = options;
    const schema = listOf((entry) => (item.test(entry) ? entry : undefined), allowed);
    return input({
        ...options,
        schema,
        absent: [],
        allowed,
        placeholder: options.placeholder ?? 'item',
        multiline: true,
    });
}
/** `NAME=value`, one a line; a name may be given once. */
function pairs(options) {
    const allowed = 'NAME=value, one a line';
    const { name = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,255}$/ } = options;
    const schema = listOf((entry) => readPair(entry, name), allowed).transform((entries, context) => {
        const names = entries.map(([key]) => key);
        const twice = names.find((key, index) => names.indexOf(key) !== index);
        if (twice !== undefined)
            context.addIssue(`${twice} is given twice`);
        return Object.fromEntries(entries);
    });
    return input({ ...options, schema, absent: {}, allowed, placeholder: 'NAME=value', multiline: true });
}
/** A key or a password: the text itself, `env://NAME` or a file; resolved by `Services.readSecret`. Never trimmed. */
function secret(kind, options) {
    const allowed = kind === 'key' ? 'a key, env://NAME or a file' : 'a password, env://NAME or file://PATH';
    const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .max(maxLength, `longer than ${maxLength} characters`)
        .regex(/^[^\0]*$/, 'holds a NUL character');
    return input({ ...options, schema, absent: undefined, allowed, placeholder: 'where', secret: kind });
}
/** `os/architecture` or `os/architecture/variant`, as OCI names them. */
function platform(options) {
    const allowed = 'os/architecture such as linux/amd64';
    const schema = line
        .regex(/^[a-z0-9]{1,32}\/[a-z0-9]{1,32}(\/[a-z0-9]{1,32})?$/, `expected ${allowed}`)
        .transform((value) => {
        const [os = '', architecture = '', variant] = value.split('/');
        return { os, architecture, ...(variant === undefined ? {} : { variant }) };
    });
    return input({ ...options, schema, absent: { os: 'linux', architecture: 'amd64' }, allowed, placeholder: 'os/arch' });
}
const line = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .trim()
    .max(maxLength, `longer than ${maxLength} characters`)
    .regex(/^[^\u0000-\u001f\u007f-\u009f]*$/, 'holds a line break or another control character');
function listOf(read, allowed) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .max(maxLength, `longer than ${maxLength} characters`)
        .transform((value, context) => {
        const entries = value
            .split(/\r?\n/)
            .map((entry) => entry.trim())
            .filter((entry) => entry !== '');
        if (entries.length > maxLines)
            context.addIssue(`more than ${maxLines} lines`);
        const items = [];
        for (const [index, entry] of entries.slice(0, maxLines).entries()) {
            const item = /[\u0000-\u001f\u007f-\u009f]/.test(entry) ? undefined : read(entry);
            if (item !== undefined)
                items.push(item);
            else
                context.addIssue(`line ${index + 1} is not allowed; expected ${allowed}`);
        }
        return items;
    });
}
function readPair(entry, allowed) {
    const equals = entry.indexOf('=');
    if (equals < 1)
        return undefined;
    const name = entry.slice(0, equals);
    // A map with this member would be no plain map any more.
    if (name === '__proto__' || !allowed.test(name))
        return undefined;
    return [name, entry.slice(equals + 1)];
}
function input(given) {
    const { schema, absent, description, allowed, placeholder } = given;
    return {
        schema,
        absent,
        description,
        allowed,
        placeholder,
        required: given.required ?? false,
        default: given.default,
        secret: given.secret,
        multiline: given.multiline ?? false,
        choices: given.choices,
    };
}


/***/ }),

/***/ 41580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   contract: () => (/* binding */ contract),
/* harmony export */   targetDescription: () => (/* binding */ targetDescription)
/* harmony export */ });
/* harmony import */ var _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61669);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81316);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88444);



/** Where an image is published; `build` takes the same, but need not. */
const targetDescription = 'The repository to publish to, without tag or digest: `ghcr.io/owner/name`, or `oci:DIR` for a layout in its place.';
const contract = (0,_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .defineAction */ .QP)({
    name: 'push-image',
    title: 'Push image',
    description: 'Sends an image to a repository by its digest, base layers mounted where the registry grants it. No tag is moved.',
    inputs: {
        image: (0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .image */ .Sl)('The image'),
        to: (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ description: targetDescription, required: true, placeholder: 'repository' }),
        'plain-http': _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .plainHttp */ .BN,
    },
    outputs: {
        digest: 'The digest of the manifest that the repository has now.',
        'bytes-sent': 'Bytes of blobs that were sent.',
        'bytes-mounted': 'Bytes of blobs that the registry took from another repository of its own.',
    },
    examples: ['wtgos push-image --image oci:image --to ghcr.io/you/image'],
});


/***/ })

};
