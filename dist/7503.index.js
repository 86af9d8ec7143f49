export const id = 7503;
export const ids = [7503];
export const modules = {
	17503: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			githubInstance: () => githubInstance,
			githubIssuer: () => githubIssuer
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22896);
		function githubInstance({serverUrl, visibility}) {
			const {hostname} = new URL(serverUrl);
			if (hostname === 'github.com' && visibility === 'public') {
				return {fulcioUrl: 'https://fulcio.sigstore.dev', rekorUrl: 'https://rekor.sigstore.dev', rekorVersion: 1};
			}
			if (hostname === 'github.com' || hostname.endsWith('.ghe.com')) {
				const domain = hostname === 'github.com' ? 'githubapp.com' : hostname;
				return {fulcioUrl: `https://fulcio.${domain}`, tsaUrl: `https://timestamp.${domain}`};
			}
			throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('keyless-unavailable', `${hostname} brings no Sigstore that signs without a key`, {
				hint: 'Give fulcio-url with tsa-url or rekor-url of a Sigstore that trusts its tokens, or sign with a key.'
			});
		}
		function githubIssuer(serverUrl) {
			const {hostname, origin} = new URL(serverUrl);
			if (hostname === 'github.com') return 'https://token.actions.githubusercontent.com';
			return hostname.endsWith('.ghe.com') ? `https://token.actions.${hostname}` : `${origin}/_services/token`;
		}
	}
};
