export const id = 9438;
export const ids = [9438,6912];
export const modules = {

/***/ 93995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   contract: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
/* harmony import */ var _pipeline_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10582);
/* harmony import */ var _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61669);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81316);
/* harmony import */ var _github_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30043);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88444);
/* harmony import */ var _keyless_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86058);
/* harmony import */ var _verify_image_identity_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92448);








const contract = (0,_contract_js__WEBPACK_IMPORTED_MODULE_3__/* .defineAction */ .QP)({
    name: 'assemble-index',
    title: 'Assemble an index of platforms',
    description: 'Puts the images of several platforms under one name: checks each, writes the index, signs every part and the index, attests, verifies as a host does, moves tags.',
    inputs: {
        to: (0,_input_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)({
            description: 'The repository that the parts are in and the index goes to: `ghcr.io/you/image`, or `oci:DIR`; without tag.',
            required: true,
            placeholder: 'repository',
        }),
        parts: {
            ...(0,_input_js__WEBPACK_IMPORTED_MODULE_5__/* .pairs */ .AS)({
                description: 'The images by digest, one `os/architecture=sha256:…` a line; each must be for that platform.',
                name: /^[a-z0-9]{1,32}\/[a-z0-9]{1,32}(\/[a-z0-9]{1,32})?$/,
            }),
            required: true,
        },
        'parts-must-be': (0,_input_js__WEBPACK_IMPORTED_MODULE_5__/* .choice */ .Yq)(['attested', 'signed', 'pushed'], {
            description: 'What must be there of each part before it is taken: `attested` is signature, provenance and check record by public-keys or identity; `signed` the signature alone; `pushed` nothing.',
            default: 'attested',
        }),
        tags: {
            ...(0,_input_js__WEBPACK_IMPORTED_MODULE_5__/* .lines */ .Mn)({
                description: 'The tags to move, one a line; each only after a host’s verdict for that very reference. {date}, {sha}, {os-version} and {pr} in them are filled in: docs/tags.md.',
                item: _pipeline_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .tagTemplate */ .Z4,
                allowed: 'one tag or template a line',
                placeholder: 'tag',
            }),
            required: true,
        },
        references: (0,_input_js__WEBPACK_IMPORTED_MODULE_5__/* .lines */ .Mn)({
            description: 'What a layout’s tags stand for, one `host/path:tag` a line, the tag as in `tags`: hosts verify the name they pull. A registry’s tags name themselves.',
            item: _pipeline_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .referenceTemplate */ .Ur,
            allowed: 'one host/path:tag a line',
            placeholder: 'reference',
        }),
        annotations: (0,_input_js__WEBPACK_IMPORTED_MODULE_5__/* .pairs */ .AS)({
            description: 'Annotations of the index, one `NAME=value` a line. What all parts say alike, the index says without them.',
        }),
        'public-keys': _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .publicKeys */ .Sy,
        ..._verify_image_identity_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .identityInputs */ .g_,
        'signing-key': _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .signingKey */ .NR,
        'signing-password': _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .signingPassword */ .zz,
        ..._keyless_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .keylessInputs */ .Ep,
        keyless: {
            ..._keyless_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .keylessInputs */ .Ep.keyless,
            description: 'Sign by the identity of this workflow run, besides the key or instead of it; needs `id-token: write`. Hosts (podman, bootc) verify keys alone.',
        },
        ..._github_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .githubInputs */ .d,
        'allow-rollback': _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .allowRollback */ .O5,
        'plain-http': _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .plainHttp */ .BN,
    },
    outputs: {
        image: 'The index by digest.',
        digest: 'The digest of the index.',
        tags: 'The references that point to it now, one a line.',
    },
    examples: [
        'wtgos assemble-index --to ghcr.io/you/image --parts linux/amd64=sha256:… --parts linux/arm64=sha256:… --tags stable --public-keys cosign.pub --signing-key cosign.key --signing-password env://COSIGN_PASSWORD',
    ],
    check(inputs) {
        const { keyless, signingKey: key, publicKeys: keys, fulcioUrl, tsaUrl, rekorUrl, parts } = inputs;
        const problems = [];
        for (const [platform, digest] of Object.entries(parts)) {
            if (!(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(digest))
                problems.push(`parts: ${platform} is no digest (sha256:…): a tag could move meanwhile`);
        }
        if (inputs.partsMustBe !== 'pushed' || keys.length > 0 || inputs.identity.length > 0) {
            problems.push(...(0,_verify_image_identity_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .verifierProblems */ .vU)(inputs));
        }
        if (key === undefined && !keyless)
            problems.push('signing-key is required, or keyless: true');
        if (key !== undefined && keys.length === 0)
            problems.push('public-keys is required: the keys that verifiers use');
        if (!keyless && [fulcioUrl, tsaUrl, rekorUrl].some((value) => value !== undefined)) {
            problems.push('fulcio-url, tsa-url and rekor-url are for keyless: true');
        }
        return problems;
    },
});


/***/ }),

/***/ 99643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   contract: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61669);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81316);
/* harmony import */ var _github_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30043);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88444);
/* harmony import */ var _keyless_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86058);





const contract = (0,_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .defineAction */ .QP)({
    name: 'attest-provenance',
    title: 'Attest provenance',
    description: 'Attaches signed SLSA provenance and the check record to an image that is signed already.',
    inputs: {
        image: (0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .image */ .Sl)('The image, by digest'),
        record: (0,_input_js__WEBPACK_IMPORTED_MODULE_3__/* .path */ .Ae)({
            description: 'The check record that verify-immutability wrote: it is attested too, and says base and policy.',
            required: true,
        }),
        containerfile: (0,_input_js__WEBPACK_IMPORTED_MODULE_3__/* .path */ .Ae)({ description: 'The Containerfile that it was built from.', default: 'Containerfile' }),
        sbom: (0,_input_js__WEBPACK_IMPORTED_MODULE_3__/* .path */ .Ae)({
            description: 'An SBOM to be attested too: CycloneDX 1.x or SPDX 2.x, as JSON.',
        }),
        'signing-key': _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .signingKey */ .NR,
        'signing-password': _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .signingPassword */ .zz,
        ..._keyless_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .keylessInputs */ .Ep,
        ..._github_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .githubInputs */ .d,
        'plain-http': _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .plainHttp */ .BN,
    },
    outputs: {
        attestations: 'The digests of the attestations, one a line.',
    },
    examples: [
        'wtgos attest-provenance --image ghcr.io/you/image@sha256:… --record check-record.json --signing-key cosign.key --signing-password env://COSIGN_PASSWORD',
    ],
    check: _keyless_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .signerProblems */ .R1,
});


/***/ }),

/***/ 57023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  contract: () => (/* binding */ inputs_contract)
});

;// CONCATENATED MODULE: ./.tsc/distrobox/types.js
const versions = ['1.8', '2.0'];

// EXTERNAL MODULE: ./.tsc/actions/common-inputs.js
var common_inputs = __webpack_require__(61669);
// EXTERNAL MODULE: ./.tsc/actions/contract.js
var contract = __webpack_require__(81316);
// EXTERNAL MODULE: ./.tsc/actions/input.js
var input = __webpack_require__(88444);
;// CONCATENATED MODULE: ./.tsc/actions/check-distrobox/inputs.js




const inputs_contract = (0,contract/* defineAction */.QP)({
    name: 'check-distrobox',
    title: 'Check distrobox manifest',
    description: 'Says what a distrobox manifest declares, what podman would really be told, and what no manifest takes away, and judges it against a policy. Nothing of the manifest is run.',
    inputs: {
        manifest: (0,input/* path */.Ae)({ description: 'The manifest.', default: 'distrobox.ini' }),
        policy: (0,input/* path */.Ae)({
            description: 'What containers may have (YAML). Without it, wtgOS’s own policy: policies/agent-container.yaml.',
        }),
        'distrobox-version': (0,input/* choice */.Yq)(versions, {
            description: 'As which distrobox the manifest is read: 1.8 is written in shell, 2.0 in Go, and they differ.',
            default: '1.8',
        }),
        strict: (0,input/* flag */.Jt)({
            description: 'What could not be decided, such as an unknown flag, counts as a failure.',
            default: 'true',
        }),
        quadlet: (0,input/* path */.Ae)({
            description: 'Where to write the strict way: a Podman Quadlet unit for the one container of the manifest, with the policy’s devices and workspace and nothing else of the host’s.',
        }),
        report: common_inputs/* report */.z8,
    },
    outputs: {
        verdict: '`pass` or `fail`.',
        failures: 'How many findings stop the gate.',
        argv: 'The arguments podman would get, as JSON: container → list, or null where distrobox would not come that far.',
    },
    examples: [
        'wtgos check-distrobox --manifest distrobox.ini',
        'wtgos check-distrobox --distrobox-version 2.0 --json',
        'wtgos check-distrobox --quadlet wtg-agent.container',
    ],
});


/***/ }),

/***/ 4662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   contract: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _pipeline_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10582);
/* harmony import */ var _build_image_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10258);
/* harmony import */ var _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61669);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81316);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88444);





