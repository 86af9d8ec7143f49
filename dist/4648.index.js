export const id = 4648;
export const ids = [4648];
export const modules = {

/***/ 4648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actions: () => (/* binding */ actions)
/* harmony export */ });
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81316);

const actions = {
    build: () => bind(Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(4566)]).then(__webpack_require__.bind(__webpack_require__, 34566)), () => Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(3292), __webpack_require__.e(1306), __webpack_require__.e(7357), __webpack_require__.e(4604), __webpack_require__.e(5172), __webpack_require__.e(497), __webpack_require__.e(1171), __webpack_require__.e(8766), __webpack_require__.e(5887), __webpack_require__.e(5689), __webpack_require__.e(3168), __webpack_require__.e(7563), __webpack_require__.e(9991), __webpack_require__.e(3555)]).then(__webpack_require__.bind(__webpack_require__, 6470))),
    plan: () => bind(Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(9697)]).then(__webpack_require__.bind(__webpack_require__, 79697)), () => Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(7357), __webpack_require__.e(4604), __webpack_require__.e(5172), __webpack_require__.e(5887), __webpack_require__.e(1359)]).then(__webpack_require__.bind(__webpack_require__, 18420))),
    'build-image': () => bind(Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(258)]).then(__webpack_require__.bind(__webpack_require__, 10258)), () => Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(1306), __webpack_require__.e(7357), __webpack_require__.e(4604), __webpack_require__.e(5172), __webpack_require__.e(5887), __webpack_require__.e(3168), __webpack_require__.e(4051)]).then(__webpack_require__.bind(__webpack_require__, 61202))),
    'verify-immutability': () => bind(Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(4960)]).then(__webpack_require__.bind(__webpack_require__, 34960)), () => Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(3292), __webpack_require__.e(7357), __webpack_require__.e(4604), __webpack_require__.e(5172), __webpack_require__.e(497), __webpack_require__.e(1171), __webpack_require__.e(8766), __webpack_require__.e(6700)]).then(__webpack_require__.bind(__webpack_require__, 56700))),
    'push-image': () => bind(Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(1580)]).then(__webpack_require__.bind(__webpack_require__, 41580)), () => Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(7357), __webpack_require__.e(616)]).then(__webpack_require__.bind(__webpack_require__, 60616))),
    'sign-cosign': () => bind(Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(911)]).then(__webpack_require__.bind(__webpack_require__, 30911)), () => Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(7357), __webpack_require__.e(4604), __webpack_require__.e(5172), __webpack_require__.e(5573)]).then(__webpack_require__.bind(__webpack_require__, 5573))),
    'attest-provenance': () => bind(Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(9643)]).then(__webpack_require__.bind(__webpack_require__, 99643)), () => Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(7357), __webpack_require__.e(4604), __webpack_require__.e(5172), __webpack_require__.e(6950)]).then(__webpack_require__.bind(__webpack_require__, 26950))),
    'verify-image': () => bind(Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(1419)]).then(__webpack_require__.bind(__webpack_require__, 31419)), () => Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(7357), __webpack_require__.e(4604), __webpack_require__.e(5172), __webpack_require__.e(497), __webpack_require__.e(5689), __webpack_require__.e(3043)]).then(__webpack_require__.bind(__webpack_require__, 4430))),
    'promote-image': () => bind(Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(570)]).then(__webpack_require__.bind(__webpack_require__, 60570)), () => Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(7357), __webpack_require__.e(4604), __webpack_require__.e(5172), __webpack_require__.e(497), __webpack_require__.e(5689), __webpack_require__.e(9199)]).then(__webpack_require__.bind(__webpack_require__, 47002))),
    'assemble-index': () => bind(Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(3995)]).then(__webpack_require__.bind(__webpack_require__, 93995)), () => Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(7357), __webpack_require__.e(4604), __webpack_require__.e(5172), __webpack_require__.e(497), __webpack_require__.e(5689), __webpack_require__.e(7563), __webpack_require__.e(5936)]).then(__webpack_require__.bind(__webpack_require__, 84267))),
    'check-image': () => bind(Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(4662)]).then(__webpack_require__.bind(__webpack_require__, 4662)), () => Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(3292), __webpack_require__.e(1306), __webpack_require__.e(7357), __webpack_require__.e(4604), __webpack_require__.e(5172), __webpack_require__.e(497), __webpack_require__.e(1171), __webpack_require__.e(8766), __webpack_require__.e(5887), __webpack_require__.e(5689), __webpack_require__.e(3168), __webpack_require__.e(7563), __webpack_require__.e(9991), __webpack_require__.e(8975)]).then(__webpack_require__.bind(__webpack_require__, 93904))),
    prune: () => bind(Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(3722)]).then(__webpack_require__.bind(__webpack_require__, 43722)), () => Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(7357), __webpack_require__.e(109)]).then(__webpack_require__.bind(__webpack_require__, 80109))),
    'check-distrobox': () => bind(Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(7023)]).then(__webpack_require__.bind(__webpack_require__, 57023)), () => Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(7357), __webpack_require__.e(2280)]).then(__webpack_require__.bind(__webpack_require__, 68617))),
};
async function bind(inputs, load) {
    const { contract } = await inputs;
    return {
        contract,
        async run(raw, services) {
            const decoded = (0,_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeInputs */ .cs)(contract, raw);
            const { run } = await load();
            return run(decoded, await services());
        },
    };
}


/***/ })

};
