export const id = 5791;
export const ids = [5791];
export const modules = {
	65791: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			printExplanation: () => printExplanation
		});
		var tools = __webpack_require__(83247);
		var errors = __webpack_require__(22896);
		var examine = __webpack_require__(72640);
		var closed_world_clauses = __webpack_require__(72516);
		var places = __webpack_require__(87486);
		var rule = __webpack_require__(57088);
		var entry_state = __webpack_require__(72999);
		const mostLinks = 40;
		async function explainPath(evidence, verdict, path) {
			const reasons = new Map((await (0, closed_world_clauses.Q)(evidence)).map(({name, reason}) => [name, reason]));
			return explain(evidence, verdict, reasons, path.replace(/^\/+|\/+$/g, ''));
		}
		function explain(evidence, verdict, reasons, asked) {
			const {tree, baseTree, sources} = evidence;
			const {path, through} = locate(evidence, asked);
			const [before, after] = [baseTree.entries.get(path), tree.entries.get(path)];
			if (!before && !after) return undefined;
			const change = evidence.delta.find(each => each.path === path);
			const name = verdict.decisions.find(decision => decision.path === path)?.clause;
			const findings = verdict.findings.filter(found => found.path === path || (found.rule === 'WH-01' && found.path !== undefined && (0, places.UO)(path, found.path)));
			const stopped = findings.some(({level}) => level === 'error' || (level === 'unknown' && verdict.strict));
			const layer = layerOf(evidence, change?.kind === 'removed' ? hiderOf(evidence, path) : (after ?? before)?.layer);
			const at = sources.get(path);
			const end = after?.type === 'symlink' ? tree.lookup(path) : undefined;
			return {
				path,
				through,
				outcome: stopped || (change && name === undefined) ? 'refused' : change ? 'allowed' : 'unchanged',
				change: change?.kind ?? 'none',
				...(change?.kind === 'changed' ? {what: change.what} : {}),
				...(before ? {before: (0, entry_state._)(before)} : {}),
				...(after ? {after: (0, entry_state._)(after)} : {}),
				...(layer ? {layer} : {}),
				...(at ? {from: at.line === undefined ? at.file : `${at.file}:${at.line}`} : {}),
				...(name === undefined ? {} : {clause: {name, reason: reasons.get(name) ?? ''}}),
				findings,
				...(after?.type === 'symlink' ? {leadsTo: (end && explain(evidence, verdict, reasons, end.path)) ?? 'nothing'} : {})
			};
		}
		function locate({tree, baseTree}, asked) {
			const now = walk(tree, asked);
			return tree.entries.has(now.path) || baseTree.entries.has(now.path) ? now : walk(baseTree, asked);
		}
		function walk(tree, asked) {
			const through = [];
			const todo = asked.split('/').reverse();
			let real = '';
			for (let member = todo.pop(); member !== undefined; member = todo.pop()) {
				if (member === '' || member === '.') continue;
				if (member === '..') {
					real = real.slice(0, Math.max(0, real.lastIndexOf('/')));
					continue;
				}
				const path = real === '' ? member : `${real}/${member}`;
				const {type, target = ''} = tree.entries.get(path) ?? {};
				real = path;
				if (type !== 'symlink' || todo.length === 0 || through.length === mostLinks) continue;
				through.push({path, target});
				real = target.startsWith('/') ? '' : path.slice(0, Math.max(0, path.lastIndexOf('/')));
				todo.push(...target.split('/').reverse());
			}
			return {path: real, through};
		}
		function hiderOf(evidence, path) {
			const {tree} = evidence;
			const base = (0, rule.k$)(evidence);
			const whiteout = tree.whiteouts.findLast(each => each.layer >= base && (each.path === '' || (0, places.UO)(path, each.path)) && (!each.opaque || each.path !== path));
			if (whiteout) return whiteout.layer;
			const parents = path.split('/').map((_, at, members) => members.slice(0, at).join('/'));
			return parents.map(parent => tree.entries.get(parent)).findLast(entry => entry)?.layer;
		}
		function layerOf(evidence, position) {
			const {manifest, config} = evidence.context.image;
			const descriptor = position === undefined ? undefined : manifest.layers[position];
			if (position === undefined || !descriptor) return undefined;
			const createdBy = stepsOf(config.history, manifest.layers.length)?.[position]?.created_by;
			return {
				number: position + 1,
				of: manifest.layers.length,
				digest: descriptor.digest,
				ofBase: position < (0, rule.k$)(evidence),
				...(createdBy === undefined ? {} : {createdBy})
			};
		}
		function stepsOf(history, layers) {
			const steps = history?.filter(step => step.empty_layer !== true);
			return steps?.length === layers ? steps : undefined;
		}
		var external_node_util_ = __webpack_require__(57975);
		var printable = __webpack_require__(38497);
		var amounts = __webpack_require__(76802);
		const outcomes = {
			unchanged: {said: 'unchanged: it is the base’s', style: 'green'},
			allowed: {said: 'allowed', style: 'green'},
			refused: {said: 'refused', style: 'red'}
		};
		function explanationText(explanation, colour) {
			const paint = (style, text) => (colour ? (0, external_node_util_.styleText)(style, text, {validateStream: false}) : text);
			const {path, through, outcome, change, what, before, after, layer, from, clause, findings, leadsTo} = explanation;
			const {said, style} = outcomes[outcome];
			const line = (name, text) => `  ${name.padEnd(9)} ${text}`;
			const kind = change === 'changed' ? `changed (${what?.join(', ') ?? ''})` : change;
			const lines = [
				`${paint('bold', `/${(0, printable.g$)(path)}`)}  ${paint(style, said)}`,
				...through.map(link => line('through', `/${(0, printable.g$)(link.path)} -> ${(0, printable.g$)((0, printable.vI)(link.target, 200))}`)),
				...(change === 'none' ? [] : [line('change', kind), line('base', stateText(before))]),
				line('image', stateText(after))
			];
			if (layer) {
				const whose = layer.ofBase ? ' (of the base)' : '';
				lines.push(line('layer', `${layer.number} of ${layer.of}${whose}, ${layer.digest}`));
				if (layer.createdBy !== undefined) lines.push(line('made by', (0, printable.g$)((0, printable.vI)(layer.createdBy, 300))));
			}
			if (from !== undefined) lines.push(line('from', (0, printable.g$)(from)));
			if (clause) lines.push(line('clause', `${clause.name}: ${(0, printable.g$)(clause.reason)}`));
			for (const {rule, level, message, fix} of findings) {
				lines.push(line(level, `${rule}  ${(0, printable.g$)(message)}`));
				if (fix !== undefined) lines.push(line('', `→ ${(0, printable.g$)(fix)}`));
			}
			if (leadsTo === 'nothing') lines.push(line('leads to', 'nothing'));
			else if (leadsTo) lines.push(`It leads to ${explanationText(leadsTo, colour)}`);
			return lines.join('\n');
		}
		function stateText(state) {
			if (!state) return 'nothing';
			const {type, mode, owner, size, digest, target} = state;
			if (type === 'symlink') return `symlink -> ${(0, printable.g$)((0, printable.vI)(target ?? '', 200))}, owner ${owner}`;
			const content = type === 'file' ? `, ${(0, amounts.cY)(size)}, ${digest ?? ''}` : '';
			return `${type} ${mode}, owner ${owner}${content}`;
		}
		var cli_candidate = __webpack_require__(58160);
		async function printExplanation([image, path], {policy, plainHttp, ...base}, services, print, colour) {
			const pipeline = (0, tools.xr)(services, plainHttp === true);
			const rules = await (0, tools.US)(policy, services);
			const candidate = await (0, cli_candidate.q)(image, base, services, pipeline);
			const {evidence, verdict} = await (0, examine.s)(candidate, rules, {strict: true, targets: []}, pipeline);
			const explanation = await explainPath(evidence, verdict, path);
			if (!explanation) {
				throw new errors.yo('input-invalid', `path: there is no ${path} in the image, and none in its base`, {
					hint: 'Name a path of the image, such as /etc/passwd; `wtgos tree` lists them all.'
				});
			}
			print(explanationText(explanation, colour));
			return {outputs: {}, json: explanation};
		}
	},
	72999: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			_: () => entryState
		});
		function entryState({type, mode, uid, gid, size, digest, target}) {
			return {
				type,
				mode: mode.toString(8).padStart(4, '0'),
				owner: `${uid}:${gid}`,
				size,
				...(digest === undefined ? {} : {digest}),
				...(target === undefined ? {} : {target})
			};
		}
	}
};
