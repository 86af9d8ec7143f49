export const id = 4186;
export const ids = [4186];
export const modules = {
	38497: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			et: () => printableJson,
			fk: () => printableLines,
			g$: () => printable,
			vI: () => shortened
		});
		function printable(text) {
			return text.replace(unprintable, character => {
				const code = character.codePointAt(0) ?? 0;
				if (code > 0xffff) return `\\u{${code.toString(16)}}`;
				if (code >= 0xdc80 && code <= 0xdcff) return `\\x${(code - 0xdc00).toString(16)}`;
				if (code === 0x0a) return '\\n';
				return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
			});
		}
		function printableLines(text) {
			return text.split('\n').map(printable).join('\n');
		}
		const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_C}\p{Default_Ignorable_Code_Point}\u2800\ufff9-\ufffb]|\p{Cs}/gu;
		function printableJson(text) {
			const escaped = character =>
				Array.from({length: character.length}, (_, at) => character.charCodeAt(at))
					.map(unit => `\\u${unit.toString(16).padStart(4, '0')}`)
					.join('');
			return text
				.split('\n')
				.map(line => line.replace(unprintable, escaped))
				.join('\n');
		}
		function shortened(text, max) {
			return text.length <= max ? text : `${text.slice(0, max - 1)}…`;
		}
	},
	54186: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			sbomStatement: () => sbomStatement
		});
		var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
		var _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6820);
		var _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50320);
		var _cyclonedx_cyclonedx_library_Serialize__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51248);
		var _cyclonedx_cyclonedx_library_Spec__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94321);
		var _core_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86912);
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22896);
		var _core_printable_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(38497);
		var _rules_package_diff_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65922);
		var _sigstore_provenance_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(84748);
		var _sigstore_statement_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9634);
		const rpmSha256 = 8;
		function sbomStatement(evidence, created, tool) {
			const {digest} = evidence.context.image;
			const statement = (0, _sigstore_statement_js__WEBPACK_IMPORTED_MODULE_9__.pT)(digest, _sigstore_provenance_js__WEBPACK_IMPORTED_MODULE_8__.I6, cyclonedx(evidence, created, tool));
			const {length} = (0, _sigstore_statement_js__WEBPACK_IMPORTED_MODULE_9__.Tp)(statement);
			if (length <= _sigstore_statement_js__WEBPACK_IMPORTED_MODULE_9__.Z8) return statement;
			throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__.yA('statement-too-large', `the SBOM has ${length} bytes; at most ${_sigstore_statement_js__WEBPACK_IMPORTED_MODULE_9__.Z8} are kept`, {
				hint: 'The image adds too many files of its own. Bring them as RPM packages, or keep them out of the image.'
			});
		}
		function cyclonedx(evidence, created, tool) {
			const {image, base} = evidence.context;
			const packages = ownPackages(evidence);
			const ours = [baseComponent(base), ...packages.map(packageComponent), ...ownFiles(evidence, packages).map(({change, entry}) => fileComponent(change, entry))];
			const subject = new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_2__.Component(_cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_1__.ComponentType.Container, titleOf(image.config.config?.Labels), {
				bomRef: 'image',
				version: image.digest,
				hashes: sha256Of(image.digest)
			});
			for (const {bomRef} of ours) subject.dependencies.add(bomRef);
			const program = new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_2__.Component(_cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_1__.ComponentType.Application, tool.name, {
				bomRef: 'tool',
				version: tool.version,
				hashes: sha256Of(tool.digest)
			});
			const bom = new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_2__.Bom({
				metadata: new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_2__.Metadata({
					timestamp: created,
					tools: new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_2__.Tools({components: new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_2__.ComponentRepository([program])}),
					component: subject,
					properties: properties({scope: 'what the image adds to its base', packages: packagesState(evidence)})
				}),
				components: new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_2__.ComponentRepository(ours)
			});
			const normalized = new _cyclonedx_cyclonedx_library_Serialize__WEBPACK_IMPORTED_MODULE_3__.JSON.Normalize.Factory(_cyclonedx_cyclonedx_library_Spec__WEBPACK_IMPORTED_MODULE_4__.Spec1dot6).makeForBom().normalize(bom, {});
			return JSON.parse(JSON.stringify(normalized));
		}
		function titleOf(labels) {
			return labels?.['org.opencontainers.image.title'] || 'image';
		}
		function baseComponent({reference, digest, rootDigest = digest}) {
			const purl = (0, _sigstore_provenance_js__WEBPACK_IMPORTED_MODULE_8__.EH)(reference, rootDigest);
			return new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_2__.Component(_cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_1__.ComponentType.Container, purl === undefined ? 'image in a local layout' : reference, {
				bomRef: 'base',
				version: rootDigest,
				hashes: sha256Of(rootDigest),
				...(purl === undefined ? {} : {purl})
			});
		}
		function ownPackages({packages, basePackages}) {
			if (packages.state !== 'read' || basePackages.state !== 'read') return [];
			const own = (0, _rules_package_diff_js__WEBPACK_IMPORTED_MODULE_7__.F)(basePackages, packages).flatMap(({before, after}) => after.filter(each => !before.some(known => (0, node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(known, each))));
			return [...new Map(own.map(each => [rpmPackageUrl(each), each])).values()];
		}
		function packageComponent(rpm) {
			const purl = rpmPackageUrl(rpm);
			const epoch = rpm.epoch === undefined ? '' : `${rpm.epoch}:`;
			return new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_2__.Component(_cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_1__.ComponentType.Library, rpm.name, {
				bomRef: purl,
				purl,
				version: `${epoch}${rpm.version}-${rpm.release}`,
				...(rpm.vendor === undefined ? {} : {publisher: rpm.vendor})
			});
		}
		const namespaces = new Map([
			['Fedora Project', 'fedora/'],
			['CentOS', 'centos/'],
			['Red Hat, Inc.', 'redhat/'],
			['AlmaLinux', 'almalinux/']
		]);
		function rpmPackageUrl({name, epoch, version, release, arch, vendor}) {
			const qualifiers = [arch && `arch=${encoded(arch)}`, epoch === undefined ? '' : `epoch=${epoch}`].filter(Boolean);
			const query = qualifiers.length === 0 ? '' : `?${qualifiers.join('&')}`;
			return `pkg:rpm/${namespaces.get(vendor) ?? ''}${encoded(name)}@${encoded(`${version}-${release}`)}${query}`;
		}
		function encoded(text) {
			return encodeURIComponent(text.toWellFormed());
		}
		function ownFiles({delta}, packages) {
			const vouched = new Map();
			for (const {files} of packages) {
				for (const {path, digest, digestAlgorithm} of files) {
					if (digestAlgorithm === rpmSha256 && digest !== undefined) vouched.set(path, `sha256:${digest}`);
				}
			}
			return delta.flatMap(change => {
				if (change.kind === 'removed' || change.after.type !== 'file') return [];
				if (vouched.get(change.path) === change.after.digest) return [];
				return [{change: change.kind, entry: change.after}];
			});
		}
		function fileComponent(change, {path, digest, mode}) {
			return new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_2__.Component(_cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_1__.ComponentType.File, (0, _core_printable_js__WEBPACK_IMPORTED_MODULE_10__.g$)(`/${path}`), {
				bomRef: `file:/${path}`,
				...(digest === undefined ? {} : {hashes: sha256Of(digest)}),
				properties: properties({change, mode: mode.toString(8).padStart(4, '0')})
			});
		}
		function packagesState({packages, basePackages}) {
			const states = [packages.state, basePackages.state];
			if (states.includes('unreadable')) return 'unknown: an RPM database could not be read';
			return states.includes('absent') ? 'unknown: there is no RPM database' : 'listed';
		}
		function sha256Of(digest) {
			return new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_2__.HashDictionary([[_cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_1__.HashAlgorithm['SHA-256'], (0, _core_digest_js__WEBPACK_IMPORTED_MODULE_5__.ZD)(digest)]]);
		}
		function properties(values) {
			return new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_2__.PropertyRepository(Object.entries(values).map(([name, value]) => new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_2__.Property(`wtgos:${name}`, value)));
		}
	}
};
