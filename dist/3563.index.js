export const id = 3563;
export const ids = [3563];
export const modules = {
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
	36529: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			IX: () => pass,
			L5: () => unknown,
			fJ: () => fail,
			g7: () => rowTitles
		});
		var _core_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38497);
		const rowTitles = {
			'GOV-01': 'Changes come by pull request, approved and by code owners',
			'GOV-02': 'The named checks must pass, run by GitHub Actions',
			'GOV-03': 'History is linear',
			'GOV-04': 'Commits are signed',
			'GOV-05': 'Nobody passes over the rules',
			'GOV-06': 'Everything that is published from has an owner',
			'GOV-07': 'People have no more rights than they need',
			'GOV-08': 'Members have a second factor',
			'GOV-09': 'A workflow’s token can read by default, and no more',
			'GOV-10': 'Workflows of strangers wait for approval',
			'GOV-11': 'The signing key lies in a protected environment',
			'GOV-12': 'Releases cannot be changed',
			'GOV-13': 'Dependencies are kept current',
			'GOV-14': 'The pull app obeys the rules',
			'GOV-15': 'The audit log is looked at'
		};
		const harmless = text => (0, _core_printable_js__WEBPACK_IMPORTED_MODULE_0__.g$)((0, _core_printable_js__WEBPACK_IMPORTED_MODULE_0__.vI)(text, 1000));
		const pass = (id, message) => ({id, state: 'pass', message: harmless(message)});
		const fail = (id, message, fix) => ({
			...{id, state: 'fail', message: harmless(message)},
			fix: harmless(fix)
		});
		const unknown = (id, message, permission) => ({
			...{id, state: 'unknown', message: harmless(message)},
			permission: harmless(permission)
		});
	},
	76802: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			LS: () => plural,
			bn: () => growthText,
			cY: () => amountText
		});
		const units = ['B', 'kB', 'MB', 'GB', 'TB'];
		function amountText(bytes) {
			let value = Math.abs(bytes);
			let unit = 0;
			while (value >= 999.5 && unit < units.length - 1) {
				value /= 1000;
				unit++;
			}
			const digits = unit === 0 || value >= 99.95 ? 0 : 1;
			return `${bytes < 0 ? '−' : ''}${value.toFixed(digits)} ${units[unit]}`;
		}
		function growthText(bytes) {
			return `${bytes > 0 ? '+' : bytes === 0 ? '±' : ''}${amountText(bytes)}`;
		}
		function plural(count, noun) {
			return `${count} ${noun}${count === 1 ? '' : 's'}`;
		}
	},
	1428: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U: () => versionsChange
		});
		function versionsChange({kind, before, after}) {
			if (kind === 'added') return after.join(', ');
			if (kind === 'removed') return before.join(', ');
			const gone = before.filter(version => !after.includes(version));
			const fresh = after.filter(version => !before.includes(version));
			if (gone.length === 0 && fresh.length === 0) return `${after.join(', ')} (same version, other content)`;
			return `${gone.join(', ') || '(none)'} → ${fresh.join(', ') || '(none)'}`;
		}
	},
	14364: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			k: () => groupFindings
		});
		var _core_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38497);
		var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42891);
		var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86476);
		const least = 3;
		const named = 3;
		const maxExample = 200;
		function groupFindings(findings) {
			const groups = Map.groupBy((0, _order_js__WEBPACK_IMPORTED_MODULE_0__.Np)(findings), causeOf);
			return [...groups.values()].flatMap(alike => (alike.length < least ? alike.map(one => group([one])) : group(alike)));
		}
		function group(findings) {
			const [like] = findings;
			if (!like) throw new TypeError('a group has a finding');
			const paths = findings.map(({path = ''}) => path);
			if (paths.length === 1) {
				return {like, findings, message: (0, _core_printable_js__WEBPACK_IMPORTED_MODULE_1__.g$)(like.message), place: (0, _place_js__WEBPACK_IMPORTED_MODULE_2__.$)(like), examples: undefined};
			}
			const folder = commonFolder(paths);
			const left = paths.length - named;
			const examples = paths.slice(0, named).map(path => `/${(0, _core_printable_js__WEBPACK_IMPORTED_MODULE_1__.vI)((0, _core_printable_js__WEBPACK_IMPORTED_MODULE_1__.g$)(path), maxExample)}`);
			return {
				like,
				findings,
				message: (0, _core_printable_js__WEBPACK_IMPORTED_MODULE_1__.g$)(withoutPath(like)),
				place: `${paths.length} paths below /${(0, _core_printable_js__WEBPACK_IMPORTED_MODULE_1__.g$)(folder)}`,
				examples: `${examples.join(', ')}${left > 0 ? ` and ${left} more` : ''}`
			};
		}
		function causeOf(finding) {
			const {rule, level, path, fix, evidence} = finding;
			if (path === undefined) return JSON.stringify([rule, level, finding.message, evidence]);
			return JSON.stringify([rule, level, withoutPath(finding), fix ?? null]);
		}
		function withoutPath({message, path}) {
			if (path === undefined || path === '') return message;
			const parts = message.split(path);
			return parts.reduce((before, after) => `${before}${isWithinWord(before, after) ? path : '…'}${after}`);
		}
		function isWithinWord(before, after) {
			return /[\p{L}\p{N}_.-]$/u.test(before) || /^[\p{L}\p{N}_/-]/u.test(after);
		}
		function commonFolder(paths) {
			let [folder = ''] = paths.map(path => path.slice(0, Math.max(0, path.lastIndexOf('/'))));
			while (folder !== '' && !paths.every(path => path.startsWith(`${folder}/`))) {
				folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
			}
			return folder;
		}
	},
	63563: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			proofPage: () => proofPage
		});
		var external_node_crypto_ = __webpack_require__(77598);
		var amounts = __webpack_require__(76802);
		var order = __webpack_require__(42891);
		function browse({data, paths, count, stopped, refused, childrenOf, totals}) {
			const most = 200;
			const words = {a: 'added', c: 'changed', r: 'removed'};
			const number = value => value.toLocaleString('en');
			const ids = ['tree', 'found', 'status', 'search', 'kind', 'clause'];
			const [tree, found, status, search, kind, clause] = ids.map(id => document.getElementById(id));
			function element(name, attributes, ...content) {
				const made = document.createElement(name);
				for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
				made.append(...content);
				return made;
			}
			function bytes(value) {
				const units = ['B', 'kB', 'MB', 'GB', 'TB'];
				let [rest, unit] = [Math.abs(value), 0];
				for (; rest >= 999.5 && unit < 4; unit++) rest /= 1000;
				return `${value < 0 ? '−' : '+'}${unit === 0 ? rest : rest.toFixed(1)} ${units[unit]}`;
			}
			const badge = (style, text) => element('span', {class: `badge ${style}`}, text);
			function line(item, name) {
				const isFolder = item.high > item.low;
				const button = element('button', {type: 'button', 'aria-expanded': 'false'});
				button.append(element('code', {dir: 'ltr'}, `${name}${isFolder ? '/' : ''}`), ' ');
				if (item.row >= 0) button.append(...entryMarks(item.row));
				if (isFolder) button.append(...folderMarks(item));
				const href = `#/${item.path.split('/').map(encodeURIComponent).join('/')}`;
				const link = element('a', {href, class: 'link', 'aria-label': `Link to /${item.path}`}, '#');
				const made = element('li', {}, element('div', {class: 'line'}, button, link));
				made.item = item;
				button.addEventListener('click', () => toggle(made));
				return made;
			}
			function entryMarks(row) {
				const letter = data.kinds[row];
				const growth = data.sizeAfter[row] - data.sizeBefore[row];
				return [
					badge(words[letter], words[letter]),
					' ',
					data.clause[row] === 0 ? badge('refused', 'no clause') : badge('clause', data.clauses[data.clause[row]]),
					...(stopped.has(row) && data.clause[row] !== 0 ? [' ', badge('refused', 'a rule refuses it')] : []),
					...(growth === 0 ? [] : [' ', element('span', {class: 'size'}, bytes(growth))])
				];
			}
			function folderMarks(item) {
				const {refused: refusals, growth, ...amounts} = totals(item);
				const parts = Object.entries(amounts).filter(([, amount]) => amount > 0);
				const text = parts.map(([word, amount]) => `${number(amount)} ${word}`).join(', ');
				const marks = [' ', element('span', {class: 'count'}, text)];
				if (growth !== 0) marks.push(' ', element('span', {class: 'size'}, bytes(growth)));
				if (refusals > 0) marks.push(' ', badge('refused', `${number(refusals)} refused`));
				return marks;
			}
			function details(row, isFolder) {
				const list = element('dl', {class: 'details'});
				const add = (name, text) => {
					if (text !== '') list.append(element('dt', {}, name), element('dd', {}, element('code', {dir: 'ltr'}, text)));
				};
				const hexOf = character => character.charCodeAt(0).toString(16).padStart(2, '0');
				const hex = text => Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), hexOf).join('');
				const stateOf = (states, sizes) => {
					const state = data.states[states[row]] || 'nothing';
					return state.startsWith('file') ? `${state}, ${number(sizes[row])} bytes` : state;
				};
				const [was, is] = [stateOf(data.before, data.sizeBefore), stateOf(data.after, data.sizeAfter)];
				if (isFolder) return element('p', {class: 'quiet'}, `in the base: ${was}; in the image: ${is}`);
				for (const [side, name, state] of [
					[0, 'in the base', was],
					[1, 'in the image', is]
				]) {
					add(name, state);
					add('', data.more[row]?.[side] ?? '');
					const digest = data.digests?.[side][row] ?? '';
					add('', digest === '' ? '' : `sha256:${hex(digest)}`);
				}
				const reason = data.reasons[data.clause[row]];
				if (reason) list.append(element('dt', {}, 'why'), element('dd', {}, reason));
				return list;
			}
			function toggle(node, open) {
				const button = node.querySelector('button');
				const isOpen = button.getAttribute('aria-expanded') === 'true';
				if (open === isOpen) return;
				button.setAttribute('aria-expanded', String(!isOpen));
				if (isOpen) {
					while (node.lastChild !== node.firstChild) node.lastChild.remove();
					return;
				}
				const {item} = node;
				if (item.row >= 0) node.append(details(item.row, item.high > item.low));
				if (item.high > item.low) {
					const list = element('ul', {});
					node.append(list);
					fill(list, childrenOf(item), nameBelow(item.path));
				}
			}
			const nameBelow = path => item => item.path.slice(path === '' ? 0 : path.length + 1) || '/';
			function fill(list, items, nameOf, from = 0) {
				list.items = {items, nameOf};
				const lines = items.slice(from, from + most).map(item => line(item, nameOf(item)));
				list.append(...lines);
				const left = items.length - from - most;
				if (left <= 0) return lines[0];
				const more = element('button', {type: 'button', class: 'more'}, `Show ${number(Math.min(left, most))} of ${number(left)} more`);
				const last = element('li', {}, more);
				more.addEventListener('click', () => {
					last.remove();
					fill(list, items, nameOf, from + most)
						.querySelector('button')
						.focus();
				});
				list.append(last);
				return lines[0];
			}
			function reveal(path) {
				let list = tree;
				let last = null;
				for (;;) {
					const {items, nameOf} = list.items;
					const isOnTheWay = each => each.path === path || path.startsWith(`${each.path}/`) || each.path.startsWith(`${path}/`);
					const item = items.find(isOnTheWay);
					if (!item) return last;
					last = [...list.children].find(node => node.item === item);
					if (!last) {
						last = line(item, nameOf(item));
						list.prepend(last);
					}
					toggle(last, true);
					if (item.path.length >= path.length) return last;
					list = last.querySelector(':scope > ul');
					if (!list) return last;
				}
			}
			function follow() {
				if (!location.hash.startsWith('#/')) return;
				let path = location.hash.slice(2);
				try {
					path = decodeURIComponent(path);
				} catch {}
				search.value = kind.value = clause.value = '';
				refresh();
				const node = reveal(path.replace(/\/+$/, ''));
				for (const other of document.querySelectorAll('.target')) other.classList.remove('target');
				node?.classList.add('target');
				node?.scrollIntoView({block: 'center'});
				node?.querySelector('button').focus({preventScroll: true});
			}
			function refresh() {
				const query = search.value.trim().replace(/^\//, '').toLowerCase();
				const isAsked = query !== '' || kind.value !== '' || clause.value !== '';
				for (const row of document.querySelectorAll('#package-rows tr')) {
					row.hidden = query !== '' && !row.textContent.toLowerCase().includes(query);
				}
				tree.hidden = isAsked;
				found.hidden = !isAsked;
				found.replaceChildren();
				if (!isAsked) {
					status.textContent = `${number(count)} ${count === 1 ? 'path differs' : 'paths differ'}`;
					return;
				}
				const items = [];
				for (let row = 0; row < count; row++) {
					if (kind.value !== '' && data.kinds[row] !== kind.value) continue;
					if (clause.value === 'refused' ? !refused(row) : clause.value !== '' && data.clause[row] !== Number(clause.value)) continue;
					if (query !== '' && !paths[row].toLowerCase().includes(query)) continue;
					items.push({path: paths[row], row, low: 0, high: 0});
				}
				status.textContent = `${number(items.length)} of ${number(count)} paths`;
				fill(found, items, item => `/${item.path}`);
			}
			function move(event) {
				const button = event.target.closest('li button');
				if (!button) return;
				const list = event.currentTarget;
				const all = [...list.querySelectorAll('.line > button, .more')];
				const at = all.indexOf(button);
				const node = button.closest('li');
				const isOpen = button.getAttribute('aria-expanded') === 'true';
				const goals = {ArrowDown: all[at + 1], ArrowUp: all[at - 1], Home: all[0], End: all.at(-1)};
				if (event.key === 'ArrowRight' && node.item && !isOpen) toggle(node, true);
				else if (event.key === 'ArrowRight') all[at + 1]?.focus();
				else if (event.key === 'ArrowLeft' && isOpen) toggle(node, false);
				else if (event.key === 'ArrowLeft') node.parentElement.closest('li')?.querySelector('button').focus();
				else if (event.key in goals) goals[event.key]?.focus();
				else return;
				event.preventDefault();
			}
			for (const [position, name] of data.clauses.entries()) {
				if (position > 0) clause.append(element('option', {value: position}, name));
			}
			fill(tree, childrenOf({path: '', low: 0, high: count}), nameBelow(''));
			for (let [shown, waiting] = [tree.children.length, [...tree.children]]; waiting.length > 0; ) {
				const node = waiting.shift();
				if (!node.item || node.item.high === node.item.low) continue;
				const below = childrenOf(node.item).length;
				if (shown + below > 40) continue;
				shown += below;
				toggle(node, true);
				waiting.push(...node.querySelectorAll(':scope > ul > li'));
			}
			let waiting = 0;
			search.addEventListener('input', () => {
				clearTimeout(waiting);
				waiting = setTimeout(refresh, 120);
			});
			for (const each of [kind, clause]) each.addEventListener('change', refresh);
			for (const each of [tree, found]) each.addEventListener('keydown', move);
			addEventListener('hashchange', follow);
			document.getElementById('browser').hidden = false;
			refresh();
			follow();
			document.documentElement.dataset.ready = String(Math.round(performance.now()));
		}
		function readChanges() {
			const data = JSON.parse(document.getElementById('data').textContent);
			const paths = pathsOf(data.paths);
			const count = paths.length;
			const stopped = new Set(data.stopped);
			const refused = row => data.clause[row] === 0 || stopped.has(row);
			const sum = sums();
			return {data, paths, count, stopped, refused, childrenOf, totals};
			function pathsOf(text) {
				if (text === '') return [];
				let last = '';
				return text.split('\n').map(line => {
					const at = line.indexOf(' ');
					last = last.slice(0, Number(line.slice(0, at))) + line.slice(at + 1);
					return last;
				});
			}
			function sums() {
				const [added, changed, refusals, growth] = [0, 0, 0, 0].map(() => new Float64Array(count + 1));
				for (let row = 0; row < count; row++) {
					const letter = data.kinds[row];
					added[row + 1] = added[row] + (letter === 'a');
					changed[row + 1] = changed[row] + (letter === 'c');
					refusals[row + 1] = refusals[row] + refused(row);
					growth[row + 1] = growth[row] + data.sizeAfter[row] - data.sizeBefore[row];
				}
				return {added, changed, refused: refusals, growth};
			}
			function totals({low, high}) {
				const [added, changed, refused, growth] = Object.values(sum).map(of => of[high] - of[low]);
				return {added, changed, removed: high - low - added - changed, refused, growth};
			}
			function rowAt(path) {
				let [low, high] = [0, count];
				while (low < high) {
					const middle = (low + high) >> 1;
					if (paths[middle] < path) low = middle + 1;
					else high = middle;
				}
				return low;
			}
			function childrenOf({path, low, high}) {
				const start = path === '' ? 0 : path.length + 1;
				const items = new Map();
				const item = key => {
					if (!items.has(key)) items.set(key, {path: key, row: -1, low: 0, high: 0});
					return items.get(key);
				};
				for (let row = low; row < high; ) {
					const slash = paths[row].indexOf('/', start);
					if (slash < 0) {
						item(paths[row]).row = row;
						row++;
						continue;
					}
					const key = paths[row].slice(0, slash);
					const end = rowAt(`${key}0`);
					Object.assign(item(key), {low: row, high: end});
					row = end;
				}
				return [...items.values()].map(joined).sort((a, b) => (a.path < b.path ? -1 : 1));
			}
			function joined(item) {
				while (item.row < 0 && item.high > item.low) {
					const [only, ...others] = childrenOfShallow(item);
					if (others.length > 0 || only.row >= 0) return item;
					item = only;
				}
				return item;
			}
			function childrenOfShallow({path, low, high}) {
				const first = paths[low];
				const slash = first.indexOf('/', path.length + 1);
				if (slash < 0) return [{path: first, row: low, low: 0, high: 0}];
				const key = first.slice(0, slash);
				const end = rowAt(`${key}0`);
				const only = {path: key, row: -1, low, high: end};
				return end === high ? [only] : [only, only];
			}
		}
		var printable = __webpack_require__(38497);
		const maxDigests = 20_000;
		function pageData({delta}, reasons, stopped) {
			const rows = rowsOf(delta);
			const clauses = numbering();
			const states = numbering();
			const data = {
				paths: frontCoded(rows.map(({shown}) => shown)),
				kinds: rows.map(({entry}) => entry.change[0]).join(''),
				clause: rows.map(({entry}) => (entry.clause === null ? 0 : clauses.of(entry.clause))),
				clauses: clauses.all,
				reasons: [],
				states: states.all,
				before: rows.map(({entry}) => (entry.before ? states.of(stateText(entry.before)) : 0)),
				after: rows.map(({entry}) => (entry.after ? states.of(stateText(entry.after)) : 0)),
				sizeBefore: rows.map(({entry}) => entry.before?.size ?? 0),
				sizeAfter: rows.map(({entry}) => entry.after?.size ?? 0),
				more: {},
				stopped: rows.flatMap(({entry}, at) => (stopped.has(entry.path) ? [at] : []))
			};
			data.reasons = clauses.all.map(name => (0, printable.g$)(reasons.get(name) ?? ''));
			data.clauses = clauses.all.map(printable.g$);
			for (const [at, {entry}] of rows.entries()) {
				const more = [moreText(entry.before), moreText(entry.after)];
				if (more.some(text => text !== '')) data.more[at] = more;
			}
			if (rows.length <= maxDigests) {
				data.digests = [rows.map(({entry}) => packed(entry.before)), rows.map(({entry}) => packed(entry.after))];
			}
			return data;
		}
		function rowsOf(delta) {
			const names = new Set();
			const rows = delta.map(entry => {
				let shown = (0, printable.g$)(entry.path);
				while (names.has(shown)) shown += ' (another)';
				names.add(shown);
				return {shown, entry};
			});
			return rows.sort((a, b) => (a.shown < b.shown ? -1 : 1));
		}
		function frontCoded(paths) {
			let last = '';
			const lines = paths.map(path => {
				let shared = 0;
				while (shared < path.length && path.charCodeAt(shared) === last.charCodeAt(shared)) shared++;
				last = path;
				return `${shared} ${path.slice(shared)}`;
			});
			return lines.join('\n');
		}
		function numbering() {
			const all = [''];
			const numbers = new Map();
			const of = text => {
				const known = numbers.get(text);
				if (known !== undefined) return known;
				numbers.set(text, all.length);
				return all.push(text) - 1;
			};
			return {all, of};
		}
		function stateText({type, mode, owner}) {
			return type === 'symlink' ? `symlink, owner ${owner}` : `${type} ${mode}, owner ${owner}`;
		}
		function moreText(state) {
			const {target, device, xattrs = {}} = state ?? {};
			const parts = [target === undefined ? '' : `→ ${target}`, device === undefined ? '' : `device ${device}`, ...Object.entries(xattrs).map(([name, value]) => `${name}=${value}`)];
			return (0, printable.g$)(parts.filter(part => part !== '').join(', '));
		}
		function packed(state) {
			return state?.digest === undefined ? '' : Buffer.from(state.digest.slice(7), 'hex').toString('base64url');
		}
		class Markup {
			text;
			constructor(text) {
				this.text = text;
			}
		}
		function html(parts, ...values) {
			return new Markup(parts.map((part, at) => (at === 0 ? part : `${shown(values[at - 1])}${part}`)).join(''));
		}
		function shown(value) {
			if (value === undefined) return '';
			if (value instanceof Markup) return value.text;
			if (typeof value === 'object') return value.map(shown).join('');
			return (0, printable.g$)(String(value)).replace(/[&<>"'`]/g, character => `&#${character.charCodeAt(0)};`);
		}
		const width = 1000;
		const height = 48;
		function layersMarkup({manifest, config, baseLayers}) {
			const {layers} = manifest;
			const steps = config.history?.filter(step => step.empty_layer !== true);
			const total = layers.reduce((sum, {size}) => sum + size, 0);
			const rows = layers.map((layer, at) => ({
				...layer,
				number: at + 1,
				ofBase: baseLayers !== undefined && at < baseLayers,
				made: steps?.length === layers.length ? steps[at]?.created_by : undefined
			}));
			const own = rows.filter(({ofBase}) => !ofBase);
			const ownBytes = own.reduce((sum, {size}) => sum + size, 0);
			const said =
				baseLayers === undefined
					? `${(0, amounts.LS)(layers.length, 'layer')}, ${(0, amounts.cY)(total)}.`
					: `${(0, amounts.LS)(layers.length, 'layer')}, ${(0, amounts.cY)(total)}: ${baseLayers} of the base, and ${own.length} of the image with ${(0, amounts.cY)(ownBytes)}. A host that has the base fetches these alone.`;
			return html`<section aria-labelledby="sizes"><h2 id="sizes">Sizes</h2><p>${said}</p>
${picture(rows, total, said)}
<p class="quiet"><span class="key base"></span> of the base <span class="key own"></span> of the image</p>
<details><summary>Layer by layer</summary><div class="scroll" tabindex="0" role="region" aria-label="Table of layers"><table>
<thead><tr><th scope="col">layer</th><th scope="col">whose</th><th scope="col" class="number">size</th><th scope="col">digest</th><th scope="col">made by</th></tr></thead>
<tbody>${rows.map(
				({number, ofBase, size, digest, made}) => html`<tr><td>${number}</td><td>${ofBase ? 'base' : 'image'}</td><td class="number">${(0, amounts.cY)(size)}</td><td><code dir="ltr">${digest}</code></td><td>${made}</td></tr>
`
			)}</tbody></table></div></details></section>`;
		}
		function picture(rows, total, said) {
			let from = 0;
			const least = 1.5;
			const scale = total === 0 ? 0 : (width - rows.length * least) / total;
			const bars = rows.map(({size, ofBase}) => {
				const wide = least + size * Math.max(scale, 0);
				const bar = html`<rect class="${ofBase ? 'base' : 'own'} gap" x="${from.toFixed(1)}" y="0" width="${wide.toFixed(1)}" height="${height}" stroke-width="1"/>`;
				from += wide;
				return bar;
			});
			return html`<svg viewBox="0 0 ${Math.max(width, Math.ceil(from))} ${height}" preserveAspectRatio="none" role="img" aria-label="${said}">${bars}</svg>`;
		}
		var diff_words = __webpack_require__(1428);
		var group = __webpack_require__(14364);
		var rule_set = __webpack_require__(3521);
		const shownGroups = 300;
		const shownPackages = 3_000;
		const marks = {added: '+', changed: '~', removed: '−'};
		function findingsMarkup({findings}) {
			const groups = (0, group.k)(findings);
			const left = groups.slice(shownGroups).reduce((sum, {findings: alike}) => sum + alike.length, 0);
			const told = new Set();
			const items = groups.slice(0, shownGroups).map(({like, message, place, examples}) => {
				const {rule, level, fix} = like;
				const {title, protects, page} = (0, rule_set.i6)(rule);
				const why = told.has(rule) ? '' : protects;
				told.add(rule);
				return html`<li class="finding ${level}"><p><span class="badge ${level}">${level}</span> <a href="${page}" rel="noreferrer">${rule}</a> ${title}</p>
${place === '' ? undefined : html`<p><code dir="ltr">${place}</code></p>`}
<p>${message}</p>${examples === undefined ? undefined : html`<p><code dir="ltr">${examples}</code></p>`}${fix === undefined ? undefined : html`<p>→ ${fix}</p>`}${why === '' ? undefined : html`<p class="quiet">Why it matters: ${why}</p>`}</li>
`;
			});
			return html`<section aria-labelledby="findings"><h2 id="findings">Findings</h2>
${items.length === 0 ? html`<p>None: no rule has anything to say.</p>` : html`<ul class="plain">${items}</ul>`}
${left > 0 ? html`<p>${left} more are in the check record.</p>` : undefined}</section>`;
		}
		function packagesMarkup(proof) {
			const {state, changes} = proof.packages;
			const shown = changes.slice(0, shownPackages);
			const left = changes.length - shown.length;
			const table = html`<div class="scroll" tabindex="0" role="region" aria-label="Table of packages"><table>
<thead><tr><th scope="col">what</th><th scope="col">package</th><th scope="col">version</th></tr></thead>
<tbody id="package-rows">${shown.map(
				change => html`<tr><td><span class="badge ${change.kind}">${state === 'listed' ? 'new or other' : `${marks[change.kind]} ${change.kind}`}</span></td><td><code dir="ltr">${change.name}</code></td><td>${state === 'listed' ? change.after.join(', ') : ((0, diff_words.U))(change)}</td></tr>
`
			)}</tbody></table></div>`;
			return html`<section aria-labelledby="packages"><h2 id="packages">Packages</h2><p>${packagesSaid(proof.packages)}</p>
${shown.length === 0 ? undefined : table}${left > 0 ? html`<p>${left} more are not listed here.</p>` : undefined}</section>`;
		}
		function packagesSaid({state, reason, changes}) {
			const {length} = changes;
			if (state === 'none') return 'Neither the image nor its base has an RPM database.';
			if (state === 'unknown') return `Not known: ${reason ?? ''}.`;
			if (state === 'listed') {
				const some = length === 1 ? '1 package is' : `${length || 'No'} packages are`;
				return `${some} new, or other than in the base, as the attested SBOM says. It does not say which were removed.`;
			}
			if (length === 0) return 'No package is added, removed or changed.';
			return `${length === 1 ? '1 package differs' : `${length} packages differ`} from the base, as the RPM databases say.`;
		}
		function trustMarkup({answers, provenance}) {
			return html`<section aria-labelledby="signatures"><h2 id="signatures">Signatures</h2>
${
	answers === undefined
		? html`<p>None yet: this page was written when the image was judged, before it was published. <code>wtgos verify-image --html</code> writes it for a published image.</p>`
		: html`<div class="scroll" tabindex="0" role="region" aria-label="Table of signatures"><table>
<thead><tr><th scope="col">who asks</th><th scope="col">answer</th><th scope="col">why</th></tr></thead>
<tbody>${answers.map(
				({client, result, detail}) => html`<tr><td>${client}</td><td><span class="badge ${result}">${result.replace('-', ' ')}</span></td><td>${detail}</td></tr>
`
			)}</tbody></table></div>`
}</section>
<section aria-labelledby="provenance"><h2 id="provenance">Provenance</h2>
${provenance === undefined ? html`<p>Not attested yet.</p>` : provenance.length === 0 ? html`<p>None is attested by whom the reader of this page named.</p>` : factsMarkup(provenance)}</section>`;
		}
		function factsMarkup(facts) {
			return html`<dl>${facts.map(
				({name, says}) => html`<dt>${name}</dt><dd>${[says].flat().map(each => html`<p>${each}</p>`)}</dd>
`
			)}</dl>`;
		}
		const style = `
:root {
  color-scheme: light dark;
  --text: #1b1f24; --quiet: #545d68; --page: #ffffff; --card: #f5f7f9; --line: #d0d7de; --link: #0a55b8;
  --good: #12602a; --good-back: #def5e4; --bad: #a1121f; --bad-back: #fde7e9; --warn: #724a00; --warn-back: #fff3cf;
  --own: #0a55b8; --base: #8d99a6;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #e6edf3; --quiet: #a9b4c0; --page: #0d1117; --card: #161b22; --line: #3a424c; --link: #79b8ff;
    --good: #7ee2a0; --good-back: #10301c; --bad: #ffa5a8; --bad-back: #43151a; --warn: #f5ce6e; --warn-back: #3a2c05;
    --own: #79b8ff; --base: #5b6570;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0 auto; max-width: 72rem; padding: 1rem; background: var(--page); color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: .25rem 0 .75rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; padding-top: .5rem; border-top: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1rem 0 .25rem; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 1px; }
code { font: .9em/1.4 ui-monospace, monospace; unicode-bidi: isolate; }
.skip { position: absolute; left: -99rem; }
.skip:focus { position: static; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; list-style: none; margin: 0; padding: 0; }
.verdict { border: 1px solid; border-radius: .5rem; padding: .75rem 1rem; margin: 1rem 0; }
.verdict strong { font-size: 1.15rem; display: block; }
.pass { color: var(--good); background: var(--good-back); }
.fail { color: var(--bad); background: var(--bad-back); }
dl { margin: 0; display: grid; grid-template-columns: minmax(6rem, 11rem) 1fr; gap: .3rem 1rem; }
dt { color: var(--quiet); }
dd { margin: 0; min-width: 0; }
dd p { margin: 0; }
.details { background: var(--card); border-radius: .4rem; margin: .2rem 0 .5rem 1.2rem; padding: .5rem .75rem;
  grid-template-columns: minmax(5rem, 7rem) 1fr; font-size: .95rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line); }
td.number, th.number { text-align: right; white-space: nowrap; }
.plain { list-style: none; margin: 0; padding: 0; }
.finding { border-left: .3rem solid var(--line); background: var(--card); padding: .5rem .75rem; margin: .5rem 0; }
.finding.error, .finding.unknown { border-color: var(--bad); }
.finding.warning { border-color: var(--warn); }
.finding p, .finding ul { margin: .2rem 0; }
.badge { display: inline-block; border-radius: .3rem; padding: 0 .4rem; font-size: .82rem;
  background: var(--card); border: 1px solid var(--line); color: var(--text); }
.badge.added, .badge.accepted { color: var(--good); background: var(--good-back); border-color: transparent; }
.badge.changed, .badge.warning, .badge.not-enforced { color: var(--warn); background: var(--warn-back); border-color: transparent; }
.badge.removed, .badge.refused, .badge.error, .badge.unknown { color: var(--bad); background: var(--bad-back); border-color: transparent; }
.quiet, .count, .size { color: var(--quiet); font-size: .9rem; }
.size, td .badge, th { white-space: nowrap; }
svg { width: 100%; height: auto; display: block; margin: .5rem 0; }
svg .own { fill: var(--own); } svg .base { fill: var(--base); } svg .gap { stroke: var(--page); }
.key { display: inline-block; width: .9rem; height: .9rem; border-radius: .2rem; vertical-align: -.1rem; }
.key.own { background: var(--own); } .key.base { background: var(--base); }
.filters { display: flex; flex-wrap: wrap; gap: .5rem 1rem; margin: .5rem 0; }
.filters label { display: flex; flex-direction: column; font-size: .9rem; color: var(--quiet); flex: 1 1 10rem; }
.filters label.wide { flex-grow: 3; }
input, select { font: inherit; color: var(--text); background: var(--page); border: 1px solid var(--quiet); border-radius: .4rem;
  padding: .45rem .6rem; width: 100%; min-width: 0; }
.browser ul { list-style: none; margin: 0; padding-left: .9rem; }
.browser > ul { padding: 0; }
.browser li > p { margin: .1rem 0 .2rem 1.6rem; }
.browser li > ul { border-left: 1px solid var(--line); }
.line { display: flex; align-items: flex-start; overflow: clip; }
.line button { flex: 1; min-width: 0; text-align: left; font: inherit; color: inherit; background: none; border: 0; cursor: pointer;
  padding: .3rem .4rem; border-radius: .3rem; outline-offset: -3px; }
.line button::before { content: '▸'; display: inline-block; width: 1rem; color: var(--quiet); }
.line button[aria-expanded=true]::before { content: '▾'; }
.line button:hover { background: var(--card); }
.line .link { padding: .3rem .6rem; text-decoration: none; }
.target > .line { background: var(--warn-back); border-radius: .3rem; }
button.more { font: inherit; margin: .3rem; padding: .4rem .8rem; color: var(--link); background: var(--card);
  border: 1px solid var(--line); border-radius: .4rem; cursor: pointer; }
@media (max-width: 40rem) {
  dl { display: block; } dt { margin-top: .5rem; font-size: .9rem; }
  .browser ul { padding-left: .5rem; }
  .filters label.wide { flex-basis: 100%; }
}
@media print { .filters, nav, .line .link { display: none; } }
`;
		function proofPage(proof) {
			const {record} = proof;
			const script = `(${browse})((${readChanges})());`;
			const stopped = new Set(proof.findings.filter(({level}) => level === 'error').map(({path}) => path ?? '\0'));
			const data = JSON.stringify(pageData(record, proof.reasons, stopped)).replaceAll('<', '\\u003c');
			const title = `Proof of ${proof.name ?? record.image.digest}`;
			const security = `default-src 'none'; script-src '${hashOf(script)}'; style-src '${hashOf(style)}'; base-uri 'none'; form-action 'none'`;
			const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(security)}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">
<title>${title}</title><style>${new Markup(style)}</style></head><body>
<a class="skip" href="#changes">Skip to the changes</a>
<header><h1>${title}</h1>
<nav aria-label="Parts of this page"><ul><li><a href="#facts">Facts</a></li><li><a href="#signatures">Signatures</a></li><li><a href="#provenance">Provenance</a></li><li><a href="#findings">Findings</a></li><li><a href="#changes">Changes</a></li><li><a href="#packages">Packages</a></li><li><a href="#sizes">Sizes</a></li></ul></nav></header>
<main>${verdictMarkup(proof)}
<section aria-labelledby="facts"><h2 id="facts">Facts</h2>${factsMarkup(factsOf(proof))}</section>
${trustMarkup(proof)}
${findingsMarkup(proof)}
${changesMarkup(record.delta.length)}
${packagesMarkup(proof)}
${layersMarkup(proof)}</main>
<script type="application/json" id="data">${new Markup(data)}</script>
<script>${new Markup(script)}</script>
</body></html>
`;
			return page.text;
		}
		function hashOf(text) {
			return `sha256-${(0, external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`;
		}
		function verdictMarkup({record, findings}) {
			const {verdict, delta, base, policy} = record;
			const without = delta.filter(({clause}) => clause === null).length;
			const passed = verdict.result === 'pass';
			const warned = verdict.mode === 'warn' ? ' The policy only warned: a pass says less.' : '';
			const allowed = without === 0 ? 'each is allowed by a clause' : `${without} of them by no clause`;
			const what = `${(0, amounts.LS)(delta.length, 'path')} ${delta.length === 1 ? 'differs' : 'differ'} from ${base.reference.replace(/@.*/, '')}; ${allowed} of the policy ${policy.name}. Nothing else differs from the base.`;
			return html`<div class="verdict ${verdict.result}"><strong>${passed ? '✓ The image keeps to its policy' : '✗ The image breaks its policy'}</strong>${what}${warned} Found: ${findings.length === 0 ? 'nothing' : ((0, order.Pe))({findings: [...findings]})}.</div>`;
		}
		function factsOf({name, record, origin, config}) {
			const {image, base, policy, tool, verdict} = record;
			const platform = [config.os, config.architecture, config.variant].filter(part => part !== undefined).join('/');
			return [
				{name: 'Image', says: [...(name === undefined ? [] : [name]), image.digest, platform]},
				{name: 'Base', says: [base.reference, base.digest, verificationText(base.verification)]},
				{name: 'Policy', says: [policy.name, policy.digest]},
				{name: 'Judged by', says: [`${tool.name} ${tool.version}`, tool.digest]},
				{name: 'Unknown', says: verdict.strict ? 'counted as a failure' : 'did not count as a failure'},
				{name: 'This page', says: origin}
			];
		}
		function verificationText(verification) {
			if (verification.kind === 'unsigned-by-request') return 'Taken without a signature, by request.';
			const {fingerprint} = verification;
			if (verification.kind === 'key') return `Signed for ${verification.reference} by the key ${fingerprint}.`;
			return `Signed by the key ${fingerprint}, without a name; taken so by request.`;
		}
		function changesMarkup(count) {
			return html`<section aria-labelledby="changes"><h2 id="changes">Changes</h2>
<noscript><p>All ${count} changed paths are in the block named “data” of this file; the tree needs a script, which is part of the file.</p></noscript>
<div id="browser" class="browser" hidden>
<p class="quiet">A line opens by a click or Enter; arrow keys go from line to line. Each path has its own link.</p>
<div class="filters" role="search"><label class="wide" for="search">Search paths and packages<input id="search" type="search" autocomplete="off" spellcheck="false"></label>
<label for="kind">What<select id="kind"><option value="">all</option><option value="a">added</option><option value="c">changed</option><option value="r">removed</option></select></label>
<label for="clause">Clause<select id="clause"><option value="">all</option><option value="refused">refused</option></select></label></div>
<p id="status" role="status"></p><ul id="tree" aria-label="Changed paths"></ul><ul id="found" aria-label="Paths found" hidden></ul></div></section>`;
		}
	},
	86476: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => placeOf
		});
		var _core_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38497);
		function placeOf(finding) {
			const parts = [];
			if (finding.path !== undefined) parts.push(`/${(0, _core_printable_js__WEBPACK_IMPORTED_MODULE_0__.g$)(finding.path)}`);
			if (finding.at) parts.push(`from ${(0, _core_printable_js__WEBPACK_IMPORTED_MODULE_0__.g$)(finding.at.file)}${finding.at.line ? `:${finding.at.line}` : ''}`);
			return parts.join(', ');
		}
	},
	48961: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			g: () => rulePage
		});
		var _rules_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91207);
		const pages = 'https://github.com/wtgos/actions/blob/main/docs/rules';
		function rulePage(id) {
			return (0, _rules_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.KX)(id) ? `${pages}/${id}.md` : undefined;
		}
	},
	3521: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ap: () => familyOf,
			i6: () => reportedRule,
			rj: () => reportedRules,
			AL: () => rulesAsked
		});
		var rules = __webpack_require__(21084);
		var row = __webpack_require__(36529);
		const imageRules = {
			'HW-01': 'the image has one kernel, and it is new enough for the machine',
			'HW-02': 'each device has its driver, as a module or built in, with all that the driver depends on',
			'HW-03': 'the firmware that the drivers ask for on this machine is there',
			'HW-04': 'the kernel arguments that the machine needs are set, and no others of its drivers',
			'HW-05': 'nothing keeps a driver that the machine needs from being loaded',
			'HW-06': 'people at the machine may use its GPU and NPU',
			'HW-07': 'no compute stack on the host: it belongs into the container',
			'HW-10': 'the desktop can scale the display as the profile says',
			'HW-11': 'the desktop does scale it so, without anybody’s doing',
			'HW-12': 'sizes come from scaling the display, not from larger fonts'
		};
		const machineRules = {
			'HW-20': 'it is the machine of the profile',
			'HW-21': 'its CPU is the one of the profile',
			'HW-22': 'its memory is what the profile says',
			'HW-23': 'its drives are those of the profile',
			'HW-24': 'each device is there, and its driver has taken it',
			'HW-25': 'the GPU may use as much memory as the profile says',
			'HW-26': 'the NPU has its node',
			'HW-27': 'its panel is the one of the profile',
			'HW-28': 'its kernel is new enough, and was started as the profile says',
			'HW-29': 'Secure Boot is on'
		};
		var catalogue = __webpack_require__(91207);
		var rule_page = __webpack_require__(48961);
		const docs = 'https://github.com/wtgos/actions/blob/main/docs';
		const ofImages = Object.entries(catalogue.sW).map(([id, {title, level, protects}]) => {
			return {id, title, level, protects, page: (0, rule_page.g)(id) ?? `${docs}/rules/README.md`};
		});
		const asked = [
			{judged: undefined, rules: ofImages},
			{judged: /container/, rules: titled('A container has: ', rules.a, `${docs}/distrobox.md`)},
			{judged: /^1 image$/, rules: titled('An image for a machine: ', imageRules, `${docs}/hardware.md`)},
			{judged: /^1 repository/, rules: titled('A repository: ', row.g7, `${docs}/governance.md`)},
			{judged: /^1 machine$/, rules: titled('A machine: ', machineRules, `${docs}/hardware.md`)}
		];
		const known = new Map(asked.flatMap(({rules}) => rules.map(rule => [rule.id, rule])));
		function titled(of, rules, page) {
			return Object.entries(rules).map(([id, asks]) => {
				const title = `${of}${asks}`;
				return {id, title, level: id === 'DBX-20' ? 'note' : 'error', protects: `${title}.`, page};
			});
		}
		const reportedRules = [...known.values()];
		function reportedRule(id) {
			return known.get(id) ?? {id, title: id, level: 'error', protects: '', page: `${docs}/rules/README.md`};
		}
		function rulesAsked(found, judged) {
			const all = asked.find(each => (judged === undefined ? each.judged === undefined : each.judged?.test(judged)));
			const rules = [...(all?.rules ?? [])];
			const others = new Set(found.map(({rule}) => rule).filter(id => !rules.some(rule => rule.id === id)));
			return [...rules, ...[...others].map(reportedRule)];
		}
		function familyOf(rule) {
			return rule.replace(/-\d+$/, '');
		}
	}
};
