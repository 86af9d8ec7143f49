export const id = 4566;
export const ids = [4566,258,1580];
export const modules = {

/***/ 62315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ engineInputs)
/* harmony export */ });
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88444);

const engineInputs = {
    engine: (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['auto', 'append', 'buildah'], {
        description: 'How to build: `append` writes one deterministic layer (no RUN); `buildah` runs what the Containerfile says; `auto` picks, and says why.',
        default: 'auto',
    }),
    'image-keys': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .pairs */ .AS)({
        description: 'Public keys of the images that the Containerfile uses beside the base, one `IMAGE=path` a line, IMAGE as the Containerfile has it. The base’s key is tried for all others.',
        name: /^[A-Za-z0-9][A-Za-z0-9._:/@-]{0,511}$/,
    }),
    'unsigned-images': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
        description: 'Images, as the Containerfile has them, that are taken unsigned; one a line.',
        placeholder: 'image',
    }),
    'build-secrets': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .pairs */ .AS)({
        description: 'Secrets for `RUN --mount=type=secret,id=NAME`: one `NAME=env://VARIABLE` or `NAME=file://PATH` a line. Provenance has their names, nothing has their text.',
        name: /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/,
    }),
    isolation: (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['auto', 'oci', 'rootless', 'chroot'], {
        description: 'What RUN is kept in; `auto` leaves it to buildah. Where containers cannot be started, `chroot` works.',
        default: 'auto',
    }),
    compression: (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['gzip', 'zstd'], {
        description: 'How the layer of a build with RUN is compressed; the base’s layers stay as they are.',
        default: 'gzip',
    }),
    'compression-level': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'From 1 to 9 for gzip, from 1 to 19 for zstd; 6 and 3 when not given.',
        pattern: /^([1-9]|1[0-9])$/,
        allowed: 'a number from 1 to 19',
        placeholder: 'level',
    }),
    'compression-threads': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Pieces of the layer that are compressed at once.',
        pattern: /^([1-9]|[12][0-9]|3[0-2])$/,
        allowed: 'a number from 1 to 32',
        placeholder: 'number',
        default: '4',
    }),
    'drop-unchanged': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
        description: 'Leave out of the layer what RUN wrote again just as it is in the base.',
        default: 'false',
    }),
};


/***/ }),

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
/* harmony import */ var _engine_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62315);




const buildInputs = {
    containerfile: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .containerfile */ .Mo,
    context: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._O,
    base: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .base */ .E3,
    'base-key': _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .baseKey */ .H_,
    'base-unnamed': _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .baseUnnamed */ .Go,
    'base-unsigned': _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .baseUnsigned */ .TS,
    'image-digests': (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .pairs */ .AS)({
        description: 'What the names in the Containerfile lead to, one `IMAGE=sha256:…` a line, the base included, as `plan` found it: so that several jobs build on the same. Then no name is looked up.',
        name: /^[A-Za-z0-9][A-Za-z0-9._:/@-]{0,511}$/,
    }),
    platform: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .targetPlatform */ .LM,
    'build-args': (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .pairs */ .AS)({
        description: 'Build arguments, one `NAME=value` a line. They appear in the provenance: never secrets.',
        name: /^[A-Za-z_][A-Za-z0-9_]{0,127}$/,
    }),
    labels: (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .pairs */ .AS)({
        description: 'Labels of the image, one `NAME=value` a line; they replace those of the Containerfile.',
    }),
    annotations: (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .pairs */ .AS)({ description: 'Annotations of the manifest, one `NAME=value` a line.' }),
    ..._engine_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .engineInputs */ .I,
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
/* harmony import */ var _pipeline_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10582);
/* harmony import */ var _build_image_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10258);
/* harmony import */ var _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61669);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81316);
/* harmony import */ var _github_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30043);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88444);
/* harmony import */ var _keyless_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86058);
/* harmony import */ var _push_image_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41580);








