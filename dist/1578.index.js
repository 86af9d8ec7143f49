export const id = 1578;
export const ids = [1578, 734];
export const modules = {
	70225: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			run: () => run
		});
		var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22896);
		var _pipeline_index_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61688);
		var _pipeline_index_publish_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45511);
		var _pipeline_own_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79037);
		var _pipeline_tags_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10582);
		var _pipeline_target_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48182);
		var _registry_reference_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40303);
		var _github_inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30043);
		var _keyless_inputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(86058);
		var _tools_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(83247);
		var _verify_image_identity_inputs_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(92448);
		async function run(inputs, services) {
			const pipeline = (0, _tools_js__WEBPACK_IMPORTED_MODULE_10__.xr)(services, inputs.plainHttp);
			const reference = (0, _registry_reference_js__WEBPACK_IMPORTED_MODULE_7__.o_)(inputs.to, services.cwd);
			(0, _pipeline_target_js__WEBPACK_IMPORTED_MODULE_6__.xC)(reference);
			const target = await pipeline.open(reference);
			const {signingKey, signingPassword} = inputs;
			const [publicKeys, identity, key, keyless, alsoAttestIn] = await Promise.all([
				(0, _tools_js__WEBPACK_IMPORTED_MODULE_10__.VO)(inputs.publicKeys, services.cwd, 'public-keys'),
				(0, _verify_image_identity_inputs_js__WEBPACK_IMPORTED_MODULE_11__.ar)(inputs, services),
				signingKey === undefined ? undefined : (0, _tools_js__WEBPACK_IMPORTED_MODULE_10__.signingKeyOf)(signingKey, signingPassword, services),
				inputs.keyless ? (0, _keyless_inputs_js__WEBPACK_IMPORTED_MODULE_9__.kQ)(inputs, services) : undefined,
				(0, _github_inputs_js__WEBPACK_IMPORTED_MODULE_8__.H)(inputs, services)
			]);
			if (key) (0, _pipeline_own_key_js__WEBPACK_IMPORTED_MODULE_4__.F)(key, publicKeys);
			const {index, parts, hosts, tags} = await (0, _pipeline_index_publish_js__WEBPACK_IMPORTED_MODULE_3__.c)(
				{
					target,
					parts: wantedParts(inputs.parts),
					async tagsAt(created, osVersion) {
						const plan = (0, _pipeline_tags_js__WEBPACK_IMPORTED_MODULE_5__.Vd)(inputs.tags, inputs.references, {created, origin: services.origin}, services.log);
						const {tags, references} = plan.fill(plan.needsOsVersion ? await osVersion() : undefined);
						return (0, _pipeline_target_js__WEBPACK_IMPORTED_MODULE_6__.lR)(target, tags, references);
					},
					annotations: inputs.annotations,
					verifiers: {keys: publicKeys, identity},
					partsMustBe: inputs.partsMustBe,
					allowRollback: inputs.allowRollback,
					key,
					publicKeys,
					keyless,
					alsoAttestIn
				},
				pipeline
			);
			for (const {reference: name, result, policyFrom, reason} of hosts) {
				const line = `${name}: ${result} by a host with the policy of the ${policyFrom} (${reason})`;
				services.log[result === 'accepted' ? 'info' : 'warn'](line);
			}
			const moved = tags.map(({reference: name}) => name);
			return {
				outputs: {image: `${inputs.to}@${index.digest}`, digest: index.digest, tags: moved.join('\n')},
				json: {
					tags: moved,
					hosts,
					parts: parts.map(({image, platform}) => ({
						platform: (0, _pipeline_index_parts_js__WEBPACK_IMPORTED_MODULE_2__.$r)(platform),
						digest: image.manifest.descriptor.digest
					}))
				}
			};
		}
		function wantedParts(parts) {
			return Object.entries(parts).map(([name, digest]) => {
				if (!(0, _core_digest_js__WEBPACK_IMPORTED_MODULE_0__.Bc)(digest)) throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo('input-invalid', `parts: ${name} is no digest`);
				const [os = '', architecture = '', variant] = name.split('/');
				return {platform: {os, architecture, ...(variant === undefined ? {} : {variant})}, digest};
			});
		}
	},
	92448: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ar: () => identityTrustOf,
			g_: () => identityInputs,
			vU: () => verifierProblems
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22896);
		var _input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88444);
		var _keyless_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86058);
		const address = {pattern: /^https?:\/\/[^\s?#@]{1,2000}$/, allowed: 'an address', placeholder: 'url'};
		const identityInputs = {
			identity: (0, _input_js__WEBPACK_IMPORTED_MODULE_1__.Mn)({
				description: 'Who must have signed without a key, one of these: `https://github.com/you/image/.github/workflows/publish.yml@refs/heads/main`, one a line. Needs trusted-root.',
				allowed: 'one certificate subject a line',
				placeholder: 'subject'
			}),
			'identity-regexp': (0, _input_js__WEBPACK_IMPORTED_MODULE_1__.Mn)({
				description: 'The same by regular expression, one a line; it must match the whole name. Better name it exactly: an unescaped `.` takes any character.',
				allowed: 'one regular expression a line',
				placeholder: 'regexp'
			}),
			issuer: (0, _input_js__WEBPACK_IMPORTED_MODULE_1__.Qq)({
				description: 'Who vouched for that identity. Without it, the GitHub that the identity names: `https://token.actions.githubusercontent.com`, or that of ghe.com or this run’s own server.',
				...address
			}),
			'issuer-regexp': (0, _input_js__WEBPACK_IMPORTED_MODULE_1__.Qq)({
				description: 'The same by regular expression; it must match the whole address.',
				placeholder: 'regexp'
			}),
			'source-repository': (0, _input_js__WEBPACK_IMPORTED_MODULE_1__.Qq)({
				description: 'The repository that was built, `https://github.com/you/image`. A reusable workflow signs for whoever calls it: always give it then.',
				...address
			}),
			'source-refs': (0, _input_js__WEBPACK_IMPORTED_MODULE_1__.Mn)({
				description: 'The refs that may have been built, `refs/heads/main`, one a line. Without it, any.',
				item: /^refs\/\S{1,1000}$/,
				allowed: 'one ref a line, from refs/ on',
				placeholder: 'ref'
			}),
			'github-hosted': (0, _input_js__WEBPACK_IMPORTED_MODULE_1__.Jt)({
				description: 'It must have been signed on a runner of GitHub’s, not on someone’s own.',
				default: 'false'
			}),
			..._keyless_inputs_js__WEBPACK_IMPORTED_MODULE_2__.hU
		};
		function verifierProblems(inputs) {
			const {publicKeys, issuer, issuerRegexp, trustedRoot: root, sourceRepository, sourceRefs, githubHosted} = inputs;
			const problems = (0, _keyless_inputs_js__WEBPACK_IMPORTED_MODULE_2__.oh)(inputs);
			const asked = inputs.identity.length > 0 || inputs.identityRegexp.length > 0;
			const about = [issuer, issuerRegexp, root, sourceRepository].some(value => value !== undefined);
			if (publicKeys.length === 0 && !asked) problems.push('public-keys is required, or identity');
			if (asked && root === undefined) problems.push('identity needs trusted-root: whose certificates count?');
			if (issuer !== undefined && issuerRegexp !== undefined) problems.push('give issuer or issuer-regexp, not both');
			if (!asked && (about || sourceRefs.length > 0 || githubHosted)) {
				problems.push('issuer, issuer-regexp, trusted-root, source-repository, source-refs and github-hosted say more about an identity: give it');
			}
			return problems;
		}
		async function identityTrustOf(inputs, services) {
			const {identity, identityRegexp, sourceRepository, sourceRefs, githubHosted} = inputs;
			if (identity.length === 0 && identityRegexp.length === 0) return undefined;
			const root = await (0, _keyless_inputs_js__WEBPACK_IMPORTED_MODULE_2__.N)(inputs, services);
			if (!root) throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('input-missing', 'identity needs trusted-root: whose certificates count?');
			const {readPattern} = await __webpack_require__.e(1896).then(__webpack_require__.bind(__webpack_require__, 31896));
			const expected = {
				issuer: inputs.issuerRegexp === undefined ? await issuerOf(inputs, services) : readPattern(inputs.issuerRegexp),
				subjects: [...identity, ...identityRegexp.map(readPattern)],
				sourceRepository,
				sourceRefs,
				runnerEnvironment: githubHosted ? 'github-hosted' : undefined
			};
			return {identity: expected, root};
		}
		async function issuerOf(inputs, services) {
			if (inputs.issuer !== undefined) return inputs.issuer;
			const {githubIssuer} = await __webpack_require__.e(7503).then(__webpack_require__.bind(__webpack_require__, 17503));
			const {serverUrl} = await services.identity.repository();
			const own = new URL(serverUrl).origin;
			const servers = inputs.identity.map(serverOf);
			if (inputs.identityRegexp.length > 0) servers.push(own);
			const [server, ...others] = new Set(servers);
			const isKnown = server === own || (server && /^https:\/\/(github\.com|[^/:]+\.ghe\.com)$/.test(server));
			if (server && isKnown && others.length === 0) return githubIssuer(server);
			throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('input-missing', `issuer: it does not follow from the identity who vouches for it`, {
				hint: 'Give issuer: the address of the identity provider, as `cosign verify --certificate-oidc-issuer` takes it.'
			});
		}
		function serverOf(identity) {
			return URL.parse(identity)?.origin;
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
	67149: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			m: () => osVersionOf
		});
		const maxBytes = 64 * 1024;
		const versionPattern = /^[0-9][0-9a-z._-]{0,31}$/;
		async function osVersionOf(tree) {
			for (const path of ['etc/os-release', 'usr/lib/os-release']) {
				const entry = tree.lookup(path);
				if (entry?.type !== 'file') continue;
				if (entry.size > maxBytes) return undefined;
				const text = (await tree.readFile(path, maxBytes))?.toString('utf8') ?? '';
				return versionIn(text);
			}
			return undefined;
		}
		function versionIn(text) {
			const written = text
				.split('\n')
				.filter(line => line.startsWith('VERSION_ID='))
				.at(-1)
				?.slice('VERSION_ID='.length)
				.trimEnd();
			const value = /^(["'])(.*)\1$/.exec(written ?? '')?.[2] ?? written;
			return value !== undefined && versionPattern.test(value) ? value : undefined;
		}
	},
	10582: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Q$: () => dateOf,
			Ur: () => referenceTemplate,
			Vd: () => planTags,
			Z4: () => tagTemplate,
			u0: () => tagWords
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22896);
		var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48182);
		const tagWords = {
			date: 'the day of the image’s clock (UTC), 20261123',
			sha: 'the first seven digits of the commit',
			'os-version': 'VERSION_ID of the image’s os-release',
			pr: 'the number of the pull request'
		};
		const words = Object.keys(tagWords);
		const piece = `[A-Za-z0-9_.-]|\\{(?:${words.join('|')})\\}`;
		const tagTemplate = new RegExp(`^(?![.-])(?:${piece}){1,128}$`);
		const referenceTemplate = new RegExp(`^[a-z0-9.:[\\]_-]+/[A-Za-z0-9._/-]+:(?![.-])(?:${piece}){1,128}$`);
		const shortSha = 7;
		function planTags(templates, references, {created, origin}, log) {
			const isPullRequest = inPullRequest(origin);
			const counts = template => template.includes('{pr}') === isPullRequest;
			const wanted = templates.filter(counts);
			const left = templates.filter(template => !counts(template));
			const where = isPullRequest ? 'in a pull request' : 'outside of a pull request';
			if (wanted.length === 0) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('input-missing', `tags: none of ${left.join(', ')} is moved ${where}`, {
					hint: isPullRequest ? 'A pull request moves only tags with its number: pr-{pr}. Or do not publish from it.' : 'Tags with {pr} are for pull requests: name others besides.'
				});
			}
			if (left.length > 0) log.info(`${where}: the tags ${left.join(', ')} are left as they are`);
			const known = {
				date: dateOf(created),
				sha: commitOf(origin)?.slice(0, shortSha),
				pr: pullRequestOf(origin)
			};
			const plain = wanted.filter(template => !template.includes('{os-version}'));
			const plan = {
				needsOsVersion: plain.length < wanted.length,
				plain: plain.map(template => filled(template, known)),
				fill: osVersion => ({
					tags: [...new Set(wanted.map(template => filled(template, {...known, 'os-version': osVersion})))],
					references: references.filter(counts).map(reference => {
						const colon = reference.lastIndexOf(':');
						return reference.slice(0, colon + 1) + filled(reference.slice(colon + 1), {...known, 'os-version': osVersion});
					})
				})
			};
			plan.fill('0');
			return plan;
		}
		function dateOf(created) {
			return created.getTime() <= 0 ? undefined : created.toISOString().slice(0, 10).replaceAll('-', '');
		}
		function filled(template, values) {
			const tag = template.replace(/\{([a-z-]+)\}/g, (_, word) => {
				const value = values[word];
				if (value !== undefined) return value;
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('input-missing', `tags: ${template}: {${word}} is not known here`, {hint: hints[word]});
			});
			if ((0, _target_js__WEBPACK_IMPORTED_MODULE_1__._l)(tag)) return tag;
			throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('input-invalid', `tags: ${template} becomes ${JSON.stringify(tag)}, which is no tag for an image`, {
				hint: 'A tag has letters, digits, "_", "." and "-", at most 128; sha256-… are those of signatures.'
			});
		}
		const hints = {
			date: 'It is the day of SOURCE_DATE_EPOCH, else of the commit: check out the repository, or set it.',
			sha: 'Run in a checkout of a git repository that has a remote `origin`.',
			'os-version': 'The image’s os-release has no VERSION_ID that begins with a digit and has only 0-9, a-z, ".", "_" and "-".',
			pr: 'Only runs of the event pull_request tell the number, by their ref.'
		};
		function inPullRequest(origin) {
			return origin.kind === 'github' && (/^pull_request/.test(origin.eventName) || origin.ref.startsWith('refs/pull/'));
		}
		function pullRequestOf(origin) {
			return origin.kind === 'github' ? /^refs\/pull\/(\d{1,10})\//.exec(origin.ref)?.[1] : undefined;
		}
		function commitOf(origin) {
			return origin.kind === 'github' ? origin.sha : origin.source?.commit;
		}
	},
	48182: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			_l: () => isImageTag,
			g$: () => readTags,
			lR: () => tagTargets,
			qC: () => referenceTargets,
			xC: () => requireBareTarget
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22896);
		const tagPattern = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
		const reserved = /^sha256-[0-9a-f]{64}(\.|$)/;
		function isImageTag(text) {
			return tagPattern.test(text) && !reserved.test(text);
		}
		function tagTargets(store, tags, references) {
			store.willWrite?.();
			const {repository} = store;
			const named = new Map();
			for (const {tag, reference} of referenceTargets(references)) {
				const other = named.get(tag);
				if (tags.includes(tag) && (other ?? reference) === reference) named.set(tag, reference);
				else {
					const why = other ? `and ${other} are both for the tag ${tag}` : 'is for none of the tags';
					throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('input-invalid', `references: ${reference} ${why}`, {
						hint: 'Each names what one tag stands for, and ends with that tag: ghcr.io/you/image:stable for the tag stable.'
					});
				}
			}
			return [...new Set(tags)].map(tag => {
				if (!isImageTag(tag)) {
					throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('input-invalid', `tags: ${JSON.stringify(tag)} is no tag for an image`, {
						hint: 'A tag has letters, digits, "_", "." and "-", starts with none of the last two, and is at most 128 long; sha256-… are those of signatures.'
					});
				}
				const reference = named.get(tag) ?? (repository && `${repository.host}/${repository.path}:${tag}`);
				if (!reference) {
					throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('input-missing', `references: nothing says what the tag ${tag} of ${store.name} stands for`, {
						hint: `A layout stands in for a repository: name it, for example references: ghcr.io/you/image:${tag}`
					});
				}
				return {tag, reference};
			});
		}
		function referenceTargets(references) {
			return references.map(reference => ({tag: reference.slice(reference.lastIndexOf(':') + 1), reference}));
		}
		function requireBareTarget(reference) {
			if (reference.tag !== undefined || reference.digest !== undefined) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('input-invalid', 'to: names a repository without tag or digest; the tags go into `tags`');
			}
		}
		async function readTags(store, targets) {
			return Promise.all(targets.map(async target => ({...target, now: await store.getManifest(target.tag)})));
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
	}
};
