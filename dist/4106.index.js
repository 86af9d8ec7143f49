export const id = 4106;
export const ids = [4106];
export const modules = {
	54106: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			writeKeyPair: () => writeKeyPair
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22896);
		var _core_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9141);
		async function writeKeyPair(folder, password) {
			const {generateKeyPair} = await __webpack_require__.e(415).then(__webpack_require__.bind(__webpack_require__, 70415));
			const {privatePem, publicPem, fingerprint} = await generateKeyPair(password);
			const keyFile = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'cosign.key');
			const publicFile = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'cosign.pub');
			await (0, _core_files_js__WEBPACK_IMPORTED_MODULE_3__.wZ)(folder);
			await writeNew(keyFile, privatePem, 0o600);
			try {
				await writeNew(publicFile, publicPem, 0o644);
			} catch (error) {
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(keyFile);
				throw error;
			}
			return {keyFile, publicFile, publicPem, fingerprint};
		}
		async function writeNew(file, text, mode) {
			try {
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text, {mode, flag: 'wx', flush: true});
			} catch (error) {
				const {code} = error;
				if (code === 'EEXIST') {
					throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo('input-invalid', `${file} is there already, and a key is never overwritten`, {
						hint: 'Move it away if it really is no longer used, or choose another folder: --output DIR.',
						cause: error
					});
				}
				throw (0, _core_files_js__WEBPACK_IMPORTED_MODULE_3__.zS)(file, 'writing', error);
			}
		}
	}
};