const contract = (0,_contract_js__WEBPACK_IMPORTED_MODULE_3__/* .defineAction */ .QP)({
    name: 'build',
    title: 'Build, check and publish a bootc image',
    description: 'The whole chain: builds on a verified base, judges, and with publish: pushes, signs, attests, verifies as a host does, moves tags.',
    inputs: {
        ..._build_image_inputs_js__WEBPACK_IMPORTED_MODULE_1__.buildInputs,
        policy: _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .policy */ .JN,
        strict: _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .strict */ .O2,
        publish: (0,_input_js__WEBPACK_IMPORTED_MODULE_5__/* .flag */ .Jt)({
            description: 'Go on past the gate. Otherwise the chain ends with the verdict, and nothing is sent.',
            default: 'false',
        }),
        to: (0,_input_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)({ description: _push_image_inputs_js__WEBPACK_IMPORTED_MODULE_7__.targetDescription, placeholder: 'repository' }),
        tags: (0,_input_js__WEBPACK_IMPORTED_MODULE_5__/* .lines */ .Mn)({
            description: 'The tags to move, one a line; each only after a host’s verdict for that very reference. {date}, {sha}, {os-version} and {pr} in them are filled in: docs/tags.md.',
            item: _pipeline_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .tagTemplate */ .Z4,
            allowed: `one tag a line (letters, digits, "_", "." and "-", and ${Object.keys(_pipeline_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .tagWords */ .u0)
                .map((word) => `{${word}}`)
                .join(', ')})`,
            placeholder: 'tag',
        }),
        references: (0,_input_js__WEBPACK_IMPORTED_MODULE_5__/* .lines */ .Mn)({
            description: 'What a layout’s tags stand for, one `host/path:tag` a line, the tag as in `tags`: hosts verify the name they pull. A registry’s tags name themselves.',
            item: _pipeline_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .referenceTemplate */ .Ur,
            allowed: 'one host/path:tag a line',
            placeholder: 'reference',
        }),
        'public-keys': _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .publicKeys */ .Sy,
        'signing-key': _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .signingKey */ .NR,
        'signing-password': _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .signingPassword */ .zz,
        ..._keyless_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .keylessInputs */ .Ep,
        keyless: {
            ..._keyless_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .keylessInputs */ .Ep.keyless,
            description: 'Sign by the identity of this workflow run, besides the key or instead of it; needs `id-token: write`. The attestations are then signed so. Hosts (podman, bootc) verify keys alone.',
        },
        ..._github_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .githubInputs */ .d,
        'allow-rollback': _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .allowRollback */ .O5,
        'skip-unchanged': (0,_input_js__WEBPACK_IMPORTED_MODULE_5__/* .choice */ .Yq)(['auto', 'true', 'false'], {
            description: 'Leave the published image as it is, and only verify it again, where base, Containerfile, context, arguments, policy and program are what this signer attested of it. auto: for images without RUN, which would come out the same.',
            default: 'auto',
        }),
        'built-image': (0,_input_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)({
            description: 'An image that another job built from this very commit by `build-image`: `oci:DIR`. Nothing is run here then; what it says of itself is found out anew, and it must come out the same.',
            placeholder: 'image',
        }),
        'run-with-key': (0,_input_js__WEBPACK_IMPORTED_MODULE_5__/* .flag */ .Jt)({
            description: 'Run the RUN lines of the Containerfile although this job signs: whatever they fetch could sign, too. It is said in the provenance.',
            default: 'false',
        }),
        output: (0,_input_js__WEBPACK_IMPORTED_MODULE_5__/* .path */ .Ae)({
            description: 'The folder for the built image, the check record and the release record.',
            default: 'wtgos-output',
        }),
        report: _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8,
        'plain-http': _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .plainHttp */ .BN,
    },
    outputs: {
        image: 'The image by digest: the published one, or the built layout when nothing was published.',
        digest: 'The digest of its manifest.',
        tags: 'The references that point to it now, one a line.',
        record: 'The file with the check record.',
        unchanged: '`true` when the same was published already, and nothing had to be done.',
    },
    examples: [
        'wtgos build --base-key policies/keys/ublue-os.pub',
        'wtgos build --base-key policies/keys/ublue-os.pub --publish --to ghcr.io/you/image --tags stable --public-keys cosign.pub --signing-key cosign.key --signing-password env://COSIGN_PASSWORD',
        'wtgos build --base-key policies/keys/ublue-os.pub --policy policy.yaml --publish --to ghcr.io/you/image --tags stable --keyless',
    ],
    check(inputs) {
        const { publish, signingKey, keyless, publicKeys } = inputs;
        const wrong = (0,_keyless_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .sigstoreProblems */ .ht)(inputs);
        if (inputs.baseUnsigned && inputs.baseKey.length > 0)
            wrong.push('base-unsigned cannot be true when a base-key is given');
        if (!publish)
            return wrong;
        if (inputs.to === undefined)
            wrong.push('to is required to publish: the repository');
        if (inputs.tags.length === 0)
            wrong.push('tags is required to publish: at least one tag');
        if (signingKey === undefined && !keyless)
            wrong.push('signing-key is required to publish, or keyless: nothing is published unsigned');
        if (publicKeys.length === 0 && (signingKey !== undefined || !keyless))
            wrong.push('public-keys is required to publish: the keys that verifiers use');
        if (publicKeys.length > 0 && signingKey === undefined && keyless)
            wrong.push('public-keys without signing-key: give the key (is the secret there?), or no public-keys');
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
/* harmony export */   Go: () => (/* binding */ baseUnnamed),
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
/* harmony export */   _O: () => (/* binding */ context),
/* harmony export */   fr: () => (/* binding */ requiredTags),
/* harmony export */   z8: () => (/* binding */ report),
/* harmony export */   zz: () => (/* binding */ signingPassword)
/* harmony export */ });
/* unused harmony export tags */
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88444);

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
const baseUnnamed = (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
    description: 'Take a base that base-key signed in a bundle alone, as cosign 3 does: it names no repository, so it could be any image of that key. Only for a base named by digest. It is said in the verdict and in the provenance.',
    default: 'false',
});
const containerfile = (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)({
    description: 'The Containerfile.',
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


const githubInputs = {
    'github-attestations': (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(['auto', 'true', 'false'], {
        description: 'Keep the attestations in GitHub’s store too, which the repository’s page shows. auto: in a workflow run with a github-token, and what GitHub refuses is a warning.',
        default: 'auto',
    }),
    'github-token': (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .secret */ .rJ)('password', {
        description: 'For GitHub’s store: a token with `attestations: write`, as github.token is in a job that has it.',
    }),
};
async function attestationStoreOf({ githubAttestations: wanted, githubToken }, { origin, readSecret, github, log }) {
    if (wanted === 'false')
        return undefined;
    if (origin.kind !== 'github' || githubToken === undefined) {
        if (wanted === 'auto')
            return undefined;
        const missing = githubToken === undefined ? 'github-token is required' : 'it takes a run of GitHub Actions';
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('input-missing', `github-attestations: ${missing}`);
    }
    const { githubAttestations } = await __webpack_require__.e(/* import() */ 7778).then(__webpack_require__.bind(__webpack_require__, 47778));
    const store = githubAttestations(github(await readSecret(githubToken, 'password')), origin.repository);
    if (wanted === 'true')
        return store;
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
function flag(options) {
    const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['true', 'false'], 'expected true or false').transform((value) => value === 'true');
    const choices = ['true', 'false'];
    return input({ ...options, schema, absent: false, allowed: 'true or false', placeholder: undefined, choices });
}
function choice(choices, options) {
    const allowed = choices.join(' or ');
    const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(choices, `expected ${allowed}`);
    return input({ ...options, schema, absent: options.default, allowed, placeholder: choices.join('|'), choices });
}
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
function secret(kind, options) {
    const allowed = kind === 'key' ? 'a key, env://NAME or a file' : 'a password, env://NAME or file://PATH';
    const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .max(maxLength, `longer than ${maxLength} characters`)
        .regex(/^[^\0]*$/, 'holds a NUL character');
    return input({ ...options, schema, absent: undefined, allowed, placeholder: 'where', secret: kind });
}
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

/***/ 86058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ keylessInputs),
/* harmony export */   Kv: () => (/* binding */ signerOf),
/* harmony export */   N: () => (/* binding */ trustedRootOf),
/* harmony export */   R1: () => (/* binding */ signerProblems),
/* harmony export */   hU: () => (/* binding */ trustedRootInputs),
/* harmony export */   ht: () => (/* binding */ sigstoreProblems),
/* harmony export */   kQ: () => (/* binding */ keylessPublisherOf),
/* harmony export */   oh: () => (/* binding */ trustedRootProblems)
/* harmony export */ });
/* unused harmony exports keylessSignerOf, publishedRoot */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55743);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88444);



