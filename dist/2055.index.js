export const id = 2055;
export const ids = [2055, 734, 8471];
export const modules = {
	80284: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			run: () => run
		});
		var external_node_path_ = __webpack_require__(76760);
		var errors = __webpack_require__(22896);
		var files = __webpack_require__(9141);
		var printable = __webpack_require__(38497);
		var posix_ = __webpack_require__(53916);
		const switches = new Set('disable-content-trust env-host help http-proxy init interactive no-healthcheck no-hostname no-hosts oom-kill-disable privileged publish-all quiet read-only read-only-tmpfs replace rm rootfs tls-verify tty unsetenv-all'.split(' '));
		const valued = new Set(
			'add-host annotation arch attach authfile blkio-weight blkio-weight-device cap-add cap-drop cert-dir cgroup-conf cgroup-parent cgroupns cgroups chrootdirs cidfile conmon-pidfile cpu-period cpu-quota cpu-rt-period cpu-rt-runtime cpu-shares cpus cpuset-cpus cpuset-mems creds decryption-key device device-cgroup-rule device-read-bps device-read-iops device-write-bps device-write-iops dns dns-option dns-search entrypoint env env-file env-merge expose gidmap gpus group-add group-entry health-cmd health-interval health-log-destination health-max-log-count health-max-log-size health-on-failure health-retries health-start-period health-startup-cmd health-startup-interval health-startup-retries health-startup-success health-startup-timeout health-timeout hostname hosts-file hostuser image-volume init-ctr init-path ip ip6 ipc label label-file log-driver log-opt mac-address memory memory-reservation memory-swap memory-swappiness mount name network network-alias oom-score-adj os passwd-entry personality pid pidfile pids-limit platform pod pod-id-file publish pull rdt-class requires restart retry retry-delay runtime sdnotify seccomp-policy secret security-opt shm-size shm-size-systemd stop-signal stop-timeout subgidname subuidname sysctl systemd timeout tmpfs tz uidmap ulimit umask unsetenv user userns uts variant volume volumes-from workdir'.split(
				' '
			)
		);
		const podman_flags_short = {
			...{a: 'attach', c: 'cpu-shares', e: 'env', h: 'hostname', i: 'interactive', l: 'label', m: 'memory', p: 'publish'},
			...{P: 'publish-all', q: 'quiet', t: 'tty', u: 'user', v: 'volume', w: 'workdir'}
		};
		const alias = {net: 'network', 'net-alias': 'network-alias', dns_opt: 'dns-option'};
		function readPodmanCall(argv) {
			const flags = [];
			const unknown = [];
			let at = 0;
			for (; at < argv.length; at++) {
				const word = argv[at] ?? '';
				if (word === '--') {
					at++;
					break;
				}
				if (!word.startsWith('-') || word === '-') break;
				if (!word.startsWith('--')) {
					at += readShort(word, argv[at + 1], flags, unknown);
					continue;
				}
				const equals = word.indexOf('=');
				const given = equals < 0 ? word.slice(2) : word.slice(2, equals);
				const name = Object.hasOwn(alias, given) ? (alias[given] ?? given) : given;
				if (equals >= 0 && (switches.has(name) || valued.has(name))) flags.push({name, value: word.slice(equals + 1)});
				else if (switches.has(name)) flags.push({name, value: 'true'});
				else if (valued.has(name)) flags.push({name, value: argv[++at] ?? ''});
				else unknown.push(word);
			}
			return {flags, image: argv[at] ?? '', command: argv.slice(at + 1), unknown};
		}
		function readShort(word, next, flags, unknown) {
			for (let at = 1; at < word.length; at++) {
				const name = podman_flags_short[word.charAt(at)];
				if (name === undefined) {
					unknown.push(word);
					return 0;
				}
				if (switches.has(name)) flags.push({name, value: 'true'});
				else {
					const rest = word.slice(at + 1);
					flags.push({name, value: rest === '' ? (next ?? '') : rest.replace(/^=/, '')});
					return rest === '' ? 1 : 0;
				}
			}
			return 0;
		}
		const namespaces = ['cgroup', 'ipc', 'network', 'pid', 'user', 'uts'];
		const opening = new Set(
			'annotation chrootdirs conmon-pidfile cidfile cgroup-conf cgroup-parent cgroups device-cgroup-rule env-file env-host gidmap group-add gpus group-entry hosts-file hostuser init-path label-file passwd-entry pidfile pod pod-id-file rootfs runtime seccomp-policy secret security-opt subgidname subuidname sysctl uidmap ulimit unsetenv-all volumes-from'.split(
				' '
			)
		);
		const usual = new Set(['annotation run.oci.keep_original_groups=1', 'runtime crun', 'ulimit host', 'security-opt label=disable', 'security-opt apparmor=unconfined']);
		const namespaceFlags = {
			...{cgroupns: 'cgroup', ipc: 'ipc', network: 'network', pid: 'pid', userns: 'user', uts: 'uts'}
		};
		function effectiveOf(argv) {
			const call = readPodmanCall(argv.slice(1));
			const last = name => call.flags.findLast(flag => flag.name === name)?.value;
			const all = name => call.flags.filter(flag => flag.name === name).map(({value}) => value);
			const privileged = isTrue(last('privileged') ?? 'false');
			const added = all('cap-add').flatMap(value => value.split(','));
			const devices = all('device').map(value => value.split(':')[0] ?? '');
			const shared = {};
			for (const [flag, namespace] of Object.entries(namespaceFlags)) {
				const found = flag === 'network' ? all(flag).find(isForeign) : last(flag);
				if (found !== undefined && isForeign(found)) shared[namespace] = found;
			}
			return {
				image: call.image,
				privileged,
				devices: [...new Set(privileged ? ['*'] : devices)],
				capabilities: [...new Set(privileged ? ['ALL'] : added.map(name => name.toUpperCase().replace(/^CAP_/, '')))],
				shared,
				mounts: call.flags.flatMap(mountOf),
				groups: all('label').findLast(label => label.startsWith('distrobox.unshare_groups=')) !== 'distrobox.unshare_groups=1',
				other: call.flags.filter(({name, value}) => opening.has(name) && value !== 'false' && !usual.has(`${name} ${value}`)).map(({name, value}) => `--${name}=${value}`),
				unknown: [
					...call.unknown,
					...call.flags
						.filter(({name}) => name === 'mount')
						.filter(flag => mountOf(flag).length === 0)
						.map(({value}) => `--mount=${value}`)
				],
				entrypoint: last('entrypoint'),
				command: call.command
			};
		}
		function isTrue(value) {
			return !['0', 'f', 'F', 'false', 'FALSE', 'False'].includes(value);
		}
		function isForeign(value) {
			return /^(host|container:|ns:)/.test(value) || value === 'shareable';
		}
		function mountOf({name, value}) {
			if (name === 'volume') {
				const [first = '', target, ...options] = value.split(':');
				const readOnly = options.join(',').split(',').includes('ro');
				if (target === undefined) return [{source: undefined, target: (0, posix_.normalize)(first), readOnly}];
				const isPath = first.startsWith('/') || first.startsWith('.');
				return [{source: isPath ? clean(first) : `volume ${first}`, target: clean(target), readOnly}];
			}
			if (name === 'tmpfs') return [{source: undefined, target: clean(value.split(':')[0] ?? ''), readOnly: false}];
			if (name !== 'mount') return [];
			const parts = new Map(value.split(',').map(part => part.split('=', 2)));
			const type = parts.get('type') ?? 'volume';
			const target = parts.get('target') ?? parts.get('destination') ?? parts.get('dst');
			const source = parts.get('source') ?? parts.get('src');
			if (target === undefined || !['bind', 'tmpfs', 'volume', 'devpts'].includes(type)) return [];
			const readOnly = ['ro', 'readonly'].some(option => parts.has(option) && parts.get(option) !== 'false');
			const from = type === 'bind' ? clean(source ?? '') : source === undefined ? undefined : `volume ${source}`;
			return [{source: from, target: clean(target), readOnly}];
		}
		function clean(path) {
			const plain = (0, posix_.normalize)(path);
			return plain.length > 1 ? plain.replace(/\/$/, '') : plain;
		}
		const flagKeys = ['additional_flags'];
		function mountFaults({mounts}, policy, machine) {
			const workspaces = workspacesOf(policy, machine);
			const isWorkspace = path => workspaces.some(folder => path === folder || path.startsWith(`${folder}/`));
			return mounts.flatMap(mount => {
				const {source, target} = mount;
				if (source === undefined || isVolumeName(source)) return [];
				if (!source.startsWith('/')) return [literal(source)];
				if (isWorkspace(source) || isUsual(source, target, machine)) return [];
				if (/\.sock$|^(\/var)?\/run(\/|$)/.test(source)) {
					const message = `the host’s ${source}, a socket or a folder of them, is mounted at ${target}`;
					const fix = 'Remove it: who talks to such a socket acts on the host.';
					return [{rule: 'DBX-07', value: source, message, fix, keys: ['volume', 'volumes', ...flagKeys]}];
				}
				return [foreign(source, target, policy)];
			});
		}
		function foreign(source, target, policy) {
			const message = `the host’s ${source} is mounted at ${target}`;
			const fix = `Mount ${policy.workspace} only.`;
			return {rule: 'DBX-06', value: source, message, fix, keys: ['volume', 'volumes', 'home', ...flagKeys]};
		}
		function isVolumeName(source) {
			return /^volume [A-Za-z0-9][A-Za-z0-9_.-]*$/.test(source);
		}
		function literal(source) {
			const path = source.replace(/^volume /, '');
			const message = `${JSON.stringify((0, printable.vI)(path, 200))} is taken as it stands: neither ~ nor $HOME means a home folder here`;
			const fix = 'Write an absolute path.';
			return {rule: 'DBX-06', value: path, message, fix, keys: ['volume', 'volumes', 'home', ...flagKeys]};
		}
		function workspacesOf({workspace}, {home, user}) {
			if (!workspace.startsWith('~')) return [clean(workspace)];
			return [home, `/var/home/${user}`].map(folder => clean(folder + workspace.slice(1)));
		}
		function isUsual(source, target, machine) {
			const {home, user, uid, helpers, shmTarget} = machine;
			const same = [home, `/var/home/${user}`, `/run/user/${uid}`, '/tmp', '/dev', '/sys', shmTarget];
			same.push('/etc/hosts', '/etc/resolv.conf', '/etc/hostname');
			return (source === target && same.includes(source)) || target.startsWith('/run/host') || target.startsWith('/run/secrets/') || (source === '/dev/null' && ['/dev/ptmx', '/run/.nopasswd', '/run/.distrobox.rootless'].includes(target)) || (source.startsWith(`${helpers}/distrobox-`) && target.startsWith('/usr/bin/'));
		}
		function judgeBox(box, effective, policy, place, used) {
			const faults = [...deviceFaults(effective, policy), ...namespaceFaults(effective), ...mountFaults(effective, policy, place.machine), ...capabilityFaults(effective), ...(box.rootful ? [rootFault] : []), ...imageFaults(effective, policy), ...flagFaults(effective)];
			const once = new Map(faults.map(fault => [`${fault.rule} ${fault.value}`, fault]));
			return [...once.values()].map(fault => {
				const {rule, value, message, fix, unknown} = fault;
				const exception = policy.allow.find(each => each.rule === rule && each.value === value);
				if (exception) used.add(exception);
				return {
					rule,
					level: exception ? 'note' : unknown ? 'unknown' : 'error',
					message: `${(0, printable.vI)(box.name, 80)}: ${message}${exception ? `; allowed: ${exception.reason}` : ''}`,
					at: at(box, fault, place.file),
					evidence: {box: box.name, value, ...(exception ? {allowed: exception.reason} : {})},
					...(exception ? {} : {fix})
				};
			});
		}
		function at(box, {keys, value, seen}, file) {
			const candidates = box.settings.filter(({key}) => keys.includes(key));
			const ownKeys = keys.length > 1 ? candidates.filter(({key}) => !flagKeys.includes(key)) : candidates;
			const found = candidates.findLast(setting => seen?.test(setting.value) ?? setting.value.includes(value)) ?? ownKeys.at(-1);
			return found ? {file, line: found.line, column: found.column} : {file, line: box.line, column: 1};
		}
		function deviceFaults({privileged, devices}, policy) {
			if (privileged) {
				const fix = 'Add --privileged=false to additional_flags, and --cap-add=SYS_ADMIN, which its start-up needs.';
				const message = 'privileged: every device of the host and every capability';
				return [{rule: 'DBX-03', value: 'privileged', message, fix, keys: flagKeys}];
			}
			return devices
				.filter(device => !policy.devices.includes(clean(device)))
				.map(device => ({
					rule: 'DBX-04',
					value: device,
					message: `the device ${device}`,
					fix: `Remove it, or name it in the policy, which has: ${policy.devices.join(', ')}.`,
					keys: flagKeys
				}));
		}
		const namespaceFlag = {
			cgroup: /--cgroupns/,
			ipc: /--ipc/,
			network: /--net(work)?\b/,
			pid: /--pid\b/,
			user: /--userns/,
			uts: /--uts/
		};
		const unshareKeys = {
			ipc: 'unshare_ipc',
			network: 'unshare_netns',
			pid: 'unshare_process'
		};
		function namespaceFaults({shared, mounts, groups}) {
			const faults = [];
			for (const namespace of namespaces) {
				const value = shared[namespace];
				if (value === undefined) continue;
				const key = unshareKeys[namespace];
				const fix = key ? `Set ${key}=1, or unshare_all=1.` : `Remove --${namespace} from additional_flags.`;
				const message = `the ${namespace} namespace is shared: ${value}`;
				const keys = [...(key ? [key] : []), 'unshare_all', ...flagKeys];
				const seen = namespaceFlag[namespace] ?? /$^/;
				faults.push({rule: 'DBX-05', value: namespace, message, fix, keys, seen});
			}
			for (const path of ['/dev', '/sys']) {
				if (!mounts.some(({source, target}) => source === path && target === path)) continue;
				const keys = ['unshare_devsys', 'unshare_all', ...flagKeys];
				const message = `the host’s ${path} is mounted`;
				const fix = 'Set unshare_devsys=1, or unshare_all=1.';
				faults.push({rule: 'DBX-05', value: path, message, fix, keys, seen: new RegExp(`${path}/?:`)});
			}
			if (groups) {
				const keys = ['unshare_groups', 'unshare_all', ...flagKeys];
				const message = 'the person’s groups are kept, docker and wheel among them';
				faults.push({rule: 'DBX-05', value: 'groups', message, fix: 'Set unshare_groups=1, or unshare_all=1.', keys});
			}
			return faults;
		}
		function capabilityFaults({privileged, capabilities}) {
			if (privileged) return [];
			return capabilities.map(name => ({
				rule: 'DBX-08',
				value: name,
				message: `the capability ${name}`,
				fix: 'Remove it, or allow it in the policy with a reason.',
				keys: flagKeys
			}));
		}
		const rootFault = {
			rule: 'DBX-09',
			value: 'root',
			message: 'the container is root’s: no user namespace is between it and the host',
			fix: 'Set root=false.',
			keys: ['root']
		};
		function imageFaults({image, command}, policy) {
			const faults = [];
			if (command[0] !== '--verbose') {
				const message = `a bare word in additional_flags takes the image’s place: ${(0, printable.vI)(image, 200)}`;
				faults.push({
					rule: 'DBX-12',
					value: image,
					message,
					fix: 'Remove the word, or write flag=value.',
					keys: flagKeys
				});
			}
			const isPinned = /^[a-z0-9][a-z0-9.-]*(:\d+)?\/[a-z0-9._/-]+(:[\w.-]+)?@sha256:[0-9a-f]{64}$/.test(image);
			const isVerified = policy.images.some(scope => image.startsWith(scope) && /^([/:@]|$)/.test(image.slice(scope.length)));
			if (!isPinned && !(isVerified && /^[\w.:/@-]+$/.test(image) && !image.includes('..'))) {
				const message = `the image ${JSON.stringify((0, printable.vI)(image, 200))} is neither named by digest nor from a verified place`;
				const scopes = policy.images.length === 0 ? '' : `, or one from ${policy.images.join(', ')}`;
				const fix = `Name a full reference with @sha256:…${scopes}.`;
				faults.push({rule: 'DBX-10', value: image, message, fix, keys: ['image', 'clone', ...flagKeys]});
			}
			return faults;
		}
		function flagFaults({other, unknown}) {
			const fix = 'Remove it, or allow it in the policy with a reason.';
			const keys = flagKeys;
			return [
				...other.map(flag => ({rule: 'DBX-11', value: flag, message: `the flag ${flag}`, fix, keys})),
				...unknown.map(flag => ({
					rule: 'DBX-11',
					value: flag,
					message: `${flag}: its effect is not known`,
					fix,
					keys,
					unknown: true
				}))
			];
		}
		const maxBytes = 262_144;
		const maxLineBytes = 8_192;
		const maxLines = 2_000;
		const maxSections = 100;
		function manifestText(bytes, file) {
			const refuse = (message, line) =>
				new errors.yo('manifest-invalid', `${file}${line === undefined ? '' : `:${line}`}: ${message}`, {
					hint: 'A manifest is a short text file: [name] and lines of key=value.',
					at: {file, ...(line === undefined ? {} : {line})}
				});
			if (bytes.length > maxBytes) throw refuse('larger than 256 KiB');
			let sections = 0;
			for (let line = 1, start = 0; start < bytes.length; line++) {
				const next = bytes.indexOf(0x0a, start);
				const end = next < 0 ? bytes.length : next;
				const found = bytes.subarray(start, end);
				if (isHeader(found)) sections++;
				if (line > maxLines) throw refuse(`more than ${maxLines} lines`);
				if (sections > maxSections) throw refuse(`more than ${maxSections} sections`, line);
				if (found.includes(0)) throw refuse('holds a NUL byte, so it is no text', line);
				if (found.length > maxLineBytes) throw refuse('a line longer than 8 KiB', line);
				start = end + 1;
			}
			try {
				return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
			} catch (error) {
				if (error instanceof TypeError) throw refuse('no UTF-8 text');
				throw error;
			}
		}
		function isHeader(line) {
			return line[line.findIndex(byte => byte !== 0x20 && byte !== 0x09)] === 0x5b;
		}
		const quadlet = 'Use the unit that `--quadlet` writes: it has none of this.';
		const residuals = [
			{
				id: 'host-files',
				title: 'The host’s root is mounted at /run/host, and the person’s own home folder at its own path',
				consequence: 'What runs inside reads and changes every file that the person can: keys in ~/.ssh, browser profiles, shell start-up files, from which it gets out.',
				wayOut: quadlet
			},
			{
				id: 'temporary-files',
				title: 'The host’s /tmp is shared',
				consequence: 'Sockets and files that other programs of the person leave there are within reach, X11’s socket among them.',
				wayOut: quadlet
			},
			{
				id: 'host-devices',
				title: 'The host’s /dev is at /run/host/dev',
				consequence: 'A rootless container has no device rules: what the file mode lets anyone open (/dev/accel, /dev/kvm, /dev/fuse; input and video by ACL) can be opened there.',
				wayOut: quadlet
			},
			{
				id: 'host-commands',
				title: 'The session bus and podman’s socket are at /run/host/run/user',
				consequence: 'Commands run on the host: this is how distrobox-host-exec works. Where the person may use docker’s socket, as root.',
				wayOut: quadlet
			},
			{
				id: 'no-selinux',
				title: 'SELinux and AppArmor are off for the container (label=disable cannot be taken back)',
				consequence: 'File modes alone stand between the container and the files that are mounted.',
				wayOut: quadlet
			},
			{
				id: 'host-environment',
				title: 'Entering forwards the environment of the shell',
				consequence: 'Tokens and passwords in environment variables (GITHUB_TOKEN, SSH_AUTH_SOCK) go inside.',
				wayOut: 'Enter from an empty environment: env -i HOME="$HOME" USER="$USER" TERM="$TERM" distrobox enter …'
			},
			{
				id: 'network',
				title: 'A network of its own is a network: the internet and the local one are in reach',
				consequence: 'What is read inside can be sent out, and services in the local network can be spoken to.',
				wayOut: 'Add --network=none to additional_flags (Network=none in the unit) where no network is needed.'
			},
			{
				id: 'gpu-driver',
				title: 'The driver of the graphics device is open to what runs inside',
				consequence: 'A fault in amdgpu or amdkfd is a way into the kernel; memory of the device is shared with the desktop.',
				wayOut: 'None but a machine of its own. This remains with the strict unit, too.'
			}
		];
		function residualOf(box) {
			if (!box.rootful) return residuals;
			return residuals.map(residual => (residual.id === 'host-devices' ? {...residual, consequence: 'The container is root’s: it makes device nodes and opens what the rules let it.'} : residual));
		}
		var nearest = __webpack_require__(60772);
		const common = [
			'additional_flags',
			'additional_packages',
			'clone',
			'entry',
			'exported_apps',
			'exported_bins',
			'exported_bins_path',
			'home',
			'hostname',
			'image',
			'init',
			'init_hooks',
			'nvidia',
			'pre_init_hooks',
			'pull',
			'root',
			'start_now',
			'unshare_all',
			'unshare_devsys',
			'unshare_groups',
			'unshare_ipc',
			'unshare_netns',
			'unshare_process',
			'volume'
		];
		function knownKeys(version) {
			return version === '1.8' ? common : [...common, 'volumes'];
		}
		const wellMeant = {
			mount: 'volume',
			mounts: 'volume',
			volumes: 'volume',
			unshare_net: 'unshare_netns',
			unshare_network: 'unshare_netns',
			unshare_pid: 'unshare_process',
			unshare_dev: 'unshare_devsys',
			unshare_sys: 'unshare_devsys',
			packages: 'additional_packages',
			flags: 'additional_flags',
			rootful: 'root'
		};
		function meantKey(key, version) {
			return (Object.hasOwn(wellMeant, key) ? wellMeant[key] : undefined) ?? (0, nearest.p)(key, [...knownKeys(version), 'include']);
		}
		class Refused extends Error {
			fix;
			constructor(message, fix) {
				super(message);
				this.fix = fix;
			}
		}
		const texts = new Map([
			['-i', 'image'],
			['--image', 'image'],
			['-n', 'name'],
			['--name', 'name'],
			['--hostname', 'hostname'],
			['-c', 'clone'],
			['--clone', 'clone'],
			['--platform', 'platform'],
			['--init-hooks', 'initHooks'],
			['--pre-init-hooks', 'preInitHooks']
		]);
		const joined = new Map([
			['--volume', 'volumes'],
			['-a', 'flags'],
			['--additional-flags', 'flags'],
			['-ap', 'packages'],
			['--additional-packages', 'packages']
		]);
		const unshareAll = ['unshareDevsys', 'unshareGroups', 'unshareIpc', 'unshareNetns', 'unshareProcess'];
		const arguments_switches = new Map([
			['-r', ['root']],
			['--root', ['root']],
			['-I', ['init', 'unshareGroups', 'unshareProcess']],
			['--init', ['init', 'unshareGroups', 'unshareProcess']],
			['--nvidia', ['nvidia']],
			['--absolutely-disable-root-password-i-am-really-positively-sure', ['noPassword']],
			['--unshare-ipc', ['unshareIpc']],
			['--unshare-groups', ['unshareGroups']],
			['--unshare-netns', ['unshareNetns']],
			['--unshare-process', ['unshareProcess']],
			['--unshare-devsys', ['unshareDevsys']],
			['--unshare-all', unshareAll]
		]);
		const silent = ['-v', '--verbose', '--no-entry', '-p', '--pull', '-Y', '--yes'];
		const ending = ['-h', '--help', '-V', '--version', '-C', '--compatibility', '-d', '--dry-run'];
		function readCreateArguments(words) {
			const read = {
				...{name: '', image: '', clone: '', hostname: '', home: '', platform: '', volumes: '', flags: '', packages: ''},
				...{initHooks: '', preInitHooks: '', root: false, init: false, nvidia: false, noPassword: false},
				...{unshareDevsys: false, unshareGroups: false, unshareIpc: false, unshareNetns: false, unshareProcess: false}
			};
			for (let at = 0; at < words.length; at++) {
				const word = words[at] ?? '';
				const text = texts.get(word);
				const list = joined.get(word);
				const on = arguments_switches.get(word);
				if (text !== undefined || list !== undefined || word === '-H' || word === '--home') {
					const value = words[++at] ?? '';
					if (value === '') throw new Refused(`distrobox-create waits for ever: ${word} has no value`, 'Remove the empty value.');
					if (text !== undefined) read[text] = value;
					else if (list !== undefined) read[list] += ` ${value}`;
					else read.home = value.replace(/\/*$/, '');
				} else if (on) for (const name of on) read[name] = true;
				else if (word === '--' || word === '') break;
				else if (ending.includes(word) || (word.startsWith('-') && !silent.includes(word))) {
					throw new Refused(`${word} reaches distrobox-create as a flag of its own: it ends there`, 'Put quotes around the value.');
				} else if (!word.startsWith('-')) read.name = word;
			}
			return read;
		}
		const subscriptionFiles = [
			['/etc/pki/entitlement/', '/run/secrets/etc-pki-entitlement'],
			['/etc/rhsm/', '/run/secrets/rhsm'],
			['/etc/yum.repos.d/redhat.repo', '/run/secrets/redhat.repo']
		];
		class NotEvaluated extends Error {}
		function shellWords(text, variables) {
			const words = [];
			const reader = new Reader(text, variables);
			for (;;) {
				reader.skipBlanks();
				if (reader.done) return words;
				if (reader.peek === '#') throw new NotEvaluated('a word that starts with # makes the rest a comment');
				words.push(reader.word(false));
			}
		}
		function assignedValue(text, variables) {
			const reader = new Reader(text, variables);
			const value = reader.done || /[ \t]/.test(reader.peek) ? '' : reader.word(true);
			reader.skipBlanks();
			if (!reader.done) throw new NotEvaluated('what follows the value is run as a command of the host');
			return value;
		}
		function isPattern(text) {
			const bracket = text.indexOf('[');
			return /[*?]/.test(text) || (bracket >= 0 && text.includes(']', bracket));
		}
		const special = /[;&|<>()\n]/;
		class Reader {
			#text;
			#variables;
			#at = 0;
			constructor(text, variables) {
				this.#text = text;
				this.#variables = variables;
			}
			get done() {
				return this.#at >= this.#text.length;
			}
			get peek() {
				return this.#text.charAt(this.#at);
			}
			skipBlanks() {
				while (!this.done && /[ \t]/.test(this.peek)) this.#at++;
			}
			word(assignment) {
				let word = this.#tilde(assignment);
				let bracket = false;
				let brace = '';
				while (!this.done && !/[ \t]/.test(this.peek)) {
					const character = this.peek;
					this.#at++;
					if (character === "'") word += this.#single();
					else if (character === '"') word += this.#double();
					else if (character === '\\') word += this.#escaped();
					else if (character === '$') {
						const value = this.#parameter();
						if (!assignment && /[\s*?[]/.test(value)) throw new NotEvaluated('a variable without quotes is split into words');
						word += value;
					} else if (character === '`') throw new NotEvaluated('text between backquotes is run as a command of the host');
					else if (special.test(character)) {
						throw new NotEvaluated(`${JSON.stringify(character)} outside of quotes belongs to the shell, not to the value`);
					} else {
						word += character;
						if (assignment) {
							if (character === ':') word += this.#tilde(true);
						} else {
							bracket ||= character === '[';
							if (/[*?]/.test(character) || (bracket && character === ']')) {
								throw new NotEvaluated('a pattern outside of quotes stands for files of the folder where distrobox is called');
							}
							brace = nextBrace(brace, character);
							if (brace === '{,}') throw new NotEvaluated('braces outside of quotes make several words of one');
						}
					}
				}
				return word;
			}
			#tilde(assignment) {
				if (this.peek !== '~') return '';
				const rest = this.#text.slice(this.#at + 1);
				if (!(assignment ? /^($|[/: \t])/ : /^($|[/ \t])/).test(rest)) {
					if (/^["'\\$]/.test(rest)) return '';
					throw new NotEvaluated('~ with a name is another person’s home folder');
				}
				this.#at++;
				return this.#value('HOME');
			}
			#single() {
				const end = this.#text.indexOf("'", this.#at);
				if (end < 0) throw new NotEvaluated('a quote that is not closed swallows the lines that follow');
				const found = this.#text.slice(this.#at, end);
				this.#at = end + 1;
				return found;
			}
			#double() {
				let found = '';
				for (;;) {
					if (this.done) throw new NotEvaluated('a quote that is not closed swallows the lines that follow');
					const character = this.peek;
					this.#at++;
					if (character === '"') return found;
					if (character === '`') throw new NotEvaluated('text between backquotes is run as a command of the host');
					if (character === '$') found += this.#parameter();
					else if (character === '\\' && /[$`"\\]/.test(this.peek)) {
						found += this.peek;
						this.#at++;
					} else found += character;
				}
			}
			#escaped() {
				if (this.done) throw new NotEvaluated('a backslash at the end joins the next line');
				const character = this.peek;
				this.#at++;
				return character;
			}
			#parameter() {
				const rest = this.#text.slice(this.#at);
				const [whole, braced, plain] = /^(?:\{([A-Za-z_][A-Za-z0-9_]*)\}|([A-Za-z_][A-Za-z0-9_]*))/.exec(rest) ?? [];
				if (whole !== undefined) {
					this.#at += whole.length;
					return this.#value(braced ?? plain ?? '');
				}
				if (rest.startsWith('(')) throw new NotEvaluated('$(…) is run as a command of the host');
				if (/^[{["'0-9@*#?$!-]/.test(rest)) throw new NotEvaluated(`$${rest.charAt(0)} is more than a variable’s name`);
				return '$';
			}
			#value(name) {
				const value = this.#variables.get(name);
				if (value === undefined) throw new NotEvaluated(`$${name} depends on where distrobox is called`);
				return value;
			}
		}
		function nextBrace(seen, character) {
			if (seen === '') return character === '{' ? '{' : '';
			if (seen === '{') return character === ',' ? '{,' : character === '.' ? '{.' : seen;
			if (seen === '{.') return character === '.' ? '{,' : character === ',' ? '{,' : '{';
			return character === '}' ? '{,}' : seen;
		}
		const defaultImage = 'registry.fedoraproject.org/fedora-toolbox:latest';
		function createArgv(given, machine) {
			const image = given.clone !== '' ? given.clone : given.image === '' ? defaultImage : given.image;
			const named = given.clone !== '' ? given.image : image;
			let name = given.name;
			if (name === '') name = named === defaultImage ? 'my-distrobox' : (0, posix_.basename)(named).replace(/[:.]/g, '-');
			const ownHost = given.unshareNetns ? `${name}.${machine.hostname}` : machine.hostname;
			const hostname = given.hostname === '' ? ownHost : given.hostname;
			if ([...hostname].length > 64) {
				throw new Refused(`the host name ${hostname.slice(0, 80)} is longer than 64 characters`, 'Give a shorter hostname.');
			}
			const text = commandText({given, name, image, hostname}, machine);
			const fields = text.split(/[ \t\n]+/).filter(field => field !== '');
			const pattern = fields.find(field => isPattern(field) && !/["']/.test(field));
			if (pattern !== undefined) {
				throw new NotEvaluated(`${JSON.stringify(pattern)} stands for files of the folder where distrobox is called`);
			}
			return shellWords(
				fields.join(' '),
				new Map([
					['HOME', machine.home],
					['USER', machine.user]
				])
			);
		}
		function commandText(settled, machine) {
			const {given, image} = settled;
			const {user, uid, gid, home} = machine;
			const bit = on => (on ? '1' : '0');
			return [
				'create',
				...(given.platform === '' ? [] : [`--platform=${given.platform}`]),
				...isolation(settled),
				...mounts(settled, machine),
				...podmanOnly(given, machine),
				extraFlags(given),
				'--entrypoint /usr/bin/entrypoint',
				image,
				`--verbose --name "${user}" --user ${uid} --group ${gid}`,
				`--home "${given.home === '' ? home : given.home}"`,
				`--init "${bit(given.init)}" --nvidia "${bit(given.nvidia)}"`,
				`--pre-init-hooks "${given.preInitHooks}"`,
				`--additional-packages "${given.packages}"`,
				`-- '${given.initHooks}'`
			].join('\n');
		}
		function isolation({given, name, hostname}) {
			return [
				`--hostname "${hostname}"`,
				`--name "${name}"`,
				'--privileged',
				'--security-opt label=disable',
				'--security-opt apparmor=unconfined',
				'--pids-limit=-1',
				'--user root:root',
				...(given.unshareIpc ? [] : ['--ipc host']),
				...(given.unshareNetns ? [] : ['--network host']),
				...(given.unshareProcess ? [] : ['--pid host'])
			];
		}
		function mounts({given, name, hostname}, machine) {
			const {home, user, uid, helpers, exists} = machine;
			const text = [
				'--label "manager=distrobox"',
				`--label "distrobox.unshare_groups=${given.unshareGroups ? 1 : 0}"`,
				`--env "SHELL=${(0, posix_.basename)(machine.shell)}"`,
				`--env "HOME=${home}"`,
				`--env "container=${given.root ? 'sudo podman' : 'podman'}"`,
				'--env "TERMINFO_DIRS=/usr/share/terminfo:/run/host/usr/share/terminfo"',
				`--env "CONTAINER_ID=${name}"`,
				'--volume /tmp:/tmp:rslave',
				`--volume "${helpers}/distrobox-init":/usr/bin/entrypoint:ro`,
				`--volume "${helpers}/distrobox-export":/usr/bin/distrobox-export:ro`,
				`--volume "${helpers}/distrobox-host-exec":/usr/bin/distrobox-host-exec:ro`,
				`--volume "${home}":"${home}":rslave`,
				...(machine.runcRoots?.map(({path, readOnly}) => `--volume ${path}:/run/host${path}${readOnly ? ':ro' : ''}:rslave`) ?? ['--volume /:/run/host/:rslave'])
			];
			if (!given.unshareDevsys) {
				text.push('--volume /dev:/dev:rslave', '--volume /sys:/sys:rslave', '--volume /dev/pts', '--volume /dev/null:/dev/ptmx');
			}
			if (exists('/sys/fs/selinux')) text.push('--volume /sys/fs/selinux');
			text.push('--volume /var/log/journal');
			if (machine.shmTarget !== undefined && !given.unshareIpc) text.push(`--volume ${machine.shmTarget}:${machine.shmTarget}`);
			for (const [path, target] of subscriptionFiles) if (exists(path)) text.push(`--volume ${path}:${target}:ro`);
			if (given.home !== '') {
				text.push(`--env "HOME=${given.home}"`, `--env "DISTROBOX_HOST_HOME=${home}"`);
				text.push(`--volume "${given.home}:${given.home}:rslave"`);
			}
			const ostreeHome = `/var/home/${user}`;
			if (home !== ostreeHome && exists(ostreeHome)) text.push(`--volume "${ostreeHome}":"${ostreeHome}":rslave`);
			const runtime = `/run/user/${uid}`;
			if (exists(runtime) && !given.init) text.push(`--volume ${runtime}:${runtime}:rslave`);
			if (!given.unshareNetns) {
				const files = ['/etc/hosts', '/etc/resolv.conf', ...(hostname === machine.hostname ? ['/etc/hostname'] : [])];
				for (const file of files) if (exists(file)) text.push(`--volume ${file}:${file}:ro`);
			}
			return text;
		}
		function podmanOnly(given, {hasCrun, keepIdSize}) {
			return [...(hasCrun ? ['--runtime=crun'] : []), '--annotation run.oci.keep_original_groups=1', '--ulimit host', ...(given.init ? ['--systemd=always'] : []), ...(given.root ? [] : [`--userns keep-id${keepIdSize ? ':size=65536' : ''}`])];
		}
		function extraFlags(given) {
			const volumes = given.volumes.split(/[ \t\n]+/).filter(volume => volume !== '');
			if (volumes.some(volume => isPattern(volume))) {
				throw new NotEvaluated('a pattern in a volume stands for files of the folder where distrobox is called');
			}
			return [given.flags, ...(given.noPassword ? ['--volume /dev/null:/run/.nopasswd:ro'] : []), ...(given.root ? [] : ['--volume /dev/null:/run/.distrobox.rootless:ro']), ...volumes.map(volume => `--volume ${volume}`)].join('\n');
		}
		const include_maxLines = 20_000;
		function resolveIncludes(text) {
			const original = text.split('\n').map((line, index) => ({text: line, number: index + 1}));
			let terminated = original.at(-1)?.text === '';
			if (terminated) original.pop();
			const source = [...original];
			const lines = [...original];
			let stack = [];
			for (let at = 0; at < lines.length; ) {
				const line = lines[at];
				if (line.text.startsWith('[')) {
					stack = [];
					at++;
					continue;
				}
				const [key, value] = split(line.text);
				if (key !== 'include') {
					at++;
					continue;
				}
				const stop = (message, fix) => ({
					stopped: {kind: 'refused', message, line: line.number, column: column(line.text), fix}
				});
				const name = value.replaceAll('"', '');
				if (/[\\*^$[\]]/.test(value)) {
					return stop(`include ${JSON.stringify(value)}: such characters are a pattern for distrobox 1`, 'Use plain names.');
				}
				const pattern = new RegExp(value.split('.').map(escapeRegExp).join('.'));
				if (stack.some(earlier => pattern.exec(`[${earlier}]`)?.[0] === earlier)) {
					return stop(`include of [${value}] once more in one section: distrobox 1 takes it for a circle`, 'Include it once.');
				}
				if (at === 0) {
					return stop('include in the first line of the file stops distrobox 1', 'Put it into a section.');
				}
				stack.push(value);
				const included = section(source, name);
				if (included.length === 0) {
					return stop(`include of ${JSON.stringify(name)}: there is no such section, or it is empty`, sectionHint(source, name));
				}
				const isLast = at === lines.length - 1;
				lines.splice(at, 1, ...included);
				if (isLast) terminated = true;
				if (lines.length > include_maxLines) return stop(`includes make more than ${include_maxLines} lines`, 'Write the values out.');
			}
			return terminated ? lines : lines.slice(0, -1);
		}
		function split(line) {
			const equals = line.indexOf('=');
			return equals < 0 ? [line.replaceAll(' ', ''), line] : [line.slice(0, equals).replaceAll(' ', ''), line.slice(equals + 1)];
		}
		function column(text) {
			return text.length - text.trimStart().length + 1;
		}
		function section(lines, name) {
			const found = [];
			let inside = false;
			for (const line of lines) {
				if (line.text === `[${name}]`) inside = true;
				else if (inside && line.text.startsWith('[')) break;
				else if (inside && /[^ \t]/.test(line.text)) found.push(line);
			}
			return found;
		}
		function sectionHint(lines, name) {
			const meant = lines.find(({text}) => text.startsWith('[') && text.replace(/[[\]\s]/g, '').startsWith(name.trim()));
			return meant ? 'Distrobox 1 compares the whole text of both lines: no blanks around =, nothing after the bracket, no CR.' : 'Name a section of this file.';
		}
		function escapeRegExp(text) {
			return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
		}
		function trimEnd(text, blank) {
			let end = text.length;
			while (end > 0 && blank.test(text.charAt(end - 1))) end--;
			return text.slice(0, end);
		}
		function readSections(lines) {
			const sections = [];
			const before = [];
			let tabsStay = false;
			for (const {text, number} of lines) {
				const read = tabsStay ? trimEnd(text.replace(/^¤+/, ''), /¤/) : trimEnd(text.replace(/^\t+/, ''), /\t/);
				const line = withoutComments(read);
				if (line === '') continue;
				const current = sections.at(-1);
				if (line.startsWith('[')) {
					if (current && current.name !== '') tabsStay ||= setsSeparator(current);
					const name = line.replace(/[[\] ]/g, '');
					if (current && current.name === '') {
						current.name = name;
						current.line = number;
					} else sections.push({name, line: number, settings: current ? [] : [...before]});
					continue;
				}
				const [key, value] = split(line);
				const setting = {key, value, line: number, column: column(text)};
				if (current) current.settings.push(setting);
				else before.push(setting);
			}
			if (sections.length === 0) sections.push({name: '', line: 1, settings: before});
			return sections;
		}
		function withoutComments(text) {
			let line = text.replaceAll('\t', ' ');
			if (line.startsWith('#')) return '';
			const bracket = line.indexOf(']');
			if (bracket >= 0 && line.includes('#', bracket)) line = line.slice(0, bracket);
			const comment = line.indexOf(' #');
			return trimEnd(comment < 0 ? line : line.slice(0, comment), blank);
		}
		const blank = /[\t-\r \u0085\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]/;
		const lists = ['init_hooks', 'pre_init_hooks', 'additional_packages', 'volume', 'additional_flags'];
		function setsSeparator({settings}) {
			return settings.some(({key, value}) => lists.includes(key) && !['', '""', "''"].includes(value));
		}
		const joint = '¤';
		const hooks = ['init_hooks', 'pre_init_hooks'];
		function planV1(text, machine) {
			const lines = resolveIncludes(text);
			if ('stopped' in lines) return {boxes: [], problems: [lines.stopped]};
			const problems = [];
			const state = {lost: false};
			if (!text.endsWith('\n') && text !== '') problems.push(...unterminated(text));
			const boxes = readSections(lines).map(section => planBox(section, machine, state, problems));
			return {boxes, problems};
		}
		function planBox(section, machine, state, problems) {
			const {name, line, settings} = section;
			const box = {name, line, settings};
			const values = source(settings, machine, state, problems);
			if (name === '') {
				const fix = 'Put [name] above the keys.';
				problems.push({
					kind: 'refused',
					message: 'a box without a name: distrobox 1 says that it exists',
					line,
					column: 1,
					fix
				});
			}
			const rootful = isOne(values.get('root'));
			if (state.lost || name === '') return {...box, argv: undefined, rootful};
			try {
				const words = shellWords(createCommand(name, values), known(values, machine));
				return {...box, argv: createArgv(readCreateArguments(words), machine), rootful};
			} catch (error) {
				const column = 1;
				if (error instanceof Refused) {
					problems.push({kind: 'refused', message: error.message, line, column, fix: error.fix});
				} else if (error instanceof NotEvaluated) {
					state.lost = true;
					const message = `the command for ${JSON.stringify(name)} is evaluated once more: ${error.message}`;
					problems.push({kind: 'code', message, line: blamed(settings, line), column, fix: plainFix});
				} else throw error;
				return {...box, argv: undefined, rootful};
			}
		}
		const plainFix = 'Use plain text: letters, digits, / . _ - : = , and $HOME.';
		function blamed(settings, line) {
			return settings.findLast(({value}) => /[^\w /.:=,@"-]/.test(value))?.line ?? line;
		}
		function source(settings, machine, state, problems) {
			const names = knownKeys('1.8');
			const values = new Map(names.map(name => [name, '']));
			values.set('exported_bins_path', `${machine.home}/.local/bin`);
			const seen = new Set();
			for (const {key, value, line, column} of settings) {
				const problem = (kind, message, fix) => problems.push({kind, message, line, column, fix});
				if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(key)) {
					state.lost = true;
					const shown = JSON.stringify(key.slice(0, 80));
					problem('code', `${shown} is no name of a key: distrobox 1 runs such a line as a command`, 'Remove the line.');
					continue;
				}
				if (!names.includes(key)) {
					const meant = meantKey(key, '1.8');
					const hint = meant ? `Did you mean ${meant}? ` : '';
					if (isDistroboxOwn(key)) {
						state.lost = true;
						problem('code', `${key} is no key but a variable of distrobox itself, which this line sets`, `${hint}Remove it.`);
						continue;
					}
					if (key === 'include') problem('ignored', 'distrobox 1 does not see an include behind a tab', 'Remove the tab.');
					else problem('ignored', `${key} is no key of distrobox 1.8: it has no effect`, `${hint}Correct or remove it.`);
				}
				const text = encoded(key, value);
				if (text === '') continue;
				try {
					const joined = seen.has(key) ? `\${${key}}${joint}${text}` : text;
					values.set(key, assignedValue(joined, known(values, machine)));
					if (seen.has(key) && !isList(key) && names.includes(key)) {
						const fix = 'Give it once.';
						problem('ignored', `${key} is there twice (perhaps by include): distrobox 1 glues both values together`, fix);
					}
					seen.add(key);
				} catch (error) {
					if (!(error instanceof NotEvaluated)) throw error;
					state.lost = true;
					problem('code', `${key}: ${error.message}`, plainFix);
				}
			}
			return values;
		}
		const assemble_lists = ['additional_flags', 'additional_packages', 'exported_apps', 'exported_bins', 'volume', ...hooks];
		const isList = key => assemble_lists.includes(key);
		function known(values, {home, user}) {
			return new Map([...values, ['HOME', home], ['USER', user]]);
		}
		function isDistroboxOwn(key) {
			return /^[A-Z_][A-Z0-9_]*$/.test(key) || ownVariables.includes(key);
		}
		const ownVariables =
			'arg args app apps bin bins boxname config_file config_files default_input_file delete distrobox_path distrobox_sudo_program download dryrun expanded_file file flag inc include_stack input_file key l line n name new_value line_number nix_config_file output_file packages replace result_command root_flag section self_dir separator tmp_download_file tmpfile total_lines value variable verbose version vol'.split(
				' '
			);
		function encoded(key, given) {
			const value = given === 'true' ? '1' : given === 'false' ? '0' : given;
			if (!hooks.includes(key)) return sanitized(value);
			const quote = /^["']/.exec(value)?.[0];
			const bare = quote === undefined ? value : value.slice(1).replace(new RegExp(`${quote}$`), '');
			return Buffer.from(`${bare}\n`).toString('base64');
		}
		function sanitized(value) {
			if (!value.includes(' ') || /^["']/.test(value)) return value;
			return value.includes('"') ? `'${value}'` : `"${value}"`;
		}
		function isOne(value) {
			return /^[ \t]*\+?0*1[ \t]*$/.test(value ?? '');
		}
		function createCommand(name, values) {
			const get = key => values.get(key) ?? '';
			const parts = ['--yes'];
			const add = (flag, value) => {
				if (value !== '') parts.push(`${flag} ${sanitized(value)}`);
			};
			add('--name', name);
			add('--image', get('image'));
			add('--clone', get('clone'));
			for (const key of ['init', 'root', 'pull']) if (isOne(get(key))) parts.push(`--${key}`);
			if (/^[ \t]*[+-]?0+[ \t]*$/.test(get('entry'))) parts.push('--no-entry');
			for (const key of ['nvidia', 'unshare_netns', 'unshare_groups', 'unshare_ipc', 'unshare_process', 'unshare_devsys']) {
				if (isOne(get(key))) parts.push(`--${key.replaceAll('_', '-')}`);
			}
			if (isOne(get('unshare_all'))) parts.push('--unshare-all');
			add('--home', get('home'));
			add('--hostname', get('hostname'));
			for (const key of hooks) if (get(key) !== '') add(`--${key.replaceAll('_', '-')}`, joinedHooks(get(key)));
			if (get('additional_packages') !== '') {
				const packages = items(get('additional_packages')).map(item => ` ${item}`);
				parts.push(`--additional-packages ${sanitized(packages.join(''))}`);
			}
			for (const volume of items(get('volume'))) add('--volume', volume);
			for (const flag of items(get('additional_flags'))) add('--additional-flags', flag);
			return parts.join(' ');
		}
		function items(value) {
			if (isPattern(value)) {
				throw new NotEvaluated('a pattern outside of quotes stands for files of the folder where distrobox is called');
			}
			return value.split(joint).filter(item => item !== '');
		}
		function joinedHooks(value) {
			let all = ': ;';
			let separator = '';
			for (const item of value.split(joint).filter(each => each !== '')) {
				const hook = Buffer.from(item, 'base64').toString().replace(/\n+$/, '');
				all += ` ${separator} ${hook}`;
				separator = /(;|&&)\s?$/.test(hook) ? '' : '&&';
			}
			return all;
		}
		function unterminated(text) {
			const lines = text.split('\n');
			const last = lines.at(-1) ?? '';
			if (last.trim() === '' || last.startsWith('#') || /^ *include *=/.test(last)) return [];
			const message = 'the last line does not end with a newline: distrobox 1 does not read it';
			return [{kind: 'ignored', message, line: lines.length, column: 1, fix: 'End the file with a newline.'}];
		}
		class Unreadable extends Error {
			problem;
			constructor(message, line, fix) {
				super(message);
				this.problem = {kind: 'refused', message, line, column: 1, fix};
			}
		}
		const ini_blank = '[\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';
		const blanksBefore = new RegExp(`^${ini_blank}+`);
		const oneBlank = new RegExp(ini_blank);
		const blanks = new RegExp(`${ini_blank}+`);
		function trim(text) {
			return trimEnd(text.replace(blanksBefore, ''), oneBlank);
		}
		function fields(text) {
			return text.split(blanks).filter(field => field !== '');
		}
		function readIni(text) {
			const lines = (text.startsWith('\ufeff') ? text.slice(1) : text).split('\n');
			const sections = new Map();
			const sectionOf = (name, line) => {
				const found = sections.get(name) ?? {name, line, keys: new Map(), settings: []};
				sections.set(name, found);
				return found;
			};
			let section = sectionOf('DEFAULT', 1);
			let counter = 1;
			const reader = new Lines(lines);
			for (let raw = reader.next(); raw !== undefined; raw = reader.next()) {
				const number = reader.number;
				const line = raw.replace(blanksBefore, '');
				if (line === '' || line.startsWith('#') || line.startsWith(';')) continue;
				if (line.startsWith('[')) {
					const end = line.lastIndexOf(']');
					if (end < 0) throw new Unreadable('a section’s header without ]', number, 'Close the bracket.');
					const name = line.slice(1, end);
					if (name === '') throw new Unreadable('a section without a name', number, 'Name it.');
					section = sectionOf(name, number);
					counter = 1;
					continue;
				}
				const [found, offset] = keyOf(line, number);
				const key = found === '-' ? `#${counter++}` : found;
				if (key === '') throw new Unreadable('a key without a name', number, 'Name it, or remove the line.');
				const column = raw.length - line.length + 1;
				const setting = {key, value: reader.value(line.slice(offset)), line: number, column};
				section.settings.push(setting);
				addValue(section, setting, found === '-');
			}
			return sections;
		}
		function addValue({keys}, setting, counted = false) {
			const values = keys.get(setting.key);
			if (!values) keys.set(setting.key, [setting]);
			else if (!counted && !values.some(({value}) => value === setting.value)) values.push(setting);
		}
		function keyOf(line, number) {
			const quote = line.startsWith('"""') && line.length > 6 ? '"""' : /^["`]/.exec(line)?.[0];
			if (quote === undefined) {
				const end = line.search(/[=:]/);
				if (end < 0) throw new Unreadable('a line that is neither [name] nor key=value', number, 'Correct or remove it.');
				if (end === 0) throw new Unreadable('a key without a name', number, 'Name it, or remove the line.');
				return [trim(line.slice(0, end)), end + 1];
			}
			const close = line.indexOf(quote, quote.length);
			const after = close < 0 ? -1 : line.slice(close + quote.length).search(/[=:]/);
			if (close < 0 || after < 0) throw new Unreadable('a key in quotes that does not end', number, 'Correct the line.');
			return [trim(line.slice(quote.length, close)), close + after + quote.length + 1];
		}
		class Lines {
			#lines;
			#at = 0;
			constructor(lines) {
				this.#lines = lines;
			}
			get number() {
				return this.#at;
			}
			next() {
				const line = this.#lines[this.#at];
				if (line === undefined) return undefined;
				this.#at++;
				return this.#at < this.#lines.length ? `${line}\n` : line;
			}
			value(rest) {
				const line = rest.replace(blanksBefore, '');
				if (line === '') return '';
				const quote = line.startsWith('"""') && line.length > 3 ? '"""' : line.startsWith('`') ? '`' : undefined;
				if (quote !== undefined) {
					const end = line.slice(quote.length).lastIndexOf(quote);
					return end < 0 ? this.#untilQuote(line.slice(quote.length), quote) : line.slice(quote.length, quote.length + end);
				}
				const text = trimEnd(line, oneBlank);
				if (text.endsWith('\\')) return this.#continued(text.slice(0, -1));
				const comment = text.search(/[#;]/);
				const value = comment < 0 ? text : trim(text.slice(0, comment));
				const first = value.charAt(0);
				const surrounded = (first === "'" || first === '"') && value.length > 1 && value.indexOf(first, 1) === value.length - 1;
				return surrounded ? value.slice(1, -1) : value;
			}
			#untilQuote(start, quote) {
				const {number} = this;
				for (let value = start; ; ) {
					const line = this.next();
					if (line === undefined) throw new Unreadable('a quote that is not closed', number, 'Close it.');
					const end = line.lastIndexOf(quote);
					if (end >= 0 && !trim(line.slice(end + quote.length)).endsWith('\\')) return value + line.slice(0, end);
					value += line;
				}
			}
			#continued(start) {
				for (let value = start; ; ) {
					const line = trim(this.next() ?? '');
					if (line === '') return value;
					value += line;
					if (!value.endsWith('\\')) return value;
					value = value.slice(0, -1);
				}
			}
		}
		const item_defaultImage = 'registry.fedoraproject.org/fedora-toolbox:latest';
		function isUnshared({on}, what) {
			return on.has('unshare_all') || on.has(`unshare_${what}`) || (on.has('init') && (what === 'groups' || what === 'process'));
		}
		const booleans = ['init', 'nvidia', 'root', 'unshare_all', 'unshare_devsys', 'unshare_groups', 'unshare_ipc'];
		booleans.push('unshare_netns', 'unshare_process');
		function itemOf({keys}) {
			const last = key => keys.get(key)?.findLast(({value}) => value !== '')?.value ?? '';
			const all = (...names) => [...keys].filter(([key]) => names.includes(key)).flatMap(([, values]) => values.map(({value}) => value));
			for (const [key, values] of keys) {
				const [first] = values;
				if (first && values.every(({value}) => value === '')) {
					throw new Unreadable(`${key} has an empty value: distrobox 2 crashes`, first.line, 'Remove the line.');
				}
			}
			return {
				name: '',
				image: last('image'),
				clone: last('clone'),
				home: last('home').replace(/\/+$/, ''),
				hostname: last('hostname'),
				on: new Set(booleans.filter(key => ['true', '1'].includes(last(key)))),
				flags: all('additional_flags').flatMap(fields),
				packages: all('additional_packages').flatMap(fields),
				volumes: all('volume', 'volumes').flatMap(fields),
				initHooks: all('init_hooks').filter(hook => hook !== ''),
				preInitHooks: all('pre_init_hooks').filter(hook => hook !== '')
			};
		}
		function create_createArgv(item, machine) {
			const {user, uid, gid, home, helpers} = machine;
			const root = item.on.has('root');
			const init = item.on.has('init');
			return [
				'create',
				...create_isolation(item),
				...create_mounts(item, machine),
				...(root ? [] : volume('/dev/null:/run/.distrobox.rootless:ro')),
				...item.flags,
				...item.volumes.flatMap(volume),
				...(machine.hasCrun ? ['--runtime=crun'] : []),
				...['--annotation', 'run.oci.keep_original_groups=1', '--ulimit', 'host'],
				...(init ? ['--systemd=always'] : []),
				...(root ? [] : ['--userns', `keep-id${machine.keepIdSize ? ':size=65536' : ''}`]),
				...volume(`${helpers}/distrobox-init:/usr/bin/entrypoint:ro`),
				...['--entrypoint', '/usr/bin/entrypoint'],
				item.clone || item.image || item_defaultImage,
				...['--verbose', '--name', user, '--user', `${uid}`, '--group', `${gid}`, '--home', item.home || home],
				...['--init', init ? '1' : '0', '--nvidia', item.on.has('nvidia') ? '1' : '0'],
				...['--pre-init-hooks', create_joined(item.preInitHooks), '--additional-packages', item.packages.join(' ')],
				...['--', create_joined(item.initHooks)]
			];
		}
		const volume = text => ['--volume', text];
		const variable = text => ['--env', text];
		function create_isolation(item) {
			return [
				...['--hostname', item.hostname, '--name', item.name, '--privileged'],
				...['--security-opt', 'label=disable', '--security-opt', 'apparmor=unconfined'],
				...['--pids-limit=-1', '--user', 'root:root'],
				...(isUnshared(item, 'ipc') ? [] : ['--ipc', 'host']),
				...(isUnshared(item, 'netns') ? [] : ['--network', 'host']),
				...(isUnshared(item, 'process') ? [] : ['--pid', 'host'])
			];
		}
		function create_mounts(item, machine) {
			const {home, user, uid, helpers, exists, runcRoots, shmTarget} = machine;
			const same = path => volume(`${path}:${path}:rslave`);
			const when = (condition, ...found) => (condition ? found : []);
			const shared = !isUnshared(item, 'devsys');
			const ostreeHome = `/var/home/${user}`;
			const runtime = `/run/user/${uid}`;
			const netFiles = ['/etc/hosts', '/etc/resolv.conf', ...when(item.hostname === machine.hostname, '/etc/hostname')];
			return [
				...['--label', 'manager=distrobox', '--label', `distrobox.unshare_groups=${isUnshared(item, 'groups') ? 1 : 0}`],
				...variable(`SHELL=${(0, posix_.basename)(machine.shell)}`),
				...variable(`HOME=${home}`),
				...variable('container=podman'),
				...variable('TERMINFO_DIRS=/usr/share/terminfo:/run/host/usr/share/terminfo'),
				...variable(`CONTAINER_ID=${item.name}`),
				...volume('/tmp:/tmp:rslave'),
				...volume(`${helpers}/distrobox-export:/usr/bin/distrobox-export:ro`),
				...volume(`${helpers}/distrobox-host-exec:/usr/bin/distrobox-host-exec:ro`),
				...same(home),
				...(runcRoots?.flatMap(({path, readOnly}) => volume(`${path}:/run/host${path}${readOnly ? ':ro,rslave' : ':rslave'}`)) ?? volume('/:/run/host/:rslave')),
				...when(shared, ...same('/dev'), ...same('/sys'), ...volume('/dev/pts'), ...volume('/dev/null:/dev/ptmx')),
				...when(exists('/sys/fs/selinux'), ...volume('/sys/fs/selinux')),
				...volume('/var/log/journal'),
				...(shmTarget === undefined || isUnshared(item, 'ipc') ? [] : volume(`${shmTarget}:${shmTarget}`)),
				...subscriptionFiles.flatMap(([path, target]) => when(exists(path), ...volume(`${path}:${target}:ro`))),
				...when(item.home !== '', ...variable(`HOME=${item.home}`), ...variable(`DISTROBOX_HOST_HOME=${home}`), ...same(item.home)),
				...when(home !== ostreeHome && exists(ostreeHome), ...same(ostreeHome)),
				...when(exists(runtime) && !item.on.has('init'), ...same(runtime)),
				...(isUnshared(item, 'netns') ? [] : netFiles.filter(exists).flatMap(file => volume(`${file}:${file}:ro`)))
			];
		}
		function create_joined(hooks) {
			return hooks.map((hook, at) => (at === hooks.length - 1 ? hook : hook + (/(;|&&)\s?$/.test(hook) ? ' ' : ' && '))).join('');
		}
		function planV2(text, machine) {
			const problems = [];
			try {
				const sections = readIni(text);
				const [outside] = sections.get('DEFAULT')?.keys.values().next().value ?? [];
				if (outside) throw new Unreadable(`${outside.key} stands before the first section`, outside.line, 'Put [name] above it.');
				assemble_resolveIncludes(sections);
				const boxes = [...sections.values()].filter(({name}) => name !== 'DEFAULT').map(section => assemble_planBox(section, machine, problems));
				return {boxes, problems};
			} catch (error) {
				if (error instanceof Unreadable) return {boxes: [], problems: [error.problem]};
				throw error;
			}
		}
		function assemble_planBox(section, machine, problems) {
			const names = knownKeys('2.0');
			const settings = [...section.keys.values()].flat();
			for (const {key, line, column} of settings) {
				if (names.includes(key)) continue;
				const meant = meantKey(key, '2.0');
				const fix = meant ? `Did you mean ${meant}? Correct or remove it.` : 'Correct or remove it.';
				problems.push({
					kind: 'ignored',
					message: `${key} is no key of distrobox 2.0: it has no effect`,
					line,
					column,
					fix
				});
			}
			const item = itemOf(section);
			const name = trim(section.name);
			const hostname = item.hostname || (isUnshared(item, 'netns') ? `${name}.${machine.hostname}` : machine.hostname);
			const box = {name, line: section.line, settings, rootful: item.on.has('root')};
			if (Buffer.byteLength(hostname) > 64) {
				const message = `the host name of ${name} is longer than 64 bytes`;
				problems.push({kind: 'refused', message, line: section.line, column: 1, fix: 'Give a shorter hostname.'});
				return {...box, argv: undefined};
			}
			return {...box, argv: create_createArgv({...item, name: name || nameOf(item), hostname}, machine)};
		}
		function nameOf({image, clone}) {
			if (clone === '' && (image === '' || image === item_defaultImage)) return 'my-distrobox';
			return (0, posix_.basename)(image === '' ? clone : image).replace(/[:.]/g, '-');
		}
		function assemble_resolveIncludes(sections) {
			const done = new Set();
			const open = new Set();
			const resolve = section => {
				if (done.has(section.name)) return;
				if (open.has(section.name)) {
					throw new Unreadable(`[${section.name}] includes itself`, section.line, 'Break the circle.');
				}
				open.add(section.name);
				const includes = inherited(sections, section, 'include');
				section.keys.delete('include');
				for (const {value, line} of includes) {
					if (value === '') continue;
					if (value === 'DEFAULT') throw new Unreadable('[DEFAULT] cannot be included', line, 'Name another section.');
					const source = sections.get(value) ?? {name: value, line, keys: new Map(), settings: []};
					sections.set(value, source);
					resolve(source);
					for (const values of source.keys.values()) {
						for (const setting of values) if (setting.value !== '') addValue(section, setting);
					}
				}
				open.delete(section.name);
				done.add(section.name);
			};
			for (const section of [...sections.values()]) if (section.name !== 'DEFAULT') resolve(section);
		}
		function inherited(sections, section, key) {
			for (let name = section.name; ; ) {
				const found = sections.get(name)?.keys.get(key);
				if (found) return found;
				const dot = name.lastIndexOf('.');
				if (dot < 0) return [];
				name = name.slice(0, dot);
			}
		}
		function checkManifest(bytes, file, options) {
			const {version, policy, strict, machine} = options;
			const plan = planManifest(manifestText(bytes, file), version, machine);
			const used = new Set();
			const findings = plan.problems.map(problem => problemFinding(problem, file));
			const boxes = plan.boxes.map(declared => {
				const residual = residualOf(declared);
				if (declared.argv === undefined) return {declared, effective: undefined, residual};
				const effective = effectiveOf(declared.argv);
				findings.push(...judgeBox(declared, effective, policy, {file, machine}, used));
				findings.push(...residual.map(one => residualFinding(one, declared, file)));
				return {declared, effective, residual};
			});
			if (plan.boxes.length === 0 && plan.problems.length === 0) findings.push(emptyFinding(file));
			for (const box of plan.boxes.filter(({argv}) => argv === undefined)) findings.push(lostFinding(box, file));
			const stopped = findings.some(({level}) => level === 'error' || (strict && level === 'unknown'));
			const unusedClauses = policy.allow.filter(each => !used.has(each)).map(({rule, value}) => `${rule} ${value}`);
			const result = stopped ? 'fail' : 'pass';
			const judged = plan.boxes.length === 1 ? '1 container' : `${plan.boxes.length} containers`;
			return {verdict: {result, strict, findings, decisions: [], unusedClauses, judged}, boxes};
		}
		function planManifest(text, version, machine) {
			return version === '1.8' ? planV1(text, machine) : planV2(text, machine);
		}
		function problemFinding({kind, message, line, column, fix}, file) {
			const rule = kind === 'ignored' ? 'DBX-02' : 'DBX-01';
			return {rule, level: 'error', message, at: {file, line, column}, evidence: {kind}, fix};
		}
		function lostFinding({name, line}, file) {
			const message = `${name}: what distrobox would give podman cannot be said without running the file`;
			const fix = 'Correct what is found above it first.';
			return {rule: 'DBX-01', level: 'unknown', message, at: {file, line, column: 1}, evidence: {box: name}, fix};
		}
		function emptyFinding(file) {
			const message = 'the file names no container';
			return {
				rule: 'DBX-01',
				level: 'error',
				message,
				at: {file, line: 1, column: 1},
				evidence: {},
				fix: 'Add [name].'
			};
		}
		function residualFinding({id, title, consequence, wayOut}, {name, line}, file) {
			return {
				rule: 'DBX-20',
				level: 'note',
				message: `${name}: ${title}. ${consequence}`,
				at: {file, line, column: 1},
				evidence: {box: name, residual: id},
				fix: wayOut
			};
		}
		const bluefinPaths = ['/sys/fs/selinux', '/var/home/user', '/run/user/1000', '/etc/hosts', '/etc/resolv.conf', '/etc/hostname'];
		const bluefin = {
			user: 'user',
			uid: 1000,
			gid: 1000,
			home: '/home/user',
			shell: '/bin/bash',
			hostname: 'bluefin',
			keepIdSize: true,
			hasCrun: true,
			runcRoots: undefined,
			shmTarget: undefined,
			exists: path => bluefinPaths.includes(path),
			helpers: '/usr/bin'
		};
		var schemas = __webpack_require__(2503);
		var json_schema_processors = __webpack_require__(98439);
		var policy_document = __webpack_require__(73736);
		var rules = __webpack_require__(21084);
		const distroboxPolicySchemaUrl = 'https://wtgos.github.io/actions/schemas/distrobox-policy/v1.json';
		const line = schemas.YjP().regex(/^[^\p{Cc}]{1,500}$/u, 'expected one line of text');
		const devicePath = schemas.YjP().regex(/^\/dev\/[A-Za-z0-9/_.-]{1,100}$/, 'expected a path below /dev');
		const documentSchema = schemas
			.rej({
				schema: schemas.euz(distroboxPolicySchemaUrl),
				name: line.describe('What reports call it.'),
				devices: schemas.YOg(devicePath).max(100).describe('Devices that a container may be given; no others.'),
				workspace: schemas
					.YjP()
					.regex(/^(~\/|\/)[A-Za-z0-9._/-]{1,200}$/, 'expected a path that starts with ~/ or /')
					.refine(path => !path.split('/').includes('..'), 'expected a path without ..')
					.describe('The one folder of the host that may be mounted, ~ being the person’s home.'),
				images: schemas
					.YOg(schemas.YjP().regex(/^[a-z0-9.-]+(:\d{1,5})?(\/[a-z0-9._/-]{1,200})?$/, 'expected a registry, with or without a path'))
					.max(100)
					.describe('Scopes that the host’s policy.json verifies: images from there need no digest.'),
				allow: schemas
					.YOg(
						schemas.rej({
							rule: schemas.k5n(rules.Z).describe('The rule whose finding is meant.'),
							value: line.describe('What the finding is about, exactly, such as SYS_ADMIN.'),
							reason: line
						})
					)
					.max(100)
					.default([])
					.describe('Findings that are accepted, each with its reason.')
			})
			.meta({title: 'Policy for distrobox manifests', description: 'What the containers of a manifest may have.'});
		const kind = {
			name: 'the policy',
			help: 'docs/distrobox.md describes every member.',
			check: document => documentSchema.safeParse(document),
			jsonSchema: distroboxPolicyJsonSchema
		};
		function distroboxPolicyJsonSchema() {
			return {$id: distroboxPolicySchemaUrl, ...json_schema_processors.bl(documentSchema, {io: 'input'})};
		}
		function parseDistroboxPolicy(text, file) {
			return (0, policy_document.u)(text, file, kind).value;
		}
		function quadletUnit({name}, {image}, policy) {
			if (!/^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/.test(name)) {
				throw new errors.yo('input-invalid', `quadlet: ${JSON.stringify(name)} is no name for a container`, {
					hint: 'Letters, digits, - . and _ only.'
				});
			}
			if (!/^[A-Za-z0-9][A-Za-z0-9._/:@-]{0,500}$/.test(image)) {
				throw new errors.yo('input-invalid', `quadlet: ${JSON.stringify(image)} is no name of an image`, {
					hint: 'Name a full reference, such as ghcr.io/ublue-os/fedora-toolbox:latest.'
				});
			}
			const workspace = policy.workspace.replace(/^~/, '%h');
			return `# ${name}, limited to the workspace${policy.devices.map(device => ` and ${device}`).join('')}.
#
#   cp ${name}.container ~/.config/containers/systemd/ && systemctl --user daemon-reload
#   systemctl --user start ${name} && podman exec -it ${name} bash

[Unit]
Description=${name}: the workspace and the graphics devices only

[Container]
ContainerName=${name}
Image=${image}
${policy.devices.map(device => `AddDevice=${device}\n`).join('')}Volume=${workspace}:/workspace:Z
WorkingDir=/workspace
Environment=HOME=/workspace
UserNS=keep-id
DropCapability=all
NoNewPrivileges=true
ReadOnly=true
PidsLimit=4096
Exec=sleep infinity

[Service]
ExecStartPre=mkdir -p ${workspace}
`;
		}
		var gate = __webpack_require__(82600);
		var reports = __webpack_require__(78950);
		var tools = __webpack_require__(83247);
		async function run(inputs, services) {
			const {cwd, log} = services;
			const policy = await policyOf(inputs.policy, services);
			const bytes = await (0, tools.readText)((0, external_node_path_.resolve)(cwd, inputs.manifest), 'manifest');
			const options = {version: inputs.distroboxVersion, policy, strict: inputs.strict, machine: bluefin};
			const {verdict, boxes} = checkManifest(bytes, inputs.manifest, options);
			services.judged(verdict);
			for (const box of boxes) for (const line of linesOf(box)) log.info(line);
			for (const clause of verdict.unusedClauses) log.info(`the policy allows ${(0, printable.g$)(clause)}, which is not found`);
			await (0, reports.Li)(inputs, verdict, inputs.manifest, services);
			if (inputs.quadlet) await (0, files.Zf)((0, external_node_path_.resolve)(cwd, inputs.quadlet), unitOf(boxes, policy));
			const failures = (0, gate.f)(verdict);
			const argv = Object.fromEntries(boxes.map(({declared}) => [declared.name, declared.argv ?? null]));
			const outputs = {verdict: verdict.result, failures: `${failures.length}`, argv: JSON.stringify(argv)};
			const json = {verdict: verdict.result, failures: failures.length, argv, boxes: boxes.map(documentOf)};
			return {outputs, json, ...(failures.length > 0 && {failure: refusal(inputs.manifest, failures)})};
		}
		async function policyOf(file, {cwd, workerFile}) {
			const builtin = workerFile && (0, external_node_path_.resolve)((0, external_node_path_.dirname)(workerFile), '..', 'policies', 'agent-container.yaml');
			const named = file === undefined ? builtin : (0, external_node_path_.resolve)(cwd, file);
			if (named === undefined) throw new errors.yo('input-missing', 'policy: none is given, and there is none beside this program');
			return parseDistroboxPolicy((await (0, tools.readText)(named, 'policy')).toString(), file ?? 'policies/agent-container.yaml');
		}
		function unitOf(boxes, policy) {
			const [box, ...others] = boxes;
			if (!box?.effective || others.length > 0) {
				throw new errors.yo('input-invalid', 'quadlet: the manifest must hold one container, which distrobox would create', {
					hint: 'Put each container into a manifest of its own.'
				});
			}
			return quadletUnit(box.declared, box.effective, policy);
		}
		function linesOf({declared, effective, residual}) {
			if (!effective) return [(0, printable.g$)(`${declared.name}: not decided`)];
			const {image, privileged, devices, capabilities, shared} = effective;
			const namespaces = Object.entries(shared).map(([name, value]) => `${name} (${value})`);
			const list = items => (items.length === 0 ? 'none' : items.join(', '));
			return [`${declared.name}: ${image}`, `  devices: ${privileged ? 'all' : list(devices)}`, `  capabilities added: ${list(capabilities)}`, `  namespaces shared: ${list(namespaces)}`, `  remains whatever the manifest says: ${list(residual.map(({id}) => id))}`].map(printable.g$);
		}
		function documentOf({declared, effective, residual}) {
			const {name, line, settings, argv} = declared;
			return {name, line, declared: settings, argv: argv ?? null, effective: effective ?? null, residual};
		}
		function refusal(manifest, failures) {
			const rules = [...new Set(failures.map(({rule}) => rule))].join(', ');
			const count = failures.length === 1 ? '1 finding' : `${failures.length} findings`;
			return new errors.pn('gate-refused', `${manifest} breaks the policy: ${count} (${rules})`, {
				hint: 'Each finding says how to fix it, or which exception of the policy would allow it on purpose.'
			});
		}
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
	9141: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A3: () => reasonOf,
			Zf: () => writeFileAtomic,
			sq: () => removeStale,
			vK: () => writeAtomically,
			wZ: () => makeFolders,
			zS: () => fileError
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
		var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22896);
		var __addDisposableResource =
			(undefined && undefined.__addDisposableResource) ||
			function (env, value, async) {
				if (value !== null && value !== void 0) {
					if (typeof value !== 'object' && typeof value !== 'function') throw new TypeError('Object expected.');
					var dispose, inner;
					if (async) {
						if (!Symbol.asyncDispose) throw new TypeError('Symbol.asyncDispose is not defined.');
						dispose = value[Symbol.asyncDispose];
					}
					if (dispose === void 0) {
						if (!Symbol.dispose) throw new TypeError('Symbol.dispose is not defined.');
						dispose = value[Symbol.dispose];
						if (async) inner = dispose;
					}
					if (typeof dispose !== 'function') throw new TypeError('Object not disposable.');
					if (inner)
						dispose = function () {
							try {
								inner.call(this);
							} catch (e) {
								return Promise.reject(e);
							}
						};
					env.stack.push({value: value, dispose: dispose, async: async});
				} else if (async) {
					env.stack.push({async: true});
				}
				return value;
			};
		var __disposeResources =
			(undefined && undefined.__disposeResources) ||
			(function (SuppressedError) {
				return function (env) {
					function fail(e) {
						env.error = env.hasError ? new SuppressedError(e, env.error, 'An error was suppressed during disposal.') : e;
						env.hasError = true;
					}
					var r,
						s = 0;
					function next() {
						while ((r = env.stack.pop())) {
							try {
								if (!r.async && s === 1) return (s = 0), env.stack.push(r), Promise.resolve().then(next);
								if (r.dispose) {
									var result = r.dispose.call(r.value);
									if (r.async)
										return (
											(s |= 2),
											Promise.resolve(result).then(next, function (e) {
												fail(e);
												return next();
											})
										);
								} else s |= 1;
							} catch (e) {
								fail(e);
							}
						}
						if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
						if (env.hasError) throw env.error;
					}
					return next();
				};
			})(
				typeof SuppressedError === 'function'
					? SuppressedError
					: function (error, suppressed, message) {
							var e = new Error(message);
							return (e.name = 'SuppressedError'), (e.error = error), (e.suppressed = suppressed), e;
						}
			);
		const temporary = /^\.incoming-[0-9a-f]{16}$/;
		const staleMs = 24 * 3600 * 1000;
		const reasons = {
			EACCES: 'permission denied',
			EEXIST: 'something else is there',
			EISDIR: 'a folder is there',
			EMFILE: 'too many files are open',
			ENAMETOOLONG: 'the name is too long',
			ENOENT: 'there is no such file or folder',
			ENOTDIR: 'a part of the path is no folder',
			EPERM: 'permission denied',
			EROFS: 'the file system is read-only'
		};
		function fileError(path, doing, error) {
			if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__.yA) return error;
			const {code = 'unknown'} = error;
			if (code === 'ENOSPC' || code === 'EDQUOT') {
				return new _errors_js__WEBPACK_IMPORTED_MODULE_4__.yA('disk-full', `no space is left while ${doing} ${path}`, {
					hint: 'Free some space, or name a folder on another disk; run again: it goes on where it stopped.',
					state: 'Nothing that was half written is kept.',
					cause: error
				});
			}
			return new _errors_js__WEBPACK_IMPORTED_MODULE_4__.yA('io-failed', `${reasonOf(code)} while ${doing} ${path}`, {
				hint: 'Check that the path exists and that its owner and mode let you do this.',
				cause: error
			});
		}
		function reasonOf(code) {
			const reason = Object.hasOwn(reasons, code) ? reasons[code] : undefined;
			return reason === undefined ? code : `${reason} (${code})`;
		}
		async function writeAtomically(path, scratch, content, mode = 0o600) {
			const partial = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(scratch, `.incoming-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`);
			try {
				const env_1 = {stack: [], error: void 0, hasError: false};
				try {
					const file = __addDisposableResource(
						env_1,
						await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(partial, 'wx', mode).catch(error => {
							throw fileError(partial, 'making', error);
						}),
						true
					);
					for await (const chunk of content instanceof Uint8Array ? [content] : content) {
						await writeAll(file, chunk).catch(error => {
							throw fileError(path, 'writing', error);
						});
					}
					await file.sync().catch(error => {
						throw fileError(path, 'writing', error);
					});
				} catch (e_1) {
					env_1.error = e_1;
					env_1.hasError = true;
				} finally {
					const result_1 = __disposeResources(env_1);
					if (result_1) await result_1;
				}
			} catch (error) {
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(partial, {force: true});
				throw error;
			}
			try {
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(partial, path);
				await syncFolder((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
			} catch (error) {
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(partial, {force: true});
				throw fileError(path, 'writing', error);
			}
		}
		async function writeFileAtomic(path, content) {
			const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path);
			await makeFolders(folder);
			await writeAtomically(path, folder, typeof content === 'string' ? Buffer.from(content) : content, 0o644);
		}
		async function makeFolders(folder, mode = 0o777) {
			const make = () =>
				(0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folder, {mode}).catch(async error => {
					if (error.code !== 'EEXIST' || !(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(folder)).isDirectory()) throw error;
				});
			try {
				await make().catch(async error => {
					if (error.code !== 'ENOENT' || (0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder) === folder) throw error;
					await makeFolders((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder), mode);
					await make();
				});
			} catch (error) {
				throw fileError(folder, 'making', error);
			}
		}
		async function removeStale(scratch) {
			for (const name of await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(scratch)) {
				if (!temporary.test(name)) continue;
				const path = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(scratch, name);
				const stats = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path).catch(() => undefined);
				if (stats?.isFile() && Date.now() - stats.mtimeMs > staleMs) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, {force: true});
			}
		}
		async function writeAll(file, chunk) {
			for (let at = 0; at < chunk.length; ) at += (await file.write(chunk, at, chunk.length - at)).bytesWritten;
		}
		async function syncFolder(path) {
			const env_2 = {stack: [], error: void 0, hasError: false};
			try {
				if (process.platform === 'win32') return;
				const folder = __addDisposableResource(env_2, await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY), true);
				await folder.sync();
			} catch (e_2) {
				env_2.error = e_2;
				env_2.hasError = true;
			} finally {
				const result_2 = __disposeResources(env_2);
				if (result_2) await result_2;
			}
		}
	},
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
	21084: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Z: () => ruleIds,
			a: () => rules
		});
		const rules = {
			'DBX-01': 'distrobox reads the file to its end, and nothing in it is run or depends on where it is called',
			'DBX-02': 'every key exists, and counts as it is written',
			'DBX-03': 'not privileged',
			'DBX-04': 'no devices but those that the policy names',
			'DBX-05': 'no namespace, /dev, /sys or group is shared with the host',
			'DBX-06': 'no folder of the host but the workspace',
			'DBX-07': 'no sockets of the host',
			'DBX-08': 'no capabilities are added',
			'DBX-09': 'not root’s container',
			'DBX-10': 'the image is named by digest, or comes from where the host verifies signatures',
			'DBX-11': 'no other flag that opens the container, and none whose effect is not known',
			'DBX-12': 'what is started is distrobox’s own start-up, from the image that the manifest names',
			'DBX-20': 'what no manifest can take away is said'
		};
		const ruleIds = Object.keys(rules);
	},
	82600: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => gate,
			f: () => stopping
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22896);
		function gate(verdict) {
			if (verdict.result === 'pass') return;
			const found = stopping(verdict);
			const rules = [...new Set(found.map(finding => finding.rule))];
			const count = found.length === 1 ? '1 finding' : `${found.length} findings`;
			throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.pn('gate-refused', `the image breaks the policy: ${count} (${rules.join(', ')})`, {
				hint: 'Each finding above says how to fix it, or which clause would allow it on purpose.'
			});
		}
		function stopping({findings, strict}) {
			return findings.filter(({level}) => level === 'error' || (strict && level === 'unknown'));
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
	},
	91207: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ai: () => adjustableRuleIds,
			sW: () => catalogue,
			KX: () => isRuleId,
			Zl: () => ruleIds
		});
		const fileSystemCatalogue = {
			'FS-01': {
				title: 'The root is a composefs, and nothing of it is transient',
				level: 'error',
				protects: 'A host’s / is the image: read-only, put together from content that is known by its digest.'
			},
			'FS-02': {
				title: 'The physical root is read-only',
				level: 'error',
				protects: 'Nobody changes the stored images below /sysroot by a slip, nor the programs in them.'
			},
			'FS-03': {
				title: 'The initramfs mounts the root as the image says',
				level: 'error',
				protects: 'The copy of prepare-root.conf that a host really goes by is as strict as the base’s.'
			},
			'FS-04': {
				title: 'Kernel arguments are the base’s, or named by the policy',
				level: 'error',
				protects: 'No argument switches a protection off or gives a shell before the image is mounted.'
			},
			'FS-05': {
				title: 'Nothing is put below /var',
				level: 'error',
				protects: 'All hosts have the same: what is below /var reaches new ones alone, and is never renewed.'
			},
			'FS-06': {
				title: 'Nothing is put where /opt leads',
				level: 'error',
				protects: 'Updates bring what the image has: below /opt, which leads to /var, they do not.'
			},
			'FS-07': {
				title: '/usr/local and the root’s mount are as in the base',
				level: 'warning',
				protects: 'What is the host’s own stays apart from what is the image’s.'
			},
			'FS-08': {
				title: 'The top of the tree is the base’s',
				level: 'warning',
				protects: 'Every top folder is one whose place in a host, fixed or not, the base vendor has decided.'
			}
		};
		const lintCatalogue = {
			'LINT-01': {
				title: '/var/run is a symlink (bootc’s var-run)',
				level: 'error',
				protects: 'Programs find /run under its old name too, and nothing is lost in a second folder.'
			},
			'LINT-02': {
				title: '/etc and /usr/etc are not both there (bootc’s etc-usretc)',
				level: 'error',
				protects: 'A host makes one /etc of the image, and nobody has to guess which of two.'
			},
			'LINT-03': {
				title: 'bootc reads the kernel arguments (bootc’s bootc-kargs)',
				level: 'error',
				protects: 'A host takes the update: bootc ends on a file of kargs.d that it can not read.'
			},
			'LINT-04': {
				title: 'There is one kernel (bootc’s kernel)',
				level: 'error',
				protects: 'It is certain which kernel a host boots; ostree refuses an image with two.'
			},
			'LINT-05': {
				title: 'Names are UTF-8 (bootc’s utf8)',
				level: 'error',
				protects: 'A host imports every file: ostree takes no other names.'
			},
			'LINT-06': {
				title: 'The folders of the system are there (bootc’s api-base-directories)',
				level: 'error',
				protects: 'The host boots: what belongs there can be mounted on a read-only root.'
			},
			'LINT-07': {
				title: '/sysroot and the link /ostree are there (bootc’s baseimage-root)',
				level: 'error',
				protects: 'The host finds its deployments, and so its updates.'
			},
			'LINT-08': {
				title: 'composefs is switched on (bootc’s baseimage-composefs)',
				level: 'warning',
				protects: 'The root of the host is an image that can not be written to.'
			},
			'LINT-09': {
				title: 'No empty /etc/hostname or /etc/resolv.conf (bootc’s buildah-injected)',
				level: 'warning',
				protects: 'Hosts keep their own name and resolver, not what a builder left behind.'
			},
			'LINT-10': {
				title: 'No logs of the build (bootc’s var-log)',
				level: 'warning',
				protects: 'The image tells nothing of the machine that built it, and the next build gives the same bytes.'
			},
			'LINT-11': {
				title: 'Whatever is below /var is made by tmpfiles.d (bootc’s var-tmpfiles)',
				level: 'warning',
				protects: 'Hosts that update have the same folders as hosts that are new: an image’s /var is unpacked once.'
			},
			'LINT-12': {
				title: 'Every account is made by sysusers.d (bootc’s sysusers)',
				level: 'warning',
				protects: 'Hosts that update have the account too: their own /etc/passwd stays as it is.'
			},
			'LINT-13': {
				title: '/boot is there and empty (bootc’s nonempty-boot)',
				level: 'warning',
				protects: 'What boots the host is where bootc looks for it, not hidden below its own /boot.'
			},
			'LINT-14': {
				title: '/run and /tmp are empty (bootc’s nonempty-run-tmp)',
				level: 'warning',
				protects: 'No left-overs of the build are in every image, where no host ever sees them.'
			}
		};
		const catalogue = {
			'CW-01': {
				title: 'Every change is allowed by a clause',
				level: 'error',
				protects: 'Nothing is in the image that the policy does not name, whatever its kind.'
			},
			'CW-02': {
				title: 'Every clause decides something',
				level: 'warning',
				protects: 'A policy does not collect permissions that nothing needs any more.'
			},
			'DEV-01': {
				title: 'Devices are set up as in the base',
				level: 'error',
				protects: 'Nothing runs as root because somebody plugs something in, and nobody gets at a device who could not.'
			},
			'EXE-01': {
				title: 'No program is added or changed',
				level: 'error',
				protects: 'All code that runs on the host is the base vendor’s code.'
			},
			'EXE-02': {
				title: 'No application, autostart entry or shell extension',
				level: 'error',
				protects: 'The desktop starts and offers only what the base brought; applications live in Flatpak and Distrobox.'
			},
			'EXP-01': {
				title: 'What the policy expects is true',
				level: 'error',
				protects: 'What the project says of its image, in its own words, holds in each one that is published.'
			},
			...fileSystemCatalogue,
			'IMG-01': {
				title: 'The archive says one thing to every reader',
				level: 'error',
				protects: 'What was judged is what a host unpacks: nothing hides in a place on which readers disagree.'
			},
			'KRN-01': {
				title: 'Kernel modules and firmware are the base’s',
				level: 'error',
				protects: 'Nothing runs in the kernel, or changes how it starts, that the base vendor did not ship.'
			},
			'KRN-02': {
				title: 'The initramfs is the base’s',
				level: 'error',
				protects: 'What runs before all else, as root, is what the base vendor made.'
			},
			'LIN-01': {
				title: 'The base’s layers come first, unchanged',
				level: 'error',
				protects: 'The image really is the base plus a few layers, so the base’s properties hold in it.'
			},
			'LIN-02': {
				title: 'The base is pinned by digest',
				level: 'error',
				protects: 'What was compared is the base that the Containerfile names, and it cannot change silently.'
			},
			'LIN-03': {
				title: 'The base is verified',
				level: 'error',
				protects: 'The base comes from the vendor whose key the caller named.'
			},
			'LIN-04': {
				title: 'The image says that it is a bootc image',
				level: 'error',
				protects: 'bootc and its installers take the image for what it is.'
			},
			'LIN-05': {
				title: 'The image says where it is published',
				level: 'warning',
				protects: 'Tools on the host that ask the image for its name update it from where it comes from.'
			},
			'LIN-06': {
				title: 'The base’s layer descriptors are unchanged',
				level: 'error',
				protects: 'Every client fetches the base’s own bytes from the registry, and from nowhere else.'
			},
			'MAC-01': {
				title: 'SELinux enforces the base’s policy',
				level: 'error',
				protects: 'Services are confined as the base vendor laid down.'
			},
			'PKG-01': {
				title: 'No package is added',
				level: 'error',
				protects: 'The host has no packages beside the base’s.'
			},
			'PKG-02': {
				title: 'No package is removed',
				level: 'error',
				protects: 'The base’s functions, its security ones among them, are all there.'
			},
			'PKG-03': {
				title: 'No package changes its version or its content',
				level: 'error',
				protects: 'The base’s packages are the ones its vendor tested and updates.'
			},
			'PKG-04': {
				title: 'No new package key or vendor',
				level: 'error',
				protects: 'Packages come from sources that the base already trusts.'
			},
			'PKG-05': {
				title: 'No new package repository',
				level: 'error',
				protects: 'A host does not install from sources that the base does not have.'
			},
			'PKG-06': {
				title: 'Files that no package owns are known',
				level: 'error',
				protects: 'Every file is accounted for: by a package or by a clause with a reason.'
			},
			'PKG-07': {
				title: 'Files of packages are as their package has them',
				level: 'error',
				protects: 'A file that a package owns is the vendor’s file: same content, mode, owner and capabilities.'
			},
			'PKG-08': {
				title: 'Files of allowed packages are the vendor’s',
				level: 'warning',
				protects: 'That a file belongs to an allowed package is the vendor’s word, and not only the image’s own.'
			},
			'POL-01': {
				title: 'Every waiver is within its time',
				level: 'error',
				protects: 'What was put off is decided anew on the day that was named, and not forgotten.'
			},
			'POL-02': {
				title: 'The policy is enforced',
				level: 'warning',
				protects: 'An image that was let through by a policy which only warns is never taken for one that keeps to it.'
			},
			'PRIV-01': {
				title: 'No new way to become root',
				level: 'error',
				protects: 'sudo, polkit, PAM, D-Bus and NetworkManager grant what the base grants.'
			},
			'PRIV-02': {
				title: 'No setuid or setgid file',
				level: 'error',
				protects: 'No program runs with more rights than the person who starts it.'
			},
			'PRIV-03': {
				title: 'No file capability',
				level: 'error',
				protects: 'No program gains a part of root’s rights when it is started.'
			},
			'PRIV-04': {
				title: 'No new account, group member or password',
				level: 'error',
				protects: 'Nobody can log in or has rights who could not with the base.'
			},
			'PRIV-05': {
				title: 'No code or variable slipped into every process',
				level: 'error',
				protects: 'The loader and the shells start as the base configured them.'
			},
			'SB-01': {
				title: 'Kernel, boot loader and boot keys are the base’s',
				level: 'error',
				protects: 'Secure Boot starts what the base vendor signed, and nothing that somebody else did.'
			},
			'SEC-01': {
				title: 'No key, token or login',
				level: 'error',
				protects: 'Whoever can pull the image learns no secret from it, not from a hidden layer either.'
			},
			'SEC-02': {
				title: 'Files are root’s, and are files',
				level: 'error',
				protects: 'Nobody without rights can change what the image brought, or gets past the kernel by a device node.'
			},
			'SET-01': {
				title: 'Compiled settings are what their sources say',
				level: 'error',
				protects: 'A setting or a lock that stands in a file of dconf or GSettings holds, and no other does.'
			},
			'UNIT-01': {
				title: 'No new service, timer or generator',
				level: 'error',
				protects: 'Nothing starts on the host by itself, or is done at boot, that the base does not do.'
			},
			'UPD-01': {
				title: 'The signature policy lets in no image that the base’s keeps out',
				level: 'error',
				protects: 'A host’s next image is one that the right key signed: no update replaces it by anybody’s.'
			},
			'UPD-02': {
				title: 'Signatures are looked for where the signature policy wants them',
				level: 'error',
				protects: 'Hosts find the signatures that they ask for, so updates keep coming.'
			},
			'UPD-03': {
				title: 'An updater stays enabled',
				level: 'error',
				protects: 'Hosts go on fetching images, security updates with them.'
			},
			'WH-01': {
				title: 'No protection is deleted or hidden',
				level: 'error',
				protects: 'Signature policy, keys, SELinux, audit, polkit, PAM, sysctl, ostree and bootc settings stay in place.'
			},
			...lintCatalogue
		};
		function isRuleId(id) {
			return Object.hasOwn(catalogue, id);
		}
		const ruleIds = Object.keys(catalogue);
		const adjustableRuleIds = ruleIds.filter(id => !id.startsWith('POL-'));
	}
};
