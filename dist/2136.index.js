export const id = 2136;
export const ids = [2136];
export const modules = {
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
	10644: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			runOnGithub: () => runOnGithub
		});
		var core = __webpack_require__(96421);
		var printable = __webpack_require__(38497);
		var report_group = __webpack_require__(14364);
		var rule_page = __webpack_require__(48961);
		const perType = 9;
		const maxMessage = 4_096;
		const types = {
			error: 'error',
			unknown: 'error',
			warning: 'warning',
			note: 'notice'
		};
		function annotations(findings, strict) {
			const byType = {error: [], warning: [], notice: []};
			for (const group of (0, report_group.k)(findings)) {
				const {level} = group.like;
				const type = level === 'unknown' && !strict ? 'warning' : types[level];
				byType[type].push(annotation(type, group));
			}
			return Object.values(byType).flatMap(all => limited(all));
		}
		function limited(all) {
			const [first] = all;
			if (all.length <= perType || !first) return all;
			const left = all.length - perType + 1;
			const more = {
				type: first.type,
				title: 'More findings',
				message: `${left} more are in the job summary.`
			};
			return [...all.slice(0, perType - 1), more];
		}
		function annotation(type, {like, place, message, examples = ''}) {
			const {rule, fix, at} = like;
			const page = (0, rule_page.g)(rule);
			const about = page === undefined ? '' : `\nAbout this rule: ${page}`;
			const text = [place, message, examples, fix === undefined ? '' : (0, printable.g$)(fix)];
			return {
				type,
				title: rule,
				message: (0, printable.vI)(text.filter(part => part !== '').join('\n'), maxMessage - about.length) + about,
				...(at ? {file: (0, printable.g$)(at.file)} : {}),
				...(at?.line ? {line: at.line} : {})
			};
		}
		var terminal = __webpack_require__(99131);
		var runner_ending = __webpack_require__(12428);
		var exit = __webpack_require__(86747);
		var duration = __webpack_require__(79371);
		var pace = __webpack_require__(64280);
		const github_log_perType = 10;
		const github_log_maxMessage = 4_096;
		const progressMs = 15_000;
		class GithubLog {
			#write;
			#commands;
			#redact;
			#verbose;
			#shown = {error: 0, warning: 0, notice: 0};
			#pace = new pace.o();
			#depth = 0;
			#lastProgress = Date.now();
			constructor(options) {
				this.#write = options.write;
				this.#commands = options.commands;
				this.#redact = options.redact;
				this.#verbose = options.debug;
			}
			info(message) {
				for (const line of this.#clean(message).split('\n')) this.#write(noCommand(line));
			}
			warn(message) {
				this.annotate({type: 'warning', title: 'wtgos', message});
			}
			debug(message) {
				if (this.#verbose) this.info(`debug: ${message}`);
			}
			async step(title, work) {
				const started = performance.now();
				const name = this.#clean(title);
				if (this.#depth++ === 0) this.#commands.startGroup(name);
				else this.info(`${name} …`);
				try {
					return await work();
				} finally {
					if (--this.#depth === 0) this.#commands.endGroup();
					this.info(`${name}: ${(0, duration.Y)(performance.now() - started)}`);
				}
			}
			progress(label, doneBytes, totalBytes) {
				const pace = this.#pace.of(label, doneBytes, totalBytes);
				const now = Date.now();
				if (now - this.#lastProgress < progressMs) return;
				this.#lastProgress = now;
				const megabytes = bytes => (bytes / 1e6).toFixed(0);
				this.info(`${label}: ${megabytes(doneBytes)}${totalBytes === undefined ? '' : ` of ${megabytes(totalBytes)}`} MB${pace && `, ${pace}`}`);
			}
			annotate(annotation) {
				const {type, title, file, line} = annotation;
				const message = this.#clean(annotation.message);
				if (this.#shown[type]++ >= github_log_perType) {
					this.info(`${type}: ${title}: ${message}`);
					return;
				}
				this.#commands[type]((0, printable.vI)(message, github_log_maxMessage), {
					title,
					...(file && {file}),
					...(line && {startLine: line})
				});
			}
			#clean(text) {
				return (0, printable.fk)(this.#redact(text));
			}
		}
		function noCommand(line) {
			return line.replace(/^(\s*:):/, '$1\u2060:').replaceAll('##[', '#\u2060#[');
		}
		var interrupt = __webpack_require__(77956);
		var network = __webpack_require__(96173);
		var errors = __webpack_require__(22896);
		const maxBytes = 1024 * 1024;
		function withinLimit(outputs) {
			const all = Object.entries(outputs);
			const bytes = all.reduce((sum, [, {length}]) => sum + 2 * length, 0);
			if (bytes <= maxBytes) return all;
			const [largest] = all.toSorted(([, one], [, other]) => other.length - one.length).map(([name]) => name);
			throw new errors.yo('input-invalid', `the outputs are ${bytes} bytes, ${largest} most of all; GitHub takes 1 MiB`, {
				hint: 'Give less: fewer platforms and flavours, shorter build arguments.',
				state: 'The work of this step is done; only its outputs are missing.'
			});
		}
		const prefix = 'INPUT_';
		function rawInputs(contract, env) {
			const names = new Map(Object.keys(contract.inputs).map(name => [name.toUpperCase(), name]));
			const raw = [];
			for (const [variable, value] of Object.entries(env)) {
				if (!variable.startsWith(prefix) || value === undefined) continue;
				const name = variable.slice(prefix.length);
				raw.push([names.get(name) ?? name.toLowerCase(), value]);
			}
			return Object.fromEntries(raw);
		}
		var runner_secrets = __webpack_require__(38954);
		var runner_services = __webpack_require__(92293);
		var markdown = __webpack_require__(13262);
		const summary_maxBytes = 1000 * 1024;
		const cut = '\n\n**The rest is left out: GitHub takes no more than 1 MiB of a step. The log has all of it.**\n';
		function summaryOf(title, verdicts, {outputs, summary}, ending) {
			const parts = [`## ${(0, markdown.p)(title)}\n`];
			if (ending) {
				const lines = [ending.message, ...ending.details].flatMap(text => text.split('\n'));
				parts.push(`### ${(0, markdown.p)(ending.title)}\n\n${lines.map(markdown.p).join('<br>\n')}\n`);
			}
			const rows = Object.entries(outputs).map(([name, value]) => `| ${(0, markdown.p)(name)} | ${value.split('\n').map(markdown.p).join('<br>')} |`);
			if (rows.length > 0) parts.push(`| output | value |\n|---|---|\n${rows.join('\n')}\n`);
			parts.push(...verdicts.map(markdown.B), ...(summary === undefined ? [] : [summary]));
			return summary_withinLimit(parts.join('\n'));
		}
		function summary_withinLimit(text) {
			const bytes = Buffer.from(text);
			if (bytes.length <= summary_maxBytes) return text;
			const end = bytes.subarray(0, summary_maxBytes - cut.length).lastIndexOf('\n');
			return bytes.subarray(0, Math.max(end, 0)).toString() + cut;
		}
		async function runOnGithub(action, entryFile) {
			const {env} = process;
			const secrets = new runner_secrets.S();
			const redact = text => secrets.redact(text);
			const debug = core.isDebug();
			const log = new GithubLog({write: line => core.info(line), commands: core, redact, debug});
			const mask = secret => {
				if (runner_secrets.S.isTooShort(secret)) log.warn(runner_secrets.u);
				for (const form of secrets.add(secret)) core.setSecret(form);
			};
			const raw = rawInputs(action.contract, env);
			for (const [name, input] of Object.entries(action.contract.inputs)) {
				const text = raw[name];
				if (input.secret && text && !isPlace(text, input.secret)) mask(text);
			}
			const stop = (0, interrupt.P)(error => {
				const ending = (0, runner_ending.z)(error, redact, debug);
				tell(ending, log);
				process.exit(ending.status);
			});
			process.on('uncaughtException', error => {
				tell((0, runner_ending.z)(error, redact, debug), log);
				process.exit(70);
			});
			const verdicts = [];
			const judged = verdict => {
				verdicts.push(verdict);
				log.info((0, terminal.n)(verdict, false));
				for (const annotation of annotations(verdict.findings, verdict.strict)) log.annotate(annotation);
			};
			const services = () =>
				(0, runner_services.servicesOf)({
					env,
					cwd: env['GITHUB_WORKSPACE'] || process.cwd(),
					log,
					entryFile,
					signal: stop.signal,
					mask,
					judged,
					getIdToken: audience => core.getIDToken(audience)
				});
			let result;
			let ending;
			try {
				await (0, network.z)(env, mask);
				result = await action.run(raw, services);
				const {outputs, failure} = result;
				const given = failure ? Object.entries(outputs) : withinLimit(outputs);
				for (const [name, value] of given) core.setOutput(name, value);
				if (failure) throw failure;
			} catch (error) {
				ending = (0, runner_ending.z)(stop.reasonOf(error), redact, debug);
				tell(ending, log);
			}
			if (env['GITHUB_STEP_SUMMARY']) {
				const text = redact(summaryOf(action.contract.title, verdicts, result ?? {outputs: {}}, ending));
				await core.summary.addRaw(text, true).write();
			}
			stop.dispose();
			return (0, exit.q)(ending?.status ?? 0);
		}
		function isPlace(text, kind) {
			return /^\s*(env|file):\/\/\S*\s*$/.test(text) || (kind === 'key' && /^\s*[\w./-]{1,200}\.(key|pem)\s*$/.test(text));
		}
		function tell(ending, log) {
			const {title, message, details, file, line} = ending;
			log.annotate({
				type: 'error',
				title,
				message: [message, ...details].join('\n'),
				...(file !== undefined && {file}),
				...(line !== undefined && {line})
			});
		}
	}
};
