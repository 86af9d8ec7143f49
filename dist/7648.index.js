export const id = 7648;
export const ids = [7648];
export const modules = {
	61202: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			assembleOptions: () => assembleOptions,
			pinsOf: () => pinsOf,
			run: () => run
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86912);
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22896);
		var _pipeline_assemble_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70163);
		var _pipeline_base_trust_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75545);
		var _tools_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83247);
		var _run_options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50493);
		async function run(inputs, services) {
			const options = await assembleOptions(inputs, services);
			const staged = await (0, _pipeline_assemble_js__WEBPACK_IMPORTED_MODULE_3__.f)(options, (0, _tools_js__WEBPACK_IMPORTED_MODULE_5__.xr)(services, inputs.plainHttp));
			return {
				outputs: {
					image: `oci:${staged.dir}`,
					digest: staged.digest,
					'base-digest': staged.base.digest,
					engine: staged.engine,
					'bytes-added': String(staged.bytesAdded)
				}
			};
		}
		async function assembleOptions(inputs, services) {
			const {cwd, sourceDateEpoch} = services;
			const baseKeys = await (0, _tools_js__WEBPACK_IMPORTED_MODULE_5__.VO)(inputs.baseKey, cwd, 'base-key');
			return {
				containerfile: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, inputs.containerfile),
				contextDir: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, inputs.context),
				outputDir: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, inputs.output),
				base: inputs.base,
				baseTrust: (0, _pipeline_base_trust_js__WEBPACK_IMPORTED_MODULE_4__.i)(baseKeys, inputs.baseUnsigned, inputs.baseUnnamed),
				imageDigests: pinsOf(inputs.imageDigests),
				platform: inputs.platform,
				buildArgs: inputs.buildArgs,
				labels: inputs.labels,
				annotations: inputs.annotations,
				engine: inputs.engine,
				run: await (0, _run_options_js__WEBPACK_IMPORTED_MODULE_6__.K)(inputs, baseKeys, services),
				created: new Date((sourceDateEpoch ?? 0) * 1000),
				cwd
			};
		}
		function pinsOf(texts) {
			const pins = Object.entries(texts).map(([image, digest]) => {
				if ((0, _core_digest_js__WEBPACK_IMPORTED_MODULE_1__.Bc)(digest)) return [image, digest];
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo('input-invalid', `image-digests: ${image} is given no digest (sha256:…)`);
			});
			return Object.fromEntries(pins);
		}
	},
	6470: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			publicationOf: () => publicationOf,
			run: () => run
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22896);
		var _pipeline_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28077);
		var _pipeline_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48182);
		var _registry_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40303);
		var _build_image_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61202);
		var _github_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30043);
		var _keyless_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86058);
		var _reports_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78950);
		var _tools_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(83247);
		async function run(inputs, services) {
			const pipeline = (0, _tools_js__WEBPACK_IMPORTED_MODULE_8__.xr)(services, inputs.plainHttp);
			const {publish, skipUnchanged: skip, runWithKey} = inputs;
			const built = await (0, _pipeline_build_js__WEBPACK_IMPORTED_MODULE_1__.eL)(
				{
					...(await (0, _build_image_run_js__WEBPACK_IMPORTED_MODULE_4__.assembleOptions)(inputs, services)),
					takenOver: inputs.builtImage === undefined ? undefined : (0, _tools_js__WEBPACK_IMPORTED_MODULE_8__.l5)(inputs.builtImage, services),
					policy: await (0, _tools_js__WEBPACK_IMPORTED_MODULE_8__.US)(inputs.policy, services),
					strict: inputs.strict,
					publish: publish ? await publicationOf(inputs, services, pipeline) : undefined,
					signerAtHand: inputs.signingKey !== undefined || inputs.keyless,
					runWithKey,
					async judged(verdict, examined) {
						services.judged(verdict);
						await (0, _reports_js__WEBPACK_IMPORTED_MODULE_7__.Li)(inputs, verdict, inputs.containerfile, services, examined);
					}
				},
				skip === 'false' ? undefined : skip === 'true' ? 'always' : 'declarative',
				pipeline
			);
			const {baseDigest, recordFile, release} = built;
			const published = 'kept' in built ? built.kept : built.published;
			const digest = 'kept' in built ? built.kept.digest : built.digest;
			const tags = published?.tags.map(({reference}) => reference) ?? [];
			return {
				outputs: {
					image: 'kept' in built || published ? `${inputs.to}@${digest}` : built.image,
					digest,
					tags: tags.join('\n'),
					record: recordFile,
					unchanged: String('kept' in built)
				},
				json: {
					tags,
					baseDigest,
					release,
					...(published && {
						...('pushed' in published && {bytes: published.pushed.bytes}),
						hosts: published.hosts,
						clients: published.signatures.clients
					})
				}
			};
		}
		async function publicationOf(inputs, services, pipeline) {
			const {to, signingKey, signingPassword} = inputs;
			if (to === undefined) throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('input-missing', 'to is required to publish');
			const reference = (0, _registry_reference_js__WEBPACK_IMPORTED_MODULE_3__.o_)(to, services.cwd);
			(0, _pipeline_target_js__WEBPACK_IMPORTED_MODULE_2__.xC)(reference);
			const [target, key, publicKeys, keyless, alsoAttestIn] = await Promise.all([
				pipeline.open(reference),
				signingKey === undefined ? undefined : (0, _tools_js__WEBPACK_IMPORTED_MODULE_8__.signingKeyOf)(signingKey, signingPassword, services),
				(0, _tools_js__WEBPACK_IMPORTED_MODULE_8__.VO)(inputs.publicKeys, services.cwd, 'public-keys'),
				inputs.keyless ? (0, _keyless_inputs_js__WEBPACK_IMPORTED_MODULE_6__.kQ)(inputs, services) : undefined,
				(0, _github_inputs_js__WEBPACK_IMPORTED_MODULE_5__.H)(inputs, services)
			]);
			const {tags, references, allowRollback} = inputs;
			return {target, tags, references, key, publicKeys, keyless, allowRollback, alsoAttestIn};
		}
	},
	61811: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			flavoursOf: () => flavoursOf,
			platformOf: () => platformOf,
			run: () => run
		});
		var external_node_crypto_ = __webpack_require__(77598);
		var external_node_path_ = __webpack_require__(76760);
		var errors = __webpack_require__(22896);
		var base_trust = __webpack_require__(75545);
		var plan = __webpack_require__(92956);
		var schemas = __webpack_require__(2503);
		var json_schema_processors = __webpack_require__(98439);
		var policy_document = __webpack_require__(73736);
		var tags = __webpack_require__(10582);
		const line = schemas
			.YjP()
			.min(1)
			.max(4096)
			.regex(/^[^\u0000-\u001f\u007f-\u009f]*$/, 'holds a line break or another control character');
		const flavour = schemas.rej({
			name: schemas.YjP().regex(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/, 'takes small letters, digits and hyphens, at most 63'),
			containerfile: line.optional(),
			base: line.optional(),
			'build-args': schemas.g1P(schemas.YjP().regex(/^[A-Za-z_][A-Za-z0-9_]{0,127}$/, 'is no name of an ARG'), line).optional(),
			tags: schemas.YOg(line.regex(tags.Z4, 'is no tag')).max(100).optional(),
			platforms: schemas
				.YOg(schemas.YjP().regex(/^[a-z0-9]{1,32}\/[a-z0-9]{1,32}(\/[a-z0-9]{1,32})?$/, 'is no platform'))
				.min(1)
				.max(64)
				.optional()
		});
		const plan_flavours_document = schemas.rej({flavours: schemas.YOg(flavour).min(1).max(64)});
		const kind = {
			name: 'the file of flavours',
			help: 'docs/platforms.md describes its members.',
			check: value => plan_flavours_document.safeParse(value),
			jsonSchema: () => json_schema_processors.bl(plan_flavours_document, {io: 'input'})
		};
		function readFlavours(text, file) {
			const {value, refuse} = read(text, file);
			const names = value.flavours.map(({name}) => name);
			const twice = names.findIndex((name, at) => names.indexOf(name) !== at);
			if (twice >= 0) {
				throw asInput(refuse(['flavours', twice, 'name'], `two flavours are called ${names[twice]}`, 'Rename one.'));
			}
			return value.flavours.map(({'build-args': buildArgs = {}, tags = [], ...rest}) => ({...rest, buildArgs, tags}));
		}
		function read(text, file) {
			try {
				return (0, policy_document.u)(text, file, kind);
			} catch (error) {
				throw error instanceof errors.yo ? asInput(error) : error;
			}
		}
		function asInput({message, hint, at}) {
			return new errors.yo('input-invalid', message, {hint, at});
		}
		var run_options = __webpack_require__(50493);
		var tools = __webpack_require__(83247);
		const maxOutputBytes = 1024 * 1024;
		async function run(inputs, services) {
			const {cwd, log} = services;
			const baseKeys = await (0, tools.VO)(inputs.baseKey, cwd, 'base-key');
			const jobs = await (0, plan.K)(
				{
					containerfileOf: ({containerfile}) => (0, external_node_path_.resolve)(cwd, containerfile ?? inputs.containerfile),
					contextDir: (0, external_node_path_.resolve)(cwd, inputs.context),
					platforms: inputs.platforms.map(platformOf),
					flavours: await flavoursOf(inputs, services),
					baseTrust: (0, base_trust.i)(baseKeys, inputs.baseUnsigned, inputs.baseUnnamed),
					imageTrust: await (0, run_options.R)(inputs, baseKeys, services),
					runners: inputs.runners,
					cwd
				},
				(0, tools.xr)(services, inputs.plainHttp)
			);
			for (const {name, platform, runner, engine} of jobs) log.info(`${name}: ${platform} on ${runner}, ${engine}`);
			const matrix = {include: jobs};
			const flavours = {include: byFlavour(jobs)};
			const digests = new Set(jobs.flatMap(job => job['image-digests'].split('\n')));
			const outputs = {
				matrix: JSON.stringify(matrix),
				flavours: JSON.stringify(flavours),
				'image-digests': [...digests].join('\n'),
				id: (0, external_node_crypto_.randomBytes)(4).toString('hex'),
				jobs: String(jobs.length)
			};
			const bytes = 2 * Object.values(outputs).join('').length;
			if (bytes > maxOutputBytes) {
				throw new errors.yo('input-invalid', `the plan has ${bytes} bytes; GitHub takes ${maxOutputBytes} of a job`, {
					hint: 'Plan some of the flavours in another workflow, or give fewer and shorter build arguments.'
				});
			}
			return {outputs, json: {matrix, flavours}};
		}
		async function flavoursOf(inputs, {cwd}) {
			const {flavours: file, buildArgs, base, tags} = inputs;
			if (file === undefined) return [{name: '', base, buildArgs, tags}];
			const text = (await (0, tools.readText)((0, external_node_path_.resolve)(cwd, file), 'flavours')).toString();
			return readFlavours(text, file).map(flavour => ({...flavour, buildArgs: {...buildArgs, ...flavour.buildArgs}}));
		}
		function platformOf(text) {
			const [os = '', architecture = '', variant] = text.split('/');
			return {os, architecture, ...(variant === undefined ? {} : {variant})};
		}
		function byFlavour(jobs) {
			const names = [...new Set(jobs.map(({flavour}) => flavour))];
			return names.map(flavour => {
				const own = jobs.filter(job => job.flavour === flavour);
				const parts = own.map(({name}) => name);
				return {flavour, parts: parts.join('\n'), tags: own[0]?.tags ?? ''};
			});
		}
	},
	87648: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			run: () => run_run
		});
		var errors = __webpack_require__(22896);
		var build = __webpack_require__(28077);
		var index_publish = __webpack_require__(45511);
		var pipeline_tags = __webpack_require__(10582);
		var pipeline_target = __webpack_require__(48182);
		async function publishImages(images, skip, services) {
			const several = images.flatMap(({parts}) => parts).length > 1;
			if (several) await judgeAll(images, services);
			const published = [];
			for (const image of several ? images.map(toldAlready) : images) {
				try {
					published.push(await publishWhole(image, skip, services));
				} catch (error) {
					if (error instanceof errors.z3) error.state = [before(published), error.state].filter(Boolean).join(' ');
					throw error;
				}
			}
			return published;
		}
		async function judgeAll(images, services) {
			const owners = new Map();
			for (const image of images) {
				for (const {name, options} of image.parts) {
					services.log.info(`${name}: is judged`);
					const judged = {...options, publish: image.publication, onlyJudge: true};
					const built = await (0, build.eL)(judged, undefined, services);
					for (const tag of 'tags' in built ? built.tags : []) {
						const owner = owners.get(tag) ?? {image, name};
						if (owner.image !== image) {
							throw new errors.yo('input-invalid', `flavours: ${owner.name} and ${name} both want the tag ${tag}`, {
								hint: 'Each image needs tags of its own.',
								state: `Nothing was sent to ${image.publication.target.name}; every tag is as it was.`
							});
						}
						owners.set(tag, owner);
					}
				}
			}
		}
		function toldAlready({publication, parts}) {
			return {publication, parts: parts.map(part => ({...part, options: {...part.options, judged() {}}}))};
		}
		async function publishWhole({publication, parts}, skip, services) {
			const [only, ...others] = parts;
			if (only && others.length === 0) return publishOne(only, publication, skip, services);
			const done = [];
			for (const part of parts) {
				services.log.info(`${part.name}: is published by its digest`);
				done.push(await publishOne(part, {...publication, leaveTags: true}, undefined, services));
			}
			const wanted = parts.map(({platform}, at) => ({platform, digest: done[at]?.digest ?? never()}));
			const {index, hosts, tags} = await (0, index_publish.c)(
				{
					...publication,
					parts: wanted,
					tagsAt: (created, osVersion) => tagsOf(publication, created, osVersion, services),
					annotations: {},
					verifiers: {keys: publication.publicKeys},
					partsMustBe: 'published'
				},
				services
			);
			return {digest: index.digest, parts: done.flatMap(part => part.parts), hosts, tags, unchanged: false};
		}
		async function publishOne({name, options}, publication, skip, services) {
			const built = await (0, build.eL)({...options, publish: publication}, skip, services);
			if ('kept' in built) {
				const {digest, hosts, tags} = built.kept;
				return {digest, parts: [{name, digest}], hosts, tags, unchanged: true};
			}
			const {digest, published} = built;
			const {hosts = [], tags = []} = published ?? {};
			return {digest, parts: [{name, digest}], hosts, tags, unchanged: false};
		}
		async function tagsOf({target, tags, references}, created, osVersion, {origin, log}) {
			const plan = (0, pipeline_tags.Vd)(tags, references, {created, origin}, log);
			const filled = plan.fill(plan.needsOsVersion ? await osVersion() : undefined);
			return (0, pipeline_target.lR)(target, filled.tags, filled.references);
		}
		function before(published) {
			const tags = published.flatMap(image => image.tags.map(({reference}) => reference));
			return tags.length === 0 ? undefined : `This run published before: ${tags.join(', ')}.`;
		}
		function never() {
			throw new TypeError('a part is missing');
		}
		var run = __webpack_require__(6470);
		var plan_run = __webpack_require__(61811);
		var tools = __webpack_require__(83247);
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var base_trust = __webpack_require__(75545);
		var plan = __webpack_require__(92956);
		var build_image_run = __webpack_require__(61202);
		var run_options = __webpack_require__(50493);
		const append = {
			...{isolation: 'auto', dropUnchanged: false, buildSecrets: {}},
			...{compression: 'gzip', compressionLevel: undefined, compressionThreads: '4'}
		};
		async function imageParts(flavours, inputs, services, pipeline) {
			const jobs = await jobsOf(flavours, inputs, services, pipeline);
			const policy = await (0, tools.US)(inputs.policy, services);
			const parts = [];
			for (const {pins, ...job} of jobs) {
				const flavour = flavours.find(({name}) => name === job.flavour);
				const own = {
					...{...inputs, ...append, engine: 'auto', platform: job.platform, imageDigests: pins},
					...{base: flavour?.base, buildArgs: flavour?.buildArgs ?? {}},
					containerfile: flavour?.containerfile ?? inputs.containerfile,
					output: jobs.length > 1 ? (0, external_node_path_.join)(inputs.output, job.name) : inputs.output
				};
				const options = {
					...(await (0, build_image_run.assembleOptions)(own, services)),
					takenOver: await builtBefore(job.name, inputs, services),
					secretsGiven: Object.keys(inputs.buildSecrets),
					policy,
					strict: inputs.strict,
					publish: undefined,
					signerAtHand: true,
					judged: verdict => services.judged(verdict)
				};
				parts.push({...job, options});
			}
			return parts;
		}
		async function builtBefore(name, {builtImages}, services) {
			if (builtImages === undefined) return undefined;
			const dir = (0, tools.l5)(builtImages.replaceAll('{name}', name), services);
			const isThere = await (0, promises_.stat)(dir).then(
				found => found.isDirectory(),
				() => false
			);
			if (isThere) return dir;
			throw new errors.yA('image-not-found', `there is no built image in ${dir}`, {
				hint: 'The job that builds hands it over as an artifact, which is kept for a day: run all jobs again, not only those that failed. Built elsewhere, it must be of these very platforms and flavours.'
			});
		}
		async function jobsOf(flavours, inputs, services, pipeline) {
			const {cwd} = services;
			const platforms = inputs.platforms.map(plan_run.platformOf);
			const [platform, ...otherPlatforms] = platforms;
			const [flavour, ...otherFlavours] = flavours;
			const alone = platform && flavour && otherPlatforms.length + otherFlavours.length === 0;
			if (alone && flavour.platforms === undefined) {
				return [{name: (0, plan.d)(flavour, platform), platform, flavour: flavour.name, pins: inputs.imageDigests}];
			}
			const baseKeys = await (0, tools.VO)(inputs.baseKey, cwd, 'base-key');
			const planned = await (0, plan.K)(
				{
					containerfileOf: ({containerfile}) => (0, external_node_path_.resolve)(cwd, containerfile ?? inputs.containerfile),
					contextDir: (0, external_node_path_.resolve)(cwd, inputs.context),
					platforms,
					flavours,
					baseTrust: (0, base_trust.i)(baseKeys, inputs.baseUnsigned, inputs.baseUnnamed),
					imageTrust: await (0, run_options.R)(inputs, baseKeys, services),
					imageDigests: (0, build_image_run.pinsOf)(inputs.imageDigests),
					runners: undefined,
					cwd
				},
				pipeline
			);
			return planned.map(({name, platform: each, flavour: of, 'image-digests': digests}) => ({
				...{name, platform: (0, plan_run.platformOf)(each), flavour: of},
				pins: Object.fromEntries(digests.split('\n').map(readPin))
			}));
		}
		function readPin(line) {
			const equals = line.lastIndexOf('=');
			return [line.slice(0, equals), line.slice(equals + 1)];
		}
		function requirePublishable({signingKey, keyless, publicKeys}, flavours, origin) {
			requireOwnTags(flavours);
			const event = origin.kind === 'github' ? origin.eventName : '';
			const isPullRequest = event.startsWith('pull_request');
			if (isPullRequest && !flavours.some(({tags}) => tags.some(tag => tag.includes('{pr}')))) {
				throw new errors.yo('input-invalid', `this run is of the event ${event}, and none of its tags is a pull request’s`, {
					hint: 'For pull requests call check-image.yml: it runs the same chain, and needs contents: read alone. Or let a tag hold {pr}: docs/tags.md.'
				});
			}
			if (signingKey === undefined && !keyless) {
				throw new errors.yo('input-missing', 'signing-key: there is none, and nothing is published unsigned', {
					hint: isPullRequest
						? 'A pull request from a fork gets no secrets. Call check-image.yml for pull requests.'
						: 'In publish-image.yml it is the secret COSIGN_PRIVATE_KEY of the environment that the input `environment` names (`publish`): does that environment hold it, and may this branch enter it? GitHub makes an environment that does not exist, without secrets. A secret of the repository is handed over by name, with `secrets:`. Or sign by identity: keyless: true.'
				});
			}
			if (publicKeys.length === 0 && signingKey !== undefined) {
				throw new errors.yo('input-missing', 'public-keys is required: the keys that verifiers use', {
					hint: 'Commit the cosign.pub that `wtgos keygen` made, and name it.'
				});
			}
			if (publicKeys.length > 0 && signingKey === undefined) {
				throw new errors.yo('input-missing', 'public-keys without signing-key: hosts could not verify the image', {
					hint: 'Is the secret COSIGN_PRIVATE_KEY in the environment of this job? To sign by identity alone, give no public-keys.'
				});
			}
		}
		function requireOwnTags(flavours) {
			const owners = new Map();
			for (const {name, tags} of flavours) {
				if (tags.length === 0) {
					throw new errors.yo('input-missing', `flavours: nothing says which tags ${name} is to have`, {
						hint: 'Give it tags in the file of flavours: tags: [stable].'
					});
				}
				for (const tag of new Set(tags)) {
					const other = owners.get(tag);
					if (other !== undefined) {
						throw new errors.yo('input-invalid', `flavours: ${other} and ${name} both want the tag ${tag}`, {
							hint: 'Each image needs tags of its own.'
						});
					}
					owners.set(tag, name);
				}
			}
		}
		async function run_run(inputs, services) {
			const flavours = await (0, plan_run.flavoursOf)(inputs, services);
			requirePublishable(inputs, flavours, services.origin);
			const pipeline = (0, tools.xr)(services, inputs.plainHttp);
			const publication = await (0, run.publicationOf)(inputs, services, pipeline);
			const parts = await imageParts(flavours, inputs, services, pipeline);
			const images = flavours.map(({name, tags}) => ({
				publication: {...publication, tags, references: referencesOf(publication, tags)},
				parts: parts.filter(({flavour}) => flavour === name)
			}));
			const {skipUnchanged: skip} = inputs;
			const skipped = skip === 'false' ? undefined : skip === 'true' ? 'always' : 'declarative';
			const published = await publishImages(images, skipped, pipeline);
			const named = published.map(({digest, tags, ...more}) => ({
				...more,
				image: `${inputs.to}@${digest}`,
				tags: tags.map(({reference}) => reference)
			}));
			return {
				outputs: {
					image: named.map(({image}) => image).join('\n'),
					tags: named.flatMap(({tags}) => tags).join('\n'),
					unchanged: String(named.every(({unchanged}) => unchanged))
				},
				json: {images: named}
			};
		}
		function referencesOf({references}, tags) {
			return references.filter(reference => tags.includes(reference.slice(reference.lastIndexOf(':') + 1)));
		}
	},
	78950: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Pb: () => imageReportInputs,
			eP: () => reportInputs,
			Li: () => writeReports
		});
		var external_node_path_ = __webpack_require__(76760);
		var files = __webpack_require__(9141);
		var schemas = __webpack_require__(2503);
		var order = __webpack_require__(42891);
		const findingsSchemaUrl = 'https://wtgos.github.io/actions/schemas/findings/v1.json';
		const amount = schemas.Whr().min(0);
		const level = schemas.k5n(['error', 'unknown', 'warning', 'note']);
		const findingSchema = schemas.rej({
			rule: schemas.YjP().describe('A rule of the catalogue, such as PRIV-02.'),
			level: level.describe('error stops the gate; so does unknown in strict mode.'),
			message: schemas.YjP(),
			path: schemas.YjP().optional().describe('A path in the image, without leading slash; bytes that are no UTF-8 are written as U+DC80…U+DCFF.'),
			layer: amount.optional().describe('Position of the layer, from 0 at the bottom.'),
			at: schemas
				.rej({file: schemas.YjP(), line: schemas.Whr().min(1).optional(), column: schemas.Whr().min(1).optional()})
				.optional()
				.describe('The place in the caller’s files that it comes from.'),
			evidence: schemas.g1P(schemas.YjP(), schemas.KCZ([schemas.YjP(), schemas.aig(), schemas.zMY()])).describe('What was seen.'),
			fix: schemas.YjP().optional().describe('What to do about it.')
		});
		const documentSchema = schemas
			.rej({
				schema: schemas.euz(findingsSchemaUrl),
				result: schemas.k5n(['pass', 'fail']),
				strict: schemas.zMY().describe('Whether unknown counted as a failure.'),
				findings: schemas.YOg(findingSchema).describe('Most severe first.'),
				unusedClauses: schemas.YOg(schemas.YjP()).describe('Clauses of the policy that decided nothing.'),
				summary: schemas.rej({error: amount, unknown: amount, warning: amount, note: amount, decided: amount}).describe('Findings by level, and how many changed paths were decided.')
			})
			.meta({title: 'Findings of wtgOS actions', description: 'What a check of an image found.'});
		function findingsDocument(verdict) {
			return {
				schema: findingsSchemaUrl,
				result: verdict.result,
				strict: verdict.strict,
				findings: (0, order.Np)(verdict.findings),
				unusedClauses: verdict.unusedClauses,
				summary: {...(0, order.U9)(verdict.findings), decided: verdict.decisions.length}
			};
		}
		function findingsJsonSchema() {
			return {$id: findingsSchemaUrl, ...z.toJSONSchema(documentSchema)};
		}
		function isFindingsDocument(value) {
			return documentSchema.safeParse(value).success;
		}
		function findingsJson(verdict) {
			return `${JSON.stringify(findingsDocument(verdict), null, 2)}\n`;
		}
		var input = __webpack_require__(88444);
		const sarif = (0, input.Ae)({
			description: 'Where to write the findings as SARIF 2.1.0, for GitHub’s code scanning and other viewers: docs/reports.md.'
		});
		const junit = (0, input.Ae)({description: 'Where to write the verdict as JUnit XML: a case for each rule.'});
		const reportInputs = {sarif, junit};
		const imageReportInputs = {
			report: (0, input.Mn)({
				description: 'Where to write the verdict, one file a line: a name that ends in `.html` gets the proof page (docs/reports.md), any other the findings as JSON (schema findings/v1).',
				allowed: 'one file a line',
				placeholder: 'file'
			}),
			...reportInputs
		};
		async function writeReports(asked, verdict, from, services, judged) {
			const {cwd, tool} = services;
			const write = (file, text) => (0, files.Zf)((0, external_node_path_.resolve)(cwd, file), text);
			for (const file of [asked.report ?? []].flat()) {
				if (judged && /\.html?$/i.test(file)) {
					const [{judgedProof}, {proofPage}] = await Promise.all([__webpack_require__.e(800).then(__webpack_require__.bind(__webpack_require__, 50800)), Promise.all([__webpack_require__.e(3563), __webpack_require__.e(8471)]).then(__webpack_require__.bind(__webpack_require__, 63563))]);
					await write(file, proofPage(await judgedProof(judged.evidence, verdict, judged.record)));
				} else await write(file, findingsJson(verdict));
			}
			if (asked.sarif !== undefined) {
				const {sarif} = await __webpack_require__.e(4198).then(__webpack_require__.bind(__webpack_require__, 24198));
				await write(asked.sarif, sarif(verdict, {tool, root: cwd, file: from}));
			}
			if (asked.junit !== undefined) {
				const {junit} = await __webpack_require__.e(5835).then(__webpack_require__.bind(__webpack_require__, 75835));
				await write(asked.junit, junit(verdict));
			}
		}
	},
	92956: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K: () => planJobs,
			d: () => jobName
		});
		var _assemble_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15887);
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22896);
		var _index_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61688);
		var _pins_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5199);
		const maxJobs = 256;
		const hosted = new Map([
			['linux/amd64', 'ubuntu-24.04'],
			['linux/arm64', 'ubuntu-24.04-arm']
		]);
		async function planJobs(options, services) {
			const jobs = options.flavours.flatMap(flavour => options.platforms.filter(platform => isFor(flavour, platform)).map(platform => ({flavour, platform})));
			requireSome(jobs, options);
			const roots = new Map();
			const planned = [];
			for (const job of jobs) planned.push(await planJob(job, options, roots, services));
			return planned;
		}
		function isFor({platforms}, platform) {
			return platforms === undefined || platforms.includes((0, _index_parts_js__WEBPACK_IMPORTED_MODULE_2__.$r)(platform));
		}
		function requireSome(jobs, {flavours, platforms}) {
			const names = platforms.map(_index_parts_js__WEBPACK_IMPORTED_MODULE_2__.$r);
			const empty = flavours.find(flavour => !jobs.some(job => job.flavour === flavour));
			if (empty) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo('input-invalid', `flavours: ${empty.name} is for none of the platforms ${names.join(', ')}`);
			}
			if (jobs.length > maxJobs) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo('input-invalid', `${jobs.length} jobs; a matrix of GitHub's has at most ${maxJobs}`, {
					hint: 'Plan some of the flavours or platforms in another workflow.'
				});
			}
		}
		async function planJob({flavour, platform}, options, roots, services) {
			const {contextDir, cwd} = options;
			const containerfile = options.containerfileOf(flavour);
			const {buildArgs} = flavour;
			const plan = await (0, _assemble_plan_js__WEBPACK_IMPORTED_MODULE_0__.C)({
				...{containerfile, contextDir, cwd, platform, buildArgs},
				...{base: flavour.base, engine: 'auto'}
			});
			const runner = runnerFor(platform, plan.engine, options.runners);
			const pins = new Map();
			const resolve = async (named, baseTrust) => {
				const known = roots.get(named.reference);
				const at = known === undefined ? (options.imageDigests ?? {}) : {[named.reference]: known};
				const {rootDigest} = await (0, _pins_js__WEBPACK_IMPORTED_MODULE_3__.B)(named, at, {baseTrust, platform, cwd}, services);
				roots.set(named.reference, rootDigest);
				pins.set(named.reference, rootDigest);
			};
			await resolve(plan.base, options.baseTrust);
			for (const named of plan.images) await resolve(named, options.imageTrust(named.reference));
			return {
				name: jobName(flavour, platform),
				flavour: flavour.name,
				platform: (0, _index_parts_js__WEBPACK_IMPORTED_MODULE_2__.$r)(platform),
				runner,
				engine: plan.engine,
				containerfile: plan.containerfile.context.file,
				base: flavour.base ?? '',
				'build-args': linesOf(Object.entries(buildArgs)),
				'image-digests': linesOf(pins),
				tags: flavour.tags.join('\n')
			};
		}
		function jobName(flavour, platform) {
			const parts = [flavour.name, ...(0, _index_parts_js__WEBPACK_IMPORTED_MODULE_2__.$r)(platform).split('/')];
			return parts.filter(part => part !== 'linux' && part !== '').join('-');
		}
		function runnerFor(platform, engine, runners) {
			const name = (0, _index_parts_js__WEBPACK_IMPORTED_MODULE_2__.$r)(platform);
			const label = (runners && Object.hasOwn(runners, name) ? runners[name] : undefined) ?? hosted.get(name);
			if (label !== undefined) return label;
			if (engine === 'append' || !runners) return 'ubuntu-24.04';
			throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo('input-missing', `runners: GitHub has no runner for ${name}, and the Containerfile has RUN`, {
				hint: `Name your own: runners: ${name}=label.`
			});
		}
		function linesOf(pairs) {
			return [...pairs].map(([name, value]) => `${name}=${value}`).join('\n');
		}
	},
	42891: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Gb: () => stops,
			Np: () => bySeverity,
			Pe: () => countsInWords,
			U9: () => count,
			ec: () => judgedInWords
		});
		const levels = ['error', 'unknown', 'warning', 'note'];
		function stops(level, strict) {
			return level === 'error' || (level === 'unknown' && strict);
		}
		function bySeverity(findings) {
			return [...findings].sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
		}
		function count(findings) {
			const counts = {error: 0, unknown: 0, warning: 0, note: 0};
			for (const finding of findings) counts[finding.level]++;
			return counts;
		}
		function countsInWords({findings}) {
			const counts = count(findings);
			const words = levels.filter(level => counts[level] > 0).map(level => `${counts[level]} ${level}${counts[level] === 1 || level === 'unknown' ? '' : 's'}`);
			return words.length === 0 ? 'no findings' : words.join(', ');
		}
		function failures(verdict) {
			return verdict.findings.filter(finding => stops(finding.level, verdict.strict)).length;
		}
		function judgedInWords({decisions, judged}) {
			return judged ?? (decisions.length === 1 ? '1 changed path' : `${decisions.length} changed paths`);
		}
	}
};
