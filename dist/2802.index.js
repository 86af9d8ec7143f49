export const id = 2802;
export const ids = [2802];
export const modules = {
	82802: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			writePolicyDraft: () => writePolicyDraft
		});
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var dist = __webpack_require__(38815);
		var tools = __webpack_require__(83247);
		var core_digest = __webpack_require__(86912);
		var errors = __webpack_require__(22896);
		var files = __webpack_require__(9141);
		var printable = __webpack_require__(38497);
		var caches = __webpack_require__(14493);
		var catalogue = __webpack_require__(91207);
		var evaluate = __webpack_require__(54820);
		var package_diff = __webpack_require__(65922);
		var policy = __webpack_require__(29883);
		var amounts = __webpack_require__(76802);
		const fewClauses = 40;
		const fewPaths = 50;
		function draftClauses(needed) {
			let groups = grouped(needed, 4);
			for (let depth = 3; depth > 0 && groups.length > fewClauses; depth--) groups = grouped(needed, depth);
			const names = new Map();
			return groups.map(({folder, members}) => {
				const slug = slugOf(folder === '' ? 'root' : folder);
				const seen = (names.get(slug) ?? 0) + 1;
				names.set(slug, seen);
				return clauseOf(seen === 1 ? slug : `${slug}-${seen}`, folder, members);
			});
		}
		function slugOf(text) {
			const slug = text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
			return slug.replace(/^-|-$/g, '').slice(0, 60).replace(/-$/, '') || 'drafted';
		}
		function grouped(needed, depth) {
			const groups = new Map();
			for (const each of needed) {
				const {change, rules} = each;
				const folder = folderOf(change, depth);
				const owner = change.kind === 'removed' ? '' : ownerOf(change.after);
				const key = [folder, owner, change.kind === 'removed', ...rules, '', ...newXattrs(change)].join('\0');
				const group = groups.get(key);
				if (group) group.members.push(each);
				else groups.set(key, {folder, members: [each]});
			}
			return [...groups.values()];
		}
		function folderOf(change, depth) {
			const entry = change.kind === 'removed' ? change.before : change.after;
			const members = change.path.split('/');
			return (entry.type === 'directory' ? members : members.slice(0, -1)).slice(0, depth).join('/');
		}
		function clauseOf(name, folder, members) {
			const changes = members.map(({change}) => change);
			const kinds = ['added', 'changed', 'removed'].filter(kind => changes.some(each => each.kind === kind));
			const entries = changes.flatMap(change => [...(change.kind === 'added' ? [] : [change.before]), ...(change.kind === 'removed' ? [] : [change.after])]);
			const after = changes.flatMap(change => (change.kind === 'removed' ? [] : [change.after]));
			const owner = after[0] ? ownerOf(after[0]) : '0:0';
			const xattrs = changes[0] ? newXattrs(changes[0]) : [];
			const rules = members[0]?.rules ?? [];
			const paths = changes.map(({path}) => patternOf(path));
			return {
				name,
				reason: reasonOf(folder, changes, rules),
				paths: paths.length > fewPaths && folder !== '' ? [`${patternOf(folder)}/**`] : paths.slice(0, 1000),
				changes: kinds,
				types: ['file', 'directory', 'symlink'].filter(type => entries.some(each => each.type === type)),
				...(after.some(({type}) => type !== 'symlink') ? {modes: modesOf(after).toString(8).padStart(4, '0')} : {}),
				...(owner === '0:0' ? {} : {owner}),
				...(xattrs.length === 0 ? {} : {xattrs}),
				...(rules.length === 0 ? {} : {rules: [...rules]})
			};
		}
		function modesOf(entries) {
			return entries.filter(({type}) => type !== 'symlink').reduce((bits, {type, mode}) => bits | (type === 'directory' ? mode & ~((mode & 0o444) >> 2) : mode), 0);
		}
		function ownerOf({uid, gid}) {
			return `${uid}:${gid}`;
		}
		function newXattrs(change) {
			if (change.kind === 'removed') return [];
			const before = change.kind === 'changed' ? change.before.xattrs : undefined;
			return [...(change.after.xattrs ?? [])]
				.filter(([name, value]) => !before?.get(name)?.equals(value))
				.map(([name]) => name)
				.sort();
		}
		function patternOf(path) {
			return path.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '?').replace(/\*{2,}/g, '*');
		}
		function reasonOf(folder, changes, rules) {
			const count = kind => changes.filter(each => each.kind === kind).length;
			const kinds = ['added', 'changed', 'removed'].filter(kind => count(kind) > 0).map(kind => `${count(kind)} ${kind}`);
			const bytes = changes.reduce((sum, change) => sum + (change.kind === 'removed' ? 0 : change.after.size), 0);
			const where = (0, printable.vI)(folder === '' ? '/' : `/${folder}`, 200);
			const weight = rules.length === 0 ? '' : ` It overrides ${rules.join(', ')}.`;
			return `Drafted: ${(0, amounts.LS)(changes.length, 'path')} in ${where} (${kinds.join(', ')}; ${(0, amounts.cY)(bytes)}).${weight} Say here why they are needed, or remove them from the image.`;
		}
		const maxRounds = 8;
		async function draftPolicy(evidence, name) {
			const drafter = new Drafter(evidence, name);
			await drafter.chooseSets();
			let remaining = [];
			for (let round = 0; round < maxRounds; round++) {
				const verdict = await drafter.ask();
				remaining = verdict.findings.filter(({level}) => level === 'error' || level === 'unknown');
				if (!drafter.learn(verdict, remaining)) break;
			}
			return {document: drafter.document(), remaining};
		}
		class Drafter {
			#evidence;
			#name;
			#changes;
			#packages;
			#caches = [];
			#withFiles = new Set();
			#packageRules = new Map();
			#paths = new Map();
			#lowered = new Map();
			constructor(evidence, name) {
				this.#evidence = evidence;
				this.#name = name;
				this.#changes = new Map(evidence.delta.map(change => [change.path, change]));
				const {packages, basePackages} = evidence;
				const both = packages.state === 'read' && basePackages.state === 'read';
				this.#packages = both ? (0, package_diff.F)(basePackages, packages) : [];
			}
			async chooseSets() {
				this.#caches = caches.nW;
				for (const {name} of this.#packages) this.#withFiles.add(name);
				const {decisions} = await this.ask();
				const used = new Set(decisions.map(({clause}) => clause));
				this.#caches = caches.nW.filter(name => used.has(`cache:${name}`));
				for (const {name} of this.#packages) if (!used.has(`package:${name}`)) this.#withFiles.delete(name);
				for (const {path, clause} of decisions) if (clause === undefined) this.#paths.set(path, new Set());
			}
			ask() {
				return (0, evaluate.S)({...this.#evidence, policy: this.#policy()}, {strict: true});
			}
			learn({decisions}, refused) {
				const clauseOf = new Map(decisions.map(({path, clause}) => [path, clause]));
				return refused.filter(found => this.#take(found, clauseOf)).length > 0;
			}
			#take(found, clauseOf) {
				const {rule, level, path} = found;
				if (level === 'unknown' || rule === 'CW-01' || !catalogue.Ai.some(id => id === rule)) return false;
				if (path === undefined || !this.#changes.has(path)) {
					const seen = this.#lowered.get(rule);
					if (seen) seen.push(found);
					else this.#lowered.set(rule, [found]);
					return true;
				}
				const [, owner] = /^package:(.+)$/.exec(clauseOf.get(path) ?? '') ?? [];
				const rules = owner === undefined ? entryOf(this.#paths, path) : entryOf(this.#packageRules, owner);
				if (rules.has(rule)) return false;
				rules.add(rule);
				return true;
			}
			document() {
				const needed = [...this.#paths].flatMap(([path, rules]) => {
					const change = this.#changes.get(path);
					return change && path !== '' ? [{change, rules: [...rules].sort()}] : [];
				});
				const allowable = needed.filter(({change}) => isAllowable(change));
				return {
					schema: policy.Db,
					name: this.#name,
					...(this.#lowered.size === 0 ? {} : {levels: this.#levels()}),
					allow: draftClauses(allowable),
					...(this.#caches.length === 0 ? {} : {caches: [...this.#caches]}),
					...(this.#packages.length === 0 ? {} : {packages: {allow: this.#packages.map(each => this.#package(each))}})
				};
			}
			#policy() {
				const result = (0, policy.a4)(this.document());
				if (result.success) return result.data;
				throw new Error('the drafted policy does not follow the schema', {cause: result.error});
			}
			#levels() {
				return Object.fromEntries(
					[...this.#lowered].map(([rule, [first]]) => {
						const {title} = catalogue.sW[rule];
						const said = (0, printable.vI)((0, printable.g$)(first?.message ?? ''), 300);
						const reason = `Drafted: "${title}" does not hold (${said}). Say here why that is right, or remove this line.`;
						return [rule, {level: 'warning', reason}];
					})
				);
			}
			#package({name, kind, before, after}) {
				const rules = [...(this.#packageRules.get(name) ?? [])].sort();
				const versions = [...new Set([...before, ...after].map(({version, release}) => `${version}-${release}`))];
				const said = (0, printable.vI)((0, printable.g$)(versions.join(', ')), 300);
				return {
					name,
					reason: `Drafted: the package was ${kind} (${said}). Say here why it is needed, or take it out of the image.`,
					changes: [kind],
					...(this.#withFiles.has(name) ? {files: true} : {}),
					...(rules.length === 0 ? {} : {rules})
				};
			}
		}
		function isAllowable(change) {
			const entries = [change.kind === 'added' ? undefined : change.before, change.kind === 'removed' ? undefined : change.after];
			return entries.every(entry => !entry || ['file', 'directory', 'symlink'].includes(entry.type));
		}
		function entryOf(map, key) {
			const known = map.get(key);
			if (known) return known;
			const fresh = new Set();
			map.set(key, fresh);
			return fresh;
		}
		var examine = __webpack_require__(72640);
		var cli_candidate = __webpack_require__(58160);
		async function writePolicyDraft(image, options, services, print) {
			const pipeline = (0, tools.xr)(services, options.plainHttp === true);
			const candidate = await (0, cli_candidate.q)(image, options, services, pipeline);
			const name = options.name ?? nameOf(image);
			const nothing = (0, policy.a4)({schema: policy.Db, name});
			if (!nothing.success) {
				throw new errors.yo('input-invalid', `name: ${JSON.stringify(name)} is no name for a policy`, {
					hint: 'Use lower-case letters, digits and hyphens, at most 64.'
				});
			}
			const empty = {policy: nothing.data, digest: (0, core_digest.sc)('')};
			const {evidence} = await (0, examine.s)(candidate, empty, {strict: true, targets: []}, pipeline);
			const draft = await draftPolicy(evidence, name);
			const {digest} = evidence.context.image;
			const yaml = yamlOf(draft, image.includes(digest) ? image : `${image} (${digest})`);
			if (options.output === undefined) print(yaml);
			else await writeNew((0, external_node_path_.resolve)(services.cwd, options.output), yaml);
			for (const {rule, path, message} of draft.remaining) {
				services.log.warn(`no policy can allow this: ${rule} ${path === undefined ? '' : `/${(0, printable.g$)(path)}: `}${message}`);
			}
			const {levels = {}, allow} = draft.document;
			for (const rule of Object.keys(levels)) services.log.warn(`the draft lowers ${rule} for the whole image: look at it first`);
			services.log.info(`${(0, amounts.LS)(allow.length, 'clause')} drafted; each reason says what was seen and waits for a better one`);
			return {outputs: options.output === undefined ? {} : {policy: options.output}, json: draft};
		}
		const oneLine = new Set(['caches', 'changes', 'rules', 'types', 'xattrs']);
		function nameOf(image) {
			const plain = image.replace(/@sha256:.*$/, '').replace(/:[^:/]*$/, '');
			return slugOf(plain.slice(plain.lastIndexOf('/') + 1).replace(/^oci:/, ''));
		}
		function yamlOf({document, remaining}, seenIn) {
			const yaml = new dist.yo(document);
			const left = remaining.length === 0 ? '' : `\n It does not pass: no policy can allow ${remaining.length} of its findings.`;
			yaml.commentBefore = [
				` yaml-language-server: $schema=${policy.Db}`,
				'',
				` Drafted by \`wtgos policy draft\` from ${(0, printable.g$)(seenIn)}.`,
				` It allows what that image changes in its base, needed or not. Read each clause: remove what should not be there,${left}`,
				' narrow what stays, and replace the reason by why it is right. docs/policy.md explains each member.'
			].join('\n');
			(0, dist.YR)(yaml, {
				Pair(_key, {key, value}) {
					if ((0, dist.oP)(value) && (0, dist.jn)(key) && oneLine.has(String(key.value))) value.flow = true;
				}
			});
			return yaml.toString({lineWidth: 0, flowCollectionPadding: false});
		}
		async function writeNew(file, text) {
			try {
				await (0, promises_.writeFile)(file, text, {flag: 'wx'});
			} catch (error) {
				const {code} = error;
				if (code === 'EEXIST') {
					throw new errors.yo('input-invalid', `output: ${file} is there already`, {
						hint: 'A draft replaces nothing that somebody wrote: name another file.'
					});
				}
				throw (0, files.zS)(file, 'writing', error);
			}
		}
	}
};