const address = {
    pattern: /^(https:\/\/[^\s/?#@]{1,253}|http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?)(\/[^\s?#]*)?$/,
    allowed: 'an https:// address (http:// on loopback only)',
    placeholder: 'url',
};
const trustedRootInputs = {
    'trusted-root': (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .Ae)({
        description: 'Whose certificates, timestamps and logs are believed: `tuf` (Sigstore’s own, for public repositories, fetched by TUF), or a file (JSON, as `cosign trusted-root create` makes it, or several documents, one a line, as `gh attestation trusted-root` prints them).',
    }),
    'tuf-root': (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .Ae)({
        description: 'With trusted-root as the address of a TUF repository (`https://tuf-repo.github.com`, of a ghe.com tenant `https://tuf-repo.github.com#TRUST-DOMAIN`): the file root.json that trust in it starts from.',
    }),
};
const keylessInputs = {
    keyless: (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)({
        description: 'Sign by the identity of this workflow run instead of a key; needs `id-token: write`. Hosts (podman, bootc) cannot verify it.',
        default: 'false',
    }),
    'fulcio-url': (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({
        description: 'Who gives the certificate. Without it, Sigstore’s own for public repositories, GitHub’s for all others, as GitHub’s attest action does.',
        ...address,
    }),
    'tsa-url': (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ description: 'With fulcio-url: who gives the timestamp (RFC 3161).', ...address }),
    'rekor-url': (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ description: 'With fulcio-url: the transparency log.', ...address }),
    'rekor-version': (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(['1', '2'], {
        description: 'The version of that log’s API; 2 needs tsa-url besides.',
        default: '1',
    }),
    ...trustedRootInputs,
};
function signerProblems(inputs) {
    const { keyless, signingKey } = inputs;
    const problems = sigstoreProblems(inputs);
    if (keyless && signingKey !== undefined)
        problems.push('keyless and signing-key are two ways to sign: give one');
    if (!keyless && signingKey === undefined)
        problems.push('signing-key is required, or keyless: true');
    return problems;
}
function sigstoreProblems(inputs) {
    const { keyless, fulcioUrl, tsaUrl, rekorUrl, rekorVersion } = inputs;
    const problems = trustedRootProblems(inputs);
    const given = [fulcioUrl, tsaUrl, rekorUrl, inputs.trustedRoot].some((value) => value !== undefined);
    if (!keyless && given)
        problems.push('fulcio-url, tsa-url, rekor-url and trusted-root are for keyless: true');
    if (!fulcioUrl && (tsaUrl || rekorUrl))
        problems.push('tsa-url and rekor-url need fulcio-url: they belong together');
    if (fulcioUrl && !tsaUrl && !rekorUrl)
        problems.push('fulcio-url needs tsa-url or rekor-url: something must prove the time');
    if (rekorVersion === '2' && rekorUrl && !tsaUrl)
        problems.push('rekor-version 2 has no time of its own: give tsa-url too');
    return problems;
}
function trustedRootProblems({ trustedRoot, tufRoot }) {
    const isAddress = /^https?:\/\//.test(trustedRoot ?? '');
    if (isAddress === (tufRoot !== undefined))
        return [];
    return ['tuf-root belongs to a trusted-root that is an address, and such an address needs it'];
}
const patience = { timeoutMs: 30_000, retries: 3 };
async function signerOf(inputs, services) {
    const { keyless, signingKey, signingPassword } = inputs;
    if (keyless)
        return (await keylessSignerOf(inputs, services)).sign;
    const { signingKeyOf } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7357), __webpack_require__.e(6912)]).then(__webpack_require__.bind(__webpack_require__, 47357));
    return signingKeyOf(signingKey ?? '', signingPassword, services);
}
async function keylessSignerOf(inputs, services) {
    const { identity, log } = services;
    const { githubInstance } = await __webpack_require__.e(/* import() */ 7503).then(__webpack_require__.bind(__webpack_require__, 17503));
    const { keylessSigner } = await __webpack_require__.e(/* import() */ 7511).then(__webpack_require__.bind(__webpack_require__, 87511));
    const repository = await identity.repository();
    const instance = instanceOf(inputs) ?? githubInstance(repository);
    const { serverUrl } = repository;
    const { fulcioUrl } = instance;
    const trustedRoot = inputs.trustedRoot ?? (await publishedRoot(fulcioUrl));
    const root = await trustedRootOf({ ...inputs, trustedRoot }, services);
    const sign = keylessSigner({ ...instance, ...patience, identityToken: () => identity.token(), root, serverUrl, log });
    return { sign, root, fulcioUrl };
}
async function keylessPublisherOf(inputs, services) {
    const { sign, root, fulcioUrl } = await keylessSignerOf(inputs, services);
    if (!root) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('input-missing', `trusted-root is required to publish: what ${fulcioUrl} certifies must be verified`, {
            hint: 'A tag moves only after all was verified. Give the trusted root of that Sigstore as a file; GitHub’s: `gh attestation trusted-root`.',
        });
    }
    await services.identity.token();
    return { sign, root };
}
async function publishedRoot(fulcioUrl) {
    const { githubInstance } = await __webpack_require__.e(/* import() */ 7503).then(__webpack_require__.bind(__webpack_require__, 17503));
    const known = githubInstance({ serverUrl: 'https://github.com', visibility: 'public' });
    return fulcioUrl === known.fulcioUrl ? 'tuf' : undefined;
}
async function trustedRootOf({ trustedRoot: named, tufRoot }, { cwd, cacheDir }) {
    if (named === undefined)
        return undefined;
    const { readText } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7357), __webpack_require__.e(6912)]).then(__webpack_require__.bind(__webpack_require__, 47357));
    const { fetchTrustedRoot, tufRepositories, tufRepositoryAt } = await __webpack_require__.e(/* import() */ 8741).then(__webpack_require__.bind(__webpack_require__, 8741));
    if (named === 'tuf')
        return fetchTrustedRoot(tufRepositories[named], { ...patience, cacheDir });
    if (tufRoot !== undefined) {
        const repository = tufRepositoryAt(named, await readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, tufRoot), 'tuf-root'));
        return fetchTrustedRoot(repository, { ...patience, cacheDir });
    }
    const { readTrustedRoot } = await __webpack_require__.e(/* import() */ 1658).then(__webpack_require__.bind(__webpack_require__, 31658));
    return readTrustedRoot(await readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, named), 'trusted-root'), named);
}
function instanceOf({ fulcioUrl, tsaUrl, rekorUrl, rekorVersion }) {
    if (fulcioUrl === undefined)
        return undefined;
    const bare = (url) => url?.replace(/\/+$/, '');
    return {
        fulcioUrl: bare(fulcioUrl) ?? fulcioUrl,
        tsaUrl: bare(tsaUrl),
        rekorUrl: bare(rekorUrl),
        rekorVersion: rekorVersion === '2' ? 2 : 1,
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


/***/ }),

