export const id = 7619;
export const ids = [7619, 734, 8471];
export const modules = {
	75205: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			run: () => run
		});
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var errors = __webpack_require__(22896);
		var files = __webpack_require__(9141);
		var printable = __webpack_require__(38497);
		function finding(rule, level, message, {path, evidence = {}, fix} = {}) {
			return {
				rule,
				level,
				message,
				...(path !== undefined && {path}),
				evidence,
				...(fix !== undefined && {fix})
			};
		}
		function levelOf(need) {
			return need === 'required' ? 'error' : 'warning';
		}
		function unknownLevel(need) {
			return need === 'required' ? 'unknown' : 'warning';
		}
		function shown(text) {
			return text === '' ? 'nothing' : (0, printable.g$)((0, printable.vI)(text, 200));
		}
		function gib(bytes) {
			return `${Number((bytes / 1024 ** 3).toFixed(1))} GiB`;
		}
		var external_node_buffer_ = __webpack_require__(4573);
		var markup = __webpack_require__(57340);
		function parseMonitors(text) {
			const root = (0, markup.K)(text);
			if (root.name !== 'monitors' || root.attributes.get('version') !== '2') throw new markup.Z('it is not of version 2');
			const stores = monitors_all(root, 'policy').flatMap(policy => monitors_all(policy, 'stores'));
			return {
				configurations: monitors_all(root, 'configuration').map(configurationOf),
				isIgnored: stores.some(each => !monitors_all(each, 'store').some(({text: store}) => store === 'system'))
			};
		}
		function configurationOf(element) {
			const logical = monitors_all(element, 'logicalmonitor');
			const primaries = logical.filter(each => textIn(each, 'primary') === 'yes').length;
			if (primaries !== 1) throw new markup.Z(`a configuration has ${primaries} primary displays`);
			for (const axis of ['x', 'y']) {
				const least = Math.min(...logical.map(each => numberIn(each, axis, /^\d{1,5}$/, '0')));
				if (least !== 0) throw new markup.Z(`a configuration does not begin at ${axis} = 0`);
			}
			return {
				monitors: logical.flatMap(monitorsOf),
				disabled: monitors_all(element, 'disabled').length,
				isPhysical: textIn(element, 'layoutmode') === 'physical'
			};
		}
		function monitorsOf(logical) {
			const scale = numberIn(logical, 'scale', decimal, '1');
			return monitors_all(logical, 'monitor').map(monitor => {
				const [spec] = monitors_all(monitor, 'monitorspec');
				const [mode] = monitors_all(monitor, 'mode');
				const parts = {connector: '', vendor: '', product: '', serial: ''};
				for (const part of ['connector', 'vendor', 'product', 'serial']) {
					parts[part] = textIn(spec, part);
					if (parts[part] === '') throw new markup.Z(`a display has no ${part}`);
				}
				const {serial: _, ...named} = parts;
				const [width, height] = [numberIn(mode, 'width', /^\d{1,5}$/), numberIn(mode, 'height', /^\d{1,5}$/)];
				return {...named, width, height, rate: numberIn(mode, 'rate', decimal), scale};
			});
		}
		const decimal = /^\d{1,9}(\.\d{1,30})?$/;
		function numberIn(element, name, form, absent = '') {
			const text = textIn(element, name) || absent;
			if (!form.test(text) || (Number(text) === 0 && absent !== '0')) throw new markup.Z(`a ${name} is no number`);
			return Number(text);
		}
		function monitors_all(element, name) {
			return element.children.filter(child => child.name === name);
		}
		function textIn(element, name) {
			return element?.children.find(child => child.name === name)?.text ?? '';
		}
		const path = 'etc/xdg/monitors.xml';
		const maxBytes = 256 * 1024;
		async function judgeMonitors(display, tree) {
			const percent = `${Math.round(display.scale * 100)} %`;
			const fix = `Give the image /${path} with a configuration of ${nameOf(display)} alone and <scale>${display.scale}</scale>. docs/hardware.md shows one.`;
			const say = (level, message) => [finding('HW-11', level, message, {path, evidence: {scale: display.scale}, fix})];
			const entry = tree.lookup(path);
			if (!entry) return say('error', `the display is not scaled to ${percent}: there is no /${path}, and GNOME’s own choice is a whole number`);
			if (entry.type !== 'file' || entry.size > maxBytes) return say('unknown', `/${path} is no file, or larger than ${maxBytes} bytes`);
			const bytes = (await tree.readFile(path, maxBytes)) ?? Buffer.alloc(0);
			const text = bytes.toString('utf8');
			try {
				if (!(0, external_node_buffer_.isUtf8)(bytes)) throw new markup.Z('it is no UTF-8');
				const {configurations, isIgnored} = parseMonitors(text);
				if (isIgnored) return say('error', `a policy in /${path} makes GNOME read no configurations of the system, such as this one`);
				return judgeConfigurations(display, configurations, say);
			} catch (error) {
				if (error instanceof markup.Z) return say('error', `GNOME refuses /${path}: ${shown(error.message)}`);
				throw error;
			}
		}
		function judgeConfigurations(display, configurations, say) {
			const alone = configurations.filter(({monitors, disabled}) => monitors.length + disabled === 1);
			const ours = alone.findLast(({monitors: [monitor]}) => monitor && isPanel(display, monitor));
			const [monitor] = ours?.monitors ?? [];
			if (!ours || !monitor) {
				const others = configurations.map(({monitors, disabled}) => {
					const names = monitors.map(each => shown(`${each.vendor} ${each.product} at ${each.connector}`));
					return [...names, ...(disabled > 0 ? [`${disabled} dark`] : [])].join(' with ');
				});
				const has = others.length === 0 ? 'none at all' : others.slice(0, 5).join('; ');
				return say('error', `/${path} has no configuration of ${nameOf(display)} alone; it has ${has}`);
			}
			if (monitor.scale !== display.scale) return say('error', `/${path} scales the display to ${Math.round(monitor.scale * 100)} %, not to ${Math.round(display.scale * 100)} %`);
			if (ours.isPhysical && !Number.isInteger(display.scale)) return say('error', `/${path} has the layout mode physical, in which scales are whole numbers`);
			if (monitor.width !== display.width || monitor.height !== display.height) {
				return say('error', `/${path} has a mode of ${monitor.width}x${monitor.height}; the display has ${display.width}x${display.height}`);
			}
			if (![display.width, display.height].every(size => isWhole(size / display.scale))) {
				return say('error', `GNOME scales ${display.width}x${display.height} by no ${display.scale}: its size would be no whole numbers`);
			}
			if (display.refresh !== undefined && Math.round(monitor.rate) !== display.refresh) {
				return say('warning', `/${path} has ${monitor.rate} Hz; the display can do ${display.refresh}`);
			}
			return [];
		}
		function isPanel({panel, connector}, monitor) {
			const isProduct = monitor.product === panel.product || monitor.product === panel.name;
			return monitor.connector === connector && monitor.vendor === panel.vendor && isProduct;
		}
		function nameOf({panel, connector}) {
			return `${panel.vendor} ${panel.product} at ${connector}`;
		}
		function isWhole(size) {
			return Math.abs(size - Math.round(size)) < 0.01;
		}
		var gvariant = __webpack_require__(16938);
		var gvdb = __webpack_require__(82807);
		var keyfile = __webpack_require__(26911);
		var image_paths = __webpack_require__(67666);
		const maxDatabase = 16 * 1024 * 1024;
		const maxText = 256 * 1024;
		const maxFiles = 1000;
		const schemaFolders = ['usr/local/share/glib-2.0/schemas', 'usr/share/glib-2.0/schemas'];
		const profilePaths = ['etc', 'usr/local/share', 'usr/share'].map(folder => `${folder}/dconf/profile/user`);
		class ImageSettings {
			#tree;
			#tables = new Map();
			constructor(tree) {
				this.#tree = tree;
			}
			async get({schema, key, type}) {
				let at = profilePaths.find(path => this.#tree.lookup(path)) ?? '';
				try {
					const name = `/${schema.replaceAll('.', '/')}/${key}`;
					const databases = [];
					for (const path of await this.#databases()) {
						at = path;
						const table = await this.#open(path);
						if (table) databases.push({path, table});
					}
					const locked = databases.findLastIndex(({table}, level) => level > 0 && table.table('.locks')?.value(name) !== undefined);
					for (const {path, table} of databases.slice(Math.max(0, locked))) {
						at = path;
						const value = table.value(name);
						if (value?.type === type) return {state: 'set', value, path};
						if (value) break;
					}
					for (const folder of schemaFolders) {
						at = (0, image_paths.fj)(folder, 'gschemas.compiled');
						const entry = (await this.#open(at))?.table(schema)?.value(key);
						const value = entry && defaultOf(entry, type);
						if (value) return {state: 'set', value, path: at};
					}
					return {state: 'no-schema'};
				} catch (error) {
					if (!(0, gvdb.J0)(error)) throw error;
					return {state: 'unreadable', path: at, reason: error.message};
				}
			}
			async written({schema, key}) {
				const found = [];
				const look = async (path, groups) => {
					const entry = this.#tree.lookup(path);
					if (entry?.type !== 'file' || entry.size > maxText) return;
					for (const each of entriesOf(await this.#tree.readFile(path, maxText))) {
						if (each.key === key && groups.includes(each.group)) found.push({path: entry.path, value: each.value});
					}
				};
				for (const folder of schemaFolders) {
					for (const name of this.#namesIn(folder).filter(each => each.endsWith('.gschema.override'))) await look((0, image_paths.fj)(folder, name), [schema, `${schema}:GNOME`]);
				}
				for (const database of await this.#databases()) {
					const folder = `${database}.d`;
					for (const name of this.#namesIn(folder)) await look((0, image_paths.fj)(folder, name), [schema.replaceAll('.', '/')]);
				}
				return found;
			}
			async #databases() {
				const profile = profilePaths.find(path => this.#tree.lookup(path)?.type === 'file');
				const bytes = profile === undefined ? undefined : await this.#read(profile, maxText);
				const lines = (bytes?.toString('utf8') ?? '').split('\n').map(line => line.replace(/#.*/, '').trim());
				return lines
					.flatMap(line => {
						const [kind = '', name = ''] = [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)];
						if (kind === 'system-db' && /^[^/]+$/.test(name)) return [`etc/dconf/db/${name}`];
						return kind === 'file-db' && name.startsWith('/') ? [name.slice(1)] : [];
					})
					.slice(0, maxFiles);
			}
			#open(path) {
				const known = this.#tables.get(path);
				if (known) return known;
				const opening = this.#read(path, maxDatabase).then(bytes => bytes && (0, gvdb.uT)(bytes));
				this.#tables.set(path, opening);
				return opening;
			}
			async #read(path, maxBytes) {
				const entry = this.#tree.lookup(path);
				if (entry?.type !== 'file') return undefined;
				if (entry.size > maxBytes) throw new gvdb.k3(`it is larger than ${maxBytes} bytes`);
				return this.#tree.readFile(path, maxBytes);
			}
			#namesIn(folder) {
				const entry = this.#tree.lookup(folder);
				if (entry?.type !== 'directory') return [];
				const prefix = `${entry.path}/`;
				const names = [...this.#tree.entries.keys()].filter(path => path.startsWith(prefix) && !path.includes('/', prefix.length));
				return names
					.map(path => path.slice(prefix.length))
					.sort()
					.slice(0, maxFiles);
			}
		}
		function defaultOf({type: tuple, value}, type) {
			if (!tuple.startsWith(`(${type}`) || !Array.isArray(value)) return undefined;
			const members = value;
			for (const member of members.slice(1)) {
				if (!Array.isArray(member) || member[0] !== 'd'.charCodeAt(0)) continue;
				const overrides = Array.isArray(member[1]) ? member[1] : [];
				for (const pair of overrides) {
					if (Array.isArray(pair) && pair[0] === 'GNOME' && (0, gvariant.M)(pair[1]) && pair[1].type === type) return pair[1];
				}
			}
			const [first] = members;
			return first === undefined ? undefined : {type, value: first};
		}
		function entriesOf(bytes) {
			try {
				return (0, keyfile.v)(bytes ?? Buffer.alloc(0));
			} catch (error) {
				if (error instanceof keyfile.s) return [];
				throw error;
			}
		}
		const features = {schema: 'org.gnome.mutter', key: 'experimental-features', type: 'as'};
		const feature = 'scale-monitor-framebuffer';
		const fontScale = {schema: 'org.gnome.desktop.interface', key: 'text-scaling-factor', type: 'd'};
		const fractionalByDefault = 50;
		const featureRemoved = 51;
		async function checkDisplay(profile, image) {
			const {display} = profile;
			if (!display) return [];
			const settings = new ImageSettings(image.tree);
			return [...(await judgeFractional(display, image, settings)), ...(await judgeMonitors(display, image.tree)), ...(await judgeFonts(display, settings))];
		}
		async function judgeFractional({scale}, {packages}, settings) {
			if (Number.isInteger(scale)) return [];
			const percent = `${Math.round(scale * 100)} %`;
			const mutter = mutterOf(packages);
			if (typeof mutter === 'string') return [finding('HW-10', 'unknown', `whether the desktop can scale to ${percent} is not known: ${mutter}`)];
			const {major, version} = mutter;
			const evidence = {mutter: version, scale};
			const setting = await settings.get(features);
			if (major >= fractionalByDefault) {
				if (major < featureRemoved || setting.state !== 'set' || !namesFeature(setting.value)) return [];
				const message = `${feature} is set in /${setting.path}, but mutter ${version} does not know it any more`;
				return [
					finding('HW-10', 'note', message, {
						path: setting.path,
						evidence,
						fix: 'Remove it: fractional scales are always offered now.'
					})
				];
			}
			if (setting.state === 'unreadable') return [unreadable('HW-10', `whether the desktop can scale to ${percent}`, setting)];
			if (setting.state === 'set' && namesFeature(setting.value)) return [];
			const written = (await settings.written(features)).filter(({value}) => value.includes(feature));
			const [uncompiled] = written;
			if (uncompiled) {
				const isSchema = uncompiled.path.endsWith('.gschema.override');
				const message = `/${uncompiled.path} names ${feature}, but what GNOME reads does not have it: it was not compiled since`;
				const fix = isSchema ? 'Run glib-compile-schemas /usr/share/glib-2.0/schemas when the image is built.' : 'Run dconf update when the image is built.';
				return [finding('HW-10', 'error', message, {path: uncompiled.path, evidence, fix})];
			}
			const where = setting.state === 'set' ? `; /${setting.path} has ${shown(namesOf(setting.value).join(', '))}` : '; the schema of mutter is not there';
			const message = `mutter ${version} scales to ${percent} only with the feature ${feature}${where}`;
			const fix = `Set [org/gnome/mutter] experimental-features=['${feature}'] in a file below /etc/dconf/db/distro.d and run dconf update, or take mutter ${fractionalByDefault}.`;
			return [finding('HW-10', 'error', message, {evidence, fix})];
		}
		async function judgeFonts({scale}, settings) {
			const setting = await settings.get(fontScale);
			if (setting.state === 'unreadable') return [unreadable('HW-12', 'whether fonts are enlarged', setting)];
			if (setting.state === 'no-schema') return [];
			const {value} = setting.value;
			if (value === 1) return [];
			const {path} = setting;
			const factor = Number(value);
			const message = `text-scaling-factor is ${factor}: that makes fonts larger, not the display’s scale${factor === scale ? `; with it, texts would be ${Number((factor * scale).toFixed(2))} times as large` : ''}`;
			const fix = 'Set it back to 1, and the scale in /etc/xdg/monitors.xml.';
			return [finding('HW-12', factor === scale ? 'error' : 'warning', message, {path, evidence: {factor}, fix})];
		}
		function mutterOf(packages) {
			if (packages.state === 'absent') return 'the image has no RPM database';
			if (packages.state === 'unreadable') return `the RPM database cannot be read: ${packages.reason}`;
			const mutter = packages.packages.filter(({name}) => name === 'mutter');
			const [first, second] = mutter;
			if (!first) return 'the image has no mutter, and other desktops are not judged';
			const major = /^(\d{1,4})([.~^]|$)/.exec(first.version)?.[1];
			if (second || major === undefined) return `mutter ${mutter.map(({version}) => shown(version)).join(' and ')} is no version to go by`;
			return {major: Number(major), version: first.version};
		}
		function namesOf({type, value}) {
			if (type !== 'as' || !Array.isArray(value)) return [];
			return value.filter(item => typeof item === 'string');
		}
		function namesFeature(value) {
			return namesOf(value).includes(feature);
		}
		function unreadable(rule, what, {path, reason}) {
			return finding(rule, 'unknown', `${what} is not known: /${path} cannot be read: ${reason}`, {
				path,
				fix: 'Write it again with dconf update, or glib-compile-schemas.'
			});
		}
		var decompress = __webpack_require__(53880);
		var tree_entries = __webpack_require__(1149);
		class IndexSyntaxError extends Error {}
		const magic = 0xb007f457;
		const majorVersion = 2;
		const has = {prefix: 0x80000000, values: 0x40000000, children: 0x20000000};
		const offsetMask = 0x0fffffff;
		const maxNodes = 1_000_000;
		const maxKey = 4096;
		function readIndex(bytes) {
			if (bytes.length < 12 || bytes.readUInt32BE(0) !== magic || bytes.readUInt16BE(4) !== majorVersion) throw new IndexSyntaxError('is no list that kmod reads');
			const entries = [];
			const todo = [[bytes.readUInt32BE(8), '']];
			let nodes = 0;
			for (let next = todo.pop(); next; next = todo.pop()) {
				const [node, before] = next;
				let at = node & offsetMask;
				if (at === 0) continue;
				if (++nodes > Math.min(maxNodes, bytes.length)) throw new IndexSyntaxError('leads in circles');
				let key = before;
				if (node & has.prefix) {
					const prefix = textAt(bytes, at);
					key += prefix;
					at += prefix.length + 1;
				}
				if (key.length > maxKey) throw new IndexSyntaxError('has a key that is too long');
				if (node & has.children) {
					const [first, last] = [byteAt(bytes, at), byteAt(bytes, at + 1)];
					at += 2;
					for (let char = first; char <= last; char++, at += 4) {
						const child = wordAt(bytes, at);
						if (child !== 0) todo.push([child, key + String.fromCharCode(char)]);
					}
				}
				if (!(node & has.values)) continue;
				const count = wordAt(bytes, at);
				at += 4;
				for (let index = 0; index < count; index++) {
					const value = textAt(bytes, at + 4);
					at += 4 + value.length + 1;
					entries.push({key, value});
				}
			}
			return entries;
		}
		function textAt(bytes, at) {
			const end = bytes.indexOf(0, at);
			if (end === -1 || at >= bytes.length) throw new IndexSyntaxError('ends within an entry');
			return bytes.toString('latin1', at, end);
		}
		function byteAt(bytes, at) {
			if (at >= bytes.length) throw new IndexSyntaxError('ends within an entry');
			return bytes.readUInt8(at);
		}
		function wordAt(bytes, at) {
			if (at + 4 > bytes.length) throw new IndexSyntaxError('ends within an entry');
			return bytes.readUInt32BE(at);
		}
		const asText = new Map([
			['alias', aliasLines],
			['builtin.alias', aliasLines],
			['dep', entries => entries.map(({value}) => `${value}\n`).join('')],
			['builtin', entries => entries.map(({key}) => `${key}.ko\n`).join('')]
		]);
		function aliasLines(entries) {
			return entries.map(({key, value}) => `alias ${key} ${value}\n`).join('');
		}
		function indexIn(bytes) {
			try {
				return readIndex(bytes);
			} catch (error) {
				if (error instanceof IndexSyntaxError) return error.message;
				throw error;
			}
		}
		class ElfSyntaxError extends Error {}
		const maxSections = 0xff00;
		const noBits = 8;
		function readModuleElf(bytes) {
			if (bytes.length < 52 || bytes.readUInt32BE(0) !== 0x7f454c46) throw new ElfSyntaxError('is no ELF file');
			const [wide, little] = [bytes[4] === 2, bytes[5] === 1];
			if ((!wide && bytes[4] !== 1) || (!little && bytes[5] !== 2)) throw new ElfSyntaxError('is an ELF file of no known kind');
			const view = new Fields(bytes, wide, little);
			const machine = view.half(18);
			const table = view.offset(wide ? 40 : 32);
			const [size, count, names] = [view.half(wide ? 58 : 46), view.half(wide ? 60 : 48), view.half(wide ? 62 : 50)];
			if (count === 0 || count > maxSections || size < (wide ? 64 : 40) || names >= count) throw new ElfSyntaxError('has no table of its sections');
			view.within(table, size * count);
			const section = index => {
				const at = table + index * size;
				const start = view.offset(at + (wide ? 24 : 16));
				const length = view.offset(at + (wide ? 32 : 20));
				return {name: view.word(at), type: view.word(at + 4), start, length};
			};
			const text = section(names);
			view.within(text.start, text.length);
			const nameTable = bytes.subarray(text.start, text.start + text.length);
			for (let index = 0; index < count; index++) {
				const {name, type, start, length} = section(index);
				if (nameTable.toString('latin1', name, name + 9) !== '.modinfo\0' || type === noBits) continue;
				view.within(start, length);
				return {machine, info: bytes.toString('latin1', start, start + length)};
			}
			return {machine, info: undefined};
		}
		class Fields {
			#bytes;
			#wide;
			#little;
			constructor(bytes, wide, little) {
				this.#bytes = bytes;
				this.#wide = wide;
				this.#little = little;
			}
			within(start, length) {
				if (start + length > this.#bytes.length) throw new ElfSyntaxError('ends before its sections do');
			}
			half(at) {
				this.within(at, 2);
				return this.#little ? this.#bytes.readUInt16LE(at) : this.#bytes.readUInt16BE(at);
			}
			word(at) {
				this.within(at, 4);
				return this.#little ? this.#bytes.readUInt32LE(at) : this.#bytes.readUInt32BE(at);
			}
			offset(at) {
				if (!this.#wide) return this.word(at);
				this.within(at, 8);
				return Number(this.#little ? this.#bytes.readBigUInt64LE(at) : this.#bytes.readBigUInt64BE(at));
			}
		}
		function globMatches(pattern, text) {
			let at = 0;
			let star = -1;
			let retry = 0;
			let from = 0;
			while (from < text.length) {
				if (pattern[at] === '*') {
					star = ++at;
					retry = from;
					continue;
				}
				const next = at < pattern.length ? matchOne(pattern, at, text.charAt(from)) : undefined;
				if (next !== undefined) {
					at = next;
					from++;
				} else if (star >= 0) {
					at = star;
					from = ++retry;
				} else return false;
			}
			while (pattern[at] === '*') at++;
			return at === pattern.length;
		}
		function matchOne(pattern, at, char) {
			const here = pattern[at];
			if (here === '?') return at + 1;
			if (here === '\\' && at + 1 < pattern.length) return pattern[at + 1] === char ? at + 2 : undefined;
			if (here === '[') {
				const end = bracketEnd(pattern, at);
				if (end !== undefined) return isInBracket(pattern, at, end, char) ? end + 1 : undefined;
			}
			return here === char ? at + 1 : undefined;
		}
		function bracketEnd(pattern, start) {
			const first = start + (isNegated(pattern, start) ? 2 : 1);
			const end = pattern.indexOf(']', first + 1);
			return end === -1 ? undefined : end;
		}
		function isNegated(pattern, start) {
			return pattern[start + 1] === '!' || pattern[start + 1] === '^';
		}
		function isInBracket(pattern, start, end, char) {
			const negated = isNegated(pattern, start);
			for (let at = start + (negated ? 2 : 1); at < end; at++) {
				const low = pattern.charAt(at);
				const isRange = pattern[at + 1] === '-' && at + 2 < end;
				const high = isRange ? pattern.charAt(at + 2) : low;
				if (char >= low && char <= high) return !negated;
				if (isRange) at += 2;
			}
			return negated;
		}
		function moduleName(text) {
			return text.replaceAll('-', '_');
		}
		function moduleOfPath(path) {
			const name = path.slice(path.lastIndexOf('/') + 1);
			const end = name.search(/\.ko(?:\.(?:gz|xz|zst))?$/);
			return end > 0 ? moduleName(name.slice(0, end)) : undefined;
		}
		function aliasPattern(text) {
			return text.replace(/\[[^\]]*\]?|-/g, part => (part === '-' ? '_' : part));
		}
		function parseAliases(text) {
			return lines(text).flatMap(line => {
				const [command, pattern, module, more] = line.split(/\s+/);
				if (command !== 'alias' || !pattern || !module || more) return [];
				return [{pattern: aliasPattern(pattern), module: moduleName(module)}];
			});
		}
		function parseDependencies(text) {
			const files = new Map();
			for (const line of lines(text)) {
				const colon = line.indexOf(':');
				const path = line.slice(0, colon);
				const name = moduleOfPath(path);
				if (colon < 1 || name === undefined || files.has(name)) continue;
				const needs = line
					.slice(colon + 1)
					.split(/\s+/)
					.filter(Boolean);
				files.set(name, {path, needs: needs.map(each => moduleOfPath(each) ?? moduleName(each))});
			}
			return files;
		}
		function parseBuiltin(text) {
			return new Set(lines(text).flatMap(line => moduleOfPath(line) ?? []));
		}
		function parseSoftDependencies(text) {
			const wishes = new Map();
			for (const line of lines(text)) {
				const [command, name, ...rest] = line.split(/\s+/);
				if (command !== 'softdep' || !name) continue;
				const named = rest.filter(word => word !== '' && word !== 'pre:' && word !== 'post:').map(moduleName);
				wishes.set(moduleName(name), [...(wishes.get(moduleName(name)) ?? []), ...named]);
			}
			return wishes;
		}
		function parseBuiltinInfo(text) {
			const all = new Map();
			for (const entry of text.split('\0')) {
				const dot = entry.indexOf('.');
				const equals = entry.indexOf('=', dot);
				if (dot < 1 || equals === -1) continue;
				const name = moduleName(entry.slice(0, dot));
				const info = all.get(name) ?? new Map();
				all.set(name, info);
				put(info, entry.slice(dot + 1, equals), entry.slice(equals + 1));
			}
			return all;
		}
		function parseInfo(text) {
			const info = new Map();
			for (const entry of text.split('\0')) {
				const equals = entry.indexOf('=');
				if (equals > 0) put(info, entry.slice(0, equals), entry.slice(equals + 1));
			}
			return info;
		}
		function put(info, key, value) {
			const values = info.get(key);
			if (values) values.push(value);
			else info.set(key, [value]);
		}
		function lines(text) {
			return text.split('\n').filter(line => line !== '' && !line.startsWith('#'));
		}
		var together = __webpack_require__(33098);
		const MiB = 1024 * 1024;
		const kernel_maxBytes = {list: 16 * MiB, stored: 64 * MiB, module: 256 * MiB, work: 4096 * MiB};
		const eachModule = 8 * MiB;
		const maxAliases = 200_000;
		const modulesFolder = 'usr/lib/modules';
		function kernelFolders(tree) {
			const folders = [];
			const real = tree.lookup(modulesFolder)?.path;
			if (real === undefined) return [];
			for (const {path} of (0, tree_entries.yO)(tree.entries, real)) {
				if ((0, image_paths.Vb)(path) !== 'vmlinuz') continue;
				const folder = (0, image_paths.gN)(path);
				if ((0, image_paths.gN)(folder) === real && tree.lookup(path)?.type === 'file') folders.push(folder);
			}
			return folders.sort();
		}
		class KernelModules {
			folder;
			version;
			config;
			unread;
			#tree;
			#aliases;
			#files;
			#builtin;
			#builtinInfo;
			#softDependencies;
			#matches = new Map();
			#read = new Map();
			#known = new Map();
			#left;
			static async of(tree, folder) {
				const texts = new Map();
				const unread = [];
				const names = ['alias', 'builtin.alias', 'builtin.modinfo', 'builtin', 'dep', 'softdep'];
				const configPath = (0, image_paths.fj)(folder, 'config');
				const files = names.flatMap(name => [`modules.${name}`, `modules.${name}.bin`]);
				const paths = [...files.map(name => (0, image_paths.fj)(folder, name)), configPath];
				const known = await (0, together.V)(tree, entriesAt(tree, paths), kernel_maxBytes.list);
				for (const name of names) {
					const list = `modules.${name}`;
					const toText = asText.get(name);
					const binary = toText && (await readBounded(tree, (0, image_paths.fj)(folder, `${list}.bin`), kernel_maxBytes.list, known));
					const entries = Buffer.isBuffer(binary) ? indexIn(binary) : undefined;
					if (typeof entries === 'string') unread.push({name: `${list}.bin`, reason: entries});
					if (toText && Array.isArray(entries)) {
						texts.set(name, toText(entries));
						continue;
					}
					const content = await readBounded(tree, (0, image_paths.fj)(folder, list), kernel_maxBytes.list, known);
					if (Buffer.isBuffer(content)) texts.set(name, content.toString('latin1'));
					else unread.push({name: list, reason: content});
				}
				const config = await readBounded(tree, configPath, kernel_maxBytes.list, known);
				if (Buffer.isBuffer(config)) texts.set('config', config.toString('latin1'));
				return new KernelModules(tree, folder, texts, unread);
			}
			constructor(tree, folder, texts, unread) {
				const text = name => texts.get(name) ?? '';
				this.#tree = tree;
				this.folder = folder;
				this.version = (0, image_paths.Vb)(folder);
				this.config = text('config');
				this.#left = kernel_maxBytes.work;
				this.#builtinInfo = parseBuiltinInfo(text('builtin.modinfo'));
				const ofBuiltin = [...this.#builtinInfo].flatMap(([module, info]) => (info.get('alias') ?? []).map(alias => ({pattern: aliasPattern(alias), module})));
				const aliases = [...parseAliases(text('alias')), ...parseAliases(text('builtin.alias')), ...ofBuiltin];
				this.#aliases = aliases.slice(0, maxAliases);
				const isCut = aliases.length > maxAliases;
				this.unread = isCut ? [...unread, {name: 'modules.alias', reason: `has more than ${maxAliases} aliases`}] : unread;
				this.#files = parseDependencies(text('dep'));
				this.#builtin = parseBuiltin(text('builtin'));
				this.#softDependencies = parseSoftDependencies(text('softdep'));
			}
			get names() {
				return this.#files.keys();
			}
			matching(modalias) {
				const known = this.#matches.get(modalias);
				if (known) return [...known];
				const text = modalias.replaceAll('-', '_');
				const found = this.#aliases.filter(({pattern}) => globMatches(pattern, text));
				const modules = [...new Set(found.map(({module}) => module))];
				this.#matches.set(modalias, modules);
				return [...modules];
			}
			isBuiltin(name) {
				return this.#builtin.has(name) || (this.#builtinInfo.has(name) && !this.#files.has(name));
			}
			has(name) {
				return this.isBuiltin(name) || this.#files.has(name);
			}
			pathOf(name) {
				const path = this.#files.get(name)?.path;
				if (path === undefined) return undefined;
				return path.startsWith('/') ? path.slice(1) : (0, image_paths.fj)(this.folder, path);
			}
			closure(name, options = {}) {
				const seen = new Set([name]);
				for (const each of seen) {
					if (this.isBuiltin(each)) continue;
					for (const need of this.#files.get(each)?.needs ?? []) seen.add(need);
					if (!options.soft) continue;
					for (const wish of this.#softDependencies.get(each) ?? []) {
						for (const real of this.has(wish) ? [wish] : this.matching(wish)) seen.add(real);
					}
				}
				return [...seen];
			}
			async readAll(names) {
				const paths = names.filter(name => !this.isBuiltin(name)).map(name => this.pathOf(name) ?? '');
				this.#known = await (0, together.V)(this.#tree, entriesAt(this.#tree, paths), kernel_maxBytes.stored);
				for (const name of names) await this.infoOf(name);
				this.#known = new Map();
			}
			infoOf(name) {
				const read = this.#read.get(name) ?? this.#readInfo(name);
				this.#read.set(name, read);
				return read;
			}
			async #readInfo(name) {
				if (this.isBuiltin(name)) {
					const missing = this.unread.find(list => list.name === 'modules.builtin.modinfo');
					if (missing) return {state: 'unreadable', reason: `${missing.name} ${missing.reason}`};
					return {state: 'read', info: this.#builtinInfo.get(name) ?? new Map(), machine: undefined};
				}
				this.#left -= eachModule;
				if (this.#left < 0) return {state: 'unreadable', reason: 'was not read: too many modules are asked for'};
				const path = this.pathOf(name);
				const stored = path === undefined ? 'is not there' : await readBounded(this.#tree, path, kernel_maxBytes.stored, this.#known);
				if (!Buffer.isBuffer(stored)) return {state: 'unreadable', reason: stored};
				const plain = await (0, decompress.m)(stored, {maxBytes: kernel_maxBytes.module});
				this.#left -= plain.state === 'read' ? plain.bytes.length : kernel_maxBytes.module / 2;
				if (plain.state !== 'read') return {state: 'unreadable', reason: `cannot be unpacked: ${plain.reason}`};
				try {
					const {machine, info} = readModuleElf(plain.bytes);
					if (info === undefined) return {state: 'unreadable', reason: 'says nothing of itself (it has no .modinfo)'};
					return {state: 'read', info: parseInfo(info), machine};
				} catch (error) {
					if (error instanceof ElfSyntaxError) return {state: 'unreadable', reason: error.message};
					throw error;
				}
			}
		}
		function entriesAt(tree, paths) {
			return paths.flatMap(path => tree.lookup(path) ?? []);
		}
		async function readBounded(tree, path, most, known) {
			const entry = tree.lookup(path);
			if (entry?.type !== 'file') return entry ? `is no file but a ${entry.type}` : 'is not there';
			if (entry.size > most) return `has ${entry.size} bytes; at most ${most} are read`;
			const content = entry.digest && known.get(entry.digest);
			if (content) return content;
			try {
				return (await tree.readFile(entry.path, most)) ?? 'is not there';
			} catch (error) {
				if (error instanceof errors.yA && error.code !== 'image-malformed') throw error;
				return error instanceof Error ? error.message : String(error);
			}
		}
		var conf_files = __webpack_require__(75368);
		var udev_rules = __webpack_require__(88538);
		function nodeAccess(files, node) {
			const access = {
				mode: 0o600,
				group: 'root',
				uaccess: false,
				perhapsOther: undefined,
				perhapsUaccess: undefined
			};
			let isModeSet = false;
			for (const {path, lines} of files) {
				let skipTo;
				let perhapsTo;
				for (const {tokens} of (0, udev_rules.V)(lines.join('\n'))) {
					if (tokens === undefined) {
						access.perhapsOther = path;
						access.perhapsUaccess = path;
						continue;
					}
					const label = assigned(tokens, 'LABEL');
					if (label !== undefined && label === skipTo) skipTo = undefined;
					if (label !== undefined && label === perhapsTo) perhapsTo = undefined;
					if (skipTo !== undefined) continue;
					const applies = matches(tokens, node);
					if (applies === 'no') continue;
					const isSure = applies === 'yes' && perhapsTo === undefined;
					const target = assigned(tokens, 'GOTO');
					if (target !== undefined) {
						if (isSure) skipTo = target;
						else perhapsTo ??= target;
					}
					const mode = modeOf(assigned(tokens, 'MODE'));
					const group = assigned(tokens, 'GROUP');
					const uaccess = tokens.some(({key, operator, value}) => key === 'TAG' && operator === '+=' && value === 'uaccess');
					if (!isSure) {
						const isOther = (mode ?? access.mode) !== access.mode || (group ?? access.group) !== access.group;
						if (isOther) access.perhapsOther = path;
						if (uaccess) access.perhapsUaccess = path;
						continue;
					}
					if (mode !== undefined) {
						access.mode = mode;
						isModeSet = true;
					}
					if (group !== undefined) {
						access.group = group;
						if (!isModeSet) access.mode = 0o660;
					}
					access.uaccess ||= uaccess;
				}
			}
			return access;
		}
		function matches(tokens, node) {
			const known = {ACTION: 'add', SUBSYSTEM: node.subsystem, KERNEL: node.name};
			let answer = 'yes';
			for (const {key, attribute, operator, value} of tokens) {
				const isImport = key === 'IMPORT' || key === 'PROGRAM';
				if (operator !== '==' && operator !== '!=' && !isImport) continue;
				const isNumbered = key === 'ENV' && attribute === 'MAJOR' && value === '';
				if (isNumbered) {
					if (operator === '==') return 'no';
					continue;
				}
				const own = known[key];
				if (own === undefined) {
					answer = 'perhaps';
					continue;
				}
				const fits = value.split('|').some(pattern => globMatches(pattern, own));
				if (fits !== (operator === '==')) return 'no';
			}
			return answer;
		}
		function assigned(tokens, key) {
			return tokens.findLast(token => token.key === key && (token.operator === '=' || token.operator === ':='))?.value;
		}
		function modeOf(text) {
			return text !== undefined && /^0?[0-7]{3,4}$/.test(text) ? Number.parseInt(text, 8) : undefined;
		}
		const rulesFolders = ['etc/udev/rules.d', 'usr/etc/udev/rules.d', 'usr/local/lib/udev/rules.d', 'usr/lib/udev/rules.d'];
		const sysusersFolders = ['etc/sysusers.d', 'usr/etc/sysusers.d', 'usr/lib/sysusers.d'];
		const groupFiles = ['etc/group', 'usr/etc/group', 'usr/lib/group'];
		const maxGroupBytes = 1024 * 1024;
		async function judgeAccess({gpu, npu}, tree) {
			const nodes = [];
			if (gpu) {
				nodes.push({node: {subsystem: 'drm', name: 'renderD128'}, path: '/dev/dri/renderD128', name: 'the GPU'});
				nodes.push({node: {subsystem: 'kfd', name: 'kfd'}, path: '/dev/kfd', name: 'computing on the GPU'});
			}
			if (npu) nodes.push({node: {subsystem: 'accel', name: 'accel0'}, path: '/dev/accel/accel0', name: 'the NPU'});
			if (nodes.length === 0) return [];
			const {files, unread} = await (0, conf_files._)(tree, rulesFolders, '.rules');
			const groups = await groupsOf(tree);
			const findings = unread.map(({path, reason}) => finding('HW-06', 'unknown', `who may use the GPU and the NPU is not known: /${path} ${reason}`, {path}));
			for (const {node, path, name} of nodes) {
				const access = nodeAccess(files, node);
				const {mode, group} = access;
				const isGroupThere = groups.has(group);
				const byGroup = (mode & 0o060) === 0o060 && group !== 'root' && isGroupThere;
				const isOpen = access.uaccess || (mode & 0o006) === 0o006 || byGroup;
				const perhaps = access.uaccess ? undefined : (access.perhapsOther ?? (isOpen ? undefined : access.perhapsUaccess));
				const evidence = {node: path, mode: mode.toString(8), group, uaccess: access.uaccess};
				const rights = `${path} is ${group}’s with mode ${mode.toString(8).padStart(4, '0')}`;
				if (perhaps !== undefined) {
					const message = `whether people may use ${name} is not known: ${rights}, but for a rule of /${perhaps} that may apply`;
					findings.push(finding('HW-06', 'unknown', message, {path: perhaps, evidence}));
				} else if (!isOpen) {
					const why = isGroupThere ? rights : `${rights}, a group that the image does not have`;
					const fix = 'Keep systemd’s 50-udev-default.rules and the group render, as Fedora has them.';
					findings.push(finding('HW-06', 'error', `only root may use ${name}: ${why}`, {evidence, fix}));
				} else if (!isGroupThere) {
					const message = `${path} belongs to the group ${group}, which the image does not have`;
					findings.push(finding('HW-06', 'warning', message, {evidence, fix: `Make the group ${group} by sysusers.d.`}));
				}
			}
			return findings;
		}
		async function groupsOf(tree) {
			const groups = new Set(['root']);
			for (const path of groupFiles) {
				const size = tree.lookup(path)?.size ?? 0;
				const text = size > maxGroupBytes ? '' : ((await tree.readFile(path, maxGroupBytes))?.toString('latin1') ?? '');
				for (const line of text.split('\n')) groups.add(line.slice(0, Math.max(0, line.indexOf(':'))));
			}
			const {files} = await (0, conf_files._)(tree, sysusersFolders, '.conf');
			for (const line of files.flatMap(({lines}) => lines)) {
				const [type = '', name] = line.trim().split(/\s+/);
				if (/^(?:g|u!?)$/.test(type) && name !== undefined) groups.add(name);
			}
			return groups;
		}
		var expect_kargs = __webpack_require__(3282);
		function modaliasOf(device) {
			const [vendor = '', product = ''] = device.id.toUpperCase().split(':');
			const [major, minor, third] = device.class?.toUpperCase().match(/../g) ?? ['xx', 'xx', 'xx'];
			if (device.bus === 'usb') {
				const release = `dxxxxdcxxdscxxdpxx`;
				return `usb:v${vendor}p${product}${release}ic${major}isc${minor}ip${third}inxx`;
			}
			const [subvendor, subdevice] = device.subsystem?.toUpperCase().split(':').map(wide) ?? ['xxxxxxxx', 'xxxxxxxx'];
			return `pci:v${wide(vendor)}d${wide(product)}sv${subvendor}sd${subdevice}bc${major}sc${minor}i${third}`;
		}
		const wide = id => id.padStart(8, '0');
		function judgeBlockers(wanted, kernel, settings) {
			const findings = settings.unread.map(({path, reason}) =>
				finding('HW-05', 'unknown', `whether /${path} keeps drivers from being loaded is not known: it ${reason}`, {
					path
				})
			);
			for (const each of wanted) {
				const told = new Set();
				for (const {text, path, unknown} of blocksOf(each, kernel, settings)) {
					if (told.size === told.add(text).size) continue;
					const does = unknown ? 'may keep its driver from being loaded' : 'keeps its driver from being loaded';
					findings.push(
						finding('HW-05', unknown ? unknownLevel(each.need) : levelOf(each.need), `${each.name}: ${shown(text)} ${does}`, {
							path,
							evidence: {setting: text, drivers: each.drivers.join(', ')},
							fix: `Take it out of /${path}.`
						})
					);
				}
			}
			return findings;
		}
		function blocksOf({drivers, device}, kernel, settings) {
			const loaded = drivers.filter(driver => !kernel.isBuiltin(driver));
			const first = new Set(loaded.slice(0, 1).flatMap(driver => kernel.closure(driver).slice(1)));
			const named = new Set(loaded.filter(driver => !first.has(driver)));
			const all = new Set(loaded.flatMap(driver => kernel.closure(driver)).filter(each => !kernel.isBuiltin(each)));
			const modalias = device && loaded.length > 0 ? modaliasOf(device).replaceAll('-', '_') : undefined;
			const blocks = [];
			for (const line of settings.modprobe) {
				const {path} = line;
				if (line.command === 'blacklist' && named.has(line.module)) blocks.push({text: `blacklist ${line.module}`, path});
				if (line.command === 'install' && all.has(line.module)) {
					blocks.push({text: `install ${line.module} ${line.run}`, path, unknown: !isNothing(line.run)});
				}
				if (line.command !== 'alias' || modalias === undefined) continue;
				if (!globMatches(line.pattern, modalias) || drivers.includes(line.module)) continue;
				blocks.push({text: `alias ${line.pattern} ${line.module}`, path});
			}
			const kargs = typeof settings.kargs === 'string' ? [] : settings.kargs;
			for (const {argument, path} of kargs) {
				const found = argumentBlocks(argument, {
					named,
					all,
					isDisplay: device?.class?.startsWith('03') ?? false,
					drivers
				});
				if (found) blocks.push({text: `the kernel argument ${argument}`, path, unknown: found === 'perhaps'});
			}
			return blocks;
		}
		function isNothing(command) {
			return /^(?:(?:\/usr)?\/bin\/)?(?:true|false)\b|^(?::|exit\b)/.test(command);
		}
		function argumentBlocks(argument, {named, all, isDisplay, drivers}) {
			const [name, value = ''] = (0, expect_kargs.G6)(argument);
			const names = value.replaceAll('"', '').split(',').map(moduleName);
			const hits = modules => (names.some(each => modules.has(each)) ? 'yes' : undefined);
			if (name === 'modprobe.blacklist') return hits(named);
			if (name === 'module_blacklist') return hits(all);
			if (name === 'nomodeset' && isDisplay) return 'yes';
			if (name === 'initcall_blacklist') {
				return names.some(call => drivers.some(driver => call.startsWith(`${driver}_`))) ? 'perhaps' : undefined;
			}
			return drivers.some(driver => name === `${driver}.modeset`) && value === '0' ? 'yes' : undefined;
		}
		function listed(names, most = 3) {
			const shown = names.length > most + 1 ? names.slice(0, most) : names;
			const rest = names.length - shown.length;
			const last = rest > 0 ? `${rest} others` : shown.at(-1);
			const first = rest > 0 ? shown : shown.slice(0, -1);
			return first.length === 0 ? `${last}` : `${first.join(', ')} and ${last}`;
		}
		const packageNames = /^(?:rocm(?:-|$)|rocminfo$|roc(?:alution|blas|fft|prim|rand|solver|sparse|thrust|tracer|wmma)|roc-?profiler|hip(?:-|$)|hip(?:blas(?:lt)?|cc|cub|fft|ify|rand|solver|sparse(?:lt)?|tensor)(?:-|$)|hsa-rocr|hsakmt|miopen|rccl|amd-?smi(?:-|$)|composable-kernel)/;
		const filePaths = /^(?:opt\/rocm[^/]*|usr\/(?:lib|lib64|local\/lib|local\/lib64)\/(?:rocm|libamdhip64\.so[^/]*|libhsa-runtime64\.so[^/]*)|usr\/(?:local\/)?bin\/(?:hipcc|hipconfig|rocminfo|rocm-smi|amd-smi))$/;
		function judgeCompute({tree, packages}, base) {
			const {names, paths} = stackOf({tree, packages});
			const findings = [];
			if (packages.state === 'unreadable') {
				const message = `whether packages of ROCm are installed is not known: /${packages.path} cannot be read (${packages.reason})`;
				findings.push(finding('HW-07', 'unknown', message, {path: packages.path}));
			}
			const known = base ? stackOf(base) : {names: [], paths: []};
			const found = [...names, ...paths.map(path => `/${path}`)];
			const old = new Set([...known.names, ...known.paths.map(path => `/${path}`)]);
			const fix = 'Leave it out, and install it in the container that computes.';
			const own = found.filter(each => !old.has(each));
			if (own.length > 0) {
				const message = `ROCm is on the host: ${listed(own)}`;
				findings.push(finding('HW-07', 'error', message, {evidence: {found: own.join(', ')}, fix}));
			}
			const inherited = found.filter(each => old.has(each));
			if (inherited.length > 0) {
				const message = `ROCm is on the host, the base’s own: ${listed(inherited)}`;
				findings.push(finding('HW-07', 'warning', message, {evidence: {found: inherited.join(', ')}}));
			}
			return findings;
		}
		function stackOf({tree, packages}) {
			const names = packages.state === 'read' ? packages.packages.map(({name}) => name) : [];
			return {
				names: [...new Set(names.filter(name => packageNames.test(name)))].sort(),
				paths: [...tree.entries.keys()].filter(path => filePaths.test(path)).sort()
			};
		}
		const machines = new Map([
			['amd64', 62],
			['arm64', 183]
		]);
		function wantedOf(profile, kernel) {
			return [
				...profile.devices.map(device => {
					const drivers = device.drivers.length > 0 ? device.drivers : kernel.matching(modaliasOf(device));
					return {name: device.name, need: device.need, drivers: drivers.map(moduleName), device};
				}),
				...[...profile.kernel.modules, ...profile.ports].map(({name, need, drivers}) => ({
					name,
					need,
					drivers: drivers.map(moduleName)
				}))
			];
		}
		async function judgeDrivers(wanted, kernel, {tree, architecture}) {
			const findings = wanted.flatMap(each => presence(each, kernel));
			const told = new Set();
			for (const {name, need, drivers} of wanted) {
				for (const driver of drivers.filter(each => kernel.has(each))) {
					for (const module of kernel.closure(driver)) {
						if (kernel.isBuiltin(module) || told.has(module)) continue;
						const found = fault(module, await kernel.infoOf(module), kernel, {tree, architecture});
						if (!found) continue;
						told.add(module);
						const chain = module === driver ? `its driver ${driver}` : `${module}, which its driver ${driver} needs,`;
						const path = kernel.pathOf(module);
						findings.push(
							finding('HW-02', found.unknown ? unknownLevel(need) : levelOf(need), `${name}: ${chain} ${found.what}`, {
								evidence: {module, driver, kernel: kernel.version},
								...(path !== undefined && {path}),
								fix: 'Build the image again on a base whose kernel package is whole.'
							})
						);
					}
				}
			}
			return findings;
		}
		function presence({name, need, drivers, device}, kernel) {
			const evidence = {kernel: kernel.version, ...(device && {device: device.id})};
			const fix = `Take a base whose kernel has it: Fedora’s kernel-modules, or a newer kernel than ${kernel.version}.`;
			const missing = drivers.filter(driver => !kernel.has(driver));
			const unlisted = unreadOf(kernel, ['modules.dep', 'modules.builtin']);
			if (missing.length > 0) {
				const what = `kernel ${kernel.version} has no ${listed(missing)}`;
				const message = unlisted ? `${name}: whether ${what} is not known: ${unlisted}` : `${name}: ${what}`;
				const modules = missing.join(', ');
				return [
					finding('HW-02', unlisted ? unknownLevel(need) : levelOf(need), message, {
						evidence: {...evidence, modules},
						fix
					})
				];
			}
			if (!device) return [];
			const modalias = modaliasOf(device);
			const [first] = drivers;
			if (first !== undefined && kernel.matching(modalias).includes(first)) return [];
			const unread = unreadOf(kernel, ['modules.alias', 'modules.builtin.modinfo']);
			const who = first === undefined ? `no driver of kernel ${kernel.version}` : `${first} of kernel ${kernel.version}`;
			const knows = first === undefined ? 'knows it' : 'does not know it';
			const message = unread ? `${name}: whether a driver of kernel ${kernel.version} knows it is not known: ${unread}` : `${name} (${device.bus} ${device.id}): ${who} ${knows}`;
			return [
				finding('HW-02', unread ? unknownLevel(need) : levelOf(need), message, {
					evidence: {...evidence, modalias},
					fix
				})
			];
		}
		function unreadOf(kernel, names) {
			const unread = kernel.unread.filter(({name}) => names.includes(name.replace(/\.bin$/, '')));
			return unread.map(({name, reason}) => `${name} ${reason}`).join(', ');
		}
		function fault(module, read, kernel, {tree, architecture}) {
			const path = kernel.pathOf(module);
			if (path === undefined) return {what: 'is not in modules.dep'};
			if (tree.lookup(path)?.type !== 'file') return {what: 'has no file'};
			if (read.state === 'unreadable') return {what: `is not known to work: it ${read.reason}`, unknown: true};
			const machine = machines.get(architecture);
			if (machine !== undefined && read.machine !== machine) return {what: `is for another CPU than ${architecture}`};
			const made = read.info.get('vermagic')?.[0]?.split(' ')[0];
			if (made === undefined) return {what: 'does not say which kernel it is for', unknown: true};
			return made === kernel.version ? undefined : {what: `is for another kernel (${made})`};
		}
		async function judgeFirmware(wanted, kernel, files) {
			const findings = [];
			for (const {name, need, drivers, device} of wanted) {
				if (!device?.firmware) continue;
				const {asked, isWhole} = await askedBy(drivers, kernel);
				const {groups, optional, own} = neededOf(device.firmware, asked, isWhole);
				const place = device.package === undefined ? undefined : `Fedora ships it in ${device.package}.`;
				const lacking = groups.flatMap(group => lackOf(group, files));
				if (lacking.length > 0) findings.push(missing(name, levelOf(need), lacking, place));
				const unmet = optional.flatMap(file => lackOf([file], files));
				if (unmet.length > 0) findings.push(missing(name, 'note', unmet, place));
				if (isWhole && own.length === 0) findings.push(untold(name, device.firmware.ip, kernel.version));
			}
			return findings;
		}
		function judgeMicrocode({cpu}, files) {
			if (!cpu?.microcode) return [];
			const {file, package: shipped} = cpu.microcode;
			const lacking = lackOf([file], files);
			const place = shipped === undefined ? undefined : `Fedora ships it in ${shipped}.`;
			return lacking.length === 0 ? [] : [missing(`Microcode of ${cpu.name}`, 'error', lacking, place)];
		}
		async function askedBy(drivers, kernel) {
			const asked = new Set();
			let isWhole = drivers.length > 0;
			for (const module of new Set(drivers.flatMap(driver => kernel.closure(driver)))) {
				const read = await kernel.infoOf(module);
				if (read.state === 'read') for (const file of read.info.get('firmware') ?? []) asked.add(file);
				else isWhole = false;
			}
			return {asked, isWhole};
		}
		function neededOf({ip, files, oneOf, optional}, asked, isWhole) {
			const own = [...asked].filter(file => ip.some(pattern => fits(pattern, file)));
			const needed = new Set(own.length > 0 && isWhole ? own : [...own, ...files]);
			const mayMiss = [...needed].filter(file => optional.some(pattern => fits(pattern, file)));
			for (const file of mayMiss) needed.delete(file);
			const groups = [];
			for (const group of oneOf) {
				const named = group.filter(file => asked.has(file));
				groups.push(named.length > 0 ? named : group);
				for (const file of group) needed.delete(file);
			}
			return {groups: [...groups, ...[...needed].map(file => [file])], optional: mayMiss, own};
		}
		function fits(pattern, file) {
			const [wanted, given] = [pattern.split('/'), file.split('/')];
			return wanted.length === given.length && wanted.every((part, at) => globMatches(part, given[at] ?? ''));
		}
		function lackOf(group, files) {
			const lacks = group.map(file => [file, files.lack(file)]);
			if (lacks.some(([, lack]) => lack === undefined)) return [];
			const told = lacks.find(([, lack]) => lack !== 'is missing') ?? lacks[0];
			return told ? [{file: group.join(' or '), lack: told[1] ?? ''}] : [];
		}
		function missing(name, level, lacking, fix) {
			const names = lacking.map(({file}) => file);
			const isPlain = lacking.every(({lack}) => lack === 'is missing');
			const [first] = lacking;
			const odd = lacking.find(({lack}) => lack !== 'is missing') ?? first;
			const rest = lacking.length > 1 ? `; ${listed(names.filter(each => each !== odd?.file))} cannot be loaded either` : '';
			const message = isPlain ? `${name}: firmware ${listed(names)} ${names.length === 1 ? 'is' : 'are'} missing` : `${name}: firmware ${odd?.file} ${odd?.lack}${rest}`;
			return finding('HW-03', level, message, {
				path: `usr/lib/firmware/${first?.file.split(' or ')[0]}`,
				evidence: {files: names.join(', '), missing: names.length},
				...(fix !== undefined && {fix})
			});
		}
		function untold(name, ip, version) {
			const message = `${name}: its modules in kernel ${version} ask for no firmware that fits ${listed(ip)}: whether they know this device well is not known`;
			return finding('HW-03', 'unknown', message, {
				evidence: {patterns: ip.join(', '), kernel: version},
				fix: 'Take a base with a newer kernel, or correct the profile’s patterns.'
			});
		}
		const folders = version => [`usr/lib/firmware/updates/${version}`, 'usr/lib/firmware/updates', `usr/lib/firmware/${version}`, 'usr/lib/firmware'];
		const suffixes = [
			{suffix: '', compression: undefined, option: undefined},
			{suffix: '.zst', compression: 'zstd', option: 'CONFIG_FW_LOADER_COMPRESS_ZSTD'},
			{suffix: '.xz', compression: 'xz', option: 'CONFIG_FW_LOADER_COMPRESS_XZ'}
		];
		const xzChecks = [0x00, 0x01];
		class FirmwareFiles {
			#tree;
			#version;
			#config;
			#names;
			constructor(tree, version, config) {
				this.#tree = tree;
				this.#version = version;
				this.#config = config;
			}
			lack(name) {
				if (name.split('/').includes('..')) return 'has a name that leads out of the firmware’s folder';
				if (!/[*?[]/.test(name)) return this.#lackOf(name);
				return this.#all().some(each => globMatches(name, each) && !this.#lackOf(each)) ? undefined : 'has no file';
			}
			#lackOf(name) {
				let lack = 'is missing';
				for (const folder of folders(this.#version)) {
					for (const {suffix, compression, option} of suffixes) {
						const path = `${folder}/${name}${suffix}`;
						const entry = this.#tree.lookup(path);
						const isThere = entry ?? this.#tree.lookup(path, {followLast: false});
						if (!isThere) continue;
						const found = this.#fault(entry, compression, option);
						if (found === undefined) return undefined;
						lack = `is there as ${path}, but ${found}`;
					}
				}
				return lack;
			}
			#fault(entry, compression, option) {
				if (!entry) return 'that is a link that leads nowhere';
				if (entry.type !== 'file') return `that is a ${entry.type}`;
				if (!entry.path.startsWith('usr/')) return `that leads to /${entry.path}, which is not of the image on a host`;
				if (entry.size === 0) return 'that is empty';
				if (compression === undefined) return undefined;
				if (entry.head && (0, decompress.J)(entry.head) !== compression) return `that is not compressed with ${compression}`;
				if (compression === 'xz' && entry.head && !xzChecks.includes(entry.head[7] ?? 0)) return 'the kernel cannot read it: it is compressed with another check than CRC32';
				if (option && `\n${this.#config}\n`.includes(`\n# ${option} is not set\n`)) return `the kernel cannot read it: ${option} is not set`;
				return undefined;
			}
			#all() {
				const root = 'usr/lib/firmware';
				this.#names ??= [...(0, tree_entries.yO)(this.#tree.entries, root)].map(({path}) => path.slice(root.length + 1).replace(/\.(?:xz|zst)$/, ''));
				return this.#names;
			}
		}
		const kargsFolder = 'usr/lib/bootc/kargs.d';
		function judgeArguments({kernel: {arguments: asked}}, wanted, kernel, settings) {
			if (typeof settings.kargs === 'string') {
				const message = `the image’s kernel arguments are not known: ${shown(settings.kargs)}`;
				return [finding('HW-04', 'unknown', message, {path: kargsFolder})];
			}
			const given = [...moduleOptions(settings, kernel), ...settings.kargs];
			const findings = asked.required.flatMap(argument => judgeRequired(argument, given, settings));
			const drivers = new Set(wanted.flatMap(each => each.drivers));
			const known = [...asked.required, ...asked.allowed].map(argument => (0, expect_kargs.G6)(argument)[0]);
			for (const {argument, path} of settings.kargs) {
				const [name] = (0, expect_kargs.G6)(argument);
				const [module = '', option] = name.split('.');
				const isKnown = asked.allowed.some(each => (0, expect_kargs.yV)(argument, each)) || asked.required.includes(argument);
				if (isKnown || option === undefined || !drivers.has(module)) continue;
				if (asked.required.some(each => (0, expect_kargs.G6)(each)[0] === name)) continue;
				const why = known.includes(name) ? 'has another value in the profile' : 'is not in the profile';
				const message = `the kernel argument ${shown(argument)} of a driver that this machine needs ${why}`;
				findings.push(
					finding('HW-04', 'warning', message, {
						path,
						evidence: {argument},
						fix: 'Add it to kernel.arguments.allowed of the profile if the machine is meant to have it.'
					})
				);
			}
			return findings;
		}
		function judgeRequired(argument, given, {unread}) {
			const [name, value] = (0, expect_kargs.G6)(argument);
			const last = given.findLast(each => (0, expect_kargs.G6)(each.argument)[0] === name);
			if (last && (0, expect_kargs.yV)(last.argument, argument)) return [];
			const fix = `Write \`kargs = ["${argument}"]\` to a file of /${kargsFolder}.`;
			if (last) {
				const message = `the kernel argument ${name} is ${shown((0, expect_kargs.G6)(last.argument)[1] ?? '')}, and this machine needs ${value}`;
				return [finding('HW-04', 'error', message, {path: last.path, evidence: {argument, found: last.argument}, fix})];
			}
			const [missed] = unread;
			const message = missed ? `whether ${argument} is set is not known: ${missed.path} ${missed.reason}` : `the kernel argument ${argument}, which this machine needs, is not set`;
			return [finding('HW-04', missed ? 'unknown' : 'error', message, {path: kargsFolder, evidence: {argument}, fix})];
		}
		function moduleOptions({modprobe}, kernel) {
			return modprobe.flatMap(line => {
				if (line.command !== 'options' || kernel.isBuiltin(line.module)) return [];
				return (0, expect_kargs.Ex)(line.options).map(option => ({
					argument: `${moduleName(line.module)}.${option}`,
					path: line.path
				}));
			});
		}
		function isAtLeast(version, floor) {
			const numbers = /^(\d{1,9})\.(\d{1,9})(?:\.(\d{1,9}))?/.exec(version);
			if (!numbers) return undefined;
			const mine = numbers.slice(1, 4).map(part => Number(part ?? 0));
			const asked = floor.split('.').map(Number);
			for (const [at, number] of mine.entries()) {
				const difference = number - (asked[at] ?? 0);
				if (difference !== 0) return difference > 0;
			}
			return !/-(?:0\.)?rc\d/.test(version);
		}
		const modprobeFolders = ['etc/modprobe.d', 'usr/etc/modprobe.d', 'run/modprobe.d', 'usr/local/lib/modprobe.d', 'usr/lib/modprobe.d'];
		function parseModprobe(lines) {
			const text = lines.join('\n').replace(/\\(.)/gs, (_, next) => (next === '\n' ? '' : next));
			return text.split('\n').flatMap(line => parseLine(line) ?? []);
		}
		function parseLine(line) {
			if (line.startsWith('#')) return undefined;
			const [, command, name, rest = ''] = /^[ \t]*(\S+)[ \t]+(\S+)(?:[ \t]+(.*))?$/.exec(line) ?? [];
			if (name === undefined) return undefined;
			const module = moduleName(name);
			const text = rest.trim();
			if (command === 'blacklist') return {command, module};
			if (text === '') return undefined;
			if (command === 'install') return {command, module, run: text};
			if (command === 'options') return {command, module, options: text};
			if (command !== 'alias') return undefined;
			return {command, pattern: aliasPattern(name), module: moduleName(text.split(/[ \t]/)[0] ?? '')};
		}
		async function readSettings(tree, architecture) {
			const {files, unread} = await (0, conf_files._)(tree, modprobeFolders, '.conf');
			const modprobe = files.flatMap(({path, lines}) => parseModprobe(lines).map(line => ({...line, path})));
			return {modprobe, unread, kargs: await (0, expect_kargs.rO)(tree, architecture)};
		}
		async function checkImage(profile, image) {
			return [...(await judgeKernel(profile, image)), ...(await judgeAccess(profile, image.tree)), ...judgeCompute(image, image.base)];
		}
		async function judgeKernel(profile, image) {
			const {tree} = image;
			const folders = kernelFolders(tree);
			const [folder] = folders;
			if (folder === undefined || folders.length > 1) return [notOne(folders)];
			const kernel = await KernelModules.of(tree, folder);
			const files = new FirmwareFiles(tree, kernel.version, kernel.config);
			const settings = await readSettings(tree, image.architecture);
			const wanted = wantedOf(profile, kernel);
			await kernel.readAll([...new Set(wanted.flatMap(({drivers}) => drivers.flatMap(each => kernel.closure(each))))]);
			return [...judgeVersion(profile, kernel.version, folder), ...(await judgeDrivers(wanted, kernel, image)), ...(await judgeFirmware(wanted, kernel, files)), ...judgeMicrocode(profile, files), ...judgeArguments(profile, wanted, kernel, settings), ...judgeBlockers(wanted, kernel, settings)];
		}
		function notOne(folders) {
			const message = folders.length === 0 ? 'the image has no kernel: no folder of /usr/lib/modules has a vmlinuz; its drivers and firmware cannot be judged' : `the image has ${folders.length} kernels (${listed(folders.map(image_paths.Vb))}), and bootc starts none of several; its drivers and firmware are not judged`;
			return finding('HW-01', 'error', message, {
				path: 'usr/lib/modules',
				evidence: {kernels: folders.length},
				fix: 'Keep exactly one kernel in /usr/lib/modules.'
			});
		}
		function judgeVersion({kernel, title}, version, path) {
			const isEnough = isAtLeast(version, kernel.floor);
			if (isEnough) return [];
			const message = isEnough === undefined ? `whether kernel ${version} is at least ${kernel.floor} is not known: its folder’s name is no version` : `kernel ${version} is older than ${kernel.floor}, which ${title} needs`;
			return [
				finding('HW-01', isEnough === undefined ? 'unknown' : 'error', message, {
					path,
					evidence: {kernel: version, floor: kernel.floor},
					fix: `Take a base with kernel ${kernel.floor} or newer.`
				})
			];
		}
		function unseen(rule, what, file, read, need = 'required') {
			const why = read.state === 'absent' ? 'is not there' : `cannot be read: ${read.reason}`;
			return finding(rule, unknownLevel(need), `${what}: not known, for /${file} ${why}`, {
				evidence: {file: `/${file}`, state: read.state},
				fix: 'Look on the machine itself, or capture this file of it too.'
			});
		}
		const keptShare = 0.08;
		const driveTolerance = 0.02;
		function judgeBoard(profile, facts) {
			return [...judgeDmi(profile, facts), ...judgeCpu(profile, facts), ...judgeMemory(profile, facts), ...judgeDrives(profile, facts)];
		}
		function judgeDmi({dmi, title}, facts) {
			if (!dmi) return [];
			if (facts.dmi.state !== 'read') return [unseen('HW-20', 'Machine', 'sys/class/dmi/id', facts.dmi)];
			const {vendor, product, board} = facts.dmi.value;
			const evidence = {vendor, product, board};
			if (vendor !== dmi.vendor || product !== dmi.product) {
				const message = `this is ${shown(vendor)} ${shown(product)}, not ${dmi.vendor} ${dmi.product} (${title})`;
				return [
					finding('HW-20', 'error', message, {
						evidence,
						fix: 'Give the profile of this machine, or draft one with --draft.'
					})
				];
			}
			if (dmi.boards.length === 0 || dmi.boards.includes(board)) return [];
			const message = `its board is ${shown(board)}; the profile knows ${dmi.boards.join(', ')}`;
			return [finding('HW-20', 'warning', message, {evidence})];
		}
		function judgeCpu({cpu}, facts) {
			if (!cpu) return [];
			if (facts.cpu.state !== 'read') return [unseen('HW-21', `CPU ${cpu.name}`, 'proc/cpuinfo', facts.cpu)];
			const {vendor, family, model, name, threads} = facts.cpu.value;
			const evidence = {vendor, family, model, name, threads};
			const isNamed = name === cpu.name || name.startsWith(`${cpu.name} `);
			if (!isNamed || vendor !== cpu.vendor || family !== cpu.family || model !== cpu.model) {
				const asked = `${cpu.name} (${cpu.vendor}, family ${cpu.family}, model ${cpu.model})`;
				const message = `the CPU is ${shown(name)} (${shown(vendor)}, family ${family}, model ${model}), not ${asked}`;
				return [finding('HW-21', 'error', message, {evidence})];
			}
			if (cpu.threads === undefined || threads === cpu.threads) return [];
			const message = `the CPU shows ${threads} threads; the profile says ${cpu.threads}`;
			return [finding('HW-21', 'warning', message, {evidence, fix: 'Look for nosmt, maxcpus or a firmware setting.'})];
		}
		function judgeMemory({memory, gpu}, facts) {
			if (!memory) return [];
			if (facts.memory.state !== 'read') return [unseen('HW-22', `Memory of ${memory.gib} GiB`, 'proc/meminfo', facts.memory)];
			const {totalBytes} = facts.memory.value;
			const ours = facts.gpus.state === 'read' ? facts.gpus.value.find(({id}) => id === gpu?.device) : undefined;
			const setApart = ours?.vramBytes.state === 'read' ? ours.vramBytes.value : 0;
			const asked = memory.gib * 1024 ** 3;
			const seen = totalBytes + setApart;
			if (seen >= asked * (1 - keptShare) && seen <= asked) return [];
			const parts = `${gib(totalBytes)} for the kernel + ${gib(setApart)} set apart for the GPU = ${gib(seen)}`;
			const message = `${parts}; of ${memory.gib} GiB, at least ${gib(asked * (1 - keptShare))} would be seen`;
			return [finding('HW-22', 'error', message, {evidence: {totalBytes, setApart}})];
		}
		function judgeDrives({storage}, facts) {
			if (storage.length === 0) return [];
			const {drives} = facts;
			if (drives.state !== 'read') return storage.map(({name}) => unseen('HW-23', name, 'sys/block', drives));
			const left = [...drives.value];
			return storage.flatMap(asked => {
				const at = left.findIndex(drive => isDrive(drive, asked));
				if (at >= 0) {
					left.splice(at, 1);
					return [];
				}
				const seen = drives.value.map(({model, bytes}) => `${shown(model)} of ${Math.round(bytes / 1e9)} GB`);
				const message = `${asked.name}: not found; ${seen.length === 0 ? 'there is no NVMe drive' : `there is ${seen.join(', ')}`}`;
				return [finding('HW-23', 'error', message, {evidence: {drives: drives.value.length}})];
			});
		}
		function isDrive({model, bytes}, asked) {
			const size = asked.gb * 1e9;
			return model.startsWith(asked.model) && Math.abs(bytes - size) <= size * driveTolerance;
		}
		function judgeBoot(profile, {boot}) {
			return [...judgeRelease(profile, boot), ...judgeCommandLine(profile, boot), ...judgeSecureBoot(profile, boot)];
		}
		function judgeRelease({kernel}, {release}) {
			if (release.state !== 'read') return [unseen('HW-28', 'Kernel', 'proc/sys/kernel/osrelease', release)];
			const numbers = versionOf(release.value);
			const evidence = {release: release.value, floor: kernel.floor};
			if (numbers.length < 2) return [finding('HW-28', 'unknown', `${shown(release.value)} is no version of a kernel`, {evidence})];
			const asked = versionOf(kernel.floor);
			const at = asked.findIndex((number, position) => number !== (numbers[position] ?? 0));
			if (at < 0 || (numbers[at] ?? 0) > (asked[at] ?? 0)) return [];
			return [
				finding('HW-28', 'error', `the kernel is ${shown(release.value)}; the machine needs ${kernel.floor} or newer`, {
					evidence
				})
			];
		}
		function versionOf(text) {
			const [version = ''] = /^\d{1,5}(\.\d{1,5}){1,3}/.exec(text) ?? [];
			return version === '' ? [] : version.split('.').map(Number);
		}
		function judgeCommandLine(profile, {commandLine}) {
			if (commandLine.state !== 'read') return [unseen('HW-28', 'Kernel arguments', 'proc/cmdline', commandLine)];
			const given = new Map(commandLine.value.map(word => [judge_boot_nameOf(word), word]));
			const {required, allowed} = profile.kernel.arguments;
			const fix = 'Add it to a file below /usr/lib/bootc/kargs.d in the image.';
			const missing = required.flatMap(word => {
				const found = given.get(judge_boot_nameOf(word));
				if (found === word) return [];
				const message = found === undefined ? `the kernel was started without ${word}` : `the kernel was started with ${shown(found)}, not ${word}`;
				return [finding('HW-28', 'error', message, {evidence: {argument: word}, fix})];
			});
			const known = new Set([...required, ...allowed]);
			const requiredNames = new Set(required.map(judge_boot_nameOf));
			const drivers = driversOf(profile);
			const odd = [...given].flatMap(([name, word]) => {
				if (known.has(word) || requiredNames.has(name)) return [];
				const [module = ''] = name.split('.');
				const isOurs = allowed.some(each => judge_boot_nameOf(each) === name) || (name.includes('.') && drivers.has(plain(module)));
				if (!isOurs) return [];
				return [
					finding('HW-28', 'warning', `the kernel was started with ${shown(word)}, which the profile does not name`, {
						evidence: {argument: word}
					})
				];
			});
			return [...missing, ...odd, ...judgeBlocked(commandLine.value, drivers)];
		}
		const blocking = new Set(['module_blacklist', 'modprobe.blacklist', 'rd.driver.blacklist']);
		function judgeBlocked(words, drivers) {
			const blocked = words
				.filter(word => blocking.has(judge_boot_nameOf(word)))
				.flatMap(word => word.slice(word.indexOf('=') + 1).split(','))
				.filter(module => drivers.has(plain(module)));
			return [...new Set(blocked)].map(module =>
				finding('HW-28', 'error', `the kernel was told not to load ${module}, which the machine needs`, {
					evidence: {module},
					fix: 'Remove it from the kernel’s arguments.'
				})
			);
		}
		function driversOf({devices, kernel, gpu}) {
			const names = [...devices, ...kernel.modules].flatMap(({drivers}) => drivers);
			return new Set([...names, ...(gpu ? ['ttm'] : [])].map(plain));
		}
		function judgeSecureBoot({secureBoot}, boot) {
			if (boot.secureBoot.state !== 'read') {
				return [unseen('HW-29', 'Secure Boot', 'sys/firmware/efi/efivars', boot.secureBoot, secureBoot)];
			}
			if (boot.secureBoot.value) return [];
			return [
				finding('HW-29', levelOf(secureBoot), 'Secure Boot is off: anyone with the machine in hands can start another kernel', {
					fix: 'Switch it on in the firmware’s settings, after enrolling the image’s key if it has one of its own.'
				})
			];
		}
		function judge_boot_nameOf(word) {
			const equals = word.indexOf('=');
			return plain(equals < 0 ? word : word.slice(0, equals));
		}
		function plain(name) {
			return name.replaceAll('-', '_');
		}
		function judgeDevices(profile, facts) {
			return [...profile.devices.flatMap(device => judgeDevice(device, facts)), ...judgeModules(profile, facts)];
		}
		function judgeDevice(device, facts) {
			const {bus, name, id, need} = device;
			const seen = facts[bus];
			if (seen.state !== 'read') return [unseen('HW-24', name, `sys/bus/${bus}/devices`, seen, need)];
			const alike = seen.value.filter(each => each.id === id);
			const answers = alike.map(each => problemWith(device, each));
			if (answers.some(answer => answer === undefined)) return [];
			const [problem] = answers;
			if (problem) return [problem];
			const unread = seen.value.filter(each => each.id.includes('?')).length;
			if (unread > 0) {
				const message = `${name}: not seen as ${bus.toUpperCase()} device ${id}, and ${unread} others do not say which they are`;
				return [finding('HW-24', unknownLevel(need), message, {evidence: {bus, id, unread}})];
			}
			const message = `${name}: there is no ${bus.toUpperCase()} device ${id}`;
			return [finding('HW-24', levelOf(need), message, {evidence: {bus, id}})];
		}
		function problemWith(device, seen) {
			const {name, need, revision, subsystem, drivers, bus} = device;
			const evidence = {bus, id: seen.id, address: seen.address};
			for (const [what, asked, found] of [
				['revision', revision, seen.revision],
				['subsystem', subsystem, seen.subsystem],
				['class', bus === 'usb' ? device.class : undefined, seen.class]
			]) {
				if (asked === undefined || asked === found) continue;
				if (found === undefined || found.includes('?')) {
					return finding('HW-24', unknownLevel(need), `${name}: its ${what} could not be read`, {evidence});
				}
				const message = `${name}: its ${what} is ${found}, the profile says ${asked}`;
				return finding('HW-24', levelOf(need), message, {evidence: {...evidence, [what]: found}});
			}
			const [driver] = drivers;
			if (driver === undefined) return undefined;
			if (seen.drivers.state !== 'read') {
				const path = `sys/bus/${bus}/devices/${seen.address}/driver`;
				return unseen('HW-24', `${name}, its driver`, path, seen.drivers, need);
			}
			const bound = seen.drivers.value;
			if (bound.some(each => judge_devices_plain(each) === judge_devices_plain(driver))) return undefined;
			const by = bound[0] === undefined ? 'no driver has taken it' : `the driver ${shown(bound[0])} has taken it`;
			return finding('HW-24', levelOf(need), `${name}: ${by}; ${driver} should have`, {
				evidence: {...evidence, driver: bound[0] ?? ''},
				fix: 'See what the kernel says of it (journalctl -k), and whether its firmware is in the image.'
			});
		}
		function judgeModules({kernel}, {modules}) {
			return kernel.modules.flatMap(({name, drivers, need}) => {
				if (modules.state !== 'read') return [unseen('HW-24', name, 'sys/module', modules, need)];
				const loaded = new Set(modules.value.map(judge_devices_plain));
				const missing = drivers.filter(driver => !loaded.has(judge_devices_plain(driver)));
				if (missing.length === 0) return [];
				const message = `${name}: ${missing.join(', ')} is not loaded, or built in without a trace`;
				return [finding('HW-24', unknownLevel(need), message, {evidence: {missing: missing.join(' ')}})];
			});
		}
		function judge_devices_plain(name) {
			return name.replaceAll('-', '_');
		}
		const pageBytes = 4096;
		const toleranceBytes = 16 * 1024 ** 2;
		function judgeGpu({gpu}, {ttmPages, gpus}) {
			if (!gpu?.memory) return [];
			const {pages, gib: asked} = gpu.memory;
			const what = `GPU memory limit of ${asked} GiB`;
			const fix = `Start the kernel with ttm.pages_limit=${pages}: ${asked} GiB × 1024 × 1024 / 4 KiB a page.`;
			const found = [];
			if (ttmPages.state !== 'read') found.push(unseen('HW-25', what, 'sys/module/ttm/parameters/pages_limit', ttmPages));
			else if (ttmPages.value < pages) {
				const limit = `${ttmPages.value} pages of 4 KiB = ${gib(ttmPages.value * pageBytes)}`;
				const message = `the GPU may use ${limit} of the machine’s memory; the profile says ${asked} GiB`;
				found.push(finding('HW-25', 'error', message, {evidence: {pages: ttmPages.value}, fix}));
			} else if (ttmPages.value > pages) {
				const message = `the GPU may use ${gib(ttmPages.value * pageBytes)}, more than the ${asked} GiB of the profile`;
				found.push(finding('HW-25', 'warning', message, {evidence: {pages: ttmPages.value}, fix}));
			}
			if (gpus.state !== 'read') return [...found, unseen('HW-25', what, 'sys/bus/pci/devices', gpus)];
			const ours = gpus.value.find(({id}) => id === gpu.device);
			if (!ours) {
				const message = `${what}: not known, for no display controller ${gpu.device} was seen`;
				return [...found, finding('HW-25', 'unknown', message)];
			}
			const {address, gttBytes} = ours;
			if (gttBytes.state !== 'read') {
				found.push(unseen('HW-25', what, `sys/bus/pci/devices/${address}/mem_info_gtt_total`, gttBytes));
			} else if (gttBytes.value + toleranceBytes < pages * pageBytes) {
				const message = `the GPU’s driver maps at most ${gib(gttBytes.value)}; the profile says ${asked} GiB`;
				const gttFix = 'Remove amdgpu.gttsize from the kernel’s arguments; ttm.pages_limit alone decides then.';
				found.push(finding('HW-25', 'error', message, {evidence: {gttBytes: gttBytes.value}, fix: gttFix}));
			}
			return found;
		}
		function judgeNpu({npu, devices}, {accelerators}) {
			if (!npu) return [];
			const name = devices.find(({id}) => id === npu.device)?.name ?? npu.device;
			if (accelerators.state === 'unreadable') return [unseen('HW-26', name, 'sys/class/accel', accelerators, npu.need)];
			if (accelerators.state === 'read' && accelerators.value.includes(npu.device)) return [];
			const message = `${name}: it has no node below /dev/accel`;
			return [
				finding('HW-26', levelOf(npu.need), message, {
					evidence: {device: npu.device},
					fix: 'Its driver must take it first: see the finding on the device itself, and its firmware.'
				})
			];
		}
		function judgePanel({display}, {panels}) {
			if (!display) return [];
			const {vendor, product, name} = display.panel;
			const asked = `Panel ${vendor} ${product}${name === undefined ? '' : ` (${name})`}`;
			if (panels.state !== 'read') return [unseen('HW-27', asked, 'sys/class/drm', panels)];
			const seen = panels.value.flatMap(({connector, edid}) => (edid.state === 'read' ? [{connector, edid: edid.value}] : []));
			const panel = seen.find(({edid}) => edid.vendor === vendor && productOf(edid) === product);
			if (panel) return judgeEdid(display, asked, panel.connector, panel.edid);
			const unread = panels.value.filter(({edid}) => edid.state !== 'read');
			if (unread.length > 0) {
				return unread.map(({connector, edid}) => {
					const why = edid.state === 'unreadable' ? edid.reason : 'it gives none';
					const message = `${asked}: not known, for the EDID at ${shown(connector)} cannot be used: ${why}`;
					return finding('HW-27', 'unknown', message, {evidence: {connector}});
				});
			}
			const others = seen.map(({connector, edid}) => `${edid.vendor} ${productOf(edid)} at ${shown(connector)}`);
			const message = `${asked}: not found; ${others.length === 0 ? 'nothing is attached' : `there is ${others.join(', ')}`}`;
			return [finding('HW-27', 'error', message, {evidence: {panels: seen.length}})];
		}
		function judgeEdid(display, asked, connector, edid) {
			const {width, height, refresh, panel} = display;
			const found = [];
			const say = (level, message, fix) => found.push(finding('HW-27', level, `${asked}: ${message}`, {evidence: {connector}, ...(fix && {fix})}));
			if (connector !== display.connector) {
				const fix = 'GNOME looks for a display by its connector, too: correct the profile and monitors.xml.';
				say('warning', `it is at ${shown(connector)}, the profile says ${display.connector}`, fix);
			}
			if (panel.name !== undefined && edid.name !== panel.name && !edid.texts.includes(panel.name)) {
				say('warning', `it calls itself ${shown([edid.name ?? [], edid.texts].flat().join(', '))}`);
			}
			for (const problem of edid.problems) say('warning', `of its EDID, ${problem}`);
			const fitting = edid.timings.filter(each => each.width === width && each.height === height);
			const modes = edid.timings.map(each => `${each.width}x${each.height}@${Math.round(each.refresh)}`).join(', ');
			if (fitting.some(each => refresh === undefined || Math.round(each.refresh) === refresh)) return found;
			const mode = `${width}x${height}${refresh === undefined ? '' : ` at ${refresh} Hz`}`;
			const level = edid.problems.length > 0 ? 'unknown' : 'error';
			say(level, `its EDID does not offer ${mode}; it offers ${modes || 'nothing in detail'}`);
			return found;
		}
		function productOf({product}) {
			return `0x${product.toString(16).padStart(4, '0')}`;
		}
		function judgeMachine(profile, facts) {
			return [...judgeBoard(profile, facts), ...judgeDevices(profile, facts), ...judgeGpu(profile, facts), ...judgeNpu(profile, facts), ...judgePanel(profile, facts), ...judgeBoot(profile, facts), finding('HW-20', 'note', 'what the machine says of itself is believed: nothing of this is signed')];
		}
		async function judgeHardwareOfImage(profile, image, strict) {
			const [parts, display] = await Promise.all([checkImage(profile, image), checkDisplay(profile, image)]);
			return verdictOf([...parts, ...display], strict, '1 image');
		}
		function judgeHardwareOfMachine(profile, facts, strict) {
			return verdictOf(judgeMachine(profile, facts), strict, '1 machine');
		}
		function verdictOf(findings, strict, judged) {
			const stopped = findings.some(({level}) => level === 'error' || (strict && level === 'unknown'));
			return {result: stopped ? 'fail' : 'pass', strict, findings, decisions: [], unusedClauses: [], judged};
		}
		var dist = __webpack_require__(38815);
		var schemas = __webpack_require__(2503);
		var json_schema_processors = __webpack_require__(98439);
		var policy_document = __webpack_require__(73736);
		const profileSchemaUrl = 'https://wtgos.github.io/actions/schemas/hardware-profile/v1.json';
		const pagesPerGib = 1024 ** 2 / 4;
		const line = schemas.YjP().regex(/^[^\p{Cc}]{1,300}$/u, 'expected one line of text');
		const profile_moduleName = schemas.YjP().regex(/^[A-Za-z0-9_-]{1,64}$/, 'expected the name of a kernel module');
		const firmwareFile = schemas
			.YjP()
			.regex(/^[A-Za-z0-9_][A-Za-z0-9._/-]{0,199}$/, 'expected a path below /usr/lib/firmware, without .xz or .zst')
			.refine(path => !path.split('/').includes('..'), 'expected a path without ..');
		const firmwarePattern = schemas.YjP().regex(/^[A-Za-z0-9_*?][A-Za-z0-9._/*?-]{0,199}$/, 'expected a path below /usr/lib/firmware, with * and ? if need be');
		const kernelArgument = schemas.YjP().regex(/^[A-Za-z0-9_.-]{1,100}(=[^\s"]{0,200})?$/, 'expected NAME or NAME=value');
		const hexId = schemas.YjP().regex(/^[0-9a-f]{4}:[0-9a-f]{4}$/, 'expected vendor:device, four lower-case hex digits each');
		const positive = schemas.aig().int().min(1);
		const need = schemas.k5n(['required', 'optional']).default('required').describe('Whether an image without it fails, or is only told.');
		const firmware = schemas
			.rej({
				ip: schemas.YOg(firmwarePattern).max(100).describe('The versions of this device’s blocks, as patterns of firmware files: of what the modules themselves ask for, what fits one of these is needed. `*` is any text without a slash.'),
				files: schemas.YOg(firmwareFile).max(100).default([]).describe('What is needed where the modules do not tell, without .xz or .zst.'),
				oneOf: schemas.YOg(schemas.YOg(firmwareFile).min(2).max(10)).max(20).default([]).describe('Groups of which one file is enough: newer and older names of the same.'),
				optional: schemas.YOg(firmwarePattern).max(100).default([]).describe('What may be missing: it is told, and does not fail.')
			})
			.describe('Files below /usr/lib/firmware.');
		const device = schemas.rej({
			name: line.describe('As people know it: Wi-Fi MT7925 (RZ717).'),
			bus: schemas.k5n(['pci', 'usb']),
			id: hexId.describe('vendor:device.'),
			revision: schemas
				.YjP()
				.regex(/^[0-9a-f]{2}$/, 'expected two lower-case hex digits')
				.optional()
				.describe('PCI revision.'),
			class: schemas
				.YjP()
				.regex(/^[0-9a-f]{6}$/, 'expected six lower-case hex digits')
				.optional()
				.describe('PCI: class, subclass, interface. USB: class, subclass, protocol of the interface that the driver binds.'),
			subsystem: hexId.optional().describe('PCI subsystem, vendor:device.'),
			drivers: schemas.YOg(profile_moduleName).max(10).default([]).describe('Kernel modules, each as a module or built in; the first one binds the device.'),
			firmware: firmware.optional(),
			package: line.optional().describe('Where Fedora ships the firmware.'),
			need
		});
		const kernelModules = schemas.rej({
			name: line.describe('What they are for, as people know it.'),
			drivers: schemas.YOg(profile_moduleName).min(1).max(10),
			need
		});
		const kernel = schemas.rej({
			floor: schemas
				.YjP()
				.regex(/^\d{1,3}\.\d{1,4}(\.\d{1,4})?$/, 'expected a version such as 6.15')
				.describe('The oldest kernel that runs this machine well.'),
			arguments: schemas
				.rej({
					required: schemas.YOg(kernelArgument).max(50).default([]),
					allowed: schemas.YOg(kernelArgument).max(50).default([]).describe('What may be there: options, not truths.')
				})
				.prefault({}),
			modules: schemas.YOg(kernelModules).max(50).default([])
		});
		const gpuMemory = schemas
			.rej({
				gib: positive.max(4096).describe('How much of the machine’s memory the GPU may use, in GiB.'),
				pages: positive.describe('The same in pages of 4 KiB, as ttm.pages_limit takes it: gib × 1024 × 1024 / 4.')
			})
			.refine(({gib, pages}) => pages === gib * pagesPerGib, {
				message: 'pages is not gib × 1024 × 1024 / 4',
				path: ['pages']
			});
		const display = schemas.rej({
			panel: schemas.rej({
				vendor: schemas
					.YjP()
					.regex(/^[A-Z]{3}$/, 'expected three capital letters')
					.describe('Of the EDID.'),
				product: schemas
					.YjP()
					.regex(/^0x[0-9a-f]{4}$/, 'expected 0x and four lower-case hex digits')
					.describe('Of the EDID; GNOME names the panel so where the EDID has no name.'),
				name: line.optional().describe('Of the EDID: its product name, or the last of its texts.')
			}),
			connector: schemas
				.YjP()
				.regex(/^[A-Za-z]{1,10}-[A-Z0-9-]{1,10}$/, 'expected a connector such as eDP-1')
				.describe('As the kernel names it, without its card.'),
			width: positive.max(32_768),
			height: positive.max(32_768),
			refresh: positive.max(1000).optional().describe('Hz, rounded.'),
			scale: schemas.aig().min(0.5).max(4).describe('1.5 is 150 %.')
		});
		const documentSchema = schemas
			.rej({
				schema: schemas.euz(profileSchemaUrl),
				name: schemas.YjP().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'expected lower-case letters, digits and hyphens'),
				title: line.describe('The machine, as its maker calls it.'),
				dmi: schemas
					.rej({
						vendor: line,
						product: line.describe('May be shared with machines that have another CPU.'),
						boards: schemas.YOg(line).max(50).default([]).describe('Names of boards; none: any.')
					})
					.optional(),
				cpu: schemas
					.rej({
						vendor: line.describe('vendor_id of /proc/cpuinfo.'),
						family: positive,
						model: positive,
						name: line.describe('How the model name of /proc/cpuinfo begins.'),
						threads: positive.max(4096).optional(),
						microcode: schemas.rej({file: firmwareFile, package: line.optional()}).optional()
					})
					.optional(),
				memory: schemas
					.rej({
						gib: positive.max(65_536).describe('What is built in; the firmware keeps some of it from the kernel.')
					})
					.optional(),
				storage: schemas
					.YOg(schemas.rej({name: line, model: line.describe('How the NVMe model name begins.'), gb: positive}))
					.max(20)
					.default([])
					.describe('NVMe drives; gb are 10^9 bytes, as sold.'),
				devices: schemas.YOg(device).min(1).max(200),
				kernel,
				gpu: schemas
					.rej({
						device: hexId.describe('One of devices.'),
						memory: gpuMemory.optional()
					})
					.optional(),
				secureBoot: need.describe('Whether a machine without Secure Boot fails, or is only told.'),
				npu: schemas.rej({device: hexId.describe('One of devices.'), need}).optional(),
				display: display.optional(),
				ports: schemas
					.YOg(schemas.rej({name: line, drivers: schemas.YOg(profile_moduleName).max(10).default([]), need}))
					.max(50)
					.default([])
					.describe('What can be plugged in, with the kernel modules that it needs.')
			})
			.superRefine(({devices, gpu, npu, memory}, context) => {
				if (gpu?.memory && memory && gpu.memory.gib >= memory.gib) {
					const message = `${gpu.memory.gib} GiB is not less than the ${memory.gib} GiB that the machine has`;
					context.addIssue({code: 'custom', path: ['gpu', 'memory', 'gib'], message});
				}
				for (const [member, value] of Object.entries({gpu, npu})) {
					if (!value || devices.some(({bus, id}) => bus === 'pci' && id === value.device)) continue;
					context.addIssue({code: 'custom', path: [member, 'device'], message: `${value.device} is none of devices`});
				}
			})
			.meta({title: 'Hardware profile', description: 'What a machine is made of, and what its image must bring.'});
		const kind = {
			name: 'the profile',
			help: 'docs/hardware.md describes every member.',
			check: document => documentSchema.safeParse(document),
			jsonSchema: profileJsonSchema
		};
		function profileJsonSchema() {
			return {$id: profileSchemaUrl, ...json_schema_processors.bl(documentSchema, {io: 'input'})};
		}
		function parseProfile(text, file) {
			return (0, policy_document.u)(text, file, kind).value;
		}
		const draft_pagesPerGib = 1024 ** 2 / 4;
		const furniture = new Set(['05', '06', '08', '0b', '13', 'ff']);
		const pciClasses = {
			'0108': 'NVMe drive',
			'0106': 'SATA controller',
			'0200': 'Ethernet',
			'0280': 'Wi-Fi',
			'0300': 'GPU',
			'0380': 'GPU',
			'0403': 'Audio',
			'0480': 'Audio coprocessor',
			'0c03': 'USB',
			1080: 'Encryption',
			1180: 'Signal processor',
			1200: 'Accelerator'
		};
		const usbHub = '09';
		function draftProfile(facts) {
			const devices = [...pciDevices(facts), ...usbDevices(facts)];
			const display = displayOf(facts);
			const document = {
				schema: profileSchemaUrl,
				...titleOf(facts),
				...boardOf(facts),
				devices,
				kernel: kernelOf(facts),
				...gpuOf(facts, devices),
				secureBoot: known(facts.boot.secureBoot) ? 'required' : 'optional',
				...(display && {display})
			};
			const yaml = new dist.yo(document);
			yaml.commentBefore = [
				` yaml-language-server: $schema=${profileSchemaUrl}`,
				'',
				' Drafted by `wtgos check-hardware-profile --draft` from what a machine shows. Read each line: give devices the names',
				' that people know, add the versions of their firmware, take out what was only plugged in, and set the display’s scale.',
				' docs/hardware.md explains each member.'
			].join('\n');
			(0, dist.YR)(yaml, {
				Seq(_key, node) {
					if ((0, dist.oP)(node) && node.items.every(item => (0, dist.jn)(item)) && !(0, dist.jh)(node)) node.flow = true;
				}
			});
			const text = yaml.toString({lineWidth: 0, flowCollectionPadding: false});
			parseProfile(text, 'draft');
			return text;
		}
		function known(read) {
			return read.state === 'read' ? read.value : undefined;
		}
		function draft_line(text) {
			return text
				.replace(/\p{Cc}/gu, ' ')
				.trim()
				.slice(0, 300);
		}
		function isLine(text) {
			return text !== '' && draft_line(text) === text;
		}
		function titleOf({dmi}) {
			const named = known(dmi);
			const title = draft_line(`${named?.vendor ?? ''} ${named?.product ?? ''}`) || 'A machine';
			const name = title
				.toLowerCase()
				.replace(/[^a-z0-9]+/g, '-')
				.replace(/^-+|-+$/g, '')
				.slice(0, 64);
			return {name: name || 'machine', title};
		}
		function boardOf(facts) {
			const [dmi, cpu, memory, drives] = [known(facts.dmi), known(facts.cpu), known(facts.memory), known(facts.drives)];
			const vram = (known(facts.gpus) ?? []).reduce((sum, {vramBytes}) => sum + (known(vramBytes) ?? 0), 0);
			const seenGib = ((memory?.totalBytes ?? 0) + vram) / 1024 ** 3;
			const gib = seenGib > 8 ? Math.ceil(seenGib / 4) * 4 : Math.max(1, Math.ceil(seenGib));
			return {
				...(dmi &&
					isLine(dmi.vendor) &&
					isLine(dmi.product) && {
						dmi: {
							vendor: dmi.vendor,
							product: dmi.product,
							boards: isLine(dmi.board) ? [dmi.board] : []
						}
					}),
				...(cpu &&
					isLine(cpu.vendor) &&
					isLine(cpu.name) &&
					cpu.family > 0 &&
					cpu.model > 0 && {
						cpu: {
							vendor: cpu.vendor,
							family: cpu.family,
							model: cpu.model,
							name: cpu.name,
							threads: cpu.threads
						}
					}),
				...(memory && {memory: {gib}}),
				...(drives &&
					drives.length > 0 && {
						storage: drives.filter(({model, bytes}) => isLine(model) && bytes >= 1e9).map(({model, bytes}) => ({name: model, model, gb: Math.round(bytes / 1e9)}))
					})
			};
		}
		function pciDevices({pci}) {
			const seen = (known(pci) ?? []).filter(device => !furniture.has(device.class.slice(0, 2)) && isPlain(device));
			return unique(seen).map(device => {
				const name = `${pciClasses[device.class.slice(0, 4)] ?? 'Device'} ${device.id}`;
				const {id, revision} = device;
				return {name, bus: 'pci', id, ...(revision && {revision}), class: device.class, drivers: driverOf(device)};
			});
		}
		function usbDevices({usb}) {
			const seen = (known(usb) ?? []).filter(device => !device.class.startsWith(usbHub) && isPlain(device) && driverOf(device).length > 0);
			return unique(seen).map(device => {
				const {id} = device;
				return {
					name: `USB device ${id}`,
					bus: 'usb',
					id,
					class: device.class,
					drivers: driverOf(device),
					need: 'optional'
				};
			});
		}
		function isPlain({id, revision = '00', class: kind}) {
			return !`${id}${revision}${kind}`.includes('?');
		}
		function unique(devices) {
			return [...new Map(devices.toReversed().map(device => [device.id, device])).values()].reverse();
		}
		function driverOf({drivers}) {
			const module = known(drivers)?.at(-1);
			return module !== undefined && /^[A-Za-z0-9_-]{1,64}$/.test(module) ? [module] : [];
		}
		function kernelOf({boot, pci}) {
			const floor = /^\d{1,3}\.\d{1,4}/.exec(known(boot.release) ?? '')?.[0] ?? '6.1';
			const drivers = new Set(['ttm', ...(known(pci) ?? []).flatMap(driverOf)]);
			const allowed = (known(boot.commandLine) ?? []).filter(word => /^[a-z0-9_]+\.[A-Za-z0-9_.-]+(=[^\s"]{0,200})?$/.test(word) && drivers.has(word.slice(0, word.indexOf('.'))));
			return {floor, ...(allowed.length > 0 && {arguments: {allowed: [...new Set(allowed)].slice(0, 50)}})};
		}
		function gpuOf({gpus, ttmPages, accelerators}, devices) {
			const ids = new Set(devices.map(({id}) => id));
			const gpu = known(gpus)?.find(({id}) => ids.has(id));
			const pages = known(ttmPages);
			const npu = known(accelerators)?.find(id => ids.has(id));
			const isChosen = pages !== undefined && pages > 0 && pages % draft_pagesPerGib === 0;
			return {
				...(gpu && {gpu: {device: gpu.id, ...(isChosen && {memory: {gib: pages / draft_pagesPerGib, pages}})}}),
				...(npu !== undefined && {npu: {device: npu}})
			};
		}
		function displayOf({panels}) {
			const seen = (known(panels) ?? []).flatMap(({connector, edid}) => (edid.state === 'read' ? [{connector, edid: edid.value}] : []));
			const inside = seen.find(({connector}) => /^(eDP|LVDS|DSI)-/.test(connector));
			const [first] = inside?.edid.timings ?? [];
			if (!inside || !first) return undefined;
			const {connector, edid} = inside;
			const alike = edid.timings.filter(({width, height}) => width === first.width && height === first.height);
			const name = draft_line(edid.name ?? edid.texts[0] ?? '');
			return {
				panel: {vendor: edid.vendor, product: `0x${edid.product.toString(16).padStart(4, '0')}`, ...(name && {name})},
				connector,
				width: first.width,
				height: first.height,
				refresh: Math.max(...alike.map(({refresh}) => Math.round(refresh))),
				scale: 1
			};
		}
		const maxCpuInfo = 8 * 1024 * 1024;
		async function readDmi(folder) {
			const [vendor, product, board] = await Promise.all(['sys_vendor', 'product_name', 'board_name'].map(name => folder.text(`sys/class/dmi/id/${name}`, 4096)));
			if (vendor?.state !== 'read') return vendor ?? {state: 'absent'};
			if (product?.state !== 'read') return product ?? {state: 'absent'};
			const value = {vendor: vendor.value.trim(), product: product.value.trim()};
			return {state: 'read', value: {...value, board: board?.state === 'read' ? board.value.trim() : ''}};
		}
		async function readCpu(folder) {
			const text = await folder.text('proc/cpuinfo', maxCpuInfo);
			if (text.state !== 'read') return text;
			const paragraphs = text.value.split('\n\n').filter(paragraph => paragraph.trim() !== '');
			const kinds = new Set(paragraphs.map(paragraph => ['vendor_id', 'cpu family', 'model', 'model name'].map(name => field(paragraph, name)).join('\n')));
			const [first = ''] = paragraphs;
			if (kinds.size !== 1 || field(first, 'model name') === '') {
				return {state: 'unreadable', reason: 'it does not name one kind of CPU, as it does on x86'};
			}
			const cpu = {
				vendor: field(first, 'vendor_id'),
				family: Number(field(first, 'cpu family')),
				model: Number(field(first, 'model')),
				name: field(first, 'model name'),
				threads: paragraphs.length
			};
			return {state: 'read', value: cpu};
		}
		async function readMemory(folder) {
			const text = await folder.text('proc/meminfo');
			if (text.state !== 'read') return text;
			const kib = /^(\d{1,15}) kB$/.exec(field(text.value, 'MemTotal'))?.[1];
			if (kib === undefined) return {state: 'unreadable', reason: 'it has no MemTotal'};
			return {state: 'read', value: {totalBytes: Number(kib) * 1024}};
		}
		async function readOs(folder) {
			const etc = await folder.text('etc/os-release');
			const text = etc.state === 'absent' ? await folder.text('usr/lib/os-release') : etc;
			if (text.state !== 'read') return text;
			const line = text.value.split('\n').findLast(each => each.startsWith('PRETTY_NAME=')) ?? '';
			return {state: 'read', value: {name: line.slice('PRETTY_NAME='.length).replace(/^(["'])(.*)\1$/, '$2')}};
		}
		function field(text, name) {
			for (const line of text.split('\n')) {
				const colon = line.indexOf(':');
				if (colon > 0 && line.slice(0, colon).trimEnd() === name) return line.slice(colon + 1).trim();
			}
			return '';
		}
		const secureBootVariable = 'sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c';
		async function readBoot(folder) {
			const [release, line, secureBoot] = await Promise.all([folder.text('proc/sys/kernel/osrelease', 4096), folder.text('proc/cmdline'), readSecureBoot(folder)]);
			const commandLine = line.state === 'read' ? {state: 'read', value: wordsOf(line.value)} : line;
			return {release, commandLine, secureBoot};
		}
		async function readSecureBoot(folder) {
			const firmware = await folder.names('sys/firmware');
			if (firmware.state !== 'read') return firmware;
			if (!firmware.value.includes('efi')) return {state: 'read', value: false};
			const bytes = await folder.bytes(secureBootVariable, 100);
			if (bytes.state !== 'read') return bytes;
			const [value] = bytes.value.subarray(4);
			if (bytes.value.length !== 5 || value === undefined || value > 1) {
				return {state: 'unreadable', reason: 'it is not of the form of this variable'};
			}
			return {state: 'read', value: value === 1};
		}
		function wordsOf(line) {
			return (line.match(/(?:[^\s"]|"[^"]*"?)+/g) ?? []).map(word => word.replaceAll('"', ''));
		}
		async function readPci(folder) {
			return devicesOf(folder, 'sys/bus/pci/devices', /^[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]$/, async (path, address) => {
				const hex = hexReader(folder, path);
				const vendor = await hex('vendor', 4);
				const id = `${vendor}:${await hex('device', 4)}`;
				const subsystem = `${await hex('subsystem_vendor', 4)}:${await hex('subsystem_device', 4)}`;
				const [revision, kind] = [await hex('revision', 2), await hex('class', 6)];
				return {address, id, revision, class: kind, subsystem, drivers: await devices_driversOf(folder, path)};
			});
		}
		async function readUsb(folder) {
			return devicesOf(folder, 'sys/bus/usb/devices', /^[0-9.-]{1,100}:[0-9.]{1,20}$/, async (path, address) => {
				const device = `sys/bus/usb/devices/${address.slice(0, address.indexOf(':'))}`;
				const id = `${await hexReader(folder, device)('idVendor', 4)}:${await hexReader(folder, device)('idProduct', 4)}`;
				const hex = hexReader(folder, path);
				const kind = `${await hex('bInterfaceClass', 2)}${await hex('bInterfaceSubClass', 2)}${await hex('bInterfaceProtocol', 2)}`;
				return {address, id, class: kind, drivers: await devices_driversOf(folder, path)};
			});
		}
		async function devicesOf(folder, bus, pattern, read) {
			const names = await folder.names(bus);
			if (names.state !== 'read') return names;
			const devices = [];
			for (const name of names.value.filter(each => pattern.test(each))) {
				devices.push(await read(`${bus}/${name}`, name));
			}
			return {state: 'read', value: devices};
		}
		function hexReader(folder, path) {
			return async (name, digits) => {
				const text = await folder.text(`${path}/${name}`, 100);
				if (text.state !== 'read') return '?';
				const value = text.value.trim().replace(/^0x/, '').toLowerCase();
				return /^[0-9a-f]{1,6}$/.test(value) && value.length <= digits ? value.padStart(digits, '0') : '?';
			};
		}
		async function devices_driversOf(folder, path) {
			const driver = await folder.linkName(`${path}/driver`);
			if (driver.state === 'absent') return {state: 'read', value: []};
			if (driver.state === 'unreadable') return driver;
			const module = await folder.linkName(`${path}/driver/module`);
			return {state: 'read', value: [driver.value, ...(module.state === 'read' ? [module.value] : [])]};
		}
		async function readGpus(folder, pci) {
			if (pci.state !== 'read') return pci;
			const gpus = [];
			for (const {id, address} of pci.value.filter(device => device.class.startsWith('03'))) {
				const path = `sys/bus/pci/devices/${address}`;
				const gttBytes = await readNumber(folder, `${path}/mem_info_gtt_total`);
				gpus.push({id, address, gttBytes, vramBytes: await readNumber(folder, `${path}/mem_info_vram_total`)});
			}
			return {state: 'read', value: gpus};
		}
		async function readAccelerators(folder) {
			const names = await folder.names('sys/class/accel');
			if (names.state !== 'read') return names;
			const ids = [];
			for (const name of names.value.filter(each => /^accel\d{1,3}$/.test(each))) {
				const device = `sys/class/accel/${name}/device`;
				const [vendor, product] = [await folder.text(`${device}/vendor`, 100), await folder.text(`${device}/device`, 100)];
				if (vendor.state !== 'read') return vendor.state === 'absent' ? unsaid(name) : vendor;
				if (product.state !== 'read') return product.state === 'absent' ? unsaid(name) : product;
				ids.push([vendor, product].map(({value}) => value.trim().replace(/^0x/, '').toLowerCase()).join(':'));
			}
			return {state: 'read', value: ids};
		}
		function unsaid(name) {
			return {state: 'unreadable', reason: `${name} does not say which device it is`};
		}
		async function readNumber(folder, path) {
			const text = await folder.text(path, 100);
			if (text.state !== 'read') return text;
			if (!/^\d{1,15}$/.test(text.value)) return {state: 'unreadable', reason: 'it is no number'};
			return {state: 'read', value: Number(text.value)};
		}
		class EdidError extends Error {}
		const blockSize = 128;
		const maxEdidBytes = 256 * blockSize;
		const edid_magic = Buffer.from([0x00, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x00]);
		function parseEdid(bytes) {
			const base = bytes.subarray(0, blockSize);
			if (base.length < blockSize) throw new EdidError(`it has ${bytes.length} bytes; the base block alone has 128`);
			if (!base.subarray(0, 8).equals(edid_magic)) throw new EdidError('it does not begin as an EDID does');
			if (!sumsUp(base)) throw new EdidError('the checksum of its base block is wrong');
			const code = base.readUInt16BE(8);
			const letters = [code >> 10, code >> 5, code].map(bits => bits & 31);
			if (code > 0x7fff || letters.some(letter => letter < 1 || letter > 26)) throw new EdidError('its vendor is not three letters');
			const edid = {
				vendor: String.fromCharCode(...letters.map(letter => 64 + letter)),
				product: base.readUInt16LE(10),
				serial: base.readUInt32LE(12),
				version: `${base[18]}.${base[19]}`,
				texts: [],
				timings: [],
				problems: []
			};
			for (const at of [54, 72, 90, 108]) readDescriptor(base.subarray(at, at + 18), edid);
			readExtensions(bytes, edid);
			return edid;
		}
		function readExtensions(bytes, edid) {
			const count = bytes[126] ?? 0;
			for (let number = 1; number <= count; number++) {
				const block = bytes.subarray(number * blockSize, (number + 1) * blockSize);
				const which = `extension ${number} of ${count}`;
				if (block.length < blockSize) {
					edid.problems.push(`${which} and what follows is not there`);
					return;
				}
				if (!sumsUp(block)) edid.problems.push(`the checksum of ${which} is wrong`);
				else if (block[0] === 0x02) readCta(block, edid);
				else if (block[0] === 0x70) readDisplayId(block, which, edid);
			}
		}
		function readCta(block, edid) {
			const from = block[2] ?? 0;
			if (from < 4) return;
			for (let at = from; at + 18 <= 127 && block.readUInt16LE(at) !== 0; at += 18) readDescriptor(block.subarray(at, at + 18), edid);
		}
		const detailedTimings = new Map([
			[0x03, 10],
			[0x22, 1]
		]);
		function readDisplayId(block, which, edid) {
			const end = 5 + (block[2] ?? 0);
			if (end + 1 > 127 || !sumsUp(block.subarray(1, end + 1))) {
				edid.problems.push(`the DisplayID section of ${which} is damaged`);
				return;
			}
			for (let at = 5; at + 3 <= end; ) {
				const [tag = 0, , length = 0] = block.subarray(at, at + 3);
				if (tag === 0 && length === 0) return;
				const body = block.subarray(at + 3, at + 3 + length);
				if (at + 3 + length > end) {
					edid.problems.push(`a data block of ${which} is longer than its section`);
					return;
				}
				const kHz = detailedTimings.get(tag);
				if (kHz !== undefined) for (let from = 0; from + 20 <= body.length; from += 20) readLong(body.subarray(from, from + 20), kHz, edid);
				at += 3 + length;
			}
		}
		function readLong(timing, kHz, edid) {
			const member = at => timing.readUInt16LE(at) + 1;
			addTiming(edid, {
				clock: (timing.readUIntLE(0, 3) + 1) * kHz * 1000,
				width: member(4),
				blankX: member(6),
				height: member(12),
				blankY: member(14),
				interlaced: ((timing[3] ?? 0) & 0x10) !== 0
			});
		}
		function readDescriptor(bytes, edid) {
			const clock = bytes.readUInt16LE(0) * 10_000;
			if (clock !== 0) {
				const [x = 0, blankX = 0, highX = 0, y = 0, blankY = 0, highY = 0] = bytes.subarray(2, 8);
				addTiming(edid, {
					clock,
					width: x | ((highX & 0xf0) << 4),
					blankX: blankX | ((highX & 0x0f) << 8),
					height: y | ((highY & 0xf0) << 4),
					blankY: blankY | ((highY & 0x0f) << 8),
					interlaced: ((bytes[17] ?? 0) & 0x80) !== 0
				});
				return;
			}
			const tag = bytes[3];
			if (tag === 0xfc) edid.name ??= textOf(bytes);
			else if (tag === 0xfe) edid.texts.push(textOf(bytes));
		}
		function addTiming(edid, {clock, width, blankX, height, blankY, interlaced}) {
			if (width === 0 || height === 0 || interlaced) return;
			edid.timings.push({width, height, refresh: clock / ((width + blankX) * (height + blankY))});
		}
		function textOf(descriptor) {
			const [text = ''] = descriptor
				.subarray(5, 18)
				.toString('latin1')
				.split(/[\n\0]/);
			return text.trimEnd();
		}
		function sumsUp(bytes) {
			return bytes.reduce((sum, byte) => sum + byte, 0) % 256 === 0;
		}
		const sectorBytes = 512;
		async function readDrives(folder) {
			const names = await folder.names('sys/block');
			if (names.state !== 'read') return names;
			const drives = [];
			for (const name of names.value.filter(each => /^nvme\d{1,4}n\d{1,4}$/.test(each))) {
				const model = await folder.text(`sys/block/${name}/device/model`, 4096);
				const size = await folder.text(`sys/block/${name}/size`, 100);
				for (const read of [model, size]) {
					if (read.state === 'unreadable') return {state: 'unreadable', reason: `${name}: ${read.reason}`};
				}
				const sectors = size.state === 'read' && /^\d{1,15}$/.test(size.value) ? Number(size.value) : 0;
				drives.push({name, model: model.state === 'read' ? model.value.trim() : '', bytes: sectors * sectorBytes});
			}
			return {state: 'read', value: drives};
		}
		async function readPanels(folder) {
			const names = await folder.names('sys/class/drm');
			if (names.state !== 'read') return names;
			const panels = [];
			for (const name of names.value) {
				const connector = /^card\d{1,3}-(.+)$/.exec(name)?.[1];
				if (connector === undefined) continue;
				const bytes = await folder.bytes(`sys/class/drm/${name}/edid`, maxEdidBytes);
				const status = await folder.text(`sys/class/drm/${name}/status`, 100);
				const attached = status.state === 'read' && status.value === 'connected';
				if (bytes.state === 'absent' || (bytes.state === 'read' && bytes.value.length === 0)) {
					if (attached) panels.push({connector, edid: {state: 'absent'}});
				} else panels.push({connector, edid: bytes.state === 'read' ? decoded(bytes.value) : bytes});
			}
			return {state: 'read', value: panels};
		}
		function decoded(bytes) {
			try {
				return {state: 'read', value: parseEdid(bytes)};
			} catch (error) {
				if (error instanceof EdidError) return {state: 'unreadable', reason: error.message};
				throw error;
			}
		}
		async function readMachine(folder) {
			const pci = await readPci(folder);
			const [os, dmi, cpu, memory, drives, usb, gpus, accelerators, panels, boot, modules, pages] = await Promise.all([
				readOs(folder),
				readDmi(folder),
				readCpu(folder),
				readMemory(folder),
				readDrives(folder),
				readUsb(folder),
				readGpus(folder, pci),
				readAccelerators(folder),
				readPanels(folder),
				readBoot(folder),
				folder.names('sys/module'),
				folder.text('sys/module/ttm/parameters/pages_limit', 100)
			]);
			const ttmPages = pages.state !== 'read' ? pages : /^\d{1,15}$/.test(pages.value) ? {state: 'read', value: Number(pages.value)} : {state: 'unreadable', reason: 'it is no number'};
			return {os, dmi, cpu, memory, drives, pci, usb, gpus, ttmPages, accelerators, panels, boot, modules};
		}
		var external_node_fs_ = __webpack_require__(73024);
		const maxLinks = 40;
		const maxNames = 4096;
		class MachineFolder {
			#root;
			constructor(root) {
				this.#root = root;
			}
			async bytes(path, maxBytes = 64 * 1024) {
				return this.#reading(path, async real => {
					const file = (0, external_node_fs_.openSync)(real, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
					try {
						if (!(0, external_node_fs_.fstatSync)(file).isFile()) return {state: 'unreadable', reason: 'it is no plain file'};
						return readAtMost(file, maxBytes);
					} finally {
						(0, external_node_fs_.closeSync)(file);
					}
				});
			}
			async text(path, maxBytes) {
				const read = await this.bytes(path, maxBytes);
				return read.state === 'read' ? {state: 'read', value: read.value.toString('utf8').replace(/\n+$/, '')} : read;
			}
			async names(path) {
				return this.#reading(path, async real => {
					const names = [];
					for await (const {name} of await (0, promises_.opendir)(real)) {
						if (names.length === maxNames) return {state: 'unreadable', reason: `it has more than ${maxNames} entries`};
						names.push(name);
					}
					return {state: 'read', value: names.sort()};
				});
			}
			async linkName(path) {
				return this.#reading(path, async (_real, members) => ({state: 'read', value: members.at(-1) ?? ''}));
			}
			async #reading(path, read) {
				try {
					const members = this.#resolve(path);
					if (members === undefined) return {state: 'unreadable', reason: 'its links lead in a circle'};
					return await read((0, external_node_path_.join)(this.#root, ...members), members);
				} catch (error) {
					const {code = 'unknown'} = error;
					if (code === 'ENOENT' || code === 'ENOTDIR') return {state: 'absent'};
					return {state: 'unreadable', reason: code === 'EACCES' ? 'no right to read it' : code};
				}
			}
			#resolve(path) {
				const left = path.split('/');
				const done = [];
				for (let links = 0; left.length > 0; ) {
					const member = left.shift();
					if (member === undefined || member === '' || member === '.') continue;
					if (member === '..') {
						done.pop();
						continue;
					}
					const at = (0, external_node_path_.join)(this.#root, ...done, member);
					if (!(0, external_node_fs_.lstatSync)(at).isSymbolicLink()) {
						done.push(member);
						continue;
					}
					if (++links > maxLinks) return undefined;
					const target = (0, external_node_fs_.readlinkSync)(at);
					if (target.startsWith('/')) done.length = 0;
					left.unshift(...target.split('/'));
				}
				return done;
			}
		}
		function readAtMost(file, maxBytes) {
			const pieces = [];
			for (let length = 0; length <= maxBytes; ) {
				const piece = Buffer.alloc(Math.min(16 * 1024, maxBytes + 1 - length));
				const count = (0, external_node_fs_.readSync)(file, piece);
				if (count === 0) return {state: 'read', value: Buffer.concat(pieces)};
				pieces.push(piece.subarray(0, count));
				length += count;
			}
			return {state: 'unreadable', reason: `it is larger than ${maxBytes} bytes`};
		}
		function factLines(facts) {
			const {os, dmi, cpu, memory, drives, panels, boot, ttmPages, accelerators} = facts;
			return [
				`system: ${told(os, ({name}) => name)}, kernel ${told(boot.release, release => release)}`,
				`machine: ${told(dmi, ({vendor, product, board}) => `${vendor} ${product}, board ${board}`)}`,
				`CPU: ${told(cpu, ({name, threads}) => `${name}, ${threads} threads`)}; memory: ${told(memory, ({totalBytes}) => gib(totalBytes))}`,
				`drives: ${told(drives, all => all.map(({model, bytes}) => `${model} of ${Math.round(bytes / 1e9)} GB`).join(', ') || 'none by NVMe')}`,
				`displays: ${told(panels, all => all.map(panelLine).join(', ') || 'none')}`,
				`GPU memory limit: ${told(ttmPages, pages => gib(pages * 4096))}; NPU: ${told(accelerators, all => all.join(', ') || 'none')}`,
				`Secure Boot: ${told(boot.secureBoot, on => (on ? 'on' : 'off'))}`
			];
		}
		function factsDocument(facts) {
			const {os, dmi, cpu, memory, drives, panels, boot, ttmPages, accelerators, pci, usb} = facts;
			return {
				os,
				dmi,
				cpu,
				memory,
				drives,
				pci,
				usb,
				ttmPages,
				accelerators,
				boot: {release: boot.release, secureBoot: boot.secureBoot},
				panels: mapped(panels, all =>
					all.map(({connector, edid}) => ({
						connector,
						edid: mapped(edid, ({serial: _, ...rest}) => rest)
					}))
				)
			};
		}
		function panelLine({connector, edid}) {
			return `${told(edid, ({vendor, product}) => `${vendor} 0x${product.toString(16).padStart(4, '0')}`)} at ${connector}`;
		}
		function told(read, show) {
			return read.state === 'read' ? shown(show(read.value)) : 'not known';
		}
		function mapped(read, map) {
			return read.state === 'read' ? {state: 'read', value: map(read.value)} : read;
		}
		var gate = __webpack_require__(82600);
		var reports = __webpack_require__(78950);
		var tools = __webpack_require__(83247);
		var resolve_base = __webpack_require__(17959);
		var staged = __webpack_require__(61737);
		var read = __webpack_require__(59684);
		var base_trust = __webpack_require__(75545);
		var candidate = __webpack_require__(5682);
		var examine = __webpack_require__(72640);
		var stored_image = __webpack_require__(35172);
		var registry_reference = __webpack_require__(40303);
		async function readImage(text, base, services, pipeline) {
			const reference = (0, registry_reference.o_)(text, services.cwd);
			if (base === undefined && reference.kind === 'layout' && (await (0, staged.OL)(reference.dir))) {
				return withBase((0, candidate.UH)(await (0, staged.XA)(reference.dir, pipeline.open)), pipeline);
			}
			const {store, name} = await (0, tools.UY)(text, services, pipeline);
			const image = await (0, stored_image.tP)(store, name);
			const {os, architecture, variant} = image.config;
			if (base === undefined) return {...(await partsOf(await (0, stored_image.LR)(image, pipeline))), architecture};
			const platform = {os, architecture, ...(variant === undefined ? {} : {variant})};
			const options = {baseTrust: (0, base_trust.i)([], true), platform, cwd: services.cwd};
			const found = await (0, resolve_base.g)({base: {reference: base}}, options, pipeline);
			return withBase((0, candidate.t3)(image, found), pipeline);
		}
		async function withBase(candidate, pipeline) {
			const trees = await (0, examine.z)(candidate, pipeline);
			const [image, base] = await Promise.all([partsOf(trees.image), partsOf(trees.base)]);
			return {...image, architecture: candidate.image.config.architecture, base};
		}
		async function partsOf(tree) {
			return {tree, packages: await (0, read.tD)(tree)};
		}
		const builtinProfile = 'policies/hardware/framework-13-hx370.yaml';
		async function run(inputs, services) {
			const {machine, draft} = inputs;
			if (machine === undefined) {
				const {profile, file} = await profileOf(inputs.profile, services);
				const image = await readImage(inputs.image ?? '', inputs.base, services, (0, tools.xr)(services, inputs.plainHttp));
				return result(await judgeHardwareOfImage(profile, image, inputs.strict), file, inputs, services, 'the image does not fit');
			}
			const facts = await factsOf((0, external_node_path_.resolve)(services.cwd, machine), machine);
			for (const line of factLines(facts)) services.log.info(line);
			if (draft !== undefined) return writeDraft(draft, facts, services);
			const {profile, file} = await profileOf(inputs.profile, services);
			const verdict = judgeHardwareOfMachine(profile, facts, inputs.strict);
			const {json, ...rest} = await result(verdict, file, inputs, services, 'the machine is not as the profile says');
			return {...rest, json: {...json, machine: factsDocument(facts)}};
		}
		async function result(verdict, file, inputs, services, refused) {
			services.judged(verdict);
			await (0, reports.Li)(inputs, verdict, file, services);
			const failures = (0, gate.f)(verdict);
			const outputs = {verdict: verdict.result, failures: `${failures.length}`};
			const json = {verdict: verdict.result, failures: failures.length, findings: verdict.findings};
			return {outputs, json, ...(failures.length > 0 && {failure: refusal(refused, failures)})};
		}
		async function profileOf(file, services) {
			const {cwd, workerFile} = services;
			const builtin = workerFile && (0, external_node_path_.resolve)((0, external_node_path_.dirname)(workerFile), '..', builtinProfile);
			const named = file === undefined ? builtin : (0, external_node_path_.resolve)(cwd, file);
			if (named === undefined) throw new errors.yo('input-missing', 'profile: none is given, and there is none beside this program');
			const shown = file ?? builtinProfile;
			return {profile: parseProfile((await (0, tools.readText)(named, 'profile')).toString(), shown), file: shown};
		}
		async function factsOf(root, named) {
			const folder = new MachineFolder(root);
			const isFolder = await (0, promises_.stat)(root).then(
				found => found.isDirectory(),
				() => false
			);
			const parts = await Promise.all(['sys', 'proc'].map(name => folder.names(name)));
			if (!isFolder || parts.every(({state}) => state === 'absent')) {
				throw new errors.yo('input-invalid', `machine: ${named} holds neither sys nor proc`, {
					hint: 'Name / for this machine (Linux), or a folder with what was captured of another one: docs/hardware.md tells how.'
				});
			}
			return readMachine(folder);
		}
		async function writeDraft(draft, facts, {cwd, log}) {
			const file = (0, external_node_path_.resolve)(cwd, draft);
			try {
				await (0, promises_.writeFile)(file, draftProfile(facts), {flag: 'wx'});
			} catch (error) {
				const {code} = error;
				if (code === 'EEXIST') {
					throw new errors.yo('input-invalid', `draft: ${draft} is there already`, {
						hint: 'A draft replaces nothing that somebody wrote: name another file.'
					});
				}
				if (code === undefined) throw error;
				throw new errors.yA('io-failed', `draft: ${draft} cannot be written: ${(0, files.A3)(code ?? 'unknown')}`, {
					cause: error
				});
			}
			log.info(`profile drafted: ${draft}; give its devices the names that people know, and add their firmware`);
			return {outputs: {}, json: {draft}};
		}
		function refusal(what, failures) {
			const rules = [...new Set(failures.map(({rule}) => rule))].join(', ');
			const count = failures.length === 1 ? '1 finding' : `${failures.length} findings`;
			return new errors.pn('gate-refused', `${what}: ${count} (${rules})`, {
				hint: 'Each finding says how to fix it; the profile says what the machine needs.'
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
	70316: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			EW: () => readSmallFile,
			O$: () => unreadable,
			qY: () => fileContent
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22896);
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
		const chunkBytes = 256 * 1024;
		const readFlags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
		async function readSmallFile(path, maxBytes) {
			const env_1 = {stack: [], error: void 0, hasError: false};
			try {
				let handle;
				try {
					handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, readFlags);
				} catch (error) {
					const {code} = error;
					if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
					if (code !== 'ELOOP') throw unreadable(path, error);
					throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo('context-invalid', `${path} is a symlink, and none is followed there`, {
						hint: 'Put the file itself there.'
					});
				}
				const file = __addDisposableResource(env_1, handle, true);
				const {size} = await file.stat();
				if (size > maxBytes) {
					throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo('context-invalid', `${path} is larger than ${maxBytes} bytes`, {hint: 'Make it shorter.'});
				}
				const buffer = Buffer.alloc(maxBytes);
				try {
					const {bytesRead} = await file.read(buffer, 0, maxBytes, 0);
					return buffer.subarray(0, bytesRead);
				} catch (error) {
					throw unreadable(path, error);
				}
			} catch (e_1) {
				env_1.error = e_1;
				env_1.hasError = true;
			} finally {
				const result_1 = __disposeResources(env_1);
				if (result_1) await result_1;
			}
		}
		function fileContent(path, name, seen) {
			return {
				size: Number(seen.size),
				async *open() {
					const env_2 = {stack: [], error: void 0, hasError: false};
					try {
						const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, readFlags).catch(error => {
							throw unreadable(name, error);
						});
						const file = __addDisposableResource(env_2, handle, true);
						requireSame(name, seen, await file.stat({bigint: true}));
						let left = Number(seen.size);
						for (let position = 0; left > 0; ) {
							const buffer = Buffer.allocUnsafe(Math.min(chunkBytes, left));
							const {bytesRead} = await file.read(buffer, 0, buffer.length, position).catch(error => {
								throw unreadable(name, error);
							});
							if (bytesRead === 0) throw changed(name);
							left -= bytesRead;
							position += bytesRead;
							yield buffer.subarray(0, bytesRead);
						}
						requireSame(name, seen, await file.stat({bigint: true}));
					} catch (e_2) {
						env_2.error = e_2;
						env_2.hasError = true;
					} finally {
						const result_2 = __disposeResources(env_2);
						if (result_2) await result_2;
					}
				}
			};
		}
		function unreadable(name, error) {
			const {code = String(error)} = error;
			if (code === 'ELOOP' || code === 'ENOENT' || code === 'ENXIO') return changed(name);
			return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo('context-invalid', `${name} cannot be read: ${code}`, {
				hint: 'Check its owner and mode, or name it in .containerignore.',
				cause: error
			});
		}
		function requireSame(name, seen, now) {
			const same = ['dev', 'ino', 'size', 'mode', 'mtimeNs', 'ctimeNs'].every(key => seen[key] === now[key]);
			if (!same) throw changed(name);
		}
		function changed(name) {
			return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo('context-invalid', `${name} changed while it was read`, {
				hint: 'Let nothing write into the build context during a build, and run again.'
			});
		}
	},
	61737: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			kC: () => claimedBaseOf,
			OL: () => thin_layout.OL,
			XA: () => openStaged,
			qD: () => openStagedOn,
			G9: () => writeStaged
		});
		var external_node_util_ = __webpack_require__(57975);
		var errors = __webpack_require__(22896);
		var documents = __webpack_require__(47372);
		var reference = __webpack_require__(40303);
		var external_node_path_ = __webpack_require__(76760);
		var schemas = __webpack_require__(2503);
		var digest = __webpack_require__(86912);
		var files = __webpack_require__(9141);
		var context_files = __webpack_require__(70316);
		var thin_layout = __webpack_require__(24765);
		const schemaName = 'https://wtgos.github.io/actions/schemas/staged-image/v1.json';
		const maxBytes = 256 * 1024 * 1024;
		const staged_file_digest = schemas.IeY(digest.Bc, 'is no sha256 digest');
		const staged_file_text = schemas.YjP().max(4096);
		const verification = schemas.gMt('kind', [schemas.rej({kind: schemas.euz('key'), fingerprint: staged_file_text, reference: staged_file_text}), schemas.rej({kind: schemas.euz('key-without-name'), fingerprint: staged_file_text}), schemas.rej({kind: schemas.euz('unsigned-by-request')})]);
		const stagedFile = schemas.rej({
			schema: schemas.euz(schemaName),
			digest: staged_file_digest,
			engine: schemas.k5n(['append', 'buildah']),
			engineReason: staged_file_text,
			bytesAdded: schemas.aig().int().min(0),
			base: schemas.rej({
				reference: staged_file_text,
				digest: staged_file_digest,
				rootDigest: staged_file_digest,
				platform: schemas.rej({os: staged_file_text, architecture: staged_file_text, variant: staged_file_text.exactOptional()}),
				verification,
				place: schemas.gMt('kind', [schemas.rej({kind: schemas.euz('layout'), dir: staged_file_text}), schemas.rej({kind: schemas.euz('registry'), host: staged_file_text, path: staged_file_text})])
			}),
			images: schemas.YOg(schemas.rej({reference: staged_file_text, digest: staged_file_digest, rootDigest: staged_file_digest, verification})).max(1000),
			buildArgs: schemas.YOg(schemas.PVZ([staged_file_text, schemas.YjP().max(1024 * 1024)])),
			sources: schemas.YOg(schemas.KCZ([schemas.PVZ([schemas.YjP(), staged_file_text]), schemas.PVZ([schemas.YjP(), staged_file_text, schemas.aig().int().min(1)])]))
		});
		async function writeStagedFile(dir, staged) {
			const json = `${JSON.stringify({schema: schemaName, ...staged})}\n`;
			await (0, files.vK)((0, external_node_path_.join)(dir, thin_layout.y$), dir, Buffer.from(json));
		}
		async function readStagedFile(dir) {
			const path = (0, external_node_path_.join)(dir, thin_layout.y$);
			const bytes = await (0, context_files.EW)(path, maxBytes);
			if (bytes === undefined) throw malformed(path, 'is missing: this is no finished build');
			let value;
			try {
				value = JSON.parse(bytes.toString('utf8'));
			} catch {
				throw malformed(path, 'is no JSON');
			}
			const parsed = stagedFile.safeParse(value);
			if (parsed.success) return parsed.data;
			const [issue] = parsed.error.issues;
			throw malformed(path, `${issue?.path.join('.') || 'the document'}: ${issue?.message ?? 'is invalid'}`);
		}
		function placeOf(reference, dir) {
			return reference.kind === 'layout' ? {kind: 'layout', dir: (0, external_node_path_.relative)(dir, reference.dir) || '.'} : {kind: 'registry', host: reference.host, path: reference.path};
		}
		function referenceOf({place, digest}, dir) {
			return place.kind === 'layout' ? {kind: 'layout', dir: (0, external_node_path_.resolve)(dir, place.dir), digest} : {...place, digest};
		}
		function malformed(path, why) {
			return new errors.yA('image-malformed', `${path} ${why}`, {hint: 'Build the image again.'});
		}
		const baseDigestAnnotation = 'org.opencontainers.image.base.digest';
		const maxConfigBytes = 4 * 1024 * 1024;
		async function writeStaged(image, cwd) {
			const {base, dir} = image;
			await writeStagedFile(dir, {
				digest: image.digest,
				engine: image.engine,
				engineReason: image.engineReason,
				bytesAdded: image.bytesAdded,
				base: {
					reference: base.reference,
					digest: base.digest,
					rootDigest: base.rootDigest,
					platform: base.platform,
					verification: base.verification,
					place: placeOf((0, reference.o_)(base.reference, cwd), dir)
				},
				images: image.images.map(({reference, digest, rootDigest, verification}) => ({
					reference,
					digest,
					rootDigest,
					verification
				})),
				buildArgs: Object.entries(image.buildArgs),
				sources: [...image.sources].map(([path, {file, line}]) => (line === undefined ? [path, file] : [path, file, line]))
			});
		}
		async function openStaged(dir, openStore) {
			const file = await readStagedFile(dir);
			const {reference, rootDigest, platform, verification} = file.base;
			const store = await openStore(referenceOf(file.base, dir));
			const {manifest, config} = await readImage(store, file.base.digest);
			(0, documents.Xb)(manifest.document);
			const {digest} = file.base;
			return stagedOn({store, reference, digest, rootDigest, manifest, config, platform, verification}, dir, file, openStore);
		}
		async function claimedBaseOf(dir) {
			const {reference, rootDigest, platform} = (await readStagedFile(dir)).base;
			return {reference, rootDigest, platform};
		}
		async function openStagedOn(base, dir, openStore) {
			const file = await readStagedFile(dir);
			if (file.base.digest !== base.digest) {
				throw staged_malformed(dir, `it was built on ${file.base.digest}, and the base is ${base.digest}`);
			}
			return stagedOn(base, dir, file, openStore);
		}
		async function stagedOn(base, dir, file, openStore) {
			const store = await openStore({kind: 'layout', dir});
			const {manifest, configBytes, config} = await readImage(store, file.digest);
			requirePrefix(dir, manifest.document, config, base.manifest.document, base.config);
			if (manifest.document.annotations?.[baseDigestAnnotation] !== base.digest) {
				throw staged_malformed(dir, 'its manifest names another base');
			}
			const added = manifest.document.layers.slice(base.manifest.document.layers.length);
			return {
				store,
				dir,
				digest: file.digest,
				manifestBytes: manifest.bytes,
				manifest: manifest.document,
				configBytes,
				config,
				base,
				images: file.images,
				engine: file.engine,
				engineReason: file.engineReason,
				bytesAdded: added.reduce((sum, {size}) => sum + size, 0),
				sources: new Map(file.sources.map(([path, name, line]) => [path, line === undefined ? {file: name} : {file: name, line}])),
				buildArgs: Object.fromEntries(file.buildArgs)
			};
		}
		async function readImage(store, digest) {
			const manifest = await store.getManifest(digest);
			if (!manifest) {
				throw new errors.yA('image-not-found', `${store.name} does not have ${digest}`, {
					hint: 'Was it removed since the build? Build again.'
				});
			}
			if (manifest.kind !== 'image') throw staged_malformed(store.name, `${digest} is an index`);
			const configBytes = await store.readBlob(manifest.document.config, maxConfigBytes);
			const config = (0, documents.Xg)(configBytes);
			if (config.rootfs.diff_ids.length !== manifest.document.layers.length) {
				throw staged_malformed(store.name, 'the numbers of its layers and of its diff IDs differ');
			}
			return {manifest, configBytes, config};
		}
		function requirePrefix(dir, image, imageConfig, base, baseConfig) {
			const {length} = base.layers;
			const layers = (0, external_node_util_.isDeepStrictEqual)(image.layers.slice(0, length), base.layers);
			const diffIds = (0, external_node_util_.isDeepStrictEqual)(imageConfig.rootfs.diff_ids.slice(0, length), baseConfig.rootfs.diff_ids);
			if (!layers || !diffIds) throw staged_malformed(dir, 'the image does not start with the layers of its base');
		}
		function staged_malformed(name, why) {
			return new errors.yA('image-malformed', `${name}: ${why}`, {hint: 'Build the image again.'});
		}
	},
	24765: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			OL: () => isThin,
			Wx: () => startThinLayout,
			y$: () => stagedFileName
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22896);
		var _core_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9141);
		var _registry_documents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47372);
		var _registry_media_types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92682);
		var _context_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70316);
		const thinAnnotation = 'io.github.wtgos.actions.layout';
		const thinMark = {[thinAnnotation]: 'thin'};
		const maxIndexBytes = 4 * 1024 * 1024;
		const ownName = /^(blobs|index\.json|index\.json\.lock|oci-layout|wtgos-staged\.json|\.incoming-[0-9a-f]{16})$/;
		const stagedFileName = 'wtgos-staged.json';
		async function isThin(dir) {
			const bytes = await (0, _context_files_js__WEBPACK_IMPORTED_MODULE_6__.EW)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'index.json'), maxIndexBytes);
			if (bytes === undefined) return false;
			try {
				return (0, _registry_documents_js__WEBPACK_IMPORTED_MODULE_4__.WI)(bytes, undefined).document.annotations?.[thinAnnotation] === 'thin';
			} catch {
				return false;
			}
		}
		async function startThinLayout(dir) {
			await (0, _core_files_js__WEBPACK_IMPORTED_MODULE_3__.wZ)(dir, 0o700);
			const names = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(dir).catch(error => {
				throw (0, _core_files_js__WEBPACK_IMPORTED_MODULE_3__.zS)(dir, 'reading', error);
			});
			const foreign = names.find(name => !ownName.test(name));
			if (names.length > 0 && (foreign !== undefined || !(await isThin(dir)))) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo('input-invalid', `the output folder ${dir} holds something else already`, {
					hint: 'Name a new or empty folder, or one that an earlier build wrote.'
				});
			}
			for (const name of names) if (name !== 'index.json') await removeOwn((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name));
			const index = {schemaVersion: 2, mediaType: _registry_media_types_js__WEBPACK_IMPORTED_MODULE_5__.Ib.ociIndex, manifests: [], annotations: thinMark};
			await (0, _core_files_js__WEBPACK_IMPORTED_MODULE_3__.vK)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'index.json'), dir, Buffer.from(`${JSON.stringify(index)}\n`));
			await (0, _core_files_js__WEBPACK_IMPORTED_MODULE_3__.vK)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'oci-layout'), dir, Buffer.from('{"imageLayoutVersion":"1.0.0"}\n'));
		}
		async function removeOwn(path) {
			try {
				if (!(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isSymbolicLink()) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, {recursive: true, force: true});
				else await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path);
			} catch (error) {
				throw (0, _core_files_js__WEBPACK_IMPORTED_MODULE_3__.zS)(path, 'removing', error);
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
	75545: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			i: () => baseTrust
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22896);
		var _sigstore_verify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49746);
		function baseTrust(keys, unsigned, unnamed = false) {
			if (unsigned && keys.length > 0) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('input-invalid', 'base-unsigned: cannot be true when a base-key is given');
			}
			if (unsigned && unnamed) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('input-invalid', 'base-unnamed: says how the base is signed, and base-unsigned that it is not');
			}
			if (unsigned) return {kind: 'unsigned'};
			if (keys.length === 0) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('input-missing', 'base-key: the base’s public key is not given, so nothing shows where the base comes from', {
					hint: 'Give base-key: path/to/cosign.pub of whoever makes the base, or say base-unsigned: true.'
				});
			}
			return {
				kind: 'key',
				verify: (store, subject, repositories) => verifyByKey(store, subject, repositories, keys, unnamed)
			};
		}
		async function verifyByKey(store, subject, repositories, keys, unnamed) {
			const {legacy, bundle} = await (0, _sigstore_verify_js__WEBPACK_IMPORTED_MODULE_1__.$)(store, subject, keys, repositories);
			for (const check of [legacy, bundle]) {
				if (check.ok && check.key) return {fingerprint: check.key.fingerprint, named: true};
			}
			const nameless = repositories && (await (0, _sigstore_verify_js__WEBPACK_IMPORTED_MODULE_1__.$)(store, subject, keys)).bundle;
			if (unnamed && nameless?.ok && nameless.key) return {fingerprint: nameless.key.fingerprint, named: false};
			const reasons = [legacy, nameless?.ok === false ? nameless : bundle].map(check => (check.ok ? '' : check.reason));
			throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.pn('base-unverified', `the base ${store.name}@${subject.digest} is not signed by the given key under its name: ${reasons.join('; ')}`, {
				hint: nameless?.ok ? 'Nothing of it was used. The key did sign this digest, in a bundle of cosign 3, which names no repository: with base-unnamed: true that is taken for a base named by digest.' : 'Nothing of it was used. Is base-key the key of whoever makes this base, and was the base signed?'
			});
		}
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
