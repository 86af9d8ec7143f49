export const id = 3247;
export const ids = [3247, 415];
export const modules = {
	83247: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			UY: () => openImage,
			xr: () => pipelineServices,
			US: () => policyOf,
			VO: () => publicKeysOf,
			m7: () => readRecordFile,
			ad: () => readSbomFile,
			readText: () => readText,
			m0: () => requireDigest,
			signingKeyOf: () => signingKeyOf,
			l5: () => stagedDirOf
		});
		var external_node_fs_ = __webpack_require__(73024);
		var external_node_path_ = __webpack_require__(76760);
		var errors = __webpack_require__(22896);
		var files = __webpack_require__(9141);
		const maxHeaderLength = 8192;
		const schemeStart = /[\s,]*([A-Za-z][A-Za-z0-9-]*)(?:\s+|$|(?=,))(?!\s*=)/y;
		const token68 = /[A-Za-z0-9._~+/-]+=*(?=\s*(?:,|$))/y;
		const parameter = /[\s,]*([A-Za-z0-9_-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/y;
		function parseChallenges(header) {
			const text = (header ?? '').slice(0, maxHeaderLength);
			const challenges = [];
			let at = 0;
			while (at < text.length) {
				const scheme = matchAt(schemeStart, text, at);
				if (!scheme) break;
				at += scheme[0].length;
				at += matchAt(token68, text, at)?.[0].length ?? 0;
				const params = new Map();
				for (let found = matchAt(parameter, text, at); found; found = matchAt(parameter, text, at)) {
					at += found[0].length;
					params.set((found[1] ?? '').toLowerCase(), found[3] ?? (found[2] ?? '').replace(/\\(.)/g, '$1'));
				}
				challenges.push({scheme: (scheme[1] ?? '').toLowerCase(), params});
			}
			return challenges;
		}
		function matchAt(pattern, text, at) {
			pattern.lastIndex = at;
			return pattern.exec(text);
		}
		class Failure extends Error {
			code;
			details;
			constructor(code, message, details = {}) {
				super(message);
				this.code = code;
				this.details = details;
			}
			toExternalError(tries, elapsedMs) {
				const effort = tries > 1 ? ` (tried ${tries} times over ${(elapsedMs / 1000).toFixed(1)} s)` : '';
				return new errors.yA(this.code, `${this.message}${effort}`, {hint: this.details.hint});
			}
		}
		function failureOf(answer) {
			const {method, where, status} = answer;
			const own = registryError(answer.body);
			const said = own ? `: ${cleanText(answer.redact(`${own.code} ${own.message}`), 300)}` : '';
			const hint = [hintFor(answer), answer.note].filter(Boolean).join(' ');
			return new Failure(status === 401 || status === 403 ? 'registry-denied' : 'registry-failed', `${method} ${where} was answered with ${status}${said}`, {
				transient: isTransient(status) || (own !== undefined && answer.alsoTransient?.includes(own.code)),
				status,
				registryCode: own?.code,
				retryAfterMs: retryAfter(answer.retryAfter),
				hint
			});
		}
		function connectionFailure(method, where, host, error) {
			const code = String(error.code ?? '');
			const text = cleanText(error.message ?? '', 200);
			const message = `${method} ${where} got no answer: ${text}`;
			if (/CERT|SELF_SIGNED|UNABLE_TO|ALTNAME/.test(code)) {
				return new Failure('registry-failed', `${message} (${code})`, {
					hint: certificateHint(code, host)
				});
			}
			if (code === 'ERR_PROXY_TUNNEL') {
				return new Failure('registry-failed', message, {
					transient: / 5\d\d /.test(text),
					hint: `The proxy that HTTPS_PROXY names opens no way to ${host}: check its login, or name the host in NO_PROXY.`
				});
			}
			if (code === 'EPROTO' || code === 'ERR_SSL_WRONG_VERSION_NUMBER' || code === 'ERR_SSL_PACKET_LENGTH_TOO_LONG') {
				return new Failure('registry-failed', `${where} does not speak https`, {
					hint: 'Plain http is used on loopback only, or with plain-http: true.'
				});
			}
			if (code.startsWith('HPE_')) {
				return new Failure('registry-protocol', `${method} ${where} was answered with something that is no HTTP (${code})`);
			}
			return new Failure('registry-failed', message, {
				transient: true,
				hint: `Check the name ${host} and the network; run again: it goes on where it stopped.`
			});
		}
		function certificateHint(code, host) {
			if (code === 'CERT_HAS_EXPIRED') return `The certificate of ${host} has run out, or the clock of this machine is wrong.`;
			if (code.includes('ALTNAME')) return `The certificate is not of ${host}: is the name right, or does a proxy answer for it?`;
			return `The certificate of ${host} is not trusted here. Give Node its authority by NODE_EXTRA_CA_CERTS.`;
		}
		function isTransient(status) {
			return status === 408 || status === 429 || (status >= 500 && status !== 501 && status !== 505);
		}
		function hintFor({status, host, withCredentials, method, retryAfter: asked}) {
			if (status === 401 && !withCredentials) return `Log in first: docker login ${host}.`;
			if (status === 401) return `The credentials for ${host} were not taken: has the token run out, or the right scope?`;
			if (status === 403 && host === 'ghcr.io') {
				return method === 'GET' || method === 'HEAD'
					? 'The package is private or its owner differs. In a workflow: permissions: packages: read, and give this repository access in the package settings ("Manage Actions access").'
					: 'In a workflow: permissions: packages: write. When the package exists already, give this repository the role Write in the package settings ("Manage Actions access"); the label org.opencontainers.image.source links a new one.';
			}
			if (status === 403) return `The account may not do this at ${host}: ask for pull and push rights to the repository.`;
			if (status === 404) return 'Check the name of the repository, and that the account may see it.';
			if (status === 413) return 'A proxy before the registry, or the registry, limits the size of one upload: raise it there.';
			if (status === 429) {
				const wait = /^\d{1,9}$/.test(asked ?? '') ? `${asked} s, as it says` : 'a while';
				return `The registry limits how often it is asked: wait ${wait}, or log in to be allowed more.`;
			}
			if (status >= 500) return 'The fault is on the side of the registry: run again later; it goes on where it stopped.';
			return 'The registry may not follow the OCI distribution specification 1.1.';
		}
		function registryError(body) {
			try {
				const {errors} = JSON.parse(body.toString('utf8'));
				const first = Array.isArray(errors) ? errors[0] : undefined;
				if (!first) return undefined;
				const text = value => (typeof value === 'string' ? value : '');
				return {code: cleanText(text(first.code), 60), message: text(first.message)};
			} catch {
				return undefined;
			}
		}
		function retryAfter(header) {
			if (header === undefined) return undefined;
			const ms = /^\d{1,9}$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - Date.now();
			return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
		}
		function cleanText(text, max) {
			const flat = text
				.slice(0, 4 * max)
				.replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ')
				.trim();
			return flat.length > max ? `${flat.slice(0, max - 1)}…` : flat;
		}
		const knownRealms = new Map([
			['registry-1.docker.io', ['auth.docker.io']],
			['registry.gitlab.com', ['gitlab.com']]
		]);
		function isLoopback(hostname) {
			const bare = hostname.replace(/^\[|\]$/g, '').toLowerCase();
			return bare === 'localhost' || bare === '::1' || /^127(?:\.\d{1,3}){3}$/.test(bare);
		}
		function registryOrigin(host, plainHttp) {
			const endpoint = host === 'docker.io' ? 'registry-1.docker.io' : host;
			const secure = new URL(`https://${endpoint}/`);
			return (plainHttp ?? isLoopback(secure.hostname)) ? new URL(`http://${endpoint}/`) : secure;
		}
		function mayVisit(registry, target) {
			if (target.username !== '' || target.password !== '') return false;
			if (target.protocol === 'https:') return true;
			if (target.protocol !== 'http:' || registry.protocol !== 'http:') return false;
			return target.hostname === registry.hostname || (isLoopback(registry.hostname) && isLoopback(target.hostname));
		}
		function realmIsOurs(registry, realm) {
			if (realm.hostname === registry.hostname) return true;
			if (knownRealms.get(registry.hostname)?.includes(realm.hostname)) return true;
			return realm.hostname.includes('.') && registry.hostname === `registry.${realm.hostname}`;
		}
		function resolveVisit(registry, from, location, what) {
			let target;
			try {
				target = new URL(location ?? '', from);
			} catch {}
			if (location && target && mayVisit(registry, target)) return target;
			const where = target ? `${target.protocol}//${target.host}` : 'no address';
			throw new errors.yA('registry-protocol', `${registry.host} sent us to ${location ? where : 'no address'} for ${what}`, {
				hint: 'Only https is followed (plain http stays on the host it started on). The registry or a proxy before it is set up wrongly.'
			});
		}
		function scopeText({path, actions}) {
			return `repository:${path}:${actions}`;
		}
		function covers(have, want) {
			return want.every(wanted => have.some(({path, actions}) => path === wanted.path && (actions === 'pull,push' || wanted.actions === 'pull')));
		}
		var schemas = __webpack_require__(2503);
		var external_node_events_ = __webpack_require__(78474);
		var external_node_http_ = __webpack_require__(37067);
		var external_node_https_ = __webpack_require__(44708);
		var pieces = __webpack_require__(80151);
		const maxSockets = 48;
		const maxDownloads = 16;
		const leastBytes = 64 * 1024;
		const readPatience = 5;
		const discardMs = 1_000;
		class Transport {
			idleMs;
			#signal;
			#agents = new Map();
			constructor(options) {
				this.idleMs = options.idleMs;
				this.#signal = options.signal;
			}
			async send(outgoing) {
				this.#signal?.throwIfAborted();
				const {method, url, body} = outgoing;
				const idleMs = outgoing.idleMs ?? this.idleMs;
				const length = body === undefined ? {} : {'content-length': String(body.length)};
				const request = (url.protocol === 'https:' ? external_node_https_ : external_node_http_).request(url, {
					method,
					agent: this.#agent(url.protocol, outgoing.pool),
					headers: {'user-agent': 'wtgos-actions', 'accept-encoding': 'identity', ...outgoing.headers, ...length},
					...(this.#signal ? {signal: this.#signal} : {})
				});
				request.setTimeout(idleMs, () => request.destroy(silence(idleMs)));
				const answer = answerTo(request, idleMs);
				try {
					const small = body === undefined || body instanceof Uint8Array;
					if (small) endAfter(request, 'socket', readPatience * idleMs);
					const sending = small ? request.end(body) : pump(request, body.open(), idleMs);
					const message = await Promise.race([answer, Promise.resolve(sending).then(() => answer)]);
					request.setTimeout(0);
					return {status: message.statusCode ?? 0, headers: message.headers, body: message};
				} catch (error) {
					request.destroy();
					this.#signal?.throwIfAborted();
					if (error instanceof SourceError) throw error.cause;
					throw connectionFailure(method, describe(url), url.host, error);
				}
			}
			async *chunks(incoming, url, method = 'GET') {
				let waiting = true;
				const timer = setTimeout(() => {
					if (waiting) incoming.body.destroy(silence(this.idleMs));
				}, this.idleMs);
				let [since, waited, came] = [performance.now(), 0, 0];
				try {
					for await (const chunk of incoming.body) {
						waiting = false;
						waited += performance.now() - since;
						came += chunk.length;
						if (waited > this.idleMs) {
							if (came < leastBytes) throw new Error(`${came} bytes in ${this.idleMs / 1000} s`);
							[waited, came] = [0, 0];
						}
						yield chunk;
						waiting = true;
						since = performance.now();
						timer.refresh();
					}
				} catch (error) {
					this.#signal?.throwIfAborted();
					throw connectionFailure(method, describe(url), url.host, error);
				} finally {
					clearTimeout(timer);
					incoming.body.destroy();
				}
			}
			async read(incoming, url, max, method = 'GET') {
				const chunks = [];
				let size = 0;
				const until = performance.now() + readPatience * this.idleMs;
				for await (const chunk of this.chunks(incoming, url, method)) {
					size += chunk.length;
					if (performance.now() > until) {
						const cause = new Error(`it took longer than ${(readPatience * this.idleMs) / 1000} s`);
						throw connectionFailure(method, describe(url), url.host, cause);
					}
					if (size > max) {
						throw new Failure('registry-protocol', `${method} ${describe(url)} was answered with more than ${max} bytes`);
					}
					chunks.push(chunk);
				}
				return Buffer.concat(chunks);
			}
			#agent(protocol, pool) {
				const key = `${protocol}${pool ?? ''}`;
				let agent = this.#agents.get(key);
				if (!agent) {
					const sockets = {keepAlive: true, maxSockets: pool === 'download' ? maxDownloads : maxSockets};
					const {proxyEnv} = external_node_https_.globalAgent.options;
					const options = {...sockets, ...(proxyEnv && {proxyEnv})};
					agent = protocol === 'https:' ? new external_node_https_.Agent(options) : new external_node_http_.Agent(options);
					this.#agents.set(key, agent);
				}
				return agent;
			}
		}
		function discard({body}) {
			let size = 0;
			const timer = setTimeout(() => body.destroy(), discardMs).unref();
			body.on('close', () => clearTimeout(timer));
			body.on('error', () => {});
			body.on('data', chunk => {
				size += chunk.length;
				if (size > 65_536) body.destroy();
			});
		}
		function describe(url) {
			const path = url.pathname.length > 200 ? `${url.pathname.slice(0, 200)}…` : url.pathname;
			return `${url.host}${path}`;
		}
		class SourceError extends Error {}
		function answerTo(request, idleMs) {
			const answer = new Promise((resolve, reject) => {
				request.once('response', resolve);
				request.on('error', reject);
				request.once('close', () => reject(new Error('the connection was ended without an answer')));
				endAfter(request, 'finish', idleMs);
			});
			answer.catch(() => {});
			return answer;
		}
		function endAfter(request, event, ms) {
			request.once(event, () => {
				const timer = setTimeout(() => request.destroy(silence(ms)), ms);
				for (const end of ['response', 'close']) request.once(end, () => clearTimeout(timer));
			});
		}
		function silence(ms) {
			return new Error(`silent for ${ms / 1000} s`);
		}
		async function pump(request, source, idleMs) {
			let over = false;
			request.once('response', message => {
				over = true;
				if (!request.writableEnded) message.once('end', () => request.destroy());
			});
			request.once('close', () => {
				over = true;
			});
			const iterator = source[Symbol.asyncIterator]();
			try {
				while (!over) {
					const next = await iterator.next().catch(cause => {
						throw new SourceError('the source failed', {cause});
					});
					if (over) break;
					if (next.done) {
						request.end();
						return;
					}
					const piece = next.value;
					const sent = error => error || (0, pieces.F5)(piece);
					if (!request.write(piece, sent)) await writable(request, idleMs);
				}
			} finally {
				await iterator.return?.();
			}
		}
		async function writable(request, idleMs) {
			const stop = new AbortController();
			const timer = setTimeout(() => request.destroy(silence(idleMs)), idleMs);
			const events = ['drain', 'close', 'response'].map(name => (0, external_node_events_.once)(request, name, {signal: stop.signal}));
			try {
				await Promise.race(events);
			} finally {
				clearTimeout(timer);
				stop.abort();
				for (const event of events) event.catch(() => {});
			}
		}
		const maxTokenAnswer = 1024 * 1024;
		const maxErrorBody = 8192;
		const answer = schemas._H3({
			token: schemas.YjP().optional(),
			access_token: schemas.YjP().optional(),
			expires_in: schemas.aig().optional()
		});
		function tokenServer(registry, challenge) {
			const text = challenge.params.get('realm') ?? '';
			const realm = URL.canParse(text) ? new URL(text) : undefined;
			if (realm && mayVisit(registry, realm)) return {realm, service: challenge.params.get('service')};
			throw new Failure('registry-protocol', `${registry.host} names a token server that is not asked: ${realm?.origin ?? 'no URL'}`, {
				hint: 'A token server must speak https (plain http is for loopback).'
			});
		}
		async function fetchToken(transport, server, scopes, credential, redact, note) {
			const outgoing = tokenRequest(server, scopes, credential);
			const {method, url} = outgoing;
			const incoming = await transport.send(outgoing);
			if (incoming.status !== 200) {
				const body = await transport.read(incoming, url, maxErrorBody, method).catch(() => Buffer.alloc(0));
				throw failureOf({
					method,
					where: describe(url),
					host: url.host,
					status: incoming.status,
					retryAfter: incoming.headers['retry-after'],
					body,
					redact,
					withCredentials: credential !== undefined,
					note
				});
			}
			const token = readToken(await transport.read(incoming, url, maxTokenAnswer, method));
			if (token) return token;
			throw new Failure('registry-protocol', `${describe(url)} answered without a token that can be used`);
		}
		function tokenRequest({realm, service}, scopes, credential) {
			const url = new URL(realm);
			const headers = {accept: 'application/json'};
			if (credential && 'identityToken' in credential) {
				const form = new URLSearchParams({
					grant_type: 'refresh_token',
					refresh_token: credential.identityToken,
					client_id: 'wtgos-actions',
					scope: scopes.map(scopeText).join(' '),
					...(service === undefined ? {} : {service})
				});
				headers['content-type'] = 'application/x-www-form-urlencoded';
				return {method: 'POST', url, headers, body: Buffer.from(form.toString())};
			}
			if (service !== undefined) url.searchParams.set('service', service);
			for (const scope of scopes) url.searchParams.append('scope', scopeText(scope));
			if (credential) headers['authorization'] = basicHeader(credential);
			return {method: 'GET', url, headers};
		}
		function basicHeader({username, password}) {
			return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
		}
		function readToken(body) {
			let value;
			try {
				value = JSON.parse(body.toString('utf8'));
			} catch {
				return undefined;
			}
			const parsed = answer.safeParse(value);
			const text = parsed.data?.token || parsed.data?.access_token;
			if (!text || !/^[\x21-\x7e]+$/.test(text)) return undefined;
			const seconds = Math.min(Math.max(parsed.data?.expires_in ?? 60, 60), 3600);
			return {text, expires: performance.now() + (seconds - 10) * 1000};
		}
		class Authorizer {
			#registry;
			#host;
			#transport;
			#credentials;
			#log;
			#secrets = new Set();
			#scheme;
			#tickets = [];
			#expected = [];
			usedCredentials = false;
			note;
			constructor(options) {
				this.#registry = options.registry;
				this.#host = options.host;
				this.#transport = options.transport;
				this.#credentials = options.credentials;
				this.#log = options.log;
			}
			expect(scope) {
				if (covers(this.#expected, [scope])) return;
				const others = this.#expected.filter(({path}) => path !== scope.path);
				this.#expected = scope.actions === 'pull' ? [...others, scope] : [scope, ...others];
			}
			async header(scopes) {
				if (this.#scheme === undefined) return undefined;
				return this.#scheme.kind === 'basic' ? this.#basic(scopes) : this.#bearer(this.#scheme, scopes);
			}
			async challenged(scopes, challenge, refused, sentAt) {
				const challenges = parseChallenges(challenge);
				const bearer = challenges.find(({scheme}) => scheme === 'bearer');
				if (bearer) this.#scheme = {kind: 'bearer', ...tokenServer(this.#registry, bearer)};
				else if (challenges.some(({scheme}) => scheme === 'basic')) this.#scheme = {kind: 'basic'};
				else {
					throw new Failure('registry-protocol', `${this.#host} asks for a login of a kind that is unknown here`, {
						hint: 'Basic and Bearer are known here: ask whoever runs the registry for one of them.'
					});
				}
				this.#tickets = this.#tickets.filter(({issued}) => issued >= sentAt);
				const asking = this.header(scopes);
				if (this.#scheme.kind === 'bearer') this.#issueAhead(this.#scheme);
				const header = await asking;
				return header === refused ? undefined : header;
			}
			redact(text) {
				let clean = text;
				for (const secret of this.#secrets) clean = clean.replaceAll(secret, '***');
				return clean;
			}
			async #basic(scopes) {
				const credential = await this.#lookup(scopes);
				if (credential === undefined) return undefined;
				if ('identityToken' in credential) {
					this.note = `An identity token is stored for ${this.#host}, which asks for user name and password.`;
					return undefined;
				}
				const header = basicHeader(credential);
				this.usedCredentials = true;
				this.#keepSecret(header.slice('Basic '.length));
				return header;
			}
			async #bearer(server, scopes) {
				let ticket = this.#tickets.find(one => covers(one.scopes, scopes));
				if (ticket && (await this.#isStale(ticket))) ticket = undefined;
				if (!ticket) {
					ticket = this.#tickets.find(one => covers(one.scopes, scopes)) ?? this.#issue(server, scopes);
				}
				return `Bearer ${(await ticket.token).text}`;
			}
			#issueAhead(server) {
				const writes = this.#expected.some(({actions}) => actions === 'pull,push');
				const known = this.#tickets.some(({scopes}) => covers(scopes, this.#expected));
				if (writes && !known) this.#issue(server, this.#expected, true);
			}
			#issue(server, scopes, ahead = false) {
				const ticket = {scopes, issued: performance.now(), token: this.#fetch(server, scopes), ahead};
				this.#tickets.push(ticket);
				ticket.token.catch(() => this.#drop(ticket));
				return ticket;
			}
			async #fetch(server, scopes) {
				let credential = await this.#lookup(scopes);
				if (credential && !realmIsOurs(this.#registry, server.realm)) {
					credential = undefined;
					const note = `The credentials for ${this.#host} were not sent to its token server ${server.realm.host}, which is not known to belong to it.`;
					if (this.note !== note) this.#log.warn(note);
					this.note = note;
				}
				this.usedCredentials ||= credential !== undefined;
				const token = await fetchToken(this.#transport, server, scopes, credential, text => this.redact(text), this.note);
				this.#keepSecret(token.text);
				return token;
			}
			async #lookup(scopes) {
				const credential = await this.#credentials?.lookup(this.#host, scopes[0]?.path ?? '');
				if (credential) this.#keepSecret('identityToken' in credential ? credential.identityToken : credential.password);
				return credential;
			}
			async #isStale(ticket) {
				const {expires} = await (ticket.ahead ? ticket.token.catch(() => ({expires: 0})) : ticket.token);
				if (expires > performance.now()) return false;
				this.#drop(ticket);
				return true;
			}
			#drop(ticket) {
				this.#tickets = this.#tickets.filter(one => one !== ticket);
			}
			#keepSecret(text) {
				if (text.length >= 4) this.#secrets.add(text);
			}
		}
		var promises_ = __webpack_require__(58500);
		const defaultRetry = {tries: 6, baseMs: 500, maxMs: 15_000, maxRetryAfterMs: 60_000};
		const noticed = 5_000;
		async function retrying(context, attempt) {
			const {policy, log, signal} = context;
			const started = performance.now();
			for (let number = 1; ; number += 1) {
				signal?.throwIfAborted();
				try {
					return await attempt(number);
				} catch (error) {
					if (!(error instanceof Failure)) throw error;
					if (!error.details.transient || number >= policy.tries) {
						throw error.toExternalError(number, performance.now() - started);
					}
					const pause = pauseMs(policy, number, error.details.retryAfterMs);
					const tell = pause < noticed ? 'debug' : 'info';
					log[tell](`${error.message}; try ${number + 1} of ${policy.tries} in ${(pause / 1000).toFixed(1)} s`);
					await (0, promises_.setTimeout)(pause, undefined, signal ? {signal} : undefined);
				}
			}
		}
		function pauseMs(policy, number, retryAfterMs) {
			const full = Math.min(policy.maxMs, policy.baseMs * 2 ** (number - 1));
			const jittered = full * (0.5 + Math.random() / 2);
			return Math.min(retryAfterMs ?? 0, policy.maxRetryAfterMs) + jittered;
		}
		class Slots {
			#free;
			#waiting = [];
			constructor(count) {
				this.#free = count;
			}
			async use(work) {
				if (this.#free > 0) this.#free -= 1;
				else await new Promise(resolve => this.#waiting.push(resolve));
				try {
					return await work();
				} finally {
					const next = this.#waiting.shift();
					if (next) next();
					else this.#free += 1;
				}
			}
		}
		const maxUploads = 6;
		const maxRedirects = 5;
		const client_maxErrorBody = 8192;
		class RegistryClient {
			host;
			origin;
			log;
			transport;
			retry;
			uploads = new Slots(maxUploads);
			met = false;
			#auth;
			#options;
			constructor(host, options) {
				this.host = host;
				this.#options = options;
				this.origin = registryOrigin(host, options.plainHttp);
				this.log = options.log;
				this.transport = new Transport({idleMs: options.idleMs ?? 60_000, signal: options.signal});
				this.retry = {policy: options.retry ?? defaultRetry, log: options.log, signal: options.signal};
				this.#auth = new Authorizer({
					registry: this.origin,
					host,
					transport: this.transport,
					credentials: options.credentials,
					log: options.log
				});
			}
			async request(call, wanted, maxBytes, alsoTransient = []) {
				return retrying(this.retry, async () => {
					const {incoming, url} = await this.send(call);
					if (!wanted.includes(incoming.status)) throw await this.failure(call, incoming, url, alsoTransient);
					const body = await this.transport.read(incoming, url, maxBytes, call.method);
					return {status: incoming.status, headers: incoming.headers, body};
				});
			}
			async send(call) {
				let url = typeof call.to === 'string' ? new URL(call.to, this.origin) : call.to;
				let header = await this.#auth.header(call.scopes);
				let challenged = false;
				for (let hops = 0; ; ) {
					const ours = url.origin === this.origin.origin;
					const headers = {...call.headers, ...(ours && header !== undefined ? {authorization: header} : {})};
					const sentAt = performance.now();
					const incoming = await this.transport.send({...call, url, headers});
					if (incoming.status === 401 && ours && !challenged) {
						challenged = true;
						const better = await this.#auth.challenged(call.scopes, incoming.headers['www-authenticate'], header, sentAt);
						if (better === undefined) return {incoming, url};
						discard(incoming);
						header = better;
						continue;
					}
					this.met = true;
					if (!isRedirect(incoming.status) || call.followRedirects === false || hops === maxRedirects) return {incoming, url};
					if (call.method !== 'GET' && call.method !== 'HEAD') return {incoming, url};
					hops += 1;
					discard(incoming);
					url = this.visit(url, incoming.headers.location, `${call.method} ${describe(url)}`);
				}
			}
			get usedCredentials() {
				return this.#auth.usedCredentials;
			}
			asStranger() {
				const retry = {...this.retry.policy, tries: 1};
				return new RegistryClient(this.host, {...this.#options, credentials: undefined, retry});
			}
			expect(scope) {
				this.#auth.expect(scope);
			}
			visit(from, location, what) {
				return resolveVisit(this.origin, from, location, what);
			}
			async failure(call, incoming, url, alsoTransient = []) {
				const body = await this.transport.read(incoming, url, client_maxErrorBody, call.method).catch(() => Buffer.alloc(0));
				return failureOf({
					method: call.method,
					where: describe(url),
					host: this.host,
					status: incoming.status,
					retryAfter: incoming.headers['retry-after'],
					body,
					redact: text => this.#auth.redact(text),
					withCredentials: this.#auth.usedCredentials,
					note: this.#auth.note,
					alsoTransient
				});
			}
		}
		function isRedirect(status) {
			return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
		}
		var layout = __webpack_require__(27997);
		var digest = __webpack_require__(86912);
		class Batches {
			#work;
			#running = new Map();
			#waiting = new Map();
			constructor(work) {
				this.#work = work;
			}
			add(key, item) {
				const waiting = this.#waiting.get(key);
				if (waiting) {
					waiting.items.push(item);
					return waiting.done;
				}
				const items = [item];
				const before = this.#running.get(key) ?? Promise.resolve();
				const done = before
					.catch(() => {})
					.then(() => {
						this.#waiting.delete(key);
						this.#running.set(key, done);
						return this.#work(key, items);
					})
					.finally(() => {
						if (this.#running.get(key) === done) this.#running.delete(key);
					});
				this.#waiting.set(key, {items, done});
				return done;
			}
		}
		var documents = __webpack_require__(47372);
		const maxConnections = 100;
		async function* download(client, path, descriptor) {
			const {policy, log, signal} = client.retry;
			let done = 0;
			let fruitless = 0;
			let since = performance.now();
			for (let connections = 1; ; connections += 1) {
				try {
					for await (const chunk of (0, pieces.xE)(rest(client, path, descriptor, done), true)) {
						done += chunk.length;
						fruitless = 0;
						yield chunk;
					}
					return;
				} catch (error) {
					if (!(error instanceof Failure)) throw error;
					if (fruitless === 0) since = performance.now();
					fruitless += 1;
					if (!error.details.transient || fruitless >= policy.tries || connections >= maxConnections) {
						throw error.toExternalError(fruitless, performance.now() - since);
					}
					log.debug(`${error.message}; going on at byte ${done}`);
					await (0, promises_.setTimeout)(pauseMs(policy, fruitless, error.details.retryAfterMs), undefined, signal ? {signal} : undefined);
				}
			}
		}
		async function* rest(client, path, {digest, size}, start) {
			const call = {
				method: 'GET',
				to: `/v2/${path}/blobs/${digest}`,
				...(start > 0 ? {headers: {range: `bytes=${start}-`}} : {}),
				scopes: [{path, actions: 'pull'}],
				pool: 'download'
			};
			const {incoming, url} = await client.send(call);
			let skip = incoming.status === 200 ? start : 0;
			if (incoming.status !== 200 && !(start > 0 && incoming.status === 206)) {
				throw await client.failure(call, incoming, url);
			}
			checkLength(incoming, digest, incoming.status === 206 ? start : 0, size);
			for await (const chunk of client.transport.chunks(incoming, url)) {
				const wanted = chunk.subarray(Math.min(skip, chunk.length));
				skip -= chunk.length - wanted.length;
				if (wanted.length > 0) yield wanted;
			}
		}
		function checkLength(incoming, digest, start, size) {
			const length = incoming.headers['content-length'];
			const range = incoming.headers['content-range'];
			const wrongRange = incoming.status === 206 && !range?.trim().startsWith(`bytes ${start}-${size - 1}/`);
			if (!wrongRange && (length === undefined || Number(length) === size - start)) return;
			incoming.body.destroy();
			if (wrongRange) {
				discard(incoming);
				throw new errors.yA('registry-protocol', `The registry answered a request for the rest of ${digest} with another range`);
			}
			throw new errors.yA('digest-mismatch', `The blob ${digest} has ${size} bytes, the registry offers ${start + Number(length)}`, {
				hint: 'The registry holds other bytes than the image names; push or copy the image anew.'
			});
		}
		function etagOf({etag}) {
			return etag === undefined || /^W\//i.test(etag) ? undefined : etag;
		}
		var media_types = __webpack_require__(92682);
		var referrers = __webpack_require__(53074);
		const maxRounds = 8;
		async function readFallbackIndex(client, path, subject) {
			return (await load(client, path, subject)).index?.manifests ?? [];
		}
		async function addToFallbackIndex(client, path, subject, added) {
			const [first, wanted] = await Promise.all([load(client, path, subject), added]);
			let found = first;
			for (let round = 1; round <= maxRounds; round += 1) {
				const listed = found.index?.manifests ?? [];
				if (wanted.every(({digest}) => listed.some(one => one.digest === digest))) return listed;
				if (round > 1) await (0, promises_.setTimeout)(Math.random() * 50 * round);
				await store(client, path, subject, found, wanted);
				found = await load(client, path, subject);
			}
			throw new errors.yA('registry-failed', `The tag ${(0, referrers.fH)(subject)} did not hold what was written to it, ${maxRounds} times in a row`, {
				hint: 'Let one job at a time write signatures and attestations of an image, and run again. If no other did, this registry loses the list by which they are found: publish to another.',
				state: 'The signatures and attestations are in the registry by digest, but not all are listed.'
			});
		}
		async function load(client, path, subject) {
			const reply = await client.request(
				{
					method: 'GET',
					to: `/v2/${path}/manifests/${(0, referrers.fH)(subject)}`,
					headers: {accept: media_types.Pl},
					scopes: [{path, actions: 'pull'}]
				},
				[200, 404],
				documents.rq
			);
			if (reply.status === 404) return {index: undefined, whole: true, etag: undefined};
			return {...(0, referrers.DE)(reply.body, reply.headers['content-type'], subject), etag: etagOf(reply.headers)};
		}
		async function store(client, path, subject, {index, whole, etag}, added) {
			if (!whole) {
				throw new errors.yA('image-malformed', `The list under ${(0, referrers.fH)(subject)} has entries that cannot be read`, {
					hint: 'Written anew it would lose them, and they may be signatures of others. Delete the tag if nobody needs what is under it, and run again.',
					state: 'The signatures and attestations are in the registry by digest, but not all are listed.'
				});
			}
			const manifests = (0, referrers.vB)(index?.manifests ?? [], added);
			const next = {...index, schemaVersion: 2, mediaType: media_types.Ib.ociIndex, manifests};
			const body = Buffer.from(JSON.stringify(next));
			if (body.length > documents.rq) {
				throw new errors.yA('registry-failed', `The list of referrers of ${subject} would exceed ${documents.rq} bytes`, {
					hint: 'Delete signatures and attestations that are no longer needed.'
				});
			}
			const reply = await client.request(
				{
					method: 'PUT',
					to: `/v2/${path}/manifests/${(0, referrers.fH)(subject)}`,
					headers: {'content-type': media_types.Ib.ociIndex, ...(index && etag !== undefined ? {'if-match': etag} : {})},
					scopes: [{path, actions: 'pull,push'}],
					body
				},
				[200, 201, 204, 412],
				documents.rq
			);
			if (reply.status === 412) client.log.debug(`another writer changed ${(0, referrers.fH)(subject)} (${(0, digest.sc)(body)} not written)`);
		}
		var registry_reference = __webpack_require__(40303);
		var registry_link = __webpack_require__(43780);
		const pageSize = 1000;
		const maxPages = 1000;
		const maxPageBytes = 4 * 1024 * 1024;
		const maxListBytes = 32 * 1024 * 1024;
		const tags_answer = schemas._H3({tags: schemas.YOg(schemas.YjP()).nullish()});
		async function listTags(client, path) {
			const tags = new Set();
			let size = 0;
			let to = `/v2/${path}/tags/list?n=${pageSize}`;
			for (let page = 1; page <= maxPages; page += 1) {
				const reply = await client.request({method: 'GET', to, scopes: [{path, actions: 'pull'}]}, [200, 404], maxPageBytes);
				if (reply.status === 404 && page === 1) return [];
				if (reply.status === 404) throw unusable(client, path, `in ${page} pages, the last of which is not there`);
				size += reply.body.length;
				if (size > maxListBytes) throw unusable(client, path, `in more than ${maxListBytes} bytes`);
				for (const tag of readPage(reply.body, client.host)) if ((0, registry_reference.dz)(tag)) tags.add(tag);
				const next = (0, registry_link.Z)(client, to, reply.headers.link);
				if (!next) return [...tags].sort();
				to = next;
			}
			throw unusable(client, path, `on more than ${maxPages} pages`);
		}
		function unusable({host}, path, how) {
			return new errors.yA('registry-protocol', `${host}/${path} lists tags ${how}`);
		}
		function readPage(body, host) {
			try {
				return tags_answer.parse(JSON.parse(body.toString('utf8'))).tags ?? [];
			} catch {
				throw new errors.yA('registry-protocol', `${host} answered with a list of tags that cannot be read`);
			}
		}
		var verify_stream = __webpack_require__(78858);
		const commitIdleMs = 300_000;
		const smallBytes = 64 * 1024;
		async function upload(client, path, descriptor, source) {
			const mountFrom = source.mountFrom === path ? undefined : source.mountFrom;
			const mayMount = mountFrom !== undefined && owner(mountFrom) === owner(path);
			let streamed = false;
			return retrying(client.retry, async number => {
				if (number > 1 && (await find(client, path, descriptor))) return streamed ? 'sent' : 'present';
				const look = number === 1 && !mayMount ? find(client, path, descriptor) : false;
				if (!client.met && (await look)) return 'present';
				const [found, session] = await Promise.all([look, openOrMount(client, path, descriptor, mountFrom)]);
				if (session === 'mounted') return found ? 'present' : 'mounted';
				if (found || (number === 1 && mayMount && (await find(client, path, descriptor)))) {
					void cancel(client, path, session);
					return 'present';
				}
				const send = () => {
					streamed = true;
					return stream(client, path, descriptor, source, session);
				};
				await (descriptor.size <= smallBytes ? send() : client.uploads.use(send));
				return 'sent';
			});
		}
		function owner(path) {
			return path.split('/')[0];
		}
		async function find(client, path, {digest}) {
			const call = {
				method: 'HEAD',
				to: `/v2/${path}/blobs/${digest}`,
				scopes: [{path, actions: 'pull'}],
				pool: 'look'
			};
			const {incoming, url} = await client.send(call);
			if (incoming.status !== 200 && incoming.status !== 404) throw await client.failure(call, incoming, url);
			discard(incoming);
			return incoming.status === 200;
		}
		async function openOrMount(client, path, descriptor, mountFrom) {
			try {
				return await upload_open(client, path, descriptor, mountFrom);
			} catch (error) {
				if (mountFrom === undefined || !(error instanceof Failure) || error.code !== 'registry-denied') throw error;
				client.log.debug(`no mount from ${mountFrom}: ${error.message}`);
				return upload_open(client, path, descriptor, undefined);
			}
		}
		async function upload_open(client, path, {digest}, mountFrom) {
			const query = mountFrom === undefined ? '' : `?${new URLSearchParams({mount: digest, from: mountFrom})}`;
			const call = {
				method: 'POST',
				to: `/v2/${path}/blobs/uploads/${query}`,
				scopes: mountFrom === undefined ? pushScope(path) : [...pushScope(path), {path: mountFrom, actions: 'pull'}],
				body: new Uint8Array(0)
			};
			const {incoming, url} = await client.send(call);
			if (incoming.status === 201 && mountFrom !== undefined) {
				discard(incoming);
				return 'mounted';
			}
			if (incoming.status !== 202) throw await client.failure(call, incoming, url);
			discard(incoming);
			return client.visit(url, incoming.headers.location, `POST ${describe(url)}`);
		}
		async function stream(client, path, descriptor, source, session) {
			const to = new URL(session);
			to.searchParams.set('digest', descriptor.digest);
			const call = {
				method: 'PUT',
				to,
				scopes: pushScope(path),
				headers: {'content-type': 'application/octet-stream'},
				body: {
					length: descriptor.size,
					open: () => (source.isVerified ? source.open() : (0, verify_stream.z)(source.open(), descriptor))
				},
				idleMs: Math.max(client.transport.idleMs, commitIdleMs)
			};
			const {incoming, url} = await client.send(call);
			if (incoming.status === 201 || incoming.status === 204) return discard(incoming);
			const failure = await client.failure(call, incoming, url);
			const again = incoming.status === 404 || incoming.status === 416;
			throw again ? new Failure(failure.code, failure.message, {...failure.details, transient: true}) : failure;
		}
		async function cancel(client, path, session) {
			try {
				const call = {method: 'DELETE', to: session, scopes: pushScope(path), pool: 'look'};
				discard((await client.send(call)).incoming);
			} catch (error) {
				client.log.debug(`an upload stays open: ${error instanceof Error ? error.message : 'unknown'}`);
			}
		}
		function pushScope(path) {
			return [{path, actions: 'pull,push'}];
		}
		const propagation = ['BLOB_UNKNOWN', 'MANIFEST_BLOB_UNKNOWN', 'MANIFEST_UNKNOWN'];
		class RemoteStore {
			kind = 'registry';
			name;
			repository;
			#client;
			#path;
			#hasReferrersApi;
			#fallback;
			#unclaimed = new Set();
			#uploads = new Map();
			constructor(client, path) {
				this.name = `${client.host}/${path}`;
				this.repository = {host: client.host, path};
				this.#client = client;
				this.#path = path;
				client.expect({path, actions: 'pull'});
				this.#fallback = new Batches(async (subject, added) => {
					await addToFallbackIndex(client, path, subject, added);
				});
			}
			willWrite() {
				this.#client.expect({path: this.#path, actions: 'pull,push'});
			}
			async getManifest(reference) {
				const reply = await this.#client.request(
					{
						method: 'GET',
						to: this.#manifestPath(reference),
						headers: {accept: media_types.Pl},
						scopes: [{path: this.#path, actions: 'pull'}]
					},
					[200, 404],
					documents.rq
				);
				if (reply.status === 404) return undefined;
				const expected = (0, digest.Bc)(reference) ? {digest: reference} : undefined;
				const stored = (0, documents.WI)(reply.body, reply.headers['content-type'], expected);
				const etag = etagOf(reply.headers);
				return etag === undefined ? stored : {...stored, etag};
			}
			async putManifest(bytes, mediaType, options = {}) {
				const {descriptor, document} = (0, documents.WI)(bytes, mediaType);
				const call = {
					method: 'PUT',
					to: this.#manifestPath(options.tag ?? descriptor.digest),
					headers: {'content-type': mediaType, ...(options.ifMatch === undefined ? {} : {'if-match': options.ifMatch})},
					scopes: [{path: this.#path, actions: 'pull,push'}],
					body: bytes
				};
				const reply = await this.#client.request(call, [200, 201, 202, 204, 412], documents.rq, propagation);
				if (reply.status === 412 && !(await this.#isThere(options.tag, descriptor.digest))) {
					throw new errors.yA('registry-conflict', `${this.name}:${options.tag} was changed by someone else at the same time`, {
						hint: 'Run again: it reads the tag anew.'
					});
				}
				if (document.subject) {
					const subject = document.subject.digest;
					const claimed = reply.headers['oci-subject'] === subject;
					if (!options.unlisted) await this.#listReferrer(subject, (0, referrers.N1)(descriptor, document), claimed);
					else if (!claimed) this.#unclaimed.add(descriptor.digest);
				}
				return descriptor;
			}
			async #isThere(tag, digest) {
				return tag !== undefined && (await this.getManifest(tag))?.descriptor.digest === digest;
			}
			async #listReferrer(subject, referrer, claimed) {
				if (claimed && this.#hasReferrersApi === undefined) {
					this.#hasReferrersApi = (await (0, referrers.il)(this.#client, this.#path, subject)) !== undefined;
				}
				if (!claimed || !this.#hasReferrersApi) await this.#fallback.add(subject, referrer);
			}
			async isPublic(digest) {
				if (!this.#client.usedCredentials) return true;
				try {
					return (await new RemoteStore(this.#client.asStranger(), this.#path).getManifest(digest)) !== undefined;
				} catch (error) {
					return error instanceof errors.yA && error.code === 'registry-denied' ? false : undefined;
				}
			}
			async hasBlob(digest) {
				return retrying(this.#client.retry, () => find(this.#client, this.#path, {digest}));
			}
			openBlob(descriptor) {
				return (0, verify_stream.z)(download(this.#client, this.#path, descriptor), descriptor);
			}
			async readBlob(descriptor, maxBytes) {
				return (0, verify_stream.F)(() => download(this.#client, this.#path, descriptor), descriptor, maxBytes);
			}
			putBlob(descriptor, source) {
				const key = `${descriptor.digest} ${descriptor.size}`;
				const underWay = this.#uploads.get(key);
				if (underWay) return underWay;
				const uploading = upload(this.#client, this.#path, descriptor, source).finally(() => this.#uploads.delete(key));
				this.#uploads.set(key, uploading);
				return uploading;
			}
			async referrers(subject, artifactType) {
				const [listed, tagged] = await Promise.all([this.#hasReferrersApi === false ? undefined : (0, referrers.il)(this.#client, this.#path, subject), readFallbackIndex(this.#client, this.#path, subject)]);
				this.#hasReferrersApi = listed !== undefined;
				const all = (0, referrers.vB)(tagged, listed ?? []);
				return artifactType === undefined ? all : all.filter(one => one.artifactType === artifactType);
			}
			async listReferrers(subject, added) {
				if (this.#hasReferrersApi === false) return addToFallbackIndex(this.#client, this.#path, subject, added);
				const wanted = await added;
				const listed = await this.referrers(subject);
				const isLeft = ({digest}) => this.#hasReferrersApi === false || this.#unclaimed.has(digest);
				const missing = wanted.filter(one => isLeft(one) && !listed.some(({digest}) => digest === one.digest));
				if (missing.length === 0) return listed;
				return (0, referrers.vB)(await addToFallbackIndex(this.#client, this.#path, subject, missing), listed);
			}
			async listTags() {
				return listTags(this.#client, this.#path);
			}
			#manifestPath(reference) {
				if ((0, digest.Bc)(reference) || (0, registry_reference.dz)(reference)) return `/v2/${this.#path}/manifests/${reference}`;
				throw new errors.yo('image-reference-invalid', `${JSON.stringify(reference.slice(0, 200))} is neither tag nor digest`, {
					hint: 'A tag has at most 128 letters, digits, "_", "." and "-".'
				});
			}
		}
		class Sessions {
			#clients = new Map();
			client(host, options) {
				const key = `${options.plainHttp ?? ''} ${host}`;
				let client = this.#clients.get(key);
				if (!client) {
					client = new RegistryClient(host, options);
					this.#clients.set(key, client);
				}
				return client;
			}
		}
		async function openStore(reference, options) {
			if (reference.kind === 'layout') return layout.K.open(reference.dir);
			return new RemoteStore((options.sessions ?? new Sessions()).client(reference.host, options), reference.path);
		}
		var json = __webpack_require__(2338);
		var policy = __webpack_require__(29883);
		var policy_document = __webpack_require__(73736);
		const kind = {
			name: 'the policy',
			help: 'docs/policy.md describes every member of a policy.',
			check: policy.a4,
			jsonSchema: policy.qF
		};
		function parsePolicy(text, file) {
			const {value, refuse} = parsePolicyPart(text, file);
			for (const [member, names] of [
				['extends', value.extends],
				['structure-tests', value.structureTestFiles]
			]) {
				if (names.length > 0) throw refuse([member], `${member} cannot be used here`, 'Give one whole policy.');
			}
			return value;
		}
		function parsePolicyPart(text, file) {
			return (0, policy_document.u)(text, file, kind);
		}
		var json_schema_processors = __webpack_require__(98439);
		var text_pattern = __webpack_require__(72794);
		const schema_text = schemas.YjP().max(4096);
		const schema_name = schemas.YjP().min(1).max(1000);
		const list = schemas.YOg(schema_text).max(1000).default([]);
		const id = schemas.Whr().min(-1).max(0xffffffff).optional().describe('-1 is not asked about.');
		const path = schemas
			.YjP()
			.min(1)
			.max(4096)
			.refine(value => !value.split('/').includes('..'), 'has a `..` part')
			.refine(value => !value.includes('$'), 'has a variable, which is not expanded here: write the path out');
		const pattern = schema_text.superRefine((source, context) => {
			const problem = patternProblem(source);
			if (problem) context.addIssue({code: 'custom', message: problem});
		});
		function patternProblem(source) {
			try {
				text_pattern.s.ofGo(source);
				return undefined;
			} catch (error) {
				if (!(error instanceof SyntaxError)) throw error;
				return `the regular expression ${JSON.stringify(source)} ${error.message}`;
			}
		}
		const fileExistenceTest = schemas.rej({
			name: schema_name,
			path,
			shouldExist: schemas.zMY().default(true),
			permissions: schemas
				.YjP()
				.regex(/^$|^[-a-zA-Z]{1,8}([-r][-w][-x]){3}$/, 'must be as `ls -l` shows it, such as -rw-r--r--')
				.default(''),
			uid: id,
			gid: id,
			isExecutableBy: schemas.k5n(['', 'owner', 'group', 'other', 'any']).default('')
		});
		const fileContentTest = schemas.rej({
			name: schema_name,
			path,
			expectedContents: schemas.YOg(pattern).max(1000).default([]),
			excludedContents: schemas.YOg(pattern).max(1000).default([])
		});
		const pair = schemas.rej({key: schema_text.min(1), value: schema_text.default(''), isRegex: schemas.zMY().default(false)}).superRefine(({value, isRegex}, context) => {
			const problem = isRegex ? patternProblem(value) : undefined;
			if (problem) context.addIssue({code: 'custom', path: ['value'], message: problem});
		});
		const metadataTest = schemas.rej({
			envVars: schemas.YOg(pair).max(1000).default([]),
			unboundEnvVars: schemas.YOg(pair).max(1000).default([]),
			labels: schemas.YOg(pair).max(1000).default([]),
			exposedPorts: list,
			unexposedPorts: list,
			volumes: list,
			unmountedVolumes: list,
			entrypoint: schemas.YOg(schema_text).max(1000).optional(),
			cmd: schemas.YOg(schema_text).max(1000).optional(),
			workdir: schema_text.default(''),
			user: schema_text.default('')
		});
		function notRun(why) {
			return schemas.YOg(schemas.L5J()).max(0, `${why}: the image is never run here, because what runs could lie about itself`).default([]);
		}
		const structureTests = schemas
			.rej({
				schemaVersion: schemas.euz('2.0.0'),
				fileExistenceTests: schemas.YOg(fileExistenceTest).max(10_000).default([]),
				fileContentTests: schemas.YOg(fileContentTest).max(10_000).default([]),
				metadataTest: metadataTest.optional(),
				commandTests: notRun('commandTests run a command in the image'),
				globalEnvVars: notRun('globalEnvVars are for commands'),
				licenseTests: schemas.YOg(schemas.L5J()).max(0, 'licenseTests are not read: an SBOM says what is in the image').default([]),
				containerRunOptions: schemas.ZmZ('containerRunOptions are for commands: the image is never run here').optional()
			})
			.describe('Tests of container-structure-test that need no running container.');
		function checkStructureTests(document) {
			return structureTests.safeParse(document, {reportInput: true});
		}
		function structureTestsJsonSchema() {
			return json_schema_processors.bl(structureTests, {io: 'input'});
		}
		function readStructureTests(text, file) {
			const {value} = (0, policy_document.u)(text, file, {
				name: 'the test file',
				help: 'docs/policy.md says which tests of container-structure-test are read; take the others out of this file.',
				check: checkStructureTests,
				jsonSchema: structureTestsJsonSchema
			});
			return {...value, file};
		}
		const builtinPolicies = ['wtgos:immutable-host', 'wtgos:custom-image'];
		const maxDepth = 8;
		const maxParts = 32;
		async function readPolicy(file, folder, files) {
			const sources = [];
			const shown = name => (isBuiltin(name) ? name : external_node_path_.posix.join(folder, name));
			const bytesOf = name => (isBuiltin(name) ? files.builtin(name) : files.read(name));
			const readNamed = async (part, member, name) => {
				try {
					return await bytesOf(name);
				} catch (error) {
					if (!(error instanceof errors.yo)) throw error;
					throw part.refuse(member, error.message, error.hint ?? 'Correct the name.');
				}
			};
			const readTests = async (name, part) => {
				const tests = [];
				for (const [position, named] of part.value.structureTestFiles.entries()) {
					const member = ['structure-tests', position];
					const found = resolveName(name, named);
					if (found === undefined || isBuiltin(found)) throw outside(part, member, "structure-tests takes files of the policy's own folder");
					const bytes = await readNamed(part, member, found);
					tests.push({name: found, digest: (0, digest.sc)(bytes), tests: readStructureTests(bytes.toString(), shown(found))});
				}
				return tests;
			};
			const visit = async (name, bytes, above) => {
				const part = parsePolicyPart(bytes.toString(), shown(name));
				const source = {name, digest: (0, digest.sc)(bytes), part, tests: []};
				sources.push(source);
				source.tests = await readTests(name, part);
				const chain = [...above, name];
				for (const [position, named] of part.value.extends.entries()) {
					const member = ['extends', position];
					const next = resolveName(name, named);
					if (next === undefined) {
						throw outside(part, member, `extends takes files of the policy's own folder, and ${builtinPolicies.join(', ')}`);
					}
					if (chain.includes(next)) {
						const circle = [...chain.slice(chain.indexOf(next)), next].map(shown).join(' → ');
						throw part.refuse(member, `policies extend each other in a circle: ${circle}`, 'Remove one of these.');
					}
					if (sources.some(each => each.name === next)) continue;
					if (chain.length >= maxDepth) throw part.refuse(member, `more than ${maxDepth} policies extend one another`, 'Name them in one file.');
					if (sources.length >= maxParts) throw part.refuse(member, `the policy has more than ${maxParts} files`, 'Put some together.');
					await visit(next, await readNamed(part, member, next), chain);
				}
			};
			await visit(file, await bytesOf(file), []);
			return {policy: merge(sources), digest: digestOf(sources)};
		}
		function outside(part, member, message) {
			const hint = 'Put the file beside the policy, or below; nothing is fetched, and nothing is taken from elsewhere.';
			return part.refuse(member, message, hint);
		}
		function isBuiltin(name) {
			return builtinPolicies.some(each => each === name);
		}
		function resolveName(from, named) {
			if (isBuiltin(named)) return named;
			if (isBuiltin(from) || /[\\:\p{Cc}]/u.test(named) || named.startsWith('/')) return undefined;
			const path = external_node_path_.posix.join(external_node_path_.posix.dirname(from), named);
			return path === '..' || path.startsWith('../') ? undefined : path;
		}
		function digestOf(sources) {
			const files = sources.flatMap(({name, digest, tests}) => [{name, digest}, ...tests.map(each => ({name: each.name, digest: each.digest}))]);
			const [first, ...others] = files;
			return first && others.length === 0 ? first.digest : (0, digest.sc)((0, json.d)(files));
		}
		function merge(sources) {
			const [first] = sources;
			if (!first) throw new TypeError('a policy has at least one file');
			requireOwnNames(sources, 'allow', 'clause');
			requireOwnNames(sources, 'expect', 'expectation');
			const policies = sources.map(({part}) => part.value);
			return {
				...first.part.value,
				levels: Object.assign({}, ...policies.toReversed().map(({levels}) => levels)),
				allow: policies.flatMap(({allow}) => allow),
				caches: [...new Set(policies.flatMap(({caches}) => caches))],
				expect: policies.flatMap(({expect}) => expect),
				waivers: policies.flatMap(({waivers}) => waivers),
				packages: {allow: policies.flatMap(({packages}) => packages.allow)},
				kargs: {allow: policies.flatMap(({kargs}) => kargs.allow)},
				hostPolicy: {enforce: policies.some(({hostPolicy}) => hostPolicy.enforce)},
				structureTests: sources.flatMap(({tests}) => tests.map(each => each.tests))
			};
		}
		function requireOwnNames(sources, member, what) {
			const seen = new Map();
			for (const {name: file, part} of sources) {
				for (const [position, {name}] of part.value[member].entries()) {
					const other = seen.get(name);
					if (other !== undefined && other !== file) {
						throw part.refuse([member, position, 'name'], `${other} has a ${what} ${name}, too`, 'Give one of them another name.');
					}
					seen.set(name, file);
				}
			}
		}
		var keys = __webpack_require__(70415);
		var external_node_fs_promises_ = __webpack_require__(51455);
		function policyFiles(folder, builtinFolder, read) {
			return {
				async read(path) {
					const file = (0, external_node_path_.join)(folder, path);
					const [root, real] = await Promise.all([(0, external_node_fs_promises_.realpath)(folder), (0, external_node_fs_promises_.realpath)(file)]).catch(() => [folder, file]);
					if ((0, external_node_path_.relative)(root ?? '', real ?? '').split(external_node_path_.sep)[0] === '..') {
						throw new errors.yo('policy-invalid', `policy: ${path} leads out of the policy's folder`, {
							hint: 'Put the file itself there, not a link to it.'
						});
					}
					return read(file);
				},
				async builtin(name) {
					if (builtinFolder === undefined) throw new errors.yo('input-missing', `policy: there is no ${name} beside this program`);
					return read((0, external_node_path_.join)(builtinFolder, `${name.replace('wtgos:', '')}.yaml`));
				}
			};
		}
		const maxTextBytes = 1024 * 1024;
		const maxRecordBytes = 16 * 1024 * 1024;
		function pipelineServices(services, plainHttp) {
			const {log, cacheDir, cacheBytes, builder, workerFile, signal, now, origin, tool, credentials} = services;
			const options = {log, credentials, signal, sessions: new Sessions(), ...(plainHttp && {plainHttp})};
			return {
				log,
				cacheDir,
				cacheBytes,
				builder,
				workerFile,
				signal,
				now: () => now(),
				origin,
				tool,
				open: reference => openStore(reference, options)
			};
		}
		async function openImage(text, services, pipeline) {
			const reference = (0, registry_reference.o_)(text, services.cwd);
			const name = reference.digest ?? reference.tag;
			if (name !== undefined) return {reference, store: await pipeline.open(reference), name};
			if (reference.kind === 'layout') {
				const store = await pipeline.open(reference);
				return {reference, store, name: await onlyTag(text, store)};
			}
			throw new errors.yo('input-invalid', `image: ${text} names a repository, not an image`, {
				hint: 'Add a tag (:stable) or, better, a digest (@sha256:…).'
			});
		}
		async function onlyTag(text, store) {
			const tags = (await store.listTags()).filter(tag => !/^sha256-[0-9a-f]{64}/.test(tag));
			const [tag, ...others] = tags;
			if (tag !== undefined && others.length === 0) return tag;
			if (tag === undefined) {
				throw new errors.yo('input-invalid', `image: ${text} holds no image that has a tag`, {
					hint: 'Is it the right folder? An image without a tag is named by its digest: oci:DIR@sha256:….'
				});
			}
			const shown = tags.slice(0, 5).join(', ');
			throw new errors.yo('input-invalid', `image: ${text} holds ${tags.length} images`, {
				hint: `Say which by its tag, as in ${text}:${tag}. There are: ${shown}${tags.length > 5 ? ', …' : ''}.`
			});
		}
		function stagedDirOf(text, {cwd}) {
			const reference = (0, registry_reference.o_)(text, cwd);
			if (reference.kind === 'layout') return reference.dir;
			throw new errors.yo('input-invalid', `image: ${text} is not a built image in a layout`, {
				hint: 'Name what build-image wrote: oci:DIR.'
			});
		}
		function requireDigest(image, text) {
			if (image.reference.digest) return;
			throw new errors.yo('input-invalid', `image: ${text} must be named by its digest`, {
				hint: 'A tag can move between two steps. Use the digest that push-image gave.'
			});
		}
		async function publicKeysOf(files, cwd, input) {
			return Promise.all(
				files.map(async file => {
					const text = (await readText((0, external_node_path_.resolve)(cwd, file), input)).toString();
					try {
						return (0, keys.f)(text);
					} catch (error) {
						if (!(error instanceof errors.yo)) throw error;
						throw new errors.yo('key-invalid', `${input}: ${file}: ${error.message}`, {hint: error.hint, cause: error});
					}
				})
			);
		}
		async function signingKeyOf(key, password, services) {
			const [pem, secret] = await Promise.all([services.readSecret(key, 'key'), password === undefined ? undefined : services.readSecret(password, 'password')]);
			const loaded = await (0, keys.y)(pem, secret);
			if (loaded.plain) services.log.warn('the signing key is not encrypted: keep it in a protected environment, or make one with `wtgos keygen`');
			return loaded;
		}
		async function policyOf(file, {cwd, workerFile}) {
			const builtins = workerFile === undefined ? undefined : (0, external_node_path_.resolve)((0, external_node_path_.dirname)(workerFile), '..', 'policies');
			const named = file === undefined ? builtins && (0, external_node_path_.join)(builtins, 'immutable-host.yaml') : (0, external_node_path_.resolve)(cwd, file);
			if (named === undefined) {
				throw new errors.yo('input-missing', 'policy: no policy is given, and there is none beside this program');
			}
			const files = policyFiles((0, external_node_path_.dirname)(named), builtins, each => readText(each, 'policy'));
			return readPolicy((0, external_node_path_.basename)(named), (0, external_node_path_.dirname)(file ?? 'policies/immutable-host.yaml'), files);
		}
		function readText(file, what) {
			return readInput(file, what, maxTextBytes);
		}
		function readRecordFile(file) {
			return readInput(file, 'record', maxRecordBytes);
		}
		function readSbomFile(file) {
			return readInput(file, 'sbom', maxRecordBytes);
		}
		async function readInput(file, what, maxBytes) {
			try {
				const chunks = [];
				let size = 0;
				for await (const chunk of (0, external_node_fs_.createReadStream)(file, {end: maxBytes})) {
					chunks.push(chunk);
					size += chunk.length;
				}
				if (size > maxBytes) throw new errors.yo('input-invalid', `${what}: ${file} is larger than ${maxBytes} bytes`);
				return Buffer.concat(chunks);
			} catch (error) {
				if (error instanceof errors.yo) throw error;
				const code = error.code;
				if (code === 'ENOENT') {
					throw new errors.yo('input-invalid', `${what}: there is no file ${file}`, {hint: absent(what), cause: error});
				}
				if (code === 'EISDIR') {
					throw new errors.yo('input-invalid', `${what}: ${file} is a folder`, {
						hint: 'Name a file in it.',
						cause: error
					});
				}
				throw new errors.yA('io-failed', `${what}: ${file} cannot be read: ${(0, files.A3)(code ?? 'unknown')}`, {
					cause: error
				});
			}
		}
		function absent(what) {
			if (what === 'public-keys') return '`wtgos keygen` makes a key pair: commit its cosign.pub.';
			if (what === 'base-key') return 'Get it from whoever makes the base, by a way that you trust, and keep it beside the Containerfile.';
			return 'A path starts from the folder that the command runs in; in a workflow, the repository has to be checked out before.';
		}
	},
	97278: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => matchRuns,
			h: () => matchName
		});
		function matchName(pattern, name) {
			return matchRuns([...pattern], [...name], '*', (wanted, char) => wanted === '?' || wanted === char);
		}
		function matchRuns(pattern, text, star, same) {
			let p = 0;
			let t = 0;
			let starAt = -1;
			let resumeAt = 0;
			while (t < text.length) {
				const wanted = pattern[p];
				if (wanted === star) {
					starAt = p++;
					resumeAt = t;
				} else if (wanted !== undefined && same(wanted, text[t] ?? '')) {
					p++;
					t++;
				} else if (starAt >= 0) {
					p = starAt + 1;
					t = ++resumeAt;
				} else {
					return false;
				}
			}
			while (pattern[p] === star) p++;
			return p === pattern.length;
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
	72794: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			s: () => TextPattern
		});
		const digit = char => char >= '0' && char <= '9';
		const word = char => digit(char) || (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z') || char === '_';
		const space = char => '\t\n\f\r '.includes(char);
		const not = takes => char => !takes(char);
		const classes = new Map([
			['d', digit],
			['D', not(digit)],
			['w', word],
			['W', not(word)],
			['s', space],
			['S', not(space)]
		]);
		const maxRepeat = 100;
		class PatternReader {
			#chars;
			#at = 0;
			constructor(source) {
				this.#chars = [...source];
			}
			read() {
				const node = this.#choices();
				if (this.#next !== undefined) throw new SyntaxError('closes a group that is not open');
				return node;
			}
			get #next() {
				return this.#chars[this.#at];
			}
			#take(wanted) {
				if (this.#next !== wanted) return false;
				this.#at++;
				return true;
			}
			#choices() {
				const choices = [this.#sequence()];
				while (this.#take('|')) choices.push(this.#sequence());
				return choices.length === 1 && choices[0] ? choices[0] : {kind: 'any', choices};
			}
			#sequence() {
				const parts = [];
				while (this.#next !== undefined && this.#next !== '|' && this.#next !== ')') parts.push(this.#repeated());
				if (parts.length === 0) throw new SyntaxError('has an empty part; write (…)? for what may be missing');
				return {kind: 'all', parts};
			}
			#repeated() {
				const node = this.#atom();
				const bounds = this.#bounds();
				if (!bounds) return node;
				if (this.#next !== undefined && '*+?{'.includes(this.#next)) throw new SyntaxError('repeats a repetition');
				return {kind: 'repeat', node, ...bounds};
			}
			#bounds() {
				if (this.#take('*')) return {min: 0, max: undefined};
				if (this.#take('+')) return {min: 1, max: undefined};
				if (this.#take('?')) return {min: 0, max: 1};
				if (this.#next !== '{') return undefined;
				const rest = this.#chars.slice(this.#at, this.#at + 10).join('');
				const [all, low = '', comma, high = ''] = /^\{(\d{1,3})(,(\d{0,3}))?\}/.exec(rest) ?? [];
				if (all === undefined) throw new SyntaxError('has a { that is no repetition');
				this.#at += all.length;
				const min = Number(low);
				const max = comma === undefined ? min : high === '' ? undefined : Number(high);
				if (min > maxRepeat || (max !== undefined && (max > maxRepeat || max < min || max === 0))) {
					throw new SyntaxError(`has a repetition that is not between 0 and ${maxRepeat}`);
				}
				return {min, max};
			}
			#atom() {
				const char = this.#chars[this.#at++] ?? '';
				if (char === '(') return this.#group();
				if (char === '[') return {kind: 'one', takes: this.#set()};
				if (char === '.') return {kind: 'one', takes: not(each => each === '\n')};
				if (char === '\\') {
					const escaped = this.#escaped();
					return {kind: 'one', takes: typeof escaped === 'string' ? each => each === escaped : escaped};
				}
				if (char === '^' || char === '$') throw new SyntaxError(`has a ${char} in the middle; it always matches the whole`);
				if ('*+?{}]'.includes(char)) throw new SyntaxError(`has a ${char} where nothing can be repeated or closed`);
				return {kind: 'one', takes: each => each === char};
			}
			#group() {
				if (this.#take('?') && !this.#take(':')) throw new SyntaxError('has a group of a kind that is not read');
				const node = this.#choices();
				if (!this.#take(')')) throw new SyntaxError('opens a group that is not closed');
				return node;
			}
			#escaped() {
				const char = this.#chars[this.#at++] ?? '';
				const takes = classes.get(char);
				if (takes) return takes;
				if (/^[!-/:-@[-`{-~]$/.test(char)) return char;
				throw new SyntaxError(char === '' ? 'ends with a backslash' : `has a \\${char}, which is not read`);
			}
			#set() {
				const negated = this.#take('^');
				const takes = [];
				do {
					const low = this.#member();
					if (typeof low === 'function') takes.push(low);
					else takes.push(this.#range(low));
				} while (!this.#take(']'));
				const some = char => takes.some(each => each(char));
				return negated ? not(some) : some;
			}
			#range(low) {
				if (this.#next !== '-' || this.#chars[this.#at + 1] === ']') return char => char === low;
				this.#at++;
				const high = this.#member();
				if (typeof high === 'function' || codeOf(high) < codeOf(low)) throw new SyntaxError('has a range that is none');
				return char => codeOf(char) >= codeOf(low) && codeOf(char) <= codeOf(high);
			}
			#member() {
				const char = this.#chars[this.#at++];
				if (char === undefined || char === ']' || char === '[') throw new SyntaxError('has a [ that is no set of characters');
				return char === '\\' ? this.#escaped() : char;
			}
		}
		function codeOf(char) {
			return char.codePointAt(0) ?? 0;
		}
		const maxPattern = 1000;
		const maxSteps = 2000;
		const maxWork = 50_000_000;
		class TextPattern {
			#steps = [];
			#anchors;
			constructor(node, anchors) {
				this.#anchors = anchors;
				this.#emit(node);
			}
			static ofWhole(source) {
				return new TextPattern(read(withoutAnchors(source).body), {start: true, end: true, lines: false});
			}
			static ofLine(source) {
				return new TextPattern(read(withoutAnchors(source).body), {start: true, end: true, lines: true});
			}
			static ofGo(source) {
				const lines = source.startsWith('(?m)');
				const {body, start, end} = withoutAnchors(lines ? source.slice('(?m)'.length) : source);
				const node = read(body);
				if (node.kind === 'any' && (start || end)) {
					throw new SyntaxError('has an anchor in one of its choices; put the choices in a group');
				}
				return new TextPattern(node, {start, end, lines});
			}
			search(text) {
				const {start, end, lines} = this.#anchors;
				const marks = new Int32Array(this.#steps.length + 1).fill(-1);
				let work = 0;
				let position = 0;
				let lineStart = true;
				let at = [];
				const chars = text[Symbol.iterator]();
				for (let next = chars.next(); ; next = chars.next()) {
					if (position === 0 || !start || (lines && lineStart)) at.push(0);
					const reached = this.#reach(at, marks, position);
					work += reached.length + 1;
					const lineEnd = next.done || (lines && next.value === '\n');
					if (marks[this.#steps.length] === position && (!end || lineEnd)) return 'found';
					if (next.done) return 'absent';
					if (work > maxWork) return 'too much work';
					at = [];
					for (const place of reached) {
						const step = this.#steps[place];
						if (step && 'takes' in step && step.takes(next.value)) at.push(place + 1);
					}
					lineStart = next.value === '\n';
					position++;
				}
			}
			#reach(places, marks, position) {
				const reached = [];
				for (let place = places.pop(); place !== undefined; place = places.pop()) {
					if (marks[place] === position) continue;
					marks[place] = position;
					reached.push(place);
					const step = this.#steps[place];
					if (step && 'to' in step) places.push(...step.to);
				}
				return reached;
			}
			#push(step) {
				if (this.#steps.length >= maxSteps) throw new SyntaxError('repeats too much');
				this.#steps.push(step);
				return step;
			}
			#emit(node) {
				if (node.kind === 'one') this.#push(node);
				else if (node.kind === 'all') for (const part of node.parts) this.#emit(part);
				else if (node.kind === 'any') this.#emitChoices(node.choices);
				else this.#emitRepeated(node);
			}
			#emitChoices(choices) {
				const fork = this.#push({to: []});
				const ends = choices.map(choice => {
					fork.to.push(this.#steps.length);
					this.#emit(choice);
					return this.#push({to: []});
				});
				for (const end of ends) end.to.push(this.#steps.length);
			}
			#emitRepeated({node, min, max}) {
				for (let times = 0; times < min; times++) this.#emit(node);
				const optional = max === undefined ? 1 : max - min;
				const leaves = [];
				for (let times = 0; times < optional; times++) {
					const at = this.#steps.length;
					leaves.push(this.#push({to: [at + 1]}));
					this.#emit(node);
					if (max === undefined) this.#push({to: [at]});
				}
				for (const leave of leaves) leave.to.push(this.#steps.length);
			}
		}
		function withoutAnchors(source) {
			const start = source.startsWith('^');
			const end = /(?<!\\)(?:\\\\)*\$$/.test(source);
			return {body: source.slice(start ? 1 : 0, end ? -1 : undefined), start, end};
		}
		function read(body) {
			if (body.length > maxPattern) throw new SyntaxError(`is longer than ${maxPattern} characters`);
			return new PatternReader(body).read();
		}
	},
	27997: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K: () => LayoutStore
		});
		var external_node_path_ = __webpack_require__(76760);
		var schemas = __webpack_require__(2503);
		var core_digest = __webpack_require__(86912);
		var errors = __webpack_require__(22896);
		var files = __webpack_require__(9141);
		var documents = __webpack_require__(47372);
		var external_node_fs_ = __webpack_require__(73024);
		var promises_ = __webpack_require__(51455);
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
		const readFlags = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
		async function openRegular(path) {
			let handle;
			try {
				handle = await (0, promises_.open)(path, readFlags);
			} catch (error) {
				const {code} = error;
				if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
				if (code === 'ELOOP' || code === 'ENXIO') throw notRegular(path);
				throw (0, files.zS)(path, 'opening', error);
			}
			const stats = await handle.stat();
			if (stats.isFile()) return {handle, size: stats.size};
			await handle.close();
			throw notRegular(path);
		}
		async function sizeOfRegular(path) {
			const opened = await openRegular(path);
			await opened?.handle.close();
			return opened?.size;
		}
		async function readSmall(path, maxBytes) {
			const env_1 = {stack: [], error: void 0, hasError: false};
			try {
				const opened = await openRegular(path);
				if (!opened) return undefined;
				const handle = __addDisposableResource(env_1, opened.handle, true);
				if (opened.size > maxBytes) {
					throw new errors.yA('image-malformed', `${path} has ${opened.size} bytes; at most ${maxBytes} are read`);
				}
				try {
					const {bytesRead, buffer} = await handle.read(Buffer.alloc(opened.size), 0, opened.size, 0);
					return buffer.subarray(0, bytesRead);
				} catch (error) {
					throw (0, files.zS)(path, 'reading', error);
				}
			} catch (e_1) {
				env_1.error = e_1;
				env_1.hasError = true;
			} finally {
				const result_1 = __disposeResources(env_1);
				if (result_1) await result_1;
			}
		}
		async function makeFolder(path) {
			try {
				await (0, promises_.mkdir)(path, {mode: 0o700});
			} catch (error) {
				if (error.code !== 'EEXIST') throw (0, files.zS)(path, 'making', error);
				await refuseNoFolder(path);
			}
		}
		async function refuseNoFolder(path) {
			try {
				if ((await (0, promises_.lstat)(path)).isDirectory()) return;
			} catch (error) {
				if (error.code === 'ENOENT') return;
				throw (0, files.zS)(path, 'looking at', error);
			}
			throw new errors.yA('image-malformed', `${path} is no folder`, {
				hint: 'An OCI layout has real folders, no links.'
			});
		}
		function notRegular(path) {
			return new errors.yA('image-malformed', `${path} is no regular file`, {
				hint: 'A layout with links, pipes or devices in it is not read: it may have been made to lead elsewhere.'
			});
		}
		var external_node_crypto_ = __webpack_require__(77598);
		var external_node_os_ = __webpack_require__(48161);
		var external_node_timers_promises_ = __webpack_require__(58500);
		var layout_lock_addDisposableResource =
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
		var layout_lock_disposeResources =
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
		const staleMs = 30_000;
		const patienceMs = 60_000;
		async function withLock(path, work) {
			const mark = `${process.pid} ${(0, external_node_os_.hostname)()} ${(0, external_node_crypto_.randomBytes)(8).toString('hex')}\n`;
			const until = Date.now() + patienceMs;
			while (!(await acquire(path, mark))) {
				if (Date.now() > until) {
					throw new errors.yA('io-failed', `${path} is held by another process`, {
						hint: 'Wait until the other run ends. If there is none, delete the file.'
					});
				}
				if (!(await breakStale(path))) await (0, external_node_timers_promises_.setTimeout)(2 + Math.random() * 20);
			}
			try {
				return await work();
			} finally {
				if ((await readMark(path)) === mark) await (0, promises_.rm)(path, {force: true});
			}
		}
		async function acquire(path, mark) {
			try {
				const env_1 = {stack: [], error: void 0, hasError: false};
				try {
					const file = layout_lock_addDisposableResource(env_1, await (0, promises_.open)(path, 'wx', 0o600), true);
					await file.writeFile(mark);
					return true;
				} catch (e_1) {
					env_1.error = e_1;
					env_1.hasError = true;
				} finally {
					const result_1 = layout_lock_disposeResources(env_1);
					if (result_1) await result_1;
				}
			} catch (error) {
				if (error.code === 'EEXIST') return false;
				throw (0, files.zS)(path, 'locking', error);
			}
		}
		async function breakStale(path) {
			const mark = await readMark(path);
			const age = await (0, promises_.stat)(path).then(
				({mtimeMs}) => Date.now() - mtimeMs,
				() => undefined
			);
			if (mark === undefined || age === undefined) return true;
			if (age < staleMs && !isOfDeadProcess(mark)) return false;
			const aside = `${path}.${(0, external_node_crypto_.randomBytes)(8).toString('hex')}`;
			try {
				await (0, promises_.rename)(path, aside);
			} catch {
				return true;
			}
			if ((await readMark(aside)) !== mark) await (0, promises_.link)(aside, path).catch(() => {});
			await (0, promises_.rm)(aside, {force: true});
			return true;
		}
		function isOfDeadProcess(mark) {
			const [pid, host] = mark.split(' ');
			if (host !== (0, external_node_os_.hostname)() || !/^[1-9]\d{0,9}$/.test(pid ?? '')) return false;
			try {
				process.kill(Number(pid), 0);
				return false;
			} catch (error) {
				return error.code === 'ESRCH';
			}
		}
		async function readMark(path) {
			return (0, promises_.readFile)(path, 'utf8').catch(() => undefined);
		}
		var media_types = __webpack_require__(92682);
		const maxIndexBytes = 4 * 1024 * 1024;
		const empty = {schemaVersion: 2, mediaType: media_types.Ib.ociIndex, manifests: []};
		class LayoutIndex {
			#dir;
			#path;
			constructor(dir) {
				this.#dir = dir;
				this.#path = (0, external_node_path_.join)(dir, 'index.json');
			}
			async entries() {
				return (await this.#read()).manifests;
			}
			async create() {
				if (await readSmall(this.#path, maxIndexBytes)) return;
				await withLock(`${this.#path}.lock`, async () => {
					if (!(await readSmall(this.#path, maxIndexBytes))) await this.#write(empty);
				});
			}
			async put(manifest, tag, check = () => {}) {
				await withLock(`${this.#path}.lock`, async () => {
					const index = await this.#read();
					check(tag === undefined ? undefined : index.manifests.find(entry => tagOf(entry) === tag));
					const manifests = place(index.manifests, manifest, tag);
					await this.#write({...index, manifests});
				});
			}
			async #write(index) {
				const bytes = Buffer.from(`${JSON.stringify(index)}\n`);
				if (bytes.length > maxIndexBytes) {
					throw new errors.yA('io-failed', `${this.#path} would exceed ${maxIndexBytes} bytes`, {
						hint: 'Take another folder for new images.'
					});
				}
				await (0, files.vK)(this.#path, this.#dir, bytes);
			}
			async #read() {
				const bytes = await readSmall(this.#path, maxIndexBytes);
				if (!bytes) return empty;
				const index = (0, documents.WI)(bytes, undefined);
				if (index.kind === 'index') return index.document;
				throw new errors.yA('image-malformed', `${this.#path} is no index`, {
					hint: 'Give the folder of an OCI image layout.'
				});
			}
		}
		function tagOf(entry) {
			return entry.annotations?.[media_types.my];
		}
		function place(entries, manifest, tag) {
			if (tag === undefined) {
				return entries.some(({digest}) => digest === manifest.digest) ? [...entries] : [...entries, manifest];
			}
			const kept = [];
			for (const entry of entries) {
				const named = tagOf(entry);
				if (entry.digest === manifest.digest && (named === undefined || named === tag)) continue;
				kept.push(named === tag ? withoutTag(entry) : entry);
			}
			const annotations = {...manifest.annotations, [media_types.my]: tag};
			const all = [...kept, {...manifest, annotations}];
			return all.filter((entry, at) => tagOf(entry) !== undefined || !all.some((other, place) => place !== at && other.digest === entry.digest && (tagOf(other) !== undefined || place < at)));
		}
		function withoutTag(entry) {
			const {annotations = {}, ...rest} = entry;
			const others = Object.entries(annotations).filter(([name]) => name !== media_types.my);
			return others.length > 0 ? {...rest, annotations: Object.fromEntries(others)} : rest;
		}
		var reference = __webpack_require__(40303);
		var verify_stream = __webpack_require__(78858);
		const marker = schemas._H3({imageLayoutVersion: schemas.YjP()});
		const maxReadBytes = 1024 * 1024;
		class LayoutStore {
			kind = 'layout';
			name;
			repository = undefined;
			#dir;
			#index;
			#ready;
			#subjects = new Map();
			constructor(dir) {
				this.name = `oci:${dir}`;
				this.#dir = dir;
				this.#index = new LayoutIndex(dir);
			}
			static async open(dir) {
				const indexSize = await sizeOfRegular((0, external_node_path_.join)(dir, 'index.json'));
				const bytes = await readSmall((0, external_node_path_.join)(dir, 'oci-layout'), 4096);
				if (bytes) checkMarker(bytes, dir);
				else if (indexSize !== undefined) throw noLayout(dir, 'the file oci-layout is missing');
				await refuseNoFolder((0, external_node_path_.join)(dir, 'blobs'));
				await refuseNoFolder((0, external_node_path_.join)(dir, 'blobs', 'sha256'));
				return new LayoutStore(dir);
			}
			async getManifest(reference) {
				const entries = await this.#index.entries();
				const entry = entries.find(one => ((0, core_digest.Bc)(reference) ? one.digest : tagOf(one)) === reference);
				if (!entry && !(0, core_digest.Bc)(reference)) return undefined;
				const digest = entry?.digest ?? reference;
				const bytes = await readSmall(this.#blobPath(digest), documents.rq);
				if (bytes) return {...(0, documents.WI)(bytes, entry?.mediaType, entry ?? {digest}), etag: digest};
				if (!entry) return undefined;
				throw new errors.yA('image-malformed', `${this.name} names ${digest} but does not hold it`, {
					hint: 'The folder is not complete: copy or build the image anew.'
				});
			}
			async putManifest(bytes, mediaType, options = {}) {
				const {tag, ifMatch} = options;
				if (tag !== undefined && !(0, reference.dz)(tag)) {
					throw new errors.yo('image-reference-invalid', `${JSON.stringify(tag.slice(0, 200))} is no tag`, {
						hint: 'A tag has at most 128 letters, digits, "_", "." and "-".'
					});
				}
				const {descriptor, document} = (0, documents.WI)(bytes, mediaType);
				await this.#prepare();
				await this.#writeBlob(descriptor, bytes);
				const {artifactType} = document;
				await this.#index.put({...descriptor, ...(artifactType ? {artifactType} : {})}, tag, current => {
					if (ifMatch === undefined || current?.digest === ifMatch) return;
					throw new errors.yA('registry-conflict', `${this.name}:${tag} was changed by another process at the same time`, {
						hint: 'Run again: it reads the tag anew.'
					});
				});
				return descriptor;
			}
			async hasBlob(digest) {
				return (await sizeOfRegular(this.#blobPath(digest))) !== undefined;
			}
			openBlob(descriptor) {
				return (0, verify_stream.z)(this.#read(descriptor), descriptor);
			}
			async readBlob(descriptor, maxBytes) {
				return (0, verify_stream.F)(() => this.#read(descriptor), descriptor, maxBytes);
			}
			async putBlob(descriptor, source) {
				await this.#prepare();
				if ((await sizeOfRegular(this.#blobPath(descriptor.digest))) === descriptor.size) return 'present';
				await this.#writeBlob(descriptor, (0, verify_stream.z)(source.open(), descriptor));
				return 'sent';
			}
			async referrers(subject, artifactType) {
				const found = new Map();
				for (const {digest, mediaType} of await this.#index.entries()) {
					if ((0, media_types.QS)(mediaType) === undefined) continue;
					const referrer = await this.#subjectOf(digest);
					if (referrer?.subject !== subject) continue;
					if (artifactType === undefined || referrer.descriptor.artifactType === artifactType) found.set(digest, referrer.descriptor);
				}
				return [...found.values()];
			}
			async listReferrers(subject, added) {
				await added;
				return this.referrers(subject);
			}
			async listTags() {
				const tags = (await this.#index.entries()).map(tagOf).filter(tag => tag !== undefined && (0, reference.pA)(tag));
				return [...new Set(tags)].sort();
			}
			async #subjectOf(digest) {
				if (this.#subjects.has(digest)) return this.#subjects.get(digest);
				const stored = await this.getManifest(digest);
				const {subject, annotations, artifactType} = stored?.document ?? {};
				const type = artifactType ?? (stored?.kind === 'image' ? stored.document.config.mediaType : undefined);
				const referrer = stored &&
					subject && {
						subject: subject.digest,
						descriptor: {
							...stored.descriptor,
							...(type ? {artifactType: type} : {}),
							...(annotations ? {annotations} : {})
						}
					};
				this.#subjects.set(digest, referrer);
				return referrer;
			}
			async *#read(descriptor) {
				const path = this.#blobPath(descriptor.digest);
				const opened = await openRegular(path);
				if (!opened) {
					throw new errors.yA('image-not-found', `${this.name} does not hold the blob ${descriptor.digest}`, {
						hint: 'The folder is not complete: copy or build the image anew.'
					});
				}
				try {
					yield* opened.handle.createReadStream({highWaterMark: maxReadBytes});
				} catch (error) {
					throw (0, files.zS)(path, 'reading', error);
				} finally {
					await opened.handle.close();
				}
			}
			async #writeBlob({digest, size}, content) {
				if (content instanceof Uint8Array && (await sizeOfRegular(this.#blobPath(digest))) === size) return;
				await (0, files.vK)(this.#blobPath(digest), this.#dir, content);
			}
			#blobPath(digest) {
				if (!(0, core_digest.Bc)(digest)) throw new TypeError(`not a sha256 digest: ${String(digest)}`);
				return (0, external_node_path_.join)(this.#dir, 'blobs', 'sha256', (0, core_digest.ZD)(digest));
			}
			#prepare() {
				this.#ready ??= this.#create().catch(error => {
					this.#ready = undefined;
					throw error;
				});
				return this.#ready;
			}
			async #create() {
				await (0, files.wZ)(this.#dir, 0o700);
				await makeFolder((0, external_node_path_.join)(this.#dir, 'blobs'));
				await makeFolder((0, external_node_path_.join)(this.#dir, 'blobs', 'sha256'));
				await (0, files.sq)(this.#dir);
				const path = (0, external_node_path_.join)(this.#dir, 'oci-layout');
				const bytes = await readSmall(path, 4096);
				if (bytes) checkMarker(bytes, this.#dir);
				else await (0, files.vK)(path, this.#dir, Buffer.from('{"imageLayoutVersion":"1.0.0"}\n'));
				await this.#index.create();
			}
		}
		function checkMarker(bytes, dir) {
			let value;
			try {
				value = JSON.parse(bytes.toString('utf8'));
			} catch {
				throw noLayout(dir, 'the file oci-layout is no JSON');
			}
			const parsed = marker.safeParse(value);
			if (!parsed.success) throw noLayout(dir, 'the file oci-layout names no version');
			if (!/^1\.\d{1,4}\.\d{1,4}$/.test(parsed.data.imageLayoutVersion)) {
				throw noLayout(dir, `it is of version ${JSON.stringify(parsed.data.imageLayoutVersion.slice(0, 40))}; 1.x is read here`);
			}
		}
		function noLayout(dir, why) {
			return new errors.yA('image-malformed', `${dir} is no OCI image layout: ${why}`, {
				hint: 'Name the folder that holds oci-layout and index.json, or a new one.'
			});
		}
	},
	78858: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => collect,
			z: () => verified
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22896);
		async function* verified(stream, descriptor) {
			const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
			let length = 0;
			let held;
			for await (const chunk of stream) {
				if (chunk.length === 0) continue;
				length += chunk.length;
				if (length > descriptor.size) throw mismatch(descriptor, `more than its ${descriptor.size} bytes came`);
				hash.update(chunk);
				if (held) yield held;
				held = chunk;
			}
			if (length !== descriptor.size) throw mismatch(descriptor, `${length} of its ${descriptor.size} bytes came`);
			const found = `sha256:${hash.digest('hex')}`;
			if (found !== descriptor.digest) throw mismatch(descriptor, `the bytes that came are ${found}`);
			if (held) yield held;
		}
		async function collect(open, descriptor, maxBytes) {
			if (descriptor.size > maxBytes) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.yA('image-malformed', `The blob ${descriptor.digest} has ${descriptor.size} bytes; at most ${maxBytes} are read here`, {hint: 'The image is not what it should be, or a bound of this tool is too low for it.'});
			}
			const chunks = [];
			for await (const chunk of verified(open(), descriptor)) chunks.push(chunk);
			return Buffer.concat(chunks);
		}
		function mismatch({digest}, what) {
			return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.yA('digest-mismatch', `The blob ${digest} is not what its digest says: ${what}`, {
				hint: 'The copy is damaged or was tampered with. Try again; if it stays so, push or copy the image anew.'
			});
		}
	},
	14493: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Tb: () => cacheClauses,
			nW: () => cacheNames
		});
		const anyChange = ['added', 'changed', 'removed'];
		const cacheSets = {
			rpmdb: {
				reason: 'rpm and dnf write what is installed here; the rules about packages judge what it says.',
				files: [
					{
						paths: ['usr/share/rpm/rpmdb.sqlite*', 'usr/share/rpm/.rpm.lock', 'usr/lib/sysimage/rpm/rpmdb.sqlite*', 'usr/lib/sysimage/rpm/.rpm.lock', 'usr/lib/sysimage/libdnf5/*.toml', 'usr/lib/sysimage/libdnf5/transaction_history.sqlite*'],
						types: ['file'],
						changes: anyChange,
						modes: '0644'
					},
					{paths: ['usr/lib/sysimage/libdnf5'], types: ['directory']}
				]
			},
			'ld.so.cache': {
				reason: 'ldconfig writes it from the libraries that are there; the loader reads it.',
				files: [
					{paths: ['etc/ld.so.cache'], types: ['file'], modes: '0644'},
					{paths: ['var/cache/ldconfig/aux-cache'], types: ['file'], modes: '0644', rules: ['FS-05']},
					{paths: ['var/cache/ldconfig'], types: ['directory'], modes: '0700'}
				]
			},
			gschemas: {
				reason: 'glib-compile-schemas writes it from the schemas beside it.',
				files: [{paths: ['usr/share/glib-2.0/schemas/gschemas.compiled'], types: ['file'], modes: '0644'}]
			},
			dconf: {
				reason: 'dconf update writes each from the folder NAME.d beside it.',
				files: [{paths: ['etc/dconf/db/*'], types: ['file'], modes: '0644'}]
			},
			'icon-cache': {
				reason: 'gtk-update-icon-cache writes it from the icons beside it.',
				files: [{paths: ['usr/share/icons/*/icon-theme.cache'], types: ['file'], changes: anyChange, modes: '0644'}]
			},
			mime: {
				reason: 'update-mime-database and update-desktop-database write it.',
				files: [
					{
						paths: [
							'usr/share/mime/XMLnamespaces',
							'usr/share/mime/aliases',
							'usr/share/mime/generic-icons',
							'usr/share/mime/globs',
							'usr/share/mime/globs2',
							'usr/share/mime/icons',
							'usr/share/mime/magic',
							'usr/share/mime/mime.cache',
							'usr/share/mime/subclasses',
							'usr/share/mime/treemagic',
							'usr/share/mime/types',
							'usr/share/mime/version'
						],
						types: ['file'],
						modes: '0644'
					},
					{paths: ['usr/share/mime/*/*.xml'], types: ['file'], changes: anyChange, modes: '0644'},
					{paths: ['usr/share/applications/mimeinfo.cache'], types: ['file'], modes: '0644', rules: ['EXE-02']}
				]
			},
			fonts: {
				reason: 'fc-cache and mkfontscale write it from the fonts.',
				files: [
					{
						paths: ['usr/lib/fontconfig/cache/*', 'usr/share/fonts/**/.uuid', 'usr/share/fonts/**/fonts.dir', 'usr/share/fonts/**/fonts.scale'],
						types: ['file'],
						changes: anyChange,
						modes: '0644'
					},
					{paths: ['var/cache/fontconfig/*'], types: ['file'], changes: anyChange, modes: '0644', rules: ['FS-05']},
					{paths: ['usr/lib/fontconfig/cache', 'var/cache/fontconfig'], types: ['directory']}
				]
			},
			pycache: {
				reason: 'Python writes it from the source beside it. It is code: nothing proves that it was made from that source.',
				files: [
					{paths: ['usr/**/__pycache__/*.pyc'], types: ['file'], changes: anyChange, modes: '0644'},
					{paths: ['usr/**/__pycache__'], types: ['directory'], changes: anyChange}
				]
			},
			'account-backups': {
				reason: 'useradd, groupadd and their like keep the file as it was under this name; nothing reads it.',
				files: [
					{
						paths: ['etc/passwd-', 'etc/group-', 'etc/subuid-', 'etc/subgid-'],
						types: ['file'],
						changes: anyChange,
						modes: '0644'
					},
					{paths: ['etc/shadow-', 'etc/gshadow-'], types: ['file'], changes: anyChange, modes: '0600'}
				]
			},
			'build-id': {
				reason: 'rpm links each program here by its build number, for debuggers.',
				files: [
					{
						paths: ['usr/lib/.build-id', 'usr/lib/.build-id/*'],
						types: ['directory'],
						changes: anyChange
					},
					{paths: ['usr/lib/.build-id/*/*'], types: ['symlink'], changes: anyChange}
				]
			}
		};
		const cacheNames = Object.keys(cacheSets);
		function cacheClauses(name) {
			const {reason, files} = cacheSets[name];
			return files.map(({paths, types = ['file'], changes = ['added', 'changed'], modes = '0755', rules}) => ({
				name: `cache:${name}`,
				reason,
				paths: [...paths],
				types: [...types],
				changes: [...changes],
				modes,
				owner: '0:0',
				xattrs: [],
				...(rules === undefined ? {} : {rules: [...rules]})
			}));
		}
	},
	48192: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			S: () => compileGlob
		});
		var _core_match_runs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97278);
		function compileGlob(pattern) {
			const members = pattern.replace(/^\//, '').split('/');
			for (const member of members) {
				if (member === '') throw new TypeError('a path pattern has no empty members and no slash at its end');
				if (member === '.' || member === '..') throw new TypeError(`a path pattern has no \`${member}\` member`);
				if (member.includes('**') && member !== '**') {
					throw new TypeError('`**` stands alone between slashes; within a name use `*`');
				}
			}
			const written = members.join('/');
			const wild = written.search(/[*?]/);
			if (wild < 0) return path => path === written;
			const start = written.slice(0, wild);
			const literal = start.slice(0, start.lastIndexOf('/') + 1);
			const head = members[literal.split('/').length - 1] === '**' ? literal.slice(0, -1) : literal;
			return path => path.startsWith(head) && (0, _core_match_runs_js__WEBPACK_IMPORTED_MODULE_0__.G)(members, path.split('/'), '**', _core_match_runs_js__WEBPACK_IMPORTED_MODULE_0__.h);
		}
	},
	73736: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			u: () => readDocument
		});
		var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22896);
		var _core_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60772);
		const maxBytes = 1024 * 1024;
		function readDocument(text, file, kind) {
			if (Buffer.byteLength(text) > maxBytes) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo('policy-invalid', `${file} is larger than 1 MiB`, {
					hint: 'Such a file is short: name folders with `**` rather than each file.',
					at: {file}
				});
			}
			const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.HN();
			const refuse = (offset, message, hint) => {
				const {line, col} = lines.linePos(offset);
				return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo('policy-invalid', `${file}:${line}:${col}: ${message}`, {
					hint,
					at: {file, line, column: col}
				});
			};
			const document = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text, {
				lineCounter: lines,
				prettyErrors: false,
				version: '1.2',
				strict: true,
				uniqueKeys: false
			});
			const problem = document.errors[0] ?? document.warnings[0];
			if (problem) {
				const tooDeep = /call stack/.test(problem.message);
				throw refuse(problem.pos[0], tooDeep ? 'nested too deeply' : problem.message, 'Correct the YAML at this place.');
			}
			(0, yaml__WEBPACK_IMPORTED_MODULE_0__.YR)(document, {
				Map(_key, {items}) {
					const seen = new Set();
					for (const {key} of items) {
						if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key)) continue;
						if (seen.has(key.value)) {
							throw refuse(key.range?.[0] ?? 0, `the member ${key.value} is there twice`, 'Keep one of them.');
						}
						seen.add(key.value);
					}
				},
				Pair(_key, {key}) {
					if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key) || typeof key.value !== 'string') {
						const offset = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(key) ? key.range?.[0] : undefined;
						throw refuse(offset ?? 0, 'the name of a member is plain text', 'Put it in quotes, or correct the YAML.');
					}
					if (key.value === '__proto__') {
						throw refuse(key.range?.[0] ?? 0, 'there is no member "__proto__"', 'Remove it.');
					}
				},
				Node(_key, node) {
					if (node instanceof yaml__WEBPACK_IMPORTED_MODULE_0__.x1 || ('anchor' in node && node.anchor !== undefined)) {
						throw refuse(node.range?.[0] ?? 0, 'anchors and aliases are not taken', 'Write the value out.');
					}
				}
			});
			const result = kind.check(document.toJS({maxAliasCount: 0}));
			if (result.success) {
				return {
					value: result.data,
					refuse: (path, message, hint) => refuse(offsetOf(document.contents, path, undefined), message, hint)
				};
			}
			const issues = result.error.issues.flatMap(unfold);
			const issue = issues.find(({code}) => code === 'unrecognized_keys') ?? issues[0];
			if (!issue) throw new TypeError('a failed schema check names no issue');
			const {message, hint} = explain(issue, kind);
			const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
			throw refuse(offsetOf(document.contents, issue.path, unknown), message, hint);
		}
		function unfold(issue) {
			if (issue.code !== 'invalid_union') return [issue];
			const inner = issue.errors.map(issues => issues.flatMap(each => unfold(each)));
			const depth = issues => Math.max(0, ...issues.map(each => each.path.length));
			const closest = inner.toSorted((a, b) => depth(b) - depth(a))[0] ?? [];
			return closest.map(each => ({...each, path: [...issue.path, ...each.path]}));
		}
		function explain(issue, kind) {
			const place = issue.path.join('.') || kind.name;
			if (issue.code === 'unrecognized_keys') {
				const key = issue.keys[0] ?? '';
				const known = knownKeys(issue.path, kind);
				const meant = (0, _core_nearest_js__WEBPACK_IMPORTED_MODULE_2__.p)(key, known);
				return {
					message: `${place} has no member ${JSON.stringify(key)}${meant ? `; did you mean ${meant}?` : ''}`,
					hint: `Known here: ${known.join(', ')}.`
				};
			}
			if (issue.code === 'invalid_value') {
				const values = issue.values.map(String);
				const meant = typeof issue.input === 'string' ? (0, _core_nearest_js__WEBPACK_IMPORTED_MODULE_2__.p)(issue.input, values) : undefined;
				return {
					message: `${place} has a value that is not known${meant ? `; did you mean ${meant}?` : ''}`,
					hint: `It takes: ${values.join(', ')}.`
				};
			}
			return {message: `${place}: ${issue.message}`, hint: kind.help};
		}
		function knownKeys(path, kind) {
			let node = kind.jsonSchema();
			for (const step of path) {
				if (typeof step === 'number') node = node?.items;
				else node = node?.properties?.[String(step)] ?? asSchema(node?.additionalProperties);
				node = node?.anyOf?.find(each => each.properties) ?? node;
			}
			return Object.keys(node?.properties ?? {}).concat(node?.propertyNames?.enum ?? []);
		}
		function asSchema(node) {
			return typeof node === 'object' ? node : undefined;
		}
		function offsetOf(root, path, unknownKey) {
			let node = root;
			for (const step of path) {
				const next = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.P3)(node) ? node.get(step, true) : undefined;
				if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.P3)(next) && !(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(next)) break;
				node = next;
			}
			if (unknownKey !== undefined && (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node)) {
				const key = node.items.map(pair => pair.key).find(each => (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(each) && String(each.value) === unknownKey);
				if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key)) node = key;
			}
			return node?.range?.[0] ?? 0;
		}
	},
	29883: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			a4: () => checkPolicyDocument,
			qF: () => policyJsonSchema,
			Db: () => policySchemaUrl
		});
		var schemas = __webpack_require__(2503);
		var json_schema_processors = __webpack_require__(98439);
		var caches = __webpack_require__(14493);
		var catalogue = __webpack_require__(91207);
		var text_pattern = __webpack_require__(72794);
		const expect_schema_text = schemas.YjP().max(4096);
		const absent = schemas.zMY().default(false).describe('It must not be there.');
		const imagePath = schemas
			.YjP()
			.min(1)
			.max(4096)
			.refine(
				path =>
					path
						.replace(/^\//, '')
						.split('/')
						.every(part => !['', '.', '..'].includes(part)),
				{
					message: 'must be a path without empty, `.` or `..` parts'
				}
			);
		const linePattern = expect_schema_text.superRefine((pattern, context) => {
			try {
				text_pattern.s.ofLine(pattern);
			} catch (error) {
				context.addIssue({code: 'custom', message: `the pattern ${error.message}`});
			}
		});
		const owner = schemas.YjP().regex(/^(0|[1-9][0-9]{0,9}):(0|[1-9][0-9]{0,9})$/, 'must be a numeric owner and group, such as "0:0"');
		const id = schemas.Whr().nonnegative().max(0xffffffff);
		const version = schemas.YjP().regex(/^([0-9]{1,9}:)?[A-Za-z0-9._+~^]{1,255}(-[A-Za-z0-9._+~^]{1,255})?$/, 'must be [epoch:]version[-release]');
		const list = schemas.YOg(expect_schema_text).min(1).max(1000);
		function alone({absent: gone, ...others}) {
			return !gone || Object.values(others).filter(value => value !== undefined).length === 1;
		}
		const aloneMessage = {path: ['absent'], message: 'what is not there has no other properties'};
		const file = schemas
			.rej({
				path: imagePath,
				absent,
				type: schemas.k5n(['file', 'directory', 'symlink']).optional(),
				mode: schemas
					.YjP()
					.regex(/^[0-7]{3,4}$/, 'must be octal digits in quotes, such as "0644"')
					.optional(),
				owner: owner.optional(),
				content: schemas.YjP().max(65_536).optional().describe('The whole content, to the last line break.'),
				sha256: schemas
					.YjP()
					.regex(/^(sha256:)?[0-9a-f]{64}$/, 'must be a SHA-256 digest in hexadecimal digits')
					.optional(),
				line: expect_schema_text.optional().describe('One whole line of the content.'),
				matches: linePattern.optional().describe('A regular expression for one whole line of the content.'),
				excludes: linePattern.optional().describe('A regular expression that no whole line may match.'),
				target: expect_schema_text.optional().describe('Where the symlink leads, as written.')
			})
			.refine(alone, aloneMessage);
		const packageShape = schemas
			.rej({
				name: schemas.YjP().regex(/^[A-Za-z0-9][A-Za-z0-9._+-]{0,255}$/, 'must be the name of one RPM package'),
				absent,
				'at-least': version.optional(),
				below: version.optional()
			})
			.refine(alone, aloneMessage);
		const user = schemas
			.rej({
				name: schemas.YjP().regex(/^[A-Za-z_][A-Za-z0-9_.-]{0,31}\$?$/, 'must be a user name'),
				absent,
				uid: id.optional(),
				gid: id.optional(),
				home: expect_schema_text.optional(),
				shell: expect_schema_text.optional()
			})
			.refine(alone, aloneMessage);
		const pair = schemas.rej({name: expect_schema_text.min(1), absent, value: expect_schema_text.optional()}).refine(alone, aloneMessage);
		const config = schemas.rej({
			user: expect_schema_text.optional(),
			workdir: expect_schema_text.optional(),
			entrypoint: schemas.YOg(expect_schema_text).max(1000).optional(),
			cmd: schemas.YOg(expect_schema_text).max(1000).optional(),
			'stop-signal': expect_schema_text.optional(),
			'exposed-ports': list.optional().describe('Such as `80/tcp`; others may be there too.'),
			volumes: list.optional().describe('Others may be there too.')
		});
		const kargs = schemas.rej({
			present: list.optional(),
			absent: list.optional()
		});
		const subjects = ['file', 'kargs', 'package', 'user', 'label', 'env', 'config'];
		const expectation = schemas
			.rej({
				name: schemas.YjP().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'must be lower-case letters, digits and hyphens, at most 64'),
				reason: schemas.YjP().min(10, 'must say why, in at least 10 characters').max(1000).optional(),
				file: file.optional(),
				kargs: kargs.optional().describe('Kernel arguments of /usr/lib/bootc/kargs.d: `name=value`, or a name alone.'),
				package: packageShape.optional(),
				user: user.optional(),
				label: pair.optional(),
				env: pair.optional(),
				config: config.optional()
			})
			.refine(each => subjects.filter(subject => each[subject] !== undefined).length === 1, {
				message: `expects one thing: ${subjects.join(', ')}`
			})
			.describe('Says what has to be true of the image. One that does not hold is an error (EXP-01).');
		var glob = __webpack_require__(48192);
		const policySchemaUrl = 'https://wtgos.github.io/actions/schemas/policy/v1.json';
		const maxClauses = 10_000;
		const slug = schemas.YjP().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'must be lower-case letters, digits and hyphens, at most 64');
		const reason = schemas.YjP().min(10, 'must say why, in at least 10 characters').max(1000).describe('Why this is right, for the next person who reads it.');
		const rule = schemas.k5n(catalogue.Ai);
		const pathPattern = schemas
			.YjP()
			.max(4096)
			.superRefine((pattern, context) => {
				try {
					(0, glob.S)(pattern);
				} catch (error) {
					context.addIssue({code: 'custom', message: error.message});
				}
			})
			.describe('A path of the image: `*` within a name, `**` for any number of folders, `?` for one character.');
		const clause = schemas
			.rej({
				name: slug.describe('Unique within the policy; reports and the check record name it.'),
				reason,
				paths: schemas.YOg(pathPattern).min(1).max(1000),
				changes: schemas
					.YOg(schemas.k5n(['added', 'changed', 'removed']))
					.min(1)
					.default(['added', 'changed'])
					.describe('What may have happened to the path. A removal is allowed only when it is named here.'),
				types: schemas
					.YOg(schemas.k5n(['file', 'directory', 'symlink']))
					.min(1)
					.default(['file', 'directory'])
					.describe('What the path may be, before and after. Devices and pipes can not be allowed.'),
				modes: schemas
					.YjP()
					.regex(/^[0-7]{3,4}$/, 'must be octal digits in quotes, such as "0644"')
					.default('0755')
					.describe('The most permission bits an entry may have. A directory may be searched by whom it may be read by.'),
				owner: schemas
					.YjP()
					.regex(/^(0|[1-9][0-9]{0,9}):(0|[1-9][0-9]{0,9})$/, 'must be a numeric owner and group, such as "0:0"')
					.default('0:0')
					.describe('User and group by number.'),
				maxSize: schemas.Whr().nonnegative().optional().describe('The most bytes a file may have.'),
				xattrs: schemas.YOg(schemas.YjP().min(1).max(255)).default([]).describe('Extended attributes by name that an entry may have beside those it has in the base.'),
				rules: schemas.YOg(rule).min(1).optional().describe('Rules that this clause overrides on its paths. Without it, the clause overrides no error.')
			})
			.describe('Allows changes against the base. The first clause that fits decides.');
		const allowedPackage = schemas
			.rej({
				name: schemas.YjP().regex(/^[A-Za-z0-9][A-Za-z0-9._+-]{0,255}$/, 'must be the name of one RPM package'),
				reason,
				changes: schemas
					.YOg(schemas.k5n(['added', 'changed', 'removed']))
					.min(1)
					.default(['added', 'changed']),
				files: schemas.zMY().default(false).describe('Allow the files, too, that the image’s RPM database gives to the package, where they are as it says.'),
				rules: schemas.YOg(rule).min(1).optional().describe('Rules that this overrides on the files of the package.')
			})
			.refine(({files, rules}) => files || rules === undefined, {
				path: ['rules'],
				message: 'is for the files of the package: `files: true` is missing'
			});
		const allowedKarg = schemas.rej({
			argument: schemas
				.YjP()
				.regex(/^[^\s"=]{1,255}(=[^\s"]{0,1024})?$/, 'must be one kernel argument, such as console=ttyS0')
				.describe('`name=value` is that very argument, a name alone stands for it with any value.'),
			reason
		});
		const waiver = schemas
			.rej({
				rule: rule.describe('The rule whose errors and warnings are put off; `unknown` is not.'),
				paths: schemas.YOg(pathPattern).min(1).max(1000).optional().describe('Only findings about these paths.'),
				reason,
				owner: schemas
					.YjP()
					.regex(/^[\p{L}\p{N}@][\p{L}\p{N} @._+/-]{0,127}$/u, 'must name a person or a team')
					.describe('Who answers for it.'),
				expires: schemas
					.YjP()
					.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day such as 2027-01-31')
					.refine(day => !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day), 'is no day')
					.describe('Its last day, UTC. From then on it is an error and has no effect.')
			})
			.describe('Puts the findings of a rule off until a day.');
		const level = schemas.KCZ([schemas.euz('error'), schemas.rej({level: schemas.k5n(['error', 'warning', 'note']), reason})]);
		function uniqueNames(named, context) {
			const seen = new Set();
			named.forEach(({name}, position) => {
				if (seen.has(name)) {
					context.addIssue({code: 'custom', path: [position, 'name'], message: `the name ${name} is used twice`});
				}
				seen.add(name);
			});
		}
		const policySchema = schemas
			.rej({
				schema: schemas.euz(policySchemaUrl),
				name: slug,
				mode: schemas.k5n(['enforce', 'warn']).default('enforce').describe('`warn` makes errors warnings, to begin with; lineage, integrity and what is unknown stop all the same.'),
				extends: schemas.YOg(schemas.YjP().min(1).max(1024)).max(32).default([]).describe('Policies that this one adds to: files beside or below it, or `wtgos:NAME` for those that wtgos brings.'),
				levels: schemas.jgl(rule, level).default({}).describe('How severe a rule is. Raising takes `error`; lowering takes a level and a reason.'),
				allow: schemas.YOg(clause).max(maxClauses).default([]).superRefine(uniqueNames),
				caches: schemas
					.YOg(schemas.k5n(caches.nW))
					.max(caches.nW.length)
					.refine(names => new Set(names).size === names.length, 'names one twice')
					.default([])
					.describe('What tools write by themselves, allowed by name; docs/policy.md lists the paths of each.'),
				expect: schemas.YOg(expectation).max(maxClauses).default([]).superRefine(uniqueNames),
				'structure-tests': schemas.YOg(schemas.YjP().min(1).max(1024)).max(32).default([]).describe('Files of container-structure-test beside or below the policy; its tests of files and metadata are expectations.'),
				waivers: schemas.YOg(waiver).max(1000).default([]),
				packages: schemas.rej({allow: schemas.YOg(allowedPackage).max(maxClauses).default([])}).default({allow: []}),
				kargs: schemas
					.rej({allow: schemas.YOg(allowedKarg).max(1000).default([])})
					.default({allow: []})
					.describe('Kernel arguments that the image may have beside the base’s, or lack of them (FS-04).'),
				'host-policy': schemas
					.rej({
						enforce: schemas.zMY().describe('Refuse an image whose own policy.json would let a host take any image in its place.')
					})
					.default({enforce: false})
			})
			.describe('What an image may change against its base. All that is not allowed is refused.');
		const policyReader = policySchema.transform(({'host-policy': hostPolicy, 'structure-tests': structureTestFiles, ...members}) => ({
			...members,
			hostPolicy,
			structureTestFiles,
			structureTests: []
		}));
		function checkPolicyDocument(document) {
			return policyReader.safeParse(document, {reportInput: true});
		}
		function policyJsonSchema() {
			const {$schema, ...schema} = json_schema_processors.bl(policySchema, {io: 'input'});
			return {$schema, $id: policySchemaUrl, title: 'wtgos image policy', ...schema};
		}
	},
	70415: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			generateKeyPair: () => generateKeyPair,
			f: () => loadPublicKey,
			y: () => loadSigningKey
		});
		var external_node_crypto_ = __webpack_require__(77598);
		var external_node_util_ = __webpack_require__(57975);
		var digest = __webpack_require__(86912);
		var errors = __webpack_require__(22896);
		var schemas = __webpack_require__(2503);
		const encryptedLabels = ['ENCRYPTED SIGSTORE PRIVATE KEY', 'ENCRYPTED COSIGN PRIVATE KEY'];
		const costs = [32768, 65536, 131072];
		const ownCost = 65536;
		const blockSize = 8;
		const base64 = bytes =>
			schemas.K39().transform((text, context) => {
				const value = Buffer.from(text, 'base64');
				if (value.length !== bytes) context.addIssue({code: 'custom', message: `must be ${bytes} bytes`});
				return value;
			});
		const envelope = schemas.Ikc({
			kdf: schemas.Ikc({
				name: schemas.euz('scrypt'),
				params: schemas.Ikc({N: schemas.aig(), r: schemas.euz(blockSize), p: schemas.euz(1)}),
				salt: base64(32)
			}),
			cipher: schemas.Ikc({name: schemas.euz('nacl/secretbox'), nonce: base64(24)}),
			ciphertext: schemas.K39()
		});
		async function decryptKey(body, password) {
			const {kdf, cipher, ciphertext} = parse(body);
			if (!costs.includes(kdf.params.N)) {
				throw new errors.yo('key-invalid', `the signing key uses scrypt with N=${kdf.params.N}, which cosign refuses`, {
					hint: `Allowed are ${costs.join(', ')}. Make a new key with \`wtgos keygen\`.`
				});
			}
			const key = await derive(password, kdf.salt, kdf.params.N);
			const {xsalsa20poly1305} = await __webpack_require__.e(6382).then(__webpack_require__.bind(__webpack_require__, 46382));
			try {
				return Buffer.from(xsalsa20poly1305(key, cipher.nonce).decrypt(Buffer.from(ciphertext, 'base64')));
			} catch {
				throw new errors.yo('key-invalid', 'the password does not open the signing key', {
					hint: 'Is it the password that was given when this key was made? Mind a newline at its end.'
				});
			} finally {
				key.fill(0);
			}
		}
		async function encryptKey(der, password) {
			const [salt, nonce] = [(0, external_node_crypto_.randomBytes)(32), (0, external_node_crypto_.randomBytes)(24)];
			const key = await derive(password, salt, ownCost);
			const {xsalsa20poly1305} = await __webpack_require__.e(6382).then(__webpack_require__.bind(__webpack_require__, 46382));
			const ciphertext = Buffer.from(xsalsa20poly1305(key, nonce).encrypt(der));
			key.fill(0);
			const params = {N: ownCost, r: blockSize, p: 1};
			return Buffer.from(
				JSON.stringify({
					kdf: {name: 'scrypt', params, salt: salt.toString('base64')},
					cipher: {name: 'nacl/secretbox', nonce: nonce.toString('base64')},
					ciphertext: ciphertext.toString('base64')
				})
			);
		}
		function parse(body) {
			try {
				return envelope.parse(JSON.parse(body.toString()));
			} catch {
				throw new errors.yo('key-invalid', 'the signing key is damaged: its PEM block does not hold what cosign writes', {
					hint: 'Was the whole text copied into the secret?'
				});
			}
		}
		function derive(password, salt, cost) {
			const options = {N: cost, r: blockSize, p: 1, maxmem: 256 * cost * blockSize};
			return new Promise((resolve, reject) => {
				(0, external_node_crypto_.scrypt)(password, salt, 32, options, (error, key) => (error ? reject(error) : resolve(key)));
			});
		}
		const maxPemLength = 64 * 1024;
		const begin = /^-----BEGIN ([A-Z0-9 ]{1,64})-----$/;
		const end = /^-----END ([A-Z0-9 ]{1,64})-----$/;
		function readPem(text, what) {
			if (text.length > maxPemLength) throw invalid(what, 'is too long for a key');
			const lines = text.split(/\r\n|\n|\r/).map(line => line.trim());
			const begins = lines.flatMap((line, at) => (line.startsWith('-----BEGIN') ? [at] : []));
			const [first, second] = begins;
			if (first === undefined) {
				throw invalid(what, 'holds no PEM block', 'It starts with a line such as -----BEGIN PUBLIC KEY-----.');
			}
			if (second !== undefined) {
				throw invalid(what, 'holds several PEM blocks', 'Verifiers read the first one only: give one file for each key.');
			}
			const label = begin.exec(lines[first] ?? '')?.[1];
			const last = lines.findIndex((line, at) => at > first && line.startsWith('-----END'));
			if (label === undefined || last < 0 || end.exec(lines[last] ?? '')?.[1] !== label) {
				throw invalid(what, 'is cut off: its END line is missing or does not fit', 'Was the whole text copied?');
			}
			const body = lines.slice(first + 1, last).join('');
			if (!/^[A-Za-z0-9+/]+={0,2}$/.test(body) || body.length % 4 !== 0) {
				throw invalid(what, 'is damaged: between BEGIN and END it is no base64', 'Was the whole text copied?');
			}
			return {label, der: Buffer.from(body, 'base64')};
		}
		function writePem({label, der}) {
			const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
			return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
		}
		function invalid(what, why, hint) {
			return new errors.yo('key-invalid', `the ${what} ${why}`, {hint});
		}
		const plainTypes = {'PRIVATE KEY': 'pkcs8', 'EC PRIVATE KEY': 'sec1', 'RSA PRIVATE KEY': 'pkcs1'};
		const [minRsaBits, maxRsaBits] = [2048, 4096];
		async function loadSigningKey(text, password) {
			const block = readPem(text, 'signing key');
			const encrypted = encryptedLabels.includes(block.label);
			if (encrypted && password === undefined) {
				throw keys_invalid('the signing key is encrypted and no password was given', 'Give signing-password; it may be empty.');
			}
			const key = encrypted ? pkcs8(await decryptKey(block.der, password ?? '')) : plainKey(block);
			const publicKey = publicKeyOf((0, external_node_crypto_.createPublicKey)(key), 'signing key');
			return {
				kind: publicKey.kind,
				publicKey,
				plain: !encrypted,
				sign: data => (0, external_node_crypto_.sign)('sha256', data, key)
			};
		}
		function loadPublicKey(text) {
			const block = readPem(text, 'public key');
			if (block.label.endsWith('PRIVATE KEY')) {
				throw keys_invalid('the public key is a private key', 'Make it a secret at once, and give cosign.pub here.');
			}
			if (block.label !== 'PUBLIC KEY') {
				throw keys_invalid(`the public key is of the kind ${block.label}`, 'It starts with -----BEGIN PUBLIC KEY-----.');
			}
			let key;
			try {
				key = (0, external_node_crypto_.createPublicKey)({key: block.der, format: 'der', type: 'spki'});
			} catch {
				throw keys_invalid('the public key is damaged', 'Was the whole text copied?');
			}
			return publicKeyOf(key, 'public key');
		}
		async function generateKeyPair(password) {
			const pair = await (0, external_node_util_.promisify)(external_node_crypto_.generateKeyPair)('ec', {namedCurve: 'P-256'});
			const der = pair.privateKey.export({format: 'der', type: 'pkcs8'});
			const body = await encryptKey(der, password);
			der.fill(0);
			const {pem, fingerprint} = publicKeyOf(pair.publicKey, 'public key');
			const privatePem = writePem({label: 'ENCRYPTED SIGSTORE PRIVATE KEY', der: body});
			return {privatePem, publicPem: pem, fingerprint};
		}
		function plainKey({label, der}) {
			if (label === 'ENCRYPTED PRIVATE KEY') {
				throw keys_invalid('the signing key is encrypted in PKCS#8, which cosign does not read', '`cosign import-key-pair` converts it after `openssl pkey` has decrypted it.');
			}
			const type = Object.hasOwn(plainTypes, label) ? plainTypes[label] : undefined;
			if (!type) throw keys_invalid(`the signing key is of the kind ${label}`, 'Make one with `wtgos keygen`.');
			return privateKey(der, type);
		}
		const pkcs8 = der => privateKey(der, 'pkcs8');
		function privateKey(der, type) {
			try {
				return (0, external_node_crypto_.createPrivateKey)({key: der, format: 'der', type});
			} catch {
				throw keys_invalid('the signing key is damaged: its PEM block holds no key', 'Was the whole text copied?');
			} finally {
				der.fill(0);
			}
		}
		function publicKeyOf(key, what) {
			const kind = kindOf(key, what);
			const spki = key.export({format: 'der', type: 'spki'});
			return {
				kind,
				pem: writePem({label: 'PUBLIC KEY', der: spki}),
				spki,
				fingerprint: (0, digest.sc)(spki),
				verify: (data, signature) => (0, external_node_crypto_.verify)('sha256', data, key, signature)
			};
		}
		function kindOf(key, what) {
			const {namedCurve, modulusLength = 0} = key.asymmetricKeyDetails ?? {};
			switch (key.asymmetricKeyType) {
				case 'ec':
					if (namedCurve === 'prime256v1') return 'ecdsa-p256';
					throw unsupported(what, `lies on the curve ${namedCurve}`, 'cosign signs with SHA-384 or SHA-512 then, and podman and bootc verify SHA-256 only');
				case 'rsa':
					if (modulusLength >= minRsaBits && modulusLength <= maxRsaBits) return 'rsa';
					throw unsupported(what, `is RSA with ${modulusLength} bits`, `cosign takes ${minRsaBits} to ${maxRsaBits}`);
				case 'ed25519':
					throw unsupported(what, 'is Ed25519', 'cosign signs with Ed25519ph, which podman and bootc reject');
				default:
					throw unsupported(what, `is ${key.asymmetricKeyType ?? 'no key pair'}`, 'verifiers know ECDSA and RSA');
			}
		}
		function unsupported(what, is, why) {
			return keys_invalid(`the ${what} ${is}: ${why}`, 'Use ECDSA P-256; `wtgos keygen` makes one.');
		}
		function keys_invalid(message, hint) {
			return new errors.yo('key-invalid', message, {hint});
		}
	}
};