const contract = (0,_contract_js__WEBPACK_IMPORTED_MODULE_3__/* .defineAction */ .QP)({
    name: 'check-image',
    title: 'Check an image without publishing it',
    description: 'The whole chain for a pull request: builds, judges, signs, attests and verifies as a host does, into a folder and with a throw-away key. Needs no right to write anything.',
    inputs: {
        ..._build_image_inputs_js__WEBPACK_IMPORTED_MODULE_1__.buildInputs,
        policy: _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .policy */ .JN,
        strict: _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .strict */ .O2,
        to: (0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)({
            description: 'The repository that a publish would go to. It is only read, without a login unless one is there, to tell what changed.',
            placeholder: 'repository',
            required: true,
        }),
        tags: (0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .lines */ .Mn)({
            description: 'The tags that a publish would move, one a line: hosts verify by these names.',
            item: _pipeline_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .tagTemplate */ .Z4,
            allowed: 'one tag a line, as in build',
            placeholder: 'tag',
            required: true,
        }),
        references: (0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .lines */ .Mn)({
            description: 'With a mirror in `to`: what hosts pull, one `host/path:tag` a line, the tag as in `tags`.',
            item: _pipeline_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .referenceTemplate */ .Ur,
            allowed: 'one host/path:tag a line',
            placeholder: 'reference',
        }),
        'public-keys': {
            ..._common_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .publicKeys */ .Sy,
            description: 'Files with the public keys (PEM) that the image brings to its hosts. In a copy of the context, a throw-away key takes their place.',
        },
        compare: (0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt)({
            description: 'Tell what changed since the image that the first tag points to.',
            default: 'true',
        }),
        output: (0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)({
            description: 'The folder for the built image, the check record and the release record.',
            default: 'wtgos-check',
        }),
        report: _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8,
        'plain-http': _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .plainHttp */ .BN,
    },
    outputs: {
        verdict: 'Whether it would be published: pass or fail.',
        digest: 'The digest of what was built; the published image has another, for it brings another key.',
        changes: 'Whether what changed since the published image is in the job summary: known or unknown.',
    },
    examples: [
        'wtgos check-image --base-key policies/keys/ublue-os.pub --to ghcr.io/you/image --tags stable --public-keys cosign.pub',
    ],
    check({ baseUnsigned, baseKey }) {
        return baseUnsigned && baseKey.length > 0 ? ['base-unsigned cannot be true when a base-key is given'] : [];
    },
});


/***/ }),

/***/ 81316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QP: () => (/* binding */ defineAction),
/* harmony export */   cs: () => (/* binding */ decodeInputs)
/* harmony export */ });
/* unused harmony export camelCase */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55743);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60772);


function defineAction(contract) {
    return { check: () => [], ...contract };
}
function decodeInputs(contract, raw) {
    const missing = [];
    const invalid = unknownNames(contract, raw);
    const decoded = new Map();
    for (const [name, input] of Object.entries(contract.inputs)) {
        const given = Object.hasOwn(raw, name) ? raw[name] : undefined;
        const text = given === undefined || given.trim() === '' ? input.default : given;
        if (text === undefined) {
            if (input.required)
                missing.push(`${name} is required: ${input.description}`);
            decoded.set(camelCase(name), input.absent);
            continue;
        }
        const result = input.schema.safeParse(text);
        if (result.success)
            decoded.set(camelCase(name), result.data);
        else
            invalid.push(`${name} ${shown(input, text)}: ${result.error.issues.map((issue) => issue.message).join('; ')}`);
    }
    const inputs = Object.fromEntries(decoded);
    if (missing.length === 0 && invalid.length === 0)
        invalid.push(...contract.check(inputs));
    if (missing.length > 0 || invalid.length > 0)
        throw problems(contract, missing, invalid);
    return inputs;
}
function camelCase(name) {
    return name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}
