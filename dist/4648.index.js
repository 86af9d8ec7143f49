export const id = 4648;
export const ids = [4648];
export const modules = {
	4648: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			actions: () => actions
		});
		var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81316);
		const actions = {
			build: () =>
				bind(Promise.all([__webpack_require__.e(2503), __webpack_require__.e(4566)]).then(__webpack_require__.bind(__webpack_require__, 34566)), () =>
					Promise.all([
						__webpack_require__.e(2503),
						__webpack_require__.e(8815),
						__webpack_require__.e(3292),
						__webpack_require__.e(1306),
						__webpack_require__.e(403),
						__webpack_require__.e(3247),
						__webpack_require__.e(4604),
						__webpack_require__.e(5172),
						__webpack_require__.e(497),
						__webpack_require__.e(3803),
						__webpack_require__.e(6950),
						__webpack_require__.e(5887),
						__webpack_require__.e(5689),
						__webpack_require__.e(6027),
						__webpack_require__.e(4884),
						__webpack_require__.e(6876),
						__webpack_require__.e(8077),
						__webpack_require__.e(4764)
					]).then(__webpack_require__.bind(__webpack_require__, 6470))
				),
			plan: () =>
				bind(Promise.all([__webpack_require__.e(2503), __webpack_require__.e(9697)]).then(__webpack_require__.bind(__webpack_require__, 79697)), () =>
					Promise.all([__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(403), __webpack_require__.e(3247), __webpack_require__.e(4604), __webpack_require__.e(5172), __webpack_require__.e(5887), __webpack_require__.e(4884), __webpack_require__.e(1811)]).then(
						__webpack_require__.bind(__webpack_require__, 61811)
					)
				),
			'build-image': () =>
				bind(Promise.all([__webpack_require__.e(2503), __webpack_require__.e(258)]).then(__webpack_require__.bind(__webpack_require__, 10258)), () =>
					Promise.all([
						__webpack_require__.e(2503),
						__webpack_require__.e(8815),
						__webpack_require__.e(1306),
						__webpack_require__.e(403),
						__webpack_require__.e(3247),
						__webpack_require__.e(4604),
						__webpack_require__.e(5172),
						__webpack_require__.e(5887),
						__webpack_require__.e(6027),
						__webpack_require__.e(4884),
						__webpack_require__.e(5705)
					]).then(__webpack_require__.bind(__webpack_require__, 61202))
				),
			'verify-immutability': () =>
				bind(Promise.all([__webpack_require__.e(2503), __webpack_require__.e(4960)]).then(__webpack_require__.bind(__webpack_require__, 34960)), () =>
					Promise.all([
						__webpack_require__.e(2503),
						__webpack_require__.e(8815),
						__webpack_require__.e(3292),
						__webpack_require__.e(403),
						__webpack_require__.e(3247),
						__webpack_require__.e(4604),
						__webpack_require__.e(5172),
						__webpack_require__.e(497),
						__webpack_require__.e(3803),
						__webpack_require__.e(6950),
						__webpack_require__.e(8264)
					]).then(__webpack_require__.bind(__webpack_require__, 56700))
				),
			'push-image': () =>
				bind(Promise.all([__webpack_require__.e(2503), __webpack_require__.e(1580)]).then(__webpack_require__.bind(__webpack_require__, 41580)), () =>
					Promise.all([__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(403), __webpack_require__.e(3247), __webpack_require__.e(8402), __webpack_require__.e(616)]).then(__webpack_require__.bind(__webpack_require__, 60616))
				),
			'sign-cosign': () =>
				bind(Promise.all([__webpack_require__.e(2503), __webpack_require__.e(911)]).then(__webpack_require__.bind(__webpack_require__, 30911)), () =>
					Promise.all([__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(403), __webpack_require__.e(3247), __webpack_require__.e(4604), __webpack_require__.e(5172), __webpack_require__.e(8402), __webpack_require__.e(5573)]).then(__webpack_require__.bind(__webpack_require__, 5573))
				),
			'attest-provenance': () =>
				bind(Promise.all([__webpack_require__.e(2503), __webpack_require__.e(9643)]).then(__webpack_require__.bind(__webpack_require__, 99643)), () =>
					Promise.all([__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(403), __webpack_require__.e(3247), __webpack_require__.e(4604), __webpack_require__.e(5172), __webpack_require__.e(8402), __webpack_require__.e(4569)]).then(__webpack_require__.bind(__webpack_require__, 26950))
				),
			'verify-image': () =>
				bind(Promise.all([__webpack_require__.e(2503), __webpack_require__.e(1419)]).then(__webpack_require__.bind(__webpack_require__, 31419)), () =>
					Promise.all([__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(403), __webpack_require__.e(3247), __webpack_require__.e(4604), __webpack_require__.e(5172), __webpack_require__.e(497), __webpack_require__.e(5689), __webpack_require__.e(6126)]).then(
						__webpack_require__.bind(__webpack_require__, 24865)
					)
				),
			'promote-image': () =>
				bind(Promise.all([__webpack_require__.e(2503), __webpack_require__.e(570)]).then(__webpack_require__.bind(__webpack_require__, 60570)), () =>
					Promise.all([__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(403), __webpack_require__.e(3247), __webpack_require__.e(4604), __webpack_require__.e(5172), __webpack_require__.e(497), __webpack_require__.e(5689), __webpack_require__.e(8402), __webpack_require__.e(5264)]).then(
						__webpack_require__.bind(__webpack_require__, 47002)
					)
				),
			'assemble-index': () =>
				bind(Promise.all([__webpack_require__.e(2503), __webpack_require__.e(3995)]).then(__webpack_require__.bind(__webpack_require__, 93995)), () =>
					Promise.all([
						__webpack_require__.e(2503),
						__webpack_require__.e(8815),
						__webpack_require__.e(403),
						__webpack_require__.e(3247),
						__webpack_require__.e(4604),
						__webpack_require__.e(5172),
						__webpack_require__.e(497),
						__webpack_require__.e(5689),
						__webpack_require__.e(6876),
						__webpack_require__.e(5480),
						__webpack_require__.e(1578)
					]).then(__webpack_require__.bind(__webpack_require__, 70225))
				),
			'publish-images': () =>
				bind(Promise.all([__webpack_require__.e(2503), __webpack_require__.e(4566), __webpack_require__.e(9860)]).then(__webpack_require__.bind(__webpack_require__, 59860)), () =>
					Promise.all([
						__webpack_require__.e(2503),
						__webpack_require__.e(8815),
						__webpack_require__.e(3292),
						__webpack_require__.e(1306),
						__webpack_require__.e(403),
						__webpack_require__.e(3247),
						__webpack_require__.e(4604),
						__webpack_require__.e(5172),
						__webpack_require__.e(497),
						__webpack_require__.e(3803),
						__webpack_require__.e(6950),
						__webpack_require__.e(5887),
						__webpack_require__.e(5689),
						__webpack_require__.e(6027),
						__webpack_require__.e(4884),
						__webpack_require__.e(6876),
						__webpack_require__.e(8077),
						__webpack_require__.e(5480),
						__webpack_require__.e(7648)
					]).then(__webpack_require__.bind(__webpack_require__, 87648))
				),
			'check-image': () =>
				bind(Promise.all([__webpack_require__.e(2503), __webpack_require__.e(4662)]).then(__webpack_require__.bind(__webpack_require__, 4662)), () =>
					Promise.all([
						__webpack_require__.e(2503),
						__webpack_require__.e(8815),
						__webpack_require__.e(3292),
						__webpack_require__.e(1306),
						__webpack_require__.e(403),
						__webpack_require__.e(3247),
						__webpack_require__.e(4604),
						__webpack_require__.e(5172),
						__webpack_require__.e(497),
						__webpack_require__.e(3803),
						__webpack_require__.e(6950),
						__webpack_require__.e(5887),
						__webpack_require__.e(5689),
						__webpack_require__.e(6027),
						__webpack_require__.e(4884),
						__webpack_require__.e(6876),
						__webpack_require__.e(8077),
						__webpack_require__.e(3904)
					]).then(__webpack_require__.bind(__webpack_require__, 93904))
				),
			prune: () =>
				bind(Promise.all([__webpack_require__.e(2503), __webpack_require__.e(3722)]).then(__webpack_require__.bind(__webpack_require__, 43722)), () =>
					Promise.all([__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(403), __webpack_require__.e(3247), __webpack_require__.e(3764), __webpack_require__.e(109)]).then(__webpack_require__.bind(__webpack_require__, 80109))
				),
			'check-distrobox': () =>
				bind(Promise.all([__webpack_require__.e(2503), __webpack_require__.e(7023)]).then(__webpack_require__.bind(__webpack_require__, 57023)), () =>
					Promise.all([__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(403), __webpack_require__.e(3247), __webpack_require__.e(2055)]).then(__webpack_require__.bind(__webpack_require__, 80284))
				),
			'check-hardware-profile': () =>
				bind(Promise.all([__webpack_require__.e(2503), __webpack_require__.e(8637)]).then(__webpack_require__.bind(__webpack_require__, 38637)), () =>
					Promise.all([
						__webpack_require__.e(2503),
						__webpack_require__.e(8815),
						__webpack_require__.e(3292),
						__webpack_require__.e(403),
						__webpack_require__.e(3247),
						__webpack_require__.e(4604),
						__webpack_require__.e(5172),
						__webpack_require__.e(497),
						__webpack_require__.e(3803),
						__webpack_require__.e(6950),
						__webpack_require__.e(7619)
					]).then(__webpack_require__.bind(__webpack_require__, 75205))
				),
			'check-governance': () =>
				bind(Promise.all([__webpack_require__.e(2503), __webpack_require__.e(9533)]).then(__webpack_require__.bind(__webpack_require__, 9533)), () =>
					Promise.all([__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(403), __webpack_require__.e(3247), __webpack_require__.e(3764), __webpack_require__.e(8189)]).then(__webpack_require__.bind(__webpack_require__, 18189))
				)
		};
		async function bind(inputs, load) {
			const {contract} = await inputs;
			return {
				contract,
				async run(raw, services) {
					const decoded = (0, _contract_js__WEBPACK_IMPORTED_MODULE_0__.cs)(contract, raw);
					const {run} = await load();
					return run(decoded, await services());
				}
			};
		}
	}
};
