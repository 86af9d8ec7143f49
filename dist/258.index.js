export const id = 258;
export const ids = [258];
export const modules = {
	62315: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I: () => engineInputs,
			t: () => imageName
		});
		var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88444);
		const imageName = /^[A-Za-z0-9[][A-Za-z0-9._:/@[\]+~-]{0,511}$/;
		const engineInputs = {
			engine: (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.Yq)(['auto', 'append', 'buildah'], {
				description: 'How to build: `append` writes one deterministic layer (no RUN); `buildah` runs what the Containerfile says; `auto` picks, and says why.',
				default: 'auto'
			}),
			'image-keys': (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.AS)({
				description: 'Public keys of the images that the Containerfile uses beside the base, one `IMAGE=path` a line, IMAGE as the Containerfile has it. The base’s key is tried for all others.',
				name: imageName
			}),
			'unsigned-images': (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.Mn)({
				description: 'Images, as the Containerfile has them, that are taken unsigned; one a line.',
				placeholder: 'image'
			}),
			'build-secrets': (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.AS)({
				description: 'Secrets for `RUN --mount=type=secret,id=NAME`: one `NAME=env://VARIABLE` or `NAME=file://PATH` a line. Provenance has their names, nothing has their text.',
				name: /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/
			}),
			isolation: (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.Yq)(['auto', 'oci', 'rootless', 'chroot'], {
				description: 'What RUN is kept in; `auto` leaves it to buildah. Where containers cannot be started, `chroot` works.',
				default: 'auto'
			}),
			compression: (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.Yq)(['gzip', 'zstd'], {
				description: 'How the layer of a build with RUN is compressed; the base’s layers stay as they are.',
				default: 'gzip'
			}),
			'compression-level': (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.Qq)({
				description: 'From 1 to 9 for gzip, from 1 to 19 for zstd; 6 and 3 when not given.',
				pattern: /^([1-9]|1[0-9])$/,
				allowed: 'a number from 1 to 19',
				placeholder: 'level'
			}),
			'compression-threads': (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.Qq)({
				description: 'Pieces of the layer that are compressed at once.',
				pattern: /^([1-9]|[12][0-9]|3[0-2])$/,
				allowed: 'a number from 1 to 32',
				placeholder: 'number',
				default: '4'
			}),
			'drop-unchanged': (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.Jt)({
				description: 'Leave out of the layer what RUN wrote again just as it is in the base.',
				default: 'false'
			})
		};
	},
	10258: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			buildInputs: () => buildInputs,
			contract: () => contract
		});
		var _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61669);
		var _contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81316);
		var _input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88444);
		var _engine_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62315);
		const buildInputs = {
			containerfile: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Mo,
			context: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__._O,
			base: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.E3,
			'base-key': _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.H_,
			'base-unnamed': _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Go,
			'base-unsigned': _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.TS,
			'image-digests': (0, _input_js__WEBPACK_IMPORTED_MODULE_2__.AS)({
				description: 'What the names in the Containerfile lead to, one `IMAGE=sha256:…` a line, the base included, as `plan` found it: so that several jobs build on the same. Then no name is looked up.',
				name: _engine_inputs_js__WEBPACK_IMPORTED_MODULE_3__.t
			}),
			platform: _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.LM,
			'build-args': (0, _input_js__WEBPACK_IMPORTED_MODULE_2__.AS)({
				description: 'Build arguments, one `NAME=value` a line. They appear in the provenance: never secrets.',
				name: /^[A-Za-z_][A-Za-z0-9_]{0,127}$/
			}),
			labels: (0, _input_js__WEBPACK_IMPORTED_MODULE_2__.AS)({
				description: 'Labels of the image, one `NAME=value` a line; they replace those of the Containerfile.'
			}),
			annotations: (0, _input_js__WEBPACK_IMPORTED_MODULE_2__.AS)({description: 'Annotations of the manifest, one `NAME=value` a line.'}),
			..._engine_inputs_js__WEBPACK_IMPORTED_MODULE_3__.I
		};
		const contract = (0, _contract_js__WEBPACK_IMPORTED_MODULE_1__.QP)({
			name: 'build-image',
			title: 'Build image',
			description: 'Builds a bootc image on a pinned and verified base into an OCI layout that holds only what the base does not have.',
			inputs: {
				...buildInputs,
				output: (0, _input_js__WEBPACK_IMPORTED_MODULE_2__.Ae)({
					description: 'The folder for the OCI layout. It must be new, empty or an earlier output.',
					default: 'wtgos-image'
				}),
				'plain-http': _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.BN
			},
			outputs: {
				image: 'The built image, `oci:DIR`, for the next links of the chain.',
				digest: 'The digest of its manifest.',
				'base-digest': 'The digest of the base that it was built on.',
				engine: 'The engine that built it.',
				'bytes-added': 'Compressed bytes that the base does not have.'
			},
			examples: ['wtgos build-image --base-key policies/keys/ublue-os.pub --output image']
		});
	},
	61669: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BN: () => plainHttp,
			E3: () => base,
			Ft: () => references,
			Go: () => baseUnnamed,
			H_: () => baseKey,
			Iu: () => baseOfImage,
			JN: () => policy,
			LM: () => targetPlatform,
			Mo: () => containerfile,
			NR: () => signingKey,
			O2: () => strict,
			O5: () => allowRollback,
			Sl: () => image,
			Sy: () => publicKeys,
			TS: () => baseUnsigned,
			_O: () => context,
			fr: () => requiredTags,
			z8: () => report,
			zz: () => signingPassword
		});
		var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88444);
		const imageNames = 'as skopeo names it: `oci:DIR[:tag]`, or a registry reference with a tag or digest';
		function image(what) {
			return (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.Qq)({description: `${what}, ${imageNames}.`, required: true, placeholder: 'image'});
		}
		const base = (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.Qq)({
			description: 'The base image, `name:tag@sha256:…`. Takes the place of the last stage’s FROM; without it, FROM says what the base is.',
			placeholder: 'image'
		});
		const baseOfImage = (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.Qq)({
			description: 'The base image. Without it, what the image’s own annotations name, by digest.',
			placeholder: 'image'
		});
		const baseKey = (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.Mn)({
			description: 'Files with the public keys (PEM) of whoever makes the base, one a line; one of them must have signed it.',
			allowed: 'one file a line',
			placeholder: 'file'
		});
		const baseUnsigned = (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.Jt)({
			description: 'Take a base without a verified signature. It is said in the verdict and in the provenance.',
			default: 'false'
		});
		const baseUnnamed = (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.Jt)({
			description: 'Take a base that base-key signed in a bundle alone, as cosign 3 does: it names no repository, so it could be any image of that key. Only for a base named by digest. It is said in the verdict and in the provenance.',
			default: 'false'
		});
		const containerfile = (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.Ae)({
			description: 'The Containerfile.',
			default: 'Containerfile'
		});
		const context = (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.Ae)({
			description: 'The folder that COPY and ADD read from.',
			default: '.'
		});
		const targetPlatform = (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.iD)({
			description: 'The platform to build for; picks the base’s image where its name is an index of several.',
			default: 'linux/amd64'
		});
		const policy = (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.Ae)({
			description: 'The immutability policy (YAML). Without it, the policy of wtgOS itself: policies/immutable-host.yaml.'
		});
		const strict = (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.Jt)({
			description: 'What could not be decided counts as a failure, not as a pass.',
			default: 'true'
		});
		const report = (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.Ae)({
			description: 'Where to write the findings as JSON (schema findings/v1).'
		});
		const publicKeys = (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.Mn)({
			description: 'Files with the public keys (PEM) that verifiers use, one a line.',
			allowed: 'one file a line',
			placeholder: 'file'
		});
		const signingKey = (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.rJ)('key', {
			description: 'The private key: its PEM text (from a secret of a protected environment), `env://NAME`, or a file. Make one with `wtgos keygen`.'
		});
		const signingPassword = (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.rJ)('password', {
			description: 'The password of the private key: its text, `env://NAME` or `file://PATH`. Without it, none.'
		});
		const tag = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
		const tags = (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.Mn)({
			description: 'The tags to move, one a line; each only after a host’s verdict for that very reference.',
			item: tag,
			allowed: 'one tag a line (letters, digits, "_", "." and "-", at most 128)',
			placeholder: 'tag'
		});
		const requiredTags = {...tags, required: true};
		const references = (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.Mn)({
			description: 'What a layout’s tags stand for, one `host/path:tag` a line: hosts verify the name they pull. A registry’s tags name themselves.',
			item: /^[a-z0-9.:[\]_-]+\/[A-Za-z0-9._/-]+:[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/,
			allowed: 'one host/path:tag a line',
			placeholder: 'reference'
		});
		const allowRollback = (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.Jt)({
			description: 'Let a tag move to an image that is older than the one it points to.',
			default: 'false'
		});
		const plainHttp = (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.Jt)({
			description: 'Talk plain HTTP to registries that are not on loopback (where it is always allowed).',
			default: 'false'
		});
	},
	88444: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AS: () => pairs,
			Ae: () => path,
			Jt: () => flag,
			Mn: () => lines,
			Qq: () => text,
			Yq: () => choice,
			iD: () => platform,
			rJ: () => secret
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
		const maxLength = 65_536;
		const maxLines = 1_000;
		function text(options) {
			const allowed = options.allowed ?? 'one line of text';
			const schema = options.pattern ? line.regex(options.pattern, `expected ${allowed}`) : line;
			return input({...options, schema, absent: undefined, allowed, placeholder: options.placeholder ?? 'text'});
		}
		function path(options) {
			return input({...options, schema: line, absent: undefined, allowed: 'a path', placeholder: 'path'});
		}
		function flag(options) {
			const schema = zod__WEBPACK_IMPORTED_MODULE_0__.k5n(['true', 'false'], 'expected true or false').transform(value => value === 'true');
			const choices = ['true', 'false'];
			return input({...options, schema, absent: false, allowed: 'true or false', placeholder: undefined, choices});
		}
		function choice(choices, options) {
			const allowed = choices.join(' or ');
			const schema = zod__WEBPACK_IMPORTED_MODULE_0__.k5n(choices, `expected ${allowed}`);
			return input({...options, schema, absent: options.default, allowed, placeholder: choices.join('|'), choices});
		}
		function lines(options) {
			const {item = /./, allowed = 'one item a line'} = options;
			const schema = listOf(entry => (item.test(entry) ? entry : undefined), allowed);
			return input({
				...options,
				schema,
				absent: [],
				allowed,
				placeholder: options.placeholder ?? 'item',
				multiline: true
			});
		}
		function pairs(options) {
			const allowed = 'NAME=value, one a line';
			const {name = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,255}$/} = options;
			const schema = listOf(entry => readPair(entry, name), allowed).transform((entries, context) => {
				const names = entries.map(([key]) => key);
				const twice = names.find((key, index) => names.indexOf(key) !== index);
				if (twice !== undefined) context.addIssue(`${twice} is given twice`);
				return Object.fromEntries(entries);
			});
			return input({...options, schema, absent: {}, allowed, placeholder: 'NAME=value', multiline: true});
		}
		function secret(kind, options) {
			const allowed = kind === 'key' ? 'a key, env://NAME or a file' : 'a password, env://NAME or file://PATH';
			const schema = zod__WEBPACK_IMPORTED_MODULE_0__
				.YjP()
				.max(maxLength, `longer than ${maxLength} characters`)
				.regex(/^[^\0]*$/, 'holds a NUL character');
			return input({...options, schema, absent: undefined, allowed, placeholder: 'where', secret: kind});
		}
		function platform(options) {
			const allowed = 'os/architecture such as linux/amd64';
			const schema = line.regex(/^[a-z0-9]{1,32}\/[a-z0-9]{1,32}(\/[a-z0-9]{1,32})?$/, `expected ${allowed}`).transform(value => {
				const [os = '', architecture = '', variant] = value.split('/');
				return {os, architecture, ...(variant === undefined ? {} : {variant})};
			});
			return input({...options, schema, absent: {os: 'linux', architecture: 'amd64'}, allowed, placeholder: 'os/arch'});
		}
		const line = zod__WEBPACK_IMPORTED_MODULE_0__
			.YjP()
			.trim()
			.max(maxLength, `longer than ${maxLength} characters`)
			.regex(/^[^\u0000-\u001f\u007f-\u009f]*$/, 'holds a line break or another control character');
		function listOf(read, allowed) {
			return zod__WEBPACK_IMPORTED_MODULE_0__
				.YjP()
				.max(maxLength, `longer than ${maxLength} characters`)
				.transform((value, context) => {
					const entries = value
						.split(/\r?\n/)
						.map(entry => entry.trim())
						.filter(entry => entry !== '');
					if (entries.length > maxLines) context.addIssue(`more than ${maxLines} lines`);
					const items = [];
					for (const [index, entry] of entries.slice(0, maxLines).entries()) {
						const item = /[\u0000-\u001f\u007f-\u009f]/.test(entry) ? undefined : read(entry);
						if (item !== undefined) items.push(item);
						else context.addIssue(`line ${index + 1} is not allowed; expected ${allowed}`);
					}
					return items;
				});
		}
		function readPair(entry, allowed) {
			const equals = entry.indexOf('=');
			if (equals < 1) return undefined;
			const name = entry.slice(0, equals);
			if (name === '__proto__' || !allowed.test(name)) return undefined;
			return [name, entry.slice(equals + 1)];
		}
		function input(given) {
			const {schema, absent, description, allowed, placeholder} = given;
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
				choices: given.choices
			};
		}
	}
};