function unknownNames(contract, raw) {
    return Object.keys(raw)
        .filter((name) => !Object.hasOwn(contract.inputs, name))
        .map((name) => {
        const meant = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, Object.keys(contract.inputs));
        return `${JSON.stringify(name.slice(0, 64))} is no input${meant ? `; did you mean ${meant}?` : ''}`;
    });
}
function shown(input, text) {
    if (input.secret)
        return '(not shown)';
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 77)}…` : text);
}
function problems(contract, missing, invalid) {
    const all = [...missing, ...invalid];
    const message = all.length === 1 ? `${all[0]}` : `${all.length} inputs are wrong:\n${all.map((one) => `- ${one}`).join('\n')}`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(invalid.length === 0 ? 'input-missing' : 'input-invalid', message, {
        hint: `All inputs of ${contract.name} are described in docs/actions.md, and by: wtgos ${contract.name} --help`,
    });
}


/***/ }),

/***/ 79697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   contract: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _pipeline_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10582);
/* harmony import */ var _build_image_engine_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62315);
/* harmony import */ var _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61669);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81316);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88444);





const platformPattern = /^[a-z0-9]{1,32}\/[a-z0-9]{1,32}(\/[a-z0-9]{1,32})?$/;
const contract = (0,_contract_js__WEBPACK_IMPORTED_MODULE_3__/* .defineAction */ .QP)({
    name: 'plan',
    title: 'Plan a matrix of builds',
    description: 'Says which jobs build what: every flavour for every platform, on which runner, each image that is named resolved once and verified, so that all jobs build on the same.',
    inputs: {
        containerfile: _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .containerfile */ .Mo,
        context: _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .context */ ._O,
        platforms: {
            ...(0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .lines */ .Mn)({
                description: 'The platforms to build for, one a line.',
                item: platformPattern,
                allowed: 'one os/architecture a line, such as linux/arm64',
                placeholder: 'os/arch',
            }),
            default: 'linux/amd64',
        },
        flavours: (0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)({
            description: 'A YAML file with the images that are made of this repository (docs/platforms.md). Without it, one, by these inputs.',
        }),
        runners: (0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .pairs */ .AS)({
            description: 'Labels of runners, one `os/architecture=label` a line; without one, GitHub’s own for linux/amd64 and linux/arm64.',
            name: platformPattern,
        }),
        base: _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .base */ .E3,
        'base-key': _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .baseKey */ .H_,
        'base-unnamed': _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .baseUnnamed */ .Go,
        'base-unsigned': _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .baseUnsigned */ .TS,
        'image-keys': _build_image_engine_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .engineInputs */ .I['image-keys'],
        'unsigned-images': _build_image_engine_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .engineInputs */ .I['unsigned-images'],
        'build-args': (0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .pairs */ .AS)({
            description: 'Build arguments of all flavours, one `NAME=value` a line; a flavour’s own win.',
            name: /^[A-Za-z_][A-Za-z0-9_]{0,127}$/,
        }),
        tags: (0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .lines */ .Mn)({
            description: 'The tags of the image, one a line, where no file of flavours says them; templates as `build` takes them.',
            item: _pipeline_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .tagTemplate */ .Z4,
            allowed: 'one tag or template a line',
            placeholder: 'tag',
        }),
        'plain-http': _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .plainHttp */ .BN,
    },
    outputs: {
        matrix: 'For `strategy.matrix`: JSON with `include`, one entry for each job.',
        flavours: 'For the jobs that put the platforms together: JSON with `include`, one entry for each flavour.',
        jobs: 'How many jobs build.',
    },
    examples: [
        'wtgos plan --platforms linux/amd64 --platforms linux/arm64 --base-key policies/keys/ublue-os.pub --tags stable --json',
    ],
    check({ tags, platforms, flavours, base: named, baseUnsigned: unsigned, baseKey: keys }) {
        const wrong = [];
        if (new Set(platforms).size < platforms.length)
            wrong.push('platforms: one is given twice');
        if (flavours !== undefined && (tags.length > 0 || named !== undefined)) {
            wrong.push('flavours: the file says base and tags of each; leave base and tags out');
        }
        if (unsigned && keys.length > 0)
            wrong.push('base-unsigned cannot be true when a base-key is given');
        return wrong;
    },
});


/***/ }),

/***/ 60570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   contract: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61669);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81316);
/* harmony import */ var _verify_image_identity_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92448);



const contract = (0,_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .defineAction */ .QP)({
    name: 'promote-image',
    title: 'Promote image',
    description: 'Verifies an image by key, by identity or by both, and as a host does; then moves tags to it. It never signs, and the verification cannot be skipped.',
    inputs: {
        image: (0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .image */ .Sl)('The image, by digest'),
        tags: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .requiredTags */ .fr,
        references: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .references */ .Ft,
        'public-keys': _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .publicKeys */ .Sy,
        ..._verify_image_identity_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .identityInputs */ .g_,
        'allow-rollback': _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .allowRollback */ .O5,
        'plain-http': _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .plainHttp */ .BN,
    },
    outputs: {
        tags: 'The references that point to the image now, one a line.',
    },
    examples: [
        'wtgos promote-image --image ghcr.io/you/image@sha256:… --tags stable --public-keys cosign.pub',
        'wtgos promote-image --image ghcr.io/you/image@sha256:… --tags stable --identity https://github.com/you/image/.github/workflows/publish.yml@refs/heads/main --trusted-root trusted-root.json',
    ],
    check: _verify_image_identity_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .verifierProblems */ .vU,
});


/***/ }),

/***/ 43722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   contract: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61669);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81316);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88444);



const number = { pattern: /^\d{1,5}$/, allowed: 'a number', placeholder: 'number' };
const contract = (0,_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .defineAction */ .QP)({
    name: 'prune',
    title: 'Prune old versions',
    description: 'Removes old versions of a package from GitHub’s registry, and never a part, signature or attestation of one that stays. Tells what would go; deletes only with `delete`.',
    inputs: {
        package: (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({
            description: 'The package: `ghcr.io/owner/name`, without tag.',
            required: true,
            placeholder: 'repository',
        }),
        'keep-newest': (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({
            description: 'So many of the newest images (or indexes) stay.',
            default: '10',
            ...number,
        }),
        'keep-days': (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({
            description: 'What was pushed or tagged within so many days stays. The last day always does.',
            default: '30',
            ...number,
        }),
        'keep-tags': {
            ...(0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .lines */ .Mn)({
                description: 'What has one of these tags stays, `*` and `?` standing for any characters; one pattern a line. Without it, all that has a tag.',
                item: /^(?!.*\*\*)[A-Za-z0-9_*?][A-Za-z0-9._*?-]{0,127}$/,
                allowed: 'one tag or pattern a line, such as stable or v1.*',
                placeholder: 'pattern',
            }),
            default: '*',
        },
        delete: (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)({
            description: 'Delete. Otherwise nothing is changed. All tags of a version go with it.',
            default: 'false',
        }),
        'github-token': {
            ...(0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .secret */ .rJ)('password', {
                description: 'A token with `packages: write` whose repository is an admin of the package; to look, `packages: read`.',
            }),
            required: true,
        },
        report: (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .Ae)({ description: 'Where to write what goes and what stays, with reasons, as JSON.' }),
        'plain-http': _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .plainHttp */ .BN,
    },
    outputs: {
        removed: 'How many versions went, or would go with `delete`.',
        kept: 'How many versions stay.',
    },
    examples: [
        'wtgos prune --package ghcr.io/you/image --github-token env://GITHUB_TOKEN',
        'wtgos prune --package ghcr.io/you/image --keep-tags stable --keep-days 90 --github-token env://GITHUB_TOKEN --delete',
    ],
});


/***/ }),

/***/ 30911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   contract: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61669);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81316);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88444);
/* harmony import */ var _keyless_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86058);




const contract = (0,_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .defineAction */ .QP)({
    name: 'sign-cosign',
    title: 'Sign with a cosign key',
    description: 'Signs an image by its digest, in the layout that hosts verify and as a bundle that cosign 3 verifies.',
    inputs: {
        image: (0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .image */ .Sl)('The image, by digest'),
        references: {
            ..._common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .references */ .Ft,
            required: true,
            description: 'The names under which hosts will pull it, one `host/path:tag` a line. Each is signed.',
        },
        'signing-key': _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .signingKey */ .NR,
        'signing-password': _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .signingPassword */ .zz,
        ..._keyless_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .keylessInputs */ .Ep,
        recursive: (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)({
            description: 'Of an index, sign each platform’s image too: podman and bootc look at nothing else.',
            default: 'true',
        }),
        'plain-http': _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .plainHttp */ .BN,
    },
    outputs: {
        signature: 'The tag of the signature in the legacy layout; empty when signed without a key.',
        bundle: 'The digest of the signature bundle.',
    },
    examples: [
        'wtgos sign-cosign --image ghcr.io/you/image@sha256:… --references ghcr.io/you/image:stable --signing-key cosign.key --signing-password env://COSIGN_PASSWORD',
    ],
    check: _keyless_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .signerProblems */ .R1,
});


/***/ }),

/***/ 92448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ar: () => (/* binding */ identityTrustOf),
/* harmony export */   g_: () => (/* binding */ identityInputs),
/* harmony export */   vU: () => (/* binding */ verifierProblems)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55743);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88444);
/* harmony import */ var _keyless_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86058);



const address = { pattern: /^https?:\/\/[^\s?#@]{1,2000}$/, allowed: 'an address', placeholder: 'url' };
const identityInputs = {
    identity: (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)({
        description: 'Who must have signed without a key, one of these: `https://github.com/you/image/.github/workflows/publish.yml@refs/heads/main`, one a line. Needs trusted-root.',
        allowed: 'one certificate subject a line',
        placeholder: 'subject',
    }),
    'identity-regexp': (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)({
        description: 'The same by regular expression, one a line; it must match the whole name. Better name it exactly: an unescaped `.` takes any character.',
        allowed: 'one regular expression a line',
        placeholder: 'regexp',
    }),
    issuer: (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
        description: 'Who vouched for that identity. Without it, the GitHub that the identity names: `https://token.actions.githubusercontent.com`, or that of ghe.com or this run’s own server.',
        ...address,
    }),
    'issuer-regexp': (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
        description: 'The same by regular expression; it must match the whole address.',
        placeholder: 'regexp',
    }),
    'source-repository': (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
        description: 'The repository that was built, `https://github.com/you/image`. A reusable workflow signs for whoever calls it: always give it then.',
        ...address,
    }),
    'source-refs': (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)({
        description: 'The refs that may have been built, `refs/heads/main`, one a line. Without it, any.',
        item: /^refs\/\S{1,1000}$/,
        allowed: 'one ref a line, from refs/ on',
        placeholder: 'ref',
    }),
    'github-hosted': (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)({
        description: 'It must have been signed on a runner of GitHub’s, not on someone’s own.',
        default: 'false',
    }),
    ..._keyless_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .trustedRootInputs */ .hU,
};
function verifierProblems(inputs) {
    const { publicKeys, issuer, issuerRegexp, trustedRoot: root, sourceRepository, sourceRefs, githubHosted } = inputs;
    const problems = (0,_keyless_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .trustedRootProblems */ .oh)(inputs);
    const asked = inputs.identity.length > 0 || inputs.identityRegexp.length > 0;
    const about = [issuer, issuerRegexp, root, sourceRepository].some((value) => value !== undefined);
    if (publicKeys.length === 0 && !asked)
        problems.push('public-keys is required, or identity');
    if (asked && root === undefined)
        problems.push('identity needs trusted-root: whose certificates count?');
    if (issuer !== undefined && issuerRegexp !== undefined)
        problems.push('give issuer or issuer-regexp, not both');
    if (!asked && (about || sourceRefs.length > 0 || githubHosted)) {
        problems.push('issuer, issuer-regexp, trusted-root, source-repository, source-refs and github-hosted say more about an identity: give it');
    }
    return problems;
}
async function identityTrustOf(inputs, services) {
    const { identity, identityRegexp, sourceRepository, sourceRefs, githubHosted } = inputs;
    if (identity.length === 0 && identityRegexp.length === 0)
        return undefined;
    const root = await (0,_keyless_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .trustedRootOf */ .N)(inputs, services);
    if (!root)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('input-missing', 'identity needs trusted-root: whose certificates count?');
    const { readPattern } = await __webpack_require__.e(/* import() */ 1896).then(__webpack_require__.bind(__webpack_require__, 31896));
    const expected = {
        issuer: inputs.issuerRegexp === undefined ? await issuerOf(inputs, services) : readPattern(inputs.issuerRegexp),
        subjects: [...identity, ...identityRegexp.map(readPattern)],
        sourceRepository,
        sourceRefs,
        runnerEnvironment: githubHosted ? 'github-hosted' : undefined,
    };
    return { identity: expected, root };
}
async function issuerOf(inputs, services) {
    if (inputs.issuer !== undefined)
        return inputs.issuer;
    const { githubIssuer } = await __webpack_require__.e(/* import() */ 7503).then(__webpack_require__.bind(__webpack_require__, 17503));
    const { serverUrl } = await services.identity.repository();
    const own = new URL(serverUrl).origin;
    const servers = inputs.identity.map(serverOf);
    if (inputs.identityRegexp.length > 0)
        servers.push(own);
    const [server, ...others] = new Set(servers);
    const isKnown = server === own || (server && /^https:\/\/(github\.com|[^/:]+\.ghe\.com)$/.test(server));
    if (server && isKnown && others.length === 0)
        return githubIssuer(server);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('input-missing', `issuer: it does not follow from the identity who vouches for it`, {
        hint: 'Give issuer: the address of the identity provider, as `cosign verify --certificate-oidc-issuer` takes it.',
    });
}
function serverOf(identity) {
    return URL.parse(identity)?.origin;
}


/***/ }),

/***/ 31419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   contract: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61669);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81316);
/* harmony import */ var _identity_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92448);



const contract = (0,_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .defineAction */ .QP)({
    name: 'verify-image',
    title: 'Verify image',
    description: 'Reads signatures and attestations back and verifies them as cosign does, and as a host with the image’s own policy.json does.',
    inputs: {
        image: (0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .image */ .Sl)('The image'),
        references: {
            ..._common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .references */ .Ft,
            description: 'The names that a host would pull, one `host/path:tag` a line. Without it, the name of the image itself.',
        },
        'public-keys': _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .publicKeys */ .Sy,
        ..._identity_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .identityInputs */ .g_,
        'plain-http': _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .plainHttp */ .BN,
    },
    outputs: {
        verdict: '`accepted`, `not-enforced` (hosts would take anything) or `refused`.',
    },
    examples: [
        'wtgos verify-image --image ghcr.io/you/image:stable --public-keys cosign.pub',
        'wtgos verify-image --image ghcr.io/you/image:stable --identity https://github.com/you/image/.github/workflows/publish.yml@refs/heads/main --trusted-root trusted-root.json',
    ],
    check: _identity_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .verifierProblems */ .vU,
});


/***/ }),

/***/ 34960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   contract: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61669);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81316);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88444);
/* harmony import */ var _verify_image_identity_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92448);




