export const id = 5887;
export const ids = [5887];
export const modules = {
	54543: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L: () => parseContainerfile,
			a: () => stageNamed
		});
		var nearest = __webpack_require__(60772);
		var complaint = __webpack_require__(68928);
		var assemble_words = __webpack_require__(99500);
		const notDone = {
			'--exclude': 'Name the files in .containerignore, or copy less.',
			'--parents': 'Copy the folder that has the files.',
			'--checksum': 'Only downloads have it; commit the file and COPY it.',
			'--keep-git-dir': 'Only repositories have it.',
			'--unpack': 'Unpack the archive before the build and COPY the folder.'
		};
		function parseCopy(instruction, context) {
			const {line, rest, heredocs} = instruction;
			const keyword = instruction.keyword === 'ADD' ? 'ADD' : 'COPY';
			const values = new Map();
			let beyondAppend;
			for (const flag of instruction.flags) {
				const [name = '', ...value] = flag.split('=');
				const text = value.join('=');
				if (Object.hasOwn(notDone, name)) {
					beyondAppend = {what: `has ${keyword} ${name}`, hint: notDone[name] ?? ''};
					continue;
				}
				if (name === '--link') {
					if (!['', 'true', 'false'].includes(text)) throw (0, complaint.Gq)(context, line, `--link=${(0, complaint.hD)(text)}`, 'It is true or false.');
					continue;
				}
				const names = keyword === 'COPY' ? ['--from', '--chown', '--chmod', '--link'] : ['--chown', '--chmod', '--link'];
				if (!names.includes(name)) throw (0, complaint.Vx)(context, line, keyword, flag, names);
				if (text === '') throw (0, complaint.Gq)(context, line, `${keyword} ${name} has no value`, `Write ${name}=VALUE.`);
				if (values.has(name)) throw (0, complaint.Gq)(context, line, `${keyword} has ${name} twice`, 'Keep one of them.');
				values.set(name, text);
			}
			const json = (0, assemble_words.WY)(rest);
			if (json === 'mixed') throw (0, complaint.Gq)(context, line, `${keyword}: the JSON array has members that are no strings`, 'Put each in double quotes.');
			const words = json ?? (0, assemble_words.kS)(rest);
			const destination = words.at(-1);
			if (destination === undefined || words.length < 2) {
				throw (0, complaint.Gq)(context, line, `${keyword} takes at least a source and a destination`, `Write ${keyword} SOURCE… DESTINATION.`);
			}
			const sources = words.slice(0, -1).filter(word => heredocs.length === 0 || !word.startsWith('<<'));
			const download = sources.find(source => /^(https?|git|ssh):\/\/|^git@/i.test(source));
			if (keyword === 'ADD' && download !== undefined) {
				beyondAppend = {
					what: `downloads ${(0, complaint.hD)(download)}`,
					hint: 'Commit the file and COPY it: then its content is known and reviewed.'
				};
			}
			return {
				kind: 'copy',
				keyword,
				from: values.get('--from'),
				chown: values.get('--chown'),
				chmod: values.get('--chmod'),
				sources,
				heredocs,
				destination,
				...(beyondAppend && {beyondAppend})
			};
		}
		const checks = /^(?:bootc container lint(?: --(?:fatal-warnings|no-truncate|list)| --skip[ =][a-z][a-z0-9-]{0,60}){0,50}|ostree container commit)$/;
		const flagNames = ['--mount', '--network', '--security'];
		function parseRun({line, flags, rest, heredocs}, context) {
			const mountsFrom = [];
			const mountedOn = [];
			const secrets = [];
			for (const flag of flags) {
				const [name = '', ...value] = flag.split('=');
				if (!flagNames.includes(name)) throw (0, complaint.Vx)(context, line, 'RUN', flag, flagNames);
				if (name !== '--mount') continue;
				const members = mountMembers(value.join('='), line, context);
				const from = members.get('from');
				if (from !== undefined) mountsFrom.push(from);
				const target = members.get('target');
				if (target !== undefined) mountedOn.push(target);
				if (members.get('type') !== 'secret') continue;
				const id = members.get('id') ?? members.get('target')?.split('/').at(-1);
				if (id === undefined) throw (0, complaint.Gq)(context, line, 'a secret mount has no id', 'Write --mount=type=secret,id=NAME.');
				secrets.push(id);
			}
			if (rest === '') throw (0, complaint.Gq)(context, line, 'RUN has no command', 'Write RUN COMMAND.');
			const words = (0, assemble_words.WY)(rest);
			const plain = (Array.isArray(words) ? words : (0, assemble_words.kS)(rest)).join(' ');
			return {kind: 'run', mountsFrom, mountedOn, secrets, heredocs, isCheck: flags.length === 0 && checks.test(plain)};
		}
		const sameMembers = {dst: 'target', destination: 'target', src: 'source'};
		function mountMembers(text, line, context) {
			if (text.includes('"')) {
				throw (0, complaint.Gq)(context, line, `--mount=${(0, complaint.hD)(text)} has quotes`, 'Write its members without quotes.');
			}
			return new Map(
				text.split(',').map(member => {
					const equals = member.indexOf('=');
					const name = (equals < 0 ? member : member.slice(0, equals)).toLowerCase();
					return [sameMembers[name] ?? name, equals < 0 ? '' : member.slice(equals + 1)];
				})
			);
		}
		const known = ['ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'].flatMap(names => names.split(' '));
		function parseFrom(instruction, context) {
			const {line, rest, flags} = instruction;
			const [image, as, name, ...more] = (0, assemble_words.kS)(rest);
			if (image === undefined || more.length > 0 || (as !== undefined && (as.toLowerCase() !== 'as' || !name))) {
				throw (0, complaint.Gq)(context, line, 'FROM is not followed by IMAGE or IMAGE AS NAME', 'Write FROM image AS name.');
			}
			if (name !== undefined && !/^[a-z][a-z0-9-_.]*$/i.test(name)) {
				throw (0, complaint.Gq)(context, line, `the stage name ${(0, complaint.hD)(name)} is not allowed`, 'Take a letter, then letters, digits, "-", "_" or ".".');
			}
			let platform;
			for (const flag of flags) {
				if (!flag.startsWith('--platform=')) throw (0, complaint.Vx)(context, line, 'FROM', flag, ['--platform']);
				platform = flag.slice('--platform='.length);
			}
			return {line, image, name: name?.toLowerCase(), platform};
		}
		function parseCommand(instruction, context) {
			const {line, original} = instruction;
			const {keyword, rest} = instruction;
			if (keyword !== 'COPY' && keyword !== 'ADD' && keyword !== 'RUN' && keyword !== 'HEALTHCHECK') {
				const [flag] = instruction.flags;
				if (flag !== undefined && known.includes(keyword)) throw (0, complaint.Vx)(context, line, keyword, flag, []);
			}
			const one = () => {
				if (rest === '') throw (0, complaint.Gq)(context, line, `${keyword} has no value`, `Write ${keyword} VALUE.`);
				return rest;
			};
			const some = words => {
				if (words.length === 0) throw (0, complaint.Gq)(context, line, `${keyword} has no value`, `Write ${keyword} VALUE.`);
				return words;
			};
			switch (keyword) {
				case 'COPY':
				case 'ADD':
					return {line, original, ...parseCopy(instruction, context)};
				case 'ENV':
				case 'LABEL':
					return {line, original, kind: keyword === 'ENV' ? 'env' : 'label', pairs: parsePairs(instruction, context)};
				case 'ARG':
					return {line, original, kind: 'arg', args: parseArgs(instruction, context)};
				case 'WORKDIR':
				case 'USER':
				case 'STOPSIGNAL':
				case 'MAINTAINER':
					return {
						line,
						original,
						kind: keyword.toLowerCase(),
						value: one()
					};
				case 'EXPOSE':
					return {line, original, kind: 'expose', values: some((0, assemble_words.kS)(rest))};
				case 'VOLUME':
					return {line, original, kind: 'volume', values: some(words(instruction, context) ?? (0, assemble_words.kS)(rest))};
				case 'CMD':
				case 'ENTRYPOINT': {
					const exec = words(instruction, context);
					const kind = keyword === 'CMD' ? 'cmd' : 'entrypoint';
					if (exec) return {line, original, kind, form: 'exec', words: exec};
					return {line, original, kind, form: 'shell', words: rest === '' ? [] : [rest]};
				}
				case 'SHELL': {
					const shell = words(instruction, context);
					if (!shell?.length) throw (0, complaint.Gq)(context, line, 'SHELL takes a JSON array', 'Write SHELL ["/bin/sh", "-c"].');
					return {line, original, kind: 'shell', words: shell};
				}
				case 'HEALTHCHECK':
					some((0, assemble_words.IS)(rest, context.escapeChar));
					return {line, original, kind: 'healthcheck'};
				case 'RUN':
					return {line, original, ...parseRun(instruction, context)};
				case 'ONBUILD':
					return {
						line,
						original,
						kind: 'unsupported',
						message: 'ONBUILD is not done here',
						hint: 'OCI images have no such triggers: write the instruction where it is to run.'
					};
				case 'FROM':
					throw new Error('FROM starts a stage');
				default: {
					const guess = (0, nearest.p)(keyword, known);
					const hint = guess ? `Did you mean ${guess}?` : `Instructions are ${known.join(', ')}.`;
					throw (0, complaint.Gq)(context, line, `unknown instruction ${(0, complaint.hD)(keyword)}`, hint);
				}
			}
		}
		function words({keyword, rest, line}, context) {
			const found = (0, assemble_words.WY)(rest);
			if (found !== 'mixed') return found;
			throw (0, complaint.Gq)(context, line, `${keyword}: the JSON array has members that are no strings`, 'Put each in double quotes.');
		}
		function parsePairs({keyword, rest, line}, context) {
			const all = (0, assemble_words.IS)(rest, context.escapeChar);
			const [first] = all;
			if (first === undefined) throw (0, complaint.Gq)(context, line, `${keyword} has no value`, `Write ${keyword} NAME=value.`);
			if (!first.includes('=')) {
				const [, name, value] = /^([^\t ]+)[\t ]+(.+)$/s.exec(rest) ?? [];
				if (name === undefined || value === undefined) {
					throw (0, complaint.Gq)(context, line, `${keyword} ${(0, complaint.hD)(rest)} has no value`, `Write ${keyword} NAME=value.`);
				}
				return [[name, value]];
			}
			return all.map(word => {
				const equals = word.indexOf('=');
				if (equals <= 0) {
					throw (0, complaint.Gq)(context, line, `${keyword}: ${(0, complaint.hD)(word)} is no NAME=value`, 'Quote values that have blanks.');
				}
				return [word.slice(0, equals), word.slice(equals + 1)];
			});
		}
		function parseArgs({rest, line}, context) {
			const all = (0, assemble_words.IS)(rest, context.escapeChar);
			if (all.length === 0) throw (0, complaint.Gq)(context, line, 'ARG has no name', 'Write ARG NAME or ARG NAME=default.');
			return all.map(word => {
				const equals = word.indexOf('=');
				if (equals === 0) throw (0, complaint.Gq)(context, line, `ARG: ${(0, complaint.hD)(word)} has no name`, 'Write ARG NAME=default.');
				return equals < 0 ? {name: word, value: undefined} : {name: word.slice(0, equals), value: word.slice(equals + 1)};
			});
		}
		var assemble_instructions = __webpack_require__(62548);
		var scope = __webpack_require__(72765);
		var source_text = __webpack_require__(21302);
		const maxStages = 500;
		function parseContainerfile(source, file, {buildArgs, platform}) {
			const text = (0, source_text.pK)(source, file);
			const {escapeChar, instructions} = (0, assemble_instructions.K)(text, file);
			const context = {file, escapeChar};
			const build = new Map(Object.entries(buildArgs));
			const global = (0, scope.xZ)(platform);
			const fromScope = new scope.HG(context);
			for (const [name, value] of global) fromScope.setArg(name, value);
			const declaredArgs = new Set();
			const stages = [];
			for (const instruction of instructions) {
				if (instruction.keyword === 'FROM') {
					stages.push(startStage(parseFrom(instruction, context), stages, {context, scope: fromScope, platform}));
					if (stages.length > maxStages) {
						throw (0, complaint.Gq)(context, instruction.line, `more than ${maxStages} stages`, 'Is this the Containerfile?');
					}
					continue;
				}
				const command = parseCommand(instruction, context);
				if (command.kind === 'arg') for (const {name} of command.args) declaredArgs.add(name);
				const stage = stages.at(-1);
				if (stage) {
					stage.commands.push(command);
					continue;
				}
				if (command.kind !== 'arg') {
					throw (0, complaint.Gq)(context, command.line, `${instruction.keyword} before the first FROM`, 'Only ARG may stand there.');
				}
				for (const {name, value} of command.args) {
					fromScope.declare(name, value, {build, global: new Map()}, command.line);
					const known = fromScope.get(name);
					if (known !== undefined) global.set(name, known);
				}
			}
			const [first, ...others] = stages;
			if (!first) {
				throw (0, complaint.Gq)(context, 1, 'no FROM', 'Start with FROM and the base image, by tag and digest.');
			}
			const hint = (0, source_text.xD)(file, text);
			return {
				context,
				stages: [first, ...others],
				outerArgs: {build, global},
				declaredArgs,
				notes: hint === undefined ? [] : [hint]
			};
		}
		function startStage(from, stages, {context, scope, platform}) {
			const {line, name} = from;
			const image = scope.expand(from.image, line);
			if (image === '') {
				throw (0, complaint.Gq)(context, line, `FROM ${(0, complaint.hD)(from.image)} is empty`, 'Give the ARG in it a default, or a build argument.');
			}
			if (name !== undefined && stages.some(stage => stage.name === name)) {
				throw (0, complaint.Gq)(context, line, `a second stage is called ${(0, complaint.hD)(name)}`, 'Give each stage its own name.');
			}
			if (from.platform !== undefined) {
				const asked = scope.expand(from.platform, line);
				const [os, architecture, variant] = asked.split('/');
				const same = os === platform.os && architecture === platform.architecture;
				if (!same || (variant ?? platform.variant) !== platform.variant) {
					throw (0, complaint.qO)(context, line, `FROM --platform=${(0, complaint.hD)(asked)}, but the image is built for ${platform.os}/${platform.architecture}`, 'Leave --platform out, and name the platform where the build is started.');
				}
			}
			const earlier = stages.find(stage => stage.name !== undefined && stage.name === image.toLowerCase());
			const base = earlier ? {kind: 'stage', index: earlier.index} : image === 'scratch' ? {kind: 'scratch'} : {kind: 'image', reference: image};
			return {index: stages.length, name, line, base, commands: []};
		}
		function stageNamed(stages, from, before) {
			const earlier = stages.slice(0, before);
			const byName = earlier.find(({name}) => name === from.toLowerCase());
			return byName ?? (/^\d{1,5}$/.test(from) ? earlier[Number(from)] : undefined);
		}
	},
	70316: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			EW: () => readSmallFile,
			O$: () => unreadable,
			qY: () => fileContent
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22896);
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
		const chunkBytes = 256 * 1024;
		const readFlags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
		async function readSmallFile(path, maxBytes) {
			const env_1 = {stack: [], error: void 0, hasError: false};
			try {
				let handle;
				try {
					handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, readFlags);
				} catch (error) {
					const {code} = error;
					if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
					if (code !== 'ELOOP') throw unreadable(path, error);
					throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo('context-invalid', `${path} is a symlink, and none is followed there`, {
						hint: 'Put the file itself there.'
					});
				}
				const file = __addDisposableResource(env_1, handle, true);
				const {size} = await file.stat();
				if (size > maxBytes) {
					throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo('context-invalid', `${path} is larger than ${maxBytes} bytes`, {hint: 'Make it shorter.'});
				}
				const buffer = Buffer.alloc(maxBytes);
				try {
					const {bytesRead} = await file.read(buffer, 0, maxBytes, 0);
					return buffer.subarray(0, bytesRead);
				} catch (error) {
					throw unreadable(path, error);
				}
			} catch (e_1) {
				env_1.error = e_1;
				env_1.hasError = true;
			} finally {
				const result_1 = __disposeResources(env_1);
				if (result_1) await result_1;
			}
		}
		function fileContent(path, name, seen) {
			return {
				size: Number(seen.size),
				async *open() {
					const env_2 = {stack: [], error: void 0, hasError: false};
					try {
						const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, readFlags).catch(error => {
							throw unreadable(name, error);
						});
						const file = __addDisposableResource(env_2, handle, true);
						requireSame(name, seen, await file.stat({bigint: true}));
						let left = Number(seen.size);
						for (let position = 0; left > 0; ) {
							const buffer = Buffer.allocUnsafe(Math.min(chunkBytes, left));
							const {bytesRead} = await file.read(buffer, 0, buffer.length, position).catch(error => {
								throw unreadable(name, error);
							});
							if (bytesRead === 0) throw changed(name);
							left -= bytesRead;
							position += bytesRead;
							yield buffer.subarray(0, bytesRead);
						}
						requireSame(name, seen, await file.stat({bigint: true}));
					} catch (e_2) {
						env_2.error = e_2;
						env_2.hasError = true;
					} finally {
						const result_2 = __disposeResources(env_2);
						if (result_2) await result_2;
					}
				}
			};
		}
		function unreadable(name, error) {
			const {code = String(error)} = error;
			if (code === 'ELOOP' || code === 'ENOENT' || code === 'ENXIO') return changed(name);
			return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo('context-invalid', `${name} cannot be read: ${code}`, {
				hint: 'Check its owner and mode, or name it in .containerignore.',
				cause: error
			});
		}
		function requireSame(name, seen, now) {
			const same = ['dev', 'ino', 'size', 'mode', 'mtimeNs', 'ctimeNs'].every(key => seen[key] === now[key]);
			if (!same) throw changed(name);
		}
		function changed(name) {
			return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo('context-invalid', `${name} changed while it was read`, {
				hint: 'Let nothing write into the build context during a build, and run again.'
			});
		}
	},
	25031: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			JM: () => PatternError,
			Sr: () => matchesOne,
			k8: () => tokensOf,
			mg: () => matchMember,
			rl: () => hasWildcard
		});
		class PatternError extends Error {}
		function hasWildcard(text) {
			return /[*?[\\]/.test(text);
		}
		function matchMember(pattern, name) {
			return matchTokens(tokensOf(pattern), [...name]);
		}
		function tokensOf(pattern) {
			const characters = [...pattern];
			const tokens = [];
			for (let at = 0; at < characters.length; ) {
				const character = characters[at++] ?? '';
				if (character === '*') tokens.push({kind: 'star'});
				else if (character === '?') tokens.push({kind: 'any'});
				else if (character === '\\') {
					const escaped = characters[at++];
					if (escaped === undefined) throw new PatternError('it ends in an escape');
					tokens.push({kind: 'text', text: escaped});
				} else if (character === '[') {
					const parsed = classAt(characters, at);
					tokens.push(parsed.token);
					at = parsed.end;
				} else tokens.push({kind: 'text', text: character});
			}
			return tokens;
		}
		function classAt(characters, start) {
			let at = start;
			const negated = characters[at] === '^';
			if (negated) at++;
			const ranges = [];
			const one = () => {
				let character = characters[at++];
				if (character === '\\') character = characters[at++];
				else if (character === '-' || character === ']') throw new PatternError('a class in it has no start');
				if (character === undefined) throw new PatternError('a class in it is not closed');
				return character.codePointAt(0) ?? 0;
			};
			while (characters[at] !== ']' || ranges.length === 0) {
				const low = one();
				let high = low;
				if (characters[at] === '-') {
					at++;
					high = one();
				}
				ranges.push([low, high]);
			}
			return {token: {kind: 'class', negated, ranges}, end: at + 1};
		}
		function matchTokens(tokens, name) {
			let token = 0;
			let at = 0;
			let star = -1;
			let starAt = 0;
			while (at < name.length) {
				const current = tokens[token];
				if (current?.kind === 'star') {
					star = token++;
					starAt = at;
				} else if (current && matchesOne(current, name[at] ?? '')) {
					token++;
					at++;
				} else if (star >= 0) {
					token = star + 1;
					at = ++starAt;
				} else return false;
			}
			while (tokens[token]?.kind === 'star') token++;
			return token === tokens.length;
		}
		function matchesOne(token, character) {
			if (token.kind === 'text') return token.text === character;
			if (token.kind === 'any') return true;
			if (token.kind === 'star') return false;
			const code = character.codePointAt(0) ?? 0;
			return token.ranges.some(([low, high]) => low <= code && code <= high) !== token.negated;
		}
	},
	62548: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K: () => readInstructions
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22896);
		var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99500);
		const maxInstructions = 10_000;
		const directive = /^#[ \t]*([a-zA-Z][a-zA-Z0-9]*)[ \t]*=[ \t]*(\S.*)$/;
		const ownSyntax = /^(docker\.io\/)?docker\/dockerfile(:[\w.-]{1,128})?(@sha256:[0-9a-f]{64})?$/;
		const ignorable = /^[ \t]*(#.*)?$/;
		const heredocMark = /^\d*<<(-?)([^<]+)$/;
		function readInstructions(text, file) {
			const reader = new InstructionReader(text.split('\n'), file);
			const escapeChar = reader.readDirectives();
			const instructions = [];
			for (let next = reader.readInstruction(); next !== undefined; next = reader.readInstruction()) {
				if (instructions.push(next) > maxInstructions) {
					throw reader.invalid(next.line, `more than ${maxInstructions} instructions`, 'Is this the Containerfile?');
				}
			}
			return {escapeChar, instructions};
		}
		class InstructionReader {
			#lines;
			#file;
			#at = 0;
			#escape = '\\';
			constructor(lines, file) {
				this.#lines = lines;
				this.#file = file;
			}
			readDirectives() {
				const seen = new Set();
				for (; this.#at < this.#lines.length; this.#at++) {
					const [, name = '', value = ''] = directive.exec(this.#lines[this.#at]?.trim() ?? '') ?? [];
					const key = name.toLowerCase();
					if (key !== 'escape' && key !== 'syntax' && key !== 'check') break;
					const line = this.#at + 1;
					if (seen.has(key)) throw this.invalid(line, `a second ${key} directive`, 'Keep one of them.');
					seen.add(key);
					if (key === 'escape') {
						if (value !== '\\' && value !== '`') {
							throw this.invalid(line, `the escape directive names ${JSON.stringify(value)}`, 'It may be \\ or `.');
						}
						this.#escape = value;
					}
					if (key === 'syntax' && !ownSyntax.test(value)) {
						throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('containerfile-unsupported', `${this.#file}:${line}: written for another parser, ${value}`, {
							hint: 'Only the syntax of docker/dockerfile is read here.',
							at: {file: this.#file, line}
						});
					}
				}
				return this.#escape;
			}
			readInstruction() {
				while (this.#at < this.#lines.length && ignorable.test(this.#lines[this.#at] ?? '')) this.#at++;
				if (this.#at === this.#lines.length) return undefined;
				const line = this.#at + 1;
				const original = this.#logicalLine().trim();
				const keywordEnd = [...original].findIndex(_words_js__WEBPACK_IMPORTED_MODULE_1__.xC);
				const word = keywordEnd < 0 ? original : original.slice(0, keywordEnd);
				const keyword = word.toUpperCase();
				const {words: flags, rest} = (0, _words_js__WEBPACK_IMPORTED_MODULE_1__.aO)(original.slice(word.length), this.#escape);
				const heredocs = ['COPY', 'ADD', 'RUN'].includes(keyword) ? this.#heredocs(keyword, rest, line) : [];
				return {keyword, line, flags, rest, original, heredocs};
			}
			invalid(line, message, hint) {
				const at = {file: this.#file, line};
				return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('containerfile-invalid', `${this.#file}:${line}: ${message}`, {hint, at});
			}
			#logicalLine() {
				let text = '';
				for (let first = true; this.#at < this.#lines.length; first = false) {
					const physical = this.#lines[this.#at++] ?? '';
					if (!first && ignorable.test(physical)) continue;
					const joined = this.#withoutContinuation(physical);
					text += joined ?? physical;
					if (joined === undefined) break;
				}
				return text;
			}
			#withoutContinuation(physical) {
				let end = physical.length;
				while (end > 0 && (physical[end - 1] === ' ' || physical[end - 1] === '\t')) end--;
				const goesOn = physical[end - 1] === this.#escape && physical[end - 2] !== this.#escape;
				return goesOn ? physical.slice(0, end - 1) : undefined;
			}
			#heredocs(keyword, rest, line) {
				if (!rest.includes('<<') || rest.startsWith('[')) return [];
				const heredocs = [];
				for (const word of (0, _words_js__WEBPACK_IMPORTED_MODULE_1__.IS)(rest, this.#escape)) {
					if (keyword !== 'RUN' && (word === '<<' || word === '<<-')) {
						throw this.invalid(line, `"${word}" is followed by a blank`, 'Write the name right behind it: <<EOF.');
					}
					const [, dash, raw] = heredocMark.exec(word) ?? [];
					if (raw === undefined) continue;
					const name = raw.replace(/["'\\]/g, '');
					const content = this.#heredocContent(name, dash === '-');
					if (content === undefined) {
						throw this.invalid(line, `the here-document ${word} does not end`, `A line must hold ${name} alone.`);
					}
					heredocs.push({name, expand: name === raw, content});
				}
				return heredocs;
			}
			#heredocContent(name, stripTabs) {
				let content = '';
				while (this.#at < this.#lines.length) {
					const physical = this.#lines[this.#at++] ?? '';
					const text = stripTabs ? physical.replace(/^\t+/, '') : physical;
					if (text === name) return content;
					content += `${text}\n`;
				}
				return undefined;
			}
		}
	},
	15887: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => displayPath,
			C: () => planBuild
		});
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var errors = __webpack_require__(22896);
		var complaint = __webpack_require__(68928);
		var assemble_containerfile = __webpack_require__(54543);
		var external_node_buffer_ = __webpack_require__(4573);
		var context_files = __webpack_require__(70316);
		var go_match = __webpack_require__(25031);
		const maxBytes = 256 * 1024;
		const maxPatterns = 1000;
		const nothingIgnored = {file: undefined, text: '', ignores: () => false, hasExceptions: false};
		async function findIgnoreFile(containerfile, contextDir) {
			for (const path of [`${containerfile}.containerignore`, `${containerfile}.dockerignore`, (0, external_node_path_.join)(contextDir, '.containerignore'), (0, external_node_path_.join)(contextDir, '.dockerignore')]) {
				const bytes = await (0, context_files.EW)(path, maxBytes);
				if (bytes !== undefined) return parseIgnoreFile(bytes, (0, external_node_path_.basename)(path));
			}
			return nothingIgnored;
		}
		function parseIgnoreFile(bytes, file) {
			if (!(0, external_node_buffer_.isUtf8)(bytes)) throw wrong(file, 1, 'is no UTF-8 text', 'Save it as UTF-8.');
			const patterns = [];
			const text = Buffer.from(bytes)
				.toString('utf8')
				.replace(/^\ufeff/, '');
			const lines = text.split('\n');
			for (const [at, raw] of lines.entries()) {
				if (raw.startsWith('#')) continue;
				const pattern = parsePattern(raw.trim(), file, at + 1);
				if (pattern && patterns.push(pattern) > maxPatterns) {
					throw wrong(file, at + 1, `more than ${maxPatterns} patterns`, 'Ignore whole folders.');
				}
			}
			return {
				file,
				text,
				hasExceptions: patterns.some(({exception}) => exception),
				ignores(path) {
					const characters = [...path];
					let ignored = false;
					for (const {tokens, exception} of patterns) {
						if (exception === ignored && matchesPathOrParent(tokens, characters)) ignored = !exception;
					}
					return ignored;
				}
			};
		}
		function parsePattern(text, file, line) {
			const exception = text.startsWith('!');
			const written = exception ? text.slice(1).trim() : text;
			if (exception && written === '') throw wrong(file, line, '"!" without a pattern', 'Write what is to be taken back.');
			const path = external_node_path_.posix
				.normalize(written || '.')
				.replace(/^\//, '')
				.replace(/\/$/, '');
			if (path === '' || path === '.') return undefined;
			try {
				return {tokens: pathTokens(path), exception};
			} catch (error) {
				if (!(error instanceof go_match.JM)) throw error;
				const short = JSON.stringify(text.slice(0, 100));
				throw wrong(file, line, `${short}: ${error.message}`, 'Put \\ before a character that is meant as text.');
			}
		}
		function pathTokens(pattern) {
			const plainSuffix = /^\*\*([^*?[\]\\/][^*?[\]\\]*)$/.exec(pattern)?.[1];
			if (plainSuffix !== undefined) return [{kind: 'rest'}, ...(0, go_match.k8)(plainSuffix)];
			const tokens = [];
			const all = (0, go_match.k8)(pattern);
			for (let at = 0; at < all.length; at++) {
				const token = all[at];
				if (token?.kind === 'star' && all[at + 1]?.kind === 'star') {
					at++;
					const after = all[at + 1];
					if (after?.kind === 'text' && after.text === '/') at++;
					tokens.push({kind: at + 1 === all.length ? 'rest' : 'folders'});
				} else if (token) tokens.push(token);
			}
			return tokens;
		}
		function matchesPathOrParent(tokens, path) {
			let states = reach(tokens, [0]);
			for (const character of path) {
				if (character === '/' && states.has(2 * tokens.length)) return true;
				const next = [];
				for (const state of states) {
					const at = state >> 1;
					const token = tokens[at];
					if (token === undefined) continue;
					if (token.kind === 'folders') {
						next.push(2 * at + 1);
						if (character === '/') next.push(2 * at + 2);
					} else if (token.kind === 'rest') next.push(state);
					else if (token.kind === 'star') {
						if (character !== '/') next.push(state);
					} else if ((character !== '/' || token.kind !== 'any') && (0, go_match.Sr)(token, character)) next.push(state + 2);
				}
				states = reach(tokens, next);
				if (states.size === 0) return false;
			}
			return states.has(2 * tokens.length);
		}
		function reach(tokens, from) {
			const states = new Set();
			for (let state of from) {
				states.add(state);
				while (state % 2 === 0 && ['star', 'folders', 'rest'].includes(tokens[state >> 1]?.kind ?? '')) {
					state += 2;
					states.add(state);
				}
			}
			return states;
		}
		function wrong(file, line, message, hint) {
			return new errors.yo('context-invalid', `${file}:${line}: ${message}`, {hint, at: {file, line}});
		}
		var scope = __webpack_require__(72765);
		var source_text = __webpack_require__(21302);
		var stages = __webpack_require__(18662);
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
		async function planBuild(options) {
			const {buildArgs, platform} = options;
			const file = displayPath(options.containerfile, options.cwd);
			const source = await readContainerfile(options, file);
			const containerfile = (0, assemble_containerfile.L)(source, file, {buildArgs, platform});
			const {needed, chain, images, beyondAppend, checks} = (0, stages.x)(containerfile);
			if (options.engine === 'append' && beyondAppend) {
				const {line, what, hint} = beyondAppend;
				throw (0, complaint.qO)(containerfile.context, line, `the file ${what}, which the append engine does not do`, hint);
			}
			const engine = options.engine === 'auto' ? (beyondAppend ? 'buildah' : 'append') : options.engine;
			const unrun = engine === 'append' && checks.length > 0 ? ` but checks (line ${checks.join(', ')}), which the rules LINT-01 to LINT-14 answer without running them` : '';
			const ignore = await findIgnoreFile(options.containerfile, options.contextDir);
			const given = Object.entries(buildArgs);
			const taken = given.filter(([name]) => containerfile.declaredArgs.has(name));
			const useless = given.filter(([name]) => !containerfile.declaredArgs.has(name) && !scope.s2.has(name));
			const unused = containerfile.stages.filter(stage => !needed.has(stage));
			return {
				containerfile,
				source,
				needed,
				chain,
				base: baseOf(containerfile, chain, options.base),
				images,
				ignore,
				buildArgs: Object.fromEntries(taken),
				engine,
				engineReason: options.engine !== 'auto' && unrun === '' ? 'it was asked for' : beyondAppend ? `${file}:${beyondAppend.line} ${beyondAppend.what}` : `${file} has no RUN${unrun}`,
				notes: [
					...containerfile.notes,
					...chain
						.flatMap(({commands}) => commands)
						.filter(({kind}) => kind === 'healthcheck')
						.map(({line}) => `${file}:${line}: HEALTHCHECK is left out: OCI images have no place for it`),
					...unused.map(({line}) => `${file}:${line}: no other stage uses this one; it is left out`),
					...useless.map(([name]) => `no ARG takes the build argument ${(0, complaint.hD)(name)}; it changes nothing`)
				],
				cwd: options.cwd
			};
		}
		function displayPath(path, cwd) {
			const short = (0, external_node_path_.relative)(cwd, path);
			return short === '' || short === '..' || short.startsWith(`..${external_node_path_.sep}`) ? path : short.split(external_node_path_.sep).join('/');
		}
		async function readContainerfile({containerfile, contextDir}, file) {
			const path = (0, external_node_path_.resolve)(containerfile);
			try {
				const env_1 = {stack: [], error: void 0, hasError: false};
				try {
					const real = await (0, promises_.realpath)(path);
					const homes = await Promise.all([(0, promises_.realpath)((0, external_node_path_.dirname)(path)), (0, promises_.realpath)(contextDir)]);
					if (!homes.some(home => real.startsWith(home.endsWith(external_node_path_.sep) ? home : home + external_node_path_.sep))) {
						throw new errors.yo('context-invalid', `${file} is a link that leads out of the build context`, {
							hint: 'Put the Containerfile itself there.'
						});
					}
					const handle = __addDisposableResource(env_1, await (0, promises_.open)(real), true);
					if (!(await handle.stat()).isFile()) {
						throw new errors.yo('input-invalid', `${file} is no file`, {hint: 'Name the Containerfile itself.'});
					}
					const buffer = Buffer.alloc(source_text.jZ + 1);
					let size = 0;
					for (let read = -1; read !== 0 && size < buffer.length; size += read) {
						({bytesRead: read} = await handle.read(buffer, size, buffer.length - size));
					}
					return buffer.subarray(0, size);
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
				if (code === 'ENOENT' || code === 'ENOTDIR') {
					throw new errors.yo('input-missing', `${file}: there is no such Containerfile, or no folder ${contextDir}`, {
						hint: 'Name it by containerfile: path, seen from the working directory; the folder it copies from by context.'
					});
				}
				throw new errors.yo('input-invalid', `${file} cannot be read: ${code ?? String(error)}`, {
					hint: 'Check its owner and mode.'
				});
			}
		}
		function baseOf({context}, chain, given) {
			const root = chain[0]?.base;
			const last = chain.at(-1);
			if (given !== undefined) {
				if (chain.length === 1) return {reference: given};
				throw new errors.yo('input-invalid', `base: the last stage of ${context.file} starts from another stage`, {
					hint: 'Leave the input out, or let the last stage start from the image itself.',
					at: {file: context.file, line: last?.line ?? 1}
				});
			}
			if (root?.kind === 'image') return {reference: root.reference, at: {file: context.file, line: chain[0]?.line ?? 1}};
			throw (0, complaint.qO)(context, chain[0]?.line ?? 1, 'the image starts from scratch', 'A bootable image needs a base: FROM an image that has a kernel and bootc.');
		}
	},
	72765: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HG: () => Scope,
			xZ: () => platformArgs,
			s2: () => predefinedArgs
		});
		var complaint = __webpack_require__(68928);
		class ExpansionError extends Error {}
		const maxLength = 1024 * 1024;
		const maxDepth = 50;
		function expand(word, lookup, options) {
			if (word.length > maxLength) throw new ExpansionError(`it is longer than ${maxLength} characters`);
			const reader = new Reader(word, lookup, options);
			return reader.until(undefined, 0);
		}
		class Reader {
			#characters;
			#lookup;
			#escape;
			#keepQuotes;
			#at = 0;
			#length = 0;
			constructor(word, lookup, {escapeChar, keepQuotes = false}) {
				this.#characters = [...word];
				this.#lookup = lookup;
				this.#escape = escapeChar;
				this.#keepQuotes = keepQuotes;
			}
			until(stop, depth) {
				if (depth > maxDepth) throw new ExpansionError(`braces are nested more than ${maxDepth} deep`);
				let result = '';
				for (let next = this.#peek(); next !== undefined; next = this.#peek()) {
					if (next === stop) {
						this.#at++;
						return result;
					}
					result += this.#piece(next, depth);
				}
				if (stop !== undefined) throw new ExpansionError(`"${stop}" is missing at its end`);
				return result;
			}
			#piece(next, depth) {
				if (next === '$') return this.#variable(depth);
				if (next === "'" && !this.#keepQuotes) return this.#singleQuoted();
				if (next === '"' && !this.#keepQuotes) return this.#doubleQuoted(depth);
				this.#at++;
				if (next !== this.#escape) return next;
				const escaped = this.#take();
				return escaped ?? '';
			}
			#singleQuoted() {
				const end = this.#characters.indexOf("'", this.#at + 1);
				if (end < 0) throw new ExpansionError('a single quote is not closed');
				const text = this.#characters.slice(this.#at + 1, end).join('');
				this.#at = end + 1;
				return text;
			}
			#doubleQuoted(depth) {
				this.#at++;
				let result = '';
				for (let next = this.#peek(); next !== undefined; next = this.#peek()) {
					if (next === '$') {
						result += this.#variable(depth);
						continue;
					}
					this.#at++;
					if (next === '"') return result;
					const after = this.#peek();
					if (next === this.#escape && (after === undefined || after === '"' || after === '$' || after === this.#escape)) {
						result += this.#take() ?? '';
					} else result += next;
				}
				throw new ExpansionError('a double quote is not closed');
			}
			#variable(depth) {
				this.#at++;
				if (this.#peek() !== '{') {
					const name = this.#name();
					return name === '' ? '$' : this.#bounded(this.#lookup(name) ?? '');
				}
				this.#at++;
				const name = this.#name();
				if (name === '') throw new ExpansionError('"${" is not followed by a name');
				let operator = this.#take();
				if (operator === '}') return this.#bounded(this.#lookup(name) ?? '');
				const emptyCounts = operator === ':';
				if (emptyCounts) operator = this.#take();
				if (operator === undefined) throw new ExpansionError(`"}" is missing after \${${name}`);
				if (!['-', '+', '?'].includes(operator)) {
					throw new ExpansionError(`\${${name}${emptyCounts ? ':' : ''}${operator}…} is no substitution that is done here`);
				}
				const word = this.until('}', depth + 1);
				const value = this.#lookup(name);
				const isSet = value !== undefined && !(emptyCounts && value === '');
				if (operator === '+') return isSet ? word : '';
				if (isSet) return this.#bounded(value);
				if (operator === '-') return word;
				throw new ExpansionError(`${name} ${word === '' ? `must be set${emptyCounts ? ' and not empty' : ''}` : `: ${word}`}`);
			}
			#name() {
				const rest = this.#characters;
				const first = rest[this.#at];
				if (first === undefined) return '';
				if (/[@*#?\-$!]/.test(first)) return this.#take() ?? '';
				const member = /\p{Nd}/u.test(first) ? /\p{Nd}/u : /[\p{L}\p{Nd}_]/u;
				const start = this.#at;
				while (member.test(rest[this.#at] ?? '')) this.#at++;
				return rest.slice(start, this.#at).join('');
			}
			#bounded(value) {
				this.#length += value.length;
				if (this.#length > maxLength) throw new ExpansionError(`it expands to more than ${maxLength} characters`);
				return value;
			}
			#peek() {
				return this.#characters[this.#at];
			}
			#take() {
				return this.#characters[this.#at++];
			}
		}
		function platformArgs({os, architecture, variant = ''}) {
			const platform = `${os}/${architecture}${variant === '' ? '' : `/${variant}`}`;
			return new Map(
				['TARGET', 'BUILD'].flatMap(side => [
					[`${side}PLATFORM`, platform],
					[`${side}OS`, os],
					[`${side}ARCH`, architecture],
					[`${side}VARIANT`, variant]
				])
			);
		}
		const predefinedArgs = new Set(['HTTP_PROXY', 'HTTPS_PROXY', 'FTP_PROXY', 'NO_PROXY', 'ALL_PROXY', 'SOURCE_DATE_EPOCH'].flatMap(name => [name, name.toLowerCase()]));
		class Scope {
			#env;
			#args = new Map();
			context;
			constructor(context, env = []) {
				this.context = context;
				this.#env = new Map(env);
			}
			get(name) {
				return this.#env.get(name) ?? this.#args.get(name);
			}
			setEnv(name, value) {
				this.#env.set(name, value);
			}
			setArg(name, value) {
				this.#args.set(name, value);
			}
			declare(name, fallback, outer, line) {
				const value = outer.build.get(name) ?? (fallback === undefined ? undefined : this.expand(fallback, line)) ?? outer.global.get(name);
				if (value !== undefined) this.setArg(name, value);
			}
			expand(word, line, keepQuotes = false) {
				try {
					return expand(word, name => this.get(name), {escapeChar: this.context.escapeChar, keepQuotes});
				} catch (error) {
					if (!(error instanceof ExpansionError)) throw error;
					const short = word.length > 100 ? `${word.slice(0, 100)}…` : word;
					throw (0, complaint.Gq)(this.context, line, `${short}: ${error.message}`, 'Look at the quotes and the braces in it.');
				}
			}
		}
	},
	21302: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			jZ: () => maxContainerfileBytes,
			pK: () => containerfileText,
			xD: () => preprocessorHint
		});
		var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22896);
		const maxContainerfileBytes = 1024 * 1024;
		const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\r(?!\n)/;
		function containerfileText(source, file) {
			const bytes = typeof source === 'string' ? Buffer.from(source) : Buffer.from(source);
			if (bytes.length > maxContainerfileBytes) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo('containerfile-invalid', `${file} is larger than ${maxContainerfileBytes} bytes`, {
					hint: 'Is this the Containerfile? Put large contents into files and COPY them.',
					at: {file}
				});
			}
			if (!(0, node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes)) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo('containerfile-invalid', `${file} is no UTF-8 text`, {
					hint: 'Save it as UTF-8.',
					at: {file}
				});
			}
			const text = bytes.toString('utf8').replace(/^\ufeff/, '');
			const found = control.exec(text);
			if (found) {
				const line = lineAt(text, found.index);
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo('containerfile-invalid', `${file}:${line}: a control character (${codeOf(found[0])})`, {
					hint: 'Remove it: different tools read such a line differently.',
					at: {file, line}
				});
			}
			return text.replaceAll('\r\n', '\n');
		}
		function preprocessorHint(file, text) {
			const byName = /\.(in|tpl|tmpl|template|j2|m4)$/.exec(file)?.[1];
			const byLine = /^#[ \t]*(include|define|ifdef|ifndef|if|else|elif|endif|undef)\b/m.exec(text);
			if (byName !== undefined && byLine) {
				return `${file}:${lineAt(text, byLine.index)}: "${byLine[0]}" reads like a preprocessor's line; here it is a comment. Give the file that the preprocessor writes.`;
			}
			if (byName !== undefined) {
				return `${file}: ".${byName}" files usually go through a preprocessor first; it is read here as it is.`;
			}
			return undefined;
		}
		function lineAt(text, index) {
			return text.slice(0, index).split('\n').length;
		}
		function codeOf(character) {
			return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
		}
	},
	18662: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			u: () => sourcesOf,
			x: () => neededStages
		});
		var _complaint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68928);
		var _containerfile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54543);
		var _scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72765);
		const noRunHint = 'Use engine: buildah (or auto), or bring files by COPY, and tools by Distrobox or Flatpak.';
		function neededStages(containerfile) {
			const {stages, context} = containerfile;
			const chainTo = stage => {
				const below = stage.base.kind === 'stage' ? stages[stage.base.index] : undefined;
				return below ? [...chainTo(below), stage] : [stage];
			};
			const chain = chainTo(stages.at(-1) ?? stages[0]);
			const needed = new Set();
			const todo = [...chain];
			for (let stage = todo.pop(); stage !== undefined; stage = todo.pop()) {
				if (needed.has(stage)) continue;
				needed.add(stage);
				for (const {from} of sourcesOf(containerfile, stage)) {
					const source = (0, _containerfile_js__WEBPACK_IMPORTED_MODULE_1__.a)(stages, from, stage.index);
					if (source) todo.push(...chainTo(source));
				}
			}
			const inOrder = stages.filter(stage => needed.has(stage));
			const found = [];
			let beyondAppend;
			const beyond = (line, what, hint = noRunHint) => {
				if (beyondAppend === undefined || line < beyondAppend.line) beyondAppend = {line, what, hint};
			};
			for (const stage of inOrder) {
				const image = (reference, line) => found.push({image: {reference, at: {file: context.file, line}}, line});
				if (stage.base.kind === 'image' && stage !== chain[0]) image(stage.base.reference, stage.line);
				for (const {from, line} of sourcesOf(containerfile, stage)) {
					const source = (0, _containerfile_js__WEBPACK_IMPORTED_MODULE_1__.a)(stages, from, stage.index);
					if (!source) {
						image(from, line);
						beyond(line, 'takes files out of another image');
					} else if (chainTo(source)[0]?.base.kind !== 'scratch') {
						beyond(line, 'takes files out of a stage that starts from an image');
					}
				}
				for (const command of stage.commands) {
					if (command.kind === 'unsupported') throw (0, _complaint_js__WEBPACK_IMPORTED_MODULE_0__.qO)(context, command.line, command.message, command.hint);
					if (command.kind === 'run' && !command.isCheck) beyond(command.line, 'has RUN');
					if (command.kind === 'copy' && command.beyondAppend) {
						beyond(command.line, command.beyondAppend.what, command.beyondAppend.hint);
					}
				}
			}
			const images = new Map(found.reverse().map(({image}) => [image.reference, image]));
			const checks = inOrder.flatMap(({commands}) => commands.flatMap(command => (command.kind === 'run' && command.isCheck ? [command.line] : [])));
			return {needed, chain, images: [...images.values()].reverse(), beyondAppend, checks};
		}
		function sourcesOf({context, outerArgs}, stage) {
			const scope = new _scope_js__WEBPACK_IMPORTED_MODULE_2__.HG(context);
			const sources = [];
			for (const command of stage.commands) {
				const {line} = command;
				if (command.kind === 'arg') for (const {name, value} of command.args) scope.declare(name, value, outerArgs, line);
				if (command.kind === 'env') {
					for (const [name, value] of command.pairs) scope.setEnv(scope.expand(name, line), scope.expand(value, line));
				}
				const named = command.kind === 'copy' && command.from !== undefined ? [command.from] : command.kind === 'run' ? command.mountsFrom : [];
				for (const written of named) sources.push({from: scope.expand(written, line), written, line});
			}
			return sources;
		}
	},
	99500: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			IS: () => quotedWords,
			WY: () => jsonWords,
			aO: () => leadingFlags,
			kS: () => blankWords,
			xC: () => isSpace
		});
		function isSpace(character) {
			return character !== '\ufeff' && /[\s\u0085]/.test(character);
		}
		function quotedWords(text, escapeChar) {
			const words = [];
			let word = '';
			let quote = '';
			let inside = false;
			let blank = false;
			const end = () => {
				if (blank || word !== '') words.push(word);
				word = '';
				inside = false;
				blank = false;
			};
			const characters = [...text];
			for (let at = 0; at < characters.length; at++) {
				const character = characters[at] ?? '';
				if (!inside && isSpace(character)) continue;
				inside = true;
				if (quote === '' && isSpace(character)) {
					end();
					continue;
				}
				if (character === escapeChar && quote !== "'") {
					if (at + 1 === characters.length) break;
					word += character + (characters[++at] ?? '');
					continue;
				}
				if (quote === '' && (character === "'" || character === '"')) {
					quote = character;
					blank = true;
				} else if (character === quote) quote = '';
				word += character;
			}
			if (inside) end();
			return words;
		}
		function leadingFlags(text, escapeChar) {
			const words = [];
			let at = 0;
			for (;;) {
				while (at < text.length && isSpace(text[at] ?? '')) at++;
				if (!text.startsWith('--', at)) return {words, rest: text.slice(at).trim()};
				const flag = readFlag(text, at, escapeChar);
				at = flag.end;
				if (flag.word === '--') return {words, rest: text.slice(at).trim()};
				words.push(flag.word);
			}
		}
		function readFlag(text, start, escapeChar) {
			let word = '';
			let quote = '';
			let at = start;
			for (; at < text.length; at++) {
				const character = text[at] ?? '';
				if (quote === '' && isSpace(character)) break;
				if (character === escapeChar) word += text[++at] ?? '';
				else if (quote === '' && (character === "'" || character === '"')) quote = character;
				else if (character === quote) quote = '';
				else word += character;
			}
			return {word, end: at};
		}
		function blankWords(text) {
			return text === '' ? [] : text.split(/[\t\v\f\r ]+/);
		}
		function jsonWords(text) {
			if (!text.startsWith('[')) return undefined;
			let value;
			try {
				value = JSON.parse(text);
			} catch {
				return undefined;
			}
			if (!Array.isArray(value)) return undefined;
			return value.every(word => typeof word === 'string') ? value : 'mixed';
		}
	}
};
