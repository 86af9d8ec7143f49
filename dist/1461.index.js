export const id = 1461;
export const ids = [1461];
export const modules = {
	86912: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bc: () => isDigest,
			ZD: () => hexOf,
			sc: () => sha256
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		const pattern = /^sha256:[0-9a-f]{64}$/;
		function isDigest(text) {
			return typeof text === 'string' && pattern.test(text);
		}
		function sha256(bytes) {
			return `sha256:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
		}
		function hexOf(digest) {
			return digest.slice('sha256:'.length);
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
	90750: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			runLayerWorker: () => runLayerWorker
		});
		var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55743);
		var _inflate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31029);
		var _layer_codec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9788);
		var _layer_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73243);
		var _layer_tap_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70807);
		var _read_members_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46918);
		async function runLayerWorker(openTap) {
			const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort;
			if (!port) throw new TypeError('runLayerWorker is for worker threads');
			const inbox = new Inbox();
			const closed = new Promise(resolve => port.once('close', resolve));
			port.on('message', message => {
				if (message.kind === 'layer') void indexAndAnswer(message);
				else inbox.push(message);
			});
			async function indexAndAnswer(message) {
				const {descriptor, diffId, isVerified} = message;
				const guarded = openTap && message.tap && new _layer_tap_js__WEBPACK_IMPORTED_MODULE_6__.y(() => openTap(message.tap?.target ?? ''));
				const source = inbox.pieces(bytes => (bytes ? answer({kind: 'taken', bytes}, [bytes]) : answer({kind: 'taken'})));
				const layer = {descriptor, diffId, isVerified, open: () => source};
				try {
					if (guarded && message.tap?.only) {
						await (0, _read_members_js__WEBPACK_IMPORTED_MODULE_5__.n)(layer, guarded);
						guarded.close();
						answer({kind: 'tapped', trouble: guarded.trouble});
						return;
					}
					const parts = (0, _layer_codec_js__WEBPACK_IMPORTED_MODULE_3__.o1)(await (0, _layer_index_js__WEBPACK_IMPORTED_MODULE_4__.U)(layer, undefined, guarded));
					guarded?.close();
					const bytes = inOne(parts);
					answer({kind: 'index', bytes, trouble: guarded?.trouble}, [bytes]);
				} catch (error) {
					guarded?.close();
					answer(asMessage(error));
				}
			}
			const answer = (message, transfer = []) => port.postMessage(message, transfer);
			await closed;
		}
		function inOne(parts) {
			const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
			let at = 0;
			for (const part of parts) {
				bytes.set(part, at);
				at += part.length;
			}
			return bytes.buffer;
		}
		function asMessage(error) {
			if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.yA && (error.code === 'image-malformed' || error.code === 'digest-mismatch')) {
				return {kind: 'refused', code: error.code, message: error.message, hint: error.hint};
			}
			return {kind: 'bug', message: error instanceof Error ? (error.stack ?? error.message) : String(error)};
		}
		class Inbox {
			#waiting = [];
			#wake;
			push(message) {
				this.#waiting.push(message);
				this.#wake?.();
			}
			async *pieces(taken) {
				for (;;) {
					const message = this.#waiting.shift();
					if (message?.kind === 'end') return;
					if (message) {
						const {bytes, length} = message;
						yield new Uint8Array(bytes, 0, length);
						taken(length >= _inflate_js__WEBPACK_IMPORTED_MODULE_2__.QN ? bytes : undefined);
					} else {
						await new Promise(resolve => {
							this.#wake = resolve;
						});
					}
				}
			}
		}
	}
};