const inputs = {
    image: (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({
        description: 'The image, as skopeo names it: `oci:DIR[:tag]`, or a registry reference with a tag or digest. Required, unless recheck is given.',
        placeholder: 'image',
    }),
    recheck: (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({
        description: 'Instead of image: a published image. Its attested check record is compared with what its layers and its base’s say now; a policy, if given, is judged again. See docs/record.md.',
        placeholder: 'image',
    }),
    base: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .baseOfImage */ .Iu,
    'base-key': _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .baseKey */ .H_,
    'base-unsigned': _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .baseUnsigned */ .TS,
    'base-unnamed': _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .baseUnnamed */ .Go,
    policy: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .policy */ .JN,
    strict: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .strict */ .O2,
    report: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8,
    sbom: (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .Ae)({
        description: 'Where to write the SBOM of what the image adds to its base (CycloneDX 1.6), for attest-provenance.',
    }),
    'public-keys': {
        ..._common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .publicKeys */ .Sy,
        description: 'With recheck: files with the public keys (PEM) of whoever must have attested the record, one a line.',
    },
    ..._verify_image_identity_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .identityInputs */ .g_,
    'plain-http': _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .plainHttp */ .BN,
};
const contract = (0,_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .defineAction */ .QP)({
    name: 'verify-immutability',
    title: 'Verify immutability',
    description: 'Judges every path in which an image differs from its base against a policy; what no clause allows is refused. Or rechecks the record of such a judgement.',
    inputs,
    outputs: {
        verdict: '`pass` or `fail`.',
        failures: 'How many findings stop the gate; with recheck, in how much the record is wrong.',
        record: 'The file with the check record, for attest-provenance. Not with recheck.',
    },
    examples: [
        'wtgos verify-immutability --image oci:image --base-key policies/keys/ublue-os.pub --report findings.json',
        'wtgos verify-immutability --recheck ghcr.io/you/image:stable --public-keys cosign.pub --policy policies/immutable-host.yaml',
    ],
    check: problems,
});
function problems(given) {
    const { image, recheck, publicKeys: keys, identity, identityRegexp } = given;
    const asked = keys.length + identity.length + identityRegexp.length > 0;
    if (image === undefined && recheck === undefined)
        return ['image is required, or recheck'];
    if (image !== undefined && recheck !== undefined)
        return ['give image or recheck, not both'];
    if (recheck === undefined) {
        return asked ? ['public-keys and identity say whose record counts: they belong to recheck'] : [];
    }
    const found = given.report !== undefined || given.sbom !== undefined ? ['report and sbom need image, not recheck'] : [];
    const vouched = (0,_verify_image_identity_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .verifierProblems */ .vU)({ ...given, publicKeys: asked ? keys : ['nobody’s'] });
    return [...found, ...vouched];
}


/***/ }),

/***/ 49438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(67375);
// EXTERNAL MODULE: ./.tsc/runner/exit.js
var exit = __webpack_require__(86747);
// EXTERNAL MODULE: ./.tsc/runner/tool.js
var tool = __webpack_require__(2681);
// EXTERNAL MODULE: ./.tsc/actions/assemble-index/inputs.js
var inputs = __webpack_require__(93995);
// EXTERNAL MODULE: ./.tsc/actions/attest-provenance/inputs.js
var attest_provenance_inputs = __webpack_require__(99643);
// EXTERNAL MODULE: ./.tsc/actions/build/inputs.js
var build_inputs = __webpack_require__(34566);
// EXTERNAL MODULE: ./.tsc/actions/build-image/inputs.js
var build_image_inputs = __webpack_require__(10258);
// EXTERNAL MODULE: ./.tsc/actions/check-distrobox/inputs.js + 1 modules
var check_distrobox_inputs = __webpack_require__(57023);
// EXTERNAL MODULE: ./.tsc/actions/check-image/inputs.js
var check_image_inputs = __webpack_require__(4662);
// EXTERNAL MODULE: ./.tsc/actions/plan/inputs.js
var plan_inputs = __webpack_require__(79697);
// EXTERNAL MODULE: ./.tsc/actions/promote-image/inputs.js
var promote_image_inputs = __webpack_require__(60570);
// EXTERNAL MODULE: ./.tsc/actions/prune/inputs.js
var prune_inputs = __webpack_require__(43722);
// EXTERNAL MODULE: ./.tsc/actions/push-image/inputs.js
var push_image_inputs = __webpack_require__(41580);
// EXTERNAL MODULE: ./.tsc/actions/sign-cosign/inputs.js
var sign_cosign_inputs = __webpack_require__(30911);
// EXTERNAL MODULE: ./.tsc/actions/verify-image/inputs.js
var verify_image_inputs = __webpack_require__(31419);
// EXTERNAL MODULE: ./.tsc/actions/verify-immutability/inputs.js
var verify_immutability_inputs = __webpack_require__(34960);
;// CONCATENATED MODULE: ./.tsc/actions/contracts.js













const contracts = [
    build_inputs.contract,
    plan_inputs.contract,
    build_image_inputs.contract,
    verify_immutability_inputs.contract,
    push_image_inputs.contract,
    sign_cosign_inputs.contract,
    attest_provenance_inputs.contract,
    verify_image_inputs.contract,
    promote_image_inputs.contract,
    inputs.contract,
    check_image_inputs.contract,
    prune_inputs.contract,
    check_distrobox_inputs.contract,
];

// EXTERNAL MODULE: ./.tsc/core/errors.js
var core_errors = __webpack_require__(55743);
// EXTERNAL MODULE: ./.tsc/report/terminal.js
var terminal = __webpack_require__(99131);
// EXTERNAL MODULE: ./.tsc/runner/ending.js
var ending = __webpack_require__(12428);
// EXTERNAL MODULE: ./.tsc/runner/interrupt.js
var interrupt = __webpack_require__(77956);
// EXTERNAL MODULE: ./.tsc/runner/network.js
var network = __webpack_require__(96173);
// EXTERNAL MODULE: ./.tsc/runner/secrets.js
var runner_secrets = __webpack_require__(38954);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./.tsc/core/printable.js
var printable = __webpack_require__(38497);
// EXTERNAL MODULE: ./.tsc/runner/duration.js
var duration = __webpack_require__(79371);
// EXTERNAL MODULE: ./.tsc/runner/pace.js
var pace = __webpack_require__(64280);
;// CONCATENATED MODULE: ./.tsc/runner/terminal-log.js




