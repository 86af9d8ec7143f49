export const id = 1501;
export const ids = [1501, 1461];
export const modules = {
	95616: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			runUnpackWorker: () => runUnpackWorker,
			unpackTarget: () => unpackTarget
		});
		var external_node_fs_ = __webpack_require__(73024);
		var worker = __webpack_require__(90750);
		var names = __webpack_require__(64214);
		var paths = __webpack_require__(67666);
		var tar_writer = __webpack_require__(25168);
		class UnfitLayer extends Error {}
		const harmless = new Set(['name-not-utf8', 'no-end-marker']);
		const ignoredAttribute = 'security.selinux';
		const mostMembers = 500_000;
		const lastSecond = 9_223_372_036;
		class OverlayMembers {
			#write;
			#files;
			#kinds = new Map();
			#written = new Map();
			#size = 0;
			#isInFiles = false;
			constructor(write, files) {
				this.#write = write;
				this.#files = files;
			}
			oddity(kind, message) {
				if (!harmless.has(kind)) throw new UnfitLayer(message);
			}
			member(member) {
				this.#size = 0;
				this.#isInFiles = false;
				const path = plainPath(member.name);
				if (path === '' && member.type === 'directory') return;
				if (path === '') throw new UnfitLayer(`the root is a ${member.type}`);
				this.#needParents(path);
				if ((0, paths.Vb)(path).startsWith(paths.q$)) {
					this.#whiteout(path, member);
					return;
				}
				const known = this.#kinds.get(path);
				if (known !== undefined && !(isFolder(known) && member.type === 'directory')) {
					throw new UnfitLayer(`${path} is there twice`);
				}
				if (this.#kinds.size >= mostMembers) throw new UnfitLayer(`it has more than ${mostMembers} members`);
				const written = this.#asWritten(path, member);
				this.#kinds.set(path, member.type);
				if (member.type !== 'hardlink') this.#written.set(path, written);
				this.#isInFiles = this.#files?.begin(written) ?? false;
				if (this.#isInFiles) return;
				this.#write((0, tar_writer.pI)(written));
				this.#size = written.size;
			}
			data(piece) {
				if (this.#isInFiles) this.#files?.data(piece);
				else this.#write(piece);
			}
			memberEnd() {
				if (this.#isInFiles) this.#files?.end();
				else if (this.#size > 0) this.#write((0, tar_writer.Ms)(this.#size));
			}
			end() {
				this.#write(tar_writer.PG);
			}
			close() {
				this.#files?.close();
				this.#kinds.clear();
				this.#written.clear();
			}
			#asWritten(path, member) {
				const {type, mode, uid, gid, size, mtime, device} = member;
				const written = {path, type, mode, uid, gid, size, mtime: Math.max(0, mtime)};
				if (member.mtimeText !== undefined && mtime >= 0) written.mtimeText = member.mtimeText;
				if (mtime > lastSecond) throw new UnfitLayer(`${path} is of a time far ahead`);
				const xattrs = this.#attributes(path, member);
				if (xattrs) written.xattrs = xattrs;
				if (device) {
					if (type === 'char' && device.major === 0 && device.minor === 0) throw new UnfitLayer(`${path} is a device 0:0`);
					written.device = device;
				}
				if (type === 'symlink') written.target = member.linkName ?? '';
				else if (type === 'hardlink') this.#link(path, written, member.linkName ?? '');
				return written;
			}
			#link(path, written, name) {
				const target = plainPath(name);
				const of = this.#written.get(target);
				const kind = this.#kinds.get(target);
				if (kind === 'hardlink') throw new UnfitLayer(`${path} is a link to a link`);
				if (of === undefined || of.type === 'directory') throw new UnfitLayer(`${path} is a link to what is no file of its layer`);
				const same = of.mode === written.mode && of.uid === written.uid && of.gid === written.gid;
				if (!(same && of.mtime === written.mtime && of.mtimeText === written.mtimeText)) throw new UnfitLayer(`${path} says other things of its file than ${target} does`);
				for (const [key, value] of written.xattrs ?? []) {
					if (!of.xattrs?.get(key)?.equals(value)) throw new UnfitLayer(`${path} has attributes that ${target} has not`);
				}
				delete written.xattrs;
				written.target = target;
			}
			#attributes(path, {xattrs, type}) {
				const kept = new Map([...(xattrs ?? [])].filter(([key]) => key !== ignoredAttribute));
				for (const key of kept.keys()) {
					if (/[=%]/.test(key) || !(0, names.Lb)(key)) throw new UnfitLayer(`${path} has an attribute of an odd name`);
					if (key.startsWith('user.') && type !== 'file' && type !== 'directory' && type !== 'hardlink') throw new UnfitLayer(`${path} is a ${type} with an attribute for files`);
				}
				if (this.#kinds.get(path) === 'directory' || this.#kinds.get(path) === 'implied') {
					const before = this.#written.get(path)?.xattrs?.get(opaque);
					if (before) kept.set(opaque, before);
				}
				return kept.size > 0 ? kept : undefined;
			}
			#whiteout(path, member) {
				if (member.type !== 'file' || member.size > 0) throw new UnfitLayer(`the whiteout ${path} is no empty file`);
				const folder = (0, paths.gN)(path);
				const name = (0, paths.Vb)(path);
				if (name === paths.zn) {
					this.#hideAll(folder);
					return;
				}
				const hidden = name.slice(paths.q$.length);
				if (['', '.', '..'].includes(hidden) || hidden.startsWith(paths.q$)) throw new UnfitLayer(`the whiteout ${path}`);
				const at = folder === '' ? hidden : `${folder}/${hidden}`;
				if (this.#kinds.has(at)) throw new UnfitLayer(`${at} is there, and has a whiteout`);
				this.#kinds.set(at, 'whiteout');
				const {uid, gid, mtime} = member;
				const device = {major: 0, minor: 0};
				this.#write((0, tar_writer.pI)({path: at, type: 'char', mode: 0, uid, gid, size: 0, mtime: Math.max(0, mtime), device}));
			}
			#hideAll(folder) {
				const of = this.#written.get(folder);
				if (of === undefined) throw new UnfitLayer('all below the root is hidden');
				of.xattrs = new Map([...(of.xattrs ?? []), [opaque, Buffer.from('y')]]);
				this.#write((0, tar_writer.pI)(of));
			}
			#needParents(path) {
				const folder = (0, paths.gN)(path);
				if (folder === '') return;
				const known = this.#kinds.get(folder);
				if (known !== undefined && isFolder(known)) return;
				if (known !== undefined) throw new UnfitLayer(`${path} leads through ${folder}, which is no directory`);
				if ((0, paths.Vb)(folder).startsWith(paths.q$)) throw new UnfitLayer(`${path} leads through a name of whiteouts`);
				this.#needParents(folder);
				const implied = {path: folder, type: 'directory', mode: 0o755, uid: 0, gid: 0, size: 0, mtime: 0};
				this.#kinds.set(folder, 'implied');
				this.#written.set(folder, implied);
				this.#write((0, tar_writer.pI)(implied));
			}
		}
		const opaque = 'trusted.overlay.opaque';
		function isFolder(kind) {
			return kind === 'directory' || kind === 'implied';
		}
		function plainPath(name) {
			const normal = (0, paths.FE)(name);
			if (normal === undefined || normal.oddity !== undefined) throw new UnfitLayer(`the name ${JSON.stringify(name.slice(0, 200))}`);
			return normal.path;
		}
		const {O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW} = external_node_fs_.constants;
		const mostNameBytes = 2000;
		const lastId = 0xff_ff_ff_fe;
		class PlainFiles {
			#folder;
			#made = new Set(['']);
			#umask = process.umask();
			#file;
			#isAsMade = false;
			#member;
			constructor(folder) {
				this.#folder = folder;
			}
			begin(member) {
				if (!isPlain(member)) return false;
				const parent = (0, paths.gN)(member.path);
				if (!this.#made.has(parent)) {
					(0, external_node_fs_.mkdirSync)(`${this.#folder}/${parent}`, {recursive: true, mode: 0o700});
					this.#made.add(parent);
				}
				this.#isAsMade = isAsMade(member, this.#umask);
				const mode = this.#isAsMade ? member.mode : 0o600;
				this.#file = (0, external_node_fs_.openSync)(`${this.#folder}/${member.path}`, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode);
				this.#member = member;
				return true;
			}
			data(piece) {
				if (this.#file !== undefined) writeAll(this.#file, piece);
			}
			end() {
				if (this.#file === undefined || !this.#member) return;
				const {mode, uid, gid, mtime} = this.#member;
				if (!this.#isAsMade) {
					(0, external_node_fs_.fchownSync)(this.#file, uid, gid);
					(0, external_node_fs_.fchmodSync)(this.#file, mode & 0o7777);
				}
				(0, external_node_fs_.futimesSync)(this.#file, Date.now() / 1000, mtime);
				this.close();
			}
			close() {
				if (this.#file !== undefined) (0, external_node_fs_.closeSync)(this.#file);
				this.#file = undefined;
			}
		}
		function isPlain({path, type, uid, gid, mtime, mtimeText, xattrs}) {
			return type === 'file' && xattrs === undefined && mtimeText === undefined && Number.isSafeInteger(mtime) && uid <= lastId && gid <= lastId && (0, names.Lb)(path) && Buffer.byteLength(path) <= mostNameBytes;
		}
		function isAsMade({mode, uid, gid}, umask) {
			return uid === 0 && gid === 0 && mode <= 0o777 && (mode & umask) === 0;
		}
		function writeAll(file, bytes) {
			for (let at = 0; at < bytes.length; ) at += (0, external_node_fs_.writeSync)(file, bytes, at);
		}
		const gatheredBytes = 256 * 1024;
		function runUnpackWorker() {
			return (0, worker.runLayerWorker)(target => unpackInto(JSON.parse(target)));
		}
		function unpackTarget(target) {
			return JSON.stringify(target);
		}
		function unpackInto(target) {
			const both = (0, external_node_fs_.openSync)(target.pipe, external_node_fs_.constants.O_RDWR);
			const pipe = (0, external_node_fs_.openSync)(target.pipe, external_node_fs_.constants.O_WRONLY);
			(0, external_node_fs_.closeSync)(both);
			const gathered = Buffer.allocUnsafeSlow(gatheredBytes);
			let length = 0;
			const flush = () => {
				writeAll(pipe, gathered.subarray(0, length));
				length = 0;
			};
			const members = new OverlayMembers(bytes => {
				if (length + bytes.length > gatheredBytes) flush();
				if (bytes.length > gatheredBytes) writeAll(pipe, bytes);
				else length += bytes.copy(gathered, length);
			}, new PlainFiles(target.folder));
			return {
				member: member => members.member(member),
				data: piece => members.data(piece),
				memberEnd: () => members.memberEnd(),
				oddity: (kind, message) => members.oddity(kind, message),
				end() {
					members.end();
					flush();
				},
				close() {
					members.close();
					(0, external_node_fs_.closeSync)(pipe);
				}
			};
		}
	},
	25168: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ms: () => padding,
			PG: () => endOfArchive,
			pI: () => tarHeader
		});
		var _image_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64214);
		const block = 512;
		const flags = {file: '0', hardlink: '1', symlink: '2', char: '3', block: '4', directory: '5', fifo: '6'};
		const maxOctal = {8: 0o7777777, 12: 0o77777777777};
		function tarHeader(member) {
			const name = (0, _image_names_js__WEBPACK_IMPORTED_MODULE_0__.aA)(member.type === 'directory' ? `${member.path}/` : member.path);
			const target = (0, _image_names_js__WEBPACK_IMPORTED_MODULE_0__.aA)(member.target ?? '');
			const place = splitName(name);
			const records = [];
			if (!place || ((0, _image_names_js__WEBPACK_IMPORTED_MODULE_0__.Lb)(member.path) && !isAscii(name))) records.push(['path', name]);
			if (target.length > 100 || ((0, _image_names_js__WEBPACK_IMPORTED_MODULE_0__.Lb)(member.target ?? '') && !isAscii(target))) records.push(['linkpath', target]);
			for (const key of ['uid', 'gid']) {
				if (member[key] > maxOctal[8]) records.push([key, Buffer.from(`${member[key]}`)]);
			}
			for (const key of ['size', 'mtime']) {
				if (member[key] > maxOctal[12]) records.push([key, Buffer.from(`${member[key]}`)]);
			}
			if (member.mtimeText !== undefined) records.push(['mtime', Buffer.from(member.mtimeText)]);
			for (const [key, value] of [...(member.xattrs ?? [])].sort(([a], [b]) => (a < b ? -1 : 1))) {
				records.push([`SCHILY.xattr.${key}`, value]);
			}
			const header = ustarHeader(member, place ?? {prefix: Buffer.alloc(0), name: name.subarray(0, 100)}, target);
			if (records.length === 0) return header;
			const content = Buffer.concat(records.map(([key, value]) => paxRecord(key, value)));
			const pax = {
				path: '',
				type: 'file',
				mode: 0o644,
				uid: 0,
				gid: 0,
				size: content.length,
				mtime: member.mtime
			};
			const paxPlace = {prefix: Buffer.alloc(0), name: Buffer.from('PaxHeaders.0/x')};
			return Buffer.concat([ustarHeader(pax, paxPlace, Buffer.alloc(0), 'x'), content, padding(content.length), header]);
		}
		function padding(size) {
			return Buffer.alloc((block - (size % block)) % block);
		}
		const endOfArchive = Buffer.alloc(2 * block);
		function ustarHeader(member, {prefix, name}, target, flag = flags[member.type]) {
			const header = Buffer.alloc(block);
			name.copy(header, 0);
			octal(header, 100, 8, member.mode);
			octal(header, 108, 8, member.uid);
			octal(header, 116, 8, member.gid);
			octal(header, 124, 12, member.size);
			octal(header, 136, 12, member.mtime);
			header.write(' '.repeat(8), 148, 'latin1');
			header.write(flag, 156, 'latin1');
			target.copy(header, 157, 0, 100);
			header.write('ustar\u000000', 257, 'latin1');
			octal(header, 329, 8, member.device?.major ?? 0);
			octal(header, 337, 8, member.device?.minor ?? 0);
			prefix.copy(header, 345);
			const sum = header.reduce((total, byte) => total + byte, 0);
			header.write(`${sum.toString(8).padStart(6, '0')}\u0000 `, 148, 'latin1');
			return header;
		}
		function octal(header, at, width, value) {
			const digits = value > maxOctal[width] ? '0' : value.toString(8);
			header.write(`${digits.padStart(width - 1, '0')}\u0000`, at, 'latin1');
		}
		function splitName(name) {
			if (name.length <= 100) return {prefix: Buffer.alloc(0), name};
			const slash = name.lastIndexOf('/', Math.min(155, name.length - 2));
			if (slash <= 0 || name.length - slash - 1 > 100) return undefined;
			return {prefix: name.subarray(0, slash), name: name.subarray(slash + 1)};
		}
		function paxRecord(key, value) {
			const body = Buffer.concat([Buffer.from(` ${key}=`), value, Buffer.from('\n')]);
			let length = body.length;
			while (`${length}`.length + body.length !== length) length = `${length}`.length + body.length;
			return Buffer.concat([Buffer.from(`${length}`), body]);
		}
		function isAscii(bytes) {
			return bytes.every(byte => byte < 0x80);
		}
	},
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
