export const id = 1896;
export const ids = [1896];
export const modules = {
	38497: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			et: () => printableJson,
			fk: () => printableLines,
			g$: () => printable,
			vI: () => shortened
		});
		function printable(text) {
			return text.replace(unprintable, character => {
				const code = character.codePointAt(0) ?? 0;
				if (code > 0xffff) return `\\u{${code.toString(16)}}`;
				if (code >= 0xdc80 && code <= 0xdcff) return `\\x${(code - 0xdc00).toString(16)}`;
				if (code === 0x0a) return '\\n';
				return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
			});
		}
		function printableLines(text) {
			return text.split('\n').map(printable).join('\n');
		}
		const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_C}\p{Default_Ignorable_Code_Point}\u2800\ufff9-\ufffb]|\p{Cs}/gu;
		function printableJson(text) {
			const escaped = character =>
				Array.from({length: character.length}, (_, at) => character.charCodeAt(at))
					.map(unit => `\\u${unit.toString(16).padStart(4, '0')}`)
					.join('');
			return text
				.split('\n')
				.map(line => line.replace(unprintable, escaped))
				.join('\n');
		}
		function shortened(text, max) {
			return text.length <= max ? text : `${text.slice(0, max - 1)}…`;
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
	31896: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			readPattern: () => readPattern
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22896);
		var _core_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38497);
		var _core_text_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72794);
		const maxPattern = 500;
		const maxText = 4_096;
		function readPattern(source) {
			const refuse = why =>
				new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo('input-invalid', `the pattern ${(0, _core_printable_js__WEBPACK_IMPORTED_MODULE_2__.g$)(JSON.stringify((0, _core_printable_js__WEBPACK_IMPORTED_MODULE_2__.vI)(source, 200)))} ${why}`, {
					hint: 'Put \\ before . and other signs that stand for themselves; exact names (identity, issuer) need no pattern.'
				});
			if (source.length > maxPattern) throw refuse(`is longer than ${maxPattern} characters`);
			let whole;
			try {
				whole = _core_text_pattern_js__WEBPACK_IMPORTED_MODULE_1__.s.ofWhole(source);
			} catch (error) {
				if (error instanceof SyntaxError) throw refuse(error.message);
				throw error;
			}
			const matches = text => text.length <= maxText && whole.search(text) === 'found';
			if (matches('')) throw refuse('takes an empty name, so it says nothing about who signed');
			return {source, matches};
		}
	}
};