const progressMs = 100;
class TerminalLog {
    colour;
    #options;
    #tty;
    #pace = new pace/* Pace */.o();
    #depth = 0;
    #progressAt = 0;
    #progressShown = false;
    constructor(options) {
        const { output, env } = options;
        this.#options = options;
        this.#tty = output.isTTY === true && env['TERM'] !== 'dumb';
        this.colour = this.#tty && !env['NO_COLOR'];
    }
    info(message) {
        if (!this.#options.quiet)
            this.#lines(this.#clean(message));
    }
    warn(message) {
        this.#lines(`${this.paint('yellow', 'warning:')} ${this.#clean(message)}`);
    }
    debug(message) {
        if (this.#options.debug)
            this.#lines(this.paint('dim', this.#clean(message)));
    }
    async step(title, work) {
        const name = this.#clean(title);
        const started = performance.now();
        if (!this.#options.quiet)
            this.#lines(`${this.paint('cyan', '•')} ${name}`);
        this.#depth++;
        let mark = this.paint('red', '✗');
        try {
            const result = await work();
            mark = this.paint('green', '✓');
            return result;
        }
        finally {
            this.#depth--;
            const time = this.paint('dim', (0,duration/* seconds */.Y)(performance.now() - started));
            if (!this.#options.quiet)
                this.#lines(`${mark} ${name}  ${time}`);
        }
    }
    progress(label, doneBytes, totalBytes) {
        if (!this.#tty || this.#options.quiet)
            return;
        const pace = this.#pace.of(label, doneBytes, totalBytes);
        const now = Date.now();
        if (now - this.#progressAt < progressMs)
            return;
        this.#progressAt = now;
        const amount = `${(doneBytes / 1e6).toFixed(1)}${totalBytes === undefined ? '' : `/${(totalBytes / 1e6).toFixed(1)}`} MB`;
        const line = `${'  '.repeat(this.#depth)}${this.#clean(label).replaceAll('\n', ' ')}  ${amount}${pace && `  ${pace}`}`;
        this.#options.output.write(`\r\u001b[2K${line.slice(0, Math.max(10, (this.#options.output.columns ?? 80) - 1))}`);
        this.#progressShown = true;
    }
    print(text) {
        this.#lines(this.#options.redact(text));
    }
    paint(style, text) {
        return this.colour ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text;
    }
    #lines(text) {
        if (this.#progressShown)
            this.#options.output.write('\r\u001b[2K');
        this.#progressShown = false;
        const indent = '  '.repeat(this.#depth);
        this.#options.output.write(`${text.replace(/^(?=.)/gm, indent)}\n`);
    }
    #clean(text) {
        return (0,printable/* printableLines */.fk)(this.#options.redact(text));
    }
}

;// CONCATENATED MODULE: ./.tsc/cli/session.js








async function runCommand(switches, entryFile, work, { document = false } = {}) {
    const { env } = process;
    const json = switches.json === true;
    const debug = switches.debug === true;
    const secrets = new runner_secrets/* Secrets */.S();
    const redact = (text) => secrets.redact(text);
    const options = { env, redact, quiet: switches.quiet === true, debug };
    const log = new TerminalLog({ ...options, output: json || document ? process.stderr : process.stdout });
    const errors = new TerminalLog({ ...options, output: process.stderr });
    const mask = (secret) => void secrets.add(secret);
    const stop = (0,interrupt/* abortOnSignals */.P)((signal) => {
        errors.print(`${signal}: the work did not end in time. What the registry holds by now is not known; run the same again.`);
        process.exit(3);
    });
    const fail = (error) => {
        const { status, title, message, details } = (0,ending/* endingOf */.z)(error, redact, debug);
        errors.print([`${errors.paint('red', `${title}:`)} ${message}`, ...details.map((detail) => `  ${detail}`)].join('\n'));
        return status;
    };
    process.on('uncaughtException', (error) => process.exit(fail(error)));
    const session = {
        log,
        env,
        cwd: process.cwd(),
        mask,
        document: (text) => void process.stdout.write(redact(text)),
        async services() {
            const { servicesOf } = await __webpack_require__.e(/* import() */ 8495).then(__webpack_require__.bind(__webpack_require__, 38495));
            const judged = (verdict) => log.print((0,terminal/* verdictText */.n)(verdict, log.colour));
            return servicesOf({ env, cwd: process.cwd(), log, entryFile, signal: stop.signal, mask, judged });
        },
    };
    try {
        await (0,network/* useNetworkOf */.z)(env, mask);
        const result = await work(session);
        if (json)
            print({ ...result?.outputs, ...result?.json }, redact);
        else
            for (const [name, value] of Object.entries(result?.outputs ?? {}))
                log.info(`${name}: ${value.replaceAll('\n', ', ')}`);
        stop.dispose();
        return await (0,exit/* leave */.q)(result?.failure ? fail(result.failure) : 0);
    }
    catch (error) {
        const reason = stop.reasonOf(error);
        if (json && reason instanceof core_errors/* WtgosError */.z3) {
            const { code, message, hint, state } = reason;
            print({ error: { code, message, hint, state } }, redact);
        }
        stop.dispose();
        return (0,exit/* leave */.q)(fail(reason));
    }
}
function print(value, redact) {
    process.stdout.write(`${redact(JSON.stringify(value, null, 2))}\n`);
}

;// CONCATENATED MODULE: ./.tsc/cli/action-command.js



function actionCommand(contract, entryFile) {
    const command = new commander/* Command */.uB(contract.name).description(contract.description);
    for (const [name, input] of Object.entries(contract.inputs))
        command.addOption(optionOf(name, input));
    addSwitches(command);
    const outputs = Object.entries(contract.outputs).map(([name, about]) => `  ${name.padEnd(24)} ${about}`);
    command.addHelpText('after', `\nPrints, and with --json as JSON:\n${outputs.join('\n')}`);
    addExamples(command, contract.examples);
    return command.action(async () => {
        const given = command.opts();
        await runCommand(given, entryFile, async (session) => {
            const raw = rawFlags(contract, command, session.env);
            const { actions } = await __webpack_require__.e(/* import() */ 4648).then(__webpack_require__.bind(__webpack_require__, 4648));
            const action = await actions[contract.name]?.();
            if (!action)
                throw new Error(`no action ${contract.name} in the table`);
            return action.run(raw, session.services);
        });
    });
}
function addSwitches(command) {
    const general = 'General:';
    return command
        .addOption(new commander/* Option */.c$('--json', 'print the result as JSON on stdout, everything else on stderr').helpGroup(general))
        .addOption(new commander/* Option */.c$('--quiet', 'print warnings, errors and the result of --json only').helpGroup(general))
        .addOption(new commander/* Option */.c$('--debug', 'print more, and where errors come from').helpGroup(general));
}
function addExamples(command, examples) {
    return command.addHelpText('after', `\nExamples:\n${examples.map((line) => `  $ ${line}`).join('\n')}`);
}
function optionOf(name, input) {
    const { placeholder, multiline } = input;
    const flags = placeholder === undefined ? `--${name} [true|false]` : `--${name} <${placeholder}>`;
    const notes = [
        multiline ? 'may be repeated' : undefined,
        input.default === undefined ? undefined : `default: ${input.default}`,
    ].filter((note) => note !== undefined);
    const about = input.description.replaceAll('`', '').replaceAll(', one a line', '');
    const option = new commander/* Option */.c$(flags, notes.length > 0 ? `${about} (${notes.join('; ')})` : about);
    if (multiline) {
        option.argParser((value, before) => before === undefined ? value : `${before}\n${value}`);
    }
    return option.helpGroup(input.required ? 'Required:' : 'Options:');
}
function rawFlags(contract, command, env) {
    const raw = new Map();
    for (const option of command.options) {
        const name = option.long?.replace(/^--/, '') ?? '';
        const value = command.getOptionValue(option.attributeName());
        if (!Object.hasOwn(contract.inputs, name))
            continue;
        if (typeof value === 'string' || value === true)
            raw.set(name, String(value));
    }
    for (const [name, { secret }] of Object.entries(contract.inputs)) {
        const text = raw.get(name)?.trim();
        if (secret && text && !namesPlace(text, secret)) {
            throw new core_errors/* UserError */.yo('input-invalid', `--${name} takes no secret itself: everyone on this machine can read arguments`, {
                hint: `Put it into an environment variable and give --${name} env://NAME, or into a file.`,
            });
        }
    }
    const password = 'signing-password';
    if (Object.hasOwn(contract.inputs, password) && !raw.has(password) && env['COSIGN_PASSWORD'] !== undefined) {
        raw.set(password, 'env://COSIGN_PASSWORD');
    }
    return Object.fromEntries(raw);
}
function namesPlace(text, kind) {
    return /^(env|file):\/\//.test(text) || (kind === 'key' && !text.startsWith('-----') && !text.includes('\n'));
}

;// CONCATENATED MODULE: ./.tsc/cli/completion.js

const shells = ['bash', 'zsh', 'fish'];
function completionCommand(root) {
    return new commander/* Command */.uB('completion')
        .description('Prints a completion script for a shell.')
        .addArgument(new commander/* Argument */.ef('<shell>', 'the shell').choices(shells))
        .addHelpText('after', `
Examples:
  $ source <(wtgos completion bash)
  $ wtgos completion zsh > ~/.zfunc/_wtgos
  $ wtgos completion fish > ~/.config/fish/completions/wtgos.fish`)
        .action((shell) => {
        process.stdout.write(`${completionScript(root, shell)}\n`);
    });
}
function completionScript(root, shell) {
    const commands = root.commands.map((command) => ({
        name: command.name(),
        about: firstSentence(command.description()),
        flags: [command, ...command.commands].flatMap(({ options }) => options.flatMap((option) => flagsOf(option))),
        arguments: [
            ...command.commands.map((below) => below.name()),
            ...command.registeredArguments.flatMap((argument) => argument.argChoices ?? []),
        ],
    }));
    return { bash, zsh, fish }[shell](commands);
}
function flagsOf(option) {
    if (!option.long)
        return [];
    const values = option.optional ? ['true', 'false'] : [];
    return [{ flag: option.long, about: firstSentence(option.description), values }];
}
function firstSentence(text) {
    return text.split(/\.(?: |$)/, 1)[0]?.replace(/['"`$\\[\]:]/g, '') ?? '';
}
function bash(commands) {
    const cases = commands.map(({ name, flags, arguments: values }) => {
        const words = [...flags.map(({ flag }) => flag), '--help', ...values].join(' ');
        return `    ${name}) words="${words}" ;;`;
    });
    return `# bash completion for wtgos
_wtgos() {
  local words current="\${COMP_WORDS[COMP_CWORD]}"
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
    *) words="" ;;
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then words="${commands.map(({ name }) => name).join(' ')} --help --version"; fi
  COMPREPLY=( $(compgen -W "$words" -- "$current") )
}
complete -o bashdefault -o default -F _wtgos wtgos`;
}
function zsh(commands) {
    const names = commands.map(({ name, about }) => `    '${name}:${about}'`);
    const cases = commands.map(({ name, flags, arguments: values }) => {
        const specs = flags.map(({ flag, about, values: allowed }) => allowed.length > 0 ? `'*${flag}[${about}]:value:(${allowed.join(' ')})'` : `'*${flag}[${about}]:value:_files'`);
        const rest = values.length > 0 ? [`'1:value:(${values.join(' ')})'`] : [`'*:file:_files'`];
        return `    ${name}) _arguments ${[...specs, ...rest].join(' ')} ;;`;
    });
    return `#compdef wtgos
_wtgos() {
  local -a commands=(
${names.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
if [ "\${funcstack[1]}" = _wtgos ]; then _wtgos "$@"; else compdef _wtgos wtgos; fi`;
}
function fish(commands) {
    const lines = commands.flatMap(({ name, about, flags, arguments: values }) => [
        `complete -c wtgos -n __fish_use_subcommand -f -a ${name} -d '${about}'`,
        ...flags.map(({ flag, about: what, values: allowed }) => {
            const seen = `complete -c wtgos -n '__fish_seen_subcommand_from ${name}' -l ${flag.slice(2)} -d '${what}'`;
            return allowed.length > 0 ? `${seen} -f -a '${allowed.join(' ')}'` : seen;
        }),
        ...values.map((value) => `complete -c wtgos -n '__fish_seen_subcommand_from ${name}' -f -a ${value}`),
    ]);
    return ['# fish completion for wtgos', ...lines].join('\n');
}

;// CONCATENATED MODULE: ./.tsc/cli/diff-command.js



function diffCommand(entryFile) {
    const command = new commander/* Command */.uB('diff')
        .description('Shows what changed between two images: packages, files, config and layers.')
        .addArgument(new commander/* Argument */.ef('<before>', 'oci:DIR[:tag], or a registry reference'))
        .addArgument(new commander/* Argument */.ef('<after>', 'the same'))
        .option('--all', 'list every package and path; without it long lists are counted')
        .addOption(new commander/* Option */.c$('--markdown', 'print Markdown, for release notes').conflicts('json'))
        .option('--plain-http', 'talk plain HTTP to registries that are not on loopback');
    addSwitches(command);
    addExamples(command, [
        'wtgos diff ghcr.io/you/image:stable oci:image',
        'wtgos diff ghcr.io/you/image:41 ghcr.io/you/image:42 --markdown > notes.md',
        'wtgos diff ghcr.io/you/image:41 ghcr.io/you/image:42 --json   # schema: docs/schemas/diff/v1.json',
    ]);
    return command.action(async (before, after) => {
        const { all, markdown, plainHttp, ...switches } = command.opts();
        const work = async (session) => {
            const { printDiff } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7357), __webpack_require__.e(4604), __webpack_require__.e(5172), __webpack_require__.e(1171), __webpack_require__.e(418)]).then(__webpack_require__.bind(__webpack_require__, 20418));
            const form = switches.json ? 'json' : markdown ? 'markdown' : 'text';
            const options = { form, all: all === true, plainHttp: plainHttp === true, colour: session.log.colour };
            const print = markdown ? session.document : (text) => session.log.print(text);
            return printDiff([before, after], options, await session.services(), print);
        };
        await runCommand(switches, entryFile, work, { document: markdown === true });
    });
}

;// CONCATENATED MODULE: ./.tsc/cli/explain-command.js



function explainCommand(entryFile) {
    const command = new commander/* Command */.uB('explain')
        .description('Says of one path of an image which clause allows it or which rule refuses it, and where it comes from.')
        .addArgument(new commander/* Argument */.ef('<image>', 'oci:DIR[:tag], or a registry reference'))
        .addArgument(new commander/* Argument */.ef('<path>', 'a path of the image; symlinks on the way are followed'))
        .option('--policy <path>', 'the policy (default: that of wtgOS itself)')
        .option('--base <image>', 'the base (default: the one that the image names in its annotations)')
        .option('--base-key <file>', 'a public key that must have signed the base; without it the base is taken as it is (may be repeated)', (file, before = []) => [...before, file])
        .option('--plain-http', 'talk plain HTTP to registries that are not on loopback');
    addSwitches(command);
    addExamples(command, [
        'wtgos explain oci:image /etc/containers/policy.json',
        'wtgos explain ghcr.io/you/image:stable /usr/bin/htop --policy policies/image.yaml --json',
    ]);
    return command.action(async (image, path) => {
        const { json, quiet, debug, ...options } = command.opts();
        const switches = { ...(json && { json }), ...(quiet && { quiet }), ...(debug && { debug }) };
        await runCommand(switches, entryFile, async (session) => {
            const { printExplanation } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3292), __webpack_require__.e(7357), __webpack_require__.e(4604), __webpack_require__.e(5172), __webpack_require__.e(497), __webpack_require__.e(1171), __webpack_require__.e(8766), __webpack_require__.e(5791)]).then(__webpack_require__.bind(__webpack_require__, 65791));
            const print = json ? () => undefined : (text) => session.log.print(text);
            return printExplanation([image, path], options, await session.services(), print, session.log.colour);
        });
    });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.tsc/cli/host-policy-command.js




function hostPolicyCommand(entryFile) {
    const command = new commander/* Command */.uB('host-policy')
        .description('Prints the policy.json and the registries.d file by which hosts verify a repository’s images.')
        .requiredOption('--reference <repository>', 'what hosts pull, without tag: ghcr.io/you/image')
        .requiredOption('--key <path>', 'where a public key is on the host; any one of several is enough (may be repeated)', (path, before = []) => [...before, path])
        .option('--into <file>', 'merge into this policy.json (default: a new one that rejects all else)')
        .option('--output <folder>', 'write below this folder, which stands for / (default: only print)');
    addSwitches(command);
    addExamples(command, [
        'wtgos host-policy --reference ghcr.io/you/image --key /etc/pki/containers/you.pub --output system_files',
        'wtgos host-policy --reference ghcr.io/you/image --key /etc/pki/containers/you.pub --key /etc/pki/containers/you-next.pub',
    ]);
    return command.action(async () => {
        const { reference, key, into, output, ...switches } = command.opts();
        await runCommand(switches, entryFile, async ({ log, cwd }) => {
            const { makeHostPolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7357), __webpack_require__.e(2718)]).then(__webpack_require__.bind(__webpack_require__, 22718));
            const { files, warnings } = await makeHostPolicy({ reference, keys: key, into, output }, cwd);
            for (const warning of warnings)
                log.warn(warning);
            for (const [path, text] of files) {
                if (output !== undefined)
                    log.info(`written: ${(0,external_node_path_.join)(output, path)}`);
                else if (!switches.json)
                    log.print(`# /${path}\n${text}`);
            }
            return { outputs: {}, json: { files: Object.fromEntries(files), warnings } };
        });
    });
}

;// CONCATENATED MODULE: ./.tsc/cli/init-command.js




function initCommand(entryFile) {
    const command = new commander/* Command */.uB('init')
        .description('Writes workflows, policy and host files for an image into this folder, by what git and the Containerfile say. Overwrites nothing.')
        .option('--to <repository>', 'where to publish (default: ghcr.io, by the remote `origin`)')
        .option('--base <image>', 'what to build on (default: what the Containerfile says, else Bluefin DX)');
    addSwitches(command);
    addExamples(command, ['wtgos init', 'wtgos init --to ghcr.io/you/your-os --base ghcr.io/ublue-os/bazzite:stable']);
    return command.action(async () => {
        const { to, base, ...switches } = command.opts();
        await runCommand(switches, entryFile, async ({ log, cwd }) => {
            const { initialise } = await Promise.all(/* import() */[__webpack_require__.e(5887), __webpack_require__.e(9446)]).then(__webpack_require__.bind(__webpack_require__, 4036));
            const keys = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(entryFile)), 'policies', 'keys');
            const done = await initialise({ cwd, to, base, keys });
            for (const path of done.written)
                log.info(`written: ${path}`);
            for (const path of done.kept)
                log.info(`left as it is: ${path}`);
            const steps = done.next.map((step, at) => `  ${at + 1}. ${step.replaceAll('\n', '\n       ')}`);
            log.info(`\nWhat to do now, for ${done.repository} on ${done.base}\n${steps.join('\n')}`);
            return { outputs: {}, json: done };
        });
    });
}

