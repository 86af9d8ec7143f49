export const id = 9697;
export const ids = [9697];
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
	},
	79697: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			contract: () => contract
		});
		var _pipeline_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10582);
		var _build_image_engine_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62315);
		var _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61669);
		var _contract_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81316);
		var _input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88444);
		const platformPattern = /^[a-z0-9]{1,32}\/[a-z0-9]{1,32}(\/[a-z0-9]{1,32})?$/;
		const contract = (0, _contract_js__WEBPACK_IMPORTED_MODULE_3__.QP)({
			name: 'plan',
			title: 'Plan a matrix of builds',
			description: 'Says which jobs build what: every flavour for every platform, on which runner, each image that is named resolved once and verified, so that all jobs build on the same.',
			inputs: {
				containerfile: _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__.Mo,
				context: _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__._O,
				platforms: {
					...(0, _input_js__WEBPACK_IMPORTED_MODULE_4__.Mn)({
						description: 'The platforms to build for, one a line.',
						item: platformPattern,
						allowed: 'one os/architecture a line, such as linux/arm64',
						placeholder: 'os/arch'
					}),
					default: 'linux/amd64'
				},
				flavours: (0, _input_js__WEBPACK_IMPORTED_MODULE_4__.Ae)({
					description: 'A YAML file with the images that are made of this repository (docs/platforms.md). Without it, one, by these inputs.'
				}),
				runners: (0, _input_js__WEBPACK_IMPORTED_MODULE_4__.AS)({
					description: 'Labels of runners, one `os/architecture=label` a line; without one, GitHub’s own for linux/amd64 and linux/arm64.',
					name: platformPattern
				}),
				base: _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__.E3,
				'base-key': _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__.H_,
				'base-unnamed': _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__.Go,
				'base-unsigned': _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__.TS,
				'image-keys': _build_image_engine_inputs_js__WEBPACK_IMPORTED_MODULE_1__.I['image-keys'],
				'unsigned-images': _build_image_engine_inputs_js__WEBPACK_IMPORTED_MODULE_1__.I['unsigned-images'],
				'build-args': (0, _input_js__WEBPACK_IMPORTED_MODULE_4__.AS)({
					description: 'Build arguments of all flavours, one `NAME=value` a line; a flavour’s own win.',
					name: /^[A-Za-z_][A-Za-z0-9_]{0,127}$/
				}),
				tags: (0, _input_js__WEBPACK_IMPORTED_MODULE_4__.Mn)({
					description: 'The tags of the image, one a line, where no file of flavours says them; templates as `build` takes them.',
					item: _pipeline_tags_js__WEBPACK_IMPORTED_MODULE_0__.Z4,
					allowed: 'one tag or template a line',
					placeholder: 'tag'
				}),
				'plain-http': _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__.BN
			},
			outputs: {
				matrix: 'For `strategy.matrix`: JSON with `include`, one entry for each job.',
				flavours: 'For the jobs that put the platforms together: JSON with `include`, one entry for each flavour.',
				'image-digests': 'Every image that is named with its digest, one `IMAGE=sha256:…` a line: those of all jobs together.',
				id: 'Eight characters that no other plan has: for the names of artifacts, since a run may hold several plans.',
				jobs: 'How many jobs build.'
			},
			examples: ['wtgos plan --platforms linux/amd64 --platforms linux/arm64 --base-key policies/keys/ublue-os.pub --tags stable --json'],
			check({tags, platforms, flavours, base: named, baseUnsigned: unsigned, baseKey: keys}) {
				const wrong = [];
				if (new Set(platforms).size < platforms.length) wrong.push('platforms: one is given twice');
				if (flavours !== undefined && (tags.length > 0 || named !== undefined)) {
					wrong.push('flavours: the file says base and tags of each; leave base and tags out');
				}
				if (unsigned && keys.length > 0) wrong.push('base-unsigned cannot be true when a base-key is given');
				return wrong;
			}
		});
	},
	10582: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Q$: () => dateOf,
			Ur: () => referenceTemplate,
			Vd: () => planTags,
			Z4: () => tagTemplate,
			u0: () => tagWords
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22896);
		var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48182);
		const tagWords = {
			date: 'the day of the image’s clock (UTC), 20261123',
			sha: 'the first seven digits of the commit',
			'os-version': 'VERSION_ID of the image’s os-release',
			pr: 'the number of the pull request'
		};
		const words = Object.keys(tagWords);
		const piece = `[A-Za-z0-9_.-]|\\{(?:${words.join('|')})\\}`;
		const tagTemplate = new RegExp(`^(?![.-])(?:${piece}){1,128}$`);
		const referenceTemplate = new RegExp(`^[a-z0-9.:[\\]_-]+/[A-Za-z0-9._/-]+:(?![.-])(?:${piece}){1,128}$`);
		const shortSha = 7;
		function planTags(templates, references, {created, origin}, log) {
			const isPullRequest = inPullRequest(origin);
			const counts = template => template.includes('{pr}') === isPullRequest;
			const wanted = templates.filter(counts);
			const left = templates.filter(template => !counts(template));
			const where = isPullRequest ? 'in a pull request' : 'outside of a pull request';
			if (wanted.length === 0) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('input-missing', `tags: none of ${left.join(', ')} is moved ${where}`, {
					hint: isPullRequest ? 'A pull request moves only tags with its number: pr-{pr}. Or do not publish from it.' : 'Tags with {pr} are for pull requests: name others besides.'
				});
			}
			if (left.length > 0) log.info(`${where}: the tags ${left.join(', ')} are left as they are`);
			const known = {
				date: dateOf(created),
				sha: commitOf(origin)?.slice(0, shortSha),
				pr: pullRequestOf(origin)
			};
			const plain = wanted.filter(template => !template.includes('{os-version}'));
			const plan = {
				needsOsVersion: plain.length < wanted.length,
				plain: plain.map(template => filled(template, known)),
				fill: osVersion => ({
					tags: [...new Set(wanted.map(template => filled(template, {...known, 'os-version': osVersion})))],
					references: references.filter(counts).map(reference => {
						const colon = reference.lastIndexOf(':');
						return reference.slice(0, colon + 1) + filled(reference.slice(colon + 1), {...known, 'os-version': osVersion});
					})
				})
			};
			plan.fill('0');
			return plan;
		}
		function dateOf(created) {
			return created.getTime() <= 0 ? undefined : created.toISOString().slice(0, 10).replaceAll('-', '');
		}
		function filled(template, values) {
			const tag = template.replace(/\{([a-z-]+)\}/g, (_, word) => {
				const value = values[word];
				if (value !== undefined) return value;
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('input-missing', `tags: ${template}: {${word}} is not known here`, {hint: hints[word]});
			});
			if ((0, _target_js__WEBPACK_IMPORTED_MODULE_1__._l)(tag)) return tag;
			throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('input-invalid', `tags: ${template} becomes ${JSON.stringify(tag)}, which is no tag for an image`, {
				hint: 'A tag has letters, digits, "_", "." and "-", at most 128; sha256-… are those of signatures.'
			});
		}
		const hints = {
			date: 'It is the day of SOURCE_DATE_EPOCH, else of the commit: check out the repository, or set it.',
			sha: 'Run in a checkout of a git repository that has a remote `origin`.',
			'os-version': 'The image’s os-release has no VERSION_ID that begins with a digit and has only 0-9, a-z, ".", "_" and "-".',
			pr: 'Only runs of the event pull_request tell the number, by their ref.'
		};
		function inPullRequest(origin) {
			return origin.kind === 'github' && (/^pull_request/.test(origin.eventName) || origin.ref.startsWith('refs/pull/'));
		}
		function pullRequestOf(origin) {
			return origin.kind === 'github' ? /^refs\/pull\/(\d{1,10})\//.exec(origin.ref)?.[1] : undefined;
		}
		function commitOf(origin) {
			return origin.kind === 'github' ? origin.sha : origin.source?.commit;
		}
	},
	48182: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			_l: () => isImageTag,
			g$: () => readTags,
			lR: () => tagTargets,
			qC: () => referenceTargets,
			xC: () => requireBareTarget
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22896);
		const tagPattern = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
		const reserved = /^sha256-[0-9a-f]{64}(\.|$)/;
		function isImageTag(text) {
			return tagPattern.test(text) && !reserved.test(text);
		}
		function tagTargets(store, tags, references) {
			store.willWrite?.();
			const {repository} = store;
			const named = new Map();
			for (const {tag, reference} of referenceTargets(references)) {
				const other = named.get(tag);
				if (tags.includes(tag) && (other ?? reference) === reference) named.set(tag, reference);
				else {
					const why = other ? `and ${other} are both for the tag ${tag}` : 'is for none of the tags';
					throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('input-invalid', `references: ${reference} ${why}`, {
						hint: 'Each names what one tag stands for, and ends with that tag: ghcr.io/you/image:stable for the tag stable.'
					});
				}
			}
			return [...new Set(tags)].map(tag => {
				if (!isImageTag(tag)) {
					throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('input-invalid', `tags: ${JSON.stringify(tag)} is no tag for an image`, {
						hint: 'A tag has letters, digits, "_", "." and "-", starts with none of the last two, and is at most 128 long; sha256-… are those of signatures.'
					});
				}
				const reference = named.get(tag) ?? (repository && `${repository.host}/${repository.path}:${tag}`);
				if (!reference) {
					throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('input-missing', `references: nothing says what the tag ${tag} of ${store.name} stands for`, {
						hint: `A layout stands in for a repository: name it, for example references: ghcr.io/you/image:${tag}`
					});
				}
				return {tag, reference};
			});
		}
		function referenceTargets(references) {
			return references.map(reference => ({tag: reference.slice(reference.lastIndexOf(':') + 1), reference}));
		}
		function requireBareTarget(reference) {
			if (reference.tag !== undefined || reference.digest !== undefined) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('input-invalid', 'to: names a repository without tag or digest; the tags go into `tags`');
			}
		}
		async function readTags(store, targets) {
			return Promise.all(targets.map(async target => ({...target, now: await store.getManifest(target.tag)})));
		}
	}
};
