export const id = 18;
export const ids = [18];
export const modules = {
	50018: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			runTry: () => runTry
		});
		var promises_ = __webpack_require__(51455);
		var external_node_os_ = __webpack_require__(48161);
		var external_node_path_ = __webpack_require__(76760);
		var tools = __webpack_require__(83247);
		var digest = __webpack_require__(86912);
		var errors = __webpack_require__(22896);
		const silentLog = {
			info() {},
			warn() {},
			debug() {},
			step: (_title, work) => work(),
			progress() {}
		};
		var base_trust = __webpack_require__(75545);
		var build = __webpack_require__(28077);
		var esm = __webpack_require__(51306);
		var media_types = __webpack_require__(92682);
		var legacy = __webpack_require__(21696);
		const kernelRelease = '6.17.1-300.fc43.x86_64';
		function elf(name) {
			const head = Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0x3e, 0]);
			return Buffer.concat([head, Buffer.from(`\0sample of ${name}\0`.repeat(40))]);
		}
		const program = (path, mode = 0o755, xattrs) => ({
			path,
			type: 'file',
			mode,
			content: elf(path),
			...(xattrs ? {xattrs} : {})
		});
		const packages_text = (path, content, mode = 0o644) => ({
			path,
			type: 'file',
			mode,
			content: Buffer.from(content)
		});
		const packages_link = (path, target) => ({path, type: 'symlink', mode: 0o777, target});
		const unit = (name, command) => packages_text(`usr/lib/systemd/system/${name}`, `[Unit]\nDescription=${name}\n\n[Service]\nExecStart=/usr/bin/${command}\n\n[Install]\nWantedBy=multi-user.target\n`);
		function fileCapability(permitted) {
			const bytes = Buffer.alloc(20);
			bytes.writeUInt32LE(0x02000001, 0);
			bytes.writeUInt32LE(permitted, 4);
			return bytes;
		}
		const setuidCapability = new Map([['security.capability', fileCapability(1 << 7)]]);
		const setgidCapability = new Map([['security.capability', fileCapability(1 << 6)]]);
		const modules = `usr/lib/modules/${kernelRelease}`;
		function fedora(name, version, files, arch = 'x86_64') {
			return {name, version, release: '1.fc43', arch, files};
		}
		const samplePackages = [
			fedora(
				'setup',
				'2.15.0',
				[
					packages_text('etc/passwd', 'root:x:0:0:Super User:/root:/bin/bash\nnobody:x:65534:65534::/:/usr/sbin/nologin\n'),
					packages_text('etc/group', 'root:x:0:\nwheel:x:10:\nnobody:x:65534:\n'),
					packages_text('etc/shadow', 'root:!locked::0:99999:7:::\n', 0o000),
					packages_text('etc/shells', '/bin/sh\n/bin/bash\n'),
					packages_text('usr/lib/sysusers.d/20-setup-users.conf', 'u root 0 "Super User" /root /bin/bash\nu nobody 65534 - - -\n'),
					packages_text('usr/lib/sysusers.d/20-setup-groups.conf', 'g wheel 10\n')
				],
				'noarch'
			),
			fedora('fedora-release-silverblue', '43', [packages_text('usr/lib/os-release', 'NAME="Sample of Bluefin"\nID=bluefin\nID_LIKE=fedora\nVERSION_ID=43\nVARIANT_ID=bluefin-dx\nPRETTY_NAME="A sample shaped like Bluefin DX"\n'), packages_link('etc/os-release', '../usr/lib/os-release')], 'noarch'),
			fedora('glibc', '2.42', [program('usr/lib64/ld-linux-x86-64.so.2'), program('usr/lib64/libc.so.6'), packages_text('etc/ld.so.conf', 'include ld.so.conf.d/*.conf\n')]),
			fedora('bash', '5.3.0', [program('usr/bin/bash'), packages_link('usr/bin/sh', 'bash')]),
			fedora('coreutils-single', '9.7', [program('usr/bin/coreutils'), packages_link('usr/bin/ls', 'coreutils')]),
			fedora('util-linux', '2.41.1', [program('usr/bin/mount', 0o4755), program('usr/bin/su', 0o4755)]),
			fedora('sudo', '1.9.17', [program('usr/bin/sudo', 0o4111), packages_text('etc/sudoers', '%wheel ALL=(ALL) ALL\n', 0o440)]),
			fedora('shadow-utils', '4.18.0', [program('usr/bin/newuidmap', 0o755, setuidCapability), program('usr/bin/newgidmap', 0o755, setgidCapability)]),
			fedora('systemd', '258', [
				program('usr/lib/systemd/systemd'),
				packages_text('usr/lib/tmpfiles.d/tmp.conf', 'q /tmp 1777 root root 10d\nq /var/tmp 1777 root root 30d\n'),
				program('usr/bin/systemctl'),
				unit('sshd.service', 'sshd'),
				packages_text('usr/lib/systemd/system-preset/90-default.preset', 'enable uupd.timer\ndisable sshd.service\n'),
				packages_text('usr/lib/tmpfiles.d/var.conf', 'd /var 0755 - - -\nd /var/log 0755 - - -\n')
			]),
			fedora('dbus-broker', '37', [program('usr/bin/dbus-broker'), unit('dbus-broker.service', 'dbus-broker')]),
			fedora('polkit', '126', [program('usr/lib/polkit-1/polkit-agent-helper-1', 0o4755)]),
			fedora('selinux-policy-targeted', '42.8', [packages_text('etc/selinux/config', 'SELINUX=enforcing\nSELINUXTYPE=targeted\n')], 'noarch'),
			fedora('kernel-core', '6.17.1', [
				packages_text(`${modules}/vmlinuz`, 'stands in for a kernel\n'.repeat(2000), 0o755),
				packages_text(`${modules}/modules.builtin`, 'kernel/fs/erofs/erofs.ko\nkernel/fs/overlayfs/overlay.ko\n'),
				packages_text(`${modules}/modules.dep`, 'kernel/drivers/gpu/drm/amd/amdgpu/amdgpu.ko.xz:\n'),
				packages_text(`${modules}/config`, 'CONFIG_EROFS_FS=y\nCONFIG_FS_VERITY=y\nCONFIG_DRM_AMDGPU=m\n')
			]),
			fedora('kernel-modules', '6.17.1', [packages_text(`${modules}/kernel/drivers/gpu/drm/amd/amdgpu/amdgpu.ko.xz`, 'stands in for a module\n')]),
			fedora('ostree', '2025.6', [program('usr/bin/ostree'), packages_text('usr/lib/ostree/prepare-root.conf', '[composefs]\nenabled = yes\n\n[sysroot]\nreadonly = true\n')]),
			fedora('bootc', '1.10.0', [program('usr/bin/bootc')]),
			fedora('rpm-ostree', '2025.10', [program('usr/bin/rpm-ostree')]),
			fedora('podman', '5.8.0', [program('usr/bin/podman')]),
			fedora('skopeo', '1.22.0', [program('usr/bin/skopeo')]),
			fedora('distrobox', '1.8.2', [packages_text('usr/bin/distrobox', '#!/bin/sh\nexec echo sample\n', 0o755)], 'noarch'),
			fedora('uupd', '1.3.0', [program('usr/bin/uupd'), unit('uupd.service', 'uupd'), packages_text('usr/lib/systemd/system/uupd.timer', '[Timer]\nOnCalendar=daily\n\n[Install]\nWantedBy=timers.target\n')])
		];
		const typeBits = {file: 0o100000, directory: 0o040000, symlink: 0o120000};
		const sha256Algorithm = 8;
		function rpmPackage({name, version, release, arch, files}) {
			return {name, epoch: undefined, version, release, arch, vendor: 'Fedora Project', files: files.map(rpmFile)};
		}
		function rpmFile({path, type, mode, content, target, xattrs}) {
			const capability = xattrs?.get('security.capability');
			return {
				path,
				mode: typeBits[type] | mode,
				size: content?.length ?? 0,
				user: 'root',
				group: 'root',
				digestAlgorithm: sha256Algorithm,
				flags: path.startsWith('etc/') ? 1 : 0,
				...(content ? {digest: (0, digest.ZD)((0, digest.sc)(content))} : {}),
				...(target === undefined ? {} : {linkTarget: target}),
				...(capability ? {caps: capability.readUInt32LE(4) === 1 << 7 ? 'cap_setuid=ep' : 'cap_setgid=ep'} : {})
			};
		}
		var external_node_fs_ = __webpack_require__(73024);
		var external_node_crypto_ = __webpack_require__(77598);
		var names = __webpack_require__(64214);
		var rpmdb_packages = __webpack_require__(61069);
		const widths = {1: 1, 3: 2, 4: 4};
		const more = {
			sha256Header: 273,
			i18nTable: 100,
			summary: 1004,
			buildTime: 1006,
			size: 1009,
			license: 1014,
			os: 1021,
			fileStates: 1029,
			sourceRpm: 1044,
			fileVerifyFlags: 1045,
			fileDevices: 1095,
			fileInodes: 1096,
			fileLangs: 1097
		};
		const regionTag = 63;
		function writeRpmHeader(rpm, added = []) {
			const values = [...packageTags(rpm), ...(rpm.files.length > 0 ? fileTags(rpm) : [])].sort(([a], [b]) => a - b);
			const region = writeRegion(values);
			const magic = Buffer.from('8eade80100000000', 'hex');
			const digest = (0, external_node_crypto_.createHash)('sha256').update(magic).update(lengths(region)).update(region.entries).update(region.data).digest('hex');
			const behind = writeTags([[more.sha256Header, rpm_header_writer_text(digest)], ...added], region.data.length);
			const entries = Buffer.concat([region.entries, behind.entries]);
			const data = Buffer.concat([region.data, behind.data]);
			return Buffer.concat([lengths({entries, data}), entries, data]);
		}
		function packageTags(rpm) {
			const values = [
				[more.i18nTable, {type: 8, texts: ['C']}],
				[rpmdb_packages._A.name, rpm_header_writer_text(rpm.name)],
				[rpmdb_packages._A.version, rpm_header_writer_text(rpm.version)],
				[rpmdb_packages._A.release, rpm_header_writer_text(rpm.release)],
				[more.summary, {type: 9, texts: [rpm.name]}],
				[more.buildTime, {type: 4, numbers: [0]}],
				[more.size, {type: 4, numbers: [rpm.files.reduce((sum, file) => sum + file.size, 0)]}],
				[more.license, rpm_header_writer_text('Apache-2.0')],
				[more.os, rpm_header_writer_text('linux')],
				[rpmdb_packages._A.arch, rpm_header_writer_text(rpm.arch)],
				[more.sourceRpm, rpm_header_writer_text(`${rpm.name}-${rpm.version}-${rpm.release}.src.rpm`)]
			];
			if (rpm.epoch !== undefined) values.push([rpmdb_packages._A.epoch, {type: 4, numbers: [rpm.epoch]}]);
			if (rpm.vendor !== undefined) values.push([rpmdb_packages._A.vendor, rpm_header_writer_text(rpm.vendor)]);
			return values;
		}
		function fileTags({files}) {
			const split = files.map(({path}) => ({
				directory: `/${path.slice(0, path.lastIndexOf('/') + 1)}`,
				name: path.slice(path.lastIndexOf('/') + 1)
			}));
			const directories = [...new Set(split.map(({directory}) => directory))];
			const numbers = (type, of) => ({
				type,
				numbers: files.map(of)
			});
			const texts = of => ({type: 8, texts: files.map(of)});
			return [
				[rpmdb_packages._A.fileSizes, numbers(4, file => file.size)],
				[more.fileStates, numbers(1, () => 0)],
				[rpmdb_packages._A.fileModes, numbers(3, file => file.mode)],
				[rpmdb_packages._A.fileRdevs, numbers(3, file => file.rdev ?? 0)],
				[rpmdb_packages._A.fileMtimes, numbers(4, file => file.mtime ?? 0)],
				[rpmdb_packages._A.fileDigests, texts(file => file.digest ?? '')],
				[rpmdb_packages._A.fileLinkTargets, texts(file => file.linkTarget ?? '')],
				[rpmdb_packages._A.fileFlags, numbers(4, file => file.flags)],
				[rpmdb_packages._A.fileUsers, texts(file => file.user)],
				[rpmdb_packages._A.fileGroups, texts(file => file.group)],
				[more.fileVerifyFlags, numbers(4, () => 0xffffffff)],
				[more.fileDevices, numbers(4, () => 1)],
				[more.fileInodes, numbers(4, (_, i) => i + 1)],
				[more.fileLangs, texts(() => '')],
				[rpmdb_packages._A.dirIndexes, {type: 4, numbers: split.map(({directory}) => directories.indexOf(directory))}],
				[rpmdb_packages._A.baseNames, {type: 8, texts: split.map(({name}) => name)}],
				[rpmdb_packages._A.dirNames, {type: 8, texts: directories}],
				[rpmdb_packages._A.fileCaps, texts(file => file.caps ?? '')],
				[rpmdb_packages._A.fileDigestAlgorithm, {type: 4, numbers: [files[0]?.digestAlgorithm ?? 8]}]
			];
		}
		function rpm_header_writer_text(value) {
			return {type: 6, texts: [value]};
		}
		function writeRegion(values) {
			const {entries, data} = writeTags(values, 0);
			const trailer = entry(regionTag, 7, -16 * (values.length + 1), 16);
			return {
				entries: Buffer.concat([entry(regionTag, 7, data.length, 16), entries]),
				data: Buffer.concat([data, trailer])
			};
		}
		function writeTags(values, start) {
			const entries = [];
			const data = [];
			let length = start;
			for (const [tag, value] of values) {
				const aligned = 'numbers' in value ? widths[value.type] : 1;
				const gap = (aligned - (length % aligned)) % aligned;
				const bytes = bytesOf(value);
				entries.push(entry(tag, value.type, length + gap, countOf(value)));
				data.push(Buffer.alloc(gap), bytes);
				length += gap + bytes.length;
			}
			return {entries: Buffer.concat(entries), data: Buffer.concat(data)};
		}
		function countOf(value) {
			return 'numbers' in value ? value.numbers.length : 'texts' in value ? value.texts.length : value.bytes.length;
		}
		function bytesOf(value) {
			if ('bytes' in value) return value.bytes;
			if ('texts' in value) return Buffer.concat(value.texts.flatMap(item => [(0, names.aA)(item), Buffer.alloc(1)]));
			const width = widths[value.type];
			const bytes = Buffer.alloc(value.numbers.length * width);
			value.numbers.forEach((number, i) => {
				bytes.writeUIntBE(number, i * width, width);
			});
			return bytes;
		}
		function entry(tag, type, offset, count) {
			const bytes = Buffer.alloc(16);
			bytes.writeUInt32BE(tag, 0);
			bytes.writeUInt32BE(type, 4);
			bytes.writeInt32BE(offset, 8);
			bytes.writeUInt32BE(count, 12);
			return bytes;
		}
		function lengths({entries, data}) {
			const bytes = Buffer.alloc(8);
			bytes.writeUInt32BE(entries.length / 16, 0);
			bytes.writeUInt32BE(data.length, 4);
			return bytes;
		}
		const indexes = ['Name', 'Basenames', 'Group', 'Requirename', 'Providename', 'Conflictname', 'Obsoletename', 'Triggername', 'Dirnames', 'Installtid', 'Sigmd5', 'Sha1header', 'Filetriggername', 'Transfiletriggername', 'Recommendname', 'Suggestname', 'Supplementname', 'Enhancename'];
		function writeRpmDatabase(packages, added = new Map()) {
			const {DatabaseSync} = process.getBuiltinModule('node:sqlite');
			const folder = (0, external_node_fs_.mkdtempSync)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), 'wtgos-rpmdb-'));
			try {
				const file = (0, external_node_path_.join)(folder, 'rpmdb.sqlite');
				const database = new DatabaseSync(file);
				try {
					database.exec("CREATE TABLE 'Packages' (hnum INTEGER PRIMARY KEY AUTOINCREMENT, blob BLOB NOT NULL)");
					for (const index of indexes) {
						database.exec(`CREATE TABLE '${index}' (key 'TEXT' NOT NULL, hnum INTEGER NOT NULL, idx INTEGER NOT NULL, FOREIGN KEY (hnum) REFERENCES 'Packages'(hnum))`);
						database.exec(`CREATE INDEX '${index}_key_idx' ON '${index}'(key ASC)`);
					}
					database.exec('BEGIN');
					const insert = database.prepare('INSERT INTO Packages (blob) VALUES (?)');
					const insertName = database.prepare('INSERT INTO Name (key, hnum, idx) VALUES (?, ?, 0)');
					const insertFile = database.prepare('INSERT INTO Basenames (key, hnum, idx) VALUES (?, ?, ?)');
					for (const rpm of packages) {
						const {lastInsertRowid: row} = insert.run(writeRpmHeader(rpm, added.get(rpm.name)));
						insertName.run(rpm.name, row);
						rpm.files.forEach((entry, i) => {
							insertFile.run(entry.path.slice(entry.path.lastIndexOf('/') + 1), row, i);
						});
					}
					database.exec('COMMIT');
				} finally {
					database.close();
				}
				return (0, external_node_fs_.readFileSync)(file);
			} finally {
				(0, external_node_fs_.rmSync)(folder, {recursive: true, force: true});
			}
		}
		var tar_writer = __webpack_require__(25168);
		function layerTar(members, mtime) {
			const sorted = [...members].sort((a, b) => (a.path < b.path ? -1 : 1));
			const blocks = sorted.flatMap(({content = Buffer.alloc(0), ...member}) => {
				const header = (0, tar_writer.pI)({...member, uid: 0, gid: 0, size: content.length, mtime});
				return [header, content, (0, tar_writer.Ms)(content.length)];
			});
			return Buffer.concat([...blocks, tar_writer.PG]);
		}
		const directory = (path, mode = 0o755) => ({path, type: 'directory', mode});
		const tree_link = (path, target) => ({path, type: 'symlink', mode: 0o777, target});
		const file = (path, content) => ({
			path,
			type: 'file',
			mode: 0o644,
			content: Buffer.from(content)
		});
		const links = [
			tree_link('bin', 'usr/bin'),
			tree_link('sbin', 'usr/sbin'),
			tree_link('lib', 'usr/lib'),
			tree_link('lib64', 'usr/lib64'),
			tree_link('usr/sbin', 'bin'),
			tree_link('usr/local', '../var/usrlocal'),
			tree_link('ostree', 'sysroot/ostree'),
			tree_link('home', 'var/home'),
			tree_link('media', 'run/media'),
			tree_link('mnt', 'var/mnt'),
			tree_link('opt', 'var/opt'),
			tree_link('root', 'var/roothome'),
			tree_link('srv', 'var/srv'),
			tree_link('usr/lib/sysimage/rpm', '../../share/rpm')
		];
		const folders = [...['boot', 'dev', 'proc', 'run', 'sys', 'sysroot', 'var'].map(path => directory(path)), directory('tmp', 0o1777), directory('etc/pki'), directory('usr/share/licenses'), directory('var/tmp', 0o1777)];
		const policy = {
			default: [{type: 'reject'}],
			transports: {
				docker: {
					'registry.redhat.io': [{type: 'signedBy', keyType: 'GPGKeys', keyPath: '/etc/pki/rpm-gpg/RPM-GPG-KEY-redhat-release'}],
					'ghcr.io/ublue-os': [
						{
							type: 'sigstoreSigned',
							keyPaths: ['/usr/lib/pki/containers/ublue-os.pub', '/usr/lib/pki/containers/ublue-os-backup.pub'],
							signedIdentity: {type: 'matchRepository'}
						}
					],
					'': [{type: 'insecureAcceptAnything'}]
				},
				'containers-storage': {'': [{type: 'insecureAcceptAnything'}]},
				oci: {'': [{type: 'insecureAcceptAnything'}]}
			}
		};
		const imageInfo = {
			'image-name': 'bluefin-dx',
			'image-vendor': 'ublue-os',
			'image-ref': 'ostree-image-signed:docker://ghcr.io/ublue-os/bluefin-dx',
			'image-tag': 'stable',
			'fedora-version': '43'
		};
		function sampleLayers({rpmdb, publicKey}) {
			const isKernel = name => name.startsWith('kernel');
			const packages = samplePackages.filter(({name}) => !isKernel(name)).flatMap(({files}) => files);
			const kernel = samplePackages.filter(({name}) => isKernel(name)).flatMap(({files}) => files);
			const vendor = [
				file('usr/share/rpm/rpmdb.sqlite', rpmdb),
				file('etc/containers/policy.json', `${JSON.stringify(policy, null, 4)}\n`),
				file('etc/containers/registries.d/ublue-os.yaml', 'docker:\n  ghcr.io/ublue-os:\n    use-sigstore-attachments: true\n'),
				file('usr/lib/pki/containers/ublue-os.pub', publicKey),
				file('usr/lib/pki/containers/ublue-os-backup.pub', publicKey),
				file('usr/share/ublue-os/image-info.json', `${JSON.stringify(imageInfo, null, 2)}\n`),
				tree_link('etc/systemd/system/timers.target.wants/uupd.timer', '/usr/lib/systemd/system/uupd.timer'),
				file(`usr/lib/modules/${kernelRelease}/initramfs.img`, 'stands in for an initramfs\n'.repeat(2000))
			];
			const leftovers = [file('usr/share/licenses/build.log', 'written while packages were installed\n')];
			const whiteouts = [file('usr/share/licenses/.wh.build.log', '')];
			const layers = [
				{step: 'the folders and links of a bootc host', members: links},
				{step: 'packages', members: [...packages, ...leftovers]},
				{step: 'the kernel and its modules', members: kernel},
				{step: 'signature policy, keys and image information', members: vendor},
				{step: 'clean-up', members: whiteouts}
			];
			const parents = new Map(folders.map(folder => [folder.path, folder]));
			for (const {path} of layers.flatMap(({members}) => members)) {
				for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
					const parent = path.slice(0, at);
					if (!parents.has(parent)) parents.set(parent, directory(parent));
				}
			}
			return layers.map((layer, position) => (position === 0 ? {...layer, members: [...parents.values(), ...layer.members]} : layer));
		}
		const sampleRepository = 'ghcr.io/ublue-os/bluefin-dx';
		async function makeSampleBase(options) {
			const {store, tag, created, signingKey} = options;
			const rpmdb = writeRpmDatabase(samplePackages.map(rpmPackage));
			const layers = sampleLayers({rpmdb, publicKey: signingKey.publicKey.pem});
			const seconds = Math.floor(created.getTime() / 1000);
			const tars = layers.map(({members}) => layerTar(members, seconds));
			const blobs = tars.map(tar => Buffer.from((0, esm.u3)(tar, {mtime: 0})));
			const descriptors = blobs.map(blob => describe(media_types.Ib.ociLayerGzip, blob));
			const config = {
				architecture: 'amd64',
				os: 'linux',
				created: created.toISOString(),
				config: {
					Env: ['PATH=/usr/local/sbin:/usr/local/bin:/usr/bin'],
					Cmd: ['/sbin/init'],
					Labels: {
						'containers.bootc': '1',
						'ostree.bootable': 'true',
						'org.opencontainers.image.title': 'bluefin-dx (a sample)',
						'org.opencontainers.image.version': '43.sample'
					}
				},
				rootfs: {type: 'layers', diff_ids: tars.map(tar => (0, digest.sc)(tar))},
				history: layers.map(({step}) => ({created: created.toISOString(), created_by: step}))
			};
			const configBytes = Buffer.from(JSON.stringify(config));
			const manifest = {
				schemaVersion: 2,
				mediaType: media_types.Ib.ociManifest,
				config: describe(media_types.Ib.ociConfig, configBytes),
				layers: descriptors
			};
			const contents = [...descriptors.map((descriptor, at) => ({descriptor, bytes: blobs[at] ?? Buffer.alloc(0)}))];
			contents.push({descriptor: manifest.config, bytes: configBytes});
			for (const {descriptor, bytes} of contents) {
				await store.putBlob(descriptor, {
					async *open() {
						yield bytes;
					}
				});
			}
			const subject = await store.putManifest(Buffer.from(JSON.stringify(manifest)), media_types.Ib.ociManifest, {tag});
			const {repository} = store;
			const reference = `${repository ? `${repository.host}/${repository.path}` : sampleRepository}:${tag}`;
			await (0, legacy.$s)(store, subject, [reference], signingKey);
			return {
				digest: subject.digest,
				reference,
				layers: layers.length,
				bytes: descriptors.reduce((sum, {size}) => sum + size, 0),
				packages: samplePackages.length
			};
		}
		function describe(mediaType, bytes) {
			return {mediaType, digest: (0, digest.sc)(bytes), size: bytes.length};
		}
		var throw_away_key = __webpack_require__(50988);
		const breach_program = Buffer.from('#!/bin/sh\nexec id\n');
		const addedPackage = {
			name: 'remote-helper',
			version: '0.1',
			release: '1',
			arch: 'noarch',
			files: [{path: 'usr/bin/remote-helper', type: 'file', mode: 0o755, content: breach_program}]
		};
		const files = [
			{path: 'extra/helper', content: () => breach_program},
			{
				path: 'extra/helper.service',
				content: () => '[Service]\nExecStart=/usr/bin/helper\n\n[Install]\nWantedBy=multi-user.target\n'
			},
			{
				path: 'extra/rpmdb.sqlite',
				content: () => writeRpmDatabase([...samplePackages, addedPackage].map(rpmPackage))
			}
		];
		const breaches = [
			{line: 'COPY --chmod=4755 extra/helper /usr/bin/helper', what: 'a setuid program', rule: 'PRIV-02'},
			{line: 'COPY extra/helper.service /usr/lib/systemd/system/', what: 'a service', rule: 'UNIT-01'},
			{line: 'COPY extra/rpmdb.sqlite /usr/share/rpm/rpmdb.sqlite', what: 'a package', rule: 'PKG-01'}
		];
		async function writeBreach(context) {
			for (const {path, content} of files) {
				const file = (0, external_node_path_.join)(context, path);
				await (0, promises_.mkdir)((0, external_node_path_.dirname)(file), {recursive: true});
				await (0, promises_.writeFile)(file, content(), {mode: 0o644});
			}
		}
		function missedBreaches({findings}) {
			const errors = findings.filter(({level}) => level === 'error').map(({rule}) => rule);
			return breaches.filter(({rule}) => !errors.includes(rule)).map(({rule}) => rule);
		}
		var external_node_util_ = __webpack_require__(57975);
		var printable = __webpack_require__(38497);
		const labelWidth = 8;
		const timeWidth = 7;
		class Screen {
			#print;
			#colour;
			#width;
			constructor(options) {
				this.#print = options.print;
				this.#colour = options.colour;
				this.#width = Math.max(40, Math.min(options.columns ?? 80, 100));
			}
			heading(text) {
				const lines = this.#wrapped(text, 0).map(line => this.paint('bold', line));
				this.#print(`\n${lines.join('\n')}\n`);
			}
			text(text) {
				this.#print(this.#wrapped(text, 0).join('\n'));
			}
			command(text) {
				this.#print(`  ${this.paint('cyan', text)}`);
			}
			note(label, ...texts) {
				const indent = 2 + labelWidth + 2;
				const [first = '', ...rest] = texts.flatMap(text => this.#wrapped(text, indent));
				this.#print(`  ${label.padEnd(labelWidth)}  ${first}`);
				for (const line of rest) this.#print(`${' '.repeat(indent)}${line}`);
			}
			row(label, milliseconds, ...texts) {
				const indent = 2 + labelWidth + timeWidth + 2;
				const [first = '', ...rest] = texts.flatMap(text => this.#wrapped(text, indent));
				const time = this.paint('dim', (milliseconds === undefined ? '' : duration(milliseconds)).padStart(timeWidth));
				this.#print(`  ${label.padEnd(labelWidth)}${time}  ${first}`);
				for (const line of rest) this.#print(`${' '.repeat(indent)}${line}`);
			}
			finding(rule, message, place) {
				const indent = 13;
				const [first = '', ...rest] = this.#wrapped(place === undefined ? message : `${message} (${place})`, indent);
				this.#print(`  ${this.paint('red', `✗ ${rule.padEnd(indent - 4)}`)}${first}`);
				for (const more of rest) this.#print(`${' '.repeat(indent)}${more}`);
			}
			added(line, what) {
				const column = 52;
				const isWide = 5 + column + 2 + what.length <= this.#width;
				const added = this.paint('green', `+ ${isWide ? line.padEnd(column) : line}`);
				const comment = this.paint('dim', `# ${what}`);
				this.#print(isWide ? `  ${added} ${comment}` : `  ${added}\n      ${comment}`);
			}
			result(good, ...texts) {
				const [first = '', ...rest] = texts.flatMap(text => this.#wrapped(text, 4));
				this.#print(`\n  ${this.paint(good ? 'green' : 'red', `${good ? '✓' : '✗'} ${first}`)}`);
				for (const line of rest) this.#print(`    ${line}`);
			}
			paint(style, text) {
				return this.#colour ? (0, external_node_util_.styleText)(style, text, {validateStream: false}) : text;
			}
			#wrapped(text, indent) {
				const width = this.#width - indent;
				const lines = [];
				let line = '';
				for (const word of (0, printable.g$)(text).split(' ')) {
					if (line !== '' && line.length + 1 + word.length > width) {
						lines.push(line);
						line = word;
					} else line = line === '' ? word : `${line} ${word}`;
				}
				return [...lines, line];
			}
		}
		function duration(milliseconds) {
			return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
		}
		function bytes(count) {
			if (count < 1000) return `${count} B`;
			return count < 999_950 ? `${(count / 1000).toFixed(1)} kB` : `${(count / 1e6).toFixed(1)} MB`;
		}
		function counted(count, noun) {
			return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
		}
		function screen_short(digest) {
			return digest.slice(0, 'sha256:'.length + 12);
		}
		var order = __webpack_require__(42891);
		var catalogue = __webpack_require__(91207);
		function storyOf(built, published) {
			const {examined} = built;
			const {pushed, signatures, hosts, tags} = published;
			return {
				build: buildStory(examined),
				examine: checkStory(examined),
				gate: ['open'],
				push: [`${bytes(pushed.bytes.sent)}, under the digest alone: no tag points to it yet`],
				sign: ['for podman, skopeo, bootc, rpm-ostree; for cosign a bundle'],
				attest: ['provenance (SLSA), SBOM, every change with its clause'],
				verify: [...signatures.clients.map(({client}) => `✓ ${client}`), ...hosts.map(({result, policyFrom}) => `${result === 'accepted' ? '✓' : '!'} a host with the policy of the ${policyFrom}: ${result}`)],
				tag: tags.map(({reference, digest}) => `${reference} → ${screen_short(digest)}`)
			};
		}
		function buildStory({evidence}) {
			const {base, image} = evidence.context;
			const added = image.manifest.layers.slice(base.manifest.layers.length);
			const size = added.reduce((sum, layer) => sum + layer.size, 0);
			const trust = base.verification.kind === 'key' ? 'its signature verified before use' : 'taken unsigned';
			return [`base ${screen_short(base.digest)}, ${trust}`, `${counted(added.length, 'layer')} of ${bytes(size)} added; the base’s ${base.manifest.layers.length} stay as they are`];
		}
		function checkStory({evidence, verdict, tree}) {
			const packages = evidence.packages.state === 'read' ? counted(evidence.packages.packages.length, 'package') : 'no package database';
			return [`${counted(tree.entries.size, 'path')}, ${packages} read; ${counted(evidence.delta.length, 'path')} differ from the base`, `${allowed(verdict)}; ${counted(catalogue.Zl.length, 'rule')}: ${(0, order.Pe)(verdict)}`];
		}
		function allowed({decisions}) {
			const by = decisions.flatMap(({clause}) => clause ?? []);
			return `${by.length} of ${decisions.length} allowed by ${counted(new Set(by).size, 'clause')}`;
		}
		const labels = {
			build: 'build',
			examine: 'check',
			gate: 'gate',
			push: 'push',
			sign: 'sign',
			attest: 'attest',
			verify: 'verify',
			tag: 'tag'
		};
		function points(tag, digest) {
			return digest === undefined ? `and there is no ${tag}` : `and ${tag} still points to ${screen_short(digest)}`;
		}
		const parts = ['Containerfile', 'distrobox.ini', 'system_files', 'policies/immutable-host.yaml'];
		async function makeWorkspace(root, folder, publicKey) {
			const context = (0, external_node_path_.join)(folder, 'context');
			for (const part of parts) await copy((0, external_node_path_.join)(root, part), (0, external_node_path_.join)(context, part));
			await (0, promises_.writeFile)((0, external_node_path_.join)(context, 'cosign.pub'), publicKey);
			await (0, promises_.chmod)((0, external_node_path_.join)(context, 'cosign.pub'), 0o644);
			return {
				base: (0, external_node_path_.join)(folder, 'base'),
				context,
				policy: (0, external_node_path_.join)(context, 'policies/immutable-host.yaml'),
				target: (0, external_node_path_.join)(folder, 'registry'),
				cache: (0, external_node_path_.join)(folder, 'cache'),
				output: (0, external_node_path_.join)(folder, 'output')
			};
		}
		async function copy(from, to) {
			const {isDirectory, mode} = await kindOf(from);
			if (isDirectory) {
				await (0, promises_.mkdir)(to, {recursive: true});
				await (0, promises_.chmod)(to, 0o755);
				for (const name of await (0, promises_.readdir)(from)) await copy((0, external_node_path_.join)(from, name), (0, external_node_path_.join)(to, name));
				return;
			}
			await (0, promises_.mkdir)((0, external_node_path_.dirname)(to), {recursive: true});
			await (0, promises_.copyFile)(from, to);
			await (0, promises_.chmod)(to, mode & 0o100 ? 0o755 : 0o644);
		}
		async function kindOf(path) {
			try {
				const found = await (0, promises_.stat)(path);
				return {isDirectory: found.isDirectory(), mode: found.mode};
			} catch (error) {
				throw new errors.yo('input-missing', `${path} is missing: the demonstration builds the repository’s own image`, {
					hint: 'Run it from a clone of github.com/wtgos/actions.',
					cause: error
				});
			}
		}
		async function copyContext(from, to, containerfileLines) {
			await copy(from, to);
			const containerfile = await (0, promises_.readFile)((0, external_node_path_.join)(from, 'Containerfile'), 'utf8');
			await (0, promises_.writeFile)((0, external_node_path_.join)(to, 'Containerfile'), `${containerfile}\n${containerfileLines.join('\n')}\n`);
		}
		const tag = 'stable';
		const reference = `ghcr.io/wtgos/wtgos:${tag}`;
		const sampleTime = new Date('2026-01-01T00:00:00Z');
		async function runTry(services, options, chain = build.yJ) {
			const started = performance.now();
			const screen = new Screen(options);
			const folder = await scratchFolder(options.keep, services.cwd);
			try {
				const stage = await setTheStage(folder, services, chain);
				introduce(screen, stage);
				const good = await goodImage(screen, stage);
				const refused = await breakingImage(screen, stage);
				conclude(screen, performance.now() - started, options.keep === undefined ? undefined : folder);
				return {outputs: {}, json: {published: good, refused, kept: options.keep === undefined ? null : folder}};
			} finally {
				if (options.keep === undefined) await (0, promises_.rm)(folder, {recursive: true, force: true});
			}
		}
		async function scratchFolder(keep, cwd) {
			if (keep === undefined) return (0, promises_.mkdtemp)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), 'wtgos-try-'));
			const folder = (0, external_node_path_.resolve)(cwd, keep);
			try {
				await (0, promises_.mkdir)(folder);
			} catch (error) {
				throw new errors.yo('input-invalid', `--keep: ${folder} cannot be made (${error.code})`, {
					hint: 'Name a folder that is not there yet, in one that is.',
					cause: error
				});
			}
			return folder;
		}
		async function setTheStage(folder, services, chain) {
			const root = services.workerFile ? (0, external_node_path_.dirname)((0, external_node_path_.dirname)(services.workerFile)) : services.cwd;
			const [baseKey, ownKey] = await Promise.all([(0, throw_away_key.Y)(), (0, throw_away_key.Y)()]);
			const workspace = await makeWorkspace(root, folder, ownKey.public.pem);
			const quiet = {...services, log: {...silentLog, debug: services.log.debug.bind(services.log)}};
			const pipeline = (0, tools.xr)({...quiet, cwd: workspace.context, cacheDir: workspace.cache}, false);
			const store = await pipeline.open({kind: 'layout', dir: workspace.base});
			const base = await makeSampleBase({store, tag, created: sampleTime, signingKey: baseKey.signing});
			return {workspace, base, baseKey, ownKey, pipeline, services, chain};
		}
		function introduce(screen, {base, baseKey, ownKey}) {
			screen.heading('The whole chain on this machine: no account, no registry, no network');
			screen.note('image', 'this repository’s own Containerfile, files and policy');
			screen.note('base', `a sample of ${counted(base.layers, 'layer')}, ${counted(base.packages, 'package')}, ${bytes(base.bytes)}`, `in place of ${base.reference}`);
			screen.note('keys', `throw-away ${screen_short(baseKey.public.fingerprint)} in place of Universal Blue’s`, `throw-away ${screen_short(ownKey.public.fingerprint)} in place of cosign.pub`);
			screen.note('registry', `a folder, an OCI image layout, in place of ${reference}`);
		}
		async function goodImage(screen, stage) {
			screen.heading('1  The image that this repository publishes');
			const {workspace, pipeline, chain} = stage;
			const built = await (0, build.jq)(await chainOptions(stage, workspace.context, workspace.output, () => {}), pipeline, chain);
			if (!built.published) throw new Error('the chain ended at the gate although it was asked to publish');
			const story = storyOf(built, built.published);
			for (const {stage: link, ms} of built.release.stages) screen.row(labels[link], ms, ...story[link]);
			const stages = built.release.stages.reduce((sum, {ms}) => sum + ms, 0);
			screen.result(true, `published in ${duration(stages)}: ${reference} is ${screen_short(built.digest)}`);
			return {digest: built.digest, stages: built.release.stages};
		}
		async function breakingImage(screen, stage) {
			screen.heading(`2  The same, after somebody added ${breaches.length} lines`);
			for (const {line, what} of breaches) screen.added(line, what);
			const {workspace, pipeline, chain} = stage;
			const context = `${workspace.context}-breached`;
			const output = `${workspace.output}-breached`;
			await copyContext(
				workspace.context,
				context,
				breaches.map(({line}) => line)
			);
			await writeBreach(context);
			const before = await contentOf(workspace.target);
			let examined;
			const options = await chainOptions(stage, context, output, seen => {
				examined = seen;
			});
			const refusal = await refusalOf(() => (0, build.jq)(options, pipeline, chain));
			if (!examined) throw refusal;
			const times = await stageTimes(output);
			screen.text('');
			screen.row(labels.build, times.get('build'), ...buildStory(examined));
			screen.row(labels.examine, times.get('examine'), ...checkStory(examined));
			const errors = examined.verdict.findings.filter(({level}) => level === 'error');
			screen.text('');
			for (const {rule, message, at} of errors) screen.finding(rule, message, at && [at.file, at.line].filter(part => part !== undefined).join(':'));
			screen.text('');
			screen.row(labels.gate, undefined, 'closed');
			const missed = missedBreaches(examined.verdict);
			if (missed.length > 0) throw new Error(`the image was refused, but not by ${missed.join(', ')}`);
			const after = await contentOf(workspace.target);
			if (after.state !== before.state) throw new Error('the target changed although the image was refused');
			const store = await pipeline.open({kind: 'layout', dir: workspace.target});
			const now = await store.getManifest(tag);
			screen.result(true, `refused: ${refusal.message}`, `nothing was sent, signed or tagged: the folder’s ${counted(after.files, 'file')} are unchanged,`, points(tag, now?.descriptor.digest));
			return {message: refusal.message, rules: [...new Set(errors.map(({rule}) => rule))]};
		}
		function conclude(screen, milliseconds, kept) {
			screen.heading('The same with your own image');
			screen.command('wtgos keygen                        # makes cosign.key and cosign.pub');
			screen.command('wtgos build --base-key base.pub     # builds and judges, sends nothing');
			screen.command('wtgos build --base-key base.pub --publish --to ghcr.io/you/os --tags stable \\');
			screen.command('            --public-keys cosign.pub --signing-key cosign.key');
			screen.text('');
			screen.text('In this clone, `wtgos` is `npx node dist/wtgos.js`; on GitHub see README.md.');
			screen.result(true, `both ended as they must, in ${duration(milliseconds)}`, kept === undefined ? 'Everything was made in a temporary folder and is gone; --keep DIR keeps it.' : `Everything is in ${kept}.`);
		}
		async function chainOptions({workspace, base, baseKey, ownKey, pipeline, services}, context, outputDir, judged) {
			return {
				containerfile: (0, external_node_path_.join)(context, 'Containerfile'),
				contextDir: context,
				outputDir,
				base: `oci:${(0, external_node_path_.relative)(context, workspace.base)}:${tag}@${base.digest}`,
				baseTrust: (0, base_trust.i)([baseKey.public], false),
				platform: {os: 'linux', architecture: 'amd64'},
				buildArgs: {},
				labels: {},
				annotations: {},
				engine: 'auto',
				created: new Date((services.sourceDateEpoch ?? sampleTime.getTime() / 1000) * 1000),
				cwd: context,
				policy: await (0, tools.US)(workspace.policy, services),
				strict: true,
				publish: {
					target: await pipeline.open({kind: 'layout', dir: workspace.target}),
					tags: [tag],
					references: [reference],
					key: ownKey.signing,
					publicKeys: [ownKey.public],
					allowRollback: false
				},
				judged: (_verdict, examined) => judged(examined)
			};
		}
		async function refusalOf(chain) {
			try {
				await chain();
			} catch (error) {
				if (error instanceof errors.pn && error.code === 'gate-refused') return error;
				throw error;
			}
			throw new Error('an image that breaks the policy was published');
		}
		async function stageTimes(output) {
			const {stages} = JSON.parse(await (0, promises_.readFile)((0, external_node_path_.join)(output, 'release.json'), 'utf8'));
			return new Map(stages.map(({stage, ms}) => [stage, ms]));
		}
		async function contentOf(folder) {
			const entries = await (0, promises_.readdir)(folder, {recursive: true, withFileTypes: true});
			const files = entries
				.filter(entry => entry.isFile())
				.map(entry => (0, external_node_path_.join)(entry.parentPath, entry.name))
				.sort();
			const lines = await Promise.all(files.map(async file => `${(0, digest.sc)(await (0, promises_.readFile)(file))} ${file}`));
			return {files: files.length, state: (0, digest.sc)(lines.join('\n'))};
		}
	},
	50988: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Y: () => throwAwayKey
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70415);
		async function throwAwayKey() {
			const password = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(24).toString('base64url');
			const {privatePem, publicPem} = await (0, _keys_js__WEBPACK_IMPORTED_MODULE_1__.generateKeyPair)(password);
			return {signing: await (0, _keys_js__WEBPACK_IMPORTED_MODULE_1__.y)(privatePem, password), public: (0, _keys_js__WEBPACK_IMPORTED_MODULE_1__.f)(publicPem)};
		}
	}
};
