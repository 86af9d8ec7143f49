export const id = 2293;
export const ids = [2293];
export const modules = {
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
	92293: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			servicesOf: () => servicesOf
		});
		var external_node_path_ = __webpack_require__(76760);
		var external_node_os_ = __webpack_require__(48161);
		var errors = __webpack_require__(22896);
		function cacheFolder(env) {
			if (env['RUNNER_TEMP']) return (0, external_node_path_.join)(env['RUNNER_TEMP'], 'wtgos-cache');
			return (0, external_node_path_.join)(env['XDG_CACHE_HOME'] || (0, external_node_path_.join)((0, external_node_os_.homedir)(), '.cache'), 'wtgos');
		}
		function cacheBytes(env) {
			const given = env['WTGOS_CACHE_MIB'];
			if (given === undefined || given === '') return undefined;
			if (/^\d{1,9}$/.test(given)) return Number(given) * 1024 * 1024;
			throw new errors.yo('input-invalid', 'WTGOS_CACHE_MIB is no number of MiB', {
				hint: 'Unset it for 2048, or set it to a whole number; 0 keeps nothing.'
			});
		}
		const lastSecond = 253_402_300_799;
		function sourceDateEpoch(env, commitTime) {
			const given = env['SOURCE_DATE_EPOCH'];
			if (given === undefined || given === '') return commitTime !== undefined && commitTime <= lastSecond ? commitTime : undefined;
			const seconds = /^\d{1,12}$/.test(given) ? Number(given) : Number.NaN;
			if (seconds <= lastSecond) return seconds;
			throw new errors.yo('input-invalid', 'SOURCE_DATE_EPOCH is no number of seconds since 1970', {
				hint: 'Unset it, or set it to what `git log -1 --format=%ct` prints.'
			});
		}
		var git = __webpack_require__(80987);
		const publicServer = 'https://github.com';
		function serverUrlOf(env) {
			return (env['GITHUB_SERVER_URL'] || publicServer).replace(/\/+$/, '');
		}
		function apiUrlOf(env) {
			if (env['GITHUB_API_URL']) return env['GITHUB_API_URL'];
			const server = serverUrlOf(env);
			const {hostname = ''} = URL.parse(server) ?? {};
			if (server === publicServer) return 'https://api.github.com';
			return hostname.endsWith('.ghe.com') ? `https://api.${hostname}` : `${server}/api/v3`;
		}
		var promises_ = __webpack_require__(58500);
		const agent = 'wtgos-actions';
		const maxAnswerBytes = 64 * 1024 * 1024;
		const timeoutMs = 60_000;
		const shortest = 8;
		const maxPauseMs = 120_000;
		function githubApi({baseUrl, token, signal, tries = 4, pauseMs = 1000}) {
			const base = baseUrl.replace(/\/+$/, '');
			requireSafe(base);
			if (!/^[\x20-\x7e]*[\x21-\x7e]$/.test(token)) throw new errors.yo('input-invalid', 'github-token is none: it is empty, or has a line break or the like');
			const headers = {
				accept: 'application/vnd.github+json',
				authorization: `Bearer ${token}`,
				'user-agent': agent,
				'x-github-api-version': '2022-11-28'
			};
			return {
				address: base,
				async request(method, path, body) {
					const type = body === undefined ? {} : {'content-type': 'application/json'};
					const init = {method, headers: {...headers, ...type}, ...(body === undefined ? {} : {body})};
					const {status, headers: given, bytes} = await patiently(`${base}${path}`, init, maxAnswerBytes);
					const said = bytes.toString();
					return {status, headers: given, body: token.length < shortest ? said : said.replaceAll(token, '***')};
				},
				async download(url, maxBytes) {
					if (!isSafe(url)) throw new errors.yA('github-failed', 'GitHub names an address that is not https');
					const {status, bytes} = await patiently(url, {method: 'GET', headers: {'user-agent': agent}}, maxBytes);
					if (status === 200) return bytes;
					throw new errors.yA('github-failed', `${new URL(url).host} gave status ${status} for an attestation`, {
						hint: 'Run the same again.'
					});
				}
			};
			async function patiently(url, init, maxBytes) {
				for (let number = 1; ; number += 1) {
					const answer = await once(url, init, maxBytes);
					if (!answer.again || number >= tries) return answer;
					const pause = Math.max(answer.afterMs, pauseMs * 2 ** (number - 1));
					await (0, promises_.setTimeout)(pause, undefined, signal ? {signal} : undefined);
				}
			}
			async function once(url, init, maxBytes) {
				const limit = AbortSignal.timeout(timeoutMs);
				try {
					const response = await fetch(url, {
						...init,
						redirect: 'manual',
						signal: signal ? AbortSignal.any([signal, limit]) : limit
					});
					const {status} = response;
					const wait = response.headers.get('retry-after');
					const afterMs = wait === null ? untilReset(response.headers) : (Number(wait) || 0) * 1000;
					const isLimited = status === 429 || (status === 403 && afterMs !== undefined);
					const again = (status >= 500 || isLimited) && (afterMs ?? 0) <= maxPauseMs;
					const {headers: given} = response;
					return {status, headers: given, bytes: await bytesOf(response, maxBytes), again, afterMs: afterMs ?? 0};
				} catch (error) {
					signal?.throwIfAborted();
					if (error instanceof errors.yA) throw error;
					const {host, pathname} = new URL(url);
					throw new errors.yA('github-failed', `${init.method} ${host}${pathname} got no answer`, {
						hint: 'Is the network there, and GitHub well (githubstatus.com)? Run the same again.',
						cause: error
					});
				}
			}
		}
		function untilReset(headers) {
			if (headers.get('x-ratelimit-remaining') !== '0') return undefined;
			return Math.max(0, (Number(headers.get('x-ratelimit-reset')) || 0) * 1000 - Date.now());
		}
		async function bytesOf({body}, maxBytes) {
			const chunks = [];
			let size = 0;
			for await (const chunk of body ?? []) {
				size += chunk.length;
				if (size > maxBytes) throw new errors.yA('github-failed', `GitHub answered with more than ${maxBytes} bytes`);
				chunks.push(chunk);
			}
			return Buffer.concat(chunks);
		}
		function requireSafe(base) {
			if (!isSafe(base)) throw new errors.yo('input-invalid', 'GITHUB_API_URL is no https address: the token is not sent there');
			const {username, password} = new URL(base);
			if (username || password) throw new errors.yo('input-invalid', 'GITHUB_API_URL holds a login: no request is sent to such an address');
		}
		function isSafe(url) {
			const {protocol, hostname} = URL.parse(url) ?? {};
			return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname ?? ''));
		}
		var external_node_fs_promises_ = __webpack_require__(51455);
		var schemas = __webpack_require__(2503);
		var external_node_child_process_ = __webpack_require__(31421);
		const credential_helper_maxAnswerBytes = 64 * 1024;
		const answer = schemas.Ikc({Username: schemas.YjP(), Secret: schemas.YjP()});
		async function askHelper(name, server, cwd, options = {}) {
			if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(name)) {
				throw new errors.yo('input-invalid', `The docker config names the credential helper ${JSON.stringify(name.slice(0, 80))}`, {
					hint: 'A helper name has letters, digits, ".", "_" and "-".'
				});
			}
			const program = `docker-credential-${name}`;
			const {status, output} = await run(program, server, cwd, options);
			if (status !== 0) {
				if (/credentials not found|no credentials/i.test(output)) return undefined;
				throw failed(program, `ended with status ${status}`);
			}
			const parsed = answer.safeParse(parse(output));
			if (!parsed.success) throw failed(program, 'gave no credentials that can be read');
			const {Username: username, Secret: secret} = parsed.data;
			return username === '<token>' ? {identityToken: secret} : {username, password: secret};
		}
		function run(program, server, cwd, options) {
			const timeoutMs = options.timeoutMs ?? 30_000;
			return new Promise((resolve, reject) => {
				const child = (0, external_node_child_process_.spawn)(program, ['get'], {
					cwd,
					shell: false,
					stdio: ['pipe', 'pipe', 'ignore'],
					...(options.env ? {env: options.env} : {})
				});
				const chunks = [];
				let size = 0;
				let trouble;
				const stop = why => {
					trouble ??= why;
					child.kill('SIGKILL');
					child.stdout.destroy();
				};
				const timer = setTimeout(() => stop(`gave no answer within ${timeoutMs / 1000} s`), timeoutMs);
				child.stdout.on('data', chunk => {
					chunks.push(chunk);
					size += chunk.length;
					if (size > credential_helper_maxAnswerBytes) stop('printed too much');
				});
				child.stdin.on('error', () => {});
				child.stdin.end(`${server}\n`);
				child.on('error', cause => {
					clearTimeout(timer);
					reject(failed(program, cause.code === 'ENOENT' ? 'is not on PATH' : `could not be started (${cause.code})`));
				});
				child.on('close', status => {
					clearTimeout(timer);
					if (trouble) reject(failed(program, trouble));
					else resolve({status, output: Buffer.concat(chunks).toString('utf8')});
				});
			});
		}
		function parse(text) {
			try {
				return JSON.parse(text);
			} catch {
				return undefined;
			}
		}
		function failed(program, why) {
			return new errors.yA('tool-failed', `The credential helper ${program} ${why}`, {
				hint: `Try it by hand: echo HOST | ${program} get. Or log in without it, so that the docker config holds the credentials.`
			});
		}
		const maxConfigBytes = 1024 * 1024;
		const entry = schemas._H3({
			auth: schemas.YjP().optional(),
			username: schemas.YjP().optional(),
			password: schemas.YjP().optional(),
			identitytoken: schemas.YjP().optional()
		});
		const dockerConfig = schemas._H3({
			auths: schemas.g1P(schemas.YjP(), entry).optional(),
			credHelpers: schemas.g1P(schemas.YjP(), schemas.YjP()).optional(),
			credsStore: schemas.YjP().optional()
		});
		function dockerCredentials(configFile, options = {}) {
			const cwd = (0, external_node_path_.dirname)((0, external_node_path_.resolve)(configFile));
			return {
				async lookup(host, path) {
					const config = await readDockerConfig(configFile);
					if (!config) return undefined;
					const helper = findByHost(config.credHelpers, host);
					if (helper !== undefined) {
						const found = await askHelper(helper, serverName(host), cwd, options);
						if (found) return found;
					}
					const stored = findLongest(config.auths ?? {}, host, path, value => decode(value, configFile));
					if (stored) return stored;
					return config.credsStore ? askHelper(config.credsStore, serverName(host), cwd, options) : undefined;
				}
			};
		}
		function staticCredentials(map) {
			return {lookup: async (host, path) => findLongest(map, host, path, value => value)};
		}
		async function readDockerConfig(file) {
			let text;
			try {
				if ((await (0, external_node_fs_promises_.stat)(file)).size > maxConfigBytes) throw unreadable(file, `is larger than ${maxConfigBytes} bytes`);
				text = await (0, external_node_fs_promises_.readFile)(file, 'utf8');
			} catch (cause) {
				const {code} = cause;
				if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
				if (cause instanceof errors.yo) throw cause;
				throw new errors.yA('io-failed', `${file} could not be read (${code})`, {hint: 'Check its owner and mode.'});
			}
			let value;
			try {
				value = JSON.parse(text);
			} catch {
				throw unreadable(file, 'is no JSON');
			}
			const parsed = dockerConfig.safeParse(value);
			if (!parsed.success) throw unreadable(file, `has a wrong ${parsed.error.issues[0]?.path.slice(0, 1).join('.') || 'form'}`);
			return parsed.data;
		}
		function decode(value, file) {
			if (value.identitytoken) return {identityToken: value.identitytoken};
			if (value.auth) {
				const text = Buffer.from(value.auth, 'base64').toString('utf8').replace(/\0+$/, '');
				const colon = text.indexOf(':');
				if (colon < 1) throw unreadable(file, 'has an entry whose auth is not the base64 of user:password');
				const [username, password] = [text.slice(0, colon), text.slice(colon + 1)];
				return username === '<token>' ? {identityToken: password} : {username, password};
			}
			return value.username && value.password ? {username: value.username, password: value.password} : undefined;
		}
		function findByHost(map, host) {
			return Object.entries(map ?? {}).find(([key]) => normalKey(key) === normalHost(host))?.[1];
		}
		function findLongest(map, host, path, read) {
			const name = `${normalHost(host)}/${path}/`;
			const matches = Object.entries(map)
				.map(([key, value]) => ({key: normalKey(key), value}))
				.filter(({key}) => name.startsWith(`${key}/`))
				.sort((a, b) => b.key.length - a.key.length);
			for (const {value} of matches) {
				const found = read(value);
				if (found) return found;
			}
			return undefined;
		}
		function normalKey(key) {
			const bare = key
				.replace(/^https?:\/\//, '')
				.replace(/\/+$/, '')
				.replace(/\/v[12]$/, '');
			const slash = bare.indexOf('/');
			return slash < 0 ? normalHost(bare) : normalHost(bare.slice(0, slash)) + bare.slice(slash);
		}
		function normalHost(host) {
			const lower = host.toLowerCase();
			return lower === 'index.docker.io' || lower === 'registry-1.docker.io' ? 'docker.io' : lower;
		}
		function serverName(host) {
			return normalHost(host) === 'docker.io' ? 'https://index.docker.io/v1/' : host;
		}
		function unreadable(file, why) {
			return new errors.yo('input-invalid', `The docker config ${file} ${why}`, {
				hint: 'Write it anew with `docker login` or `podman login`.'
			});
		}
		function loginFiles(env) {
			const files = [
				env['REGISTRY_AUTH_FILE'],
				env['XDG_RUNTIME_DIR'] && (0, external_node_path_.join)(env['XDG_RUNTIME_DIR'], 'containers/auth.json'),
				(0, external_node_path_.join)(env['XDG_CONFIG_HOME'] || (0, external_node_path_.join)((0, external_node_os_.homedir)(), '.config'), 'containers/auth.json'),
				(0, external_node_path_.join)(env['DOCKER_CONFIG'] || (0, external_node_path_.join)((0, external_node_os_.homedir)(), '.docker'), 'config.json')
			];
			const options = {env: helperEnvironment(env)};
			const logins = files.flatMap(file => (file ? [dockerCredentials(file, options)] : []));
			return {
				async lookup(host, path) {
					for (const login of logins) {
						const found = await login.lookup(host, path);
						if (found) return found;
					}
					return undefined;
				}
			};
		}
		const ours = /^(?:INPUT_|ACTIONS_|COSIGN_|BUILD_SECRET_)/;
		function helperEnvironment(env) {
			const inputs = Object.entries(env).flatMap(([name, value = '']) => (name.startsWith('INPUT_') ? [value] : []));
			const named = new Set(inputs.flatMap(value => [...value.matchAll(/env:\/\/(\w+)/g)].map(([, name]) => name)));
			return Object.fromEntries(Object.entries(env).filter(([name]) => !ours.test(name) && !named.has(name)));
		}
		function originOf(env, checkout) {
			const {GITHUB_REPOSITORY: repository, GITHUB_SHA: sha} = env;
			if (env['GITHUB_ACTIONS'] !== 'true' || !repository || !sha) {
				const source = checkout?.uri ? {uri: checkout.uri, commit: checkout.commit} : undefined;
				return {kind: 'local', source};
			}
			const ref = env['GITHUB_REF'] ?? '';
			return {
				kind: 'github',
				serverUrl: serverUrlOf(env),
				repository,
				repositoryId: env['GITHUB_REPOSITORY_ID'] || undefined,
				repositoryOwnerId: env['GITHUB_REPOSITORY_OWNER_ID'] || undefined,
				ref,
				sha,
				workflowRef: env['GITHUB_WORKFLOW_REF'] || `${repository}@${ref}`,
				workflowSha: env['GITHUB_WORKFLOW_SHA'] || undefined,
				eventName: env['GITHUB_EVENT_NAME'] ?? '',
				runId: env['GITHUB_RUN_ID'] ?? '',
				runAttempt: env['GITHUB_RUN_ATTEMPT'] ?? '1',
				runnerEnvironment: runnerEnvironment(env['RUNNER_ENVIRONMENT'])
			};
		}
		function runnerEnvironment(text) {
			return text === 'github-hosted' || text === 'self-hosted' ? text : undefined;
		}
		var external_node_string_decoder_ = __webpack_require__(46193);
		const passed = [...['PATH', 'LANG', 'LC_ALL', 'TZ', 'USER', 'LOGNAME', 'XDG_RUNTIME_DIR', 'TERM'], ...['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'all_proxy', 'no_proxy'], ...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'BUILDAH_ISOLATION']];
		const graceMs = 2_500;
		const drainMs = 500;
		const maxLineBytes = 64 * 1024;
		function programsOf(env, signal) {
			const base = Object.fromEntries(passed.flatMap(name => (env[name] === undefined ? [] : [[name, env[name]]])));
			return {
				run: (program, args, options) =>
					new Promise((resolve, reject) => {
						if (signal.aborted && !options.tidies) return reject(signal.reason);
						const child = (0, external_node_child_process_.spawn)(program, args, {
							cwd: options.cwd,
							env: {...base, ...options.env},
							stdio: [options.input ?? 'ignore', 'pipe', 'pipe'],
							detached: true
						});
						let killer;
						const stop = () => {
							endGroup(child.pid, 'SIGTERM');
							killer = setTimeout(() => endGroup(child.pid, 'SIGKILL'), graceMs);
						};
						if (!options.tidies) signal.addEventListener('abort', stop, {once: true});
						for (const [name, stream] of [
							['out', child.stdout],
							['err', child.stderr]
						])
							if (stream) eachLine(stream, text => options.line(text, name));
						const ended = () => {
							signal.removeEventListener('abort', stop);
							clearTimeout(killer);
						};
						child.once('error', error => {
							ended();
							reject(startError(program, error));
						});
						child.once('exit', () => {
							endGroup(child.pid, 'SIGKILL');
							setTimeout(() => [child.stdout, child.stderr].map(stream => stream?.destroy()), drainMs).unref();
						});
						child.once('close', (status, name) => {
							ended();
							if (signal.aborted && !options.tidies) reject(signal.reason);
							else resolve(status ?? 128 + (name === null ? 0 : external_node_os_.constants.signals[name]));
						});
					})
			};
		}
		function endGroup(pid, name) {
			if (pid === undefined) return;
			try {
				process.kill(-pid, name);
			} catch {}
		}
		function eachLine(stream, tell) {
			const decoder = new external_node_string_decoder_.StringDecoder('utf8');
			let rest = '';
			stream.on('data', chunk => {
				const lines = (rest + decoder.write(chunk)).split('\n');
				rest = lines.pop() ?? '';
				for (const line of lines) tell(line.replace(/\r$/, ''));
				if (rest.length > maxLineBytes) {
					tell(rest);
					rest = '';
				}
			});
			stream.on('end', () => {
				rest += decoder.end();
				if (rest !== '') tell(rest);
			});
		}
		function startError(program, error) {
			if (error.code === 'ENOENT') {
				return new errors.yo('tool-missing', `there is no program ${program} on this machine`, {
					hint: `Install it (Debian, Ubuntu, Fedora: the package ${program}).`
				});
			}
			return new errors.yA('tool-failed', `${program} cannot be started: ${error.code ?? error.message}`, {
				cause: error
			});
		}
		var files = __webpack_require__(9141);
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
		const maxBytes = 64 * 1024;
		async function readSecret(spec, kind, place) {
			const trimmed = spec.trim();
			if (trimmed.startsWith('env://')) return fromEnvironment(trimmed.slice('env://'.length), place.env);
			if (trimmed.startsWith('file://')) return fromFile(trimmed.slice('file://'.length), kind, place.cwd);
			if (kind === 'password' || trimmed.startsWith('-----BEGIN ')) return spec;
			if (trimmed.includes('\n')) {
				throw new errors.yo('input-invalid', 'the key is neither PEM text nor a file', {
					hint: 'PEM text starts with -----BEGIN. Was the secret stored whole, with its line breaks?'
				});
			}
			return fromFile(trimmed, kind, place.cwd);
		}
		function fromEnvironment(name, env) {
			const value = /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && Object.hasOwn(env, name) ? env[name] : undefined;
			if (value !== undefined) return value;
			throw new errors.yo('input-invalid', `there is no environment variable ${JSON.stringify(name.slice(0, 80))}`, {
				hint: 'In a workflow a step gets it by `env:`, from a secret; in a shell, by `export`.'
			});
		}
		async function fromFile(file, kind, cwd) {
			try {
				const env_1 = {stack: [], error: void 0, hasError: false};
				try {
					const handle = __addDisposableResource(env_1, await (0, external_node_fs_promises_.open)((0, external_node_path_.resolve)(cwd, file), 'r'), true);
					const buffer = Buffer.alloc(maxBytes + 1);
					const {bytesRead} = await handle.read(buffer, 0, buffer.length, 0);
					if (bytesRead > maxBytes) throw new errors.yo('input-invalid', `the ${kind} file is larger than 64 KiB`);
					const text = buffer.toString('utf8', 0, bytesRead);
					return kind === 'password' ? text.replace(/\r?\n$/, '') : text;
				} catch (e_1) {
					env_1.error = e_1;
					env_1.hasError = true;
				} finally {
					const result_1 = __disposeResources(env_1);
					if (result_1) await result_1;
				}
			} catch (error) {
				if (error instanceof errors.yo) throw error;
				const {code} = error;
				const name = file.length > 200 ? 'the file that was named' : JSON.stringify(file);
				throw new errors.yo('input-invalid', `the ${kind} cannot be read from ${name}${code === undefined ? '' : `: ${(0, files.A3)(code)}`}`, {
					hint: 'Give a file that is there, env://NAME, or the text itself by a secret.'
				});
			}
		}
		var runner_tool = __webpack_require__(2681);
		const maxEventBytes = 32 * 1024 * 1024;
		const audience = 'sigstore';
		const patienceMs = 60_000;
		function workflowIdentity(host, timeoutMs = patienceMs) {
			return {
				repository: () => repositoryOf(host.env),
				async token() {
					const token = await githubToken(host, timeoutMs);
					host.mask(token);
					return token;
				}
			};
		}
		async function githubToken({env, mask, getIdToken}, timeoutMs) {
			if (env['GITHUB_ACTIONS'] !== 'true' || !getIdToken) {
				throw new errors.yo('identity-token-missing', 'keyless: only a step of a workflow has an identity to sign by', {
					hint: 'Use the action (`uses:`) in a workflow on GitHub; on a command line sign with a key: signing-key.'
				});
			}
			if (!env['ACTIONS_ID_TOKEN_REQUEST_URL'] || !env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']) {
				throw new errors.yo('identity-token-missing', 'keyless: this job may not ask for an identity token', {
					hint: 'Add `permissions: id-token: write` to the job, and to the job that calls this workflow. Pull requests from forks never get it.'
				});
			}
			mask(env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']);
			const timeout = Promise.withResolvers();
			const timer = setTimeout(() => timeout.reject(new Error(`no answer in ${timeoutMs} ms`)), timeoutMs);
			try {
				return await Promise.race([getIdToken(audience), timeout.promise]);
			} catch (cause) {
				throw new errors.yA('identity-token-failed', `keyless: GitHub gave no identity token: ${reasonOf(cause)}`, {
					hint: 'Run the job again; https://www.githubstatus.com tells whether Actions has a problem.',
					cause
				});
			} finally {
				clearTimeout(timer);
			}
		}
		function reasonOf(error) {
			return error instanceof Error ? error.message.replace(/\s+/g, ' ').slice(0, 300) : 'unknown';
		}
		async function repositoryOf(env) {
			const serverUrl = serverUrlOf(env);
			const file = env['GITHUB_EVENT_PATH'];
			return {serverUrl, visibility: file ? await visibilityIn(file) : undefined};
		}
		async function visibilityIn(file) {
			try {
				if ((await (0, external_node_fs_promises_.stat)(file)).size > maxEventBytes) return undefined;
				const {visibility} = JSON.parse(await (0, external_node_fs_promises_.readFile)(file, 'utf8')).repository;
				return typeof visibility === 'string' ? visibility : undefined;
			} catch {
				return undefined;
			}
		}
		async function servicesOf(host) {
			const {env, cwd, log, entryFile, signal} = host;
			const [tool, checkout] = await Promise.all([(0, runner_tool.w)(entryFile), (0, git.o5)(cwd)]);
			return {
				log,
				cwd,
				cacheDir: cacheFolder(env),
				cacheBytes: cacheBytes(env),
				builder: {
					scratchDir: (0, external_node_path_.resolve)(cwd, env['TMPDIR'] || env['RUNNER_TEMP'] || '/var/tmp'),
					programs: programsOf(env, signal)
				},
				workerFile: entryFile,
				credentials: loginFiles(env),
				async readSecret(spec, kind) {
					const secret = await readSecret(spec, kind, {cwd, env});
					host.mask(secret);
					return secret;
				},
				judged: verdict => host.judged(verdict),
				now: () => new Date(),
				sourceDateEpoch: sourceDateEpoch(env, checkout?.time),
				origin: originOf(env, checkout),
				identity: workflowIdentity(host),
				github: token => githubApi({baseUrl: apiUrlOf(env), token, signal}),
				tool,
				signal
			};
		}
	}
};