;// CONCATENATED MODULE: ./.tsc/cli/keygen-command.js




function keygenCommand(entryFile) {
    const command = new commander/* Command */.uB('keygen')
        .description('Makes a signing key in cosign’s format: cosign.key, encrypted, and cosign.pub. Overwrites nothing.')
        .option('--output <folder>', 'where to write the two files (default: this folder)', '.');
    addSwitches(command);
    command.addHelpText('after', '\nThe password comes from COSIGN_PASSWORD, else from a prompt, else from what is piped in.');
    addExamples(command, ['wtgos keygen', 'pass show wtgos/signing | wtgos keygen --output keys']);
    return command.action(async () => {
        const { output, ...switches } = command.opts();
        await runCommand(switches, entryFile, async (session) => {
            const { writeKeyPair } = await __webpack_require__.e(/* import() */ 4106).then(__webpack_require__.bind(__webpack_require__, 54106));
            const password = await newPassword(session);
            if (password.length > 3)
                session.mask(password);
            const { keyFile, publicFile, publicPem, fingerprint } = await writeKeyPair((0,external_node_path_.resolve)(session.cwd, output), password);
            session.log.info(`${publicPem.trim()}\n\n${advice(password === '')}\n`);
            const outputs = { key: keyFile, 'public-key': publicFile, fingerprint };
            return { outputs, json: { 'public-key-pem': publicPem } };
        });
    });
}
async function newPassword({ env }) {
    const given = env['COSIGN_PASSWORD'];
    if (given !== undefined)
        return given;
    const { promptPassword, passwordFromPipe } = await __webpack_require__.e(/* import() */ 3023).then(__webpack_require__.bind(__webpack_require__, 73023));
    if (process.stdin.isTTY)
        return promptPassword({ input: process.stdin, output: process.stderr });
    return passwordFromPipe(process.stdin);
}
function advice(empty) {
    return `${empty ? 'The key is encrypted with an empty password: whoever has the file can sign.\n' : ''}What to do now
  1. Commit cosign.pub: the public key above. Hosts, and everyone who verifies, use it. Tell its fingerprint (of its
     DER form) by another way than the repository, so that people can compare.
  2. Store cosign.key and its password where only your publish job can read them. A repository secret can be read
     by a workflow on any branch; the secret of an environment for protected branches alone cannot:
       gh api --method PUT 'repos/{owner}/{repo}/environments/publish' \\
         -F 'deployment_branch_policy[protected_branches]=true' \\
         -F 'deployment_branch_policy[custom_branch_policies]=false'
       gh secret set COSIGN_PRIVATE_KEY --env publish < cosign.key
       gh secret set COSIGN_PASSWORD --env publish
     The branch that publishes has to be protected. Settings, Environments, publish can also ask for a reviewer.
  3. Keep a copy of cosign.key offline, and delete the file here. It must never be committed.`;
}

;// CONCATENATED MODULE: ./.tsc/cli/policy-draft-command.js



