export const id = 4053;
export const ids = [4053];
export const modules = {
	68928: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Gq: () => invalid,
			Vx: () => unknownFlag,
			hD: () => quote,
			qO: () => unsupported
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22896);
		var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60772);
		function invalid({file}, line, message, hint) {
			return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('containerfile-invalid', `${file}:${line}: ${message}`, {hint, at: {file, line}});
		}
		function unsupported({file}, line, message, hint) {
			return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('containerfile-unsupported', `${file}:${line}: ${message}`, {hint, at: {file, line}});
		}
		function unknownFlag(context, line, keyword, flag, names) {
			const name = flag.split('=')[0] ?? flag;
			const guess = (0, _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__.p)(name, names);
			const others = names.length > 0 ? `It has ${names.join(', ')}.` : 'Leave it out.';
			return invalid(context, line, `${keyword} has no flag ${quote(name)}`, guess ? `Did you mean ${guess}?` : others);
		}
		function quote(text) {
			return JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text);
		}
	},
	4036: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			initialise: () => initialise
		});
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var assemble_plan = __webpack_require__(15887);
		var errors = __webpack_require__(22896);
		var files = __webpack_require__(9141);
		var printable = __webpack_require__(38497);
		var statements = __webpack_require__(59649);
		var registry_reference = __webpack_require__(40303);
		var git = __webpack_require__(80987);
		var write = __webpack_require__(29752);
		const keyPath = ({repository}) => `etc/pki/containers/${imageName(repository)}.pub`;
		const imageName = repository => repository.slice(repository.lastIndexOf('/') + 1);
		function otherImages({base}) {
			if (!base.startsWith('ghcr.io/ublue-os/bluefin')) return undefined;
			const keyPaths = ['/usr/lib/pki/containers/ublue-os.pub', '/usr/lib/pki/containers/ublue-os-backup.pub'];
			const signed = {type: 'sigstoreSigned', keyPaths, signedIdentity: {type: 'matchRepository'}};
			const document = {default: [{type: 'reject'}], transports: {docker: {'ghcr.io/ublue-os': [signed]}}};
			return Buffer.from(JSON.stringify(document));
		}
		function projectFiles(project) {
			const host = (0, write.Y)({
				reference: project.repository,
				keyPaths: [`/${keyPath(project)}`],
				into: otherImages(project)
			}).files;
			return new Map([
				[project.containerfile, containerfile(project, [...host.keys()])],
				...[...host].map(([path, text]) => [`system_files/${path}`, text]),
				['policy.yaml', policy(project, [...host.keys()])],
				['.github/workflows/publish.yml', publishWorkflow(project)],
				['.github/workflows/check.yml', checkWorkflow(project)],
				['.github/dependabot.yml', dependabot],
				['.gitignore', 'cosign.key\nwtgos-output/\nwtgos-check/\n']
			]);
		}
		function hostLines(project, hostFiles) {
			const lines = hostFiles.map(path => `COPY --chmod=0644 system_files/${path} /${path}`);
			return [...lines, `COPY --chmod=0644 cosign.pub /${keyPath(project)}`].join('\n');
		}
		function containerfile(project, hostFiles) {
			const source = project.source === undefined ? '' : ` \\\n      org.opencontainers.image.source=${project.source}`;
			return `# What this image adds to its base. Files alone, no RUN: the same commit gives the same bytes anywhere.
FROM ${project.base}

LABEL containers.bootc=1${source}

# Which images a host takes, and the key by which it verifies the next version of this one. \`wtgos keygen\` makes it.
${hostLines(project, hostFiles)}

# Yours: a COPY here, and a clause in policy.yaml.
`;
		}
		function policy({repository, ...project}, hostFiles) {
			const [policyFile = '', lookup = ''] = hostFiles;
			const key = keyPath({repository, ...project});
			return `# What this image may differ in from its base: all else is refused. github.com/wtgos/actions, docs/policy.md
schema: https://wtgos.github.io/actions/schemas/policy/v1.json
name: ${JSON.stringify(imageName(repository))}

allow:
  - name: signature-policy
    reason: Makes hosts refuse an image of this name that is not signed by its key.
    paths: [${policyFile}]
    modes: "0644"

  - name: signature-lookup
    reason: Tells hosts that signatures are attached to the images; without it updates are refused.
    paths: [etc/containers/registries.d, ${lookup}]
    changes: [added]
    modes: "0644"

  - name: image-key
    reason: The public key that a host verifies the next image with.
    paths: [etc/pki/containers, ${key}]
    changes: [added]
    modes: "0644"

host-policy:
  enforce: true
`;
		}
		const containerfileInput = ({containerfile}) => (containerfile === 'Containerfile' ? '' : `      containerfile: ${containerfile}\n`);
		function publishWorkflow(project) {
			return `name: publish
on:
  push: { branches: [${project.branch === 'main' ? 'main' : JSON.stringify(project.branch)}] }
  workflow_dispatch:
permissions: {}
concurrency: { group: wtgos-publish }
jobs:
  wtgos:
    permissions:
      contents: read
      packages: write # the image, its signatures and attestations
      id-token: write # the identity of the run, asked for with keyless alone
      attestations: write # GitHub's store of attestations
    uses: wtgos/actions/.github/workflows/publish-image.yml@v1
    with:
      to: ${project.repository}
${containerfileInput(project)}${project.runs ? '      run: true\n' : ''}      base-key: keys/base.pub
      policy: policy.yaml
`;
		}
		function checkWorkflow(project) {
			return `name: check
on: pull_request
permissions: {}
concurrency: { group: 'wtgos-check-\${{ github.ref }}', cancel-in-progress: true }
jobs:
  wtgos:
    permissions:
      contents: read
    uses: wtgos/actions/.github/workflows/check-image.yml@v1
    with:
      to: ${project.repository}
${containerfileInput(project)}      base-key: keys/base.pub
      policy: policy.yaml
`;
		}
		const dependabot = `version: 2
updates:
  # A new base is a security update of every machine: it waits for nothing but review.
  - package-ecosystem: docker
    directory: /
    schedule: { interval: daily }
    cooldown: { default-days: 0 }
  - package-ecosystem: github-actions
    directory: /
    schedule: { interval: weekly }
    cooldown: { default-days: 7 }
`;
		const defaultBase = 'ghcr.io/ublue-os/bluefin-dx:stable@sha256:a97bdb9d3efe9c65769d36f887155973ba0d9675e3d1d12aaaeaa6f15cd66429';
		async function initialise({cwd, to, base, keys}) {
			const found = await containerfileIn(cwd, base);
			const place = to === undefined ? await placeOf(cwd) : {repository: repositoryOf(to), source: undefined};
			const branch = (await (0, git.Fk)(cwd)) ?? 'main';
			const project = {...place, branch, base: found.base, containerfile: found.name, runs: found.runs};
			const files = projectFiles(project);
			if (isUniversalBlue(found.base)) files.set('keys/base.pub', await (0, promises_.readFile)((0, external_node_path_.join)(keys, 'ublue-os.pub'), 'utf8'));
			const written = [];
			const kept = [];
			for (const [path, text] of files) (await writeNew(cwd, path, text)) ? written.push(path) : kept.push(path);
			const next = await nextSteps(project, {...found, files, kept, cwd});
			return {repository: project.repository, base: found.base, written, kept, next};
		}
		async function containerfileIn(cwd, base) {
			for (const name of ['Containerfile', 'Dockerfile']) {
				if (!(await isThere((0, external_node_path_.join)(cwd, name)))) continue;
				const platform = {os: 'linux', architecture: 'amd64'};
				const plan = await (0, assemble_plan.C)({
					...{containerfile: (0, external_node_path_.join)(cwd, name), contextDir: cwd, base, platform, buildArgs: {}, engine: 'auto', cwd}
				});
				const runs = plan.engine === 'buildah';
				return {name, base: plan.base.reference, exists: true, runs, secrets: (0, statements.Sk)(plan)};
			}
			const chosen = (0, registry_reference.o_)(base ?? defaultBase, cwd);
			if (chosen.kind !== 'registry') throw new errors.yo('input-invalid', 'base: a base is in a registry');
			return {name: 'Containerfile', base: (0, registry_reference.my)(chosen), exists: false, runs: false, secrets: []};
		}
		async function placeOf(cwd) {
			const remote = await (0, git.e1)(cwd);
			const hint = 'Say where to publish: wtgos init --to ghcr.io/you/your-os';
			if (remote === undefined) throw new errors.yo('input-missing', 'to: git knows no remote `origin` here', {hint});
			const {hostname = '', pathname = ''} = URL.parse(remote) ?? {};
			const [, owner = '', name = ''] = /^\/([A-Za-z0-9-]{1,39})\/([A-Za-z0-9._-]{1,100}?)(?:\.git)?\/?$/.exec(pathname) ?? [];
			const path = `${owner}/${name}`.toLowerCase();
			if (hostname !== 'github.com' || !(0, registry_reference.og)(path)) {
				throw new errors.yo('input-invalid', `to: the remote ${(0, printable.g$)((0, printable.vI)(remote, 200))} names no package of ghcr.io`, {
					hint
				});
			}
			return {repository: `ghcr.io/${path}`, source: `https://github.com/${owner}/${name}`};
		}
		function repositoryOf(text) {
			const reference = (0, registry_reference.o_)(text, '/');
			if (reference.kind === 'registry' && reference.tag === undefined && reference.digest === undefined) return (0, registry_reference.my)(reference);
			throw new errors.yo('image-reference-invalid', `to: ${(0, printable.g$)((0, printable.vI)(text, 200))} is no repository`, {
				hint: 'Name it without a tag: ghcr.io/you/your-os'
			});
		}
		const isUniversalBlue = base => base.startsWith('ghcr.io/ublue-os/');
		async function writeNew(cwd, path, text) {
			const file = (0, external_node_path_.join)(cwd, path);
			const folders = (0, external_node_path_.dirname)(path).split('/');
			for (const [at] of folders.entries()) {
				const folder = (0, external_node_path_.join)(cwd, ...folders.slice(0, at + 1));
				const found = await (0, promises_.lstat)(folder).catch(() => undefined);
				if (found && !found.isDirectory())
					throw new errors.yo('input-invalid', `${folder} is no folder, so ${path} cannot be written`, {
						hint: 'Move it away, or run wtgos init in another folder.'
					});
			}
			try {
				await (0, files.wZ)((0, external_node_path_.dirname)(file));
				await (0, promises_.writeFile)(file, text, {flag: 'wx'});
				return true;
			} catch (error) {
				const {code} = error;
				if (code === 'EEXIST') return false;
				throw (0, files.zS)(file, 'writing', error);
			}
		}
		async function isThere(file) {
			return (0, promises_.stat)(file).then(
				() => true,
				() => false
			);
		}
		async function calls(workflow) {
			return (await (0, promises_.readFile)(workflow, 'utf8').catch(() => '')).includes('wtgos/actions/.github/workflows/');
		}
		async function nextSteps(project, of) {
			const steps = [];
			const named = project.containerfile === 'Containerfile' ? '' : ` --containerfile ${project.containerfile}`;
			if (await (0, git.vO)(of.cwd)) steps.push('GitHub reads .github at the top of a repository alone, which this folder is not: move it there.');
			for (const path of of.kept) if (path.startsWith('.github/workflows/') && !(await calls((0, external_node_path_.join)(of.cwd, path)))) steps.push(`${path} was there: add the job "wtgos" to it, which calls our workflow (docs/workflows.md).`);
			if (of.kept.includes('.gitignore') && !(await (0, git.pi)(of.cwd, 'cosign.key'))) steps.push('Add to .gitignore, which was there:\n/cosign.key\n/wtgos-output/\n/wtgos-check/');
			if (of.exists) {
				const host = [...of.files.keys()].flatMap(path => (path.startsWith('system_files/') ? [path.slice(13)] : []));
				const text = await (0, promises_.readFile)((0, external_node_path_.join)(of.cwd, project.containerfile), 'utf8');
				if (!text.includes(`/${keyPath(project)}`)) steps.push(`Add to ${project.containerfile}, so that hosts verify their updates:\n${hostLines(project, host)}`);
			}
			if (of.runs) steps.push(`${project.containerfile} has RUN: what it changes needs clauses. wtgos policy draft proposes them.`);
			if (of.secrets.length > 0) {
				const lines = of.secrets.map((name, at) => `${(0, printable.g$)((0, printable.vI)(name, 100))}=env://BUILD_SECRET_${at + 1}`);
				steps.push(`RUN asks for secrets. In .github/workflows/publish.yml say build-secrets, one a line, and hand over each BUILD_SECRET by \`secrets:\` (docs/workflows.md; three at most):\n${lines.join('\n')}`);
			}
			if (!of.files.has('keys/base.pub') && !(await isThere((0, external_node_path_.join)(of.cwd, 'keys/base.pub')))) steps.push(`Put the public key of whoever makes ${project.base} into keys/base.pub.`);
			if (!project.base.includes('@sha256:')) steps.push(`Pin the base by its digest: \`wtgos build${named} --base-key keys/base.pub\` tells it.`);
			if (!(await isThere((0, external_node_path_.join)(of.cwd, 'cosign.pub')))) steps.push('wtgos keygen, and commit cosign.pub; cosign.key never.');
			if (!of.kept.includes('system_files/etc/containers/policy.json')) steps.push('Hosts will refuse every other image that system_files/etc/containers/policy.json does not name: add what yours pull, or merge into the base’s own by wtgos host-policy --into.');
			steps.push(
				`On GitHub make the environment publish, for the branch ${project.branch} alone, with the secrets COSIGN_PRIVATE_KEY (cosign.key) and COSIGN_PASSWORD.`,
				`Require the check "wtgos / provenance" for the branch ${project.branch}.`,
				`wtgos check-image${named} --base-key keys/base.pub --policy policy.yaml --to ${project.repository} --tags stable --public-keys cosign.pub`
			);
			return steps;
		}
	},
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
	60807: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			c: () => firstRun,
			j: () => requireNoRunBesideKey
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22896);
		function firstRun({engine, needed}) {
			if (engine === 'append') return undefined;
			return [...needed].flatMap(({commands}) => commands).find(({kind}) => kind === 'run');
		}
		function requireNoRunBesideKey(plan) {
			const run = firstRun(plan);
			if (!run) return;
			const {file} = plan.containerfile.context;
			const at = {file, line: run.line};
			throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('input-invalid', `${file}:${run.line} has RUN, and this job signs: what it runs could sign, too`, {
				hint: 'Use two jobs: build-image in one without key and id-token, and this with built-image in another, as publish-image.yml does. Or say run-with-key: true; provenance tells it.',
				at
			});
		}
	},
	59649: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			GX: () => statementsOf,
			Pc: () => buildInputsOf,
			Sk: () => mountedSecrets
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86912);
		var _sigstore_provenance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84748);
		var _run_beside_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60807);
		function buildInputsOf(prepared, context, options, {origin, tool}) {
			const {plan, base, images} = prepared;
			const {policy, digest} = options.policy;
			return {
				origin,
				tool,
				containerfile: {path: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(options.cwd, options.containerfile), digest: (0, _core_digest_js__WEBPACK_IMPORTED_MODULE_1__.sc)(plan.source)},
				buildArgs: plan.buildArgs,
				labels: options.labels,
				annotations: options.annotations,
				context,
				platform: base.platform,
				run: runParameters(prepared),
				engine: plan.engine,
				engineReason: plan.engineReason,
				base,
				images,
				baseReplaced: options.base !== undefined,
				policy: {name: policy.name, digest},
				loweredBy: loweredBy(prepared, options.secretsGiven ?? [])
			};
		}
		async function statementsOf(staged, examined, inputs, created) {
			const {sbomStatement} = await Promise.all([__webpack_require__.e(7761), __webpack_require__.e(1805)]).then(__webpack_require__.bind(__webpack_require__, 54186));
			return [(0, _sigstore_provenance_js__WEBPACK_IMPORTED_MODULE_2__.D2)({...inputs, subject: staged.digest, record: examined.recordDigest}), sbomStatement(examined.evidence, created, inputs.tool), (0, _sigstore_provenance_js__WEBPACK_IMPORTED_MODULE_2__.FI)(staged.digest, JSON.parse(examined.record))];
		}
		function runParameters({run}) {
			if (!run) return undefined;
			const {kind, level} = run.compression;
			return {
				isolation: run.isolation ?? 'auto',
				buildSecrets: Object.keys(run.secrets).sort(),
				compression: `${kind}, level ${level}`,
				dropUnchanged: run.dropUnchanged
			};
		}
		function loweredBy(prepared, secretsGiven) {
			const {plan, run, takenOver} = prepared;
			const given = takenOver ? secretsGiven : Object.keys(run?.secrets ?? {});
			const asked = takenOver ? mountedSecrets(plan).filter(name => !given.includes(name)) : [];
			const ran = (0, _run_beside_key_js__WEBPACK_IMPORTED_MODULE_3__.c)(plan) !== undefined;
			return [
				takenOver ? 'Another job built it, without key or identity; this one made its config and manifest again, checked and signed.' : 'One job built, checked and signed: its isolation is that of a single job.',
				...(ran && takenOver ? ['RUN lines of the Containerfile ran in that job: what they fetched is not listed.'] : []),
				...(ran && run ? [`RUN lines of the Containerfile ran in that job (isolation: ${run.isolation ?? 'as buildah chose'}): what they fetched is not listed, and they could have signed.`] : []),
				...(given.length > 0 ? [`They were given the build secrets ${given.toSorted().join(', ')}.`] : []),
				...(asked.length > 0 ? [`They ask for the build secrets ${asked.join(', ')}.`] : [])
			];
		}
		function mountedSecrets({needed}) {
			const runs = [...needed].flatMap(({commands}) => commands.filter(command => command.kind === 'run'));
			return [...new Set(runs.flatMap(({secrets}) => secrets))].sort();
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
	},
	80987: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fk: () => mainBranchOf,
			e1: () => remoteOf,
			o5: () => checkoutOf,
			pi: () => isIgnored,
			vO: () => placeInRepository
		});
		var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
		var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
		async function checkoutOf(cwd) {
			const [commit, text, remote] = await Promise.all([git(cwd, 'rev-parse', '--verify', 'HEAD'), git(cwd, 'cat-file', 'commit', 'HEAD'), git(cwd, 'config', '--get', 'remote.origin.url')]);
			if (!commit || !/^[0-9a-f]{40,64}$/.test(commit)) return undefined;
			const time = /^committer .*> (\d{1,12}) [+-]\d{4}$/m.exec(text ?? '')?.[1];
			return {commit, time: time === undefined ? undefined : Number(time), uri: remote && withoutLogin(remote)};
		}
		async function remoteOf(cwd) {
			const remote = await git(cwd, 'config', '--get', 'remote.origin.url');
			return remote && withoutLogin(remote);
		}
		async function mainBranchOf(cwd) {
			const exists = ref => git(cwd, 'rev-parse', '--verify', '--quiet', ref);
			const [remote, local, fetched, here] = await Promise.all([git(cwd, 'symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD'), exists('refs/heads/main'), exists('refs/remotes/origin/main'), git(cwd, 'symbolic-ref', '--quiet', 'HEAD')]);
			const ref = remote ?? (local || fetched ? 'refs/heads/main' : here);
			return /^refs\/(?:heads|remotes\/origin)\/(\w[\w./-]{0,199})$/.exec(ref ?? '')?.[1];
		}
		async function placeInRepository(cwd) {
			return git(cwd, 'rev-parse', '--show-prefix');
		}
		async function isIgnored(cwd, path) {
			return (await git(cwd, 'check-ignore', path)) !== undefined;
		}
		async function git(cwd, ...args) {
			try {
				const limits = {timeout: 5_000, maxBuffer: 4 * 1024 * 1024};
				return (await (0, node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', ['-C', cwd, ...args], limits)).stdout.trim();
			} catch {
				return undefined;
			}
		}
		function withoutLogin(remote) {
			const scp = /^(?:[\w.-]+@)?([\w.-]+):(?!\/)(\S+)$/.exec(remote);
			if (scp) return `ssh://${scp[1]}/${scp[2]}`;
			if (!URL.canParse(remote)) return undefined;
			const url = new URL(remote);
			url.username = '';
			url.password = '';
			url.search = '';
			return ['https:', 'http:', 'ssh:', 'git:'].includes(url.protocol) ? url.href : undefined;
		}
	},
	20931: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F4: () => parseDockerReference,
			l0: () => isDomain,
			tz: () => formatDockerReference
		});
		var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
		var _registry_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40303);
		const domain = /^(?:\[[0-9a-fA-F:]+\]|[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*)(?::[0-9]+)?$/;
		const maxLength = 1024;
		function parseDockerReference(text) {
			if (text.length > maxLength || /^[0-9a-f]{64}$/.test(text)) return undefined;
			const [named, digest] = cut(text, text.indexOf('@'));
			if (digest !== undefined && !(0, _core_digest_js__WEBPACK_IMPORTED_MODULE_0__.Bc)(digest)) return undefined;
			const [name, tag] = cut(named, named.indexOf(':', named.lastIndexOf('/') + 1));
			if (tag !== undefined && !(0, _registry_reference_js__WEBPACK_IMPORTED_MODULE_1__.dz)(tag)) return undefined;
			const {host, path} = withRegistry(name);
			if (!domain.test(host) || !(0, _registry_reference_js__WEBPACK_IMPORTED_MODULE_1__.og)(path)) return undefined;
			return {name: `${host}/${path}`, tag, digest};
		}
		function formatDockerReference({name, tag, digest}) {
			return `${name}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
		}
		function isDomain(text) {
			return domain.test(text);
		}
		function withRegistry(name) {
			const [first, rest] = cut(name, name.indexOf('/'));
			const isHost = rest !== undefined && (/[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase());
			const host = !isHost || first === 'index.docker.io' ? 'docker.io' : first;
			const path = isHost ? rest : name;
			return {host, path: host === 'docker.io' && !path.includes('/') ? `library/${path}` : path};
		}
		function cut(text, at) {
			return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
		}
	},
	23825: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			a: () => identityMatches,
			p: () => signedIdentity
		});
		var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
		var _registry_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40303);
		var _docker_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20931);
		const identityShape = zod__WEBPACK_IMPORTED_MODULE_2__.gMt('type', [
			zod__WEBPACK_IMPORTED_MODULE_2__.rej({type: zod__WEBPACK_IMPORTED_MODULE_2__.euz('matchExact')}),
			zod__WEBPACK_IMPORTED_MODULE_2__.rej({type: zod__WEBPACK_IMPORTED_MODULE_2__.euz('matchRepoDigestOrExact')}),
			zod__WEBPACK_IMPORTED_MODULE_2__.rej({type: zod__WEBPACK_IMPORTED_MODULE_2__.euz('matchRepository')}),
			zod__WEBPACK_IMPORTED_MODULE_2__.rej({type: zod__WEBPACK_IMPORTED_MODULE_2__.euz('exactReference'), dockerReference: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().refine(isExact)}),
			zod__WEBPACK_IMPORTED_MODULE_2__.rej({
				type: zod__WEBPACK_IMPORTED_MODULE_2__.euz('exactRepository'),
				dockerRepository: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().refine(text => (0, _docker_reference_js__WEBPACK_IMPORTED_MODULE_1__.F4)(text) !== undefined)
			}),
			zod__WEBPACK_IMPORTED_MODULE_2__.rej({
				type: zod__WEBPACK_IMPORTED_MODULE_2__.euz('remapIdentity'),
				prefix: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().refine(isPrefix),
				signedPrefix: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().refine(isPrefix)
			})
		]);
		const signedIdentity = identityShape.default({type: 'matchRepoDigestOrExact'});
		function identityMatches(rule, intended, signed) {
			const signature = (0, _docker_reference_js__WEBPACK_IMPORTED_MODULE_1__.F4)(signed);
			if (!signature) return false;
			switch (rule.type) {
				case 'matchExact':
					return isSame(intended, signature);
				case 'matchRepoDigestOrExact':
					return isRepoDigestOrSame(intended, signature);
				case 'matchRepository':
					return signature.name === intended.name;
				case 'exactReference': {
					const named = (0, _docker_reference_js__WEBPACK_IMPORTED_MODULE_1__.F4)(rule.dockerReference);
					return named !== undefined && isSame(named, signature);
				}
				case 'exactRepository':
					return signature.name === (0, _docker_reference_js__WEBPACK_IMPORTED_MODULE_1__.F4)(rule.dockerRepository)?.name;
				case 'remapIdentity': {
					const remapped = remap(intended, rule);
					return remapped !== undefined && isRepoDigestOrSame(remapped, signature);
				}
			}
		}
		function isSame(one, other) {
			return !isNameOnly(one) && !isNameOnly(other) && (0, _docker_reference_js__WEBPACK_IMPORTED_MODULE_1__.tz)(one) === (0, _docker_reference_js__WEBPACK_IMPORTED_MODULE_1__.tz)(other);
		}
		function isRepoDigestOrSame(intended, signature) {
			if (isNameOnly(signature) || isNameOnly(intended)) return false;
			if (intended.tag !== undefined) return isSame(intended, signature);
			return signature.name === intended.name;
		}
		function isNameOnly({tag, digest}) {
			return tag === undefined && digest === undefined;
		}
		function remap(intended, rule) {
			const {prefix, signedPrefix} = rule;
			if (intended.name !== prefix && !intended.name.startsWith(`${prefix}/`)) return intended;
			const mapped = {...intended, name: signedPrefix + intended.name.slice(prefix.length)};
			const text = (0, _docker_reference_js__WEBPACK_IMPORTED_MODULE_1__.tz)(mapped);
			const parsed = (0, _docker_reference_js__WEBPACK_IMPORTED_MODULE_1__.F4)(text);
			return parsed && (0, _docker_reference_js__WEBPACK_IMPORTED_MODULE_1__.tz)(parsed) === text ? parsed : undefined;
		}
		function isExact(text) {
			const parsed = (0, _docker_reference_js__WEBPACK_IMPORTED_MODULE_1__.F4)(text);
			return parsed !== undefined && !isNameOnly(parsed);
		}
		function isPrefix(text) {
			const slash = text.indexOf('/');
			return slash < 0 ? (0, _docker_reference_js__WEBPACK_IMPORTED_MODULE_1__.l0)(text) : (0, _docker_reference_js__WEBPACK_IMPORTED_MODULE_1__.l0)(text.slice(0, slash)) && (0, _registry_reference_js__WEBPACK_IMPORTED_MODULE_0__.og)(text.slice(slash + 1));
		}
	},
	45828: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => parsePolicyJson
		});
		var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
		var _registry_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6132);
		var _requirements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48563);
		const requirements = zod__WEBPACK_IMPORTED_MODULE_2__.YOg(_requirements_js__WEBPACK_IMPORTED_MODULE_1__.aS).min(1);
		const policy = zod__WEBPACK_IMPORTED_MODULE_2__.rej({
			default: requirements,
			transports: zod__WEBPACK_IMPORTED_MODULE_2__.g1P(zod__WEBPACK_IMPORTED_MODULE_2__.YjP(), zod__WEBPACK_IMPORTED_MODULE_2__.g1P(zod__WEBPACK_IMPORTED_MODULE_2__.YjP(), requirements)).optional()
		});
		function parsePolicyJson(bytes) {
			const result = policy.safeParse((0, _registry_strict_json_js__WEBPACK_IMPORTED_MODULE_0__.R)(bytes, 'policy.json'));
			if (!result.success) {
				const issue = result.error.issues[0];
				throw new Error(`${JSON.stringify(issue?.path.join('.') || 'the top')}: ${issue?.message}`);
			}
			const {transports = {}} = result.data;
			for (const [transport, scopes] of Object.entries(transports)) {
				const wrong = Object.keys(scopes).find(scope => scope !== '' && !isScope(transport, scope));
				if (wrong !== undefined) throw new Error(`${JSON.stringify(wrong)} is no scope of the transport ${transport}`);
			}
			return {default: result.data.default, docker: new Map(Object.entries(transports['docker'] ?? {}))};
		}
		function isScope(transport, scope) {
			switch (transport) {
				case 'docker-archive':
				case 'tarball':
					return false;
				case 'dir':
				case 'sif':
					return isCleanPath(scope);
				case 'oci':
				case 'oci-archive':
					return isCleanPath(scope.split(':')[0] ?? '');
				default:
					return true;
			}
		}
		function isCleanPath(path) {
			const [first, ...parts] = path.split('/');
			return first === '' && parts.length > 0 && parts.every(part => part !== '' && part !== '.' && part !== '..');
		}
	},
	48563: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Lv: () => demandsLogEntry,
			Ye: () => keyFilesOf,
			aS: () => requirement
		});
		var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
		var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23825);
		const bytes = zod__WEBPACK_IMPORTED_MODULE_1__
			.YjP()
			.regex(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/)
			.transform(text => Buffer.from(text, 'base64'));
		const path = zod__WEBPACK_IMPORTED_MODULE_1__
			.YjP()
			.nullish()
			.transform(text => text || undefined);
		const data = bytes.nullish().transform(value => value ?? undefined);
		const paths = zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()).min(1).optional();
		const datas = zod__WEBPACK_IMPORTED_MODULE_1__.YOg(bytes).min(1).optional();
		const fulcio = zod__WEBPACK_IMPORTED_MODULE_1__.rej({caPath: path, caData: data, oidcIssuer: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1), subjectEmail: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1)}).refine(({caPath, caData}) => count(caPath, caData) === 1, 'exactly one of caPath and caData must be given');
		const pki = zod__WEBPACK_IMPORTED_MODULE_1__
			.rej({
				caRootsPath: path,
				caRootsData: data,
				caIntermediatesPath: path,
				caIntermediatesData: data,
				subjectEmail: path,
				subjectHostname: path
			})
			.refine(it => count(it.caRootsPath, it.caRootsData) === 1, 'exactly one of caRootsPath and caRootsData must be given')
			.refine(it => count(it.caIntermediatesPath, it.caIntermediatesData) < 2, 'one source of intermediates at most')
			.refine(it => count(it.subjectEmail, it.subjectHostname) > 0, 'subjectEmail or subjectHostname must be given');
		const sigstoreSigned = zod__WEBPACK_IMPORTED_MODULE_1__
			.rej({
				type: zod__WEBPACK_IMPORTED_MODULE_1__.euz('sigstoreSigned'),
				keyPath: path,
				keyPaths: paths,
				keyData: data,
				keyDatas: datas,
				fulcio: fulcio.optional(),
				pki: pki.optional(),
				rekorPublicKeyPath: path,
				rekorPublicKeyPaths: paths,
				rekorPublicKeyData: data,
				rekorPublicKeyDatas: datas,
				signedIdentity: _identity_js__WEBPACK_IMPORTED_MODULE_0__.p
			})
			.refine(it => count(it.keyPath, it.keyPaths, it.keyData, it.keyDatas, it.fulcio, it.pki) === 1, 'exactly one of keyPath, keyPaths, keyData, keyDatas, fulcio and pki must be given')
			.refine(it => rekorSources(it) < 2, 'at most one source of Rekor keys may be given')
			.refine(it => !it.fulcio || rekorSources(it) === 1, 'fulcio needs a Rekor key')
			.refine(it => !it.pki || rekorSources(it) === 0, 'pki takes no Rekor key');
		const signedBy = zod__WEBPACK_IMPORTED_MODULE_1__
			.rej({
				type: zod__WEBPACK_IMPORTED_MODULE_1__.euz('signedBy'),
				keyType: zod__WEBPACK_IMPORTED_MODULE_1__.k5n(['GPGKeys', 'signedByGPGKeys', 'X509Certificates', 'signedByX509CAs']),
				keyPath: path,
				keyPaths: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()).optional(),
				keyData: data,
				signedIdentity: _identity_js__WEBPACK_IMPORTED_MODULE_0__.p
			})
			.refine(it => count(it.keyPath, it.keyPaths, it.keyData) === 1, 'exactly one source of keys must be given');
		const requirement = zod__WEBPACK_IMPORTED_MODULE_1__.gMt('type', [
			zod__WEBPACK_IMPORTED_MODULE_1__.rej({type: zod__WEBPACK_IMPORTED_MODULE_1__.euz('insecureAcceptAnything')}),
			zod__WEBPACK_IMPORTED_MODULE_1__.rej({type: zod__WEBPACK_IMPORTED_MODULE_1__.euz('reject')}),
			zod__WEBPACK_IMPORTED_MODULE_1__.rej({type: zod__WEBPACK_IMPORTED_MODULE_1__.euz('signedBaseLayer'), baseLayerIdentity: _identity_js__WEBPACK_IMPORTED_MODULE_0__.p.unwrap()}),
			signedBy,
			sigstoreSigned
		]);
		function demandsLogEntry(it) {
			return rekorSources(it) > 0;
		}
		function keyFilesOf(it) {
			if (it.type !== 'sigstoreSigned') return [];
			return it.keyPath === undefined ? (it.keyPaths ?? []) : [it.keyPath];
		}
		function rekorSources(it) {
			return count(it.rekorPublicKeyPath, it.rekorPublicKeyPaths, it.rekorPublicKeyData, it.rekorPublicKeyDatas);
		}
		function count(...sources) {
			return sources.filter(source => source !== undefined).length;
		}
	},
	29752: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Y: () => writeHostPolicy
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22896);
		var _docker_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20931);
		var _policy_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45828);
		const maxPathLength = 4096;
		function writeHostPolicy({reference, keyPaths, into}) {
			const repository = repositoryOf(reference);
			const requirement = requirementFor(keyPaths);
			const {document, warnings} = into ? merged(into, repository, requirement) : {document: fresh(repository, requirement), warnings: []};
			const policy = `${JSON.stringify(document, null, 2)}\n`;
			(0, _policy_json_js__WEBPACK_IMPORTED_MODULE_2__.A)(Buffer.from(policy));
			return {
				repository,
				files: new Map([
					['etc/containers/policy.json', policy],
					[`etc/containers/registries.d/${repository.replaceAll(/[^A-Za-z0-9._-]/g, '-')}.yaml`, attachments(repository)]
				]),
				warnings
			};
		}
		function repositoryOf(text) {
			const parsed = (0, _docker_reference_js__WEBPACK_IMPORTED_MODULE_1__.F4)(text);
			if (parsed && parsed.tag === undefined && parsed.digest === undefined) return parsed.name;
			throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('image-reference-invalid', `${JSON.stringify(text.slice(0, 200))} names no repository`, {
				hint: 'A policy is for all tags of a repository: name it without tag or digest, such as ghcr.io/you/image.'
			});
		}
		function requirementFor(paths) {
			const keyPaths = [...new Set(paths)];
			const [keyPath] = keyPaths;
			if (keyPath === undefined) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('input-missing', 'key: without a key nothing can be verified', {
					hint: 'Say where the public key is on the host, such as /etc/pki/containers/you.pub.'
				});
			}
			for (const path of keyPaths) {
				if (isAbsoluteAndPlain(path)) continue;
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('input-invalid', `key: ${JSON.stringify(path.slice(0, 200))} is no absolute path on a host`, {
					hint: 'A relative path depends on where podman or bootc is started; give /etc/pki/containers/you.pub.'
				});
			}
			return {
				type: 'sigstoreSigned',
				...(keyPaths.length === 1 ? {keyPath} : {keyPaths}),
				signedIdentity: {type: 'matchRepoDigestOrExact'}
			};
		}
		function isAbsoluteAndPlain(path) {
			const parts = path.split('/').slice(1);
			return path.startsWith('/') && path.length <= maxPathLength && !/[\u0000-\u001f\u007f]/.test(path) && parts.every(part => part !== '' && part !== '.' && part !== '..');
		}
		const localImages = {'': [{type: 'insecureAcceptAnything'}]};
		function fresh(repository, requirement) {
			return {
				default: [{type: 'reject'}],
				transports: {docker: {[repository]: [requirement]}, 'containers-storage': localImages}
			};
		}
		function merged(into, repository, requirement) {
			const read = readExisting(into);
			const before = JSON.parse(into.toString());
			const {transports = {}} = before;
			const warnings = [...read.docker.keys()].filter(scope => scope.startsWith(`${repository}:`) || scope.startsWith(`${repository}@`)).map(scope => `${scope} has a policy of its own there, which wins over the repository’s`);
			const takesAnything = read.default.every(({type}) => type === 'insecureAcceptAnything');
			if (takesAnything) {
				warnings.push('its default accepts anything: other images stay unverified, and bootc --enforce-container-sigpolicy refuses such a policy');
			}
			const storage = takesAnything || Object.hasOwn(transports, 'containers-storage');
			return {
				document: {
					...before,
					transports: {
						...transports,
						docker: {...transports['docker'], [repository]: [requirement]},
						...(storage ? {} : {'containers-storage': localImages})
					}
				},
				warnings
			};
		}
		function readExisting(into) {
			try {
				return (0, _policy_json_js__WEBPACK_IMPORTED_MODULE_2__.A)(into);
			} catch (error) {
				const reason = error instanceof Error ? error.message : String(error);
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('input-invalid', `into: hosts fail on this policy.json: ${reason}`, {
					hint: 'Repair it first: with it, a host pulls nothing at all.',
					cause: error
				});
			}
		}
		function attachments(repository) {
			return `# Where signatures are: attached to the image, in its own repository. Without this, hosts look nowhere and refuse.
# One namespace must not be in two files of this folder, or every pull fails.
docker:
  ${JSON.stringify(repository)}:
    use-sigstore-attachments: true
`;
		}
	},
	31225: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			j: () => builderId,
			v: () => sourceOf
		});
		function builderId(origin) {
			if (origin.kind === 'local') return 'https://wtgos.github.io/actions/builders/local/v1';
			return `${origin.serverUrl}/${origin.jobWorkflowRef ?? origin.workflowRef}`;
		}
		function sourceOf(origin) {
			if (origin.kind === 'local') {
				return origin.source && {uri: `git+${origin.source.uri}`, digest: {gitCommit: origin.source.commit}};
			}
			const {serverUrl, repository, ref, sha} = origin;
			return {uri: `git+${serverUrl}/${repository}@${ref}`, digest: {gitCommit: sha}};
		}
	},
	84748: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D2: () => provenanceStatement,
			EH: () => packageUrl,
			FI: () => recordStatement,
			GL: () => spdxType,
			I6: () => cyclonedxType,
			io: () => recordType,
			wy: () => provenanceType
		});
		var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
		var _registry_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40303);
		var _origin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31225);
		var _statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9634);
		const provenanceType = 'https://slsa.dev/provenance/v1';
		const recordType = 'https://wtgos.github.io/actions/schemas/check-record/v1';
		const cyclonedxType = 'https://cyclonedx.org/bom';
		const spdxType = 'https://spdx.dev/Document';
		const buildType = 'https://wtgos.github.io/actions/buildtypes/image/v1';
		function provenanceStatement(input) {
			const {origin, tool, policy} = input;
			const source = (0, _origin_js__WEBPACK_IMPORTED_MODULE_3__.v)(origin);
			return (0, _statement_js__WEBPACK_IMPORTED_MODULE_2__.pT)(input.subject, provenanceType, {
				buildDefinition: {
					buildType,
					externalParameters: externalParameters(input),
					internalParameters: {
						...(input.engine ? {engine: input.engine} : {}),
						...(input.engineReason ? {engineReason: input.engineReason} : {}),
						loweredTrust: loweredTrust(input),
						...(origin.kind === 'github' ? {github: githubParameters(origin)} : {})
					},
					resolvedDependencies: [...(source ? [source] : []), ...[input.base, ...(input.images ?? [])].map(dependency)]
				},
				runDetails: {
					builder: {
						id: (0, _origin_js__WEBPACK_IMPORTED_MODULE_3__.j)(origin),
						version: {[tool.name]: tool.version},
						builderDependencies: [{name: tool.name, digest: {sha256: (0, _core_digest_js__WEBPACK_IMPORTED_MODULE_0__.ZD)(tool.digest)}}]
					},
					...(origin.kind === 'github' ? {metadata: {invocationId: invocation(origin)}} : {}),
					byproducts: [
						{name: `policy ${policy.name}`, digest: {sha256: (0, _core_digest_js__WEBPACK_IMPORTED_MODULE_0__.ZD)(policy.digest)}},
						{name: 'check record', digest: {sha256: (0, _core_digest_js__WEBPACK_IMPORTED_MODULE_0__.ZD)(input.record)}}
					]
				}
			});
		}
		function recordStatement(subject, record) {
			return (0, _statement_js__WEBPACK_IMPORTED_MODULE_2__.pT)(subject, recordType, record);
		}
		function externalParameters({containerfile, buildArgs, labels, annotations, context, platform, run, baseReplaced, base, origin}) {
			const {os, architecture, variant} = platform;
			return {
				containerfile: {
					path: containerfile.path,
					...(containerfile.digest ? {digest: {sha256: (0, _core_digest_js__WEBPACK_IMPORTED_MODULE_0__.ZD)(containerfile.digest)}} : {})
				},
				buildArgs: {...buildArgs},
				labels: {...labels},
				...(annotations ? {annotations: {...annotations}} : {}),
				...(context ? {context: {digest: {sha256: (0, _core_digest_js__WEBPACK_IMPORTED_MODULE_0__.ZD)(context)}}} : {}),
				platform: [os, architecture, variant].filter(part => part !== undefined).join('/'),
				...(run ? {run: {...run, buildSecrets: [...run.buildSecrets]}} : {}),
				...(baseReplaced ? {base: base.reference} : {}),
				...(origin.kind === 'github' ? {workflow: workflowOf(origin)} : {})
			};
		}
		function workflowOf({workflowRef, serverUrl, repository, ref}) {
			const [path, workflowAt] = splitAtLast(workflowRef, '@');
			return {
				repository: `${serverUrl}/${repository}`,
				path: path.startsWith(`${repository}/`) ? path.slice(repository.length + 1) : path,
				ref: workflowAt ?? ref
			};
		}
		function splitAtLast(text, separator) {
			const at = text.lastIndexOf(separator);
			return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
		}
		function githubParameters(origin) {
			const {eventName, repositoryId, repositoryOwnerId, runnerEnvironment, workflowSha, jobWorkflowRef} = origin;
			const known = {eventName, repositoryId, repositoryOwnerId, runnerEnvironment, workflowSha, jobWorkflowRef};
			return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
		}
		function invocation({serverUrl, repository, runId, runAttempt}) {
			return `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${runAttempt}`;
		}
		function loweredTrust({origin, base, images, loweredBy}) {
			const reasons = [...(loweredBy ?? [])];
			if (origin.kind === 'local') reasons.push('Built outside of a build service: nobody but the key holder vouches for it.');
			else if (origin.runnerEnvironment !== 'github-hosted') reasons.push('The runner is not known to be hosted by GitHub.');
			for (const {reference, verification} of [base, ...(images ?? [])]) {
				const reason = doubts[verification.kind];
				if (reason) reasons.push(reason(reference));
			}
			return reasons;
		}
		const doubts = {
			'key-without-name': reference => `The signature of ${reference} names no repository: it proves the digest and the key, not that the image is the one of that name.`,
			'unsigned-by-request': reference => `The signature of ${reference} was not verified, by request.`
		};
		function dependency({reference, rootDigest, digest, verification}) {
			const uri = packageUrl(reference, rootDigest);
			return {
				...(uri === undefined ? {name: 'image in a local layout'} : {uri}),
				digest: {sha256: (0, _core_digest_js__WEBPACK_IMPORTED_MODULE_0__.ZD)(rootDigest)},
				annotations: {...verified(verification), ...(digest === rootDigest ? {} : {platformManifest: digest})}
			};
		}
		function verified(verification) {
			if (verification.kind === 'unsigned-by-request') return {verifiedBy: 'nothing, by request'};
			const keyFingerprint = verification.fingerprint;
			return verification.kind === 'key' ? {verifiedBy: 'key', keyFingerprint, signedReference: verification.reference} : {verifiedBy: 'key, under no name', keyFingerprint};
		}
		function packageUrl(reference, digest) {
			const named = (0, _registry_reference_js__WEBPACK_IMPORTED_MODULE_1__.o_)(reference, '/');
			if (named.kind === 'layout') return undefined;
			const name = named.path.slice(named.path.lastIndexOf('/') + 1);
			const repository = encodeURIComponent(`${named.host}/${named.path}`);
			const tag = named.tag === undefined ? '' : `&tag=${encodeURIComponent(named.tag)}`;
			return `pkg:oci/${name}@${encodeURIComponent(digest)}?repository_url=${repository}${tag}`;
		}
	},
	9634: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			KH: () => isAbout,
			Rh: () => cosignSignType,
			Tp: () => statementBytes,
			Z8: () => maxStatementBytes,
			h: () => payloadType,
			pT: () => statementAbout,
			q$: () => signatureStatement,
			qB: () => statementType
		});
		var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
		var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2338);
		const statementType = 'https://in-toto.io/Statement/v1';
		const payloadType = 'application/vnd.in-toto+json';
		const cosignSignType = 'https://sigstore.dev/cosign/sign/v1';
		const maxStatementBytes = 16 * 1024 * 1024;
		function statementAbout(subject, predicateType, predicate) {
			return {_type: statementType, subject: [{digest: {sha256: (0, _core_digest_js__WEBPACK_IMPORTED_MODULE_0__.ZD)(subject)}}], predicateType, predicate};
		}
		function signatureStatement(subject) {
			return statementAbout(subject, cosignSignType, {});
		}
		function statementBytes(statement) {
			return Buffer.from((0, _core_json_js__WEBPACK_IMPORTED_MODULE_1__.d)(statement));
		}
		function isAbout(statement, digest) {
			return statement.subject.length === 1 && statement.subject[0]?.digest.sha256 === (0, _core_digest_js__WEBPACK_IMPORTED_MODULE_0__.ZD)(digest);
		}
	}
};
