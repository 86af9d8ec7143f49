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
	22896: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			yA: () => ExternalError,
			pn: () => PolicyError,
			yo: () => UserError,
			z3: () => WtgosError
		});
		const errorCodes = {
			'base-not-pinned': {
				kind: 'user',
				about: 'The base image cannot be verified as it is named.',
				next: 'Name the base by tag and digest, name:tag@sha256:…, and give base-key, the public key of whoever makes it.'
			},
			'containerfile-invalid': {
				kind: 'user',
				about: 'The Containerfile cannot be read as its grammar demands.',
				next: 'Correct the line that the message names.'
			},
			'containerfile-unsupported': {
				kind: 'user',
				about: 'The Containerfile uses something this engine does not do.',
				next: 'Write the line in another way; docs/builds.md lists what is read and how RUN is built.'
			},
			'context-invalid': {
				kind: 'user',
				about: 'A file of the build context is missing, leaves the context or cannot be packed.',
				next: 'Put the file into the folder that is given as context, or correct the path in the Containerfile.'
			},
			'image-reference-invalid': {
				kind: 'user',
				about: 'The text does not name an image.',
				next: 'Write ghcr.io/owner/name:tag or @sha256:…, or oci:DIR for a folder.'
			},
			'input-invalid': {
				kind: 'user',
				about: 'An input or flag has a value that is not allowed.',
				next: 'Correct what the message names; wtgos COMMAND --help and docs/actions.md describe every input.'
			},
			'input-missing': {
				kind: 'user',
				about: 'A required input is not there.',
				next: 'Give what the message names; wtgos COMMAND --help and docs/actions.md describe every input.'
			},
			'identity-token-missing': {
				kind: 'user',
				about: 'Signing without a key needs a token of the workflow run, which it may not ask for.',
				next: 'Give the job the permission id-token: write, or sign with a key.'
			},
			'key-invalid': {
				kind: 'user',
				about: 'A key cannot be read, is of an unsupported kind, or the password is wrong.',
				next: 'Compare with the file that wtgos keygen or cosign wrote, whole and with its line breaks, and check the password.'
			},
			'key-mismatch': {
				kind: 'user',
				about: 'The signing key does not belong to the public key that verifiers use.',
				next: 'Give the public key that belongs to the signing key, or the signing key of that public key.'
			},
			'keyless-unavailable': {
				kind: 'user',
				about: 'There is no Sigstore to sign with where this runs.',
				next: 'Sign with a key, run in a workflow of github.com, or give fulcio-url of a Sigstore of your own.'
			},
			'manifest-invalid': {
				kind: 'user',
				about: 'A distrobox manifest is no text, or longer than any manifest.',
				next: 'Give the file that distrobox assemble reads.'
			},
			'policy-invalid': {
				kind: 'user',
				about: 'A policy file does not follow its schema.',
				next: 'Correct the line that the message names; docs/policy.md describes the file.'
			},
			'run-failed': {
				kind: 'user',
				about: 'A RUN line of the Containerfile failed.',
				next: 'The output of the line above says why. Correct the RUN line and build again.'
			},
			'tool-missing': {
				kind: 'user',
				about: 'A program that is needed is not installed.',
				next: 'Install the program, or use a runner image that has it.'
			},
			'trusted-root-invalid': {
				kind: 'user',
				about: 'A trusted root cannot be read, or trusts too little.',
				next: 'Make the file anew from where it came, as docs/keyless.md tells.'
			},
			'base-unverified': {
				kind: 'policy',
				about: 'The base image is not signed by the key that was given.',
				next: 'Check that the key is of whoever makes the base, and that the base is the one you mean; do not build on it until both are sure.'
			},
			'gate-refused': {
				kind: 'policy',
				about: 'The image breaks the policy; nothing was sent.',
				next: 'Take out what no clause allows, or allow it in the policy with a reason; wtgos explain IMAGE PATH says what decided a path.'
			},
			'host-refused': {
				kind: 'policy',
				about: 'A host would refuse this image under its policy.json; no tag was moved.',
				next: 'Make the image’s policy.json and the signatures fit together; wtgos host-policy prints one that does.'
			},
			'record-refused': {
				kind: 'policy',
				about: 'A check record is missing, is not by whom it should be, or says what is not so.',
				next: 'Judge the image anew with wtgos verify-immutability, and attest that record.'
			},
			'rollback-refused': {
				kind: 'policy',
				about: 'The tag points to a newer image than the one to be promoted.',
				next: 'Build a newer image, or go back on purpose with allow-rollback.'
			},
			'secret-in-image': {
				kind: 'policy',
				about: 'The text of a build secret is in what would be published.',
				next: 'Let no line write the secret into a file or a label; build again, and change the secret.'
			},
			'signature-refused': {
				kind: 'policy',
				about: 'The image has no signature that verifies.',
				next: 'Check that the keys or identities are those that signed; an image that nobody signed has to be published again.'
			},
			'digest-mismatch': {
				kind: 'external',
				about: 'Bytes do not match the digest they were asked for by.',
				next: 'Run again. If it stays so, what is stored is damaged or was changed: push it again.'
			},
			'disk-full': {
				kind: 'external',
				about: 'No space is left for the files of this run.',
				next: 'Free some space, or set TMPDIR and output to a disk with more; then run again.'
			},
			'identity-token-failed': {
				kind: 'external',
				about: 'The token of the workflow run could not be had, or is none.',
				next: 'Run again. If it stays so, look at GitHub’s status, and that the job has id-token: write.'
			},
			'github-denied': {
				kind: 'external',
				about: 'GitHub refused the token, or a permission is missing.',
				next: 'Give the token the permission that the message names.'
			},
			'github-failed': {
				kind: 'external',
				about: 'GitHub’s interface answered with an error or not at all.',
				next: 'Run again later; GitHub’s status page says whether it is GitHub.'
			},
			'image-malformed': {
				kind: 'external',
				about: 'A manifest, config or layer breaks its specification or our bounds.',
				next: 'The image was not made as the specification says: build it again, or tell whoever made it.'
			},
			'image-not-found': {
				kind: 'external',
				about: 'The registry or layout has no such image.',
				next: 'Check the name, the platform and, for a private image, the login.'
			},
			interrupted: {
				kind: 'external',
				about: 'A signal stopped the run (a cancelled job, Ctrl-C, a timeout).',
				next: 'Run the same again when you are ready: it finds what is there and doubles nothing.'
			},
			'io-failed': {
				kind: 'external',
				about: 'A file could not be read or written.',
				next: 'Check that the path is there and that its owner and mode let you do this.'
			},
			'registry-conflict': {
				kind: 'external',
				about: 'Someone else changed the tag at the same time.',
				next: 'Run the same again: it starts from what the tag points to now.'
			},
			'registry-denied': {
				kind: 'external',
				about: 'The registry refused the credentials or the permission.',
				next: 'Log in with podman login or docker login; the account needs the right to pull, and to push for a publish.'
			},
			'registry-failed': {
				kind: 'external',
				about: 'The registry answered with an error or closed the connection.',
				next: 'Run the same again: it goes on where it stopped. If it stays so, look at the registry’s status.'
			},
			'registry-protocol': {
				kind: 'external',
				about: 'The registry answered in a way its protocol does not allow.',
				next: 'Run again. If it stays so, tell whoever runs the registry what the message says.'
			},
			'sigstore-failed': {
				kind: 'external',
				about: 'Fulcio, Rekor or a timestamp authority failed or answered wrongly.',
				next: 'Run the same again later; status.sigstore.dev says whether it is Sigstore.'
			},
			'statement-too-large': {
				kind: 'external',
				about: 'An attestation is larger than the stores for them take.',
				next: 'Leave out the largest part, which is mostly the SBOM.'
			},
			'tag-moved': {
				kind: 'external',
				about: 'A tag changed between its verdict and its move.',
				next: 'Somebody else published meanwhile: look at what the tag points to now, then run the same again.'
			},
			'tool-failed': {
				kind: 'external',
				about: 'A program that we run failed.',
				next: 'The message has the last words of the program. Run again with --debug to see more.'
			},
			'trusted-root-failed': {
				kind: 'external',
				about: 'A TUF repository is not to be reached, or what it says is not to be believed.',
				next: 'Run again. If it stays so, give trusted-root a file, as docs/keyless.md tells.'
			}
		};
		class WtgosError extends Error {
			code;
			hint;
			state;
			at;
			constructor(code, message, details = {}) {
				super(message, details.cause === undefined ? undefined : {cause: details.cause});
				this.name = new.target.name;
				this.code = code;
				this.hint = details.hint ?? errorCodes[code].next;
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
	80151: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Cl: () => handOver,
			F5: () => giveBack,
			QN: () => pieceSize,
			di: () => adopt,
			xE: () => inPieces
		});
		const pieceSize = 512 * 1024;
		const idle = [];
		const mostIdle = 16;
		const inUse = new WeakSet();
		async function* inPieces(source, isOurs = false) {
			let piece;
			let length = 0;
			try {
				for await (const part of source) {
					if (!piece && part.length >= pieceSize) {
						yield Buffer.from(part.buffer, part.byteOffset, part.byteLength);
						continue;
					}
					for (let at = 0; at < part.length; ) {
						piece ??= newPiece();
						const taken = part.subarray(at, at + pieceSize - length);
						piece.set(taken, length);
						at += taken.length;
						length += taken.length;
						if (length < pieceSize) continue;
						const full = piece;
						piece = undefined;
						length = 0;
						yield full;
					}
					if (isOurs) free(part);
				}
			} catch (error) {
				if (piece) yield piece.subarray(0, length);
				throw error;
			}
			if (piece) yield piece.subarray(0, length);
		}
		function giveBack({buffer}) {
			if (inUse.delete(buffer) && buffer instanceof ArrayBuffer) adopt(buffer);
		}
		function handOver(piece) {
			const {buffer} = piece;
			return inUse.delete(buffer) && buffer instanceof ArrayBuffer ? buffer : new Uint8Array(piece).buffer;
		}
		function adopt(memory) {
			if (memory.byteLength === pieceSize && idle.length < mostIdle) idle.push(memory);
		}
		function newPiece() {
			const memory = idle.pop() ?? new ArrayBuffer(pieceSize);
			inUse.add(memory);
			return Buffer.from(memory);
		}
		function free({buffer, length}) {
			if (buffer instanceof ArrayBuffer && buffer.byteLength === length) buffer.transfer(0);
		}
	},
	90750: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			runLayerWorker: () => runLayerWorker
		});
		var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22896);
		var _core_pieces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80151);
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
						taken(length >= _core_pieces_js__WEBPACK_IMPORTED_MODULE_2__.QN ? bytes : undefined);
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