function policyCommand(entryFile) {
    return new commander/* Command */.uB('policy')
        .description('Works on immutability policies.')
        .helpCommand(false)
        .addCommand(draftCommand(entryFile));
}
function draftCommand(entryFile) {
    const command = new commander/* Command */.uB('draft')
        .description('Writes a first policy that an image passes as it is, to start from and to tighten.')
        .addArgument(new commander/* Argument */.ef('<image>', 'oci:DIR[:tag], or a registry reference'))
        .option('--base <image>', 'the base (default: the one that the image names in its annotations)')
        .option('--base-key <file>', 'a public key that must have signed the base; without it the base is taken as it is (may be repeated)', (file, before = []) => [...before, file])
        .option('--name <name>', 'the policy’s name (default: the image’s)')
        .option('--output <file>', 'write to this file, which is not there yet (default: print)')
        .option('--plain-http', 'talk plain HTTP to registries that are not on loopback');
    addSwitches(command);
    addExamples(command, [
        'wtgos policy draft ghcr.io/you/image:stable --output policies/image.yaml',
        'wtgos policy draft oci:image --base ghcr.io/ublue-os/bluefin-dx:stable --base-key ublue-os.pub',
    ]);
    return command.action(async (image) => {
        const { json, quiet, debug, ...options } = command.opts();
        const switches = { ...(json && { json }), ...(quiet && { quiet }), ...(debug && { debug }) };
        await runCommand(switches, entryFile, async (session) => {
            const { writePolicyDraft } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3292), __webpack_require__.e(7357), __webpack_require__.e(4604), __webpack_require__.e(5172), __webpack_require__.e(497), __webpack_require__.e(1171), __webpack_require__.e(8766), __webpack_require__.e(2802)]).then(__webpack_require__.bind(__webpack_require__, 82802));
            const print = json ? () => undefined : session.document;
            return writePolicyDraft(image, options, await session.services(), print);
        }, { document: options.output === undefined });
    });
}

;// CONCATENATED MODULE: ./.tsc/cli/tree-command.js



function treeCommand(entryFile) {
    const command = new commander/* Command */.uB('tree')
        .description('Lists the merged file tree of an image, with the layer that each path comes from.')
        .addArgument(new commander/* Argument */.ef('<image>', 'oci:DIR[:tag], or a registry reference'))
        .option('--delta', 'only what differs from the base: + added, ~ changed, - removed')
        .option('--plain-http', 'talk plain HTTP to registries that are not on loopback');
    addSwitches(command);
    addExamples(command, ['wtgos tree oci:wtgos-image --delta', 'wtgos tree ghcr.io/you/image:stable --json']);
    return command.action(async (image) => {
        const { delta, plainHttp, ...switches } = command.opts();
        await runCommand(switches, entryFile, async (session) => {
            const { printTree } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7357), __webpack_require__.e(4604), __webpack_require__.e(5172), __webpack_require__.e(6776)]).then(__webpack_require__.bind(__webpack_require__, 96776));
            const options = { delta: delta === true, plainHttp: plainHttp === true, json: switches.json === true };
            return printTree(image, options, await session.services(), (line) => session.log.print(line));
        });
    });
}

;// CONCATENATED MODULE: ./.tsc/cli/try-command.js



function tryCommand(entryFile) {
    const command = new commander/* Command */.uB('try')
        .description('Runs the whole chain on a sample base into a folder, with throw-away keys: no account, registry or network.')
        .option('--keep <folder>', 'keep what was made, in a folder that is not there yet');
    addSwitches(command);
    addExamples(command, ['wtgos try', 'wtgos try --keep look && wtgos tree oci:look/registry:stable']);
    return command.action(async () => {
        const { keep, ...switches } = command.opts();
        await runCommand(switches, entryFile, async (session) => {
            const { runTry } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3292), __webpack_require__.e(1306), __webpack_require__.e(7357), __webpack_require__.e(4604), __webpack_require__.e(5172), __webpack_require__.e(497), __webpack_require__.e(1171), __webpack_require__.e(8766), __webpack_require__.e(5887), __webpack_require__.e(5689), __webpack_require__.e(3168), __webpack_require__.e(7563), __webpack_require__.e(9991), __webpack_require__.e(18)]).then(__webpack_require__.bind(__webpack_require__, 50018));
            const { columns } = switches.json ? process.stderr : process.stdout;
            const print = (text) => {
                if (!switches.quiet)
                    session.log.print(text);
            };
            return runTry(await session.services(), { print, colour: session.log.colour, columns, keep });
        });
    });
}

;// CONCATENATED MODULE: ./.tsc/cli/program.js












function program(entryFile, version) {
    const root = new commander/* Command */.uB('wtgos')
        .description('Builds, checks, signs, attests, verifies and only then publishes bootc images.')
        .version(version, '--version', 'print the version')
        .showHelpAfterError('(add --help for what is allowed)')
        .configureHelp({ sortSubcommands: false, showGlobalOptions: false })
        .helpCommand(false)
        .exitOverride();
    const add = (group, ...commands) => {
        for (const command of commands) {
            root.addCommand(command.helpGroup(group).copyInheritedSettings(root));
            for (const below of command.commands)
                below.copyInheritedSettings(root);
        }
    };
    const [build, ...links] = contracts.map((contract) => actionCommand(contract, entryFile));
    add('The whole chain:', tryCommand(entryFile), ...(build ? [build] : []));
    add('Its links:', ...links);
    add('Tools:', initCommand(entryFile), keygenCommand(entryFile), hostPolicyCommand(entryFile), treeCommand(entryFile), diffCommand(entryFile), explainCommand(entryFile), policyCommand(entryFile), completionCommand(root));
    root.addHelpText('after', `
Examples:
  $ wtgos try                                    # the whole chain on a sample, in a folder, without a registry
  $ wtgos build --base-key base.pub              # build and check the Containerfile of this folder
  $ wtgos verify-image --image ghcr.io/you/image:stable --public-keys cosign.pub

Exit status: 0 done, 1 a policy said no, 2 wrong input, 3 something outside failed, 70 a bug of wtgos.
An image is named as skopeo names it: oci:DIR[:tag], or a registry reference with tag or digest.`);
    return root;
}

;// CONCATENATED MODULE: ./.tsc/cli/main.js




async function main(argv, entryFile) {
    process.stdout.on('error', (error) => {
        if (error.code === 'EPIPE')
            process.exit(0);
        throw error;
    });
    const root = program(entryFile, (await (0,tool/* programOf */.o)(entryFile)).version);
    if (argv.length === 0)
        return help(root);
    try {
        await root.parseAsync(argv, { from: 'user' });
        return await (0,exit/* leave */.q)(0);
    }
    catch (error) {
        if (error instanceof commander/* CommanderError */.b7)
            return (0,exit/* leave */.q)(error.exitCode === 0 ? 0 : 2);
        throw error;
    }
}
function help(root) {
    root.outputHelp();
    return (0,exit/* leave */.q)(0);
}


/***/ }),

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
function sha256(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}
function hexOf(digest) {
    return digest.slice('sha256:'.length);
}


/***/ }),

/***/ 55743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pn: () => (/* binding */ PolicyError),
/* harmony export */   yA: () => (/* binding */ ExternalError),
/* harmony export */   yo: () => (/* binding */ UserError),
/* harmony export */   z3: () => (/* binding */ WtgosError)
/* harmony export */ });
class WtgosError extends Error {
    code;
    hint;
    state;
    at;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = new.target.name;
        this.code = code;
        this.hint = details.hint;
        this.state = details.state;
        this.at = details.at;
    }
}
class UserError extends WtgosError {
    kind = 'user';
    constructor(code, message, details) {
        super(code, message, details);
    }
}
class PolicyError extends WtgosError {
    kind = 'policy';
    constructor(code, message, details) {
        super(code, message, details);
    }
}
class ExternalError extends WtgosError {
    kind = 'external';
    constructor(code, message, details) {
        super(code, message, details);
    }
}


/***/ }),

/***/ 60772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
const longest = 64;
function nearest(text, names) {
    if (text.length > longest)
        return undefined;
    let best;
    let bestDistance = Number.POSITIVE_INFINITY;
    for (const name of names) {
        const distance = editDistance(text.toLowerCase(), name.toLowerCase());
        if (distance < bestDistance && distance <= Math.max(2, Math.floor(name.length / 3))) {
            best = name;
            bestDistance = distance;
        }
    }
    return best;
}
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const same = a[row - 1] === b[column - 1];
            let cost = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            if (swapped)
                cost = Math.min(cost, at(beforeLast, column - 2) + 1);
            current.push(cost);
        }
        beforeLast = last;
        last = current;
    }
    return at(last, b.length);
}
function at(row, column) {
    return row[column] ?? Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 38497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fk: () => (/* binding */ printableLines),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
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
function printableLines(text) {
    return text.split('\n').map(printable).join('\n');
}
const unprintable = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
function shortened(text, max) {
    return text.length <= max ? text : `${text.slice(0, max - 1)}…`;
}


/***/ }),

/***/ 42891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   Pe: () => (/* binding */ countsInWords),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ec: () => (/* binding */ judgedInWords)
/* harmony export */ });
/* unused harmony exports levels, stops, failures */
const levels = ['error', 'unknown', 'warning', 'note'];
function stops(level, strict) {
    return level === 'error' || (level === 'unknown' && strict);
}
function bySeverity(findings) {
    return [...findings].sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
}
function count(findings) {
    const counts = { error: 0, unknown: 0, warning: 0, note: 0 };
    for (const finding of findings)
        counts[finding.level]++;
    return counts;
}
function countsInWords(verdict) {
    const counts = count(verdict.findings);
    const words = levels
        .filter((level) => counts[level] > 0)
        .map((level) => `${counts[level]} ${level}${counts[level] === 1 || level === 'unknown' ? '' : 's'}`);
    return words.length === 0 ? 'no findings' : words.join(', ');
}
function failures(verdict) {
    return verdict.findings.filter((finding) => stops(finding.level, verdict.strict)).length;
}
function judgedInWords({ decisions, judged }) {
    return judged ?? (decisions.length === 1 ? '1 changed path' : `${decisions.length} changed paths`);
}


/***/ }),

/***/ 86476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf)
/* harmony export */ });
/* harmony import */ var _core_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38497);

function placeOf(finding) {
    const parts = [];
    if (finding.path !== undefined)
        parts.push(`/${(0,_core_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(finding.path)}`);
    if (finding.at)
        parts.push(`from ${(0,_core_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(finding.at.file)}${finding.at.line ? `:${finding.at.line}` : ''}`);
    return parts.join(', ');
}