/***/ 10582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q$: () => (/* binding */ dateOf),
/* harmony export */   Ur: () => (/* binding */ referenceTemplate),
/* harmony export */   Vd: () => (/* binding */ planTags),
/* harmony export */   Z4: () => (/* binding */ tagTemplate),
/* harmony export */   u0: () => (/* binding */ tagWords)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55743);

const tagWords = {
    date: 'the day of the image’s clock (UTC), 20261123',
    sha: 'the first seven digits of the commit',
    'os-version': 'VERSION_ID of the image’s os-release',
    pr: 'the number of the pull request',
};
const words = Object.keys(tagWords);
const piece = `[A-Za-z0-9_.-]|\\{(?:${words.join('|')})\\}`;
const tagTemplate = new RegExp(`^(?![.-])(?:${piece}){1,128}$`);
const referenceTemplate = new RegExp(`^[a-z0-9.:[\\]_-]+/[A-Za-z0-9._/-]+:(?![.-])(?:${piece}){1,128}$`);
const reserved = /^sha256-[0-9a-f]{64}(\.|$)/;
const grammar = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
const shortSha = 7;
function planTags(templates, references, { created, origin }, log) {
    const isPullRequest = inPullRequest(origin);
    const counts = (template) => template.includes('{pr}') === isPullRequest;
    const wanted = templates.filter(counts);
    const left = templates.filter((template) => !counts(template));
    const where = isPullRequest ? 'in a pull request' : 'outside of a pull request';
    if (wanted.length === 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('input-missing', `tags: none of ${left.join(', ')} is moved ${where}`, {
            hint: isPullRequest
                ? 'A pull request moves only tags with its number: pr-{pr}. Or do not publish from it.'
                : 'Tags with {pr} are for pull requests: name others besides.',
        });
    }
    if (left.length > 0)
        log.info(`${where}: the tags ${left.join(', ')} are left as they are`);
    const known = {
        date: dateOf(created),
        sha: commitOf(origin)?.slice(0, shortSha),
        pr: pullRequestOf(origin),
    };
    const plain = wanted.filter((template) => !template.includes('{os-version}'));
    const plan = {
        needsOsVersion: plain.length < wanted.length,
        plain: plain.map((template) => filled(template, known)),
        fill: (osVersion) => ({
            tags: [...new Set(wanted.map((template) => filled(template, { ...known, 'os-version': osVersion })))],
            references: references.filter(counts).map((reference) => {
                const colon = reference.lastIndexOf(':');
                return (reference.slice(0, colon + 1) + filled(reference.slice(colon + 1), { ...known, 'os-version': osVersion }));
            }),
        }),
    };
    plan.fill('0');
    return plan;
}
function dateOf(created) {
    return created.getTime() <= 0 ? undefined : created.toISOString().slice(0, 10).replaceAll('-', '');
}
function filled(template, values) {
    const tag = template.replace(/\{([a-z-]+)\}/g, (_, word) => {
        const value = values[word];
        if (value !== undefined)
            return value;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('input-missing', `tags: ${template}: {${word}} is not known here`, { hint: hints[word] });
    });
    if (grammar.test(tag) && !reserved.test(tag))
        return tag;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('input-invalid', `tags: ${template} becomes ${JSON.stringify(tag)}, which is no tag for an image`, {
        hint: 'A tag has letters, digits, "_", "." and "-", at most 128; sha256-… are those of signatures.',
    });
}
const hints = {
    date: 'It is the day of SOURCE_DATE_EPOCH, else of the commit: check out the repository, or set it.',
    sha: 'Run in a checkout of a git repository that has a remote `origin`.',
    'os-version': 'The image’s os-release has no VERSION_ID that begins with a digit and has only 0-9, a-z, ".", "_" and "-".',
    pr: 'Only runs of the event pull_request tell the number, by their ref.',
};
function inPullRequest(origin) {
    return origin.kind === 'github' && (/^pull_request/.test(origin.eventName) || origin.ref.startsWith('refs/pull/'));
}
function pullRequestOf(origin) {
    return origin.kind === 'github' ? /^refs\/pull\/(\d{1,10})\//.exec(origin.ref)?.[1] : undefined;
}
function commitOf(origin) {
    return origin.kind === 'github' ? origin.sha : origin.source?.commit;
}


/***/ })

};
