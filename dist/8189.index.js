export const id = 8189;
export const ids = [8189];
export const modules = {
	18189: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			run: () => run
		});
		var external_node_path_ = __webpack_require__(76760);
		var errors = __webpack_require__(22896);
		var files = __webpack_require__(9141);
		var printable = __webpack_require__(38497);
		var schemas = __webpack_require__(2503);
		const administration = 'administration: read';
		const time = schemas.aig().min(0).max(8.64e15);
		const login = schemas.Ikc({login: schemas.YjP()}).nullish();
		async function gatherAudit(reader, {branch, since, environment}) {
			const from = `${since}T00:00:00Z`;
			const commits = (title, lookFor, path) =>
				read(reader, from, {
					title,
					lookFor,
					path: `/commits?sha=${encodeURIComponent(branch)}&since=${from}&path=${encodeURIComponent(path)}`,
					shape: commitShape,
					permission: 'contents: read',
					event: ({sha, author, commit}) => ({
						at: commit.committer?.date ?? 'unknown',
						who: author?.login ?? commit.committer?.name ?? 'unknown',
						what: `${sha.slice(0, 12)} ${commit.message.split('\n', 1)[0] ?? ''}`
					})
				});
			return Promise.all([
				read(reader, from, {
					title: 'Rules passed over',
					lookFor: 'Every one: who passed over which rule, and why.',
					path: `/rulesets/rule-suites?rule_suite_result=bypass&time_period=month&ref=${encodeURIComponent(`refs/heads/${branch}`)}`,
					shape: schemas.Ikc({actor_name: schemas.YjP().nullish(), ref: schemas.YjP(), pushed_at: schemas.YjP()}),
					permission: 'administration: read',
					event: ({actor_name: who, ref, pushed_at: at}) => ({at, who: who ?? 'unknown', what: `a push to ${ref}`})
				}),
				commits('Changes of workflows', 'New triggers, permissions, secrets, and actions that are not pinned.', '.github'),
				commits('Changes of policies', 'What became allowed.', 'policies'),
				read(reader, from, {
					title: 'New deploy keys',
					lookFor: 'Who needs it, and whether it must write.',
					path: '/keys',
					shape: schemas.Ikc({
						title: schemas.YjP(),
						created_at: schemas.YjP(),
						read_only: schemas.zMY(),
						added_by: schemas.YjP().nullish()
					}),
					permission: administration,
					event: ({title, created_at: at, read_only: reads, added_by: who}) => ({
						at,
						who: who ?? 'unknown',
						what: `${title}, ${reads ? 'reads' : 'WRITES'}`
					})
				}),
				read(reader, from, {
					title: 'New webhooks',
					lookFor: 'Where events are sent.',
					path: '/hooks',
					shape: schemas.Ikc({created_at: schemas.YjP(), config: schemas.Ikc({url: schemas.YjP().nullish()})}),
					permission: 'webhooks: read',
					event: ({created_at: at, config}) => ({at, who: 'unknown', what: hostOf(config.url)})
				}),
				read(reader, from, {
					title: 'People who were invited',
					lookFor: 'Whether they need the role.',
					path: '/invitations',
					shape: schemas.Ikc({created_at: schemas.YjP(), permissions: schemas.YjP(), invitee: login, inviter: login}),
					permission: administration,
					event: ({created_at: at, permissions, invitee, inviter}) => ({
						at,
						who: inviter?.login ?? 'unknown',
						what: `${invitee?.login ?? 'somebody by mail'} as ${permissions}`
					})
				}),
				...(environment === undefined
					? []
					: [
							read(reader, from, {
								title: `Secrets of the environment ${environment}`,
								lookFor: 'A key that changed without a rotation (docs/rotation.md).',
								path: `/environments/${encodeURIComponent(environment)}/secrets`,
								shape: schemas.Ikc({name: schemas.YjP(), updated_at: schemas.YjP()}),
								permission: 'environments: read',
								event: ({name, updated_at: at}) => ({at, who: 'unknown', what: name}),
								member: 'secrets'
							})
						]),
				read(reader, from, {
					title: 'The organisation’s audit log',
					lookFor: 'New members and owners, tokens, apps, changed settings.',
					path: `/orgs/${encodeURIComponent(reader.owner)}/audit-log?phrase=${encodeURIComponent(`created:>=${since}`)}&include=web`,
					shape: schemas.Ikc({action: schemas.YjP(), actor: schemas.YjP().nullish(), '@timestamp': time}),
					permission: 'an owner of the organisation on Enterprise Cloud, organization administration: read',
					event: ({action, actor, '@timestamp': at}) => ({
						at: new Date(at).toISOString(),
						who: actor ?? 'unknown',
						what: action
					}),
					byCursor: true
				})
			]);
		}
		const commitShape = schemas.Ikc({
			sha: schemas.YjP(),
			author: login,
			commit: schemas.Ikc({
				message: schemas.YjP(),
				committer: schemas.Ikc({name: schemas.YjP(), date: schemas.YjP()}).partial().nullish()
			})
		});
		async function read(reader, from, source) {
			const {title, lookFor, path, shape, permission, member, byCursor} = source;
			const question = {path, shape, permission};
			const seen = await (byCursor ? reader.listByCursor(question) : member === undefined ? reader.list(question) : reader.listWithin(member, question));
			if (seen.state !== 'seen') return {title, lookFor, events: seen};
			const events = seen.value.map(source.event).filter(({at}) => !(Date.parse(at) < Date.parse(from)));
			events.sort((a, b) => (a.at < b.at ? 1 : -1));
			return {title, lookFor, events: {state: 'seen', value: events}};
		}
		function hostOf(url) {
			return URL.parse(url ?? '')?.host ?? 'an address that is none';
		}
		const maxShown = 200;
		function auditPage(sections, {repository, since, today}, harmless) {
			const lines = [`# Audit review of ${repository}`, '', `From ${since} to ${today}. Times are UTC.`, ''];
			for (const {title, lookFor, events} of sections) {
				lines.push(`## ${title}`, '');
				if (events.state === 'seen') {
					lines.push(events.value.length === 0 ? 'Nothing.' : `Look for: ${lookFor}`, '');
					lines.push(...(events.value.length === 0 ? [] : ['| when | who | what |', '|---|---|---|']));
					for (const {at, who, what} of events.value.slice(0, maxShown)) lines.push(`| ${harmless(at)} | ${harmless(who)} | ${harmless(what)} |`);
					if (events.value.length > maxShown) lines.push(`| | | and ${events.value.length - maxShown} more |`);
					if (events.value.length > 0) lines.push('');
				} else {
					const [why, permission] = events.state === 'hidden' ? [events.why, events.permission] : ['GitHub says that there is none', ''];
					lines.push(`**Not seen**: ${harmless(why)}. ${permission && `It takes: ${permission}. `}Look at it by hand.`, '');
				}
			}
			return `${lines.join('\n').trimEnd()}\n`;
		}
		function unseen(sections) {
			return sections.filter(({events}) => events.state !== 'seen').length;
		}
		function reviewLine(today, who, sections, since) {
			const seen = sections.length - unseen(sections);
			const words = unseen(sections) === 0 ? '' : `; ${unseen(sections)} of ${sections.length} parts looked at by hand`;
			return `${today} @${who} since ${since}: ${seen} parts by wtgos${words}\n`;
		}
		var map_limited = __webpack_require__(52647);
		const actionsApp = 15368;
		const administrators = 'RepositoryRole:5';
		function strictest(rules) {
			if (rules.length === 0) return undefined;
			const any = member => rules.some(one => one[member]);
			return {
				approvals: Math.max(...rules.map(({approvals}) => approvals)),
				codeOwners: any('codeOwners'),
				dismisses: any('dismisses'),
				byAnother: any('byAnother')
			};
		}
		const ruleShape = schemas.Ikc({
			type: schemas.YjP(),
			parameters: schemas.g1P(schemas.YjP(), schemas.L5J()).optional(),
			ruleset_id: schemas.Whr().optional(),
			ruleset_source_type: schemas.YjP().optional()
		});
		const pullRequestShape = schemas.Ikc({
			required_approving_review_count: schemas.aig(),
			require_code_owner_review: schemas.zMY(),
			dismiss_stale_reviews_on_push: schemas.zMY().default(false),
			require_last_push_approval: schemas.zMY().default(false)
		});
		const checksShape = schemas.Ikc({
			required_status_checks: schemas.YOg(schemas.Ikc({context: schemas.YjP(), integration_id: schemas.aig().nullish()}))
		});
		const enabled = schemas.Ikc({enabled: schemas.zMY()}).optional();
		const numbered = schemas.Ikc({id: schemas.aig()});
		const slugs = schemas.YOg(numbered.extend({slug: schemas.YjP().optional()}));
		const allowances = schemas
			.Ikc({users: schemas.YOg(numbered.extend({login: schemas.YjP()})), teams: slugs, apps: slugs})
			.partial()
			.optional();
		const classicShape = schemas.Ikc({
			required_pull_request_reviews: schemas
				.Ikc({
					required_approving_review_count: schemas.aig().optional(),
					require_code_owner_reviews: schemas.zMY().optional(),
					dismiss_stale_reviews: schemas.zMY().optional(),
					require_last_push_approval: schemas.zMY().optional(),
					bypass_pull_request_allowances: allowances
				})
				.optional(),
			required_status_checks: schemas.Ikc({checks: schemas.YOg(schemas.Ikc({context: schemas.YjP(), app_id: schemas.aig().nullish()})).optional()}).nullish(),
			enforce_admins: enabled,
			required_linear_history: enabled,
			required_signatures: enabled
		});
		const metadata = 'metadata: read';
		const editors = new Map([
			['Repository', 'administration: write on the repository, as only who may edit a ruleset sees who passes it'],
			['Organization', 'organization administration: write (an owner), as only who may edit a ruleset of the organisation sees who passes it']
		]);
		const maxRulesets = 200;
		const rulesetShape = schemas.Ikc({
			bypass_actors: schemas.YOg(schemas.Ikc({actor_type: schemas.YjP(), actor_id: schemas.aig().nullish(), bypass_mode: schemas.YjP().optional()})).optional()
		});
		async function readBranchRules(reader, branch) {
			const name = encodeURIComponent(branch);
			const [rules, classic] = await Promise.all([reader.list({path: `/rules/branches/${name}`, shape: ruleShape, permission: metadata}), readClassic(reader, branch)]);
			const bypasses = rules.state === 'seen' ? await rulesetBypasses(reader, rules.value) : [];
			if (classic.state === 'seen') bypasses.push(classicBypass(classic.value, `/branches/${name}/protection`));
			return {
				rulesets: rules.state === 'seen' ? ofRulesets(rules.value) : rules,
				classic: classic.state === 'seen' ? {state: 'seen', value: ofClassic(classic.value)} : classic,
				bypasses
			};
		}
		async function rulesetNames(reader) {
			const shape = schemas.Ikc({name: schemas.YjP()});
			const seen = await reader.list({path: '/rulesets?includes_parents=false', shape, permission: metadata});
			return seen.state === 'seen' ? seen.value.map(({name}) => name) : [];
		}
		async function readClassic(reader, branch) {
			const name = encodeURIComponent(branch);
			const seen = await reader.ask({
				path: `/branches/${name}/protection`,
				shape: classicShape,
				permission: 'administration: read',
				noneSays: /^Branch not protected/
			});
			if (seen.state !== 'hidden' || seen.status === undefined) return seen;
			const shape = schemas.Ikc({protected: schemas.zMY()});
			const itself = await reader.ask({
				path: `/branches/${name}`,
				shape,
				permission: 'contents: read',
				noneSays: /^Branch not found/
			});
			if (itself.state === 'absent')
				throw new errors.yo('input-invalid', `branch: ${reader.name} has none that is called ${branch}`, {
					hint: 'Name the one that is published from, with branch.'
				});
			return itself.state === 'seen' && !itself.value.protected ? {state: 'absent'} : seen;
		}
		function ofRulesets(rules) {
			const has = type => rules.some(rule => rule.type === type);
			const parametersOf = type => rules.flatMap(rule => (rule.type === type ? [rule.parameters] : []));
			const requests = schemas.YOg(pullRequestShape).safeParse(parametersOf('pull_request')).data;
			const checks = schemas.YOg(checksShape).safeParse(parametersOf('required_status_checks')).data;
			if (!requests || !checks)
				return {
					state: 'hidden',
					why: 'GitHub’s answer is not as documented (parameters of a rule)',
					permission: metadata
				};
			const value = {
				source: 'rulesets',
				pullRequest: strictest(
					requests.map(one => ({
						approvals: one.required_approving_review_count,
						codeOwners: one.require_code_owner_review,
						dismisses: one.dismiss_stale_reviews_on_push,
						byAnother: one.require_last_push_approval
					}))
				),
				checks: checks.flatMap(one => one.required_status_checks).map(({context, integration_id: app}) => ({name: context, app: app ?? undefined})),
				linear: has('required_linear_history'),
				signed: has('required_signatures')
			};
			return {state: 'seen', value};
		}
		function ofClassic(classic) {
			const reviews = classic.required_pull_request_reviews;
			return {
				source: 'branch protection',
				pullRequest: reviews && {
					approvals: reviews.required_approving_review_count ?? 0,
					codeOwners: reviews.require_code_owner_reviews ?? false,
					dismisses: reviews.dismiss_stale_reviews ?? false,
					byAnother: reviews.require_last_push_approval ?? false
				},
				checks: (classic.required_status_checks?.checks ?? []).map(({context, app_id: app}) => ({
					name: context,
					app: app ?? undefined
				})),
				linear: classic.required_linear_history?.enabled ?? false,
				signed: classic.required_signatures?.enabled ?? false
			};
		}
		async function rulesetBypasses(reader, rules) {
			const owners = new Map(rules.map(({ruleset_id: id, ruleset_source_type: owner}) => [id, owner]));
			if (owners.has(undefined) || owners.size > maxRulesets) {
				const why = owners.has(undefined) ? 'GitHub does not say which ruleset a rule is of' : `there are ${owners.size}`;
				return [{source: 'rulesets', actors: {state: 'hidden', why, permission: metadata}}];
			}
			return (0, map_limited.b)([...owners], 4, async ([number, owner]) => {
				const permission = editors.get(owner ?? 'Repository') ?? `write access to rulesets of the ${owner}`;
				const seen = await reader.ask({
					path: `/rulesets/${number}?includes_parents=true`,
					shape: rulesetShape,
					permission
				});
				const source = `ruleset ${number}${owner === 'Organization' ? ' of the organisation' : ''}`;
				if (seen.state !== 'seen') return {source, actors: seen};
				const actors = seen.value.bypass_actors;
				if (!actors) return {source, actors: {state: 'hidden', why: 'the list is left out of the answer', permission}};
				const without = isAllowed =>
					owner === 'Repository'
						? [
								{
									method: 'PUT',
									path: `/rulesets/${number}`,
									body: {bypass_actors: actors.filter(one => isAllowed(actorName(one)))}
								}
							]
						: [`Whoever may edit the ${source} takes those off its bypass list whom the expectations do not name.`];
				return {source, actors: {state: 'seen', value: actors.map(actorName)}, without};
			});
		}
		function actorName({actor_type: type, actor_id: id}) {
			return type === 'OrganizationAdmin' || type === 'DeployKey' || id == null ? type : `${type}:${id}`;
		}
		function classicBypass({enforce_admins: admins, required_pull_request_reviews: reviews}, path) {
			const {users = [], teams = [], apps = []} = reviews?.bypass_pull_request_allowances ?? {};
			const allowances = [...users.map(({id, login}) => ({actor: `User:${id}`, kind: 'users', name: login})), ...teams.map(({id, slug}) => ({actor: `Team:${id}`, kind: 'teams', name: slug})), ...apps.map(({id, slug}) => ({actor: `Integration:${id}`, kind: 'apps', name: slug}))];
			const actors = [...(admins?.enabled ? [] : [administrators]), ...allowances.map(({actor}) => actor)];
			const without = isAllowed => {
				const kept = {users: [], teams: [], apps: []};
				for (const {actor, kind, name} of allowances) if (name !== undefined && isAllowed(actor)) kept[kind].push(name);
				return [
					...(admins?.enabled || isAllowed(administrators) ? [] : [{method: 'POST', path: `${path}/enforce_admins`}]),
					...(allowances.every(({actor}) => isAllowed(actor))
						? []
						: [
								{
									method: 'PATCH',
									path: `${path}/required_pull_request_reviews`,
									body: {bypass_pull_request_allowances: kept}
								}
							])
				];
			};
			return {source: 'branch protection', actors: {state: 'seen', value: actors}, without};
		}
		var governance_row = __webpack_require__(36529);
		const commitsSeen = 30;
		async function checkBranch(reader, branch, rules, expected) {
			const {'pull-request': request, 'status-checks': checks} = expected;
			const [methods, commits] = await Promise.all([mergeMethods(reader), lastCommits(reader, branch)]);
			return [...(request ? [pullRequest(rules, request)] : []), ...(checks.length > 0 ? [statusChecks(rules, checks)] : []), ...(expected['linear-history'] ? [linear(rules, commits, methods)] : []), ...(expected['signed-commits'] ? [signed(rules, commits, methods)] : []), bypass(rules, expected)];
		}
		function decide(id, rules, isMet, words) {
			const sources = [rules.rulesets, rules.classic];
			const seen = sources.flatMap(source => (source.state === 'seen' ? [source.value] : []));
			const by = [...seen, ...(seen.length > 1 ? [together(seen)] : [])].find(isMet);
			if (by) return (0, governance_row.IX)(id, `${words.met} (${by.source})`);
			const hidden = sources.find(source => source.state === 'hidden');
			if (hidden?.state === 'hidden') return (0, governance_row.L5)(id, hidden.why, hidden.permission);
			return (0, governance_row.fJ)(id, words.missing(seen), words.fix);
		}
		function together(sources) {
			return {
				source: sources.map(({source}) => source).join(' and '),
				pullRequest: strictest(sources.flatMap(({pullRequest: one}) => (one ? [one] : []))),
				checks: sources.flatMap(({checks}) => checks),
				linear: sources.some(one => one.linear),
				signed: sources.some(one => one.signed)
			};
		}
		function pullRequest(rules, expected) {
			const {approvals, 'code-owners': owners} = expected;
			const isApproved = is => is.approvals >= approvals && (approvals === 0 || (is.dismisses && is.byAnother));
			return decide('GOV-01', rules, ({pullRequest: is}) => is !== undefined && isApproved(is) && (is.codeOwners || !owners), {
				met: `a pull request with ${approvals} or more approvals${owners ? ', code owners among them' : ''}`,
				missing: seen => {
					const is = together(seen).pullRequest;
					if (!is) return 'nothing asks for a pull request';
					const owned = is.codeOwners ? '' : ', and code owners need not approve';
					const stale = is.dismisses ? '' : ', which stay when more is pushed';
					const own = is.byAnother ? '' : ', which may come from whoever pushed last';
					return `a pull request needs ${is.approvals} approvals of ${approvals}${approvals > 0 ? stale + own : ''}${owners ? owned : ''}`;
				},
				fix: 'Add the rule "Require a pull request before merging" to the ruleset: it dismisses stale approvals, and asks for one of the last push.'
			});
		}
		function statusChecks(rules, expected) {
			const isBound = (protection, name) => protection.checks.some(check => check.name === name && check.app === actionsApp);
			return decide('GOV-02', rules, protection => expected.every(name => isBound(protection, name)), {
				met: expected.join(', '),
				missing: seen => {
					const words = expected.filter(name => !seen.some(protection => isBound(protection, name)));
					const loose = words.filter(name => seen.some(({checks}) => checks.some(check => check.name === name)));
					const ofAnyone = loose.length > 0 ? `; ${loose.join(', ')} may come from anyone who can write` : '';
					return `not required of GitHub Actions: ${words.join(', ')}${ofAnyone}`;
				},
				fix: 'Add the rule "Require status checks to pass", each check with GitHub Actions as its source.'
			});
		}
		const check_branch_commitShape = schemas.Ikc({
			sha: schemas.YjP(),
			parents: schemas.YOg(schemas.L5J()),
			commit: schemas.Ikc({verification: schemas.Ikc({verified: schemas.zMY()}).optional()})
		});
		async function lastCommits(reader, branch) {
			const path = `/commits?sha=${encodeURIComponent(branch)}&per_page=${commitsSeen}`;
			const seen = await reader.ask({path, shape: schemas.YOg(check_branch_commitShape), permission: 'contents: read'});
			if (seen.state !== 'seen') return undefined;
			return {
				count: seen.value.length,
				merges: seen.value.filter(({parents}) => parents.length > 1).length,
				unsigned: seen.value.filter(({commit}) => commit.verification?.verified !== true).length
			};
		}
		async function mergeMethods(reader) {
			const shape = schemas.Ikc({allow_merge_commit: schemas.zMY(), allow_rebase_merge: schemas.zMY()});
			const seen = await reader.ask({path: '', shape, permission: 'contents: write'});
			if (seen.state !== 'seen') return undefined;
			return {merge: seen.value.allow_merge_commit, rebase: seen.value.allow_rebase_merge};
		}
		function linear(rules, commits, methods) {
			const row = decide('GOV-03', rules, protection => protection.linear, {
				met: 'merge commits are refused',
				missing: () => 'nothing asks for a linear history',
				fix: 'Add the rule "Require linear history" to the ruleset.'
			});
			const notes = [...(commits && commits.merges > 0 ? [`${commits.merges} of the last ${commits.count} commits are merges`] : []), ...(methods?.merge ? ['the repository offers merge commits, which the rule then refuses'] : [])];
			return withNotes(row, notes);
		}
		function signed(rules, commits, methods) {
			const row = decide('GOV-04', rules, protection => protection.signed, {
				met: 'commits without a valid signature are refused',
				missing: () => 'nothing asks for signed commits',
				fix: 'Add the rule "Require signed commits" to the ruleset.'
			});
			const notes = [...(commits && commits.unsigned > 0 ? [`${commits.unsigned} of the last ${commits.count} commits are unsigned`] : []), ...(methods?.rebase ? ['the repository offers rebase merges, whose commits GitHub does not sign'] : [])];
			return withNotes(row, notes);
		}
		function withNotes(row, notes) {
			return notes.length === 0 ? row : {...row, note: notes.join('; ')};
		}
		function bypass({rulesets, classic, bypasses}, {bypass: allowed}) {
			const isAllowed = actor => allowed.some(one => one.actor === actor);
			const passed = bypasses.flatMap(({source, actors, without}) => {
				const stranger = actors.state === 'seen' ? actors.value.find(actor => !isAllowed(actor)) : undefined;
				return stranger === undefined ? [] : [{stranger, source, settings: without?.(isAllowed) ?? []}];
			});
			const [first] = passed;
			if (first) {
				const fix = 'Take it off the bypass list, or allow it in the expectations with a reason.';
				const row = (0, governance_row.fJ)('GOV-05', `${first.stranger} may pass over the ${first.source}`, fix);
				return {...row, settings: passed.flatMap(({settings}) => settings)};
			}
			const hidden = [rulesets, classic, ...bypasses.map(({actors}) => actors)].find(({state}) => state === 'hidden');
			if (hidden?.state === 'hidden') return (0, governance_row.L5)('GOV-05', hidden.why, hidden.permission);
			if (bypasses.length === 0) return (0, governance_row.fJ)('GOV-05', 'there are no rules to pass over', 'Add a ruleset for the branch.');
			const some = allowed.length > 0 ? `, but for ${allowed.map(({actor}) => actor).join(', ')}` : '';
			return (0, governance_row.IX)('GOV-05', `nobody${some}`);
		}
		var dist = __webpack_require__(38815);
		var match_runs = __webpack_require__(97278);
		const maxCodeownersBytes = 3 * 1024 * 1024;
		const codeownersPlaces = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
		function readCodeowners(text) {
			if (Buffer.byteLength(text) > maxCodeownersBytes) throw new RangeError('larger than 3 MB, so GitHub does not load it');
			const lines = [];
			const faults = [];
			for (const [at, written] of text
				.replace(/^\ufeff/, '')
				.split(/\r?\n/)
				.entries()) {
				const line = at + 1;
				const [pattern, ...owners] = wordsOf(written);
				if (pattern === undefined) continue;
				const why = faultOf(pattern) ?? owners.map(ownerFault).find(fault => fault !== undefined);
				if (why === undefined) lines.push({line, pattern, owners});
				else faults.push({line, why});
			}
			return {lines, faults};
		}
		function ownersOf({lines}, path) {
			const members = path.split('/');
			return lines.findLast(({pattern}) => namesFile(pattern, members));
		}
		function wordsOf(written) {
			const words = [];
			let word = '';
			let open = false;
			for (let at = 0; at < written.length; at++) {
				const character = written[at] ?? '';
				if (character === '\\' && at + 1 < written.length) {
					word += written[++at];
					open = true;
				} else if (character === ' ' || character === '\t') {
					if (open) words.push(word);
					word = '';
					open = false;
				} else if (character === '#' && !open) {
					break;
				} else {
					word += character;
					open = true;
				}
			}
			if (open) words.push(word);
			return words;
		}
		function faultOf(pattern) {
			if (pattern.startsWith('!')) return 'a pattern that begins with "!" does not work here';
			if (/[[\]]/.test(pattern)) return 'character ranges "[ ]" do not work here';
			if (pattern.startsWith('#')) return 'a pattern cannot begin with "#", not even escaped';
			if (pattern.includes('***')) return '"***" is no pattern';
			return undefined;
		}
		const owner = /^@[a-z\d](?:[a-z\d_-]{0,99})(?:\/[\w.-]{1,100})?$/i;
		function ownerFault(written) {
			const isAddress = written.length <= 254 && /^[^@\s]{1,64}@[^@\s]+$/.test(written);
			return owner.test(written) || isAddress ? undefined : `${JSON.stringify(written.slice(0, 100))} is no owner`;
		}
		function namesFile(pattern, members) {
			const isFolder = pattern.endsWith('/');
			const bare = isFolder ? pattern.slice(0, -1) : pattern;
			const isAnchored = bare.includes('/');
			const wanted = bare.replace(/^\//, '').split('/');
			const stops = isAnchored && wanted.at(-1) === '*';
			const start = isAnchored ? wanted : ['**', ...wanted];
			const matches = tail => (0, match_runs.G)([...start, ...tail], members, '**', match_runs.h);
			if (stops) return isFolder ? matches(['*', '**']) : matches([]);
			return (!isFolder && matches([])) || matches(['*', '**']);
		}
		const frequency = ['monthly', 'weekly', 'daily'];
		const scheduleShape = schemas.Ikc({interval: schemas.YjP(), cronjob: schemas.YjP().optional()});
		const updatesShape = schemas.Ikc({
			version: schemas.euz(2),
			'multi-ecosystem-groups': schemas.g1P(schemas.YjP(), schemas.Ikc({schedule: scheduleShape})).default({}),
			updates: schemas.YOg(
				schemas.Ikc({
					'package-ecosystem': schemas.YjP(),
					directory: schemas.YjP().optional(),
					directories: schemas.YOg(schemas.YjP()).optional(),
					schedule: scheduleShape.optional(),
					'multi-ecosystem-group': schemas.YjP().optional(),
					'exclude-paths': schemas.YOg(schemas.YjP()).optional(),
					'open-pull-requests-limit': schemas.aig().optional(),
					'target-branch': schemas.YjP().optional(),
					ignore: schemas
						.YOg(
							schemas._H3({
								'dependency-name': schemas.YjP().optional(),
								'update-types': schemas.YOg(schemas.YjP()).optional()
							})
						)
						.optional()
				})
			)
		});
		const manifests = new Map([
			['npm', /^package\.json$/],
			['docker', /(?:docker|container)file/i]
		]);
		function missingUpdates(text, {files, branch, wanted}) {
			const document = updatesShape.safeParse(dependabot_read(text));
			if (!document.success) return 'the file is not what dependabot reads';
			for (const {ecosystem, interval} of wanted) {
				const named = document.data.updates.filter(one => one['package-ecosystem'] === ecosystem);
				if (named.length === 0) return `dependabot does not look after ${ecosystem}`;
				const active = named.filter(one => !isOff(one, branch));
				if (active.length === 0) return `dependabot opens no pull request on ${branch} for ${ecosystem}`;
				const often = active.filter(one => frequency.indexOf(intervalOf(one, document.data)) >= frequency.indexOf(interval));
				if (often.length === 0) return `dependabot looks after ${ecosystem} less often than ${interval}`;
				const free = unseenFolder(ecosystem, files, often);
				if (free !== undefined) return free;
			}
			return undefined;
		}
		function intervalOf({schedule, 'multi-ecosystem-group': group = ''}, document) {
			const {interval = '', cronjob = ''} = schedule ?? document['multi-ecosystem-groups'][group]?.schedule ?? {};
			if (interval !== 'cron') return interval;
			const [, days] = /^\S+ \S+ \* \* (\S+)$/.exec(cronjob.trim().replaceAll(/\s+/g, ' ')) ?? [];
			if (days === undefined) return interval;
			return ['*', '1-5', 'mon-fri'].includes(days.toLowerCase()) ? 'daily' : 'weekly';
		}
		function isOff({'open-pull-requests-limit': limit, 'target-branch': target, ignore = []}, branch) {
			const all = ignore.filter(one => one['dependency-name'] === '*');
			const types = new Set(all.flatMap(one => one['update-types'] ?? []));
			const ignoresAll = all.some(one => Object.keys(one).length === 1) || ['major', 'minor', 'patch'].every(size => types.has(`version-update:semver-${size}`));
			return limit === 0 || (target !== undefined && target !== branch) || ignoresAll;
		}
		function unseenFolder(ecosystem, files, updates) {
			const isSeen = file => updates.some(update => looksInto(update, folderOf(file)) && !leavesOut(update, file));
			if (ecosystem === 'github-actions') {
				const actions = files.filter(file => /\/action\.ya?ml$/.test(file));
				const free = ['action.yml', ...actions].find(file => !isSeen(file));
				return free && `dependabot does not look into ${folderOf(free)}, which has an action`;
			}
			const manifest = manifests.get(ecosystem);
			if (!manifest) return undefined;
			const found = files.filter(file => manifest.test(file.slice(file.lastIndexOf('/') + 1)));
			const atRoot = found.filter(file => folderOf(file) === '/');
			if (atRoot.length > 0 && !atRoot.some(isSeen)) return `dependabot does not look into /, which has a file for ${ecosystem}`;
			return found.some(isSeen) ? undefined : `dependabot looks for ${ecosystem} where there is none`;
		}
		const folderOf = file => `/${file.slice(0, Math.max(file.lastIndexOf('/'), 0))}`;
		const membersOf = path => path.split('/').filter(member => member !== '' && member !== '.');
		function looksInto({directory, directories = []}, folder) {
			const members = membersOf(folder);
			const isIt = directory !== undefined && membersOf(directory).join('/') === members.join('/');
			return isIt || directories.some(pattern => (0, match_runs.G)(wantedBy(pattern), members, '**', match_runs.h));
		}
		function leavesOut({'exclude-paths': excluded = []}, file) {
			return excluded.some(pattern => (0, match_runs.G)([...wantedBy(pattern), '**'], membersOf(file), '**', match_runs.h));
		}
		function wantedBy(pattern) {
			const wanted = membersOf(pattern);
			return wanted.at(-1) === '**' && !pattern.endsWith('/') ? wanted.with(-1, '*') : wanted;
		}
		function dependabot_read(text) {
			try {
				return (0, dist.qg)(text, {maxAliasCount: 0, uniqueKeys: false});
			} catch {
				return undefined;
			}
		}
		const contents = 'contents: read';
		const maxMatches = 10_000_000;
		const maxYamlBytes = 256 * 1024;
		async function checkFiles(reader, branch, expected, today) {
			const {owned, dependabot, 'audit-review': review} = expected;
			const wanted = [owned.length > 0 && codeowners(reader, branch, owned), dependabot.length > 0 && updates(reader, branch, dependabot), expected['pull-app'] && pullApp(reader, branch, expected), review !== undefined && auditReview(reader, branch, review, today)];
			return Promise.all(wanted.filter(row => row !== false));
		}
		async function codeowners(reader, branch, owned) {
			const id = 'GOV-06';
			const files = await reader.files(branch);
			if (files.state !== 'seen') return notSeen(id, files);
			const place = codeownersPlaces.find(path => files.value.has(path));
			const fix = 'Write .github/CODEOWNERS: a pattern and its owners, a line each.';
			if (place === undefined) return (0, governance_row.fJ)(id, 'there is no CODEOWNERS', fix);
			if ((files.value.get(place)?.size ?? 0) > maxCodeownersBytes) return (0, governance_row.fJ)(id, `${place} is larger than 3 MB, so GitHub does not load it`, 'Name folders in place of files.');
			const [text, errors] = await Promise.all([
				reader.file(place, branch),
				reader.ask({
					path: `/codeowners/errors?ref=${encodeURIComponent(branch)}`,
					shape: schemas.Ikc({errors: schemas.YOg(schemas.Ikc({line: schemas.aig(), kind: schemas.YjP()}))}),
					permission: contents
				})
			]);
			if (text.state !== 'seen') return notSeen(id, text);
			if (errors.state !== 'seen') return notSeen(id, errors);
			const [error] = errors.value.errors;
			if (error) return (0, governance_row.fJ)(id, `${place}:${error.line}: ${error.kind}`, 'GitHub skips the line: correct it.');
			const owners = readable(() => readCodeowners(text.value));
			if (owners instanceof Error) return (0, governance_row.fJ)(id, `${place} is ${owners.message}`, fix);
			const [fault] = owners.faults;
			if (fault) return (0, governance_row.fJ)(id, `${place}:${fault.line}: ${fault.why}`, 'GitHub skips the line: correct it.');
			const paths = [...files.value.keys()];
			const wanted = owned.flatMap(path => {
				const below = paths.filter(file => file === path || file.startsWith(path.endsWith('/') ? path : `${path}/`));
				return below.length > 0 ? below : [path];
			});
			if (wanted.length * owners.lines.length > maxMatches) return (0, governance_row.L5)(id, `${place}: ${owners.lines.length} lines are too many for ${wanted.length} files: look by hand`, contents);
			const free = wanted.find(file => (ownersOf(owners, file)?.owners.length ?? 0) === 0);
			if (free !== undefined) return (0, governance_row.fJ)(id, `nobody owns ${free}`, `Add a line for it to ${place}.`);
			const row = (0, governance_row.IX)(id, `${owned.length} places, by ${place}`);
			const [gone] = wanted.filter(path => !files.value.has(path));
			return gone === undefined ? row : {...row, note: (0, printable.g$)((0, printable.vI)(`there is no ${gone} on ${branch}`, 1000))};
		}
		async function updates(reader, branch, wanted) {
			const id = 'GOV-13';
			const place = '.github/dependabot.yml';
			const [files, text] = await Promise.all([reader.files(branch), reader.file(place, branch, maxYamlBytes)]);
			if (files.state !== 'seen') return notSeen(id, files);
			if (text.state === 'hidden') return notSeen(id, text);
			const fix = `Add it to ${place}; "/" covers the workflows and the root action.yml alone.`;
			if (text.state === 'absent') return (0, governance_row.fJ)(id, `there is no ${place}`, fix);
			const missing = missingUpdates(text.value, {files: [...files.value.keys()], branch, wanted});
			if (missing !== undefined) return (0, governance_row.fJ)(id, missing, fix);
			return (0, governance_row.IX)(id, wanted.map(({ecosystem, interval}) => `${ecosystem} ${interval}`).join(', '));
		}
		const pullShape = schemas.Ikc({
			version: schemas.euz('1'),
			rules: schemas
				.YOg(
					schemas.Ikc({
						base: schemas.YjP(),
						upstream: schemas.YjP(),
						mergeMethod: schemas.k5n(['none', 'merge', 'squash', 'rebase', 'hardreset']).default('none')
					})
				)
				.min(1)
		});
		async function pullApp(reader, branch, expected) {
			const id = 'GOV-14';
			const place = '.github/pull.yml';
			const text = await reader.file(place, branch, maxYamlBytes);
			if (text.state === 'hidden') return notSeen(id, text);
			const fix = 'version: "1", and for each rule mergeMethod: none, or one that a pull request could use.';
			if (text.state === 'absent') return (0, governance_row.fJ)(id, `there is no ${place}: forks get hardreset`, fix);
			const document = pullShape.safeParse(readable(() => (0, dist.qg)(text.value, {maxAliasCount: 0, uniqueKeys: false})));
			if (!document.success) return (0, governance_row.fJ)(id, `${place} is not what the app reads`, fix);
			for (const {base, mergeMethod: method} of document.data.rules) {
				if (base.toLowerCase() !== branch.toLowerCase()) continue;
				if (method === 'hardreset') return (0, governance_row.fJ)(id, `${place} resets ${base} past all rules`, fix);
				const isMerge = method === 'merge' && expected['linear-history'];
				const isRebase = method === 'rebase' && expected['signed-commits'];
				if (isMerge || isRebase) return (0, governance_row.fJ)(id, `${place}: ${method} contradicts a history that is linear and signed`, fix);
			}
			return (0, governance_row.IX)(id, place);
		}
		async function auditReview(reader, branch, wanted, today) {
			const id = 'GOV-15';
			const {file, 'days-at-most': most} = wanted;
			const text = await reader.file(file, branch);
			if (text.state === 'hidden') return notSeen(id, text);
			const fix = `Look at it (wtgos check-governance --audit-since), then add a line to ${file}: ${today} @you.`;
			if (text.state === 'absent') return (0, governance_row.fJ)(id, `there is no ${file}`, fix);
			const dates = [...text.value.matchAll(/^(\d{4}-\d{2}-\d{2}) @([\w-]{1,100})\b/gm)].map(([, date = '', who]) => ({
				date,
				who
			}));
			const last = dates.filter(({date}) => date <= today).sort((a, b) => (a.date < b.date ? 1 : -1))[0];
			if (!last) return (0, governance_row.fJ)(id, `${file} has no review`, fix);
			const days = Math.round((Date.parse(today) - Date.parse(last.date)) / 86_400_000);
			if (Number.isNaN(days) || days > most) return (0, governance_row.fJ)(id, `the last review is of ${last.date}, more than ${most} days ago`, fix);
			return (0, governance_row.IX)(id, `attested by @${last.who} on ${last.date}`);
		}
		function notSeen(id, seen) {
			if (seen.state === 'hidden') return (0, governance_row.L5)(id, seen.why, seen.permission);
			return (0, governance_row.L5)(id, 'it is not there', contents);
		}
		function readable(read) {
			try {
				return read();
			} catch (error) {
				return error instanceof Error ? error : new Error(String(error));
			}
		}
		const noBypass = 'In the settings of the environment, untick "Allow administrators to bypass configured protection rules".';
		function environmentSettings({name, reviewers: isReviewed, branches = []}, branch, is) {
			const path = environmentPath(name);
			const isUnnamed = isReviewed && !is?.reviewers.length;
			const reviewers = isUnnamed ? [{type: 'Team', id: 0}] : (is?.reviewers ?? []);
			return [
				...(isUnnamed ? ['Put the number of the team that approves in place of 0: gh api /orgs/ORG/teams/TEAM --jq .id'] : []),
				{
					method: 'PUT',
					path,
					body: {
						...(is && is.waitTimer > 0 && {wait_timer: is.waitTimer}),
						...(reviewers.length > 0 && {prevent_self_review: isReviewed || is?.preventsSelfReview, reviewers}),
						deployment_branch_policy: {protected_branches: false, custom_branch_policies: true}
					}
				},
				...[branch, ...branches].map(one => ({
					method: 'POST',
					path: `${path}/deployment-branch-policies`,
					body: {name: one, type: 'branch'}
				})),
				...(isReviewed && is?.isPassed !== false ? [noBypass] : [])
			];
		}
		function withoutPolicies(name, policies) {
			const path = `${environmentPath(name)}/deployment-branch-policies`;
			return policies.map(id => ({method: 'DELETE', path: `${path}/${id}`}));
		}
		function environmentPath(name) {
			const inShell = encodeURIComponent(name).replaceAll(/[!'()*~]/g, sign => `%${sign.charCodeAt(0).toString(16)}`);
			return `/environments/${inShell}`;
		}
		const check_settings_administration = 'administration: read';
		const approvals = ['first_time_contributors_new_to_github', 'first_time_contributors', 'all_external_contributors'];
		async function checkSettings(reader, branch, rules, expected) {
			const wanted = [
				collaborators(reader, expected.admins),
				expected['two-factor'] && secondFactor(reader),
				expected['workflow-token'] !== undefined && workflowToken(reader),
				expected['fork-approval'] !== undefined && forkApproval(reader, expected['fork-approval']),
				expected.environment !== undefined && environment(reader, expected.environment, branch, rules, expected.bypass),
				expected['immutable-releases'] && immutableReleases(reader)
			];
			return Promise.all(wanted.filter(row => row !== false));
		}
		function judge(id, seen, decide, decideNone = () => (0, governance_row.L5)(id, 'GitHub says that there is none', check_settings_administration)) {
			if (seen.state === 'seen') return decide(seen.value);
			if (seen.state === 'hidden') return (0, governance_row.L5)(id, seen.why, seen.permission);
			return decideNone();
		}
		async function collaborators(reader, allowed) {
			const id = 'GOV-07';
			const seen = await reader.list({
				path: '/collaborators?affiliation=direct',
				shape: schemas.Ikc({login: schemas.YjP(), role_name: schemas.YjP()}),
				permission: 'metadata: read by a token of somebody who may write'
			});
			return judge(id, seen, people => {
				const isAllowed = login => allowed.some(one => one.toLowerCase() === login.toLowerCase());
				const admins = people.filter(({login, role_name: role}) => role === 'admin' && !isAllowed(login));
				if (admins.length === 0) return (0, governance_row.IX)(id, `${people.length} people with rights of their own, no administrator but those named`);
				const names = admins
					.slice(0, 5)
					.map(({login}) => login)
					.join(', ');
				return (0, governance_row.fJ)(id, `administrators in their own name: ${names}`, 'Give the role to a team, or name them in admins.');
			});
		}
		async function secondFactor(reader) {
			const id = 'GOV-08';
			const permission = 'an owner of the organisation, organization administration: read';
			const seen = await reader.ask({
				path: `/orgs/${encodeURIComponent(reader.owner)}`,
				shape: schemas.Ikc({two_factor_requirement_enabled: schemas.zMY().nullish()}),
				permission
			});
			if (seen.state === 'hidden' && seen.status === 404 && (await isPersons(reader))) return (0, governance_row.fJ)(id, `${reader.owner} is a person, of whom nothing asks for it`, 'Give the repository to an organisation that asks for it, or expect two-factor: false.');
			return judge(id, seen, ({two_factor_requirement_enabled: on}) => {
				if (on === undefined || on === null) return (0, governance_row.L5)(id, 'GitHub leaves it out of its answer', permission);
				if (on) return (0, governance_row.IX)(id, 'the organisation asks for it');
				return (0, governance_row.fJ)(id, 'the organisation does not ask for it', 'Organisation settings, Authentication security.');
			});
		}
		async function isPersons(reader) {
			const shape = schemas.Ikc({owner: schemas.Ikc({type: schemas.YjP()})});
			const seen = await reader.ask({path: '', shape, permission: 'metadata: read'});
			return seen.state === 'seen' && seen.value.owner.type === 'User';
		}
		const workflowSettings = {
			path: '/actions/permissions/workflow',
			shape: schemas.Ikc({
				default_workflow_permissions: schemas.k5n(['read', 'write']),
				can_approve_pull_request_reviews: schemas.zMY()
			}),
			permission: check_settings_administration
		};
		async function workflowToken(reader) {
			const id = 'GOV-09';
			const seen = await reader.ask(workflowSettings);
			return judge(id, seen, ({default_workflow_permissions: is, can_approve_pull_request_reviews: approves}) => {
				const fix = 'Repository settings, Actions, General, Workflow permissions.';
				if (is !== 'read') return (0, governance_row.fJ)(id, `the default is ${is}`, fix);
				return approves ? (0, governance_row.fJ)(id, 'workflows may approve pull requests', fix) : (0, governance_row.IX)(id, 'read');
			});
		}
		async function forkApproval(reader, wanted) {
			const id = 'GOV-10';
			const seen = await reader.ask({
				path: '/actions/permissions/fork-pr-contributor-approval',
				shape: schemas.Ikc({approval_policy: schemas.k5n(approvals)}),
				permission: check_settings_administration
			});
			return judge(id, seen, ({approval_policy: is}) => {
				if (approvals.indexOf(is) >= approvals.indexOf(wanted)) return (0, governance_row.IX)(id, is);
				const fix = 'Repository settings, Actions, General, Approval for running fork pull request workflows.';
				return (0, governance_row.fJ)(id, `${is} waits for fewer than ${wanted}`, fix);
			});
		}
		const environmentShape = schemas.Ikc({
			protection_rules: schemas.YOg(
				schemas.Ikc({
					type: schemas.YjP(),
					reviewers: schemas.YOg(schemas.Ikc({type: schemas.YjP(), reviewer: schemas.Ikc({id: schemas.aig()}).optional()})).optional(),
					wait_timer: schemas.aig().optional(),
					prevent_self_review: schemas.zMY().optional()
				})
			),
			deployment_branch_policy: schemas.Ikc({protected_branches: schemas.zMY(), custom_branch_policies: schemas.zMY()}).nullable(),
			can_admins_bypass: schemas.zMY().nullish()
		});
		async function environment(reader, wanted, branch, {classic}, bypass) {
			const id = 'GOV-11';
			const {name} = wanted;
			const fix = `Repository settings, Environments, ${name}: selected branches, ${branch} alone${wanted.reviewers ? '; and reviewers, whom administrators cannot bypass' : ''}.`;
			const path = `/environments/${encodeURIComponent(name)}`;
			const permission = 'actions: read';
			const seen = await reader.ask({path, shape: environmentShape, permission});
			if (seen.state === 'hidden' && seen.status === 404 && (await isMissing(reader, name))) return {...(0, governance_row.fJ)(id, `there is no environment ${name}`, fix), settings: environmentSettings(wanted, branch)};
			if (seen.state !== 'seen') return (0, governance_row.L5)(id, seen.state === 'hidden' ? seen.why : 'GitHub shows none', permission);
			const {protection_rules: rules, deployment_branch_policy: branches, can_admins_bypass: isPassed} = seen.value;
			const refused = message => ({
				...(0, governance_row.fJ)(id, message, fix),
				settings: environmentSettings(wanted, branch, stateOf(seen.value))
			});
			if (branches === null) return refused(`${name} can be used from any branch`);
			const reviews = rules.find(({type, reviewers = []}) => type === 'required_reviewers' && reviewers.length > 0);
			if (wanted.reviewers && !reviews) return refused(`nobody approves the use of ${name}`);
			if (wanted.reviewers && isPassed && !bypass.some(({actor}) => actor === administrators)) return {...refused(`administrators can use ${name} without an approval`), settings: [noBypass]};
			if (branches.protected_branches && classic.state !== 'seen')
				return judge(
					id,
					classic,
					() => (0, governance_row.L5)(id, 'not decided', permission),
					() => refused(`${name} takes protected branches, which are all branches where none has protection of the older kind`)
				);
			const allowed = [branch, ...(wanted.branches ?? [])];
			const row = judge(id, await usableFrom(reader, path, branches.protected_branches), all => {
				const others = all.filter(one => one.type !== 'branch' || !allowed.includes(one.name));
				const [other] = others;
				if (other) {
					const row = refused(`${name} can be used from the ${other.type} ${other.name}`);
					if (branches.protected_branches) return row;
					return {
						...row,
						settings: withoutPolicies(
							name,
							others.flatMap(({id: number}) => number ?? [])
						)
					};
				}
				const from = all.map(one => one.name).join(', ') || 'no branch';
				return (0, governance_row.IX)(id, `${name}, from ${from}${reviews ? ', approved by reviewers' : ''}`);
			});
			const isOwn = wanted.reviewers && reviews?.prevent_self_review === false;
			return isOwn ? {...row, note: (0, printable.g$)(`a reviewer may approve the use of ${name} that they started`)} : row;
		}
		function stateOf({protection_rules: rules, can_admins_bypass: isPassed}) {
			const all = rules.flatMap(({reviewers = []}) => reviewers);
			return {
				waitTimer: Math.max(0, ...rules.map(({wait_timer: minutes = 0}) => minutes)),
				preventsSelfReview: rules.some(({prevent_self_review: prevents}) => prevents),
				reviewers: all.flatMap(({type, reviewer}) => (reviewer ? [{type, id: reviewer.id}] : [])),
				isPassed: isPassed === true
			};
		}
		function usableFrom(reader, path, isProtected) {
			const shape = schemas.Ikc({id: schemas.aig().optional(), name: schemas.YjP(), type: schemas.YjP().default('branch')});
			if (isProtected) return reader.list({path: '/branches?protected=true', shape, permission: 'contents: read'});
			const policies = {path: `${path}/deployment-branch-policies`, shape, permission: 'actions: read'};
			return reader.listWithin('branch_policies', policies);
		}
		async function isMissing(reader, name) {
			const shape = schemas.Ikc({name: schemas.YjP()});
			const all = await reader.listWithin('environments', {path: '/environments', shape, permission: 'actions: read'});
			return all.state === 'seen' && !all.value.some(one => one.name.toLowerCase() === name.toLowerCase());
		}
		async function immutableReleases(reader) {
			const id = 'GOV-12';
			const seen = await reader.ask({
				path: '/immutable-releases',
				shape: schemas.Ikc({enabled: schemas.zMY()}),
				permission: check_settings_administration
			});
			const fix = 'Repository settings, General, Releases, Enable release immutability.';
			if (seen.state === 'hidden' && seen.status === 404 && (await reader.ask(workflowSettings)).state === 'seen') return (0, governance_row.fJ)(id, 'off', fix);
			return judge(id, seen, ({enabled}) => (enabled ? (0, governance_row.IX)(id, 'on') : (0, governance_row.fJ)(id, 'off', fix)));
		}
		async function checkGovernance(reader, {branch, expected, today}) {
			const rules = await readBranchRules(reader, branch);
			const rows = await Promise.all([checkBranch(reader, branch, rules, expected), checkSettings(reader, branch, rules, expected), checkFiles(reader, branch, expected, today)]);
			const order = Object.keys(governance_row.g7);
			return rows.flat().sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
		}
		function verdictOf(rows, strict) {
			const findings = rows.flatMap(findingsOf);
			const stops = findings.some(({level}) => level === 'error' || (strict && level === 'unknown'));
			return {
				result: stops ? 'fail' : 'pass',
				strict,
				findings,
				decisions: [],
				unusedClauses: [],
				judged: '1 repository'
			};
		}
		function findingsOf({id, state, message, permission, fix, note}) {
			const title = governance_row.g7[id];
			const evidence = permission === undefined ? {} : {permission};
			const row = [];
			if (state === 'fail')
				row.push({
					rule: id,
					level: 'error',
					message: `${title}: ${message}`,
					evidence,
					...(fix !== undefined && {fix})
				});
			if (state === 'unknown') {
				const how = `This permission would decide it: ${permission}.`;
				row.push({rule: id, level: 'unknown', message: `${title}: ${message}`, evidence, fix: how});
			}
			if (note !== undefined) row.push({rule: id, level: 'warning', message: `${title}: ${note}`, evidence: {}});
			return row;
		}
		var json_schema_processors = __webpack_require__(98439);
		var policy_document = __webpack_require__(73736);
		const governanceSchemaUrl = 'https://wtgos.github.io/actions/schemas/governance/v1.json';
		const line = schemas.YjP().regex(/^[^\p{Cc}]{1,200}$/u, 'expected one line of text');
		const expectations_login = schemas.YjP().regex(/^[A-Za-z\d][A-Za-z\d_-]{0,99}(\[bot\])?$/, 'expected a name of GitHub');
		const path = schemas
			.YjP()
			.regex(/^[^\p{Cc}\\]{1,500}$/u, 'expected a path of the repository')
			.refine(text => !text.startsWith('/') && !text.split('/').includes('..'), 'expected a path without ..');
		const many = type => schemas.YOg(type).max(200);
		const documentSchema = schemas
			.rej({
				schema: schemas.euz(governanceSchemaUrl),
				'pull-request': schemas
					.rej({
						approvals: schemas.Whr().min(0).max(10).describe('How many must approve, at least.'),
						'code-owners': schemas.zMY().describe('An owner of each changed file must approve.')
					})
					.describe('Nobody changes the branch but by a pull request.'),
				'status-checks': many(line).describe('Names of checks that must pass, each bound to GitHub Actions.'),
				'linear-history': schemas.zMY().describe('No merge commits.'),
				'signed-commits': schemas.zMY().describe('Every commit is signed.'),
				bypass: many(
					schemas.rej({
						actor: schemas
							.YjP()
							.regex(/^(OrganizationAdmin|DeployKey|(RepositoryRole|Team|Integration|User):\d{1,12})$/)
							.describe('Type, and its number where it has one, as in `bypass_actors`: RepositoryRole:5.'),
						reason: line
					})
				)
					.default([])
					.describe('Who may pass over the rules, each with the reason. Anyone else fails.'),
				owned: many(path).describe('Files and folders that must have an owner in CODEOWNERS: what is published from.'),
				admins: many(expectations_login).default([]).describe('People who may be administrators in their own name.'),
				'two-factor': schemas.zMY().describe('The organisation asks for a second factor.'),
				'workflow-token': schemas.euz('read').optional().describe('What the token of a workflow may do by default.'),
				'fork-approval': schemas.k5n(['first_time_contributors_new_to_github', 'first_time_contributors', 'all_external_contributors']).optional().describe('Whose pull requests wait for approval before workflows run, at least.'),
				environment: schemas
					.rej({
						name: schemas.YjP().regex(/^[^\p{Cc}/]{1,100}$/u, 'expected the name of an environment'),
						reviewers: schemas.zMY().describe('Somebody must approve each use.'),
						branches: many(line).optional().describe('Branches that may use it beside the one that is checked.')
					})
					.optional()
					.describe('The protected environment that holds the signing key.'),
				'immutable-releases': schemas.zMY().default(false),
				dependabot: many(
					schemas.rej({
						ecosystem: schemas.YjP().regex(/^[a-z-]{1,50}$/, 'expected an ecosystem of dependabot'),
						interval: schemas.k5n(['daily', 'weekly', 'monthly']).describe('At least that often.')
					})
				)
					.default([])
					.describe('What dependabot must look after. For github-actions each folder with an action must be named.'),
				'pull-app': schemas.zMY().default(false).describe('`.github/pull.yml` is there and does not contradict the rules.'),
				'audit-review': schemas
					.rej({
						file: path.describe('The record of reviews: a line each, `2026-11-23 @login`.'),
						'days-at-most': schemas.Whr().min(1).max(366)
					})
					.optional()
					.describe('Somebody has looked at the audit log lately.')
			})
			.meta({title: 'What a repository asks of itself', description: 'Expectations for wtgos check-governance.'});
		const kind = {
			name: 'the expectations',
			help: 'docs/governance.md describes every member.',
			check: document => documentSchema.safeParse(document),
			jsonSchema: governanceJsonSchema
		};
		function governanceJsonSchema() {
			return {$id: governanceSchemaUrl, ...json_schema_processors.bl(documentSchema, {io: 'input'})};
		}
		function parseExpectations(text, file) {
			return (0, policy_document.u)(text, file, kind).value;
		}
		const branchItems = ['GOV-01', 'GOV-02', 'GOV-03', 'GOV-04', 'GOV-05'];
		function proposalFor(rows, expected, {repository, branch, taken = []}) {
			const failed = rows.filter(({state}) => state === 'fail');
			const open = new Set(failed.map(({id}) => id));
			const needsRules = failed.some(({id, settings}) => branchItems.includes(id) && settings === undefined);
			const settings = failed.flatMap(row => row.settings ?? []);
			if (open.has('GOV-09'))
				settings.push({
					method: 'PUT',
					path: '/actions/permissions/workflow',
					body: {default_workflow_permissions: 'read', can_approve_pull_request_reviews: false}
				});
			if (open.has('GOV-10'))
				settings.push({
					method: 'PUT',
					path: '/actions/permissions/fork-pr-contributor-approval',
					body: {approval_policy: expected['fork-approval']}
				});
			if (open.has('GOV-12')) settings.push({method: 'PUT', path: '/immutable-releases'});
			const commands = settings.map(setting => inShell(setting, repository));
			if (!needsRules) return {ruleset: undefined, commands};
			commands.unshift(`gh api -X POST /repos/${repository}/rulesets --input ruleset.json`);
			return {ruleset: {...rulesetFor(expected, branch), name: freeName(`wtgos ${branch}`, taken)}, commands};
		}
		function freeName(name, taken) {
			let free = name;
			for (let count = 2; taken.includes(free); count++) free = `${name} ${count}`;
			return free;
		}
		function inShell(setting, repository) {
			if (typeof setting === 'string') return `# ${setting}`;
			const line = `gh api -X ${setting.method} /repos/${repository}${setting.path}`;
			if (!setting.body) return line;
			const body = JSON.stringify(setting.body).replaceAll(/[^\x20-\x7e]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
			return `${line} --input - <<'JSON'\n${body}\nJSON`;
		}
		function bypassActors({bypass}) {
			return bypass.map(({actor}) => {
				const [type, number] = actor.split(':');
				return {actor_type: type, actor_id: number === undefined ? null : Number(number), bypass_mode: 'always'};
			});
		}
		function rulesetFor(expected, branch) {
			const {'pull-request': request, 'status-checks': checks} = expected;
			return {
				name: `wtgos ${branch}`,
				target: 'branch',
				enforcement: 'active',
				conditions: {ref_name: {include: [`refs/heads/${branch}`], exclude: []}},
				bypass_actors: bypassActors(expected),
				rules: [
					{type: 'deletion'},
					{type: 'non_fast_forward'},
					{
						type: 'pull_request',
						parameters: {
							required_approving_review_count: request.approvals,
							require_code_owner_review: request['code-owners'],
							dismiss_stale_reviews_on_push: true,
							require_last_push_approval: true,
							required_review_thread_resolution: true,
							allowed_merge_methods: ['squash']
						}
					},
					...(checks.length === 0
						? []
						: [
								{
									type: 'required_status_checks',
									parameters: {
										strict_required_status_checks_policy: true,
										required_status_checks: checks.map(context => ({context, integration_id: actionsApp}))
									}
								}
							]),
					...(expected['linear-history'] ? [{type: 'required_linear_history'}] : []),
					...(expected['signed-commits'] ? [{type: 'required_signatures'}] : [])
				]
			};
		}
		var github_pages = __webpack_require__(64849);
		function readAnswer({status, headers, body}, {shape, permission, noneSays}) {
			if (status === 200) return readBody(body, shape, permission);
			const message = messageOf(body);
			const said = message && `: ${message}`;
			if (status === 401) throw refusedToken();
			if (status === 429 || (status === 403 && isLimit(headers, message))) throw limited(status, headers, said);
			if (status === 404 && noneSays?.test(message)) return {state: 'absent'};
			if (status === 403 || status === 404) return {state: 'hidden', why: `GitHub does not show it to this token (${status}${said})`, permission, status};
			throw new errors.yA('github-failed', `GitHub answers with status ${status}${said}`, {
				hint: 'Run the same again. Nothing was changed: this command only reads.'
			});
		}
		function readBody(body, shape, permission) {
			let document;
			try {
				document = JSON.parse(body);
			} catch {
				return {state: 'hidden', why: 'GitHub’s answer is no JSON', permission};
			}
			const parsed = shape.safeParse(document);
			if (parsed.success) return {state: 'seen', value: parsed.data};
			const [issue] = parsed.error.issues;
			const why = `GitHub’s answer is not as documented (${issue?.path.join('.') || 'as a whole'})`;
			return {state: 'hidden', why, permission};
		}
		function isLimit(headers, message) {
			return headers.has('retry-after') || headers.get('x-ratelimit-remaining') === '0' || /rate limit/i.test(message);
		}
		function limited(status, headers, said) {
			return new errors.yA('github-failed', `GitHub takes no more requests of this token for now (${status}${said})`, {
				hint: `Run the same again ${whenAgain(headers)}. Nothing was changed: this command only reads.`
			});
		}
		function whenAgain(headers) {
			const after = headers.get('retry-after') ?? '';
			if (/^\d{1,6}$/.test(after)) return `in ${Math.max(1, Math.ceil(Number(after) / 60))} min`;
			const reset = headers.get('x-ratelimit-reset') ?? '';
			if (headers.get('x-ratelimit-remaining') === '0' && /^\d{1,11}$/.test(reset)) return `after ${new Date(Number(reset) * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
			return 'in some minutes';
		}
		function messageOf(body) {
			const [, message = ''] = /"message":\s*"((?:[^"\\]|\\.){0,200})/.exec(body.slice(0, 10_000)) ?? [];
			return (0, printable.g$)(message);
		}
		function refusedToken() {
			return new errors.yA('github-denied', 'GitHub does not accept the token: it is wrong, or has expired', {
				hint: 'Give another one; in a workflow the run’s own github.token.'
			});
		}
		const maxPages = 50;
		const perPage = 100;
		const maxListMs = 10 * 60_000;
		const maxFileBytes = 4 * 1024 * 1024;
		const namePattern = /^[\w-][\w.-]{0,99}\/[\w-][\w.-]{0,99}$/;
		class RepositoryReader {
			name;
			#api;
			#answers = new Map();
			#trees = new Map();
			constructor(api, name, itself) {
				this.name = name;
				this.#api = api;
				this.#answers.set(`/repos/${name}`, Promise.resolve(itself));
			}
			static async open(api, name) {
				if (!namePattern.test(name))
					throw new errors.yo('input-invalid', `${JSON.stringify(name.slice(0, 200))} names no repository of GitHub`, {
						hint: 'Write it as owner/name.'
					});
				let answer = await api.request('GET', `/repos/${name}`);
				const number = numberIn(answer, api.address);
				if (number !== undefined) answer = await api.request('GET', `/repositories/${number}`);
				if (isRedirect(answer)) throw ledAway();
				const seen = readAnswer(answer, {shape: schemas.Ikc({full_name: schemas.YjP().regex(namePattern)}), permission: ''});
				if (seen.state !== 'seen')
					throw new errors.yA('github-denied', `${name}: ${seen.state === 'hidden' ? seen.why : 'there is none'}`, {
						hint: 'Is the name right, and may the token read the repository (metadata: read)?'
					});
				return new RepositoryReader(api, seen.value.full_name, answer);
			}
			get owner() {
				return this.name.split('/', 1)[0] ?? '';
			}
			async ask(question) {
				const path = this.#address(question.path);
				const asked = this.#answers.get(path) ?? this.#api.request('GET', path);
				this.#answers.set(path, asked);
				return repository_read(await asked, question);
			}
			list(question) {
				return this.#pages(question, schemas.YOg(question.shape).max(perPage), items => ({items}));
			}
			listByCursor(question) {
				return this.#pages(question, schemas.YOg(question.shape).max(perPage), items => ({items}), false);
			}
			listWithin(member, question) {
				const shape = schemas.Ikc({total_count: schemas.aig(), [member]: schemas.YOg(question.shape).max(perPage)});
				return this.#pages(question, shape, answer => ({
					items: answer[member],
					total: answer.total_count
				}));
			}
			async #pages(question, shape, partsOf, isNumbered = true) {
				const {permission} = question;
				const hidden = why => ({state: 'hidden', why, permission});
				const path = this.#address(question.path);
				const until = performance.now() + maxListMs;
				const all = [];
				const before = new Set();
				let place = isNumbered ? '&page=1' : '';
				for (let count = 1; count <= maxPages && performance.now() < until; count++) {
					const answer = await this.#api.request('GET', `${path}${path.includes('?') ? '&' : '?'}per_page=${perPage}${place}`);
					const seen = repository_read(answer, {...question, shape});
					if (seen.state !== 'seen') return seen;
					const {items, total} = partsOf(seen.value);
					if (items.length > 0 && before.has(answer.body)) return hidden('GitHub gives the same page twice');
					before.add(answer.body);
					all.push(...items);
					const next = (0, github_pages.Z)(answer.headers.get('link'), this.#api.address);
					if (next.at === 'nowhere') return hidden(next.why);
					if (next.at === 'end' && items.length < perPage) return total === undefined || total === all.length ? {state: 'seen', value: all} : hidden(`GitHub lists ${all.length} of ${total}`);
					if (next.at === 'end' && !isNumbered) return hidden(`there are ${all.length} entries or more`);
					const following = next.at === 'page' ? `&${next.parameter}=${encodeURIComponent(next.value)}` : `&page=${count + 1}`;
					if (isNumbered ? following !== `&page=${count + 1}` : following.startsWith('&page=') || following === place) return hidden('the next page is not the one that follows');
					place = following;
				}
				return hidden(`GitHub gives more than ${maxPages} pages of it, or takes longer than ${maxListMs / 60_000} min`);
			}
			async file(path, branch, most = maxFileBytes) {
				const permission = 'contents: read';
				const tree = await this.files(branch);
				if (tree.state !== 'seen') return tree;
				const file = tree.value.get(path);
				if (!file) return {state: 'absent'};
				if (file.isLink) return {state: 'hidden', why: `${path} is a symbolic link: look at it by hand`, permission};
				const tooLarge = {state: 'hidden', why: `${path} is too large to be read`, permission};
				if (file.size > most) return tooLarge;
				const seen = await this.ask({
					path: `/git/blobs/${file.id}`,
					shape: schemas.Ikc({encoding: schemas.k5n(['base64', 'utf-8']), content: schemas.YjP()}),
					permission
				});
				if (seen.state !== 'seen') return seen;
				const {encoding, content} = seen.value;
				const bytes = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8');
				return bytes.length > most ? tooLarge : {state: 'seen', value: bytes.toString()};
			}
			files(branch) {
				const asked = this.#trees.get(branch) ?? this.#listFiles(branch);
				this.#trees.set(branch, asked);
				return asked;
			}
			async #listFiles(branch) {
				const permission = 'contents: read';
				const seen = await this.ask({
					path: `/git/trees/${encodeURIComponent(branch)}?recursive=1`,
					shape: schemas.Ikc({truncated: schemas.zMY(), tree: schemas.YOg(entryShape)}),
					permission
				});
				if (seen.state !== 'seen') return seen;
				if (seen.value.truncated) return {state: 'hidden', why: 'GitHub lists only a part of its files', permission};
				const files = new Map();
				for (const {path, type, mode, sha: id, size = 0} of seen.value.tree) if (type === 'blob') files.set(path, {id, size, isLink: mode === '120000'});
				return {state: 'seen', value: files};
			}
			#address(path) {
				return path.startsWith('/orgs/') ? path : `/repos/${this.name}${path}`;
			}
		}
		const entryShape = schemas.Ikc({
			path: schemas.YjP(),
			type: schemas.YjP(),
			mode: schemas.YjP(),
			sha: schemas.YjP().regex(/^[\da-f]{40,64}$/),
			size: schemas.aig().optional()
		});
		function repository_read(answer, question) {
			if (isRedirect(answer)) throw ledAway();
			return readAnswer(answer, question);
		}
		function isRedirect({status}) {
			return [301, 302, 307, 308].includes(status);
		}
		function numberIn(answer, address) {
			if (!isRedirect(answer)) return undefined;
			const location = URL.parse(answer.headers.get('location') ?? '', `${address}/`);
			const base = new URL(address);
			const root = `${base.pathname.replace(/\/$/, '')}/repositories/`;
			if (location?.origin !== base.origin || !location.pathname.startsWith(root)) throw ledAway();
			const number = location.pathname.slice(root.length);
			if (!/^\d{1,15}$/.test(number)) throw ledAway();
			return number;
		}
		function ledAway() {
			return new errors.yA('github-failed', 'GitHub sends the question somewhere else, where the token does not go', {
				hint: 'Was the repository renamed just now? Run the same again, by its name of today.'
			});
		}
		var markdown = __webpack_require__(13262);
		var reports = __webpack_require__(78950);
		var tools = __webpack_require__(83247);
		async function run(inputs, services) {
			const {cwd, log, origin} = services;
			const {branch, expect, strict} = inputs;
			const name = inputs.repository ?? (origin.kind === 'github' ? origin.repository : undefined);
			if (name === undefined)
				throw new errors.yo('input-missing', 'repository: none is named, and this is no workflow run', {
					hint: 'Name it: --repository owner/name.'
				});
			if (inputs.auditReviewer !== undefined && inputs.auditSince === undefined)
				throw new errors.yo('input-missing', 'audit-since: audit-reviewer says that somebody read the page, and none is made', {
					hint: 'Say since which day.'
				});
			const expected = parseExpectations((await (0, tools.readText)((0, external_node_path_.resolve)(cwd, expect), 'expectations')).toString(), expect);
			if (inputs.githubToken === undefined) throw new errors.yo('input-missing', 'github-token is required');
			const api = services.github(await services.readSecret(inputs.githubToken, 'password'));
			const reader = await RepositoryReader.open(api, name);
			if (reader.name.toLowerCase() !== name.toLowerCase()) log.warn(`${name} is called ${reader.name} now: name that`);
			const today = services.now().toISOString().slice(0, 10);
			if (inputs.auditSince !== undefined) await review(inputs.auditSince, today, reader, expected, inputs, services);
			const rows = await checkGovernance(reader, {branch, expected, today});
			const verdict = verdictOf(rows, strict);
			services.judged(verdict);
			for (const row of rows) if (row.state === 'pass') log.info(lineOf(row));
			const taken = inputs.proposal ? await rulesetNames(reader) : [];
			const proposal = inputs.proposal ? proposalFor(rows, expected, {repository: reader.name, branch, taken}) : undefined;
			if (proposal?.ruleset) log.info(`ruleset.json:\n${JSON.stringify(proposal.ruleset, undefined, 2)}`);
			for (const command of proposal?.commands ?? []) log.info(command);
			await (0, reports.Li)(inputs, verdict, expect, services);
			const count = state => rows.filter(row => row.state === state).length;
			const outputs = {verdict: verdict.result, failures: `${count('fail')}`, unknown: `${count('unknown')}`};
			const json = {
				...{verdict: verdict.result, failures: count('fail'), unknown: count('unknown')},
				...{rows: rows.map(row => ({...row, title: governance_row.g7[row.id]})), ...(proposal && {proposal})}
			};
			const failure = verdict.result === 'fail' && {
				failure: new errors.pn('gate-refused', `${reader.name} does not keep to ${expect}: ${run_wordsOf(count('fail'), count('unknown'))}`, {
					hint: 'Each item says what to do, or which permission would decide it; --proposal says it as settings.'
				})
			};
			return {outputs, json, summary: table(rows), ...failure};
		}
		const maxDays = 30;
		async function review(since, today, reader, expected, {branch, auditPage: pageFile, auditReviewer: reviewer}, {cwd, log}) {
			const days = (Date.parse(today) - Date.parse(since)) / 86_400_000;
			if (!(days >= 0 && days <= maxDays)) throw new errors.yo('input-invalid', `audit-since: ${since} is no day within the last ${maxDays}`);
			const sections = await gatherAudit(reader, {branch, since, environment: expected.environment?.name});
			const page = auditPage(sections, {repository: reader.name, since, today}, markdown.p);
			await (0, files.Zf)((0, external_node_path_.resolve)(cwd, pageFile), page);
			const hidden = unseen(sections);
			log.info(`${pageFile}: ${sections.length - hidden} parts${hidden > 0 ? `, and ${hidden} that this token cannot see` : ''}`);
			const record = expected['audit-review']?.file;
			if (reviewer === undefined) return;
			if (record === undefined)
				throw new errors.yo('input-invalid', 'audit-reviewer: the expectations name no record of reviews', {
					hint: 'Add audit-review with a file.'
				});
			const before = (await (0, tools.readText)((0, external_node_path_.resolve)(cwd, record), 'record of reviews')).toString();
			const end = before === '' || before.endsWith('\n') ? '' : '\n';
			await (0, files.Zf)((0, external_node_path_.resolve)(cwd, record), before + end + reviewLine(today, reviewer, sections, since));
			log.info(`${record}: a line for @${reviewer}; commit it`);
		}
		function run_wordsOf(failures, unknowns) {
			const items = count => (count === 1 ? '1 item' : `${count} items`);
			return [failures > 0 && `${items(failures)} failed`, unknowns > 0 && `${items(unknowns)} unknown`].filter(Boolean).join(', ');
		}
		function lineOf({id, state, message}) {
			return (0, printable.g$)(`${state}  ${id}  ${governance_row.g7[id]}: ${message}`);
		}
		function table(rows) {
			const line = ({id, state, message, permission, note}) => {
				const text = [message, permission && `permission: ${permission}`, note].filter(Boolean).join('. ');
				return `| ${id} | ${governance_row.g7[id]} | ${state} | ${(0, markdown.p)(text)} |`;
			};
			return ['| | item | | seen |', '|---|---|---|---|', ...rows.map(line)].join('\n');
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
	13262: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => verdictMarkdown,
			p: () => markdownText
		});
		var _core_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38497);
		var _group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14364);
		var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42891);
		var _rule_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48961);
		const shownGroups = 200;
		const cell = 1_000;
		const maxBytes = 512 * 1024;
		const icons = {error: '❌', unknown: '❔', warning: '⚠️', note: '📝'};
		function verdictMarkdown(verdict) {
			const passed = verdict.result === 'pass';
			const ofImage = passed ? 'The image keeps to its policy' : 'The image breaks its policy';
			const head = `### ${passed ? '✅' : '❌'} ${verdict.judged === undefined ? ofImage : passed ? 'Pass' : 'Fail'}`;
			const said = `${(0, _order_js__WEBPACK_IMPORTED_MODULE_1__.ec)(verdict)} judged, ${(0, _order_js__WEBPACK_IMPORTED_MODULE_1__.Pe)(verdict)}.`;
			const groups = (0, _group_js__WEBPACK_IMPORTED_MODULE_2__.k)(verdict.findings);
			if (groups.length === 0) return `${head}\n\n${said}\n`;
			const rows = [];
			let bytes = 0;
			for (const group of groups.slice(0, shownGroups)) {
				const next = row(group);
				bytes += Buffer.byteLength(next);
				if (bytes > maxBytes) break;
				rows.push(next);
			}
			const left = groups.slice(rows.length).reduce((sum, {findings}) => sum + findings.length, 0);
			const more = left > 0 ? `\n${left} more are in the report.\n` : '';
			return `${head}\n\n${said}\n\n| | rule | where | what, and what to do |\n|---|---|---|---|\n${rows.join('\n')}\n${more}`;
		}
		function row({like, message, place, examples}) {
			const fix = like.fix ? `<br>→ ${markdownText((0, _core_printable_js__WEBPACK_IMPORTED_MODULE_3__.vI)(like.fix, cell))}` : '';
			const some = examples === undefined ? '' : `<br><code>${markdownText((0, _core_printable_js__WEBPACK_IMPORTED_MODULE_3__.vI)(examples, cell))}</code>`;
			const where = place === '' ? '' : `<code>${markdownText((0, _core_printable_js__WEBPACK_IMPORTED_MODULE_3__.vI)(place, cell))}</code>`;
			const what = `${markdownText((0, _core_printable_js__WEBPACK_IMPORTED_MODULE_3__.vI)(message, cell))}${some}`;
			const page = (0, _rule_page_js__WEBPACK_IMPORTED_MODULE_0__.g)(like.rule);
			const rule = markdownText(like.rule);
			return `| ${icons[like.level]} | ${page === undefined ? rule : `<a href="${page}">${rule}</a>`} | ${where} | ${what}${fix} |`;
		}
		function markdownText(text) {
			return (0, _core_printable_js__WEBPACK_IMPORTED_MODULE_3__.g$)(text).replace(/[^\p{L}\p{N} ,;()/=+…→’-]/gu, character => {
				const reference = `&#${character.codePointAt(0)};`;
				return character === '@' || character === '#' ? `${reference}<wbr>` : reference;
			});
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
	}
};
