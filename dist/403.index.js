export const id = 403;
export const ids = [403];
export const modules = {
	2338: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			d: () => canonicalJson
		});
		function canonicalJson(value) {
			if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
			if (typeof value === 'number') {
				if (!Number.isSafeInteger(value)) throw new TypeError(`canonical JSON takes safe integers only, not ${value}`);
				return String(value);
			}
			if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
			const members = Object.keys(value)
				.sort()
				.map(key => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`);
			return `{${members.join(',')}}`;
		}
	},
	47372: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			WI: () => readManifest,
			Xb: () => refuseForeignLayers,
			Xg: () => readConfig,
			rq: () => maxManifestBytes
		});
		var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2503);
		var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22896);
		var _media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92682);
		var _strict_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6132);
		const maxManifestBytes = 4 * 1024 * 1024;
		const maxConfigBytes = 4 * 1024 * 1024;
		const digest = zod__WEBPACK_IMPORTED_MODULE_4__.IeY(_core_digest_js__WEBPACK_IMPORTED_MODULE_0__.Bc, 'is no sha256 digest');
		const strings = zod__WEBPACK_IMPORTED_MODULE_4__.g1P(zod__WEBPACK_IMPORTED_MODULE_4__.YjP(), zod__WEBPACK_IMPORTED_MODULE_4__.YjP());
		const mediaType = zod__WEBPACK_IMPORTED_MODULE_4__
			.YjP()
			.max(255)
			.regex(/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/, 'is no media type');
		const platform = exactNames({
			os: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().max(128),
			architecture: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().max(128),
			variant: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().max(128).exactOptional()
		});
		const descriptor = exactNames({
			mediaType,
			digest,
			size: zod__WEBPACK_IMPORTED_MODULE_4__.aig().int().min(0).max(Number.MAX_SAFE_INTEGER),
			annotations: strings.exactOptional(),
			artifactType: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().max(255).exactOptional(),
			platform: platform.exactOptional(),
			urls: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.YjP()).exactOptional()
		});
		const common = {
			schemaVersion: zod__WEBPACK_IMPORTED_MODULE_4__.euz(2),
			mediaType: mediaType.exactOptional(),
			artifactType: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().max(255).exactOptional(),
			subject: descriptor.exactOptional(),
			annotations: strings.exactOptional()
		};
		const foreign = {fsLayers: zod__WEBPACK_IMPORTED_MODULE_4__.Vxk().exactOptional(), history: zod__WEBPACK_IMPORTED_MODULE_4__.Vxk().exactOptional()};
		const imageManifest = exactNames({
			...common,
			...foreign,
			config: descriptor,
			layers: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(descriptor),
			manifests: zod__WEBPACK_IMPORTED_MODULE_4__.ZmZ().exactOptional()
		});
		const imageIndex = exactNames({
			...common,
			...foreign,
			manifests: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(descriptor),
			config: zod__WEBPACK_IMPORTED_MODULE_4__.ZmZ().exactOptional(),
			layers: zod__WEBPACK_IMPORTED_MODULE_4__.ZmZ().exactOptional()
		});
		const nullable = type => type.nullable().exactOptional();
		const imageConfig = exactNames({
			architecture: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
			os: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
			variant: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().exactOptional(),
			created: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().exactOptional(),
			author: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().exactOptional(),
			config: nullable(
				exactNames({
					User: nullable(zod__WEBPACK_IMPORTED_MODULE_4__.YjP()),
					ExposedPorts: nullable(zod__WEBPACK_IMPORTED_MODULE_4__.g1P(zod__WEBPACK_IMPORTED_MODULE_4__.YjP(), zod__WEBPACK_IMPORTED_MODULE_4__._H3({}))),
					Env: nullable(zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.YjP())),
					Entrypoint: nullable(zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.YjP())),
					Cmd: nullable(zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.YjP())),
					Volumes: nullable(zod__WEBPACK_IMPORTED_MODULE_4__.g1P(zod__WEBPACK_IMPORTED_MODULE_4__.YjP(), zod__WEBPACK_IMPORTED_MODULE_4__._H3({}))),
					WorkingDir: nullable(zod__WEBPACK_IMPORTED_MODULE_4__.YjP()),
					Labels: nullable(strings),
					StopSignal: nullable(zod__WEBPACK_IMPORTED_MODULE_4__.YjP())
				})
			),
			rootfs: exactNames({type: zod__WEBPACK_IMPORTED_MODULE_4__.euz('layers'), diff_ids: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(digest)}),
			history: nullable(
				zod__WEBPACK_IMPORTED_MODULE_4__.YOg(
					exactNames({
						created: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().exactOptional(),
						created_by: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().exactOptional(),
						comment: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().exactOptional(),
						author: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().exactOptional(),
						empty_layer: zod__WEBPACK_IMPORTED_MODULE_4__.zMY().exactOptional()
					})
				)
			)
		});
		function exactNames(shape) {
			const known = new Map(Object.keys(shape).map(name => [folded(name), name]));
			return zod__WEBPACK_IMPORTED_MODULE_4__._H3(shape).superRefine((value, context) => {
				for (const name of Object.keys(value)) {
					const exact = known.get(folded(name));
					if (exact !== undefined && exact !== name) {
						context.addIssue({code: 'custom', message: `must be written ${exact}`, path: [name]});
					}
				}
			});
		}
		function folded(name) {
			return name.toLowerCase().replaceAll('ſ', 's');
		}
		function readManifest(bytes, contentType, expected) {
			const found = (0, _core_digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)(bytes);
			const what = `The manifest ${expected?.digest ?? found}`;
			if (bytes.length > maxManifestBytes) throw malformed(`${what} is larger than ${maxManifestBytes} bytes`);
			if (expected && (expected.digest !== found || (expected.size ?? bytes.length) !== bytes.length)) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.yA('digest-mismatch', `${what} was asked for, and ${bytes.length} bytes of ${found} came`, {
					hint: 'The registry or layout holds other bytes than it names; do not use this image.'
				});
			}
			const document = (0, _strict_json_js__WEBPACK_IMPORTED_MODULE_3__.R)(bytes, what);
			if (typeof document !== 'object' || document === null) throw malformed(`${what} is no JSON object`);
			if ('schemaVersion' in document && document.schemaVersion === 1) {
				throw malformed(`${what} is of Docker's schema 1`, 'Push the image again with a tool of this decade.');
			}
			const type = typeOf(document, [contentType, expected?.mediaType], what);
			const stored = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
			const own = {mediaType: type, digest: found, size: bytes.length};
			return (0, _media_types_js__WEBPACK_IMPORTED_MODULE_2__.QS)(type) === 'image' ? {kind: 'image', bytes: stored, descriptor: own, document: check(imageManifest, document, what)} : {kind: 'index', bytes: stored, descriptor: own, document: check(imageIndex, document, what)};
		}
		function typeOf(document, outside, what) {
			const inside = 'mediaType' in document ? document.mediaType : undefined;
			const said = [inside, ...outside.map(type => type?.split(';')[0]?.trim().toLowerCase())];
			const types = new Set(said.filter(type => type !== undefined));
			if (types.size === 0) types.add('manifests' in document ? _media_types_js__WEBPACK_IMPORTED_MODULE_2__.Ib.ociIndex : _media_types_js__WEBPACK_IMPORTED_MODULE_2__.Ib.ociManifest);
			const [type, other] = types;
			if (other !== undefined) throw malformed(`${what} is called both ${quote(type)} and ${quote(other)}`);
			if (typeof type !== 'string' || (0, _media_types_js__WEBPACK_IMPORTED_MODULE_2__.QS)(type) === undefined) {
				throw malformed(`${what} is of the media type ${quote(type)}, which is no image manifest or index`);
			}
			return type;
		}
		function readConfig(bytes) {
			const what = `The image config ${(0, _core_digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)(bytes)}`;
			if (bytes.length > maxConfigBytes) throw malformed(`${what} is larger than ${maxConfigBytes} bytes`);
			const {config, history, ...rest} = check(imageConfig, (0, _strict_json_js__WEBPACK_IMPORTED_MODULE_3__.R)(bytes, what), what);
			const members = Object.entries(config ?? {}).filter(([name, value]) => value !== null || name === 'Entrypoint' || name === 'Cmd');
			return {
				...rest,
				...(config ? {config: Object.fromEntries(members)} : {}),
				...(history ? {history} : {})
			};
		}
		function refuseForeignLayers(manifest) {
			for (const {digest, mediaType, urls} of [manifest.config, ...manifest.layers]) {
				if (urls?.length) throw malformed(`The layer ${digest} is to be fetched from elsewhere (urls: ${quote(urls[0])})`);
				if ((0, _media_types_js__WEBPACK_IMPORTED_MODULE_2__.mi)(mediaType)) throw malformed(`The layer ${digest} is of the foreign type ${quote(mediaType)}`);
			}
		}
		function check(schema, value, what) {
			const result = schema.safeParse(value);
			if (result.success) return result.data;
			const issue = result.error.issues[0];
			throw malformed(`${what}: ${quote(issue?.path.join('.') || 'document')}: ${issue?.message ?? 'is invalid'}`);
		}
		function malformed(message, hint = 'The image was written wrongly or was tampered with; do not use it.') {
			return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.yA('image-malformed', message, {hint});
		}
		function quote(value) {
			return JSON.stringify(value)?.slice(0, 200) ?? 'undefined';
		}
	},
	43780: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Z: () => nextPage
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22896);
		const maxHeaderLength = 8192;
		const target = /[\s,]*<([^<>]*)>/y;
		const parameter = /\s*;\s*([^\s;,="]*)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?/y;
		function nextPage(client, from, header) {
			const found = nextIn(Array.isArray(header) ? header.join(',') : (header ?? ''));
			if (found === undefined) return undefined;
			const next = client.visit(new URL(from, client.origin), found, 'the next page of a list');
			if (next.origin === client.origin.origin) return next;
			throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yA('registry-protocol', `${client.host} goes on with a list at ${next.origin}`, {
				hint: 'A proxy before the registry must not give it another name.'
			});
		}
		function nextIn(header) {
			const text = header.slice(0, maxHeaderLength);
			let at = 0;
			const take = pattern => {
				pattern.lastIndex = at;
				const found = pattern.exec(text);
				at += found?.[0].length ?? 0;
				return found;
			};
			for (let link = take(target); link; link = take(target)) {
				let isNext = false;
				for (let found = take(parameter); found; found = take(parameter)) {
					const relations = (found[2] ?? found[3] ?? '').toLowerCase().split(/\s+/);
					if (found[1]?.toLowerCase() === 'rel' && relations.includes('next')) isNext = true;
				}
				if (isNext) return link[1];
			}
			return undefined;
		}
	},
	92682: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ib: () => mediaTypes,
			Pl: () => acceptManifests,
			QS: () => manifestKind,
			mi: () => isForeignLayerType,
			my: () => refNameAnnotation
		});
		const mediaTypes = {
			ociManifest: 'application/vnd.oci.image.manifest.v1+json',
			ociIndex: 'application/vnd.oci.image.index.v1+json',
			dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
			dockerIndex: 'application/vnd.docker.distribution.manifest.list.v2+json',
			ociConfig: 'application/vnd.oci.image.config.v1+json',
			dockerConfig: 'application/vnd.docker.container.image.v1+json',
			ociEmpty: 'application/vnd.oci.empty.v1+json',
			ociLayer: 'application/vnd.oci.image.layer.v1.tar',
			ociLayerGzip: 'application/vnd.oci.image.layer.v1.tar+gzip',
			ociLayerZstd: 'application/vnd.oci.image.layer.v1.tar+zstd',
			dockerLayer: 'application/vnd.docker.image.rootfs.diff.tar',
			dockerLayerGzip: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
			dockerLayerZstd: 'application/vnd.docker.image.rootfs.diff.tar.zstd'
		};
		const refNameAnnotation = 'org.opencontainers.image.ref.name';
		const kinds = new Map([
			[mediaTypes.ociManifest, 'image'],
			[mediaTypes.dockerManifest, 'image'],
			[mediaTypes.ociIndex, 'index'],
			[mediaTypes.dockerIndex, 'index']
		]);
		function manifestKind(mediaType) {
			return kinds.get(mediaType);
		}
		const acceptManifests = [...kinds.keys()].join(', ');
		function isForeignLayerType(mediaType) {
			return mediaType.startsWith('application/vnd.oci.image.layer.nondistributable.') || mediaType.startsWith('application/vnd.docker.image.rootfs.foreign.');
		}
	},
	40303: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			dz: () => isTag,
			my: () => formatImageReference,
			o_: () => parseImageReference,
			og: () => isRepositoryPath,
			pA: () => isRefName
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86912);
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22896);
		const hostPattern = /^(?:\[[0-9a-f:]+\]|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*)(?::[0-9]{1,5})?$/;
		const componentPattern = /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*$/;
		const tagPattern = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
		const refNamePattern = /^[A-Za-z0-9][A-Za-z0-9._:@+/-]{0,254}$/;
		const otherTransports = /^(containers-storage|dir|docker-archive|docker-daemon|oci-archive|ostree|sif|tarball):/;
		function isTag(text) {
			return tagPattern.test(text);
		}
		function isRefName(text) {
			return refNamePattern.test(text);
		}
		function isRepositoryPath(text) {
			return text.length <= 255 && text.split('/').every(part => componentPattern.test(part));
		}
		function parseImageReference(text, cwd) {
			if (text.length > 4096 || /[\s\u0000-\u001f\u007f]/.test(text)) {
				throw invalid(text, 'has white space or control characters, or is too long', 'Give one name, such as ghcr.io/owner/name:tag.');
			}
			if (text.startsWith('oci:')) return parseLayout(text, cwd);
			const other = otherTransports.exec(text);
			if (other) {
				throw invalid(text, `uses the transport ${other[1]}`, 'Take oci:DIR or a registry; `skopeo copy` converts the others.');
			}
			if (/^https?:/.test(text)) throw invalid(text, 'is a URL', `Leave ${text.split('//')[0]}// out.`);
			return parseRegistry(text);
		}
		function parseLayout(text, cwd) {
			const {name, digest} = splitDigest(text.slice('oci:'.length), text);
			const colon = name.indexOf(':');
			const dir = colon < 0 ? name : name.slice(0, colon);
			const tag = colon < 0 ? undefined : name.slice(colon + 1);
			if (dir === '') throw invalid(text, 'names no folder', 'Write oci:DIR or oci:DIR:tag.');
			if (tag !== undefined && !isRefName(tag)) {
				throw invalid(text, `has the tag ${show(tag)}`, 'A tag has letters, digits, ".", "_" and "-". A folder with ":" in its name cannot be named.');
			}
			return {
				kind: 'layout',
				dir: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, dir),
				...(tag === undefined ? {} : {tag}),
				...(digest ? {digest} : {})
			};
		}
		function parseRegistry(text) {
			const {name: named, digest} = splitDigest(text.replace(/^docker:\/\//, ''), text);
			const slash = named.indexOf('/');
			const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
			const tag = colon > 0 && slash > 0 ? named.slice(colon + 1) : undefined;
			const name = tag === undefined ? named : named.slice(0, colon);
			const first = slash < 0 ? '' : name.slice(0, slash).toLowerCase();
			if (!/[.:]/.test(first) && first !== 'localhost') {
				throw invalid(text, 'does not start with a registry', `Write the registry too, e.g. ghcr.io/${slash < 0 ? 'owner/' : ''}${named}, or oci:DIR for a folder.`);
			}
			if (!hostPattern.test(first) || !isItself(first)) throw invalid(text, `has the host ${show(first)}`, 'A host is a name or address, with a port if need be.');
			const {host, path} = canonical(first, name.slice(slash + 1));
			if (!isRepositoryPath(path)) {
				const hint = path === path.toLowerCase() ? 'Path members are of a-z, 0-9 and single ".", "_" or "-" between them.' : `Repository names are lower case: ${host}/${path.toLowerCase()}.`;
				throw invalid(text, `has the repository ${show(path)}`, hint);
			}
			if (tag !== undefined && !isTag(tag)) {
				throw invalid(text, `has the tag ${show(tag)}`, 'A tag has at most 128 of A-Z, a-z, 0-9, "_", "." and "-" and starts with none of the last two.');
			}
			return {kind: 'registry', host, path, ...(tag === undefined ? {} : {tag}), ...(digest ? {digest} : {})};
		}
		function isItself(host) {
			const name = host.replace(/:[0-9]+$/, '');
			return URL.parse(`https://${host}/`)?.hostname === name;
		}
		function canonical(host, path) {
			if (host !== 'docker.io' && host !== 'index.docker.io') return {host, path};
			return {host: 'docker.io', path: path.includes('/') ? path : `library/${path}`};
		}
		function splitDigest(rest, text) {
			const at = rest.search(/@[a-z0-9+._-]+:[0-9a-zA-Z]*$/);
			if (at < 0) return {name: rest, digest: undefined};
			const digest = rest.slice(at + 1);
			if ((0, _core_digest_js__WEBPACK_IMPORTED_MODULE_1__.Bc)(digest)) return {name: rest.slice(0, at), digest};
			throw invalid(text, `has the digest ${show(digest)}`, 'A digest is sha256: and 64 hex digits in lower case.');
		}
		function formatImageReference(reference) {
			const name = reference.kind === 'layout' ? `oci:${reference.dir}` : `${reference.host}/${reference.path}`;
			return `${name}${reference.tag ? `:${reference.tag}` : ''}${reference.digest ? `@${reference.digest}` : ''}`;
		}
		function invalid(text, why, hint) {
			return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo('image-reference-invalid', `${show(text)} names no image: it ${why}`, {hint});
		}
		function show(text) {
			const open = text.replace(/(^|\/\/)[^/@]+@(?!sha(?:256|512):)/, '$1…@');
			return JSON.stringify(open.length > 200 ? `${open.slice(0, 200)}…` : open);
		}
	},
	53074: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DE: () => readFallback,
			N1: () => referrerOf,
			fH: () => fallbackTag,
			il: () => askReferrers,
			vB: () => mergeReferrers
		});
		var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22896);
		var _documents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47372);
		var _link_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43780);
		var _media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92682);
		var _strict_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6132);
		const maxPages = 100;
		const maxListBytes = 32 * 1024 * 1024;
		const answersWithoutApi = [200, 301, 302, 303, 307, 308, 400, 401, 403, 404, 405, 406, 410, 501];
		function fallbackTag(subject) {
			return `sha256-${(0, _core_digest_js__WEBPACK_IMPORTED_MODULE_0__.ZD)(subject)}`;
		}
		function referrerOf(descriptor, document) {
			const artifactType = document.artifactType ?? ('config' in document ? document.config.mediaType : undefined);
			const {annotations} = document;
			return {...descriptor, ...(artifactType ? {artifactType} : {}), ...(annotations ? {annotations} : {})};
		}
		async function askReferrers(client, path, subject) {
			const found = [];
			let size = 0;
			let to = `/v2/${path}/referrers/${subject}`;
			for (let page = 1; page <= maxPages; page += 1) {
				const reply = await client.request(
					{
						method: 'GET',
						to,
						headers: {accept: _media_types_js__WEBPACK_IMPORTED_MODULE_4__.Ib.ociIndex},
						scopes: [{path, actions: 'pull'}],
						followRedirects: false
					},
					answersWithoutApi,
					_documents_js__WEBPACK_IMPORTED_MODULE_2__.rq
				);
				const index = reply.status === 200 ? readIndex(reply.body, reply.headers['content-type']) : undefined;
				if (!index && page === 1) return undefined;
				if (!index) throw tooMuch(client, subject, `in ${page} pages, the last of which is none (status ${reply.status})`);
				size += reply.body.length;
				if (size > maxListBytes) throw tooMuch(client, subject, `in more than ${maxListBytes} bytes`);
				for (const descriptor of index.manifests) found.push(descriptor);
				const next = (0, _link_js__WEBPACK_IMPORTED_MODULE_3__.Z)(client, to, reply.headers.link);
				if (!next) return found;
				to = next;
			}
			throw tooMuch(client, subject, `on more than ${maxPages} pages`);
		}
		function tooMuch(client, subject, how) {
			return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.yA('registry-protocol', `${client.host} lists referrers of ${subject} ${how}`);
		}
		function readFallback(bytes, contentType, subject) {
			if ((0, _core_digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)(bytes) === subject) return {index: undefined, whole: true};
			const index = readWhole(bytes, contentType);
			return {index: index ?? readPartly(bytes, contentType), whole: index !== undefined};
		}
		function readIndex(bytes, contentType) {
			return readWhole(bytes, contentType) ?? readPartly(bytes, contentType);
		}
		function readWhole(bytes, contentType) {
			return unlessMalformed(() => {
				const type = contentType?.split(';')[0]?.trim() === _media_types_js__WEBPACK_IMPORTED_MODULE_4__.Ib.ociIndex ? contentType : undefined;
				const read = (0, _documents_js__WEBPACK_IMPORTED_MODULE_2__.WI)(bytes, type);
				return read.kind === 'index' ? read.document : undefined;
			});
		}
		function readPartly(bytes, contentType) {
			const document = unlessMalformed(() => (0, _strict_json_js__WEBPACK_IMPORTED_MODULE_5__.R)(bytes, 'The list of referrers'));
			if (typeof document !== 'object' || document === null) return undefined;
			if (!('manifests' in document) || !Array.isArray(document.manifests)) return undefined;
			const only = manifests => Buffer.from(JSON.stringify({...document, manifests}));
			if (!readWhole(only([]), contentType)) return undefined;
			const readable = document.manifests.filter(entry => readWhole(listOf([entry]), undefined));
			return readWhole(only(readable), contentType);
		}
		function listOf(manifests) {
			return Buffer.from(JSON.stringify({schemaVersion: 2, mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_4__.Ib.ociIndex, manifests}));
		}
		function unlessMalformed(read) {
			try {
				return read();
			} catch (error) {
				if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.yA && error.code === 'image-malformed') return undefined;
				throw error;
			}
		}
		function mergeReferrers(...lists) {
			const merged = new Map();
			for (const descriptor of lists.flat()) {
				merged.set(descriptor.digest, {...descriptor, ...merged.get(descriptor.digest)});
			}
			return [...merged.values()];
		}
	},
	6132: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			R: () => parseStrictJson
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22896);
		const maxDepth = 64;
		function parseStrictJson(bytes, what) {
			let text;
			let value;
			try {
				text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
				value = JSON.parse(text);
			} catch (cause) {
				throw malformed(what, cause instanceof SyntaxError ? 'is no JSON' : 'is no UTF-8');
			}
			refuseAmbiguity(text, what);
			return value;
		}
		function refuseAmbiguity(text, what) {
			const open = [];
			let at = 0;
			while (at < text.length) {
				const char = text[at];
				if (char === '"') {
					const end = stringEnd(text, at);
					const members = open.at(-1);
					if (members && isMemberName(text, end)) addMember(members, JSON.parse(text.slice(at, end)), what);
					at = end;
					continue;
				}
				if (char === '{' || char === '[') {
					open.push(char === '{' ? new Set() : undefined);
					if (open.length > maxDepth) throw malformed(what, `nests deeper than ${maxDepth} levels`);
				} else if (char === '}' || char === ']') {
					open.pop();
				}
				at += 1;
			}
		}
		function stringEnd(text, start) {
			let at = start + 1;
			while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
			return at + 1;
		}
		function isMemberName(text, end) {
			let at = end;
			while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at += 1;
			return text[at] === ':';
		}
		function addMember(members, name, what) {
			if (members.has(name)) throw malformed(what, `has the member ${JSON.stringify(name.slice(0, 80))} twice`);
			if (name === '__proto__') throw malformed(what, 'has a member named __proto__');
			members.add(name);
		}
		function malformed(what, why) {
			return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yA('image-malformed', `${what} ${why}`, {
				hint: 'The image was written wrongly or was tampered with; do not use it.'
			});
		}
	}
};
