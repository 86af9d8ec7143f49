export const id = 5179;
export const ids = [5179, 1040];
export const modules = {
	87721: (module, __unused_webpack_exports, __webpack_require__) => {
		const net = __webpack_require__(69278);
		const tls = __webpack_require__(64756);
		const {once} = __webpack_require__(24434);
		const timers = __webpack_require__(16460);
		const {normalizeOptions, cacheOptions} = __webpack_require__(46329);
		const {getProxy, getProxyAgent, proxyCache} = __webpack_require__(3799);
		const Errors = __webpack_require__(60260);
		const {Agent: AgentBase} = __webpack_require__(319);
		module.exports = class Agent extends AgentBase {
			#options;
			#timeouts;
			#proxy;
			#noProxy;
			#ProxyAgent;
			constructor(options = {}) {
				const {timeouts, proxy, noProxy, ...normalizedOptions} = normalizeOptions(options);
				super(normalizedOptions);
				this.#options = normalizedOptions;
				this.#timeouts = timeouts;
				if (proxy) {
					this.#proxy = new URL(proxy);
					this.#noProxy = noProxy;
					this.#ProxyAgent = getProxyAgent(proxy);
				}
			}
			get proxy() {
				return this.#proxy ? {url: this.#proxy} : {};
			}
			#getProxy(options) {
				if (!this.#proxy) {
					return;
				}
				const proxy = getProxy(`${options.protocol}//${options.host}:${options.port}`, {
					proxy: this.#proxy,
					noProxy: this.#noProxy
				});
				if (!proxy) {
					return;
				}
				const cacheKey = cacheOptions({
					...options,
					...this.#options,
					timeouts: this.#timeouts,
					proxy
				});
				if (proxyCache.has(cacheKey)) {
					return proxyCache.get(cacheKey);
				}
				let ProxyAgent = this.#ProxyAgent;
				if (Array.isArray(ProxyAgent)) {
					ProxyAgent = this.isSecureEndpoint(options) ? ProxyAgent[1] : ProxyAgent[0];
				}
				const proxyAgent = new ProxyAgent(proxy, {
					...this.#options,
					socketOptions: {family: this.#options.family}
				});
				proxyCache.set(cacheKey, proxyAgent);
				return proxyAgent;
			}
			async #timeoutConnection({promises, options, timeout}, ac = new AbortController()) {
				if (timeout) {
					const connectionTimeout = timers
						.setTimeout(timeout, null, {signal: ac.signal})
						.then(() => {
							throw new Errors.ConnectionTimeoutError(`${options.host}:${options.port}`);
						})
						.catch(err => {
							if (err.name === 'AbortError') {
								return;
							}
							throw err;
						});
					promises.push(connectionTimeout);
				}
				let result;
				try {
					result = await Promise.race(promises);
					ac.abort();
				} catch (err) {
					ac.abort();
					throw err;
				}
				return result;
			}
			async connect(request, options) {
				options.lookup ??= this.#options.lookup;
				let socket;
				let timeout = this.#timeouts.connection;
				const isSecureEndpoint = this.isSecureEndpoint(options);
				const proxy = this.#getProxy(options);
				if (proxy) {
					const start = Date.now();
					socket = await this.#timeoutConnection({
						options,
						timeout,
						promises: [proxy.connect(request, options)]
					});
					if (timeout) {
						timeout = timeout - (Date.now() - start);
					}
				} else {
					socket = (isSecureEndpoint ? tls : net).connect(options);
				}
				socket.setKeepAlive(this.keepAlive, this.keepAliveMsecs);
				socket.setNoDelay(this.keepAlive);
				const abortController = new AbortController();
				const {signal} = abortController;
				const connectPromise = socket[isSecureEndpoint ? 'secureConnecting' : 'connecting'] ? once(socket, isSecureEndpoint ? 'secureConnect' : 'connect', {signal}) : Promise.resolve();
				await this.#timeoutConnection(
					{
						options,
						timeout,
						promises: [
							connectPromise,
							once(socket, 'error', {signal}).then(err => {
								throw err[0];
							})
						]
					},
					abortController
				);
				if (this.#timeouts.idle) {
					socket.setTimeout(this.#timeouts.idle, () => {
						socket.destroy(new Errors.IdleTimeoutError(`${options.host}:${options.port}`));
					});
				}
				return socket;
			}
			keepSocketAlive(socket) {
				const keepAlive = super.keepSocketAlive(socket);
				if (keepAlive && this.#timeouts.idle) {
					socket.setTimeout(this.#timeouts.idle);
				}
				return keepAlive;
			}
			addRequest(request, options) {
				const proxy = this.#getProxy(options);
				if (proxy?.setRequestProps) {
					proxy.setRequestProps(request, options);
				}
				request.setHeader('connection', this.keepAlive ? 'keep-alive' : 'close');
				if (this.#timeouts.response) {
					let responseTimeout;
					request.once('finish', () => {
						setTimeout(() => {
							request.destroy(new Errors.ResponseTimeoutError(request, this.#proxy));
						}, this.#timeouts.response);
					});
					request.once('response', () => {
						clearTimeout(responseTimeout);
					});
				}
				if (this.#timeouts.transfer) {
					let transferTimeout;
					request.once('response', res => {
						setTimeout(() => {
							res.destroy(new Errors.TransferTimeoutError(request, this.#proxy));
						}, this.#timeouts.transfer);
						res.once('close', () => {
							clearTimeout(transferTimeout);
						});
					});
				}
				return super.addRequest(request, options);
			}
			createSocket(req, options, cb) {
				super.createSocket(req, options, (err, socket) => {
					if (err) {
						this.#drainPendingRequests(req, options);
					}
					cb(err, socket);
				});
			}
			#drainPendingRequests(failedReq, options) {
				const name = this.getName(options);
				const queue = this.requests[name];
				if (!queue || queue.length === 0) {
					return;
				}
				const failedIndex = queue.indexOf(failedReq);
				if (failedIndex !== -1) {
					queue.splice(failedIndex, 1);
				}
				if (queue.length === 0) {
					delete this.requests[name];
					return;
				}
				const socketCount = this.sockets[name] ? this.sockets[name].length : 0;
				if (socketCount >= this.maxSockets || this.totalSocketCount >= this.maxTotalSockets) {
					return;
				}
				const nextReq = queue.shift();
				if (queue.length === 0) {
					delete this.requests[name];
				}
				this.createSocket(nextReq, options, (err, socket) => {
					if (err) {
						nextReq.onSocket(null, err);
					} else {
						nextReq.onSocket(socket);
					}
				});
			}
		};
	},
	42604: (module, __unused_webpack_exports, __webpack_require__) => {
		const {LRUCache} = __webpack_require__(8416);
		const dns = __webpack_require__(72250);
		const cache = new LRUCache({max: 50});
		const getOptions = ({family = 0, hints = dns.ADDRCONFIG, all = false, verbatim = undefined, ttl = 5 * 60 * 1000, lookup = dns.lookup}) => ({
			hints,
			lookup: (hostname, ...args) => {
				const callback = args.pop();
				const lookupOptions = args[0] ?? {};
				const options = {
					family,
					hints,
					all,
					verbatim,
					...(typeof lookupOptions === 'number' ? {family: lookupOptions} : lookupOptions)
				};
				const key = JSON.stringify({hostname, ...options});
				if (cache.has(key)) {
					const cached = cache.get(key);
					return process.nextTick(callback, null, ...cached);
				}
				lookup(hostname, options, (err, ...result) => {
					if (err) {
						return callback(err);
					}
					cache.set(key, result, {ttl});
					return callback(null, ...result);
				});
			}
		});
		module.exports = {
			cache,
			getOptions
		};
	},
	60260: module => {
		class InvalidProxyProtocolError extends Error {
			constructor(url) {
				super(`Invalid protocol \`${url.protocol}\` connecting to proxy \`${url.host}\``);
				this.code = 'EINVALIDPROXY';
				this.proxy = url;
			}
		}
		class ConnectionTimeoutError extends Error {
			constructor(host) {
				super(`Timeout connecting to host \`${host}\``);
				this.code = 'ECONNECTIONTIMEOUT';
				this.host = host;
			}
		}
		class IdleTimeoutError extends Error {
			constructor(host) {
				super(`Idle timeout reached for host \`${host}\``);
				this.code = 'EIDLETIMEOUT';
				this.host = host;
			}
		}
		class ResponseTimeoutError extends Error {
			constructor(request, proxy) {
				let msg = 'Response timeout ';
				if (proxy) {
					msg += `from proxy \`${proxy.host}\` `;
				}
				msg += `connecting to host \`${request.host}\``;
				super(msg);
				this.code = 'ERESPONSETIMEOUT';
				this.proxy = proxy;
				this.request = request;
			}
		}
		class TransferTimeoutError extends Error {
			constructor(request, proxy) {
				let msg = 'Transfer timeout ';
				if (proxy) {
					msg += `from proxy \`${proxy.host}\` `;
				}
				msg += `for \`${request.host}\``;
				super(msg);
				this.code = 'ETRANSFERTIMEOUT';
				this.proxy = proxy;
				this.request = request;
			}
		}
		module.exports = {
			InvalidProxyProtocolError,
			ConnectionTimeoutError,
			IdleTimeoutError,
			ResponseTimeoutError,
			TransferTimeoutError
		};
	},
	57995: (module, __unused_webpack_exports, __webpack_require__) => {
		const {LRUCache} = __webpack_require__(8416);
		const {normalizeOptions, cacheOptions} = __webpack_require__(46329);
		const {getProxy, proxyCache} = __webpack_require__(3799);
		const dns = __webpack_require__(42604);
		const Agent = __webpack_require__(87721);
		const agentCache = new LRUCache({max: 20});
		const getAgent = (url, {agent, proxy, noProxy, ...options} = {}) => {
			if (agent != null) {
				return agent;
			}
			url = new URL(url);
			const proxyForUrl = getProxy(url, {proxy, noProxy});
			const normalizedOptions = {
				...normalizeOptions(options),
				proxy: proxyForUrl
			};
			const cacheKey = cacheOptions({
				...normalizedOptions,
				secureEndpoint: url.protocol === 'https:'
			});
			if (agentCache.has(cacheKey)) {
				return agentCache.get(cacheKey);
			}
			const newAgent = new Agent(normalizedOptions);
			agentCache.set(cacheKey, newAgent);
			return newAgent;
		};
		module.exports = {
			getAgent,
			Agent,
			HttpAgent: Agent,
			HttpsAgent: Agent,
			cache: {
				proxy: proxyCache,
				agent: agentCache,
				dns: dns.cache,
				clear: () => {
					proxyCache.clear();
					agentCache.clear();
					dns.cache.clear();
				}
			}
		};
	},
	46329: (module, __unused_webpack_exports, __webpack_require__) => {
		const dns = __webpack_require__(42604);
		const normalizeOptions = opts => {
			const family = parseInt(opts.family ?? '0', 10);
			const keepAlive = opts.keepAlive ?? true;
			const normalized = {
				keepAliveMsecs: keepAlive ? 1000 : undefined,
				maxSockets: opts.maxSockets ?? 15,
				maxTotalSockets: Infinity,
				maxFreeSockets: keepAlive ? 256 : undefined,
				scheduling: 'fifo',
				...opts,
				family,
				keepAlive,
				timeouts: {
					idle: opts.timeout ?? 0,
					connection: 0,
					response: 0,
					transfer: 0,
					...opts.timeouts
				},
				...dns.getOptions({family, ...opts.dns})
			};
			delete normalized.timeout;
			delete normalized.headers;
			return normalized;
		};
		const createKey = obj => {
			let key = '';
			const sorted = Object.entries(obj).sort((a, b) => a[0] - b[0]);
			for (let [k, v] of sorted) {
				if (v == null) {
					v = 'null';
				} else if (v instanceof URL) {
					v = v.toString();
				} else if (typeof v === 'object') {
					v = createKey(v);
				}
				key += `${k}:${v}:`;
			}
			return key;
		};
		const cacheOptions = ({secureEndpoint, ...options}) =>
			createKey({
				secureEndpoint: !!secureEndpoint,
				family: options.family,
				hints: options.hints,
				localAddress: options.localAddress,
				strictSsl: secureEndpoint ? !!options.rejectUnauthorized : false,
				ca: secureEndpoint ? options.ca : null,
				cert: secureEndpoint ? options.cert : null,
				key: secureEndpoint ? options.key : null,
				keepAlive: options.keepAlive,
				keepAliveMsecs: options.keepAliveMsecs,
				maxSockets: options.maxSockets,
				maxTotalSockets: options.maxTotalSockets,
				maxFreeSockets: options.maxFreeSockets,
				scheduling: options.scheduling,
				timeouts: options.timeouts,
				proxy: options.proxy
			});
		module.exports = {
			normalizeOptions,
			cacheOptions
		};
	},
	3799: (module, __unused_webpack_exports, __webpack_require__) => {
		const {HttpProxyAgent} = __webpack_require__(28947);
		const {HttpsProxyAgent} = __webpack_require__(71566);
		const {SocksProxyAgent} = __webpack_require__(65814);
		const {LRUCache} = __webpack_require__(8416);
		const {InvalidProxyProtocolError} = __webpack_require__(60260);
		const PROXY_CACHE = new LRUCache({max: 20});
		const SOCKS_PROTOCOLS = new Set(SocksProxyAgent.protocols);
		const PROXY_ENV_KEYS = new Set(['https_proxy', 'http_proxy', 'proxy', 'no_proxy']);
		const PROXY_ENV = Object.entries(process.env).reduce((acc, [key, value]) => {
			key = key.toLowerCase();
			if (PROXY_ENV_KEYS.has(key)) {
				acc[key] = value;
			}
			return acc;
		}, {});
		const getProxyAgent = url => {
			url = new URL(url);
			const protocol = url.protocol.slice(0, -1);
			if (SOCKS_PROTOCOLS.has(protocol)) {
				return SocksProxyAgent;
			}
			if (protocol === 'https' || protocol === 'http') {
				return [HttpProxyAgent, HttpsProxyAgent];
			}
			throw new InvalidProxyProtocolError(url);
		};
		const isNoProxy = (url, noProxy) => {
			if (typeof noProxy === 'string') {
				noProxy = noProxy
					.split(',')
					.map(p => p.trim())
					.filter(Boolean);
			}
			if (!noProxy || !noProxy.length) {
				return false;
			}
			const hostSegments = url.hostname.split('.').reverse();
			return noProxy.some(no => {
				const noSegments = no.split('.').filter(Boolean).reverse();
				if (!noSegments.length) {
					return false;
				}
				for (let i = 0; i < noSegments.length; i++) {
					if (hostSegments[i] !== noSegments[i]) {
						return false;
					}
				}
				return true;
			});
		};
		const getProxy = (url, {proxy, noProxy}) => {
			url = new URL(url);
			if (!proxy) {
				proxy = url.protocol === 'https:' ? PROXY_ENV.https_proxy : PROXY_ENV.https_proxy || PROXY_ENV.http_proxy || PROXY_ENV.proxy;
			}
			if (!noProxy) {
				noProxy = PROXY_ENV.no_proxy;
			}
			if (!proxy || isNoProxy(url, noProxy)) {
				return null;
			}
			return new URL(proxy);
		};
		module.exports = {
			getProxyAgent,
			getProxy,
			proxyCache: PROXY_CACHE
		};
	},
	84212: module => {
		const getOptions = (input, {copy, wrap}) => {
			const result = {};
			if (input && typeof input === 'object') {
				for (const prop of copy) {
					if (input[prop] !== undefined) {
						result[prop] = input[prop];
					}
				}
			} else {
				result[wrap] = input;
			}
			return result;
		};
		module.exports = getOptions;
	},
	6187: (module, __unused_webpack_exports, __webpack_require__) => {
		const semver = __webpack_require__(62088);
		const satisfies = range => {
			return semver.satisfies(process.version, range, {includePrerelease: true});
		};
		module.exports = {
			satisfies
		};
	},
	88314: (module, __unused_webpack_exports, __webpack_require__) => {
		const {inspect} = __webpack_require__(39023);
		class SystemError {
			constructor(code, prefix, context) {
				let message = `${prefix}: ${context.syscall} returned ` + `${context.code} (${context.message})`;
				if (context.path !== undefined) {
					message += ` ${context.path}`;
				}
				if (context.dest !== undefined) {
					message += ` => ${context.dest}`;
				}
				this.code = code;
				Object.defineProperties(this, {
					name: {
						value: 'SystemError',
						enumerable: false,
						writable: true,
						configurable: true
					},
					message: {
						value: message,
						enumerable: false,
						writable: true,
						configurable: true
					},
					info: {
						value: context,
						enumerable: true,
						configurable: true,
						writable: false
					},
					errno: {
						get() {
							return context.errno;
						},
						set(value) {
							context.errno = value;
						},
						enumerable: true,
						configurable: true
					},
					syscall: {
						get() {
							return context.syscall;
						},
						set(value) {
							context.syscall = value;
						},
						enumerable: true,
						configurable: true
					}
				});
				if (context.path !== undefined) {
					Object.defineProperty(this, 'path', {
						get() {
							return context.path;
						},
						set(value) {
							context.path = value;
						},
						enumerable: true,
						configurable: true
					});
				}
				if (context.dest !== undefined) {
					Object.defineProperty(this, 'dest', {
						get() {
							return context.dest;
						},
						set(value) {
							context.dest = value;
						},
						enumerable: true,
						configurable: true
					});
				}
			}
			toString() {
				return `${this.name} [${this.code}]: ${this.message}`;
			}
			[Symbol.for('nodejs.util.inspect.custom')](_recurseTimes, ctx) {
				return inspect(this, {
					...ctx,
					getters: true,
					customInspect: false
				});
			}
		}
		function E(code, message) {
			module.exports[code] = class NodeError extends SystemError {
				constructor(ctx) {
					super(code, message, ctx);
				}
			};
		}
		E('ERR_FS_CP_DIR_TO_NON_DIR', 'Cannot overwrite directory with non-directory');
		E('ERR_FS_CP_EEXIST', 'Target already exists');
		E('ERR_FS_CP_EINVAL', 'Invalid src or dest');
		E('ERR_FS_CP_FIFO_PIPE', 'Cannot copy a FIFO pipe');
		E('ERR_FS_CP_NON_DIR_TO_DIR', 'Cannot overwrite non-directory with directory');
		E('ERR_FS_CP_SOCKET', 'Cannot copy a socket file');
		E('ERR_FS_CP_SYMLINK_TO_SUBDIRECTORY', 'Cannot overwrite symlink in subdirectory of self');
		E('ERR_FS_CP_UNKNOWN', 'Cannot copy an unknown file type');
		E('ERR_FS_EISDIR', 'Path is a directory');
		module.exports.ERR_INVALID_ARG_TYPE = class ERR_INVALID_ARG_TYPE extends Error {
			constructor(name, expected, actual) {
				super();
				this.code = 'ERR_INVALID_ARG_TYPE';
				this.message = `The ${name} argument must be ${expected}. Received ${typeof actual}`;
			}
		};
	},
	35189: (module, __unused_webpack_exports, __webpack_require__) => {
		const fs = __webpack_require__(91943);
		const getOptions = __webpack_require__(84212);
		const node = __webpack_require__(6187);
		const polyfill = __webpack_require__(76562);
		const useNative = node.satisfies('>=16.7.0');
		const cp = async (src, dest, opts) => {
			const options = getOptions(opts, {
				copy: ['dereference', 'errorOnExist', 'filter', 'force', 'preserveTimestamps', 'recursive']
			});
			return useNative ? fs.cp(src, dest, options) : polyfill(src, dest, options);
		};
		module.exports = cp;
	},
	76562: (module, __unused_webpack_exports, __webpack_require__) => {
		const {ERR_FS_CP_DIR_TO_NON_DIR, ERR_FS_CP_EEXIST, ERR_FS_CP_EINVAL, ERR_FS_CP_FIFO_PIPE, ERR_FS_CP_NON_DIR_TO_DIR, ERR_FS_CP_SOCKET, ERR_FS_CP_SYMLINK_TO_SUBDIRECTORY, ERR_FS_CP_UNKNOWN, ERR_FS_EISDIR, ERR_INVALID_ARG_TYPE} = __webpack_require__(88314);
		const {
			constants: {
				errno: {EEXIST, EISDIR, EINVAL, ENOTDIR}
			}
		} = __webpack_require__(70857);
		const {chmod, copyFile, lstat, mkdir, readdir, readlink, stat, symlink, unlink, utimes} = __webpack_require__(91943);
		const {dirname, isAbsolute, join, parse, resolve, sep, toNamespacedPath} = __webpack_require__(16928);
		const {fileURLToPath} = __webpack_require__(87016);
		const defaultOptions = {
			dereference: false,
			errorOnExist: false,
			filter: undefined,
			force: true,
			preserveTimestamps: false,
			recursive: false
		};
		async function cp(src, dest, opts) {
			if (opts != null && typeof opts !== 'object') {
				throw new ERR_INVALID_ARG_TYPE('options', ['Object'], opts);
			}
			return cpFn(toNamespacedPath(getValidatedPath(src)), toNamespacedPath(getValidatedPath(dest)), {...defaultOptions, ...opts});
		}
		function getValidatedPath(fileURLOrPath) {
			const path = fileURLOrPath != null && fileURLOrPath.href && fileURLOrPath.origin ? fileURLToPath(fileURLOrPath) : fileURLOrPath;
			return path;
		}
		async function cpFn(src, dest, opts) {
			if (opts.preserveTimestamps && process.arch === 'ia32') {
				const warning = 'Using the preserveTimestamps option in 32-bit ' + 'node is not recommended';
				process.emitWarning(warning, 'TimestampPrecisionWarning');
			}
			const stats = await checkPaths(src, dest, opts);
			const {srcStat, destStat} = stats;
			await checkParentPaths(src, srcStat, dest);
			if (opts.filter) {
				return handleFilter(checkParentDir, destStat, src, dest, opts);
			}
			return checkParentDir(destStat, src, dest, opts);
		}
		async function checkPaths(src, dest, opts) {
			const {0: srcStat, 1: destStat} = await getStats(src, dest, opts);
			if (destStat) {
				if (areIdentical(srcStat, destStat)) {
					throw new ERR_FS_CP_EINVAL({
						message: 'src and dest cannot be the same',
						path: dest,
						syscall: 'cp',
						errno: EINVAL
					});
				}
				if (srcStat.isDirectory() && !destStat.isDirectory()) {
					throw new ERR_FS_CP_DIR_TO_NON_DIR({
						message: `cannot overwrite directory ${src} ` + `with non-directory ${dest}`,
						path: dest,
						syscall: 'cp',
						errno: EISDIR
					});
				}
				if (!srcStat.isDirectory() && destStat.isDirectory()) {
					throw new ERR_FS_CP_NON_DIR_TO_DIR({
						message: `cannot overwrite non-directory ${src} ` + `with directory ${dest}`,
						path: dest,
						syscall: 'cp',
						errno: ENOTDIR
					});
				}
			}
			if (srcStat.isDirectory() && isSrcSubdir(src, dest)) {
				throw new ERR_FS_CP_EINVAL({
					message: `cannot copy ${src} to a subdirectory of self ${dest}`,
					path: dest,
					syscall: 'cp',
					errno: EINVAL
				});
			}
			return {srcStat, destStat};
		}
		function areIdentical(srcStat, destStat) {
			return destStat.ino && destStat.dev && destStat.ino === srcStat.ino && destStat.dev === srcStat.dev;
		}
		function getStats(src, dest, opts) {
			const statFunc = opts.dereference ? file => stat(file, {bigint: true}) : file => lstat(file, {bigint: true});
			return Promise.all([
				statFunc(src),
				statFunc(dest).catch(err => {
					if (err.code === 'ENOENT') {
						return null;
					}
					throw err;
				})
			]);
		}
		async function checkParentDir(destStat, src, dest, opts) {
			const destParent = dirname(dest);
			const dirExists = await pathExists(destParent);
			if (dirExists) {
				return getStatsForCopy(destStat, src, dest, opts);
			}
			await mkdir(destParent, {recursive: true});
			return getStatsForCopy(destStat, src, dest, opts);
		}
		function pathExists(dest) {
			return stat(dest).then(
				() => true,
				err => (err.code === 'ENOENT' ? false : Promise.reject(err))
			);
		}
		async function checkParentPaths(src, srcStat, dest) {
			const srcParent = resolve(dirname(src));
			const destParent = resolve(dirname(dest));
			if (destParent === srcParent || destParent === parse(destParent).root) {
				return;
			}
			let destStat;
			try {
				destStat = await stat(destParent, {bigint: true});
			} catch (err) {
				if (err.code === 'ENOENT') {
					return;
				}
				throw err;
			}
			if (areIdentical(srcStat, destStat)) {
				throw new ERR_FS_CP_EINVAL({
					message: `cannot copy ${src} to a subdirectory of self ${dest}`,
					path: dest,
					syscall: 'cp',
					errno: EINVAL
				});
			}
			return checkParentPaths(src, srcStat, destParent);
		}
		const normalizePathToArray = path => resolve(path).split(sep).filter(Boolean);
		function isSrcSubdir(src, dest) {
			const srcArr = normalizePathToArray(src);
			const destArr = normalizePathToArray(dest);
			return srcArr.every((cur, i) => destArr[i] === cur);
		}
		async function handleFilter(onInclude, destStat, src, dest, opts, cb) {
			const include = await opts.filter(src, dest);
			if (include) {
				return onInclude(destStat, src, dest, opts, cb);
			}
		}
		function startCopy(destStat, src, dest, opts) {
			if (opts.filter) {
				return handleFilter(getStatsForCopy, destStat, src, dest, opts);
			}
			return getStatsForCopy(destStat, src, dest, opts);
		}
		async function getStatsForCopy(destStat, src, dest, opts) {
			const statFn = opts.dereference ? stat : lstat;
			const srcStat = await statFn(src);
			if (srcStat.isDirectory() && opts.recursive) {
				return onDir(srcStat, destStat, src, dest, opts);
			} else if (srcStat.isDirectory()) {
				throw new ERR_FS_EISDIR({
					message: `${src} is a directory (not copied)`,
					path: src,
					syscall: 'cp',
					errno: EINVAL
				});
			} else if (srcStat.isFile() || srcStat.isCharacterDevice() || srcStat.isBlockDevice()) {
				return onFile(srcStat, destStat, src, dest, opts);
			} else if (srcStat.isSymbolicLink()) {
				return onLink(destStat, src, dest);
			} else if (srcStat.isSocket()) {
				throw new ERR_FS_CP_SOCKET({
					message: `cannot copy a socket file: ${dest}`,
					path: dest,
					syscall: 'cp',
					errno: EINVAL
				});
			} else if (srcStat.isFIFO()) {
				throw new ERR_FS_CP_FIFO_PIPE({
					message: `cannot copy a FIFO pipe: ${dest}`,
					path: dest,
					syscall: 'cp',
					errno: EINVAL
				});
			}
			throw new ERR_FS_CP_UNKNOWN({
				message: `cannot copy an unknown file type: ${dest}`,
				path: dest,
				syscall: 'cp',
				errno: EINVAL
			});
		}
		function onFile(srcStat, destStat, src, dest, opts) {
			if (!destStat) {
				return _copyFile(srcStat, src, dest, opts);
			}
			return mayCopyFile(srcStat, src, dest, opts);
		}
		async function mayCopyFile(srcStat, src, dest, opts) {
			if (opts.force) {
				await unlink(dest);
				return _copyFile(srcStat, src, dest, opts);
			} else if (opts.errorOnExist) {
				throw new ERR_FS_CP_EEXIST({
					message: `${dest} already exists`,
					path: dest,
					syscall: 'cp',
					errno: EEXIST
				});
			}
		}
		async function _copyFile(srcStat, src, dest, opts) {
			await copyFile(src, dest);
			if (opts.preserveTimestamps) {
				return handleTimestampsAndMode(srcStat.mode, src, dest);
			}
			return setDestMode(dest, srcStat.mode);
		}
		async function handleTimestampsAndMode(srcMode, src, dest) {
			if (fileIsNotWritable(srcMode)) {
				await makeFileWritable(dest, srcMode);
				return setDestTimestampsAndMode(srcMode, src, dest);
			}
			return setDestTimestampsAndMode(srcMode, src, dest);
		}
		function fileIsNotWritable(srcMode) {
			return (srcMode & 0o200) === 0;
		}
		function makeFileWritable(dest, srcMode) {
			return setDestMode(dest, srcMode | 0o200);
		}
		async function setDestTimestampsAndMode(srcMode, src, dest) {
			await setDestTimestamps(src, dest);
			return setDestMode(dest, srcMode);
		}
		function setDestMode(dest, srcMode) {
			return chmod(dest, srcMode);
		}
		async function setDestTimestamps(src, dest) {
			const updatedSrcStat = await stat(src);
			return utimes(dest, updatedSrcStat.atime, updatedSrcStat.mtime);
		}
		function onDir(srcStat, destStat, src, dest, opts) {
			if (!destStat) {
				return mkDirAndCopy(srcStat.mode, src, dest, opts);
			}
			return copyDir(src, dest, opts);
		}
		async function mkDirAndCopy(srcMode, src, dest, opts) {
			await mkdir(dest);
			await copyDir(src, dest, opts);
			return setDestMode(dest, srcMode);
		}
		async function copyDir(src, dest, opts) {
			const dir = await readdir(src);
			for (let i = 0; i < dir.length; i++) {
				const item = dir[i];
				const srcItem = join(src, item);
				const destItem = join(dest, item);
				const {destStat} = await checkPaths(srcItem, destItem, opts);
				await startCopy(destStat, srcItem, destItem, opts);
			}
		}
		async function onLink(destStat, src, dest) {
			let resolvedSrc = await readlink(src);
			if (!isAbsolute(resolvedSrc)) {
				resolvedSrc = resolve(dirname(src), resolvedSrc);
			}
			if (!destStat) {
				return symlink(resolvedSrc, dest);
			}
			let resolvedDest;
			try {
				resolvedDest = await readlink(dest);
			} catch (err) {
				if (err.code === 'EINVAL' || err.code === 'UNKNOWN') {
					return symlink(resolvedSrc, dest);
				}
				throw err;
			}
			if (!isAbsolute(resolvedDest)) {
				resolvedDest = resolve(dirname(dest), resolvedDest);
			}
			if (isSrcSubdir(resolvedSrc, resolvedDest)) {
				throw new ERR_FS_CP_EINVAL({
					message: `cannot copy ${resolvedSrc} to a subdirectory of self ` + `${resolvedDest}`,
					path: dest,
					syscall: 'cp',
					errno: EINVAL
				});
			}
			const srcStat = await stat(src);
			if (srcStat.isDirectory() && isSrcSubdir(resolvedDest, resolvedSrc)) {
				throw new ERR_FS_CP_SYMLINK_TO_SUBDIRECTORY({
					message: `cannot overwrite ${resolvedDest} with ${resolvedSrc}`,
					path: dest,
					syscall: 'cp',
					errno: EINVAL
				});
			}
			return copyLink(resolvedSrc, dest);
		}
		async function copyLink(resolvedSrc, dest) {
			await unlink(dest);
			return symlink(resolvedSrc, dest);
		}
		module.exports = cp;
	},
	88437: (module, __unused_webpack_exports, __webpack_require__) => {
		const cp = __webpack_require__(35189);
		const withTempDir = __webpack_require__(16974);
		const readdirScoped = __webpack_require__(99367);
		const moveFile = __webpack_require__(64851);
		module.exports = {
			cp,
			withTempDir,
			readdirScoped,
			moveFile
		};
	},
	64851: (module, __unused_webpack_exports, __webpack_require__) => {
		const {dirname, join, resolve, relative, isAbsolute} = __webpack_require__(16928);
		const fs = __webpack_require__(91943);
		const pathExists = async path => {
			try {
				await fs.access(path);
				return true;
			} catch (er) {
				return er.code !== 'ENOENT';
			}
		};
		const moveFile = async (source, destination, options = {}, root = true, symlinks = []) => {
			if (!source || !destination) {
				throw new TypeError('`source` and `destination` file required');
			}
			options = {
				overwrite: true,
				...options
			};
			if (!options.overwrite && (await pathExists(destination))) {
				throw new Error(`The destination file exists: ${destination}`);
			}
			await fs.mkdir(dirname(destination), {recursive: true});
			try {
				await fs.rename(source, destination);
			} catch (error) {
				if (error.code === 'EXDEV' || error.code === 'EPERM') {
					const sourceStat = await fs.lstat(source);
					if (sourceStat.isDirectory()) {
						const files = await fs.readdir(source);
						await Promise.all(files.map(file => moveFile(join(source, file), join(destination, file), options, false, symlinks)));
					} else if (sourceStat.isSymbolicLink()) {
						symlinks.push({source, destination});
					} else {
						await fs.copyFile(source, destination);
					}
				} else {
					throw error;
				}
			}
			if (root) {
				await Promise.all(
					symlinks.map(async ({source: symSource, destination: symDestination}) => {
						let target = await fs.readlink(symSource);
						if (isAbsolute(target)) {
							target = resolve(symDestination, relative(symSource, target));
						}
						let targetType = 'file';
						try {
							const targetStat = await fs.stat(resolve(dirname(symSource), target));
							if (targetStat.isDirectory()) {
								targetType = 'junction';
							}
						} catch {}
						await fs.symlink(target, symDestination, targetType);
					})
				);
				await fs.rm(source, {recursive: true, force: true});
			}
		};
		module.exports = moveFile;
	},
	99367: (module, __unused_webpack_exports, __webpack_require__) => {
		const {readdir} = __webpack_require__(91943);
		const {join} = __webpack_require__(16928);
		const readdirScoped = async dir => {
			const results = [];
			for (const item of await readdir(dir)) {
				if (item.startsWith('@')) {
					for (const scopedItem of await readdir(join(dir, item))) {
						results.push(join(item, scopedItem));
					}
				} else {
					results.push(item);
				}
			}
			return results;
		};
		module.exports = readdirScoped;
	},
	16974: (module, __unused_webpack_exports, __webpack_require__) => {
		const {join, sep} = __webpack_require__(16928);
		const getOptions = __webpack_require__(84212);
		const {mkdir, mkdtemp, rm} = __webpack_require__(91943);
		const withTempDir = async (root, fn, opts) => {
			const options = getOptions(opts, {
				copy: ['tmpPrefix']
			});
			await mkdir(root, {recursive: true});
			const target = await mkdtemp(join(`${root}${sep}`, options.tmpPrefix || ''));
			let err;
			let result;
			try {
				result = await fn(target);
			} catch (_err) {
				err = _err;
			}
			try {
				await rm(target, {force: true, recursive: true});
			} catch {}
			if (err) {
				throw err;
			}
			return result;
		};
		module.exports = withTempDir;
	},
	4027: (module, __unused_webpack_exports, __webpack_require__) => {
		const matchers = __webpack_require__(25456);
		const {redactUrlPassword} = __webpack_require__(47142);
		const REPLACE = '***';
		const redact = value => {
			if (typeof value !== 'string' || !value) {
				return value;
			}
			return redactUrlPassword(value, REPLACE).replace(matchers.NPM_SECRET.pattern, `npm_${REPLACE}`).replace(matchers.UUID.pattern, REPLACE);
		};
		const splitAndRedact = str => {
			const splitChars = /[\s=]/g;
			let match = null;
			let result = '';
			let index = 0;
			while ((match = splitChars.exec(str))) {
				result += redact(str.slice(index, match.index)) + match[0];
				index = splitChars.lastIndex;
			}
			return result + redact(str.slice(index));
		};
		const redactLog = arg => {
			if (typeof arg === 'string') {
				return splitAndRedact(arg);
			} else if (Array.isArray(arg)) {
				return arg.map(a => (typeof a === 'string' ? splitAndRedact(a) : a));
			}
			return arg;
		};
		module.exports = {
			redact,
			redactLog
		};
	},
	25456: module => {
		const TYPE_REGEX = 'regex';
		const TYPE_URL = 'url';
		const TYPE_PATH = 'path';
		const NPM_SECRET = {
			type: TYPE_REGEX,
			pattern: /\b(npms?_)[a-zA-Z0-9]{36,48}\b/gi,
			replacement: `[REDACTED_NPM_SECRET]`
		};
		const AUTH_HEADER = {
			type: TYPE_REGEX,
			pattern: /\b(Basic\s+|Bearer\s+)[\w+=\-.]+\b/gi,
			replacement: `[REDACTED_AUTH_HEADER]`
		};
		const JSON_WEB_TOKEN = {
			type: TYPE_REGEX,
			pattern: /\b[A-Za-z0-9-_]{10,}(?!\.\d+\.)\.[A-Za-z0-9-_]{3,}\.[A-Za-z0-9-_]{20,}\b/gi,
			replacement: `[REDACTED_JSON_WEB_TOKEN]`
		};
		const UUID = {
			type: TYPE_REGEX,
			pattern: /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi,
			replacement: `[REDACTED_UUID]`
		};
		const URL_MATCHER = {
			type: TYPE_REGEX,
			pattern: /(?:https?|ftp):\/\/[^\s/"$.?#].[^\s"]*/gi,
			replacement: '[REDACTED_URL]'
		};
		const DEEP_HEADER_AUTHORIZATION = {
			type: TYPE_PATH,
			predicate: ({path}) => path.endsWith('.headers.authorization'),
			replacement: '[REDACTED_HEADER_AUTHORIZATION]'
		};
		const DEEP_HEADER_SET_COOKIE = {
			type: TYPE_PATH,
			predicate: ({path}) => path.endsWith('.headers.set-cookie'),
			replacement: '[REDACTED_HEADER_SET_COOKIE]'
		};
		const DEEP_HEADER_COOKIE = {
			type: TYPE_PATH,
			predicate: ({path}) => path.endsWith('.headers.cookie'),
			replacement: '[REDACTED_HEADER_COOKIE]'
		};
		const REWRITE_REQUEST = {
			type: TYPE_PATH,
			predicate: ({path}) => path.endsWith('.request'),
			replacement: input => ({
				method: input?.method,
				path: input?.path,
				headers: input?.headers,
				url: input?.url
			})
		};
		const REWRITE_RESPONSE = {
			type: TYPE_PATH,
			predicate: ({path}) => path.endsWith('.response'),
			replacement: input => ({
				data: input?.data,
				status: input?.status,
				headers: input?.headers
			})
		};
		module.exports = {
			TYPE_REGEX,
			TYPE_URL,
			TYPE_PATH,
			NPM_SECRET,
			AUTH_HEADER,
			JSON_WEB_TOKEN,
			UUID,
			URL_MATCHER,
			DEEP_HEADER_AUTHORIZATION,
			DEEP_HEADER_SET_COOKIE,
			DEEP_HEADER_COOKIE,
			REWRITE_REQUEST,
			REWRITE_RESPONSE
		};
	},
	47142: (module, __unused_webpack_exports, __webpack_require__) => {
		const {URL_MATCHER, TYPE_URL, TYPE_REGEX, TYPE_PATH} = __webpack_require__(25456);
		const asterisk = (length = 0) => {
			length = typeof length === 'string' ? length.length : length;
			if (length < 8) {
				return '*'.repeat(8);
			}
			return '*'.repeat(length);
		};
		const escapeRegExp = text => {
			return text.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, `\\$&`);
		};
		const urlEncodeRegexGroup = value => {
			const decoded = decodeURIComponent(value);
			const encoded = encodeURIComponent(value);
			const union = [...new Set([encoded, decoded, value])].map(escapeRegExp).join('|');
			return union;
		};
		const urlEncodeRegexTag = (strings, ...values) => {
			let pattern = '';
			for (let i = 0; i < values.length; i++) {
				pattern += strings[i] + `(${urlEncodeRegexGroup(values[i])})`;
			}
			pattern += strings[strings.length - 1];
			return new RegExp(pattern);
		};
		const redactUrlHostnameMatcher = ({hostname, replacement} = {}) => ({
			type: TYPE_URL,
			predicate: ({url}) => url.hostname === hostname,
			pattern: ({url}) => {
				return urlEncodeRegexTag`(^${url.protocol}//${url.username}:.+@)?${url.hostname}`;
			},
			replacement: `$1${replacement || asterisk()}`
		});
		const redactUrlSearchParamsMatcher = ({param, replacement} = {}) => ({
			type: TYPE_URL,
			predicate: ({url}) => url.searchParams.has(param),
			pattern: ({url}) => urlEncodeRegexTag`(${param}=)${url.searchParams.get(param)}`,
			replacement: `$1${replacement || asterisk()}`
		});
		const redactUrlPasswordMatcher = ({replacement} = {}) => ({
			type: TYPE_URL,
			predicate: ({url}) => url.password,
			pattern: ({url}) => urlEncodeRegexTag`(^${url.protocol}//${url.username}:)${url.password}`,
			replacement: `$1${replacement || asterisk()}`
		});
		const redactUrlReplacement =
			(...matchers) =>
			subValue => {
				try {
					const url = new URL(subValue);
					return redactMatchers(...matchers)(subValue, {url});
				} catch (err) {
					return subValue;
				}
			};
		const redactUrlMatcher = (...matchers) => {
			return {
				...URL_MATCHER,
				replacement: redactUrlReplacement(...matchers)
			};
		};
		const matcherFunctions = {
			[TYPE_REGEX]: matcher => value => {
				if (typeof value === 'string') {
					value = value.replace(matcher.pattern, matcher.replacement);
				}
				return value;
			},
			[TYPE_URL]: matcher => (value, ctx) => {
				if (typeof value === 'string') {
					try {
						const url = ctx?.url || new URL(value);
						const {predicate, pattern} = matcher;
						const predicateValue = predicate({url});
						if (predicateValue) {
							value = value.replace(pattern({url}), matcher.replacement);
						}
					} catch (_e) {
						return value;
					}
				}
				return value;
			},
			[TYPE_PATH]: matcher => (value, ctx) => {
				const rawPath = ctx?.path;
				const path = rawPath.join('.').toLowerCase();
				const {predicate, replacement} = matcher;
				const replace = typeof replacement === 'function' ? replacement : () => replacement;
				const shouldRun = predicate({rawPath, path});
				if (shouldRun) {
					value = replace(value, {rawPath, path});
				}
				return value;
			}
		};
		const redactMatcher = matcher => {
			return matcherFunctions[matcher.type](matcher);
		};
		const redactMatchers =
			(...matchers) =>
			(value, ctx) => {
				const flatMatchers = matchers.flat();
				return flatMatchers.reduce((result, matcher) => {
					const fn = typeof matcher === 'function' ? matcher : redactMatcher(matcher);
					return fn(result, ctx);
				}, value);
			};
		const redactDynamicReplacement = () => (value, start) => {
			if (typeof start === 'number') {
				return asterisk(value);
			}
			return start + asterisk(value.substring(start.length).length);
		};
		const redactFixedReplacement = length => (_value, start) => {
			if (typeof start === 'number') {
				return asterisk(length);
			}
			return start + asterisk(length);
		};
		const redactUrlPassword = (value, replacement) => {
			return redactMatchers(redactUrlPasswordMatcher({replacement}))(value);
		};
		module.exports = {
			asterisk,
			escapeRegExp,
			urlEncodeRegexGroup,
			urlEncodeRegexTag,
			redactUrlHostnameMatcher,
			redactUrlSearchParamsMatcher,
			redactUrlPasswordMatcher,
			redactUrlMatcher,
			redactUrlReplacement,
			redactDynamicReplacement,
			redactFixedReplacement,
			redactMatchers,
			redactUrlPassword
		};
	},
	18456: (__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, '__esModule', {value: true});
		exports.toMessageSignatureBundle = toMessageSignatureBundle;
		exports.toDSSEBundle = toDSSEBundle;
		const protobuf_specs_1 = __webpack_require__(19654);
		const bundle_1 = __webpack_require__(37742);
		function toMessageSignatureBundle(options) {
			return {
				mediaType: options.certificateChain ? bundle_1.BUNDLE_V02_MEDIA_TYPE : bundle_1.BUNDLE_V03_MEDIA_TYPE,
				content: {
					$case: 'messageSignature',
					messageSignature: {
						messageDigest: {
							algorithm: protobuf_specs_1.HashAlgorithm.SHA2_256,
							digest: options.digest
						},
						signature: options.signature
					}
				},
				verificationMaterial: toVerificationMaterial(options)
			};
		}
		function toDSSEBundle(options) {
			return {
				mediaType: options.certificateChain ? bundle_1.BUNDLE_V02_MEDIA_TYPE : bundle_1.BUNDLE_V03_MEDIA_TYPE,
				content: {
					$case: 'dsseEnvelope',
					dsseEnvelope: toEnvelope(options)
				},
				verificationMaterial: toVerificationMaterial(options)
			};
		}
		function toEnvelope(options) {
			return {
				payloadType: options.artifactType,
				payload: options.artifact,
				signatures: [toSignature(options)]
			};
		}
		function toSignature(options) {
			return {
				keyid: options.keyHint || '',
				sig: options.signature
			};
		}
		function toVerificationMaterial(options) {
			return {
				content: toKeyContent(options),
				tlogEntries: [],
				timestampVerificationData: {rfc3161Timestamps: []}
			};
		}
		function toKeyContent(options) {
			if (options.certificate) {
				if (options.certificateChain) {
					return {
						$case: 'x509CertificateChain',
						x509CertificateChain: {
							certificates: [{rawBytes: options.certificate}]
						}
					};
				} else {
					return {
						$case: 'certificate',
						certificate: {rawBytes: options.certificate}
					};
				}
			} else {
				return {
					$case: 'publicKey',
					publicKey: {
						hint: options.keyHint || ''
					}
				};
			}
		}
	},
	37742: (__unused_webpack_module, exports) => {
		Object.defineProperty(exports, '__esModule', {value: true});
		exports.BUNDLE_V03_MEDIA_TYPE = exports.BUNDLE_V03_LEGACY_MEDIA_TYPE = exports.BUNDLE_V02_MEDIA_TYPE = exports.BUNDLE_V01_MEDIA_TYPE = void 0;
		exports.isBundleWithCertificateChain = isBundleWithCertificateChain;
		exports.isBundleWithPublicKey = isBundleWithPublicKey;
		exports.isBundleWithMessageSignature = isBundleWithMessageSignature;
		exports.isBundleWithDsseEnvelope = isBundleWithDsseEnvelope;
		exports.BUNDLE_V01_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle+json;version=0.1';
		exports.BUNDLE_V02_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle+json;version=0.2';
		exports.BUNDLE_V03_LEGACY_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle+json;version=0.3';
		exports.BUNDLE_V03_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
		function isBundleWithCertificateChain(b) {
			return b.verificationMaterial.content.$case === 'x509CertificateChain';
		}
		function isBundleWithPublicKey(b) {
			return b.verificationMaterial.content.$case === 'publicKey';
		}
		function isBundleWithMessageSignature(b) {
			return b.content.$case === 'messageSignature';
		}
		function isBundleWithDsseEnvelope(b) {
			return b.content.$case === 'dsseEnvelope';
		}
	},
	47714: (__unused_webpack_module, exports) => {
		Object.defineProperty(exports, '__esModule', {value: true});
		exports.ValidationError = void 0;
		class ValidationError extends Error {
			fields;
			constructor(message, fields) {
				super(message);
				this.fields = fields;
			}
		}
		exports.ValidationError = ValidationError;
	},
	61040: (__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, '__esModule', {value: true});
		exports.isBundleV01 =
			exports.assertBundleV02 =
			exports.assertBundleV01 =
			exports.assertBundleLatest =
			exports.assertBundle =
			exports.envelopeToJSON =
			exports.envelopeFromJSON =
			exports.bundleToJSON =
			exports.bundleFromJSON =
			exports.ValidationError =
			exports.isBundleWithPublicKey =
			exports.isBundleWithMessageSignature =
			exports.isBundleWithDsseEnvelope =
			exports.isBundleWithCertificateChain =
			exports.BUNDLE_V03_MEDIA_TYPE =
			exports.BUNDLE_V03_LEGACY_MEDIA_TYPE =
			exports.BUNDLE_V02_MEDIA_TYPE =
			exports.BUNDLE_V01_MEDIA_TYPE =
			exports.toMessageSignatureBundle =
			exports.toDSSEBundle =
				void 0;
		var build_1 = __webpack_require__(18456);
		Object.defineProperty(exports, 'toDSSEBundle', {
			enumerable: true,
			get: function () {
				return build_1.toDSSEBundle;
			}
		});
		Object.defineProperty(exports, 'toMessageSignatureBundle', {
			enumerable: true,
			get: function () {
				return build_1.toMessageSignatureBundle;
			}
		});
		var bundle_1 = __webpack_require__(37742);
		Object.defineProperty(exports, 'BUNDLE_V01_MEDIA_TYPE', {
			enumerable: true,
			get: function () {
				return bundle_1.BUNDLE_V01_MEDIA_TYPE;
			}
		});
		Object.defineProperty(exports, 'BUNDLE_V02_MEDIA_TYPE', {
			enumerable: true,
			get: function () {
				return bundle_1.BUNDLE_V02_MEDIA_TYPE;
			}
		});
		Object.defineProperty(exports, 'BUNDLE_V03_LEGACY_MEDIA_TYPE', {
			enumerable: true,
			get: function () {
				return bundle_1.BUNDLE_V03_LEGACY_MEDIA_TYPE;
			}
		});
		Object.defineProperty(exports, 'BUNDLE_V03_MEDIA_TYPE', {
			enumerable: true,
			get: function () {
				return bundle_1.BUNDLE_V03_MEDIA_TYPE;
			}
		});
		Object.defineProperty(exports, 'isBundleWithCertificateChain', {
			enumerable: true,
			get: function () {
				return bundle_1.isBundleWithCertificateChain;
			}
		});
		Object.defineProperty(exports, 'isBundleWithDsseEnvelope', {
			enumerable: true,
			get: function () {
				return bundle_1.isBundleWithDsseEnvelope;
			}
		});
		Object.defineProperty(exports, 'isBundleWithMessageSignature', {
			enumerable: true,
			get: function () {
				return bundle_1.isBundleWithMessageSignature;
			}
		});
		Object.defineProperty(exports, 'isBundleWithPublicKey', {
			enumerable: true,
			get: function () {
				return bundle_1.isBundleWithPublicKey;
			}
		});
		var error_1 = __webpack_require__(47714);
		Object.defineProperty(exports, 'ValidationError', {
			enumerable: true,
			get: function () {
				return error_1.ValidationError;
			}
		});
		var serialized_1 = __webpack_require__(23404);
		Object.defineProperty(exports, 'bundleFromJSON', {
			enumerable: true,
			get: function () {
				return serialized_1.bundleFromJSON;
			}
		});
		Object.defineProperty(exports, 'bundleToJSON', {
			enumerable: true,
			get: function () {
				return serialized_1.bundleToJSON;
			}
		});
		Object.defineProperty(exports, 'envelopeFromJSON', {
			enumerable: true,
			get: function () {
				return serialized_1.envelopeFromJSON;
			}
		});
		Object.defineProperty(exports, 'envelopeToJSON', {
			enumerable: true,
			get: function () {
				return serialized_1.envelopeToJSON;
			}
		});
		var validate_1 = __webpack_require__(9352);
		Object.defineProperty(exports, 'assertBundle', {
			enumerable: true,
			get: function () {
				return validate_1.assertBundle;
			}
		});
		Object.defineProperty(exports, 'assertBundleLatest', {
			enumerable: true,
			get: function () {
				return validate_1.assertBundleLatest;
			}
		});
		Object.defineProperty(exports, 'assertBundleV01', {
			enumerable: true,
			get: function () {
				return validate_1.assertBundleV01;
			}
		});
		Object.defineProperty(exports, 'assertBundleV02', {
			enumerable: true,
			get: function () {
				return validate_1.assertBundleV02;
			}
		});
		Object.defineProperty(exports, 'isBundleV01', {
			enumerable: true,
			get: function () {
				return validate_1.isBundleV01;
			}
		});
	},
	23404: (__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, '__esModule', {value: true});
		exports.envelopeToJSON = exports.envelopeFromJSON = exports.bundleToJSON = exports.bundleFromJSON = void 0;
		const protobuf_specs_1 = __webpack_require__(19654);
		const bundle_1 = __webpack_require__(37742);
		const validate_1 = __webpack_require__(9352);
		const bundleFromJSON = obj => {
			const bundle = protobuf_specs_1.Bundle.fromJSON(obj);
			switch (bundle.mediaType) {
				case bundle_1.BUNDLE_V01_MEDIA_TYPE:
					(0, validate_1.assertBundleV01)(bundle);
					break;
				case bundle_1.BUNDLE_V02_MEDIA_TYPE:
					(0, validate_1.assertBundleV02)(bundle);
					break;
				default:
					(0, validate_1.assertBundleLatest)(bundle);
					break;
			}
			return bundle;
		};
		exports.bundleFromJSON = bundleFromJSON;
		const bundleToJSON = bundle => {
			return protobuf_specs_1.Bundle.toJSON(bundle);
		};
		exports.bundleToJSON = bundleToJSON;
		const envelopeFromJSON = obj => {
			return protobuf_specs_1.Envelope.fromJSON(obj);
		};
		exports.envelopeFromJSON = envelopeFromJSON;
		const envelopeToJSON = envelope => {
			return protobuf_specs_1.Envelope.toJSON(envelope);
		};
		exports.envelopeToJSON = envelopeToJSON;
	},
	9352: (__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, '__esModule', {value: true});
		exports.assertBundle = assertBundle;
		exports.assertBundleV01 = assertBundleV01;
		exports.isBundleV01 = isBundleV01;
		exports.assertBundleV02 = assertBundleV02;
		exports.assertBundleLatest = assertBundleLatest;
		const error_1 = __webpack_require__(47714);
		function assertBundle(b) {
			const invalidValues = validateBundleBase(b);
			if (invalidValues.length > 0) {
				throw new error_1.ValidationError('invalid bundle', invalidValues);
			}
		}
		function assertBundleV01(b) {
			const invalidValues = [];
			invalidValues.push(...validateBundleBase(b));
			invalidValues.push(...validateInclusionPromise(b));
			if (invalidValues.length > 0) {
				throw new error_1.ValidationError('invalid v0.1 bundle', invalidValues);
			}
		}
		function isBundleV01(b) {
			try {
				assertBundleV01(b);
				return true;
			} catch (e) {
				return false;
			}
		}
		function assertBundleV02(b) {
			const invalidValues = [];
			invalidValues.push(...validateBundleBase(b));
			invalidValues.push(...validateInclusionProof(b));
			if (invalidValues.length > 0) {
				throw new error_1.ValidationError('invalid v0.2 bundle', invalidValues);
			}
		}
		function assertBundleLatest(b) {
			const invalidValues = [];
			invalidValues.push(...validateBundleBase(b));
			invalidValues.push(...validateInclusionProof(b));
			invalidValues.push(...validateNoCertificateChain(b));
			if (invalidValues.length > 0) {
				throw new error_1.ValidationError('invalid bundle', invalidValues);
			}
		}
		function validateBundleBase(b) {
			const invalidValues = [];
			if (b.mediaType === undefined || (!b.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\+json;version=\d\.\d/) && !b.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\.v\d\.\d\+json/))) {
				invalidValues.push('mediaType');
			}
			if (b.content === undefined) {
				invalidValues.push('content');
			} else {
				switch (b.content.$case) {
					case 'messageSignature':
						if (b.content.messageSignature.messageDigest === undefined) {
							invalidValues.push('content.messageSignature.messageDigest');
						} else {
							if (b.content.messageSignature.messageDigest.digest.length === 0) {
								invalidValues.push('content.messageSignature.messageDigest.digest');
							}
						}
						if (b.content.messageSignature.signature.length === 0) {
							invalidValues.push('content.messageSignature.signature');
						}
						break;
					case 'dsseEnvelope':
						if (b.content.dsseEnvelope.payload.length === 0) {
							invalidValues.push('content.dsseEnvelope.payload');
						}
						if (b.content.dsseEnvelope.signatures.length !== 1) {
							invalidValues.push('content.dsseEnvelope.signatures');
						} else {
							if (b.content.dsseEnvelope.signatures[0].sig.length === 0) {
								invalidValues.push('content.dsseEnvelope.signatures[0].sig');
							}
						}
						break;
				}
			}
			if (b.verificationMaterial === undefined) {
				invalidValues.push('verificationMaterial');
			} else {
				if (b.verificationMaterial.content === undefined) {
					invalidValues.push('verificationMaterial.content');
				} else {
					switch (b.verificationMaterial.content.$case) {
						case 'x509CertificateChain':
							if (b.verificationMaterial.content.x509CertificateChain.certificates.length === 0) {
								invalidValues.push('verificationMaterial.content.x509CertificateChain.certificates');
							}
							b.verificationMaterial.content.x509CertificateChain.certificates.forEach((cert, i) => {
								if (cert.rawBytes.length === 0) {
									invalidValues.push(`verificationMaterial.content.x509CertificateChain.certificates[${i}].rawBytes`);
								}
							});
							break;
						case 'certificate':
							if (b.verificationMaterial.content.certificate.rawBytes.length === 0) {
								invalidValues.push('verificationMaterial.content.certificate.rawBytes');
							}
							break;
					}
				}
				if (b.verificationMaterial.tlogEntries === undefined) {
					invalidValues.push('verificationMaterial.tlogEntries');
				} else {
					if (b.verificationMaterial.tlogEntries.length > 0) {
						b.verificationMaterial.tlogEntries.forEach((entry, i) => {
							if (entry.logId === undefined) {
								invalidValues.push(`verificationMaterial.tlogEntries[${i}].logId`);
							}
							if (entry.kindVersion === undefined) {
								invalidValues.push(`verificationMaterial.tlogEntries[${i}].kindVersion`);
							}
						});
					}
				}
			}
			return invalidValues;
		}
		function validateInclusionPromise(b) {
			const invalidValues = [];
			if (b.verificationMaterial && b.verificationMaterial.tlogEntries?.length > 0) {
				b.verificationMaterial.tlogEntries.forEach((entry, i) => {
					if (entry.inclusionPromise === undefined) {
						invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionPromise`);
					}
				});
			}
			return invalidValues;
		}
		function validateInclusionProof(b) {
			const invalidValues = [];
			if (b.verificationMaterial && b.verificationMaterial.tlogEntries?.length > 0) {
				b.verificationMaterial.tlogEntries.forEach((entry, i) => {
					if (entry.inclusionProof === undefined) {
						invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionProof`);
					} else {
						if (entry.inclusionProof.checkpoint === undefined) {
							invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionProof.checkpoint`);
						}
					}
				});
			}
			return invalidValues;
		}
		function validateNoCertificateChain(b) {
			const invalidValues = [];
			if (b.verificationMaterial?.content?.$case === 'x509CertificateChain') {
				invalidValues.push('verificationMaterial.content.$case');
			}
			return invalidValues;
		}
	},
	43049: (__unused_webpack_module, exports) => {
		Object.defineProperty(exports, '__esModule', {value: true});
		exports.BaseBundleBuilder = void 0;
		class BaseBundleBuilder {
			signer;
			witnesses;
			constructor(options) {
				this.signer = options.signer;
				this.witnesses = options.witnesses;
			}
			async create(artifact) {
				const signature = await this.prepare(artifact).then(blob => this.signer.sign(blob));
				const bundle = await this.package(artifact, signature);
				const verificationMaterials = await Promise.all(this.witnesses.map(witness => witness.testify(bundle.content, publicKey(signature.key))));
				const tlogEntryList = [];
				const timestampList = [];
				verificationMaterials.forEach(({tlogEntries, rfc3161Timestamps}) => {
					tlogEntryList.push(...(tlogEntries ?? []));
					timestampList.push(...(rfc3161Timestamps ?? []));
				});
				bundle.verificationMaterial.tlogEntries = tlogEntryList;
				bundle.verificationMaterial.timestampVerificationData = {
					rfc3161Timestamps: timestampList
				};
				return bundle;
			}
			async prepare(artifact) {
				return artifact.data;
			}
		}
		exports.BaseBundleBuilder = BaseBundleBuilder;
		function publicKey(key) {
			switch (key.$case) {
				case 'publicKey':
					return key.publicKey;
				case 'x509Certificate':
					return key.certificate;
			}
		}
	},
	85192: function (__unused_webpack_module, exports, __webpack_require__) {
		var __createBinding =
			(this && this.__createBinding) ||
			(Object.create
				? function (o, m, k, k2) {
						if (k2 === undefined) k2 = k;
						var desc = Object.getOwnPropertyDescriptor(m, k);
						if (!desc || ('get' in desc ? !m.__esModule : desc.writable || desc.configurable)) {
							desc = {
								enumerable: true,
								get: function () {
									return m[k];
								}
							};
						}
						Object.defineProperty(o, k2, desc);
					}
				: function (o, m, k, k2) {
						if (k2 === undefined) k2 = k;
						o[k2] = m[k];
					});
		var __setModuleDefault =
			(this && this.__setModuleDefault) ||
			(Object.create
				? function (o, v) {
						Object.defineProperty(o, 'default', {enumerable: true, value: v});
					}
				: function (o, v) {
						o['default'] = v;
					});
		var __importStar =
			(this && this.__importStar) ||
			(function () {
				var ownKeys = function (o) {
					ownKeys =
						Object.getOwnPropertyNames ||
						function (o) {
							var ar = [];
							for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
							return ar;
						};
					return ownKeys(o);
				};
				return function (mod) {
					if (mod && mod.__esModule) return mod;
					var result = {};
					if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== 'default') __createBinding(result, mod, k[i]);
					__setModuleDefault(result, mod);
					return result;
				};
			})();
		Object.defineProperty(exports, '__esModule', {value: true});
		exports.toMessageSignatureBundle = toMessageSignatureBundle;
		exports.toDSSEBundle = toDSSEBundle;
		const sigstore = __importStar(__webpack_require__(61040));
		const util_1 = __webpack_require__(19100);
		function toMessageSignatureBundle(artifact, signature) {
			const digest = util_1.crypto.digest('sha256', artifact.data);
			return sigstore.toMessageSignatureBundle({
				digest,
				signature: signature.signature,
				certificate: signature.key.$case === 'x509Certificate' ? util_1.pem.toDER(signature.key.certificate) : undefined,
				keyHint: signature.key.$case === 'publicKey' ? signature.key.hint : undefined,
				certificateChain: true
			});
		}
		function toDSSEBundle(artifact, signature, certificateChain) {
			return sigstore.toDSSEBundle({
				artifact: artifact.data,
				artifactType: artifact.type,
				signature: signature.signature,
				certificate: signature.key.$case === 'x509Certificate' ? util_1.pem.toDER(signature.key.certificate) : undefined,
				keyHint: signature.key.$case === 'publicKey' ? signature.key.hint : undefined,
				certificateChain
			});
		}
	},
	83997: (__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, '__esModule', {value: true});
		exports.DSSEBundleBuilder = void 0;
		const util_1 = __webpack_require__(19100);
		const base_1 = __webpack_require__(43049);
		const bundle_1 = __webpack_require__(85192);
		class DSSEBundleBuilder extends base_1.BaseBundleBuilder {
			certificateChain;
			constructor(options) {
				super(options);
				this.certificateChain = options.certificateChain ?? false;
			}
			async prepare(artifact) {
				const a = artifactDefaults(artifact);
				return util_1.dsse.preAuthEncoding(a.type, a.data);
			}
			async package(artifact, signature) {
				return (0, bundle_1.toDSSEBundle)(artifactDefaults(artifact), signature, this.certificateChain);
			}
		}
		exports.DSSEBundleBuilder = DSSEBundleBuilder;
		function artifactDefaults(artifact) {
			return {
				...artifact,
				type: artifact.type ?? ''
			};
		}
	},
	35530: (__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, '__esModule', {value: true});
		exports.MessageSignatureBundleBuilder = exports.DSSEBundleBuilder = void 0;
		var dsse_1 = __webpack_require__(83997);
		Object.defineProperty(exports, 'DSSEBundleBuilder', {
			enumerable: true,
			get: function () {
				return dsse_1.DSSEBundleBuilder;
			}
		});
		var message_1 = __webpack_require__(8269);
		Object.defineProperty(exports, 'MessageSignatureBundleBuilder', {
			enumerable: true,
			get: function () {
				return message_1.MessageSignatureBundleBuilder;
			}
		});
	},
	8269: (__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, '__esModule', {value: true});
		exports.MessageSignatureBundleBuilder = void 0;
		const base_1 = __webpack_require__(43049);
		const bundle_1 = __webpack_require__(85192);
		class MessageSignatureBundleBuilder extends base_1.BaseBundleBuilder {
			constructor(options) {
				super(options);
			}
			async package(artifact, signature) {
				return (0, bundle_1.toMessageSignatureBundle)(artifact, signature);
			}
		}
		exports.MessageSignatureBundleBuilder = MessageSignatureBundleBuilder;
	},
	45985: (__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, '__esModule', {value: true});
		exports.bundleBuilderFromSigningConfig = bundleBuilderFromSigningConfig;
		const protobuf_specs_1 = __webpack_require__(19654);
		const dsse_1 = __webpack_require__(83997);
		const message_1 = __webpack_require__(8269);
		const signer_1 = __webpack_require__(34342);
		const witness_1 = __webpack_require__(55383);
		const MAX_CA_API_VERSION = 1;
		const MAX_TLOG_API_VERSION = 2;
		const MAX_TSA_API_VERSION = 1;
		const DEFAULT_TIMEOUT = 5000;
		const DEFAULT_REKORV2_TIMEOUT = 20000;
		const DEFAULT_RETRY = {retries: 2};
		function bundleBuilderFromSigningConfig(options) {
			const {signingConfig, identityProvider, bundleType} = options;
			const fetchOptions = options.fetchOptions || {
				timeout: DEFAULT_TIMEOUT,
				retry: DEFAULT_RETRY
			};
			const signer = fulcioSignerFromConfig(signingConfig, identityProvider, fetchOptions);
			const witnesses = witnessesFromConfig(signingConfig, fetchOptions);
			switch (bundleType) {
				case 'messageSignature':
					return new message_1.MessageSignatureBundleBuilder({signer, witnesses});
				case 'dsseEnvelope':
					return new dsse_1.DSSEBundleBuilder({signer, witnesses});
			}
		}
		function fulcioSignerFromConfig(signingConfig, identityProvider, fetchOptions) {
			const service = certAuthorityService(signingConfig);
			return new signer_1.FulcioSigner({
				fulcioBaseURL: service.url,
				identityProvider: identityProvider,
				timeout: fetchOptions.timeout,
				retry: fetchOptions.retry
			});
		}
		function witnessesFromConfig(signingConfig, fetchOptions) {
			const witnesses = [];
			if (signingConfig.rekorTlogConfig) {
				if (signingConfig.rekorTlogConfig.selector !== protobuf_specs_1.ServiceSelector.ANY) {
					throw new Error('Unsupported Rekor TLog selector in signing configuration');
				}
				const tlog = tlogService(signingConfig);
				witnesses.push(
					new witness_1.RekorWitness({
						rekorBaseURL: tlog.url,
						majorApiVersion: tlog.majorApiVersion,
						retry: fetchOptions.retry,
						timeout: tlog.majorApiVersion === 1 ? fetchOptions.timeout : Math.min(fetchOptions.timeout || DEFAULT_TIMEOUT, DEFAULT_REKORV2_TIMEOUT)
					})
				);
			}
			if (signingConfig.tsaConfig) {
				if (signingConfig.tsaConfig.selector !== protobuf_specs_1.ServiceSelector.ANY) {
					throw new Error('Unsupported TSA selector in signing configuration');
				}
				const tsa = tsaService(signingConfig);
				witnesses.push(
					new witness_1.TSAWitness({
						tsaBaseURL: tsa.url,
						retry: fetchOptions.retry,
						timeout: fetchOptions.timeout
					})
				);
			}
			return witnesses;
		}
		function certAuthorityService(signingConfig) {
			const compatibleCAs = filterServicesByMaxAPIVersion(signingConfig.caUrls, MAX_CA_API_VERSION);
			const sortedCAs = sortServicesByStartDate(compatibleCAs);
			if (sortedCAs.length === 0) {
				throw new Error('No valid CA services found in signing configuration');
			}
			return sortedCAs[0];
		}
		function tlogService(signingConfig) {
			const compatibleTLogs = filterServicesByMaxAPIVersion(signingConfig.rekorTlogUrls, MAX_TLOG_API_VERSION);
			const sortedTLogs = sortServicesByStartDate(compatibleTLogs);
			if (sortedTLogs.length === 0) {
				throw new Error('No valid TLogs found in signing configuration');
			}
			return sortedTLogs[0];
		}
		function tsaService(signingConfig) {
			const compatibleTSAs = filterServicesByMaxAPIVersion(signingConfig.tsaUrls, MAX_TSA_API_VERSION);
			const sortedTSAs = sortServicesByStartDate(compatibleTSAs);
			if (sortedTSAs.length === 0) {
				throw new Error('No valid TSAs found in signing configuration');
			}
			return sortedTSAs[0];
		}
		function sortServicesByStartDate(services) {
			const now = new Date();
			const validServices = services.filter(service => {
				if (!service.validFor?.end) {
					return true;
				}
				return service.validFor.end >= now;
			});
			return validServices.sort((a, b) => {
				const aStart = a.validFor?.start?.getTime() ?? 0;
				const bStart = b.validFor?.start?.getTime() ?? 0;
				return bStart - aStart;
			});
		}
		function filterServicesByMaxAPIVersion(services, apiVersion) {
			return services.filter(service => {
				return service.majorApiVersion <= apiVersion;
			});
		}
	},
	97841: (__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, '__esModule', {value: true});
		exports.InternalError = void 0;
		exports.internalError = internalError;
		const error_1 = __webpack_require__(40369);
		class InternalError extends Error {
			code;
			cause;
			constructor({code, message, cause}) {
				super(message);
				this.name = this.constructor.name;
				this.cause = cause;
				this.code = code;
			}
		}
		exports.InternalError = InternalError;
		function internalError(err, code, message) {
			if (err instanceof error_1.HTTPError) {
				message += ` - ${err.message}`;
			}
			throw new InternalError({
				code: code,
				message: message,
				cause: err
			});
		}
	},
	40369: (__unused_webpack_module, exports) => {
		Object.defineProperty(exports, '__esModule', {value: true});
		exports.HTTPError = void 0;
		class HTTPError extends Error {
			statusCode;
			location;
			constructor({status, message, location}) {
				super(`(${status}) ${message}`);
				this.statusCode = status;
				this.location = location;
			}
		}
		exports.HTTPError = HTTPError;
	},
	9823: function (__unused_webpack_module, exports, __webpack_require__) {
		var __importDefault =
			(this && this.__importDefault) ||
			function (mod) {
				return mod && mod.__esModule ? mod : {default: mod};
			};
		Object.defineProperty(exports, '__esModule', {value: true});
		exports.fetchWithRetry = fetchWithRetry;
		const promise_retry_1 = __webpack_require__(49498);
		const http2_1 = __webpack_require__(85675);
		const make_fetch_happen_1 = __importDefault(__webpack_require__(39310));
		const proc_log_1 = __webpack_require__(26687);
		const util_1 = __webpack_require__(19100);
		const error_1 = __webpack_require__(40369);
		const {HTTP2_HEADER_LOCATION, HTTP2_HEADER_CONTENT_TYPE, HTTP2_HEADER_USER_AGENT, HTTP_STATUS_INTERNAL_SERVER_ERROR, HTTP_STATUS_TOO_MANY_REQUESTS, HTTP_STATUS_REQUEST_TIMEOUT} = http2_1.constants;
		async function fetchWithRetry(url, options) {
			return (0, promise_retry_1.promiseRetry)(async (retry, attemptNum) => {
				const method = options.method || 'POST';
				const headers = {
					[HTTP2_HEADER_USER_AGENT]: util_1.ua.getUserAgent(),
					...options.headers
				};
				const response = await (0, make_fetch_happen_1.default)(url, {
					method,
					headers,
					body: options.body,
					timeout: options.timeout,
					retry: false
				}).catch(reason => {
					proc_log_1.log.http('fetch', `${method} ${url} attempt ${attemptNum} failed with ${reason}`);
					return retry(reason);
				});
				if (response.ok) {
					return response;
				} else {
					const error = await errorFromResponse(response);
					proc_log_1.log.http('fetch', `${method} ${url} attempt ${attemptNum} failed with ${response.status}`);
					if (retryable(response.status)) {
						return retry(error);
					} else {
						throw error;
					}
				}
			}, retryOpts(options.retry));
		}
		const errorFromResponse = async response => {
			let message = response.statusText;
			const location = response.headers.get(HTTP2_HEADER_LOCATION) || undefined;
			const contentType = response.headers.get(HTTP2_HEADER_CONTENT_TYPE);
			if (contentType?.includes('application/json')) {
				try {
					const body = await response.json();
					message = body.message || message;
				} catch (e) {}
			}
			return new error_1.HTTPError({
				status: response.status,
				message: message,
				location: location
			});
		};
		const retryable = status => [HTTP_STATUS_REQUEST_TIMEOUT, HTTP_STATUS_TOO_MANY_REQUESTS].includes(status) || status >= HTTP_STATUS_INTERNAL_SERVER_ERROR;
		const retryOpts = retry => {
			if (typeof retry === 'boolean') {
				return {retries: retry ? 1 : 0};
			} else if (typeof retry === 'number') {
				return {retries: retry};
			} else {
				return {retries: 0, ...retry};
			}
		};
	},
	26819: (__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, '__esModule', {value: true});
		exports.Fulcio = void 0;
		const fetch_1 = __webpack_require__(9823);
		class Fulcio {
			options;
			constructor(options) {
				this.options = options;
			}
			async createSigningCertificate(request) {
				const {baseURL, retry, timeout} = this.options;
				const url = `${baseURL}/api/v2/signingCert`;
				const response = await (0, fetch_1.fetchWithRetry)(url, {
					headers: {
						'Content-Type': 'application/json'
					},
					body: JSON.stringify(request),
					timeout,
					retry
				});
				return response.json();
			}
		}
		exports.Fulcio = Fulcio;
	},
	65973: (__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, '__esModule', {value: true});
		exports.RekorV2 = void 0;
		const fetch_1 = __webpack_require__(9823);
		const protobuf_specs_1 = __webpack_require__(19654);
		const v2_1 = __webpack_require__(13835);
		class RekorV2 {
			options;
			constructor(options) {
				this.options = options;
			}
			async createEntry(proposedEntry) {
				const {baseURL, timeout, retry} = this.options;
				const url = `${baseURL}/api/v2/log/entries`;
				const response = await (0, fetch_1.fetchWithRetry)(url, {
					headers: {
						'Content-Type': 'application/json',
						Accept: 'application/json'
					},
					body: JSON.stringify(v2_1.CreateEntryRequest.toJSON(proposedEntry)),
					timeout,
					retry
				});
				return response.json().then(data => protobuf_specs_1.TransparencyLogEntry.fromJSON(data));
			}
		}
		exports.RekorV2 = RekorV2;
	},
	32688: (__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, '__esModule', {value: true});
		exports.Rekor = void 0;
		const fetch_1 = __webpack_require__(9823);
		class Rekor {
			options;
			constructor(options) {
				this.options = options;
			}
			async createEntry(propsedEntry) {
				const {baseURL, timeout, retry} = this.options;
				const url = `${baseURL}/api/v1/log/entries`;
				const response = await (0, fetch_1.fetchWithRetry)(url, {
					headers: {
						'Content-Type': 'application/json',
						Accept: 'application/json'
					},
					body: JSON.stringify(propsedEntry),
					timeout,
					retry
				});
				const data = await response.json();
				return entryFromResponse(data);
			}
			async getEntry(uuid) {
				const {baseURL, timeout, retry} = this.options;
				const url = `${baseURL}/api/v1/log/entries/${uuid}`;
				const response = await (0, fetch_1.fetchWithRetry)(url, {
					method: 'GET',
					headers: {
						Accept: 'application/json'
					},
					timeout,
					retry
				});
				const data = await response.json();
				return entryFromResponse(data);
			}
		}
		exports.Rekor = Rekor;
		function entryFromResponse(data) {
			const entries = Object.entries(data);
			if (entries.length != 1) {
				throw new Error('Received multiple entries in Rekor response');
			}
			const [uuid, entry] = entries[0];
			return {
				...entry,
				uuid
			};
		}
	},
	78963: (__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, '__esModule', {value: true});
		exports.TimestampAuthority = void 0;
		const fetch_1 = __webpack_require__(9823);
		class TimestampAuthority {
			options;
			constructor(options) {
				this.options = options;
			}
			async createTimestamp(request) {
				const {baseURL, timeout, retry} = this.options;
				const url = new URL(baseURL).pathname === '/' ? `${baseURL}/api/v1/timestamp` : baseURL;
				const response = await (0, fetch_1.fetchWithRetry)(url, {
					headers: {
						'Content-Type': 'application/json'
					},
					body: JSON.stringify(request),
					timeout,
					retry
				});
				return response.buffer();
			}
		}
		exports.TimestampAuthority = TimestampAuthority;
	},
	92092: function (__unused_webpack_module, exports, __webpack_require__) {
		var __importDefault =
			(this && this.__importDefault) ||
			function (mod) {
				return mod && mod.__esModule ? mod : {default: mod};
			};
		Object.defineProperty(exports, '__esModule', {value: true});
		exports.CIContextProvider = void 0;
		const make_fetch_happen_1 = __importDefault(__webpack_require__(39310));
		const node_child_process_1 = __webpack_require__(31421);
		const providers = [getGHAToken, getBuildkiteToken, getEnv];
		class CIContextProvider {
			audience;
			constructor(audience = 'sigstore') {
				this.audience = audience;
			}
			async getToken() {
				return Promise.any(providers.map(getToken => getToken(this.audience))).catch(() => Promise.reject('CI: no tokens available'));
			}
		}
		exports.CIContextProvider = CIContextProvider;
		async function getGHAToken(audience) {
			if (!process.env.ACTIONS_ID_TOKEN_REQUEST_URL || !process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN) {
				return Promise.reject('no token available');
			}
			const url = new URL(process.env.ACTIONS_ID_TOKEN_REQUEST_URL);
			url.searchParams.append('audience', audience);
			const response = await (0, make_fetch_happen_1.default)(url.href, {
				retry: 2,
				headers: {
					Accept: 'application/json',
					Authorization: `Bearer ${process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN}`
				}
			});
			return response.json().then(data => data.value);
		}
		async function getBuildkiteToken(audience) {
			if (process.env.BUILDKITE !== 'true') {
				return Promise.reject('no token available');
			}
			const stdout = await new Promise((resolve, reject) => {
				(0, node_child_process_1.execFile)('buildkite-agent', ['oidc', 'request-token', '--audience', audience], (error, stdout) => (error ? reject(error) : resolve(stdout)));
			});
			const token = stdout.trim();
			return token || Promise.reject('no token available');
		}
		async function getEnv() {
			if (!process.env.SIGSTORE_ID_TOKEN) {
				return Promise.reject('no token available');
			}
			return process.env.SIGSTORE_ID_TOKEN;
		}
	},
	55022: (__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, '__esModule', {value: true});
		exports.CIContextProvider = void 0;
		var ci_1 = __webpack_require__(92092);
		Object.defineProperty(exports, 'CIContextProvider', {
			enumerable: true,
			get: function () {
				return ci_1.CIContextProvider;
			}
		});
	},
	15179: (__unused_webpack_module, exports, __webpack_require__) => {
		var __webpack_unused_export__;
		__webpack_unused_export__ = {value: true};
		exports.TSAWitness = exports.RekorWitness = __webpack_unused_export__ = exports.FulcioSigner = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = exports.DSSEBundleBuilder = void 0;
		var bundler_1 = __webpack_require__(35530);
		Object.defineProperty(exports, 'DSSEBundleBuilder', {
			enumerable: true,
			get: function () {
				return bundler_1.DSSEBundleBuilder;
			}
		});
		__webpack_unused_export__ = {
			enumerable: true,
			get: function () {
				return bundler_1.MessageSignatureBundleBuilder;
			}
		};
		var config_1 = __webpack_require__(45985);
		__webpack_unused_export__ = {
			enumerable: true,
			get: function () {
				return config_1.bundleBuilderFromSigningConfig;
			}
		};
		var error_1 = __webpack_require__(97841);
		__webpack_unused_export__ = {
			enumerable: true,
			get: function () {
				return error_1.InternalError;
			}
		};
		var identity_1 = __webpack_require__(55022);
		__webpack_unused_export__ = {
			enumerable: true,
			get: function () {
				return identity_1.CIContextProvider;
			}
		};
		var signer_1 = __webpack_require__(34342);
		__webpack_unused_export__ = {
			enumerable: true,
			get: function () {
				return signer_1.DEFAULT_FULCIO_URL;
			}
		};
		Object.defineProperty(exports, 'FulcioSigner', {
			enumerable: true,
			get: function () {
				return signer_1.FulcioSigner;
			}
		});
		var witness_1 = __webpack_require__(55383);
		__webpack_unused_export__ = {
			enumerable: true,
			get: function () {
				return witness_1.DEFAULT_REKOR_URL;
			}
		};
		Object.defineProperty(exports, 'RekorWitness', {
			enumerable: true,
			get: function () {
				return witness_1.RekorWitness;
			}
		});
		Object.defineProperty(exports, 'TSAWitness', {
			enumerable: true,
			get: function () {
				return witness_1.TSAWitness;
			}
		});
	},
	5875: (__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, '__esModule', {value: true});
		exports.CAClient = void 0;
		const error_1 = __webpack_require__(97841);
		const fulcio_1 = __webpack_require__(26819);
		class CAClient {
			fulcio;
			constructor(options) {
				this.fulcio = new fulcio_1.Fulcio({
					baseURL: options.fulcioBaseURL,
					retry: options.retry,
					timeout: options.timeout
				});
			}
			async createSigningCertificate(identityToken, publicKey, challenge) {
				const request = toCertificateRequest(identityToken, publicKey, challenge);
				try {
					const resp = await this.fulcio.createSigningCertificate(request);
					const cert = resp.signedCertificateEmbeddedSct ? resp.signedCertificateEmbeddedSct : resp.signedCertificateDetachedSct;
					return cert.chain.certificates;
				} catch (err) {
					(0, error_1.internalError)(err, 'CA_CREATE_SIGNING_CERTIFICATE_ERROR', 'error creating signing certificate');
				}
			}
		}
		exports.CAClient = CAClient;
		function toCertificateRequest(identityToken, publicKey, challenge) {
			return {
				credentials: {
					oidcIdentityToken: identityToken
				},
				publicKeyRequest: {
					publicKey: {
						algorithm: 'ECDSA',
						content: publicKey
					},
					proofOfPossession: challenge.toString('base64')
				}
			};
		}
	},
	97064: (__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, '__esModule', {value: true});
		exports.EphemeralSigner = void 0;
		const crypto_1 = __webpack_require__(76982);
		const EC_KEYPAIR_TYPE = 'ec';
		const P256_CURVE = 'P-256';
		class EphemeralSigner {
			keypair;
			constructor() {
				this.keypair = (0, crypto_1.generateKeyPairSync)(EC_KEYPAIR_TYPE, {
					namedCurve: P256_CURVE
				});
			}
			async sign(data) {
				const signature = (0, crypto_1.sign)('sha256', data, this.keypair.privateKey);
				const publicKey = this.keypair.publicKey.export({format: 'pem', type: 'spki'}).toString();
				return {
					signature: signature,
					key: {$case: 'publicKey', publicKey}
				};
			}
		}
		exports.EphemeralSigner = EphemeralSigner;
	},
	26303: (__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, '__esModule', {value: true});
		exports.FulcioSigner = exports.DEFAULT_FULCIO_URL = void 0;
		const error_1 = __webpack_require__(97841);
		const util_1 = __webpack_require__(19100);
		const ca_1 = __webpack_require__(5875);
		const ephemeral_1 = __webpack_require__(97064);
		exports.DEFAULT_FULCIO_URL = 'https://fulcio.sigstore.dev';
		class FulcioSigner {
			ca;
			identityProvider;
			keyHolder;
			constructor(options) {
				this.ca = new ca_1.CAClient({
					...options,
					fulcioBaseURL: options.fulcioBaseURL || exports.DEFAULT_FULCIO_URL
				});
				this.identityProvider = options.identityProvider;
				this.keyHolder = options.keyHolder || new ephemeral_1.EphemeralSigner();
			}
			async sign(data) {
				const identityToken = await this.getIdentityToken();
				let subject;
				try {
					subject = util_1.oidc.extractJWTSubject(identityToken);
				} catch (err) {
					throw new error_1.InternalError({
						code: 'IDENTITY_TOKEN_PARSE_ERROR',
						message: `invalid identity token: ${identityToken}`,
						cause: err
					});
				}
				const challenge = await this.keyHolder.sign(Buffer.from(subject));
				if (challenge.key.$case !== 'publicKey') {
					throw new error_1.InternalError({
						code: 'CA_CREATE_SIGNING_CERTIFICATE_ERROR',
						message: 'unexpected format for signing key'
					});
				}
				const certificates = await this.ca.createSigningCertificate(identityToken, challenge.key.publicKey, challenge.signature);
				const signature = await this.keyHolder.sign(data);
				return {
					signature: signature.signature,
					key: {
						$case: 'x509Certificate',
						certificate: certificates[0]
					}
				};
			}
			async getIdentityToken() {
				try {
					return await this.identityProvider.getToken();
				} catch (err) {
					throw new error_1.InternalError({
						code: 'IDENTITY_TOKEN_READ_ERROR',
						message: 'error retrieving identity token',
						cause: err
					});
				}
			}
		}
		exports.FulcioSigner = FulcioSigner;
	},
	34342: (__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, '__esModule', {value: true});
		exports.FulcioSigner = exports.DEFAULT_FULCIO_URL = void 0;
		var fulcio_1 = __webpack_require__(26303);
		Object.defineProperty(exports, 'DEFAULT_FULCIO_URL', {
			enumerable: true,
			get: function () {
				return fulcio_1.DEFAULT_FULCIO_URL;
			}
		});
		Object.defineProperty(exports, 'FulcioSigner', {
			enumerable: true,
			get: function () {
				return fulcio_1.FulcioSigner;
			}
		});
	},
	19100: function (__unused_webpack_module, exports, __webpack_require__) {
		var __createBinding =
			(this && this.__createBinding) ||
			(Object.create
				? function (o, m, k, k2) {
						if (k2 === undefined) k2 = k;
						var desc = Object.getOwnPropertyDescriptor(m, k);
						if (!desc || ('get' in desc ? !m.__esModule : desc.writable || desc.configurable)) {
							desc = {
								enumerable: true,
								get: function () {
									return m[k];
								}
							};
						}
						Object.defineProperty(o, k2, desc);
					}
				: function (o, m, k, k2) {
						if (k2 === undefined) k2 = k;
						o[k2] = m[k];
					});
		var __setModuleDefault =
			(this && this.__setModuleDefault) ||
			(Object.create
				? function (o, v) {
						Object.defineProperty(o, 'default', {enumerable: true, value: v});
					}
				: function (o, v) {
						o['default'] = v;
					});
		var __importStar =
			(this && this.__importStar) ||
			(function () {
				var ownKeys = function (o) {
					ownKeys =
						Object.getOwnPropertyNames ||
						function (o) {
							var ar = [];
							for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
							return ar;
						};
					return ownKeys(o);
				};
				return function (mod) {
					if (mod && mod.__esModule) return mod;
					var result = {};
					if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== 'default') __createBinding(result, mod, k[i]);
					__setModuleDefault(result, mod);
					return result;
				};
			})();
		Object.defineProperty(exports, '__esModule', {value: true});
		exports.ua = exports.oidc = exports.pem = exports.json = exports.encoding = exports.dsse = exports.crypto = void 0;
		var core_1 = __webpack_require__(83917);
		Object.defineProperty(exports, 'crypto', {
			enumerable: true,
			get: function () {
				return core_1.crypto;
			}
		});
		Object.defineProperty(exports, 'dsse', {
			enumerable: true,
			get: function () {
				return core_1.dsse;
			}
		});
		Object.defineProperty(exports, 'encoding', {
			enumerable: true,
			get: function () {
				return core_1.encoding;
			}
		});
		Object.defineProperty(exports, 'json', {
			enumerable: true,
			get: function () {
				return core_1.json;
			}
		});
		Object.defineProperty(exports, 'pem', {
			enumerable: true,
			get: function () {
				return core_1.pem;
			}
		});
		exports.oidc = __importStar(__webpack_require__(81963));
		exports.ua = __importStar(__webpack_require__(81268));
	},
	81963: (__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, '__esModule', {value: true});
		exports.extractJWTSubject = extractJWTSubject;
		const core_1 = __webpack_require__(83917);
		function extractJWTSubject(jwt) {
			const parts = jwt.split('.', 3);
			const payload = JSON.parse(core_1.encoding.base64Decode(parts[1]));
			if (payload.email) {
				if (!payload.email_verified) {
					throw new Error('JWT email not verified by issuer');
				}
				return payload.email;
			}
			if (payload.sub) {
				return payload.sub;
			} else {
				throw new Error('JWT subject not found');
			}
		}
	},
	81268: function (__unused_webpack_module, exports, __webpack_require__) {
		var __importDefault =
			(this && this.__importDefault) ||
			function (mod) {
				return mod && mod.__esModule ? mod : {default: mod};
			};
		Object.defineProperty(exports, '__esModule', {value: true});
		exports.getUserAgent = void 0;
		const os_1 = __importDefault(__webpack_require__(70857));
		const getUserAgent = () => {
			const packageVersion = __webpack_require__(85896).rE;
			const nodeVersion = process.version;
			const platformName = os_1.default.platform();
			const archName = os_1.default.arch();
			return `sigstore-js/${packageVersion} (Node ${nodeVersion}) (${platformName}/${archName})`;
		};
		exports.getUserAgent = getUserAgent;
	},
	55383: (__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, '__esModule', {value: true});
		exports.TSAWitness = exports.RekorWitness = exports.DEFAULT_REKOR_URL = void 0;
		var tlog_1 = __webpack_require__(2566);
		Object.defineProperty(exports, 'DEFAULT_REKOR_URL', {
			enumerable: true,
			get: function () {
				return tlog_1.DEFAULT_REKOR_URL;
			}
		});
		Object.defineProperty(exports, 'RekorWitness', {
			enumerable: true,
			get: function () {
				return tlog_1.RekorWitness;
			}
		});
		var tsa_1 = __webpack_require__(66936);
		Object.defineProperty(exports, 'TSAWitness', {
			enumerable: true,
			get: function () {
				return tsa_1.TSAWitness;
			}
		});
	},
	42815: (__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, '__esModule', {value: true});
		exports.TLogV2Client = exports.TLogClient = void 0;
		const error_1 = __webpack_require__(97841);
		const error_2 = __webpack_require__(40369);
		const rekor_1 = __webpack_require__(32688);
		const rekor_v2_1 = __webpack_require__(65973);
		class TLogClient {
			rekor;
			fetchOnConflict;
			constructor(options) {
				this.fetchOnConflict = options.fetchOnConflict ?? true;
				this.rekor = new rekor_1.Rekor({
					baseURL: options.rekorBaseURL,
					retry: options.retry,
					timeout: options.timeout
				});
			}
			async createEntry(proposedEntry) {
				let entry;
				try {
					entry = await this.rekor.createEntry(proposedEntry);
				} catch (err) {
					if (entryExistsError(err) && this.fetchOnConflict) {
						const uuid = err.location.split('/').pop() || '';
						try {
							entry = await this.rekor.getEntry(uuid);
						} catch (err) {
							(0, error_1.internalError)(err, 'TLOG_FETCH_ENTRY_ERROR', 'error fetching tlog entry');
						}
					} else {
						(0, error_1.internalError)(err, 'TLOG_CREATE_ENTRY_ERROR', 'error creating tlog entry');
					}
				}
				return entry;
			}
		}
		exports.TLogClient = TLogClient;
		function entryExistsError(value) {
			return value instanceof error_2.HTTPError && value.statusCode === 409 && value.location !== undefined;
		}
		class TLogV2Client {
			rekor;
			constructor(options) {
				this.rekor = new rekor_v2_1.RekorV2({
					baseURL: options.rekorBaseURL,
					retry: options.retry,
					timeout: options.timeout
				});
			}
			async createEntry(createEntryRequest) {
				let entry;
				try {
					entry = await this.rekor.createEntry(createEntryRequest);
				} catch (err) {
					(0, error_1.internalError)(err, 'TLOG_CREATE_ENTRY_ERROR', 'error creating tlog entry');
				}
				if (entry.logId === undefined || entry.kindVersion === undefined) {
					(0, error_1.internalError)(new Error('invalid tlog entry'), 'TLOG_CREATE_ENTRY_ERROR', 'error creating tlog entry');
				}
				return {
					...entry,
					logId: entry.logId,
					kindVersion: entry.kindVersion
				};
			}
		}
		exports.TLogV2Client = TLogV2Client;
	},
	97890: (__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, '__esModule', {value: true});
		exports.toProposedEntry = toProposedEntry;
		exports.toCreateEntryRequest = toCreateEntryRequest;
		const bundle_1 = __webpack_require__(61040);
		const protobuf_specs_1 = __webpack_require__(19654);
		const util_1 = __webpack_require__(19100);
		const SHA256_ALGORITHM = 'sha256';
		function toProposedEntry(content, publicKey, entryType = 'dsse') {
			switch (content.$case) {
				case 'dsseEnvelope':
					if (entryType === 'intoto') {
						return toProposedIntotoEntry(content.dsseEnvelope, publicKey);
					}
					return toProposedDSSEEntry(content.dsseEnvelope, publicKey);
				case 'messageSignature':
					return toProposedHashedRekordEntry(content.messageSignature, publicKey);
			}
		}
		function toProposedHashedRekordEntry(messageSignature, publicKey) {
			const hexDigest = messageSignature.messageDigest.digest.toString('hex');
			const b64Signature = messageSignature.signature.toString('base64');
			const b64Key = util_1.encoding.base64Encode(publicKey);
			return {
				apiVersion: '0.0.1',
				kind: 'hashedrekord',
				spec: {
					data: {
						hash: {
							algorithm: SHA256_ALGORITHM,
							value: hexDigest
						}
					},
					signature: {
						content: b64Signature,
						publicKey: {
							content: b64Key
						}
					}
				}
			};
		}
		function toProposedDSSEEntry(envelope, publicKey) {
			const envelopeJSON = JSON.stringify((0, bundle_1.envelopeToJSON)(envelope));
			const encodedKey = util_1.encoding.base64Encode(publicKey);
			return {
				apiVersion: '0.0.1',
				kind: 'dsse',
				spec: {
					proposedContent: {
						envelope: envelopeJSON,
						verifiers: [encodedKey]
					}
				}
			};
		}
		function toProposedIntotoEntry(envelope, publicKey) {
			const payloadHash = util_1.crypto.digest(SHA256_ALGORITHM, envelope.payload).toString('hex');
			const envelopeHash = calculateDSSEHash(envelope, publicKey);
			const payload = util_1.encoding.base64Encode(envelope.payload.toString('base64'));
			const sig = util_1.encoding.base64Encode(envelope.signatures[0].sig.toString('base64'));
			const keyid = envelope.signatures[0].keyid;
			const encodedKey = util_1.encoding.base64Encode(publicKey);
			const dsse = {
				payloadType: envelope.payloadType,
				payload: payload,
				signatures: [{sig, publicKey: encodedKey}]
			};
			if (keyid.length > 0) {
				dsse.signatures[0].keyid = keyid;
			}
			return {
				apiVersion: '0.0.2',
				kind: 'intoto',
				spec: {
					content: {
						envelope: dsse,
						hash: {algorithm: SHA256_ALGORITHM, value: envelopeHash},
						payloadHash: {algorithm: SHA256_ALGORITHM, value: payloadHash}
					}
				}
			};
		}
		function calculateDSSEHash(envelope, publicKey) {
			const dsse = {
				payloadType: envelope.payloadType,
				payload: envelope.payload.toString('base64'),
				signatures: [{sig: envelope.signatures[0].sig.toString('base64'), publicKey}]
			};
			if (envelope.signatures[0].keyid.length > 0) {
				dsse.signatures[0].keyid = envelope.signatures[0].keyid;
			}
			return util_1.crypto.digest(SHA256_ALGORITHM, util_1.json.canonicalize(dsse)).toString('hex');
		}
		function toCreateEntryRequest(content, publicKey) {
			switch (content.$case) {
				case 'dsseEnvelope':
					return toCreateEntryRequestDSSE(content.dsseEnvelope, publicKey);
				case 'messageSignature':
					return toCreateEntryRequestMessageSignature(content.messageSignature, publicKey);
			}
		}
		function toCreateEntryRequestDSSE(envelope, publicKey) {
			return {
				spec: {
					$case: 'dsseRequestV002',
					dsseRequestV002: {
						envelope: envelope,
						verifiers: [
							{
								keyDetails: protobuf_specs_1.PublicKeyDetails.PKIX_ECDSA_P256_SHA_256,
								verifier: {
									$case: 'x509Certificate',
									x509Certificate: {
										rawBytes: util_1.pem.toDER(publicKey)
									}
								}
							}
						]
					}
				}
			};
		}
		function toCreateEntryRequestMessageSignature(messageSignature, publicKey) {
			return {
				spec: {
					$case: 'hashedRekordRequestV002',
					hashedRekordRequestV002: {
						digest: messageSignature.messageDigest.digest,
						signature: {
							content: messageSignature.signature,
							verifier: {
								keyDetails: protobuf_specs_1.PublicKeyDetails.PKIX_ECDSA_P256_SHA_256,
								verifier: {
									$case: 'x509Certificate',
									x509Certificate: {
										rawBytes: util_1.pem.toDER(publicKey)
									}
								}
							}
						}
					}
				}
			};
		}
	},
	2566: (__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, '__esModule', {value: true});
		exports.RekorWitness = exports.DEFAULT_REKOR_URL = void 0;
		const util_1 = __webpack_require__(19100);
		const client_1 = __webpack_require__(42815);
		const entry_1 = __webpack_require__(97890);
		exports.DEFAULT_REKOR_URL = 'https://rekor.sigstore.dev';
		class RekorWitness {
			tlogV1;
			tlogV2;
			entryType;
			majorApiVersion;
			constructor(options) {
				this.entryType = options.entryType;
				this.majorApiVersion = options.majorApiVersion || 1;
				this.tlogV1 = new client_1.TLogClient({
					...options,
					rekorBaseURL: options.rekorBaseURL || exports.DEFAULT_REKOR_URL
				});
				this.tlogV2 = new client_1.TLogV2Client({
					...options,
					rekorBaseURL: options.rekorBaseURL || exports.DEFAULT_REKOR_URL
				});
			}
			async testify(content, publicKey) {
				let tlogEntry;
				if (this.majorApiVersion === 2) {
					const request = (0, entry_1.toCreateEntryRequest)(content, publicKey);
					tlogEntry = await this.tlogV2.createEntry(request);
				} else {
					const proposedEntry = (0, entry_1.toProposedEntry)(content, publicKey, this.entryType);
					const entry = await this.tlogV1.createEntry(proposedEntry);
					tlogEntry = toTransparencyLogEntry(entry);
				}
				return {tlogEntries: [tlogEntry]};
			}
		}
		exports.RekorWitness = RekorWitness;
		function toTransparencyLogEntry(entry) {
			const logID = Buffer.from(entry.logID, 'hex');
			const bodyJSON = util_1.encoding.base64Decode(entry.body);
			const entryBody = JSON.parse(bodyJSON);
			const promise = entry?.verification?.signedEntryTimestamp ? inclusionPromise(entry.verification.signedEntryTimestamp) : undefined;
			const proof = entry?.verification?.inclusionProof ? inclusionProof(entry.verification.inclusionProof) : undefined;
			const tlogEntry = {
				logIndex: entry.logIndex.toString(),
				logId: {
					keyId: logID
				},
				integratedTime: entry.integratedTime.toString(),
				kindVersion: {
					kind: entryBody.kind,
					version: entryBody.apiVersion
				},
				inclusionPromise: promise,
				inclusionProof: proof,
				canonicalizedBody: Buffer.from(entry.body, 'base64')
			};
			return tlogEntry;
		}
		function inclusionPromise(promise) {
			return {
				signedEntryTimestamp: Buffer.from(promise, 'base64')
			};
		}
		function inclusionProof(proof) {
			return {
				logIndex: proof.logIndex.toString(),
				treeSize: proof.treeSize.toString(),
				rootHash: Buffer.from(proof.rootHash, 'hex'),
				hashes: proof.hashes.map(h => Buffer.from(h, 'hex')),
				checkpoint: {
					envelope: proof.checkpoint
				}
			};
		}
	},
	97409: (__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, '__esModule', {value: true});
		exports.TSAClient = void 0;
		const error_1 = __webpack_require__(97841);
		const tsa_1 = __webpack_require__(78963);
		const util_1 = __webpack_require__(19100);
		const SHA256_ALGORITHM = 'sha256';
		class TSAClient {
			tsa;
			constructor(options) {
				this.tsa = new tsa_1.TimestampAuthority({
					baseURL: options.tsaBaseURL,
					retry: options.retry,
					timeout: options.timeout
				});
			}
			async createTimestamp(signature) {
				const request = {
					artifactHash: util_1.crypto.digest(SHA256_ALGORITHM, signature).toString('base64'),
					hashAlgorithm: SHA256_ALGORITHM
				};
				try {
					return await this.tsa.createTimestamp(request);
				} catch (err) {
					(0, error_1.internalError)(err, 'TSA_CREATE_TIMESTAMP_ERROR', 'error creating timestamp');
				}
			}
		}
		exports.TSAClient = TSAClient;
	},
	66936: (__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, '__esModule', {value: true});
		exports.TSAWitness = void 0;
		const client_1 = __webpack_require__(97409);
		class TSAWitness {
			tsa;
			constructor(options) {
				this.tsa = new client_1.TSAClient({
					tsaBaseURL: options.tsaBaseURL,
					retry: options.retry,
					timeout: options.timeout
				});
			}
			async testify(content) {
				const signature = extractSignature(content);
				const timestamp = await this.tsa.createTimestamp(signature);
				return {
					rfc3161Timestamps: [{signedTimestamp: timestamp}]
				};
			}
		}
		exports.TSAWitness = TSAWitness;
		function extractSignature(content) {
			switch (content.$case) {
				case 'dsseEnvelope':
					return content.dsseEnvelope.signatures[0].sig;
				case 'messageSignature':
					return content.messageSignature.signature;
			}
		}
	},
	40233: (module, __unused_webpack_exports, __webpack_require__) => {
		const contentVer = __webpack_require__(4038).MH.Q;
		const hashToSegments = __webpack_require__(99704);
		const path = __webpack_require__(16928);
		const ssri = __webpack_require__(68951);
		module.exports = contentPath;
		function contentPath(cache, integrity) {
			const sri = ssri.parse(integrity, {single: true});
			return path.join(contentDir(cache), sri.algorithm, ...hashToSegments(sri.hexDigest()));
		}
		module.exports.contentDir = contentDir;
		function contentDir(cache) {
			return path.join(cache, `content-v${contentVer}`);
		}
	},
	39398: (module, __unused_webpack_exports, __webpack_require__) => {
		const fs = __webpack_require__(91943);
		const fsm = __webpack_require__(25032);
		const ssri = __webpack_require__(68951);
		const contentPath = __webpack_require__(40233);
		const Pipeline = __webpack_require__(52899);
		module.exports = read;
		const MAX_SINGLE_READ_SIZE = 64 * 1024 * 1024;
		async function read(cache, integrity, opts = {}) {
			const {size} = opts;
			const {stat, cpath, sri} = await withContentSri(cache, integrity, async (cpath, sri) => {
				const stat = size ? {size} : await fs.stat(cpath);
				return {stat, cpath, sri};
			});
			if (stat.size > MAX_SINGLE_READ_SIZE) {
				return readPipeline(cpath, stat.size, sri, new Pipeline()).concat();
			}
			const data = await fs.readFile(cpath, {encoding: null});
			if (stat.size !== data.length) {
				throw sizeError(stat.size, data.length);
			}
			if (!ssri.checkData(data, sri)) {
				throw integrityError(sri, cpath);
			}
			return data;
		}
		const readPipeline = (cpath, size, sri, stream) => {
			stream.push(
				new fsm.ReadStream(cpath, {
					size,
					readSize: MAX_SINGLE_READ_SIZE
				}),
				ssri.integrityStream({
					integrity: sri,
					size
				})
			);
			return stream;
		};
		module.exports.stream = readStream;
		module.exports.readStream = readStream;
		function readStream(cache, integrity, opts = {}) {
			const {size} = opts;
			const stream = new Pipeline();
			Promise.resolve()
				.then(async () => {
					const {stat, cpath, sri} = await withContentSri(cache, integrity, async (cpath, sri) => {
						const stat = size ? {size} : await fs.stat(cpath);
						return {stat, cpath, sri};
					});
					return readPipeline(cpath, stat.size, sri, stream);
				})
				.catch(err => stream.emit('error', err));
			return stream;
		}
		module.exports.copy = copy;
		function copy(cache, integrity, dest) {
			return withContentSri(cache, integrity, cpath => {
				return fs.copyFile(cpath, dest);
			});
		}
		module.exports.hasContent = hasContent;
		async function hasContent(cache, integrity) {
			if (!integrity) {
				return false;
			}
			try {
				return await withContentSri(cache, integrity, async (cpath, sri) => {
					const stat = await fs.stat(cpath);
					return {size: stat.size, sri, stat};
				});
			} catch (err) {
				if (err.code === 'ENOENT') {
					return false;
				}
				if (err.code === 'EPERM') {
					if (process.platform !== 'win32') {
						throw err;
					} else {
						return false;
					}
				}
			}
		}
		async function withContentSri(cache, integrity, fn) {
			const sri = ssri.parse(integrity);
			const algo = sri.pickAlgorithm();
			const digests = sri[algo];
			if (digests.length <= 1) {
				const cpath = contentPath(cache, digests[0]);
				return fn(cpath, digests[0]);
			} else {
				const results = await Promise.all(
					digests.map(async meta => {
						try {
							return await withContentSri(cache, meta, fn);
						} catch (err) {
							if (err.code === 'ENOENT') {
								return Object.assign(new Error('No matching content found for ' + sri.toString()), {code: 'ENOENT'});
							}
							return err;
						}
					})
				);
				const result = results.find(r => !(r instanceof Error));
				if (result) {
					return result;
				}
				const enoentError = results.find(r => r.code === 'ENOENT');
				if (enoentError) {
					throw enoentError;
				}
				throw results.find(r => r instanceof Error);
			}
		}
		function sizeError(expected, found) {
			const err = new Error(`Bad data size: expected inserted data to be ${expected} bytes, but got ${found} instead`);
			err.expected = expected;
			err.found = found;
			err.code = 'EBADSIZE';
			return err;
		}
		function integrityError(sri, path) {
			const err = new Error(`Integrity verification failed for ${sri} (${path})`);
			err.code = 'EINTEGRITY';
			err.sri = sri;
			err.path = path;
			return err;
		}
	},
	92447: (module, __unused_webpack_exports, __webpack_require__) => {
		const fs = __webpack_require__(91943);
		const contentPath = __webpack_require__(40233);
		const {hasContent} = __webpack_require__(39398);
		module.exports = rm;
		async function rm(cache, integrity) {
			const content = await hasContent(cache, integrity);
			if (content && content.sri) {
				await fs.rm(contentPath(cache, content.sri), {recursive: true, force: true});
				return true;
			} else {
				return false;
			}
		}
	},
	93699: (module, __unused_webpack_exports, __webpack_require__) => {
		const events = __webpack_require__(24434);
		const contentPath = __webpack_require__(40233);
		const fs = __webpack_require__(91943);
		const {moveFile} = __webpack_require__(88437);
		const {Minipass} = __webpack_require__(78275);
		const Pipeline = __webpack_require__(52899);
		const Flush = __webpack_require__(37633);
		const path = __webpack_require__(16928);
		const ssri = __webpack_require__(68951);
		const cacheDir = __webpack_require__(97375);
		const {tmpName} = __webpack_require__(63990);
		const fsm = __webpack_require__(25032);
		module.exports = write;
		const moveOperations = new Map();
		async function write(cache, data, opts = {}) {
			const {algorithms, size, integrity} = opts;
			if (typeof size === 'number' && data.length !== size) {
				throw sizeError(size, data.length);
			}
			const sri = ssri.fromData(data, algorithms ? {algorithms} : {});
			if (integrity && !ssri.checkData(data, integrity, opts)) {
				throw checksumError(integrity, sri);
			}
			for (const algo in sri) {
				const tmp = await makeTmp(cache, opts);
				const hash = sri[algo].toString();
				try {
					await fs.writeFile(tmp.target, data, {flag: 'wx'});
					await moveToDestination(tmp, cache, hash, opts);
				} finally {
					if (!tmp.moved) {
						await fs.rm(tmp.target, {recursive: true, force: true});
					}
				}
			}
			return {integrity: sri, size: data.length};
		}
		module.exports.stream = writeStream;
		class CacacheWriteStream extends Flush {
			constructor(cache, opts) {
				super();
				this.opts = opts;
				this.cache = cache;
				this.inputStream = new Minipass();
				this.inputStream.on('error', er => this.emit('error', er));
				this.inputStream.on('drain', () => this.emit('drain'));
				this.handleContentP = null;
			}
			write(chunk, encoding, cb) {
				if (!this.handleContentP) {
					this.handleContentP = handleContent(this.inputStream, this.cache, this.opts);
					this.handleContentP.catch(error => this.emit('error', error));
				}
				return this.inputStream.write(chunk, encoding, cb);
			}
			flush(cb) {
				this.inputStream.end(() => {
					if (!this.handleContentP) {
						const e = new Error('Cache input stream was empty');
						e.code = 'ENODATA';
						return Promise.reject(e).catch(cb);
					}
					this.handleContentP.then(
						res => {
							res.integrity && this.emit('integrity', res.integrity);
							res.size !== null && this.emit('size', res.size);
							cb();
						},
						er => cb(er)
					);
				});
			}
		}
		function writeStream(cache, opts = {}) {
			return new CacacheWriteStream(cache, opts);
		}
		async function handleContent(inputStream, cache, opts) {
			const tmp = await makeTmp(cache, opts);
			try {
				const res = await pipeToTmp(inputStream, cache, tmp.target, opts);
				await moveToDestination(tmp, cache, res.integrity, opts);
				return res;
			} finally {
				if (!tmp.moved) {
					await fs.rm(tmp.target, {recursive: true, force: true});
				}
			}
		}
		async function pipeToTmp(inputStream, cache, tmpTarget, opts) {
			const outStream = new fsm.WriteStream(tmpTarget, {
				flags: 'wx'
			});
			if (opts.integrityEmitter) {
				const [integrity, size] = await Promise.all([events.once(opts.integrityEmitter, 'integrity').then(res => res[0]), events.once(opts.integrityEmitter, 'size').then(res => res[0]), new Pipeline(inputStream, outStream).promise()]);
				return {integrity, size};
			}
			let integrity;
			let size;
			const hashStream = ssri.integrityStream({
				integrity: opts.integrity,
				algorithms: opts.algorithms,
				size: opts.size
			});
			hashStream.on('integrity', i => {
				integrity = i;
			});
			hashStream.on('size', s => {
				size = s;
			});
			const pipeline = new Pipeline(inputStream, hashStream, outStream);
			await pipeline.promise();
			return {integrity, size};
		}
		async function makeTmp(cache, opts) {
			const tmpTarget = tmpName(cache, opts.tmpPrefix);
			await cacheDir.mkdir(cache);
			await fs.mkdir(path.dirname(tmpTarget), {recursive: true});
			return {
				target: tmpTarget,
				moved: false
			};
		}
		async function moveToDestination(tmp, cache, sri) {
			const destination = contentPath(cache, sri);
			const destDir = path.dirname(destination);
			if (moveOperations.has(destination)) {
				return moveOperations.get(destination);
			}
			moveOperations.set(
				destination,
				fs
					.mkdir(destDir, {recursive: true})
					.then(async () => {
						await moveFile(tmp.target, destination, {overwrite: false});
						tmp.moved = true;
						return tmp.moved;
					})
					.catch(err => {
						if (!err.message.startsWith('The destination file exists')) {
							throw Object.assign(err, {code: 'EEXIST'});
						}
					})
					.finally(() => {
						moveOperations.delete(destination);
					})
			);
			return moveOperations.get(destination);
		}
		function sizeError(expected, found) {
			const err = new Error(`Bad data size: expected inserted data to be ${expected} bytes, but got ${found} instead`);
			err.expected = expected;
			err.found = found;
			err.code = 'EBADSIZE';
			return err;
		}
		function checksumError(expected, found) {
			const err = new Error(`Integrity check failed:
  Wanted: ${expected}
   Found: ${found}`);
			err.code = 'EINTEGRITY';
			err.expected = expected;
			err.found = found;
			return err;
		}
	},
	26575: (module, __unused_webpack_exports, __webpack_require__) => {
		const crypto = __webpack_require__(76982);
		const {appendFile, mkdir, readFile, readdir, rm, writeFile} = __webpack_require__(91943);
		const {Minipass} = __webpack_require__(78275);
		const path = __webpack_require__(16928);
		const ssri = __webpack_require__(68951);
		const {tmpName} = __webpack_require__(63990);
		const cacheDir = __webpack_require__(97375);
		const contentPath = __webpack_require__(40233);
		const hashToSegments = __webpack_require__(99704);
		const indexV = __webpack_require__(4038).MH.P;
		const {moveFile} = __webpack_require__(88437);
		const lsStreamConcurrency = 5;
		module.exports.NotFoundError = class NotFoundError extends Error {
			constructor(cache, key) {
				super(`No cache entry for ${key} found in ${cache}`);
				this.code = 'ENOENT';
				this.cache = cache;
				this.key = key;
			}
		};
		module.exports.compact = compact;
		async function compact(cache, key, matchFn, opts = {}) {
			const bucket = bucketPath(cache, key);
			const entries = await bucketEntries(bucket);
			const newEntries = [];
			for (let i = entries.length - 1; i >= 0; --i) {
				const entry = entries[i];
				if (entry.integrity === null && !opts.validateEntry) {
					break;
				}
				if ((!opts.validateEntry || opts.validateEntry(entry) === true) && (newEntries.length === 0 || !newEntries.find(oldEntry => matchFn(oldEntry, entry)))) {
					newEntries.unshift(entry);
				}
			}
			const newIndex =
				'\n' +
				newEntries
					.map(entry => {
						const stringified = JSON.stringify(entry);
						const hash = hashEntry(stringified);
						return `${hash}\t${stringified}`;
					})
					.join('\n');
			const setup = async () => {
				const target = tmpName(cache, opts.tmpPrefix);
				await cacheDir.mkdir(cache);
				await mkdir(path.dirname(target), {recursive: true});
				return {
					target,
					moved: false
				};
			};
			const teardown = async tmp => {
				if (!tmp.moved) {
					return rm(tmp.target, {recursive: true, force: true});
				}
			};
			const write = async tmp => {
				await writeFile(tmp.target, newIndex, {flag: 'wx'});
				await mkdir(path.dirname(bucket), {recursive: true});
				await moveFile(tmp.target, bucket);
				tmp.moved = true;
			};
			const tmp = await setup();
			try {
				await write(tmp);
			} finally {
				await teardown(tmp);
			}
			return newEntries.reverse().map(entry => formatEntry(cache, entry, true));
		}
		module.exports.insert = insert;
		async function insert(cache, key, integrity, opts = {}) {
			const {metadata, size, time} = opts;
			const bucket = bucketPath(cache, key);
			const entry = {
				key,
				integrity: integrity && ssri.stringify(integrity),
				time: time || Date.now(),
				size,
				metadata
			};
			try {
				await cacheDir.mkdir(cache);
				await mkdir(path.dirname(bucket), {recursive: true});
				const stringified = JSON.stringify(entry);
				await appendFile(bucket, `\n${hashEntry(stringified)}\t${stringified}`);
			} catch (err) {
				if (err.code === 'ENOENT') {
					return undefined;
				}
				throw err;
			}
			return formatEntry(cache, entry);
		}
		module.exports.find = find;
		async function find(cache, key) {
			const bucket = bucketPath(cache, key);
			try {
				const entries = await bucketEntries(bucket);
				return entries.reduce((latest, next) => {
					if (next && next.key === key) {
						return formatEntry(cache, next);
					} else {
						return latest;
					}
				}, null);
			} catch (err) {
				if (err.code === 'ENOENT') {
					return null;
				} else {
					throw err;
				}
			}
		}
		module.exports['delete'] = del;
		function del(cache, key, opts = {}) {
			if (!opts.removeFully) {
				return insert(cache, key, null, opts);
			}
			const bucket = bucketPath(cache, key);
			return rm(bucket, {recursive: true, force: true});
		}
		module.exports.lsStream = lsStream;
		function lsStream(cache) {
			const indexDir = bucketDir(cache);
			const stream = new Minipass({objectMode: true});
			Promise.resolve()
				.then(async () => {
					const {default: pMap} = await __webpack_require__.e(606).then(__webpack_require__.bind(__webpack_require__, 606));
					const buckets = await readdirOrEmpty(indexDir);
					await pMap(
						buckets,
						async bucket => {
							const bucketPath = path.join(indexDir, bucket);
							const subbuckets = await readdirOrEmpty(bucketPath);
							await pMap(
								subbuckets,
								async subbucket => {
									const subbucketPath = path.join(bucketPath, subbucket);
									const subbucketEntries = await readdirOrEmpty(subbucketPath);
									await pMap(
										subbucketEntries,
										async entry => {
											const entryPath = path.join(subbucketPath, entry);
											try {
												const entries = await bucketEntries(entryPath);
												const reduced = entries.reduce((acc, entry) => {
													acc.set(entry.key, entry);
													return acc;
												}, new Map());
												for (const entry of reduced.values()) {
													const formatted = formatEntry(cache, entry);
													if (formatted) {
														stream.write(formatted);
													}
												}
											} catch (err) {
												if (err.code === 'ENOENT') {
													return undefined;
												}
												throw err;
											}
										},
										{concurrency: lsStreamConcurrency}
									);
								},
								{concurrency: lsStreamConcurrency}
							);
						},
						{concurrency: lsStreamConcurrency}
					);
					stream.end();
					return stream;
				})
				.catch(err => stream.emit('error', err));
			return stream;
		}
		module.exports.ls = ls;
		async function ls(cache) {
			const entries = await lsStream(cache).collect();
			return entries.reduce((acc, xs) => {
				acc[xs.key] = xs;
				return acc;
			}, {});
		}
		module.exports.bucketEntries = bucketEntries;
		async function bucketEntries(bucket, filter) {
			const data = await readFile(bucket, 'utf8');
			return _bucketEntries(data, filter);
		}
		function _bucketEntries(data) {
			const entries = [];
			data.split('\n').forEach(entry => {
				if (!entry) {
					return;
				}
				const pieces = entry.split('\t');
				if (!pieces[1] || hashEntry(pieces[1]) !== pieces[0]) {
					return;
				}
				let obj;
				try {
					obj = JSON.parse(pieces[1]);
				} catch (_) {}
				if (obj) {
					entries.push(obj);
				}
			});
			return entries;
		}
		module.exports.bucketDir = bucketDir;
		function bucketDir(cache) {
			return path.join(cache, `index-v${indexV}`);
		}
		module.exports.bucketPath = bucketPath;
		function bucketPath(cache, key) {
			const hashed = hashKey(key);
			return path.join.apply(path, [bucketDir(cache)].concat(hashToSegments(hashed)));
		}
		module.exports.hashKey = hashKey;
		function hashKey(key) {
			return hash(key, 'sha256');
		}
		module.exports.hashEntry = hashEntry;
		function hashEntry(str) {
			return hash(str, 'sha1');
		}
		function hash(str, digest) {
			return crypto.createHash(digest).update(str).digest('hex');
		}
		function formatEntry(cache, entry, keepAll) {
			if (!entry.integrity && !keepAll) {
				return null;
			}
			return {
				key: entry.key,
				integrity: entry.integrity,
				path: entry.integrity ? contentPath(cache, entry.integrity) : undefined,
				size: entry.size,
				time: entry.time,
				metadata: entry.metadata
			};
		}
		function readdirOrEmpty(dir) {
			return readdir(dir).catch(err => {
				if (err.code === 'ENOENT' || err.code === 'ENOTDIR') {
					return [];
				}
				throw err;
			});
		}
	},
	19690: (module, __unused_webpack_exports, __webpack_require__) => {
		const Collect = __webpack_require__(11757);
		const {Minipass} = __webpack_require__(78275);
		const Pipeline = __webpack_require__(52899);
		const index = __webpack_require__(26575);
		const memo = __webpack_require__(56068);
		const read = __webpack_require__(39398);
		async function getData(cache, key, opts = {}) {
			const {integrity, memoize, size} = opts;
			const memoized = memo.get(cache, key, opts);
			if (memoized && memoize !== false) {
				return {
					metadata: memoized.entry.metadata,
					data: memoized.data,
					integrity: memoized.entry.integrity,
					size: memoized.entry.size
				};
			}
			const entry = await index.find(cache, key, opts);
			if (!entry) {
				throw new index.NotFoundError(cache, key);
			}
			const data = await read(cache, entry.integrity, {integrity, size});
			if (memoize) {
				memo.put(cache, entry, data, opts);
			}
			return {
				data,
				metadata: entry.metadata,
				size: entry.size,
				integrity: entry.integrity
			};
		}
		module.exports = getData;
		async function getDataByDigest(cache, key, opts = {}) {
			const {integrity, memoize, size} = opts;
			const memoized = memo.get.byDigest(cache, key, opts);
			if (memoized && memoize !== false) {
				return memoized;
			}
			const res = await read(cache, key, {integrity, size});
			if (memoize) {
				memo.put.byDigest(cache, key, res, opts);
			}
			return res;
		}
		module.exports.byDigest = getDataByDigest;
		const getMemoizedStream = memoized => {
			const stream = new Minipass();
			stream.on('newListener', function (ev, cb) {
				ev === 'metadata' && cb(memoized.entry.metadata);
				ev === 'integrity' && cb(memoized.entry.integrity);
				ev === 'size' && cb(memoized.entry.size);
			});
			stream.end(memoized.data);
			return stream;
		};
		function getStream(cache, key, opts = {}) {
			const {memoize, size} = opts;
			const memoized = memo.get(cache, key, opts);
			if (memoized && memoize !== false) {
				return getMemoizedStream(memoized);
			}
			const stream = new Pipeline();
			Promise.resolve()
				.then(async () => {
					const entry = await index.find(cache, key);
					if (!entry) {
						throw new index.NotFoundError(cache, key);
					}
					stream.emit('metadata', entry.metadata);
					stream.emit('integrity', entry.integrity);
					stream.emit('size', entry.size);
					stream.on('newListener', function (ev, cb) {
						ev === 'metadata' && cb(entry.metadata);
						ev === 'integrity' && cb(entry.integrity);
						ev === 'size' && cb(entry.size);
					});
					const src = read.readStream(cache, entry.integrity, {...opts, size: typeof size !== 'number' ? entry.size : size});
					if (memoize) {
						const memoStream = new Collect.PassThrough();
						memoStream.on('collect', data => memo.put(cache, entry, data, opts));
						stream.unshift(memoStream);
					}
					stream.unshift(src);
					return stream;
				})
				.catch(err => stream.emit('error', err));
			return stream;
		}
		module.exports.stream = getStream;
		function getStreamDigest(cache, integrity, opts = {}) {
			const {memoize} = opts;
			const memoized = memo.get.byDigest(cache, integrity, opts);
			if (memoized && memoize !== false) {
				const stream = new Minipass();
				stream.end(memoized);
				return stream;
			} else {
				const stream = read.readStream(cache, integrity, opts);
				if (!memoize) {
					return stream;
				}
				const memoStream = new Collect.PassThrough();
				memoStream.on('collect', data => memo.put.byDigest(cache, integrity, data, opts));
				return new Pipeline(stream, memoStream);
			}
		}
		module.exports.stream.byDigest = getStreamDigest;
		function info(cache, key, opts = {}) {
			const {memoize} = opts;
			const memoized = memo.get(cache, key, opts);
			if (memoized && memoize !== false) {
				return Promise.resolve(memoized.entry);
			} else {
				return index.find(cache, key);
			}
		}
		module.exports.info = info;
		async function copy(cache, key, dest, opts = {}) {
			const entry = await index.find(cache, key, opts);
			if (!entry) {
				throw new index.NotFoundError(cache, key);
			}
			await read.copy(cache, entry.integrity, dest, opts);
			return {
				metadata: entry.metadata,
				size: entry.size,
				integrity: entry.integrity
			};
		}
		module.exports.copy = copy;
		async function copyByDigest(cache, key, dest, opts = {}) {
			await read.copy(cache, key, dest, opts);
			return key;
		}
		module.exports.copy.byDigest = copyByDigest;
		module.exports.hasContent = read.hasContent;
	},
	85742: (module, __unused_webpack_exports, __webpack_require__) => {
		const get = __webpack_require__(19690);
		const put = __webpack_require__(94283);
		const rm = __webpack_require__(30793);
		const verify = __webpack_require__(37621);
		const {clearMemoized} = __webpack_require__(56068);
		const tmp = __webpack_require__(63990);
		const index = __webpack_require__(26575);
		module.exports.index = {};
		module.exports.index.compact = index.compact;
		module.exports.index.insert = index.insert;
		module.exports.ls = index.ls;
		module.exports.ls.stream = index.lsStream;
		module.exports.get = get;
		module.exports.get.byDigest = get.byDigest;
		module.exports.get.stream = get.stream;
		module.exports.get.stream.byDigest = get.stream.byDigest;
		module.exports.get.copy = get.copy;
		module.exports.get.copy.byDigest = get.copy.byDigest;
		module.exports.get.info = get.info;
		module.exports.get.hasContent = get.hasContent;
		module.exports.put = put;
		module.exports.put.stream = put.stream;
		module.exports.rm = rm.entry;
		module.exports.rm.all = rm.all;
		module.exports.rm.entry = module.exports.rm;
		module.exports.rm.content = rm.content;
		module.exports.clearMemoized = clearMemoized;
		module.exports.tmp = {};
		module.exports.tmp.mkdir = tmp.mkdir;
		module.exports.tmp.withTmp = tmp.withTmp;
		module.exports.verify = verify;
		module.exports.verify.lastRun = verify.lastRun;
	},
	56068: (module, __unused_webpack_exports, __webpack_require__) => {
		const {LRUCache} = __webpack_require__(8416);
		const MEMOIZED = new LRUCache({
			max: 500,
			maxSize: 50 * 1024 * 1024,
			ttl: 3 * 60 * 1000,
			sizeCalculation: (entry, key) => (key.startsWith('key:') ? entry.data.length : entry.length)
		});
		module.exports.clearMemoized = clearMemoized;
		function clearMemoized() {
			const old = {};
			MEMOIZED.forEach((v, k) => {
				old[k] = v;
			});
			MEMOIZED.clear();
			return old;
		}
		module.exports.put = put;
		function put(cache, entry, data, opts) {
			pickMem(opts).set(`key:${cache}:${entry.key}`, {entry, data});
			putDigest(cache, entry.integrity, data, opts);
		}
		module.exports.put.byDigest = putDigest;
		function putDigest(cache, integrity, data, opts) {
			pickMem(opts).set(`digest:${cache}:${integrity}`, data);
		}
		module.exports.get = get;
		function get(cache, key, opts) {
			return pickMem(opts).get(`key:${cache}:${key}`);
		}
		module.exports.get.byDigest = getDigest;
		function getDigest(cache, integrity, opts) {
			return pickMem(opts).get(`digest:${cache}:${integrity}`);
		}
		class ObjProxy {
			constructor(obj) {
				this.obj = obj;
			}
			get(key) {
				return this.obj[key];
			}
			set(key, val) {
				this.obj[key] = val;
			}
		}
		function pickMem(opts) {
			if (!opts || !opts.memoize) {
				return MEMOIZED;
			} else if (opts.memoize.get && opts.memoize.set) {
				return opts.memoize;
			} else if (typeof opts.memoize === 'object') {
				return new ObjProxy(opts.memoize);
			} else {
				return MEMOIZED;
			}
		}
	},
	94283: (module, __unused_webpack_exports, __webpack_require__) => {
		const index = __webpack_require__(26575);
		const memo = __webpack_require__(56068);
		const write = __webpack_require__(93699);
		const Flush = __webpack_require__(37633);
		const {PassThrough} = __webpack_require__(11757);
		const Pipeline = __webpack_require__(52899);
		const putOpts = opts => ({
			algorithms: ['sha512'],
			...opts
		});
		module.exports = putData;
		async function putData(cache, key, data, opts = {}) {
			const {memoize} = opts;
			opts = putOpts(opts);
			const res = await write(cache, data, opts);
			const entry = await index.insert(cache, key, res.integrity, {...opts, size: res.size});
			if (memoize) {
				memo.put(cache, entry, data, opts);
			}
			return res.integrity;
		}
		module.exports.stream = putStream;
		function putStream(cache, key, opts = {}) {
			const {memoize} = opts;
			opts = putOpts(opts);
			let integrity;
			let size;
			let error;
			let memoData;
			const pipeline = new Pipeline();
			if (memoize) {
				const memoizer = new PassThrough().on('collect', data => {
					memoData = data;
				});
				pipeline.push(memoizer);
			}
			const contentStream = write
				.stream(cache, opts)
				.on('integrity', int => {
					integrity = int;
				})
				.on('size', s => {
					size = s;
				})
				.on('error', err => {
					error = err;
				});
			pipeline.push(contentStream);
			pipeline.push(
				new Flush({
					async flush() {
						if (!error) {
							const entry = await index.insert(cache, key, integrity, {...opts, size});
							if (memoize && memoData) {
								memo.put(cache, entry, memoData, opts);
							}
							pipeline.emit('integrity', integrity);
							pipeline.emit('size', size);
						}
					}
				})
			);
			return pipeline;
		}
	},
	30793: (module, __unused_webpack_exports, __webpack_require__) => {
		const {rm} = __webpack_require__(91943);
		const glob = __webpack_require__(6337);
		const index = __webpack_require__(26575);
		const memo = __webpack_require__(56068);
		const path = __webpack_require__(16928);
		const rmContent = __webpack_require__(92447);
		module.exports = entry;
		module.exports.entry = entry;
		function entry(cache, key, opts) {
			memo.clearMemoized();
			return index.delete(cache, key, opts);
		}
		module.exports.content = content;
		function content(cache, integrity) {
			memo.clearMemoized();
			return rmContent(cache, integrity);
		}
		module.exports.all = all;
		async function all(cache) {
			memo.clearMemoized();
			const paths = await glob(path.join(cache, '*(content-*|index-*)'), {silent: true, nosort: true});
			paths.push(path.join(cache, 'CACHEDIR.TAG'));
			return Promise.all(paths.map(p => rm(p, {recursive: true, force: true})));
		}
	},
	97375: (module, __unused_webpack_exports, __webpack_require__) => {
		const fs = __webpack_require__(91943);
		const path = __webpack_require__(16928);
		const tagContent = `Signature: 8a477f597d28d172789f06886806bc55
# This file is a cache directory tag created by cacache.
# For information about cache directory tags, see https://bford.info/cachedir/
`;
		async function mkdir(cache) {
			await fs.mkdir(cache, {recursive: true, owner: 'inherit'});
			await writeTag(cache);
		}
		async function writeTag(cache) {
			try {
				await fs.writeFile(path.join(cache, 'CACHEDIR.TAG'), tagContent, {flag: 'wx'});
			} catch (err) {
				if (err.code !== 'EEXIST') {
					throw err;
				}
			}
		}
		module.exports = {
			mkdir,
			tagContent
		};
	},
	6337: (module, __unused_webpack_exports, __webpack_require__) => {
		const {glob} = __webpack_require__(8941);
		const path = __webpack_require__(16928);
		const globify = pattern => pattern.split(path.win32.sep).join(path.posix.sep);
		module.exports = (path, options) => glob(globify(path), options);
	},
	99704: module => {
		module.exports = hashToSegments;
		function hashToSegments(hash) {
			return [hash.slice(0, 2), hash.slice(2, 4), hash.slice(4)];
		}
	},
	63990: (module, __unused_webpack_exports, __webpack_require__) => {
		const crypto = __webpack_require__(76982);
		const {withTempDir} = __webpack_require__(88437);
		const fs = __webpack_require__(91943);
		const path = __webpack_require__(16928);
		const cacheDir = __webpack_require__(97375);
		module.exports.mkdir = mktmpdir;
		module.exports.tmpName = function tmpName(cache, tmpPrefix) {
			const id = crypto.randomUUID();
			return path.join(cache, 'tmp', tmpPrefix ? `${tmpPrefix}-${id}` : id);
		};
		async function mktmpdir(cache, opts = {}) {
			const {tmpPrefix} = opts;
			const tmpDir = path.join(cache, 'tmp');
			await cacheDir.mkdir(cache);
			await fs.mkdir(tmpDir, {recursive: true, owner: 'inherit'});
			const target = `${tmpDir}${path.sep}${tmpPrefix || ''}`;
			return fs.mkdtemp(target, {owner: 'inherit'});
		}
		module.exports.withTmp = withTmp;
		function withTmp(cache, opts, cb) {
			if (!cb) {
				cb = opts;
				opts = {};
			}
			return cacheDir.mkdir(cache).then(() => withTempDir(path.join(cache, 'tmp'), cb, opts));
		}
	},
	37621: (module, __unused_webpack_exports, __webpack_require__) => {
		const {readFile, rm, stat, truncate, writeFile} = __webpack_require__(91943);
		const contentPath = __webpack_require__(40233);
		const fsm = __webpack_require__(25032);
		const glob = __webpack_require__(6337);
		const index = __webpack_require__(26575);
		const cacheDir = __webpack_require__(97375);
		const path = __webpack_require__(16928);
		const ssri = __webpack_require__(68951);
		const hasOwnProperty = (obj, key) => Object.prototype.hasOwnProperty.call(obj, key);
		const verifyOpts = opts => ({
			concurrency: 20,
			log: {silly() {}},
			...opts
		});
		module.exports = verify;
		async function verify(cache, opts) {
			opts = verifyOpts(opts);
			opts.log.silly('verify', 'verifying cache at', cache);
			const steps = [markStartTime, fixPerms, garbageCollect, rebuildIndex, cleanTmp, writeVerifile, markEndTime];
			const stats = {};
			for (const step of steps) {
				const label = step.name;
				const start = new Date();
				const s = await step(cache, opts);
				if (s) {
					Object.keys(s).forEach(k => {
						stats[k] = s[k];
					});
				}
				const end = new Date();
				if (!stats.runTime) {
					stats.runTime = {};
				}
				stats.runTime[label] = end - start;
			}
			stats.runTime.total = stats.endTime - stats.startTime;
			opts.log.silly('verify', 'verification finished for', cache, 'in', `${stats.runTime.total}ms`);
			return stats;
		}
		async function markStartTime() {
			return {startTime: new Date()};
		}
		async function markEndTime() {
			return {endTime: new Date()};
		}
		async function fixPerms(cache, opts) {
			opts.log.silly('verify', 'fixing cache permissions');
			await cacheDir.mkdir(cache);
			return null;
		}
		async function garbageCollect(cache, opts) {
			opts.log.silly('verify', 'garbage collecting content');
			const {default: pMap} = await __webpack_require__.e(606).then(__webpack_require__.bind(__webpack_require__, 606));
			const indexStream = index.lsStream(cache);
			const liveContent = new Set();
			indexStream.on('data', entry => {
				if (opts.filter && !opts.filter(entry)) {
					return;
				}
				const integrity = ssri.parse(entry.integrity);
				for (const algo in integrity) {
					liveContent.add(integrity[algo].toString());
				}
			});
			await new Promise((resolve, reject) => {
				indexStream.on('end', resolve).on('error', reject);
			});
			const contentDir = contentPath.contentDir(cache);
			const files = await glob(path.join(contentDir, '**'), {
				follow: false,
				nodir: true,
				nosort: true
			});
			const stats = {
				verifiedContent: 0,
				reclaimedCount: 0,
				reclaimedSize: 0,
				badContentCount: 0,
				keptSize: 0
			};
			await pMap(
				files,
				async f => {
					const split = f.split(/[/\\]/);
					const digest = split.slice(split.length - 3).join('');
					const algo = split[split.length - 4];
					const integrity = ssri.fromHex(digest, algo);
					if (liveContent.has(integrity.toString())) {
						const info = await verifyContent(f, integrity);
						if (!info.valid) {
							stats.reclaimedCount++;
							stats.badContentCount++;
							stats.reclaimedSize += info.size;
						} else {
							stats.verifiedContent++;
							stats.keptSize += info.size;
						}
					} else {
						stats.reclaimedCount++;
						const s = await stat(f);
						await rm(f, {recursive: true, force: true});
						stats.reclaimedSize += s.size;
					}
					return stats;
				},
				{concurrency: opts.concurrency}
			);
			return stats;
		}
		async function verifyContent(filepath, sri) {
			const contentInfo = {};
			try {
				const {size} = await stat(filepath);
				contentInfo.size = size;
				contentInfo.valid = true;
				await ssri.checkStream(new fsm.ReadStream(filepath), sri);
			} catch (err) {
				if (err.code === 'ENOENT') {
					return {size: 0, valid: false};
				}
				if (err.code !== 'EINTEGRITY') {
					throw err;
				}
				await rm(filepath, {recursive: true, force: true});
				contentInfo.valid = false;
			}
			return contentInfo;
		}
		async function rebuildIndex(cache, opts) {
			opts.log.silly('verify', 'rebuilding index');
			const {default: pMap} = await __webpack_require__.e(606).then(__webpack_require__.bind(__webpack_require__, 606));
			const entries = await index.ls(cache);
			const stats = {
				missingContent: 0,
				rejectedEntries: 0,
				totalEntries: 0
			};
			const buckets = {};
			for (const k in entries) {
				if (hasOwnProperty(entries, k)) {
					const hashed = index.hashKey(k);
					const entry = entries[k];
					const excluded = opts.filter && !opts.filter(entry);
					excluded && stats.rejectedEntries++;
					if (buckets[hashed] && !excluded) {
						buckets[hashed].push(entry);
					} else if (buckets[hashed] && excluded) {
					} else if (excluded) {
						buckets[hashed] = [];
						buckets[hashed]._path = index.bucketPath(cache, k);
					} else {
						buckets[hashed] = [entry];
						buckets[hashed]._path = index.bucketPath(cache, k);
					}
				}
			}
			await pMap(
				Object.keys(buckets),
				key => {
					return rebuildBucket(cache, buckets[key], stats, opts);
				},
				{concurrency: opts.concurrency}
			);
			return stats;
		}
		async function rebuildBucket(cache, bucket, stats) {
			await truncate(bucket._path);
			for (const entry of bucket) {
				const content = contentPath(cache, entry.integrity);
				try {
					await stat(content);
					await index.insert(cache, entry.key, entry.integrity, {
						metadata: entry.metadata,
						size: entry.size,
						time: entry.time
					});
					stats.totalEntries++;
				} catch (err) {
					if (err.code === 'ENOENT') {
						stats.rejectedEntries++;
						stats.missingContent++;
					} else {
						throw err;
					}
				}
			}
		}
		function cleanTmp(cache, opts) {
			opts.log.silly('verify', 'cleaning tmp directory');
			return rm(path.join(cache, 'tmp'), {recursive: true, force: true});
		}
		async function writeVerifile(cache, opts) {
			const verifile = path.join(cache, '_lastverified');
			opts.log.silly('verify', 'writing verifile to ' + verifile);
			return writeFile(verifile, `${Date.now()}`);
		}
		module.exports.lastRun = lastRun;
		async function lastRun(cache) {
			const data = await readFile(path.join(cache, '_lastverified'), {encoding: 'utf8'});
			return new Date(+data);
		}
	},
	25032: (__unused_webpack_module, exports, __webpack_require__) => {
		const {Minipass} = __webpack_require__(78275);
		const EE = __webpack_require__(24434).EventEmitter;
		const fs = __webpack_require__(79896);
		const writev = fs.writev;
		const _autoClose = Symbol('_autoClose');
		const _close = Symbol('_close');
		const _ended = Symbol('_ended');
		const _fd = Symbol('_fd');
		const _finished = Symbol('_finished');
		const _flags = Symbol('_flags');
		const _flush = Symbol('_flush');
		const _handleChunk = Symbol('_handleChunk');
		const _makeBuf = Symbol('_makeBuf');
		const _mode = Symbol('_mode');
		const _needDrain = Symbol('_needDrain');
		const _onerror = Symbol('_onerror');
		const _onopen = Symbol('_onopen');
		const _onread = Symbol('_onread');
		const _onwrite = Symbol('_onwrite');
		const _open = Symbol('_open');
		const _path = Symbol('_path');
		const _pos = Symbol('_pos');
		const _queue = Symbol('_queue');
		const _read = Symbol('_read');
		const _readSize = Symbol('_readSize');
		const _reading = Symbol('_reading');
		const _remain = Symbol('_remain');
		const _size = Symbol('_size');
		const _write = Symbol('_write');
		const _writing = Symbol('_writing');
		const _defaultFlag = Symbol('_defaultFlag');
		const _errored = Symbol('_errored');
		class ReadStream extends Minipass {
			constructor(path, opt) {
				opt = opt || {};
				super(opt);
				this.readable = true;
				this.writable = false;
				if (typeof path !== 'string') {
					throw new TypeError('path must be a string');
				}
				this[_errored] = false;
				this[_fd] = typeof opt.fd === 'number' ? opt.fd : null;
				this[_path] = path;
				this[_readSize] = opt.readSize || 16 * 1024 * 1024;
				this[_reading] = false;
				this[_size] = typeof opt.size === 'number' ? opt.size : Infinity;
				this[_remain] = this[_size];
				this[_autoClose] = typeof opt.autoClose === 'boolean' ? opt.autoClose : true;
				if (typeof this[_fd] === 'number') {
					this[_read]();
				} else {
					this[_open]();
				}
			}
			get fd() {
				return this[_fd];
			}
			get path() {
				return this[_path];
			}
			write() {
				throw new TypeError('this is a readable stream');
			}
			end() {
				throw new TypeError('this is a readable stream');
			}
			[_open]() {
				fs.open(this[_path], 'r', (er, fd) => this[_onopen](er, fd));
			}
			[_onopen](er, fd) {
				if (er) {
					this[_onerror](er);
				} else {
					this[_fd] = fd;
					this.emit('open', fd);
					this[_read]();
				}
			}
			[_makeBuf]() {
				return Buffer.allocUnsafe(Math.min(this[_readSize], this[_remain]));
			}
			[_read]() {
				if (!this[_reading]) {
					this[_reading] = true;
					const buf = this[_makeBuf]();
					if (buf.length === 0) {
						return process.nextTick(() => this[_onread](null, 0, buf));
					}
					fs.read(this[_fd], buf, 0, buf.length, null, (er, br, b) => this[_onread](er, br, b));
				}
			}
			[_onread](er, br, buf) {
				this[_reading] = false;
				if (er) {
					this[_onerror](er);
				} else if (this[_handleChunk](br, buf)) {
					this[_read]();
				}
			}
			[_close]() {
				if (this[_autoClose] && typeof this[_fd] === 'number') {
					const fd = this[_fd];
					this[_fd] = null;
					fs.close(fd, er => (er ? this.emit('error', er) : this.emit('close')));
				}
			}
			[_onerror](er) {
				this[_reading] = true;
				this[_close]();
				this.emit('error', er);
			}
			[_handleChunk](br, buf) {
				let ret = false;
				this[_remain] -= br;
				if (br > 0) {
					ret = super.write(br < buf.length ? buf.slice(0, br) : buf);
				}
				if (br === 0 || this[_remain] <= 0) {
					ret = false;
					this[_close]();
					super.end();
				}
				return ret;
			}
			emit(ev, data) {
				switch (ev) {
					case 'prefinish':
					case 'finish':
						break;
					case 'drain':
						if (typeof this[_fd] === 'number') {
							this[_read]();
						}
						break;
					case 'error':
						if (this[_errored]) {
							return;
						}
						this[_errored] = true;
						return super.emit(ev, data);
					default:
						return super.emit(ev, data);
				}
			}
		}
		class ReadStreamSync extends ReadStream {
			[_open]() {
				let threw = true;
				try {
					this[_onopen](null, fs.openSync(this[_path], 'r'));
					threw = false;
				} finally {
					if (threw) {
						this[_close]();
					}
				}
			}
			[_read]() {
				let threw = true;
				try {
					if (!this[_reading]) {
						this[_reading] = true;
						do {
							const buf = this[_makeBuf]();
							const br = buf.length === 0 ? 0 : fs.readSync(this[_fd], buf, 0, buf.length, null);
							if (!this[_handleChunk](br, buf)) {
								break;
							}
						} while (true);
						this[_reading] = false;
					}
					threw = false;
				} finally {
					if (threw) {
						this[_close]();
					}
				}
			}
			[_close]() {
				if (this[_autoClose] && typeof this[_fd] === 'number') {
					const fd = this[_fd];
					this[_fd] = null;
					fs.closeSync(fd);
					this.emit('close');
				}
			}
		}
		class WriteStream extends EE {
			constructor(path, opt) {
				opt = opt || {};
				super(opt);
				this.readable = false;
				this.writable = true;
				this[_errored] = false;
				this[_writing] = false;
				this[_ended] = false;
				this[_needDrain] = false;
				this[_queue] = [];
				this[_path] = path;
				this[_fd] = typeof opt.fd === 'number' ? opt.fd : null;
				this[_mode] = opt.mode === undefined ? 0o666 : opt.mode;
				this[_pos] = typeof opt.start === 'number' ? opt.start : null;
				this[_autoClose] = typeof opt.autoClose === 'boolean' ? opt.autoClose : true;
				const defaultFlag = this[_pos] !== null ? 'r+' : 'w';
				this[_defaultFlag] = opt.flags === undefined;
				this[_flags] = this[_defaultFlag] ? defaultFlag : opt.flags;
				if (this[_fd] === null) {
					this[_open]();
				}
			}
			emit(ev, data) {
				if (ev === 'error') {
					if (this[_errored]) {
						return;
					}
					this[_errored] = true;
				}
				return super.emit(ev, data);
			}
			get fd() {
				return this[_fd];
			}
			get path() {
				return this[_path];
			}
			[_onerror](er) {
				this[_close]();
				this[_writing] = true;
				this.emit('error', er);
			}
			[_open]() {
				fs.open(this[_path], this[_flags], this[_mode], (er, fd) => this[_onopen](er, fd));
			}
			[_onopen](er, fd) {
				if (this[_defaultFlag] && this[_flags] === 'r+' && er && er.code === 'ENOENT') {
					this[_flags] = 'w';
					this[_open]();
				} else if (er) {
					this[_onerror](er);
				} else {
					this[_fd] = fd;
					this.emit('open', fd);
					if (!this[_writing]) {
						this[_flush]();
					}
				}
			}
			end(buf, enc) {
				if (buf) {
					this.write(buf, enc);
				}
				this[_ended] = true;
				if (!this[_writing] && !this[_queue].length && typeof this[_fd] === 'number') {
					this[_onwrite](null, 0);
				}
				return this;
			}
			write(buf, enc) {
				if (typeof buf === 'string') {
					buf = Buffer.from(buf, enc);
				}
				if (this[_ended]) {
					this.emit('error', new Error('write() after end()'));
					return false;
				}
				if (this[_fd] === null || this[_writing] || this[_queue].length) {
					this[_queue].push(buf);
					this[_needDrain] = true;
					return false;
				}
				this[_writing] = true;
				this[_write](buf);
				return true;
			}
			[_write](buf) {
				fs.write(this[_fd], buf, 0, buf.length, this[_pos], (er, bw) => this[_onwrite](er, bw));
			}
			[_onwrite](er, bw) {
				if (er) {
					this[_onerror](er);
				} else {
					if (this[_pos] !== null) {
						this[_pos] += bw;
					}
					if (this[_queue].length) {
						this[_flush]();
					} else {
						this[_writing] = false;
						if (this[_ended] && !this[_finished]) {
							this[_finished] = true;
							this[_close]();
							this.emit('finish');
						} else if (this[_needDrain]) {
							this[_needDrain] = false;
							this.emit('drain');
						}
					}
				}
			}
			[_flush]() {
				if (this[_queue].length === 0) {
					if (this[_ended]) {
						this[_onwrite](null, 0);
					}
				} else if (this[_queue].length === 1) {
					this[_write](this[_queue].pop());
				} else {
					const iovec = this[_queue];
					this[_queue] = [];
					writev(this[_fd], iovec, this[_pos], (er, bw) => this[_onwrite](er, bw));
				}
			}
			[_close]() {
				if (this[_autoClose] && typeof this[_fd] === 'number') {
					const fd = this[_fd];
					this[_fd] = null;
					fs.close(fd, er => (er ? this.emit('error', er) : this.emit('close')));
				}
			}
		}
		class WriteStreamSync extends WriteStream {
			[_open]() {
				let fd;
				if (this[_defaultFlag] && this[_flags] === 'r+') {
					try {
						fd = fs.openSync(this[_path], this[_flags], this[_mode]);
					} catch (er) {
						if (er.code === 'ENOENT') {
							this[_flags] = 'w';
							return this[_open]();
						} else {
							throw er;
						}
					}
				} else {
					fd = fs.openSync(this[_path], this[_flags], this[_mode]);
				}
				this[_onopen](null, fd);
			}
			[_close]() {
				if (this[_autoClose] && typeof this[_fd] === 'number') {
					const fd = this[_fd];
					this[_fd] = null;
					fs.closeSync(fd);
					this.emit('close');
				}
			}
			[_write](buf) {
				let threw = true;
				try {
					this[_onwrite](null, fs.writeSync(this[_fd], buf, 0, buf.length, this[_pos]));
					threw = false;
				} finally {
					if (threw) {
						try {
							this[_close]();
						} catch {}
					}
				}
			}
		}
		exports.ReadStream = ReadStream;
		exports.ReadStreamSync = ReadStreamSync;
		exports.WriteStream = WriteStream;
		exports.WriteStreamSync = WriteStreamSync;
	},
	12203: module => {
		const statusCodeCacheableByDefault = new Set([200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 501]);
		const understoodStatuses = new Set([200, 203, 204, 300, 301, 302, 303, 307, 308, 404, 405, 410, 414, 501]);
		const errorStatusCodes = new Set([500, 502, 503, 504]);
		const hopByHopHeaders = {
			date: true,
			connection: true,
			'keep-alive': true,
			'proxy-authenticate': true,
			'proxy-authorization': true,
			te: true,
			trailer: true,
			'transfer-encoding': true,
			upgrade: true
		};
		const excludedFromRevalidationUpdate = {
			'content-length': true,
			'content-encoding': true,
			'transfer-encoding': true,
			'content-range': true
		};
		function toNumberOrZero(s) {
			const n = parseInt(s, 10);
			return isFinite(n) ? n : 0;
		}
		function isErrorResponse(response) {
			if (!response) {
				return true;
			}
			return errorStatusCodes.has(response.status);
		}
		function parseCacheControl(header) {
			const cc = {};
			if (!header) return cc;
			const parts = header.trim().split(/,/);
			for (const part of parts) {
				const [k, v] = part.split(/=/, 2);
				cc[k.trim()] = v === undefined ? true : v.trim().replace(/^"|"$/g, '');
			}
			return cc;
		}
		function formatCacheControl(cc) {
			let parts = [];
			for (const k in cc) {
				const v = cc[k];
				parts.push(v === true ? k : k + '=' + v);
			}
			if (!parts.length) {
				return undefined;
			}
			return parts.join(', ');
		}
		module.exports = class CachePolicy {
			constructor(req, res, {shared, cacheHeuristic, immutableMinTimeToLive, ignoreCargoCult, _fromObject} = {}) {
				if (_fromObject) {
					this._fromObject(_fromObject);
					return;
				}
				if (!res || !res.headers) {
					throw Error('Response headers missing');
				}
				this._assertRequestHasHeaders(req);
				this._responseTime = this.now();
				this._isShared = shared !== false;
				this._ignoreCargoCult = !!ignoreCargoCult;
				this._cacheHeuristic = undefined !== cacheHeuristic ? cacheHeuristic : 0.1;
				this._immutableMinTtl = undefined !== immutableMinTimeToLive ? immutableMinTimeToLive : 24 * 3600 * 1000;
				this._status = 'status' in res ? res.status : 200;
				this._resHeaders = res.headers;
				this._rescc = parseCacheControl(res.headers['cache-control']);
				this._method = 'method' in req ? req.method : 'GET';
				this._url = req.url;
				this._host = req.headers.host;
				this._noAuthorization = !req.headers.authorization;
				this._reqHeaders = res.headers.vary ? req.headers : null;
				this._reqcc = parseCacheControl(req.headers['cache-control']);
				if (this._ignoreCargoCult && 'pre-check' in this._rescc && 'post-check' in this._rescc) {
					delete this._rescc['pre-check'];
					delete this._rescc['post-check'];
					delete this._rescc['no-cache'];
					delete this._rescc['no-store'];
					delete this._rescc['must-revalidate'];
					this._resHeaders = Object.assign({}, this._resHeaders, {
						'cache-control': formatCacheControl(this._rescc)
					});
					delete this._resHeaders.expires;
					delete this._resHeaders.pragma;
				}
				if (res.headers['cache-control'] == null && /no-cache/.test(res.headers.pragma)) {
					this._rescc['no-cache'] = true;
				}
			}
			now() {
				return Date.now();
			}
			storable() {
				return !!(
					!this._reqcc['no-store'] &&
					('GET' === this._method || 'HEAD' === this._method || ('POST' === this._method && this._hasExplicitExpiration())) &&
					understoodStatuses.has(this._status) &&
					!this._rescc['no-store'] &&
					(!this._isShared || !this._rescc.private) &&
					(!this._isShared || this._noAuthorization || this._allowsStoringAuthenticated()) &&
					(this._resHeaders.expires || this._rescc['max-age'] || (this._isShared && this._rescc['s-maxage']) || this._rescc.public || statusCodeCacheableByDefault.has(this._status))
				);
			}
			_hasExplicitExpiration() {
				return !!((this._isShared && this._rescc['s-maxage']) || this._rescc['max-age'] || this._resHeaders.expires);
			}
			_assertRequestHasHeaders(req) {
				if (!req || !req.headers) {
					throw Error('Request headers missing');
				}
			}
			satisfiesWithoutRevalidation(req) {
				const result = this.evaluateRequest(req);
				return !result.revalidation;
			}
			_evaluateRequestHitResult(revalidation) {
				return {
					response: {
						headers: this.responseHeaders(),
						status: this._status
					},
					revalidation
				};
			}
			_evaluateRequestRevalidation(request, synchronous) {
				return {
					synchronous,
					headers: this.revalidationHeaders(request)
				};
			}
			_evaluateRequestMissResult(request) {
				return {
					response: undefined,
					revalidation: this._evaluateRequestRevalidation(request, true)
				};
			}
			evaluateRequest(req) {
				this._assertRequestHasHeaders(req);
				if (this._rescc['must-revalidate']) {
					return this._evaluateRequestMissResult(req);
				}
				if (!this._requestMatches(req, false)) {
					return this._evaluateRequestMissResult(req);
				}
				const requestCC = parseCacheControl(req.headers['cache-control']);
				if (requestCC['no-cache'] || /no-cache/.test(req.headers.pragma)) {
					return this._evaluateRequestMissResult(req);
				}
				if (requestCC['max-age'] && this.age() > toNumberOrZero(requestCC['max-age'])) {
					return this._evaluateRequestMissResult(req);
				}
				if (requestCC['min-fresh'] && this.maxAge() - this.age() < toNumberOrZero(requestCC['min-fresh'])) {
					return this._evaluateRequestMissResult(req);
				}
				if (this.stale()) {
					const allowsStaleWithoutRevalidation = 'max-stale' in requestCC && (true === requestCC['max-stale'] || requestCC['max-stale'] > this.age() - this.maxAge());
					if (allowsStaleWithoutRevalidation) {
						return this._evaluateRequestHitResult(undefined);
					}
					if (this.useStaleWhileRevalidate()) {
						return this._evaluateRequestHitResult(this._evaluateRequestRevalidation(req, false));
					}
					return this._evaluateRequestMissResult(req);
				}
				return this._evaluateRequestHitResult(undefined);
			}
			_requestMatches(req, allowHeadMethod) {
				return !!((!this._url || this._url === req.url) && this._host === req.headers.host && (!req.method || this._method === req.method || (allowHeadMethod && 'HEAD' === req.method)) && this._varyMatches(req));
			}
			_allowsStoringAuthenticated() {
				return !!(this._rescc['must-revalidate'] || this._rescc.public || this._rescc['s-maxage']);
			}
			_varyMatches(req) {
				if (!this._resHeaders.vary) {
					return true;
				}
				const fields = this._resHeaders.vary
					.trim()
					.toLowerCase()
					.split(/\s*,\s*/);
				for (const name of fields) {
					if (name === '*') {
						return false;
					}
					const newReq = Object.prototype.hasOwnProperty.call(req.headers, name) && req.headers[name];
					const cachedReq = Object.prototype.hasOwnProperty.call(this._reqHeaders, name) && this._reqHeaders[name];
					if (newReq !== cachedReq) {
						return false;
					}
				}
				return true;
			}
			_copyWithoutHopByHopHeaders(inHeaders) {
				const headers = {};
				for (const name in inHeaders) {
					if (hopByHopHeaders[name]) continue;
					headers[name] = inHeaders[name];
				}
				if (inHeaders.connection) {
					const tokens = inHeaders.connection.trim().split(/\s*,\s*/);
					for (const name of tokens) {
						delete headers[name];
					}
				}
				if (headers.warning) {
					const warnings = headers.warning.split(/,/).filter(warning => {
						return !/^\s*1[0-9][0-9]/.test(warning);
					});
					if (!warnings.length) {
						delete headers.warning;
					} else {
						headers.warning = warnings.join(',').trim();
					}
				}
				return headers;
			}
			responseHeaders() {
				const headers = this._copyWithoutHopByHopHeaders(this._resHeaders);
				const age = this.age();
				if (age > 3600 * 24 && !this._hasExplicitExpiration() && this.maxAge() > 3600 * 24) {
					headers.warning = (headers.warning ? `${headers.warning}, ` : '') + '113 - "rfc7234 5.5.4"';
				}
				headers.age = `${Math.round(age)}`;
				headers.date = new Date(this.now()).toUTCString();
				return headers;
			}
			status() {
				return this._status;
			}
			date() {
				const serverDate = Date.parse(this._resHeaders.date);
				if (isFinite(serverDate)) {
					return serverDate;
				}
				return this._responseTime;
			}
			age() {
				let age = this._ageValue();
				const residentTime = (this.now() - this._responseTime) / 1000;
				return age + residentTime;
			}
			_ageValue() {
				return toNumberOrZero(this._resHeaders.age);
			}
			maxAge() {
				if (!this.storable() || this._rescc['no-cache']) {
					return 0;
				}
				if (this._isShared && this._resHeaders['set-cookie'] && !this._rescc.public && !this._rescc.immutable) {
					return 0;
				}
				if (this._resHeaders.vary === '*') {
					return 0;
				}
				if (this._isShared) {
					if (this._rescc['proxy-revalidate']) {
						return 0;
					}
					if (this._rescc['s-maxage']) {
						return toNumberOrZero(this._rescc['s-maxage']);
					}
				}
				if (this._rescc['max-age']) {
					return toNumberOrZero(this._rescc['max-age']);
				}
				const defaultMinTtl = this._rescc.immutable ? this._immutableMinTtl : 0;
				const serverDate = this.date();
				if (this._resHeaders.expires) {
					const expires = Date.parse(this._resHeaders.expires);
					if (Number.isNaN(expires) || expires < serverDate) {
						return 0;
					}
					return Math.max(defaultMinTtl, (expires - serverDate) / 1000);
				}
				if (this._resHeaders['last-modified']) {
					const lastModified = Date.parse(this._resHeaders['last-modified']);
					if (isFinite(lastModified) && serverDate > lastModified) {
						return Math.max(defaultMinTtl, ((serverDate - lastModified) / 1000) * this._cacheHeuristic);
					}
				}
				return defaultMinTtl;
			}
			timeToLive() {
				const age = this.maxAge() - this.age();
				const staleIfErrorAge = age + toNumberOrZero(this._rescc['stale-if-error']);
				const staleWhileRevalidateAge = age + toNumberOrZero(this._rescc['stale-while-revalidate']);
				return Math.round(Math.max(0, age, staleIfErrorAge, staleWhileRevalidateAge) * 1000);
			}
			stale() {
				return this.maxAge() <= this.age();
			}
			_useStaleIfError() {
				return this.maxAge() + toNumberOrZero(this._rescc['stale-if-error']) > this.age();
			}
			useStaleWhileRevalidate() {
				const swr = toNumberOrZero(this._rescc['stale-while-revalidate']);
				return swr > 0 && this.maxAge() + swr > this.age();
			}
			static fromObject(obj) {
				return new this(undefined, undefined, {_fromObject: obj});
			}
			_fromObject(obj) {
				if (this._responseTime) throw Error('Reinitialized');
				if (!obj || obj.v !== 1) throw Error('Invalid serialization');
				this._responseTime = obj.t;
				this._isShared = obj.sh;
				this._cacheHeuristic = obj.ch;
				this._immutableMinTtl = obj.imm !== undefined ? obj.imm : 24 * 3600 * 1000;
				this._ignoreCargoCult = !!obj.icc;
				this._status = obj.st;
				this._resHeaders = obj.resh;
				this._rescc = obj.rescc;
				this._method = obj.m;
				this._url = obj.u;
				this._host = obj.h;
				this._noAuthorization = obj.a;
				this._reqHeaders = obj.reqh;
				this._reqcc = obj.reqcc;
			}
			toObject() {
				return {
					v: 1,
					t: this._responseTime,
					sh: this._isShared,
					ch: this._cacheHeuristic,
					imm: this._immutableMinTtl,
					icc: this._ignoreCargoCult,
					st: this._status,
					resh: this._resHeaders,
					rescc: this._rescc,
					m: this._method,
					u: this._url,
					h: this._host,
					a: this._noAuthorization,
					reqh: this._reqHeaders,
					reqcc: this._reqcc
				};
			}
			revalidationHeaders(incomingReq) {
				this._assertRequestHasHeaders(incomingReq);
				const headers = this._copyWithoutHopByHopHeaders(incomingReq.headers);
				delete headers['if-range'];
				if (!this._requestMatches(incomingReq, true) || !this.storable()) {
					delete headers['if-none-match'];
					delete headers['if-modified-since'];
					return headers;
				}
				if (this._resHeaders.etag) {
					headers['if-none-match'] = headers['if-none-match'] ? `${headers['if-none-match']}, ${this._resHeaders.etag}` : this._resHeaders.etag;
				}
				const forbidsWeakValidators = headers['accept-ranges'] || headers['if-match'] || headers['if-unmodified-since'] || (this._method && this._method != 'GET');
				if (forbidsWeakValidators) {
					delete headers['if-modified-since'];
					if (headers['if-none-match']) {
						const etags = headers['if-none-match'].split(/,/).filter(etag => {
							return !/^\s*W\//.test(etag);
						});
						if (!etags.length) {
							delete headers['if-none-match'];
						} else {
							headers['if-none-match'] = etags.join(',').trim();
						}
					}
				} else if (this._resHeaders['last-modified'] && !headers['if-modified-since']) {
					headers['if-modified-since'] = this._resHeaders['last-modified'];
				}
				return headers;
			}
			revalidatedPolicy(request, response) {
				this._assertRequestHasHeaders(request);
				if (this._useStaleIfError() && isErrorResponse(response)) {
					return {
						policy: this,
						modified: false,
						matches: true
					};
				}
				if (!response || !response.headers) {
					throw Error('Response headers missing');
				}
				let matches = false;
				if (response.status !== undefined && response.status != 304) {
					matches = false;
				} else if (response.headers.etag && !/^\s*W\//.test(response.headers.etag)) {
					matches = this._resHeaders.etag && this._resHeaders.etag.replace(/^\s*W\//, '') === response.headers.etag;
				} else if (this._resHeaders.etag && response.headers.etag) {
					matches = this._resHeaders.etag.replace(/^\s*W\//, '') === response.headers.etag.replace(/^\s*W\//, '');
				} else if (this._resHeaders['last-modified']) {
					matches = this._resHeaders['last-modified'] === response.headers['last-modified'];
				} else {
					if (!this._resHeaders.etag && !this._resHeaders['last-modified'] && !response.headers.etag && !response.headers['last-modified']) {
						matches = true;
					}
				}
				const optionsCopy = {
					shared: this._isShared,
					cacheHeuristic: this._cacheHeuristic,
					immutableMinTimeToLive: this._immutableMinTtl,
					ignoreCargoCult: this._ignoreCargoCult
				};
				if (!matches) {
					return {
						policy: new this.constructor(request, response, optionsCopy),
						modified: response.status != 304,
						matches: false
					};
				}
				const headers = {};
				for (const k in this._resHeaders) {
					headers[k] = k in response.headers && !excludedFromRevalidationUpdate[k] ? response.headers[k] : this._resHeaders[k];
				}
				const newResponse = Object.assign({}, response, {
					status: this._status,
					method: this._method,
					headers
				});
				return {
					policy: new this.constructor(request, newResponse, optionsCopy),
					modified: false,
					matches: true
				};
			}
		};
	},
	85743: (module, __unused_webpack_exports, __webpack_require__) => {
		const {Request, Response} = __webpack_require__(88483);
		const {Minipass} = __webpack_require__(78275);
		const MinipassFlush = __webpack_require__(37633);
		const cacache = __webpack_require__(85742);
		const url = __webpack_require__(87016);
		const CachingMinipassPipeline = __webpack_require__(22314);
		const CachePolicy = __webpack_require__(15281);
		const cacheKey = __webpack_require__(45808);
		const remote = __webpack_require__(20766);
		const hasOwnProperty = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
		const KEEP_REQUEST_HEADERS = ['accept-charset', 'accept-encoding', 'accept-language', 'accept', 'cache-control'];
		const KEEP_RESPONSE_HEADERS = ['cache-control', 'content-encoding', 'content-language', 'content-type', 'date', 'etag', 'expires', 'last-modified', 'link', 'location', 'pragma', 'vary'];
		const getMetadata = (request, response, options) => {
			const metadata = {
				time: Date.now(),
				url: request.url,
				reqHeaders: {},
				resHeaders: {},
				options: {
					compress: options.compress != null ? options.compress : request.compress
				}
			};
			if (response.status !== 200 && response.status !== 304) {
				metadata.status = response.status;
			}
			for (const name of KEEP_REQUEST_HEADERS) {
				if (request.headers.has(name)) {
					metadata.reqHeaders[name] = request.headers.get(name);
				}
			}
			const host = request.headers.get('host');
			const parsedUrl = new url.URL(request.url);
			if (host && parsedUrl.host !== host) {
				metadata.reqHeaders.host = host;
			}
			if (response.headers.has('vary')) {
				const vary = response.headers.get('vary');
				if (vary !== '*') {
					const varyHeaders = vary
						.trim()
						.toLowerCase()
						.split(/\s*,\s*/);
					for (const name of varyHeaders) {
						if (request.headers.has(name)) {
							metadata.reqHeaders[name] = request.headers.get(name);
						}
					}
				}
			}
			for (const name of KEEP_RESPONSE_HEADERS) {
				if (response.headers.has(name)) {
					metadata.resHeaders[name] = response.headers.get(name);
				}
			}
			for (const name of options.cacheAdditionalHeaders) {
				if (response.headers.has(name)) {
					metadata.resHeaders[name] = response.headers.get(name);
				}
			}
			return metadata;
		};
		const _request = Symbol('request');
		const _response = Symbol('response');
		const _policy = Symbol('policy');
		class CacheEntry {
			constructor({entry, request, response, options}) {
				if (entry) {
					this.key = entry.key;
					this.entry = entry;
					this.entry.metadata.time = this.entry.metadata.time || this.entry.time;
				} else {
					this.key = cacheKey(request);
				}
				this.options = options;
				this[_request] = request;
				this[_response] = response;
				this[_policy] = null;
			}
			static async find(request, options) {
				try {
					var matches = await cacache.index.compact(
						options.cachePath,
						cacheKey(request),
						(A, B) => {
							const entryA = new CacheEntry({entry: A, options});
							const entryB = new CacheEntry({entry: B, options});
							return entryA.policy.satisfies(entryB.request);
						},
						{
							validateEntry: entry => {
								if (entry.metadata && entry.metadata.resHeaders && entry.metadata.resHeaders['content-encoding'] === null) {
									return false;
								}
								if (entry.integrity === null) {
									return !!(entry.metadata && entry.metadata.status);
								}
								return true;
							}
						}
					);
				} catch (err) {
					return;
				}
				if (options.cache === 'reload') {
					return;
				}
				let match;
				for (const entry of matches) {
					const _entry = new CacheEntry({
						entry,
						options
					});
					if (_entry.policy.satisfies(request)) {
						match = _entry;
						break;
					}
				}
				return match;
			}
			static async invalidate(request, options) {
				const key = cacheKey(request);
				try {
					await cacache.rm.entry(options.cachePath, key, {removeFully: true});
				} catch (err) {}
			}
			get request() {
				if (!this[_request]) {
					this[_request] = new Request(this.entry.metadata.url, {
						method: 'GET',
						headers: this.entry.metadata.reqHeaders,
						...this.entry.metadata.options
					});
				}
				return this[_request];
			}
			get response() {
				if (!this[_response]) {
					this[_response] = new Response(null, {
						url: this.entry.metadata.url,
						counter: this.options.counter,
						status: this.entry.metadata.status || 200,
						headers: {
							...this.entry.metadata.resHeaders,
							'content-length': this.entry.size
						}
					});
				}
				return this[_response];
			}
			get policy() {
				if (!this[_policy]) {
					this[_policy] = new CachePolicy({
						entry: this.entry,
						request: this.request,
						response: this.response,
						options: this.options
					});
				}
				return this[_policy];
			}
			async store(status) {
				if (this.request.method !== 'GET' || ![200, 301, 308].includes(this.response.status) || !this.policy.storable()) {
					this.response.headers.set('x-local-cache-status', 'skip');
					return this.response;
				}
				const size = this.response.headers.get('content-length');
				const cacheOpts = {
					algorithms: this.options.algorithms,
					metadata: getMetadata(this.request, this.response, this.options),
					size,
					integrity: this.options.integrity,
					integrityEmitter: this.response.body.hasIntegrityEmitter && this.response.body
				};
				let body = null;
				if (this.response.status === 200) {
					let cacheWriteResolve, cacheWriteReject;
					const cacheWritePromise = new Promise((resolve, reject) => {
						cacheWriteResolve = resolve;
						cacheWriteReject = reject;
					}).catch(err => {
						body.emit('error', err);
					});
					body = new CachingMinipassPipeline(
						{events: ['integrity', 'size']},
						new MinipassFlush({
							flush() {
								return cacheWritePromise;
							}
						})
					);
					body.hasIntegrityEmitter = true;
					const onResume = () => {
						const tee = new Minipass();
						const cacheStream = cacache.put.stream(this.options.cachePath, this.key, cacheOpts);
						cacheStream.on('integrity', i => body.emit('integrity', i));
						cacheStream.on('size', s => body.emit('size', s));
						tee.pipe(cacheStream);
						cacheStream.promise().then(cacheWriteResolve, cacheWriteReject);
						body.unshift(tee);
						body.unshift(this.response.body);
					};
					body.once('resume', onResume);
					body.once('end', () => body.removeListener('resume', onResume));
				} else {
					await cacache.index.insert(this.options.cachePath, this.key, null, cacheOpts);
				}
				this.response.headers.set('x-local-cache', encodeURIComponent(this.options.cachePath));
				this.response.headers.set('x-local-cache-key', encodeURIComponent(this.key));
				this.response.headers.set('x-local-cache-mode', 'stream');
				this.response.headers.set('x-local-cache-status', status);
				this.response.headers.set('x-local-cache-time', new Date().toISOString());
				const newResponse = new Response(body, {
					url: this.response.url,
					status: this.response.status,
					headers: this.response.headers,
					counter: this.options.counter
				});
				return newResponse;
			}
			async respond(method, options, status) {
				let response;
				if (method === 'HEAD' || [301, 308].includes(this.response.status)) {
					response = this.response;
				} else {
					const body = new Minipass();
					const headers = {...this.policy.responseHeaders()};
					const onResume = () => {
						const cacheStream = cacache.get.stream.byDigest(this.options.cachePath, this.entry.integrity, {memoize: this.options.memoize});
						cacheStream.on('error', async err => {
							cacheStream.pause();
							if (err.code === 'EINTEGRITY') {
								await cacache.rm.content(this.options.cachePath, this.entry.integrity, {memoize: this.options.memoize});
							}
							if (err.code === 'ENOENT' || err.code === 'EINTEGRITY') {
								await CacheEntry.invalidate(this.request, this.options);
							}
							body.emit('error', err);
							cacheStream.resume();
						});
						body.emit('integrity', this.entry.integrity);
						body.emit('size', Number(headers['content-length']));
						cacheStream.pipe(body);
					};
					body.once('resume', onResume);
					body.once('end', () => body.removeListener('resume', onResume));
					response = new Response(body, {
						url: this.entry.metadata.url,
						counter: options.counter,
						status: 200,
						headers
					});
				}
				response.headers.set('x-local-cache', encodeURIComponent(this.options.cachePath));
				response.headers.set('x-local-cache-hash', encodeURIComponent(this.entry.integrity));
				response.headers.set('x-local-cache-key', encodeURIComponent(this.key));
				response.headers.set('x-local-cache-mode', 'stream');
				response.headers.set('x-local-cache-status', status);
				response.headers.set('x-local-cache-time', new Date(this.entry.metadata.time).toUTCString());
				return response;
			}
			async revalidate(request, options) {
				const revalidateRequest = new Request(request, {
					headers: this.policy.revalidationHeaders(request)
				});
				try {
					var response = await remote(revalidateRequest, {
						...options,
						headers: undefined
					});
				} catch (err) {
					if (!this.policy.mustRevalidate) {
						return this.respond(request.method, options, 'stale');
					}
					throw err;
				}
				if (this.policy.revalidated(revalidateRequest, response)) {
					const metadata = getMetadata(request, response, options);
					for (const name of KEEP_RESPONSE_HEADERS) {
						if (!hasOwnProperty(metadata.resHeaders, name) && hasOwnProperty(this.entry.metadata.resHeaders, name)) {
							metadata.resHeaders[name] = this.entry.metadata.resHeaders[name];
						}
					}
					for (const name of options.cacheAdditionalHeaders) {
						const inMeta = hasOwnProperty(metadata.resHeaders, name);
						const inEntry = hasOwnProperty(this.entry.metadata.resHeaders, name);
						const inPolicy = hasOwnProperty(this.policy.response.headers, name);
						if (!inMeta && inEntry) {
							metadata.resHeaders[name] = this.entry.metadata.resHeaders[name];
						}
						if (!inPolicy && inMeta) {
							this.policy.response.headers[name] = metadata.resHeaders[name];
						}
					}
					try {
						await cacache.index.insert(options.cachePath, this.key, this.entry.integrity, {
							size: this.entry.size,
							metadata
						});
					} catch (err) {}
					return this.respond(request.method, options, 'revalidated');
				}
				const newEntry = new CacheEntry({
					request,
					response,
					options
				});
				return newEntry.store('updated');
			}
		}
		module.exports = CacheEntry;
	},
	59456: module => {
		class NotCachedError extends Error {
			constructor(url) {
				super(`request to ${url} failed: cache mode is 'only-if-cached' but no cached response is available.`);
				this.code = 'ENOTCACHED';
			}
		}
		module.exports = {
			NotCachedError
		};
	},
	96807: (module, __unused_webpack_exports, __webpack_require__) => {
		const {NotCachedError} = __webpack_require__(59456);
		const CacheEntry = __webpack_require__(85743);
		const remote = __webpack_require__(20766);
		const cacheFetch = async (request, options) => {
			const entry = await CacheEntry.find(request, options);
			if (!entry) {
				if (options.cache === 'only-if-cached') {
					throw new NotCachedError(request.url);
				}
				const response = await remote(request, options);
				const newEntry = new CacheEntry({request, response, options});
				return newEntry.store('miss');
			}
			if (options.cache === 'no-cache') {
				return entry.revalidate(request, options);
			}
			const _needsRevalidation = entry.policy.needsRevalidation(request);
			if (options.cache === 'force-cache' || options.cache === 'only-if-cached' || !_needsRevalidation) {
				return entry.respond(request.method, options, _needsRevalidation ? 'stale' : 'hit');
			}
			return entry.revalidate(request, options);
		};
		cacheFetch.invalidate = async (request, options) => {
			if (!options.cachePath) {
				return;
			}
			return CacheEntry.invalidate(request, options);
		};
		module.exports = cacheFetch;
	},
	45808: (module, __unused_webpack_exports, __webpack_require__) => {
		const {URL, format} = __webpack_require__(87016);
		const formatOptions = {
			auth: false,
			fragment: false,
			search: true,
			unicode: false
		};
		const cacheKey = request => {
			const parsed = new URL(request.url);
			return `make-fetch-happen:request-cache:${format(parsed, formatOptions)}`;
		};
		module.exports = cacheKey;
	},
	15281: (module, __unused_webpack_exports, __webpack_require__) => {
		const CacheSemantics = __webpack_require__(12203);
		const Negotiator = __webpack_require__(60668);
		const ssri = __webpack_require__(68951);
		const policyOptions = {
			shared: false,
			ignoreCargoCult: true
		};
		const emptyResponse = {status: 200, headers: {}};
		const requestObject = request => {
			const _obj = {
				method: request.method,
				url: request.url,
				headers: {},
				compress: request.compress
			};
			request.headers.forEach((value, key) => {
				_obj.headers[key] = value;
			});
			return _obj;
		};
		const responseObject = response => {
			const _obj = {
				status: response.status,
				headers: {}
			};
			response.headers.forEach((value, key) => {
				_obj.headers[key] = value;
			});
			return _obj;
		};
		class CachePolicy {
			constructor({entry, request, response, options}) {
				this.entry = entry;
				this.request = requestObject(request);
				this.response = responseObject(response);
				this.options = options;
				this.policy = new CacheSemantics(this.request, this.response, policyOptions);
				if (this.entry) {
					this.policy._responseTime = this.entry.metadata.time;
				}
			}
			static storable(request, options) {
				if (!options.cachePath) {
					return false;
				}
				if (options.cache === 'no-store') {
					return false;
				}
				if (!['GET', 'HEAD'].includes(request.method)) {
					return false;
				}
				const policy = new CacheSemantics(requestObject(request), emptyResponse, policyOptions);
				return policy.storable();
			}
			satisfies(request) {
				const _req = requestObject(request);
				if (this.request.headers.host !== _req.headers.host) {
					return false;
				}
				if (this.request.compress !== _req.compress) {
					return false;
				}
				const negotiatorA = new Negotiator(this.request);
				const negotiatorB = new Negotiator(_req);
				if (JSON.stringify(negotiatorA.mediaTypes()) !== JSON.stringify(negotiatorB.mediaTypes())) {
					return false;
				}
				if (JSON.stringify(negotiatorA.languages()) !== JSON.stringify(negotiatorB.languages())) {
					return false;
				}
				if (JSON.stringify(negotiatorA.encodings()) !== JSON.stringify(negotiatorB.encodings())) {
					return false;
				}
				if (this.options.integrity) {
					return ssri.parse(this.options.integrity).match(this.entry.integrity);
				}
				return true;
			}
			storable() {
				return this.policy.storable();
			}
			get mustRevalidate() {
				return !!this.policy._rescc['must-revalidate'];
			}
			needsRevalidation(request) {
				const _req = requestObject(request);
				_req.method = 'GET';
				return !this.policy.satisfiesWithoutRevalidation(_req);
			}
			responseHeaders() {
				return this.policy.responseHeaders();
			}
			revalidationHeaders(request) {
				const _req = requestObject(request);
				return this.policy.revalidationHeaders(_req);
			}
			revalidated(request, response) {
				const _req = requestObject(request);
				const _res = responseObject(response);
				const policy = this.policy.revalidatedPolicy(_req, _res);
				return !policy.modified;
			}
		}
		module.exports = CachePolicy;
	},
	67242: (module, __unused_webpack_exports, __webpack_require__) => {
		const {FetchError, Request, isRedirect} = __webpack_require__(88483);
		const url = __webpack_require__(87016);
		const CachePolicy = __webpack_require__(15281);
		const cache = __webpack_require__(96807);
		const remote = __webpack_require__(20766);
		const canFollowRedirect = (request, response, options) => {
			if (!isRedirect(response.status)) {
				return false;
			}
			if (options.redirect === 'manual') {
				return false;
			}
			if (options.redirect === 'error') {
				throw new FetchError(`redirect mode is set to error: ${request.url}`, 'no-redirect', {code: 'ENOREDIRECT'});
			}
			if (!response.headers.has('location')) {
				throw new FetchError(`redirect location header missing for: ${request.url}`, 'no-location', {code: 'EINVALIDREDIRECT'});
			}
			if (request.counter >= request.follow) {
				throw new FetchError(`maximum redirect reached at: ${request.url}`, 'max-redirect', {code: 'EMAXREDIRECT'});
			}
			return true;
		};
		const getRedirect = (request, response, options) => {
			const _opts = {...options};
			const location = response.headers.get('location');
			const redirectUrl = new url.URL(location, /^https?:/.test(location) ? undefined : request.url);
			if (new url.URL(request.url).hostname !== redirectUrl.hostname) {
				request.headers.delete('authorization');
				request.headers.delete('cookie');
			}
			if (response.status === 303 || (request.method === 'POST' && [301, 302].includes(response.status))) {
				_opts.method = 'GET';
				_opts.body = null;
				request.headers.delete('content-length');
			}
			_opts.headers = {};
			request.headers.forEach((value, key) => {
				_opts.headers[key] = value;
			});
			_opts.counter = ++request.counter;
			const redirectReq = new Request(url.format(redirectUrl), _opts);
			return {
				request: redirectReq,
				options: _opts
			};
		};
		const fetch = async (request, options) => {
			const response = CachePolicy.storable(request, options) ? await cache(request, options) : await remote(request, options);
			if (!['GET', 'HEAD'].includes(request.method) && response.status >= 200 && response.status <= 399) {
				await cache.invalidate(request, options);
			}
			if (!canFollowRedirect(request, response, options)) {
				return response;
			}
			const redirect = getRedirect(request, response, options);
			return fetch(redirect.request, redirect.options);
		};
		module.exports = fetch;
	},
	39310: (module, __unused_webpack_exports, __webpack_require__) => {
		const {FetchError, Headers, Request, Response} = __webpack_require__(88483);
		const configureOptions = __webpack_require__(99824);
		const fetch = __webpack_require__(67242);
		const makeFetchHappen = (url, opts) => {
			const options = configureOptions(opts);
			const request = new Request(url, options);
			return fetch(request, options);
		};
		makeFetchHappen.defaults = (defaultUrl, defaultOptions = {}, wrappedFetch = makeFetchHappen) => {
			if (typeof defaultUrl === 'object') {
				defaultOptions = defaultUrl;
				defaultUrl = null;
			}
			const defaultedFetch = (url, options = {}) => {
				const finalUrl = url || defaultUrl;
				const finalOptions = {
					...defaultOptions,
					...options,
					headers: {
						...defaultOptions.headers,
						...options.headers
					}
				};
				return wrappedFetch(finalUrl, finalOptions);
			};
			defaultedFetch.defaults = (defaultUrl1, defaultOptions1 = {}) => makeFetchHappen.defaults(defaultUrl1, defaultOptions1, defaultedFetch);
			return defaultedFetch;
		};
		module.exports = makeFetchHappen;
		module.exports.FetchError = FetchError;
		module.exports.Headers = Headers;
		module.exports.Request = Request;
		module.exports.Response = Response;
	},
	99824: (module, __unused_webpack_exports, __webpack_require__) => {
		const dns = __webpack_require__(72250);
		const conditionalHeaders = ['if-modified-since', 'if-none-match', 'if-unmodified-since', 'if-match', 'if-range'];
		const configureOptions = opts => {
			const {strictSSL, ...options} = {...opts};
			options.method = options.method ? options.method.toUpperCase() : 'GET';
			if (strictSSL === undefined || strictSSL === null) {
				options.rejectUnauthorized = process.env.NODE_TLS_REJECT_UNAUTHORIZED !== '0';
			} else {
				options.rejectUnauthorized = strictSSL !== false;
			}
			if (!options.retry) {
				options.retry = {retries: 0};
			} else if (typeof options.retry === 'string') {
				const retries = parseInt(options.retry, 10);
				if (isFinite(retries)) {
					options.retry = {retries};
				} else {
					options.retry = {retries: 0};
				}
			} else if (typeof options.retry === 'number') {
				options.retry = {retries: options.retry};
			} else {
				options.retry = {retries: 0, ...options.retry};
			}
			options.dns = {ttl: 5 * 60 * 1000, lookup: dns.lookup, ...options.dns};
			options.cache = options.cache || 'default';
			if (options.cache === 'default') {
				const hasConditionalHeader = Object.keys(options.headers || {}).some(name => {
					return conditionalHeaders.includes(name.toLowerCase());
				});
				if (hasConditionalHeader) {
					options.cache = 'no-store';
				}
			}
			options.cacheAdditionalHeaders = options.cacheAdditionalHeaders || [];
			if (options.cacheManager && !options.cachePath) {
				options.cachePath = options.cacheManager;
			}
			return options;
		};
		module.exports = configureOptions;
	},
	22314: (module, __unused_webpack_exports, __webpack_require__) => {
		const MinipassPipeline = __webpack_require__(52899);
		class CachingMinipassPipeline extends MinipassPipeline {
			#events = [];
			#data = new Map();
			constructor(opts, ...streams) {
				super();
				this.#events = opts.events;
				if (streams.length) {
					this.push(...streams);
				}
			}
			on(event, handler) {
				if (this.#events.includes(event) && this.#data.has(event)) {
					return handler(...this.#data.get(event));
				}
				return super.on(event, handler);
			}
			emit(event, ...data) {
				if (this.#events.includes(event)) {
					this.#data.set(event, data);
				}
				return super.emit(event, ...data);
			}
		}
		module.exports = CachingMinipassPipeline;
	},
	20766: (module, __unused_webpack_exports, __webpack_require__) => {
		const {Minipass} = __webpack_require__(78275);
		const fetch = __webpack_require__(88483);
		const {promiseRetry} = __webpack_require__(49498);
		const ssri = __webpack_require__(68951);
		const {log} = __webpack_require__(26687);
		const {redact: cleanUrl} = __webpack_require__(4027);
		const CachingMinipassPipeline = __webpack_require__(22314);
		const {getAgent} = __webpack_require__(57995);
		const pkg = __webpack_require__(96734);
		const USER_AGENT = `${pkg.name}/${pkg.version} (+https://npm.im/${pkg.name})`;
		const RETRY_ERRORS = ['ECONNRESET', 'ECONNREFUSED', 'EADDRINUSE', 'ETIMEDOUT', 'ECONNECTIONTIMEOUT', 'EIDLETIMEOUT', 'ERESPONSETIMEOUT', 'ETRANSFERTIMEOUT'];
		const RETRY_TYPES = ['request-timeout'];
		const remoteFetch = (request, options) => {
			const agent = getAgent(request.url, {...options, signal: undefined});
			if (!request.headers.has('connection')) {
				request.headers.set('connection', agent ? 'keep-alive' : 'close');
			}
			if (!request.headers.has('user-agent')) {
				request.headers.set('user-agent', USER_AGENT);
			}
			const _opts = {
				...options,
				agent,
				redirect: 'manual'
			};
			return promiseRetry(async (retryHandler, attemptNum) => {
				const req = new fetch.Request(request, _opts);
				const url = cleanUrl(req.url);
				try {
					let res = await fetch(req, _opts);
					if (_opts.integrity && res.status === 200) {
						const integrityStream = ssri.integrityStream({
							algorithms: _opts.algorithms,
							integrity: _opts.integrity,
							size: _opts.size
						});
						const pipeline = new CachingMinipassPipeline(
							{
								events: ['integrity', 'size']
							},
							res.body,
							integrityStream
						);
						integrityStream.on('integrity', i => pipeline.emit('integrity', i));
						integrityStream.on('size', s => pipeline.emit('size', s));
						res = new fetch.Response(pipeline, res);
						res.body.hasIntegrityEmitter = true;
					}
					res.headers.set('x-fetch-attempts', attemptNum);
					const isStream = Minipass.isStream(req.body);
					const isRetriable = req.method !== 'POST' && !isStream && ([408, 420, 429].includes(res.status) || res.status >= 500);
					if (isRetriable) {
						if (typeof options.onRetry === 'function') {
							options.onRetry(res);
						}
						log.http('fetch', `${req.method} ${url} attempt ${attemptNum} failed with ${res.status}`);
						return retryHandler(res);
					}
					return res;
				} catch (err) {
					const code = err.code === 'EPROMISERETRY' ? err.retried.code : err.code;
					const isRetryError = err.retried instanceof fetch.Response || (RETRY_ERRORS.includes(code) && RETRY_TYPES.includes(err.type));
					if (req.method === 'POST' || isRetryError) {
						throw err;
					}
					if (typeof options.onRetry === 'function') {
						options.onRetry(err);
					}
					log.http('fetch', `${req.method} ${url} attempt ${attemptNum} failed with ${err.code}`);
					return retryHandler(err);
				}
			}, options.retry).catch(err => {
				if (err.status >= 400 && err.type !== 'system') {
					return err;
				}
				throw err;
			});
		};
		module.exports = remoteFetch;
	},
	11757: (module, __unused_webpack_exports, __webpack_require__) => {
		const {Minipass} = __webpack_require__(78275);
		const _data = Symbol('_data');
		const _length = Symbol('_length');
		class Collect extends Minipass {
			constructor(options) {
				super(options);
				this[_data] = [];
				this[_length] = 0;
			}
			write(chunk, encoding, cb) {
				if (typeof encoding === 'function') (cb = encoding), (encoding = 'utf8');
				if (!encoding) encoding = 'utf8';
				const c = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk, encoding);
				this[_data].push(c);
				this[_length] += c.length;
				if (cb) cb();
				return true;
			}
			end(chunk, encoding, cb) {
				if (typeof chunk === 'function') (cb = chunk), (chunk = null);
				if (typeof encoding === 'function') (cb = encoding), (encoding = 'utf8');
				if (chunk) this.write(chunk, encoding);
				const result = Buffer.concat(this[_data], this[_length]);
				super.write(result);
				return super.end(cb);
			}
		}
		module.exports = Collect;
		class CollectPassThrough extends Minipass {
			constructor(options) {
				super(options);
				this[_data] = [];
				this[_length] = 0;
			}
			write(chunk, encoding, cb) {
				if (typeof encoding === 'function') (cb = encoding), (encoding = 'utf8');
				if (!encoding) encoding = 'utf8';
				const c = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk, encoding);
				this[_data].push(c);
				this[_length] += c.length;
				return super.write(chunk, encoding, cb);
			}
			end(chunk, encoding, cb) {
				if (typeof chunk === 'function') (cb = chunk), (chunk = null);
				if (typeof encoding === 'function') (cb = encoding), (encoding = 'utf8');
				if (chunk) this.write(chunk, encoding);
				const result = Buffer.concat(this[_data], this[_length]);
				this.emit('collect', result);
				return super.end(cb);
			}
		}
		module.exports.PassThrough = CollectPassThrough;
	},
	57442: module => {
		class AbortError extends Error {
			constructor(message) {
				super(message);
				this.code = 'FETCH_ABORTED';
				this.type = 'aborted';
				Error.captureStackTrace(this, this.constructor);
			}
			get name() {
				return 'AbortError';
			}
			set name(s) {}
		}
		module.exports = AbortError;
	},
	21256: (module, __unused_webpack_exports, __webpack_require__) => {
		const {Minipass} = __webpack_require__(78275);
		const TYPE = Symbol('type');
		const BUFFER = Symbol('buffer');
		class Blob {
			constructor(blobParts, options) {
				this[TYPE] = '';
				const buffers = [];
				let size = 0;
				if (blobParts) {
					const a = blobParts;
					const length = Number(a.length);
					for (let i = 0; i < length; i++) {
						const element = a[i];
						const buffer =
							element instanceof Buffer
								? element
								: ArrayBuffer.isView(element)
									? Buffer.from(element.buffer, element.byteOffset, element.byteLength)
									: element instanceof ArrayBuffer
										? Buffer.from(element)
										: element instanceof Blob
											? element[BUFFER]
											: typeof element === 'string'
												? Buffer.from(element)
												: Buffer.from(String(element));
						size += buffer.length;
						buffers.push(buffer);
					}
				}
				this[BUFFER] = Buffer.concat(buffers, size);
				const type = options && options.type !== undefined && String(options.type).toLowerCase();
				if (type && !/[^\u0020-\u007E]/.test(type)) {
					this[TYPE] = type;
				}
			}
			get size() {
				return this[BUFFER].length;
			}
			get type() {
				return this[TYPE];
			}
			text() {
				return Promise.resolve(this[BUFFER].toString());
			}
			arrayBuffer() {
				const buf = this[BUFFER];
				const off = buf.byteOffset;
				const len = buf.byteLength;
				const ab = buf.buffer.slice(off, off + len);
				return Promise.resolve(ab);
			}
			stream() {
				return new Minipass().end(this[BUFFER]);
			}
			slice(start, end, type) {
				const size = this.size;
				const relativeStart = start === undefined ? 0 : start < 0 ? Math.max(size + start, 0) : Math.min(start, size);
				const relativeEnd = end === undefined ? size : end < 0 ? Math.max(size + end, 0) : Math.min(end, size);
				const span = Math.max(relativeEnd - relativeStart, 0);
				const buffer = this[BUFFER];
				const slicedBuffer = buffer.slice(relativeStart, relativeStart + span);
				const blob = new Blob([], {type});
				blob[BUFFER] = slicedBuffer;
				return blob;
			}
			get [Symbol.toStringTag]() {
				return 'Blob';
			}
			static get BUFFER() {
				return BUFFER;
			}
		}
		Object.defineProperties(Blob.prototype, {
			size: {enumerable: true},
			type: {enumerable: true}
		});
		module.exports = Blob;
	},
	28515: (module, __unused_webpack_exports, __webpack_require__) => {
		const {Minipass} = __webpack_require__(78275);
		const {MinipassSized} = __webpack_require__(88789);
		const Blob = __webpack_require__(21256);
		const {BUFFER} = Blob;
		const FetchError = __webpack_require__(22644);
		let decode;
		try {
			decode = __webpack_require__(16928).decode;
		} catch (e) {}
		const INTERNALS = Symbol('Body internals');
		const CONSUME_BODY = Symbol('consumeBody');
		class Body {
			constructor(bodyArg, options = {}) {
				const {size = 0, timeout = 0} = options;
				const body =
					bodyArg === undefined || bodyArg === null
						? null
						: isURLSearchParams(bodyArg)
							? Buffer.from(bodyArg.toString())
							: isBlob(bodyArg)
								? bodyArg
								: Buffer.isBuffer(bodyArg)
									? bodyArg
									: Object.prototype.toString.call(bodyArg) === '[object ArrayBuffer]'
										? Buffer.from(bodyArg)
										: ArrayBuffer.isView(bodyArg)
											? Buffer.from(bodyArg.buffer, bodyArg.byteOffset, bodyArg.byteLength)
											: Minipass.isStream(bodyArg)
												? bodyArg
												: Buffer.from(String(bodyArg));
				this[INTERNALS] = {
					body,
					disturbed: false,
					error: null
				};
				this.size = size;
				this.timeout = timeout;
				if (Minipass.isStream(body)) {
					body.on('error', er => {
						const error = er.name === 'AbortError' ? er : new FetchError(`Invalid response while trying to fetch ${this.url}: ${er.message}`, 'system', er);
						this[INTERNALS].error = error;
					});
				}
			}
			get body() {
				return this[INTERNALS].body;
			}
			get bodyUsed() {
				return this[INTERNALS].disturbed;
			}
			arrayBuffer() {
				return this[CONSUME_BODY]().then(buf => buf.buffer.slice(buf.byteOffset, buf.byteOffset + buf.byteLength));
			}
			blob() {
				const ct = (this.headers && this.headers.get('content-type')) || '';
				return this[CONSUME_BODY]().then(buf => Object.assign(new Blob([], {type: ct.toLowerCase()}), {[BUFFER]: buf}));
			}
			async json() {
				const buf = await this[CONSUME_BODY]();
				try {
					return JSON.parse(buf.toString());
				} catch (er) {
					throw new FetchError(`invalid json response body at ${this.url} reason: ${er.message}`, 'invalid-json');
				}
			}
			text() {
				return this[CONSUME_BODY]().then(buf => buf.toString());
			}
			buffer() {
				return this[CONSUME_BODY]();
			}
			textConverted() {
				if (typeof decode !== 'function') {
					throw new Error('The package `iconv-lite` must be installed to use the textConverted() function');
				}
				return this[CONSUME_BODY]().then(buf => convertBody(buf, this.headers));
			}
			[CONSUME_BODY]() {
				if (this[INTERNALS].disturbed) {
					return Promise.reject(new TypeError(`body used already for: ${this.url}`));
				}
				this[INTERNALS].disturbed = true;
				if (this[INTERNALS].error) {
					return Promise.reject(this[INTERNALS].error);
				}
				if (this.body === null) {
					return Promise.resolve(Buffer.alloc(0));
				}
				if (Buffer.isBuffer(this.body)) {
					return Promise.resolve(this.body);
				}
				const upstream = isBlob(this.body) ? this.body.stream() : this.body;
				if (!Minipass.isStream(upstream)) {
					return Promise.resolve(Buffer.alloc(0));
				}
				const stream = this.size && upstream instanceof MinipassSized ? upstream : !this.size && upstream instanceof Minipass && !(upstream instanceof MinipassSized) ? upstream : this.size ? new MinipassSized({size: this.size}) : new Minipass();
				const resTimeout =
					this.timeout && stream.writable
						? setTimeout(() => {
								stream.emit('error', new FetchError(`Response timeout while trying to fetch ${this.url} (over ${this.timeout}ms)`, 'body-timeout'));
							}, this.timeout)
						: null;
				if (resTimeout && resTimeout.unref) {
					resTimeout.unref();
				}
				return new Promise(resolve => {
					if (stream !== upstream) {
						upstream.on('error', er => stream.emit('error', er));
						upstream.pipe(stream);
					}
					resolve();
				})
					.then(() => stream.concat())
					.then(buf => {
						clearTimeout(resTimeout);
						return buf;
					})
					.catch(er => {
						clearTimeout(resTimeout);
						if (er.name === 'AbortError' || er.name === 'FetchError') {
							throw er;
						} else if (er.name === 'RangeError') {
							throw new FetchError(`Could not create Buffer from response body for ${this.url}: ${er.message}`, 'system', er);
						} else {
							throw new FetchError(`Invalid response body while trying to fetch ${this.url}: ${er.message}`, 'system', er);
						}
					});
			}
			static clone(instance) {
				if (instance.bodyUsed) {
					throw new Error('cannot clone body after it is used');
				}
				const body = instance.body;
				if (Minipass.isStream(body) && typeof body.getBoundary !== 'function') {
					const tee = new Minipass();
					const p1 = new Minipass();
					const p2 = new Minipass();
					tee.on('error', er => {
						p1.emit('error', er);
						p2.emit('error', er);
					});
					body.on('error', er => tee.emit('error', er));
					tee.pipe(p1);
					tee.pipe(p2);
					body.pipe(tee);
					instance[INTERNALS].body = p1;
					return p2;
				} else {
					return instance.body;
				}
			}
			static extractContentType(body) {
				return body === null || body === undefined
					? null
					: typeof body === 'string'
						? 'text/plain;charset=UTF-8'
						: isURLSearchParams(body)
							? 'application/x-www-form-urlencoded;charset=UTF-8'
							: isBlob(body)
								? body.type || null
								: Buffer.isBuffer(body)
									? null
									: Object.prototype.toString.call(body) === '[object ArrayBuffer]'
										? null
										: ArrayBuffer.isView(body)
											? null
											: typeof body.getBoundary === 'function'
												? `multipart/form-data;boundary=${body.getBoundary()}`
												: Minipass.isStream(body)
													? null
													: 'text/plain;charset=UTF-8';
			}
			static getTotalBytes(instance) {
				const {body} = instance;
				return body === null || body === undefined ? 0 : isBlob(body) ? body.size : Buffer.isBuffer(body) ? body.length : body && typeof body.getLengthSync === 'function' && ((body._lengthRetrievers && body._lengthRetrievers.length === 0) || (body.hasKnownLength && body.hasKnownLength())) ? body.getLengthSync() : null;
			}
			static writeToStream(dest, instance) {
				const {body} = instance;
				if (body === null || body === undefined) {
					dest.end();
				} else if (Buffer.isBuffer(body) || typeof body === 'string') {
					dest.end(body);
				} else {
					const stream = isBlob(body) ? body.stream() : body;
					stream.on('error', er => dest.emit('error', er)).pipe(dest);
				}
				return dest;
			}
		}
		Object.defineProperties(Body.prototype, {
			body: {enumerable: true},
			bodyUsed: {enumerable: true},
			arrayBuffer: {enumerable: true},
			blob: {enumerable: true},
			json: {enumerable: true},
			text: {enumerable: true}
		});
		const isURLSearchParams = obj =>
			typeof obj !== 'object' || typeof obj.append !== 'function' || typeof obj.delete !== 'function' || typeof obj.get !== 'function' || typeof obj.getAll !== 'function' || typeof obj.has !== 'function' || typeof obj.set !== 'function'
				? false
				: obj.constructor.name === 'URLSearchParams' || Object.prototype.toString.call(obj) === '[object URLSearchParams]' || typeof obj.sort === 'function';
		const isBlob = obj =>
			typeof obj === 'object' && typeof obj.arrayBuffer === 'function' && typeof obj.type === 'string' && typeof obj.stream === 'function' && typeof obj.constructor === 'function' && typeof obj.constructor.name === 'string' && /^(Blob|File)$/.test(obj.constructor.name) && /^(Blob|File)$/.test(obj[Symbol.toStringTag]);
		const convertBody = (buffer, headers) => {
			const ct = headers && headers.get('content-type');
			let charset = 'utf-8';
			let res;
			if (ct) {
				res = /charset=([^;]*)/i.exec(ct);
			}
			const str = buffer.slice(0, 1024).toString();
			if (!res && str) {
				res = /<meta.+?charset=(['"])(.+?)\1/i.exec(str);
			}
			if (!res && str) {
				res = /<meta[\s]+?http-equiv=(['"])content-type\1[\s]+?content=(['"])(.+?)\2/i.exec(str);
				if (!res) {
					res = /<meta[\s]+?content=(['"])(.+?)\1[\s]+?http-equiv=(['"])content-type\3/i.exec(str);
					if (res) {
						res.pop();
					}
				}
				if (res) {
					res = /charset=(.*)/i.exec(res.pop());
				}
			}
			if (!res && str) {
				res = /<\?xml.+?encoding=(['"])(.+?)\1/i.exec(str);
			}
			if (res) {
				charset = res.pop();
				if (charset === 'gb2312' || charset === 'gbk') {
					charset = 'gb18030';
				}
			}
			if (charset === 'UTF-8') {
				return buffer.toString('UTF-8');
			}
			charset = charset
				.toString()
				.trim()
				.replace(/^latin[-_]?(\d+)$/i, 'ISO-8859-$1')
				.replace(/^win(?:dows)?[-_]?(\d+)$/i, 'WINDOWS-$1')
				.replace(/^utf[-_]?(\d+)$/i, 'UTF-$1')
				.replace(/^ks_c_5601-1987$/i, 'CP949')
				.replace(/^us[-_]?ascii$/i, 'ASCII')
				.toUpperCase();
			try {
				return decode(buffer, charset).toString();
			} catch {
				return buffer.toString('UTF-8');
			}
		};
		module.exports = Body;
	},
	22644: module => {
		class FetchError extends Error {
			constructor(message, type, systemError) {
				super(message);
				this.code = 'FETCH_ERROR';
				if (systemError) {
					Object.assign(this, systemError);
				}
				this.errno = this.code;
				this.type = this.code === 'EBADSIZE' && this.found > this.expect ? 'max-size' : type;
				this.message = message;
				Error.captureStackTrace(this, this.constructor);
			}
			get name() {
				return 'FetchError';
			}
			set name(n) {}
			get [Symbol.toStringTag]() {
				return 'FetchError';
			}
		}
		module.exports = FetchError;
	},
	98645: module => {
		const invalidTokenRegex = /[^^_`a-zA-Z\-0-9!#$%&'*+.|~]/;
		const invalidHeaderCharRegex = /[^\t\x20-\x7e\x80-\xff]/;
		const validateName = name => {
			name = `${name}`;
			if (invalidTokenRegex.test(name) || name === '') {
				throw new TypeError(`${name} is not a legal HTTP header name`);
			}
		};
		const validateValue = value => {
			value = `${value}`;
			if (invalidHeaderCharRegex.test(value)) {
				throw new TypeError(`${value} is not a legal HTTP header value`);
			}
		};
		const find = (map, name) => {
			name = name.toLowerCase();
			for (const key in map) {
				if (key.toLowerCase() === name) {
					return key;
				}
			}
			return undefined;
		};
		const MAP = Symbol('map');
		class Headers {
			constructor(init = undefined) {
				this[MAP] = Object.create(null);
				if (init instanceof Headers) {
					const rawHeaders = init.raw();
					const headerNames = Object.keys(rawHeaders);
					for (const headerName of headerNames) {
						for (const value of rawHeaders[headerName]) {
							this.append(headerName, value);
						}
					}
					return;
				}
				if (init === undefined || init === null) {
					return;
				}
				if (typeof init === 'object') {
					const method = init[Symbol.iterator];
					if (method !== null && method !== undefined) {
						if (typeof method !== 'function') {
							throw new TypeError('Header pairs must be iterable');
						}
						const pairs = [];
						for (const pair of init) {
							if (typeof pair !== 'object' || typeof pair[Symbol.iterator] !== 'function') {
								throw new TypeError('Each header pair must be iterable');
							}
							const arrPair = Array.from(pair);
							if (arrPair.length !== 2) {
								throw new TypeError('Each header pair must be a name/value tuple');
							}
							pairs.push(arrPair);
						}
						for (const pair of pairs) {
							this.append(pair[0], pair[1]);
						}
					} else {
						for (const key of Object.keys(init)) {
							this.append(key, init[key]);
						}
					}
				} else {
					throw new TypeError('Provided initializer must be an object');
				}
			}
			get(name) {
				name = `${name}`;
				validateName(name);
				const key = find(this[MAP], name);
				if (key === undefined) {
					return null;
				}
				return this[MAP][key].join(', ');
			}
			forEach(callback, thisArg = undefined) {
				let pairs = getHeaders(this);
				for (let i = 0; i < pairs.length; i++) {
					const [name, value] = pairs[i];
					callback.call(thisArg, value, name, this);
					pairs = getHeaders(this);
				}
			}
			set(name, value) {
				name = `${name}`;
				value = `${value}`;
				validateName(name);
				validateValue(value);
				const key = find(this[MAP], name);
				this[MAP][key !== undefined ? key : name] = [value];
			}
			append(name, value) {
				name = `${name}`;
				value = `${value}`;
				validateName(name);
				validateValue(value);
				const key = find(this[MAP], name);
				if (key !== undefined) {
					this[MAP][key].push(value);
				} else {
					this[MAP][name] = [value];
				}
			}
			has(name) {
				name = `${name}`;
				validateName(name);
				return find(this[MAP], name) !== undefined;
			}
			delete(name) {
				name = `${name}`;
				validateName(name);
				const key = find(this[MAP], name);
				if (key !== undefined) {
					delete this[MAP][key];
				}
			}
			raw() {
				return this[MAP];
			}
			keys() {
				return new HeadersIterator(this, 'key');
			}
			values() {
				return new HeadersIterator(this, 'value');
			}
			[Symbol.iterator]() {
				return new HeadersIterator(this, 'key+value');
			}
			entries() {
				return new HeadersIterator(this, 'key+value');
			}
			get [Symbol.toStringTag]() {
				return 'Headers';
			}
			static exportNodeCompatibleHeaders(headers) {
				const obj = Object.assign(Object.create(null), headers[MAP]);
				const hostHeaderKey = find(headers[MAP], 'Host');
				if (hostHeaderKey !== undefined) {
					obj[hostHeaderKey] = obj[hostHeaderKey][0];
				}
				return obj;
			}
			static createHeadersLenient(obj) {
				const headers = new Headers();
				for (const name of Object.keys(obj)) {
					if (invalidTokenRegex.test(name)) {
						continue;
					}
					if (Array.isArray(obj[name])) {
						for (const val of obj[name]) {
							if (invalidHeaderCharRegex.test(val)) {
								continue;
							}
							if (headers[MAP][name] === undefined) {
								headers[MAP][name] = [val];
							} else {
								headers[MAP][name].push(val);
							}
						}
					} else if (!invalidHeaderCharRegex.test(obj[name])) {
						headers[MAP][name] = [obj[name]];
					}
				}
				return headers;
			}
		}
		Object.defineProperties(Headers.prototype, {
			get: {enumerable: true},
			forEach: {enumerable: true},
			set: {enumerable: true},
			append: {enumerable: true},
			has: {enumerable: true},
			delete: {enumerable: true},
			keys: {enumerable: true},
			values: {enumerable: true},
			entries: {enumerable: true}
		});
		const getHeaders = (headers, kind = 'key+value') =>
			Object.keys(headers[MAP])
				.sort()
				.map(kind === 'key' ? k => k.toLowerCase() : kind === 'value' ? k => headers[MAP][k].join(', ') : k => [k.toLowerCase(), headers[MAP][k].join(', ')]);
		const INTERNAL = Symbol('internal');
		class HeadersIterator {
			constructor(target, kind) {
				this[INTERNAL] = {
					target,
					kind,
					index: 0
				};
			}
			get [Symbol.toStringTag]() {
				return 'HeadersIterator';
			}
			next() {
				if (!this || Object.getPrototypeOf(this) !== HeadersIterator.prototype) {
					throw new TypeError('Value of `this` is not a HeadersIterator');
				}
				const {target, kind, index} = this[INTERNAL];
				const values = getHeaders(target, kind);
				const len = values.length;
				if (index >= len) {
					return {
						value: undefined,
						done: true
					};
				}
				this[INTERNAL].index++;
				return {value: values[index], done: false};
			}
		}
		Object.setPrototypeOf(HeadersIterator.prototype, Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())));
		module.exports = Headers;
	},
	88483: (module, __unused_webpack_exports, __webpack_require__) => {
		const {URL} = __webpack_require__(87016);
		const http = __webpack_require__(58611);
		const https = __webpack_require__(65692);
		const zlib = __webpack_require__(37119);
		const {Minipass} = __webpack_require__(78275);
		const Body = __webpack_require__(28515);
		const {writeToStream, getTotalBytes} = Body;
		const Response = __webpack_require__(43852);
		const Headers = __webpack_require__(98645);
		const {createHeadersLenient} = Headers;
		const Request = __webpack_require__(99586);
		const {getNodeRequestOptions} = Request;
		const FetchError = __webpack_require__(22644);
		const AbortError = __webpack_require__(57442);
		const acceptsEncoding = (headers, encoding) => {
			const encodings = new Headers(headers)
				.get('Accept-Encoding')
				.toLowerCase()
				.split(',')
				.map(value => value.trim().split(/\s*;\s*/));
			const preference = encodings.find(([name]) => name === encoding) || encodings.find(([name]) => name === '*');
			if (!preference) {
				return false;
			}
			const [, weight = 'q=1'] = preference;
			return preference.length <= 2 && /^q=(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(weight) && Number(weight.slice(2)) > 0;
		};
		const fetch = async (url, opts) => {
			if (/^data:/.test(url)) {
				const request = new Request(url, opts);
				return Promise.resolve().then(
					() =>
						new Promise((resolve, reject) => {
							let type, data;
							try {
								const {pathname, search} = new URL(url);
								const split = pathname.split(',');
								if (split.length < 2) {
									throw new Error('invalid data: URI');
								}
								const mime = split.shift();
								const base64 = /;base64$/.test(mime);
								type = base64 ? mime.slice(0, -1 * ';base64'.length) : mime;
								const rawData = decodeURIComponent(split.join(',') + search);
								data = base64 ? Buffer.from(rawData, 'base64') : Buffer.from(rawData);
							} catch (er) {
								return reject(new FetchError(`[${request.method}] ${request.url} invalid URL, ${er.message}`, 'system', er));
							}
							const {signal} = request;
							if (signal && signal.aborted) {
								return reject(new AbortError('The user aborted a request.'));
							}
							const headers = {'Content-Length': data.length};
							if (type) {
								headers['Content-Type'] = type;
							}
							return resolve(new Response(data, {headers}));
						})
				);
			}
			return new Promise((resolve, reject) => {
				const request = new Request(url, opts);
				let options;
				try {
					options = getNodeRequestOptions(request);
				} catch (er) {
					return reject(er);
				}
				const send = (options.protocol === 'https:' ? https : http).request;
				const {signal} = request;
				let response = null;
				const abort = () => {
					const error = new AbortError('The user aborted a request.');
					reject(error);
					if (Minipass.isStream(request.body) && typeof request.body.destroy === 'function') {
						request.body.destroy(error);
					}
					if (response && response.body) {
						response.body.emit('error', error);
					}
				};
				if (signal && signal.aborted) {
					return abort();
				}
				const abortAndFinalize = () => {
					abort();
					finalize();
				};
				const finalize = () => {
					req.abort();
					if (signal) {
						signal.removeEventListener('abort', abortAndFinalize);
					}
					clearTimeout(reqTimeout);
				};
				const req = send(options);
				if (signal) {
					signal.addEventListener('abort', abortAndFinalize);
				}
				let reqTimeout = null;
				if (request.timeout) {
					req.once('socket', () => {
						reqTimeout = setTimeout(() => {
							reject(new FetchError(`network timeout at: ${request.url}`, 'request-timeout'));
							finalize();
						}, request.timeout);
					});
				}
				req.on('error', er => {
					if (req.res) {
						req.res.emit('error', er);
					}
					reject(new FetchError(`request to ${request.url} failed, reason: ${er.message}`, 'system', er));
					finalize();
				});
				req.on('response', res => {
					clearTimeout(reqTimeout);
					const headers = createHeadersLenient(res.headers);
					if (fetch.isRedirect(res.statusCode)) {
						const location = headers.get('Location');
						let locationURL = null;
						try {
							locationURL = location === null ? null : new URL(location, request.url).toString();
						} catch {
							if (request.redirect !== 'manual') {
								reject(new FetchError(`uri requested responds with an invalid redirect URL: ${location}`, 'invalid-redirect'));
								finalize();
								return;
							}
						}
						if (request.redirect === 'error') {
							reject(new FetchError('uri requested responds with a redirect, ' + `redirect mode is set to error: ${request.url}`, 'no-redirect'));
							finalize();
							return;
						} else if (request.redirect === 'manual') {
							if (locationURL !== null) {
								try {
									headers.set('Location', locationURL);
								} catch (err) {
									reject(err);
								}
							}
						} else if (request.redirect === 'follow' && locationURL !== null) {
							if (request.counter >= request.follow) {
								reject(new FetchError(`maximum redirect reached at: ${request.url}`, 'max-redirect'));
								finalize();
								return;
							}
							if (res.statusCode !== 303 && request.body && getTotalBytes(request) === null) {
								reject(new FetchError('Cannot follow redirect with body being a readable stream', 'unsupported-redirect'));
								finalize();
								return;
							}
							request.headers.set('host', new URL(locationURL).host);
							const requestOpts = {
								headers: new Headers(request.headers),
								follow: request.follow,
								counter: request.counter + 1,
								agent: request.agent,
								compress: request.compress,
								method: request.method,
								body: request.body,
								signal: request.signal,
								timeout: request.timeout
							};
							const parsedOriginal = new URL(request.url);
							const parsedRedirect = new URL(locationURL);
							if (parsedOriginal.hostname !== parsedRedirect.hostname) {
								requestOpts.headers.delete('authorization');
								requestOpts.headers.delete('cookie');
							}
							if (res.statusCode === 303 || ((res.statusCode === 301 || res.statusCode === 302) && request.method === 'POST')) {
								requestOpts.method = 'GET';
								requestOpts.body = undefined;
								requestOpts.headers.delete('content-length');
							}
							resolve(fetch(new Request(locationURL, requestOpts)));
							finalize();
							return;
						}
					}
					res.once('end', () => signal && signal.removeEventListener('abort', abortAndFinalize));
					const body = new Minipass();
					body.on('error', finalize);
					res.on('error', er => body.emit('error', er));
					res.on('data', chunk => body.write(chunk));
					res.on('end', () => body.end());
					const responseOptions = {
						url: request.url,
						status: res.statusCode,
						statusText: res.statusMessage,
						headers: headers,
						size: request.size,
						timeout: request.timeout,
						counter: request.counter,
						trailer: new Promise(resolveTrailer => res.on('end', () => resolveTrailer(createHeadersLenient(res.trailers))))
					};
					const codings = headers.get('Content-Encoding');
					if (!request.compress || request.method === 'HEAD' || codings === null || res.statusCode === 204 || res.statusCode === 304) {
						response = new Response(body, responseOptions);
						resolve(response);
						return;
					}
					const zlibOptions = {
						flush: zlib.constants.Z_SYNC_FLUSH,
						finishFlush: zlib.constants.Z_SYNC_FLUSH
					};
					if (codings === 'gzip' || codings === 'x-gzip') {
						const unzip = new zlib.Gunzip(zlibOptions);
						response = new Response(body.on('error', er => unzip.emit('error', er)).pipe(unzip), responseOptions);
						resolve(response);
						return;
					}
					if (codings === 'deflate' || codings === 'x-deflate') {
						res.once('data', chunk => {
							const decoder = (chunk[0] & 0x0f) === 0x08 ? new zlib.Inflate() : new zlib.InflateRaw();
							body.on('error', er => decoder.emit('error', er)).pipe(decoder);
							response = new Response(decoder, responseOptions);
							resolve(response);
						});
						return;
					}
					if (codings === 'br' && acceptsEncoding(options.headers, 'br')) {
						try {
							var decoder = new zlib.BrotliDecompress();
						} catch (err) {
							reject(err);
							finalize();
							return;
						}
						body.on('error', er => decoder.emit('error', er)).pipe(decoder);
						response = new Response(decoder, responseOptions);
						resolve(response);
						return;
					}
					response = new Response(body, responseOptions);
					resolve(response);
				});
				writeToStream(req, request);
			});
		};
		module.exports = fetch;
		fetch.isRedirect = code => code === 301 || code === 302 || code === 303 || code === 307 || code === 308;
		fetch.Headers = Headers;
		fetch.Request = Request;
		fetch.Response = Response;
		fetch.FetchError = FetchError;
		fetch.AbortError = AbortError;
	},
	99586: (module, __unused_webpack_exports, __webpack_require__) => {
		const {URL} = __webpack_require__(87016);
		const {Minipass} = __webpack_require__(78275);
		const Headers = __webpack_require__(98645);
		const {exportNodeCompatibleHeaders} = Headers;
		const Body = __webpack_require__(28515);
		const {clone, extractContentType, getTotalBytes} = Body;
		const version = __webpack_require__(27573).rE;
		const defaultUserAgent = `minipass-fetch/${version} (+https://github.com/isaacs/minipass-fetch)`;
		const INTERNALS = Symbol('Request internals');
		const isRequest = input => typeof input === 'object' && typeof input[INTERNALS] === 'object';
		const isAbortSignal = signal => {
			const proto = signal && typeof signal === 'object' && Object.getPrototypeOf(signal);
			return !!(proto && proto.constructor.name === 'AbortSignal');
		};
		class Request extends Body {
			constructor(input, init = {}) {
				const parsedURL = isRequest(input) ? new URL(input.url) : input && input.href ? new URL(input.href) : new URL(`${input}`);
				if (isRequest(input)) {
					init = {...input[INTERNALS], ...init};
				} else if (!input || typeof input === 'string') {
					input = {};
				}
				const method = (init.method || input.method || 'GET').toUpperCase();
				const isGETHEAD = method === 'GET' || method === 'HEAD';
				if (((init.body !== null && init.body !== undefined) || (isRequest(input) && input.body !== null)) && isGETHEAD) {
					throw new TypeError('Request with GET/HEAD method cannot have body');
				}
				const inputBody = init.body !== null && init.body !== undefined ? init.body : isRequest(input) && input.body !== null ? clone(input) : null;
				super(inputBody, {
					timeout: init.timeout || input.timeout || 0,
					size: init.size || input.size || 0
				});
				const headers = new Headers(init.headers || input.headers || {});
				if (inputBody !== null && inputBody !== undefined && !headers.has('Content-Type')) {
					const contentType = extractContentType(inputBody);
					if (contentType) {
						headers.append('Content-Type', contentType);
					}
				}
				const signal = 'signal' in init ? init.signal : null;
				if (signal !== null && signal !== undefined && !isAbortSignal(signal)) {
					throw new TypeError('Expected signal must be an instanceof AbortSignal');
				}
				const {ca, cert, ciphers, clientCertEngine, crl, dhparam, ecdhCurve, family, honorCipherOrder, key, passphrase, pfx, rejectUnauthorized = process.env.NODE_TLS_REJECT_UNAUTHORIZED !== '0', secureOptions, secureProtocol, servername, sessionIdContext} = init;
				this[INTERNALS] = {
					method,
					redirect: init.redirect || input.redirect || 'follow',
					headers,
					parsedURL,
					signal,
					ca,
					cert,
					ciphers,
					clientCertEngine,
					crl,
					dhparam,
					ecdhCurve,
					family,
					honorCipherOrder,
					key,
					passphrase,
					pfx,
					rejectUnauthorized,
					secureOptions,
					secureProtocol,
					servername,
					sessionIdContext
				};
				this.follow = init.follow !== undefined ? init.follow : input.follow !== undefined ? input.follow : 20;
				this.compress = init.compress !== undefined ? init.compress : input.compress !== undefined ? input.compress : true;
				this.counter = init.counter || input.counter || 0;
				this.agent = init.agent || input.agent;
			}
			get method() {
				return this[INTERNALS].method;
			}
			get url() {
				return this[INTERNALS].parsedURL.toString();
			}
			get headers() {
				return this[INTERNALS].headers;
			}
			get redirect() {
				return this[INTERNALS].redirect;
			}
			get signal() {
				return this[INTERNALS].signal;
			}
			clone() {
				return new Request(this);
			}
			get [Symbol.toStringTag]() {
				return 'Request';
			}
			static getNodeRequestOptions(request) {
				const parsedURL = request[INTERNALS].parsedURL;
				const headers = new Headers(request[INTERNALS].headers);
				if (!headers.has('Accept')) {
					headers.set('Accept', '*/*');
				}
				if (!/^https?:$/.test(parsedURL.protocol)) {
					throw new TypeError('Only HTTP(S) protocols are supported');
				}
				if (request.signal && Minipass.isStream(request.body) && typeof request.body.destroy !== 'function') {
					throw new Error('Cancellation of streamed requests with AbortSignal is not supported');
				}
				const contentLengthValue = (request.body === null || request.body === undefined) && /^(POST|PUT)$/i.test(request.method) ? '0' : request.body !== null && request.body !== undefined ? getTotalBytes(request) : null;
				if (contentLengthValue) {
					headers.set('Content-Length', contentLengthValue + '');
				}
				if (!headers.has('User-Agent')) {
					headers.set('User-Agent', defaultUserAgent);
				}
				if (request.compress && !headers.has('Accept-Encoding')) {
					headers.set('Accept-Encoding', 'gzip,deflate');
				}
				const agent = typeof request.agent === 'function' ? request.agent(parsedURL) : request.agent;
				if (!headers.has('Connection') && !agent) {
					headers.set('Connection', 'close');
				}
				const {ca, cert, ciphers, clientCertEngine, crl, dhparam, ecdhCurve, family, honorCipherOrder, key, passphrase, pfx, rejectUnauthorized, secureOptions, secureProtocol, servername, sessionIdContext} = request[INTERNALS];
				const urlProps = {
					auth: parsedURL.username || parsedURL.password ? `${parsedURL.username}:${parsedURL.password}` : '',
					host: parsedURL.host,
					hostname: parsedURL.hostname,
					path: `${parsedURL.pathname}${parsedURL.search}`,
					port: parsedURL.port,
					protocol: parsedURL.protocol
				};
				return {
					...urlProps,
					method: request.method,
					headers: exportNodeCompatibleHeaders(headers),
					agent,
					ca,
					cert,
					ciphers,
					clientCertEngine,
					crl,
					dhparam,
					ecdhCurve,
					family,
					honorCipherOrder,
					key,
					passphrase,
					pfx,
					rejectUnauthorized,
					secureOptions,
					secureProtocol,
					servername,
					sessionIdContext,
					timeout: request.timeout
				};
			}
		}
		module.exports = Request;
		Object.defineProperties(Request.prototype, {
			method: {enumerable: true},
			url: {enumerable: true},
			headers: {enumerable: true},
			redirect: {enumerable: true},
			clone: {enumerable: true},
			signal: {enumerable: true}
		});
	},
	43852: (module, __unused_webpack_exports, __webpack_require__) => {
		const http = __webpack_require__(58611);
		const {STATUS_CODES} = http;
		const Headers = __webpack_require__(98645);
		const Body = __webpack_require__(28515);
		const {clone, extractContentType} = Body;
		const INTERNALS = Symbol('Response internals');
		class Response extends Body {
			constructor(body = null, opts = {}) {
				super(body, opts);
				const status = opts.status || 200;
				const headers = new Headers(opts.headers);
				if (body !== null && body !== undefined && !headers.has('Content-Type')) {
					const contentType = extractContentType(body);
					if (contentType) {
						headers.append('Content-Type', contentType);
					}
				}
				this[INTERNALS] = {
					url: opts.url,
					status,
					statusText: opts.statusText || STATUS_CODES[status],
					headers,
					counter: opts.counter,
					trailer: Promise.resolve(opts.trailer || new Headers())
				};
			}
			get trailer() {
				return this[INTERNALS].trailer;
			}
			get url() {
				return this[INTERNALS].url || '';
			}
			get status() {
				return this[INTERNALS].status;
			}
			get ok() {
				return this[INTERNALS].status >= 200 && this[INTERNALS].status < 300;
			}
			get redirected() {
				return this[INTERNALS].counter > 0;
			}
			get statusText() {
				return this[INTERNALS].statusText;
			}
			get headers() {
				return this[INTERNALS].headers;
			}
			clone() {
				return new Response(clone(this), {
					url: this.url,
					status: this.status,
					statusText: this.statusText,
					headers: this.headers,
					ok: this.ok,
					redirected: this.redirected,
					trailer: this.trailer
				});
			}
			get [Symbol.toStringTag]() {
				return 'Response';
			}
		}
		module.exports = Response;
		Object.defineProperties(Response.prototype, {
			url: {enumerable: true},
			status: {enumerable: true},
			ok: {enumerable: true},
			redirected: {enumerable: true},
			statusText: {enumerable: true},
			headers: {enumerable: true},
			clone: {enumerable: true}
		});
	},
	37633: (module, __unused_webpack_exports, __webpack_require__) => {
		const Minipass = __webpack_require__(64387);
		const _flush = Symbol('_flush');
		const _flushed = Symbol('_flushed');
		const _flushing = Symbol('_flushing');
		class Flush extends Minipass {
			constructor(opt = {}) {
				if (typeof opt === 'function') opt = {flush: opt};
				super(opt);
				if (typeof opt.flush !== 'function' && typeof this.flush !== 'function') throw new TypeError('must provide flush function in options');
				this[_flush] = opt.flush || this.flush;
			}
			emit(ev, ...data) {
				if ((ev !== 'end' && ev !== 'finish') || this[_flushed]) return super.emit(ev, ...data);
				if (this[_flushing]) return;
				this[_flushing] = true;
				const afterFlush = er => {
					this[_flushed] = true;
					er ? super.emit('error', er) : super.emit('end');
				};
				const ret = this[_flush](afterFlush);
				if (ret && ret.then)
					ret.then(
						() => afterFlush(),
						er => afterFlush(er)
					);
			}
		}
		module.exports = Flush;
	},
	64387: (module, __unused_webpack_exports, __webpack_require__) => {
		const proc =
			typeof process === 'object' && process
				? process
				: {
						stdout: null,
						stderr: null
					};
		const EE = __webpack_require__(24434);
		const Stream = __webpack_require__(2203);
		const SD = __webpack_require__(13193).StringDecoder;
		const EOF = Symbol('EOF');
		const MAYBE_EMIT_END = Symbol('maybeEmitEnd');
		const EMITTED_END = Symbol('emittedEnd');
		const EMITTING_END = Symbol('emittingEnd');
		const EMITTED_ERROR = Symbol('emittedError');
		const CLOSED = Symbol('closed');
		const READ = Symbol('read');
		const FLUSH = Symbol('flush');
		const FLUSHCHUNK = Symbol('flushChunk');
		const ENCODING = Symbol('encoding');
		const DECODER = Symbol('decoder');
		const FLOWING = Symbol('flowing');
		const PAUSED = Symbol('paused');
		const RESUME = Symbol('resume');
		const BUFFERLENGTH = Symbol('bufferLength');
		const BUFFERPUSH = Symbol('bufferPush');
		const BUFFERSHIFT = Symbol('bufferShift');
		const OBJECTMODE = Symbol('objectMode');
		const DESTROYED = Symbol('destroyed');
		const EMITDATA = Symbol('emitData');
		const EMITEND = Symbol('emitEnd');
		const EMITEND2 = Symbol('emitEnd2');
		const ASYNC = Symbol('async');
		const defer = fn => Promise.resolve().then(fn);
		const doIter = global._MP_NO_ITERATOR_SYMBOLS_ !== '1';
		const ASYNCITERATOR = (doIter && Symbol.asyncIterator) || Symbol('asyncIterator not implemented');
		const ITERATOR = (doIter && Symbol.iterator) || Symbol('iterator not implemented');
		const isEndish = ev => ev === 'end' || ev === 'finish' || ev === 'prefinish';
		const isArrayBuffer = b => b instanceof ArrayBuffer || (typeof b === 'object' && b.constructor && b.constructor.name === 'ArrayBuffer' && b.byteLength >= 0);
		const isArrayBufferView = b => !Buffer.isBuffer(b) && ArrayBuffer.isView(b);
		class Pipe {
			constructor(src, dest, opts) {
				this.src = src;
				this.dest = dest;
				this.opts = opts;
				this.ondrain = () => src[RESUME]();
				dest.on('drain', this.ondrain);
			}
			unpipe() {
				this.dest.removeListener('drain', this.ondrain);
			}
			proxyErrors() {}
			end() {
				this.unpipe();
				if (this.opts.end) this.dest.end();
			}
		}
		class PipeProxyErrors extends Pipe {
			unpipe() {
				this.src.removeListener('error', this.proxyErrors);
				super.unpipe();
			}
			constructor(src, dest, opts) {
				super(src, dest, opts);
				this.proxyErrors = er => dest.emit('error', er);
				src.on('error', this.proxyErrors);
			}
		}
		module.exports = class Minipass extends Stream {
			constructor(options) {
				super();
				this[FLOWING] = false;
				this[PAUSED] = false;
				this.pipes = [];
				this.buffer = [];
				this[OBJECTMODE] = (options && options.objectMode) || false;
				if (this[OBJECTMODE]) this[ENCODING] = null;
				else this[ENCODING] = (options && options.encoding) || null;
				if (this[ENCODING] === 'buffer') this[ENCODING] = null;
				this[ASYNC] = (options && !!options.async) || false;
				this[DECODER] = this[ENCODING] ? new SD(this[ENCODING]) : null;
				this[EOF] = false;
				this[EMITTED_END] = false;
				this[EMITTING_END] = false;
				this[CLOSED] = false;
				this[EMITTED_ERROR] = null;
				this.writable = true;
				this.readable = true;
				this[BUFFERLENGTH] = 0;
				this[DESTROYED] = false;
			}
			get bufferLength() {
				return this[BUFFERLENGTH];
			}
			get encoding() {
				return this[ENCODING];
			}
			set encoding(enc) {
				if (this[OBJECTMODE]) throw new Error('cannot set encoding in objectMode');
				if (this[ENCODING] && enc !== this[ENCODING] && ((this[DECODER] && this[DECODER].lastNeed) || this[BUFFERLENGTH])) throw new Error('cannot change encoding');
				if (this[ENCODING] !== enc) {
					this[DECODER] = enc ? new SD(enc) : null;
					if (this.buffer.length) this.buffer = this.buffer.map(chunk => this[DECODER].write(chunk));
				}
				this[ENCODING] = enc;
			}
			setEncoding(enc) {
				this.encoding = enc;
			}
			get objectMode() {
				return this[OBJECTMODE];
			}
			set objectMode(om) {
				this[OBJECTMODE] = this[OBJECTMODE] || !!om;
			}
			get ['async']() {
				return this[ASYNC];
			}
			set ['async'](a) {
				this[ASYNC] = this[ASYNC] || !!a;
			}
			write(chunk, encoding, cb) {
				if (this[EOF]) throw new Error('write after end');
				if (this[DESTROYED]) {
					this.emit('error', Object.assign(new Error('Cannot call write after a stream was destroyed'), {code: 'ERR_STREAM_DESTROYED'}));
					return true;
				}
				if (typeof encoding === 'function') (cb = encoding), (encoding = 'utf8');
				if (!encoding) encoding = 'utf8';
				const fn = this[ASYNC] ? defer : f => f();
				if (!this[OBJECTMODE] && !Buffer.isBuffer(chunk)) {
					if (isArrayBufferView(chunk)) chunk = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
					else if (isArrayBuffer(chunk)) chunk = Buffer.from(chunk);
					else if (typeof chunk !== 'string') this.objectMode = true;
				}
				if (this[OBJECTMODE]) {
					if (this.flowing && this[BUFFERLENGTH] !== 0) this[FLUSH](true);
					if (this.flowing) this.emit('data', chunk);
					else this[BUFFERPUSH](chunk);
					if (this[BUFFERLENGTH] !== 0) this.emit('readable');
					if (cb) fn(cb);
					return this.flowing;
				}
				if (!chunk.length) {
					if (this[BUFFERLENGTH] !== 0) this.emit('readable');
					if (cb) fn(cb);
					return this.flowing;
				}
				if (typeof chunk === 'string' && !(encoding === this[ENCODING] && !this[DECODER].lastNeed)) {
					chunk = Buffer.from(chunk, encoding);
				}
				if (Buffer.isBuffer(chunk) && this[ENCODING]) chunk = this[DECODER].write(chunk);
				if (this.flowing && this[BUFFERLENGTH] !== 0) this[FLUSH](true);
				if (this.flowing) this.emit('data', chunk);
				else this[BUFFERPUSH](chunk);
				if (this[BUFFERLENGTH] !== 0) this.emit('readable');
				if (cb) fn(cb);
				return this.flowing;
			}
			read(n) {
				if (this[DESTROYED]) return null;
				if (this[BUFFERLENGTH] === 0 || n === 0 || n > this[BUFFERLENGTH]) {
					this[MAYBE_EMIT_END]();
					return null;
				}
				if (this[OBJECTMODE]) n = null;
				if (this.buffer.length > 1 && !this[OBJECTMODE]) {
					if (this.encoding) this.buffer = [this.buffer.join('')];
					else this.buffer = [Buffer.concat(this.buffer, this[BUFFERLENGTH])];
				}
				const ret = this[READ](n || null, this.buffer[0]);
				this[MAYBE_EMIT_END]();
				return ret;
			}
			[READ](n, chunk) {
				if (n === chunk.length || n === null) this[BUFFERSHIFT]();
				else {
					this.buffer[0] = chunk.slice(n);
					chunk = chunk.slice(0, n);
					this[BUFFERLENGTH] -= n;
				}
				this.emit('data', chunk);
				if (!this.buffer.length && !this[EOF]) this.emit('drain');
				return chunk;
			}
			end(chunk, encoding, cb) {
				if (typeof chunk === 'function') (cb = chunk), (chunk = null);
				if (typeof encoding === 'function') (cb = encoding), (encoding = 'utf8');
				if (chunk) this.write(chunk, encoding);
				if (cb) this.once('end', cb);
				this[EOF] = true;
				this.writable = false;
				if (this.flowing || !this[PAUSED]) this[MAYBE_EMIT_END]();
				return this;
			}
			[RESUME]() {
				if (this[DESTROYED]) return;
				this[PAUSED] = false;
				this[FLOWING] = true;
				this.emit('resume');
				if (this.buffer.length) this[FLUSH]();
				else if (this[EOF]) this[MAYBE_EMIT_END]();
				else this.emit('drain');
			}
			resume() {
				return this[RESUME]();
			}
			pause() {
				this[FLOWING] = false;
				this[PAUSED] = true;
			}
			get destroyed() {
				return this[DESTROYED];
			}
			get flowing() {
				return this[FLOWING];
			}
			get paused() {
				return this[PAUSED];
			}
			[BUFFERPUSH](chunk) {
				if (this[OBJECTMODE]) this[BUFFERLENGTH] += 1;
				else this[BUFFERLENGTH] += chunk.length;
				this.buffer.push(chunk);
			}
			[BUFFERSHIFT]() {
				if (this.buffer.length) {
					if (this[OBJECTMODE]) this[BUFFERLENGTH] -= 1;
					else this[BUFFERLENGTH] -= this.buffer[0].length;
				}
				return this.buffer.shift();
			}
			[FLUSH](noDrain) {
				do {} while (this[FLUSHCHUNK](this[BUFFERSHIFT]()));
				if (!noDrain && !this.buffer.length && !this[EOF]) this.emit('drain');
			}
			[FLUSHCHUNK](chunk) {
				return chunk ? (this.emit('data', chunk), this.flowing) : false;
			}
			pipe(dest, opts) {
				if (this[DESTROYED]) return;
				const ended = this[EMITTED_END];
				opts = opts || {};
				if (dest === proc.stdout || dest === proc.stderr) opts.end = false;
				else opts.end = opts.end !== false;
				opts.proxyErrors = !!opts.proxyErrors;
				if (ended) {
					if (opts.end) dest.end();
				} else {
					this.pipes.push(!opts.proxyErrors ? new Pipe(this, dest, opts) : new PipeProxyErrors(this, dest, opts));
					if (this[ASYNC]) defer(() => this[RESUME]());
					else this[RESUME]();
				}
				return dest;
			}
			unpipe(dest) {
				const p = this.pipes.find(p => p.dest === dest);
				if (p) {
					this.pipes.splice(this.pipes.indexOf(p), 1);
					p.unpipe();
				}
			}
			addListener(ev, fn) {
				return this.on(ev, fn);
			}
			on(ev, fn) {
				const ret = super.on(ev, fn);
				if (ev === 'data' && !this.pipes.length && !this.flowing) this[RESUME]();
				else if (ev === 'readable' && this[BUFFERLENGTH] !== 0) super.emit('readable');
				else if (isEndish(ev) && this[EMITTED_END]) {
					super.emit(ev);
					this.removeAllListeners(ev);
				} else if (ev === 'error' && this[EMITTED_ERROR]) {
					if (this[ASYNC]) defer(() => fn.call(this, this[EMITTED_ERROR]));
					else fn.call(this, this[EMITTED_ERROR]);
				}
				return ret;
			}
			get emittedEnd() {
				return this[EMITTED_END];
			}
			[MAYBE_EMIT_END]() {
				if (!this[EMITTING_END] && !this[EMITTED_END] && !this[DESTROYED] && this.buffer.length === 0 && this[EOF]) {
					this[EMITTING_END] = true;
					this.emit('end');
					this.emit('prefinish');
					this.emit('finish');
					if (this[CLOSED]) this.emit('close');
					this[EMITTING_END] = false;
				}
			}
			emit(ev, data, ...extra) {
				if (ev !== 'error' && ev !== 'close' && ev !== DESTROYED && this[DESTROYED]) return;
				else if (ev === 'data') {
					return !data ? false : this[ASYNC] ? defer(() => this[EMITDATA](data)) : this[EMITDATA](data);
				} else if (ev === 'end') {
					return this[EMITEND]();
				} else if (ev === 'close') {
					this[CLOSED] = true;
					if (!this[EMITTED_END] && !this[DESTROYED]) return;
					const ret = super.emit('close');
					this.removeAllListeners('close');
					return ret;
				} else if (ev === 'error') {
					this[EMITTED_ERROR] = data;
					const ret = super.emit('error', data);
					this[MAYBE_EMIT_END]();
					return ret;
				} else if (ev === 'resume') {
					const ret = super.emit('resume');
					this[MAYBE_EMIT_END]();
					return ret;
				} else if (ev === 'finish' || ev === 'prefinish') {
					const ret = super.emit(ev);
					this.removeAllListeners(ev);
					return ret;
				}
				const ret = super.emit(ev, data, ...extra);
				this[MAYBE_EMIT_END]();
				return ret;
			}
			[EMITDATA](data) {
				for (const p of this.pipes) {
					if (p.dest.write(data) === false) this.pause();
				}
				const ret = super.emit('data', data);
				this[MAYBE_EMIT_END]();
				return ret;
			}
			[EMITEND]() {
				if (this[EMITTED_END]) return;
				this[EMITTED_END] = true;
				this.readable = false;
				if (this[ASYNC]) defer(() => this[EMITEND2]());
				else this[EMITEND2]();
			}
			[EMITEND2]() {
				if (this[DECODER]) {
					const data = this[DECODER].end();
					if (data) {
						for (const p of this.pipes) {
							p.dest.write(data);
						}
						super.emit('data', data);
					}
				}
				for (const p of this.pipes) {
					p.end();
				}
				const ret = super.emit('end');
				this.removeAllListeners('end');
				return ret;
			}
			collect() {
				const buf = [];
				if (!this[OBJECTMODE]) buf.dataLength = 0;
				const p = this.promise();
				this.on('data', c => {
					buf.push(c);
					if (!this[OBJECTMODE]) buf.dataLength += c.length;
				});
				return p.then(() => buf);
			}
			concat() {
				return this[OBJECTMODE] ? Promise.reject(new Error('cannot concat in objectMode')) : this.collect().then(buf => (this[OBJECTMODE] ? Promise.reject(new Error('cannot concat in objectMode')) : this[ENCODING] ? buf.join('') : Buffer.concat(buf, buf.dataLength)));
			}
			promise() {
				return new Promise((resolve, reject) => {
					this.on(DESTROYED, () => reject(new Error('stream destroyed')));
					this.on('error', er => reject(er));
					this.on('end', () => resolve());
				});
			}
			[ASYNCITERATOR]() {
				const next = () => {
					const res = this.read();
					if (res !== null) return Promise.resolve({done: false, value: res});
					if (this[EOF]) return Promise.resolve({done: true});
					let resolve = null;
					let reject = null;
					const onerr = er => {
						this.removeListener('data', ondata);
						this.removeListener('end', onend);
						reject(er);
					};
					const ondata = value => {
						this.removeListener('error', onerr);
						this.removeListener('end', onend);
						this.pause();
						resolve({value: value, done: !!this[EOF]});
					};
					const onend = () => {
						this.removeListener('error', onerr);
						this.removeListener('data', ondata);
						resolve({done: true});
					};
					const ondestroy = () => onerr(new Error('stream destroyed'));
					return new Promise((res, rej) => {
						reject = rej;
						resolve = res;
						this.once(DESTROYED, ondestroy);
						this.once('error', onerr);
						this.once('end', onend);
						this.once('data', ondata);
					});
				};
				return {next};
			}
			[ITERATOR]() {
				const next = () => {
					const value = this.read();
					const done = value === null;
					return {value, done};
				};
				return {next};
			}
			destroy(er) {
				if (this[DESTROYED]) {
					if (er) this.emit('error', er);
					else this.emit(DESTROYED);
					return this;
				}
				this[DESTROYED] = true;
				this.buffer.length = 0;
				this[BUFFERLENGTH] = 0;
				if (typeof this.close === 'function' && !this[CLOSED]) this.close();
				if (er) this.emit('error', er);
				else this.emit(DESTROYED);
				return this;
			}
			static isStream(s) {
				return !!s && (s instanceof Minipass || s instanceof Stream || (s instanceof EE && (typeof s.pipe === 'function' || (typeof s.write === 'function' && typeof s.end === 'function'))));
			}
		};
	},
	52899: (module, __unused_webpack_exports, __webpack_require__) => {
		const Minipass = __webpack_require__(45485);
		const EE = __webpack_require__(24434);
		const isStream = s => s && s instanceof EE && (typeof s.pipe === 'function' || (typeof s.write === 'function' && typeof s.end === 'function'));
		const _head = Symbol('_head');
		const _tail = Symbol('_tail');
		const _linkStreams = Symbol('_linkStreams');
		const _setHead = Symbol('_setHead');
		const _setTail = Symbol('_setTail');
		const _onError = Symbol('_onError');
		const _onData = Symbol('_onData');
		const _onEnd = Symbol('_onEnd');
		const _onDrain = Symbol('_onDrain');
		const _streams = Symbol('_streams');
		class Pipeline extends Minipass {
			constructor(opts, ...streams) {
				if (isStream(opts)) {
					streams.unshift(opts);
					opts = {};
				}
				super(opts);
				this[_streams] = [];
				if (streams.length) this.push(...streams);
			}
			[_linkStreams](streams) {
				return streams.reduce((src, dest) => {
					src.on('error', er => dest.emit('error', er));
					src.pipe(dest);
					return dest;
				});
			}
			push(...streams) {
				this[_streams].push(...streams);
				if (this[_tail]) streams.unshift(this[_tail]);
				const linkRet = this[_linkStreams](streams);
				this[_setTail](linkRet);
				if (!this[_head]) this[_setHead](streams[0]);
			}
			unshift(...streams) {
				this[_streams].unshift(...streams);
				if (this[_head]) streams.push(this[_head]);
				const linkRet = this[_linkStreams](streams);
				this[_setHead](streams[0]);
				if (!this[_tail]) this[_setTail](linkRet);
			}
			destroy(er) {
				this[_streams].forEach(s => typeof s.destroy === 'function' && s.destroy());
				return super.destroy(er);
			}
			[_setTail](stream) {
				this[_tail] = stream;
				stream.on('error', er => this[_onError](stream, er));
				stream.on('data', chunk => this[_onData](stream, chunk));
				stream.on('end', () => this[_onEnd](stream));
				stream.on('finish', () => this[_onEnd](stream));
			}
			[_onError](stream, er) {
				if (stream === this[_tail]) this.emit('error', er);
			}
			[_onData](stream, chunk) {
				if (stream === this[_tail]) super.write(chunk);
			}
			[_onEnd](stream) {
				if (stream === this[_tail]) super.end();
			}
			pause() {
				super.pause();
				return this[_tail] && this[_tail].pause && this[_tail].pause();
			}
			emit(ev, ...args) {
				if (ev === 'resume' && this[_tail] && this[_tail].resume) this[_tail].resume();
				return super.emit(ev, ...args);
			}
			[_setHead](stream) {
				this[_head] = stream;
				stream.on('drain', () => this[_onDrain](stream));
			}
			[_onDrain](stream) {
				if (stream === this[_head]) this.emit('drain');
			}
			write(chunk, enc, cb) {
				return this[_head].write(chunk, enc, cb) && (this.flowing || this.buffer.length === 0);
			}
			end(chunk, enc, cb) {
				this[_head].end(chunk, enc, cb);
				return this;
			}
		}
		module.exports = Pipeline;
	},
	45485: (module, __unused_webpack_exports, __webpack_require__) => {
		const proc =
			typeof process === 'object' && process
				? process
				: {
						stdout: null,
						stderr: null
					};
		const EE = __webpack_require__(24434);
		const Stream = __webpack_require__(2203);
		const SD = __webpack_require__(13193).StringDecoder;
		const EOF = Symbol('EOF');
		const MAYBE_EMIT_END = Symbol('maybeEmitEnd');
		const EMITTED_END = Symbol('emittedEnd');
		const EMITTING_END = Symbol('emittingEnd');
		const EMITTED_ERROR = Symbol('emittedError');
		const CLOSED = Symbol('closed');
		const READ = Symbol('read');
		const FLUSH = Symbol('flush');
		const FLUSHCHUNK = Symbol('flushChunk');
		const ENCODING = Symbol('encoding');
		const DECODER = Symbol('decoder');
		const FLOWING = Symbol('flowing');
		const PAUSED = Symbol('paused');
		const RESUME = Symbol('resume');
		const BUFFERLENGTH = Symbol('bufferLength');
		const BUFFERPUSH = Symbol('bufferPush');
		const BUFFERSHIFT = Symbol('bufferShift');
		const OBJECTMODE = Symbol('objectMode');
		const DESTROYED = Symbol('destroyed');
		const EMITDATA = Symbol('emitData');
		const EMITEND = Symbol('emitEnd');
		const EMITEND2 = Symbol('emitEnd2');
		const ASYNC = Symbol('async');
		const defer = fn => Promise.resolve().then(fn);
		const doIter = global._MP_NO_ITERATOR_SYMBOLS_ !== '1';
		const ASYNCITERATOR = (doIter && Symbol.asyncIterator) || Symbol('asyncIterator not implemented');
		const ITERATOR = (doIter && Symbol.iterator) || Symbol('iterator not implemented');
		const isEndish = ev => ev === 'end' || ev === 'finish' || ev === 'prefinish';
		const isArrayBuffer = b => b instanceof ArrayBuffer || (typeof b === 'object' && b.constructor && b.constructor.name === 'ArrayBuffer' && b.byteLength >= 0);
		const isArrayBufferView = b => !Buffer.isBuffer(b) && ArrayBuffer.isView(b);
		class Pipe {
			constructor(src, dest, opts) {
				this.src = src;
				this.dest = dest;
				this.opts = opts;
				this.ondrain = () => src[RESUME]();
				dest.on('drain', this.ondrain);
			}
			unpipe() {
				this.dest.removeListener('drain', this.ondrain);
			}
			proxyErrors() {}
			end() {
				this.unpipe();
				if (this.opts.end) this.dest.end();
			}
		}
		class PipeProxyErrors extends Pipe {
			unpipe() {
				this.src.removeListener('error', this.proxyErrors);
				super.unpipe();
			}
			constructor(src, dest, opts) {
				super(src, dest, opts);
				this.proxyErrors = er => dest.emit('error', er);
				src.on('error', this.proxyErrors);
			}
		}
		module.exports = class Minipass extends Stream {
			constructor(options) {
				super();
				this[FLOWING] = false;
				this[PAUSED] = false;
				this.pipes = [];
				this.buffer = [];
				this[OBJECTMODE] = (options && options.objectMode) || false;
				if (this[OBJECTMODE]) this[ENCODING] = null;
				else this[ENCODING] = (options && options.encoding) || null;
				if (this[ENCODING] === 'buffer') this[ENCODING] = null;
				this[ASYNC] = (options && !!options.async) || false;
				this[DECODER] = this[ENCODING] ? new SD(this[ENCODING]) : null;
				this[EOF] = false;
				this[EMITTED_END] = false;
				this[EMITTING_END] = false;
				this[CLOSED] = false;
				this[EMITTED_ERROR] = null;
				this.writable = true;
				this.readable = true;
				this[BUFFERLENGTH] = 0;
				this[DESTROYED] = false;
			}
			get bufferLength() {
				return this[BUFFERLENGTH];
			}
			get encoding() {
				return this[ENCODING];
			}
			set encoding(enc) {
				if (this[OBJECTMODE]) throw new Error('cannot set encoding in objectMode');
				if (this[ENCODING] && enc !== this[ENCODING] && ((this[DECODER] && this[DECODER].lastNeed) || this[BUFFERLENGTH])) throw new Error('cannot change encoding');
				if (this[ENCODING] !== enc) {
					this[DECODER] = enc ? new SD(enc) : null;
					if (this.buffer.length) this.buffer = this.buffer.map(chunk => this[DECODER].write(chunk));
				}
				this[ENCODING] = enc;
			}
			setEncoding(enc) {
				this.encoding = enc;
			}
			get objectMode() {
				return this[OBJECTMODE];
			}
			set objectMode(om) {
				this[OBJECTMODE] = this[OBJECTMODE] || !!om;
			}
			get ['async']() {
				return this[ASYNC];
			}
			set ['async'](a) {
				this[ASYNC] = this[ASYNC] || !!a;
			}
			write(chunk, encoding, cb) {
				if (this[EOF]) throw new Error('write after end');
				if (this[DESTROYED]) {
					this.emit('error', Object.assign(new Error('Cannot call write after a stream was destroyed'), {code: 'ERR_STREAM_DESTROYED'}));
					return true;
				}
				if (typeof encoding === 'function') (cb = encoding), (encoding = 'utf8');
				if (!encoding) encoding = 'utf8';
				const fn = this[ASYNC] ? defer : f => f();
				if (!this[OBJECTMODE] && !Buffer.isBuffer(chunk)) {
					if (isArrayBufferView(chunk)) chunk = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
					else if (isArrayBuffer(chunk)) chunk = Buffer.from(chunk);
					else if (typeof chunk !== 'string') this.objectMode = true;
				}
				if (this[OBJECTMODE]) {
					if (this.flowing && this[BUFFERLENGTH] !== 0) this[FLUSH](true);
					if (this.flowing) this.emit('data', chunk);
					else this[BUFFERPUSH](chunk);
					if (this[BUFFERLENGTH] !== 0) this.emit('readable');
					if (cb) fn(cb);
					return this.flowing;
				}
				if (!chunk.length) {
					if (this[BUFFERLENGTH] !== 0) this.emit('readable');
					if (cb) fn(cb);
					return this.flowing;
				}
				if (typeof chunk === 'string' && !(encoding === this[ENCODING] && !this[DECODER].lastNeed)) {
					chunk = Buffer.from(chunk, encoding);
				}
				if (Buffer.isBuffer(chunk) && this[ENCODING]) chunk = this[DECODER].write(chunk);
				if (this.flowing && this[BUFFERLENGTH] !== 0) this[FLUSH](true);
				if (this.flowing) this.emit('data', chunk);
				else this[BUFFERPUSH](chunk);
				if (this[BUFFERLENGTH] !== 0) this.emit('readable');
				if (cb) fn(cb);
				return this.flowing;
			}
			read(n) {
				if (this[DESTROYED]) return null;
				if (this[BUFFERLENGTH] === 0 || n === 0 || n > this[BUFFERLENGTH]) {
					this[MAYBE_EMIT_END]();
					return null;
				}
				if (this[OBJECTMODE]) n = null;
				if (this.buffer.length > 1 && !this[OBJECTMODE]) {
					if (this.encoding) this.buffer = [this.buffer.join('')];
					else this.buffer = [Buffer.concat(this.buffer, this[BUFFERLENGTH])];
				}
				const ret = this[READ](n || null, this.buffer[0]);
				this[MAYBE_EMIT_END]();
				return ret;
			}
			[READ](n, chunk) {
				if (n === chunk.length || n === null) this[BUFFERSHIFT]();
				else {
					this.buffer[0] = chunk.slice(n);
					chunk = chunk.slice(0, n);
					this[BUFFERLENGTH] -= n;
				}
				this.emit('data', chunk);
				if (!this.buffer.length && !this[EOF]) this.emit('drain');
				return chunk;
			}
			end(chunk, encoding, cb) {
				if (typeof chunk === 'function') (cb = chunk), (chunk = null);
				if (typeof encoding === 'function') (cb = encoding), (encoding = 'utf8');
				if (chunk) this.write(chunk, encoding);
				if (cb) this.once('end', cb);
				this[EOF] = true;
				this.writable = false;
				if (this.flowing || !this[PAUSED]) this[MAYBE_EMIT_END]();
				return this;
			}
			[RESUME]() {
				if (this[DESTROYED]) return;
				this[PAUSED] = false;
				this[FLOWING] = true;
				this.emit('resume');
				if (this.buffer.length) this[FLUSH]();
				else if (this[EOF]) this[MAYBE_EMIT_END]();
				else this.emit('drain');
			}
			resume() {
				return this[RESUME]();
			}
			pause() {
				this[FLOWING] = false;
				this[PAUSED] = true;
			}
			get destroyed() {
				return this[DESTROYED];
			}
			get flowing() {
				return this[FLOWING];
			}
			get paused() {
				return this[PAUSED];
			}
			[BUFFERPUSH](chunk) {
				if (this[OBJECTMODE]) this[BUFFERLENGTH] += 1;
				else this[BUFFERLENGTH] += chunk.length;
				this.buffer.push(chunk);
			}
			[BUFFERSHIFT]() {
				if (this.buffer.length) {
					if (this[OBJECTMODE]) this[BUFFERLENGTH] -= 1;
					else this[BUFFERLENGTH] -= this.buffer[0].length;
				}
				return this.buffer.shift();
			}
			[FLUSH](noDrain) {
				do {} while (this[FLUSHCHUNK](this[BUFFERSHIFT]()));
				if (!noDrain && !this.buffer.length && !this[EOF]) this.emit('drain');
			}
			[FLUSHCHUNK](chunk) {
				return chunk ? (this.emit('data', chunk), this.flowing) : false;
			}
			pipe(dest, opts) {
				if (this[DESTROYED]) return;
				const ended = this[EMITTED_END];
				opts = opts || {};
				if (dest === proc.stdout || dest === proc.stderr) opts.end = false;
				else opts.end = opts.end !== false;
				opts.proxyErrors = !!opts.proxyErrors;
				if (ended) {
					if (opts.end) dest.end();
				} else {
					this.pipes.push(!opts.proxyErrors ? new Pipe(this, dest, opts) : new PipeProxyErrors(this, dest, opts));
					if (this[ASYNC]) defer(() => this[RESUME]());
					else this[RESUME]();
				}
				return dest;
			}
			unpipe(dest) {
				const p = this.pipes.find(p => p.dest === dest);
				if (p) {
					this.pipes.splice(this.pipes.indexOf(p), 1);
					p.unpipe();
				}
			}
			addListener(ev, fn) {
				return this.on(ev, fn);
			}
			on(ev, fn) {
				const ret = super.on(ev, fn);
				if (ev === 'data' && !this.pipes.length && !this.flowing) this[RESUME]();
				else if (ev === 'readable' && this[BUFFERLENGTH] !== 0) super.emit('readable');
				else if (isEndish(ev) && this[EMITTED_END]) {
					super.emit(ev);
					this.removeAllListeners(ev);
				} else if (ev === 'error' && this[EMITTED_ERROR]) {
					if (this[ASYNC]) defer(() => fn.call(this, this[EMITTED_ERROR]));
					else fn.call(this, this[EMITTED_ERROR]);
				}
				return ret;
			}
			get emittedEnd() {
				return this[EMITTED_END];
			}
			[MAYBE_EMIT_END]() {
				if (!this[EMITTING_END] && !this[EMITTED_END] && !this[DESTROYED] && this.buffer.length === 0 && this[EOF]) {
					this[EMITTING_END] = true;
					this.emit('end');
					this.emit('prefinish');
					this.emit('finish');
					if (this[CLOSED]) this.emit('close');
					this[EMITTING_END] = false;
				}
			}
			emit(ev, data, ...extra) {
				if (ev !== 'error' && ev !== 'close' && ev !== DESTROYED && this[DESTROYED]) return;
				else if (ev === 'data') {
					return !data ? false : this[ASYNC] ? defer(() => this[EMITDATA](data)) : this[EMITDATA](data);
				} else if (ev === 'end') {
					return this[EMITEND]();
				} else if (ev === 'close') {
					this[CLOSED] = true;
					if (!this[EMITTED_END] && !this[DESTROYED]) return;
					const ret = super.emit('close');
					this.removeAllListeners('close');
					return ret;
				} else if (ev === 'error') {
					this[EMITTED_ERROR] = data;
					const ret = super.emit('error', data);
					this[MAYBE_EMIT_END]();
					return ret;
				} else if (ev === 'resume') {
					const ret = super.emit('resume');
					this[MAYBE_EMIT_END]();
					return ret;
				} else if (ev === 'finish' || ev === 'prefinish') {
					const ret = super.emit(ev);
					this.removeAllListeners(ev);
					return ret;
				}
				const ret = super.emit(ev, data, ...extra);
				this[MAYBE_EMIT_END]();
				return ret;
			}
			[EMITDATA](data) {
				for (const p of this.pipes) {
					if (p.dest.write(data) === false) this.pause();
				}
				const ret = super.emit('data', data);
				this[MAYBE_EMIT_END]();
				return ret;
			}
			[EMITEND]() {
				if (this[EMITTED_END]) return;
				this[EMITTED_END] = true;
				this.readable = false;
				if (this[ASYNC]) defer(() => this[EMITEND2]());
				else this[EMITEND2]();
			}
			[EMITEND2]() {
				if (this[DECODER]) {
					const data = this[DECODER].end();
					if (data) {
						for (const p of this.pipes) {
							p.dest.write(data);
						}
						super.emit('data', data);
					}
				}
				for (const p of this.pipes) {
					p.end();
				}
				const ret = super.emit('end');
				this.removeAllListeners('end');
				return ret;
			}
			collect() {
				const buf = [];
				if (!this[OBJECTMODE]) buf.dataLength = 0;
				const p = this.promise();
				this.on('data', c => {
					buf.push(c);
					if (!this[OBJECTMODE]) buf.dataLength += c.length;
				});
				return p.then(() => buf);
			}
			concat() {
				return this[OBJECTMODE] ? Promise.reject(new Error('cannot concat in objectMode')) : this.collect().then(buf => (this[OBJECTMODE] ? Promise.reject(new Error('cannot concat in objectMode')) : this[ENCODING] ? buf.join('') : Buffer.concat(buf, buf.dataLength)));
			}
			promise() {
				return new Promise((resolve, reject) => {
					this.on(DESTROYED, () => reject(new Error('stream destroyed')));
					this.on('error', er => reject(er));
					this.on('end', () => resolve());
				});
			}
			[ASYNCITERATOR]() {
				const next = () => {
					const res = this.read();
					if (res !== null) return Promise.resolve({done: false, value: res});
					if (this[EOF]) return Promise.resolve({done: true});
					let resolve = null;
					let reject = null;
					const onerr = er => {
						this.removeListener('data', ondata);
						this.removeListener('end', onend);
						reject(er);
					};
					const ondata = value => {
						this.removeListener('error', onerr);
						this.removeListener('end', onend);
						this.pause();
						resolve({value: value, done: !!this[EOF]});
					};
					const onend = () => {
						this.removeListener('error', onerr);
						this.removeListener('data', ondata);
						resolve({done: true});
					};
					const ondestroy = () => onerr(new Error('stream destroyed'));
					return new Promise((res, rej) => {
						reject = rej;
						resolve = res;
						this.once(DESTROYED, ondestroy);
						this.once('error', onerr);
						this.once('end', onend);
						this.once('data', ondata);
					});
				};
				return {next};
			}
			[ITERATOR]() {
				const next = () => {
					const value = this.read();
					const done = value === null;
					return {value, done};
				};
				return {next};
			}
			destroy(er) {
				if (this[DESTROYED]) {
					if (er) this.emit('error', er);
					else this.emit(DESTROYED);
					return this;
				}
				this[DESTROYED] = true;
				this.buffer.length = 0;
				this[BUFFERLENGTH] = 0;
				if (typeof this.close === 'function' && !this[CLOSED]) this.close();
				if (er) this.emit('error', er);
				else this.emit(DESTROYED);
				return this;
			}
			static isStream(s) {
				return !!s && (s instanceof Minipass || s instanceof Stream || (s instanceof EE && (typeof s.pipe === 'function' || (typeof s.write === 'function' && typeof s.end === 'function'))));
			}
		};
	},
	60668: (module, __unused_webpack_exports, __webpack_require__) => {
		var preferredCharsets = __webpack_require__(79168);
		var preferredEncodings = __webpack_require__(25111);
		var preferredLanguages = __webpack_require__(56008);
		var preferredMediaTypes = __webpack_require__(53672);
		module.exports = Negotiator;
		module.exports.Negotiator = Negotiator;
		function Negotiator(request) {
			if (!(this instanceof Negotiator)) {
				return new Negotiator(request);
			}
			this.request = request;
		}
		Negotiator.prototype.charset = function charset(available) {
			var set = this.charsets(available);
			return set && set[0];
		};
		Negotiator.prototype.charsets = function charsets(available) {
			return preferredCharsets(this.request.headers['accept-charset'], available);
		};
		Negotiator.prototype.encoding = function encoding(available, opts) {
			var set = this.encodings(available, opts);
			return set && set[0];
		};
		Negotiator.prototype.encodings = function encodings(available, options) {
			var opts = options || {};
			return preferredEncodings(this.request.headers['accept-encoding'], available, opts.preferred);
		};
		Negotiator.prototype.language = function language(available) {
			var set = this.languages(available);
			return set && set[0];
		};
		Negotiator.prototype.languages = function languages(available) {
			return preferredLanguages(this.request.headers['accept-language'], available);
		};
		Negotiator.prototype.mediaType = function mediaType(available) {
			var set = this.mediaTypes(available);
			return set && set[0];
		};
		Negotiator.prototype.mediaTypes = function mediaTypes(available) {
			return preferredMediaTypes(this.request.headers.accept, available);
		};
		Negotiator.prototype.preferredCharset = Negotiator.prototype.charset;
		Negotiator.prototype.preferredCharsets = Negotiator.prototype.charsets;
		Negotiator.prototype.preferredEncoding = Negotiator.prototype.encoding;
		Negotiator.prototype.preferredEncodings = Negotiator.prototype.encodings;
		Negotiator.prototype.preferredLanguage = Negotiator.prototype.language;
		Negotiator.prototype.preferredLanguages = Negotiator.prototype.languages;
		Negotiator.prototype.preferredMediaType = Negotiator.prototype.mediaType;
		Negotiator.prototype.preferredMediaTypes = Negotiator.prototype.mediaTypes;
	},
	41914: (module, __unused_webpack_exports, __webpack_require__) => {
		var contentType = __webpack_require__(24649);
		module.exports = parseAccept;
		function parseAccept(header) {
			var values = [];
			var index = 0;
			while (index < header.length) {
				var start = skipOptionalWhitespace(header, index);
				var parsed = contentType.parse(header, {comma: true, start: start});
				parsed.type = header.slice(start, start + parsed.type.length);
				values.push(parsed);
				index = parsed.index + 1;
			}
			return values;
		}
		function skipOptionalWhitespace(header, index) {
			var cursor = index;
			while (header.charCodeAt(cursor) === 0x20 || header.charCodeAt(cursor) === 0x09) {
				cursor++;
			}
			return cursor;
		}
	},
	79168: (module, __unused_webpack_exports, __webpack_require__) => {
		var parseAccept = __webpack_require__(41914);
		module.exports = preferredCharsets;
		module.exports.preferredCharsets = preferredCharsets;
		function parseAcceptCharset(accept) {
			var accepts = parseAccept(accept);
			for (var i = 0, j = 0; i < accepts.length; i++) {
				var charset = formatCharset(accepts[i], i);
				if (charset) accepts[j++] = charset;
			}
			accepts.length = j;
			return accepts;
		}
		function formatCharset(parsed, i) {
			if (!parsed.type) return null;
			return {
				charset: parsed.type,
				q: parsed.parameters.q ? parseFloat(parsed.parameters.q) : 1,
				i: i
			};
		}
		function getCharsetPriority(charset, accepted, index) {
			var priority = {o: -1, q: 0, s: 0};
			for (var i = 0; i < accepted.length; i++) {
				var spec = specify(charset, accepted[i], index);
				if (spec && (priority.s - spec.s || priority.q - spec.q || priority.o - spec.o) < 0) {
					priority = spec;
				}
			}
			return priority;
		}
		function specify(charset, spec, index) {
			var s = 0;
			if (spec.charset.toLowerCase() === charset.toLowerCase()) {
				s |= 1;
			} else if (spec.charset !== '*') {
				return null;
			}
			return {
				i: index,
				o: spec.i,
				q: spec.q,
				s: s
			};
		}
		function preferredCharsets(accept, provided) {
			var accepts = parseAcceptCharset(accept === undefined ? '*' : accept || '');
			if (!provided) {
				return accepts.filter(isQuality).sort(compareSpecs).map(getFullCharset);
			}
			var priorities = provided.map(function getPriority(type, index) {
				return getCharsetPriority(type, accepts, index);
			});
			return priorities
				.filter(isQuality)
				.sort(compareSpecs)
				.map(function getCharset(priority) {
					return provided[priorities.indexOf(priority)];
				});
		}
		function compareSpecs(a, b) {
			return b.q - a.q || b.s - a.s || a.o - b.o || a.i - b.i || 0;
		}
		function getFullCharset(spec) {
			return spec.charset;
		}
		function isQuality(spec) {
			return spec.q > 0;
		}
	},
	25111: (module, __unused_webpack_exports, __webpack_require__) => {
		var parseAccept = __webpack_require__(41914);
		module.exports = preferredEncodings;
		module.exports.preferredEncodings = preferredEncodings;
		function parseAcceptEncoding(accept) {
			var accepts = parseAccept(accept);
			var hasIdentity = false;
			var minQuality = 1;
			for (var i = 0, j = 0; i < accepts.length; i++) {
				var encoding = formatEncoding(accepts[i], i);
				if (encoding) {
					accepts[j++] = encoding;
					hasIdentity = hasIdentity || specify('identity', encoding);
					minQuality = Math.min(minQuality, encoding.q || 1);
				}
			}
			if (!hasIdentity) {
				accepts[j++] = {
					encoding: 'identity',
					q: minQuality,
					i: i
				};
			}
			accepts.length = j;
			return accepts;
		}
		function formatEncoding(parsed, i) {
			if (!parsed.type) return null;
			return {
				encoding: parsed.type,
				q: parsed.parameters.q ? parseFloat(parsed.parameters.q) : 1,
				i: i
			};
		}
		function getEncodingPriority(encoding, accepted, index) {
			var priority = {encoding: encoding, o: -1, q: 0, s: 0};
			for (var i = 0; i < accepted.length; i++) {
				var spec = specify(encoding, accepted[i], index);
				if (spec && (priority.s - spec.s || priority.q - spec.q || priority.o - spec.o) < 0) {
					priority = spec;
				}
			}
			return priority;
		}
		function specify(encoding, spec, index) {
			var s = 0;
			if (spec.encoding.toLowerCase() === encoding.toLowerCase()) {
				s |= 1;
			} else if (spec.encoding !== '*') {
				return null;
			}
			return {
				encoding: encoding,
				i: index,
				o: spec.i,
				q: spec.q,
				s: s
			};
		}
		function preferredEncodings(accept, provided, preferred) {
			var accepts = parseAcceptEncoding(accept || '');
			var comparator = preferred
				? function comparator(a, b) {
						if (a.q !== b.q) {
							return b.q - a.q;
						}
						var aPreferred = preferred.indexOf(a.encoding);
						var bPreferred = preferred.indexOf(b.encoding);
						if (aPreferred === -1 && bPreferred === -1) {
							return b.s - a.s || a.o - b.o || a.i - b.i;
						}
						if (aPreferred !== -1 && bPreferred !== -1) {
							return aPreferred - bPreferred;
						}
						return aPreferred === -1 ? 1 : -1;
					}
				: compareSpecs;
			if (!provided) {
				return accepts.filter(isQuality).sort(comparator).map(getFullEncoding);
			}
			var priorities = provided.map(function getPriority(type, index) {
				return getEncodingPriority(type, accepts, index);
			});
			return priorities
				.filter(isQuality)
				.sort(comparator)
				.map(function getEncoding(priority) {
					return provided[priorities.indexOf(priority)];
				});
		}
		function compareSpecs(a, b) {
			return b.q - a.q || b.s - a.s || a.o - b.o || a.i - b.i;
		}
		function getFullEncoding(spec) {
			return spec.encoding;
		}
		function isQuality(spec) {
			return spec.q > 0;
		}
	},
	56008: (module, __unused_webpack_exports, __webpack_require__) => {
		var contentType = __webpack_require__(24649);
		var parseAccept = __webpack_require__(41914);
		module.exports = preferredLanguages;
		module.exports.preferredLanguages = preferredLanguages;
		function parseAcceptLanguage(accept) {
			var accepts = parseAccept(accept);
			for (var i = 0, j = 0; i < accepts.length; i++) {
				var language = formatLanguage(accepts[i], i);
				if (language) accepts[j++] = language;
			}
			accepts.length = j;
			return accepts;
		}
		function formatLanguage(parsed, i) {
			if (!parsed.type) return null;
			var hyphen = parsed.type.indexOf('-');
			var prefix = hyphen === -1 ? parsed.type : parsed.type.slice(0, hyphen);
			var suffix = hyphen === -1 ? undefined : parsed.type.slice(hyphen + 1);
			return {
				prefix: prefix,
				suffix: suffix,
				q: parsed.parameters.q ? parseFloat(parsed.parameters.q) : 1,
				i: i,
				full: parsed.type
			};
		}
		function getLanguagePriority(language, accepted, index) {
			var priority = {o: -1, q: 0, s: 0};
			for (var i = 0; i < accepted.length; i++) {
				var spec = specify(language, accepted[i], index);
				if (spec && (priority.s - spec.s || priority.q - spec.q || priority.o - spec.o) < 0) {
					priority = spec;
				}
			}
			return priority;
		}
		function specify(language, spec, index) {
			var p = formatLanguage(contentType.parse(language), 0);
			if (!p) return null;
			var s = 0;
			if (spec.full.toLowerCase() === p.full.toLowerCase()) {
				s |= 4;
			} else if (spec.prefix.toLowerCase() === p.full.toLowerCase()) {
				s |= 2;
			} else if (spec.full.toLowerCase() === p.prefix.toLowerCase()) {
				s |= 1;
			} else if (spec.full !== '*') {
				return null;
			}
			return {
				i: index,
				o: spec.i,
				q: spec.q,
				s: s
			};
		}
		function preferredLanguages(accept, provided) {
			var accepts = parseAcceptLanguage(accept === undefined ? '*' : accept || '');
			if (!provided) {
				return accepts.filter(isQuality).sort(compareSpecs).map(getFullLanguage);
			}
			var priorities = provided.map(function getPriority(type, index) {
				return getLanguagePriority(type, accepts, index);
			});
			return priorities
				.filter(isQuality)
				.sort(compareSpecs)
				.map(function getLanguage(priority) {
					return provided[priorities.indexOf(priority)];
				});
		}
		function compareSpecs(a, b) {
			return b.q - a.q || b.s - a.s || a.o - b.o || a.i - b.i || 0;
		}
		function getFullLanguage(spec) {
			return spec.full;
		}
		function isQuality(spec) {
			return spec.q > 0;
		}
	},
	53672: (module, __unused_webpack_exports, __webpack_require__) => {
		var contentType = __webpack_require__(24649);
		var parseAcceptHeader = __webpack_require__(41914);
		module.exports = preferredMediaTypes;
		module.exports.preferredMediaTypes = preferredMediaTypes;
		function parseAccept(accept) {
			var accepts = parseAcceptHeader(accept);
			for (var i = 0, j = 0; i < accepts.length; i++) {
				var mediaType = formatMediaType(accepts[i], i);
				if (mediaType) accepts[j++] = mediaType;
			}
			accepts.length = j;
			return accepts;
		}
		function formatMediaType(parsed, i) {
			var slash = parsed.type.indexOf('/');
			if (slash === -1) return null;
			var q = parsed.parameters.q ? parseFloat(parsed.parameters.q) : 1;
			delete parsed.parameters.q;
			return {
				type: parsed.type.slice(0, slash),
				subtype: parsed.type.slice(slash + 1),
				params: parsed.parameters,
				q: q,
				i: i
			};
		}
		function getMediaTypePriority(type, accepted, index) {
			var priority = {o: -1, q: 0, s: 0};
			for (var i = 0; i < accepted.length; i++) {
				var spec = specify(type, accepted[i], index);
				if (spec && (priority.s - spec.s || priority.q - spec.q || priority.o - spec.o) < 0) {
					priority = spec;
				}
			}
			return priority;
		}
		function specify(type, spec, index) {
			var p = formatMediaType(contentType.parse(type), 0);
			var s = 0;
			if (!p) {
				return null;
			}
			if (spec.type.toLowerCase() == p.type.toLowerCase()) {
				s |= 4;
			} else if (spec.type != '*') {
				return null;
			}
			if (spec.subtype.toLowerCase() == p.subtype.toLowerCase()) {
				s |= 2;
			} else if (spec.subtype != '*') {
				return null;
			}
			var keys = Object.keys(spec.params);
			if (keys.length > 0) {
				if (
					keys.every(function (k) {
						return spec.params[k] == '*' || (spec.params[k] || '').toLowerCase() == (p.params[k] || '').toLowerCase();
					})
				) {
					s |= 1;
				} else {
					return null;
				}
			}
			return {
				i: index,
				o: spec.i,
				q: spec.q,
				s: s
			};
		}
		function preferredMediaTypes(accept, provided) {
			var accepts = parseAccept(accept === undefined ? '*/*' : accept || '');
			if (!provided) {
				return accepts.filter(isQuality).sort(compareSpecs).map(getFullType);
			}
			var priorities = provided.map(function getPriority(type, index) {
				return getMediaTypePriority(type, accepts, index);
			});
			return priorities
				.filter(isQuality)
				.sort(compareSpecs)
				.map(function getType(priority) {
					return provided[priorities.indexOf(priority)];
				});
		}
		function compareSpecs(a, b) {
			return b.q - a.q || b.s - a.s || a.o - b.o || a.i - b.i || 0;
		}
		function getFullType(spec) {
			return spec.type + '/' + spec.subtype;
		}
		function isQuality(spec) {
			return spec.q > 0;
		}
	},
	26687: module => {
		const META = Symbol('proc-log.meta');
		module.exports = {
			META: META,
			output: {
				LEVELS: ['standard', 'error', 'buffer', 'flush'],
				KEYS: {
					standard: 'standard',
					error: 'error',
					buffer: 'buffer',
					flush: 'flush'
				},
				standard: function (...args) {
					return process.emit('output', 'standard', ...args);
				},
				error: function (...args) {
					return process.emit('output', 'error', ...args);
				},
				buffer: function (...args) {
					return process.emit('output', 'buffer', ...args);
				},
				flush: function (...args) {
					return process.emit('output', 'flush', ...args);
				}
			},
			log: {
				LEVELS: ['notice', 'error', 'warn', 'info', 'verbose', 'http', 'silly', 'timing', 'pause', 'resume'],
				KEYS: {
					notice: 'notice',
					error: 'error',
					warn: 'warn',
					info: 'info',
					verbose: 'verbose',
					http: 'http',
					silly: 'silly',
					timing: 'timing',
					pause: 'pause',
					resume: 'resume'
				},
				error: function (...args) {
					return process.emit('log', 'error', ...args);
				},
				notice: function (...args) {
					return process.emit('log', 'notice', ...args);
				},
				warn: function (...args) {
					return process.emit('log', 'warn', ...args);
				},
				info: function (...args) {
					return process.emit('log', 'info', ...args);
				},
				verbose: function (...args) {
					return process.emit('log', 'verbose', ...args);
				},
				http: function (...args) {
					return process.emit('log', 'http', ...args);
				},
				silly: function (...args) {
					return process.emit('log', 'silly', ...args);
				},
				timing: function (...args) {
					return process.emit('log', 'timing', ...args);
				},
				pause: function () {
					return process.emit('log', 'pause');
				},
				resume: function () {
					return process.emit('log', 'resume');
				}
			},
			time: {
				LEVELS: ['start', 'end'],
				KEYS: {
					start: 'start',
					end: 'end'
				},
				start: function (name, fn) {
					process.emit('time', 'start', name);
					function end() {
						return process.emit('time', 'end', name);
					}
					if (typeof fn === 'function') {
						const res = fn();
						if (res && res.finally) {
							return res.finally(end);
						}
						end();
						return res;
					}
					return end;
				},
				end: function (name) {
					return process.emit('time', 'end', name);
				}
			},
			input: {
				LEVELS: ['start', 'end', 'read'],
				KEYS: {
					start: 'start',
					end: 'end',
					read: 'read'
				},
				start: function (...args) {
					let fn;
					if (typeof args[0] === 'function') {
						fn = args.shift();
					}
					process.emit('input', 'start', ...args);
					function end() {
						return process.emit('input', 'end', ...args);
					}
					if (typeof fn === 'function') {
						const res = fn();
						if (res && res.finally) {
							return res.finally(end);
						}
						end();
						return res;
					}
					return end;
				},
				end: function (...args) {
					return process.emit('input', 'end', ...args);
				},
				read: function (...args) {
					let resolve, reject;
					const promise = new Promise((_resolve, _reject) => {
						resolve = _resolve;
						reject = _reject;
					});
					process.emit('input', 'read', resolve, reject, ...args);
					return promise;
				}
			}
		};
	},
	89379: (module, __unused_webpack_exports, __webpack_require__) => {
		const ANY = Symbol('SemVer ANY');
		class Comparator {
			static get ANY() {
				return ANY;
			}
			constructor(comp, options) {
				options = parseOptions(options);
				if (comp instanceof Comparator) {
					if (comp.loose === !!options.loose) {
						return comp;
					} else {
						comp = comp.value;
					}
				}
				comp = comp.trim().split(/\s+/).join(' ');
				debug('comparator', comp, options);
				this.options = options;
				this.loose = !!options.loose;
				this.parse(comp);
				if (this.semver === ANY) {
					this.value = '';
				} else {
					this.value = this.operator + this.semver.version;
				}
				debug('comp', this);
			}
			parse(comp) {
				const r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR];
				const m = comp.match(r);
				if (!m) {
					throw new TypeError(`Invalid comparator: ${comp}`);
				}
				this.operator = m[1] !== undefined ? m[1] : '';
				if (this.operator === '=') {
					this.operator = '';
				}
				if (!m[2]) {
					this.semver = ANY;
				} else {
					this.semver = new SemVer(m[2], this.options.loose);
				}
			}
			toString() {
				return this.value;
			}
			test(version) {
				debug('Comparator.test', version, this.options.loose);
				if (this.semver === ANY || version === ANY) {
					return true;
				}
				if (typeof version === 'string') {
					try {
						version = new SemVer(version, this.options);
					} catch (er) {
						return false;
					}
				}
				return cmp(version, this.operator, this.semver, this.options);
			}
			intersects(comp, options) {
				if (!(comp instanceof Comparator)) {
					throw new TypeError('a Comparator is required');
				}
				if (this.operator === '') {
					if (this.value === '') {
						return true;
					}
					return new Range(comp.value, options).test(this.value);
				} else if (comp.operator === '') {
					if (comp.value === '') {
						return true;
					}
					return new Range(this.value, options).test(comp.semver);
				}
				options = parseOptions(options);
				if (options.includePrerelease && (this.value === '<0.0.0-0' || comp.value === '<0.0.0-0')) {
					return false;
				}
				if (!options.includePrerelease && (this.value.startsWith('<0.0.0') || comp.value.startsWith('<0.0.0'))) {
					return false;
				}
				if (this.operator.startsWith('>') && comp.operator.startsWith('>')) {
					return true;
				}
				if (this.operator.startsWith('<') && comp.operator.startsWith('<')) {
					return true;
				}
				if (this.semver.version === comp.semver.version && this.operator.includes('=') && comp.operator.includes('=')) {
					return true;
				}
				if (cmp(this.semver, '<', comp.semver, options) && this.operator.startsWith('>') && comp.operator.startsWith('<')) {
					return true;
				}
				if (cmp(this.semver, '>', comp.semver, options) && this.operator.startsWith('<') && comp.operator.startsWith('>')) {
					return true;
				}
				return false;
			}
		}
		module.exports = Comparator;
		const parseOptions = __webpack_require__(70356);
		const {safeRe: re, t} = __webpack_require__(95471);
		const cmp = __webpack_require__(28646);
		const debug = __webpack_require__(1159);
		const SemVer = __webpack_require__(7163);
		const Range = __webpack_require__(96782);
	},
	96782: (module, __unused_webpack_exports, __webpack_require__) => {
		const SPACE_CHARACTERS = /\s+/g;
		class Range {
			constructor(range, options) {
				options = parseOptions(options);
				if (range instanceof Range) {
					if (range.loose === !!options.loose && range.includePrerelease === !!options.includePrerelease) {
						return range;
					} else {
						return new Range(range.raw, options);
					}
				}
				if (range instanceof Comparator) {
					this.raw = range.value;
					this.set = [[range]];
					this.formatted = undefined;
					return this;
				}
				this.options = options;
				this.loose = !!options.loose;
				this.includePrerelease = !!options.includePrerelease;
				this.raw = range.trim().replace(SPACE_CHARACTERS, ' ');
				this.set = this.raw
					.split('||')
					.map(r => this.parseRange(r.trim()))
					.filter(c => c.length);
				if (!this.set.length) {
					throw new TypeError(`Invalid SemVer Range: ${this.raw}`);
				}
				if (this.set.length > 1) {
					const first = this.set[0];
					this.set = this.set.filter(c => !isNullSet(c[0]));
					if (this.set.length === 0) {
						this.set = [first];
					} else if (this.set.length > 1) {
						for (const c of this.set) {
							if (c.length === 1 && isAny(c[0])) {
								this.set = [c];
								break;
							}
						}
					}
				}
				this.formatted = undefined;
			}
			get range() {
				if (this.formatted === undefined) {
					this.formatted = '';
					for (let i = 0; i < this.set.length; i++) {
						if (i > 0) {
							this.formatted += '||';
						}
						const comps = this.set[i];
						for (let k = 0; k < comps.length; k++) {
							if (k > 0) {
								this.formatted += ' ';
							}
							this.formatted += comps[k].toString().trim();
						}
					}
				}
				return this.formatted;
			}
			format() {
				return this.range;
			}
			toString() {
				return this.range;
			}
			parseRange(range) {
				range = range.replace(BUILDSTRIPRE, '');
				const memoOpts = (this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) | (this.options.loose && FLAG_LOOSE);
				const memoKey = memoOpts + ':' + range;
				const cached = cache.get(memoKey);
				if (cached) {
					return cached;
				}
				const loose = this.options.loose;
				const hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE];
				range = range.replace(hr, hyphenReplace(this.options.includePrerelease));
				debug('hyphen replace', range);
				range = trimComparatorWhitespace(range);
				debug('comparator trim', range);
				range = range.replace(re[t.TILDETRIM], tildeTrimReplace);
				debug('tilde trim', range);
				range = range.replace(re[t.CARETTRIM], caretTrimReplace);
				debug('caret trim', range);
				let rangeList = range
					.split(' ')
					.map(comp => parseComparator(comp, this.options))
					.join(' ')
					.split(/\s+/)
					.map(comp => replaceGTE0(comp, this.options));
				if (loose) {
					rangeList = rangeList.filter(comp => {
						debug('loose invalid filter', comp, this.options);
						return !!comp.match(re[t.COMPARATORLOOSE]);
					});
				}
				debug('range list', rangeList);
				const rangeMap = new Map();
				const comparators = rangeList.map(comp => new Comparator(comp, this.options));
				for (const comp of comparators) {
					if (isNullSet(comp)) {
						return [comp];
					}
					rangeMap.set(comp.value, comp);
				}
				if (rangeMap.size > 1 && rangeMap.has('')) {
					rangeMap.delete('');
				}
				const result = [...rangeMap.values()];
				cache.set(memoKey, result);
				return result;
			}
			intersects(range, options) {
				if (!(range instanceof Range)) {
					throw new TypeError('a Range is required');
				}
				return this.set.some(thisComparators => {
					return (
						isSatisfiable(thisComparators, options) &&
						range.set.some(rangeComparators => {
							return (
								isSatisfiable(rangeComparators, options) &&
								thisComparators.every(thisComparator => {
									return rangeComparators.every(rangeComparator => {
										return thisComparator.intersects(rangeComparator, options);
									});
								})
							);
						})
					);
				});
			}
			test(version) {
				if (!version) {
					return false;
				}
				if (typeof version === 'string') {
					try {
						version = new SemVer(version, this.options);
					} catch (er) {
						return false;
					}
				}
				for (let i = 0; i < this.set.length; i++) {
					if (testSet(this.set[i], version, this.options)) {
						return true;
					}
				}
				return false;
			}
		}
		module.exports = Range;
		const LRU = __webpack_require__(61383);
		const cache = new LRU();
		const parseOptions = __webpack_require__(70356);
		const Comparator = __webpack_require__(89379);
		const debug = __webpack_require__(1159);
		const SemVer = __webpack_require__(7163);
		const trimComparatorWhitespace = __webpack_require__(69737);
		const {safeRe: re, src, t, tildeTrimReplace, caretTrimReplace} = __webpack_require__(95471);
		const {FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE} = __webpack_require__(45101);
		const BUILDSTRIPRE = new RegExp(src[t.BUILD], 'g');
		const isNullSet = c => c.value === '<0.0.0-0';
		const isAny = c => c.value === '';
		const isSatisfiable = (comparators, options) => {
			let result = true;
			const remainingComparators = comparators.slice();
			let testComparator = remainingComparators.pop();
			while (result && remainingComparators.length) {
				result = remainingComparators.every(otherComparator => {
					return testComparator.intersects(otherComparator, options);
				});
				testComparator = remainingComparators.pop();
			}
			return result;
		};
		const parseComparator = (comp, options) => {
			comp = comp.replace(re[t.BUILD], '');
			debug('comp', comp, options);
			comp = replaceCarets(comp, options);
			debug('caret', comp);
			comp = replaceTildes(comp, options);
			debug('tildes', comp);
			comp = replaceXRanges(comp, options);
			debug('xrange', comp);
			comp = replaceStars(comp, options);
			debug('stars', comp);
			return comp;
		};
		const isX = id => !id || id.toLowerCase() === 'x' || id === '*';
		const invalidXRangeOrder = (M, m, p) => (isX(M) && !isX(m)) || (isX(m) && p && !isX(p));
		const replaceTildes = (comp, options) => {
			return comp
				.trim()
				.split(/\s+/)
				.map(c => replaceTilde(c, options))
				.join(' ');
		};
		const replaceTilde = (comp, options) => {
			const r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE];
			const z = options.includePrerelease ? '-0' : '';
			return comp.replace(r, (_, M, m, p, pr) => {
				debug('tilde', comp, _, M, m, p, pr);
				let ret;
				if (isX(M)) {
					ret = '';
				} else if (isX(m)) {
					ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
				} else if (isX(p)) {
					ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
				} else if (pr) {
					debug('replaceTilde pr', pr);
					ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
				} else {
					ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
				}
				debug('tilde return', ret);
				return ret;
			});
		};
		const replaceCarets = (comp, options) => {
			return comp
				.trim()
				.split(/\s+/)
				.map(c => replaceCaret(c, options))
				.join(' ');
		};
		const replaceCaret = (comp, options) => {
			debug('caret', comp, options);
			const r = options.loose ? re[t.CARETLOOSE] : re[t.CARET];
			const z = options.includePrerelease ? '-0' : '';
			return comp.replace(r, (_, M, m, p, pr) => {
				debug('caret', comp, _, M, m, p, pr);
				let ret;
				if (isX(M)) {
					ret = '';
				} else if (isX(m)) {
					ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
				} else if (isX(p)) {
					if (M === '0') {
						ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
					} else {
						ret = `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`;
					}
				} else if (pr) {
					debug('replaceCaret pr', pr);
					if (M === '0') {
						if (m === '0') {
							ret = `>=${M}.${m}.${p}-${pr} <${M}.${m}.${+p + 1}-0`;
						} else {
							ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
						}
					} else {
						ret = `>=${M}.${m}.${p}-${pr} <${+M + 1}.0.0-0`;
					}
				} else {
					debug('no pr');
					if (M === '0') {
						if (m === '0') {
							ret = `>=${M}.${m}.${p} <${M}.${m}.${+p + 1}-0`;
						} else {
							ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
						}
					} else {
						ret = `>=${M}.${m}.${p} <${+M + 1}.0.0-0`;
					}
				}
				debug('caret return', ret);
				return ret;
			});
		};
		const replaceXRanges = (comp, options) => {
			debug('replaceXRanges', comp, options);
			return comp
				.split(/\s+/)
				.map(c => replaceXRange(c, options))
				.join(' ');
		};
		const replaceXRange = (comp, options) => {
			comp = comp.trim();
			const r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE];
			return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
				debug('xRange', comp, ret, gtlt, M, m, p, pr);
				if (invalidXRangeOrder(M, m, p)) {
					return comp;
				}
				const xM = isX(M);
				const xm = xM || isX(m);
				const xp = xm || isX(p);
				const anyX = xp;
				if (gtlt === '=' && anyX) {
					gtlt = '';
				}
				pr = options.includePrerelease ? '-0' : '';
				if (xM) {
					if (gtlt === '>' || gtlt === '<') {
						ret = '<0.0.0-0';
					} else {
						ret = '*';
					}
				} else if (gtlt && anyX) {
					if (xm) {
						m = 0;
					}
					p = 0;
					if (gtlt === '>') {
						gtlt = '>=';
						if (xm) {
							M = +M + 1;
							m = 0;
							p = 0;
						} else {
							m = +m + 1;
							p = 0;
						}
					} else if (gtlt === '<=') {
						gtlt = '<';
						if (xm) {
							M = +M + 1;
						} else {
							m = +m + 1;
						}
					}
					if (gtlt === '<') {
						pr = '-0';
					}
					ret = `${gtlt + M}.${m}.${p}${pr}`;
				} else if (xm) {
					ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0`;
				} else if (xp) {
					ret = `>=${M}.${m}.0${pr} <${M}.${+m + 1}.0-0`;
				}
				debug('xRange return', ret);
				return ret;
			});
		};
		const replaceStars = (comp, options) => {
			debug('replaceStars', comp, options);
			return comp.trim().replace(re[t.STAR], '');
		};
		const replaceGTE0 = (comp, options) => {
			debug('replaceGTE0', comp, options);
			return comp.trim().replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], '');
		};
		const hyphenReplace = incPr => ($0, from, fM, fm, fp, fpr, fb, to, tM, tm, tp, tpr) => {
			if (isX(fM)) {
				from = '';
			} else if (isX(fm)) {
				from = `>=${fM}.0.0${incPr ? '-0' : ''}`;
			} else if (isX(fp)) {
				from = `>=${fM}.${fm}.0${incPr ? '-0' : ''}`;
			} else if (fpr) {
				from = `>=${from}`;
			} else {
				from = `>=${from}${incPr ? '-0' : ''}`;
			}
			if (isX(tM)) {
				to = '';
			} else if (isX(tm)) {
				to = `<${+tM + 1}.0.0-0`;
			} else if (isX(tp)) {
				to = `<${tM}.${+tm + 1}.0-0`;
			} else if (tpr) {
				to = `<=${tM}.${tm}.${tp}-${tpr}`;
			} else if (incPr) {
				to = `<${tM}.${tm}.${+tp + 1}-0`;
			} else {
				to = `<=${to}`;
			}
			return `${from} ${to}`.trim();
		};
		const testSet = (set, version, options) => {
			for (let i = 0; i < set.length; i++) {
				if (!set[i].test(version)) {
					return false;
				}
			}
			if (version.prerelease.length && !options.includePrerelease) {
				for (let i = 0; i < set.length; i++) {
					debug(set[i].semver);
					if (set[i].semver === Comparator.ANY) {
						continue;
					}
					if (set[i].semver.prerelease.length > 0) {
						const allowed = set[i].semver;
						if (allowed.major === version.major && allowed.minor === version.minor && allowed.patch === version.patch) {
							return true;
						}
					}
				}
				return false;
			}
			return true;
		};
	},
	7163: (module, __unused_webpack_exports, __webpack_require__) => {
		const debug = __webpack_require__(1159);
		const {MAX_LENGTH, MAX_SAFE_INTEGER} = __webpack_require__(45101);
		const {safeRe: re, t} = __webpack_require__(95471);
		const parseOptions = __webpack_require__(70356);
		const {compareIdentifiers} = __webpack_require__(73348);
		const isPrereleaseIdentifier = (prerelease, identifier) => {
			const identifiers = identifier.split('.');
			if (identifiers.length > prerelease.length) {
				return false;
			}
			for (let i = 0; i < identifiers.length; i++) {
				if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) {
					return false;
				}
			}
			return true;
		};
		class SemVer {
			constructor(version, options) {
				options = parseOptions(options);
				if (version instanceof SemVer) {
					if (version.loose === !!options.loose && version.includePrerelease === !!options.includePrerelease) {
						return version;
					} else {
						version = version.version;
					}
				} else if (typeof version !== 'string') {
					throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`);
				}
				if (version.length > MAX_LENGTH) {
					throw new TypeError(`version is longer than ${MAX_LENGTH} characters`);
				}
				debug('SemVer', version, options);
				this.options = options;
				this.loose = !!options.loose;
				this.includePrerelease = !!options.includePrerelease;
				const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL]);
				if (!m) {
					throw new TypeError(`Invalid Version: ${version}`);
				}
				this.raw = version;
				this.major = +m[1];
				this.minor = +m[2];
				this.patch = +m[3];
				if (this.major > MAX_SAFE_INTEGER || this.major < 0) {
					throw new TypeError('Invalid major version');
				}
				if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) {
					throw new TypeError('Invalid minor version');
				}
				if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) {
					throw new TypeError('Invalid patch version');
				}
				if (!m[4]) {
					this.prerelease = [];
				} else {
					this.prerelease = m[4].split('.').map(id => {
						if (/^[0-9]+$/.test(id)) {
							const num = +id;
							if (num >= 0 && num < MAX_SAFE_INTEGER) {
								return num;
							}
						}
						return id;
					});
				}
				this.build = m[5] ? m[5].split('.') : [];
				this.format();
			}
			format() {
				this.version = `${this.major}.${this.minor}.${this.patch}`;
				if (this.prerelease.length) {
					this.version += `-${this.prerelease.join('.')}`;
				}
				return this.version;
			}
			toString() {
				return this.version;
			}
			compare(other) {
				debug('SemVer.compare', this.version, this.options, other);
				if (!(other instanceof SemVer)) {
					if (typeof other === 'string' && other === this.version) {
						return 0;
					}
					other = new SemVer(other, this.options);
				}
				if (other.version === this.version) {
					return 0;
				}
				return this.compareMain(other) || this.comparePre(other);
			}
			compareMain(other) {
				if (!(other instanceof SemVer)) {
					other = new SemVer(other, this.options);
				}
				if (this.major < other.major) {
					return -1;
				}
				if (this.major > other.major) {
					return 1;
				}
				if (this.minor < other.minor) {
					return -1;
				}
				if (this.minor > other.minor) {
					return 1;
				}
				if (this.patch < other.patch) {
					return -1;
				}
				if (this.patch > other.patch) {
					return 1;
				}
				return 0;
			}
			comparePre(other) {
				if (!(other instanceof SemVer)) {
					other = new SemVer(other, this.options);
				}
				if (this.prerelease.length && !other.prerelease.length) {
					return -1;
				} else if (!this.prerelease.length && other.prerelease.length) {
					return 1;
				} else if (!this.prerelease.length && !other.prerelease.length) {
					return 0;
				}
				let i = 0;
				do {
					const a = this.prerelease[i];
					const b = other.prerelease[i];
					debug('prerelease compare', i, a, b);
					if (a === undefined && b === undefined) {
						return 0;
					} else if (b === undefined) {
						return 1;
					} else if (a === undefined) {
						return -1;
					} else if (a === b) {
						continue;
					} else {
						return compareIdentifiers(a, b);
					}
				} while (++i);
			}
			compareBuild(other) {
				if (!(other instanceof SemVer)) {
					other = new SemVer(other, this.options);
				}
				let i = 0;
				do {
					const a = this.build[i];
					const b = other.build[i];
					debug('build compare', i, a, b);
					if (a === undefined && b === undefined) {
						return 0;
					} else if (b === undefined) {
						return 1;
					} else if (a === undefined) {
						return -1;
					} else if (a === b) {
						continue;
					} else {
						return compareIdentifiers(a, b);
					}
				} while (++i);
			}
			inc(release, identifier, identifierBase) {
				if (release.startsWith('pre')) {
					if (!identifier && identifierBase === false) {
						throw new Error('invalid increment argument: identifier is empty');
					}
					if (identifier) {
						const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
						if (!match || match[1] !== identifier) {
							throw new Error(`invalid identifier: ${identifier}`);
						}
					}
				}
				switch (release) {
					case 'premajor':
						this.prerelease.length = 0;
						this.patch = 0;
						this.minor = 0;
						this.major++;
						this.inc('pre', identifier, identifierBase);
						break;
					case 'preminor':
						this.prerelease.length = 0;
						this.patch = 0;
						this.minor++;
						this.inc('pre', identifier, identifierBase);
						break;
					case 'prepatch':
						this.prerelease.length = 0;
						this.inc('patch', identifier, identifierBase);
						this.inc('pre', identifier, identifierBase);
						break;
					case 'prerelease':
						if (this.prerelease.length === 0) {
							this.inc('patch', identifier, identifierBase);
						}
						this.inc('pre', identifier, identifierBase);
						break;
					case 'release':
						if (this.prerelease.length === 0) {
							throw new Error(`version ${this.raw} is not a prerelease`);
						}
						this.prerelease.length = 0;
						break;
					case 'major':
						if (this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) {
							this.major++;
						}
						this.minor = 0;
						this.patch = 0;
						this.prerelease = [];
						break;
					case 'minor':
						if (this.patch !== 0 || this.prerelease.length === 0) {
							this.minor++;
						}
						this.patch = 0;
						this.prerelease = [];
						break;
					case 'patch':
						if (this.prerelease.length === 0) {
							this.patch++;
						}
						this.prerelease = [];
						break;
					case 'pre': {
						const base = Number(identifierBase) ? 1 : 0;
						if (this.prerelease.length === 0) {
							this.prerelease = [base];
						} else {
							let i = this.prerelease.length;
							while (--i >= 0) {
								if (typeof this.prerelease[i] === 'number') {
									this.prerelease[i]++;
									i = -2;
								}
							}
							if (i === -1) {
								if (identifier === this.prerelease.join('.') && identifierBase === false) {
									throw new Error('invalid increment argument: identifier already exists');
								}
								this.prerelease.push(base);
							}
						}
						if (identifier) {
							let prerelease = [identifier, base];
							if (identifierBase === false) {
								prerelease = [identifier];
							}
							if (isPrereleaseIdentifier(this.prerelease, identifier)) {
								const prereleaseBase = this.prerelease[identifier.split('.').length];
								if (isNaN(prereleaseBase)) {
									this.prerelease = prerelease;
								}
							} else {
								this.prerelease = prerelease;
							}
						}
						break;
					}
					default:
						throw new Error(`invalid increment argument: ${release}`);
				}
				this.raw = this.format();
				if (this.build.length) {
					this.raw += `+${this.build.join('.')}`;
				}
				return this;
			}
		}
		module.exports = SemVer;
	},
	1799: (module, __unused_webpack_exports, __webpack_require__) => {
		const parse = __webpack_require__(16353);
		const clean = (version, options) => {
			const s = parse(version.trim().replace(/^[=v]+/, ''), options);
			return s ? s.version : null;
		};
		module.exports = clean;
	},
	28646: (module, __unused_webpack_exports, __webpack_require__) => {
		const eq = __webpack_require__(55082);
		const neq = __webpack_require__(4974);
		const gt = __webpack_require__(16599);
		const gte = __webpack_require__(41236);
		const lt = __webpack_require__(3872);
		const lte = __webpack_require__(56717);
		const cmp = (a, op, b, loose) => {
			switch (op) {
				case '===':
					if (typeof a === 'object') {
						a = a.version;
					}
					if (typeof b === 'object') {
						b = b.version;
					}
					return a === b;
				case '!==':
					if (typeof a === 'object') {
						a = a.version;
					}
					if (typeof b === 'object') {
						b = b.version;
					}
					return a !== b;
				case '':
				case '=':
				case '==':
					return eq(a, b, loose);
				case '!=':
					return neq(a, b, loose);
				case '>':
					return gt(a, b, loose);
				case '>=':
					return gte(a, b, loose);
				case '<':
					return lt(a, b, loose);
				case '<=':
					return lte(a, b, loose);
				default:
					throw new TypeError(`Invalid operator: ${op}`);
			}
		};
		module.exports = cmp;
	},
	35385: (module, __unused_webpack_exports, __webpack_require__) => {
		const SemVer = __webpack_require__(7163);
		const parse = __webpack_require__(16353);
		const {safeRe: re, t} = __webpack_require__(95471);
		const coerce = (version, options) => {
			if (version instanceof SemVer) {
				return version;
			}
			if (typeof version === 'number') {
				version = String(version);
			}
			if (typeof version !== 'string') {
				return null;
			}
			options = options || {};
			let match = null;
			if (!options.rtl) {
				match = version.match(options.includePrerelease ? re[t.COERCEFULL] : re[t.COERCE]);
			} else {
				const coerceRtlRegex = options.includePrerelease ? re[t.COERCERTLFULL] : re[t.COERCERTL];
				let next;
				while ((next = coerceRtlRegex.exec(version)) && (!match || match.index + match[0].length !== version.length)) {
					if (!match || next.index + next[0].length !== match.index + match[0].length) {
						match = next;
					}
					coerceRtlRegex.lastIndex = next.index + next[1].length + next[2].length;
				}
				coerceRtlRegex.lastIndex = -1;
			}
			if (match === null) {
				return null;
			}
			const major = match[2];
			const minor = match[3] || '0';
			const patch = match[4] || '0';
			const prerelease = options.includePrerelease && match[5] ? `-${match[5]}` : '';
			const build = options.includePrerelease && match[6] ? `+${match[6]}` : '';
			return parse(`${major}.${minor}.${patch}${prerelease}${build}`, options);
		};
		module.exports = coerce;
	},
	37648: (module, __unused_webpack_exports, __webpack_require__) => {
		const SemVer = __webpack_require__(7163);
		const compareBuild = (a, b, loose) => {
			const versionA = new SemVer(a, loose);
			const versionB = new SemVer(b, loose);
			return versionA.compare(versionB) || versionA.compareBuild(versionB);
		};
		module.exports = compareBuild;
	},
	56874: (module, __unused_webpack_exports, __webpack_require__) => {
		const compare = __webpack_require__(78469);
		const compareLoose = (a, b) => compare(a, b, true);
		module.exports = compareLoose;
	},
	78469: (module, __unused_webpack_exports, __webpack_require__) => {
		const SemVer = __webpack_require__(7163);
		const compare = (a, b, loose) => new SemVer(a, loose).compare(new SemVer(b, loose));
		module.exports = compare;
	},
	70711: (module, __unused_webpack_exports, __webpack_require__) => {
		const parse = __webpack_require__(16353);
		const diff = (version1, version2) => {
			const v1 = parse(version1, null, true);
			const v2 = parse(version2, null, true);
			const comparison = v1.compare(v2);
			if (comparison === 0) {
				return null;
			}
			const v1Higher = comparison > 0;
			const highVersion = v1Higher ? v1 : v2;
			const lowVersion = v1Higher ? v2 : v1;
			const highHasPre = !!highVersion.prerelease.length;
			const lowHasPre = !!lowVersion.prerelease.length;
			if (lowHasPre && !highHasPre) {
				if (!lowVersion.patch && !lowVersion.minor) {
					return 'major';
				}
				if (lowVersion.compareMain(highVersion) === 0) {
					if (lowVersion.minor && !lowVersion.patch) {
						return 'minor';
					}
					return 'patch';
				}
			}
			const prefix = highHasPre ? 'pre' : '';
			if (v1.major !== v2.major) {
				return prefix + 'major';
			}
			if (v1.minor !== v2.minor) {
				return prefix + 'minor';
			}
			if (v1.patch !== v2.patch) {
				return prefix + 'patch';
			}
			return 'prerelease';
		};
		module.exports = diff;
	},
	55082: (module, __unused_webpack_exports, __webpack_require__) => {
		const compare = __webpack_require__(78469);
		const eq = (a, b, loose) => compare(a, b, loose) === 0;
		module.exports = eq;
	},
	16599: (module, __unused_webpack_exports, __webpack_require__) => {
		const compare = __webpack_require__(78469);
		const gt = (a, b, loose) => compare(a, b, loose) > 0;
		module.exports = gt;
	},
	41236: (module, __unused_webpack_exports, __webpack_require__) => {
		const compare = __webpack_require__(78469);
		const gte = (a, b, loose) => compare(a, b, loose) >= 0;
		module.exports = gte;
	},
	62338: (module, __unused_webpack_exports, __webpack_require__) => {
		const SemVer = __webpack_require__(7163);
		const inc = (version, release, options, identifier, identifierBase) => {
			if (typeof options === 'string') {
				identifierBase = identifier;
				identifier = options;
				options = undefined;
			}
			try {
				return new SemVer(version instanceof SemVer ? version.version : version, options).inc(release, identifier, identifierBase).version;
			} catch (er) {
				return null;
			}
		};
		module.exports = inc;
	},
	3872: (module, __unused_webpack_exports, __webpack_require__) => {
		const compare = __webpack_require__(78469);
		const lt = (a, b, loose) => compare(a, b, loose) < 0;
		module.exports = lt;
	},
	56717: (module, __unused_webpack_exports, __webpack_require__) => {
		const compare = __webpack_require__(78469);
		const lte = (a, b, loose) => compare(a, b, loose) <= 0;
		module.exports = lte;
	},
	68511: (module, __unused_webpack_exports, __webpack_require__) => {
		const SemVer = __webpack_require__(7163);
		const major = (a, loose) => new SemVer(a, loose).major;
		module.exports = major;
	},
	32603: (module, __unused_webpack_exports, __webpack_require__) => {
		const SemVer = __webpack_require__(7163);
		const minor = (a, loose) => new SemVer(a, loose).minor;
		module.exports = minor;
	},
	4974: (module, __unused_webpack_exports, __webpack_require__) => {
		const compare = __webpack_require__(78469);
		const neq = (a, b, loose) => compare(a, b, loose) !== 0;
		module.exports = neq;
	},
	16353: (module, __unused_webpack_exports, __webpack_require__) => {
		const SemVer = __webpack_require__(7163);
		const parse = (version, options, throwErrors = false) => {
			if (version instanceof SemVer) {
				return version;
			}
			try {
				return new SemVer(version, options);
			} catch (er) {
				if (!throwErrors) {
					return null;
				}
				throw er;
			}
		};
		module.exports = parse;
	},
	48756: (module, __unused_webpack_exports, __webpack_require__) => {
		const SemVer = __webpack_require__(7163);
		const patch = (a, loose) => new SemVer(a, loose).patch;
		module.exports = patch;
	},
	15714: (module, __unused_webpack_exports, __webpack_require__) => {
		const parse = __webpack_require__(16353);
		const prerelease = (version, options) => {
			const parsed = parse(version, options);
			return parsed && parsed.prerelease.length ? parsed.prerelease : null;
		};
		module.exports = prerelease;
	},
	32173: (module, __unused_webpack_exports, __webpack_require__) => {
		const compare = __webpack_require__(78469);
		const rcompare = (a, b, loose) => compare(b, a, loose);
		module.exports = rcompare;
	},
	87192: (module, __unused_webpack_exports, __webpack_require__) => {
		const compareBuild = __webpack_require__(37648);
		const rsort = (list, loose) => list.sort((a, b) => compareBuild(b, a, loose));
		module.exports = rsort;
	},
	68011: (module, __unused_webpack_exports, __webpack_require__) => {
		const Range = __webpack_require__(96782);
		const satisfies = (version, range, options) => {
			try {
				range = new Range(range, options);
			} catch (er) {
				return false;
			}
			return range.test(version);
		};
		module.exports = satisfies;
	},
	29872: (module, __unused_webpack_exports, __webpack_require__) => {
		const compareBuild = __webpack_require__(37648);
		const sort = (list, loose) => list.sort((a, b) => compareBuild(a, b, loose));
		module.exports = sort;
	},
	16114: (module, __unused_webpack_exports, __webpack_require__) => {
		const parse = __webpack_require__(16353);
		const constants = __webpack_require__(45101);
		const SemVer = __webpack_require__(7163);
		const truncate = (version, truncation, options) => {
			if (!constants.RELEASE_TYPES.includes(truncation)) {
				return null;
			}
			const clonedVersion = cloneInputVersion(version, options);
			return clonedVersion && doTruncation(clonedVersion, truncation);
		};
		const cloneInputVersion = (version, options) => {
			const versionStringToParse = version instanceof SemVer ? version.version : version;
			return parse(versionStringToParse, options);
		};
		const doTruncation = (version, truncation) => {
			if (isPrerelease(truncation)) {
				return version.version;
			}
			version.prerelease = [];
			switch (truncation) {
				case 'major':
					version.minor = 0;
					version.patch = 0;
					break;
				case 'minor':
					version.patch = 0;
					break;
			}
			return version.format();
		};
		const isPrerelease = type => {
			return type.startsWith('pre');
		};
		module.exports = truncate;
	},
	58780: (module, __unused_webpack_exports, __webpack_require__) => {
		const parse = __webpack_require__(16353);
		const valid = (version, options) => {
			const v = parse(version, options);
			return v ? v.version : null;
		};
		module.exports = valid;
	},
	62088: (module, __unused_webpack_exports, __webpack_require__) => {
		const internalRe = __webpack_require__(95471);
		const constants = __webpack_require__(45101);
		const SemVer = __webpack_require__(7163);
		const identifiers = __webpack_require__(73348);
		const parse = __webpack_require__(16353);
		const valid = __webpack_require__(58780);
		const clean = __webpack_require__(1799);
		const inc = __webpack_require__(62338);
		const diff = __webpack_require__(70711);
		const major = __webpack_require__(68511);
		const minor = __webpack_require__(32603);
		const patch = __webpack_require__(48756);
		const prerelease = __webpack_require__(15714);
		const compare = __webpack_require__(78469);
		const rcompare = __webpack_require__(32173);
		const compareLoose = __webpack_require__(56874);
		const compareBuild = __webpack_require__(37648);
		const sort = __webpack_require__(29872);
		const rsort = __webpack_require__(87192);
		const gt = __webpack_require__(16599);
		const lt = __webpack_require__(3872);
		const eq = __webpack_require__(55082);
		const neq = __webpack_require__(4974);
		const gte = __webpack_require__(41236);
		const lte = __webpack_require__(56717);
		const cmp = __webpack_require__(28646);
		const coerce = __webpack_require__(35385);
		const truncate = __webpack_require__(16114);
		const Comparator = __webpack_require__(89379);
		const Range = __webpack_require__(96782);
		const satisfies = __webpack_require__(68011);
		const toComparators = __webpack_require__(54750);
		const maxSatisfying = __webpack_require__(73193);
		const minSatisfying = __webpack_require__(68595);
		const minVersion = __webpack_require__(51866);
		const validRange = __webpack_require__(64737);
		const outside = __webpack_require__(10280);
		const gtr = __webpack_require__(12276);
		const ltr = __webpack_require__(15213);
		const intersects = __webpack_require__(23465);
		const simplifyRange = __webpack_require__(82028);
		const subset = __webpack_require__(61489);
		module.exports = {
			parse,
			valid,
			clean,
			inc,
			diff,
			major,
			minor,
			patch,
			prerelease,
			compare,
			rcompare,
			compareLoose,
			compareBuild,
			sort,
			rsort,
			gt,
			lt,
			eq,
			neq,
			gte,
			lte,
			cmp,
			coerce,
			truncate,
			Comparator,
			Range,
			satisfies,
			toComparators,
			maxSatisfying,
			minSatisfying,
			minVersion,
			validRange,
			outside,
			gtr,
			ltr,
			intersects,
			simplifyRange,
			subset,
			SemVer,
			re: internalRe.re,
			src: internalRe.src,
			tokens: internalRe.t,
			SEMVER_SPEC_VERSION: constants.SEMVER_SPEC_VERSION,
			RELEASE_TYPES: constants.RELEASE_TYPES,
			compareIdentifiers: identifiers.compareIdentifiers,
			rcompareIdentifiers: identifiers.rcompareIdentifiers
		};
	},
	45101: module => {
		const SEMVER_SPEC_VERSION = '2.0.0';
		const MAX_LENGTH = 256;
		const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER || 9007199254740991;
		const MAX_SAFE_COMPONENT_LENGTH = 16;
		const MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6;
		const WHITESPACE_CHARACTERS = ['\t', '\n', '\v', '\f', '\r', ' ', '\u00a0', '\u1680', '\u2000', '\u2001', '\u2002', '\u2003', '\u2004', '\u2005', '\u2006', '\u2007', '\u2008', '\u2009', '\u200a', '\u2028', '\u2029', '\u202f', '\u205f', '\u3000', '\ufeff'];
		const RELEASE_TYPES = ['major', 'premajor', 'minor', 'preminor', 'patch', 'prepatch', 'prerelease'];
		module.exports = {
			MAX_LENGTH,
			MAX_SAFE_COMPONENT_LENGTH,
			MAX_SAFE_BUILD_LENGTH,
			MAX_SAFE_INTEGER,
			WHITESPACE_CHARACTERS,
			RELEASE_TYPES,
			SEMVER_SPEC_VERSION,
			FLAG_INCLUDE_PRERELEASE: 0b001,
			FLAG_LOOSE: 0b010
		};
	},
	1159: module => {
		const debug = typeof process === 'object' && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error('SEMVER', ...args) : () => {};
		module.exports = debug;
	},
	73348: module => {
		const numeric = /^[0-9]+$/;
		const compareIdentifiers = (a, b) => {
			if (typeof a === 'number' && typeof b === 'number') {
				return a === b ? 0 : a < b ? -1 : 1;
			}
			const anum = numeric.test(a);
			const bnum = numeric.test(b);
			if (anum && bnum) {
				a = +a;
				b = +b;
			}
			return a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1;
		};
		const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a);
		module.exports = {
			compareIdentifiers,
			rcompareIdentifiers
		};
	},
	61383: module => {
		class LRUCache {
			constructor() {
				this.max = 1000;
				this.map = new Map();
			}
			get(key) {
				const value = this.map.get(key);
				if (value === undefined) {
					return undefined;
				} else {
					this.map.delete(key);
					this.map.set(key, value);
					return value;
				}
			}
			delete(key) {
				return this.map.delete(key);
			}
			set(key, value) {
				const deleted = this.delete(key);
				if (!deleted && value !== undefined) {
					if (this.map.size >= this.max) {
						const firstKey = this.map.keys().next().value;
						this.delete(firstKey);
					}
					this.map.set(key, value);
				}
				return this;
			}
		}
		module.exports = LRUCache;
	},
	70356: module => {
		const looseOption = Object.freeze({loose: true});
		const emptyOpts = Object.freeze({});
		const parseOptions = options => {
			if (!options) {
				return emptyOpts;
			}
			if (typeof options !== 'object') {
				return looseOption;
			}
			return options;
		};
		module.exports = parseOptions;
	},
	95471: (module, exports, __webpack_require__) => {
		const {MAX_SAFE_COMPONENT_LENGTH, MAX_SAFE_BUILD_LENGTH, MAX_LENGTH} = __webpack_require__(45101);
		const debug = __webpack_require__(1159);
		exports = module.exports = {};
		const re = (exports.re = []);
		const safeRe = (exports.safeRe = []);
		const src = (exports.src = []);
		const safeSrc = (exports.safeSrc = []);
		const t = (exports.t = {});
		let R = 0;
		const LETTERDASHNUMBER = '[a-zA-Z0-9-]';
		const safeRegexReplacements = [
			['\\s', 1],
			['\\d', MAX_LENGTH],
			[LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH]
		];
		const makeSafeRegex = value => {
			for (const [token, max] of safeRegexReplacements) {
				value = value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);
			}
			return value;
		};
		const createToken = (name, value, isGlobal) => {
			const safe = makeSafeRegex(value);
			const index = R++;
			debug(name, index, value);
			t[name] = index;
			src[index] = value;
			safeSrc[index] = safe;
			re[index] = new RegExp(value, isGlobal ? 'g' : undefined);
			safeRe[index] = new RegExp(safe, isGlobal ? 'g' : undefined);
		};
		createToken('NUMERICIDENTIFIER', '0|[1-9]\\d*');
		createToken('NUMERICIDENTIFIERLOOSE', '\\d+');
		createToken('NONNUMERICIDENTIFIER', `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);
		createToken('MAINVERSION', `(${src[t.NUMERICIDENTIFIER]})\\.` + `(${src[t.NUMERICIDENTIFIER]})\\.` + `(${src[t.NUMERICIDENTIFIER]})`);
		createToken('MAINVERSIONLOOSE', `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` + `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` + `(${src[t.NUMERICIDENTIFIERLOOSE]})`);
		createToken('PRERELEASEIDENTIFIER', `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);
		createToken('PRERELEASEIDENTIFIERLOOSE', `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);
		createToken('PRERELEASE', `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);
		createToken('PRERELEASELOOSE', `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);
		createToken('BUILDIDENTIFIER', `${LETTERDASHNUMBER}+`);
		createToken('BUILD', `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);
		createToken('FULLPLAIN', `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);
		createToken('FULL', `^${src[t.FULLPLAIN]}$`);
		createToken('LOOSEPLAIN', `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`);
		createToken('LOOSE', `^${src[t.LOOSEPLAIN]}$`);
		createToken('GTLT', '((?:<|>)?=?)');
		createToken('XRANGEIDENTIFIERLOOSE', `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);
		createToken('XRANGEIDENTIFIER', `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);
		createToken('XRANGEPLAIN', `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})` + `(?:\\.(${src[t.XRANGEIDENTIFIER]})` + `(?:\\.(${src[t.XRANGEIDENTIFIER]})` + `(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?` + `)?)?`);
		createToken('XRANGEPLAINLOOSE', `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})` + `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` + `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` + `(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?` + `)?)?`);
		createToken('XRANGE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);
		createToken('XRANGELOOSE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);
		createToken('COERCEPLAIN', `${'(^|[^\\d])' + '(\\d{1,'}${MAX_SAFE_COMPONENT_LENGTH}})` + `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?` + `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);
		createToken('COERCE', `${src[t.COERCEPLAIN]}(?:$|[^\\d])`);
		createToken('COERCEFULL', src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?` + `(?:${src[t.BUILD]})?` + `(?:$|[^\\d])`);
		createToken('COERCERTL', src[t.COERCE], true);
		createToken('COERCERTLFULL', src[t.COERCEFULL], true);
		createToken('LONETILDE', '(?:~>?)');
		createToken('TILDETRIM', `(\\s*)${src[t.LONETILDE]}\\s+`, true);
		exports.tildeTrimReplace = '$1~';
		createToken('TILDE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);
		createToken('TILDELOOSE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`);
		createToken('LONECARET', '(?:\\^)');
		createToken('CARETTRIM', `(\\s*)${src[t.LONECARET]}\\s+`, true);
		exports.caretTrimReplace = '$1^';
		createToken('CARET', `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);
		createToken('CARETLOOSE', `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);
		createToken('COMPARATORLOOSE', `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);
		createToken('COMPARATOR', `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);
		createToken('COMPARATORTRIM', `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true);
		exports.comparatorTrimReplace = '$1$2$3';
		createToken('HYPHENRANGE', `^\\s*(${src[t.XRANGEPLAIN]})` + `\\s+-\\s+` + `(${src[t.XRANGEPLAIN]})` + `\\s*$`);
		createToken('HYPHENRANGELOOSE', `^\\s*(${src[t.XRANGEPLAINLOOSE]})` + `\\s+-\\s+` + `(${src[t.XRANGEPLAINLOOSE]})` + `\\s*$`);
		createToken('STAR', '(<|>)?=?\\s*\\*');
		createToken('GTE0', '^\\s*>=\\s*0\\.0\\.0\\s*$');
		createToken('GTE0PRE', '^\\s*>=\\s*0\\.0\\.0-0\\s*$');
	},
	69737: (module, __unused_webpack_exports, __webpack_require__) => {
		const {MAX_LENGTH, MAX_SAFE_BUILD_LENGTH, WHITESPACE_CHARACTERS} = __webpack_require__(45101);
		const whitespace = new Uint8Array(0x10000);
		for (const char of WHITESPACE_CHARACTERS) {
			whitespace[char.charCodeAt(0)] = 1;
		}
		const isWhitespace = char => char !== undefined && whitespace[char.charCodeAt(0)] === 1;
		const isVersionPrefix = char => char === 'v' || char === '=' || isWhitespace(char);
		const isDigit = char => char !== undefined && char >= '0' && char <= '9';
		const isLetter = char => char !== undefined && ((char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z'));
		const isIdentifierCharacter = char => isDigit(char) || isLetter(char) || char === '-';
		const isVersionStart = char => isDigit(char) || char === 'x' || char === 'X' || char === '*';
		const findDigitsEndIndex = (range, start, limit, digitRuns) => {
			if (!isDigit(range[start])) {
				return start;
			}
			if (start >= digitRuns.start && start < digitRuns.end) {
				return Math.min(start + limit, digitRuns.end);
			}
			if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) {
				return Math.min(start + limit, digitRuns.previousEnd);
			}
			let end = start + 1;
			while (isDigit(range[end])) {
				end++;
			}
			digitRuns.previousStart = digitRuns.start;
			digitRuns.previousEnd = digitRuns.end;
			digitRuns.start = start;
			digitRuns.end = end;
			return Math.min(start + limit, end);
		};
		const findVersionNumberEndIndex = (range, start, loose, digitRuns) => {
			if (!loose && range[start] === '0') {
				return start + 1;
			}
			return findDigitsEndIndex(range, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns);
		};
		const findPrereleaseIdentifierEndIndex = (range, start, loose, digitRuns) => {
			const digitsEnd = findDigitsEndIndex(range, start, MAX_LENGTH, digitRuns);
			if (isLetter(range[digitsEnd]) || range[digitsEnd] === '-') {
				let end = digitsEnd + 1;
				const limit = end + MAX_SAFE_BUILD_LENGTH;
				while (end < limit && isIdentifierCharacter(range[end])) {
					end++;
				}
				return end;
			}
			return findVersionNumberEndIndex(range, start, loose, digitRuns);
		};
		const findPrereleaseEndIndex = (range, start, loose, digitRuns) => {
			const hyphen = range[start] === '-';
			if (!loose && !hyphen) {
				return start;
			}
			const identifierStart = start + (hyphen ? 1 : 0);
			let end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose, digitRuns);
			if (end === identifierStart) {
				if (!loose || !hyphen) {
					return start;
				}
				end = findPrereleaseIdentifierEndIndex(range, start, loose, digitRuns);
			}
			while (range[end] === '.') {
				const next = findPrereleaseIdentifierEndIndex(range, end + 1, loose, digitRuns);
				if (next === end + 1) {
					break;
				}
				end = next;
			}
			return end;
		};
		const findBuildIdentifierEndIndex = (range, start) => {
			let end = start;
			while (end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range[end])) {
				end++;
			}
			return end;
		};
		const findBuildEndIndex = (range, start) => {
			if (range[start] !== '+') {
				return start;
			}
			let end = findBuildIdentifierEndIndex(range, start + 1);
			if (end === start + 1) {
				return start;
			}
			while (range[end] === '.') {
				const next = findBuildIdentifierEndIndex(range, end + 1);
				if (next === end + 1) {
					break;
				}
				end = next;
			}
			return end;
		};
		const findLooseFullVersionEndIndex = (range, start, digitRuns) => {
			let end = start;
			for (let component = 0; component < 3; component++) {
				const next = findVersionNumberEndIndex(range, end, true, digitRuns);
				if (next === end) {
					return start;
				}
				end = next;
				if (component < 2) {
					if (range[end] !== '.') {
						return start;
					}
					end++;
				}
			}
			const prereleaseEnd = findPrereleaseEndIndex(range, end, true, digitRuns);
			return findBuildEndIndex(range, prereleaseEnd);
		};
		const findPartialVersionComponentEndIndex = (range, start, digitRuns) => {
			if (isDigit(range[start])) {
				return findVersionNumberEndIndex(range, start, false, digitRuns);
			}
			return isVersionStart(range[start]) ? start + 1 : start;
		};
		const findPartialVersionEndIndex = (range, start, digitRuns) => {
			let end = findPartialVersionComponentEndIndex(range, start, digitRuns);
			for (let component = 0; component < 2; component++) {
				if (range[end] !== '.') {
					return end;
				}
				const next = findPartialVersionComponentEndIndex(range, end + 1, digitRuns);
				if (next === end + 1) {
					return end;
				}
				end = next;
			}
			const prereleaseEnd = findPrereleaseEndIndex(range, end, false, digitRuns);
			return findBuildEndIndex(range, prereleaseEnd);
		};
		const findVersionEndIndex = (range, start, digitRuns) => {
			const fullVersionEnd = findLooseFullVersionEndIndex(range, start, digitRuns);
			return fullVersionEnd !== start ? fullVersionEnd : findPartialVersionEndIndex(range, start, digitRuns);
		};
		const findRemovableWhitespaceIndex = (range, matchStart) => {
			let position = matchStart;
			if (isWhitespace(range[position])) {
				position++;
			}
			if (range[position] === '<' || range[position] === '>') {
				position++;
			}
			if (range[position] === '=') {
				position++;
			}
			return isWhitespace(range[position]) ? position : -1;
		};
		const trimComparatorWhitespace = range => {
			let result = '';
			let copyFrom = 0;
			let cursor = 0;
			const digitRuns = {start: -1, end: -1, previousStart: -1, previousEnd: -1};
			while (cursor < range.length) {
				const matchStart = cursor;
				if (range[cursor] === '<' || range[cursor] === '>') {
					cursor++;
				} else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
					cursor++;
					continue;
				}
				while (cursor < range.length && isVersionPrefix(range[cursor])) {
					cursor++;
				}
				if (!isVersionStart(range[cursor])) {
					continue;
				}
				const whitespacePosition = findRemovableWhitespaceIndex(range, matchStart);
				if (whitespacePosition !== -1) {
					result += range.slice(copyFrom, whitespacePosition);
					copyFrom = whitespacePosition + 1;
				}
				cursor = findVersionEndIndex(range, cursor, digitRuns);
			}
			return result + range.slice(copyFrom);
		};
		module.exports = trimComparatorWhitespace;
	},
	12276: (module, __unused_webpack_exports, __webpack_require__) => {
		const outside = __webpack_require__(10280);
		const gtr = (version, range, options) => outside(version, range, '>', options);
		module.exports = gtr;
	},
	23465: (module, __unused_webpack_exports, __webpack_require__) => {
		const Range = __webpack_require__(96782);
		const intersects = (r1, r2, options) => {
			r1 = new Range(r1, options);
			r2 = new Range(r2, options);
			return r1.intersects(r2, options);
		};
		module.exports = intersects;
	},
	15213: (module, __unused_webpack_exports, __webpack_require__) => {
		const outside = __webpack_require__(10280);
		const ltr = (version, range, options) => outside(version, range, '<', options);
		module.exports = ltr;
	},
	73193: (module, __unused_webpack_exports, __webpack_require__) => {
		const SemVer = __webpack_require__(7163);
		const Range = __webpack_require__(96782);
		const maxSatisfying = (versions, range, options) => {
			let max = null;
			let maxSV = null;
			let rangeObj = null;
			try {
				rangeObj = new Range(range, options);
			} catch (er) {
				return null;
			}
			versions.forEach(v => {
				if (rangeObj.test(v)) {
					if (!max || maxSV.compare(v) === -1) {
						max = v;
						maxSV = new SemVer(max, options);
					}
				}
			});
			return max;
		};
		module.exports = maxSatisfying;
	},
	68595: (module, __unused_webpack_exports, __webpack_require__) => {
		const SemVer = __webpack_require__(7163);
		const Range = __webpack_require__(96782);
		const minSatisfying = (versions, range, options) => {
			let min = null;
			let minSV = null;
			let rangeObj = null;
			try {
				rangeObj = new Range(range, options);
			} catch (er) {
				return null;
			}
			versions.forEach(v => {
				if (rangeObj.test(v)) {
					if (!min || minSV.compare(v) === 1) {
						min = v;
						minSV = new SemVer(min, options);
					}
				}
			});
			return min;
		};
		module.exports = minSatisfying;
	},
	51866: (module, __unused_webpack_exports, __webpack_require__) => {
		const SemVer = __webpack_require__(7163);
		const Range = __webpack_require__(96782);
		const gt = __webpack_require__(16599);
		const minVersion = (range, loose) => {
			range = new Range(range, loose);
			let minver = new SemVer('0.0.0');
			if (range.test(minver)) {
				return minver;
			}
			minver = new SemVer('0.0.0-0');
			if (range.test(minver)) {
				return minver;
			}
			minver = null;
			for (let i = 0; i < range.set.length; ++i) {
				const comparators = range.set[i];
				let setMin = null;
				comparators.forEach(comparator => {
					const compver = new SemVer(comparator.semver.version);
					switch (comparator.operator) {
						case '>':
							if (compver.prerelease.length === 0) {
								compver.patch++;
							} else {
								compver.prerelease.push(0);
							}
							compver.raw = compver.format();
						case '':
						case '>=':
							if (!setMin || gt(compver, setMin)) {
								setMin = compver;
							}
							break;
						case '<':
						case '<=':
							break;
						default:
							throw new Error(`Unexpected operation: ${comparator.operator}`);
					}
				});
				if (setMin && (!minver || gt(minver, setMin))) {
					minver = setMin;
				}
			}
			if (minver && range.test(minver)) {
				return minver;
			}
			return null;
		};
		module.exports = minVersion;
	},
	10280: (module, __unused_webpack_exports, __webpack_require__) => {
		const SemVer = __webpack_require__(7163);
		const Comparator = __webpack_require__(89379);
		const {ANY} = Comparator;
		const Range = __webpack_require__(96782);
		const satisfies = __webpack_require__(68011);
		const gt = __webpack_require__(16599);
		const lt = __webpack_require__(3872);
		const lte = __webpack_require__(56717);
		const gte = __webpack_require__(41236);
		const outside = (version, range, hilo, options) => {
			version = new SemVer(version, options);
			range = new Range(range, options);
			let gtfn, ltefn, ltfn, comp, ecomp;
			switch (hilo) {
				case '>':
					gtfn = gt;
					ltefn = lte;
					ltfn = lt;
					comp = '>';
					ecomp = '>=';
					break;
				case '<':
					gtfn = lt;
					ltefn = gte;
					ltfn = gt;
					comp = '<';
					ecomp = '<=';
					break;
				default:
					throw new TypeError('Must provide a hilo val of "<" or ">"');
			}
			if (satisfies(version, range, options)) {
				return false;
			}
			for (let i = 0; i < range.set.length; ++i) {
				const comparators = range.set[i];
				let high = null;
				let low = null;
				comparators.forEach(comparator => {
					if (comparator.semver === ANY) {
						comparator = new Comparator('>=0.0.0');
					}
					high = high || comparator;
					low = low || comparator;
					if (gtfn(comparator.semver, high.semver, options)) {
						high = comparator;
					} else if (ltfn(comparator.semver, low.semver, options)) {
						low = comparator;
					}
				});
				if (high.operator === comp || high.operator === ecomp) {
					return false;
				}
				if ((!low.operator || low.operator === comp) && ltefn(version, low.semver)) {
					return false;
				} else if (low.operator === ecomp && ltfn(version, low.semver)) {
					return false;
				}
			}
			return true;
		};
		module.exports = outside;
	},
	82028: (module, __unused_webpack_exports, __webpack_require__) => {
		const satisfies = __webpack_require__(68011);
		const compare = __webpack_require__(78469);
		module.exports = (versions, range, options) => {
			const set = [];
			let first = null;
			let prev = null;
			const v = versions.sort((a, b) => compare(a, b, options));
			for (const version of v) {
				const included = satisfies(version, range, options);
				if (included) {
					prev = version;
					if (!first) {
						first = version;
					}
				} else {
					if (prev) {
						set.push([first, prev]);
					}
					prev = null;
					first = null;
				}
			}
			if (first) {
				set.push([first, null]);
			}
			const ranges = [];
			for (const [min, max] of set) {
				if (min === max) {
					ranges.push(min);
				} else if (!max && min === v[0]) {
					ranges.push('*');
				} else if (!max) {
					ranges.push(`>=${min}`);
				} else if (min === v[0]) {
					ranges.push(`<=${max}`);
				} else {
					ranges.push(`${min} - ${max}`);
				}
			}
			const simplified = ranges.join(' || ');
			const original = typeof range.raw === 'string' ? range.raw : String(range);
			return simplified.length < original.length ? simplified : range;
		};
	},
	61489: (module, __unused_webpack_exports, __webpack_require__) => {
		const Range = __webpack_require__(96782);
		const Comparator = __webpack_require__(89379);
		const {ANY} = Comparator;
		const satisfies = __webpack_require__(68011);
		const compare = __webpack_require__(78469);
		const subset = (sub, dom, options = {}) => {
			if (sub === dom) {
				return true;
			}
			sub = new Range(sub, options);
			dom = new Range(dom, options);
			let sawNonNull = false;
			OUTER: for (const simpleSub of sub.set) {
				for (const simpleDom of dom.set) {
					const isSub = simpleSubset(simpleSub, simpleDom, options);
					sawNonNull = sawNonNull || isSub !== null;
					if (isSub) {
						continue OUTER;
					}
				}
				if (sawNonNull) {
					return false;
				}
			}
			return true;
		};
		const minimumVersionWithPreRelease = [new Comparator('>=0.0.0-0')];
		const minimumVersion = [new Comparator('>=0.0.0')];
		const simpleSubset = (sub, dom, options) => {
			if (sub === dom) {
				return true;
			}
			if (sub.length === 1 && sub[0].semver === ANY) {
				if (dom.length === 1 && dom[0].semver === ANY) {
					return true;
				} else if (options.includePrerelease) {
					sub = minimumVersionWithPreRelease;
				} else {
					sub = minimumVersion;
				}
			}
			if (dom.length === 1 && dom[0].semver === ANY) {
				if (options.includePrerelease) {
					return true;
				} else {
					dom = minimumVersion;
				}
			}
			const eqSet = new Set();
			let gt, lt;
			for (const c of sub) {
				if (c.operator === '>' || c.operator === '>=') {
					gt = higherGT(gt, c, options);
				} else if (c.operator === '<' || c.operator === '<=') {
					lt = lowerLT(lt, c, options);
				} else {
					eqSet.add(c.semver);
				}
			}
			if (eqSet.size > 1) {
				return null;
			}
			let gtltComp;
			if (gt && lt) {
				gtltComp = compare(gt.semver, lt.semver, options);
				if (gtltComp > 0) {
					return null;
				} else if (gtltComp === 0 && (gt.operator !== '>=' || lt.operator !== '<=')) {
					return null;
				}
			}
			for (const eq of eqSet) {
				if (gt && !satisfies(eq, String(gt), options)) {
					return null;
				}
				if (lt && !satisfies(eq, String(lt), options)) {
					return null;
				}
				for (const c of dom) {
					if (!satisfies(eq, String(c), options)) {
						return false;
					}
				}
				return true;
			}
			let higher, lower;
			let hasDomLT, hasDomGT;
			let needDomLTPre = lt && !options.includePrerelease && lt.semver.prerelease.length ? lt.semver : false;
			let needDomGTPre = gt && !options.includePrerelease && gt.semver.prerelease.length ? gt.semver : false;
			if (needDomLTPre && needDomLTPre.prerelease.length === 1 && lt.operator === '<' && needDomLTPre.prerelease[0] === 0) {
				needDomLTPre = false;
			}
			for (const c of dom) {
				hasDomGT = hasDomGT || c.operator === '>' || c.operator === '>=';
				hasDomLT = hasDomLT || c.operator === '<' || c.operator === '<=';
				if (gt) {
					if (needDomGTPre) {
						if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomGTPre.major && c.semver.minor === needDomGTPre.minor && c.semver.patch === needDomGTPre.patch) {
							needDomGTPre = false;
						}
					}
					if (c.operator === '>' || c.operator === '>=') {
						higher = higherGT(gt, c, options);
						if (higher === c && higher !== gt) {
							return false;
						}
					} else if (gt.operator === '>=' && !c.test(gt.semver)) {
						return false;
					}
				}
				if (lt) {
					if (needDomLTPre) {
						if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomLTPre.major && c.semver.minor === needDomLTPre.minor && c.semver.patch === needDomLTPre.patch) {
							needDomLTPre = false;
						}
					}
					if (c.operator === '<' || c.operator === '<=') {
						lower = lowerLT(lt, c, options);
						if (lower === c && lower !== lt) {
							return false;
						}
					} else if (lt.operator === '<=' && !c.test(lt.semver)) {
						return false;
					}
				}
				if (!c.operator && (lt || gt) && gtltComp !== 0) {
					return false;
				}
			}
			if (gt && hasDomLT && !lt && gtltComp !== 0) {
				return false;
			}
			if (lt && hasDomGT && !gt && gtltComp !== 0) {
				return false;
			}
			if (needDomGTPre || needDomLTPre) {
				return false;
			}
			return true;
		};
		const higherGT = (a, b, options) => {
			if (!a) {
				return b;
			}
			const comp = compare(a.semver, b.semver, options);
			return comp > 0 ? a : comp < 0 ? b : b.operator === '>' && a.operator === '>=' ? b : a;
		};
		const lowerLT = (a, b, options) => {
			if (!a) {
				return b;
			}
			const comp = compare(a.semver, b.semver, options);
			return comp < 0 ? a : comp > 0 ? b : b.operator === '<' && a.operator === '<=' ? b : a;
		};
		module.exports = subset;
	},
	54750: (module, __unused_webpack_exports, __webpack_require__) => {
		const Range = __webpack_require__(96782);
		const toComparators = (range, options) =>
			new Range(range, options).set.map(comp =>
				comp
					.map(c => c.value)
					.join(' ')
					.trim()
					.split(' ')
			);
		module.exports = toComparators;
	},
	64737: (module, __unused_webpack_exports, __webpack_require__) => {
		const Range = __webpack_require__(96782);
		const validRange = (range, options) => {
			try {
				return new Range(range, options).range || '*';
			} catch (er) {
				return null;
			}
		};
		module.exports = validRange;
	},
	68951: (module, __unused_webpack_exports, __webpack_require__) => {
		const crypto = __webpack_require__(76982);
		const {Minipass} = __webpack_require__(78275);
		const SPEC_ALGORITHMS = ['sha512', 'sha384', 'sha256'];
		const DEFAULT_ALGORITHMS = ['sha512'];
		const NODE_HASHES = crypto.getHashes();
		const BASE64_REGEX = /^[a-z0-9+/]+(?:=?=?)$/i;
		const SRI_REGEX = /^([a-z0-9]+)-([^?]+)(\?[?\S*]*)?$/;
		const STRICT_SRI_REGEX = /^([a-z0-9]+)-([A-Za-z0-9+/=]{44,88})(\?[\x21-\x7E]*)?$/;
		const VCHAR_REGEX = /^[\x21-\x7E]+$/;
		const DEFAULT_PRIORITY = ['md5', 'whirlpool', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha3', 'sha3-256', 'sha3-384', 'sha3-512', 'sha3_256', 'sha3_384', 'sha3_512'].filter(algo => NODE_HASHES.includes(algo));
		const getOptString = options => (options?.length ? `?${options.join('?')}` : '');
		class IntegrityStream extends Minipass {
			#emittedIntegrity;
			#emittedSize;
			#emittedVerified;
			constructor(opts) {
				super();
				this.size = 0;
				this.opts = opts;
				this.#getOptions();
				if (opts?.algorithms) {
					this.algorithms = [...opts.algorithms];
				} else {
					this.algorithms = [...DEFAULT_ALGORITHMS];
				}
				if (this.algorithm !== null && !this.algorithms.includes(this.algorithm)) {
					this.algorithms.push(this.algorithm);
				}
				this.hashes = this.algorithms.map(crypto.createHash);
			}
			#getOptions() {
				this.sri = this.opts?.integrity ? parse(this.opts?.integrity, this.opts) : null;
				this.expectedSize = this.opts?.size;
				if (!this.sri) {
					this.algorithm = null;
				} else if (this.sri.isHash) {
					this.goodSri = true;
					this.algorithm = this.sri.algorithm;
				} else {
					this.goodSri = !this.sri.isEmpty();
					this.algorithm = this.sri.pickAlgorithm(this.opts);
				}
				this.digests = this.goodSri ? this.sri[this.algorithm] : null;
				this.optString = getOptString(this.opts?.options);
			}
			on(ev, handler) {
				if (ev === 'size' && this.#emittedSize) {
					return handler(this.#emittedSize);
				}
				if (ev === 'integrity' && this.#emittedIntegrity) {
					return handler(this.#emittedIntegrity);
				}
				if (ev === 'verified' && this.#emittedVerified) {
					return handler(this.#emittedVerified);
				}
				return super.on(ev, handler);
			}
			emit(ev, data) {
				if (ev === 'end') {
					this.#onEnd();
				}
				return super.emit(ev, data);
			}
			write(data) {
				this.size += data.length;
				this.hashes.forEach(h => h.update(data));
				return super.write(data);
			}
			#onEnd() {
				if (!this.goodSri) {
					this.#getOptions();
				}
				const newSri = parse(
					this.hashes
						.map((h, i) => {
							return `${this.algorithms[i]}-${h.digest('base64')}${this.optString}`;
						})
						.join(' '),
					this.opts
				);
				const match = this.goodSri && newSri.match(this.sri, this.opts);
				if (typeof this.expectedSize === 'number' && this.size !== this.expectedSize) {
					const err = new Error(`stream size mismatch when checking ${this.sri}.\n  Wanted: ${this.expectedSize}\n  Found: ${this.size}`);
					err.code = 'EBADSIZE';
					err.found = this.size;
					err.expected = this.expectedSize;
					err.sri = this.sri;
					this.emit('error', err);
				} else if (this.sri && !match) {
					const err = new Error(`${this.sri} integrity checksum failed when using ${this.algorithm}: wanted ${this.digests} but got ${newSri}. (${this.size} bytes)`);
					err.code = 'EINTEGRITY';
					err.found = newSri;
					err.expected = this.digests;
					err.algorithm = this.algorithm;
					err.sri = this.sri;
					this.emit('error', err);
				} else {
					this.#emittedSize = this.size;
					this.emit('size', this.size);
					this.#emittedIntegrity = newSri;
					this.emit('integrity', newSri);
					if (match) {
						this.#emittedVerified = match;
						this.emit('verified', match);
					}
				}
			}
		}
		class Hash {
			get isHash() {
				return true;
			}
			constructor(hash, opts) {
				const strict = opts?.strict;
				this.source = hash.trim();
				this.digest = '';
				this.algorithm = '';
				this.options = [];
				const match = this.source.match(strict ? STRICT_SRI_REGEX : SRI_REGEX);
				if (!match) {
					return;
				}
				if (strict && !SPEC_ALGORITHMS.includes(match[1])) {
					return;
				}
				if (!NODE_HASHES.includes(match[1])) {
					return;
				}
				this.algorithm = match[1];
				this.digest = match[2];
				const rawOpts = match[3];
				if (rawOpts) {
					this.options = rawOpts.slice(1).split('?');
				}
			}
			hexDigest() {
				return this.digest && Buffer.from(this.digest, 'base64').toString('hex');
			}
			toJSON() {
				return this.toString();
			}
			match(integrity, opts) {
				const other = parse(integrity, opts);
				if (!other) {
					return false;
				}
				if (other.isIntegrity) {
					const algo = other.pickAlgorithm(opts, [this.algorithm]);
					if (!algo) {
						return false;
					}
					const foundHash = other[algo].find(hash => hash.digest === this.digest);
					if (foundHash) {
						return foundHash;
					}
					return false;
				}
				return other.digest === this.digest ? other : false;
			}
			toString(opts) {
				if (opts?.strict) {
					if (!(SPEC_ALGORITHMS.includes(this.algorithm) && this.digest.match(BASE64_REGEX) && this.options.every(opt => opt.match(VCHAR_REGEX)))) {
						return '';
					}
				}
				return `${this.algorithm}-${this.digest}${getOptString(this.options)}`;
			}
		}
		function integrityHashToString(toString, sep, opts, hashes) {
			const toStringIsNotEmpty = toString !== '';
			let shouldAddFirstSep = false;
			let complement = '';
			const lastIndex = hashes.length - 1;
			for (let i = 0; i < lastIndex; i++) {
				const hashString = Hash.prototype.toString.call(hashes[i], opts);
				if (hashString) {
					shouldAddFirstSep = true;
					complement += hashString;
					complement += sep;
				}
			}
			const finalHashString = Hash.prototype.toString.call(hashes[lastIndex], opts);
			if (finalHashString) {
				shouldAddFirstSep = true;
				complement += finalHashString;
			}
			if (toStringIsNotEmpty && shouldAddFirstSep) {
				return toString + sep + complement;
			}
			return toString + complement;
		}
		class Integrity {
			get isIntegrity() {
				return true;
			}
			toJSON() {
				return this.toString();
			}
			isEmpty() {
				return Object.keys(this).length === 0;
			}
			toString(opts) {
				let sep = opts?.sep || ' ';
				let toString = '';
				if (opts?.strict) {
					sep = sep.replace(/\S+/g, ' ');
					for (const hash of SPEC_ALGORITHMS) {
						if (this[hash]) {
							toString = integrityHashToString(toString, sep, opts, this[hash]);
						}
					}
				} else {
					for (const hash of Object.keys(this)) {
						toString = integrityHashToString(toString, sep, opts, this[hash]);
					}
				}
				return toString;
			}
			concat(integrity, opts) {
				const other = typeof integrity === 'string' ? integrity : stringify(integrity, opts);
				return parse(`${this.toString(opts)} ${other}`, opts);
			}
			hexDigest() {
				return parse(this, {single: true}).hexDigest();
			}
			merge(integrity, opts) {
				const other = parse(integrity, opts);
				for (const algo in other) {
					if (this[algo]) {
						if (!this[algo].find(hash => other[algo].find(otherhash => hash.digest === otherhash.digest))) {
							throw new Error('hashes do not match, cannot update integrity');
						}
					} else {
						this[algo] = other[algo];
					}
				}
			}
			match(integrity, opts) {
				const other = parse(integrity, opts);
				if (!other) {
					return false;
				}
				const algo = other.pickAlgorithm(opts, Object.keys(this));
				return (!!algo && this[algo].find(hash => other[algo].find(otherhash => hash.digest === otherhash.digest))) || false;
			}
			pickAlgorithm(opts, hashes) {
				const pickAlgorithm = opts?.pickAlgorithm || getPrioritizedHash;
				let keys = Object.keys(this);
				if (hashes?.length) {
					keys = keys.filter(k => hashes.includes(k));
				}
				if (keys.length) {
					return keys.reduce((acc, algo) => pickAlgorithm(acc, algo) || acc);
				}
				return null;
			}
		}
		module.exports.parse = parse;
		function parse(sri, opts) {
			if (!sri) {
				return null;
			}
			if (typeof sri === 'string') {
				return _parse(sri, opts);
			} else if (sri.algorithm && sri.digest) {
				const fullSri = new Integrity();
				fullSri[sri.algorithm] = [sri];
				return _parse(stringify(fullSri, opts), opts);
			} else {
				return _parse(stringify(sri, opts), opts);
			}
		}
		function _parse(integrity, opts) {
			if (opts?.single) {
				return new Hash(integrity, opts);
			}
			const hashes = integrity
				.trim()
				.split(/\s+/)
				.reduce((acc, string) => {
					const hash = new Hash(string, opts);
					if (hash.algorithm && hash.digest) {
						const algo = hash.algorithm;
						if (!Object.keys(acc).includes(algo)) {
							acc[algo] = [];
						}
						acc[algo].push(hash);
					}
					return acc;
				}, new Integrity());
			return hashes.isEmpty() ? null : hashes;
		}
		module.exports.stringify = stringify;
		function stringify(obj, opts) {
			if (obj.algorithm && obj.digest) {
				return Hash.prototype.toString.call(obj, opts);
			} else if (typeof obj === 'string') {
				return stringify(parse(obj, opts), opts);
			} else {
				return Integrity.prototype.toString.call(obj, opts);
			}
		}
		module.exports.fromHex = fromHex;
		function fromHex(hexDigest, algorithm, opts) {
			const optString = getOptString(opts?.options);
			return parse(`${algorithm}-${Buffer.from(hexDigest, 'hex').toString('base64')}${optString}`, opts);
		}
		module.exports.fromData = fromData;
		function fromData(data, opts) {
			const algorithms = opts?.algorithms || [...DEFAULT_ALGORITHMS];
			const optString = getOptString(opts?.options);
			return algorithms.reduce((acc, algo) => {
				const digest = crypto.createHash(algo).update(data).digest('base64');
				const hash = new Hash(`${algo}-${digest}${optString}`, opts);
				if (hash.algorithm && hash.digest) {
					const hashAlgo = hash.algorithm;
					if (!acc[hashAlgo]) {
						acc[hashAlgo] = [];
					}
					acc[hashAlgo].push(hash);
				}
				return acc;
			}, new Integrity());
		}
		module.exports.fromStream = fromStream;
		function fromStream(stream, opts) {
			const istream = integrityStream(opts);
			return new Promise((resolve, reject) => {
				stream.pipe(istream);
				stream.on('error', reject);
				istream.on('error', reject);
				let sri;
				istream.on('integrity', s => {
					sri = s;
				});
				istream.on('end', () => resolve(sri));
				istream.resume();
			});
		}
		module.exports.checkData = checkData;
		function checkData(data, sri, opts) {
			sri = parse(sri, opts);
			if (!sri || !Object.keys(sri).length) {
				if (opts?.error) {
					throw Object.assign(new Error('No valid integrity hashes to check against'), {
						code: 'EINTEGRITY'
					});
				} else {
					return false;
				}
			}
			const algorithm = sri.pickAlgorithm(opts);
			const digest = crypto.createHash(algorithm).update(data).digest('base64');
			const newSri = parse({algorithm, digest});
			const match = newSri.match(sri, opts);
			opts = opts || {};
			if (match || !opts.error) {
				return match;
			} else if (typeof opts.size === 'number' && data.length !== opts.size) {
				const err = new Error(`data size mismatch when checking ${sri}.\n  Wanted: ${opts.size}\n  Found: ${data.length}`);
				err.code = 'EBADSIZE';
				err.found = data.length;
				err.expected = opts.size;
				err.sri = sri;
				throw err;
			} else {
				const err = new Error(`Integrity checksum failed when using ${algorithm}: Wanted ${sri}, but got ${newSri}. (${data.length} bytes)`);
				err.code = 'EINTEGRITY';
				err.found = newSri;
				err.expected = sri;
				err.algorithm = algorithm;
				err.sri = sri;
				throw err;
			}
		}
		module.exports.checkStream = checkStream;
		function checkStream(stream, sri, opts) {
			opts = opts || Object.create(null);
			opts.integrity = sri;
			sri = parse(sri, opts);
			if (!sri || !Object.keys(sri).length) {
				return Promise.reject(
					Object.assign(new Error('No valid integrity hashes to check against'), {
						code: 'EINTEGRITY'
					})
				);
			}
			const checker = integrityStream(opts);
			return new Promise((resolve, reject) => {
				stream.pipe(checker);
				stream.on('error', reject);
				checker.on('error', reject);
				let verified;
				checker.on('verified', s => {
					verified = s;
				});
				checker.on('end', () => resolve(verified));
				checker.resume();
			});
		}
		module.exports.integrityStream = integrityStream;
		function integrityStream(opts = Object.create(null)) {
			return new IntegrityStream(opts);
		}
		module.exports.create = createIntegrity;
		function createIntegrity(opts) {
			const algorithms = opts?.algorithms || [...DEFAULT_ALGORITHMS];
			const optString = getOptString(opts?.options);
			const hashes = algorithms.map(crypto.createHash);
			return {
				update: function (chunk, enc) {
					hashes.forEach(h => h.update(chunk, enc));
					return this;
				},
				digest: function () {
					const integrity = algorithms.reduce((acc, algo) => {
						const digest = hashes.shift().digest('base64');
						const hash = new Hash(`${algo}-${digest}${optString}`, opts);
						if (!acc[hash.algorithm]) {
							acc[hash.algorithm] = [];
						}
						acc[hash.algorithm].push(hash);
						return acc;
					}, new Integrity());
					return integrity;
				}
			};
		}
		function getPrioritizedHash(algo1, algo2) {
			return DEFAULT_PRIORITY.indexOf(algo1.toLowerCase()) >= DEFAULT_PRIORITY.indexOf(algo2.toLowerCase()) ? algo1 : algo2;
		}
	},
	24649: (__unused_webpack_module, exports) => {
		Object.defineProperty(exports, '__esModule', {value: true});
		exports.format = format;
		exports.parse = parse;
		const TEXT_REGEXP = /^[\u0009\u0020-\u007e\u0080-\u00ff]*$/;
		const TOKEN_REGEXP = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
		const QUOTE_REGEXP = /[\\"]/g;
		const TYPE_REGEXP = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+\/[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
		const NullObject = (() => {
			const C = function () {};
			C.prototype = Object.create(null);
			return C;
		})();
		function format(obj) {
			const {type, parameters} = obj;
			if (!type || !TYPE_REGEXP.test(type)) {
				throw new TypeError(`Invalid type: ${type}`);
			}
			let result = type;
			if (parameters) {
				for (const param of Object.keys(parameters)) {
					if (!TOKEN_REGEXP.test(param)) {
						throw new TypeError(`Invalid parameter name: ${param}`);
					}
					result += `; ${param}=${qstring(parameters[param])}`;
				}
			}
			return result;
		}
		function parse(header, options) {
			const stopChar = options?.comma === true ? COMMA : 65536;
			const len = header.length;
			let index = skipOWS(header, options?.start ?? 0, len);
			const valueStart = index;
			index = skipValue(header, index, len, stopChar);
			const valueEnd = trailingOWS(header, valueStart, index);
			const type = header.slice(valueStart, valueEnd).toLowerCase();
			if (options?.parameters === false) {
				return {type, index, parameters: new NullObject()};
			}
			return parseParameters(header, type, index, len, stopChar);
		}
		const SP = 32;
		const HTAB = 9;
		const SEMI = 59;
		const EQ = 61;
		const DQUOTE = 34;
		const BSLASH = 92;
		const COMMA = 44;
		function parseParameters(header, type, index, len, stopChar) {
			const parameters = new NullObject();
			parameter: while (index < len) {
				if (header.charCodeAt(index) === stopChar) break;
				index = skipOWS(header, index + 1, len);
				const keyStart = index;
				while (index < len) {
					const code = header.charCodeAt(index);
					if (code === stopChar) break parameter;
					if (code === SEMI) continue parameter;
					if (code === EQ) {
						const keyEnd = trailingOWS(header, keyStart, index);
						const key = header.slice(keyStart, keyEnd).toLowerCase();
						index = skipOWS(header, index + 1, len);
						if (index < len && header.charCodeAt(index) === DQUOTE) {
							index++;
							let value = '';
							while (index < len) {
								const code = header.charCodeAt(index++);
								if (code === DQUOTE) {
									index = skipValue(header, index, len, stopChar);
									if (parameters[key] === undefined) parameters[key] = value;
									break;
								}
								if (code === BSLASH && index < len) {
									value += header[index++];
									continue;
								}
								value += String.fromCharCode(code);
							}
							continue parameter;
						}
						const valueStart = index;
						index = skipValue(header, index, len, stopChar);
						if (parameters[key] === undefined) {
							const valueEnd = trailingOWS(header, valueStart, index);
							parameters[key] = header.slice(valueStart, valueEnd);
						}
						continue parameter;
					}
					index++;
				}
			}
			return {type, index, parameters};
		}
		function skipValue(str, index, len, stopChar) {
			while (index < len) {
				const code = str.charCodeAt(index);
				if (code === SEMI || code === stopChar) break;
				index++;
			}
			return index;
		}
		function skipOWS(header, index, len) {
			while (index < len) {
				const char = header.charCodeAt(index);
				if (char !== SP && char !== HTAB) break;
				index++;
			}
			return index;
		}
		function trailingOWS(header, start, end) {
			while (end > start) {
				const char = header.charCodeAt(end - 1);
				if (char !== SP && char !== HTAB) break;
				end--;
			}
			return end;
		}
		function qstring(str) {
			if (TOKEN_REGEXP.test(str)) return str;
			if (TEXT_REGEXP.test(str)) return `"${str.replace(QUOTE_REGEXP, '\\$&')}"`;
			throw new TypeError(`Invalid parameter value: ${str}`);
		}
	},
	8941: (__unused_webpack_module, exports, __webpack_require__) => {
		var C = (r, t) => () => {
			try {
				return t || r((t = {exports: {}}).exports, t), t.exports;
			} catch (e) {
				throw ((t = 0), e);
			}
		};
		var ms = C(tt => {
			'use strict';
			Object.defineProperty(tt, '__esModule', {value: !0});
			tt.range = tt.balanced = void 0;
			var Ei = (r, t, e) => {
				let s = r instanceof RegExp ? ps(r, e) : r,
					i = t instanceof RegExp ? ps(t, e) : t,
					n = s !== null && i != null && (0, tt.range)(s, i, e);
				return n && {start: n[0], end: n[1], pre: e.slice(0, n[0]), body: e.slice(n[0] + s.length, n[1]), post: e.slice(n[1] + i.length)};
			};
			tt.balanced = Ei;
			var ps = (r, t) => {
					let e = t.match(r);
					return e ? e[0] : null;
				},
				Oi = (r, t, e) => {
					let s,
						i,
						n,
						o,
						h,
						a = e.indexOf(r),
						l = e.indexOf(t, a + 1),
						c = a;
					if (a >= 0 && l > 0) {
						if (r === t) return [a, l];
						for (s = [], n = e.length; c >= 0 && !h; ) {
							if (c === a) s.push(c), (a = e.indexOf(r, c + 1));
							else if (s.length === 1) {
								let u = s.pop();
								u !== void 0 && (h = [u, l]);
							} else (i = s.pop()), i !== void 0 && i < n && ((n = i), (o = l)), (l = e.indexOf(t, c + 1));
							c = a < l && a >= 0 ? a : l;
						}
						s.length && o !== void 0 && (h = [n, o]);
					}
					return h;
				};
			tt.range = Oi;
		});
		var vs = C(T => {
			'use strict';
			Object.defineProperty(T, '__esModule', {value: !0});
			T.EXPANSION_MAX_REWRITES = T.EXPANSION_MAX_DEPTH = T.EXPANSION_MAX_LENGTH = T.EXPANSION_MAX = void 0;
			T.expand = Wi;
			var gs = ms(),
				ws = '\0SLASH' + Math.random() + '\0',
				bs = '\0OPEN' + Math.random() + '\0',
				xe = '\0CLOSE' + Math.random() + '\0',
				ys = '\0COMMA' + Math.random() + '\0',
				Ss = '\0PERIOD' + Math.random() + '\0',
				xi = new RegExp(ws, 'g'),
				Ci = new RegExp(bs, 'g'),
				Mi = new RegExp(xe, 'g'),
				ki = new RegExp(ys, 'g'),
				Ai = new RegExp(Ss, 'g'),
				Ri = /\\\\/g,
				Pi = /\\{/g,
				Ti = /\\}/g,
				Fi = /\\,/g,
				ji = /\\\./g;
			T.EXPANSION_MAX = 1e5;
			T.EXPANSION_MAX_LENGTH = 4e6;
			T.EXPANSION_MAX_DEPTH = 1e3;
			T.EXPANSION_MAX_REWRITES = 1e3;
			function _e(r) {
				return isNaN(r) ? r.charCodeAt(0) : parseInt(r, 10);
			}
			function Ni(r) {
				return r.replace(Ri, ws).replace(Pi, bs).replace(Ti, xe).replace(Fi, ys).replace(ji, Ss);
			}
			function Di(r) {
				return r.replace(xi, '\\').replace(Ci, '{').replace(Mi, '}').replace(ki, ',').replace(Ai, '.');
			}
			function Ee(r, t) {
				for (let e = 0; e < t.length; e++) r.push(t[e]);
			}
			function Li(r) {
				let t = [],
					e = '';
				for (;;) {
					let s = (0, gs.balanced)('{', '}', r);
					if (!s) {
						let a = r.split(',');
						return (a[0] = e + a[0]), Ee(t, a), t;
					}
					let {pre: i, body: n, post: o} = s,
						h = i.split(',');
					if (((h[0] = e + h[0]), (h[h.length - 1] += '{' + n + '}'), !o.length)) return Ee(t, h), t;
					(e = h.pop()), Ee(t, h), (r = o);
				}
			}
			function Wi(r, t = {}) {
				if (!r) return [];
				let {max: e = T.EXPANSION_MAX, maxLength: s = T.EXPANSION_MAX_LENGTH, maxDepth: i = T.EXPANSION_MAX_DEPTH, maxRewrites: n = T.EXPANSION_MAX_REWRITES} = t;
				return r.slice(0, 2) === '{}' && (r = '\\{\\}' + r.slice(2)), Oe(Ni(r), e, s, i, 0, n, !0).map(Di);
			}
			function zi(r) {
				return '{' + r + '}';
			}
			function Bi(r) {
				return /^-?0\d/.test(r);
			}
			function Gi(r, t) {
				return r <= t;
			}
			function Ii(r, t) {
				return r >= t;
			}
			function ct(r, t, e, s, i, n) {
				let o = [],
					h = 0;
				for (let a = 0; a < r.length; a++)
					for (let l = 0; l < e.length; l++) {
						if (o.length >= s) return o;
						let c = r[a] + t + e[l];
						if (!(n && !c)) {
							if (h + c.length > i) return o;
							o.push(c), (h += c.length);
						}
					}
				return o;
			}
			function $i(r, t, e, s) {
				let i = r.split(/\.\./),
					n = [];
				if (i[0] === void 0 || i[1] === void 0) return n;
				let o = _e(i[0]),
					h = _e(i[1]),
					a = Math.max(i[0].length, i[1].length),
					l = i.length === 3 && i[2] !== void 0 ? Math.max(Math.abs(_e(i[2])), 1) : 1,
					c = Gi;
				h < o && ((l *= -1), (c = Ii));
				let f = i.some(Bi),
					p = 0;
				for (let g = o; c(g, h) && n.length < e; g += l) {
					let d;
					if (t) (d = String.fromCharCode(g)), d === '\\' && (d = '');
					else if (((d = String(g)), f)) {
						let b = a - d.length;
						if (b > 0) {
							let m = new Array(b + 1).join('0');
							g < 0 ? (d = '-' + m + d.slice(1)) : (d = m + d);
						}
					}
					if (p + d.length > s) break;
					n.push(d), (p += d.length);
				}
				return n;
			}
			function Oe(r, t, e, s, i, n, o) {
				if (i > s) return [r];
				let h = [''],
					a = 0,
					l = !1,
					c = !0;
				for (;;) {
					let u = (0, gs.balanced)('{', '}', r);
					if (!u) return ct(h, r, [''], t, e, l);
					let f = u.pre;
					if (/\$$/.test(f)) {
						if (((h = ct(h, f + '{' + u.body + '}', [''], t, e, l && !u.post.length)), (c = !1), !u.post.length)) break;
						r = u.post;
						continue;
					}
					let p = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(u.body),
						g = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(u.body),
						d = p || g,
						b = u.body.indexOf(',') >= 0;
					if (!d && !b) {
						if (a < n && u.post.match(/,(?!,).*\}/)) {
							a++, (r = u.pre + '{' + u.body + xe + u.post), (o = !0);
							continue;
						}
						return ct(h, f + '{' + u.body + '}' + u.post, [''], t, e, l);
					}
					c && ((l = o && !d), (c = !1));
					let m;
					if (d) m = $i(u.body, g, t, e);
					else {
						let y = Li(u.body);
						if (y.length === 1 && y[0] !== void 0 && ((y = Oe(y[0], t, e, s, i + 1, n, !1).map(zi)), y.length === 1)) {
							if (((h = ct(h, f + y[0], [''], t, e, l && !u.post.length)), !u.post.length)) break;
							r = u.post;
							continue;
						}
						let _ = l && !u.post.length && !f;
						for (let S = 0; _ && S < h.length; S++) h[S] && (_ = !1);
						m = [];
						let v = 0;
						t: for (let S = 0; S < y.length; S++) {
							let K = Oe(y[S], t, e, s, i + 1, n, !1);
							for (let B = 0; B < K.length; B++) {
								let U = K[B];
								if (!(_ && !U)) {
									if (m.length >= t || v + U.length > e) break t;
									m.push(U), (v += U.length);
								}
							}
						}
					}
					if (((h = ct(h, f, m, t, e, l && !u.post.length)), !u.post.length)) break;
					r = u.post;
				}
				return h;
			}
		});
		var Es = C(jt => {
			'use strict';
			Object.defineProperty(jt, '__esModule', {value: !0});
			jt.numericRange = void 0;
			var Me = (r, t) => (r === t ? {t: 'lit', ch: String(r)} : {t: 'class', re: new RegExp(`^[${r}-${t}]$`)}),
				Ce = (r, t) => t.map(e => [Me(r, r), ...e]),
				ut = (r, t) => {
					if (!r) return [[]];
					let e = +r[0],
						s = +t[0],
						i = r.slice(1),
						n = t.slice(1);
					if (e === s) return Ce(e, ut(i, n));
					let o = '0'.repeat(i.length),
						h = '9'.repeat(i.length),
						a = [];
					i !== o && a.push(...Ce(e++, ut(i, h)));
					let l = n === h ? [] : Ce(s--, ut(o, n));
					return e <= s && a.push([Me(e, s), ...Array.from(i, () => Me(0, 9))]), a.push(...l), a;
				},
				_s = (r, t, e) => {
					if (e) return ut(String(r).padStart(e, '0'), String(t).padStart(e, '0'));
					let s = [];
					for (let i = String(r).length; i <= String(t).length; i++) {
						let n = Math.max(r, i === 1 ? 0 : 10 ** (i - 1)),
							o = Math.min(t, 10 ** i - 1);
						s.push(...ut(String(n), String(o)));
					}
					return s;
				},
				Ui = (r, t) => {
					let e = Number(r),
						s = Number(t);
					if (!Number.isSafeInteger(e) || !Number.isSafeInteger(s)) return;
					e > s && ([e, s] = [s, e]);
					let n = /^-?0\d/.test(r) || /^-?0\d/.test(t) ? Math.max(r.length, t.length) : 0,
						o = [];
					if (e < 0) {
						let h = _s(Math.max(-s, 1), -e, n && n - 1);
						o.push(...h.map(a => [{t: 'lit', ch: '-'}, ...a]));
					}
					return s >= 0 && o.push(..._s(Math.max(e, 0), s, n)), o;
				};
			jt.numericRange = Ui;
		});
		var Os = C(Nt => {
			'use strict';
			Object.defineProperty(Nt, '__esModule', {value: !0});
			Nt.parseClass = void 0;
			var qi = {
					'[:alnum:]': ['\\p{L}\\p{Nl}\\p{Nd}'],
					'[:alpha:]': ['\\p{L}\\p{Nl}'],
					'[:ascii:]': ['\\x00-\\x7f'],
					'[:blank:]': ['\\p{Zs}\\t'],
					'[:cntrl:]': ['\\p{Cc}'],
					'[:digit:]': ['\\p{Nd}'],
					'[:graph:]': ['\\p{Z}\\p{C}', !0],
					'[:lower:]': ['\\p{Ll}'],
					'[:print:]': ['\\p{C}', !0],
					'[:punct:]': ['\\p{P}\\p{S}'],
					'[:space:]': ['\\p{Z}\\t\\r\\n\\v\\f'],
					'[:upper:]': ['\\p{Lu}'],
					'[:word:]': ['\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}'],
					'[:xdigit:]': ['A-Fa-f0-9']
				},
				ft = r => r.replace(/[[\]\\-]/g, '\\$&'),
				ke = /$./,
				Hi = (r, t, e = !1, s) => {
					let i = m => {
							let y = s ? m.normalize(s) : m;
							return [...y].length === 1 ? y : m;
						},
						n = t;
					if (r.charAt(n) !== '[') throw new Error('not in a brace expression');
					let o = [],
						h = [],
						a = n + 1,
						l = !1,
						c = !1,
						u = !1,
						f = n,
						p = '';
					t: for (; a < r.length; ) {
						let m = String.fromCodePoint(r.codePointAt(a));
						if ((m === '!' || m === '^') && a === n + 1) {
							(u = !0), a++;
							continue;
						}
						if (m === ']' && l && !c) {
							f = a + 1;
							break;
						}
						if (((l = !0), m === '\\' && !c)) {
							(c = !0), a++;
							continue;
						}
						if (m === '[' && !c) {
							for (let [_, [v, S]] of Object.entries(qi))
								if (r.startsWith(_, a)) {
									if (p) return [ke, r.length - n];
									(a += _.length), S ? h.push(v) : o.push(v);
									continue t;
								}
						}
						c = !1;
						let y = i(m);
						if (p) {
							y.codePointAt(0) > p.codePointAt(0) ? o.push(ft(p) + '-' + ft(y)) : y === p && o.push(ft(y)), (p = ''), (a += m.length);
							continue;
						}
						if (r.startsWith('-]', a + m.length)) {
							o.push(ft(y + '-')), (a += m.length + 1);
							continue;
						}
						if (r.startsWith('-', a + m.length)) {
							(p = y), (a += m.length + 1);
							continue;
						}
						o.push(ft(y)), (a += m.length);
					}
					if (f < a) return [ke, 0];
					if (!o.length && !h.length) return [ke, r.length - n];
					let g = '[' + (u ? '^' : '') + o.join('') + ']',
						d = '[' + (u ? '' : '^') + h.join('') + ']',
						b = '^' + (o.length && h.length ? '(' + g + '|' + d + ')' : o.length ? g : d);
					return [new RegExp(b, e ? 'iu' : 'u'), f - n];
				};
			Nt.parseClass = Hi;
		});
		var Ns = C(Wt => {
			'use strict';
			Object.defineProperty(Wt, '__esModule', {value: !0});
			Wt.Matcher = void 0;
			var Xi = Es(),
				Ki = Os(),
				Ae = {t: 'match', id: 0},
				Vi = '!?+*@',
				et = r => ({t: 'lit', ch: r}),
				Yi = r => r.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'),
				ks = r => new RegExp(`^${Yi(r)}$`, 'iu'),
				Dt = new Map(),
				As = r => {
					let t = Dt.get(r);
					return t || ((t = ks(r)), Dt.size >= 1e3 && Dt.clear(), Dt.set(r, t)), t;
				},
				Fe = (r, t) => {
					if (t === r.ch) return !0;
					if (!r.re) return !1;
					let e = t.charCodeAt(0);
					if (e >= 128) return r.re.test(t);
					let s = (r.ascii ??= new Uint8Array(128));
					return (s[e] ||= r.re.test(t) ? 1 : 2), s[e] === 1;
				},
				Ji = (r, t, e, s, i) => {
					let n = [];
					for (let o = 0; o < r.length; ) {
						let h = String.fromCodePoint(r.codePointAt(o));
						if (i) {
							let a = h === '\\' && r.startsWith(i, o + 1) ? 1 : 0;
							if (a || h === i) {
								let l = o + a + i.length,
									c = r.indexOf(i, l),
									u = /^(-?\d+)\.\.(-?\d+)$/.exec(r.slice(l, c)),
									f = c !== -1 && u && (0, Xi.numericRange)(u[1], u[2]);
								if (f) {
									n.push({t: 'ext', type: '@', alts: f}), (o = c + i.length);
									continue;
								}
							}
						}
						if (h === '\\') {
							let a = r.codePointAt(o + 1),
								l = a === void 0 ? h : String.fromCodePoint(a);
							n.push(et(l)), (o += 1 + l.length);
							continue;
						}
						if (h === '[') {
							let [a, l] = (0, Ki.parseClass)(r, o, t, s);
							if (l) {
								n.push({t: 'class', re: a}), (o += l);
								continue;
							}
						}
						if (!e && Vi.includes(h) && r[o + 1] === '(') {
							n.push({t: 'open', type: h}), (o += 2);
							continue;
						}
						n.push(!e && h === '|' ? {t: 'bar'} : !e && h === ')' ? {t: 'close'} : h === '*' ? {t: 'star'} : h === '?' ? {t: 'any'} : et(h)), (o += h.length);
					}
					return n;
				},
				Zi = r => {
					let t = new Map(),
						e = [];
					return (
						r.forEach((s, i) => {
							s.t === 'open' ? e.push(i) : s.t === 'close' && e.length && t.set(e.pop(), i);
						}),
						t
					);
				},
				Rs = (r, t, e, s, i) => {
					let n = [],
						o = [n];
					for (let h = e; h < s; h++) {
						let a = r[h],
							l = t.get(h);
						if (a.t === 'open' && l !== void 0) {
							let c = Rs(r, t, h + 1, l, !1);
							n.push({t: 'ext', type: a.type, alts: c}), (h = l);
						} else a.t === 'bar' && !i ? o.push((n = [])) : a.t === 'open' ? n.push(et(a.type), et('(')) : a.t === 'bar' ? n.push(et('|')) : a.t === 'close' ? n.push(et(')')) : n.push(a);
					}
					return o;
				},
				Ps = (r, t) => {
					let e = [],
						s = '',
						i = () => {
							for (let n of s.normalize(t)) e.push(et(n));
							s = '';
						};
					for (let n of r) {
						if (n.t === 'lit') {
							s += n.ch;
							continue;
						}
						i(), e.push(n.t === 'ext' ? {...n, alts: n.alts.map(o => Ps(o, t))} : n);
					}
					return i(), e;
				},
				Qi = (r, t) => {
					let e = 1,
						s = h => ({t: 'split', id: e++, out: h}),
						i = (h, a) => h.reduceRight((l, c) => n(c, l), a),
						n = (h, a) => {
							switch (h.t) {
								case 'lit':
									let f = t ? As(h.ch) : void 0;
									return {t: 'lit', id: e++, ch: h.ch, re: f, next: a};
								case 'any':
								case 'star':
									return {t: h.t, id: e++, next: a};
								case 'class':
									return {t: 'class', id: e++, re: h.re, next: a};
							}
							let l = f => h.alts.map(p => i(p, f));
							switch (h.type) {
								case '@':
									return s(l(a));
								case '?':
									return s([a, ...l(a)]);
								case '!':
									return {t: 'neg', id: e++, sub: s(l(Ae)), next: a};
							}
							let c = s([]),
								u = s(l(c));
							return c.out.push(a, u), h.type === '*' ? c : u;
						};
					return [i(r, Ae), e];
				},
				tn = r => {
					let t = [],
						e = new Set(),
						s = n => (n.t === 'match' ? 'match' : String(n.id)),
						i = (n, o) => {
							if (n.t === 'match' || e.has(n)) return;
							e.add(n);
							let h = a => t.push(`${o}${n.id}: ${a}`);
							switch (n.t) {
								case 'split':
									h(`split -> ${n.out.map(s).join(', ')}`);
									for (let a of n.out) i(a, o);
									return;
								case 'neg':
									return h(`!(${s(n.sub)}) -> ${s(n.next)}`), i(n.sub, o + '  '), i(n.next, o);
								case 'lit':
									h(`${JSON.stringify(n.ch)} -> ${s(n.next)}`);
									break;
								case 'class':
									h(`${n.re} -> ${s(n.next)}`);
									break;
								default:
									h(`${n.t === 'any' ? '?' : '*'} -> ${s(n.next)}`);
							}
							i(n.next, o);
						};
					return (
						i(r, ''),
						[`start -> ${s(r)}`, ...t].join(`
`)
					);
				},
				Re = class {
					gen;
					threads = [];
					match = !1;
					runs = [];
					ids = [];
					constructor(t) {
						this.gen = t;
					}
					get dead() {
						return !this.threads.length && !this.match && !this.runs.length;
					}
				},
				Ts = (r, t) => (r.ids.length !== t.ids.length || r.runs.length !== t.runs.length || r.ids.some((e, s) => e !== t.ids[s]) ? !1 : r.runs.every(e => t.runs.some(s => s.neg === e.neg && Ts(s.state, e.state)))),
				xs = r => ({has: new Float64Array(r), seen: new Float64Array(r), gen: 0}),
				dt = class {
					dots;
					dotStart;
					#t;
					constructor(t, e, s) {
						(this.dots = t), (this.dotStart = e), (this.#t = s);
					}
					state() {
						return new Re(++this.#t.gen);
					}
					done(t) {
						return (t.ids = t.threads.map(e => e.id).sort((e, s) => e - s)), t.match && t.ids.unshift(Ae.id), t;
					}
					#n(t, e) {
						let {seen: s} = this.#t;
						return s[e.id] === t.gen ? !1 : ((s[e.id] = t.gen), !0);
					}
					#i(t, e) {
						let {has: s} = this.#t;
						return s[e.id] === t.gen ? !1 : ((s[e.id] = t.gen), t.threads.push(e), !0);
					}
					restricted(t, e) {
						return e && (this.dots || (this.dotStart && t === 0));
					}
					add(t, e, s, i) {
						switch (e.t) {
							case 'split':
								if (!this.#n(t, e)) return;
								for (let o of e.out) this.add(t, o, s, i);
								return;
							case 'neg':
								if (!this.#n(t, e)) return;
								let n = this.state();
								return this.add(n, e.sub, s, !1), this.done(n), this.addRun(t, {t: 'run', neg: e, state: n}, s, i);
							case 'star':
								if (this.restricted(s, i)) return;
								this.#i(t, e) && this.add(t, e.next, s, i);
								return;
							case 'match':
								t.match = !0;
								return;
							default:
								this.#i(t, e);
						}
					}
					addRun(t, e, s, i) {
						for (let n of t.runs) if (n.neg === e.neg && Ts(n.state, e.state)) return;
						t.runs.push(e), e.state.match || this.add(t, e.neg.next, s, i);
					}
					step(t, e, s, i) {
						let n = this.state();
						for (let o of t.threads)
							switch (o.t) {
								case 'lit':
									Fe(o, e) && this.add(n, o.next, s + 1, i);
									break;
								case 'any':
									this.restricted(s, i) || this.add(n, o.next, s + 1, i);
									break;
								case 'class':
									!this.restricted(s, i) && o.re.test(e) && this.add(n, o.next, s + 1, i);
									break;
								case 'star':
									this.restricted(s, i) || this.add(n, o, s + 1, i);
							}
						if (!this.restricted(s, i))
							for (let o of t.runs) {
								if (o.state.dead) {
									this.addRun(n, o, s + 1, i);
									continue;
								}
								let h = this.step(o.state, e, s, !1);
								this.addRun(n, {t: 'run', neg: o.neg, state: h}, s + 1, i);
							}
						return this.done(n);
					}
				},
				Fs = r => {
					let t = r.ids.join();
					if (!r.runs.length) return t;
					let e = r.runs.map(s => `${s.neg.id}(${Fs(s.state)})`);
					return `${t}|${e.sort().join('|')}`;
				},
				en = 1 << 18,
				Pe = class {
					#t;
					#n = new Map();
					#i = 0;
					#o;
					#r;
					#d;
					#f;
					constructor(t, e) {
						(this.#t = t), (this.#d = new dt(!1, !1, e)), (this.#f = new dt(!1, !0, e));
					}
					#u(t) {
						return {state: t, match: t.match, dead: t.dead, next: new Map()};
					}
					#h(t) {
						let e = Fs(t),
							s = this.#n.get(e);
						if (s) return s;
						this.#i > en && this.#m();
						let i = this.#u(t);
						return this.#n.set(e, i), (this.#i += e.length + 1), i;
					}
					#m() {
						this.#n.clear(), (this.#i = 0), (this.#o = void 0), (this.#r = void 0);
					}
					start(t) {
						if (t) {
							if (this.#r) return this.#r;
							let s = this.#f.state();
							return this.#f.add(s, this.#t, 0, !0), (this.#r = this.#u(this.#f.done(s)));
						}
						if (this.#o) return this.#o;
						let e = this.#d.state();
						return this.#d.add(e, this.#t, 0, !0), (this.#o = this.#h(this.#d.done(e)));
					}
					next(t, e) {
						let s = e.charCodeAt(0),
							i = s < 128 ? void 0 : t.next.get(e);
						if (i) return i;
						let n = t === this.#r ? this.#h(this.#f.step(t.state, e, 0, !0)) : this.#h(this.#d.step(t.state, e, 1, !0));
						return s < 128 ? (t.ascii || ((t.ascii = new Array(128)), (this.#i += 128)), (t.ascii[s] = n)) : t.next.set(e, n), this.#i++, n;
					}
				},
				sn = r => {
					let t = [];
					for (let e = r; e.t !== 'match'; e = e.next) {
						if (e.t === 'split' || e.t === 'neg') return;
						t.push(e);
					}
					return t;
				},
				nn = (r, t, e, s) => {
					let i = 0,
						n = e,
						o = -1,
						h = 0;
					for (; n < s; ) {
						let a = r[i];
						if (a?.t === 'star') {
							(o = i++), (h = n);
							continue;
						}
						let l = t[n];
						if (a && (a.t === 'any' || (a.t === 'lit' && Fe(a, l)) || (a.t === 'class' && a.re.test(l)))) {
							i++, n++;
							continue;
						}
						if (o === -1) return !1;
						(i = o + 1), (n = ++h);
					}
					for (; r[i]?.t === 'star'; ) i++;
					return i === r.length;
				},
				js = r => {
					let t = 0,
						e = 0;
					for (let s of r) {
						let [i, n] = rn(s);
						(t += i), (e += n);
					}
					return [t, e];
				},
				rn = r => {
					if (r.t === 'star') return [0, 1 / 0];
					if (r.t !== 'ext') return [1, 1];
					if (r.type === '!') return [0, 1 / 0];
					let t = r.alts.map(js),
						e = Math.min(...t.map(n => n[0])),
						s = Math.max(...t.map(n => n[1])),
						i = s === 0 ? 0 : 1 / 0;
					return r.type === '@' ? [e, s] : r.type === '?' ? [0, s] : r.type === '*' ? [0, i] : [e, i];
				},
				Cs = (r, t, e) => {
					for (let s = 0; s < r.length; s++) if (!Fe(r[s], t[e + s])) return !1;
					return !0;
				},
				on = /[/\ud800-\udfff]/,
				hn = /[\ud800-\udfff]/,
				Lt = r => (hn.test(r) ? [...r] : r),
				Ms = r => {
					if (r.includes('/')) throw new Error('can only match a single path portion, got: ' + r);
				},
				Te = class {
					pattern;
					options;
					#t;
					#n;
					#i;
					#o;
					#r;
					#d = !1;
					#f;
					#u;
					#h = !1;
					#m = 0;
					#l = 1 / 0;
					#a = [];
					#s = [];
					#b;
					#E;
					#y = !1;
					#g;
					#w;
					constructor(t, e = {}) {
						if (t.includes('/')) throw new Error('can only match a single path portion, got pattern: ' + t);
						(this.pattern = t), (this.options = e);
						let {nocase: s = !1, noext: i = !1, normalize: n} = e;
						this.#w = n === !0 ? 'NFC' : n || void 0;
						let o = /^[?*+@]\(\)$/.test(t),
							h = Ji(t, s, i || o, this.#w, e.rangeMark),
							[a] = Rs(h, Zi(h), 0, h.length, !0);
						this.#w && (a = Ps(a, this.#w));
						let [l, c] = Qi(a, s);
						if (((this.#t = l), (this.#n = c), a.every(u => u.t === 'lit'))) (this.#r = a.map(u => u.ch).join('')), (this.#d = s);
						else {
							let u = g => (g.t !== 'lit' ? void 0 : s ? {ch: g.ch, re: As(g.ch)} : {ch: g.ch});
							for (let g of a) {
								let d = u(g);
								if (!d) break;
								this.#a.push(d);
							}
							for (let g = a.length - 1; g >= 0; g--) {
								let d = u(a[g]);
								if (!d) break;
								this.#s.unshift(d);
							}
							(this.#y = !!(this.#a.length || this.#s.length)), s || ((this.#b = this.#a.map(g => g.ch).join('')), (this.#E = this.#s.map(g => g.ch).join(''))), (this.#u = sn(this.#t)?.slice(this.#a.length, -this.#s.length || void 0)), (this.#h = !!this.#u?.every(g => g.t === 'star' || g.t === 'any'));
							let [f, p] = js(a);
							(this.#m = f), (this.#l = p);
						}
					}
					test(t) {
						return this.#w ? (Ms(t), this.#p(t.normalize(this.#w))) : on.test(t) ? (Ms(t), this.#p(t, [...t])) : this.#p(t, t);
					}
					testUnchecked(t) {
						return this.#p(this.#w ? t.normalize(this.#w) : t);
					}
					#p(t, e) {
						if (this.#r !== void 0) return this.#d ? (this.#f ??= ks(this.#r)).test(t) : t === this.#r;
						let s = this.#m,
							i = this.#l;
						if (e === void 0) {
							let c = t.length,
								u = (c + 1) >> 1;
							if (c < s || u > i) return !1;
							(u < s || c > i) && (e = Lt(t));
						}
						if (e !== void 0 && (e.length < s || e.length > i)) return !1;
						let n = this.#a.length;
						if (this.#y)
							if (this.#b !== void 0 && this.#E !== void 0) {
								if (!t.startsWith(this.#b) || !t.endsWith(this.#E)) return !1;
							} else {
								e ??= Lt(t);
								let c = e.length - this.#s.length;
								if (!Cs(this.#a, e, 0) || !Cs(this.#s, e, c)) return !1;
							}
						let o = !this.options.dot && t.startsWith('.');
						if (this.#u) {
							if (t === '.' || t === '..' || (o && !n)) return !1;
							if (this.#h) return !0;
							e ??= Lt(t);
							let c = e.length - this.#s.length;
							return nn(this.#u, e, n, c);
						}
						if (((e ??= Lt(t)), t === '.' || t === '..')) {
							this.#i ??= xs(this.#n);
							let c = (this.#o ??= new dt(!0, !1, this.#i)),
								u = c.state();
							c.add(u, this.#t, 0, !0);
							let f = c.done(u);
							for (let p = 0; p < e.length; p++) f = c.step(f, e[p], p, !0);
							return f.match;
						}
						this.#i ??= xs(this.#n);
						let h = (this.#g ??= new Pe(this.#t, this.#i)),
							a = h.start(o),
							l = e === t;
						for (let c = 0; c < e.length; c++) {
							if (a.dead) return !1;
							let u = l ? t.charCodeAt(c) : e[c].charCodeAt(0);
							a = a.ascii?.[u] ?? h.next(a, e[c]);
						}
						return a.match;
					}
					toString() {
						return tn(this.#t);
					}
				};
			Wt.Matcher = Te;
		});
		var Ds = C(zt => {
			'use strict';
			Object.defineProperty(zt, '__esModule', {value: !0});
			zt.assertValidPattern = void 0;
			var an = 1024 * 64,
				ln = r => {
					if (typeof r != 'string') throw new TypeError('invalid pattern');
					if (r.length > an) throw new TypeError('pattern is too long');
				};
			zt.assertValidPattern = ln;
		});
		var je = C(Bt => {
			'use strict';
			Object.defineProperty(Bt, '__esModule', {value: !0});
			Bt.escape = void 0;
			var cn = (r, {windowsPathsNoEscape: t = !1, magicalBraces: e = !1} = {}) => (e ? (t ? r.replace(/[?*()[\]{}]/g, '[$&]') : r.replace(/[?*()[\]\\{}]/g, '\\$&')) : t ? r.replace(/[?*()[\]]/g, '[$&]') : r.replace(/[?*()[\]\\]/g, '\\$&'));
			Bt.escape = cn;
		});
		var Ne = C(Gt => {
			'use strict';
			Object.defineProperty(Gt, '__esModule', {value: !0});
			Gt.unescape = void 0;
			var un = (r, {windowsPathsNoEscape: t = !1, magicalBraces: e = !0} = {}) =>
				e ? (t ? r.replace(/\[([^/\\])\]/g, '$1') : r.replace(/((?!\\).|^)\[([^/\\])\]/g, '$1$2').replace(/\\([^/])/g, '$1')) : t ? r.replace(/\[([^/\\{}])\]/g, '$1') : r.replace(/((?!\\).|^)\[([^/\\{}])\]/g, '$1$2').replace(/\\([^/{}])/g, '$1');
			Gt.unescape = un;
		});
		var Y = C(w => {
			'use strict';
			Object.defineProperty(w, '__esModule', {value: !0});
			w.unescape = w.escape = w.Minimatch = w.match = w.braceExpand = w.defaults = w.filter = w.GLOBSTAR = w.sep = w.minimatch = void 0;
			var fn = vs(),
				Ls = Ns(),
				Ut = Ds(),
				dn = je(),
				pn = Ne(),
				mn = (r, t, e = {}) => ((0, Ut.assertValidPattern)(t), !e.nocomment && t.charAt(0) === '#' ? !1 : wn(t, e).match(r));
			w.minimatch = mn;
			var ot = new Map(),
				gn = 256,
				wn = (r, t) => {
					let e = r + '\0' + JSON.stringify(t),
						s = ot.get(e);
					return s ? ot.delete(e) : ((s = new ht(r, {...t})), ot.size >= gn && ot.delete(ot.keys().next().value)), ot.set(e, s), s;
				},
				$s = typeof process == 'object' && process ? process.env?.__MINIMATCH_TESTING_PLATFORM__ || process.platform : 'posix',
				Ws = {win32: {sep: '\\'}, posix: {sep: '/'}};
			w.sep = $s === 'win32' ? Ws.win32.sep : Ws.posix.sep;
			w.minimatch.sep = w.sep;
			w.GLOBSTAR = Symbol('globstar **');
			w.minimatch.GLOBSTAR = w.GLOBSTAR;
			var bn =
				(r, t = {}) =>
				e =>
					(0, w.minimatch)(e, r, t);
			w.filter = bn;
			w.minimatch.filter = w.filter;
			var q = (r, t = {}) => Object.assign({}, r, t),
				yn = r => {
					if (!r || typeof r != 'object' || !Object.keys(r).length) return w.minimatch;
					let t = w.minimatch;
					return Object.assign((s, i, n = {}) => t(s, i, q(r, n)), {
						Minimatch: class extends t.Minimatch {
							constructor(i, n = {}) {
								super(i, q(r, n));
							}
							static defaults(i) {
								return t.defaults(q(r, i)).Minimatch;
							}
						},
						unescape: (s, i = {}) => t.unescape(s, q(r, i)),
						escape: (s, i = {}) => t.escape(s, q(r, i)),
						filter: (s, i = {}) => t.filter(s, q(r, i)),
						defaults: s => t.defaults(q(r, s)),
						braceExpand: (s, i = {}) => t.braceExpand(s, q(r, i)),
						match: (s, i, n = {}) => t.match(s, i, q(r, n)),
						sep: t.sep,
						GLOBSTAR: w.GLOBSTAR
					});
				};
			w.defaults = yn;
			w.minimatch.defaults = w.defaults;
			var Sn = (r, t = {}) => ((0, Ut.assertValidPattern)(r), t.nobrace || !/\{(?:(?!\{).)*\}/.test(r) ? [r] : (0, fn.expand)(r, {max: t.braceExpandMax}));
			w.braceExpand = Sn;
			w.minimatch.braceExpand = w.braceExpand;
			var vn = 100,
				_n = /(?<![\\$])\{(-?\d+)\.\.(-?\d+)\}/g,
				En = (r, t, e = {}) => {
					let s = new ht(t, e);
					return (r = r.filter(i => s.match(i))), s.options.nonull && !r.length && r.push(t), r;
				};
			w.match = En;
			w.minimatch.match = w.match;
			var zs = /[?*]|[+@!]\(.*?\)|\[|\]/,
				Us = (r, t) => {
					let e = t + 1;
					(r.charAt(e) === '!' || r.charAt(e) === '^') && e++;
					let s = !1;
					for (; e < r.length; e++) {
						let i = r.charAt(e);
						if (i === ']' && s) return e;
						(s = !0), i === '\\' && e++;
					}
					return -1;
				},
				On = (r, t) => {
					if (!t && (r === '+()' || r === '@()')) return r;
					let e = '';
					for (let s = 0; s < r.length; s++) {
						let i = r.charAt(s);
						if (i === '\\') e += r.charAt(++s) || i;
						else {
							if (i === '*' || i === '?') return;
							if (i === '[') {
								let n = Us(r, s);
								if (n === -1) {
									e += i;
									continue;
								}
								let o = r.slice(s + 1, n);
								if ((o.startsWith('\\') && (o = o.slice(1)), [...o].length !== 1 || '!^'.includes(r.charAt(s + 1)))) return;
								(e += o), (s = n);
							} else {
								if (!t && '+@!'.includes(i) && r.charAt(s + 1) === '(' && r.includes(')', s + 2)) return;
								e += i;
							}
						}
					}
					return e;
				},
				xn = r => {
					if (/^[?*+@]\(\)$/.test(r) || r.includes('[:')) return !1;
					let t = 0;
					for (let e = 0; e < r.length; e++) {
						let s = r.charAt(e);
						if (s === '\\') {
							if (++e === r.length) return !1;
						} else if (s === '[') {
							let i = Us(r, e);
							i !== -1 && (e = i);
						} else if ('+@!?*'.includes(s) && r.charAt(e + 1) === '(') t++, e++;
						else if (s === ')') {
							if (!t--) return !1;
						} else if (s === '|' && !t) return !1;
					}
					return !t;
				},
				De,
				Bs,
				V = (r, t) => (typeof r == 'string' ? t === r : t !== '' && r.testUnchecked(t)),
				Gs = (r, t, e, s, i) => (V(r, t) ? e : s !== void 0 && V(r, s) ? i : -1),
				Be = r => r === '.' || r === '..',
				Le = r => typeof r == 'string' && /^[a-z]:$/i.test(r),
				$t = r => typeof r == 'string' && /^unc$/i.test(r),
				We = r => {
					if (r[0] !== '' || r[1] !== '') return -1;
					let t = r[2] !== '?' ? 2 : $t(r[3]) ? 4 : -1,
						e = r[t],
						s = r[t + 1];
					return t !== -1 && e !== void 0 && e !== '' && e !== w.GLOBSTAR && s !== void 0 && s !== '' && s !== w.GLOBSTAR ? t : -1;
				},
				It = (r, t) => !Be(r) && (t || !r.startsWith('.')),
				pt = (r, t, e, s, i) => {
					for (let n = t; n < e; ) {
						if (r.charCodeAt(n) === 46) {
							if (!s) return !0;
							let h = r.charCodeAt(n + 1) === 46 ? n + 2 : n + 1;
							if (h >= e || qt(r.charCodeAt(h), i)) return !0;
						}
						let o = Ge(r, n, i);
						if (o === -1) return !1;
						for (n = o + 1; n < e && qt(r.charCodeAt(n), i); ) n++;
					}
					return !1;
				},
				qt = (r, t) => (t === '/' ? r === 47 : t === '\\' ? r === 92 : r === 47 || r === 92),
				Ge = (r, t, e) => {
					if (e !== 'both') return r.indexOf(e, t);
					let s = r.indexOf('/', t),
						i = r.indexOf('\\', t);
					return s === -1 ? i : i === -1 ? s : Math.min(s, i);
				},
				Is = (r, t, e) => (e !== 'both' ? r.lastIndexOf(e, t) : Math.max(r.lastIndexOf('/', t), r.lastIndexOf('\\', t))),
				ze = {},
				ht = class {
					options;
					set;
					pattern;
					windowsPathsNoEscape;
					nonegate;
					negate;
					comment;
					empty;
					preserveMultipleSlashes;
					partial;
					globSet;
					globParts;
					nocase;
					isWindows;
					platform;
					windowsNoMagicRoot;
					maxGlobstarRecursion;
					#t;
					#n;
					#i;
					#o;
					#r = [];
					#d = [];
					#f = [];
					#u = new Map();
					#h = !1;
					#m;
					#l = new WeakMap();
					constructor(t, e = {}) {
						(0, Ut.assertValidPattern)(t), (e = e || {}), (this.options = e), (this.maxGlobstarRecursion = e.maxGlobstarRecursion ?? 200), (this.pattern = t), (this.platform = e.platform || $s), (this.isWindows = this.platform === 'win32');
						let s = 'allowWindowsEscape';
						(this.windowsPathsNoEscape = !!e.windowsPathsNoEscape || e[s] === !1),
							this.windowsPathsNoEscape && (this.pattern = this.pattern.replace(/\\/g, '/')),
							(this.preserveMultipleSlashes = !!e.preserveMultipleSlashes),
							(this.negate = !1),
							(this.nonegate = !!e.nonegate),
							(this.comment = !1),
							(this.empty = !1),
							(this.partial = !!e.partial),
							(this.nocase = !!this.options.nocase),
							(this.windowsNoMagicRoot = e.windowsNoMagicRoot !== void 0 ? e.windowsNoMagicRoot : !!(this.isWindows && this.nocase)),
							(this.globSet = []),
							(this.globParts = []),
							(this.set = []),
							(this.#t = !this.preserveMultipleSlashes),
							(this.#i = (e.optimizationLevel ?? 1) >= 2);
						let i = e.normalize;
						(this.#o = i === !0 ? 'NFC' : i || void 0), this.make();
						let n = this.set.map(o => this.#s(o));
						(this.#f = this.set.map((o, h) => this.#t && o.length - 1 > n[h])),
							(this.#r = this.set.map((o, h) => {
								let a = this.#f[h] ? o.length - 1 : o.length,
									l = o.slice(n[h] + 1, a).filter(c => typeof c == 'string' && !!c);
								return [...new Set(l)];
							})),
							(this.#n = this.#r.some(o => o.length)),
							(this.#d = this.set.map((o, h) => {
								let [a, l, c] = o;
								if (this.#f[h] && o.length === 2 && a === w.GLOBSTAR && l !== w.GLOBSTAR) return 'tail';
								if (this.#f[h] && e.matchBase && o.length === 1 && a !== w.GLOBSTAR && a !== '') return 'base';
								if (!(!this.#t || n[h] !== -1)) {
									if (o.length === 3 && a === w.GLOBSTAR && c === w.GLOBSTAR && l !== w.GLOBSTAR && l !== '' && this.maxGlobstarRecursion > 0) return 'mid';
									if (o.length === 2 && l === w.GLOBSTAR && a !== w.GLOBSTAR && a !== '') return 'head';
								}
							}));
					}
					#a(t) {
						return this.#o ? t.normalize(this.#o) : t;
					}
					#s(t) {
						if (!this.isWindows) return -1;
						if (Le(t[0])) return 0;
						if (t[0] === '' && t[1] === '' && t[2] === '?' && Le(t[3])) return 3;
						let s = We(t);
						return s === -1 ? -1 : s + 1;
					}
					hasMagic() {
						if (this.options.magicalBraces && this.set.length > 1) return !0;
						for (let t of this.set) for (let e of t) if (typeof e != 'string') return !0;
						return !1;
					}
					make() {
						let t = this.pattern,
							e = this.options;
						if (!e.nocomment && t.charAt(0) === '#') {
							this.comment = !0;
							return;
						}
						if (!t) {
							this.empty = !0;
							return;
						}
						this.parseNegate(), (this.globSet = [...new Set(this.#M())]);
						let s = this.globSet.map(n => this.#e(n));
						(this.globParts = this.preprocess(s)), (this.#h = !0);
						let i = this.globParts.map((n, o, h) => {
							if (this.isWindows && this.windowsNoMagicRoot) {
								let a = n[2] === '?' && $t(n[3]) ? 6 : 4,
									l = n[0] === '' && n[1] === '' && (n[2] === '?' || !zs.test(n[2])) && n.slice(3, a).every(u => !zs.test(u)),
									c = /^[a-z]:/i.test(n[0]);
								if (l) return [...n.slice(0, a).map(u => this.#a(u)), ...n.slice(a).map(u => this.parse(u))];
								if (c) return [this.#a(n[0]), ...n.slice(1).map(u => this.parse(u))];
							}
							return n.map(a => this.parse(a));
						});
						if (((this.set = i.filter(n => n.indexOf(!1) === -1)), this.isWindows))
							for (let n = 0; n < this.set.length; n++) {
								let o = this.set[n];
								o[0] === '' && o[1] === '' && this.globParts[n][2] === '?' && (Le(o[3]) || $t(this.globParts[n][3])) && ($t(this.globParts[n][3]) && (o[3] = 'UNC'), (o[2] = '?'));
							}
						e.noext || this.mergeRows(),
							(this.#h = !1),
							this.set.forEach((n, o) => {
								for (let h = 0; h < n.length; h++) n[h] === ze && (n[h] = this.parse(this.globParts[o][h]));
							});
					}
					mergeRows() {
						let t = !0;
						for (; t; ) {
							t = !1;
							let e = Math.max(0, ...this.set.map(s => s.length));
							for (let s = 0; s < e; s++) {
								let i = new Map();
								this.set.forEach((o, h) => {
									if (!(o[s] instanceof Ls.Matcher || o[s] === ze) || !xn(this.globParts[h][s])) return;
									let a = [...this.globParts[h]];
									a[s] = '';
									let l = `${o.length}/${a.join('/')}`,
										c = i.get(l);
									c ? c.push(h) : i.set(l, [h]);
								});
								let n = new Set();
								for (let o of i.values()) {
									if (o.length < 2) continue;
									let [h, ...a] = o,
										c = `@(${o.map(u => this.globParts[u][s]).join('|')})`;
									(this.globParts[h][s] = c), (this.set[h][s] = this.parse(c));
									for (let u of a) n.add(u);
								}
								n.size && ((t = !0), (this.set = this.set.filter((o, h) => !n.has(h))), (this.globParts = this.globParts.filter((o, h) => !n.has(h))));
							}
						}
					}
					preprocess(t) {
						if (this.options.noglobstar) for (let s of t) for (let i = 0; i < s.length; i++) s[i] === '**' && (s[i] = '*');
						let {optimizationLevel: e = 1} = this.options;
						return e >= 2 ? ((t = this.firstPhasePreProcess(t)), (t = this.secondPhasePreProcess(t))) : e >= 1 ? (t = this.levelOneOptimize(t)) : (t = this.adjascentGlobstarOptimize(t)), t;
					}
					adjascentGlobstarOptimize(t) {
						return t.map(e => {
							let s = -1;
							for (; (s = e.indexOf('**', s + 1)) !== -1; ) {
								let i = s;
								for (; e[i + 1] === '**'; ) i++;
								i !== s && e.splice(s, i - s);
							}
							return e;
						});
					}
					levelOneOptimize(t) {
						return t.map(e => {
							let s = this.#s(e) + 1;
							return (
								(e = e.reduce((i, n) => {
									let o = i[i.length - 1];
									return n === '**' && o === '**' ? i : n === '..' && i.length > s && o && o !== '..' && o !== '.' && o !== '**' ? (i.pop(), i) : (i.push(n), i);
								}, [])),
								e.length === 0 ? [''] : e
							);
						});
					}
					#b(t) {
						let e = !this.isWindows || !t.includes('\\') ? '/' : t.includes('/') ? 'both' : '\\',
							s = this.#t ? 0 : -1,
							i = '',
							n = 0,
							o,
							h = 0,
							a = !!this.options.dot;
						t: for (let l = 0; l < this.set.length; l++) {
							let c = this.set[l],
								u = c[c.length - 1],
								f = s !== -1 && this.#f[l] && u !== w.GLOBSTAR;
							if (f && s === 0) {
								let d = Is(t, t.length, e);
								if (((n = d + 1), (i = t.slice(n)), i === '' && d >= 0)) {
									let m = d;
									for (; m > 0 && qt(t.charCodeAt(m - 1), e); ) m--;
									(h = m === 0 ? 0 : Is(t, m - 1, e) + 1), (o = t.slice(h, m));
								}
								let b = this.#i && (Be(i) || (i === '' && o !== void 0 && Be(o)));
								(s = b ? -1 : 1), (f = !b);
							}
							let p = -1;
							if (f && typeof u == 'string' && ((p = Gs(u, i, n, o, h)), p === -1)) continue;
							if (this.#n) {
								for (let d of this.#r[l]) if (!t.includes(d)) continue t;
							}
							if (f && typeof u == 'object' && ((p = Gs(u, i, n, o, h)), p === -1)) continue;
							let g = this.#d[l];
							if (g === 'base' && f) return 'yes';
							if (g === 'tail' && f) {
								if (this.#i && pt(t, 0, p, !0, e)) return 'maybe';
								if (!pt(t, 0, p, a, e)) return 'yes';
								continue;
							}
							if (g === 'mid' || g === 'head') {
								let d = this.#y(t, c, g === 'head', a, e);
								if (d !== 'no') return d;
								continue;
							}
							return 'maybe';
						}
						return 'no';
					}
					#E(t, e, s) {
						let i = !!this.options.dot,
							n = t.length;
						if (s === 'head') {
							if (n < 2 || !V(e[0], t[0])) return !1;
							for (let h = 1; h < n; h++) if (!It(t[h], i)) return !1;
							return !0;
						}
						let o = e[1];
						if (s === 'tail') {
							let h = n - 1;
							if (!V(o, t[h]) && (t[h] !== '' || n === 1 || !V(o, t[--h]))) return !1;
							for (let a = 0; a < h; a++) if (!It(t[a], i)) return !1;
							return !0;
						}
						for (let h = 0; h < n; h++) {
							if (V(o, t[h]) && h + 1 < n) {
								let a = h + 1;
								for (; a < n && It(t[a], i); ) a++;
								if (a === n) return !0;
							}
							if (!It(t[h], i)) return !1;
						}
						return !1;
					}
					#y(t, e, s, i, n) {
						if (this.#i && pt(t, 0, t.length, !0, n)) return 'maybe';
						let o = e[s ? 0 : 1],
							h = 0;
						for (let a = Ge(t, h, n); a !== -1; a = Ge(t, h, n)) {
							let l = a + 1;
							for (; l < t.length && qt(t.charCodeAt(l), n); ) l++;
							if ((typeof o == 'string' ? a - h === o.length && t.startsWith(o, h) : a > h && o.testUnchecked(t.slice(h, a))) && !pt(t, l, t.length, i, n)) return 'yes';
							if (s || pt(t, h, l, i, n)) return 'no';
							h = l;
						}
						return 'no';
					}
					#g(t) {
						let e = De;
						return e?.f === t && e.isWindows === this.isWindows && e.preserveMultipleSlashes === this.preserveMultipleSlashes && e.normalize === this.#o ? e : void 0;
					}
					#w(t) {
						let {isWindows: e, preserveMultipleSlashes: s} = this,
							i = this.#e(e ? t.split('\\').join('/') : t),
							n = this.#o;
						return n && (i = i.map(o => o.normalize(n))), (De = {f: t, isWindows: e, preserveMultipleSlashes: s, normalize: n, parts: i}), De;
					}
					#p(t) {
						let e = [...t],
							s = !1;
						do {
							if (((s = !1), !this.preserveMultipleSlashes)) {
								for (let o = 1; o < e.length - 1; o++) {
									let h = e[o];
									(o === 1 && h === '' && e[0] === '') || ((h === '.' || h === '') && ((s = !0), e.splice(o, 1), o--));
								}
								e[0] === '.' && e.length === 2 && (e[1] === '.' || e[1] === '') && ((s = !0), e.pop());
							}
							let i = this.#s(e) + 1,
								n = i;
							for (; (n = e.indexOf('..', n + 1)) !== -1; ) {
								let o = e[n - 1];
								o && o !== '.' && o !== '..' && o !== '**' && ((s = !0), e.splice(n - 1, 2), (n = Math.max(n - 2, i)));
							}
						} while (s);
						return e.length === 0 ? [''] : e;
					}
					firstPhasePreProcess(t) {
						let {braceExpandMax: e = 1e5} = this.options,
							s = 0,
							i = 1e6,
							n = !1;
						do {
							n = !1;
							for (let o of t) {
								let h = -1;
								for (; (h = o.indexOf('**', h + 1)) !== -1; ) {
									let c = h;
									for (; o[c + 1] === '**'; ) c++;
									c > h && o.splice(h + 1, c - h);
									let u = o[h + 1],
										f = o[h + 2],
										p = o[h + 3];
									if (u !== '..' || !f || f === '.' || f === '..' || !p || p === '.' || p === '..') continue;
									let g = o.length - 1;
									if (t.length >= e || s + g > i) throw new RangeError("optimizationLevel 2: too many patterns from '**/..'");
									(n = !0), o.splice(h, 1);
									let d = o.slice(0);
									(d[h] = '**'), (s += g), t.push(d), h--;
								}
								if (!this.preserveMultipleSlashes) {
									for (let c = 1; c < o.length - 1; c++) {
										let u = o[c];
										(c === 1 && u === '' && o[0] === '') || ((u === '.' || u === '') && ((n = !0), o.splice(c, 1), c--));
									}
									o[0] === '.' && o.length === 2 && (o[1] === '.' || o[1] === '') && ((n = !0), o.pop());
								}
								let a = this.#s(o) + 1,
									l = a;
								for (; (l = o.indexOf('..', l + 1)) !== -1; ) {
									let c = o[l - 1];
									if (c && c !== '.' && c !== '..' && c !== '**') {
										n = !0;
										let f = l === 1 && o[l + 1] === '**' ? ['.'] : [];
										o.splice(l - 1, 2, ...f), o.length === 0 && o.push(''), (l = Math.max(l - 2, a));
									}
								}
							}
						} while (n);
						return t;
					}
					secondPhasePreProcess(t) {
						let e = new Set(),
							s = t.filter(o => {
								let h = o.join('/');
								return e.has(h) ? !1 : (e.add(h), !0);
							}),
							i = new Map();
						for (let o of s) {
							let h = [];
							for (let a = 0; a < o.length; a++) o[a] === '*' && h.push(a);
							h.length && i.set(h.join(','), h);
						}
						if (!i.size || s.length * i.size > 1e5) return s;
						let {dot: n} = this.options;
						return s.filter(o => {
							for (let h of i.values()) {
								if (h[h.length - 1] >= o.length) continue;
								let a = [...o],
									l = !0,
									c = !1;
								for (let u of h) {
									let f = o[u];
									if (f !== '*') {
										if (!f || f === '**' || (!n && f.startsWith('.'))) {
											l = !1;
											break;
										}
										(a[u] = '*'), (c = !0);
									}
								}
								if (l && c && e.has(a.join('/'))) return !1;
							}
							return !0;
						});
					}
					parseNegate() {
						if (this.nonegate) return;
						let t = this.pattern,
							e = !1,
							s = 0;
						for (let i = 0; i < t.length && t.charAt(i) === '!'; i++) (e = !e), s++;
						s && (this.pattern = t.slice(s)), (this.negate = e);
					}
					#O(t, e, s, i) {
						let n = 0,
							o = 0,
							h = this.isWindows ? We(e) : -1,
							a = h === -1 ? -1 : We(s);
						if (a !== -1) {
							let l = s[a],
								c = s[a + 1];
							typeof l != 'string' || typeof c != 'string' ? ((n = h), (o = a)) : e[h].toLowerCase() === l.toLowerCase() && e[h + 1].toLowerCase() === c.toLowerCase() && ((n = h + 2), (o = a + 2));
						} else if (this.isWindows) {
							let l = typeof t[0] == 'string' && /^[a-z]:$/i.test(t[0]),
								c = !l && t[0] === '' && t[1] === '' && t[2] === '?' && /^[a-z]:$/i.test(t[3]),
								u = typeof s[0] == 'string' && /^[a-z]:$/i.test(s[0]),
								f = !u && s[0] === '' && s[1] === '' && s[2] === '?' && typeof s[3] == 'string' && /^[a-z]:$/i.test(s[3]),
								p = c ? 3 : l ? 0 : void 0,
								g = f ? 3 : u ? 0 : void 0;
							if (typeof p == 'number' && typeof g == 'number') {
								let [d, b] = [t[p], s[g]];
								d.toLowerCase() === b.toLowerCase() && ((o = g + 1), (n = p + 1));
							}
						}
						return (t = e), s.includes(w.GLOBSTAR) ? this.#x(t, s, i, n, o) : this.#S(t, s, i, n, o);
					}
					#x(t, e, s, i, n) {
						let {head: o, body: h, tail: a, segments: l} = this.#v(e, s, n);
						if (o.length) {
							let u = i + o.length;
							if (!this.#S(t, o, s, i, 0, u)) return !1;
							(i += o.length), (n += o.length);
						}
						let c = 0;
						if (a.length) {
							if (a.length + i > t.length) return !1;
							let u = t.length - a.length;
							if (this.#S(t, a, s, u, 0)) c = a.length;
							else {
								if (t[t.length - 1] !== '' || i + a.length === t.length || (u--, !this.#S(t, a, s, u, 0))) return !1;
								c = a.length + 1;
							}
						}
						if (!h.length) {
							let u = !!c;
							for (let f = i; f < t.length - c; f++) {
								let p = String(t[f]);
								if (((u = !0), p === '.' || p === '..' || (!this.options.dot && p.startsWith('.')))) return !1;
							}
							return s || u;
						}
						return !!this.#_(t, l, t.length - c, i, 0, s, 0, !!c, new Set());
					}
					#v(t, e, s) {
						let i = this.#l.get(t);
						i || ((i = []), this.#l.set(t, i));
						let n = s * 2 + (e ? 1 : 0),
							o = i[n];
						if (o) return o;
						let h = t.indexOf(w.GLOBSTAR, s),
							a = t.lastIndexOf(w.GLOBSTAR),
							l = t.slice(s, h),
							c = t.slice(h + 1, e ? void 0 : a),
							u = e ? [] : t.slice(a + 1),
							f = [[[], 0]],
							p = f[0],
							g = 0,
							d = [0];
						for (let m of c) m === w.GLOBSTAR ? (d.push(g), (p = [[], 0]), f.push(p)) : (p[0].push(m), g++);
						f.forEach((m, y) => {
							m[1] = g - d[y];
						});
						let b = {head: l, body: c, tail: u, segments: f};
						return (i[n] = b), b;
					}
					#_(t, e, s, i, n, o, h, a, l) {
						let c = e[n];
						if (!c) {
							if (o) return i >= s || (i === s - 1 && t[i] === '');
							for (let g = i; g < s; g++) {
								a = !0;
								let d = t[g];
								if (d === '.' || d === '..' || (!this.options.dot && d.startsWith('.'))) return !1;
							}
							return a;
						}
						let [u, f] = c,
							p = o ? s : s - f;
						for (; i <= p; ) {
							let g = n * (t.length + 1) + i;
							if (l.has(g)) return !1;
							if ((l.add(g), this.#S(t, u, o, i, 0, i + u.length) && h < this.maxGlobstarRecursion)) {
								let m = this.#_(t, e, s, i + u.length, n + 1, o, h + 1, a, l);
								if (m !== !1) return m;
							}
							if (i === p) break;
							let b = t[i];
							if (b === '.' || b === '..' || (!this.options.dot && b.startsWith('.'))) return !1;
							i++;
						}
						return o || null;
					}
					#S(t, e, s, i, n, o = t.length) {
						let h, a, l, c;
						for (h = i, a = n, c = Math.min(o, t.length), l = e.length; h < c && a < l; h++, a++) {
							let u = e[a],
								f = t[h];
							if (u === !1 || u === w.GLOBSTAR || !V(u, f)) return !1;
						}
						if (h === c && a === l) return !0;
						if (h === c) return s;
						if (a === l) return h === c - 1 && t[h] === '';
						throw new Error('wtf?');
					}
					braceExpand() {
						return (0, w.braceExpand)(this.pattern, this.options);
					}
					#M() {
						let {pattern: t} = this;
						if (this.options.nobrace) return this.braceExpand();
						let e = 57344;
						for (; t.includes(String.fromCharCode(e)); ) if (++e > 63743) return this.braceExpand();
						let s = String.fromCharCode(e),
							i = !1,
							n = t.replace(_n, (h, a, l) => {
								let c = Number(a),
									u = Number(l);
								return !Number.isSafeInteger(c) || !Number.isSafeInteger(u) || Math.abs(c - u) + 1 < vn ? h : ((i = !0), `${s}${a}..${l}${s}`);
							});
						if (!i) return this.braceExpand();
						let o = (0, w.braceExpand)(n, this.options);
						for (let h of o)
							for (let a of h.split('/')) {
								let l = a.indexOf('[');
								if (l !== -1 && l < a.lastIndexOf(s)) return this.braceExpand();
							}
						return (this.#m = s), o;
					}
					parse(t) {
						(0, Ut.assertValidPattern)(t);
						let e = this.options;
						if (t === '**') return w.GLOBSTAR;
						if (t === '') return '';
						let {nocase: s, nocaseMagicOnly: i, noext: n = !1, dot: o, normalize: h} = e,
							a = this.#m,
							l = a && t.includes(a) ? void 0 : On(t, n);
						if (l !== void 0 && !(s && !i && t.toUpperCase() !== t.toLowerCase())) return this.#a(l);
						if (this.#h) return ze;
						let c = this.#u.get(t);
						return c || ((c = new Ls.Matcher(t, {nocase: s, noext: n, dot: o, normalize: h, ...(a && {rangeMark: a})})), this.#u.set(t, c)), c;
					}
					#e(t) {
						return this.preserveMultipleSlashes ? t.split('/') : this.isWindows && /^\/\/[^/]+/.test(t) ? ['', ...t.split(/\/+/)] : t.split(/\/+/);
					}
					match(t, e = this.partial) {
						if (this.comment) return !1;
						if (this.empty) return t === '';
						if (t === '/' && e) return !0;
						let s = this.options,
							i = this.#g(t);
						if (!i) {
							if (!e && !this.#o && (this.#t || this.#n) && Bs !== t) {
								Bs = t;
								let l = this.#b(t);
								if (l === 'no') return s.flipNegate ? !1 : this.negate;
								if (l === 'yes') return s.flipNegate ? !0 : !this.negate;
							}
							i = this.#w(t);
						}
						let n = i.parts,
							o = this.#i ? (i.resolved ??= this.#p(n)) : n,
							h = this.set,
							a = n[n.length - 1];
						if (!a) for (let l = n.length - 2; !a && l >= 0; l--) a = n[l];
						for (let l = 0; l < h.length; l++) {
							let c = h[l],
								u = e ? void 0 : this.#d[l];
							if (u === 'base' ? V(c[0], a) : u ? this.#E(o, c, u) : s.matchBase && c.length === 1 ? this.#O([a], [a], c, e) : this.#O(n, o, c, e)) return s.flipNegate ? !0 : !this.negate;
						}
						return s.flipNegate ? !1 : this.negate;
					}
					static defaults(t) {
						return w.minimatch.defaults(t).Minimatch;
					}
				};
			w.Minimatch = ht;
			var Cn = je();
			Object.defineProperty(w, 'escape', {
				enumerable: !0,
				get: function () {
					return Cn.escape;
				}
			});
			var Mn = Ne();
			Object.defineProperty(w, 'unescape', {
				enumerable: !0,
				get: function () {
					return Mn.unescape;
				}
			});
			w.minimatch.Minimatch = ht;
			w.minimatch.escape = dn.escape;
			w.minimatch.unescape = pn.unescape;
		});
		var Ys = C(Xt => {
			'use strict';
			var Hs = (r, t) => () => (t || r((t = {exports: {}}).exports, t), t.exports),
				kn = Hs(r => {
					'use strict';
					Object.defineProperty(r, '__esModule', {value: !0}), (r.tracing = r.metrics = void 0);
					var t = __webpack_require__(53053);
					(r.metrics = (0, t.channel)('lru-cache:metrics')), (r.tracing = (0, t.tracingChannel)('lru-cache'));
				}),
				An = Hs(r => {
					'use strict';
					Object.defineProperty(r, '__esModule', {value: !0}), (r.defaultPerf = void 0), (r.defaultPerf = typeof performance == 'object' && performance && typeof performance.now == 'function' ? performance : Date);
				});
			Object.defineProperty(Xt, '__esModule', {value: !0});
			Xt.LRUCache = void 0;
			var O = kn(),
				Rn = An(),
				Ie = () => O.metrics.hasSubscribers || O.tracing.hasSubscribers,
				Xs = new Set(),
				qs = typeof process == 'object' && process ? process : {},
				Pn = (r, t, e, s) => {
					typeof qs.emitWarning == 'function' ? qs.emitWarning(r, t, e, s) : console.error(`[${e}] ${t}: ${r}`);
				},
				Tn = r => !Xs.has(r),
				J = r => !!r && r === Math.floor(r) && r > 0 && isFinite(r),
				Ks = r => (J(r) ? (r <= Math.pow(2, 8) ? Uint8Array : r <= Math.pow(2, 16) ? Uint16Array : r <= Math.pow(2, 32) ? Uint32Array : r <= Number.MAX_SAFE_INTEGER ? Ht : null) : null),
				Ht = class extends Array {
					constructor(r) {
						super(r), this.fill(0);
					}
				},
				Fn = class mt {
					heap;
					length;
					static #t = !1;
					static create(t) {
						let e = Ks(t);
						if (!e) return [];
						mt.#t = !0;
						let s = new mt(t, e);
						return (mt.#t = !1), s;
					}
					constructor(t, e) {
						if (!mt.#t) throw new TypeError('instantiate Stack using Stack.create(n)');
						(this.heap = new e(t)), (this.length = 0);
					}
					push(t) {
						this.heap[this.length++] = t;
					}
					pop() {
						return this.heap[--this.length];
					}
				},
				jn = class Vs {
					#t;
					#n;
					#i;
					#o;
					#r;
					#d;
					#f;
					#u;
					get perf() {
						return this.#u;
					}
					ttl;
					ttlResolution;
					ttlAutopurge;
					updateAgeOnGet;
					updateAgeOnHas;
					allowStale;
					noDisposeOnSet;
					noUpdateTTL;
					maxEntrySize;
					sizeCalculation;
					noDeleteOnFetchRejection;
					noDeleteOnStaleGet;
					allowStaleOnFetchAbort;
					allowStaleOnFetchRejection;
					ignoreFetchAbort;
					backgroundFetchSize;
					#h;
					#m;
					#l;
					#a;
					#s;
					#b;
					#E;
					#y;
					#g;
					#w;
					#p;
					#O;
					#x;
					#v;
					#_;
					#S;
					#M;
					#e;
					#P;
					static unsafeExposeInternals(t) {
						return {
							starts: t.#x,
							ttls: t.#v,
							autopurgeTimers: t.#_,
							sizes: t.#O,
							keyMap: t.#l,
							keyList: t.#a,
							valList: t.#s,
							next: t.#b,
							prev: t.#E,
							get head() {
								return t.#y;
							},
							get tail() {
								return t.#g;
							},
							free: t.#w,
							isBackgroundFetch: e => t.#c(e),
							backgroundFetch: (e, s, i, n) => t.#L(e, s, i, n),
							moveToTail: e => t.#K(e),
							indexes: e => t.#A(e),
							rindexes: e => t.#R(e),
							isStale: e => t.#C(e)
						};
					}
					get max() {
						return this.#t;
					}
					get maxSize() {
						return this.#n;
					}
					get calculatedSize() {
						return this.#m;
					}
					get size() {
						return this.#h;
					}
					get fetchMethod() {
						return this.#d;
					}
					get memoMethod() {
						return this.#f;
					}
					get dispose() {
						return this.#i;
					}
					get onInsert() {
						return this.#o;
					}
					get disposeAfter() {
						return this.#r;
					}
					constructor(t) {
						let {
							max: e = 0,
							ttl: s,
							ttlResolution: i = 1,
							ttlAutopurge: n,
							updateAgeOnGet: o,
							updateAgeOnHas: h,
							allowStale: a,
							dispose: l,
							onInsert: c,
							disposeAfter: u,
							noDisposeOnSet: f,
							noUpdateTTL: p,
							maxSize: g = 0,
							maxEntrySize: d = 0,
							sizeCalculation: b,
							fetchMethod: m,
							memoMethod: y,
							noDeleteOnFetchRejection: _,
							noDeleteOnStaleGet: v,
							allowStaleOnFetchRejection: S,
							allowStaleOnFetchAbort: K,
							ignoreFetchAbort: B,
							backgroundFetchSize: U = 1,
							perf: rt
						} = t;
						if (((this.backgroundFetchSize = U), rt !== void 0 && typeof rt?.now != 'function')) throw new TypeError('perf option must have a now() method if specified');
						if (((this.#u = rt ?? Rn.defaultPerf), e !== 0 && !J(e))) throw new TypeError('max option must be a nonnegative integer');
						let Se = e ? Ks(e) : Array;
						if (!Se) throw new Error('invalid max value: ' + e);
						if (((this.#t = e), (this.#n = g), (this.maxEntrySize = d || this.#n), (this.sizeCalculation = b), this.sizeCalculation)) {
							if (!this.#n && !this.maxEntrySize) throw new TypeError('cannot set sizeCalculation without setting maxSize or maxEntrySize');
							if (typeof this.sizeCalculation != 'function') throw new TypeError('sizeCalculation set to non-function');
						}
						if (y !== void 0 && typeof y != 'function') throw new TypeError('memoMethod must be a function if defined');
						if (((this.#f = y), m !== void 0 && typeof m != 'function')) throw new TypeError('fetchMethod must be a function if specified');
						if (
							((this.#d = m),
							(this.#M = !!m),
							(this.#l = new Map()),
							(this.#a = Array.from({length: e}).fill(void 0)),
							(this.#s = Array.from({length: e}).fill(void 0)),
							(this.#b = new Se(e)),
							(this.#E = new Se(e)),
							(this.#y = 0),
							(this.#g = 0),
							(this.#w = Fn.create(e)),
							(this.#h = 0),
							(this.#m = 0),
							typeof l == 'function' && (this.#i = l),
							typeof c == 'function' && (this.#o = c),
							typeof u == 'function' ? ((this.#r = u), (this.#p = [])) : ((this.#r = void 0), (this.#p = void 0)),
							(this.#S = !!this.#i),
							(this.#P = !!this.#o),
							(this.#e = !!this.#r),
							(this.noDisposeOnSet = !!f),
							(this.noUpdateTTL = !!p),
							(this.noDeleteOnFetchRejection = !!_),
							(this.allowStaleOnFetchRejection = !!S),
							(this.allowStaleOnFetchAbort = !!K),
							(this.ignoreFetchAbort = !!B),
							this.maxEntrySize !== 0)
						) {
							if (this.#n !== 0 && !J(this.#n)) throw new TypeError('maxSize must be a positive integer if specified');
							if (!J(this.maxEntrySize)) throw new TypeError('maxEntrySize must be a positive integer if specified');
							this.#U();
						}
						if (((this.allowStale = !!a), (this.noDeleteOnStaleGet = !!v), (this.updateAgeOnGet = !!o), (this.updateAgeOnHas = !!h), (this.ttlResolution = J(i) || i === 0 ? i : 1), (this.ttlAutopurge = !!n), (this.ttl = s || 0), this.ttl)) {
							if (!J(this.ttl)) throw new TypeError('ttl must be a positive integer if specified');
							this.#T();
						}
						if (this.#t === 0 && this.ttl === 0 && this.#n === 0) throw new TypeError('At least one of max, maxSize, or ttl is required');
						if (!this.ttlAutopurge && !this.#t && !this.#n) {
							let ve = 'LRU_CACHE_UNBOUNDED';
							Tn(ve) && (Xs.add(ve), Pn('TTL caching without ttlAutopurge, max, or maxSize can result in unbounded memory consumption.', 'UnboundedCacheWarning', ve, Vs));
						}
					}
					getRemainingTTL(t) {
						return this.#l.has(t) ? 1 / 0 : 0;
					}
					#T() {
						let t = new Ht(this.#t),
							e = new Ht(this.#t);
						(this.#v = t), (this.#x = e);
						let s = this.ttlAutopurge ? Array.from({length: this.#t}) : void 0;
						(this.#_ = s),
							(this.#z = (a, l, c = this.#u.now()) => {
								(e[a] = l !== 0 ? c : 0), (t[a] = l), i(a, l);
							}),
							(this.#k = a => {
								(e[a] = t[a] !== 0 ? this.#u.now() : 0), i(a, t[a]);
							});
						let i = this.ttlAutopurge
							? (a, l) => {
									if ((s?.[a] && (clearTimeout(s[a]), (s[a] = void 0)), l && l !== 0 && s)) {
										let c = setTimeout(() => {
											this.#C(a) ? (this.#W(this.#a[a], 'expire'), (s[a] = void 0)) : i(a, h(a));
										}, l + 1);
										c.unref && c.unref(), (s[a] = c);
									}
								}
							: () => {};
						this.#F = (a, l) => {
							if (t[l]) {
								let c = t[l],
									u = e[l];
								if (!c || !u) return;
								(a.ttl = c), (a.start = u), (a.now = n || o());
								let f = a.now - u;
								a.remainingTTL = c - f;
							}
						};
						let n = 0,
							o = () => {
								let a = this.#u.now();
								if (this.ttlResolution > 0) {
									n = a;
									let l = setTimeout(() => (n = 0), this.ttlResolution);
									l.unref && l.unref();
								}
								return a;
							};
						this.getRemainingTTL = a => {
							let l = this.#l.get(a);
							return l === void 0 ? 0 : h(l);
						};
						let h = a => {
							let l = t[a],
								c = e[a];
							if (!l || !c) return 1 / 0;
							let u = (n || o()) - c;
							return l - u;
						};
						this.#C = a => {
							let l = e[a],
								c = t[a];
							return !!c && !!l && (n || o()) - l > c;
						};
					}
					#k = () => {};
					#F = () => {};
					#z = () => {};
					#C = () => !1;
					#U() {
						let t = new Ht(this.#t);
						(this.#m = 0),
							(this.#O = t),
							(this.#N = e => {
								(this.#m -= t[e]), (t[e] = 0);
							}),
							(this.#B = (e, s, i, n) => {
								if (!J(i)) {
									if (this.#c(s)) return this.backgroundFetchSize;
									if (n) {
										if (typeof n != 'function') throw new TypeError('sizeCalculation must be a function');
										if (((i = n(s, e)), !J(i))) throw new TypeError('sizeCalculation return invalid (expect positive integer)');
									} else throw new TypeError('invalid size value (must be positive integer). When maxSize or maxEntrySize is used, sizeCalculation or size must be set.');
								}
								return i;
							}),
							(this.#j = (e, s, i) => {
								if (((t[e] = s), this.#n)) {
									let n = this.#n - t[e];
									for (; this.#m > n; ) this.#$(!0);
								}
								(this.#m += t[e]), i && ((i.entrySize = s), (i.totalCalculatedSize = this.#m));
							});
					}
					#N = t => {};
					#j = (t, e, s) => {};
					#B = (t, e, s, i) => {
						if (s || i) throw new TypeError('cannot set size without setting maxSize or maxEntrySize on cache');
						return 0;
					};
					*#A({allowStale: t = this.allowStale} = {}) {
						if (this.#h) for (let e = this.#g; this.#G(e) && ((t || !this.#C(e)) && (yield e), e !== this.#y); ) e = this.#E[e];
					}
					*#R({allowStale: t = this.allowStale} = {}) {
						if (this.#h) for (let e = this.#y; this.#G(e) && ((t || !this.#C(e)) && (yield e), e !== this.#g); ) e = this.#b[e];
					}
					#G(t) {
						return t !== void 0 && this.#l.get(this.#a[t]) === t;
					}
					*entries() {
						for (let t of this.#A()) this.#s[t] !== void 0 && this.#a[t] !== void 0 && !this.#c(this.#s[t]) && (yield [this.#a[t], this.#s[t]]);
					}
					*rentries() {
						for (let t of this.#R()) this.#s[t] !== void 0 && this.#a[t] !== void 0 && !this.#c(this.#s[t]) && (yield [this.#a[t], this.#s[t]]);
					}
					*keys() {
						for (let t of this.#A()) {
							let e = this.#a[t];
							e !== void 0 && !this.#c(this.#s[t]) && (yield e);
						}
					}
					*rkeys() {
						for (let t of this.#R()) {
							let e = this.#a[t];
							e !== void 0 && !this.#c(this.#s[t]) && (yield e);
						}
					}
					*values() {
						for (let t of this.#A()) this.#s[t] !== void 0 && !this.#c(this.#s[t]) && (yield this.#s[t]);
					}
					*rvalues() {
						for (let t of this.#R()) this.#s[t] !== void 0 && !this.#c(this.#s[t]) && (yield this.#s[t]);
					}
					[Symbol.iterator]() {
						return this.entries();
					}
					[Symbol.toStringTag] = 'LRUCache';
					find(t, e = {}) {
						for (let s of this.#A()) {
							let i = this.#s[s],
								n = this.#c(i) ? i.__staleWhileFetching : i;
							if (n !== void 0 && t(n, this.#a[s], this)) return this.#X(this.#a[s], e);
						}
					}
					forEach(t, e = this) {
						for (let s of this.#A()) {
							let i = this.#s[s],
								n = this.#c(i) ? i.__staleWhileFetching : i;
							n !== void 0 && t.call(e, n, this.#a[s], this);
						}
					}
					rforEach(t, e = this) {
						for (let s of this.#R()) {
							let i = this.#s[s],
								n = this.#c(i) ? i.__staleWhileFetching : i;
							n !== void 0 && t.call(e, n, this.#a[s], this);
						}
					}
					purgeStale() {
						let t = !1;
						for (let e of this.#R({allowStale: !0})) this.#C(e) && (this.#W(this.#a[e], 'expire'), (t = !0));
						return t;
					}
					info(t) {
						let e = this.#l.get(t);
						if (e === void 0) return;
						let s = this.#s[e],
							i = this.#c(s) ? s.__staleWhileFetching : s;
						if (i === void 0) return;
						let n = {value: i};
						if (this.#v && this.#x) {
							let o = this.#v[e],
								h = this.#x[e];
							if (o && h) {
								let a = o - (this.#u.now() - h);
								(n.ttl = a), (n.start = Date.now());
							}
						}
						return this.#O && (n.size = this.#O[e]), n;
					}
					dump() {
						let t = [];
						for (let e of this.#A({allowStale: !0})) {
							let s = this.#a[e],
								i = this.#s[e],
								n = this.#c(i) ? i.__staleWhileFetching : i;
							if (n === void 0 || s === void 0) continue;
							let o = {value: n};
							if (this.#v && this.#x) {
								o.ttl = this.#v[e];
								let h = this.#u.now() - this.#x[e];
								o.start = Math.floor(Date.now() - h);
							}
							this.#O && (o.size = this.#O[e]), t.unshift([s, o]);
						}
						return t;
					}
					load(t) {
						this.clear();
						for (let [e, s] of t) {
							if (s.start) {
								let i = Date.now() - s.start;
								s.start = this.#u.now() - i;
							}
							this.#D(e, s.value, s);
						}
					}
					set(t, e, s = {}) {
						let {status: i = O.metrics.hasSubscribers ? {} : void 0} = s;
						(s.status = i), i && ((i.op = 'set'), (i.key = t), e !== void 0 && (i.value = e), (i.cache = this));
						let n = this.#D(t, e, s);
						return i && O.metrics.hasSubscribers && O.metrics.publish(i), n;
					}
					#D(t, e, s, i) {
						let {ttl: n = this.ttl, start: o, noDisposeOnSet: h = this.noDisposeOnSet, sizeCalculation: a = this.sizeCalculation, status: l} = s,
							c = this.#c(e);
						if (e === void 0) return l && (l.set = 'deleted'), this.delete(t), this;
						let {noUpdateTTL: u = this.noUpdateTTL} = s;
						l && !c && (l.value = e);
						let f = this.#B(t, e, s.size || 0, a, l);
						if (this.maxEntrySize && f > this.maxEntrySize) return this.#W(t, 'set'), l && ((l.set = 'miss'), (l.maxEntrySizeExceeded = !0)), this;
						let p = this.#h === 0 ? void 0 : this.#l.get(t);
						if (p === void 0)
							(p = this.#h === 0 ? this.#g : this.#w.length !== 0 ? this.#w.pop() : this.#h === this.#t ? this.#$(!1) : this.#h),
								(this.#a[p] = t),
								(this.#s[p] = e),
								this.#l.set(t, p),
								(this.#b[this.#g] = p),
								(this.#E[p] = this.#g),
								(this.#g = p),
								this.#h++,
								this.#j(p, f, l),
								l && (l.set = 'add'),
								(u = !1),
								this.#P && !c && this.#o?.(e, t, 'add');
						else {
							this.#K(p);
							let g = this.#s[p];
							if (e !== g) {
								if (!h)
									if (this.#c(g)) {
										g !== i && g.__abortController.abort(new Error('replaced'));
										let {__staleWhileFetching: d} = g;
										d !== void 0 && d !== e && (this.#S && this.#i?.(d, t, 'set'), this.#e && this.#p?.push([d, t, 'set']));
									} else this.#S && this.#i?.(g, t, 'set'), this.#e && this.#p?.push([g, t, 'set']);
								if ((this.#N(p), this.#j(p, f, l), (this.#s[p] = e), !c)) {
									let d = g && this.#c(g) ? g.__staleWhileFetching : g,
										b = d === void 0 ? 'add' : e !== d ? 'replace' : 'update';
									l && ((l.set = b), d !== void 0 && (l.oldValue = d)), this.#P && this.onInsert?.(e, t, b);
								}
							} else c || (l && (l.set = 'update'), this.#P && this.onInsert?.(e, t, 'update'));
						}
						if ((n !== 0 && !this.#v && this.#T(), this.#v && (u || this.#z(p, n, o), l && this.#F(l, p)), !h && this.#e && this.#p)) {
							let g = this.#p,
								d;
							for (; (d = g?.shift()); ) this.#r?.(...d);
						}
						return this;
					}
					pop() {
						try {
							for (; this.#h; ) {
								let t = this.#s[this.#y];
								if ((this.#$(!0), this.#c(t))) {
									if (t.__staleWhileFetching) return t.__staleWhileFetching;
								} else if (t !== void 0) return t;
							}
						} finally {
							if (this.#e && this.#p) {
								let t = this.#p,
									e;
								for (; (e = t?.shift()); ) this.#r?.(...e);
							}
						}
					}
					#$(t) {
						let e = this.#y,
							s = this.#a[e],
							i = this.#s[e],
							n = this.#c(i);
						n && i.__abortController.abort(new Error('evicted'));
						let o = n ? i.__staleWhileFetching : i;
						return (
							(this.#S || this.#e) && o !== void 0 && (this.#S && this.#i?.(o, s, 'evict'), this.#e && this.#p?.push([o, s, 'evict'])),
							this.#N(e),
							this.#_?.[e] && (clearTimeout(this.#_[e]), (this.#_[e] = void 0)),
							t && ((this.#a[e] = void 0), (this.#s[e] = void 0), this.#w.push(e)),
							this.#h === 1 ? ((this.#y = this.#g = 0), (this.#w.length = 0)) : (this.#y = this.#b[e]),
							this.#l.delete(s),
							this.#h--,
							e
						);
					}
					has(t, e = {}) {
						let {status: s = O.metrics.hasSubscribers ? {} : void 0} = e;
						(e.status = s), s && ((s.op = 'has'), (s.key = t), (s.cache = this));
						let i = this.#V(t, e);
						return O.metrics.hasSubscribers && O.metrics.publish(s), i;
					}
					#V(t, e = {}) {
						let {updateAgeOnHas: s = this.updateAgeOnHas, status: i} = e,
							n = this.#l.get(t);
						if (n !== void 0) {
							let o = this.#s[n];
							if (this.#c(o) && o.__staleWhileFetching === void 0) return !1;
							if (this.#C(n)) i && ((i.has = 'stale'), this.#F(i, n));
							else return s && this.#k(n), i && ((i.has = 'hit'), this.#F(i, n)), !0;
						} else i && (i.has = 'miss');
						return !1;
					}
					peek(t, e = {}) {
						let {status: s = Ie() ? {} : void 0} = e;
						s && ((s.op = 'peek'), (s.key = t), (s.cache = this)), (e.status = s);
						let i = this.#q(t, e);
						return O.metrics.hasSubscribers && O.metrics.publish(s), i;
					}
					#q(t, e) {
						let {status: s, allowStale: i = this.allowStale} = e,
							n = this.#l.get(t);
						if (n === void 0 || (!i && this.#C(n))) {
							s && (s.peek = n === void 0 ? 'miss' : 'stale');
							return;
						}
						let o = this.#s[n],
							h = this.#c(o) ? o.__staleWhileFetching : o;
						return s && (h !== void 0 ? ((s.peek = 'hit'), (s.value = h)) : (s.peek = 'miss')), h;
					}
					#L(t, e, s, i) {
						let n = e === void 0 ? void 0 : this.#s[e];
						if (this.#c(n)) return n;
						let o = new AbortController(),
							{signal: h} = s;
						h?.addEventListener('abort', () => o.abort(h.reason), {signal: o.signal});
						let a = {signal: o.signal, options: s, context: i},
							l = (d, b = !1) => {
								let {aborted: m} = o.signal,
									y = s.ignoreFetchAbort && d !== void 0,
									_ = s.ignoreFetchAbort || !!(s.allowStaleOnFetchAbort && d !== void 0);
								if ((s.status && (m && !b ? ((s.status.fetchAborted = !0), (s.status.fetchError = o.signal.reason), y && (s.status.fetchAbortIgnored = !0)) : (s.status.fetchResolved = !0)), m && !y && !b)) return u(o.signal.reason, _);
								let v = p,
									S = this.#s[e];
								return (S === p || (S === void 0 && y && b)) && (d === void 0 ? (v.__staleWhileFetching !== void 0 ? (this.#s[e] = v.__staleWhileFetching) : this.#W(t, 'fetch')) : (s.status && (s.status.fetchUpdated = !0), this.#D(t, d, a.options, v))), d;
							},
							c = d => (s.status && ((s.status.fetchRejected = !0), (s.status.fetchError = d)), u(d, !1)),
							u = (d, b) => {
								let {aborted: m} = o.signal,
									y = m && s.allowStaleOnFetchAbort,
									_ = y || s.allowStaleOnFetchRejection,
									v = _ || s.noDeleteOnFetchRejection,
									S = p;
								if ((this.#s[e] === p && (!v || (!b && S.__staleWhileFetching === void 0) ? this.#W(t, 'fetch') : y || (this.#s[e] = S.__staleWhileFetching)), _)) return s.status && S.__staleWhileFetching !== void 0 && (s.status.returnedStale = !0), S.__staleWhileFetching;
								if (S.__returned === S) throw d;
							},
							f = (d, b) => {
								let m = this.#d?.(t, n, a);
								o.signal.addEventListener('abort', () => {
									(!s.ignoreFetchAbort || s.allowStaleOnFetchAbort) && (d(void 0), s.allowStaleOnFetchAbort && (d = y => l(y, !0)));
								}),
									m && m instanceof Promise ? m.then(y => d(y === void 0 ? void 0 : y), b) : m !== void 0 && d(m);
							};
						s.status && (s.status.fetchDispatched = !0);
						let p = new Promise(f).then(l, c),
							g = Object.assign(p, {__abortController: o, __staleWhileFetching: n, __returned: void 0});
						return e === void 0 ? (this.#D(t, g, {...a.options, status: void 0}), (e = this.#l.get(t))) : (this.#s[e] = g), g;
					}
					#c(t) {
						if (!this.#M) return !1;
						let e = t;
						return !!e && e instanceof Promise && e.hasOwnProperty('__staleWhileFetching') && e.__abortController instanceof AbortController;
					}
					fetch(t, e = {}) {
						let s = O.tracing.hasSubscribers,
							{status: i = Ie() ? {} : void 0} = e;
						(e.status = i), i && e.context && (i.context = e.context);
						let n = this.#H(t, e);
						return i && s && ((i.trace = !0), O.tracing.tracePromise(() => n, i).catch(() => {})), n;
					}
					async #H(t, e = {}) {
						let {
							allowStale: s = this.allowStale,
							updateAgeOnGet: i = this.updateAgeOnGet,
							noDeleteOnStaleGet: n = this.noDeleteOnStaleGet,
							ttl: o = this.ttl,
							noDisposeOnSet: h = this.noDisposeOnSet,
							size: a = 0,
							sizeCalculation: l = this.sizeCalculation,
							noUpdateTTL: c = this.noUpdateTTL,
							noDeleteOnFetchRejection: u = this.noDeleteOnFetchRejection,
							allowStaleOnFetchRejection: f = this.allowStaleOnFetchRejection,
							ignoreFetchAbort: p = this.ignoreFetchAbort,
							allowStaleOnFetchAbort: g = this.allowStaleOnFetchAbort,
							context: d,
							forceRefresh: b = !1,
							status: m,
							signal: y
						} = e;
						if ((m && ((m.op = 'fetch'), (m.key = t), b && (m.forceRefresh = !0), (m.cache = this)), !this.#M)) return m && (m.fetch = 'get'), this.#X(t, {allowStale: s, updateAgeOnGet: i, noDeleteOnStaleGet: n, status: m});
						let _ = {allowStale: s, updateAgeOnGet: i, noDeleteOnStaleGet: n, ttl: o, noDisposeOnSet: h, size: a, sizeCalculation: l, noUpdateTTL: c, noDeleteOnFetchRejection: u, allowStaleOnFetchRejection: f, allowStaleOnFetchAbort: g, ignoreFetchAbort: p, status: m, signal: y},
							v = this.#l.get(t);
						if (v === void 0) {
							m && (m.fetch = 'miss');
							let S = this.#L(t, v, _, d);
							return (S.__returned = S);
						} else {
							let S = this.#s[v];
							if (this.#c(S)) {
								let rt = s && S.__staleWhileFetching !== void 0;
								return m && ((m.fetch = 'inflight'), rt && (m.returnedStale = !0)), rt ? S.__staleWhileFetching : (S.__returned = S);
							}
							let K = this.#C(v);
							if (!b && !K) return m && (m.fetch = 'hit'), this.#K(v), i && this.#k(v), m && this.#F(m, v), S;
							let B = this.#L(t, v, _, d),
								U = B.__staleWhileFetching !== void 0 && s;
							return m && ((m.fetch = K ? 'stale' : 'refresh'), U && K && (m.returnedStale = !0)), U ? B.__staleWhileFetching : (B.__returned = B);
						}
					}
					forceFetch(t, e = {}) {
						let s = O.tracing.hasSubscribers,
							{status: i = Ie() ? {} : void 0} = e;
						(e.status = i), i && e.context && (i.context = e.context);
						let n = this.#I(t, e);
						return i && s && ((i.trace = !0), O.tracing.tracePromise(() => n, i).catch(() => {})), n;
					}
					async #I(t, e = {}) {
						let s = await this.#H(t, e);
						if (s === void 0) throw new Error('fetch() returned undefined');
						return s;
					}
					memo(t, e = {}) {
						let {status: s = O.metrics.hasSubscribers ? {} : void 0} = e;
						(e.status = s), s && ((s.op = 'memo'), (s.key = t), e.context && (s.context = e.context), (s.cache = this));
						let i = this.#Z(t, e);
						return s && (s.value = i), O.metrics.hasSubscribers && O.metrics.publish(s), i;
					}
					#Z(t, e = {}) {
						let s = this.#f;
						if (!s) throw new Error('no memoMethod provided to constructor');
						let {context: i, status: n, forceRefresh: o, ...h} = e;
						n && o && (n.forceRefresh = !0);
						let a = this.#X(t, h),
							l = o || a === void 0;
						if ((n && ((n.memo = l ? 'miss' : 'hit'), l || (n.value = a)), !l)) return a;
						let c = s(t, a, {options: h, context: i});
						return n && (n.value = c), this.#D(t, c, h), c;
					}
					get(t, e = {}) {
						let {status: s = O.metrics.hasSubscribers ? {} : void 0} = e;
						(e.status = s), s && ((s.op = 'get'), (s.key = t), (s.cache = this));
						let i = this.#X(t, e);
						return s && (i !== void 0 && (s.value = i), O.metrics.hasSubscribers && O.metrics.publish(s)), i;
					}
					#X(t, e = {}) {
						let {allowStale: s = this.allowStale, updateAgeOnGet: i = this.updateAgeOnGet, noDeleteOnStaleGet: n = this.noDeleteOnStaleGet, status: o} = e,
							h = this.#l.get(t);
						if (h === void 0) {
							o && (o.get = 'miss');
							return;
						}
						let a = this.#s[h],
							l = this.#c(a);
						return (
							o && this.#F(o, h),
							this.#C(h)
								? l
									? (o && (o.get = 'stale-fetching'), s && a.__staleWhileFetching !== void 0 ? (o && (o.returnedStale = !0), a.__staleWhileFetching) : void 0)
									: (n || this.#W(t, 'expire'), o && (o.get = 'stale'), s ? (o && (o.returnedStale = !0), a) : void 0)
								: (o && (o.get = l ? 'fetching' : 'hit'), this.#K(h), i && this.#k(h), l ? a.__staleWhileFetching : a)
						);
					}
					#Y(t, e) {
						(this.#E[e] = t), (this.#b[t] = e);
					}
					#K(t) {
						t !== this.#g && (t === this.#y ? (this.#y = this.#b[t]) : this.#Y(this.#E[t], this.#b[t]), this.#Y(this.#g, t), (this.#g = t));
					}
					delete(t) {
						return this.#W(t, 'delete');
					}
					#W(t, e) {
						O.metrics.hasSubscribers && O.metrics.publish({op: 'delete', delete: e, key: t, cache: this});
						let s = !1;
						if (this.#h !== 0) {
							let i = this.#l.get(t);
							if (i !== void 0)
								if ((this.#_?.[i] && (clearTimeout(this.#_[i]), (this.#_[i] = void 0)), (s = !0), this.#h === 1)) this.#J(e);
								else {
									this.#N(i);
									let n = this.#s[i];
									if ((this.#c(n) ? n.__abortController.abort(new Error('deleted')) : (this.#S || this.#e) && (this.#S && this.#i?.(n, t, e), this.#e && this.#p?.push([n, t, e])), this.#l.delete(t), (this.#a[i] = void 0), (this.#s[i] = void 0), i === this.#g)) this.#g = this.#E[i];
									else if (i === this.#y) this.#y = this.#b[i];
									else {
										let o = this.#E[i];
										this.#b[o] = this.#b[i];
										let h = this.#b[i];
										this.#E[h] = this.#E[i];
									}
									this.#h--, this.#w.push(i);
								}
						}
						if (this.#e && this.#p?.length) {
							let i = this.#p,
								n;
							for (; (n = i?.shift()); ) this.#r?.(...n);
						}
						return s;
					}
					clear() {
						return this.#J('delete');
					}
					#J(t) {
						for (let e of this.#R({allowStale: !0})) {
							let s = this.#s[e];
							if (this.#c(s)) s.__abortController.abort(new Error('deleted'));
							else {
								let i = this.#a[e];
								this.#S && this.#i?.(s, i, t), this.#e && this.#p?.push([s, i, t]);
							}
						}
						if ((this.#l.clear(), this.#s.fill(void 0), this.#a.fill(void 0), this.#v && this.#x)) {
							this.#v.fill(0), this.#x.fill(0);
							for (let e of this.#_ ?? []) e !== void 0 && clearTimeout(e);
							this.#_?.fill(void 0);
						}
						if ((this.#O && this.#O.fill(0), (this.#y = 0), (this.#g = 0), (this.#w.length = 0), (this.#m = 0), (this.#h = 0), this.#e && this.#p)) {
							let e = this.#p,
								s;
							for (; (s = e?.shift()); ) this.#r?.(...s);
						}
					}
				};
			Xt.LRUCache = jn;
		});
		var Ye = C(j => {
			'use strict';
			var Nn =
				(j && j.__importDefault) ||
				function (r) {
					return r && r.__esModule ? r : {default: r};
				};
			Object.defineProperty(j, '__esModule', {value: !0});
			j.Minipass = j.isWritable = j.isReadable = j.isStream = void 0;
			var Js = typeof process == 'object' && process ? process : {stdout: null, stderr: null},
				Ve = __webpack_require__(78474),
				ei = Nn(__webpack_require__(57075)),
				Dn = __webpack_require__(46193),
				Ln = r => !!r && typeof r == 'object' && (r instanceof te || r instanceof ei.default || (0, j.isReadable)(r) || (0, j.isWritable)(r));
			j.isStream = Ln;
			var Wn = r => !!r && typeof r == 'object' && r instanceof Ve.EventEmitter && typeof r.pipe == 'function' && r.pipe !== ei.default.Writable.prototype.pipe;
			j.isReadable = Wn;
			var zn = r => !!r && typeof r == 'object' && r instanceof Ve.EventEmitter && typeof r.write == 'function' && typeof r.end == 'function';
			j.isWritable = zn;
			var H = Symbol('EOF'),
				X = Symbol('maybeEmitEnd'),
				Z = Symbol('emittedEnd'),
				Kt = Symbol('emittingEnd'),
				gt = Symbol('emittedError'),
				Vt = Symbol('closed'),
				Zs = Symbol('read'),
				Yt = Symbol('flush'),
				Qs = Symbol('flushChunk'),
				W = Symbol('encoding'),
				at = Symbol('decoder'),
				M = Symbol('flowing'),
				wt = Symbol('paused'),
				lt = Symbol('resume'),
				k = Symbol('buffer'),
				F = Symbol('pipes'),
				A = Symbol('bufferLength'),
				$e = Symbol('bufferPush'),
				Jt = Symbol('bufferShift'),
				P = Symbol('objectMode'),
				x = Symbol('destroyed'),
				Ue = Symbol('error'),
				qe = Symbol('emitData'),
				ti = Symbol('emitEnd'),
				He = Symbol('emitEnd2'),
				G = Symbol('async'),
				Xe = Symbol('abort'),
				Zt = Symbol('aborted'),
				bt = Symbol('signal'),
				st = Symbol('dataListeners'),
				N = Symbol('discarded'),
				yt = r => Promise.resolve().then(r),
				Bn = r => r(),
				Gn = r => r === 'end' || r === 'finish' || r === 'prefinish',
				In = r => r instanceof ArrayBuffer || (!!r && typeof r == 'object' && r.constructor && r.constructor.name === 'ArrayBuffer' && r.byteLength >= 0),
				$n = r => !Buffer.isBuffer(r) && ArrayBuffer.isView(r),
				Qt = class {
					src;
					dest;
					opts;
					ondrain;
					constructor(t, e, s) {
						(this.src = t), (this.dest = e), (this.opts = s), (this.ondrain = () => t[lt]()), this.dest.on('drain', this.ondrain);
					}
					unpipe() {
						this.dest.removeListener('drain', this.ondrain);
					}
					proxyErrors(t) {}
					end() {
						this.unpipe(), this.opts.end && this.dest.end();
					}
				},
				Ke = class extends Qt {
					unpipe() {
						this.src.removeListener('error', this.proxyErrors), super.unpipe();
					}
					constructor(t, e, s) {
						super(t, e, s), (this.proxyErrors = i => this.dest.emit('error', i)), t.on('error', this.proxyErrors);
					}
				},
				Un = r => !!r.objectMode,
				qn = r => !r.objectMode && !!r.encoding && r.encoding !== 'buffer',
				te = class extends Ve.EventEmitter {
					[M] = !1;
					[wt] = !1;
					[F] = [];
					[k] = [];
					[P];
					[W];
					[G];
					[at];
					[H] = !1;
					[Z] = !1;
					[Kt] = !1;
					[Vt] = !1;
					[gt] = null;
					[A] = 0;
					[x] = !1;
					[bt];
					[Zt] = !1;
					[st] = 0;
					[N] = !1;
					writable = !0;
					readable = !0;
					constructor(...t) {
						let e = t[0] || {};
						if ((super(), e.objectMode && typeof e.encoding == 'string')) throw new TypeError('Encoding and objectMode may not be used together');
						Un(e) ? ((this[P] = !0), (this[W] = null)) : qn(e) ? ((this[W] = e.encoding), (this[P] = !1)) : ((this[P] = !1), (this[W] = null)),
							(this[G] = !!e.async),
							(this[at] = this[W] ? new Dn.StringDecoder(this[W]) : null),
							e && e.debugExposeBuffer === !0 && Object.defineProperty(this, 'buffer', {get: () => this[k]}),
							e && e.debugExposePipes === !0 && Object.defineProperty(this, 'pipes', {get: () => this[F]});
						let {signal: s} = e;
						s && ((this[bt] = s), s.aborted ? this[Xe]() : s.addEventListener('abort', () => this[Xe]()));
					}
					get bufferLength() {
						return this[A];
					}
					get encoding() {
						return this[W];
					}
					set encoding(t) {
						throw new Error('Encoding must be set at instantiation time');
					}
					setEncoding(t) {
						throw new Error('Encoding must be set at instantiation time');
					}
					get objectMode() {
						return this[P];
					}
					set objectMode(t) {
						throw new Error('objectMode must be set at instantiation time');
					}
					get async() {
						return this[G];
					}
					set async(t) {
						this[G] = this[G] || !!t;
					}
					[Xe]() {
						(this[Zt] = !0), this.emit('abort', this[bt]?.reason), this.destroy(this[bt]?.reason);
					}
					get aborted() {
						return this[Zt];
					}
					set aborted(t) {}
					write(t, e, s) {
						if (this[Zt]) return !1;
						if (this[H]) throw new Error('write after end');
						if (this[x]) return this.emit('error', Object.assign(new Error('Cannot call write after a stream was destroyed'), {code: 'ERR_STREAM_DESTROYED'})), !0;
						typeof e == 'function' && ((s = e), (e = 'utf8')), e || (e = 'utf8');
						let i = this[G] ? yt : Bn;
						if (!this[P] && !Buffer.isBuffer(t)) {
							if ($n(t)) t = Buffer.from(t.buffer, t.byteOffset, t.byteLength);
							else if (In(t)) t = Buffer.from(t);
							else if (typeof t != 'string') throw new Error('Non-contiguous data written to non-objectMode stream');
						}
						return this[P]
							? (this[M] && this[A] !== 0 && this[Yt](!0), this[M] ? this.emit('data', t) : this[$e](t), this[A] !== 0 && this.emit('readable'), s && i(s), this[M])
							: t.length
								? (typeof t == 'string' && !(e === this[W] && !this[at]?.lastNeed) && (t = Buffer.from(t, e)), Buffer.isBuffer(t) && this[W] && (t = this[at].write(t)), this[M] && this[A] !== 0 && this[Yt](!0), this[M] ? this.emit('data', t) : this[$e](t), this[A] !== 0 && this.emit('readable'), s && i(s), this[M])
								: (this[A] !== 0 && this.emit('readable'), s && i(s), this[M]);
					}
					read(t) {
						if (this[x]) return null;
						if (((this[N] = !1), this[A] === 0 || t === 0 || (t && t > this[A]))) return this[X](), null;
						this[P] && (t = null), this[k].length > 1 && !this[P] && (this[k] = [this[W] ? this[k].join('') : Buffer.concat(this[k], this[A])]);
						let e = this[Zs](t || null, this[k][0]);
						return this[X](), e;
					}
					[Zs](t, e) {
						if (this[P]) this[Jt]();
						else {
							let s = e;
							t === s.length || t === null ? this[Jt]() : typeof s == 'string' ? ((this[k][0] = s.slice(t)), (e = s.slice(0, t)), (this[A] -= t)) : ((this[k][0] = s.subarray(t)), (e = s.subarray(0, t)), (this[A] -= t));
						}
						return this.emit('data', e), !this[k].length && !this[H] && this.emit('drain'), e;
					}
					end(t, e, s) {
						return typeof t == 'function' && ((s = t), (t = void 0)), typeof e == 'function' && ((s = e), (e = 'utf8')), t !== void 0 && this.write(t, e), s && this.once('end', s), (this[H] = !0), (this.writable = !1), (this[M] || !this[wt]) && this[X](), this;
					}
					[lt]() {
						this[x] || (!this[st] && !this[F].length && (this[N] = !0), (this[wt] = !1), (this[M] = !0), this.emit('resume'), this[k].length ? this[Yt]() : this[H] ? this[X]() : this.emit('drain'));
					}
					resume() {
						return this[lt]();
					}
					pause() {
						(this[M] = !1), (this[wt] = !0), (this[N] = !1);
					}
					get destroyed() {
						return this[x];
					}
					get flowing() {
						return this[M];
					}
					get paused() {
						return this[wt];
					}
					[$e](t) {
						this[P] ? (this[A] += 1) : (this[A] += t.length), this[k].push(t);
					}
					[Jt]() {
						return this[P] ? (this[A] -= 1) : (this[A] -= this[k][0].length), this[k].shift();
					}
					[Yt](t = !1) {
						do;
						while (this[Qs](this[Jt]()) && this[k].length);
						!t && !this[k].length && !this[H] && this.emit('drain');
					}
					[Qs](t) {
						return this.emit('data', t), this[M];
					}
					pipe(t, e) {
						if (this[x]) return t;
						this[N] = !1;
						let s = this[Z];
						return (e = e || {}), t === Js.stdout || t === Js.stderr ? (e.end = !1) : (e.end = e.end !== !1), (e.proxyErrors = !!e.proxyErrors), s ? e.end && t.end() : (this[F].push(e.proxyErrors ? new Ke(this, t, e) : new Qt(this, t, e)), this[G] ? yt(() => this[lt]()) : this[lt]()), t;
					}
					unpipe(t) {
						let e = this[F].find(s => s.dest === t);
						e && (this[F].length === 1 ? (this[M] && this[st] === 0 && (this[M] = !1), (this[F] = [])) : this[F].splice(this[F].indexOf(e), 1), e.unpipe());
					}
					addListener(t, e) {
						return this.on(t, e);
					}
					on(t, e) {
						let s = super.on(t, e);
						if (t === 'data') (this[N] = !1), this[st]++, !this[F].length && !this[M] && this[lt]();
						else if (t === 'readable' && this[A] !== 0) super.emit('readable');
						else if (Gn(t) && this[Z]) super.emit(t), this.removeAllListeners(t);
						else if (t === 'error' && this[gt]) {
							let i = e;
							this[G] ? yt(() => i.call(this, this[gt])) : i.call(this, this[gt]);
						}
						return s;
					}
					removeListener(t, e) {
						return this.off(t, e);
					}
					off(t, e) {
						let s = super.off(t, e);
						return t === 'data' && ((this[st] = this.listeners('data').length), this[st] === 0 && !this[N] && !this[F].length && (this[M] = !1)), s;
					}
					removeAllListeners(t) {
						let e = super.removeAllListeners(t);
						return (t === 'data' || t === void 0) && ((this[st] = 0), !this[N] && !this[F].length && (this[M] = !1)), e;
					}
					get emittedEnd() {
						return this[Z];
					}
					[X]() {
						!this[Kt] && !this[Z] && !this[x] && this[k].length === 0 && this[H] && ((this[Kt] = !0), this.emit('end'), this.emit('prefinish'), this.emit('finish'), this[Vt] && this.emit('close'), (this[Kt] = !1));
					}
					emit(t, ...e) {
						let s = e[0];
						if (t !== 'error' && t !== 'close' && t !== x && this[x]) return !1;
						if (t === 'data') return !this[P] && !s ? !1 : this[G] ? (yt(() => this[qe](s)), !0) : this[qe](s);
						if (t === 'end') return this[ti]();
						if (t === 'close') {
							if (((this[Vt] = !0), !this[Z] && !this[x])) return !1;
							let n = super.emit('close');
							return this.removeAllListeners('close'), n;
						} else if (t === 'error') {
							(this[gt] = s), super.emit(Ue, s);
							let n = !this[bt] || this.listeners('error').length ? super.emit('error', s) : !1;
							return this[X](), n;
						} else if (t === 'resume') {
							let n = super.emit('resume');
							return this[X](), n;
						} else if (t === 'finish' || t === 'prefinish') {
							let n = super.emit(t);
							return this.removeAllListeners(t), n;
						}
						let i = super.emit(t, ...e);
						return this[X](), i;
					}
					[qe](t) {
						for (let s of this[F]) s.dest.write(t) === !1 && this.pause();
						let e = this[N] ? !1 : super.emit('data', t);
						return this[X](), e;
					}
					[ti]() {
						return this[Z] ? !1 : ((this[Z] = !0), (this.readable = !1), this[G] ? (yt(() => this[He]()), !0) : this[He]());
					}
					[He]() {
						if (this[at]) {
							let e = this[at].end();
							if (e) {
								for (let s of this[F]) s.dest.write(e);
								this[N] || super.emit('data', e);
							}
						}
						for (let e of this[F]) e.end();
						let t = super.emit('end');
						return this.removeAllListeners('end'), t;
					}
					async collect() {
						let t = Object.assign([], {dataLength: 0});
						this[P] || (t.dataLength = 0);
						let e = this.promise();
						return (
							this.on('data', s => {
								t.push(s), this[P] || (t.dataLength += s.length);
							}),
							await e,
							t
						);
					}
					async concat() {
						if (this[P]) throw new Error('cannot concat in objectMode');
						let t = await this.collect();
						return this[W] ? t.join('') : Buffer.concat(t, t.dataLength);
					}
					async promise() {
						return new Promise((t, e) => {
							this.on(x, () => e(new Error('stream destroyed'))), this.on('error', s => e(s)), this.on('end', () => t());
						});
					}
					[Symbol.asyncIterator]() {
						this[N] = !1;
						let t = !1,
							e = async () => (this.pause(), (t = !0), {value: void 0, done: !0});
						return {
							next: () => {
								if (t) return e();
								let i = this.read();
								if (i !== null) return Promise.resolve({done: !1, value: i});
								if (this[H]) return e();
								let n,
									o,
									h = u => {
										this.off('data', a), this.off('end', l), this.off(x, c), e(), o(u);
									},
									a = u => {
										this.off('error', h), this.off('end', l), this.off(x, c), this.pause(), n({value: u, done: !!this[H]});
									},
									l = () => {
										this.off('error', h), this.off('data', a), this.off(x, c), e(), n({done: !0, value: void 0});
									},
									c = () => h(new Error('stream destroyed'));
								return new Promise((u, f) => {
									(o = f), (n = u), this.once(x, c), this.once('error', h), this.once('end', l), this.once('data', a);
								});
							},
							throw: e,
							return: e,
							[Symbol.asyncIterator]() {
								return this;
							},
							[Symbol.asyncDispose]: async () => {}
						};
					}
					[Symbol.iterator]() {
						this[N] = !1;
						let t = !1,
							e = () => (this.pause(), this.off(Ue, e), this.off(x, e), this.off('end', e), (t = !0), {done: !0, value: void 0}),
							s = () => {
								if (t) return e();
								let i = this.read();
								return i === null ? e() : {done: !1, value: i};
							};
						return (
							this.once('end', e),
							this.once(Ue, e),
							this.once(x, e),
							{
								next: s,
								throw: e,
								return: e,
								[Symbol.iterator]() {
									return this;
								},
								[Symbol.dispose]: () => {}
							}
						);
					}
					destroy(t) {
						if (this[x]) return t ? this.emit('error', t) : this.emit(x), this;
						(this[x] = !0), (this[N] = !0), (this[k].length = 0), (this[A] = 0);
						let e = this;
						return typeof e.close == 'function' && !this[Vt] && e.close(), t ? this.emit('error', t) : this.emit(x), this;
					}
					static get isStream() {
						return j.isStream;
					}
				};
			j.Minipass = te;
		});
		var mi = C(E => {
			'use strict';
			var Hn =
					(E && E.__createBinding) ||
					(Object.create
						? function (r, t, e, s) {
								s === void 0 && (s = e);
								var i = Object.getOwnPropertyDescriptor(t, e);
								(!i || ('get' in i ? !t.__esModule : i.writable || i.configurable)) &&
									(i = {
										enumerable: !0,
										get: function () {
											return t[e];
										}
									}),
									Object.defineProperty(r, s, i);
							}
						: function (r, t, e, s) {
								s === void 0 && (s = e), (r[s] = t[e]);
							}),
				Xn =
					(E && E.__setModuleDefault) ||
					(Object.create
						? function (r, t) {
								Object.defineProperty(r, 'default', {enumerable: !0, value: t});
							}
						: function (r, t) {
								r.default = t;
							}),
				Kn =
					(E && E.__importStar) ||
					(function () {
						var r = function (t) {
							return (
								(r =
									Object.getOwnPropertyNames ||
									function (e) {
										var s = [];
										for (var i in e) Object.prototype.hasOwnProperty.call(e, i) && (s[s.length] = i);
										return s;
									}),
								r(t)
							);
						};
						return function (t) {
							if (t && t.__esModule) return t;
							var e = {};
							if (t != null) for (var s = r(t), i = 0; i < s.length; i++) s[i] !== 'default' && Hn(e, t, s[i]);
							return Xn(e, t), e;
						};
					})();
			Object.defineProperty(E, '__esModule', {value: !0});
			E.PathScurry = E.Path = E.PathScurryDarwin = E.PathScurryPosix = E.PathScurryWin32 = E.PathScurryBase = E.PathPosix = E.PathWin32 = E.PathBase = E.ChildrenCache = E.ResolveCache = void 0;
			var ae = Ys(),
				re = __webpack_require__(76760),
				Vn = __webpack_require__(73136),
				vt = __webpack_require__(79896),
				Yn = Kn(__webpack_require__(73024)),
				Jn = vt.realpathSync.native,
				ee = __webpack_require__(51455),
				si = Ye(),
				_t = {lstatSync: vt.lstatSync, readdir: vt.readdir, readdirSync: vt.readdirSync, readlinkSync: vt.readlinkSync, realpathSync: Jn, promises: {lstat: ee.lstat, readdir: ee.readdir, readlink: ee.readlink, realpath: ee.realpath}},
				ai = r => (!r || r === _t || r === Yn ? _t : {..._t, ...r, promises: {..._t.promises, ...r.promises}}),
				Zn = /^\\\\\?\\([a-z]:)\\?$/i,
				Qn = /^\\\\\?\\UNC\\([^\\]+\\[^\\]+)\\?$/i,
				tr = /^\\\\[^\\?]+\\[^\\]+$/,
				ii = r => r.replace(/\//g, '\\').replace(Zn, '$1\\').replace(Qn, '\\\\$1\\').replace(tr, '$&\\'),
				er = /^[\\/]{2}\?[\\/]unc[\\/][^\\/]+[\\/][^\\/]+(?:[\\/]|$)/i,
				sr = /^[\\/]{2}\?[\\/](?=[a-z]:)/i,
				ir = /^[\\/]{2}\?[\\/]unc(?=[\\/][^\\/]+[\\/][^\\/])/i,
				nr = /[\\/]/,
				L = 0,
				li = 1,
				ci = 2,
				I = 4,
				ui = 6,
				fi = 8,
				it = 10,
				di = 12,
				D = 15,
				St = ~D,
				Je = 16,
				ni = 32,
				Et = 64,
				z = 128,
				se = 256,
				ne = 512,
				ri = Et | z | ne,
				rr = 1023,
				Ze = r => (r.isFile() ? fi : r.isDirectory() ? I : r.isSymbolicLink() ? it : r.isCharacterDevice() ? ci : r.isBlockDevice() ? ui : r.isSocket() ? di : r.isFIFO() ? li : L),
				oi = new ae.LRUCache({max: 2 ** 12}),
				Ot = r => {
					let t = oi.get(r);
					if (t) return t;
					let e = r.normalize('NFKD');
					return oi.set(r, e), e;
				},
				hi = new ae.LRUCache({max: 2 ** 12}),
				ie = r => {
					let t = hi.get(r);
					if (t) return t;
					let e = Ot(r.toLowerCase());
					return hi.set(r, e), e;
				},
				xt = class extends ae.LRUCache {
					constructor() {
						super({max: 256});
					}
				};
			E.ResolveCache = xt;
			var oe = class extends ae.LRUCache {
				constructor(t = 16 * 1024) {
					super({maxSize: t, sizeCalculation: e => e.length + 1});
				}
			};
			E.ChildrenCache = oe;
			var pi = Symbol('PathScurry setAsCwd'),
				R = class {
					name;
					root;
					roots;
					parent;
					nocase;
					isCWD = !1;
					#t;
					#n;
					get dev() {
						return this.#n;
					}
					#i;
					get mode() {
						return this.#i;
					}
					#o;
					get nlink() {
						return this.#o;
					}
					#r;
					get uid() {
						return this.#r;
					}
					#d;
					get gid() {
						return this.#d;
					}
					#f;
					get rdev() {
						return this.#f;
					}
					#u;
					get blksize() {
						return this.#u;
					}
					#h;
					get ino() {
						return this.#h;
					}
					#m;
					get size() {
						return this.#m;
					}
					#l;
					get blocks() {
						return this.#l;
					}
					#a;
					get atimeMs() {
						return this.#a;
					}
					#s;
					get mtimeMs() {
						return this.#s;
					}
					#b;
					get ctimeMs() {
						return this.#b;
					}
					#E;
					get birthtimeMs() {
						return this.#E;
					}
					#y;
					get atime() {
						return this.#y;
					}
					#g;
					get mtime() {
						return this.#g;
					}
					#w;
					get ctime() {
						return this.#w;
					}
					#p;
					get birthtime() {
						return this.#p;
					}
					#O;
					#x;
					#v;
					#_;
					#S;
					#M;
					#e;
					#P;
					#T;
					#k;
					get parentPath() {
						return (this.parent || this).fullpath();
					}
					get path() {
						return this.parentPath;
					}
					constructor(t, e = L, s, i, n, o, h) {
						(this.name = t),
							(this.#O = n ? ie(t) : Ot(t)),
							(this.#e = e & rr),
							(this.nocase = n),
							(this.roots = i),
							(this.root = s || this),
							(this.#P = o),
							(this.#v = h.fullpath),
							(this.#S = h.relative),
							(this.#M = h.relativePosix),
							(this.parent = h.parent),
							this.parent ? (this.#t = this.parent.#t) : (this.#t = ai(h.fs));
					}
					get fs() {
						return this.#t;
					}
					depth() {
						return this.#x !== void 0 ? this.#x : this.parent ? (this.#x = this.parent.depth() + 1) : (this.#x = 0);
					}
					childrenCache() {
						return this.#P;
					}
					resolve(t) {
						if (!t) return this;
						let e = this.getRootString(t),
							i = t.substring(e.length).split(this.splitSep);
						return e ? this.getRoot(e).#F(i) : this.#F(i);
					}
					#F(t) {
						let e = this;
						for (let s of t) e = e.child(s);
						return e;
					}
					children() {
						let t = this.#P.get(this);
						if (t) return t;
						let e = Object.assign([], {provisional: 0});
						return this.#P.set(this, e), (this.#e &= ~Je), e;
					}
					child(t, e) {
						if (t === '' || t === '.') return this;
						if (t === '..') return this.parent || this;
						let s = this.children(),
							i = this.nocase ? ie(t) : Ot(t);
						for (let a of s) if (a.#O === i) return a;
						let n = this.parent ? this.sep : '',
							o = this.#v ? this.#v + n + t : void 0,
							h = this.newChild(t, L, {...e, parent: this, fullpath: o});
						return this.canReaddir() || (h.#e |= z), s.push(h), h;
					}
					relative() {
						if (this.isCWD) return '';
						if (this.#S !== void 0) return this.#S;
						let t = this.name,
							e = this.parent;
						if (!e) return (this.#S = this.name);
						let s = e.relative();
						return s + (!s || !e.parent ? '' : this.sep) + t;
					}
					relativePosix() {
						if (this.sep === '/') return this.relative();
						if (this.isCWD) return '';
						if (this.#M !== void 0) return this.#M;
						let t = this.name,
							e = this.parent;
						if (!e) return (this.#M = this.fullpathPosix());
						let s = e.relativePosix();
						return s + (!s || !e.parent ? '' : '/') + t;
					}
					fullpath() {
						if (this.#v !== void 0) return this.#v;
						let t = this.name,
							e = this.parent;
						if (!e) return (this.#v = this.name);
						let i = e.fullpath() + (e.parent ? this.sep : '') + t;
						return (this.#v = i);
					}
					fullpathPosix() {
						if (this.#_ !== void 0) return this.#_;
						if (this.sep === '/') return (this.#_ = this.fullpath());
						if (!this.parent) {
							let i = this.fullpath().replace(/\\/g, '/');
							return /^[a-z]:\//i.test(i) ? (this.#_ = `//?/${i}`) : (this.#_ = i);
						}
						let t = this.parent,
							e = t.fullpathPosix(),
							s = e + (!e || !t.parent ? '' : '/') + this.name;
						return (this.#_ = s);
					}
					isUnknown() {
						return (this.#e & D) === L;
					}
					isType(t) {
						return this[`is${t}`]();
					}
					getType() {
						return this.isUnknown() ? 'Unknown' : this.isDirectory() ? 'Directory' : this.isFile() ? 'File' : this.isSymbolicLink() ? 'SymbolicLink' : this.isFIFO() ? 'FIFO' : this.isCharacterDevice() ? 'CharacterDevice' : this.isBlockDevice() ? 'BlockDevice' : this.isSocket() ? 'Socket' : 'Unknown';
					}
					isFile() {
						return (this.#e & D) === fi;
					}
					isDirectory() {
						return (this.#e & D) === I;
					}
					isCharacterDevice() {
						return (this.#e & D) === ci;
					}
					isBlockDevice() {
						return (this.#e & D) === ui;
					}
					isFIFO() {
						return (this.#e & D) === li;
					}
					isSocket() {
						return (this.#e & D) === di;
					}
					isSymbolicLink() {
						return (this.#e & it) === it;
					}
					lstatCached() {
						return this.#e & ni ? this : void 0;
					}
					readlinkCached() {
						return this.#T;
					}
					realpathCached() {
						return this.#k;
					}
					readdirCached() {
						let t = this.children();
						return t.slice(0, t.provisional);
					}
					canReadlink() {
						if (this.#T) return !0;
						if (!this.parent) return !1;
						let t = this.#e & D;
						return !((t !== L && t !== it) || this.#e & se || this.#e & z);
					}
					calledReaddir() {
						return !!(this.#e & Je);
					}
					isENOENT() {
						return !!(this.#e & z);
					}
					isNamed(t) {
						return this.nocase ? this.#O === ie(t) : this.#O === Ot(t);
					}
					async readlink() {
						let t = this.#T;
						if (t) return t;
						if (this.canReadlink() && this.parent)
							try {
								let e = await this.#t.promises.readlink(this.fullpath()),
									s = (await this.parent.realpath())?.resolve(e);
								if (s) return (this.#T = s);
							} catch (e) {
								this.#R(e.code);
								return;
							}
					}
					readlinkSync() {
						let t = this.#T;
						if (t) return t;
						if (this.canReadlink() && this.parent)
							try {
								let e = this.#t.readlinkSync(this.fullpath()),
									s = this.parent.realpathSync()?.resolve(e);
								if (s) return (this.#T = s);
							} catch (e) {
								this.#R(e.code);
								return;
							}
					}
					#z(t) {
						this.#e |= Je;
						for (let e = t.provisional; e < t.length; e++) {
							let s = t[e];
							s && s.#C();
						}
					}
					#C() {
						this.#e & z || ((this.#e = (this.#e | z) & St), this.#U());
					}
					#U() {
						let t = this.children();
						t.provisional = 0;
						for (let e of t) e.#C();
					}
					#N() {
						(this.#e |= ne), this.#j();
					}
					#j() {
						if (this.#e & Et) return;
						let t = this.#e;
						(t & D) === I && (t &= St), (this.#e = t | Et), this.#U();
					}
					#B(t = '') {
						t === 'ENOTDIR' || t === 'EPERM' ? this.#j() : t === 'ENOENT' ? this.#C() : (this.children().provisional = 0);
					}
					#A(t = '') {
						t === 'ENOTDIR' ? this.parent.#j() : t === 'ENOENT' && this.#C();
					}
					#R(t = '') {
						let e = this.#e;
						(e |= se), t === 'ENOENT' && (e |= z), (t === 'EINVAL' || t === 'UNKNOWN') && (e &= St), (this.#e = e), t === 'ENOTDIR' && this.parent && this.parent.#j();
					}
					#G(t, e) {
						return this.#$(t, e) || this.#D(t, e);
					}
					#D(t, e) {
						let s = Ze(t),
							i = this.newChild(t.name, s, {parent: this}),
							n = i.#e & D;
						return n !== I && n !== it && n !== L && (i.#e |= Et), e.unshift(i), e.provisional++, i;
					}
					#$(t, e) {
						for (let s = e.provisional; s < e.length; s++) {
							let i = e[s];
							if ((this.nocase ? ie(t.name) : Ot(t.name)) === i.#O) return this.#V(t, i, s, e);
						}
					}
					#V(t, e, s, i) {
						let n = e.name;
						return (e.#e = (e.#e & St) | Ze(t)), n !== t.name && (e.name = t.name), s !== i.provisional && (s === i.length - 1 ? i.pop() : i.splice(s, 1), i.unshift(e)), i.provisional++, e;
					}
					async lstat() {
						if ((this.#e & z) === 0)
							try {
								return this.#q(await this.#t.promises.lstat(this.fullpath())), this;
							} catch (t) {
								this.#A(t.code);
							}
					}
					lstatSync() {
						if ((this.#e & z) === 0)
							try {
								return this.#q(this.#t.lstatSync(this.fullpath())), this;
							} catch (t) {
								this.#A(t.code);
							}
					}
					#q(t) {
						let {atime: e, atimeMs: s, birthtime: i, birthtimeMs: n, blksize: o, blocks: h, ctime: a, ctimeMs: l, dev: c, gid: u, ino: f, mode: p, mtime: g, mtimeMs: d, nlink: b, rdev: m, size: y, uid: _} = t;
						(this.#y = e), (this.#a = s), (this.#p = i), (this.#E = n), (this.#u = o), (this.#l = h), (this.#w = a), (this.#b = l), (this.#n = c), (this.#d = u), (this.#h = f), (this.#i = p), (this.#g = g), (this.#s = d), (this.#o = b), (this.#f = m), (this.#m = y), (this.#r = _);
						let v = Ze(t);
						(this.#e = (this.#e & St) | v | ni), v !== L && v !== I && v !== it && (this.#e |= Et);
					}
					#L = [];
					#c = !1;
					#H(t) {
						this.#c = !1;
						let e = this.#L.slice();
						(this.#L.length = 0), e.forEach(s => s(null, t));
					}
					readdirCB(t, e = !1) {
						if (!this.canReaddir()) {
							e ? t(null, []) : queueMicrotask(() => t(null, []));
							return;
						}
						let s = this.children();
						if (this.calledReaddir()) {
							let n = s.slice(0, s.provisional);
							e ? t(null, n) : queueMicrotask(() => t(null, n));
							return;
						}
						if ((this.#L.push(t), this.#c)) return;
						this.#c = !0;
						let i = this.fullpath();
						this.#t.readdir(i, {withFileTypes: !0}, (n, o) => {
							if (n) this.#B(n.code), (s.provisional = 0);
							else {
								for (let h of o) this.#G(h, s);
								this.#z(s);
							}
							this.#H(s.slice(0, s.provisional));
						});
					}
					#I;
					async readdir() {
						if (!this.canReaddir()) return [];
						let t = this.children();
						if (this.calledReaddir()) return t.slice(0, t.provisional);
						let e = this.fullpath();
						if (this.#I) await this.#I;
						else {
							let s = () => {};
							this.#I = new Promise(i => (s = i));
							try {
								for (let i of await this.#t.promises.readdir(e, {withFileTypes: !0})) this.#G(i, t);
								this.#z(t);
							} catch (i) {
								this.#B(i.code), (t.provisional = 0);
							}
							(this.#I = void 0), s();
						}
						return t.slice(0, t.provisional);
					}
					readdirSync() {
						if (!this.canReaddir()) return [];
						let t = this.children();
						if (this.calledReaddir()) return t.slice(0, t.provisional);
						let e = this.fullpath();
						try {
							for (let s of this.#t.readdirSync(e, {withFileTypes: !0})) this.#G(s, t);
							this.#z(t);
						} catch (s) {
							this.#B(s.code), (t.provisional = 0);
						}
						return t.slice(0, t.provisional);
					}
					canReaddir() {
						if (this.#e & ri) return !1;
						let t = D & this.#e;
						return t === L || t === I || t === it;
					}
					shouldWalk(t, e) {
						return (this.#e & I) === I && !(this.#e & ri) && !t.has(this) && (!e || e(this));
					}
					async realpath() {
						if (this.#k) return this.#k;
						if (!((ne | se | z) & this.#e))
							try {
								let t = await this.#t.promises.realpath(this.fullpath());
								return (this.#k = this.resolve(t));
							} catch {
								this.#N();
							}
					}
					realpathSync() {
						if (this.#k) return this.#k;
						if (!((ne | se | z) & this.#e))
							try {
								let t = this.#t.realpathSync(this.fullpath());
								return (this.#k = this.resolve(t));
							} catch {
								this.#N();
							}
					}
					[pi](t) {
						if (t === this) return;
						(t.isCWD = !1), (this.isCWD = !0);
						let e = new Set([]),
							s = [],
							i = this;
						for (; i && i.parent; ) e.add(i), (i.#S = s.join(this.sep)), (i.#M = s.join('/')), (i = i.parent), s.push('..');
						for (i = t; i && i.parent && !e.has(i); ) (i.#S = void 0), (i.#M = void 0), (i = i.parent);
					}
				};
			E.PathBase = R;
			var Ct = class r extends R {
				sep = '\\';
				splitSep = nr;
				constructor(t, e = L, s, i, n, o, h) {
					super(t, e, s, i, n, o, h);
				}
				newChild(t, e = L, s = {}) {
					return new r(t, e, this.root, this.roots, this.nocase, this.childrenCache(), s);
				}
				getRootString(t) {
					return er.exec(t)?.[0] ?? re.win32.parse(t).root;
				}
				getRoot(t) {
					if (((t = ii(t.toUpperCase())), t === this.root.name || /^[\\/]$/.test(t))) return this.root;
					for (let [e, s] of Object.entries(this.roots)) if (this.sameRoot(t, e)) return (this.roots[t] = s);
					return (this.roots[t] = new At(t, {nocase: this.nocase, fs: this.fs}).root);
				}
				sameRoot(t, e = this.root.name) {
					return ii(t.toUpperCase()) === e;
				}
			};
			E.PathWin32 = Ct;
			var Mt = class r extends R {
				splitSep = '/';
				sep = '/';
				constructor(t, e = L, s, i, n, o, h) {
					super(t, e, s, i, n, o, h);
				}
				getRootString(t) {
					return t.startsWith('/') ? '/' : '';
				}
				getRoot(t) {
					return this.root;
				}
				newChild(t, e = L, s = {}) {
					return new r(t, e, this.root, this.roots, this.nocase, this.childrenCache(), s);
				}
			};
			E.PathPosix = Mt;
			var kt = class {
				root;
				rootPath;
				roots;
				cwd;
				#t;
				#n;
				#i;
				nocase;
				#o;
				constructor(t = process.cwd(), e, s, {nocase: i, childrenCacheSize: n = 16 * 1024, fs: o = _t} = {}) {
					(this.#o = ai(o)), (t instanceof URL || t.startsWith('file://')) && (t = (0, Vn.fileURLToPath)(t));
					let h = e.resolve(t);
					(this.roots = Object.create(null)), (this.rootPath = this.parseRootPath(h)), (this.#t = new xt()), (this.#n = new xt()), (this.#i = new oe(n));
					let a = h.substring(this.rootPath.length).split(s);
					if ((a.length === 1 && !a[0] && a.pop(), i === void 0)) throw new TypeError('must provide nocase setting to PathScurryBase ctor');
					(this.nocase = i), (this.root = this.newRoot(this.#o)), (this.roots[this.rootPath] = this.root);
					let l = this.root,
						c = a.length - 1,
						u = e.sep,
						f = this.rootPath,
						p = !1;
					for (let g of a) {
						let d = c--;
						(l = l.child(g, {relative: new Array(d).fill('..').join(u), relativePosix: new Array(d).fill('..').join('/'), fullpath: (f += (p ? '' : u) + g)})), (p = !0);
					}
					this.cwd = l;
				}
				depth(t = this.cwd) {
					return typeof t == 'string' && (t = this.cwd.resolve(t)), t.depth();
				}
				childrenCache() {
					return this.#i;
				}
				resolve(...t) {
					let e = '';
					for (let n = t.length - 1; n >= 0; n--) {
						let o = t[n];
						if (!(!o || o === '.') && ((e = e ? `${o}/${e}` : o), this.isAbsolute(o))) break;
					}
					let s = this.#t.get(e);
					if (s !== void 0) return s;
					let i = this.cwd.resolve(e).fullpath();
					return this.#t.set(e, i), i;
				}
				resolvePosix(...t) {
					let e = '';
					for (let n = t.length - 1; n >= 0; n--) {
						let o = t[n];
						if (!(!o || o === '.') && ((e = e ? `${o}/${e}` : o), this.isAbsolute(o))) break;
					}
					let s = this.#n.get(e);
					if (s !== void 0) return s;
					let i = this.cwd.resolve(e).fullpathPosix();
					return this.#n.set(e, i), i;
				}
				relative(t = this.cwd) {
					return typeof t == 'string' && (t = this.cwd.resolve(t)), t.relative();
				}
				relativePosix(t = this.cwd) {
					return typeof t == 'string' && (t = this.cwd.resolve(t)), t.relativePosix();
				}
				basename(t = this.cwd) {
					return typeof t == 'string' && (t = this.cwd.resolve(t)), t.name;
				}
				dirname(t = this.cwd) {
					return typeof t == 'string' && (t = this.cwd.resolve(t)), (t.parent || t).fullpath();
				}
				async readdir(t = this.cwd, e = {withFileTypes: !0}) {
					typeof t == 'string' ? (t = this.cwd.resolve(t)) : t instanceof R || ((e = t), (t = this.cwd));
					let {withFileTypes: s} = e;
					if (t.canReaddir()) {
						let i = await t.readdir();
						return s ? i : i.map(n => n.name);
					} else return [];
				}
				readdirSync(t = this.cwd, e = {withFileTypes: !0}) {
					typeof t == 'string' ? (t = this.cwd.resolve(t)) : t instanceof R || ((e = t), (t = this.cwd));
					let {withFileTypes: s = !0} = e;
					return t.canReaddir() ? (s ? t.readdirSync() : t.readdirSync().map(i => i.name)) : [];
				}
				async lstat(t = this.cwd) {
					return typeof t == 'string' && (t = this.cwd.resolve(t)), t.lstat();
				}
				lstatSync(t = this.cwd) {
					return typeof t == 'string' && (t = this.cwd.resolve(t)), t.lstatSync();
				}
				async readlink(t = this.cwd, {withFileTypes: e} = {withFileTypes: !1}) {
					typeof t == 'string' ? (t = this.cwd.resolve(t)) : t instanceof R || ((e = t.withFileTypes), (t = this.cwd));
					let s = await t.readlink();
					return e ? s : s?.fullpath();
				}
				readlinkSync(t = this.cwd, {withFileTypes: e} = {withFileTypes: !1}) {
					typeof t == 'string' ? (t = this.cwd.resolve(t)) : t instanceof R || ((e = t.withFileTypes), (t = this.cwd));
					let s = t.readlinkSync();
					return e ? s : s?.fullpath();
				}
				async realpath(t = this.cwd, {withFileTypes: e} = {withFileTypes: !1}) {
					typeof t == 'string' ? (t = this.cwd.resolve(t)) : t instanceof R || ((e = t.withFileTypes), (t = this.cwd));
					let s = await t.realpath();
					return e ? s : s?.fullpath();
				}
				realpathSync(t = this.cwd, {withFileTypes: e} = {withFileTypes: !1}) {
					typeof t == 'string' ? (t = this.cwd.resolve(t)) : t instanceof R || ((e = t.withFileTypes), (t = this.cwd));
					let s = t.realpathSync();
					return e ? s : s?.fullpath();
				}
				async walk(t = this.cwd, e = {}) {
					typeof t == 'string' ? (t = this.cwd.resolve(t)) : t instanceof R || ((e = t), (t = this.cwd));
					let {withFileTypes: s = !0, follow: i = !1, filter: n, walkFilter: o} = e,
						h = [];
					(!n || n(t)) && h.push(s ? t : t.fullpath());
					let a = new Set(),
						l = (u, f) => {
							a.add(u),
								u.readdirCB((p, g) => {
									if (p) return f(p);
									let d = g.length;
									if (!d) return f();
									let b = () => {
										--d === 0 && f();
									};
									for (let m of g)
										(!n || n(m)) && h.push(s ? m : m.fullpath()),
											i && m.isSymbolicLink()
												? m
														.realpath()
														.then(y => (y?.isUnknown() ? y.lstat() : y))
														.then(y => (y?.shouldWalk(a, o) ? l(y, b) : b()))
												: m.shouldWalk(a, o)
													? l(m, b)
													: b();
								}, !0);
						},
						c = t;
					return new Promise((u, f) => {
						l(c, p => {
							if (p) return f(p);
							u(h);
						});
					});
				}
				walkSync(t = this.cwd, e = {}) {
					typeof t == 'string' ? (t = this.cwd.resolve(t)) : t instanceof R || ((e = t), (t = this.cwd));
					let {withFileTypes: s = !0, follow: i = !1, filter: n, walkFilter: o} = e,
						h = [];
					(!n || n(t)) && h.push(s ? t : t.fullpath());
					let a = new Set([t]);
					for (let l of a) {
						let c = l.readdirSync();
						for (let u of c) {
							(!n || n(u)) && h.push(s ? u : u.fullpath());
							let f = u;
							if (u.isSymbolicLink()) {
								if (!(i && (f = u.realpathSync()))) continue;
								f.isUnknown() && f.lstatSync();
							}
							f.shouldWalk(a, o) && a.add(f);
						}
					}
					return h;
				}
				[Symbol.asyncIterator]() {
					return this.iterate();
				}
				iterate(t = this.cwd, e = {}) {
					return typeof t == 'string' ? (t = this.cwd.resolve(t)) : t instanceof R || ((e = t), (t = this.cwd)), this.stream(t, e)[Symbol.asyncIterator]();
				}
				[Symbol.iterator]() {
					return this.iterateSync();
				}
				*iterateSync(t = this.cwd, e = {}) {
					typeof t == 'string' ? (t = this.cwd.resolve(t)) : t instanceof R || ((e = t), (t = this.cwd));
					let {withFileTypes: s = !0, follow: i = !1, filter: n, walkFilter: o} = e;
					(!n || n(t)) && (yield s ? t : t.fullpath());
					let h = new Set([t]);
					for (let a of h) {
						let l = a.readdirSync();
						for (let c of l) {
							(!n || n(c)) && (yield s ? c : c.fullpath());
							let u = c;
							if (c.isSymbolicLink()) {
								if (!(i && (u = c.realpathSync()))) continue;
								u.isUnknown() && u.lstatSync();
							}
							u.shouldWalk(h, o) && h.add(u);
						}
					}
				}
				stream(t = this.cwd, e = {}) {
					typeof t == 'string' ? (t = this.cwd.resolve(t)) : t instanceof R || ((e = t), (t = this.cwd));
					let {withFileTypes: s = !0, follow: i = !1, filter: n, walkFilter: o} = e,
						h = new si.Minipass({objectMode: !0});
					(!n || n(t)) && h.write(s ? t : t.fullpath());
					let a = new Set(),
						l = [t],
						c = 0,
						u = () => {
							let f = !1;
							for (; !f; ) {
								let p = l.shift();
								if (!p) {
									c === 0 && h.end();
									return;
								}
								c++, a.add(p);
								let g = (b, m, y = !1) => {
										if (b) return h.emit('error', b);
										if (i && !y) {
											let _ = [];
											for (let v of m) v.isSymbolicLink() && _.push(v.realpath().then(S => (S?.isUnknown() ? S.lstat() : S)));
											if (_.length) {
												Promise.all(_).then(() => g(null, m, !0));
												return;
											}
										}
										for (let _ of m) _ && (!n || n(_)) && (h.write(s ? _ : _.fullpath()) || (f = !0));
										c--;
										for (let _ of m) {
											let v = _.realpathCached() || _;
											v.shouldWalk(a, o) && l.push(v);
										}
										f && !h.flowing ? h.once('drain', u) : d || u();
									},
									d = !0;
								p.readdirCB(g, !0), (d = !1);
							}
						};
					return u(), h;
				}
				streamSync(t = this.cwd, e = {}) {
					typeof t == 'string' ? (t = this.cwd.resolve(t)) : t instanceof R || ((e = t), (t = this.cwd));
					let {withFileTypes: s = !0, follow: i = !1, filter: n, walkFilter: o} = e,
						h = new si.Minipass({objectMode: !0}),
						a = new Set();
					(!n || n(t)) && h.write(s ? t : t.fullpath());
					let l = [t],
						c = 0,
						u = () => {
							let f = !1;
							for (; !f; ) {
								let p = l.shift();
								if (!p) {
									c === 0 && h.end();
									return;
								}
								c++, a.add(p);
								let g = p.readdirSync();
								for (let d of g) (!n || n(d)) && (h.write(s ? d : d.fullpath()) || (f = !0));
								c--;
								for (let d of g) {
									let b = d;
									if (d.isSymbolicLink()) {
										if (!(i && (b = d.realpathSync()))) continue;
										b.isUnknown() && b.lstatSync();
									}
									b.shouldWalk(a, o) && l.push(b);
								}
							}
							f && !h.flowing && h.once('drain', u);
						};
					return u(), h;
				}
				chdir(t = this.cwd) {
					let e = this.cwd;
					(this.cwd = typeof t == 'string' ? this.cwd.resolve(t) : t), this.cwd[pi](e);
				}
			};
			E.PathScurryBase = kt;
			var At = class extends kt {
				sep = '\\';
				constructor(t = process.cwd(), e = {}) {
					let {nocase: s = !0} = e;
					typeof t == 'string' && !t.startsWith('file://') && (t = t.replace(sr, '').replace(ir, '\\')), super(t, re.win32, '\\', {...e, nocase: s}), (this.nocase = s);
					for (let i = this.cwd; i; i = i.parent) i.nocase = this.nocase;
				}
				parseRootPath(t) {
					return re.win32.parse(t).root.toUpperCase();
				}
				newRoot(t) {
					return new Ct(this.rootPath, I, void 0, this.roots, this.nocase, this.childrenCache(), {fs: t});
				}
				isAbsolute(t) {
					return t.startsWith('/') || t.startsWith('\\') || /^[a-z]:(\/|\\)/i.test(t);
				}
			};
			E.PathScurryWin32 = At;
			var Rt = class extends kt {
				sep = '/';
				constructor(t = process.cwd(), e = {}) {
					let {nocase: s = !1} = e;
					super(t, re.posix, '/', {...e, nocase: s}), (this.nocase = s);
				}
				parseRootPath(t) {
					return '/';
				}
				newRoot(t) {
					return new Mt(this.rootPath, I, void 0, this.roots, this.nocase, this.childrenCache(), {fs: t});
				}
				isAbsolute(t) {
					return t.startsWith('/');
				}
			};
			E.PathScurryPosix = Rt;
			var he = class extends Rt {
				constructor(t = process.cwd(), e = {}) {
					let {nocase: s = !0} = e;
					super(t, {...e, nocase: s});
				}
			};
			E.PathScurryDarwin = he;
			E.Path = process.platform === 'win32' ? Ct : Mt;
			E.PathScurry = process.platform === 'win32' ? At : process.platform === 'darwin' ? he : Rt;
		});
		var ts = C(le => {
			'use strict';
			Object.defineProperty(le, '__esModule', {value: !0});
			le.Pattern = void 0;
			var or = Y(),
				hr = r => r.length >= 1,
				ar = r => r.length >= 1,
				lr = Symbol.for('nodejs.util.inspect.custom'),
				Qe = class r {
					#t;
					#n;
					#i;
					length;
					#o;
					#r;
					#d;
					#f;
					#u;
					#h;
					#m = !0;
					constructor(t, e, s, i) {
						if (!hr(t)) throw new TypeError('empty pattern list');
						if (!ar(e)) throw new TypeError('empty glob list');
						if (e.length !== t.length) throw new TypeError('mismatched pattern list and glob list lengths');
						if (((this.length = t.length), s < 0 || s >= this.length)) throw new TypeError('index out of range');
						if (((this.#t = t), (this.#n = e), (this.#i = s), (this.#o = i), this.#i === 0)) {
							if (this.isUNC()) {
								let n = this.#l() ? 6 : 4,
									o = this.#t.slice(0, n),
									h = this.#n.slice(0, n),
									a = this.#t.slice(n),
									l = this.#n.slice(n);
								a[0] === '' && (a.shift(), l.shift());
								let c = [...o, ''].join('/'),
									u = [...h, ''].join('/');
								(this.#t = [c, ...a]), (this.#n = [u, ...l]), (this.length = this.#t.length);
							} else if (this.isDrive() || this.isAbsolute()) {
								let [n, ...o] = this.#t,
									[h, ...a] = this.#n;
								o[0] === '' && (o.shift(), a.shift());
								let l = `${n}/`,
									c = `${h}/`;
								(this.#t = [l, ...o]), (this.#n = [c, ...a]), (this.length = this.#t.length);
							}
						}
					}
					[lr]() {
						return `Pattern <${this.#n.slice(this.#i).join('/')}>`;
					}
					pattern() {
						return this.#t[this.#i];
					}
					isString() {
						return typeof this.#t[this.#i] == 'string';
					}
					isGlobstar() {
						return this.#t[this.#i] === or.GLOBSTAR;
					}
					isMatcher() {
						return typeof this.#t[this.#i] == 'object';
					}
					globString() {
						return (this.#d = this.#d || (this.#i === 0 ? (this.isAbsolute() ? this.#n[0] + this.#n.slice(1).join('/') : this.#n.join('/')) : this.#n.slice(this.#i).join('/')));
					}
					hasMore() {
						return this.length > this.#i + 1;
					}
					rest() {
						return this.#r !== void 0 ? this.#r : this.hasMore() ? ((this.#r = new r(this.#t, this.#n, this.#i + 1, this.#o)), (this.#r.#h = this.#h), (this.#r.#u = this.#u), (this.#r.#f = this.#f), this.#r) : (this.#r = null);
					}
					#l() {
						let t = this.#t;
						return t[2] === '?' && typeof t[3] == 'string' && /^unc$/i.test(t[3]);
					}
					isUNC() {
						let t = this.#t,
							e = this.#l() ? 4 : 2;
						return this.#u !== void 0 ? this.#u : (this.#u = this.#o === 'win32' && this.#i === 0 && t[0] === '' && t[1] === '' && typeof t[e] == 'string' && !!t[e] && typeof t[e + 1] == 'string' && !!t[e + 1]);
					}
					isDrive() {
						let t = this.#t;
						return this.#f !== void 0 ? this.#f : (this.#f = this.#o === 'win32' && this.#i === 0 && this.length > 1 && typeof t[0] == 'string' && /^[a-z]:$/i.test(t[0]));
					}
					isAbsolute() {
						let t = this.#t;
						return this.#h !== void 0 ? this.#h : (this.#h = (t[0] === '' && t.length > 1) || this.isDrive() || this.isUNC());
					}
					root() {
						let t = this.#t[0];
						return typeof t == 'string' && this.isAbsolute() && this.#i === 0 ? t : '';
					}
					checkFollowGlobstar() {
						return !(this.#i === 0 || !this.isGlobstar() || !this.#m);
					}
					markFollowGlobstar() {
						return this.#i === 0 || !this.isGlobstar() || !this.#m ? !1 : ((this.#m = !1), !0);
					}
				};
			le.Pattern = Qe;
		});
		var is = C(ce => {
			'use strict';
			Object.defineProperty(ce, '__esModule', {value: !0});
			ce.Ignore = void 0;
			var es = Y(),
				cr = ts(),
				ur = typeof process == 'object' && process && typeof process.platform == 'string' ? process.platform : 'linux',
				ss = class {
					relative;
					relativeChildren;
					absolute;
					absoluteChildren;
					platform;
					mmopts;
					slashRoot;
					constructor(t, {nobrace: e, nocase: s, noext: i, noglobstar: n, normalize: o, platform: h = ur, root: a, windowsPathsNoEscape: l, allowWindowsEscape: c, braceExpandMax: u = 1e4}, f) {
						(this.relative = []),
							(this.absolute = []),
							(this.relativeChildren = []),
							(this.absoluteChildren = []),
							(this.platform = h),
							(l = !!l || c === !1),
							(this.mmopts = {braceExpandMax: u, dot: !0, nobrace: e, nocase: s, noext: i, noglobstar: n, normalize: o, optimizationLevel: 2, platform: h, nocomment: !0, nonegate: !0, windowsPathsNoEscape: l});
						let p = f?.resolve(a ?? '/').fullpath() ?? '/';
						this.slashRoot = (0, es.escape)(p.replace(/\\/g, '/').replace(/\/$/, ''), {magicalBraces: !0, windowsPathsNoEscape: l});
						for (let g of t) this.add(g);
					}
					add(t) {
						let e = new es.Minimatch(t, this.mmopts);
						for (let s = 0; s < e.set.length; s++) {
							let i = e.set[s],
								n = e.globParts[s];
							if (!i || !n) throw new Error('invalid pattern object');
							for (; i[0] === '.' && n[0] === '.'; ) i.shift(), n.shift();
							let o = new cr.Pattern(i, n, 0, this.platform),
								h = o.root() === '/' ? `${this.slashRoot}/${o.rest()?.globString() ?? ''}` : o.globString(),
								a = new es.Minimatch(h, this.mmopts),
								l = n[n.length - 1] === '**',
								c = o.isAbsolute();
							c ? this.absolute.push(a) : this.relative.push(a), l && (c ? this.absoluteChildren.push(a) : this.relativeChildren.push(a));
						}
					}
					ignored(t) {
						let e = t.fullpath(),
							s = `${e}/`,
							i = t.relative() || '.',
							n = `${i}/`;
						for (let o of this.relative) if (o.match(i) || o.match(n)) return !0;
						for (let o of this.absolute) if (o.match(e) || o.match(s)) return !0;
						return !1;
					}
					childrenIgnored(t) {
						let e = `${t.fullpath()}/`,
							s = `${t.relative() || '.'}/`;
						for (let i of this.relativeChildren) if (i.match(s)) return !0;
						for (let i of this.absoluteChildren) if (i.match(e)) return !0;
						return !1;
					}
				};
			ce.Ignore = ss;
		});
		var wi = C($ => {
			'use strict';
			Object.defineProperty($, '__esModule', {value: !0});
			$.Processor = $.SubWalks = $.MatchRecord = $.HasWalkedCache = void 0;
			var gi = Y(),
				ue = class r {
					parent;
					store;
					constructor(t) {
						this.parent = t;
					}
					copy() {
						return new r(this);
					}
					#t(t) {
						let e = this.store?.get(t);
						return e || !this.parent ? e : this.parent.#t(t);
					}
					hasWalked(t, e) {
						return !!this.#t(t.fullpath())?.has(e.globString());
					}
					storeWalked(t, e) {
						let s = t.fullpath(),
							i = this.#t(s);
						i ? i.add(e.globString()) : (this.store ??= new Map()).set(s, new Set([e.globString()]));
					}
				};
			$.HasWalkedCache = ue;
			var fe = class r {
				static ABSOLUTE = 2;
				static IF_DIR = 1;
				store = new Map();
				add(t, e, s) {
					let i = (e ? r.ABSOLUTE : 0) | (s ? r.IF_DIR : 0),
						n = this.store.get(t);
					this.store.set(t, n === void 0 ? i : i & n);
				}
			};
			$.MatchRecord = fe;
			var de = class {
				store = new Map();
				add(t, e) {
					if (!t.canReaddir()) return;
					let s = this.store.get(t);
					s ? s.find(i => i.globString() === e.globString()) || s.push(e) : this.store.set(t, [e]);
				}
				get(t) {
					let e = this.store.get(t);
					if (!e) throw new Error('attempting to walk unknown path');
					return e;
				}
				entries() {
					return this.keys().map(t => [t, this.store.get(t)]);
				}
				keys() {
					return [...this.store.keys()].filter(t => t.canReaddir());
				}
			};
			$.SubWalks = de;
			var ns = class r {
				hasWalkedCache;
				matches = new fe();
				subwalks = new de();
				patterns;
				follow;
				dot;
				opts;
				constructor(t, e) {
					(this.opts = t), (this.follow = !!t.follow), (this.dot = !!t.dot), (this.hasWalkedCache = e ? e.copy() : new ue());
				}
				processPatterns(t, e) {
					this.patterns = e;
					let s = e.map(i => [t, i]);
					for (let [i, n] of s) {
						this.hasWalkedCache.storeWalked(i, n);
						let o = n.root(),
							h = n.isAbsolute() && this.opts.absolute !== !1;
						if (o) {
							i = i.resolve(o === '/' && this.opts.root !== void 0 ? this.opts.root : o);
							let u = n.rest();
							if (u) n = u;
							else {
								this.matches.add(i, !0, !1);
								continue;
							}
						}
						if (i.isENOENT()) continue;
						let a,
							l,
							c = !1;
						for (; typeof (a = n.pattern()) == 'string' && (l = n.rest()); ) (i = i.resolve(a)), (n = l), (c = !0);
						if (((a = n.pattern()), (l = n.rest()), c)) {
							if (this.hasWalkedCache.hasWalked(i, n)) continue;
							this.hasWalkedCache.storeWalked(i, n);
						}
						if (typeof a == 'string') {
							let u = a === '..' || a === '' || a === '.';
							this.matches.add(i.resolve(a), h, u);
							continue;
						} else if (a === gi.GLOBSTAR) {
							(!i.isSymbolicLink() || this.follow || n.checkFollowGlobstar()) && this.subwalks.add(i, n);
							let u = l?.pattern(),
								f = l?.rest();
							if (!l || ((u === '' || u === '.') && !f)) this.matches.add(i, h, u === '' || u === '.');
							else if (u === '..') {
								let p = i.parent || i;
								f ? this.hasWalkedCache.hasWalked(p, f) || this.subwalks.add(p, f) : this.matches.add(p, h, !0);
							}
						} else typeof a == 'object' && this.subwalks.add(i, n);
					}
					return this;
				}
				subwalkTargets() {
					return this.subwalks.keys();
				}
				child() {
					return new r(this.opts, this.hasWalkedCache);
				}
				filterEntries(t, e) {
					let s = this.subwalks.get(t),
						i = this.child();
					for (let n of e)
						for (let o of s) {
							let h = o.isAbsolute(),
								a = o.pattern(),
								l = o.rest();
							a === gi.GLOBSTAR ? i.testGlobstar(n, o, l, h) : typeof a == 'object' ? i.testMatcher(n, a, l, h) : i.testString(n, a, l, h);
						}
					return i;
				}
				testGlobstar(t, e, s, i) {
					if (
						((this.dot || !t.name.startsWith('.')) && (e.hasMore() || this.matches.add(t, i, !1), t.canReaddir() && (this.follow || !t.isSymbolicLink() ? this.subwalks.add(t, e) : t.isSymbolicLink() && (s && e.checkFollowGlobstar() ? this.subwalks.add(t, s) : e.markFollowGlobstar() && this.subwalks.add(t, e)))), s)
					) {
						let n = s.pattern();
						if (typeof n == 'string' && n !== '..' && n !== '' && n !== '.') this.testString(t, n, s.rest(), i);
						else if (n === '..') {
							let o = t.parent || t;
							this.subwalks.add(o, s);
						} else typeof n == 'object' && this.testMatcher(t, n, s.rest(), i);
					}
				}
				testMatcher(t, e, s, i) {
					e.testUnchecked(t.name) && (s ? this.subwalks.add(t, s) : this.matches.add(t, i, !1));
				}
				testString(t, e, s, i) {
					t.isNamed(e) && (s ? this.subwalks.add(t, s) : this.matches.add(t, i, !1));
				}
			};
			$.Processor = ns;
		});
		var yi = C(Q => {
			'use strict';
			Object.defineProperty(Q, '__esModule', {value: !0});
			Q.GlobStream = Q.GlobWalker = Q.GlobUtil = void 0;
			var fr = Ye(),
				bi = is(),
				rs = wi(),
				{ABSOLUTE: pe, IF_DIR: me} = rs.MatchRecord,
				dr = (r, t, e) => (typeof r == 'string' ? new bi.Ignore([r], t, e) : Array.isArray(r) ? new bi.Ignore(r, t, e) : r),
				Pt = class {
					path;
					patterns;
					opts;
					seen = new Set();
					paused = !1;
					aborted = !1;
					#t = [];
					#n;
					#i;
					signal;
					maxDepth;
					includeChildMatches;
					constructor(t, e, s) {
						if (
							((this.patterns = t),
							(this.path = e),
							(this.opts = s),
							(this.#i = !s.posix && s.platform === 'win32' ? '\\' : '/'),
							(this.includeChildMatches = s.includeChildMatches !== !1),
							(s.ignore || !this.includeChildMatches) && ((this.#n = dr(s.ignore ?? [], s, e)), !this.includeChildMatches && typeof this.#n.add != 'function'))
						) {
							let i = 'cannot ignore child matches, ignore lacks add() method.';
							throw new Error(i);
						}
						(this.maxDepth = s.maxDepth || 1 / 0),
							s.signal &&
								((this.signal = s.signal),
								this.signal.addEventListener('abort', () => {
									this.#t.length = 0;
								}));
					}
					#o(t) {
						return this.seen.has(t) || !!this.#n?.ignored?.(t);
					}
					#r(t) {
						return !!this.#n?.childrenIgnored?.(t);
					}
					pause() {
						this.paused = !0;
					}
					resume() {
						if (this.signal?.aborted) return;
						this.paused = !1;
						let t;
						for (; !this.paused && (t = this.#t.shift()); ) t();
					}
					onResume(t) {
						this.paused ? this.#t.push(t) : t();
					}
					async matchCheck(t, e) {
						if (e && this.opts.nodir) return;
						let s, i;
						if (this.opts.realpath) {
							if (((s = t.realpathCached() || (await t.realpath())), !s)) return;
							i = s;
						} else i = t;
						let o = i.isUnknown() || this.opts.stat ? await i.lstat() : i;
						if (this.opts.follow && this.opts.nodir && o?.isSymbolicLink()) {
							let h = await o.realpath();
							h && (h.isUnknown() || this.opts.stat) && (await h.lstat());
						}
						return this.matchCheckTest(o, e);
					}
					matchCheckTest(t, e) {
						return t && (this.maxDepth === 1 / 0 || t.depth() <= this.maxDepth) && (!e || t.canReaddir()) && (!this.opts.nodir || !t.isDirectory()) && (!this.opts.nodir || !this.opts.follow || !t.isSymbolicLink() || !t.realpathCached()?.isDirectory()) && !this.#o(t) ? t : void 0;
					}
					matchCheckSync(t, e) {
						if (e && this.opts.nodir) return;
						let s, i;
						if (this.opts.realpath) {
							if (((s = t.realpathCached() || t.realpathSync()), !s)) return;
							i = s;
						} else i = t;
						let o = i.isUnknown() || this.opts.stat ? i.lstatSync() : i;
						if (this.opts.follow && this.opts.nodir && o?.isSymbolicLink()) {
							let h = o.realpathSync();
							h && (h?.isUnknown() || this.opts.stat) && h.lstatSync();
						}
						return this.matchCheckTest(o, e);
					}
					matchFinish(t, e) {
						this.#o(t) || this.#d(t, e);
					}
					#d(t, e) {
						if (!this.includeChildMatches && this.#n?.add) {
							let n = `${t.relativePosix()}/**`;
							this.#n.add(n);
						}
						let s = this.opts.absolute === void 0 ? e : this.opts.absolute;
						this.seen.add(t);
						let i = this.opts.mark && t.isDirectory() ? this.#i : '';
						if (this.opts.withFileTypes) this.matchEmit(t);
						else if (s) {
							let n = this.opts.posix ? t.fullpathPosix() : t.fullpath();
							this.matchEmit(n + i);
						} else {
							let n = this.opts.posix ? t.relativePosix() : t.relative(),
								o = this.opts.dotRelative && !n.startsWith(`..${this.#i}`) ? `.${this.#i}` : '';
							this.matchEmit(n ? o + n + i : `.${i}`);
						}
					}
					async match(t, e, s) {
						let i = await this.matchCheck(t, s);
						i && this.matchFinish(i, e);
					}
					matchSync(t, e, s) {
						let i = this.matchCheckSync(t, s);
						i && this.#d(i, e);
					}
					walkCB(t, e, s) {
						if (this.signal?.aborted) return s();
						this.walkCB2(t, e, new rs.Processor(this.opts), s);
					}
					walkCB2(t, e, s, i) {
						if (this.#r(t) || this.signal?.aborted) return i();
						if (this.paused) {
							this.onResume(() => this.walkCB2(t, e, s, i));
							return;
						}
						s.processPatterns(t, e);
						let n = 1,
							o = () => {
								--n === 0 && i();
							};
						for (let [h, a] of s.matches.store) this.#o(h) || (n++, this.match(h, !!(a & pe), !!(a & me)).then(() => o()));
						for (let h of s.subwalkTargets()) {
							if (this.maxDepth !== 1 / 0 && h.depth() >= this.maxDepth) continue;
							n++;
							let a = h.readdirCached();
							h.calledReaddir() ? this.walkCB3(h, a, s, o) : h.readdirCB((l, c) => this.walkCB3(h, c, s, o), !0);
						}
						o();
					}
					walkCB3(t, e, s, i) {
						let n = s.filterEntries(t, e),
							o = 1,
							h = () => {
								--o === 0 && i();
							};
						for (let [a, l] of n.matches.store) this.#o(a) || (o++, this.match(a, !!(l & pe), !!(l & me)).then(() => h()));
						for (let [a, l] of n.subwalks.entries()) o++, this.walkCB2(a, l, n.child(), h);
						h();
					}
					walkCBSync(t, e, s) {
						if (this.signal?.aborted) return s();
						this.walkCB2Sync(t, e, new rs.Processor(this.opts), s);
					}
					walkCB2Sync(t, e, s, i) {
						if (this.#r(t) || this.signal?.aborted) return i();
						if (this.paused) {
							this.onResume(() => this.walkCB2Sync(t, e, s, i));
							return;
						}
						s.processPatterns(t, e);
						let n = 1,
							o = () => {
								--n === 0 && i();
							};
						for (let [h, a] of s.matches.store) this.#o(h) || this.matchSync(h, !!(a & pe), !!(a & me));
						for (let h of s.subwalkTargets()) {
							if (this.maxDepth !== 1 / 0 && h.depth() >= this.maxDepth) continue;
							n++;
							let a = h.readdirSync();
							this.walkCB3Sync(h, a, s, o);
						}
						o();
					}
					walkCB3Sync(t, e, s, i) {
						let n = s.filterEntries(t, e),
							o = 1,
							h = () => {
								--o === 0 && i();
							};
						for (let [a, l] of n.matches.store) this.#o(a) || this.matchSync(a, !!(l & pe), !!(l & me));
						for (let [a, l] of n.subwalks.entries()) o++, this.walkCB2Sync(a, l, n.child(), h);
						h();
					}
				};
			Q.GlobUtil = Pt;
			var os = class extends Pt {
				matches = [];
				constructor(t, e, s) {
					super(t, e, s);
				}
				matchEmit(t) {
					this.matches.push(t);
				}
				async walk() {
					if (this.signal?.aborted) throw this.signal.reason;
					return (
						this.path.isUnknown() && (await this.path.lstat()),
						await new Promise((t, e) => {
							this.walkCB(this.path, this.patterns, () => {
								this.signal?.aborted ? e(this.signal.reason) : t(this.matches);
							});
						}),
						this.matches
					);
				}
				walkSync() {
					if (this.signal?.aborted) throw this.signal.reason;
					return (
						this.path.isUnknown() && this.path.lstatSync(),
						this.walkCBSync(this.path, this.patterns, () => {
							if (this.signal?.aborted) throw this.signal.reason;
						}),
						this.matches
					);
				}
			};
			Q.GlobWalker = os;
			var hs = class extends Pt {
				results;
				constructor(t, e, s) {
					super(t, e, s), (this.results = new fr.Minipass({signal: this.signal, objectMode: !0})), this.results.on('drain', () => this.resume()), this.results.on('resume', () => this.resume());
				}
				matchEmit(t) {
					this.results.write(t), this.results.flowing || this.pause();
				}
				stream() {
					let t = this.path;
					return (
						t.isUnknown()
							? t.lstat().then(() => {
									this.walkCB(t, this.patterns, () => this.results.end());
								})
							: this.walkCB(t, this.patterns, () => this.results.end()),
						this.results
					);
				}
				streamSync() {
					return this.path.isUnknown() && this.path.lstatSync(), this.walkCBSync(this.path, this.patterns, () => this.results.end()), this.results;
				}
			};
			Q.GlobStream = hs;
		});
		var ls = C(be => {
			'use strict';
			Object.defineProperty(be, '__esModule', {value: !0});
			be.Glob = void 0;
			var pr = Y(),
				mr = __webpack_require__(73136),
				ge = mi(),
				gr = ts(),
				we = yi(),
				wr = typeof process == 'object' && process && typeof process.platform == 'string' ? process.platform : 'linux',
				as = class {
					absolute;
					cwd;
					root;
					dot;
					dotRelative;
					follow;
					ignore;
					magicalBraces;
					mark;
					matchBase;
					maxDepth;
					nobrace;
					nocase;
					nodir;
					noext;
					noglobstar;
					pattern;
					platform;
					realpath;
					scurry;
					stat;
					signal;
					windowsPathsNoEscape;
					withFileTypes;
					includeChildMatches;
					opts;
					patterns;
					constructor(t, e) {
						if (!e) throw new TypeError('glob options required');
						if (
							((this.withFileTypes = !!e.withFileTypes),
							(this.signal = e.signal),
							(this.follow = !!e.follow),
							(this.dot = !!e.dot),
							(this.dotRelative = !!e.dotRelative),
							(this.nodir = !!e.nodir),
							(this.mark = !!e.mark),
							e.cwd ? (e.cwd instanceof URL || e.cwd.startsWith('file://')) && (e.cwd = (0, mr.fileURLToPath)(e.cwd)) : (this.cwd = ''),
							(this.cwd = e.cwd || ''),
							(this.root = e.root),
							(this.magicalBraces = !!e.magicalBraces),
							(this.nobrace = !!e.nobrace),
							(this.noext = !!e.noext),
							(this.realpath = !!e.realpath),
							(this.absolute = e.absolute),
							(this.includeChildMatches = e.includeChildMatches !== !1),
							(this.noglobstar = !!e.noglobstar),
							(this.matchBase = !!e.matchBase),
							(this.maxDepth = typeof e.maxDepth == 'number' ? e.maxDepth : 1 / 0),
							(this.stat = !!e.stat),
							(this.ignore = e.ignore),
							this.withFileTypes && this.absolute !== void 0)
						)
							throw new Error('cannot set absolute and withFileTypes:true');
						let s = typeof t == 'string' ? [t] : t;
						if (((this.windowsPathsNoEscape = !!e.windowsPathsNoEscape || e.allowWindowsEscape === !1), this.windowsPathsNoEscape && (s = s.map(l => l.replace(/\\/g, '/'))), this.matchBase)) {
							if (e.noglobstar) throw new TypeError('base matching requires globstar');
							s = s.map(l => (l.includes('/') ? l : `./**/${l}`));
						}
						if (((this.pattern = s), (this.platform = e.platform || wr), (this.opts = {...e, platform: this.platform}), e.scurry)) {
							if (((this.scurry = e.scurry), e.nocase !== void 0 && e.nocase !== e.scurry.nocase)) throw new Error('nocase option contradicts provided scurry option');
						} else {
							let l = e.platform === 'win32' ? ge.PathScurryWin32 : e.platform === 'darwin' ? ge.PathScurryDarwin : e.platform ? ge.PathScurryPosix : ge.PathScurry;
							this.scurry = new l(this.cwd, {nocase: e.nocase, fs: e.fs});
						}
						this.nocase = this.scurry.nocase;
						let i = this.platform === 'darwin' || this.platform === 'win32',
							n = {braceExpandMax: 1e4, ...e, dot: this.dot, matchBase: this.matchBase, nobrace: this.nobrace, nocase: this.nocase, nocaseMagicOnly: i, nocomment: !0, noext: this.noext, nonegate: !0, optimizationLevel: 2, platform: this.platform, windowsPathsNoEscape: this.windowsPathsNoEscape},
							o = this.pattern.map(l => new pr.Minimatch(l, n)),
							[h, a] = o.reduce((l, c) => (l[0].push(...c.set), l[1].push(...c.globParts), l), [[], []]);
						this.patterns = h.map((l, c) => {
							let u = a[c];
							if (!u) throw new Error('invalid pattern object');
							return new gr.Pattern(l, u, 0, this.platform);
						});
					}
					async walk() {
						return await new we.GlobWalker(this.patterns, this.scurry.cwd, {...this.opts, maxDepth: this.maxDepth !== 1 / 0 ? this.maxDepth + this.scurry.cwd.depth() : 1 / 0, platform: this.platform, nocase: this.nocase, includeChildMatches: this.includeChildMatches}).walk();
					}
					walkSync() {
						return new we.GlobWalker(this.patterns, this.scurry.cwd, {...this.opts, maxDepth: this.maxDepth !== 1 / 0 ? this.maxDepth + this.scurry.cwd.depth() : 1 / 0, platform: this.platform, nocase: this.nocase, includeChildMatches: this.includeChildMatches}).walkSync();
					}
					stream() {
						return new we.GlobStream(this.patterns, this.scurry.cwd, {...this.opts, maxDepth: this.maxDepth !== 1 / 0 ? this.maxDepth + this.scurry.cwd.depth() : 1 / 0, platform: this.platform, nocase: this.nocase, includeChildMatches: this.includeChildMatches}).stream();
					}
					streamSync() {
						return new we.GlobStream(this.patterns, this.scurry.cwd, {...this.opts, maxDepth: this.maxDepth !== 1 / 0 ? this.maxDepth + this.scurry.cwd.depth() : 1 / 0, platform: this.platform, nocase: this.nocase, includeChildMatches: this.includeChildMatches}).streamSync();
					}
					iterateSync() {
						return this.streamSync()[Symbol.iterator]();
					}
					[Symbol.iterator]() {
						return this.iterateSync();
					}
					iterate() {
						return this.stream()[Symbol.asyncIterator]();
					}
					[Symbol.asyncIterator]() {
						return this.iterate();
					}
				};
			be.Glob = as;
		});
		var cs = C(ye => {
			'use strict';
			Object.defineProperty(ye, '__esModule', {value: !0});
			ye.hasMagic = void 0;
			var br = Y(),
				yr = (r, t = {}) => {
					for (let e of Array.isArray(r) ? r : [r]) if (new br.Minimatch(e, t).hasMagic()) return !0;
					return !1;
				};
			ye.hasMagic = yr;
		});
		Object.defineProperty(exports, '__esModule', {value: !0});
		exports.glob = exports.sync = exports.iterate = exports.iterateSync = exports.stream = exports.streamSync = exports.Ignore = exports.hasMagic = exports.Glob = exports.unescape = exports.escape = void 0;
		exports.globStreamSync = Tt;
		exports.globStream = us;
		exports.globSync = fs;
		exports.globIterateSync = Ft;
		exports.globIterate = ds;
		var Si = Y(),
			nt = ls(),
			Sr = cs(),
			_i = Y();
		Object.defineProperty(exports, 'escape', {
			enumerable: !0,
			get: function () {
				return _i.escape;
			}
		});
		Object.defineProperty(exports, 'unescape', {
			enumerable: !0,
			get: function () {
				return _i.unescape;
			}
		});
		var vr = ls();
		Object.defineProperty(exports, 'Glob', {
			enumerable: !0,
			get: function () {
				return vr.Glob;
			}
		});
		var _r = cs();
		Object.defineProperty(exports, 'hasMagic', {
			enumerable: !0,
			get: function () {
				return _r.hasMagic;
			}
		});
		var Er = is();
		Object.defineProperty(exports, 'Ignore', {
			enumerable: !0,
			get: function () {
				return Er.Ignore;
			}
		});
		function Tt(r, t = {}) {
			return new nt.Glob(r, t).streamSync();
		}
		function us(r, t = {}) {
			return new nt.Glob(r, t).stream();
		}
		function fs(r, t = {}) {
			return new nt.Glob(r, t).walkSync();
		}
		async function vi(r, t = {}) {
			return new nt.Glob(r, t).walk();
		}
		function Ft(r, t = {}) {
			return new nt.Glob(r, t).iterateSync();
		}
		function ds(r, t = {}) {
			return new nt.Glob(r, t).iterate();
		}
		exports.streamSync = Tt;
		exports.stream = Object.assign(us, {sync: Tt});
		exports.iterateSync = Ft;
		exports.iterate = Object.assign(ds, {sync: Ft});
		exports.sync = Object.assign(fs, {stream: Tt, iterate: Ft});
		exports.glob = Object.assign(vi, {
			glob: vi,
			globSync: fs,
			sync: exports.sync,
			globStream: us,
			stream: exports.stream,
			globStreamSync: Tt,
			streamSync: exports.streamSync,
			globIterate: ds,
			iterate: exports.iterate,
			globIterateSync: Ft,
			iterateSync: exports.iterateSync,
			Glob: nt.Glob,
			hasMagic: Sr.hasMagic,
			escape: Si.escape,
			unescape: Si.unescape
		});
		exports.glob.glob = exports.glob;
	},
	8416: (__unused_webpack_module, exports, __webpack_require__) => {
		var j = (u, t) => () => (t || u((t = {exports: {}}).exports, t), t.exports);
		var I = j(O => {
			'use strict';
			Object.defineProperty(O, '__esModule', {value: !0});
			O.tracing = O.metrics = void 0;
			var U = __webpack_require__(53053);
			O.metrics = (0, U.channel)('lru-cache:metrics');
			O.tracing = (0, U.tracingChannel)('lru-cache');
		});
		var P = j(R => {
			'use strict';
			Object.defineProperty(R, '__esModule', {value: !0});
			R.defaultPerf = void 0;
			R.defaultPerf = typeof performance == 'object' && performance && typeof performance.now == 'function' ? performance : Date;
		});
		Object.defineProperty(exports, '__esModule', {value: !0});
		exports.LRUCache = void 0;
		var g = I(),
			N = P(),
			C = () => g.metrics.hasSubscribers || g.tracing.hasSubscribers,
			k = new Set(),
			G = typeof process == 'object' && process ? process : {},
			V = (u, t, e, i) => {
				typeof G.emitWarning == 'function' ? G.emitWarning(u, t, e, i) : console.error(`[${e}] ${t}: ${u}`);
			},
			q = u => !k.has(u);
		var T = u => !!u && u === Math.floor(u) && u > 0 && isFinite(u),
			H = u => (T(u) ? (u <= Math.pow(2, 8) ? Uint8Array : u <= Math.pow(2, 16) ? Uint16Array : u <= Math.pow(2, 32) ? Uint32Array : u <= Number.MAX_SAFE_INTEGER ? W : null) : null),
			W = class extends Array {
				constructor(t) {
					super(t), this.fill(0);
				}
			},
			L = class u {
				heap;
				length;
				static #o = !1;
				static create(t) {
					let e = H(t);
					if (!e) return [];
					u.#o = !0;
					let i = new u(t, e);
					return (u.#o = !1), i;
				}
				constructor(t, e) {
					if (!u.#o) throw new TypeError('instantiate Stack using Stack.create(n)');
					(this.heap = new e(t)), (this.length = 0);
				}
				push(t) {
					this.heap[this.length++] = t;
				}
				pop() {
					return this.heap[--this.length];
				}
			},
			M = class u {
				#o;
				#c;
				#m;
				#W;
				#S;
				#x;
				#j;
				#w;
				get perf() {
					return this.#w;
				}
				ttl;
				ttlResolution;
				ttlAutopurge;
				updateAgeOnGet;
				updateAgeOnHas;
				allowStale;
				noDisposeOnSet;
				noUpdateTTL;
				maxEntrySize;
				sizeCalculation;
				noDeleteOnFetchRejection;
				noDeleteOnStaleGet;
				allowStaleOnFetchAbort;
				allowStaleOnFetchRejection;
				ignoreFetchAbort;
				backgroundFetchSize;
				#n;
				#b;
				#s;
				#i;
				#t;
				#l;
				#u;
				#a;
				#h;
				#_;
				#r;
				#y;
				#F;
				#d;
				#g;
				#T;
				#U;
				#f;
				#R;
				static unsafeExposeInternals(t) {
					return {
						starts: t.#F,
						ttls: t.#d,
						autopurgeTimers: t.#g,
						sizes: t.#y,
						keyMap: t.#s,
						keyList: t.#i,
						valList: t.#t,
						next: t.#l,
						prev: t.#u,
						get head() {
							return t.#a;
						},
						get tail() {
							return t.#h;
						},
						free: t.#_,
						isBackgroundFetch: e => t.#e(e),
						backgroundFetch: (e, i, s, n) => t.#G(e, i, s, n),
						moveToTail: e => t.#M(e),
						indexes: e => t.#A(e),
						rindexes: e => t.#z(e),
						isStale: e => t.#p(e)
					};
				}
				get max() {
					return this.#o;
				}
				get maxSize() {
					return this.#c;
				}
				get calculatedSize() {
					return this.#b;
				}
				get size() {
					return this.#n;
				}
				get fetchMethod() {
					return this.#x;
				}
				get memoMethod() {
					return this.#j;
				}
				get dispose() {
					return this.#m;
				}
				get onInsert() {
					return this.#W;
				}
				get disposeAfter() {
					return this.#S;
				}
				constructor(t) {
					let {
						max: e = 0,
						ttl: i,
						ttlResolution: s = 1,
						ttlAutopurge: n,
						updateAgeOnGet: o,
						updateAgeOnHas: l,
						allowStale: h,
						dispose: r,
						onInsert: c,
						disposeAfter: w,
						noDisposeOnSet: y,
						noUpdateTTL: d,
						maxSize: p = 0,
						maxEntrySize: f = 0,
						sizeCalculation: _,
						fetchMethod: a,
						memoMethod: S,
						noDeleteOnFetchRejection: F,
						noDeleteOnStaleGet: b,
						allowStaleOnFetchRejection: m,
						allowStaleOnFetchAbort: A,
						ignoreFetchAbort: z,
						backgroundFetchSize: x = 1,
						perf: v
					} = t;
					if (((this.backgroundFetchSize = x), v !== void 0 && typeof v?.now != 'function')) throw new TypeError('perf option must have a now() method if specified');
					if (((this.#w = v ?? N.defaultPerf), e !== 0 && !T(e))) throw new TypeError('max option must be a nonnegative integer');
					let E = e ? H(e) : Array;
					if (!E) throw new Error('invalid max value: ' + e);
					if (((this.#o = e), (this.#c = p), (this.maxEntrySize = f || this.#c), (this.sizeCalculation = _), this.sizeCalculation)) {
						if (!this.#c && !this.maxEntrySize) throw new TypeError('cannot set sizeCalculation without setting maxSize or maxEntrySize');
						if (typeof this.sizeCalculation != 'function') throw new TypeError('sizeCalculation set to non-function');
					}
					if (S !== void 0 && typeof S != 'function') throw new TypeError('memoMethod must be a function if defined');
					if (((this.#j = S), a !== void 0 && typeof a != 'function')) throw new TypeError('fetchMethod must be a function if specified');
					if (
						((this.#x = a),
						(this.#U = !!a),
						(this.#s = new Map()),
						(this.#i = Array.from({length: e}).fill(void 0)),
						(this.#t = Array.from({length: e}).fill(void 0)),
						(this.#l = new E(e)),
						(this.#u = new E(e)),
						(this.#a = 0),
						(this.#h = 0),
						(this.#_ = L.create(e)),
						(this.#n = 0),
						(this.#b = 0),
						typeof r == 'function' && (this.#m = r),
						typeof c == 'function' && (this.#W = c),
						typeof w == 'function' ? ((this.#S = w), (this.#r = [])) : ((this.#S = void 0), (this.#r = void 0)),
						(this.#T = !!this.#m),
						(this.#R = !!this.#W),
						(this.#f = !!this.#S),
						(this.noDisposeOnSet = !!y),
						(this.noUpdateTTL = !!d),
						(this.noDeleteOnFetchRejection = !!F),
						(this.allowStaleOnFetchRejection = !!m),
						(this.allowStaleOnFetchAbort = !!A),
						(this.ignoreFetchAbort = !!z),
						this.maxEntrySize !== 0)
					) {
						if (this.#c !== 0 && !T(this.#c)) throw new TypeError('maxSize must be a positive integer if specified');
						if (!T(this.maxEntrySize)) throw new TypeError('maxEntrySize must be a positive integer if specified');
						this.#X();
					}
					if (((this.allowStale = !!h), (this.noDeleteOnStaleGet = !!b), (this.updateAgeOnGet = !!o), (this.updateAgeOnHas = !!l), (this.ttlResolution = T(s) || s === 0 ? s : 1), (this.ttlAutopurge = !!n), (this.ttl = i || 0), this.ttl)) {
						if (!T(this.ttl)) throw new TypeError('ttl must be a positive integer if specified');
						this.#k();
					}
					if (this.#o === 0 && this.ttl === 0 && this.#c === 0) throw new TypeError('At least one of max, maxSize, or ttl is required');
					if (!this.ttlAutopurge && !this.#o && !this.#c) {
						let D = 'LRU_CACHE_UNBOUNDED';
						q(D) && (k.add(D), V('TTL caching without ttlAutopurge, max, or maxSize can result in unbounded memory consumption.', 'UnboundedCacheWarning', D, u));
					}
				}
				getRemainingTTL(t) {
					return this.#s.has(t) ? 1 / 0 : 0;
				}
				#k() {
					let t = new W(this.#o),
						e = new W(this.#o);
					(this.#d = t), (this.#F = e);
					let i = this.ttlAutopurge ? Array.from({length: this.#o}) : void 0;
					(this.#g = i),
						(this.#H = (h, r, c = this.#w.now()) => {
							(e[h] = r !== 0 ? c : 0), (t[h] = r), s(h, r);
						}),
						(this.#D = h => {
							(e[h] = t[h] !== 0 ? this.#w.now() : 0), s(h, t[h]);
						});
					let s = this.ttlAutopurge
						? (h, r) => {
								if ((i?.[h] && (clearTimeout(i[h]), (i[h] = void 0)), r && r !== 0 && i)) {
									let c = setTimeout(() => {
										this.#p(h) ? (this.#v(this.#i[h], 'expire'), (i[h] = void 0)) : s(h, l(h));
									}, r + 1);
									c.unref && c.unref(), (i[h] = c);
								}
							}
						: () => {};
					this.#E = (h, r) => {
						if (t[r]) {
							let c = t[r],
								w = e[r];
							if (!c || !w) return;
							(h.ttl = c), (h.start = w), (h.now = n || o());
							let y = h.now - w;
							h.remainingTTL = c - y;
						}
					};
					let n = 0,
						o = () => {
							let h = this.#w.now();
							if (this.ttlResolution > 0) {
								n = h;
								let r = setTimeout(() => (n = 0), this.ttlResolution);
								r.unref && r.unref();
							}
							return h;
						};
					this.getRemainingTTL = h => {
						let r = this.#s.get(h);
						return r === void 0 ? 0 : l(r);
					};
					let l = h => {
						let r = t[h],
							c = e[h];
						if (!r || !c) return 1 / 0;
						let w = (n || o()) - c;
						return r - w;
					};
					this.#p = h => {
						let r = e[h],
							c = t[h];
						return !!c && !!r && (n || o()) - r > c;
					};
				}
				#D = () => {};
				#E = () => {};
				#H = () => {};
				#p = () => !1;
				#X() {
					let t = new W(this.#o);
					(this.#b = 0),
						(this.#y = t),
						(this.#C = e => {
							(this.#b -= t[e]), (t[e] = 0);
						}),
						(this.#N = (e, i, s, n) => {
							if (!T(s)) {
								if (this.#e(i)) return this.backgroundFetchSize;
								if (n) {
									if (typeof n != 'function') throw new TypeError('sizeCalculation must be a function');
									if (((s = n(i, e)), !T(s))) throw new TypeError('sizeCalculation return invalid (expect positive integer)');
								} else throw new TypeError('invalid size value (must be positive integer). When maxSize or maxEntrySize is used, sizeCalculation or size must be set.');
							}
							return s;
						}),
						(this.#I = (e, i, s) => {
							if (((t[e] = i), this.#c)) {
								let n = this.#c - t[e];
								for (; this.#b > n; ) this.#P(!0);
							}
							(this.#b += t[e]), s && ((s.entrySize = i), (s.totalCalculatedSize = this.#b));
						});
				}
				#C = t => {};
				#I = (t, e, i) => {};
				#N = (t, e, i, s) => {
					if (i || s) throw new TypeError('cannot set size without setting maxSize or maxEntrySize on cache');
					return 0;
				};
				*#A({allowStale: t = this.allowStale} = {}) {
					if (this.#n) for (let e = this.#h; this.#V(e) && ((t || !this.#p(e)) && (yield e), e !== this.#a); ) e = this.#u[e];
				}
				*#z({allowStale: t = this.allowStale} = {}) {
					if (this.#n) for (let e = this.#a; this.#V(e) && ((t || !this.#p(e)) && (yield e), e !== this.#h); ) e = this.#l[e];
				}
				#V(t) {
					return t !== void 0 && this.#s.get(this.#i[t]) === t;
				}
				*entries() {
					for (let t of this.#A()) this.#t[t] !== void 0 && this.#i[t] !== void 0 && !this.#e(this.#t[t]) && (yield [this.#i[t], this.#t[t]]);
				}
				*rentries() {
					for (let t of this.#z()) this.#t[t] !== void 0 && this.#i[t] !== void 0 && !this.#e(this.#t[t]) && (yield [this.#i[t], this.#t[t]]);
				}
				*keys() {
					for (let t of this.#A()) {
						let e = this.#i[t];
						e !== void 0 && !this.#e(this.#t[t]) && (yield e);
					}
				}
				*rkeys() {
					for (let t of this.#z()) {
						let e = this.#i[t];
						e !== void 0 && !this.#e(this.#t[t]) && (yield e);
					}
				}
				*values() {
					for (let t of this.#A()) this.#t[t] !== void 0 && !this.#e(this.#t[t]) && (yield this.#t[t]);
				}
				*rvalues() {
					for (let t of this.#z()) this.#t[t] !== void 0 && !this.#e(this.#t[t]) && (yield this.#t[t]);
				}
				[Symbol.iterator]() {
					return this.entries();
				}
				[Symbol.toStringTag] = 'LRUCache';
				find(t, e = {}) {
					for (let i of this.#A()) {
						let s = this.#t[i],
							n = this.#e(s) ? s.__staleWhileFetching : s;
						if (n !== void 0 && t(n, this.#i[i], this)) return this.#L(this.#i[i], e);
					}
				}
				forEach(t, e = this) {
					for (let i of this.#A()) {
						let s = this.#t[i],
							n = this.#e(s) ? s.__staleWhileFetching : s;
						n !== void 0 && t.call(e, n, this.#i[i], this);
					}
				}
				rforEach(t, e = this) {
					for (let i of this.#z()) {
						let s = this.#t[i],
							n = this.#e(s) ? s.__staleWhileFetching : s;
						n !== void 0 && t.call(e, n, this.#i[i], this);
					}
				}
				purgeStale() {
					let t = !1;
					for (let e of this.#z({allowStale: !0})) this.#p(e) && (this.#v(this.#i[e], 'expire'), (t = !0));
					return t;
				}
				info(t) {
					let e = this.#s.get(t);
					if (e === void 0) return;
					let i = this.#t[e],
						s = this.#e(i) ? i.__staleWhileFetching : i;
					if (s === void 0) return;
					let n = {value: s};
					if (this.#d && this.#F) {
						let o = this.#d[e],
							l = this.#F[e];
						if (o && l) {
							let h = o - (this.#w.now() - l);
							(n.ttl = h), (n.start = Date.now());
						}
					}
					return this.#y && (n.size = this.#y[e]), n;
				}
				dump() {
					let t = [];
					for (let e of this.#A({allowStale: !0})) {
						let i = this.#i[e],
							s = this.#t[e],
							n = this.#e(s) ? s.__staleWhileFetching : s;
						if (n === void 0 || i === void 0) continue;
						let o = {value: n};
						if (this.#d && this.#F) {
							o.ttl = this.#d[e];
							let l = this.#w.now() - this.#F[e];
							o.start = Math.floor(Date.now() - l);
						}
						this.#y && (o.size = this.#y[e]), t.unshift([i, o]);
					}
					return t;
				}
				load(t) {
					this.clear();
					for (let [e, i] of t) {
						if (i.start) {
							let s = Date.now() - i.start;
							i.start = this.#w.now() - s;
						}
						this.#O(e, i.value, i);
					}
				}
				set(t, e, i = {}) {
					let {status: s = g.metrics.hasSubscribers ? {} : void 0} = i;
					(i.status = s), s && ((s.op = 'set'), (s.key = t), e !== void 0 && (s.value = e), (s.cache = this));
					let n = this.#O(t, e, i);
					return s && g.metrics.hasSubscribers && g.metrics.publish(s), n;
				}
				#O(t, e, i, s) {
					let {ttl: n = this.ttl, start: o, noDisposeOnSet: l = this.noDisposeOnSet, sizeCalculation: h = this.sizeCalculation, status: r} = i,
						c = this.#e(e);
					if (e === void 0) return r && (r.set = 'deleted'), this.delete(t), this;
					let {noUpdateTTL: w = this.noUpdateTTL} = i;
					r && !c && (r.value = e);
					let y = this.#N(t, e, i.size || 0, h, r);
					if (this.maxEntrySize && y > this.maxEntrySize) return this.#v(t, 'set'), r && ((r.set = 'miss'), (r.maxEntrySizeExceeded = !0)), this;
					let d = this.#n === 0 ? void 0 : this.#s.get(t);
					if (d === void 0)
						(d = this.#n === 0 ? this.#h : this.#_.length !== 0 ? this.#_.pop() : this.#n === this.#o ? this.#P(!1) : this.#n),
							(this.#i[d] = t),
							(this.#t[d] = e),
							this.#s.set(t, d),
							(this.#l[this.#h] = d),
							(this.#u[d] = this.#h),
							(this.#h = d),
							this.#n++,
							this.#I(d, y, r),
							r && (r.set = 'add'),
							(w = !1),
							this.#R && !c && this.#W?.(e, t, 'add');
					else {
						this.#M(d);
						let p = this.#t[d];
						if (e !== p) {
							if (!l)
								if (this.#e(p)) {
									p !== s && p.__abortController.abort(new Error('replaced'));
									let {__staleWhileFetching: f} = p;
									f !== void 0 && f !== e && (this.#T && this.#m?.(f, t, 'set'), this.#f && this.#r?.push([f, t, 'set']));
								} else this.#T && this.#m?.(p, t, 'set'), this.#f && this.#r?.push([p, t, 'set']);
							if ((this.#C(d), this.#I(d, y, r), (this.#t[d] = e), !c)) {
								let f = p && this.#e(p) ? p.__staleWhileFetching : p,
									_ = f === void 0 ? 'add' : e !== f ? 'replace' : 'update';
								r && ((r.set = _), f !== void 0 && (r.oldValue = f)), this.#R && this.onInsert?.(e, t, _);
							}
						} else c || (r && (r.set = 'update'), this.#R && this.onInsert?.(e, t, 'update'));
					}
					if ((n !== 0 && !this.#d && this.#k(), this.#d && (w || this.#H(d, n, o), r && this.#E(r, d)), !l && this.#f && this.#r)) {
						let p = this.#r,
							f;
						for (; (f = p?.shift()); ) this.#S?.(...f);
					}
					return this;
				}
				pop() {
					try {
						for (; this.#n; ) {
							let t = this.#t[this.#a];
							if ((this.#P(!0), this.#e(t))) {
								if (t.__staleWhileFetching) return t.__staleWhileFetching;
							} else if (t !== void 0) return t;
						}
					} finally {
						if (this.#f && this.#r) {
							let t = this.#r,
								e;
							for (; (e = t?.shift()); ) this.#S?.(...e);
						}
					}
				}
				#P(t) {
					let e = this.#a,
						i = this.#i[e],
						s = this.#t[e],
						n = this.#e(s);
					n && s.__abortController.abort(new Error('evicted'));
					let o = n ? s.__staleWhileFetching : s;
					return (
						(this.#T || this.#f) && o !== void 0 && (this.#T && this.#m?.(o, i, 'evict'), this.#f && this.#r?.push([o, i, 'evict'])),
						this.#C(e),
						this.#g?.[e] && (clearTimeout(this.#g[e]), (this.#g[e] = void 0)),
						t && ((this.#i[e] = void 0), (this.#t[e] = void 0), this.#_.push(e)),
						this.#n === 1 ? ((this.#a = this.#h = 0), (this.#_.length = 0)) : (this.#a = this.#l[e]),
						this.#s.delete(i),
						this.#n--,
						e
					);
				}
				has(t, e = {}) {
					let {status: i = g.metrics.hasSubscribers ? {} : void 0} = e;
					(e.status = i), i && ((i.op = 'has'), (i.key = t), (i.cache = this));
					let s = this.#Y(t, e);
					return g.metrics.hasSubscribers && g.metrics.publish(i), s;
				}
				#Y(t, e = {}) {
					let {updateAgeOnHas: i = this.updateAgeOnHas, status: s} = e,
						n = this.#s.get(t);
					if (n !== void 0) {
						let o = this.#t[n];
						if (this.#e(o) && o.__staleWhileFetching === void 0) return !1;
						if (this.#p(n)) s && ((s.has = 'stale'), this.#E(s, n));
						else return i && this.#D(n), s && ((s.has = 'hit'), this.#E(s, n)), !0;
					} else s && (s.has = 'miss');
					return !1;
				}
				peek(t, e = {}) {
					let {status: i = C() ? {} : void 0} = e;
					i && ((i.op = 'peek'), (i.key = t), (i.cache = this)), (e.status = i);
					let s = this.#J(t, e);
					return g.metrics.hasSubscribers && g.metrics.publish(i), s;
				}
				#J(t, e) {
					let {status: i, allowStale: s = this.allowStale} = e,
						n = this.#s.get(t);
					if (n === void 0 || (!s && this.#p(n))) {
						i && (i.peek = n === void 0 ? 'miss' : 'stale');
						return;
					}
					let o = this.#t[n],
						l = this.#e(o) ? o.__staleWhileFetching : o;
					return i && (l !== void 0 ? ((i.peek = 'hit'), (i.value = l)) : (i.peek = 'miss')), l;
				}
				#G(t, e, i, s) {
					let n = e === void 0 ? void 0 : this.#t[e];
					if (this.#e(n)) return n;
					let o = new AbortController(),
						{signal: l} = i;
					l?.addEventListener('abort', () => o.abort(l.reason), {signal: o.signal});
					let h = {signal: o.signal, options: i, context: s},
						r = (f, _ = !1) => {
							let {aborted: a} = o.signal,
								S = i.ignoreFetchAbort && f !== void 0,
								F = i.ignoreFetchAbort || !!(i.allowStaleOnFetchAbort && f !== void 0);
							if ((i.status && (a && !_ ? ((i.status.fetchAborted = !0), (i.status.fetchError = o.signal.reason), S && (i.status.fetchAbortIgnored = !0)) : (i.status.fetchResolved = !0)), a && !S && !_)) return w(o.signal.reason, F);
							let b = d,
								m = this.#t[e];
							return (m === d || (m === void 0 && S && _)) && (f === void 0 ? (b.__staleWhileFetching !== void 0 ? (this.#t[e] = b.__staleWhileFetching) : this.#v(t, 'fetch')) : (i.status && (i.status.fetchUpdated = !0), this.#O(t, f, h.options, b))), f;
						},
						c = f => (i.status && ((i.status.fetchRejected = !0), (i.status.fetchError = f)), w(f, !1)),
						w = (f, _) => {
							let {aborted: a} = o.signal,
								S = a && i.allowStaleOnFetchAbort,
								F = S || i.allowStaleOnFetchRejection,
								b = F || i.noDeleteOnFetchRejection,
								m = d;
							if ((this.#t[e] === d && (!b || (!_ && m.__staleWhileFetching === void 0) ? this.#v(t, 'fetch') : S || (this.#t[e] = m.__staleWhileFetching)), F)) return i.status && m.__staleWhileFetching !== void 0 && (i.status.returnedStale = !0), m.__staleWhileFetching;
							if (m.__returned === m) throw f;
						},
						y = (f, _) => {
							let a = this.#x?.(t, n, h);
							o.signal.addEventListener('abort', () => {
								(!i.ignoreFetchAbort || i.allowStaleOnFetchAbort) && (f(void 0), i.allowStaleOnFetchAbort && (f = S => r(S, !0)));
							}),
								a && a instanceof Promise ? a.then(S => f(S === void 0 ? void 0 : S), _) : a !== void 0 && f(a);
						};
					i.status && (i.status.fetchDispatched = !0);
					let d = new Promise(y).then(r, c),
						p = Object.assign(d, {__abortController: o, __staleWhileFetching: n, __returned: void 0});
					return e === void 0 ? (this.#O(t, p, {...h.options, status: void 0}), (e = this.#s.get(t))) : (this.#t[e] = p), p;
				}
				#e(t) {
					if (!this.#U) return !1;
					let e = t;
					return !!e && e instanceof Promise && e.hasOwnProperty('__staleWhileFetching') && e.__abortController instanceof AbortController;
				}
				fetch(t, e = {}) {
					let i = g.tracing.hasSubscribers,
						{status: s = C() ? {} : void 0} = e;
					(e.status = s), s && e.context && (s.context = e.context);
					let n = this.#q(t, e);
					return s && i && ((s.trace = !0), g.tracing.tracePromise(() => n, s).catch(() => {})), n;
				}
				async #q(t, e = {}) {
					let {
						allowStale: i = this.allowStale,
						updateAgeOnGet: s = this.updateAgeOnGet,
						noDeleteOnStaleGet: n = this.noDeleteOnStaleGet,
						ttl: o = this.ttl,
						noDisposeOnSet: l = this.noDisposeOnSet,
						size: h = 0,
						sizeCalculation: r = this.sizeCalculation,
						noUpdateTTL: c = this.noUpdateTTL,
						noDeleteOnFetchRejection: w = this.noDeleteOnFetchRejection,
						allowStaleOnFetchRejection: y = this.allowStaleOnFetchRejection,
						ignoreFetchAbort: d = this.ignoreFetchAbort,
						allowStaleOnFetchAbort: p = this.allowStaleOnFetchAbort,
						context: f,
						forceRefresh: _ = !1,
						status: a,
						signal: S
					} = e;
					if ((a && ((a.op = 'fetch'), (a.key = t), _ && (a.forceRefresh = !0), (a.cache = this)), !this.#U)) return a && (a.fetch = 'get'), this.#L(t, {allowStale: i, updateAgeOnGet: s, noDeleteOnStaleGet: n, status: a});
					let F = {allowStale: i, updateAgeOnGet: s, noDeleteOnStaleGet: n, ttl: o, noDisposeOnSet: l, size: h, sizeCalculation: r, noUpdateTTL: c, noDeleteOnFetchRejection: w, allowStaleOnFetchRejection: y, allowStaleOnFetchAbort: p, ignoreFetchAbort: d, status: a, signal: S},
						b = this.#s.get(t);
					if (b === void 0) {
						a && (a.fetch = 'miss');
						let m = this.#G(t, b, F, f);
						return (m.__returned = m);
					} else {
						let m = this.#t[b];
						if (this.#e(m)) {
							let E = i && m.__staleWhileFetching !== void 0;
							return a && ((a.fetch = 'inflight'), E && (a.returnedStale = !0)), E ? m.__staleWhileFetching : (m.__returned = m);
						}
						let A = this.#p(b);
						if (!_ && !A) return a && (a.fetch = 'hit'), this.#M(b), s && this.#D(b), a && this.#E(a, b), m;
						let z = this.#G(t, b, F, f),
							v = z.__staleWhileFetching !== void 0 && i;
						return a && ((a.fetch = A ? 'stale' : 'refresh'), v && A && (a.returnedStale = !0)), v ? z.__staleWhileFetching : (z.__returned = z);
					}
				}
				forceFetch(t, e = {}) {
					let i = g.tracing.hasSubscribers,
						{status: s = C() ? {} : void 0} = e;
					(e.status = s), s && e.context && (s.context = e.context);
					let n = this.#K(t, e);
					return s && i && ((s.trace = !0), g.tracing.tracePromise(() => n, s).catch(() => {})), n;
				}
				async #K(t, e = {}) {
					let i = await this.#q(t, e);
					if (i === void 0) throw new Error('fetch() returned undefined');
					return i;
				}
				memo(t, e = {}) {
					let {status: i = g.metrics.hasSubscribers ? {} : void 0} = e;
					(e.status = i), i && ((i.op = 'memo'), (i.key = t), e.context && (i.context = e.context), (i.cache = this));
					let s = this.#Q(t, e);
					return i && (i.value = s), g.metrics.hasSubscribers && g.metrics.publish(i), s;
				}
				#Q(t, e = {}) {
					let i = this.#j;
					if (!i) throw new Error('no memoMethod provided to constructor');
					let {context: s, status: n, forceRefresh: o, ...l} = e;
					n && o && (n.forceRefresh = !0);
					let h = this.#L(t, l),
						r = o || h === void 0;
					if ((n && ((n.memo = r ? 'miss' : 'hit'), r || (n.value = h)), !r)) return h;
					let c = i(t, h, {options: l, context: s});
					return n && (n.value = c), this.#O(t, c, l), c;
				}
				get(t, e = {}) {
					let {status: i = g.metrics.hasSubscribers ? {} : void 0} = e;
					(e.status = i), i && ((i.op = 'get'), (i.key = t), (i.cache = this));
					let s = this.#L(t, e);
					return i && (s !== void 0 && (i.value = s), g.metrics.hasSubscribers && g.metrics.publish(i)), s;
				}
				#L(t, e = {}) {
					let {allowStale: i = this.allowStale, updateAgeOnGet: s = this.updateAgeOnGet, noDeleteOnStaleGet: n = this.noDeleteOnStaleGet, status: o} = e,
						l = this.#s.get(t);
					if (l === void 0) {
						o && (o.get = 'miss');
						return;
					}
					let h = this.#t[l],
						r = this.#e(h);
					return (
						o && this.#E(o, l),
						this.#p(l)
							? r
								? (o && (o.get = 'stale-fetching'), i && h.__staleWhileFetching !== void 0 ? (o && (o.returnedStale = !0), h.__staleWhileFetching) : void 0)
								: (n || this.#v(t, 'expire'), o && (o.get = 'stale'), i ? (o && (o.returnedStale = !0), h) : void 0)
							: (o && (o.get = r ? 'fetching' : 'hit'), this.#M(l), s && this.#D(l), r ? h.__staleWhileFetching : h)
					);
				}
				#B(t, e) {
					(this.#u[e] = t), (this.#l[t] = e);
				}
				#M(t) {
					t !== this.#h && (t === this.#a ? (this.#a = this.#l[t]) : this.#B(this.#u[t], this.#l[t]), this.#B(this.#h, t), (this.#h = t));
				}
				delete(t) {
					return this.#v(t, 'delete');
				}
				#v(t, e) {
					g.metrics.hasSubscribers && g.metrics.publish({op: 'delete', delete: e, key: t, cache: this});
					let i = !1;
					if (this.#n !== 0) {
						let s = this.#s.get(t);
						if (s !== void 0)
							if ((this.#g?.[s] && (clearTimeout(this.#g[s]), (this.#g[s] = void 0)), (i = !0), this.#n === 1)) this.#$(e);
							else {
								this.#C(s);
								let n = this.#t[s];
								if ((this.#e(n) ? n.__abortController.abort(new Error('deleted')) : (this.#T || this.#f) && (this.#T && this.#m?.(n, t, e), this.#f && this.#r?.push([n, t, e])), this.#s.delete(t), (this.#i[s] = void 0), (this.#t[s] = void 0), s === this.#h)) this.#h = this.#u[s];
								else if (s === this.#a) this.#a = this.#l[s];
								else {
									let o = this.#u[s];
									this.#l[o] = this.#l[s];
									let l = this.#l[s];
									this.#u[l] = this.#u[s];
								}
								this.#n--, this.#_.push(s);
							}
					}
					if (this.#f && this.#r?.length) {
						let s = this.#r,
							n;
						for (; (n = s?.shift()); ) this.#S?.(...n);
					}
					return i;
				}
				clear() {
					return this.#$('delete');
				}
				#$(t) {
					for (let e of this.#z({allowStale: !0})) {
						let i = this.#t[e];
						if (this.#e(i)) i.__abortController.abort(new Error('deleted'));
						else {
							let s = this.#i[e];
							this.#T && this.#m?.(i, s, t), this.#f && this.#r?.push([i, s, t]);
						}
					}
					if ((this.#s.clear(), this.#t.fill(void 0), this.#i.fill(void 0), this.#d && this.#F)) {
						this.#d.fill(0), this.#F.fill(0);
						for (let e of this.#g ?? []) e !== void 0 && clearTimeout(e);
						this.#g?.fill(void 0);
					}
					if ((this.#y && this.#y.fill(0), (this.#a = 0), (this.#h = 0), (this.#_.length = 0), (this.#b = 0), (this.#n = 0), this.#f && this.#r)) {
						let e = this.#r,
							i;
						for (; (i = e?.shift()); ) this.#S?.(...i);
					}
				}
			};
		exports.LRUCache = M;
	},
	88789: (__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, '__esModule', {value: true});
		exports.MinipassSized = exports.SizeError = void 0;
		const minipass_1 = __webpack_require__(78275);
		const isBufferEncoding = enc => typeof enc === 'string';
		class SizeError extends Error {
			expect;
			found;
			code = 'EBADSIZE';
			constructor(found, expect, from) {
				super(`Bad data size: expected ${expect} bytes, but got ${found}`);
				this.expect = expect;
				this.found = found;
				Error.captureStackTrace(this, from ?? this.constructor);
			}
			get name() {
				return 'SizeError';
			}
		}
		exports.SizeError = SizeError;
		class MinipassSized extends minipass_1.Minipass {
			found = 0;
			expect;
			constructor(options) {
				const size = options?.size;
				if (typeof size !== 'number' || size > Number.MAX_SAFE_INTEGER || isNaN(size) || size < 0 || !isFinite(size) || size !== Math.floor(size)) {
					throw new Error('invalid expected size: ' + size);
				}
				super(options);
				if (options.objectMode) {
					throw new TypeError(`${this.constructor.name} streams only work with string and buffer data`);
				}
				this.expect = size;
			}
			write(chunk, encoding, cb) {
				const buffer = Buffer.isBuffer(chunk) ? chunk : typeof chunk === 'string' ? Buffer.from(chunk, isBufferEncoding(encoding) ? encoding : 'utf8') : chunk;
				if (typeof encoding === 'function') {
					cb = encoding;
					encoding = null;
				}
				if (!Buffer.isBuffer(buffer)) {
					this.emit('error', new TypeError(`${this.constructor.name} streams only work with string and buffer data`));
					return false;
				}
				this.found += buffer.length;
				if (this.found > this.expect) this.emit('error', new SizeError(this.found, this.expect));
				return super.write(chunk, encoding, cb);
			}
			emit(ev, ...args) {
				if (ev === 'end') {
					if (this.found !== this.expect) {
						this.emit('error', new SizeError(this.found, this.expect, this.emit));
					}
				}
				return super.emit(ev, ...args);
			}
		}
		exports.MinipassSized = MinipassSized;
	},
	78275: function (__unused_webpack_module, exports, __webpack_require__) {
		var __importDefault =
			(this && this.__importDefault) ||
			function (mod) {
				return mod && mod.__esModule ? mod : {default: mod};
			};
		Object.defineProperty(exports, '__esModule', {value: true});
		exports.Minipass = exports.isWritable = exports.isReadable = exports.isStream = void 0;
		const proc =
			typeof process === 'object' && process
				? process
				: {
						stdout: null,
						stderr: null
					};
		const node_events_1 = __webpack_require__(78474);
		const node_stream_1 = __importDefault(__webpack_require__(57075));
		const node_string_decoder_1 = __webpack_require__(46193);
		const isStream = s => !!s && typeof s === 'object' && (s instanceof Minipass || s instanceof node_stream_1.default || (0, exports.isReadable)(s) || (0, exports.isWritable)(s));
		exports.isStream = isStream;
		const isReadable = s => !!s && typeof s === 'object' && s instanceof node_events_1.EventEmitter && typeof s.pipe === 'function' && s.pipe !== node_stream_1.default.Writable.prototype.pipe;
		exports.isReadable = isReadable;
		const isWritable = s => !!s && typeof s === 'object' && s instanceof node_events_1.EventEmitter && typeof s.write === 'function' && typeof s.end === 'function';
		exports.isWritable = isWritable;
		const EOF = Symbol('EOF');
		const MAYBE_EMIT_END = Symbol('maybeEmitEnd');
		const EMITTED_END = Symbol('emittedEnd');
		const EMITTING_END = Symbol('emittingEnd');
		const EMITTED_ERROR = Symbol('emittedError');
		const CLOSED = Symbol('closed');
		const READ = Symbol('read');
		const FLUSH = Symbol('flush');
		const FLUSHCHUNK = Symbol('flushChunk');
		const ENCODING = Symbol('encoding');
		const DECODER = Symbol('decoder');
		const FLOWING = Symbol('flowing');
		const PAUSED = Symbol('paused');
		const RESUME = Symbol('resume');
		const BUFFER = Symbol('buffer');
		const PIPES = Symbol('pipes');
		const BUFFERLENGTH = Symbol('bufferLength');
		const BUFFERPUSH = Symbol('bufferPush');
		const BUFFERSHIFT = Symbol('bufferShift');
		const OBJECTMODE = Symbol('objectMode');
		const DESTROYED = Symbol('destroyed');
		const ERROR = Symbol('error');
		const EMITDATA = Symbol('emitData');
		const EMITEND = Symbol('emitEnd');
		const EMITEND2 = Symbol('emitEnd2');
		const ASYNC = Symbol('async');
		const ABORT = Symbol('abort');
		const ABORTED = Symbol('aborted');
		const SIGNAL = Symbol('signal');
		const DATALISTENERS = Symbol('dataListeners');
		const DISCARDED = Symbol('discarded');
		const defer = fn => Promise.resolve().then(fn);
		const nodefer = fn => fn();
		const isEndish = ev => ev === 'end' || ev === 'finish' || ev === 'prefinish';
		const isArrayBufferLike = b => b instanceof ArrayBuffer || (!!b && typeof b === 'object' && b.constructor && b.constructor.name === 'ArrayBuffer' && b.byteLength >= 0);
		const isArrayBufferView = b => !Buffer.isBuffer(b) && ArrayBuffer.isView(b);
		class Pipe {
			src;
			dest;
			opts;
			ondrain;
			constructor(src, dest, opts) {
				this.src = src;
				this.dest = dest;
				this.opts = opts;
				this.ondrain = () => src[RESUME]();
				this.dest.on('drain', this.ondrain);
			}
			unpipe() {
				this.dest.removeListener('drain', this.ondrain);
			}
			proxyErrors(_er) {}
			end() {
				this.unpipe();
				if (this.opts.end) this.dest.end();
			}
		}
		class PipeProxyErrors extends Pipe {
			unpipe() {
				this.src.removeListener('error', this.proxyErrors);
				super.unpipe();
			}
			constructor(src, dest, opts) {
				super(src, dest, opts);
				this.proxyErrors = er => this.dest.emit('error', er);
				src.on('error', this.proxyErrors);
			}
		}
		const isObjectModeOptions = o => !!o.objectMode;
		const isEncodingOptions = o => !o.objectMode && !!o.encoding && o.encoding !== 'buffer';
		class Minipass extends node_events_1.EventEmitter {
			[FLOWING] = false;
			[PAUSED] = false;
			[PIPES] = [];
			[BUFFER] = [];
			[OBJECTMODE];
			[ENCODING];
			[ASYNC];
			[DECODER];
			[EOF] = false;
			[EMITTED_END] = false;
			[EMITTING_END] = false;
			[CLOSED] = false;
			[EMITTED_ERROR] = null;
			[BUFFERLENGTH] = 0;
			[DESTROYED] = false;
			[SIGNAL];
			[ABORTED] = false;
			[DATALISTENERS] = 0;
			[DISCARDED] = false;
			writable = true;
			readable = true;
			constructor(...args) {
				const options = args[0] || {};
				super();
				if (options.objectMode && typeof options.encoding === 'string') {
					throw new TypeError('Encoding and objectMode may not be used together');
				}
				if (isObjectModeOptions(options)) {
					this[OBJECTMODE] = true;
					this[ENCODING] = null;
				} else if (isEncodingOptions(options)) {
					this[ENCODING] = options.encoding;
					this[OBJECTMODE] = false;
				} else {
					this[OBJECTMODE] = false;
					this[ENCODING] = null;
				}
				this[ASYNC] = !!options.async;
				this[DECODER] = this[ENCODING] ? new node_string_decoder_1.StringDecoder(this[ENCODING]) : null;
				if (options && options.debugExposeBuffer === true) {
					Object.defineProperty(this, 'buffer', {get: () => this[BUFFER]});
				}
				if (options && options.debugExposePipes === true) {
					Object.defineProperty(this, 'pipes', {get: () => this[PIPES]});
				}
				const {signal} = options;
				if (signal) {
					this[SIGNAL] = signal;
					if (signal.aborted) {
						this[ABORT]();
					} else {
						signal.addEventListener('abort', () => this[ABORT]());
					}
				}
			}
			get bufferLength() {
				return this[BUFFERLENGTH];
			}
			get encoding() {
				return this[ENCODING];
			}
			set encoding(_enc) {
				throw new Error('Encoding must be set at instantiation time');
			}
			setEncoding(_enc) {
				throw new Error('Encoding must be set at instantiation time');
			}
			get objectMode() {
				return this[OBJECTMODE];
			}
			set objectMode(_om) {
				throw new Error('objectMode must be set at instantiation time');
			}
			get ['async']() {
				return this[ASYNC];
			}
			set ['async'](a) {
				this[ASYNC] = this[ASYNC] || !!a;
			}
			[ABORT]() {
				this[ABORTED] = true;
				this.emit('abort', this[SIGNAL]?.reason);
				this.destroy(this[SIGNAL]?.reason);
			}
			get aborted() {
				return this[ABORTED];
			}
			set aborted(_) {}
			write(chunk, encoding, cb) {
				if (this[ABORTED]) return false;
				if (this[EOF]) throw new Error('write after end');
				if (this[DESTROYED]) {
					this.emit('error', Object.assign(new Error('Cannot call write after a stream was destroyed'), {code: 'ERR_STREAM_DESTROYED'}));
					return true;
				}
				if (typeof encoding === 'function') {
					cb = encoding;
					encoding = 'utf8';
				}
				if (!encoding) encoding = 'utf8';
				const fn = this[ASYNC] ? defer : nodefer;
				if (!this[OBJECTMODE] && !Buffer.isBuffer(chunk)) {
					if (isArrayBufferView(chunk)) {
						chunk = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
					} else if (isArrayBufferLike(chunk)) {
						chunk = Buffer.from(chunk);
					} else if (typeof chunk !== 'string') {
						throw new Error('Non-contiguous data written to non-objectMode stream');
					}
				}
				if (this[OBJECTMODE]) {
					if (this[FLOWING] && this[BUFFERLENGTH] !== 0) this[FLUSH](true);
					if (this[FLOWING]) this.emit('data', chunk);
					else this[BUFFERPUSH](chunk);
					if (this[BUFFERLENGTH] !== 0) this.emit('readable');
					if (cb) fn(cb);
					return this[FLOWING];
				}
				if (!chunk.length) {
					if (this[BUFFERLENGTH] !== 0) this.emit('readable');
					if (cb) fn(cb);
					return this[FLOWING];
				}
				if (typeof chunk === 'string' && !(encoding === this[ENCODING] && !this[DECODER]?.lastNeed)) {
					chunk = Buffer.from(chunk, encoding);
				}
				if (Buffer.isBuffer(chunk) && this[ENCODING]) {
					chunk = this[DECODER].write(chunk);
				}
				if (this[FLOWING] && this[BUFFERLENGTH] !== 0) this[FLUSH](true);
				if (this[FLOWING]) this.emit('data', chunk);
				else this[BUFFERPUSH](chunk);
				if (this[BUFFERLENGTH] !== 0) this.emit('readable');
				if (cb) fn(cb);
				return this[FLOWING];
			}
			read(n) {
				if (this[DESTROYED]) return null;
				this[DISCARDED] = false;
				if (this[BUFFERLENGTH] === 0 || n === 0 || (n && n > this[BUFFERLENGTH])) {
					this[MAYBE_EMIT_END]();
					return null;
				}
				if (this[OBJECTMODE]) n = null;
				if (this[BUFFER].length > 1 && !this[OBJECTMODE]) {
					this[BUFFER] = [this[ENCODING] ? this[BUFFER].join('') : Buffer.concat(this[BUFFER], this[BUFFERLENGTH])];
				}
				const ret = this[READ](n || null, this[BUFFER][0]);
				this[MAYBE_EMIT_END]();
				return ret;
			}
			[READ](n, chunk) {
				if (this[OBJECTMODE]) this[BUFFERSHIFT]();
				else {
					const c = chunk;
					if (n === c.length || n === null) this[BUFFERSHIFT]();
					else if (typeof c === 'string') {
						this[BUFFER][0] = c.slice(n);
						chunk = c.slice(0, n);
						this[BUFFERLENGTH] -= n;
					} else {
						this[BUFFER][0] = c.subarray(n);
						chunk = c.subarray(0, n);
						this[BUFFERLENGTH] -= n;
					}
				}
				this.emit('data', chunk);
				if (!this[BUFFER].length && !this[EOF]) this.emit('drain');
				return chunk;
			}
			end(chunk, encoding, cb) {
				if (typeof chunk === 'function') {
					cb = chunk;
					chunk = undefined;
				}
				if (typeof encoding === 'function') {
					cb = encoding;
					encoding = 'utf8';
				}
				if (chunk !== undefined) this.write(chunk, encoding);
				if (cb) this.once('end', cb);
				this[EOF] = true;
				this.writable = false;
				if (this[FLOWING] || !this[PAUSED]) this[MAYBE_EMIT_END]();
				return this;
			}
			[RESUME]() {
				if (this[DESTROYED]) return;
				if (!this[DATALISTENERS] && !this[PIPES].length) {
					this[DISCARDED] = true;
				}
				this[PAUSED] = false;
				this[FLOWING] = true;
				this.emit('resume');
				if (this[BUFFER].length) this[FLUSH]();
				else if (this[EOF]) this[MAYBE_EMIT_END]();
				else this.emit('drain');
			}
			resume() {
				return this[RESUME]();
			}
			pause() {
				this[FLOWING] = false;
				this[PAUSED] = true;
				this[DISCARDED] = false;
			}
			get destroyed() {
				return this[DESTROYED];
			}
			get flowing() {
				return this[FLOWING];
			}
			get paused() {
				return this[PAUSED];
			}
			[BUFFERPUSH](chunk) {
				if (this[OBJECTMODE]) this[BUFFERLENGTH] += 1;
				else this[BUFFERLENGTH] += chunk.length;
				this[BUFFER].push(chunk);
			}
			[BUFFERSHIFT]() {
				if (this[OBJECTMODE]) this[BUFFERLENGTH] -= 1;
				else this[BUFFERLENGTH] -= this[BUFFER][0].length;
				return this[BUFFER].shift();
			}
			[FLUSH](noDrain = false) {
				do {} while (this[FLUSHCHUNK](this[BUFFERSHIFT]()) && this[BUFFER].length);
				if (!noDrain && !this[BUFFER].length && !this[EOF]) this.emit('drain');
			}
			[FLUSHCHUNK](chunk) {
				this.emit('data', chunk);
				return this[FLOWING];
			}
			pipe(dest, opts) {
				if (this[DESTROYED]) return dest;
				this[DISCARDED] = false;
				const ended = this[EMITTED_END];
				opts = opts || {};
				if (dest === proc.stdout || dest === proc.stderr) opts.end = false;
				else opts.end = opts.end !== false;
				opts.proxyErrors = !!opts.proxyErrors;
				if (ended) {
					if (opts.end) dest.end();
				} else {
					this[PIPES].push(!opts.proxyErrors ? new Pipe(this, dest, opts) : new PipeProxyErrors(this, dest, opts));
					if (this[ASYNC]) defer(() => this[RESUME]());
					else this[RESUME]();
				}
				return dest;
			}
			unpipe(dest) {
				const p = this[PIPES].find(p => p.dest === dest);
				if (p) {
					if (this[PIPES].length === 1) {
						if (this[FLOWING] && this[DATALISTENERS] === 0) {
							this[FLOWING] = false;
						}
						this[PIPES] = [];
					} else this[PIPES].splice(this[PIPES].indexOf(p), 1);
					p.unpipe();
				}
			}
			addListener(ev, handler) {
				return this.on(ev, handler);
			}
			on(ev, handler) {
				const ret = super.on(ev, handler);
				if (ev === 'data') {
					this[DISCARDED] = false;
					this[DATALISTENERS]++;
					if (!this[PIPES].length && !this[FLOWING]) {
						this[RESUME]();
					}
				} else if (ev === 'readable' && this[BUFFERLENGTH] !== 0) {
					super.emit('readable');
				} else if (isEndish(ev) && this[EMITTED_END]) {
					super.emit(ev);
					this.removeAllListeners(ev);
				} else if (ev === 'error' && this[EMITTED_ERROR]) {
					const h = handler;
					if (this[ASYNC]) defer(() => h.call(this, this[EMITTED_ERROR]));
					else h.call(this, this[EMITTED_ERROR]);
				}
				return ret;
			}
			removeListener(ev, handler) {
				return this.off(ev, handler);
			}
			off(ev, handler) {
				const ret = super.off(ev, handler);
				if (ev === 'data') {
					this[DATALISTENERS] = this.listeners('data').length;
					if (this[DATALISTENERS] === 0 && !this[DISCARDED] && !this[PIPES].length) {
						this[FLOWING] = false;
					}
				}
				return ret;
			}
			removeAllListeners(ev) {
				const ret = super.removeAllListeners(ev);
				if (ev === 'data' || ev === undefined) {
					this[DATALISTENERS] = 0;
					if (!this[DISCARDED] && !this[PIPES].length) {
						this[FLOWING] = false;
					}
				}
				return ret;
			}
			get emittedEnd() {
				return this[EMITTED_END];
			}
			[MAYBE_EMIT_END]() {
				if (!this[EMITTING_END] && !this[EMITTED_END] && !this[DESTROYED] && this[BUFFER].length === 0 && this[EOF]) {
					this[EMITTING_END] = true;
					this.emit('end');
					this.emit('prefinish');
					this.emit('finish');
					if (this[CLOSED]) this.emit('close');
					this[EMITTING_END] = false;
				}
			}
			emit(ev, ...args) {
				const data = args[0];
				if (ev !== 'error' && ev !== 'close' && ev !== DESTROYED && this[DESTROYED]) {
					return false;
				} else if (ev === 'data') {
					return !this[OBJECTMODE] && !data ? false : this[ASYNC] ? (defer(() => this[EMITDATA](data)), true) : this[EMITDATA](data);
				} else if (ev === 'end') {
					return this[EMITEND]();
				} else if (ev === 'close') {
					this[CLOSED] = true;
					if (!this[EMITTED_END] && !this[DESTROYED]) return false;
					const ret = super.emit('close');
					this.removeAllListeners('close');
					return ret;
				} else if (ev === 'error') {
					this[EMITTED_ERROR] = data;
					super.emit(ERROR, data);
					const ret = !this[SIGNAL] || this.listeners('error').length ? super.emit('error', data) : false;
					this[MAYBE_EMIT_END]();
					return ret;
				} else if (ev === 'resume') {
					const ret = super.emit('resume');
					this[MAYBE_EMIT_END]();
					return ret;
				} else if (ev === 'finish' || ev === 'prefinish') {
					const ret = super.emit(ev);
					this.removeAllListeners(ev);
					return ret;
				}
				const ret = super.emit(ev, ...args);
				this[MAYBE_EMIT_END]();
				return ret;
			}
			[EMITDATA](data) {
				for (const p of this[PIPES]) {
					if (p.dest.write(data) === false) this.pause();
				}
				const ret = this[DISCARDED] ? false : super.emit('data', data);
				this[MAYBE_EMIT_END]();
				return ret;
			}
			[EMITEND]() {
				if (this[EMITTED_END]) return false;
				this[EMITTED_END] = true;
				this.readable = false;
				return this[ASYNC] ? (defer(() => this[EMITEND2]()), true) : this[EMITEND2]();
			}
			[EMITEND2]() {
				if (this[DECODER]) {
					const data = this[DECODER].end();
					if (data) {
						for (const p of this[PIPES]) {
							p.dest.write(data);
						}
						if (!this[DISCARDED]) super.emit('data', data);
					}
				}
				for (const p of this[PIPES]) {
					p.end();
				}
				const ret = super.emit('end');
				this.removeAllListeners('end');
				return ret;
			}
			async collect() {
				const buf = Object.assign([], {
					dataLength: 0
				});
				if (!this[OBJECTMODE]) buf.dataLength = 0;
				const p = this.promise();
				this.on('data', c => {
					buf.push(c);
					if (!this[OBJECTMODE]) buf.dataLength += c.length;
				});
				await p;
				return buf;
			}
			async concat() {
				if (this[OBJECTMODE]) {
					throw new Error('cannot concat in objectMode');
				}
				const buf = await this.collect();
				return this[ENCODING] ? buf.join('') : Buffer.concat(buf, buf.dataLength);
			}
			async promise() {
				return new Promise((resolve, reject) => {
					this.on(DESTROYED, () => reject(new Error('stream destroyed')));
					this.on('error', er => reject(er));
					this.on('end', () => resolve());
				});
			}
			[Symbol.asyncIterator]() {
				this[DISCARDED] = false;
				let stopped = false;
				const stop = async () => {
					this.pause();
					stopped = true;
					return {value: undefined, done: true};
				};
				const next = () => {
					if (stopped) return stop();
					const res = this.read();
					if (res !== null) return Promise.resolve({done: false, value: res});
					if (this[EOF]) return stop();
					let resolve;
					let reject;
					const onerr = er => {
						this.off('data', ondata);
						this.off('end', onend);
						this.off(DESTROYED, ondestroy);
						stop();
						reject(er);
					};
					const ondata = value => {
						this.off('error', onerr);
						this.off('end', onend);
						this.off(DESTROYED, ondestroy);
						this.pause();
						resolve({value, done: !!this[EOF]});
					};
					const onend = () => {
						this.off('error', onerr);
						this.off('data', ondata);
						this.off(DESTROYED, ondestroy);
						stop();
						resolve({done: true, value: undefined});
					};
					const ondestroy = () => onerr(new Error('stream destroyed'));
					return new Promise((res, rej) => {
						reject = rej;
						resolve = res;
						this.once(DESTROYED, ondestroy);
						this.once('error', onerr);
						this.once('end', onend);
						this.once('data', ondata);
					});
				};
				return {
					next,
					throw: stop,
					return: stop,
					[Symbol.asyncIterator]() {
						return this;
					},
					[Symbol.asyncDispose]: async () => {}
				};
			}
			[Symbol.iterator]() {
				this[DISCARDED] = false;
				let stopped = false;
				const stop = () => {
					this.pause();
					this.off(ERROR, stop);
					this.off(DESTROYED, stop);
					this.off('end', stop);
					stopped = true;
					return {done: true, value: undefined};
				};
				const next = () => {
					if (stopped) return stop();
					const value = this.read();
					return value === null ? stop() : {done: false, value};
				};
				this.once('end', stop);
				this.once(ERROR, stop);
				this.once(DESTROYED, stop);
				return {
					next,
					throw: stop,
					return: stop,
					[Symbol.iterator]() {
						return this;
					},
					[Symbol.dispose]: () => {}
				};
			}
			destroy(er) {
				if (this[DESTROYED]) {
					if (er) this.emit('error', er);
					else this.emit(DESTROYED);
					return this;
				}
				this[DESTROYED] = true;
				this[DISCARDED] = true;
				this[BUFFER].length = 0;
				this[BUFFERLENGTH] = 0;
				const wc = this;
				if (typeof wc.close === 'function' && !this[CLOSED]) wc.close();
				if (er) this.emit('error', er);
				else this.emit(DESTROYED);
				return this;
			}
			static get isStream() {
				return exports.isStream;
			}
		}
		exports.Minipass = Minipass;
	},
	5474: function (__unused_webpack_module, exports, __webpack_require__) {
		var __importDefault =
			(this && this.__importDefault) ||
			function (mod) {
				return mod && mod.__esModule ? mod : {default: mod};
			};
		Object.defineProperty(exports, '__esModule', {value: true});
		exports.constants = void 0;
		const zlib_1 = __importDefault(__webpack_require__(43106));
		const realZlibConstants = zlib_1.default.constants || {ZLIB_VERNUM: 4736};
		exports.constants = Object.freeze(
			Object.assign(
				Object.create(null),
				{
					Z_NO_FLUSH: 0,
					Z_PARTIAL_FLUSH: 1,
					Z_SYNC_FLUSH: 2,
					Z_FULL_FLUSH: 3,
					Z_FINISH: 4,
					Z_BLOCK: 5,
					Z_OK: 0,
					Z_STREAM_END: 1,
					Z_NEED_DICT: 2,
					Z_ERRNO: -1,
					Z_STREAM_ERROR: -2,
					Z_DATA_ERROR: -3,
					Z_MEM_ERROR: -4,
					Z_BUF_ERROR: -5,
					Z_VERSION_ERROR: -6,
					Z_NO_COMPRESSION: 0,
					Z_BEST_SPEED: 1,
					Z_BEST_COMPRESSION: 9,
					Z_DEFAULT_COMPRESSION: -1,
					Z_FILTERED: 1,
					Z_HUFFMAN_ONLY: 2,
					Z_RLE: 3,
					Z_FIXED: 4,
					Z_DEFAULT_STRATEGY: 0,
					DEFLATE: 1,
					INFLATE: 2,
					GZIP: 3,
					GUNZIP: 4,
					DEFLATERAW: 5,
					INFLATERAW: 6,
					UNZIP: 7,
					BROTLI_DECODE: 8,
					BROTLI_ENCODE: 9,
					Z_MIN_WINDOWBITS: 8,
					Z_MAX_WINDOWBITS: 15,
					Z_DEFAULT_WINDOWBITS: 15,
					Z_MIN_CHUNK: 64,
					Z_MAX_CHUNK: Infinity,
					Z_DEFAULT_CHUNK: 16384,
					Z_MIN_MEMLEVEL: 1,
					Z_MAX_MEMLEVEL: 9,
					Z_DEFAULT_MEMLEVEL: 8,
					Z_MIN_LEVEL: -1,
					Z_MAX_LEVEL: 9,
					Z_DEFAULT_LEVEL: -1,
					BROTLI_OPERATION_PROCESS: 0,
					BROTLI_OPERATION_FLUSH: 1,
					BROTLI_OPERATION_FINISH: 2,
					BROTLI_OPERATION_EMIT_METADATA: 3,
					BROTLI_MODE_GENERIC: 0,
					BROTLI_MODE_TEXT: 1,
					BROTLI_MODE_FONT: 2,
					BROTLI_DEFAULT_MODE: 0,
					BROTLI_MIN_QUALITY: 0,
					BROTLI_MAX_QUALITY: 11,
					BROTLI_DEFAULT_QUALITY: 11,
					BROTLI_MIN_WINDOW_BITS: 10,
					BROTLI_MAX_WINDOW_BITS: 24,
					BROTLI_LARGE_MAX_WINDOW_BITS: 30,
					BROTLI_DEFAULT_WINDOW: 22,
					BROTLI_MIN_INPUT_BLOCK_BITS: 16,
					BROTLI_MAX_INPUT_BLOCK_BITS: 24,
					BROTLI_PARAM_MODE: 0,
					BROTLI_PARAM_QUALITY: 1,
					BROTLI_PARAM_LGWIN: 2,
					BROTLI_PARAM_LGBLOCK: 3,
					BROTLI_PARAM_DISABLE_LITERAL_CONTEXT_MODELING: 4,
					BROTLI_PARAM_SIZE_HINT: 5,
					BROTLI_PARAM_LARGE_WINDOW: 6,
					BROTLI_PARAM_NPOSTFIX: 7,
					BROTLI_PARAM_NDIRECT: 8,
					BROTLI_DECODER_RESULT_ERROR: 0,
					BROTLI_DECODER_RESULT_SUCCESS: 1,
					BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT: 2,
					BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT: 3,
					BROTLI_DECODER_PARAM_DISABLE_RING_BUFFER_REALLOCATION: 0,
					BROTLI_DECODER_PARAM_LARGE_WINDOW: 1,
					BROTLI_DECODER_NO_ERROR: 0,
					BROTLI_DECODER_SUCCESS: 1,
					BROTLI_DECODER_NEEDS_MORE_INPUT: 2,
					BROTLI_DECODER_NEEDS_MORE_OUTPUT: 3,
					BROTLI_DECODER_ERROR_FORMAT_EXUBERANT_NIBBLE: -1,
					BROTLI_DECODER_ERROR_FORMAT_RESERVED: -2,
					BROTLI_DECODER_ERROR_FORMAT_EXUBERANT_META_NIBBLE: -3,
					BROTLI_DECODER_ERROR_FORMAT_SIMPLE_HUFFMAN_ALPHABET: -4,
					BROTLI_DECODER_ERROR_FORMAT_SIMPLE_HUFFMAN_SAME: -5,
					BROTLI_DECODER_ERROR_FORMAT_CL_SPACE: -6,
					BROTLI_DECODER_ERROR_FORMAT_HUFFMAN_SPACE: -7,
					BROTLI_DECODER_ERROR_FORMAT_CONTEXT_MAP_REPEAT: -8,
					BROTLI_DECODER_ERROR_FORMAT_BLOCK_LENGTH_1: -9,
					BROTLI_DECODER_ERROR_FORMAT_BLOCK_LENGTH_2: -10,
					BROTLI_DECODER_ERROR_FORMAT_TRANSFORM: -11,
					BROTLI_DECODER_ERROR_FORMAT_DICTIONARY: -12,
					BROTLI_DECODER_ERROR_FORMAT_WINDOW_BITS: -13,
					BROTLI_DECODER_ERROR_FORMAT_PADDING_1: -14,
					BROTLI_DECODER_ERROR_FORMAT_PADDING_2: -15,
					BROTLI_DECODER_ERROR_FORMAT_DISTANCE: -16,
					BROTLI_DECODER_ERROR_DICTIONARY_NOT_SET: -19,
					BROTLI_DECODER_ERROR_INVALID_ARGUMENTS: -20,
					BROTLI_DECODER_ERROR_ALLOC_CONTEXT_MODES: -21,
					BROTLI_DECODER_ERROR_ALLOC_TREE_GROUPS: -22,
					BROTLI_DECODER_ERROR_ALLOC_CONTEXT_MAP: -25,
					BROTLI_DECODER_ERROR_ALLOC_RING_BUFFER_1: -26,
					BROTLI_DECODER_ERROR_ALLOC_RING_BUFFER_2: -27,
					BROTLI_DECODER_ERROR_ALLOC_BLOCK_TYPE_TREES: -30,
					BROTLI_DECODER_ERROR_UNREACHABLE: -31
				},
				realZlibConstants
			)
		);
	},
	37119: function (__unused_webpack_module, exports, __webpack_require__) {
		var __createBinding =
			(this && this.__createBinding) ||
			(Object.create
				? function (o, m, k, k2) {
						if (k2 === undefined) k2 = k;
						var desc = Object.getOwnPropertyDescriptor(m, k);
						if (!desc || ('get' in desc ? !m.__esModule : desc.writable || desc.configurable)) {
							desc = {
								enumerable: true,
								get: function () {
									return m[k];
								}
							};
						}
						Object.defineProperty(o, k2, desc);
					}
				: function (o, m, k, k2) {
						if (k2 === undefined) k2 = k;
						o[k2] = m[k];
					});
		var __setModuleDefault =
			(this && this.__setModuleDefault) ||
			(Object.create
				? function (o, v) {
						Object.defineProperty(o, 'default', {enumerable: true, value: v});
					}
				: function (o, v) {
						o['default'] = v;
					});
		var __importStar =
			(this && this.__importStar) ||
			(function () {
				var ownKeys = function (o) {
					ownKeys =
						Object.getOwnPropertyNames ||
						function (o) {
							var ar = [];
							for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
							return ar;
						};
					return ownKeys(o);
				};
				return function (mod) {
					if (mod && mod.__esModule) return mod;
					var result = {};
					if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== 'default') __createBinding(result, mod, k[i]);
					__setModuleDefault(result, mod);
					return result;
				};
			})();
		var __importDefault =
			(this && this.__importDefault) ||
			function (mod) {
				return mod && mod.__esModule ? mod : {default: mod};
			};
		Object.defineProperty(exports, '__esModule', {value: true});
		exports.ZstdDecompress = exports.ZstdCompress = exports.BrotliDecompress = exports.BrotliCompress = exports.Unzip = exports.InflateRaw = exports.DeflateRaw = exports.Gunzip = exports.Gzip = exports.Inflate = exports.Deflate = exports.Zlib = exports.ZlibError = exports.constants = void 0;
		const assert_1 = __importDefault(__webpack_require__(42613));
		const buffer_1 = __webpack_require__(20181);
		const minipass_1 = __webpack_require__(78275);
		const realZlib = __importStar(__webpack_require__(43106));
		const constants_js_1 = __webpack_require__(5474);
		var constants_js_2 = __webpack_require__(5474);
		Object.defineProperty(exports, 'constants', {
			enumerable: true,
			get: function () {
				return constants_js_2.constants;
			}
		});
		const OriginalBufferConcat = buffer_1.Buffer.concat;
		const desc = Object.getOwnPropertyDescriptor(buffer_1.Buffer, 'concat');
		const noop = args => args;
		const passthroughBufferConcat =
			desc?.writable === true || desc?.set !== undefined
				? makeNoOp => {
						buffer_1.Buffer.concat = makeNoOp ? noop : OriginalBufferConcat;
					}
				: _ => {};
		const _superWrite = Symbol('_superWrite');
		class ZlibError extends Error {
			code;
			errno;
			constructor(err, origin) {
				super('zlib: ' + err.message, {cause: err});
				this.code = err.code;
				this.errno = err.errno;
				if (!this.code) this.code = 'ZLIB_ERROR';
				this.message = 'zlib: ' + err.message;
				Error.captureStackTrace(this, origin ?? this.constructor);
			}
			get name() {
				return 'ZlibError';
			}
		}
		exports.ZlibError = ZlibError;
		const _flushFlag = Symbol('flushFlag');
		class ZlibBase extends minipass_1.Minipass {
			#sawError = false;
			#ended = false;
			#flushFlag;
			#finishFlushFlag;
			#fullFlushFlag;
			#handle;
			#onError;
			get sawError() {
				return this.#sawError;
			}
			get handle() {
				return this.#handle;
			}
			get flushFlag() {
				return this.#flushFlag;
			}
			constructor(opts, mode) {
				if (!opts || typeof opts !== 'object') throw new TypeError('invalid options for ZlibBase constructor');
				super(opts);
				this.#flushFlag = opts.flush ?? 0;
				this.#finishFlushFlag = opts.finishFlush ?? 0;
				this.#fullFlushFlag = opts.fullFlushFlag ?? 0;
				if (typeof realZlib[mode] !== 'function') {
					throw new TypeError('Compression method not supported: ' + mode);
				}
				try {
					this.#handle = new realZlib[mode](opts);
				} catch (er) {
					throw new ZlibError(er, this.constructor);
				}
				this.#onError = err => {
					if (this.#sawError) return;
					this.#sawError = true;
					this.close();
					this.emit('error', err);
				};
				this.#handle?.on('error', er => this.#onError(new ZlibError(er)));
				this.once('end', () => this.close);
			}
			close() {
				if (this.#handle) {
					this.#handle.close();
					this.#handle = undefined;
					this.emit('close');
				}
			}
			reset() {
				if (!this.#sawError) {
					(0, assert_1.default)(this.#handle, 'zlib binding closed');
					return this.#handle.reset?.();
				}
			}
			flush(flushFlag) {
				if (this.ended) return;
				if (typeof flushFlag !== 'number') flushFlag = this.#fullFlushFlag;
				this.write(Object.assign(buffer_1.Buffer.alloc(0), {[_flushFlag]: flushFlag}));
			}
			end(chunk, encoding, cb) {
				if (typeof chunk === 'function') {
					cb = chunk;
					encoding = undefined;
					chunk = undefined;
				}
				if (typeof encoding === 'function') {
					cb = encoding;
					encoding = undefined;
				}
				if (chunk) {
					if (encoding) this.write(chunk, encoding);
					else this.write(chunk);
				}
				this.flush(this.#finishFlushFlag);
				this.#ended = true;
				return super.end(cb);
			}
			get ended() {
				return this.#ended;
			}
			[_superWrite](data) {
				return super.write(data);
			}
			write(chunk, encoding, cb) {
				if (typeof encoding === 'function') (cb = encoding), (encoding = 'utf8');
				if (typeof chunk === 'string') chunk = buffer_1.Buffer.from(chunk, encoding);
				if (this.#sawError) return;
				(0, assert_1.default)(this.#handle, 'zlib binding closed');
				const nativeHandle = this.#handle._handle;
				const originalNativeClose = nativeHandle.close;
				nativeHandle.close = () => {};
				const originalClose = this.#handle.close;
				this.#handle.close = () => {};
				passthroughBufferConcat(true);
				let result = undefined;
				try {
					const flushFlag = typeof chunk[_flushFlag] === 'number' ? chunk[_flushFlag] : this.#flushFlag;
					result = this.#handle._processChunk(chunk, flushFlag);
					passthroughBufferConcat(false);
				} catch (err) {
					passthroughBufferConcat(false);
					this.#onError(new ZlibError(err, this.write));
				} finally {
					if (this.#handle) {
						this.#handle._handle = nativeHandle;
						nativeHandle.close = originalNativeClose;
						this.#handle.close = originalClose;
						this.#handle.removeAllListeners('error');
					}
				}
				if (this.#handle) this.#handle.on('error', er => this.#onError(new ZlibError(er, this.write)));
				let writeReturn;
				if (result) {
					if (Array.isArray(result) && result.length > 0) {
						const r = result[0];
						writeReturn = this[_superWrite](buffer_1.Buffer.from(r));
						for (let i = 1; i < result.length; i++) {
							writeReturn = this[_superWrite](result[i]);
						}
					} else {
						writeReturn = this[_superWrite](buffer_1.Buffer.from(result));
					}
				}
				if (cb) cb();
				return writeReturn;
			}
		}
		class Zlib extends ZlibBase {
			#level;
			#strategy;
			constructor(opts, mode) {
				opts = opts || {};
				opts.flush = opts.flush || constants_js_1.constants.Z_NO_FLUSH;
				opts.finishFlush = opts.finishFlush || constants_js_1.constants.Z_FINISH;
				opts.fullFlushFlag = constants_js_1.constants.Z_FULL_FLUSH;
				super(opts, mode);
				this.#level = opts.level;
				this.#strategy = opts.strategy;
			}
			params(level, strategy) {
				if (this.sawError) return;
				if (!this.handle) throw new Error('cannot switch params when binding is closed');
				if (!this.handle.params) throw new Error('not supported in this implementation');
				if (this.#level !== level || this.#strategy !== strategy) {
					this.flush(constants_js_1.constants.Z_SYNC_FLUSH);
					(0, assert_1.default)(this.handle, 'zlib binding closed');
					const origFlush = this.handle.flush;
					this.handle.flush = (flushFlag, cb) => {
						if (typeof flushFlag === 'function') {
							cb = flushFlag;
							flushFlag = this.flushFlag;
						}
						this.flush(flushFlag);
						cb?.();
					};
					try {
						this.handle.params(level, strategy);
					} finally {
						this.handle.flush = origFlush;
					}
					if (this.handle) {
						this.#level = level;
						this.#strategy = strategy;
					}
				}
			}
		}
		exports.Zlib = Zlib;
		class Deflate extends Zlib {
			constructor(opts) {
				super(opts, 'Deflate');
			}
		}
		exports.Deflate = Deflate;
		class Inflate extends Zlib {
			constructor(opts) {
				super(opts, 'Inflate');
			}
		}
		exports.Inflate = Inflate;
		class Gzip extends Zlib {
			#portable;
			constructor(opts) {
				super(opts, 'Gzip');
				this.#portable = opts && !!opts.portable;
			}
			[_superWrite](data) {
				if (!this.#portable) return super[_superWrite](data);
				this.#portable = false;
				data[9] = 255;
				return super[_superWrite](data);
			}
		}
		exports.Gzip = Gzip;
		class Gunzip extends Zlib {
			constructor(opts) {
				super(opts, 'Gunzip');
			}
		}
		exports.Gunzip = Gunzip;
		class DeflateRaw extends Zlib {
			constructor(opts) {
				super(opts, 'DeflateRaw');
			}
		}
		exports.DeflateRaw = DeflateRaw;
		class InflateRaw extends Zlib {
			constructor(opts) {
				super(opts, 'InflateRaw');
			}
		}
		exports.InflateRaw = InflateRaw;
		class Unzip extends Zlib {
			constructor(opts) {
				super(opts, 'Unzip');
			}
		}
		exports.Unzip = Unzip;
		class Brotli extends ZlibBase {
			constructor(opts, mode) {
				opts = opts || {};
				opts.flush = opts.flush || constants_js_1.constants.BROTLI_OPERATION_PROCESS;
				opts.finishFlush = opts.finishFlush || constants_js_1.constants.BROTLI_OPERATION_FINISH;
				opts.fullFlushFlag = constants_js_1.constants.BROTLI_OPERATION_FLUSH;
				super(opts, mode);
			}
		}
		class BrotliCompress extends Brotli {
			constructor(opts) {
				super(opts, 'BrotliCompress');
			}
		}
		exports.BrotliCompress = BrotliCompress;
		class BrotliDecompress extends Brotli {
			constructor(opts) {
				super(opts, 'BrotliDecompress');
			}
		}
		exports.BrotliDecompress = BrotliDecompress;
		class Zstd extends ZlibBase {
			constructor(opts, mode) {
				opts = opts || {};
				opts.flush = opts.flush || constants_js_1.constants.ZSTD_e_continue;
				opts.finishFlush = opts.finishFlush || constants_js_1.constants.ZSTD_e_end;
				opts.fullFlushFlag = constants_js_1.constants.ZSTD_e_flush;
				super(opts, mode);
			}
		}
		class ZstdCompress extends Zstd {
			constructor(opts) {
				super(opts, 'ZstdCompress');
			}
		}
		exports.ZstdCompress = ZstdCompress;
		class ZstdDecompress extends Zstd {
			constructor(opts) {
				super(opts, 'ZstdDecompress');
			}
		}
		exports.ZstdDecompress = ZstdDecompress;
	},
	319: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			Agent: () => Agent,
			json: () => json,
			req: () => req,
			toBuffer: () => toBuffer
		});
		var external_net_ = __webpack_require__(69278);
		var external_http_ = __webpack_require__(58611);
		var external_http_namespaceObject = __webpack_require__.t(external_http_, 2);
		var external_https_ = __webpack_require__(65692);
		var external_https_namespaceObject = __webpack_require__.t(external_https_, 2);
		async function toBuffer(stream) {
			let length = 0;
			const chunks = [];
			for await (const chunk of stream) {
				length += chunk.length;
				chunks.push(chunk);
			}
			return Buffer.concat(chunks, length);
		}
		async function json(stream) {
			const buf = await toBuffer(stream);
			const str = buf.toString('utf8');
			try {
				return JSON.parse(str);
			} catch (_err) {
				const err = _err;
				err.message += ` (input: ${str})`;
				throw err;
			}
		}
		function req(url, opts = {}) {
			const href = typeof url === 'string' ? url : url.href;
			const req = (href.startsWith('https:') ? external_https_namespaceObject : external_http_namespaceObject).request(url, opts);
			const promise = new Promise((resolve, reject) => {
				req.once('response', resolve).once('error', reject).end();
			});
			req.then = promise.then.bind(promise);
			return req;
		}
		const INTERNAL = Symbol('AgentBaseInternalState');
		class Agent extends external_http_.Agent {
			constructor(opts) {
				super(opts);
				this[INTERNAL] = {};
			}
			isSecureEndpoint(options) {
				if (options) {
					if (typeof options.secureEndpoint === 'boolean') {
						return options.secureEndpoint;
					}
					if (typeof options.protocol === 'string') {
						return options.protocol === 'https:';
					}
				}
				const {stack} = new Error();
				if (typeof stack !== 'string') return false;
				return stack.split('\n').some(l => l.indexOf('(https.js:') !== -1 || l.indexOf('node:https:') !== -1);
			}
			incrementSockets(name) {
				if (this.maxSockets === Infinity && this.maxTotalSockets === Infinity) {
					return null;
				}
				if (!this.sockets[name]) {
					this.sockets[name] = [];
				}
				const fakeSocket = new external_net_.Socket({writable: false});
				this.sockets[name].push(fakeSocket);
				this.totalSocketCount++;
				return fakeSocket;
			}
			decrementSockets(name, socket) {
				if (!this.sockets[name] || socket === null) {
					return;
				}
				const sockets = this.sockets[name];
				const index = sockets.indexOf(socket);
				if (index !== -1) {
					sockets.splice(index, 1);
					this.totalSocketCount--;
					if (sockets.length === 0) {
						delete this.sockets[name];
					}
				}
			}
			getName(options) {
				const secureEndpoint = this.isSecureEndpoint(options);
				if (secureEndpoint) {
					return external_https_.Agent.prototype.getName.call(this, options);
				}
				return super.getName(options);
			}
			createSocket(req, options, cb) {
				const connectOpts = {
					...options,
					secureEndpoint: this.isSecureEndpoint(options)
				};
				const name = this.getName(connectOpts);
				const fakeSocket = this.incrementSockets(name);
				Promise.resolve()
					.then(() => this.connect(req, connectOpts))
					.then(
						socket => {
							this.decrementSockets(name, fakeSocket);
							if (typeof socket.addRequest === 'function') {
								try {
									return socket.addRequest(req, connectOpts);
								} catch (err) {
									return cb(err);
								}
							}
							this[INTERNAL].currentSocket = socket;
							super.createSocket(req, options, cb);
						},
						err => {
							this.decrementSockets(name, fakeSocket);
							cb(err);
						}
					);
			}
			createConnection() {
				const socket = this[INTERNAL].currentSocket;
				this[INTERNAL].currentSocket = undefined;
				if (!socket) {
					throw new Error('No socket was returned in the `connect()` function');
				}
				return socket;
			}
			get defaultPort() {
				return this[INTERNAL].defaultPort ?? (this.protocol === 'https:' ? 443 : 80);
			}
			set defaultPort(v) {
				if (this[INTERNAL]) {
					this[INTERNAL].defaultPort = v;
				}
			}
			get protocol() {
				return this[INTERNAL].protocol ?? (this.isSecureEndpoint() ? 'https:' : 'http:');
			}
			set protocol(v) {
				if (this[INTERNAL]) {
					this[INTERNAL].protocol = v;
				}
			}
		}
	},
	28947: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			HttpProxyAgent: () => HttpProxyAgent
		});
		var net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69278);
		var tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64756);
		var debug__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2830);
		var events__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24434);
		var agent_base__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(319);
		var url__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87016);
		var proxy_agent_negotiate__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16825);
		const debug = debug__WEBPACK_IMPORTED_MODULE_2__('http-proxy-agent');
		class HttpProxyAgent extends agent_base__WEBPACK_IMPORTED_MODULE_4__.Agent {
			constructor(proxy, opts) {
				super(opts);
				this.proxy = typeof proxy === 'string' ? new url__WEBPACK_IMPORTED_MODULE_5__.URL(proxy) : proxy;
				this.proxyHeaders = opts?.headers ?? {};
				debug('Creating new HttpProxyAgent instance: %o', this.proxy.href);
				if (opts?.negotiate) {
					this.onProxyAuth = (0, proxy_agent_negotiate__WEBPACK_IMPORTED_MODULE_6__.h)();
				} else if (opts?.onProxyAuth) {
					this.onProxyAuth = opts.onProxyAuth;
				}
				const host = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, '');
				const port = this.proxy.port ? parseInt(this.proxy.port, 10) : this.proxy.protocol === 'https:' ? 443 : 80;
				this.connectOpts = {
					...(opts ? omit(opts, 'headers', 'onProxyAuth', 'negotiate') : null),
					host,
					port
				};
			}
			addRequest(req, opts) {
				req._header = null;
				this.setRequestProps(req, opts);
				super.addRequest(req, opts);
			}
			setRequestProps(req, opts) {
				const {proxy} = this;
				const protocol = opts.secureEndpoint ? 'https:' : 'http:';
				const hostname = req.getHeader('host') || 'localhost';
				const base = `${protocol}//${hostname}`;
				const url = new url__WEBPACK_IMPORTED_MODULE_5__.URL(req.path, base);
				if (opts.port !== 80) {
					url.port = String(opts.port);
				}
				req.path = String(url);
				const headers = typeof this.proxyHeaders === 'function' ? this.proxyHeaders() : {...this.proxyHeaders};
				if (proxy.username || proxy.password) {
					const auth = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
					headers['Proxy-Authorization'] = `Basic ${Buffer.from(auth).toString('base64')}`;
				}
				if (!headers['Proxy-Connection']) {
					headers['Proxy-Connection'] = this.keepAlive ? 'Keep-Alive' : 'close';
				}
				for (const name of Object.keys(headers)) {
					const value = headers[name];
					if (value) {
						req.setHeader(name, value);
					}
				}
			}
			async connect(req, opts) {
				req._header = null;
				if (!req.path.includes('://')) {
					this.setRequestProps(req, opts);
				}
				let first;
				let endOfHeaders;
				debug('Regenerating stored HTTP header string for request');
				req._implicitHeader();
				if (req.outputData && req.outputData.length > 0) {
					debug('Patching connection write() output buffer with updated header');
					first = req.outputData[0].data;
					endOfHeaders = first.indexOf('\r\n\r\n') + 4;
					req.outputData[0].data = req._header + first.substring(endOfHeaders);
					debug('Output buffer: %o', req.outputData[0].data);
				}
				let socket;
				if (this.proxy.protocol === 'https:') {
					debug('Creating `tls.Socket`: %o', this.connectOpts);
					socket = tls__WEBPACK_IMPORTED_MODULE_1__.connect(this.connectOpts);
				} else {
					debug('Creating `net.Socket`: %o', this.connectOpts);
					socket = net__WEBPACK_IMPORTED_MODULE_0__.connect(this.connectOpts);
				}
				await (0, events__WEBPACK_IMPORTED_MODULE_3__.once)(socket, 'connect');
				const connect = {socket};
				req.emit('proxyConnect', connect);
				this.emit('proxyConnect', connect, req);
				req.emit('proxy', {proxy: this.proxy.href, socket});
				return socket;
			}
		}
		HttpProxyAgent.protocols = ['http', 'https'];
		function omit(obj, ...keys) {
			const ret = {};
			let key;
			for (key in obj) {
				if (!keys.includes(key)) {
					ret[key] = obj[key];
				}
			}
			return ret;
		}
	},
	71566: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			HttpsProxyAgent: () => HttpsProxyAgent
		});
		var external_net_ = __webpack_require__(69278);
		var external_tls_ = __webpack_require__(64756);
		var external_assert_ = __webpack_require__(42613);
		var src = __webpack_require__(2830);
		var dist = __webpack_require__(319);
		var external_url_ = __webpack_require__(87016);
		const debug = src('https-proxy-agent:parse-proxy-response');
		function parseProxyResponse(socket) {
			return new Promise((resolve, reject) => {
				let buffersLength = 0;
				const buffers = [];
				function read() {
					const b = socket.read();
					if (b) ondata(b);
					else socket.once('readable', read);
				}
				function cleanup() {
					socket.removeListener('end', onend);
					socket.removeListener('error', onerror);
					socket.removeListener('readable', read);
				}
				function onend() {
					cleanup();
					debug('onend');
					reject(new Error('Proxy connection ended before receiving CONNECT response'));
				}
				function onerror(err) {
					cleanup();
					debug('onerror %o', err);
					reject(err);
				}
				function ondata(b) {
					buffers.push(b);
					buffersLength += b.length;
					const buffered = Buffer.concat(buffers, buffersLength);
					const endOfHeaders = buffered.indexOf('\r\n\r\n');
					if (endOfHeaders === -1) {
						debug('have not received end of HTTP headers yet...');
						read();
						return;
					}
					const headerParts = buffered.slice(0, endOfHeaders).toString('ascii').split('\r\n');
					const firstLine = headerParts.shift();
					if (!firstLine) {
						socket.destroy();
						return reject(new Error('No header received from proxy CONNECT response'));
					}
					const firstLineParts = firstLine.split(' ');
					const statusCode = +firstLineParts[1];
					const statusText = firstLineParts.slice(2).join(' ');
					const headers = {};
					for (const header of headerParts) {
						if (!header) continue;
						const firstColon = header.indexOf(':');
						if (firstColon === -1) {
							socket.destroy();
							return reject(new Error(`Invalid header from proxy CONNECT response: "${header}"`));
						}
						const key = header.slice(0, firstColon).toLowerCase();
						const value = header.slice(firstColon + 1).trimStart();
						const current = headers[key];
						if (typeof current === 'string') {
							headers[key] = [current, value];
						} else if (Array.isArray(current)) {
							current.push(value);
						} else {
							headers[key] = value;
						}
					}
					debug('got proxy server response: %o %o', firstLine, headers);
					cleanup();
					resolve({
						connect: {
							statusCode,
							statusText,
							headers
						},
						buffered
					});
				}
				socket.on('error', onerror);
				socket.on('end', onend);
				read();
			});
		}
		var proxy_agent_negotiate_dist = __webpack_require__(16825);
		const dist_debug = src('https-proxy-agent');
		const setServernameFromNonIpHost = options => {
			if (options.servername === undefined && options.host && !external_net_.isIP(options.host)) {
				return {
					...options,
					servername: options.host
				};
			}
			return options;
		};
		class HttpsProxyAgent extends dist.Agent {
			constructor(proxy, opts) {
				super(opts);
				this.options = {path: undefined};
				this.proxy = typeof proxy === 'string' ? new external_url_.URL(proxy) : proxy;
				this.proxyHeaders = opts?.headers ?? {};
				dist_debug('Creating new HttpsProxyAgent instance: %o', this.proxy.href);
				if (opts?.negotiate) {
					this.onProxyAuth = (0, proxy_agent_negotiate_dist.h)();
				} else if (opts?.onProxyAuth) {
					this.onProxyAuth = opts.onProxyAuth;
				}
				const host = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, '');
				const port = this.proxy.port ? parseInt(this.proxy.port, 10) : this.proxy.protocol === 'https:' ? 443 : 80;
				this.connectOpts = {
					ALPNProtocols: ['http/1.1'],
					...(opts ? omit(opts, 'headers', 'onProxyAuth', 'negotiate') : null),
					host,
					port
				};
			}
			async connect(req, opts) {
				const {proxy} = this;
				if (!opts.host) {
					throw new TypeError('No "host" provided');
				}
				let socket;
				if (proxy.protocol === 'https:') {
					dist_debug('Creating `tls.Socket`: %o', this.connectOpts);
					socket = external_tls_.connect(setServernameFromNonIpHost(this.connectOpts));
				} else {
					dist_debug('Creating `net.Socket`: %o', this.connectOpts);
					socket = external_net_.connect(this.connectOpts);
				}
				const headers = typeof this.proxyHeaders === 'function' ? this.proxyHeaders() : {...this.proxyHeaders};
				const host = external_net_.isIPv6(opts.host) ? `[${opts.host}]` : opts.host;
				let payload = `CONNECT ${host}:${opts.port} HTTP/1.1\r\n`;
				if (proxy.username || proxy.password) {
					const auth = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
					headers['Proxy-Authorization'] = `Basic ${Buffer.from(auth).toString('base64')}`;
				}
				headers.Host = `${host}:${opts.port}`;
				if (!headers['Proxy-Connection']) {
					headers['Proxy-Connection'] = this.keepAlive ? 'Keep-Alive' : 'close';
				}
				for (const name of Object.keys(headers)) {
					payload += `${name}: ${headers[name]}\r\n`;
				}
				const proxyResponsePromise = parseProxyResponse(socket);
				socket.write(`${payload}\r\n`);
				const {connect, buffered} = await proxyResponsePromise;
				req.emit('proxyConnect', connect);
				this.emit('proxyConnect', connect, req);
				req.emit('proxy', {proxy: this.proxy.href, socket});
				if (connect.statusCode === 200) {
					req.once('socket', resume);
					if (opts.secureEndpoint) {
						dist_debug('Upgrading socket connection to TLS');
						return external_tls_.connect({
							...omit(setServernameFromNonIpHost(opts), 'host', 'path', 'port'),
							socket
						});
					}
					return socket;
				}
				if (connect.statusCode === 407 && this.onProxyAuth) {
					dist_debug('Got 407 response, invoking onProxyAuth callback');
					socket.destroy();
					const proxyAuthenticate = connect.headers['proxy-authenticate'] || '';
					const scheme = Array.isArray(proxyAuthenticate) ? proxyAuthenticate[0].split(/\s/)[0] : proxyAuthenticate.split(/\s/)[0];
					const authResponse = await this.onProxyAuth({
						response: connect,
						scheme
					});
					return this._connectWithAuth(req, opts, authResponse.headers);
				}
				socket.destroy();
				const fakeSocket = new external_net_.Socket({writable: false});
				fakeSocket.readable = true;
				req.once('socket', s => {
					dist_debug('Replaying proxy buffer for failed request');
					external_assert_(s.listenerCount('data') > 0);
					s.push(buffered);
					s.push(null);
				});
				return fakeSocket;
			}
			async _connectWithAuth(req, opts, authHeaders) {
				const {proxy} = this;
				let socket;
				if (proxy.protocol === 'https:') {
					socket = external_tls_.connect(setServernameFromNonIpHost(this.connectOpts));
				} else {
					socket = external_net_.connect(this.connectOpts);
				}
				const headers = typeof this.proxyHeaders === 'function' ? this.proxyHeaders() : {...this.proxyHeaders};
				const host = external_net_.isIPv6(opts.host) ? `[${opts.host}]` : opts.host;
				let payload = `CONNECT ${host}:${opts.port} HTTP/1.1\r\n`;
				if (proxy.username || proxy.password) {
					const auth = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
					headers['Proxy-Authorization'] = `Basic ${Buffer.from(auth).toString('base64')}`;
				}
				Object.assign(headers, authHeaders);
				headers.Host = `${host}:${opts.port}`;
				if (!headers['Proxy-Connection']) {
					headers['Proxy-Connection'] = this.keepAlive ? 'Keep-Alive' : 'close';
				}
				for (const name of Object.keys(headers)) {
					payload += `${name}: ${headers[name]}\r\n`;
				}
				const proxyResponsePromise = parseProxyResponse(socket);
				socket.write(`${payload}\r\n`);
				const {connect} = await proxyResponsePromise;
				req.emit('proxyConnect', connect);
				this.emit('proxyConnect', connect, req);
				if (connect.statusCode === 200) {
					req.once('socket', resume);
					if (opts.secureEndpoint) {
						dist_debug('Upgrading socket connection to TLS');
						return external_tls_.connect({
							...omit(setServernameFromNonIpHost(opts), 'host', 'path', 'port'),
							socket
						});
					}
					return socket;
				}
				socket.destroy();
				throw new Error(`Proxy authentication failed with status ${connect.statusCode} after retry`);
			}
		}
		HttpsProxyAgent.protocols = ['http', 'https'];
		function resume(socket) {
			setImmediate(() => {
				socket.resume();
			});
		}
		function omit(obj, ...keys) {
			const ret = {};
			let key;
			for (key in obj) {
				if (!keys.includes(key)) {
					ret[key] = obj[key];
				}
			}
			return ret;
		}
	},
	16825: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			h: () => createNegotiateAuth
		});
		function createNegotiateAuth() {
			return async ({response, scheme}) => {
				if (scheme.toLowerCase() !== 'negotiate') {
					throw new Error(`Expected Negotiate scheme but got "${scheme}"`);
				}
				let kerberos;
				try {
					kerberos = await __webpack_require__.e(8050).then(__webpack_require__.t.bind(__webpack_require__, 98050, 19));
				} catch {
					throw new Error('The "kerberos" package is required for Negotiate proxy authentication. ' + 'Install it with: npm install kerberos');
				}
				const proxyAuthenticate = response.headers['proxy-authenticate'] || '';
				const challengeHeader = Array.isArray(proxyAuthenticate) ? proxyAuthenticate[0] : proxyAuthenticate;
				const serverToken = typeof challengeHeader === 'string' && challengeHeader.includes(' ') ? challengeHeader.split(' ').slice(1).join(' ') : undefined;
				const client = await kerberos.initializeClient('HTTP@proxy', {
					mechOID: kerberos.GSS_MECH_OID_SPNEGO
				});
				const token = await client.step(serverToken || '');
				if (!token) {
					throw new Error('Kerberos client.step() returned no token');
				}
				return {
					headers: {
						'Proxy-Authorization': `Negotiate ${token}`
					}
				};
			};
		}
	},
	65814: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			SocksProxyAgent: () => SocksProxyAgent
		});
		var socks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24357);
		var agent_base__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(319);
		var debug__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2830);
		var dns__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72250);
		var net__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69278);
		var tls__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64756);
		var url__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87016);
		const debug = debug__WEBPACK_IMPORTED_MODULE_2__('socks-proxy-agent');
		const setServernameFromNonIpHost = options => {
			if (options.servername === undefined && options.host && !net__WEBPACK_IMPORTED_MODULE_4__.isIP(options.host)) {
				return {
					...options,
					servername: options.host
				};
			}
			return options;
		};
		function parseSocksURL(url) {
			let lookup = false;
			let type = 5;
			const host = url.hostname;
			const port = parseInt(url.port, 10) || 1080;
			switch (url.protocol.replace(':', '')) {
				case 'socks4':
					lookup = true;
					type = 4;
					break;
				case 'socks4a':
					type = 4;
					break;
				case 'socks5':
					lookup = true;
					type = 5;
					break;
				case 'socks':
					type = 5;
					break;
				case 'socks5h':
					type = 5;
					break;
				default:
					throw new TypeError(`A "socks" protocol must be specified! Got: ${String(url.protocol)}`);
			}
			const proxy = {
				host,
				port,
				type
			};
			if (url.username) {
				Object.defineProperty(proxy, 'userId', {
					value: decodeURIComponent(url.username),
					enumerable: false
				});
			}
			if (url.password != null) {
				Object.defineProperty(proxy, 'password', {
					value: decodeURIComponent(url.password),
					enumerable: false
				});
			}
			return {lookup, proxy};
		}
		class SocksProxyAgent extends agent_base__WEBPACK_IMPORTED_MODULE_1__.Agent {
			constructor(uri, opts) {
				super(opts);
				const url = typeof uri === 'string' ? new url__WEBPACK_IMPORTED_MODULE_6__.URL(uri) : uri;
				const {proxy, lookup} = parseSocksURL(url);
				this.shouldLookup = lookup;
				this.proxy = proxy;
				this.proxyUrl = url.href;
				this.timeout = opts?.timeout ?? null;
				this.socketOptions = opts?.socketOptions ?? null;
			}
			async connect(req, opts) {
				const {shouldLookup, proxy, timeout} = this;
				if (!opts.host) {
					throw new Error('No `host` defined!');
				}
				let {host} = opts;
				const {port, lookup: lookupFn = dns__WEBPACK_IMPORTED_MODULE_3__.lookup} = opts;
				if (shouldLookup) {
					host = await new Promise((resolve, reject) => {
						lookupFn(host, {}, (err, address) => {
							if (err) {
								reject(err);
							} else {
								resolve(typeof address === 'string' ? address : address[0].address);
							}
						});
					});
				}
				const socksOpts = {
					proxy,
					destination: {
						host,
						port: typeof port === 'number' ? port : parseInt(port, 10)
					},
					command: 'connect',
					timeout: timeout ?? undefined,
					socket_options: this.socketOptions ?? undefined
				};
				const cleanup = tlsSocket => {
					req.destroy();
					socket.destroy();
					if (tlsSocket) tlsSocket.destroy();
				};
				debug('Creating socks proxy connection: %o', socksOpts);
				const {socket} = await socks__WEBPACK_IMPORTED_MODULE_0__.SocksClient.createConnection(socksOpts);
				debug('Successfully created socks proxy connection');
				req.emit('proxy', {proxy: this.proxyUrl, socket});
				if (timeout !== null) {
					socket.setTimeout(timeout);
					socket.on('timeout', () => cleanup());
				}
				if (opts.secureEndpoint) {
					debug('Upgrading socket connection to TLS');
					const tlsSocket = tls__WEBPACK_IMPORTED_MODULE_5__.connect({
						...omit(setServernameFromNonIpHost(opts), 'host', 'path', 'port'),
						socket
					});
					tlsSocket.once('error', error => {
						debug('Socket TLS error', error.message);
						cleanup(tlsSocket);
					});
					return tlsSocket;
				}
				return socket;
			}
		}
		SocksProxyAgent.protocols = ['socks', 'socks4', 'socks4a', 'socks5', 'socks5h'];
		function omit(obj, ...keys) {
			const ret = {};
			let key;
			for (key in obj) {
				if (!keys.includes(key)) {
					ret[key] = obj[key];
				}
			}
			return ret;
		}
	},
	85896: module => {
		module.exports = {rE: '5.1.0'};
	},
	4038: module => {
		module.exports = JSON.parse('{"MH":{"Q":"2","P":"5"}}');
	},
	96734: module => {
		module.exports = JSON.parse(
			'{"name":"make-fetch-happen","version":"16.0.1","description":"Opinionated, caching, retrying fetch client","main":"lib/index.js","files":["bin/","lib/"],"scripts":{"test":"tap","posttest":"npm run lint","eslint":"eslint \\"**/*.{js,cjs,ts,mjs,jsx,tsx}\\"","lint":"npm run eslint","lintfix":"npm run eslint -- --fix","postlint":"template-oss-check","snap":"tap","template-oss-apply":"template-oss-apply --force"},"repository":{"type":"git","url":"git+https://github.com/npm/make-fetch-happen.git"},"keywords":["http","request","fetch","mean girls","caching","cache","subresource integrity"],"author":"GitHub Inc.","license":"ISC","dependencies":{"@gar/promise-retry":"^1.0.0","@npmcli/agent":"^5.0.0","@npmcli/redact":"^5.0.0","cacache":"^21.0.0","http-cache-semantics":"^4.1.1","minipass":"^7.0.2","minipass-fetch":"^6.0.0","minipass-flush":"^1.0.5","minipass-pipeline":"^1.2.4","negotiator":"^1.0.0","proc-log":"^7.0.0","ssri":"^14.0.0"},"devDependencies":{"@npmcli/eslint-config":"^7.0.0","@npmcli/template-oss":"5.1.0","nock":"^13.2.4","safe-buffer":"^5.2.1","standard-version":"^9.3.2","tap":"^16.0.0"},"engines":{"node":"^22.22.2 || ^24.15.0 || >=26.0.0"},"tap":{"color":1,"files":"test/*.js","check-coverage":true,"timeout":60,"nyc-arg":["--exclude","tap-snapshots/**"]},"templateOSS":{"//@npmcli/template-oss":"This file is partially managed by @npmcli/template-oss. Edits may be overwritten.","version":"5.1.0","publish":"true"}}'
		);
	},
	27573: module => {
		module.exports = {rE: '6.0.1'};
	}
};