/***/ }),

/***/ 99131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ verdictText)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _core_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38497);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42891);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86476);




const shownFindings = 50;
const look = {
    error: { mark: '✗', style: 'red' },
    unknown: { mark: '?', style: 'magenta' },
    warning: { mark: '!', style: 'yellow' },
    note: { mark: '·', style: 'dim' },
};
function verdictText(verdict, colour) {
    const paint = (style, text) => colour ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false }) : text;
    const passed = verdict.result === 'pass';
    const head = `${paint(passed ? 'green' : 'red', passed ? '✓ pass' : '✗ fail')}  ${(0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .judgedInWords */ .ec)(verdict)} judged, ${(0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .countsInWords */ .Pe)(verdict)}`;
    const findings = (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .bySeverity */ .Np)(verdict.findings);
    const lines = findings.slice(0, shownFindings).flatMap((finding) => findingLines(finding, paint));
    const left = findings.length - shownFindings;
    if (left > 0)
        lines.push(`  … and ${left} more; the whole list is in the report (input \`report\`)`);
    return [head, ...lines].join('\n');
}
function findingLines(finding, paint) {
    const { mark, style } = look[finding.level];
    const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$)(finding);
    const lines = [`  ${paint(style, `${mark} ${finding.rule}`)}${place ? `  ${paint('bold', place)}` : ''}`];
    lines.push(`      ${(0,_core_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(finding.message)}`);
    if (finding.fix)
        lines.push(`      ${paint('cyan', '→')} ${(0,_core_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(finding.fix)}`);
    return lines;
}


/***/ }),

/***/ 79371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ seconds)
/* harmony export */ });
function seconds(milliseconds) {
    const total = milliseconds / 1000;
    if (total < 60)
        return `${total.toFixed(1)} s`;
    const rounded = Math.round(total);
    return `${Math.floor(rounded / 60)} min ${String(rounded % 60).padStart(2, '0')} s`;
}


/***/ }),

/***/ 12428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ endingOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55743);
/* harmony import */ var _core_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38497);


const statusOf = { policy: 1, user: 2, external: 3 };
const repository = 'https://github.com/wtgos/actions';
const titles = {
    policy: 'Refused by policy',
    user: 'Wrong input',
    external: 'Failed outside of wtgos',
};
function endingOf(error, redact, debug) {
    const clean = (text) => (0,_core_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printableLines */ .fk)(redact(text));
    const stack = debug ? stackLines(error).map((line) => (0,_core_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(redact(line))) : [];
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WtgosError */ .z3)) {
        const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
        return {
            status: 70,
            title: 'Bug in wtgos',
            message: `This is a bug of wtgos, not of your input. ${clean(what)}`,
            details: [`Please report it, with what you ran: ${repository}/issues/new`, ...stack],
        };
    }
    const details = [];
    if (error.hint)
        details.push(`What to do: ${clean(error.hint)}`);
    if (error.state)
        details.push(`State: ${clean(error.state)}`);
    details.push(`About this error: ${repository}/blob/main/docs/errors.md#${error.code}`, ...stack);
    return {
        status: statusOf[error.kind],
        title: titles[error.kind],
        message: `${placeOf(error)}${clean(error.message)}`,
        details,
        ...(error.at ? { file: (0,_core_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(error.at.file) } : {}),
        ...(error.at?.line ? { line: error.at.line } : {}),
    };
}
function placeOf({ at, message }) {
    if (!at)
        return '';
    const place = `${[(0,_core_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(at.file), at.line, at.column].filter((part) => part !== undefined).join(':')}: `;
    return message.startsWith(place) ? '' : place;
}
function stackLines(error) {
    const lines = [];
    for (let next = error, depth = 0; next instanceof Error && depth < 5; next = next.cause, depth++) {
        lines.push(...`${depth > 0 ? 'caused by ' : ''}${next.stack ?? next.message}`.split('\n'));
    }
    return lines;
}


/***/ }),

/***/ 86747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ leave)
/* harmony export */ });
async function leave(status) {
    await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write('', done))));
    process.exit(status);
}


/***/ }),

/***/ 77956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ abortOnSignals)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55743);

const graceMs = 6_000;
const signals = ['SIGINT', 'SIGTERM'];
function abortOnSignals(giveUp) {
    const controller = new AbortController();
    let timer;
    const stop = (name) => {
        if (controller.signal.aborted)
            return giveUp(name);
        controller.abort(new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExternalError */ .yA('interrupted', `stopped by ${name}`, { hint: 'Run the same again when you are ready.' }));
        timer = setTimeout(() => giveUp(name), graceMs);
        timer.unref();
    };
    for (const name of signals)
        process.on(name, stop);
    return {
        signal: controller.signal,
        reasonOf: (error) => controller.signal.aborted && !(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WtgosError */ .z3) ? controller.signal.reason : error,
        dispose() {
            clearTimeout(timer);
            for (const name of signals)
                process.off(name, stop);
        },
    };
}


/***/ }),

/***/ 96173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ useNetworkOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55743);


const loopback = ['localhost', '127.0.0.1', '[::1]'];
const proxies = ['https_proxy', 'http_proxy'];
async function useNetworkOf(env, mask) {
    const found = proxies.flatMap((name) => {
        const text = setting(env, name);
        return text === '' ? [] : [{ name, url: proxyUrl(text, name, mask) }];
    });
    if (found.length > 0) {
        const noProxy = [setting(env, 'no_proxy'), ...loopback].filter(Boolean).join(',');
        const settings = { ...Object.fromEntries(found.map(({ name, url }) => [name, url])), no_proxy: noProxy };
        for (const [name, value] of Object.entries(settings)) {
            env[name] = value;
            env[name.toUpperCase()] = value;
        }
        const { setGlobalProxyFromEnv } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19));
        setGlobalProxyFromEnv(settings);
    }
    if (env['SSL_CERT_FILE'])
        await trustOnly(env['SSL_CERT_FILE']);
}
function setting(env, name) {
    return env[name] || env[name.toUpperCase()] || '';
}
function proxyUrl(text, name, mask) {
    const url = URL.parse(text.includes('://') ? text : `http://${text}`);
    if (url === null || !['http:', 'https:'].includes(url.protocol)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('input-invalid', `${name.toUpperCase()} names no proxy that is known here`, {
            hint: 'Give it as http://host:port, or https://user:password@host:port.',
        });
    }
    if (url.password !== '') {
        const [user, password] = [url.username, url.password].map(decoded);
        for (const secret of new Set([url.password, `${password}`, `${user}:${password}`]))
            mask(secret);
    }
    return url.href;
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
async function trustOnly(file) {
    const { getCACertificates, setDefaultCACertificates } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 41692, 19));
    try {
        const own = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8')).match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g);
        if (own === null)
            throw new Error('it holds no certificate in PEM form');
        setDefaultCACertificates([...own, ...getCACertificates('extra')]);
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('input-invalid', `SSL_CERT_FILE cannot be used: ${cause.message}`, {
            hint: 'Name a readable PEM file with the certificates of the authorities to trust, or unset the variable.',
            cause,
        });
    }
}


/***/ }),

/***/ 64280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ Pace)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79371);

const tooSoon = 1_000;
const maxTransfers = 100;
class Pace {
    #transfers = new Map();
    of(label, done, total, now = performance.now()) {
        const transfer = this.#transfers.get(label);
        if (!transfer || done < transfer.from) {
            if (this.#transfers.size >= maxTransfers)
                this.#transfers.clear();
            this.#transfers.set(label, { since: now, from: done });
            return '';
        }
        const elapsed = now - transfer.since;
        const rate = (done - transfer.from) / elapsed;
        if (elapsed < tooSoon || rate <= 0)
            return '';
        const text = `${((rate * 1000) / 1e6).toFixed(1)} MB/s`;
        return total === undefined || total <= done ? text : `${text}, ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .Y)((total - done) / rate)} left`;
    }
}


/***/ }),

/***/ 38954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ Secrets)
/* harmony export */ });
const shortestLine = 4;
class Secrets {
    #forms = new Set();
    add(value) {
        const fresh = formsOf(value).filter((form) => !this.#forms.has(form));
        for (const form of fresh)
            this.#forms.add(form);
        return fresh;
    }
    redact(text) {
        let clean = text;
        for (const form of [...this.#forms].sort((a, b) => b.length - a.length))
            clean = clean.replaceAll(form, '***');
        return clean;
    }
}
function formsOf(value) {
    const lines = value
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line.length >= shortestLine && !line.startsWith('-----'));
    const plain = [value, value.trim(), ...lines].filter((form) => form !== '');
    const encoded = plain.flatMap((form) => {
        const bytes = Buffer.from(form);
        return [JSON.stringify(form).slice(1, -1), bytes.toString('base64'), bytes.toString('base64url')];
    });
    return [...new Set([...plain, ...encoded])];
}


/***/ }),

/***/ 2681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ programOf),
/* harmony export */   w: () => (/* binding */ toolOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2503);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86912);





const manifest = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() });
async function toolOf(entryFile) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(entryFile);
    const { name, version } = await programOf(entryFile);
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { recursive: true })).filter((file) => /\.(js|ts)$/.test(file)).sort();
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const file of names)
        hash.update(`${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, file)))} ${file}\n`);
    return { name, version, digest: `sha256:${hash.digest('hex')}` };
}
async function programOf(entryFile) {
    return manifest.parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(entryFile), '../package.json'), 'utf8')));
}


/***/ })

};
