export const id = 2267;
export const ids = [2267, 4648];
export const modules = {
	81316: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			QP: () => defineAction,
			cs: () => decodeInputs
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55743);
		var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60772);
		function defineAction(contract) {
			return {check: () => [], ...contract};
		}
		function decodeInputs(contract, raw) {
			const missing = [];
			const invalid = unknownNames(contract, raw);
			const decoded = new Map();
			for (const [name, input] of Object.entries(contract.inputs)) {
				const given = Object.hasOwn(raw, name) ? raw[name] : undefined;
				const text = given === undefined || given.trim() === '' ? input.default : given;
				if (text === undefined) {
					if (input.required) missing.push(`${name} is required: ${input.description}`);
					decoded.set(camelCase(name), input.absent);
					continue;
				}
				const result = input.schema.safeParse(text);
				if (result.success) decoded.set(camelCase(name), result.data);
				else invalid.push(`${name} ${shown(input, text)}: ${result.error.issues.map(issue => issue.message).join('; ')}`);
			}
			const inputs = Object.fromEntries(decoded);
			if (missing.length === 0 && invalid.length === 0) invalid.push(...contract.check(inputs));
			if (missing.length > 0 || invalid.length > 0) throw problems(contract, missing, invalid);
			return inputs;
		}
		function camelCase(name) {
			return name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
		}
		function unknownNames(contract, raw) {
			return Object.keys(raw)
				.filter(name => !Object.hasOwn(contract.inputs, name))
				.map(name => {
					const meant = (0, _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__.p)(name, Object.keys(contract.inputs));
					return `${JSON.stringify(name.slice(0, 64))} is no input${meant ? `; did you mean ${meant}?` : ''}`;
				});
		}
		function shown(input, text) {
			if (input.secret) return '(not shown)';
			return JSON.stringify(text.length > 80 ? `${text.slice(0, 77)}…` : text);
		}
		function problems(contract, missing, invalid) {
			const all = [...missing, ...invalid];
			const message = all.length === 1 ? `${all[0]}` : `${all.length} inputs are wrong:\n${all.map(one => `- ${one}`).join('\n')}`;
			return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(invalid.length === 0 ? 'input-missing' : 'input-invalid', message, {
				hint: `All inputs of ${contract.name} are described in docs/actions.md, and by: wtgos ${contract.name} --help`
			});
		}
	},
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
						__webpack_require__.e(7357),
						__webpack_require__.e(4604),
						__webpack_require__.e(5172),
						__webpack_require__.e(497),
						__webpack_require__.e(3803),
						__webpack_require__.e(6950),
						__webpack_require__.e(5887),
						__webpack_require__.e(5689),
						__webpack_require__.e(6027),
						__webpack_require__.e(4884),
						__webpack_require__.e(7563),
						__webpack_require__.e(8077),
						__webpack_require__.e(4764)
					]).then(__webpack_require__.bind(__webpack_require__, 6470))
				),
			plan: () =>
				bind(Promise.all([__webpack_require__.e(2503), __webpack_require__.e(9697)]).then(__webpack_require__.bind(__webpack_require__, 79697)), () =>
					Promise.all([__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(7357), __webpack_require__.e(4604), __webpack_require__.e(5172), __webpack_require__.e(5887), __webpack_require__.e(4884), __webpack_require__.e(1811)]).then(__webpack_require__.bind(__webpack_require__, 61811))
				),
			'build-image': () =>
				bind(Promise.all([__webpack_require__.e(2503), __webpack_require__.e(258)]).then(__webpack_require__.bind(__webpack_require__, 10258)), () =>
					Promise.all([__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(1306), __webpack_require__.e(7357), __webpack_require__.e(4604), __webpack_require__.e(5172), __webpack_require__.e(5887), __webpack_require__.e(6027), __webpack_require__.e(4884), __webpack_require__.e(5705)]).then(
						__webpack_require__.bind(__webpack_require__, 61202)
					)
				),
			'verify-immutability': () =>
				bind(Promise.all([__webpack_require__.e(2503), __webpack_require__.e(4960)]).then(__webpack_require__.bind(__webpack_require__, 34960)), () =>
					Promise.all([__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(3292), __webpack_require__.e(7357), __webpack_require__.e(4604), __webpack_require__.e(5172), __webpack_require__.e(497), __webpack_require__.e(3803), __webpack_require__.e(6950), __webpack_require__.e(8264)]).then(
						__webpack_require__.bind(__webpack_require__, 56700)
					)
				),
			'push-image': () =>
				bind(Promise.all([__webpack_require__.e(2503), __webpack_require__.e(1580)]).then(__webpack_require__.bind(__webpack_require__, 41580)), () =>
					Promise.all([__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(7357), __webpack_require__.e(988)]).then(__webpack_require__.bind(__webpack_require__, 60616))
				),
			'sign-cosign': () =>
				bind(Promise.all([__webpack_require__.e(2503), __webpack_require__.e(911)]).then(__webpack_require__.bind(__webpack_require__, 30911)), () =>
					Promise.all([__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(7357), __webpack_require__.e(4604), __webpack_require__.e(5172), __webpack_require__.e(9479)]).then(__webpack_require__.bind(__webpack_require__, 5573))
				),
			'attest-provenance': () =>
				bind(Promise.all([__webpack_require__.e(2503), __webpack_require__.e(9643)]).then(__webpack_require__.bind(__webpack_require__, 99643)), () =>
					Promise.all([__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(7357), __webpack_require__.e(4604), __webpack_require__.e(5172), __webpack_require__.e(2644)]).then(__webpack_require__.bind(__webpack_require__, 26950))
				),
			'verify-image': () =>
				bind(Promise.all([__webpack_require__.e(2503), __webpack_require__.e(1419)]).then(__webpack_require__.bind(__webpack_require__, 31419)), () =>
					Promise.all([__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(7357), __webpack_require__.e(4604), __webpack_require__.e(5172), __webpack_require__.e(497), __webpack_require__.e(5689), __webpack_require__.e(6126)]).then(__webpack_require__.bind(__webpack_require__, 24865))
				),
			'promote-image': () =>
				bind(Promise.all([__webpack_require__.e(2503), __webpack_require__.e(570)]).then(__webpack_require__.bind(__webpack_require__, 60570)), () =>
					Promise.all([__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(7357), __webpack_require__.e(4604), __webpack_require__.e(5172), __webpack_require__.e(497), __webpack_require__.e(5689), __webpack_require__.e(8153)]).then(__webpack_require__.bind(__webpack_require__, 47002))
				),
			'assemble-index': () =>
				bind(Promise.all([__webpack_require__.e(2503), __webpack_require__.e(3995)]).then(__webpack_require__.bind(__webpack_require__, 93995)), () =>
					Promise.all([__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(7357), __webpack_require__.e(4604), __webpack_require__.e(5172), __webpack_require__.e(497), __webpack_require__.e(5689), __webpack_require__.e(7563), __webpack_require__.e(5480), __webpack_require__.e(1578)]).then(
						__webpack_require__.bind(__webpack_require__, 70225)
					)
				),
			'publish-images': () =>
				bind(Promise.all([__webpack_require__.e(2503), __webpack_require__.e(4566), __webpack_require__.e(9860)]).then(__webpack_require__.bind(__webpack_require__, 59860)), () =>
					Promise.all([
						__webpack_require__.e(2503),
						__webpack_require__.e(8815),
						__webpack_require__.e(3292),
						__webpack_require__.e(1306),
						__webpack_require__.e(7357),
						__webpack_require__.e(4604),
						__webpack_require__.e(5172),
						__webpack_require__.e(497),
						__webpack_require__.e(3803),
						__webpack_require__.e(6950),
						__webpack_require__.e(5887),
						__webpack_require__.e(5689),
						__webpack_require__.e(6027),
						__webpack_require__.e(4884),
						__webpack_require__.e(7563),
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
						__webpack_require__.e(7357),
						__webpack_require__.e(4604),
						__webpack_require__.e(5172),
						__webpack_require__.e(497),
						__webpack_require__.e(3803),
						__webpack_require__.e(6950),
						__webpack_require__.e(5887),
						__webpack_require__.e(5689),
						__webpack_require__.e(6027),
						__webpack_require__.e(4884),
						__webpack_require__.e(7563),
						__webpack_require__.e(8077),
						__webpack_require__.e(3904)
					]).then(__webpack_require__.bind(__webpack_require__, 93904))
				),
			prune: () =>
				bind(Promise.all([__webpack_require__.e(2503), __webpack_require__.e(3722)]).then(__webpack_require__.bind(__webpack_require__, 43722)), () =>
					Promise.all([__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(7357), __webpack_require__.e(5531)]).then(__webpack_require__.bind(__webpack_require__, 80109))
				),
			'check-distrobox': () =>
				bind(Promise.all([__webpack_require__.e(2503), __webpack_require__.e(7023)]).then(__webpack_require__.bind(__webpack_require__, 57023)), () =>
					Promise.all([__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(7357), __webpack_require__.e(2055)]).then(__webpack_require__.bind(__webpack_require__, 80284))
				),
			'check-hardware-profile': () =>
				bind(Promise.all([__webpack_require__.e(2503), __webpack_require__.e(8637)]).then(__webpack_require__.bind(__webpack_require__, 38637)), () =>
					Promise.all([__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(3292), __webpack_require__.e(7357), __webpack_require__.e(4604), __webpack_require__.e(5172), __webpack_require__.e(497), __webpack_require__.e(3803), __webpack_require__.e(6950), __webpack_require__.e(2362)]).then(
						__webpack_require__.bind(__webpack_require__, 37810)
					)
				),
			'check-governance': () =>
				bind(Promise.all([__webpack_require__.e(2503), __webpack_require__.e(9533)]).then(__webpack_require__.bind(__webpack_require__, 9533)), () =>
					Promise.all([__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(7357), __webpack_require__.e(3597)]).then(__webpack_require__.bind(__webpack_require__, 97984))
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
	},
	55743: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			pn: () => PolicyError,
			yA: () => ExternalError,
			yo: () => UserError,
			z3: () => WtgosError
		});
		class WtgosError extends Error {
			code;
			hint;
			state;
			at;
			constructor(code, message, details = {}) {
				super(message, details.cause === undefined ? undefined : {cause: details.cause});
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
	},
	60772: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			p: () => nearest
		});
		const longest = 64;
		function nearest(text, names) {
			if (text.length > longest) return undefined;
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
			let last = Array.from({length: b.length + 1}, (_, column) => column);
			for (let row = 1; row <= a.length; row++) {
				const current = [row];
				for (let column = 1; column <= b.length; column++) {
					const same = a[row - 1] === b[column - 1];
					let cost = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
					const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
					if (swapped) cost = Math.min(cost, at(beforeLast, column - 2) + 1);
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
	}
};
