export const id = 3023;
export const ids = [3023];
export const modules = {
	73023: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			passwordFromPipe: () => passwordFromPipe,
			promptPassword: () => promptPassword
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22896);
		const maxBytes = 64 * 1024;
		async function promptPassword(streams) {
			const first = await ask('Password for the private key: ', streams);
			const second = await ask('The same again: ', streams);
			if (first === second) return first;
			throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('input-invalid', 'the two passwords differ', {hint: 'Nothing was written. Run it again.'});
		}
		async function passwordFromPipe(input) {
			const chunks = [];
			let size = 0;
			for await (const chunk of input) {
				const bytes = Buffer.from(chunk);
				size += bytes.length;
				if (size > maxBytes) throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('input-invalid', 'the password is larger than 64 KiB');
				chunks.push(bytes);
			}
			if (size === 0)
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('input-invalid', 'no password was given: what is piped in is empty', {
					hint: 'Nothing was written. For a key that anybody can open, set COSIGN_PASSWORD to nothing.'
				});
			return Buffer.concat(chunks).toString('utf8').split(/\r?\n/, 1)[0] ?? '';
		}
		async function ask(question, {input, output}) {
			output.write(question);
			input.setRawMode(true);
			input.resume();
			input.setEncoding('utf8');
			try {
				return await readHidden(input);
			} finally {
				input.setRawMode(false);
				input.pause();
				output.write('\n');
			}
		}
		function readHidden(input) {
			return new Promise((resolve, reject) => {
				let typed = [];
				const stop = () => input.off('data', onData);
				const onData = data => {
					for (const key of String(data)) {
						if (key === '\r' || key === '\n') {
							stop();
							return resolve(typed.join(''));
						}
						if (key === '\u0003' || key === '\u0004') {
							stop();
							return reject(new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('input-invalid', 'no password was given', {hint: 'Nothing was written.'}));
						}
						if (key === '\u007f' || key === '\b') typed = typed.slice(0, -1);
						else if (key >= ' ') typed.push(key);
					}
				};
				input.on('data', onData);
			});
		}
	}
};
